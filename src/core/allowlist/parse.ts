/**
 * Reads a `.sasignore` into an Allowlist. Lines are the unit: blocks begin at the left edge, keys stand two spaces in,
 * patterns below `match:` four. A line that cannot be read is a problem of its own block; every good line survives.
 *
 *     version 1
 *
 *     policy
 *       reviewers: @alice-sec @bob-sec
 *
 *     allow 9fd6…104b
 *       path: docs/tutorial/download.md
 *       expires: 2026-12-01
 *
 * What the values mean is checked in `lint.ts`; here only the policy is, which has to be numbers and names.
 */
import type { Problem } from '../finding.ts';
import type { AllowEntry, Allowlist, DateField, Exception, Field, PathBlock, Policy } from './allowlist.ts';
import { DEFAULT_POLICY } from './allowlist.ts';
import type { CheckId } from './checks.ts';
import { problemOf } from './checks.ts';
import { parseDay } from './day.ts';
import { holdsTokenText, quote, STRAY_CHARACTERS } from './quote.ts';

/** Total: any text gives an Allowlist, at worst one with nothing in it but problems. */
export function parseAllowlist(text: string, path: string): Allowlist {
  const problems: Problem[] = [];
  const report: Reporter = (id, line, sentences) =>
    void problems.push(problemOf(id, { path, line }, sentences));

  const lines = linesOf(text, report);
  const blocks = hasKnownVersion(lines[0], report) ? blocksOf(lines.slice(1), report) : [];
  const read = {
    path,
    policy: policyOf(blocks, report),
    entries: blocksCalled('allow', blocks).map((block) => entryOf(block, report)),
    pathBlocks: blocksCalled('paths', blocks).map((block) => pathBlockOf(block, report)),
  };
  return { ...read, problems: problems.sort((a, b) => a.line! - b.line!) };
}

type Reporter = (id: CheckId, line: number, sentences: string) => void;

interface Line {
  readonly number: number;
  readonly text: string;
}

/** The lines that say something, and problems for what no line may hold. */
function linesOf(text: string, report: Reporter): Line[] {
  const marked = text.startsWith('\ufeff');
  if (marked) report('stray-character', 1, BYTE_ORDER_MARK);
  const lines = text
    .slice(marked ? 1 : 0)
    .split('\n')
    .map((line, index) => ({ number: index + 1, text: line }));

  const withCr = lines.find((line) => line.text.endsWith('\r'));
  if (withCr) report('stray-character', withCr.number, CR_LF);

  const cut = lines.map(({ number, text: line }) => ({ number, text: line.replace(/\r$/, '') }));
  for (const line of cut) checkCharacters(line, report);
  return cut
    .map((line) => ({ ...line, text: line.text.slice(0, LONGEST_LINE) }))
    .filter(({ text: line }) => line.trim() !== '' && !line.trimStart().startsWith('#'));
}

const BYTE_ORDER_MARK = 'The file begins with a byte-order mark. Save it as UTF-8 without one.';
const CR_LF = 'Lines end with CR LF here. Save the file with LF alone.';

/** Longer than any sensible line, short enough that nothing done to one line can take long. */
const LONGEST_LINE = 4096;

/** Comments too: a token is a token there as well, and a comment can be made to look like an entry. */
function checkCharacters({ number, text }: Line, report: Reporter): void {
  if (text.length > LONGEST_LINE) {
    report('unreadable-line', number, `The line is longer than ${LONGEST_LINE} characters.`);
  }
  if (holdsTokenText(text)) {
    const advice = 'Revoke the token, remove the line, and name the token by its fingerprint.';
    report('token-inside', number, `The line holds what looks like the text of a token or key. ${advice}`);
  }
  const stray = text.match(STRAY_CHARACTERS)?.[0];
  if (stray !== undefined) {
    const code = stray.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    const expected = 'Use only characters that a reviewer can see, and spaces.';
    const what = `The line holds a character that cannot be seen, U+${code}.`;
    report('stray-character', number, `${what} ${expected}`);
  }
}

