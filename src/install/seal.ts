/**
 * What `install` writes carries a digest of itself, so that `uninstall` can tell what it wrote from what somebody has
 * made of it since: the one is taken out, the other is left alone.
 *
 * A whole file is sealed in its second line; in a file of somebody else's, ours is a block between two comments.
 */
import { sha256 } from '../sources/digest.ts';

/** Puts the seal below the first line of a script. */
export function sealed(script: string): string {
  const [first = '', ...rest] = script.split('\n');
  return [first, `# sasguard ${digestOf(rest)}: ${OWNED}`, ...rest].join('\n');
}

export type SealState = 'none' | 'intact' | 'edited';

export function sealOf(script: string): SealState {
  const [, second = '', ...rest] = script.split('\n');
  const match = /^# sasguard ([0-9a-f]{8}): /.exec(second);
  if (match === null) return script.includes(OWNED) ? 'edited' : 'none';
  return match[1] === digestOf(rest) ? 'intact' : 'edited';
}

const OWNED = 'put here by `sasguard install`, taken out by `sasguard uninstall`';

/** Lines that go into a text of somebody else's, before the line that begins at `at`. */
export interface Block {
  readonly at: number;
  readonly indent: string;
  readonly lines: readonly string[];
}

/** Puts blocks into a text and touches nothing else: line ends stay, and a last line without one stays so. */
export function withBlocks(text: string, blocks: readonly Block[]): string {
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  let result = text;
  for (const { at, indent, lines } of blocks.toSorted((one, other) => other.at - one.at)) {
    const block = blockOf(lines, '')
      .map((line) => `${indent}${line}`)
      .join(lineEnd);
    const before = result.slice(0, at);
    const isOpen = before !== '' && !before.endsWith('\n');
    result = isOpen ? before + lineEnd + block : `${before}${block}${lineEnd}${result.slice(at)}`;
  }
  return result;
}

/** A file of nothing but our block, which goes with it. */
export function fileOf(lines: readonly string[]): string {
  return blockOf(lines, NEW_FILE)
    .map((line) => `${line}\n`)
    .join('');
}

/** What is left without our blocks. One that was edited stays, and is counted. */
export interface Unblocked {
  /** `null` where the file came with the block and nothing else is in it. */
  readonly text: string | null;
  readonly taken: number;
  readonly edited: number;
}

export function withoutBlocks(text: string): Unblocked {
  let [taken, edited] = [0, 0];
  let [isNewFile, isOpen] = [false, false];
  const rest = text.replace(BLOCK, (whole, digest: string, origin: string, inner: string, end: string) => {
    if (digestOf(inner.split(/\r?\n/).slice(0, -1)) !== digest) {
      edited += 1;
      return whole;
    }
    taken += 1;
    isNewFile ||= origin === NEW_FILE;
    // It was put behind a last line without an end, and gave that line one.
    isOpen ||= end === '';
    return '';
  });
  return {
    text: isNewFile && rest === '' ? null : isOpen ? rest.replace(/\r?\n$/, '') : rest,
    taken,
    edited,
  };
}

const NEW_FILE = ' of a new file';
const BLOCK =
  /^[ \t]*# sasguard ([0-9a-f]{8}) begin( of a new file)?: [^\r\n]*\r?\n((?:(?![ \t]*# sasguard end)[^\n]*\n)*)[ \t]*# sasguard end(\r?\n|(?![\s\S]))/gm;

function blockOf(lines: readonly string[], origin: string): string[] {
  return [`# sasguard ${digestOf(lines)} begin${origin}: ${OWNED}`, ...lines, '# sasguard end'];
}

/** The common indentation does not count, since a block is indented as its surroundings are. */
function digestOf(lines: readonly string[]): string {
  const indents = lines.filter((line) => line.trim() !== '').map((line) => /^ */.exec(line)![0].length);
  const common = indents.length === 0 ? 0 : Math.min(...indents);
  return sha256(lines.map((line) => line.slice(common).trimEnd()).join('\n')).slice(0, 8);
}
