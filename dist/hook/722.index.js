"use strict";
exports.id = 722;
exports.ids = [722];
exports.modules = {

/***/ 194:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $I: () => (/* binding */ readObjects),
/* harmony export */   EO: () => (/* binding */ runGit),
/* harmony export */   Fd: () => (/* binding */ streamObjects),
/* harmony export */   J0: () => (/* binding */ unlessRefused),
/* harmony export */   PE: () => (/* binding */ pipeObjects),
/* harmony export */   Zh: () => (/* binding */ writeBlob),
/* harmony export */   dV: () => (/* binding */ openObjects),
/* harmony export */   t1: () => (/* binding */ streamGit),
/* harmony export */   wg: () => (/* binding */ inputOf)
/* harmony export */ });
/* unused harmony exports writeConfig, fetchObjects */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1744);
/* harmony import */ var _git_output_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4386);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4482);







function runGit(where, args, input = '') {
    const { stdout, stderr, status, error } = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)('git', [...READ_ONLY, ...args], {
        ...optionsFor(where),
        input,
        maxBuffer: Number.POSITIVE_INFINITY,
    });
    if (error !== undefined || status !== 0)
        throw failureOf(args[0], String(stderr ?? ''), error ?? null);
    return { stdout, stderr: String(stderr) };
}
function unlessRefused(ask, otherwise) {
    try {
        return ask();
    }
    catch (error) {
        if (error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_4__/* .SourceFailure */ .o && error.problem.code === 'git-failed')
            return otherwise();
        throw error;
    }
}
async function* streamGit(where, args, input) {
    const child = startGit(where, args);
    try {
        child.stdin.end(input);
        for await (const chunk of child.stdout)
            yield chunk;
        const { succeeded, stderr, error } = await child.ended;
        if (!succeeded)
            throw failureOf(args[0], stderr, error);
    }
    finally {
        child.stop();
    }
}
function writeConfig(where, args) {
    const { stderr, status, error } = spawnSync('git', ['config', ...args], optionsFor(where));
    if (error !== undefined || status !== 0)
        throw failureOf('config', String(stderr ?? ''), error ?? null);
}
async function fetchObjects({ cwd, env }, { url, token, patience }, args) {
    const child = spawn('git', [...FETCH, ...args], {
        cwd,
        env: { ...env, ...ADDED_ENVIRONMENT, ...fetchEnvironment(url, token) },
        stdio: ['ignore', 'ignore', 'pipe'],
        detached: IN_GROUPS,
        windowsHide: true,
    });
    let isSlow = false;
    const timer = setTimeout(() => {
        isSlow = true;
        endGroup(child.pid);
        child.kill();
        child.stderr.destroy();
    }, patience);
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (text) => {
        if (stderr.length < 8192)
            stderr += text;
    });
    return await new Promise((resolve) => {
        const end = (fetched) => {
            clearTimeout(timer);
            resolve(fetched);
        };
        child.once('error', () => end('failed'));
        child.once('close', (code) => {
            if (code === 0)
                end('fetched');
            else if (isSlow)
                end('slow');
            else
                end(FETCH_FAILURES.find(({ said }) => said.test(stderr))?.is ?? 'failed');
        });
    });
}
const IN_GROUPS = process.platform !== 'win32';
function endGroup(pid) {
    try {
        if (IN_GROUPS && pid !== undefined)
            process.kill(-pid, 'SIGKILL');
    }
    catch {
    }
}
const FETCH = [
    ...['-c', 'http.followRedirects=false'],
    ...['--no-pager', '-c', 'credential.helper=', '-c', 'core.askPass=', '-c', 'gc.auto=0'],
    ...[
        '-c',
        'maintenance.auto=false',
        '-c',
        'core.hooksPath=/dev/null',
        '-c',
        'fetch.recurseSubmodules=false',
    ],
    ...['fetch', '--quiet', '--no-tags', '--no-write-fetch-head'],
];
function fetchEnvironment(url, token) {
    const protocols = { GIT_ALLOW_PROTOCOL: 'http:https' };
    if (token === '')
        return protocols;
    const credentials = Buffer.from(`x-access-token:${token}`).toString('base64');
    return {
        ...protocols,
        GIT_CONFIG_COUNT: '1',
        GIT_CONFIG_KEY_0: `http.${new URL(url).origin}/.extraheader`,
        GIT_CONFIG_VALUE_0: `AUTHORIZATION: basic ${credentials}`,
    };
}
const FETCH_FAILURES = [
    {
        said: /could not read Username|Authentication failed|requested URL returned error: 40[13]|repository '.*' not found/,
        is: 'refused',
    },
    {
        said: /not our ref|couldn't find remote ref|does not allow request for unadvertised object/,
        is: 'unknown',
    },
];
function readObjects(where, names, largest = _reading_js__WEBPACK_IMPORTED_MODULE_6__/* .LARGEST_FILE */ .K7) {
    const objects = takeAtOnce(where, names);
    if (objects === null)
        return { [Symbol.asyncIterator]: () => readPiped(where, names, largest) };
    return {
        async *[Symbol.asyncIterator]() {
            yield* objects;
        },
    };
}
function takeAtOnce(where, names) {
    const objects = [];
    while (objects.length < names.length) {
        const { stdout, stderr, status, error } = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)('git', [...READ_ONLY, ...BATCH], {
            ...optionsFor(where),
            input: `${names.slice(objects.length).join('\n')}\n`,
            maxBuffer: MOST_AT_ONCE,
        });
        if (error?.code === 'ENOBUFS')
            return null;
        const isNotFetched = error === undefined && status !== 0 && NOT_FETCHED.test(String(stderr));
        if (error !== undefined || (status !== 0 && !isNotFetched))
            throw failureOf(BATCH[0], String(stderr ?? ''), error ?? null);
        objects.push(...parseObjects(stdout));
        if (isNotFetched)
            objects.push({ bytes: null, why: 'missing' });
        else
            break;
    }
    return objects;
}
const NOT_FETCHED = /could not fetch [0-9a-f]{40,64} from promisor remote/;
function writeBlob(where, oid, file) {
    const { stderr, status, error } = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)('git', [...READ_ONLY, 'cat-file', 'blob', oid], {
        ...optionsFor(where),
        stdio: ['ignore', file, 'pipe'],
    });
    if (error !== undefined || status !== 0)
        throw failureOf(BATCH[0], String(stderr ?? ''), error ?? null);
}
const BATCH = ['cat-file', '--batch'];
const MOST_AT_ONCE = 64 * 1024 * 1024;
function* parseObjects(output) {
    for (let at = 0; at < output.length;) {
        const start = output.indexOf(LINE_FEED, at) + 1;
        const header = (0,_git_output_js__WEBPACK_IMPORTED_MODULE_5__/* .parseObjectHeader */ .e3)(output.toString('latin1', at, start - 1));
        if (header === 'missing') {
            at = start;
            yield { bytes: null, why: 'missing' };
        }
        else {
            at = start + header.size + 1;
            const isBlob = header.type === 'blob';
            yield isBlob ? { bytes: output.subarray(start, at - 1) } : { bytes: null, why: 'not-a-blob' };
        }
    }
}
async function* readPiped(where, names, largest) {
    const objects = openObjects(where, largest);
    try {
        yield* objects.read(names);
    }
    finally {
        objects.close();
    }
}
const NAMES_AT_ONCE = 10_000;
function openObjects(where, largest = _reading_js__WEBPACK_IMPORTED_MODULE_6__/* .LARGEST_FILE */ .K7) {
    const child = startGit(where, BATCH);
    const nextObject = objectsFrom(child, largest);
    async function* read(names, wanted = 'blob', room = Buffer.allocUnsafeSlow) {
        for (let at = 0; at < names.length; at += NAMES_AT_ONCE) {
            const some = names.slice(at, at + NAMES_AT_ONCE);
            child.stdin.write(inputOf(some));
            for (let count = 0; count < some.length; count++)
                yield await nextObject(wanted, room);
        }
    }
    return { read, pass: (names, wanted) => read(names, wanted, roomToPass()), close: child.stop };
}
async function* streamObjects(where, names) {
    const child = startGit(where, [...BATCH, '--buffer']);
    const nextObject = objectsFrom(child, _reading_js__WEBPACK_IMPORTED_MODULE_6__/* .LARGEST_FILE */ .K7);
    const room = roomToPass();
    try {
        child.stdin.end(inputOf(names));
        for (let count = 0; count < names.length; count++)
            yield await nextObject('blob', room);
    }
    finally {
        child.stop();
    }
}
function pipeObjects(where, names) {
    const pipe = openPipe();
    if (pipe === null)
        return null;
    try {
        const child = startGit(where, [...BATCH, '--buffer'], pipe.both);
        child.stdin.end(inputOf(names));
        return { descriptor: pipe.reading, stop: child.stop };
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(pipe.both);
    }
}
function openPipe() {
    if (process.platform === 'win32')
        return null;
    const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), 'sasguard-'));
    try {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, 'pipe');
        if ((0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)('mkfifo', [path], { stdio: 'ignore' }).status !== 0)
            return null;
        const both = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, 'r+');
        return { both, reading: (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, 'r') };
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(folder, { recursive: true, force: true });
    }
}
function inputOf(lines) {
    return lines.map((line) => `${line}\n`).join('');
}
function objectsFrom(child, largest) {
    const chunks = child.stdout[Symbol.asyncIterator]();
    let held = Buffer.alloc(0);
    async function nextObject(wanted, room) {
        const header = (0,_git_output_js__WEBPACK_IMPORTED_MODULE_5__/* .parseObjectHeader */ .e3)(await nextLine());
        if (header === 'missing')
            return { bytes: null, why: 'missing' };
        const isWanted = header.type === wanted && header.size <= largest;
        const bytes = await nextBytes(header.size, isWanted ? room : null);
        await nextBytes(1, null);
        if (isWanted)
            return { bytes };
        return { bytes: null, why: header.type === wanted ? 'too-large' : 'not-a-blob' };
    }
    async function nextLine() {
        let end = held.indexOf(LINE_FEED);
        while (end === -1) {
            held = Buffer.concat([held, await nextChunk()]);
            end = held.indexOf(LINE_FEED);
        }
        const line = held.toString('latin1', 0, end);
        held = held.subarray(end + 1);
        return line;
    }
    async function nextBytes(size, room) {
        if (held.length >= size) {
            const whole = held.subarray(0, size);
            held = held.subarray(size);
            return whole;
        }
        const bytes = room === null ? NOTHING : room(size);
        for (let filled = 0; filled < size;) {
            if (held.length === 0)
                held = await nextChunk();
            const taken = held.subarray(0, size - filled);
            if (room !== null)
                taken.copy(bytes, filled);
            held = held.subarray(taken.length);
            filled += taken.length;
        }
        return bytes;
    }
    async function nextChunk() {
        const { value, done } = await chunks.next();
        if (done !== true)
            return value;
        const { stderr, error } = await child.ended;
        throw failureOf(BATCH[0], stderr, error);
    }
    return nextObject;
}
const NOTHING = Buffer.alloc(0);
function roomToPass() {
    let kept = NOTHING;
    return (size) => {
        if (size > LARGEST_KEPT)
            return Buffer.allocUnsafeSlow(size);
        if (size > kept.length)
            kept = Buffer.allocUnsafeSlow(Math.min(LARGEST_KEPT, 2 * size));
        return kept.subarray(0, size);
    };
}
const LARGEST_KEPT = 16 * 1024 * 1024;
const LINE_FEED = '\n'.charCodeAt(0);
const READ_ONLY = [
    '--no-pager',
    '--no-optional-locks',
    '--no-replace-objects',
    '-c',
    'core.fsmonitor=',
    '-c',
    'core.quotePath=false',
    '-c',
    'diff.relative=false',
];
const ADDED_ENVIRONMENT = {
    GIT_NO_LAZY_FETCH: '1',
    GIT_ALLOW_PROTOCOL: 'none',
    GIT_TERMINAL_PROMPT: '0',
    LC_ALL: 'C',
};
function optionsFor({ cwd, env }) {
    return { cwd, env: { ...env, ...ADDED_ENVIRONMENT }, windowsHide: true };
}
function startGit(where, args, output = 'pipe') {
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', [...READ_ONLY, ...args], {
        ...optionsFor(where),
        stdio: ['pipe', output, 'pipe'],
    });
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (text) => {
        if (stderr.length < 8192)
            stderr += text;
    });
    child.stdin.on('error', () => { });
    const ended = new Promise((resolve) => {
        child.once('error', (error) => resolve({ succeeded: false, stderr, error }));
        child.once('close', (code) => resolve({ succeeded: code === 0, stderr, error: null }));
    });
    return { stdin: child.stdin, stdout: child.stdout, ended, stop: () => child.kill() };
}
function failureOf(command, stderr, error) {
    if (error !== null && error.code !== 'EPIPE') {
        const isMissing = error.code === 'ENOENT';
        return isMissing
            ? new _failure_js__WEBPACK_IMPORTED_MODULE_4__/* .SourceFailure */ .o('git-missing', 'git was not found on the PATH. Install git, or put it on the PATH.')
            : new _failure_js__WEBPACK_IMPORTED_MODULE_4__/* .SourceFailure */ .o('git-failed', `git could not be started (${error.code ?? error.name}).`);
    }
    for (const { said, code, message } of KNOWN_FAILURES) {
        if (said.test(stderr))
            return new _failure_js__WEBPACK_IMPORTED_MODULE_4__/* .SourceFailure */ .o(code, message);
    }
    return new _failure_js__WEBPACK_IMPORTED_MODULE_4__/* .SourceFailure */ .o('git-failed', `git ${command} failed: ${firstLine(stderr)}`);
}
const KNOWN_FAILURES = [
    {
        said: /not a git repository|unknown option `cached'/i,
        code: 'not-a-repository',
        message: 'This is not a git repository. Run sasguard inside one.',
    },
    {
        said: /must be run in a work tree/,
        code: 'no-work-tree',
        message: 'This git repository has no working tree here.',
    },
    {
        said: /dubious ownership/,
        code: 'repository-not-trusted',
        message: 'git refuses to read this repository because another user owns it. If you trust it, run: ' +
            'git config --global --add safe.directory "$(pwd)"',
    },
];
function firstLine(stderr) {
    const line = stderr.split('\n').find((text) => text.trim() !== '') ?? 'it gave no reason.';
    return line
        .replace(/=[^\s'"]{8,}/g, '=***')
        .replace(/[A-Za-z0-9+%=_-]{40,}/g, (run) => (/^[0-9a-f]+$/.test(run) ? run : '***'))
        .slice(0, 300);
}


/***/ }),

/***/ 1722:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openStaged: () => (/* binding */ openStaged),
  publishedSides: () => (/* binding */ publishedSides),
  readEarlier: () => (/* binding */ readEarlier)
});

// EXTERNAL MODULE: ./build/core/text/content.js
var content = __webpack_require__(2482);
// EXTERNAL MODULE: ./build/sources/allowlist-file.js
var allowlist_file = __webpack_require__(4894);
// EXTERNAL MODULE: ./build/sources/amending.js
var amending = __webpack_require__(7997);
// EXTERNAL MODULE: ./build/sources/change.js
var sources_change = __webpack_require__(3724);
// EXTERNAL MODULE: ./build/sources/failure.js
var failure = __webpack_require__(1744);
// EXTERNAL MODULE: ./build/sources/file-name.js + 1 modules
var file_name = __webpack_require__(7531);
// EXTERNAL MODULE: ./build/sources/git.js
var git = __webpack_require__(194);
// EXTERNAL MODULE: ./build/sources/git-output.js
var git_output = __webpack_require__(4386);
// EXTERNAL MODULE: ./build/sources/lfs-pointer.js
var lfs_pointer = __webpack_require__(9977);
// EXTERNAL MODULE: ./build/sources/reading.js
var reading = __webpack_require__(4482);
// EXTERNAL MODULE: ./build/sources/settings.js
var sources_settings = __webpack_require__(6673);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/sources/file-content.js

class FileContent {
    size;
    #file;
    failure = null;
    constructor(file, size) {
        this.size = size;
        this.#file = (0,external_node_fs_.openSync)(file, 'r');
    }
    read(from, to) {
        const bytes = new Uint8Array(Math.max(0, Math.min(to, this.size) - from));
        let length = 0;
        try {
            while (length < bytes.length) {
                const more = (0,external_node_fs_.readSync)(this.#file, bytes, length, bytes.length - length, from + length);
                if (more === 0)
                    break;
                length += more;
            }
        }
        catch (error) {
            this.failure = error.code ?? 'unknown reason';
        }
        return bytes.subarray(0, length);
    }
    close() {
        (0,external_node_fs_.closeSync)(this.#file);
    }
}

;// CONCATENATED MODULE: ./build/sources/spool.js





function spool(where, oid) {
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'sasguard-'));
    const remove = () => (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    try {
        const path = Buffer.from((0,external_node_path_.join)(folder, 'blob'));
        const file = (0,external_node_fs_.openSync)(path, 'wx', 0o600);
        try {
            (0,git/* writeBlob */.Zh)(where, oid, file);
            const content = new FileContent(path, (0,external_node_fs_.fstatSync)(file).size);
            if (process.platform !== 'win32')
                remove();
            return {
                content,
                close: () => {
                    content.close();
                    remove();
                },
            };
        }
        finally {
            (0,external_node_fs_.closeSync)(file);
        }
    }
    catch (error) {
        remove();
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/sources/staged.js












async function openStaged(where, isWanted = () => true) {
    const amended = (await (0,amending/* isAmending */.G)(where.env)) ? parentsOfHead(where) : null;
    const all = listChanges(where, amended?.base ?? null).map(sources_change/* named */.KT);
    const changes = all.filter((change) => (0,sources_change/* hasNewContent */._K)(change) && isWanted(change.path));
    const blobs = changes.filter(sources_change/* isBlob */.qf).map(({ oid }) => oid);
    const policies = [
        `:${allowlist_file/* ALLOWLIST_NAME */.kD}`,
        `${amended?.base ?? 'HEAD'}:${allowlist_file/* ALLOWLIST_NAME */.kD}`,
        `:${sources_settings/* SETTINGS_NAME */.Kv}`,
    ];
    const objects = (0,git/* readObjects */.$I)(where, [...policies, ...blobs], sources_change/* LARGEST_HELD */.PS);
    const [allowlist, committed, settings] = await first(objects, policies.length);
    const isFile = isPlainFile(where, allowlist?.bytes ?? null, all);
    return {
        allowlist: isFile ? (allowlist?.bytes ?? null) : null,
        committedAllowlist: committed?.bytes ?? null,
        settings: settings?.bytes ?? null,
        problems: isFile ? [] : [(0,allowlist_file/* allowlistNoFile */.pJ)()],
        readings: () => readChanges(where, objects, policies.length, changes),
        readEarlier: (versions) => readEarlier(where, versions),
        publishedSides: async () => publishedSides(where, amended?.sides ?? null),
    };
}
function parentsOfHead(where) {
    const lines = (args) => (0,git/* runGit */.EO)(where, args).stdout.toString('latin1').trim().split('\n');
    const ask = () => {
        const [isShallow, base = '', ...sides] = lines(['rev-parse', '--is-shallow-repository', 'HEAD^@']);
        if (base === '' && isShallow === 'true')
            return null;
        return { base: base === '' ? lines(['hash-object', '-t', 'tree', '/dev/null'])[0] : base, sides };
    };
    return (0,git/* unlessRefused */.J0)(ask, () => null);
}
function listChanges(where, base) {
    const list = (renames) => {
        const args = ['diff', '--cached', '--raw', '-z', '--no-abbrev', ...renames, ...QUIET_DIFF];
        return (0,git_output/* parseRawDiff */.LP)((0,git/* runGit */.EO)(where, base === null ? args : [...args, base]).stdout);
    };
    return (0,git/* unlessRefused */.J0)(() => list(['-M', '-l1000']), () => list(['--no-renames']));
}
const QUIET_DIFF = [
    '--no-textconv',
    '--no-ext-diff',
    '--no-color',
    '--ita-invisible-in-index',
    '--ignore-submodules=none',
    '-O/dev/null',
];
function isPlainFile(where, text, all) {
    const hasLines = text?.includes(LINE_FEED) === true;
    const isFolder = all.some(({ path }) => path.startsWith(`${allowlist_file/* ALLOWLIST_NAME */.kD}/`));
    if (hasLines || (text === null && !isFolder))
        return true;
    const args = ['ls-files', '-z', '--stage', '--full-name', '--', `:(top,literal)${allowlist_file/* ALLOWLIST_NAME */.kD}`];
    const { stdout } = (0,git/* runGit */.EO)(where, args);
    return stdout.length === 0 || (stdout.toString('latin1', 0, 3) === '100' && text !== null);
}
const LINE_FEED = '\n'.charCodeAt(0);
function publishedSides(where, amended) {
    return (amended ?? mergedCommits(where))
        .filter((commit) => isPublished(where, commit))
        .map((commit) => {
        const changes = new Map(listChanges(where, commit).map((change) => [(0,file_name/* decodeFileName */.q)(change.name), change]));
        return (path) => {
            const change = changes.get(path);
            return change === undefined ? 'same' : (0,sources_change/* earlierOf */.OR)(change);
        };
    });
}
function mergedCommits(where) {
    const named = Object.keys(where.env).flatMap((name) => /^GITHEAD_([0-9a-f]{40,64})$/.exec(name)?.[1] ?? []);
    if (named.length > 0)
        return named;
    try {
        return [
            (0,git/* runGit */.EO)(where, ['rev-parse', '--quiet', '--verify', 'MERGE_HEAD']).stdout.toString('latin1').trim(),
        ];
    }
    catch {
        return [];
    }
}
function isPublished(where, commit) {
    const args = ['for-each-ref', '--count=1', `--contains=${commit}`, 'refs/remotes'];
    try {
        return (0,git/* runGit */.EO)(where, args).stdout.length > 0;
    }
    catch {
        return false;
    }
}
async function* readChanges(where, objects, skip, changes) {
    const blobs = objects[Symbol.asyncIterator]();
    try {
        for (let index = 0; index < skip; index++)
            await next(blobs);
        for (const change of changes) {
            const { path } = change;
            if (!(0,sources_change/* isBlob */.qf)(change))
                yield { ...(0,reading/* skippedFor */._d)('submodule', path), path, earlier: null };
            else {
                const blob = await next(blobs);
                for (const reading of readingsOf(where, change, blob)) {
                    yield { ...reading, path, earlier: (0,sources_change/* earlierOf */.OR)(change) };
                }
            }
        }
    }
    finally {
        await blobs.return();
    }
}
async function first(objects, count) {
    const found = [];
    for await (const object of objects) {
        found.push(object);
        if (found.length === count)
            break;
    }
    return found;
}
async function next(objects) {
    return (await objects.next()).value ?? { bytes: null, why: 'missing' };
}
function* readingsOf(where, { path, oid }, blob) {
    if (blob.bytes !== null) {
        yield (0,lfs_pointer/* isLfsPointer */.N)(blob.bytes) ? (0,reading/* skippedFor */._d)('lfs-pointer', path) : (0,reading/* documentOf */.lM)(path, blob.bytes);
    }
    else if (blob.why === 'too-large') {
        yield* readLarge(where, path, oid);
    }
    else {
        const reason = 'It may be damaged, or a partial clone: try git fsck.';
        yield (0,reading/* unreadable */.O$)(path, `The repository does not hold the staged version. ${reason}`);
    }
}
function* readLarge(where, path, oid) {
    try {
        const { content, close } = spool(where, oid);
        try {
            yield { kind: 'document', document: { path, content, commit: null } };
        }
        finally {
            close();
        }
        if (content.failure !== null)
            yield (0,reading/* unreadable */.O$)(path, `It cannot be read to its end (${content.failure}).`);
    }
    catch (error) {
        const { code } = error;
        if (code === undefined && !(error instanceof failure/* SourceFailure */.o))
            throw error;
        const reason = 'There may be too little room in the folder for temporary files (TMPDIR).';
        yield (0,reading/* unreadable */.O$)(path, `The staged version is too large to hold and could not be put aside. ${reason}`);
    }
}
async function* readEarlier(where, versions) {
    const order = versions.values();
    const blobs = (0,git/* readObjects */.$I)(where, versions.map(({ oid }) => oid), sources_change/* LARGEST_HELD */.PS);
    for await (const blob of blobs) {
        const { path, oid } = order.next().value;
        if (blob.bytes !== null)
            yield { path, content: (0,content/* inMemory */.Z)(blob.bytes), commit: null };
        else if (blob.why !== 'too-large')
            yield null;
        else
            for (const reading of readLarge(where, path, oid))
                yield reading.kind === 'document' ? reading.document : null;
    }
}


/***/ })

};
;