"use strict";
exports.id = 796;
exports.ids = [796];
exports.modules = {

/***/ 9796:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MANAGER_IDS: () => (/* binding */ MANAGER_IDS)
/* harmony export */ });
const MANAGER_IDS = ['git', 'husky', 'lefthook', 'pre-commit', 'config'];


/***/ })

};
;