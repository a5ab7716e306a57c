import type { Codec } from './codec.ts';

const BLANKS = String.raw`[ \t]{0,40}`;
/** `++` (Haskell), `..` (Lua), `<>` (Elixir), `||` (SQL), `<<` (Ruby), `^` (OCaml), `*` (Julia), `~` (Twig, Raku). */
const OPERATOR = String.raw`(?:(?:\+{1,2}|\.{1,2}|&|<[<>]|\|\||[*^~])${BLANKS})?`;
/** A remark may stand before the break, a `_` (VB) or a backslash (shell, Ruby, C's macros) at its very end. */
const BREAKS = String.raw`(?:(?:(?:\/\/|--|#)[^\n"'\`]{0,100})?[\\_]?\r?\n[ \t]{0,120}){0,3}`;
/** From behind a literal into the next, with the letters of its kind: `f"`, `@"`, `N'`. Blanks belong to what they follow. */
const JOINT = String.raw`${BLANKS}(?:\)${BLANKS})?${OPERATOR}${BREAKS}${OPERATOR}(?:\(${BLANKS})?[a-zA-Z@$]{0,3}["'\`]`;
const EMPTY = String.raw`\$\{(?:''|""|\`\`)\}`;

/**
 * String literals put together, on one line or over several, by an operator (`'…' + '…'`; JavaScript, Java, C#, PHP,
 * SQL, …), by a mere break or blank (Python, C, Ruby), by nothing at all (a shell's `'…'"…"`), or around an empty
 * `${''}`. Where the literals meet, nothing stands.
 */
export const joinedLiterals: Codec = {
  id: 'joined-literals',
  shows: (text) => BESIDE_A_TOKEN.test(text),
  // Two quotes in a row are a doubled one, or an escaped one and the literal's own.
  pattern: new RegExp(String.raw`(["'\`])(?!\1)${JOINT}|${EMPTY}`, 'g'),
  decode: () => '',
};

/** A joint behind a literal that ends within a query string or a setting, or before one that holds part of either. */
const BESIDE_A_TOKEN = new RegExp(
  String.raw`["'\`](?:(?<=(?:[&?;%]|sig=|key=|eyJ)[^"'\`\s]{0,200}.)${JOINT}|${JOINT}[^"'\`\s]{0,60}(?:[&?%]|=["'\`]))|${EMPTY}`,
  'i',
);
