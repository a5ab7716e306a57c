/** The docs speak of exactly what there is. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { OPTIONS } from '../src/cli/options.ts';
import { FORMATS } from '../src/cli/scanning.ts';
import { CODECS } from '../src/core/codec/index.ts';
import { CONTAINERS } from '../src/core/container/index.ts';
import { KINDS } from '../src/core/finding.ts';
import { VERSION } from '../src/core/version.ts';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const TRANSPORTS = readdirSync(join(ROOT, 'src/core/transport')).map((name) => name.replace(/\.ts$/, ''));
const read = (name: string) => readFileSync(join(ROOT, name), 'utf8');

describe('docs/detection.md', () => {
  const sections = read('docs/detection.md')
    .split(/^(?=#{1,6} )/m)
    .filter((section) => section.startsWith('### '))
    .map((section) => [section.slice('### '.length, section.indexOf('\n')), section] as const);

  it('has a heading for every kind, codec, transport and container, and no other', () => {
    const ids = [...CODECS, ...CONTAINERS].map(({ id }) => id);
    expect(sections.map(([heading]) => heading).toSorted()).toEqual(
      [...KINDS, ...ids, ...TRANSPORTS].toSorted(),
    );
  });

  it.each(sections)('says of %s what it looks like, what is read and what is not', (_, section) => {
    const text = section.replaceAll(/\s+/g, ' ');
    for (const part of ['Example: ', ' Read: ', ' Not seen: ']) expect(text).toContain(part);
  });

  it('every codec is a file of its name', () => {
    for (const { id } of CODECS) expect(existsSync(join(ROOT, 'src/core/codec', `${id}.ts`)), id).toBe(true);
  });

  it('every container is a file of its name', () => {
    for (const { id } of CONTAINERS)
      expect(existsSync(join(ROOT, 'src/core/container', `${id}.ts`)), id).toBe(true);
  });

  it('every kind is a file of its name', () => {
    for (const kind of KINDS)
      expect(existsSync(join(ROOT, 'src/core/sas/kinds', `${kind}.ts`)), kind).toBe(true);
  });
});

it.each(FORMATS)('the format %s stands in the README, the help and docs/formats.md', (format) => {
  expect(read('README.md')).toContain(`\`${format}\``.replace('`text`', '--format text`'));
  expect(read('docs/formats.md')).toMatch(new RegExp(`^\\| \`${format}\` `, 'm'));
  expect(OPTIONS.format.help).toContain(format);
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
    ...readdirSync(join(ROOT, 'docs'))
      .filter((name) => name.endsWith('.md'))
      .map((name) => `docs/${name}`),
  ];

  it.each(pages)('of %s lead to files that are there', (page) => {
    for (const [, target] of read(page).matchAll(/\]\((?!https?:|#)([^)#]+)(?:#[^)]*)?\)/g)) {
      expect(existsSync(join(ROOT, dirname(page), target as string)), `${page} → ${target}`).toBe(true);
    }
  });
});

it('docs/action.md says of inputs and outputs what action.yml says', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/docs.mjs', '--check'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([0, '']);
});

describe('docs/report.md says what is skipped, and', () => {
  it('explains every word that begins the reason for which something was skipped', () => {
    const words = [...read('docs/report.md').matchAll(/^\| `([a-z-]+)` +\| .* \| .* \|$/gm)].map(
      ([, word]) => word,
    );
    expect(words).toEqual([
      ...['too-deep', 'too-many-entries', 'too-large-inflated', 'encrypted', 'damaged', 'unsupported'],
      ...['submodule', 'lfs-pointer', 'not-a-file'],
    ]);
  });
});

describe('docs/performance.md', () => {
  const page = read('docs/performance.md');
  const parts = readdirSync(join(ROOT, 'bench/parts')).map((name) => name.replace(/\.mjs$/, ''));
  const scripts: Record<string, string> = JSON.parse(read('package.json')).scripts;

  it('has a heading for every part of the benchmark, with the place of its figures, and no other', () => {
    const headings = [...page.matchAll(/^### (.+)$/gm)].map(([, heading]) => heading);
    expect(headings.toSorted()).toEqual(parts.toSorted());
    for (const part of parts) {
      const section = page.split(`\n### ${part}\n`)[1]?.split(/\n##+ /)[0];
      expect(section, part).toMatch(new RegExp(`<!-- ${part}: by .*-->[^]*<!-- /${part} -->`));
    }
  });

  it('names commands that there are, and no option that the benchmark has not', () => {
    const { stdout: help } = spawnSync(process.execPath, ['bench/index.mjs', '--help'], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    for (const part of parts) expect(help).toMatch(new RegExp(`^ {2}${part} `, 'm'));
    const commands = [...page.matchAll(/npm run (\S+)([^\n`]*)/g)];
    expect(commands.length).toBeGreaterThan(3);
    for (const [, script, rest] of commands) {
      expect(scripts).toHaveProperty(script as string);
      const words =
        rest
          ?.replace(/ -->.*/, '')
          .split('#')[0]
          ?.split(' ') ?? [];
      for (const option of words.filter((word) => /^--\w/.test(word))) expect(help).toContain(`${option} `);
    }
  });
});

