/**
 * The report for people, as plain text: in the hook a refusal that says what to do next, on the command line a list
 * with a summary at its end. Lines are at most 80 columns wide, except where a command, a path or a token has to stay
 * in one piece.
 */
import type { Finding, Location, Problem, Severity, Skipped } from '../core/finding.ts';
import type { Report } from '../core/report.ts';
import { forTerminal, forUrlPath } from './escape.ts';
import {
  allowCommand,
  allowlistLine,
  bySeverity,
  count,
  credentials,
  doWithout,
  extent,
  faults,
  firstLocation,
  headline,
  howToExcuse,
  isInAllowlist,
  isInFile,
  KIND_NAMES,
  lapses,
  NOT_EXCUSABLE,
  notInForce,
  outcome,
  placeName,
  problemPlace,
  type Step,
  situationOf,
  skippedLine,
  steps,
  unread,
  VERDICT_NAMES,
  waitsFor,
  whyIn,
} from './wording.ts';
import { wrap } from './wrap.ts';

export interface TextOptions {
  readonly color: boolean;
  /** The folder in which the paths of files lie, where places are to be links into it. */
  readonly linksInto?: string | null;
  /** Lists what is allowed or hidden, and each thing that was not looked at; otherwise they are counted. */
  readonly showAllowed: boolean;
  readonly door: 'hook' | 'cli' | 'action';
  /** How the reader calls the command line: `npx sasguard`, `node …/dist/cli/index.js`. */
  readonly program: string;
}

const WIDTH = 80;
/** How many findings are told in full; a screen holds about that much. */
const IN_FULL = 3;
/** How many more by their titles, where no command lists them. */
const REST = 20;
/** How many notices of one kind are told one by one, where a command lists them. */
const NOTICES = 3;
/** How many further places of a token are named. */
const PLACES = 5;

/** Ends with a line break, or is '' where the hook has nothing to say. */
export function renderText(report: Report, options: TextOptions): string {
  const page = new Page(options.color, options.linksInto ?? null);
  if (options.door === 'hook') writeRefusal(page, report, options);
  else writeListing(page, report, options);
  return page.text();
}

function writeRefusal(page: Page, report: Report, options: TextOptions): void {
  const opening = openingOf(report);
  if (opening !== '') {
    page.paragraph(opening, 0, 'bold');
    page.blank();
  }
  writeFindings(page, report, options);
  writeProblems(page, report, options);
  if (!page.isEmpty()) {
    const state = allowlistLine(report.allowlist);
    if (state !== null) page.whole(state, 0, 'dim');
  }
  writeSealed(page, report.skipped, actOf(report));
}

/** What may hold something and was not opened; a submodule, a pointer file or a symbolic link holds nothing to read. */
function writeSealed(page: Page, skipped: readonly Skipped[], act: string): void {
  const sealed = skipped.filter(({ reason }) => !/^(submodule|lfs-pointer|not-a-file)/.test(reason));
  if (sealed.length === 0) return;
  page.paragraph(`sasguard did not look into ${count(sealed.length, 'file')} of this ${act}:`);
  for (const { path, reason } of sealed.slice(0, PLACES)) page.whole(`${path}: ${reason}`, 2);
  if (sealed.length > PLACES) page.paragraph(`and ${count(sealed.length - PLACES, 'more', 'more')}`, 2);
}

/** What git was about to do. */
function actOf({ source }: Report): 'commit' | 'push' {
  return source.kind === 'push' || source.kind === 'receive' ? 'push' : 'commit';
}

