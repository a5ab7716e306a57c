/**
 * The git hook. Exit codes: 0 the commit may go on, 1 it would bring in a token, 2 a fault in `.sasignore` or the
 * settings, 3 it could not be checked. git refuses the commit for every code but 0.
 */
import { crashMessage } from '../check/crash.ts';
import { isPlainlyClean } from '../check/glance.ts';
import { programOf } from '../check/program.ts';

process.on('uncaughtException', crash);

const where = { cwd: process.cwd(), env: process.env };

isPlainlyClean(where)
  .then((isClean) => (isClean ? undefined : lookCloser()))
  .catch(crash);

/** Loaded only now, since an ordinary commit never comes here. */
async function lookCloser(): Promise<void> {
  const { run } = await import('./run.ts');
  const color = process.stderr.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb';
  const program = programOf(process.argv[1], process.cwd());
  const { exitCode, stderr } = await run({ where, now: Date.now(), color, program });
  if (stderr !== '') process.stderr.write(stderr);
  process.exitCode = exitCode;
}

function crash(error: unknown): void {
  process.stderr.write(crashMessage(error));
  process.exitCode = 3;
}
