/**
 * zip, and whatever is one: docx, xlsx, jar, whl, nupkg, PyTorch's .pt. What is inside stands in the directory at the
 * end; only where that cannot be read are the entries looked up one behind the other from the start.
 */

import type { Content } from '../text/content.ts';
import { type Container, type Entry, refusal } from './container.ts';
import { bounded, buffered, stretch } from './content.ts';
import { inflate } from './inflate.ts';
import { nameFrom } from './name.ts';
import { isZip } from './recognise.ts';
import { type Directory, directoryOf, entryAt, type Header, listedAt } from './zip-records.ts';
import { findSignature, SIGNATURE } from './zip-signatures.ts';

export const zip: Container = {
  id: 'zip',
  recognises: isZip,
  *members(file) {
    const content = bounded(file);
    const directory = directoryOf(content);
    yield* directory === null ? membersFromTheStart(content) : membersListed(content, directory);
  },
};

function* membersListed(content: Content, directory: Directory): Generator<Entry, void, undefined> {
  const records = buffered(content);
  // Entries may stand in any order, but do not overlap, so together they are no longer than the file. Where they are,
  // many names share one stretch, which is how a bomb makes of n bytes work for n² (Fifield, A better zip bomb, 2019).
  let left = content.size;
  let count = 0;
  for (let at = directory.start; ; count++) {
    const listed = at < directory.end ? listedAt(records, at) : null;
    if (listed === null) break;
    at = listed.end;
    if (isFolder(listed)) continue;
    const start = listed.offset + directory.shift;
    const entry = entryAt(content, start);
    const length = entry === null ? Infinity : entry.end + listed.size - start;
    const fits = start + length <= content.size && length <= left;
    const found = opened(content, listed, fits && entry !== null ? entry.end : null);
    if (found.kind === 'member') left -= length;
    yield found;
  }
  // Writers without zip64 count modulo 65536.
  if ((directory.count - count) % 0x10000 !== 0) yield refusal('', 'damaged');
}

function* membersFromTheStart(content: Content): Generator<Entry, void, undefined> {
  const records = buffered(content);
  for (let at = findSignature(records, 0, [SIGNATURE.entry]); at !== null; ) {
    const entry = entryAt(records, at);
    if (entry === null) break;
    const size = isSizeLeftOut(entry) ? sizeBySignature(records, entry.end) : entry.size;
    if (!isFolder(entry)) yield opened(content, { ...entry, size }, entry.end);
    at = findSignature(records, entry.end + size, [SIGNATURE.entry]);
  }
  yield refusal('', 'damaged');
}

/** Written in one go: the size stands behind the data, which itself does not tell where it ends. */
function isSizeLeftOut({ flags, size }: Header): boolean {
  return (flags & 0x0008) !== 0 && size === 0;
}

function sizeBySignature(content: Content, from: number): number {
  const { descriptor, entry, listed } = SIGNATURE;
  return (findSignature(content, from, [descriptor, entry, listed]) ?? content.size) - from;
}

/** Deflated nothing takes two bytes. A «folder» with data is read: some unpackers write it. */
function isFolder({ name, size }: Header): boolean {
  return name.at(-1) === SLASH && size <= 2;
}

const SLASH = 0x2f;

function opened(content: Content, header: Header, start: number | null): Entry {
  const name = nameFrom(header.name);
  const fault = refusedFor(header);
  if (fault !== null) return refusal(name, fault);
  if (start === null) return refusal(name, 'damaged');
  const end = start + header.size;
  const pieces =
    header.method === STORED ? stretch(content, start, end) : inflate(content, start, end, 'raw');
  return { kind: 'member', name, pieces };
}

const [STORED, DEFLATED, AES] = [0, 8, 99];

/** Bits 0, 6 and 13: encrypted, encrypted strongly, directory encrypted (APPNOTE §4.4.4); 99 is WinZip's. */
function refusedFor({ flags, method }: Header): 'encrypted' | 'unsupported' | null {
  if (flags & 0x2041 || method === AES) return 'encrypted';
  return method === STORED || method === DEFLATED ? null : 'unsupported';
}
