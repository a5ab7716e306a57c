/** What the scanning commands have in common: their options, read once into one value, and how a report leaves. */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Outcome } from '../check/outcome.ts';
import { exitCodeOf } from '../core/exit-code.ts';
import { SEVERITIES, type Severity } from '../core/finding.ts';
import type { Report, Shard } from '../core/report.ts';
import { renderCodeQuality } from '../report/code-quality.ts';
import { forTerminal } from '../report/escape.ts';
import { renderGithub } from '../report/github.ts';
import { renderGitlab } from '../report/gitlab.ts';
import { renderJson } from '../report/json.ts';
import { renderJunit } from '../report/junit.ts';
import { renderSarif } from '../report/sarif.ts';
import { renderText } from '../report/text.ts';
import { extent, faults, outcome, unread } from '../report/wording.ts';
import type { AllowlistChoice } from '../sources/allowlist-file.ts';
import { parseShard, SHARD_FORM } from '../sources/shard.ts';
import { type Call, UsageFault } from './command.ts';
import { mention, nearest } from './mention.ts';

export const FORMATS = ['text', 'json', 'sarif', 'github', 'gitlab', 'code-quality', 'junit'] as const;
type Format = (typeof FORMATS)[number];

export interface Scanning {
  readonly format: Format;
  readonly allowlist: AllowlistChoice;
  /** `null` where the settings decide. */
  readonly failOn: Severity | null;
  readonly now: number;
  /** `null` where everything is to be looked at. */
  readonly shard: Shard | null;
}

export function readScanning(call: Call): Scanning {
  return {
    format: formatOf(call),
    allowlist: allowlistChoice(call),
    failOn: failOnOf(call),
    now: nowOf(call),
    shard: shardOf(call),
  };
}

/** The report in the form that was asked for, where it was asked for. */
export function present(report: Report, { format }: Pick<Scanning, 'format'>, call: Call): Outcome {
  refuseMisuse(report);
  const worst = exitCodeOf(report, { pendingBlocks: call.inCi });
  // Only "something blocks" may be waved through: what could not be checked stays what it is.
  const exitCode = worst === 1 && call.options['exit-zero'] !== undefined ? 0 : worst;
  const isQuiet = call.options.quiet !== undefined && worst === 0;
  const text = isQuiet && format === 'text' ? '' : render(report, format, call);
  return handOver(text, exitCode, call, isQuiet ? '' : summaryOf(report));
}

/** A fault without a file is one of the call itself: a PATH or an --allowlist that is not there. */
export function refuseMisuse({ problems }: Report): void {
  const misuse = problems.find(({ effect, path }) => effect === 'fault' && path === null);
  if (misuse !== undefined) throw new UsageFault(forTerminal(misuse.message));
}

/** To standard output, or to the file of --output; then a line says on standard error how it ended. */
export function handOver(
  text: string,
  exitCode: Outcome['exitCode'],
  call: Call,
  inOneLine: string,
): Outcome {
  const { output } = call.options;
  if (output === undefined) return { exitCode, stdout: text, stderr: '' };
  try {
    writeFileSync(resolve(call.where.cwd, output), text);
  } catch (error) {
    const { code = 'unknown reason' } = error as NodeJS.ErrnoException;
    throw new UsageFault(`The file given with --output cannot be written (${code}).`);
  }
  return { exitCode, stdout: '', stderr: inOneLine === '' ? '' : `sasguard: ${inOneLine}\n` };
}

/** Whoever sends the report elsewhere still reads in one line how it ended. */
function summaryOf(report: Report): string {
  const parts = [outcome(report), faults(report.problems), unread(report.problems)];
  return `${extent(report)}: ${parts.filter((part) => part !== '').join('; ')}.`;
}

function render(report: Report, format: Format, call: Call): string {
  switch (format) {
    case 'json':
      return renderJson(report);
    case 'sarif':
      return renderSarif(report);
    case 'github':
      return renderGithub(report);
    case 'gitlab':
      return renderGitlab(report);
    case 'code-quality':
      return renderCodeQuality(report);
    case 'junit':
      return renderJunit(report);
    case 'text': {
      const color = call.color && call.options['no-color'] === undefined && call.options.output === undefined;
      return renderText(report, {
        color,
        showAllowed: call.options['show-allowed'] !== undefined,
        door: 'cli',
        program: call.program,
      });
    }
  }
}

function formatOf({ options: { format = 'text' } }: Call): Format {
  return oneOf(FORMATS, format, '--format');
}

function shardOf({ options }: Call): Shard | null {
  if (options.shard === undefined) return null;
  const shard = parseShard(options.shard);
  if (shard === null) throw new UsageFault(`--shard needs ${SHARD_FORM}: --shard 3/8`);
  return shard;
}

export function failOnOf({ options }: Pick<Call, 'options'>): Severity | null {
  const failOn = options['fail-on'];
  return failOn === undefined ? null : oneOf(SEVERITIES, failOn, '--fail-on');
}

/** The word, if it is one of these; else a sentence that names them. */
export function oneOf<Word extends string>(words: readonly Word[], given: string, option: string): Word {
  if (words.includes(given as Word)) return given as Word;
  const near = nearest(given, words);
  const hint = near === null ? `Expected one of ${words.join(', ')}.` : `Did you mean ${option} ${near}?`;
  throw new UsageFault(`${option} cannot be ${mention(given, 'what was given')}. ${hint}`);
}

function allowlistChoice({ options }: Call): AllowlistChoice {
  if (options['no-allowlist'] !== undefined) {
    if (options.allowlist !== undefined)
      throw new UsageFault('--allowlist and --no-allowlist exclude each other.');
    return { kind: 'none' };
  }
  return options.allowlist === undefined ? { kind: 'repository' } : { kind: 'file', file: options.allowlist };
}

/** A day alone is its first moment in UTC; a time needs its zone, since a report must not depend on the machine's. */
export function nowOf({ options, now }: Pick<Call, 'options' | 'now'>): number {
  if (options.now === undefined) return now;
  const time = ISO_TIME.test(options.now) ? Date.parse(options.now) : Number.NaN;
  if (Number.isNaN(time))
    throw new UsageFault('--now needs a time with its zone, as --now 2026-11-21T10:00:00Z');
  return time;
}

const ISO_TIME = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?(?:Z|[+-]\d\d:\d\d))?$/;
