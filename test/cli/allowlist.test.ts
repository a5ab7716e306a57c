/** What looks after `.sasignore`, as a function: asked, answered, written. */
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import type { Surroundings } from '../../src/cli/command.ts';
import { BrokenOff, type Converse } from '../../src/cli/conversation.ts';
import { run } from '../../src/cli/run.ts';
import { aPathBlock, aPolicy } from '../core/allowlist/samples.ts';
import { aRepository, gitEnvironment, type Repository } from '../support/repository.ts';
import { ACCOUNT_SAS, aSasUrl, aSignature, NOW, sha256 } from '../support/tokens.ts';

const KEYS = aSasUrl();
const CRITICAL = sha256(aSignature());
/** A medium one, which can be accepted. */
const DEMO = aSasUrl(
  { sv: '2022-11-02', sr: 'c', sp: 'r', se: '2027-01-10T00:00:00Z', spr: 'https' },
  aSignature('demo'),
  'https://contosodemo.blob.core.windows.net/models',
);
const DEMO_PRINT = sha256(aSignature('demo'));
const REASON = 'read-only demo container with a public data set';
const START = `version 1\n\n${aPolicy()}`;

/** Answers questions one by one, and keeps what was said. */
function aPerson(...answers: readonly (string | BrokenOff)[]) {
  const heard: string[] = [];
  const converse: Converse = (talk) =>
    talk({
      tell: (line) => void heard.push(line),
      ask: async (question) => {
        heard.push(question);
        const answer = answers[heard.filter((line) => line.endsWith(': ') || line.endsWith('] ')).length - 1];
        if (typeof answer === 'string') return answer;
        throw answer ?? new BrokenOff(2);
      },
    });
  return { converse, heard };
}

function call(repository: Repository, args: readonly string[], given: Partial<Surroundings> = {}) {
  return run(args, {
    where: { cwd: repository.root, env: gitEnvironment(repository.root) },
    readStdin: async () => new Uint8Array(),
    stdinIsTerminal: given.converse !== undefined,
    converse: null,
    color: false,
    screen: null,
    signals: null,
    inCi: false,
    program: 'npx sasguard',
    script: '',
    now: Date.parse(NOW),
    ...given,
  });
}

function textOf(repository: Repository): string | null {
  return repository.git('ls-files', '--others', '--cached').includes('.sasignore')
    ? repository.read('.sasignore')
    : null;
}

const entry = (fields: Record<string, string> = {}) => {
  const all = {
    path: 'demo.md',
    sees: 'service-sas contosodemo container/models read until 2027-01-10 medium',
    verdict: 'accepted-risk',
    reason: REASON,
    reviewer: '@bob-sec',
    reviewed: '2026-11-21',
    expires: '2027-01-10',
    ...fields,
  };
  const lines = Object.entries(all).map(([key, value]) => `  ${key}: ${value}\n`);
  return `allow ${DEMO_PRINT}\n${lines.join('')}`;
};

