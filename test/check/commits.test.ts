/** What each commit brings in, in real repositories: the rules that range, push, receive and history share. */
import { describe, expect, test } from 'vitest';
import type { CommitsOptions } from '../../src/check/commits.ts';
import { checkHistory } from '../../src/check/history.ts';
import { checkPush, parsePushedRefs } from '../../src/check/push.ts';
import { checkRange } from '../../src/check/range.ts';
import { checkReceive, parseReceivedRefs } from '../../src/check/receive.ts';
import { seesOf } from '../../src/core/allowlist/sees.ts';
import { exitCodeOf } from '../../src/core/exit-code.ts';
import type { Finding } from '../../src/core/finding.ts';
import type { Standing } from '../../src/core/standing.ts';
import type { AllowlistChoice } from '../../src/sources/allowlist-file.ts';
import { commit, idOf, merge, placesOf } from '../support/commits.ts';
import { aFolder, aRepository, Repository } from '../support/repository.ts';
import { ACCOUNT_SAS, aSasUrl, aSignature, BLOB_SAS, NOW } from '../support/tokens.ts';

const TOKEN = `${aSasUrl()}\n`;
const OTHER = `${aSasUrl(ACCOUNT_SAS, aSignature('other'))}\n`;
const PADDING = Array.from({ length: 40 }, (_, index) => `line ${index}\n`).join('');
const NONE = '0'.repeat(40);

function optionsFor({ root, env }: Repository, allowlist: AllowlistChoice = { kind: 'repository' }) {
  return { where: { cwd: root, env }, allowlist, failOn: null, now: Date.parse(NOW) } as const;
}

function rangeOf(repository: Repository, range: string) {
  return checkRange({ ...optionsFor(repository), range });
}

async function placesIn(repository: Repository, range: string) {
  const report = await rangeOf(repository, range);
  expect(report.problems).toEqual([]);
  return placesOf(report, repository);
}

/** A repository with one commit, which is called `base`. */
function withBase(files: Readonly<Record<string, string>> = { 'a.txt': 'nothing\n' }): Repository {
  const repository = aRepository();
  commit(repository, 'base', files);
  repository.git('tag', 'base');
  return repository;
}

describe('a whole history', () => {
  test('has what its commits bring in, each of them, and nothing that no commit has', async () => {
    const repository = withBase();
    commit(repository, 'adds', { 'a.txt': TOKEN });
    commit(repository, 'copies', { 'b.txt': TOKEN });
    commit(repository, 'removes', { 'a.txt': 'nothing\n' });
    commit(repository, 'adds again', { 'a.txt': TOKEN });
    repository.write('staged.txt', OTHER).git('add', 'staged.txt');
    const report = await checkHistory(optionsFor(repository));
    expect(report.problems).toEqual([]);
    expect(placesOf(report, repository).sort()).toEqual([
      'a.txt:1 in adds',
      'a.txt:1 in adds again',
      'b.txt:1 in copies',
    ]);
    expect(report.findings).toHaveLength(1);
  });
});

