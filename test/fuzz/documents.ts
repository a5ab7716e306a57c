/** Hostile documents: tokens under layers, then flipped, cut, doubled, spliced and repeated; soups of what parsers look for. */
import { ANCHORS } from '../../src/core/find/anchors.ts';
import { SAS_FIELDS } from '../../src/core/sas/query.ts';
import type { Random } from './random.ts';
import { aToken, encoded, HOSTS } from './tokens.ts';

/** What one iteration is about. All else that a check needs of chance follows from `seed`. */
export interface Case {
  readonly bytes: Buffer;
  /** Secrets that stand whole in the bytes and nowhere in part: no five characters of one may be seen again. */
  readonly whole: readonly string[];
  /** Secrets that were mutated with the rest; a piece of one may be a plain word of a name now, but hardly all of it. */
  readonly broken: readonly string[];
  readonly seed: string;
}

/** Everything that some pattern, table or renderer waits for. */
export const WORDS: readonly string[] = [
  ...ANCHORS.map(({ word }) => word),
  ...[...SAS_FIELDS].flatMap((name) => [`${name}=`, `&${name}=`, `"${name}": "`, `${name}: `, `<${name}>`]),
  ...HOSTS,
  ...['&sig=', '?sig=', '%26sig%3D', '\\u0026sig=', '&amp;sig=', '"sig"', '<sig>', '.set("sig", "', 'sig: '],
  ...[
    '{"name": "sig", "value": "',
    '"key":"',
    'key=',
    'AccountKey=',
    'SharedAccessKey=',
    'jwt-sas eyJ',
    '.eyJ',
  ],
  ...[
    '&amp;',
    '&#38;',
    '&#x26;',
    '&#x110000;',
    '&lt;',
    '&',
    '?',
    '=',
    '%',
    ';',
    ',',
    '.',
    '/',
    '\\',
    '://',
    ':',
  ],
  ...[
    '%25',
    '%26',
    '%3D',
    '%2B',
    '%2525',
    '%%',
    '%',
    '=3D',
    '=\n',
    '=\r\n',
    '=',
    '^&',
    '^%',
    '^^',
    '`&',
    '`',
  ],
  ...[
    '\\u0026',
    '\\x26',
    '\\046',
    '\\u{26}',
    '\\u{110000}',
    '\\U00000026',
    '\\/',
    '\\"',
    '\\n',
    '\\\\',
    '\\&',
  ],
  ...[
    '""',
    "''",
    '"',
    "'",
    '" + "',
    "' . '",
    '" &\n"',
    '"\n    "',
    '" ..\n "',
    '" <> "',
    '||',
    '" + _\n"',
    '+ "',
  ],
  ...[
    '\\n",\n    "',
    '",\n',
    '\0',
    's\0i\0g\0=\0',
    '\n',
    '\r\n',
    '\r',
    '\n  ',
    '\n> ',
    '\t',
    ' ',
    '        ',
  ],
  ...[
    'a',
    'A',
    'z',
    '0',
    '-',
    '_',
    '+',
    'AAAA',
    'QUJD',
    'c2ln',
    '2022-11-02',
    '2051-10-06T00:00:00Z',
    '--',
    '://a.',
  ],
  ...[
    'http://',
    'https://',
    'x://',
    'a.b.',
    '.blob.core.windows.net',
    '[::1]',
    '@',
    '127.0.0.1',
    'localhost',
    '.z1',
  ],
  ...[
    'devstoreaccount1',
    'SharedAccessSignature ',
    'SharedAccessSignature=',
    'GatewayKey a&203001020304&',
    'token=',
  ],
  ...[
    '::error::x',
    '\n::stop-commands::x',
    '##[add-mask]x',
    '\x1b[2J',
    '\u202e',
    '\ufeff',
    '\u2028',
    '<script>',
    '|',
  ],
  ...[
    'version 1\n',
    'policy\n',
    'paths\n',
    'allow ',
    '  match:\n    ',
    '  expires: ',
    '  reviewers: @a ',
    '  reason: ',
  ],
  ...[
    ' missing\n',
    ' blob 12\n',
    ':100644 100644 ',
    ' R100\0',
    '? ',
    'H 160000 ',
    '\ud83e\udd8a',
    'é',
    '\u0000',
    'ſig=',
  ],
];

