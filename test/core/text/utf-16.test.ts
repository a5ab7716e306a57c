import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toUtf8 } from '../../../src/core/text/utf-16.ts';
import { sightingsIn } from '../../support/detection.ts';
import { ACCOUNT_SAS, aSasUrl, aStorageKey } from '../../support/tokens.ts';

type Write = (text: string) => Uint8Array;

const little: Write = (text) => Buffer.from(text, 'utf16le');
const big: Write = (text) => Buffer.from(text, 'utf16le').swap16();

const ENCODINGS: readonly (readonly [title: string, write: Write])[] = [
  ['little-endian with a mark', (text) => little(`\ufeff${text}`)],
  ['big-endian with a mark', (text) => big(`\ufeff${text}`)],
  ['little-endian without a mark', little],
  ['big-endian without a mark', big],
];

describe.each(ENCODINGS)('a file in UTF-16, %s', (title, write) => {
  it.each([
    ['a script', `# deploy\r\n$url = "${aSasUrl(ACCOUNT_SAS)}"\r\n`],
    ['a key', `AccountName=contosodata7;AccountKey=${aStorageKey()};EndpointSuffix=core.windows.net\n`],
    ['words beyond ASCII before it', `${'x'.repeat(600)}\né€ 😀 ${aSasUrl(ACCOUNT_SAS)}`],
    ['CR alone', `a\rb ${aSasUrl(ACCOUNT_SAS)}`],
  ])('shows the same tokens at the same places as in UTF-8: %s', (_, text) => {
    const expected = sightingsIn(Buffer.from(text, 'utf8'));
    expect(expected).toHaveLength(1);
    expect(sightingsIn(write(text))).toEqual(expected);
  });

  it('loses nothing of any text of mostly ASCII', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 20 }), (words) => {
        // Without a mark only the first 512 bytes tell, and they have to be plain.
        const text = `${title.includes('without') ? 'plain text, for a start. '.repeat(20) : 'a'}${words}`;
        expect(Buffer.from(toUtf8(write(text))).toString('utf8')).toBe(text);
      }),
    );
  });
});

describe('toUtf8', () => {
  it.each([
    ['UTF-8', Buffer.from('plain text é€😀', 'utf8')],
    ['UTF-8 with a mark', Buffer.from('\ufeffplain', 'utf8')],
    ['Latin-1', Buffer.from('caf\xe9', 'latin1')],
    ['nothing', Buffer.alloc(0)],
    ['zeros', Buffer.alloc(100)],
    ['a mark before what is not UTF-16', Buffer.from([0xff, 0xfe, 0x61, 0x62, 0x63, 0x64])],
    ['a few letters with NULs between', Buffer.from('a\0b\0c', 'latin1')],
    ['numbers of four bytes', Buffer.from(Uint32Array.from({ length: 64 }, (_, index) => index).buffer)],
    ['bytes of every value', Buffer.from(Array.from({ length: 256 }, (_, index) => index))],
  ])('leaves %s as it is', (_, bytes) => {
    expect(toUtf8(bytes)).toBe(bytes);
  });

  it('does without the last byte of an odd number', () => {
    const cut = Buffer.concat([little(`\ufeffabc`), Buffer.from([0x64])]);
    expect(Buffer.from(toUtf8(cut)).toString('utf8')).toMatch(/^abc/);
    const cutBig = Buffer.concat([big(`\ufeffabc`), Buffer.from([0x64])]);
    expect(Buffer.from(toUtf8(cutBig)).toString('utf8')).toBe('abc');
  });

  it('is total', () => {
    fc.assert(
      fc.property(
        fc.constantFrom([], [0xff, 0xfe], [0xfe, 0xff]),
        fc.uint8Array({ maxLength: 64 }),
        (mark, bytes) => {
          expect(toUtf8(Uint8Array.from([...mark, ...bytes]))).toBeInstanceOf(Uint8Array);
        },
      ),
    );
  });
});
