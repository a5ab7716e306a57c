/** What is fuzzed, each with the rules that hold for it besides those for everything (`oracles.ts`). */
import { formatAllowlist } from '../../src/core/allowlist/format.ts';
import { lintAllowlist } from '../../src/core/allowlist/lint.ts';
import { mendAllowlist } from '../../src/core/allowlist/mend.ts';
import { parseAllowlist } from '../../src/core/allowlist/parse.ts';
import { faultOfPath, faultOfPattern } from '../../src/core/allowlist/path-pattern.ts';
import { parseSees } from '../../src/core/allowlist/sees.ts';
import { CODECS, DEPTH, layersOf, MOST_VIEWS } from '../../src/core/codec/index.ts';
import { marksIn } from '../../src/core/find/marks.ts';
import { type Sighting, shownPath } from '../../src/core/inspect.ts';
import { corroborationIn } from '../../src/core/sas/corroboration.ts';
import { parseEndpoint } from '../../src/core/sas/endpoint.ts';
import { addressesIn } from '../../src/core/sas/ip-range.ts';
import { decodePercent } from '../../src/core/sas/percent.ts';
import { powerOf, readPermissions } from '../../src/core/sas/permissions.ts';
import { readTokens } from '../../src/core/sas/read.ts';
import { formatTime, parseTime } from '../../src/core/sas/time.ts';
import { linesFromTop, positionsIn } from '../../src/core/text/lines.ts';
import { toUtf8 } from '../../src/core/text/utf-16.ts';
import { type Span, spanOf, undo, type View, viewOf } from '../../src/core/text/view.ts';
import { base64In } from '../../src/core/transport/base64.ts';
import { isWorthALook } from '../../src/core/worth-a-look.ts';
import { renderCodeQuality } from '../../src/report/code-quality.ts';
import { renderGithub } from '../../src/report/github.ts';
import { renderGitlab } from '../../src/report/gitlab.ts';
import { renderJson } from '../../src/report/json.ts';
import { renderJunit } from '../../src/report/junit.ts';
import { renderSarif } from '../../src/report/sarif.ts';
import { renderSummary } from '../../src/report/summary.ts';
import { renderText } from '../../src/report/text.ts';
import {
  hasClosedFolder,
  isNoObject,
  parseListing,
  parseObjectHeader,
  parseRawDiff,
} from '../../src/sources/git-output.ts';
import { concludeOf, documentOf, inspectionOf, NOW_MS, sightingsIn } from '../support/detection.ts';
import { ACCOUNT_SAS, aSasUrl, aSignature, NOW, sha256 } from '../support/tokens.ts';
import { containerTargets } from './containers.ts';
import { aCase, type Case, mutated, soup } from './documents.ts';
import { type Clock, holds, leaksNothing, twice } from './oracles.ts';
import type { Random } from './random.ts';
import { aToken, encoded } from './tokens.ts';

export interface Target {
  readonly name: string;
  /** The most bytes that it is handed: what the product hands it. */
  readonly longest: number;
  /** Where documents of any kind would seldom get far. */
  make?(random: Random, seed: string, longest: number): Case;
  check(made: Case, clock: Clock, random: Random): void;
}

const KB = 1024;
/** Views are cut at this length (`core/find/regions.ts`). */
const VIEW = 16 * KB;
const FILE = 64 * KB;
/** Up to 48 views of a stretch are made, and each is tried by every codec and reader, which takes so many times as long. */
const VIEWS = 16;

const parser: Target = {
  name: 'parser',
  longest: VIEW,
  check(made, clock) {
    const { bytes } = made;
    const read = twice(
      clock,
      bytes.length,
      () =>
        readTokens(viewOf(bytes, 0, bytes.length), sha256).map(({ describe, span, understood, alone }) => ({
          token: describe?.() ?? null,
          span,
          understood,
          alone,
        })),
      // Of a connection string some two thousand characters either way are read for each key in it.
      6,
    );
    for (const { span } of read) liesWithin(span, 0, bytes.length);
    // What one view does not show for a secret is text like any other to it.
    const found = read.flatMap(({ token }) => (token === null ? [] : [{ token }]));
    leaksNothing({ ...made, whole: foundOf(made, found).whole }, JSON.stringify(read));
  },
};

