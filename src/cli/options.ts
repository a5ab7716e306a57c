/** Every option there is, in the order of the help. What takes a value names it. */
export const OPTIONS = {
  stdin: { value: null, help: 'Read one document from standard input; its path in the report is -.' },
  within: { value: 'SECONDS', help: 'Come to an end within this time, done or not (default 4.5).' },
  path: { value: 'PATH', help: 'The file to which the exception is bound, where the token is in several.' },
  verdict: { value: 'WORD', help: 'One of revoked, test-fixture, accepted-risk, false-positive.' },
  reason: { value: 'TEXT', help: 'Why it may stay, in a sentence.' },
  ticket: { value: 'TEXT', help: 'Where it was agreed.' },
  reviewer: {
    value: '@LOGIN',
    help: 'Who is to answer for it: one of the reviewers of the policy, never yourself.',
  },
  expires: { value: 'DATE', help: 'The last day of the exception, as 2026-12-31.' },
  hook: {
    value: 'NAME',
    help: 'One of the hooks, instead of all: pre-commit, pre-merge-commit, commit-msg, pre-push; several with commas.',
  },
  with: {
    value: 'MANAGER',
    help: 'What is to run the hooks: git, husky, lefthook, pre-commit or config (git 2.54 or later).',
  },
  'expiring-in': {
    value: 'DAYS',
    help: 'Only those that end within so many days, today included, and the expired.',
  },
  yes: { value: null, help: 'Write without asking.' },
  fix: { value: null, help: 'Mend first what needs no judgement.' },
  check: { value: null, help: 'Write nothing; exit with 1 where something would change.' },
  global: { value: null, help: 'Also where that concerns your other repositories.' },
  format: { value: 'FORMAT', help: 'text (default), json, sarif, github, gitlab, code-quality or junit.' },
  output: { value: 'FILE', help: 'Write the report to a file instead of standard output, which is -.' },
  'fail-on': {
    value: 'LEVEL',
    help: 'The least severity that blocks: info, low (default), medium, high or critical.',
  },
  shard: {
    value: 'I/N',
    help: 'Look at one part of N only, as 3/8; sasguard merge puts the JSON reports of all parts together.',
  },
  allowlist: { value: 'FILE', help: 'Read the exceptions from this file instead of .sasignore.' },
  'no-allowlist': { value: null, help: 'Let no exception count.' },
  'show-allowed': { value: null, help: 'List also what is allowed or hidden, and what was not looked at.' },
  now: { value: 'ISO-TIME', help: 'Judge expiry by this moment, as 2026-11-21T10:00:00Z.' },
  quiet: { value: null, help: 'Say nothing when nothing blocks.' },
  'no-color': { value: null, help: 'No colours (also with the variable NO_COLOR).' },
  'exit-zero': { value: null, help: 'Exit with 0 also when something blocks.' },
  help: { value: null, help: 'Show this help.' },
  version: { value: null, help: 'Show the version.' },
} as const satisfies Record<string, { readonly value: string | null; readonly help: string }>;

export type OptionName = keyof typeof OPTIONS;

export const OPTION_NAMES = Object.keys(OPTIONS) as readonly OptionName[];

/** What every command that scans takes. */
export const SCANNING_OPTIONS = [
  'format',
  'output',
  'fail-on',
  'allowlist',
  'no-allowlist',
  'show-allowed',
  'now',
  'quiet',
  'no-color',
  'exit-zero',
] as const satisfies readonly OptionName[];

/** What every command takes. */
export const GENERAL_OPTIONS = ['help', 'version'] as const satisfies readonly OptionName[];
