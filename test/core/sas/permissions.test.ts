import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PERMISSIONS } from '../../../src/core/finding.ts';
import { powerOf, readPermissions } from '../../../src/core/sas/permissions.ts';

/** Letter, Microsoft's word, and the points of contract §5. */
const LETTERS = [
  ['r', 'read', 1],
  ['a', 'add', 3],
  ['c', 'create', 3],
  ['w', 'write', 3],
  ['d', 'delete', 3],
  ['x', 'delete-version', 3],
  ['y', 'permanent-delete', 3],
  ['l', 'list', 2],
  ['t', 'tags', 3],
  ['f', 'find', 2],
  ['m', 'move', 3],
  ['e', 'execute', 1],
  ['o', 'ownership', 3],
  ['p', 'permissions', 3],
  ['i', 'immutability', 3],
  ['u', 'update', 3],
] as const;

describe('readPermissions', () => {
  it.each(LETTERS)('%s is %s, worth %d', (letter, word, power) => {
    expect(readPermissions(letter, 'permissions')).toEqual([word]);
    expect(powerOf(readPermissions(letter, 'permissions'))).toBe(power);
  });

  it('p takes messages off a queue where queues are meant', () => {
    expect(readPermissions('p', 'process')).toEqual(['process']);
    expect(readPermissions('raup', 'process')).toEqual(['read', 'add', 'update', 'process']);
  });

  it.each([
    // As the tools emit them (reference §2.5)
    ...[
      'racwdxyltfmeopi',
      'racwdxltmeiyf',
      'racwdl',
      'racwdli',
      'racwdlmeop',
      'rwdl',
      'racwdxytmeopi',
      'rcwdl',
      'raud',
    ],
    ...[
      'rwdxylacuptfi',
      'rwdlacup',
      'rwdlacupx',
      'rwdlacuptfx',
      'rwdlacupitfx',
      'rwdlacupiytfx',
      'rwdxftlacupiy',
      'rwdlau',
    ],
  ])('%s names all its letters, in the order of the report', (letters) => {
    const words = readPermissions(letters, 'permissions');
    expect(words).toHaveLength(letters.length);
    expect(words).toEqual(PERMISSIONS.filter((permission) => words?.includes(permission)));
  });

  it('reads letters as a set: order, case and repetition mean nothing', () => {
    const set = fc.subarray([...'racwdxyltfmeopiu'], { minLength: 1 });
    fc.assert(
      fc.property(set, fc.infiniteStream(fc.nat(2)), (letters, choices) => {
        const plain = readPermissions(letters.join(''), 'permissions');
        const odd = [...letters].reverse().flatMap((letter) => {
          const choice = choices.next().value;
          return choice === 0 ? [letter, letter] : choice === 1 ? [letter.toUpperCase()] : [letter];
        });
        expect(readPermissions(odd.join(''), 'permissions')).toEqual(plain);
      }),
    );
  });

  it.each([undefined, '', 'z', 'zzz', '9', '%', ' ', '<permissions>'.replace(/[a-z]/g, 'k')])(
    '%j tells nothing',
    (letters) => {
      expect(readPermissions(letters, 'permissions')).toBeNull();
    },
  );

  it('known letters decide where unknown ones stand beside them', () => {
    expect(readPermissions('zrz', 'permissions')).toEqual(['read']);
    expect(powerOf(readPermissions('zrz', 'permissions'))).toBe(1);
    expect(powerOf(readPermissions('zwz', 'permissions'))).toBe(3);
  });
});

describe('powerOf', () => {
  it.each([
    ['r', 1],
    ['e', 1],
    ['re', 1],
    ['l', 2],
    ['f', 2],
    ['rl', 2],
    ['rf', 2],
    ['rlfe', 2],
    ['el', 2],
    ['rw', 3],
    ['rd', 3],
    ['rlx', 3],
    ['lt', 3],
    ['fi', 3],
  ] as const)('%s is worth %d', (letters, power) => {
    expect(powerOf(readPermissions(letters, 'permissions'))).toBe(power);
  });

  it('rights that the token does not tell are worth 2', () => {
    expect(powerOf(null)).toBe(2);
  });

  it('reading a table finds what is there', () => {
    expect(powerOf(['read'], true)).toBe(2);
    expect(powerOf(['read', 'add'], true)).toBe(3);
  });

  it('a further right never makes a token milder', () => {
    fc.assert(
      fc.property(
        fc.subarray([...PERMISSIONS], { minLength: 1 }),
        fc.constantFrom(...PERMISSIONS),
        (some, more) => {
          expect(powerOf([...some, more])).toBeGreaterThanOrEqual(powerOf(some));
        },
      ),
    );
  });
});
