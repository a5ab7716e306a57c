import type { Codec } from './codec.ts';

/** The side of a box (`│┃║` in UTF-8), and the mark of a line that goes on below: a shell's, a batch file's, PowerShell's. */
const ENDS = String.raw`[ \t]{0,60}(?:(?:\||\xe2[\x94\x95].)[ \t]{0,8})?(?:[\\^\`][ \t]{0,8})?\r?`;
/** Indentation, quotation, comments, patches, boxes; what might itself be part of a token needs a blank behind it. */
const LEADS = String.raw`(?:[ \t]|[>|#*]|;(?!\w{3,30}\\?=)|(?:[+%'-]|--|::|\/\/{1,2}|[Rr][Ee][Mm])[ \t]|[+-](?=[&?])|\xe2[\x94\x95].){0,120}`;

/** `name: `, `END:VEVENT`, `N   : 1`: an entry of its own, which goes on with nothing. */
const ENTRY = String.raw`[A-Za-z][\w-]{0,40}[ \t]{0,24}:(?:\s|[A-Za-z])`;

/**
 * A token broken over lines: YAML folding, terminals and mail that wrap at a column, PowerShell's `Format-List`, a
 * backslash, caret or backtick at the end of a line, a patch, comment or quotation with a mark before each. The break
 * and what leads the next line are left out; joining lines that do not belong together makes no token out of none.
 */
export const wrappedLines: Codec = {
  id: 'wrapped-lines',
  shows: (text) => BROKEN.test(text) || WITHIN_A_WORD.test(text),
  // Haskell closes the gap in a string with another backslash; where an address begins, nothing goes on but a
  // connection string; and a bracket belongs to the line before only behind a mark.
  pattern: new RegExp(
    String.raw`\n(?<=(?:[\w%=&?+/\\:.,;~-]|='|['()](?=[\\^\`]\r?\n))(?<before>${ENDS})\n)${LEADS}(?:\\(?![ux]))?(?:(?!https?:\/\/)|(?<=Endpoint=${ENDS}\n${LEADS}))(?!${ENTRY})(?=[\w%=&?+/\\:.,;^\`'~-]|(?<=[\\^\`]\r?\n[ \t]{0,80})\()`,
    'g',
  ),
  // What introduces a token, or a block of YAML, is a word by itself: there the break stands for the blank that it was made at.
  decode: ({ index, input, groups }) => {
    const at = index - (groups?.before?.length ?? 0);
    return INTRODUCES.test(input.slice(Math.max(0, at - 24), at)) ? ' ' : '';
  },
};

/** A mark at the end of a line that goes on below, with no blank on either side of it. */
const WITHIN_A_WORD = /\n(?<=[\w+/%=&]{6}[\\^`]\r?\n)[\w+/%=&^]/;

const INTRODUCES = /(?:SharedAccessSignature|GatewayKey|jwt-sas|[ \t][>|][+-]?)$/;

/** Words have no digits, hashes no capitals. */
const BASE64 = String.raw`(?=[a-z0-9+/%]{0,15}[A-Z])(?=[A-Za-z+/%]{0,15}\d)[A-Za-z0-9+/%]{16}`;
/** The marks of identifiable keys. */
const MARK = String.raw`(?:\+A(?:S[tb]|Eh|Rm)|APIM|AIoT|AZEG)`;
const SIG = '[sS][iI][gG]';

/**
 * A line that ends within a query string, right behind a name or in base64; one that begins with a parameter, with
 * base64, or within a URL that has a signature.
 */
// The leads are taken whole, or each of many blanks would be given back.
const BROKEN = new RegExp(
  [
    String.raw`\n(?:(?<=(?:(?:[?&]\w{1,12}|;[A-Z]\w{3,24}\\?)=[^\s"'<>]{0,2000}|[\w%/][?&]|&\d{12}&[\w%+/]{0,90}|${SIG}["']?[=:%\\][\w%+/\\ "']{0,90}|${BASE64}|${MARK}[\w+/\\]{0,14}|eyJ[\w.-]{0,2000})${ENDS}\n)`,
    String.raw`|(?=(${LEADS}))\1(?:[?&]\w{1,12}=|[?&]?${SIG}[=%\\]|&?${BASE64}|[\w+/]{0,80}${MARK}|[\w%:+/.-]{0,120}[&?=;]\S{0,2000}(?:${SIG}|Key\\?=)))`,
  ].join(''),
);
