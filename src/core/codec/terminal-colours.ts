import type { Codec } from './codec.ts';

/** What a terminal is told of colours (ECMA-48, SGR), where a session was recorded: `ESC[4m` before, `ESC[0m` behind. */
export const terminalColours: Codec = {
  id: 'terminal-colours',
  shows: (text) => text.includes('\x1b['),
  pattern: /\x1b\[[\d;:]{0,24}[mK]/g,
  decode: () => '',
};
