import { checkPush, nextPush, type PushCheck, parsePushedRefs } from '../../check/push.ts';
import { type Call, type Command, UsageFault } from '../command.ts';
import { SCANNING_OPTIONS } from '../options.ts';
import { present, readScanning } from '../scanning.ts';

export const push: Command = {
  name: 'push',
  operands: '[REMOTE URL]',
  most: 2,
  summary: 'Look at what a push would bring, as a pre-push hook.',
  details: [
    'Reads from standard input what git hands a pre-push hook, a line for each ref, and looks at every ref: all commits that the remote does not have, as sasguard range does, the names of new branches and tags, and the messages of annotated tags. REMOTE and URL are what git gives the hook.',
    'What the remote has is told by its remote-tracking branches, where REMOTE has a name in the configuration, and by the ids that git hands over. Nothing is fetched.',
    'Typed at a terminal it looks at what git push would bring of the branch that is checked out, to REMOTE or where the branch is pushed to.',
  ],
  options: SCANNING_OPTIONS,
  run: async (call) => {
    const scanning = readScanning(call);
    const pushed = call.stdinIsTerminal ? typed(call) : await handedOver(call);
    const report = await checkPush({ ...scanning, where: call.where, ...pushed });
    return present(report, scanning, call);
  },
};

async function handedOver({ operands, readStdin }: Call): Promise<Pushed> {
  const [name = '', url = ''] = operands;
  return { refs: parsePushedRefs(await readStdin()), remote: { name, url } };
}

function typed({ operands, where }: Call): Pushed {
  const pushed = nextPush(where, operands[0] ?? null);
  if (pushed !== null) return pushed;
  throw new UsageFault(
    'There is no branch checked out, or no remote to push it to. Look at a range instead: sasguard range BASE..HEAD',
  );
}

type Pushed = Pick<PushCheck, 'refs' | 'remote'>;