/** The one line that says how it ended; '' where there is nothing to say. */
function openingOf(report: Report): string {
  const act = actOf(report);
  const blocked = report.findings.filter((finding) => finding.verdict === 'block');
  const pending = report.findings.filter((finding) => finding.verdict === 'pending');
  const warned = report.findings.filter((finding) => finding.verdict === 'warn');
  const fault = faults(report.problems);
  const gap = unread(report.problems);
  if (blocked.length > 0) {
    const verb = act === 'push' ? `push ${credentials(blocked)}` : `put ${credentials(blocked)} into git`;
    return `sasguard refused this ${act}: it would ${verb}.`;
  }
  if (fault !== '') return `sasguard refused this ${act}: ${fault} must be mended first.`;
  if (gap !== '') return `sasguard refused this ${act}: ${gap}, so it could not be checked.`;
  if (pending.length > 0) {
    const waits = pending.length === 1 ? 'waits' : 'wait';
    return `sasguard let this ${act} through, but CI will fail: ${credentials(pending)} ${waits} for review.`;
  }
  return warned.length > 0
    ? `sasguard let this ${act} through, with a warning about ${credentials(warned)}.`
    : '';
}

function writeListing(page: Page, report: Report, options: TextOptions): void {
  writeFindings(page, report, options);
  if (options.showAllowed) {
    for (const verdict of ['allowed', 'hidden'] as const) {
      for (const finding of report.findings.filter((candidate) => candidate.verdict === verdict)) {
        writeBriefly(page, finding, options);
      }
    }
  }
  writeProblems(page, report, options);
  page.paragraph(`${extent(report)}: ${outcome(report)}.`, 0, 'bold');
  const state = allowlistLine(report.allowlist);
  if (state !== null) page.whole(state, 0);
  const skipped = skippedLine(report.skipped);
  if (skipped !== null) page.paragraph(skipped);
  if (options.showAllowed) for (const { path, reason } of report.skipped) page.whole(`${path}: ${reason}`, 2);
}

function writeFindings(page: Page, report: Report, options: TextOptions): void {
  const situation = situationOf(report, options.door === 'action');
  const blocked = report.findings.filter((finding) => finding.verdict === 'block');
  const full = blocked.slice(0, IN_FULL);
  const rest = blocked.slice(IN_FULL);
  for (const finding of full) {
    writeInFull(page, finding, options.door);
    for (const sentence of notInForce(finding, report.allowlist)) page.paragraph(sentence, 2);
    writeSteps(page, steps(finding, situation, report.commits));
  }
  if (options.door !== 'hook') for (const finding of rest) writeBriefly(page, finding, options);
  if (options.door === 'hook' && rest.length > 0) writeRest(page, rest, report, options);
  if (full.length > 0) writeWaysOut(page, full, rest.length, options.program);

  for (const finding of report.findings.filter((candidate) => candidate.verdict === 'pending')) {
    writeBriefly(page, finding, options);
  }
  for (const finding of report.findings.filter((candidate) => candidate.verdict === 'warn')) {
    writeBriefly(page, finding, options);
  }
}

/** The rest in a list: of what is staged by a command, of commits by their places. */
function writeRest(page: Page, rest: readonly Finding[], { source }: Report, { program }: TextOptions): void {
  const more = `And ${count(rest.length, 'more', 'more')}: ${bySeverity(rest)}.`;
  if (source.kind === 'staged') {
    page.paragraph(`${more} To see them all:`);
    page.whole(`${program} staged`, 5);
  } else {
    page.paragraph(more);
    for (const finding of rest.slice(0, REST)) writeTitle(page, finding);
    if (rest.length > REST) page.paragraph(`and ${count(rest.length - REST, 'more', 'more')}`);
  }
  page.blank();
}

/** What was found, where, and why it matters; to whoever is kept from a commit the headline says that. */
function writeInFull(page: Page, finding: Finding, door: TextOptions['door']): void {
  writeTitle(page, finding);
  page.paragraph(headline(finding), 2, 'bold');
  page.whole(middleOut(finding.redacted), 2, 'dim');
  writeOtherPlaces(page, finding);
  for (const sentence of lapses(finding.locations)) page.paragraph(sentence, 2);
  if (door !== 'hook' && finding.reasons.length > 0)
    page.paragraph(`Why ${finding.severity}: ${whyIn(finding)}`, 2);
  page.blank();
}

function writeSteps(page: Page, todo: readonly Step[]): void {
  for (const [index, { text, commands }] of todo.entries()) {
    page.item(`${index + 1}.`, text, 2);
    for (const command of commands) page.whole(command, 7);
  }
  page.blank();
}

