import { expect, it } from 'vitest';
import { leaksIn } from './sweep.ts';
import { aSignature } from './tokens.ts';

const secret = aSignature('swept');
const bare = secret.slice(0, -1);
const inBase64 = (before: string) => Buffer.from(`${before}${bare}`).toString('base64');

it.each([
  ['as it is', bare],
  ['a piece of twelve', bare.slice(5, 17)],
  ['percent-encoded', encodeURIComponent(bare)],
  [
    'percent-encoded in small letters, twice',
    encodeURIComponent(encodeURIComponent(bare)).replace(/%25../g, (code) => code.toLowerCase()),
  ],
  ['in JSON', bare.replaceAll('+', '\\u002B').replaceAll('/', '\\/')],
  ['in HTML', bare.replaceAll('+', '&#43;').replaceAll('/', '&#x2F;')],
  ['for URLs', bare.replaceAll('+', '-').replaceAll('/', '_')],
  ['base64', inBase64('')],
  ['base64, one further', inBase64(' ')],
  ['base64, two further', inBase64('  ')],
])('a secret is found %s, wherever it stands', (_, spelled) => {
  expect(leaksIn(spelled, [secret])).not.toEqual([]);
  expect(leaksIn(`${'before '.repeat(100)}${spelled} behind`, [secret])).not.toEqual([]);
});

it('eleven characters are not, nor is another secret', () => {
  expect(leaksIn(`x${bare.slice(0, 11)}x${bare.slice(20, 31)}x`, [secret])).toEqual([]);
  expect(leaksIn(aSignature('another'), [secret])).toEqual([]);
});
