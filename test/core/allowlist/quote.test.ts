import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holdsTokenText, quote, quoteWords } from '../../../src/core/allowlist/quote.ts';
import { aSas, aSasUrl, aSignature, aStorageKey, sha256 } from '../../support/tokens.ts';

describe('a quote', () => {
  it.each([
    ['wont-fix', '`wont-fix`'],
    ['', 'empty'],
    ['31 January, or so', '`31 January, or so`'],
    ['a`b', '`ab`'],
    ['a\u001b[31mb\n\u202e', '`a[31mb`'],
    ['a-rather-long-but-harmless-name', '`a-rather-long-but-harmless-name`'],
    ['many words, '.repeat(10), '`many words, many words, many words, many`'],
    [aSignature(), '`…`'],
    [`x ${aSignature().slice(0, 20)}`, '`…`'],
    [encodeURIComponent(aSignature()), '`…`'],
    [sha256('x'), '`…`'],
    ['abcdefghij%2Babcdefghij%2F', '`…`'],
    [aSignature().replace(/.{10}/g, '$&\u200b'), '`…`'],
    [`${'x, '.repeat(13)}🙂🙂`, `\`${'x, '.repeat(13)}🙂\``],
  ])('of %j is %s', (text, expected) => {
    expect(quote(text)).toBe(expected);
  });

  it('of words leaves out those that could be secret', () => {
    expect(quoteWords(`account-sas ${aSignature()} account  read`)).toBe('`account-sas … account  read`');
  });
});

describe('the text of a token', () => {
  it('is seen in whatever shape it is pasted', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const [signature, key] = [aSignature(seed), aStorageKey(seed)];
        for (const text of [
          signature,
          key,
          aSas(undefined, signature),
          aSasUrl(undefined, signature),
          encodeURIComponent(aSasUrl(undefined, signature)),
          `reason: see ${signature}, please`,
          `AccountKey=${key};`,
          signature.replaceAll('+', '-').replaceAll('/', '_'),
        ]) {
          expect(holdsTokenText(text)).toBe(true);
        }
      }),
    );
  });

  it('is seen without its padding too', () => {
    expect(holdsTokenText(aSignature().replace('=', ''))).toBe(true);
    expect(holdsTokenText(aStorageKey().replace('==', ''))).toBe(true);
  });

  it.each([
    `allow ${sha256('x')}`,
    'path: test/fixtures/recordings/very/deep/folder/with/many/parts/and-a-long-name.json',
    'path: docs/Tutorials/2026/Download-From-Blob-Storage/README',
    '#'.repeat(88),
    '# ----------------------------------------------------------------=',
    `# ${'A'.repeat(43)}=`,
    'sees: service-sas contosodemo item/models/2026/11/train-00001-of-00042.parquet read until 2026-12-01 medium',
    'ticket: 123e4567-e89b-12d3-a456-426614174000',
    'reason: 100% public, 50%25 of it, %zz',
  ])('is not seen in %j', (line) => {
    expect(holdsTokenText(line)).toBe(false);
  });
});
