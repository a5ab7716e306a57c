/** What `sasguard allow` asks at a terminal: what is missing of the entry, in the order of the file. */
import type { Excuse } from '../../core/allowlist/allowlist.ts';
import { parseDay } from '../../core/allowlist/day.ts';
import { capOf } from '../../core/allowlist/lint.ts';
import { parseAllowlist } from '../../core/allowlist/parse.ts';
import {
  type Asked,
  faultsOf,
  openReviewers,
  openVerdicts,
  type RequestKey,
} from '../../core/allowlist/request.ts';
import { type NewEntry, suggestExpiry } from '../../core/allowlist/write.ts';
import type { Finding } from '../../core/finding.ts';
import { shownPath } from '../../core/inspect.ts';
import { KIND_NAMES } from '../../report/wording.ts';
import { wrap } from '../../report/wrap.ts';
import { sha256 } from '../../sources/digest.ts';
import { choose, chooseOrLeave, type Person, write } from '../conversation.ts';

/** Asks until an answer is one that the lint takes. Who answers for it is never guessed. */
export async function complete(
  given: NewEntry,
  finding: Finding,
  asked: Asked,
  person: Person,
): Promise<NewEntry> {
  let entry = given;
  const faultIn = (key: RequestKey) => (text: string) =>
    holdsToken(text)
      ? 'That holds a token, and .sasignore is there for everybody to read.'
      : (asAnswer(faultsOf({ ...entry, [key]: text }, asked).get(key)?.message) ?? null);
  introduce(entry, finding, person);
  if (entry.verdict === null) {
    const fitting = openVerdicts(entry, asked).map((verdict) => [verdict, MEANINGS[verdict]] as const);
    entry = { ...entry, verdict: await choose(person, 'What is it?', fitting) };
  }
  if (entry.reason === null) {
    person.tell('Why may it stay? One sentence, from which the next reader can decide again.');
    entry = { ...entry, reason: await write(person, 'Reason: ', faultIn('reason')) };
  }
  const reviewers = openReviewers(entry, asked).map((login) => [login, ''] as const);
  if (entry.reviewer === null && reviewers.length > 0) {
    const question = 'Who answers for it? They have to approve it, so not yourself.';
    entry = { ...entry, reviewer: await chooseOrLeave(person, question, reviewers) };
  }
  if (entry.expires === null) {
    const latest = latestEnd(entry, finding, asked);
    const expires = await write(person, `Last day [${latest}]: `, faultIn('expires'), latest);
    entry = { ...entry, expires };
  }
  return entry;
}

/** `Write: expires: 2027-01-10` is for the file; here the value alone is typed. */
function asAnswer(message: string | undefined): string | undefined {
  return message?.replace(/ (Write|Example): [a-z]+: /, ' $1: ');
}

const MEANINGS: Readonly<Record<Excuse, string>> = {
  revoked: 'it opens nothing any more',
  'test-fixture': 'it never opened anything',
  'accepted-risk': 'it works, and what it opens may be open',
  'false-positive': 'it is no token at all',
};

function introduce(entry: NewEntry, finding: Finding, person: Person): void {
  if (![entry.verdict, entry.reason, entry.reviewer, entry.expires].includes(null)) return;
  const what = `${KIND_NAMES[finding.kind]}, ${finding.severity}, at ${entry.path}`;
  for (const line of [what, ...wrap(finding.headline), '']) person.tell(line);
}

export function holdsToken(text: string): boolean {
  return shownPath(text, sha256) !== text;
}

/** The last day that the policies and the token allow. */
export function latestEnd(
  { verdict, reviewed }: NewEntry,
  { severity, grants }: Finding,
  asked: Asked,
): string {
  const { text, name, agreed, now } = asked;
  const { policy } = parseAllowlist(text ?? '', name);
  const policies = agreed === null ? [policy] : [policy, agreed];
  const cap = (isCritical: boolean) => Math.min(...policies.map((one) => capOf(one, isCritical)));
  const binding = { ...policy, maxDays: cap(false), maxDaysCritical: cap(true) };
  return suggestExpiry({
    now: parseDay(reviewed ?? '') ?? now,
    policy: binding,
    severity,
    verdict,
    expiresOn: grants.expiresOn,
  });
}
