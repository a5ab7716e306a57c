"use strict";
const require_main = require("./index.js");
let node_path = require("node:path");
let node_fs = require("node:fs");
// build/install/plan.js
var plan_exports = /* @__PURE__ */ require_main.__exportAll({
	carryOut: () => carryOut,
	join: () => join
});
const NOTHING_TO_DO = {
	steps: [],
	said: [],
	left: []
};
function join(plans) {
	return {
		steps: plans.flatMap(({ steps }) => steps),
		said: plans.flatMap(({ said }) => said),
		left: plans.flatMap(({ left }) => left)
	};
}
function said(sentence, ...steps) {
	return {
		steps,
		said: [sentence],
		left: []
	};
}
function left(sentence) {
	return {
		steps: [],
		said: [],
		left: [sentence]
	};
}
function write(file, text, isExecutable = false) {
	return {
		do: "write",
		file,
		text,
		isExecutable
	};
}
function carryOut(steps, where) {
	for (const step of steps) try {
		carryOutOne(step, where);
	} catch (error) {
		if (error instanceof require_main.SourceFailure) throw error;
		const { code = "unknown reason" } = error;
		const file = step.do === "move" ? step.from : step.do === "config" ? "configuration" : step.file;
		throw new require_main.SourceFailure("not-written", `This cannot be written (${code}): ${file}`);
	}
}
function carryOutOne(step, where) {
	switch (step.do) {
		case "write":
			(0, node_fs.mkdirSync)((0, node_path.dirname)(step.file), { recursive: true });
			(0, node_fs.writeFileSync)(step.file, step.text);
			if (step.isExecutable) (0, node_fs.chmodSync)(step.file, 493);
			return;
		case "move":
			(0, node_fs.renameSync)(step.from, step.to);
			return;
		case "remove":
			(0, node_fs.unlinkSync)(step.file);
			return;
		case "config": require_main.writeConfig(where, step.args);
	}
}
Object.defineProperty(exports, "NOTHING_TO_DO", {
	enumerable: true,
	get: function() {
		return NOTHING_TO_DO;
	}
});
Object.defineProperty(exports, "join", {
	enumerable: true,
	get: function() {
		return join;
	}
});
Object.defineProperty(exports, "left", {
	enumerable: true,
	get: function() {
		return left;
	}
});
Object.defineProperty(exports, "plan_exports", {
	enumerable: true,
	get: function() {
		return plan_exports;
	}
});
Object.defineProperty(exports, "said", {
	enumerable: true,
	get: function() {
		return said;
	}
});
Object.defineProperty(exports, "write", {
	enumerable: true,
	get: function() {
		return write;
	}
});
