import { expect, test } from 'vitest';
import { crashMessage } from '../../src/check/crash.ts';
import { aSasUrl, aSignature } from '../support/tokens.ts';

test('a crash says where, and nothing of what was being read', () => {
  const error = new TypeError(
    `cannot read ${aSasUrl()}\n    at ${aSignature()} (/home/someone/dist/hook/index.js:12:34)`,
  );
  const message = crashMessage(error);
  expect(message).toBe(
    'sasguard failed (TypeError at index.js:12:34), so nothing has been checked.\n' +
      'This is a fault of sasguard. Please report it with this line.\n',
  );
});

test.each([
  ['a text', aSasUrl()],
  ['nothing', undefined],
  ['an odd name', Object.assign(new Error(), { name: aSasUrl() })],
])('%s that was thrown is not repeated', (_title, thrown) => {
  expect(crashMessage(thrown)).toContain('sasguard failed (Error at ');
  expect(crashMessage(thrown)).not.toContain('contosodata7');
});
