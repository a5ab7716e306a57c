import type { Command } from '../command.ts';
import { told } from './install.ts';

export const uninstall: Command = {
  name: 'uninstall',
  operands: '',
  most: 0,
  summary: 'Take the hooks out, and put back what was there.',
  details: [
    'Takes out exactly what sasguard install put in, wherever that was, byte for byte. What somebody has edited since stays, and is named.',
  ],
  options: ['global'],
  run: async (call) => {
    const { readSetting } = await import('../../install/setting.ts');
    const { MANAGERS } = await import('../../install/managers.ts');
    const { carryOut, join } = await import('../../install/plan.ts');
    const setting = readSetting(call.where, call.script);
    const isGlobal = call.options.global !== undefined;
    const plan = join(MANAGERS.map((manager) => manager.uninstall(setting, isGlobal)));
    carryOut(plan.steps, setting.where);
    if (plan.steps.length === 0 && plan.left.length === 0) {
      return { exitCode: 0, stdout: 'Nothing of sasguard install is here.\n', stderr: '' };
    }
    return told(plan, call, 'The hooks of sasguard are out; nothing else was changed.');
  },
};
