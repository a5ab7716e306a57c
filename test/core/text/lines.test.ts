import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesFromTop, type Position, positionsIn } from '../../../src/core/text/lines.ts';

const linesOf = (content: Uint8Array) => positionsIn(content, linesFromTop(content));

const bytes = (text: string) => Buffer.from(text, 'utf8');
const at = (content: string | Uint8Array, offset: number) =>
  linesOf(typeof content === 'string' ? bytes(content) : content)(offset);

describe('positionsIn', () => {
  it.each<[title: string, text: string, offset: number, line: number, column: number]>([
    ['the first byte', 'abc', 0, 1, 1],
    ['the third', 'abc', 2, 1, 3],
    ['behind the last', 'abc', 3, 1, 4],
    ['an empty text', '', 0, 1, 1],
    ['LF itself still belongs to its line', 'a\nb', 1, 1, 2],
    ['behind LF a line begins', 'a\nb', 2, 2, 1],
    ['behind a last LF too', 'a\n', 2, 2, 1],
    ['empty lines count', '\n\n\nb', 3, 4, 1],
    ['CR itself', 'a\rb', 1, 1, 2],
    ['behind a lone CR a line begins', 'a\rb', 2, 2, 1],
    ['between CR and LF the line goes on', 'a\r\nb', 2, 1, 3],
    ['CRLF ends one line, not two', 'a\r\nb', 3, 2, 1],
    ['CR CR LF ends two', 'a\r\r\nb', 4, 3, 1],
    ['LF CR ends two', 'a\n\rb', 3, 3, 1],
    ['a CR at the end', 'ab\r', 3, 2, 1],
    ['other separators end none', 'a\u2028b\u0085c\fd\ve', bytes('a\u2028b\u0085c\fd\v').length, 1, 9],
    ['two bytes, one unit', 'éa', 2, 1, 2],
    ['three bytes, one unit', '€a', 3, 1, 2],
    ['an astral character is two units', '😀a', 4, 1, 3],
    ['astral characters on the line before do not count', '😀\na', 5, 2, 1],
    ['a byte-order mark does not count', '\ufeffabc', 4, 1, 2],
    ['the first byte behind a mark', '\ufeffabc', 3, 1, 1],
    ['a mark in the middle does', 'a\ufeffb', 4, 1, 3],
    ['lines behind a mark', '\ufeffa\nb', 5, 2, 1],
  ])('%s', (_, text, offset, line, column) => {
    expect(at(text, offset)).toEqual({ line, column });
  });

  it('in a line that is not UTF-8 columns are bytes', () => {
    const content = Buffer.concat([bytes('é\n'), Buffer.from([0xff, 0xe9, 0x61]), bytes('\né!')]);
    expect(at(content, 5)).toEqual({ line: 2, column: 3 });
    expect(at(content, 9)).toEqual({ line: 3, column: 2 });
  });

  it('in a binary file columns are bytes', () => {
    const content = bytes('\0é€a\né!');
    expect(at(content, 6)).toEqual({ line: 1, column: 7 });
    expect(at(content, 10)).toEqual({ line: 2, column: 3 });
  });

  it('a NUL behind the first 8000 bytes makes no binary file, as in git', () => {
    const filler = 'x'.repeat(7998);
    expect(at(`é${filler}\n\0é!`, 8004)).toEqual({ line: 2, column: 3 });
    expect(at(`${filler}\n\0é!`, 8002)).toEqual({ line: 2, column: 4 });
  });

  it('answers in any order', () => {
    const positionOf = linesOf(bytes('ab\ncd\r\nef'));
    expect([8, 0, 4, 8, 3, 7].map((offset) => positionOf(offset))).toEqual([
      { line: 3, column: 2 },
      { line: 1, column: 1 },
      { line: 2, column: 2 },
      { line: 3, column: 2 },
      { line: 2, column: 1 },
      { line: 3, column: 1 },
    ]);
  });

  const text = fc.string({
    unit: fc.constantFrom('a', 'b', '\n', '\r', '\r\n', 'é', '€', '😀', '\ufeff', ' '),
    maxLength: 60,
  });

  it('agrees with counting character by character, at every character of any text and in any order', () => {
    fc.assert(
      fc.property(text, fc.infiniteStream(fc.nat()), (content, numbers) => {
        const starts = characterStarts(content);
        const positionOf = linesOf(bytes(content));
        for (let i = 0; i < 20; i++) {
          const [offset, index] = starts[(numbers.next().value as number) % starts.length] as [
            number,
            number,
          ];
          if (content[index - 1] === '\r' && content[index] === '\n') continue;
          expect(positionOf(offset)).toEqual(counted(content, index));
        }
      }),
    );
  });

  it('never goes back when offsets go on, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 80 }), (content) => {
        const positionOf = linesOf(content);
        let before: Position = { line: 1, column: 1 };
        for (let offset = 0; offset <= content.length; offset++) {
          const here = positionOf(offset);
          expect(here.line).toBeGreaterThanOrEqual(before.line);
          if (here.line === before.line) expect(here.column).toBeGreaterThanOrEqual(before.column);
          before = here;
        }
      }),
    );
  });

  it('gives an offset the same place whatever was asked before, also in a line that is not UTF-8', () => {
    const pieces = fc.array(fc.constantFrom('a', '\xc3\xa9', '\xff', '\n'), { maxLength: 12 });
    fc.assert(
      fc.property(pieces, (parts) => {
        const content = Buffer.from(parts.join(''), 'latin1');
        const inOrder = linesOf(content);
        let offset = 0;
        for (const part of parts) {
          expect(inOrder(offset)).toEqual(linesOf(content)(offset));
          offset += part.length;
        }
      }),
    );
  });
});

/** The offsets in bytes at which characters begin, each with its index in the text; and the end. */
function characterStarts(text: string): [offset: number, index: number][] {
  const starts: [number, number][] = [];
  let offset = 0;
  let index = 0;
  for (const character of text) {
    starts.push([offset, index]);
    offset += bytes(character).length;
    index += character.length;
  }
  return [...starts, [offset, index]];
}

/** As an editor counts: lines split at each kind of end, the column in UTF-16 units, a mark at the start not counted. */
function counted(text: string, index: number): Position {
  const before = text.slice(0, index).split(/\r\n|\n|\r/);
  const last = before.at(-1) as string;
  const mark = before.length === 1 && last.startsWith('\ufeff') ? 1 : 0;
  return { line: before.length, column: Math.max(1, last.length - mark + 1) };
}
