/** The page of docs that holds what was measured, and on what: a place for each part. */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, release, totalmem, type } from 'node:os';
import { dirname, join } from 'node:path';
import { presence } from './contenders.mjs';

const PAGE = join(dirname(import.meta.dirname), 'docs', 'performance.md');

/** Puts text into its place on the page. */
export function write(name, text) {
  const page = readFileSync(PAGE, 'utf8');
  const [begin, end] = [`<!-- ${name}: by npm run bench -- --write-docs -->`, `<!-- /${name} -->`];
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  if (from === -1 || to < from) throw new Error(`docs/performance.md has no place for ${name}`);
  writeFileSync(PAGE, `${page.slice(0, from + begin.length)}\n\n${text}\n\n${page.slice(to)}`);
}

export function machine() {
  const of = (file) => /\d+\.\d+[\w.-]*/.exec(execFileSync(file, ['--version'], { encoding: 'utf8' }))[0];
  const { here, missing } = presence();
  const [{ model }] = cpus();
  return [
    `Measured on: ${model.trim()}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB; ${type()} ${release()}`,
    `Node.js ${process.versions.node}, git ${of('git')}, ripgrep ${of('rg')}`,
    `peers: ${here.join(', ') || 'none'}${missing.length > 0 ? `; not here: ${missing.join(', ')}` : ''}`,
  ]
    .map((line) => `- ${line}`)
    .join('\n');
}
