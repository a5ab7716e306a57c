import { expect, it } from 'vitest';
import { renderSummary } from '../../src/report/summary.ts';
import {
  AN_ALLOWLIST,
  aFault,
  aFinding,
  aLocation,
  aLowFinding,
  aReport,
  HOSTILE_NAMES,
} from '../support/report.ts';

const AT = { repositoryUrl: 'https://github.com/contoso/models', commit: 'f00d' };
const entry = { path: '.sasignore', line: 12, reviewer: '@bob-sec', proof: null };

it('shows a table with links to the lines, the steps folded, and the state of the run', () => {
  const findings = [
    aLowFinding({ locations: [aLocation({ path: 'a.md', verdict: 'allowed', allowedBy: entry })] }),
    aFinding({ locations: [aLocation(), aLocation({ path: 'docs/a b#c.md', line: 9 })] }),
  ];
  const skipped = [{ path: 'models.7z', reason: 'unsupported: 7z archive' }];
  const report = aReport({ findings, skipped, problems: [aFault()], allowlist: AN_ALLOWLIST });
  expect(renderSummary(report, AT)).toMatchInlineSnapshot(`
    "## sasguard found 1 Azure SAS

    812 files, 5.3 MB&#58; 2 Azure SAS tokens found&#58; 1 blocks, 1 allowed; 1 exception waits for review. Judged as of 2026-11-21T10&#58;00&#58;00Z.

    | Severity | What it is | Where | Verdict |
    | --- | --- | --- | --- |
    | critical | Anyone holding this can read, list, write and delete everything in storage account contosodata7 until 6 October 2051 &#40;25 years&#41;. | <a href="https://github.com/contoso/models/blob/f00d/README.md?plain=1#L3"><code>README.md&#58;3&#58;10</code></a> and 1 more place | blocks |
    | low | Anyone holding this can read one blob in storage account contosodemo until 22 November 2026 &#40;1 day&#41;. | <a href="https://github.com/contoso/models/blob/f00d/a.md?plain=1#L3"><code>a.md&#58;3&#58;10</code></a> | allowed |

    <details><summary><code>README.md&#58;3&#58;10</code>: critical, account SAS</summary>

    Anyone holding this can read, list, write and delete everything in storage account contosodata7 until 6 October 2051 &#40;25 years&#41;.

    <code>https&#58;//contosodata7.blob.core.windows.net/?sv&#61;2020-08-04&#38;ss&#61;b&#38;srt&#61;sco&#38;sp&#61;racwdl&#38;se&#61;2051-10-06T00%3A00%3A00Z&#38;sig&#61;&#42;&#42;&#42;</code>

    - It opens the whole storage account, not one file.
    - It can delete data.
    - It works for 25 more years.

    Where:

    - <a href="https://github.com/contoso/models/blob/f00d/README.md?plain=1#L3"><code>README.md&#58;3&#58;10</code></a>, blocks
    - <a href="https://github.com/contoso/models/blob/f00d/docs/a%20b%23c.md?plain=1#L9"><code>docs/a b&#35;c.md&#58;9&#58;10</code></a>, blocks

    What to do now:

    1. Revoke it now. It has been pushed, so taking the line out is not enough. Renew the key of the storage account that signed it; every SAS signed with that key ends.
       <pre>az storage account keys renew --account-name contosodata7 --key key1</pre>
    2. Take it out of README.md and docs/a b&#35;&#8203;c.md, and out of the commits that are not merged yet.

    To do without&#58; Sign in with Microsoft Entra ID &#40;DefaultAzureCredential, az login&#41;, or read it at run time from the environment or a secret store.

    If it has to stay, ask for a review:

    <pre>npx sasguard allow 7692c3ad3540</pre>

    It writes an entry into .sasignore, which counts once a reviewer has approved it. A critical token passes only as revoked or as a test fixture.

    Fingerprint: <code>7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed</code>

    </details>

    <details><summary><code>a.md&#58;3&#58;10</code>: low, service SAS</summary>

    Anyone holding this can read one blob in storage account contosodemo until 22 November 2026 &#40;1 day&#41;.

    <code>https&#58;//contosodemo.blob.core.windows.net/models/a.bin?sr&#61;b&#38;sp&#61;r&#38;sig&#61;&#42;&#42;&#42;</code>

    - It works from every address.

    Where:

    - <a href="https://github.com/contoso/models/blob/f00d/a.md?plain=1#L3"><code>a.md&#58;3&#58;10</code></a>, allowed by <code>.sasignore&#58;12</code>

    Fingerprint: <code>6c1ff09db3a73dc4a854f695d20d174a848d55f2d743bab2ee1f8fc75be454f3</code>

    </details>

    ### Problems

    - <code>.sasignore&#58;4</code>: The entry has no end, so it is not in force. Example&#58; expires&#58; 2026-12-01

    ### Allowlist

    <code>.sasignore</code>: 12 in force, 1 pending, 2 expire within 14 days, 1 expired, 3 unused, 4 hidden by path

    <details><summary>not looked at&#58; 1 &#40;1 unsupported&#41;</summary>

    - <code>models.7z</code>: unsupported&#58; 7z archive

    </details>
    "
  `);
});

