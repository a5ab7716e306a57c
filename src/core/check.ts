/**
 * The one call for those who have documents and want a verdict: the library's door to the core. The hook, the command
 * line and the Action do the same steps with their own sources.
 */
import { parseAllowlist } from './allowlist/parse.ts';
import { conclude } from './conclude.ts';
import type { Severity } from './finding.ts';
import { type Digest, inspect } from './inspect.ts';
import type { Report } from './report.ts';
import { inMemory } from './text/content.ts';

export interface CheckOptions {
  readonly documents: Iterable<{ readonly path: string; readonly bytes: Uint8Array }>;
  /** The moment by which expiry is judged. */
  readonly now: Date;
  /** Lower-case hex SHA-256 of a text's UTF-8 bytes. */
  readonly digest: Digest;
  /** The text of a `.sasignore`; every entry without a fault and not expired is in force. */
  readonly allowlist?: string;
  /** The least severity that blocks. Default `low`: any live token does. */
  readonly failOn?: Severity;
}

/** Inspects the documents and judges what is in them. Never throws for what is in a document or an allowlist. */
export function check({ documents, now, digest, allowlist, failOn = 'low' }: CheckOptions): Report {
  let files = 0;
  let bytes = 0;
  const sightings = [];
  const skipped = [];
  for (const { path, bytes: content } of documents) {
    files++;
    bytes += content.length;
    const inspection = inspect({ path, content: inMemory(content), commit: null }, digest);
    // One by one: as arguments of one call, a hundred thousand are too many for the stack.
    for (const sighting of inspection.sightings) sightings.push(sighting);
    for (const one of inspection.skipped) skipped.push(one);
  }
  return conclude({
    source: { kind: 'tree', root: '.' },
    files,
    bytes,
    sightings,
    problems: [],
    skipped,
    allowlist: allowlist === undefined ? null : parseAllowlist(allowlist, '.sasignore'),
    trusted: 'all',
    complete: true,
    failOn,
    now: now.getTime(),
    digest,
  });
}
