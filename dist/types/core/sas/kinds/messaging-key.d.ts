import type { KindWords } from './kind.ts';
/** The key of an authorization rule of Service Bus, Event Hubs, Relay or Notification Hubs. */
export declare const messagingKey: KindWords;
