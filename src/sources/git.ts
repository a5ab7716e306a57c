/**
 * The only file that starts git. It sees to it that reading a repository does nothing but read: no program that the
 * repository's configuration names is run, no lock is taken, nothing is fetched. What git printed is parsed in
 * `git-output.ts`; what it said when it failed becomes a sentence here.
 */
import { type ChildProcessByStdio, spawn, spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, type Writable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { SourceFailure } from './failure.ts';
import { parseObjectHeader } from './git-output.ts';
import { LARGEST_HELD } from './reading.ts';

/** Where git is run, and with which environment. In a hook that environment says which index is being committed. */
export interface Where {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  /**
   * Ends every git that streams, where a run can be interrupted. Such a git is out of reach of the terminal's Ctrl-C, which
   * goes to all that the terminal has started, so that nothing but this ends it.
   */
  readonly stop?: AbortSignal | undefined;
}

/** Runs git to its end and returns what it printed; throws a `SourceFailure` where it fails. */
export function runGit(
  where: Where,
  args: readonly string[],
  input = '',
): { readonly stdout: Buffer; readonly stderr: string } {
  const { stdout, stderr, status, error } = spawnSync('git', [...READ_ONLY, ...args], {
    ...optionsFor(where),
    input,
    maxBuffer: Number.POSITIVE_INFINITY,
  });
  if (error !== undefined || status !== 0) throw failureOf(args[0]!, String(stderr ?? ''), error ?? null);
  return { stdout, stderr: String(stderr) };
}

/** What git answers, or what stands for it where git refuses the question; any other failure goes on up. */
export function unlessRefused<Answer>(ask: () => Answer, otherwise: () => Answer): Answer {
  try {
    return ask();
  } catch (error) {
    if (isRefusal(error)) return otherwise();
    throw error;
  }
}

export function isRefusal(error: unknown): boolean {
  return error instanceof SourceFailure && error.problem.code === 'git-failed';
}

/** Runs git on lines of input and hands on what it prints as it comes; throws a `SourceFailure` where it fails. */
export async function* streamGit(
  where: Where,
  args: readonly string[],
  lines: readonly string[] = [],
): AsyncGenerator<Buffer, void, undefined> {
  const child = startGit(where, args);
  try {
    feed(child, inLists(lines));
    for await (const chunk of child.stdout) yield chunk as Buffer;
    const { succeeded, stderr, error } = await child.ended;
    if (!succeeded) throw failureOf(args[0]!, stderr, error);
  } finally {
    child.stop();
  }
}

/** The one thing that writes: git's own configuration, when a person has asked for it (`sasguard install`). */
export function writeConfig(where: Where, args: readonly string[]): void {
  const { stderr, status, error } = spawnSync('git', ['config', ...args], optionsFor(where));
  if (error !== undefined || status !== 0) throw failureOf('config', String(stderr ?? ''), error ?? null);
}

/** A server of git, and what proves to it that we may read. */
export interface Server {
  /** `https://github.com/owner/name` */
  readonly url: string;
  /** Empty where there is none. */
  readonly token: string;
  /** How long one fetch may take, in milliseconds. */
  readonly patience: number;
}

/** How a fetch went; git's own words may quote an address, so they stay here. */
export type Fetched = 'fetched' | 'refused' | 'unknown' | 'slow' | 'failed';

/**
 * The one thing that goes over the network: objects from a server into a repository that is ours alone, so that no
 * configuration of a checkout has a say in it. The token goes through the environment, since every process of the
 * machine can see a command line.
 */
export async function fetchObjects(
  { cwd, env }: Where,
  { url, token, patience }: Server,
  args: readonly string[],
): Promise<Fetched> {
  const child = spawn('git', [...FETCH, ...args], {
    cwd,
    env: { ...env, ...ADDED_ENVIRONMENT, ...fetchEnvironment(url, token) },
    stdio: ['ignore', 'ignore', 'pipe'],
    // A group of its own, since git leaves the program that speaks HTTP running when it is ended.
    detached: IN_GROUPS,
    windowsHide: true,
  });
  let isSlow = false;
  const timer = setTimeout(() => {
    isSlow = true;
    endGroup(child.pid);
    child.kill();
    child.stderr.destroy();
  }, patience);
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    if (stderr.length < 8192) stderr += text;
  });
  return await new Promise((resolve) => {
    const end = (fetched: Fetched) => {
      clearTimeout(timer);
      resolve(fetched);
    };
    child.once('error', () => end('failed'));
    child.once('close', (code) => {
      if (code === 0) end('fetched');
      else if (isSlow) end('slow');
      else end(FETCH_FAILURES.find(({ said }) => said.test(stderr))?.is ?? 'failed');
    });
  });
}

