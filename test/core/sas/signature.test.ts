import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSecret, SHAPE_44, SHAPE_88 } from '../../../src/core/sas/signature.ts';
import { aSignature, aStorageKey } from '../../support/tokens.ts';

/** A signature that holds both signs whose spelling differs, so that no case passes for want of them. */
const SIGNATURE = signatureWith(/\+/, /\//);
const KEY = aStorageKey();

function signatureWith(...signs: readonly RegExp[]): string {
  for (let seed = 0; ; seed++) {
    const signature = aSignature(`spelled ${seed}`);
    if (signs.every((sign) => sign.test(signature))) return signature;
  }
}

const percent = (text: string) => encodeURIComponent(text);
const lower = (text: string) => percent(text).replace(/%../g, (code) => code.toLowerCase());

/** The spellings of reference §2.7. */
const SPELLINGS: readonly (readonly [title: string, spell: (secret: string) => string])[] = [
  ['upper-case percent', percent],
  ['lower-case percent', lower],
  ["Python's quote, with its raw slash", (secret) => percent(secret).replaceAll('%2F', '/')],
  ['raw base64', (secret) => secret],
  ['percent with the padding dropped', (secret) => percent(secret.replace(/=+$/, ''))],
  ['raw with the padding dropped', (secret) => secret.replace(/=+$/, '')],
  ['+ turned into a space', (secret) => secret.replaceAll('+', ' ')],
  ['+ turned into %20', (secret) => percent(secret.replaceAll('+', ' '))],
  ['%2B beside a raw / and a raw =', (secret) => secret.replaceAll('+', '%2B')],
  ['raw + beside %2F and %3D', (secret) => percent(secret).replaceAll('%2B', '+')],
  ['%2b beside %2F', (secret) => percent(secret).replaceAll('%2B', '%2b')],
  [
    'letters percent-encoded too',
    (secret) => [...secret].map((c) => `%${c.charCodeAt(0).toString(16)}`).join(''),
  ],
];

describe('readSecret', () => {
  describe.each(SPELLINGS)('a signature in %s', (_, spell) => {
    const spelled = spell(SIGNATURE);

    it('is read as its canonical base64, and no further', () => {
      expect(readSecret(`sig=${spelled}&sp=r`, 4, SHAPE_44)).toEqual({
        text: SIGNATURE,
        end: 4 + spelled.length,
      });
    });

    it.each(['', '&', '"', "'", ' ', '\n', ';', ')', '.', ',', '<', '#', '`', '|'])(
      'ends before %j',
      (after) => {
        expect(readSecret(spelled + after, 0, SHAPE_44)).toEqual({ text: SIGNATURE, end: spelled.length });
      },
    );
  });

  it.each(SPELLINGS)('reads a 64-byte key in %s', (_, spell) => {
    const spelled = spell(KEY);
    expect(readSecret(`${spelled};`, 0, SHAPE_88)).toEqual({ text: KEY, end: spelled.length });
  });

  it('reads any 32 bytes back from any mixture of spellings', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.infiniteStream(fc.nat(3)),
        fc.constantFrom('full', 'no padding', 'spaces'),
        fc.string(),
        fc.constantFrom('', '&', '"', '\n', ';'),
        (seed, choices, habit, before, after) => {
          const signature = aSignature(seed);
          const written = habit === 'no padding' ? signature.slice(0, 43) : signature;
          const spelled = [...written]
            .map((character) => spellOne(character, choices.next().value as number, habit === 'spaces'))
            .join('');
          const text = before + spelled + after;
          expect(readSecret(text, before.length, SHAPE_44)).toEqual({
            text: signature,
            end: before.length + spelled.length,
          });
        },
      ),
    );
  });

  it('never throws and never reads past the text, whatever stands there', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'AQgw09+/= %2BbFf3Dd&x'), maxLength: 140 }),
        fc.nat(140),
        (text, at) => {
          const secret = readSecret(text, at, SHAPE_44);
          if (secret === null) return;
          expect(secret.text).toMatch(/^[A-Za-z0-9+/]{43}=$/);
          expect(secret.end).toBeLessThanOrEqual(text.length);
        },
      ),
    );
  });

  describe('the last character before the padding', () => {
    const genuine = 'AEIMQUYcgkosw048';
    const start = SIGNATURE.slice(0, 42);

    it.each([...genuine])('%s leaves no bits over, so it can stand there', (last) => {
      expect(readSecret(`${start}${last}=`, 0, SHAPE_44)).toEqual({ text: `${start}${last}=`, end: 44 });
    });

    const others = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'].filter(
      (c) => !genuine.includes(c),
    );
    it.each(others)('%s would leave bits over', (last) => {
      expect(readSecret(`${start}${last}=`, 0, SHAPE_44)).toBeNull();
    });

    it.each([...'AQgw'])('%s can end a 64-byte key', (last) => {
      expect(readSecret(`${KEY.slice(0, 85)}${last}==`, 0, SHAPE_88)?.text).toBe(
        `${KEY.slice(0, 85)}${last}==`,
      );
    });

    it.each([...'BEMUcks048+/'])('%s cannot end a 64-byte key', (last) => {
      expect(readSecret(`${KEY.slice(0, 85)}${last}==`, 0, SHAPE_88)).toBeNull();
    });
  });

  describe('a value of another length', () => {
    it.each([
      ['one character short', SIGNATURE.slice(1)],
      ['one character short, padding dropped', SIGNATURE.slice(1, 43)],
      ['one character long', `A${SIGNATURE.slice(0, 42)}A=`],
      ['one character long, padding dropped', `${SIGNATURE.slice(0, 42)}AA`],
      ['a longer run that goes on in base64', `${SIGNATURE.slice(0, 42)}AAbCdEfGhIj`],
      ['a longer run that goes on with a raw sign', `${SIGNATURE.slice(0, 42)}A/bCdEfGhIj`],
      ['a longer run that goes on percent-encoded', `${SIGNATURE.slice(0, 42)}A%2FbCdEfGhIj`],
      ['a longer run that goes on in base64url', `${SIGNATURE.slice(0, 42)}A_bCdEfGhIj`],
      ['a 64-byte value', aStorageKey('long').replace(/^(.{42}).(.)/, '$1AA')],
      ['padding in the middle', `${SIGNATURE.slice(0, 20)}=${SIGNATURE.slice(20)}`],
      ['20 bytes, a SHA-1', `${SIGNATURE.slice(0, 26)}A=`],
      ['nothing', ''],
      ['a cut escape', `${SIGNATURE.slice(0, 42)}%2`],
    ])('%s is no signature', (_, value) => {
      expect(readSecret(`${value}&sp=r`, 0, SHAPE_44)).toBeNull();
      expect(readSecret(value, 0, SHAPE_44)).toBeNull();
    });

    it('a 32-byte value is no 64-byte key, nor the other way round', () => {
      expect(readSecret(`${SIGNATURE};`, 0, SHAPE_88)).toBeNull();
      expect(readSecret(`${KEY};`, 0, SHAPE_44)).toBeNull();
    });

    it('a key of which half the padding was dropped is the key', () => {
      expect(readSecret(`${KEY.slice(0, -1)};`, 0, SHAPE_88)).toEqual({ text: KEY, end: 87 });
    });

    it('reads nothing behind the end of the text', () => {
      expect(readSecret(SIGNATURE, 44, SHAPE_44)).toBeNull();
      expect(readSecret(SIGNATURE, 4000, SHAPE_44)).toBeNull();
    });
  });

  describe('placeholders', () => {
    const base64 = (text: string) => Buffer.from(text).toString('base64');
    const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
    const filled = (text: string) => `${text.repeat(43).slice(0, 42)}A=`;

    it.each([
      // Azure SDK recordings
      ...['Sanitized', 'SANITIZED', 'sanitizedsig', 'sanitized-sas-sig', 'SANITIZED_FUNCTION_KEY', 'fakeSig'],
      ...['fake_signature', 'fake_token_value', 'fakesas', 'MA=='],
      // Redactors
      ...[
        'REDACTED',
        '-REDACTED-',
        '***',
        '******',
        'X'.repeat(44),
        'xxxxx',
        '[REDACTED]',
        '<redacted>',
        '%3Credacted%3E',
      ],
      ...['%3CREDACTED%3E', '☺'.repeat(44), '****'],
      // Templates
      ...[
        '<signature>',
        '<sig>',
        '%3Csig%3E',
        '{sig}',
        '$' + '{SAS}',
        '$SAS',
        '$(sas)',
        '%SAS%',
        '{{ sas }}',
        '#{sas}#',
        '__SAS__',
      ],
      ...[
        '[SAS]',
        '$' + '{{ secrets.X }}',
        '@Microsoft.KeyVault(SecretUri=x)',
        '@pipeline().parameters.sas',
        '...',
        '…',
      ],
      // Dummy words
      ...[
        'abc',
        'x',
        'sig',
        'signature',
        'test',
        'bogus',
        'ThisIsASignature',
        'token',
        'fixture',
        'SECRET',
        '1234',
      ],
      // Masked tails and heads
      ...['abcDEF...', `${SIGNATURE.slice(0, 9)}…`, `${SIGNATURE.slice(0, 9)}...`],
    ])('%s is harmless', (value) => {
      expect(readSecret(`sig=${value}&sp=r`, 4, SHAPE_44)).toBeNull();
      expect(readSecret(`sig=${value}`, 4, SHAPE_44)).toBeNull();
    });

    it.each([
      ['one letter', filled('A')],
      ['one letter, encoded', encodeURIComponent(filled('x'))],
      ['a repeated word', filled('signature')],
      ['the alphabet in order', `${ALPHABET.slice(0, 42)}A=`],
      ['the alphabet from its middle', `${ALPHABET.slice(10, 52)}A=`],
      ['ten letters in order inside', `${SIGNATURE.slice(0, 16)}ABCDEFGHIJ${SIGNATURE.slice(26)}`],
      ['ten small letters in order at the start', `klmnopqrst${SIGNATURE.slice(10)}`],
      ['ten digits in order', `${SIGNATURE.slice(0, 30)}0123456789${SIGNATURE.slice(40)}`],
      [
        'a run of one letter in the middle',
        `${SIGNATURE.slice(0, 8)}${'Z'.repeat(17)}${SIGNATURE.slice(25)}`,
      ],
      ['base64 of a sentence', base64('this is not a real signature!!!!')],
      ['base64 of a name in capitals', base64('PLACEHOLDER-SIGNATURE-OF-32-CHAR')],
      ['bytes counted up', Buffer.from(Array.from({ length: 32 }, (_, index) => index)).toString('base64')],
      ['zeros', Buffer.alloc(32).toString('base64')],
    ])('%s is harmless', (_, value) => {
      expect(value.replace(/%3D$/, '=')).toHaveLength(44);
      expect(readSecret(`${value}&`, 0, SHAPE_44)).toBeNull();
    });

    it.each([
      ['one letter', `${'A'.repeat(86)}==`],
      ['the alphabet twice', `${(ALPHABET + ALPHABET).slice(0, 85)}A==`],
      ['bytes counted up', Buffer.from(Array.from({ length: 64 }, (_, index) => index)).toString('base64')],
      ['a sentence', base64('this is where the key of your own storage account is to be put!!')],
    ])('%s is no key', (_, value) => {
      expect(value).toHaveLength(88);
      expect(readSecret(`${value};`, 0, SHAPE_88)).toBeNull();
    });

    /** A value of the right form with exactly so many different characters, the padding among them. */
    const distinct = (count: number, length: number, padding: string) => {
      const others = [...'qTzRbWnKyXvPdLsHgJmCfDtGZhVkNpSrB9753'].slice(0, count - 2);
      const body = Array.from({ length: length - 1 }, (_, index) => others[(index * 5) % others.length]).join(
        '',
      );
      const value = `${body}w${padding}`;
      expect(new Set(value).size).toBe(count);
      return value;
    };

    it('20 different characters of 44 are enough, 19 are not', () => {
      expect(readSecret(distinct(20, 43, '='), 0, SHAPE_44)).not.toBeNull();
      expect(readSecret(distinct(19, 43, '='), 0, SHAPE_44)).toBeNull();
    });

    it('24 different characters of 88 are enough, 23 are not', () => {
      expect(readSecret(distinct(24, 86, '=='), 0, SHAPE_88)).not.toBeNull();
      expect(readSecret(distinct(23, 86, '=='), 0, SHAPE_88)).toBeNull();
    });

    it('nine letters in order, and seven of one, do happen by chance', () => {
      const nine = `${SIGNATURE.slice(0, 16)}7ABCDEFGHI${SIGNATURE.slice(26)}`;
      expect(readSecret(nine, 0, SHAPE_44)?.text).toBe(nine);
      const seven = `${SIGNATURE.slice(0, 8)}5ZZZZZZZ5${SIGNATURE.slice(17)}`;
      expect(readSecret(seven, 0, SHAPE_44)?.text).toBe(seven);
    });

    it('none of ten thousand genuine signatures is taken for one', () => {
      for (let seed = 0; seed < 10_000; seed++) {
        const signature = aSignature(`genuine ${seed}`);
        if (readSecret(signature, 0, SHAPE_44)?.text !== signature)
          expect.fail(`seed ${seed} was turned down`);
      }
    });
  });

  it('does not take a value with a space for one whose padding was dropped', () => {
    const spaced = SIGNATURE.replaceAll('+', ' ').slice(0, 43);
    expect(readSecret(`${spaced}&`, 0, SHAPE_44)).toBeNull();
  });
});

function spellOne(character: string, choice: number, spaces: boolean): string {
  const hex = character.charCodeAt(0).toString(16);
  if (character === '+' && spaces) return choice % 2 === 0 ? ' ' : '%20';
  if (/[A-Za-z0-9]/.test(character)) return choice === 3 ? `%${hex}` : character;
  return [character, `%${hex}`, `%${hex.toUpperCase()}`, character][choice] as string;
}
