/** Says of each place of a token what `.sasignore` has to say to it, and why. */
import { allowlistAgainstHead } from '../../check/head-allowlist.ts';
import { type Bystander, type Explanation, explain } from '../../core/allowlist/explanation.ts';
import type { StandingException } from '../../core/allowlist/standings.ts';
import type { Finding, Location } from '../../core/finding.ts';
import { shownPath } from '../../core/inspect.ts';
import { forShell, forTerminal } from '../../report/escape.ts';
import { headline, isInAFile, KIND_NAMES, placeName, waitsFor } from '../../report/wording.ts';
import { wrap } from '../../report/wrap.ts';
import { ALLOWLIST_NAME } from '../../sources/allowlist-file.ts';
import { sha256 } from '../../sources/digest.ts';
import { refuseUnread } from '../allowlist-file.ts';
import { type Call, type Command, UsageFault } from '../command.ts';
import { untilWhen } from '../exceptions.ts';
import { findToken, fingerprintIn, refuseSeveral } from '../find-token.ts';
import { nowOf } from '../scanning.ts';

export const allowlistExplain: Command = {
  name: 'allowlist explain',
  operands: 'FINGERPRINT',
  most: 1,
  summary: 'Say what .sasignore says of a token at each of its places, and why.',
  details: [
    'Which line decides, who answers for it and until when; or why no exception is in force there, and what would put one in force. The fingerprint may be shortened to the first 8 characters or more. What is not committed yet is pending, as the hook has it.',
  ],
  options: ['now'],
  run: async (call) => {
    const fingerprint = fingerprintIn(call, 'allowlist explain');
    const agreement = { ...(await allowlistAgainstHead(call.where)), now: nowOf(call) };
    if (agreement.allowlist !== null) refuseUnread(agreement.allowlist);
    const finding = await findToken(fingerprint, call);
    if (typeof finding === 'string') {
      const entries = (agreement.allowlist?.entries ?? []).filter((entry) =>
        entry.fingerprint.text.startsWith(fingerprint),
      );
      refuseSeveral(
        entries.map((entry) => entry.fingerprint.text),
        fingerprint,
      );
      if (entries.length === 0) throw new UsageFault(finding);
      const lines = entries.map(({ line }) => `${ALLOWLIST_NAME}:${line}`);
      return told([
        `No token with this fingerprint is here, so what is written for it covers nothing: ${lines.join(', ')}.`,
        'To take out what covers nothing:',
        `  ${call.program} allowlist prune`,
      ]);
    }
    const places = placesOf(finding);
    const candidate = { ...finding, onAzureHost: finding.onAzureHost ?? false };
    const explanations = explain(
      agreement,
      candidate,
      places.map(({ path }) => path),
    );
    return told([
      `${KIND_NAMES[finding.kind]}, ${finding.severity}, ${finding.fingerprint}`,
      ...wrap(headline(finding)),
      ...(places.every(({ commit }) => commit !== null)
        ? ['Nothing in the tree has it: only commits do.']
        : []),
      ...places.flatMap((place, index) => [
        '',
        placeName(place),
        ...sentencesOf(explanations[index] as Explanation, place, finding, call)
          // Commands are indented, and stay whole.
          .flatMap((sentence) => (sentence.startsWith(' ') ? [sentence] : wrap(sentence, 78)))
          .map((line) => `  ${line}`),
      ]),
    ]);
  },
};

/** What is on the disk and staged alike is one place. */
function placesOf({ locations }: Finding): readonly Location[] {
  const names = locations.map(placeName);
  return locations.filter((place, index) => names.indexOf(placeName(place)) === index);
}

