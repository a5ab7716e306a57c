/**
 * Runs the built Action as the runner does: Node.js 24, the runner's environment, an event file, empty files for the
 * summary and the outputs. The environment is scrubbed, so a test that itself runs in a workflow changes nothing.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import type { Report } from '../../src/core/report.ts';
import { aFolder, gitEnvironment } from './repository.ts';
import { PROJECT } from './run.ts';
import { type Command, commandsIn } from './runner.ts';
import { nodeOf } from './runtimes.ts';
import { leaksIn } from './sweep.ts';
import { NOW } from './tokens.ts';

export interface ActionRun {
  readonly workspace: string;
  readonly event?: string;
  readonly payload?: unknown;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: NodeJS.ProcessEnv;
}

export interface ActionResult {
  readonly exitCode: number | null;
  /** As the runner shows it: without the lines that tell it what to hide. */
  readonly stdout: string;
  /** What it was told to hide, in that order. */
  readonly masks: readonly string[];
  readonly commands: readonly Command[];
  readonly summary: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly report: Report;
  /** The SARIF file, as it was read. */
  readonly sarif: string;
  /** Everything that left the process, one text: for what must not be in it. */
  readonly everything: string;
}

/**
 * Every run, whatever its test is about, is held against all secrets that the test has made: none may have left the
 * process but in the lines that tell the runner what to hide.
 */
export async function runAction(run: ActionRun): Promise<ActionResult> {
  const program = join(PROJECT, 'dist', 'action', 'index.js');
  if (!existsSync(program)) throw new Error('dist/action is missing: run npm run build first');
  const folder = aFolder();
  const files = {
    event: join(folder, 'event.json'),
    summary: join(folder, 'summary'),
    output: join(folder, 'output'),
  };
  const temporary = join(folder, 'temp');
  mkdirSync(temporary);
  writeFileSync(
    files.event,
    typeof run.payload === 'string' ? run.payload : JSON.stringify(run.payload ?? {}),
  );
  writeFileSync(files.summary, '');
  writeFileSync(files.output, '');
  // Where a test is about what is shown on GitHub it brings its own API.
  const inputs = { path: '.', token: 'a-token-for-tests', checks: 'never', now: NOW, ...run.inputs };
  const {
    exitCode,
    stdout: written,
    stderr,
  } = await start(program, run.workspace, {
    ...gitEnvironment(dirname(run.workspace)),
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: run.workspace,
    GITHUB_REPOSITORY: 'contoso/models',
    GITHUB_SERVER_URL: 'https://github.com',
    // No test reaches GitHub; where one needs an API it brings its own.
    GITHUB_API_URL: 'http://127.0.0.1:9',
    GITHUB_SHA: 'f00df00df00df00df00df00df00df00df00df00d',
    // Looks at the checkout alone, so a test that is about something else needs no commits.
    GITHUB_EVENT_NAME: run.event ?? 'workflow_dispatch',
    GITHUB_EVENT_PATH: files.event,
    GITHUB_OUTPUT: files.output,
    GITHUB_STEP_SUMMARY: files.summary,
    RUNNER_TEMP: temporary,
    ...Object.fromEntries(
      Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
    ),
    ...run.env,
  });
  const { masks, stdout } = withoutMasks(written);
  const summary = readFileSync(files.summary, 'utf8');
  const output = readFileSync(files.output, 'utf8');
  const outputs = outputsIn(output);
  const json = outputs.report === undefined ? 'null' : readFileSync(outputs.report, 'utf8');
  const sarif = outputs.sarif === undefined ? '' : readFileSync(outputs.sarif, 'utf8');
  const everything = [stdout, stderr, summary, output, ...textsIn(temporary)].join('\n');
  expect(leaksIn(everything), 'pieces of secrets in what the run wrote').toEqual([]);
  expect(everything.includes(inputs.token) && inputs.token !== '', 'the token in what the run wrote').toBe(
    false,
  );
  return {
    exitCode,
    stdout,
    masks,
    commands: commandsIn(stdout),
    summary,
    outputs,
    report: JSON.parse(json),
    sarif,
    everything,
  };
}

/** The runner takes these lines away, and so hides in every later line what they name. */
function withoutMasks(written: string): { readonly masks: readonly string[]; readonly stdout: string } {
  const lines = written.split('\n');
  const isMask = (line: string) => line.startsWith('::add-mask::');
  return {
    masks: lines.filter(isMask).flatMap((line) => commandsIn(line).map(({ message }) => message)),
    stdout: lines.filter((line) => !isMask(line)).join('\n'),
  };
}

function textsIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
}

/** GitHub's API for the contents of one repository: `commit:path` → text. Anything else is not found. */
export async function anApi(files: Readonly<Record<string, string>>, status = 404): Promise<TestApi> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://api');
    requests.push(`${request.method} ${url.pathname}${url.search}`);
    const path = url.pathname.split('/contents/')[1];
    const text = files[`${url.searchParams.get('ref')}:${decodeURIComponent(path ?? '')}`];
    const isCommit = status === 404 && url.pathname.includes('/git/commits/');
    response.statusCode = text !== undefined || isCommit ? 200 : status;
    const raw = text !== undefined;
    response.setHeader(
      'content-type',
      raw ? 'application/vnd.github.raw+json; charset=utf-8' : 'application/json',
    );
    response.end(text ?? JSON.stringify(isCommit ? { sha: 'x' } : { message: 'secret words of the answer' }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, requests };
}

export interface TestApi {
  readonly url: string;
  readonly requests: readonly string[];
}

function start(program: string, cwd: string, env: NodeJS.ProcessEnv) {
  return new Promise<{ exitCode: number | null; stdout: string; stderr: string }>((resolve, reject) => {
    const child = spawn(nodeOf(24), [program], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.on('error', reject);
    child.on('close', (exitCode) => resolve({ exitCode, stdout, stderr }));
  });
}

/** `name<<delimiter`, the value, the delimiter: what @actions/core writes into GITHUB_OUTPUT. */
function outputsIn(text: string): Record<string, string> {
  const found = text.matchAll(/^(?<name>[\w-]+)<<(?<end>[^\r\n]+)\r?\n(?<value>.*?)\r?\n?^\k<end>$/gms);
  return Object.fromEntries([...found].map(({ groups }) => [groups?.name, groups?.value]));
}
