import { expect, it } from 'vitest';
import { renderGitlab } from '../../src/report/gitlab.ts';
import { aFault, aFinding, aLocation, aLowFinding, aReport } from '../support/report.ts';

const entry = { path: '.sasignore', line: 12, reviewer: '@bob-sec', proof: null };

it('is a report of GitLab for a token that blocks', () => {
  expect(renderGitlab(aReport({ findings: [aFinding()] }))).toMatchInlineSnapshot(`
    "{
      "version": "15.0.7",
      "schema": "https://gitlab.com/gitlab-org/security-products/security-report-schemas/-/raw/v15.0.7/dist/secret-detection-report-format.json",
      "scan": {
        "analyzer": {
          "id": "sasguard",
          "name": "sasguard",
          "url": "https://www.npmjs.com/package/sasguard",
          "version": "0.1.0",
          "vendor": {
            "name": "sasguard"
          }
        },
        "scanner": {
          "id": "sasguard",
          "name": "sasguard",
          "url": "https://www.npmjs.com/package/sasguard",
          "version": "0.1.0",
          "vendor": {
            "name": "sasguard"
          }
        },
        "type": "secret_detection",
        "start_time": "2026-11-21T10:00:00",
        "end_time": "2026-11-21T10:00:00",
        "status": "success",
        "messages": []
      },
      "vulnerabilities": [
        {
          "id": "7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed:1:README.md",
          "name": "Azure account SAS",
          "description": "Anyone holding this can read, list, write and delete everything in storage account contosodata7 until 6 October 2051 &#40;25 years&#41;.\\n\\n- It opens the whole storage account, not one file.\\n- It can delete data.\\n- It works for 25 more years.",
          "severity": "Critical",
          "solution": "Revoke it: taking the line out is not enough once it has been pushed. Renew both account keys, one after the other: a SAS does not tell which one signed it. Sign in with Microsoft Entra ID (DefaultAzureCredential, az login), or read it at run time from the environment or a secret store.",
          "identifiers": [
            {
              "type": "sasguard_kind",
              "name": "sasguard account-sas",
              "value": "account-sas",
              "url": "https://learn.microsoft.com/rest/api/storageservices/create-account-sas"
            },
            {
              "type": "cwe",
              "name": "CWE-798",
              "value": "798",
              "url": "https://cwe.mitre.org/data/definitions/798.html"
            }
          ],
          "links": [
            {
              "url": "https://learn.microsoft.com/rest/api/storageservices/create-account-sas"
            }
          ],
          "location": {
            "file": "README.md",
            "commit": {
              "sha": "0000000"
            },
            "start_line": 3,
            "end_line": 3
          },
          "details": {
            "token": {
              "name": "Token",
              "type": "code",
              "value": "https://contosodata7.blob.core.windows.net/?sv=2020-08-04&ss=b&srt=sco&sp=racwdl&se=2051-10-06T00%3A00%3A00Z&sig=***"
            },
            "fingerprint": {
              "name": "Fingerprint",
              "type": "text",
              "value": "7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed"
            }
          }
        }
      ]
    }
    "
  `);
});

it('leaves out what is allowed, and says what waits for review', () => {
  const locations = [
    aLocation({ verdict: 'allowed', allowedBy: entry }),
    aLocation({ line: 4, verdict: 'hidden', allowedBy: entry }),
    aLocation({ line: 5, verdict: 'pending', allowedBy: entry }),
  ];
  const { vulnerabilities } = JSON.parse(renderGitlab(aReport({ findings: [aFinding({ locations })] })));
  expect(vulnerabilities).toHaveLength(1);
  expect(vulnerabilities[0].location.start_line).toBe(5);
  expect(vulnerabilities[0].description).toContain('has approved the entry at .sasignore');
});

it('escapes what GitLab would take for Markdown', () => {
  const headline = 'Anyone can read <img src=x onerror=alert(1)> @octocat [x](javascript:alert(1)).';
  const { vulnerabilities } = JSON.parse(renderGitlab(aReport({ findings: [aLowFinding({ headline })] })));
  expect(vulnerabilities[0].description).not.toMatch(/[<>@[\]()]/);
});

it('is a failure where not everything could be checked', () => {
  const problems = [
    aFault({ effect: 'incomplete', message: 'It cannot be read.', path: 'a.md', line: null }),
    aFault({ effect: 'notice', message: 'It covers nothing.', path: null, line: null }),
  ];
  const { scan } = JSON.parse(renderGitlab(aReport({ problems })));
  expect(scan.status).toBe('failure');
  expect(scan.messages).toEqual([
    { level: 'warn', value: 'a.md: It cannot be read.' },
    { level: 'info', value: 'It covers nothing.' },
  ]);
});

it('has what the schema 15.0.7 asks for, and keeps to its bounds', () => {
  const findings = [
    aFinding({
      locations: [aLocation({ commit: 'c'.repeat(40) }), aLocation({ path: 'x.zip', inside: ['a'] })],
    }),
    aLowFinding({ severity: 'info', verdict: 'warn' }),
  ];
  const { version, schema, scan, vulnerabilities } = JSON.parse(renderGitlab(aReport({ findings })));
  expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  expect(schema).toContain(`/v${version}/`);
  for (const time of [scan.start_time, scan.end_time])
    expect(time).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/);
  expect(scan.type).toBe('secret_detection');
  for (const part of [scan.analyzer, scan.scanner]) {
    expect(Object.keys(part)).toEqual(expect.arrayContaining(['id', 'name', 'version', 'vendor']));
  }
  expect(new Set(vulnerabilities.map(({ id }: { id: string }) => id)).size).toBe(3);
  for (const { name, solution, severity, identifiers, links, location } of vulnerabilities) {
    expect(name.length).toBeLessThanOrEqual(255);
    expect(solution.length).toBeLessThanOrEqual(7000);
    expect(['Info', 'Unknown', 'Low', 'Medium', 'High', 'Critical']).toContain(severity);
    expect(location.commit.sha).toMatch(/^(?:0000000|c{40})$/);
    for (const { type, name: called, value, url } of identifiers) {
      for (const text of [type, called, value]) expect(text).not.toBe('');
      expect(url).toMatch(/^https:\/\//);
    }
    for (const { url } of links) expect(url).toMatch(/^https:\/\//);
  }
});
