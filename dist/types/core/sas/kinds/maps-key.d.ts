import type { KindWords } from './kind.ts';
/** The key of an Azure Maps account. */
export declare const mapsKey: KindWords;
