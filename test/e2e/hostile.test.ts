/** Pull requests that mean harm: whatever they name, write or configure, the runner, the page and this machine do nothing for it. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type ActionResult, runAction } from '../support/action.ts';
import { HOSTILE_NAMES } from '../support/report.ts';
import { aFolder, aRepository, type Repository } from '../support/repository.ts';
import { PROJECT } from '../support/run.ts';
import { ACCOUNT_SAS, aSasUrl, aSignature, aStorageKey, BLOB_SAS } from '../support/tokens.ts';

const ACTION = readFileSync(join(PROJECT, 'action.yml'), 'utf8');
const OUTPUTS = [...(ACTION.split(/^outputs:$/m)[1] ?? '').matchAll(/^ {2}([\w-]+):$/gm)].map(
  ([, name]) => name,
);

/** Only our own commands, outputs and elements; nothing that acts without being seen. */
function expectNoEffect({ exitCode, commands, outputs, summary, stdout }: ActionResult): void {
  expect(exitCode).toBe(1);
  expect(commands.map(({ name }) => name)).toEqual(['error']);
  expect(OUTPUTS).toEqual(expect.arrayContaining(Object.keys(outputs)));
  expect(outputs.blocked).toBe('1');
  const ours = summary.replace(/<\/?(?:a|code|details|summary|pre)\b[^<>]*>/g, '');
  expect(ours).not.toMatch(/[<>]|\]\(|@\w|[^\P{C}\n]/u);
  expect(stdout).not.toMatch(/[^\P{Cc}\n]|\p{Cf}/u);
}

// Windows has no such names.
describe.skipIf(process.platform === 'win32')('the name of a file has no effect:', () => {
  // A name cannot hold `/` or NUL, and git itself refuses what is not UTF-8 on some systems.
  const names = [
    ...HOSTILE_NAMES,
    'a\nblocked<<end\n0\nend\n',
    'a\nghadelimiter_x\nblocked=0',
    ']]>.xml',
    '<!-- x -->',
    '@octocat #1',
    '-c core.sshCommand=touch pwned',
    '$(touch pwned)',
    ':(top)x',
  ].filter((name) => !/[/\ud800]/.test(name));
  it.each(names.map((name) => [JSON.stringify(name), name]))('%s', async (_, name) => {
    const repository = aRepository().write(name, `${aSasUrl(ACCOUNT_SAS, aSignature('account'))}\n`);
    const result = await runAction({ workspace: repository.root });
    expectNoCommand(result, name);
    expect(result.report.findings[0]?.locations[0]?.path).toBe(name);
    expect(existsSync(join(repository.root, 'pwned'))).toBe(false);
  });
});

/** The file of an annotation is named exactly, since GitHub looks it up by that; it is nowhere else as it is. */
function expectNoCommand(result: ActionResult, name: string): void {
  expect(result.commands.map(({ properties }) => properties.file)).toEqual([name]);
  const file = /::error file=[^,]*/.exec(result.stdout)?.[0] ?? '';
  expectNoEffect({ ...result, stdout: result.stdout.replace(file, '') });
}

describe('what a file holds has no effect:', () => {
  const contents = [
    '::set-output name=blocked::0',
    '\n::stop-commands::x\n',
    '##[command]rm -rf',
    '%0A::add-path::/evil',
    '%0a##vso[task.setvariable]x',
    ']]>',
    '<img src=x onerror=alert(1)>',
    '</code></details><script>alert(1)</script>',
    '![x](https://example.com/x.png) [y](https://example.com) @octocat #1',
    '<!-- sasguard: what was found in this pull request -->',
    '\x1b[2J\x1b[31mclean\x1b[0m',
    '\u202egnp.exe\u2066',
    'zero\u200bwidth\ufeff',
    '| a | b |\n| --- | --- |',
    '\r::error::gone',
  ];
  it.each(contents.map((text) => [JSON.stringify(text), text]))('%s', async (_, text) => {
    // Before the token, in the names that its address holds, and after it.
    const at = `https://contosodemo.blob.core.windows.net/models/${text}/a.bin`;
    const url = aSasUrl(BLOB_SAS, aSignature('blob'), at);
    const repository = aRepository().commit('a.txt', `${text}\n${text} ${url} ${text}\n`);
    expectNoEffect(await runAction({ workspace: repository.root }));
  });
});

