import type { Problem } from '../core/finding.ts';
import { problemPlace } from '../report/wording.ts';

/** Each problem with its place before it. */
export function problemLines(problems: readonly Problem[]): string[] {
  return problems.flatMap((problem) => {
    const place = problemPlace(problem);
    const [first = '', ...more] = problem.message.split('\n');
    return [place === '' ? first : `${place}: ${first}`, ...more.map((line) => `  ${line}`)];
  });
}
