/**
 * What is staged, as `hooks/pre-commit` hands it over on standard input: git reads it while Node.js is still starting, so
 * that a clean commit waits for the slower of the two and not for both. The hook joins `git diff --cached --raw` and
 * `git cat-file --batch` so that each object comes with its line of the list (git-cat-file(1), `%(rest)`); NUL is not used
 * in it, names come quoted. `␊` is a line feed:
 *
 *     :.sasignore missing␊
 *     HEAD:.sasignore missing␊
 *     2e65efe2… blob 18 ␊{"failOn": "high"}␊
 *     587be6b4… blob 5 100644 100644 2e65efe2… M⇥"na\303\257ve.txt"␊text␊␊
 *     ␄ missing␊
 *
 * first the exceptions that are staged, those that are committed, and the settings. The last line tells that the list was
 * whole. Anything else than this is for git to be asked about again, in the usual way (`staged.ts`).
 */
import { readSync } from 'node:fs';
import { ALLOWLIST_NAME } from './allowlist-file.ts';
import { isAmending } from './amending.ts';
import { earlierOf, hasNewContent, named } from './change.ts';
import type { Where } from './git.ts';
import { parseHandedOver } from './git-output.ts';
import { isLfsPointer } from './lfs-pointer.ts';
import { documentOf, LARGEST_HELD, skippedFor } from './reading.ts';
import type { Staged, StagedReading } from './staged.ts';

/** That it cannot be told from what was handed over. */
export class NotHandedOver extends Error {}

/**
 * `file` is the descriptor of what was handed over. Throws `NotHandedOver` now or while it is read. Its readings can be gone
 * through once, and each is to be looked at before the next.
 */
export async function stagedHandedOver(where: Where, file: number = STDIN): Promise<Staged> {
  // The commit to compare with is then another.
  if (await isAmending(where.env)) throw new NotHandedOver();
  const input = new Input(file);
  const [allowlist, committedAllowlist, settings] = [copied(input), copied(input), copied(input)];
  // A link's text has one line, and whether it is one is not told here.
  if (allowlist !== null && !allowlist.includes(LINE_FEED)) throw new NotHandedOver();
  return {
    allowlist,
    committedAllowlist,
    settings,
    problems: [],
    readings: () => readingsFrom(input),
    // Loaded only here, since it takes as long as all the rest of a clean commit's check.
    readEarlier: async function* (versions) {
      const { readEarlier } = await import('./staged.ts');
      yield* readEarlier(where, versions);
    },
    publishedSides: async () => (await import('./staged.ts')).publishedSides(where, null),
  };
}

function copied(input: Input): Uint8Array | null {
  const { bytes } = input.object();
  return bytes && Buffer.from(bytes);
}

async function* readingsFrom(input: Input): AsyncGenerator<StagedReading, void, undefined> {
  for (;;) {
    const { name, rest, bytes } = input.object();
    if (bytes === null) {
      if (name === END) return;
      throw new NotHandedOver();
    }
    const change = parseHandedOver(name, rest);
    if (change === null) throw new NotHandedOver();
    const { path } = named(change);
    if (path.startsWith(`${ALLOWLIST_NAME}/`)) throw new NotHandedOver();
    if (!hasNewContent(change)) continue;
    const reading = isLfsPointer(bytes) ? skippedFor('lfs-pointer', path) : documentOf(path, bytes);
    yield { ...reading, path, earlier: earlierOf(change) };
  }
}

const STDIN = 0;
/** Four times what a pipe holds at once on Linux. */
const CHUNK = 262_144;
const LINE_FEED = 0x0a;
/** A name that no object has; git answers that it is missing. */
const END = '\x04';

interface HandedObject {
  readonly name: string;
  /** What stands behind the name, the type and the size, with their bytes as characters. */
  readonly rest: string;
  /** `null` for what is missing. */
  readonly bytes: Uint8Array | null;
}

/** Holds no more than one object at a time: what it returned stays as it is until it is asked for the next. */
class Input {
  readonly #file: number;
  #buffer: Buffer = Buffer.allocUnsafeSlow(CHUNK);
  /** What of the buffer is held and not yet taken. */
  #start = 0;
  #end = 0;

  constructor(file: number) {
    this.#file = file;
  }

  object(): HandedObject {
    const line = this.#line();
    const [, name, size, rest] = /^(\S+) blob (\d+) (.*)$/.exec(line) ?? [];
    if (name === undefined) return missingIn(line);
    if (Number(size) > LARGEST_HELD) throw new NotHandedOver();
    this.#holdAtLeast(Number(size) + 1);
    const bytes = this.#buffer.subarray(this.#start, this.#start + Number(size));
    this.#start += Number(size) + 1;
    return { name, rest: rest as string, bytes };
  }

  #line(): string {
    for (let size = 0; size < LONGEST_LINE; ) {
      const end = this.#buffer.indexOf(LINE_FEED, this.#start + size);
      if (end !== -1 && end < this.#end) {
        const line = this.#buffer.toString('latin1', this.#start, end);
        this.#start = end + 1;
        return line;
      }
      size = this.#end - this.#start;
      this.#holdAtLeast(size + 1);
    }
    throw new NotHandedOver();
  }

  #holdAtLeast(size: number): void {
    if (this.#end - this.#start >= size) return;
    if (this.#start + size > this.#buffer.length) {
      const into = size > this.#buffer.length ? Buffer.allocUnsafeSlow(2 * size) : this.#buffer;
      this.#buffer.copy(into, 0, this.#start, this.#end);
      [this.#start, this.#end] = [0, this.#end - this.#start];
      this.#buffer = into;
    }
    while (this.#end - this.#start < size) {
      const length = readInto(this.#file, this.#buffer, this.#end);
      if (length === 0) throw new NotHandedOver();
      this.#end += length;
    }
  }
}

function missingIn(line: string): HandedObject {
  const name = /^(\S+) missing$/.exec(line)?.[1];
  if (name === undefined) throw new NotHandedOver();
  return { name, rest: '', bytes: null };
}

function readInto(file: number, buffer: Buffer, at: number): number {
  try {
    return readSync(file, buffer, at, buffer.length - at, null);
  } catch {
    return 0;
  }
}

/** Two quoted names, each of at most 4 096 bytes (PATH_MAX) that take four characters, and what stands before them. */
const LONGEST_LINE = 40_000;