describe('what a pull request calls its branch, its title and its commits has no effect:', () => {
  const words = [
    '--upload-pack=touch pwned',
    '-oProxyCommand=touch pwned',
    '$(touch pwned)',
    '`touch pwned`',
    'x\n::set-output name=blocked::0',
    '##[add-path]/evil',
    '../../etc/passwd',
  ];
  it.each(words.map((text) => [JSON.stringify(text), text]))('%s', async (_, text) => {
    const repository = aRepository().commit('README.md', 'hello\n');
    const base = repository.git('rev-parse', 'HEAD').trim();
    repository.stage('a.md', `${aSasUrl(ACCOUNT_SAS, aSignature('account'))}\n`);
    repository.git('commit', '--quiet', '--no-verify', '-m', text);
    const head = repository.git('rev-parse', 'HEAD').trim();
    const result = await runAction({
      workspace: repository.root,
      event: 'pull_request',
      payload: {
        number: 7,
        pull_request: {
          number: 7,
          title: text,
          body: text,
          base: { sha: base, ref: text },
          head: { sha: head, ref: text, repo: { full_name: text } },
        },
      },
      env: { GITHUB_HEAD_REF: text, GITHUB_BASE_REF: text, GITHUB_REF: `refs/heads/${text}` },
    });
    expectNoEffect(result);
    expect(existsSync(join(repository.root, 'pwned'))).toBe(false);
  });

  it.each([
    ['the base', { pull_request: { number: 7, base: { sha: '--upload-pack=touch pwned' } } }],
    ['the head', { pull_request: { number: 7, head: { sha: '--upload-pack=touch pwned' } } }],
    ['both ends of a push', { before: '--output=pwned', after: '--output=pwned' }],
  ])('an option for a commit, as %s', async (_, payload) => {
    const repository = aRepository().commit('README.md', 'hello\n');
    const result = await runAction({ workspace: repository.root, event: 'pull_request', payload });
    expect(existsSync(join(repository.root, 'pwned'))).toBe(false);
    expect(result.commands.map(({ name }) => name).every((name) => /error|warning/.test(name))).toBe(true);
  });
});

// The programs below are scripts of a POSIX shell.
describe.skipIf(process.platform === 'win32')('what the checkout configures is not run:', () => {
  const attacks: readonly (readonly [string, (repository: Repository, program: string) => void])[] = [
    ['core.fsmonitor', (repository, program) => repository.git('config', 'core.fsmonitor', program)],
    ['core.sshCommand', (repository, program) => remote(repository, 'core.sshCommand', program)],
    ['core.gitProxy', (repository, program) => remote(repository, 'core.gitProxy', program)],
    ['core.askPass', (repository, program) => remote(repository, 'core.askPass', program)],
    ['a credential helper', (repository, program) => remote(repository, 'credential.helper', program)],
    ['core.pager', (repository, program) => repository.git('config', 'core.pager', program)],
    ['core.editor', (repository, program) => repository.git('config', 'core.editor', program)],
    [
      'core.alternateRefsCommand',
      (repository, program) => repository.git('config', 'core.alternateRefsCommand', program),
    ],
    ['diff.external', (repository, program) => repository.git('config', 'diff.external', program)],
    ['a textconv driver', (repository, program) => driver(repository, 'diff', 'diff.x.textconv', program)],
    ['a diff driver', (repository, program) => driver(repository, 'diff', 'diff.x.command', program)],
    ['a merge driver', (repository, program) => driver(repository, 'merge', 'merge.x.driver', program)],
    ['a clean filter', (repository, program) => driver(repository, 'filter', 'filter.x.clean', program)],
    ['a smudge filter', (repository, program) => driver(repository, 'filter', 'filter.x.smudge', program)],
    ['a filter process', (repository, program) => driver(repository, 'filter', 'filter.x.process', program)],
    ['an alias', (repository, program) => repository.git('config', 'alias.cat-file', `!${program}`)],
    ['gpg.program', (repository, program) => repository.git('config', 'gpg.program', program)],
    ['core.hooksPath', (repository, program) => hooks(repository, program, 'evil')],
    ['its hooks', (repository, program) => hooks(repository, program, null)],
    [
      'a file that is included',
      (repository, program) => {
        repository.write('evil.config', `[core]\n\tfsmonitor = ${program}\n`);
        repository.git('config', 'include.path', '../evil.config');
      },
    ],
    [
      'a remote of the ext transport',
      (repository, program) => {
        repository.git('config', 'protocol.ext.allow', 'always');
        repository.git('config', 'remote.origin.url', `ext::${program}`);
        repository.git('config', 'remote.origin.promisor', 'true');
        repository.git('config', 'extensions.partialClone', 'origin');
      },
    ],
  ];
  it.each(attacks)('%s', async (_, attack) => {
    const repository = aRepository().commit('README.md', 'hello\n');
    const base = repository.git('rev-parse', 'HEAD').trim();
    repository.commit('a.md', `${aSasUrl(ACCOUNT_SAS, aSignature('account'))}\n`);
    const head = repository.git('rev-parse', 'HEAD').trim();
    const mark = join(aFolder(), 'run');
    const program = join(aFolder(), 'program');
    writeFileSync(program, `#!/bin/sh\necho "$0 $*" >> '${mark}'\ncat\n`, { mode: 0o755 });
    attack(repository, program);
    const missing = 'f00df00df00df00df00df00df00df00df00df00d';
    const runs = [
      {
        event: 'pull_request',
        payload: { number: 7, pull_request: { base: { sha: base }, head: { sha: missing } } },
      },
      { event: 'push', payload: { ref: 'refs/heads/main', before: missing, after: missing } },
      { event: 'push', payload: { ref: 'refs/heads/main', before: base, after: head } },
    ];
    // Nobody answers there, so what is missing cannot be had.
    const env = { GITHUB_SERVER_URL: 'http://127.0.0.1:9' };
    for (const run of runs) {
      const { exitCode } = await runAction({ workspace: repository.root, env, ...run });
      expect([1, 3]).toContain(exitCode);
      expect(existsSync(mark) ? readFileSync(mark, 'utf8') : '').toBe('');
    }
  });
});

