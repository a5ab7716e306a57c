/**
 * By what the tokens of some commits are judged: the exceptions and settings of the newer end, held against those of the
 * base, so that what is only proposed excuses nothing yet.
 */
import { type Problem, SEVERITIES, type Severity } from '../core/finding.ts';
import {
  ALLOWLIST_NAME,
  type AllowlistChoice,
  allowlistText,
  readNamedAllowlist,
} from '../sources/allowlist-file.ts';
import { SourceFailure } from '../sources/failure.ts';
import type { ObjectReader, Where } from '../sources/git.ts';
import { parseSettings, SETTINGS_NAME } from '../sources/settings.ts';
import { type AgreedAllowlist, agreed, proposed } from './allowlist.ts';

export interface Rules extends AgreedAllowlist {
  readonly failOn: Severity;
  readonly problems: readonly Problem[];
}

export interface RulesChoice {
  readonly where: Where;
  readonly allowlist: AllowlistChoice;
  /** The commit whose exceptions and settings are proposed, as git names it. */
  readonly proposal: string | null;
  /** The commit whose are agreed; `null` where nothing is, `'all'` where the proposal is. */
  readonly base: string | null | 'all';
}

/** Where they could not be read: the strictest. */
export const NO_RULES: Rules = { ...agreed(null), failOn: 'low', problems: [] };

export async function readRules(choice: RulesChoice, objects: ObjectReader): Promise<Rules> {
  const { settings, problems } = parseSettings(await readFrom(choice.proposal, SETTINGS_NAME, objects));
  const levels = [settings.failOn];
  if (choice.base !== null && choice.base !== 'all') {
    levels.push(parseSettings(await readFrom(choice.base, SETTINGS_NAME, objects)).settings.failOn);
  }
  return { ...(await readAllowlists(choice, objects)), failOn: strictest(levels), problems };
}

async function readAllowlists(
  { allowlist, where, proposal, base }: RulesChoice,
  objects: ObjectReader,
): Promise<AgreedAllowlist> {
  if (allowlist.kind === 'none') return agreed(null);
  if (allowlist.kind === 'file') return agreed(readNamedAllowlist(allowlist.file, where.cwd));
  const list = await readFrom(proposal, ALLOWLIST_NAME, objects);
  if (base === 'all') return agreed(list && allowlistText(list));
  const before = await readFrom(base, ALLOWLIST_NAME, objects);
  return proposed(list, before);
}

async function readFrom(commit: string | null, name: string, objects: ObjectReader) {
  if (commit === null) return null;
  const blob = await objects.one(`${commit}:${name}`);
  if (blob.bytes === null && blob.why === 'too-large')
    throw new SourceFailure(
      'unreadable-file',
      'It is larger than 16 MiB, which is not read.',
      'incomplete',
      name,
    );
  return blob.bytes;
}

/** Settings that are about to become milder do not count yet. */
function strictest(levels: readonly Severity[]): Severity {
  return SEVERITIES.find((level) => levels.includes(level)) as Severity;
}
