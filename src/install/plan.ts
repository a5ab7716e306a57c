/** What is to be done, as a value: the managers only say it, and nothing is touched before all of it is known. */
import { chmodSync, mkdirSync, renameSync, unlinkSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { SourceFailure } from '../sources/failure.ts';
import { type Where, writeConfig } from '../sources/git.ts';

export type Step =
  | { readonly do: 'write'; readonly file: string; readonly text: string; readonly isExecutable: boolean }
  | { readonly do: 'move'; readonly from: string; readonly to: string }
  | { readonly do: 'remove'; readonly file: string }
  | { readonly do: 'config'; readonly args: readonly string[] };

export interface Plan {
  readonly steps: readonly Step[];
  /** What will have been done, or was so already. */
  readonly said: readonly string[];
  /** What has to be done by hand, and how. With any of it, the command has not done what was asked. */
  readonly left: readonly string[];
}

export const NOTHING_TO_DO: Plan = { steps: [], said: [], left: [] };

export function join(plans: readonly Plan[]): Plan {
  return {
    steps: plans.flatMap(({ steps }) => steps),
    said: plans.flatMap(({ said }) => said),
    left: plans.flatMap(({ left }) => left),
  };
}

export function said(sentence: string, ...steps: readonly Step[]): Plan {
  return { steps, said: [sentence], left: [] };
}

export function left(sentence: string): Plan {
  return { steps: [], said: [], left: [sentence] };
}

export function write(file: string, text: string, isExecutable = false): Step {
  return { do: 'write', file, text, isExecutable };
}

export function carryOut(steps: readonly Step[], where: Where): void {
  for (const step of steps) {
    try {
      carryOutOne(step, where);
    } catch (error) {
      if (error instanceof SourceFailure) throw error;
      const { code = 'unknown reason' } = error as NodeJS.ErrnoException;
      const file = step.do === 'move' ? step.from : step.do === 'config' ? 'configuration' : step.file;
      throw new SourceFailure('not-written', `This cannot be written (${code}): ${file}`);
    }
  }
}

function carryOutOne(step: Step, where: Where): void {
  switch (step.do) {
    case 'write':
      mkdirSync(dirname(step.file), { recursive: true });
      writeFileSync(step.file, step.text);
      if (step.isExecutable) chmodSync(step.file, 0o755);
      return;
    case 'move':
      renameSync(step.from, step.to);
      return;
    case 'remove':
      unlinkSync(step.file);
      return;
    case 'config':
      writeConfig(where, step.args);
  }
}
