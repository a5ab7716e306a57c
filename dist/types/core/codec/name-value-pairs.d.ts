import type { Codec } from './codec.ts';
/**
 * A token taken apart: dictionaries (`"sv": "2022-11-02", "sig": "…"`), settings (`sig = …`), arguments and attributes
 * (`sig="…"`), pairs and calls (`("sig", "…")`, `.set('sig', '…')`, `params["sig"] = "…"`), options of a command
 * (`-d sig=…`), elements, rows of a table (`| sig | … |`), lists of one (`sig:\n  - …`). What stands between two values is written as the `&name=`
 * that it means; the values are plain already, and
 * a query string has no blanks.
 */
export declare const nameValuePairs: Codec;
