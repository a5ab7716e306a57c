import { formatAllowlist, unformattable } from '../../core/allowlist/format.ts';
import { parseAllowlist } from '../../core/allowlist/parse.ts';
import { ALLOWLIST_NAME } from '../../sources/allowlist-file.ts';
import { openAllowlistFile, refuseUnread, saveAllowlistFile } from '../allowlist-file.ts';
import { type Call, type Command, UsageFault } from '../command.ts';

export const allowlistFormat: Command = {
  name: 'allowlist format',
  operands: '',
  most: 0,
  summary: 'Put .sasignore into its canonical form.',
  details: [
    'Keys in the order in which the tool writes them, one blank line between blocks, no blanks at line ends. What the file says stays the same, and so does the order of the blocks; comments go with the line they stand above. A block with a line that cannot be read is left as it stands, and named: sasguard allowlist lint says what is wrong with it.',
  ],
  options: ['check'],
  run: async (call) => {
    const opened = openAllowlistFile(call);
    const { text } = opened;
    if (text === null) throw new UsageFault(`There is no ${ALLOWLIST_NAME} here.`);
    refuseUnread(parseAllowlist(text, ALLOWLIST_NAME));
    const formatted = formatAllowlist(text);
    const left = unformattable(text);
    const stderr = whatIsLeft(left, call);
    const subject = left.length === 0 ? ALLOWLIST_NAME : `The rest of ${ALLOWLIST_NAME}`;
    if (formatted === text) return { exitCode: 0, stdout: `${subject} is in its canonical form.\n`, stderr };
    if (call.options.check !== undefined) {
      const stdout = `${subject} is not in its canonical form. To change that: ${call.program} allowlist format\n`;
      return { exitCode: 1, stdout, stderr };
    }
    saveAllowlistFile(opened, formatted);
    return {
      exitCode: 0,
      stdout: `${subject} is in its canonical form now; it says the same.\n`,
      stderr,
    };
  },
};

function whatIsLeft(left: readonly number[], { program }: Call): string {
  if (left.length === 0) return '';
  const places = left.map((line) => `${ALLOWLIST_NAME}:${line}`).join(', ');
  const said =
    left.length === 1
      ? `The block at ${places} is left as it stands, since not every line of it can be read.`
      : `The blocks at ${places} are left as they stand, since not every line of them can be read.`;
  return `${said} What is wrong: ${program} allowlist lint\n`;
}
