"use strict";
exports.id = 124;
exports.ids = [124];
exports.modules = {

/***/ 4124:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   holdsNothing: () => (/* binding */ holdsNothing)
/* harmony export */ });
/* harmony import */ var _clean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7277);
/* harmony import */ var _glance_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7166);


async function holdsNothing(staged) {
    if (staged.problems.length > 0 || !(0,_glance_js__WEBPACK_IMPORTED_MODULE_1__/* .hasPlainPolicy */ .fu)(staged))
        return false;
    for await (const reading of staged.readings()) {
        if (reading.kind !== 'document' || !(0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .isClean */ .A)(reading.document))
            return false;
    }
    return true;
}


/***/ })

};
;