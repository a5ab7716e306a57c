/**
 * Whom we are measured beside: the floors, below which nobody can be, and the peers, each as its README says to run it. A
 * peer is taken from the environment variable of its name in capitals, or from PATH, and left out where it is in neither.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';

const CLI = join(dirname(import.meta.dirname), 'dist', 'cli', 'index.js');

export function ours(args, cwd) {
  return { file: process.execPath, args: [CLI, ...args], cwd };
}

/** What each of them takes for a folder, a history and what is staged; `null` where it has no way to. */
const PEERS = {
  gitleaks: {
    tree: () => ['dir', '--no-banner', '.'],
    history: () => ['git', '--no-banner', '.'],
    staged: () => ['git', '--pre-commit', '--staged', '--no-banner', '.'],
  },
  betterleaks: {
    tree: () => ['dir', '--no-banner', '.'],
    history: () => ['git', '--no-banner', '.'],
    staged: () => ['git', '--pre-commit', '--staged', '--no-banner', '.'],
  },
  trufflehog: {
    tree: () => ['filesystem', '.', '--no-verification', '--no-update'],
    history: ({ cwd }) => ['git', `file://${cwd}`, '--no-verification', '--no-update'],
    staged: null,
  },
  secretlint: {
    tree: ({ path }) => ['--secretlintrc', configBeside(path), '**/*'],
    history: null,
    staged: ({ path, names }) => ['--secretlintrc', configBeside(path), ...names],
  },
  'detect-secrets': {
    tree: () => ['scan', '--all-files'],
    history: null,
    staged: null,
  },
  ripsecrets: {
    tree: () => ['.'],
    history: null,
    staged: ({ names }) => names,
  },
};

/** The peers that are here and can do it, as contenders of `measure`. */
export function peersFor(what, cwd, names = []) {
  return Object.entries(PEERS).flatMap(([name, peer]) => {
    const path = pathOf(name);
    if (path === null || peer[what] === null) return [];
    return [{ name, isPeer: true, commands: [{ file: path, args: peer[what]({ cwd, names, path }), cwd }] }];
  });
}

/** What there is to be said about who is here: names with versions, and who is missing. */
export function presence() {
  const names = Object.keys(PEERS);
  return {
    here: names.filter((name) => pathOf(name) !== null).map((name) => `${name} ${versionOf(pathOf(name))}`),
    missing: names.filter((name) => pathOf(name) === null),
  };
}

function pathOf(name) {
  const named = process.env[name.toUpperCase().replace('-', '_')];
  if (named !== undefined) return named;
  const places = (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name));
  return places.find((path) => existsSync(path)) ?? null;
}

/** secretlint has no rules but those that a file names, whose packages it looks for beside that file. */
function configBeside(path) {
  return join(dirname(path), '..', '..', '.secretlintrc.json');
}

/** Go writes a module's version into what it builds, also where the program does not know it. */
function versionOf(path) {
  const ask = (file, args) => spawnSync(file, args, { encoding: 'utf8' }).stdout ?? '';
  const built = /^\tmod\t\S+\t(v\S+)/m.exec(ask('go', ['version', '-m', path]));
  return built?.[1] ?? /\d+\.\d+[\w.-]*/.exec(ask(path, ['--version']))?.[0] ?? 'of unknown version';
}
