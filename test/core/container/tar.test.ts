import { describe, expect, it } from 'vitest';
import { contentOf, paxRecord, recognised, type TarEntry, tarOf, unpacked } from '../../support/archives.ts';

const A: TarEntry = { name: 'a.txt', text: 'first '.repeat(200) };
const B: TarEntry = { name: 'dir/b.txt', text: 'second' };
const BOTH = [A, B].map(({ name, text }) => ({ name, text, fault: null }));
const DAMAGED = { name: '', text: '', fault: 'damaged' };
const LONG = `${'folder/'.repeat(40)}name`;

describe('a tar file', () => {
  it.each<[string, readonly TarEntry[]]>([
    ['of POSIX', [A, B]],
    ['of GNU', [A, B].map((entry) => ({ ...entry, magic: 'ustar ' }))],
    ['of Unix V7', [A, B].map((entry) => ({ ...entry, magic: '', type: '\0' }))],
    ['whose sums were added up as signed', [A, B].map((entry) => ({ ...entry, signedSum: true }))],
    ['with contiguous files', [A, B].map((entry) => ({ ...entry, type: '7' }))],
    ['with files of unknown types', [A, B].map((entry) => ({ ...entry, type: 'Q' }))],
    ['with folders', [{ name: 'dir/', type: '5' }, A, { name: 'old/', type: '\0' }, B]],
    ['with links', [{ name: 'link', type: '2' }, A, { name: 'hard', type: '1', size: 1200 }, B]],
    ['with pipes and devices', [{ name: 'p', type: '6' }, { name: 'c', type: '3' }, A, B]],
    ['with sizes in base 256', [A, B].map((entry) => ({ ...entry, size: base256(entry) }))],
    ['with sizes between blanks', [A, B].map((entry) => ({ ...entry, size: blanked(entry) }))],
    ['with a remark for all', [{ name: 'g', type: 'g', text: paxRecord('comment', 'x') }, A, B]],
  ])('%s is read', (_, entries) => {
    expect(unpacked(tarOf(entries))).toEqual(BOTH);
  });

  it.each([0, 1, 2, 20])('may end in %d blocks of zeros', (blocks) => {
    expect(unpacked(tarOf([A, B], blocks))).toEqual(BOTH);
  });

  it('may end without the padding of its last block', () => {
    const file = tarOf([A, B], 0);
    expect(unpacked(file.subarray(0, file.length - 500))).toEqual(BOTH);
  });

  it.each<[string, readonly TarEntry[], string]>([
    [
      'POSIX’s second field',
      [{ ...A, name: 'name', folders: LONG.slice(0, 150) }],
      `${LONG.slice(0, 150)}/name`,
    ],
    ['GNU’s second field, which holds times', [{ ...A, magic: 'ustar  ', folders: '1234' }], 'a.txt'],
    ['a field filled to its end', [{ ...A, name: 'n'.repeat(100) }], 'n'.repeat(100)],
    ['GNU’s long name', [{ name: '././@LongLink', type: 'L', text: `${LONG}\0` }, A], LONG],
    [
      'GNU’s long name and link',
      [{ name: 'k', type: 'K', text: 'to\0' }, { name: 'l', type: 'L', text: `${LONG}\0` }, A],
      LONG,
    ],
    ['pax', [{ name: 'x', type: 'x', text: paxRecord('mtime', '1') + paxRecord('path', LONG) }, A], LONG],
    ['pax, with signs', [{ name: 'x', type: 'x', text: paxRecord('path', 'grün=\n日本') }, A], 'grün=\n日本'],
    ['pax of Solaris', [{ name: 'x', type: 'X', text: paxRecord('path', LONG) }, A], LONG],
    ['pax for all', [{ name: 'g', type: 'g', text: paxRecord('path', LONG) }, A], LONG],
    [
      'a sparse file’s remark',
      [{ name: 'x', type: 'x', text: paxRecord('path', 'p') + paxRecord('GNU.sparse.name', 's') }, A],
      's',
    ],
    ['what leads elsewhere', [{ ...A, name: '../../etc/\n\x1b[31m' }], '../../etc/\n\x1b[31m'],
    ['too many characters', [{ name: 'l', type: 'L', text: 'n'.repeat(90_000) }, A], 'n'.repeat(0xffff)],
    ['a broken remark', [{ name: 'x', type: 'x', text: '99 path=elsewhere\n' }, A], 'a.txt'],
    ['a remark that goes nowhere', [{ name: 'x', type: 'x', text: '1 path=elsewhere\n' }, A], 'a.txt'],
  ])('takes a name from %s', (_, entries, name) => {
    expect(unpacked(tarOf(entries))).toEqual([{ ...BOTH[0], name }]);
  });

  it('forgets what was said of one entry at the next', () => {
    const said = { name: 'x', type: 'x', text: paxRecord('path', LONG) };
    expect(unpacked(tarOf([said, A, B]))).toEqual([{ ...BOTH[0], name: LONG }, BOTH[1]]);
  });

  it('takes a size from pax, where the header has none', () => {
    const said = { name: 'x', type: 'x', text: paxRecord('size', `${A.text?.length}`) };
    expect(unpacked(tarOf([said, { ...A, size: 0 }, B]))).toEqual(BOTH);
  });

  it('reads a sparse file as it is stored, behind however long a map', () => {
    const more: [number, Uint8Array] = [482, Uint8Array.of(1)];
    const map = Buffer.alloc(1024);
    map[504] = 1;
    const sparse = tarOf([{ ...B, type: 'S', also: [more] }], 0);
    const file = Buffer.concat([sparse.subarray(0, 512), map, sparse.subarray(512), tarOf([A])]);
    expect(unpacked(file)).toEqual([BOTH[1], BOTH[0]]);
  });

  it.each<[string, TarEntry]>([
    ['that no number reaches', { ...B, size: new Uint8Array(12).fill(0xff) }],
    ['below nothing', { ...B, size: Buffer.from('-1\0') }],
    ['of no digits', { ...B, size: Buffer.from('12x\0') }],
  ])('with a size %s is damaged there', (_, odd) => {
    expect(unpacked(tarOf([A, odd, A]))).toEqual([BOTH[0], DAMAGED]);
  });

  it.each([
    ['more than there is', 100_000],
    ['very much more', 0o77777777777],
  ])('whose member claims %s gives what there is', (_, size) => {
    expect(unpacked(tarOf([A, { ...B, size }], 0))).toEqual([
      BOTH[0],
      { name: B.name, text: expect.stringMatching(/^second\0+$/), fault: 'damaged' },
    ]);
  });

  it('with a remark longer than the file is damaged', () => {
    expect(unpacked(tarOf([A, { name: 'x', type: 'x', size: 100_000 }, B]))).toEqual([BOTH[0], DAMAGED]);
  });

  it('with a header that does not add up is damaged there', () => {
    const file = tarOf([A, B]);
    file[512 * 4 + 10] = 0x21;
    expect(unpacked(file)).toEqual([BOTH[0], DAMAGED]);
  });

  it('cut short within a header or a member is damaged', () => {
    const file = tarOf([A, B], 0);
    for (let length = 512; length < file.length; length++) {
      const found = unpacked(file.subarray(0, length));
      // Whole with the data of one or of both members, padded or not.
      const isWhole = (length >= 512 + 1200 && length <= 2048) || length >= 2048 + 512 + 6;
      expect([length, found.some(({ fault }) => fault === 'damaged')]).toEqual([length, !isWhole]);
    }
  });

  it('gives large members in pieces and skips what nobody asks for', () => {
    const file = tarOf([{ name: 'big', text: 'x'.repeat(5_000_000) }, B]);
    const content = contentOf(file);
    const members = recognised(file).members(content, null);
    const big = members.next().value;
    if (big?.kind !== 'member') throw new Error('refused');
    expect(big.pieces.next().value?.length).toBeLessThanOrEqual(1024 * 1024);
    expect(members.next().value).toMatchObject({ name: B.name });
    expect(content.asked.bytes).toBeLessThan(1_000_000);
  });

  it('made of nothing but remarks ends', () => {
    const remark = { name: 'x', type: 'x', text: paxRecord('path', 'n') };
    expect(unpacked(tarOf(Array.from({ length: 5000 }, () => remark)))).toEqual([]);
  });
});

function base256({ text = '' }: TarEntry): Uint8Array {
  const field = Buffer.alloc(12);
  field.writeUInt32BE(text.length, 8);
  field[0] = 0x80;
  return field;
}

function blanked({ text = '' }: TarEntry): Uint8Array {
  return Buffer.from(`${text.length.toString(8).padStart(10)} `);
}
