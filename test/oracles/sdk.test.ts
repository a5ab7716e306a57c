/**
 * An oracle that is not sasguard: Azure's own SDKs make tokens of every kind from random parameters, each is put into
 * every carrier, and the built library must find it, say what was asked of the SDK, and point at the signature alone.
 *
 * `SEED` and `RUNS` (tokens of each kind) change the run; `FAILURES=file` writes down what failed, with `SIG` for secrets.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Report } from '../../src/index.ts';
import { CARRIERS, type Carried, type Carrier } from './support/carriers.ts';
import { type Judgement, judge } from './support/judgement.ts';
import type { Chance } from './support/layers.ts';
import { MAKERS, type Made, madeBy } from './support/tokens.ts';

const SEED = Number(process.env.SEED ?? 20_261_121);
const RUNS = Number(process.env.RUNS ?? 3);
const NOW = '2026-11-21T10:00:00Z';
const ROOT = path.join(import.meta.dirname, '..', '..');

const { check } = (await import(
  path.join(ROOT, 'dist', 'lib', 'index.js')
)) as typeof import('../../src/index.ts');

interface Tally {
  cases: number;
  missed: number;
  misdescribed: number;
}
interface Failure extends Judgement {
  readonly maker: string;
  readonly carrier: string;
  /** The text with `SIG` for the secret. */
  readonly shape: string;
}

const tokens: Made[] = [];
const byCarrier = new Map<string, Tally>();
const byMaker = new Map<string, Tally>();
const failures: Failure[] = [];
const leftOut: string[] = [];

beforeAll(async () => {
  for (const [index, maker] of MAKERS.entries()) {
    for (let run = 0; run < RUNS; run++) tokens.push(await madeBy(maker, SEED + 1000 * index + run));
  }
});

test.for(CARRIERS.map((carrier) => [carrier.name, carrier] as const))(
  'every kind of token in: %s',
  async ([, carrier], context) => {
    if (carrier.opensContainers && !(await opens(carrier))) {
      leftOut.push(`${carrier.name}: this build does not open it`);
      context.skip('this build does not open it');
    }
    const failed: Failure[] = [];
    for (const [index, made] of tokens.entries()) {
      if (!fits(made, carrier)) continue;
      const carried = await carrier.put(made, chanceOf(SEED + index));
      const report = check({ documents: [{ path: carrier.path, bytes: carried.bytes }], now: new Date(NOW) });
      const judgement = judge(report, made, carrier, carried);
      count(byCarrier, carrier.name, judgement);
      count(byMaker, made.maker, judgement);
      if (judgement.faults.length > 0) {
        failed.push({ ...judgement, maker: made.maker, carrier: carrier.name, shape: shapeOf(carried) });
      }
    }
    failures.push(...failed);
    expect([...new Set(failed.map(({ maker, faults }) => `${maker}: ${faults.join(', ')}`))]).toEqual([]);
  },
);

test('the command says of files on disk what the library says', async () => {
  const directory = mkdtempSync(path.join(tmpdir(), 'sasguard-oracle-'));
  try {
    const placed: { made: Made; carrier: Carrier; carried: Carried }[] = [];
    for (const [index, carrier] of CARRIERS.entries()) {
      if (carrier.opensContainers && !(await opens(carrier))) continue;
      const made = await oneFor(carrier, index);
      const carried = await carrier.put(made, chanceOf(SEED + index));
      const at = path.join(directory, String(index));
      mkdirSync(at);
      writeFileSync(path.join(at, carrier.path), carried.bytes);
      placed.push({ made, carrier: { ...carrier, path: `${index}/${carrier.path}` }, carried });
    }
    const report = commandOn(directory);
    const files = placed.map(({ made, carrier, carried }) => ({
      carrier: carrier.name,
      library: faultsIn(libraryOn(carrier, carried), made, carrier, carried),
      command: faultsIn(reportOf(report, carrier.path), made, carrier, carried),
    }));
    expect(files.map(({ carrier, command }) => ({ carrier, faults: command }))).toEqual(
      files.map(({ carrier, library }) => ({ carrier, faults: library })),
    );
    expect(report.summary.files).toBe(placed.length);
  } finally {
    rmSync(directory, { recursive: true });
  }
});

