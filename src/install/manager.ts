import type { HookName } from '../sources/hook-names.ts';
import type { Plan } from './plan.ts';
import type { Setting } from './setting.ts';

export const MANAGER_IDS = ['git', 'husky', 'lefthook', 'pre-commit', 'config'] as const;
export type ManagerId = (typeof MANAGER_IDS)[number];

/** What was asked for beyond the repository's own hooks. */
export interface Wish {
  readonly hooks: readonly HookName[];
  /** Also where other repositories are concerned. */
  readonly isGlobal: boolean;
}

/** Whatever runs the hooks of a repository: git itself, or a program that git's hooks were handed to. */
export interface Manager {
  readonly id: ManagerId;
  readonly name: string;
  /** Whether it has the hooks of this repository in hand. */
  readonly governs: (setting: Setting) => boolean;
  readonly install: (setting: Setting, wish: Wish) => Plan;
  /** Takes out what `install` put in, wherever it finds it. */
  readonly uninstall: (setting: Setting, isGlobal: boolean) => Plan;
  /** How it stands with one hook. */
  readonly find: (setting: Setting, hook: HookName) => Presence;
  /** What keeps it from running the hooks at all. */
  readonly faults: (setting: Setting, hooks: readonly HookName[]) => readonly Fault[];
}

/** `stale` is ours, but not as this version would write it. */
export type Presence = 'absent' | 'current' | 'stale';

export interface Fault {
  readonly what: string;
  /** The command, or the deed, that mends it. */
  readonly mend: string;
}
