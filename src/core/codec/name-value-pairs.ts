import type { Codec } from './codec.ts';

const SEPARATOR = String.raw`[\s,;(){}[\]>-]`;

/**
 * A token taken apart: dictionaries (`"sv": "2022-11-02", "sig": "…"`), pairs (`("sig", "…")`, `.set('sig', '…')`,
 * `params.sig = "…"`), HAR and Postman (`{"name": "sig", "value": "…"}`), YAML mappings, XML elements. What stands
 * between two values is written as the `&name=` that it means; the values are plain already.
 */
export const nameValuePairs: Codec = {
  id: 'name-value-pairs',
  shows: (text) => SIGNATURE.test(text),
  pattern: new RegExp(
    [
      // The end of the value before, and all that separates entries; or the beginning of a name. A long stretch of
      // spaces is walked once, from its first.
      String.raw`(?:["'\`](?:<\/\w{2,8}>)?${SEPARATOR}{0,160}|<\/\w{2,8}>${SEPARATOR}{0,160}|(?<!${SEPARATOR})${SEPARATOR}{1,160}|(?<![\w.$])(?<!${SEPARATOR}))`,
      // Where the name stands as a value itself, the word for it; or the object it is set on.
      String.raw`(?:["']?(?:name|key)["']?\s{0,9}[:=]\s{0,9}|[\w.$]{1,40}(?:\.(?:set|append|add|put|Add|Set|Append)\(|[.[])\s{0,9}|<)?`,
      // The name.
      String.raw`["'\`]?(?<name>\$?(?:sv|ss|srt|sr|sp|st|se|si|sip|spr|ses|sdd|tn|spk|srk|epk|erk|skoid|sktid|skt|ske|sks|skv|saoid|suoid|scid|sduoid|skdutid|srh|srq|rsc[cdelt]|skn|sig))["'\`]?\]?`,
      // Up to its value.
      String.raw`(?:\s{0,9}(?:=>|:=|[:=,])\s{0,9}|>|,?\s{0,80}["']?value["']?\s{0,9}[:=]\s{0,9})(?:,?\s{0,80}["']?value["']?\s{0,9}[:=]\s{0,9})?\[?["'\`]?`,
    ].join(''),
    'gi',
  ),
  decode: (match) => (/^\w+=$/.test(match[0]) ? undefined : `&${match.groups?.name}=`),
};

/** `sig` as a name of its own, told by quotes, a colon, brackets or a member's dot. */
const SIGNATURE = /["'`]sig["'`]|\bsig:\s|\.sig\s{0,9}=|<sig>|\bsig\s{1,9}[:=]/i;
