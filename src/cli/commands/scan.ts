import { checkStdin } from '../../check/stdin.ts';
import { checkTree } from '../../check/tree.ts';
import type { Report } from '../../core/report.ts';
import { type Call, type Command, UsageFault } from '../command.ts';
import { SCANNING_OPTIONS } from '../options.ts';
import { present, readScanning, type Scanning } from '../scanning.ts';
import { watched } from '../watch.ts';

export const scan: Command = {
  name: 'scan',
  operands: '[PATH…]',
  most: Number.POSITIVE_INFINITY,
  summary: 'Look through the working tree.',
  details: [
    'In a repository: what git tracks, and untracked files that git does not ignore. Elsewhere: everything. A file that is named is looked at in any case, and so is a folder that git ignores. Paths in the report are from the root of the repository, or else from the folder that was scanned.',
  ],
  options: ['stdin', 'shard', ...SCANNING_OPTIONS],
  run: async (call) => {
    const scanning = readScanning(call);
    const report = await (call.options.stdin === undefined
      ? checkNamed(call, scanning)
      : checkInput(call, scanning));
    return present(report, scanning, call);
  },
};

function checkNamed(call: Call, scanning: Scanning): Promise<Report> {
  // What is not committed waits for its review, as everywhere else.
  const common = { ...scanning, names: call.operands, trusted: 'head' } as const;
  return watched(call, (watch) => checkTree({ ...common, ...watch }));
}

async function checkInput({ where, operands, readStdin }: Call, scanning: Scanning): Promise<Report> {
  if (operands.length > 0) throw new UsageFault('--stdin reads standard input alone, without a PATH.');
  if (scanning.shard !== null) throw new UsageFault('--stdin reads one document, which has no shards.');
  return checkStdin({ ...scanning, bytes: await readStdin(), cwd: where.cwd });
}