function writeBriefly(page: Page, finding: Finding, options: TextOptions): void {
  writeTitle(page, finding);
  page.paragraph(headline(finding), 2);
  const first = firstLocation(finding);
  if (finding.verdict === 'block')
    for (const sentence of lapses(finding.locations)) page.paragraph(sentence, 2);
  if (finding.verdict === 'pending') page.paragraph(waitsFor(first), 2);
  else if (options.showAllowed && first.allowedBy !== null) {
    page.paragraph(
      `${VERDICT_NAMES[finding.verdict]} by ${first.allowedBy.path}:${first.allowedBy.line}`,
      2,
      'dim',
    );
  }
  if (options.showAllowed || finding.verdict === 'block') writeOtherPlaces(page, finding);
  else if (finding.locations.length > 1)
    page.paragraph(`and ${count(finding.locations.length - 1, 'more place')}`, 2);
  page.blank();
}

function writeTitle(page: Page, finding: Finding): void {
  const first = firstLocation(finding);
  const words = [finding.severity, KIND_NAMES[finding.kind]];
  if (finding.verdict !== 'block') words.push(VERDICT_NAMES[finding.verdict]);
  page.title(first, words, COLOURS[finding.severity]);
}

function writeOtherPlaces(page: Page, finding: Finding): void {
  const first = firstLocation(finding);
  const others = finding.locations.filter((location) => location !== first);
  for (const location of others.slice(0, PLACES))
    page.whole(`also at ${placeAndVerdict(location, finding)}`, 2);
  if (others.length > PLACES) page.paragraph(`and ${count(others.length - PLACES, 'more place')}`, 2);
}

function placeAndVerdict(location: Location, finding: Finding): string {
  const differs = location.verdict === finding.verdict ? '' : ` (${VERDICT_NAMES[location.verdict]})`;
  return placeName(location) + differs;
}

/** How to get along without, and the honest way to be excused: said once, however many tokens there are. */
function writeWaysOut(page: Page, findings: readonly Finding[], others: number, program: string): void {
  const ways = [...new Set(findings.map(doWithout))];
  if (ways.length === 1) page.paragraph(`To do without: ${ways[0]}`);
  else {
    page.paragraph('To do without:');
    for (const way of ways) page.paragraph(way, 2);
  }
  page.blank();
  // An exception is bound to a file.
  if (findings.some(isInAllowlist)) {
    page.paragraph(NOT_EXCUSABLE);
    page.blank();
  }
  const inFiles = findings.filter(isInFile);
  if (inFiles.length === 0) return;
  page.paragraph(
    findings.length + others === 1
      ? 'If it has to stay, ask for a review:'
      : 'If one has to stay, ask for a review:',
  );
  for (const finding of inFiles) page.whole(allowCommand(finding, program), 5);
  page.paragraph(howToExcuse(inFiles), 2);
  page.blank();
}

/** Problems are about the set-up, so they read differently from findings: place first, and no severity. */
function writeProblems(page: Page, { problems, allowlist }: Report, { door, program }: TextOptions): void {
  if (problems.length === 0) return;
  const many = door === 'action' ? [] : MANY.filter(({ code }) => numberOf(code, problems) > NOTICES);
  for (const problem of problems.filter(({ code }) => !many.some((one) => one.code === code))) {
    const place = problemPlace(problem);
    // The line that would be right is there to be copied, so it stays in one piece.
    const [first = '', ...more] = problem.message.split(/\n| (?=(?:Example|Write): )/);
    const style = problem.effect === 'notice' ? 'plain' : 'yellow';
    page.paragraph(place === '' ? first : `${place}: ${first}`, 0, style);
    for (const line of more) page.whole(line, 2);
  }
  for (const { code, say, command } of many) {
    page.paragraph(say(numberOf(code, problems), allowlist.warnDays));
    page.whole(`${program} allowlist ${command(allowlist.warnDays)}`, 2);
  }
  page.blank();
}