describe('allow at a terminal', () => {
  const withDemo = () => aRepository().commit('demo.md', DEMO).commit('.sasignore', START);

  it('asks for what is missing, and again until it is right', async () => {
    const repository = withDemo();
    const { converse, heard } = aPerson('3', 'false positive', KEYS, REASON, 'bob-sec', '2027-02-01', '');
    const { exitCode, stdout } = await call(repository, ['allow', DEMO_PRINT.slice(0, 8)], { converse });
    expect(exitCode).toBe(0);
    expect(repository.read('.sasignore')).toBe(`${START}\n${entry()}`);
    expect(stdout).not.toContain('Left to you');
    expect(heard.join('\n')).toMatchInlineSnapshot(`
      "service SAS, medium, at demo.md
      Anyone holding this can read everything in container models in storage account
      contosodemo until 10 January 2027 (2 months).

      What is it?
        1  revoked        it opens nothing any more
        2  test-fixture   it never opened anything
        3  accepted-risk  it works, and what it opens may be open
      Number: 
      Why may it stay? One sentence, from which the next reader can decide again.
      Reason: 
      The reason says nothing that can be checked. Say in at least 20 characters what
      the token is for and why it may stay. Example: read-only demo container with a
      public data set, renewed monthly
      Reason: 
      That holds a token, and .sasignore is there for everybody to read.
      Reason: 
      Who answers for it? They have to approve it, so not yourself.
        1  @alice-sec
        2  @bob-sec
      Number (leave empty to decide later): 
      Last day [2027-01-10]: 
      The token ends on 2027-01-10, and an accepted risk never outlives its token.
      Write: 2027-01-10
      Last day [2027-01-10]: "
    `);
    expect(heard.join('\n') + stdout).not.toContain(aSignature().slice(0, 8));
  });

  it('asks for nothing that was given', async () => {
    const repository = withDemo();
    const { converse, heard } = aPerson();
    const given = ['--verdict', 'accepted-risk', '--reason', REASON, '--reviewer', 'BOB-sec'];
    const args = ['allow', DEMO_PRINT, ...given, '--expires', '2027-01-10'];
    expect((await call(repository, args, { converse })).exitCode).toBe(0);
    expect(heard).toEqual([]);
    expect(repository.read('.sasignore')).toBe(`${START}\n${entry()}`);
  });

  it('cannot ask for a reviewer where the policy lists nobody, and says so', async () => {
    const repository = aRepository().commit('demo.md', DEMO);
    const { converse } = aPerson('1', REASON, '');
    const { exitCode, stdout } = await call(repository, ['allow', DEMO_PRINT], { converse });
    expect(exitCode).toBe(0);
    expect(stdout).toBe(`Wrote an entry into .sasignore, line 10: service SAS, medium, at demo.md.

Left to you:
  policy    who may review: list their GitHub logins behind \`reviewers:\` below line 3
  reviewer  who agrees to it: one whom the policy lists, and the agreed policy where there is one

Then:
  npx sasguard allowlist lint
  git add .sasignore

There is no agreed policy yet, so nobody can approve an exception. List the
reviewers in the policy at .sasignore:3, and merge it first, in a pull request
of its own without this entry; only then can the entry be approved
(docs/sasignore.md, "First use").
`);
  });

  it('offers only reviewers of the agreed policy', async () => {
    const repository = withDemo().write('.sasignore', START.replace('@alice-sec', '@mallory'));
    const { converse, heard } = aPerson('1', REASON, '1', '');
    expect((await call(repository, ['allow', DEMO_PRINT], { converse })).exitCode).toBe(0);
    expect(heard.join('\n')).not.toContain('@mallory');
    expect(repository.read('.sasignore')).toContain('  reviewer: @bob-sec\n');
  });

  it('lets the reviewer be decided later, without losing the other answers', async () => {
    const repository = withDemo();
    const { converse } = aPerson('3', REASON, '', '');
    const { stdout } = await call(repository, ['allow', DEMO_PRINT], { converse });
    expect(repository.read('.sasignore')).toBe(
      `${START}\n${entry({ reviewer: '' }).replace('reviewer: ', 'reviewer:')}`,
    );
    expect(stdout).toContain('Left to you:\n  reviewer  who agrees to it: @alice-sec, @bob-sec\n');
  });

  it('asks which of several files, and completes the entry that is there', async () => {
    const repository = withDemo().commit('docs/b.md', DEMO);
    repository.write('.sasignore', `${START}\n${entry({ path: 'docs/b.md', verdict: '', expires: '' })}`);
    const { converse, heard } = aPerson('2', '3', '');
    expect((await call(repository, ['allow', DEMO_PRINT], { converse })).exitCode).toBe(0);
    expect(heard.slice(0, 4)).toEqual([
      'In which file may it stay? An entry covers one.',
      '  1  demo.md',
      '  2  docs/b.md',
      'Number: ',
    ]);
    expect(repository.read('.sasignore')).toBe(`${START}\n${entry({ path: 'docs/b.md' })}`);
  });

  it.each([
    ['Ctrl-C', new BrokenOff(130), 130],
    ['the end of the input', new BrokenOff(2), 2],
  ])('is broken off by %s, and the file is as it was', async (_, end, exitCode) => {
    for (const answers of [[end], ['3', end], ['3', REASON, end], ['3', REASON, '1', end]]) {
      const repository = withDemo();
      const { converse } = aPerson(...answers);
      const outcome = await call(repository, ['allow', DEMO_PRINT], { converse });
      expect(outcome).toMatchObject({ exitCode, stdout: '' });
      expect(outcome.stderr).toContain('Nothing was written.');
      expect(repository.git('status', '--porcelain')).toBe('');
    }
  });

  it('writes nothing over what somebody has written meanwhile', async () => {
    const repository = withDemo();
    const converse: Converse = (talk) =>
      talk({
        tell: () => {},
        ask: async (question) => {
          repository.write('.sasignore', `${START}# mine\n`);
          return question === 'Reason: ' ? REASON : '1';
        },
      });
    const args = ['allow', DEMO_PRINT, '--expires', '2026-12-01'];
    const { exitCode, stderr } = await call(repository, args, { converse });
    expect(exitCode).toBe(2);
    expect(stderr).toContain('has changed meanwhile, so nothing was written.');
    expect(repository.read('.sasignore')).toBe(`${START}# mine\n`);
  });
});

