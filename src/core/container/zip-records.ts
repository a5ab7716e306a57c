/** The records of a zip file (PKWARE's APPNOTE 6.3.10, whose sections are named), read where they stand. */
import type { Content } from '../text/content.ts';
import { SIGNATURE, signatureAt, signatureOf, view } from './zip-signatures.ts';

/** Where the list of what is inside stands (§4.3.12). */
export interface Directory {
  readonly start: number;
  readonly end: number;
  /** What is to be added to its offsets: how much was put before the archive after it was written. */
  readonly shift: number;
  readonly count: number;
}

/** What is said of an entry, in the directory or at the entry itself (§4.3.7). */
export interface Header {
  readonly flags: number;
  readonly method: number;
  /** Its size as it stands in the archive. */
  readonly size: number;
  readonly name: Uint8Array;
  /** Of the entry: only the directory knows. */
  readonly offset: number;
  /** Right behind this record. */
  readonly end: number;
}

const [END, LOCATOR, ZIP64_END] = [22, 20, 56];
const LONGEST_COMMENT = 0xffff;
/** What stands in place of a number that does not fit. */
const FULL = 0xffffffff;

/** The directory, by the record at the end that points to it; `null` where none does. The last record that holds good counts. */
export function directoryOf(content: Content): Directory | null {
  const start = Math.max(0, content.size - END - LONGEST_COMMENT);
  const tail = content.read(start, content.size);
  for (let at = tail.length - END; at >= 0; at--) {
    if (tail[at] !== 0x50 || signatureAt(tail, at) !== SIGNATURE.end) continue;
    const directory = directoryBy(content, start + at);
    if (directory !== null) return directory;
  }
  return null;
}

function directoryBy(content: Content, at: number): Directory | null {
  const record = view(content.read(at, at + END));
  if (at + END + record.getUint16(20, true) > content.size) return null;
  const directory = {
    end: at,
    count: record.getUint16(10, true),
    size: record.getUint32(12, true),
    offset: record.getUint32(16, true),
    ...zip64Directory(content, at),
  };
  const { end, count, size, offset } = directory;
  // Nothing stands before an archive that begins with an entry; a shift there means the directory of one that lies inside.
  const isFirst = signatureOf(content, 0) === SIGNATURE.entry;
  if (count === 0 && size === 0) return isFirst ? null : { start: end, end, shift: 0, count };
  const start = end - size;
  if (signatureOf(content, start) === SIGNATURE.listed && (start === offset || !isFirst))
    return { start, end, shift: start - offset, count };
  return signatureOf(content, offset) === SIGNATURE.listed ? { start: offset, end, shift: 0, count } : null;
}

/** Where 16 or 32 bits did not do (§4.3.14, §4.3.15): what stands in the larger record before. */
function zip64Directory(
  content: Content,
  end: number,
): Omit<Directory & { size: number; offset: number }, 'start' | 'shift'> | null {
  const locator = content.read(Math.max(0, end - LOCATOR), end);
  if (locator.length < LOCATOR || signatureAt(locator, 0) !== SIGNATURE.zip64Locator) return null;
  // Where something was put before the archive, the record still stands right before its locator.
  for (const at of [uint64(view(locator), 8), end - LOCATOR - ZIP64_END]) {
    if (signatureOf(content, at) !== SIGNATURE.zip64End) continue;
    const bytes = content.read(at, at + ZIP64_END);
    if (bytes.length < ZIP64_END) continue;
    const record = view(bytes);
    return { end: at, count: uint64(record, 32), size: uint64(record, 40), offset: uint64(record, 48) };
  }
  return null;
}

/** An entry of the directory; `null` where none stands. */
export function listedAt(content: Content, at: number): Header | null {
  const bytes = content.read(at, at + 46);
  if (bytes.length < 46 || signatureAt(bytes, 0) !== SIGNATURE.listed) return null;
  const record = view(bytes);
  const nameEnd = at + 46 + record.getUint16(28, true);
  const extraEnd = nameEnd + record.getUint16(30, true);
  const sizes = [record.getUint32(24, true), record.getUint32(20, true), record.getUint32(42, true)];
  const [, size, offset] = widened(sizes, content.read(nameEnd, extraEnd));
  return {
    flags: record.getUint16(8, true),
    method: record.getUint16(10, true),
    size: size as number,
    offset: offset as number,
    name: content.read(at + 46, nameEnd),
    end: extraEnd + record.getUint16(32, true),
  };
}

/** The header that stands before an entry's data; `null` where none stands. */
export function entryAt(content: Content, at: number): Header | null {
  const bytes = content.read(at, at + 30);
  if (bytes.length < 30 || signatureAt(bytes, 0) !== SIGNATURE.entry) return null;
  const record = view(bytes);
  const nameEnd = at + 30 + record.getUint16(26, true);
  const extraEnd = nameEnd + record.getUint16(28, true);
  const sizes = [record.getUint32(22, true), record.getUint32(18, true)];
  return {
    flags: record.getUint16(6, true),
    method: record.getUint16(8, true),
    size: widened(sizes, content.read(nameEnd, extraEnd))[1] as number,
    offset: at,
    name: content.read(at + 30, nameEnd),
    end: extraEnd,
  };
}

/** Those of the numbers that did not fit into 32 bits stand in the zip64 field, one behind the other (§4.5.3). */
function widened(numbers: readonly number[], extra: Uint8Array): readonly number[] {
  const fields = view(extra);
  for (let at = 0; at + 4 <= extra.length; ) {
    const end = at + 4 + fields.getUint16(at + 2, true);
    if (fields.getUint16(at, true) === 1) {
      let next = at + 4;
      return numbers.map((number) => {
        if (number !== FULL || next + 8 > Math.min(end, extra.length)) return number;
        next += 8;
        return uint64(fields, next - 8);
      });
    }
    at = end;
  }
  return numbers;
}

function uint64(record: DataView, at: number): number {
  return Number(record.getBigUint64(at, true));
}
