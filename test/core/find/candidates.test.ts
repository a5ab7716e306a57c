import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { marksIn } from '../../../src/core/find/marks.ts';
import { fingerprintOf, sightingsIn, tokensIn } from '../../support/detection.ts';
import {
  ACCOUNT_SAS,
  aSas,
  aSasUrl,
  aSignature,
  aStorageKey,
  BLOB_SAS,
  sha256,
} from '../../support/tokens.ts';

const MEGABYTE = 1_000_000;

/** How a whole token may be written; each keeps its name in sight. */
const WRITERS: readonly (readonly [title: string, write: (token: string) => string])[] = [
  ['plain', (token) => token],
  ['JSON of .NET', (token) => token.replaceAll('&', '\\u0026').replaceAll('+', '\\u002B')],
  ['XML', (token) => token.replaceAll('&', '&amp;')],
  ['percent', encodeURIComponent],
  ['percent twice', (token) => encodeURIComponent(encodeURIComponent(token))],
  ['shell', (token) => token.replaceAll('&', '\\&')],
  ['base64', (token) => Buffer.from(token).toString('base64')],
  ['base64 of UTF-16', (token) => Buffer.from(token, 'utf16le').toString('base64')],
  ['upper-case name', (token) => token.replace('sig=', 'SIG=')],
];

const words = fc.string({ unit: 'binary', maxLength: 200 });

