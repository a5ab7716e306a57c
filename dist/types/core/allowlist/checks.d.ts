/**
 * Every check of a `.sasignore`, with what it is called, what is wrong and a line that is right. The list in
 * `docs/sasignore.md` is made from this one, so whoever meets an id in a log finds it there.
 */
import type { Problem } from '../finding.ts';
export declare const CHECKS: readonly [{
    readonly id: 'missing-version';
    readonly title: 'The version line is missing';
    readonly effect: 'fault';
    readonly wrong: 'The first line that is neither blank nor a comment must say which grammar the file follows. Without it nothing in the file is in force.';
    readonly example: 'version 1';
}, {
    readonly id: 'unknown-version';
    readonly title: 'The version is not known';
    readonly effect: 'fault';
    readonly wrong: 'The file asks for a grammar that this sasguard does not know. Nothing in it is in force.';
    readonly example: 'version 1';
}, {
    readonly id: 'unreadable-line';
    readonly title: 'A line is neither a block nor a key';
    readonly effect: 'fault';
    readonly wrong: 'Blocks (`policy`, `paths`, `allow` and a fingerprint) begin at the left edge, their keys stand two spaces in, the patterns below `match:` four. A line of at most 4,096 characters, indented with spaces.';
    readonly example: 'path: docs/tutorial/download.md';
}, {
    readonly id: 'unknown-key';
    readonly title: 'The key is not known';
    readonly effect: 'fault';
    readonly wrong: 'The block has no such key. A misspelt key would silently not count, so it is refused.';
    readonly example: 'expires: 2027-01-31';
}, {
    readonly id: 'duplicate';
    readonly title: 'Said twice';
    readonly effect: 'fault';
    readonly wrong: 'The same key twice in a block, a second policy, or two entries for the same token at the same path: a reader could not tell which counts. The first does.';
    readonly example: 'path: docs/tutorial/download.md';
}, {
    readonly id: 'missing-field';
    readonly title: 'A field is missing or empty';
    readonly effect: 'fault';
    readonly wrong: 'An `allow` block needs path, sees, verdict, reason, reviewer, reviewed and expires; a `paths` block reason, reviewer, reviewed, expires and match. Only `ticket` may be left out.';
    readonly example: 'reviewer: @alice-sec';
}, {
    readonly id: 'bad-policy-value';
    readonly title: 'A value of the policy is not readable';
    readonly effect: 'fault';
    readonly wrong: '`reviewers` are GitHub logins with `@` and spaces between them; the other values are whole numbers of at most four digits, from 1 (`warn-days` from 0). The default counts instead.';
    readonly example: 'max-days: 90';
}, {
    readonly id: 'no-reviewers';
    readonly title: 'The policy lists no reviewers';
    readonly effect: 'fault';
    readonly wrong: 'As long as the policy says of nobody that they may review, no exception can be reviewed, so none is in force.';
    readonly example: 'reviewers: @alice-sec @bob-sec';
}, {
    readonly id: 'too-few-reviewers';
    readonly title: 'Too few reviewers';
    readonly effect: 'notice';
    readonly wrong: 'A critical token, and a change that weakens the policy, take `approvals-critical` of the reviewers. Where the policy lists fewer nobody can ever give them, and since nobody approves their own change, one more than that is better. Mend it before the policy is agreed: afterwards that takes the approvals too.';
    readonly example: 'reviewers: @alice-sec @bob-sec @carol-sec';
}, {
    readonly id: 'bad-fingerprint';
    readonly title: 'The fingerprint is not one';
    readonly effect: 'fault';
    readonly wrong: 'An entry is bound to one token by its fingerprint, 64 characters of lower-case hexadecimal, as `sasguard allow` writes it and the JSON report prints it; texts for people show only its beginning. Never the token itself.';
    readonly example: 'allow 9fd65fc9a70fd43787447e42b607a6fe2e233ea87bb1fa65bb971192fdb2104b';
}, {
    readonly id: 'bad-path';
    readonly title: 'The path cannot be used';
    readonly effect: 'fault';
    readonly wrong: 'Paths run from the repository’s root with `/`, without `./` or `..`. A pattern is at most 512 characters long and has at most three `**` and sixteen `*`; only patterns below `match:` may begin with `!`.';
    readonly example: 'path: docs/tutorial/download.md';
}, {
    readonly id: 'broad-path';
    readonly title: 'The path is too broad';
    readonly effect: 'fault';
    readonly wrong: 'A pattern that fits files anywhere (`*`, `**`, `/`, a bare `*.json`) names no place, and one that reaches `.sasignore` or `.github/` would let the guard excuse itself. Name the folder.';
    readonly example: 'path: test/fixtures/recordings/**/*.json';
}, {
    readonly id: 'bad-sees';
    readonly title: 'The sees line is not readable';
    readonly effect: 'fault';
    readonly wrong: '`sees` says in seven words what the token is and grants: kind, account, reach and resource, permissions, `until` and the end, severity. The tool writes it; copy it from there.';
    readonly example: 'sees: service-sas contosodemo container/models read until 2026-12-01 medium';
}, {
    readonly id: 'sees-differs';
    readonly title: 'The sees line is not true';
    readonly effect: 'fault';
    readonly wrong: 'The reviewer agreed to what the `sees` line says, and the token in the repository is or grants something else. The entry is not in force.';
    readonly example: 'sees: service-sas contosodemo container/models read until 2026-12-01 medium';
}, {
    readonly id: 'bad-verdict';
    readonly title: 'The verdict is not one of the four';
    readonly effect: 'fault';
    readonly wrong: 'The verdict is one of `revoked`, `test-fixture`, `accepted-risk`, `false-positive`.';
    readonly example: 'verdict: accepted-risk';
}, {
    readonly id: 'verdict-does-not-fit';
    readonly title: 'The verdict does not fit the token';
    readonly effect: 'fault';
    readonly wrong: 'A token on a real Azure host that has not expired is no false positive. A critical one can only be revoked or a test fixture. A risk can only be accepted while the token still works.';
    readonly example: 'verdict: revoked';
}, {
    readonly id: 'empty-reason';
    readonly title: 'The reason says nothing';
    readonly effect: 'fault';
    readonly wrong: 'A reason lets the next reader decide again: at least 20 characters, and more than “false positive”, “test” or “n/a”.';
    readonly example: 'reason: read-only demo container with a public data set, renewed monthly';
}, {
    readonly id: 'unknown-reviewer';
    readonly title: 'The reviewer is not in the policy';
    readonly effect: 'fault';
    readonly wrong: 'Exactly one of the policy’s reviewers answers for an exception. Where a policy is already agreed, the reviewer must be in that one too.';
    readonly example: 'reviewer: @alice-sec';
}, {
    readonly id: 'bad-date';
    readonly title: 'The date is not readable';
    readonly effect: 'fault';
    readonly wrong: 'Dates are days of the calendar, written year-month-day, in UTC.';
    readonly example: 'expires: 2027-01-31';
}, {
    readonly id: 'reviewed-in-future';
    readonly title: 'Reviewed in the future';
    readonly effect: 'fault';
    readonly wrong: 'A review that has not happened yet would lengthen the exception beyond the cap. Dates are in UTC.';
    readonly example: 'reviewed: 2026-11-02';
}, {
    readonly id: 'expires-before-review';
    readonly title: 'Expires before it was reviewed';
    readonly effect: 'fault';
    readonly wrong: 'The two dates were probably swapped.';
    readonly example: 'expires: 2027-01-31';
}, {
    readonly id: 'expires-too-late';
    readonly title: 'Expires too late';
    readonly effect: 'fault';
    readonly wrong: 'An exception lasts at most `max-days` from its review (`max-days-critical` where `sees` says critical), and an accepted risk no longer than the token itself. A later end needs a new review.';
    readonly example: 'expires: 2027-01-31';
}, {
    readonly id: 'prolonged-without-review';
    readonly title: 'Prolonged without a new review';
    readonly effect: 'fault';
    readonly wrong: 'The exception is agreed already, and only its end was moved. Whoever agreed to the earlier day has not agreed to the later one: set `reviewed` anew and have it reviewed.';
    readonly example: 'reviewed: 2026-11-20';
}, {
    readonly id: 'policy-weakened';
    readonly title: 'The policy asks less than the agreed one';
    readonly effect: 'fault';
    readonly wrong: 'Other reviewers, or higher limits, decide over every later exception, so a change that asks less of people takes as many approvals as a critical token. In a pull request it is a fault until they are there; a commit is only told of it.';
    readonly example: 'max-days: 90';
}, {
    readonly id: 'first-policy';
    readonly title: 'The first policy';
    readonly effect: 'notice';
    readonly wrong: 'No policy is agreed yet, so nobody can have approved this one, and no exception that comes with it counts. Whoever merges it decides who may review from then on: protect the branch first.';
    readonly example: 'reviewers: @alice-sec @bob-sec';
}, {
    readonly id: 'reviewer-is-author';
    readonly title: 'The reviewer wrote the change';
    readonly effect: 'notice';
    readonly wrong: 'Nobody approves their own exception: who opened the pull request, or wrote a commit in it that changes `.sasignore` or the file with the token, cannot answer for it.';
    readonly example: 'reviewer: @alice-sec';
}, {
    readonly id: 'merged-without-proof';
    readonly title: 'Merged without proof of its review';
    readonly effect: 'notice';
    readonly wrong: 'The exception is in force, but no pull request shows that its reviewer approved it: it was pushed directly, or merged past a failing check. Have it reviewed afterwards, or take it out.';
    readonly example: 'reviewed: 2026-11-20';
}, {
    readonly id: 'expired';
    readonly title: 'Expired';
    readonly effect: 'notice';
    readonly wrong: 'The last day has passed, so the exception is no longer in force. Take it out, or have it reviewed again and set `reviewed` and `expires` anew.';
    readonly example: 'expires: 2027-01-31';
}, {
    readonly id: 'expiring';
    readonly title: 'Expires soon';
    readonly effect: 'notice';
    readonly wrong: 'At most `warn-days` days are left, today included. Revoke the token in time, or have the exception reviewed again.';
    readonly example: 'expires: 2027-01-31';
}, {
    readonly id: 'unused';
    readonly title: 'Covers nothing';
    readonly effect: 'notice';
    readonly wrong: 'A full scan found no token that the exception covers. Take it out: what is not needed any more can only do harm.';
    readonly example: 'path: docs/tutorial/download.md';
}, {
    readonly id: 'not-reviewed';
    readonly title: 'Waits for its review';
    readonly effect: 'notice';
    readonly wrong: 'The exception is not, or not like this, in the `.sasignore` that is already agreed, so it counts for nothing until its reviewer has approved it in the pull request. Until then the job fails, even where no token needs the exception: once merged, it would count.';
    readonly example: 'reviewer: @alice-sec';
}, {
    readonly id: 'token-inside';
    readonly title: 'The file holds the text of a token';
    readonly effect: 'fault';
    readonly wrong: 'An exception names a token by its fingerprint, never by its text; otherwise this file would be the leak. Revoke the token and remove the line.';
    readonly example: 'allow 9fd65fc9a70fd43787447e42b607a6fe2e233ea87bb1fa65bb971192fdb2104b';
}, {
    readonly id: 'stray-character';
    readonly title: 'A character that cannot be seen';
    readonly effect: 'fault';
    readonly wrong: 'UTF-8 with LF line ends, without a byte-order mark, and without control, zero-width or bidirectional characters: what a reviewer sees in the diff must be what the tool reads. A line `.sasignore text eol=lf` in `.gitattributes` keeps CR out.';
    readonly example: 'reason: read-only demo container with a public data set';
}];
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
export declare function problemOf(id: CheckId, spot: Spot, sentences: string, right?: string): Problem;
