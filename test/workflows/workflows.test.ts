/** GitHub's own parser on whatever GitHub is to read of ours: action.yml, the workflows, and the examples in the docs. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import { parseAction } from '@actions/workflow-parser/actions/index';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..');
const read = (name: string) => readFileSync(join(ROOT, name), 'utf8');
const filesIn = (folder: string, end: RegExp) =>
  readdirSync(join(ROOT, folder))
    .filter((name) => end.test(name))
    .map((name) => `${folder}/${name}`);

interface Source {
  readonly name: string;
  readonly content: string;
}

const PAGES = ['README.md', ...filesIn('docs', /\.md$/)];
const BLOCKS = PAGES.flatMap((page) =>
  [...read(page).matchAll(/^```ya?ml\n(.*?)^```/gms)].map(([, content], index) => ({
    name: `${page}, block ${index + 1}`,
    content: content as string,
  })),
);
const WORKFLOWS: readonly Source[] = [
  ...[...filesIn('.github/workflows', /\.ya?ml$/), ...filesIn('docs/examples', /\.ya?ml$/)].map((name) => ({
    name,
    content: read(name),
  })),
  ...BLOCKS.filter(({ content }) => /^on:/m.test(content)),
];

async function faultsIn({ name, content }: Source): Promise<string[]> {
  const { context, value } = parseWorkflow({ name, content }, new NoOperationTraceWriter());
  if (value !== undefined) await convertWorkflowTemplate(context, value);
  return context.errors.getErrors().map(({ message }) => message);
}

describe('the parser', () => {
  it('is one that refuses what GitHub refuses', async () => {
    const content =
      'on: push\njobs:\n  a:\n    runs-on: x\n    permissions:\n      content: read\n    steps: []\n';
    expect(await faultsIn({ name: 'wrong.yml', content })).toEqual([expect.stringContaining('content')]);
    expect(await faultsIn({ name: 'right.yml', content: content.replace('content:', 'contents:') })).toEqual(
      [],
    );
  });
});

describe('workflows', () => {
  it('are all looked at: ours, the examples, and those in the pages', () => {
    expect(WORKFLOWS.length).toBeGreaterThan(8);
  });

  it.each(WORKFLOWS)('$name has no fault', async (source) => {
    expect(await faultsIn(source)).toEqual([]);
  });

  it.each(WORKFLOWS)(
    '$name gives no permission to all jobs but reading, and pins every action by commit',
    ({ content }) => {
      expect(content).toMatch(
        /^permissions:(?: \{\}$| \{ [a-z-]+: read(?:, [a-z-]+: read)* \}$|\n(?: {2}[a-z-]+: read\n)+)/m,
      );
      for (const [, used, at] of content.matchAll(/^ *(?:- )?uses: ([^\s@]+)@(.+)$/gm)) {
        const form = used?.startsWith('<owner>/sasguard') ? /^<commit>$/ : /^[0-9a-f]{40} # v\d+\.\d+\.\d+$/;
        expect(at, used).toMatch(form);
      }
    },
  );

  it('pin each action by one commit everywhere', () => {
    const pins = new Map<string, Set<string>>();
    for (const { content } of WORKFLOWS) {
      for (const [, used = '', at = ''] of content.matchAll(/^ *(?:- )?uses: ([^\s@<]+)@(.+)$/gm)) {
        const repository = used.split('/').slice(0, 2).join('/');
        pins.set(repository, (pins.get(repository) ?? new Set()).add(at));
      }
    }
    for (const [repository, commits] of pins) expect([...commits], repository).toHaveLength(1);
  });

  it.each(WORKFLOWS)('$name puts no expression into a shell', ({ content }) => {
    const scripts = [...content.matchAll(/^( *)(?:- )?run: (?:\|\n((?:\1 {2,}.*\n|\n)*)|(.*))/gm)];
    for (const [, , block = '', line = ''] of scripts) expect(block + line).not.toContain('${{');
  });
});

describe('action.yml', () => {
  it('has no fault', () => {
    const source = { name: 'action.yml', content: read('action.yml') };
    const { context } = parseAction(source, new NoOperationTraceWriter());
    expect(context.errors.getErrors().map(({ message }) => message)).toEqual([]);
  });

  it('would be refused for a key that no action has', () => {
    const content = read('action.yml').replace('author:', 'autor:');
    const { context } = parseAction({ name: 'action.yml', content }, new NoOperationTraceWriter());
    expect(context.errors.getErrors()).not.toEqual([]);
  });
});
