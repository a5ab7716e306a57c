import { checkHistory } from '../../check/history.ts';
import type { Command } from '../command.ts';
import { SCANNING_OPTIONS } from '../options.ts';
import { present, readScanning } from '../scanning.ts';

export const history: Command = {
  name: 'history',
  operands: '',
  most: 0,
  summary: 'Look at everything that any branch or tag reaches.',
  details: [
    'Every commit of every ref and of HEAD, as sasguard range does; each content is read once. What is found stands in git until the history is rewritten, so what is still valid has to be revoked.',
  ],
  options: ['shard', ...SCANNING_OPTIONS],
  run: async (call) => {
    const scanning = readScanning(call);
    return present(await checkHistory({ ...scanning, where: call.where }), scanning, call);
  },
};
