"use strict";
exports.id = 148;
exports.ids = [148];
exports.modules = {

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