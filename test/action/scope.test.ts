/** What an event asks for, told from its payload alone. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scopeOf } from '../../src/action/scope.ts';
import { aPullRequest, aPush, REPOSITORY, ZEROS } from '../support/events.ts';

const ONE = '1'.repeat(40);
const TWO = '2'.repeat(40);

function changeOf(name: string, payload: unknown) {
  const scope = scopeOf({ name, payload }, false);
  return scope.kind === 'change' ? scope.change : scope.kind;
}

describe('the change', () => {
  it('of a pull request is its head against its base', () => {
    expect(changeOf('pull_request', aPullRequest(ONE, TWO, 3))).toEqual({
      what: 'pull request',
      tip: { ref: 'refs/heads/topic', oid: TWO, isNew: true },
      base: ONE,
      beside: null,
      refs: ['refs/pull/7/head', 'refs/heads/main'],
      commits: 3,
    });
  });

  it.each(['pull_request_target', 'pull_request_review', 'pull_request_review_comment', 'anything'])(
    'of %s is that of its pull request',
    (name) => {
      const payload = aPullRequest(ONE, TWO, 3);
      expect(changeOf(name, payload)).toEqual(changeOf('pull_request', payload));
    },
  );

  it('of a merge queue is its group', () => {
    const merge_group = {
      base_sha: ONE,
      head_sha: TWO,
      head_ref: 'refs/heads/q',
      base_ref: 'refs/heads/main',
    };
    expect(changeOf('merge_group', { merge_group })).toMatchObject({
      what: 'merge group',
      tip: { ref: null, oid: TWO },
      base: ONE,
      refs: ['refs/heads/q', 'refs/heads/main'],
    });
  });

  it.each([
    ['an old branch', aPush(ONE, TWO, 'refs/heads/topic'), { base: ONE, beside: 'refs/heads/main' }],
    ['a new branch', aPush(ZEROS, TWO, 'refs/heads/topic'), { base: null, beside: 'refs/heads/main' }],
    ['a new default branch', aPush(ZEROS, TWO), { base: null, beside: null }],
    ['a tag', aPush(ZEROS, TWO, 'refs/tags/v1'), { base: null, beside: 'refs/heads/main' }],
  ])('of a push to %s', (_, payload, expected) => {
    expect(changeOf('push', payload)).toMatchObject({
      what: 'push',
      tip: { ref: payload.ref, oid: TWO, isNew: payload.created },
      ...expected,
    });
  });

  it('is none where a branch is deleted', () => {
    expect(changeOf('push', aPush(ONE, ZEROS))).toBe('nothing');
  });

  it.each(['--upload-pack=x y', 'a:b', 'a*', 'a\nb', 'a^', 'a~1', 'a?', '[a', 'a\\b'])(
    'asks no server for a branch called %j',
    (name) => {
      const payload = {
        ...aPush(ZEROS, TWO, `refs/heads/${name}`),
        repository: { ...REPOSITORY, default_branch: name },
      };
      expect(changeOf('push', payload)).toMatchObject({ refs: [], beside: null });
    },
  );
});

it.each([
  ['schedule', false, 'tree'],
  ['schedule', true, 'history'],
  ['workflow_dispatch', true, 'history'],
  ['workflow_run', false, 'tree'],
  ['', false, 'tree'],
])('%j with history %s looks at the %s', (name, wantsHistory, kind) => {
  expect(scopeOf({ name, payload: {} }, wantsHistory)).toEqual({ kind });
});

it('says of any payload whatever what it asks for, and takes no other ids than whole ones', () => {
  const names = fc.constantFrom('push', 'pull_request', 'merge_group', 'schedule', '__proto__');
  const id = fc.oneof(fc.constantFrom(ONE, TWO, ZEROS, 'HEAD', '--all', `${ONE}\n`, ''), fc.anything());
  const payload = fc.oneof(
    fc.anything(),
    fc.record({
      ref: fc.oneof(fc.string(), fc.anything()),
      before: id,
      after: id,
      repository: fc.anything(),
    }),
    fc.record({
      pull_request: fc.record({
        number: fc.anything(),
        base: fc.record({ sha: id, ref: fc.anything() }),
        head: fc.record({ sha: id, ref: fc.string() }),
      }),
    }),
  );
  fc.assert(
    fc.property(names, payload, (name, value) => {
      const change = changeOf(name, value);
      if (typeof change === 'string') return;
      for (const oid of [change.tip.oid, change.base ?? ONE]) expect(oid).toMatch(/^[0-9a-f]{40}$/);
      for (const ref of [...change.refs, change.beside ?? 'refs/x']) expect(ref).toMatch(/^refs\/[^\s:*]+$/);
    }),
    { numRuns: 2000 },
  );
});
