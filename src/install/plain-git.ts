/**
 * git's own folder of hooks. Ours is a short script that hands over to the package's; one that is there already is
 * moved beside it and runs first.
 */
import { accessSync, constants, lstatSync, realpathSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path';
import { forShell } from '../report/escape.ts';
import { HOOKS, type HookName } from '../sources/hook-names.ts';
import type { Manager, Presence } from './manager.ts';
import { join as all, left, NOTHING_TO_DO, type Plan, said, write } from './plan.ts';
import { sealed, sealOf } from './seal.ts';
import { isCommitted, isSameFile, isSharedFolder, readText, type Setting } from './setting.ts';
import { missingPackage } from './wording.ts';

export const plainGit: Manager = {
  id: 'git',
  name: 'git',
  governs: () => true,
  install: (setting, { hooks, isGlobal }) => {
    if (isSharedFolder(setting) && !isGlobal) return left(sharedFolder(setting));
    if (!isSharedFolder(setting) && isGlobal) return left(NO_SHARED_FOLDER);
    if (isHuskys(setting.hooksFolder)) {
      return left(
        `husky writes the hooks in ${setting.hooksFolder} anew with every npm install. Run: sasguard install --with husky`,
      );
    }
    if (hooks.some((hook) => namesThisMachine(setting, hook))) return left(committedFolder(setting));
    return all(hooks.map((hook) => installHook(setting, hook)));
  },
  uninstall: (setting, isGlobal) => {
    const folders = new Set([setting.ownHooksFolder]);
    if (!isSharedFolder(setting) || isGlobal) folders.add(setting.hooksFolder);
    return all([...folders].flatMap((folder) => HOOKS.map((hook) => uninstallHook(folder, hook))));
  },
  find: (setting, hook) => find(setting, setting.hooksFolder, hook),
  faults: (setting, hooks) => {
    const ours = hooks
      .map((hook) => ({ hook, file: join(setting.hooksFolder, hook) }))
      .filter(({ file }) => sealOf(readText(file) ?? '') !== 'none');
    const shut = ours.filter(({ file }) => !isExecutable(file));
    const tied = ours.filter(({ hook }) => namesThisMachine(setting, hook));
    return [
      ...shut.map(({ file }) => ({
        what: `${file} may not be run, so git passes over it.`,
        mend: `chmod +x ${forShell(file)}`,
      })),
      ...tied.map(({ file }) => ({
        what: `${file} is committed, and names a folder that only this machine has: ${setting.home}.`,
        mend: 'npm install --save-dev sasguard, then npx sasguard install',
      })),
    ];
  },
};

/** husky 9 keeps its wrappers in `_`, each of which sources `h`. */
export function isHuskys(folder: string): boolean {
  return basename(folder) === '_' && readText(join(folder, 'h')) !== null;
}

/** Whether a hook of ours lies in a folder, whoever runs it. */
export function isInFolder(folder: string, hook: HookName): boolean {
  return sealOf(readText(join(folder, hook)) ?? '') !== 'none';
}

function find(setting: Setting, folder: string, hook: HookName): Presence {
  const file = join(folder, hook);
  if (isSameFile(file, join(setting.home, 'hooks', hook))) return 'current';
  const text = readText(file);
  if (text === null || sealOf(text) === 'none') return 'absent';
  return text === stubFor(setting, hook) ? 'current' : 'stale';
}

function installHook(setting: Setting, hook: HookName): Plan {
  const file = join(setting.hooksFolder, hook);
  const stub = write(file, stubFor(setting, hook), true);
  const before = `${file}${BEFORE}`;
  if (!isThere(file)) {
    return isThere(before)
      ? left(
          `${before} is left from an earlier installation. Move it back to ${file} or delete it, and run this again.`,
        )
      : said(`${hook}: put into ${file}`, stub);
  }
  if (find(setting, setting.hooksFolder, hook) === 'current') {
    return isExecutable(file) ? said(`${hook}: in place already`) : said(`${hook}: made executable`, stub);
  }
  switch (sealOf(readText(file) ?? '')) {
    case 'intact':
      return said(`${hook}: renewed in ${file}`, stub);
    case 'edited':
      return left(`${file} was edited since sasguard put it there. Delete it and run this again.`);
    case 'none':
      break;
  }
  if (isThere(before)) return left(`${before} is in the way. Move it elsewhere, and run this again.`);
  const kept = `${basename(file)}${BEFORE}`;
  const fate = isExecutable(file)
    ? `the hook that was there is kept as ${kept} and runs first`
    : `the hook that was there, which may not be run, is kept as ${kept}`;
  return said(`${hook}: put into ${file}; ${fate}`, { do: 'move', from: file, to: before }, stub);
}

function uninstallHook(folder: string, hook: HookName): Plan {
  const file = join(folder, hook);
  const before = `${file}${BEFORE}`;
  const seal = sealOf(readText(file) ?? '');
  if (seal === 'edited')
    return left(`${file} was edited since sasguard put it there, so it stays. Take it out by hand.`);
  if (seal === 'none') {
    return isThere(before)
      ? left(`${before} is the hook that was here before. Its place is taken, so it stays.`)
      : NOTHING_TO_DO;
  }
  return isThere(before)
    ? said(
        `${hook}: put back as it was before`,
        { do: 'remove', file },
        { do: 'move', from: before, to: file },
      )
    : said(`${hook}: taken out of ${folder}`, { do: 'remove', file });
}

const BEFORE = '.before-sasguard';

/**
 * The way to the package leads from the hook's own folder where both are in one repository, so that it still leads
 * there from a clone that was moved and from a linked worktree.
 *
 * The refs that git hands to a hook on standard input go to both hooks. A shell drops the line ends at the end of
 * what it keeps, hence the full stop behind them.
 */
function stubFor(setting: Setting, hook: HookName): string {
  const readsInput = hook === 'pre-push' || hook === 'pre-receive';
  return sealed(`#!/bin/sh
folder=\${0%/*}
hook=${wayTo(setting)}/hooks/${hook}
before=$folder/${hook}${BEFORE}
if [ ! -f "$hook" ]; then
  printf '%s\\n' "sasguard could not check this: $hook is gone." \\
    "Install sasguard again, or take its hooks out: npx sasguard uninstall" >&2
  exit 3
fi
${readsInput ? CALL_WITH_INPUT : CALL}`);
}

const CALL = `if [ -x "$before" ]; then
  "$before" "$@" || exit
fi
exec sh "$hook" "$@"
`;

const CALL_WITH_INPUT = `[ -x "$before" ] || exec sh "$hook" "$@"
input=$(cat && echo .)
printf '%s' "\${input%.}" 2>/dev/null | "$before" "$@" || exit
printf '%s' "\${input%.}" | sh "$hook" "$@"
`;

function wayTo(setting: Setting): string {
  const { home, hooksFolder } = setting;
  if (!isNearby(setting)) return forShell(home);
  return `$folder/${forShell(relative(realFolder(hooksFolder), realHome(home)).split(sep).join('/'))}`;
}

function isNearby({ root, home, hooksFolder, ownHooksFolder }: Setting): boolean {
  const isInside = [root, dirname(dirname(ownHooksFolder))].some(
    (folder) => !isOutside(relative(folder, home)),
  );
  const isShared = hooksFolder !== ownHooksFolder && isOutside(relative(root, hooksFolder));
  return isInside && !isShared;
}

/** Whether the script for a hook would be committed, for others on whose machines it leads nowhere. */
function namesThisMachine(setting: Setting, hook: HookName): boolean {
  return !isNearby(setting) && isCommitted(setting, join(setting.hooksFolder, hook));
}

function isOutside(way: string): boolean {
  return way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way);
}

