/**
 * One document → every token in it, with its place as the person sees it, and what of it was not looked at. A document
 * that is a container file is opened, and so is what lies in it, as deep and as far as the bounds below allow.
 */
import { type Container, containerOf, type Entry, HEAD, type Member, unopened } from './container/index.ts';
import type { Document } from './document.ts';
import type { Place, Skipped } from './finding.ts';
import { readingsIn } from './readings.ts';
import { STORAGE_SERVICES } from './sas/kinds/storage.ts';
import { accountsNear } from './sas/nearby-account.ts';
import type { Token } from './sas/token.ts';
import { type Content, inMemory, piecesOf } from './text/content.ts';
import { linesBetween } from './text/landmarks.ts';
import { type Lines, linesFrom, linesFromTop, positionsIn } from './text/lines.ts';
import type { Span } from './text/view.ts';
import { joined, WINDOW, windowsOf } from './text/windows.ts';

/** Lower-case hex SHA-256 of a text's UTF-8 bytes; handed in, since the core imports no crypto. */
export type Digest = (text: string) => string;

/** One token at one place. */
export interface Sighting {
  readonly token: Token;
  readonly place: Place;
}

export interface Inspection {
  /** Those in the document's name, then those in the document in order of place. */
  readonly sightings: readonly Sighting[];
  readonly skipped: readonly Skipped[];
}

/** Every token in a document and in its name. Total: whatever the bytes, it throws only what the content throws. */
export function inspect(document: Document, digest: Digest): Inspection {
  return new Inspector(document, digest).inspect();
}

/** A path as it may be shown: with `***` for a token in it. */
export function shownPath(path: string, digest: Digest): string {
  return redactName(path, tokensIn(encoder.encode(path), path, digest));
}

/** Containers nest this deep (contract §4). */
const DEPTH = 4;
/** What is unpacked of one document, in entries and in bytes: a bomb soon runs into either, an honest archive hardly. */
const MOST_ENTRIES = 100_000;
const MOST_UNPACKED = 256 * 1024 * 1024;
/** A document that is large itself may hold more. */
const MOST_TIMES_ITS_SIZE = 8;
/** A container inside another is held whole while it is open; of a larger one only the bytes are looked through. */
const LARGEST_HELD = 64 * 1024 * 1024;

/** No longer name of a member is shown. */
const LONGEST_NAME = 1024;

/** One document being looked at: what was found in it, what was refused, and what may still be spent on it. */
class Inspector {
  readonly #document: Document;
  readonly #digest: Digest;
  readonly #path: string;
  #sightings: Sighting[] = [];
  /** What was not looked at, by the reason: the first such place, and how many. */
  readonly #refusals = new Map<string, { readonly first: string; count: number }>();
  #entriesLeft = MOST_ENTRIES;
  #bytesLeft: number;

  constructor(document: Document, digest: Digest) {
    this.#document = document;
    this.#digest = digest;
    this.#path = shownPath(document.path, digest);
    this.#bytesLeft = Math.max(MOST_UNPACKED, document.content.size * MOST_TIMES_ITS_SIZE);
  }

