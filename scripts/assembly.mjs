/**
 * Compiles what stands in `assembly`, for the sources that embed it as base64; with `assembly/marks.ts` go the tables that it
 * looks letters up in. What they are for, and the layout of the memory they lie in, is told there.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** The files that hold it, which are committed, so that tests need no build. */
export const EMBEDDED = {
  marks: join(root, 'src', 'core', 'find', 'marks.wasm.ts'),
  unpack: join(root, 'src', 'core', 'unpack', 'unpack.wasm.ts'),
};

/** What each is to hold, from the compiled modules of `src/core/find`. */
export function embedded(modules) {
  return {
    marks: [
      '/** `assembly/marks.ts` compiled, and the tables for its memory; `npm run build` writes them. Do not edit. */',
      `export const MARKS_WASM =\n  '${compiled('marks', 4)}';`,
      `export const TABLES =\n  '${Buffer.from(tables(modules)).toString('base64')}';`,
      '',
    ].join('\n'),
    unpack: [
      '/** `assembly/unpack.ts` compiled; `npm run build` writes it. Do not edit. */',
      `export const UNPACK_WASM =\n  '${compiled('unpack', 2)}';`,
      '',
    ].join('\n'),
  };
}

/** @param pages Of memory, 64 KiB each. */
function compiled(name, pages) {
  const folder = mkdtempSync(join(tmpdir(), 'sasguard-assembly-'));
  try {
    const output = join(folder, `${name}.wasm`);
    const compiler = join(root, 'node_modules', 'assemblyscript', 'bin', 'asc.js');
    const options = [
      '-O3',
      '--runtime',
      'stub',
      '--noAssert',
      '--enable',
      'simd',
      '--initialMemory',
      String(pages),
    ];
    execFileSync(
      process.execPath,
      [compiler, join('assembly', `${name}.ts`), ...options, '--outFile', output],
      {
        cwd: root,
      },
    );
    return readFileSync(output).toString('base64');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const STRETCH_TABLES = 96;
const ANCHORS_AT = 128;
const KINDS_AT = 4096;
const FOLLOWERS_AT = 4352;
const NUMBERS_AT = 6400;
const LISTS_AT = 10496;
const LIST_SIZE = 16;
const END = 14592;
const ANCHOR_SIZE = 32;
const LETTERS = 3;

/** A byte seems to be one that a table is for where both its halves are known to it. */
const HALVES = 16;
const BUCKETS = 8;

/** The tables, from the modules that say what they hold. */
export function tables({ ANCHORS, MEETING, spellingsOf, STRETCH_BYTES, KINDS, FOLLOWERS }) {
  const memory = new Uint8Array(END);
  const trios = ANCHORS.map((anchor) =>
    Array.from({ length: MEETING }, (_, nth) => spellingsOf(anchor, anchor.meetAt + nth)),
  );
  for (const [number, halves] of bucketsOf(trios).entries()) writeHalves(memory, halves, 1 << number);
  for (const [index, { word, meetAt, anyCase, wholeWord, secretFollows }] of ANCHORS.entries()) {
    const flags = (anyCase ? 1 : 0) | (wholeWord ? 2 : 0) | (secretFollows ? 4 : 0);
    const at = ANCHORS_AT + index * ANCHOR_SIZE;
    memory.set([word.length, meetAt, flags], at);
    memory.set(Buffer.from(word, 'latin1'), at + LETTERS);
  }
  writeLists(memory, trios);
  writeStretch(memory, STRETCH_BYTES);
  for (const [bit, bytes] of Object.values(KINDS).entries()) {
    for (let byte = 0; byte < 256; byte++) memory[KINDS_AT + byte] |= bytes[byte] << bit;
  }
  new Uint32Array(memory.buffer, FOLLOWERS_AT, 512).set(FOLLOWERS);
  return memory;
}

/** For each letter by which an anchor is met the halves that it may have: low, high, low, high … Each a set, as bits. */
function halvesOf(trio) {
  return trio.flatMap((bytes) => [
    bytes.reduce((known, byte) => known | (1 << (byte & 0x0f)), 0),
    bytes.reduce((known, byte) => known | (1 << (byte >> 4)), 0),
  ]);
}

function together(one, other) {
  return one.map((known, table) => known | other[table]);
}

/**
 * Every trio of letters is a bucket at first; then always those two become one that are together met by the fewest other
 * letters. (In 100 MB of C a closer look is needed at a fifth of the places at which it was when each anchor in turn went
 * where it seemed best.)
 */
function bucketsOf(trios) {
  const buckets = [...new Set(trios.map((trio) => halvesOf(trio).join()))].map((halves) =>
    halves.split(',').map(Number),
  );
  while (buckets.length > BUCKETS) {
    let best = { cost: Number.POSITIVE_INFINITY };
    for (const [one, halves] of buckets.entries()) {
      for (let other = 0; other < one; other++) {
        const both = together(halves, buckets[other]);
        const cost = chancesOf(both) - chancesOf(halves) - chancesOf(buckets[other]);
        if (cost < best.cost) best = { cost, one, other, both };
      }
    }
    buckets.splice(best.one, 1);
    buckets[best.other] = best.both;
  }
  return buckets;
}

/** How likely letters are in a row whose halves are all known. */
function chancesOf(halves) {
  let chances = 1;
  for (let table = 0; table < halves.length; table += 2) {
    let letters = 0;
    for (let byte = 0; byte < 256; byte++) {
      if ((halves[table] >> (byte & 0x0f)) & (halves[table + 1] >> (byte >> 4)) & 1) letters += CHANCES[byte];
    }
    chances *= letters;
  }
  return chances;
}

/** The characters of code, the usual first (counted in 5 MB of it); what matters is only which are rare. */
const USUAL =
  ' etrnoisa\nlcduph.mf*g()=,;y\t/:bAvx{}SEk"wCTI\'R0D`[]NO1B->LP|_F2M?U<jQ&+\\3K68q@4WHG5!V9J7zY$#XZ^';
const CHANCES = Array.from({ length: 256 }, (_, byte) => {
  const rank = USUAL.indexOf(String.fromCharCode(byte));
  return 1 / ((rank === -1 ? 200 : rank) + 4);
});

/** For each number of three letters the anchors that are met by letters of that number; those that are alike are one list. */
function writeLists(memory, trios) {
  const lists = new Map();
  for (const [index, trio] of trios.entries()) {
    for (const number of new Set(numbersOf(trio))) lists.set(number, [...(lists.get(number) ?? []), index]);
  }
  const known = [''];
  for (const [number, list] of lists) {
    if (!known.includes(list.join())) known.push(list.join());
    const place = known.indexOf(list.join());
    memory[NUMBERS_AT + number] = place;
    memory.set([list.length, ...list], LISTS_AT + place * LIST_SIZE);
    if (place > 255 || list.length >= LIST_SIZE) throw new Error('more anchors than there is room for');
  }
}

/** The number of each way to write three letters. */
function numbersOf([first, second, third]) {
  return first.flatMap((one) =>
    second.flatMap((two) =>
      third.map((three) => Math.imul((one << 8) | (two << 16) | (three << 24), 0x9e3779b1) >>> 20),
    ),
  );
}

function writeHalves(memory, halves, bit) {
  for (const [table, known] of halves.entries()) {
    for (let half = 0; half < HALVES; half++) {
      if ((known & (1 << half)) !== 0) memory[table * HALVES + half] |= bit;
    }
  }
}

/** Each high half below 128 has a bit, so that these two tables know a set of ASCII exactly. */
function writeStretch(memory, bytes) {
  for (let high = 0; high < 8; high++) {
    memory[STRETCH_TABLES + HALVES + high] = 1 << high;
    for (let low = 0; low < HALVES; low++) {
      if (bytes[high * HALVES + low] === 1) memory[STRETCH_TABLES + low] |= 1 << high;
    }
  }
}
