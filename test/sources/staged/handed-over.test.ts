/** What `hooks/pre-commit` hands over while Node.js starts. That it is what git is asked for is shown by each test of the index. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { aRepository, type Repository } from '../../support/repository.ts';
import { runHook } from '../../support/run.ts';
import { handOver, readHandedOver } from '../../support/staged.ts';
import { aSasUrl } from '../../support/tokens.ts';

const isPosix = process.platform !== 'win32';
const whereOf = ({ root, env }: Repository) => ({ cwd: root, env });

describe.skipIf(!isPosix)('what the hook hands over', () => {
  test('is all of the index where nothing is in the way', async () => {
    const repository = aRepository()
      .commit('.sasignore', 'version 1\n')
      .commit('old name.txt', 'one\ntwo\nthree\n')
      .stage('a.txt', 'text without an end')
      .stage('"quoted"\ttab\nline ünïcode.txt', '\n\n')
      .stage('empty.txt', '');
    repository.git('mv', 'old name.txt', 'new\\name.txt');
    const { documents, earlier, allowlist } = (await readHandedOver(whereOf(repository)))!;
    expect(documents).toEqual({
      'a.txt': 'text without an end',
      '"quoted"\ttab\nline ünïcode.txt': '\n\n',
      'empty.txt': '',
      'new\\name.txt': 'one\ntwo\nthree\n',
    });
    expect(earlier['new\\name.txt']).toEqual({ path: 'old name.txt', text: 'one\ntwo\nthree\n' });
    expect(allowlist).toBe('version 1\n');
  });

  test('is not enough for a submodule, a file too large to hold, or a link for the exceptions', async () => {
    const submodule = aRepository();
    submodule.git('update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},libs`);
    const large = aRepository().stage('large.txt', 'x'.repeat(16 * 1024 * 1024 + 1));
    const link = aRepository();
    link.git('update-index', '--add', '--cacheinfo', `120000,${blob(link, 'elsewhere')},.sasignore`);
    for (const repository of [submodule, large, link]) {
      expect(await readHandedOver(whereOf(repository))).toBe(null);
    }
  });

  test('says nothing outside a repository', () => {
    expect(readFileSync(handOver({ cwd: '/', env: aRepository().env }), 'utf8')).not.toContain('\u0004');
  });
});

describe.skipIf(!isPosix)('where it comes cut or changed', () => {
  /** What the hook says when this comes in the place of what was handed over. */
  function told(change: (whole: string) => string): string {
    const repository = aRepository()
      .stage('a.txt', 'ordinary\n')
      .stage('b.txt', `${aSasUrl()}\n`)
      .stage('c.txt', 'x'.repeat(300_000));
    const whole = readFileSync(handOver(whereOf(repository)), 'latin1');
    const input = Buffer.from(change(whole), 'latin1');
    return runHook({ cwd: repository.root, env: repository.env, input }, 'pre-commit', '-').stderr;
  }

  test.each<[string, (whole: string) => string]>([
    ['nothing changed', (whole) => whole],
    ['nothing in it', () => ''],
    ...[1, 20, 100, 200, 300, 1000].map((length): [string, (whole: string) => string] => [
      `${length} bytes of it`,
      (whole) => whole.slice(0, length),
    ]),
    ['its last byte gone', (whole) => whole.slice(0, -1)],
    ['its end gone', (whole) => whole.slice(0, -10)],
    ['an object that is no blob', (whole) => whole.replace(' blob ', ' tree ')],
    ['an entry without its line of the list', (whole) => whole.replace(' 000000 ', ' ')],
    ['a line without an end', () => 'x'.repeat(200_000)],
  ])('with %s the token is found', (_, change) => {
    expect(told(change)).toContain('b.txt:1:1');
  });
});

function blob(repository: Repository, text: string): string {
  repository.write('blob.tmp', text);
  return repository.git('hash-object', '-w', 'blob.tmp').trim();
}