  inspect(): Inspection {
    const { content, path } = this.#document;
    this.#lookAtName(path, []);
    this.#open(content, baseName(this.#path), []);
    const skipped = [...this.#refusals].map(([why, { first, count }]) => ({
      path: this.#path,
      reason:
        [why, ...(first === '' ? [] : [first])].join(': ') + (count > 1 ? ` and ${count - 1} more` : ''),
    }));
    return { sightings: this.#sightings, skipped };
  }

  /** Looks into a container, or at the bytes themselves. `inside` is the way here, as it may be shown. */
  #open(content: Content, name: string | null, inside: readonly string[]): void {
    const head = content.read(0, HEAD);
    const container = containerOf(head);
    const before = this.#sightings.length;
    if (container === null) this.#refuseUnopened(head, inside);
    else if (inside.length === DEPTH) this.#refuse('too-deep', inside);
    else this.#unpack(container, content, name, inside);
    // A container's own bytes are looked at as well: there are comments, scripts before it, whatever follows it. What
    // is stored in it without compression stands there once more; once is enough.
    const unpacked = this.#fingerprintsFrom(before);
    const known = this.#sightings.length;
    this.#look(piecesOf(content, WINDOW), inside);
    this.#sightings = this.#sightings.filter(
      ({ token }, index) => index < known || !unpacked.has(token.fingerprint),
    );
  }

  #fingerprintsFrom(index: number): ReadonlySet<string> {
    return new Set(this.#sightings.slice(index).map(({ token }) => token.fingerprint));
  }

  #unpack(container: Container, content: Content, name: string | null, inside: readonly string[]): void {
    for (const entry of container.members(content, name)) {
      if (this.#entriesLeft === 0) {
        this.#refuse('too-many-entries', inside);
        return;
      }
      this.#entriesLeft--;
      // A member always has a name, since it is by names that depth is counted.
      const isNameless = entry.kind === 'member' && entry.name === '';
      this.#take(isNameless ? { ...entry, name: container.id } : entry, inside, container);
      if (this.#bytesLeft === 0) return;
    }
  }

  #take(entry: Entry, inside: readonly string[], { id }: Container): void {
    const shown = this.#shownName(entry.name);
    // gzip holds one file, whose folders are those of the machine that wrote it.
    const name = id === 'gzip' ? baseName(shown.replaceAll('\\', '/')) : shown;
    const way = name === '' ? inside : [...inside, name];
    if (entry.name !== '') this.#lookAtName(entry.name, way);
    if (entry.kind === 'refusal') {
      this.#refuse(entry.fault, way);
      return;
    }
    const pieces = this.#counted(entry.pieces, way);
    const head = upTo(HEAD, pieces);
    if (containerOf(head) === null) {
      this.#refuseUnopened(head, way);
      this.#look(following(head, pieces), way);
      return;
    }
    const held = upTo(LARGEST_HELD, following(head, pieces));
    if (held.length < LARGEST_HELD) {
      this.#open(inMemory(held), baseName(name), way);
    } else {
      this.#refuse('too-large-inflated', way);
      this.#look(following(held, pieces), way);
    }
  }

  /** The pieces of a member, as far as the bound on what is unpacked allows. */
  *#counted(pieces: Member['pieces'], inside: readonly string[]): Generator<Uint8Array, void> {
    for (let next = pieces.next(); ; next = pieces.next()) {
      if (next.done === true) {
        if (next.value !== null) this.#refuse(next.value, inside);
        return;
      }
      this.#bytesLeft = Math.max(0, this.#bytesLeft - next.value.length);
      yield next.value;
      if (this.#bytesLeft > 0) continue;
      this.#refuse('too-large-inflated', inside);
      pieces.return(null);
      return;
    }
  }

  /** Looks through bytes as they are. */
  #look(pieces: Iterable<Uint8Array>, inside: readonly string[]): void {
    const path = [this.#document.path, ...inside].join('/');
    let lines: Lines | null = null;
    for (const { bytes, from, until, next } of windowsOf(pieces)) {
      lines ??= linesFromTop(bytes);
      const isOwn = ({ span }: { readonly span: Span }) => span.start >= from && span.start < until;
      const { tokens, containers, unfinished } = findingsIn(bytes, path, this.#digest);
      for (const _ of unfinished) this.#refuse('too-deep (more encodings at once than are tried)', inside);
      let own = tokens.filter(isOwn);
      for (const carried of containers) {
        // It may be longer than what windows share; what begins in the next one stands whole there.
        if (next !== null && carried.span.start >= next) continue;
        const before = this.#sightings.length;
        this.#open(inMemory(carried.bytes), null, inside);
        const unpacked = this.#fingerprintsFrom(before);
        own = own.filter(({ token }) => !unpacked.has(token.fingerprint));
      }
      if (own.length > 0) this.#report(own, bytes, lines, inside);
      if (next !== null) lines = linesFrom(lines, bytes, next);
    }
  }

  #report(tokens: readonly Found[], bytes: Uint8Array, lines: Lines, inside: readonly string[]): void {
    const { commit } = this.#document;
    const positionOf = positionsIn(bytes, lines);
    const accountNear = accountsNear(bytes);
    for (const { token, span } of tokens) {
      const { line, column } = positionOf(span.start);
      const { line: endLine, column: endColumn } = positionOf(span.end);
      const near = isOfSomeAccount(token) ? accountNear(span.start, span.end) : null;
      const nearbyAccount = near && {
        name: near.account,
        line:
          near.at < span.start
            ? line - linesBetween(bytes, near.at, span.start)
            : endLine + linesBetween(bytes, span.end, near.at),
      };
      const place = { path: this.#path, line, column, endLine, endColumn, commit, inside, nearbyAccount };
      this.#sightings.push({ token, place });
    }
  }

  /** Names are text too. A token in one has no line of its own. */
  #lookAtName(name: string, inside: readonly string[]): void {
    const { path, commit } = this.#document;
    const place = {
      path: this.#path,
      line: 1,
      column: 1,
      endLine: 1,
      endColumn: 1,
      commit,
      inside,
      nearbyAccount: null,
    };
    for (const { token } of tokensIn(encoder.encode(name), path, this.#digest)) {
      this.#sightings.push({ token, place });
    }
  }

  /** As it may be shown, and only then cut: what is left of a cut secret is not known for one. */
  #shownName(name: string): string {
    return shownPath(name, this.#digest).slice(0, LONGEST_NAME);
  }

  #refuseUnopened(head: Uint8Array, inside: readonly string[]): void {
    const format = unopened(head);
    if (format !== null) this.#refuse(`unsupported (${format})`, inside);
  }

  #refuse(why: string, inside: readonly string[]): void {
    const known = this.#refusals.get(why);
    if (known === undefined) this.#refusals.set(why, { first: inside.join('/'), count: 1 });
    else known.count++;
  }
}

