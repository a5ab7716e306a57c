import { describe, expect, test } from 'vitest';
import {
  CommitChangeParser,
  hasClosedFolder,
  isNoObject,
  parseListing,
  parseObjectHeader,
  parseRawDiff,
  parseRawDiffs,
} from '../../src/sources/git-output.ts';

const OID = '2e65efe2a145dda7ee51d1741299f848e5bf752e';
const NONE = '0'.repeat(40);

test('a raw diff: changes, additions and renames', () => {
  const output = Buffer.from(
    `:100644 100644 ${OID} ${OID} M\0a.txt\0` +
      `:000000 120000 ${NONE} ${OID} A\0li\nnk\0` +
      `:100644 100755 ${OID} ${OID} R086\0old name\0:new name\0` +
      `:100644 000000 ${OID} ${NONE} D\0gone\0`,
  );
  const changes = parseRawDiff(output).map(({ status, mode, name, nameBefore }) => [
    status,
    mode,
    `${name}`,
    `${nameBefore}`,
  ]);
  expect(changes).toEqual([
    ['M', '100644', 'a.txt', 'a.txt'],
    ['A', '120000', 'li\nnk', 'li\nnk'],
    ['R', '100755', ':new name', 'old name'],
    ['D', '000000', 'gone', 'gone'],
  ]);
});

test.each([
  ['nothing', ''],
  ['half an entry', ':100644'],
  ['an entry without its name', `:100644 100644 ${OID} ${OID} M\0`],
])('a raw diff that holds %s has no changes', (_title, output) => {
  expect(parseRawDiff(Buffer.from(output))).toEqual([]);
});

test('a listing: tracked, untracked, submodules and repositories of their own', () => {
  const output = Buffer.from(
    `? H 100644 x 0\tuntracked\0? nested/\0H 100644 ${OID} 0\ta\tb\0M 100644 ${OID} 2\tconflict\0H 160000 ${OID} 0\tlib\0`,
  );
  expect(parseListing(output).map(({ name, isSubmodule }) => [`${name}`, isSubmodule])).toEqual([
    ['H 100644 x 0\tuntracked', false],
    ['nested', true],
    ['a\tb', false],
    ['conflict', false],
    ['lib', true],
  ]);
});

test('an object header', () => {
  expect(parseObjectHeader(`${OID} blob 12`)).toEqual({ type: 'blob', size: 12 });
  expect(parseObjectHeader(`${'a'.repeat(64)} tree 0`)).toEqual({ type: 'tree', size: 0 });
  expect(parseObjectHeader('HEAD:.sasignore missing')).toBe('missing');
  expect(parseObjectHeader(`${OID} missing`)).toBe('missing');
});

test('no object is all zeros, in either length', () => {
  expect([NONE, '0'.repeat(64), OID].map(isNoObject)).toEqual([true, true, false]);
});

test('a folder that git could not open is noticed', () => {
  expect(hasClosedFolder("warning: could not open directory 'a/': Permission denied\n")).toBe(true);
  expect(hasClosedFolder('warning: something else\n')).toBe(false);
});

describe('the changes of commits', () => {
  const [one, two, three] = ['1', '2', '3'].map((digit) => digit.repeat(40)) as [string, string, string];
  const none = '0'.repeat(40);
  const output = Buffer.from(
    [
      one,
      ...[`:100644 100644 ${two} ${three} M`, 'a.txt', `:100644 000000 ${two} ${none} D`, 'gone.txt'],
      ...[two, `::100644 000000 100755 ${one} ${none} ${three} MA`, ':a name', three, ''],
    ].join('\0'),
  );

  test('come out whole, wherever the output is cut', () => {
    for (let cut = 0; cut <= output.length; cut++) {
      const parser = new CommitChangeParser();
      const pieces = [output.subarray(0, cut), output.subarray(cut)];
      const changes = pieces.flatMap((piece) => [...parser.take(piece)]);
      expect(changes.map(({ name, ...rest }) => ({ ...rest, name: String(name) }))).toEqual([
        { commit: one, mode: '100644', oid: three, oidsBefore: [two], name: 'a.txt' },
        { commit: two, mode: '100755', oid: three, oidsBefore: [one, none], name: ':a name' },
      ]);
    }
  });

  test.each([
    ['ids of SHA-256', 64, 1],
    ['a merge of five', 40, 5],
    ['both', 64, 12],
  ])('of %s are read', (_title, size, parents) => {
    const [commit, oid] = ['c'.repeat(size), 'd'.repeat(size)];
    const oidsBefore = Array.from({ length: parents }, (_, nth) => nth.toString(16).repeat(size));
    const modes = Array.from({ length: parents }, () => '100644').join(' ');
    const entry = `${':'.repeat(parents)}${modes} 100755 ${oidsBefore.join(' ')} ${oid} ${'M'.repeat(parents)}`;
    const changes = [...new CommitChangeParser().take(Buffer.from([commit, entry, 'name', ''].join('\0')))];
    expect(changes).toEqual([{ commit, mode: '100755', oid, oidsBefore, name: Buffer.from('name') }]);
  });

  test('with renames come in one list for each pair', () => {
    const pairs = [
      ...[one, `:100644 100644 ${two} ${three} R086`, 'old', 'new', `:100644 100644 ${two} ${one} M`, ':x'],
      ...[one, `:000000 100644 ${none} ${three} A`, 'y', ''],
    ];
    const groups = parseRawDiffs(Buffer.from(pairs.join('\0')));
    expect(groups.map((changes) => changes.map(({ status, name }) => `${status} ${name}`))).toEqual([
      ['R new', 'M :x'],
      ['A y'],
    ]);
  });
});
