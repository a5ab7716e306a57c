/**
 * UTF-16 files (Windows PowerShell's `>` writes them) are read as the UTF-8 they would be, since lines and UTF-16
 * columns are the same in both. Told by a byte-order mark, or without one by NULs in every other byte.
 */

export type Encoding = 'utf-16le' | 'utf-16be';

/** A text as UTF-8, or the very same bytes when it is not UTF-16. A byte-order mark at its beginning is left out. */
export function toUtf8(bytes: Uint8Array, encoding: Encoding | null = encodingOf(bytes)): Uint8Array {
  return encoding === null ? bytes : new TextEncoder().encode(decode(bytes, encoding));
}

/** Asked with the beginning of a file; `null` for what is not UTF-16. */
export function encodingOf(bytes: Uint8Array): Encoding | null {
  const marked = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-16be';
  const isMarked = marked === 'utf-16le' || (bytes[0] === 0xfe && bytes[1] === 0xff);
  // Where no byte is NUL there is no ASCII in UTF-16, so no token; as bytes there may be one.
  if (isMarked) return bytes.includes(0) ? marked : null;
  return withoutMark(bytes);
}

const PROBE = 512;

/** Mostly ASCII text in UTF-16 has its NULs on one side only; binary files have them on both, or hardly any. */
function withoutMark(bytes: Uint8Array): Encoding | null {
  const length = Math.min(bytes.length, PROBE) & ~1;
  if (length < 16) return null;
  const most = (length / 2) * 0.8;
  let even = 0;
  let odd = 0;
  let neither = 0;
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
    // Nearly every file ends here, within a few bytes.
    else if (bytes[i] !== 0 && ++neither > length / 2 - most) return null;
  }
  if (odd >= most && even === 0) return 'utf-16le';
  if (even >= most && odd === 0) return 'utf-16be';
  return null;
}

/** Node.js without full ICU knows no `utf-16be`, so the bytes are swapped instead. The mark is left out. */
function decode(bytes: Uint8Array, encoding: Encoding): string {
  return new TextDecoder('utf-16le').decode(encoding === 'utf-16le' ? bytes : swapped(bytes));
}

function swapped(bytes: Uint8Array): Uint8Array {
  // A Buffer's own `slice` is no copy.
  const copy = Uint8Array.prototype.slice.call(bytes, 0, bytes.length & ~1);
  for (let i = 0; i < copy.length; i += 2)
    [copy[i], copy[i + 1]] = [copy[i + 1] as number, copy[i] as number];
  return copy;
}
