/** Every command and every sample of the README, run. */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aFolder, aRepository, gitEnvironment, type Repository } from '../support/repository.ts';
import { PROJECT, runCli } from '../support/run.ts';
import { ACCOUNT_SAS, aSasUrl, aSignature } from '../support/tokens.ts';

const README = readFileSync(join(PROJECT, 'README.md'), 'utf8');
const blocks = (language: string) =>
  [...README.matchAll(new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(([, text]) =>
    (text as string).trimEnd(),
  );

const TOKEN = aSasUrl(ACCOUNT_SAS, aSignature(), 'https://contosodata7.blob.core.windows.net/models');
const MODEL_CARD = `# Vision models\n\nDownload the weights from ${TOKEN}\n`;

/** A repository in which sasguard is an installed package, as npm would link it. */
function withPackage(): Repository {
  const repository = aRepository();
  mkdirSync(join(repository.root, 'node_modules', '.bin'), { recursive: true });
  symlinkSync(PROJECT, join(repository.root, 'node_modules', 'sasguard'));
  symlinkSync('../sasguard/dist/cli/index.js', join(repository.root, 'node_modules', '.bin', 'sasguard'));
  repository.write('.gitignore', 'node_modules\n');
  return repository;
}

describe('the hook', () => {
  it('says what the first screen shows', () => {
    const repository = aRepository();
    repository.git('config', 'core.hooksPath', join(PROJECT, 'hooks'));
    repository.stage('README.md', MODEL_CARD);
    const { exitCode, stdout, stderr } = repository.tryGit('commit', '-m', 'Link the model weights');
    expect(exitCode).toBe(1);
    const said = `$ git commit -m "Link the model weights"\n${stdout}${stderr}`
      .replace(/node \S+\/dist\/cli\/index\.js/, 'npx sasguard')
      .replace(/allow [0-9a-f]{12}/, 'allow FINGERPRINT')
      // The years that are left are told by the clock.
      .replace(/\(\d\d years\)/, '(25 years)');
    expect(said.trimEnd()).toBe(blocks('text')[0]);
    expect(said).not.toContain(aSignature().slice(0, 8));
  });

  it('is put in front of git by the line for plain git', () => {
    const [line] = blocks('sh');
    expect(line).toBe('git config core.hooksPath /path/to/sasguard/hooks');
    const repository = aRepository();
    repository.git(...(line as string).replace('/path/to/sasguard', PROJECT).split(' ').slice(1));
    repository.stage('a.md', MODEL_CARD);
    expect(repository.tryGit('commit', '-m', 'x').exitCode).toBe(1);
    repository.stage('a.md', MODEL_CARD.replace(TOKEN, 'https://example.com'));
    expect(repository.tryGit('commit', '-m', 'x').exitCode).toBe(0);
  });

  it('is put in front of git by the line for husky', () => {
    const line = blocks('sh')[1] as string;
    const repository = withPackage();
    repository.write('.husky/pre-commit', `#!/bin/sh\n${line}\n`);
    chmodSync(join(repository.root, '.husky/pre-commit'), 0o755);
    repository.git('config', 'core.hooksPath', '.husky');
    repository.stage('a.md', MODEL_CARD);
    const refused = repository.tryGit('commit', '-m', 'x');
    expect(refused.exitCode).toBe(1);
    expect(refused.stderr).toContain('npx sasguard allow ');
  });

  it('is called by lint-staged as the README says', () => {
    const config = JSON.parse(/`(\{ "lint-staged": .*\})`/.exec(README)?.[1] as string);
    const repository = withPackage();
    repository.commit('package.json', JSON.stringify({ name: 'x', ...config }));
    const lintStaged = () =>
      spawnSync(process.execPath, [join(PROJECT, 'node_modules/lint-staged/bin/lint-staged.js')], {
        cwd: repository.root,
        env: repository.env,
        encoding: 'utf8',
      });
    repository.stage('a.md', MODEL_CARD);
    const refused = lintStaged();
    expect(refused.stdout + refused.stderr).toContain('a.md:3:');
    expect(refused.status).toBe(1);
    repository.stage('a.md', 'nothing\n');
    expect(lintStaged().status).toBe(0);
  });
});

describe('the commands', () => {
  it('to try it finds this repository clean', () => {
    expect(blocks('sh')[2]).toBe('node dist/cli/index.js scan .');
    const { exitCode, stdout } = runCli(['scan', '.'], { cwd: PROJECT });
    expect(stdout).toMatch(/ files, .*: nothing found\./);
    expect(exitCode).toBe(0);
  });

  it('for the tests is what CI runs', () => {
    expect(readFileSync(join(PROJECT, '.ci/run'), 'utf8')).toContain(blocks('sh')[3] as string);
  });

  it('of the table are those that there are', () => {
    const listed = [...README.matchAll(/^\| `(sasguard [^`]+)`/gm)].map(([, call]) => call);
    const { stdout } = runCli(['--help'], { cwd: PROJECT });
    const known = [...stdout.matchAll(/^ {2}(sasguard (?:\S+ ?)+\S)(?: {2}|$)/gm)].map(([, call]) => call);
    expect(listed).toEqual(known);
  });
});

it('the Action is called as this repository calls it, with every Action pinned', () => {
  const workflow = blocks('yaml')[0] as string;
  const checkout = /actions\/checkout@[0-9a-f]{40} # v[\d.]+/.exec(workflow)?.[0];
  expect(checkout).toBeDefined();
  expect(readFileSync(join(PROJECT, '.github/workflows/test.yml'), 'utf8')).toContain(checkout as string);
  expect(workflow.split('\n').length).toBeLessThanOrEqual(10);
});

it('the library runs as shown', () => {
  const folder = aFolder();
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(PROJECT, join(folder, 'node_modules', 'sasguard'));
  writeFileSync(join(folder, 'sample.mjs'), blocks('js')[0] as string);
  const { stdout, stderr } = spawnSync(process.execPath, ['sample.mjs'], {
    cwd: folder,
    env: gitEnvironment(folder),
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(stdout).toBe('0\n');
});
