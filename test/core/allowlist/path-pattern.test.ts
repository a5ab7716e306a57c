import { describe, expect, it } from 'vitest';
import { faultOfPath, faultOfPattern, matcherOf } from '../../../src/core/allowlist/path-pattern.ts';

describe('a pattern that names no place', () => {
  it.each([
    '*',
    '**',
    '/',
    '/*',
    '/**',
    '*/',
    '**/',
    '*/*',
    '**/*',
    '*/**',
    '**/**',
    '?',
    '?*',
    '*?',
    '*.*',
    '**/*.*',
    '*.json',
    '/*.json',
    '**/*.json',
    '*/*.json',
    '*.tar.gz',
    '*.js*',
    '*.[jt]s',
    '?*.json',
    '[a-z]*',
    '[!a]*',
    '[a-z]*.json',
    '[A-Z]*',
    '[0-9]*',
    '*x*',
    '*q*/**',
    '*x',
  ])('%s is refused', (pattern) => {
    const fault = {
      id: 'broad-path',
      sentences: 'The pattern fits files in any folder, so it names no place. Name the folder.',
    };
    expect(faultOfPattern(pattern)).toEqual(fault);
    expect(faultOfPath(pattern)).toEqual(fault);
  });
});

describe('a pattern that reaches the guard', () => {
  it.each([
    '.sasignore',
    '.*',
    '[a-z]*.*',
    '/.sasignore',
    '.sas*',
    '[.]sasignore',
    '.github',
    '.github/',
    '/.github/**',
    '**/.github/workflows/a-*.yml',
    '.github/dependabot.yml',
    '.g*/**',
    'CODEOWNERS',
    'workflows/',
    '**/ci.yml',
  ])('%s is refused', (pattern) => {
    expect(faultOfPattern(pattern)?.id).toBe('broad-path');
  });
});

describe('a pattern that cannot work', () => {
  it.each([
    '',
    './docs/a.md',
    '../a.md',
    'docs/../a.md',
    'docs/.',
    'docs//a.md',
    'docs\\a.md',
    'docs\\',
    'a'.repeat(513),
    'a/**/b/**/c/**/d/**/e',
    `docs/${'*a'.repeat(17)}`,
  ])('%j is refused', (pattern) => {
    expect(faultOfPattern(pattern)?.id).toBe('bad-path');
    expect(faultOfPath(pattern)?.id).toBe('bad-path');
    expect(faultOfPattern(`!${pattern}`)?.id).toBe('bad-path');
  });
});

describe('a pattern that names a place', () => {
  it.each([
    'docs/a.md',
    'README.md',
    'docs/',
    '/docs',
    'docs/*',
    'docs/**',
    'docs/**/*.json',
    '**/recordings/*.json',
    'recordings/**',
    'test-*.json',
    '*-recording.json',
    'pages/[[]id].tsx',
    'docs/\\[id\\].md',
    'docs/a b.md',
    'a/**/b/**/c/**/d',
    'Docs/*.md',
    '**/fixtures/**',
    'package-lock.json',
    'öffentlich/*.md',
  ])('%s is fine', (pattern) => {
    expect(faultOfPattern(pattern)).toBeNull();
    expect(faultOfPath(pattern)).toBeNull();
  });

  it.each(['!*', '!**/*.json', '!.github/**'])('%s only takes files out, so it may be broad', (pattern) => {
    expect(faultOfPattern(pattern)).toBeNull();
    expect(faultOfPath(pattern)?.id).toBe('bad-path');
  });

  it('may be a single file below .github for an entry, not for a block', () => {
    expect(faultOfPath('.github/workflows/ci.yml')).toBeNull();
    expect(faultOfPattern('.github/workflows/ci.yml')?.id).toBe('broad-path');
  });
});

describe('of the patterns of a list', () => {
  it.each([
    [['test/**', '!test/live/**'], 'test/a', 1],
    [['test/**', '!test/live/**'], 'test/live/a', null],
    [['test/', '!test/live/'], 'test/live/in/a', null],
    [['test/', '!test/live/', 'test/live/in/'], 'test/live/in/a', 3],
    [['test/', '!test/live/', 'test/live/in/'], 'test/live/a', null],
    [['test/', '!*.md'], 'test/live/a.md', null],
    [['!test/live/', 'test/'], 'test/live/a', 2],
    [['test/a/', 'test/**/b', '!test/**/c'], 'test/a/b', 1],
    [['test/', '!test/!a'], 'test/!a', null],
    [['test/', '!!a'], 'test/!a', null],
    [['test/', '!#a'], 'test/#a', null],
    [['test/', '!!a'], 'test/a', 1],
    [['!test/'], 'test/a', null],
    [[], 'test/a', null],
  ])('%j the last that fits %s decides', (texts, path, line) => {
    expect(matcherOf(texts.map((text, index) => ({ text, line: index + 1 })))(path)).toBe(line);
  });
});
