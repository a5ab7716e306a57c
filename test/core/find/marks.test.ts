import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ANCHORS, MEETING } from '../../../src/core/find/anchors.ts';
import { fastMarks } from '../../../src/core/find/fast-marks.ts';
import type { Marks } from '../../../src/core/find/marks.ts';
import { anchorsIn, plainMarks } from '../../../src/core/find/plain-marks.ts';
import { SHORTEST_STRETCH } from '../../../src/core/find/stretch.ts';
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
  ),
);
const bytes = fc.array(piece, { maxLength: 60 }).map((pieces) => Buffer.from(pieces.join(''), 'latin1'));

function fast(text: Uint8Array): Marks {
  if (fastMarks === null) throw new Error('this Node.js has no WebAssembly');
  return fastMarks(text);
}

describe('the fast marks', () => {
  it('are the plain ones', () => {
    fc.assert(
      fc.property(bytes, (text) => {
        expect(fast(text)).toEqual(plainMarks(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('do not depend on what was marked before, nor on how long that was', () => {
    const long = Buffer.alloc(3_000_000, 'SharedAccessKey=');
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

  it('name a stretch as long as it can be, and none that is shorter', () => {
    const stretchesIn = (text: string) => marksIn(Buffer.from(text)).stretches;
    for (let before = 0; before < 20; before++) {
      const space = ' '.repeat(before);
      expect(stretchesIn(`${space}${'a'.repeat(SHORTEST_STRETCH - 1)} `)).toEqual([]);
      expect(stretchesIn(`${space}${'a'.repeat(SHORTEST_STRETCH)} b`)).toEqual([
        { start: before, end: before + SHORTEST_STRETCH },
      ]);
    }
  });
});

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
    expect(word.length).toBeLessThanOrEqual(28);
  }
  expect(ANCHORS.length).toBeLessThanOrEqual(103);
});
