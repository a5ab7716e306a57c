/** The help, made from what commands and options declare, so that it cannot say anything else than what is so. */

import { wrap } from '../report/wrap.ts';
import type { Command } from './command.ts';
import { GENERAL_OPTIONS, OPTIONS, type OptionName } from './options.ts';

export function renderHelp(commands: readonly Command[]): string {
  const entries = commands.map((command) => [`sasguard ${signatureOf(command)}`, command.summary] as const);
  return lines([
    'sasguard keeps Azure Shared Access Signatures, and the keys that sign them, out of git.',
    '',
    ...table(entries),
    '',
    'More on each: sasguard COMMAND --help',
    ...EXIT_CODES,
  ]);
}

export function renderCommandHelp(command: Command): string {
  return lines([
    usageOf(command),
    '',
    ...wrap(command.summary),
    ...command.details.flatMap((paragraph) => ['', ...wrap(paragraph)]),
    '',
    ...table([...command.options, ...GENERAL_OPTIONS].map(optionEntry)),
    ...EXIT_CODES,
  ]);
}

export function usageOf(command: Command): string {
  return `Usage: sasguard ${signatureOf(command)} [OPTIONS]`;
}

const EXIT_CODES = [
  '',
  'Exit codes: 0 nothing blocks, 1 something blocks, 2 a wrong call or a fault in',
  '.sasignore or the settings, 3 not everything could be checked.',
];

function signatureOf({ name, operands }: Command): string {
  return operands === '' ? name : `${name} ${operands}`;
}

function optionEntry(name: OptionName): readonly [string, string] {
  const { value, help } = OPTIONS[name];
  return [`${name === 'help' ? '-h, ' : ''}--${name}${value === null ? '' : ` ${value}`}`, help];
}

function table(entries: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...entries.map(([term]) => term.length)) + 2;
  return entries.flatMap(([term, text]) =>
    wrap(text, 78 - width).map((line, index) => `  ${(index === 0 ? term : '').padEnd(width)}${line}`),
  );
}

function lines(all: readonly string[]): string {
  return `${all.join('\n')}\n`;
}
