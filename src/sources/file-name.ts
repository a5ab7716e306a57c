import { isUtf8 } from 'node:buffer';

/**
 * A file's name as git and the file system hold it: bytes, on Linux not always UTF-8. For the report they become a
 * string in which two different names never look the same to a program: what is UTF-8 is decoded, and each byte that
 * is not becomes a lone low surrogate, U+DC80 to U+DCFF (as in PEP 383). Making such a string safe to print is the
 * renderers' part.
 */
export function decodeFileName(name: Buffer): string {
  return isUtf8(name) ? name.toString('utf8') : decodePiecewise(name);
}

function decodePiecewise(name: Buffer): string {
  let text = '';
  for (let at = 0; at < name.length; ) {
    const length = sequenceLength(name[at]!);
    const sequence = name.subarray(at, at + length);
    if (sequence.length === length && isUtf8(sequence)) {
      text += sequence.toString('utf8');
      at += length;
    } else {
      text += String.fromCharCode(0xdc00 + name[at]!);
      at += 1;
    }
  }
  return text;
}

/** How many bytes the UTF-8 sequence that begins with this byte has, if it is one. */
function sequenceLength(lead: number): number {
  if (lead >= 0xf0) return 4;
  if (lead >= 0xe0) return 3;
  return lead >= 0xc0 ? 2 : 1;
}
