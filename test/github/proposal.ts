/**
 * A pull request from `topic` into `main`, with commits by several people and their reviews, in a real repository. Dana asks
 * for exceptions; Alice, Bob and Carol review them.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { seesOf } from '../../src/core/allowlist/sees.ts';
import { check } from '../../src/core/check.ts';
import type { Location } from '../../src/core/finding.ts';
import type { ActionResult } from '../support/action.ts';
import { idOf } from '../support/commits.ts';
import { aCheckout, aPullRequest, type Depth, mergeOf } from '../support/events.ts';
import { aGitServer } from '../support/git-server.ts';
import { aRepository, type Repository } from '../support/repository.ts';
import { ACCOUNT_SAS, aSasUrl, aSignature, BLOB_SAS, NOW, sha256 } from '../support/tokens.ts';
import { aGitHub, type GitHub, type GitHubOptions, type Pull, type Review } from './fake-github.ts';
import { runOn } from './support.ts';

export const DANA = 'dana-dev';
export const ALICE = 'alice-sec';
export const BOB = 'bob-sec';
export const CAROL = 'carol-sec';

/** `nobody@…` is known to no account. */
export const ACCOUNTS: Readonly<Record<string, string>> = {
  'test@example.invalid': DANA,
  ...Object.fromEntries([DANA, ALICE, BOB, CAROL, 'eve-ops'].map((login) => [mailOf(login), login])),
};

function mailOf(login: string): string {
  return `${login}@example.invalid`;
}

export const POLICY = policyOf();

export function policyOf(fields: Readonly<Record<string, string>> = {}): string {
  const all = {
    reviewers: '@alice-sec @bob-sec @carol-sec',
    'max-days': '90',
    'max-days-critical': '14',
    'warn-days': '14',
    'approvals-critical': '2',
    ...fields,
  };
  const lines = Object.entries(all).map(([key, value]) => `  ${key}: ${value}\n`);
  return `version 1\n\npolicy\n${lines.join('')}`;
}

/** Reads one blob until tomorrow. */
export const LOW = aSasUrl(BLOB_SAS, aSignature('reviewed'));
/** Everything in the account until 2051. */
export const CRITICAL = aSasUrl(ACCOUNT_SAS, aSignature('reviewed critical'));

/** As `sasguard allow` would write it, for `docs/a.md` unless another path is given. */
export function entryFor(
  url: string,
  fields: Readonly<Record<string, string>> = {},
  now: string = NOW,
): string {
  const documents = [{ path: 'a', bytes: Buffer.from(url) }];
  const [finding] = check({ documents, now: new Date(now), digest: sha256 }).findings;
  if (finding === undefined) throw new Error('no token to excuse');
  const all = {
    path: 'docs/a.md',
    sees: seesOf(finding),
    verdict: 'test-fixture',
    reason: 'made for the tutorial’s local emulator, opens nothing',
    reviewer: `@${BOB}`,
    reviewed: '2026-11-20',
    expires: '2026-11-30',
    ...fields,
  };
  const lines = Object.entries(all).map(([key, value]) => `  ${key}: ${value}\n`);
  return `\nallow ${finding.fingerprint}\n${lines.join('')}`;
}

export interface Written {
  readonly author?: string;
  readonly committer?: string;
  readonly coAuthors?: readonly string[];
}

interface Asked {
  readonly event?: string;
  readonly payload?: unknown;
  readonly depth?: Depth;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly github?: Partial<GitHubOptions>;
  readonly pull?: Partial<Pull>;
  readonly from?: string;
  readonly env?: NodeJS.ProcessEnv;
}

export class Proposal {
  readonly repository: Repository = aRepository();
  base: string;
  github: GitHub | null = null;
  readonly reviews: Review[] = [];
  #minute = 0;

  /** `.sasignore` of the base, `null` for none. */
  constructor(allowlist: string | null = POLICY, files: Readonly<Record<string, string>> = {}) {
    this.base = this.commit('first', {
      'README.md': 'hello\n',
      ...(allowlist === null ? {} : { '.sasignore': allowlist }),
      ...files,
    });
    this.repository.git('switch', '--quiet', '-c', 'topic');
  }

