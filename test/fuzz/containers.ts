/**
 * Archives made here and then mutated, for `src/core/container`, where the source has it: `CONTAINERS`, each with
 * `recognises` and `members`.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { aCase, type Case, mutated } from './documents.ts';
import { holds, twice } from './oracles.ts';
import type { Random } from './random.ts';
import type { Target } from './targets.ts';

interface Content {
  readonly size: number;
  read(from: number, to: number): Uint8Array;
}

interface Entry {
  readonly kind: string;
  readonly name: string;
  readonly pieces?: Generator<Uint8Array, string | null, undefined>;
}

interface Container {
  readonly id: string;
  recognises(head: Uint8Array): boolean;
  members(content: Content, name: string | null): Generator<Entry, void, undefined>;
}

const HEAD = 512;
/** A reader stops somewhere; what inflates without end must not be read to it. */
const MOST_INFLATED = 1 << 20;
const MOST_ENTRIES = 1000;
const LONGEST_PIECE = 256 * 1024;

/** None where the source has no containers. */
export async function containerTargets(): Promise<readonly Target[]> {
  const index = new URL(
    `../../src/core/container/index.${import.meta.url.endsWith('.ts') ? 'ts' : 'js'}`,
    import.meta.url,
  );
  if (!existsSync(fileURLToPath(index))) return [];
  const { CONTAINERS } = (await import(index.href)) as { CONTAINERS: readonly Container[] };
  return [{ name: 'containers', longest: 64 * 1024, make: anArchive, check: checking(CONTAINERS) }];
}

function checking(containers: readonly Container[]): Target['check'] {
  return ({ bytes }, clock, random) => {
    const content = { size: bytes.length, read: (from: number, to: number) => bytes.subarray(from, to) };
    const name = random.pick(['a.zip', 'a.tar.gz', 'a.tgz', null]);
    for (const container of containers) {
      container.recognises(bytes.subarray(0, HEAD));
      // What inflates costs by what comes out, of which there is at most so much.
      const room = MOST_INFLATED / Math.max(1, bytes.length);
      const entries = twice(clock, bytes.length, () => read(container, content, name), 4 + room);
      for (const { name: inside, longest, end } of entries) {
        holds(inside.length <= 0xffff, `${container.id}: a long name`);
        holds(longest <= LONGEST_PIECE, `${container.id}: a long piece`);
        holds(end === null || typeof end === 'string', `${container.id}: another end`);
      }
    }
  };
}

function read(container: Container, content: Content, name: string | null) {
  const entries: { name: string; size: number; longest: number; end: string | null }[] = [];
  let left = MOST_INFLATED;
  for (const entry of container.members(content, name)) {
    const told = { name: entry.name, size: 0, longest: 0, end: 'stopped' as string | null };
    for (let next = entry.pieces?.next(); next !== undefined && left > 0; next = entry.pieces?.next()) {
      if (next.done === true) {
        told.end = next.value;
        break;
      }
      told.size += next.value.length;
      told.longest = Math.max(told.longest, next.value.length);
      left -= next.value.length;
    }
    entries.push(told);
    if (left <= 0 || entries.length === MOST_ENTRIES) break;
  }
  return entries;
}

function anArchive(random: Random, seed: string, longest: number): Case {
  const files = Array.from({ length: random.between(1, 4) }, (_, index) => ({
    name: random.pick(['a.txt', 'dir/b', '../c', 'x'.repeat(120), '', 'é']) + index,
    bytes: aCase(random, seed, Math.min(longest, 2048)).bytes,
  }));
  const pack = random.pick([zipOf, tarOf, (all: readonly File[]) => gzipSync(tarOf(all)), gzipOfFirst]);
  const archive = pack(files);
  const bytes = random.once(4) ? archive : mutated(random, archive, longest, 4);
  return { bytes, whole: [], broken: [], seed };
}

interface File {
  readonly name: string;
  readonly bytes: Buffer;
}

function gzipOfFirst([first]: readonly File[]): Buffer {
  return gzipSync(first?.bytes ?? '');
}

/** POSIX ustar: a header of 512 bytes before each file, filled up to whole blocks, and two empty blocks. */
function tarOf(files: readonly File[]): Buffer {
  const blocks = files.flatMap(({ name, bytes }) => {
    const header = Buffer.alloc(512);
    const octal = (value: number, digits: number) => `${value.toString(8).padStart(digits, '0')}\0`;
    header.write(name.slice(0, 99), 0);
    header.write(octal(0o644, 7) + octal(0, 7) + octal(0, 7) + octal(bytes.length, 11) + octal(0, 11), 100);
    header.write('        0', 148);
    header.write('ustar\x0000', 257, 'latin1');
    header.write(
      `${octal(
        header.reduce((sum, byte) => sum + byte, 0),
        6,
      )} `,
      148,
    );
    return [header, bytes, Buffer.alloc((512 - (bytes.length % 512)) % 512)];
  });
  return Buffer.concat([...blocks, Buffer.alloc(1024)]);
}

/** The records of PKWARE's APPNOTE §4.3; every other file is deflated. Nobody checks the sums, so there are none. */
function zipOf(files: readonly File[]): Buffer {
  const entries: Buffer[] = [];
  const listed: Buffer[] = [];
  let offset = 0;
  files.forEach(({ name, bytes }, index) => {
    const packed = index % 2 === 0 ? bytes : deflateRawSync(bytes);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(index % 2 === 0 ? 0 : 8, 4);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(bytes.length, 18);
    fields.writeUInt16LE(Buffer.byteLength(name), 22);
    const entry = Buffer.concat([Buffer.from('PK\x03\x04'), fields, Buffer.from(name), packed]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    const made = Buffer.from([20, 0]);
    listed.push(Buffer.concat([Buffer.from('PK\x01\x02'), made, fields, place, Buffer.from(name)]));
    entries.push(entry);
    offset += entry.length;
  });
  const directory = Buffer.concat(listed);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.length, 4);
  end.writeUInt16LE(files.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...entries, directory, Buffer.from('PK\x05\x06'), end]);
}