/** The titles of a file's tests as they are written, also where a table of cases stands before them. */
function titlesIn(source: string): string[] {
  return [...source.matchAll(/^ *(?:test\b.*|\](?: as const)?\))\(\s*'([^'\n]+)'(?:,|$)/gm)].map(
    ([, title]) => title as string,
  );
}

describe('docs/action.md', () => {
  const sections = read('docs/action.md')
    .split(/^(?=#{2,3} )/m)
    .filter((section) => /^### .* \(`.+\.test\.ts`\)\n/.test(section));

  it('has at least 25 situations', () => {
    expect(sections.flatMap(rowsOf).length).toBeGreaterThanOrEqual(25);
  });

  it.each(['action-pull-requests.test.ts', 'action-events.test.ts'])(
    'has a line for every test of e2e/%s, and no other',
    (file) => {
      const section = sections.find((text) => text.split('\n')[0]?.includes(`\`${file}\``)) ?? '';
      expect(rowsOf(section).toSorted()).toEqual(titlesIn(read(`test/e2e/${file}`)).toSorted());
    },
  );

  function rowsOf(section: string): string[] {
    return [...section.matchAll(/^\| (.+?) +\|.*\|$/gm)].map(([, title]) => title as string).slice(2);
  }
});

describe('docs/reviews.md', () => {
  const sections = read('docs/reviews.md')
    .split(/^(?=## )/m)
    .slice(1);

  it.each(['reviews.test.ts', 'audit.test.ts'])('has a line for every test of %s, and no other', (file) => {
    const section = sections.find((text) => text.split('\n')[0]?.includes(`\`${file}\``)) ?? '';
    const lines = [...section.matchAll(/^\| (.+?) +\|.*\|$/gm)]
      .map(([, title]) => title as string)
      .filter((title) => title !== 'situation' && !/^-+$/.test(title));
    expect(lines.length).toBeGreaterThan(10);
    expect(lines.toSorted()).toEqual(titlesIn(read(`test/github/${file}`)).toSorted());
  });
});

describe('docs/situations.md', () => {
  const sections = read('docs/situations.md')
    .split(/^(?=## )/m)
    .slice(1);
  const files = readdirSync(join(ROOT, 'test/situations'));

  it('has a section for every file of test/situations, and no other', () => {
    const named = sections.map((section) => /^## .* \(`(.+)`\)$/m.exec(section)?.[1]);
    expect(named.toSorted()).toEqual(files.toSorted());
  });

  it.each(files)('has a line for every test of %s, and no other', (file) => {
    const section = sections.find((text) => text.split('\n')[0]?.includes(`\`${file}\``)) ?? '';
    const lines = [...section.matchAll(/^\| (.+?) +\| .*\| .*\|$/gm)].map(([, title]) => title).slice(2);
    const source = read(`test/situations/${file}`);
    expect(lines.toSorted()).toEqual(titlesIn(source).toSorted());
  });
});