  get head(): string {
    return idOf(this.repository, 'topic');
  }

  /** Commits to the branch that is checked out; `null` takes a file away. */
  commit(subject: string, files: Readonly<Record<string, string | null>>, written: Written = {}): string {
    const { author = DANA, committer = author, coAuthors = [] } = written;
    for (const [name, content] of Object.entries(files)) {
      if (content === null) this.repository.git('rm', '--quiet', '-f', '--', name);
      else this.repository.stage(name, content);
    }
    const trailers = coAuthors.map((login) => `Co-authored-by: ${login} <${mailOf(login)}>\n`);
    const message = join(this.repository.root, '.git', 'message');
    writeFileSync(message, `${subject}\n\n${trailers.join('')}`);
    const email = committer === 'web' ? 'noreply@github.com' : mailOf(committer);
    const configuration = ['-c', `user.name=${committer}`, '-c', `user.email=${email}`];
    const { GIT_COMMITTER_EMAIL, GIT_COMMITTER_NAME } = this.repository.env;
    Object.assign(this.repository.env, { GIT_COMMITTER_EMAIL: email, GIT_COMMITTER_NAME: committer });
    const who = `--author=${author} <${mailOf(author)}>`;
    this.repository.git(...configuration, 'commit', '-q', '--no-verify', '--allow-empty', who, '-F', message);
    Object.assign(this.repository.env, { GIT_COMMITTER_EMAIL, GIT_COMMITTER_NAME });
    return idOf(this.repository, 'HEAD');
  }

  /** What Dana asks for: a token in `docs/a.md` and its entry behind the base's policy. */
  ask(url: string, entry: string = entryFor(url)): this {
    this.commit('asks for an exception', {
      'docs/a.md': `see ${url}\n`,
      '.sasignore': `${this.repository.read('.sasignore')}${entry}`,
    });
    return this;
  }

  review(login: string | null, state: Review['state'] = 'APPROVED', more: Partial<Review> = {}): this {
    this.#minute += 1;
    const at = new Date(Date.parse('2026-11-21T08:00:00Z') + this.#minute * 60_000).toISOString();
    this.reviews.push({ login, state, commit: this.head, at: at.replace('.000', ''), ...more });
    return this;
  }

  /** On `main`, while the pull request is open. */
  onMain(subject: string, files: Readonly<Record<string, string | null>>, written: Written = {}): string {
    this.repository.git('switch', '--quiet', 'main');
    const id = this.commit(subject, files, written);
    this.repository.git('switch', '--quiet', 'topic');
    return id;
  }

  async run(asked: Asked = {}): Promise<ActionResult> {
    const { event = 'pull_request', depth = 'full', inputs = {}, from = 'contoso/models' } = asked;
    const { head, base } = this;
    const merged = mergeOf(this.repository, idOf(this.repository, 'main'), head);
    const server = await aGitServer(this.repository);
    const checkout = aCheckout(server, merged, depth);
    this.repository.git('switch', '--quiet', 'topic');
    const pull = { number: 7, author: DANA, base, head, reviews: this.reviews, ...asked.pull };
    const github = await aGitHub({
      repository: this.repository,
      accounts: ACCOUNTS,
      pulls: [pull],
      ...asked.github,
    });
    this.github = github;
    return await runOn(github, {
      workspace: checkout.root,
      event,
      payload: asked.payload ?? aPullRequest(base, head, 1, from),
      inputs: { checks: 'never', ...inputs },
      env: { GITHUB_SERVER_URL: server.url, GITHUB_SHA: merged, ...asked.env },
    });
  }
}

/** `docs/a.md allowed`, one for each place in the tree. */
export function verdictsOf({ report }: ActionResult): readonly string[] {
  const inTree = (location: Location) => location.commit === null;
  return report.findings.flatMap(({ locations }) =>
    locations.filter(inTree).map(({ path, verdict }) => `${path} ${verdict}`),
  );
}
