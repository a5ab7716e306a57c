/** Bytes that can be asked for in any order and are never all needed at once: a file on disk, a blob, a member. */
export interface Content {
  /** In bytes. */
  readonly size: number;
  /** At most `to - from` bytes, fewer only at the end. They stay as they are until the next call. */
  read(from: number, to: number): Uint8Array;
}

export function inMemory(bytes: Uint8Array): Content {
  return { size: bytes.length, read: (from, to) => bytes.subarray(from, to) };
}

/** All of it, from the first byte to the last, in pieces of at most this many bytes. */
export function* piecesOf(content: Content, length: number): Generator<Uint8Array, null> {
  for (let from = 0; from < content.size; from += length) {
    const piece = content.read(from, Math.min(content.size, from + length));
    if (piece.length === 0) break;
    yield piece;
  }
  return null;
}
