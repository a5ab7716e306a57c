/** The page of exceptions in a browser: what it asks for, whom it shuts out, what does not fit, what paper loses. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import type { Report } from '../../src/core/report.ts';
import { renderPage } from '../../src/report/page/page.ts';
import { aDozen, hostile, many } from '../support/exceptions.ts';
import { aReport } from '../support/report.ts';
import { startBrowser } from './browser.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const REPORTS = {
  'no allowlist': aReport(),
  'no exception': many(0),
  'one exception': many(1),
  'twelve exceptions of every sort': aDozen(),
  'lists too long to be shown': many(60),
  'texts without a place to break': hostile('x'.repeat(4096)),
  'elements for texts': hostile(`</style><script>document.title = 'x'</script><img src=x onerror=alert(1)>`),
} satisfies Record<string, Report>;
const NAMES = Object.keys(REPORTS);

/** What takes a browser minutes on so long a page is asked of the shorter ones. */
const WITH_LONG: Readonly<Record<string, Report>> = { ...REPORTS, '500 exceptions': many(500) };
const ALL_NAMES = Object.keys(WITH_LONG);

interface View {
  readonly colorScheme: 'light' | 'dark';
  readonly viewport: { readonly width: number; readonly height: number };
}

/** How it is looked at. */
const VIEWS = {
  light: { colorScheme: 'light', viewport: { width: 1280, height: 900 } },
  dark: { colorScheme: 'dark', viewport: { width: 1280, height: 900 } },
  'a tablet': { colorScheme: 'light', viewport: { width: 800, height: 1000 } },
  'half a screen': { colorScheme: 'light', viewport: { width: 600, height: 900 } },
  'a telephone': { colorScheme: 'dark', viewport: { width: 400, height: 800 } },
  'a small telephone': { colorScheme: 'light', viewport: { width: 320, height: 600 } },
} as const satisfies Record<string, View>;

/** The dozen has all colours and marks there are, and these are the views that differ in more than width. */
const JUDGED: Readonly<Record<string, readonly (keyof typeof VIEWS)[]>> = {
  'twelve exceptions of every sort': ['light', 'dark', 'a telephone'],
};

let browser: Browser;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sasguard-page-'));
  for (const [name, report] of Object.entries(WITH_LONG))
    writeFileSync(fileOf(name), renderPage(report, { repository: 'contoso/models' }));
  browser = await startBrowser();
});

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

function fileOf(name: string): string {
  return join(folder, `${name}.html`);
}

interface Opened {
  readonly page: Page;
  /** Everything it asked for, and everything the browser had to say of it. */
  readonly requests: string[];
  readonly messages: string[];
}

async function open(name: string, options: BrowserContextOptions = {}): Promise<Opened> {
  const page = await (await browser.newContext(options)).newPage();
  const requests: string[] = [];
  const messages: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => messages.push(message.text()));
  page.on('pageerror', (error) => messages.push(error.message));
  page.on('dialog', (dialog) => {
    messages.push(dialog.message());
    void dialog.dismiss();
  });
  await page.goto(pathToFileURL(fileOf(name)).href);
  return { page, requests, messages };
}

async function look(page: Page, { colorScheme, viewport }: View): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await page.setViewportSize(viewport);
}

/** What a reader would stumble over: a page to be pushed sideways, a column of single words, a word or number in two. */
function misfits(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    if (document.documentElement.scrollWidth !== innerWidth) found.push('wider than the window');
    for (const column of document.querySelectorAll('main p, main h3')) {
      const { width } = column.getBoundingClientRect();
      const em = Number.parseFloat(getComputedStyle(column).fontSize);
      if (width < 12 * em) found.push(`${Math.round(width)} wide: ${column.textContent}`);
    }
    // Words of the page itself; a path without an end has to be broken somewhere.
    const own = document.querySelectorAll(
      '.decision h3, .figures dt, .figures dd, .facts dt, .mark, .groups thead th',
    );
    for (const element of own) {
      const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const text = texts.currentNode as Text;
        for (const { index, 0: word } of text.data.matchAll(/\S+/g)) {
          const range = document.createRange();
          range.setStart(text, index);
          range.setEnd(text, index + word.length);
          if (range.getClientRects().length > 1) found.push(`in two: ${word}`);
        }
      }
    }
    return found.slice(0, 5);
  });
}