/** A link to the package is kept, but not one on the way to it, which may lead elsewhere from `..`. */
function realHome(home: string): string {
  return join(realFolder(dirname(home)), basename(home));
}

/** A folder of hooks need not be there yet. */
function realFolder(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    return join(realpathSync(dirname(folder)), basename(folder));
  }
}

function isThere(file: string): boolean {
  return lstatSync(file, { throwIfNoEntry: false }) !== undefined;
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

const NO_SHARED_FOLDER =
  'git has no folder of hooks for all repositories. To have sasguard in all of them: git config --global core.hooksPath …/sasguard/hooks (which git then runs in the place of their own hooks), or with git 2.54 or later: sasguard install --with config --global';

function committedFolder({ hooksPath, where: { cwd }, hooksFolder }: Setting): string {
  const folder = hooksPath?.value ?? hooksFolder;
  return [
    missingPackage(`hooks in ${folder}`),
    `Or keep these hooks to yourself: let git ignore them, and run this again: echo ${forShell(`/${relative(cwd, hooksFolder).split(sep).join('/')}/`)} >> .git/info/exclude`,
  ].join('\n');
}

function sharedFolder({ hooksPath }: Setting): string {
  return [
    `git runs the hooks of ${hooksPath?.value} here (core.hooksPath, ${hooksPath?.scope} configuration), and none of .git/hooks.`,
    'Nothing was changed. Either put sasguard into that folder, for all your repositories: sasguard install --global',
    'Or, with git 2.54 or later, beside it and for this repository alone: sasguard install --with config',
  ].join('\n');
}
