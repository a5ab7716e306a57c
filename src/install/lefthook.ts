/**
 * lefthook: git's hooks are its own shims, which run what `lefthook.yml` says. A command of ours goes into each hook;
 * where commands are there already it goes before them, in line with them.
 */
import { join } from 'node:path';
import type { HookName } from '../sources/hook-names.ts';
import type { Fault, Manager, Presence } from './manager.ts';
import { left, NOTHING_TO_DO, said, write } from './plan.ts';
import { withoutBlocks } from './seal.ts';
import { readText, type Setting } from './setting.ts';
import { byHand, missingPackage } from './wording.ts';
import { type Addition, isSame, readYaml, withAdditions } from './yaml-blocks.ts';

export const lefthook: Manager = {
  id: 'lefthook',
  name: 'lefthook',
  governs: (setting) => configOf(setting) !== null,
  install: (setting, { hooks }) => {
    const config = configOf(setting);
    const { sharedHome } = setting;
    if (config === null) return left('There is no lefthook.yml here. Make one first: npx lefthook install');
    if (sharedHome === null) return left(missingPackage('lefthook'));
    const snippet = hooks.flatMap((hook) => hookLines(hook, sharedHome)).join('\n');
    if (!/\.ya?ml$/.test(config.file)) return left(byHand(config.file, 'is no YAML', snippet));
    const rest = withoutBlocks(config.text);
    if (rest.edited > 0)
      return left(`sasguard's lines in ${config.file} were edited. Delete them and run this again.`);
    const after = withHooks(rest.text ?? '', hooks, sharedHome);
    if (after === null)
      return left(byHand(config.file, 'is written in a way that cannot be added to', snippet));
    if (after === config.text) return said(`${hooks.join(', ')}: in place already in ${config.file}`);
    return said(
      `${hooks.join(', ')}: added to ${config.file}. Now run: npx lefthook install`,
      write(config.file, after),
    );
  },
  uninstall: (setting) => {
    const config = configOf(setting);
    if (config === null) return NOTHING_TO_DO;
    const { text, taken, edited } = withoutBlocks(config.text);
    if (edited > 0)
      return left(
        `sasguard's lines in ${config.file} were edited since, so they stay. Take them out by hand.`,
      );
    if (taken === 0) return NOTHING_TO_DO;
    return said(`taken out of ${config.file}. Now run: npx lefthook install`, write(config.file, text ?? ''));
  },
  find: (setting, hook) => find(setting, hook),
  faults: (setting, hooks) => {
    const faults: Fault[] = [];
    const missing = hooks.filter((hook) => !/lefthook/.test(readText(join(setting.hooksFolder, hook)) ?? ''));
    if (missing.length > 0) {
      faults.push({
        what: `lefthook is used here, but git does not call it for ${missing.join(', ')}.`,
        mend: 'npx lefthook install',
      });
    }
    const config = readYaml(configOf(setting)?.text ?? '') as Config | null | undefined;
    for (const hook of hooks) {
      const limit = (['skip', 'only'] as const).find((key) => config?.[hook]?.[key] !== undefined);
      if (limit === undefined) continue;
      faults.push({
        what: `${hook} has "${limit}" in the configuration of lefthook, with which sasguard is left out too.`,
        mend: `give "${limit}" to the commands or jobs that need it, instead of all of ${hook}`,
      });
    }
    if (
      (config as { assert_lefthook_installed?: unknown } | null | undefined)?.assert_lefthook_installed !==
      true
    ) {
      faults.push({
        what: 'Where its program is missing, lefthook lets everything through unless it is told not to.',
        mend: 'put into lefthook.yml, then run npx lefthook install: assert_lefthook_installed: true',
      });
    }
    const { LEFTHOOK } = setting.where.env;
    if (LEFTHOOK === '0' || LEFTHOOK === 'false') {
      faults.push({
        what: `The variable LEFTHOOK is ${LEFTHOOK}, so lefthook runs no hook.`,
        mend: 'unset LEFTHOOK',
      });
    }
    return faults;
  },
};

type Config = Readonly<Record<string, HookConfig | null>>;

interface HookConfig {
  readonly commands?: Readonly<Record<string, unknown>>;
  readonly skip?: unknown;
  readonly only?: unknown;
}

function find(setting: Setting, hook: HookName): Presence {
  const text = configOf(setting)?.text ?? '';
  const command = (readYaml(text) as Config | null)?.[hook]?.commands?.sasguard;
  if (isSame(command, commandFor(hook, setting.sharedHome ?? ''))) return 'current';
  return text.includes(`hooks/${hook}`) || command !== undefined ? 'stale' : 'absent';
}

/** For each hook as much as is missing of `pre-commit: commands: sasguard: …`. */
function withHooks(text: string, hooks: readonly HookName[], home: string): string | null {
  const before = (readYaml(text) ?? {}) as Config;
  const additions: Addition[] = [];
  const fresh: string[] = [];
  for (const hook of hooks) {
    const lines = hookLines(hook, home);
    if (before[hook] === undefined) fresh.push(...lines);
    else if (before[hook]?.commands === undefined) additions.push({ path: [hook], lines: below(lines) });
    else additions.push({ path: [hook, 'commands'], lines: below(below(lines)) });
  }
  if (fresh.length > 0) additions.push({ path: [], lines: fresh });
  const wanted = Object.fromEntries(
    hooks.map((hook) => {
      const commands = { ...before[hook]?.commands, sasguard: commandFor(hook, home) };
      return [hook, { ...before[hook], commands }];
    }),
  );
  return withAdditions(text, additions, { ...before, ...wanted });
}

function below(lines: readonly string[]): string[] {
  return lines.slice(1).map((line) => line.slice(2));
}

function hookLines(hook: HookName, home: string): string[] {
  const { run, ...rest } = commandFor(hook, home);
  return [
    `${hook}:`,
    '  commands:',
    '    sasguard:',
    `      run: '${run.replaceAll("'", "''")}'`,
    ...Object.entries(rest).map(([key, value]) => `      ${key}: ${value}`),
  ];
}

/** lefthook hands on what git says only where it is asked to; without `use_stdin` a push would be given no refs. */
function commandFor(hook: HookName, home: string): { readonly run: string; readonly use_stdin?: true } {
  const call = `sh ${home}/hooks/${hook}`;
  if (hook === 'commit-msg') return { run: `${call} "{1}"` };
  if (hook === 'pre-push') return { run: `${call} "{1}" "{2}"`, use_stdin: true };
  return { run: call };
}

function configOf({ root }: Setting): { readonly file: string; readonly text: string } | null {
  for (const name of NAMES) {
    const file = join(root, name);
    const text = readText(file);
    if (text !== null) return { file, text };
  }
  return null;
}

/** In lefthook's order of preference, as its manual lists them. */
const NAMES = ['yml', 'yaml', 'toml', 'json', 'jsonc'].flatMap((ending) =>
  ['lefthook', '.lefthook', '.config/lefthook'].map((name) => `${name}.${ending}`),
);
