import { checkRange } from '../../check/range.ts';
import { type Command, UsageFault } from '../command.ts';
import { SCANNING_OPTIONS } from '../options.ts';
import { present, readScanning } from '../scanning.ts';
import { watched } from '../watch.ts';

export const range: Command = {
  name: 'range',
  operands: 'BASE..HEAD',
  most: 1,
  summary: 'Look at what each commit of a range brings in.',
  details: [
    'Every commit that HEAD reaches and BASE does not, for itself: what a later commit takes out again, what was typed in a merge, file names, commit messages, and the names and messages of branches and tags that stand for one of these commits. What a parent has in the same file is not reported.',
    'An end that is left out is HEAD. BASE...HEAD looks at the same commits, and takes the exceptions agreed on from where the two part. One revision alone means its whole history.',
    'In a shallow clone the range may reach beyond what is there: exit code 3, and git fetch --unshallow.',
  ],
  options: ['shard', ...SCANNING_OPTIONS],
  run: async (call) => {
    const scanning = readScanning(call);
    const [given] = call.operands;
    if (given === undefined) {
      throw new UsageFault('sasguard range needs a range, as in sasguard range origin/main..HEAD');
    }
    const report = await watched(call, (watch) => checkRange({ ...scanning, ...watch, range: given }));
    return present(report, scanning, call);
  },
};
