/**
 * Why a run may have to end before it is done, and how it is told how far it is: what the doors, which have a clock and a
 * terminal, hand in to a run that may take long.
 */
import type { Standing } from '../core/standing.ts';

export interface Ending {
  /** Asked between two objects; `null` while there is no reason. */
  readonly why: () => 'time' | 'interrupted' | null;
  /** Given where a run can be interrupted: that it is to look at no more. */
  readonly soon?: AbortSignal;
  /** Given with it: that not even what was found is to be worked out any further. */
  readonly atOnce?: AbortSignal;
}

/** Has the run asked again and again how far it is, for as long as it lasts. */
export type Progress = (ask: () => Standing) => void;

/** What a report says of a run that was interrupted, however far it came; `null` for a run that had not looked at anything. */
export function interruptedAt(extent: string | null, reported = 'what these hold'): string {
  const covered =
    extent === null ? 'before anything had been looked at' : `${extent}; what is reported is ${reported}`;
  return `Interrupted ${covered}. Run it again to look at everything.`;
}
