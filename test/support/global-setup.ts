/** Runs once before all tests: brings the Node.js versions under which the built product is run. */
import { provideRuntimes } from './runtimes.ts';

export default function setup(): void {
  provideRuntimes();
}