describe('a commit brings in', () => {
  test('what a later commit takes out again, and once more what comes back', async () => {
    const repository = withBase();
    commit(repository, 'adds', { 'a.txt': TOKEN });
    commit(repository, 'removes', { 'a.txt': 'nothing\n' });
    commit(repository, 'adds again', { 'a.txt': TOKEN });
    expect(await placesIn(repository, 'base..HEAD')).toEqual(['a.txt:1 in adds', 'a.txt:1 in adds again']);
    expect(await placesIn(repository, 'HEAD~2..')).toEqual(['a.txt:1 in adds again']);
  });

  test('nothing that its parent has in the same file, wherever it moves there', async () => {
    const repository = withBase({ 'a.txt': TOKEN });
    commit(repository, 'edits', { 'a.txt': `above\n${TOKEN}below\n` });
    expect(await placesIn(repository, 'base..HEAD')).toEqual([]);
    commit(repository, 'adds', { 'a.txt': `${TOKEN}${OTHER}` });
    expect(await placesIn(repository, 'base..HEAD')).toEqual(['a.txt:2 in adds']);
  });

  test('a copy in another file, also of content that the base has', async () => {
    const repository = withBase({ 'a.txt': TOKEN });
    commit(repository, 'copies', { 'b.txt': TOKEN, 'c/d.txt': TOKEN });
    expect(await placesIn(repository, 'base..HEAD')).toEqual(['b.txt:1 in copies', 'c/d.txt:1 in copies']);
  });

  test('of a renamed file only what is added on the way', async () => {
    const repository = withBase({ 'a.txt': `${PADDING}${TOKEN}` });
    repository.git('mv', 'a.txt', 'b.txt');
    commit(repository, 'renames', { 'b.txt': `first\n${PADDING}${TOKEN}` });
    expect(await placesIn(repository, 'base..HEAD')).toEqual([]);
    repository.git('mv', 'b.txt', 'c.txt');
    commit(repository, 'renames and adds', { 'c.txt': `first\n${PADDING}${TOKEN}${OTHER}` });
    expect(await placesIn(repository, 'base..HEAD')).toEqual(['c.txt:43 in renames and adds']);
  });

  test('what a root commit has, and what a history has that was joined to this one', async () => {
    const repository = aRepository();
    commit(repository, 'root', { 'a.txt': TOKEN });
    expect(await placesIn(repository, 'HEAD')).toEqual(['a.txt:1 in root']);
    repository.git('checkout', '--quiet', '--orphan', 'other');
    repository.git('rm', '--quiet', '-rf', '.');
    commit(repository, 'second root', { 'b.txt': OTHER });
    merge(repository, 'joins', ['--allow-unrelated-histories', 'main']);
    expect(await placesIn(repository, 'main..HEAD')).toEqual(['b.txt:1 in second root']);
  });

  test('nothing by a changed mode, and the target of a symbolic link', async () => {
    const repository = withBase({ 'a.txt': TOKEN });
    repository.makeExecutable('a.txt').git('add', 'a.txt');
    commit(repository, 'changes the mode');
    repository.link('link', aSasUrl()).git('add', 'link');
    commit(repository, 'links');
    expect(await placesIn(repository, 'base..HEAD')).toEqual(['link:1 in links']);
  });

  test('names of files, shown without the secret, also where the content is not new', async () => {
    const repository = withBase();
    const name = `dir/get?${aSasUrl().split('?')[1]}`;
    repository.git('mv', '-k', 'a.txt', 'b.txt');
    commit(repository, 'names', { 'b.txt': 'nothing\n', [name]: 'nothing\n' });
    commit(repository, 'edits', { [name]: 'something\n' });
    const report = await rangeOf(repository, 'base..HEAD');
    expect(JSON.stringify(report)).not.toContain(encodeURIComponent(aSignature()));
    const [place] = placesOf(report, repository);
    expect(place).toMatch(/^dir\/get\?sv=.*&sig=\*\*\*:1 in names$/);
    expect(report.findings[0]?.locations).toHaveLength(1);
  });

  test('files with names that are not UTF-8', async () => {
    const repository = withBase();
    repository.write(Buffer.from('caf\xe9.txt', 'latin1'), TOKEN).git('add', '.');
    commit(repository, 'adds');
    expect(await placesIn(repository, 'base..HEAD')).toEqual(['caf\udce9.txt:1 in adds']);
  });

  test('its message, by its own lines', async () => {
    const repository = withBase();
    commit(repository, `subject\n\nfetched from\n${TOKEN}`);
    expect(await placesIn(repository, 'base..HEAD')).toEqual(['.git/COMMIT_EDITMSG:4 in subject']);
  });
});

describe('a merge brings in', () => {
  function twoBranches(): Repository {
    const repository = withBase({ 'a.txt': `one\n${PADDING}` });
    repository.git('checkout', '--quiet', '-b', 'side');
    commit(repository, 'on side', { 'a.txt': `one\n${PADDING}${TOKEN}`, 's.txt': 'side\n' });
    repository.git('checkout', '--quiet', 'main');
    commit(repository, 'on main', { 'a.txt': `two\n${PADDING}` });
    return repository;
  }

  test('nothing that one of its parents has at the same path', async () => {
    const repository = twoBranches();
    merge(repository, 'merges', ['side']);
    expect(repository.read('a.txt')).toContain('two\n');
    expect(await placesIn(repository, 'base..HEAD')).toEqual(['a.txt:42 in on side']);
    expect(await placesIn(repository, 'side..HEAD')).toEqual([]);
  });

  test('what was typed in it, in an old file or a new one', async () => {
    const repository = twoBranches();
    const files = { 'a.txt': `three\n${PADDING}${TOKEN}${OTHER}`, 'new.txt': OTHER };
    merge(repository, 'merges', ['side'], files);
    expect(await placesIn(repository, 'side..HEAD')).toEqual(['a.txt:43 in merges', 'new.txt:1 in merges']);
  });

  test('what was typed in it where three histories meet', async () => {
    const repository = twoBranches();
    repository.git('checkout', '--quiet', '-b', 'third', 'base');
    commit(repository, 'on third', { 't.txt': 'third\n' });
    repository.git('checkout', '--quiet', 'main');
    repository.git('merge', '--quiet', '--no-ff', '-m', 'octopus', 'side', 'third');
    repository.stage('o.txt', OTHER);
    repository.git('commit', '--quiet', '--amend', '--no-edit', '--no-verify');
    expect(repository.git('rev-list', '--parents', '-1', 'HEAD').trim().split(' ')).toHaveLength(4);
    expect(await placesIn(repository, 'base..HEAD')).toEqual(['a.txt:42 in on side', 'o.txt:1 in octopus']);
  });

  test('nothing from a file that one side renamed and the other edited', async () => {
    const repository = withBase({ 'a.txt': `one\n${PADDING}${TOKEN}` });
    repository.git('checkout', '--quiet', '-b', 'side');
    repository.git('mv', 'a.txt', 'b.txt');
    commit(repository, 'renames');
    repository.git('checkout', '--quiet', 'main');
    commit(repository, 'edits', { 'a.txt': `two\n${PADDING}${TOKEN}` });
    merge(repository, 'merges', ['side']);
    expect(repository.read('b.txt')).toContain('two\n');
    expect(await placesIn(repository, 'base..HEAD')).toEqual([]);
  });
});

