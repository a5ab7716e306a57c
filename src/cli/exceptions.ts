/** The exceptions of a `.sasignore`, one a line for people and one an object for machines. */
import { daysLeft } from '../core/allowlist/day.ts';
import type { StandingException } from '../core/allowlist/standings.ts';
import type { Kind } from '../core/finding.ts';
import type { AllowlistState, ExceptionState, Report } from '../core/report.ts';
import { forJson, forTerminal } from '../report/escape.ts';
import { count, KIND_NAMES, timeLeft } from '../report/wording.ts';

/** Text from the file, as it may be shown. */
export type Shown = (text: string) => string;

export function renderExceptions(states: readonly ExceptionState[], now: number, shown: Shown): string[] {
  const rows = states.map((state) => [
    `line ${state.line}`,
    standingOf(state),
    ...(state.exception === null ? [faultIn(state)] : cellsOf(state.exception, now, shown)),
  ]);
  // What stands last in its row takes no part in the width of a column.
  const columns = Math.max(0, ...rows.map((row) => row.length - 1));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.filter((row) => column < row.length - 1).map((row) => row[column]?.length ?? 0)),
  );
  return rows.map((row) =>
    forTerminal(
      row
        .map((cell, column) => (column === row.length - 1 ? cell : cell.padEnd(widths[column] ?? 0)))
        .join('  '),
    ),
  );
}

function standingOf({ standing, unused }: ExceptionState): string {
  return unused ? `${standing}, unused` : standing;
}

/** The token by as much of its fingerprint as tells it from others. */
function faultIn({ fingerprint }: ExceptionState): string {
  return `its text is at fault${fingerprint === undefined ? '' : `; for the token ${fingerprint.slice(0, 12)}`}`;
}

function cellsOf(exception: StandingException, now: number, shown: Shown): string[] {
  const { reviewer } = exception;
  return [
    exception.kind === 'allow' ? exception.verdict.text : 'hidden by path',
    exception.kind === 'allow' ? shown(coveredBy(exception.sees.text)) : 'whatever is not critical',
    shown(pathsOf(exception)),
    reviewer,
    untilWhen(exception, now),
  ];
}

/** `service SAS, medium, contosodemo` */
function coveredBy(sees: string): string {
  const words = sees.split(' ');
  const [kind, account] = words;
  const name = KIND_NAMES[kind as Kind] ?? kind;
  return [name, words.at(-1), ...(account === '-' ? [] : [account])].join(', ');
}

function pathsOf(exception: StandingException): string {
  if (exception.kind === 'allow') return exception.path.text;
  const [first, ...more] = exception.match;
  return `${first?.text ?? ''}${more.length === 0 ? '' : ` and ${count(more.length, 'more pattern')}`}`;
}

/** `until 2026-12-01, 11 days left` */
export function untilWhen({ expires }: Pick<StandingException, 'expires'>, now: number): string {
  const left = daysLeft(expires, now);
  return `${left < 1 ? 'ended' : 'until'} ${expires}, ${timeLeft(left)}`;
}

/** `sasguard/allowlist@1`: keys in this order, none renamed or taken out without a new number. */
export function renderExceptionsJson(
  report: Report,
  states: readonly ExceptionState[],
  now: number,
  shown: Shown,
): string {
  const { tool, allowlist, problems } = report;
  const { path, inForce, pending, expiring, expired, unused, warnDays } = allowlist;
  const shape = {
    schema: 'sasguard/allowlist@1',
    tool: { name: tool.name, version: tool.version },
    now: report.now,
    path,
    warnDays,
    summary: { inForce, pending, expiring, expired, faulty: faultyIn(allowlist), unused },
    exceptions: states.map((state) => exceptionShape(state, now, shown)),
    problems: problems.map(({ code, message, path, line, effect }) => ({
      code,
      message,
      path,
      line,
      effect,
    })),
  };
  return `${forJson(JSON.stringify(shape, null, 2))}\n`;
}

function faultyIn({ exceptions }: AllowlistState): number {
  return exceptions.filter(({ standing }) => standing === 'faulty').length;
}

function exceptionShape(state: ExceptionState, now: number, shown: Shown) {
  const { line, standing, unused, exception } = state;
  const entry = exception?.kind === 'allow' ? exception : null;
  const patterns = exception?.kind === 'paths' ? exception.match : [];
  const textOf = (text: string | null | undefined) => (text == null ? null : shown(text));
  return {
    line,
    type: exception?.kind ?? null,
    standing,
    unused,
    expiring: exception?.expiring ?? false,
    fingerprint: entry?.fingerprint ?? state.fingerprint ?? null,
    sees: textOf(entry?.sees.text),
    verdict: entry?.verdict.text ?? null,
    paths: (entry === null ? patterns : [entry.path]).map(({ text }) => shown(text)),
    reason: textOf(exception?.reason),
    reviewer: exception?.reviewer ?? null,
    reviewed: exception?.reviewed ?? null,
    expires: exception?.expires ?? null,
    daysLeft: exception === null ? null : daysLeft(exception.expires, now),
    ticket: textOf(entry?.ticket),
  };
}