const MUTATIONS: readonly ((random: Random, bytes: Buffer, longest: number) => Buffer)[] = [
  (random, bytes) => {
    const flipped = Buffer.from(bytes);
    for (let times = random.between(1, 8); times > 0 && flipped.length > 0; times--)
      flipped[random.below(flipped.length)]! ^= 1 << random.below(8);
    return flipped;
  },
  (random, bytes) => {
    const [from, to] = stretch(random, bytes);
    return Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]);
  },
  (random, bytes) => bytes.subarray(0, random.below(bytes.length + 1)),
  (random, bytes) => {
    const [from, to] = stretch(random, bytes);
    return Buffer.concat([bytes.subarray(0, to), bytes.subarray(from, to), bytes.subarray(to)]);
  },
  (random, bytes) => {
    const [from, to] = stretch(random, bytes);
    return insert(random, bytes, bytes.subarray(from, to));
  },
  (random, bytes) => insert(random, bytes, Buffer.from(random.pick(WORDS))),
  (random, bytes) => insert(random, bytes, Buffer.from(random.pick(WORDS))),
  (random, bytes) => insert(random, bytes, random.bytes(random.between(1, 16))),
  (random, bytes, longest) => {
    const [from, to] = stretch(random, bytes);
    const piece = bytes.subarray(from, Math.min(to, from + random.between(1, 200)));
    return insert(random, bytes, repeated(random, piece, longest));
  },
  (random, bytes, longest) =>
    insert(random, bytes, repeated(random, Buffer.from(random.pick(WORDS)), longest)),
];

function stretch(random: Random, bytes: Buffer): [from: number, to: number] {
  const from = random.below(bytes.length + 1);
  return [from, Math.min(bytes.length, from + random.between(1, random.once(3) ? bytes.length : 40))];
}

function insert(random: Random, bytes: Buffer, piece: Buffer): Buffer {
  const at = random.below(bytes.length + 1);
  return Buffer.concat([bytes.subarray(0, at), piece, bytes.subarray(at)]);
}

function repeated(random: Random, piece: Buffer, longest: number): Buffer {
  const most = random.once(6) ? longest : Math.min(longest, 600);
  return piece.length === 0 ? piece : Buffer.alloc(random.between(1, most), piece);
}

export function mutated(random: Random, bytes: Buffer, longest: number, most = 6): Buffer {
  let result = bytes;
  for (let times = random.below(most + 1); times > 0; times--)
    result = random.pick(MUTATIONS)(random, result, longest).subarray(0, longest);
  return result;
}

export function soup(random: Random, most: number): Buffer {
  return Buffer.from(random.some(most, () => random.pick(WORDS)).join(random.pick(['', '', ' ', '\n', '&'])));
}

type Background = (random: Random, longest: number) => { bytes: Buffer; secrets: string[] };

const BACKGROUNDS: readonly Background[] = [
  ...Array.from(
    { length: 4 },
    (): Background => (random, longest) => {
      const tokens = Array.from({ length: random.between(1, 4) }, () => aToken(random));
      const parts = tokens.map(({ text }) =>
        Buffer.concat([soup(random, 3), Buffer.from(encoded(random, text)), soup(random, 3)]),
      );
      const glue = Buffer.from(random.pick(['\n', '\n', '\r\n', '\r', ' ', '', ',', ';', '&']));
      const bytes = Buffer.concat(parts.flatMap((part) => [part, glue])).subarray(0, longest);
      return { bytes: mutated(random, bytes, longest), secrets: tokens.map(({ secret }) => secret) };
    },
  ),
  (random, longest) => ({ bytes: mutated(random, soup(random, 60), longest, 3), secrets: [] }),
  (random, longest) => ({
    bytes: random.bytes(random.between(0, random.once(20) ? longest : 400)).subarray(0, longest),
    secrets: [],
  }),
  // One to four words over and over, between two others.
  (random, longest) => {
    const unit = Buffer.from(random.some(4, () => random.pick(WORDS)).join(''));
    const body = repeated(random, unit, longest);
    return {
      bytes: Buffer.concat([soup(random, 3), body, soup(random, 3)]).subarray(0, longest),
      secrets: [],
    };
  },
  // A token over and over, as long as may be.
  (random, longest) => {
    const { text, secret } = aToken(random);
    const unit = Buffer.from(encoded(random, text, 2) + random.pick(['\n', ' ', ',', '']));
    return { bytes: mutated(random, repeated(random, unit, longest), longest, 2), secrets: [secret] };
  },
];

const GAPS = ['\n', '\n\n', ' ', '"', "'", '\t', ' ; ', '\r\n'];

/** A document of up to so many bytes: a background that was mutated, and tokens put in whole, which were not. */
export function aCase(random: Random, seed: string, longest: number): Case {
  const { bytes, secrets } = random.pick(BACKGROUNDS)(random, longest);
  const tokens = random.some(2, () => aToken(random));
  let document = bytes;
  // All at one place or the next would cut the one before, so each goes behind it.
  let behind = 0;
  for (const { text } of tokens) {
    const at = random.once(4) ? behind : random.between(behind, Math.max(behind, document.length));
    // What goes on without a gap is another text: its last line may be the beginning of what comes next.
    const gap = random.pick(GAPS);
    const piece = Buffer.from(gap + encoded(random, text) + gap);
    document = Buffer.concat([document.subarray(0, at), piece, document.subarray(at)]);
    behind = at + piece.length;
  }
  return { bytes: document, whole: tokens.map(({ secret }) => secret), broken: secrets, seed };
}
