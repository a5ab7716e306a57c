import { describe, expect, it } from 'vitest';
import { KINDS, SEVERITIES } from '../../src/core/finding.ts';
import type { Report } from '../../src/core/report.ts';
import { renderSarif } from '../../src/report/sarif.ts';
import { aFault, aFinding, aLocation, aLowFinding, aReport } from '../support/report.ts';

const CODE_SCANNING = {
  codeScanning: true,
  repositoryUrl: 'https://github.com/contoso/models',
  commit: 'f'.repeat(40),
};
const entry = { path: '.sasignore', line: 12, reviewer: '@bob-sec', proof: null };

function runOf(report: Report, options?: Parameters<typeof renderSarif>[1]) {
  return JSON.parse(renderSarif(report, options)).runs[0];
}

function resultOf(location: Parameters<typeof aLocation>[0]) {
  return runOf(aReport({ findings: [aFinding({ locations: [aLocation(location)] })] })).results[0];
}

it('says of a place what it opens, where it is and how to end it', () => {
  expect(runOf(aReport({ findings: [aFinding()] })).results).toMatchInlineSnapshot(`
    [
      {
        "level": "error",
        "locations": [
          {
            "physicalLocation": {
              "artifactLocation": {
                "uri": "README.md",
                "uriBaseId": "%SRCROOT%",
              },
              "region": {
                "endColumn": 56,
                "endLine": 3,
                "startColumn": 10,
                "startLine": 3,
              },
            },
          },
        ],
        "message": {
          "text": "Anyone holding this can read, list, write and delete everything in storage account contosodata7 until 6 October 2051 (25 years). It opens the whole storage account, not one file. It can delete data. It works for 25 more years. Renew the key of the storage account that signed it; every SAS signed with that key ends.
    az storage account keys renew --account-name contosodata7 --key key1
    If it has to stay, ask for a review: npx sasguard allow 7692c3ad3540",
        },
        "partialFingerprints": {
          "azureToken/v1": "7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed:1:README.md",
        },
        "properties": {
          "redacted": "https://contosodata7.blob.core.windows.net/?sv=2020-08-04&ss=b&srt=sco&sp=racwdl&se=2051-10-06T00%3A00%3A00Z&sig=***",
          "severity": "critical",
          "verdict": "block",
        },
        "ruleId": "account-sas",
        "ruleIndex": 0,
        "suppressions": [],
      },
    ]
  `);
});

