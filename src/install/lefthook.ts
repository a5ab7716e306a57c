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
    const config = readConfig(setting, NAMES);
    const own = readConfig(setting, LOCAL_NAMES);
    for (const { name, hooks: limits } of [config, own]) {
      if (limits === null) faults.push(unread(name));
      else for (const hook of hooks) faults.push(...limitsOn(hook, limits, name));
    }
    const { assert_lefthook_installed: asserts } = { ...config.hooks, ...own.hooks } as Record<
      string,
      unknown
    >;
    if (asserts !== true) {
      faults.push({
        what: 'Where its program is missing, lefthook lets everything through unless it is told not to.',
        mend: 'put into lefthook.yml, then run npx lefthook install: assert_lefthook_installed: true',
      });
    }
    for (const hook of hooks) {
      if (own.hooks?.[hook]?.commands?.sasguard === undefined) continue;
      faults.push({
        what: `${own.name} changes the command sasguard of ${hook}, for this machine alone.`,
        mend: `take sasguard out of ${hook} in ${own.name}`,
      });
    }
    const { LEFTHOOK, LEFTHOOK_EXCLUDE = '' } = setting.where.env;
    if (LEFTHOOK === '0' || LEFTHOOK === 'false') {
      faults.push({
        what: `The variable LEFTHOOK is ${LEFTHOOK}, so lefthook runs no hook.`,
        mend: 'unset LEFTHOOK',
      });
    }
    if (LEFTHOOK_EXCLUDE.split(',').includes('sasguard')) {
      faults.push({
        what: 'The variable LEFTHOOK_EXCLUDE leaves out sasguard.',
        mend: 'unset LEFTHOOK_EXCLUDE',
      });
    }
    return faults;
  },
};

/** What keeps all of a hook, or our command by its name, from running (lefthook.dev, `skip`, `only`, `exclude_tags`). */
function limitsOn(hook: HookName, config: Config, name: string): Fault[] {
  const { skip, only, exclude_tags: excluded = [] } = config[hook] ?? {};
  const faults: Fault[] = [];
  for (const [key, value] of Object.entries({ skip, only })) {
    if (value === undefined || (key === 'skip' && value === false)) continue;
    faults.push({
      what: `${hook} has "${key}" in the configuration of lefthook (${name}), with which sasguard is left out too.`,
      mend: `give "${key}" to the commands or jobs that need it, instead of all of ${hook}`,
    });
  }
  if ([excluded].flat().includes('sasguard')) {
    faults.push({
      what: `${hook} has sasguard among "exclude_tags" in the configuration of lefthook (${name}).`,
      mend: `take sasguard out of "exclude_tags" of ${hook}`,
    });
  }
  return faults;
}

function unread(name: string): Fault {
  return {
    what: `${name} cannot be read here, so whether it leaves sasguard out is not known.`,
    mend: `look in ${name} for skip, only, exclude_tags and sasguard`,
  };
}

type Config = Readonly<Record<string, HookConfig | null>>;

interface HookConfig {
  readonly commands?: Readonly<Record<string, unknown>>;
  readonly skip?: unknown;
  readonly only?: unknown;
  readonly exclude_tags?: string | readonly string[];
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

/** A configuration by its name in the repository; its hooks are `null` where they cannot be read (TOML). */
function readConfig(setting: Setting, names: readonly string[]) {
  const found = configOf(setting, names);
  if (found === null) return { name: '', hooks: {} as Config };
  const read = readYaml(found.text);
  const isRead = read === null || (typeof read === 'object' && !Array.isArray(read));
  return { name: found.name, hooks: isRead ? ((read ?? {}) as Config) : null };
}

function configOf({ root }: Setting, names: readonly string[] = NAMES) {
  for (const name of names) {
    const file = join(root, name);
    const text = readText(file);
    if (text !== null) return { name, file, text };
  }
  return null;
}

/** In lefthook's order of preference, as its manual lists them. */
const NAMES = namesOf('lefthook');
/** What one machine has beside it, which goes over what all have. */
const LOCAL_NAMES = namesOf('lefthook-local');

function namesOf(name: string): readonly string[] {
  return ['yml', 'yaml', 'toml', 'json', 'jsonc'].flatMap((ending) =>
    [name, `.${name}`, `.config/${name}`].map((path) => `${path}.${ending}`),
  );
}
