"use strict";
// build/install/manager.js
const MANAGER_IDS = [
	"git",
	"husky",
	"lefthook",
	"pre-commit",
	"config"
];
exports.MANAGER_IDS = MANAGER_IDS;
