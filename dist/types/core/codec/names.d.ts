/** The names of a token's parameters (reference §2.2), for the codecs of tokens that are taken apart. */
export declare const NAMES = "(?:sv|ss|srt|sr|sp|st|se|si|sip|spr|ses|sdd|tn|spk|srk|epk|erk|skoid|sktid|skt|ske|sks|skv|saoid|suoid|scid|sduoid|skdutid|srh|srq|rsc[cdelt]|skn|sig)";
/** One of them, as the group `name`; as `other` too where its values are no words. */
export declare const NAME: string;
/**
 * Behind a `NAME` and what gives it its value: words, `Reader 2`, `o'neil`, up to the quote, the tag, the side of the cell
 * or the end of the line that closes them. Not behind another name: no value begins with its own, which is what the
 * reference to `other` asks for; one to a group without a match asks for nothing. Each is taken whole or not at all.
 */
export declare const WORDS: string;
/** Words as a query string has them. */
export declare function inQuery(words?: string): string;
/** Taken whole or not at all: a stretch of many small things could be given back in too many ways. */
export declare function whole(group: string, pattern: string): string;
