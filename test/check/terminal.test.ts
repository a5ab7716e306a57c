import { expect, test } from 'vitest';
import { terminalBehind } from '../../src/check/terminal.ts';

test.each([
  ['a pipe', {}, {}, { color: false, links: false }],
  ['a pipe that is told to have links', {}, { FORCE_HYPERLINK: '1' }, { color: false, links: false }],
  ['a terminal', { isTTY: true }, { TERM: 'xterm-256color' }, { color: true, links: false }],
  ['a dumb one', { isTTY: true }, { TERM: 'dumb', WT_SESSION: '1' }, { color: false, links: false }],
  [
    'one that wants no colour',
    { isTTY: true },
    { NO_COLOR: '1', WT_SESSION: '1' },
    { color: false, links: true },
  ],
  ['Visual Studio Code', { isTTY: true }, { TERM_PROGRAM: 'vscode' }, { color: true, links: true }],
  ["Apple's", { isTTY: true }, { TERM_PROGRAM: 'Apple_Terminal' }, { color: true, links: false }],
  ['GNOME', { isTTY: true }, { VTE_VERSION: '6800' }, { color: true, links: true }],
  ['an old GNOME', { isTTY: true }, { VTE_VERSION: '4600' }, { color: true, links: false }],
  [
    'one told to have none',
    { isTTY: true },
    { WT_SESSION: '1', FORCE_HYPERLINK: '0' },
    { color: true, links: false },
  ],
])('%s', (_, stream, env, expected) => {
  expect(terminalBehind(stream, env as NodeJS.ProcessEnv)).toMatchObject(expected);
});

test.each([
  ['a pipe', {}, { TERM: 'xterm' }, false],
  ['a terminal', { isTTY: true }, { TERM: 'xterm' }, true],
  ['one that wants no colour', { isTTY: true }, { TERM: 'xterm', NO_COLOR: '1' }, true],
  ['a dumb one', { isTTY: true }, { TERM: 'dumb' }, false],
  ['one in CI', { isTTY: true }, { TERM: 'xterm', CI: '1' }, false],
])('whether a line can be written over: %s', (_, stream, env, expected) => {
  expect(terminalBehind(stream, env as NodeJS.ProcessEnv).rewrites).toBe(expected);
});
