/** The names of a token's parameters (reference §2.2), for the codecs of tokens that are taken apart. */
export const NAMES =
  '(?:sv|ss|srt|sr|sp|st|se|si|sip|spr|ses|sdd|tn|spk|srk|epk|erk|skoid|sktid|skt|ske|sks|skv|saoid|suoid|scid|sduoid|skdutid|srh|srq|rsc[cdelt]|skn|sig)';

/** One of them, as the group `name`; as `other` too where its values are no words. */
export const NAME = String.raw`(?<name>(?:s[ir]|skn|tn|[se][pr]k|rsc[cdelt])(?!\w)|(?<other>${NAMES}))`;

const WORD = String.raw`[\w~!@.'/$:\x80-\xff-]{1,60}`;

/**
 * Behind a `NAME` and what gives it its value: words, `Reader 2`, `o'neil`, up to the quote, the tag, the side of the cell
 * or the end of the line that closes them. Not behind another name: no value begins with its own, which is what the
 * reference to `other` asks for; one to a group without a match asks for nothing. Each is taken whole or not at all.
 */
export const WORDS = [
  String.raw`(?:\k<other>(?<words>`,
  `(?<=")${whole('quoted', String.raw`[^"<>\\\r\n]{1,120}`)}(?=")`,
  // Its own quote is doubled there, or has a backslash before it.
  `|(?<=')${whole('apostrophed', String.raw`(?:[^'"<>\\\r\n]|\\'|''){1,120}`)}(?=')`,
  // A slash or a dash at the end is what parts it from the next entry.
  String.raw`|(?<!["'])${whole('bare', `${WORD}(?: ${WORD}){0,5}`)}(?<![/-])(?=\s{0,40}["<|]|\r?\n|$)`,
  '))?',
].join('');

/** Words as a query string has them. */
export function inQuery(words = ''): string {
  return words
    .replace(/\\'|''/g, "'")
    .replace(/[^\w\-.~%+/:*()@!$,?]/g, (one) => `%${one.charCodeAt(0).toString(16).padStart(2, '0')}`);
}

/** Taken whole or not at all: a stretch of many small things could be given back in too many ways. */
export function whole(group: string, pattern: string): string {
  return String.raw`(?=(?<${group}>${pattern}))\k<${group}>`;
}
