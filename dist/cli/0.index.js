"use strict";
exports.id = 0;
exports.ids = [0];
exports.modules = {

/***/ 5000:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M9: () => (/* binding */ write),
/* harmony export */   UO: () => (/* binding */ NOTHING_TO_DO),
/* harmony export */   ag: () => (/* binding */ said),
/* harmony export */   carryOut: () => (/* binding */ carryOut),
/* harmony export */   join: () => (/* binding */ join),
/* harmony export */   kb: () => (/* binding */ left)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _sources_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1744);
/* harmony import */ var _sources_git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(194);




const NOTHING_TO_DO = { steps: [], said: [], left: [] };
function join(plans) {
    return {
        steps: plans.flatMap(({ steps }) => steps),
        said: plans.flatMap(({ said }) => said),
        left: plans.flatMap(({ left }) => left),
    };
}
function said(sentence, ...steps) {
    return { steps, said: [sentence], left: [] };
}
function left(sentence) {
    return { steps: [], said: [], left: [sentence] };
}
function write(file, text, isExecutable = false) {
    return { do: 'write', file, text, isExecutable };
}
function carryOut(steps, where) {
    for (const step of steps) {
        try {
            carryOutOne(step, where);
        }
        catch (error) {
            if (error instanceof _sources_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .SourceFailure */ .o)
                throw error;
            const { code = 'unknown reason' } = error;
            const file = step.do === 'move' ? step.from : step.do === 'config' ? 'configuration' : step.file;
            throw new _sources_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .SourceFailure */ .o('not-written', `This cannot be written (${code}): ${file}`);
        }
    }
}
function carryOutOne(step, where) {
    switch (step.do) {
        case 'write':
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(step.file), { recursive: true });
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(step.file, step.text);
            if (step.isExecutable)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(step.file, 0o755);
            return;
        case 'move':
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(step.from, step.to);
            return;
        case 'remove':
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.unlinkSync)(step.file);
            return;
        case 'config':
            (0,_sources_git_js__WEBPACK_IMPORTED_MODULE_3__/* .writeConfig */ .AU)(where, step.args);
    }
}


/***/ })

};
;