"use strict";
const require_rolldown_runtime = require("./rolldown-runtime.index.js");
const require_main = require("./index.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
let node_child_process = require("node:child_process");
let node_os = require("node:os");
let node_stream = require("node:stream");
let node_timers_promises = require("node:timers/promises");
// build/sources/git.js
function runGit(where, args, input = "") {
	const { stdout, stderr, status, error } = (0, node_child_process.spawnSync)("git", [...READ_ONLY, ...args], {
		...optionsFor(where),
		input,
		maxBuffer: Number.POSITIVE_INFINITY
	});
	if (error !== void 0 || status !== 0) throw failureOf(args[0], String(stderr ?? ""), error ?? null);
	return {
		stdout,
		stderr: String(stderr)
	};
}
function unlessRefused(ask, otherwise) {
	try {
		return ask();
	} catch (error) {
		if (isRefusal(error)) return otherwise();
		throw error;
	}
}
function isRefusal(error) {
	return error instanceof require_main.SourceFailure && error.problem.code === "git-failed";
}
async function* streamGit(where, args, lines = []) {
	const child = startGit(where, args);
	try {
		feed(child, inLists(lines));
		for await (const chunk of child.stdout) yield chunk;
		const { succeeded, stderr, error } = await child.ended;
		if (!succeeded) throw failureOf(args[0], stderr, error);
	} finally {
		child.stop();
	}
}
const IN_GROUPS = process.platform !== "win32";
function readObjects(where, names) {
	const objects = takeAtOnce(where, names);
	if (objects === null) return { [Symbol.asyncIterator]: () => readPiped(where, names) };
	return { async *[Symbol.asyncIterator]() {
		yield* objects;
	} };
}
function takeAtOnce(where, names) {
	const objects = [];
	while (objects.length < names.length) {
		const { stdout, stderr, status, error } = (0, node_child_process.spawnSync)("git", [...READ_ONLY, ...BATCH], {
			...optionsFor(where),
			input: `${names.slice(objects.length).join("\n")}\n`,
			maxBuffer: MOST_AT_ONCE
		});
		if (error?.code === "ENOBUFS") return null;
		const isNotFetched = error === void 0 && status !== 0 && NOT_FETCHED.test(String(stderr));
		if (error !== void 0 || status !== 0 && !isNotFetched) throw failureOf(BATCH[0], String(stderr ?? ""), error ?? null);
		for (const object of parseObjects(stdout)) objects.push(object);
		if (isNotFetched) objects.push({
			bytes: null,
			why: "missing"
		});
		else break;
	}
	return objects;
}
const NOT_FETCHED = /could not fetch [0-9a-f]{40,64} from promisor remote/;
function writeBlob(where, oid, file) {
	const { stderr, status, error } = (0, node_child_process.spawnSync)("git", [
		...READ_ONLY,
		"cat-file",
		"blob",
		oid
	], {
		...optionsFor(where),
		stdio: [
			"ignore",
			file,
			"pipe"
		],
		...where.stop && { detached: IN_GROUPS }
	});
	if (error !== void 0 || status !== 0) throw failureOf(BATCH[0], String(stderr ?? ""), error ?? null);
}
const BATCH = ["cat-file", "--batch"];
const MOST_AT_ONCE = 67108864;
function* parseObjects(output) {
	for (let at = 0; at < output.length;) {
		const start = output.indexOf(LINE_FEED$1, at) + 1;
		const header = require_main.parseObjectHeader(output.toString("latin1", at, start - 1));
		if (header === "missing") {
			at = start;
			yield {
				bytes: null,
				why: "missing"
			};
		} else {
			at = start + header.size + 1;
			yield header.type === "blob" ? { bytes: output.subarray(start, at - 1) } : {
				bytes: null,
				why: "not-a-blob"
			};
		}
	}
}
async function* readPiped(where, names) {
	const objects = openObjects(where);
	try {
		yield* objects.read(names);
	} finally {
		objects.close();
	}
}
const LINES_AT_ONCE = 1e4;
function openObjects(where) {
	const child = startGit(where, BATCH);
	const nextObject = objectsFrom(child);
	function one(name, wanted = "blob") {
		child.stdin.write(inputOf([name]));
		return nextObject(wanted, Buffer.allocUnsafeSlow);
	}
	async function* read(names, wanted = "blob", room = Buffer.allocUnsafeSlow) {
		for (const some of inLists(names)) {
			child.stdin.write(inputOf(some));
			for (let count = 0; count < some.length; count++) yield await nextObject(wanted, room);
		}
	}
	return {
		one,
		read,
		pass: (names, wanted) => read(names, wanted, roomToPass()),
		close: child.stop
	};
}
async function* streamObjects(where, names, wanted = "blob") {
	if (names.length === 0) return;
	const child = startGit(where, [...BATCH, "--buffer"]);
	const nextObject = objectsFrom(child);
	const room = roomToPass();
	try {
		feed(child, inLists(names));
		for (let count = 0; count < names.length; count++) yield await nextObject(wanted, room);
	} finally {
		child.stop();
	}
}
function pipeObjects(where, lists) {
	const pipe = openPipe();
	if (pipe === null) return null;
	try {
		const child = startGit(where, [...BATCH, "--buffer"], pipe.both);
		feed(child, lists);
		return {
			descriptor: pipe.reading,
			stop: child.stop
		};
	} catch {
		(0, node_fs.closeSync)(pipe.reading);
		return null;
	} finally {
		(0, node_fs.closeSync)(pipe.both);
	}
}
function openPipe() {
	if (process.platform === "win32") return null;
	let folder = null;
	try {
		folder = (0, node_fs.mkdtempSync)((0, node_path.join)((0, node_os.tmpdir)(), "sasguard-"));
		const path = (0, node_path.join)(folder, "pipe");
		if ((0, node_child_process.spawnSync)("mkfifo", [path], { stdio: "ignore" }).status !== 0) return null;
		return {
			both: (0, node_fs.openSync)(path, "r+"),
			reading: (0, node_fs.openSync)(path, "r")
		};
	} catch {
		return null;
	} finally {
		if (folder !== null) (0, node_fs.rmSync)(folder, {
			recursive: true,
			force: true
		});
	}
}
function inputOf(lines) {
	return lines.map((line) => `${line}\n`).join("");
}
function feed({ stdin }, lists) {
	node_stream.Readable.from(inTurn(lists)).pipe(stdin);
}
async function* inTurn(lists) {
	for (const lines of lists) {
		yield inputOf(lines);
		await (0, node_timers_promises.setImmediate)();
	}
}
function* inLists(lines) {
	for (let at = 0; at < lines.length; at += LINES_AT_ONCE) yield lines.slice(at, at + LINES_AT_ONCE);
}
function objectsFrom(child) {
	const chunks = child.stdout[Symbol.asyncIterator]();
	let held = Buffer.alloc(0);
	async function nextObject(wanted, room) {
		const header = require_main.parseObjectHeader(await nextLine());
		if (header === "missing") return {
			bytes: null,
			why: "missing"
		};
		const isWanted = header.type === wanted && header.size <= LARGEST[wanted];
		const bytes = await nextBytes(header.size, isWanted ? room : null);
		await nextBytes(1, null);
		if (isWanted) return { bytes };
		if (header.type !== wanted) return {
			bytes: null,
			why: "not-a-blob"
		};
		return {
			bytes: null,
			why: "too-large",
			size: header.size
		};
	}
	async function nextLine() {
		let end = held.indexOf(LINE_FEED$1);
		while (end === -1) {
			held = Buffer.concat([held, await nextChunk()]);
			end = held.indexOf(LINE_FEED$1);
		}
		const line = held.toString("latin1", 0, end);
		held = held.subarray(end + 1);
		return line;
	}
	async function nextBytes(size, room) {
		if (held.length >= size) {
			const whole = held.subarray(0, size);
			held = held.subarray(size);
			return whole;
		}
		const bytes = room === null ? NOTHING : room(size);
		for (let filled = 0; filled < size;) {
			if (held.length === 0) held = await nextChunk();
			const taken = held.subarray(0, size - filled);
			if (room !== null) taken.copy(bytes, filled);
			held = held.subarray(taken.length);
			filled += taken.length;
		}
		return bytes;
	}
	async function nextChunk() {
		const { value, done } = await chunks.next();
		if (done !== true) return value;
		const { stderr, error } = await child.ended;
		throw failureOf(BATCH[0], stderr, error);
	}
	return nextObject;
}
const LARGEST = {
	blob: require_main.LARGEST_HELD,
	commit: 2 ** 31 - 1,
	tag: 2 ** 31 - 1
};
const NOTHING = Buffer.alloc(0);
function roomToPass() {
	let kept = NOTHING;
	return (size) => {
		if (size > 16777216) return Buffer.allocUnsafeSlow(size);
		if (size > kept.length) kept = Buffer.allocUnsafeSlow(Math.min(require_main.LARGEST_HELD, 2 * size));
		return kept.subarray(0, size);
	};
}
const LINE_FEED$1 = "\n".charCodeAt(0);
const READ_ONLY = [
	"--no-pager",
	"--no-optional-locks",
	"--no-replace-objects",
	"-c",
	"core.fsmonitor=",
	"-c",
	"core.quotePath=false",
	"-c",
	"diff.relative=false"
];
const ADDED_ENVIRONMENT = {
	GIT_NO_LAZY_FETCH: "1",
	GIT_ALLOW_PROTOCOL: "none",
	GIT_TERMINAL_PROMPT: "0",
	LC_ALL: "C"
};
function optionsFor({ cwd, env }) {
	return {
		cwd,
		env: {
			...env,
			...ADDED_ENVIRONMENT
		},
		windowsHide: true
	};
}
function startGit(where, args, output = "pipe") {
	const child = (0, node_child_process.spawn)("git", [...READ_ONLY, ...args], {
		...optionsFor(where),
		stdio: [
			"pipe",
			output,
			"pipe"
		],
		...where.stop && {
			signal: where.stop,
			detached: IN_GROUPS
		}
	});
	if (child.stderr === void 0) {
		child.once("error", () => {});
		throw notStarted("EMFILE");
	}
	let stderr = "";
	child.stderr.setEncoding("utf8").on("data", (text) => {
		if (stderr.length < 8192) stderr += text;
	});
	child.stdin.on("error", () => {});
	const ended = new Promise((resolve) => {
		child.once("error", (error) => resolve({
			succeeded: false,
			stderr,
			error
		}));
		child.once("close", (code) => resolve({
			succeeded: code === 0,
			stderr,
			error: null
		}));
	});
	return {
		stdin: child.stdin,
		stdout: child.stdout,
		ended,
		stop: () => child.kill()
	};
}
function notStarted(why) {
	return new require_main.SourceFailure("git-failed", `git could not be started (${why}).`);
}
function failureOf(command, stderr, error) {
	if (error?.code === "ABORT_ERR") return new require_main.SourceFailure("interrupted", "git was interrupted.");
	if (error !== null && error.code !== "EPIPE") return error.code === "ENOENT" ? new require_main.SourceFailure("git-missing", "git was not found on the PATH. Install git, or put it on the PATH.") : notStarted(error.code ?? error.name);
	for (const { said, code, message } of KNOWN_FAILURES) if (said.test(stderr)) return new require_main.SourceFailure(code, message);
	return new require_main.SourceFailure("git-failed", `git ${command} failed: ${firstLine(stderr)}`);
}
const KNOWN_FAILURES = [
	{
		said: /not a git repository|unknown option `cached'/i,
		code: "not-a-repository",
		message: "This is not a git repository. Run sasguard inside one."
	},
	{
		said: /must be run in a work tree/,
		code: "no-work-tree",
		message: "This git repository has no working tree here."
	},
	{
		said: /dubious ownership/,
		code: "repository-not-trusted",
		message: "git refuses to read this repository because another user owns it. If you trust it, run: git config --global --add safe.directory \"$(pwd)\""
	}
];
function firstLine(stderr) {
	return (stderr.split("\n").find((text) => text.trim() !== "") ?? "it gave no reason.").replace(/=[^\s'"]{8,}/g, "=***").replace(/[A-Za-z0-9+%=_-]{40,}/g, (run) => /^[0-9a-f]+$/.test(run) ? run : "***").slice(0, 300);
}
// build/sources/file-content.js
var FileContent = class {
	size;
	#file;
	failure = null;
	constructor(file, size) {
		this.size = size;
		this.#file = (0, node_fs.openSync)(file, "r");
	}
	read(from, to) {
		const bytes = new Uint8Array(Math.max(0, Math.min(to, this.size) - from));
		let length = 0;
		try {
			while (length < bytes.length) {
				const more = (0, node_fs.readSync)(this.#file, bytes, length, bytes.length - length, from + length);
				if (more === 0) break;
				length += more;
			}
		} catch (error) {
			this.failure = error.code ?? "unknown reason";
		}
		return bytes.subarray(0, length);
	}
	close() {
		(0, node_fs.closeSync)(this.#file);
	}
};
function* readOpened(content, path) {
	try {
		yield {
			kind: "document",
			document: {
				path,
				content,
				commit: null
			}
		};
	} finally {
		content.close();
	}
	if (content.failure !== null) yield require_main.unreadable(path, `The file cannot be read to its end (${content.failure}).`);
}
// build/sources/spool.js
function* readLarge(where, path, oid) {
	const aside = putAside(where, oid);
	if (aside === null) {
		yield require_main.unreadable(path, `This version is too large to hold and could not be put aside. There may be too little room in the folder for temporary files (TMPDIR).`);
		return;
	}
	try {
		yield* readOpened(aside.content, path);
	} finally {
		aside.remove();
	}
}
function putAside(where, oid) {
	let folder = null;
	const remove = () => {
		if (folder !== null) (0, node_fs.rmSync)(folder, {
			recursive: true,
			force: true
		});
	};
	try {
		folder = (0, node_fs.mkdtempSync)((0, node_path.join)((0, node_os.tmpdir)(), "sasguard-"));
		const path = Buffer.from((0, node_path.join)(folder, "blob"));
		const file = (0, node_fs.openSync)(path, "wx", 384);
		try {
			writeBlob(where, oid, file);
			const content = new FileContent(path, (0, node_fs.fstatSync)(file).size);
			if (process.platform !== "win32") remove();
			return {
				content,
				remove
			};
		} finally {
			(0, node_fs.closeSync)(file);
		}
	} catch (error) {
		remove();
		const { code } = error;
		if (code === void 0 && !(error instanceof require_main.SourceFailure)) throw error;
		return null;
	}
}
// build/sources/staged.js
var staged_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({
	openStaged: () => openStaged,
	publishedSides: () => publishedSides,
	readEarlier: () => readEarlier
});
async function openStaged(where, isWanted = () => true) {
	const amended = await require_main.isAmending(where.env) ? parentsOfHead(where) : null;
	const all = listChanges(where, amended?.base ?? null).map(require_main.named);
	const changes = all.filter((change) => require_main.hasNewContent(change) && isWanted(change.path));
	const blobs = changes.filter(require_main.isBlob).map(({ oid }) => oid);
	const policies = [
		`:${require_main.ALLOWLIST_NAME}`,
		`${amended?.base ?? "HEAD"}:${require_main.ALLOWLIST_NAME}`,
		`:${require_main.SETTINGS_NAME}`
	];
	const objects = readObjects(where, [...policies, ...blobs]);
	const [allowlist, committed, settings] = await first(objects, policies.length);
	const isFile = isPlainFile(where, allowlist?.bytes ?? null, all);
	return {
		allowlist: isFile ? allowlist?.bytes ?? null : null,
		committedAllowlist: committed?.bytes ?? null,
		settings: settings?.bytes ?? null,
		problems: isFile ? [] : [require_main.allowlistNoFile()],
		readings: () => readChanges(where, objects, policies.length, changes),
		readEarlier: (versions) => readEarlier(where, versions),
		publishedSides: async () => publishedSides(where, amended?.sides ?? null)
	};
}
function parentsOfHead(where) {
	const lines = (args) => runGit(where, args).stdout.toString("latin1").trim().split("\n");
	const ask = () => {
		const [isShallow, base = "", ...sides] = lines([
			"rev-parse",
			"--is-shallow-repository",
			"HEAD^@"
		]);
		if (base === "" && isShallow === "true") return null;
		return {
			base: base === "" ? lines([
				"hash-object",
				"-t",
				"tree",
				"/dev/null"
			])[0] : base,
			sides
		};
	};
	return unlessRefused(ask, () => null);
}
function listChanges(where, base) {
	const list = (renames) => {
		const args = [
			"diff",
			"--cached",
			"--raw",
			"-z",
			"--no-abbrev",
			...renames,
			...QUIET_DIFF
		];
		return require_main.parseRawDiff(runGit(where, base === null ? args : [...args, base]).stdout);
	};
	return unlessRefused(() => list(["-M", "-l1000"]), () => list(["--no-renames"]));
}
const QUIET_DIFF = [
	"--no-textconv",
	"--no-ext-diff",
	"--no-color",
	"--ita-invisible-in-index",
	"--ignore-submodules=none",
	"-O/dev/null"
];
function isPlainFile(where, text, all) {
	const hasLines = text?.includes(LINE_FEED) === true;
	const isFolder = all.some(({ path }) => path.startsWith(`${require_main.ALLOWLIST_NAME}/`));
	if (hasLines || text === null && !isFolder) return true;
	const { stdout } = runGit(where, [
		"ls-files",
		"-z",
		"--stage",
		"--full-name",
		"--",
		`:(top,literal)${require_main.ALLOWLIST_NAME}`
	]);
	return stdout.length === 0 || stdout.toString("latin1", 0, 3) === "100" && text !== null;
}
const LINE_FEED = "\n".charCodeAt(0);
function publishedSides(where, amended) {
	return (amended ?? mergedCommits(where)).filter((commit) => isPublished(where, commit)).map((commit) => {
		const changes = new Map(listChanges(where, commit).map((change) => [require_main.decodeFileName(change.name), change]));
		return (path) => {
			const change = changes.get(path);
			return change === void 0 ? "same" : require_main.earlierOf(change);
		};
	});
}
function mergedCommits(where) {
	const named = Object.keys(where.env).flatMap((name) => /^GITHEAD_([0-9a-f]{40,64})$/.exec(name)?.[1] ?? []);
	if (named.length > 0) return named;
	try {
		return [runGit(where, [
			"rev-parse",
			"--quiet",
			"--verify",
			"MERGE_HEAD"
		]).stdout.toString("latin1").trim()];
	} catch {
		return [];
	}
}
function isPublished(where, commit) {
	const args = [
		"for-each-ref",
		"--count=1",
		`--contains=${commit}`,
		"refs/remotes"
	];
	try {
		return runGit(where, args).stdout.length > 0;
	} catch {
		return false;
	}
}
async function* readChanges(where, objects, skip, changes) {
	const blobs = objects[Symbol.asyncIterator]();
	try {
		for (let index = 0; index < skip; index++) await next(blobs);
		for (const change of changes) {
			const { path } = change;
			if (!require_main.isBlob(change)) yield {
				...require_main.skippedFor("submodule", path),
				path,
				earlier: null
			};
			else {
				const blob = await next(blobs);
				for (const reading of readingsOf(where, change, blob)) yield {
					...reading,
					path,
					earlier: require_main.earlierOf(change)
				};
			}
		}
	} finally {
		await blobs.return();
	}
}
async function first(objects, count) {
	const found = [];
	for await (const object of objects) {
		found.push(object);
		if (found.length === count) break;
	}
	return found;
}
async function next(objects) {
	return (await objects.next()).value ?? {
		bytes: null,
		why: "missing"
	};
}
function* readingsOf(where, { path, oid }, blob) {
	if (blob.bytes !== null) yield require_main.isLfsPointer(blob.bytes) ? require_main.skippedFor("lfs-pointer", path) : require_main.documentOf(path, blob.bytes);
	else if (blob.why === "too-large") yield* readLarge(where, path, oid);
	else yield require_main.unreadable(path, `The repository does not hold the staged version. It may be damaged, or a partial clone: try git fsck.`);
}
async function* readEarlier(where, versions) {
	const order = versions.values();
	const blobs = readObjects(where, versions.map(({ oid }) => oid));
	for await (const blob of blobs) {
		const { path, oid } = order.next().value;
		if (blob.bytes !== null) yield {
			path,
			content: require_main.inMemory(blob.bytes),
			commit: null
		};
		else if (blob.why !== "too-large") yield null;
		else for (const reading of readLarge(where, path, oid)) {
			yield reading.kind === "document" ? reading.document : null;
			break;
		}
	}
}
Object.defineProperty(exports, "inputOf", {
	enumerable: true,
	get: function() {
		return inputOf;
	}
});
Object.defineProperty(exports, "isRefusal", {
	enumerable: true,
	get: function() {
		return isRefusal;
	}
});
Object.defineProperty(exports, "openObjects", {
	enumerable: true,
	get: function() {
		return openObjects;
	}
});
Object.defineProperty(exports, "openStaged", {
	enumerable: true,
	get: function() {
		return openStaged;
	}
});
Object.defineProperty(exports, "pipeObjects", {
	enumerable: true,
	get: function() {
		return pipeObjects;
	}
});
Object.defineProperty(exports, "readLarge", {
	enumerable: true,
	get: function() {
		return readLarge;
	}
});
Object.defineProperty(exports, "runGit", {
	enumerable: true,
	get: function() {
		return runGit;
	}
});
Object.defineProperty(exports, "staged_exports", {
	enumerable: true,
	get: function() {
		return staged_exports;
	}
});
Object.defineProperty(exports, "streamGit", {
	enumerable: true,
	get: function() {
		return streamGit;
	}
});
Object.defineProperty(exports, "streamObjects", {
	enumerable: true,
	get: function() {
		return streamObjects;
	}
});
Object.defineProperty(exports, "unlessRefused", {
	enumerable: true,
	get: function() {
		return unlessRefused;
	}
});
