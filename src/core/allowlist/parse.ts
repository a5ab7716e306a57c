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
import {
  type Block,
  BYTE_ORDER_MARK,
  blocksIn,
  bodyLines,
  isKnown,
  KEYS,
  type Line,
  LONGEST_LINE,
  rawLines,
  tellingLines,
  VERSION,
  versionIn,
} from './layout.ts';
import { holdsTokenText, quote, STRAY_CHARACTERS } from './quote.ts';

/** Total: any text gives an Allowlist, at worst one with nothing in it but problems. */
export function parseAllowlist(text: string, path: string): Allowlist {
  const problems: Problem[] = [];
  const report: Reporter = (id, line, sentences, right) =>
    void problems.push(problemOf(id, { path, line }, sentences, right));

  const lines = linesOf(text, report);
  const blocks = hasKnownVersion(lines[0], report) ? knownAmong(blocksIn(lines.slice(1)), report) : [];
  const read = {
    path,
    policy: policyOf(blocks, report),
    entries: blocksCalled('allow', blocks).map((block) => entryOf(block, report)),
    pathBlocks: blocksCalled('paths', blocks).map((block) => pathBlockOf(block, report)),
  };
  return { ...read, problems: problems.sort((a, b) => a.line! - b.line!) };
}

type Reporter = (id: CheckId, line: number, sentences: string, right?: string) => void;

/** The lines that say something, and problems for what no line may hold. */
function linesOf(text: string, report: Reporter): Line[] {
  if (text.startsWith(BYTE_ORDER_MARK)) report('stray-character', 1, MARKED, WITHOUT_IT);
  const raw = rawLines(text);
  const withCr = raw.findIndex((line) => line.endsWith('\r'));
  if (withCr !== -1) report('stray-character', withCr + 1, CR_LF, WITHOUT_CR);
  for (const [index, line] of raw.entries()) checkCharacters(index + 1, line.replace(/\r$/, ''), report);
  return tellingLines(raw);
}

const MARKED = 'The file begins with a byte-order mark. Save it as UTF-8 without one.';
const CR_LF = 'Lines end with CR LF here. Save the file with LF alone.';
const WITHOUT_IT = 'Write: the same line without it.';
const WITHOUT_CR = 'Write: the same lines with LF; in .gitattributes `.sasignore text eol=lf` keeps it so.';
const WITH_SPACES = 'Write: the same line with spaces for it.';

/** Comments too: a token is a token there as well, and a comment can be made to look like an entry. */
function checkCharacters(number: number, text: string, report: Reporter): void {
  if (text.length > LONGEST_LINE) {
    const shorter = `Write: the same in at most ${LONGEST_LINE} characters.`;
    report('unreadable-line', number, `The line is longer than ${LONGEST_LINE} characters.`, shorter);
  }
  if (holdsTokenText(text)) {
    const advice = 'Revoke the token, remove the line, and name the token by its fingerprint.';
    report('token-inside', number, `The line holds what looks like the text of a token or key. ${advice}`);
  }
  const stray = text.match(STRAY_CHARACTERS)?.[0];
  if (stray !== undefined) {
    const code = stray.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
    const expected = 'Use only characters that a reviewer can see, and spaces.';
    const what = `The line holds a character that cannot be seen, U+${code}.`;
    report('stray-character', number, `${what} ${expected}`, stray === '\t' ? WITH_SPACES : WITHOUT_IT);
  }
}

function hasKnownVersion(line: Line | undefined, report: Reporter): boolean {
  if (line === undefined) return true;
  const version = versionIn(line);
  if (version === null) {
    const expected = 'The file must begin with its version. Nothing in it is in force.';
    report('missing-version', line.number, expected);
  } else if (version !== VERSION) {
    const known = 'Only version 1 is known here, so nothing in the file is in force.';
    report('unknown-version', line.number, `The version is ${quote(version)}. ${known}`);
  }
  return version === VERSION;
}

/** An unknown block is one problem, with all that stands in it: its lines must not fall to the block before it. */
function knownAmong(blocks: readonly Block[], report: Reporter): Block[] {
  for (const block of blocks) {
    const { name, rest, line } = block;
    if (name === 'version') {
      report('duplicate', line, 'The version is said a second time. Keep the first.');
    } else if (CONFLICT_MARK.test(name)) {
      report('unreadable-line', line, CONFLICT, 'Write: the lines of one side, without the marks.');
    } else if (!isKnown(block)) {
      const sentences = `No block begins with ${quote(`${name} ${rest}`.trim())}. ${BLOCKS}`;
      report('unreadable-line', line, sentences, Object.hasOwn(KEYS, name) ? `Write: ${name}` : AN_ENTRY);
    }
  }
  return blocks.filter(isKnown);
}

/** What git writes between the sides of a merge (git-merge(1), "How conflicts are presented"). */
const CONFLICT_MARK = /^(?:<{7}|\|{7}|={7}|>{7})$/;
const CONFLICT = 'A merge conflict was left here.';
const AN_ENTRY = 'Example: allow 9fd65fc9a70fd43787447e42b607a6fe2e233ea87bb1fa65bb971192fdb2104b';
const BLOCKS = 'Blocks are `policy`, `paths`, and `allow` with a fingerprint, at the left edge.';

function blocksCalled(name: string, blocks: readonly Block[]): Block[] {
  return blocks.filter((block) => block.name === name);
}

interface Body {
  readonly fields: ReadonlyMap<string, Field>;
  readonly patterns: readonly Field[];
}

function bodyOf(block: Block, report: Reporter): Body {
  const keys = KEYS[block.name] ?? [];
  const fields = new Map<string, Field>();
  const patterns: Field[] = [];
  for (const [index, line] of bodyLines(block).entries()) {
    const { number } = line;
    if (line.is === 'unreadable') {
      const expected =
        'Expected two spaces, a key, a colon and its value; patterns stand four spaces in, below `match:`.';
      report('unreadable-line', number, expected, indentedRight(block.body[index]!.text, keys));
    } else if (line.is === 'pattern') {
      patterns.push({ text: line.value, line: number });
    } else if (!keys.includes(line.key)) {
      const what = `${quote(line.key)} is no key of \`${block.name}\`.`;
      report('unknown-key', number, `${what} Its keys are ${keys.join(', ')}.`);
    } else if (fields.has(line.key)) {
      report('duplicate', number, `\`${line.key}\` stands twice in this block. Keep one of them.`);
    } else if (line.key === 'match' && line.value !== '') {
      const expected = 'Patterns stand below `match:`, one a line, four spaces in.';
      report('unreadable-line', number, expected, 'Example: test/fixtures/recordings/**/*.json');
    } else {
      fields.set(line.key, { text: line.value, line: number });
    }
  }
  return { fields, patterns };
}

/** Of a line that only stands too far in or out. */
function indentedRight(text: string, keys: readonly string[]): string | undefined {
  const key = /^\s*([a-z-]+):/.exec(text)?.[1] ?? '';
  return keys.includes(key) ? `Write: two spaces, then \`${key}:\` and its value.` : undefined;
}

function policyOf(blocks: readonly Block[], report: Reporter): Policy {
  const [block, ...others] = blocksCalled('policy', blocks);
  for (const { line } of others)
    report('duplicate', line, 'There is a policy already. Only the first one counts.');
  if (block === undefined) return DEFAULT_POLICY;

  const { fields } = bodyOf(block, report);
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
  const { fields } = bodyOf(block, report);
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
  const { fields, patterns } = bodyOf(block, report);
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
