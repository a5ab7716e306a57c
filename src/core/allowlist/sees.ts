/**
 * The `sees` line: what a token is and grants, in words a reviewer can read in a diff.
 *
 *     service-sas contosodemo container/models read until 2026-12-01 medium
 *
 * Kind, account, reach and resource, permissions, end, severity. The tool writes the line, and an entry counts only
 * as long as the line is true, so nobody can agree to less than is there.
 */
import type { Finding, Severity } from '../finding.ts';
import { isAtLeast, KINDS, SEVERITIES } from '../finding.ts';
import { parseDay } from './day.ts';
import { STRAY_CHARACTERS } from './quote.ts';

export type Subject = Pick<Finding, 'kind' | 'severity' | 'grants'>;

/** What the line must say of a token. */
export function seesOf({ kind, severity, grants }: Subject): string {
  const resource = grants.resource ? `/${word(grants.resource)}` : '';
  return [
    kind,
    grants.account ? word(grants.account) : '-',
    grants.reach + resource,
    permissionsOf(grants.permissions),
    'until',
    grants.expiresOn === null ? 'unknown' : grants.expiresOn.slice(0, 10),
    severity,
  ].join(' ');
}

function permissionsOf(permissions: Subject['grants']['permissions']): string {
  if (permissions === null) return 'by-policy';
  return permissions.length === 0 ? 'none' : permissions.join(',');
}

/** Names come from the token, so they may hold blanks and worse; the line must stay seven words that can be seen. */
function word(name: string): string {
  return name.replace(/\s/g, encodeURIComponent).replace(STRAY_CHARACTERS, encodeURIComponent);
}

/**
 * Whether a line is true of a token. Every word must be the same, save that the token may have become less severe
 * than the line says: severity counts the life that remains, so time alone lowers it, down to `info` for an expired
 * token. It can never excuse that the token is worse.
 */
export function isTrueOf(line: string, subject: Subject): boolean {
  const said = parseSees(line);
  if (said === null) return false;
  return (
    isAtLeast(said.severity, subject.severity) && seesOf({ ...subject, severity: said.severity }) === line
  );
}

export interface Sees {
  readonly severity: Severity;
  /** The day on which the token ends, or `null` where that is unknown. */
  readonly end: number | null;
}

/** The words of a line that rules lean on, or `null` when it is no `sees` line. */
export function parseSees(line: string): Sees | null {
  const words = line.split(' ');
  const [kind, account, reach, permissions, until, end, severity] = words as Partial<string[]>;
  const day = parseDay(end ?? '');
  const good =
    words.length === 7 &&
    KINDS.some((known) => known === kind) &&
    account !== '' &&
    /^(item|container|account|unknown)(\/.+)?$/.test(reach ?? '') &&
    /^[a-z-]+(,[a-z-]+)*$/.test(permissions ?? '') &&
    until === 'until' &&
    (end === 'unknown' || day !== null);
  const known = SEVERITIES.find((one) => one === severity);
  return good && known !== undefined ? { severity: known, end: day } : null;
}