afterAll(() => {
  const lines = [
    `seed ${SEED}, ${RUNS} of each of ${MAKERS.length} kinds, ${CARRIERS.length - leftOut.length} carriers`,
    '',
    ...tableOf('carrier', byCarrier),
    '',
    ...tableOf('kind', byMaker),
    '',
    ...leftOut,
    `${totalOf((tally) => tally.cases)} cases, ${totalOf((tally) => tally.missed)} missed, ${totalOf((tally) => tally.misdescribed)} misdescribed, seed ${SEED}`,
  ];
  console.info(lines.join('\n'));
  const file = process.env.FAILURES;
  if (file !== undefined)
    writeFileSync(file, failures.map((failure) => `${JSON.stringify(failure)}\n`).join(''));
});

/** A token of its own for each file: what stands in several files is one token, described by the worst of them. */
async function oneFor(carrier: Carrier, index: number): Promise<Made> {
  for (let seed = SEED + 500_000 + 100 * index; ; seed++) {
    const made = await madeBy(MAKERS[seed % MAKERS.length] as (typeof MAKERS)[number], seed);
    if (fits(made, carrier)) return made;
  }
}

/** Whether there is something to show and nothing that the format cannot hold. */
function fits(made: Made, { shows, cannotCarry }: Carrier): boolean {
  if (shows === 'pairs') return made.pairs !== null;
  return cannotCarry === null || !cannotCarry.test(shows === 'whole' ? made.whole.text : made.token.text);
}

/** Whether this build finds a token of the plainest kind inside this container, not in its raw bytes. */
async function opens(carrier: Carrier): Promise<boolean> {
  const made = await madeBy(MAKERS[0] as (typeof MAKERS)[number], 1);
  const carried = await carrier.put(made, chanceOf(1));
  const [finding] = libraryOn(carrier, carried).findings;
  return finding?.locations.some(({ inside }) => inside.length > 0) === true;
}

function libraryOn(carrier: Carrier, { bytes }: Carried): Report {
  return check({ documents: [{ path: carrier.path, bytes }], now: new Date(NOW) });
}

function faultsIn(report: Report, made: Made, carrier: Carrier, carried: Carried): readonly string[] {
  return judge(report, made, carrier, carried).faults;
}

function commandOn(directory: string): Report {
  const args = [
    path.join(ROOT, 'dist', 'cli', 'index.js'),
    'scan',
    '--format',
    'json',
    '--now',
    NOW,
    '--exit-zero',
    '.',
  ];
  return JSON.parse(
    execFileSync(process.execPath, args, { cwd: directory, encoding: 'utf8', maxBuffer: 1 << 28 }),
  );
}

/** What a report says of one file: another file may hold the same token. */
function reportOf(report: Report, file: string): Report {
  const findings = report.findings
    .map((finding) => ({
      ...finding,
      locations: finding.locations.filter((location) => location.path === file),
    }))
    .filter(({ locations }) => locations.length > 0);
  return { ...report, findings };
}

function count(tallies: Map<string, Tally>, name: string, { faults }: Judgement): void {
  const tally = tallies.get(name) ?? { cases: 0, missed: 0, misdescribed: 0 };
  tallies.set(name, tally);
  tally.cases++;
  if (faults.includes('missed')) tally.missed++;
  else if (faults.length > 0) tally.misdescribed++;
}

function tableOf(head: string, tallies: ReadonlyMap<string, Tally>): string[] {
  const width = Math.max(...[...tallies.keys()].map((name) => name.length), head.length);
  const line = (name: string, ...cells: readonly (string | number)[]) =>
    name.padEnd(width) + cells.map((cell) => String(cell).padStart(14)).join('');
  return [
    line(head, 'cases', 'missed', 'misdescribed'),
    ...[...tallies].map(([name, tally]) => line(name, tally.cases, tally.missed, tally.misdescribed)),
  ];
}

function totalOf(number: (tally: Tally) => number): number {
  return [...byCarrier.values()].reduce((sum, tally) => sum + number(tally), 0);
}

/** Numbers for the encoders' own choices (Mulberry32), the same for the same seed. */
function chanceOf(seed: number): Chance {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** As much of the text as tells the shape; base64 around a secret is cut away with it. */
function shapeOf({ held: { text, start, end } }: Carried): string {
  const encoded = /^[A-Za-z0-9+/=\s\\_-]{200,}$/.test(text.slice(start - 100, end + 100));
  if (encoded) return `${text.slice(0, Math.min(40, start))}… SIG …`;
  const secret = text.slice(start, end).replace(/[A-Za-z0-9%]+/g, 'SIG');
  return `${text.slice(Math.max(0, start - 900), start)}${secret}${text.slice(end, end + 400)}`;
}
