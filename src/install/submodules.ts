/**
 * Submodules have hooks of their own (in `.git/modules/NAME/hooks`), and the superproject sees of them nothing but a
 * commit's id. So a commit in one that lacks the hooks is not checked by anybody.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { forShell } from '../report/escape.ts';
import { decodeFileName } from '../sources/file-name.ts';
import { runGit, type Where } from '../sources/git.ts';
import { parseListing } from '../sources/git-output.ts';
import { COMMIT_HOOKS } from '../sources/hook-names.ts';
import { configHooks } from './config-hooks.ts';
import { managerOf } from './managers.ts';
import { plainGit } from './plain-git.ts';
import { readSetting, type Setting } from './setting.ts';

/** The paths of those that are checked out and lack a hook, also of submodules in submodules. */
export function submodulesWithoutHooks(setting: Setting, script: string): readonly string[] {
  if (setting.isBare) return [];
  return submodulesIn(setting.where).flatMap((path) => {
    const inside = readSetting(whereIn(setting, path), script);
    const deeper = submodulesWithoutHooks(inside, script).map((name) => `${path}/${name}`);
    return hasHooks(inside) ? deeper : [path, ...deeper];
  });
}

/** Named by its full path, since what `npx` would find in a submodule is another question. */
export function installInSubmodules({ home }: Setting): string {
  return `git submodule foreach --recursive node ${forShell(`${home}/dist/cli/index.js`)} install`;
}

function hasHooks(setting: Setting): boolean {
  const holders = [managerOf(setting), plainGit, configHooks];
  return COMMIT_HOOKS.every((hook) => holders.some((holder) => holder.find(setting, hook) !== 'absent'));
}

function submodulesIn(where: Where): string[] {
  const { stdout } = runGit(where, ['ls-files', '-z', '-t', '--stage', '--cached']);
  return parseListing(stdout)
    .filter(({ isSubmodule }) => isSubmodule)
    .map(({ name }) => decodeFileName(name))
    .filter((path) => existsSync(join(where.cwd, path, '.git')));
}

/** In a hook git names its own repository by these, which is not the submodule's. */
function whereIn({ where }: Setting, path: string): Where {
  const { GIT_DIR: _, GIT_WORK_TREE: __, GIT_INDEX_FILE: ___, ...env } = where.env;
  return { cwd: join(where.cwd, path), env };
}
