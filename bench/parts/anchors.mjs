/**
 * What one anchor costs the finder, so that to add one is a decision: the pass over the same bytes with all of them, and with
 * each taken out in turn and the tables made anew without it. What differs between copies of the whole is chance.
 */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { tables } from '../../scripts/assembly.mjs';
import { withCompiled } from '../compiled.mjs';
import { filesBelow, linuxTree, packagesTree } from '../corpora.mjs';
import { median } from '../statistics.mjs';

export const summary = 'what each anchor costs the finder on every byte, and what it alone brings';

const BYTES = 200_000_000;
/** As many times is the whole measured as if something were taken out, to tell what is chance. */
const COPIES = 5;

export function run({ corpora, rounds }) {
  return withCompiled(async (folder) => {
    const bytes = someOf((await linuxTree(corpora)) ?? (await packagesTree(corpora)), BYTES);
    const finder = await finders(folder);
    const { ANCHORS } = finder;
    const others = [
      { name: 'all of them', marks: await finder.of([]) },
      ...(await Promise.all(
        Array.from({ length: COPIES }, async (_, copy) => ({
          name: `none (${copy + 1})`,
          marks: await finder.of(ANCHORS),
        })),
      )),
      ...(await Promise.all(
        ANCHORS.map(async (anchor) => ({
          name: codeOf(anchor.word),
          marks: await finder.of(ANCHORS.filter((other) => other !== anchor)),
        })),
      )),
    ];
    const all = await finder.of(ANCHORS);
    const candidates = all(bytes).candidates.length;
    // This also warms up: each has machine code of its own.
    for (const other of others) other.candidates = candidates - other.marks(bytes).candidates.length;
    const { whole, costs } = timesOf(all, others, slices(bytes, rounds));
    const rows = others.map(({ name, candidates }, index) => [
      name,
      median(costs[index]).toFixed(1),
      String(candidates),
    ]);
    const title = `${(bytes.length / 1e6).toFixed(0)} MB, all ${ANCHORS.length} anchors: ${median(whole).toFixed(0)} ns a KB, ${candidates} candidates`;
    return {
      tables: [{ title, head: ['taken out', 'ns a KB more', 'candidates it alone brings'], rows }],
      remarks: [],
      failures: [],
    };
  });
}

/** In ns a KB, what the whole takes, and how much more than each of the others, round by round, each round with bytes of its own. */
function timesOf(all, others, rounds) {
  const whole = [];
  const costs = others.map(() => []);
  for (const [round, bytes] of rounds.entries()) {
    for (const [index, { marks }] of others.entries()) {
      // What comes second finds more in the processor's caches, so they take turns.
      const isFirst = (round + index) % 2 === 0;
      const before = isFirst ? timeOf(all, bytes) : null;
      const less = timeOf(marks, bytes);
      const time = before ?? timeOf(all, bytes);
      whole.push(time);
      costs[index].push(time - less);
    }
  }
  return { whole, costs };
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

/** Processor time, in ns a KB, for which it does not matter who else is at work. */
function timeOf(marks, bytes) {
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
