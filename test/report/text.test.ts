import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/core/report.ts';
import { renderText } from '../../src/report/text.ts';
import {
  AN_ALLOWLIST,
  aFault,
  aFinding,
  aLocation,
  aLowFinding,
  aReport,
  HOSTILE_NAMES,
} from '../support/report.ts';
import { commandsIn } from '../support/runner.ts';
import { sha256 } from '../support/tokens.ts';

const STAGED = { kind: 'staged', root: '.' } as const;
const pending = {
  verdict: 'pending',
  allowedBy: { path: '.sasignore', line: 12, reviewer: '@bob-sec', proof: null },
} as const;
const allowed = {
  verdict: 'allowed',
  allowedBy: { path: '.sasignore', line: 12, reviewer: '@bob-sec', proof: null },
} as const;

function hook(fields: Partial<Report>): string {
  return renderText(aReport({ source: STAGED, ...fields }), {
    color: false,
    showAllowed: false,
    program: 'npx sasguard',
    door: 'hook',
  });
}

function cli(fields: Partial<Report>, showAllowed = false): string {
  return renderText(aReport(fields), { color: false, showAllowed, program: 'npx sasguard', door: 'cli' });
}

describe('in the hook', () => {
  it('refuses with what, where, why, what to do and how to be excused', () => {
    expect(hook({ findings: [aFinding()] })).toMatchInlineSnapshot(`
      "sasguard refused this commit: it would put 1 Azure SAS into git.

      README.md:3:10  critical  account SAS
        Anyone holding this can read, list, write and delete everything in storage
        account contosodata7 until 6 October 2051 (25 years).
        https://contosodata7.blob.core.windows.net/?sv=2020-08-04&s…00%3A00Z&sig=***

        1. Take it out of README.md, then stage the file again:
             git add README.md
        2. If it was ever pushed, sent or published, revoke it: whoever saw it can use
           it. Renew the key of the storage account that signed it; every SAS signed
           with that key ends.
             az storage account keys renew --account-name contosodata7 --key key1

      To do without: Sign in with Microsoft Entra ID (DefaultAzureCredential, az
      login), or read it at run time from the environment or a secret store.

      If it has to stay, ask for a review:
           npx sasguard allow 7692c3ad3540
        It writes an entry into .sasignore, which counts once a reviewer has approved
        it. A critical token passes only as revoked or as a test fixture.
      "
    `);
  });

  it('names the entry that excused it until it ended', () => {
    const lapsed = { kind: 'allow', path: '.sasignore', line: 12, expires: '2026-11-20' } as const;
    expect(hook({ findings: [aFinding({ locations: [aLocation({ lapsed })] })] })).toContain(
      `  The entry at .sasignore:12 excused it until 2026-11-20. For longer it has to
  be reviewed again, with \`reviewed\` and \`expires\` set anew.
`,
    );
  });

  it('names the entry that is not true of the token before it recommends another', () => {
    const { fingerprint } = aFinding();
    const exception = {
      kind: 'allow',
      line: 6,
      standing: 'in force',
      expiring: false,
      reason: 'the key was renewed on 2026-11-18',
      reviewer: '@bob-sec',
      reviewed: '2026-11-20',
      expires: '2026-12-01',
      proof: null,
      fingerprint,
      path: { text: 'README.md', line: 7 },
      sees: { text: 'account-sas contosodata7 account read until 2051-10-06 critical', line: 8 },
      verdict: { text: 'revoked', line: 9 },
      ticket: null,
    } as const;
    const state = { line: 6, exception, standing: 'faulty', unused: false } as const;
    const allowlist = { ...AN_ALLOWLIST, exceptions: [state] };
    expect(hook({ findings: [aFinding()], allowlist })).toContain(
      '\n\n  The entry at .sasignore:6 is not in force: see below.\n',
    );
    const other = { ...state, exception: { ...exception, fingerprint: sha256('other') } };
    const others = { ...AN_ALLOWLIST, exceptions: [other] };
    expect(hook({ findings: [aFinding()], allowlist: others })).not.toContain('not in force');
  });

  it('offers no exception for a token in .sasignore itself', () => {
    const text = hook({ findings: [aFinding({ locations: [aLocation({ path: '.sasignore' })] })] });
    expect(text.slice(text.indexOf('A token in'))).toBe(
      'A token in .sasignore cannot be excused: revoke it, and take the line out.\n',
    );
    expect(text).not.toContain('sasguard allow');
  });

  it('tells one finding in no more lines than a small window has', () => {
    const text = hook({ findings: [aFinding()] });
    expect(text.trimEnd().split('\n').length).toBeLessThanOrEqual(24);
  });

  it('names every further place, and quotes a path for the shell', () => {
    const locations = [
      aLocation(),
      aLocation({ path: 'docs/a b.md', line: 9 }),
      aLocation({ line: 20, ...allowed }),
    ];
    const text = hook({ findings: [aFinding({ locations })] });
    expect(text).toContain('  also at docs/a b.md:9:10\n  also at README.md:20:10 (allowed)\n');
    expect(text).toContain("       git add README.md 'docs/a b.md'\n");
  });

  it.each([
    [['-x.md'], 'git add ./-x.md'],
    [[':(top)x'], "git add './:(top)x'"],
    [["it's.md"], "git add 'it'\\''s.md'"],
    [['two\nlines.md'], 'git add --update'],
    [['a', 'b', 'c', 'd'], 'git add --update'],
  ])('stages %j by a command that can be typed', (paths, command) => {
    const locations = paths.map((path) => aLocation({ path }));
    expect(hook({ findings: [aFinding({ locations })] })).toContain(`       ${command}\n`);
  });

  const COMMIT = '1a2b3c4d5e6f'.padEnd(40, '0');
  const pushed = (...locations: Parameters<typeof aLocation>[0][]) =>
    hook({
      source: { kind: 'push', root: '.' },
      findings: [aFinding({ locations: locations.map((fields) => aLocation(fields)) })],
    });

  it('refuses a push with the commit and the way to change it', () => {
    const text = pushed({ commit: COMMIT });
    expect(text).toMatch(/^sasguard refused this push: it would push 1 Azure SAS\.\n/);
    expect(text).toContain('\nREADME.md:3:10 in commit 1a2b3c4d5e6f  critical  account SAS\n');
    expect(text).toContain(`  1. Take it out of README.md, in the commit that brought it in (1a2b3c4d5e6f):
     another commit on top leaves it in the history. On that branch, mark it
     "edit" and where git stops: change the file, git add, git commit --amend,
     git rebase --continue.
       git rebase --interactive --rebase-merges 1a2b3c4d5e6f~1
  2. If it was ever pushed, sent or published, revoke it`);
  });

  it('names the first of several commits, and those of the rest in a list', () => {
    const other = '2b3c4d5e6f7a'.padEnd(40, '0');
    expect(pushed({ commit: COMMIT }, { commit: other })).toContain(
      'in the commits that brought it in (1a2b3c4d5e6f\n     and 2b3c4d5e6f7a): another commit on top',
    );
    const findings = [aFinding(), ...Array.from({ length: 25 }, () => aLowFinding())];
    const text = hook({ source: { kind: 'push', root: '.' }, findings });
    expect(text).toContain('And 23 more: 23 low.\nREADME.md:3:10  low  service SAS\n');
    expect(text).toContain('service SAS\nand 3 more\n');
    expect(text).not.toContain('sasguard staged');
  });

  it('speaks of a message as of a message, and excuses none', () => {
    const message = { path: '.git/COMMIT_EDITMSG' };
    const text = hook({
      source: { kind: 'message', root: '.' },
      findings: [aFinding({ locations: [aLocation(message)] })],
    });
    expect(text).toMatch(/^sasguard refused this commit: it would put 1 Azure SAS into git\.\n/);
    expect(text).toContain('\ncommit message:3:10  critical  account SAS\n');
    expect(text).toContain(
      '  1. Take it out of the message, and commit again as you did. git has kept it in\n' +
        '     its folder, as COMMIT_EDITMSG or, of a merge, MERGE_MSG.\n',
    );
    expect(text).not.toContain('sasguard allow');
    expect(pushed({ ...message, commit: COMMIT })).toMatch(
      /mark it\s+"reword" and take it out of the message\./,
    );
  });

  it('asks for another name where the token is in a name', () => {
    const text = pushed({ path: '.git/refs/heads/try-***', line: 1, column: 1, endLine: 1, endColumn: 1 });
    expect(text).toContain('\nbranch try-***  critical');
    expect(text).toContain('1. Take it out of the name of the branch or tag: give it another name.\n');
    const tag = pushed({ path: '.git/refs/tags/v1', line: 2, column: 5 });
    expect(tag).toContain('\ntag v1:2:5  critical');
    expect(tag).toContain('1. Take it out of what the tag itself holds: make the tag again without it.\n');
  });

  it('leads to the file where the terminal has links', () => {
    const titleOf = (fields: Parameters<typeof aLocation>[0]) => {
      const report = aReport({ source: STAGED, findings: [aFinding({ locations: [aLocation(fields)] })] });
      const options = { color: false, showAllowed: false, program: 'npx sasguard', door: 'hook' } as const;
      return renderText(report, { ...options, linksInto: '/home/a b' }).split('\n')[2];
    };
    expect(titleOf({ path: 'docs/ü.md' })).toBe(
      '\x1b]8;;file:///home/a%20b/docs/%C3%BC.md\x1b\\docs/ü.md:3:10\x1b]8;;\x1b\\  critical  account SAS',
    );
    expect(titleOf({ commit: COMMIT })).not.toContain('\x1b');
    expect(titleOf({ path: '.git/COMMIT_EDITMSG' })).not.toContain('\x1b');
  });

  it('says the way out once and counts what does not fit on a screen', () => {
    const findings = [aFinding(), ...Array.from({ length: 5 }, () => aLowFinding())];
    const text = hook({ findings });
    expect(text.split('\n')[0]).toBe(
      'sasguard refused this commit: it would put 6 Azure SAS tokens into git.',
    );
    expect(text).toContain('And 3 more: 3 low. To see them all:\n     npx sasguard staged\n');
    expect(text.match(/To do without:/g)).toHaveLength(1);
  });

  it('calls a key a key', () => {
    const key = aFinding({ kind: 'storage-account-key' });
    const text = hook({ findings: [key, aFinding()] });
    expect(text).toContain('it would put 1 Azure SAS and 1 Azure key into git.');
    expect(text).toContain('storage account key\n');
    expect(text.match(/To do without:/g)).toHaveLength(1);
  });

  it('lets a pending token through and says what CI will do', () => {
    const findings = [aLowFinding({ locations: [aLocation(pending)] })];
    expect(hook({ findings, allowlist: AN_ALLOWLIST })).toMatchInlineSnapshot(`
      "sasguard let this commit through, but CI will fail: 1 Azure SAS waits for
      review.

      README.md:3:10  low  service SAS  waits for review
        Anyone holding this can read one blob in storage account contosodemo until 22
        November 2026 (1 day).
        CI fails until @bob-sec has approved the entry at .sasignore:12 in the pull
        request.

      allowlist: 12 in force, 1 pending, 2 expire within 14 days, 1 expired, 3 unused, 4 hidden by path
      "
    `);
  });

  it('lets a warning through in a few lines', () => {
    const findings = [aLowFinding({ severity: 'info', verdict: 'warn' })];
    expect(hook({ findings })).toMatchInlineSnapshot(`
      "sasguard let this commit through, with a warning about 1 Azure SAS.

      README.md:3:10  info  service SAS  warning
        Anyone holding this can read one blob in storage account contosodemo until 22
        November 2026 (1 day).
      "
    `);
  });

  it('tells a fault in our own input apart from a finding', () => {
    expect(hook({ problems: [aFault()] })).toMatchInlineSnapshot(`
      "sasguard refused this commit: 1 fault in .sasignore must be mended first.

      .sasignore:4: The entry has no end, so it is not in force.
        Example: expires: 2026-12-01
      "
    `);
  });

  it('tells an incomplete check apart from both', () => {
    const message = 'git says that the object is missing';
    const problems = [
      aFault({ code: 'unreadable-file', path: 'a.bin', line: null, message, effect: 'incomplete' }),
    ];
    expect(hook({ problems })).toMatchInlineSnapshot(`
      "sasguard refused this commit: 1 thing could not be read, so it could not be
      checked.

      a.bin: git says that the object is missing
      "
    `);
  });

  it('tells notices that come by the dozen in one line each, behind what is new', () => {
    const notices = (code: string, number: number, from: number) =>
      Array.from({ length: number }, (_, index) =>
        aFault({ code, line: from + index, message: `${code}.`, effect: 'notice' }),
      );
    const problems = [
      ...notices('expiring', 50, 10),
      ...notices('expired', 4, 100),
      ...notices('unused', 3, 200),
      ...notices('not-reviewed', 1, 300),
    ];
    expect(hook({ problems, allowlist: AN_ALLOWLIST })).toMatchInlineSnapshot(`
      ".sasignore:200: unused.
      .sasignore:201: unused.
      .sasignore:202: unused.
      .sasignore:300: not-reviewed.
      50 exceptions will expire within 14 days. To list them:
        npx sasguard allowlist list --expiring-in 14
      4 exceptions have expired. To list them:
        npx sasguard allowlist list --expiring-in 0

      allowlist: 12 in force, 1 pending, 2 expire within 14 days, 1 expired, 3 unused, 4 hidden by path
      "
    `);
    expect(cli({ problems: notices('unused', 4, 1) })).toContain(
      '4 exceptions cover nothing. To take them out:\n  npx sasguard allowlist prune\n',
    );
  });

  it('is silent where there is nothing to say', () => {
    const findings = [aLowFinding({ locations: [aLocation(allowed)] })];
    const skipped = [{ path: 'vendor/lib', reason: 'submodule' }];
    expect(hook({ findings, skipped, allowlist: AN_ALLOWLIST })).toBe('');
  });

  it('names a sealed file even where nothing was found', () => {
    const skipped = [{ path: 'models.7z', reason: 'unsupported: 7z archive' }];
    expect(hook({ skipped })).toMatchInlineSnapshot(`
      "sasguard did not look into 1 file of this commit:
        models.7z: unsupported: 7z archive
      "
    `);
  });
});

