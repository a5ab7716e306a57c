import { describe, expect, it } from 'vitest';
import { parseSeconds, parseTime } from '../../../../src/core/sas/time.ts';
import { tokenIn } from '../../../support/detection.ts';
import { aSas, aSignature } from '../../../support/tokens.ts';

const SIG = encodeURIComponent(aSignature());

it.each(['10', '12345', '2030'])(
  'the end of a messaging token is in Unix seconds however few they are: %s',
  (se) => {
    const text = `SharedAccessSignature sr=sb%3A%2F%2Fns.servicebus.windows.net%2Fq&sig=${SIG}&se=${se}&skn=r`;
    expect(tokenIn(text)).toMatchObject({ kind: 'messaging-sas', expiresOn: Number(se) * 1000 });
  },
);

it('digits alone are no end of a storage token', () => {
  expect(tokenIn(`?${aSas({ sv: '2022-11-02', sr: 'c', sp: 'r', se: '2030' })}`)).toMatchObject({
    expiresOn: null,
    statesEnd: true,
  });
});

it('a time before the year 0 is none that can be written', () => {
  expect(parseTime('0000-01-01T00:00:00+01:00')).toBeNull();
  expect(parseSeconds('999999999999999')).toBeNull();
});

describe('devices/<id> behind an unknown host', () => {
  it.each(['hub.contoso.example%2Fdevices%2Fd1', 'fake%2Fdevices%2Fd1'])('is a hub’s: %s', (sr) => {
    expect(tokenIn(`SharedAccessSignature sr=${sr}&sig=${SIG}&se=10`)).toMatchObject({
      kind: 'iot-sas',
      resource: 'devices/d1',
      reach: 'item',
    });
  });

  it('is a queue’s on a messaging host', () => {
    const text = `SharedAccessSignature sr=ns.servicebus.windows.net%2Fdevices%2Fd1&sig=${SIG}&se=10&skn=r`;
    expect(tokenIn(text).kind).toBe('messaging-sas');
  });
});
