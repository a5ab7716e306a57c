/** Findings as those formats have them that know only places: one entry for each place at which a token stands. */
import type { Finding, Location, Verdict } from '../core/finding.ts';
import type { Report } from '../core/report.ts';
import { count } from './wording.ts';

/** No format names more places, since no reader takes more, and one token in a million places must not end a run. */
export const MOST_PLACES = 25_000;

export interface Spot {
  readonly finding: Finding;
  readonly location: Location;
  /** Which one it is among those of the same token in the same file or member, from 1. */
  readonly nth: number;
}

/** In the report's order, which is worst first. */
export function spotsOf(report: Report, verdicts: readonly Verdict[]): readonly Spot[] {
  return report.findings.flatMap((finding) => {
    const met = new Map<string, number>();
    return finding.locations.flatMap((location) => {
      const way = wayTo(location);
      const nth = (met.get(way) ?? 0) + 1;
      met.set(way, nth);
      return verdicts.includes(location.verdict) ? [{ finding, location, nth }] : [];
    });
  });
}

/** As many as are asked for: of every token its first place before any has its second, the worst first. */
export function worstOf(spots: readonly Spot[], most: number): readonly Spot[] {
  if (spots.length <= most) return spots;
  const turns = new Map<Finding, number>();
  const ranked = spots.map((spot, index) => {
    const turn = turns.get(spot.finding) ?? 0;
    turns.set(spot.finding, turn + 1);
    return { spot, index, turn };
  });
  return ranked
    .sort((one, other) => one.turn - other.turn || one.index - other.index)
    .slice(0, most)
    .sort((one, other) => one.index - other.index)
    .map(({ spot }) => spot);
}

/** Said where something was left out of a report. */
export function leftOutWords(number: number, what: string): string {
  return `${count(number, `more ${what}`)} would not fit here. The JSON report has everything.`;
}

/**
 * By what a place is known again in the next run: the token, how many of it come before in the same place, and the
 * file. Lines are no part of it, since they move.
 */
export function identityOf({ finding, location, nth }: Spot): string {
  return [finding.fingerprint, nth, wayTo(location)].join(':');
}

function wayTo({ path, inside }: Location): string {
  return [path, ...inside].join(' > ');
}
