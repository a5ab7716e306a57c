import type { HookName } from '../sources/hook-names.ts';

/** A merge without conflicts runs `pre-merge-commit` in the place of `pre-commit`; both look at what is staged. */
export function looksAtIndex(hook: HookName): boolean {
  return hook === 'pre-commit' || hook === 'pre-merge-commit';
}

/** Only on the way into a commit may the check be left out: what leaves the machine is checked in any case. */
export function maySkip(hook: HookName): boolean {
  return looksAtIndex(hook) || hook === 'commit-msg';
}
