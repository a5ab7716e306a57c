/**
 * Every check of a `.sasignore`, with what it is called, what is wrong and a line that is right. The list in
 * `docs/sasignore.md` is made from this one, so whoever meets an id in a log finds it there.
 */
import type { Problem } from '../finding.ts';

interface Check {
  readonly id: string;
  readonly title: string;
  /** A fault stops the run (exit 2); a notice is only said. */
  readonly effect: 'fault' | 'notice';
  /** What is wrong, and why it matters. */
  readonly wrong: string;
  /** A correct line. */
  readonly example: string;
}

export const CHECKS = [
  {
    id: 'missing-version',
    title: 'The version line is missing',
    effect: 'fault',
    wrong:
      'The first line that is neither blank nor a comment must say which grammar the file follows. Without it nothing in the file is in force.',
    example: 'version 1',
  },
  {
    id: 'unknown-version',
    title: 'The version is not known',
    effect: 'fault',
    wrong: 'The file asks for a grammar that this sasguard does not know. Nothing in it is in force.',
    example: 'version 1',
  },
  {
    id: 'unreadable-line',
    title: 'A line is neither a block nor a key',
    effect: 'fault',
    wrong:
      'Blocks (`policy`, `paths`, `allow` and a fingerprint) begin at the left edge, their keys stand two spaces in, the patterns below `match:` four. A line of at most 4,096 characters, indented with spaces.',
    example: 'path: docs/tutorial/download.md',
  },
  {
    id: 'unknown-key',
    title: 'The key is not known',
    effect: 'fault',
    wrong: 'The block has no such key. A misspelt key would silently not count, so it is refused.',
    example: 'expires: 2027-01-31',
  },
  {
    id: 'duplicate',
    title: 'Said twice',
    effect: 'fault',
    wrong:
      'The same key twice in a block, a second policy, or two entries for the same token at the same path: a reader could not tell which counts. The first does.',
    example: 'path: docs/tutorial/download.md',
  },
  {
    id: 'missing-field',
    title: 'A field is missing or empty',
    effect: 'fault',
    wrong:
      'An `allow` block needs path, sees, verdict, reason, reviewer, reviewed and expires; a `paths` block reason, reviewer, reviewed, expires and match. Only `ticket` may be left out.',
    example: 'reviewer: @alice-sec',
  },
  {
    id: 'bad-policy-value',
    title: 'A value of the policy is not readable',
    effect: 'fault',
    wrong:
      '`reviewers` are GitHub logins with `@` and spaces between them; the other values are whole numbers of at most four digits, from 1 (`warn-days` from 0). The default counts instead.',
    example: 'max-days: 90',
  },
  {
    id: 'no-reviewers',
    title: 'The policy lists no reviewers',
    effect: 'fault',
    wrong:
      'As long as the policy says of nobody that they may review, no exception can be reviewed, so none is in force.',
    example: 'reviewers: @alice-sec @bob-sec',
  },
  {
    id: 'too-few-reviewers',
    title: 'Too few reviewers',
    effect: 'notice',
    wrong:
      'A critical token, and a change that weakens the policy, take `approvals-critical` of the reviewers. Where the policy lists fewer nobody can ever give them, and since nobody approves their own change, one more than that is better. Mend it before the policy is agreed: afterwards that takes the approvals too.',
    example: 'reviewers: @alice-sec @bob-sec @carol-sec',
  },
  {
    id: 'bad-fingerprint',
    title: 'The fingerprint is not one',
    effect: 'fault',
    wrong:
      'An entry is bound to one token by its fingerprint, 64 characters of lower-case hexadecimal, as `sasguard allow` writes it and the JSON report prints it; texts for people show only its beginning. Never the token itself.',
    example: 'allow 9fd65fc9a70fd43787447e42b607a6fe2e233ea87bb1fa65bb971192fdb2104b',
  },
  {
    id: 'bad-path',
    title: 'The path cannot be used',
    effect: 'fault',
    wrong:
      'Paths run from the repository’s root with `/`, without `./` or `..`. A pattern is at most 512 characters long and has at most three `**` and sixteen `*`; only patterns below `match:` may begin with `!`.',
    example: 'path: docs/tutorial/download.md',
  },
  {
    id: 'broad-path',
    title: 'The path is too broad',
    effect: 'fault',
    wrong:
      'A pattern that fits files anywhere (`*`, `**`, `/`, a bare `*.json`) names no place, and one that reaches `.sasignore` or `.github/` would let the guard excuse itself. Name the folder.',
    example: 'path: test/fixtures/recordings/**/*.json',
  },
  {
    id: 'bad-sees',
    title: 'The sees line is not readable',
    effect: 'fault',
    wrong:
      '`sees` says in seven words what the token is and grants: kind, account, reach and resource, permissions, `until` and the end, severity. The tool writes it; copy it from there.',
    example: 'sees: service-sas contosodemo container/models read until 2026-12-01 medium',
  },
  {
    id: 'sees-differs',
    title: 'The sees line is not true',
    effect: 'fault',
    wrong:
      'The reviewer agreed to what the `sees` line says, and the token in the repository is or grants something else. The entry is not in force.',
    example: 'sees: service-sas contosodemo container/models read until 2026-12-01 medium',
  },
  {
    id: 'bad-verdict',
    title: 'The verdict is not one of the four',
    effect: 'fault',
    wrong: 'The verdict is one of `revoked`, `test-fixture`, `accepted-risk`, `false-positive`.',
    example: 'verdict: accepted-risk',
  },
  {
    id: 'verdict-does-not-fit',
    title: 'The verdict does not fit the token',
    effect: 'fault',
    wrong:
      'A token on a real Azure host that has not expired is no false positive. A critical one can only be revoked or a test fixture. A risk can only be accepted while the token still works.',
    example: 'verdict: revoked',
  },
  {
    id: 'empty-reason',
    title: 'The reason says nothing',
    effect: 'fault',
    wrong:
      'A reason lets the next reader decide again: at least 20 characters, and more than “false positive”, “test” or “n/a”.',
    example: 'reason: read-only demo container with a public data set, renewed monthly',
  },
  {
    id: 'unknown-reviewer',
    title: 'The reviewer is not in the policy',
    effect: 'fault',
    wrong:
      'Exactly one of the policy’s reviewers answers for an exception. Where a policy is already agreed, the reviewer must be in that one too.',
    example: 'reviewer: @alice-sec',
  },
  {
    id: 'bad-date',
    title: 'The date is not readable',
    effect: 'fault',
    wrong: 'Dates are days of the calendar, written year-month-day, in UTC.',
    example: 'expires: 2027-01-31',
  },
  {
    id: 'reviewed-in-future',
    title: 'Reviewed in the future',
    effect: 'fault',
    wrong:
      'A review that has not happened yet would lengthen the exception beyond the cap. Dates are in UTC.',
    example: 'reviewed: 2026-11-02',
  },
  {
    id: 'expires-before-review',
    title: 'Expires before it was reviewed',
    effect: 'fault',
    wrong: 'The two dates were probably swapped.',
    example: 'expires: 2027-01-31',
  },
  {
    id: 'expires-too-late',
    title: 'Expires too late',
    effect: 'fault',
    wrong:
      'An exception lasts at most `max-days` from its review (`max-days-critical` where `sees` says critical), and an accepted risk no longer than the token itself. A later end needs a new review.',
    example: 'expires: 2027-01-31',
  },
  {
    id: 'prolonged-without-review',
    title: 'Prolonged without a new review',
    effect: 'fault',
    wrong:
      'The exception is agreed already, and only its end was moved. Whoever agreed to the earlier day has not agreed to the later one: set `reviewed` anew and have it reviewed.',
    example: 'reviewed: 2026-11-20',
  },
  {
    id: 'policy-weakened',
    title: 'The policy asks less than the agreed one',
    effect: 'fault',
    wrong:
      'Other reviewers, or higher limits, decide over every later exception, so a change that asks less of people takes as many approvals as a critical token. In a pull request it is a fault until they are there; a commit is only told of it.',
    example: 'max-days: 90',
  },
  {
    id: 'first-policy',
    title: 'The first policy',
    effect: 'notice',
    wrong:
      'No policy is agreed yet, so nobody can have approved this one, and no exception that comes with it counts. Whoever merges it decides who may review from then on: protect the branch first.',
    example: 'reviewers: @alice-sec @bob-sec',
  },
  {
    id: 'reviewer-is-author',
    title: 'The reviewer wrote the change',
    effect: 'notice',
    wrong:
      'Nobody approves their own exception: who opened the pull request, or wrote a commit in it that changes `.sasignore` or the file with the token, cannot answer for it.',
    example: 'reviewer: @alice-sec',
  },
  {
    id: 'merged-without-proof',
    title: 'Merged without proof of its review',
    effect: 'notice',
    wrong:
      'The exception is in force, but no pull request shows that its reviewer approved it: it was pushed directly, or merged past a failing check. Have it reviewed afterwards, or take it out.',
    example: 'reviewed: 2026-11-20',
  },
  {
    id: 'expired',
    title: 'Expired',
    effect: 'notice',
    wrong:
      'The last day has passed, so the exception is no longer in force. Take it out, or have it reviewed again and set `reviewed` and `expires` anew.',
    example: 'expires: 2027-01-31',
  },
  {
    id: 'expiring',
    title: 'Expires soon',
    effect: 'notice',
    wrong:
      'At most `warn-days` days are left, today included. Revoke the token in time, or have the exception reviewed again.',
    example: 'expires: 2027-01-31',
  },
  {
    id: 'unused',
    title: 'Covers nothing',
    effect: 'notice',
    wrong:
      'A full scan found no token that the exception covers. Take it out: what is not needed any more can only do harm.',
    example: 'path: docs/tutorial/download.md',
  },
  {
    id: 'not-reviewed',
    title: 'Waits for its review',
    effect: 'notice',
    wrong:
      'The exception is not, or not like this, in the `.sasignore` that is already agreed, so it counts for nothing until its reviewer has approved it in the pull request. Until then the job fails, even where no token needs the exception: once merged, it would count.',
    example: 'reviewer: @alice-sec',
  },
  {
    id: 'token-inside',
    title: 'The file holds the text of a token',
    effect: 'fault',
    wrong:
      'An exception names a token by its fingerprint, never by its text; otherwise this file would be the leak. Revoke the token and remove the line.',
    example: 'allow 9fd65fc9a70fd43787447e42b607a6fe2e233ea87bb1fa65bb971192fdb2104b',
  },
  {
    id: 'stray-character',
    title: 'A character that cannot be seen',
    effect: 'fault',
    wrong:
      'UTF-8 with LF line ends, without a byte-order mark, and without control, zero-width or bidirectional characters: what a reviewer sees in the diff must be what the tool reads. A line `.sasignore text eol=lf` in `.gitattributes` keeps CR out.',
    example: 'reason: read-only demo container with a public data set',
  },
] as const satisfies readonly Check[];

export type CheckId = (typeof CHECKS)[number]['id'];

/** Where a problem stands. */
export interface Spot {
  readonly path: string;
  readonly line: number;
}

/**
 * A problem of one check. The sentences say what is wrong here and what was expected; a fault then ends with a line
 * that is right: the check's example, or `Write: …` where the very line is known.
 */
export function problemOf(id: CheckId, spot: Spot, sentences: string, right?: string): Problem {
  const check: Check = CHECKS.find((candidate) => candidate.id === id)!;
  const message =
    check.effect === 'fault' ? `${sentences} ${right ?? `Example: ${check.example}`}` : sentences;
  return { code: id, message, path: spot.path, line: spot.line, effect: check.effect };
}
