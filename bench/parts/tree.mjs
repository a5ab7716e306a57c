/** A whole tree of files, beside one search of it for one literal: what it costs to read the bytes. */
import { dirname, join } from 'node:path';
import { ours, peersFor } from '../contenders.mjs';
import { linuxTree, packagesTree, sizeOf } from '../corpora.mjs';
import { exceeding, measure, rowsOf } from '../measure.mjs';
import { peakOf } from '../run.mjs';

export const summary = 'a tree of files, beside rg -c -uuu for one literal and the peers';

/** What no program of Node.js can be quicker than, to tell what is lost to that and what to ourselves. */
const READING = join(dirname(import.meta.dirname), 'reading.mjs');

/** How many times as long as `rg` it may take. */
const LIMIT = 1.5;

export async function run({ corpora, rounds, minutes }) {
  const linux = await linuxTree(corpora);
  const trees = [
    { name: "Linux's sources", folder: linux },
    { name: 'node_modules', folder: await packagesTree(corpora) },
  ].filter(({ folder }) => folder !== null);
  const remarks =
    linux === null
      ? [
          'There is no /usr/src/linux-source-*.tar.xz (Debian: apt install linux-source-6.1); node_modules alone stands in.',
        ]
      : [];
  const tables = [];
  const failures = [];
  for (const { name, folder } of trees) {
    const scan = ours(['scan', '.'], folder);
    const results = await measure(
      [
        {
          name: "rg -c -uuu 'sig='",
          commands: [{ file: 'rg', args: ['-c', '-uuu', 'sig=', '.'], cwd: folder }],
        },
        { name: 'sasguard', commands: [scan] },
        { name: 'Node.js reading', commands: [{ file: process.execPath, args: [READING], cwd: folder }] },
        {
          name: 'git grep',
          commands: [{ file: 'git', args: ['grep', '--no-index', '-c', 'sig=', '.'], cwd: folder }],
        },
        ...peersFor('tree', folder),
      ],
      { rounds, minutes },
    );
    const peak = await peakOf(scan, minutes);
    const { files, bytes } = sizeOf(folder);
    tables.push({
      title: `${name}: ${files} files, ${(bytes / 1e6).toFixed(0)} MB; sasguard at most ${LIMIT} × rg, and ${peak} of memory`,
      head: ['', 'median', '× rg'],
      rows: rowsOf(results),
    });
    failures.push(...exceeding(results[1], LIMIT, name));
  }
  return { tables, remarks, failures };
}
