/**
 * A stand-in for the GitHub that a runner belongs to: check runs, comments, contents, on a port of this machine. What it
 * is asked and what it answers is held against GitHub's descriptions; its answers are GitHub's own examples, changed
 * where it matters. It can be told to be in trouble.
 */
import { appendFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import type { Repository } from '../support/repository.ts';
import {
  exampleOf,
  faultsOfAnswer,
  faultsOfGraphql,
  faultsOfRequest,
  graphqlAnswer,
  type Operation,
  operationOf,
} from './descriptions.ts';
import { aGraph } from './graph.ts';

export interface Comment {
  readonly id: number;
  body: string;
  readonly user: string;
}

export interface CheckRun {
  readonly id: number;
  readonly name: string;
  readonly head_sha: string;
  readonly conclusion: string;
  readonly details_url?: string;
  output: { readonly title: string; readonly summary: string };
  readonly annotations: Annotation[];
}

export interface Annotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly start_column?: number;
  readonly end_column?: number;
  readonly annotation_level: string;
  readonly title: string;
  readonly message: string;
}

export interface Pull {
  readonly number: number;
  /** `null` where the account is gone. */
  readonly author: string | null;
  readonly base: string;
  readonly head: string;
  readonly reviews: readonly Review[];
  readonly merged?: boolean;
  /** The one commit that it became. */
  readonly mergedAs?: string;
  /** When it was turned to this base. */
  readonly retargetedAt?: string;
  /** More commits than it lists. */
  readonly unlisted?: number;
}

export interface Review {
  readonly login: string | null;
  readonly state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED';
  readonly commit: string | null;
  readonly at?: string;
  readonly type?: 'User' | 'Bot';
}

export interface Trouble {
  /** Met by `POST /repos/contoso/models/check-runs` and the like. */
  readonly at: RegExp;
  /** How often, from the first such request on; for ever where it is left out. */
  readonly times?: number;
  /** So many such requests pass before. */
  readonly after?: number;
  readonly answer: Answer | 'silence' | 'broken JSON' | 'hang up';
}

export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

export interface GitHubOptions {
  /** Whose commits and files it knows. */
  readonly repository?: Repository;
  readonly pulls?: readonly Pull[];
  /** E-mail address → login. */
  readonly accounts?: Readonly<Record<string, string>>;
  /** `commit:path` → text, where there is no repository. */
  readonly files?: Readonly<Record<string, string>>;
  readonly viewer?: string;
  readonly comments?: readonly Comment[];
  readonly may?: { readonly checks?: boolean; readonly comment?: boolean };
  readonly troubles?: readonly Trouble[];
}

export const REFUSED: Answer = {
  status: 403,
  headers: { 'x-ratelimit-remaining': '4999' },
  body: {
    message: 'Resource not accessible by integration',
    documentation_url: 'https://docs.github.com/rest/checks/runs#create-a-check-run',
    status: '403',
  },
};

export class GitHub {
  readonly requests: string[] = [];
  readonly faults: string[] = [];
  readonly checkRuns: CheckRun[] = [];
  readonly comments: Comment[];
  /** All that was sent here, one text. */
  sent = '';
  url = '';
  checked = 0;
  readonly #options: GitHubOptions;
  readonly #met = new Map<Trouble, number>();

  constructor(options: GitHubOptions) {
    this.#options = options;
    this.comments = (options.comments ?? []).map((comment) => ({ ...comment }));
  }

