import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ANCHORS, MEETING } from '../../../src/core/find/anchors.ts';
import { fastMarks, fastRoom } from '../../../src/core/find/fast-marks.ts';
import type { Marks } from '../../../src/core/find/marks.ts';
import { anchorsIn, plainMarks } from '../../../src/core/find/plain-marks.ts';
import { aSignature } from '../../support/tokens.ts';

/** Anchors and what nearly is one, stretches and what ends them, at every distance from the blocks of sixteen. */
const piece = fc.oneof(
  fc
    .constantFrom(...ANCHORS)
    .chain(({ word, anyCase }) => (anyCase ? fc.mixedCase(fc.constant(word)) : fc.constant(word))),
  fc.constantFrom(...ANCHORS).chain(({ word }) => fc.nat(word.length).map((length) => word.slice(0, length))),
  fc.string({ unit: fc.constantFrom(...'abzABZ059+/_-%&#;\\'), minLength: 1, maxLength: 50 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.string().map(aSignature),
  fc.constantFrom(
    '"',
    "'",
    '` + `',
    "',\n  '",
    ' ',
    '=',
    '&#43;',
    '\\u{2b}',
    '%2B',
    'aLongNameOfManyWordsInCode',
    'mmCONFIG_REG_NAME',
    '\n    ',
  ),
);
const bytes = fc.array(piece, { maxLength: 60 }).map((pieces) => Buffer.from(pieces.join(''), 'latin1'));

function fast(text: Uint8Array): Marks {
  if (fastMarks === null) throw new Error('this Node.js has no WebAssembly');
  return fastMarks(text);
}

const ROOM = fastRoom?.(1_100_000);

/** The marks of what lies in the finder's memory already, whatever lay there before. */
function here(text: Uint8Array): Marks {
  if (ROOM === undefined) throw new Error('this Node.js has no WebAssembly');
  ROOM.bytes.set(text);
  return ROOM.marksIn(text.length);
}

describe.each([
  ['the fast marks', fast],
  ['the fast marks in a room', here],
])('%s', (_, fast) => {
  it('are the plain ones', () => {
    fc.assert(
      fc.property(bytes, (text) => {
        expect(fast(text)).toEqual(plainMarks(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('do not depend on what was marked before, nor on how long that was', () => {
    const long = Buffer.alloc(1_100_000, 'SharedAccessKey=');
    fast(long);
    for (const text of ['', 's', 'key', `${'a'.repeat(31)} sig`]) {
      expect(fast(Buffer.from(text))).toEqual(plainMarks(Buffer.from(text)));
    }
  });

  it.each(['sig', 'k\0e\0y\0', '"sig"', ' y=', '&s=', 'a'.repeat(40), `${'b'.repeat(32)} `])(
    'are all of them, however many: %j',
    (word) => {
      const text = Buffer.alloc(1_000_003, word);
      expect(fast(text)).toEqual(plainMarks(text));
    },
  );
});

describe.each([
  ['plain', plainMarks],
  ['fast', fast],
])('%s marks', (_, marksIn) => {
  it.each(ANCHORS.map((anchor) => [JSON.stringify(anchor.word), anchor.word] as const))(
    'name %s before a secret, at whatever distance from the beginning',
    (_, word) => {
      for (let before = 0; before < 40; before++) {
        const text = `${'.'.repeat(before)}${word}=${aSignature()}`;
        expect(marksIn(Buffer.from(text, 'latin1')).candidates).toContain(before);
      }
    },
  );

  it('name a secret far behind its name, and across the pieces in which bytes are marked', () => {
    for (let before = 65_300; before < 65_600; before += 7) {
      const text = `${'. '.repeat(before / 2)}key${' '.repeat(120)}${aSignature()}`;
      expect(marksIn(Buffer.from(text)).candidates).toEqual([text.indexOf('key')]);
    }
  });

  it.each([
    ['of 47 characters', `${mixed(47)} `, false],
    ['of 48 characters', `${mixed(48)} `, true],
    ['of 32 with 16 in the next line', `${mixed(32)}\r\n    ${mixed(16)} `, true],
    ['of 32 with 16 in the line before', `${mixed(16)}",\n"${mixed(32)} `, true],
    ['of 32 with 8 before and 8 behind', `${mixed(8)} ${mixed(32)}\n${mixed(8)} `, true],
    ['of 31 among longer lines of others', `${'a'.repeat(80)}\n${mixed(31)}\n${'a'.repeat(80)}`, false],
    ['of small letters', `${'a'.repeat(80)} `, false],
    ['of capitals', `${'A'.repeat(80)} `, false],
    ['of names', `${'mmCONFIG_REG_'.repeat(5)} `, false],
    ['with a few underscores', `${'a_bcDefghijkl'.repeat(5)} `, true],
  ])('name as base64 a stretch %s, wherever it stands: %j', (_, text, isNamed) => {
    for (const before of [0, 1, 7, 15, 16, 31, 33, 65_480, 65_504, 65_519, 65_535, 65_536, 66_000]) {
      const stretches = marksIn(Buffer.from(`${'. '.repeat(before).slice(0, before)}${text}`)).stretches;
      expect(stretches.length > 0).toBe(isNamed);
    }
  });

  it.each([100, 65_536, 200_000])('name a stretch of %i as long as it is', (length) => {
    for (const before of [0, 3, 65_530, 70_000]) {
      const text = `${' '.repeat(before)}${'a'.repeat(length - 1)}Z!`;
      expect(marksIn(Buffer.from(text)).stretches).toEqual([{ start: before, end: before + length }]);
    }
  });
});

/** So many small letters and capitals. */
function mixed(length: number): string {
  return 'aB'.repeat(length).slice(0, length);
}

it.each(ANCHORS.map((anchor) => [JSON.stringify(anchor.word), anchor] as const))(
  '%s is met in every case that counts, at either end',
  (_, anchor) => {
    const found = (text: string) => anchorsIn(Buffer.from(text, 'latin1'));
    expect(found(anchor.word)).toContainEqual({ anchor, start: 0 });
    expect(found(`${'.'.repeat(17)}${anchor.word}`)).toContainEqual({ anchor, start: 17 });
    const isMetInCapitals = found(anchor.word.toUpperCase()).some((met) => met.anchor === anchor);
    expect(isMetInCapitals).toBe(anchor.anyCase || anchor.word === anchor.word.toUpperCase());
  },
);

it('every anchor has the letters by which it is met, and room in the table of the fast finder', () => {
  for (const { word, meetAt } of ANCHORS) {
    expect(word.length).toBeGreaterThanOrEqual(meetAt + MEETING);
    expect(word.length).toBeLessThanOrEqual(29);
  }
  expect(ANCHORS.length).toBeLessThanOrEqual(124);
});
