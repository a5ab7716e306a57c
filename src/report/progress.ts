/** How far a run is, in one line for a terminal: what is done of what there is, how quickly, and how long it will take. */
import { grouped } from '../core/grouped.ts';
import type { Standing } from '../core/standing.ts';
import { count, size } from './wording.ts';

/** A run's standing at a moment, in milliseconds from any beginning. */
export interface Moment {
  readonly time: number;
  readonly standing: Standing;
}

/** So much is looked back on: what lies longer ago says little about the rate. */
export const LOOKED_BACK = 10_000;
/** In less than that a rate is chance. */
const LEAST_SPAN = 1000;
/** How long something will take is said only when it has gone on for a while. */
const SURE_SPAN = 4000;

/**
 * @param moments The last several seconds of a run, oldest first; the last is now.
 * @param width How many characters there are on the line.
 */
export function renderProgress(moments: readonly Moment[], width: number): string {
  const now = moments.at(-1);
  if (now === undefined) return '';
  const { doing, unit, done, total, bytes } = now.standing;
  // One thing may be quicker done than another.
  const first = moments.find(({ standing }) => standing.doing === doing) ?? now;
  const span = now.time - first.time;
  const main = `${doing === null ? '' : `${doing}: `}${howMany(done, total, doing === null ? unit : null)}`;
  const rate = `${size(Math.max(0, Math.round(((bytes - first.standing.bytes) * 1000) / span)))}/s`;
  const left = total === null ? '' : timeLeft(total - done, done - first.standing.done, span);
  const parts = [main, ...(doing === null ? [size(bytes), span >= LEAST_SPAN ? rate : ''] : []), left];
  return fitting(
    parts.filter((part) => part !== ''),
    width,
  );
}

/** `12,345 of 161,238 objects`, `12,345` */
function howMany(done: number, total: number | null, unit: string | null): string {
  const all = Math.max(done, total ?? 0);
  const counted = unit === null ? grouped(all) : count(all, unit);
  return total === null ? counted : `${grouped(done)} of ${counted}`;
}

/** In steps so large that it does not jump about; '' where nobody can tell. */
function timeLeft(toDo: number, done: number, span: number): string {
  if (toDo <= 0 || done <= 0 || span < SURE_SPAN) return '';
  const seconds = (toDo * span) / done / 1000;
  if (seconds <= 55) return `${Math.ceil(seconds / 5) * 5} seconds left`;
  const minutes = Math.ceil(seconds / 60);
  if (minutes < 60) return `${count(minutes, 'minute')} left`;
  const hours = Math.ceil(minutes / 60);
  return hours < 100 ? `${count(hours, 'hour')} left` : '';
}

/** Without what says least, where there is no room for all. */
function fitting([main = '', ...more]: readonly string[], width: number): string {
  for (let least = 0; least <= more.length; least++) {
    const line = [main, ...more.slice(least)].join(', ');
    if (line.length <= width) return line;
  }
  return main.slice(0, Math.max(0, width));
}
