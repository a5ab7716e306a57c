/** Phrases that several kinds share. */
import type { Revocation } from '../../finding.ts';

/** `IoT hub contoso`, or that it is not named. */
export function nameOf(thing: string, account: string | null): string {
  return account === null
    ? `${/^[AEI]/.test(thing) ? 'an' : 'a'} ${thing} not named here`
    : `${thing} ${account}`;
}

export function renewKey(key: string, commands: readonly string[]): Revocation {
  return { text: `Renew the ${key}; whoever uses it needs the new one.`, commands };
}
