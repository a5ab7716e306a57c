/**
 * The run over commits, whoever asks for it: a range, a push, what a server receives, a whole history. Each file's
 * content is read once, however many commits and paths have it, and only glanced at: may anything stand in it? The few of
 * which that is so are then looked at at each of their places. What is in the commit's version and in none of its parents'
 * versions is what the commit brings in.
 */
import { setImmediate } from 'node:timers/promises';
import { type Content, inMemory, MESSAGE_PATH } from '../core/document.ts';
import type { Problem, Severity, Skipped } from '../core/finding.ts';
import { grouped } from '../core/grouped.ts';
import { type Digest, type Inspection, inspect, type Sighting } from '../core/inspect.ts';
import type { Report, Shard, Source } from '../core/report.ts';
import type { Standing } from '../core/standing.ts';
import { isContentWorthALook, isWorthALook } from '../core/worth-a-look.ts';
import type { AllowlistChoice } from '../sources/allowlist-file.ts';
import {
  commitOf,
  findRenames,
  isPartialClone,
  type ListedRef,
  listBlobs,
  listChanges,
  listCommits,
  messageIn,
  type OpenedTips,
  openTips,
  parentsOf,
  type Selection,
  shallowEnds,
  type Tip,
} from '../sources/commits.ts';
import { SourceFailure } from '../sources/failure.ts';
import { decodeFileName } from '../sources/file-name.ts';
import { type GitObject, type ObjectReader, openObjects, streamObjects, type Where } from '../sources/git.ts';
import { type CommitChange, isNoObject, SUBMODULE_MODE } from '../sources/git-output.ts';
import { isLfsPointer } from '../sources/lfs-pointer.ts';
import { documentOf, type Reading, unreadable } from '../sources/reading.ts';
import { isInShard, listedShard } from '../sources/shard.ts';
import { readLarge } from '../sources/spool.ts';
import { isCleanUnderAnyName } from './clean.ts';
import { NO_RULES, type Rules, type RulesChoice, readRules } from './commit-rules.ts';
import { type Ending, interruptedAt, type Progress } from './ending.ts';
import { Gathering, NOTHING } from './gathering.ts';
import { type Glances, type Glancing, glanceInThreads } from './threads/blob-threads.ts';
import { CLEAN, LFS_POINTER, MISSING, WORTH_PLACING } from './threads/blobs.ts';

/** What every run over commits is given. */
export interface CommitsOptions {
  readonly where: Where;
  readonly allowlist: AllowlistChoice;
  /** Overrules the settings where it is given. */
  readonly failOn: Severity | null;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Says whether the run has to come to its end, done or not. */
  readonly ending?: Ending;
  readonly progress?: Progress;
  /** What is told every secret that is found, in place of the plain digest: the Action has the runner hide them. */
  readonly digest?: Digest;
  /** Where only a part of the contents, messages and names is to be looked at. */
  readonly shard?: Shard | null;
}

export interface CommitsCheck extends CommitsOptions, RulesChoice, Omit<Selection, 'tips'> {
  readonly source: Source;
  readonly tips: readonly Tip[];
  /** Refs that belong to the run if what they stand for does. */
  readonly refs?: readonly ListedRef[];
  /** Whether nearly all contents that the repository holds are theirs, so that they can be read before it is known which. */
  readonly everything?: boolean;
  /** Whether an exception that covers nothing can be called unused. */
  readonly complete: boolean;
}

/** Never throws for what git or the repository does: a run that could not be made is a report that says so. */
export async function checkCommits(check: CommitsCheck): Promise<Report> {
  const gathering = new Gathering(check.digest);
  const objects = openObjects(check.where);
  let rules: Rules = NO_RULES;
  let commits: readonly string[] | null = null;
  try {
    rules = await readRules(check, objects);
    gathering.problems.push(...rules.problems);
    commits = await new CommitsRun(check, objects, gathering).look();
  } catch (error) {
    if (!(error instanceof SourceFailure)) throw error;
    gathering.problems.push(explained(error, check.where));
  } finally {
    objects.close();
  }
  const listed: readonly string[] | null = commits;
  const report = gathering.conclude({
    source: check.source,
    allowlist: rules.allowlist,
    trusted: rules.trusted,
    complete: check.complete && gathering.problems.every(({ effect }) => effect !== 'incomplete'),
    failOn: check.failOn ?? rules.failOn,
    now: check.now,
    // A run that has failed may not have listed all its commits.
    shard: listedShard(check.shard, listed && (() => namesOf(listed, check.tips))),
  });
  return withCommits(report, listed ?? []);
}

