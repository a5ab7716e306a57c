/**
 * Keys with a marker and a right checksum, made at run time after the reference's own words (§4.2): Marvin32 over all
 * bytes but the last four, the seed eight ASCII characters. Written anew here, so that the core is not its own judge.
 */
import { createHash } from 'node:crypto';

export interface MarkedForm {
  readonly marker: string;
  readonly size: 32 | 64;
  readonly checksumSeed: string;
}

/** A key of random bytes with its marker in place; with `broken`, one bit of its checksum is wrong. */
export function aMarkedKey({ marker, size, checksumSeed }: MarkedForm, seed = 'one', broken = false): string {
  const letters =
    createHash('sha512').update(`marked ${seed}`).digest('base64') +
    createHash('sha512').update(seed).digest('base64');
  const plain = letters.replaceAll('=', '');
  // The marker and the checksum stand at fixed characters; two zero bits fill the byte before a short key's checksum.
  const covered = Buffer.from(
    size === 64 ? plain.slice(0, 76) + marker : `${plain.slice(0, 33) + marker}A`,
    'base64',
  );
  const checksum = checksumOf(covered, checksumSeed);
  if (broken) checksum[3] = (checksum[3] as number) ^ 1;
  return Buffer.concat([covered.subarray(0, size - 4), checksum]).toString('base64');
}

export function checksumOf(bytes: Uint8Array, seed: string): Uint8Array {
  const state = Buffer.from(seed, 'latin1');
  const [low, high] = marvin32(bytes, state.readUInt32BE(4), state.readUInt32BE(0));
  const checksum = Buffer.alloc(4);
  checksum.writeUInt32LE((low ^ high) >>> 0);
  return checksum;
}

function marvin32(bytes: Uint8Array, low: number, high: number): [number, number] {
  const rotate = (value: number, by: number) => ((value << by) | (value >>> (32 - by))) >>> 0;
  const padded = Buffer.concat([bytes, Buffer.from([0x80]), Buffer.alloc(3)]);
  const whole = Math.floor(bytes.length / 4);
  for (let block = 0; block <= whole + 1; block++) {
    low = (low + (block <= whole ? padded.readUInt32LE(block * 4) : 0)) >>> 0;
    high = (high ^ low) >>> 0;
    low = (rotate(low, 20) + high) >>> 0;
    high = (rotate(high, 9) ^ low) >>> 0;
    low = (rotate(low, 27) + high) >>> 0;
    high = rotate(high, 19);
  }
  return [low, high];
}
