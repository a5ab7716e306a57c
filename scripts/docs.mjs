/**
 * `npm run docs`: writes the tables of inputs and outputs in docs/action.md from action.yml, between their markers, so that
 * the page says what there is. With `--check` it only says whether they are up to date.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';

const root = path.join(import.meta.dirname, '..');
const page = path.join(root, 'docs', 'action.md');

const action = parse(readFileSync(path.join(root, 'action.yml'), 'utf8'));
const before = readFileSync(page, 'utf8');
const after = [
  ['inputs', table(['input', 'default', 'what it does'], Object.entries(action.inputs).map(inputRow))],
  ['outputs', table(['output', 'what it holds'], Object.entries(action.outputs).map(outputRow))],
].reduce((text, [name, rows]) => between(text, name, rows), before);

if (!process.argv.includes('--check')) writeFileSync(page, after);
else if (after !== before) {
  console.error('docs/action.md does not say what action.yml says. Run npm run docs.');
  process.exit(1);
}

function inputRow([name, { description, default: value }]) {
  return [`\`${name}\``, value === undefined ? '' : `\`${value}\``, cell(description)];
}

function outputRow([name, { description }]) {
  return [`\`${name}\``, cell(description)];
}

/** A description on one line; a `|` would end the cell, a `<` might begin an element. */
function cell(text) {
  return text.trim().replace(/\s+/g, ' ').replaceAll('|', '\\|').replaceAll('<', '&lt;');
}

function table(head, rows) {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column].length)));
  const line = (cells) => `| ${cells.map((text, column) => text.padEnd(widths[column])).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

function between(text, name, rows) {
  const [begin, end] = [`<!-- ${name}: from action.yml, by npm run docs -->`, `<!-- /${name} -->`];
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from === -1 || to < from) throw new Error(`docs/action.md has no place for the ${name}`);
  return `${text.slice(0, from + begin.length)}\n\n${rows}\n\n${text.slice(to)}`;
}
