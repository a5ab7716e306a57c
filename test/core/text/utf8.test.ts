import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeUtf8, encodeUtf8, utf16Length } from '../../../src/core/text/utf8.ts';

describe('decodeUtf8 and encodeUtf8', () => {
  it('undo each other for every text of whole code points', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const bytes = [...text].map((character) => encodeUtf8(character.codePointAt(0) as number)).join('');
        expect(bytes).toBe(Buffer.from(text, 'utf8').toString('latin1'));
        expect(decodeUtf8(bytes)).toBe(text);
      }),
    );
  });

  it.each([
    [0xd800, '\xef\xbf\xbd'],
    [0xdfff, '\xef\xbf\xbd'],
  ])('the lone surrogate %d becomes U+FFFD', (code, bytes) => {
    expect(encodeUtf8(code)).toBe(bytes);
  });

  it('what is no UTF-8 becomes U+FFFD, and the rest stays', () => {
    expect(decodeUtf8('a\xffb')).toBe('a\ufffdb');
  });
});

describe('utf16Length', () => {
  it('is the length of the string that the bytes are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(utf16Length(Buffer.from(text, 'utf8'))).toBe(text.length);
      }),
    );
  });

  it.each([[[0xff]], [[0x61, 0xc3]], [[0xed, 0xa0, 0x80]], [[0xc0, 0xaf]]])('%j is no UTF-8', (bytes) => {
    expect(utf16Length(Uint8Array.from(bytes))).toBeNull();
  });
});
