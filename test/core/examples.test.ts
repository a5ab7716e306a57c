/**
 * How SAS stand in repositories: some seventy examples in the languages and files people use, each with what must be
 * said of it. The signatures are put in here, so that the file holds none.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { headlineOf } from '../../src/core/judge/headline.ts';
import { sightingsIn } from '../support/detection.ts';
import { aSignature, aStorageKey, NOW } from '../support/tokens.ts';

/** The spellings of a signature: who writes it, and how. */
const STYLES: Readonly<Record<string, (signature: string) => string>> = {
  upper: encodeURIComponent,
  harmless: encodeURIComponent,
  lower: (signature) => encodeURIComponent(signature).replace(/%../g, (code) => code.toLowerCase()),
  quote: (signature) => encodeURIComponent(signature).replaceAll('%2F', '/'),
  raw: (signature) => signature,
  dotnet: (signature) => signature.replaceAll('+', '\\u002B'),
  twice: (signature) => encodeURIComponent(encodeURIComponent(signature)),
  doubled: (signature) => encodeURIComponent(signature).replaceAll('%', '%%'),
  url: (signature) => signature.replaceAll('+', '-').replaceAll('/', '_').replace('=', ''),
  long: () => aStorageKey('long'),
};

const file = readFileSync(new URL('../fixtures/examples.txt', import.meta.url), 'utf8');
const blocks = file
  .split(/^=== /m)
  .slice(1)
  .map((block) => {
    const [text, expected] = block.slice(block.indexOf('\n') + 1).split('--- expected\n') as [string, string];
    return { title: block.slice(0, block.indexOf('\n')), text, expected: expected.trimEnd().split('\n') };
  });

describe.each(blocks)('the examples of block $title', ({ text, expected }) => {
  const secrets: string[] = [];
  let count = 0;
  const written = text.replace(/«(\w+)»/g, (_, style: string) => {
    const spelled = (STYLES[style] as (signature: string) => string)(aSignature(`example ${count++}`));
    if (style !== 'harmless') secrets.push(spelled);
    return spelled;
  });
  const sightings = sightingsIn(written, 'example.txt');

  it('are found, every one and nothing else, and described', () => {
    expect(sightings.map(({ token }) => `${token.kind}: ${headlineOf(token, Date.parse(NOW))}`)).toEqual(
      expected,
    );
  });

  it('are found at the place of the secret', () => {
    const lines = written.split('\n');
    expect(
      sightings.map(({ place }) => lines[place.line - 1]?.slice(place.column - 1, place.endColumn - 1)),
    ).toEqual(secrets);
  });
});

it('there are enough of them', () => {
  expect(blocks.flatMap(({ expected }) => expected).length).toBeGreaterThan(65);
});
