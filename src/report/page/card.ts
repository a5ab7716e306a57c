/** Everything about one exception: what it opens, where that stands, who agreed to it and why, and how to end it. */
import type { Finding, Location } from '../../core/finding.ts';
import { count, headline, KIND_NAMES, list, placeName, VERDICT_NAMES } from '../wording.ts';
import { type Case, isCoveredBy } from './cases.ts';
import { dayName } from './days.ts';
import { type Html, html, type Part } from './html.ts';
import { idOf, lookOf, marksOf, severityMark } from './marks.ts';
import { endOf, nameOf, verdictOf, whyOf } from './words.ts';

/** How many tokens of a block, and how many places of a token, are told in full. */
const TOKENS = 10;
const PLACES = 10;

export function card(one: Case, path: string, now: number): Html {
  const id = idOf(one);
  return html`<article class="card ${lookOf(one)}" id="${id}" aria-labelledby="${id}-name">
<header>
<p class="marks">${marksOf(one)} <span class="place">${path}:${one.line}</span></p>
<h3 id="${id}-name">${nameOf(one)}</h3>
</header>
<div class="halves">
<div class="opens">${opens(one)}</div>
<div class="says">
${said(one, now)}<h4>How it stands</h4>
${whyOf(one, path, now).map((sentence) => html`<p>${sentence}</p>\n`)}</div>
</div>
</article>
`;
}

function opens(one: Case): Part {
  const { exception, tokens } = one;
  if (exception === null && tokens.length === 0)
    return html`<h4>What it opens</h4><p>Nothing of a faulty text is repeated here, and no token that was found is known to be meant.</p>`;
  if (exception !== null && tokens.length === 0)
    return exception.kind === 'paths'
      ? html`<h4>What it opens</h4><p>${exception.standing === 'in force' ? 'It hides no token.' : 'It hides nothing as it stands.'}</p>`
      : html`<h4>What it claims to open</h4><p>No such token was found. Its line says:</p><p><code>${exception.sees.text}</code></p>`;
  const shown = tokens.slice(0, TOKENS);
  const title = tokens.length === 1 ? 'What it opens' : `What it opens: ${count(tokens.length, 'token')}`;
  return html`<h4>${title}</h4>
${shown.map((token) => tokenPart(token, one, tokens.length > 1))}${more(tokens.length - shown.length, 'token')}`;
}

function tokenPart(token: Finding, one: Case, isOneOfSeveral: boolean): Html {
  const { grants, kind, reasons, revoke, fingerprint } = token;
  const places = token.locations.slice(0, PLACES);
  return html`<div class="token">
<p class="headline">${isOneOfSeveral ? [severityMark(token.severity), ' '] : null}${headline(token)}</p>
${reasons.length === 0 ? null : html`<ul class="reasons">${reasons.map(({ text }) => html`<li>${text}</li>`)}</ul>`}
${facts([
  ['Kind', KIND_NAMES[kind]],
  ['Account', grants.account === null ? null : html`<code>${grants.account}</code>`],
  ['Reach', [grants.reach, grants.resource === null ? null : html` <code>${grants.resource}</code>`]],
  ['Permissions', grants.permissions === null ? 'not told by the token' : list(grants.permissions)],
  ['Ends', grants.expiresOn === null ? 'none stated' : dayName(Date.parse(grants.expiresOn))],
  ['Fingerprint', html`<code>${fingerprint}</code>`],
])}
<h5>Where it stands</h5>
<ul>${places.map((place) => html`<li><code>${placeName(place)}</code> ${whatBecomesAt(place, one)}</li>`)}</ul>${more(token.locations.length - places.length, 'place')}
<h5>How to revoke it</h5>
<p>${revoke.text}</p>
${revoke.commands.map((command) => html`<pre><code>${command}</code></pre>`)}
</div>
`;
}

/** What another exception does at that place is not to be taken for the work of this one. */
function whatBecomesAt(place: Location, one: Case): string {
  const { allowedBy, verdict } = place;
  const other =
    allowedBy === null || isCoveredBy(place, one) ? '' : ` by ${allowedBy.path}:${allowedBy.line}`;
  return VERDICT_NAMES[verdict] + other;
}

function said(one: Case, now: number): Part {
  const { exception } = one;
  if (exception === null) return null;
  return html`<h4>The exception</h4>
${facts([
  ['Verdict', verdictOf(one)],
  ['Reason', exception.reason],
  ['Reviewer', exception.reviewer],
  ['Reviewed', one.begins === null ? exception.reviewed : dayName(one.begins)],
  ['Ends', endOf(one, now)],
  ['Ticket', exception.kind === 'allow' ? exception.ticket : null],
])}
`;
}

type Fact = readonly [term: string, text: Part];

function facts(all: readonly Fact[]): Html {
  return html`<dl class="facts">
${all.filter(([, text]) => text !== null).map(([term, text]) => html`<div><dt>${term}</dt><dd>${text}</dd></div>\n`)}</dl>`;
}

function more(number: number, what: string): Part {
  return number <= 0
    ? null
    : html`<p class="more">${count(number, `more ${what}`)}; the JSON report has everything.</p>`;
}
