import { checkReceive, parseReceivedRefs } from '../../check/receive.ts';
import { type Command, type Options, UsageFault } from '../command.ts';
import { SCANNING_OPTIONS } from '../options.ts';
import { present, readScanning } from '../scanning.ts';

export const receive: Command = {
  name: 'receive',
  operands: '',
  most: 0,
  summary: 'Look at what a push brings, as a pre-receive hook on the server.',
  details: [
    'Reads from standard input what git hands a pre-receive hook, and looks at all commits that no ref of this repository reaches yet, as sasguard range does, at the names of new branches and tags, and at the messages of annotated tags. Works in a bare repository and in the quarantine that git keeps a push in.',
    'When time is up the report says how far it came, and the exit code is 3.',
  ],
  options: ['within', ...SCANNING_OPTIONS],
  run: async (call) => {
    const scanning = readScanning(call);
    if (call.stdinIsTerminal) {
      throw new UsageFault(
        'sasguard receive reads what git hands a pre-receive hook, and is no command to be typed.',
      );
    }
    const end = performance.now() + secondsOf(call.options) * 1000;
    const refs = parseReceivedRefs(await call.readStdin());
    const ending = { why: () => (performance.now() > end ? 'time' : null) } as const;
    return present(await checkReceive({ ...scanning, where: call.where, refs, ending }), scanning, call);
  },
};

/** GitHub Enterprise Server ends a pre-receive hook after five seconds. */
const DEFAULT_SECONDS = 4.5;

function secondsOf({ within }: Options): number {
  if (within === undefined) return DEFAULT_SECONDS;
  if (/^\d{1,6}(?:\.\d{1,3})?$/.test(within)) return Number(within);
  throw new UsageFault('--within needs a number of seconds, as --within 4.5');
}
