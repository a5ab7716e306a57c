import type { Outcome } from '../../check/outcome.ts';
import type { Plan } from '../../install/plan.ts';
import { forTerminal } from '../../report/escape.ts';
import { COMMIT_HOOKS, HOOKS, type HookName } from '../../sources/hook-names.ts';
import { type Call, type Command, UsageFault } from '../command.ts';
import { oneOf } from '../scanning.ts';

export const install: Command = {
  name: 'install',
  operands: '',
  most: 0,
  summary: 'Put the hooks in place, beside whatever is there.',
  details: [
    "Finds out what runs the hooks here: git's own folder, husky, lefthook, the pre-commit framework, or git's configuration. Nothing is overwritten: a hook that is there already is kept and runs first. What was put in, sasguard uninstall takes out again.",
  ],
  options: ['hook', 'with', 'global'],
  run: async (call) => {
    const { readSetting } = await import('../../install/setting.ts');
    const { managerCalled, managerOf } = await import('../../install/managers.ts');
    const { MANAGER_IDS } = await import('../../install/manager.ts');
    const { carryOut } = await import('../../install/plan.ts');
    const setting = readSetting(call.where, call.script);
    if (/[\\/]_npx[\\/]/.test(setting.home)) {
      throw new UsageFault(
        'npx keeps sasguard only for a while, and hooks need it to stay. First: npm install --save-dev sasguard',
      );
    }
    const asked = call.options.hook?.split(',').map((name): HookName => oneOf(HOOKS, name.trim(), '--hook'));
    const hooks = asked ?? (setting.isBare ? ['pre-receive'] : COMMIT_HOOKS);
    const { with: named } = call.options;
    const manager =
      named === undefined ? managerOf(setting) : managerCalled(oneOf(MANAGER_IDS, named, '--with'));
    const plan = manager.install(setting, { hooks, isGlobal: call.options.global !== undefined });
    carryOut(plan.steps, setting.where);
    const { installInSubmodules, submodulesWithoutHooks } = await import('../../install/submodules.ts');
    const lacking = submodulesWithoutHooks(setting, call.script);
    const more = lacking.length === 0 ? [] : [besides(lacking, installInSubmodules(setting))];
    return told({ ...plan, said: [...plan.said, ...more] }, call, `To undo it: ${call.program} uninstall`);
  },
};

function besides(submodules: readonly string[], command: string): string {
  const have = submodules.length === 1 ? 'a submodule has' : 'submodules have';
  return `${submodules.join(', ')}: ${have} hooks of their own. To put sasguard there as well: ${command}`;
}

/** What was done and then how to go on; what is left to a person goes to standard error. */
export function told(plan: Plan, call: Pick<Call, 'program'>, last: string): Outcome {
  const done = plan.steps.length > 0 ? [...plan.said, last] : plan.said;
  return {
    exitCode: plan.left.length > 0 ? 1 : 0,
    stdout: linesOf(done, call.program),
    stderr: linesOf(plan.left, call.program),
  };
}

function linesOf(sentences: readonly string[], program: string): string {
  return sentences
    .flatMap((sentence) => sentence.replaceAll(/\bsasguard (?=install --)/g, `${program} `).split('\n'))
    .map((line) => `${forTerminal(line)}\n`)
    .join('');
}
