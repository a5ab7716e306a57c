/**
 * The second step of looking at a document, without what opens containers and finds places in lines: whether anything in it
 * can be read as a secret.
 */
import { HEAD } from './container/recognise.ts';
import type { Document } from './document.ts';
import { readingsIn } from './readings.ts';
import { piecesOf } from './text/content.ts';
import { WINDOW, windowsOf } from './text/windows.ts';
import { isHeadWorthALook } from './worth-a-look.ts';

/**
 * Whether a document or its name holds anything that reads like a secret, or is a container file. Where this says no,
 * `inspect` finds nothing and has nothing to say.
 */
export function isWorthInspecting({ path, content }: Document): boolean {
  if (isHeadWorthALook(content.read(0, HEAD))) return true;
  if (holdsReadings(encoder.encode(path), path)) return true;
  for (const { bytes } of windowsOf(piecesOf(content, WINDOW))) if (holdsReadings(bytes, path)) return true;
  return false;
}

const encoder = new TextEncoder();

/** Fingerprints tell one secret from another; that there is any, they need not be made for. */
function holdsReadings(bytes: Uint8Array, path: string): boolean {
  const { secrets, containers, unfinished } = readingsIn(bytes, path, () => '');
  return secrets.length + containers.length + unfinished.length > 0;
}