it('describes every kind, with what GitHub asks for', () => {
  const { rules } = runOf(aReport()).tool.driver;
  expect(rules.map(({ id }: { id: string }) => id)).toEqual(KINDS);
  for (const rule of rules) {
    expect(rule.help.text).toContain('Revoke it');
    expect(rule.help.markdown).toContain(rule.helpUri);
    expect(rule.helpUri).toMatch(/^https:\/\/learn\.microsoft\.com\//);
    expect(Number(rule.properties['security-severity'])).toBeGreaterThanOrEqual(4);
    expect(rule.properties.tags).toContain('security');
  }
  expect(rules[0]).toMatchInlineSnapshot(`
    {
      "defaultConfiguration": {
        "level": "error",
      },
      "fullDescription": {
        "text": "Azure account SAS. It is signed with an account key for the storage account itself: every container, share, queue and table of its services, present and future.",
      },
      "help": {
        "markdown": "It is signed with an account key for the storage account itself: every container, share, queue and table of its services, present and future.

    - Revoke it: whoever has seen it can use it, also after it was taken out of the file. Renew both account keys, one after the other: a SAS does not tell which one signed it.
    - Sign in with Microsoft Entra ID (DefaultAzureCredential, az login), or read it at run time from the environment or a secret store.
    - If it has to stay, sasguard allow writes an exception, which counts once a reviewer has approved it.

    [More on it](https://learn.microsoft.com/rest/api/storageservices/create-account-sas)",
        "text": "It is signed with an account key for the storage account itself: every container, share, queue and table of its services, present and future.

    Revoke it: whoever has seen it can use it, also after it was taken out of the file. Renew both account keys, one after the other: a SAS does not tell which one signed it.

    Sign in with Microsoft Entra ID (DefaultAzureCredential, az login), or read it at run time from the environment or a secret store.

    If it has to stay, sasguard allow writes an exception, which counts once a reviewer has approved it.

    More: https://learn.microsoft.com/rest/api/storageservices/create-account-sas",
      },
      "helpUri": "https://learn.microsoft.com/rest/api/storageservices/create-account-sas",
      "id": "account-sas",
      "name": "AccountSas",
      "properties": {
        "precision": "high",
        "security-severity": "9.5",
        "tags": [
          "security",
          "azure",
          "secret",
          "external/cwe/cwe-798",
        ],
      },
      "shortDescription": {
        "text": "Azure account SAS in the repository",
      },
    }
  `);
});

it.each([
  ['critical', 'error'],
  ['high', 'error'],
  ['medium', 'warning'],
  ['low', 'warning'],
  ['info', 'note'],
] as const)('calls what is %s a SARIF %s', (severity, level) => {
  const report = aReport({ findings: [aFinding({ severity })] });
  expect(runOf(report).results[0].level).toBe(level);
  expect(SEVERITIES).toContain(severity);
});

describe('a path', () => {
  it.each([
    ['a b.md', 'a%20b.md'],
    ['C:/x.md', 'C%3A/x.md'],
    ['50%.md', '50%25.md'],
    ['a#b?c.md', 'a%23b%3Fc.md'],
    ['naïve/日本.md', 'na%C3%AFve/%E6%97%A5%E6%9C%AC.md'],
    ['\u{1f512}.md', '%F0%9F%94%92.md'],
    // The bytes FF and E9, which are not UTF-8, as sources/file-name.ts writes them.
    ['caf\udce9\udcff.md', 'caf%E9%FF.md'],
    ['\ud800.md', '%EF%BF%BD.md'],
  ])('%j is the URI %s', (path, uri) => {
    const { artifactLocation } = resultOf({ path }).locations[0].physicalLocation;
    expect(artifactLocation).toEqual({ uri, uriBaseId: '%SRCROOT%' });
    expect(new URL(uri, 'https://example.com/root/').pathname).toBe(`/root/${uri}`);
  });
});

describe('a place', () => {
  it('in an archive is the archive, with the member beside it', () => {
    const [location] = resultOf({ path: 'model.zip', line: 7, inside: ['data/a.json'] }).locations;
    expect(location.physicalLocation.region).toEqual({ startLine: 1 });
    expect(location.logicalLocations).toEqual([
      { fullyQualifiedName: 'model.zip > data/a.json:7:10', kind: 'resource' },
    ]);
  });

  it('in a commit names the commit', () => {
    const result = resultOf({ commit: 'c'.repeat(40) });
    expect(result.message.text).toContain('Found at README.md:3:10 in commit cccccccccccc.');
    expect(result.locations[0].logicalLocations).toEqual([
      { name: 'c'.repeat(12), fullyQualifiedName: 'c'.repeat(40), kind: 'commit' },
    ]);
  });

  it('in a commit message is one that no file is', () => {
    const [location] = resultOf({ path: '.git/COMMIT_EDITMSG', line: 1 }).locations;
    expect(location.logicalLocations).toEqual([
      { fullyQualifiedName: 'commit message:1:10', kind: 'resource' },
    ]);
  });

  it('points to the account that is named near it', () => {
    const [related] = resultOf({ nearbyAccount: { name: 'contosox', line: 7 } }).relatedLocations;
    expect(related.message.text).toBe('Storage account contosox is named here.');
    expect(related.physicalLocation.region).toEqual({ startLine: 7 });
  });
});

describe('what has been excused', () => {
  const locations = [
    aLocation(),
    aLocation({ line: 4, verdict: 'allowed', allowedBy: entry }),
    aLocation({ line: 5, verdict: 'hidden', allowedBy: entry }),
    aLocation({ line: 6, verdict: 'pending', allowedBy: entry }),
  ];
  const report = aReport({ findings: [aFinding({ locations })] });
  const told = (results: readonly { suppressions: readonly Record<string, unknown>[] }[]) =>
    results.map(({ suppressions }) =>
      suppressions.map(({ kind, status, justification }) => [kind, status, justification]),
    );

  it('is suppressed, with its entry', () => {
    expect(told(runOf(report).results)).toEqual([
      [],
      [['external', 'accepted', 'The entry at .sasignore:12 allows it, reviewed by @bob-sec.']],
      [['external', 'accepted', 'The path block at .sasignore:12 hides it, reviewed by @bob-sec.']],
      [['external', 'underReview', 'The entry at .sasignore:12 waits for the review of @bob-sec.']],
    ]);
  });

  it('is left out for code scanning, which would show it as open', () => {
    expect(told(runOf(report, CODE_SCANNING).results)).toEqual([
      [],
      [['external', 'underReview', 'The entry at .sasignore:12 waits for the review of @bob-sec.']],
    ]);
  });
});

describe('a fingerprint', () => {
  const fingerprints = (lines: readonly number[]) =>
    runOf(
      aReport({ findings: [aFinding({ locations: lines.map((line) => aLocation({ line })) })] }),
    ).results.map((result: { partialFingerprints: Record<string, string> }) => result.partialFingerprints);

  it('stays the same when lines move', () => {
    expect(fingerprints([3, 9])).toEqual(fingerprints([30, 90]));
  });

  it('tells two places of one token in one file apart', () => {
    const [one, other] = fingerprints([3, 9]);
    expect(one).not.toEqual(other);
  });

  it('is none that the upload works out itself', () => {
    expect(Object.keys(fingerprints([3])[0])).toEqual(['azureToken/v1']);
  });
});

it('says what could not be checked, and is then not successful', () => {
  const problems = [
    aFault(),
    aFault({
      effect: 'incomplete',
      code: 'unreadable',
      message: 'It cannot be read.',
      path: 'x',
      line: null,
    }),
    aFault({ effect: 'notice', code: 'unused', message: 'It covers nothing.', path: null, line: null }),
  ];
  const [invocation] = runOf(
    aReport({ problems, skipped: [{ path: 'a.7z', reason: 'unsupported (7z)' }] }),
  ).invocations;
  expect(invocation.executionSuccessful).toBe(false);
  const told = ({ level, descriptor, message }: Record<string, Record<string, string>>) =>
    `${level} ${descriptor?.id}: ${message?.text}`;
  expect(invocation.toolConfigurationNotifications.map(told)).toEqual([
    'error expiry-missing: The entry has no end, so it is not in force. Example: expires: 2026-12-01',
  ]);
  expect(invocation.toolExecutionNotifications.map(told)).toEqual([
    'error unreadable: It cannot be read.',
    'note unused: It covers nothing.',
    'note skipped: Not looked at: unsupported (7z).',
  ]);
  expect(runOf(aReport()).invocations).toEqual([
    { executionSuccessful: true, toolExecutionNotifications: [] },
  ]);
});

it('names the repository where it is known', () => {
  expect(runOf(aReport(), CODE_SCANNING).versionControlProvenance).toEqual([
    {
      repositoryUri: 'https://github.com/contoso/models',
      revisionId: 'f'.repeat(40),
      mappedTo: { uriBaseId: '%SRCROOT%' },
    },
  ]);
  expect(runOf(aReport())).not.toHaveProperty('versionControlProvenance');
});

describe('more than code scanning keeps', () => {
  const lines = (number: number) =>
    Array.from({ length: number }, (_, index) => aLocation({ line: index + 1 }));
  const findings = [
    aFinding({ locations: lines(6_000) }),
    aLowFinding({ locations: [aLocation({ path: 'low.md' })] }),
  ];

  it('is cut to 5,000 results, of every token one before any has its second, and counted', () => {
    const { results, invocations } = runOf(aReport({ findings }), CODE_SCANNING);
    expect(results).toHaveLength(5_000);
    expect(results.at(-1).ruleId).toBe('service-sas');
    expect(results[4_998].locations[0].physicalLocation.region.startLine).toBe(4_999);
    expect(invocations[0].toolExecutionNotifications.map(messageText)).toEqual([
      '1,001 more results would not fit here. The JSON report has everything.',
    ]);
  });

  it('is all there for others', () => {
    expect(runOf(aReport({ findings })).results).toHaveLength(6_001);
  });

  it('is cut by bytes where names are long', () => {
    const path = `${'日'.repeat(1_300)}/`.repeat(3);
    const long = aFinding({ locations: lines(5_000).map((location) => ({ ...location, path })) });
    const rendered = renderSarif(aReport({ findings: [long] }), CODE_SCANNING);
    expect(rendered.length).toBeLessThan(10_000_000);
    expect(rendered).toMatch(/[\d,]+ more results would not fit here\./);
  });

  it('is cut in its notifications too', () => {
    const skipped = Array.from({ length: 3_000 }, (_, index) => ({ path: `${index}.7z`, reason: 'damaged' }));
    const { toolExecutionNotifications } = runOf(aReport({ skipped })).invocations[0];
    expect(toolExecutionNotifications).toHaveLength(1_001);
    expect(messageText(toolExecutionNotifications[0])).toMatch(/^2,000 more notifications would not fit/);
  });
});

function messageText({ message }: { message: { text: string } }): string {
  return message.text;
}
