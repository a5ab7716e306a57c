"use strict";
const require_main = require("./index.js");
const require_readings = require("./readings.index.js");
// build/core/worth-inspecting.js
function isWorthInspecting({ path, content }) {
	if (require_main.isHeadWorthALook(content.read(0, 512))) return true;
	if (holdsReadings(encoder.encode(path), path)) return true;
	for (const { bytes } of require_main.windowsOf(require_main.piecesOf(content, require_main.WINDOW))) if (holdsReadings(bytes, path)) return true;
	return false;
}
const encoder = new TextEncoder();
function holdsReadings(bytes, path) {
	const { secrets, containers, unfinished } = require_readings.readingsIn(bytes, path, () => "");
	return secrets.length + containers.length + unfinished.length > 0;
}
// build/check/second-look.js
async function holdsNothing(staged) {
	if (staged.problems.length > 0 || !require_main.hasPlainPolicy(staged)) return false;
	for await (const reading of staged.readings()) {
		if (reading.kind !== "document") return false;
		if (!isWorthInspecting(reading.document)) continue;
		const { isClean } = await Promise.resolve().then(() => require("./clean.index.js")).then((n) => n.clean_exports);
		if (!isClean(reading.document)) return false;
	}
	return true;
}
exports.holdsNothing = holdsNothing;
