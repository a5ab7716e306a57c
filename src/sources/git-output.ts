/**
 * What git prints, turned into values. Pure functions over bytes, each beside a sample of what it parses; only
 * `git.ts` starts git. Everything is asked for with `-z`, so names come as they are, whatever they hold.
 */

/** One entry of `git diff --raw`. */
export interface RawChange {
  /** A, M, R, T, D, U: the first letter of git's status. */
  readonly status: string;
  readonly mode: string;
  readonly oid: string;
  readonly oidBefore: string;
  readonly name: Buffer;
  /** The name it had before, where that differs. */
  readonly nameBefore: Buffer;
}

/**
 * Parses `git diff --cached --raw -z -M --no-abbrev` (git-diff(1), "Raw output format"). NUL is shown as `␀`:
 *
 *     :100644 100644 2e65efe2… 587be6b4… M␀a.txt␀
 *     :000000 120000 00000000… 2e65efe2… A␀link␀
 *     :100644 100644 2e65efe2… 587be6b4… R086␀old name␀new name␀
 */
export function parseRawDiff(output: Buffer): RawChange[] {
  return changesAt(splitAtNul(output), 0).changes;
}

/**
 * Parses what `git diff-tree --stdin -r --root --raw -z -M --no-abbrev` prints: before the changes of each pair of
 * commits stands the commit's id. One list for each.
 */
export function parseRawDiffs(output: Buffer): RawChange[][] {
  const fields = splitAtNul(output);
  const groups: RawChange[][] = [];
  for (let at = 0; at < fields.length; ) {
    const { changes, end } = changesAt(fields, at + 1);
    groups.push(changes);
    at = end;
  }
  return groups;
}

function changesAt(
  fields: readonly Buffer[],
  start: number,
): { readonly changes: RawChange[]; readonly end: number } {
  const changes: RawChange[] = [];
  let at = start;
  while (at + 1 < fields.length && fields[at]![0] === COLON) {
    const [, mode = '', oidBefore = '', oid = '', score = ''] = fields[at]!.toString('latin1').split(' ');
    const status = score.charAt(0);
    const nameBefore = fields[at + 1]!;
    const hasTwoNames = status === 'R' || status === 'C';
    const name = hasTwoNames ? (fields[at + 2] ?? nameBefore) : nameBefore;
    changes.push({ status, mode, oid, oidBefore, name, nameBefore });
    at += hasTwoNames ? 3 : 2;
  }
  return { changes, end: at };
}

/**
 * Parses one entry of `git diff --cached --raw -M --no-abbrev` without `-z`, as `hooks/pre-commit` has rearranged it: the
 * object's id, then the modes, the id before and the status, then names, quoted where they need it (git-config(1),
 * core.quotePath). `⇥` is a tab:
 *
 *     587be6b4… 100644 100644 2e65efe2… M⇥a.txt
 *     587be6b4… 100644 100644 2e65efe2… R086⇥"old\nname"⇥"na\303\257ve"
 */
export function parseHandedOver(oid: string, rest: string): RawChange | null {
  const match = /^\d{6} (\d{6}) ([0-9a-f]{40,64}) ([A-Z])\d*\t([^\t]+)(?:\t([^\t]+))?$/.exec(rest);
  if (match === null) return null;
  const [, mode, oidBefore, status, first, second] = match as unknown as [
    string,
    string,
    string,
    string,
    string,
    string?,
  ];
  const nameBefore = unquoted(first);
  return {
    status,
    mode,
    oid,
    oidBefore,
    nameBefore,
    name: second === undefined ? nameBefore : unquoted(second),
  };
}

/** A name as git quotes it, like a string in C, with octal numbers for bytes. */
function unquoted(name: string): Buffer {
  const text = name.startsWith('"')
    ? name
        .slice(1, -1)
        .replace(/\\(?:([0-7]{3})|(.))/g, (_, octal?: string, sign?: string) =>
          octal === undefined
            ? (C_ESCAPES[sign as string] ?? (sign as string))
            : String.fromCharCode(Number.parseInt(octal, 8)),
        )
    : name;
  return Buffer.from(text, 'latin1');
}

const C_ESCAPES: Readonly<Record<string, string>> = {
  a: '\x07',
  b: '\b',
  t: '\t',
  n: '\n',
  v: '\v',
  f: '\f',
  r: '\r',
};

/** What a commit changes at one path, against all its parents. */
export interface CommitChange {
  readonly commit: string;
  /** Of the commit's own version. */
  readonly mode: string;
  readonly oid: string;
  /** What stood at this path in each parent, in their order; zeros for nothing. */
  readonly oidsBefore: readonly string[];
  readonly name: Buffer;
}

/**
 * Parses `git diff-tree --stdin -r -c --root --raw -z --no-abbrev --no-renames` piece by piece (git-diff-tree(1), "diff
 * format for merges"). For a merge there is a colon, a mode and an object for each parent, and only paths that differ
 * from all of them are listed. NUL is `␀`:
 *
 *     87a8d7dd…␀:100644 100644 2e65efe2… 587be6b4… M␀a.txt␀
 *     81a00501…␀::100644 100644 100644 28ce6a8b… b4785957… 49f33a8c… MM␀a.txt␀
 */
export class CommitChangeParser {
  #commit = '';
  #entry: Buffer | null = null;
  #rest: Buffer = Buffer.alloc(0);

