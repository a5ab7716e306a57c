/** The page of exceptions in a browser: what it asks for, whom it shuts out, what does not fit, what paper loses. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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
  '500 exceptions': many(500),
  'texts without a place to break': hostile('x'.repeat(4096)),
  'elements for texts': hostile(`</style><script>document.title = 'x'</script><img src=x onerror=alert(1)>`),
} satisfies Record<string, Report>;
const NAMES = Object.keys(REPORTS) as (keyof typeof REPORTS)[];

/** How it is looked at. */
const VIEWS = {
  light: { colorScheme: 'light', viewport: { width: 1280, height: 900 } },
  dark: { colorScheme: 'dark', viewport: { width: 1280, height: 900 } },
  'a tablet': { colorScheme: 'light', viewport: { width: 800, height: 1000 } },
  'a telephone': { colorScheme: 'dark', viewport: { width: 400, height: 800 } },
  'a small telephone': { colorScheme: 'light', viewport: { width: 320, height: 600 } },
} as const satisfies Record<string, BrowserContextOptions>;
const CASES = NAMES.flatMap((name) =>
  Object.entries(VIEWS).map(([view, options]) => [name, view, options] as const),
);

/** In the others nothing but the width differs. */
const JUDGED = ['light', 'dark', 'a telephone'];

let browser: Browser;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sasguard-page-'));
  for (const name of NAMES)
    writeFileSync(fileOf(name), renderPage(REPORTS[name], { repository: 'contoso/models' }));
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

/** Run from outside, so the page's own policy is as its readers have it. */
async function violations(page: Page, without: readonly string[]): Promise<string[]> {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(
    (ids) => {
      const { axe } = globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } };
      return axe.run({
        rules: Object.fromEntries(ids.map((id) => [id, { enabled: false }])),
        resultTypes: ['violations'],
      });
    },
    [...without],
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`),
  );
}

describe.each(CASES)('%s, %s', (name, view, options) => {
  it('asks for nothing but itself, has the browser say nothing, and is as wide as the window', async () => {
    const { page, requests, messages } = await open(name, options);
    const [wide, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    expect(wide).toBe(window);
    expect(requests).toEqual([pathToFileURL(fileOf(name)).href]);
    expect(messages).toEqual([]);
    await page.context().close();
  });

  it.skipIf(!JUDGED.includes(view))('shuts nobody out', async () => {
    const { page } = await open(name, options);
    // Contrast takes minutes on so long a page, and is the same as with twelve.
    const without = name === '500 exceptions' ? ['color-contrast'] : [];
    expect((await violations(page, without)).slice(0, 5)).toEqual([]);
    await page.context().close();
  });
});

describe('on paper', () => {
  it.each(NAMES)('nothing of %s is cut or lost', async (name) => {
    const { page } = await open(name, { colorScheme: 'dark', viewport: { width: 688, height: 1000 } });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const seen = await page.evaluate(() => {
      const boxes = (selector: string) =>
        [...document.querySelectorAll(selector)].map((element) => element.getBoundingClientRect());
      const { backgroundColor, color } = getComputedStyle(document.body);
      return {
        cards: boxes('article').filter(({ width, height }) => width > 0 && height > 0).length,
        bars: boxes('.drawing svg.bar').filter(({ width, height }) => width > 100 && height > 20).length,
        wide: document.documentElement.scrollWidth <= innerWidth,
        colours: [backgroundColor, color],
      };
    });
    const number = REPORTS[name].allowlist.exceptions.length;
    expect(seen).toEqual({
      cards: number,
      bars: number,
      wide: true,
      colours: ['rgb(255, 255, 255)', 'rgb(0, 0, 0)'],
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
