import { expect, test } from 'vitest';
import { aRepository } from '../../support/repository.ts';
import { expectWhatGitStages } from '../../support/staged.ts';

test('of a symbolic link the target text is read, and the link is not followed', async () => {
  const repository = aRepository()
    .commit('a.txt', 'content\n')
    .link('link', 'a.txt')
    .link('gone', 'no/where?x=1');
  repository.git('add', '.');
  expect((await expectWhatGitStages(repository)).documents).toEqual({ gone: 'no/where?x=1', link: 'a.txt' });
});

test('a link that becomes a file, and a file that becomes a link', async () => {
  const repository = aRepository().commit('a', 'file\n').link('b', 'target');
  repository.git('add', '.');
  repository.git('commit', '--quiet', '-m', 'both');
  repository.remove('a').remove('b').link('a', 'elsewhere').write('b', 'now a file\n');
  repository.git('add', '.');
  const { documents, earlier } = await expectWhatGitStages(repository);
  expect(documents).toEqual({ a: 'elsewhere', b: 'now a file\n' });
  expect(earlier).toEqual({ a: { path: 'a', text: 'file\n' }, b: { path: 'b', text: 'target' } });
});
