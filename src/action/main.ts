/**
 * The executable of the Action: the runner's environment in; annotations, summary, outputs and an exit code out.
 *
 * Exit codes: 0 nothing blocks, 1 something blocks or waits for review, 2 a fault in the set-up, 3 the scan is
 * incomplete. The runner fails the step on any but 0. `core.setFailed` is not used: it would take the place of one of
 * the ten errors that GitHub shows.
 */

import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setOutput, summary } from '@actions/core';
import { crash } from './crash.ts';
import './event-file.ts';
import { type Inputs, readInputs } from './inputs.ts';
import { type Outcome, run, runFailed } from './run.ts';

main()
  .catch(crash)
  // A request that GitHub never answered may still hold a connection, which must not hold the job.
  .finally(() => process.stdout.write('', () => process.exit()));

async function main(): Promise<void> {
  const outcome = await reached(Date.now());
  process.exitCode = outcome.exitCode;
  process.stdout.write(outcome.log);
  // Older GitHub Enterprise Servers have no job summary.
  if (process.env.GITHUB_STEP_SUMMARY) await summary.addRaw(outcome.summary).write();
  const folder = mkdtempSync(join(process.env.RUNNER_TEMP || tmpdir(), 'sasguard-'));
  const files = {
    report: join(folder, 'report.json'),
    sarif: join(folder, 'report.sarif'),
    summary: join(folder, 'summary.md'),
    page: join(folder, 'exceptions.html'),
  };
  writeFileSync(files.report, outcome.json);
  writeFileSync(files.sarif, outcome.sarif);
  writeFileSync(files.summary, outcome.summary);
  writeFileSync(files.page, outcome.page);
  for (const [name, value] of Object.entries({ ...outcome.outputs, ...files })) setOutput(name, value);
}

async function reached(clock: number): Promise<Outcome> {
  let inputs: Inputs;
  try {
    inputs = readInputs(process.env, clock);
  } catch (error) {
    return runFailed(error, clock);
  }
  return run(inputs);
}
