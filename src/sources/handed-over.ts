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
import { earlierOf, hasNewContent, LARGEST_HELD, named } from './change.ts';
import type { Where } from './git.ts';
import { parseHandedOver } from './git-output.ts';
import { isLfsPointer } from './lfs-pointer.ts';
import { documentOf, skippedFor } from './reading.ts';
import type { Staged, StagedReading } from './staged.ts';

/** That it cannot be told from what was handed over. */
export class NotHandedOver extends Error {}

/** Throws `NotHandedOver` now or while it is read. Its readings can be gone through once. */
export async function stagedHandedOver(where: Where): Promise<Staged> {
  // The commit to compare with is then another.
  if (await isAmending(where.env)) throw new NotHandedOver();
  const input = new Input(STDIN);
  const allowlist = input.object().bytes;
  const committedAllowlist = input.object().bytes;
  const settings = input.object().bytes;
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

async function* readingsFrom(input: Input): AsyncGenerator<StagedReading, void, undefined> {
  for (;;) {
    const { name, rest, bytes } = input.object();
    if (bytes === null) {
      if (name === END) return;
      throw new NotHandedOver();
    }
    const change = parseHandedOver(name, rest);
    if (change === null || change.name.toString('latin1').startsWith(`${ALLOWLIST_NAME}/`)) {
      throw new NotHandedOver();
    }
    if (!hasNewContent(change)) continue;
    const { path } = named(change);
    const reading = isLfsPointer(bytes) ? skippedFor('lfs-pointer', path) : documentOf(path, bytes);
    yield { ...reading, path, earlier: earlierOf(change) };
  }
}

const STDIN = 0;
/** As much as a pipe holds at once on Linux. */
const CHUNK = 65_536;
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

class Input {
  readonly #file: number;
  #held: Buffer = Buffer.alloc(0);

  constructor(file: number) {
    this.#file = file;
  }

  object(): HandedObject {
    const line = this.#line();
    const missing = /^(\S+) missing$/.exec(line)?.[1];
    if (missing !== undefined) return { name: missing, rest: '', bytes: null };
    const [, name, size, rest] = /^(\S+) blob (\d+) (.*)$/.exec(line) ?? [];
    if (name === undefined || Number(size) > LARGEST_HELD) throw new NotHandedOver();
    const bytes = this.#bytes(Number(size) + 1);
    return { name, rest: rest as string, bytes: bytes.subarray(0, -1) };
  }

  #line(): string {
    let end = this.#held.indexOf(LINE_FEED);
    while (end === -1) {
      this.#held = Buffer.concat([this.#held, this.#chunk()]);
      if (this.#held.length > LONGEST_LINE + CHUNK) throw new NotHandedOver();
      end = this.#held.indexOf(LINE_FEED);
    }
    const line = this.#held.toString('latin1', 0, end);
    this.#held = this.#held.subarray(end + 1);
    return line;
  }

  #bytes(size: number): Buffer {
    const pieces = [];
    let missing = size;
    while (missing > this.#held.length) {
      pieces.push(this.#held);
      missing -= this.#held.length;
      this.#held = this.#chunk();
    }
    pieces.push(this.#held.subarray(0, missing));
    this.#held = this.#held.subarray(missing);
    return pieces.length === 1 ? (pieces[0] as Buffer) : Buffer.concat(pieces, size);
  }

  #chunk(): Buffer {
    const chunk = Buffer.allocUnsafeSlow(CHUNK);
    const length = readInto(this.#file, chunk);
    if (length === 0) throw new NotHandedOver();
    return chunk.subarray(0, length);
  }
}

function readInto(file: number, chunk: Buffer): number {
  try {
    return readSync(file, chunk);
  } catch {
    return 0;
  }
}

/** Two quoted names, each of at most 4 096 bytes (PATH_MAX) that take four characters, and what stands before them. */
const LONGEST_LINE = 40_000;
