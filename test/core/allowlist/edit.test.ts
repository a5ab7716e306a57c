/** Changes to the file touch what they are about, and no other byte. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffOf } from '../../../src/core/allowlist/diff.ts';
import { removalOf, sheetOf, textAfter, withBlock } from '../../../src/core/allowlist/edit.ts';
import { formatAllowlist } from '../../../src/core/allowlist/format.ts';
import { parseAllowlist } from '../../../src/core/allowlist/parse.ts';
import { sha256 } from '../../support/tokens.ts';
import { aFile, anEntry, aPathBlock, FINGERPRINT } from './samples.ts';
import { allowlistTexts, sayingOf } from './texts.ts';

const OTHER = sha256('two');
const allow = (fingerprint: string) => `allow ${fingerprint}\n  path: a.md\n`;
const without = (text: string, line: number) =>
  textAfter(removalOf(text, ({ block }) => block.line === line));

describe('a block that goes', () => {
  it.each([
    [
      'takes the blank line after it along',
      `version 1\n\n${allow(FINGERPRINT)}\n${allow(OTHER)}`,
      3,
      `version 1\n\n${allow(OTHER)}`,
    ],
    [
      'at the end takes the blank line before it along',
      `version 1\n\n${allow(FINGERPRINT)}\n${allow(OTHER)}`,
      6,
      `version 1\n\n${allow(FINGERPRINT)}`,
    ],
    [
      'without blank lines around it takes none',
      `version 1\n${allow(FINGERPRINT)}${allow(OTHER)}\n# end`,
      2,
      `version 1\n${allow(OTHER)}\n# end`,
    ],
    [
      'takes the comments directly above it along',
      `version 1\n\n# kept\n\n# about it\n# still\n${allow(FINGERPRINT)}\n# next\n${allow(OTHER)}`,
      7,
      `version 1\n\n# kept\n\n# next\n${allow(OTHER)}`,
    ],
    [
      'takes the comments inside along',
      `version 1\n\nallow ${FINGERPRINT}\n  # in\n\n# also in\n  path: a.md\n  # below\n# next\n${allow(OTHER)}`,
      3,
      `version 1\n\n# next\n${allow(OTHER)}`,
    ],
    [
      'leaves the comments of the block before it',
      `version 1\n\n${allow(FINGERPRINT)}  # its own\n# of the next\n${allow(OTHER)}`,
      7,
      `version 1\n\n${allow(FINGERPRINT)}  # its own\n`,
    ],
    [
      'leaves comments that belong to nothing',
      `version 1\n\n${allow(FINGERPRINT)}\n# the end`,
      3,
      'version 1\n\n# the end',
    ],
    [
      'leaves CR LF as it is elsewhere',
      `version 1\r\n\r\nallow ${FINGERPRINT}\r\n  path: a.md\r\n\r\n${allow(OTHER)}`,
      3,
      `version 1\r\n\r\n${allow(OTHER)}`,
    ],
    ['that is no entry goes as well', 'version 1\n\nnonsense\n  x\n\n# a\n', 3, 'version 1\n\n# a\n'],
    ['on a line that begins none changes nothing', `version 1\n\n${allow(FINGERPRINT)}\n\n`, 4, null],
  ])('%s', (_, text, line, expected) => {
    expect(without(text, line)).toBe(expected ?? text);
  });

  it('leaves all others as they were read', () => {
    fc.assert(
      fc.property(allowlistTexts, fc.nat(), (text, choice) => {
        const { sections } = sheetOf(text);
        const line = sections[choice % Math.max(1, sections.length)]?.block.line ?? 0;
        const before = parseAllowlist(text, '.sasignore');
        const after = parseAllowlist(without(text, line), '.sasignore');
        const kept = (exceptions: readonly { line: number }[]) =>
          exceptions.filter((exception) => exception.line !== line);
        expect(after.entries.map(sayingOf)).toEqual(
          before.entries.filter((entry) => entry.line !== line).map(sayingOf),
        );
        expect(after.pathBlocks.map(sayingOf)).toEqual(
          before.pathBlocks.filter((block) => block.line !== line).map(sayingOf),
        );
        expect(kept(before.entries).length).toBe(after.entries.length);
      }),
      { numRuns: 1000 },
    );
  });

  it('is shown as a diff that git applies', () => {
    const folder = mkdtempSync(join(tmpdir(), 'sasguard-diff-'));
    try {
      fc.assert(
        fc.property(allowlistTexts, fc.array(fc.nat(), { minLength: 1, maxLength: 3 }), (text, choices) => {
          const { sections } = sheetOf(text);
          const lines = choices.map((choice) => sections[choice % Math.max(1, sections.length)]?.block.line);
          const removal = removalOf(text, ({ block }) => lines.includes(block.line));
          writeFileSync(join(folder, 'list'), text);
          const diff = diffOf(removal, 'list')
            .map((line) => `${line}\n`)
            .join('');
          const apply = ['apply', '--whitespace=nowarn', '-'];
          if (diff !== '') {
            const { status } = spawnSync('git', apply, { cwd: folder, input: diff, encoding: 'utf8' });
            expect(status).toBe(0);
          }
          expect(readFileSync(join(folder, 'list'), 'utf8')).toBe(textAfter(removal));
        }),
        { numRuns: 60 },
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('a block that comes', () => {
  const block = allow(OTHER);
  it.each([
    ['behind the last entry', aFile('\n', allow(FINGERPRINT), '\n', aPathBlock()), '\npaths\n'],
    ['before comments at the end', aFile('\n', allow(FINGERPRINT), '\n# the end\n'), '\n# the end\n'],
    ['before a comment that follows at once', aFile('\n', allow(FINGERPRINT), '# x\n\n'), '# x\n\n'],
    ['behind the paths where there is no entry', aFile('\n', aPathBlock(), '\n# end'), '\n# end'],
    ['behind the policy where there is nothing else', aFile('\n# end'), '\n# end'],
  ])('stands %s', (_, text, rest) => {
    const at = text.lastIndexOf(rest);
    expect(withBlock(text, block)).toBe(
      `${text.slice(0, at)}\n${block}${rest.startsWith('\n') ? '' : '\n'}${text.slice(at)}`,
    );
  });
});

describe('in a file of 500 entries with comments', () => {
  const entryAt = (index: number) =>
    `# of ${index}\n${anEntry({ path: `docs/${index}.md` }, sha256(`${index}`)).replace('  verdict', '  # why\n  verdict')}`;
  const blocks = Array.from({ length: 500 }, (_, index) => entryAt(index));
  const file = (all: readonly string[]) => `${aFile()}\n${all.join('\n')}\n# the end\n`;

  it('an entry more is those lines more', () => {
    expect(withBlock(file(blocks), allow(OTHER))).toBe(file([...blocks, allow(OTHER)]));
  });

  it('entries fewer are those lines fewer', () => {
    const { sections } = sheetOf(file(blocks));
    const unwanted = new Set([7, 8, 250, 499].map((index) => sections[index + 1]?.block.line));
    const removal = removalOf(file(blocks), (section) => unwanted.has(section.block.line));
    expect(textAfter(removal)).toBe(file(blocks.filter((_, index) => ![7, 8, 250, 499].includes(index))));
    const diff = diffOf(removal, '.sasignore');
    expect(diff.filter((line) => line.startsWith('@@'))).toHaveLength(3);
    expect(diff.filter((line) => line.startsWith('-') && !line.startsWith('---'))).toHaveLength(4 * 11);
  });

  it('one key out of its place is all that is moved', () => {
    const text = formatAllowlist(file(blocks));
    expect(text).toBe(file(blocks).replace('version 1\n', 'version 1\n\n'));
    const lines = text.split('\n');
    const at = lines.indexOf('  path: docs/300.md');
    const swapped = lines.with(at, lines[at + 1] ?? '').with(at + 1, lines[at] ?? '');
    expect(swapped.join('\n')).not.toBe(text);
    expect(formatAllowlist(swapped.join('\n'))).toBe(text);
  });
});
