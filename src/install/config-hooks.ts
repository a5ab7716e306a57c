/**
 * Hooks in git's configuration (git 2.54, git-hook(1)): `hook.<name>.event` says when, `hook.<name>.command` what. They
 * run beside the folder of hooks and before it, wherever `core.hooksPath` leads, so nothing is in anything's way.
 */

import { forShell } from '../report/escape.ts';
import { HOOKS, type HookName } from '../sources/hook-names.ts';
import type { Manager, Presence } from './manager.ts';
import { join as all, left, NOTHING_TO_DO, type Plan, said } from './plan.ts';
import { isAtLeast, readConfig, type Setting, type Version } from './setting.ts';

export const CONFIG_HOOKS_SINCE: Version = [2, 54];

export const configHooks: Manager = {
  id: 'config',
  name: "git's configuration",
  governs: (setting) => HOOKS.some((hook) => readConfig(setting.where, keyOf(hook, 'command')) !== null),
  install: (setting, { hooks, isGlobal }) => {
    if (!isAtLeast(setting.gitVersion, CONFIG_HOOKS_SINCE)) {
      const [major, minor] = setting.gitVersion;
      return left(
        `git runs hooks from its configuration since 2.54; this is ${major}.${minor}. Nothing was changed.`,
      );
    }
    return all(hooks.map((hook) => installHook(setting, hook, isGlobal)));
  },
  uninstall: (setting, isGlobal) => all(HOOKS.map((hook) => uninstallHook(setting, hook, isGlobal))),
  find,
  faults: () => [],
};

function find(setting: Setting, hook: HookName): Presence {
  const command = readConfig(setting.where, keyOf(hook, 'command'));
  if (command === null) return 'absent';
  const event = readConfig(setting.where, keyOf(hook, 'event'));
  const isRun = event === hook && isAtLeast(setting.gitVersion, CONFIG_HOOKS_SINCE);
  return isRun && command === commandFor(setting, hook) ? 'current' : 'stale';
}

function installHook(setting: Setting, hook: HookName, isGlobal: boolean): Plan {
  if (find(setting, hook) === 'current') return said(`${hook}: in place already`);
  const set = (key: string, value: string) =>
    ({ do: 'config', args: [scope(isGlobal), '--replace-all', keyOf(hook, key), value] }) as const;
  return said(
    `${hook}: put into git's ${isGlobal ? 'global' : 'local'} configuration as hook.${nameOf(hook)}`,
    set('event', hook),
    set('command', commandFor(setting, hook)),
  );
}

/** Only what is in the file that was asked for: `--get` alone would answer from any. */
function uninstallHook({ where }: Setting, hook: HookName, isGlobal: boolean): Plan {
  const isThere = readConfig(where, keyOf(hook, 'command'), scope(isGlobal)) !== null;
  return isThere
    ? said(`${hook}: taken out of git's ${isGlobal ? 'global' : 'local'} configuration`, {
        do: 'config',
        args: [scope(isGlobal), '--remove-section', `hook.${nameOf(hook)}`],
      })
    : NOTHING_TO_DO;
}

/** One name a hook, since the command is not told which event it is called for. git takes it for shell. */
function commandFor({ home }: Setting, hook: HookName): string {
  return `sh ${forShell(`${home}/hooks/${hook}`)}`;
}

/** A name must not be that of an event. */
function nameOf(hook: HookName): string {
  return `sasguard-${hook}`;
}

function keyOf(hook: HookName, key: string): string {
  return `hook.${nameOf(hook)}.${key}`;
}

function scope(isGlobal: boolean): string {
  return isGlobal ? '--global' : '--local';
}
