/** Sums what the tests' stand-ins for GitHub were asked, and prints it when all tests are over. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { provideRuntimes } from '../support/runtimes.ts';

export default function setup(): () => void {
  provideRuntimes();
  const file = join(mkdtempSync(join(tmpdir(), 'sasguard-count-')), 'count');
  writeFileSync(file, '');
  process.env.SASGUARD_TEST_COUNT = file;
  return () => {
    const lines = readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line) => line.split(' ').map(Number));
    const sum = (column: number) => lines.reduce((total, line) => total + (line[column] ?? 0), 0);
    rmSync(dirname(file), { recursive: true });
    console.log(
      `${sum(0)} requests to the API; ${sum(1)} requests and answers held against GitHub's descriptions, ${sum(2)} faults`,
    );
  };
}
