/**
 * husky 9: git runs its wrappers in `.husky/_`, which run the scripts of `.husky`, one a hook, with `sh -e` and
 * whatever git hands over. So a line in each of them is enough. The scripts are committed, the wrappers are made by
 * `husky` in the package's `prepare`.
 */
import { dirname, join } from 'node:path';
import { HOOKS, type HookName } from '../sources/hook-names.ts';
import type { Manager, Presence } from './manager.ts';
import { isHuskys } from './plain-git.ts';
import { join as all, left, NOTHING_TO_DO, type Plan, said, write } from './plan.ts';
import { fileOf, withBlocks, withoutBlocks } from './seal.ts';
import { readText, type Setting } from './setting.ts';
import { missingPackage } from './wording.ts';

export const husky: Manager = {
  id: 'husky',
  name: 'husky',
  governs: (setting) => isHuskys(setting.hooksFolder) || isDeclared(setting),
  install: (setting, { hooks }) => {
    const { sharedHome } = setting;
    if (sharedHome === null) return left(missingPackage('husky'));
    return all(hooks.map((hook) => installHook(setting, hook, sharedHome)));
  },
  uninstall: (setting) => all(HOOKS.map((hook) => uninstallHook(setting, hook))),
  find: (setting, hook) => find(setting, hook),
  faults: (setting) => {
    const faults = [];
    if (!isHuskys(setting.hooksFolder)) {
      faults.push({
        what: 'husky is used here, but git does not run its hooks (core.hooksPath).',
        mend: 'npx husky',
      });
    }
    if (setting.where.env.HUSKY === '0') {
      faults.push({ what: 'The variable HUSKY is 0, so husky runs no hook.', mend: 'unset HUSKY' });
    }
    const { HOME = '', XDG_CONFIG_HOME = join(HOME, '.config') } = setting.where.env;
    const start = join(XDG_CONFIG_HOME, 'husky', 'init.sh');
    if (/^[ \t]*(?:export[ \t]{1,40})?HUSKY=0\b/m.test(readText(start) ?? '')) {
      faults.push({
        what: `${start} sets HUSKY to 0, so husky runs no hook.`,
        mend: `take HUSKY=0 out of ${start}`,
      });
    }
    return faults;
  },
};

function find(setting: Setting, hook: HookName): Presence {
  const text = readText(fileFor(setting, hook));
  if (text === null) return 'absent';
  const lines = linesFor(hook, setting.sharedHome ?? '');
  if (lines.every((line) => text.includes(`${line}\n`)) && withoutBlocks(text).taken === 1) return 'current';
  if (withoutBlocks(text).taken + withoutBlocks(text).edited > 0) return 'stale';
  // The line as the docs had it before there was an installer.
  return new RegExp(`\\b(?:dist/hook/index\\.js|sasguard/hooks/${hook}\\b)`).test(text)
    ? 'current'
    : 'absent';
}

function installHook(setting: Setting, hook: HookName, home: string): Plan {
  const file = fileFor(setting, hook);
  const text = readText(file);
  if (find(setting, hook) === 'current') return said(`${hook}: in place already`);
  const lines = linesFor(hook, home);
  if (text === null) return said(`${hook}: wrote ${file}`, write(file, fileOf(lines)));
  const rest = withoutBlocks(text);
  if (rest.edited > 0)
    return left(`sasguard's lines in ${file} were edited. Delete them and run this again.`);
  if (rest.text === null) return said(`${hook}: renewed in ${file}`, write(file, fileOf(lines)));
  const at = hook === 'pre-push' ? afterShebang(rest.text) : rest.text.length;
  return said(`${hook}: added to ${file}`, write(file, withBlocks(rest.text, [{ at, indent: '', lines }])));
}

function uninstallHook(setting: Setting, hook: HookName): Plan {
  const file = fileFor(setting, hook);
  const { text, taken, edited } = withoutBlocks(readText(file) ?? '');
  if (edited > 0)
    return left(`sasguard's lines in ${file} were edited since, so they stay. Take them out by hand.`);
  if (taken === 0) return NOTHING_TO_DO;
  return text === null
    ? said(`${hook}: removed ${file}`, { do: 'remove', file })
    : said(`${hook}: taken out of ${file}`, write(file, text));
}

/**
 * After what is there already, since that may still change what is staged. Not so before a push: what reads the refs
 * leaves none for others, so ours reads them first and hands them on.
 */
function linesFor(hook: HookName, home: string): readonly string[] {
  const call = `sh ${home}/hooks/${hook} "$@"`;
  if (hook !== 'pre-push') return [call];
  return [
    'sasguard_refs=$(cat)',
    `{ [ -z "$sasguard_refs" ] || printf '%s\\n' "$sasguard_refs"; } | ${call} || exit`,
    'if [ -n "$sasguard_refs" ]; then',
    'exec <<SASGUARD',
    '$sasguard_refs',
    'SASGUARD',
    'fi',
  ];
}

function afterShebang(text: string): number {
  return text.startsWith('#!') && text.includes('\n') ? text.indexOf('\n') + 1 : 0;
}

function fileFor(setting: Setting, hook: HookName): string {
  const folder = isHuskys(setting.hooksFolder) ? dirname(setting.hooksFolder) : join(setting.root, '.husky');
  return join(folder, hook);
}

/** Where `npm install` has not run yet, or git was told to look elsewhere since. */
function isDeclared({ root, hooksPath }: Setting): boolean {
  const isNamed = /"husky"\s*:|"prepare"\s*:\s*"[^"]*\bhusky\b/.test(
    readText(join(root, 'package.json')) ?? '',
  );
  const isThere = (name: string) => readText(join(root, '.husky', name)) !== null;
  return isNamed && (isThere('_/h') || (hooksPath === null && HOOKS.some(isThere)));
}
