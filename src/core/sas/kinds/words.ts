/** Phrases that several kinds share. */
import type { Revocation } from '../../finding.ts';
import { quoted } from './quoted.ts';

/** `IoT hub contoso`, or that it is not named. */
export function nameOf(thing: string, account: string | null): string {
  return account === null
    ? `${/^[AEI]/.test(thing) ? 'an' : 'a'} ${thing} not named here`
    : `${thing} ${account}`;
}

/** An IoT hub, or the provisioning service where the policy is one of its own. */
export function ofHub(account: string | null, policy: string | null): string {
  return nameOf(isOfProvisioning(policy) ? 'device provisioning service' : 'IoT hub', account);
}

export function isOfProvisioning(policy: string | null): policy is string {
  return policy !== null && /^(?:provisioningserviceowner|enrollment(?:read|write))$/i.test(policy);
}

/** The provisioning service has no command that renews a policy's keys. */
export function endProvisioningPolicy(account: string | null, policy: string): Revocation {
  return {
    text: 'Renew both keys of the policy in the portal (the provisioning service, Shared access policies), or delete the policy; whoever uses it needs another one.',
    commands: [
      `az iot dps policy delete -g <resource-group> --dps-name ${account ?? '<provisioning-service>'} --policy-name ${quoted(policy)}`,
    ],
  };
}

export function renewKey(key: string, commands: readonly string[]): Revocation {
  return { text: `Renew the ${key}; whoever uses it needs the new one.`, commands };
}
