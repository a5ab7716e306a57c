/**
 * What a single wrong byte can do to a `.sasignore`, by a slip, a bad merge or on purpose: it may put an exception out of
 * force, and never one in.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Allowlist, Exception } from '../../../src/core/allowlist/allowlist.ts';
import { formatAllowlist } from '../../../src/core/allowlist/format.ts';
import { lintAllowlist } from '../../../src/core/allowlist/lint.ts';
import { parseAllowlist } from '../../../src/core/allowlist/parse.ts';
import { openAllowlist } from '../../../src/core/allowlist/ruling.ts';
import { allowlistText } from '../../../src/sources/allowlist-file.ts';
import { soundFiles as files, HEAD, NEXT, ONE, PLACES, POLICY, TOKENS } from './files.ts';
import { aFileWith, anEntry, aPathBlock, aPolicy, NOW } from './samples.ts';
import { allowlistTexts } from './texts.ts';

type Excused = ReadonlyMap<string, number>;

/** Each token and place that is allowed or hidden, with the line that does it. */
function excusedBy(allowlist: Allowlist, trusted: Allowlist | 'all'): Excused {
  const { rule, finish } = openAllowlist({ allowlist, trusted, now: NOW, complete: true });
  const excused = new Map<string, number>();
  for (const token of TOKENS) {
    for (const place of PLACES) {
      const ruled = rule(token, place);
      if (ruled !== null && ruled.verdict !== 'pending')
        excused.set(`${token.fingerprint} ${place}`, ruled.allowedBy.line);
    }
  }
  finish();
  return excused;
}

function parse(bytes: Uint8Array | string): Allowlist {
  const text = typeof bytes === 'string' ? bytes : allowlistText(bytes).text;
  return parseAllowlist(text, '.sasignore');
}

interface Damage {
  readonly at: number;
  /** How many bytes go. */
  readonly gone: 0 | 1;
  /** The byte that comes; `null` for none. */
  readonly byte: number | null;
}

function damaged(bytes: Uint8Array, { at, gone, byte }: Damage): Uint8Array {
  return Uint8Array.from([
    ...bytes.slice(0, at),
    ...(byte === null ? [] : [byte]),
    ...bytes.slice(at + gone),
  ]);
}

/** A good file, and what there is to know of it before it is damaged. */
interface Whole {
  readonly bytes: Uint8Array;
  readonly allowlist: Allowlist;
  readonly excused: Excused;
  /** The first and the last byte of each line, its line feed among them. */
  readonly lines: readonly (readonly [number, number])[];
}

function wholeOf(text: string): Whole {
  const bytes = Buffer.from(text);
  const allowlist = parse(bytes);
  const lines: [number, number][] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const end = start + Buffer.byteLength(line);
    lines.push([start, end]);
    start = end + 1;
  }
  return { bytes, allowlist, excused: excusedBy(allowlist, 'all'), lines };
}

/**
 * Nothing is excused that was not, where the file before the damage is the agreed one. And what the damage does not reach
 * is excused as it was.
 */
function check(whole: Whole, damage: Damage): void {
  const after = damaged(whole.bytes, damage);
  const allowlist = parse(after);
  lintAllowlist(allowlist, NOW);
  const excused = excusedBy(allowlist, whole.allowlist);
  for (const one of excused.keys()) if (!whole.excused.has(one)) expect.fail(`${said(after)} excuses ${one}`);
  for (const [one, line] of whole.excused)
    if (!excused.has(one) && !isReached(whole, line, damage, allowlist))
      expect.fail(`${said(after)} no longer excuses ${one}, by line ${line}`);
}

function said(bytes: Uint8Array): string {
  return JSON.stringify(Buffer.from(bytes).toString('latin1'));
}

/**
 * An exception that stands on `line` may only go out of force by damage to its own lines; to what stands above all
 * blocks, and to the policy; to what parts it from the next block, up to that block's first line, for what begins no
 * block any more belongs to the one above; and where an earlier entry has become one for the same token.
 */
function isReached({ allowlist, lines }: Whole, line: number, damage: Damage, after: Allowlist): boolean {
  const all: readonly Exception[] = [...allowlist.entries, ...allowlist.pathBlocks];
  const own = all.find((exception) => exception.line <= line && line <= exception.endLine)!;
  const heads = [...all.map((exception) => exception.line), allowlist.policy.line ?? 0];
  const next = Math.min(lines.length, ...heads.filter((head) => head > own.line));
  const isWithin = (from: number, to: number) =>
    damage.at >= lines[from - 1]![0] - 1 && damage.at <= lines[to - 1]![1];
  const firstBlock = Math.min(...heads.filter((head) => head > 0));
  const policy = allowlist.policy.line ?? 1;
  const endOfPolicy = Math.min(lines.length, ...heads.filter((head) => head > policy));
  return (
    isWithin(own.line, next) ||
    isWithin(1, firstBlock) ||
    isWithin(policy, endOfPolicy) ||
    lintAllowlist(after, NOW).some(({ code }) => code === 'duplicate')
  );
}

