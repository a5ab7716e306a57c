/**
 * Which files a path of the allowlist stands for. Matching is git's own, by the `ignore` package, case-sensitive. An
 * exception must name a place, so patterns that fit files anywhere are refused here.
 */
import ignore from 'ignore';
import type { Field } from './allowlist.ts';

/**
 * The line of the pattern that a path falls under, or `null`. Of the lines that fit a file, or a folder that it is in, the
 * last decides. git would not look below a folder that is left out (gitignore(5)), so that of `test/**` and then
 * `!test/live/**` the second would do nothing, and more be hidden than the list says.
 */
export function matcherOf(patterns: readonly Field[]): (path: string) => number | null {
  const runs = runsOf(patterns);
  return (path) => {
    if (isTooDeep(path)) return null;
    const last = runs.findLast(({ lineFor }) => lineFor(path) !== null);
    return last === undefined || last.takesOut ? null : last.lineFor(path);
  };
}

/** Lines that follow one another and all let files in, or all take files out. */
interface Run {
  readonly takesOut: boolean;
  readonly lineFor: (path: string) => number | null;
}

function runsOf(patterns: readonly Field[]): readonly Run[] {
  const runs: { readonly takesOut: boolean; readonly fields: Field[] }[] = [];
  for (const field of patterns) {
    const takesOut = field.text.startsWith('!');
    if (runs.at(-1)?.takesOut !== takesOut) runs.push({ takesOut, fields: [] });
    runs.at(-1)?.fields.push(field);
  }
  return runs.map(({ takesOut, fields }) => {
    const list = ignore({ ignorecase: false, allowRelativePaths: true });
    list.add(
      fields.map(({ text, line }) => ({ pattern: takesOut ? takenOut(text) : text, mark: String(line) })),
    );
    const lineFor = (path: string) => {
      const { rule } = list.test(path);
      return rule === undefined ? null : Number(rule.mark);
    };
    return { takesOut, lineFor };
  });
}

/** What stands behind the `!`, where another sign of that kind is a letter like others. */
function takenOut(text: string): string {
  return text.slice(1).replace(/^(?=[!#])/, '\\');
}

/** Whether an `allow` entry's path, one file or one pattern, stands for this file. */
export function coverageOf(path: Field): (path: string) => boolean {
  // A name such as `pages/[id].tsx` is a pattern by its letters, so the very name always counts.
  if (isOneFile(path.text)) return (other) => other === path.text;
  const match = matcherOf([path]);
  return (other) => other === path.text || (!isGuardFile(other) && match(other) !== null);
}

/** The time that a few `**` take grows with a power of the depth; no honest tree comes near these bounds. */
function isTooDeep(path: string): boolean {
  return path.length > 1024 || path.split('/').length > 64;
}

/** Whether a path is nothing but the name of a file, and no pattern. */
export function isOneFile(text: string): boolean {
  return !/[*?[\\]/.test(text) && !text.startsWith('/') && !text.endsWith('/');
}

export interface PathFault {
  readonly id: 'bad-path' | 'broad-path';
  readonly sentences: string;
}

/** What is wrong with the path of an `allow` entry, or `null`. */
export function faultOfPath(text: string): PathFault | null {
  if (text.startsWith('!')) return bad(NOTHING_TO_TAKE_OUT);
  // One file below .github names its place well enough; the allowlist itself is never a place for a token.
  if (isOneFile(text) && text !== '.sasignore') return faultOfShape(text);
  return faultOfShape(text) ?? faultOfReach(text);
}

/** What is wrong with one line below `match:`, or `null`. Lines with `!` only take files out, so they may be broad. */
export function faultOfPattern(text: string): PathFault | null {
  return text.startsWith('!') ? faultOfShape(text.slice(1)) : (faultOfShape(text) ?? faultOfReach(text));
}

const LONGEST_PATTERN = 512;
const MOST_DOUBLE_STARS = 3;
const MOST_STARS = 16;

const NOTHING_TO_TAKE_OUT = 'A path with `!` before it takes files out, and here are none to take from.';
const BACKSLASH = 'Folders are parted by `/`; a `\\` only takes the meaning from a sign such as `*` or `[`.';
const RELATIVE = 'Paths run from the repository’s root, without `.`, `..` or empty parts.';

/** Shapes that match nothing, or that could take long to match. */
function faultOfShape(text: string): PathFault | null {
  if (text === '') return bad('There is no pattern here.');
  if (text.length > LONGEST_PATTERN) return bad(`The path is longer than ${LONGEST_PATTERN} characters.`);
  if (count(text, /\*{2,}/g) > MOST_DOUBLE_STARS)
    return bad(`More than ${MOST_DOUBLE_STARS} \`**\` in the path.`);
  if (count(text, /\*/g) > MOST_STARS) return bad(`More than ${MOST_STARS} \`*\` in the path.`);
  if (/(^|\/)\.{1,2}(\/|$)/.test(text) || text.includes('//')) return bad(RELATIVE);
  return /\\([A-Za-z0-9_.-]|$)/.test(text) ? bad(BACKSLASH) : null;
}

/** Made-up places. A pattern that fits one of them names no place of its own. */
const NOWHERE = [
  ...['jqx', 'jqx/zwv', 'jqx/zwv/kyq', 'JQX', 'JQX/ZWV', 'JQX/ZWV/KYQ', '907', '907/381'],
  ...[...'abcdefghijklmnopqrstuvwxyz'].map((letter) => `${letter}jq/zwv`),
];
const GUARD = [
  '.sasignore',
  '.github/jqx',
  '.github/jqx.yml',
  '.github/CODEOWNERS',
  '.github/workflows/jqx',
  '.github/workflows/jqx.yml',
  '.github/workflows/ci.yml',
];

const ANYWHERE = 'The pattern fits files in any folder, so it names no place. Name the folder.';
const GUARDED = 'The pattern reaches `.sasignore` or `.github/`, where the guard itself is set up.';

function faultOfReach(text: string): PathFault | null {
  const match = matcherOf([{ text, line: 0 }]);
  const fits = (path: string) => match(path) !== null;
  // `.json` of `[a-z]*.json`: tried on made-up names, it shows that only the ending is asked for.
  const ending = /[*?\]](\.[^*?\]/]*)$/.exec(text)?.[1] ?? '';
  const bareEnding = /^[*?/]*(\*\.[^/]*)?$/.test(text);
  if (bareEnding || NOWHERE.some((path) => fits(path + ending))) return broad(ANYWHERE);
  return isBelowGuard(text) || GUARD.some(fits) ? broad(GUARDED) : null;
}

/** Written to reach below `.github`, whatever the names there are. */
function isBelowGuard(text: string): boolean {
  return /^\/?(\*\*\/)?\.github(\/|$)/.test(text);
}

/** Files that no block of paths ever hides, whatever its patterns say. */
export function isGuardFile(path: string): boolean {
  return path === '.sasignore' || path.startsWith('.github/');
}

function count(text: string, part: RegExp): number {
  return (text.match(part) ?? []).length;
}

function bad(sentences: string): PathFault {
  return { id: 'bad-path', sentences };
}

function broad(sentences: string): PathFault {
  return { id: 'broad-path', sentences };
}
