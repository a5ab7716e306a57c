/**
 * How tokens stand in files (reference §9): each carrier puts one into a text as a language, a format or a program writes it.
 * A carrier that loses something by its nature says so in its row.
 */
import { gzipSync, zipSync } from 'fflate';
import he from 'he';
import * as qp from 'libqp';
import { pack } from 'tar-stream';
import { stringify } from 'yaml';
import {
  around,
  atParameters,
  base64,
  broken,
  type Chance,
  charwise,
  type Held,
  joined,
  type Layer,
  pipe,
  replacing,
  straddling,
  wrapped,
} from './layers.ts';
import type { Made, Pair } from './tokens.ts';

/** What is put into the file: URL and token, the token alone, or its names and values. */
export type Shows = 'whole' | 'token' | 'pairs';

export interface Carrier {
  readonly name: string;
  readonly path: string;
  readonly shows: Shows;
  readonly put: (made: Made, chance: Chance) => Promise<Carried> | Carried;
  /** Characters that the format has no way to carry; such a token is not put into it. */
  readonly cannotCarry: RegExp | null;
  /** Members on the way into a container file. */
  readonly inside: readonly string[];
  /** Needs what a build may not have yet: the row is left out, with a word, when this build does not open it. */
  readonly opensContainers: boolean;
}

export interface Carried {
  readonly bytes: Buffer;
  /** The text as a person sees it, in which lines and columns count. */
  readonly held: Held;
}

interface Row {
  readonly shows?: Exclude<Shows, 'pairs'>;
  readonly cannotCarry?: RegExp;
  readonly inside?: readonly string[];
  readonly encode?: (text: string) => Buffer | Promise<Buffer>;
  readonly seen?: (bytes: Buffer) => string;
}

function row(
  name: string,
  path: string,
  layer: Layer,
  { shows = 'whole', cannotCarry, inside = [], encode = (text) => Buffer.from(text), seen }: Row = {},
): Carrier {
  return {
    name,
    path,
    shows,
    inside,
    cannotCarry: cannotCarry ?? null,
    opensContainers: inside.length > 0,
    put: async (made, chance) => {
      const held = layer(shows === 'whole' ? made.whole : made.token, chance);
      const bytes = await encode(held.text);
      if (seen === undefined) return { bytes, held };
      // In a binary file columns are bytes.
      const before = seen(await encode(held.text.slice(0, held.start))).length;
      const upTo = seen(await encode(held.text.slice(0, held.end))).length;
      return { bytes, held: { text: seen(bytes), start: before, end: upTo } };
    },
  };
}

/** A row whose names and values stand apart, the values decoded. */
function pairs(
  name: string,
  path: string,
  open: string,
  item: (pair: Pair) => readonly [before: string, value: string, after: string],
  between: string,
  close: string,
  outer: Layer = around(''),
): Carrier {
  return {
    name,
    path,
    shows: 'pairs',
    cannotCarry: null,
    inside: [],
    opensContainers: false,
    put: (made, chance) => {
      let text = open;
      let start = 0;
      let end = 0;
      for (const [index, pair] of (made.pairs ?? []).entries()) {
        const [before, value, after] = item(pair);
        text += (index === 0 ? '' : between) + before;
        if (pair[0] === 'sig') {
          start = text.length;
          end = start + value.length;
        }
        text += value + after;
      }
      const held = outer({ text: text + close, start, end }, chance);
      return { bytes: Buffer.from(held.text), held };
    },
  };
}

// Encoders of characters

