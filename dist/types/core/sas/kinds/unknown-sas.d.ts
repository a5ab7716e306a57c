import type { SasKind } from './kind.ts';
/** A genuine-looking signature with too little around it to say more; the last of the registry, it takes what is left. */
export declare const unknownSas: SasKind;
