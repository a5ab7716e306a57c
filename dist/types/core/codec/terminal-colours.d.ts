import type { Codec } from './codec.ts';
/** What a terminal is told of colours (ECMA-48, SGR), where a session was recorded: `ESC[4m` before, `ESC[0m` behind. */
export declare const terminalColours: Codec;
