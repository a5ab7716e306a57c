/** The Chromium of this machine, since a browser of their own is more than the tests should bring. */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome'];

export function startBrowser(): Promise<Browser> {
  const executablePath = browserIn((process.env.PATH ?? '').split(delimiter));
  if (executablePath === null)
    throw new Error(
      `None of ${NAMES.join(', ')} is on the PATH. Install one: apt-get install chromium, or https://www.chromium.org.`,
    );
  // Chromium's sandbox refuses to run as root, which is what people are in many containers.
  const isRoot = process.getuid?.() === 0;
  return chromium.launch({ executablePath, args: isRoot ? ['--no-sandbox'] : [] });
}

function browserIn(folders: readonly string[]): string | null {
  const candidates = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return candidates.find(isExecutable) ?? null;
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
