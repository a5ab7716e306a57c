import type { Codec } from './codec.ts';
import { inQuery, NAME, NAMES, WORDS } from './names.ts';

/** What parts entries, and the backslash at the end of a line that goes on below. */
const SEPARATOR = String.raw`[\s,;(){}[\]<>/|*\\-]`;
/** With the letter of the kind of literal, `@"` or `b'`; but the `r'` of `'sp=r'` ends a value. */
const QUOTE = String.raw`(?:(?:[@$]|[a-z](?=["'\`]\w))?["'\`])`;
const CELL = String.raw`<\/?(?:t[drh]|d[dt]|code)>`;
const CELLS = String.raw`(?:${CELL}\s{0,40})`;
/** Behind a bracket that belongs to the value: `devices/x(1)`. */
const CLOSES = String.raw`(?<=\([\w.:-]{1,40}\))`;
/** Rust's `"sig".to_string()`. */
const CALL = String.raw`(?:\.\w{1,12}\(\))?`;

/**
 * A token taken apart: dictionaries (`"sv": "2022-11-02", "sig": "…"`), settings (`sig = …`), arguments and attributes
 * (`sig="…"`), pairs and calls (`("sig", "…")`, `.set('sig', '…')`, `params["sig"] = "…"`), options of a command
 * (`-d sig=…`), elements, rows of a table (`| sig | … |`), lists of one (`sig:\n  - …`). What stands between two values is written as the `&name=`
 * that it means; the values are plain already, and
 * a query string has no blanks.
 */
export const nameValuePairs: Codec = {
  id: 'name-value-pairs',
  gathers: true,
  shows: (text) => APART.test(text) || (ALONE.test(text) && OTHER.test(text)),
  pattern: new RegExp(
    [
      // A name, but not an element's end, and before it the end of the value before, all that separates entries, or nothing.
      String.raw`(?=${NAMES}(?!\w))(?<!<\/)(?<=(?<before>(?:["'\`]${CALL}(?:<\/\w{2,8}>)?(?<=["'\`>)])${SEPARATOR}{0,160}|<\/\w{2,8}>(?:\s{0,40}${CELL}){0,6}(?<=>)${SEPARATOR}{0,160}|(?:(?<!${SEPARATOR})(?!\)${CLOSES})|${CLOSES})${SEPARATOR}{1,160}|(?<![\w.$])(?<!${SEPARATOR}))`,
      // The option, the object that it is set on, the cell of a table.
      String.raw`(?:(?<=-)[a-z][a-z-]{0,20}[ =]\s{0,4}|[\w.$]{1,60}(?:->\w{1,40})?[([.]{1,2}\s{0,40}|${CELLS})?`,
      String.raw`${QUOTE}?[:$]?))${NAME}(?:["'\`]${CALL})?\]?`,
      // Up to its value.
      String.raw`(?:\s{0,40}(?:=>|->|:=|==|[:=,|]|to(?=\s))\s{0,40}(?:-\s{1,9})?|\s(?=["'])|<\/\w{2,4}>\s{0,40}${CELLS}{1,2}|>)`,
      String.raw`(?:[[{(]{1,2}\s{0,40})?(?:["']?value["']?\s{0,9}[:=]\s{0,9})?${QUOTE}?`,
      WORDS,
    ].join(''),
    'gi',
  ),
  decode: ({ 0: written, groups }) =>
    groups?.before === '' && /^\w+=$/.test(written)
      ? undefined
      : `&${groups?.name}=${inQuery(groups?.words)}`,
};

/** The name by itself, not in a query string; and as it is there, which matters only beside others. */
const APART = /sig(?<=(?<![\w%&?-])...)(?![\w=])/i;
const ALONE = /sig=(?<=(?<![\w%&?-])....)/i;
const OTHER = new RegExp(
  String.raw`(?<![\w%&?-])${NAMES}(?<!sig)["'\`]?${CALL}\]?\s{0,40}(?:[:=,|>"'<-]|to\s)`,
  'i',
);
