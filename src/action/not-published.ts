import type { Problem } from '../core/finding.ts';
import { causeOf } from './api.ts';

/** Something that GitHub did not take. The scan stands, so it is only said. */
export function notPublished(what: string, instead: string, error: unknown): Problem {
  return {
    code: 'not-published',
    message: `${what} could not be written (${causeOf(error)}). ${instead}`,
    path: null,
    line: null,
    effect: 'notice',
  };
}
