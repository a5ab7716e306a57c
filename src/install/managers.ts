import { configHooks } from './config-hooks.ts';
import { husky } from './husky.ts';
import { lefthook } from './lefthook.ts';
import type { Manager, ManagerId } from './manager.ts';
import { plainGit } from './plain-git.ts';
import { preCommit } from './pre-commit.ts';
import type { Setting } from './setting.ts';

/** In the order in which they are asked whether the hooks are theirs; git's own folder is left when no other says so. */
export const MANAGERS: readonly Manager[] = [configHooks, husky, lefthook, preCommit, plainGit];

export function managerOf(setting: Setting): Manager {
  return MANAGERS.find(({ governs }) => governs(setting)) ?? plainGit;
}

export function managerCalled(id: ManagerId): Manager {
  return MANAGERS.find((manager) => manager.id === id) ?? plainGit;
}
