/** Reports of full scans over repositories with exceptions of every sort, made by the core itself. */
import { parseAllowlist } from '../../src/core/allowlist/parse.ts';
import { seesOf } from '../../src/core/allowlist/sees.ts';
import type { Finding } from '../../src/core/finding.ts';
import type { Report } from '../../src/core/report.ts';
import { reportOf } from './detection.ts';
import { ACCOUNT_SAS, aSasUrl, aSignature, aStorageKey, BLOB_SAS, sha256 } from './tokens.ts';

/** A key with `undefined` is left out. */
export type Fields = Readonly<Record<string, string | undefined>>;

const POLICY = `version 1

policy
  reviewers: @alice-sec @bob-sec @carol-sec
  max-days: 90
  warn-days: 7
`;

const ENTRY = {
  verdict: 'accepted-risk',
  reason: 'read-only demo container with a public data set, renewed monthly by the docs pipeline',
  reviewer: '@bob-sec',
  reviewed: '2026-11-02',
  expires: '2027-01-10',
};

/** An entry, right unless its fields say otherwise. */
export function anEntry(finding: Pick<Finding, 'fingerprint'>, fields: Fields): string {
  return `\nallow ${finding.fingerprint}\n${linesOf({ ...ENTRY, ...fields })}`;
}

export function aBlock(match: readonly string[], fields: Fields = {}): string {
  const said = {
    reason: 'recorded HTTP fixtures, every token in them was made for the local emulator',
    reviewer: '@alice-sec',
    reviewed: '2026-11-02',
    expires: '2027-01-31',
    ...fields,
  };
  return `\npaths\n${linesOf(said)}  match:\n${match.map((pattern) => `    ${pattern}\n`).join('')}`;
}

function linesOf(fields: Fields): string {
  return Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `  ${key}: ${value}\n`)
    .join('');
}

/** A full scan of files, with the exceptions that are made of what it finds; `agreed` of them stand already. */
export function scanned(
  files: Readonly<Record<string, string>>,
  write: (at: (path: string) => Finding) => readonly string[],
  agreed: (blocks: readonly string[]) => readonly string[] = (blocks) => blocks,
): Report {
  const { findings } = reportOf(files);
  const at = (path: string) => {
    const found = findings.find(({ locations }) => locations.some((location) => location.path === path));
    if (found === undefined) throw new Error(`nothing was found in ${path}`);
    return found;
  };
  const blocks = write(at);
  const parsed = (some: readonly string[]) => parseAllowlist(`${POLICY}${some.join('')}`, '.sasignore');
  return reportOf(files, { allowlist: parsed(blocks), trusted: parsed(agreed(blocks)) });
}

export function about(finding: Finding): { readonly sees: string } {
  return { sees: seesOf(finding) };
}

const CONTAINER = { ...BLOB_SAS, sr: 'c', se: '2027-01-10T00:00:00Z' };
const DEMO = 'https://contosodemo.blob.core.windows.net/models';

