"use strict";
exports.id = 680;
exports.ids = [680,148];
exports.modules = {

/***/ 5680:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  examine: () => (/* binding */ examine)
});

// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(4963);
// EXTERNAL MODULE: ./build/sources/hook-names.js
var hook_names = __webpack_require__(6266);
// EXTERNAL MODULE: ./build/install/check.js
var check = __webpack_require__(4919);
// EXTERNAL MODULE: ./build/install/config-hooks.js
var config_hooks = __webpack_require__(7964);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/install/hook-node.js




function nodeOfHook(home, env) {
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'sasguard-doctor-'));
    try {
        for (const name of ['hooks', 'dist/hook'])
            (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(folder, name), { recursive: true });
        (0,external_node_fs_.copyFileSync)((0,external_node_path_.join)(home, 'hooks', 'pre-commit'), (0,external_node_path_.join)(folder, 'hooks', 'pre-commit'));
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, 'dist', 'hook', 'index.js'), 'process.stdout.write(process.versions.node);\n');
        const { stdout, status } = (0,external_node_child_process_.spawnSync)('/bin/sh', [(0,external_node_path_.join)(folder, 'hooks', 'pre-commit')], {
            cwd: folder,
            env: { ...env, PATH: BARE_PATH },
            encoding: 'utf8',
            timeout: 10_000,
        });
        return status === 0 && /^\d+\.\d+\.\d+$/.test(stdout) ? stdout : null;
    }
    finally {
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    }
}
const BARE_PATH = '/usr/bin:/bin:/usr/sbin:/sbin';

// EXTERNAL MODULE: ./build/install/managers.js + 4 modules
var managers = __webpack_require__(3970);
// EXTERNAL MODULE: ./build/install/plain-git.js
var plain_git = __webpack_require__(4562);
// EXTERNAL MODULE: ./build/install/setting.js
var install_setting = __webpack_require__(3091);
// EXTERNAL MODULE: ./build/install/submodules.js
var submodules = __webpack_require__(1148);
;// CONCATENATED MODULE: ./build/install/doctor.js









function examine(examined) {
    const { setting } = examined;
    const hooks = setting.isBare ? ['pre-receive'] : hook_names/* COMMIT_HOOKS */.p;
    const manager = (0,managers.managerOf)(setting);
    return [
        checkGit(setting),
        ...checkNode(examined),
        ...hooks.map((hook) => checkHook(examined, manager, hook)),
        ...checkManager(setting, manager, hooks),
        ...checkShadows(setting, manager, hooks),
        ...checkBypasses(setting, hooks),
        ...checkSubmodules(examined),
    ];
}
const OLDEST_GIT = [2, 26];
const OLDEST_NODE = 20;
function checkGit({ gitVersion }) {
    const [major, minor] = gitVersion;
    return (0,install_setting/* isAtLeast */.du)(gitVersion, OLDEST_GIT)
        ? (0,check/* fine */.B)('git', `git ${major}.${minor}`)
        : (0,check/* wrong */.Q)('git', `git ${major}.${minor} is too old: it has to be 2.26 or later.`, 'Install a newer git.');
}
function checkNode({ setting, node }) {
    const checks = [checkNodeVersion('node', node, 'Node.js')];
    if (process.platform === 'win32')
        return checks;
    const bare = nodeOfHook(setting.home, setting.where.env);
    checks.push(bare === null
        ? (0,check/* wrong */.Q)('node-bare-path', 'The hook finds no Node.js where the PATH is bare, so commits from a GUI client would be refused.', 'Install Node.js for the whole system, or start the client from a terminal in which node runs.')
        : checkNodeVersion('node-bare-path', bare, 'with a bare PATH, as GUI clients have, the hook finds Node.js'));
    return checks;
}
function checkNodeVersion(id, version, what) {
    return Number.parseInt(version, 10) >= OLDEST_NODE
        ? (0,check/* fine */.B)(id, `${what} ${version}`)
        : (0,check/* wrong */.Q)(id, `${what} ${version}, which is too old: it has to be 20 or later.`, 'Install a newer Node.js.');
}
function checkHook({ setting, program }, manager, hook) {
    const found = [manager, plain_git/* plainGit */.rH, config_hooks/* configHooks */.N].map((one) => [one, one.find(setting, hook)]);
    const [by, presence] = found.find(([, one]) => one === 'current') ?? found.find(([, one]) => one === 'stale') ?? found[0];
    switch (presence) {
        case 'current':
            return (0,check/* fine */.B)(hook, `${hook}: run by ${by.name}`);
        case 'stale':
            return (0,check/* wrong */.Q)(hook, `${hook}: in place, but not as this version of sasguard puts it.`, `${program} install`);
        case 'absent':
            return (0,check/* wrong */.Q)(hook, `${hook}: not in place.`, `${program} install --hook ${hook}`);
    }
}
function checkManager(setting, manager, hooks) {
    const used = hooks.filter((hook) => manager.find(setting, hook) !== 'absent');
    return manager.faults(setting, used).map(({ what, mend }) => (0,check/* wrong */.Q)(manager.id, what, mend));
}
function checkShadows(setting, manager, hooks) {
    const { hooksPath, hooksFolder, ownHooksFolder } = setting;
    if (hooksPath === null || hooksFolder === ownHooksFolder)
        return [];
    const shadowed = hooks.filter((hook) => (0,plain_git/* isInFolder */.Gp)(ownHooksFolder, hook) && manager.find(setting, hook) !== 'current');
    if (shadowed.length === 0)
        return [];
    const what = `${shadowed.join(', ')}: in .git/hooks, but git looks in ${hooksPath.value} (core.hooksPath, ${hooksPath.scope} configuration).`;
    const isOurs = hooksPath.scope === 'local' || hooksPath.scope === 'worktree';
    const mend = isOurs
        ? `git config --${hooksPath.scope} --unset core.hooksPath`
        : 'sasguard install --global';
    return [(0,check/* wrong */.Q)('hooks-path', what, mend)];
}
function checkSubmodules({ setting, script }) {
    const lacking = (0,submodules.submodulesWithoutHooks)(setting, script);
    if (lacking.length === 0)
        return [];
    const [are, their] = lacking.length === 1 ? ['a submodule', 'its'] : ['submodules', 'their'];
    const what = `${lacking.join(', ')}: ${are} without the hooks, so ${their} commits are not checked.`;
    return [(0,check/* wrong */.Q)('submodules', what, (0,submodules.installInSubmodules)(setting))];
}
function checkBypasses(setting, hooks) {
    const { where } = setting;
    const checks = [];
    if (where.env.SASGUARD_SKIP) {
        const what = 'The variable SASGUARD_SKIP is set, which is meant for one commit and not for a whole session.';
        checks.push((0,check/* wrong */.Q)('bypass', what, 'unset SASGUARD_SKIP SASGUARD_SKIP_REASON'));
    }
    for (const [key, value] of (0,install_setting/* readConfigLike */.oT)(where, '^alias\\.')) {
        if (!/--no-verify\b/.test(value))
            continue;
        const what = `The alias "git ${key.slice('alias.'.length)}" has --no-verify, with which git runs no hook.`;
        checks.push((0,check/* wrong */.Q)('bypass', what, `git config --unset ${(0,report_escape/* forShell */.uJ)(key)} (with --global where it is global)`));
    }
    for (const [key, value] of (0,install_setting/* readConfigLike */.oT)(where, '^hook\\..*\\.enabled$')) {
        const name = key.slice('hook.'.length, -'.enabled'.length);
        const isOurs = hooks.some((hook) => name === hook || name === `sasguard-${hook}`);
        if (!isOurs || !/^(?:false|no|off|0|)$/i.test(value))
            continue;
        checks.push((0,check/* wrong */.Q)('bypass', `${key} is false, so git does not run it.`, `git config --unset ${(0,report_escape/* forShell */.uJ)(key)}`));
    }
    return checks;
}


