import type { Codec } from './codec.ts';
/**
 * A token taken apart: dictionaries (`"sv": "2022-11-02", "sig": "…"`), settings (`sig = …`), arguments and attributes
 * (`sig="…"`), pairs and calls (`("sig", "…")`, `.set('sig', '…')`, `params["sig"] = "…"`), options of a command
 * (`-d sig=…`), elements, rows of a table (`| sig | … |`). What stands between two values is written as the `&name=`
 * that it means; the values are plain already.
 */
export declare const nameValuePairs: Codec;
