import type { Problem } from '../core/finding.ts';

/**
 * Thrown where a source cannot go on at all: no git, no repository, a path that is not there. It carries the
 * problem as the report will say it, so its message never holds what a file or a repository contains.
 */
export class SourceFailure extends Error {
  readonly problem: Problem;

  constructor(
    code: string,
    message: string,
    effect: Problem['effect'] = 'incomplete',
    path: string | null = null,
  ) {
    super(message);
    this.name = 'SourceFailure';
    this.problem = { code, message, path, line: null, effect };
  }
}
