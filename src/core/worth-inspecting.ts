/**
 * The second step of looking at a document, without what opens containers and finds places in lines: whether anything in it
 * can be read as a secret.
 */
import { HEAD } from './container/recognise.ts';
import type { Document } from './document.ts';
import { type Room, roomFor } from './find/marks.ts';
import { holdsReading } from './readings.ts';
import { piecesOf } from './text/content.ts';
import { encodingOf } from './text/utf-16.ts';
import { OVERLAP, WINDOW, windowsOf } from './text/windows.ts';
import { isHeadWorthALook } from './worth-a-look.ts';

export { OVERLAP, type Room, roomFor };

/**
 * Whether a document or its name holds anything that reads like a secret, or is a container file. Where this says no,
 * `inspect` finds nothing and has nothing to say.
 */
export function isWorthInspecting({ path, content }: Document): boolean {
  if (isHeadWorthALook(content.read(0, HEAD))) return true;
  if (holdsReading(encoder.encode(path))) return true;
  for (const { bytes } of windowsOf(piecesOf(content, WINDOW))) if (holdsReading(bytes)) return true;
  return false;
}

/**
 * The same for content that is read piece by piece, where the finder has it lie: each piece behind the last `OVERLAP` bytes of
 * the one before. So many bytes are there. What is not UTF-8 takes an inspection in any case.
 */
export function isPieceWorthInspecting(room: Room, length: number, isFirst: boolean): boolean {
  const bytes = room.bytes.subarray(0, length);
  if (isFirst && (isHeadWorthALook(bytes) || encodingOf(bytes) !== null)) return true;
  return holdsReading(bytes, room.marksIn(length));
}

const encoder = new TextEncoder();
