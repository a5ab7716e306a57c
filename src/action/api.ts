/**
 * The API of the GitHub that the runner belongs to, asked with patience that ends: what answers 5xx or not at all is
 * asked again as octokit's plugins do, a rate limit is waited for where that is short, and after a minute it is given
 * up. Whoever asks does without an answer then; the scan itself never fails for one.
 */
import { getOctokit } from '@actions/github';
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import type { Api } from './inputs.ts';

export type Client = ReturnType<typeof clientOf>;

/** In milliseconds. */
export interface Patience {
  /** How long one answer may take. */
  readonly answer: number;
  /** How long all of it may take, from when the client was made. */
  readonly total: number;
  /** What is waited before the first repetition; four times that before the second. */
  readonly pause: number;
}

const PATIENCE: Patience = { answer: 20_000, total: 60_000, pause: 1000 };
const RETRIES = 2;

/** A client for the few requests of one errand. */
export function clientOf(api: Api, patience: Patience = PATIENCE) {
  const end = performance.now() + patience.total;
  const left = () => end - performance.now();
  const isShort = (seconds: number, _: unknown, __: unknown, count: number) =>
    count < RETRIES && seconds * patience.pause < left();

  /** Innermost, so that every attempt has a time of its own. What has no `request` is not asked again. */
  const bounded: Parameters<typeof getOctokit>[2] = (octokit) => {
    octokit.hook.wrap('request', async (request, options) => {
      if (left() <= 0) throw new Error('no time is left for the GitHub API');
      const response = await inTime(Math.min(patience.answer, left()), options, (signal) =>
        request({ ...options, request: { ...options.request, signal } }),
      );
      // What cannot be parsed is handed on as text.
      const isJson = /^application\/json\b/.test(String(response.headers['content-type']));
      if (isJson && typeof response.data === 'string') throw new BrokenAnswer();
      return response;
    });
    return {};
  };
  return getOctokit(
    api.token,
    {
      baseUrl: api.url,
      // Its own remarks would stand in the log, with addresses in them.
      log: { debug: silent, info: silent, warn: silent, error: silent },
      // Rate limits are the other plugin's.
      retry: {
        retries: RETRIES,
        retryAfterBaseValue: patience.pause,
        doNotRetry: [400, 401, 403, 404, 410, 422, 429, 451],
      },
      throttle: {
        retryAfterBaseValue: patience.pause,
        onRateLimit: isShort,
        onSecondaryRateLimit: isShort,
      },
    },
    bounded,
    retry,
    throttling,
  );
}

/**
 * The signal alone is not relied on: undici misses one that is given while it still connects. What is thrown has the shape
 * by which the plugin for retries knows a request that got no answer.
 */
async function inTime<Answer>(
  milliseconds: number,
  request: object,
  ask: (signal: AbortSignal) => Answer | Promise<Answer>,
): Promise<Answer> {
  const controller = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(Object.assign(new Error('no answer in time'), { status: 500, request }));
      controller.abort();
    }, milliseconds);
  });
  try {
    return await Promise.race([ask(controller.signal), late]);
  } finally {
    clearTimeout(timer);
  }
}

class BrokenAnswer extends Error {}

/** The status that GitHub answered with, or `null` where it did not answer. */
export function statusOf(error: unknown): number | null {
  const status = typeof error === 'object' && error !== null && 'status' in error ? error.status : null;
  // The client reports a request that got no answer as 500 of its own making; those carry no response.
  const answered =
    typeof error === 'object' && error !== null && 'response' in error && error.response !== undefined;
  return typeof status === 'number' && answered ? status : null;
}

/**
 * Whether the token may not, or GitHub hides from it what it would be allowed to write to. A rate limit is answered
 * with 403 as well, and says so (GitHub Docs, "Rate limits for the REST API").
 */
export function isRefusal(error: unknown): boolean {
  if (isGraphqlError(error)) return typesOf(error).some((type) => REFUSALS.includes(type));
  const status = statusOf(error);
  if (status === 404) return true;
  if (status !== 403) return false;
  const { headers } = (error as { response: { headers: Record<string, unknown> } }).response;
  return headers['x-ratelimit-remaining'] !== '0' && headers['retry-after'] === undefined;
}

/** An error's own message may quote an answer or an address, so it is not repeated. */
export function causeOf(error: unknown): string {
  if (error instanceof BrokenAnswer) return 'the GitHub API answered what cannot be read';
  if (isGraphqlError(error)) return `the GitHub API answered ${typesOf(error).join(', ')}`;
  const status = statusOf(error);
  return status === null ? 'the GitHub API did not answer' : `the GitHub API answered ${status}`;
}

const REFUSALS: readonly string[] = ['FORBIDDEN', 'NOT_FOUND', 'INSUFFICIENT_SCOPES'];

interface GraphqlError {
  readonly errors?: readonly { readonly type?: string }[];
}

/** GraphQL answers 200 and says what it refuses. */
function isGraphqlError(error: unknown): error is GraphqlError {
  return error instanceof Error && error.name === 'GraphqlResponseError';
}

/** In GitHub's words; whatever else is said of an error might hold an address. */
function typesOf({ errors = [] }: GraphqlError): readonly string[] {
  return errors.map(({ type }) => (/^[A-Z_]{1,40}$/.test(type ?? '') ? (type as string) : 'an error'));
}

function silent(): void {}
