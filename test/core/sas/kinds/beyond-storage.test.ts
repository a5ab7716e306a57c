import { describe, expect, it } from 'vitest';
import type { Kind, Permission, Reach } from '../../../../src/core/finding.ts';
import { sightingsIn, tokenIn, tokensIn } from '../../../support/detection.ts';
import { aSignature, aStorageKey, sha256 } from '../../../support/tokens.ts';

const SIGNATURE = aSignature('beyond');
const SIG = encodeURIComponent(SIGNATURE);
const encoded = encodeURIComponent;
const NS = 'contoso.servicebus.windows.net';
const HUB = 'contoso.azure-devices.net';
const END = Date.UTC(2030, 0, 2, 3, 4, 5);
const SECONDS = END / 1000;

describe('messaging (reference §5.1)', () => {
  const sas = (sr: string, rest = '&skn=writer') =>
    `SharedAccessSignature sr=${encoded(sr)}&sig=${SIG}&se=${SECONDS}${rest}`;

  it.each<[sr: string, reach: Reach, resource: string | null]>([
    // With a path 2, one publisher 1, without a path 3
    [`sb://${NS}/queue1`, 'container', 'queue1'],
    [`https://${NS}/topic/subscriptions/s`, 'container', 'topic/subscriptions/s'],
    [`http://${NS}/hub1`, 'container', 'hub1'],
    [`${NS}/hub1`, 'container', 'hub1'],
    [`sb://${NS}/hub1/publishers/p1`, 'item', 'hub1/publishers/p1'],
    [`sb://${NS}/hub1/publishers/p1/messages`, 'item', 'hub1/publishers/p1/messages'],
    [`sb://${NS}`, 'account', null],
    [`sb://${NS}/`, 'account', null],
    [NS, 'account', null],
    ['sb://contoso.servicebus.chinacloudapi.cn/q', 'container', 'q'],
    ['sb://contoso.servicebus.usgovcloudapi.net/q', 'container', 'q'],
  ])('%s opens %s', (sr, reach, resource) => {
    expect(tokenIn(sas(sr))).toMatchObject({
      kind: 'messaging-sas',
      fingerprint: sha256(SIGNATURE),
      reach,
      resource,
      account: 'contoso',
      services: ['messaging'],
      policy: 'writer',
      expiresOn: END,
      onAzureHost: true,
    });
  });

  it.each<[rule: string, power: number, permissions: readonly Permission[] | null]>([
    ['RootManageSharedAccessKey', 3, ['send', 'listen', 'manage']],
    ['DefaultFullSharedAccessSignature', 3, ['send', 'listen', 'manage']],
    ['DefaultListenSharedAccessSignature', 2, ['listen']],
    ['writer', 2, null],
    ['send-only', 2, null],
    ['rootmanagesharedaccesskey2', 2, null],
  ])('the rule %s is worth %d', (rule, power, permissions) => {
    expect(tokenIn(sas(`sb://${NS}/q`, `&skn=${rule}`))).toMatchObject({
      kind: 'messaging-sas',
      power,
      permissions,
      policy: rule,
    });
  });

  it.each([
    [
      'as SDKs order it',
      `SharedAccessSignature sr=${encoded(`sb://${NS}/q`)}&sig=${SIG}&se=${SECONDS}&skn=w`,
    ],
    [
      'as the docs order it',
      `SharedAccessSignature sig=${SIG}&se=${SECONDS}&skn=w&sr=${encoded(`sb://${NS}/q`)}`,
    ],
    [
      'in lower-case hex',
      `SharedAccessSignature sr=${encoded(`sb://${NS}/q`).toLowerCase()}&sig=${SIG}&se=${SECONDS}&skn=w`,
    ],
    ['with a bare address', `SharedAccessSignature sr=${NS}/q&sig=${SIG}&se=${SECONDS}&skn=w`],
    [
      'in a header',
      `client.add("Authorization", "SharedAccessSignature sr=${encoded(`https://${NS}/q`)}&sig=${SIG}&se=${SECONDS}&skn=w");`,
    ],
    ['as a query string', `https://${NS}/q?sr=${encoded(`${NS}/q`)}&sig=${SIG}&se=${SECONDS}&skn=w`],
    [
      'in a connection string',
      `Endpoint=sb://${NS}/;SharedAccessSignature=SharedAccessSignature sr=${encoded(`sb://${NS}/q`)}&sig=${SIG}&se=${SECONDS}&skn=w;EntityPath=q`,
    ],
    [
      'in a relay URL',
      `wss://${NS}/$hc/q?sb-hc-action=listen&sb-hc-token=${encoded(`SharedAccessSignature sr=${encoded(`http://${NS}/q`)}&sig=${SIG}&se=${SECONDS}&skn=w`)}`,
    ],
  ])('is read %s', (_, text) => {
    expect(tokenIn(text)).toMatchObject({
      kind: 'messaging-sas',
      account: 'contoso',
      resource: 'q',
      policy: 'w',
      expiresOn: END,
    });
  });

  it('milliseconds in the place of seconds lie past the year 9999, so its end is unknown', () => {
    expect(
      tokenIn(`SharedAccessSignature sr=${encoded(`sb://${NS}/q`)}&sig=${SIG}&se=${END}&skn=w`).expiresOn,
    ).toBeNull();
  });

  it.each(['sb://localhost/q', 'sb://127.0.0.1:5672/q'])('for %s it is cleared', (sr) => {
    expect(tokensIn(sas(sr))).toEqual([]);
  });
});

describe('IoT Hub and provisioning (reference §5.2)', () => {
  it.each<[sr: string, skn: string | null, expected: Record<string, unknown>]>([
    // Device or module 1, with power 3
    [
      `${HUB}/devices/d1`,
      null,
      { reach: 'item', power: 3, resource: 'devices/d1', permissions: ['send', 'listen'], policy: null },
    ],
    [
      `${HUB}/devices/d1/modules/m`,
      null,
      { reach: 'item', power: 3, resource: 'devices/d1/modules/m', permissions: ['send', 'listen'] },
    ],
    // Hub or provisioning service 3
    [
      HUB,
      'iothubowner',
      { reach: 'account', power: 3, permissions: null, policy: 'iothubowner', resource: null },
    ],
    [HUB, 'service', { reach: 'account', power: 3, permissions: null }],
    [HUB, 'registryReadWrite', { reach: 'account', power: 3, permissions: null }],
    [HUB, 'registryRead', { reach: 'account', power: 2, permissions: null }],
    [HUB, 'custom', { reach: 'account', power: 2, permissions: null }],
    [
      'contoso.azure-devices-provisioning.net',
      'provisioningserviceowner',
      { reach: 'account', power: 3, permissions: null },
    ],
    ['contoso.azure-devices.cn/devices/d1', null, { reach: 'item', power: 3 }],
    ['contoso.azure-devices.us/devices/d1', null, { reach: 'item', power: 3 }],
  ])('%s by %s', (sr, skn, expected) => {
    for (const spelled of [encoded(sr), encoded(sr).toLowerCase(), sr]) {
      const text = `SharedAccessSignature sr=${spelled}&sig=${SIG}&se=${SECONDS}${skn === null ? '' : `&skn=${skn}`}`;
      expect(tokenIn(text)).toMatchObject({
        kind: 'iot-sas',
        account: 'contoso',
        services: ['iot'],
        expiresOn: END,
        ...expected,
      });
    }
  });

  it.each([
    [
      'a device’s registration',
      `SharedAccessSignature sr=${encoded('0ne00AB12CD/registrations/d1')}&sig=${SIG}&se=${SECONDS}&skn=registration`,
    ],
    [
      'a device’s connection string',
      `HostName=${HUB};DeviceId=d1;SharedAccessSignature=SharedAccessSignature sr=${HUB}%2Fdevices%2Fd1&sig=${SIG}&se=${SECONDS}`,
    ],
    [
      'an MQTT password',
      `#define MQTT_PASS "SharedAccessSignature sr=${HUB}/devices/sensor-7&sig=${SIG}&se=${SECONDS}"`,
    ],
    ['another order', `"SharedAccessSignature sig=${SIG}&se=${SECONDS}&sr=${HUB}%2Fdevices%2Fd1"`],
  ])('%s is one device', (_, text) => {
    expect(tokenIn(text)).toMatchObject({
      kind: 'iot-sas',
      reach: 'item',
      power: 3,
      permissions: ['send', 'listen'],
    });
  });
});

describe('Event Grid (reference §5.3)', () => {
  const TOPIC = 'https://contoso.westus2-1.eventgrid.azure.net/api/events';

  it.each([
    [
      'a query',
      `https://${TOPIC.replace(/^https:..|[?].*$/g, '')}?aeg-sas-token=${encoded(`r=${encoded(TOPIC)}&e=${encoded('1/2/2030 3:04:05 AM')}&s=${SIG}`)}`,
    ],
    ['a header', `aeg-sas-token: r=${encoded(TOPIC)}&e=${encoded('1/2/2030 3:04:05 AM')}&s=${SIG}`],
    [
      'lower-case hex and plus signs',
      `aeg-sas-token: r=${encoded(TOPIC).toLowerCase()}&e=1%2f2%2f2030+3%3a04%3a05+AM&s=${SIG.replace(/%../g, (e) => e.toLowerCase())}`,
    ],
    [
      'an Authorization header',
      `Authorization: SharedAccessSignature r=${encoded(TOPIC)}&e=${encoded('1/2/2030 3:04:05 AM')}&s=${SIG}`,
    ],
    [
      'with a version',
      `r=${encoded(`${TOPIC}?apiVersion=2018-01-01`)}&e=${encoded('1/2/2030 3:04:05 AM')}&s=${SIG}`,
    ],
    ['Python’s ISO time', `r=${encoded(TOPIC)}&e=${encoded('2030-01-02 03:04:05')}&s=${SIG}`],
    [
      'in a program',
      `headers = {"aeg-sas-token": "r=${encoded(TOPIC)}&e=${encoded('1/2/2030 3:04:05 AM')}&s=${SIG}"}`,
    ],
  ])('is read from %s', (_, text) => {
    expect(tokenIn(text)).toMatchObject({
      kind: 'event-grid-sas',
      fingerprint: sha256(SIGNATURE),
      reach: 'container',
      power: 3,
      account: 'contoso',
      services: ['event-grid'],
      permissions: ['send'],
      expiresOn: END,
      onAzureHost: true,
    });
  });

  it.each([
    ['12/31/2029 11:59:59 PM', Date.UTC(2029, 11, 31, 23, 59, 59)],
    ['1/1/2030 12:00:00 AM', Date.UTC(2030, 0, 1)],
    // .NET 8 and later, with ICU 72: a narrow no-break space
    ['1/2/2030 3:04:05\u202fPM', Date.UTC(2030, 0, 2, 15, 4, 5)],
    ['01/02/2030 15:04:05', Date.UTC(2030, 0, 2, 15, 4, 5)],
    ['1/2/2030 3:04:05 PM +00:00', Date.UTC(2030, 0, 2, 15, 4, 5)],
    ['2030-01-02 03:04:05.123456', Date.UTC(2030, 0, 2, 3, 4, 5)],
    ['1/1/2030 12:00:00 PM', Date.UTC(2030, 0, 1, 12)],
    ['2/30/2030 1:00:00 AM', null],
    ['1/1/2030 13:00:00 PM', null],
    ['31/12/2030 1:00:00 AM', null],
    ['soon', null],
  ])('its end %s is read', (end, expected) => {
    expect(tokenIn(`r=${encoded(TOPIC)}&e=${encoded(end)}&s=${SIG}`).expiresOn).toBe(expected);
  });

  it.each([`s=${SIG}`, `?s=${SIG}&t=1`, `?r=1&s=${SIG}`, `?e=1&s=${SIG}`, `azure ?s=${SIG}`])(
    'a lone s= is nothing: %#',
    (text) => {
      expect(tokensIn(text)).toEqual([]);
    },
  );

  it.each([
    ['aeg-sas-key header', `aeg-sas-key: ${SIGNATURE}`],
    ['aeg-sas-key in a program', `headers["aeg-sas-key"] = "${SIGNATURE}"`],
  ])('the %s is a key, despite its name', (_, text) => {
    expect(tokenIn(text)).toMatchObject({ kind: 'event-grid-key', permissions: ['sign'], reach: 'account' });
  });
});

describe('Logic Apps and Power Automate (reference §5.4)', () => {
  const url64 = (seed: string) =>
    aSignature(seed).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
  /** One with both signs of its own alphabet, one with neither. */
  const seeds = Array.from({ length: 400 }, (_, index) => `flow ${index}`);
  const signed = url64(seeds.find((seed) => /-/.test(url64(seed)) && /_/.test(url64(seed))) as string);
  const plain = url64(seeds.find((seed) => /^\w+$/.test(url64(seed)) && !/_/.test(url64(seed))) as string);
  const ID = '0123456789abcdef0123456789abcdef';
  const query = (sig: string, more = '') => `sp=%2Ftriggers%2Fmanual%2Frun&sv=1.0&sig=${sig}${more}`;

  it.each([
    [
      'consumption',
      `https://prod-07.westeurope.logic.azure.com:443/workflows/${ID}/triggers/manual/paths/invoke?api-version=2016-10-01&`,
    ],
    [
      'US government',
      `https://prod-07.usgovvirginia.logic.azure.us:443/workflows/${ID}/triggers/manual/paths/invoke?api-version=2016-10-01&`,
    ],
    [
      'China',
      `https://prod-07.chinaeast2.logic.azure.cn:443/workflows/${ID}/triggers/manual/paths/invoke?api-version=2016-10-01&`,
    ],
    [
      'Power Automate',
      `https://default0a1b.2c.environment.api.powerplatform.com:443/powerautomate/automations/direct/workflows/${ID}/triggers/manual/paths/invoke?api-version=1&`,
    ],
    [
      'Power Automate by unit',
      `https://0a1b.2c.environment.api.powerplatform.com/powerautomate/automations/direct/cu/07/workflows/${ID}/triggers/manual/paths/invoke?api-version=1&`,
    ],
  ])('%s runs one workflow', (_, at) => {
    for (const sig of [signed, plain]) {
      expect(tokenIn(at + query(sig))).toMatchObject({
        kind: 'workflow-sas',
        fingerprint: sha256(sig),
        reach: 'item',
        power: 3,
        resource: ID,
        services: ['workflow'],
        permissions: ['run'],
        expiresOn: null,
        policy: null,
        onAzureHost: true,
      });
    }
  });

  it('of the Standard kind has a name', () => {
    const text = `https://contoso.azurewebsites.net:443/api/orders/triggers/manual/invoke?api-version=2022-05-01&${query(signed)}`;
    expect(tokenIn(text)).toMatchObject({
      kind: 'workflow-sas',
      reach: 'item',
      power: 3,
      resource: 'orders',
      onAzureHost: true,
    });
  });

  it.each([
    ['without a URL', query(signed)],
    ['in any order', `sig=${signed}&sv=1.0&sp=%2Ftriggers%2Fmanual%2Frun`],
    ['with a raw path', `sp=/triggers/manual/run&sv=1.0&sig=${signed}`],
    ['with lower-case hex', `sp=%2ftriggers%2fmanual%2frun&sv=1.0&sig=${signed}`],
    [
      'in JSON',
      JSON.stringify({
        webhook: `https://prod-07.westeurope.logic.azure.com/workflows/${ID}/x?${query(signed)}`,
      }),
    ],
    ['with escaped ampersands', query(signed).replaceAll('&', '\\u0026')],
  ])('is found %s', (_, text) => {
    expect(tokenIn(text)).toMatchObject({ kind: 'workflow-sas', fingerprint: sha256(signed), power: 3 });
  });

  it('has an end where it is given one', () => {
    expect(tokenIn(query(signed, '&se=2030-01-02T03%3A04%3A05Z')).expiresOn).toBe(END);
  });

  it('a read-only link reads', () => {
    expect(
      tokenIn(`sp=%2Fruns%2F085%2Fcontents%2Fx%2Fread&sv=1.0&se=2030-01-01&sig=${signed}`),
    ).toMatchObject({
      kind: 'workflow-sas',
      power: 1,
      permissions: ['read'],
    });
  });

  it('its place is the signature', () => {
    const text = `hook: https://x.logic.azure.com/workflows/${ID}/triggers/manual/paths/invoke?${query(signed, '&x=1')}`;
    const { place } = sightingsIn(text)[0]!;
    expect(text.slice(place.column - 1, place.endColumn - 1)).toBe(signed);
  });

  it('base64 for URLs is nobody else’s signature', () => {
    expect(tokensIn(`?sv=2022-11-02&sr=b&sp=r&sig=${signed}`)).toEqual([]);
  });
});

describe('API Management (reference §5.5)', () => {
  const SIGNED = aStorageKey('apim');

  it.each([
    ['a header', `Authorization: SharedAccessSignature integration&203001020304&${SIGNED}`],
    [
      'a header in a program',
      `req.headers["Authorization"] = "SharedAccessSignature integration&203001020304&${SIGNED}";`,
    ],
    [
      'the old form',
      `SharedAccessSignature uid=53dd860e1b72ff0467030003&ex=2030-01-02T03:04:00.0000000Z&sn=${SIGNED}`,
    ],
    [
      'the old form, encoded',
      `SharedAccessSignature uid=53dd860e1b72ff0467030003&ex=2030-01-02T03%3A04%3A00.0000000Z&sn=${encoded(SIGNED)}`,
    ],
    ['a gateway’s key', `config.service.auth: "GatewayKey gw1&203001020304&${SIGNED}"`],
    [
      'a sign-in link',
      `https://contoso.developer.azure-api.net/signin-sso?token=${encoded(`u1&203001020304&${SIGNED}`)}`,
    ],
  ])('is read from %s', (_, text) => {
    expect(tokenIn(text)).toMatchObject({
      kind: 'api-management-sas',
      fingerprint: sha256(SIGNED),
      reach: 'account',
      power: 3,
      services: ['api-management'],
      expiresOn: Date.UTC(2030, 0, 2, 3, 4),
    });
  });

  it.each([
    `sn=${SIGNED}`,
    `?sn=${SIGNED}&x=1`,
    `a&203001020304&${SIGNED}`,
    `SharedAccessSignature integration&203001020304&${SIGNATURE}`,
  ])('is not %#', (text) => {
    expect(tokensIn(text)).toEqual([]);
  });
});

describe('Azure Maps (reference §5.6)', () => {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const signature = Buffer.from(aStorageKey('maps'), 'base64')
    .toString('base64url')
    .replace(/=+$/, '')
    .repeat(4);
  const jwt = (claims: unknown) => `${part({ alg: 'RS256', typ: 'JWT' })}.${part(claims)}.${signature}`;

  it('is a JSON Web Token behind its own word', () => {
    const text = `Authorization: jwt-sas ${jwt({ exp: SECONDS, nbf: SECONDS - 3600 })}`;
    expect(tokenIn(text)).toMatchObject({
      kind: 'maps-sas',
      fingerprint: sha256(signature),
      reach: 'account',
      power: 2,
      services: ['maps'],
      permissions: null,
      expiresOn: END,
      startsOn: END - 3_600_000,
    });
    const { place } = sightingsIn(text)[0]!;
    expect(text.slice(place.column - 1, place.endColumn - 1)).toBe(signature);
  });

  it.each([
    ['no such claims', jwt({ iss: 'contoso' })],
    ['claims of other kinds', jwt({ exp: 'soon', nbf: null })],
    ['an end past the year 9999', jwt({ exp: 1e12 })],
    [
      'claims that are none',
      `${part({ alg: 'x' })}.${Buffer.from('not json').toString('base64url')}.${signature}`,
    ],
  ])('with %s its end is unknown', (_, token) => {
    expect(tokenIn(`jwt-sas ${token}`)).toMatchObject({ kind: 'maps-sas', expiresOn: null });
  });

  it('any other JSON Web Token is other tools’ business', () => {
    expect(tokensIn(`Authorization: Bearer ${jwt({ exp: SECONDS })}`)).toEqual([]);
  });
});

describe('keys of messaging and IoT', () => {
  it.each<[text: string, kind: Kind, expected: Record<string, unknown>]>([
    [
      `Endpoint=sb://${NS}/;SharedAccessKeyName=RootManageSharedAccessKey;SharedAccessKey=${SIGNATURE}`,
      'messaging-key',
      { account: 'contoso', policy: 'RootManageSharedAccessKey', resource: null },
    ],
    [
      `"Endpoint=sb://${NS}/;SharedAccessKeyName=send;SharedAccessKey=${SIGNATURE};EntityPath=hub1"`,
      'messaging-key',
      { account: 'contoso', policy: 'send', resource: 'hub1' },
    ],
    [
      `HostName=${HUB};DeviceId=d1;SharedAccessKey=${SIGNATURE}`,
      'iot-key',
      { account: 'contoso', resource: 'd1' },
    ],
    [
      `HostName=${HUB};SharedAccessKeyName=iothubowner;SharedAccessKey=${SIGNATURE}`,
      'iot-key',
      { account: 'contoso', policy: 'iothubowner' },
    ],
    [`shared_access_key: "${SIGNATURE}"`, 'messaging-key', { account: null }],
    [`sharedAccessKey = '${SIGNATURE}'`, 'messaging-key', { account: null }],
    [JSON.stringify({ SharedAccessKey: SIGNATURE }), 'messaging-key', { account: null }],
  ])('%s', (text, kind, expected) => {
    expect(tokenIn(text)).toMatchObject({
      kind,
      fingerprint: sha256(SIGNATURE),
      reach: 'account',
      power: 3,
      permissions: ['sign'],
      expiresOn: null,
      ...expected,
    });
  });

  it.each([
    [
      'the emulator’s placeholder',
      'Endpoint=sb://localhost;SharedAccessKeyName=x;SharedAccessKey=SAS_KEY_VALUE;UseDevelopmentEmulator=true',
    ],
    [
      'a key beside a loopback endpoint',
      `Endpoint=sb://localhost/;SharedAccessKeyName=x;SharedAccessKey=${SIGNATURE}`,
    ],
    ['a key beside a loopback host', `HostName=127.0.0.1;DeviceId=d;SharedAccessKey=${SIGNATURE}`],
    ['a key without its name', `"${SIGNATURE}"`],
    ['App Configuration', `Endpoint=https://x.azconfig.io;Id=a;Secret=${SIGNATURE}`],
    ['Communication Services', `endpoint=https://x.communication.azure.com/;accesskey=${SIGNATURE}`],
    ['SignalR', `Endpoint=https://x.service.signalr.net;AccessKey=${SIGNATURE};Version=1.0;`],
  ])('%s is none', (_, text) => {
    expect(tokensIn(text)).toEqual([]);
  });
});
