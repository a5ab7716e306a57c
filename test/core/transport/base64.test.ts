/** What base64 may look like, around itself and within, and that the place is the encoded characters that hold the secret. */
import { describe, expect, it } from 'vitest';
import { fingerprintOf, sightingsIn } from '../../support/detection.ts';
import { aSas, aSasUrl, aSignature, aStorageKey, BLOB_SAS, sha256 } from '../../support/tokens.ts';

const SIG = encodeURIComponent(aSignature());
/** Without the last NUL, which is nothing of the secret's. */
const WIDE_SIG = Buffer.from(SIG, 'utf16le');
/** Its base64 has both of the signs, before and behind the secret. */
const PLAIN = `<<>>??>>>??? url=${aSasUrl()} <<>>??>>>???`;

/**
 * Encoded characters, of which the first that holds the secret begins with `«` and the last ends with `»`, so that it
 * shows where they are whatever becomes of them.
 */
type Characters = readonly string[];

function encodedOf(plain: string | Uint8Array, secret: string | Uint8Array = SIG): Characters {
  const bytes = Buffer.from(plain as string);
  const start = bytes.indexOf(secret);
  return marked(bytes.toString('base64'), start, start + Buffer.from(secret as string).length);
}

/** Encodes again what was encoded. */
function again(characters: Characters): Characters {
  const text = characters.join('');
  const [start, end] = [text.indexOf('«'), text.indexOf('»') - 1];
  return marked(Buffer.from(text.replace(/[«»]/g, '')).toString('base64'), start, end);
}

function marked(encoded: string, start: number, end: number): Characters {
  const characters = [...encoded];
  const [first, last] = [Math.floor((start * 4) / 3), Math.ceil((end * 4) / 3) - 1];
  characters[first] = `«${characters[first]}`;
  characters[last] = `${characters[last]}»`;
  return characters;
}

const with_ =
  (before: string, behind = '') =>
  (characters: Characters) =>
    before + characters.join('') + behind;
/** One sign or more written in another way. */
const where = (signs: Readonly<Record<string, string>>) => (characters: Characters) =>
  characters.join('').replace(/[+/=]/g, (sign) => signs[sign] ?? sign);
/** Lines of so many characters, put together by what stands between them. */
const lines =
  (width: number, between: string, before = '', behind = '') =>
  (characters: Characters) => {
    const rows: string[] = [];
    for (let at = 0; at < characters.length; at += width)
      rows.push(characters.slice(at, at + width).join(''));
    return before + rows.join(between) + behind;
  };

type Write = (characters: Characters) => string;

const AROUND: readonly (readonly [title: string, write: Write])[] = [
  ['nothing', with_('')],
  ['quotes', with_('token = "', '"')],
  ['YAML', with_('data:\n  sas: ', '\n')],
  ['YAML, tagged', with_('data:\n  sas: !!binary |\n    ', '\n')],
  ['a data URI', with_('<a href="data:text/plain;base64,', '">')],
  ['Basic', with_('Authorization: Basic ', '\r\n')],
  ['a variable', with_('export SAS_B64=', '\n')],
  ['PowerShell', with_('powershell -EncodedCommand ')],
  ['an encoded word of mail', with_('Subject: =?utf-8?B?', '?=')],
  ['an element', with_('<value>', '</value>')],
  ['a path', with_('/a/b/')],
  ['a path of a letter more', with_('/a/bc/')],
  ['a path of two letters more', with_('/ab/cd/')],
  ['a path of three letters more', with_('/abc/de/')],
  ['an address', with_('https://example.com/go/', '?a=1')],
  ['x-', with_('x-')],
  ['my_', with_('my_')],
  ['a word with hyphens', with_('my-long-name-')],
  ['a literal line break', with_('"first line\\n', '\\n"')],
  ['a literal line break of Windows', with_('"first line\\r\\n', '\\r\\n"')],
  ['a literal tab', with_('"sas\\t', '"')],
  ['an encoded line break', with_('x%0A', '%0A')],
  ['an encoded equals sign', with_('x%3D')],
  ['an encoded colon', with_('data%3Atext%3Bbase64%2C')],
  ['a plus', with_('a+')],
];

