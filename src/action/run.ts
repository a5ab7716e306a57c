/**
 * The Action's run: the tree of the checkout, judged by what is already agreed, as annotations, a job summary, outputs
 * and a JSON report. Values in, values out; `main.ts` hands them to the runner.
 */
import { realpathSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { failed } from '../check/failed.ts';
import { withProblems } from '../check/problems.ts';
import { checkTree } from '../check/tree.ts';
import { exitCodeOf } from '../core/exit-code.ts';
import { SEVERITIES, type Severity } from '../core/finding.ts';
import type { Report } from '../core/report.ts';
import { renderGithub } from '../report/github.ts';
import { renderJson } from '../report/json.ts';
import { renderPage } from '../report/page/page.ts';
import { renderSarif } from '../report/sarif.ts';
import { renderSummary, type SummaryOptions } from '../report/summary.ts';
import { scannedWords } from '../report/wording.ts';
import { findRepository } from '../sources/repository.ts';
import { auditOf } from './audit.ts';
import { CHECK_NAME } from './checks.ts';
import { commitsOf } from './commits.ts';
import { nothingToScan, withEmptiness } from './emptiness.ts';
import type { Inputs } from './inputs.ts';
import { masking } from './masks.ts';
import { type Published, publish } from './publish.ts';
import { choiceOf, trustOf } from './trust.ts';

export interface Outcome {
  readonly exitCode: 0 | 1 | 2 | 3;
  /** Workflow commands and plain lines for standard output. */
  readonly log: string;
  /** Markdown for the job summary. */
  readonly summary: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly json: string;
  /** In the form for code scanning. */
  readonly sarif: string;
  /** The page about all exceptions, with what the audit of the default branch has against them. */
  readonly page: string;
}

/** Throws only where the program itself is at fault. */
export async function run(inputs: Inputs): Promise<Outcome> {
  const report = await check(inputs);
  const published = await publish(report, exitCodeIn(report), inputs, inputs);
  return outcomeOf(report, inputs, published);
}

/** The same for a run that could not begin; `error` says why. */
export function runFailed(error: unknown, now: number): Outcome {
  const report = failed(error, { kind: 'tree', root: '.' }, now);
  return outcomeOf(report, { repositoryUrl: null, commit: null }, { annotations: 0, problems: [] });
}

async function check(inputs: Inputs): Promise<Report> {
  const { folder, env, scope, server } = inputs;
  const where = { cwd: folder, env };
  try {
    if (scope.kind === 'nothing') return nothingToScan(inputs.now);
    const repository = await findRepository(where);
    const root = repository === null ? null : realpathSync(repository);
    const trust = await trustOf(inputs, root);
    const checkout = root === null ? null : { cwd: root, env };
    const brought = await commitsOf(scope, { checkout, server, env, sha: inputs.commit });
    try {
      const report = await checkTree({
        where,
        // A whole repository is not named, so that an exception without a use can be told.
        names: root === null || root === folder ? [] : ['.'],
        commits: brought.commits && { ...brought.commits, ...below(root, folder) },
        allowlist: choiceOf(inputs),
        trusted: trust.allowlist,
        reviews: trust.reviews,
        failOn: inputs.failOn ?? trust.failOn,
        now: inputs.now,
        digest: masking(inputs.env),
        shard: inputs.shard,
      });
      const audited = await auditOf(report, inputs, checkout);
      const problems = [...trust.problems, ...brought.problems, ...audited];
      return withEmptiness(withProblems(report, problems), folder);
    } finally {
      brought.close();
    }
  } catch (error) {
    return failed(error, { kind: 'tree', root: '.' }, inputs.now, inputs.shard);
  }
}

/** Of the commits no more is looked at than of the tree. */
function below(root: string | null, folder: string): { readonly folder?: string } {
  return root === null || root === folder
    ? {}
    : { folder: `${relative(root, folder).split(sep).join('/')}/` };
}

function outcomeOf(report: Report, options: SummaryOptions, published: Published): Outcome {
  const exitCode = exitCodeIn(report);
  // What GitHub did not take is no matter of the scan, and so none of the JSON report.
  const told = withProblems(report, published.problems);
  return {
    exitCode,
    log: renderGithub(told, {
      ...options,
      shownElsewhere: published.annotations,
      remarks: remarksOn(published),
    }),
    summary: renderSummary(told, options),
    outputs: { ...outputsOf(report, exitCode), scanned: scannedWords(report) },
    json: renderJson(report),
    sarif: renderSarif(report, { ...options, codeScanning: true }),
    page: renderPage(report, { repository: repositoryName(options) }),
  };
}

/** `owner/name`, the end of its address. */
function repositoryName({ repositoryUrl }: SummaryOptions): string | null {
  return repositoryUrl?.split('/').slice(-2).join('/') ?? null;
}

function remarksOn({ annotations }: Published): readonly string[] {
  return annotations === 0 ? [] : [`The places above are annotated by the check "${CHECK_NAME}".`];
}

function exitCodeIn(report: Report) {
  return exitCodeOf(report, { pendingBlocks: true });
}

function outputsOf(report: Report, exitCode: number): Readonly<Record<string, string>> {
  const open = report.findings.filter(({ verdict }) => verdict !== 'allowed' && verdict !== 'hidden');
  const number = (severity: Severity) => open.filter((finding) => finding.severity === severity).length;
  const highest = SEVERITIES.findLast((severity) => number(severity) > 0);
  return {
    'exit-code': String(exitCode),
    findings: String(report.summary.tokens),
    blocked: String(report.summary.block),
    pending: String(report.summary.pending),
    'highest-severity': highest ?? '',
    ...Object.fromEntries(SEVERITIES.map((severity) => [severity, String(number(severity))])),
    allowlist: allowlistOutput(report),
  };
}

/** Figures only: what a pull request can name has no place in an output, which a later step may well put into a script. */
function allowlistOutput({ allowlist: { path, warnDays: _, exceptions: __, ...figures } }: Report): string {
  return JSON.stringify({ there: path !== null, ...figures });
}
