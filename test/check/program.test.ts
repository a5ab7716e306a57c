import { describe, expect, it } from 'vitest';
import { programOf } from '../../src/check/program.ts';

describe('the program in a message', () => {
  it.each([
    [
      'a clone elsewhere',
      '/opt/sasguard/dist/hook/index.js',
      '/home/ann/project',
      'node /opt/sasguard/dist/cli/index.js',
    ],
    [
      'a path with spaces',
      '/opt/my tools/dist/hook/index.js',
      '/home/ann',
      'node "/opt/my tools/dist/cli/index.js"',
    ],
    ['the clone itself', '/opt/sasguard/dist/hook/index.js', '/opt/sasguard', 'node dist/cli/index.js'],
    ['a relative call', 'dist/hook/index.js', '/opt/sasguard', 'node dist/cli/index.js'],
    ['an installed package', '/p/node_modules/sasguard/dist/hook/index.js', '/p', 'npx sasguard'],
    ['a bin link', '/p/node_modules/.bin/sasguard', '/p', 'npx sasguard'],
  ])('runs for %s', (_, script, cwd, expected) => {
    expect(programOf(script, cwd)).toBe(expected);
  });
});
