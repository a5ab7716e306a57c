/** Repositories of other kinds and forms, and where the hook is called. */
import { mkdirSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'vitest';
import {
  alsoAt,
  CLEAN,
  commit,
  expectRefused,
  expectThrough,
  hooked,
  LEAK,
  slipIn,
} from '../support/hooked.ts';
import { aFolder, aRepository, Repository } from '../support/repository.ts';

function expectBoth(repository: Repository, name = 'a.txt') {
  expectRefused(commit(repository.stage(name, LEAK)), `${name}:1:`);
  expectThrough(commit(repository.stage(name, CLEAN.repeat(3))));
}

test('a linked worktree', () => {
  const repository = hooked().commit('a.txt', CLEAN).stage('a.txt', LEAK);
  const folder = join(repository.root, '..', 'linked tree');
  repository.git('worktree', 'add', '--quiet', '-b', 'linked', folder);
  const worktree = alsoAt(folder, repository);
  expectThrough(commit(worktree.stage('b.txt', CLEAN)));
  expectBoth(worktree, 'b.txt');
});

test('a commit from a folder inside', () => {
  const repository = hooked().commit('in/side/a.txt', CLEAN).stage('b.txt', LEAK);
  expectRefused(commit(alsoAt(join(repository.root, 'in/side'), repository)), 'b.txt:1:');
});

test('a path with spaces and letters beyond ASCII', () => {
  const folder = join(aFolder(), 'Müller & Söhne', "it's 日本 (1)");
  mkdirSync(folder, { recursive: true });
  const repository = new Repository(folder);
  repository.git('init', '--quiet', '--initial-branch=main');
  expectBoth(hooked(repository));
});

test('GIT_DIR and GIT_WORK_TREE name the repository', () => {
  const repository = hooked().commit('a.txt', CLEAN);
  const [apart, elsewhere] = [join(repository.root, '..', 'apart.git'), aFolder()];
  renameSync(join(repository.root, '.git'), apart);
  const other = alsoAt(elsewhere, repository);
  Object.assign(other.env, { GIT_DIR: apart, GIT_WORK_TREE: repository.root });
  repository.write('a.txt', LEAK);
  expectRefused(commit(other, '-a'), 'a.txt:1:');
  other.git('add', '--all');
  expectRefused(commit(other), 'a.txt:1:');
});

test('a bare repository with its files elsewhere, as dotfiles are kept', () => {
  const home = aFolder();
  const repository = hooked();
  repository.git('clone', '--quiet', '--bare', repository.root, join(home, '.dotfiles'));
  const inHome = alsoAt(home, repository).write('.netrc', LEAK);
  const dotfiles = ['--git-dir', join(home, '.dotfiles'), '--work-tree', home];
  inHome.git(...dotfiles, 'config', 'core.hooksPath', repository.git('config', 'core.hooksPath').trim());
  inHome.git(...dotfiles, 'add', '.netrc');
  expectRefused(inHome.tryGit(...dotfiles, 'commit', '-m', 'mine'), '.netrc:1:');
});

test('a sparse checkout with a sparse index', () => {
  const repository = hooked().commit('in/a.txt', CLEAN).commit('out/b.txt', LEAK);
  repository.git('sparse-checkout', 'set', '--cone', '--sparse-index', 'in');
  expectBoth(repository, 'in/a.txt');
  repository.write('out/c.txt', LEAK);
  repository.git('add', '--sparse', 'out/c.txt');
  expectRefused(commit(repository), 'out/c.txt:1:');
});

test('a split index, an index of version 4, an untracked cache', () => {
  const repository = hooked().commit('a.txt', CLEAN).commit('b.txt', CLEAN);
  repository.git('update-index', '--split-index', '--untracked-cache');
  expectBoth(repository);
  repository.git('update-index', '--no-split-index', '--index-version', '4');
  expectBoth(repository, 'b.txt');
});

test('a repository of SHA-256', () => {
  const repository = aRepository().remove('.git');
  repository.git('init', '--quiet', '--object-format=sha256');
  expectBoth(hooked(repository));
  slipIn(repository.stage('a.txt', LEAK));
  expectThrough(commit(repository.stage('b.txt', CLEAN)));
});

test('a shallow clone', () => {
  const upstream = aRepository().commit('a.txt', CLEAN).commit('a.txt', LEAK).commit('b.txt', CLEAN);
  const folder = join(aFolder(), 'clone');
  upstream.git('clone', '--quiet', '--depth=1', `file://${upstream.root}`, folder);
  const clone = hooked(new Repository(folder));
  expectThrough(commit(clone.stage('a.txt', `${CLEAN}${LEAK}`)));
  expectBoth(clone, 'b.txt');
});

test('a partial clone whose earlier versions are at the server', () => {
  const { clone } = partial('--no-checkout');
  // Nothing is fetched, so the old token counts as new: refused rather than missed.
  expectRefused(commit(clone.stage('a.txt', `${CLEAN}${LEAK}`)), 'a.txt:2:');
  expectBoth(clone, 'new.txt');
});

test('a partial clone whose server is out of reach', () => {
  const { clone, upstream } = partial();
  renameSync(upstream.root, `${upstream.root}.away`);
  expectThrough(commit(clone.stage('a.txt', `${CLEAN}${LEAK}`)));
  expectBoth(clone, 'new.txt');
});

/** Without a checkout no blob is there. */
function partial(...options: readonly string[]) {
  const upstream = aRepository().commit('a.txt', LEAK).commit('b.txt', CLEAN);
  upstream.git('config', 'uploadpack.allowFilter', 'true');
  const folder = join(aFolder(), 'clone');
  upstream.git('clone', '--quiet', ...options, '--filter=blob:none', `file://${upstream.root}`, folder);
  const clone = hooked(new Repository(folder));
  if (options.length > 0) clone.git('reset', '--quiet');
  return { clone, upstream };
}

test('objects that are borrowed from another repository', () => {
  const lender = aRepository().commit('a.txt', LEAK);
  const folder = join(aFolder(), 'clone');
  lender.git('clone', '--quiet', '--shared', lender.root, folder);
  const clone = hooked(new Repository(folder));
  expectThrough(commit(clone.stage('a.txt', `${CLEAN}${LEAK}`)));
  expectBoth(clone, 'b.txt');
});

test('HEAD is detached', () => {
  const repository = hooked().commit('a.txt', CLEAN);
  repository.git('switch', '--quiet', '--detach');
  expectBoth(repository);
});

test('a client with a bare PATH and no variables', () => {
  const repository = hooked().commit('a.txt', CLEAN);
  const { HOME, GIT_CONFIG_NOSYSTEM } = repository.env;
  for (const name of Object.keys(repository.env)) delete repository.env[name];
  Object.assign(repository.env, {
    HOME,
    GIT_CONFIG_NOSYSTEM,
    PATH: `/usr/bin:/bin:${dirname(process.execPath)}`,
  });
  repository.git('config', 'user.name', 'Test');
  repository.git('config', 'user.email', 'test@example.invalid');
  expectBoth(repository);
});
