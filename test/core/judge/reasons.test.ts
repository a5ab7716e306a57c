import { describe, expect, it } from 'vitest';
import { PERMISSIONS } from '../../../src/core/finding.ts';
import { reasonsOf } from '../../../src/core/judge/reasons.ts';
import type { Token } from '../../../src/core/sas/token.ts';
import { aToken, DAY, MINUTE, NOW_MS } from '../../support/detection.ts';

const YEAR = 366 * DAY;
/** What every storage token without an address limit has. */
const OPEN = ['no-ip-limit'];

const idsOf = (fields: Partial<Token>) => reasonsOf(aToken(fields), NOW_MS).map(({ id }) => id);

describe('reasonsOf', () => {
  it.each<[title: string, fields: Partial<Token>, ids: readonly string[]]>([
    ['one blob for a day', {}, OPEN],
    ['limited to one machine', { ipRange: '10.0.0.1' }, []],
    ['limited to 256 addresses', { ipRange: '10.0.0.0-10.0.0.255' }, []],
    ['limited to 257 addresses', { ipRange: '10.0.0.0-10.0.1.0' }, OPEN],
    ['a broken limit', { ipRange: '999' }, OPEN],
    ['plain HTTP', { protocols: ['https', 'http'] }, ['plain-http', ...OPEN]],
    ['a whole account', { reach: 'account', kind: 'account-sas' }, ['account-wide', ...OPEN]],
    ['a whole disk', { reach: 'account', kind: 'disk-export-sas' }, ['whole-disk', ...OPEN]],
    ['more than a year', { expiresOn: NOW_MS + YEAR + 1 }, ['long-lived', ...OPEN]],
    ['a year', { expiresOn: NOW_MS + YEAR }, OPEN],
    ['no end', { expiresOn: null }, ['no-expiry', ...OPEN]],
    ['a policy', { expiresOn: null, policy: 'p', permissions: null }, ['policy-bound', ...OPEN]],
    ['a user', { userBound: true }, [...OPEN, 'user-bound']],
    ['from tomorrow', { startsOn: NOW_MS + DAY }, [...OPEN, 'not-yet-valid']],
    ['from a moment ago', { startsOn: NOW_MS - 1 }, OPEN],
    ['from now', { startsOn: NOW_MS }, OPEN],
    ['listing', { permissions: ['list'] }, ['can-list', ...OPEN]],
    ['finding', { permissions: ['find'] }, ['can-list', ...OPEN]],
    ['processing', { permissions: ['process'] }, ['can-delete', 'can-write', ...OPEN]],
    [
      'everything for ever',
      {
        ...{
          kind: 'account-sas',
          reach: 'account',
          permissions: ['read', 'write', 'delete', 'list'],
          expiresOn: null,
        },
        ...{ protocols: ['https', 'http'], startsOn: NOW_MS + DAY },
      },
      [
        'account-wide',
        'can-delete',
        'can-write',
        'can-list',
        'no-expiry',
        'plain-http',
        ...OPEN,
        'not-yet-valid',
      ],
    ],
    [
      'a key',
      {
        kind: 'storage-account-key',
        reach: 'account',
        permissions: ['sign'],
        expiresOn: null,
        protocols: ['https', 'http'],
      },
      ['signing-key'],
    ],
  ])('%s', (_, fields, ids) => {
    expect(idsOf(fields)).toEqual(ids);
  });

  it.each([
    'add',
    'create',
    'write',
    'tags',
    'move',
    'ownership',
    'permissions',
    'immutability',
    'update',
  ] as const)('%s changes data', (permission) => {
    expect(idsOf({ permissions: [permission] })).toEqual(['can-write', ...OPEN]);
  });

  it.each(['delete', 'delete-version', 'permanent-delete'] as const)('%s deletes data', (permission) => {
    expect(idsOf({ permissions: [permission] })).toEqual(['can-delete', ...OPEN]);
  });

  it.each(['read', 'execute'] as const)('%s only looks', (permission) => {
    expect(idsOf({ permissions: [permission] })).toEqual(OPEN);
  });

  it('of a dead token only its death matters', () => {
    const dead = {
      expiresOn: NOW_MS - 15 * MINUTE,
      reach: 'account',
      permissions: [...PERMISSIONS].slice(0, -1),
    } as const;
    expect(reasonsOf(aToken(dead), NOW_MS)).toEqual([
      { id: 'expired', text: 'It has expired and opens nothing any more.' },
    ]);
    expect(idsOf({ expiresOn: NOW_MS - 15 * MINUTE + 1 })).toEqual(OPEN);
  });

  it('says them in sentences', () => {
    const worst = aToken({
      ...{ kind: 'account-sas', reach: 'account', permissions: ['read', 'write', 'delete', 'list'] },
      ...{ expiresOn: NOW_MS + 2 * YEAR, protocols: ['https', 'http'], policy: 'web-read' },
    });
    expect(reasonsOf(worst, NOW_MS)).toEqual([
      { id: 'account-wide', text: 'It opens a whole account, not one container or file.' },
      { id: 'can-delete', text: 'It can delete data.' },
      { id: 'can-write', text: 'It can change or add data.' },
      { id: 'can-list', text: 'It can find out what is there.' },
      { id: 'long-lived', text: 'It is valid for more than a year.' },
      {
        id: 'policy-bound',
        text: 'What it may do and for how long may stand in the stored access policy web-read.',
      },
      { id: 'plain-http', text: 'It may be used over plain HTTP, where others can read it.' },
      { id: 'no-ip-limit', text: 'It works from any address.' },
    ]);
  });
});
