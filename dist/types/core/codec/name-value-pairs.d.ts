import type { Codec } from './codec.ts';
/**
 * A token taken apart: dictionaries (`"sv": "2022-11-02", "sig": "…"`), pairs (`("sig", "…")`, `.set('sig', '…')`,
 * `params.sig = "…"`), HAR and Postman (`{"name": "sig", "value": "…"}`), YAML mappings, XML elements. What stands
 * between two values is written as the `&name=` that it means; the values are plain already.
 */
export declare const nameValuePairs: Codec;