describe('a token put into any text', () => {
  it.each(WRITERS)('is found wherever it stands, the first and the last byte included: %s', (_, write) => {
    fc.assert(
      fc.property(
        words,
        words,
        fc.string(),
        fc.constantFrom(ACCOUNT_SAS, BLOB_SAS),
        (before, after, seed, fields) => {
          const token = write(aSasUrl(fields, aSignature(seed)));
          // A blank on either side, so that the text becomes no part of the token.
          for (const text of [
            `${before} ${token} ${after}`,
            `${token} ${after}`,
            `${before} ${token}`,
            token,
          ]) {
            expect(tokensIn(text).map(({ fingerprint }) => fingerprint)).toContain(fingerprintOf(seed));
          }
        },
      ),
    );
  });

  it('is found right behind and right before anything at all', () => {
    const byte = fc.integer({ min: 1, max: 255 });
    fc.assert(
      fc.property(
        fc.array(byte, { maxLength: 40 }),
        fc.array(byte, { maxLength: 40 }),
        fc.string(),
        (before, after, seed) => {
          const token = `https://contosodata7.blob.core.windows.net/c?${aSas(BLOB_SAS, aSignature(seed))}&sdd=1`;
          const bytes = Buffer.concat([Buffer.from(before), Buffer.from(token), Buffer.from(after)]);
          expect(tokensIn(bytes).map(({ fingerprint }) => fingerprint)).toContain(fingerprintOf(seed));
        },
      ),
    );
  });

  it('a key is found too', () => {
    fc.assert(
      fc.property(
        words,
        words,
        fc.string(),
        fc.constantFrom('AccountKey=', 'account_key: "', 'AZURE_STORAGE_KEY='),
        (before, after, seed, name) => {
          const key = aStorageKey(seed);
          const text = `${before.replaceAll(/[;=]/g, '')}\n${name}${key};\n${after}`;
          expect(tokensIn(text).map(({ fingerprint }) => fingerprint)).toContain(sha256(key));
        },
      ),
    );
  });

  it('at every offset modulo the finder’s stride, and at the seams of long files', () => {
    for (let offset = 0; offset < 12; offset++) {
      expect(tokensIn(' '.repeat(offset) + aSasUrl())).toHaveLength(1);
    }
    for (const offset of [4090, 4096, 8192, 16_383, 16_384, 65_530, 65_536, 70_001]) {
      expect(tokensIn(' '.repeat(offset) + aSasUrl())).toHaveLength(1);
    }
  });

  it('every one of many is found', () => {
    const urls = Array.from({ length: 400 }, (_, index) => aSasUrl(BLOB_SAS, aSignature(`many ${index}`)));
    for (const between of ['\n', ' ', `\n${'filler '.repeat(100)}\n`]) {
      expect(tokensIn(urls.join(between))).toHaveLength(400);
    }
  });

  it.each([
    ['upper-case percent', (c: string) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`],
    ['lower-case percent', (c: string) => `%${c.charCodeAt(0).toString(16)}`],
  ])('whose signature is written in nothing but %s is found', (_, spell) => {
    for (let seed = 0; seed < 100; seed++) {
      const written = [...aSignature(`all ${seed}`)].map(spell).join('');
      expect(tokensIn(`?sv=2022-11-02&sp=r&sig=${written}`)).toHaveLength(1);
    }
  });
});

function candidatesIn(bytes: Uint8Array): number[] {
  return [...marksIn(bytes).candidates];
}

describe('candidates', () => {
  it('names the place of a signature’s name', () => {
    const text = `see ${aSasUrl()} and ${aSasUrl(BLOB_SAS, aSignature('two'))}`;
    const expected = [...text.matchAll(/sig=/g)].map(({ index }) => index);
    expect(candidatesIn(Buffer.from(text))).toEqual(expect.arrayContaining(expected));
  });

  it('names offsets in ascending order and within the bytes, whatever they are', () => {
    const chunk = fc.constantFrom(
      'sig=',
      'key=',
      'SIG',
      'AccountKey=',
      aSignature(),
      aStorageKey(),
      ' ',
      '\n',
      'x',
      '%3D',
      'sig%3D',
    );
    fc.assert(
      fc.property(fc.array(chunk, { maxLength: 30 }), (chunks) => {
        const bytes = Buffer.from(chunks.join(''));
        let before = 0;
        for (const at of candidatesIn(bytes)) {
          expect(at).toBeGreaterThanOrEqual(before);
          expect(at).toBeLessThan(bytes.length);
          before = at;
        }
      }),
    );
  });

  it.each([
    [
      'prose',
      'The design of the signature was significant, and the key to the keyboard was a monkey. '.repeat(200),
    ],
    ['code', 'const key = object.keys(map).map((key) => assign(sig, key)); // keyed by signal\n'.repeat(200)],
    ['nothing', ''],
  ])('names no place in %s', (_, text) => {
    expect(candidatesIn(Buffer.from(text))).toEqual([]);
  });
});

describe('a hostile text', () => {
  const near = (last: string) => `${aSignature('near').slice(0, 42)}${last}`;

  it.each<[title: string, text: string]>([
    ['of nothing but sig=', 'sig='.repeat(MEGABYTE / 4)],
    ['of nothing but key=', 'key='.repeat(MEGABYTE / 4)],
    ['of sigkeysigkey', 'sigkey'.repeat(MEGABYTE / 6)],
    ['of signatures that leave bits over', `&sig=${near('B')}=`.repeat(MEGABYTE / 50)],
    ['of signatures that go on', `&sig=${near('A')}${near('A')}`.repeat(MEGABYTE / 100)],
    ['of names of keys without keys', 'account_key='.repeat(MEGABYTE / 12)],
    [
      'of keys that leave bits over',
      `AccountKey=${aStorageKey('near').slice(0, 85)}B==;`.repeat(MEGABYTE / 100),
    ],
    ['of one line of base64', Buffer.alloc(MEGABYTE * 0.75, aStorageKey('line')).toString('base64')],
    [
      'of one line of base64 in front of a near miss',
      `${aStorageKey('line').repeat(MEGABYTE / 88)}&sig=${near('B')}=`,
    ],
    ['of quotes around near misses', `'&sig=${near('B')}' `.repeat(MEGABYTE / 60)],
    ['of backslashes', `\\\\sig=${near('B')}\\\\\\\\`.repeat(MEGABYTE / 60)],
    ['of one letter', 's'.repeat(MEGABYTE)],
    ['of underscores before a name', `${'_'.repeat(MEGABYTE / 2)}key=${aStorageKey('line')}`],
    ['of entities', `&amp;sig=${near('B')}&amp;amp;`.repeat(MEGABYTE / 70)],
    ['of percent signs', `%25sig%3D${near('B')}%25`.repeat(MEGABYTE / 70)],
    ['of blanks and lines', `sig${' \n'.repeat(30)}`.repeat(MEGABYTE / 70)],
  ])('%s comes to an end, with no token in it', (_, text) => {
    expect(sightingsIn(text)).toEqual([]);
  });

  it.each<[title: string, text: string]>([
    ['of dots and slashes in front of each', `/a.aa/a.aa`.repeat(200)],
    ['of quotes in front of each', `%20'a'&`.repeat(200)],
    ['of question marks in front of each', '?'.repeat(2000)],
    ['of parameters in front of each', '&a=b'.repeat(500)],
    ['of semicolons in front of each', 'a=b;'.repeat(500)],
  ])('of hundreds of tokens, %s, comes to an end with all of them', (_, filler) => {
    const token = (seed: number) => `sv=1&sp=r&sig=${encodeURIComponent(aSignature(`hostile ${seed}`))}`;
    const text = Array.from({ length: 300 }, (_, seed) => `${filler}:x ${filler}&${token(seed)}\n`).join('');
    expect(tokensIn(text)).toHaveLength(300);
  });
});
