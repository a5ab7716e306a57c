/**
 * Arguments → a command, its operands and options; or a sentence that says what is wrong and names the nearest
 * correct form. Strict: what is not known is refused, since an option that is passed over would quietly mean less.
 */
import { parseArgs } from 'node:util';
import { type Command, type Options, UsageFault } from './command.ts';
import { mention, nearest } from './mention.ts';
import { GENERAL_OPTIONS, OPTION_NAMES, OPTIONS, type OptionName } from './options.ts';

export interface Parsed {
  /** `null` where only general options were given. */
  readonly command: Command | null;
  /** The commands that a general option is about: all, or those of `allowlist`. */
  readonly family: readonly Command[];
  readonly operands: readonly string[];
  readonly options: Options;
}

export function parse(argv: readonly string[], commands: readonly Command[]): Parsed {
  const { tokens } = parseArgs({ args: [...argv], options: PARSED, strict: false, tokens: true });
  const given: Partial<Record<OptionName, string>> = {};
  const words: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    else if (token.kind === 'option') {
      const name = knownOption(token.name, token.rawName);
      const value = givenValue(token);
      given[name] = name === 'hook' && given.hook !== undefined ? `${given.hook},${value}` : value;
    }
  }
  const { command, family, operands } = commandIn(words, commands, given);
  if (command !== null && !isGeneral(given)) check(command, operands, given);
  // Standard output, where it goes in any case.
  if (given.output === '-') delete given.output;
  return { command, family, operands, options: given };
}

const PARSED = Object.fromEntries(
  OPTION_NAMES.map((name) => [
    name,
    { type: OPTIONS[name].value === null ? 'boolean' : 'string', ...(name === 'help' && { short: 'h' }) },
  ]),
) as Record<OptionName, { type: 'boolean' | 'string' }>;

function knownOption(name: string, typed: string): OptionName {
  if (OPTION_NAMES.includes(name as OptionName)) return name as OptionName;
  const near = nearest(name, OPTION_NAMES);
  const hint = near === null ? '' : ` Did you mean --${near}?`;
  throw new UsageFault(`There is no option ${mention(typed, 'like the one given')}.${hint}`);
}

function givenValue(token: {
  name: string;
  value?: string | undefined;
  inlineValue?: boolean | undefined;
}): string {
  const { value: placeholder } = OPTIONS[token.name as OptionName];
  const { value, inlineValue } = token;
  if (placeholder === null) {
    if (value !== undefined) throw new UsageFault(`--${token.name} takes no value.`);
    return '';
  }
  // `--format --quiet` is a value forgotten; a value that does begin with a dash is written `--reason=-…`.
  const isOption = inlineValue !== true && value !== '-' && value?.startsWith('-');
  if (value === undefined || value === '' || isOption) {
    throw new UsageFault(`--${token.name} needs a value: --${token.name} ${placeholder}`);
  }
  return value;
}

function commandIn(
  words: readonly string[],
  commands: readonly Command[],
  given: Options,
): Omit<Parsed, 'options'> {
  const [first, second] = words;
  if (first === undefined) {
    if (isGeneral(given)) return { command: null, family: commands, operands: [] };
    throw new UsageFault(`A command is missing. There are ${commands.map(({ name }) => name).join(', ')}.`);
  }
  for (const [length, name] of [
    [2, `${first} ${second}`],
    [1, first],
  ] as const) {
    const command = commands.find((candidate) => candidate.name === name);
    if (command !== undefined) return { command, family: [command], operands: words.slice(length) };
  }
  const family = commands.filter(({ name }) => name.startsWith(`${first} `));
  if (family.length > 0) {
    if (isGeneral(given) && second === undefined) return { command: null, family, operands: [] };
    const names = family.map(({ name }) => name);
    if (second === undefined) throw new UsageFault(`${first} needs a second word: ${names.join(', ')}.`);
    const near = nearest(
      second,
      names.map((name) => name.slice(first.length + 1)),
    );
    const hint = near === null ? `There are ${names.join(', ')}.` : `Did you mean sasguard ${first} ${near}?`;
    const typed = mention(`${first} ${second}`, `${first} with the second word given`);
    throw new UsageFault(`There is no command ${typed}. ${hint}`);
  }
  const near = nearest(
    first,
    commands.map(({ name }) => name),
  );
  const hint = near === null ? '' : ` Did you mean sasguard ${near}?`;
  throw new UsageFault(`There is no command ${mention(first, 'like the first word given')}.${hint}`);
}

function check(command: Command, operands: readonly string[], given: Options): void {
  for (const name of Object.keys(given) as OptionName[]) {
    if (!command.options.includes(name)) throw new UsageFault(`sasguard ${command.name} takes no --${name}.`);
  }
  if (operands.length > command.most) {
    const takes = command.most === 0 ? 'nothing after it but options' : `no more than ${command.operands}`;
    throw new UsageFault(`sasguard ${command.name} takes ${takes}.`);
  }
}

function isGeneral(given: Options): boolean {
  return GENERAL_OPTIONS.some((name) => given[name] !== undefined);
}