describe('on the command line', () => {
  it('ends with one line where nothing was found', () => {
    expect(cli({})).toBe('812 files, 5.3 MB: nothing found.\n');
  });

  it('says the state of the allowlist in the words of the contract', () => {
    expect(cli({ allowlist: AN_ALLOWLIST })).toContain(
      '\nallowlist: 12 in force, 1 pending, 2 expire within 14 days, 1 expired, 3 unused, 4 hidden by path\n',
    );
  });

  it('lists findings and ends with the counts', () => {
    const findings = [aFinding(), aLowFinding({ locations: [aLocation(allowed)] })];
    const skipped = [
      { path: 'a.7z', reason: 'unsupported: 7z archive' },
      { path: 'lib', reason: 'submodule' },
      { path: 'lib2', reason: 'submodule' },
    ];
    expect(cli({ findings, skipped })).toMatchInlineSnapshot(`
      "README.md:3:10  critical  account SAS
        Anyone holding this can read, list, write and delete everything in storage
        account contosodata7 until 6 October 2051 (25 years).
        https://contosodata7.blob.core.windows.net/?sv=2020-08-04&s…00%3A00Z&sig=***
        Why critical: It opens the whole storage account, not one file. It can delete
        data. It works for 25 more years.

        1. Take it out of README.md.
        2. If it was ever pushed, sent or published, revoke it: whoever saw it can use
           it. Renew the key of the storage account that signed it; every SAS signed
           with that key ends.
             az storage account keys renew --account-name contosodata7 --key key1

      To do without: Sign in with Microsoft Entra ID (DefaultAzureCredential, az
      login), or read it at run time from the environment or a secret store.

      If it has to stay, ask for a review:
           npx sasguard allow 7692c3ad3540
        It writes an entry into .sasignore, which counts once a reviewer has approved
        it. A critical token passes only as revoked or as a test fixture.

      812 files, 5.3 MB: 2 Azure SAS tokens found: 1 blocks, 1 allowed.
      not looked at: 3 (2 submodule, 1 unsupported)
      "
    `);
  });

  it('lists what is allowed and skipped when asked', () => {
    const findings = [aLowFinding({ locations: [aLocation(allowed)] })];
    const skipped = [{ path: 'lib', reason: 'submodule' }];
    expect(cli({ findings, skipped }, true)).toMatchInlineSnapshot(`
      "README.md:3:10  low  service SAS  allowed
        Anyone holding this can read one blob in storage account contosodemo until 22
        November 2026 (1 day).
        allowed by .sasignore:12

      812 files, 5.3 MB: 1 Azure SAS found: 1 allowed.
      not looked at: 1 (1 submodule)
        lib: submodule
      "
    `);
  });

  it('speaks of standard input as what was read', () => {
    const locations = [aLocation({ path: '-' })];
    const text = cli({ findings: [aFinding({ locations })], source: { kind: 'stdin', root: '.' } });
    expect(text).toContain('  1. Take it out of what was read.\n');
  });

  it('puts revocation first for what has been pushed', () => {
    const text = cli({ findings: [aFinding()], source: { kind: 'history', root: '.' } });
    expect(text).toMatch(
      /1\. Revoke it now\. It has been pushed.*az storage.*2\. Take it out of README\.md, and out/s,
    );
  });
});

