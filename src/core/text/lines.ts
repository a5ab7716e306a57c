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

/**
 * Positions for offsets that are asked in ascending order, so that a file of one line and a thousand findings is
 * still walked only once. Asking for an earlier offset starts again from the top.
 */
export function linesOf(bytes: Uint8Array): (offset: number) => Position {
  const binary = bytes.subarray(0, BINARY_PROBE).includes(0);
  const start = hasBom(bytes) ? 3 : 0;
  let at = start;
  let line = 1;
  let column = 1;
  return (offset) => {
    if (offset < at) [at, line, column] = [start, 1, 1];
    let lineStart = at;
    for (let i = at; i < offset; i++) {
      const byte = bytes[i];
      if (byte !== LF && byte !== CR) continue;
      if (byte === CR && bytes[i + 1] === LF) {
        // The pair ends the line together; an offset between the two still belongs to it.
        if (i + 1 >= offset) break;
        i++;
      }
      line++;
      column = 1;
      lineStart = i + 1;
    }
    column += binary ? offset - lineStart : units(bytes.subarray(lineStart, Math.max(lineStart, offset)));
    at = Math.max(offset, start);
    return { line, column };
  };
}

function units(bytes: Uint8Array): number {
  return utf16Length(bytes) ?? bytes.length;
}

function hasBom(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}
