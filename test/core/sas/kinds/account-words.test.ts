import { expect, it } from 'vitest';
import { headlineOf } from '../../../../src/core/judge/headline.ts';
import { NOW_MS, tokenIn } from '../../../support/detection.ts';
import { ACCOUNT_SAS, aSasUrl, BLOB_SAS } from '../../../support/tokens.ts';

function headline(fields: Record<string, string>): string {
  return headlineOf(tokenIn(aSasUrl({ ...ACCOUNT_SAS, ...fields })), NOW_MS);
}

// What the service and Azurite let such tokens do.
it.each([
  [
    { ss: 'b', srt: 's', sp: 'rl' },
    'read the service settings and list the names of containers in storage account',
  ],
  [{ ss: 'b', srt: 'c', sp: 'c' }, 'create containers in storage account'],
  [{ ss: 'f', srt: 'sc', sp: 'd' }, 'delete shares in storage account'],
  [{ ss: 'b', srt: 'o', sp: 'rl' }, 'read everything whose name is known in storage account'],
  [{ ss: 'b', srt: 'o', sp: 'l' }, 'use a SAS of storage account contosodata7, whose letters have no effect'],
  [
    { ss: 'b', srt: 'sco', sp: 'u' },
    'use a SAS of storage account contosodata7, whose letters have no effect',
  ],
  [{ ss: 'bq', srt: 'sco', sp: 'rup' }, 'read, update and take and remove everything in storage account'],
])('an account SAS with %o can %s', (fields, words) => {
  expect(headline(fields)).toContain(`can ${words}`);
});

it.each([
  ['bs', 'one snapshot of blob docs/report.txt'],
  ['bv', 'one version of blob docs/report.txt'],
])('a token with sr=%s is told as %s', (sr, words) => {
  const url = aSasUrl(
    { ...BLOB_SAS, sr },
    undefined,
    'https://contosodata7.blob.core.windows.net/docs/report.txt',
  );
  expect(headlineOf(tokenIn(url), NOW_MS)).toContain(`read ${words}`);
});
