/**
 * Azurite as an oracle: what sasguard's report says a token can do, the server must let it do, and nothing more.
 *
 * Azure's SDKs make the tokens, sasguard's built program reads them, and the operations are tried with each.
 * Not judged, for want of it in Azurite: file shares (`ss=f` opens nothing here), directories and versions (`sr=d`, `bv`:
 * `blob/authentication/BlobSASResourceType.js`), user delegation for queues and tables, the letters `x y i m` that need
 * versioning, soft delete, immutability or a hierarchical namespace, and the range of a table's token.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Agent as HttpAgent, request as httpRequest } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Finding, Permission } from '../../src/core/finding.ts';
import type { Report } from '../../src/core/report.ts';
import {
  ACCOUNT,
  type Azurite,
  installed,
  type Scheme,
  type StorageService,
  startAzurite,
} from './support/azurite.ts';
import { AZURITES_GAPS, azuritesNeed, EVERY_ADDRESS, type Source } from './support/azurite-gaps.ts';
import {
  type Answer,
  type HttpRequest,
  type Level,
  type Need,
  OPERATIONS,
  type Operation,
  type Rights,
} from './support/azurite-operations.ts';
import {
  accountTrials,
  delegatedTrials,
  limitedTrials,
  snapshotTrial,
  type Trial,
} from './support/azurite-tokens.ts';
import { POLICIES, type PolicyName, World } from './support/azurite-world.ts';

const SASGUARD = fileURLToPath(new URL('../../dist/cli/index.js', import.meta.url));

/**
 * `=` allowed and `.` refused, as the report says; `a` Azurite's own gap; `!` they differ; `+` refused, as `srt` says,
 * though reach and permissions alone would let one think otherwise.
 */
type Mark = '=' | '.' | 'a' | '!' | '+';

interface Row {
  readonly trial: Trial;
  readonly finding: Finding;
  readonly marks: Map<string, Mark>;
  readonly allowed: Set<string>;
}

const servers = new Map<Scheme, Azurite>();
const worlds = new Map<Scheme, World>();
const rows: Row[] = [];
/** What is neither a yes nor a no. */
const strange: string[] = [];

beforeAll(async () => {
  const started = await Promise.all([startAzurite('http'), startAzurite('https')]);
  for (const server of started) servers.set(server.scheme, server);
  for (const server of started) {
    const world = new World(server);
    worlds.set(server.scheme, world);
    await world.build();
  }
  const trials = [
    ...limitedTrials(),
    ...(await delegatedTrials(servers.get('https') as Azurite)),
    ...accountTrials(),
  ];
  const findings = scan(trials);
  for (const [index, trial] of trials.entries()) {
    const finding = findings.get(index + 1);
    if (finding === undefined) throw new Error(`sasguard does not find: ${trial.id}`);
    rows.push({ trial, finding, marks: new Map(), allowed: new Set() });
  }
  // A service's operations change nothing in another's world, nor in the other server's.
  await Promise.all(
    (['http', 'https'] as const).flatMap((scheme) =>
      SERVICES.map(async (service) => {
        const operations = OPERATIONS.filter((operation) => operation.service === service);
        for (const [index, row] of rows.entries())
          if (row.trial.scheme === scheme)
            for (const operation of worthTrying(row, operations, index)) await tryOut(row, operation);
      }),
    ),
  );
}, 300_000);

afterAll(async () => {
  await Promise.all([...servers.values()].map((server) => server.stop()));
  if (rows.length > 0) process.stdout.write(`${matrix()}\n`);
});

