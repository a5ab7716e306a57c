import type { Codec } from './codec.ts';

/**
 * Literals handed as a list to what joins them: `["…", "…"].join("")`, `concat!("…", "…")`, `String.Concat`, R's
 * `paste0`, Terraform's `join("", […])`, ARM's and Excel's `CONCAT`. Only where such a word stands: elsewhere a comma
 * parts what belongs apart.
 */
export const listedLiterals: Codec = {
  id: 'listed-literals',
  shows: (text) => JOINS.test(text),
  // An apostrophe and a bracket may stand in a value; behind the last of the literals they do not.
  pattern: /["'`](?:[ \t]{0,40},\s{0,160}[@$]?["'`]|(?=\]\.join\())/g,
  decode: ([joint]) => (joint.length === 1 ? '"' : ''),
};

const JOINS =
  /[(!:[](?<=(?<![a-z])(?:concat(?:enate|_ws)?!?|(?:text)?join|paste0?|implode|strcat|strings?\.join)[ \t"']{0,4}.)/i;
