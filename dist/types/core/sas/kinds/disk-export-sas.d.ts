import type { SasKind } from './kind.ts';
/** An exported managed disk or snapshot: one blob by its form, and the whole disk behind it (reference §5.8). */
export declare const diskExportSas: SasKind;
