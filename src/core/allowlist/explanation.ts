/** Why an allowlist helps a token at one place, or does not: each exception that could have a say in it. */
import type { Problem, Severity } from '../finding.ts';
import type { AllowEntry, Allowlist } from './allowlist.ts';
import { coverageOf, faultOfPath, isGuardFile, matcherOf } from './path-pattern.ts';
import { type Candidate, openAllowlist, type Ruled } from './ruling.ts';
import type { Agreement, StandingBlock, StandingEntry, StandingException } from './standings.ts';

export interface Explanation {
  readonly path: string;
  /** What decides; `null` where nothing does. */
  readonly ruled: Ruled | null;
  /** The exception that decides. */
  readonly decides: StandingException | null;
  /** What could have decided and does not, by line. */
  readonly others: readonly Bystander[];
}

/** An exception that does not help, and why. */
export type Bystander =
  /** An entry for the token with something wrong in it; `covers` is false where it is plainly for other files. */
  | {
      readonly why: 'faulty';
      readonly line: number;
      readonly faults: readonly Problem[];
      readonly covers: boolean;
      /** The token denies what it says; nothing is wrong with its text. */
      readonly isUntrue: boolean;
    }
  /** An entry for the token, and for other files. */
  | { readonly why: 'elsewhere'; readonly line: number; readonly exception: StandingEntry }
  | { readonly why: 'expired'; readonly line: number; readonly exception: StandingException }
  /** New blocks of paths hide nothing yet. */
  | { readonly why: 'pending'; readonly line: number; readonly exception: StandingBlock }
  | { readonly why: 'critical'; readonly line: number; readonly exception: StandingBlock }
  | { readonly why: 'guarded'; readonly line: number; readonly exception: StandingBlock };

export function explain(
  agreement: Agreement & { readonly now: number },
  candidate: Candidate,
  paths: readonly string[],
): readonly Explanation[] {
  const opened = openAllowlist({ ...agreement, complete: false });
  const ruled = paths.map((path) => opened.rule(candidate, path));
  const { state, problems } = opened.finish();
  const faulty = state.exceptions.filter(({ standing }) => standing === 'faulty').map(({ line }) => line);
  const faultsIn = (line: number) => {
    const { endLine } = rangeOf(line, agreement.allowlist);
    return problems.filter((problem) => problem.effect === 'fault' && isWithin(problem.line, line, endLine));
  };
  const own = new Map(
    (agreement.allowlist?.entries ?? [])
      .filter(({ fingerprint }) => fingerprint.text.toLowerCase() === candidate.fingerprint)
      .map((entry) => [entry.line, entry]),
  );
  return paths.map((path, index) => {
    const ruling = ruled[index] ?? null;
    const others = state.exceptions.flatMap(({ line, exception, standing }): Bystander[] => {
      const entry = own.get(line);
      if (faulty.includes(line)) {
        if (entry === undefined) return [];
        // Of what is at fault in its text nothing is kept.
        const isUntrue = exception !== null;
        return [{ why: 'faulty', line, faults: faultsIn(line), covers: mayCover(entry, path), isUntrue }];
      }
      if (exception === null || (exception.kind === 'allow' && !own.has(line))) return [];
      const why = whyNot(
        { ...exception, standing: standing as StandingException['standing'] },
        candidate,
        path,
      );
      return why === null ? [] : [{ why, line, exception } as Bystander];
    });
    const decides = state.exceptions.find(
      ({ exception }) => exception !== null && decidesAt(exception, ruling),
    );
    return { path, ruled: ruling, decides: decides?.exception ?? null, others };
  });
}

/** `null` where it has no part in it, or decides. */
function whyNot(
  exception: StandingException,
  { severity }: { readonly severity: Severity },
  path: string,
): Exclude<Bystander['why'], 'faulty'> | null {
  if (exception.kind === 'allow') {
    if (!coverageOf(exception.path)(path)) return 'elsewhere';
    return exception.standing === 'expired' ? 'expired' : null;
  }
  if (matcherOf(exception.match)(path) === null) return null;
  if (exception.standing !== 'in force') return exception.standing;
  if (severity === 'critical') return 'critical';
  return isGuardFile(path) ? 'guarded' : null;
}

function decidesAt(exception: StandingException, ruled: Ruled | null): boolean {
  if (ruled === null) return false;
  const { line } = ruled.allowedBy;
  if (exception.kind === 'allow') return exception.line === line;
  return ruled.verdict === 'hidden' && exception.match.some((pattern) => pattern.line === line);
}

/** Patterns with a fault are never tried: they were refused also for the time they could take. */
function mayCover({ path }: AllowEntry, file: string): boolean {
  return path === null || faultOfPath(path.text) !== null || coverageOf(path)(file);
}

function rangeOf(line: number, allowlist: Allowlist | null): { readonly endLine: number } {
  const all = [...(allowlist?.entries ?? []), ...(allowlist?.pathBlocks ?? [])];
  return all.find((exception) => exception.line === line) ?? { endLine: line };
}

function isWithin(line: number | null, from: number, to: number): boolean {
  return line !== null && line >= from && line <= to;
}
