import { expect, test } from 'vitest';
import { aRepository } from '../../support/repository.ts';
import { readStaged } from '../../support/staged.ts';

test('exceptions and settings come from the index, and the committed exceptions beside them', async () => {
  const repository = aRepository()
    .commit('.sasignore', 'version 1\n')
    .stage('.sasignore', 'version 1\n# staged\n')
    .stage('.sasguard.json', '{}')
    .write('.sasignore', 'version 1\n# working copy\n')
    .write('.sasguard.json', '{ "failOn": "critical" }');
  expect(await readStaged(repository)).toMatchObject({
    allowlist: 'version 1\n# staged\n',
    committedAllowlist: 'version 1\n',
    settings: '{}',
  });
});

test('where there are none there is nothing', async () => {
  const repository = aRepository().commit('a.txt', 'one\n').write('.sasignore', 'version 1\n');
  expect(await readStaged(repository)).toMatchObject({
    allowlist: null,
    committedAllowlist: null,
    settings: null,
  });
});

test('a folder by that name is not a file', async () => {
  const repository = aRepository().commit('.sasignore/a.txt', 'one\n');
  expect(await readStaged(repository)).toMatchObject({ allowlist: null, committedAllowlist: null });
});
