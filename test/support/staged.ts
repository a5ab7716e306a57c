/** What the staged source says of a repository, gathered into values that a test can look at. */
import { spawnSync } from 'node:child_process';
import { closeSync, openSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Document } from '../../src/core/document.ts';
import type { Problem, Skipped } from '../../src/core/finding.ts';
import type { EarlierVersion } from '../../src/sources/change.ts';
import type { Where } from '../../src/sources/git.ts';
import { NotHandedOver, stagedHandedOver } from '../../src/sources/handed-over.ts';
import { openStaged, type Staged } from '../../src/sources/staged.ts';
import { aFolder, type Repository } from './repository.ts';
import { PROJECT } from './run.ts';

export interface StagedContent {
  /** Path → text, one for each document. */
  readonly documents: Readonly<Record<string, string>>;
  /** Path → the path and text it is compared with; `null` for what is new. */
  readonly earlier: Readonly<Record<string, { readonly path: string; readonly text: string } | null>>;
  readonly skipped: readonly Skipped[];
  readonly problems: readonly Problem[];
  readonly allowlist: string | null;
  readonly committedAllowlist: string | null;
  readonly settings: string | null;
}

export async function readStaged(
  repository: Repository,
  {
    env = {},
    cwd = repository.root,
    isWanted,
  }: {
    readonly env?: NodeJS.ProcessEnv;
    readonly cwd?: string;
    readonly isWanted?: (path: string) => boolean;
  } = {},
): Promise<StagedContent> {
  const where = { cwd, env: { ...repository.env, ...env } };
  const content = await contentOf(await openStaged(where, isWanted));
  if (isWanted === undefined && process.platform !== 'win32') {
    const handedOver = await readHandedOver(where);
    // What the hook hands over is the same, where it can be told from it.
    if (handedOver !== null) expect(handedOver).toEqual(content);
  }
  return content;
}

/** What `hooks/pre-commit` hands over; `null` where git has to be asked instead. */
export async function readHandedOver(where: Where): Promise<StagedContent | null> {
  const file = openSync(handOver(where), 'r');
  try {
    return await contentOf(await stagedHandedOver(where, file));
  } catch (error) {
    if (error instanceof NotHandedOver) return null;
    throw error;
  } finally {
    closeSync(file);
  }
}

/** The hook's own words, put into a file by what stands in for Node.js. */
export function handOver({ cwd, env }: Where): string {
  const folder = aFolder();
  const file = join(folder, 'handed-over');
  writeFileSync(join(folder, 'node'), '#!/bin/sh\ncat > "$HANDED_OVER"\n', { mode: 0o755 });
  const root = spawnSync('git', ['rev-parse', '--show-toplevel'], {
    cwd,
    env,
    encoding: 'utf8',
  }).stdout.trim();
  spawnSync(join(PROJECT, 'hooks', 'pre-commit'), {
    cwd: root === '' ? cwd : root,
    env: { ...env, HANDED_OVER: file, PATH: `${folder}:${env.PATH}` },
  });
  return file;
}

async function contentOf(staged: Staged): Promise<StagedContent> {
  const documents: Record<string, string> = {};
  const earlier: Record<string, { path: string; text: string } | null> = {};
  const skipped: Skipped[] = [];
  const problems: Problem[] = [];
  const versions: (EarlierVersion & { readonly of: string })[] = [];
  for await (const reading of staged.readings()) {
    if (reading.kind === 'skipped') skipped.push(reading.skipped);
    if (reading.kind === 'problem') problems.push(reading.problem);
    if (reading.kind !== 'document') continue;
    const { path } = reading.document;
    documents[path] = textOf(bytesOf(reading.document));
    earlier[path] = null;
    if (reading.earlier !== null) versions.push({ ...reading.earlier, of: path });
  }
  const order = versions.values();
  for await (const document of staged.readEarlier(versions)) {
    const { of } = order.next().value as { of: string };
    earlier[of] = document && { path: document.path, text: textOf(bytesOf(document)) };
  }
  const { allowlist, committedAllowlist, settings } = staged;
  return {
    documents,
    earlier,
    skipped,
    problems,
    allowlist: allowlist && textOf(allowlist),
    committedAllowlist: committedAllowlist && textOf(committedAllowlist),
    settings: settings && textOf(settings),
  };
}

/** git is the judge: every document is what git itself shows of the index, and git knows of no other. */
export async function expectWhatGitStages(repository: Repository): Promise<StagedContent> {
  const content = await readStaged(repository);
  const names = repository
    .git('diff', '--cached', '--name-only', '-z', '--diff-filter=d', '--no-renames')
    .split('\0')
    .filter((name) => name !== '');
  expect(Object.keys(content.documents).sort()).toEqual(names.sort());
  for (const name of names) {
    expect(content.documents[name]).toBe(repository.git('cat-file', 'blob', `:${name}`));
  }
  return content;
}

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('utf8');
}

/** All of a document's bytes. */
export function bytesOf({ content }: Document): Buffer {
  return Buffer.from(content.read(0, content.size));
}