/** By which the shards of a run know that they looked at the same commits. */
export function namesOf(commits: readonly string[], tips: readonly Tip[]): string[] {
  return [...commits.toSorted(), ...tips.map(nameOfTip).sort()];
}

function nameOfTip({ ref, oid }: Tip): string {
  return `${oid} ${ref ?? ''}`;
}

/** Which commits are looked at, without what they are judged by. */
export interface ChosenCommits
  extends Omit<CommitsCheck, 'allowlist' | 'failOn' | 'now' | 'source' | 'proposal' | 'base' | 'complete'> {
  /** Looks at no other files than those below: `docs/`. */
  readonly folder?: string;
}

/**
 * Adds what commits bring in to what else a run gathers, and returns them, newest first, each with its parents; `null` where
 * they could not be read.
 */
export async function gatherCommits(
  chosen: ChosenCommits,
  gathering: Gathering,
): Promise<readonly string[] | null> {
  const objects = openObjects(chosen.where);
  try {
    return await new CommitsRun(chosen, objects, gathering).look();
  } catch (error) {
    if (!(error instanceof SourceFailure)) throw error;
    gathering.problems.push(explained(error, chosen.where));
    return null;
  } finally {
    objects.close();
  }
}

/** Lines of a commit and its parents come newest first. */
export function withCommits(report: Report, lines: readonly string[]): Report {
  const { findings, shard } = report;
  const named = new Set(findings.flatMap(({ locations }) => locations.map(({ commit }) => commit)));
  const dated = lines
    .map((line, newer) => ({ id: commitOf(line), parents: parentsOf(line).length, newer }))
    .filter(({ id }) => named.has(id))
    .reverse();
  const commits = dated.map(({ id, parents }) => ({ id, parents }));
  return { ...report, commits, ...(shard && { shard: { ...shard, commits: dated } }) };
}

/** What fails in a clone that left things out most likely fails for that. */
function explained({ problem }: SourceFailure, where: Where) {
  if (problem.code !== 'git-failed' || !isPartialClone(where)) return problem;
  return { ...problem, code: 'missing-objects', message: `${LEFT_OUT} ${problem.message}` };
}

/** Without `--no-filter` the clone's own filter would leave the same things out again (git-fetch(1)). */
const LEFT_OUT =
  'This is a partial clone, and not everything that had to be read is in it. Fetch the rest: git fetch --refetch --no-filter';

/** Without their number, which would differ between shards. */
const NOT_HERE = 'Some of the objects to look at are not here.';

