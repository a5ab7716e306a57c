/**
 * What `sasguard allow` says at its end: what it wrote and what is left to people, or how an entry stands that is there
 * already and to which nothing can be added.
 */
import type { AgreedAllowlist } from '../../check/allowlist.ts';
import { isStagedAllowlist } from '../../check/head-allowlist.ts';
import type { Policy } from '../../core/allowlist/allowlist.ts';
import { explain } from '../../core/allowlist/explanation.ts';
import { coverageOf } from '../../core/allowlist/path-pattern.ts';
import {
  type Asked,
  lackingIn,
  openReviewers,
  openVerdicts,
  type Requested,
  requested,
} from '../../core/allowlist/request.ts';
import type { NewEntry } from '../../core/allowlist/write.ts';
import type { Finding, Problem } from '../../core/finding.ts';
import { forTerminal } from '../../report/escape.ts';
import { filesIn, KIND_NAMES, list } from '../../report/wording.ts';
import { wrap } from '../../report/wrap.ts';
import { ALLOWLIST_NAME } from '../../sources/allowlist-file.ts';
import { findRepository } from '../../sources/repository.ts';
import type { Call } from '../command.ts';
import { problemLines } from '../problem-lines.ts';

/** An entry, and all by which it is judged. */
export interface Outlook {
  readonly finding: Finding;
  readonly entry: NewEntry;
  readonly asked: Asked;
  readonly agreement: AgreedAllowlist;
}

/** What was written and what only a person can add, in the order of the file. */
export function whatIsLeft(outlook: Outlook, { program }: Call): string {
  const { finding, entry, asked } = outlook;
  const written = requested(entry, asked);
  const path = written.entry.path?.text ?? '';
  const isInCommits = finding.locations.every(({ commit }) => commit !== null);
  const commit = finding.locations.find((location) => location.path === path)?.commit ?? null;
  const where = commit === null ? path : `${path} in commit ${commit.slice(0, 12)}`;
  const did = asked.there === null ? 'Wrote an entry into' : 'Added to the entry in';
  const open = leftIn(outlook, written);
  const wrong = lackingIn(entry, asked);
  const others = wrong.filter(({ code }) => code !== 'missing-field' && code !== 'no-reviewers');
  const isComplete = wrong.length === 0;
  const lines = [
    `${did} ${ALLOWLIST_NAME}, line ${written.entry.line}: ${KIND_NAMES[finding.kind]}, ${finding.severity}, at ${where}.`,
    '',
    ...(open.length === 0 ? [] : ['Left to you:', ...open.map((line) => `  ${line}`), '']),
    ...(others.length === 0 ? [] : ['To be mended:', ...problemLines(others).map((line) => `  ${line}`), '']),
    'Then:',
    ...(isComplete ? [] : [`  ${program} allowlist lint`]),
    `  git add ${ALLOWLIST_NAME}`,
    ...(isInCommits ? [`  git commit -m "Ask for a review" ${ALLOWLIST_NAME}`] : []),
    '',
    ...wrap(closing(outlook, written, isComplete, isInCommits ? 'push' : 'commit')),
  ];
  return lines.map((line) => `${forTerminal(line)}\n`).join('');
}

function closing(
  outlook: Outlook,
  { allowlist, entry }: Requested,
  isComplete: boolean,
  act: string,
): string {
  const agreed = agreedPolicy(outlook);
  if (agreed === null) return firstUse(allowlist.policy);
  if (!isComplete)
    return `The ${act} goes through once the entry is complete; CI fails until the reviewer has approved it.`;
  return `The ${act} goes through; CI fails until ${approvers(entry.reviewer?.text ?? '', agreed, outlook)} approved it.`;
}

/** `@bob-sec has`, `@bob-sec and another reviewer have` */
function approvers(reviewer: string, { approvalsCritical }: Policy, { finding }: Outlook): string {
  const others = finding.severity === 'critical' ? approvalsCritical - 1 : 0;
  if (others <= 0) return `${reviewer} has`;
  return `${reviewer} and ${others === 1 ? 'another reviewer' : `${others} other reviewers`} have`;
}

