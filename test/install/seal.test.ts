/** What is put into a text can be taken out again, byte for byte, whatever the text; what was edited is left. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileOf, sealed, sealOf, withBlocks, withoutBlocks } from '../../src/install/seal.ts';

const line = fc.constantFrom('', 'a: b', '  - c', '# comment', '#!/bin/sh', '\tx', '# sasguard is here', 'é');
const ours = fc.array(fc.constantFrom('pre-commit:', '  commands:', '    run: x', '# note', ''), {
  minLength: 1,
  maxLength: 4,
});

describe('blocks', () => {
  it('leave a text as it was when they are taken out', () => {
    fc.assert(
      fc.property(
        fc.array(line, { maxLength: 8 }),
        fc.constantFrom('\n', '\r\n'),
        fc.boolean(),
        fc.array(fc.record({ after: fc.nat(8), indent: fc.constantFrom('', '  ', '    '), lines: ours }), {
          minLength: 1,
          maxLength: 3,
        }),
        (lines, lineEnd, isClosed, places) => {
          const text = lines.join(lineEnd) + (isClosed && lines.length > 0 ? lineEnd : '');
          const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1), text.length];
          const blocks = places.map(({ after, ...rest }) => ({
            ...rest,
            at: starts[after % starts.length]!,
          }));
          const distinct = blocks.filter(
            ({ at }, index) => blocks.findIndex((one) => one.at === at) === index,
          );
          const { text: rest, taken, edited } = withoutBlocks(withBlocks(text, distinct));
          expect({ rest, taken, edited }).toEqual({ rest: text, taken: distinct.length, edited: 0 });
        },
      ),
    );
  });

  it('stay where somebody has changed them, and are counted', () => {
    const text = withBlocks('a\nb\n', [{ at: 2, indent: '  ', lines: ['run: x', 'use_stdin: true'] }]);
    const changed = text.replace('run: x', 'run: y');
    expect(withoutBlocks(changed)).toEqual({ text: changed, taken: 0, edited: 1 });
  });

  it('may be moved with their surroundings', () => {
    const text = withBlocks('', [{ at: 0, indent: '  ', lines: ['a:', '  b: c'] }]);
    expect(withoutBlocks(text.replaceAll(/^/gm, '  ').trimEnd()).taken).toBe(1);
  });

  it('take their file with them only where nothing else is in it', () => {
    const file = fileOf(['a']);
    expect(withoutBlocks(file).text).toBeNull();
    expect(withoutBlocks(`${file}mine\n`).text).toBe('mine\n');
  });
});

describe('a sealed script', () => {
  it.each([
    ['as it was written', (text: string) => text, 'intact'],
    ['with a line more', (text: string) => `${text}echo\n`, 'edited'],
    ['with another line in it', (text: string) => text.replace('true', 'false'), 'edited'],
    ['without its seal', (text: string) => text.replace(/# sasguard [0-9a-f]+/, '# sasguard'), 'edited'],
    ['of somebody else', () => '#!/bin/sh\ntrue\n', 'none'],
    ['with nothing in it', () => '', 'none'],
  ])('%s is told', (_title, change, expected) => {
    expect(sealOf(change(sealed('#!/bin/sh\ntrue\n')))).toBe(expected);
  });
});
