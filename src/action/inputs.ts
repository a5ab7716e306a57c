/**
 * Every input and every fact of the surroundings, read and checked once into one value. After this nobody asks the
 * environment again.
 */
import { realpathSync, statSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { getInput } from '@actions/core';
import { SEVERITIES, type Severity } from '../core/finding.ts';
import type { Shard } from '../core/report.ts';
import { type Caller, NPX } from '../report/wording.ts';
import { SourceFailure } from '../sources/failure.ts';
import type { Server } from '../sources/git.ts';
import { parseShard, SHARD_FORM } from '../sources/shard.ts';
import { type Base, baseOf, isOnDefaultBranch, pullRequestOf, readEvent } from './event.ts';
import { type Scope, scopeOf } from './scope.ts';
import { type Subject, subjectOf } from './subject.ts';

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
  /** The number of the pull request that brings what is scanned; `null` where there is none, or it is not named. */
  readonly pullRequest: number | null;
  /** Whether what is scanned is the default branch itself, so that its exceptions are in force for everybody. */
  readonly isOnDefaultBranch: boolean;
  readonly scope: Scope;
  /** Where commits that the checkout does not hold are fetched from; `null` outside GitHub. */
  readonly server: Server | null;
  /** `null` where everything is to be looked at. */
  readonly shard: Shard | null;
  readonly api: Api;
  /** `https://github.com/owner/name`, for links; `null` outside GitHub. */
  readonly repositoryUrl: string | null;
  /** The commit that is checked out, for links. */
  readonly commit: string | null;
  /** Whether a check run is tried. */
  readonly checks: 'auto' | 'never';
  /** Whether a comment on the pull request is wanted. */
  readonly comment: boolean;
  readonly subject: Subject;
  /** The page of this workflow run; `null` outside GitHub. */
  readonly details: string | null;
  /** How a reader of what this run says calls the command line. */
  readonly caller: Caller;
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
  const event = readEvent(env);
  const server = env.GITHUB_SERVER_URL || 'https://github.com';
  const repositoryUrl = repository === '' ? null : `${server}/${owner}/${repository}`;
  return {
    folder: folderIn(workspace, getInput('path') || '.'),
    failOn: severity(getInput('fail-on')),
    allowlist: allowlist === '' ? null : resolve(workspace, allowlist),
    now: moment(getInput('now'), clock),
    base: baseOf(event, commit),
    pullRequest: pullRequestOf(event),
    isOnDefaultBranch: isOnDefaultBranch(event, env.GITHUB_REF),
    scope: clear(scopeOf(event, flag('history'))),
    shard: shardOf(getInput('shard')),
    server:
      repositoryUrl === null || !URL.canParse(repositoryUrl)
        ? null
        : { url: repositoryUrl, token: getInput('token'), patience: FETCH_PATIENCE },
    api: {
      url: env.GITHUB_API_URL || 'https://api.github.com',
      token: getInput('token'),
      owner,
      repository,
    },
    repositoryUrl,
    commit,
    checks: oneOf(['auto', 'never'], 'checks', 'auto'),
    comment: oneOf(['true', 'false'], 'comment', 'false') === 'true',
    subject: subjectOf(event, commit),
    details: detailsOf(repositoryUrl, env.GITHUB_RUN_ID),
    caller: callerOf(server, env.GITHUB_ACTION_REPOSITORY),
    env: Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('INPUT_'))),
  };
}

/** Five minutes for one fetch. */
const FETCH_PATIENCE = 300_000;

function clear(scope: Scope): Scope {
  if (scope.kind !== 'unclear') return scope;
  throw new SourceFailure(
    'bad-event',
    'The event file does not name the commits of its event, so it is not known what to scan. It has to be the one that the runner wrote.',
    'fault',
  );
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

function oneOf<Word extends string>(words: readonly Word[], name: string, usual: Word): Word {
  const text = getInput(name) || usual;
  const found = words.find((word) => word === text);
  if (found === undefined) throw inputFault(name, `${words.join(' or ')}, for instance: ${name}: ${usual}`);
  return found;
}

function detailsOf(repositoryUrl: string | null, runId = ''): string | null {
  return repositoryUrl === null || !/^\d+$/.test(runId) ? null : `${repositoryUrl}/actions/runs/${runId}`;
}

/**
 * Who has the Action in a workflow need not have the command line. It runs as it lies in a clone, so a clone of the
 * repository that the Action comes from is all it takes; that is not named where the workflow uses a local path.
 */
function callerOf(server: string, actionRepository = ''): Caller {
  if (!/^[\w.-]+\/[\w.-]+$/.test(actionRepository)) return NPX;
  return {
    get: `git clone ${server}/${actionRepository} ../sasguard`,
    program: 'node ../sasguard/dist/cli/index.js',
  };
}

/** As in YAML 1.2, which is what GitHub reads (`core.getBooleanInput`); nothing at all is no. */
function flag(name: string): boolean {
  const text = getInput(name);
  if (/^(?:true|True|TRUE)$/.test(text)) return true;
  if (/^(?:false|False|FALSE|)$/.test(text)) return false;
  throw inputFault(name, `true or false, for instance: ${name}: true`);
}

function shardOf(text: string): Shard | null {
  if (text === '') return null;
  const shard = parseShard(text);
  if (shard === null) throw inputFault('shard', `${SHARD_FORM}, for instance: shard: 3/8`);
  return shard;
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
