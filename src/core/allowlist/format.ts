/**
 * The canonical form of a `.sasignore`: keys in the order in which the tool writes them, one blank line between blocks,
 * no blanks at line ends. What it says stays the same, and so does the order of the blocks. Comments go with the line
 * they stand above. A block with a line that cannot be read is left as it stands, for it is not known what it says.
 */
import { type Section, type Sheet, sheetIn, sheetOf, startOfComments } from './edit.ts';
import {
  type BodyLine,
  bodyLines,
  isBlank,
  isKnown,
  KEYS,
  LONGEST_LINE,
  rawLines,
  tellingLines,
  trimmedEnd,
} from './layout.ts';

/** Total. Without a version that is known nothing is a block, and the text comes back as it is. */
export function formatAllowlist(text: string): string {
  const raw = rawLines(text).map(trimmedEnd);
  const sheet = sheetIn(raw);
  if (sheet.version === null && tellingLines(raw).length > 0) return text;
  const paragraphs = paragraphsOf(sheet, raw).map((lines) => lines.join('\n'));
  return paragraphs.length === 0 ? '' : `${paragraphs.join('\n\n')}\n`;
}

/** The blocks that `formatAllowlist` leaves as they stand, each by the number of its line. */
export function unformattable(text: string): readonly number[] {
  const raw = rawLines(text);
  return sheetOf(text)
    .sections.filter((section) => !isReadable(section, raw))
    .map(({ block }) => block.line);
}

/** A stretch of the file that is not parted by blank lines: a block, or comments that belong to none. */
type Paragraph = readonly string[];

function paragraphsOf({ version, sections }: Sheet, raw: readonly string[]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let done = 0;
  const take = (from: number, to: number, lines: Paragraph) => {
    paragraphs.push(...looseBetween(raw.slice(done, from)), lines);
    done = to;
  };
  if (version !== null) {
    const from = startOfComments(raw, version, 0);
    take(from, version + 1, [...raw.slice(from, version), 'version 1']);
  }
  for (const section of sections) {
    take(section.from, section.to, isReadable(section, raw) ? formatted(section, raw) : asItIs(section, raw));
  }
  return [...paragraphs, ...looseBetween(raw.slice(done))];
}

/** Comments that belong to nothing stay where they are, parted as they were. */
function looseBetween(raw: readonly string[]): Paragraph[] {
  const paragraphs: string[][] = [[]];
  for (const line of raw) {
    if (isBlank(line)) paragraphs.push([]);
    else paragraphs.at(-1)?.push(line);
  }
  return paragraphs.filter((lines) => lines.length > 0);
}

function asItIs({ from, to }: Section, raw: readonly string[]): Paragraph {
  return raw.slice(from, to);
}

function isReadable({ block, head, last }: Section, raw: readonly string[]): boolean {
  const known = KEYS[block.name] ?? [];
  const keys = new Set<string>();
  const isGood = (line: BodyLine) => {
    if (line.is !== 'key') return line.is === 'pattern';
    const isNew = known.includes(line.key) && !keys.has(line.key);
    keys.add(line.key);
    return isNew && (line.key !== 'match' || line.value === '');
  };
  const isShort = raw.slice(head, last + 1).every((line) => line.length <= LONGEST_LINE);
  return isKnown(block) && isShort && bodyLines(block).every(isGood);
}

function formatted(section: Section, raw: readonly string[]): Paragraph {
  const { block, from, head, last, to } = section;
  const keys = KEYS[block.name] ?? [];
  const name = block.rest === '' ? block.name : `${block.name} ${block.rest}`;
  const groups = groupsOf(section, raw).sort((one, other) => keys.indexOf(one.key) - keys.indexOf(other.key));
  return [
    ...raw.slice(from, head),
    name,
    ...groups.flatMap(({ lines }) => lines),
    // Comments that stand below the last line stay there.
    ...raw.slice(last + 1, to),
  ];
}

/** A key, with the comments above it and the patterns below. */
interface Group {
  readonly key: string;
  readonly lines: string[];
}

function groupsOf({ block, head }: Section, raw: readonly string[]): Group[] {
  const groups: Group[] = [];
  let done = head + 1;
  for (const line of bodyLines(block)) {
    if (line.is === 'unreadable') continue;
    if (line.is === 'key') groups.push({ key: line.key, lines: [] });
    const comments = raw.slice(done, line.number - 1).filter((text) => !isBlank(text));
    groups.at(-1)?.lines.push(...comments, lineOf(line));
    done = line.number;
  }
  return groups;
}

function lineOf(line: Exclude<BodyLine, { is: 'unreadable' }>): string {
  if (line.is === 'pattern') return `    ${line.value}`;
  return line.value === '' ? `  ${line.key}:` : `  ${line.key}: ${line.value}`;
}
