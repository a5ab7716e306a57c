/**
 * The report as SARIF 2.1.0: one rule for each kind of token, one result for each place. In the form for GitHub code
 * scanning it holds only what is open, since GitHub shows a suppressed result as an open alert all the same
 * (github/codeql-action#1230), and no more than code scanning keeps.
 *
 * No result has a snippet: it would hold the secret.
 */
import type { Finding, Kind, Location, Problem, Severity, Verdict } from '../core/finding.ts';
import { KINDS, VERDICTS } from '../core/finding.ts';
import type { Report } from '../core/report.ts';
import { forJson, forPlainText, forUrlPath } from './escape.ts';
import { KIND_HELP } from './kind-help.ts';
import { identityOf, leftOutWords, MOST_PLACES, type Spot, spotsOf, worstOf } from './spots.ts';
import {
  allowCommand,
  doWithout,
  filesIn,
  headline,
  KIND_NAMES,
  placeName,
  waitsFor,
  whyIn,
} from './wording.ts';

export interface SarifOptions {
  /** In the form for GitHub code scanning. */
  readonly codeScanning: boolean;
  /** `https://github.com/owner/name`, or `null` where it is not known. */
  readonly repositoryUrl: string | null;
  /** The commit that was looked at. */
  readonly commit: string | null;
}

/** Code scanning takes 25,000 results of a run and keeps 5,000 (GitHub Docs, "SARIF results exceed one or more limits"). */
const MOST_RESULTS = { codeScanning: 5_000, otherwise: MOST_PLACES };
/** Code scanning takes 10 MB of gzip. What is no longer unpacked cannot be longer packed. */
const MOST_BYTES = { codeScanning: 9_000_000, otherwise: Number.POSITIVE_INFINITY };
const MOST_NOTIFICATIONS = 1_000;
const NOTIFICATION_BYTES = 500_000;

const PAGE = 'https://www.npmjs.com/package/sasguard';
const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
const ROOT = '%SRCROOT%';

/** One line; equal reports give equal bytes. */
export function renderSarif(
  report: Report,
  options: SarifOptions = { codeScanning: false, repositoryUrl: null, commit: null },
): string {
  const form = options.codeScanning ? 'codeScanning' : 'otherwise';
  const spots = spotsOf(report, options.codeScanning ? OPEN : VERDICTS);
  const results = fitting(worstOf(spots, MOST_RESULTS[form]).map(resultOf), MOST_BYTES[form]);
  const log = {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'sasguard',
            semanticVersion: report.tool.version,
            version: report.tool.version,
            informationUri: PAGE,
            rules: KINDS.map(ruleOf),
          },
        },
        ...provenance(options),
        originalUriBaseIds: {
          [ROOT]: {
            description: { text: 'The root of the repository, or else the folder that was scanned.' },
          },
        },
        columnKind: 'utf16CodeUnits',
        invocations: [invocation(report, spots.length - results.length)],
        results,
      },
    ],
  };
  return `${forJson(JSON.stringify(log))}\n`;
}

const OPEN: readonly Verdict[] = ['block', 'pending', 'warn'];

/** Code scanning fails a check of its own on `error`. */
const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'warning',
  info: 'note',
};

// --- Rules ----------------------------------------------------------------------------------------------------------

/** All kinds are named in every file, so that an alert closes when its token is gone and not when its rule is. */
function ruleOf(kind: Kind) {
  const { what, end, page, score } = KIND_HELP[kind];
  const name = `Azure ${KIND_NAMES[kind]}`;
  const advice = [
    `Revoke it: whoever has seen it can use it, also after it was taken out of the file. ${end}`,
    doWithout({ kind }),
    'If it has to stay, sasguard allow writes an exception, which counts once a reviewer has approved it.',
  ];
  return {
    id: kind,
    name: pascalCase(kind),
    shortDescription: { text: `${name} in the repository` },
    fullDescription: { text: `${name}. ${what}` },
    help: {
      text: [what, ...advice, `More: ${page}`].join('\n\n'),
      markdown: [what, '', ...advice.map((text) => `- ${text}`), '', `[More on it](${page})`].join('\n'),
    },
    helpUri: page,
    defaultConfiguration: { level: score >= 7 ? 'error' : 'warning' },
    properties: {
      'security-severity': score.toFixed(1),
      precision: kind === 'unknown-sas' ? 'medium' : 'high',
      // CWE-798: use of hard-coded credentials.
      tags: ['security', 'azure', 'secret', 'external/cwe/cwe-798'],
    },
  };
}

