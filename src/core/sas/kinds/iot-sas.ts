import { type Endpoint, parseEndpoint } from '../endpoint.ts';
import type { Query } from '../query.ts';
import { parseSeconds } from '../time.ts';
import type { Description, SasKind } from './kind.ts';
import { quoted } from './quoted.ts';
import { endProvisioningPolicy, isOfProvisioning, ofHub } from './words.ts';

/** IoT Hub and the Device Provisioning Service: `sr` without a scheme; devices have no `skn` (reference §5.2). */
export const iotSas: SasKind = {
  id: 'iot-sas',
  recognises: ({ values }) => {
    const address = addressOf(values.get('sr'));
    return address !== null && (isIotHost(address.host) || namesDevice(address));
  },
  describe,
  deed: ({ account, resource, policy, reach }) => {
    const hub = ofHub(account, policy);
    if (reach === 'item') return `send and listen as ${resource} of ${hub}`;
    return policy === null
      ? `act on the whole of ${hub}`
      : `do what the policy ${policy} allows on the whole of ${hub}`;
  },
  revoke: ({ account, resource, policy, reach }) => {
    if (isOfProvisioning(policy)) return endProvisioningPolicy(account, policy);
    const hub = account ?? '<hub>';
    const device = /^devices\/([^/]+)/.exec(resource ?? '')?.[1] ?? '<device>';
    return reach === 'item'
      ? {
          text: 'Renew both keys of the device; it must be provisioned with the new ones.',
          commands: ['primary', 'secondary'].map(
            (key) => `az iot hub device-identity renew-key -n ${hub} -d ${quoted(device)} --kt ${key}`,
          ),
        }
      : {
          text: 'Renew both keys of the policy; every service that uses it needs the new ones.',
          commands: ['primary', 'secondary'].map(
            (key) =>
              `az iot hub policy renew-key --hub-name ${hub} -n ${quoted(policy ?? '<policy>')} --renew-key ${key}`,
          ),
        };
  },
};

/** A provisioning scope (`0ne00000000/registrations/d1`) has no dot, so the host's form is not asked for. */
function addressOf(sr: string | undefined): Pick<Endpoint, 'host' | 'segments' | 'onAzure'> | null {
  if (sr === undefined) return null;
  const scoped = /^(0ne[0-9a-f]{8})\/(registrations\/.*)$/i.exec(sr);
  if (scoped !== null)
    return { host: scoped[1] as string, segments: (scoped[2] as string).split('/'), onAzure: true };
  const bare = /^([\w-]{1,63})\/(devices\/.{1,400})$/.exec(sr);
  if (bare !== null)
    return { host: bare[1] as string, segments: (bare[2] as string).split('/'), onAzure: false };
  return parseEndpoint(sr);
}

/** `registrations/<id>` and `devices/<id>` are of a hub, whatever its host, but for a queue of that name. */
function namesDevice({ host, segments }: Pick<Endpoint, 'host' | 'segments'>): boolean {
  if (segments[0] === 'registrations') return true;
  return segments[0] === 'devices' && segments.length > 1 && !/\.servicebus\./.test(host);
}

function isIotHost(host: string): boolean {
  return /\.azure-devices(?:-provisioning)?\.(?:net|cn|us)$/.test(host);
}

const FULL = new Set(['iothubowner', 'service', 'registryReadWrite', 'provisioningserviceowner']);

function describe({ values }: Query): Description {
  const address = addressOf(values.get('sr'));
  const segments = address?.segments ?? [];
  const ofDevice = segments[0] === 'devices' || segments[0] === 'registrations';
  const policy = values.get('skn') ?? null;
  const asDevice = ofDevice && (policy === null || policy === 'registration');
  return {
    reach: ofDevice ? 'item' : 'account',
    power: asDevice || (policy !== null && FULL.has(policy)) ? 3 : 2,
    account: address?.host.split('.')[0] ?? null,
    resource: segments.length > 0 ? segments.join('/') : null,
    services: ['iot'],
    permissions: asDevice ? ['send', 'listen'] : null,
    policy,
    expiresOn: parseSeconds(values.get('se')),
    protocols: ['https'],
    onAzureHost: address?.onAzure === true,
  };
}
