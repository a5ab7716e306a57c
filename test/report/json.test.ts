import { expect, it } from 'vitest';
import { renderJson } from '../../src/report/json.ts';
import { AN_ALLOWLIST, aFault, aFinding, aReport, HOSTILE_NAMES } from '../support/report.ts';

const report = aReport({
  findings: [aFinding()],
  problems: [aFault()],
  skipped: [{ path: 'lib', reason: 'submodule' }],
  allowlist: AN_ALLOWLIST,
});

it('has the shape and the key order of the contract', () => {
  expect(renderJson(report)).toMatchInlineSnapshot(`
    "{
      "schema": "sasguard/report@1",
      "tool": {
        "name": "sasguard",
        "version": "0.1.0"
      },
      "now": "2026-11-21T10:00:00Z",
      "source": {
        "kind": "tree",
        "root": "."
      },
      "summary": {
        "files": 812,
        "bytes": 5523144,
        "tokens": 1,
        "block": 1,
        "warn": 0,
        "allowed": 0,
        "pending": 0,
        "hidden": 0,
        "problems": 1,
        "skipped": 1
      },
      "findings": [
        {
          "fingerprint": "7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed",
          "kind": "account-sas",
          "severity": "critical",
          "verdict": "block",
          "headline": "Anyone holding this can read, list, write and delete everything in storage account contosodata7 until 6 October 2051 (25 years).",
          "grants": {
            "reach": "account",
            "account": "contosodata7",
            "resource": null,
            "services": [
              "blob"
            ],
            "permissions": [
              "read",
              "add",
              "create",
              "write",
              "delete",
              "list"
            ],
            "startsOn": "2020-10-06T00:00:00Z",
            "expiresOn": "2051-10-06T00:00:00Z",
            "policy": null,
            "protocols": [
              "https",
              "http"
            ],
            "ipRange": null
          },
          "reasons": [
            {
              "id": "account-wide",
              "text": "It opens the whole storage account, not one file."
            },
            {
              "id": "can-delete",
              "text": "It can delete data."
            },
            {
              "id": "long-lived",
              "text": "It works for 25 more years."
            }
          ],
          "redacted": "https://contosodata7.blob.core.windows.net/?sv=2020-08-04&ss=b&srt=sco&sp=racwdl&se=2051-10-06T00%3A00%3A00Z&sig=***",
          "revoke": {
            "text": "Renew the key of the storage account that signed it; every SAS signed with that key ends.",
            "commands": [
              "az storage account keys renew --account-name contosodata7 --key key1"
            ]
          },
          "locations": [
            {
              "path": "README.md",
              "line": 3,
              "column": 10,
              "endLine": 3,
              "endColumn": 56,
              "verdict": "block",
              "allowedBy": null,
              "commit": null,
              "inside": [],
              "nearbyAccount": null
            }
          ]
        }
      ],
      "problems": [
        {
          "code": "expiry-missing",
          "message": "The entry has no end, so it is not in force. Example: expires: 2026-12-01",
          "path": ".sasignore",
          "line": 4,
          "effect": "fault"
        }
      ],
      "skipped": [
        {
          "path": "lib",
          "reason": "submodule"
        }
      ],
      "allowlist": {
        "path": ".sasignore",
        "inForce": 12,
        "pending": 1,
        "expiring": 2,
        "expired": 1,
        "unused": 3,
        "hidden": 4,
        "warnDays": 14
      }
    }
    "
  `);
});

it('adds no key that the inner types may grow', () => {
  const grown = { ...report, findings: [{ ...aFinding(), inner: 1 }], inner: 1 };
  expect(renderJson(grown)).toBe(renderJson(report));
});

it('gives back every hostile text as it was', () => {
  const skipped = HOSTILE_NAMES.map((path) => ({ path, reason: 'damaged' }));
  expect(JSON.parse(renderJson(aReport({ skipped }))).skipped).toEqual(skipped);
});

it('names the commits that were looked at together with a tree', () => {
  const range = { commits: 12, head: 'b'.repeat(40), base: null };
  const { source } = JSON.parse(renderJson(aReport({ source: { kind: 'tree', root: '.', range } })));
  expect(JSON.stringify(source)).toBe(
    `{"kind":"tree","root":".","range":{"base":null,"head":"${'b'.repeat(40)}","commits":12}}`,
  );
});