const encoder = new TextEncoder();

/** Opens something in a storage account, and does not say in which. */
function isOfSomeAccount({ account, kind, services }: Token): boolean {
  return account === null && (kind === 'unknown-sas' || services.some((service) => STORAGE.has(service)));
}

const STORAGE: ReadonlySet<string> = new Set(STORAGE_SERVICES);

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The first bytes of what comes in pieces: as many as asked for and what is left of a piece, or all there are. */
function upTo(length: number, pieces: Iterator<Uint8Array>): Uint8Array {
  const taken: Uint8Array[] = [];
  for (let size = 0; size < length; ) {
    const { value, done } = pieces.next();
    if (done === true) break;
    taken.push(value);
    size += value.length;
  }
  return joined(taken);
}

function* following(first: Uint8Array, pieces: Iterable<Uint8Array>): Generator<Uint8Array, void> {
  yield first;
  yield* pieces;
}

/** A secret that was read, is not harmless, and is vouched for. */
interface Found {
  readonly token: Token;
  readonly span: Span;
}

function findingsIn(bytes: Uint8Array, path: string, digest: Digest) {
  const { secrets, ...rest } = readingsIn(bytes, path, digest);
  const tokens = secrets.flatMap(({ describe, alone, span }): Found[] =>
    describe === null || alone ? [] : [{ token: describe(), span }],
  );
  return { tokens, ...rest };
}

function tokensIn(bytes: Uint8Array, path: string, digest: Digest): Found[] {
  return findingsIn(bytes, path, digest).tokens;
}

function redactName(name: string, tokens: readonly Found[]): string {
  // Nothing but a finding may change a name: one that is not Unicode would come back as another.
  if (tokens.length === 0) return name;
  const bytes = encoder.encode(name);
  const decoder = new TextDecoder();
  let shown = '';
  let copied = 0;
  for (const { span } of tokens) {
    shown += `${decoder.decode(bytes.subarray(copied, span.start))}***`;
    copied = span.end;
  }
  return shown + decoder.decode(bytes.subarray(copied));
}
