/** The words beside which a secret stands. To add one is a decision: each costs time on every byte that begins it. */
export interface Anchor {
  /** Small letters where any case counts. */
  readonly word: string;
  readonly anyCase: boolean;
  /** Where in the word the letters stand by which the finder meets it, `MEETING` of them; the rarer, the better. */
  readonly meetAt: number;
  /** Whether the name ends with the word: no letter, digit or underscore comes right behind it. */
  readonly wholeWord: boolean;
  /** Whether the value stands right behind the word, so that a look there can turn the candidate down. */
  readonly secretFollows: boolean;
}

export const ANCHORS: readonly Anchor[] = [
  // Names of fields and settings, right before their values.
  { word: 'sig', anyCase: true, meetAt: 0, wholeWord: true, secretFollows: true },
  { word: 'key', anyCase: true, meetAt: 0, wholeWord: false, secretFollows: true },
  // The same as UTF-16 inside a binary file.
  { word: 's\0i\0g\0', anyCase: true, meetAt: 1, wholeWord: false, secretFollows: false },
  { word: 'k\0e\0y\0', anyCase: true, meetAt: 1, wholeWord: false, secretFollows: false },
  ...[
    'j\0w\0t\0-',
    'g\0r\0i\0d',
    '+\0A\0S\0',
    '+\0A\0E\0h',
    '+\0A\0R\0m',
    'A\0P\0I\0M',
    'A\0I\0o\0T',
    'A\0Z\0E\0G',
    'J\0Q\0Q\0J',
  ].map((word) => ({ word, anyCase: false, meetAt: 1, wholeWord: false, secretFollows: false })),
  // The rest of them where the end of a line or of a literal breaks them: `&si' + 'g=`, `&s⏎  ig=`, `AccountKe⏎y=`.
  ...['\n', ' ', '"', "'", '`'].flatMap((before) =>
    ['ig=', 'ig\\', 'g=', 'g\\', 'ey=', 'ey\\', 'y=', 'y\\'].map((rest) => ({
      word: before + rest,
      anyCase: false,
      meetAt: rest.length - 2,
      wholeWord: false,
      secretFollows: true,
    })),
  ),
  // Entries that say their value before their name.
  { word: '"sig"', anyCase: false, meetAt: 2, wholeWord: false, secretFollows: false },
  // `sig` spelled in percent escapes.
  { word: '%73%69%67', anyCase: false, meetAt: 2, wholeWord: false, secretFollows: true },
  // Tokens whose signature has another name, or none: found by what introduces them.
  { word: 'sharedaccesssignature', anyCase: true, meetAt: 10, wholeWord: false, secretFollows: false },
  { word: 'eventgrid', anyCase: true, meetAt: 4, wholeWord: false, secretFollows: false },
  // The time in API Management's, where a literal ends within the word that introduces it.
  { word: '&20', anyCase: false, meetAt: 0, wholeWord: false, secretFollows: true },
  { word: '&s=', anyCase: false, meetAt: 0, wholeWord: false, secretFollows: true },
  { word: '&sn=', anyCase: false, meetAt: 0, wholeWord: false, secretFollows: true },
  { word: 'aeg-sas-', anyCase: true, meetAt: 2, wholeWord: false, secretFollows: false },
  { word: 'jwt-sas', anyCase: true, meetAt: 0, wholeWord: false, secretFollows: false },
  { word: 'azure-api', anyCase: true, meetAt: 1, wholeWord: false, secretFollows: false },
  // The markers of identifiable keys, each with its place in the key's own text.
  { word: '+ASt', anyCase: false, meetAt: 1, wholeWord: false, secretFollows: false },
  { word: '+ASb', anyCase: false, meetAt: 1, wholeWord: false, secretFollows: false },
  { word: '+AEh', anyCase: false, meetAt: 1, wholeWord: false, secretFollows: false },
  { word: '+ARm', anyCase: false, meetAt: 1, wholeWord: false, secretFollows: false },
  // The same with their `+` escaped, of which the last character is enough: `%2B`, `\u002b`, `=2B`, `&#43;`, `\053`,
  // `\u{2b}`. In any case these would be met in every word with `as` in it.
  ...['ASt', 'ASb', 'AEh', 'ARm'].flatMap((mark) =>
    ['B', 'b', ';', '3', '}'].map((last) => ({
      word: last + mark,
      anyCase: false,
      meetAt: 1,
      wholeWord: false,
      secretFollows: false,
    })),
  ),
  { word: 'APIM', anyCase: false, meetAt: 1, wholeWord: false, secretFollows: false },
  { word: 'AIoT', anyCase: false, meetAt: 0, wholeWord: false, secretFollows: false },
  { word: 'AZEG', anyCase: false, meetAt: 1, wholeWord: false, secretFollows: false },
  { word: 'JQQJ9', anyCase: false, meetAt: 0, wholeWord: false, secretFollows: false },
];

/** An anchor is met by so many letters in a row. */
export const MEETING = 3;

/** The bytes that may stand for one of an anchor's letters. */
export function spellingsOf({ word, anyCase }: Anchor, index: number): readonly number[] {
  const letter = word[index] as string;
  const cases = anyCase ? [letter.toLowerCase(), letter.toUpperCase()] : [letter];
  return cases.map((spelling) => spelling.charCodeAt(0));
}
