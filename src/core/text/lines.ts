/**
 * Offsets ↔ lines and columns, as editors and SARIF count them: from 1, in UTF-16 code units, a byte-order mark not
 * counted; LF, CRLF and a lone CR each end a line. In a binary file, and in a line that is not UTF-8, columns are bytes.
 */
import { utf16Length } from './utf8.ts';

export interface Position {
  readonly line: number;
  readonly column: number;
}

const LF = 0x0a;
const CR = 0x0d;
/** Where git looks for a NUL to call a file binary (`buffer_is_binary` in git's xdiff-interface.c). */
const BINARY_PROBE = 8000;

/** How the lines stand where some bytes begin: at the top of a document, or in the middle of it. */
export interface Lines {
  readonly start: Cursor;
  /** Columns are bytes throughout. */
  readonly binary: boolean;
}

export function linesFromTop(bytes: Uint8Array): Lines {
  return {
    start: { at: hasBom(bytes) ? 3 : 0, line: 1, column: 1, next: null, inBytes: null },
    binary: bytes.subarray(0, BINARY_PROBE).includes(0),
  };
}

/** How they stand at an offset, for bytes that begin there. */
export function linesFrom(lines: Lines, bytes: Uint8Array, offset: number): Lines {
  const here = advance(bytes, lines.start, Math.max(offset, lines.start.at), lines.binary);
  return { start: { ...here, at: 0, next: null }, binary: lines.binary };
}

/**
 * Positions for offsets that are asked in ascending order, so that a file of one line and a thousand findings is
 * still walked only once. Asking for an earlier offset starts again from the top.
 */
export function positionsIn(bytes: Uint8Array, { start, binary }: Lines): (offset: number) => Position {
  let here = start;
  return (offset) => {
    if (offset < here.at) here = start;
    here = advance(bytes, here, Math.max(offset, start.at), binary);
    return { line: here.line, column: here.column };
  };
}

interface Cursor extends Position {
  readonly at: number;
  /** Where the next line begins, once that is known: a long line is walked once, not for each place in it. */
  readonly next: number | null;
  /** Whether columns of this line are bytes; `null` until somebody asks for a column in it. */
  readonly inBytes: boolean | null;
}

function advance(bytes: Uint8Array, from: Cursor, offset: number, binary: boolean): Cursor {
  let { at, line, column, inBytes } = from;
  let next = from.next ?? nextLine(bytes, at);
  for (; next <= offset; next = nextLine(bytes, at)) {
    at = next;
    line++;
    column = 1;
    inBytes = null;
  }
  if (offset > at) {
    // What a column counts is a matter of the whole line, so that every offset in it is counted alike. A line's
    // first part was counted when it was asked for, and the answer kept.
    inBytes ??= binary || utf16Length(bytes.subarray(at, next)) === null;
    column += inBytes ? offset - at : (utf16Length(bytes.subarray(at, offset)) ?? offset - at);
  }
  return { at: offset, line, column, next, inBytes };
}

/** Where the line after the one at an offset begins; beyond every offset when that is the last. CRLF ends it as one. */
function nextLine(bytes: Uint8Array, from: number): number {
  for (let at = from; at < bytes.length; at++) {
    const byte = bytes[at] as number;
    if (byte === LF) return at + 1;
    if (byte === CR) return bytes[at + 1] === LF ? at + 2 : at + 1;
  }
  return Number.POSITIVE_INFINITY;
}

function hasBom(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}
