/** How patient the client is, in milliseconds instead of seconds. */
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { causeOf, clientOf, isRefusal } from '../../src/action/api.ts';

const PATIENCE = { answer: 100, total: 2000, pause: 20 };

async function ask(answer: (response: ServerResponse, count: number) => void, patience = PATIENCE) {
  let count = 0;
  const server = createServer((_, response) => {
    count += 1;
    answer(response, count);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const client = clientOf({ url, token: 'x', owner: 'contoso', repository: 'models' }, patience);
  const begun = performance.now();
  const error = await client.request('GET /meta').then(
    () => null,
    (thrown: unknown) => thrown,
  );
  return { error, count, took: performance.now() - begun };
}

const json = (response: ServerResponse, status: number, headers: Record<string, string> = {}) =>
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end('{"message":"x"}');

it('an answer that does not come is asked for three times in all, and then given up', async () => {
  const { error, count, took } = await ask(() => {});
  expect(count).toBe(3);
  expect(took).toBeLessThan(1500);
  expect(causeOf(error)).toBe('the GitHub API did not answer');
});

it('an answer that is late once is had the second time', async () => {
  const { error, count } = await ask((response, number) => number > 1 && json(response, 200));
  expect([error, count]).toEqual([null, 2]);
});

it('all attempts together take no longer than they may', async () => {
  const { error, took } = await ask(() => {}, { answer: 5000, total: 300, pause: 20 });
  expect(error).not.toBeNull();
  expect(took).toBeLessThan(1500);
});

it('a rate limit is waited for where it is short, and given up where it is long', async () => {
  const limited = (seconds: number) => (response: ServerResponse, number: number) =>
    json(response, number > 1 ? 200 : 403, {
      'x-ratelimit-remaining': number > 1 ? '9' : '0',
      'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) + seconds),
    });
  expect(await ask(limited(2))).toMatchObject({ error: null, count: 2 });
  const { error, count } = await ask(limited(3600));
  expect([causeOf(error), isRefusal(error), count]).toEqual(['the GitHub API answered 403', false, 1]);
});

it.each([
  [400, 1],
  [401, 1],
  [404, 1],
  [422, 1],
  [500, 3],
  [503, 3],
])('%i is asked %i times in all', async (status, times) => {
  const { error, count } = await ask((response) => json(response, status));
  expect([causeOf(error), count]).toEqual([`the GitHub API answered ${status}`, times]);
});