describe('allow refuses before it writes', () => {
  it.each([
    [
      'a reason that says nothing',
      ['--reason', 'false positive, please ignore'],
      '--reason: The reason says',
    ],
    ['a verdict that does not fit', ['--verdict', 'false-positive'], '--verdict: A medium token cannot be'],
    [
      'a reviewer who is not listed',
      ['--reviewer', '@rob-sec'],
      '--reviewer: `@rob-sec` is not a reviewer of',
    ],
    ['an end over the cap', ['--expires', '2027-02-20'], '--expires: Expires on 2027-02-20; at most 90 days'],
    [
      'an end before today',
      ['--expires', '2026-11-20'],
      '--expires: Expires on 2026-11-20, before the review',
    ],
    [
      'an end after the token’s',
      ['--verdict', 'accepted-risk', '--expires', '2027-01-11'],
      '--expires: The token ends on 2027-01-10, and an accepted risk never outlives its token.',
    ],
    ['a path that is too broad', ['--path', '*.md'], '--path: The pattern fits files in any folder'],
    ['a path of the guard', ['--path', '.github/**'], '--path: The pattern reaches'],
    ['a path where the token is not', ['--path', 'docs/*.md'], 'The token is not at the PATH given'],
  ])('%s', async (_, given, expected) => {
    const repository = aRepository().commit('demo.md', DEMO).commit('.sasignore', START);
    const { exitCode, stdout, stderr } = await call(repository, ['allow', DEMO_PRINT, ...given]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain(expected);
    expect(repository.git('status', '--porcelain')).toBe('');
  });

  it.each([
    [
      'a second entry',
      entry(),
      'There is an entry for this token already, at .sasignore:6. It is complete and committed. Where it is not merged yet, CI fails until @bob-sec has approved it in the pull request.\n',
    ],
    ['one that a pattern covers', entry({ path: 'dem?.md' }), 'There is an entry for this token already'],
    [
      'one beside what is not true of the token',
      entry({ sees: 'service-sas contosodemo container/other read until 2027-01-10 medium' }),
      `There is an entry for this token already, at .sasignore:6.\n.sasignore:8: Not in force: the token found here is something else than \`service-sas contosodemo container/other read until 2027-01-10 medium\`. Write: sees: service-sas contosodemo container/models read until 2027-01-10 medium\nThen: git add .sasignore, and commit.\n`,
    ],
    [
      'one beside what the policy does not allow',
      entry({ reviewer: '@rob-sec' }),
      'sasguard: .sasignore:11: `@rob-sec` is not a reviewer of the policy, which lists `@alice-sec`, `@bob-sec`. Example: reviewer: @alice-sec\n',
    ],
    [
      'one beside an incomplete one, with nothing given',
      entry({ verdict: '', reason: '', reviewer: '' }),
      'There is an entry for this token already, at .sasignore:6.\nIt lacks verdict (line 9), reason (line 10) and reviewer (line 11): fill in the file, or give --verdict, --reason and --reviewer here.\nThen: git add .sasignore, and commit.\n',
    ],
    [
      'one beside an expired one',
      entry({ reviewed: '2026-10-01', expires: '2026-11-01' }),
      'It has expired: have it reviewed again',
    ],
  ])('%s', async (_, there, expected) => {
    const text = `${START}\n${there}`;
    const repository = aRepository().commit('demo.md', DEMO).commit('.sasignore', text);
    const { exitCode, stderr } = await call(repository, ['allow', DEMO_PRINT]);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(expected);
    expect(repository.read('.sasignore')).toBe(text);
  });

  it.each([
    ['another version', 'version 2\n', '.sasignore:1: The version is'],
    ['no version', 'policy\n', '.sasignore:1: The file must begin with its version.'],
  ])('a file with %s', async (_, text, expected) => {
    const repository = aRepository().commit('demo.md', DEMO).write('.sasignore', text);
    const { exitCode, stderr } = await call(repository, ['allow', DEMO_PRINT]);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(expected);
    expect(repository.read('.sasignore')).toBe(text);
  });

  it('what the agreed policy does not allow', async () => {
    const repository = aRepository().commit('demo.md', DEMO).commit('.sasignore', START);
    repository.write('.sasignore', START.replace('reviewers:', 'max-days: 900\n  reviewers: @mallory'));
    const late = await call(repository, ['allow', DEMO_PRINT, '--expires', '2027-03-01']);
    expect(late.stderr).toContain('at most 90 days');
    const mallory = await call(repository, ['allow', DEMO_PRINT, '--reviewer', 'mallory']);
    expect(mallory.stderr).toContain('is not a reviewer of the policy that is already agreed');
  });

  it('a file that is not UTF-8, which would not survive it', async () => {
    const bytes = Buffer.concat([Buffer.from(START), Buffer.from([0x23, 0xe9, 0x0a])]);
    const repository = aRepository().commit('demo.md', DEMO).write('.sasignore', bytes);
    for (const args of [
      ['allow', DEMO_PRINT],
      ['allowlist', 'lint', '--fix'],
      ['allowlist', 'format'],
    ]) {
      const { exitCode, stderr } = await call(repository, args);
      expect(exitCode).toBe(2);
      expect(stderr).toContain('.sasignore is not UTF-8 (line 5). Save it as UTF-8.');
    }
  });
});

describe('allow where an entry is there', () => {
  const FULL = ['--verdict', 'accepted-risk', '--reason', REASON, '--reviewer', 'bob-sec'];
  const STANDS = 'sasguard: There is an entry for this token already, at .sasignore:6.';
  const withEntry = (text: string) =>
    aRepository()
      .commit('demo.md', DEMO)
      .commit('.sasignore', START)
      .write('.sasignore', `${START}\n${text}`);

  it('completes it with what is given, and says what comes next', async () => {
    const repository = withEntry(entry({ verdict: '', reason: '', reviewer: '' }));
    const { exitCode, stdout } = await call(repository, ['allow', DEMO_PRINT, ...FULL]);
    expect([exitCode, repository.read('.sasignore')]).toEqual([0, `${START}\n${entry()}`]);
    expect(stdout).toBe(`Added to the entry in .sasignore, line 6: service SAS, medium, at demo.md.

Then:
  git add .sasignore

The commit goes through; CI fails until @bob-sec has approved it.
`);
  });

  it('says what comes next where it is complete: staging, committing, the review', async () => {
    const repository = withEntry(entry());
    const said = async () =>
      (await call(repository, ['allow', DEMO_PRINT, ...FULL])).stderr.split('\nMore')[0];
    expect(await said()).toBe(`${STANDS} It is complete, but not staged: git add .sasignore, and commit.`);
    repository.git('add', '.sasignore');
    expect(await said()).toBe(
      `${STANDS} It is complete and staged: commit. CI fails until @bob-sec has approved it in the pull request.`,
    );
  });

  it('changes nothing that is filled in', async () => {
    const repository = withEntry(entry({ reason: '' }));
    const given = ['--verdict', 'revoked', '--reviewer', 'alice-sec', '--reason', REASON];
    const { exitCode, stderr } = await call(repository, ['allow', DEMO_PRINT, ...given]);
    const why =
      'says something else, and what is filled in is not changed here. Change that line, or leave the option out.';
    expect(exitCode).toBe(2);
    expect(stderr).toBe(
      `sasguard: --verdict: .sasignore:9 ${why}\n--reviewer: .sasignore:11 ${why}\nMore: npx sasguard --help\n`,
    );
    expect(repository.read('.sasignore')).toBe(`${START}\n${entry({ reason: '' })}`);
  });
});

describe('allow before there is a policy', () => {
  it.each([null, 'version 1\n'])('writes one to complete into %j, and takes the reviewer', async (text) => {
    const repository = aRepository().commit('demo.md', DEMO);
    if (text !== null) repository.write('.sasignore', text);
    const { exitCode, stdout } = await call(repository, ['allow', DEMO_PRINT, '--reviewer', 'alice-sec']);
    expect(exitCode).toBe(0);
    expect(stdout).toBe(`Wrote an entry into .sasignore, line 10: service SAS, medium, at demo.md.

Left to you:
  policy    who may review: list their GitHub logins behind \`reviewers:\` below line 3
  verdict   one of revoked, test-fixture, accepted-risk
  reason    what it is for and why it may stay, in 20 characters or more

Then:
  npx sasguard allowlist lint
  git add .sasignore

There is no agreed policy yet, so nobody can approve an exception. List the
reviewers in the policy at .sasignore:3, and merge it first, in a pull request
of its own without this entry; only then can the entry be approved
(docs/sasignore.md, "First use").
`);
    expect(repository.read('.sasignore')).toMatch(/^version 1\n\npolicy\n {2}reviewers:\n/);
    expect(repository.read('.sasignore')).toContain('  reviewer: @alice-sec\n');
  });
});

test('allow names only reviewers who may answer by the agreed policy too', async () => {
  const repository = aRepository().commit('demo.md', DEMO).commit('.sasignore', START);
  repository.write('.sasignore', START.replace('@bob-sec', '@bob-sec @dana'));
  const { stdout } = await call(repository, ['allow', DEMO_PRINT]);
  expect(stdout).toContain('  reviewer  who agrees to it: @alice-sec, @bob-sec\n');
});

describe('allow refuses with the next step', () => {
  const refusal = async (
    repository: Repository,
    args: readonly string[],
    given: Partial<Surroundings> = {},
  ) => {
    const { exitCode, stderr } = await call(repository, ['allow', ...args], given);
    expect(exitCode).toBe(2);
    return stderr;
  };

  it('says all that is wrong at once, one a line, as options', async () => {
    const repository = aRepository().commit('demo.md', DEMO).commit('.sasignore', START);
    const given = ['--expires', '2027-09-01', '--verdict', 'accepted-risk', '--reason', 'false positive'];
    expect(await refusal(repository, [DEMO_PRINT, ...given])).toBe(
      'sasguard: --reason: The reason says nothing that can be checked. Say in at least 20 characters what the token is ' +
        "for and why it may stay. Example: --reason 'read-only demo container with a public data set, renewed monthly'\n" +
        '--expires: The token ends on 2027-01-10, and an accepted risk never outlives its token. Write: --expires 2027-01-10\n' +
        'More: npx sasguard --help\n',
    );
  });

  it('from a subfolder says that paths run from the root', async () => {
    const repository = aRepository().commit('docs/new.md', DEMO);
    const where = { cwd: join(repository.root, 'docs'), env: gitEnvironment(repository.root) };
    expect(await refusal(repository, [DEMO_PRINT, '--path', 'new.md'], { where })).toBe(
      'sasguard: The token is not at the PATH given with --path, which runs from the repository’s root. It is in ' +
        'docs/new.md. Write: --path docs/new.md\nMore: npx sasguard --help\n',
    );
  });

  it('of several files asks for one', async () => {
    const repository = aRepository().commit('a.md', DEMO).commit('b.md', DEMO);
    expect(await refusal(repository, [DEMO_PRINT])).toBe(
      'sasguard: The token is in a.md and b.md; an entry covers one file. Say which: --path a.md\nMore: npx sasguard --help\n',
    );
  });

  it('of a token in .sasignore itself', async () => {
    const repository = aRepository().write('.sasignore', `${START}# ${DEMO}\n`);
    expect(await refusal(repository, [DEMO_PRINT])).toBe(
      'sasguard: A token in .sasignore cannot be excused: revoke it, and take the line out.\nMore: npx sasguard --help\n',
    );
  });

  it('of a token that has expired, unless expired ones block', async () => {
    const repository = aRepository().commit('demo.md', DEMO).commit('.sasignore', START);
    const later = ['--now', '2027-02-01'];
    expect(await refusal(repository, [DEMO_PRINT, ...later])).toBe(
      'sasguard: The token has expired, so it is only a warning and blocks nothing: there is nothing to excuse. Where ' +
        'expired tokens block ("failOn": "info" in .sasguard.json, or --fail-on info), call this with --fail-on info.\n' +
        'More: npx sasguard --help\n',
    );
    const { exitCode } = await call(repository, ['allow', DEMO_PRINT, ...later, '--fail-on', 'info']);
    expect(exitCode).toBe(0);
  });
});

test('allow writes behind the last entry, whatever follows', async () => {
  const text = `${START}\n${entry({ path: 'other.md' })}\n${aPathBlock()}\n# the end\n`;
  const repository = aRepository().commit('demo.md', DEMO).commit('.sasignore', text);
  const given = ['--verdict', 'accepted-risk', '--reason', REASON, '--reviewer', '@bob-sec'];
  const { stdout } = await call(repository, ['allow', DEMO_PRINT, ...given]);
  expect(stdout).toContain('Wrote an entry into .sasignore, line 15:');
  const other = entry({ path: 'other.md' });
  expect(repository.read('.sasignore')).toBe(text.replace(other, `${other}\n${entry()}`));
});

describe('list', () => {
  const listed = async (repository: Repository, ...args: string[]) =>
    call(repository, ['allowlist', 'list', ...args]);
  const aFull = () =>
    aRepository()
      .commit('demo.md', DEMO)
      .commit('keys.md', KEYS)
      .commit(
        '.sasignore',
        [
          START,
          entry(),
          entry({ path: 'gone.md', expires: '2026-11-21' }),
          entry({ path: 'old.md', reviewed: '2026-09-01', expires: '2026-11-19', ticket: 'SEC-1' }),
          entry({ path: 'bad.md', reason: 'no' }),
          `allow ${CRITICAL}\n${entry({ path: 'keys.md', verdict: 'revoked' }).replace(/.*\n/, '')}`,
          aPathBlock(['test/**/*.json', '!test/live/**']),
        ].join('\n'),
      );

  it('says of each how it stands', async () => {
    const { exitCode, stdout, stderr } = await listed(aFull());
    expect(exitCode).toBe(2);
    expect(stdout).toMatchInlineSnapshot(`
      "line 6   in force          accepted-risk   service SAS, medium, contosodemo  demo.md                            @bob-sec    until 2027-01-10, 51 days left
      line 15  in force, unused  accepted-risk   service SAS, medium, contosodemo  gone.md                            @bob-sec    until 2026-11-21, its last day
      line 24  expired           accepted-risk   service SAS, medium, contosodemo  old.md                             @bob-sec    ended 2026-11-19, 2 days ago
      line 34  faulty            its text is at fault; for the token ${DEMO_PRINT.slice(0, 12)}
      line 43  faulty            revoked         service SAS, medium, contosodemo  keys.md                            @bob-sec    until 2027-01-10, 51 days left
      line 52  in force, unused  hidden by path  whatever is not critical          test/**/*.json and 1 more pattern  @alice-sec  until 2027-01-31, 72 days left

      allowlist: 3 in force, 0 pending, 1 expires within 14 days, 1 expired, 2 unused, 0 hidden by path
      2 faults in .sasignore. What is wrong: npx sasguard scan
      "
    `);
    expect(stderr).toBe('');
  });

  it('only those that end soon, or have ended', async () => {
    const lines = async (days: string) =>
      (await listed(aFull(), '--expiring-in', days)).stdout.match(/^line \d+/gm) ?? [];
    expect(await lines('0')).toEqual(['line 24']);
    expect(await lines('1')).toEqual(['line 15', 'line 24']);
    expect(await lines('51')).toEqual(['line 6', 'line 15', 'line 24', 'line 43']);
    const none = await listed(
      aRepository().commit('.sasignore', `${START}\n${entry()}`),
      '--expiring-in',
      '50',
    );
    expect(none.stdout).toContain('None ends within 50 days, today included.');
    expect((await listed(aFull(), '--expiring-in', 'soon')).stderr).toContain('needs a number of days');
  });

  it('as JSON, with its keys in order', async () => {
    const { stdout } = await listed(aFull(), '--format', 'json');
    const report = JSON.parse(stdout);
    expect(Object.keys(report)).toEqual([
      ...['schema', 'tool', 'now', 'path', 'warnDays', 'summary', 'exceptions', 'problems'],
    ]);
    expect(report).toMatchObject({
      schema: 'sasguard/allowlist@1',
      path: '.sasignore',
      summary: { inForce: 3, pending: 0, expiring: 1, expired: 1, faulty: 2, unused: 2 },
    });
    for (const exception of report.exceptions) {
      expect(Object.keys(exception)).toEqual([
        ...['line', 'type', 'standing', 'unused', 'expiring', 'fingerprint', 'sees', 'verdict', 'paths'],
        ...['reason', 'reviewer', 'reviewed', 'expires', 'daysLeft', 'ticket'],
      ]);
    }
    const [first, second, old, bad] = report.exceptions;
    expect(first).toMatchObject({ line: 6, type: 'allow', standing: 'in force', daysLeft: 51, ticket: null });
    expect(second).toMatchObject({ paths: ['gone.md'], unused: true, expiring: true, daysLeft: 1 });
    expect(old).toMatchObject({ standing: 'expired', daysLeft: -1, ticket: 'SEC-1' });
    expect(bad).toEqual({
      ...{
        line: 34,
        type: null,
        standing: 'faulty',
        unused: false,
        expiring: false,
        fingerprint: DEMO_PRINT,
      },
      ...{ sees: null, verdict: null, paths: [], reason: null, reviewer: null, reviewed: null },
      ...{ expires: null, daysLeft: null, ticket: null },
    });
  });

  it('calls pending what is not committed', async () => {
    const repository = aRepository().commit('demo.md', DEMO).commit('.sasignore', START);
    repository.write('.sasignore', `${START}\n${entry()}`);
    const { exitCode, stdout } = await listed(repository);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^line 6 {2}pending /);
  });

  it('names the command that says what is wrong, and says itself what that does not', async () => {
    const repository = aRepository().commit('.sasignore', `${START}\n${entry({ reason: 'no' })}`);
    repository.commit('.sasguard.json', '{ "failOn": 1 }');
    const { stdout, stderr } = await listed(repository);
    expect(stdout).toMatch(/\n1 fault in \.sasignore\. What is wrong: npx sasguard allowlist lint\n$/);
    expect(stderr).toMatch(/^\.sasguard\.json: .*\n$/);
  });

  it('of nothing says so', async () => {
    expect((await listed(aRepository().commit('a.md', ''))).stdout).toBe(
      'There is no .sasignore here, so nothing is excused.\n',
    );
    expect((await listed(aRepository().commit('.sasignore', START))).stdout).toMatch(
      /^There are no exceptions\.\n\nallowlist: 0 in force/,
    );
  });
});

