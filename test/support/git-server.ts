/**
 * A server of git as GitHub is one: git's own `http-backend` behind HTTP, with the repositories below a folder, and a
 * token without which nothing is handed out. It notes what was asked and with which credentials.
 */
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { aFolder, aRepository, gitEnvironment, Repository } from './repository.ts';

export interface GitServer {
  /** In the place of `https://github.com`. */
  readonly url: string;
  /** What it holds as `contoso/models`. */
  readonly repository: Repository;
  /** `GET /contoso/models/info/refs by a-token-for-tests` */
  readonly requests: readonly string[];
  /** The version of git's protocol. */
  speaks: 0 | 2;
}

export const SERVER_TOKEN = 'a-token-for-tests';

/** Serves a copy of a repository, in which refs can be set and commits forgotten. */
export async function aGitServer(
  of: Repository = aRepository(),
  status: number | null = null,
): Promise<GitServer> {
  const root = join(aFolder(), 'served');
  const bare = join(root, 'contoso', 'models');
  mkdirSync(bare, { recursive: true });
  cpSync(join(of.root, '.git'), bare, { recursive: true });
  const repository = new Repository(bare);
  repository.git('config', 'core.bare', 'true');
  repository.git('config', 'uploadpack.allowAnySHA1InWant', 'true');
  repository.git('config', 'uploadpack.allowFilter', 'true');
  const requests: string[] = [];
  const served: GitServer = { url: '', repository, requests, speaks: 2 };
  const server = createServer((request, response) => {
    const token = tokenOf(request);
    requests.push(`${request.method} ${(request.url ?? '').split('?')[0]} by ${token ?? 'nobody'}`);
    if (status !== null) response.writeHead(status).end();
    else if (token !== SERVER_TOKEN)
      response.writeHead(401, { 'www-authenticate': 'Basic realm="GitHub"' }).end();
    else answer(root, served.speaks, request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return Object.assign(served, { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });
}

function tokenOf({ headers }: IncomingMessage): string | null {
  const [, basic] = /^basic (.+)$/i.exec(headers.authorization ?? '') ?? [];
  return basic === undefined
    ? null
    : Buffer.from(basic, 'base64')
        .toString()
        .replace(/^x-access-token:/, '');
}

/** See git-http-backend(1): a CGI program (RFC 3875), whose answer begins with headers and an empty line. */
function answer(root: string, speaks: 0 | 2, request: IncomingMessage, response: ServerResponse): void {
  const url = new URL(request.url ?? '/', 'http://git');
  const child = spawn('git', ['http-backend'], {
    env: {
      ...gitEnvironment(dirname(root)),
      GIT_PROJECT_ROOT: root,
      GIT_HTTP_EXPORT_ALL: '1',
      GIT_PROTOCOL: speaks === 0 ? '' : String(request.headers['git-protocol'] ?? ''),
      HTTP_CONTENT_ENCODING: String(request.headers['content-encoding'] ?? ''),
      CONTENT_TYPE: String(request.headers['content-type'] ?? ''),
      PATH_INFO: url.pathname,
      QUERY_STRING: url.search.slice(1),
      REQUEST_METHOD: request.method ?? 'GET',
      REMOTE_ADDR: '127.0.0.1',
      REMOTE_USER: 'test',
    },
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  child.stdin.on('error', () => {});
  request.pipe(child.stdin);
  const pieces: Buffer[] = [];
  child.stdout.on('data', (piece: Buffer) => pieces.push(piece));
  child.on('close', () => {
    const whole = Buffer.concat(pieces);
    const end = whole.indexOf('\r\n\r\n');
    for (const line of whole.toString('latin1', 0, end).split('\r\n')) {
      const [name = '', value = ''] = line.split(/: */, 2);
      if (name.toLowerCase() === 'status') response.statusCode = Number.parseInt(value, 10);
      else response.setHeader(name, value);
    }
    response.end(whole.subarray(end + 4));
  });
}
