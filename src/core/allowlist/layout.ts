/**
 * How the text of a `.sasignore` falls into lines and blocks. What reads the file and what changes it both start from
 * here, so that they mean the same block by the same lines.
 */

export interface Line {
  /** From 1. */
  readonly number: number;
  /** Without its line end, and no longer than `LONGEST_LINE`. */
  readonly text: string;
}

/** Longer than any sensible line, short enough that nothing done to one line can take long. */
export const LONGEST_LINE = 4096;

/** A line at the left edge and the indented ones below it, without comments and blank lines. */
export interface Block {
  readonly name: string;
  /** What stands behind the name: the fingerprint of an `allow`. */
  readonly rest: string;
  readonly line: number;
  readonly body: readonly Line[];
}

/** The lines as they stand, without line ends, a carriage return still before them; a byte-order mark does not count. */
export function rawLines(text: string): string[] {
  return text.slice(text.startsWith(BYTE_ORDER_MARK) ? 1 : 0).split('\n');
}

export const BYTE_ORDER_MARK = '\ufeff';

/** The lines that say something. */
export function tellingLines(raw: readonly string[]): Line[] {
  return raw
    .map((text, index) => ({ number: index + 1, text: text.replace(/\r$/, '').slice(0, LONGEST_LINE) }))
    .filter(({ text }) => !isBlank(text) && !isComment(text));
}

export function isBlank(text: string): boolean {
  return text.trim() === '';
}

export function isComment(text: string): boolean {
  return text.trimStart().startsWith('#');
}

/** The only grammar that is known here. */
export const VERSION = '1';

/** The number that a version line gives, or `null` where it is none. */
export function versionIn({ text }: Line): string | null {
  const [word, version, ...rest] = text.trimEnd().split(/ +/);
  return word === 'version' && version !== undefined && rest.length === 0 ? version : null;
}

/** What stands below the version line, also what begins like no block that there is. */
export function blocksIn(lines: readonly Line[]): Block[] {
  const blocks: (Block & { readonly body: Line[] })[] = [];
  for (const line of lines) {
    const current = blocks.at(-1);
    if (current !== undefined && isPart(line.text)) {
      current.body.push(line);
    } else {
      const [name = '', ...rest] = line.text.trimEnd().split(/ +/);
      blocks.push({ name, rest: rest.join(' '), line: line.number, body: [] });
    }
  }
  return blocks;
}

/** What a line is to the blocks around it. */
export type LineKind = 'blank' | 'comment' | 'part' | `head ${string}`;

export function kindOfLine(whole: string): LineKind {
  const text = whole.slice(0, LONGEST_LINE);
  if (isBlank(text)) return 'blank';
  if (isComment(text)) return 'comment';
  return isPart(text) ? 'part' : `head ${nameIn(text)}`;
}

/**
 * Indented, or a key at the left edge: that is a slip inside the block, and must put that block out of force. An
 * indented `allow` is a slip too, but of a block of its own.
 */
function isPart(text: string): boolean {
  if (/^\s+allow +[0-9a-f]{64}/.test(text)) return false;
  return /^\s/.test(text) || ALL_KEYS.has(text.split(':', 1)[0]!);
}

function nameIn(text: string): string {
  return text.trimEnd().split(/ +/, 1)[0] ?? '';
}

export function isKnown({ name, rest }: Block): boolean {
  return name === 'allow' || ((name === 'policy' || name === 'paths') && rest === '');
}

/** The keys of each block, in the order in which the tool writes them. */
export const KEYS: Readonly<Record<string, readonly string[]>> = {
  policy: ['reviewers', 'max-days', 'max-days-critical', 'warn-days', 'approvals-critical'],
  paths: ['reason', 'reviewer', 'reviewed', 'expires', 'match'],
  allow: ['path', 'sees', 'verdict', 'reason', 'reviewer', 'reviewed', 'expires', 'ticket'],
};
const ALL_KEYS = new Set(Object.values(KEYS).flat());

/** A line in the body of a block, as far as it can be read. */
export type BodyLine =
  | { readonly is: 'key'; readonly key: string; readonly value: string; readonly number: number }
  | { readonly is: 'pattern'; readonly value: string; readonly number: number }
  | { readonly is: 'unreadable'; readonly number: number };

/** Keys stand two spaces in, patterns four and below `match:`. */
export function bodyLines({ body }: Pick<Block, 'body'>): BodyLine[] {
  let key = '';
  return body.map(({ number, text }): BodyLine => {
    const pattern = /^ {4}(?! )(.*)$/.exec(text);
    // Blanks at its end do not count, unless the first of them has a `\\` before it (gitignore(5)).
    if (pattern && key === 'match') return { is: 'pattern', value: trimmedEnd(pattern[1]!), number };
    const parts = /^ {2}([^\s:]+):(.*)$/.exec(text);
    if (!parts) return { is: 'unreadable', number };
    key = parts[1]!;
    return { is: 'key', key, value: parts[2]!.trim(), number };
  });
}

/** A line without the blanks at its end, save one that a pattern may mean. */
export function trimmedEnd(text: string): string {
  const trimmed = text.trimEnd();
  let backslashes = 0;
  while (trimmed[trimmed.length - 1 - backslashes] === '\\') backslashes += 1;
  return backslashes % 2 === 1 && text[trimmed.length] === ' ' ? `${trimmed} ` : trimmed;
}
