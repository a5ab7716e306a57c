/**
 * The time line: exceptions against the days, one drawing a row. Each is as wide as its cell, in percent, so that one
 * page fits a telephone, a screen and paper without a script. The cells beside it say the same in words.
 *
 * Geometry stands in attributes of SVG, since the page's Content-Security-Policy takes no `style` attributes.
 */
import type { Case } from './cases.ts';
import { DAY, dayName, MONTHS } from './days.ts';
import { type Html, html, type Part } from './html.ts';
import { idOf, lookOf, marksOf } from './marks.ts';
import { distanceOf, nameOf, tokenEndName, verdictOf } from './words.ts';

export function timeLine(cases: readonly Case[], path: string, now: number): Html {
  const scale = scaleOf(cases, now);
  return html`${drawingParts(scale)}${legend()}
<table class="time">
<caption>Each exception from its review to its end, and the end of its token</caption>
<thead><tr><th scope="col">Exception</th><th scope="col">Reviewed</th><th scope="col">Ends</th><th scope="col">Token ends</th><th scope="col"><span class="unseen">The same as a drawing</span>${axis(scale)}</th></tr></thead>
<tbody>
${cases.map((one) => row(one, path, scale))}</tbody>
</table>
`;
}

function row(one: Case, path: string, scale: Scale): Html {
  const { begins, lastDay, line, exception } = one;
  const who =
    exception === null ? null : html` <span class="who">${verdictOf(one)}, ${exception.reviewer}</span>`;
  const ends =
    lastDay === null
      ? null
      : html`<b>${dayName(lastDay)}</b> <span class="fact">${distanceOf(one, scale.now)}</span>`;
  const isClaimed = one.tokens.length === 0 && one.tokenEnds.kind === 'day';
  return html`<tr>
<th scope="row"><a href="#${idOf(one)}">${nameOf(one)}</a> <span class="place">${path}:${line}</span>
<span class="marks">${marksOf(one)}${who}</span></th>
<td><span class="term">reviewed </span>${begins === null ? 'not known' : dayName(begins)}</td>
<td><span class="term">ends </span>${ends ?? 'not known'}</td>
<td><span class="term">token ends </span>${tokenEndName(one)}${isClaimed ? html` <span class="fact">as claimed</span>` : null}</td>
<td class="drawing">${bar(one, scale)}</td>
</tr>
`;
}

/** What the drawings have in common; where a moment lies, in percent. */
interface Scale {
  readonly from: number;
  readonly to: number;
  readonly now: number;
}

/** Left of it lie the days, right of it stand the years of what ends later. */
const EDGE = 84;
/** What ended long ago, or ends far away, would leave no room for what has to be decided. */
const LONGEST_PAST = 120 * DAY;
const LONGEST_FUTURE = 400 * DAY;
const SHORTEST_PAST = 14 * DAY;
const SHORTEST_FUTURE = 30 * DAY;

/** As many days as the exceptions need. Their tokens may end far beyond. */
function scaleOf(cases: readonly Case[], now: number): Scale {
  const begins = cases.flatMap(({ begins }) => begins ?? []);
  const ends = cases.flatMap(({ lastDay }) => (lastDay === null ? [] : lastDay + DAY));
  const past = Math.max(SHORTEST_PAST, ...begins.map((time) => Math.min(now - time, LONGEST_PAST)));
  const future = Math.max(SHORTEST_FUTURE, ...ends.map((time) => Math.min(time - now, LONGEST_FUTURE)));
  const margin = (past + future) * 0.02;
  return { from: now - past - margin, to: now + future + margin, now };
}

/** Once on the page: what all rows refer to. */
function drawingParts(scale: Scale): Html {
  const lines = ticksOf(scale).map(({ time }) => {
    const x = percent(time, scale);
    return html`<line class="tick" x1="${x}" x2="${x}" y1="0" y2="100%"/>`;
  });
  const today = percent(scale.now, scale);
  return html`<svg class="parts" width="0" height="0" aria-hidden="true" focusable="false"><defs>
<pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="hatch" width="2" height="5"/></pattern>
<g id="days">${lines}<line class="today" x1="${today}" x2="${today}" y1="0" y2="100%"/></g>
</defs></svg>`;
}

/** The row above all rows: months or days, and today. */
function axis(scale: Scale): Html {
  const today = percent(scale.now, scale);
  return html`<svg class="axis" aria-hidden="true" focusable="false">${ticksOf(scale).map(
    ({ time, name }) => html`<text x="${percent(time, scale)}" y="17" text-anchor="middle">${name}</text>`,
  )}<text class="now" x="${today}" y="33" text-anchor="middle">today</text><line class="today" x1="${today}" x2="${today}" y1="37" y2="100%"/></svg>`;
}

function bar(one: Case, scale: Scale): Html {
  return html`<svg class="bar ${lookOf(one)}" aria-hidden="true" focusable="false"><use href="#days"/>${stretch(one, scale)}${tokenMark(one, scale)}</svg>`;
}

