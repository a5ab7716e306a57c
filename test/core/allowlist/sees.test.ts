import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isTrueOf, parseSees, seesOf } from '../../../src/core/allowlist/sees.ts';
import { KINDS, PERMISSIONS, SEVERITIES } from '../../../src/core/finding.ts';
import { TOKEN } from './samples.ts';

function sees(changes: Partial<typeof TOKEN>, grants: Partial<(typeof TOKEN)['grants']> = {}) {
  return seesOf({ ...TOKEN, ...changes, grants: { ...TOKEN.grants, ...grants } });
}

describe('the sees line', () => {
  it.each([
    [sees({}), 'service-sas contosodemo container/models read until 2027-01-10 medium'],
    [
      sees(
        { kind: 'account-sas', severity: 'critical' },
        {
          reach: 'account',
          resource: null,
          permissions: ['read', 'write', 'delete', 'list'],
          expiresOn: '2051-10-06T23:59:59Z',
        },
      ),
      'account-sas contosodemo account read,write,delete,list until 2051-10-06 critical',
    ],
    [
      sees(
        { kind: 'unknown-sas', severity: 'high' },
        { reach: 'unknown', account: null, resource: null, permissions: null, expiresOn: null },
      ),
      'unknown-sas - unknown by-policy until unknown high',
    ],
    [sees({}, { permissions: [] }), 'service-sas contosodemo container/models none until 2027-01-10 medium'],
    [
      sees({}, { reach: 'item', resource: 'models/my data\t1\n\u00a0\u202e\ufeff\u0007ö.csv' }),
      'service-sas contosodemo item/models/my%20data%091%0A%C2%A0%E2%80%AE%EF%BB%BF%07ö.csv read until 2027-01-10 medium',
    ],
    [sees({}, { account: 'a b' }), 'service-sas a%20b container/models read until 2027-01-10 medium'],
  ])('%s', (line, expected) => {
    expect(line).toBe(expected);
  });

  it('of any token is read back, and is true of that token and of a harmless one', () => {
    const name = fc.option(fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(
        fc.record({
          kind: fc.constantFrom(...KINDS),
          severity: fc.constantFrom(...SEVERITIES),
          grants: fc.record({
            account: name,
            resource: name,
            reach: fc.constantFrom('item', 'container', 'account', 'unknown'),
            permissions: fc.option(fc.uniqueArray(fc.constantFrom(...PERMISSIONS))),
            expiresOn: fc.constantFrom('2027-01-10T12:00:00Z', null),
          }),
        }),
        ({ kind, severity, grants }) => {
          const token = { kind, severity, grants: { ...TOKEN.grants, ...grants } };
          const line = seesOf(token);
          expect(parseSees(line)).toEqual({ severity, end: grants.expiresOn && Date.UTC(2027, 0, 10) });
          for (const other of SEVERITIES) {
            const worse = SEVERITIES.indexOf(other) > SEVERITIES.indexOf(severity);
            expect(isTrueOf(line, { ...token, severity: other })).toBe(!worse);
          }
        },
      ),
    );
  });

  it.each([
    '',
    'medium',
    'service-sas contosodemo container/models read until 2027-01-10',
    'service-sas contosodemo container/models read until 2027-01-10 medium please',
    'service-sas  contosodemo container/models read until 2027-01-10 medium',
    'some-sas contosodemo container/models read until 2027-01-10 medium',
    'service-sas contosodemo bucket/models read until 2027-01-10 medium',
    'service-sas contosodemo container/ read until 2027-01-10 medium',
    'service-sas contosodemo container/models Read until 2027-01-10 medium',
    'service-sas contosodemo container/models read,write, until 2027-01-10 medium',
    'service-sas contosodemo container/models read till 2027-01-10 medium',
    'service-sas contosodemo container/models read until 2027-01-32 medium',
    'service-sas contosodemo container/models read until 2027-01-10 severe',
  ])('%j is not read', (line) => {
    expect(parseSees(line)).toBeNull();
    expect(isTrueOf(line, TOKEN)).toBe(false);
  });
});
