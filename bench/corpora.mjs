/**
 * What is scanned, made of what the machine has: nothing is fetched. All of it lies under one folder, and what takes long to
 * make stays there for the next run.
 */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { chance } from './chance.mjs';
import { ordinaryFiles } from './ordinary-files.mjs';

const SOURCES = '/usr/src';
const PACKAGES = join(dirname(import.meta.dirname), 'node_modules');
/** A fixed moment, so that the same commits have the same ids. */
const EPOCH = 1_600_000_000;
const FILES = 400;

/** The archive that Debian's `linux-source` packages install, or `null`. */
export function linuxArchive() {
  if (!existsSync(SOURCES)) return null;
  const names = readdirSync(SOURCES).filter((name) => /^linux-source-[\d.]+\.tar\.xz$/.test(name));
  return names.length === 0 ? null : join(SOURCES, names.toSorted().at(-1));
}

/** Where Linux's sources are unpacked, or `null`. */
export function linuxTree(corpora) {
  const archive = linuxArchive();
  if (archive === null) return null;
  return kept(join(corpora, 'linux'), (folder) => {
    execFileSync('tar', ['-xf', archive, '-C', folder, '--strip-components=1']);
  });
}

/** The packages here, copied out of the repository, where git ignores them. */
export function packagesTree(corpora) {
  return kept(join(corpora, 'packages'), (folder) => {
    cpSync(PACKAGES, folder, { recursive: true, verbatimSymlinks: true });
  });
}

/** A repository of so many commits, each of which changes a few lines of one of some hundred files of ordinary code. */
export function historyOf(commits, corpora) {
  return kept(join(corpora, `history-${commits}`), (folder) => importInto(folder, editing(commits)));
}

/** What a generator of `git fast-import`'s language says, as a repository packed as a clone of it would be. */
export async function importInto(folder, stream) {
  execFileSync('git', ['init', '--quiet', '--initial-branch=main', folder]);
  const git = spawn('git', ['fast-import', '--quiet'], { cwd: folder, stdio: ['pipe', 'ignore', 'inherit'] });
  const ended = once(git, 'close');
  for (const piece of stream) if (!git.stdin.write(piece)) await once(git.stdin, 'drain');
  git.stdin.end();
  const [status] = await ended;
  if (status !== 0) throw new Error(`git fast-import ended with ${status}`);
  execFileSync('git', ['repack', '-a', '-d', '-f', '--quiet'], { cwd: folder });
}

/** A commit on top of the one before it, as `git fast-import` reads it. */
export function commit(number, files) {
  const message = `Change ${number}\n`;
  return Buffer.concat([
    Buffer.from(`commit refs/heads/main\ncommitter a <a@example.com> ${EPOCH + number * 60} +0000\n`),
    Buffer.from(`data ${message.length}\n${message}`),
    ...files.flatMap(([path, bytes]) => [
      Buffer.from(`M 100644 inline ${path}\ndata ${bytes.length}\n`),
      bytes,
      Buffer.from('\n'),
    ]),
  ]);
}

function* editing(commits) {
  const random = chance(1);
  const files = ordinaryFiles(FILES).map((bytes) => bytes.toString('latin1').split('\n'));
  const bytesOf = (lines) => Buffer.from(lines.join('\n'), 'latin1');
  yield commit(
    0,
    files.map((lines, index) => [`src/${index}.js`, bytesOf(lines)]),
  );
  for (let number = 1; number < commits; number++) {
    const index = random(files.length);
    const [lines, others] = [files[index], files[random(files.length)]];
    for (let edits = 1 + random(4); edits > 0; edits--) {
      lines.splice(random(lines.length), random(2), others[random(others.length)] ?? '');
    }
    yield commit(number, [[`src/${index}.js`, bytesOf(lines)]]);
  }
}

/** Made elsewhere and then moved, so that what was interrupted is not taken for the whole. */
async function kept(folder, make) {
  if (existsSync(folder)) return folder;
  const unfinished = `${folder}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true });
  await make(unfinished);
  renameSync(unfinished, folder);
  return folder;
}

/** How many files a folder holds, and how many bytes. */
export function sizeOf(folder) {
  const files = filesBelow(folder);
  return { files: files.length, bytes: files.reduce((sum, path) => sum + statSync(path).size, 0) };
}

/** In an order that does not depend on the file system. */
export function filesBelow(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .toSorted();
}

/** At least so many bytes of ordinary code, of which each file is a piece. */
export function* ordinaryBytes(length) {
  for (let left = length; left > 0; ) {
    for (const bytes of ordinaryFiles(1000)) {
      if (left <= 0) return;
      yield bytes.subarray(0, left);
      left -= bytes.length;
    }
  }
}
