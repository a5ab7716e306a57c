/**
 * A run that may take long, watched by whoever started it: at a terminal it says how far it is, and Ctrl-C has it report what
 * it has looked at until then. Ctrl-C once more ends the program as it ends any.
 */
import type { Ending, Progress } from '../check/ending.ts';
import { LOOKED_BACK, type Moment, renderProgress } from '../report/progress.ts';
import type { Where } from '../sources/git.ts';
import type { Call } from './command.ts';

/** A terminal on which a line can be written over. */
export interface Screen {
  readonly columns?: number;
  write(text: string): unknown;
}

/** The process, as far as it tells of signals. Without a listener they do what they always do. */
export interface Signals {
  on(signal: Signal, listener: () => void): unknown;
  off(signal: Signal, listener: () => void): unknown;
}

type Signal = (typeof SIGNALS)[number];
const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** What a run is given so that it can be watched. */
export interface Watch {
  readonly where: Where;
  readonly ending?: Ending;
  readonly progress?: Progress;
}

export async function watched<Answer>(
  { where, screen, signals, options }: Pick<Call, 'where' | 'screen' | 'signals' | 'options'>,
  look: (watch: Watch) => Promise<Answer>,
): Promise<Answer> {
  const line = screen === null || options.quiet !== undefined ? null : new Line(screen);
  const interruption = signals === null ? null : new Interruption(signals, () => line?.end());
  try {
    return await look({
      where: interruption === null ? where : { ...where, stop: interruption.soon },
      ...(interruption && { ending: interruption }),
      ...(line && { progress: line.follow }),
    });
  } finally {
    interruption?.end();
    line?.end();
  }
}

/** So long what was found is worked out after Ctrl-C, in milliseconds; few wait longer before they press it again. */
const PATIENCE = 3000;

class Interruption implements Ending {
  readonly #signals: Signals;
  readonly #said: () => void;
  readonly #soon = new AbortController();
  readonly #atOnce = new AbortController();
  #timer: NodeJS.Timeout | undefined;
  #isHeard = false;

  /** @param said Called when it comes. */
  constructor(signals: Signals, said: () => void) {
    this.#signals = signals;
    this.#said = said;
  }

  get soon(): AbortSignal {
    return this.#soon.signal;
  }

  get atOnce(): AbortSignal {
    return this.#atOnce.signal;
  }

  /** Signals are listened to from when on this is asked: as long as nothing has been looked at, nothing is to be reported. */
  readonly why = (): 'interrupted' | null => {
    if (!this.#isHeard) for (const signal of SIGNALS) this.#signals.on(signal, this.#interrupt);
    this.#isHeard = true;
    return this.soon.aborted ? 'interrupted' : null;
  };

  end(): void {
    for (const signal of SIGNALS) this.#signals.off(signal, this.#interrupt);
    clearTimeout(this.#timer);
  }

  readonly #interrupt = (): void => {
    this.end();
    this.#said();
    this.#timer = setTimeout(() => this.#atOnce.abort(), PATIENCE);
    this.#soon.abort();
  };
}

/** A run that is done before that shows nothing, in milliseconds. */
const QUICK = 1000;
const TICK = 150;
const DEFAULT_WIDTH = 80;
/** Carriage return, and "erase in line" (ECMA-48, EL). */
const EMPTIED = '\r\x1b[K';

/** The line at the cursor, written over as long as the run lasts and empty when it has ended. */
class Line {
  readonly #screen: Screen;
  readonly #start = performance.now();
  #moments: Moment[] = [];
  #timer: NodeJS.Timeout | undefined;
  #shown = '';

  constructor(screen: Screen) {
    this.#screen = screen;
  }

  readonly follow: Progress = (ask) => {
    this.#timer = setInterval(() => {
      const time = performance.now();
      // What is asked may change what it has answered with.
      this.#moments.push({ time, standing: { ...ask() } });
      this.#moments = this.#moments.filter((moment) => time - moment.time <= LOOKED_BACK);
      if (time - this.#start >= QUICK) this.#show();
    }, TICK);
    this.#timer.unref();
  };

  end(): void {
    clearInterval(this.#timer);
    if (this.#shown !== '') this.#screen.write(EMPTIED);
    this.#shown = '';
  }

  #show(): void {
    // In the last column some terminals go on to the next line.
    const line = renderProgress(this.#moments, (this.#screen.columns || DEFAULT_WIDTH) - 1);
    if (line !== this.#shown) this.#screen.write(`${EMPTIED}${line}`);
    this.#shown = line;
  }
}
