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
    const all = await finder(({ ANCHORS }) => ANCHORS);
    const others = [{ name: 'all of them', marks: await finder(() => []) }];
    for (let copy = 1; copy <= COPIES; copy++) {
      others.push({ name: `none (${copy})`, marks: await finder(({ ANCHORS }) => ANCHORS) });
    }
    const { ANCHORS } = await import(pathToFileURL(join(folder, 'src', 'core', 'find', 'anchors.js')).href);
    for (const anchor of ANCHORS) {
      const marks = await finder(({ ANCHORS }) => ANCHORS.filter((other) => other !== anchor));
      others.push({ name: codeOf(anchor.word), marks });
    }
    const candidates = all(bytes).candidates.length;
    for (const other of others) {
      other.candidates = candidates - other.marks(bytes).candidates.length;
      other.costs = [];
    }
    const times = [];
    for (let round = 0; round < rounds; round++) {
      for (const other of others) {
        const [whole, less] = [timeOf(all, bytes), timeOf(other.marks, bytes)];
        times.push(whole);
        other.costs.push(whole - less);
      }
    }
    const perKb = (ms) => (ms * 1e6) / (bytes.length / 1000);
    const rows = others.map(({ name, costs, candidates }) => [
      name,
      perKb(median(costs)).toFixed(1),
      String(candidates),
    ]);
    const title = `${(bytes.length / 1e6).toFixed(0)} MB, all ${ANCHORS.length} anchors: ${perKb(median(times)).toFixed(0)} ns a KB, ${candidates} candidates`;
    return {
      tables: [{ title, head: ['taken out', 'ns a KB more', 'candidates it alone brings'], rows }],
      remarks: [],
      failures: [],
    };
  });
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
  return async (anchorsOf) => {
    const copy = join(folder, 'src', 'core', `find-${copies++}`);
    cpSync(compiled, copy, { recursive: true });
    const TABLES = Buffer.from(tables({ ...modules, ANCHORS: anchorsOf(modules) })).toString('base64');
    const embedded = Object.entries({ MARKS_WASM, TABLES });
    writeFileSync(
      join(copy, 'marks.wasm.js'),
      embedded.map(([name, value]) => `export const ${name} = '${value}';\n`).join(''),
    );
    return (await load('fast-marks', copy)).fastMarks;
  };
}

function timeOf(marks, bytes) {
  const start = process.hrtime.bigint();
  marks(bytes);
  return Number(process.hrtime.bigint() - start) / 1e6;
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
