/** Arguments and surroundings in, exit code and texts out. Touches no process, so it can be asked without one. */
import type { Outcome } from '../check/outcome.ts';
import { VERSION } from '../core/version.ts';
import { SourceFailure } from '../sources/failure.ts';
import { type Surroundings, UsageFault } from './command.ts';
import { COMMANDS } from './commands/index.ts';
import { BrokenOff } from './conversation.ts';
import { renderCommandHelp, renderHelp } from './help.ts';
import { parse } from './parse.ts';

export async function run(argv: readonly string[], surroundings: Surroundings): Promise<Outcome> {
  try {
    const { command, family, operands, options } = parse(argv, COMMANDS);
    if (options.version !== undefined) return said(`${VERSION}\n`);
    if (options.help !== undefined)
      return said(command === null ? renderHelp(family) : renderCommandHelp(command));
    if (command === null) return refused('A command is missing.', surroundings);
    return await command.run({ ...surroundings, operands, options });
  } catch (error) {
    if (error instanceof UsageFault) return refused(error.message, surroundings);
    if (error instanceof BrokenOff) {
      const stderr = `sasguard: ${error.message} Nothing was written.\n`;
      return { exitCode: error.exitCode, stdout: '', stderr };
    }
    if (error instanceof SourceFailure) {
      return {
        exitCode: error.problem.effect === 'fault' ? 2 : 3,
        stdout: '',
        stderr: `sasguard: ${error.message}\n`,
      };
    }
    throw error;
  }
}

function said(stdout: string): Outcome {
  return { exitCode: 0, stdout, stderr: '' };
}

function refused(message: string, { program }: Surroundings): Outcome {
  return { exitCode: 2, stdout: '', stderr: `sasguard: ${message}\nMore: ${program} --help\n` };
}