describe('explain', () => {
  const explained = async (repository: Repository, ...args: string[]) =>
    call(repository, ['allowlist', 'explain', DEMO_PRINT.slice(0, 12), ...args]);

  it('says of each place what decides there, and why', async () => {
    const text = [START, entry(), aPathBlock(['hidden/*.md'])].join('\n');
    const repository = aRepository()
      .commit('demo.md', DEMO)
      .commit('hidden/a.md', DEMO)
      .commit('copy.md', DEMO)
      .commit('.sasignore', text);
    const { exitCode, stdout } = await explained(repository);
    expect(exitCode).toBe(0);
    expect(stdout).toMatchInlineSnapshot(`
      "service SAS, medium, 18e1fd13d6592baae3492b662eb09214a879e0317e0005588ca7ecd544e76168
      Anyone holding this can read everything in container models in storage account
      contosodemo until 10 January 2027 (2 months).

      copy.md:1:116
        Not excused.
        The entry at .sasignore:6 is for demo.md, and not for copy.md.
        To ask for an exception:
          npx sasguard allow 18e1fd13d659 --path copy.md

      demo.md:1:116
        Allowed by .sasignore:6, as accepted-risk. @bob-sec answers for it, until
        2027-01-10, 51 days left. It says: read-only demo container with a public data
        set

      hidden/a.md:1:116
        Hidden by its path: the pattern at .sasignore:21, in the block at line 15.
        @alice-sec answers for it, until 2027-01-31, 72 days left. It says: recorded
        HTTP fixtures, made for the local emulator
        It is read and counted all the same.
        The entry at .sasignore:6 is for demo.md, and not for hidden/a.md.
      "
    `);
    expect(stdout).not.toContain(aSignature('demo').slice(0, 8));
  });

  it.each([
    [
      'pending',
      entry(),
      START,
      ['Pending at .sasignore:6, as accepted-risk', 'CI fails until @bob-sec has approved'],
    ],
    [
      'expired',
      entry({ reviewed: '2026-10-01', expires: '2026-11-20' }),
      null,
      ['The entry at .sasignore:6 has expired: its last day was 2026-11-20.', 'To put it in force again:'],
    ],
    [
      'faulty',
      entry({ reason: 'no' }),
      null,
      [
        'The entry at .sasignore:6 is not in force, since something is wrong with it.',
        'Line 10: The reason says',
      ],
    ],
    [
      'untrue',
      entry({ sees: 'maps-sas - unknown read until unknown high' }),
      null,
      [
        'The entry at .sasignore:6 is not in force, since it is not true of the token. Line 8: Not in force: the token',
        'To put it in force, write what is true and have it reviewed.',
      ],
    ],
  ])('of an entry that is %s', async (_, text, committed, expected) => {
    const whole = `${START}\n${text}`;
    const repository = aRepository()
      .commit('demo.md', DEMO)
      .commit('.sasignore', committed ?? whole)
      .write('.sasignore', whole);
    const { exitCode, stdout } = await explained(repository);
    expect(exitCode).toBe(0);
    for (const sentence of expected) expect(stdout.replaceAll(/\s+/g, ' ')).toContain(sentence);
  });

  it('gives the line that would be true in one piece, and sends to the lint only for the text', async () => {
    const untrue = entry({ verdict: 'revoked', sees: 'maps-sas - unknown read until unknown high' });
    const ofText = async (text: string) => {
      const repository = aRepository().commit('demo.md', DEMO).commit('.sasignore', `${START}\n${text}`);
      return (await explained(repository)).stdout.replace(/^[\s\S]*demo.md:1:116\n/, '');
    };
    expect(await ofText(untrue)).toMatchInlineSnapshot(`
      "  Not excused.
        The entry at .sasignore:6 is not in force, since it is not true of the token.
        Line 8: Not in force: the token found here is something else than \`maps-sas -
        unknown read until unknown high\`.
          Write: sees: service-sas contosodemo container/models read until 2027-01-10 medium
        To put it in force, write what is true and have it reviewed.
      "
    `);
    expect(await ofText(entry({ reason: 'no' }))).toMatchInlineSnapshot(`
      "  Not excused.
        The entry at .sasignore:6 is not in force, since something is wrong with it.
        Line 10: The reason says nothing that can be checked. Say in at least 20
        characters what the token is for and why it may stay.
          Example: reason: read-only demo container with a public data set, renewed monthly
        To put it in force, mend what is wrong and have it reviewed:
          npx sasguard allowlist lint
      "
    `);
  });

  it('says of an expired token that it needs nothing', async () => {
    const fields = { sv: '2022-11-02', sr: 'c', sp: 'r', se: '2026-01-10T00:00:00Z' };
    const ended = aSasUrl(fields, aSignature('demo'), 'https://contosodemo.blob.core.windows.net/models');
    const { stdout } = await explained(aRepository().commit('demo.md', ended).commit('.sasignore', START));
    expect(stdout).toContain(
      '  Nothing in .sasignore is about it.\n  It has expired and opens nothing any more, so it is only a warning, and needs\n  no exception.\n',
    );
    expect(stdout).not.toContain('allow');
  });

  it('says where only commits have the token', async () => {
    const gone = 'Nothing in the tree has it: only commits do.';
    const repository = aRepository().commit('demo.md', DEMO).commit('.sasignore', `${START}\n${entry()}`);
    expect((await explained(repository)).stdout).not.toContain(gone);
    const { stdout } = await explained(repository.commit('demo.md', 'nothing\n'));
    expect(stdout).toContain(`(2 months).\n${gone}\n\ndemo.md:1:116 in commit `);
    expect(stdout).toContain('Allowed by .sasignore:6');
  });

  it('of a token that is gone, and of one that never was', async () => {
    const repository = aRepository().write('.sasignore', `${START}\n${entry()}`);
    const { exitCode, stdout } = await explained(repository);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('so what is written for it covers nothing: .sasignore:6.');
    const nowhere = await explained(aRepository().write('.sasignore', START));
    expect(nowhere).toMatchObject({ exitCode: 2, stdout: '' });
    expect(nowhere.stderr).toContain('No token with this fingerprint');
  });

  it('says how to ask where there is nothing', async () => {
    const { stdout } = await explained(aRepository().commit('demo.md', DEMO));
    expect(stdout).toContain(
      `  To ask for an exception:\n    npx sasguard allow ${DEMO_PRINT.slice(0, 12)} --path demo.md\n`,
    );
  });
});

