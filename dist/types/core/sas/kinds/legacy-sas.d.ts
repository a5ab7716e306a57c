import type { SasKind } from './kind.ts';
/** From before service version 2012-02-12: no `sv`. Without a stored policy it lived for an hour at most (reference §2.12). */
export declare const legacySas: SasKind;
