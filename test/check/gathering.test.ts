import { expect, test } from 'vitest';
import { Gathering } from '../../src/check/gathering.ts';
import { inMemory } from '../../src/core/document.ts';
import { aSasUrl } from '../support/tokens.ts';

test('a document may hold more tokens than arguments go onto a stack', () => {
  const gathering = new Gathering();
  const document = { path: 'a.txt', content: inMemory(Buffer.from(aSasUrl())), commit: null };
  const [sighting] = gathering.look(document);
  gathering.keep(Array(150_000).fill(sighting));
  expect(gathering.sightings.length).toBe(150_000);
});
