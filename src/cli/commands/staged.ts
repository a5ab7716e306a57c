import { checkStaged } from '../../check/staged.ts';
import type { Command } from '../command.ts';
import { SCANNING_OPTIONS } from '../options.ts';
import { present, readScanning } from '../scanning.ts';

export const staged: Command = {
  name: 'staged',
  operands: '[PATH…]',
  most: Number.POSITIVE_INFINITY,
  summary: 'Look at what the next commit would add.',
  details: [
    'Reads the staged versions, not the working copy, and reports what is not yet in HEAD at the same place. This is what the pre-commit hook does, and what lint-staged can run. PATHs narrow it to some files or folders.',
  ],
  options: SCANNING_OPTIONS,
  run: async (call) => {
    const scanning = readScanning(call);
    const report = await checkStaged({ ...scanning, where: call.where, names: call.operands });
    return present(report, scanning, call);
  },
};
