import type { KindWords } from './kind.ts';
/** The key of an Event Grid topic, domain or namespace; `aeg-sas-key` is one despite its name. */
export declare const eventGridKey: KindWords;
