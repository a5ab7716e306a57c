/**
 * Contenders in turn, round by round, so that whatever slows the machine for a while slows all of them. Speed is told as a
 * ratio to the floor: the median of the ratios within each round.
 */
import { progress } from './progress.mjs';
import { run } from './run.mjs';
import { median } from './statistics.mjs';

const MINUTE = 60_000;
/** A peer that takes longer than this runs fewer times, and one that takes over a minute only once. */
const SLOW = 10_000;
const ROUNDS_OF_SLOW = 3;

/**
 * A contender is a name and commands that run one after the other; `isPeer` where it is somebody else's, `isSilent` where it
 * may say nothing. The first of them is the floor. The first round warms up, and counts only for what runs once.
 */
export async function measure(contenders, { rounds, minutes }) {
  const results = contenders.map((contender) => ({ ...contender, times: [], remark: '' }));
  for (let round = 0; round <= rounds; round++) {
    for (const result of results.filter(({ most = rounds }) => round <= most)) {
      progress(`round ${round} of ${rounds}: ${result.name}`);
      const ms = await timeOf(result, minutes);
      if (ms === null) {
        result.most = 0;
        continue;
      }
      const isOnce = result.isPeer === true && round === 0 && ms > MINUTE;
      if (round > 0 || isOnce) result.times[round] = ms;
      if (isOnce) {
        result.most = 0;
        result.remark = 'once';
      } else if (result.isPeer === true && ms > SLOW) result.most = ROUNDS_OF_SLOW;
    }
  }
  progress('');
  const [{ times: floor }] = results;
  if (floor.length === 0) throw new Error(`${results[0].name}, the floor, took ${results[0].remark}.`);
  const leastOfAll = median(floor.filter(Boolean));
  return results.map(({ name, times, remark }) => {
    const timed = times.map((ms, round) => [ms, floor[round] ?? leastOfAll]).filter(([ms]) => ms > 0);
    if (timed.length === 0) return { name, ms: null, ratio: null, remark };
    return {
      name,
      ms: median(timed.map(([ms]) => ms)),
      ratio: median(timed.map(([ms, least]) => ms / least)),
      remark,
    };
  });
}

/** `null`, with a remark, where there is no figure. Only a peer may fail; else something other than intended is measured. */
async function timeOf(contender, minutes) {
  let sum = 0;
  for (const command of contender.commands) {
    const { ms, status, said } = await run(command, minutes * MINUTE);
    const isGood =
      (command.statuses ?? [0, 1]).includes(status) && !(contender.isSilent === true && said !== '');
    if (ms === null) contender.remark = `> ${minutes} min`;
    else if (!isGood && contender.isPeer !== true)
      throw new Error(`${contender.name} ended with ${status}: ${said}`);
    else if (!isGood) contender.remark = `failed (${status})`;
    if (contender.remark !== '') return null;
    sum += ms;
  }
  return sum;
}

/** What is wrong with our figure, if anything. */
export function exceeding({ name, ms, ratio, remark }, limit, what) {
  if (ms === null) return [`${what}: ${name} took ${remark}`];
  return ratio > limit ? [`${what}: ${ratio.toFixed(2)} × the floor is more than ${limit}`] : [];
}

/** For people: milliseconds where they matter. */
export function shown(ms) {
  return ms < 1000 ? `${ms.toFixed(1)} ms` : `${(ms / 1000).toFixed(2)} s`;
}

/** The rows of a table about what was measured. */
export function rowsOf(results) {
  return results.map(({ name, ms, ratio, remark }) => [
    name,
    ms === null ? remark : `${shown(ms)}${remark === '' ? '' : ` (${remark})`}`,
    ratio === null ? '' : ratio.toFixed(2),
  ]);
}