describe('what Azurite lets a token do', () => {
  it('is a yes or a no', () => {
    expect(strange).toEqual([]);
  });

  it('is what the report says it can do, and no more', () => {
    expect(cells('!')).toEqual([]);
  });

  it('is more than reach and permissions of the report say for no token', () => {
    const beyond = rows.flatMap(({ trial, finding, allowed }) =>
      OPERATIONS.filter((operation) => allowed.has(operation.id))
        .filter(
          (operation) => !mayDo(finding, operation, operation, trial, { levels: claimedLevels(finding) }),
        )
        .filter((operation) => !(operation.id in AZURITES_GAPS) && !isElsewhere(finding))
        .map((operation) => `${trial.id}: ${operation.id}`),
    );
    expect(beyond).toEqual([]);
  });

  it('is less than reach and permissions say only where srt holds an account SAS back', () => {
    const held = rows.filter(({ marks }) => [...marks.values()].includes('+'));
    expect(
      held.filter(({ trial }) => trial.made.kind !== 'account-sas').map(({ trial }) => trial.id),
    ).toEqual([]);
    expect(held.filter(({ finding }) => levelsOf(finding).length === 3).map(({ trial }) => trial.id)).toEqual(
      [],
    );
  });

  it('differs from Azure where, and only where, its source says so', () => {
    const shown = (id: string) => rows.some(({ marks }) => marks.get(id) === 'a');
    expect(Object.keys(AZURITES_GAPS).filter((id) => !shown(id))).toEqual([]);
    expect(rows.filter(({ finding, allowed }) => isElsewhere(finding) && allowed.size > 0)).not.toEqual([]);
    for (const source of [
      ...Object.values(AZURITES_GAPS).flatMap(({ sources }) => sources),
      ...EVERY_ADDRESS,
    ])
      expect(wordsMissingIn(source), `${source.file}:${source.line}`).toEqual([]);
  });

  it('is to read the one snapshot, of a token that the report calls by the name of its blob', async () => {
    const server = servers.get('http') as Azurite;
    const { snapshot } = worldOf('http');
    const trial = snapshotTrial(snapshot);
    const { grants } = scan([trial]).get(1) as Finding;
    expect(grants).toMatchObject({ reach: 'item', resource: 'docs/report.txt', permissions: ['read'] });
    const read = async (path: string) =>
      (await send(server, 'blob', { method: 'GET', path }, trial.query)).status;
    expect(await read(`docs/report.txt?snapshot=${encodeURIComponent(snapshot)}`)).toBe(200);
    expect(await read('docs/report.txt')).toBe(403);
  });
});

describe('what the report says of a token', () => {
  it('is what it was made to be', () => {
    const said = rows.map(({ trial, finding: { kind, grants } }) => ({
      id: trial.id,
      kind,
      reach: grants.reach,
      account: grants.account,
      resource: grants.resource,
      services: [...grants.services].sort(),
      permissions: grants.permissions === null ? null : [...grants.permissions].sort(),
    }));
    const made = rows.map(({ trial: { id, made } }) => ({
      id,
      kind: made.kind,
      reach: made.reach,
      account: ACCOUNT,
      resource: made.resource,
      services: [...made.services].sort(),
      permissions: made.letters === null ? null : [...made.letters].map((letter) => wordOf(letter)).sort(),
    }));
    expect(said.filter((row, index) => JSON.stringify(row) !== JSON.stringify(made[index]))).toEqual([]);
  });

  it('names in its headline each deed that is granted, and no other', () => {
    const wrong = rows
      .filter(({ trial }) => trial.made.letters !== null && trial.made.kind !== 'account-sas')
      .map(({ trial, finding }) => ({
        id: trial.id,
        said: deedsIn(finding.headline).sort().join(),
        granted: [...(trial.made.letters ?? '')]
          .map((letter) => DEEDS[letter] ?? addingTo(trial))
          .sort()
          .join(),
      }))
      .filter(({ said, granted }) => said !== granted);
    expect(wrong).toEqual([]);
  });

  // Letters that have no effect in the services and at the levels signed for are in the grants, not in the sentence.
  it('names no deed in the headline of an account SAS that is not granted', () => {
    const wrong = rows
      .filter(({ trial }) => trial.made.kind === 'account-sas' && /^account \w+ \w*o/.test(trial.id))
      .flatMap(({ trial, finding }) => {
        const granted = [...(trial.made.letters ?? '')].map((letter) => DEEDS[letter] ?? addingTo(trial));
        return deedsIn(finding.headline)
          .filter((deed) => deed !== '' && !granted.includes(deed))
          .map((deed) => `${trial.id}: ${deed}`);
      });
    expect(wrong).toEqual([]);
  });

  it('leaves the deeds to the policy where the token does', () => {
    const byPolicy = rows.filter(({ trial }) => trial.made.letters === null);
    expect(byPolicy.length).toBeGreaterThan(0);
    for (const { trial, finding } of byPolicy)
      expect(finding.headline, trial.id).toContain(
        `can do what stored access policy ${finding.grants.policy} allows with `,
      );
  });

  it('says of the expired ones, and of no others, that they opened something once', () => {
    expect(
      rows.filter(({ finding }) => / could /.test(finding.headline)).map(({ trial }) => trial.id),
    ).toEqual(rows.filter(({ trial }) => trial.id.endsWith(', expired')).map(({ trial }) => trial.id));
  });
});

/** One run of the built program over all tokens, one a line. */
function scan(trials: readonly Trial[]): Map<number, Finding> {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [SASGUARD, 'scan', '--stdin', '--format', 'json', '--no-allowlist', '--exit-zero'],
    { input: trials.map(({ url }) => url).join('\n'), encoding: 'utf8', maxBuffer: 2 ** 28 },
  );
  if (stdout === '') throw new Error(`sasguard said nothing but: ${stderr}`);
  const report = JSON.parse(stdout) as Report;
  return new Map(
    report.findings.flatMap((finding) => finding.locations.map(({ line }) => [line, finding] as const)),
  );
}

