import { describe, expect, it } from 'vitest';
import { exitCodeOf } from '../../src/core/exit-code.ts';
import type { Problem } from '../../src/core/finding.ts';
import { concludeOf } from '../support/detection.ts';

const problem = (effect: Problem['effect']): Problem => ({
  code: 'x',
  message: 'm',
  path: null,
  line: null,
  effect,
});

describe('exitCodeOf', () => {
  it.each<[effects: readonly Problem['effect'][], block: number, pending: number, hook: number, ci: number]>([
    [[], 0, 0, 0, 0],
    [['notice'], 0, 0, 0, 0],
    [[], 1, 0, 1, 1],
    [[], 0, 1, 0, 1],
    [[], 2, 3, 1, 1],
    [['incomplete'], 0, 0, 3, 3],
    [['incomplete'], 1, 1, 3, 3],
    [['fault'], 0, 0, 2, 2],
    [['fault'], 1, 0, 2, 2],
    [['incomplete', 'fault'], 1, 1, 2, 2],
    [['notice', 'incomplete', 'notice'], 0, 0, 3, 3],
  ])(
    'problems %j, %d blocking, %d pending: %d in the hook, %d in CI',
    (effects, block, pending, hook, ci) => {
      const clean = concludeOf([], { problems: effects.map(problem) });
      const report = { ...clean, summary: { ...clean.summary, block, pending } };
      expect(exitCodeOf(report, { pendingBlocks: false })).toBe(hook);
      expect(exitCodeOf(report, { pendingBlocks: true })).toBe(ci);
    },
  );

  it('fails in CI for an exception that nobody has reviewed, though no token needs it', () => {
    const clean = concludeOf([], {});
    const report = { ...clean, allowlist: { ...clean.allowlist, pending: 1 } };
    expect(exitCodeOf(report, { pendingBlocks: false })).toBe(0);
    expect(exitCodeOf(report, { pendingBlocks: true })).toBe(1);
  });
});
