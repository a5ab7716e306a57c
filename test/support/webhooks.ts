/**
 * GitHub's own examples of webhook events. They come from npm (`test/webhooks`), once, as the runtimes do
 * (`runtimes.ts`), so that a contributor's first install stays small.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, '..', 'webhooks');
const EXAMPLES = join(FOLDER, 'node_modules', '@octokit', 'webhooks-examples');

export interface WebhookExamples {
  /** `pull_request` */
  readonly name: string;
  readonly examples: readonly unknown[];
}

/** Of github.com and of every GitHub Enterprise Server that they are kept for. */
export function webhookExamples(): WebhookExamples[] {
  if (!existsSync(EXAMPLES)) {
    execFileSync('npm', ['ci', '--prefix', FOLDER, '--no-bin-links', '--ignore-scripts'], {
      stdio: ['ignore', 'ignore', 'inherit'],
      // npm is a batch file on Windows, which only a shell can start.
      shell: process.platform === 'win32',
    });
  }
  return readdirSync(EXAMPLES)
    .map((name) => join(EXAMPLES, name, 'index.json'))
    .filter((file) => existsSync(file))
    .flatMap((file) => JSON.parse(readFileSync(file, 'utf8')));
}