describe('prune', () => {
  const kept = `${START}\n# in use\n${entry()}`;
  const gone = `# of what is gone\n${entry({ path: 'gone.md' })}`;
  const old = entry({ path: 'old.md', reviewed: '2026-09-01', expires: '2026-11-19' });
  const aFull = () =>
    aRepository().commit('demo.md', DEMO).commit('.sasignore', `${kept}\n${gone}\n# stays\n\n${old}`);
  const pruned = (repository: Repository, args: string[] = [], given: Partial<Surroundings> = {}) =>
    call(repository, ['allowlist', 'prune', ...args], given);

  it('takes out what has expired or covers nothing, once somebody says so', async () => {
    const repository = aFull();
    const { converse, heard } = aPerson('y');
    const { exitCode, stdout, stderr } = await pruned(repository, [], { converse });
    expect({ exitCode, stdout, stderr }).toEqual({
      exitCode: 0,
      stdout: "Took 2 exceptions out of .sasignore. Taking out needs nobody's review.\n",
      stderr: '',
    });
    expect(heard.filter((line) => /^[-+@]/.test(line)).length).toBeGreaterThan(18);
    expect(repository.read('.sasignore')).toBe(`${kept}\n# stays\n`);
    expect((await pruned(repository, ['--yes'])).stdout).toBe(
      'Nothing has expired, and everything covers something.\n',
    );
  });

  it('writes nothing where the answer is anything else', async () => {
    for (const answer of ['', 'n', 'no', 'yup']) {
      const repository = aFull();
      const { exitCode, stderr } = await pruned(repository, [], aPerson(answer));
      expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: 'Nothing was written.\n' });
      expect(repository.git('status', '--porcelain')).toBe('');
    }
  });

  it('writes only with --yes where nobody can be asked', async () => {
    const repository = aFull();
    const { exitCode, stdout, stderr } = await pruned(repository);
    expect(exitCode).toBe(2);
    expect(stdout).toMatch(/^--- a\/\.sasignore\n\+\+\+ b\/\.sasignore\n@@ /);
    expect(stderr).toBe(
      'There is nobody to ask, so nothing was written. To do it: npx sasguard allowlist prune --yes\n',
    );
    expect(repository.git('status', '--porcelain')).toBe('');
    expect((await pruned(repository, ['--yes'])).exitCode).toBe(0);
    expect(textOf(repository)).toBe(`${kept}\n# stays\n`);
  });

  it('keeps what covers a token that only commits hold, and says so', async () => {
    const ended = { reviewed: '2026-09-01', expires: '2026-11-19' };
    const text = `${kept}\n${gone}\n${entry({ path: 'd*.md', ...ended })}`;
    const repository = aRepository().commit('demo.md', DEMO).commit('.sasignore', text);
    repository.commit('demo.md', 'nothing\n');
    const { exitCode, stderr } = await pruned(repository, ['--yes']);
    expect({ exitCode, stderr }).toEqual({
      exitCode: 0,
      stderr: '.sasignore:7 kept: commits still hold its token.\n',
    });
    expect(textOf(repository)).toBe(kept);
    expect(await pruned(repository, ['--yes'])).toEqual({
      exitCode: 0,
      stdout: 'Nothing has expired, and everything covers something.\n',
      stderr: '.sasignore:7 kept: commits still hold its token.\n',
    });
  });

  it('keeps what allow has just written for a token that only commits hold', async () => {
    const repository = aRepository()
      .commit('demo.md', DEMO)
      .commit('demo.md', '')
      .commit('.sasignore', START);
    const given = ['--verdict', 'revoked', '--reason', REASON, '--reviewer', '@bob-sec'];
    expect((await call(repository, ['allow', DEMO_PRINT, ...given])).exitCode).toBe(0);
    const written = repository.read('.sasignore');
    expect((await pruned(repository, ['--yes'])).exitCode).toBe(0);
    expect(repository.read('.sasignore')).toBe(written);
  });

  it('keeps in a shallow clone what commits may hold', async () => {
    const repository = aRepository().commit('demo.md', '').commit('.sasignore', `${kept}\n${old}`);
    repository.write('.git/shallow', repository.git('rev-parse', 'HEAD'));
    const { stderr } = await pruned(repository, ['--yes']);
    expect(stderr).toBe(
      '.sasignore:7 kept: this clone is shallow, and commits that are not here may hold its token. git fetch --unshallow\n',
    );
    expect(repository.read('.sasignore')).toBe(kept);
  });

  it('takes out an expired entry that stands twice in one run', async () => {
    const text = `${kept}\n${old}\n${old.replace(REASON, `another ${REASON}`)}`;
    const repository = aRepository().commit('demo.md', DEMO).commit('.sasignore', text);
    const { stdout } = await pruned(repository, [], aPerson('y'));
    expect(stdout).toBe("Took 2 exceptions out of .sasignore. Taking out needs nobody's review.\n");
    expect(repository.read('.sasignore')).toBe(kept);
  });

  it('leaves a second entry that has expired where something else is wrong with it', async () => {
    const text = `${kept}\n${old.replace('old.md', 'demo.md').replace(REASON, 'no')}`;
    const repository = aRepository().commit('demo.md', DEMO).commit('.sasignore', text);
    expect((await pruned(repository, ['--yes'])).exitCode).toBe(0);
    expect(repository.read('.sasignore')).toBe(text);
  });

  it('does nothing where not everything could be read', async () => {
    const repository = aFull();
    repository.write('.git/index', 'broken');
    const before = repository.read('.sasignore');
    const { exitCode, stdout, stderr } = await pruned(repository, ['--yes']);
    expect({ exitCode, stdout }).toEqual({ exitCode: 3, stdout: '' });
    expect(stderr).toContain('nobody knows what covers nothing. Nothing was written.');
    expect(repository.read('.sasignore')).toBe(before);
  });

  it('shows no token that somebody wrote into the file', async () => {
    const repository = aRepository()
      .commit('demo.md', DEMO)
      .write('.sasignore', `${kept}\n# it was ${KEYS}\n${entry({ path: 'gone.md' })}`);
    const { converse, heard } = aPerson('y');
    expect((await pruned(repository, [], { converse })).exitCode).toBe(0);
    expect(heard.join('\n')).not.toContain(aSignature().slice(0, 8));
    expect(heard.join('\n')).not.toContain(encodeURIComponent(aSignature()).slice(0, 8));
  });
});

