/** Phrases that several kinds share. */
import type { Revocation } from '../../finding.ts';
/** `IoT hub contoso`, or that it is not named. */
export declare function nameOf(thing: string, account: string | null): string;
export declare function renewKey(key: string, commands: readonly string[]): Revocation;