describe('every text', () => {
  const everything = aReport({
    source: STAGED,
    findings: HOSTILE_NAMES.flatMap((path) =>
      (['block', 'pending', 'warn', 'allowed', 'hidden'] as const).map((verdict) =>
        aFinding({
          headline: `Anyone holding this can read container ${path} and ${path} until tomorrow.`,
          redacted: `https://contosodata7.blob.core.windows.net/${path}?sig=***`,
          locations: [
            aLocation({
              path,
              inside: [path],
              verdict,
              allowedBy: { path, line: 1, reviewer: path, proof: null },
            }),
          ],
        }),
      ),
    ),
    problems: HOSTILE_NAMES.map((path) => aFault({ path, message: `unknown key ${path}\n${path}` })),
    skipped: HOSTILE_NAMES.map((path) => ({ path, reason: 'unsupported: 7z archive' })),
  });

  it.each(['hook', 'cli', 'action'] as const)(
    'of the door %s is free of commands and unseen characters',
    (door) => {
      const text = renderText(everything, { color: false, showAllowed: true, program: 'npx sasguard', door });
      expect(commandsIn(text)).toEqual([]);
      expect(text).not.toMatch(/[^\P{Cc}\n]|[\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
    },
  );

  it('keeps prose within 80 columns', () => {
    const text = hook({ findings: [aFinding()], problems: [aFault({ message: 'word '.repeat(60).trim() })] });
    const long = text.split('\n').filter((line) => line.length > 80);
    expect(long).toEqual([]);
  });

  it('is coloured by plain ANSI sequences only, and only on demand', () => {
    const report = aReport({ findings: [aFinding()] });
    const plain = renderText(report, {
      color: false,
      showAllowed: false,
      program: 'npx sasguard',
      door: 'hook',
    });
    const coloured = renderText(report, {
      color: true,
      showAllowed: false,
      program: 'npx sasguard',
      door: 'hook',
    });
    expect(coloured).not.toBe(plain);
    expect(coloured.replace(/\x1b\[[0-9;]+m/g, '')).toBe(plain);
  });
});
