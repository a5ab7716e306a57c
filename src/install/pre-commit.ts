/**
 * The pre-commit framework: git's hooks are its own shims, which run what `.pre-commit-config.yaml` lists.
 *
 * Before a push it reads what git says and hands on the first ref alone. So pre-push is git's own hook, put beside it:
 * git runs ours, which runs the framework's with the same input.
 */
import { join } from 'node:path';
import type { HookName } from '../sources/hook-names.ts';
import type { Fault, Manager, Presence } from './manager.ts';
import { plainGit } from './plain-git.ts';
import { join as all, left, NOTHING_TO_DO, type Plan, said, write } from './plan.ts';
import { withoutBlocks } from './seal.ts';
import { readText, type Setting } from './setting.ts';
import { byHand, missingPackage } from './wording.ts';
import { readYaml, withAdditions } from './yaml-blocks.ts';

export const preCommit: Manager = {
  id: 'pre-commit',
  name: 'the pre-commit framework',
  governs: (setting) => readText(fileFor(setting)) !== null,
  install: (setting, wish) => {
    const hooks = wish.hooks.filter(isListed);
    const beside = wish.hooks.filter((hook) => !isListed(hook));
    return all([
      hooks.length === 0 ? NOTHING_TO_DO : installListed(setting, hooks),
      beside.length === 0 ? NOTHING_TO_DO : plainGit.install(setting, { ...wish, hooks: beside }),
    ]);
  },
  uninstall: (setting) => {
    const file = fileFor(setting);
    const { text, taken, edited } = withoutBlocks(readText(file) ?? '');
    if (edited > 0)
      return left(`sasguard's lines in ${file} were edited since, so they stay. Take them out by hand.`);
    return taken === 0 ? NOTHING_TO_DO : said(`taken out of ${file}`, write(file, text ?? ''));
  },
  find: (setting, hook) => (isListed(hook) ? find(setting, hook) : plainGit.find(setting, hook)),
  faults: (setting, hooks) => {
    const faults: Fault[] = [];
    const missing = hooks.filter(isListed).filter((hook) => !isCalled(setting, hook));
    if (missing.length > 0) {
      faults.push({
        what: `The pre-commit framework is used here, but git does not call it for ${missing.join(', ')}.`,
        mend: installCommand(missing),
      });
    }
    const skipped = (setting.where.env.SKIP ?? '').split(',').filter((id) => /^sasguard/.test(id.trim()));
    if (skipped.length > 0)
      faults.push({ what: `The variable SKIP leaves out ${skipped.join(', ')}.`, mend: 'unset SKIP' });
    return [...faults, ...plainGit.faults(setting, hooks)];
  },
};

interface Config {
  readonly repos?: readonly {
    readonly repo: string;
    readonly hooks?: readonly { readonly id: string; readonly entry?: string }[];
  }[];
}

function installListed(setting: Setting, hooks: readonly HookName[]): Plan {
  const file = fileFor(setting);
  const { sharedHome } = setting;
  if (sharedHome === null)
    return left(
      `${missingPackage('the pre-commit framework')}\nOr list sasguard's repository in ${file}: see docs/hook.md.`,
    );
  const text = readText(file) ?? '';
  const rest = withoutBlocks(text);
  if (rest.edited > 0)
    return left(`sasguard's lines in ${file} were edited. Delete them and run this again.`);
  const before = readYaml(rest.text ?? '') as Config | null | undefined;
  const lines = listing(hooks, sharedHome);
  const entry = (readYaml(lines.join('\n')) as NonNullable<Config['repos']>)[0]!;
  const after = withAdditions(rest.text ?? '', [{ path: ['repos'], lines }], {
    ...before,
    repos: [entry, ...(before?.repos ?? [])],
  });
  if (after === null) {
    return left(byHand(file, 'is written in a way that cannot be added to', ['repos:', ...lines].join('\n')));
  }
  return after === text
    ? said(`${hooks.join(', ')}: in place already in ${file}`)
    : said(`${hooks.join(', ')}: added to ${file}. Now run: ${installCommand(hooks)}`, write(file, after));
}

function find(setting: Setting, hook: HookName): Presence {
  const config = readYaml(readText(fileFor(setting)) ?? '') as Config | null | undefined;
  const ids = (config?.repos ?? []).flatMap(({ hooks = [] }) => hooks);
  const ours = ids.find(({ id }) => id === ID[hook]);
  if (ours !== undefined) {
    // Listed from our own repository it has no entry here.
    const { entry } = ours;
    return entry === undefined || entry === entryFor(hook, setting.sharedHome ?? '') ? 'current' : 'stale';
  }
  // Listed from our repository, one id stands for both.
  const isRemote =
    hook === 'pre-merge-commit' &&
    ids.some(({ id, entry }) => id === ID['pre-commit'] && entry === undefined);
  return isRemote ? 'current' : 'absent';
}

function listing(hooks: readonly HookName[], home: string): string[] {
  return [
    '- repo: local',
    '  hooks:',
    ...hooks.flatMap((hook) => [
      `    - id: ${ID[hook]}`,
      `      name: sasguard (${hook})`,
      `      entry: ${entryFor(hook, home)}`,
      '      language: system',
      `      stages: [${hook}]`,
      '      always_run: true',
      // Or else it keeps to itself what a hook says that lets a commit through: that an exception waits for its review.
      '      verbose: true',
      // To commit-msg it hands the file with the message, to others what is staged, which ours asks git for.
      ...(hook === 'commit-msg' ? [] : ['      pass_filenames: false']),
    ]),
  ];
}

const ID: Readonly<Record<HookName, string>> = {
  'pre-commit': 'sasguard',
  'pre-merge-commit': 'sasguard-merge',
  'commit-msg': 'sasguard-message',
  'pre-push': 'sasguard-push',
  'pre-receive': 'sasguard-receive',
};

function isListed(hook: HookName): boolean {
  return hook !== 'pre-push' && hook !== 'pre-receive';
}

function entryFor(hook: HookName, home: string): string {
  return `sh ${home}/hooks/${hook}`;
}

function isCalled(setting: Setting, hook: HookName): boolean {
  return /pre-commit(?:\.com|\s+hook-impl|_commit)/.test(readText(join(setting.hooksFolder, hook)) ?? '');
}

function installCommand(hooks: readonly HookName[]): string {
  return `pre-commit install ${hooks.map((hook) => `-t ${hook}`).join(' ')}`;
}

function fileFor({ root }: Setting): string {
  return join(root, '.pre-commit-config.yaml');
}
