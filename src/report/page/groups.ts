/** The exceptions counted: by how bad they are, by who answers for them, by where they are. */
import { SEVERITIES } from '../../core/finding.ts';
import { count } from '../wording.ts';
import type { Case } from './cases.ts';
import { dayName } from './days.ts';
import { type Html, html } from './html.ts';

/** How many rows a table has at most. */
const ROWS = 20;

export function groups(cases: readonly Case[], undecided: ReadonlySet<Case>): Html {
  const bySeverity = (one: Case) => [one.severity ?? 'unknown'];
  const byReviewer = (one: Case) => [one.exception?.reviewer ?? 'not known'];
  const worstFirst: readonly string[] = SEVERITIES.toReversed();
  const asTold = gathered(cases, bySeverity).sort(
    ([one], [other]) => rank(worstFirst, one) - rank(worstFirst, other),
  );
  const most = (of: (one: Case) => readonly string[]) =>
    gathered(cases, of).sort(([, one], [, other]) => other.length - one.length);
  return html`<div class="groups">
${table('By severity', 'Severity', asTold, undecided)}${table('By reviewer', 'Reviewer', most(byReviewer), undecided)}${table('By folder', 'Folder', most(foldersOf), undecided)}</div>
`;
}

type Group = readonly [name: string, cases: readonly Case[]];

/** In alphabetical order, which is what the sorting that follows falls back on. */
function gathered(cases: readonly Case[], namesOf: (one: Case) => readonly string[]): Group[] {
  const found = new Map<string, Case[]>();
  for (const one of cases) {
    for (const name of namesOf(one)) {
      const same = found.get(name);
      if (same) same.push(one);
      else found.set(name, [one]);
    }
  }
  return [...found].sort(([one], [other]) => (one < other ? -1 : 1));
}

function rank(order: readonly string[], name: string): number {
  return order.includes(name) ? order.indexOf(name) : order.length;
}

/** The first folder of a path or pattern, where it names one; a block may name several. */
function foldersOf({ exception }: Case): readonly string[] {
  if (exception === null) return ['not known'];
  const paths = exception.kind === 'allow' ? [exception.path] : exception.match;
  const reaching = paths.map(({ text }) => text).filter((text) => !text.startsWith('!'));
  return [...new Set(reaching.map(folderOf))];
}

function folderOf(path: string): string {
  const [folder = '', ...rest] = path.replace(/^\//, '').split('/');
  if (/[*?[\\]/.test(folder)) return 'several folders';
  return rest.length === 0 ? 'the root' : `${folder}/`;
}

function table(caption: string, head: string, all: readonly Group[], undecided: ReadonlySet<Case>): Html {
  const shown = all.slice(0, ROWS);
  const rest = all.length - shown.length;
  return html`<div><table>
<caption>${caption}</caption>
<thead><tr><th scope="col">${head}</th><th scope="col">All</th><th scope="col">To decide</th><th scope="col">Next end</th></tr></thead>
<tbody>
${shown.map(([name, cases]) => html`<tr><th scope="row">${name}</th><td>${cases.length}</td><td>${cases.filter((one) => undecided.has(one)).length}</td><td>${nextEnd(cases)}</td></tr>\n`)}</tbody>
</table>
${rest > 0 ? html`<p class="more">and ${count(rest, 'more', 'more')}</p>` : null}</div>
`;
}

/** Of those that count or may come to count. */
function nextEnd(cases: readonly Case[]): string {
  const ahead = cases.flatMap(({ lastDay, standing }) =>
    lastDay !== null && (standing === 'in force' || standing === 'pending') ? lastDay : [],
  );
  return ahead.length === 0 ? '–' : dayName(Math.min(...ahead));
}
