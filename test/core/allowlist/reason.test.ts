import { describe, expect, it } from 'vitest';
import { isEmptyReason } from '../../../src/core/allowlist/reason.ts';

describe('a reason', () => {
  it.each([
    '',
    'test',
    'n/a',
    'false positive',
    'xy',
    'False positive. False positive!',
    'this is only a test token, please ignore it',
    'not a real secret, just an example value',
    'TODO: fix this later, we will',
    '...............................',
    'false-positive / n/a / test / tbd',
  ])('%j says nothing', (reason) => {
    expect(isEmptyReason(reason)).toBe(true);
  });

  it.each([
    'demo for the docs 12',
    'recorded HTTP fixtures of the emulator',
    'revoked on 2026-11-18 by the storage team',
    'false positive: checksum of the sample download',
    '公開データセットのデモ用コンテナ、毎月更新されます',
  ])('%j says something', (reason) => {
    expect(isEmptyReason(reason)).toBe(false);
  });

  it('needs twenty characters', () => {
    expect(isEmptyReason('demo for the docs 1')).toBe(true);
    expect(isEmptyReason('𠮷'.repeat(10))).toBe(true);
  });
});