describe('lint --fix', () => {
  it('mends, says what, and lints what is left', async () => {
    const good = `${START}\n${entry()}`;
    const repository = aRepository().commit(
      '.sasignore',
      `\ufeff${good.replaceAll('\n', '\r\n').replace('  path', '\tpath').replace(DEMO_PRINT, DEMO_PRINT.toUpperCase())}`,
    );
    const { exitCode, stdout } = await call(repository, ['allowlist', 'lint', '--fix']);
    expect(repository.read('.sasignore')).toBe(good);
    expect({ exitCode, stdout }).toMatchInlineSnapshot(`
      {
        "exitCode": 0,
        "stdout": "Mended 16 slips:
        a byte-order mark: line 1
        CR LF at the end of the line: lines 1, 2, 3, 4, 5, 6, 7, 8 and 5 more
        capitals in a fingerprint: line 6
        a tab: line 7

      .sasignore:6: New or changed, so it excuses nothing until @bob-sec has approved it in the pull request.
      allowlist: 0 in force, 1 pending, 0 expire within 14 days, 0 expired, 0 unused, 0 hidden by path
      ",
      }
    `);
    repository.commit('.sasignore', good);
    const again = await call(repository, ['allowlist', 'lint', '--fix']);
    expect(again.stdout).toMatch(/^Nothing to mend\.\nallowlist: 1 in force/);
  });

  it('leaves what needs a judgement, with the exit code of the lint', async () => {
    const text = `${START}\n${entry({ reason: 'no' })}`;
    const repository = aRepository().commit('.sasignore', text.replace('  path', '   path'));
    const { exitCode } = await call(repository, ['allowlist', 'lint', '--fix']);
    expect(exitCode).toBe(2);
    expect(repository.read('.sasignore')).toBe(text);
    const again = await call(repository, ['allowlist', 'lint', '--fix']);
    expect(again.stdout).toMatch(/^Nothing here can be mended without a judgement\.\n/);
  });

  it('is named by the lint where it would mend something, with what is at fault', async () => {
    const askew = entry({ path: 'b.md' }).replace(/^ {2}(sees|reason)/gm, '   $1');
    const text = `\ufeff${START}\n${entry()}\n${askew}\n${entry({ path: 'c.md', reason: 'no' })}`;
    const end = async (text: string, ...args: string[]) => {
      const linted = await call(aRepository().commit('.sasignore', text), ['allowlist', 'lint', ...args]);
      return linted.stdout.replace(/^[\s\S]*hidden by path\n/, '');
    };
    expect(await end(text)).toBe(
      '2 of 3 exceptions are at fault, and so not in force.\n`npx sasguard allowlist lint --fix` mends 5 of these.\n',
    );
    expect(await end(text, '--fix')).toBe('1 of 3 exceptions is at fault, and so not in force.\n');
    expect(await end(`${START}\n${entry()}`)).toBe('');
  });

  it('puts nothing in force: what is mended is pending', async () => {
    const text = `${START}\n${entry()}`;
    const repository = aRepository()
      .commit('demo.md', DEMO)
      .commit('.sasignore', text.replace('  reviewer: @', '  reviewer: '));
    expect((await call(repository, ['allowlist', 'lint', '--fix'])).exitCode).toBe(0);
    expect(repository.read('.sasignore')).toBe(text);
    expect((await call(repository, ['allowlist', 'list'])).stdout).toMatch(/^line 6 {2}pending/);
  });
});

