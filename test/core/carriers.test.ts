/**
 * What texts make of a token: a table of them, each with the stretch that carries the signature between « and ». The
 * token is the same in all; whatever carries it, it must be found once, there, and understood.
 */
import { describe, expect, it } from 'vitest';
import type { Token } from '../../src/core/sas/token.ts';
import { sightingsIn } from '../support/detection.ts';
import { aMarkedKey } from '../support/marked-keys.ts';
import { aSignature, aStorageKey, sha256 } from '../support/tokens.ts';

/** Something that has every character an encoding may care about, `+` and `/`, well inside. */
function withSigns(make: (seed: string) => string): string {
  for (let seed = 0; ; seed++) {
    const made = make(`carried ${seed}`);
    if (/\+.*\/.{6}/.test(made.slice(6, 30)) && !/[+/]{2}/.test(made)) return made;
  }
}

const SIG = withSigns(aSignature);
const LONG = withSigns(aStorageKey);
const KEY = withSigns((seed) => aMarkedKey({ marker: '+ASt', size: 64, checksumSeed: 'Default0' }, seed));
const BUS_KEY = withSigns((seed) => aMarkedKey({ marker: '+AEh', size: 32, checksumSeed: 'Send0000' }, seed));
const IOT_KEY = withSigns((seed) => aMarkedKey({ marker: 'AIoT', size: 32, checksumSeed: 'IoTHub00' }, seed));

/** Percent-encoded, as it stands in a query string. */
const ENCODED = encodeURIComponent(SIG);
const URL_OF_IT = 'https://contosodata7.blob.core.windows.net/c/b';
const SAS = `sv=2022-11-02&sr=b&sp=r&se=2030-01-01T00%3A00%3A00Z&sig=«${ENCODED}»`;
const END = Date.parse('2030-01-01T00:00:00Z');
const FIRST = ENCODED.slice(0, 17);

/** The parts of the token as they are written where each stands for itself: plain. */
const PARTS = { sv: '2022-11-02', sr: 'b', sp: 'r', se: '2030-01-01T00:00:00Z', sig: `«${SIG}»` };
const pairs = (write: (name: string, value: string) => string, between: string) =>
  Object.entries(PARTS)
    .map(([name, value]) => write(name, value))
    .join(between);

const forUrls = (text: string) => Buffer.from(text).toString('base64url');

const each = (from: string, to: string) => (text: string) => text.replaceAll(from, to);
const all =
  (...writers: readonly ((text: string) => string)[]) =>
  (text: string) =>
    writers.reduce((written, write) => write(written), text);
/** The marks of the table stay as they are. */
const percent = (text: string) => text.replace(/[^«»]+/g, encodeURIComponent);
const json = (text: string) => JSON.stringify(text).slice(1, -1);
const coded = (spell: (hex: string, code: number) => string) => (text: string) =>
  text.replace(/[&+/=]/g, (sign) => spell(sign.charCodeAt(0).toString(16), sign.charCodeAt(0)));

const ESCAPES: Readonly<Record<string, (text: string) => string>> = {
  'JSON of .NET': coded((hex) => `\\u00${hex.toUpperCase()}`),
  'JSON in lower case': coded((hex) => `\\u00${hex}`),
  'JSON in JSON': all(
    coded((hex) => `\\u00${hex}`),
    json,
  ),
  'JSON in JSON in JSON': all(
    coded((hex) => `\\u00${hex}`),
    json,
    json,
  ),
  "PHP's JSON": each('/', '\\/'),
  "PHP's JSON in JSON": all(each('/', '\\/'), json),
  'hexadecimal escapes': coded((hex) => `\\x${hex}`),
  'octal escapes': coded((_, code) => `\\0${code.toString(8)}`),
  'braced escapes': coded((hex) => `\\u{${hex}}`),
  XML: each('&', '&amp;'),
  'XML twice': each('&', '&amp;amp;'),
  'decimal entities': coded((_, code) => `&#${code};`),
  'hexadecimal entities': coded((hex) => `&#x${hex.toUpperCase()};`),
  'entities in lower case': coded((hex) => `&#x${hex};`),
  'entities in JSON': all(
    each('&', '&amp;'),
    coded((hex) => `\\u00${hex}`),
  ),
  percent,
  'percent twice': all(percent, percent),
  'percent in JSON': all(
    percent,
    coded((hex) => `\\u00${hex}`),
    json,
  ),
  shell: (text) => text.replace(/[&?=]/g, '\\$&'),
  batch: (text) => text.replace(/&/g, '^&').replaceAll('%', '%%'),
  PowerShell: each('&', '`&'),
  'quoted-printable': each('=', '=3D'),
  'quoted-printable of HTML': all(each('&', '&amp;'), each('=', '=3D')),
  nothing: (text) => text,
};

