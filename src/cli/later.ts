/** Commands promised for later versions. Refused by name rather than taken for a slip, and not shown in the help. */
export const LATER_COMMANDS: readonly string[] = ['allowlist list', 'allowlist explain', 'allowlist prune'];