function hasKnownVersion(line: Line | undefined, report: Reporter): boolean {
  if (line === undefined) return true;
  const [word, version, ...rest] = line.text.trimEnd().split(/ +/);
  if (word !== 'version' || version === undefined || rest.length > 0) {
    const expected = 'The file must begin with its version. Nothing in it is in force.';
    report('missing-version', line.number, expected);
    return false;
  }
  if (version !== '1') {
    const known = 'Only version 1 is known here, so nothing in the file is in force.';
    report('unknown-version', line.number, `The version is ${quote(version)}. ${known}`);
  }
  return version === '1';
}

/** A line at the left edge and the indented ones below it. */
interface Block {
  readonly name: string;
  /** What stands behind the name: the fingerprint of an `allow`. */
  readonly rest: string;
  readonly line: number;
  readonly body: Line[];
}

function blocksOf(lines: readonly Line[], report: Reporter): Block[] {
  const blocks: Block[] = [];
  for (const line of lines) {
    const current = blocks.at(-1);
    if (isPartOf(current, line)) {
      current.body.push(line);
    } else {
      const [name = '', ...rest] = line.text.trimEnd().split(/ +/);
      blocks.push({ name, rest: rest.join(' '), line: line.number, body: [] });
    }
  }
  return blocks.filter((block) => isKnownBlock(block, report));
}

/** An unknown block is one problem, with all that stands in it: its lines must not fall to the block before it. */
function isKnownBlock({ name, rest, line }: Block, report: Reporter): boolean {
  const known = name === 'allow' || ((name === 'policy' || name === 'paths') && rest === '');
  if (name === 'version') {
    report('duplicate', line, 'The version is said a second time. Keep the first.');
  } else if (!known) {
    report('unreadable-line', line, `No block begins with ${quote(`${name} ${rest}`.trim())}. ${BLOCKS}`);
  }
  return known;
}

const BLOCKS = 'Blocks are `policy`, `paths`, and `allow` with a fingerprint, at the left edge.';

/**
 * Indented, or a key at the left edge: that is a slip inside the block, and must put that block out of force. An
 * indented `allow` is a slip too, but of a block of its own.
 */
function isPartOf(block: Block | undefined, { text }: Line): block is Block {
  if (block === undefined || /^\s+allow +[0-9a-f]{64}/.test(text)) return false;
  return /^\s/.test(text) || ALL_KEYS.has(text.split(':', 1)[0]!);
}

function blocksCalled(name: string, blocks: readonly Block[]): Block[] {
  return blocks.filter((block) => block.name === name);
}

const POLICY_KEYS = ['reviewers', 'max-days', 'max-days-critical', 'warn-days', 'approvals-critical'];
const PATHS_KEYS = ['reason', 'reviewer', 'reviewed', 'expires', 'match'];
const ALLOW_KEYS = ['path', 'sees', 'verdict', 'reason', 'reviewer', 'reviewed', 'expires', 'ticket'];
const ALL_KEYS = new Set([...POLICY_KEYS, ...PATHS_KEYS, ...ALLOW_KEYS]);

interface Body {
  readonly fields: ReadonlyMap<string, Field>;
  readonly patterns: readonly Field[];
}

function bodyOf(block: Block, keys: readonly string[], report: Reporter): Body {
  const fields = new Map<string, Field>();
  const patterns: Field[] = [];
  let key = '';
  for (const { number, text } of block.body) {
    const pattern = /^ {4}(?! )(.*)$/.exec(text);
    if (pattern && key === 'match') {
      patterns.push({ text: pattern[1]!, line: number });
      continue;
    }
    const parts = /^ {2}([^\s:]+):(.*)$/.exec(text);
    if (!parts) {
      const expected =
        'Expected two spaces, a key, a colon and its value; patterns stand four spaces in, below `match:`.';
      report('unreadable-line', number, expected);
      continue;
    }
    key = parts[1]!;
    const value = parts[2]!.trim();
    if (!keys.includes(key)) {
      report(
        'unknown-key',
        number,
        `${quote(key)} is no key of \`${block.name}\`. Its keys are ${keys.join(', ')}.`,
      );
    } else if (fields.has(key)) {
      report('duplicate', number, `\`${key}\` stands twice in this block. Keep one of them.`);
    } else if (key === 'match' && value !== '') {
      report('unreadable-line', number, 'Patterns stand below `match:`, one a line, four spaces in.');
    } else {
      fields.set(key, { text: value, line: number });
    }
  }
  return { fields, patterns };
}

