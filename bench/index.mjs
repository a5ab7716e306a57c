/** `npm run bench`: what sasguard takes, beside what cannot be done without and beside others. Fetches nothing. */
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { machine, write } from './page.mjs';
import * as action from './parts/action.mjs';
import * as anchors from './parts/anchors.mjs';
import * as finder from './parts/finder.mjs';
import * as growth from './parts/growth.mjs';
import * as history from './parts/history.mjs';
import * as hook from './parts/hook.mjs';
import * as hostile from './parts/hostile.mjs';
import * as tree from './parts/tree.mjs';
import { tableOf } from './table.mjs';

const PARTS = { tree, history, hook, action, growth, hostile, anchors, finder };

const OPTIONS = {
  corpora: {
    type: 'string',
    default: join(tmpdir(), 'sasguard-corpora'),
    what: 'FOLDER, where corpora are kept between runs',
  },
  repository: {
    type: 'string',
    what: 'PATH of a real repository, of at least 20 000 commits, for history and finder',
  },
  rounds: { type: 'string', default: '5', what: 'N, how often each contender runs' },
  minutes: { type: 'string', default: '5', what: 'N, after which a contender is stopped' },
  gigabytes: { type: 'string', default: '10', what: 'N, how much the two finders are compared over' },
  seed: { type: 'string', default: '1', what: 'N, from which what is generated for the finders follows' },
  'write-docs': { type: 'boolean', what: 'writes the tables into docs/performance.md' },
  help: { type: 'boolean', what: 'says this' },
};

const { values, positionals } = parseArgs({ options: OPTIONS, allowPositionals: true });
const unknown = positionals.find((name) => !Object.hasOwn(PARTS, name));
if (values.help) console.log(help());
else if (unknown !== undefined) {
  console.error(`There is no part ${unknown}.\n\n${help()}`);
  process.exitCode = 2;
} else await bench(positionals.length > 0 ? positionals : Object.keys(PARTS));

async function bench(names) {
  const number = (name) => Number(values[name]);
  const options = {
    corpora: resolve(values.corpora),
    repository: values.repository === undefined ? null : resolve(values.repository),
    rounds: number('rounds'),
    minutes: number('minutes'),
    gigabytes: number('gigabytes'),
    seed: number('seed'),
  };
  console.log(machine());
  for (const name of names) {
    console.log(`\n# ${name}: ${PARTS[name].summary}\n`);
    const { tables, remarks, failures } = await PARTS[name].run(options);
    const text = [...tables.map(tableOf), ...remarks].join('\n\n');
    console.log(text);
    // Parts may be measured on different days, and so on different machines.
    if (values['write-docs']) write(name, `${machine()}\n\n${text}`);
    for (const failure of failures) console.error(`✗ ${failure}`);
    if (failures.length > 0) process.exitCode = 1;
  }
}

function help() {
  const lines = (entries) => entries.map(([name, what]) => `  ${name.padEnd(14)} ${what}`).join('\n');
  const options = Object.entries(OPTIONS).map(([name, { what, default: usual }]) => [
    `--${name}`,
    usual === undefined ? what : `${what} (${usual})`,
  ]);
  return `npm run bench -- [PART…] [OPTION…]

Every contender in turn, round by round; medians, and the medians of the ratios within each round. Ends with 1 where a limit
is exceeded. Peers are taken from PATH, or from the variable of their name: GITLEAKS, BETTERLEAKS, TRUFFLEHOG, SECRETLINT,
DETECT_SECRETS, RIPSECRETS.

Parts, all of them where none is named:
${lines(Object.entries(PARTS).map(([name, { summary }]) => [name, summary]))}

Options:
${lines(options)}`;
}
