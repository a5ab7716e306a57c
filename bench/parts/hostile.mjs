/**
 * How much longer hostile text takes than ordinary text, by the megabyte. Each shape is what one step of the way is weakest
 * against. Ordinary text is what lies in `node_modules`: code, prose, data. Processor time in the built library; all shapes
 * in turn, round by round.
 */
import { createHash, randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { median } from '../statistics.mjs';

export const summary = 'hostile text beside ordinary text, by the megabyte';

const MB = 1_000_000;
/** The ratio that no shape may exceed. */
const LIMIT = 10;

const signature = () => encodeURIComponent(randomBytes(32).toString('base64'));
/** As long and as varied as a signature, and none: its last character cannot be. */
const nearMiss = () => `${randomBytes(33).toString('base64').slice(0, 41)}!`;

const shapesOf = () => ({
  'nothing but sig=': repeated('sig='),
  'names without values': repeated('"sig": "key": '),
  'near misses in one line': made(() => `sig=${nearMiss()}&`),
  'near misses, a line each': made(() => `sig=${nearMiss()}\n  `),
  'near misses of keys': made(() => `AccountKey=${nearMiss()}${nearMiss()};`),
  'near misses as names and values': made(() => `{"name":"sig","value":"${nearMiss()}"},`),
  'string literals without end': made(() => `"sig=${nearMiss()}" + "`),
  'notebook lines': made(() => `sig=${nearMiss()}\\n",  "`),
  'backslashes, deep': repeated('sig=\\\\\\\\\\\\\\\\aB3dEfGhIjKlMnOpQrStUv'),
  'entities, deep': repeated('&amp;amp;amp;amp;sig=aB3dEfGhIjKlMnOpQrStUvWxYz'),
  'percent signs, deep': repeated('%25252525253Dsig%252525253DaB3dEfGhIjKlMnOpQrStUvWxYz'),
  'every escape at once': made(() => `"sig\\u003d${nearMiss()}&amp;%253D=3D^&\`&''""\\n",\n "x" + "`),
  'lone signatures': made(() => `&sig=${signature()}`),
  'lone signatures, a line each': made(() => `sig=${signature()}\n`),
  'one long query string': made(() => `st=2024&sp=rl&sig=${nearMiss()}&sip=1&`),
  'commas before a signature': repeated(`${','.repeat(3000)}sig=aB3dEfGhIjKlMnOpQrStUvWxYz`),
  'base64 of noise': Buffer.from(randomBytes((MB * 3) / 4).toString('base64')),
  'base64, four deep': nested(4),
  'base64, short runs': made(() => `${randomBytes(48).toString('base64')} `),
  'quotes and blanks': repeated(`"sig"${' '.repeat(200)}`),
  'UTF-16 names': Buffer.from('sig=key='.repeat(MB / 16), 'utf16le'),
  'NUL bytes in names': repeated('s\0i\0g\0=\0'),
});

export async function run({ rounds }) {
  const { check } = await import('../../dist/lib/index.js');
  const shapes = Object.entries({ 'ordinary text': ordinaryText(), ...shapesOf() });
  const times = new Map(shapes.map(([name]) => [name, []]));
  for (let round = 0; round <= rounds; round++) {
    for (const [name, bytes] of shapes) {
      const took = timeOf(check, bytes);
      // The first round warms up.
      if (round > 0) times.get(name).push((took / bytes.length) * MB);
    }
  }
  const usual = median(times.get('ordinary text'));
  const figures = shapes.map(([name]) => ({ name, ms: median(times.get(name)) }));
  const rows = figures.map(({ name, ms }) => [name, ms.toFixed(1), (ms / usual).toFixed(2)]);
  const failures = figures
    .filter(({ ms }) => ms / usual > LIMIT)
    .map(({ name, ms }) => `${name}: ${(ms / usual).toFixed(2)} × ordinary text is more than ${LIMIT}`);
  const title = `hostile text, at most ${LIMIT} × ordinary text`;
  return {
    tables: [{ title, head: ['', 'ms a MB', '× ordinary text'], rows }],
    remarks: [],
    failures,
  };
}

function timeOf(check, bytes) {
  const start = process.cpuUsage();
  check({ documents: [{ path: 'document.txt', bytes }], now: new Date(), digest });
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function digest(text) {
  return createHash('sha256').update(text).digest('hex');
}

function repeated(text) {
  return Buffer.from(text.repeat(Math.ceil(MB / text.length)).slice(0, MB), 'latin1');
}

function made(piece) {
  const pieces = [];
  for (let length = 0; length < MB; length += pieces.at(-1).length) pieces.push(piece());
  return Buffer.from(pieces.join('').slice(0, MB), 'latin1');
}

function nested(depth) {
  let bytes = randomBytes(Math.floor(MB * 0.75 ** depth));
  for (let layer = 0; layer < depth; layer++) bytes = Buffer.from(bytes.toString('base64'));
  return bytes;
}

function ordinaryText() {
  const root = join(import.meta.dirname, '../../node_modules');
  const files = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:md|json|[cm]?[jt]s|map)$/.test(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name))
    .toSorted();
  const pieces = [];
  // Every so many files, so that one large package does not stand for all.
  for (let at = 0, length = 0; length < 8 * MB && at < files.length; at += Math.ceil(files.length / 800)) {
    pieces.push(readFileSync(files[at]));
    length += pieces.at(-1).length;
  }
  return Buffer.concat(pieces);
}
