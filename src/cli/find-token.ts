/** Finds a token by its fingerprint, wherever the reader may have been told of it. */
import { checkHistory, checkUnpublished } from '../check/history.ts';
import { checkStaged } from '../check/staged.ts';
import { checkTree } from '../check/tree.ts';
import type { Finding, Problem } from '../core/finding.ts';
import { findRepository } from '../sources/repository.ts';
import { type Call, UsageFault } from './command.ts';
import { failOnOf, nowOf } from './scanning.ts';

/** A fingerprint or the beginning of one, as it was given. */
export function fingerprintIn({ operands }: Pick<Call, 'operands'>, command: string): string {
  const [fingerprint] = operands;
  if (fingerprint === undefined)
    throw new UsageFault(
      `FINGERPRINT is missing; a report names it. As in: sasguard ${command} 1a2b3c4d5e6f`,
    );
  if (/^[0-9a-f]{8,64}$/.test(fingerprint)) return fingerprint;
  // What was given may be the signature itself, so it is not repeated.
  throw new UsageFault(
    `A FINGERPRINT is 64 characters of lower-case hexadecimal, or its first 8 or more: sasguard ${command} 1a2b3c4d5e6f`,
  );
}

/**
 * The quickest place first: in the working tree and, since a refused commit may be all there is of it, among what is
 * staged; what is in neither any more, in the commits that the next push would bring, and at last in all of them. A text
 * where it is nowhere: what can be done about that.
 */
export async function findToken(fingerprint: string, call: Call): Promise<Finding | string> {
  const { where } = call;
  const common = { where, allowlist: { kind: 'none' }, failOn: failOnOf(call), now: nowOf(call) } as const;
  const places = [
    async () => [
      await checkTree({ ...common, names: [] }),
      { ...(await checkStaged({ ...common, names: [] })), problems: [] },
    ],
    async () => [await checkUnpublished(common)],
    async () => [await checkHistory(common)],
  ];
  const problems: Problem[] = [];
  for (const look of findRepository(where) === null ? places.slice(0, 1) : places) {
    const reports = await look();
    problems.push(...reports.flatMap((report) => report.problems));
    const found = reports
      .flatMap(({ findings }) => findings)
      .filter((finding) => finding.fingerprint.startsWith(fingerprint));
    const [first] = found;
    if (first === undefined) continue;
    refuseSeveral(
      found.map((finding) => finding.fingerprint),
      fingerprint,
    );
    return { ...first, locations: found.flatMap(({ locations }) => locations) };
  }
  return nowhere(problems, call.program);
}

export function refuseSeveral(found: readonly string[], fingerprint: string): void {
  const fingerprints = [...new Set(found)];
  if (fingerprints.length <= 1) return;
  const named = fingerprints.map((text) => text.slice(0, fingerprint.length + 8)).join(', ');
  throw new UsageFault(`Several tokens have a fingerprint that begins so: ${named}. Give more of it.`);
}

function nowhere(problems: readonly Problem[], program: string): string {
  const gap = problems.find(({ effect }) => effect === 'incomplete');
  const why = gap === undefined ? '' : ` Not everything could be read: ${gap.message}`;
  return (
    `No token with this fingerprint is in the working tree, staged or in a commit here.${why} If it was found in a ` +
    'branch that is elsewhere, fetch that first (git fetch); if it is gone for good, nothing has to be excused. ' +
    `To list what is there: ${program} scan, or ${program} history for the commits`
  );
}
