import { conclude, type Run } from '../core/conclude.ts';
import { type Document, inMemory } from '../core/document.ts';
import type { Problem, Skipped } from '../core/finding.ts';
import { type Digest, inspect, type Sighting } from '../core/inspect.ts';
import type { Report } from '../core/report.ts';
import { VERSION } from '../core/version.ts';
import { isWorthALook } from '../core/worth-a-look.ts';
import { sha256 } from '../sources/digest.ts';
import type { Reading } from '../sources/reading.ts';
import type { ListedShard } from '../sources/shard.ts';

/** What a run has seen so far. It grows reading by reading, so that no two files are held at once. */
export class Gathering {
  readonly sightings: Sighting[] = [];
  readonly problems: Problem[] = [];
  readonly digest: Digest;
  readonly #skipped: Skipped[] = [];
  #files = 0;
  #bytes = 0;

  constructor(digest: Digest = sha256) {
    this.digest = digest;
  }

  /** Counts a reading and returns the tokens in it; whether they belong to the run is the caller's to say. */
  take(reading: Reading): readonly Sighting[] {
    switch (reading.kind) {
      case 'document':
        this.count(reading.document.content.size);
        return this.look(reading.document);
      case 'skipped':
        this.skip(reading.skipped);
        return this.look({ path: reading.skipped.path, content: NOTHING, commit: null });
      case 'problem':
        this.problems.push(reading.problem);
        return [];
    }
  }

  /** Counts a file that has been looked at. */
  count(bytes: number): void {
    this.#files += 1;
    this.#bytes += bytes;
  }

  /** Keeps tokens that belong to the run. One by one: as arguments of one call, a hundred thousand are too many for the stack. */
  keep(sightings: Iterable<Sighting>): void {
    for (const sighting of sightings) this.sightings.push(sighting);
  }

  /** The tokens in a document that is no file, or is counted already. */
  look(document: Document): readonly Sighting[] {
    if (!isWorthALook(document)) return [];
    const { sightings, skipped } = inspect(document, this.digest);
    for (const one of skipped) this.skip(one);
    return sightings;
  }

  skip(skipped: Skipped): void {
    this.#skipped.push(skipped);
  }

  conclude(rest: Rest): Report {
    return conclude({
      ...rest,
      shard: rest.shard && { ...rest.shard, run: runOf(rest, rest.shard) },
      files: this.#files,
      bytes: this.#bytes,
      sightings: this.sightings,
      problems: this.problems,
      skipped: this.#skipped,
      digest: this.digest,
    });
  }
}

/** What a run knows beside what it has gathered. */
interface Rest
  extends Omit<Run, 'files' | 'bytes' | 'sightings' | 'problems' | 'skipped' | 'digest' | 'shard'> {
  readonly shard?: ListedShard | null | undefined;
}

/** What all shards of a run have alike, as one digest; the moment may differ, since they begin one after the other. */
function runOf({ source, failOn, allowlist, trusted }: Rest, { count, listing }: ListedShard): string | null {
  if (listing === null) return null;
  return sha256(JSON.stringify([VERSION, count, listing, source, failOn, allowlist, trusted]));
}

/** The content of what is passed over: its name is text all the same. */
export const NOTHING = inMemory(new Uint8Array());
