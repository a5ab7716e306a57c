import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CODECS, DEPTH, layersOf } from '../../../src/core/codec/index.ts';
import { spanOf, undo, type View, viewOf } from '../../../src/core/text/view.ts';
import type { CodecCases } from '../../support/codec-cases.ts';
import { fingerprintOf, sightingsIn, tokensIn } from '../../support/detection.ts';
import { aSasUrl, aSignature, BLOB_SAS } from '../../support/tokens.ts';

const ENDING = '.cases.ts';
const files = readdirSync(fileURLToPath(new URL('.', import.meta.url))).filter((name) =>
  name.endsWith(ENDING),
);
const CASES = new Map<string, CodecCases>();
for (const name of files) {
  const { cases } = (await import(new URL(name, import.meta.url).href)) as { cases: CodecCases };
  CASES.set(name.slice(0, -ENDING.length), cases);
}

function view(text: string): View {
  const bytes = Buffer.from(text, 'utf8');
  return viewOf(bytes, 0, bytes.length);
}

const latin1 = (text: string) => Buffer.from(text, 'utf8').toString('latin1');

it('there are no cases of a codec that is none', () => {
  const ids = CODECS.map(({ id }) => id);
  expect([...CASES.keys()].filter((id) => !ids.includes(id))).toEqual([]);
});

describe.each(CODECS)('$id', (codec) => {
  it('has cases, both of what it shows and of what it leaves', () => {
    expect(CASES.get(codec.id)?.shows).not.toHaveLength(0);
    expect(CASES.get(codec.id)?.leaves).not.toHaveLength(0);
    expect(CASES.has(codec.id)).toBe(true);
  });

  it.each(CASES.get(codec.id)?.shows ?? [])('undoes $title', ({ written, plain }) => {
    const shown = undo(view(written), codec);
    expect(shown?.text).toBe(latin1(plain));
    // Whatever was not touched stands where it stood.
    for (let i = 0; i < plain.length; i++) {
      const span = spanOf(shown as View, i, i + 1);
      expect(span.end).toBeGreaterThan(span.start);
    }
  });

  it.each(CASES.get(codec.id)?.leaves ?? [])('leaves $title', ({ written }) => {
    expect(undo(view(written), codec)?.text ?? latin1(written)).toBe(latin1(written));
  });
});

/** How each layer is written, for tokens that nest. */
const WRITERS = {
  json: (text: string) => JSON.stringify({ value: text }),
  'JSON of .NET': (text: string) =>
    JSON.stringify({ value: text }).replaceAll('&', '\\u0026').replaceAll('+', '\\u002B'),
  XML: (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;'),
  'numeric entities': (text: string) => text.replaceAll('&', '&#38;').replaceAll('"', '&#34;'),
  URL: (text: string) => `https://view.example.com/?src=${encodeURIComponent(text)}`,
  shell: (text: string) => text.replace(/[&?="\\]/g, '\\$&'),
  batch: (text: string) => text.replaceAll('^', '^^').replaceAll('&', '^&').replaceAll('%', '%%'),
  'quoted-printable': (text: string) => text.replaceAll('=', '=3D'),
} satisfies Record<string, (text: string) => string>;
type Layer = keyof typeof WRITERS;

const wrapped = (layers: readonly Layer[], text: string) =>
  layers.reduce((inner, layer) => WRITERS[layer](inner), text);
const TOKEN = aSasUrl(BLOB_SAS);

describe('nested layers', () => {
  it.each<readonly [readonly Layer[]]>([
    [['json']],
    [['JSON of .NET']],
    [['XML']],
    [['numeric entities']],
    [['URL']],
    [['shell']],
    [['batch']],
    [['quoted-printable']],
    // Two
    [['json', 'json']],
    [['JSON of .NET', 'json']],
    [['XML', 'XML']],
    [['XML', 'JSON of .NET']],
    [['JSON of .NET', 'XML']],
    [['URL', 'URL']],
    [['URL', 'JSON of .NET']],
    [['json', 'shell']],
    [['XML', 'quoted-printable']],
    // Three
    [['JSON of .NET', 'JSON of .NET', 'JSON of .NET']],
    [['URL', 'XML', 'JSON of .NET']],
    [['XML', 'JSON of .NET', 'XML']],
    [['URL', 'URL', 'URL']],
    // Four
    [['JSON of .NET', 'json', 'json', 'json']],
    [['XML', 'XML', 'XML', 'XML']],
    [['URL', 'URL', 'URL', 'URL']],
    [['XML', 'JSON of .NET', 'XML', 'JSON of .NET']],
    [['URL', 'JSON of .NET', 'XML', 'quoted-printable']],
  ])('%j are undone, and the place is the secret as it is written', (layers) => {
    const before = '# a line\n';
    const written = before + wrapped(layers, TOKEN);
    const sightings = sightingsIn(written);
    expect(sightings.map(({ token }) => token.fingerprint)).toEqual([fingerprintOf()]);
    const { token, place } = sightings[0]!;
    expect(token).toMatchObject({
      kind: 'service-sas',
      account: 'contosodata7',
      expiresOn: Date.parse(BLOB_SAS.se as string),
    });
    const line = written.split('\n')[place.line - 1] as string;
    // Layers that do not touch letters leave these where they are, so the stretch can be compared by them.
    const letters = (text: string) => text.replace(/[^A-Za-z0-9]/g, '');
    const stretch = line.slice(place.column - 1, place.endColumn - 1);
    const secret = wrapped(layers, encodeURIComponent(aSignature()));
    expect(letters(secret)).toContain(letters(stretch));
    expect(stretch.startsWith(aSignature().slice(0, 4))).toBe(true);
  });

  it('any two layers, in any order', () => {
    const layer = fc.constantFrom(...(Object.keys(WRITERS) as Layer[]));
    fc.assert(
      fc.property(layer, layer, fc.string(), (outer, inner, seed) => {
        // A shell's quoting within a batch file or a mail is what nobody writes.
        const written = wrapped([inner, outer], aSasUrl(BLOB_SAS, aSignature(seed)));
        expect(tokensIn(written).map(({ fingerprint }) => fingerprint)).toEqual([fingerprintOf(seed)]);
      }),
      { numRuns: 200, seed: 1 },
    );
  });

  it('the views of a text tell how many layers they are below it', () => {
    const four = wrapped(['JSON of .NET', 'json', 'json', 'json'], TOKEN);
    const depths = [...layersOf(view(four))].map(({ layers }) => layers.length);
    expect(Math.max(...depths)).toBe(DEPTH);
    expect(DEPTH).toBe(4);
  });
});

describe('a codec', () => {
  it.each(CODECS)(
    '$id has a global pattern, an id in kebab-case, and does not remember the text before',
    ({ id, pattern, shows }) => {
      expect(pattern.flags).toContain('g');
      expect(id).toMatch(/^[a-z]+(-[a-z0-9]+)*$/);
      const shown = CASES.get(id)?.shows ?? [];
      for (const { written } of [...shown, ...shown]) expect(shows(latin1(written))).toBe(true);
    },
  );
});
