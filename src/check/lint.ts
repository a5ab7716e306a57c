/** The run over the allowlist alone: everything that can be said against it without looking for tokens. */
import type { Report } from '../core/report.ts';
import type { AllowlistChoice } from '../sources/allowlist-file.ts';
import type { Where } from '../sources/git.ts';
import { failed } from './failed.ts';
import { Gathering } from './gathering.ts';
import { allowlistAgainstHead } from './head-allowlist.ts';

export interface LintCheck {
  readonly where: Where;
  readonly allowlist: AllowlistChoice;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** What is not committed is pending, as for the hook. */
export async function checkAllowlist({ where, allowlist, now }: LintCheck): Promise<Report> {
  const source = { kind: 'tree', root: '.' } as const;
  try {
    const list = await allowlistAgainstHead(where, allowlist);
    return new Gathering().conclude({ source, ...list, complete: false, failOn: 'low', now });
  } catch (error) {
    return failed(error, source, now);
  }
}