const WITHIN: readonly (readonly [title: string, write: Write])[] = [
  ['without padding', (characters) => characters.join('').replace(/=+$/, '')],
  ['the url alphabet', where({ '+': '-', '/': '_', '=': '' })],
  ['the url alphabet, padded', where({ '+': '-', '/': '_' })],
  ['\\/', where({ '/': '\\/' })],
  ['\\u002B', where({ '+': '\\u002B' })],
  ['\\u002b', where({ '+': '\\u002b', '/': '\\u002f', '=': '\\u003d' })],
  ['\\u002F', where({ '+': '\\u002B', '/': '\\u002F', '=': '\\u003D' })],
  ['%2B', where({ '+': '%2B', '/': '%2F', '=': '%3D' })],
  ['%2b', where({ '+': '%2b', '/': '%2f', '=': '%3d' })],
  ['&#43;', where({ '+': '&#43;', '/': '&#47;', '=': '&#61;' })],
  ['&#x2B;', where({ '+': '&#x2B;', '/': '&#x2F;', '=': '&#x3D;' })],
  ['&#x2b;', where({ '+': '&#x2b;', '/': '&#x2f;' })],
  ['lines of 64', lines(64, '\n')],
  ['lines of 76', lines(76, '\n')],
  ['lines of 76 with CRLF', lines(76, '\r\n')],
  ['lines of 60, as uuencode -m has them', lines(60, '\n')],
  ['lines of 120', lines(120, '\n')],
  [
    'a first line that is shorter',
    (c) => with_('  key: ')(c.slice(0, 45)) + lines(76, '\n  ', '\n  ')(c.slice(45)),
  ],
  ['lines that are indented', lines(64, '\n    ', 'sas: >-\n    ', '\nnext: 1\n')],
  ['lines that are indented by tabs', lines(76, '\n\t\t', '<value>\n\t\t', '\n</value>')],
  ['lines between others', lines(64, '\n', '-----BEGIN-----\n', '\n-----END-----\n')],
  ['lines that go on by a backslash', lines(64, '\\\n')],
  ['lines that go on by a backslash, indented', lines(64, '\\\n    ', 'SAS = ')],
  ['lines whose breaks are literal', lines(64, '\\n', '"', '\\n"')],
  ['lines whose breaks are literal, of Windows', lines(76, '\\r\\n', '"', '\\r\\n"')],
  ['literals and a plus', lines(64, '" +\n    "', 'x = "', '";')],
  ['literals and a plus before', lines(64, '"\n    + "', 'x = "', '";')],
  ['literals and a dot', lines(64, "' .\n    '", "$x = '", "';")],
  ['literals and an ampersand', lines(64, '" &\n    "', 'x = "', '"')],
  ['literals and nothing', lines(64, '"\n    "', 'x = ("', '")')],
  ['literals on one line', lines(64, '" + "', 'x = "', '"')],
  ['literals in a list', lines(76, '",\n    "', '["', '"]')],
  ['literals that hold their breaks', lines(76, '\\n" +\n    "', 'x = "', '\\n"')],
  ['literals and a backslash', lines(64, '" \\\n    "', 'x = "', '"')],
  ['\\/ in lines', (characters) => lines(64, '\n')(characters.map((c) => c.replace('/', '\\/')))],
];

const BELOW: readonly (readonly [title: string, characters: Characters])[] = [
  ['twice', again(encodedOf(PLAIN))],
  ['three times', again(again(encodedOf(PLAIN)))],
  ['four times', again(again(again(encodedOf(PLAIN))))],
  ['UTF-16', encodedOf(Buffer.from(PLAIN, 'utf16le'), WIDE_SIG)],
  ['UTF-16 with its mark', encodedOf(Buffer.from(`\ufeff${PLAIN}`, 'utf16le'), WIDE_SIG)],
  ['JSON', encodedOf(JSON.stringify({ sas: PLAIN }).replaceAll('&', '\\u0026'))],
  ['XML', encodedOf(`<sas>${aSasUrl().replaceAll('&', '&amp;')}</sas>`)],
  [
    'a URL in a URL',
    encodedOf(`https://example.com/?u=${encodeURIComponent(aSasUrl())}`, encodeURIComponent(SIG)),
  ],
  ['a token as short as they come', encodedOf(`sv=1&sr=b&sig=${aSignature()}`, aSignature())],
  ['bytes that are no text', encodedOf(Buffer.concat([Buffer.alloc(40, 0xfe), Buffer.from(aSas())]))],
];

