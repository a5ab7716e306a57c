#!/usr/bin/env node
/**
 * The command line. Exit codes, the same in every format: 0 nothing blocks, 1 something blocks, 2 a wrong call or a
 * fault in `.sasignore` or the settings, 3 not everything could be checked.
 */
import { crashMessage } from '../check/crash.ts';
import { programOf } from '../check/program.ts';
import { terminalBehind } from '../check/terminal.ts';
import { converseAt } from './conversation.ts';
import { run } from './run.ts';
import { readInput } from './stdin.ts';

process.on('uncaughtException', crash);
// A reader that has seen enough (`sasguard scan | head`) is no reason to crash.
process.stdout.on('error', () => {});

run(process.argv.slice(2), {
  where: { cwd: process.cwd(), env: process.env },
  readStdin: () => readInput(process.stdin, process.stderr),
  stdinIsTerminal: process.stdin.isTTY === true,
  converse: converseAt(process.stdin, process.stderr),
  color: terminalBehind(process.stdout, process.env).color,
  screen: terminalBehind(process.stderr, process.env).rewrites ? process.stderr : null,
  signals: process,
  inCi: process.env.CI === 'true',
  now: Date.now(),
  program: programOf(process.argv[1], process.cwd()),
  script: process.argv[1] ?? '',
}).then(({ exitCode, stdout, stderr }) => {
  if (stderr !== '') process.stderr.write(stderr);
  if (stdout !== '') process.stdout.write(stdout);
  process.exitCode = exitCode;
}, crash);

function crash(error: unknown): void {
  process.stderr.write(crashMessage(error));
  process.exitCode = 3;
}
