import type { SasKind } from './kind.ts';
/** Event Grid: `r=<topic URL>&e=<end>&s=<signature>`, in a header or a query (reference §5.3). */
export declare const eventGridSas: SasKind;
