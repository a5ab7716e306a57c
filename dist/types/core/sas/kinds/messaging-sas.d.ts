import type { Token } from '../token.ts';
import type { KindWords, SasKind } from './kind.ts';
/**
 * Service Bus, Event Hubs, Relay, Notification Hubs: `sr` is the address of what it opens and everything below it, `skn`
 * the authorization rule whose key signed it (reference §5.1). The rule's rights do not stand in the token.
 */
export declare const messagingSas: SasKind;
export declare function addressWords({ account, resource }: Token): string;
/** Both keys of the rule, since a token does not tell which one signed it. */
export declare function renewRule(token: Token): ReturnType<KindWords['revoke']>;
