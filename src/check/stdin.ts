/** The run over one document that was handed in rather than found. Its path in the report is `-`. */
import type { Severity } from '../core/finding.ts';
import type { Report } from '../core/report.ts';
import { type AllowlistChoice, readAllowlistFile } from '../sources/allowlist-file.ts';
import { documentOf } from '../sources/reading.ts';
import { agreed } from './allowlist.ts';
import { failed } from './failed.ts';
import { Gathering } from './gathering.ts';

export const STDIN_PATH = '-';

export interface StdinCheck {
  readonly bytes: Uint8Array;
  readonly cwd: string;
  readonly allowlist: AllowlistChoice;
  readonly failOn: Severity | null;
  readonly now: number;
}

export function checkStdin({ bytes, cwd, allowlist, failOn, now }: StdinCheck): Report {
  const source = { kind: 'stdin', root: '.' } as const;
  try {
    const list = agreed(readAllowlistFile(allowlist, cwd, cwd));
    const gathering = new Gathering();
    gathering.keep(gathering.take(documentOf(STDIN_PATH, bytes)));
    return gathering.conclude({
      source,
      ...list,
      complete: false,
      failOn: failOn ?? 'low',
      now,
    });
  } catch (error) {
    return failed(error, source, now);
  }
}
