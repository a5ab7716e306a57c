/** A look at a tree that is interrupted. */
import { expect, test } from 'vitest';
import { checkTree } from '../../src/check/tree.ts';
import { exitCodeOf } from '../../src/core/exit-code.ts';
import type { Standing } from '../../src/core/standing.ts';
import { aRepository } from '../support/repository.ts';
import { ACCOUNT_SAS, aSasUrl, aSignature, NOW } from '../support/tokens.ts';

const FILES = 300;

/** Every tenth file holds a token of its own; one exception covers nothing. */
function aTree() {
  const repository = aRepository();
  for (let number = 0; number < FILES; number++) {
    const token = number % 10 === 0 ? aSasUrl(ACCOUNT_SAS, aSignature(String(number))) : 'nothing';
    repository.write(`f${String(number).padStart(3, '0')}.txt`, `${token}\n`);
  }
  const { root: cwd, env } = repository;
  return {
    where: { cwd, env },
    names: [],
    allowlist: { kind: 'repository' },
    failOn: null,
    now: Date.parse(NOW),
  } as const;
}

/** Ctrl-C at the moment when the first `reached` files have been looked at; `null` for never. */
function interruptedAt(reached: number | null) {
  const soon = new AbortController();
  const atOnce = new AbortController();
  const heard: Standing[] = [];
  let asking: NodeJS.Immediate | undefined;
  const progress = (ask: () => Standing) => {
    const again = () => {
      const standing = ask();
      heard.push(standing);
      if (reached !== null && standing.done >= reached) soon.abort();
      else asking = setImmediate(again);
    };
    again();
  };
  const why = () => (soon.signal.aborted ? ('interrupted' as const) : null);
  const ending = { why, soon: soon.signal, atOnce: atOnce.signal };
  return { ending, progress, heard, atOnce, end: () => clearImmediate(asking) };
}

test.each([0, 32, 160])('after %i files it reports what they hold and is not clean', async (reached) => {
  const tree = aTree();
  const { ending, progress } = interruptedAt(reached);
  const report = await checkTree({ ...tree, ending, progress });
  const [problem] = report.problems;
  expect(report.problems).toHaveLength(1);
  expect(problem).toMatchObject({ code: 'interrupted', effect: 'incomplete', path: null });
  expect(exitCodeOf(report, { pendingBlocks: false })).toBe(3);
  const { files } = report.summary;
  expect(files).toBeLessThan(FILES);
  expect(problem?.message).toBe(
    files === 0
      ? 'Interrupted before anything had been looked at. Run it again to look at everything.'
      : `Interrupted when ${files} of ${FILES} files had been looked at; what is reported is what these hold. Run it again to look at everything.`,
  );
  expect(files).toBeGreaterThanOrEqual(reached);
  expect(report.findings).toHaveLength(Math.ceil(files / 10));
});

test('uninterrupted it says how far it is, and its report is that of an unwatched run', async () => {
  const tree = aTree();
  const { ending, progress, heard, end } = interruptedAt(null);
  const report = await checkTree({ ...tree, ending, progress });
  end();
  expect(report).toEqual(await checkTree(tree));
  expect(report.findings).toHaveLength(FILES / 10);
  expect(heard.length).toBeGreaterThan(3);
  for (const { unit, total, done } of heard) {
    expect({ unit, total }).toEqual({ unit: 'file', total: FILES });
    expect(done).toBeLessThanOrEqual(FILES);
  }
  expect(heard.map(({ done }) => done)).toEqual(heard.map(({ done }) => done).toSorted((a, b) => a - b));
});
