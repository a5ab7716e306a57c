/** The run of the `commit-msg` hook: a commit's message, before there is a commit. */
import type { Report } from '../core/report.ts';
import type { Where } from '../sources/git.ts';
import { readMessage } from '../sources/message.ts';
import { parseSettings } from '../sources/settings.ts';
import { openStaged } from '../sources/staged.ts';
import { proposed } from './allowlist.ts';
import { failed } from './failed.ts';
import { Gathering } from './gathering.ts';

export interface MessageCheck {
  readonly where: Where;
  /** As git names it to the hook, from the root of the working tree. */
  readonly file: string;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Never throws for what git or the repository does: a run that could not be made is a report that says so. */
export async function checkMessage({ where, file, now }: MessageCheck): Promise<Report> {
  try {
    const gathering = new Gathering();
    const message = readMessage(file, where.cwd);
    const staged = await openStaged(where, () => false);
    const { settings, problems } = parseSettings(staged.settings);
    gathering.problems.push(...problems);
    gathering.keep(gathering.take({ kind: 'document', document: message }));
    return gathering.conclude({
      source: SOURCE,
      ...proposed(staged.allowlist, staged.committedAllowlist),
      complete: false,
      failOn: settings.failOn,
      now,
    });
  } catch (error) {
    return failed(error, SOURCE, now);
  }
}

const SOURCE = { kind: 'message', root: '.' } as const;
