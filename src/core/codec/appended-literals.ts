import type { Codec } from './codec.ts';

/**
 * A string that grows, statement by statement: `sas = "…"; sas += "…"`, PHP's `.=`, Ruby's `<<`, VB's `&=`,
 * `x = x + "…"`, `.append("…")`. From the end of one literal to the beginning of the next nothing stands.
 */
export const appendedLiterals: Codec = {
  id: 'appended-literals',
  shows: (text) => APPENDS.test(text),
  pattern:
    /["'`][ \t]{0,9}(?:\)[ \t]{0,9})?(?:;[ \t]{0,9})?(?:\r?\n\s{0,80})?(?:[\w.$>-]{1,60}[ \t]{0,9}(?:[+.&|]=|<<)[ \t]{0,9}|[\w.$]{0,60}\.[aA]ppend\([ \t]{0,9}|[$]?(\w{1,40})[ \t]{0,9}=[ \t]{0,9}[$]?\1[ \t]{0,9}[+.&|]{1,2}[ \t]{0,9})[@$a-z]{0,2}["'`]/g,
  decode: () => '',
};

/** The operator before a literal that begins like a part of a query string, or holds nothing that breaks one. */
const APPENDS =
  /["'`](?<=(?:[+.&|]=|<<|\.[aA]ppend\(|=[ \t]{0,9}[$]?\w{1,40}[ \t]{0,9}[+.&|]{1,2})[ \t]{0,9}[@$a-z]{0,2}.)[^"'`\s]{0,60}[\w%&=?+/]{6}/;
