/**
 * What one anchor costs the finder, so that to add one is a decision: the pass over the same bytes with all of them, and with
 * each taken out in turn and the tables made anew without it.
 */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { tables } from '../../scripts/assembly.mjs';
import { withCompiled } from '../compiled.mjs';
import { filesBelow, linuxTree, packagesTree } from '../corpora.mjs';
import { median } from '../statistics.mjs';

export const summary = 'what each anchor costs the finder on every byte, and what it alone brings';

setFlagsFromString('--expose-gc');
const clear = runInNewContext('gc');

const BYTES = 200_000_000;
/** So many finders have all anchors. Their median is what the others are held to, and how they differ is chance. */
const COPIES = 5;
const SPREAD = 19;

export function run({ corpora, rounds }) {
  return withCompiled(async (folder) => {
    const bytes = someOf((await linuxTree(corpora)) ?? (await packagesTree(corpora)), BYTES);
    const finder = await finders(folder);
    const { ANCHORS } = finder;
    const contenders = [
      ...Array.from({ length: COPIES }, (_, copy) => ({ name: `none (${copy + 1})`, anchors: ANCHORS })),
      { name: 'all of them', anchors: [] },
      ...ANCHORS.map((anchor) => ({
        name: codeOf(anchor.word),
        anchors: ANCHORS.filter((other) => other !== anchor),
      })),
    ];
    for (const contender of contenders) {
      contender.marks = await finder.of(contender.anchors);
      // This also warms up: each has machine code of its own.
      contender.candidates = contender.marks(bytes).candidates.length;
    }
    const { whole, costs } = costsOf(contenders, slices(bytes, rounds));
    const [{ candidates: most }] = contenders;
    const rows = contenders.map(({ name, candidates }, index) => [
      name,
      costs[index].toFixed(0),
      String(most - candidates),
    ]);
    const title = `${(bytes.length / 1e6).toFixed(0)} MB, all ${ANCHORS.length} anchors: ${whole.toFixed(0)} ns a KB, ${most} candidates`;
    return {
      tables: [{ title, head: ['taken out', 'ns a KB more', 'candidates it alone brings'], rows }],
      remarks: [],
      failures: [],
    };
  });
}

/** In ns a KB, what the whole takes, and how much less each contender does. Each round has bytes of its own. */
function costsOf(contenders, rounds) {
  // The copies come first in the table; in a round they are spread over the whole of it.
  const turn = (index) => (index * SPREAD) % contenders.length;
  const order = [...contenders.keys()].toSorted((one, other) => turn(one) - turn(other));
  const times = rounds.map((bytes) => {
    const round = [];
    for (const index of order) round[index] = timeOf(contenders[index].marks, bytes);
    return round;
  });
  const wholes = times.map((round) => median(round.slice(0, COPIES)));
  const costs = contenders.map((_, index) => median(times.map((round, nth) => wholes[nth] - round[index])));
  return { whole: median(wholes), costs };
}

function slices(bytes, number) {
  const length = Math.floor(bytes.length / number);
  return Array.from({ length: number }, (_, nth) => bytes.subarray(nth * length, (nth + 1) * length));
}

/** Makes finders of other anchors: copies of the compiled one, with other tables embedded. */
async function finders(folder) {
  const compiled = join(folder, 'src', 'core', 'find');
  const load = (name, from = compiled) => import(pathToFileURL(join(from, `${name}.js`)).href);
  const modules = Object.assign(
    {},
    ...(await Promise.all(['anchors', 'bytes', 'stretch', 'variety'].map((name) => load(name)))),
  );
  const { MARKS_WASM } = await load('marks.wasm');
  let copies = 0;
  const of = async (anchors) => {
    const copy = join(folder, 'src', 'core', `find-${copies++}`);
    cpSync(compiled, copy, { recursive: true });
    const TABLES = Buffer.from(tables({ ...modules, ANCHORS: anchors })).toString('base64');
    const embedded = Object.entries({ MARKS_WASM, TABLES });
    writeFileSync(
      join(copy, 'marks.wasm.js'),
      embedded.map(([name, value]) => `export const ${name} = '${value}';\n`).join(''),
    );
    return (await load('fast-marks', copy)).fastMarks;
  };
  return { ANCHORS: modules.ANCHORS, of };
}

/** Processor time, in ns a KB, for which it does not matter who else is at work; and no litter of others is cleared away in it. */
function timeOf(marks, bytes) {
  clear();
  const start = process.cpuUsage();
  marks(bytes);
  const { user, system } = process.cpuUsage(start);
  return ((user + system) * 1000) / (bytes.length / 1000);
}

/** So many bytes of a folder's files, taken evenly over all of them. */
function someOf(folder, length) {
  const files = filesBelow(folder);
  const pieces = [];
  // A stride without a common factor comes by every file before it comes by one again.
  const stride = 7919;
  for (let nth = 0, left = length; left > 0 && nth < files.length; nth++) {
    const piece = readFileSync(files[(nth * stride) % files.length]).subarray(0, left);
    pieces.push(piece);
    left -= piece.length;
  }
  return Buffer.concat(pieces);
}

/** As code in Markdown, where a word may hold the sign that ends it. */
function codeOf(word) {
  const text = JSON.stringify(word).slice(1, -1).replaceAll('\\u0000', '\\0');
  return text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``;
}