function sentencesOf(explanation: Explanation, place: Location, finding: Finding, call: Call): string[] {
  const { decides, ruled, others, path } = explanation;
  const { program } = call;
  const now = nowOf(call);
  const reasons = others.flatMap((other) => whyNot(other, path, finding));
  if (decides === null || ruled === null) {
    const first =
      reasons.length === 0 ? [`Nothing in ${ALLOWLIST_NAME} is about it.`] : ['Not excused.', ...reasons];
    return [...first, ...wayIn(others, place, finding, program)];
  }
  const { line } = ruled.allowedBy;
  const who = `${decides.reviewer} answers for it, ${untilWhen(decides, now)}.`;
  const because = `It says: ${shownPath(decides.reason, sha256)}`;
  switch (ruled.verdict) {
    case 'allowed':
      return [
        `Allowed by ${ALLOWLIST_NAME}:${line}, as ${verdictIn(decides)}. ${who} ${because}`,
        ...reasons,
      ];
    case 'hidden':
      return [
        `Hidden by its path: the pattern at ${ALLOWLIST_NAME}:${line}, in the block at line ${decides.line}. ${who} ${because}`,
        'It is read and counted all the same.',
        ...reasons,
      ];
    case 'pending':
      return [
        `Pending at ${ALLOWLIST_NAME}:${line}, as ${verdictIn(decides)}: the entry is not, or not like this, in the last commit. ${who} ${because}`,
        waitsFor({ ...place, allowedBy: ruled.allowedBy }),
        ...reasons,
      ];
  }
}

function verdictIn(exception: StandingException): string {
  return exception.kind === 'allow' ? exception.verdict.text : 'hidden';
}

function whyNot(other: Bystander, path: string, finding: Finding): string[] {
  const at = `at ${ALLOWLIST_NAME}:${other.line}`;
  switch (other.why) {
    case 'faulty':
      if (!other.covers) return [`The entry ${at} is for another file, and something is wrong with it.`];
      return [
        other.isUntrue
          ? `The entry ${at} is not in force, since it is not true of the token.`
          : `The entry ${at} is not in force, since something is wrong with it.`,
        // The line that would be right is there to be copied.
        ...other.faults.flatMap(({ line, message }) =>
          `Line ${line}: ${message}`
            .split(/ (?=(?:Example|Write): )/)
            .map((part, index) => (index === 0 ? part : `  ${part}`)),
        ),
      ];
    case 'elsewhere':
      return [`The entry ${at} is for ${shownPath(other.exception.path.text, sha256)}, and not for ${path}.`];
    case 'expired': {
      const what = other.exception.kind === 'allow' ? 'entry' : 'block of paths';
      return [`The ${what} ${at} has expired: its last day was ${other.exception.expires}.`];
    }
    case 'pending':
      return [
        `The block of paths ${at} fits it, but is new or changed: it hides nothing until it is reviewed and merged.`,
      ];
    case 'critical':
      return [`The block of paths ${at} fits it, but what is ${finding.severity} is never hidden.`];
    case 'guarded':
      return [
        `The block of paths ${at} fits it, but nothing in ${ALLOWLIST_NAME} and .github/ is ever hidden.`,
      ];
  }
}

/** What would put an exception in force there. */
function wayIn(others: readonly Bystander[], place: Location, finding: Finding, program: string): string[] {
  const faulty = others.filter((other) => other.why === 'faulty').filter(({ covers }) => covers);
  if (faulty.some(({ isUntrue }) => !isUntrue)) {
    return ['To put it in force, mend what is wrong and have it reviewed:', `  ${program} allowlist lint`];
  }
  if (faulty.length > 0) return ['To put it in force, write what is true and have it reviewed.'];
  if (place.verdict === 'warn') {
    const isExpired = finding.reasons.some(({ id }) => id === 'expired');
    const why = isExpired ? 'It has expired and opens nothing any more, so it' : 'It';
    return [`${why} is only a warning, and needs no exception.`];
  }
  if (others.some((other) => other.why === 'expired' && other.exception.kind === 'allow')) {
    return [
      'To put it in force again: have it reviewed anew, with `reviewed` and `expires` set to new days. Or revoke the token, and take the entry out.',
    ];
  }
  if (!isInAFile(place))
    return ['An exception is for a file, so none can cover it: docs/range.md says what helps.'];
  const path = `--path ${forShell(place.path)}`;
  return ['To ask for an exception:', `  ${program} allow ${finding.fingerprint.slice(0, 12)} ${path}`];
}

function told(lines: readonly string[]) {
  return { exitCode: 0, stdout: lines.map((line) => `${forTerminal(line)}\n`).join(''), stderr: '' } as const;
}
