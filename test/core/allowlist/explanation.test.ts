import { describe, expect, it } from 'vitest';
import { explain } from '../../../src/core/allowlist/explanation.ts';
import { parseAllowlist } from '../../../src/core/allowlist/parse.ts';
import { aFile, anEntry, aPathBlock, NOW, TOKEN } from './samples.ts';

const PATH = 'docs/download.md';
const parse = (text: string) => parseAllowlist(text, '.sasignore');

function explained(text: string, path = PATH, { trusted = text, severity = TOKEN.severity } = {}) {
  const agreement = { allowlist: parse(text), trusted: parse(trusted), now: NOW };
  const [one] = explain(agreement, { ...TOKEN, severity }, [path]);
  return {
    decides: one?.decides?.line ?? null,
    verdict: one?.ruled?.verdict ?? null,
    others: one?.others.map(({ why, line }) => `${line} ${why}`),
  };
}

describe('what decides, and what does not:', () => {
  const hiding = (fields = {}) => aPathBlock(['docs/*.md', '!docs/live.md'], fields);
  const ended = { reviewed: '2026-10-01', expires: '2026-11-20' };

  it.each([
    ['an entry', aFile(anEntry()), PATH, 4, 'allowed', []],
    ['an entry, before the block that would hide it', aFile(hiding(), anEntry()), PATH, 12, 'allowed', []],
    ['an entry for another file', aFile(anEntry()), 'b.md', null, null, ['4 elsewhere']],
    ['an entry that has ended', aFile(anEntry(ended)), PATH, null, null, ['4 expired']],
    ['a faulty entry', aFile(anEntry({ reason: 'no' })), PATH, null, null, ['4 faulty']],
    ['an untrue entry', aFile(anEntry({ verdict: 'false-positive' })), PATH, null, null, ['4 faulty']],
    [
      'an ended entry, and the next one',
      aFile(anEntry({ ...ended, path: 'docs/*.md' }), anEntry()),
      PATH,
      12,
      'allowed',
      ['4 expired'],
    ],
    ['an entry for another token', aFile(anEntry({}, 'a'.repeat(64))), PATH, null, null, []],
    ['a block of paths', aFile(hiding()), PATH, 4, 'hidden', []],
    ['a block of paths from which the file is taken out', aFile(hiding()), 'docs/live.md', null, null, []],
    ['a block of paths that has ended', aFile(hiding(ended)), PATH, null, null, ['4 expired']],
    ['a faulty block of paths', aFile(hiding({ reason: 'no' })), PATH, null, null, []],
    ['nothing', aFile(), PATH, null, null, []],
  ] as const)('%s', (_, text, path, decides, verdict, others) => {
    expect(explained(text, path)).toEqual({ decides, verdict, others });
  });

  it('what is not agreed waits, or hides nothing yet', () => {
    expect(explained(aFile(anEntry()), PATH, { trusted: aFile() })).toEqual({
      ...{ decides: 4, verdict: 'pending', others: [] },
    });
    expect(explained(aFile(hiding()), PATH, { trusted: aFile() })).toEqual({
      ...{ decides: null, verdict: null, others: ['4 pending'] },
    });
  });

  it('what is critical is never hidden, nor is what guards', () => {
    expect(explained(aFile(hiding()), PATH, { severity: 'critical' }).others).toEqual(['4 critical']);
    const wide = aFile(aPathBlock(['.*/workflows/a.md']));
    expect(explained(wide, '.github/workflows/a.md').verdict).toBeNull();
  });

  it('a fault is told with its line, of those that may be about the file', () => {
    const text = aFile(anEntry({ reason: 'no', expires: '' }), anEntry({ path: 'b.md', reason: 'no' }));
    const agreement = { allowlist: parse(text), trusted: 'all', now: NOW } as const;
    const [one] = explain(agreement, TOKEN, [PATH]);
    expect(
      one?.others.map(
        (other) => other.why === 'faulty' && [other.covers, other.faults.map(({ line }) => line)],
      ),
    ).toEqual([
      [true, [8, 11]],
      [false, [16]],
    ]);
  });
});