/** One exception of every sort: twelve. */
export function aDozen(): Report {
  const files = {
    'docs/tutorial/download.md': aSasUrl(CONTAINER, aSignature('demo'), DEMO),
    'docs/api/index.html': aSasUrl({ ...CONTAINER, sp: 'rl' }, aSignature('api'), `${DEMO}-index`),
    'src/legacy/upload.config': aSasUrl(),
    'deploy/helm/values.yaml': aSasUrl(
      { ...CONTAINER, sp: 'rl', se: '2029-06-30T00:00:00Z' },
      aSignature('helm'),
      'https://fabrikamdata.blob.core.windows.net/backups',
    ),
    'test/fixtures/keys.env': `AccountName=fabrikamold;AccountKey=${aStorageKey()}`,
    'test/recordings/a.json': aSasUrl(BLOB_SAS, aSignature('a'), `${DEMO}/a.bin`),
    'test/recordings/b.json': aSasUrl({ ...BLOB_SAS, sp: 'rw' }, aSignature('b'), `${DEMO}/b.bin`),
    'tools/old-sync.ps1': aSasUrl({ ...CONTAINER, sp: 'rwd' }, aSignature('sync'), `${DEMO}-sync`),
    'tools/report.py': aSasUrl(
      { ...BLOB_SAS, se: '2026-12-20T08:00:00Z' },
      aSignature('py'),
      `${DEMO}/r.csv`,
    ),
    'notebooks/explore.ipynb': aSasUrl(
      { ...ACCOUNT_SAS, sp: 'rl', se: '2027-03-01T00:00:00Z' },
      aSignature('nb'),
    ),
    'README.md': aSasUrl({ ...BLOB_SAS, se: '2026-12-31T00:00:00Z' }, aSignature('readme'), `${DEMO}/c.bin`),
  };
  const gone = { fingerprint: sha256('gone') };
  const claim = 'service-sas contosodemo item/models/old.bin read until 2027-02-01 low';
  return scanned(
    files,
    (at) => [
      anEntry(at('docs/tutorial/download.md'), {
        path: 'docs/tutorial/download.md',
        ...about(at('docs/tutorial/download.md')),
        expires: '2026-11-26',
        ticket: 'SEC-1842',
      }),
      anEntry(at('docs/api/index.html'), {
        path: 'docs/api/**/*.html',
        ...about(at('docs/api/index.html')),
        reviewer: '@alice-sec',
      }),
      anEntry(at('src/legacy/upload.config'), {
        path: 'src/legacy/upload.config',
        ...about(at('src/legacy/upload.config')),
        verdict: 'revoked',
        reason: 'key was regenerated on 2026-11-18, the file is removed with the 4.0 release',
        reviewer: '@carol-sec',
        reviewed: '2026-11-19',
        expires: '2026-12-02',
        ticket: 'SEC-1901',
      }),
      anEntry(at('deploy/helm/values.yaml'), {
        path: 'deploy/helm/values.yaml',
        ...about(at('deploy/helm/values.yaml')),
        reason: 'nightly backup job cannot use a managed identity before the cluster is moved in January',
        reviewed: '2026-10-30',
        expires: '2027-01-20',
        ticket: 'SEC-1790',
      }),
      anEntry(at('test/fixtures/keys.env'), {
        path: 'test/fixtures/keys.env',
        ...about(at('test/fixtures/keys.env')),
        verdict: 'test-fixture',
        reason: 'made for the parser tests, never the key of an account that existed',
        reviewer: '@carol-sec',
        reviewed: '2026-11-20',
        expires: '2026-12-04',
      }),
      aBlock(['test/recordings/**/*.json', '!test/recordings/live/**']),
      anEntry(at('tools/old-sync.ps1'), {
        path: 'tools/old-sync.ps1',
        ...about(at('tools/old-sync.ps1')),
        verdict: 'revoked',
        reason: 'the sync job was switched off, the script stays for the audit',
        reviewer: '@alice-sec',
        reviewed: '2026-08-20',
        expires: '2026-11-12',
      }),
      anEntry(gone, {
        path: 'docs/old-samples.md',
        sees: claim,
        reviewed: '2026-09-01',
        expires: '2026-11-18',
      }),
      anEntry(
        { fingerprint: sha256('unused') },
        {
          path: 'samples/upload/README.md',
          sees: claim.replace('old', 'sample'),
          reviewer: '@alice-sec',
          expires: '2027-01-28',
        },
      ),
      anEntry(at('tools/report.py'), {
        path: 'tools/report.py',
        ...about(at('tools/report.py')),
        reason: 'test',
        reviewer: '@carol-sec',
        expires: '2026-12-20',
      }),
      anEntry(at('notebooks/explore.ipynb'), {
        path: 'notebooks/explore.ipynb',
        sees: about(at('notebooks/explore.ipynb')).sees.replace('read,list', 'read'),
        reason: 'the data set is public, and the notebook is shown at the conference in December',
        expires: '2026-12-18',
      }),
      anEntry(at('README.md'), {
        path: 'README.md',
        ...about(at('README.md')),
        reason: 'sample model for the first steps, the blob is public in any case',
        reviewer: '@carol-sec',
        reviewed: '2026-11-21',
        expires: '2026-12-31',
        ticket: 'SEC-1911',
      }),
    ],
    (blocks) => blocks.slice(0, -1),
  );
}

/** As many as are wanted, in force, over as many folders, reviewers and days as there are. */
export function many(number: number): Report {
  const paths = Array.from({ length: number }, (_, index) => `services/s${index % 40}/config-${index}.json`);
  const files = Object.fromEntries(
    paths.map((path, index) => [path, aSasUrl(CONTAINER, aSignature(`${index}`), `${DEMO}-${index}`)]),
  );
  return scanned(files, (at) =>
    paths.map((path, index) =>
      anEntry(at(path), {
        path,
        ...about(at(path)),
        reviewer: ['@alice-sec', '@bob-sec', '@carol-sec'][index % 3],
        reviewed: '2026-11-01',
        expires: new Date(Date.UTC(2026, 10, 15 + (index % 56))).toISOString().slice(0, 10),
      }),
    ),
  );
}

/** The dozen with one text wherever a text can come from outside. */
export function hostile(text: string): Report {
  const report = aDozen();
  const state = report.allowlist;
  const field = { text, line: 1 };
  return {
    ...report,
    findings: report.findings.map((finding) => ({
      ...finding,
      headline: text,
      redacted: text,
      grants: { ...finding.grants, account: text, resource: text },
      revoke: { text, commands: [text] },
      locations: finding.locations.map((place) => ({ ...place, path: text, inside: [text] })),
    })),
    problems: report.problems.map((problem) => ({ ...problem, message: text })),
    allowlist: {
      ...state,
      exceptions: state.exceptions.map((one) => ({
        ...one,
        exception: one.exception && {
          ...one.exception,
          reason: text,
          reviewer: text,
          ...(one.exception.kind === 'allow'
            ? { path: field, ticket: text, sees: field, verdict: field }
            : { match: [{ text, line: one.exception.match[0]!.line }] }),
        },
      })),
    },
  };
}
