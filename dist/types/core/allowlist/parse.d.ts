import type { Allowlist } from './allowlist.ts';
/** Total: any text gives an Allowlist, at worst one with nothing in it but problems. */
export declare function parseAllowlist(text: string, path: string): Allowlist;