/** From the review to the end of the last day, the part that is over lighter than what is left. */
function stretch({ begins, lastDay, tokenEnds }: Case, scale: Scale): Part {
  if (begins === null || lastDay === null) return null;
  const [from, to] = [within(begins, scale), within(lastDay + DAY, scale)];
  const now = Math.min(Math.max(scale.now, from), to);
  const over =
    now > from
      ? html`<rect class="over" ${span(from, now, scale)} y="50%" height="12" transform="translate(0 -6)"/>`
      : null;
  const left =
    to > now
      ? html`<rect class="left" ${span(now, to, scale)} y="50%" height="12" transform="translate(0 -6)"/>`
      : null;
  // Where the token ends later still, its own mark stands there.
  const isLast = tokenEnds.kind === 'unknown' || (tokenEnds.kind === 'day' && tokenEnds.time <= scale.to);
  return [over, left, lastDay >= scale.to && isLast ? beyond(lastDay, 'end') : null];
}

/** A diamond on the day on which the token itself ends, joined to its exception; or the year, where that is far away. */
function tokenMark({ tokenEnds, tokens, lastDay }: Case, scale: Scale): Part {
  const look = tokens.length > 0 ? 'token' : 'token claimed';
  if (tokenEnds.kind === 'unknown') return null;
  const time = tokenEnds.kind === 'day' ? tokenEnds.time : Number.POSITIVE_INFINITY;
  const from = lastDay === null ? scale.now : lastDay + DAY;
  const isBeyond = time > scale.to;
  const rest =
    time > from && from < scale.to
      ? html`<line class="rest" x1="${percent(from, scale)}" x2="${isBeyond ? `${EDGE}%` : percent(time, scale)}" y1="50%" y2="50%"/>`
      : null;
  if (isBeyond) return [rest, beyond(tokenEnds.kind === 'day' ? time : null, look)];
  if (time < scale.from)
    return html`<svg x="0" y="50%" overflow="visible"><path class="${look}" d="M8-5 1 0l7 5z"/></svg>`;
  return [
    rest,
    html`<svg x="${percent(time, scale)}" y="50%" overflow="visible"><path class="${look}" d="M0-7 6 0 0 7-6 0z"/></svg>`,
  ];
}

function beyond(time: number | null, look: string): Html {
  const year = time === null ? 'none' : new Date(time).getUTCFullYear();
  return html`<text class="year" x="100%" dx="-12" y="50%" dy="4" text-anchor="end">${year}</text><svg x="100%" y="50%" overflow="visible"><path class="${look}" d="M-9-5-2 0l-7 5z"/></svg>`;
}

interface Tick {
  readonly time: number;
  readonly name: string;
}

const MOST_TICKS = 6;

/** First days of months, as many as have room; in a short time also days between. */
function ticksOf({ from, to }: Scale): readonly Tick[] {
  const first = new Date(from);
  const [year, month] = [first.getUTCFullYear(), first.getUTCMonth()];
  const starts: Tick[] = [];
  for (let index = 0; starts.length < 40; index++) {
    const time = Date.UTC(year, month + index, 1);
    if (time >= to) break;
    starts.push({ time, name: monthName(time) });
  }
  if (to - from < 75 * DAY)
    return starts
      .flatMap(({ time }) => [1, 15].map((day) => ({ time: time + (day - 1) * DAY, day })))
      .filter(({ time }) => isInside(time, from, to))
      .map(({ time }) => ({ time, name: dayName(time).replace(/ \d+$/, '') }));
  const inside = starts.filter(({ time }) => isInside(time, from, to));
  const step = Math.ceil(inside.length / MOST_TICKS);
  return inside.filter((_, index) => index % step === 0);
}

/** Not so near an edge that its name would be cut. */
function isInside(time: number, from: number, to: number): boolean {
  const margin = (to - from) * 0.05;
  return time > from + margin && time < to - margin;
}

function monthName(time: number): string {
  const date = new Date(time);
  const month = MONTHS[date.getUTCMonth()] as string;
  return date.getUTCMonth() === 0 ? String(date.getUTCFullYear()) : month;
}

function within(time: number, { from, to }: Scale): number {
  return Math.min(Math.max(time, from), to);
}

function span(from: number, to: number, scale: Scale): Html {
  return html`x="${percent(from, scale)}" width="${width(to - from, scale)}"`;
}

function percent(time: number, scale: Scale): string {
  return width(within(time, scale) - scale.from, scale);
}

function width(length: number, { from, to }: Scale): string {
  return `${((length / (to - from)) * EDGE).toFixed(2)}%`;
}

function legend(): Html {
  return html`<ul class="legend">
${LOOKS.map(
  ([look, name]) =>
    html`<li><svg class="bar ${look}" width="28" height="14" aria-hidden="true" focusable="false"><rect class="left" x="1" y="1" width="26" height="12"/></svg> ${name}</li>`,
)}
<li><svg class="bar" width="16" height="14" aria-hidden="true" focusable="false"><path class="token" transform="translate(8 7)" d="M0-7 6 0 0 7-6 0z"/></svg> the token itself ends</li>
<li><svg class="bar" width="16" height="14" aria-hidden="true" focusable="false"><path class="token claimed" transform="translate(8 7)" d="M0-7 6 0 0 7-6 0z"/></svg> as claimed: the token is gone</li>
<li><svg class="bar" width="16" height="14" aria-hidden="true" focusable="false"><path class="token" transform="translate(13 7)" d="M-9-5-2 0l-7 5z"/></svg> later than shown, with the year</li>
</ul>`;
}

const LOOKS = [
  ['standing', 'in force'],
  ['ending', 'in force, ends soon'],
  ['pending', 'waits for review'],
  ['expired', 'expired'],
  ['faulty', 'faulty'],
] as const;
