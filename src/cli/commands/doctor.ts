import { checkAllowlist } from '../../check/lint.ts';
import { type Check, fine, wrong } from '../../install/check.ts';
import { forJson, forTerminal } from '../../report/escape.ts';
import { problemPlace } from '../../report/wording.ts';
import { ALLOWLIST_NAME } from '../../sources/allowlist-file.ts';
import { readSettingsFile, SETTINGS_NAME } from '../../sources/settings.ts';
import { type Call, type Command, UsageFault } from '../command.ts';

export const doctor: Command = {
  name: 'doctor',
  operands: '',
  most: 0,
  summary: 'Say whether the hooks run, and what mends it where they do not.',
  details: [
    'Looks at git, Node.js, each hook and whatever runs it, at what would bypass them, at submodules, and at .sasignore and .sasguard.json. Changes nothing. Exits with 0 when all is well and with 1 when something is wrong.',
  ],
  options: ['format'],
  run: async (call) => {
    const format = call.options.format ?? 'text';
    if (format !== 'text' && format !== 'json') {
      throw new UsageFault('sasguard doctor has --format text and json.');
    }
    const { readSetting } = await import('../../install/setting.ts');
    const { examine } = await import('../../install/doctor.ts');
    const setting = readSetting(call.where, call.script);
    const checks = [
      ...examine({ setting, program: call.program, script: call.script, node: process.versions.node }),
      ...(setting.isBare ? [] : await checksOfFiles(call, setting.root)),
    ];
    return {
      exitCode: checks.every(({ isOk }) => isOk) ? 0 : 1,
      stdout: format === 'json' ? asJson(checks) : asText(checks),
      stderr: '',
    };
  },
};

async function checksOfFiles({ where, now, program }: Call, root: string): Promise<Check[]> {
  const report = await checkAllowlist({ where, allowlist: { kind: 'repository' }, now });
  const list = report.problems.filter(({ effect }) => effect !== 'notice');
  const { problems } = readSettingsFile(root);
  return [
    ...(list.length === 0 ? [fine(ALLOWLIST_NAME, `${ALLOWLIST_NAME}: no fault`)] : []),
    ...list.map((problem) =>
      wrong(ALLOWLIST_NAME, `${problemPlace(problem)}: ${problem.message}`, `${program} allowlist lint`),
    ),
    ...(problems.length === 0 ? [fine(SETTINGS_NAME, `${SETTINGS_NAME}: no fault`)] : []),
    ...problems.map(({ message }) => wrong(SETTINGS_NAME, message, `Edit ${SETTINGS_NAME}`)),
  ];
}

function asText(checks: readonly Check[]): string {
  const lines = checks.flatMap(({ isOk, what, mend }) => {
    const [first = '', ...more] = what.split('\n');
    const rest = [...more, ...(mend === null ? [] : [`Mend: ${mend}`])];
    return [`${isOk ? 'ok   ' : 'wrong'}  ${first}`, ...rest.map((line) => `       ${line}`)];
  });
  const count = checks.filter(({ isOk }) => !isOk).length;
  const last = count === 0 ? 'All is well.' : `${count} of ${checks.length} checks found something wrong.`;
  return [...lines, last].map((line) => `${forTerminal(line)}\n`).join('');
}

function asJson(checks: readonly Check[]): string {
  const plain = checks.map(({ id, isOk, what, mend }) => ({ id, ok: isOk, what, mend }));
  return `${forJson(JSON.stringify({ schema: 'sasguard/doctor@1', checks: plain }, null, 2))}\n`;
}
