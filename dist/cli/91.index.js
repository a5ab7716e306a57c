"use strict";
exports.id = 91;
exports.ids = [91];
exports.modules = {

/***/ 3091:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dl: () => (/* binding */ isSameFile),
/* harmony export */   Xg: () => (/* binding */ readConfig),
/* harmony export */   du: () => (/* binding */ isAtLeast),
/* harmony export */   oT: () => (/* binding */ readConfigLike),
/* harmony export */   readSetting: () => (/* binding */ readSetting),
/* harmony export */   yC: () => (/* binding */ isSharedFolder),
/* harmony export */   yR: () => (/* binding */ readText),
/* harmony export */   zZ: () => (/* binding */ isCommitted)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _sources_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1744);
/* harmony import */ var _sources_git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(194);




function readSetting(where, script) {
    const [bare, gitFolder, hooks] = ask(where, [
        'rev-parse',
        '--is-bare-repository',
        '--git-common-dir',
        '--git-path',
        'hooks',
    ]).split('\n');
    const isBare = bare === 'true';
    const common = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(where.cwd, gitFolder);
    const root = isBare ? common : ask(where, ['rev-parse', '--show-toplevel']);
    const home = homeOf(script, root);
    return {
        where: { ...where, cwd: root },
        root,
        isBare,
        hooksFolder: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(where.cwd, hooks),
        ownHooksFolder: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(common, 'hooks'),
        hooksPath: readHooksPath(where),
        gitVersion: readGitVersion(where),
        home,
        sharedHome: isBare ? null : wayInside(root, home),
    };
}
function isSharedFolder({ hooksPath }) {
    return hooksPath !== null && hooksPath.scope !== 'local' && hooksPath.scope !== 'worktree';
}
function isCommitted({ where, root, ownHooksFolder }, file) {
    const isBelow = (folder) => wayInside(folder, file) !== null;
    if (!isBelow(root) || isBelow((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(ownHooksFolder)))
        return false;
    return (0,_sources_git_js__WEBPACK_IMPORTED_MODULE_3__/* .unlessRefused */ .J0)(() => (0,_sources_git_js__WEBPACK_IMPORTED_MODULE_3__/* .runGit */ .EO)(where, ['check-ignore', '--quiet', '--', file]) === null, () => true);
}
function isAtLeast([major, minor], [wantedMajor, wantedMinor]) {
    return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
function readText(file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8');
    }
    catch (error) {
        const { code = 'unknown reason' } = error;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return null;
        throw new _sources_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .SourceFailure */ .o('unreadable-file', `A file of the set-up cannot be read (${code}): ${file}`);
    }
}
function isSameFile(one, other) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(one) === (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(other);
    }
    catch {
        return false;
    }
}
function homeOf(script, root) {
    const home = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(script))));
    const linked = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'node_modules', 'sasguard');
    return isSameFile(linked, home) ? linked : home;
}
function wayInside(root, path) {
    const way = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(root) ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/') : '..';
    return way.startsWith('..') || way.includes(':') ? null : way === '' ? '.' : way;
}
function readHooksPath(where) {
    const found = askOrNull(where, ['config', '--show-scope', '--type=path', '--get', 'core.hooksPath']);
    const match = found === null ? null : /^(\w+)\t(.*)$/s.exec(found);
    return match === null ? null : { scope: match[1], value: match[2] };
}
function readGitVersion(where) {
    const match = /(\d+)\.(\d+)/.exec(ask(where, ['version']));
    return [Number(match?.[1] ?? 0), Number(match?.[2] ?? 0)];
}
function readConfig(where, key, ...scope) {
    return askOrNull(where, ['config', ...scope, '--get', key]);
}
function readConfigLike(where, pattern) {
    const found = askOrNull(where, ['config', '--null', '--get-regexp', pattern]) ?? '';
    return found
        .split('\0')
        .filter((entry) => entry !== '')
        .map((entry) => {
        const end = entry.indexOf('\n');
        return end === -1 ? [entry, 'true'] : [entry.slice(0, end), entry.slice(end + 1)];
    });
}
function ask(where, args) {
    return (0,_sources_git_js__WEBPACK_IMPORTED_MODULE_3__/* .runGit */ .EO)(where, args)
        .stdout.toString('utf8')
        .replace(/\r?\n$/, '');
}
function askOrNull(where, args) {
    return (0,_sources_git_js__WEBPACK_IMPORTED_MODULE_3__/* .unlessRefused */ .J0)(() => ask(where, args), () => null);
}


/***/ })

};
;