describe('the runner is told of every secret before it reads anything else,', () => {
  // As a storage SDK, `az` and a browser write it, in JSON, in HTML and in base64 at each alignment.
  const signature = [...Array(99).keys()]
    .map((n) => aSignature(`s${n}`))
    .find((text) => /\+.*\//.test(text)) as string;
  const bare = signature.replace(/=+$/, '');
  const spellings = [
    bare,
    encodeURIComponent(bare),
    encodeURIComponent(bare).replace(/%../g, (code) => code.toLowerCase()),
    encodeURIComponent(bare).replaceAll('%2F', '/'),
    encodeURIComponent(encodeURIComponent(bare)),
    bare.replaceAll('+', '\\u002B'),
    bare.replaceAll('/', '\\/'),
    bare.replaceAll('+', '&#x2B;'),
    bare.replaceAll('+', '&#43;'),
  ];

  it('in every spelling', async () => {
    const repository = aRepository().commit('a.md', `${aSasUrl(BLOB_SAS, signature)}\n`);
    const { masks, stdout, commands } = await runAction({ workspace: repository.root });
    expect(commands).toHaveLength(1);
    for (const spelling of spellings) expect(masks.some((mask) => spelling.includes(mask))).toBe(true);
    for (const before of ['', 'x', 'xy', 'account:']) {
      const text = Buffer.from(`${before}${signature}; and more`).toString('base64');
      expect(masks.some((mask) => text.includes(mask))).toBe(true);
    }
    // So short a mask would hide what is nobody's secret.
    for (const mask of masks) expect(mask.length).toBeGreaterThan(20);
    expect(stdout.startsWith('::error ')).toBe(true);
  });

  it('keys as well, each once', async () => {
    const key = aStorageKey('account');
    const text = `DefaultEndpointsProtocol=https;AccountName=contosodata7;AccountKey=${key};EndpointSuffix=core.windows.net\n`;
    const repository = aRepository().commit('a.md', text).commit('b.md', text);
    const { masks } = await runAction({ workspace: repository.root });
    expect(masks).toContain(key.replace(/=+$/, ''));
    expect(new Set(masks).size).toBe(masks.length);
  });

  it('and outside a workflow, where nobody would take them away, no such line is written', async () => {
    const repository = aRepository().commit('a.md', `${aSasUrl(BLOB_SAS, signature)}\n`);
    const { masks, exitCode } = await runAction({ workspace: repository.root, env: { GITHUB_ACTIONS: '' } });
    expect(masks).toEqual([]);
    expect(exitCode).toBe(1);
  });
});

function remote(repository: Repository, setting: string, program: string): void {
  repository.git('config', setting, program);
  repository.git('config', 'remote.origin.url', 'ssh://git@127.0.0.1:9/contoso/models');
  repository.git('config', 'remote.origin.promisor', 'true');
}

function driver(repository: Repository, attribute: string, setting: string, program: string): void {
  repository.write('.gitattributes', `* ${attribute}=x\n`);
  repository.git('config', setting, program);
  if (attribute === 'filter') repository.git('config', 'filter.x.required', 'true');
}

function hooks(repository: Repository, program: string, folder: string | null): void {
  const at = join(repository.root, folder ?? '.git/hooks');
  mkdirSync(at, { recursive: true });
  for (const hook of [
    'post-checkout',
    'post-index-change',
    'reference-transaction',
    'pre-auto-gc',
    'fsmonitor-watchman',
  ])
    writeFileSync(join(at, hook), readFileSync(program), { mode: 0o755 });
  if (folder !== null) repository.git('config', 'core.hooksPath', folder);
}