const codecs: Target = {
  name: 'codecs',
  longest: FILE,
  check({ bytes }, clock, random) {
    const start = random.below(3);
    const view = viewOf(bytes, Math.min(start, bytes.length), bytes.length);
    for (const codec of CODECS) {
      const shown = twice(clock, bytes.length, () => undo(view, codec));
      if (shown === null) continue;
      isView(shown, view, bytes, codec.id);
      holds(shown.layers.join() === codec.id, `${codec.id}: wrong layers`);
      for (let at = 0; at < shown.text.length; at++) {
        const span = spanOf(shown, at, at + 1);
        if (span.end - span.start !== 1) continue;
        // A line's end may become the blank that it was made of.
        const isBreak = shown.text[at] === ' ' && bytes[span.start] === 0x0a;
        const same = isBreak || shown.text.charCodeAt(at) === bytes[span.start];
        holds(same, `${codec.id}: another character where nothing was undone`, () => `at ${at}`);
      }
    }
  },
};

const layers: Target = {
  name: 'layers',
  longest: VIEW,
  check({ bytes }, clock) {
    const views = twice(
      clock,
      bytes.length,
      () => [...layersOf(viewOf(bytes, 0, bytes.length))].map(({ text, layers }) => ({ text, layers })),
      VIEWS,
    );
    holds(new Set(views.map(({ text }) => text)).size === views.length, 'the same view twice');
    holds(views.length <= MOST_VIEWS + DEPTH, 'too many views', () => `${views.length}`);
    const whole = viewOf(bytes, 0, bytes.length);
    for (const view of layersOf(whole)) {
      // Where there are too many ways, the last ones have every layer undone at each step.
      const most = DEPTH * (views.length > MOST_VIEWS ? CODECS.length : 1);
      holds(view.layers.length <= most, 'too deep', () => view.layers.join());
      isView(view, whole, bytes, 'layers');
    }
  },
};

/** Hardly longer than what it was made from, and each character stands at or behind the one before it. */
function isView(view: View, from: View, bytes: Buffer, name: string): void {
  holds(view.text.length <= 3 * from.text.length + 16, `${name}: longer than before`);
  let last = 0;
  for (let at = 0; at < view.text.length; at++) {
    const { start, end } = spanOf(view, at, at + 1);
    const good = start >= last && end > start && end <= bytes.length;
    holds(good, `${name}: a character out of place`, () => `${at} is ${start}–${end} after ${last}`);
    last = start;
  }
}

function liesWithin({ start, end }: Span, first: number, last: number): void {
  holds(start >= first && end > start && end <= last, 'a span outside', () => `${start}–${end} of ${last}`);
}

const documents: Target = {
  name: 'inspect',
  longest: FILE,
  check(made, clock, random) {
    const { path, made: named } = inNamed(made, random);
    const { bytes } = made;
    const { sightings } = twice(clock, bytes.length + path.length, () => inspectionOf(bytes, path), VIEWS);
    const told = { sightings, shown: shownPath(path, sha256) };
    // A name whose token is harmless, or none, is shown as it is.
    leaksNothing(foundOf(named, sightings), JSON.stringify(told));
    leaksNothing(made, JSON.stringify(sightings.map(({ token }) => token)));
    standInOrder(sightings, toUtf8(bytes));
    holds(
      sightings.length === 0 || isWorthALook(documentOf(bytes, path)),
      'found where nothing was worth a look',
    );
    findsWhatFollows(bytes);
  },
};

/** A name with words in it that some parser waits for, and every other time a token: the case has its secret then, too. */
function inNamed(made: Case, random: Random): { path: string; made: Case } {
  if (random.once(2)) return { path: 'notes.md', made };
  const { text, secret } = aToken(random);
  const around = () => soup(random, 3).toString();
  return random.once(2)
    ? { path: `a${around()}`, made }
    : {
        path: `${around()}/${encoded(random, text, 2)} ${around()}`,
        made: { ...made, whole: [...made.whole, secret] },
      };
}

