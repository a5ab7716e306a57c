/** Looks for whatever keeps the hooks from running, or from being what they should be. Each check is a value. */
import { forShell } from '../report/escape.ts';
import { COMMIT_HOOKS, type HookName } from '../sources/hook-names.ts';
import { type Check, fine, wrong } from './check.ts';
import { configHooks } from './config-hooks.ts';
import { nodeOfHook } from './hook-node.ts';
import type { Manager } from './manager.ts';
import { managerOf } from './managers.ts';
import { isInFolder, plainGit } from './plain-git.ts';
import { isAtLeast, readConfigLike, type Setting, type Version } from './setting.ts';
import { installInSubmodules, submodulesWithoutHooks } from './submodules.ts';

export interface Examined {
  readonly setting: Setting;
  /** How the command line is called from here. */
  readonly program: string;
  /** The executable that runs now. */
  readonly script: string;
  /** The version of Node.js that is running now. */
  readonly node: string;
}

export function examine(examined: Examined): readonly Check[] {
  const { setting } = examined;
  const hooks = setting.isBare ? (['pre-receive'] as const) : COMMIT_HOOKS;
  const manager = managerOf(setting);
  return [
    checkGit(setting),
    ...checkNode(examined),
    ...hooks.map((hook) => checkHook(examined, manager, hook)),
    ...checkManager(setting, manager, hooks),
    ...checkShadows(setting, manager, hooks),
    ...checkBypasses(setting, hooks),
    ...checkSubmodules(examined),
  ];
}

/** `git merge` runs pre-merge-commit since 2.24, and `git config --show-scope`, which is asked here, came with 2.26. */
const OLDEST_GIT: Version = [2, 26];
const OLDEST_NODE = 20;

function checkGit({ gitVersion }: Setting): Check {
  const [major, minor] = gitVersion;
  return isAtLeast(gitVersion, OLDEST_GIT)
    ? fine('git', `git ${major}.${minor}`)
    : wrong('git', `git ${major}.${minor} is too old: it has to be 2.26 or later.`, 'Install a newer git.');
}

function checkNode({ setting, node }: Examined): Check[] {
  const checks = [checkNodeVersion('node', node, 'Node.js')];
  if (process.platform === 'win32') return checks;
  const bare = nodeOfHook(setting.home, setting.where.env);
  checks.push(
    bare === null
      ? wrong(
          'node-bare-path',
          'The hook finds no Node.js where the PATH is bare, so commits from a GUI client would be refused.',
          'Install Node.js for the whole system, or start the client from a terminal in which node runs.',
        )
      : checkNodeVersion(
          'node-bare-path',
          bare,
          'with a bare PATH, as GUI clients have, the hook finds Node.js',
        ),
  );
  return checks;
}

function checkNodeVersion(id: string, version: string, what: string): Check {
  return Number.parseInt(version, 10) >= OLDEST_NODE
    ? fine(id, `${what} ${version}`)
    : wrong(
        id,
        `${what} ${version}, which is too old: it has to be 20 or later.`,
        'Install a newer Node.js.',
      );
}

/** In its manager's hands, or put beside it. */
function checkHook({ setting, program }: Examined, manager: Manager, hook: HookName): Check {
  const found = [manager, plainGit, configHooks].map((one) => [one, one.find(setting, hook)] as const);
  const [by, presence] =
    found.find(([, one]) => one === 'current') ?? found.find(([, one]) => one === 'stale') ?? found[0]!;
  switch (presence) {
    case 'current':
      return fine(hook, `${hook}: run by ${by.name}`);
    case 'stale':
      return wrong(
        hook,
        `${hook}: in place, but not as this version of sasguard puts it.`,
        `${program} install`,
      );
    case 'absent':
      return wrong(hook, `${hook}: not in place.`, `${program} install --hook ${hook}`);
  }
}

function checkManager(setting: Setting, manager: Manager, hooks: readonly HookName[]): Check[] {
  const used = hooks.filter((hook) => manager.find(setting, hook) !== 'absent');
  return manager.faults(setting, used).map(({ what, mend }) => wrong(manager.id, what, mend));
}

/** Hooks that git does not look at, since it was told to look elsewhere. */
function checkShadows(setting: Setting, manager: Manager, hooks: readonly HookName[]): Check[] {
  const { hooksPath, hooksFolder, ownHooksFolder } = setting;
  if (hooksPath === null || hooksFolder === ownHooksFolder) return [];
  const shadowed = hooks.filter(
    (hook) => isInFolder(ownHooksFolder, hook) && manager.find(setting, hook) !== 'current',
  );
  if (shadowed.length === 0) return [];
  const what = `${shadowed.join(', ')}: in .git/hooks, but git looks in ${hooksPath.value} (core.hooksPath, ${hooksPath.scope} configuration).`;
  const isOurs = hooksPath.scope === 'local' || hooksPath.scope === 'worktree';
  const mend = isOurs
    ? `git config --${hooksPath.scope} --unset core.hooksPath`
    : 'sasguard install --global';
  return [wrong('hooks-path', what, mend)];
}

function checkSubmodules({ setting, script }: Examined): Check[] {
  const lacking = submodulesWithoutHooks(setting, script);
  if (lacking.length === 0) return [];
  const [are, their] = lacking.length === 1 ? ['a submodule', 'its'] : ['submodules', 'their'];
  const what = `${lacking.join(', ')}: ${are} without the hooks, so ${their} commits are not checked.`;
  return [wrong('submodules', what, installInSubmodules(setting))];
}

/** What lets a commit or a push go by the hooks, without anybody meaning it each time. */
function checkBypasses(setting: Setting, hooks: readonly HookName[]): Check[] {
  const { where } = setting;
  const checks: Check[] = [];
  if (where.env.SASGUARD_SKIP) {
    const what =
      'The variable SASGUARD_SKIP is set, which is meant for one commit and not for a whole session.';
    checks.push(wrong('bypass', what, 'unset SASGUARD_SKIP SASGUARD_SKIP_REASON'));
  }
  for (const [key, value] of readConfigLike(where, '^alias\\.')) {
    if (!/--no-verify\b/.test(value)) continue;
    const what = `The alias "git ${key.slice('alias.'.length)}" has --no-verify, with which git runs no hook.`;
    checks.push(
      wrong('bypass', what, `git config --unset ${forShell(key)} (with --global where it is global)`),
    );
  }
  for (const [key, value] of readConfigLike(where, '^hook\\..*\\.enabled$')) {
    const name = key.slice('hook.'.length, -'.enabled'.length);
    const isOurs = hooks.some((hook) => name === hook || name === `sasguard-${hook}`);
    if (!isOurs || !/^(?:false|no|off|0|)$/i.test(value)) continue;
    checks.push(
      wrong('bypass', `${key} is false, so git does not run it.`, `git config --unset ${forShell(key)}`),
    );
  }
  return checks;
}
