/**
 * Every input and every fact of the surroundings, read and checked once into one value. After this nobody asks the
 * environment again.
 */
import { realpathSync, statSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { getInput } from '@actions/core';
import { SEVERITIES, type Severity } from '../core/finding.ts';
import { SourceFailure } from '../sources/failure.ts';
import { type Base, baseOf, readEvent } from './event.ts';

export interface Inputs {
  /** The folder to scan; absolute, without symbolic links, inside the workspace. */
  readonly folder: string;
  /** Overrules the settings where it is given. */
  readonly failOn: Severity | null;
  /** The file that was named; absolute. `null` for `.sasignore` at the root. */
  readonly allowlist: string | null;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly base: Base;
  readonly api: Api;
  /** `https://github.com/owner/name`, for links; `null` outside GitHub. */
  readonly repositoryUrl: string | null;
  /** The commit that is checked out, for links. */
  readonly commit: string | null;
  /** The environment for git: without the inputs, so without the token. */
  readonly env: NodeJS.ProcessEnv;
}

export interface Api {
  readonly url: string;
  readonly token: string;
  readonly owner: string;
  readonly repository: string;
}

/** Throws a `SourceFailure` that names the input and what was expected, and never repeats its value. */
export function readInputs(env: NodeJS.ProcessEnv, clock: number): Inputs {
  const workspace = realpathSync(env.GITHUB_WORKSPACE || process.cwd());
  const allowlist = getInput('allowlist');
  const [owner = '', repository = ''] = (env.GITHUB_REPOSITORY ?? '').split('/');
  const commit = env.GITHUB_SHA || null;
  return {
    folder: folderIn(workspace, getInput('path') || '.'),
    failOn: severity(getInput('fail-on')),
    allowlist: allowlist === '' ? null : resolve(workspace, allowlist),
    now: moment(getInput('now'), clock),
    base: baseOf(readEvent(env), commit),
    api: {
      url: env.GITHUB_API_URL || 'https://api.github.com',
      token: getInput('token'),
      owner,
      repository,
    },
    repositoryUrl:
      repository === '' ? null : `${env.GITHUB_SERVER_URL || 'https://github.com'}/${owner}/${repository}`,
    commit,
    env: Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('INPUT_'))),
  };
}

/** Real paths are compared, so that no link in a checkout leads the scan out of the workspace. */
function folderIn(workspace: string, path: string): string {
  const folder = realFolder(resolve(workspace, path));
  if (folder === null) throw inputFault('path', 'a folder that is there, for instance: path: .');
  const way = relative(workspace, folder);
  if (way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way)) {
    throw inputFault('path', 'a folder inside the workspace, for instance: path: .');
  }
  return folder;
}

function realFolder(path: string): string | null {
  try {
    return statSync(path).isDirectory() ? realpathSync(path) : null;
  } catch {
    return null;
  }
}

function severity(text: string): Severity | null {
  if (text === '') return null;
  const found = SEVERITIES.find((word) => word === text);
  if (found === undefined)
    throw inputFault('fail-on', `one of ${SEVERITIES.join(', ')}, for instance: fail-on: high`);
  return found;
}

function moment(text: string, clock: number): number {
  if (text === '') return clock;
  const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(text)
    ? Date.parse(text)
    : Number.NaN;
  if (Number.isNaN(time))
    throw inputFault('now', 'a moment in ISO 8601, for instance: now: 2026-11-21T10:00:00Z');
  return time;
}

function inputFault(name: string, expected: string): SourceFailure {
  return new SourceFailure('bad-input', `The input ${name} must be ${expected}`, 'fault');
}
