/**
 * The hook's run: what is staged, judged, in words. Silent where nothing is wrong; all it says goes to standard
 * error, where git's own messages go, since a hook's standard output has no reader.
 */
import type { Outcome } from '../check/outcome.ts';
import { checkStaged } from '../check/staged.ts';
import { exitCodeOf } from '../core/exit-code.ts';
import { renderText } from '../report/text.ts';
import type { Where } from '../sources/git.ts';

export interface HookSurroundings {
  readonly where: Where;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Whether standard error is a terminal that wants colour. */
  readonly color: boolean;
  /** How the command line is called from here. */
  readonly program: string;
}

export async function run({ where, now, color, program }: HookSurroundings): Promise<Outcome> {
  const report = await checkStaged({
    where,
    names: [],
    allowlist: { kind: 'repository' },
    failOn: null,
    now,
  });
  return {
    // An exception that waits for its review lets the commit through: its review takes place in CI.
    exitCode: exitCodeOf(report, { pendingBlocks: false }),
    stdout: '',
    stderr: renderText(report, { color, showAllowed: false, door: 'hook', program }),
  };
}