/** A service that was not signed for refuses all alike, so one operation of it, each time another, is enough. */
function worthTrying({ trial }: Row, operations: readonly Operation[], index: number): readonly Operation[] {
  const signed = trial.made.services.includes(operations[0]?.service as string);
  const oneIn = !signed ? operations.length : trial.sampled === true ? 3 : 1;
  const turn = index + trial.made.services.length;
  return operations.filter((_, each) => each % oneIn === turn % oneIn);
}

async function tryOut(row: Row, operation: Operation): Promise<void> {
  const { trial, finding, marks, allowed } = row;
  const server = servers.get(trial.scheme) as Azurite;
  const world = worldOf(trial.scheme);
  const answer = await send(server, operation.service, operation.request(world), trial.query);
  const isAllowed = answer.status >= 200 && answer.status < 300;
  if (isAllowed) {
    allowed.add(operation.id);
    await operation.undo?.(world, answer);
  } else if (answer.status !== 403) {
    strange.push(
      `${trial.id}: ${operation.id}: ${answer.status} ${/<Code>(\w+)|"code":"(\w+)/.exec(answer.body)?.[0]}`,
    );
  }
  const levels = levelsOf(finding);
  const onAzure = mayDo(finding, operation, operation, trial, { levels });
  const onAzurite = mayDo(finding, operation, azuritesNeed(operation.id, operation), trial, {
    levels,
    anyAddress: true,
  });
  const claimed = mayDo(finding, operation, operation, trial, { levels: claimedLevels(finding) });
  marks.set(
    operation.id,
    isAllowed !== onAzurite ? '!' : onAzure !== onAzurite ? 'a' : isAllowed ? '=' : claimed ? '+' : '.',
  );
}

/** Whether the report says that the token can do this; `need` is Microsoft's word, or Azurite's. */
function mayDo(
  finding: Finding,
  { service, at }: Operation,
  need: Need,
  trial: Trial,
  { levels, anyAddress = false }: { levels: readonly Level[]; anyAddress?: boolean },
): boolean {
  const { kind, grants } = finding;
  const now = Date.now();
  // What a policy allows the token does not say, so it is looked up, as a reader of the report would.
  const policy = POLICIES[grants.policy as PolicyName] ?? null;
  if (grants.policy !== null && (policy === null || policy.expired)) return false;
  if (grants.startsOn !== null && Date.parse(grants.startsOn) > now) return false;
  if (grants.expiresOn !== null && Date.parse(grants.expiresOn) <= now) return false;
  if (!grants.protocols.includes(trial.scheme)) return false;
  if (!anyAddress && isElsewhere(finding)) return false;
  if (!grants.services.includes(service)) return false;
  const granted =
    grants.permissions ??
    [...(policy?.rights[service === 'blob' ? 'container' : service] ?? '')].map((letter) => wordOf(letter));
  if (kind === 'account-sas') {
    const [level, ...rights] = need.account;
    return levels.includes(level) && grantsAny(granted, rights);
  }
  const within =
    at === grants.resource || (grants.reach === 'container' && at.startsWith(`${grants.resource}/`));
  return within && grantsAny(granted, need.scoped);
}

/** The tests call from 127.0.0.1. */
function isElsewhere({ grants }: Finding): boolean {
  return grants.ipRange?.startsWith('203.0.113.') === true;
}

function grantsAny(granted: readonly Permission[], rights: Rights): boolean {
  return rights.some((right) => right.split('+').every((each) => granted.includes(each as Permission)));
}

/** As far as reach tells: with objects only it is `container`, else `account`. */
function claimedLevels({ grants }: Finding): readonly Level[] {
  return grants.reach === 'account' ? ['s', 'c', 'o'] : ['o'];
}

/** The report has `srt` only in the redacted token. */
function levelsOf({ redacted }: Finding): readonly Level[] {
  const types = /[?&]srt=([a-z]+)/.exec(redacted)?.[1] ?? '';
  return (['s', 'c', 'o'] as const).filter((level) => types.includes(level));
}

/** The letters' words, once more and not from sasguard: …/create-account-sas and …/create-service-sas. */
const WORDS: Readonly<Record<string, Permission>> = {
  r: 'read',
  a: 'add',
  c: 'create',
  w: 'write',
  d: 'delete',
  x: 'delete-version',
  y: 'permanent-delete',
  l: 'list',
  t: 'tags',
  f: 'find',
  m: 'move',
  e: 'execute',
  i: 'immutability',
  u: 'update',
  p: 'process',
};

function wordOf(letter: string): Permission {
  return WORDS[letter] as Permission;
}

