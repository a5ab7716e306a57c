/**
 * Standard input: from a pipe everything to its end, at a terminal one line, which is not shown while it is typed or
 * pasted, so that no secret stays on the screen. (Raw mode also lifts the terminal's own limit of 4 095 characters.)
 */
import type { ReadStream, WriteStream } from 'node:tty';

export async function readInput(
  stdin: NodeJS.ReadStream & { fd: 0 },
  stderr: NodeJS.WriteStream,
): Promise<Uint8Array> {
  return stdin.isTTY ? readHiddenLine(stdin, stderr) : readToEnd(stdin);
}

async function readToEnd(stdin: AsyncIterable<unknown>): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

async function readHiddenLine(
  stdin: ReadStream,
  stderr: WriteStream | NodeJS.WriteStream,
): Promise<Uint8Array> {
  stderr.write('Paste the token and press Enter (it is not shown): ');
  stdin.setRawMode(true);
  let line = '';
  try {
    for await (const chunk of stdin.setEncoding('utf8')) {
      line += chunk as string;
      if (/[\r\n\x03\x04]/.test(line)) break; // Enter, or Ctrl-C and Ctrl-D, which raw mode hands over as they are
    }
  } finally {
    stdin.setRawMode(false);
    stderr.write('\n');
  }
  return Buffer.from(line.split(/[\r\n\x03\x04]/)[0]!);
}