const IN_GROUPS = process.platform !== 'win32';

function endGroup(pid: number | undefined): void {
  try {
    if (IN_GROUPS && pid !== undefined) process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

/**
 * A user's helper may ask on a terminal or start a program; a redirection would take the token to where it leads; and
 * nothing is to be tidied up in what lives for a minute.
 */
const FETCH = [
  ...['-c', 'http.followRedirects=false'],
  ...['--no-pager', '-c', 'credential.helper=', '-c', 'core.askPass=', '-c', 'gc.auto=0'],
  ...[
    '-c',
    'maintenance.auto=false',
    '-c',
    'core.hooksPath=/dev/null',
    '-c',
    'fetch.recurseSubmodules=false',
  ],
  ...['fetch', '--quiet', '--no-tags', '--no-write-fetch-head'],
];

/** The header is the one that actions/checkout sends; it goes to this server alone (git-config(1), `http.<url>.*`). */
function fetchEnvironment(url: string, token: string): NodeJS.ProcessEnv {
  const protocols = { GIT_ALLOW_PROTOCOL: 'http:https' };
  if (token === '') return protocols;
  const credentials = Buffer.from(`x-access-token:${token}`).toString('base64');
  return {
    ...protocols,
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: `http.${new URL(url).origin}/.extraheader`,
    GIT_CONFIG_VALUE_0: `AUTHORIZATION: basic ${credentials}`,
  };
}

const FETCH_FAILURES = [
  // A repository that may not be read is said to be none.
  {
    said: /could not read Username|Authentication failed|requested URL returned error: 40[13]|repository '.*' not found/,
    is: 'refused',
  },
  {
    said: /not our ref|couldn't find remote ref|does not allow request for unadvertised object/,
    is: 'unknown',
  },
] as const;

/** An object's content, or why there is none to be had. */
export type GitObject =
  | { readonly bytes: Uint8Array }
  | { readonly bytes: null; readonly why: 'missing' | 'not-a-blob' }
  | { readonly bytes: null; readonly why: 'too-large'; readonly size: number };

/** Objects in the order in which they were asked for. They can be gone through more than once. */
export interface GitObjects {
  [Symbol.asyncIterator](): AsyncGenerator<GitObject, void, undefined>;
}

/**
 * Reads objects by id or name (`:path`, `HEAD:path`), in this order. What a commit usually holds is taken at once,
 * which starts much quicker; what is larger comes through a pipe whenever it is gone through, one object at a time and
 * no blob larger than is held.
 */
export function readObjects(where: Where, names: readonly string[]): GitObjects {
  const objects = takeAtOnce(where, names);
  if (objects === null) return { [Symbol.asyncIterator]: () => readPiped(where, names) };
  return {
    async *[Symbol.asyncIterator]() {
      yield* objects;
    },
  };
}

/** `null` where it is more than is taken at once. */
function takeAtOnce(where: Where, names: readonly string[]): GitObject[] | null {
  const objects: GitObject[] = [];
  while (objects.length < names.length) {
    const { stdout, stderr, status, error } = spawnSync('git', [...READ_ONLY, ...BATCH], {
      ...optionsFor(where),
      input: `${names.slice(objects.length).join('\n')}\n`,
      maxBuffer: MOST_AT_ONCE,
    });
    if ((error as NodeJS.ErrnoException | undefined)?.code === 'ENOBUFS') return null;
    // In a partial clone git does not answer `missing` for what it may not fetch, it gives up there.
    const isNotFetched = error === undefined && status !== 0 && NOT_FETCHED.test(String(stderr));
    if (error !== undefined || (status !== 0 && !isNotFetched))
      throw failureOf(BATCH[0], String(stderr ?? ''), error ?? null);
    for (const object of parseObjects(stdout)) objects.push(object);
    if (isNotFetched) objects.push({ bytes: null, why: 'missing' });
    else break;
  }
  return objects;
}

const NOT_FETCHED = /could not fetch [0-9a-f]{40,64} from promisor remote/;

/** Writes a blob into an open file, which takes no memory whatever its size. */
export function writeBlob(where: Where, oid: string, file: number): void {
  const { stderr, status, error } = spawnSync('git', [...READ_ONLY, 'cat-file', 'blob', oid], {
    ...optionsFor(where),
    stdio: ['ignore', file, 'pipe'],
    // The terminal's Ctrl-C is for the run, which has what was found placed before it ends.
    ...(where.stop && { detached: IN_GROUPS }),
  });
  if (error !== undefined || status !== 0) throw failureOf(BATCH[0], String(stderr ?? ''), error ?? null);
}

const BATCH = ['cat-file', '--batch'] as const;
const MOST_AT_ONCE = 64 * 1024 * 1024;

function* parseObjects(output: Buffer): Generator<GitObject, void, undefined> {
  for (let at = 0; at < output.length; ) {
    const start = output.indexOf(LINE_FEED, at) + 1;
    const header = parseObjectHeader(output.toString('latin1', at, start - 1));
    if (header === 'missing') {
      at = start;
      yield { bytes: null, why: 'missing' };
    } else {
      at = start + header.size + 1;
      const isBlob = header.type === 'blob';
      yield isBlob ? { bytes: output.subarray(start, at - 1) } : { bytes: null, why: 'not-a-blob' };
    }
  }
}

async function* readPiped(
  where: Where,
  names: readonly string[],
): AsyncGenerator<GitObject, void, undefined> {
  const objects = openObjects(where);
  try {
    yield* objects.read(names);
  } finally {
    objects.close();
  }
}

/** One `git cat-file --batch` that answers for as long as it is open. */
export interface ObjectReader {
  /** Reads one object by its id or name. */
  one(name: string, wanted?: ObjectType): Promise<GitObject>;
  /** Reads objects by id or name (`:path`, `HEAD:path`), in this order, holding one at a time. */
  read(names: readonly string[], wanted?: ObjectType): AsyncGenerator<GitObject, void, undefined>;
  /** The same, but that the bytes of an object stay as they are only until the next: of a history memory need not be found for each. */
  pass(names: readonly string[], wanted?: ObjectType): AsyncGenerator<GitObject, void, undefined>;
  close(): void;
}

export type ObjectType = 'blob' | 'commit' | 'tag';

/** Those of a whole history would be held twice, here and on their way to git. */
const LINES_AT_ONCE = 10_000;

export function openObjects(where: Where): ObjectReader {
  const child = startGit(where, BATCH);
  const nextObject = objectsFrom(child);

  function one(name: string, wanted: ObjectType = 'blob'): Promise<GitObject> {
    child.stdin.write(inputOf([name]));
    return nextObject(wanted, Buffer.allocUnsafeSlow);
  }

  async function* read(
    names: readonly string[],
    wanted: ObjectType = 'blob',
    room: Room = Buffer.allocUnsafeSlow,
  ): AsyncGenerator<GitObject, void, undefined> {
    for (const some of inLists(names)) {
      child.stdin.write(inputOf(some));
      for (let count = 0; count < some.length; count++) yield await nextObject(wanted, room);
    }
  }

  return { one, read, pass: (names, wanted) => read(names, wanted, roomToPass()), close: child.stop };
}

/**
 * Reads many objects at once, in this order, the bytes of each only until the next. git writes them without looking up from
 * its work after each (git-cat-file(1), `--buffer`).
 */
export async function* streamObjects(
  where: Where,
  names: readonly string[],
  wanted: ObjectType = 'blob',
): AsyncGenerator<GitObject, void, undefined> {
  if (names.length === 0) return;
  const child = startGit(where, [...BATCH, '--buffer']);
  const nextObject = objectsFrom(child);
  const room = roomToPass();
  try {
    feed(child, inLists(names));
    for (let count = 0; count < names.length; count++) yield await nextObject(wanted, room);
  } finally {
    child.stop();
  }
}

/** Objects on their way through a pipe of the system's. */
export interface PipedObjects {
  /** The end of the pipe to read from, which is the reader's to close. */
  readonly descriptor: number;
  stop(): void;
}

/**
 * The same, but written into a pipe at which a thread can wait: half as much work as taking a socket's events, and no byte
 * need be copied. Of the lists of names git is given one after the other, each when the one before is on its way, which may be
 * some thousand names ahead of its answers. `null` where there can be no such pipe.
 */
export function pipeObjects(where: Where, lists: Iterable<readonly string[]>): PipedObjects | null {
  const pipe = openPipe();
  if (pipe === null) return null;
  try {
    const child = startGit(where, [...BATCH, '--buffer'], pipe.both);
    feed(child, lists);
    return { descriptor: pipe.reading, stop: child.stop };
  } catch {
    // Too many files are open for another git; whoever reads without a pipe says so.
    closeSync(pipe.reading);
    return null;
  } finally {
    // While it is open here, the reader would wait for more after git has ended.
    closeSync(pipe.both);
  }
}

/** Opened for both at first, since to open one end alone is to wait for the other (fifo(7)). */
function openPipe(): { readonly both: number; readonly reading: number } | null {
  if (process.platform === 'win32') return null;
  let folder: string | null = null;
  try {
    folder = mkdtempSync(join(tmpdir(), 'sasguard-'));
    const path = join(folder, 'pipe');
    if (spawnSync('mkfifo', [path], { stdio: 'ignore' }).status !== 0) return null;
    const both = openSync(path, 'r+');
    return { both, reading: openSync(path, 'r') };
  } catch {
    // Where nothing can be written, the objects come through a socket.
    return null;
  } finally {
    if (folder !== null) rmSync(folder, { recursive: true, force: true });
  }
}

/** What git reads from its standard input: a line each. */
export function inputOf(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}

/** Gives git the lines of one list after the other. */
function feed({ stdin }: Child<Readable | null>, lists: Iterable<readonly string[]>): void {
  Readable.from(inTurn(lists)).pipe(stdin);
}

/** Several gits may be given lists that they share: while one has room for more, the others come first. */
async function* inTurn(lists: Iterable<readonly string[]>): AsyncGenerator<string, void, undefined> {
  for (const lines of lists) {
    yield inputOf(lines);
    await setImmediate();
  }
}

function* inLists(lines: readonly string[]): Generator<readonly string[], void, undefined> {
  for (let at = 0; at < lines.length; at += LINES_AT_ONCE) yield lines.slice(at, at + LINES_AT_ONCE);
}

type Room = (size: number) => Buffer;

/** One object after the other, as `git cat-file --batch` writes them. */
function objectsFrom(child: Child<Readable>) {
  const chunks = child.stdout[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  let held: Buffer = Buffer.alloc(0);

  async function nextObject(wanted: ObjectType, room: Room): Promise<GitObject> {
    const header = parseObjectHeader(await nextLine());
    if (header === 'missing') return { bytes: null, why: 'missing' };
    const isWanted = header.type === wanted && header.size <= LARGEST[wanted];
    const bytes = await nextBytes(header.size, isWanted ? room : null);
    await nextBytes(1, null); // the line feed after each object
    if (isWanted) return { bytes };
    if (header.type !== wanted) return { bytes: null, why: 'not-a-blob' };
    return { bytes: null, why: 'too-large', size: header.size };
  }

  async function nextLine(): Promise<string> {
    let end = held.indexOf(LINE_FEED);
    while (end === -1) {
      held = Buffer.concat([held, await nextChunk()]);
      end = held.indexOf(LINE_FEED);
    }
    const line = held.toString('latin1', 0, end);
    held = held.subarray(end + 1);
    return line;
  }

  /** Without room for them they are passed over. */
  async function nextBytes(size: number, room: Room | null): Promise<Uint8Array> {
    if (held.length >= size) {
      const whole = held.subarray(0, size);
      held = held.subarray(size);
      return whole;
    }
    const bytes = room === null ? NOTHING : room(size);
    for (let filled = 0; filled < size; ) {
      if (held.length === 0) held = await nextChunk();
      const taken = held.subarray(0, size - filled);
      if (room !== null) taken.copy(bytes, filled);
      held = held.subarray(taken.length);
      filled += taken.length;
    }
    return bytes;
  }

  async function nextChunk(): Promise<Buffer> {
    const { value, done } = await chunks.next();
    if (done !== true) return value;
    const { stderr, error } = await child.ended;
    throw failureOf(BATCH[0], stderr, error);
  }

  return nextObject;
}

/** The most bytes that are held of one; of what has no other way to be read, all that Node.js 20 reads at once. */
const LARGEST: Readonly<Record<ObjectType, number>> = {
  blob: LARGEST_HELD,
  commit: 2 ** 31 - 1,
  tag: 2 ** 31 - 1,
};

const NOTHING = Buffer.alloc(0);

/** The same memory again and again, for all but the largest. */
function roomToPass(): Room {
  let kept = NOTHING;
  return (size) => {
    if (size > LARGEST_HELD) return Buffer.allocUnsafeSlow(size);
    if (size > kept.length) kept = Buffer.allocUnsafeSlow(Math.min(LARGEST_HELD, 2 * size));
    return kept.subarray(0, size);
  };
}

const LINE_FEED = '\n'.charCodeAt(0);

/**
 * Settings that keep git to reading, on its command line so that no configuration file overrides them.
 * - `--no-replace-objects`: `refs/replace/*` shows other content than what is committed and pushed (git-replace(1));
 * - `core.fsmonitor=`: may name a program, run whenever the index is read. Empty turns it off in every version,
 *   whereas git before 2.36 takes `false` for the program's name;
 * - `diff.relative=false`: names are from the root even where the user works in a folder.
 */
const READ_ONLY = [
  '--no-pager',
  '--no-optional-locks',
  '--no-replace-objects',
  '-c',
  'core.fsmonitor=',
  '-c',
  'core.quotePath=false',
  '-c',
  'diff.relative=false',
];

/** The environment stays as it is, above all `GIT_INDEX_FILE`: `git commit -a` and `git commit PATH` use an index of their own. */
const ADDED_ENVIRONMENT = {
  // A partial clone would fetch what is missing, over the network and through a program of its configuration.
  GIT_NO_LAZY_FETCH: '1',
  // So it would with a git before 2.39.4, which does not know that.
  GIT_ALLOW_PROTOCOL: 'none',
  GIT_TERMINAL_PROMPT: '0',
  // `failureOf` reads git's words.
  LC_ALL: 'C',
};

function optionsFor({ cwd, env }: Where) {
  return { cwd, env: { ...env, ...ADDED_ENVIRONMENT }, windowsHide: true };
}

interface Child<Output> {
  readonly stdin: Writable;
  readonly stdout: Output;
  readonly ended: Promise<Ending>;
  stop(): void;
}

interface Ending {
  readonly succeeded: boolean;
  readonly stderr: string;
  readonly error: NodeJS.ErrnoException | null;
}

function startGit(where: Where, args: readonly string[]): Child<Readable>;
function startGit(where: Where, args: readonly string[], output: number): Child<null>;
function startGit(
  where: Where,
  args: readonly string[],
  output: 'pipe' | number = 'pipe',
): Child<Readable | null> {
  const child = spawn('git', [...READ_ONLY, ...args], {
    ...optionsFor(where),
    stdio: ['pipe', output, 'pipe'],
    ...(where.stop && { signal: where.stop, detached: IN_GROUPS }),
  }) as ChildProcessByStdio<Writable, Readable | null, Readable>;
  if (child.stderr === undefined) {
    // Where too many files are open there are no streams either, and what is wrong comes only later.
    child.once('error', () => {});
    throw notStarted('EMFILE');
  }
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    if (stderr.length < 8192) stderr += text;
  });
  // A git that has ended early is told by its exit, not by the pipe that broke.
  child.stdin.on('error', () => {});
  const ended = new Promise<Ending>((resolve) => {
    child.once('error', (error) => resolve({ succeeded: false, stderr, error }));
    child.once('close', (code) => resolve({ succeeded: code === 0, stderr, error: null }));
  });
  return { stdin: child.stdin, stdout: child.stdout, ended, stop: () => child.kill() };
}

function notStarted(why: string): SourceFailure {
  return new SourceFailure('git-failed', `git could not be started (${why}).`);
}

function failureOf(command: string, stderr: string, error: NodeJS.ErrnoException | null): SourceFailure {
  if (error?.code === 'ABORT_ERR') return new SourceFailure('interrupted', 'git was interrupted.');
  // A git that ends before it has read its input is told by what it said, not by the pipe that broke.
  if (error !== null && error.code !== 'EPIPE') {
    const isMissing = error.code === 'ENOENT';
    return isMissing
      ? new SourceFailure('git-missing', 'git was not found on the PATH. Install git, or put it on the PATH.')
      : notStarted(error.code ?? error.name);
  }
  for (const { said, code, message } of KNOWN_FAILURES) {
    if (said.test(stderr)) return new SourceFailure(code, message);
  }
  return new SourceFailure('git-failed', `git ${command} failed: ${firstLine(stderr)}`);
}

const KNOWN_FAILURES = [
  {
    // Outside a repository `git diff` compares files and knows no `--cached`.
    said: /not a git repository|unknown option `cached'/i,
    code: 'not-a-repository',
    message: 'This is not a git repository. Run sasguard inside one.',
  },
  {
    said: /must be run in a work tree/,
    code: 'no-work-tree',
    message: 'This git repository has no working tree here.',
  },
  {
    said: /dubious ownership/,
    code: 'repository-not-trusted',
    message:
      'git refuses to read this repository because another user owns it. If you trust it, run: ' +
      'git config --global --add safe.directory "$(pwd)"',
  },
];

/**
 * git's own first sentence. It may quote a name of the repository, and a name may hold a token: so a value after
 * `=` and every long run of letters and digits goes, but for hexadecimal, which is an object id.
 */
function firstLine(stderr: string): string {
  const line = stderr.split('\n').find((text) => text.trim() !== '') ?? 'it gave no reason.';
  return line
    .replace(/=[^\s'"]{8,}/g, '=***')
    .replace(/[A-Za-z0-9+%=_-]{40,}/g, (run) => (/^[0-9a-f]+$/.test(run) ? run : '***'))
    .slice(0, 300);
}
