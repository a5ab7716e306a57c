/**
 * Leaving the check out, said openly: `SASGUARD_SKIP=1` with a reason. Unlike `--no-verify` it leaves the other hooks in
 * place, is visible where it is said, and ends with the command it stands before.
 */
import type { Outcome } from '../check/outcome.ts';
import { shownPath } from '../core/inspect.ts';
import { forTerminal } from '../report/escape.ts';
import { sha256 } from '../sources/digest.ts';

/** `null` where nobody asked for it. */
export function skipped(env: NodeJS.ProcessEnv): Outcome | null {
  if (!env.SASGUARD_SKIP || env.SASGUARD_SKIP === '0') return null;
  const reason = (env.SASGUARD_SKIP_REASON ?? '').trim();
  return reason === '' ? { exitCode: 2, stdout: '', stderr: UNSAID } : said(reason);
}

function said(reason: string): Outcome {
  // A reason is text like any other, and somebody may paste the token into it.
  const shown = forTerminal(shownPath(reason.slice(0, LONGEST_REASON), sha256));
  return {
    exitCode: 0,
    stdout: '',
    stderr:
      `sasguard did not check this commit (SASGUARD_SKIP): ${shown}\n` +
      'What it brings in is checked before a push and in CI all the same.\n',
  };
}

const LONGEST_REASON = 300;

const UNSAID =
  'sasguard: SASGUARD_SKIP is set, but not why. Say it:\n' +
  '     SASGUARD_SKIP=1 SASGUARD_SKIP_REASON="the reason" git commit\n';
