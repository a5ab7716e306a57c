import { checkPush, parsePushedRefs } from '../../check/push.ts';
import type { Command } from '../command.ts';
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
  ],
  options: SCANNING_OPTIONS,
  run: async (call) => {
    const scanning = readScanning(call);
    const [name = '', url = ''] = call.operands;
    const refs = parsePushedRefs(await call.readStdin());
    return present(
      await checkPush({ ...scanning, where: call.where, refs, remote: { name, url } }),
      scanning,
      call,
    );
  },
};
