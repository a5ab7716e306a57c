/**
 * How a word of the command line is repeated in an answer: as it was typed, unless it may hold a secret or would act
 * on the terminal; then by what it was given for.
 */
export function mention(word: string, otherwise: string): string {
  return MAY_BE_SECRET.test(word) || !PRINTABLE.test(word) ? otherwise : word;
}

/** A signature has 43 characters or more, a key more still; cut in two, an `=` before a long rest gives it away. */
const MAY_BE_SECRET = /[A-Za-z0-9+/%=_-]{40,}|[Ss]ig.*=|[Kk]ey=/;
const PRINTABLE = /^[\p{L}\p{N}\p{P}\p{S} ]{1,80}$/u;

/** The nearest of some words to one that is none of them, where it is near enough to have been meant. */
export function nearest(word: string, words: readonly string[]): string | null {
  const ranked = words
    .map((candidate) => ({ candidate, distance: distanceBetween(word.slice(0, 80), candidate) }))
    .sort((one, other) => one.distance - other.distance);
  const best = ranked[0];
  return best !== undefined && best.distance <= Math.max(1, best.candidate.length / 2)
    ? best.candidate
    : null;
}

/** Levenshtein's: how many letters to put in, take out or change. */
function distanceBetween(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [at, letter] of [...one].entries()) {
    const next = [at + 1];
    for (let column = 1; column <= other.length; column++) {
      const change = row[column - 1]! + (letter === other[column - 1] ? 0 : 1);
      next.push(Math.min(change, row[column]! + 1, next[column - 1]! + 1));
    }
    row = next;
  }
  return row[other.length]!;
}