function foundOf(made: Case, sightings: readonly Pick<Sighting, 'token'>[]): Case {
  const found = new Set(sightings.map(({ token }) => token.fingerprint));
  return { ...made, whole: made.whole.filter((secret) => found.has(sha256(secret))), broken: [] };
}

function standInOrder(sightings: readonly Sighting[], bytes: Uint8Array): void {
  const last = positionsIn(bytes, linesFromTop(bytes))(bytes.length).line;
  const places = sightings
    .map(({ place }) => place)
    .filter(({ line, column, endLine, endColumn }) => {
      // A token in the name has the first place, and no extent.
      return line !== endLine || column !== endColumn || line !== 1 || column !== 1;
    });
  places.forEach(({ line, column, endLine, endColumn }, index) => {
    const before = places[index - 1];
    const at = `${line}:${column}–${endLine}:${endColumn}`;
    holds(line >= 1 && column >= 1 && endLine <= last, 'a place outside', () => at);
    holds(endLine > line || (endLine === line && endColumn > column), 'an empty place', () => at);
    if (before === undefined) return;
    const behind = line > before.endLine || (line === before.endLine && column >= before.endColumn);
    holds(behind, 'places out of order', () => `${at} after ${before.endLine}:${before.endColumn}`);
  });
}

/** One hostile line must not hide what stands in the next. */
function findsWhatFollows(hostile: Buffer): void {
  const secret = aSignature('what follows');
  const line = `url = ${aSasUrl(ACCOUNT_SAS, secret)}\n`;
  const bytes = Buffer.concat([hostile, Buffer.from('\n'), Buffer.from(line)]);
  // A file in UTF-16 is none any more with a line of something else behind it, and the other way round.
  if (toUtf8(bytes) !== bytes) return;
  const found = sightingsIn(bytes);
  const expected = positionsIn(bytes, linesFromTop(bytes))(bytes.length - line.length);
  const there = found.filter(({ token }) => token.fingerprint === sha256(secret));
  holds(there.length > 0, 'the next line is hidden');
  holds(
    there.some(({ place }) => place.line === expected.line && place.endLine === expected.line),
    'the next line is misplaced',
    () => `${there.map(({ place }) => place.line).join()} for ${expected.line}`,
  );
}

const base64: Target = {
  name: 'base64',
  longest: FILE,
  make: (random, seed, longest) => {
    const made = aCase(random, seed, longest);
    const text = made.bytes.toString(random.pick(['base64', 'base64', 'base64url']));
    const width = random.pick([0, 40, 64, 76, 76, random.between(1, 200)]);
    const glue = random.pick(['\n', '\r\n', '\\n', '\n    ', '\\r\\n', '\n\t', '\r']);
    const wrapped = width === 0 ? text : text.replace(new RegExp(`.{${width}}`, 'g'), `$&${glue}`);
    const bytes = Buffer.concat([soup(random, 2), Buffer.from(wrapped), soup(random, 2)]);
    return { ...made, whole: [], bytes: random.once(2) ? bytes : mutated(random, bytes, longest) };
  },
  check({ bytes }, clock, random) {
    twice(clock, bytes.length, () =>
      [...base64In(bytes, marksIn(bytes).stretches)].map((inner) => inner.bytes.length),
    );
    for (const inner of base64In(bytes, marksIn(bytes).stretches)) {
      holds(inner.bytes.length <= (bytes.length * 3) / 4, 'longer than before');
      const size = inner.bytes.length;
      const whole = inner.placeOf({ start: 0, end: size });
      liesWithin(whole, 0, bytes.length);
      for (let times = 0; times < 20; times++) {
        const start = random.below(size);
        const end = random.between(start + 1, size);
        const place = inner.placeOf({ start, end });
        liesWithin(place, whole.start, whole.end);
        const next = inner.placeOf({ start: Math.min(start + 1, size - 1), end: size });
        holds(next.start >= place.start, 'places out of order');
        // What stands there is what was decoded: at a multiple of three, four characters make three bytes.
        if (start % 3 !== 0) continue;
        const letters = bytes.toString('latin1', place.start, place.start + 4);
        // An escape, a line break or the end of a literal may stand between them.
        if (/[^\w+/-]/.test(letters)) continue;
        const again = Buffer.from(letters, 'base64');
        holds(
          again[0] === inner.bytes[start],
          'another byte at its place',
          () => `${start} at ${place.start}`,
        );
      }
    }
  },
};

