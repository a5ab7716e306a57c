/** The hooks that this program is, by git's names for them (githooks(5)). */
export const HOOKS = ['pre-commit', 'pre-merge-commit', 'commit-msg', 'pre-push', 'pre-receive'] as const;
export type Hook = (typeof HOOKS)[number];

/** A merge without conflicts runs `pre-merge-commit` in the place of `pre-commit`; both look at what is staged. */
export function looksAtIndex(hook: Hook): boolean {
  return hook === 'pre-commit' || hook === 'pre-merge-commit';
}

/** Only on the way into a commit may the check be left out: what leaves the machine is checked in any case. */
export function maySkip(hook: Hook): boolean {
  return looksAtIndex(hook) || hook === 'commit-msg';
}
