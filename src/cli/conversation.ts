/**
 * Questions to a person at a terminal. They go to standard error, since standard output holds the result; what is typed
 * ahead is kept for the question it belongs to.
 */
import { createInterface } from 'node:readline/promises';
import { forTerminal } from '../report/escape.ts';
import { wrap } from '../report/wrap.ts';

/** Whoever sits at the terminal. */
export interface Person {
  tell(line: string): void;
  /** The answer without blanks around it. Rejects with `BrokenOff` where none comes. */
  ask(question: string): Promise<string>;
}

/** Lets some questions be asked, and lets go of the terminal when they are answered. */
export type Converse = <Answer>(talk: (person: Person) => Promise<Answer>) => Promise<Answer>;

/** Ctrl-C, or the end of the input. */
export class BrokenOff extends Error {
  override readonly name = 'BrokenOff';
  readonly exitCode: 2 | 130;

  /** 130 is what a shell makes of Ctrl-C (128 and SIGINT, which is 2). */
  constructor(exitCode: 2 | 130) {
    super(exitCode === 130 ? 'Broken off.' : 'The input ended before all questions were answered.');
    this.exitCode = exitCode;
  }
}

type Input = NodeJS.ReadableStream & { readonly isTTY?: boolean };
type Output = NodeJS.WritableStream & { readonly isTTY?: boolean };

/** `null` where nobody can be asked. */
export function converseAt(stdin: Input, stderr: Output): Converse | null {
  if (stdin.isTTY !== true || stderr.isTTY !== true) return null;
  return async (talk) => {
    const desk = new Desk(stdin, stderr);
    try {
      return await talk(desk);
    } finally {
      desk.close();
    }
  };
}

class Desk implements Person {
  readonly #lines: string[] = [];
  readonly #output: Output;
  readonly #readline;
  #end: BrokenOff | null = null;
  #waiting: { readonly answered: (line: string) => void; readonly failed: (end: BrokenOff) => void } | null =
    null;

  constructor(input: Input, output: Output) {
    this.#output = output;
    this.#readline = createInterface({ input, output, terminal: true, historySize: 0 });
    this.#readline.on('line', (line) => {
      if (this.#waiting === null) this.#lines.push(line);
      else this.#settle().answered(line);
    });
    this.#readline.on('SIGINT', () => this.#breakOff(new BrokenOff(130)));
    this.#readline.on('close', () => this.#breakOff(new BrokenOff(2)));
  }

  tell(line: string): void {
    this.#output.write(`${forTerminal(line)}\n`);
  }

  async ask(question: string): Promise<string> {
    this.#readline.setPrompt(question);
    this.#readline.prompt();
    const ahead = this.#lines.shift();
    if (ahead !== undefined) return ahead.trim();
    if (this.#end !== null) throw this.#end;
    const answer = await new Promise<string>((answered, failed) => {
      this.#waiting = { answered, failed };
    });
    return answer.trim();
  }

  close(): void {
    this.#end ??= new BrokenOff(2);
    this.#readline.close();
  }

  #settle() {
    const waiting = this.#waiting;
    this.#waiting = null;
    return waiting as NonNullable<typeof waiting>;
  }

  #breakOff(end: BrokenOff): void {
    if (this.#end !== null) return;
    this.#end = end;
    this.#output.write('\n');
    if (this.#waiting !== null) this.#settle().failed(end);
  }
}

type Choices<Word extends string> = readonly (readonly [word: Word, meaning: string])[];

/** One of some words, by its number or itself; asked for until it is one. Nothing is taken for granted. */
export async function choose<Word extends string>(
  person: Person,
  question: string,
  choices: Choices<Word>,
): Promise<Word> {
  offer(person, question, choices);
  for (;;) {
    const chosen = chosenBy(await person.ask('Number: '), choices);
    if (chosen !== null) return chosen;
    person.tell(expected(choices));
  }
}

/** The same, where an empty answer leaves it open. */
export async function chooseOrLeave<Word extends string>(
  person: Person,
  question: string,
  choices: Choices<Word>,
): Promise<Word | null> {
  offer(person, question, choices);
  for (;;) {
    const answer = await person.ask('Number (leave empty to decide later): ');
    const chosen = chosenBy(answer, choices);
    if (chosen !== null || answer === '') return chosen;
    person.tell(expected(choices));
  }
}

function offer(person: Person, question: string, choices: Choices<string>): void {
  const width = Math.max(...choices.map(([word]) => word.length)) + 2;
  person.tell(question);
  for (const [index, [word, meaning]] of choices.entries())
    person.tell(`  ${index + 1}  ${meaning === '' ? word : word.padEnd(width) + meaning}`);
}

/** A login is known without its `@` as well. */
function chosenBy<Word extends string>(answer: string, choices: Choices<Word>): Word | null {
  const isIt = (word: string) => [word, word.replace(/^@/, '')].includes(answer);
  const [chosen = null] = choices[Number(answer) - 1] ?? choices.find(([word]) => isIt(word)) ?? [];
  return chosen;
}

function expected(choices: Choices<string>): string {
  return choices.length === 1 ? 'The only number is 1.' : `One of the numbers 1 to ${choices.length}.`;
}

/** A text, asked for until nothing is wrong with it. */
export async function write(
  person: Person,
  question: string,
  faultOf: (text: string) => string | null,
  otherwise = '',
): Promise<string> {
  for (;;) {
    const answer = (await person.ask(question)) || otherwise;
    const fault = answer === '' ? 'It cannot be empty.' : faultOf(answer);
    if (fault === null) return answer;
    for (const line of wrap(fault)) person.tell(line);
  }
}
