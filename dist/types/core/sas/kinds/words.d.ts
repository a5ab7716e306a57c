/** Phrases that several kinds share. */
import type { Revocation } from '../../finding.ts';
/** `IoT hub contoso`, or that it is not named. */
export declare function nameOf(thing: string, account: string | null): string;
/** An IoT hub, or the provisioning service where the policy is one of its own. */
export declare function ofHub(account: string | null, policy: string | null): string;
export declare function isOfProvisioning(policy: string | null): policy is string;
/** The provisioning service has no command that renews a policy's keys. */
export declare function endProvisioningPolicy(account: string | null, policy: string): Revocation;
export declare function renewKey(key: string, commands: readonly string[]): Revocation;
