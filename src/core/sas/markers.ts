/**
 * The keys that Azure issues since about 2022 carry a marker and a checksum, so that one is known for certain without
 * any context (reference §4.2; microsoft/security-utilities, `IdentifiableSecrets.cs`).
 */
import type { Kind } from '../finding.ts';
import { bytesOf } from './signature.ts';

interface Marker {
  readonly text: string;
  readonly kind: Kind;
  /** Bytes of the key: 32 or 64. */
  readonly size: 32 | 64;
  /** The checksum's seeds, eight ASCII characters each; any of them may have been used. */
  readonly seeds: readonly string[];
}

const MESSAGING_SEEDS = ['Send0000', 'Listen00', 'Manage00'];

/** The families whose keys sign SAS; those of others are other tools' business. */
export const MARKERS: readonly Marker[] = [
  { text: '+ASt', kind: 'storage-account-key', size: 64, seeds: ['Default0'] },
  {
    text: 'APIM',
    kind: 'api-management-key',
    size: 64,
    seeds: ['Tenant00', 'IoTHub00', 'Gatewy00', 'GitKey00'],
  },
  { text: '+ASb', kind: 'messaging-key', size: 32, seeds: MESSAGING_SEEDS },
  { text: '+AEh', kind: 'messaging-key', size: 32, seeds: MESSAGING_SEEDS },
  { text: '+ARm', kind: 'messaging-key', size: 32, seeds: MESSAGING_SEEDS },
  { text: 'AIoT', kind: 'iot-key', size: 32, seeds: ['IoTHub00', 'DpsKey00', 'Device00'] },
  { text: 'AZEG', kind: 'event-grid-key', size: 32, seeds: ['SendRecv'] },
];

/** The newer, "common annotated" form: 84 characters, or 88 with padding; a provider's code follows the marker. */
export const ANNOTATED: Readonly<Record<string, Kind>> = { AZEG: 'event-grid-key', AZMP: 'maps-key' };
export const ANNOTATED_MARK = /^JQQJ9[9DH]$/;
export const ANNOTATED_MARK_AT = 52;
export const ANNOTATED_CODE_AT = 76;
/** The checksum covers this many bytes; what comes after them is the checksum itself. */
const ANNOTATED_COVERED = 60;

/** Whether a marked key's last four bytes are the checksum of the others under one of its seeds. */
export function hasChecksum(base64: string, { seeds }: Marker): boolean {
  const bytes = bytesOf(base64);
  const covered = bytes.slice(0, -4);
  return seeds.some((seed) => equals(checksum(covered, seed), bytes.slice(-4)));
}

/**
 * Whether an annotated key's checksum is right. It covers the first 60 bytes; 84 characters keep three bytes of it, the
 * padded 88 all four. It stands there as it is, or, so that the key is letters and digits throughout, in base 62.
 */
export function hasAnnotatedChecksum(base64: string): boolean {
  const bytes = bytesOf(base64);
  const sum = checksum(bytes.slice(0, ANNOTATED_COVERED), 'Default0');
  const kept = bytes.slice(ANNOTATED_COVERED, ANNOTATED_COVERED + 4);
  if (kept.length < 3) return false;
  return [sum, bytesOf(inBase62(sum))].some((expected) => equals(expected.slice(0, kept.length), kept));
}

const BASE_62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** Four bytes as one number, the first the most significant, in six digits; zeros fill up behind. */
function inBase62(bytes: readonly number[]): string {
  let number = bytes.reduce((sum, byte) => sum * 256 + byte, 0);
  let digits = '';
  while (number > 0) {
    digits = `${BASE_62[number % 62]}${digits}`;
    number = Math.floor(number / 62);
  }
  const zeros = bytes.findIndex((byte) => byte !== 0);
  return ('0'.repeat(zeros < 0 ? bytes.length : zeros) + digits).padEnd(6, '0');
}

function equals(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}

/** Marvin32 over the bytes, its two halves put together by XOR, least byte first. */
function checksum(bytes: readonly number[], seed: string): number[] {
  const [low, high] = marvin(bytes, seed);
  const sum = (low ^ high) >>> 0;
  return [sum & 0xff, (sum >>> 8) & 0xff, (sum >>> 16) & 0xff, sum >>> 24];
}

/** The hash of .NET's string tables: a 64-bit state taken in 32-bit words, the rest of the bytes closed by 0x80. */
function marvin(bytes: readonly number[], seed: string): [number, number] {
  const word = (at: number) =>
    (bytes[at] as number) |
    ((bytes[at + 1] as number) << 8) |
    ((bytes[at + 2] as number) << 16) |
    ((bytes[at + 3] as number) << 24) |
    0;
  // The seed is a number whose bytes spell the word, the most significant first.
  let high = seedWord(seed.slice(0, 4));
  let low = seedWord(seed.slice(4));
  const mix = (value: number) => {
    low = (low + value) | 0;
    high ^= low;
    low = rotate(low, 20);
    low = (low + high) | 0;
    high = rotate(high, 9);
    high ^= low;
    low = rotate(low, 27);
    low = (low + high) | 0;
    high = rotate(high, 19);
  };
  let at = 0;
  for (; at + 4 <= bytes.length; at += 4) mix(word(at));
  let rest = 0x80;
  for (let i = bytes.length - 1; i >= at; i--) rest = (rest << 8) | (bytes[i] as number);
  mix(rest | 0);
  mix(0);
  return [low, high];
}

function seedWord(text: string): number {
  return [...text].reduce((word, character) => (word << 8) | character.charCodeAt(0), 0) | 0;
}

function rotate(value: number, bits: number): number {
  return (value << bits) | (value >>> (32 - bits));
}
