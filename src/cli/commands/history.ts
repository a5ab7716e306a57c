import { checkHistory } from '../../check/history.ts';
import type { Command } from '../command.ts';
import { SCANNING_OPTIONS } from '../options.ts';
import { present, readScanning } from '../scanning.ts';
import { watched } from '../watch.ts';

export const history: Command = {
  name: 'history',
  operands: '',
  most: 0,
  summary: 'Look at everything that any branch or tag reaches.',
  details: [
    'Every commit of every ref and of HEAD, as sasguard range does; each content is read once. What is found stands in git until the history is rewritten, so what is still valid has to be revoked.',
    'At a terminal it says how far it is. Ctrl-C ends it with a report on what it has looked at until then, and exit code 3; Ctrl-C once more ends it at once.',
  ],
  options: ['shard', ...SCANNING_OPTIONS],
  run: async (call) => {
    const scanning = readScanning(call);
    const report = await watched(call, (watch) => checkHistory({ ...scanning, ...watch }));
    return present(report, scanning, call);
  },
};