const upper = (code: number, digits: number) => code.toString(16).toUpperCase().padStart(digits, '0');
const lower = (code: number, digits: number) => code.toString(16).padStart(digits, '0');
const inside = (quoted: string) => quoted.slice(1, -1);
const json = charwise((text) => inside(JSON.stringify(text)));
/** encoding/json of Go, and Windows PowerShell's ConvertTo-Json for the most part */
const goJson = pipe(
  json,
  replacing(/[&<>]/g, (character) => `\\u${lower(character.charCodeAt(0), 4)}`),
);
/** System.Text.Json with its default encoder */
const dotnetJson = charwise((text) =>
  inside(JSON.stringify(text).replaceAll('\\"', '\\u0022')).replace(
    /[&<>'+`\x7f-\uffff]/g,
    (character) => `\\u${upper(character.charCodeAt(0), 4)}`,
  ),
);
/** json_encode */
const phpJson = charwise((text) =>
  inside(JSON.stringify(text))
    .replaceAll('/', '\\/')
    .replace(/[\x7f-\uffff]/g, (character) => `\\u${lower(character.charCodeAt(0), 4)}`),
);
/** json.dumps */
const pythonJson = charwise((text) =>
  inside(JSON.stringify(text)).replace(
    /[\x7f-\uffff]/g,
    (character) => `\\u${lower(character.charCodeAt(0), 4)}`,
  ),
);
const entities = charwise(he.escape);
const decimalEntities = charwise((text) => he.encode(text, { decimal: true }));
const hexEntities = charwise((text) => he.encode(text));
const namedEntities = charwise((text) => he.encode(text, { useNamedReferences: true }));
/** HtmlEncoder.Default of ASP.NET Core */
const dotnetEntities = pipe(
  entities,
  replacing(/[+\x80-\u{10ffff}]/gu, (one) => `&#x${upper(one.codePointAt(0) as number, 1)};`),
);
const percent = charwise((text) => inPercent(text));
const doubled = (character: string) => replacing(new RegExp(`\\${character}`, 'g'), character + character);
const backslashed = (among: RegExp) => replacing(among, (character) => `\\${character}`);
const singleQuoted = backslashed(/['\\]/g);
const doubleQuoted = backslashed(/["\\]/g);
const cQuoted = backslashed(/["\\]/g);
const interpolated = backslashed(/["\\$`]/g);
/** java.util.Properties.store */
const properties = charwise((text) =>
  text
    .replace(/[\\:=#!]/g, (character) => `\\${character}`)
    .replace(/[\x7f-\uffff]/g, (character) => `\\u${upper(character.charCodeAt(0), 4)}`),
);
const posixUnquoted = backslashed(/[^\w\-.,:/=@%+\x80-\u{10ffff}]/gu);
const posixSingle = replacing(/'/g, "'\\''");
const inBatch = (text: string) => text.replaceAll('%', '%%').replace(/[&|<>^()!"]/g, '^$&');
const batch = charwise(inBatch);
const powershellUnquoted = replacing(/[&|;<>(){}"'`$#@, ]/g, (character) => `\`${character}`);
const latex = replacing(/[&%$#_{}~^\\]/g, (character) =>
  character === '~'
    ? '\\~{}'
    : character === '^'
      ? '\\^{}'
      : character === '\\'
        ? '\\textbackslash{}'
        : `\\${character}`,
);
/** What breaks lines where libqp does: RFC 2045, section 6.7 */
const quotedPrintable = (eol: string): Layer =>
  broken(
    (text) => qp.wrap(qp.encode(Buffer.from(text)), 76).replaceAll('\r\n', eol),
    `=${eol}`,
    (character) => qp.encode(Buffer.from(character)),
  );

function inPercent(text: string): string {
  return encodeURIComponent(text);
}

const lit =
  (open: string, close: string, escapes: RegExp, by = '\\$&') =>
  (piece: string) =>
    open + piece.replace(escapes, by) + close;
const js = lit("'", "'", /['\\]/g);
const c = lit('"', '"', /["\\]/g);
const verbatim = (quote: string) => lit(quote, quote, new RegExp(quote, 'g'), quote + quote);

/** The pieces as literals, with the quotes of the glue taken off at both ends. */
const concatenated = (before: string, literal: (piece: string) => string, glue: string, after: string) =>
  pipe(glued(literal, glue), around(before, after));
/** The gap between two characters is: a quote, the glue, a quote. */
function glued(literal: (piece: string) => string, glue: string): Layer {
  const [open, close] = quotesOf(literal);
  const escaped = (piece: string) => literal(piece).slice(open.length, -close.length);
  return pipe(joined(escaped, close + glue + open), around(open, close));
}
function quotesOf(literal: (piece: string) => string): [string, string] {
  const [open, close] = literal('a').split('a') as [string, string];
  return [open, close];
}
const atAmpersands = (before: string, literal: (piece: string) => string, glue: string, after: string) => {
  const [open, close] = quotesOf(literal);
  const escaped = (piece: string) => literal(piece).slice(open.length, -close.length);
  return pipe(atParameters(escaped, close + glue + open), around(before + open, close + after));
};

/** A notebook is JSON with a string a line: what a cell holds is encoded, and every line of it stands apart. */
const notebook = (kind: 'source' | 'text/html'): Layer =>
  pipe(
    json,
    // The line breaks of a cell, now `\n`, end a string and begin the next.
    around('', ''),
    kind === 'source'
      ? pipe(
          broken((text) => text.replaceAll('\\n', '\\n",\n    "'), '\\\\n",\\n    "'),
          around(
            '{\n "cells": [{"cell_type": "code", "outputs": [],\n   "source": [\n    "',
            '"\n   ]}],\n "nbformat": 4\n}\n',
          ),
        )
      : around(
          '{\n "cells": [{"cell_type": "code", "source": [], "outputs": [{"output_type": "display_data", "data": {"text/html": [\n    "',
          '\\n"\n   ]}}]}],\n "nbformat": 4\n}\n',
        ),
  );

const yamlFolded = broken(
  (text) =>
    stringify({ url: text }, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', lineWidth: 40 }),
  '\\\\\\n +',
);

const utf16 = (bigEndian: boolean, mark: boolean) => (text: string) => {
  const bytes = Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
};
const latin1 = (bytes: Buffer) => bytes.toString('latin1');
const inBinary = (of: 'utf8' | 'utf16le') => (text: string) => {
  const [before = '', token = '', after = ''] = text.split('\u0001');
  return Buffer.concat([
    Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 1, 0xff, 0xfe, 0, 0, 0x90, 0, 0, 3]),
    Buffer.from(before, 'latin1'),
    Buffer.from(token, of),
    Buffer.from(after === '' ? [] : [0, 0, 0, 0x80, 0xff, 0]),
  ]);
};

async function tarOf(name: string, text: string): Promise<Buffer> {
  const packed = pack();
  packed.entry({ name }, text);
  packed.finalize();
  const chunks: Buffer[] = [];
  for await (const chunk of packed) chunks.push(chunk);
  return Buffer.concat(chunks);
}

const zipOf = (name: string, text: string) =>
  Buffer.from(zipSync({ 'readme.txt': Buffer.from('nothing here\n'), [name]: Buffer.from(text) }));
const EPOCH = 0;
const gzipOf = (bytes: Buffer) => Buffer.from(gzipSync(bytes, { mtime: EPOCH }));

const jsonPair = ([name, value]: Pair) =>
  [`${JSON.stringify(name)}: "`, inside(JSON.stringify(value)), '"'] as const;
const pythonPair = ([name, value]: Pair) => [`'${name}': '`, value.replace(/['\\]/g, '\\$&'), "'"] as const;
const xmlPair = ([name, value]: Pair) => [`<${name}>`, he.escape(value), `</${name}>`] as const;
const cPair =
  (before: string, middle: string, after: string) =>
  ([name, value]: Pair) =>
    [before + name + middle, value.replace(/["\\]/g, '\\$&'), after] as const;

/** A quoted or bracketed thing cannot hold its own end where the format has no escape for it. */
const NO_QUOTE = /["\\]/;
const NO_APOSTROPHE = /'/;

export const CARRIERS: readonly Carrier[] = [
  // Plain text
  row('plain line', 'notes.txt', around('The files: ', '\nThanks\n')),
  row('first byte', 'url.txt', around('', '\n')),
  row('last byte', 'url.txt', around('the link\n')),
  row('whole file', 'url', around('')),
  row('prose, full stop', 'README.md', around('Download it from ', '.\n')),
  row('prose, parentheses', 'README.md', around('See the data (', ') for more.\n'), { cannotCarry: /[()]/ }),
  row('Markdown link', 'README.md', around('Get [the weights](', ').\n'), { cannotCarry: /[()]/ }),
  row('Markdown autolink', 'README.md', around('Get <', '>.\n')),
  row('Markdown code', 'README.md', around('`wget ', '`\n')),
  row(
    'token in SQL',
    'load.sql',
    pipe(
      doubled("'"),
      around("CREATE CREDENTIAL c WITH IDENTITY = 'SHARED ACCESS SIGNATURE', SECRET = '", "';\n"),
    ),
    { shows: 'token' },
  ),
  row('token in .env', '.env', around('AZURE_STORAGE_SAS_TOKEN=', '\n'), {
    shows: 'token',
    cannotCarry: /[ #'"]/,
  }),
  row('token with ?', 'main.tf', pipe(doubleQuoted, around('  sas_token = "?', '"\n')), {
    shows: 'token',
    cannotCarry: /^(?:Shared|jwt|Gateway|key|value|Default|Endpoint|HostName|aeg|.*Endpoint=|wss:)/,
  }),
  row('.env, quoted', '.env', around("DATA_URL='", "'\n"), { cannotCarry: NO_APOSTROPHE }),
  row('INI', 'config.ini', around('[data]\nurl = ', '\n')),
  row('TOML', 'config.toml', pipe(doubleQuoted, around('[data]\nurl = "', '"\n'))),
  row(
    'minified',
    'app.min.js',
    pipe(json, around(`${'var a=1;'.repeat(500)}fetch("`, `");${'b(a);'.repeat(500)}`)),
  ),
  row('at 8 KiB', 'big.txt', pipe(around('url: ', '\n'), straddling(8192, 'nothing to see here\n'))),
  row('at 64 KiB', 'big.txt', pipe(around('url: ', '\n'), straddling(65_536, 'nothing to see here\n'))),
  row(
    'at 1 MiB',
    'big.txt',
    pipe(
      around('url: ', '\n'),
      straddling(1_048_576, 'nothing to see here, line after line, for a very long time\n'),
    ),
  ),
  row('CRLF', 'notes.txt', around('One\r\nTwo\r\n', '\r\nThree\r\n')),
  row('CR', 'notes.txt', around('One\rTwo\r', '\rThree\r')),
  row('tabs, umlauts and emoji before', 'notes.txt', around('ä\t😀 Größe\n\t漢字😀: ', '\n')),
  row('patch', 'fix.patch', around('--- a/x\n+++ b/x\n@@ -1 +1 @@\n-old\n+url = "', '"\n'), {
    cannotCarry: NO_QUOTE,
  }),
  row('quoted mail', 'mail.txt', around('> > see ', ' for it\n')),
  row('CSV', 'links.csv', pipe(doubled('"'), around('7,"', '",ok\n'))),
  row('TSV', 'links.tsv', around('7\t', '\tok\n')),
  row('log line', 'app.log', around('2024-05-01T10:00:00Z INFO GET ', ' 200 12ms\n')),
  row('HTTP header', 'trace.http', around('GET / HTTP/1.1\r\nx-ms-copy-source: ', '\r\nAccept: */*\r\n')),

  row('Markdown, escaped', 'README.md', pipe(backslashed(/[_*]/g), around('Get it from ', ' today\n'))),
  row('coloured terminal', 'session.txt', around('\u001b[32mGET\u001b[0m \u001b[4m', '\u001b[0m\n')),

  // JSON
  row('JSON', 'a.json', pipe(json, around('{"url": "', '"}\n'))),
  row('JSON by Go', 'terraform.tfstate', pipe(goJson, around('{"url":"', '"}'))),
  row('JSON by .NET', 'a.json', pipe(dotnetJson, around('{"Url":"', '"}'))),
  row('JSON by PHP', 'composer.json', pipe(phpJson, around('{"url":"', '"}'))),
  row('JSON by Python', 'a.json', pipe(pythonJson, around('{"url": "', '", "n": 1}'))),
  row('JSON twice', 'a.json', pipe(json, around('{"url": "', '"}'), json, around('{"body":"', '"}\n'))),
  row(
    'JSON three times',
    'a.json',
    pipe(json, around('"', '"'), json, around('"', '"'), json, around('{"body":"', '"}\n')),
  ),
  row(
    'JSON by Go, twice',
    'a.json',
    pipe(goJson, around('{"url":"', '"}'), goJson, around('{"body":"', '"}\n')),
  ),
  row(
    'JSON by PHP in JSON',
    'a.json',
    pipe(phpJson, around('{"url":"', '"}'), json, around('{"body":"', '"}\n')),
  ),
  row(
    'JSON in a SQL literal',
    'a.sql',
    pipe(json, doubled("'"), around('INSERT INTO t VALUES (\'{"url":"', '"}\');\n')),
  ),
  row('JSON in CSV', 'a.csv', pipe(json, around('{"url":"', '"}'), doubled('"'), around('1,"', '",2\n'))),
  row(
    'JSON in an HTML attribute',
    'a.html',
    pipe(json, around('{"url":"', '"}'), entities, around('<div data-x="', '"></div>\n')),
  ),
  row(
    'JSON in YAML',
    'a.yaml',
    pipe(json, around('{"url": "', '"}'), doubled("'"), around("body: '", "'\n")),
  ),
  row(
    'JSON in a shell command',
    'a.sh',
    pipe(json, around('{"url": "', '"}'), posixSingle, around("curl -d '", "' x\n")),
  ),
  row(
    'JSON in properties',
    'a.properties',
    pipe(json, around('{"url":"', '"}'), properties, around('body=', '\n')),
  ),
  row(
    'JSON in a Python string',
    'a.py',
    pipe(json, around('{"url": "', '"}'), doubleQuoted, around('body = "', '"\n')),
  ),

  // Markup
  row('HTML attribute', 'a.html', pipe(entities, around('<a href="', '">x</a>\n'))),
  row('HTML attribute in apostrophes', 'a.html', pipe(entities, around("<a href='", "'>x</a>\n"))),
  row('HTML, nothing escaped', 'a.html', around('<a href="', '">x</a>\n'), { cannotCarry: NO_QUOTE }),
  row('HTML, decimal', 'a.html', pipe(decimalEntities, around('<a href="', '">x</a>\n'))),
  row('HTML, hexadecimal', 'a.html', pipe(hexEntities, around('<a href="', '">x</a>\n'))),
  row('HTML, named', 'a.html', pipe(namedEntities, around('<a href="', '">x</a>\n'))),
  row('HTML by .NET', 'a.html', pipe(dotnetEntities, around('<a href="', '">x</a>\n'))),
  row(
    'HTML twice',
    'feed.xml',
    pipe(entities, around('<a href="', '">x</a>'), entities, around('<description>', '</description>\n')),
  ),
  row(
    'HTML in JSON',
    'a.json',
    pipe(entities, around("<a href='", "'>x</a>"), json, around('{"html": "', '"}\n')),
  ),
  row(
    'HTML in JSON by Go',
    'a.json',
    pipe(entities, around('<a href="', '">x</a>'), goJson, around('{"html":"', '"}\n')),
  ),
  row('XML attribute', 'web.config', pipe(entities, around('<add key="u" value="', '" />\n'))),
  row('XML element', 'a.xml', pipe(entities, around('<value>', '</value>\n'))),
  row('XML CDATA', 'a.xml', around('<url><![CDATA[', ']]></url>\n')),
  row('JSON in XML', 'a.xml', pipe(json, around('{"url":"', '"}'), entities, around('<body>', '</body>\n'))),
  row('LaTeX', 'a.tex', pipe(latex, around('\\href{', '}{data}\n'))),

  // YAML and settings
  row('YAML by yaml', 'a.yaml', charwiseYaml()),
  row('YAML, quoted', 'a.yaml', pipe(doubleQuoted, around('url: "', '"\n'))),
  row('YAML, apostrophes', 'a.yaml', pipe(doubled("'"), around("url: '", "'\n"))),
  row('YAML, folded quotes', 'a.yaml', yamlFolded),
  row('YAML, literal block', 'a.yaml', around('script: |\n  wget ', '\n  ls\n')),
  row(
    'YAML, folded by hand',
    'a.yaml',
    pipe(
      atParameters((piece) => piece, '\n  '),
      around('url: >-\n  ', '\nb: 1\n'),
    ),
  ),
  row('properties', 'a.properties', pipe(properties, around('azure.url=', '\n'))),
  row(
    'properties, continued',
    'a.properties',
    pipe(properties, wrapped(50, '\\\n    '), around('azure.url=', '\n')),
    { cannotCarry: / / },
  ),
  row('ConfigParser', 'a.cfg', pipe(doubled('%'), around('[a]\nurl = ', '\n'))),
  row(
    'docker-compose',
    'docker-compose.yml',
    pipe(doubled('$'), doubleQuoted, around('environment: ["URL=', '"]\n')),
  ),
  row('Dockerfile', 'Dockerfile', around('ADD ', ' /opt/\n'), { cannotCarry: /[ ]/ }),
  row('Makefile', 'Makefile', pipe(doubled('$'), around('URL := ', '\n')), { cannotCarry: /#/ }),

  // Shells
  row('shell, unquoted', 'a.sh', pipe(posixUnquoted, around('azcopy copy . ', ' --recursive\n'))),
  row('shell, quoted', 'a.sh', pipe(interpolated, around('curl -o x "', '"\n'))),
  row('shell, apostrophes', 'a.sh', pipe(posixSingle, around("curl -o x '", "'\n"))),
  row('shell, continued', 'a.sh', pipe(interpolated, wrapped(60, '\\\n'), around('curl "', '"\n'))),
  row('cron', 'crontab', pipe(replacing(/%/g, '\\%'), around('0 1 * * * curl -s "', '"\n')), {
    cannotCarry: /["$`\\]/,
  }),
  row('batch, unquoted', 'a.cmd', pipe(batch, around('azcopy cp a.txt ', '\r\n')), { cannotCarry: / / }),
  row('batch, quoted', 'a.cmd', pipe(doubled('%'), around('set "SAS=', '"\r\n')), { cannotCarry: /"/ }),
  row(
    'batch, continued',
    'a.cmd',
    // Between characters as they are written: a caret before a caret, or half of `%%`, would mean something else.
    pipe(joined(inBatch, '^\r\n', 30, 60), around('azcopy cp a.txt ', '\r\n')),
    { cannotCarry: /[ ]/ },
  ),
  row('PowerShell, unquoted', 'a.ps1', pipe(powershellUnquoted, around('iwr ', ' -OutFile x\n'))),
  row(
    'PowerShell, quoted',
    'a.ps1',
    pipe(
      replacing(/["$`]/g, (one) => `\`${one}`),
      around('$url = "', '"\n'),
    ),
  ),
  row('PowerShell, apostrophes', 'a.ps1', pipe(doubled("'"), around("$url = '", "'\n"))),

  // Programs
  row('JavaScript', 'a.js', pipe(singleQuoted, around("const url = '", "';\n"))),
  row('JavaScript template', 'a.js', pipe(backslashed(/[`$\\]/g), around('const url = `', '`;\n'))),
  row(
    'JavaScript, \\x',
    'a.js',
    pipe(
      singleQuoted,
      replacing(/[&=]/g, (one) => `\\x${lower(one.charCodeAt(0), 2)}`),
      around("x('", "');\n"),
    ),
  ),
  row(
    'JavaScript, \\u{}',
    'a.js',
    pipe(
      singleQuoted,
      replacing(/[&=%]/g, (one) => `\\u{${lower(one.charCodeAt(0), 1)}}`),
      around("x('", "');\n"),
    ),
  ),
  row(
    'C, octal',
    'a.c',
    pipe(
      cQuoted,
      replacing(/[&?]/g, (one) => `\\${one.charCodeAt(0).toString(8).padStart(3, '0')}`),
      around('char *u = "', '";\n'),
    ),
  ),
  row('C# verbatim', 'a.cs', pipe(doubled('"'), around('var u = new Uri(@"', '");\n'))),
  row('SQL', 'a.sql', pipe(doubled("'"), around("SELECT * FROM OPENROWSET(BULK N'", "');\n"))),
  row('Kusto', 'a.kql', pipe(doubled("'"), around(".ingest into table T (h@'", "')\n"))),
  row('Ruby', 'a.rb', pipe(backslashed(/["\\#]/g), around('url = "', '"\n'))),
  row('Lua', 'a.lua', pipe(doubleQuoted, around('local u = "', '"\n'))),
  row('JS +', 'a.js', concatenated('const u = ', js, ' + ', ';\n')),
  row('JS + over lines', 'a.js', concatenated('const u =\n  ', js, ' +\n  ', ';\n')),
  row('JS + at &', 'a.js', atAmpersands('const u = ', js, '\n  + ', ';\n')),
  row('Python adjacent', 'a.py', concatenated('SAS = (', c, '\n       ', ')\n')),
  row('Python continued', 'a.py', concatenated('SAS = ', js, ' \\\n    ', '\n')),
  row('Python f-strings', 'a.py', concatenated('url = (\n  ', lit('f"', '"', /["\\]/g), '\n  ', ')\n'), {
    cannotCarry: /[{}]/,
  }),
  row('Python +=', 'a.py', atAmpersands('url = ', c, '\nurl += ', '\n')),
  row('Java', 'A.java', concatenated('String u = ', c, '\n    + ', ';\n')),
  row('C#', 'A.cs', concatenated('var u = ', c, ' +\r\n        ', ';\r\n')),
  row(
    'C# verbatim, joined',
    'A.cs',
    concatenated('var u = ', (piece) => `@${verbatim('"')(piece)}`, ' + ', ';\n'),
  ),
  row('Go', 'a.go', concatenated('u := ', c, ' +\n\t\t', '\n')),
  row('PHP', 'a.php', concatenated('$u = ', js, ' . ', ';\n')),
  row('PHP over lines', 'a.php', concatenated('$u = ', js, '\n  . ', ';\n')),
  row('Visual Basic', 'a.vb', concatenated('Dim u = ', verbatim('"'), ' & _\r\n    ', '\r\n')),
  row('C adjacent', 'a.c', concatenated('static const char u[] =\n  ', c, '\n  ', ';\n')),
  row('C continued', 'a.c', pipe(cQuoted, wrapped(60, '\\\n'), around('#define U "', '"\n'))),
  row('Ruby continued', 'a.rb', concatenated('u = ', js, ' \\\n  ', '\n')),
  row('Ruby <<', 'a.rb', concatenated('u = ', js, ' << ', '\n')),
  row('Lua ..', 'a.lua', concatenated('local u = ', c, ' ..\n  ', '\n')),
  row('Perl', 'a.pl', concatenated('my $u = ', js, ' . ', ';\n')),
  row('R paste0', 'a.R', concatenated('u <- paste0(', c, ',\n  ', ')\n')),
  row('Rust concat!', 'a.rs', concatenated('const U: &str = concat!(', c, ',\n  ', ');\n')),
  row('Rust continued', 'a.rs', pipe(cQuoted, wrapped(60, '\\\n     '), around('let u = "', '";\n')), {
    cannotCarry: / /,
  }),
  row('SQL ||', 'a.sql', concatenated('SELECT ', verbatim("'"), ' || ', ';\n')),
  row('SQL +', 'a.sql', concatenated('SET @u = ', verbatim("'"), '\n + ', ';\n')),
  row('PowerShell +', 'a.ps1', concatenated('$u = ', verbatim("'"), ' + ', '\n')),
  row('array join', 'a.js', concatenated('const u = [', js, ', ', "].join('');\n")),
  row('ARM concat', 'a.json', concatenated('{"u": "[concat(', verbatim("'"), ', ', ')]"}\n'), {
    cannotCarry: NO_QUOTE,
  }),
  row('Kotlin', 'a.kt', concatenated('val u = ', lit('"', '"', /["\\$]/g), ' +\n        ', '\n')),

  row('Elixir <>', 'a.ex', concatenated('u = ', c, ' <>\n  ', '\n')),
  row('Haskell ++', 'A.hs', concatenated('u = ', c, ' ++ ', '\n')),
  row('Excel &', 'a.txt', concatenated('=', verbatim('"'), ' & ', '\n')),
  row(
    'Objective-C',
    'a.m',
    concatenated('NSString *u = ', (piece) => `@${c(piece)}`, '\n    ', ';\n'),
  ),

  // Notebooks
  row(
    'notebook source',
    'a.ipynb',
    pipe(doubleQuoted, around('import pandas as pd\nurl = "', '"\nprint(url)'), notebook('source')),
  ),
  row(
    'notebook, joined',
    'a.ipynb',
    pipe(glued(c, ' \\\n    '), around('url = ', '\nprint(url)'), notebookJoined()),
  ),
  row(
    'notebook HTML output',
    'a.ipynb',
    pipe(entities, around("<a href='", "'>B04</a>"), notebook('text/html')),
  ),

  // Mail and addresses
  row('quoted-printable', 'a.eml', pipe(around('See ', ' for it.\n'), quotedPrintable('\n'))),
  row('quoted-printable, CRLF', 'a.eml', pipe(around('See ', ' for it.\n'), quotedPrintable('\r\n'))),
  row(
    'quoted-printable HTML',
    'a.eml',
    pipe(entities, around('<p><a href="', '">x</a></p>\n'), quotedPrintable('\r\n')),
  ),
  row(
    'calendar, folded',
    'a.ics',
    pipe(around('URL:'), wrapped(75, '\r\n '), around('BEGIN:VEVENT\r\n', '\r\nEND:VEVENT\r\n')),
  ),
  row(
    'terminal, wrapped at 80',
    'session.txt',
    pipe(around('sas url: '), wrapped(80, '\n'), around('$ show\n', '\n$\n')),
  ),
  row('Format-List', 'session.txt', pipe(wrapped(60, '\r\n      '), around('Uri : ', '\r\nN   : 1\r\n'))),
  row(
    'URL in a URL',
    'a.md',
    pipe(percent, around('https://view.officeapps.live.com/op/view.aspx?src=', '\n')),
  ),
  row('URL in a URL, with more', 'a.md', pipe(percent, around('https://x.example/open?a=1&src=', '&b=2\n'))),
  row(
    'URL twice in a URL',
    'a.md',
    pipe(percent, around('https://a.example/?u='), percent, around('https://b.example/?v=', '\n')),
  ),
  row(
    'URL in a fragment',
    'a.md',
    pipe(percent, around('https://portal.azure.com/#create/Microsoft.Template/uri/', '\n')),
    // What stands there is the address of a template.
    { cannotCarry: /^(?!https?:)/ },
  ),
  row(
    'JSON in a URL',
    'a.md',
    pipe(json, around('{"url":"', '"}'), percent, around('https://x.example/?state=', '\n')),
  ),
  row(
    'URL in a URL in HTML',
    'a.html',
    pipe(percent, around('https://x.example/?a=1&src='), entities, around('<a href="', '">x</a>\n')),
  ),

  row(
    'form in a URL',
    'a.md',
    pipe(
      charwise((text) => new URLSearchParams({ a: text }).toString().slice('a='.length)),
      around('https://x.example/?u=', '&b=1\n'),
    ),
  ),

  // Base64
  row('base64', 'a.yaml', pipe(aroundAtRandom(), base64(), around('data:\n  sas: ', '\n'))),
  row('base64, token alone', 'secret.yaml', pipe(base64(), around('kind: Secret\ndata:\n  sas: ', '\n')), {
    shows: 'token',
  }),
  row(
    'base64, URL alphabet',
    'a.txt',
    pipe(aroundAtRandom(), base64({ alphabet: 'base64url' }), around('x=', '\n')),
  ),
  row(
    'base64, 64 columns',
    'a.pem',
    pipe(aroundAtRandom(), base64({ width: 64 }), around('-----BEGIN DATA-----\n', '\n-----END DATA-----\n')),
  ),
  row(
    'base64, 76 columns',
    'a.eml',
    pipe(
      aroundAtRandom(),
      base64({ width: 76, gap: '\r\n' }),
      around('Content-Transfer-Encoding: base64\r\n\r\n', '\r\n'),
    ),
  ),
  row(
    'base64, indented',
    'a.xml',
    pipe(aroundAtRandom(), base64({ width: 76, gap: '\n    ' }), around('<data>\n    ', '\n</data>\n')),
  ),
  row(
    'base64, lines in JSON',
    'a.json',
    pipe(aroundAtRandom(), base64({ width: 76, gap: '\\n' }), around('{"content":"', '\\n"}\n')),
  ),
  row(
    'base64 of UTF-16',
    'a.ps1',
    pipe(around('iwr "', '"'), base64({ of: 'utf16le' }), around('powershell -EncodedCommand ', '\n')),
  ),
  row(
    'base64 of UTF-16 with a mark',
    'a.txt',
    pipe(aroundAtRandom(), base64({ of: 'utf16le', mark: Buffer.from([0xff, 0xfe]) }), around('x: ', '\n')),
  ),
  row(
    'base64 twice',
    'a.yaml',
    pipe(aroundAtRandom(), base64(), around('{"auth":"', '"}'), base64(), around('data:\n  .cfg: ', '\n')),
  ),
  row('base64 twice, no more', 'a.txt', pipe(aroundAtRandom(), base64(), base64(), around('', '\n'))),
  row(
    'base64 behind a scheme',
    'a.http',
    pipe(around('user:'), base64(), around('Authorization: Basic ', '\n')),
  ),
  row(
    'base64 in a data URL',
    'a.html',
    pipe(
      entities,
      around('<a href="', '">x</a>'),
      base64(),
      around('<iframe src="data:text/html;base64,', '"></iframe>\n'),
    ),
  ),
  row(
    'JSON in base64 in JSON in YAML',
    'a.yaml',
    pipe(
      goJson,
      around('{"url":"', '"}'),
      base64(),
      around('{"data": "', '"}'),
      doubled("'"),
      around("x: '", "'\n"),
    ),
  ),
  row(
    'base64 in a URL',
    'a.md',
    pipe(aroundAtRandom(), base64(), percent, around('https://x.example/?state=', '&b=1\n')),
  ),

  // Encodings of the file
  row('UTF-8 with a mark', 'a.ps1', around("$u = '", "'\r\n"), {
    encode: (text) => Buffer.from(`\ufeff${text}`),
    cannotCarry: NO_APOSTROPHE,
  }),
  row('UTF-16 LE with a mark', 'a.ps1', pipe(doubled("'"), around("$größe = '", "'\r\n")), {
    encode: utf16(false, true),
  }),
  row('UTF-16 BE with a mark', 'a.ps1', pipe(doubled("'"), around("$u = '", "'\r\n")), {
    encode: utf16(true, true),
  }),
  row('UTF-16 LE', 'a.reg', around('[a]\r\n"u"="', '"\r\n'), {
    encode: utf16(false, false),
    cannotCarry: NO_QUOTE,
  }),
  row('UTF-16 BE', 'a.txt', around('the url: ', '\nand so on\n'), { encode: utf16(true, false) }),
  row('UTF-16 LE, JSON by .NET', 'a.json', pipe(dotnetJson, around('{"Url":"', '"}')), {
    encode: utf16(false, true),
  }),
  row('text in a binary file', 'a.bin', around(' \u0001', '\u0001y'), {
    encode: inBinary('utf8'),
    seen: latin1,
    cannotCarry: /[^\x20-\x7e]/,
  }),
  row('UTF-16 in a binary file', 'a.exe', around(' \u0001', '\u0001y'), {
    encode: inBinary('utf16le'),
    seen: latin1,
    cannotCarry: /[^\x20-\x7e]/,
  }),
  row('Latin-1 beside it', 'a.txt', around('Gr\u00f6\u00dfe: ', '\n'), {
    encode: (text) => Buffer.from(text, 'latin1'),
    cannotCarry: /[^\x20-\x7e]/,
  }),

  // Names and values
  pairs('JSON object', 'params.json', '{"params": {', jsonPair, ', ', '}}\n'),
  pairs('JSON object over lines', 'params.json', '{\n  ', jsonPair, ',\n  ', '\n}\n'),
  pairs('JSON object in JSON', 'a.json', '{', jsonPair, ',', '}', pipe(json, around('{"body": "', '"}\n'))),
  pairs('Python dictionary', 'a.py', 'params = {', pythonPair, ', ', '}\n'),
  pairs(
    'Python keywords',
    'a.py',
    'params = dict(',
    ([name, value]) => [`${name}='`, value.replace(/['\\]/g, '\\$&'), "'"],
    ', ',
    ')\n',
  ),
  pairs(
    'Python tuples',
    'a.py',
    'params = [',
    ([name, value]) => [`("${name}", "`, value.replace(/["\\]/g, '\\$&'), '")'],
    ', ',
    ']\n',
  ),
  pairs(
    'HAR',
    'a.har',
    '{"queryString":[',
    ([name, value]) => [`{"name":"${name}","value":"`, inside(JSON.stringify(value)), '"}'],
    ',',
    ']}',
  ),
  pairs(
    'HAR over lines',
    'a.har',
    '{\n "queryString": [\n',
    ([name, value]) => [`  {\n   "name": "${name}",\n   "value": "`, inside(JSON.stringify(value)), '"\n  }'],
    ',\n',
    '\n ]\n}\n',
  ),
  pairs(
    'Postman',
    'a.json',
    '{"query": [',
    ([name, value]) => [`\n {\n  "key": "${name}",\n  "value": "`, inside(JSON.stringify(value)), '"\n }'],
    ',',
    '\n]}\n',
  ),
  pairs(
    'YAML mapping',
    'a.yaml',
    'params:\n',
    ([name, value]) => [`  ${name}: '`, value.replaceAll("'", "''"), "'"],
    '\n',
    '\n',
  ),
  pairs(
    'YAML lists (VCR)',
    'a.yaml',
    'query:\n',
    ([name, value]) => [`  ${name}:\n  - "`, value.replace(/["\\]/g, '\\$&'), '"'],
    '\n',
    '\n',
  ),
  pairs('XML elements', 'a.xml', '<sas>\n', xmlPair, '\n', '\n</sas>\n'),
  pairs(
    'XML attributes',
    'a.xml',
    '<params>\n',
    ([name, value]) => [`  <param name="${name}" value="`, he.escape(value), '"/>'],
    '\n',
    '\n</params>\n',
  ),
  pairs(
    'PHP array',
    'a.php',
    '$q = [',
    ([name, value]) => [`'${name}' => '`, value.replace(/['\\]/g, '\\$&'), "'"],
    ', ',
    '];\n',
  ),
  pairs(
    'Ruby hash',
    'a.rb',
    'q = { ',
    ([name, value]) => [`${name.replace(/-/g, '_')}: '`, value.replace(/['\\]/g, '\\$&'), "'"],
    ', ',
    ' }\n',
  ),
  pairs('Go url.Values', 'a.go', '', cPair('q.Set("', '", "', '")'), '\n', '\n'),
  pairs('JS searchParams', 'a.js', '', cPair('url.searchParams.append("', '", "', '");'), '\n', '\n'),
  pairs(
    'C# dictionary',
    'a.cs',
    'var q = new Dictionary<string, string> {\n',
    cPair('  { "', '", "', '" }'),
    ',\n',
    '\n};\n',
  ),
  pairs('C# indexer', 'a.cs', '', cPair('query["', '"] = "', '";'), '\n', '\n'),
  pairs(
    'curl --data-urlencode',
    'a.sh',
    'curl -G https://x.example',
    ([name, value]) => [` --data-urlencode "${name}=`, value.replace(/["\\$`]/g, '\\$&'), '"'],
    ' \\\n',
    '\n',
  ),
  pairs(
    'settings a line each',
    'a.ini',
    '[azure sas]\n',
    ([name, value]) => [`${name} = `, value, ''],
    '\n',
    '\n',
  ),
  pairs(
    'Markdown table',
    'a.md',
    '| name | value |\n| --- | --- |\n',
    ([name, value]) => [`| ${name} | `, value, ' |'],
    '\n',
    '\n',
  ),
  pairs(
    'form, decoded',
    'trace.txt',
    'Query parameters:\n',
    ([name, value]) => [`${name}: `, value, ''],
    '\n',
    '\n',
  ),

  // Containers
  row('gzip', 'a.log.gz', around('GET ', ' 200\n'), {
    inside: ['a.log'],
    encode: (text) => gzipOf(Buffer.from(text)),
  }),
  row('zip', 'model.zip', pipe(json, around('{"url": "', '"}\n')), {
    inside: ['data/config.json'],
    encode: (text) => zipOf('data/config.json', text),
  }),
  row('office file', 'report.docx', pipe(entities, around('<w:t>', '</w:t>')), {
    inside: ['word/document.xml'],
    encode: (text) => zipOf('word/document.xml', text),
  }),
  row('tar', 'x.tar', around('url: ', '\n'), {
    inside: ['dir/a.txt'],
    encode: (text) => tarOf('dir/a.txt', text),
  }),
  row('tar.gz', 'x.tar.gz', around('url: ', '\n'), {
    inside: ['x.tar', 'dir/a.txt'],
    encode: async (text) => gzipOf(await tarOf('dir/a.txt', text)),
  }),
  row('tgz', 'x.tgz', around('url: ', '\n'), {
    inside: ['x.tar', 'dir/a.txt'],
    encode: async (text) => gzipOf(await tarOf('dir/a.txt', text)),
  }),
];

/** What yaml makes of it: plain where it can be, quoted where it must. */
function charwiseYaml(): Layer {
  return broken((text) => stringify({ url: text }, { lineWidth: 0 }), '(?!)');
}

/** So that the secret begins at any of the three places in a group of bytes. */
function aroundAtRandom(): Layer {
  return (held, chance) =>
    around(`${'url=abc'.slice(0, 4 + Math.floor(chance() * 4))}=`.replace('==', '='), '\n')(held, chance);
}

/** A cell whose literals stand a line each: the pieces of the secret may stand in several strings of the array. */
function notebookJoined(): Layer {
  return ({ text, start, end }, chance) => {
    const encode = (part: string) => inside(JSON.stringify(part)).replaceAll('\\n', '\\n",\n    "');
    const before = encode(text.slice(0, start));
    const secret = encode(text.slice(start, end));
    return around('{"cells": [{"cell_type": "code", "source": [\n    "', '"\n]}]}\n')(
      {
        text: before + secret + encode(text.slice(end)),
        start: before.length,
        end: before.length + secret.length,
      },
      chance,
    );
  };
}