/** Notices that may come by the dozen, at every commit: said in one line, behind what is new. */
const MANY = [
  {
    code: 'expiring',
    say: (number: number, days: number) =>
      `${count(number, 'exception')} will expire within ${count(days, 'day')}. To list them:`,
    command: (days: number) => `list --expiring-in ${days}`,
  },
  {
    code: 'expired',
    say: (number: number) => `${count(number, 'exception')} have expired. To list them:`,
    command: () => 'list --expiring-in 0',
  },
  {
    code: 'unused',
    say: (number: number) => `${count(number, 'exception')} cover nothing. To take them out:`,
    command: () => 'prune',
  },
] as const;

function numberOf(code: string, problems: readonly Problem[]): number {
  return problems.filter((problem) => problem.code === code).length;
}

/** A long token cut in its middle: its host and its end tell most. */
function middleOut(text: string): string {
  const room = WIDTH - 4;
  const characters = [...text];
  if (characters.length <= room) return text;
  const tail = 16;
  return `${characters.slice(0, room - tail - 1).join('')}…${characters.slice(-tail).join('')}`;
}

// --- Lines ----------------------------------------------------------------------------------------------------------

type Style = 'plain' | 'bold' | 'dim' | 'red' | 'yellow';

const ANSI: Readonly<Record<Exclude<Style, 'plain'>, string>> = {
  bold: '1',
  dim: '2',
  red: '31;1',
  yellow: '33',
};

const COLOURS: Readonly<Record<Severity, Style>> = {
  critical: 'red',
  high: 'red',
  medium: 'yellow',
  low: 'yellow',
  info: 'dim',
};

/** Collects lines. Everything that gets onto one goes through `forTerminal` here, and nowhere else. */
class Page {
  readonly #lines: string[] = [];
  readonly #color: boolean;
  readonly #linksInto: string | null;

  constructor(color: boolean, linksInto: string | null) {
    this.#color = color;
    this.#linksInto = linksInto;
  }

  isEmpty(): boolean {
    return this.#lines.length === 0;
  }

  blank(): void {
    if (this.#lines.at(-1) !== '') this.#lines.push('');
  }

  /** Words, broken between words. */
  paragraph(text: string, indent = 0, style: Style = 'plain'): void {
    for (const line of wrap(forTerminal(text), WIDTH - indent))
      this.#push(' '.repeat(indent) + this.#painted(line, style));
  }

  /** A paragraph that hangs on a bullet or a number. */
  item(mark: string, text: string, indent: number): void {
    const hang = indent + mark.length + 1;
    wrap(forTerminal(text), WIDTH - hang).forEach((line, index) => {
      this.#push((index === 0 ? `${' '.repeat(indent)}${mark} ` : ' '.repeat(hang)) + line);
    });
  }

  /** A command, path or token: never broken, however long. */
  whole(text: string, indent: number, style: Style = 'plain'): void {
    this.#push(' '.repeat(indent) + this.#painted(forTerminal(text), style));
  }

  /** A place, which leads to its file where the terminal has links, and what is said of it. */
  title(location: Location, words: readonly string[], style: Style): void {
    const place = this.#linked(forTerminal(placeName(location)), location);
    this.#push(this.#painted([place, ...words.map(forTerminal)].join('  '), style));
  }

  text(): string {
    const lines = this.#lines.at(-1) === '' ? this.#lines.slice(0, -1) : this.#lines;
    return lines.map((line) => `${line}\n`).join('');
  }

  #push(line: string): void {
    this.#lines.push(line);
  }

  #linked(text: string, { path, commit }: Location): string {
    // What stands in a commit may be gone from the disk, and what is no file never was there.
    if (this.#linksInto === null || commit !== null || path.startsWith('.git/') || path.includes('***'))
      return text;
    const target = forUrlPath(`${this.#linksInto}/${path}`.replaceAll('\\', '/'));
    return `\x1b]8;;file://${target.startsWith('/') ? '' : '/'}${target}\x1b\\${text}\x1b]8;;\x1b\\`;
  }

  #painted(text: string, style: Style): string {
    return this.#color && style !== 'plain' ? `\x1b[${ANSI[style]}m${text}\x1b[0m` : text;
  }
}