function policyOf(blocks: readonly Block[], report: Reporter): Policy {
  const [block, ...others] = blocksCalled('policy', blocks);
  for (const { line } of others)
    report('duplicate', line, 'There is a policy already. Only the first one counts.');
  if (block === undefined) return DEFAULT_POLICY;

  const { fields } = bodyOf(block, POLICY_KEYS, report);
  const number = (key: string, fallback: number, least: number) =>
    numberOf(key, fields.get(key), { fallback, least }, report);
  return {
    line: block.line,
    reviewers: reviewersOf(fields.get('reviewers'), report),
    maxDays: number('max-days', DEFAULT_POLICY.maxDays, 1),
    maxDaysCritical: number('max-days-critical', DEFAULT_POLICY.maxDaysCritical, 1),
    warnDays: number('warn-days', DEFAULT_POLICY.warnDays, 0),
    approvalsCritical: number('approvals-critical', DEFAULT_POLICY.approvalsCritical, 1),
  };
}

function reviewersOf(field: Field | undefined, report: Reporter): string[] {
  if (field === undefined || field.text === '') return [];
  const seen = new Set<string>();
  return field.text.split(/ +/).filter((login) => {
    const good = /^@[A-Za-z0-9][A-Za-z0-9-]{0,38}$/.test(login);
    const expected = 'Expected GitHub logins with `@`, and spaces between them, as in `@alice-sec @bob-sec`.';
    if (!good) report('bad-policy-value', field.line, `${quote(login)} is no reviewer. ${expected}`);
    // One person is one approval, however often and in whatever case the login is listed.
    const isAgain = seen.has(login.toLowerCase());
    seen.add(login.toLowerCase());
    return good && !isAgain;
  });
}

function numberOf(
  key: string,
  field: Field | undefined,
  { fallback, least }: { readonly fallback: number; readonly least: number },
  report: Reporter,
): number {
  if (field === undefined) return fallback;
  if (/^\d{1,4}$/.test(field.text) && Number(field.text) >= least) return Number(field.text);
  const expected = `Expected a whole number from ${least} to 9999; ${fallback} counts instead.`;
  report('bad-policy-value', field.line, `\`${key}\` is ${quote(field.text)}. ${expected}`);
  return fallback;
}

function entryOf(block: Block, report: Reporter): AllowEntry {
  const { fields } = bodyOf(block, ALLOW_KEYS, report);
  return {
    ...exceptionOf(block, fields),
    fingerprint: { text: block.rest, line: block.line },
    path: fields.get('path') ?? null,
    sees: fields.get('sees') ?? null,
    verdict: fields.get('verdict') ?? null,
    ticket: fields.get('ticket') ?? null,
  };
}

function pathBlockOf(block: Block, report: Reporter): PathBlock {
  const { fields, patterns } = bodyOf(block, PATHS_KEYS, report);
  return { ...exceptionOf(block, fields), match: patterns };
}

function exceptionOf(block: Block, fields: ReadonlyMap<string, Field>): Exception {
  return {
    line: block.line,
    endLine: block.body.at(-1)?.number ?? block.line,
    reason: fields.get('reason') ?? null,
    reviewer: fields.get('reviewer') ?? null,
    reviewed: dateOf(fields.get('reviewed')),
    expires: dateOf(fields.get('expires')),
  };
}

function dateOf(field: Field | undefined): DateField | null {
  return field === undefined ? null : { ...field, day: parseDay(field.text) };
}
