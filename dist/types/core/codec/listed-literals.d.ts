import type { Codec } from './codec.ts';
/**
 * Literals handed as a list to what joins them: `["…", "…"].join("")`, `concat!("…", "…")`, `String.Concat`, R's
 * `paste0`, Terraform's `join("", […])`, ARM's and Excel's `CONCAT`. Only where such a word stands: elsewhere a comma
 * parts what belongs apart.
 */
export declare const listedLiterals: Codec;
