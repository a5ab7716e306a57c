/** The command line as a function: what it is called with, what it answers. */
import { expect, test } from 'vitest';
import type { Surroundings } from '../../src/cli/command.ts';
import { COMMANDS } from '../../src/cli/commands/index.ts';
import { OPTION_NAMES } from '../../src/cli/options.ts';
import { run } from '../../src/cli/run.ts';
import { VERSION } from '../../src/core/version.ts';
import { aFolder, aRepository, gitEnvironment, Repository } from '../support/repository.ts';
import { aSasUrl, aSignature, aStorageKey, BLOB_SAS, NOW } from '../support/tokens.ts';

function inFolder(folder = aFolder(), given: Partial<Surroundings> = {}): Surroundings {
  return {
    where: { cwd: folder, env: gitEnvironment(folder) },
    readStdin: async () => new Uint8Array(),
    stdinIsTerminal: false,
    converse: null,
    color: false,
    screen: null,
    signals: null,
    inCi: false,
    program: 'npx sasguard',
    script: '',
    now: Date.parse(NOW),
    ...given,
  };
}

test('help names every command, and of each every option it takes', async () => {
  const { stdout, exitCode } = await run(['--help'], inFolder());
  expect(exitCode).toBe(0);
  for (const command of COMMANDS) {
    expect(stdout).toContain(`sasguard ${command.name}`);
    const help = await run([...command.name.split(' '), '--help'], inFolder());
    expect(help.exitCode).toBe(0);
    const shown = help.stdout.match(/^ {2}(?:-h, )?--[a-z-]+/gm)?.map((text) => text.replace(/^.*--/, ''));
    expect(shown).toEqual([...command.options, 'help', 'version']);
    for (const line of help.stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  }
});

test('every option belongs to a command', () => {
  const taken = new Set<string>([...COMMANDS.flatMap(({ options }) => options), 'help', 'version']);
  expect(OPTION_NAMES.filter((name) => !taken.has(name))).toEqual([]);
});

test.each([[['--version']], [['scan', '--version']], [['allowlist', 'lint', '--version', '--quiet']]])(
  '%j',
  async (argv) => {
    expect(await run(argv, inFolder())).toEqual({ exitCode: 0, stdout: `${VERSION}\n`, stderr: '' });
  },
);

test.each([
  [
    'nothing at all',
    [],
    'A command is missing. There are scan, staged, range, push, receive, history, merge, install, uninstall, doctor, explain, allow, allowlist lint, allowlist list, allowlist explain, allowlist prune, allowlist format, allowlist report.',
  ],
  ['an unknown command', ['scna'], 'There is no command scna. Did you mean sasguard scan?'],
  ['a command far from any', ['zzzzzzz'], 'There is no command zzzzzzz.'],
  [
    'half a command',
    ['allowlist'],
    'allowlist needs a second word: allowlist lint, allowlist list, allowlist explain, allowlist prune, allowlist format, allowlist report.',
  ],
  [
    'a second word that is none',
    ['allowlist', 'lst'],
    'There is no command allowlist lst. Did you mean sasguard allowlist list?',
  ],
  [
    'a second word far from any',
    ['allowlist', 'zzzzzzz'],
    'There is no command allowlist zzzzzzz. There are allowlist lint, allowlist list, allowlist explain, allowlist prune, allowlist format, allowlist report.',
  ],
  [
    'a second word that may be secret',
    ['allowlist', 'z'.repeat(43)],
    'There is no command allowlist with the second word given. There are allowlist lint, allowlist list, allowlist explain, allowlist prune, allowlist format, allowlist report.',
  ],
  ['no range', ['range'], 'sasguard range needs a range, as in sasguard range origin/main..HEAD'],
  [
    'a range with an option in it',
    ['range', '--', '--all..HEAD'],
    'A range is written BASE..HEAD, as in origin/main..HEAD.',
  ],
  [
    'a time that is none',
    ['receive', '--within', 'soon'],
    '--within needs a number of seconds, as --within 4.5',
  ],
  ['an unknown option', ['scan', '--fromat', 'json'], 'There is no option --fromat. Did you mean --format?'],
  ['an unknown letter', ['scan', '-q'], 'There is no option -q.'],
  ['an option of another command', ['staged', '--stdin'], 'sasguard staged takes no --stdin.'],
  ['a value forgotten', ['scan', '--format'], '--format needs a value: --format FORMAT'],
  ['an option for a value', ['scan', '--format', '--quiet'], '--format needs a value: --format FORMAT'],
  ['a value too many', ['scan', '--quiet=yes'], '--quiet takes no value.'],
  ['an unknown format', ['scan', '--format', 'jsn'], '--format cannot be jsn. Did you mean --format json?'],
  [
    'an unknown level',
    ['scan', '--fail-on', 'severe'],
    '--fail-on cannot be severe. Expected one of info, low, medium, high, critical.',
  ],
  [
    'a time without its zone',
    ['scan', '--now', '2026-11-21T10:00:00'],
    '--now needs a time with its zone, as --now 2026-11-21T10:00:00Z',
  ],
  [
    'a day that is none',
    ['scan', '--now', '2026-13-41'],
    '--now needs a time with its zone, as --now 2026-11-21T10:00:00Z',
  ],
  [
    'two allowlists',
    ['scan', '--allowlist', 'a', '--no-allowlist'],
    '--allowlist and --no-allowlist exclude each other.',
  ],
  [
    'an allowlist that is not there',
    ['scan', '--allowlist', 'a'],
    'The file given with --allowlist does not exist.',
  ],
  ['a path that is not there', ['scan', '.', 'nowhere'], 'PATH 2 does not exist or cannot be opened.'],
  ['a path with --stdin', ['scan', '--stdin', 'a'], '--stdin reads standard input alone, without a PATH.'],
  ['operands too many', ['explain', 'a'], 'sasguard explain takes nothing after it but options.'],
  [
    'no fingerprint',
    ['allow'],
    'FINGERPRINT is missing; a report names it. As in: sasguard allow 1a2b3c4d5e6f',
  ],
  ['two fingerprints', ['allow', '12345678', '12345678'], 'sasguard allow takes no more than FINGERPRINT.'],
  [
    'a day that ends nothing',
    ['allow', '12345678', '--expires', 'soon'],
    '--expires needs a day, as --expires 2026-12-31',
  ],
  [
    'whatever cannot be taken, all at once',
    ['allow', '12345678', '--verdict', 'harmless', '--expires', 'soon'],
    '--verdict cannot be harmless. Expected one of revoked, test-fixture, accepted-risk, false-positive.\n--expires needs a day, as --expires 2026-12-31',
  ],
  ['nothing to explain', ['explain'], 'No SAS and no key that signs them was recognised in what was given.'],
])('%s is refused with exit code 2 and a sentence', async (_title, argv, message) => {
  expect(await run(argv, inFolder())).toEqual({
    exitCode: 2,
    stdout: '',
    stderr: `sasguard: ${message}\nMore: npx sasguard --help\n`,
  });
});

test.each([
  ['as a command', (secret: string) => [secret]],
  ['as an operand', (secret: string) => ['scan', secret]],
  ['as a fingerprint', (secret: string) => ['allow', secret]],
  ['as an option', (secret: string) => ['scan', `--${secret}`]],
  ['as a short option', (secret: string) => ['scan', `-${secret}`]],
  ['as a format', (secret: string) => ['scan', '--format', secret]],
  ['as a level', (secret: string) => ['scan', '--fail-on', secret]],
  ['as a time', (secret: string) => ['scan', '--now', secret]],
  ['as an allowlist', (secret: string) => ['scan', '--allowlist', secret]],
  ['as an output', (secret: string) => ['scan', '--output', `/nowhere/${secret}`]],
  ['as a verdict', (secret: string) => ['allow', '12345678', '--verdict', secret]],
  ['as a value too many', (secret: string) => ['scan', `--quiet=${secret}`]],
])('a secret given %s is not repeated', async (_title, argvWith) => {
  for (const secret of [aSasUrl(), aSignature(), aStorageKey(), `sig=${aSignature().slice(0, 20)}`]) {
    const { exitCode, stdout, stderr } = await run(argvWith(secret), inFolder());
    expect(exitCode).toBe(2);
    const said = stdout + stderr;
    for (const piece of [aSignature(), encodeURIComponent(aSignature()), aStorageKey()]) {
      for (let start = 0; start + 12 <= piece.length; start++)
        expect(said).not.toContain(piece.slice(start, start + 12));
    }
  }
});

test('control characters of an argument do not reach the terminal', async () => {
  const { stderr } = await run(['scan\x1b[2J'], inFolder());
  expect(stderr).not.toContain('\x1b');
});

test('explain says what a token is, and nothing of its secret', async () => {
  const readStdin = async () => Buffer.from(`${aSasUrl()}\n`);
  const { exitCode, stdout, stderr } = await run(['explain'], inFolder(aFolder(), { readStdin }));
  expect([exitCode, stderr]).toEqual([0, '']);
  expect(stdout).toMatchInlineSnapshot(`
    "account SAS, critical

    Anyone holding this can read, list, append to, create, write and delete
    everything in storage account contosodata7 (blob service) until 6 October 2051
    (25 years).

      Account      contosodata7
      Reach        account
      Services     blob
      Permissions  read, add, create, write, delete and list
      From         2020-10-06T00:00:00Z
      Until        2051-10-06T00:00:00Z
      Protocols    https and http
      IP addresses any
      Fingerprint  b1317187446d172e16b0cddff72c56c3279db9018dbd94f2c62433b7c3c250d9
      Redacted     https://contosodata7.blob.core.windows.net/?sv=2020-08-04&ss=b&srt=sco&sp=racwdl&st=2020-10-06T00%3A00%3A00Z&se=2051-10-06T00%3A00%3A00Z&sig=***

    Why it is critical:
      - It opens a whole account, not one container or file.
      - It can delete data.
      - It can change or add data.
      - It can find out what is there.
      - It is valid for more than a year.
      - It may be used over plain HTTP, where others can read it.
      - It works from any address.

    How to revoke it: Renew both account keys, one after the other: a SAS does not
    tell which one signed it. Every client and every SAS of a renewed key stops
    working.
         az storage account keys renew -g <resource-group> -n contosodata7 --key key1
         az storage account keys renew -g <resource-group> -n contosodata7 --key key2

    To do without: Sign in with Microsoft Entra ID (DefaultAzureCredential, az
    login), or read it at run time from the environment or a secret store.
    "
  `);
  const json = await run(['explain', '--format', 'json'], inFolder(aFolder(), { readStdin }));
  expect(JSON.parse(json.stdout).findings[0].locations[0].path).toBe('-');
});

test('--stdin reads one document', async () => {
  const readStdin = async () => Buffer.from(`first line\n${aSasUrl()}\n`);
  const { exitCode, stdout } = await run(['scan', '--stdin'], inFolder(aFolder(), { readStdin }));
  expect(exitCode).toBe(1);
  expect(stdout).toContain('-:2:');
});

test('--now, --fail-on, --exit-zero and --quiet', async () => {
  const folder = new Repository(aFolder()).write('a.txt', `${aSasUrl(BLOB_SAS)}\n`);
  const codeOf = async (...argv: string[]) => (await run(['scan', ...argv], inFolder(folder.root))).exitCode;
  expect(await codeOf()).toBe(1);
  expect(await codeOf('--now', '2027-01-01')).toBe(0);
  expect(await codeOf('--fail-on', 'critical')).toBe(0);
  expect(await codeOf('--exit-zero')).toBe(0);
  expect(await codeOf('--exit-zero', 'nowhere')).toBe(2);
  const quiet = await run(['scan', '--quiet', '--fail-on', 'critical'], inFolder(folder.root));
  expect(quiet).toEqual({ exitCode: 0, stdout: '', stderr: '' });
  expect((await run(['scan', '--quiet'], inFolder(folder.root))).stdout).toContain('a.txt:1:');
});

test('--output takes the report, and standard error one line', async () => {
  const folder = new Repository(aFolder()).write('in/a.txt', `${aSasUrl()}\n`);
  const outcome = await run(
    ['scan', '--format', 'json', '--output', '../report.json'],
    inFolder(`${folder.root}/in`),
  );
  expect(JSON.parse(folder.read('report.json'))).toMatchObject({ summary: { tokens: 1 } });
  expect(outcome).toMatchObject({ exitCode: 1, stdout: '' });
  expect(outcome.stderr).toMatch(/^sasguard: 1 file, \d+ bytes: 1 Azure SAS found: 1 blocks\.\n$/);
});

test('--output - is standard output', async () => {
  const folder = new Repository(aFolder()).write('a.txt', 'nothing\n');
  for (const given of [['--output', '-'], ['--output=-'], []]) {
    const { stdout, stderr } = await run(['scan', '--format', 'json', ...given], inFolder(folder.root));
    expect(JSON.parse(stdout)).toMatchObject({ summary: { files: 1 } });
    expect(stderr).toBe('');
  }
});

test('settings decide where no option does', async () => {
  const folder = new Repository(aFolder())
    .write('a.txt', `${aSasUrl(BLOB_SAS)}\n`)
    .write('.sasguard.json', '{ "failOn": "critical" }');
  expect((await run(['scan'], inFolder(folder.root))).exitCode).toBe(0);
  expect((await run(['scan', '--fail-on', 'low'], inFolder(folder.root))).exitCode).toBe(1);
  folder.write('.sasguard.json', '{ "failOn": "critical", "fail-on": "low" }');
  expect((await run(['scan'], inFolder(folder.root))).exitCode).toBe(2);
});

test('push typed at a terminal looks at what git push would bring', async () => {
  const repository = aRepository().commit('a.txt', 'clean\n');
  const typed = (...args: string[]) =>
    run(['push', ...args, '--format', 'json'], {
      ...inFolder(repository.root, { stdinIsTerminal: true }),
      readStdin: () => Promise.reject(new Error('asked')),
    });
  expect(await typed()).toMatchObject({
    exitCode: 2,
    stderr: expect.stringContaining('no remote to push it'),
  });
  repository.git('init', '--quiet', '--bare', '../remote.git');
  repository.git('remote', 'add', 'origin', '../remote.git');
  repository.git('push', '--quiet', 'origin', 'main');
  repository.commit('b.txt', `${aSasUrl()}\n`);
  const { exitCode, stdout } = await typed();
  expect(exitCode).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({ source: { kind: 'push' }, summary: { files: 1, tokens: 1 } });
  repository.git('remote', 'add', 'other', '../other.git');
  expect(JSON.parse((await typed('other')).stdout)).toMatchObject({ summary: { files: 2 } });
  repository.git('push', '--quiet', 'origin', 'main');
  expect((await typed()).exitCode).toBe(0);
  repository.git('checkout', '--quiet', '--detach');
  expect((await typed()).exitCode).toBe(2);
});

test('receive is no command to be typed', async () => {
  const { exitCode, stderr } = await run(['receive'], inFolder(aFolder(), { stdinIsTerminal: true }));
  expect(exitCode).toBe(2);
  expect(stderr).toContain('reads what git hands a pre-receive hook');
});
