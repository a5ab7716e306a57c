import { describe, expect, it } from 'vitest';
import { withoutSecrets } from '../../../src/core/sas/redact.ts';
import { tokenIn } from '../../support/detection.ts';
import { aSas, aSasUrl, aSignature, aStorageKey, BLOB_SAS } from '../../support/tokens.ts';

describe('the redacted form of a token', () => {
  it.each([
    [
      aSasUrl(BLOB_SAS),
      'https://contosodata7.blob.core.windows.net/?sv=2022-11-02&sr=b&sp=r&se=2026-11-22T10%3A00%3A00Z&spr=https&sig=***',
    ],
    [aSas(BLOB_SAS), 'sv=2022-11-02&sr=b&sp=r&se=2026-11-22T10%3A00%3A00Z&spr=https&sig=***'],
    [`?sig=${aSignature()}&sp=r&sv=1`, 'sig=***&sp=r&sv=1'],
    [`?sp=r&SIG=${aSignature()}`, expect.stringMatching(/^sp=r&sig=\*\*\*$/i)],
    [`?sv=1&<b>=1&9=2&sp=r&sig=${aSignature()}`, expect.stringMatching(/sp=r&sig=\*\*\*$/)],
    [`AccountName=contosodata7;AccountKey=${aStorageKey()}`, 'AccountName=contosodata7;AccountKey=***'],
    [`AZURE_STORAGE_KEY=${aStorageKey()}`, 'AccountKey=***'],
  ])('%# is the token as it stands, with *** for its secret', (text, redacted) => {
    expect(tokenIn(text).redacted).toEqual(redacted);
  });

  it('is of bearable length', () => {
    const long = 'x'.repeat(2000);
    const { redacted } = tokenIn(
      `https://contosodata7.blob.core.windows.net/${long}?sv=1&rscd=${long}&sig=${aSignature()}&sp=r`,
    );
    expect(redacted.length).toBeLessThan(600);
    expect(redacted).toMatch(/sig=\*\*\*&sp=r$/);
  });
});

describe('withoutSecrets', () => {
  const secret = aSignature('redact');
  it.each([
    ['a signature', secret],
    ['a percent-encoded signature', encodeURIComponent(secret)],
    ['a twice encoded signature', encodeURIComponent(encodeURIComponent(secret))],
    ['a lower-case signature', encodeURIComponent(secret).replace(/%../g, (code) => code.toLowerCase())],
    ['a key', aStorageKey('redact')],
    ['base64url', secret.replaceAll('+', '-').replaceAll('/', '_').replace('=', '')],
  ])('hides %s wherever it stands', (_, written) => {
    for (const text of [written, `a ${written} b`, `x=${written}&y=1`, `/c/${written}/d`, `"${written}"`]) {
      expect(withoutSecrets(text)).toContain('***');
      expect(withoutSecrets(text)).not.toContain(written.slice(0, 8));
      expect(withoutSecrets(text)).not.toContain(written.slice(-9, -1));
    }
  });

  it.each([
    'sv=2022-11-02&sr=b&sp=r',
    'models/vit-base-patch16-224-in21k-finetuned-imagenet.pt',
    '11111111-2222-4333-8444-555555555555',
    'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    'a/long/path/that/goes/on/and/on/through/very/many/folders/of/the/account/x.txt',
    '',
  ])('leaves %j as it is', (text) => {
    expect(withoutSecrets(text)).toBe(text);
  });
});
