/**
 * Runs what the user runs: the built programs in `dist`, as child processes, in an environment in which nothing of
 * the machine changes the outcome (no `CI`, `GITHUB_*`, `GIT_*`, `NO_COLOR`, `FORCE_COLOR`).
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gitEnvironment, type Ran } from './repository.ts';

export const PROJECT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

export interface RunOptions {
  readonly cwd: string;
  readonly env?: NodeJS.ProcessEnv;
  readonly input?: string | Uint8Array;
}

export function runCli(args: readonly string[], options: RunOptions): Ran {
  return runBuilt('cli', args, options);
}

export function runHook(options: RunOptions, ...args: readonly string[]): Ran {
  return runBuilt('hook', args, options);
}

function runBuilt(folder: 'cli' | 'hook', args: readonly string[], { cwd, env, input }: RunOptions): Ran {
  const program = join(PROJECT, 'dist', folder, 'index.js');
  if (!existsSync(program)) throw new Error(`dist/${folder} is missing: run npm run build first`);
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd,
    env: { ...gitEnvironment(dirname(cwd)), ...env },
    input: input ?? '',
    encoding: 'utf8',
  });
  return { exitCode: status, stdout, stderr };
}
