/**
 * Looks at the event file before anybody else does. `@actions/github` parses it while it loads, so that a broken one
 * would be a crash, and one that is not there a remark of its own in the log. Without the variable it leaves it alone,
 * and `readEvent` says what is wrong.
 */
import { readFileSync } from 'node:fs';

try {
  JSON.parse(readFileSync(process.env.GITHUB_EVENT_PATH ?? '', 'utf8'));
} catch {
  delete process.env.GITHUB_EVENT_PATH;
}
