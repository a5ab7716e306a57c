"use strict";
const require_main = require("./index.js");
const require_managers = require("./managers.index.js");
const require_setting = require("./setting.index.js");
let node_path = require("node:path");
let node_fs = require("node:fs");
// build/install/submodules.js
function submodulesWithoutHooks(setting, script) {
	if (setting.isBare) return [];
	return submodulesIn(setting.where).flatMap((path) => {
		const inside = require_setting.readSetting(whereIn(setting, path), script);
		const deeper = submodulesWithoutHooks(inside, script).map((name) => `${path}/${name}`);
		return hasHooks(inside) ? deeper : [path, ...deeper];
	});
}
function installInSubmodules({ home }) {
	return `git submodule foreach --recursive node ${require_main.forShell(`${home}/dist/cli/index.js`)} install`;
}
function hasHooks(setting) {
	const holders = [
		require_managers.managerOf(setting),
		require_managers.plainGit,
		require_managers.configHooks
	];
	return require_main.COMMIT_HOOKS.every((hook) => holders.some((holder) => holder.find(setting, hook) !== "absent"));
}
function submodulesIn(where) {
	const { stdout } = require_main.runGit(where, [
		"ls-files",
		"-z",
		"-t",
		"--stage",
		"--cached"
	]);
	return require_main.parseListing(stdout).filter(({ isSubmodule }) => isSubmodule).map(({ name }) => require_main.decodeFileName(name)).filter((path) => (0, node_fs.existsSync)((0, node_path.join)(where.cwd, path, ".git")));
}
function whereIn({ where }, path) {
	const { GIT_DIR: _, GIT_WORK_TREE: __, GIT_INDEX_FILE: ___, ...env } = where.env;
	return {
		cwd: (0, node_path.join)(where.cwd, path),
		env
	};
}
exports.installInSubmodules = installInSubmodules;
exports.submodulesWithoutHooks = submodulesWithoutHooks;
