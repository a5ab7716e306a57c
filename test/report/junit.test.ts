import { expect, it } from 'vitest';
import { renderJunit } from '../../src/report/junit.ts';
import { aFault, aFinding, aLocation, aLowFinding, aReport } from '../support/report.ts';

const entry = { path: '.sasignore', line: 12, reviewer: '@bob-sec', proof: null };

it('has a test for each place, and each problem', () => {
  const findings = [
    aFinding({
      locations: [
        aLocation(),
        aLocation({ path: 'a.md', verdict: 'pending', allowedBy: entry }),
        aLocation({ path: 'b.md', verdict: 'allowed', allowedBy: entry }),
      ],
    }),
    aLowFinding({ severity: 'info', verdict: 'warn' }),
  ];
  const problems = [
    aFault(),
    aFault({ effect: 'notice', path: null, line: null, message: 'It covers nothing.' }),
  ];
  expect(renderJunit(aReport({ findings, problems }))).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="UTF-8"?>
    <testsuites name="sasguard" tests="6" failures="2" errors="1" skipped="1" time="0">
      <testsuite name="sasguard" tests="6" failures="2" errors="1" skipped="1" time="0" timestamp="2026-11-21T10:00:00">
        <testcase classname=".sasignore" name="expiry-missing (1)" file=".sasignore" line="4" time="0">
          <error message="The entry has no end, so it is not in force. Example: expires: 2026-12-01" type="expiry-missing">.sasignore:4: The entry has no end, so it is not in force. Example: expires: 2026-12-01</error>
        </testcase>
        <testcase classname="sasguard" name="expiry-missing (2)" file="sasguard" time="0">
          <system-out>It covers nothing.</system-out>
        </testcase>
        <testcase classname="README.md" name="critical: Azure account SAS 7692c3ad3540 at README.md:3:10" file="README.md" line="3" time="0">
          <failure message="Anyone holding this can read, list, write and delete everything in storage account contosodata7 until 6 October 2051 (25 years)." type="account-sas">Anyone holding this can read, list, write and delete everything in storage account contosodata7 until 6 October 2051 (25 years).
    https://contosodata7.blob.core.windows.net/?sv=2020-08-04&amp;ss=b&amp;srt=sco&amp;sp=racwdl&amp;se=2051-10-06T00%3A00%3A00Z&amp;sig=***
    - It opens the whole storage account, not one file.
    - It can delete data.
    - It works for 25 more years.
    Revoke it now. It has been pushed, so taking the line out is not enough. Renew the key of the storage account that signed it; every SAS signed with that key ends.
      az storage account keys renew --account-name contosodata7 --key key1
    Take it out of README.md and a.md, and out of the commits that are not merged yet.
    Sign in with Microsoft Entra ID (DefaultAzureCredential, az login), or read it at run time from the environment or a secret store.
    If it has to stay, ask for a review: npx sasguard allow 7692c3ad3540</failure>
        </testcase>
        <testcase classname="a.md" name="critical: Azure account SAS 7692c3ad3540 at a.md:3:10" file="a.md" line="3" time="0">
          <failure message="Anyone holding this can read, list, write and delete everything in storage account contosodata7 until 6 October 2051 (25 years)." type="account-sas">Anyone holding this can read, list, write and delete everything in storage account contosodata7 until 6 October 2051 (25 years).
    CI fails until @bob-sec has approved the entry at .sasignore:12 in the pull request.</failure>
        </testcase>
        <testcase classname="b.md" name="critical: Azure account SAS 7692c3ad3540 at b.md:3:10" file="b.md" line="3" time="0">
          <skipped message="allowed by .sasignore:12"></skipped>
        </testcase>
        <testcase classname="README.md" name="info: Azure service SAS 6c1ff09db3a7 at README.md:3:10" file="README.md" line="3" time="0">
          <system-out>warning: Anyone holding this can read one blob in storage account contosodemo until 22 November 2026 (1 day).</system-out>
        </testcase>
      </testsuite>
    </testsuites>
    "
  `);
});

it('has one passed test where nothing was found', () => {
  expect(renderJunit(aReport())).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="UTF-8"?>
    <testsuites name="sasguard" tests="1" failures="0" errors="0" skipped="0" time="0">
      <testsuite name="sasguard" tests="1" failures="0" errors="0" skipped="0" time="0" timestamp="2026-11-21T10:00:00">
        <testcase classname="sasguard" name="no Azure SAS or key" file="sasguard" time="0">
          <system-out>812 files, 5.3 MB: nothing found.</system-out>
        </testcase>
      </testsuite>
    </testsuites>
    "
  `);
});

it.each([
  ['a ]]> b', 'a ]]&gt; b'],
  ['<img onerror="x">', '&lt;img onerror=&quot;x&quot;&gt;'],
  ['\u0000\u000b\u001b[31m', '\\x00\\x0b\\x1b[31m'],
  ['\ufffe\uffff', '\\u{fffe}\\u{ffff}'],
  ['\udcff', '\\u{dcff}'],
  ['[[ATTACHMENT|/etc/passwd]]', '[\\x5bATTACHMENT|/etc/passwd]]'],
  ['\u{1f512}', '\u{1f512}'],
])('writes %j as XML that holds', (message, written) => {
  const problems = [aFault({ effect: 'notice', path: null, line: null, message })];
  expect(renderJunit(aReport({ problems }))).toContain(`<system-out>${written}</system-out>`);
});
