/**
 * Mends what is wrong with the text of a `.sasignore` where nobody has to decide anything: signs that nobody sees,
 * blanks, indentation, capitals in a fingerprint, a forgotten `@`, a block that stands twice. It is only text. An entry
 * that is mended has changed, and is reviewed as any other change is.
 */
import { type Removal, removalOf, type Section, sheetIn, textAfter } from './edit.ts';
import {
  BYTE_ORDER_MARK,
  bodyLines,
  isComment,
  isKnown,
  KEYS,
  kindOfLine,
  rawLines,
  trimmedEnd,
} from './layout.ts';
import { parseAllowlist } from './parse.ts';

export interface Mended {
  readonly text: string;
  /** By line. */
  readonly mendings: readonly Mending[];
}

export interface Mending {
  /** Where it was, in the text as it was. */
  readonly line: number;
  /** `blanks at the end of the line`: fixed words, nothing of the text. */
  readonly what: string;
}

export function mendAllowlist(text: string): Mended {
  const before = text.split('\n');
  const bench = new Bench(text);
  bench.mendCharacters();
  bench.mendIndentedEntries();
  bench.mendIndentation();
  bench.mendReviewers();
  bench.mendFingerprints();
  bench.undoRivals();
  const mendings = bench.lines.flatMap((line, index) =>
    line === before[index] ? [] : (bench.done[index] ?? []).map((what) => ({ line: index + 1, what })),
  );
  const { removal, heads } = repeatedBlocks(bench.lines);
  const repeated = heads.map((head) => ({
    line: head + 1,
    what: 'a block that stands twice, word for word',
  }));
  return { text: textAfter(removal), mendings: [...mendings, ...repeated].sort((a, b) => a.line - b.line) };
}

/** The lines while they are mended; none is added or taken out. */
class Bench {
  readonly lines: string[];
  readonly done: string[][];
  readonly #original: readonly string[];

  constructor(text: string) {
    this.#original = text.split('\n');
    this.lines = [...this.#original];
    this.done = this.lines.map(() => []);
  }

  /** Only where the line stays what it is: an entry or a comment must not come about by what nobody sees. */
  mendCharacters(): void {
    const [first = ''] = this.lines;
    if (first.startsWith(BYTE_ORDER_MARK)) this.#set(0, first.replace(/^\ufeff+/, ''), 'a byte-order mark');
    const alone = new Set(
      this.#sections()
        .filter(isAlone)
        .map(({ head }) => head),
    );
    for (const [index, line] of this.lines.entries()) {
      const seen = line.replace(UNSEEN, '');
      const spaced = seen.replace(/^[ \t]+/, (blanks) => blanks.replaceAll('\t', '  ')).replaceAll('\t', ' ');
      const kind = kindOfLine(spaced);
      const isKept =
        kind === kindOfLine(line) || (alone.has(index) && (kind === 'blank' || kind === 'comment'));
      if (isKept && seen !== line) this.#set(index, seen, 'a character that cannot be seen');
      if (isKept && spaced.trimEnd() !== seen.trimEnd()) this.#set(index, spaced, 'a tab');
      const now = this.lines[index]!;
      const cut = trimmedEnd(now);
      if (cut === now) continue;
      const isCrAlone = now === `${cut}\r`;
      this.#set(index, cut, isCrAlone ? 'CR LF at the end of the line' : 'blanks at the end of the line');
    }
  }

  /** They would be read as part of the block above, were they not so plainly entries. */
  mendIndentedEntries(): void {
    for (const { block, head } of this.#sections()) {
      const line = this.lines[head]!;
      if (block.name === '' && /^\s+allow +[0-9a-f]{64}$/.test(line))
        this.#set(head, line.trimStart(), INDENTATION);
    }
  }

  /** What can be read stays, so a key in the place of a pattern is one. */
  mendIndentation(): void {
    for (const { block } of this.#sections().filter((section) => isKnown(section.block))) {
      const keys = KEYS[block.name] ?? [];
      // How deep the last key stands where it is `match`.
      let match: number | null = null;
      for (const { number, text } of block.body) {
        const depth = text.length - text.trimStart().length;
        const key = /^\s*([a-z-]+):/.exec(text)?.[1] ?? '';
        const isKey = keys.includes(key);
        if (depth === 2 && /^ {2}[^\s:]+:/.test(text)) {
          match = key === 'match' ? depth : null;
        } else if (match !== null && depth > match) {
          if (depth !== 4 && (match !== 2 || !isKey)) this.#indent(number - 1, 4);
        } else if (isKey) {
          this.#indent(number - 1, 2);
          match = key === 'match' ? depth : null;
        }
      }
    }
  }

  mendReviewers(): void {
    const { reviewers } = parseAllowlist(this.lines.join('\n'), '').policy;
    const listed = new Set(reviewers.map((login) => login.toLowerCase()));
    for (const { block } of this.#sections()) {
      for (const line of bodyLines(block)) {
        if (line.is !== 'key' || line.key !== 'reviewer') continue;
        if (!listed.has(`@${line.value}`.toLowerCase())) continue;
        this.#set(line.number - 1, `  reviewer: @${line.value}`, 'the @ before a reviewer');
      }
    }
  }

  mendFingerprints(): void {
    for (const { block, head } of this.#sections()) {
      if (block.name !== 'allow' || !/^[0-9a-f]{64}$/i.test(block.rest)) continue;
      const lower = `allow ${block.rest.toLowerCase()}`;
      if (block.rest !== block.rest.toLowerCase()) this.#set(head, lower, 'capitals in a fingerprint');
    }
  }

  /**
   * Of two entries for the same token at the same path the first counts. One that was not read before must not come
   * before one that was, so which of the two to keep is left to people.
   */
  undoRivals(): void {
    const before = sheetIn(rawLines(this.#original.join('\n'))).sections;
    const known = new Map(before.map((section) => [section.head, subjectOf(section)]));
    const kept = new Map<string, string>();
    for (const entry of this.#sections().toReversed()) {
      const subject = subjectOf(entry);
      if (subject === null) continue;
      const said = saidIn(entry);
      if (known.get(entry.head) !== subject && (kept.get(subject) ?? said) !== said) {
        for (let line = entry.head; line < entry.to; line++) this.lines[line] = this.#original[line]!;
      } else {
        kept.set(subject, kept.has(subject) && kept.get(subject) !== said ? DIFFERENT : said);
      }
    }
  }

  #sections(): readonly Section[] {
    return sheetIn(rawLines(this.lines.join('\n'))).sections;
  }

  #indent(index: number, depth: number): void {
    this.#set(index, ' '.repeat(depth) + this.lines[index]!.trimStart(), INDENTATION);
  }

  #set(index: number, text: string, what: string): void {
    this.lines[index] = text;
    const said = this.done[index]!;
    if (!said.includes(what)) said.push(what);
  }
}