const PHASES = [0, 1, 2].map((more) => encodedOf(`${'.'.repeat(more)}${PLAIN}`));

describe('base64 with', () => {
  it('is told by a text whose base64 has both signs', () => {
    for (const characters of PHASES) expect(characters.join('')).toMatch(/\+.*\/.*«.*\+.*\//);
  });

  it.each(AROUND)('%s around it', (_, write) => {
    for (const characters of PHASES) expectOne(write(characters));
  });

  it.each(WITHIN)('%s', (_, write) => {
    for (const characters of PHASES) expectOne(write(characters));
  });

  it.each(BELOW)('%s below it', (_, characters) => {
    expectOne(`data:\n  value: ${characters.join('')}\n`);
  });

  it.each(BELOW.slice(0, 3))('%s below it, in lines', (_, characters) => {
    expectOne(lines(76, '\n')(characters));
  });

  it('lines below lines', () => {
    const inner = lines(76, '\n')(encodedOf(PLAIN));
    expectOne(lines(76, '\r\n')(again([inner])));
  });

  it('a key below it', () => {
    const connection = `AccountName=contosodata7;AccountKey=${aStorageKey()};EndpointSuffix=core.windows.net`;
    const written = `value: ${encodedOf(connection, aStorageKey()).join('')}`;
    expectOne(written, sha256(aStorageKey()));
  });
});

describe('no more than is there:', () => {
  it('five times is too deep', () => {
    expect(
      sightingsIn(
        again(again(again(again(encodedOf(PLAIN)))))
          .join('')
          .replace(/[«»]/g, ''),
      ),
    ).toEqual([]);
  });

  it('two runs are two places', () => {
    const runs = ['a', 'b'].map((seed) =>
      Buffer.from(aSasUrl(BLOB_SAS, aSignature(seed))).toString('base64'),
    );
    const found = sightingsIn(`one: ${runs[0]}\ntwo: ${runs[1]}\n`);
    expect(found.map(({ token, place }) => [token.fingerprint, place.line])).toEqual([
      [fingerprintOf('a'), 1],
      [fingerprintOf('b'), 2],
    ]);
  });

  it('lines of other lengths are other runs', () => {
    const runs = ['a', 'b', 'c'].map((seed) =>
      Buffer.from(aSasUrl(BLOB_SAS, aSignature(seed)).padEnd(230 + seed.charCodeAt(0))).toString('base64'),
    );
    expect(sightingsIn(`${runs.join('\n')}\n`).map(({ place }) => place.line)).toEqual([1, 2, 3]);
  });

  it('a clean run holds nothing', () => {
    expect(sightingsIn(Buffer.from('words and words go on '.repeat(100)).toString('base64'))).toEqual([]);
  });
});

function expectOne(written: string, fingerprint = fingerprintOf()): void {
  const [before, held] = written.split(/[«»]/) as [string, string];
  const found = sightingsIn(written.replace(/[«»]/g, ''));
  expect(found.map(({ token }) => token.fingerprint)).toEqual([fingerprint]);
  const { line, column, endLine, endColumn } = (found[0] as (typeof found)[number]).place;
  expect({ line, column, endLine, endColumn }).toEqual({
    ...position(before, 'line', 'column'),
    ...position(before + held, 'endLine', 'endColumn'),
  });
}

function position(before: string, line: string, column: string): Record<string, number> {
  const rows = before.split(/\r\n|\n/);
  return { [line]: rows.length, [column]: (rows.at(-1) as string).length + 1 };
}
