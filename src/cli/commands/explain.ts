/**
 * Says in words what one token is. Read from standard input and never from the arguments, which the shell keeps in
 * its history and every user of the machine can list.
 */
import { checkStdin } from '../../check/stdin.ts';
import type { Finding } from '../../core/finding.ts';
import type { Report } from '../../core/report.ts';
import { forTerminal } from '../../report/escape.ts';
import { renderJson } from '../../report/json.ts';
import { doWithout, KIND_NAMES, list } from '../../report/wording.ts';
import { wrap } from '../../report/wrap.ts';
import { type Command, UsageFault } from '../command.ts';
import { nowOf, oneOf } from '../scanning.ts';

export const explain: Command = {
  name: 'explain',
  operands: '',
  most: 0,
  summary: 'Read a token from standard input and say what it is.',
  details: [
    'Says what kind of token it is, what it grants, to what and until when, and how to revoke it. The token is read from standard input only: sasguard explain < token.txt, or paste it when asked. Nothing is sent anywhere. The formats are text and json.',
  ],
  options: ['format', 'now'],
  run: async (call) => {
    const format = oneOf(['text', 'json'], call.options.format ?? 'text', '--format');
    const now = nowOf(call);
    const bytes = await call.readStdin();
    const report = checkStdin({ bytes, cwd: call.where.cwd, allowlist: { kind: 'none' }, failOn: null, now });
    if (report.findings.length === 0) {
      throw new UsageFault('No SAS and no key that signs them was recognised in what was given.');
    }
    return {
      exitCode: 0,
      stdout: format === 'json' ? renderJson(report) : renderExplanation(report),
      stderr: '',
    };
  },
};

function renderExplanation(report: Report): string {
  return report.findings.map(explanationOf).join('\n');
}

function explanationOf(finding: Finding): string {
  const facts = factsOf(finding).map(([term, text]) => `  ${term.padEnd(13)}${text}`);
  const lines = [
    `${KIND_NAMES[finding.kind]}, ${finding.severity}`,
    '',
    ...wrap(finding.headline),
    '',
    ...facts,
    '',
    `Why it is ${finding.severity}:`,
    ...finding.reasons.map(({ text }) => `  - ${text}`),
    '',
    ...wrap(`How to revoke it: ${finding.revoke.text}`),
    ...finding.revoke.commands.map((command) => `     ${command}`),
    '',
    ...wrap(`To do without: ${doWithout(finding)}`),
  ];
  return lines.map((line) => `${forTerminal(line)}\n`).join('');
}

function factsOf({ grants, fingerprint, redacted }: Finding): [string, string][] {
  const facts: [string, string | null][] = [
    ['Account', grants.account],
    ['Resource', grants.resource],
    ['Reach', grants.reach],
    ['Services', list(grants.services) || null],
    ['Permissions', grants.permissions === null ? 'not told by the token' : list(grants.permissions)],
    ['Policy', grants.policy],
    ['From', grants.startsOn],
    ['Until', grants.expiresOn ?? 'not told by the token'],
    ['Protocols', list(grants.protocols) || null],
    ['IP addresses', grants.ipRange ?? 'any'],
    ['Fingerprint', fingerprint],
    ['Redacted', redacted],
  ];
  return facts.filter((fact): fact is [string, string] => fact[1] !== null);
}