  async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://github');
    const method = request.method ?? '';
    let text = '';
    for await (const chunk of request.setEncoding('utf8')) text += chunk;
    const name = `${method} ${url.pathname}${url.search}`;
    this.requests.push(name);
    this.sent += `${name}\n${text}\n`;
    const trouble = this.#troubleAt(name);
    if (trouble === 'silence') return;
    if (trouble === 'hang up') {
      request.socket.destroy();
      return;
    }
    const body = text === '' ? null : JSON.parse(text);
    const operation = operationOf(method, url.pathname);
    this.checked += 1;
    if (url.pathname === '/graphql') this.faults.push(...faultsOfGraphql(body.query));
    else if (operation === null) this.faults.push(`GitHub has no ${name}`);
    else this.faults.push(...faultsOfRequest(operation, url.searchParams, body));
    if (trouble === 'broken JSON') {
      response.writeHead(200, { 'content-type': 'application/json' }).end('{ "id": 1,');
      return;
    }
    const answer = trouble ?? (await this.#answer(operation, url, body, request.headers.accept ?? ''));
    const type = typeof answer.body === 'string' ? 'application/vnd.github.raw+json' : 'application/json';
    if (operation !== null) {
      this.checked += 1;
      this.faults.push(...faultsOfAnswer(operation, answer.status, type, answer.body));
    }
    response.writeHead(answer.status, { 'content-type': `${type}; charset=utf-8`, ...answer.headers });
    response.end(typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body));
  }

  #troubleAt(name: string): Trouble['answer'] | null {
    for (const trouble of this.#options.troubles ?? []) {
      if (!trouble.at.test(name)) continue;
      const met = this.#met.get(trouble) ?? 0;
      this.#met.set(trouble, met + 1);
      const after = trouble.after ?? 0;
      if (met >= after && met < after + (trouble.times ?? Number.POSITIVE_INFINITY)) return trouble.answer;
    }
    return null;
  }

  // biome-ignore lint/suspicious/noExplicitAny: its shape has been checked by now
  async #answer(operation: Operation | null, url: URL, body: any, accept: string): Promise<Answer> {
    const { may, viewer = 'github-actions[bot]' } = this.#options;
    const path = operation?.path ?? {};
    switch (operation?.name ?? url.pathname) {
      case '/graphql':
        return { status: 200, body: await this.#graphql(body) };
      case 'GET /repos/{owner}/{repo}/contents/{path}': {
        const text = this.#fileAt(url.searchParams.get('ref') ?? '', path.path ?? '');
        if (text === null) return NOT_FOUND;
        if (!accept.includes('raw')) this.faults.push('content was not asked for as it is');
        return { status: 200, body: text };
      }
      case 'GET /repos/{owner}/{repo}/git/commits/{commit_sha}':
        if (this.#options.repository !== undefined && !this.#has(path.commit_sha ?? '')) return NOT_FOUND;
        return { status: 200, body: { ...exampleOf('git-commit-2'), sha: path.commit_sha } };
      case 'GET /repos/{owner}/{repo}/pulls/{pull_number}': {
        const pull = this.#pull(path.pull_number);
        return pull === null ? NOT_FOUND : { status: 200, body: pullShape(pull) };
      }
      case 'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews': {
        const pull = this.#pull(path.pull_number);
        return pull === null ? NOT_FOUND : this.#paged(url, pull.reviews.map(reviewShape));
      }
      case 'POST /repos/{owner}/{repo}/check-runs': {
        if (may?.checks === false) return REFUSED;
        const { output, ...rest } = body;
        const run = { ...rest, id: this.checkRuns.length + 1, output, annotations: [...output.annotations] };
        this.checkRuns.push(run);
        return { status: 201, body: this.#shown(run) };
      }
      case 'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}': {
        const run = this.checkRuns.find(({ id }) => String(id) === path.check_run_id);
        if (run === undefined) return NOT_FOUND;
        run.annotations.push(...body.output.annotations);
        run.output = body.output;
        return { status: 200, body: this.#shown(run) };
      }
      case 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments': {
        return this.#paged(url, this.comments.map(commentShape));
      }
      case 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments': {
        if (may?.comment === false) return REFUSED;
        const comment = { id: 900 + this.comments.length, body: body.body, user: viewer };
        this.comments.push(comment);
        return { status: 201, body: commentShape(comment) };
      }
      case 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}': {
        if (may?.comment === false) return REFUSED;
        const comment = this.comments.find(({ id }) => String(id) === path.comment_id);
        if (comment === undefined) return NOT_FOUND;
        comment.body = body.body;
        return { status: 200, body: commentShape(comment) };
      }
      default:
        this.faults.push(`the stand-in knows no ${operation?.name ?? url.pathname}`);
        return NOT_FOUND;
    }
  }

  #paged(url: URL, all: readonly unknown[]): Answer {
    const size = Number(url.searchParams.get('per_page') ?? 30);
    const page = Number(url.searchParams.get('page') ?? 1);
    const next = new URL(url.pathname + url.search, this.url);
    next.searchParams.set('page', String(page + 1));
    const headers: Record<string, string> = page * size < all.length ? { link: `<${next}>; rel="next"` } : {};
    return { status: 200, headers, body: all.slice((page - 1) * size, page * size) };
  }

  #pull(number: string | undefined): Pull | null {
    return this.#options.pulls?.find((pull) => String(pull.number) === number) ?? null;
  }

  #has(commit: string): boolean {
    return this.#options.repository?.tryGit('cat-file', '-e', `${commit}^{commit}`).exitCode === 0;
  }

  #fileAt(commit: string, path: string): string | null {
    const { repository, files = {} } = this.#options;
    if (repository === undefined) return files[`${commit}:${path}`] ?? null;
    const { exitCode, stdout } = repository.tryGit('cat-file', 'blob', `${commit}:${path}`);
    return exitCode === 0 ? stdout : null;
  }

  // biome-ignore lint/suspicious/noExplicitAny: its shape has been checked by now
  async #graphql({ query, variables = {} }: any): Promise<unknown> {
    const { repository, pulls = [], accounts = {}, viewer = 'github-actions[bot]' } = this.#options;
    const graph = repository === undefined ? null : aGraph(repository, pulls, accounts);
    const answer = await graphqlAnswer(query, variables, {
      viewer: { login: viewer },
      repository: () => graph,
    });
    for (const { message } of answer.errors ?? []) this.faults.push(`GraphQL: ${message}`);
    return answer;
  }

  #shown({ id, name, head_sha, conclusion, output, annotations }: CheckRun) {
    const example = exampleOf('check-run');
    return {
      ...example,
      id,
      name,
      head_sha,
      conclusion,
      output: { ...example.output, ...output, annotations: undefined, annotations_count: annotations.length },
    };
  }
}

