/** Puts the built command line into a repository as one of its git hooks. */
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Repository } from './repository.ts';
import { PROJECT } from './run.ts';

/** @param words What follows the executable, as the shell reads it. */
export function installHook(repository: Repository, gitFolder: string, name: string, words: string): void {
  const file = join(gitFolder, 'hooks', name);
  mkdirSync(dirname(file), { recursive: true });
  const cli = join(PROJECT, 'dist', 'cli', 'index.js');
  writeFileSync(file, `#!/bin/sh\nexec '${process.execPath}' '${cli}' ${words}\n`);
  chmodSync(file, 0o755);
  repository.env.PATH = `${dirname(process.execPath)}:${repository.env.PATH ?? ''}`;
}
