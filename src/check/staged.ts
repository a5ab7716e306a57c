/**
 * The staged run, as the hook and `sasguard staged` both make it: what the next commit would bring in, less what stands
 * at the same place in the commit below it, judged by the allowlist as it would be committed.
 */
import { lstatSync, realpathSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import type { Severity } from '../core/finding.ts';
import { inspect, type Sighting } from '../core/inspect.ts';
import type { Report } from '../core/report.ts';
import { type AllowlistChoice, readNamedAllowlist } from '../sources/allowlist-file.ts';
import type { EarlierVersion } from '../sources/change.ts';
import { sha256 } from '../sources/digest.ts';
import { SourceFailure } from '../sources/failure.ts';
import type { Where } from '../sources/git.ts';
import { findRepository, trackedPaths } from '../sources/repository.ts';
import { parseSettings } from '../sources/settings.ts';
import { openStaged, type Side, type Staged } from '../sources/staged.ts';
import { type AgreedAllowlist, agreed, proposed } from './allowlist.ts';
import { failed } from './failed.ts';
import { Gathering } from './gathering.ts';

export interface StagedCheck {
  readonly where: Where;
  /** Files and folders as they were named, or none for everything that is staged. */
  readonly names: readonly string[];
  readonly allowlist: AllowlistChoice;
  /** Overrules the settings where it is given. */
  readonly failOn: Severity | null;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** The index as it was opened already, where all of it is asked for. */
  readonly staged?: Promise<Staged> | undefined;
}

/** Never throws for what git or the repository does: a run that could not be made is a report that says so. */
export async function checkStaged(check: StagedCheck): Promise<Report> {
  try {
    const isWanted = isAmong(askedPaths(check));
    return await checkOpened(await (check.staged ?? openStaged(check.where, isWanted)), check);
  } catch (error) {
    return failed(error, SOURCE, check.now);
  }
}

const SOURCE = { kind: 'staged', root: '.' } as const;

async function checkOpened(staged: Staged, check: StagedCheck): Promise<Report> {
  const { settings, problems } = parseSettings(staged.settings);
  const allowlist = allowlistOf(staged, check);
  const gathering = new Gathering();
  gathering.problems.push(...problems, ...staged.problems);
  gathering.keep(await newSightings(staged, gathering));
  return gathering.conclude({
    source: SOURCE,
    ...allowlist,
    complete: false,
    failOn: check.failOn ?? settings.failOn,
    now: check.now,
  });
}

/**
 * Rounds: first every staged version, then what stood before of those few in which there was something. A clean commit
 * pays for the first only.
 */
async function newSightings(staged: Staged, gathering: Gathering): Promise<Sighting[]> {
  const seen: Seen[] = [];
  const earlier = new Map<string, EarlierVersion | null>();
  for await (const { path, earlier: before, ...reading } of staged.readings()) {
    const sightings = gathering.take(reading);
    if (sightings.length === 0) continue;
    seen.push({ path, sightings });
    earlier.set(path, before);
  }
  let fresh = await newAgainst((path) => earlier.get(path) ?? null, seen, staged);
  if (fresh.length === 0) return [];
  for (const side of await staged.publishedSides()) fresh = await newAgainst(side, fresh, staged);
  return fresh.flatMap(({ sightings }) => sightings);
}

/** Tokens at one staged path. */
interface Seen {
  readonly path: string;
  readonly sightings: readonly Sighting[];
}

async function newAgainst(side: Side, seen: readonly Seen[], staged: Staged): Promise<readonly Seen[]> {
  const fresh: Seen[] = [];
  const changed: (Seen & { readonly before: EarlierVersion })[] = [];
  for (const { path, sightings } of seen) {
    const before = side(path);
    if (before === null) fresh.push({ path, sightings });
    else if (before !== 'same') changed.push({ path, sightings, before });
  }
  let index = 0;
  for await (const document of staged.readEarlier(changed.map(({ before }) => before))) {
    const known = new Set(document === null ? [] : inspect(document, sha256).sightings.map(fingerprintOf));
    const { path, sightings } = changed[index++]!;
    const others = sightings.filter((sighting) => !known.has(fingerprintOf(sighting)));
    if (others.length > 0) fresh.push({ path, sightings: others });
  }
  return fresh;
}

function fingerprintOf({ token }: Sighting): string {
  return token.fingerprint;
}

function allowlistOf(staged: Staged, { allowlist, where }: StagedCheck): AgreedAllowlist {
  switch (allowlist.kind) {
    case 'none':
      return agreed(null);
    case 'file':
      return agreed(readNamedAllowlist(allowlist.file, where.cwd));
    case 'repository':
      return proposed(staged.allowlist, staged.committedAllowlist);
  }
}

/** Paths from the root of the repository, as they were named; '' is the root itself. */
function askedPaths({ where, names }: StagedCheck): readonly string[] {
  if (names.length === 0) return [''];
  const root = realpathSync(findRepository(where) ?? where.cwd);
  const asked = names.map((name) => pathFrom(root, resolve(where.cwd, name)));
  refuseUnknown(asked, root, where);
  return asked;
}

/**
 * Which staged paths were asked for. Compared here and not by git, which would find no renames among some paths only,
 * and whose command line is too short for what lint-staged hands over after a large change.
 */
function isAmong(asked: readonly string[]): (path: string) => boolean {
  const all = new Set(asked);
  if (all.has('')) return () => true;
  return (path) => all.has(path) || foldersOf(path).some((folder) => all.has(folder));
}

/** What is staged, deleted or moved away is in the index or in `HEAD`; what is in neither, nor on the disk, is misspelled. */
function refuseUnknown(asked: readonly string[], root: string, where: Where): void {
  const isGone = (path: string) => !isThere(resolve(root, path));
  if (!asked.some(isGone)) return;
  const known = new Set(trackedPaths(where).flatMap((path) => [path, ...foldersOf(path)]));
  const index = asked.findIndex((path) => isGone(path) && !known.has(path));
  if (index === -1) return;
  throw new SourceFailure(
    'no-such-path',
    `PATH ${index + 1} is neither staged nor in the last commit nor on the disk.`,
    'fault',
  );
}

function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}

/** A named file may be staged and yet be gone from the disk, so only what is there of its path is resolved. */
function pathFrom(root: string, path: string): string {
  const way = relative(root, resolveLinks(path));
  if (way === '..' || way.startsWith(`..${sep}`)) {
    throw new SourceFailure('outside-repository', 'A PATH lies outside this repository.', 'fault');
  }
  return way.split(sep).join('/');
}

function resolveLinks(path: string): string {
  const parent = resolve(path, '..');
  if (parent === path) return path;
  const name = relative(parent, path);
  try {
    return resolve(realpathSync(parent), name);
  } catch {
    return resolve(resolveLinks(parent), name);
  }
}

function foldersOf(path: string): string[] {
  const pieces = path.split('/');
  return pieces.slice(1).map((_, index) => pieces.slice(0, index + 1).join('/'));
}