  *take(piece: Buffer): Generator<CommitChange, void, undefined> {
    const output = this.#rest.length === 0 ? piece : Buffer.concat([this.#rest, piece]);
    let start = 0;
    for (let end = output.indexOf(0); end !== -1; end = output.indexOf(0, start)) {
      const field = output.subarray(start, end);
      start = end + 1;
      if (this.#entry !== null) {
        const change = this.#changeAt(this.#entry, field);
        this.#entry = null;
        if (change !== null) yield change;
      } else if (field[0] === COLON) this.#entry = field;
      else this.#commit = field.toString('latin1');
    }
    this.#rest = output.subarray(start);
  }

  /** `null` for what is not there any more. */
  #changeAt(entry: Buffer, name: Buffer): CommitChange | null {
    const parents = entry.lastIndexOf(COLON) + 1;
    const oids = parents + (parents + 1) * MODE;
    const size = entry.indexOf(SPACE, oids) + 1 - oids;
    // Each by itself: of a whole history many are kept, and a slice of a text keeps all of it.
    const textAt = (from: number, length: number) => entry.toString('latin1', from, from + length - 1);
    const oidOf = (nth: number) => textAt(oids + nth * size, size);
    const oid = oidOf(parents);
    if (isNoObject(oid)) return null;
    const oidsBefore = Array.from({ length: parents }, (_, nth) => oidOf(nth));
    return { commit: this.#commit, mode: textAt(oids - MODE, MODE), oid, oidsBefore, name };
  }
}

/** The size of a mode and the blank behind it. */
const MODE = '100644 '.length;

export const SUBMODULE_MODE = '160000';

/** Forty (or, with SHA-256, sixty-four) zeros: git's way to say that there is no object. */
export function isNoObject(oid: string): boolean {
  return /^0+$/.test(oid);
}

/** One path of the working tree that git tracks, or would offer to add. */
export interface ListedPath {
  readonly name: Buffer;
  readonly isSubmodule: boolean;
}

/**
 * Parses `git ls-files -z -t --stage --cached --others --exclude-standard` (git-ls-files(1)). The tag tells the two
 * kinds of line apart: `?` is untracked and bare, every other tag is followed by mode, object and stage. NUL is `␀`:
 *
 *     ? notes.txt␀
 *     ? another-repository/␀
 *     H 100644 2e65efe2a145dda7ee51d1741299f848e5bf752e 0␉a.txt␀
 *     M 100644 587be6b4c3f93f93c489c0111bba5596147a26cb 2␉conflicted.txt␀
 *     H 160000 ab69b4abf3bb84d4e268bd42d84e4a9a5e242bd3 0␉libs/submodule␀
 *
 * An untracked folder with a trailing slash is a repository of its own, into which git does not look.
 */
export function parseListing(output: Buffer): ListedPath[] {
  return splitAtNul(output).map((line) => {
    if (line[0] === QUESTION_MARK) {
      const isSubmodule = line.at(-1) === SLASH;
      return { name: line.subarray(2, isSubmodule ? -1 : undefined), isSubmodule };
    }
    const name = line.subarray(line.indexOf(TAB) + 1);
    return { name, isSubmodule: line.toString('latin1', 2, 8) === SUBMODULE_MODE };
  });
}

/** One entry of a tree. */
export interface TreeEntry {
  readonly type: string;
  readonly oid: string;
  readonly name: Buffer;
}

/**
 * Parses `git ls-tree -r -z` (git-ls-tree(1)); NUL is shown as `␀`:
 *
 *     100644 blob 2e65efe2a145dda7ee51d1741299f848e5bf752e␉a.txt␀
 */
export function parseTree(output: Buffer): TreeEntry[] {
  return splitAtNul(output).map((entry) => {
    const tab = entry.indexOf(TAB);
    const [, type = '', oid = ''] = entry.toString('latin1', 0, tab).split(' ');
    return { type, oid, name: entry.subarray(tab + 1) };
  });
}

/**
 * Whether `git ls-files` passed over a folder it may not open; it says so on standard error and still exits with 0:
 *
 *     warning: could not open directory 'private/': Permission denied
 */
export function hasClosedFolder(warnings: string): boolean {
  return /^warning: could not open directory /m.test(warnings);
}

export type ObjectHeader = { readonly type: string; readonly size: number } | 'missing';

/**
 * Parses the line before each object of `git cat-file --batch` (git-cat-file(1), "Batch output"):
 *
 *     2e65efe2a145dda7ee51d1741299f848e5bf752e blob 1
 *     HEAD:.sasignore missing
 */
export function parseObjectHeader(line: string): ObjectHeader {
  const match = /^[0-9a-f]{40,64} (blob|tree|commit|tag) (\d+)$/.exec(line);
  return match === null ? 'missing' : { type: match[1]!, size: Number(match[2]) };
}

/** Lines, without the empty ones. */
export function splitLines(output: Buffer): Buffer[] {
  return splitAt(LINE_FEED, output).filter((line) => line.length > 0);
}

export function splitAtNul(output: Buffer): Buffer[] {
  return splitAt(NUL, output);
}

function splitAt(byte: number, output: Buffer): Buffer[] {
  const fields: Buffer[] = [];
  for (let start = 0; start < output.length; ) {
    const end = output.indexOf(byte, start);
    fields.push(output.subarray(start, end === -1 ? output.length : end));
    start = end === -1 ? output.length : end + 1;
  }
  return fields;
}

const NUL = 0;
const LINE_FEED = '\n'.charCodeAt(0);
const QUESTION_MARK = '?'.charCodeAt(0);
const SLASH = '/'.charCodeAt(0);
const COLON = ':'.charCodeAt(0);
const SPACE = ' '.charCodeAt(0);
const TAB = '\t'.charCodeAt(0);
