/** What is written for people says the same as the code: the list of checks, and the example that is shipped. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CHECKS } from '../../../src/core/allowlist/checks.ts';
import { lintAllowlist } from '../../../src/core/allowlist/lint.ts';
import { parseAllowlist } from '../../../src/core/allowlist/parse.ts';
import { sha256 } from '../../support/tokens.ts';

function read(name: string): string {
  return readFileSync(new URL(`../../../${name}`, import.meta.url), 'utf8').replaceAll('\r\n', '\n');
}

describe('docs/sasignore.md', () => {
  const page = read('docs/sasignore.md');

  it('has one heading for each check, with what the registry says of it', () => {
    const written = /<!-- checks:.*-->\n([\s\S]*)<!-- \/checks -->/.exec(page)?.[1];
    const made = CHECKS.map(
      ({ id, title, effect, wrong, example }) =>
        `### ${id}\n\n**${title}** (${effect}). ${wrong}\n\n\`\`\`\n${example}\n\`\`\`\n`,
    ).join('\n');
    expect(written).toBe(`\n${made}\n`);
  });

  it('shows a file that is right on the day it was reviewed', () => {
    const shown = /```\n(version 1\n[\s\S]*?)```/.exec(page)![1]!;
    expect(lintAllowlist(parseAllowlist(shown, '.sasignore'), Date.parse('2026-11-20T12:00:00Z'))).toEqual([
      expect.objectContaining({ code: 'expiring' }),
    ]);
    expect(parseAllowlist(shown, '.sasignore').entries).toHaveLength(1);
  });
});

describe('.sasignore.example', () => {
  const example = read('.sasignore.example');
  const allowlist = parseAllowlist(example, '.sasignore');

  it('has nothing wrong with it on the day it was written for', () => {
    expect(lintAllowlist(allowlist, Date.parse('2026-11-21T10:00:00Z'))).toEqual([
      expect.objectContaining({ code: 'expiring', effect: 'notice' }),
    ]);
  });

  it('teaches every block, every key and three of the four verdicts', () => {
    expect(allowlist.pathBlocks).toHaveLength(1);
    expect(allowlist.entries.map((entry) => entry.verdict?.text)).toEqual([
      'accepted-risk',
      'revoked',
      'false-positive',
    ]);
    expect(allowlist.policy).toEqual({
      line: expect.any(Number),
      reviewers: ['@alice-sec', '@bob-sec', '@carol-sec'],
      maxDays: 90,
      maxDaysCritical: 14,
      warnDays: 14,
      approvalsCritical: 2,
    });
  });

  it('names no token that exists anywhere', () => {
    const made = [1, 2, 3].map((number) => sha256(`sasguard example ${number}`));
    expect(allowlist.entries.map((entry) => entry.fingerprint.text)).toEqual(made);
  });
});