/** `AccountSas` */
function pascalCase(kind: Kind): string {
  return kind.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

// --- Results --------------------------------------------------------------------------------------------------------

function resultOf(spot: Spot) {
  const { finding, location } = spot;
  return {
    ruleId: finding.kind,
    ruleIndex: KINDS.indexOf(finding.kind),
    level: LEVELS[finding.severity],
    message: { text: messageOf(finding, location) },
    locations: [{ physicalLocation: physicalLocation(location), ...logicalLocations(location) }],
    ...relatedLocations(location),
    // Not GitHub's own key, primaryLocationLineHash: its upload works that out and warns of any other value.
    partialFingerprints: { 'azureToken/v1': forPlainText(identityOf(spot)) },
    suppressions: suppressions(location),
    properties: {
      severity: finding.severity,
      verdict: location.verdict,
      redacted: forPlainText(finding.redacted),
    },
  };
}

function messageOf(finding: Finding, location: Location): string {
  const sentences = [headline(finding, location)];
  if (location.inside.length > 0 || location.commit !== null)
    sentences.push(`Found at ${placeName(location)}.`);
  if (location.verdict === 'pending') sentences.push(waitsFor(location));
  sentences.push(whyIn(finding));
  if (finding.severity !== 'info') sentences.push(finding.revoke.text);
  const lines = [sentences.filter((sentence) => sentence !== '').join(' ')];
  if (finding.severity !== 'info') lines.push(...finding.revoke.commands);
  if (location.verdict === 'block')
    lines.push(`If it has to stay, ask for a review: ${allowCommand(finding, 'npx sasguard')}`);
  return forPlainText(lines.join('\n'));
}

/** A member's lines are not those of the archive, which is all that a viewer could open. */
function physicalLocation({ path, line, column, endLine, endColumn, inside }: Location) {
  const region =
    inside.length > 0
      ? { startLine: 1 }
      : { startLine: line, startColumn: column, endLine: endLine, endColumn: endColumn };
  return { artifactLocation: artifactLocation(path), region };
}

function artifactLocation(path: string) {
  return { uri: forUrlPath(path), uriBaseId: ROOT };
}

/** What is no file that could be opened: a member of an archive, a message or a name, the commit that brought it in. */
function logicalLocations(location: Location) {
  const { inside, commit } = location;
  const places = [];
  if (inside.length > 0 || filesIn([location]).length === 0) {
    places.push({
      fullyQualifiedName: forPlainText(placeName({ ...location, commit: null })),
      kind: 'resource',
    });
  }
  if (commit !== null) places.push({ name: commit.slice(0, 12), fullyQualifiedName: commit, kind: 'commit' });
  return places.length > 0 ? { logicalLocations: places } : {};
}

function relatedLocations({ path, inside, nearbyAccount }: Location) {
  if (nearbyAccount === null || inside.length > 0) return {};
  return {
    relatedLocations: [
      {
        id: 1,
        message: { text: forPlainText(`Storage account ${nearbyAccount.name} is named here.`) },
        physicalLocation: {
          artifactLocation: artifactLocation(path),
          region: { startLine: nearbyAccount.line },
        },
      },
    ],
  };
}

/** Present in every result or in none (2.1.0, §3.27.23). */
function suppressions({ verdict, allowedBy }: Location) {
  if (allowedBy === null) return [];
  const at = `${allowedBy.path}:${allowedBy.line}`;
  const { reviewer } = allowedBy;
  const how = {
    allowed: `The entry at ${at} allows it, reviewed by ${reviewer}.`,
    hidden: `The path block at ${at} hides it, reviewed by ${reviewer}.`,
    pending: `The entry at ${at} waits for the review of ${reviewer}.`,
  }[verdict as string];
  if (how === undefined) return [];
  return [
    {
      kind: 'external',
      status: verdict === 'pending' ? 'underReview' : 'accepted',
      justification: forPlainText(how),
      location: {
        physicalLocation: {
          artifactLocation: artifactLocation(allowedBy.path),
          region: { startLine: allowedBy.line },
        },
      },
    },
  ];
}

// --- The run --------------------------------------------------------------------------------------------------------

function provenance({ repositoryUrl, commit }: SarifOptions) {
  if (repositoryUrl === null) return {};
  return {
    versionControlProvenance: [
      {
        repositoryUri: repositoryUrl,
        ...(commit === null ? {} : { revisionId: commit }),
        mappedTo: { uriBaseId: ROOT },
      },
    ],
  };
}

function invocation(report: Report, leftOut: number) {
  const faults = report.problems.filter(({ effect }) => effect === 'fault').map(problemNotification);
  const others = [
    ...report.problems.filter(({ effect }) => effect === 'incomplete').map(problemNotification),
    ...report.problems.filter(({ effect }) => effect === 'notice').map(problemNotification),
    ...report.skipped.map(({ path, reason }) =>
      notification('skipped', 'note', `Not looked at: ${reason}.`, path),
    ),
  ];
  const shownFaults = fitting(faults.slice(0, MOST_NOTIFICATIONS), NOTIFICATION_BYTES);
  const shown = fitting(others.slice(0, MOST_NOTIFICATIONS), NOTIFICATION_BYTES);
  const cut = faults.length + others.length - shownFaults.length - shown.length;
  return {
    executionSuccessful: report.problems.every(({ effect }) => effect === 'notice'),
    ...(shownFaults.length > 0 ? { toolConfigurationNotifications: shownFaults } : {}),
    toolExecutionNotifications: [...missing(leftOut, 'result'), ...missing(cut, 'notification'), ...shown],
  };
}

function missing(number: number, what: string) {
  if (number === 0) return [];
  return [notification('left-out', 'warning', leftOutWords(number, what), null)];
}

function problemNotification({ code, message, path, line, effect }: Problem) {
  return notification(code, effect === 'notice' ? 'note' : 'error', message, path, line);
}

function notification(
  id: string,
  level: 'error' | 'warning' | 'note',
  text: string,
  path: string | null,
  line: number | null = null,
) {
  const region = line === null ? {} : { region: { startLine: line } };
  const physical = path === null ? null : { artifactLocation: artifactLocation(path), ...region };
  return {
    descriptor: { id },
    level,
    message: { text: forPlainText(text) },
    ...(physical === null ? {} : { locations: [{ physicalLocation: physical }] }),
  };
}

/** As many from the front as fit, in JSON. */
function fitting<Item>(items: readonly Item[], bytes: number): readonly Item[] {
  let left = bytes;
  const end = items.findIndex((item) => {
    left -= new TextEncoder().encode(forJson(JSON.stringify(item))).length + 1;
    return left < 0;
  });
  return end < 0 ? items : items.slice(0, end);
}
