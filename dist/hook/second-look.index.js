"use strict";
const require_worth_inspecting = require("./worth-inspecting.index.js");
const require_main = require("./index.js");
// build/check/second-look.js
async function holdsNothing(staged) {
	if (staged.problems.length > 0 || !require_main.hasPlainPolicy(staged)) return false;
	for await (const reading of staged.readings()) {
		if (reading.kind !== "document") return false;
		if (!require_worth_inspecting.isWorthInspecting(reading.document)) continue;
		const { isClean } = await Promise.resolve().then(() => require("./clean.index.js")).then((n) => n.clean_exports);
		if (!isClean(reading.document)) return false;
	}
	return true;
}
exports.holdsNothing = holdsNothing;