/** What several entries say that do not say the same; no entry says it. */
const DIFFERENT = '';
const INDENTATION = 'the indentation';

/**
 * Signs that take no room and mean nothing. Those that some programs show as the end of a line, and the sign for what
 * was not UTF-8, are not among them: what was meant there only people know.
 */
const UNSEEN =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g;

/** Begins like no block and has nothing below it, so nothing changes its place when it goes. */
function isAlone({ block }: Section): boolean {
  return !isKnown(block) && block.body.length === 0;
}

/** The token and the path of an entry; `null` where it is none, or names no path. */
function subjectOf({ block }: Section): string | null {
  if (block.name !== 'allow') return null;
  const path = bodyLines(block).find((line) => line.is === 'key' && line.key === 'path');
  return path === undefined || path.is === 'unreadable' ? null : `${block.rest} ${path.value}`;
}

/** All lines of a block that say something. */
function saidIn({ block }: Section): string {
  return [block.name, block.rest, ...block.body.map(({ text }) => text.trimEnd())].join('\n');
}

/** Exceptions that stand there before, word for word, and whose comments say nothing new either. */
function repeatedBlocks(lines: readonly string[]): {
  readonly removal: Removal;
  readonly heads: readonly number[];
} {
  const kept = new Map<string, Section>();
  const repeated = new Set<number>();
  for (const section of sheetIn(rawLines(lines.join('\n'))).sections) {
    const { name } = section.block;
    const same = kept.get(saidIn(section));
    const comments = commentsOf(section, lines);
    const isException = name === 'allow' || name === 'paths';
    if (isException && same && (comments === '' || comments === commentsOf(same, lines)))
      repeated.add(section.head);
    else if (!same) kept.set(saidIn(section), section);
  }
  const removal = removalOf(lines.join('\n'), ({ head }) => repeated.has(head));
  return { removal, heads: [...repeated] };
}

function commentsOf({ from, to }: Section, lines: readonly string[]): string {
  return lines
    .slice(from, to)
    .filter(isComment)
    .map((line) => line.trim())
    .join('\n');
}
