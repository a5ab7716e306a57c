import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CODECS, DEPTH, layersOf } from '../../../src/core/codec/index.ts';
import { latin1, spanOf, undo, viewOf } from '../../../src/core/text/view.ts';

const bytes = (text: string) => Buffer.from(text, 'latin1');
/** Text in which every codec may find something of its own. */
const unit = fc.constantFrom(
  ...[
    'a',
    'b',
    '\\u0026',
    '\\x3d',
    '\\\\',
    '\\/',
    '\\n',
    '\\&',
    '&amp;',
    '&#38;',
    '&#x3d;',
    '&',
    '%25',
    '%3D',
    '%%2B',
    '%',
    'sig%3D',
  ],
  ...[
    'sig=3D',
    '=\n',
    '^&',
    '`&',
    '""',
    "''",
    '"',
    "'",
    ' + ',
    '\n',
    '\r\n',
    '  ',
    '\\n",\n "',
    's\0i\0g\0',
    '=',
    ':',
    'sig',
    'key',
    '.sig',
    'name',
    'value',
    ',',
  ],
);
const text = fc.string({ unit, maxLength: 40 });

describe('viewOf', () => {
  it('shows the bytes of a stretch, each as one character', () => {
    const all = Uint8Array.from({ length: 256 }, (_, index) => index);
    const view = viewOf(all, 16, 256);
    expect([...view.text].map((character) => character.charCodeAt(0))).toEqual([...all.subarray(16)]);
    expect(spanOf(view, 3, 5)).toEqual({ start: 19, end: 21 });
    expect(view.layers).toEqual([]);
  });

  it('holds any number of bytes', () => {
    const long = Uint8Array.from({ length: 100_003 }, (_, index) => index % 251);
    expect(Buffer.from(latin1(long, 0, long.length), 'latin1').equals(long)).toBe(true);
  });
});

describe.each(CODECS)('undoing $id', (codec) => {
  it('lengthens a text by no more than escapes do', () => {
    fc.assert(
      fc.property(text, (content) => {
        const view = undo(viewOf(bytes(content), 0, content.length), codec);
        if (view !== null) expect(view.text.length).toBeLessThanOrEqual(3 * content.length + 1);
      }),
    );
  });

  it('remembers for every character where it came from, in order and within the text', () => {
    fc.assert(
      fc.property(text, (content) => {
        const view = undo(viewOf(bytes(content), 0, content.length), codec);
        if (view === null) return;
        let before = { start: 0, end: 0 };
        for (let i = 0; i < view.text.length; i++) {
          const span = spanOf(view, i, i + 1);
          expect(span.start).toBeGreaterThanOrEqual(before.start);
          expect(span.end).toBeGreaterThanOrEqual(before.end);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(content.length);
          // What one character stands for alone is that character.
          if (span.end - span.start === 1) expect(content[span.start]).toBe(view.text[i]);
          before = span;
        }
      }),
    );
  });

  it('leaves a text alone in which nothing is escaped', () => {
    const plain = 'the quick brown fox jumps over the lazy dog 0123456789';
    expect(undo(viewOf(bytes(plain), 0, plain.length), codec)).toBeNull();
  });

  it('undoes nothing in a text in which it shows nothing', () => {
    fc.assert(
      fc.property(text, (content) => {
        if (!codec.shows(content)) expect(undo(viewOf(bytes(content), 0, content.length), codec)).toBeNull();
      }),
    );
  });

  it('says which layer it undid', () => {
    fc.assert(
      fc.property(text, (content) => {
        const view = undo(viewOf(bytes(content), 0, content.length), codec);
        if (view !== null) expect(view.layers).toEqual([codec.id]);
      }),
    );
  });
});

describe('layersOf', () => {
  it('shows the text itself first, and no text twice, no more than four layers deep', () => {
    fc.assert(
      fc.property(text, (content) => {
        const views = [...layersOf(viewOf(bytes(content), 0, content.length), 2000)];
        expect(views[0]?.text).toBe(content);
        expect(new Set(views.map((view) => view.text)).size).toBe(views.length);
        for (const { layers } of views) expect(layers.length).toBeLessThanOrEqual(DEPTH);
        const depths = views.map(({ layers }) => layers.length);
        expect(depths).toEqual([...depths].sort());
      }),
    );
  });
});
