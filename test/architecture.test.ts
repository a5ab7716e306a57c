/** Watches the arrows of ARCHITECTURE.md: which room may import which, and what the core must never touch. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const SRC = join(dirname(dirname(fileURLToPath(import.meta.url))), 'src');

/** Room → the rooms it may lean on (besides itself), and the packages. The first room whose folder fits has the file. */
const ROOMS: readonly {
  folder: string;
  rooms: readonly string[];
  packages: readonly (string | RegExp)[];
  because: string;
}[] = [
  {
    folder: 'core/text',
    rooms: ['core/codec'],
    packages: [],
    because: 'text knows positions and nothing of what is found',
  },
  {
    folder: 'core/find',
    rooms: ['core/text'],
    packages: [],
    because: 'the finder will be made faster on its own',
  },
  {
    folder: 'core/codec',
    rooms: ['core/text'],
    packages: [],
    because: 'a codec undoes a layer, whatever stands in it',
  },
  {
    folder: 'core/sas',
    rooms: ['core/text', 'core'],
    packages: [],
    because: 'what a token is does not depend on how it is judged',
  },
  {
    folder: 'core/judge',
    rooms: ['core/sas', 'core'],
    packages: [],
    because: 'judging needs tokens, not documents',
  },
  {
    folder: 'core/allowlist',
    rooms: ['core'],
    packages: ['ignore'],
    because: 'exceptions speak of findings, not of tokens',
  },
  {
    folder: 'core/transport',
    rooms: ['core/text', 'core/unpack'],
    packages: [],
    because: 'bytes inside bytes, whatever they hold',
  },
  {
    folder: 'core/unpack',
    rooms: [],
    packages: [],
    because: 'arithmetic on six bits, which knows nothing of where they stand',
  },
  {
    folder: 'core/container',
    rooms: ['core/text'],
    packages: ['pako'],
    because: 'files inside files, whatever they hold and however far one goes',
  },
  {
    folder: 'core',
    rooms: [
      'core/container',
      'core/transport',
      'core/text',
      'core/find',
      'core/codec',
      'core/sas',
      'core/judge',
      'core/allowlist',
    ],
    packages: [],
    because: 'values in, values out: no disk, no git, no clock, no environment',
  },
  {
    folder: 'sources',
    rooms: ['core'],
    packages: [/^node:/],
    because: 'sources bring documents and leave judging to the core',
  },
  {
    folder: 'report',
    rooms: ['core'],
    packages: [],
    because: 'reports put a verdict into words and write nothing themselves',
  },
  {
    folder: 'check',
    rooms: ['core', 'core/allowlist', 'sources'],
    packages: [/^node:/],
    because: 'what the doors have in common',
  },
  {
    folder: 'install',
    rooms: ['sources', 'report'],
    packages: [/^node:/, 'yaml'],
    because: 'putting hooks in place looks at no document',
  },
  {
    folder: 'hook',
    rooms: ['core', 'core/allowlist', 'sources', 'report', 'check'],
    packages: [/^node:/],
    because: 'doors do not know each other',
  },
  {
    folder: 'cli',
    rooms: ['core', 'core/allowlist', 'core/sas', 'sources', 'report', 'check', 'install'],
    packages: [/^node:/],
    because: 'doors do not know each other',
  },
  {
    folder: 'action',
    rooms: ['core', 'core/allowlist', 'sources', 'report', 'check'],
    packages: [/^node:/, /^@actions\//, /^@octokit\/plugin-/],
    because: 'doors do not know each other',
  },
  {
    folder: '',
    rooms: ['core'],
    packages: ['node:crypto'],
    because: 'the library is the core with a digest put in',
  },
];

describe('the arrows', () => {
  for (const file of filesIn(SRC)) {
    it(`src/${file} leans only on what its room may`, () => {
      const room = roomOf(file);
      for (const imported of importsOf(file)) {
        if (imported.startsWith('.')) {
          const target = roomOf(posix.normalize(posix.join(posix.dirname(file), imported)));
          expect([room.folder, ...room.rooms], `${file} imports ${imported}: ${room.because}`).toContain(
            target.folder,
          );
        } else {
          const allowed = room.packages.some((name) =>
            typeof name === 'string' ? name === imported : name.test(imported),
          );
          expect(allowed, `${file} imports ${imported}: ${room.because}`).toBe(true);
        }
      }
    });
  }

  it('the core touches no global of Node.js, no clock and no console', () => {
    const touching = filesIn(join(SRC, 'core'))
      .map((file) => [file, readFileSync(join(SRC, 'core', file), 'utf8')] as const)
      .filter(([, text]) =>
        /\b(?:process|Buffer|console|globalThis|require)\b[.([]|\bDate\.now\b|new Date\(\)|Math\.random/.test(
          withoutComments(text),
        ),
      )
      .map(([file]) => file);
    expect(touching).toEqual([]);
  });

  it('only one file starts git, one asks the system who called, and one more a shell, to ask the hook itself', () => {
    const starting = filesIn(SRC).filter((file) =>
      importsOf(file).some((name) => name === 'node:child_process'),
    );
    expect(starting).toEqual(['install/hook-node.ts', 'sources/amending.ts', 'sources/git.ts']);
  });
});

function roomOf(file: string) {
  return ROOMS.find(({ folder }) => folder === '' || file.startsWith(`${folder}/`)) as (typeof ROOMS)[number];
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => relative('.', name).split(sep).join('/'))
    .filter((name) => name.endsWith('.ts'))
    .sort();
}

function importsOf(file: string): string[] {
  const text = readFileSync(join(SRC, file), 'utf8');
  return [
    ...text.matchAll(/^(?:import|export)\b[^;]*?\bfrom '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'\)/gm),
  ].map((match) => (match[1] ?? match[2] ?? match[3]) as string);
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
}