/** Run from outside, so the page's own policy is as its readers have it. */
async function violations(page: Page): Promise<string[]> {
  const { violations } = await page.evaluate(() => {
    const { axe } = globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } };
    return axe.run({ resultTypes: ['violations'] });
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`),
  );
}

test.each(ALL_NAMES)(
  '%s: asks for nothing but itself, has the browser say nothing, and fits',
  async (name) => {
    const { page, requests, messages } = await open(name);
    for (const [view, options] of Object.entries(VIEWS)) {
      await look(page, options);
      expect(await misfits(page), view).toEqual([]);
    }
    expect(requests).toEqual([pathToFileURL(fileOf(name)).href]);
    expect(messages).toEqual([]);
    await page.context().close();
  },
);

test.each(NAMES)('%s: shuts nobody out', async (name) => {
  const { page } = await open(name);
  await page.evaluate(AXE);
  for (const view of JUDGED[name] ?? ['light']) {
    await look(page, VIEWS[view]);
    expect((await violations(page)).slice(0, 5), view).toEqual([]);
  }
  await page.context().close();
});

describe('on paper', () => {
  it.each(ALL_NAMES)('nothing of %s is cut or lost', async (name) => {
    const { page } = await open(name, { colorScheme: 'dark', viewport: { width: 688, height: 1000 } });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const seen = await page.evaluate(() => {
      const boxes = (selector: string) =>
        [...document.querySelectorAll(selector)].map((element) => element.getBoundingClientRect());
      const sizeOf = (element: Element) => Number.parseFloat(getComputedStyle(element).fontSize);
      const { backgroundColor, color } = getComputedStyle(document.body);
      return {
        cards: boxes('article').filter(({ width, height }) => width > 0 && height > 0).length,
        bars: boxes('.drawing svg.bar').filter(({ width, height }) => width > 100 && height > 20).length,
        wide: document.documentElement.scrollWidth <= innerWidth,
        colours: [backgroundColor, color],
        // What is said by the way, in larger letters than what stands beside it.
        loud: [...document.querySelectorAll('.fact, .place, .who, .more')].filter((aside) =>
          [aside.parentElement!, ...aside.parentElement!.querySelectorAll(':scope > p')].some(
            (beside) => sizeOf(beside) < sizeOf(aside),
          ),
        ).length,
      };
    });
    const number = WITH_LONG[name]!.allowlist.exceptions.length;
    expect(seen).toEqual({
      cards: number,
      bars: number,
      wide: true,
      colours: ['rgb(255, 255, 255)', 'rgb(0, 0, 0)'],
      loud: 0,
    });
    await page.context().close();
  });

  it('every exception is on a page', async () => {
    const { page } = await open('twelve exceptions of every sort');
    const pdf = await page.pdf({ format: 'A4', tagged: true });
    const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? [];
    expect(pages.length).toBeGreaterThan(4);
    expect(pages.length).toBeLessThan(20);
    await page.context().close();
  });
});

describe('without JavaScript', () => {
  it.each(NAMES)('%s says the same', async (name) => {
    const texts = [];
    for (const javaScriptEnabled of [true, false]) {
      const { page } = await open(name, { javaScriptEnabled });
      texts.push(await page.locator('body').innerText());
      await page.context().close();
    }
    expect(texts[1]).toBe(texts[0]);
  });
});

it('a link leads to its exception', async () => {
  const { page } = await open('twelve exceptions of every sort');
  await page.getByRole('link', { name: 'tools/old-sync.ps1' }).first().click();
  await expect.poll(() => page.locator('article:target h3').innerText()).toBe('tools/old-sync.ps1');
  await page.context().close();
});

it('the drawing puts days where they belong', async () => {
  const { page } = await open('twelve exceptions of every sort', VIEWS.light);
  const row = page.getByRole('row', { name: 'docs/tutorial/download.md' });
  // Without its outline, which has a width of its own.
  const [over, left] = await row.locator('rect').evaluateAll((rects) =>
    rects.map((rect) => {
      const { x, width } = (rect as SVGRectElement).getBBox();
      return { x, width };
    }),
  );
  const today = await page
    .locator('.axis line.today')
    .evaluate((line) => (line as SVGLineElement).getBBox().x);
  // Reviewed on 2 November, today is 10:00 on the 21st, and it ends with the 26th.
  expect(over!.width / left!.width).toBeCloseTo((19 + 10 / 24) / (5 + 14 / 24), 1);
  expect(left!.x).toBeCloseTo(today, 0);
  await page.context().close();
});
