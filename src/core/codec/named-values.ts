import type { Codec } from './codec.ts';
import { inQuery, NAME, NAMES, WORDS, whole } from './names.ts';

const IS = String.raw`["']?\s{0,9}[:=]\s{0,9}`;
const SAYS = `(?:["']?(?:name|key)${IS}["']?|<(?:name|key)>)`;
const NAME_ENDS = String.raw`(?:["']|<\/(?:name|key)>|(?=[\s,]))\s{0,80}`;
const VALUE = String.raw`(?:["']?(?:value|example|default)${IS}["'\`]?|<value>)`;
/** What else is said of a pair, before its value or behind it: `"type": "text"`, `in: query`, `disabled: false`. */
const MEMBER = String.raw`["']?(?:type|disabled|enabled|active|description|comment|equals|in|required|schema|id|class|secret|sensitive|uuid)["']?[ \t]{0,9}[:=][ \t]{0,9}(?:"[^"\n]{0,80}"|'[^'\n]{0,80}'|[\w.-]{0,40})`;
const within = (group: string) => whole(group, String.raw`(?:(?:[,;]|${MEMBER})\s{0,80}){0,10}`);
const between = (group: string) =>
  whole(group, String.raw`(?:(?:[,;(){}[\]>-]|\/>|<\/\w{1,20}>|${MEMBER})\s{0,80}){0,16}`);

/**
 * A token taken apart into entries that each say `name` and `value`, in either order: HAR, Postman, OpenAPI
 * (`{"name": "sig", "in": "query", "value": "…"}`), YAML lists, forms (`<input name="sig" value="…">`), Swift's
 * `URLQueryItem(name: "sig", value: "…")`, `<name>sig</name><value>…</value>`.
 */
export const namedValues: Codec = {
  id: 'named-values',
  gathers: true,
  shows: (text) => IS_NAMED.test(text) && HAS_VALUE.test(text),
  pattern: new RegExp(
    [
      // The end of the entry before, with its name where that comes last.
      String.raw`(?:(?:["'\`]\s{0,80}|(?<!\s)\s{1,80}|(?<=[^>\s])(?=<\/))(?:${within('a')}${SAYS}${NAMES}${NAME_ENDS})?${between('b')})?`,
      // What the next one is: `<input type="hidden"`, `new Parameter {`, `URLQueryItem(`.
      String.raw`(?:(?:<[\w.]{1,40}[\s>]|(?<![\w.])(?:new\s{1,9})?[\w.]{1,40}\s?[({])\s{0,40}${between('c')})?`,
      `(?:${SAYS}${NAME}${NAME_ENDS}${within('d')}${VALUE}${WORDS}`,
      String.raw`|${VALUE}(?=${whole('f', '[^"\'`\\s,]{1,300}')}["'\`]?\s{0,80}${within('e')}${SAYS}(?<last>${NAMES})\b))`,
    ].join(''),
    'gi',
  ),
  decode: ({ groups }) => `&${groups?.name ?? groups?.last}=${inQuery(groups?.words)}`,
};

const IS_NAMED = /sig\b(?<=(?:name|key)[\s"'>:=]{1,12}sig)/i;
const HAS_VALUE = new RegExp(VALUE, 'i');
