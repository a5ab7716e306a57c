/** A run that is watched: what its terminal shows, and what Ctrl-C does. */
import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Watch, watched } from '../../src/cli/watch.ts';
import type { Standing } from '../../src/core/standing.ts';

beforeEach(() => {
  vi.useFakeTimers({
    toFake: ['setInterval', 'clearInterval', 'setTimeout', 'clearTimeout', 'performance'],
  });
});
afterEach(() => {
  vi.useRealTimers();
});

/** As a terminal does: a carriage return and "erase in line" empty the line. */
class Screen {
  written = '';
  writes = 0;
  readonly columns: number | undefined;

  constructor(columns?: number) {
    this.columns = columns;
  }

  write(text: string): void {
    this.written += text;
    this.writes += 1;
  }

  get shown(): string {
    return this.written.split('\n').at(-1)?.split('\r\x1b[K').at(-1) ?? '';
  }
}

function given(screen: Screen | null, signals: EventEmitter | null = null, options = {}) {
  return { where: { cwd: '.', env: {} }, screen, signals, options } as Parameters<typeof watched>[0];
}

const standing = { doing: null, unit: 'object', done: 0, total: 100_000, bytes: 0 } as const;

test('a line appears after a second, moves on, and is gone at the end', async () => {
  const screen = new Screen();
  const answer = await watched(given(screen), async ({ progress }) => {
    const now: { -readonly [Key in keyof Standing]: Standing[Key] } = { ...standing };
    progress?.(() => now);
    vi.advanceTimersByTime(900);
    expect(screen.written).toBe('');
    now.done = 1234;
    vi.advanceTimersByTime(300);
    expect(screen.shown).toMatch(/^1,234 of 100,000 objects/);
    now.done = 5000;
    vi.advanceTimersByTime(5000);
    expect(screen.shown).toMatch(/^5,000 of 100,000 objects, .*left$/);
    return 'done';
  });
  expect(answer).toBe('done');
  expect(screen.shown).toBe('');
  expect(screen.written).not.toContain('\n');
  const { writes } = screen;
  vi.advanceTimersByTime(5000);
  expect(screen.writes).toBe(writes);
});

test('it is gone also where the run fails', async () => {
  const screen = new Screen();
  const run = watched(given(screen), async ({ progress }) => {
    progress?.(() => standing);
    vi.advanceTimersByTime(2000);
    expect(screen.shown).not.toBe('');
    throw new Error('fails');
  });
  await expect(run).rejects.toThrow('fails');
  expect(screen.shown).toBe('');
});

test('it is written at most ten times a second, and leaves the last column free', async () => {
  const screen = new Screen(24);
  await watched(given(screen), async ({ progress }) => {
    let done = 0;
    progress?.(() => ({ ...standing, done: done++ }));
    vi.advanceTimersByTime(11_000);
    expect(screen.shown).toMatch(/^\d+ of 100,000 objects$/);
  });
  expect(screen.writes).toBeLessThan(100);
  expect(Math.max(...screen.written.split('\r\x1b[K').map((line) => line.length))).toBeLessThan(24);
});

test('a quick run shows nothing, and one that is to be quiet neither', async () => {
  for (const [options, milliseconds] of [
    [{}, 900],
    [{ quiet: '' }, 9000],
  ] as const) {
    const screen = new Screen();
    await watched(given(screen, null, options), async ({ progress }) => {
      progress?.(() => standing);
      vi.advanceTimersByTime(milliseconds);
    });
    expect(screen.written).toBe('');
  }
});

test('without a terminal and signals a run is given nothing but where it is', async () => {
  const watch = await watched(given(null), async (watch) => watch);
  expect(watch).toEqual({ where: { cwd: '.', env: {} } });
});

function listeners(signals: EventEmitter): number {
  return signals.listenerCount('SIGINT') + signals.listenerCount('SIGTERM');
}

test.each(['SIGINT', 'SIGTERM'])(
  '%s once has the run end, a second time it does what it always does',
  async (signal) => {
    const signals = new EventEmitter();
    const screen = new Screen();
    await watched(given(screen, signals), async ({ where, ending, progress }: Watch) => {
      progress?.(() => standing);
      vi.advanceTimersByTime(2000);
      expect(listeners(signals)).toBe(0);
      expect(ending?.why()).toBeNull();
      expect(ending?.why()).toBeNull();
      expect(listeners(signals)).toBe(2);
      signals.emit(signal);
      expect(listeners(signals)).toBe(0);
      expect(screen.shown).toBe('');
      expect(ending?.why()).toBe('interrupted');
      expect(where.stop?.aborted).toBe(true);
      expect(ending?.atOnce?.aborted).toBe(false);
      vi.advanceTimersByTime(10_000);
      expect(ending?.atOnce?.aborted).toBe(true);
      expect(screen.shown).toBe('');
    });
  },
);

test('when the run has ended signals do what they always do', async () => {
  const signals = new EventEmitter();
  await watched(given(null, signals), async ({ ending }) => ending?.why());
  expect(listeners(signals)).toBe(0);
});
