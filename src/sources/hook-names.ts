/** The hooks that this program is, by git's names for them (githooks(5)): those of whoever commits, and the server's. */
export const COMMIT_HOOKS = ['pre-commit', 'pre-merge-commit', 'commit-msg', 'pre-push'] as const;
export const HOOKS = [...COMMIT_HOOKS, 'pre-receive'] as const;
export type HookName = (typeof HOOKS)[number];
