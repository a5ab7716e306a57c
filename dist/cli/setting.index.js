"use strict";
const require_main = require("./index.js");
let node_path = require("node:path");
let node_fs = require("node:fs");
// build/install/setting.js
var setting_exports = /* @__PURE__ */ require_main.__exportAll({ readSetting: () => readSetting });
function readSetting(where, script) {
	const [bare, gitFolder, hooks] = ask(where, [
		"rev-parse",
		"--is-bare-repository",
		"--git-common-dir",
		"--git-path",
		"hooks"
	]).split("\n");
	const isBare = bare === "true";
	const common = (0, node_path.resolve)(where.cwd, gitFolder);
	const root = isBare ? common : ask(where, ["rev-parse", "--show-toplevel"]);
	const home = homeOf(script, root);
	return {
		where: {
			...where,
			cwd: root
		},
		root,
		isBare,
		hooksFolder: (0, node_path.resolve)(where.cwd, hooks),
		ownHooksFolder: (0, node_path.join)(common, "hooks"),
		hooksPath: readHooksPath(where),
		gitVersion: readGitVersion(where),
		home,
		sharedHome: isBare ? null : wayInside(root, home)
	};
}
function isSharedFolder({ hooksPath }) {
	return hooksPath !== null && hooksPath.scope !== "local" && hooksPath.scope !== "worktree";
}
function isCommitted({ where, root, ownHooksFolder }, file) {
	const isBelow = (folder) => wayInside(folder, file) !== null;
	if (!isBelow(root) || isBelow((0, node_path.dirname)(ownHooksFolder))) return false;
	return require_main.unlessRefused(() => require_main.runGit(where, [
		"check-ignore",
		"--quiet",
		"--",
		file
	]) === null, () => true);
}
function isAtLeast([major, minor], [wantedMajor, wantedMinor]) {
	return major > wantedMajor || major === wantedMajor && minor >= wantedMinor;
}
function readText(file) {
	try {
		return (0, node_fs.readFileSync)(file, "utf8");
	} catch (error) {
		const { code = "unknown reason" } = error;
		if (code === "ENOENT" || code === "ENOTDIR") return null;
		throw new require_main.SourceFailure("unreadable-file", `A file of the set-up cannot be read (${code}): ${file}`);
	}
}
function isSameFile(one, other) {
	try {
		return (0, node_fs.realpathSync)(one) === (0, node_fs.realpathSync)(other);
	} catch {
		return false;
	}
}
function homeOf(script, root) {
	const home = (0, node_path.dirname)((0, node_path.dirname)((0, node_path.dirname)((0, node_fs.realpathSync)(script))));
	const linked = (0, node_path.join)(root, "node_modules", "sasguard");
	return isSameFile(linked, home) ? linked : home;
}
function wayInside(root, path) {
	const way = (0, node_fs.existsSync)(root) ? (0, node_path.relative)(root, path).split(node_path.sep).join("/") : "..";
	return way.startsWith("..") || way.includes(":") ? null : way === "" ? "." : way;
}
function readHooksPath(where) {
	const found = askOrNull(where, [
		"config",
		"--show-scope",
		"--type=path",
		"--get",
		"core.hooksPath"
	]);
	const match = found === null ? null : /^(\w+)\t(.*)$/s.exec(found);
	return match === null ? null : {
		scope: match[1],
		value: match[2]
	};
}
function readGitVersion(where) {
	const match = /(\d+)\.(\d+)/.exec(ask(where, ["version"]));
	return [Number(match?.[1] ?? 0), Number(match?.[2] ?? 0)];
}
function readConfig(where, key, ...scope) {
	return askOrNull(where, [
		"config",
		...scope,
		"--get",
		key
	]);
}
function readConfigLike(where, pattern) {
	return (askOrNull(where, [
		"config",
		"--null",
		"--get-regexp",
		pattern
	]) ?? "").split("\0").filter((entry) => entry !== "").map((entry) => {
		const end = entry.indexOf("\n");
		return end === -1 ? [entry, "true"] : [entry.slice(0, end), entry.slice(end + 1)];
	});
}
function ask(where, args) {
	return require_main.runGit(where, args).stdout.toString("utf8").replace(/\r?\n$/, "");
}
function askOrNull(where, args) {
	return require_main.unlessRefused(() => ask(where, args), () => null);
}
Object.defineProperty(exports, "isAtLeast", {
	enumerable: true,
	get: function() {
		return isAtLeast;
	}
});
Object.defineProperty(exports, "isCommitted", {
	enumerable: true,
	get: function() {
		return isCommitted;
	}
});
Object.defineProperty(exports, "isSameFile", {
	enumerable: true,
	get: function() {
		return isSameFile;
	}
});
Object.defineProperty(exports, "isSharedFolder", {
	enumerable: true,
	get: function() {
		return isSharedFolder;
	}
});
Object.defineProperty(exports, "readConfig", {
	enumerable: true,
	get: function() {
		return readConfig;
	}
});
Object.defineProperty(exports, "readConfigLike", {
	enumerable: true,
	get: function() {
		return readConfigLike;
	}
});
Object.defineProperty(exports, "readSetting", {
	enumerable: true,
	get: function() {
		return readSetting;
	}
});
Object.defineProperty(exports, "readText", {
	enumerable: true,
	get: function() {
		return readText;
	}
});
Object.defineProperty(exports, "setting_exports", {
	enumerable: true,
	get: function() {
		return setting_exports;
	}
});
