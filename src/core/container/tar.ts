/**
 * tar as POSIX has it (pax and ustar: IEEE Std 1003.1, pax, «EXTENDED DESCRIPTION»), as GNU has it («Basic Tar Format»
 * in its manual: long names, sizes in base 256, sparse files), and as it was in Unix V7.
 */

import type { Content } from '../text/content.ts';
import { type Container, refusal } from './container.ts';
import { bounded, buffered, stretch } from './content.ts';
import { nameFrom } from './name.ts';
import { BLOCK, isHeader, numberIn } from './tar-header.ts';

export const tar: Container = {
  id: 'tar',
  recognises: (head) => isHeader(head.subarray(0, BLOCK)),
  *members(file) {
    const content = bounded(file);
    const records = buffered(content);
    let forAll: Attributes = {};
    let forNext: Attributes = {};
    for (let at = 0; ; ) {
      const header = records.read(at, at + BLOCK);
      // Zeros end the archive; not every writer bothers.
      if (header.every((byte) => byte === 0)) return;
      const type = String.fromCharCode(header[156] as number);
      const isRemark = REMARK.test(type);
      const start = at + BLOCK * (1 + (type === SPARSE ? mapBlocks(records, at) : 0));
      const ownSize = isHeader(header) ? numberIn(header.subarray(124, 136)) : null;
      if (ownSize === null || (isRemark && start + ownSize > content.size)) {
        yield refusal('', 'damaged');
        return;
      }
      if (isRemark) {
        const said = attributesIn(content.read(start, start + Math.min(ownSize, LONGEST_REMARK)), type);
        if (type === 'g') forAll = { ...forAll, ...said };
        else forNext = { ...forNext, ...said };
        at = blockAfter(start + ownSize);
        continue;
      }
      const { name, size } = { name: nameIn(header), size: ownSize, ...forAll, ...forNext };
      forNext = {};
      const end = start + (WITHOUT_DATA.test(type) ? 0 : size);
      at = blockAfter(end);
      // Unix V7 knew folders by their slash alone.
      if (WITHOUT_DATA.test(type) || (end === start && name.endsWith('/'))) continue;
      yield { kind: 'member', name, pieces: stretch(content, start, end) };
    }
  },
};

/** Links, devices, folders, pipes. What is of no known type is a file (POSIX). */
const WITHOUT_DATA = /[1-6]/;
const SPARSE = 'S';
/** Long names and attributes (`X` is Solaris's `x`) of the next entry, or (`g`) of all that follow. */
const REMARK = /[LKxXg]/;
/** Enough for any name; comments and file attributes may go on. */
const LONGEST_REMARK = 1024 * 1024;

interface Attributes {
  name?: string;
  size?: number;
}

function blockAfter(offset: number): number {
  return Math.ceil(offset / BLOCK) * BLOCK;
}

/** An older sparse file's map goes on in blocks of its own, each of which says whether another follows. */
function mapBlocks(records: Content, at: number): number {
  let blocks = 0;
  let more = records.read(at + 482, at + 483)[0];
  while (more === 1) {
    blocks++;
    more = records.read(at + blocks * BLOCK + 504, at + blocks * BLOCK + 505)[0];
  }
  return blocks;
}

/** ustar puts the folders into a second field; where GNU's magic stands that field holds times. */
function nameIn(header: Uint8Array): string {
  const isPosix = String.fromCharCode(...header.subarray(257, 263)) === 'ustar\0';
  const folders = isPosix ? textIn(header.subarray(345, 500)) : '';
  return `${folders === '' ? '' : `${folders}/`}${textIn(header.subarray(0, 100))}`;
}

function textIn(field: Uint8Array): string {
  const end = field.indexOf(0);
  return nameFrom(end < 0 ? field : field.subarray(0, end));
}

function attributesIn(data: Uint8Array, type: string): Attributes {
  if (type === 'L') return { name: textIn(data) };
  if (type === 'K') return {};
  const said: Attributes = {};
  for (const [key, value] of records(data)) {
    if (key === 'path' || key === 'GNU.sparse.name') said.name = nameFrom(value);
    if (key === 'size') {
      const size = Number(String.fromCharCode(...value.subarray(0, 20)));
      if (Number.isSafeInteger(size) && size >= 0) said.size = size;
    }
  }
  return said;
}

/** pax: `length key=value\n` again and again, the length being that of the whole record. */
function* records(data: Uint8Array): Generator<[key: string, value: Uint8Array]> {
  for (let at = 0; at < data.length; ) {
    const [stated, length] = /^([1-9][0-9]{0,8}) /.exec(ascii(data, at, at + 10)) ?? [];
    const end = at + Number(length);
    if (stated === undefined || !(end <= data.length)) return;
    const [keyed, key] = /^([^=]{1,64})=/.exec(ascii(data, at + stated.length, Math.min(end, at + 80))) ?? [];
    if (keyed !== undefined) yield [key as string, data.subarray(at + stated.length + keyed.length, end - 1)];
    at = end;
  }
}

function ascii(data: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...data.subarray(from, to));
}