const utf16: Target = {
  name: 'utf-16',
  longest: FILE / 4,
  check(made, clock, random) {
    const { bytes } = made;
    twice(clock, bytes.length, () => toUtf8(Buffer.from(bytes)).length);
    toUtf8(bytes);
    const text = bytes.toString('utf8').replace(/^\ufeff+/, '');
    if (text.includes('\0')) return;
    const little = Buffer.from(`\ufeff${text}`, 'utf16le');
    const big = random.once(2) ? Buffer.from(little).swap16() : null;
    const plain = inspectionOf(text, 'a');
    const same = twice(clock, little.length, () => inspectionOf(big ?? little, 'a'), VIEWS);
    holds(JSON.stringify(plain) === JSON.stringify(same), 'UTF-16 is read otherwise');
    leaksNothing(made, JSON.stringify(same));
  },
};

const allowlist: Target = {
  name: 'sasignore',
  longest: FILE,
  make: (random, seed, longest) => {
    if (random.once(5)) return aCase(random, seed, longest);
    const tokens = random.some(2, () => aToken(random));
    const pieces = tokens.map(({ text }) => encoded(random, text, 2).replace(/\s*[\r\n]\s*/g, ''));
    const text = mutated(random, Buffer.from(aSasignore(random)), longest);
    const lines = text.toString('latin1').split('\n');
    for (const piece of pieces)
      lines.splice(random.below(lines.length + 1), 0, random.pick(PREFIXES) + piece);
    return {
      bytes: Buffer.from(lines.join('\n'), 'latin1'),
      whole: tokens.map(({ secret }) => secret),
      broken: [],
      seed,
    };
  },
  check(made, clock) {
    const text = made.bytes.toString('utf8');
    const problems = twice(clock, made.bytes.length, () => {
      const parsed = parseAllowlist(text, '.sasignore');
      return lintAllowlist(parsed, NOW_MS);
    });
    leaksNothing(made, JSON.stringify(problems));
    const last = text.split('\n').length;
    problems.forEach(({ line, message }, index) => {
      holds(line !== null && line >= 1 && line <= last, 'a problem outside', () => `${line}`);
      holds(message.length < 2000, 'a long message', () => `${message.length}`);
      holds(
        index === 0 || (problems[index - 1]?.line as number) <= (line as number),
        'problems out of order',
      );
    });
    const formatted = twice(clock, made.bytes.length, () => formatAllowlist(text));
    holds(formatAllowlist(formatted) === formatted, 'the canonical form is not its own');
    const mended = twice(clock, made.bytes.length, () => mendAllowlist(text), 4);
    holds(mendAllowlist(mended.text).text === mended.text, 'mended twice is not mended once');
    leaksNothing(made, JSON.stringify(mended.mendings));
  },
};

const PREFIXES = [
  '',
  '',
  '# ',
  '  reason: ',
  '  path: ',
  '  reviewers: ',
  '  sees: ',
  'allow ',
  '    ',
  '  max-days: ',
  '  x',
  '  ticket: ',
  '  expires: ',
  '  reviewer: @',
];

function aSasignore(random: Random): string {
  const value = () =>
    random.pick([
      '2026-12-01',
      '2026-11-20',
      '@alice-sec',
      'docs/**',
      'accepted-risk',
      '14',
      '',
      '*',
      'x'.repeat(70),
    ]);
  const keys = [
    'path',
    'sees',
    'verdict',
    'reason',
    'reviewer',
    'reviewed',
    'expires',
    'ticket',
    'max-days',
    'reviewers',
  ];
  const block = () =>
    `${random.pick([`allow ${sha256(value())}`, 'paths', 'policy', 'other', 'allow'])}\n${random
      .some(8, () => `  ${random.pick(keys)}: ${value()}\n`)
      .join('')}${random.once(3) ? `  match:\n${random.some(4, () => `    ${value()}\n`).join('')}` : ''}`;
  return `version 1\n${random.some(6, block).join('\n')}`;
}