describe('format', () => {
  const scattered = `version 1\n${aPolicy()}\n\n${entry().replace(/( {2}path.*\n)(.*\n)/, '$2$1')}\n\n`;

  it('writes the canonical form, and then has nothing to do', async () => {
    const repository = aRepository().commit('.sasignore', scattered);
    const check = await call(repository, ['allowlist', 'format', '--check']);
    expect(check.exitCode).toBe(1);
    expect(repository.read('.sasignore')).toBe(scattered);
    expect((await call(repository, ['allowlist', 'format'])).exitCode).toBe(0);
    expect(repository.read('.sasignore')).toBe(`${START}\n${entry()}`);
    expect((await call(repository, ['allowlist', 'format', '--check'])).exitCode).toBe(0);
  });

  it('names what it leaves', async () => {
    const one = `${START}\n${entry()}   oops\n`;
    const formatted = async (text: string, ...args: string[]) =>
      call(aRepository().commit('.sasignore', text), ['allowlist', 'format', ...args]);
    const said = 'The block at .sasignore:6 is left as it stands, since not every line of it can be read.';
    const lint = ' What is wrong: npx sasguard allowlist lint\n';
    expect(await formatted(one)).toEqual({
      exitCode: 0,
      stdout: 'The rest of .sasignore is in its canonical form.\n',
      stderr: said + lint,
    });
    expect(await formatted(`${one}\n\n\n`)).toMatchObject({
      stdout: 'The rest of .sasignore is in its canonical form now; it says the same.\n',
    });
    expect(await formatted(`${one}\n\n\n`, '--check')).toMatchObject({
      exitCode: 1,
      stdout:
        'The rest of .sasignore is not in its canonical form. To change that: npx sasguard allowlist format\n',
    });
    expect((await formatted(`${one}\n${aPathBlock()}  oops\n`)).stderr).toBe(
      `The blocks at .sasignore:6, .sasignore:16 are left as they stand, since not every line of them can be read.${lint}`,
    );
  });

  it('of a file that is not there is refused', async () => {
    expect((await call(aRepository(), ['allowlist', 'format'])).exitCode).toBe(2);
  });
});

test('allowlist --help lists what looks after it', async () => {
  const { exitCode, stdout } = await call(aRepository(), ['allowlist', '--help']);
  expect(exitCode).toBe(0);
  for (const word of ['lint', 'list', 'explain FINGERPRINT', 'prune', 'format'])
    expect(stdout).toContain(`sasguard allowlist ${word}`);
  expect(stdout).not.toContain('sasguard scan');
});

test('a critical token is never called hidden, and the cap is the shorter one', async () => {
  const repository = aRepository()
    .commit('hidden/keys.md', aSasUrl(ACCOUNT_SAS))
    .commit('.sasignore', `${START}\n${aPathBlock(['hidden/*.md'])}`);
  const { stdout } = await call(repository, ['allowlist', 'explain', CRITICAL]);
  expect(stdout.replaceAll(/\s+/g, ' ')).toContain(
    'Not excused. The block of paths at .sasignore:6 fits it, but what is critical is never hidden.',
  );
  const late = await call(repository, ['allow', CRITICAL, '--expires', '2026-12-06']);
  expect(late.stderr).toContain('at most 14 days after the review of 2026-11-21 for a critical token.');
});