/***/ }),

/***/ 1148:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   installInSubmodules: () => (/* binding */ installInSubmodules),
/* harmony export */   submodulesWithoutHooks: () => (/* binding */ submodulesWithoutHooks)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4963);
/* harmony import */ var _sources_file_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9112);
/* harmony import */ var _sources_git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(194);
/* harmony import */ var _sources_git_output_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4386);
/* harmony import */ var _sources_hook_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6266);
/* harmony import */ var _config_hooks_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7964);
/* harmony import */ var _managers_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3970);
/* harmony import */ var _plain_git_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4562);
/* harmony import */ var _setting_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3091);











function submodulesWithoutHooks(setting, script) {
    if (setting.isBare)
        return [];
    return submodulesIn(setting.where).flatMap((path) => {
        const inside = (0,_setting_js__WEBPACK_IMPORTED_MODULE_10__.readSetting)(whereIn(setting, path), script);
        const deeper = submodulesWithoutHooks(inside, script).map((name) => `${path}/${name}`);
        return hasHooks(inside) ? deeper : [path, ...deeper];
    });
}
function installInSubmodules({ home }) {
    return `git submodule foreach --recursive node ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .forShell */ .uJ)(`${home}/dist/cli/index.js`)} install`;
}
function hasHooks(setting) {
    const holders = [(0,_managers_js__WEBPACK_IMPORTED_MODULE_8__.managerOf)(setting), _plain_git_js__WEBPACK_IMPORTED_MODULE_9__/* .plainGit */ .rH, _config_hooks_js__WEBPACK_IMPORTED_MODULE_7__/* .configHooks */ .N];
    return _sources_hook_names_js__WEBPACK_IMPORTED_MODULE_6__/* .COMMIT_HOOKS */ .p.every((hook) => holders.some((holder) => holder.find(setting, hook) !== 'absent'));
}
function submodulesIn(where) {
    const { stdout } = (0,_sources_git_js__WEBPACK_IMPORTED_MODULE_4__/* .runGit */ .EO)(where, ['ls-files', '-z', '-t', '--stage', '--cached']);
    return (0,_sources_git_output_js__WEBPACK_IMPORTED_MODULE_5__/* .parseListing */ ._S)(stdout)
        .filter(({ isSubmodule }) => isSubmodule)
        .map(({ name }) => (0,_sources_file_name_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeFileName */ .q)(name))
        .filter((path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(where.cwd, path, '.git')));
}
function whereIn({ where }, path) {
    const { GIT_DIR: _, GIT_WORK_TREE: __, GIT_INDEX_FILE: ___, ...env } = where.env;
    return { cwd: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(where.cwd, path), env };
}


/***/ })

};
;