const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;

const reports: Target = {
  name: 'reports',
  longest: VIEW,
  check(made, clock, random) {
    const { bytes } = made;
    const { path, made: named } = inNamed(made, random);
    const sightings = sightingsIn(bytes, path);
    const name = random.once(2) ? soup(random, 5).toString() : path;
    const allowlist = random.once(3) ? parseAllowlist(aSasignore(random), '.sasignore') : null;
    const report = twice(
      clock,
      bytes.length,
      () =>
        concludeOf(sightings, {
          problems: [
            { code: 'x', message: 'It could not be read.', path: name, line: 1, effect: 'incomplete' },
          ],
          skipped: [{ path: name, reason: 'damaged' }],
          allowlist,
        }),
      4,
    );
    const options = { showAllowed: true, program: 'npx sasguard' };
    const rendered = twice(
      clock,
      bytes.length,
      () => ({
        json: renderJson(report),
        sarif: renderSarif(report),
        gitlab: renderGitlab(report),
        codeQuality: renderCodeQuality(report),
        junit: renderJunit(report),
        github: renderGithub(report),
        summary: renderSummary(report, { repositoryUrl: 'https://github.com/a/b', commit: 'c'.repeat(40) }),
        hook: renderText(report, { ...options, door: 'hook', color: false }),
        cli: renderText(report, { ...options, door: 'cli', color: false }),
        action: renderText(report, { ...options, door: 'action', color: false }),
        color: renderText(report, { ...options, door: 'cli', color: true }),
      }),
      4,
    );
    for (const [format, text] of Object.entries(rendered)) {
      leaksNothing(foundOf(named, sightings), text);
      const lines = text.split('\n');
      // A path that the runner looks up by is told to it as it is, unseen characters and all.
      const seen = lines.map((line) =>
        format === 'github' ? line.replace(/^::\w+ file=[^:]*::/, '') : line,
      );
      const unseen = format === 'color' ? undefined : seen.find((line) => UNSEEN.test(line));
      holds(unseen === undefined, `${format}: an unseen character`, () => JSON.stringify(unseen));
      const command = format === 'github' ? undefined : lines.find((line) => /^\s*::|##\[/.test(line));
      holds(command === undefined, `${format}: a command of the runner`, () => `${command}`);
      if (format !== 'github') continue;
      const commands = lines.filter((line) => line.startsWith('::'));
      holds(!lines.some((line) => /^(?!::).*(?:##\[|^\s+::)/.test(line)), 'github: a command of the runner');
      const good = commands.every((line) => /^::(?:error|warning|notice)[ :]/.test(line));
      holds(good, 'github: another command');
    }
    const { findings } = JSON.parse(rendered.json) as { findings: unknown[] };
    holds(findings.length === report.findings.length, 'json: findings are missing');
    const parsedNow = (JSON.parse(rendered.json) as { now: string }).now;
    holds(parsedNow === NOW, 'json: another moment');
  },
};

const readers: Target = {
  name: 'readers',
  longest: 4 * KB,
  make: (random, seed, longest) => {
    const samples = [
      ...[
        '2022-11-02T03:04:05.1234567Z',
        '2022-11-02 03:04+02:00',
        '1893553445',
        '0000-01-01T00:00+23',
        '9999-12-31T23:59:60-23:59',
      ],
      ...[
        '1.2.3.4-5.6.7.8',
        '255.255.255.255',
        'racwdxltmeop',
        'https://a.blob.core.windows.net:443/c/b%20?x',
        '[::1]:80/a',
        'a@b.c/%',
      ],
      ...[
        'service-sas contosodemo container/models read until 2027-01-10 medium',
        'docs/**/*.md',
        '!a[!x-z]\\ b/',
        'a/../b',
      ],
    ];
    const text = random.some(2, () => random.pick(samples)).join('');
    return { bytes: mutated(random, Buffer.from(text), longest, 3), whole: [], broken: [], seed };
  },
  check({ bytes }, clock) {
    const text = bytes.toString('latin1');
    const words = bytes.toString('utf8');
    const read = twice(clock, bytes.length, () => ({
      time: parseTime(text),
      addresses: addressesIn(text),
      endpoint: parseEndpoint(text),
      permissions: readPermissions(words, 'process'),
      percent: decodePercent(text),
      sees: parseSees(words),
      faults: [faultOfPath(words), faultOfPattern(words)],
      vouched: corroborationIn(bytes, words)(bytes.length >> 1, bytes.length >> 1),
    }));
    const { time, addresses, permissions, percent } = read;
    if (time !== null) {
      holds(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(formatTime(time)), 'a time that cannot be written', () =>
        formatTime(time),
      );
      holds(parseTime(formatTime(time)) === time, 'a time that is read otherwise', () => formatTime(time));
    }
    holds(
      addresses === null || (addresses >= 1 && addresses <= 2 ** 32),
      'so many addresses',
      () => `${addresses}`,
    );
    holds([1, 2, 3].includes(powerOf(permissions)), 'another power');
    holds(percent.length <= text.length, 'longer than before');
  },
};

const OIDS = ['2e65efe2a145dda7ee51d1741299f848e5bf752e', '0'.repeat(40), 'a'.repeat(64)];

const gitOutput: Target = {
  name: 'git',
  longest: FILE,
  make: (random, seed, longest) => {
    const oid = () => random.pick(OIDS);
    const name = () => random.pick(['a.txt', 'old name', ':x', 'a\tb', '', '\xff', 'x'.repeat(300)]);
    const lines = random.some(12, () =>
      random.pick([
        `:100644 100644 ${oid()} ${oid()} ${random.pick(['M', 'A', 'D', 'T', 'U'])}\0${name()}\0`,
        `:100644 100755 ${oid()} ${oid()} R086\0${name()}\0${name()}\0`,
        `? ${name()}\0`,
        `H 100644 ${oid()} 0\t${name()}\0`,
        `H 160000 ${oid()} 0\t${name()}\0`,
        `${oid()} blob ${random.pick(['12', '0', '9'.repeat(30), '-1'])}\n`,
        `${oid()} missing\n`,
        "warning: could not open directory 'a/': Permission denied\n",
      ]),
    );
    return {
      bytes: mutated(random, Buffer.from(lines.join(''), 'latin1'), longest, 4),
      whole: [],
      broken: [],
      seed,
    };
  },
  check({ bytes }, clock) {
    const read = twice(
      clock,
      bytes.length,
      () => ({
        changes: parseRawDiff(bytes).map((change) => ({ ...change, none: isNoObject(change.oid) })),
        listing: parseListing(bytes),
        headers: bytes.toString('latin1').split('\n').map(parseObjectHeader),
        closed: hasClosedFolder(bytes.toString('utf8')),
      }),
      3,
    );
    const nuls = bytes.reduce((count, byte) => count + (byte === 0 ? 1 : 0), 0);
    holds(read.changes.length <= nuls / 2 + 1, 'more changes than names');
    holds(read.listing.length <= nuls + 1, 'more paths than lines');
    for (const { name, nameBefore } of read.changes)
      holds(!name.includes(0) && !nameBefore.includes(0), 'a NUL in a name');
    for (const { name } of read.listing) holds(!name.includes(0), 'a NUL in a name');
    for (const header of read.headers)
      holds(header === 'missing' || header.size >= 0, 'a size that is none', () => JSON.stringify(header));
  },
};

export const TARGETS: readonly Target[] = [
  parser,
  codecs,
  layers,
  documents,
  base64,
  utf16,
  allowlist,
  reports,
  readers,
  gitOutput,
  ...(await containerTargets()),
];