it('is short where nothing was found', () => {
  expect(renderSummary(aReport())).toMatchInlineSnapshot(`
    "## sasguard&#58; nothing found

    812 files, 5.3 MB&#58; nothing found. Judged as of 2026-11-21T10&#58;00&#58;00Z.
    "
  `);
});

it('says who has to act where an entry waits for review', () => {
  const findings = [aLowFinding({ locations: [aLocation({ verdict: 'pending', allowedBy: entry })] })];
  const text = renderSummary(aReport({ findings }));
  expect(text).toContain('## sasguard&#58; 1 Azure SAS to review\n');
  expect(text).toContain('CI fails until ');
});

it('names what excused a token until it ended, each once', () => {
  const entry = { kind: 'allow', path: '.sasignore', line: 12, expires: '2026-11-20' } as const;
  const block = { kind: 'paths', path: '.sasignore', line: 4, expires: '2026-11-19' } as const;
  const locations = [entry, block, entry].map((lapsed, index) => aLocation({ line: index + 3, lapsed }));
  const summary = renderSummary(aReport({ findings: [aFinding({ locations })] }));
  expect(
    summary.replaceAll('&#58;', ':').match(/The \S+(?: block)? at .* (?:excused|hid) it until [\d-]+\./g),
  ).toEqual([
    'The entry at .sasignore:12 excused it until 2026-11-20.',
    'The paths block at .sasignore:4 hid it until 2026-11-19.',
  ]);
});

it('leaves hostile names no markup', () => {
  for (const name of HOSTILE_NAMES) {
    const build = (text: string) =>
      renderSummary(
        aReport({
          findings: [
            aFinding({
              headline: text,
              redacted: text,
              reasons: [{ id: 'can-write', text }],
              revoke: { text, commands: [text] },
              locations: [aLocation({ path: text, inside: [text] })],
            }),
          ],
          problems: [aFault({ path: text, message: text.replaceAll('\n', '') })],
          skipped: [{ path: text, reason: `damaged: ${text}` }],
          allowlist: { ...AN_ALLOWLIST, path: text },
        }),
        AT,
      );
    // The same elements, lines and cells as for a harmless name.
    const bones = (markdown: string) =>
      markdown
        .replace(/href="[^"]*"/g, '')
        .replace(/&#\d+;/g, '')
        .match(/[<>|`\n]/g)
        ?.join('');
    expect(bones(build(name))).toBe(bones(build('harmless')));
  }
});

it('stays under 1 MiB by dropping detail, and says so', () => {
  const long = 'very-'.repeat(40);
  const findings = Array.from({ length: 5000 }, (_, index) =>
    aFinding({ locations: Array.from({ length: 30 }, () => aLocation({ path: `${long}${index}.md` })) }),
  );
  const problems = Array.from({ length: 5000 }, (_, line) => aFault({ line }));
  const skipped = Array.from({ length: 5000 }, (_, index) => ({
    path: `${long}${index}`,
    reason: 'damaged',
  }));
  const text = renderSummary(aReport({ findings, problems, skipped }), AT);
  expect(Buffer.byteLength(text)).toBeLessThan(1024 * 1024);
  expect(text).toMatch(/more findings would not fit here\. The JSON report has everything\./);
  expect(text).toMatch(/more findings would not fit in detail\./);
  expect(text).toMatch(/more problems would not fit here\./);
  expect(text).toMatch(/more files would not fit here\./);
});
