/** A whole history, beside git inflating every object of it: what it costs to get at the bytes. */
import { execFileSync } from 'node:child_process';
import { ours, peersFor } from '../contenders.mjs';
import { historyOf } from '../corpora.mjs';
import { exceeding, measure, rowsOf } from '../measure.mjs';
import { peakOf } from '../run.mjs';

export const summary = 'a whole history, beside git cat-file of every object and the peers';

/** How many times as long as `git cat-file` it may take. */
const LIMIT = 1.2;
const COMMITS = 20_000;

export async function run({ corpora, repository, rounds, minutes }) {
  const histories = [{ name: 'made of edits', cwd: await historyOf(COMMITS, corpora) }];
  if (repository !== null) histories.unshift({ name: 'real', cwd: repository });
  const remarks =
    repository === null ? ['No real history: --repository PATH names one of at least 20 000 commits.'] : [];
  const tables = [];
  const failures = [];
  for (const { name, cwd } of histories) {
    const args = ['cat-file', '--batch-all-objects', '--batch', '--unordered'];
    const history = ours(['history'], cwd);
    const results = await measure(
      [
        { name: 'git cat-file', commands: [{ file: 'git', args, cwd, toNothing: true }] },
        { name: 'sasguard', commands: [history] },
        ...peersFor('history', cwd),
      ],
      { rounds, minutes },
    );
    const peak = await peakOf(history, minutes);
    const git = (...words) => execFileSync('git', words, { cwd, encoding: 'utf8' }).trim();
    const commits = Number(git('rev-list', '--all', '--count'));
    tables.push({
      title: `${name}: ${commits} commits; sasguard at most ${LIMIT} × git cat-file, and ${peak} of memory`,
      head: ['', 'median', '× git cat-file'],
      rows: rowsOf(results),
    });
    failures.push(...exceeding(results[1], LIMIT, name));
  }
  return { tables, remarks, failures };
}