/** Short, with everything in it that a byte can turn into something else. */
const SAMPLE = [
  HEAD,
  POLICY,
  `\n${aPathBlock(['test/rec/**', '!test/rec/live/**'], { expires: '2026-12-30', reason: 'für die Tests aufgezeichnet' })}`,
  `\n# öffentlich\n${anEntry({ path: 'docs/*.md', verdict: 'revoked', ticket: 'S-1' }, ONE)}`,
  `    # deep\n${anEntry({ path: 'docs/a.md', reviewer: '@alice-sec' }, NEXT)}`,
].join('');

/** What parts lines and words, comments them out, takes files out or lets more in, and the first of two bytes. */
const TELLING = [...'\n #!*/'].map((letter) => letter.charCodeAt(0)).concat(0xc3);
const BYTES = [...TELLING, ...[...'\r\t?\\[].:-@%019af2xZ'].map((letter) => letter.charCodeAt(0))];
/** No characters, beginnings and ends of some, a byte-order mark's first, a soft hyphen's last. */
BYTES.push(0, 0x1b, 0x7f, 0x80, 0xad, 0xc2, 0xe2, 0xef, 0xfe, 0xff);

describe('one wrong byte', () => {
  it('may be everywhere in this file', () => {
    const whole = wholeOf(SAMPLE);
    expect(lintAllowlist(whole.allowlist, NOW)).toEqual([]);
    expect(whole.excused.size).toBe(2 + 1 + 4);
  });

  it.each([
    ['in the place of another', 1],
    ['more', 0],
  ] as const)('%s, each at each place of a file, puts nothing in force', { timeout: 600_000 }, (_, gone) => {
    const whole = wholeOf(SAMPLE);
    for (let at = 0; at < whole.bytes.length; at++) {
      // Of the others a few at each place, which are others at the next; EXHAUSTIVE=1 tries all, for some minutes.
      const some = [0, 1, 2].map((step) => BYTES[(at * 3 + step) % BYTES.length] as number);
      for (const byte of process.env.EXHAUSTIVE ? BYTES : [...TELLING, ...some])
        check(whole, { at, gone, byte });
    }
  });

  it('less, at each place of a file, puts nothing in force', () => {
    const whole = wholeOf(SAMPLE);
    for (let at = 0; at < whole.bytes.length; at++) check(whole, { at, gone: 1, byte: null });
  });

  it('that makes a fingerprint another makes another exception, which waits for review', () => {
    const text = aFileWith(aPolicy(), anEntry({}, ONE));
    const now = parse(text.replace(ONE, NEXT));
    const places = (trusted: Allowlist | 'all') => [...excusedBy(now, trusted).keys()];
    expect(places('all')).toEqual([]);
    const wide = anEntry({ path: 'docs/*.md' }, ONE);
    const other = parse(aFileWith(aPolicy(), wide.replace(ONE, NEXT)));
    expect([...excusedBy(other, 'all').keys()]).toEqual([`${NEXT} docs/a.md`, `${NEXT} docs/b.md`]);
    expect([...excusedBy(other, parse(aFileWith(aPolicy(), wide))).keys()]).toEqual([]);
  });

  const anyDamage = fc.record({
    at: fc.nat(),
    gone: fc.constantFrom<(0 | 1)[]>(0, 1),
    byte: fc.option(fc.oneof(fc.constantFrom(...BYTES), fc.integer({ min: 0, max: 255 })), { freq: 8 }),
  });

  it('anywhere in any file puts nothing in force', () => {
    fc.assert(
      fc.property(files, anyDamage, (text, damage) => {
        const whole = wholeOf(text);
        check(whole, { ...damage, at: damage.at % (whole.bytes.length + 1) });
      }),
      { numRuns: 1500 },
    );
  });

  it('of any file put into its canonical form still puts nothing in force', () => {
    fc.assert(
      fc.property(files, anyDamage, (text, damage) => {
        const whole = wholeOf(text);
        const after = damaged(whole.bytes, { ...damage, at: damage.at % (whole.bytes.length + 1) });
        const excused = excusedBy(parse(formatAllowlist(allowlistText(after).text)), whole.allowlist);
        expect([...whole.excused.keys()]).toEqual(expect.arrayContaining([...excused.keys()]));
      }),
      { numRuns: 500 },
    );
  });
});

describe('the canonical form', () => {
  const texts = fc.oneof(
    allowlistTexts,
    fc.string({ unit: 'binary' }),
    fc.string().map((text) => `version 1\n${text}`),
  );

  it('of any text puts nothing in force, where the text is the agreed one', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const before = parse(text);
        const excused = excusedBy(parse(formatAllowlist(text)), before);
        expect([...excusedBy(before, 'all').keys()]).toEqual(expect.arrayContaining([...excused.keys()]));
      }),
      { numRuns: 500 },
    );
  });
});
