/** Questions at a terminal, driven through streams that call themselves one. */
import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { BrokenOff, choose, converseAt, write } from '../../src/cli/conversation.ts';

function aTerminal(isTTY = true) {
  const stdin = Object.assign(new PassThrough(), { isTTY, setRawMode: () => {} });
  const stderr = Object.assign(new PassThrough(), { isTTY, columns: 80 });
  let shown = '';
  stderr.on('data', (chunk) => {
    shown += chunk;
  });
  const converse = converseAt(stdin, stderr);
  return { stdin, converse, shown: () => shown };
}

const CHOICES = [
  ['revoked', 'gone'],
  ['test-fixture', 'made up'],
] as const;

describe('a question', () => {
  it('is asked again until the answer is one of the numbers, or a word of the list', async () => {
    for (const [typed, expected] of [
      ['0\n3\n\nx\n2\n', 'test-fixture'],
      ['revoked\n', 'revoked'],
    ] as const) {
      const { stdin, converse, shown } = aTerminal();
      stdin.write(typed);
      expect(await converse?.((person) => choose(person, 'Which?', CHOICES))).toBe(expected);
      expect(shown()).toContain('Which?\n  1  revoked       gone\n  2  test-fixture  made up\n');
      expect(shown().match(/One of the numbers 1 to 2\./g)?.length ?? 0).toBe(typed.split('\n').length - 2);
    }
  });

  it('for a text says what is wrong with the answer, and takes what is offered for none', async () => {
    const { stdin, converse, shown } = aTerminal();
    stdin.write('no\n  yes  \n\n');
    const faultOf = (text: string) => (text === 'no' ? 'Not that.' : null);
    expect(await converse?.((person) => write(person, 'Say: ', faultOf))).toBe('yes');
    expect(shown()).toContain('Not that.');
    const second = aTerminal();
    second.stdin.write('\n');
    expect(await second.converse?.((person) => write(person, 'Say [x]: ', faultOf, 'x'))).toBe('x');
  });

  it('that has to be answered is not left empty', async () => {
    const { stdin, converse, shown } = aTerminal();
    stdin.write('\n \nwell\n');
    expect(await converse?.((person) => write(person, 'Say: ', () => null))).toBe('well');
    expect(shown().match(/It cannot be empty\./g)).toHaveLength(2);
  });

  it.each([
    ['Ctrl-C', '1\n\x03', 130],
    ['Ctrl-D', '1\n\x04', 2],
    ['the end of the input', null, 2],
  ] as const)('is broken off by %s', async (_, typed, exitCode) => {
    const { stdin, converse } = aTerminal();
    const talked = converse?.(async (person) => {
      await choose(person, 'Which?', CHOICES);
      return choose(person, 'And which?', CHOICES);
    });
    if (typed === null) stdin.end('1\n');
    else stdin.write(typed);
    await expect(talked).rejects.toEqual(new BrokenOff(exitCode));
    await expect(talked).rejects.toMatchObject({ exitCode });
  });

  it('is not asked where nobody sits at the terminal', () => {
    expect(aTerminal(false).converse).toBeNull();
  });
});