/** How the headline says a letter. */
const DEEDS: Readonly<Record<string, string>> = {
  r: 'read',
  c: 'create',
  w: 'write',
  d: 'delete',
  x: 'delete versions of',
  y: 'permanently delete',
  l: 'list',
  t: 'tag',
  f: 'find',
  m: 'move',
  e: 'read the attributes of',
  i: 'lock and unlock',
  u: 'update',
  p: 'take and remove',
};

function addingTo({ made }: Trial): string {
  return made.kind === 'service-sas' && made.services[0] !== 'blob' ? 'add' : 'append to';
}

/** `read, list and take and remove everything in …` → its deeds. */
function deedsIn(headline: string): string[] {
  const sentence =
    /(?:can|could) (.*?) (?:everything|blob|messages|entities|a range) /.exec(headline)?.[1] ?? '';
  const known = [...Object.values(DEEDS), 'append to', 'add'].sort((one, other) => other.length - one.length);
  const deeds: string[] = [];
  let rest = sentence;
  while (rest !== '') {
    const deed = known.find(
      (each) => rest === each || rest.startsWith(`${each},`) || rest.startsWith(`${each} and `),
    );
    if (deed === undefined) return [...deeds, `? ${rest}`];
    deeds.push(deed);
    rest = rest.slice(deed.length).replace(/^(?:, | and )/, '');
  }
  return deeds;
}

function worldOf(scheme: Scheme): World {
  return worlds.get(scheme) as World;
}

function wordsMissingIn({ file, line, says }: Source): string[] {
  const text = readFileSync(join(installed(), 'dist/src', file), 'utf8').split('\n')[line - 1] ?? '';
  let from = 0;
  return says.filter((words) => {
    const found = text.indexOf(words, from);
    from = found + words.length;
    return found < 0;
  });
}

const httpAgent = new HttpAgent({ keepAlive: true });
const httpsAgent = new HttpsAgent({ keepAlive: true });

function send(
  server: Azurite,
  service: StorageService,
  { method, path, headers = {}, body = '' }: HttpRequest,
  query: string,
): Promise<Answer> {
  const url = `${server.endpoints[service]}/${path}${path.includes('?') ? '&' : '?'}${query}`;
  const options = { method, headers: { ...headers, 'content-length': Buffer.byteLength(body) } };
  return new Promise((resolve, reject) => {
    const request =
      server.scheme === 'http'
        ? httpRequest(url, { ...options, agent: httpAgent })
        : httpsRequest(url, { ...options, agent: httpsAgent, ca: server.certificate });
    request.on('error', reject);
    request.on('response', (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk) => {
        text += chunk;
      });
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }),
      );
    });
    request.end(body);
  });
}

function cells(mark: Mark): string[] {
  return rows.flatMap(({ trial, marks, allowed }) =>
    [...marks]
      .filter(([, each]) => each === mark)
      .map(([id]) => `${trial.id}: ${id}: Azurite ${allowed.has(id) ? 'allows' : 'refuses'}`),
  );
}

/**
 * A line a token. The account SAS are many: those that differ only in their services share a line, for a service that
 * is not signed for was refused everywhere.
 */
function matrix(): string {
  const lines = new Map<string, Map<string, Mark>>();
  for (const { trial, marks } of rows) {
    const id = trial.id.replace(/^(account) [bqtf]+ (?=[sco]+ \w+$)/, '$1 ');
    const line = lines.get(id) ?? new Map<string, Mark>();
    lines.set(id, line);
    for (const [operation, mark] of marks) line.set(operation, worst(line.get(operation), mark));
  }
  const width = Math.max(...[...lines.keys()].map((id) => id.length));
  const columns = SERVICES.map((service) => OPERATIONS.filter((operation) => operation.service === service));
  const count = (mark: Mark) => `${mark} ${cells(mark).length}`;
  return [
    'Azurite and sasguard agree: = allowed, . refused. + refused, as srt says; a Azurite has a gap; ! they differ.',
    ...columns.flatMap((operations, index) =>
      operations.map(({ id }, column) => `  ${SERVICES[index]} ${String(column + 1).padStart(2)}: ${id}`),
    ),
    ...[...lines].map(
      ([id, line]) =>
        `${id.padEnd(width)}  ${columns
          .map((operations) => operations.map((operation) => line.get(operation.id) ?? ' ').join(''))
          .join('  ')}`,
    ),
    `${rows.length} tokens, ${(['=', '.', '+', 'a', '!'] as const).map(count).join(', ')} cells`,
  ].join('\n');
}

const SERVICES: readonly StorageService[] = ['blob', 'queue', 'table'];

function worst(one: Mark | undefined, other: Mark): Mark {
  return (['!', 'a', '+', '=', '.'] as const).find((mark) => mark === one || mark === other) as Mark;
}
