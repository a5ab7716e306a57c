/** What a run over commits says, gathered into values that a test can look at. */
import type { Report } from '../../src/core/report.ts';
import type { Repository } from './repository.ts';

/** `a.txt:3 in SUBJECT`, one for each place; a place in no commit has no more than its path and line. */
export function placesOf(report: Pick<Report, 'findings'>, repository: Repository): string[] {
  return report.findings
    .flatMap(({ locations }) =>
      locations.map(({ path, line, commit }) =>
        commit === null ? `${path}:${line}` : `${path}:${line} in ${subjectOf(commit, repository)}`,
      ),
    )
    .sort();
}

function subjectOf(commit: string, repository: Repository): string {
  return repository.git('log', '-1', '--format=%s', commit).trim();
}

export function idOf(repository: Repository, name: string): string {
  return repository.git('rev-parse', name).trim();
}

/** Commits what is staged, or given. */
export function commit(
  repository: Repository,
  subject: string,
  files: Readonly<Record<string, string | null>> = {},
): string {
  for (const [name, content] of Object.entries(files)) {
    if (content === null) repository.git('rm', '--quiet', '-f', '--', name);
    else repository.stage(name, content);
  }
  repository.git('commit', '--quiet', '--no-verify', '--allow-empty', '-m', subject);
  return idOf(repository, 'HEAD');
}

/** Merges as `tree` of the working copy says, whatever git would have made of it. */
export function merge(
  repository: Repository,
  subject: string,
  others: readonly string[],
  files: Readonly<Record<string, string>> = {},
): string {
  repository.tryGit('merge', '--quiet', '--no-commit', '--no-ff', ...others);
  for (const [name, content] of Object.entries(files)) repository.stage(name, content);
  repository.git('commit', '--quiet', '--no-verify', '-m', subject);
  return idOf(repository, 'HEAD');
}