/** Tokens and keys of every form, each found by something else than `sig=`. */
const FORMS: Readonly<Record<string, readonly [text: string, expected: Partial<Token>, secret: string]>> = {
  'a storage SAS': [SAS, { kind: 'service-sas', permissions: ['read'] }, SIG],
  "Event Grid's token": [
    `r=https%3a%2f%2fcontoso.westus2-1.eventgrid.azure.net%2fapi%2fevents&e=1%2f2%2f2030+3%3a04%3a05+AM&s=«${ENCODED}»`,
    { kind: 'event-grid-sas', expiresOn: Date.parse('2030-01-02T03:04:05Z') },
    SIG,
  ],
  "API Management's token": [
    `SharedAccessSignature integration&203001020304&«${LONG}»`,
    { kind: 'api-management-sas', expiresOn: Date.parse('2030-01-02T03:04:00Z') },
    LONG,
  ],
  "a storage account's marked key": [`«${KEY}»`, { kind: 'storage-account-key' }, KEY],
  "Event Hubs' marked key": [`«${BUS_KEY}»`, { kind: 'messaging-key' }, BUS_KEY],
  "Azure Maps' token": [
    `jwt-sas ${forUrls('{"alg":"HS256"}')}.${forUrls('{"exp":1893553445}')}.«${forUrls(aSignature())}»`,
    { kind: 'maps-sas', expiresOn: 1_893_553_445_000 },
    forUrls(aSignature()),
  ],
  "IoT Hub's marked key": [`«${IOT_KEY}»`, { kind: 'iot-key' }, IOT_KEY],
};

/** A short key's `=` is its padding whole or the beginning of `=3D`; either way the key is found, and ends there. */
const EITHER = /Hub(?:s'|'s) marked key in quoted-printable/;
const matrix = Object.entries(FORMS)
  .flatMap(([form, [text, expected, secret]]) =>
    Object.entries(ESCAPES).map(
      ([encoding, write]) => [`${form} in ${encoding}`, `x "${write(text)}" y`, expected, secret] as const,
    ),
  )
  .filter(([title]) => !EITHER.test(title));

describe('escaped:', () => {
  it.each(matrix)('%s', (_, written, expected, secret) => {
    expectOne(written, expected, secret);
  });
});

