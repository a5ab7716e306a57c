import { expect, test } from 'vitest';
import { resolveNames } from '../../src/sources/commits.ts';
import { aFolder, gitEnvironment } from '../support/repository.ts';

test('a git that ends before it has read what it was given is told by its own words', () => {
  const cwd = aFolder();
  const names = Array.from({ length: 100_000 }, (_, index) => `refs/heads/${index}`);
  expect(() => resolveNames({ cwd, env: gitEnvironment(cwd) }, names)).toThrow(
    'This is not a git repository.',
  );
});