const NOT_FOUND: Answer = {
  status: 404,
  body: { message: 'Not Found', documentation_url: 'https://docs.github.com/rest', status: '404' },
};

/** GitHub's example of a pull request, without the team in it, whose example lacks what its description asks for. */
function pullShape({ number, author, base, head, merged = false }: Pull) {
  const example = exampleOf('pull-request');
  return {
    ...example,
    requested_teams: [],
    number,
    user: author === null ? null : { ...example.user, login: author },
    merged,
    base: { ...example.base, sha: base },
    head: { ...example.head, sha: head },
  };
}

function reviewShape({ login, state, commit, at = '2026-11-20T12:00:00Z', type = 'User' }: Review) {
  const [example] = exampleOf('pull-request-review-items') as unknown as [Record<string, object>];
  const user = login === null ? null : { ...example.user, login, type };
  return { ...example, user, state, commit_id: commit, submitted_at: at };
}

function commentShape({ id, body, user }: Comment) {
  const example = exampleOf('issue-comment');
  const type = user.endsWith('[bot]') ? 'Bot' : 'User';
  return { ...example, id, body, user: { ...example.user, login: user, type } };
}

/** Listens until the test is over, and then adds to the count that is printed at the end. */
export async function aGitHub(options: GitHubOptions = {}): Promise<GitHub> {
  const github = new GitHub(options);
  const server = createServer((request, response) => {
    github.handle(request, response).catch((error) => {
      github.faults.push(`the stand-in failed: ${error}`);
      response.destroy();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  github.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
    const file = process.env.SASGUARD_TEST_COUNT;
    if (file !== undefined)
      appendFileSync(file, `${github.requests.length} ${github.checked} ${github.faults.length}\n`);
  });
  return github;
}