describe('what is no file', () => {
  test('names of branches and tags and messages of tags count where they stand for a commit of the range', async () => {
    const repository = withBase();
    repository.git('tag', '-a', 'old', '-m', TOKEN, 'base');
    commit(repository, 'adds', { 'b.txt': 'nothing\n' });
    repository.git('tag', '-a', 'v1', '-m', `first\n\n${OTHER}`);
    repository.git('branch', `keep/${aSasUrl().split('?')[1]}`);
    const report = await rangeOf(repository, 'base..HEAD');
    expect(placesOf(report, repository)).toEqual([
      expect.stringMatching(/^\.git\/refs\/heads\/keep\/sv=.*&sig=\*\*\*:1$/),
      '.git/refs/tags/v1:3',
    ]);
    expect(JSON.stringify(report)).not.toContain(encodeURIComponent(aSignature()));
  });

  test('a submodule and a file in LFS are said to be passed over', async () => {
    const repository = withBase();
    repository.git('update-index', '--add', '--cacheinfo', `160000,${idOf(repository, 'HEAD')},lib`);
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 12\n`;
    repository.stage('big.bin', pointer);
    commit(repository, 'adds');
    const { skipped, problems } = await rangeOf(repository, 'base..HEAD');
    expect(skipped).toEqual([
      { path: 'big.bin', reason: 'lfs-pointer' },
      { path: 'lib', reason: 'submodule' },
    ]);
    expect(problems).toEqual([]);
  });

  test('content is opened, and what is not opened is said once', async () => {
    const repository = withBase();
    const sealed = Buffer.from([0xfd, 0x37, 0x7a, 0x58, 0x5a, 0, 0, 4]);
    repository.stage('a.xz', sealed).stage('b.txt', Buffer.from(TOKEN).toString('base64'));
    commit(repository, 'adds');
    const report = await rangeOf(repository, 'base..HEAD');
    expect(placesOf(report, repository)).toEqual(['b.txt:1 in adds']);
    expect(report.skipped).toEqual([{ path: 'a.xz', reason: expect.stringMatching(/^unsupported/) }]);
  });
});

describe('what git shows otherwise does not count:', () => {
  test('a replaced object', async () => {
    const repository = withBase();
    commit(repository, 'adds', { 'b.txt': TOKEN });
    repository.write('c.txt', 'nothing\n');
    const clean = repository.git('hash-object', '-w', 'c.txt').trim();
    repository.git('replace', idOf(repository, 'HEAD:b.txt'), clean);
    expect(await placesIn(repository, 'base..HEAD')).toEqual(['b.txt:1 in adds']);
  });

  test('attributes, an order of files and settings for logs and diffs', async () => {
    const repository = withBase();
    repository.write('.git/info/attributes', '* -diff\n');
    commit(repository, 'adds', { 'b.txt': TOKEN });
    for (const [key, value] of Object.entries({
      'diff.orderFile': '/nowhere',
      'diff.ignoreSubmodules': 'all',
      'diff.renames': 'copies',
      'diff.external': 'false',
      'log.follow': 'true',
      'color.ui': 'always',
    })) {
      repository.git('config', key, value);
    }
    expect(await placesIn(repository, 'base..HEAD')).toEqual(['b.txt:1 in adds']);
  });
});

test('a repository with SHA-256', async () => {
  const repository = new Repository(`${aFolder()}/repository`);
  repository
    .write('a.txt', 'nothing\n')
    .git('init', '--quiet', '--initial-branch=main', '--object-format=sha256');
  commit(repository, 'base', { 'a.txt': 'nothing\n' });
  commit(repository, 'adds', { 'a.txt': TOKEN });
  const report = await rangeOf(repository, 'HEAD~1..HEAD');
  expect(placesOf(report, repository)).toEqual(['a.txt:1 in adds']);
  expect(report.findings[0]?.locations[0]?.commit).toHaveLength(64);
  const pushed = `refs/heads/main ${idOf(repository, 'HEAD')} refs/heads/main ${'0'.repeat(64)}\n`;
  expect(placesOf(await pushOf(repository, pushed), repository)).toEqual(['a.txt:1 in adds']);
});

test('three hundred files and a file of three hundred versions each have their commit', async () => {
  const repository = withBase();
  const files: Record<string, string> = {};
  for (let index = 0; index < 300; index++) files[`f/${index}.txt`] = `${index}\n${TOKEN}`;
  for (const [name, content] of Object.entries(files)) repository.write(name, content);
  repository.git('add', '.');
  commit(repository, 'three hundred files');
  let input = '';
  for (let index = 0; index < 300; index++) {
    const other = aSasUrl(ACCOUNT_SAS, aSignature(`version ${index}`));
    const message = `version ${index}`;
    input += `commit refs/heads/main\ncommitter Test <t@example.invalid> ${1_763_000_000 + index} +0000\n`;
    input += `data ${message.length}\n${message}\n${index === 0 ? 'from refs/heads/main^0\n' : ''}`;
    input += `M 100644 inline v.txt\ndata ${other.length}\n${other}\n\n`;
  }
  repository.write('.git/input', input);
  repository.git('-c', 'alias.load=!git fast-import --quiet < .git/input', 'load');
  const places = await placesIn(repository, 'base..main');
  expect(places.filter((place) => place.endsWith(' in three hundred files'))).toHaveLength(300);
  expect(places.filter((place) => /^v\.txt:1 in version \d+$/.test(place))).toHaveLength(300);
});

describe('the ends of a range', () => {
  test.each(['nowhere..HEAD', 'HEAD..nowhere', 'nowhere', 'HEAD:a.txt..HEAD'])(
    '%s is a fault that names no revision',
    async (range) => {
      const { problems } = await rangeOf(withBase(), range);
      expect(problems).toMatchObject([{ code: 'unknown-revision', effect: 'fault', path: null }]);
      expect(problems[0]?.message).not.toContain('nowhere');
    },
  );

  test.each(['', '--all', '--all..HEAD', 'HEAD..--all', 'HEAD\n--all', '-..x'])(
    '%j is no range',
    async (range) => {
      const { problems } = await rangeOf(withBase(), range);
      expect(problems).toMatchObject([{ code: 'bad-range', effect: 'fault' }]);
    },
  );

  test('three dots look at what the second has', async () => {
    const repository = withBase();
    repository.git('checkout', '--quiet', '-b', 'side');
    commit(repository, 'on side', { 's.txt': TOKEN });
    repository.git('checkout', '--quiet', 'main');
    commit(repository, 'on main', { 'm.txt': OTHER });
    expect(await placesIn(repository, 'main...side')).toEqual(['s.txt:1 in on side']);
    expect(await placesIn(repository, 'side..main')).toEqual(['m.txt:1 in on main']);
    expect(await placesIn(repository, 'main..main')).toEqual([]);
  });

  test('a revision alone is its history, and history is that of every ref', async () => {
    const repository = withBase();
    repository.git('checkout', '--quiet', '-b', 'side');
    commit(repository, 'on side', { 's.txt': TOKEN });
    repository.git('tag', 'kept', 'HEAD');
    repository.git('checkout', '--quiet', 'main');
    repository.git('branch', '--quiet', '-D', 'side');
    commit(repository, 'on main', { 'm.txt': TOKEN });
    commit(repository, 'removes', { 'm.txt': null });
    expect(await placesIn(repository, 'main')).toEqual(['m.txt:1 in on main']);
    const all = await checkHistory(optionsFor(repository));
    expect(placesOf(all, repository)).toEqual(['m.txt:1 in on main', 's.txt:1 in on side']);
    expect(all.source).toEqual({ kind: 'history', root: '.' });
  });

  test('an empty repository has a clean history', async () => {
    const { problems, findings } = await checkHistory(optionsFor(aRepository()));
    expect([...problems, ...findings]).toEqual([]);
  });
});

describe('what is not here makes the run incomplete, with the remedy:', () => {
  function clonedBy(repository: Repository, ...args: string[]): Repository {
    repository.git('config', 'uploadpack.allowFilter', 'true');
    repository.git('config', 'uploadpack.allowAnySHA1InWant', 'true');
    const clone = new Repository(`${aFolder()}/clone`);
    repository.git('clone', '--quiet', ...args, `file://${repository.root}`, clone.root);
    return clone;
  }

  test('the base of a range in a shallow clone', async () => {
    const repository = withBase();
    const base = idOf(repository, 'base');
    for (const name of ['one', 'two', 'three']) commit(repository, name, { 'a.txt': `${name}\n${TOKEN}` });
    const clone = clonedBy(repository, '--depth=2');
    const { problems } = await rangeOf(clone, `${base}..HEAD`);
    expect(problems).toMatchObject([{ code: 'shallow-clone', effect: 'incomplete' }]);
    expect(problems[0]?.message).toContain('git fetch --unshallow');
    expect((await rangeOf(clone, 'HEAD')).problems).toMatchObject([{ code: 'shallow-clone' }]);
    expect((await checkHistory(optionsFor(clone))).problems).toMatchObject([{ code: 'shallow-clone' }]);
    expect(await placesIn(clone, 'HEAD~1..HEAD')).toEqual([]);
    clone.git('fetch', '--quiet', '--unshallow');
    expect(await placesIn(clone, `${base}..HEAD`)).toEqual(['a.txt:2 in one']);
  });

  test.each(['blob:none', 'tree:0'])('content that a clone by %s left out', async (filter) => {
    const repository = withBase();
    commit(repository, 'adds', { 'a.txt': TOKEN });
    commit(repository, 'removes', { 'a.txt': 'nothing\n' });
    const clone = clonedBy(repository, `--filter=${filter}`);
    const { problems } = await rangeOf(clone, 'origin/main');
    expect(problems).toMatchObject([{ code: 'missing-objects', effect: 'incomplete' }]);
    expect(problems[0]?.message).toContain('git fetch --refetch --no-filter');
    clone.git('fetch', '--quiet', '--refetch', '--no-filter');
    expect(await placesIn(clone, 'origin/main')).toEqual(['a.txt:1 in adds']);
  });

  test('an object that is lost', async () => {
    const repository = withBase();
    commit(repository, 'adds', { 'a.txt': TOKEN, 'b.txt': OTHER });
    const oid = idOf(repository, 'HEAD:a.txt');
    repository.remove(`.git/objects/${oid.slice(0, 2)}/${oid.slice(2)}`);
    const report = await rangeOf(repository, 'base..HEAD');
    expect(report.problems).toMatchObject([{ code: 'missing-objects', effect: 'incomplete' }]);
    expect(placesOf(report, repository)).toEqual(['b.txt:1 in adds']);
  });

  test('an object that a whole history lacks', async () => {
    const repository = withBase();
    commit(repository, 'adds', { 'a.txt': TOKEN, 'b.txt': OTHER });
    const oid = idOf(repository, 'HEAD:a.txt');
    repository.remove(`.git/objects/${oid.slice(0, 2)}/${oid.slice(2)}`);
    const report = await checkHistory(optionsFor(repository));
    expect(report.problems).toMatchObject([{ code: 'missing-objects', effect: 'incomplete' }]);
    expect(placesOf(report, repository)).toEqual(['b.txt:1 in adds']);
  });

  test('an object that is damaged, in a whole history: what else was looked at counts', async () => {
    const repository = withBase();
    commit(repository, `adds ${TOKEN}`, { 'a.txt': 'one\n' });
    const oid = idOf(repository, 'HEAD:a.txt');
    const file = `.git/objects/${oid.slice(0, 2)}/${oid.slice(2)}`;
    repository.remove(file).write(file, 'no object\n');
    const report = await checkHistory(optionsFor(repository));
    expect(report.problems).toMatchObject([{ effect: 'incomplete' }]);
    expect(report.findings).toHaveLength(1);
  });

  test('no repository', async () => {
    const { problems } = await rangeOf(new Repository(aFolder()), 'HEAD');
    expect(problems).toMatchObject([{ code: 'not-a-repository', effect: 'incomplete' }]);
  });
});

function pushOf(repository: Repository, input: string, name = '', url = '') {
  const refs = parsePushedRefs(Buffer.from(input));
  return checkPush({ ...optionsFor(repository), refs, remote: { name, url } });
}

describe('a push', () => {
  test('is clean without a line, and where it only deletes', async () => {
    const repository = withBase({ 'a.txt': TOKEN });
    for (const input of ['', `(delete) ${NONE} refs/heads/gone ${idOf(repository, 'HEAD')}\n`]) {
      const { findings, problems } = await pushOf(repository, input);
      expect([...findings, ...problems]).toEqual([]);
    }
  });

  test('brings what neither the tracking branches of the remote nor its own ids have', async () => {
    const repository = withBase();
    const seen = commit(repository, 'seen by origin', { 'a.txt': TOKEN });
    repository.git('remote', 'add', 'origin', 'https://git.example.invalid/x');
    repository.git('update-ref', 'refs/remotes/origin/main', seen);
    const head = commit(repository, 'new', { 'b.txt': OTHER });
    const line = (remoteOid: string) => `refs/heads/topic ${head} refs/heads/topic ${remoteOid}\n`;
    const placesBy = async (...args: [string, string?, string?]) =>
      placesOf(await pushOf(repository, ...args), repository);
    expect(await placesBy(line(NONE), 'origin', 'url')).toEqual(['b.txt:1 in new']);
    // A remote without a name has no tracking branches.
    const all = ['a.txt:1 in seen by origin', 'b.txt:1 in new'];
    expect(await placesBy(line(NONE), 'https://a/b', 'https://a/b')).toEqual(all);
    expect(await placesBy(line(seen), 'https://a/b', 'https://a/b')).toEqual(['b.txt:1 in new']);
    // After others pushed, or after a forced push elsewhere, the id may be unknown here.
    expect(await placesBy(line('1'.repeat(40)), 'https://a/b', 'https://a/b')).toEqual(all);
  });

  test('by force brings only the commits that mend', async () => {
    const repository = withBase();
    const leaked = commit(repository, 'leaks', { 'a.txt': TOKEN });
    repository.git('reset', '--quiet', '--hard', 'base');
    const mended = commit(repository, 'without', { 'a.txt': 'better\n' });
    const { findings } = await pushOf(repository, `refs/heads/main ${mended} refs/heads/main ${leaked}\n`);
    expect(findings).toEqual([]);
  });

  test('of tags brings their commits, their messages, and files and folders that no commit has', async () => {
    const repository = withBase();
    repository.git('tag', 'light', commit(repository, 'tagged', { 'a.txt': TOKEN }));
    repository.git('tag', '-a', 'noted', '-m', `first\n\n${OTHER}`, 'base');
    repository.git('tag', '-a', 'nested', '-m', 'of a tag', 'noted');
    repository.write('loose', `loose\n${OTHER}`);
    repository.git('tag', 'blob', repository.git('hash-object', '-w', 'loose').trim());
    repository.git('tag', 'tree', idOf(repository, 'light^{tree}'));
    const placesBy = async (tag: string) => {
      const line = `refs/tags/${tag} ${idOf(repository, tag)} refs/tags/${tag} ${NONE}\n`;
      return placesOf(await pushOf(repository, line), repository);
    };
    expect(await placesBy('light')).toEqual(['a.txt:1 in tagged']);
    expect(await placesBy('noted')).toEqual(['.git/refs/tags/noted:3']);
    expect(await placesBy('nested')).toEqual(['.git/refs/tags/nested:4']);
    expect(await placesBy('blob')).toEqual(['.git/refs/tags/blob:2']);
    expect(await placesBy('tree')).toEqual(['a.txt:1']);
  });

  test('of a branch whose name holds a token is told once, with the branch', async () => {
    const repository = withBase();
    const name = `refs/heads/${aSasUrl().split('?')[1]}`;
    const head = idOf(repository, 'HEAD');
    const places = placesOf(await pushOf(repository, `HEAD ${head} ${name} ${NONE}\n`), repository);
    expect(places).toEqual([expect.stringMatching(/^\.git\/refs\/heads\/sv=.*&sig=\*\*\*:1$/)]);
    expect((await pushOf(repository, `HEAD ${head} ${name} ${head}\n`)).findings).toEqual([]);
  });
});

describe('what git hands a hook', () => {
  const oid = '1'.repeat(40);

  test('is read to the last line, whatever the local name', () => {
    const input = `refs/heads/a ${oid} refs/heads/a ${NONE}\nHEAD^{/fix bug} ${oid} refs/heads/b ${oid}`;
    expect(parsePushedRefs(Buffer.from(input))).toEqual([
      { localRef: 'refs/heads/a', localOid: oid, remoteRef: 'refs/heads/a', remoteOid: NONE },
      { localRef: 'HEAD^{/fix bug}', localOid: oid, remoteRef: 'refs/heads/b', remoteOid: oid },
    ]);
    expect(parseReceivedRefs(Buffer.from(`${NONE} ${oid} refs/heads/a\n`))).toEqual([
      { oldOid: NONE, newOid: oid, ref: 'refs/heads/a' },
    ]);
  });

  test.each(['hello', `a ${oid} b`, `a ${oid} b ${oid}0`, `a ${oid.slice(1)} b ${oid}`, '\0'])(
    'and nothing else: %j',
    (input) => {
      for (const parse of [parsePushedRefs, parseReceivedRefs]) {
        expect(() => parse(Buffer.from(input))).toThrow('Standard input must hold');
      }
    },
  );
});

test('when time is up the report says how many of how many objects were looked at', async () => {
  const repository = withBase();
  const tree = repository.git('rev-parse', 'HEAD^{tree}').trim();
  const adds = commit(repository, 'adds', { 'b.txt': TOKEN, 'c.txt': OTHER });
  repository.git('reset', '--quiet', '--hard', 'base');
  const newOid = repository.git('commit-tree', '-p', adds, '-m', 'empties', tree).trim();
  const refs = [{ oldOid: NONE, newOid, ref: 'refs/heads/topic' }];
  const told = new Set<string>();
  for (let calls = 0; calls < 30; calls++) {
    let left = calls;
    const ending = { why: () => (left-- === 0 ? 'time' : null) } as const;
    const { problems } = await checkReceive({ ...optionsFor(repository), refs, ending });
    if (problems.length === 0) break;
    expect(problems).toMatchObject([{ code: 'incomplete', effect: 'incomplete' }]);
    expect(problems[0]?.message).toMatch(
      /^Time was up (?:before all that is new could be listed|when [0-4] of 4 objects had been looked at)\. Push /,
    );
    told.add(problems[0]?.message as string);
  }
  // How often the question is asked while git lists is git's affair, so not each figure comes up each time.
  expect(told.size).toBeGreaterThan(3);
});

describe('an interrupted run', () => {
  /** As Ctrl-C would at the moment when it is asked for the so many-th time. */
  function afterAsked(times: number) {
    const soon = new AbortController();
    const atOnce = new AbortController();
    let left = times;
    const why = () => {
      if (left-- === 0) soon.abort();
      return soon.signal.aborted ? ('interrupted' as const) : null;
    };
    const where = { stop: soon.signal };
    return { where, atOnce, ending: { why, soon: soon.signal, atOnce: atOnce.signal } };
  }

  function withTokens(): Repository {
    const repository = withBase();
    for (const name of ['one', 'two', 'three']) {
      commit(repository, name, {
        [`${name}.txt`]: `${aSasUrl(ACCOUNT_SAS, aSignature(name))}\n`,
        'a.txt': `${name}\n`,
      });
    }
    return repository;
  }

  test.each([
    ['a history', (options: CommitsOptions) => checkHistory(options)],
    ['a range', (options: CommitsOptions) => checkRange({ ...options, range: 'HEAD' })],
  ])('reports what it has looked at and is never clean: %s', async (_, check) => {
    const repository = withTokens();
    const options = optionsFor(repository);
    const all = placesOf(await check(options), repository);
    expect(all).toHaveLength(3);
    const told = new Set<string>();
    let isDone = false;
    for (let times = 0; times < 60 && !isDone; times++) {
      const { where, ending } = afterAsked(times);
      const report = await check({ ...options, where: { ...options.where, ...where }, ending });
      const places = placesOf(report, repository);
      expect(all).toEqual(expect.arrayContaining(places));
      isDone = report.problems.length === 0;
      if (isDone) {
        expect(places).toEqual(all);
        continue;
      }
      expect(report.problems).toMatchObject([{ code: 'interrupted', effect: 'incomplete' }]);
      expect(exitCodeOf(report, { pendingBlocks: false })).toBe(3);
      const { message } = report.problems[0] as { message: string };
      expect(message).toMatch(
        /^Interrupted (?:before anything had been looked at\.|before all could be listed, when \d+ objects? had been looked at; what is reported is what these hold\.|when \d+ of 11 objects had been looked at; what is reported is what these hold\.) Run it again to look at everything\.$/,
      );
      told.add(message);
      if (/^Interrupted before any/.test(message)) expect(places).toEqual([]);
    }
    expect(isDone).toBe(true);
    expect(told.size).toBeGreaterThan(3);
  });

  test('has its findings dated like any', async () => {
    const repository = withTokens();
    const options = optionsFor(repository);
    const reports = await Promise.all(
      Array.from({ length: 20 }, async (_, times) => {
        const { where, ending } = afterAsked(times);
        return checkRange({ ...options, where: { ...options.where, ...where }, ending, range: 'HEAD' });
      }),
    );
    const some = reports.filter(({ findings, problems }) => findings.length > 0 && problems.length > 0);
    expect(some.length).toBeGreaterThan(0);
    for (const { findings, commits } of some) {
      const named = new Set(findings.flatMap(({ locations }) => locations.map(({ commit }) => commit)));
      expect(new Set(commits?.map(({ id }) => id))).toEqual(named);
    }
  });

  test('says so where not even what was found could be placed', async () => {
    const repository = withTokens();
    const options = optionsFor(repository);
    const messages = new Set<string>();
    for (let times = 0; times < 30; times++) {
      const { where, ending, atOnce } = afterAsked(times);
      atOnce.abort();
      const report = await checkRange({
        ...options,
        where: { ...options.where, ...where },
        ending,
        range: 'HEAD',
      });
      for (const { message } of report.problems) messages.add(message);
      expect(report.findings).toEqual([]);
      if (ending.soon.aborted) expect(report.problems).toMatchObject([{ code: 'interrupted' }]);
    }
    expect([...messages].join('\n')).toContain('what is reported is only a part of what these hold');
  });
});

test('a run tells how far it is, and all in the end', async () => {
  const repository = withBase();
  commit(repository, 'adds', { 'b.txt': TOKEN, 'c.txt': OTHER });
  for (const check of [
    checkHistory,
    (options: CommitsOptions) => checkRange({ ...options, range: 'HEAD' }),
  ]) {
    let ask: (() => Standing) | null = null;
    const heard: Standing[] = [];
    const ending = {
      why: () => {
        if (ask !== null) heard.push({ ...ask() });
        return null;
      },
    };
    const progress = (asked: () => Standing) => {
      ask = asked;
    };
    await check({ ...optionsFor(repository), ending, progress });
    expect(heard[0]).toMatchObject({ doing: 'Listing commits', done: 0, total: null });
    const looking = heard.filter(({ doing }) => doing === null);
    expect(new Set(looking.map(({ total }) => total))).toEqual(new Set([5]));
    // How often it is asked lies with how fast each git is; two messages come one after the other in any case.
    const done = looking.map((standing) => standing.done);
    expect(done).toEqual(done.toSorted((a, b) => a - b));
    expect(done.at(-1)).toBeGreaterThan(done[0] as number);
    expect(done.at(-1)).toBeLessThanOrEqual(5);
    expect(heard.at(-1)).toMatchObject({ doing: 'Placing what was found', done: 1, total: 2 });
  }
});

describe('exceptions and settings', () => {
  const BLOB = `${aSasUrl(BLOB_SAS, aSignature('blob'))}\n`;

  async function verdictsOf(repository: Repository, range = 'base..HEAD') {
    const { findings } = await rangeOf(repository, range);
    return findings.flatMap(({ locations }) => locations.map(({ verdict }) => verdict));
  }

  /** A complete entry for the only token of a repository, with the `sees` line that the tool would write. */
  async function listFor(repository: Repository, path: string): Promise<string> {
    const [finding] = (await rangeOf(repository, 'HEAD')).findings;
    return [
      'version 1\n\npolicy\n  reviewers: @alice-sec @bob-sec\n',
      `allow ${finding?.fingerprint}\n  path: ${path}\n  sees: ${seesOf(finding as Finding)}`,
      '  verdict: accepted-risk\n  reason: read-only demo blob with public data, made anew by the pipeline',
      '  reviewer: @bob-sec\n  reviewed: 2026-11-20\n  expires: 2026-11-22\n',
    ].join('\n');
  }

  test('an entry is pending until the base has it, and covers its path only', async () => {
    const repository = withBase();
    commit(repository, 'adds', { 'b.txt': BLOB });
    commit(repository, 'proposes', { '.sasignore': await listFor(repository, 'b.txt') });
    expect(await verdictsOf(repository)).toEqual(['pending']);
    commit(repository, 'copies', { 'c.txt': BLOB });
    expect(await verdictsOf(repository)).toEqual(['pending', 'block']);
    expect(await verdictsOf(repository, 'HEAD')).toEqual(['allowed', 'block']);
    repository.git('tag', 'agreed');
    commit(repository, 'removes', { 'b.txt': null });
    commit(repository, 'again', { 'b.txt': BLOB });
    expect(await verdictsOf(repository, 'agreed..HEAD')).toEqual(['allowed']);
  });

  test('of several refs that are pushed, those of the branch that is checked out decide', async () => {
    const repository = withBase();
    repository.git('remote', 'add', 'origin', 'https://git.example.invalid/x');
    const base = idOf(repository, 'base');
    repository.git('checkout', '--quiet', '-b', 'side');
    const side = commit(repository, 'on side', { 's.txt': 'side\n' });
    repository.git('checkout', '--quiet', 'main');
    commit(repository, 'adds', { 'b.txt': BLOB });
    const main = commit(repository, 'proposes', { '.sasignore': await listFor(repository, 'b.txt') });
    const input =
      `refs/heads/side ${side} refs/heads/side ${NONE}\n` +
      `refs/heads/main ${main} refs/heads/main ${base}\n`;
    const verdicts = async () =>
      (await pushOf(repository, input, 'origin', 'url')).findings.map(({ verdict }) => verdict);
    expect(await verdicts()).toEqual(['pending']);
    repository.git('checkout', '--quiet', 'side');
    expect(await verdicts()).toEqual(['block']);
  });

  test('a new branch is compared with the default branch of the remote', async () => {
    const repository = withBase();
    repository.git('remote', 'add', 'origin', 'https://git.example.invalid/x');
    commit(repository, 'adds', { 'b.txt': BLOB });
    const agreed = commit(repository, 'agrees', { '.sasignore': await listFor(repository, 'b.txt') });
    commit(repository, 'removes', { 'b.txt': null });
    const head = commit(repository, 'again', { 'b.txt': BLOB });
    repository.git('update-ref', 'refs/remotes/origin/main', agreed);
    const verdicts = async () => {
      const input = `refs/heads/topic ${head} refs/heads/topic ${NONE}\n`;
      return (await pushOf(repository, input, 'origin', 'url')).findings.map(({ verdict }) => verdict);
    };
    expect(await verdicts()).toEqual(['pending']);
    repository.git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/main');
    expect(await verdicts()).toEqual(['allowed']);
  });

  test('milder settings count once the base has them, stricter ones at once', async () => {
    const mild = { '.sasguard.json': '{ "failOn": "critical" }' };
    const repository = withBase();
    commit(repository, 'weakens', { ...mild, 'b.txt': BLOB });
    expect(await verdictsOf(repository)).toEqual(['block']);
    const other = withBase(mild);
    commit(other, 'adds', { 'b.txt': BLOB });
    expect(await verdictsOf(other)).toEqual(['warn']);
    commit(other, 'strengthens', { '.sasguard.json': '{ "failOn": "low" }' });
    expect(await verdictsOf(other)).toEqual(['block']);
  });
});
