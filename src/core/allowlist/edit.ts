/**
 * Changes to the text of a `.sasignore`, block by block. Whatever changes the file (`write.ts`, `prune.ts`, `mend.ts`,
 * `format.ts`) asks here which lines belong to which block, so that comments stay where they belong and nothing else moves.
 */
import {
  type Block,
  blocksIn,
  isBlank,
  isComment,
  isKnown,
  rawLines,
  tellingLines,
  VERSION,
  versionIn,
} from './layout.ts';

/** Where the blocks are. Lines are counted from 0 here, as indices. */
export interface Sheet {
  /** The version line; `null` where there is none that is known, and then nothing in the file is a block. */
  readonly version: number | null;
  /** Also of blocks that are none: their lines are theirs all the same. */
  readonly sections: readonly Section[];
}

/** A block with all that belongs to it: the comments directly above it, and those that stand in it. */
export interface Section {
  readonly block: Block;
  readonly from: number;
  /** The line that begins the block. */
  readonly head: number;
  /** The last line that says something. */
  readonly last: number;
  /** The first line that does not belong to it. */
  readonly to: number;
}

export function sheetOf(text: string): Sheet {
  return sheetIn(rawLines(text));
}

export function sheetIn(raw: readonly string[]): Sheet {
  const [first, ...rest] = tellingLines(raw);
  if (first === undefined || versionIn(first) !== VERSION) return { version: null, sections: [] };
  const version = first.number - 1;
  const sections: Section[] = [];
  for (const block of blocksIn(rest))
    sections.push(sectionOf(block, raw, sections.at(-1)?.to ?? version + 1));
  return { version, sections };
}

/** `above` is the first line that belongs to no block before. */
function sectionOf(block: Block, raw: readonly string[], above: number): Section {
  const head = block.line - 1;
  const last = (block.body.at(-1)?.number ?? block.line) - 1;
  let to = last + 1;
  // Indented and with no blank line between, it still speaks of this block, even where the next one follows at once.
  while (/^\s+#/.test(raw[to] ?? '')) to += 1;
  return { block, from: startOfComments(raw, head, above), head, last, to };
}

/** Where the comments begin that stand directly above a line. */
export function startOfComments(raw: readonly string[], line: number, above: number): number {
  let from = line;
  while (from > above && isComment(raw[from - 1] ?? '')) from -= 1;
  return from;
}

/** The text with a block behind the last `allow`, or else behind the last block there is, and a blank line between. */
export function withBlock(text: string, block: string): string {
  const { sections } = sheetOf(text);
  const lines = linesOf(text);
  const place = sections.findLast((section) => isAllow(section)) ?? sections.at(-1);
  const after = place === undefined ? [] : lines.slice(place.to);
  if (place === undefined || after.every(isBlank)) return parted(text) + block;
  const before = lines.slice(0, place.to).join('');
  return `${before}\n${block}${isBlank(after[0] ?? '') ? '' : '\n'}${after.join('')}`;
}

/** With one blank line after it, unless it ends with one or is empty. */
export function parted(text: string): string {
  if (text === '' || /\n\r?\n$/.test(text)) return text;
  return text.endsWith('\n') ? `${text}\n` : `${text}\n\n`;
}

function isAllow({ block }: Section): boolean {
  return isKnown(block) && block.name === 'allow';
}

/** Lines that go. */
export interface Removal {
  /** Each with its line end, so that together they are the text. */
  readonly lines: readonly string[];
  readonly gone: ReadonlySet<number>;
}

/** What goes with some blocks: what belongs to them, and the blank lines that would be left over. */
export function removalOf(text: string, isUnwanted: (section: Section) => boolean): Removal {
  const lines = linesOf(text);
  const gone = new Set<number>();
  // The first line after what has gone, and what is kept above that.
  let next = -1;
  let above = '';
  for (const section of sheetOf(text).sections.filter(isUnwanted)) {
    if (section.from !== next) above = lines[section.from - 1] ?? '';
    next = section.to;
    if (isBlank(above)) while (next < lines.length && isBlank(lines[next]!)) next += 1;
    for (let line = section.from; line < next; line++) gone.add(line);
  }
  // At the end of the file the blank lines that are left over stand above.
  let end = lines.length - 1;
  while (gone.has(end) || (end < lines.length - 1 && isBlank(lines[end] ?? 'x'))) gone.add(end--);
  return { lines, gone };
}

export function textAfter({ lines, gone }: Removal): string {
  return lines.filter((_, index) => !gone.has(index)).join('');
}

function linesOf(text: string): string[] {
  return text.split(/(?<=\n)/);
}
