/** What a report says of one token in one file, against what was asked for. Nothing it returns holds a secret. */
import type { Finding, Location, Report } from '../../../src/index.ts';
import type { Carried, Carrier } from './carriers.ts';
import type { Expected, Made } from './tokens.ts';

export type Fault =
  | 'missed'
  | 'another one found'
  | 'several places'
  | 'wrong place'
  | 'secret in the report'
  | `wrong ${keyof Expected}`;

export interface Judgement {
  readonly faults: readonly Fault[];
  /** What was said and what should have been, for the record of failures. */
  readonly details: Readonly<Record<string, { readonly said: unknown; readonly asked: unknown }>>;
}

export function judge(report: Report, made: Made, carrier: Carrier, carried: Carried): Judgement {
  const faults: Fault[] = [];
  const details: Record<string, { said: unknown; asked: unknown }> = {};
  const finding = report.findings.find(({ fingerprint }) => fingerprint === made.fingerprint);
  if (report.findings.length > (finding === undefined ? 0 : 1)) faults.push('another one found');
  const shown = JSON.stringify(report);
  if (made.secrets.some((secret) => shown.includes(secret))) faults.push('secret in the report');
  if (finding === undefined) return { faults: ['missed', ...faults], details };
  const expected = carrier.shows === 'whole' ? made.expected : made.withoutUrl;
  for (const [name, asked] of Object.entries(expected)) {
    const said = name === 'kind' ? finding.kind : finding.grants[name as keyof Finding['grants']];
    if (JSON.stringify(said) === JSON.stringify(asked)) continue;
    faults.push(`wrong ${name as keyof Expected}`);
    details[name] = { said, asked };
  }
  const [location, ...more] = finding.locations;
  if (more.length > 0) faults.push('several places');
  if (location === undefined || !isThere(location, carrier, carried)) {
    faults.push('wrong place');
    if (location !== undefined) details.place = placeOf(location, carried);
  }
  return { faults, details };
}

function isThere(location: Location, carrier: Carrier, { held }: Carried): boolean {
  return (
    location.path === carrier.path &&
    JSON.stringify(location.inside) === JSON.stringify(carrier.inside) &&
    offsetOf(held.text, location.line, location.column) === held.start &&
    offsetOf(held.text, location.endLine, location.endColumn) === held.end
  );
}

/** How far the place is off at both ends, in characters. */
function placeOf({ line, column, endLine, endColumn, inside }: Location, { held }: Carried) {
  const start = offsetOf(held.text, line, column);
  const end = offsetOf(held.text, endLine, endColumn);
  return { said: [start - held.start, end - held.end, inside], asked: [0, 0] };
}

/** LF, CRLF and a lone CR each end a line (contract §2). */
function offsetOf(text: string, line: number, column: number): number {
  const starts = [0];
  for (const end of text.matchAll(/\r\n|\r|\n/g)) starts.push(end.index + end[0].length);
  return (starts[line - 1] ?? Number.NaN) + column - 1;
}
