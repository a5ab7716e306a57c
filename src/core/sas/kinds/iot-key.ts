import type { KindWords } from './kind.ts';
import { quoted } from './quoted.ts';
import { endProvisioningPolicy, isOfProvisioning, ofHub } from './words.ts';

/** The key of a device or of a policy of IoT Hub or the Device Provisioning Service. */
export const iotKey: KindWords = {
  id: 'iot-key',
  deed: ({ account, policy, resource }) =>
    `sign tokens for ${policy !== null ? `the policy ${policy}` : resource !== null ? `device ${resource}` : 'a device or a policy'} of ${ofHub(account, policy)}`,
  revoke: ({ account, policy, resource }) =>
    isOfProvisioning(policy)
      ? endProvisioningPolicy(account, policy)
      : {
          text: 'Renew the key of the policy, or of the device it belongs to; whoever uses it needs the new one.',
          commands: [
            policy === null
              ? `az iot hub device-identity renew-key -n ${account ?? '<hub>'} -d ${quoted(resource ?? '<device>')} --kt primary`
              : `az iot hub policy renew-key --hub-name ${account ?? '<hub>'} -n ${quoted(policy)} --renew-key primary`,
          ],
        },
};
