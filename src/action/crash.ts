/**
 * The net under the Action. It is imported before the modules that may already fail while they load (`@actions/github`
 * parses the event file then), since Node.js would end with 1 there: the code for a finding.
 */
import { crashMessage } from '../check/crash.ts';
import { forCommandMessage } from '../report/escape.ts';

export function crash(error: unknown): void {
  process.stdout.write(`::error title=sasguard failed::${forCommandMessage(crashMessage(error).trim())}\n`);
  process.exitCode = 3;
}

process.on('uncaughtException', crash);
