"use strict";
const require_main = require("./index.js");
const require_managers = require("./managers.index.js");
const require_setting = require("./setting.index.js");
const require_submodules = require("./submodules.index.js");
let node_path = require("node:path");
let node_fs = require("node:fs");
let node_child_process = require("node:child_process");
let node_os = require("node:os");
// build/install/hook-node.js
function nodeOfHook(home, env) {
	const folder = (0, node_fs.mkdtempSync)((0, node_path.join)((0, node_os.tmpdir)(), "sasguard-doctor-"));
	try {
		for (const name of ["hooks", "dist/hook"]) (0, node_fs.mkdirSync)((0, node_path.join)(folder, name), { recursive: true });
		(0, node_fs.copyFileSync)((0, node_path.join)(home, "hooks", "pre-commit"), (0, node_path.join)(folder, "hooks", "pre-commit"));
		(0, node_fs.writeFileSync)((0, node_path.join)(folder, "dist", "hook", "index.js"), "process.stdout.write(process.versions.node);\n");
		const { stdout, status } = (0, node_child_process.spawnSync)("/bin/sh", [(0, node_path.join)(folder, "hooks", "pre-commit")], {
			cwd: folder,
			env: {
				...env,
				PATH: BARE_PATH
			},
			encoding: "utf8",
			timeout: 1e4
		});
		return status === 0 && /^\d+\.\d+\.\d+$/.test(stdout) ? stdout : null;
	} finally {
		(0, node_fs.rmSync)(folder, {
			recursive: true,
			force: true
		});
	}
}
const BARE_PATH = "/usr/bin:/bin:/usr/sbin:/sbin";
// build/install/doctor.js
function examine(examined) {
	const { setting } = examined;
	const hooks = setting.isBare ? ["pre-receive"] : require_main.COMMIT_HOOKS;
	const manager = require_managers.managerOf(setting);
	return [
		checkGit(setting),
		...checkNode(examined),
		...hooks.map((hook) => checkHook(examined, manager, hook)),
		...checkManager(setting, manager, hooks),
		...checkShadows(setting, manager, hooks),
		...checkBypasses(setting, hooks),
		...checkSubmodules(examined)
	];
}
const OLDEST_GIT = [2, 26];
const OLDEST_NODE = 20;
function checkGit({ gitVersion }) {
	const [major, minor] = gitVersion;
	return require_setting.isAtLeast(gitVersion, OLDEST_GIT) ? require_main.fine("git", `git ${major}.${minor}`) : require_main.wrong("git", `git ${major}.${minor} is too old: it has to be 2.26 or later.`, "Install a newer git.");
}
function checkNode({ setting, node }) {
	const checks = [checkNodeVersion("node", node, "Node.js")];
	if (process.platform === "win32") return checks;
	const bare = nodeOfHook(setting.home, setting.where.env);
	checks.push(bare === null ? require_main.wrong("node-bare-path", "The hook finds no Node.js where the PATH is bare, so commits from a GUI client would be refused.", "Install Node.js for the whole system, or start the client from a terminal in which node runs.") : checkNodeVersion("node-bare-path", bare, "with a bare PATH, as GUI clients have, the hook finds Node.js"));
	return checks;
}
function checkNodeVersion(id, version, what) {
	return Number.parseInt(version, 10) >= OLDEST_NODE ? require_main.fine(id, `${what} ${version}`) : require_main.wrong(id, `${what} ${version}, which is too old: it has to be 20 or later.`, "Install a newer Node.js.");
}
function checkHook({ setting, program }, manager, hook) {
	const found = [
		manager,
		require_managers.plainGit,
		require_managers.configHooks
	].map((one) => [one, one.find(setting, hook)]);
	const [by, presence] = found.find(([, one]) => one === "current") ?? found.find(([, one]) => one === "stale") ?? found[0];
	switch (presence) {
		case "current": return require_main.fine(hook, `${hook}: run by ${by.name}`);
		case "stale": return require_main.wrong(hook, `${hook}: in place, but not as this version of sasguard puts it.`, `${program} install`);
		case "absent": return require_main.wrong(hook, `${hook}: not in place.`, `${program} install --hook ${hook}`);
	}
}
function checkManager(setting, manager, hooks) {
	const used = hooks.filter((hook) => manager.find(setting, hook) !== "absent");
	return manager.faults(setting, used).map(({ what, mend }) => require_main.wrong(manager.id, what, mend));
}
function checkShadows(setting, manager, hooks) {
	const { hooksPath, hooksFolder, ownHooksFolder } = setting;
	if (hooksPath === null || hooksFolder === ownHooksFolder) return [];
	const shadowed = hooks.filter((hook) => require_managers.isInFolder(ownHooksFolder, hook) && manager.find(setting, hook) !== "current");
	if (shadowed.length === 0) return [];
	const what = `${shadowed.join(", ")}: in .git/hooks, but git looks in ${hooksPath.value} (core.hooksPath, ${hooksPath.scope} configuration).`;
	const mend = hooksPath.scope === "local" || hooksPath.scope === "worktree" ? `git config --${hooksPath.scope} --unset core.hooksPath` : "sasguard install --global";
	return [require_main.wrong("hooks-path", what, mend)];
}
function checkSubmodules({ setting, script }) {
	const lacking = require_submodules.submodulesWithoutHooks(setting, script);
	if (lacking.length === 0) return [];
	const [are, their] = lacking.length === 1 ? ["a submodule", "its"] : ["submodules", "their"];
	const what = `${lacking.join(", ")}: ${are} without the hooks, so ${their} commits are not checked.`;
	return [require_main.wrong("submodules", what, require_submodules.installInSubmodules(setting))];
}
function checkBypasses(setting, hooks) {
	const { where } = setting;
	const checks = [];
	if (where.env.SASGUARD_SKIP) checks.push(require_main.wrong("bypass", "The variable SASGUARD_SKIP is set, which is meant for one commit and not for a whole session.", "unset SASGUARD_SKIP SASGUARD_SKIP_REASON"));
	for (const [key, value] of require_setting.readConfigLike(where, "^alias\\.")) {
		if (!/--no-verify\b/.test(value)) continue;
		const what = `The alias "git ${key.slice(6)}" has --no-verify, with which git runs no hook.`;
		checks.push(require_main.wrong("bypass", what, `git config --unset ${require_main.forShell(key)} (with --global where it is global)`));
	}
	for (const [key, value] of require_setting.readConfigLike(where, "^hook\\..*\\.enabled$")) {
		const name = key.slice(5, -8);
		if (!hooks.some((hook) => name === hook || name === `sasguard-${hook}`) || !/^(?:false|no|off|0|)$/i.test(value)) continue;
		checks.push(require_main.wrong("bypass", `${key} is false, so git does not run it.`, `git config --unset ${require_main.forShell(key)}`));
	}
	return checks;
}
exports.examine = examine;