/** The policy by which reviews count; `null` where there is none yet, so that nobody can approve anything. */
function agreedPolicy({ agreement: { allowlist, trusted } }: Outlook): Policy | null {
  const policy = (trusted === 'all' ? allowlist : trusted)?.policy;
  return policy?.reviewers.length ? policy : null;
}

function firstUse({ line, reviewers }: Policy): string {
  const policy = `the policy at ${ALLOWLIST_NAME}:${line}`;
  const first =
    reviewers.length === 0 ? `List the reviewers in ${policy}, and merge it first` : `Merge ${policy} first`;
  return (
    `There is no agreed policy yet, so nobody can approve an exception. ${first}, in a pull request of its own ` +
    'without this entry; only then can the entry be approved (docs/sasignore.md, "First use").'
  );
}

function leftIn(
  { entry, asked }: Outlook,
  { allowlist: { policy }, entry: { reason, reviewer, verdict } }: Requested,
): string[] {
  const open = openReviewers(entry, asked);
  const fields = [
    [
      'policy',
      policy.reviewers.length > 0,
      `who may review: list their GitHub logins behind \`reviewers:\` below line ${policy.line}`,
    ],
    ['verdict', verdict?.text, `one of ${openVerdicts(entry, asked).join(', ')}`],
    ['reason', reason?.text, 'what it is for and why it may stay, in 20 characters or more'],
    ['reviewer', reviewer?.text, `who agrees to it: ${open.join(', ') || NOBODY}`],
  ] as const;
  return fields.filter(([, isThere]) => !isThere).map(([key, , help]) => `${key.padEnd(9)} ${help}`);
}

const NOBODY = 'one whom the policy lists, and the agreed policy where there is one';

/** Where nothing can be added: what is wrong, or the next step. */
export async function howItStands(outlook: Outlook, call: Call): Promise<string> {
  const { entry, asked } = outlook;
  const { line, reviewer } = requested(entry, asked).entry;
  const there = `There is an entry for this token already, at ${ALLOWLIST_NAME}:${line}.`;
  const faults = faultsAt(line, outlook);
  if (faults.length > 0) return [there, ...whatIsWrong(faults, outlook)].join('\n');
  if (findRepository(call.where) === null) return `${there} It is complete.`;
  if (!(await isStagedAllowlist(call.where, asked.text ?? '')))
    return `${there} It is complete, but not staged: git add ${ALLOWLIST_NAME}, and commit.`;
  const isCommitted = outlook.agreement.trusted === 'all';
  const stands = `${there} It is complete and ${isCommitted ? 'committed' : 'staged'}${isCommitted ? '' : ': commit'}.`;
  const agreed = agreedPolicy(outlook);
  if (agreed === null) return `${stands} ${firstUse(requested(entry, asked).allowlist.policy)}`;
  const waits = `CI fails until ${approvers(reviewer?.text ?? '', agreed, outlook)} approved it in the pull request.`;
  return `${stands} ${isCommitted ? `Where it is not merged yet, ${waits}` : waits}`;
}

/** Also what only the token shows: that the entry is not true of it. */
function faultsAt(line: number, { finding, entry, asked, agreement }: Outlook): readonly Problem[] {
  const files = filesIn(finding.locations);
  const file = files.find(coverageOf({ text: entry.path, line })) ?? entry.path;
  const candidate = { ...finding, onAzureHost: finding.onAzureHost ?? false };
  const [at] = explain({ ...agreement, now: asked.now }, candidate, [file]);
  return (at?.others ?? []).flatMap((one) => (one.why === 'faulty' && one.line === line ? one.faults : []));
}

function whatIsWrong(faults: readonly Problem[], { entry, asked }: Outlook): string[] {
  const { entry: written } = requested(entry, asked);
  const missing = (['verdict', 'reason', 'reviewer'] as const).filter((key) => !written[key]?.text);
  const named = missing.map((key) => `${key}${written[key] === null ? '' : ` (line ${written[key].line})`}`);
  const options = missing.map((key) => `--${key}`);
  const others = faults.filter(({ code }) => code !== 'missing-field');
  return [
    ...(missing.length === 0
      ? []
      : [`It lacks ${list(named)}: fill in the file, or give ${list(options)} here.`]),
    ...problemLines(others),
    `Then: git add ${ALLOWLIST_NAME}, and commit.`,
  ];
}
