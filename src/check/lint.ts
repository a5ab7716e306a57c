/** The run over the allowlist alone: everything that can be said against it without looking for tokens. */
import type { Report } from '../core/report.ts';
import { type AllowlistChoice, readAllowlistFile } from '../sources/allowlist-file.ts';
import type { Where } from '../sources/git.ts';
import { findRepository } from '../sources/repository.ts';
import { agreed } from './allowlist.ts';
import { failed } from './failed.ts';
import { Gathering } from './gathering.ts';

export interface LintCheck {
  readonly where: Where;
  readonly allowlist: AllowlistChoice;
  /** Milliseconds since 1970. */
  readonly now: number;
}

export function checkAllowlist({ where, allowlist, now }: LintCheck): Report {
  const source = { kind: 'tree', root: '.' } as const;
  try {
    const root = findRepository(where) ?? where.cwd;
    const list = readAllowlistFile(allowlist, root, where.cwd);
    return new Gathering().conclude({ source, ...agreed(list), complete: false, failOn: 'low', now });
  } catch (error) {
    return failed(error, source, now);
  }
}
