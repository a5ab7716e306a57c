/** Writes gzip, zip and tar files, the odd and the broken ones too, and reads them the way the core does. */
import { deflateRawSync } from 'node:zlib';
import type { Entry, Fault } from '../../src/core/container/container.ts';
import { type Container, containerOf } from '../../src/core/container/index.ts';
import type { Content } from '../../src/core/text/content.ts';

export interface Contained {
  readonly name: string;
  readonly text: string;
  readonly fault: Fault | null;
}

/** A content that notes what it was asked for, and refuses what no file can be asked for. */
export function contentOf(bytes: Uint8Array): Content & { readonly asked: { bytes: number } } {
  const asked = { bytes: 0 };
  return {
    size: bytes.length,
    asked,
    read(from, to) {
      if (!Number.isSafeInteger(from) || from < 0 || to < from) throw new RangeError(`${from}–${to}`);
      const found = bytes.subarray(from, to);
      asked.bytes += found.length;
      return found;
    },
  };
}

export function recognised(bytes: Uint8Array): Container {
  const container = containerOf(bytes.subarray(0, 512));
  if (container === null) throw new Error('no container');
  return container;
}

/** Everything inside, text for text. */
export function unpacked(bytes: Uint8Array, name: string | null = null): Contained[] {
  return [...recognised(bytes).members(contentOf(bytes), name)].map(contained);
}

export function contained(entry: Entry): Contained {
  if (entry.kind === 'refusal') return { name: entry.name, text: '', fault: entry.fault };
  const pieces: Uint8Array[] = [];
  for (;;) {
    const next = entry.pieces.next();
    if (next.done) return { name: entry.name, text: Buffer.concat(pieces).toString(), fault: next.value };
    pieces.push(next.value);
  }
}

export interface ZipEntry {
  readonly name: string | Uint8Array;
  readonly text?: string | Uint8Array;
  /** 0 stored, 8 deflated; any other is stored and only says so. */
  readonly method?: number;
  /** What stands in the archive, instead of what the text would become. */
  readonly data?: Uint8Array;
  readonly flags?: number;
  /** Whether the entry's own header leaves its size to a record behind the data. */
  readonly streamed?: boolean;
  /** Whether the directory gives size and offset in 64 bits. */
  readonly zip64?: boolean;
  /** What the directory says instead of the truth. */
  readonly lie?: { readonly size?: number; readonly offset?: number };
}

export interface ZipForm {
  readonly comment?: string;
  /** Whether the record at the end is the one of zip64. */
  readonly zip64?: boolean;
  readonly count?: number;
}

export function zipOf(entries: readonly ZipEntry[], form: ZipForm = {}): Uint8Array {
  const body: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { name, text = '', method = 8, flags = 0, streamed = false, zip64 = false, ...odd } of entries) {
    const bytes = Buffer.from(name as string);
    const data = odd.data ?? (method === 8 ? deflateRawSync(text) : Buffer.from(text as string));
    const bits = flags | (streamed ? 8 : 0);
    const known = streamed ? [0, 0, 0] : [0, data.length, text.length];
    const said = { size: data.length, offset, ...odd.lie };
    const extra = zip64 ? record([1, 2], [24, 2], [text.length, 8], [said.size, 8], [said.offset, 8]) : '';
    const local = [
      record([0x04034b50, 4], [20, 2], [bits, 2], [method, 2], [0, 4]),
      record(...fours(known), [bytes.length, 2], [0, 2]),
      bytes,
      data,
      streamed ? record([0x08074b50, 4], ...fours([0, data.length, text.length])) : '',
    ].map((part) => Buffer.from(part as string));
    const [size, length, at] = zip64 ? [FULL, FULL, FULL] : [said.size, text.length, said.offset];
    directory.push(
      record([0x02014b50, 4], [20, 2], [20, 2], [bits, 2], [method, 2], [0, 8], [size, 4], [length, 4]),
      record([bytes.length, 2], [extra.length, 2], [0, 10], [at, 4]),
      bytes,
      Buffer.from(extra),
    );
    body.push(...local);
    offset += Buffer.concat(local).length;
  }
  const listing = Buffer.concat(directory);
  const count = form.count ?? entries.length;
  const ends = form.zip64
    ? [
        record([0x06064b50, 4], [44, 8], [45, 4], [0, 8]),
        record([count, 8], [count, 8], [listing.length, 8], [offset, 8]),
        record([0x07064b50, 4], [0, 4], [offset + listing.length, 8], [1, 4]),
        endRecord(0xffff, FULL, FULL, form.comment),
      ]
    : [endRecord(count, listing.length, offset, form.comment)];
  return new Uint8Array(Buffer.concat([...body, listing, ...ends]));
}

function endRecord(count: number, size: number, offset: number, comment = ''): Buffer {
  return Buffer.concat([
    record([0x06054b50, 4], [0, 4], [count, 2], [count, 2], [size, 4], [offset, 4], [comment.length, 2]),
    Buffer.from(comment),
  ]);
}

const FULL = 0xffffffff;

function fours(numbers: readonly number[]): [number, number][] {
  return numbers.map((number) => [number, 4]);
}

/** Numbers of so many bytes each, the lowest first. */
export function record(...fields: readonly (readonly [value: number, bytes: number])[]): Buffer {
  return Buffer.concat(
    fields.map(([value, bytes]) => {
      const field = Buffer.alloc(bytes);
      for (let i = 0, rest = value; i < bytes; i++, rest = Math.floor(rest / 256)) field[i] = rest % 256;
      return field;
    }),
  );
}

export interface TarEntry {
  readonly name: string;
  readonly text?: string | Uint8Array;
  readonly type?: string;
  /** 'ustar\0' (POSIX) where nothing else is said; 'ustar ' is GNU's, '' Unix V7's. */
  readonly magic?: string;
  readonly folders?: string;
  /** What the header says of the size instead of the truth, and how. */
  readonly size?: number | Uint8Array;
  readonly signedSum?: boolean;
  /** Put into the header at an offset. */
  readonly also?: readonly (readonly [offset: number, bytes: Uint8Array])[];
}

export function tarOf(entries: readonly TarEntry[], end = 2): Uint8Array {
  return new Uint8Array(Buffer.concat([...entries.map(tarEntry), Buffer.alloc(end * 512)]));
}

function tarEntry(entry: TarEntry): Buffer {
  const { name, text = '', type = '0', magic = 'ustar\0', folders = '', signedSum = false } = entry;
  const data = Buffer.from(text as string);
  const size = entry.size ?? data.length;
  const header = Buffer.alloc(512);
  header.write(name, 0);
  header.write('0000644\0', 100);
  if (typeof size === 'number') header.write(`${size.toString(8).padStart(11, '0')}\0`, 124);
  else header.set(size, 124);
  header.write('        ', 148);
  header.write(type, 156);
  header.write(magic, 257);
  header.write(folders, 345);
  for (const [offset, bytes] of entry.also ?? []) header.set(bytes, offset);
  const sum = header.reduce((all, byte) => all + (signedSum && byte > 127 ? byte - 256 : byte), 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return Buffer.concat([header, data, Buffer.alloc((512 - (data.length % 512)) % 512)]);
}

/** pax: the length counts itself. */
export function paxRecord(key: string, value: string): string {
  const rest = ` ${key}=${value}\n`;
  const length = Buffer.byteLength(rest);
  const digits = String(length + String(length + 2).length).length;
  return `${length + digits}${rest}`;
}