/** The token taken apart or broken; its signature may be plain. */
const ROWS: Readonly<Record<string, readonly (readonly [title: string, written: string])[]>> = {
  'literals joined': [
    ...[
      ['JavaScript', '" + "'],
      ['JavaScript over lines', "' +\n  '"],
      ['operators in front', '"\n    + "'],
      ['template literals', '` + `'],
      ['an empty expression', `\${''}`],
      ['parentheses', '") + ("'],
      ['Python over lines', '"\n       "'],
      ['Python f-strings', '"\n       f"'],
      ['Python on one line', '" "'],
      ['a remark behind', '"  # the first half\n  "'],
      ['a remark of C++', '" + // more\n  "'],
      ['PHP and Perl', "' . '"],
      ['Visual Basic', '" & _\r\n    "'],
      ['Lua', '" .. "'],
      ['SQL', "' || '"],
      ['SQL Server', "' + N'"],
      ["C's macros", '" \\\n  "'],
      ['Haskell', '" ++ "'],
      ['Elixir', '" <> "'],
      ['OCaml', '" ^ "'],
      ['Julia', '" * "'],
      ['Twig', "' ~ '"],
      ['Ruby', "' << '"],
      ['C# verbatim', '" + @"'],
      ["a shell's quotes", `"'`],
    ].map(([title, joint]) => [title, joint] as const),
  ].flatMap(([title, joint]) => [
    [`${title}, before the name`, `x = "${SAS.replace('&sig', `${joint}&sig`)}"`] as const,
    [`${title}, before the value`, `x = "${SAS.replace('«', `${joint}«`)}"`] as const,
    [`${title}, within the value`, `x = "${SAS.replace(FIRST, `${FIRST}${joint}`)}"`] as const,
  ]),
  'literals listed': [
    ['JavaScript', `["${SAS.replace('&sig', `", "&sig`)}"].join("")`],
    ['JavaScript, each part', `["${SAS.replaceAll('&', `", "&`)}"].join('')`],
    ['Python', `"".join(["${SAS.replace(FIRST, `${FIRST}",\n  "`)}"])`],
    ['Rust', `concat!("${SAS.replace(FIRST, `${FIRST}", "`)}")`],
    ['C#', `String.Concat("${SAS.replace('«', `", "«`)}")`],
    ['R', `paste0("${SAS.replace('«', `", "«`)}")`],
    ['Excel', `=CONCAT("${SAS.replace(FIRST, `${FIRST}","`)}")`],
    ['Terraform', `join("", ["${SAS.replace(FIRST, `${FIRST}", "`)}"])`],
    ['ARM templates', `"[concat('${SAS.replace(FIRST, `${FIRST}', '`)}')]"`],
    ['CloudFormation', `{"Fn::Join": ["", ["${SAS.replace(FIRST, `${FIRST}", "`)}"]]}`],
    ['PHP', `implode('', ['${SAS.replace(FIRST, `${FIRST}', '`)}'])`],
  ],
  'literals appended': [
    ['JavaScript', `sas = "${SAS.replace('&sig', `";\nsas += "&sig`)}";`],
    ['JavaScript, the value', `sas += "${SAS.replace('«', `";\nsas += "«`)}";`],
    ['JavaScript, within the value', `sas = "${SAS.replace(FIRST, `${FIRST}";\nsas += "`)}";`],
    ['a shell', `SAS="${SAS.replace(FIRST, `${FIRST}"\nSAS+="`)}"`],
    ['PHP', `$sas = '${SAS.replace(FIRST, `${FIRST}';\n$sas .= '`)}';`],
    ['Ruby', `sas = '${SAS.replace(FIRST, `${FIRST}'\nsas << '`)}'`],
    ['Visual Basic', `sas = "${SAS.replace(FIRST, `${FIRST}"\r\nsas &= "`)}"`],
    ['the name again', `sas = "${SAS.replace(FIRST, `${FIRST}"\n  sas = sas + "`)}"`],
    ['a builder', `b.append("${SAS.replace(FIRST, `${FIRST}");\n  b.append("`)}");`],
    ['a builder, chained', `b.Append("${SAS.replace(FIRST, `${FIRST}")\n    .Append("`)}");`],
  ],
  'names and values': [
    ['a dictionary', pairs((n, v) => `"${n}": "${v}"`, ', ')],
    ['an object over lines', pairs((n, v) => `  ${n}: '${v}'`, ',\n')],
    ['keyword arguments', `f(${pairs((n, v) => `${n}="${v}"`, ', ')})`],
    ['attributes', `<token ${pairs((n, v) => `${n}="${v}"`, ' ')}/>`],
    ['elements', `<token>${pairs((n, v) => `<${n}>${v}</${n}>`, '\n')}</token>`],
    ['pairs', `[${pairs((n, v) => `("${n}", "${v}")`, ', ')}]`],
    ["Java's builder", pairs((n, v) => `    .queryParam("${n}", "${v}")`, '\n')],
    ['Java, a statement each', pairs((n, v) => `params.put("${n}", "${v}");`, '\n')],
    ["Swift's items", `[${pairs((n, v) => `URLQueryItem(name: "${n}", value: "${v}")`, ',\n  ')}]`],
    ["curl's options", `curl ${pairs((n, v) => `--data-urlencode '${n}=${v}'`, ' \\\n  ')}`],
    ["curl's short options", `curl ${pairs((n, v) => `-d ${n}=${v}`, ' ')} https://x`],
    ["httpie's", `http GET https://x ${pairs((n, v) => `${n}==${v}`, ' ')}`],
    ["Ruby's symbols", `{ ${pairs((n, v) => `:${n} => "${v}"`, ', ')} }`],
    ["Ruby's keywords", `{ ${pairs((n, v) => `${n}: '${v}'`, ', ')} }`],
    ["Clojure's keywords", `{${pairs((n, v) => `:${n} "${v}"`, ' ')}}`],
    ["Go's Set", pairs((n, v) => `\tq.Set("${n}", "${v}")`, '\n')],
    ["Go's Values", `url.Values{${pairs((n, v) => `"${n}": {"${v}"}`, ', ')}}`],
    ["C#'s indexes", `{ ${pairs((n, v) => `["${n}"] = "${v}"`, ', ')} }`],
    ["C#'s initialisers", `{ ${pairs((n, v) => `{ "${n}", "${v}" }`, ', ')} }`],
    ['C#, a statement each', pairs((n, v) => `query["${n}"] = "${v}";`, '\n')],
    ["PHP's arrays", `[${pairs((n, v) => `'${n}' => '${v}'`, ', ')}]`],
    ["PHP's variables", pairs((n, v) => `$q->set('${n}', '${v}');`, '\n')],
    ["PowerShell's tables", `@{ ${pairs((n, v) => `${n} = '${v}'`, '; ')} }`],
    ["PowerShell's tables over lines", `@{\n${pairs((n, v) => `  ${n} = '${v}'`, '\n')}\n}`],
    ["Kotlin's maps", `mapOf(${pairs((n, v) => `"${n}" to "${v}"`, ', ')})`],
    ["Scala's maps", `Map(${pairs((n, v) => `"${n}" -> "${v}"`, ', ')})`],
    ["Rust's maps", pairs((n, v) => `m.insert("${n}".to_string(), "${v}".to_string());`, '\n')],
    ["Objective-C's", `@{${pairs((n, v) => `@"${n}": @"${v}"`, ', ')}}`],
    ["Lua's tables", `{ ${pairs((n, v) => `["${n}"] = "${v}"`, ', ')} }`],
    ['YAML', pairs((n, v) => `  ${n}: ${v}`, '\n')],
    ['INI', `[sas]\n${pairs((n, v) => `${n} = ${v}`, '\n')}\n`],
    ['INI, closely', `[sas]\n${pairs((n, v) => `${n}=${v}`, '\n')}\n`],
    ['TOML and HCL', pairs((n, v) => `${n} = "${v}"`, '\n')],
    ['a Markdown table', pairs((n, v) => `| ${n} | ${v} |`, '\n')],
    ['a Markdown table of code', pairs((n, v) => `| \`${n}\` | \`${v}\` |`, '\n')],
    ['CSV', `name,value\n${pairs((n, v) => `${n},${v}`, '\n')}\n`],
    ['CSV in quotes', pairs((n, v) => `"${n}","${v}"`, '\n')],
    ['an HTML table', pairs((n, v) => `<tr><td>${n}</td><td>${v}</td></tr>`, '\n')],
    ['a list', pairs((n, v) => `- ${n}: \`${v}\``, '\n')],
    ['lists of one, a line each', `query:\n${pairs((n, v) => `  ${n}:\n  - "${v}"`, '\n')}`],
    ['lists of values', `{${pairs((n, v) => `"${n}": ["${v}"]`, ', ')}}`],
    ['values of parameters', `{${pairs((n, v) => `"${n}": {"value": "${v}"}`, ', ')}}`],
  ],
  'named values': [
    ['HAR', `[${pairs((n, v) => `{"name":"${n}","value":"${v}"}`, ',')}]`],
    ['HAR over lines', `[${pairs((n, v) => `{\n  "name": "${n}",\n  "value": "${v}"\n}`, ',\n')}]`],
    ['HAR with a comment', `[${pairs((n, v) => `{"name":"${n}","value":"${v}","comment":""}`, ',')}]`],
    ['Postman', `[${pairs((n, v) => `{"key": "${n}", "value": "${v}"}`, ', ')}]`],
    [
      'Postman with more',
      `[${pairs((n, v) => `{\n"key": "${n}",\n"type": "text",\n"value": "${v}",\n"disabled": false,\n"description": null\n}`, ',\n')}]`,
    ],
    ['the value first', `[${pairs((n, v) => `{"value":"${v}","name":"${n}"}`, ',')}]`],
    [
      'the value first, over lines',
      `[${pairs((n, v) => `{\n  "value": "${v}",\n  "key": "${n}"\n}`, ',\n')}]`,
    ],
    ['YAML', pairs((n, v) => `- name: ${n}\n  value: ${v}`, '\n')],
    ['YAML in quotes', pairs((n, v) => `  - name: "${n}"\n    value: "${v}"`, '\n')],
    [
      'OpenAPI',
      pairs(
        (n, v) => `- name: ${n}\n  in: query\n  required: true\n  schema:\n    type: string\n  example: ${v}`,
        '\n',
      ),
    ],
    ['a form', pairs((n, v) => `<input type="hidden" name="${n}" value="${v}">`, '\n')],
    ['a form of XHTML', pairs((n, v) => `<input name="${n}" id="${n}" value="${v}" />`, '\n')],
    ['a form, the value first', pairs((n, v) => `<input value="${v}" name="${n}">`, '\n')],
    ['settings', pairs((n, v) => `<add key="${n}" value="${v}" />`, '\n')],
    ['objects', `{ ${pairs((n, v) => `new Parameter { Name = "${n}", Value = "${v}" }`, ', ')} }`],
    ['elements', pairs((n, v) => `<property><name>${n}</name><value>${v}</value></property>`, '\n')],
    ["Swift's items", `[${pairs((n, v) => `.init(name: "${n}", value: "${v}")`, ', ')}]`],
  ],
  'forms as sent': [
    [
      'multipart',
      `${pairs((n, v) => `------WebKitFormBoundaryx\r\nContent-Disposition: form-data; name="${n}"\r\n\r\n${v}`, '\r\n')}\r\n------WebKitFormBoundaryx--\r\n`,
    ],
    [
      'multipart with types',
      `${pairs((n, v) => `--b42\r\nContent-Disposition: form-data; name="${n}"\r\nContent-Type: text/plain\r\n\r\n${v}`, '\r\n')}\r\n--b42--\r\n`,
    ],
  ],
  'lines wrapped': [
    ['a shell', '\\\n'],
    ['a shell, indented', '\\\n    '],
    ['a Makefile', ' \\\n\t'],
    ['batch', '^\r\n'],
    ['PowerShell', '`\r\n  '],
    ['YAML, folded', '\n  '],
    ['a patch of one', '\n+     '],
    ['mail', '\n> '],
    ['mail, answered twice', '\n> > '],
    ['mail, answered closely', '\n>> '],
    ["a shell's comment", '\n# '],
    ["C++'s comment", '\n  // '],
    ["SQL's comment", '\n-- '],
    ["Lisp's comment", '\n;; '],
    ["Javadoc's", '\n * '],
    ["batch's remark", '\r\nREM '],
    ["Visual Basic's remark", "\r\n' "],
    ['a box', ' |\n| '],
    ['a box of Unicode', ' │\n│ '],
    ["Haskell's gap", '\\\n   \\'],
  ].flatMap(([title, end]) => [
    [`${title}, before a name`, `x = ${URL_OF_IT}?${SAS.replace('&sig', `${end}&sig`)}`] as const,
    [`${title}, behind an ampersand`, `x = ${URL_OF_IT}?${SAS.replace('&sig', `&${end}sig`)}`] as const,
    [`${title}, within a value`, `x = ${URL_OF_IT}?${SAS.replace('01-01T', `01-${end}01T`)}`] as const,
    [`${title}, before the signature`, `x = ${URL_OF_IT}?${SAS.replace('«', `${end}«`)}`] as const,
    [`${title}, within it`, `x = ${URL_OF_IT}?${SAS.replace(FIRST, `${FIRST}${end}`)}`] as const,
    [`${title}, within an escape of it`, `x = ${URL_OF_IT}?${SAS.replace('%2B', `%2${end}B`)}`] as const,
    [`${title}, at every ampersand`, `x = ${URL_OF_IT}?${SAS.replaceAll('&', `${end}&`)}`] as const,
  ]),
  'the name broken': [
    ['literals', `x = "${SAS.replace('&sig', `&si" + "g`)}"`],
    ['literals over lines', `x = '${SAS.replace('&sig', `&s'\n  . 'ig`)}'`],
    ['a column', `x = ${URL_OF_IT}?${SAS.replace('&sig', '&s\n  ig')}`],
    ['a shell', `x = ${URL_OF_IT}?${SAS.replace('&sig', '&si\\\ng')}`],
    ['batch', `x ${URL_OF_IT}?${SAS.replaceAll('&', '^&').replace('&sig', '&si^\r\ng')}`],
    ['properties', `x=${SAS.replaceAll('=', '\\=').replace('&sig', '&s\\\n   ig')}`],
  ],
  'in many pieces': [
    ['literals', `x = "${SAS.replace(/«(.{15})(.{15})/, `«$1" + "$2" + "`)}"`],
    ['literals over lines', `x = ("${SAS.replace(/«(.{12})(.{12})/, `«$1"\n    f"$2"\n    f"`)}")`],
    ['arguments', `paste0("${SAS.replace(/«(.{15})(.{15})/, `«$1",\n  "$2",\n  "`)}")`],
  ],
  'lines wrapped, within': [
    [
      'JSON of .NET',
      `${URL_OF_IT}?${SAS.replaceAll('&', '\\u0026').replace('\\u0026sig', '\\u00\n     26sig')}`,
    ],
    ['a column', `  ${(`${URL_OF_IT}?${SAS}`.match(/.{1,33}«?.{1,7}»?/g) as string[]).join('\n  ')}`],
    ['a shell, escaped', `${URL_OF_IT}?${SAS.replaceAll('&', '\\&').replace('\\&sig', '\\\n  \\&sig')}`],
    ['batch, escaped', `${URL_OF_IT}?${SAS.replaceAll('&', '^&').replace('^&sig', '^\r\n  ^&sig')}`],
    ['HTML', `${URL_OF_IT}?${SAS.replaceAll('&', '&amp;\n    ')}`],
  ],
};

describe.each(Object.entries(ROWS))('%s:', (_, rows) => {
  it.each(rows)('%s', (_title, written) => {
    expectOne(written, { kind: 'service-sas', permissions: ['read'], expiresOn: END }, SIG);
  });
});

function expectOne(marked: string, expected: Partial<Token>, secret: string): void {
  const [before, carried] = marked.split(/[«»]/) as [string, string];
  const written = marked.replace(/[«»]/g, '');
  const sightings = sightingsIn(written);
  expect(sightings.map(({ token }) => token)).toMatchObject([{ ...expected, fingerprint: sha256(secret) }]);
  const { place } = sightings[0] as (typeof sightings)[number];
  expect([place.line, place.column]).toEqual(positionAt(before));
  expect([place.endLine, place.endColumn]).toEqual(positionAt(before + carried));
}

function positionAt(before: string): [line: number, column: number] {
  const lines = before.split('\n');
  return [lines.length, (lines.at(-1) as string).length + 1];
}
