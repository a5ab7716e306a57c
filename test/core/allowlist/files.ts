/** Allowlists for property tests, and the tokens and places to ask them about. */
import fc from 'fast-check';
import type { Candidate } from '../../../src/core/allowlist/ruling.ts';
import { sha256 } from '../../support/tokens.ts';
import { anEntry, aPathBlock, aPolicy, TOKEN } from './samples.ts';

/** The second differs from the first in one digit, so that one byte makes the one the other. */
export const ONE = sha256('one');
export const NEXT = ONE.slice(0, 63) + (ONE.endsWith('0') ? '1' : '0');
export const OTHER = sha256('other');

export const TOKENS: readonly Candidate[] = [
  ...[ONE, NEXT, OTHER].map((fingerprint) => ({ ...TOKEN, fingerprint })),
  { ...TOKEN, fingerprint: sha256('of no entry') },
  { ...TOKEN, fingerprint: sha256('of no entry either'), severity: 'critical' },
];
export const PLACES = [
  'docs/a.md',
  'docs/b.md',
  'docs/in/a.md',
  'test/rec/a.json',
  'test/rec/live/a.json',
  'src/a.md',
];

export const HEAD = '# Ours\n\nversion 1\n\n# who\n';
export const POLICY = aPolicy({ 'max-days': '60', 'approvals-critical': '2' });

/** Whole files with nothing wrong in their text, though entries in them may have ended, or be said twice. */
export const soundFiles: fc.Arbitrary<string> = fc
  .record({
    head: fc.constantFrom('version 1\n', HEAD, 'version 1\n\n'),
    policy: fc.constantFrom(POLICY, aPolicy(), aPolicy({ 'warn-days': '0', 'max-days-critical': '9999' })),
    isFirst: fc.boolean(),
    blocks: fc.array(
      fc
        .tuple(
          fc.constantFrom('', '\n', '\n\n', '# why\n', '  # indented\n', '\n# a\n# b\n'),
          fc.oneof(
            fc
              .tuple(
                fc.constantFrom(ONE, NEXT, OTHER),
                fc.constantFrom('docs/a.md', 'docs/*.md', 'docs/', 'src/a.md', 'docs/**/a.md', 'test/rec/**'),
                fc.constantFrom('2026-12-01', '2026-12-31', '2026-11-20'),
                fc.constantFrom('@alice-sec', '@Bob-Sec'),
              )
              .map(([fingerprint, path, expires, reviewer]) =>
                anEntry({ path, expires, reviewer }, fingerprint),
              ),
            fc
              .subarray(['test/rec/**', '!test/rec/live/**', 'docs/in/', '!docs/**', 'src/*.md'], {
                minLength: 1,
              })
              .map((match) => aPathBlock(match, { expires: '2026-12-30' })),
          ),
        )
        .map((both) => both.join('')),
      { minLength: 1, maxLength: 4 },
    ),
    end: fc.constantFrom('', '\n', '# the end'),
  })
  .map(({ head, policy, isFirst, blocks, end }) => {
    const body = blocks.join('');
    return head + (isFirst ? policy + body : `${body}\n${policy}`) + end;
  });
