/** The vocabulary of the command line: what a command is, what it is given, how a wrong call is said. */
import type { Outcome } from '../check/outcome.ts';
import type { Where } from '../sources/git.ts';
import type { Converse } from './conversation.ts';
import type { OptionName } from './options.ts';
import type { Screen, Signals } from './watch.ts';

/** Everything a run may know of the world outside; only `main.ts` asks the process for it. */
export interface Surroundings {
  readonly where: Where;
  readonly readStdin: () => Promise<Uint8Array>;
  /** Whether a person sits at standard input, who can hardly type what git would hand over. */
  readonly stdinIsTerminal: boolean;
  /** How to ask whoever is there; `null` where nobody can be asked. */
  readonly converse: Converse | null;
  /** Whether standard output is a terminal that wants colour. */
  readonly color: boolean;
  /** Where it can be shown how far a run is, for as long as it lasts; `null` where nobody looks on. */
  readonly screen: Screen | null;
  /** What tells of Ctrl-C; `null` where a run is not to be interrupted. */
  readonly signals: Signals | null;
  /** How the command line is called from here, for messages that name a command. */
  readonly program: string;
  /** The executable that runs now, from which the hooks beside it are found. */
  readonly script: string;
  /** Whether this runs in CI, where an exception that nobody has reviewed does not pass. */
  readonly inCi: boolean;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** A call that has been taken apart; every option in it is one that the command knows. */
export interface Call extends Surroundings {
  readonly operands: readonly string[];
  readonly options: Options;
}

/** A flag that was given is an empty text. */
export type Options = Partial<Readonly<Record<OptionName, string>>>;

/** A command declares everything about itself; the parser and the help are made from it. */
export interface Command {
  /** `scan`, or two words: `allowlist lint`. */
  readonly name: string;
  /** `[PATH…]`, or empty. */
  readonly operands: string;
  /** How many operands at most. */
  readonly most: number;
  readonly summary: string;
  /** What the help says below the usage, one paragraph each. */
  readonly details: readonly string[];
  readonly options: readonly OptionName[];
  readonly run: (call: Call) => Promise<Outcome>;
}

/** A call that makes no sense. Said with exit code 2 and without a stack. */
export class UsageFault extends Error {
  override readonly name = 'UsageFault';
}