class CommitsRun {
  readonly #check: ChosenCommits;
  readonly #gathering: Gathering;
  #objects: ObjectReader;
  #looked = 0;
  #total: number | null = null;
  /** How many contents the repository holds, and how many objects are looked at beside contents, as soon as it is known. */
  #stored: number | null = null;
  #besides: number | null = null;
  /** What is being done besides looking at objects, and how far it is; then what of these is done, and their bytes. */
  readonly #doing: Changing<Pick<Standing, 'doing' | 'done' | 'total'>> = {
    doing: 'Listing commits',
    done: 0,
    total: null,
  };
  readonly #passed = { done: 0, bytes: 0 };
  #missing = 0;
  #isOver = false;
  #isPlacing = false;
  readonly #contents = new Map<string, Listed>();
  readonly #glances = new Map<string, Glance>();
  /** What other threads glance at, and when all that is stored has been glanced at. */
  #glancing: Glancing | null = null;
  #glanced = Promise.resolve();
  /** What may hold something: contents by id, names by their bytes. */
  readonly #blobs = new Set<string>();
  readonly #names = new Set<string>();
  /** The commits that bring them, by their number. */
  readonly #lines = new Set<number>();
  readonly #known = new Map<string, ReadonlySet<string>>();
  readonly #said = new Set<string>();

  constructor(check: ChosenCommits, objects: ObjectReader, gathering: Gathering) {
    this.#check = check;
    this.#objects = objects;
    this.#gathering = gathering;
  }

  /** Returns the commits that were looked at, a line for each with its parents. */
  async look(): Promise<readonly string[]> {
    this.#check.progress?.(() => this.#standingNow());
    try {
      return await this.#look();
    } finally {
      this.#isOver = true;
      this.#glancing?.stop();
    }
  }

  #standingNow(): Standing {
    const { doing, done, total } = this.#doing;
    const glanced = this.#glancing?.tally() ?? { done: 0, bytes: 0 };
    const passed = this.#passed.done + glanced.done;
    const bytes = this.#passed.bytes + glanced.bytes;
    return { doing, unit: 'object', done: doing === null ? passed : done, total, bytes };
  }

  async #look(): Promise<readonly string[]> {
    this.#goOn();
    const { where, tips } = this.#check;
    let commits: readonly string[] | null = null;
    this.#glanced = this.#glanceAtAll();
    // It is waited for when all else has been looked at; until then its failure is nobody's.
    this.#glanced.catch(() => {});
    try {
      const opened = await openTips(where, this.#objects, tips);
      commits = await listCommits(where, { ...this.#check, tips: opened.commits }, (listed) => {
        this.#doing.done = listed;
        this.#goOn();
      });
      await this.#lookAtAll(commits, opened);
    } catch (error) {
      if (!(error instanceof SourceFailure) || !(await this.#isInterrupted())) throw error;
      if (commits === null) throw this.#ended('interrupted');
      await this.#endHere(commits);
    }
    if (this.#missing > 0) this.#refuseMissing();
    return commits;
  }

  async #lookAtAll(commits: readonly string[], opened: OpenedTips): Promise<void> {
    this.#refuseShallow(commits);
    const mentioned = await this.#mentioned(commits);
    const ids = commits.map(commitOf).filter((id) => this.#isOwn(id));
    const messages = [...opened.messages, ...mentioned.messages];
    const files = opened.files.filter(({ oid }) => this.#isOwn(oid));
    const besides = ids.length + messages.length + files.length;
    this.#besides = besides;
    this.#estimate();
    await this.#list(commits);
    this.#total = this.#contents.size + besides;
    if (this.#doing.total === null) this.#begin(null, this.#total);
    this.#lookAtNames([...this.#check.tips, ...mentioned.tips], messages);
    await this.#lookAtMessages(ids);
    await this.#lookAtFiles(files);
    await this.#glanced;
    await this.#lookAtContents();
    await this.#place(commits);
  }

  /** Nearly all contents that are stored are to be looked at; how many they are exactly is known later. */
  #estimate(): void {
    if (this.#besides === null) return;
    if (this.#stored === null) this.#begin('Listing contents', null);
    else this.#begin(null, this.#stored + this.#besides);
  }

  #begin(doing: string | null, total: number | null): void {
    Object.assign(this.#doing, { doing, done: 0, total });
  }

  /** Tells of an object that was looked at. */
  #pass(bytes: number): void {
    this.#passed.done += 1;
    this.#passed.bytes += bytes;
  }

  #isOwn(key: string | Uint8Array): boolean {
    return isInShard(this.#check.shard, key);
  }

  /** Throws when the run has to end, and in what is still being glanced at when it has. */
  #goOn(): void {
    const why = this.#isOver ? 'interrupted' : (this.#check.ending?.why() ?? null);
    if (why !== null) throw this.#ended(why);
  }

  /** What was found is still placed when the run is to look at no more, unless there is no time for that either. */
  #placeOn(): void {
    const { ending } = this.#check;
    if (ending?.why() === 'time') throw this.#ended('time');
    if (ending?.atOnce?.aborted) throw this.#ended('interrupted');
  }

  async #isInterrupted(): Promise<boolean> {
    // The Ctrl-C that ended a git which was waited for is heard only now.
    await setImmediate();
    return this.#check.ending?.why() === 'interrupted';
  }

  /** Reports what is known by now. */
  async #endHere(commits: readonly string[]): Promise<void> {
    let isPlaced = false;
    try {
      if (!this.#isPlacing) {
        // Its gits have ended, and so do the threads.
        await this.#glanced.catch(() => {});
        for (const [oid, glance] of this.#glances) {
          const listed = this.#contents.get(oid);
          if (listed !== undefined) this.#settle(oid, listed, glance);
        }
        await this.#place(commits);
        isPlaced = true;
      }
    } catch (error) {
      if (!(error instanceof SourceFailure)) throw error;
    }
    this.#gathering.problems.push(this.#ended('interrupted', isPlaced).problem);
  }

  #ended(why: 'time' | 'interrupted', isPlaced = true): SourceFailure {
    return new SourceFailure(why === 'time' ? 'incomplete' : why, this.#howItEnded(why, isPlaced));
  }

  #howItEnded(why: 'time' | 'interrupted', isPlaced: boolean): string {
    const looked = grouped(this.#looked);
    const when =
      this.#total === null ? null : `when ${looked} of ${grouped(this.#total)} objects had been looked at`;
    if (why === 'time') {
      return `Time was up ${when ?? 'before all that is new could be listed'}. Push fewer commits at once, or allow more time (--within SECONDS).`;
    }
    if (this.#looked === 0) return interruptedAt(null);
    const objects = this.#looked === 1 ? 'object' : 'objects';
    const extent = when ?? `before all could be listed, when ${looked} ${objects} had been looked at`;
    return interruptedAt(extent, isPlaced ? undefined : 'only a part of what these hold');
  }

  #refuseShallow(commits: readonly string[]): void {
    if (commits.length === 0) return;
    const ends = shallowEnds(this.#check.where);
    if (ends.size === 0 || !commits.some((line) => ends.has(commitOf(line)))) return;
    this.#refuse(
      'shallow-clone',
      'This is a shallow clone, and the commits to look at reach beyond its end. Fetch the rest: git fetch --unshallow',
    );
  }

  #refuseMissing(): void {
    const { where } = this.#check;
    this.#refuse(
      'missing-objects',
      isPartialClone(where)
        ? `${NOT_HERE} ${LEFT_OUT}`
        : `${NOT_HERE} The repository may be damaged: try git fsck.`,
    );
  }

  #refuse(code: string, message: string): void {
    this.#gathering.problems.push({ code, message, path: null, line: null, effect: 'incomplete' });
  }

  /** Branches and tags that stand for one of these commits. */
  async #mentioned(
    commits: readonly string[],
  ): Promise<{ readonly tips: readonly Tip[]; readonly messages: OpenedTips['messages'] }> {
    const { refs = [], where } = this.#check;
    if (refs.length === 0) return { tips: [], messages: [] };
    const inside = new Set(commits.map(commitOf));
    const tips = refs
      .filter(({ peeled }) => inside.has(peeled))
      .map(({ ref, oid }) => ({ ref, oid, isNew: true }));
    return { tips, messages: (await openTips(where, this.#objects, tips)).messages };
  }

  /** The contents that these commits bring; looks at the paths on the way. */
  async #list(commits: readonly string[]): Promise<void> {
    const contents = this.#contents;
    const paths = new Map<string, string>();
    let line = 0;
    for await (const changes of listChanges(this.#check.where, commits)) {
      this.#goOn();
      if (this.#doing.total === null) this.#doing.done = contents.size;
      for (const change of changes) {
        if (!this.#isInFolder(change)) continue;
        // Changes come in the order of their commits.
        while (line < commits.length && !commits[line]?.startsWith(change.commit)) line++;
        const key = change.name.toString('latin1');
        let path = paths.get(key);
        if (path === undefined) {
          path = decodeFileName(change.name);
          paths.set(key, path);
          if (this.#isOwn(change.name) && isWorthALook({ path, content: NOTHING, commit: null })) {
            this.#names.add(key);
          }
        }
        if (this.#names.has(key)) this.#lines.add(line);
        if (change.mode === SUBMODULE_MODE) this.#skip({ path, reason: 'submodule' });
        else if (isNewContent(change) && this.#isOwn(change.oid)) {
          const listed = contents.get(change.oid);
          if (listed === undefined) contents.set(change.oid, { path, lines: [line] });
          else if (listed.lines.at(-1) !== line) listed.lines.push(line);
        }
      }
    }
  }

  #lookAtNames(tips: readonly Tip[], messages: OpenedTips['messages']): void {
    const texts = new Map(messages.map(({ ref, bytes }) => [ref, bytes]));
    for (const { ref, isNew } of tips) {
      const text = ref === null ? undefined : texts.get(ref);
      if (ref === null || (!isNew && text === undefined) || !this.#isOwn(ref)) continue;
      const content = text === undefined ? NOTHING : inMemory(text);
      this.#gathering.keep(this.#gathering.look({ path: `.git/${ref}`, content, commit: null }));
      if (text === undefined) continue;
      this.#looked += 1;
      this.#pass(text.length);
    }
  }

  async #lookAtMessages(ids: readonly string[]): Promise<void> {
    let index = 0;
    const objects =
      ids.length < WORTH_A_GIT
        ? this.#objects.pass(ids, 'commit')
        : streamObjects(this.#check.where, ids, 'commit');
    for await (const { bytes } of objects) {
      this.#goOn();
      const commit = ids[index++] as string;
      this.#looked += 1;
      this.#pass(bytes?.length ?? 0);
      if (bytes === null) {
        this.#missing += 1;
        continue;
      }
      const document = { path: MESSAGE_PATH, content: inMemory(messageIn(bytes)), commit };
      if (isWorthALook(document)) this.#gathering.keep(this.#gathering.look(document));
    }
  }

  /** What a tag holds without any commit. */
  async #lookAtFiles(files: OpenedTips['files']): Promise<void> {
    let index = 0;
    for await (const blob of this.#objects.read(files.map(({ oid }) => oid))) {
      this.#goOn();
      const { path, oid } = files[index++] as (typeof files)[number];
      this.#looked += 1;
      this.#pass(sizeOf(blob));
      for (const reading of readingsOf(this.#check.where, { path, oid }, blob)) {
        if (reading === 'missing') this.#missing += 1;
        else this.#gathering.keep(this.#gathering.take(reading));
      }
    }
  }

  /**
   * Every content that the repository holds, in the order in which it is stored, while git lists whose they are; none where
   * that would be more than there is to look at.
   */
  async #glanceAtAll(): Promise<void> {
    const { where, everything } = this.#check;
    if (everything !== true || isPartialClone(where)) return;
    const goOn = () => this.#goOn();
    const oids = (await listBlobs(where, goOn)).filter((oid) => this.#isOwn(oid));
    goOn();
    this.#stored = oids.length;
    this.#estimate();
    this.#glancing = glanceInThreads(where, oids);
    take(await this.#glancing.ended, oids, this.#glances);
    goOn();
    const left = oids.filter((oid) => !this.#glances.has(oid));
    let index = 0;
    for await (const blob of streamObjects(where, left)) {
      goOn();
      this.#pass(sizeOf(blob));
      const oid = left[index++] as string;
      this.#glances.set(oid, glanceAt(where, oid, blob));
    }
  }

  async #lookAtContents(): Promise<void> {
    const left: string[] = [];
    for (const [oid, listed] of this.#contents) {
      const glance = this.#glances.get(oid);
      if (glance === undefined) left.push(oid);
      else this.#settle(oid, listed, glance);
    }
    const order = left.values();
    for await (const blob of this.#objects.pass(left)) {
      this.#goOn();
      this.#pass(sizeOf(blob));
      const oid = order.next().value as string;
      this.#settle(oid, this.#contents.get(oid) as Listed, glanceAt(this.#check.where, oid, blob));
    }
  }

  #settle(oid: string, { path, lines }: Listed, glance: Glance): void {
    this.#looked += 1;
    if (typeof glance === 'number') this.#gathering.count(glance);
    else if (glance === 'missing') this.#missing += 1;
    else if (glance === 'lfs-pointer') this.#skip({ path, reason: 'lfs-pointer' });
    else if ('message' in glance) this.#gathering.problems.push({ ...glance, path });
    else {
      this.#gathering.count(glance.size);
      this.#blobs.add(oid);
      for (const line of lines) this.#lines.add(line);
    }
  }

  /** By gits of its own, which are left alone when the run is to look at no more. */
  async #place(commits: readonly string[]): Promise<void> {
    this.#isPlacing = true;
    if (this.#blobs.size === 0 && this.#names.size === 0) return;
    const where = { ...this.#check.where, stop: this.#check.ending?.atOnce };
    this.#objects = openObjects(where);
    try {
      await this.#placeAll(
        commits.filter((_, line) => this.#lines.has(line)),
        where,
      );
    } finally {
      this.#objects.close();
    }
  }

  /** Lists once more what those commits change that bring the few contents and names that may hold something. */
  async #placeAll(bringing: readonly string[], where: Where): Promise<void> {
    this.#begin('Placing what was found', null);
    const hits: CommitChange[] = [];
    for await (const changes of listChanges(where, bringing)) {
      this.#placeOn();
      for (const change of changes) if (this.#isHit(change)) hits.push(change);
    }
    const renames = await this.#renamesFor(hits, bringing, where);
    this.#begin('Placing what was found', hits.length);
    // Oldest first, so that most earlier versions are known when they are compared with.
    for (const change of hits.reverse()) {
      this.#placeOn();
      await this.#placeOne(change, renames);
      this.#doing.done += 1;
    }
  }

  #isInFolder({ name }: CommitChange): boolean {
    const { folder } = this.#check;
    return folder === undefined || decodeFileName(name).startsWith(folder);
  }

  #isHit(change: CommitChange): boolean {
    if (!this.#isInFolder(change)) return false;
    return (
      (isNewContent(change) && this.#blobs.has(change.oid)) || this.#names.has(change.name.toString('latin1'))
    );
  }

  async #placeOne(change: CommitChange, renames: Renames): Promise<void> {
    const version = { oid: blobOf(change), path: decodeFileName(change.name) };
    const sightings = await this.#inspect(version, change.commit);
    if (sightings.length === 0) return;
    const known = new Set<string>();
    for (const earlier of earlierOf(change, renames)) {
      for (const fingerprint of await this.#fingerprintsIn(earlier)) known.add(fingerprint);
    }
    // A name may be for one shard and what stands under it for another.
    const isOwn = ({ place }: Sighting) => this.#isOwn(isName(place) ? change.name : (version.oid ?? ''));
    const fresh = sightings.filter(({ token }) => !known.has(token.fingerprint));
    this.#gathering.keep(fresh.filter(isOwn));
  }

  async #inspect(version: Version, commit: string): Promise<readonly Sighting[]> {
    const { sightings, skipped } = await this.#lookInto(version, commit);
    for (const one of skipped) this.#skip(one);
    this.#remember(version, sightings);
    return sightings;
  }

  async #fingerprintsIn(version: Version): Promise<ReadonlySet<string>> {
    const known = this.#known.get(keyOf(version));
    return known ?? this.#remember(version, (await this.#lookInto(version, null)).sightings);
  }

  #remember(version: Version, sightings: readonly Sighting[]): ReadonlySet<string> {
    const fingerprints = new Set(sightings.map(({ token }) => token.fingerprint));
    this.#known.set(keyOf(version), fingerprints);
    return fingerprints;
  }

  /** Of an earlier version that cannot be had nothing is known, so everything counts as new. */
  async #lookInto({ oid, path }: Version, commit: string | null): Promise<Inspection> {
    const { digest } = this.#gathering;
    const name = { path, content: NOTHING, commit };
    if (oid === null) return inspect(name, digest);
    const blob = await this.#objects.one(oid);
    if (blob.bytes !== null && isLfsPointer(blob.bytes)) return inspect(name, digest);
    let inspection: Inspection | null = null;
    for (const reading of readingsOf(this.#check.where, { path, oid }, blob)) {
      if (reading === 'missing') break;
      if (reading.kind === 'document') inspection = inspect({ ...reading.document, commit }, digest);
      else this.#gathering.take(reading);
    }
    return inspection ?? inspect(name, digest);
  }

  /** Only where a parent has nothing at a path can its version stand elsewhere. */
  async #renamesFor(
    hits: readonly CommitChange[],
    commits: readonly string[],
    where: Where,
  ): Promise<Renames> {
    const added = hits.filter(({ oidsBefore }) => oidsBefore.some(isNoObject));
    const wanted = new Set(added.map(({ commit }) => commit));
    const parents = new Map(
      commits.filter((line) => wanted.has(commitOf(line))).map((line) => [commitOf(line), parentsOf(line)]),
    );
    const pairs = new Set<string>();
    for (const { commit, oidsBefore } of added) {
      for (const [index, parent] of (parents.get(commit) ?? []).entries()) {
        if (isNoObject(oidsBefore[index] ?? '')) pairs.add(`${commit} ${parent}`);
      }
    }
    const found = await findRenames(where, [...pairs]);
    const renames = new Map<string, Version>();
    for (const [index, pair] of [...pairs].entries()) {
      const [commit, parent] = pair.split(' ') as [string, string];
      const which = (parents.get(commit) as string[]).indexOf(parent);
      for (const { name, nameBefore, oidBefore } of found[index] ?? []) {
        const earlier = { oid: oidBefore, path: decodeFileName(nameBefore) };
        renames.set(renameKey(commit, which, name), earlier);
      }
    }
    return renames;
  }

  #skip(skipped: Skipped): void {
    const key = `${skipped.path}\0${skipped.reason}`;
    if (!this.#said.has(key)) this.#gathering.skip(skipped);
    this.#said.add(key);
  }
}

/** With fewer objects another git takes longer to start than it saves by not looking up from its work. */
const WORTH_A_GIT = 1000;

/** What others push is put aside as well, and may be nothing but zeros, which take no room in a repository. */
const LARGEST_ASIDE = 2 ** 31;
const TOO_LARGE = 'A version is larger than 2 GiB, the most that is looked at in commits.';

type Changing<Value> = { -readonly [Key in keyof Value]: Value[Key] };

/** A content's first path, and the numbers of the commits that bring it. */
interface Listed {
  readonly path: string;
  readonly lines: number[];
}

/** What a glance at a content tells: its size in bytes where it is clean, or where a closer look is needed; or why there is none. */
type Glance = number | { readonly size: number } | Problem | 'lfs-pointer' | 'missing';

function glanceAt(where: Where, oid: string, blob: GitObject): Glance {
  if (blob.bytes !== null && isLfsPointer(blob.bytes)) return 'lfs-pointer';
  let glance: Glance = 'missing';
  for (const reading of readingsOf(where, { path: '', oid }, blob)) {
    if (reading === 'missing') break;
    if (reading.kind === 'problem') return reading.problem;
    if (reading.kind === 'skipped') break;
    const { content } = reading.document;
    glance = isWorthPlacing(content) ? { size: content.size } : content.size;
  }
  return glance;
}

/** In bytes; what is not here has none. */
function sizeOf(blob: GitObject): number {
  if (blob.bytes !== null) return blob.bytes.length;
  return blob.why === 'too-large' ? blob.size : 0;
}

/** What is too large to hold lies in a file while it is looked at. */
function* readingsOf(
  where: Where,
  { path, oid }: { readonly path: string; readonly oid: string },
  blob: GitObject,
): Generator<Reading | 'missing', void, undefined> {
  if (blob.bytes !== null) yield documentOf(path, blob.bytes);
  else if (blob.why !== 'too-large') yield 'missing';
  else if (blob.size > LARGEST_ASIDE) yield unreadable(path, TOO_LARGE);
  else yield* readLarge(where, path, oid);
}

/** Whether something may be found or said under any name. */
function isWorthPlacing(content: Content): boolean {
  return isContentWorthALook(content) && !isCleanUnderAnyName(content);
}

/** Takes over what threads have shown of these. */
function take({ shown, sizes }: Glances, oids: readonly string[], glances: Map<string, Glance>): void {
  for (const [index, oid] of oids.entries()) {
    const size = sizes[index] as number;
    switch (shown[index]) {
      case CLEAN:
        glances.set(oid, size);
        break;
      case WORTH_PLACING:
        glances.set(oid, { size });
        break;
      case LFS_POINTER:
        glances.set(oid, 'lfs-pointer');
        break;
      case MISSING:
        glances.set(oid, 'missing');
    }
  }
}

/** A file's content under a name; a submodule has none. */
interface Version {
  readonly oid: string | null;
  readonly path: string;
}

/** By commit, parent and name: what it was in that parent. */
type Renames = ReadonlyMap<string, Version>;

function renameKey(commit: string, parent: number, name: Buffer): string {
  return `${commit} ${parent} ${name.toString('latin1')}`;
}

function keyOf({ oid, path }: Version): string {
  return `${oid} ${path}`;
}

/** A changed mode alone changes no content, and what one parent has is not brought in by a merge. */
function isNewContent({ oid, oidsBefore, mode }: CommitChange): boolean {
  return mode !== SUBMODULE_MODE && !oidsBefore.includes(oid);
}

/** What was found in a name has no stretch of the text (contract §4). */
function isName({ line, column, endLine, endColumn, inside }: Sighting['place']): boolean {
  return line === 1 && column === 1 && endLine === 1 && endColumn === 1 && inside.length === 0;
}

function blobOf({ mode, oid }: CommitChange): string | null {
  return mode === SUBMODULE_MODE ? null : oid;
}

function earlierOf({ commit, name, oidsBefore }: CommitChange, renames: Renames): Version[] {
  const path = decodeFileName(name);
  return oidsBefore.flatMap((oid, index) => {
    if (!isNoObject(oid)) return [{ oid, path }];
    const renamed = renames.get(renameKey(commit, index, name));
    return renamed === undefined ? [] : [renamed];
  });
}
