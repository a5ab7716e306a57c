/** One thread of `parts/finder.mjs`: every so-manieth piece of each kind of bytes, until its first difference. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import { kindsOf } from './mixed-bytes.mjs';

const { compiled, bytes: wanted, threads, thread } = workerData;
const load = (...names) => import(pathToFileURL(join(compiled, ...names)).href);
const { fastMarks } = await load('src', 'core', 'find', 'fast-marks.js');
const { plainMarks } = await load('src', 'core', 'find', 'plain-marks.js');

const kinds = {};
const differences = [];
for (const [kind, { share, pieces }] of Object.entries(await kindsOf(workerData, load))) {
  const tally = { bytes: 0, candidates: 0, stretches: 0 };
  kinds[kind] = tally;
  const most = (wanted * share) / threads;
  for await (const { name, bytes } of pieces((nth) => nth % threads === thread)) {
    const [fast, plain] = [fastMarks(bytes), plainMarks(bytes)];
    tally.bytes += bytes.length;
    tally.candidates += plain.candidates.length;
    tally.stretches += plain.stretches.length;
    const difference = firstDifference(fast, plain);
    if (difference !== null) {
      differences.push(`${kind}, ${name}, ${bytes.length} bytes: ${difference}`);
      break;
    }
    if (tally.bytes >= most) break;
  }
}
parentPort.postMessage({ kinds, differences });

/** Of candidates offsets are compared, of stretches both ends; the bytes themselves are not shown. */
function firstDifference(fast, plain) {
  const ends = ({ stretches }) => stretches.flatMap(({ start, end }) => [start, end]);
  for (const [what, one, other] of [
    ['candidate', fast.candidates, plain.candidates],
    ['end of a stretch', ends(fast), ends(plain)],
  ]) {
    for (let index = 0; index < Math.max(one.length, other.length); index++) {
      if (one[index] !== other[index])
        return `${what} ${index} is ${one[index]} to the fast one, ${other[index]} to the plain one`;
    }
  }
  return null;
}
