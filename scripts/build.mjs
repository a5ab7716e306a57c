/**
 * Builds `dist` from `src`: compile with tsc, then bundle each executable with ncc, or with rolldown (see below). Either is
 * given JavaScript, since ncc's own TypeScript loader does not know TypeScript 7. Every byte follows from the source and
 * the lockfile; `npm run build -- --check` proves that by building a copy of the sources in another folder and comparing.
 */
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import { EMBEDDED, embedded } from './assembly.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * Folder in `dist` → entry module in `src`, and the form of its modules. What is started often is CommonJS, which
 * Node.js loads some ten milliseconds quicker; the Action's packages and the library's users want ECMAScript's.
 */
const BUNDLES = {
  action: { entry: 'action/main', type: 'module' },
  cli: { entry: 'cli/main', type: 'commonjs' },
  hook: { entry: 'hook/main', type: 'commonjs' },
  lib: { entry: 'index', type: 'module' },
  thread: { entry: 'check/threads/thread', type: 'commonjs' },
};

/** All that a build leans on. */
const NEEDED = [
  'package.json',
  'tsconfig.json',
  'tsconfig.build.json',
  'src',
  'scripts',
  'assembly',
  'node_modules',
];

if (process.argv.includes('--check')) checkBuild();
else await build(join(root, 'dist'));

async function build(dist) {
  const compiled = mkdtempSync(join(tmpdir(), 'sasguard-build-'));
  try {
    // ncc looks for node_modules and a package.json upwards of what it bundles.
    const work = join(root, 'build');
    rmSync(work, { recursive: true, force: true });
    await writeEmbedded(join(compiled, 'find'));
    // What the comments say is in the sources; here Node.js would read them at every start.
    run('tsc', ['-p', 'tsconfig.build.json', '--outDir', work, '--removeComments']);
    writeType(work, 'module');
    for (const [folder, { entry, type }] of Object.entries(BUNDLES)) {
      const [input, output] = [join(work, `${entry}.js`), join(compiled, folder)];
      if (type === 'commonjs') await bundleSideBySide(input, output);
      else run('ncc', ['build', input, '--out', output, '--no-cache']);
      writeType(output, type);
    }
    run('tsc', [
      '-p',
      'tsconfig.build.json',
      '--outDir',
      join(compiled, 'types'),
      '--declaration',
      '--emitDeclarationOnly',
    ]);
    for (const name of readdirSync(join(compiled, 'types'))) {
      if (name !== 'core' && name !== 'index.d.ts')
        rmSync(join(compiled, 'types', name), { recursive: true });
    }
    chmodSync(join(compiled, 'cli/index.js'), 0o755);
    rmSync(dist, { recursive: true, force: true });
    mkdirSync(dist, { recursive: true });
    cpSync(compiled, dist, { recursive: true });
  } finally {
    rmSync(compiled, { recursive: true, force: true });
  }
}

/**
 * Reading the hook's code is most of what a clean commit of one file costs beside the start of Node.js. ncc puts every module into
 * a function of its own, where all that stands in it is parsed once more; rolldown puts them side by side. So the hook takes
 * 1.45 times as long as `node -e 0`, not 1.65 times (Node.js 22). What is loaded at every commit is one file.
 */
async function bundleSideBySide(input, folder) {
  const bundle = await rolldown({ input, cwd: root, platform: 'node', logLevel: 'warn' });
  await bundle.write({
    dir: folder,
    format: 'cjs',
    strict: true,
    esModule: false,
    entryFileNames: 'index.js',
    // By this name a crash tells its place (src/check/crash.ts).
    chunkFileNames: '[name].index.js',
    codeSplitting: { groups: [{ name: 'start', tags: ['$initial'] }] },
  });
  await bundle.close();
}

function writeType(folder, type) {
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify({ type }, null, 2)}\n`);
}

/** What the sources embed is made of some of them. */
async function writeEmbedded(folder) {
  const names = ['anchors', 'bytes', 'stretch', 'variety'];
  const files = names.map((name) => join('src', 'core', 'find', `${name}.ts`));
  const options = ['--target', 'es2023', '--module', 'nodenext', '--rewriteRelativeImportExtensions'];
  run('tsc', [...files, '--outDir', folder, '--rootDir', 'src', ...options, '--ignoreConfig']);
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  const modules = await Promise.all(
    names.map((name) => import(pathToFileURL(join(folder, 'core', 'find', `${name}.js`)).href)),
  );
  const texts = embedded(Object.assign({}, ...modules));
  rmSync(folder, { recursive: true });
  for (const [name, file] of Object.entries(EMBEDDED)) {
    if (!existsSync(file) || readFileSync(file, 'utf8') !== texts[name]) writeFileSync(file, texts[name]);
  }
}

function checkBuild() {
  const elsewhere = join(mkdtempSync(join(tmpdir(), 'sasguard-dist-')), 'another', 'place');
  for (const name of NEEDED)
    cpSync(join(root, name), join(elsewhere, name), { recursive: true, verbatimSymlinks: true });
  execFileSync(process.execPath, [join(elsewhere, 'scripts', 'build.mjs')], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });

  const fresh = join(elsewhere, 'dist');
  const committed = join(root, 'dist');
  const names = new Set([...filesIn(fresh), ...filesIn(committed)]);
  const stale = [...names].filter((name) => !sameFile(join(fresh, name), join(committed, name)));
  for (const file of Object.values(EMBEDDED)) {
    const made = relative(root, file);
    if (!sameFile(join(elsewhere, made), file)) stale.push(made);
  }
  rmSync(dirname(dirname(elsewhere)), { recursive: true, force: true });
  if (stale.length > 0) {
    console.error(
      `dist is not what the source builds:\n  ${stale.join('\n  ')}\nRun npm run build and commit dist.`,
    );
    process.exit(1);
  }
  console.log(`dist is what the source builds (${names.size} files)`);
}

function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}

function sameFile(one, other) {
  return existsSync(one) && existsSync(other) && readFileSync(one).equals(readFileSync(other));
}

function run(name, args) {
  const command = join(root, 'node_modules', '.bin', process.platform === 'win32' ? `${name}.cmd` : name);
  execFileSync(command, args, {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
}
