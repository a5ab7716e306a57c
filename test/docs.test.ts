/** The docs speak of exactly what there is. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { CODECS } from '../src/core/codec/index.ts';
import { KINDS } from '../src/core/finding.ts';
import { VERSION } from '../src/core/version.ts';

const TRANSPORTS = ['base64'];
const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const read = (name: string) => readFileSync(join(ROOT, name), 'utf8');

describe('docs/detection.md', () => {
  const headings = [...read('docs/detection.md').matchAll(/^### (.+)$/gm)].map(([, heading]) => heading);

  it('has a heading for every kind, codec and transport, and no other', () => {
    expect(headings.toSorted()).toEqual([...KINDS, ...CODECS.map(({ id }) => id), ...TRANSPORTS].toSorted());
  });

  it('every codec is a file of its name', () => {
    for (const { id } of CODECS) expect(existsSync(join(ROOT, 'src/core/codec', `${id}.ts`)), id).toBe(true);
  });

  it('every kind is a file of its name', () => {
    for (const kind of KINDS)
      expect(existsSync(join(ROOT, 'src/core/sas/kinds', `${kind}.ts`)), kind).toBe(true);
  });
});

it('the version is one', () => {
  expect(JSON.parse(read('package.json')).version).toBe(VERSION);
  expect(read('CHANGELOG.md')).toContain(`## ${VERSION}`);
});

describe('links', () => {
  const pages = [
    'README.md',
    'ARCHITECTURE.md',
    'CONTRIBUTING.md',
    'SECURITY.md',
    ...readdirSync(join(ROOT, 'docs')).map((name) => `docs/${name}`),
  ];

  it.each(pages)('of %s lead to files that are there', (page) => {
    for (const [, target] of read(page).matchAll(/\]\((?!https?:|#)([^)#]+)(?:#[^)]*)?\)/g)) {
      expect(existsSync(join(ROOT, dirname(page), target as string)), `${page} → ${target}`).toBe(true);
    }
  });
});
