/** GitHub's own examples of events are understood, and the events of our tests are of their shape. */
import { describe, expect, it } from 'vitest';
import { scopeOf } from '../../src/action/scope.ts';
import { aMergeGroup, aPullRequest, aPush } from '../support/events.ts';
import { webhookExamples } from '../support/webhooks.ts';

const EVENTS = webhookExamples();
const examplesOf = (event: string) =>
  EVENTS.filter(({ name }) => name === event).flatMap(({ examples }) => examples);

it('every example of every event is understood', () => {
  const kinds = new Map<string, Set<string>>();
  for (const { name, examples } of EVENTS) {
    for (const payload of examples) {
      const { kind } = scopeOf({ name, payload }, false);
      kinds.set(kind, (kinds.get(kind) ?? new Set()).add(name));
    }
  }
  expect([...kinds.keys()].toSorted()).toEqual(['change', 'nothing', 'tree']);
  expect([...(kinds.get('change') ?? [])].toSorted()).toEqual([
    'merge_group',
    'pull_request',
    'pull_request_review',
    'pull_request_review_comment',
    'pull_request_review_thread',
    'push',
  ]);
  expect([...(kinds.get('nothing') ?? [])]).toEqual(['push']);
});

describe('what our tests hand over has no key that the examples do not have, for', () => {
  const id = 'a'.repeat(40);

  it.each([
    ['pull_request', aPullRequest(id, id)],
    ['push', aPush(id, id)],
    ['merge_group', aMergeGroup(id, id)],
  ])('%s', (name, payload) => {
    const known = new Set(examplesOf(name).flatMap((example) => [...pathsOf(example)]));
    expect([...pathsOf(payload)].filter((path) => !known.has(path))).toEqual([]);
  });
});

/** `pull_request.base.sha string`, for every key that holds no object. */
function* pathsOf(value: unknown, path = ''): Generator<string, void, undefined> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    for (const [key, inner] of Object.entries(value))
      yield* pathsOf(inner, path === '' ? key : `${path}.${key}`);
  } else yield `${path} ${Array.isArray(value) ? 'array' : typeof value}`;
}
