#!/usr/bin/env node
"use strict";
Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
// \0rolldown/runtime.js
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
var __exportAll = (all, no_symbols) => {
	let target = {};
	for (var name in all) __defProp(target, name, {
		get: all[name],
		enumerable: true
	});
	if (!no_symbols) __defProp(target, Symbol.toStringTag, { value: "Module" });
	return target;
};
var __copyProps = (to, from, except, desc) => {
	if (from && typeof from === "object" || typeof from === "function") for (var keys = __getOwnPropNames(from), i = 0, n = keys.length, key; i < n; i++) {
		key = keys[i];
		if (!__hasOwnProp.call(to, key) && key !== except) __defProp(to, key, {
			get: ((k) => from[k]).bind(null, key),
			enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
		});
	}
	return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(isNodeMode || !mod || !mod.__esModule || !__hasOwnProp.call(mod, "default") ? __defProp(target, "default", {
	value: mod,
	enumerable: true
}) : target, mod));
let node_path = require("node:path");
let node_readline_promises = require("node:readline/promises");
let node_fs = require("node:fs");
let node_child_process = require("node:child_process");
let node_os = require("node:os");
let node_stream = require("node:stream");
let node_timers_promises = require("node:timers/promises");
let node_buffer = require("node:buffer");
let node_crypto = require("node:crypto");
let node_module = require("node:module");
let node_worker_threads = require("node:worker_threads");
let node_util = require("node:util");
// build/check/crash.js
function crashMessage(error) {
	const name = error instanceof Error && /^\w{1,40}$/.test(error.name) ? error.name : "Error";
	const stack = error instanceof Error ? error.stack ?? "" : "";
	return `sasguard failed (${name} at ${/\bindex\.js:\d+:\d+/.exec(stack)?.[0] ?? "an unknown place"}), so nothing has been checked.\nThis is a fault of sasguard. Please report it with this line.
`;
}
// build/check/program.js
function programOf(script, cwd) {
	if (script === void 0 || /[\\/]\.bin[\\/]|^sasguard$/.test(script)) return "npx sasguard";
	const path = (0, node_path.resolve)(cwd, script);
	if (/[\\/]node_modules[\\/]/.test(path)) return "npx sasguard";
	const cli = (0, node_path.join)((0, node_path.dirname)((0, node_path.dirname)(path)), "cli", "index.js");
	const near = (0, node_path.relative)(cwd, cli);
	const shown = near.startsWith("..") ? cli : near;
	return `node ${/^[\w./:\\@+-]+$/.test(shown) ? shown : `"${shown}"`}`;
}
// build/check/terminal.js
function terminalBehind(stream, env) {
	const shows = stream.isTTY === true && env.TERM !== "dumb";
	return {
		color: shows && !env.NO_COLOR,
		links: shows && showsLinks(env),
		rewrites: shows && !env.CI
	};
}
function showsLinks(env) {
	if (env.FORCE_HYPERLINK !== void 0) return env.FORCE_HYPERLINK !== "0";
	if (env.WT_SESSION || env.KITTY_WINDOW_ID || env.KONSOLE_VERSION) return true;
	if (/^(?:iTerm\.app|WezTerm|vscode|ghostty)$/.test(env.TERM_PROGRAM ?? "")) return true;
	return Number(env.VTE_VERSION ?? 0) > 5e3;
}
// build/report/escape.js
const UNSEEN$1 = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu;
function forTerminal(text) {
	return text.replace(UNSEEN$1, spelledOut).replace(/(^| )::/g, "$1:\\x3a").replaceAll("##[", "##\\x5b");
}
function forCommandMessage(text) {
	return forPlainLines(text).replaceAll("%", "%25").replaceAll("\n", "%0A");
}
function forPlainLines(text) {
	return text.split("\n").map((line) => line.replace(UNSEEN$1, spelledOut)).join("\n");
}
function forCommandProperty(text) {
	return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A").replaceAll(":", "%3A").replaceAll(",", "%2C");
}
function forMarkdown(text) {
	return forMarkdownCode(text).replace(/&#(?:64|35);/g, "$&&#8203;");
}
function forMarkdownCode(text) {
	return text.replace(UNSEEN$1, spelledOut).replace(/[&<>"'`*_{}[\]()#!|~\\:@$^=]/g, (character) => `&#${character.charCodeAt(0)};`).replace(/\bwww\./gi, (start) => start.replace(".", "&#46;"));
}
function forUrlPath(path) {
	return path.split(/([\p{Cs}/])/u).map((part) => {
		if (part === "/") return part;
		if (!/^\p{Cs}$/u.test(part)) return encodeURIComponent(part);
		const byte = part.charCodeAt(0) - 56320;
		return byte >= 128 && byte <= 255 ? `%${byte.toString(16).toUpperCase()}` : "%EF%BF%BD";
	}).join("");
}
function forPlainText(text) {
	return text.split("\n").map((line) => line.replace(UNSEEN$1, spelledOut)).join("\n").replaceAll("](", "] (");
}
function forXml(text) {
	return text.split("\n").map(forTerminal).join("\n").replace(/\[\[(?=ATTACHMENT)/gi, "[\\x5b").replace(/[&<>"']/g, (character) => XML_NAMED[character]);
}
const XML_NAMED = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&apos;"
};
function forHtml(text) {
	return text.replace(UNSEEN$1, spelledOut).replace(/(?<=[\p{Mn}\p{Me}]{4})[\p{Mn}\p{Me}]/gu, spelledOut).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
function forShell(word) {
	return /^[\w@%+=:,./][\w@%+=:,./-]*$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
function forJson(json) {
	return json.split("\n").map((line) => line.replace(UNSEEN$1, (character) => jsonEscape(character)).replaceAll("##[", "##\\u005b")).join("\n");
}
const NAMED$5 = {
	"\n": "\\n",
	"\r": "\\r",
	"	": "\\t"
};
function spelledOut(character) {
	const code = character.codePointAt(0);
	if (code < 256) return NAMED$5[character] ?? `\\x${code.toString(16).padStart(2, "0")}`;
	return `\\u{${code.toString(16)}}`;
}
function jsonEscape(character) {
	return Array.from({ length: character.length }, (_, index) => {
		return `\\u${character.charCodeAt(index).toString(16).padStart(4, "0")}`;
	}).join("");
}
// build/report/wrap.js
function wrap(text, width = 80) {
	const lines = [];
	let line = "";
	for (const word of text.split(" ")) if (line !== "" && line.length + 1 + word.length > width) {
		lines.push(line);
		line = word;
	} else line = line === "" ? word : `${line} ${word}`;
	return [...lines, line];
}
// build/cli/conversation.js
var BrokenOff = class extends Error {
	name = "BrokenOff";
	exitCode;
	constructor(exitCode) {
		super(exitCode === 130 ? "Broken off." : "The input ended before all questions were answered.");
		this.exitCode = exitCode;
	}
};
function converseAt(stdin, stderr) {
	if (stdin.isTTY !== true || stderr.isTTY !== true) return null;
	return async (talk) => {
		const desk = new Desk(stdin, stderr);
		try {
			return await talk(desk);
		} finally {
			desk.close();
		}
	};
}
var Desk = class {
	#lines = [];
	#output;
	#readline;
	#end = null;
	#waiting = null;
	constructor(input, output) {
		this.#output = output;
		this.#readline = (0, node_readline_promises.createInterface)({
			input,
			output,
			terminal: true,
			historySize: 0
		});
		this.#readline.on("line", (line) => {
			if (this.#waiting === null) this.#lines.push(line);
			else this.#settle().answered(line);
		});
		this.#readline.on("SIGINT", () => this.#breakOff(new BrokenOff(130)));
		this.#readline.on("close", () => this.#breakOff(new BrokenOff(2)));
	}
	tell(line) {
		this.#output.write(`${forTerminal(line)}\n`);
	}
	async ask(question) {
		this.#readline.setPrompt(question);
		this.#readline.prompt();
		const ahead = this.#lines.shift();
		if (ahead !== void 0) return ahead.trim();
		if (this.#end !== null) throw this.#end;
		return (await new Promise((answered, failed) => {
			this.#waiting = {
				answered,
				failed
			};
		})).trim();
	}
	close() {
		this.#end ??= new BrokenOff(2);
		this.#readline.close();
	}
	#settle() {
		const waiting = this.#waiting;
		this.#waiting = null;
		return waiting;
	}
	#breakOff(end) {
		if (this.#end !== null) return;
		this.#end = end;
		this.#output.write("\n");
		if (this.#waiting !== null) this.#settle().failed(end);
	}
};
async function choose(person, question, choices) {
	offer(person, question, choices);
	for (;;) {
		const chosen = chosenBy(await person.ask("Number: "), choices);
		if (chosen !== null) return chosen;
		person.tell(expected$1(choices));
	}
}
async function chooseOrLeave(person, question, choices) {
	offer(person, question, choices);
	for (;;) {
		const answer = await person.ask("Number (leave empty to decide later): ");
		const chosen = chosenBy(answer, choices);
		if (chosen !== null || answer === "") return chosen;
		person.tell(expected$1(choices));
	}
}
function offer(person, question, choices) {
	const width = Math.max(...choices.map(([word]) => word.length)) + 2;
	person.tell(question);
	for (const [index, [word, meaning]] of choices.entries()) person.tell(`  ${index + 1}  ${meaning === "" ? word : word.padEnd(width) + meaning}`);
}
function chosenBy(answer, choices) {
	const isIt = (word) => [word, word.replace(/^@/, "")].includes(answer);
	const [chosen = null] = choices[Number(answer) - 1] ?? choices.find(([word]) => isIt(word)) ?? [];
	return chosen;
}
function expected$1(choices) {
	return choices.length === 1 ? "The only number is 1." : `One of the numbers 1 to ${choices.length}.`;
}
async function write(person, question, faultOf, otherwise = "") {
	for (;;) {
		const answer = await person.ask(question) || otherwise;
		const fault = answer === "" ? "It cannot be empty." : faultOf(answer);
		if (fault === null) return answer;
		for (const line of wrap(fault)) person.tell(line);
	}
}
// build/core/version.js
const VERSION$1 = "0.1.0";
// build/sources/failure.js
var SourceFailure = class extends Error {
	problem;
	constructor(code, message, effect = "incomplete", path = null) {
		super(message);
		this.name = "SourceFailure";
		this.problem = {
			code,
			message,
			path,
			line: null,
			effect
		};
	}
};
// build/cli/command.js
var UsageFault = class extends Error {
	name = "UsageFault";
};
// build/sources/allowlist-file.js
const ALLOWLIST_NAME = ".sasignore";
function readAllowlistFile(choice, root, cwd) {
	if (choice.kind === "none") return null;
	if (choice.kind === "file") return readNamedAllowlist(choice.file, cwd);
	const file = (0, node_path.join)(root, ALLOWLIST_NAME);
	if (isNoFile(file)) {
		const { code, message, effect, path } = allowlistNoFile();
		throw new SourceFailure(code, message, effect, path);
	}
	const bytes = readIfThere(file);
	return bytes === null ? null : allowlistText(bytes);
}
function readNamedAllowlist(file, cwd) {
	const bytes = readIfThere((0, node_path.resolve)(cwd, file));
	if (bytes !== null) return allowlistText(bytes, file);
	throw new SourceFailure("no-allowlist", "The file given with --allowlist does not exist.", "fault");
}
function allowlistNoFile() {
	return {
		code: "allowlist-not-a-file",
		message: "Not a file but a link or a folder. Put the entries into a file of this name in the repository itself.",
		path: ALLOWLIST_NAME,
		line: null,
		effect: "fault"
	};
}
function allowlistText(bytes, path = ALLOWLIST_NAME) {
	return {
		path,
		text: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("utf8")
	};
}
function isNoFile(file) {
	try {
		return (0, node_fs.lstatSync)(file, { throwIfNoEntry: false })?.isFile() === false;
	} catch {
		return false;
	}
}
function readIfThere(file) {
	try {
		return (0, node_fs.readFileSync)(file);
	} catch (error) {
		const { code = "unknown reason" } = error;
		if (code === "ENOENT" || code === "ENOTDIR") return null;
		throw new SourceFailure("unreadable-allowlist", `The allowlist cannot be read (${code}).`);
	}
}
// build/sources/git-output.js
function parseRawDiff(output) {
	return changesAt(splitAtNul(output), 0).changes;
}
function parseRawDiffs(output) {
	const fields = splitAtNul(output);
	const groups = [];
	for (let at = 0; at < fields.length;) {
		const { changes, end } = changesAt(fields, at + 1);
		groups.push(changes);
		at = end;
	}
	return groups;
}
function changesAt(fields, start) {
	const changes = [];
	let at = start;
	while (at + 1 < fields.length && fields[at][0] === COLON) {
		const [, mode = "", oidBefore = "", oid = "", score = ""] = fields[at].toString("latin1").split(" ");
		const status = score.charAt(0);
		const nameBefore = fields[at + 1];
		const hasTwoNames = status === "R" || status === "C";
		const name = hasTwoNames ? fields[at + 2] ?? nameBefore : nameBefore;
		changes.push({
			status,
			mode,
			oid,
			oidBefore,
			name,
			nameBefore
		});
		at += hasTwoNames ? 3 : 2;
	}
	return {
		changes,
		end: at
	};
}
var CommitChangeParser = class {
	#commit = "";
	#entry = null;
	#rest = Buffer.alloc(0);
	*take(piece) {
		const output = this.#rest.length === 0 ? piece : Buffer.concat([this.#rest, piece]);
		let start = 0;
		for (let end = output.indexOf(0); end !== -1; end = output.indexOf(0, start)) {
			const field = output.subarray(start, end);
			start = end + 1;
			if (this.#entry !== null) {
				const change = this.#changeAt(this.#entry, field);
				this.#entry = null;
				if (change !== null) yield change;
			} else if (field[0] === COLON) this.#entry = field;
			else this.#commit = field.toString("latin1");
		}
		this.#rest = output.subarray(start);
	}
	#changeAt(entry, name) {
		const parents = entry.lastIndexOf(COLON) + 1;
		const oids = parents + (parents + 1) * MODE;
		const size = entry.indexOf(SPACE$1, oids) + 1 - oids;
		const textAt = (from, length) => entry.toString("latin1", from, from + length - 1);
		const oidOf = (nth) => textAt(oids + nth * size, size);
		const oid = oidOf(parents);
		if (isNoObject(oid)) return null;
		const oidsBefore = Array.from({ length: parents }, (_, nth) => oidOf(nth));
		return {
			commit: this.#commit,
			mode: textAt(oids - MODE, MODE),
			oid,
			oidsBefore,
			name
		};
	}
};
const MODE = 7;
const SUBMODULE_MODE = "160000";
function isNoObject(oid) {
	return /^0+$/.test(oid);
}
function parseListing(output) {
	return splitAtNul(output).map((line) => {
		if (line[0] === QUESTION_MARK) {
			const isSubmodule = line.at(-1) === SLASH$2;
			return {
				name: line.subarray(2, isSubmodule ? -1 : void 0),
				isSubmodule
			};
		}
		return {
			name: line.subarray(line.indexOf(TAB) + 1),
			isSubmodule: line.toString("latin1", 2, 8) === SUBMODULE_MODE
		};
	});
}
function parseTree(output) {
	return splitAtNul(output).map((entry) => {
		const tab = entry.indexOf(TAB);
		const [, type = "", oid = ""] = entry.toString("latin1", 0, tab).split(" ");
		return {
			type,
			oid,
			name: entry.subarray(tab + 1)
		};
	});
}
function hasClosedFolder(warnings) {
	return /^warning: could not open directory /m.test(warnings);
}
function parseObjectHeader(line) {
	const match = /^[0-9a-f]{40,64} (blob|tree|commit|tag) (\d+)$/.exec(line);
	return match === null ? "missing" : {
		type: match[1],
		size: Number(match[2])
	};
}
function splitLines(output) {
	return splitAt(LINE_FEED$4, output).filter((line) => line.length > 0);
}
function splitAtNul(output) {
	return splitAt(NUL, output);
}
function splitAt(byte, output) {
	const fields = [];
	for (let start = 0; start < output.length;) {
		const end = output.indexOf(byte, start);
		fields.push(output.subarray(start, end === -1 ? output.length : end));
		start = end === -1 ? output.length : end + 1;
	}
	return fields;
}
const NUL = 0;
const LINE_FEED$4 = "\n".charCodeAt(0);
const QUESTION_MARK = "?".charCodeAt(0);
const SLASH$2 = "/".charCodeAt(0);
const COLON = ":".charCodeAt(0);
const SPACE$1 = " ".charCodeAt(0);
const TAB = "	".charCodeAt(0);
// build/core/text/content.js
function inMemory(bytes) {
	return {
		size: bytes.length,
		read: (from, to) => bytes.subarray(from, to)
	};
}
function* piecesOf(content, length) {
	for (let from = 0; from < content.size; from += length) {
		const piece = content.read(from, Math.min(content.size, from + length));
		if (piece.length === 0) break;
		yield piece;
	}
	return null;
}
// build/core/document.js
const MESSAGE_PATH = ".git/COMMIT_EDITMSG";
const REFS_FOLDER = ".git/refs/";
// build/sources/reading.js
const LARGEST_HELD$1 = 16777216;
function documentOf(path, bytes) {
	return {
		kind: "document",
		document: {
			path,
			content: inMemory(bytes),
			commit: null
		}
	};
}
function skippedFor(reason, path) {
	return {
		kind: "skipped",
		skipped: {
			path,
			reason
		}
	};
}
function unreadable(path, message) {
	return {
		kind: "problem",
		problem: {
			code: "unreadable-file",
			message,
			path,
			line: null,
			effect: "incomplete"
		}
	};
}
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
	return error instanceof SourceFailure && error.problem.code === "git-failed";
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
function writeConfig(where, args) {
	const { stderr, status, error } = (0, node_child_process.spawnSync)("git", ["config", ...args], optionsFor(where));
	if (error !== void 0 || status !== 0) throw failureOf("config", String(stderr ?? ""), error ?? null);
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
		const { stdout, stderr, status, error } = (0, node_child_process.spawnSync)("git", [...READ_ONLY, ...BATCH$1], {
			...optionsFor(where),
			input: `${names.slice(objects.length).join("\n")}\n`,
			maxBuffer: MOST_AT_ONCE
		});
		if (error?.code === "ENOBUFS") return null;
		const isNotFetched = error === void 0 && status !== 0 && NOT_FETCHED.test(String(stderr));
		if (error !== void 0 || status !== 0 && !isNotFetched) throw failureOf(BATCH$1[0], String(stderr ?? ""), error ?? null);
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
	if (error !== void 0 || status !== 0) throw failureOf(BATCH$1[0], String(stderr ?? ""), error ?? null);
}
const BATCH$1 = ["cat-file", "--batch"];
const MOST_AT_ONCE = 67108864;
function* parseObjects(output) {
	for (let at = 0; at < output.length;) {
		const start = output.indexOf(LINE_FEED$3, at) + 1;
		const header = parseObjectHeader(output.toString("latin1", at, start - 1));
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
	const child = startGit(where, BATCH$1);
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
	const child = startGit(where, [...BATCH$1, "--buffer"]);
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
		const child = startGit(where, [...BATCH$1, "--buffer"], pipe.both);
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
		const header = parseObjectHeader(await nextLine());
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
		let end = held.indexOf(LINE_FEED$3);
		while (end === -1) {
			held = Buffer.concat([held, await nextChunk()]);
			end = held.indexOf(LINE_FEED$3);
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
		const bytes = room === null ? NOTHING$3 : room(size);
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
		throw failureOf(BATCH$1[0], stderr, error);
	}
	return nextObject;
}
const LARGEST = {
	blob: LARGEST_HELD$1,
	commit: 2 ** 31 - 1,
	tag: 2 ** 31 - 1
};
const NOTHING$3 = Buffer.alloc(0);
function roomToPass() {
	let kept = NOTHING$3;
	return (size) => {
		if (size > 16777216) return Buffer.allocUnsafeSlow(size);
		if (size > kept.length) kept = Buffer.allocUnsafeSlow(Math.min(LARGEST_HELD$1, 2 * size));
		return kept.subarray(0, size);
	};
}
const LINE_FEED$3 = "\n".charCodeAt(0);
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
	return new SourceFailure("git-failed", `git could not be started (${why}).`);
}
function failureOf(command, stderr, error) {
	if (error?.code === "ABORT_ERR") return new SourceFailure("interrupted", "git was interrupted.");
	if (error !== null && error.code !== "EPIPE") return error.code === "ENOENT" ? new SourceFailure("git-missing", "git was not found on the PATH. Install git, or put it on the PATH.") : notStarted(error.code ?? error.name);
	for (const { said, code, message } of KNOWN_FAILURES) if (said.test(stderr)) return new SourceFailure(code, message);
	return new SourceFailure("git-failed", `git ${command} failed: ${firstLine(stderr)}`);
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
// build/sources/file-name.js
function decodeFileName(name) {
	return (0, node_buffer.isUtf8)(name) ? name.toString("utf8") : decodePiecewise(name);
}
function decodePiecewise(name) {
	let text = "";
	for (let at = 0; at < name.length;) {
		const length = sequenceLength(name[at]);
		const sequence = name.subarray(at, at + length);
		if (sequence.length === length && (0, node_buffer.isUtf8)(sequence)) {
			text += sequence.toString("utf8");
			at += length;
		} else {
			text += String.fromCharCode(56320 + name[at]);
			at += 1;
		}
	}
	return text;
}
function sequenceLength(lead) {
	if (lead >= 240) return 4;
	if (lead >= 224) return 3;
	return lead >= 192 ? 2 : 1;
}
// build/sources/repository.js
function findRepository(where) {
	try {
		const { stdout } = runGit(where, ["rev-parse", "--show-toplevel"]);
		return stdout.toString("utf8").replace(/\r?\n$/, "");
	} catch (error) {
		const code = error instanceof SourceFailure ? error.problem.code : null;
		if (code === "not-a-repository" || code === "no-work-tree") return null;
		if (code === "git-missing" && !hasGitFolder(where.cwd)) return null;
		throw error;
	}
}
function trackedPaths(where) {
	const list = (args) => splitAtNul(runGit(where, args).stdout).map(decodeFileName);
	const inHead = unlessRefused(() => list([
		"ls-tree",
		"-r",
		"-z",
		"--full-tree",
		"--name-only",
		"HEAD"
	]), () => []);
	return [...list([
		"ls-files",
		"-z",
		"--full-name",
		"--",
		":(top)"
	]), ...inHead];
}
function hasGitFolder(folder) {
	if ((0, node_fs.existsSync)((0, node_path.join)(folder, ".git"))) return true;
	const above = (0, node_path.dirname)(folder);
	return above !== folder && hasGitFolder(above);
}
// build/core/allowlist/allowlist.js
const DEFAULT_POLICY = {
	line: null,
	reviewers: [],
	maxDays: 90,
	maxDaysCritical: 14,
	warnDays: 14,
	approvalsCritical: 2
};
const EXCUSES = [
	"revoked",
	"test-fixture",
	"accepted-risk",
	"false-positive"
];
function fittingExcuses(token) {
	if (token.severity === "critical") return ["revoked", "test-fixture"];
	return token.severity !== "info" && token.onAzureHost ? EXCUSES.filter((excuse) => excuse !== "false-positive") : EXCUSES;
}
// build/core/allowlist/checks.js
const CHECKS = [
	{
		id: "missing-version",
		title: "The version line is missing",
		effect: "fault",
		wrong: "The first line that is neither blank nor a comment must say which grammar the file follows. Without it nothing in the file is in force.",
		example: "version 1"
	},
	{
		id: "unknown-version",
		title: "The version is not known",
		effect: "fault",
		wrong: "The file asks for a grammar that this sasguard does not know. Nothing in it is in force.",
		example: "version 1"
	},
	{
		id: "unreadable-line",
		title: "A line is neither a block nor a key",
		effect: "fault",
		wrong: "Blocks (`policy`, `paths`, `allow` and a fingerprint) begin at the left edge, their keys stand two spaces in, the patterns below `match:` four. A line of at most 4,096 characters, indented with spaces.",
		example: "path: docs/tutorial/download.md"
	},
	{
		id: "unknown-key",
		title: "The key is not known",
		effect: "fault",
		wrong: "The block has no such key. A misspelt key would silently not count, so it is refused.",
		example: "expires: 2027-01-31"
	},
	{
		id: "duplicate",
		title: "Said twice",
		effect: "fault",
		wrong: "The same key twice in a block, a second policy, or two entries for the same token at the same path: a reader could not tell which counts. The first does.",
		example: "path: docs/tutorial/download.md"
	},
	{
		id: "missing-field",
		title: "A field is missing or empty",
		effect: "fault",
		wrong: "An `allow` block needs path, sees, verdict, reason, reviewer, reviewed and expires; a `paths` block reason, reviewer, reviewed, expires and match. Only `ticket` may be left out.",
		example: "reviewer: @alice-sec"
	},
	{
		id: "bad-policy-value",
		title: "A value of the policy is not readable",
		effect: "fault",
		wrong: "`reviewers` are GitHub logins with `@` and spaces between them; the other values are whole numbers of at most four digits, from 1 (`warn-days` from 0). The default counts instead.",
		example: "max-days: 90"
	},
	{
		id: "no-reviewers",
		title: "The policy lists no reviewers",
		effect: "fault",
		wrong: "As long as the policy says of nobody that they may review, no exception can be reviewed, so none is in force.",
		example: "reviewers: @alice-sec @bob-sec"
	},
	{
		id: "too-few-reviewers",
		title: "Too few reviewers",
		effect: "notice",
		wrong: "A critical token, and a change that weakens the policy, take `approvals-critical` of the reviewers. Where the policy lists fewer nobody can ever give them, and since nobody approves their own change, one more than that is better. Mend it before the policy is agreed: afterwards that takes the approvals too.",
		example: "reviewers: @alice-sec @bob-sec @carol-sec"
	},
	{
		id: "bad-fingerprint",
		title: "The fingerprint is not one",
		effect: "fault",
		wrong: "An entry is bound to one token by its fingerprint, 64 characters of lower-case hexadecimal, as `sasguard allow` writes it and the JSON report prints it; texts for people show only its beginning. Never the token itself.",
		example: "allow 9fd65fc9a70fd43787447e42b607a6fe2e233ea87bb1fa65bb971192fdb2104b"
	},
	{
		id: "bad-path",
		title: "The path cannot be used",
		effect: "fault",
		wrong: "Paths run from the repository’s root with `/`, without `./` or `..`. A pattern is at most 512 characters long and has at most three `**` and sixteen `*`; only patterns below `match:` may begin with `!`.",
		example: "path: docs/tutorial/download.md"
	},
	{
		id: "broad-path",
		title: "The path is too broad",
		effect: "fault",
		wrong: "A pattern that fits files anywhere (`*`, `**`, `/`, a bare `*.json`) names no place, and one that reaches `.sasignore` or `.github/` would let the guard excuse itself. Name the folder.",
		example: "path: test/fixtures/recordings/**/*.json"
	},
	{
		id: "bad-sees",
		title: "The sees line is not readable",
		effect: "fault",
		wrong: "`sees` says in seven words what the token is and grants: kind, account, reach and resource, permissions, `until` and the end, severity. The tool writes it; copy it from there.",
		example: "sees: service-sas contosodemo container/models read until 2026-12-01 medium"
	},
	{
		id: "sees-differs",
		title: "The sees line is not true",
		effect: "fault",
		wrong: "The reviewer agreed to what the `sees` line says, and the token in the repository is or grants something else. The entry is not in force.",
		example: "sees: service-sas contosodemo container/models read until 2026-12-01 medium"
	},
	{
		id: "bad-verdict",
		title: "The verdict is not one of the four",
		effect: "fault",
		wrong: "The verdict is one of `revoked`, `test-fixture`, `accepted-risk`, `false-positive`.",
		example: "verdict: accepted-risk"
	},
	{
		id: "verdict-does-not-fit",
		title: "The verdict does not fit the token",
		effect: "fault",
		wrong: "A token on a real Azure host that has not expired is no false positive. A critical one can only be revoked or a test fixture. A risk can only be accepted while the token still works.",
		example: "verdict: revoked"
	},
	{
		id: "empty-reason",
		title: "The reason says nothing",
		effect: "fault",
		wrong: "A reason lets the next reader decide again: at least 20 characters, and more than “false positive”, “test” or “n/a”.",
		example: "reason: read-only demo container with a public data set, renewed monthly"
	},
	{
		id: "unknown-reviewer",
		title: "The reviewer is not in the policy",
		effect: "fault",
		wrong: "Exactly one of the policy’s reviewers answers for an exception. Where a policy is already agreed, the reviewer must be in that one too.",
		example: "reviewer: @alice-sec"
	},
	{
		id: "bad-date",
		title: "The date is not readable",
		effect: "fault",
		wrong: "Dates are days of the calendar, written year-month-day, in UTC.",
		example: "expires: 2027-01-31"
	},
	{
		id: "reviewed-in-future",
		title: "Reviewed in the future",
		effect: "fault",
		wrong: "A review that has not happened yet would lengthen the exception beyond the cap. Dates are in UTC.",
		example: "reviewed: 2026-11-02"
	},
	{
		id: "expires-before-review",
		title: "Expires before it was reviewed",
		effect: "fault",
		wrong: "The two dates were probably swapped.",
		example: "expires: 2027-01-31"
	},
	{
		id: "expires-too-late",
		title: "Expires too late",
		effect: "fault",
		wrong: "An exception lasts at most `max-days` from its review (`max-days-critical` where `sees` says critical), and an accepted risk no longer than the token itself. A later end needs a new review.",
		example: "expires: 2027-01-31"
	},
	{
		id: "prolonged-without-review",
		title: "Prolonged without a new review",
		effect: "fault",
		wrong: "The exception is agreed already, and only its end was moved. Whoever agreed to the earlier day has not agreed to the later one: set `reviewed` anew and have it reviewed.",
		example: "reviewed: 2026-11-20"
	},
	{
		id: "policy-weakened",
		title: "The policy asks less than the agreed one",
		effect: "fault",
		wrong: "Other reviewers, or higher limits, decide over every later exception, so a change that asks less of people takes as many approvals as a critical token. In a pull request it is a fault until they are there; a commit is only told of it.",
		example: "max-days: 90"
	},
	{
		id: "first-policy",
		title: "The first policy",
		effect: "notice",
		wrong: "No policy is agreed yet, so nobody can have approved this one, and no exception that comes with it counts. Whoever merges it decides who may review from then on: protect the branch first.",
		example: "reviewers: @alice-sec @bob-sec"
	},
	{
		id: "reviewer-is-author",
		title: "The reviewer wrote the change",
		effect: "notice",
		wrong: "Nobody approves their own exception: who opened the pull request, or wrote a commit in it that changes `.sasignore` or the file with the token, cannot answer for it.",
		example: "reviewer: @alice-sec"
	},
	{
		id: "merged-without-proof",
		title: "Merged without proof of its review",
		effect: "notice",
		wrong: "The exception is in force, but no pull request shows that its reviewer approved it: it was pushed directly, or merged past a failing check. Have it reviewed afterwards, or take it out.",
		example: "reviewed: 2026-11-20"
	},
	{
		id: "expired",
		title: "Expired",
		effect: "notice",
		wrong: "The last day has passed, so the exception is no longer in force. Take it out, or have it reviewed again and set `reviewed` and `expires` anew.",
		example: "expires: 2027-01-31"
	},
	{
		id: "expiring",
		title: "Expires soon",
		effect: "notice",
		wrong: "At most `warn-days` days are left, today included. Revoke the token in time, or have the exception reviewed again.",
		example: "expires: 2027-01-31"
	},
	{
		id: "unused",
		title: "Covers nothing",
		effect: "notice",
		wrong: "A full scan found no token that the exception covers. Take it out: what is not needed any more can only do harm.",
		example: "path: docs/tutorial/download.md"
	},
	{
		id: "not-reviewed",
		title: "Waits for its review",
		effect: "notice",
		wrong: "The exception is not, or not like this, in the `.sasignore` that is already agreed, so it counts for nothing until its reviewer has approved it in the pull request. Until then the job fails, even where no token needs the exception: once merged, it would count.",
		example: "reviewer: @alice-sec"
	},
	{
		id: "token-inside",
		title: "The file holds the text of a token",
		effect: "fault",
		wrong: "An exception names a token by its fingerprint, never by its text; otherwise this file would be the leak. Revoke the token and remove the line.",
		example: "allow 9fd65fc9a70fd43787447e42b607a6fe2e233ea87bb1fa65bb971192fdb2104b"
	},
	{
		id: "stray-character",
		title: "A character that cannot be seen",
		effect: "fault",
		wrong: "UTF-8 with LF line ends, without a byte-order mark, and without control, zero-width or bidirectional characters: what a reviewer sees in the diff must be what the tool reads. A line `.sasignore text eol=lf` in `.gitattributes` keeps CR out.",
		example: "reason: read-only demo container with a public data set"
	}
];
function problemOf$1(id, spot, sentences, right) {
	const check = CHECKS.find((candidate) => candidate.id === id);
	return {
		code: id,
		message: check.effect === "fault" ? `${sentences} ${right ?? `Example: ${check.example}`}` : sentences,
		path: spot.path,
		line: spot.line,
		effect: check.effect
	};
}
// build/core/allowlist/day.js
const DAY$2 = 864e5;
function parseDay(text) {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
	const day = Date.parse(`${text}T00:00:00Z`);
	return !Number.isNaN(day) && dayText(day) === text ? day : null;
}
function dayText(moment) {
	return new Date(moment).toISOString().slice(0, 10);
}
function daysLeft$1(day, now) {
	return Math.ceil(((parseDay(day) ?? 0) + DAY$2 - now) / DAY$2);
}
// build/core/allowlist/layout.js
const LONGEST_LINE = 4096;
function rawLines(text) {
	return text.slice(text.startsWith("﻿") ? 1 : 0).split("\n");
}
function tellingLines(raw) {
	return raw.map((text, index) => ({
		number: index + 1,
		text: text.replace(/\r$/, "").slice(0, LONGEST_LINE)
	})).filter(({ text }) => !isBlank(text) && !isComment(text));
}
function isBlank(text) {
	return text.trim() === "";
}
function isComment(text) {
	return text.trimStart().startsWith("#");
}
function versionIn({ text }) {
	const [word, version, ...rest] = text.trimEnd().split(/ +/);
	return word === "version" && version !== void 0 && rest.length === 0 ? version : null;
}
function blocksIn(lines) {
	const blocks = [];
	for (const line of lines) {
		const current = blocks.at(-1);
		if (current !== void 0 && isPart(line.text)) current.body.push(line);
		else {
			const [name = "", ...rest] = line.text.trimEnd().split(/ +/);
			blocks.push({
				name,
				rest: rest.join(" "),
				line: line.number,
				body: []
			});
		}
	}
	return blocks;
}
function kindOfLine(whole) {
	const text = whole.slice(0, LONGEST_LINE);
	if (isBlank(text)) return "blank";
	if (isComment(text)) return "comment";
	return isPart(text) ? "part" : `head ${nameIn$1(text)}`;
}
function isPart(text) {
	if (/^\s+allow +[0-9a-f]{64}/.test(text)) return false;
	return /^\s/.test(text) || ALL_KEYS.has(text.split(":", 1)[0]);
}
function nameIn$1(text) {
	return text.trimEnd().split(/ +/, 1)[0] ?? "";
}
function isKnown({ name, rest }) {
	return name === "allow" || (name === "policy" || name === "paths") && rest === "";
}
const KEYS$1 = {
	policy: [
		"reviewers",
		"max-days",
		"max-days-critical",
		"warn-days",
		"approvals-critical"
	],
	paths: [
		"reason",
		"reviewer",
		"reviewed",
		"expires",
		"match"
	],
	allow: [
		"path",
		"sees",
		"verdict",
		"reason",
		"reviewer",
		"reviewed",
		"expires",
		"ticket"
	]
};
const ALL_KEYS = new Set(Object.values(KEYS$1).flat());
function bodyLines({ body }) {
	let key = "";
	return body.map(({ number, text }) => {
		const pattern = /^ {4}(?! )(.*)$/.exec(text);
		if (pattern && key === "match") return {
			is: "pattern",
			value: trimmedEnd(pattern[1]),
			number
		};
		const parts = /^ {2}([^\s:]+):(.*)$/.exec(text);
		if (!parts) return {
			is: "unreadable",
			number
		};
		key = parts[1];
		return {
			is: "key",
			key,
			value: parts[2].trim(),
			number
		};
	});
}
function trimmedEnd(text) {
	const trimmed = text.trimEnd();
	let backslashes = 0;
	while (trimmed[trimmed.length - 1 - backslashes] === "\\") backslashes += 1;
	return backslashes % 2 === 1 && text[trimmed.length] === " " ? `${trimmed} ` : trimmed;
}
// build/core/allowlist/quote.js
function quote(text) {
	if (text === "") return "empty";
	const plain = text.replace(STRAY_CHARACTERS, "").replaceAll("`", "");
	return couldBeSecret(plain) ? "`…`" : `\`${[...plain].slice(0, LONGEST_QUOTE).join("")}\``;
}
function quoteWords(line) {
	return `\`${line.split(" ").map((word) => word === "" ? "" : quote(word).slice(1, -1)).join(" ")}\``;
}
const LONGEST_QUOTE = 40;
function couldBeSecret(text) {
	return (text.match(/[A-Za-z0-9+/=_%-]{6,}/g) ?? []).some((run) => run.length < 20 ? /[A-Z]/.test(run) && /[a-z]/.test(run) && /[0-9]/.test(run) : /[A-Z0-9+=%]/.test(run));
}
const STRAY_CHARACTERS = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufffd]|\udb40[\udc00-\udc7f]/g;
function holdsTokenText(line) {
	return (percentDecoded(percentDecoded(line)).match(/[A-Za-z0-9+/_-]{43,}={0,2}/g) ?? []).some(looksLikeTokenText);
}
function looksLikeTokenText(run) {
	const body = run.replace(/=+$/, "");
	const padding = run.length - body.length;
	if (padding === 1) return looksRandom(body.slice(-43), 20);
	if (padding === 2 && body.length >= 86) return looksRandom(body.slice(-86), 24);
	return (body.length === 43 || body.length === 86) && looksRandom(body, 25) && /[0-9].*[0-9]/.test(body);
}
function looksRandom(text, distinct) {
	return new Set(text).size >= distinct && /[A-Z]/.test(text) && /[a-z]/.test(text);
}
function percentDecoded(text) {
	return text.replace(/%([0-7][0-9A-Fa-f])/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
}
// build/core/allowlist/parse.js
function parseAllowlist(text, path) {
	const problems = [];
	const report = (id, line, sentences, right) => void problems.push(problemOf$1(id, {
		path,
		line
	}, sentences, right));
	const lines = linesOf$5(text, report);
	const blocks = hasKnownVersion(lines[0], report) ? knownAmong(blocksIn(lines.slice(1)), report) : [];
	return {
		path,
		policy: policyOf(blocks, report),
		entries: blocksCalled("allow", blocks).map((block) => entryOf(block, report)),
		pathBlocks: blocksCalled("paths", blocks).map((block) => pathBlockOf(block, report)),
		problems: problems.sort((a, b) => a.line - b.line)
	};
}
function linesOf$5(text, report) {
	if (text.startsWith("﻿")) report("stray-character", 1, MARKED, WITHOUT_IT);
	const raw = rawLines(text);
	const withCr = raw.findIndex((line) => line.endsWith("\r"));
	if (withCr !== -1) report("stray-character", withCr + 1, CR_LF, WITHOUT_CR);
	for (const [index, line] of raw.entries()) checkCharacters(index + 1, line.replace(/\r$/, ""), report);
	return tellingLines(raw);
}
const MARKED = "The file begins with a byte-order mark. Save it as UTF-8 without one.";
const CR_LF = "Lines end with CR LF here. Save the file with LF alone.";
const WITHOUT_IT = "Write: the same line without it.";
const WITHOUT_CR = "Write: the same lines with LF; in .gitattributes `.sasignore text eol=lf` keeps it so.";
const WITH_SPACES = "Write: the same line with spaces for it.";
function checkCharacters(number, text, report) {
	if (text.length > 4096) report("unreadable-line", number, `The line is longer than ${LONGEST_LINE} characters.`, `Write: the same in at most ${LONGEST_LINE} characters.`);
	if (holdsTokenText(text)) report("token-inside", number, `The line holds what looks like the text of a token or key. Revoke the token, remove the line, and name the token by its fingerprint.`);
	const stray = text.match(STRAY_CHARACTERS)?.[0];
	if (stray !== void 0) report("stray-character", number, `${`The line holds a character that cannot be seen, U+${stray.codePointAt(0).toString(16).toUpperCase().padStart(4, "0")}.`} Use only characters that a reviewer can see, and spaces.`, stray === "	" ? WITH_SPACES : WITHOUT_IT);
}
function hasKnownVersion(line, report) {
	if (line === void 0) return true;
	const version = versionIn(line);
	if (version === null) report("missing-version", line.number, "The file must begin with its version. Nothing in it is in force.");
	else if (version !== "1") report("unknown-version", line.number, `The version is ${quote(version)}. Only version 1 is known here, so nothing in the file is in force.`);
	return version === "1";
}
function knownAmong(blocks, report) {
	for (const block of blocks) {
		const { name, rest, line } = block;
		if (name === "version") report("duplicate", line, "The version is said a second time. Keep the first.");
		else if (CONFLICT_MARK.test(name)) report("unreadable-line", line, CONFLICT, "Write: the lines of one side, without the marks.");
		else if (!isKnown(block)) report("unreadable-line", line, `No block begins with ${quote(`${name} ${rest}`.trim())}. ${BLOCKS}`, Object.hasOwn(KEYS$1, name) ? `Write: ${name}` : AN_ENTRY);
	}
	return blocks.filter(isKnown);
}
const CONFLICT_MARK = /^(?:<{7}|\|{7}|={7}|>{7})$/;
const CONFLICT = "A merge conflict was left here.";
const AN_ENTRY = "Example: allow 9fd65fc9a70fd43787447e42b607a6fe2e233ea87bb1fa65bb971192fdb2104b";
const BLOCKS = "Blocks are `policy`, `paths`, and `allow` with a fingerprint, at the left edge.";
function blocksCalled(name, blocks) {
	return blocks.filter((block) => block.name === name);
}
function bodyOf(block, report) {
	const keys = KEYS$1[block.name] ?? [];
	const fields = /* @__PURE__ */ new Map();
	const patterns = [];
	for (const [index, line] of bodyLines(block).entries()) {
		const { number } = line;
		if (line.is === "unreadable") report("unreadable-line", number, "Expected two spaces, a key, a colon and its value; patterns stand four spaces in, below `match:`.", indentedRight(block.body[index].text, keys));
		else if (line.is === "pattern") patterns.push({
			text: line.value,
			line: number
		});
		else if (!keys.includes(line.key)) report("unknown-key", number, `${`${quote(line.key)} is no key of \`${block.name}\`.`} Its keys are ${keys.join(", ")}.`);
		else if (fields.has(line.key)) report("duplicate", number, `\`${line.key}\` stands twice in this block. Keep one of them.`);
		else if (line.key === "match" && line.value !== "") report("unreadable-line", number, "Patterns stand below `match:`, one a line, four spaces in.", "Example: test/fixtures/recordings/**/*.json");
		else fields.set(line.key, {
			text: line.value,
			line: number
		});
	}
	return {
		fields,
		patterns
	};
}
function indentedRight(text, keys) {
	const key = /^\s*([a-z-]+):/.exec(text)?.[1] ?? "";
	return keys.includes(key) ? `Write: two spaces, then \`${key}:\` and its value.` : void 0;
}
function policyOf(blocks, report) {
	const [block, ...others] = blocksCalled("policy", blocks);
	for (const { line } of others) report("duplicate", line, "There is a policy already. Only the first one counts.");
	if (block === void 0) return DEFAULT_POLICY;
	const { fields } = bodyOf(block, report);
	const number = (key, fallback, least) => numberOf$1(key, fields.get(key), {
		fallback,
		least
	}, report);
	return {
		line: block.line,
		reviewers: reviewersOf(fields.get("reviewers"), report),
		maxDays: number("max-days", DEFAULT_POLICY.maxDays, 1),
		maxDaysCritical: number("max-days-critical", DEFAULT_POLICY.maxDaysCritical, 1),
		warnDays: number("warn-days", DEFAULT_POLICY.warnDays, 0),
		approvalsCritical: number("approvals-critical", DEFAULT_POLICY.approvalsCritical, 1)
	};
}
function reviewersOf(field, report) {
	if (field === void 0 || field.text === "") return [];
	const seen = /* @__PURE__ */ new Set();
	return field.text.split(/ +/).filter((login) => {
		const good = /^@[A-Za-z0-9][A-Za-z0-9-]{0,38}$/.test(login);
		const expected = "Expected GitHub logins with `@`, and spaces between them, as in `@alice-sec @bob-sec`.";
		if (!good) report("bad-policy-value", field.line, `${quote(login)} is no reviewer. ${expected}`);
		const isAgain = seen.has(login.toLowerCase());
		seen.add(login.toLowerCase());
		return good && !isAgain;
	});
}
function numberOf$1(key, field, { fallback, least }, report) {
	if (field === void 0) return fallback;
	if (/^\d{1,4}$/.test(field.text) && Number(field.text) >= least) return Number(field.text);
	const expected = `Expected a whole number from ${least} to 9999; ${fallback} counts instead.`;
	report("bad-policy-value", field.line, `\`${key}\` is ${quote(field.text)}. ${expected}`);
	return fallback;
}
function entryOf(block, report) {
	const { fields } = bodyOf(block, report);
	return {
		...exceptionOf(block, fields),
		fingerprint: {
			text: block.rest,
			line: block.line
		},
		path: fields.get("path") ?? null,
		sees: fields.get("sees") ?? null,
		verdict: fields.get("verdict") ?? null,
		ticket: fields.get("ticket") ?? null
	};
}
function pathBlockOf(block, report) {
	const { fields, patterns } = bodyOf(block, report);
	return {
		...exceptionOf(block, fields),
		match: patterns
	};
}
function exceptionOf(block, fields) {
	return {
		line: block.line,
		endLine: block.body.at(-1)?.number ?? block.line,
		reason: fields.get("reason") ?? null,
		reviewer: fields.get("reviewer") ?? null,
		reviewed: dateOf$1(fields.get("reviewed")),
		expires: dateOf$1(fields.get("expires"))
	};
}
function dateOf$1(field) {
	return field === void 0 ? null : {
		...field,
		day: parseDay(field.text)
	};
}
// build/check/allowlist.js
function agreed(list) {
	return {
		allowlist: parsed$1(list),
		trusted: "all"
	};
}
function proposed(version, committed) {
	const list = version && allowlistText(version);
	const before = committed && allowlistText(committed);
	if (list?.text === before?.text) return agreed(list);
	return {
		allowlist: parsed$1(list),
		trusted: parsed$1(before)
	};
}
function parsed$1(list) {
	return list === null ? null : parseAllowlist(list.text, list.path);
}
// build/check/head-allowlist.js
async function allowlistAgainstHead(where, choice = { kind: "repository" }) {
	const root = findRepository(where);
	const list = readAllowlistFile(choice, root ?? where.cwd, where.cwd);
	if (root === null || list === null || choice.kind !== "repository") return agreed(list);
	return proposed(Buffer.from(list.text), await readFrom$1(where, "HEAD"));
}
async function isStagedAllowlist(where, text) {
	const staged = await readFrom$1(where, "");
	return staged !== null && Buffer.from(staged).equals(Buffer.from(text));
}
async function readFrom$1(where, commit) {
	const objects = openObjects(where);
	try {
		return (await objects.one(`${commit}:${ALLOWLIST_NAME}`)).bytes;
	} finally {
		objects.close();
	}
}
// build/core/allowlist/path-pattern.js
var import_ignore = /* @__PURE__ */ __toESM((/* @__PURE__ */ __commonJSMin(((exports, module) => {
	function makeArray(subject) {
		return Array.isArray(subject) ? subject : [subject];
	}
	const UNDEFINED = void 0;
	const EMPTY = "";
	const SPACE = " ";
	const ESCAPE = "\\";
	const REGEX_LITERAL_SPECIAL = /[.*+?()[\]{}^$|\\/]/;
	const BOM = "﻿";
	const REGEX_ANCHORED_GLOBSTAR = /^\/\*{2,}$/;
	const REGEX_REPLACE_LEADING_EXCAPED_EXCLAMATION = /^\\!/;
	const REGEX_REPLACE_LEADING_EXCAPED_HASH = /^\\#/;
	const REGEX_SPLITALL_CRLF = /\r?\n/g;
	const DOUBLE_SLASH = "//";
	const SLASH_CODE = 47;
	const DOT_CODE = 46;
	const SLASH = "/";
	let TMP_KEY_IGNORE = "node-ignore";
	/* istanbul ignore else */
	if (typeof Symbol !== "undefined") TMP_KEY_IGNORE = Symbol.for("node-ignore");
	const KEY_IGNORE = TMP_KEY_IGNORE;
	const define = (object, key, value) => {
		Object.defineProperty(object, key, { value });
		return value;
	};
	const RETURN_FALSE = () => false;
	const POSIX_CLASSES = {
		alnum: "0-9A-Za-z",
		alpha: "A-Za-z",
		blank: " \\t",
		cntrl: "\\x00-\\x1f\\x7f",
		digit: "0-9",
		graph: "!-.0-~",
		lower: "a-z",
		print: " -.0-~",
		punct: "!-.:-@\\[-`{-~",
		space: " \\t\\n\\r",
		upper: "A-Z",
		xdigit: "0-9A-Fa-f"
	};
	const CLASS_MEMBERS_TO_ESCAPE = "\\]^-[";
	const escapeMember = (char) => CLASS_MEMBERS_TO_ESCAPE.indexOf(char) < 0 ? char : ESCAPE + char;
	const NON_SLASH = "(?!\\/)";
	const classSource = (negated, body) => {
		if (negated) return `[^\\/${body}]`;
		const source = `[${body}]`;
		return new RegExp(source).test("/") ? NON_SLASH + source : source;
	};
	const scanBracket = (pattern, start) => {
		const { length } = pattern;
		let index = start + 1;
		let negated = EMPTY;
		const lead = pattern[index];
		if (lead === "!" || lead === "^") {
			negated = "^";
			index++;
		}
		let body = EMPTY;
		let prev = EMPTY;
		for (;;) {
			const char = pattern[index];
			if (char === UNDEFINED) return null;
			if (char === ESCAPE) {
				const escaped = pattern[++index];
				body += escapeMember(escaped);
				prev = escaped;
			} else if (char === "-" && prev && index + 1 < length && pattern[index + 1] !== "]") {
				index++;
				let to = pattern[index];
				if (to === ESCAPE) to = pattern[index += 1];
				if (prev <= to) body += `-${escapeMember(to)}`;
				prev = EMPTY;
			} else if (char === "[" && pattern[index + 1] === ":") {
				const nameStart = index + 2;
				let end = nameStart;
				while (end < length && pattern[end] !== "]") end++;
				if (end === length) return null;
				if (end > nameStart && pattern[end - 1] === ":") {
					const name = pattern.slice(nameStart, end - 1);
					if (!Object.prototype.hasOwnProperty.call(POSIX_CLASSES, name)) return null;
					body += POSIX_CLASSES[name];
					prev = EMPTY;
					index = end;
				} else {
					body += escapeMember("[");
					prev = "[";
					index = nameStart - 2;
				}
			} else {
				body += escapeMember(char);
				prev = char;
			}
			index++;
			if (pattern[index] === "]") return {
				end: index,
				source: classSource(negated, body)
			};
		}
	};
	const NEVER_MATCH = "[]";
	const PLACEHOLDER = "\0";
	const REGEX_RESTORE_PLACEHOLDER = new RegExp(`${PLACEHOLDER}(\\d+)${PLACEHOLDER}`, "g");
	const TRAILING_WILDCARD = "";
	const TRAILING_DOUBLESTAR = "";
	const isReserved = (char) => char === PLACEHOLDER || char === TRAILING_WILDCARD || char === TRAILING_DOUBLESTAR;
	const extractBrackets = (pattern) => {
		const sources = [];
		const hold = (source) => `${PLACEHOLDER}${sources.push(source) - 1}${PLACEHOLDER}`;
		const { length } = pattern;
		let out = EMPTY;
		let index = 0;
		while (index < length) {
			const char = pattern[index];
			if (char === ESCAPE) {
				const escaped = pattern[index + 1];
				if (escaped === SLASH && index + 2 === length) out += hold(NEVER_MATCH);
				else if (escaped === "*" || escaped === "[" || escaped === SPACE) out += pattern.slice(index, index + 2);
				else out += hold(REGEX_LITERAL_SPECIAL.test(escaped) ? ESCAPE + escaped : isReserved(escaped) ? `[${escaped}]` : escaped);
				index += 2;
			} else if (isReserved(char)) {
				out += hold(`[${char}]`);
				index++;
			} else if (char === "[") {
				const scanned = scanBracket(pattern, index);
				if (scanned === null) {
					out += hold(NEVER_MATCH);
					index = length;
				} else {
					out += hold(scanned.source);
					index = scanned.end + 1;
				}
			} else {
				out += char;
				index++;
			}
		}
		return {
			source: out,
			sources
		};
	};
	const DIRECT = null;
	const REGEX_INNER_SLASH = /\/(?!$)/;
	const WILDCARD = "[^\\/]*";
	const REPLACERS = [
		[
			/(\\+)( ?)/g,
			(_, run, space) => space ? run.slice(0, run.length - run.length % 2) + SPACE : run,
			"\\ "
		],
		[
			/(^|\/)\*{3,}(?=\/|$)/g,
			(_, start) => `${start}**`,
			"*"
		],
		[/[\\$.|*+(){^]/g, (match) => `\\${match}`],
		[
			/(?!\\)\?/g,
			() => "[^/]",
			"?"
		],
		[
			/^\//,
			() => "^",
			SLASH
		],
		[
			/\//g,
			() => "\\/",
			SLASH
		],
		[
			/^\^*(?:\\\*\\\*\\\/)+/,
			() => "(?:^|\\/)",
			"*"
		],
		[DIRECT, (source, pattern) => {
			if (!source || source[0] === "^" || source[0] === "(") return source;
			return (!REGEX_INNER_SLASH.test(pattern) ? "(?:^|\\/)" : "^") + source;
		}],
		[
			/\\\/\\\*\\\*(?=\\\/|$)/g,
			(_, index, str) => index + 6 < str.length ? str.slice(index + 6) === "\\/" ? "(?:\\/[^\\/]+)+" : "(?:\\/[^\\/]+)*" : `\\/${TRAILING_DOUBLESTAR}`,
			"*"
		],
		[
			/(^|[^\\])(?:\\\*)+(?!$)/g,
			(_, p1) => p1 + WILDCARD,
			"*"
		],
		[
			/(^|[^\\])((?:\\\\)*)\\\*$/,
			(match, p1, p2) => p2 === EMPTY ? p1 + TRAILING_WILDCARD : match,
			"*"
		],
		[
			/\\\\\\(?=[$.|*+(){^])/g,
			() => ESCAPE,
			"\\\\"
		],
		[
			/\\\\/g,
			() => ESCAPE,
			"\\\\"
		],
		[
			/\\\[([^\]/]*?)($|\])/g,
			(match, range, close) => `\\[${range}${close}`,
			"["
		],
		[DIRECT, (source) => {
			const last = source[source.length - 1];
			if (!last || last === TRAILING_WILDCARD || last === TRAILING_DOUBLESTAR) return source;
			return last === SLASH ? `${source}$` : `${source}(?=$|\\/$)`;
		}]
	];
	const REGEX_REPLACE_TRAILING_WILDCARD = /(^|\\\/)?\uE000$/;
	const MODE_IGNORE = "regex";
	const MODE_CHECK_IGNORE = "checkRegex";
	const replaceTrailingWildcard = (_, p1) => {
		return `${p1 ? `${p1}[^/]+` : "[^/]*"}(?=$|\\/$)`;
	};
	const REGEX_REPLACE_TRAILING_DOUBLESTAR = /\uE001$/;
	const replaceTrailingDoublestar = () => "[\\s\\S]";
	const separatorAfter = (run, at) => {
		let separator = EMPTY;
		for (let index = at + 1; index < run.length && !run[index].wildcard; index++) separator += run[index].single;
		return separator;
	};
	const pinWildcards = (source) => {
		if (source.indexOf(WILDCARD) < 0) return source;
		const tokens = [];
		const { length } = source;
		let index = 0;
		while (index < length) {
			const char = source[index];
			if (source.startsWith(WILDCARD, index)) {
				tokens.push({ wildcard: true });
				index += 6;
			} else if (char === "[") {
				let end = index + 1;
				if (source[end] === "^") end++;
				if (source[end] === "]") end++;
				while (end < length && source[end] !== "]") end += source[end] === ESCAPE ? 2 : 1;
				end++;
				tokens.push({ single: source.slice(index, end) });
				index = end;
			} else if (char === ESCAPE) {
				tokens.push({ single: source.slice(index, index + 2) });
				index += 2;
			} else if (char === "(") {
				let depth = 0;
				let end = index;
				do {
					if (source[end] === ESCAPE) end++;
					else if (source[end] === "(") depth++;
					else if (source[end] === ")") depth--;
					end++;
				} while (end < length && depth > 0);
				if ("*+?".indexOf(source[end]) >= 0) end++;
				tokens.push({ boundary: source.slice(index, end) });
				index = end;
			} else if (char === "^" || char === "$") {
				tokens.push({ boundary: char });
				index++;
			} else {
				tokens.push({ single: char });
				index++;
			}
		}
		let out = EMPTY;
		let run = [];
		const flush = () => {
			let lastWildcard;
			run.forEach((token, at) => {
				if (token.wildcard) lastWildcard = at;
			});
			run.forEach((token, at) => {
				if (!token.wildcard) {
					out += token.single;
					return;
				}
				out += at === lastWildcard ? WILDCARD : `(?:(?!${separatorAfter(run, at)})[^\\/])*`;
			});
			run = [];
		};
		tokens.forEach((token) => {
			if (token.boundary === void 0) {
				run.push(token);
				return;
			}
			flush();
			out += token.boundary;
		});
		flush();
		return out;
	};
	const makeRegexPrefix = (pattern) => {
		if (REGEX_ANCHORED_GLOBSTAR.test(pattern)) pattern = "**";
		const { source, sources } = extractBrackets(pattern);
		const replaced = REPLACERS.reduce((prev, [matcher, replacer, required]) => {
			if (matcher === DIRECT) return replacer(prev, pattern);
			if (required !== UNDEFINED && prev.indexOf(required) < 0) return prev;
			return matcher.test(prev) ? prev.replace(matcher, replacer.bind(pattern)) : prev;
		}, source);
		return sources.length ? replaced.replace(REGEX_RESTORE_PLACEHOLDER, (match, index) => sources[index]) : replaced;
	};
	const checkSourceOf = (body, prefix) => {
		if (body[body.length - 1] === SLASH) prefix = makeRegexPrefix(body.slice(0, -1));
		const head = prefix.slice(0, -1);
		const last = prefix[prefix.length - 1];
		return last === TRAILING_WILDCARD ? `${head}$` : last === TRAILING_DOUBLESTAR ? head : NEVER_MATCH;
	};
	const matchesBasename = (body) => {
		const index = body.indexOf(SLASH);
		return index < 0 || index === body.length - 1;
	};
	const basenameOf = (path) => {
		const end = path.length - 1;
		const index = path.lastIndexOf(SLASH, path[end] === SLASH ? end - 1 : end);
		return index < 0 ? path : path.slice(index + 1);
	};
	const parentOf = (path) => {
		if (path.charCodeAt(0) === SLASH_CODE || path.indexOf(DOUBLE_SLASH) >= 0) {
			const slices = path.split(SLASH).filter(Boolean);
			slices.pop();
			return slices.length ? slices.join(SLASH) + SLASH : EMPTY;
		}
		const end = path.length - 1;
		const cut = path.lastIndexOf(SLASH, path.charCodeAt(end) === SLASH_CODE ? end - 1 : end);
		return cut < 0 ? EMPTY : path.slice(0, cut + 1);
	};
	const isString = (subject) => typeof subject === "string";
	const checkPattern = (pattern) => pattern && isString(pattern);
	const splitPattern = (pattern) => (pattern[pattern.length - 1] === "\r" ? pattern.slice(0, -1) : pattern).split(REGEX_SPLITALL_CRLF).filter(Boolean);
	var IgnoreRule = class {
		constructor(pattern, mark, body, ignoreCase, negative, prefix) {
			this.pattern = pattern;
			this.mark = mark;
			this.negative = negative;
			define(this, "body", body);
			define(this, "ignoreCase", ignoreCase);
			define(this, "regexPrefix", prefix);
		}
		get _basenameOnly() {
			return define(this, "_basenameOnly", matchesBasename(this.body));
		}
		get regex() {
			const key = "_regex";
			if (this[key]) return this[key];
			return this._make(MODE_IGNORE, key);
		}
		get checkRegex() {
			const key = "_checkRegex";
			if (this[key]) return this[key];
			return this._make(MODE_CHECK_IGNORE, key);
		}
		_make(mode, key) {
			const str = pinWildcards(mode === MODE_IGNORE ? this.regexPrefix.replace(REGEX_REPLACE_TRAILING_WILDCARD, replaceTrailingWildcard).replace(REGEX_REPLACE_TRAILING_DOUBLESTAR, replaceTrailingDoublestar) : checkSourceOf(this.body, this.regexPrefix));
			const regex = this.ignoreCase ? new RegExp(str, "i") : new RegExp(str);
			return define(this, key, regex);
		}
	};
	const hasTrailingBackslash = (str) => {
		let count = 0;
		while (str[str.length - count - 1] === ESCAPE) count++;
		return count % 2 === 1;
	};
	const trimEnd = (body, stripLineEnd) => {
		let lineEnd = body.length;
		let end;
		for (;;) {
			if (stripLineEnd && body[lineEnd - 1] === "\r") lineEnd--;
			end = lineEnd;
			while (body[end - 1] === SPACE) end--;
			if (!stripLineEnd || body[end - 1] !== "\n") break;
			lineEnd = end - 1;
		}
		if (end === lineEnd) return body.slice(0, lineEnd);
		let backslashes = 0;
		while (body[end - backslashes - 1] === ESCAPE) backslashes++;
		return backslashes % 2 ? body.slice(0, end - 1) + SPACE : body.slice(0, end);
	};
	const createRule = (pattern, mark, ignoreCase, stripLineEnd, stripBOM) => {
		let body = stripBOM && pattern[0] === BOM ? pattern.slice(1) : pattern;
		if (body[0] === "#") return;
		let negative = false;
		if (body[0] === "!") {
			negative = true;
			body = body.slice(1);
		}
		const last = body[body.length - 1];
		if (last === SPACE || stripLineEnd && (last === "\r" || last === "\n")) body = trimEnd(body, stripLineEnd);
		if (!body || hasTrailingBackslash(body)) return;
		body = body.replace(REGEX_REPLACE_LEADING_EXCAPED_EXCLAMATION, "!").replace(REGEX_REPLACE_LEADING_EXCAPED_HASH, "#");
		const regexPrefix = makeRegexPrefix(body);
		return new IgnoreRule(pattern, mark, body, ignoreCase, negative, regexPrefix);
	};
	var RuleManager = class {
		constructor(ignoreCase) {
			this._ignoreCase = ignoreCase;
			this._rules = [];
			this._basenameCount = 0;
		}
		_add(pattern, index) {
			if (pattern && pattern[KEY_IGNORE]) {
				this._rules = this._rules.concat(pattern._rules._rules);
				this._basenameCount += pattern._rules._basenameCount;
				this._added = true;
				return;
			}
			const isStr = isString(pattern);
			const raw = isStr ? pattern : pattern.pattern;
			const rule = checkPattern(raw) && createRule(raw, isStr ? UNDEFINED : pattern.mark, this._ignoreCase, !this._split, this._stripBOM && !index);
			if (rule) {
				this._added = true;
				this._rules.push(rule);
				if (matchesBasename(rule.body)) this._basenameCount++;
			}
		}
		add(pattern) {
			this._added = false;
			this._split = isString(pattern);
			this._stripBOM = !this._split || pattern[0] === BOM;
			makeArray(this._split ? splitPattern(pattern) : pattern).forEach(this._add, this);
			if (this._added) this._literalRules = UNDEFINED;
			return this._added;
		}
		testLiteral(path) {
			const rules = this._literalRules || (this._literalRules = this._rules.filter(({ body }) => body[body.length - (body[body.length - 1] === SLASH ? 2 : 1)] === "*"));
			let ignored = false;
			let unignored = false;
			let matchedRule;
			for (let index = rules.length - 1; index >= 0; index--) {
				const rule = rules[index];
				if (rule.checkRegex.test(path)) {
					ignored = !rule.negative;
					unignored = rule.negative;
					matchedRule = rule.negative ? UNDEFINED : rule;
					break;
				}
			}
			const ret = {
				ignored,
				unignored
			};
			if (matchedRule) ret.rule = matchedRule;
			return ret;
		}
		test(path, mode) {
			const rules = this._rules;
			const { length } = rules;
			const shortcut = this._basenameCount * 2 >= length;
			const basename = shortcut ? basenameOf(path) : path;
			for (let index = length - 1; index >= 0; index--) {
				const rule = rules[index];
				if (rule[mode].test(shortcut && rule._basenameOnly ? basename : path)) {
					const { negative } = rule;
					const ret = {
						ignored: !negative,
						unignored: negative
					};
					if (!negative) ret.rule = rule;
					return ret;
				}
			}
			return {
				ignored: false,
				unignored: false
			};
		}
	};
	const throwError = (message, Ctor) => {
		throw new Ctor(message);
	};
	const checkPath = (path, originalPath, doThrow) => {
		if (!isString(path)) return doThrow(`path must be a string, but got \`${originalPath}\``, TypeError);
		if (!path) return doThrow(`path must not be empty`, TypeError);
		if (checkPath.isNotRelative(path)) return doThrow(`path should be a \`path.relative()\`d string, but got "${originalPath}"`, RangeError);
		return true;
	};
	const isNotRelative = (path) => {
		const first = path.charCodeAt(0);
		if (first === SLASH_CODE) return true;
		if (first !== DOT_CODE) return false;
		if (path.length === 1) return true;
		const second = path.charCodeAt(1);
		if (second === SLASH_CODE) return true;
		if (second !== DOT_CODE) return false;
		return path.length === 2 || path.charCodeAt(2) === SLASH_CODE;
	};
	checkPath.isNotRelative = isNotRelative;
	/* istanbul ignore next */
	checkPath.convert = (p) => p;
	const convertPath = (target) => isString(target) && checkPath.convert(target);
	var Ignore = class {
		constructor({ ignorecase = true, ignoreCase = ignorecase, allowRelativePaths = false } = {}) {
			define(this, KEY_IGNORE, true);
			this._rules = new RuleManager(ignoreCase);
			this._strictPathCheck = !allowRelativePaths;
			this._initCache();
		}
		_initCache() {
			this._ignoreCache = Object.create(null);
			this._testCache = Object.create(null);
		}
		add(pattern) {
			if (this._rules.add(pattern)) this._initCache();
			return this;
		}
		addPattern(pattern) {
			return this.add(pattern);
		}
		_test(originalPath, cache, path) {
			checkPath(path, originalPath, this._strictPathCheck ? throwError : RETURN_FALSE);
			return path ? this._t(path, cache) : {
				ignored: false,
				unignored: false
			};
		}
		checkIgnore(target) {
			const path = convertPath(target);
			if (!path || path.charCodeAt(path.length - 1) !== SLASH_CODE) return this._test(target, this._testCache, path);
			const dir = this._t(path, this._testCache);
			if (dir.ignored) return dir;
			const literal = this._rules.testLiteral(path);
			return literal.ignored || literal.unignored ? literal : dir;
		}
		_t(path, cache) {
			if (path in cache) return cache[path];
			const parentPath = parentOf(path);
			const parent = parentPath ? this._t(parentPath, cache) : UNDEFINED;
			return cache[path] = parent && parent.ignored ? parent : this._rules.test(path, MODE_IGNORE);
		}
		ignores(path) {
			return this._test(path, this._ignoreCache, convertPath(path)).ignored;
		}
		createFilter() {
			return (path) => !this.ignores(path);
		}
		filter(paths) {
			return makeArray(paths).filter(this.createFilter());
		}
		test(path) {
			return this._test(path, this._testCache, convertPath(path));
		}
	};
	const factory = (options) => new Ignore(options);
	const isPathValid = (path) => checkPath(convertPath(path), path, RETURN_FALSE);
	/* istanbul ignore next */
	const setupWindows = () => {
		const makePosix = (str) => /^\\\\\?\\/.test(str) || /["<>|\u0000-\u001F]+/u.test(str) ? str : str.replace(/\\/g, "/");
		checkPath.convert = makePosix;
		const REGEX_TEST_WINDOWS_PATH_ABSOLUTE = /^[a-z]:\//i;
		checkPath.isNotRelative = (path) => REGEX_TEST_WINDOWS_PATH_ABSOLUTE.test(path) || isNotRelative(path);
	};
	/* istanbul ignore next */
	if (typeof process !== "undefined" && process.platform === "win32") setupWindows();
	module.exports = factory;
	factory.default = factory;
	module.exports.isPathValid = isPathValid;
	define(module.exports, Symbol.for("setupWindows"), setupWindows);
})))(), 1);
function matcherOf(patterns) {
	const runs = runsOf(patterns);
	return (path) => {
		if (isTooDeep(path)) return null;
		const last = runs.findLast(({ lineFor }) => lineFor(path) !== null);
		return last === void 0 || last.takesOut ? null : last.lineFor(path);
	};
}
function runsOf(patterns) {
	const runs = [];
	for (const field of patterns) {
		const takesOut = field.text.startsWith("!");
		if (runs.at(-1)?.takesOut !== takesOut) runs.push({
			takesOut,
			fields: []
		});
		runs.at(-1)?.fields.push(field);
	}
	return runs.map(({ takesOut, fields }) => {
		const list = (0, import_ignore.default)({
			ignorecase: false,
			allowRelativePaths: true
		});
		list.add(fields.map(({ text, line }) => ({
			pattern: takesOut ? takenOut(text) : text,
			mark: String(line)
		})));
		const lineFor = (path) => {
			const { rule } = list.test(path);
			return rule === void 0 ? null : Number(rule.mark);
		};
		return {
			takesOut,
			lineFor
		};
	});
}
function takenOut(text) {
	return text.slice(1).replace(/^(?=[!#])/, "\\");
}
function coverageOf(path) {
	if (isOneFile(path.text)) return (other) => other === path.text;
	const match = matcherOf([path]);
	return (other) => other === path.text || !isGuardFile(other) && match(other) !== null;
}
function isTooDeep(path) {
	return path.length > 1024 || path.split("/").length > 64;
}
function isOneFile(text) {
	return !/[*?[\\]/.test(text) && !text.startsWith("/") && !text.endsWith("/");
}
function faultOfPath(text) {
	if (text.startsWith("!")) return bad(NOTHING_TO_TAKE_OUT);
	if (isOneFile(text) && text !== ".sasignore") return faultOfShape(text);
	return faultOfShape(text) ?? faultOfReach(text);
}
function faultOfPattern(text) {
	return text.startsWith("!") ? faultOfShape(text.slice(1)) : faultOfShape(text) ?? faultOfReach(text);
}
const LONGEST_PATTERN = 512;
const MOST_DOUBLE_STARS = 3;
const MOST_STARS = 16;
const NOTHING_TO_TAKE_OUT = "A path with `!` before it takes files out, and here are none to take from.";
const BACKSLASH$1 = "Folders are parted by `/`; a `\\` only takes the meaning from a sign such as `*` or `[`.";
const RELATIVE = "Paths run from the repository’s root, without `.`, `..` or empty parts.";
function faultOfShape(text) {
	if (text === "") return bad("There is no pattern here.");
	if (text.length > LONGEST_PATTERN) return bad(`The path is longer than ${LONGEST_PATTERN} characters.`);
	if (count$1(text, /\*{2,}/g) > MOST_DOUBLE_STARS) return bad(`More than ${MOST_DOUBLE_STARS} \`**\` in the path.`);
	if (count$1(text, /\*/g) > MOST_STARS) return bad(`More than ${MOST_STARS} \`*\` in the path.`);
	if (/(^|\/)\.{1,2}(\/|$)/.test(text) || text.includes("//")) return bad(RELATIVE);
	return /\\([A-Za-z0-9_.-]|$)/.test(text) ? bad(BACKSLASH$1) : null;
}
const NOWHERE = [...[
	"jqx",
	"jqx/zwv",
	"jqx/zwv/kyq",
	"JQX",
	"JQX/ZWV",
	"JQX/ZWV/KYQ",
	"907",
	"907/381"
], ...[..."abcdefghijklmnopqrstuvwxyz"].map((letter) => `${letter}jq/zwv`)];
const GUARD = [
	".sasignore",
	".github/jqx",
	".github/jqx.yml",
	".github/CODEOWNERS",
	".github/workflows/jqx",
	".github/workflows/jqx.yml",
	".github/workflows/ci.yml"
];
const ANYWHERE = "The pattern fits files in any folder, so it names no place. Name the folder.";
const GUARDED = "The pattern reaches `.sasignore` or `.github/`, where the guard itself is set up.";
function faultOfReach(text) {
	const match = matcherOf([{
		text,
		line: 0
	}]);
	const fits = (path) => match(path) !== null;
	const ending = /[*?\]](\.[^*?\]/]*)$/.exec(text)?.[1] ?? "";
	if (/^[*?/]*(\*\.[^/]*)?$/.test(text) || NOWHERE.some((path) => fits(path + ending))) return broad(ANYWHERE);
	return isBelowGuard(text) || GUARD.some(fits) ? broad(GUARDED) : null;
}
function isBelowGuard(text) {
	return /^\/?(\*\*\/)?\.github(\/|$)/.test(text);
}
function isGuardFile(path) {
	return path === ".sasignore" || path.startsWith(".github/");
}
function count$1(text, part) {
	return (text.match(part) ?? []).length;
}
function bad(sentences) {
	return {
		id: "bad-path",
		sentences
	};
}
function broad(sentences) {
	return {
		id: "broad-path",
		sentences
	};
}
// build/core/allowlist/reason.js
const SHORTEST$1 = 20;
function isEmptyReason(reason) {
	const words = reason.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
	return [...reason].length < SHORTEST$1 || words.every((word) => STOCK.has(word));
}
const STOCK = new Set(`a added all allow allowed an and approved are as at be been by can credential credentials do does dummy ensure error
  example fake false fine fix fixme for from here i ignore ignored in is issue it just key keys known later leave me my
  n na needed no none not nothing of ok okay on only our please positive positives problem purpose purposes real really
  reason reviewed safe sas sample scanner secret secrets see sensitive should skip so some suppress suppressed tbd temp
  temporary test testing tests that the them there these they thing this to todo token tokens uri url us use used using
  value values was we will wip with work works you`.split(/\s+/));
// build/core/finding.js
const KINDS$2 = [
	"account-sas",
	"service-sas",
	"user-delegation-sas",
	"legacy-sas",
	"disk-export-sas",
	"messaging-sas",
	"iot-sas",
	"event-grid-sas",
	"workflow-sas",
	"api-management-sas",
	"maps-sas",
	"unknown-sas",
	"storage-account-key",
	"messaging-key",
	"iot-key",
	"event-grid-key",
	"api-management-key",
	"maps-key"
];
const SEVERITIES$2 = [
	"info",
	"low",
	"medium",
	"high",
	"critical"
];
const VERDICTS = [
	"hidden",
	"allowed",
	"warn",
	"pending",
	"block"
];
const PERMISSIONS = [
	"read",
	"add",
	"create",
	"write",
	"delete",
	"delete-version",
	"permanent-delete",
	"list",
	"tags",
	"find",
	"move",
	"execute",
	"ownership",
	"permissions",
	"immutability",
	"update",
	"process",
	"run",
	"send",
	"listen",
	"manage",
	"sign"
];
const SERVICES$3 = [
	"blob",
	"queue",
	"table",
	"file",
	"messaging",
	"iot",
	"event-grid",
	"workflow",
	"api-management",
	"maps"
];
function isAtLeast(severity, threshold) {
	return SEVERITIES$2.indexOf(severity) >= SEVERITIES$2.indexOf(threshold);
}
function worstOf$1(order, words) {
	return order[Math.max(0, ...words.map((word) => order.indexOf(word)))];
}
// build/core/allowlist/sees.js
function seesOf({ kind, severity, grants }) {
	const resource = grants.resource ? `/${word(grants.resource)}` : "";
	return [
		kind,
		grants.account ? word(grants.account) : "-",
		grants.reach + resource,
		permissionsOf(grants.permissions),
		"until",
		grants.expiresOn === null ? "unknown" : grants.expiresOn.slice(0, 10),
		severity
	].join(" ");
}
function permissionsOf(permissions) {
	if (permissions === null) return "by-policy";
	return permissions.length === 0 ? "none" : permissions.join(",");
}
function word(name) {
	return name.replace(/\s/g, encodeURIComponent).replace(STRAY_CHARACTERS, encodeURIComponent);
}
function isTrueOf(line, subject) {
	const said = parseSees(line);
	if (said === null) return false;
	return isAtLeast(said.severity, subject.severity) && seesOf({
		...subject,
		severity: said.severity
	}) === line;
}
function parseSees(line) {
	const words = line.split(" ");
	const [kind, account, reach, permissions, until, end, severity] = words;
	const day = parseDay(end ?? "");
	const good = words.length === 7 && KINDS$2.some((known) => known === kind) && account !== "" && /^(item|container|account|unknown)(\/.+)?$/.test(reach ?? "") && /^[a-z-]+(,[a-z-]+)*$/.test(permissions ?? "") && until === "until" && (end === "unknown" || day !== null);
	const known = SEVERITIES$2.find((one) => one === severity);
	return good && known !== void 0 ? {
		severity: known,
		end: day
	} : null;
}
// build/core/allowlist/lint.js
function lintAllowlist(allowlist, now, agreed = null) {
	const problems = [...allowlist.problems];
	const desk = {
		now,
		policies: agreed === null ? [allowlist.policy] : [allowlist.policy, agreed],
		isUnread: unreadIn(allowlist),
		report: (id, line, sentences, right) => void problems.push(problemOf$1(id, {
			path: allowlist.path,
			line
		}, sentences, right))
	};
	lintPolicy(allowlist, desk);
	for (const entry of allowlist.entries) lintEntry(entry, desk);
	for (const block of allowlist.pathBlocks) lintPathBlock(block, desk);
	lintDuplicates(allowlist.entries, desk);
	return problems.sort((a, b) => a.line - b.line);
}
function hasExpired(exception, now) {
	const day = exception.expires?.day ?? null;
	return day !== null && now >= day + 864e5;
}
function isExpiring(exception, policy, now) {
	const day = exception.expires?.day ?? null;
	return day !== null && !hasExpired(exception, now) && day + 864e5 - now <= policy.warnDays * 864e5;
}
function capOf(policy, critical) {
	return critical ? Math.min(policy.maxDays, policy.maxDaysCritical) : policy.maxDays;
}
function unreadIn({ problems }) {
	const lines = new Set(problems.filter(({ code }) => code === "unreadable-line").map(({ line }) => line));
	return (exception) => {
		if (FIELDS.some((key) => exception[key]) || exception.match?.length) return false;
		for (let at = exception.line + 1; at <= exception.endLine; at++) if (lines.has(at)) return true;
		return false;
	};
}
const FIELDS = [
	"path",
	"sees",
	"verdict",
	"reason",
	"reviewer",
	"reviewed",
	"expires",
	"ticket"
];
function lintPolicy({ policy, entries, pathBlocks }, { report }) {
	const { line, reviewers, approvalsCritical } = policy;
	if (line === null) return;
	if (reviewers.length === 0) {
		if (entries.length + pathBlocks.length > 0) report("no-reviewers", line, `${NOBODY$2} ${NAME_THEM}`);
	} else if (reviewers.length < approvalsCritical) {
		const listed = `${reviewers.length} ${reviewers.length === 1 ? "reviewer" : "reviewers"}`;
		report("too-few-reviewers", line, `${`Critical tokens and changes of the policy take ${approvalsCritical} approvals`}, and the policy lists ${listed}: ${`list more, or set approvals-critical: ${reviewers.length} before the policy is agreed`}.`);
	}
}
const NOBODY$2 = "The policy lists nobody who may review, so no exception can be in force.";
const NAME_THEM = "Name those who may review in the `policy` block, as GitHub logins.";
function lintEntry(entry, desk) {
	if (!/^[0-9a-f]{64}$/.test(entry.fingerprint.text)) desk.report("bad-fingerprint", entry.line, `What stands behind \`allow\` is no fingerprint. Expected 64 characters of lower-case hexadecimal, as the JSON report prints them.`);
	const path = required("path", entry.path, entry, desk);
	const fault = path && faultOfPath(path.text);
	if (fault) desk.report(fault.id, path.line, fault.sentences);
	const sees = lintSees(entry, desk);
	lintVerdict(entry, sees, desk);
	lintReview(entry, {
		isCritical: sees?.severity === "critical",
		end: endOfRisk(entry, sees)
	}, desk);
}
function lintSees(entry, desk) {
	const field = required("sees", entry.sees, entry, desk);
	const sees = field && parseSees(field.text);
	if (field && !sees) desk.report("bad-sees", field.line, `The \`sees\` line cannot be read. Expected kind, account, reach/resource, permissions, \`until\`, the end, severity.`);
	return sees;
}
function lintVerdict(entry, sees, desk) {
	const fitting = fittingIn(entry, sees);
	const example = fitting.includes("accepted-risk") ? "accepted-risk" : fitting[0];
	const expected = `Expected one of ${fitting.join(", ")}.`;
	const hint = {
		why: expected,
		example: `verdict: ${example}`
	};
	const field = required("verdict", entry.verdict, entry, desk, hint);
	if (field === null) return;
	const verdict = EXCUSES.find((excuse) => excuse === field.text);
	if (verdict === void 0) {
		const sentences = `The verdict is ${quote(field.text)}. ${expected}`;
		desk.report("bad-verdict", field.line, sentences, `Example: ${hint.example}`);
		return;
	}
	if (sees === null || fitting.includes(verdict)) {
		const end = endOfRisk(entry, sees);
		if (end !== null && isAfter(entry.expires, end)) {
			const sentences = `The token ends on ${dayText(end)}, and an accepted risk never outlives its token.`;
			const reviewed = entry.reviewed?.day ?? null;
			const latest = reviewed === null ? end : lastDay(reviewed, daysIn$1(desk.policies, false), end);
			desk.report("expires-too-late", entry.expires.line, sentences, `Write: expires: ${dayText(latest)}`);
		}
	} else if (fittingExcuses({
		...sees,
		onAzureHost: false
	}).includes(verdict)) {
		const sentences = `${`The token ends on ${dayText(sees.end ?? 0)}, before the review`}, so there is no risk left to accept. What fits: revoked.`;
		desk.report("verdict-does-not-fit", field.line, sentences, "Write: verdict: revoked");
	} else {
		const sentences = `\`${verdict}\` does not fit a ${sees.severity} token. What fits: ${fitting.join(", ")}.`;
		desk.report("verdict-does-not-fit", field.line, sentences, `Write: verdict: ${fitting[0]}`);
	}
}
function fittingIn({ reviewed }, sees) {
	if (sees === null) return EXCUSES;
	const fitting = fittingExcuses({
		severity: sees.severity,
		onAzureHost: false
	});
	return sees.end !== null && isAfter(reviewed, sees.end) ? fitting.filter((excuse) => excuse !== "accepted-risk") : fitting;
}
function endOfRisk(entry, sees) {
	return entry.verdict?.text === "accepted-risk" && fittingIn(entry, sees).includes("accepted-risk") && sees !== null ? sees.end : null;
}
function isAfter(field, day) {
	return field !== null && field.day !== null && field.day > day;
}
function lintPathBlock(block, desk) {
	if (block.match.length === 0 && !desk.isUnread(block)) desk.report("missing-field", block.line, `The block has no patterns. Write them below \`match:\`, one a line, four spaces in.`, "Example: test/fixtures/recordings/**/*.json");
	for (const { text, line } of block.match) {
		const fault = faultOfPattern(text);
		if (fault) desk.report(fault.id, line, fault.sentences);
	}
	lintReview(block, {
		isCritical: false,
		end: null
	}, desk);
}
function lintReview(exception, bounds, desk) {
	const reason = required("reason", exception.reason, exception, desk);
	if (reason && isEmptyReason(reason.text)) desk.report("empty-reason", reason.line, `The reason says nothing that can be checked. Say in at least 20 characters what the token is for and why it may stay.`);
	lintReviewer(exception, desk);
	const reviewed = lintDay("reviewed", exception.reviewed, exception, desk);
	const expires = lintDay("expires", exception.expires, exception, desk);
	if (reviewed && reviewed.day > desk.now) {
		const today = dayText(desk.now);
		const sentences = `Reviewed on ${reviewed.text}, and in UTC it is ${today}.`;
		desk.report("reviewed-in-future", reviewed.line, sentences, `Write: reviewed: ${today}`);
	}
	if (reviewed && expires) lintSpan(reviewed, expires, bounds, desk);
	if (expires) lintEnd(exception, expires, desk);
}
function lintReviewer(exception, desk) {
	const [own, agreed] = desk.policies;
	if (own.reviewers.length === 0) {
		desk.report("no-reviewers", exception.line, `The policy lists nobody who could have reviewed this. ${NAME_THEM}`);
		return;
	}
	const reviewer = required("reviewer", exception.reviewer, exception, desk);
	if (reviewer === null) return;
	const lacking = desk.policies.find((policy) => !lists(policy, reviewer.text));
	if (lacking === void 0) return;
	const meant = own.reviewers.find((login) => login.toLowerCase() === `@${reviewer.text}`.toLowerCase());
	if (meant !== void 0 && desk.policies.every((policy) => lists(policy, meant))) {
		const sentences = `${quote(reviewer.text)} lacks the @ before it.`;
		desk.report("unknown-reviewer", reviewer.line, sentences, `Write: reviewer: ${meant}`);
		return;
	}
	const which = lacking === agreed ? "the policy that is already agreed" : "the policy";
	const listed = lacking.reviewers.map(quote).join(", ") || "nobody";
	const sentences = `${quote(reviewer.text)} is not a reviewer of ${which}, which lists ${listed}.`;
	desk.report("unknown-reviewer", reviewer.line, sentences);
}
function lists(policy, reviewer) {
	return policy.reviewers.some((login) => login.toLowerCase() === reviewer.toLowerCase());
}
function lintDay(key, field, exception, desk) {
	const written = required(key, field, exception, desk);
	if (written === null) return null;
	const { text, line, day } = written;
	if (day !== null) return {
		text,
		line,
		day
	};
	const sentences = `\`${key}\` is ${quote(text)}. Expected a day as year-month-day.`;
	desk.report("bad-date", line, sentences, `Example: ${REQUIRED[key].example}`);
	return null;
}
function lintSpan(reviewed, expires, bounds, { policies, report }) {
	const days = daysIn$1(policies, bounds.isCritical);
	const write = `Write: expires: ${dayText(lastDay(reviewed.day, days, bounds.end))}`;
	if (expires.day < reviewed.day) {
		const sentences = `Expires on ${expires.text}, before the review of ${reviewed.text}.`;
		report("expires-before-review", expires.line, sentences, write);
	} else if (expires.day > reviewed.day + days * 864e5) {
		const whose = bounds.isCritical ? " for a critical token" : "";
		const sentences = `Expires on ${expires.text}; at most ${days} days after the review of ${reviewed.text}${whose}.`;
		report("expires-too-late", expires.line, sentences, write);
	}
}
function daysIn$1(policies, isCritical) {
	return Math.min(...policies.map((policy) => capOf(policy, isCritical)));
}
function lastDay(reviewed, days, end) {
	return Math.min(reviewed + days * DAY$2, end ?? Number.POSITIVE_INFINITY);
}
function lintEnd(exception, { text, line }, { now, policies, report }) {
	if (hasExpired(exception, now)) report("expired", line, `No longer in force: its last day was ${text}. Take it out, or have it reviewed again and set \`reviewed\` and \`expires\` anew.`);
	else if (isExpiring(exception, policies[0], now)) report("expiring", line, `The last day is ${text}. Revoke the token by then, or have the exception reviewed again.`);
}
const REQUIRED = {
	path: {
		why: "An entry covers a token at one path.",
		example: "path: docs/tutorial/download.md"
	},
	sees: {
		why: "It says what the token is and grants, and the tool writes it.",
		example: "sees: service-sas contosodemo container/models read until 2026-12-01 medium"
	},
	verdict: {
		why: `Expected one of ${EXCUSES.join(", ")}.`,
		example: "verdict: accepted-risk"
	},
	reason: {
		why: "Say why the token may stay.",
		example: "reason: read-only demo container with a public data set, renewed monthly"
	},
	reviewer: {
		why: "Name the one of the policy’s reviewers who answers for it.",
		example: "reviewer: @alice-sec"
	},
	reviewed: {
		why: "Expected the day of the review.",
		example: "reviewed: 2026-11-02"
	},
	expires: {
		why: "Every exception ends.",
		example: "expires: 2027-01-31"
	}
};
function required(key, field, exception, { report, isUnread }, { why, example } = REQUIRED[key]) {
	if (field?.text) return field;
	if (isUnread(exception)) return null;
	const what = field === null ? "is missing" : "has nothing behind it";
	report("missing-field", field?.line ?? exception.line, `\`${key}\` ${what}. ${why}`, `Example: ${example}`);
	return null;
}
function lintDuplicates(entries, { report }) {
	const lines = /* @__PURE__ */ new Map();
	for (const { fingerprint, path, line } of entries) {
		const subject = `${fingerprint.text} ${path?.text}`;
		const first = lines.get(subject);
		if (first === void 0) lines.set(subject, line);
		else report("duplicate", line, `The entry of line ${first} is for the same token at the same path. Keep one.`);
	}
}
// build/core/allowlist/edit.js
function sheetOf(text) {
	return sheetIn(rawLines(text));
}
function sheetIn(raw) {
	const [first, ...rest] = tellingLines(raw);
	if (first === void 0 || versionIn(first) !== "1") return {
		version: null,
		sections: []
	};
	const version = first.number - 1;
	const sections = [];
	for (const block of blocksIn(rest)) sections.push(sectionOf(block, raw, sections.at(-1)?.to ?? version + 1));
	return {
		version,
		sections
	};
}
function sectionOf(block, raw, above) {
	const head = block.line - 1;
	const last = (block.body.at(-1)?.number ?? block.line) - 1;
	let to = last + 1;
	while (/^\s+#/.test(raw[to] ?? "")) to += 1;
	return {
		block,
		from: startOfComments(raw, head, above),
		head,
		last,
		to
	};
}
function startOfComments(raw, line, above) {
	let from = line;
	while (from > above && isComment(raw[from - 1] ?? "")) from -= 1;
	return from;
}
function withBlock(text, block) {
	const { sections } = sheetOf(text);
	const lines = linesOf$4(text);
	const place = sections.findLast((section) => isAllow(section)) ?? sections.at(-1);
	const after = place === void 0 ? [] : lines.slice(place.to);
	if (place === void 0 || after.every(isBlank)) return parted(text) + block;
	return `${lines.slice(0, place.to).join("")}\n${block}${isBlank(after[0] ?? "") ? "" : "\n"}${after.join("")}`;
}
function parted(text) {
	if (text === "" || /\n\r?\n$/.test(text)) return text;
	return text.endsWith("\n") ? `${text}\n` : `${text}\n\n`;
}
function isAllow({ block }) {
	return isKnown(block) && block.name === "allow";
}
function removalOf(text, isUnwanted) {
	const lines = linesOf$4(text);
	const gone = /* @__PURE__ */ new Set();
	let next = -1;
	let above = "";
	for (const section of sheetOf(text).sections.filter(isUnwanted)) {
		if (section.from !== next) above = lines[section.from - 1] ?? "";
		next = section.to;
		if (isBlank(above)) while (next < lines.length && isBlank(lines[next])) next += 1;
		for (let line = section.from; line < next; line++) gone.add(line);
	}
	let end = lines.length - 1;
	while (gone.has(end) || end < lines.length - 1 && isBlank(lines[end] ?? "x")) gone.add(end--);
	return {
		lines,
		gone
	};
}
function textAfter({ lines, gone }) {
	return lines.filter((_, index) => !gone.has(index)).join("");
}
function linesOf$4(text) {
	return text.split(/(?<=\n)/);
}
// build/core/allowlist/write.js
function addEntry(text, entry) {
	const before = text ?? "";
	return withBlock(tellingLines(rawLines(before)).length === 0 ? `${parted(before)}version 1\n\n${NEW_POLICY}` : withPolicy(before), blockOf(entry));
}
function completeEntry(text, there, known) {
	const lines = text.split("\n");
	const added = [];
	let after = there.line;
	for (const key of ENTRY_KEYS) {
		const written = there[key];
		if (written !== null) after = Math.max(after, written.line);
		if (written?.text || known[key] === null) continue;
		const line = lineOf$1(key, known);
		if (written === null) added.push({
			after,
			line
		});
		else lines[written.line - 1] = line + (lines[written.line - 1]?.endsWith("\r") ? "\r" : "");
	}
	for (const { after: place, line } of added.toReversed()) lines.splice(place, 0, line);
	return withPolicy(lines.join("\n"));
}
function withPolicy(text) {
	const { version, sections } = sheetOf(text);
	if (version === null || sections.some(({ block }) => block.name === "policy")) return text;
	const lines = text.split(/(?<=\n)/);
	const above = lines.slice(0, version + 1).join("");
	const below = lines.slice(version + 1).join("");
	const gap = below === "" || /^\r?\n/.test(below) ? "" : "\n";
	return `${parted(above)}${NEW_POLICY}${gap}${below}`;
}
const NEW_POLICY = `policy
  reviewers:
  max-days: ${DEFAULT_POLICY.maxDays}
  max-days-critical: ${DEFAULT_POLICY.maxDaysCritical}
  warn-days: ${DEFAULT_POLICY.warnDays}
  approvals-critical: ${DEFAULT_POLICY.approvalsCritical}
`;
const ENTRY_KEYS = KEYS$1.allow;
function blockOf(entry) {
	const keys = ENTRY_KEYS.filter((key) => key !== "ticket" || entry.ticket !== null);
	return [`allow ${entry.fingerprint}`, ...keys.map((key) => lineOf$1(key, entry))].map((line) => `${line}\n`).join("");
}
function lineOf$1(key, entry) {
	return field$1(key, key === "path" ? pathOf(entry.path) : entry[key]);
}
function field$1(key, value) {
	const oneLine = (value ?? "").replace(/\s+/g, " ").replace(STRAY_CHARACTERS, "").trim();
	return oneLine === "" ? `  ${key}:` : `  ${key}: ${oneLine}`;
}
function pathOf(path) {
	return path.replace(STRAY_CHARACTERS, (stray) => "?".repeat(stray.length)).replace(/^[\s!]|\s$|\\|\s(?=\s)/g, "?").replace(/[^\S ]/g, "?");
}
function suggestExpiry(token) {
	const { now, policy, severity, verdict, expiresOn } = token;
	const latest = dayText(now + capOf(policy, severity === "critical") * DAY$2);
	const end = expiresOn?.slice(0, 10) ?? "";
	return (verdict === "accepted-risk" || verdict === null && severity !== "critical") && parseDay(end) !== null && end < latest && (verdict !== null || end >= dayText(now)) ? end : latest;
}
// build/core/allowlist/request.js
function requested(entry, { text, name, there }) {
	const after = there === null ? addEntry(text, entry) : completeEntry(text ?? "", there, entry);
	const allowlist = parseAllowlist(after, name);
	const before = there === null ? [] : parseAllowlist(text ?? "", name).entries;
	const place = there === null ? -1 : before.findIndex(({ line }) => line === there.line);
	return {
		text: after,
		allowlist,
		entry: allowlist.entries.at(place)
	};
}
function faultsOf$2(entry, asked) {
	const { name, agreed, token, now } = asked;
	const { allowlist, entry: written } = requested(entry, withoutOthers(asked));
	const faults = /* @__PURE__ */ new Map();
	const problems = lintAllowlist(allowlist, now, agreed).filter(({ effect, code }) => effect === "fault" && code !== "missing-field" && code !== "no-reviewers");
	for (const key of REQUEST_KEYS) {
		const field = written[key];
		if (field === null || field.text === "") continue;
		const fault = problems.find(({ line }) => line === field.line);
		if (fault !== void 0) faults.set(key, fault);
	}
	const verdict = written.verdict?.text ?? "";
	const fitting = fittingExcuses(token);
	if (EXCUSES.some((excuse) => excuse === verdict) && !fitting.some((excuse) => excuse === verdict)) {
		const sentences = `A ${token.severity} token cannot be excused as ${verdict}. What fits: ${fitting.join(", ")}.`;
		const spot = {
			path: name,
			line: written.verdict?.line ?? written.line
		};
		faults.set("verdict", problemOf$1("verdict-does-not-fit", spot, sentences, ""));
	}
	return faults;
}
function withoutOthers(asked) {
	if (asked.text === null || asked.there !== null) return asked;
	const known = ALONE$1.get(asked) ?? {
		...asked,
		text: policyIn(asked.text)
	};
	ALONE$1.set(asked, known);
	return known;
}
const ALONE$1 = /* @__PURE__ */ new WeakMap();
function policyIn(text) {
	const { version, sections } = sheetOf(text);
	if (version === null) return text;
	const policies = sections.filter(({ block }) => block.name === "policy");
	const isKept = (line) => line === version || policies.some(({ from, to }) => from <= line && line < to);
	return `${text.split("\n").filter((_, line) => isKept(line)).join("\n")}\n`;
}
const REQUEST_KEYS = [
	"path",
	"verdict",
	"reason",
	"reviewer",
	"expires"
];
function lackingIn(entry, asked) {
	const { allowlist, entry: written } = requested(entry, asked);
	const { line, endLine } = written;
	return lintAllowlist(allowlist, asked.now, asked.agreed).filter((problem) => problem.effect === "fault" && problem.line >= line && problem.line <= endLine);
}
function openVerdicts(entry, asked) {
	return EXCUSES.filter((verdict) => !faultsOf$2({
		...entry,
		verdict
	}, asked).has("verdict"));
}
function openReviewers(entry, asked) {
	const { policy } = parseAllowlist(asked.text ?? "", asked.name);
	return policy.reviewers.filter((reviewer) => !faultsOf$2({
		...entry,
		reviewer
	}, asked).has("reviewer"));
}
// build/core/grouped.js
function grouped(number) {
	return String(number).replace(/\B(?=(\d{3})+$)/g, ",");
}
// build/report/wording.js
function situationOf(report, inCi) {
	if (inCi) return "pushed";
	return SITUATIONS[report.source.kind];
}
const SITUATIONS = {
	staged: "staged",
	message: "message",
	push: "committed",
	receive: "committed",
	range: "committed",
	history: "pushed",
	tree: "local",
	stdin: "local"
};
const KIND_NAMES = {
	"account-sas": "account SAS",
	"service-sas": "service SAS",
	"user-delegation-sas": "user delegation SAS",
	"legacy-sas": "legacy SAS",
	"disk-export-sas": "disk export SAS",
	"messaging-sas": "messaging SAS",
	"iot-sas": "IoT SAS",
	"event-grid-sas": "Event Grid SAS",
	"workflow-sas": "workflow SAS",
	"api-management-sas": "API Management SAS",
	"maps-sas": "Maps SAS",
	"unknown-sas": "SAS of unknown kind",
	"storage-account-key": "storage account key",
	"messaging-key": "messaging key",
	"iot-key": "IoT key",
	"event-grid-key": "Event Grid key",
	"api-management-key": "API Management key",
	"maps-key": "Maps key"
};
const VERDICT_NAMES = {
	block: "blocks",
	pending: "waits for review",
	warn: "warning",
	allowed: "allowed",
	hidden: "hidden by path"
};
function count(number, one, many = `${one}s`) {
	return `${grouped(number)} ${number === 1 ? one : many}`;
}
function credentials(findings) {
	const keys = findings.filter(isKey$1).length;
	const sas = findings.length - keys;
	const parts = [];
	if (sas > 0) parts.push(count(sas, "Azure SAS", "Azure SAS tokens"));
	if (keys > 0) parts.push(count(keys, "Azure key"));
	return list$1(parts);
}
function bySeverity(findings) {
	return SEVERITIES$2.toReversed().map((severity) => ({
		severity,
		number: findings.filter((finding) => finding.severity === severity).length
	})).filter(({ number }) => number > 0).map(({ severity, number }) => `${grouped(number)} ${severity}`).join(", ");
}
function size(bytes) {
	const units = [
		"bytes",
		"KB",
		"MB",
		"GB",
		"TB"
	];
	let value = bytes;
	let unit = 0;
	while (value >= 1024 && unit < units.length - 1) {
		value /= 1024;
		unit += 1;
	}
	if (unit === 0) return count(bytes, "byte");
	return `${value >= 100 ? grouped(Math.round(value)) : value.toFixed(1)} ${units[unit]}`;
}
function list$1(parts) {
	return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}
function placeName(place) {
	const [, refs, name] = /^\.git\/refs\/(heads|tags)\/(.*)$/s.exec(place.path) ?? [];
	const commit = place.commit === null ? "" : ` in commit ${place.commit.slice(0, 12)}`;
	if (refs === "heads") return `branch ${name}`;
	return `${[refs === "tags" ? `tag ${name}` : placeOf(place.path), ...place.inside].join(" > ")}:${place.line}:${place.column}${commit}`;
}
function placeOf(path) {
	return path === ".git/COMMIT_EDITMSG" ? "commit message" : path;
}
function problemPlace(problem) {
	if (problem.path === null) return "";
	return problem.line === null ? problem.path : `${problem.path}:${problem.line}`;
}
function locationsWith(finding, verdict) {
	return finding.locations.filter((location) => location.verdict === verdict);
}
function filesIn(locations) {
	return unique(locations.filter(isInAFile).map(({ path }) => path));
}
function isInAFile({ path }) {
	return path !== ".git/COMMIT_EDITMSG" && !path.startsWith(".git/refs/");
}
function firstLocation(finding) {
	return locationsWith(finding, finding.verdict)[0] ?? finding.locations[0];
}
function headline(finding, location) {
	const { nearbyAccount } = location ?? finding.locations.find((place) => place.nearbyAccount !== null) ?? firstLocation(finding);
	if (nearbyAccount === null) return finding.headline;
	return `${finding.headline} Probably storage account ${nearbyAccount.name}, named on line ${nearbyAccount.line}.`;
}
function whyIn(finding) {
	return finding.reasons.map((reason) => reason.text).join(" ");
}
function steps(finding, situation, commits = []) {
	const open = finding.locations.filter(isOpen);
	if (situation === "pushed") return [revocation(finding, "Revoke it now. It has been pushed, so taking the line out is not enough."), {
		text: `Take it out of ${placesNamed(open)}, and out of the commits that are not merged yet.`,
		commands: []
	}];
	const revoke = revocation(finding, "If it was ever pushed, sent or published, revoke it: whoever saw it can use it.");
	return [...takingOut(open, situation, commits), revoke];
}
function takingOut(open, situation, commits) {
	const takeOut = `Take it out of ${placesNamed(open)}`;
	switch (situation) {
		case "local":
		case "staged": return changing(open, situation === "staged");
		case "message": return [{
			text: `${takeOut}, and commit again as you did. git has kept it in its folder, as COMMIT_EDITMSG or, of a merge, MERGE_MSG.`,
			commands: []
		}];
		case "committed": return [takingOutOfCommits(open, takeOut, commits)];
	}
}
function changing(open, isStaged) {
	const files = filesIn(open.filter((location) => !isName$1(location)));
	const names = filesIn(open.filter(isName$1));
	const steps = [];
	if (files.length > 0 || names.length === 0) {
		const again = `, then stage the ${files.length === 1 ? "file" : "files"} again:`;
		steps.push({
			text: `Take it out of ${filesNamed(files)}${isStaged ? again : "."}`,
			commands: isStaged ? [stage(files)] : []
		});
	}
	if (names.length > 0) steps.push({
		text: `It stands in the name of ${filesNamed(names)}: give the file another name${isStaged ? ":" : "."}`,
		commands: isStaged ? ["git mv OLD-NAME NEW-NAME"] : []
	});
	return steps;
}
function takingOutOfCommits(open, takeOut, known) {
	const ids = unique(open.flatMap(({ commit }) => commit === null ? [] : [commit]));
	const [first] = ids;
	if (first === void 0) return {
		text: `${takeOut}: ${open.every(isName$1) ? "give it another name" : "make the tag again without it"}.`,
		commands: []
	};
	const oldest = known.find(({ id }) => ids.includes(id))?.id ?? first;
	const parentsOf = (commit) => known.find(({ id }) => id === commit)?.parents ?? 1;
	const [are, each] = ids.length === 1 ? ["commit", "it"] : ["commits", "each"];
	const isMessage = open.every(({ path }) => path === MESSAGE_PATH);
	const merges = ids.filter((id) => parentsOf(id) > 1);
	return {
		text: `${takeOut}, in the ${are} that brought it in (${list$1(ids.slice(0, 3).map((id) => id.slice(0, 12))) + (ids.length > 3 ? ", …" : "")}): another commit on top leaves it in the history. On that branch, ${list$1([
			...merges.length < ids.length ? [`mark ${each} "${isMessage ? "reword" : "edit"}"`] : [],
			...merges.length > 0 ? [isMessage ? REWORD_A_MERGE : EDIT_A_MERGE] : [],
			isMessage ? "take it out of the message." : "where git stops: change the file, git add, git commit --amend, git rebase --continue."
		])}`,
		commands: [`git rebase --interactive --rebase-merges ${parentsOf(oldest) === 0 ? "--root" : `${oldest.slice(0, 12)}~1`}`]
	};
}
const EDIT_A_MERGE = "put a line \"break\" below the line of the merge";
const REWORD_A_MERGE = "write \"merge -c\" in the place of \"merge -C\"";
function lapses(locations) {
	return unique(locations.flatMap(({ lapsed }) => {
		if (lapsed === void 0) return [];
		const [what, did] = lapsed.kind === "allow" ? ["entry", "excused"] : ["paths block", "hid"];
		return [`The ${what} at ${lapsed.path}:${lapsed.line} ${did} it until ${lapsed.expires}. For longer it has to be reviewed again, with \`reviewed\` and \`expires\` set anew.`];
	}));
}
function notInForce({ fingerprint }, { path, exceptions }) {
	return exceptions.filter(({ exception, standing }) => standing === "faulty" && exception?.kind === "allow" && exception.fingerprint === fingerprint).map(({ line }) => `The entry at ${path}:${line} is not in force: see below.`);
}
function doWithout({ kind }) {
	switch (kind) {
		case "workflow-sas": return "Let callers of the workflow sign in with Microsoft Entra ID (OAuth) instead of a signed address.";
		case "iot-sas":
		case "iot-key": return "Give devices X.509 certificates, and let services sign in with Microsoft Entra ID.";
		case "disk-export-sas": return "Make the export link when it is needed, and end it with the export; it never has to be written down.";
		case "api-management-sas":
		case "api-management-key": return "Manage the service through Azure Resource Manager, signed in with Microsoft Entra ID.";
		case "unknown-sas": return "Let the program read it at run time from an environment variable or a secret store.";
		default: return "Sign in with Microsoft Entra ID (DefaultAzureCredential, az login), or read it at run time from the environment or a secret store.";
	}
}
function isInFile(finding) {
	return filesIn(finding.locations).some((file) => file !== ".sasignore");
}
function isInAllowlist(finding) {
	return filesIn(finding.locations).includes(".sasignore");
}
const NOT_EXCUSABLE = "A token in .sasignore cannot be excused: revoke it, and take the line out.";
function allowCommand(finding, program) {
	return `${program} allow ${finding.fingerprint.slice(0, 12)}`;
}
const NPX = {
	get: null,
	program: "npx sasguard"
};
function allowCommands(finding, { get, program }) {
	return [...get === null ? [] : [get], allowCommand(finding, program)];
}
function howToExcuse(findings) {
	return `It writes an entry into .sasignore, which counts once a reviewer has approved it.${findings.some((finding) => finding.severity === "critical") ? " A critical token passes only as revoked or as a test fixture." : ""}`;
}
function waitsFor$1({ allowedBy }) {
	if (allowedBy === null) return "CI fails until its reviewer has approved it.";
	const { path, line, proof, reviewer } = allowedBy;
	return [`CI fails until ${proof === null ? reviewer : stillToApprove(proof)} ${proof === null || lackingNumber(proof) === 1 ? "has" : "have"} approved the entry at ${path}:${line} in the pull request.`, ...proof === null ? [] : proof.notes].join(" ");
}
function stillToApprove(proof) {
	const { reviewer, others } = proof.lacking;
	const named = reviewer === null ? [] : [reviewer];
	const more = lackingNumber(proof) - named.length;
	if (more <= 0) return list$1(named);
	const from = others.length === 0 ? " reviewer" : ` of ${others.join(", ")}`;
	return list$1([...named, `${NUMBERS[more] ?? more}${reviewer === null ? "" : " more"}${from}`]);
}
function lackingNumber({ lacking, needed, approvedBy }) {
	return Math.max(needed - approvedBy.length, lacking.reviewer === null ? 0 : 1);
}
const NUMBERS = [
	"none",
	"one",
	"two",
	"three"
];
function extent({ summary, source }) {
	const files = `${count(summary.files, "file")}, ${size(summary.bytes)}`;
	return source.range === void 0 ? files : `${count(source.range.commits, "commit")}, ${files}`;
}
function isNothingScanned({ summary, source, problems }) {
	if (summary.files > 0 || summary.skipped > 0 || (source.range?.commits ?? 0) > 0) return false;
	return problems.some(({ code, effect }) => code === "nothing-scanned" || effect !== "notice");
}
function outcome(report) {
	const { block, pending, warn, allowed, hidden } = report.summary;
	const parts = [];
	if (block > 0) parts.push(`${grouped(block)} ${block === 1 ? "blocks" : "block"}`);
	if (pending > 0) parts.push(`${grouped(pending)} ${pending === 1 ? "waits" : "wait"} for review`);
	if (warn > 0) parts.push(count(warn, "warning"));
	if (allowed > 0) parts.push(`${grouped(allowed)} allowed`);
	if (hidden > 0) parts.push(`${grouped(hidden)} hidden by path`);
	const waiting = waitingExceptions(report);
	const besides = waiting === 0 ? "" : `; ${count(waiting, "exception")} ${waiting === 1 ? "waits" : "wait"} for review`;
	if (parts.length > 0) return `${credentials(report.findings)} found: ${parts.join(", ")}${besides}`;
	if (isNothingScanned(report)) return "nothing was scanned";
	return `${unread(report.problems) === "" ? "nothing found" : "nothing found in what could be read"}${besides}`;
}
function waitingExceptions({ summary, allowlist }) {
	return summary.pending > 0 ? 0 : allowlist.pending;
}
function allowlistLine(state) {
	if (state.path === null) return null;
	const { inForce, pending, expiring, expired, unused, hidden, warnDays } = state;
	return `allowlist: ${inForce} in force, ${pending} pending, ${`${expiring} ${expiring === 1 ? "expires" : "expire"} within ${count(warnDays, "day")}`}, ${expired} expired, ${unused} unused, ${hidden} hidden by path`;
}
function timeLeft$1(days) {
	if (days > 0) return days === 1 ? "its last day" : `${count(days, "day")} left`;
	return days === 0 ? "yesterday" : `${count(1 - days, "day")} ago`;
}
function skippedLine(skipped) {
	if (skipped.length === 0) return null;
	const reasons = /* @__PURE__ */ new Map();
	for (const { reason } of skipped) {
		const word = /^[a-z-]+/.exec(reason)?.[0] ?? "other";
		reasons.set(word, (reasons.get(word) ?? 0) + 1);
	}
	const parts = [...reasons].sort(([a], [b]) => a < b ? -1 : 1).map(([word, number]) => `${grouped(number)} ${word}`);
	return `not looked at: ${grouped(skipped.length)} (${parts.join(", ")})`;
}
function faults(problems) {
	const found = problems.filter((problem) => problem.effect === "fault");
	if (found.length === 0) return "";
	const files = unique(found.map((problem) => problem.path ?? ""));
	return count(found.length, "fault") + (files.length === 1 && files[0] !== "" ? ` in ${files[0]}` : "");
}
function unread(problems) {
	const found = problems.filter((problem) => problem.effect === "incomplete").length;
	return found === 0 ? "" : `${count(found, "thing")} could not be read`;
}
function revocation(finding, when) {
	return {
		text: `${when} ${finding.revoke.text}`,
		commands: finding.revoke.commands
	};
}
function isOpen(location) {
	return location.verdict === "block" || location.verdict === "pending";
}
function isName$1({ line, column, endLine, endColumn, inside }) {
	return line === 1 && column === 1 && endLine === 1 && endColumn === 1 && inside.length === 0;
}
function isKey$1(finding) {
	return finding.kind.endsWith("-key");
}
function filesNamed(files) {
	const names = files.map((file) => file === "-" ? "what was read" : file);
	return names.length <= 3 ? list$1(names) : `${names.slice(0, 2).join(", ")} and ${grouped(names.length - 2)} other files`;
}
function placesNamed(locations) {
	const names = [];
	if (locations.some(({ path }) => path === ".git/COMMIT_EDITMSG")) names.push("the message");
	const refs = locations.filter(({ path }) => path.startsWith(REFS_FOLDER));
	if (refs.length > 0) names.push(refs.every(isName$1) ? "the name of the branch or tag" : "what the tag itself holds");
	const files = filesIn(locations);
	if (files.length > 0) names.push(filesNamed(files));
	return list$1(names);
}
function stage(files) {
	const typed = files.length <= 3 && files.every((file) => !/[\p{C}\p{Zl}\p{Zp}]/u.test(file));
	const words = files.map((file) => forShell(/^[-:]/.test(file) ? `./${file}` : file));
	return typed ? `git add ${words.join(" ")}` : "git add --update";
}
function unique(texts) {
	return [...new Set(texts)];
}
// build/cli/allowlist-file.js
function openAllowlistFile({ where }, named) {
	const file = named === void 0 ? (0, node_path.join)(findRepository(where) ?? where.cwd, ALLOWLIST_NAME) : (0, node_path.resolve)(where.cwd, named);
	const name = named === void 0 ? ALLOWLIST_NAME : "The file given with --allowlist";
	return {
		file,
		name,
		text: read(file, name)
	};
}
function refuseUnread({ problems, path }) {
	const fault = problems.find(({ code }) => code === "missing-version" || code === "unknown-version");
	if (fault !== void 0) throw new UsageFault(`${path}:${fault.line}: ${fault.message}`);
}
function saveAllowlistFile({ file, name, text: before }, text) {
	if (read(file, name) !== before) throw new UsageFault(`${name} has changed meanwhile, so nothing was written. Call the command again.`);
	const beside = `${file}.${(0, node_crypto.randomUUID)()}.tmp`;
	try {
		if (before !== null) (0, node_fs.accessSync)(file, node_fs.constants.W_OK);
		const descriptor = (0, node_fs.openSync)(beside, "wx");
		try {
			if (before !== null) (0, node_fs.fchmodSync)(descriptor, (0, node_fs.statSync)(file).mode);
			(0, node_fs.writeFileSync)(descriptor, text);
			(0, node_fs.fsyncSync)(descriptor);
		} finally {
			(0, node_fs.closeSync)(descriptor);
		}
		(0, node_fs.renameSync)(beside, file);
	} catch (error) {
		(0, node_fs.rmSync)(beside, { force: true });
		const { code = "unknown reason" } = error;
		throw new UsageFault(`${name} cannot be written (${code}).`);
	}
}
function read(file, name) {
	const bytes = readBytes(file, name);
	if (bytes === null) return null;
	if (!(0, node_buffer.isUtf8)(bytes)) throw new UsageFault(`${name} is not UTF-8 (line ${lineNotUtf8(bytes)}). Save it as UTF-8.`);
	return bytes.toString("utf8");
}
function readBytes(file, name) {
	try {
		if (!(0, node_fs.lstatSync)(file).isFile()) throw new UsageFault(`${name} is a link or a folder, not a file.`);
		return (0, node_fs.readFileSync)(file);
	} catch (error) {
		if (error instanceof UsageFault) throw error;
		const { code = "unknown reason" } = error;
		if (code === "ENOENT") return null;
		throw new SourceFailure("unreadable-allowlist", `${name} cannot be read (${code}).`);
	}
}
function lineNotUtf8(bytes) {
	let line = 1;
	for (let at = 0; at < bytes.length; line++) {
		const end = bytes.indexOf(10, at);
		const next = end === -1 ? bytes.length : end + 1;
		if (!(0, node_buffer.isUtf8)(bytes.subarray(at, next))) break;
		at = next;
	}
	return line;
}
// build/sources/commits.js
async function listCommits(where, { tips, without, withoutRefs }, goOn) {
	if (tips.length === 0) return [];
	const args = [
		"rev-list",
		"--parents",
		"--stdin",
		...withoutRefs === null ? [] : ["--not", withoutRefs]
	];
	const input = [...tips, ...without.map((oid) => `^${oid}`)];
	const lines = [];
	for await (const whole of linesOf$3(streamGit(where, args, input))) {
		goOn(lines.length);
		for (const line of whole) lines.push(line);
	}
	return lines;
}
function commitOf(line) {
	return line.split(" ", 1)[0];
}
function parentsOf(line) {
	return line.split(" ").slice(1);
}
async function* listChanges$1(where, commits) {
	if (commits.length === 0) return;
	const parser = new CommitChangeParser();
	const args = [
		...DIFF_TREE,
		"-c",
		"--no-renames"
	];
	for await (const piece of streamGit(where, args, commits)) yield [...parser.take(piece)];
}
async function listBlobs(where, goOn) {
	const oids = [];
	for await (const lines of linesOf$3(streamGit(where, ALL_OBJECTS))) {
		goOn();
		for (const line of lines) if (line.startsWith(BLOB)) oids.push(Buffer.from(line).toString("latin1", BLOB.length));
	}
	return oids;
}
const BLOB = "blob ";
const ALL_OBJECTS = [...[
	"cat-file",
	"--batch-all-objects",
	"--unordered"
], "--batch-check=%(objecttype) %(objectname)"];
async function* linesOf$3(pieces) {
	let rest = "";
	for await (const piece of pieces) {
		const whole = (rest + piece.toString("latin1")).split("\n");
		rest = whole.pop();
		yield whole;
	}
}
const DIFF_TREE = [...[
	"diff-tree",
	"--stdin",
	"-r",
	"--root",
	"--raw",
	"-z",
	"--no-abbrev"
], ...[
	"--no-textconv",
	"--no-ext-diff",
	"--ignore-submodules=none",
	"-O/dev/null"
]];
async function findRenames(where, pairs) {
	if (pairs.length === 0) return [];
	const pieces = [];
	try {
		const args = [
			...DIFF_TREE,
			"-M",
			"-l1000"
		];
		for await (const piece of streamGit(where, args, pairs)) pieces.push(piece);
	} catch (error) {
		if (isRefusal(error)) return pairs.map(() => []);
		throw error;
	}
	return parseRawDiffs(Buffer.concat(pieces)).map((changes) => changes.filter(({ status }) => status === "R"));
}
function resolveNames(where, names) {
	if (names.length === 0) return [];
	const { stdout } = runGit(where, ["cat-file", "--batch-check"], inputOf(names));
	return stdout.toString("latin1").trimEnd().split("\n").map((line) => {
		const header = parseObjectHeader(line);
		return header === "missing" ? null : {
			oid: line.split(" ", 1)[0],
			type: header.type
		};
	});
}
function knownCommits(where, names) {
	return resolveNames(where, names.map((name) => `${name}^{commit}`)).filter((commit) => commit !== null).map(({ oid }) => oid);
}
function namedCommit(where, name) {
	const [object = null] = unlessRefused(() => resolveNames(where, [name]), () => []);
	if (object === null || object.type === "commit") return object?.oid ?? null;
	return knownCommits(where, [object.oid])[0] ?? null;
}
async function openTips(where, objects, tips) {
	const found = resolveNames(where, tips.map(({ oid }) => oid));
	const commits = [];
	const messages = [];
	const files = [];
	for (const [index, tip] of tips.entries()) {
		let object = found[index] ?? null;
		const texts = [];
		while (object?.type === "tag") {
			const { bytes } = await objects.one(object.oid, "tag");
			object = bytes === null ? null : targetOf(bytes);
			if (bytes !== null) texts.push(messageIn(bytes));
		}
		const ref = tip.ref ?? tip.oid;
		if (texts.length > 0) messages.push({
			ref,
			bytes: Buffer.concat(texts)
		});
		if (object === null) throw notHere();
		if (object.type === "commit") commits.push(object.oid);
		else if (object.type === "blob") files.push({
			path: `.git/${ref}`,
			oid: object.oid
		});
		else for (const file of listFolder(where, object.oid)) files.push(file);
	}
	return {
		commits,
		messages,
		files
	};
}
function notHere() {
	return new SourceFailure("missing-objects", "A ref stands for something that this repository does not hold. It may be damaged: try git fsck.");
}
function targetOf(tag) {
	const head = Buffer.from(tag.buffer, tag.byteOffset, Math.min(tag.length, 200)).toString("latin1");
	const match = /^object ([0-9a-f]{40,64})\ntype ([a-z]{1,10})\n/.exec(head);
	return match === null ? null : {
		oid: match[1],
		type: match[2]
	};
}
function messageIn(object) {
	const end = Buffer.from(object.buffer, object.byteOffset, object.length).indexOf("\n\n");
	return end === -1 ? object.subarray(object.length) : object.subarray(end + 2);
}
function listFolder(where, oid) {
	return parseTree(runGit(where, [
		"ls-tree",
		"-r",
		"-z",
		"--full-tree",
		oid
	]).stdout).filter(({ type }) => type === "blob").map((entry) => ({
		path: decodeFileName(entry.name),
		oid: entry.oid
	}));
}
function listRefs(where, ...patterns) {
	return splitLines(runGit(where, [
		"for-each-ref",
		"--format=%(objectname) %(*objectname) %(refname)",
		...patterns
	]).stdout).map((line) => {
		const [oid = "", peeled = ""] = line.toString("latin1").split(" ");
		return {
			ref: decodeFileName(line.subarray(oid.length + peeled.length + 2)),
			oid,
			peeled: peeled === "" ? oid : peeled
		};
	});
}
function checkedOutBranch(where) {
	const ask = () => decodeFileName(runGit(where, [
		"symbolic-ref",
		"--quiet",
		"HEAD"
	]).stdout.subarray(0, -1));
	return unlessRefused(ask, () => null);
}
function pushRemoteOf(where, branch) {
	const { stdout } = runGit(where, [
		"for-each-ref",
		"--format=%(push:remotename)",
		branch
	]);
	const named = stdout.toString("utf8").trim();
	if (named !== "") return named;
	return listRemotes(where).find(({ name }) => name === "origin")?.name ?? null;
}
function listRemotes(where) {
	return splitLines(runGit(where, ["remote", "--verbose"]).stdout).map((line) => {
		const [name = "", rest = ""] = line.toString("utf8").split("	");
		return {
			name,
			url: rest.replace(/ \((?:fetch|push)\).*$/s, "")
		};
	});
}
function mergeBase(where, one, other) {
	const ask = () => runGit(where, [
		"merge-base",
		one,
		other
	]).stdout.toString("latin1").trim();
	return unlessRefused(ask, () => null);
}
function shallowEnds(where) {
	const { stdout } = runGit(where, [
		"rev-parse",
		"--git-path",
		"shallow"
	]);
	try {
		const file = (0, node_path.resolve)(where.cwd, stdout.toString("utf8").replace(/\r?\n$/, ""));
		return new Set((0, node_fs.readFileSync)(file, "latin1").trimEnd().split("\n"));
	} catch (error) {
		if (error.code === "ENOENT") return /* @__PURE__ */ new Set();
		throw new SourceFailure("git-failed", "The list of where this shallow clone ends cannot be read.");
	}
}
function isPartialClone(where) {
	const args = [
		"config",
		"--get-regexp",
		"^(extensions\\.partialclone|remote\\..*\\.promisor)$"
	];
	return unlessRefused(() => runGit(where, args).stdout.length > 0, () => false);
}
function hookLines(input, fields) {
	return splitLines(Buffer.from(input.buffer, input.byteOffset, input.length)).map((line) => {
		const parts = [];
		let rest = line.at(-1) === CARRIAGE_RETURN ? line.subarray(0, -1) : line;
		while (parts.length < fields - 1) {
			const blank = rest.lastIndexOf(" ");
			if (blank === -1) return [];
			parts.unshift(rest.subarray(blank + 1));
			rest = rest.subarray(0, blank);
		}
		return [rest, ...parts];
	});
}
function isObjectId(text) {
	return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
const CARRIAGE_RETURN = "\r".charCodeAt(0);
// node_modules/pako/dist/pako.mjs
var Z_FIXED$1 = 4;
var Z_BINARY = 0;
var Z_TEXT = 1;
var Z_UNKNOWN = 2;
function zero$1(buf) {
	let len = buf.length;
	while (--len >= 0) buf[len] = 0;
}
var LENGTH_CODES = 29;
var LITERALS = 256;
var L_CODES = 286;
var D_CODES = 30;
var BL_CODES = 19;
var HEAP_SIZE$1 = 573;
var MAX_BITS = 15;
var Buf_size = 16;
var END_BLOCK = 256;
var REP_3_6 = 16;
var REPZ_3_10 = 17;
var REPZ_11_138 = 18;
var extra_lbits = new Uint8Array([
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	1,
	1,
	1,
	1,
	2,
	2,
	2,
	2,
	3,
	3,
	3,
	3,
	4,
	4,
	4,
	4,
	5,
	5,
	5,
	5,
	0
]);
var extra_dbits = new Uint8Array([
	0,
	0,
	0,
	0,
	1,
	1,
	2,
	2,
	3,
	3,
	4,
	4,
	5,
	5,
	6,
	6,
	7,
	7,
	8,
	8,
	9,
	9,
	10,
	10,
	11,
	11,
	12,
	12,
	13,
	13
]);
new Uint8Array([
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	2,
	3,
	7
]);
var bl_order = new Uint8Array([
	16,
	17,
	18,
	0,
	8,
	7,
	9,
	6,
	10,
	5,
	11,
	4,
	12,
	3,
	13,
	2,
	14,
	1,
	15
]);
var DIST_CODE_LEN = 512;
var static_ltree = new Array(576);
zero$1(static_ltree);
var static_dtree = new Array(D_CODES * 2);
zero$1(static_dtree);
var _dist_code = new Array(DIST_CODE_LEN);
zero$1(_dist_code);
var _length_code = new Array(256);
zero$1(_length_code);
var base_length = new Array(LENGTH_CODES);
zero$1(base_length);
var base_dist = new Array(D_CODES);
zero$1(base_dist);
var d_code = (dist) => {
	return dist < 256 ? _dist_code[dist] : _dist_code[256 + (dist >>> 7)];
};
var put_short = (s, w) => {
	s.pending_buf[s.pending++] = w & 255;
	s.pending_buf[s.pending++] = w >>> 8 & 255;
};
var send_bits = (s, value, length) => {
	if (s.bi_valid > Buf_size - length) {
		s.bi_buf |= value << s.bi_valid & 65535;
		put_short(s, s.bi_buf);
		s.bi_buf = value >> Buf_size - s.bi_valid;
		s.bi_valid += length - Buf_size;
	} else {
		s.bi_buf |= value << s.bi_valid & 65535;
		s.bi_valid += length;
	}
};
var send_code = (s, c, tree) => {
	send_bits(s, tree[c * 2], tree[c * 2 + 1]);
};
var bi_reverse = (code, len) => {
	let res = 0;
	do {
		res |= code & 1;
		code >>>= 1;
		res <<= 1;
	} while (--len > 0);
	return res >>> 1;
};
var gen_bitlen = (s, desc) => {
	const tree = desc.dyn_tree;
	const max_code = desc.max_code;
	const stree = desc.stat_desc.static_tree;
	const has_stree = desc.stat_desc.has_stree;
	const extra = desc.stat_desc.extra_bits;
	const base = desc.stat_desc.extra_base;
	const max_length = desc.stat_desc.max_length;
	let h;
	let n, m;
	let bits;
	let xbits;
	let f;
	let overflow = 0;
	for (bits = 0; bits <= MAX_BITS; bits++) s.bl_count[bits] = 0;
	tree[s.heap[s.heap_max] * 2 + 1] = 0;
	for (h = s.heap_max + 1; h < HEAP_SIZE$1; h++) {
		n = s.heap[h];
		bits = tree[tree[n * 2 + 1] * 2 + 1] + 1;
		if (bits > max_length) {
			bits = max_length;
			overflow++;
		}
		tree[n * 2 + 1] = bits;
		if (n > max_code) continue;
		s.bl_count[bits]++;
		xbits = 0;
		if (n >= base) xbits = extra[n - base];
		f = tree[n * 2];
		s.opt_len += f * (bits + xbits);
		if (has_stree) s.static_len += f * (stree[n * 2 + 1] + xbits);
	}
	if (overflow === 0) return;
	do {
		bits = max_length - 1;
		while (s.bl_count[bits] === 0) bits--;
		s.bl_count[bits]--;
		s.bl_count[bits + 1] += 2;
		s.bl_count[max_length]--;
		overflow -= 2;
	} while (overflow > 0);
	for (bits = max_length; bits !== 0; bits--) {
		n = s.bl_count[bits];
		while (n !== 0) {
			m = s.heap[--h];
			if (m > max_code) continue;
			if (tree[m * 2 + 1] !== bits) {
				s.opt_len += (bits - tree[m * 2 + 1]) * tree[m * 2];
				tree[m * 2 + 1] = bits;
			}
			n--;
		}
	}
};
var gen_codes = (tree, max_code, bl_count) => {
	const next_code = new Array(16);
	let code = 0;
	let bits;
	let n;
	for (bits = 1; bits <= MAX_BITS; bits++) {
		code = code + bl_count[bits - 1] << 1;
		next_code[bits] = code;
	}
	for (n = 0; n <= max_code; n++) {
		let len = tree[n * 2 + 1];
		if (len === 0) continue;
		tree[n * 2] = bi_reverse(next_code[len]++, len);
	}
};
var init_block = (s) => {
	let n = 0;
	for (; n < L_CODES; n++) s.dyn_ltree[n * 2] = 0;
	for (n = 0; n < D_CODES; n++) s.dyn_dtree[n * 2] = 0;
	for (n = 0; n < BL_CODES; n++) s.bl_tree[n * 2] = 0;
	s.dyn_ltree[END_BLOCK * 2] = 1;
	s.opt_len = s.static_len = 0;
	s.sym_next = s.matches = 0;
};
var bi_windup = (s) => {
	if (s.bi_valid > 8) put_short(s, s.bi_buf);
	else if (s.bi_valid > 0) s.pending_buf[s.pending++] = s.bi_buf;
	s.bi_buf = 0;
	s.bi_valid = 0;
};
var smaller = (tree, n, m, depth) => {
	const _n2 = n * 2;
	const _m2 = m * 2;
	return tree[_n2] < tree[_m2] || tree[_n2] === tree[_m2] && depth[n] <= depth[m];
};
var pqdownheap = (s, tree, k) => {
	const v = s.heap[k];
	let j = k << 1;
	while (j <= s.heap_len) {
		if (j < s.heap_len && smaller(tree, s.heap[j + 1], s.heap[j], s.depth)) j++;
		if (smaller(tree, v, s.heap[j], s.depth)) break;
		s.heap[k] = s.heap[j];
		k = j;
		j <<= 1;
	}
	s.heap[k] = v;
};
var compress_block = (s, ltree, dtree) => {
	let dist;
	let lc;
	let sx = 0;
	let code;
	let extra;
	if (s.sym_next !== 0) do {
		dist = s.pending_buf[s.sym_buf + sx++] & 255;
		dist += (s.pending_buf[s.sym_buf + sx++] & 255) << 8;
		lc = s.pending_buf[s.sym_buf + sx++];
		if (dist === 0) send_code(s, lc, ltree);
		else {
			code = _length_code[lc];
			send_code(s, code + LITERALS + 1, ltree);
			extra = extra_lbits[code];
			if (extra !== 0) {
				lc -= base_length[code];
				send_bits(s, lc, extra);
			}
			dist--;
			code = d_code(dist);
			send_code(s, code, dtree);
			extra = extra_dbits[code];
			if (extra !== 0) {
				dist -= base_dist[code];
				send_bits(s, dist, extra);
			}
		}
	} while (sx < s.sym_next);
	send_code(s, END_BLOCK, ltree);
};
var build_tree = (s, desc) => {
	const tree = desc.dyn_tree;
	const stree = desc.stat_desc.static_tree;
	const has_stree = desc.stat_desc.has_stree;
	const elems = desc.stat_desc.elems;
	let n, m;
	let max_code = -1;
	let node;
	s.heap_len = 0;
	s.heap_max = HEAP_SIZE$1;
	for (n = 0; n < elems; n++) if (tree[n * 2] !== 0) {
		s.heap[++s.heap_len] = max_code = n;
		s.depth[n] = 0;
	} else tree[n * 2 + 1] = 0;
	while (s.heap_len < 2) {
		node = s.heap[++s.heap_len] = max_code < 2 ? ++max_code : 0;
		tree[node * 2] = 1;
		s.depth[node] = 0;
		s.opt_len--;
		if (has_stree) s.static_len -= stree[node * 2 + 1];
	}
	desc.max_code = max_code;
	for (n = s.heap_len >> 1; n >= 1; n--) pqdownheap(s, tree, n);
	node = elems;
	do {
		/*** pqremove ***/
		n = s.heap[1];
		s.heap[1] = s.heap[s.heap_len--];
		pqdownheap(s, tree, 1);
		m = s.heap[1];
		s.heap[--s.heap_max] = n;
		s.heap[--s.heap_max] = m;
		tree[node * 2] = tree[n * 2] + tree[m * 2];
		s.depth[node] = (s.depth[n] >= s.depth[m] ? s.depth[n] : s.depth[m]) + 1;
		tree[n * 2 + 1] = tree[m * 2 + 1] = node;
		s.heap[1] = node++;
		pqdownheap(s, tree, 1);
	} while (s.heap_len >= 2);
	s.heap[--s.heap_max] = s.heap[1];
	gen_bitlen(s, desc);
	gen_codes(tree, max_code, s.bl_count);
};
var scan_tree = (s, tree, max_code) => {
	let n;
	let prevlen = -1;
	let curlen;
	let nextlen = tree[1];
	let count = 0;
	let max_count = 7;
	let min_count = 4;
	if (nextlen === 0) {
		max_count = 138;
		min_count = 3;
	}
	tree[(max_code + 1) * 2 + 1] = 65535;
	for (n = 0; n <= max_code; n++) {
		curlen = nextlen;
		nextlen = tree[(n + 1) * 2 + 1];
		if (++count < max_count && curlen === nextlen) continue;
		else if (count < min_count) s.bl_tree[curlen * 2] += count;
		else if (curlen !== 0) {
			if (curlen !== prevlen) s.bl_tree[curlen * 2]++;
			s.bl_tree[32]++;
		} else if (count <= 10) s.bl_tree[34]++;
		else s.bl_tree[36]++;
		count = 0;
		prevlen = curlen;
		if (nextlen === 0) {
			max_count = 138;
			min_count = 3;
		} else if (curlen === nextlen) {
			max_count = 6;
			min_count = 3;
		} else {
			max_count = 7;
			min_count = 4;
		}
	}
};
var send_tree = (s, tree, max_code) => {
	let n;
	let prevlen = -1;
	let curlen;
	let nextlen = tree[1];
	let count = 0;
	let max_count = 7;
	let min_count = 4;
	if (nextlen === 0) {
		max_count = 138;
		min_count = 3;
	}
	for (n = 0; n <= max_code; n++) {
		curlen = nextlen;
		nextlen = tree[(n + 1) * 2 + 1];
		if (++count < max_count && curlen === nextlen) continue;
		else if (count < min_count) do
			send_code(s, curlen, s.bl_tree);
		while (--count !== 0);
		else if (curlen !== 0) {
			if (curlen !== prevlen) {
				send_code(s, curlen, s.bl_tree);
				count--;
			}
			send_code(s, REP_3_6, s.bl_tree);
			send_bits(s, count - 3, 2);
		} else if (count <= 10) {
			send_code(s, REPZ_3_10, s.bl_tree);
			send_bits(s, count - 3, 3);
		} else {
			send_code(s, REPZ_11_138, s.bl_tree);
			send_bits(s, count - 11, 7);
		}
		count = 0;
		prevlen = curlen;
		if (nextlen === 0) {
			max_count = 138;
			min_count = 3;
		} else if (curlen === nextlen) {
			max_count = 6;
			min_count = 3;
		} else {
			max_count = 7;
			min_count = 4;
		}
	}
};
var build_bl_tree = (s) => {
	let max_blindex;
	scan_tree(s, s.dyn_ltree, s.l_desc.max_code);
	scan_tree(s, s.dyn_dtree, s.d_desc.max_code);
	build_tree(s, s.bl_desc);
	for (max_blindex = 18; max_blindex >= 3; max_blindex--) if (s.bl_tree[bl_order[max_blindex] * 2 + 1] !== 0) break;
	s.opt_len += 3 * (max_blindex + 1) + 5 + 5 + 4;
	return max_blindex;
};
var send_all_trees = (s, lcodes, dcodes, blcodes) => {
	let rank;
	send_bits(s, lcodes - 257, 5);
	send_bits(s, dcodes - 1, 5);
	send_bits(s, blcodes - 4, 4);
	for (rank = 0; rank < blcodes; rank++) send_bits(s, s.bl_tree[bl_order[rank] * 2 + 1], 3);
	send_tree(s, s.dyn_ltree, lcodes - 1);
	send_tree(s, s.dyn_dtree, dcodes - 1);
};
var detect_data_type = (s) => {
	let block_mask = 4093624447;
	let n = 0;
	for (; n <= 31; n++, block_mask >>>= 1) if (block_mask & 1 && s.dyn_ltree[n * 2] !== 0) return Z_BINARY;
	if (s.dyn_ltree[18] !== 0 || s.dyn_ltree[20] !== 0 || s.dyn_ltree[26] !== 0) return Z_TEXT;
	for (n = 32; n < LITERALS; n++) if (s.dyn_ltree[n * 2] !== 0) return Z_TEXT;
	return Z_BINARY;
};
var _tr_stored_block = (s, buf, stored_len, last) => {
	send_bits(s, 0 + (last ? 1 : 0), 3);
	bi_windup(s);
	put_short(s, stored_len);
	put_short(s, ~stored_len);
	if (stored_len) s.pending_buf.set(s.window.subarray(buf, buf + stored_len), s.pending);
	s.pending += stored_len;
};
var _tr_flush_block = (s, buf, stored_len, last) => {
	let opt_lenb, static_lenb;
	let max_blindex = 0;
	if (s.level > 0) {
		if (s.strm.data_type === Z_UNKNOWN) s.strm.data_type = detect_data_type(s);
		build_tree(s, s.l_desc);
		build_tree(s, s.d_desc);
		max_blindex = build_bl_tree(s);
		opt_lenb = s.opt_len + 3 + 7 >>> 3;
		static_lenb = s.static_len + 3 + 7 >>> 3;
		if (static_lenb <= opt_lenb || s.strategy === Z_FIXED$1) opt_lenb = static_lenb;
	} else opt_lenb = static_lenb = stored_len + 5;
	if (stored_len + 4 <= opt_lenb && buf !== -1) _tr_stored_block(s, buf, stored_len, last);
	else if (s.strategy === Z_FIXED$1 || static_lenb === opt_lenb) {
		send_bits(s, 2 + (last ? 1 : 0), 3);
		compress_block(s, static_ltree, static_dtree);
	} else {
		send_bits(s, 4 + (last ? 1 : 0), 3);
		send_all_trees(s, s.l_desc.max_code + 1, s.d_desc.max_code + 1, max_blindex + 1);
		compress_block(s, s.dyn_ltree, s.dyn_dtree);
	}
	init_block(s);
	if (last) bi_windup(s);
};
var _tr_tally = (s, dist, lc) => {
	s.pending_buf[s.sym_buf + s.sym_next++] = dist;
	s.pending_buf[s.sym_buf + s.sym_next++] = dist >> 8;
	s.pending_buf[s.sym_buf + s.sym_next++] = lc;
	if (dist === 0) s.dyn_ltree[lc * 2]++;
	else {
		s.matches++;
		dist--;
		s.dyn_ltree[(_length_code[lc] + LITERALS + 1) * 2]++;
		s.dyn_dtree[d_code(dist) * 2]++;
	}
	return s.sym_next === s.sym_end;
};
var adler32 = (adler, buf, len, pos) => {
	let s1 = adler & 65535 | 0, s2 = adler >>> 16 & 65535 | 0, n = 0;
	while (len !== 0) {
		n = len > 2e3 ? 2e3 : len;
		len -= n;
		do {
			s1 = s1 + buf[pos++] | 0;
			s2 = s2 + s1 | 0;
		} while (--n);
		s1 %= 65521;
		s2 %= 65521;
	}
	return s1 | s2 << 16 | 0;
};
var makeTable = () => {
	const table = /* @__PURE__ */ new Uint32Array(2048);
	let c;
	for (let n = 0; n < 256; n++) {
		c = n;
		for (let k = 0; k < 8; k++) c = c & 1 ? 3988292384 ^ c >>> 1 : c >>> 1;
		table[n] = c;
	}
	for (let n = 0; n < 256; n++) {
		c = table[n];
		for (let k = 256; k < 2048; k += 256) {
			c = table[c & 255] ^ c >>> 8;
			table[k + n] = c;
		}
	}
	return table;
};
var crcTable = makeTable();
var crc32 = (crc, buf, len, pos) => {
	const t = crcTable;
	const end = pos + len;
	let i = pos;
	crc ^= -1;
	for (const end8 = end - 7; i < end8; i += 8) {
		crc ^= buf[i] | buf[i + 1] << 8 | buf[i + 2] << 16 | buf[i + 3] << 24;
		crc = t[1792 + (crc & 255)] ^ t[1536 + (crc >>> 8 & 255)] ^ t[1280 + (crc >>> 16 & 255)] ^ t[1024 + (crc >>> 24)] ^ t[768 + buf[i + 4]] ^ t[512 + buf[i + 5]] ^ t[256 + buf[i + 6]] ^ t[buf[i + 7]];
	}
	for (; i < end; i++) crc = crc >>> 8 ^ t[(crc ^ buf[i]) & 255];
	return crc ^ -1;
};
var MIN_MATCH = 3;
var MAX_MATCH = 258;
var MIN_LOOKAHEAD = 262;
var BS_NEED_MORE = 1;
var BS_BLOCK_DONE = 2;
var BS_FINISH_STARTED = 3;
var BS_FINISH_DONE = 4;
var slide_hash = (s) => {
	let n, m;
	let p;
	let wsize = s.w_size;
	n = s.hash_size;
	p = n;
	do {
		m = s.head[--p];
		s.head[p] = m >= wsize ? m - wsize : 0;
	} while (--n);
	n = wsize;
	p = n;
	do {
		m = s.prev[--p];
		s.prev[p] = m >= wsize ? m - wsize : 0;
	} while (--n);
};
var HASH = (s, prev, data) => (prev << s.hash_shift ^ data) & s.hash_mask;
var INSERT_STRING = (s, str) => {
	let h;
	if (s.legacy_hash) h = s.ins_h = HASH(s, s.ins_h, s.window[str + MIN_MATCH - 1]);
	else {
		const w = s.window;
		const value = w[str] | w[str + 1] << 8 | w[str + 2] << 16 | w[str + 3] << 24;
		h = s.ins_h = Math.imul(value, 66521) + 66521 >>> 16 & s.hash_mask;
	}
	const hash_head = s.prev[str & s.w_mask] = s.head[h];
	s.head[h] = str;
	return hash_head;
};
var flush_pending = (strm) => {
	const s = strm.state;
	let len = s.pending;
	if (len > strm.avail_out) len = strm.avail_out;
	if (len === 0) return;
	strm.output.set(s.pending_buf.subarray(s.pending_out, s.pending_out + len), strm.next_out);
	strm.next_out += len;
	s.pending_out += len;
	strm.total_out += len;
	strm.avail_out -= len;
	s.pending -= len;
	if (s.pending === 0) s.pending_out = 0;
};
var flush_block_only = (s, last) => {
	_tr_flush_block(s, s.block_start >= 0 ? s.block_start : -1, s.strstart - s.block_start, last);
	s.block_start = s.strstart;
	flush_pending(s.strm);
};
var read_buf = (strm, buf, start, size) => {
	let len = strm.avail_in;
	if (len > size) len = size;
	if (len === 0) return 0;
	strm.avail_in -= len;
	buf.set(strm.input.subarray(strm.next_in, strm.next_in + len), start);
	if (strm.state.wrap === 1) strm.adler = adler32(strm.adler, buf, len, start);
	else if (strm.state.wrap === 2) strm.adler = crc32(strm.adler, buf, len, start);
	strm.next_in += len;
	strm.total_in += len;
	return len;
};
var longest_match = (s, cur_match) => {
	let chain_length = s.max_chain_length;
	let scan = s.strstart;
	let match;
	let len;
	let best_len = s.prev_length;
	let nice_match = s.nice_match;
	const limit = s.strstart > s.w_size - MIN_LOOKAHEAD ? s.strstart - (s.w_size - MIN_LOOKAHEAD) : 0;
	const _win = s.window;
	const wmask = s.w_mask;
	const prev = s.prev;
	const strend = s.strstart + MAX_MATCH;
	let scan_end1 = _win[scan + best_len - 1];
	let scan_end = _win[scan + best_len];
	if (s.prev_length >= s.good_match) chain_length >>= 2;
	if (nice_match > s.lookahead) nice_match = s.lookahead;
	do {
		match = cur_match;
		if (_win[match + best_len] !== scan_end || _win[match + best_len - 1] !== scan_end1 || _win[match] !== _win[scan] || _win[++match] !== _win[scan + 1]) continue;
		scan += 2;
		match++;
		do;
		while (_win[++scan] === _win[++match] && _win[++scan] === _win[++match] && _win[++scan] === _win[++match] && _win[++scan] === _win[++match] && _win[++scan] === _win[++match] && _win[++scan] === _win[++match] && _win[++scan] === _win[++match] && _win[++scan] === _win[++match] && scan < strend);
		len = MAX_MATCH - (strend - scan);
		scan = strend - MAX_MATCH;
		if (len > best_len) {
			s.match_start = cur_match;
			best_len = len;
			if (len >= nice_match) break;
			scan_end1 = _win[scan + best_len - 1];
			scan_end = _win[scan + best_len];
		}
	} while ((cur_match = prev[cur_match & wmask]) > limit && --chain_length !== 0);
	if (best_len <= s.lookahead) return best_len;
	return s.lookahead;
};
var fill_window = (s) => {
	const _w_size = s.w_size;
	let n, more, str;
	do {
		more = s.window_size - s.lookahead - s.strstart;
		if (s.strstart >= _w_size + (_w_size - MIN_LOOKAHEAD)) {
			s.window.set(s.window.subarray(_w_size, _w_size + _w_size - more), 0);
			s.match_start -= _w_size;
			s.strstart -= _w_size;
			s.block_start -= _w_size;
			if (s.insert > s.strstart) s.insert = s.strstart;
			slide_hash(s);
			more += _w_size;
		}
		if (s.strm.avail_in === 0) break;
		n = read_buf(s.strm, s.window, s.strstart + s.lookahead, more);
		s.lookahead += n;
		if (!s.legacy_hash) {
			if (s.lookahead + s.insert > MIN_MATCH) {
				str = s.strstart - s.insert;
				while (s.insert) {
					INSERT_STRING(s, str);
					str++;
					s.insert--;
					if (s.lookahead + s.insert <= MIN_MATCH) break;
				}
			}
		} else if (s.lookahead + s.insert >= MIN_MATCH) {
			str = s.strstart - s.insert;
			s.ins_h = s.window[str];
			s.ins_h = HASH(s, s.ins_h, s.window[str + 1]);
			while (s.insert) {
				INSERT_STRING(s, str);
				str++;
				s.insert--;
				if (s.lookahead + s.insert < MIN_MATCH) break;
			}
		}
	} while (s.lookahead < MIN_LOOKAHEAD && s.strm.avail_in !== 0);
};
var deflate_stored = (s, flush) => {
	let min_block = s.pending_buf_size - 5 > s.w_size ? s.w_size : s.pending_buf_size - 5;
	let len, left, have, last = 0;
	let used = s.strm.avail_in;
	do {
		len = 65535;
		have = s.bi_valid + 42 >> 3;
		if (s.strm.avail_out < have) break;
		have = s.strm.avail_out - have;
		left = s.strstart - s.block_start;
		if (len > left + s.strm.avail_in) len = left + s.strm.avail_in;
		if (len > have) len = have;
		if (len < min_block && (len === 0 && flush !== 4 || flush === 0 || len !== left + s.strm.avail_in)) break;
		last = flush === 4 && len === left + s.strm.avail_in ? 1 : 0;
		_tr_stored_block(s, 0, 0, last);
		s.pending_buf[s.pending - 4] = len;
		s.pending_buf[s.pending - 3] = len >> 8;
		s.pending_buf[s.pending - 2] = ~len;
		s.pending_buf[s.pending - 1] = ~len >> 8;
		flush_pending(s.strm);
		if (left) {
			if (left > len) left = len;
			s.strm.output.set(s.window.subarray(s.block_start, s.block_start + left), s.strm.next_out);
			s.strm.next_out += left;
			s.strm.avail_out -= left;
			s.strm.total_out += left;
			s.block_start += left;
			len -= left;
		}
		if (len) {
			read_buf(s.strm, s.strm.output, s.strm.next_out, len);
			s.strm.next_out += len;
			s.strm.avail_out -= len;
			s.strm.total_out += len;
		}
	} while (last === 0);
	used -= s.strm.avail_in;
	if (used) {
		if (used >= s.w_size) {
			s.matches = 2;
			s.window.set(s.strm.input.subarray(s.strm.next_in - s.w_size, s.strm.next_in), 0);
			s.strstart = s.w_size;
			s.insert = s.strstart;
		} else {
			if (s.window_size - s.strstart <= used) {
				s.strstart -= s.w_size;
				s.window.set(s.window.subarray(s.w_size, s.w_size + s.strstart), 0);
				if (s.matches < 2) s.matches++;
				if (s.insert > s.strstart) s.insert = s.strstart;
			}
			s.window.set(s.strm.input.subarray(s.strm.next_in - used, s.strm.next_in), s.strstart);
			s.strstart += used;
			s.insert += used > s.w_size - s.insert ? s.w_size - s.insert : used;
		}
		s.block_start = s.strstart;
	}
	if (s.high_water < s.strstart) s.high_water = s.strstart;
	if (last) return BS_FINISH_DONE;
	if (flush !== 0 && flush !== 4 && s.strm.avail_in === 0 && s.strstart === s.block_start) return BS_BLOCK_DONE;
	have = s.window_size - s.strstart;
	if (s.strm.avail_in > have && s.block_start >= s.w_size) {
		s.block_start -= s.w_size;
		s.strstart -= s.w_size;
		s.window.set(s.window.subarray(s.w_size, s.w_size + s.strstart), 0);
		if (s.matches < 2) s.matches++;
		have += s.w_size;
		if (s.insert > s.strstart) s.insert = s.strstart;
	}
	if (have > s.strm.avail_in) have = s.strm.avail_in;
	if (have) {
		read_buf(s.strm, s.window, s.strstart, have);
		s.strstart += have;
		s.insert += have > s.w_size - s.insert ? s.w_size - s.insert : have;
	}
	if (s.high_water < s.strstart) s.high_water = s.strstart;
	have = s.bi_valid + 42 >> 3;
	have = s.pending_buf_size - have > 65535 ? 65535 : s.pending_buf_size - have;
	min_block = have > s.w_size ? s.w_size : have;
	left = s.strstart - s.block_start;
	if (left >= min_block || (left || flush === 4) && flush !== 0 && s.strm.avail_in === 0 && left <= have) {
		len = left > have ? have : left;
		last = flush === 4 && s.strm.avail_in === 0 && len === left ? 1 : 0;
		_tr_stored_block(s, s.block_start, len, last);
		s.block_start += len;
		flush_pending(s.strm);
	}
	return last ? BS_FINISH_STARTED : BS_NEED_MORE;
};
var deflate_fast = (s, flush) => {
	let hash_head;
	let bflush;
	for (;;) {
		if (s.lookahead < MIN_LOOKAHEAD) {
			fill_window(s);
			if (s.lookahead < MIN_LOOKAHEAD && flush === 0) return BS_NEED_MORE;
			if (s.lookahead === 0) break;
		}
		hash_head = 0;
		if (s.lookahead >= MIN_MATCH) hash_head = INSERT_STRING(s, s.strstart);
		if (hash_head !== 0 && s.strstart - hash_head <= s.w_size - MIN_LOOKAHEAD) s.match_length = longest_match(s, hash_head);
		if (s.match_length >= MIN_MATCH) {
			/*** _tr_tally_dist(s, s.strstart - s.match_start,
			s.match_length - MIN_MATCH, bflush); ***/
			bflush = _tr_tally(s, s.strstart - s.match_start, s.match_length - MIN_MATCH);
			s.lookahead -= s.match_length;
			if (s.match_length <= s.max_lazy_match && s.lookahead >= MIN_MATCH) {
				s.match_length--;
				do {
					s.strstart++;
					hash_head = INSERT_STRING(s, s.strstart);
				} while (--s.match_length !== 0);
				s.strstart++;
			} else {
				s.strstart += s.match_length;
				s.match_length = 0;
				if (s.legacy_hash) {
					s.ins_h = s.window[s.strstart];
					s.ins_h = HASH(s, s.ins_h, s.window[s.strstart + 1]);
				}
			}
		} else {
			/*** _tr_tally_lit(s, s.window[s.strstart], bflush); ***/
			bflush = _tr_tally(s, 0, s.window[s.strstart]);
			s.lookahead--;
			s.strstart++;
		}
		if (bflush) {
			/*** FLUSH_BLOCK(s, 0); ***/
			flush_block_only(s, false);
			if (s.strm.avail_out === 0) return BS_NEED_MORE;
		}
	}
	s.insert = s.strstart < MIN_MATCH - 1 ? s.strstart : MIN_MATCH - 1;
	if (flush === 4) {
		/*** FLUSH_BLOCK(s, 1); ***/
		flush_block_only(s, true);
		if (s.strm.avail_out === 0) return BS_FINISH_STARTED;
		return BS_FINISH_DONE;
	}
	if (s.sym_next) {
		/*** FLUSH_BLOCK(s, 0); ***/
		flush_block_only(s, false);
		if (s.strm.avail_out === 0) return BS_NEED_MORE;
	}
	return BS_BLOCK_DONE;
};
var deflate_slow = (s, flush) => {
	let hash_head;
	let bflush;
	let max_insert;
	for (;;) {
		if (s.lookahead < MIN_LOOKAHEAD) {
			fill_window(s);
			if (s.lookahead < MIN_LOOKAHEAD && flush === 0) return BS_NEED_MORE;
			if (s.lookahead === 0) break;
		}
		hash_head = 0;
		if (s.lookahead >= MIN_MATCH) hash_head = INSERT_STRING(s, s.strstart);
		s.prev_length = s.match_length;
		s.prev_match = s.match_start;
		s.match_length = MIN_MATCH - 1;
		if (hash_head !== 0 && s.prev_length < s.max_lazy_match && s.strstart - hash_head <= s.w_size - MIN_LOOKAHEAD) {
			s.match_length = longest_match(s, hash_head);
			if (s.match_length <= 5 && (s.strategy === 1 || s.match_length === MIN_MATCH && s.strstart - s.match_start > 4096)) s.match_length = MIN_MATCH - 1;
		}
		if (s.prev_length >= MIN_MATCH && s.match_length <= s.prev_length) {
			max_insert = s.strstart + s.lookahead - MIN_MATCH;
			/***_tr_tally_dist(s, s.strstart - 1 - s.prev_match,
			s.prev_length - MIN_MATCH, bflush);***/
			bflush = _tr_tally(s, s.strstart - 1 - s.prev_match, s.prev_length - MIN_MATCH);
			s.lookahead -= s.prev_length - 1;
			s.prev_length -= 2;
			do
				if (++s.strstart <= max_insert) hash_head = INSERT_STRING(s, s.strstart);
			while (--s.prev_length !== 0);
			s.match_available = 0;
			s.match_length = MIN_MATCH - 1;
			s.strstart++;
			if (bflush) {
				/*** FLUSH_BLOCK(s, 0); ***/
				flush_block_only(s, false);
				if (s.strm.avail_out === 0) return BS_NEED_MORE;
			}
		} else if (s.match_available) {
			/*** _tr_tally_lit(s, s.window[s.strstart-1], bflush); ***/
			bflush = _tr_tally(s, 0, s.window[s.strstart - 1]);
			if (bflush)
 /*** FLUSH_BLOCK_ONLY(s, 0) ***/
			flush_block_only(s, false);
			s.strstart++;
			s.lookahead--;
			if (s.strm.avail_out === 0) return BS_NEED_MORE;
		} else {
			s.match_available = 1;
			s.strstart++;
			s.lookahead--;
		}
	}
	if (s.match_available) {
		/*** _tr_tally_lit(s, s.window[s.strstart-1], bflush); ***/
		bflush = _tr_tally(s, 0, s.window[s.strstart - 1]);
		s.match_available = 0;
	}
	s.insert = s.strstart < MIN_MATCH - 1 ? s.strstart : MIN_MATCH - 1;
	if (flush === 4) {
		/*** FLUSH_BLOCK(s, 1); ***/
		flush_block_only(s, true);
		if (s.strm.avail_out === 0) return BS_FINISH_STARTED;
		return BS_FINISH_DONE;
	}
	if (s.sym_next) {
		/*** FLUSH_BLOCK(s, 0); ***/
		flush_block_only(s, false);
		if (s.strm.avail_out === 0) return BS_NEED_MORE;
	}
	return BS_BLOCK_DONE;
};
var Config = class {
	constructor(good_length, max_lazy, nice_length, max_chain, func) {
		this.good_length = good_length;
		this.max_lazy = max_lazy;
		this.nice_length = nice_length;
		this.max_chain = max_chain;
		this.func = func;
	}
};
new Config(0, 0, 0, 0, deflate_stored), new Config(4, 4, 8, 4, deflate_fast), new Config(4, 5, 16, 8, deflate_fast), new Config(4, 6, 32, 32, deflate_fast), new Config(4, 4, 16, 16, deflate_slow), new Config(8, 16, 32, 32, deflate_slow), new Config(8, 16, 128, 128, deflate_slow), new Config(8, 32, 128, 256, deflate_slow), new Config(32, 128, 258, 1024, deflate_slow), new Config(32, 258, 258, 4096, deflate_slow);
var BAD$1 = 16209;
var TYPE$1 = 16191;
function inflate_fast(strm, start) {
	let _in;
	let last;
	let _out;
	let beg;
	let end;
	let dmax;
	let wsize;
	let whave;
	let wnext;
	let s_window;
	let hold;
	let bits;
	let lcode;
	let dcode;
	let lmask;
	let dmask;
	let here;
	let op;
	let len;
	let dist;
	let from;
	let from_source;
	let input, output;
	const state = strm.state;
	_in = strm.next_in;
	input = strm.input;
	last = _in + (strm.avail_in - 5);
	_out = strm.next_out;
	output = strm.output;
	beg = _out - (start - strm.avail_out);
	end = _out + (strm.avail_out - 257);
	dmax = state.dmax;
	wsize = state.wsize;
	whave = state.whave;
	wnext = state.wnext;
	s_window = state.window;
	hold = state.hold;
	bits = state.bits;
	lcode = state.lencode;
	dcode = state.distcode;
	lmask = (1 << state.lenbits) - 1;
	dmask = (1 << state.distbits) - 1;
	top: do {
		if (bits < 15) {
			hold += input[_in++] << bits;
			bits += 8;
			hold += input[_in++] << bits;
			bits += 8;
		}
		here = lcode[hold & lmask];
		dolen: for (;;) {
			op = here >>> 24;
			hold >>>= op;
			bits -= op;
			op = here >>> 16 & 255;
			if (op === 0) output[_out++] = here & 65535;
			else if (op & 16) {
				len = here & 65535;
				op &= 15;
				if (op) {
					if (bits < op) {
						hold += input[_in++] << bits;
						bits += 8;
					}
					len += hold & (1 << op) - 1;
					hold >>>= op;
					bits -= op;
				}
				if (bits < 15) {
					hold += input[_in++] << bits;
					bits += 8;
					hold += input[_in++] << bits;
					bits += 8;
				}
				here = dcode[hold & dmask];
				dodist: for (;;) {
					op = here >>> 24;
					hold >>>= op;
					bits -= op;
					op = here >>> 16 & 255;
					if (op & 16) {
						dist = here & 65535;
						op &= 15;
						if (bits < op) {
							hold += input[_in++] << bits;
							bits += 8;
							if (bits < op) {
								hold += input[_in++] << bits;
								bits += 8;
							}
						}
						dist += hold & (1 << op) - 1;
						if (dist > dmax) {
							strm.msg = "invalid distance too far back";
							state.mode = BAD$1;
							break top;
						}
						hold >>>= op;
						bits -= op;
						op = _out - beg;
						if (dist > op) {
							op = dist - op;
							if (op > whave) {
								if (state.sane) {
									strm.msg = "invalid distance too far back";
									state.mode = BAD$1;
									break top;
								}
							}
							from = 0;
							from_source = s_window;
							if (wnext === 0) {
								from += wsize - op;
								if (op < len) {
									len -= op;
									do
										output[_out++] = s_window[from++];
									while (--op);
									from = _out - dist;
									from_source = output;
								}
							} else if (wnext < op) {
								from += wsize + wnext - op;
								op -= wnext;
								if (op < len) {
									len -= op;
									do
										output[_out++] = s_window[from++];
									while (--op);
									from = 0;
									if (wnext < len) {
										op = wnext;
										len -= op;
										do
											output[_out++] = s_window[from++];
										while (--op);
										from = _out - dist;
										from_source = output;
									}
								}
							} else {
								from += wnext - op;
								if (op < len) {
									len -= op;
									do
										output[_out++] = s_window[from++];
									while (--op);
									from = _out - dist;
									from_source = output;
								}
							}
							while (len > 2) {
								output[_out++] = from_source[from++];
								output[_out++] = from_source[from++];
								output[_out++] = from_source[from++];
								len -= 3;
							}
							if (len) {
								output[_out++] = from_source[from++];
								if (len > 1) output[_out++] = from_source[from++];
							}
						} else {
							from = _out - dist;
							do {
								output[_out++] = output[from++];
								output[_out++] = output[from++];
								output[_out++] = output[from++];
								len -= 3;
							} while (len > 2);
							if (len) {
								output[_out++] = output[from++];
								if (len > 1) output[_out++] = output[from++];
							}
						}
					} else if ((op & 64) === 0) {
						here = dcode[(here & 65535) + (hold & (1 << op) - 1)];
						continue dodist;
					} else {
						strm.msg = "invalid distance code";
						state.mode = BAD$1;
						break top;
					}
					break;
				}
			} else if ((op & 64) === 0) {
				here = lcode[(here & 65535) + (hold & (1 << op) - 1)];
				continue dolen;
			} else if (op & 32) {
				state.mode = TYPE$1;
				break top;
			} else {
				strm.msg = "invalid literal/length code";
				state.mode = BAD$1;
				break top;
			}
			break;
		}
	} while (_in < last && _out < end);
	len = bits >> 3;
	_in -= len;
	bits -= len << 3;
	hold &= (1 << bits) - 1;
	strm.next_in = _in;
	strm.next_out = _out;
	strm.avail_in = _in < last ? 5 + (last - _in) : 5 - (_in - last);
	strm.avail_out = _out < end ? 257 + (end - _out) : 257 - (_out - end);
	state.hold = hold;
	state.bits = bits;
}
var MAXBITS = 15;
var ENOUGH_LENS$1 = 852;
var ENOUGH_DISTS$1 = 592;
var CODES$1 = 0;
var LENS$1 = 1;
var DISTS$1 = 2;
var lbase = new Uint16Array([
	3,
	4,
	5,
	6,
	7,
	8,
	9,
	10,
	11,
	13,
	15,
	17,
	19,
	23,
	27,
	31,
	35,
	43,
	51,
	59,
	67,
	83,
	99,
	115,
	131,
	163,
	195,
	227,
	258,
	0,
	0
]);
var lext = new Uint8Array([
	16,
	16,
	16,
	16,
	16,
	16,
	16,
	16,
	17,
	17,
	17,
	17,
	18,
	18,
	18,
	18,
	19,
	19,
	19,
	19,
	20,
	20,
	20,
	20,
	21,
	21,
	21,
	21,
	16,
	199,
	75
]);
var dbase = new Uint16Array([
	1,
	2,
	3,
	4,
	5,
	7,
	9,
	13,
	17,
	25,
	33,
	49,
	65,
	97,
	129,
	193,
	257,
	385,
	513,
	769,
	1025,
	1537,
	2049,
	3073,
	4097,
	6145,
	8193,
	12289,
	16385,
	24577,
	0,
	0
]);
var dext = new Uint8Array([
	16,
	16,
	16,
	16,
	17,
	17,
	18,
	18,
	19,
	19,
	20,
	20,
	21,
	21,
	22,
	22,
	23,
	23,
	24,
	24,
	25,
	25,
	26,
	26,
	27,
	27,
	28,
	28,
	29,
	29,
	64,
	64
]);
var inflate_table = (type, lens, lens_index, codes, table, table_index, work, opts) => {
	const bits = opts.bits;
	let len = 0;
	let sym = 0;
	let min = 0, max = 0;
	let root = 0;
	let curr = 0;
	let drop = 0;
	let left = 0;
	let used = 0;
	let huff = 0;
	let incr;
	let fill;
	let low;
	let mask;
	let next;
	let base = null;
	let match;
	const count = /* @__PURE__ */ new Uint16Array(16);
	const offs = /* @__PURE__ */ new Uint16Array(16);
	let extra = null;
	let here_bits, here_op, here_val;
	for (len = 0; len <= MAXBITS; len++) count[len] = 0;
	for (sym = 0; sym < codes; sym++) count[lens[lens_index + sym]]++;
	root = bits;
	for (max = MAXBITS; max >= 1; max--) if (count[max] !== 0) break;
	if (root > max) root = max;
	if (max === 0) {
		table[table_index++] = 20971520;
		table[table_index++] = 20971520;
		opts.bits = 1;
		return 0;
	}
	for (min = 1; min < max; min++) if (count[min] !== 0) break;
	if (root < min) root = min;
	left = 1;
	for (len = 1; len <= MAXBITS; len++) {
		left <<= 1;
		left -= count[len];
		if (left < 0) return -1;
	}
	if (left > 0 && (type === CODES$1 || max !== 1)) return -1;
	offs[1] = 0;
	for (len = 1; len < MAXBITS; len++) offs[len + 1] = offs[len] + count[len];
	for (sym = 0; sym < codes; sym++) if (lens[lens_index + sym] !== 0) work[offs[lens[lens_index + sym]]++] = sym;
	if (type === CODES$1) {
		base = extra = work;
		match = 20;
	} else if (type === LENS$1) {
		base = lbase;
		extra = lext;
		match = 257;
	} else {
		base = dbase;
		extra = dext;
		match = 0;
	}
	huff = 0;
	sym = 0;
	len = min;
	next = table_index;
	curr = root;
	drop = 0;
	low = -1;
	used = 1 << root;
	mask = used - 1;
	if (type === LENS$1 && used > ENOUGH_LENS$1 || type === DISTS$1 && used > ENOUGH_DISTS$1) return 1;
	for (;;) {
		here_bits = len - drop;
		if (work[sym] + 1 < match) {
			here_op = 0;
			here_val = work[sym];
		} else if (work[sym] >= match) {
			here_op = extra[work[sym] - match];
			here_val = base[work[sym] - match];
		} else {
			here_op = 96;
			here_val = 0;
		}
		incr = 1 << len - drop;
		fill = 1 << curr;
		min = fill;
		do {
			fill -= incr;
			table[next + (huff >> drop) + fill] = here_bits << 24 | here_op << 16 | here_val | 0;
		} while (fill !== 0);
		incr = 1 << len - 1;
		while (huff & incr) incr >>= 1;
		if (incr !== 0) {
			huff &= incr - 1;
			huff += incr;
		} else huff = 0;
		sym++;
		if (--count[len] === 0) {
			if (len === max) break;
			len = lens[lens_index + work[sym]];
		}
		if (len > root && (huff & mask) !== low) {
			if (drop === 0) drop = root;
			next += min;
			curr = len - drop;
			left = 1 << curr;
			while (curr + drop < max) {
				left -= count[curr + drop];
				if (left <= 0) break;
				curr++;
				left <<= 1;
			}
			used += 1 << curr;
			if (type === LENS$1 && used > ENOUGH_LENS$1 || type === DISTS$1 && used > ENOUGH_DISTS$1) return 1;
			low = huff & mask;
			table[low] = root << 24 | curr << 16 | next - table_index | 0;
		}
	}
	if (huff !== 0) table[next + huff] = len - drop << 24 | 4194304;
	opts.bits = root;
	return 0;
};
var CODES = 0;
var LENS = 1;
var DISTS = 2;
var HEAD$1 = 16180;
var FLAGS$2 = 16181;
var TIME = 16182;
var OS = 16183;
var EXLEN = 16184;
var EXTRA$1 = 16185;
var NAME$2 = 16186;
var COMMENT = 16187;
var HCRC = 16188;
var DICTID = 16189;
var DICT = 16190;
var TYPE = 16191;
var TYPEDO = 16192;
var STORED$1 = 16193;
var COPY_ = 16194;
var COPY = 16195;
var TABLE = 16196;
var LENLENS = 16197;
var CODELENS = 16198;
var LEN_ = 16199;
var LEN = 16200;
var LENEXT = 16201;
var DIST = 16202;
var DISTEXT = 16203;
var MATCH = 16204;
var LIT = 16205;
var CHECK = 16206;
var LENGTH = 16207;
var DONE$1 = 16208;
var BAD = 16209;
var MEM = 16210;
var SYNC = 16211;
var ENOUGH_LENS = 852;
var ENOUGH_DISTS = 592;
var zswap32 = (q) => {
	return (q >>> 24 & 255) + (q >>> 8 & 65280) + ((q & 65280) << 8) + ((q & 255) << 24);
};
var InflateState = class {
	constructor() {
		this.strm = null;
		this.mode = 0;
		this.last = false;
		this.wrap = 0;
		this.havedict = false;
		this.flags = 0;
		this.dmax = 0;
		this.check = 0;
		this.total = 0;
		this.head = null;
		this.wbits = 0;
		this.wsize = 0;
		this.whave = 0;
		this.wnext = 0;
		this.window = null;
		this.hold = 0;
		this.bits = 0;
		this.length = 0;
		this.offset = 0;
		this.extra = 0;
		this.lencode = null;
		this.distcode = null;
		this.lenbits = 0;
		this.distbits = 0;
		this.ncode = 0;
		this.nlen = 0;
		this.ndist = 0;
		this.have = 0;
		this.next = null;
		this.lens = /* @__PURE__ */ new Uint16Array(320);
		this.work = /* @__PURE__ */ new Uint16Array(288);
		this.lendyn = null;
		this.distdyn = null;
		this.sane = 0;
		this.back = 0;
		this.was = 0;
	}
};
var inflateStateCheck = (strm) => {
	if (!strm) return 1;
	const state = strm.state;
	if (!state || state.strm !== strm || state.mode < HEAD$1 || state.mode > SYNC) return 1;
	return 0;
};
var inflateResetKeep = (strm) => {
	if (inflateStateCheck(strm)) return -2;
	const state = strm.state;
	strm.total_in = strm.total_out = state.total = 0;
	strm.msg = "";
	if (state.wrap) strm.adler = state.wrap & 1;
	state.mode = HEAD$1;
	state.last = 0;
	state.havedict = 0;
	state.flags = -1;
	state.dmax = 32768;
	state.head = null;
	state.hold = 0;
	state.bits = 0;
	state.lencode = state.lendyn = new Int32Array(ENOUGH_LENS);
	state.distcode = state.distdyn = new Int32Array(ENOUGH_DISTS);
	state.sane = 1;
	state.back = -1;
	return 0;
};
var inflateReset = (strm) => {
	if (inflateStateCheck(strm)) return -2;
	const state = strm.state;
	state.wsize = 0;
	state.whave = 0;
	state.wnext = 0;
	return inflateResetKeep(strm);
};
var inflateReset2 = (strm, windowBits) => {
	let wrap;
	if (inflateStateCheck(strm)) return -2;
	const state = strm.state;
	if (windowBits < 0) {
		wrap = 0;
		windowBits = -windowBits;
	} else {
		wrap = (windowBits >> 4) + 5;
		if (windowBits < 48) windowBits &= 15;
	}
	if (windowBits && (windowBits < 8 || windowBits > 15)) return -2;
	if (state.window !== null && state.wbits !== windowBits) state.window = null;
	state.wrap = wrap;
	state.wbits = windowBits;
	return inflateReset(strm);
};
var inflateInit2 = (strm, windowBits) => {
	if (!strm) return -2;
	const state = new InflateState();
	strm.state = state;
	state.strm = strm;
	state.window = null;
	state.mode = HEAD$1;
	const ret = inflateReset2(strm, windowBits);
	if (ret !== 0) strm.state = null;
	return ret;
};
var virgin = true;
var lenfix;
var distfix;
var fixedtables = (state) => {
	if (virgin) {
		lenfix = /* @__PURE__ */ new Int32Array(512);
		distfix = /* @__PURE__ */ new Int32Array(32);
		let sym = 0;
		while (sym < 144) state.lens[sym++] = 8;
		while (sym < 256) state.lens[sym++] = 9;
		while (sym < 280) state.lens[sym++] = 7;
		while (sym < 288) state.lens[sym++] = 8;
		inflate_table(LENS, state.lens, 0, 288, lenfix, 0, state.work, { bits: 9 });
		sym = 0;
		while (sym < 32) state.lens[sym++] = 5;
		inflate_table(DISTS, state.lens, 0, 32, distfix, 0, state.work, { bits: 5 });
		virgin = false;
	}
	state.lencode = lenfix;
	state.lenbits = 9;
	state.distcode = distfix;
	state.distbits = 5;
};
var updatewindow = (strm, src, end, copy) => {
	let dist;
	const state = strm.state;
	if (state.window === null) state.window = new Uint8Array(1 << state.wbits);
	if (state.wsize === 0) {
		state.wsize = 1 << state.wbits;
		state.wnext = 0;
		state.whave = 0;
	}
	if (copy >= state.wsize) {
		state.window.set(src.subarray(end - state.wsize, end), 0);
		state.wnext = 0;
		state.whave = state.wsize;
	} else {
		dist = state.wsize - state.wnext;
		if (dist > copy) dist = copy;
		state.window.set(src.subarray(end - copy, end - copy + dist), state.wnext);
		copy -= dist;
		if (copy) {
			state.window.set(src.subarray(end - copy, end), 0);
			state.wnext = copy;
			state.whave = state.wsize;
		} else {
			state.wnext += dist;
			if (state.wnext === state.wsize) state.wnext = 0;
			if (state.whave < state.wsize) state.whave += dist;
		}
	}
	return 0;
};
var inflate$1 = (strm, flush) => {
	let state;
	let input, output;
	let next;
	let put;
	let have, left;
	let hold;
	let bits;
	let _in, _out;
	let copy;
	let from;
	let from_source;
	let here = 0;
	let here_bits, here_op, here_val;
	let last_bits, last_op, last_val;
	let len;
	let ret;
	const hbuf = /* @__PURE__ */ new Uint8Array(4);
	let opts;
	let n;
	const order = new Uint8Array([
		16,
		17,
		18,
		0,
		8,
		7,
		9,
		6,
		10,
		5,
		11,
		4,
		12,
		3,
		13,
		2,
		14,
		1,
		15
	]);
	if (inflateStateCheck(strm) || !strm.output || !strm.input && strm.avail_in !== 0) return -2;
	state = strm.state;
	if (state.mode === TYPE) state.mode = TYPEDO;
	put = strm.next_out;
	output = strm.output;
	left = strm.avail_out;
	next = strm.next_in;
	input = strm.input;
	have = strm.avail_in;
	hold = state.hold;
	bits = state.bits;
	_in = have;
	_out = left;
	ret = 0;
	inf_leave: for (;;) switch (state.mode) {
		case HEAD$1:
			if (state.wrap === 0) {
				state.mode = TYPEDO;
				break;
			}
			while (bits < 16) {
				if (have === 0) break inf_leave;
				have--;
				hold += input[next++] << bits;
				bits += 8;
			}
			if (state.wrap & 2 && hold === 35615) {
				if (state.wbits === 0) state.wbits = 15;
				state.check = 0;
				hbuf[0] = hold & 255;
				hbuf[1] = hold >>> 8 & 255;
				state.check = crc32(state.check, hbuf, 2, 0);
				hold = 0;
				bits = 0;
				state.mode = FLAGS$2;
				break;
			}
			if (state.head) state.head.done = false;
			if (!(state.wrap & 1) || (((hold & 255) << 8) + (hold >> 8)) % 31) {
				strm.msg = "incorrect header check";
				state.mode = BAD;
				break;
			}
			if ((hold & 15) !== 8) {
				strm.msg = "unknown compression method";
				state.mode = BAD;
				break;
			}
			hold >>>= 4;
			bits -= 4;
			len = (hold & 15) + 8;
			if (state.wbits === 0) state.wbits = len;
			if (len > 15 || len > state.wbits) {
				strm.msg = "invalid window size";
				state.mode = BAD;
				break;
			}
			state.dmax = 1 << state.wbits;
			state.flags = 0;
			strm.adler = state.check = 1;
			state.mode = hold & 512 ? DICTID : TYPE;
			hold = 0;
			bits = 0;
			break;
		case FLAGS$2:
			while (bits < 16) {
				if (have === 0) break inf_leave;
				have--;
				hold += input[next++] << bits;
				bits += 8;
			}
			state.flags = hold;
			if ((state.flags & 255) !== 8) {
				strm.msg = "unknown compression method";
				state.mode = BAD;
				break;
			}
			if (state.flags & 57344) {
				strm.msg = "unknown header flags set";
				state.mode = BAD;
				break;
			}
			if (state.head) state.head.text = hold >> 8 & 1;
			if (state.flags & 512 && state.wrap & 4) {
				hbuf[0] = hold & 255;
				hbuf[1] = hold >>> 8 & 255;
				state.check = crc32(state.check, hbuf, 2, 0);
			}
			hold = 0;
			bits = 0;
			state.mode = TIME;
		case TIME:
			while (bits < 32) {
				if (have === 0) break inf_leave;
				have--;
				hold += input[next++] << bits;
				bits += 8;
			}
			if (state.head) state.head.time = hold >>> 0;
			if (state.flags & 512 && state.wrap & 4) {
				hbuf[0] = hold & 255;
				hbuf[1] = hold >>> 8 & 255;
				hbuf[2] = hold >>> 16 & 255;
				hbuf[3] = hold >>> 24 & 255;
				state.check = crc32(state.check, hbuf, 4, 0);
			}
			hold = 0;
			bits = 0;
			state.mode = OS;
		case OS:
			while (bits < 16) {
				if (have === 0) break inf_leave;
				have--;
				hold += input[next++] << bits;
				bits += 8;
			}
			if (state.head) {
				state.head.xflags = hold & 255;
				state.head.os = hold >> 8;
			}
			if (state.flags & 512 && state.wrap & 4) {
				hbuf[0] = hold & 255;
				hbuf[1] = hold >>> 8 & 255;
				state.check = crc32(state.check, hbuf, 2, 0);
			}
			hold = 0;
			bits = 0;
			state.mode = EXLEN;
		case EXLEN:
			if (state.flags & 1024) {
				while (bits < 16) {
					if (have === 0) break inf_leave;
					have--;
					hold += input[next++] << bits;
					bits += 8;
				}
				state.length = hold;
				if (state.head) state.head.extra_len = hold;
				if (state.flags & 512 && state.wrap & 4) {
					hbuf[0] = hold & 255;
					hbuf[1] = hold >>> 8 & 255;
					state.check = crc32(state.check, hbuf, 2, 0);
				}
				hold = 0;
				bits = 0;
			} else if (state.head) state.head.extra = null;
			state.mode = EXTRA$1;
		case EXTRA$1:
			if (state.flags & 1024) {
				copy = state.length;
				if (copy > have) copy = have;
				if (copy) {
					if (state.head) {
						len = state.head.extra_len - state.length;
						if (!state.head.extra) state.head.extra = new Uint8Array(state.head.extra_len);
						state.head.extra.set(input.subarray(next, next + copy), len);
					}
					if (state.flags & 512 && state.wrap & 4) state.check = crc32(state.check, input, copy, next);
					have -= copy;
					next += copy;
					state.length -= copy;
				}
				if (state.length) break inf_leave;
			}
			state.length = 0;
			state.mode = NAME$2;
		case NAME$2:
			if (state.flags & 2048) {
				if (have === 0) break inf_leave;
				copy = 0;
				do {
					len = input[next + copy++];
					if (state.head && len && state.length < 65536) {
						state.head.name += String.fromCharCode(len);
						state.length++;
					}
				} while (len && copy < have);
				if (state.flags & 512 && state.wrap & 4) state.check = crc32(state.check, input, copy, next);
				have -= copy;
				next += copy;
				if (len) break inf_leave;
			} else if (state.head) state.head.name = null;
			state.length = 0;
			state.mode = COMMENT;
		case COMMENT:
			if (state.flags & 4096) {
				if (have === 0) break inf_leave;
				copy = 0;
				do {
					len = input[next + copy++];
					if (state.head && len && state.length < 65536) {
						state.head.comment += String.fromCharCode(len);
						state.length++;
					}
				} while (len && copy < have);
				if (state.flags & 512 && state.wrap & 4) state.check = crc32(state.check, input, copy, next);
				have -= copy;
				next += copy;
				if (len) break inf_leave;
			} else if (state.head) state.head.comment = null;
			state.mode = HCRC;
		case HCRC:
			if (state.flags & 512) {
				while (bits < 16) {
					if (have === 0) break inf_leave;
					have--;
					hold += input[next++] << bits;
					bits += 8;
				}
				if (state.wrap & 4 && hold !== (state.check & 65535)) {
					strm.msg = "header crc mismatch";
					state.mode = BAD;
					break;
				}
				hold = 0;
				bits = 0;
			}
			if (state.head) {
				state.head.hcrc = state.flags >> 9 & 1;
				state.head.done = true;
			}
			strm.adler = state.check = 0;
			state.mode = TYPE;
			break;
		case DICTID:
			while (bits < 32) {
				if (have === 0) break inf_leave;
				have--;
				hold += input[next++] << bits;
				bits += 8;
			}
			strm.adler = state.check = zswap32(hold);
			hold = 0;
			bits = 0;
			state.mode = DICT;
		case DICT:
			if (state.havedict === 0) {
				strm.next_out = put;
				strm.avail_out = left;
				strm.next_in = next;
				strm.avail_in = have;
				state.hold = hold;
				state.bits = bits;
				return 2;
			}
			strm.adler = state.check = 1;
			state.mode = TYPE;
		case TYPE: if (flush === 5 || flush === 6) break inf_leave;
		case TYPEDO:
			if (state.last) {
				hold >>>= bits & 7;
				bits -= bits & 7;
				state.mode = CHECK;
				break;
			}
			while (bits < 3) {
				if (have === 0) break inf_leave;
				have--;
				hold += input[next++] << bits;
				bits += 8;
			}
			state.last = hold & 1;
			hold >>>= 1;
			bits -= 1;
			switch (hold & 3) {
				case 0:
					state.mode = STORED$1;
					break;
				case 1:
					fixedtables(state);
					state.mode = LEN_;
					if (flush === 6) {
						hold >>>= 2;
						bits -= 2;
						break inf_leave;
					}
					break;
				case 2:
					state.mode = TABLE;
					break;
				case 3:
					strm.msg = "invalid block type";
					state.mode = BAD;
			}
			hold >>>= 2;
			bits -= 2;
			break;
		case STORED$1:
			hold >>>= bits & 7;
			bits -= bits & 7;
			while (bits < 32) {
				if (have === 0) break inf_leave;
				have--;
				hold += input[next++] << bits;
				bits += 8;
			}
			if ((hold & 65535) !== (hold >>> 16 ^ 65535)) {
				strm.msg = "invalid stored block lengths";
				state.mode = BAD;
				break;
			}
			state.length = hold & 65535;
			hold = 0;
			bits = 0;
			state.mode = COPY_;
			if (flush === 6) break inf_leave;
		case COPY_: state.mode = COPY;
		case COPY:
			copy = state.length;
			if (copy) {
				if (copy > have) copy = have;
				if (copy > left) copy = left;
				if (copy === 0) break inf_leave;
				output.set(input.subarray(next, next + copy), put);
				have -= copy;
				next += copy;
				left -= copy;
				put += copy;
				state.length -= copy;
				break;
			}
			state.mode = TYPE;
			break;
		case TABLE:
			while (bits < 14) {
				if (have === 0) break inf_leave;
				have--;
				hold += input[next++] << bits;
				bits += 8;
			}
			state.nlen = (hold & 31) + 257;
			hold >>>= 5;
			bits -= 5;
			state.ndist = (hold & 31) + 1;
			hold >>>= 5;
			bits -= 5;
			state.ncode = (hold & 15) + 4;
			hold >>>= 4;
			bits -= 4;
			if (state.nlen > 286 || state.ndist > 30) {
				strm.msg = "too many length or distance symbols";
				state.mode = BAD;
				break;
			}
			state.have = 0;
			state.mode = LENLENS;
		case LENLENS:
			while (state.have < state.ncode) {
				while (bits < 3) {
					if (have === 0) break inf_leave;
					have--;
					hold += input[next++] << bits;
					bits += 8;
				}
				state.lens[order[state.have++]] = hold & 7;
				hold >>>= 3;
				bits -= 3;
			}
			while (state.have < 19) state.lens[order[state.have++]] = 0;
			state.lencode = state.lendyn;
			state.lenbits = 7;
			opts = { bits: state.lenbits };
			ret = inflate_table(CODES, state.lens, 0, 19, state.lencode, 0, state.work, opts);
			state.lenbits = opts.bits;
			if (ret) {
				strm.msg = "invalid code lengths set";
				state.mode = BAD;
				break;
			}
			state.have = 0;
			state.mode = CODELENS;
		case CODELENS:
			while (state.have < state.nlen + state.ndist) {
				for (;;) {
					here = state.lencode[hold & (1 << state.lenbits) - 1];
					here_bits = here >>> 24;
					here_op = here >>> 16 & 255;
					here_val = here & 65535;
					if (here_bits <= bits) break;
					if (have === 0) break inf_leave;
					have--;
					hold += input[next++] << bits;
					bits += 8;
				}
				if (here_val < 16) {
					hold >>>= here_bits;
					bits -= here_bits;
					state.lens[state.have++] = here_val;
				} else {
					if (here_val === 16) {
						n = here_bits + 2;
						while (bits < n) {
							if (have === 0) break inf_leave;
							have--;
							hold += input[next++] << bits;
							bits += 8;
						}
						hold >>>= here_bits;
						bits -= here_bits;
						if (state.have === 0) {
							strm.msg = "invalid bit length repeat";
							state.mode = BAD;
							break;
						}
						len = state.lens[state.have - 1];
						copy = 3 + (hold & 3);
						hold >>>= 2;
						bits -= 2;
					} else if (here_val === 17) {
						n = here_bits + 3;
						while (bits < n) {
							if (have === 0) break inf_leave;
							have--;
							hold += input[next++] << bits;
							bits += 8;
						}
						hold >>>= here_bits;
						bits -= here_bits;
						len = 0;
						copy = 3 + (hold & 7);
						hold >>>= 3;
						bits -= 3;
					} else {
						n = here_bits + 7;
						while (bits < n) {
							if (have === 0) break inf_leave;
							have--;
							hold += input[next++] << bits;
							bits += 8;
						}
						hold >>>= here_bits;
						bits -= here_bits;
						len = 0;
						copy = 11 + (hold & 127);
						hold >>>= 7;
						bits -= 7;
					}
					if (state.have + copy > state.nlen + state.ndist) {
						strm.msg = "invalid bit length repeat";
						state.mode = BAD;
						break;
					}
					while (copy--) state.lens[state.have++] = len;
				}
			}
			if (state.mode === BAD) break;
			if (state.lens[256] === 0) {
				strm.msg = "invalid code -- missing end-of-block";
				state.mode = BAD;
				break;
			}
			state.lenbits = 9;
			opts = { bits: state.lenbits };
			ret = inflate_table(LENS, state.lens, 0, state.nlen, state.lencode, 0, state.work, opts);
			state.lenbits = opts.bits;
			if (ret) {
				strm.msg = "invalid literal/lengths set";
				state.mode = BAD;
				break;
			}
			state.distbits = 6;
			state.distcode = state.distdyn;
			opts = { bits: state.distbits };
			ret = inflate_table(DISTS, state.lens, state.nlen, state.ndist, state.distcode, 0, state.work, opts);
			state.distbits = opts.bits;
			if (ret) {
				strm.msg = "invalid distances set";
				state.mode = BAD;
				break;
			}
			state.mode = LEN_;
			if (flush === 6) break inf_leave;
		case LEN_: state.mode = LEN;
		case LEN:
			if (have >= 6 && left >= 258) {
				strm.next_out = put;
				strm.avail_out = left;
				strm.next_in = next;
				strm.avail_in = have;
				state.hold = hold;
				state.bits = bits;
				inflate_fast(strm, _out);
				put = strm.next_out;
				output = strm.output;
				left = strm.avail_out;
				next = strm.next_in;
				input = strm.input;
				have = strm.avail_in;
				hold = state.hold;
				bits = state.bits;
				if (state.mode === TYPE) state.back = -1;
				break;
			}
			state.back = 0;
			for (;;) {
				here = state.lencode[hold & (1 << state.lenbits) - 1];
				here_bits = here >>> 24;
				here_op = here >>> 16 & 255;
				here_val = here & 65535;
				if (here_bits <= bits) break;
				if (have === 0) break inf_leave;
				have--;
				hold += input[next++] << bits;
				bits += 8;
			}
			if (here_op && (here_op & 240) === 0) {
				last_bits = here_bits;
				last_op = here_op;
				last_val = here_val;
				for (;;) {
					here = state.lencode[last_val + ((hold & (1 << last_bits + last_op) - 1) >> last_bits)];
					here_bits = here >>> 24;
					here_op = here >>> 16 & 255;
					here_val = here & 65535;
					if (last_bits + here_bits <= bits) break;
					if (have === 0) break inf_leave;
					have--;
					hold += input[next++] << bits;
					bits += 8;
				}
				hold >>>= last_bits;
				bits -= last_bits;
				state.back += last_bits;
			}
			hold >>>= here_bits;
			bits -= here_bits;
			state.back += here_bits;
			state.length = here_val;
			if (here_op === 0) {
				state.mode = LIT;
				break;
			}
			if (here_op & 32) {
				state.back = -1;
				state.mode = TYPE;
				break;
			}
			if (here_op & 64) {
				strm.msg = "invalid literal/length code";
				state.mode = BAD;
				break;
			}
			state.extra = here_op & 15;
			state.mode = LENEXT;
		case LENEXT:
			if (state.extra) {
				n = state.extra;
				while (bits < n) {
					if (have === 0) break inf_leave;
					have--;
					hold += input[next++] << bits;
					bits += 8;
				}
				state.length += hold & (1 << state.extra) - 1;
				hold >>>= state.extra;
				bits -= state.extra;
				state.back += state.extra;
			}
			state.was = state.length;
			state.mode = DIST;
		case DIST:
			for (;;) {
				here = state.distcode[hold & (1 << state.distbits) - 1];
				here_bits = here >>> 24;
				here_op = here >>> 16 & 255;
				here_val = here & 65535;
				if (here_bits <= bits) break;
				if (have === 0) break inf_leave;
				have--;
				hold += input[next++] << bits;
				bits += 8;
			}
			if ((here_op & 240) === 0) {
				last_bits = here_bits;
				last_op = here_op;
				last_val = here_val;
				for (;;) {
					here = state.distcode[last_val + ((hold & (1 << last_bits + last_op) - 1) >> last_bits)];
					here_bits = here >>> 24;
					here_op = here >>> 16 & 255;
					here_val = here & 65535;
					if (last_bits + here_bits <= bits) break;
					if (have === 0) break inf_leave;
					have--;
					hold += input[next++] << bits;
					bits += 8;
				}
				hold >>>= last_bits;
				bits -= last_bits;
				state.back += last_bits;
			}
			hold >>>= here_bits;
			bits -= here_bits;
			state.back += here_bits;
			if (here_op & 64) {
				strm.msg = "invalid distance code";
				state.mode = BAD;
				break;
			}
			state.offset = here_val;
			state.extra = here_op & 15;
			state.mode = DISTEXT;
		case DISTEXT:
			if (state.extra) {
				n = state.extra;
				while (bits < n) {
					if (have === 0) break inf_leave;
					have--;
					hold += input[next++] << bits;
					bits += 8;
				}
				state.offset += hold & (1 << state.extra) - 1;
				hold >>>= state.extra;
				bits -= state.extra;
				state.back += state.extra;
			}
			if (state.offset > state.dmax) {
				strm.msg = "invalid distance too far back";
				state.mode = BAD;
				break;
			}
			state.mode = MATCH;
		case MATCH:
			if (left === 0) break inf_leave;
			copy = _out - left;
			if (state.offset > copy) {
				copy = state.offset - copy;
				if (copy > state.whave) {
					if (state.sane) {
						strm.msg = "invalid distance too far back";
						state.mode = BAD;
						break;
					}
				}
				if (copy > state.wnext) {
					copy -= state.wnext;
					from = state.wsize - copy;
				} else from = state.wnext - copy;
				if (copy > state.length) copy = state.length;
				from_source = state.window;
			} else {
				from_source = output;
				from = put - state.offset;
				copy = state.length;
			}
			if (copy > left) copy = left;
			left -= copy;
			state.length -= copy;
			do
				output[put++] = from_source[from++];
			while (--copy);
			if (state.length === 0) state.mode = LEN;
			break;
		case LIT:
			if (left === 0) break inf_leave;
			output[put++] = state.length;
			left--;
			state.mode = LEN;
			break;
		case CHECK:
			if (state.wrap) {
				while (bits < 32) {
					if (have === 0) break inf_leave;
					have--;
					hold |= input[next++] << bits;
					bits += 8;
				}
				_out -= left;
				strm.total_out += _out;
				state.total += _out;
				if (state.wrap & 4 && _out) strm.adler = state.check = state.flags ? crc32(state.check, output, _out, put - _out) : adler32(state.check, output, _out, put - _out);
				_out = left;
				if (state.wrap & 4 && (state.flags ? hold : zswap32(hold)) !== state.check) {
					strm.msg = "incorrect data check";
					state.mode = BAD;
					break;
				}
				hold = 0;
				bits = 0;
			}
			state.mode = LENGTH;
		case LENGTH:
			if (state.wrap && state.flags) {
				while (bits < 32) {
					if (have === 0) break inf_leave;
					have--;
					hold += input[next++] << bits;
					bits += 8;
				}
				if (state.wrap & 4 && hold !== (state.total & 4294967295)) {
					strm.msg = "incorrect length check";
					state.mode = BAD;
					break;
				}
				hold = 0;
				bits = 0;
			}
			state.mode = DONE$1;
		case DONE$1:
			ret = 1;
			break inf_leave;
		case BAD:
			ret = -3;
			break inf_leave;
		case MEM: return -4;
		case SYNC:
		default: return -2;
	}
	strm.next_out = put;
	strm.avail_out = left;
	strm.next_in = next;
	strm.avail_in = have;
	state.hold = hold;
	state.bits = bits;
	if (state.wsize || _out !== strm.avail_out && state.mode < BAD && (state.mode < CHECK || flush !== 4)) {
		if (updatewindow(strm, strm.output, strm.next_out, _out - strm.avail_out)) {
			state.mode = MEM;
			return -4;
		}
	}
	_in -= strm.avail_in;
	_out -= strm.avail_out;
	strm.total_in += _in;
	strm.total_out += _out;
	state.total += _out;
	if (state.wrap & 4 && _out) strm.adler = state.check = state.flags ? crc32(state.check, output, _out, strm.next_out - _out) : adler32(state.check, output, _out, strm.next_out - _out);
	strm.data_type = state.bits + (state.last ? 64 : 0) + (state.mode === TYPE ? 128 : 0) + (state.mode === LEN_ || state.mode === COPY_ ? 256 : 0);
	if ((_in === 0 && _out === 0 || flush === 4) && ret === 0) ret = -5;
	return ret;
};
var ZStream = class {
	constructor() {
		this.input = null;
		this.next_in = 0;
		this.avail_in = 0;
		this.total_in = 0;
		this.output = null;
		this.next_out = 0;
		this.avail_out = 0;
		this.total_out = 0;
		this.msg = "";
		this.state = null;
		this.data_type = 2;
		this.adler = 0;
	}
};
// build/core/container/container.js
const PIECE$1 = 262144;
const LONGEST_NAME$2 = 65535;
function refusal(name, fault) {
	return {
		kind: "refusal",
		name,
		fault
	};
}
function isHeader(block) {
	if (block.length < 512 || !BEGINS_NUMBER.test(String.fromCharCode(block[148]))) return false;
	const stated = numberIn(block.subarray(148, 156));
	if (stated === null || stated === 0) return false;
	let sum = 256;
	let above = 0;
	for (let i = 0; i < 512; i++) {
		if (i >= 148 && i < 156) continue;
		sum += block[i];
		if (block[i] > 127) above++;
	}
	return stated === sum || stated === sum - above * 256;
}
const BEGINS_NUMBER = /[ 0-7\x80-\xff]/;
function numberIn(field) {
	if (field[0] & 128) {
		const value = field.reduce((sum, byte, i) => sum * 256 + (i === 0 ? byte & 127 : byte), 0);
		return Number.isSafeInteger(value) ? value : null;
	}
	const text = String.fromCharCode(...field);
	const digits = /^ *([0-7]*)(?:[ \0]|$)/.exec(text);
	return digits === null ? null : Number.parseInt(`0${digits[1]}`, 8);
}
// build/core/container/zip-signatures.js
const SIGNATURE$1 = {
	entry: 67324752,
	descriptor: 134695760,
	listed: 33639248,
	end: 101010256,
	zip64End: 101075792,
	zip64Locator: 117853008,
	split: 134695760,
	notSplit: 808471376
};
function findSignature(content, from, signatures) {
	for (let start = from;;) {
		const bytes = content.read(start, start + STEP$1);
		for (let at = bytes.indexOf(80); at >= 0 && at + 4 <= bytes.length; at = bytes.indexOf(80, at + 1)) if (signatures.includes(signatureAt(bytes, at))) return start + at;
		if (bytes.length < 4) return null;
		start += bytes.length - 3;
	}
}
const STEP$1 = 4096;
function signatureOf$1(content, at) {
	return signatureAt(content.read(at, at + 4), 0);
}
function signatureAt(bytes, at) {
	return at + 4 <= bytes.length ? view(bytes).getUint32(at, true) : 0;
}
function view(bytes) {
	return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
function isContainer(bytes) {
	const head = bytes.subarray(0, 512);
	return isGzip(head) || isZip(head) || isHeader(head);
}
function isGzip(head) {
	return head[0] === 31 && head[1] === 139 && head[2] === 8;
}
function isZip(head) {
	if (head[0] !== 80 && head[0] !== 35) return false;
	const content = inMemory(head);
	const first = signatureOf$1(content, 0);
	if (first === SIGNATURE$1.split || first === SIGNATURE$1.notSplit) return signatureOf$1(content, 4) === SIGNATURE$1.entry;
	if (first === SIGNATURE$1.entry || first === SIGNATURE$1.end) return true;
	return head[0] === 35 && head[1] === 33 && findSignature(content, 2, [SIGNATURE$1.entry]) !== null;
}
// build/core/container/inflate.js
const WINDOW_BITS = {
	raw: -15,
	gzip: 31
};
const INPUT = 65536;
const FIRST_PIECE = 16384;
function* inflate(content, from, to, wrapping) {
	const stream = new ZStream();
	inflateInit2(stream, WINDOW_BITS[wrapping]);
	stream.avail_out = 0;
	let at = from;
	for (let room = FIRST_PIECE;;) {
		if (stream.avail_in === 0 && at < to) {
			stream.input = content.read(at, Math.min(to, at + INPUT));
			stream.next_in = 0;
			stream.avail_in = stream.input.length;
			at += stream.input.length;
		}
		if (stream.avail_out === 0) {
			stream.output = new Uint8Array(room);
			stream.next_out = 0;
			stream.avail_out = room;
		}
		let status = inflate$1(stream, 0);
		if (status === 1 && wrapping === "gzip") {
			const end = at - stream.avail_in;
			if (isGzip(content.read(end, Math.min(to, end + 3)))) status = inflateReset(stream);
		}
		if (status === 0 && stream.avail_out > 0) continue;
		if (stream.next_out > 0) yield stream.output.subarray(0, stream.next_out);
		if (status !== 0) return status === 1 ? null : "damaged";
		stream.avail_out = 0;
		room = Math.min(PIECE$1, room * 2);
	}
}
// build/core/text/view.js
function viewOf(bytes, start, end) {
	return {
		text: latin1(bytes, start, end),
		origin: { offset: start },
		layers: []
	};
}
function spanOf$1(view, from, to) {
	return {
		start: sourceOf$1(view, from).start,
		end: sourceOf$1(view, to - 1).end
	};
}
function undo(view, codec) {
	const { text } = view;
	if (!codec.shows(text)) return null;
	const edits = new Edits();
	let decoded = "";
	let copied = 0;
	for (const match of text.matchAll(codec.pattern)) {
		const plain = codec.decode(match);
		if (plain === void 0) continue;
		const start = Math.max(copied, match.index - (match.groups?.before?.length ?? 0));
		decoded += text.slice(copied, start);
		copied = match.index + match[0].length;
		edits.add(decoded.length, plain.length, start, copied);
		decoded += plain;
	}
	if (copied === 0) return null;
	return {
		text: decoded + text.slice(copied),
		origin: {
			outer: view,
			edits
		},
		layers: [...view.layers, codec.id]
	};
}
var Edits = class {
	#at = [];
	#end = [];
	#sourceStart = [];
	#sourceEnd = [];
	add(at, length, sourceStart, sourceEnd) {
		this.#at.push(at);
		this.#end.push(at + length);
		this.#sourceStart.push(sourceStart);
		this.#sourceEnd.push(sourceEnd);
	}
	sourceOf(character) {
		const edit = this.#lastUpTo(character);
		if (edit < 0) return {
			start: character,
			end: character + 1
		};
		const sourceEnd = this.#sourceEnd[edit];
		const behind = character - this.#end[edit];
		return behind < 0 ? {
			start: this.#sourceStart[edit],
			end: sourceEnd
		} : {
			start: sourceEnd + behind,
			end: sourceEnd + behind + 1
		};
	}
	#lastUpTo(character) {
		let low = 0;
		let high = this.#at.length;
		while (low < high) {
			const middle = low + high >>> 1;
			if (this.#at[middle] <= character) low = middle + 1;
			else high = middle;
		}
		return low - 1;
	}
};
function sourceOf$1({ origin }, character) {
	if ("offset" in origin) return {
		start: origin.offset + character,
		end: origin.offset + character + 1
	};
	const { start, end } = origin.edits.sourceOf(character);
	return {
		start: sourceOf$1(origin.outer, start).start,
		end: sourceOf$1(origin.outer, end - 1).end
	};
}
const ARGUMENTS = 8192;
function latin1(bytes, start, end) {
	let text = "";
	for (let at = start; at < end; at += ARGUMENTS) text += String.fromCharCode.apply(null, bytes.subarray(at, Math.min(end, at + ARGUMENTS)));
	return text;
}
// build/core/container/name.js
function nameFrom(bytes) {
	try {
		return utf8.decode(bytes).slice(0, LONGEST_NAME$2);
	} catch {
		return latin1(bytes, 0, Math.min(bytes.length, LONGEST_NAME$2));
	}
}
const utf8 = new TextDecoder("utf-8", {
	fatal: true,
	ignoreBOM: true
});
// build/core/container/gzip.js
const gzip = {
	id: "gzip",
	recognises: isGzip,
	*members(content, name) {
		yield {
			kind: "member",
			name: nameInside(content, name),
			pieces: inflate(content, 0, content.size, "gzip")
		};
	}
};
const ENDINGS = [
	[/\.gz$/i, ""],
	[/\.t(?:gz|az)$/i, ".tar"],
	[/\.svgz$/i, ".svg"]
];
function nameInside(content, name) {
	if (name === null) return "gzip";
	for (const [ending, instead] of ENDINGS) {
		const inner = name.replace(ending, instead);
		if (inner !== name && inner !== "") return inner;
	}
	return storedName(content) || "gzip";
}
const [FLAGS$1, EXTRA, NAME$1] = [
	3,
	4,
	8
];
const HEADER = 10;
const LONGEST$4 = 255;
function storedName(content) {
	const header = content.read(0, 12);
	const flags = header[FLAGS$1];
	if (!(flags & NAME$1)) return "";
	const extra = flags & EXTRA ? 2 + (header[HEADER] | header[11] << 8) : 0;
	const bytes = content.read(HEADER + extra, HEADER + extra + LONGEST$4);
	const end = bytes.indexOf(0);
	return end < 0 ? "" : nameFrom(bytes.subarray(0, end));
}
// build/core/container/content.js
function* stretch$1(content, from, to) {
	for (let at = from; at < to;) {
		const piece = content.read(at, Math.min(to, at + PIECE$1));
		if (piece.length === 0) return "damaged";
		yield piece;
		at += piece.length;
	}
	return null;
}
function bounded(content) {
	return {
		size: content.size,
		read: (from, to) => from >= 0 && from < content.size ? content.read(from, Math.min(to, content.size)) : NOTHING$2
	};
}
const NOTHING$2 = /* @__PURE__ */ new Uint8Array(0);
function buffered(content) {
	let start = 0;
	let held = NOTHING$2;
	return {
		size: content.size,
		read(from, to) {
			const end = Math.min(to, content.size);
			if (from < start || end > start + held.length) {
				held = content.read(from, Math.max(end, from + BUFFER));
				start = from;
			}
			return held.subarray(from - start, to - start);
		}
	};
}
const BUFFER = 65536;
// build/core/container/tar.js
const tar = {
	id: "tar",
	recognises: (head) => isHeader(head.subarray(0, 512)),
	*members(file) {
		const content = bounded(file);
		const records = buffered(content);
		let forAll = {};
		let forNext = {};
		for (let at = 0;;) {
			const header = records.read(at, at + 512);
			if (header.every((byte) => byte === 0)) return;
			const type = String.fromCharCode(header[156]);
			const isRemark = REMARK.test(type);
			const start = at + 512 * (1 + (type === SPARSE ? mapBlocks(records, at) : 0));
			const ownSize = isHeader(header) ? numberIn(header.subarray(124, 136)) : null;
			if (ownSize === null || isRemark && start + ownSize > content.size) {
				yield refusal("", "damaged");
				return;
			}
			if (isRemark) {
				const said = attributesIn(content.read(start, start + Math.min(ownSize, LONGEST_REMARK)), type);
				if (type === "g") forAll = {
					...forAll,
					...said
				};
				else forNext = {
					...forNext,
					...said
				};
				at = blockAfter(start + ownSize);
				continue;
			}
			const { name, size } = {
				name: nameIn(header),
				size: ownSize,
				...forAll,
				...forNext
			};
			forNext = {};
			const end = start + (WITHOUT_DATA.test(type) ? 0 : size);
			at = blockAfter(end);
			if (WITHOUT_DATA.test(type) || end === start && name.endsWith("/")) continue;
			yield {
				kind: "member",
				name,
				pieces: stretch$1(content, start, end)
			};
		}
	}
};
const WITHOUT_DATA = /[1-6]/;
const SPARSE = "S";
const REMARK = /[LKxXg]/;
const LONGEST_REMARK = 1048576;
function blockAfter(offset) {
	return Math.ceil(offset / 512) * 512;
}
function mapBlocks(records, at) {
	let blocks = 0;
	let more = records.read(at + 482, at + 483)[0];
	while (more === 1) {
		blocks++;
		more = records.read(at + blocks * 512 + 504, at + blocks * 512 + 505)[0];
	}
	return blocks;
}
function nameIn(header) {
	const folders = String.fromCharCode(...header.subarray(257, 263)) === "ustar\0" ? textIn(header.subarray(345, 500)) : "";
	return `${folders === "" ? "" : `${folders}/`}${textIn(header.subarray(0, 100))}`;
}
function textIn(field) {
	const end = field.indexOf(0);
	return nameFrom(end < 0 ? field : field.subarray(0, end));
}
function attributesIn(data, type) {
	if (type === "L") return { name: textIn(data) };
	if (type === "K") return {};
	const said = {};
	for (const [key, value] of records(data)) {
		if (key === "path" || key === "GNU.sparse.name") said.name = nameFrom(value);
		if (key === "size") {
			const size = Number(String.fromCharCode(...value.subarray(0, 20)));
			if (Number.isSafeInteger(size) && size >= 0) said.size = size;
		}
	}
	return said;
}
function* records(data) {
	for (let at = 0; at < data.length;) {
		const [stated, length] = /^([1-9][0-9]{0,8}) /.exec(ascii(data, at, at + 10)) ?? [];
		const end = at + Number(length);
		if (stated === void 0 || !(end <= data.length)) return;
		const [keyed, key] = /^([^=]{1,64})=/.exec(ascii(data, at + stated.length, Math.min(end, at + 80))) ?? [];
		if (keyed !== void 0) yield [key, data.subarray(at + stated.length + keyed.length, end - 1)];
		at = end;
	}
}
function ascii(data, from, to) {
	return String.fromCharCode(...data.subarray(from, to));
}
// build/core/container/zip-records.js
const [END, LOCATOR, ZIP64_END] = [
	22,
	20,
	56
];
const LONGEST_COMMENT = 65535;
const FULL$1 = 4294967295;
function directoryOf(content) {
	const start = Math.max(0, content.size - END - LONGEST_COMMENT);
	const tail = content.read(start, content.size);
	for (let at = tail.length - END; at >= 0; at--) {
		if (tail[at] !== 80 || signatureAt(tail, at) !== SIGNATURE$1.end) continue;
		const directory = directoryBy(content, start + at);
		if (directory !== null) return directory;
	}
	return null;
}
function directoryBy(content, at) {
	const record = view(content.read(at, at + END));
	if (at + END + record.getUint16(20, true) > content.size) return null;
	const { end, count, size, offset } = {
		end: at,
		count: record.getUint16(10, true),
		size: record.getUint32(12, true),
		offset: record.getUint32(16, true),
		...zip64Directory(content, at)
	};
	const isFirst = signatureOf$1(content, 0) === SIGNATURE$1.entry;
	if (count === 0 && size === 0) return isFirst ? null : {
		start: end,
		end,
		shift: 0,
		count
	};
	const start = end - size;
	if (signatureOf$1(content, start) === SIGNATURE$1.listed && (start === offset || !isFirst)) return {
		start,
		end,
		shift: start - offset,
		count
	};
	return signatureOf$1(content, offset) === SIGNATURE$1.listed ? {
		start: offset,
		end,
		shift: 0,
		count
	} : null;
}
function zip64Directory(content, end) {
	const locator = content.read(Math.max(0, end - LOCATOR), end);
	if (locator.length < LOCATOR || signatureAt(locator, 0) !== SIGNATURE$1.zip64Locator) return null;
	for (const at of [uint64(view(locator), 8), end - LOCATOR - ZIP64_END]) {
		if (signatureOf$1(content, at) !== SIGNATURE$1.zip64End) continue;
		const bytes = content.read(at, at + ZIP64_END);
		if (bytes.length < ZIP64_END) continue;
		const record = view(bytes);
		return {
			end: at,
			count: uint64(record, 32),
			size: uint64(record, 40),
			offset: uint64(record, 48)
		};
	}
	return null;
}
function listedAt(content, at) {
	const bytes = content.read(at, at + 46);
	if (bytes.length < 46 || signatureAt(bytes, 0) !== SIGNATURE$1.listed) return null;
	const record = view(bytes);
	const nameEnd = at + 46 + record.getUint16(28, true);
	const extraEnd = nameEnd + record.getUint16(30, true);
	const [, size, offset] = widened([
		record.getUint32(24, true),
		record.getUint32(20, true),
		record.getUint32(42, true)
	], content.read(nameEnd, extraEnd));
	return {
		flags: record.getUint16(8, true),
		method: record.getUint16(10, true),
		size,
		offset,
		name: content.read(at + 46, nameEnd),
		end: extraEnd + record.getUint16(32, true)
	};
}
function entryAt(content, at) {
	const bytes = content.read(at, at + 30);
	if (bytes.length < 30 || signatureAt(bytes, 0) !== SIGNATURE$1.entry) return null;
	const record = view(bytes);
	const nameEnd = at + 30 + record.getUint16(26, true);
	const extraEnd = nameEnd + record.getUint16(28, true);
	const sizes = [record.getUint32(22, true), record.getUint32(18, true)];
	return {
		flags: record.getUint16(6, true),
		method: record.getUint16(8, true),
		size: widened(sizes, content.read(nameEnd, extraEnd))[1],
		offset: at,
		name: content.read(at + 30, nameEnd),
		end: extraEnd
	};
}
function widened(numbers, extra) {
	const fields = view(extra);
	for (let at = 0; at + 4 <= extra.length;) {
		const end = at + 4 + fields.getUint16(at + 2, true);
		if (fields.getUint16(at, true) === 1) {
			let next = at + 4;
			return numbers.map((number) => {
				if (number !== FULL$1 || next + 8 > Math.min(end, extra.length)) return number;
				next += 8;
				return uint64(fields, next - 8);
			});
		}
		at = end;
	}
	return numbers;
}
function uint64(record, at) {
	return Number(record.getBigUint64(at, true));
}
// build/core/container/zip.js
const zip = {
	id: "zip",
	recognises: isZip,
	*members(file) {
		const content = bounded(file);
		const directory = directoryOf(content);
		yield* directory === null ? membersFromTheStart(content) : membersListed(content, directory);
	}
};
function* membersListed(content, directory) {
	const records = buffered(content);
	let left = content.size;
	let count = 0;
	for (let at = directory.start;; count++) {
		const listed = at < directory.end ? listedAt(records, at) : null;
		if (listed === null) break;
		at = listed.end;
		if (isFolder(listed)) continue;
		const start = listed.offset + directory.shift;
		const entry = entryAt(content, start);
		const length = entry === null ? Infinity : entry.end + listed.size - start;
		const found = opened(content, listed, start + length <= content.size && length <= left && entry !== null ? entry.end : null);
		if (found.kind === "member") left -= length;
		yield found;
	}
	if ((directory.count - count) % 65536 !== 0) yield refusal("", "damaged");
}
function* membersFromTheStart(content) {
	const records = buffered(content);
	for (let at = findSignature(records, 0, [SIGNATURE$1.entry]); at !== null;) {
		const entry = entryAt(records, at);
		if (entry === null) break;
		const size = isSizeLeftOut(entry) ? sizeBySignature(records, entry.end) : entry.size;
		if (!isFolder(entry)) yield opened(content, {
			...entry,
			size
		}, entry.end);
		at = findSignature(records, entry.end + size, [SIGNATURE$1.entry]);
	}
	yield refusal("", "damaged");
}
function isSizeLeftOut({ flags, size }) {
	return (flags & 8) !== 0 && size === 0;
}
function sizeBySignature(content, from) {
	const { descriptor, entry, listed } = SIGNATURE$1;
	return (findSignature(content, from, [
		descriptor,
		entry,
		listed
	]) ?? content.size) - from;
}
function isFolder({ name, size }) {
	return name.at(-1) === SLASH$1 && size <= 2;
}
const SLASH$1 = 47;
function opened(content, header, start) {
	const name = nameFrom(header.name);
	const fault = refusedFor(header);
	if (fault !== null) return refusal(name, fault);
	if (start === null) return refusal(name, "damaged");
	const end = start + header.size;
	return {
		kind: "member",
		name,
		pieces: header.method === STORED ? stretch$1(content, start, end) : inflate(content, start, end, "raw")
	};
}
const [STORED, DEFLATED, AES] = [
	0,
	8,
	99
];
function refusedFor({ flags, method }) {
	if (flags & 8257 || method === AES) return "encrypted";
	return method === STORED || method === DEFLATED ? null : "unsupported";
}
// build/core/container/unopened.js
const FORMATS$1 = [
	["zstd", /^\x28\xb5\x2f\xfd/],
	["xz", /^\xfd7zXZ\0/],
	["7z", /^7z\xbc\xaf\x27\x1c/],
	["rar", /^Rar!\x1a\x07/],
	["bzip2", /^BZh[1-9](?:\x31\x41\x59\x26\x53\x59|\x17\x72\x45\x38\x50\x90)/],
	["lz4", /^\x04\x22\x4d\x18/]
];
const FIRST_BYTES = /* @__PURE__ */ new Set([
	40,
	253,
	55,
	82,
	66,
	4
]);
function unopened(head) {
	if (!FIRST_BYTES.has(head[0])) return null;
	const start = String.fromCharCode(...head.subarray(0, 16));
	return FORMATS$1.find(([, magic]) => magic.test(start))?.[0] ?? null;
}
// build/core/container/index.js
const CONTAINERS$1 = [
	gzip,
	zip,
	tar
];
function containerOf(head) {
	return CONTAINERS$1.find((container) => container.recognises(head)) ?? null;
}
// build/core/codec/appended-literals.js
const appendedLiterals = {
	id: "appended-literals",
	shows: (text) => APPENDS.test(text),
	pattern: /["'`][ \t]{0,9}(?:\)[ \t]{0,9})?(?:;[ \t]{0,9})?(?:\r?\n\s{0,80})?(?:[\w.$>-]{1,60}[ \t]{0,9}(?:[+.&|]=|<<)[ \t]{0,9}|[\w.$]{0,60}\.[aA]ppend\([ \t]{0,9}|[$]?(\w{1,40})[ \t]{0,9}=[ \t]{0,9}[$]?\1[ \t]{0,9}[+.&|]{1,2}[ \t]{0,9})[@$a-z]{0,2}["'`]/g,
	decode: () => ""
};
const APPENDS = /["'`](?<=(?:[+.&|]=|<<|\.[aA]ppend\(|=[ \t]{0,9}[$]?\w{1,40}[ \t]{0,9}[+.&|]{1,2})[ \t]{0,9}[@$a-z]{0,2}.)[^"'`\s]{0,60}[\w%&=?+/]{6}/;
// build/core/codec/backslash-escapes.js
const backslashEscapes = {
	id: "backslash-escapes",
	shows: (text) => /\\(?:[&=?:%_]|[$*]\w|;[A-Z]\w{3,24}\\?=|(?<=[syS]\w{2,8}\\) [\w/+])/.test(text),
	pattern: /\\(?:([~^])\{\}|([&=?:%!#_$;,(){}[\]<>|~+/.@*^'" -]))/g,
	decode: ([, accent, character]) => accent ?? character
};
// build/core/codec/backtick-escapes.js
const backtickEscapes = {
	id: "backtick-escapes",
	shows: (text) => SHOWN.test(text),
	pattern: /`([&?=%;"'$`(){}|<>#@, ])/g,
	decode: ([, character]) => character
};
const SHOWN = /`(?:&|;[A-Z]\w{3,24}=|(?<=\/`)\$\w|(?<=(?:Signature|GatewayKey|jwt-sas)`) [\w/+])/;
// build/core/codec/caret-escapes.js
const caretEscapes = {
	id: "caret-escapes",
	shows: (text) => text.includes("^&") || text.includes("^%"),
	pattern: /\^([&|<>^%()?=!])/g,
	decode: ([, character]) => character
};
// build/core/codec/doubled-dollars.js
const doubledDollars = {
	id: "doubled-dollars",
	shows: (text) => text.includes("/$$"),
	pattern: /\$\$/g,
	decode: () => "$"
};
// build/core/codec/doubled-percent.js
const doubledPercent = {
	id: "doubled-percent",
	shows: (text) => /%%[0-9a-f]{2}/i.test(text),
	pattern: /%%/g,
	decode: () => "%"
};
// build/core/codec/doubled-quotes.js
const doubledQuotes = {
	id: "doubled-quotes",
	shows: (text) => /""sig""|''sig''|=""|''\w/i.test(text),
	pattern: /""|''/g,
	decode: ([pair]) => pair[0]
};
// build/core/codec/names.js
const NAMES$1 = "(?:sv|ss|srt|sr|sp|st|se|si|sip|spr|ses|sdd|tn|spk|srk|epk|erk|skoid|sktid|skt|ske|sks|skv|saoid|suoid|scid|sduoid|skdutid|srh|srq|rsc[cdelt]|skn|sig)";
const NAME = String.raw`(?<name>(?:s[ir]|skn|tn|[se][pr]k|rsc[cdelt])(?!\w)|(?<other>${NAMES$1}))`;
const WORD = String.raw`[\w~!@.'/$:\x80-\xff-]{1,60}`;
const WORDS$4 = [
	String.raw`(?:\k<other>(?<words>`,
	`(?<=")${whole$1("quoted", String.raw`[^"<>\\\r\n]{1,120}`)}(?=")`,
	`|(?<=')${whole$1("apostrophed", String.raw`(?:[^'"<>\\\r\n]|\\'|''){1,120}`)}(?=')`,
	String.raw`|(?<!["'])${whole$1("bare", `${WORD}(?: ${WORD}){0,5}`)}(?<![/-])(?=\s{0,40}["<|]|\r?\n|$)`,
	"))?"
].join("");
function inQuery(words = "") {
	return words.replace(/\\'|''/g, "'").replace(/[^\w\-.~%+/:*()@!$,?]/g, (one) => `%${one.charCodeAt(0).toString(16).padStart(2, "0")}`);
}
function whole$1(group, pattern) {
	return String.raw`(?=(?<${group}>${pattern}))\k<${group}>`;
}
// build/core/codec/form-data.js
const formData = {
	id: "form-data",
	gathers: true,
	shows: (text) => /form-data;\s{0,4}name="?sig\b/i.test(text),
	pattern: new RegExp(String.raw`(?:^|\r?\n)--[^\s"]{1,80}\r?\n(?:[\w-]{1,40}:[^\n]{0,120}\n){0,3}?Content-Disposition:\s{0,4}form-data;\s{0,4}name="?(?<name>${NAMES$1})"?\r?\n(?:[\w-]{1,40}:[^\n]{0,120}\n){0,3}\r?\n`, "gi"),
	decode: ({ groups }) => `&${groups?.name}=`
};
// build/core/text/utf8.js
const strict = new TextDecoder("utf-8", {
	fatal: true,
	ignoreBOM: true
});
const lenient = new TextDecoder("utf-8", { ignoreBOM: true });
const encoder$3 = new TextEncoder();
function decodeUtf8(latin1) {
	return lenient.decode(Uint8Array.from(latin1, (character) => character.charCodeAt(0)));
}
function encodeUtf8(codePoint) {
	if (codePoint < 128) return String.fromCharCode(codePoint);
	if (codePoint < 2048) return String.fromCharCode(192 | codePoint >> 6, 128 | codePoint & 63);
	return String.fromCharCode(...encoder$3.encode(String.fromCodePoint(codePoint)));
}
function utf16Length(bytes) {
	try {
		return strict.decode(bytes).length;
	} catch {
		return null;
	}
}
// build/core/codec/html-entities.js
const NAMED$4 = {
	amp: "&",
	AMP: "&",
	equals: "=",
	plus: "+",
	sol: "/",
	percnt: "%",
	quest: "?",
	colon: ":",
	quot: "\"",
	QUOT: "\"",
	apos: "'",
	lt: "<",
	LT: "<",
	gt: ">",
	GT: ">",
	num: "#"
};
const htmlEntities = {
	id: "html-entities",
	shows: (text) => /&(?:#x?[0-9a-f]{2,7}|amp|quot|apos|[lg]t|equals|plus|sol|percnt|quest|colon|num);/i.test(text),
	pattern: /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,6}));/g,
	decode: ([, decimal, hex, name]) => {
		if (name !== void 0) return NAMED$4[name];
		const code = decimal === void 0 ? Number.parseInt(hex, 16) : Number(decimal);
		return code <= 1114111 ? encodeUtf8(code) : void 0;
	}
};
// build/core/codec/joined-literals.js
const BLANKS = String.raw`[ \t]{0,40}`;
const OPERATOR = String.raw`(?:(?:\+{1,2}|\.{1,2}|&|<[<>]|\|\||[*^~])${BLANKS})?`;
const BREAKS = String.raw`(?:(?:(?:\/\/|--|#)[^\n"'\`]{0,100})?[\\_]?\r?\n[ \t]{0,120}){0,3}`;
const JOINT = String.raw`${BLANKS}(?:\)${BLANKS})?${OPERATOR}${BREAKS}${OPERATOR}(?:\(${BLANKS})?[a-zA-Z@$]{0,3}["'\`]`;
const EMPTY = String.raw`\$\{(?:''|""|\`\`)\}`;
const joinedLiterals = {
	id: "joined-literals",
	shows: (text) => BESIDE_A_TOKEN.test(text),
	pattern: new RegExp(String.raw`(["'\`])(?!\1)${JOINT}|${EMPTY}`, "g"),
	decode: () => ""
};
const BESIDE_A_TOKEN = new RegExp(String.raw`["'\`](?:(?<=(?:[&?;%]|sig=|key=|eyJ)[^"'\`\s]{0,200}.)${JOINT}|${JOINT}[^"'\`\s]{0,60}(?:[&?%]|=["'\`]))|${EMPTY}`, "i");
// build/core/codec/listed-literals.js
const listedLiterals = {
	id: "listed-literals",
	shows: (text) => JOINS.test(text),
	pattern: /["'`](?:[ \t]{0,40},\s{0,160}[@$]?["'`]|(?=\]\.join\())/g,
	decode: ([joint]) => joint.length === 1 ? "\"" : ""
};
const JOINS = /[(!:[](?<=(?<![a-z])(?:concat(?:enate|_ws)?!?|(?:text)?join|paste0?|implode|strcat|strings?\.join)[ \t"']{0,4}.)/i;
// build/core/codec/name-value-pairs.js
const SEPARATOR = String.raw`[\s,;(){}[\]<>/|*\\-]`;
const QUOTE = String.raw`(?:(?:[@$]|[a-z](?=["'\`]\w))?["'\`])`;
const CELL = String.raw`<\/?(?:t[drh]|d[dt]|code)>`;
const CELLS = String.raw`(?:${CELL}\s{0,40})`;
const CLOSES = String.raw`(?<=\([\w.:-]{1,40}\))`;
const CALL = String.raw`(?:\.\w{1,12}\(\))?`;
const nameValuePairs = {
	id: "name-value-pairs",
	gathers: true,
	shows: (text) => APART.test(text) || ALONE.test(text) && OTHER$1.test(text),
	pattern: new RegExp([
		String.raw`(?=${NAMES$1}(?!\w))(?<!<\/)(?<=(?<before>(?:["'\`]${CALL}(?:<\/\w{2,8}>)?(?<=["'\`>)])${SEPARATOR}{0,160}|<\/\w{2,8}>(?:\s{0,40}${CELL}){0,6}(?<=>)${SEPARATOR}{0,160}|(?:(?<!${SEPARATOR})(?!\)${CLOSES})|${CLOSES})${SEPARATOR}{1,160}|(?<![\w.$])(?<!${SEPARATOR}))`,
		String.raw`(?:(?<=-)[a-z][a-z-]{0,20}[ =]\s{0,4}|[\w.$]{1,60}(?:->\w{1,40})?[([.]{1,2}\s{0,40}|${CELLS})?`,
		String.raw`${QUOTE}?[:$]?))${NAME}(?:["'\`]${CALL})?\]?`,
		String.raw`(?:\s{0,40}(?:=>|->|:=|==|[:=,|]|to(?=\s))\s{0,40}(?:-\s{1,9})?|\s(?=["'])|<\/\w{2,4}>\s{0,40}${CELLS}{1,2}|>)`,
		String.raw`(?:[[{(]{1,2}\s{0,40})?(?:["']?value["']?\s{0,9}[:=]\s{0,9})?${QUOTE}?`,
		WORDS$4
	].join(""), "gi"),
	decode: ({ 0: written, groups }) => groups?.before === "" && /^\w+=$/.test(written) ? void 0 : `&${groups?.name}=${inQuery(groups?.words)}`
};
const APART = /sig(?<=(?<![\w%&?-])...)(?![\w=])/i;
const ALONE = /sig=(?<=(?<![\w%&?-])....)/i;
const OTHER$1 = new RegExp(String.raw`(?<![\w%&?-])${NAMES$1}(?<!sig)["'\`]?${CALL}\]?\s{0,40}(?:[:=,|>"'<-]|to\s)`, "i");
// build/core/codec/named-values.js
const IS = String.raw`["']?\s{0,9}[:=]\s{0,9}`;
const SAYS = `(?:["']?(?:name|key)${IS}["']?|<(?:name|key)>)`;
const NAME_ENDS = String.raw`(?:["']|<\/(?:name|key)>|(?=[\s,]))\s{0,80}`;
const VALUE = String.raw`(?:["']?(?:value|example|default)${IS}["'\`]?|<value>)`;
const MEMBER = String.raw`["']?(?:type|disabled|enabled|active|description|comment|equals|in|required|schema|id|class|secret|sensitive|uuid)["']?[ \t]{0,9}[:=][ \t]{0,9}(?:"[^"\n]{0,80}"|'[^'\n]{0,80}'|[\w.-]{0,40})`;
const within$1 = (group) => whole$1(group, String.raw`(?:(?:[,;]|${MEMBER})\s{0,80}){0,10}`);
const between = (group) => whole$1(group, String.raw`(?:(?:[,;(){}[\]>-]|\/>|<\/\w{1,20}>|${MEMBER})\s{0,80}){0,16}`);
const namedValues = {
	id: "named-values",
	gathers: true,
	shows: (text) => IS_NAMED.test(text) && HAS_VALUE.test(text),
	pattern: new RegExp([
		String.raw`(?:(?:["'\`]\s{0,80}|(?<!\s)\s{1,80}|(?<=[^>\s])(?=<\/))(?:${within$1("a")}${SAYS}${NAMES$1}${NAME_ENDS})?${between("b")})?`,
		String.raw`(?:(?:<[\w.]{1,40}[\s>]|(?<![\w.])(?:new\s{1,9})?[\w.]{1,40}\s?[({])\s{0,40}${between("c")})?`,
		`(?:${SAYS}${NAME}${NAME_ENDS}${within$1("d")}${VALUE}${WORDS$4}`,
		String.raw`|${VALUE}(?=${whole$1("f", "[^\"'`\\s,]{1,300}")}["'\`]?\s{0,80}${within$1("e")}${SAYS}(?<last>${NAMES$1})\b))`
	].join(""), "gi"),
	decode: ({ groups }) => `&${groups?.name ?? groups?.last}=${inQuery(groups?.words)}`
};
const IS_NAMED = /sig\b(?<=(?:name|key)[\s"'>:=]{1,12}sig)/i;
const HAS_VALUE = new RegExp(VALUE, "i");
// build/core/codec/notebook-lines.js
const notebookLines = {
	id: "notebook-lines",
	shows: (text) => text.includes("\\n\","),
	pattern: /\\n",\s{0,80}"/g,
	decode: () => "\\n"
};
// build/core/codec/nul-bytes.js
const nulBytes = {
	id: "nul-bytes",
	shows: (text) => WORDS$3.test(text),
	pattern: /([\x20-\x7e])\0/g,
	decode: ([, character]) => character
};
const WORDS$3 = /s\0i\0g|k\0e\0y|j\0w\0t\0-|g\0r\0i\0d|\+\0A\0[SER]\0|A\0(?:P\0I\0M|I\0o\0T|Z\0E\0G)|J\0Q\0Q\0J/i;
// build/core/codec/percent-encoding.js
const percentEncoding = {
	id: "percent-encoding",
	shows: (text) => AROUND.test(text),
	pattern: /%([0-9a-f]{2})/gi,
	decode: ([, hex]) => String.fromCharCode(Number.parseInt(hex, 16))
};
const AROUND = /%(?:3d(?<=(?:sig|key|signature|(?:APIM|AIoT|AZEG|AZMP)[\w%]{6,20})%3d)|25[0-9a-f]{2}|73%69%67|26\d{12}%26|26sn?%3d|20(?<=jwt-sas%20)|2bA(?:S[tb]|Eh|Rm))/i;
// build/core/codec/quoted-printable.js
const quotedPrintable = {
	id: "quoted-printable",
	shows: (text) => /=3D|=[ \t]{0,8}\r?\n(?<=[^\s=]{24}=\s{1,9})[^\s=]{2}/i.test(text),
	pattern: /=(?:([0-9A-Fa-f]{2})|[ \t]{0,8}\r?\n)/g,
	decode: ([, hex]) => hex === void 0 ? "" : String.fromCharCode(Number.parseInt(hex, 16))
};
// build/core/codec/source-escapes.js
const SINGLE = {
	n: "\n",
	r: "\r",
	t: "	",
	b: "\b",
	f: "\f",
	"/": "/",
	"\"": "\"",
	"'": "'",
	"`": "`",
	"\\": "\\"
};
const NAMED$3 = {
	AMPERSAND: "&",
	"EQUALS SIGN": "=",
	"PLUS SIGN": "+",
	SOLIDUS: "/",
	"PERCENT SIGN": "%",
	"QUESTION MARK": "?",
	COLON: ":"
};
const sourceEscapes = {
	id: "source-escapes",
	shows: (text) => text.includes("\\") && (SIGN.test(text) || NEAR.test(text)),
	pattern: /\\(?:u([0-9a-fA-F]{4})|u\{([0-9a-fA-F]{1,6})\}|U([0-9a-fA-F]{8})|x([0-9a-fA-F]{2})|([0-7]{3})|N\{([A-Z ]{4,20})\}|([nrtbf/"'`\\]))/g,
	decode: ([, four, braced, eight, two, octal, name, single]) => {
		if (name !== void 0) return NAMED$3[name];
		if (single !== void 0) return SINGLE[single];
		const code = octal === void 0 ? Number.parseInt(four ?? braced ?? eight ?? two, 16) : Number.parseInt(octal, 8);
		return code <= 1114111 ? encodeUtf8(code) : void 0;
	}
};
const SIGN = /\\(?:u00[23][0-9a-f]|u\{0{0,4}[23][0-9a-f]\}|U000000[23][0-9a-f]|x[23][0-9a-f]|0[4-7][0-7]|N\{[A-Z])/i;
const NEAR = /\\\S{0,24}(?:sig|key)|(?:sig|key)\S{0,200}\\|:\\{1,15}\/|\\\/(?=[A-Za-z0-9+]{12})|\\(?:(?<=[A-Za-z0-9+]{12}\\)\\{0,9}\/|(?<=[\w+/=&%]{14}\\)["'])|\\["'](?=[\w+/]{16})/i;
// build/core/codec/terminal-colours.js
const terminalColours = {
	id: "terminal-colours",
	shows: (text) => text.includes("\x1B["),
	pattern: /\x1b\[[\d;:]{0,24}[mK]/g,
	decode: () => ""
};
// build/core/codec/wrapped-lines.js
const ENDS$2 = String.raw`[ \t]{0,60}(?:(?:\||\xe2[\x94\x95].)[ \t]{0,8})?(?:[\\^\`][ \t]{0,8})?\r?`;
const LEADS = String.raw`(?:[ \t]|[>|#*]|;(?!\w{3,30}\\?=)|(?:[+%'-]|--|::|\/\/{1,2}|[Rr][Ee][Mm])[ \t]|[+-](?=[&?])|\xe2[\x94\x95].){0,120}`;
const ENTRY = String.raw`[A-Za-z][\w-]{0,40}[ \t]{0,24}:(?:\s|[A-Za-z])`;
const wrappedLines = {
	id: "wrapped-lines",
	shows: (text) => BROKEN.test(text) || WITHIN_A_WORD.test(text),
	pattern: new RegExp(String.raw`\n(?<=(?:[\w%=&?+/\\:.,;~-]|='|['()](?=[\\^\`]\r?\n))(?<before>${ENDS$2})\n)${LEADS}(?:\\(?![ux]))?(?:(?!https?:\/\/)|(?<=Endpoint=${ENDS$2}\n${LEADS}))(?!${ENTRY})(?=[\w%=&?+/\\:.,;^\`'~-]|(?<=[\\^\`]\r?\n[ \t]{0,80})\()`, "g"),
	decode: ({ index, input, groups }) => {
		const at = index - (groups?.before?.length ?? 0);
		return INTRODUCES.test(input.slice(Math.max(0, at - 24), at)) ? " " : "";
	}
};
const WITHIN_A_WORD = /\n(?<=[\w+/%=&]{6}[\\^`]\r?\n)[\w+/%=&^]/;
const INTRODUCES = /(?:SharedAccessSignature|GatewayKey|jwt-sas|[ \t][>|][+-]?)$/;
const BASE64$1 = String.raw`(?=[a-z0-9+/%]{0,15}[A-Z])(?=[A-Za-z+/%]{0,15}\d)[A-Za-z0-9+/%]{16}`;
const MARK$1 = String.raw`(?:\+A(?:S[tb]|Eh|Rm)|APIM|AIoT|AZEG)`;
const SIG = "[sS][iI][gG]";
const BROKEN = new RegExp([String.raw`\n(?:(?<=(?:(?:[?&]\w{1,12}|;[A-Z]\w{3,24}\\?)=[^\s"'<>]{0,2000}|[\w%/][?&]|&\d{12}&[\w%+/]{0,90}|${SIG}["']?[=:%\\][\w%+/\\ "']{0,90}|${BASE64$1}|${MARK$1}[\w+/\\]{0,14}|eyJ[\w.-]{0,2000})${ENDS$2}\n)`, String.raw`|(?=(${LEADS}))\1(?:[?&]\w{1,12}=|[?&]?${SIG}[=%\\]|&?${BASE64$1}|[\w+/]{0,80}${MARK$1}|[\w%:+/.-]{0,120}[&?=;]\S{0,2000}(?:${SIG}|Key\\?=)))`].join(""));
// build/core/codec/index.js
const CODECS = [
	nulBytes,
	terminalColours,
	notebookLines,
	sourceEscapes,
	htmlEntities,
	percentEncoding,
	quotedPrintable,
	backslashEscapes,
	caretEscapes,
	doubledPercent,
	doubledDollars,
	backtickEscapes,
	doubledQuotes,
	joinedLiterals,
	listedLiterals,
	appendedLiterals,
	wrappedLines,
	nameValuePairs,
	namedValues,
	formData
];
function* layersOf(first, most = 48) {
	const seen = /* @__PURE__ */ new Set([first.text]);
	let level = [{
		view: first,
		codecs: CODECS
	}];
	for (let depth = 0; level.length > 0; depth++) {
		for (const { view } of level) yield view;
		if (depth === 4) return false;
		const next = [];
		for (const { view: outer, codecs } of level) {
			const undone = codecs.map((codec) => ({
				codec,
				view: undo(outer, codec)
			}));
			const others = undone.flatMap(({ codec, view }) => view === null ? [codec] : []);
			for (const { codec, view } of undone) {
				if (view === null || seen.has(view.text)) continue;
				if (seen.size >= most) {
					for (const { view } of next) yield view;
					yield* allAtOnce(first, seen);
					return true;
				}
				seen.add(view.text);
				next.push({
					view,
					codecs: codec.gathers ? others : CODECS
				});
			}
		}
		level = next;
	}
	return false;
}
function* allAtOnce(view, seen) {
	let inner = view;
	for (let depth = 0; depth < 4; depth++) {
		const outer = inner;
		for (const codec of CODECS) inner = undo(inner, codec) ?? inner;
		if (inner === outer) return;
		if (!seen.has(inner.text)) yield inner;
	}
}
// build/core/find/marks.wasm.js
const MARKS_WASM = "AGFzbQEAAAABIwdgAABgAn9/AGAAAX9gA39/fwBgAX8AYAN/f38Bf2ABfwF/AwsKAAEDAgEEBQYCAAUDAQAEBlEQfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAsHQAYOY2FuZGlkYXRlQ291bnQACAxzdHJldGNoQ291bnQAAwRtYXJrAAYFYmVnaW4ACQRtb3ZlAAUGbWVtb3J5AgAIAQAKihkKDgBBgIAGJABBoIAHJAELsgYCB38DeyAAIwRJIABBIGogAUtyBEAPCwNAIAAEfyAAQZ+ACGotAABBgCBqLQAAQcAAcQVBAAsEQCAAQQFrIQAMAQsLQeAA/QAEACEKQfAA/QAEACEJIAEhAyAAIQIDQCABIAJLBEACQCAIIAogAkGggAhq/QAEACIL/QwPDw8PDw8PDw8PDw8PDw8P/U79DiAJIAtBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WRBgIAEciIEQQAgBGtxQQFrIgUgC/0MQUFBQUFBQUFBQUFBQUFBQf1x/QwaGhoaGhoaGhoaGhoaGhoa/Sb9ZHFyIQggByAL/QxhYWFhYWFhYWFhYWFhYWFh/XH9DBoaGhoaGhoaGhoaGhoaGhr9Jv1kIAVxciEHIAYgC/0MX19fX19fX19fX19fX19fX/0j/WQgBXFpaiEGIAVB//8DRwRAIAIgBGhqIgIgASABIAJLGyEDDAELIAJBEGohAgwCCwsLIAMkBCAARSIERQRAIAEgA0YhBAsgCEEARyICBEAgB0EARyECCyACBEAgAyAAayAGQQN0SyECCyAEBH9BAQUgAgR/IAMgAGsiBUEwTwR/QQEFIAEiAiADIgFBtAFqIgQgAiAESRshBANAIAEgBEkEfyABQaCACGotAABBgCBqLQAAQYABcQVBAAsEQCABQQFqIQEMAQsLQQAhCCABIANLBEAgAiABQTBqIgQgAiAESRshAgNAIAEgAkkEfyABQaCACGotAABBgCBqLQAAQcAAcQVBAAsEQCAIQQFqIQggAUEBaiEBDAELCwsgACIBQbQBa0EAIAFBtAFLGyECA0AgASACSwR/IAFBn4AIai0AAEGAIGotAABBgAFxBUEACwRAIAFBAWshAQwBCwsgACABRwRAIAFBMGtBACABQTBLGyECA0AgASACSwR/IAFBn4AIai0AAEGAIGotAABBwABxBUEACwRAIAhBAWohCCABQQFrIQEMAQsLCyAFIAhqQTBPCwVBAAsLRQRADwsjA0EDdEGAgAVqIgEgADYCACABIAM2AgQjA0EBaiQDC4EEAgJ/AXsgAiABIAAtAAFrIgQgAC0AAGoiAUtBACAALQACIgBBAnEbBH8gAUGggAhqLQAAQYAgai0AAEEgcQVBAAsEQA8LIABBBHEEfyACIAEiAEGgAWoiASABIAJKGyIDIwVKIQECQCAAIwZMQQAjBxsNAEEBIAAjBUojBxsEQCADIQEgACECA0AgASACSgRAIAUgAkGggAhq/QAEACIF/QwiIiIiIiIiIiIiIiIiIiIi/SP9UCAF/QwnJycnJycnJycnJycnJycn/SP9UCAF/QxgYGBgYGBgYGBgYGBgYGBg/SP9UCEFIAJBEGohAgwBCwsCQCAF/VMNAANAIABBFGogAUwEQCAAQRNqIQIDQCAAIAJMBH8gAkGggAhqLQAAQYAgai0AAEEDcQVBAAsEQCACQQFrIQIMAQsLIAAgAkoNAiACQQFqIQAMAQsLA0AgACABSAR/IAFBn4AIai0AAEGAIGotAABBA3EFQQALBEAgAUEBayEBDAELCyABIQALIAAkBUEAJAcgACQGQQAkD0EAJApBACQJQQAkCEEAJA5BACQNQQAkDEEAJAsLA0AjBSADSARAIwVBoIAIai0AABAHBEBBASQHQQEhAQwDCyMFQQFqJAUMAQsLQQAhAQsgAQVBAQtFBEAPCyMCQQJ0QYCAAWogBDYCACMCQQFqJAILBAAjAwvmBQIEfxB7QcAA/QAEACEIQdAA/QAEACEJQeAA/QAEACEKQfAA/QAEACELQQD9AAQAIgwgAEGQgAhq/QAEACIG/QwPDw8PDw8PDw8PDw8PDw8P/U4iD/0OQRD9AAQAIg0gBkEE/W0iBv0O/U4hB0Eg/QAEACIOIA/9DkEw/QAEACITIAb9Dv1OIQZBgIAGIQNBoIAHIQIDQCAEQSBJIAAgBEtxBH8gACAEa0GfgAhqLQAAQYAgai0AAEHAAHEFQQALBEAgBEEBaiEEDAELCwNAIAAgAUkEQCAMIABBoIAIaiIF/QAEACIQ/QwPDw8PDw8PDw8PDw8PDw8P/U4iD/0OIA0gEEEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U4iEP0O/U4hFCAIIA/9DiAJIBD9Dv1OIAYgDiAP/Q4gEyAQ/Q79TiIG/Q0PEBESExQVFhcYGRobHB0eIAcgFP0NDg8QERITFBUWFxgZGhscHf1O/U4hFSAMIAX9AAQQIgf9DA8PDw8PDw8PDw8PDw8PDw/9TiIR/Q4gDSAHQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9TiIS/Q79TiEHIBUgCCAR/Q4gCSAS/Q79TiAGIA4gEf0OIBMgEv0O/U4iBv0NDxAREhMUFRYXGBkaGxwdHiAUIAf9DQ4PEBESExQVFhcYGRobHB39Tv1OIhT9UP1TBEAgAyAANgIAIAMgFf0MAAAAAAAAAAAAAAAAAAAAAP0k/WQgFP0MAAAAAAAAAAAAAAAAAAAAAP0k/WRBEHRyNgIEIANBCGohAwsgBEEgSSAKIA/9DiALIBD9Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCAKIBH9DiALIBL9Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZEEQdHIiBWggBGpBIE9xBEAgAiAAIARrNgIAIAJBBGohAgsgBWcgBEEgaiAFGyEEIABBIGohAAwBCwsgAyQAIAIkAQsfACMFIABrJAUjBiAAayQGIwQgAGtBACMEIABLGyQEC/QCAQt/IAAgARAEQQAkAkEAJANBoIAHIQADQCAAIwFJBEAgACgCACACEAEgAEEEaiEADAELC0GAgAYhAANAIAAjAEkEQCAAKAIAIQcjAkGA/ABPBEAgBw8LIAAoAgQhBQNAIAUEQCAHIAVoaiEDIAUgBUEBa3EhBSADQQJPQQAgA0GegAhqKAIAQYDi5rsDbEEUdkGAMmotAAAiBBsEQCADQQJrIQYgBEEEdEGA0gBqIgMgAy0AAGohCQNAIAMgCUkEQAJ/QQAgBiADLQABQQV0QYABaiINLQABIgRrIA0tAAAiCmogAksgBCAGS3INABogBkGggAhqIARrIQsgDS0AAkEBcSEMQQAhBANAIAQgCkkEQEEAIAQgDWotAAMgBCALai0AACIIQSByIAggCEHAAE8gDHEbQf8BcUcNAhogBEEBaiEEDAELC0EBCwRAIA0gBiACEAILIANBAWohAwwBCwsLDAELCyAAQQhqIQAMAQsLIAELhgUBAn8jDUEASgR/IABB/wFxQYAgai0AACECAn8jDUEBSiIBBEAgAkEBcSEBCyABBEAjBUGfgAhqLQAAQYAgai0AAEEEcUEARyEBCyABRSMNQTBIcSACQQhxQQBHcQRAIw1BAWokDSACQRBxBEAjDkEBaiQOC0EBIw5BA0wNARoLIAEEQEEAJA5BACQNBSMFJAZBACQPQQAkCkEAJAlBACQIQQAkDkEAJA1BACQMQQAkCwtBAAsFQQALBEBBAA8LIABB/wFxQYAgai0AACIBQQFxBH9BAQUgAUECcQR/IwVBAWshAQJ/A0AgASMFQQprTgRAQQEgAUGggAhqLQAAIgJB3ABGIAJBJkZyDQIaQQAgAkGAIGotAABBA3FFDQIaIAFBAWshAQwBCwtBAAsFQQALC0UEQCMMQQROQQAgAEH/AXFBgCBqLQAAQQRxGwRAQQEkDQUjBUEBaiQGQQAkD0EAJApBACQJQQAkCEEAJA5BACQNQQAkDEEAJAsLQQAPCyMMQQFqJAwjBUGfgAhqLQAAIQEgAEH/AXEiAkHAAEkEf0EABSABQQJ0QYAiQYAqIAJB4ABJG2ooAgAgAHZBAXELIw9BAXRyJA9BASAAdCEBIABB/wFxQcAASQRAIwggAXFFBEAjC0EBaiQLCyMIIAFyJAgFIABB/wFxQeAASQRAIwkgAXFFBEAjC0EBaiQLCyMJIAFyJAkFIwogAXFFBEAjC0EBaiQLCyMKIAFyJAoLCyMMQRRIBH9BAQUjD0H//x9xaUELTwsEQEEADwsjCkH+//8/cSMJQf7//z9xQQBHIgAgABtBACMLQQxOGwRAQQEPCyMLQQZOBH8jCEEgcUEARwVBAAsLBAAjAgsyAEEAJAVBACQHQQAkBkEAJA9BACQKQQAkCUEAJAhBACQOQQAkDUEAJAxBACQLQQAkBAs=";
const TABLES = "jIAIIRAIIAoAGMgCAAAAAAwAKCDC0VpRAAAAAAAAAAAERKShAOYAXACNBAAAAgAAAAAiIJfFH20AAAAAAAAAACRA0APAACCBgAIAAAioIIAEABAogVuh0wAAAAAAAAAAqPj4/Pj8/Pj4+PBccFRQdAECBAgQIECAAAAAAAAAAAADAAdzaWcAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAMABWtleQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABgEBcwBpAGcAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAGAQFrAGUAeQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAcBAGoAdwB0AC0AAAAAAAAAAAAAAAAAAAAAAAAAAAAABwEAZwByAGkAZAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAGAQArAEEAUwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAcBACsAQQBFAGgAAAAAAAAAAAAAAAAAAAAAAAAAAAAABwEAKwBBAFIAbQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAHAQBBAFAASQBNAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAcBAEEASQBvAFQAAAAAAAAAAAAAAAAAAAAAAAAAAAAABwEAQQBaAEUARwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAHAQBKAFEAUQBKAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQBBAppZz0AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAEECmlnXAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADAAQKZz0AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAMABApnXAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAEECmV5PQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAQQKZXlcAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAMABAp5PQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAwAECnlcAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAQQgaWc9AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQBBCBpZ1wAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAwAEIGc9AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADAAQgZ1wAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQBBCBleT0AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAEEIGV5XAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADAAQgeT0AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAMABCB5XAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAEEImlnPQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAQQiaWdcAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAMABCJnPQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAwAEImdcAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAQQiZXk9AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQBBCJleVwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAwAEInk9AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADAAQieVwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQBBCdpZz0AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAEEJ2lnXAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADAAQnZz0AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAMABCdnXAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAEEJ2V5PQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAQQnZXlcAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAMABCd5PQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAwAEJ3lcAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAQRgaWc9AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQBBGBpZ1wAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAwAEYGc9AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADAARgZ1wAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQBBGBleT0AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAEEYGV5XAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADAARgeT0AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAMABGB5XAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABQIAInNpZyIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAJAgQlNzMlNjklNjcAAAAAAAAAAAAAAAAAAAAAAAAAABUKAXNoYXJlZGFjY2Vzc3NpZ25hdHVyZQAAAAAAAAAACQQBZXZlbnRncmlkAAAAAAAAAAAAAAAAAAAAAAAAAAADAAQmMjAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAMABCZzPQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAEJnNuPQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIAgFhZWctc2FzLQAAAAAAAAAAAAAAAAAAAAAAAAAAAAcAAWp3dC1zYXMAAAAAAAAAAAAAAAAAAAAAAAAAAAAACQEBYXp1cmUtYXBpAAAAAAAAAAAAAAAAAAAAAAAAAAAEAQArQVN0AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQBACtBU2IAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAEAK0FFaAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAQArQVJtAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQBAEJBU3QAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAEAYkFTdAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAQA7QVN0AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQBADNBU3QAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAEAfUFTdAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAQBCQVNiAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQBAGJBU2IAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAEAO0FTYgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAQAzQVNiAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQBAH1BU2IAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAEAQkFFaAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAQBiQUVoAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQBADtBRWgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAEAM0FFaAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAQB9QUVoAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQBAEJBUm0AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAEAYkFSbQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAQA7QVJtAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQBADNBUm0AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAEAfUFSbQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAQBBUElNAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAEFJb1QAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAEAQVpFRwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAFAABKUVFKOQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIiIiIiIAAAAAAAAAAAAAAAAAAAAAAAAiACMQgBByYwICAjJiEGIQWFhYWFhYWFhYWEAQggBCAAIeXl5eXl5eXl5eXl5eXl5eXl5eXl5eXl5eXkAyQAIaYx5eXl5eXl5eXl5eXl5eXl5eXl5eXl5eXl5eQIIAggAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAJxyPYIAEACAIps0gCKCKIDacB+DYoIAgCBDKIAigCCA/vBdhAAAAIAgAACAMpIwgiaiAYD6wliAGHj9gDKQNIAAACCAuuIcgqKDOYAqgz2CInAdgCACAIAAAACAAAARgABAAYAgAACAAAAAAAAAAAAAAAAAAAAAAP7//wcAAAAAAAAAgAAAAIAAAACAAAAAgAAAAIAAAACAAAAAgAAAAIAAAACAAAAAgAAAAIAAAACAAAAAgAAAAIAAAACAAAAAgAAAAIAAAACAAAAAgAAAAIAAAACAAAAAgAAAAIAAAACAAAAAgAAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACccj0CABAAACKbNAAigigA2nAfA2KCAAAgQygAIoAgAP7wXQQAAAAAIAAAADKSMAImogEA+sJYABh4/QAykDQAAAAgALriHAKigzkAKoM9AiJwHQAgAgAAAAAAAAAAEQAAQAEAIAAAAAAAAAAAAAAAAAAAAAAAAAD+//8HAAAAAJxyPQIAEAAAIps0ACKCKADacB8DYoIAACBDKAAigCAA/vBdBAAAAAAgAAAAMpIwAiaiAQD6wlgAGHj9ADKQNAAAACAAuuIcAqKDOQAqgz0CInAdACACAAAAAAAAAAARAABAAQAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAUAAAAAAAAAAAAAAAARAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAGwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAkAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAXAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABQAAAAAAAAAAAAAAAAAAAAAAAAnAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAKSQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAcAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACkAJAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAmAAAHAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAApIgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAKQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABMAAAAAAAAAAAAAAAAALQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAANAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAB8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAMgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACoAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAvAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAKgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAZAAAAAAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAsAAAAAABUAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAKgAAAAAAAAAAAAAAADEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAKwAAAAAAAAAAAAAAAAAAAAAAAAAAADMAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAdAAAAAAAAEAAAAAAAAAAAJQAAAAAAAAAAAAAAAAAAAAAAAgAAAAAAABoAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAqAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACsAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAKgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAFgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIAAAAAAAAlAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAArAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAqAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAlAAAAAAAAAAAAAAAAAAABAAACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAKwAAAAAAAAAAAAAAAAAAAAAAAAIAAAAAAAAAAAAAAAAAAAAAAAAADwAAAAAAAAAAAAAqAAAAAAAAAAAALAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAArAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACUAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAACgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAuAAAAAAAAAAAAAAAlAAAAAAAAAAAAAAAAAAAAAAACAAAABQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACoAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAKwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAJAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAAAAACUAAAASAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACsAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAJAAAAAAAAAAAAAAAAAAAAAAADAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACUAAAAAAAAAAAAAAAAAAAEAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABgAAAArAAAeAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAkAAAAAAAAAAAAAAAoAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAJAAAAAAAAAAAAAAjAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAJQAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAEBAAAAAAAAAAAAAAAAAAABAgAAAAAAAAAAAAAAAAAAAgIKAAAAAAAAAAAAAAAAAAEDAAAAAAAAAAAAAAAAAAABBAAAAAAAAAAAAAAAAAAAAQUAAAAAAAAAAAAAAAAAAAMGBwgAAAAAAAAAAAAAAAABCQAAAAAAAAAAAAAAAAAAAQsAAAAAAAAAAAAAAAAAAAEMAAAAAAAAAAAAAAAAAAAFDRUdJS0AAAAAAAAAAAAABQ4WHiYuAAAAAAAAAAAAAAEPAAAAAAAAAAAAAAAAAAABEAAAAAAAAAAAAAAAAAAABREZISkxAAAAAAAAAAAAAAUSGiIqMgAAAAAAAAAAAAABEwAAAAAAAAAAAAAAAAAAARQAAAAAAAAAAAAAAAAAAAEXAAAAAAAAAAAAAAAAAAACGB8AAAAAAAAAAAAAAAAAARsAAAAAAAAAAAAAAAAAAAIcIwAAAAAAAAAAAAAAAAABIAAAAAAAAAAAAAAAAAAAASQAAAAAAAAAAAAAAAAAAAEnAAAAAAAAAAAAAAAAAAABKAAAAAAAAAAAAAAAAAAAASsAAAAAAAAAAAAAAAAAAAEsAAAAAAAAAAAAAAAAAAABLwAAAAAAAAAAAAAAAAAAATAAAAAAAAAAAAAAAAAAAAEzAAAAAAAAAAAAAAAAAAABNAAAAAAAAAAAAAAAAAAAATUAAAAAAAAAAAAAAAAAAAE2AAAAAAAAAAAAAAAAAAABNwAAAAAAAAAAAAAAAAAAATgAAAAAAAAAAAAAAAAAAAE5AAAAAAAAAAAAAAAAAAABOgAAAAAAAAAAAAAAAAAAATsAAAAAAAAAAAAAAAAAAAE8AAAAAAAAAAAAAAAAAAABPQAAAAAAAAAAAAAAAAAAAT4AAAAAAAAAAAAAAAAAAAY/Q0RFRkcAAAAAAAAAAAAGQEhJSktMAAAAAAAAAAAABkFNTk9QUQAAAAAAAAAAAAZCUlNUVVYAAAAAAAAAAAABVwAAAAAAAAAAAAAAAAAAAVgAAAAAAAAAAAAAAAAAAAFZAAAAAAAAAAAAAAAAAAABWgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
// build/core/text/character-set.js
function setOf(pattern) {
	const set = new Uint8Array(LATIN_1.length);
	for (const character of LATIN_1.match(new RegExp(pattern, "g")) ?? []) set[character.charCodeAt(0)] = 1;
	return set;
}
const LATIN_1 = String.fromCharCode(...(/* @__PURE__ */ new Uint8Array(256)).keys());
function isOf$1(set, text, at) {
	return set[text.charCodeAt(at)] === 1;
}
// build/core/text/base64-lines.js
const BREAK_BYTES = setOf(/["'`\s+.&,\\]/);
const CASES = (/* @__PURE__ */ new Uint8Array(256)).fill(1, 97, 123).fill(2, 65, 91);
// build/core/find/stretch.js
const STRETCH_BYTES = setOf(/[A-Za-z0-9+/_\\%&#;-]/);
const LEAST = 48;
const OF_NAMES = 8;
function mayBeBase64(bytes, start, end) {
	const length = end - start;
	return (length >= LEAST || length + beside(bytes, start, end) >= LEAST) && isVaried(bytes, start, end);
}
function beside(bytes, start, end) {
	let below = end;
	while (below < end + 180 && BREAK_BYTES[bytes[below]] === 1) below++;
	let above = start;
	while (above > start - 180 && BREAK_BYTES[bytes[above - 1]] === 1) above--;
	let count = 0;
	if (below > end) for (let at = below; at < below + LEAST && STRETCH_BYTES[bytes[at]] === 1; at++) count++;
	if (above < start) for (let at = above; at > above - LEAST && STRETCH_BYTES[bytes[at - 1]] === 1; at--) count++;
	return count;
}
function isVaried(bytes, start, end) {
	let cases = 0;
	let underscores = 0;
	for (let at = start; at < end; at++) {
		cases |= CASES[bytes[at]];
		if (bytes[at] === UNDERSCORE) underscores++;
	}
	return cases === 3 && underscores * OF_NAMES < end - start;
}
const UNDERSCORE = 95;
// build/core/find/fast-marks.js
const hasWebAssembly$1 = typeof WebAssembly !== "undefined";
const fastMarks = hasWebAssembly$1 ? (bytes) => {
	marker ??= new Marker(BESIDE + PIECE + BESIDE);
	return marker.marksIn(bytes);
} : null;
let marker = null;
const fastRoom = hasWebAssembly$1 ? (size) => {
	const own = new Marker(size);
	return {
		bytes: own.bytes,
		marksIn: (length) => own.marksHere(length)
	};
} : null;
const CANDIDATES = 16384;
const STRETCHES = 81920;
const BYTES$1 = 131104;
const PIECE = 65536;
const BESIDE = 512;
var Marker = class {
	#assembly;
	#numbers;
	bytes;
	#stretchEnd = 0;
	constructor(size) {
		compiled ??= new WebAssembly.Module(fromBase64(MARKS_WASM));
		this.#assembly = new WebAssembly.Instance(compiled).exports;
		const { memory } = this.#assembly;
		const missing = BYTES$1 + size + BESIDE - memory.buffer.byteLength;
		if (missing > 0) memory.grow(Math.ceil(missing / PAGE$1));
		new Uint8Array(memory.buffer).set(fromBase64(TABLES));
		this.bytes = new Uint8Array(memory.buffer, BYTES$1, size);
		this.#numbers = new Uint32Array(memory.buffer);
	}
	marksIn(bytes) {
		const marks = this.#begin();
		for (let from = 0, first = 0; from < bytes.length; from += PIECE) {
			this.#assembly.move(Math.max(0, from - BESIDE) - first);
			first = Math.max(0, from - BESIDE);
			const to = Math.min(bytes.length, from + PIECE);
			const piece = bytes.subarray(first, to + BESIDE);
			this.bytes.set(piece);
			for (let at = from; at < to;) {
				at = first + this.#assembly.mark(at - first, to - first, piece.length);
				this.#take(first, piece.length, bytes, marks);
			}
		}
		return marks;
	}
	marksHere(length) {
		const bytes = this.bytes.subarray(0, length);
		const marks = this.#begin();
		for (let at = 0; at < length;) {
			at = this.#assembly.mark(at, Math.min(length, at + PIECE), length);
			this.#take(0, length, bytes, marks);
		}
		return marks;
	}
	#begin() {
		this.#assembly.begin();
		this.#stretchEnd = 0;
		return {
			candidates: [],
			stretches: []
		};
	}
	#take(first, held, bytes, { candidates, stretches }) {
		this.#takeCandidates(first, candidates);
		this.#takeStretches(first, held, bytes, stretches);
	}
	#takeCandidates(first, into) {
		const end = CANDIDATES / 4 + this.#assembly.candidateCount();
		for (let at = CANDIDATES / 4; at < end; at++) into.push(first + this.#numbers[at]);
	}
	#takeStretches(first, held, bytes, into) {
		const last = STRETCHES / 4 + 2 * this.#assembly.stretchCount();
		for (let at = STRETCHES / 4; at < last; at += 2) {
			let start = first + this.#numbers[at];
			let end = first + this.#numbers[at + 1];
			if (end <= this.#stretchEnd) continue;
			const isCut = start === first || end === first + held;
			while (STRETCH_BYTES[bytes[start - 1]] === 1) start--;
			while (STRETCH_BYTES[bytes[end]] === 1) end++;
			this.#stretchEnd = end;
			if (!isCut || mayBeBase64(bytes, start, end)) into.push({
				start,
				end
			});
		}
	}
};
let compiled = null;
const PAGE$1 = 65536;
function fromBase64(text) {
	const characters = atob(text);
	const bytes = new Uint8Array(characters.length);
	for (const { 0: run, index } of characters.matchAll(/[^\0]+/g)) for (let at = 0; at < run.length; at++) bytes[index + at] = run.charCodeAt(at);
	return bytes;
}
// build/core/find/anchors.js
const ANCHORS = [
	{
		word: "sig",
		anyCase: true,
		meetAt: 0,
		wholeWord: true,
		secretFollows: true
	},
	{
		word: "key",
		anyCase: true,
		meetAt: 0,
		wholeWord: false,
		secretFollows: true
	},
	{
		word: "s\0i\0g\0",
		anyCase: true,
		meetAt: 1,
		wholeWord: false,
		secretFollows: false
	},
	{
		word: "k\0e\0y\0",
		anyCase: true,
		meetAt: 1,
		wholeWord: false,
		secretFollows: false
	},
	...[
		"j\0w\0t\0-",
		"g\0r\0i\0d",
		"+\0A\0S\0",
		"+\0A\0E\0h",
		"+\0A\0R\0m",
		"A\0P\0I\0M",
		"A\0I\0o\0T",
		"A\0Z\0E\0G",
		"J\0Q\0Q\0J"
	].map((word) => ({
		word,
		anyCase: false,
		meetAt: 1,
		wholeWord: false,
		secretFollows: false
	})),
	...[
		"\n",
		" ",
		"\"",
		"'",
		"`"
	].flatMap((before) => [
		"ig=",
		"ig\\",
		"g=",
		"g\\",
		"ey=",
		"ey\\",
		"y=",
		"y\\"
	].map((rest) => ({
		word: before + rest,
		anyCase: false,
		meetAt: rest.length - 2,
		wholeWord: false,
		secretFollows: true
	}))),
	{
		word: "\"sig\"",
		anyCase: false,
		meetAt: 2,
		wholeWord: false,
		secretFollows: false
	},
	{
		word: "%73%69%67",
		anyCase: false,
		meetAt: 2,
		wholeWord: false,
		secretFollows: true
	},
	{
		word: "sharedaccesssignature",
		anyCase: true,
		meetAt: 10,
		wholeWord: false,
		secretFollows: false
	},
	{
		word: "eventgrid",
		anyCase: true,
		meetAt: 4,
		wholeWord: false,
		secretFollows: false
	},
	{
		word: "&20",
		anyCase: false,
		meetAt: 0,
		wholeWord: false,
		secretFollows: true
	},
	{
		word: "&s=",
		anyCase: false,
		meetAt: 0,
		wholeWord: false,
		secretFollows: true
	},
	{
		word: "&sn=",
		anyCase: false,
		meetAt: 0,
		wholeWord: false,
		secretFollows: true
	},
	{
		word: "aeg-sas-",
		anyCase: true,
		meetAt: 2,
		wholeWord: false,
		secretFollows: false
	},
	{
		word: "jwt-sas",
		anyCase: true,
		meetAt: 0,
		wholeWord: false,
		secretFollows: false
	},
	{
		word: "azure-api",
		anyCase: true,
		meetAt: 1,
		wholeWord: false,
		secretFollows: false
	},
	{
		word: "+ASt",
		anyCase: false,
		meetAt: 1,
		wholeWord: false,
		secretFollows: false
	},
	{
		word: "+ASb",
		anyCase: false,
		meetAt: 1,
		wholeWord: false,
		secretFollows: false
	},
	{
		word: "+AEh",
		anyCase: false,
		meetAt: 1,
		wholeWord: false,
		secretFollows: false
	},
	{
		word: "+ARm",
		anyCase: false,
		meetAt: 1,
		wholeWord: false,
		secretFollows: false
	},
	...[
		"ASt",
		"ASb",
		"AEh",
		"ARm"
	].flatMap((mark) => [
		"B",
		"b",
		";",
		"3",
		"}"
	].map((last) => ({
		word: last + mark,
		anyCase: false,
		meetAt: 1,
		wholeWord: false,
		secretFollows: false
	}))),
	{
		word: "APIM",
		anyCase: false,
		meetAt: 1,
		wholeWord: false,
		secretFollows: false
	},
	{
		word: "AIoT",
		anyCase: false,
		meetAt: 0,
		wholeWord: false,
		secretFollows: false
	},
	{
		word: "AZEG",
		anyCase: false,
		meetAt: 1,
		wholeWord: false,
		secretFollows: false
	},
	{
		word: "JQQJ9",
		anyCase: false,
		meetAt: 0,
		wholeWord: false,
		secretFollows: false
	}
];
function spellingsOf({ word, anyCase }, index) {
	const letter = word[index];
	return (anyCase ? [letter.toLowerCase(), letter.toUpperCase()] : [letter]).map((spelling) => spelling.charCodeAt(0));
}
// build/core/find/bytes.js
const KINDS$1 = {
	value: setOf(/[A-Za-z0-9+/=%\\&_-]/),
	escape: setOf(/[#;{}]/),
	quote: setOf(/["'`]/),
	between: setOf(/["'`\s+.&,()<>|~*^\\_@a-zA-Z]/),
	letter: setOf(/[a-zA-Z]/),
	word: setOf(/\w/),
	stretch: STRETCH_BYTES,
	break: BREAK_BYTES
};
// build/core/find/variety.js
const REACH$1 = 128;
const LEAST_LENGTH = 20;
const LEAST_DISTINCT$2 = 12;
const SAMPLE$1 = 32;
var Variety = class {
	#bytes;
	#at = 0;
	#runFrom = 0;
	#enough = false;
	#signs = 0;
	#capitals = 0;
	#smalls = 0;
	#distinct = 0;
	#length = 0;
	#gap = 0;
	#letters = 0;
	#pairs = 0;
	constructor(bytes) {
		this.#bytes = bytes;
	}
	follows(from) {
		const end = Math.min(this.#bytes.length, from + REACH$1 + SAMPLE$1);
		if (this.#enough && from <= this.#runFrom) return this.#at < end;
		if (this.#enough || from > this.#at) this.#startAt(from);
		while (this.#at < end) {
			if (this.#isEnoughWith(this.#bytes[this.#at])) {
				this.#enough = true;
				return true;
			}
			this.#at++;
		}
		return false;
	}
	#startAt(from) {
		this.#at = from;
		this.#enough = false;
		this.#startRun(from);
	}
	#startRun(from) {
		this.#runFrom = from;
		this.#signs = this.#capitals = this.#smalls = this.#distinct = 0;
		this.#length = this.#gap = this.#letters = 0;
		this.#pairs = 0;
	}
	#staysBetween(byte) {
		const entersPiece = this.#gap > 1 && KINDS$1.value[byte] === 1 && KINDS$1.quote[this.#bytes[this.#at - 1]] === 1;
		if (!entersPiece && this.#gap < WIDEST_GAP && KINDS$1.between[byte] === 1) {
			this.#gap++;
			this.#letters += KINDS$1.letter[byte];
			if (this.#letters <= MOST_LETTERS) return true;
		}
		if (entersPiece) this.#gap = this.#letters = 0;
		else this.#startRun(this.#at);
		return false;
	}
	#isEnoughWith(byte) {
		if (this.#gap > 0 && this.#staysBetween(byte)) return false;
		if (!isValue(this.#bytes, this.#at)) {
			if (KINDS$1.quote[byte] === 1 && this.#length >= SHORTEST_PIECE) this.#gap = 1;
			else this.#startRun(this.#at + 1);
			return false;
		}
		this.#length++;
		this.#pairs = this.#pairs << 1 | isOfWords(this.#bytes[this.#at - 1], byte);
		const bit = 1 << (byte & 31);
		if (byte < 64) {
			if ((this.#signs & bit) === 0) this.#distinct++;
			this.#signs |= bit;
		} else if (byte < 96) {
			if ((this.#capitals & bit) === 0) this.#distinct++;
			this.#capitals |= bit;
		} else {
			if ((this.#smalls & bit) === 0) this.#distinct++;
			this.#smalls |= bit;
		}
		if (this.#length < LEAST_LENGTH || countOf(this.#pairs & LAST_PAIRS) >= PAIRS_OF_WORDS) return false;
		const isMixed = (this.#capitals & LETTERS$1) !== 0 && (this.#smalls & LETTERS$1) !== 0;
		if (this.#distinct >= LEAST_DISTINCT$2 && isMixed) return true;
		return this.#distinct >= LEAST_DISTINCT$2 / 2 && (this.#signs & PERCENT_SIGN) !== 0;
	}
};
const LAST_PAIRS = (1 << 19) - 1;
const PAIRS_OF_WORDS = 11;
const LETTERS$1 = 134217726;
const FOLLOWING = {
	a: "bcdgilmnprstuy",
	b: "l",
	c: "aehiklortu",
	d: "aeiosu",
	e: "acdfglmnpqrstxy",
	f: "aefio",
	g: "ehinsu",
	h: "aeou",
	i: "abcdefglmnoprstvz",
	k: "e",
	l: "adeilotuy",
	m: "abeimop",
	n: "acdefginostv",
	o: "cdklmnprstuvw",
	p: "adelortu",
	q: "u",
	r: "acdegimnorsty",
	s: "aeghiopstu",
	t: "acehioprstuy",
	u: "aelmnprst",
	v: "ei",
	x: "pt",
	y: "np",
	z: "e"
};
const FOLLOWERS = /* @__PURE__ */ new Uint32Array(512);
for (const small of "abcdefghijklmnopqrstuvwxyz") {
	const letters = bitsOf(FOLLOWING[small] ?? "");
	setFollowers(small, bitsOf("_"), letters);
	setFollowers(small.toUpperCase(), letters | bitsOf("_"), letters);
}
setFollowers("_", LETTERS$1, LETTERS$1);
function setFollowers(first, capitals, smalls) {
	FOLLOWERS[first.charCodeAt(0)] = capitals;
	FOLLOWERS[256 + first.charCodeAt(0)] = smalls;
}
function bitsOf(characters) {
	let set = 0;
	for (let at = 0; at < characters.length; at++) set |= 1 << (characters.charCodeAt(at) & 31);
	return set;
}
function isOfWords(first, second) {
	if (second < 64) return 0;
	return FOLLOWERS[second < 96 ? first : 256 + first] >>> (second & 31) & 1;
}
function countOf(bits) {
	let count = 0;
	for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
	return count;
}
const SHORTEST_PIECE = 4;
const WIDEST_GAP = 48;
const MOST_LETTERS = 3;
const PERCENT_SIGN = 32;
function isValue(bytes, at) {
	const byte = bytes[at];
	return KINDS$1.value[byte] === 1 || KINDS$1.escape[byte] === 1 && isInEscape(bytes, at);
}
const LONGEST_ESCAPE$1 = 10;
function isInEscape(bytes, at) {
	for (let before = at - 1; before >= Math.max(0, at - LONGEST_ESCAPE$1); before--) {
		const byte = bytes[before];
		if (byte === AMPERSAND || byte === BACKSLASH) return true;
		if (KINDS$1.value[byte] === 0 && KINDS$1.escape[byte] === 0) return false;
	}
	return false;
}
const AMPERSAND = 38;
const BACKSLASH = 92;
// build/core/find/plain-marks.js
function plainMarks(bytes) {
	return {
		candidates: [...candidatesAmong(anchorsIn(bytes), bytes)],
		stretches: stretchesIn(bytes)
	};
}
function anchorsIn(bytes) {
	const met = [];
	metBy ??= lettersByByte();
	for (let at = 0; at < bytes.length; at++) for (const { anchor, letters } of metBy[bytes[at]]) {
		const start = at - anchor.meetAt;
		if (letters.every((spellings, index) => spellings.includes(bytes[start + index]))) met.push({
			anchor,
			start
		});
	}
	return met;
}
let metBy;
function lettersByByte() {
	const by = Array.from({ length: 256 }, () => []);
	for (const anchor of ANCHORS) {
		const letters = Array.from(anchor.word, (_, index) => spellingsOf(anchor, index));
		for (const byte of new Set(letters[anchor.meetAt])) by[byte]?.push({
			anchor,
			letters
		});
	}
	return by;
}
function* candidatesAmong(anchors, bytes) {
	const variety = new Variety(bytes);
	for (const { anchor, start } of anchors) {
		const end = start + anchor.word.length;
		if (anchor.wholeWord && KINDS$1.word[bytes[end]] === 1) continue;
		if (anchor.secretFollows && !variety.follows(end)) continue;
		yield start;
	}
}
function stretchesIn(bytes) {
	const stretches = [];
	for (let start = 0; start < bytes.length; start++) {
		let end = start;
		while (STRETCH_BYTES[bytes[end]] === 1) end++;
		if (end - start >= 32 && mayBeBase64(bytes, start, end)) stretches.push({
			start,
			end
		});
		start = end;
	}
	return stretches;
}
// build/core/find/marks.js
const marksIn = fastMarks ?? plainMarks;
const roomFor = fastRoom ?? plainRoom;
function plainRoom(size) {
	const bytes = new Uint8Array(size);
	return {
		bytes,
		marksIn: (length) => plainMarks(bytes.subarray(0, length))
	};
}
// build/core/find/regions.js
const BEFORE$1 = 4096;
const AFTER$1 = 3072;
const LONGEST$3 = 32768;
function* regionsOf(candidates, length) {
	let current = null;
	for (const at of candidates) {
		if (current !== null && at + AFTER$1 - current.start <= LONGEST$3 && at - BEFORE$1 <= current.end) {
			current.end = Math.max(current.end, Math.min(length, at + AFTER$1));
			continue;
		}
		if (current !== null) yield current;
		current = {
			start: Math.max(0, at - BEFORE$1),
			end: Math.min(length, at + AFTER$1)
		};
	}
	if (current !== null) yield current;
}
// build/core/text/landmarks.js
const STRETCH = 8192;
const MARGIN = 256;
var Landmarks = class {
	#bytes;
	#find;
	#known = /* @__PURE__ */ new Map();
	constructor(bytes, find) {
		this.#bytes = bytes;
		this.#find = find;
	}
	before(offset, farthest) {
		const earliest = Math.max(0, offset - farthest);
		for (let stretch = Math.floor(offset / STRETCH); stretch >= Math.floor(earliest / STRETCH); stretch--) {
			const mark = this.#marksIn(stretch).findLast(({ at }) => at < offset);
			if (mark !== void 0) return mark.at >= earliest ? mark : null;
		}
		return null;
	}
	from(offset, farthest) {
		const latest = Math.min(this.#bytes.length, offset + farthest);
		for (let stretch = Math.floor(offset / STRETCH); stretch <= Math.floor(latest / STRETCH); stretch++) {
			const mark = this.#marksIn(stretch).find(({ at }) => at >= offset);
			if (mark !== void 0) return mark.at < latest ? mark : null;
		}
		return null;
	}
	#marksIn(stretch) {
		const known = this.#known.get(stretch);
		if (known !== void 0) return known;
		const from = Math.max(0, stretch * STRETCH - MARGIN);
		const to = Math.min(this.#bytes.length, (stretch + 1) * STRETCH + MARGIN);
		const marks = this.#find(latin1(this.#bytes, from, to)).map((mark) => ({
			...mark,
			at: from + mark.at
		})).filter(({ at }) => Math.floor(at / STRETCH) === stretch);
		this.#known.set(stretch, marks);
		return marks;
	}
};
function linesBetween(bytes, from, to, most = Number.POSITIVE_INFINITY) {
	let lines = 0;
	for (let at = from; at < to && lines <= most; at++) if (bytes[at] === 10 || bytes[at] === 13 && bytes[at + 1] !== 10) lines++;
	return lines;
}
// build/core/sas/percent.js
function decodePercent(text) {
	if (!text.includes("%")) return text;
	return text.replace(/%([0-9a-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
}
function decodeWords(text) {
	const bytes = decodePercent(text);
	return /[\x80-\xff]/.test(bytes) ? decodeUtf8(bytes) : bytes;
}
// build/core/sas/endpoint.js
const STORAGE_SUFFIX = /^(?:core\.(?:windows\.net|chinacloudapi\.cn|usgovcloudapi\.net|cloudapi\.de|microsoft\.scloud|eaglex\.ic\.gov|sovcloud-api\.(?:fr|de))|storage\.azure\.net)$/;
const STORAGE_HOST = /^(?<account>md-[a-z0-9-]{1,40}|[a-z0-9]{3,24})(?:-(?:secondary|internetrouting|microsoftrouting))?(?:\.z\d{1,2})?(?:\.privatelink)?\.(?<service>blob|dfs|file|queue|table|web)\.(?<suffix>[a-z0-9.-]{3,200})$/;
const ONELAKE_HOST = /^(?:[a-z0-9-]{1,63}\.)?(?:[a-z0-9-]{1,63}-)?onelake\.(?:blob|dfs)\.fabric\.microsoft\.com$|\.onelake\.fabric\.microsoft\.com$/;
const AZURE_SUFFIX = /\.(?:windows\.net|azure\.net|azure\.com|azure\.us|azure\.cn|azureedge\.net|azurefd\.net|azurewebsites\.net|chinacloudapi\.cn|usgovcloudapi\.net|cloudapi\.de|microsoft\.scloud|eaglex\.ic\.gov|sovcloud-api\.(?:fr|de)|fabric\.microsoft\.com|azure-devices(?:-provisioning)?\.(?:net|cn|us)|azure-api\.net|powerplatform\.com)$/;
const LOOPBACK_HOST = /^(?:127(?:\.\d{1,3}){3}|localhost|.*\.localhost|azurite|host\.docker\.internal|\[::1\])$/;
const SERVICES$2 = {
	blob: "blob",
	dfs: "blob",
	web: "blob",
	file: "file",
	queue: "queue",
	table: "table"
};
function parseEndpoint(url) {
	const match = /^(?:([a-z][a-z0-9+.-]*):\/\/)?([^/?#]*)([^?#]*)/i.exec(url);
	const host = match[2].slice(match[2].lastIndexOf("@") + 1).replace(/:\d*$/, "").toLowerCase();
	if (!/^(?:[a-z0-9_-]+(?:\.[a-z0-9_-]+)*\.?|\[[0-9a-f:.]+\])$/.test(host)) return null;
	if (match[1] === void 0 && !host.includes(".") && !LOOPBACK_HOST.test(host)) return null;
	return {
		scheme: match[1]?.toLowerCase() ?? null,
		host,
		segments: segmentsOf(match[3]),
		...identify(host)
	};
}
function isAzureHost(host) {
	return AZURE_SUFFIX.test(host);
}
function identify(host) {
	const loopback = LOOPBACK_HOST.test(host);
	if (ONELAKE_HOST.test(host)) return {
		account: "onelake",
		service: "blob",
		onAzure: true,
		loopback,
		disk: false
	};
	const storage = STORAGE_HOST.exec(host)?.groups;
	if (storage === void 0) return {
		account: null,
		service: null,
		onAzure: isAzureHost(host),
		loopback,
		disk: false
	};
	const account = storage.account;
	const onAzure = STORAGE_SUFFIX.test(storage.suffix);
	return {
		account,
		service: SERVICES$2[storage.service],
		onAzure,
		loopback,
		disk: onAzure && account.startsWith("md-") && storage.service === "blob"
	};
}
function segmentsOf(path) {
	return path.split("/").filter((segment) => segment !== "").map(decodeWords);
}
// build/core/sas/randomness.js
const WINDOW$1 = 40;
const STEP = 3;
const LEAST_DISTINCT$1 = 20;
const LEAST_CHANGES = 14;
const LEAST_OF_EACH = 4;
function holdsRandom(text) {
	for (let start = 0; start + WINDOW$1 <= text.length; start += STEP) if (isRandom(text, start)) return true;
	return false;
}
function standsInRandom(text, from, to) {
	let start = from;
	while (start > 0 && from - start < REACH && isOf$1(BASE64, text, start - 1)) start--;
	let end = to;
	while (end - to < REACH && isOf$1(BASE64, text, end)) end++;
	return holdsRandom(text.slice(start, end));
}
const REACH = 64;
const BASE64 = setOf(/[A-Za-z0-9+/_-]/);
function isRandom(text, start) {
	let [signs, capitals, smalls] = [
		0,
		0,
		0
	];
	let [changes, manyCapitals, manySmalls] = [
		0,
		0,
		0
	];
	let last = OTHER;
	for (let at = start; at < start + WINDOW$1; at++) {
		const code = text.charCodeAt(at);
		const now = code < 128 ? CLASSES[code] : OTHER;
		const bit = 1 << (code & 31);
		if (code < 64) signs |= bit;
		else if (code < 96) capitals |= bit;
		else smalls |= bit;
		if (now === OTHER) continue;
		if (now === CAPITAL) manyCapitals++;
		else if (now === SMALL) manySmalls++;
		if (last !== OTHER && now !== last) changes++;
		last = now;
	}
	return changes >= LEAST_CHANGES && manyCapitals >= LEAST_OF_EACH && manySmalls >= LEAST_OF_EACH && bitsIn(signs) + bitsIn(capitals) + bitsIn(smalls) >= LEAST_DISTINCT$1;
}
const [OTHER, CAPITAL, SMALL, DIGIT] = [
	0,
	1,
	2,
	3
];
const CLASSES = Uint8Array.from({ length: 128 }, (_, code) => {
	const character = String.fromCharCode(code);
	if (/[A-Z]/.test(character)) return CAPITAL;
	if (/[a-z]/.test(character)) return SMALL;
	return /[0-9]/.test(character) ? DIGIT : OTHER;
});
function bitsIn(word) {
	let bits = 0;
	for (let left = word; left !== 0; left &= left - 1) bits++;
	return bits;
}
// build/core/sas/corroboration.js
const LINES$1 = 5;
const FARTHEST$1 = 4096;
function corroborationIn(bytes, path) {
	const isNamed = vouchersIn(path).length > 0;
	const vouchers = new Landmarks(bytes, vouchersIn);
	return (start, end) => {
		if (isNamed) return true;
		const before = vouchers.before(start, FARTHEST$1);
		if (before !== null && linesBetween(bytes, before.at, start, LINES$1) <= LINES$1) return true;
		const after = vouchers.from(end, FARTHEST$1);
		return after !== null && linesBetween(bytes, end, after.at, LINES$1) <= LINES$1;
	};
}
function vouchersIn(text) {
	return [...wordsIn$1(text), ...hostsIn(text)].sort((one, other) => one - other).map((at) => ({ at }));
}
const WORDS$2 = /* @__PURE__ */ new Set([
	"sas",
	"azure",
	"blob",
	"sharedaccess"
]);
const LETTERS = /(?<![A-Za-z])[A-Za-z]{0,64}?(?:sas|azure|blob|access)[A-Za-z]{0,64}/gi;
const PARTS$2 = /[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g;
function* wordsIn$1(text) {
	for (const { 0: letters, index } of text.matchAll(LETTERS)) {
		if (standsInRandom(text, index, index + letters.length)) continue;
		let before = endOfShared(text, index);
		for (const { 0: part, index: at } of letters.matchAll(PARTS$2)) {
			const word = part.toLowerCase();
			if (WORDS$2.has(word) || before === at && word === "access") yield index + at;
			before = word === "shared" ? at + part.length : null;
		}
	}
}
function endOfShared(text, at) {
	return /(?:^|[^a-z])shared[_ -]$/i.test(text.slice(Math.max(0, at - 8), at)) ? 0 : null;
}
const HOST = /(?<![a-z0-9-])[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){2,10}/gi;
function* hostsIn(text) {
	for (const { 0: host, index } of text.matchAll(HOST)) if (isAzureHost(host.toLowerCase())) yield index;
}
// build/core/sas/nearby-account.js
const FARTHEST = 2048;
const LINES = 20;
function accountsNear(bytes) {
	const accounts = new Landmarks(bytes, (text) => [...accountsIn(text)]);
	return (start, end) => {
		const before = accounts.before(start, FARTHEST);
		const after = accounts.from(end, FARTHEST);
		const linesToBefore = before === null ? Infinity : linesBetween(bytes, before.at, start, LINES);
		const linesToAfter = after === null ? Infinity : linesBetween(bytes, end, after.at, LINES);
		return Math.min(linesToBefore, linesToAfter) <= LINES ? linesToAfter < linesToBefore ? after : before : null;
	};
}
function* accountsIn(text) {
	for (const match of text.matchAll(NAMED$2)) {
		const whole = match[0];
		const account = match[1] ?? accountOf(whole);
		if (account === null || !ACCOUNT.test(account)) continue;
		if (standsInRandom(text, match.index, match.index + whole.length)) continue;
		yield {
			account,
			at: match.index + whole.lastIndexOf(account)
		};
	}
}
const ACCOUNT = /^[a-z0-9]{3,24}$/;
const NAMED$2 = new RegExp([
	String.raw`(?<![A-Za-z])(?:(?:azure[_.-]?)?storage[_.-]?)?account(?:[_.-]?name)?["'\`\])]{0,2}`,
	String.raw`(?:\s{0,20}(?:=>|:=|=|:|,)\s{0,20}|[ \t]{1,8})["'\`]{0,1}([a-z0-9]{3,24})`,
	String.raw`(?=["'\`;&<]|[ \t]{0,8}(?:[\r\n]|$)|[ \t]{1,8}(?:--?[a-z]|#|\\|;))`,
	String.raw`|(?<![a-z0-9.-])[a-z0-9-]{3,64}\.(?:z\d{1,2}\.)?(?:privatelink\.)?(?:blob|dfs|file|queue|table|web)\.[a-z0-9.-]{3,80}`
].join(""), "gi");
function accountOf(host) {
	const endpoint = parseEndpoint(host.toLowerCase());
	return endpoint?.onAzure === true && !endpoint.loopback ? endpoint.account : null;
}
// build/core/sas/key-context.js
const ACCOUNTS = String.raw`cosmos(?:[\w.-]{0,8}azure)?|documentdb|documents\.azure|(?:azure|az)[ _.-]?batch|azurerm_batch|batch[ _.-]?(?:account|service|shared|key)|\.batch\.`;
const SERVICES$1 = [
	"redis|signalr|web[_.-]?pub[_.-]?sub|communication|cognitive|openai|search|azurecr|container[_.-]?registry",
	"app[_.-]?config|automation|log[_.-]?analytics|machine[_.-]?learning",
	String.raw`\b(?:aws|s3|gcp|gcs)|amazon|minio|digitalocean|aliyun|google`
].join("|");
const STORAGE$3 = String.raw`storage|azure|blob|\bwasbs?\b|\babfss?\b|core\.windows`;
const NAMES = new RegExp(`(${ACCOUNTS})|(${SERVICES$1})|${STORAGE$3}`, "gi");
function ownerOf(before, after) {
	let last = null;
	for (const match of before.matchAll(NAMES)) last = match;
	const [first = null] = after.matchAll(NAMES);
	const distance = last === null ? 0 : before.length - last.index - last[0].length;
	const nearest = last !== null && (first === null || distance <= first.index) ? last : first;
	if (nearest === null) return null;
	return nearest[1] !== void 0 ? "another account" : nearest[2] !== void 0 ? "another service" : "storage";
}
function accountBeside(before, after) {
	const names = new Set([lastLines(before.slice(-LONGEST_LINES)), firstLines(after.slice(0, LONGEST_LINES))].flatMap((lines) => [...accountsIn(lines), ...mountsIn(lines)].map(({ account }) => account)));
	return names.size === 1 ? [...names][0] : null;
}
function* mountsIn(text) {
	for (const match of text.matchAll(/(?:^|[\s,])username=([a-z0-9]{3,24})(?=[,\s]|$)/g)) yield { account: match[1] };
}
const LONGEST_LINES = 400;
function lastLines(text) {
	const line = text.lastIndexOf("\n");
	return line <= 0 ? text : text.slice(text.lastIndexOf("\n", line - 1) + 1);
}
function firstLines(text) {
	const line = text.indexOf("\n");
	const next = line < 0 ? -1 : text.indexOf("\n", line + 1);
	return next < 0 ? text : text.slice(0, next);
}
const IOT_HOST = /\.azure-devices(?:-provisioning)?\.(?:net|cn|us)/i;
const IOT_POLICY = /^(?:iothubowner|service|device|registryRead(?:Write)?|provisioningserviceowner|enrollment(?:read|write))$/;
const MESSAGING_HOST = /\.servicebus\.[a-z]/i;
function pairAround(before, after) {
	const opened = before.lastIndexOf("{");
	const closed = after.indexOf("}");
	const object = before.slice(opened + 1) + (closed < 0 ? after : after.slice(0, closed));
	const iot = nameBefore$1(object, IOT_HOST);
	if (/symmetric[_-]?key["']?\s{0,9}[:=]\s{0,40}\{?[^{}]{0,160}$/i.test(before.slice(-240))) return {
		kind: "iot-key",
		account: iot ?? nameBefore$1(before + after, IOT_HOST),
		policy: null
	};
	const policy = /\bkey_?name["']?\s{0,20}[:=]\s{0,9}["']?([\w.-]{1,128})/i.exec(object)?.[1] ?? null;
	if (IOT_HOST.test(object) || policy !== null && IOT_POLICY.test(policy) || /\brights["']?\s{0,20}[:=]\s{0,9}["']?(?:Registry|Service(?:Config|Connect)|DeviceConnect|Enrollment)/i.test(object)) return {
		kind: "iot-key",
		account: iot,
		policy
	};
	if (!MESSAGING_HOST.test(object) && !/SharedAccess/.test(policy ?? "")) return null;
	return {
		kind: "messaging-key",
		account: nameBefore$1(object, MESSAGING_HOST),
		policy
	};
}
function nameBefore$1(text, host) {
	const at = text.search(host);
	const name = at < 0 ? null : /[a-z0-9-]{3,63}$/i.exec(text.slice(Math.max(0, at - 63), at));
	return name === null || name[0] === "global" ? null : name[0];
}
// build/core/sas/kinds/quoted.js
function quoted(text) {
	return /^(?:[\w.$-]+|<[\w-]+>)$/.test(text) && !text.includes("$") ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
// build/core/sas/kinds/storage.js
const STORAGE_SERVICES = [
	"blob",
	"queue",
	"table",
	"file"
];
function accountWords(token) {
	return token.account === null ? "a storage account not named here" : `storage account ${token.account}`;
}
const SIGNED_RESOURCES = {
	b: {
		service: "blob",
		reach: "item",
		segments: Number.POSITIVE_INFINITY
	},
	bs: {
		service: "blob",
		reach: "item",
		segments: Number.POSITIVE_INFINITY
	},
	bv: {
		service: "blob",
		reach: "item",
		segments: Number.POSITIVE_INFINITY
	},
	c: {
		service: "blob",
		reach: "container",
		segments: 1
	},
	d: {
		service: "blob",
		reach: "container",
		segments: Number.POSITIVE_INFINITY
	},
	f: {
		service: "file",
		reach: "item",
		segments: Number.POSITIVE_INFINITY
	},
	s: {
		service: "file",
		reach: "container",
		segments: 1
	}
};
function scopeOf(query) {
	const { values, endpoint } = query;
	const path = endpoint?.segments ?? [];
	const table = values.get("tn");
	if (table !== void 0) return {
		service: "table",
		reach: [
			"spk",
			"srk",
			"epk",
			"erk"
		].some((name) => values.has(name)) ? "item" : "container",
		resource: table
	};
	const sr = values.get("sr")?.toLowerCase();
	if (sr === void 0 && (endpoint?.service ?? "queue") === "queue") return {
		service: "queue",
		reach: "container",
		resource: path[0] ?? null
	};
	const sized = sr === void 0 ? void 0 : SIGNED_RESOURCES[sr];
	if (sized === void 0) return {
		service: endpoint?.service ?? null,
		reach: "unknown",
		resource: null
	};
	const depth = sr === "d" ? directoryDepth(values.get("sdd")) : sized.segments;
	const named = path.slice(0, depth);
	return {
		service: sized.service,
		reach: sized.reach,
		resource: named.length > 0 ? named.join("/") : null
	};
}
function directoryDepth(sdd) {
	return sdd !== void 0 && /^\d{1,4}$/.test(sdd) ? Number(sdd) + 1 : Number.POSITIVE_INFINITY;
}
const VERBS = [
	["read", "read"],
	["list", "list"],
	["find", "find"],
	["execute", "read the attributes of"],
	["add", "append to"],
	["create", "create"],
	["write", "write"],
	["update", "update"],
	["process", "take and remove"],
	["tags", "tag"],
	["move", "move"],
	["delete", "delete"],
	["delete-version", "delete versions of"],
	["permanent-delete", "permanently delete"],
	["ownership", "change the owner of"],
	["permissions", "change the permissions of"],
	["immutability", "lock and unlock"]
];
function verbsOf(token, add = "append to") {
	if (token.permissions === null) return token.policy === null ? "use, with rights it does not state," : `do what stored access policy ${token.policy} allows with`;
	return inWords(VERBS.filter(([permission]) => token.permissions?.includes(permission)).map(([permission, verb]) => permission === "add" ? add : verb));
}
function inWords(words) {
	return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}
function renewKeys(token) {
	const account = token.account ?? "<account>";
	return {
		text: "Renew both account keys, one after the other: a SAS does not tell which one signed it. Every client and every SAS of a renewed key stops working.",
		commands: [`az storage account keys renew -g <resource-group> -n ${account} --key key1`, `az storage account keys renew -g <resource-group> -n ${account} --key key2`]
	};
}
const POLICY_COMMANDS = {
	blob: ["container", "-c"],
	file: ["share", "-s"],
	queue: ["queue", "-q"],
	table: ["table", "-t"]
};
function deletePolicy(token) {
	const service = token.services[0] ?? "blob";
	const [command, option] = POLICY_COMMANDS[service] ?? ["container", "-c"];
	const resource = token.resource?.split("/")[0] ?? `<${command}>`;
	return {
		text: "Delete the stored access policy it leans on; only the tokens that name this policy stop working, within 30 seconds. Do not create a policy of the same name again: that would revive them.",
		commands: [`az storage ${command} policy delete --account-name ${token.account ?? "<account>"} ${option} ${quoted(resource)} -n ${quoted(token.policy ?? "<policy>")}`]
	};
}
// build/core/sas/key-token.js
const SERVICES = {
	"storage-account-key": STORAGE_SERVICES,
	"messaging-key": ["messaging"],
	"iot-key": ["iot"],
	"event-grid-key": ["event-grid"],
	"api-management-key": ["api-management"],
	"maps-key": ["maps"]
};
const SETTINGS = {
	"storage-account-key": ["AccountName", "AccountKey"],
	"messaging-key": ["Endpoint", "SharedAccessKey"],
	"iot-key": ["HostName", "SharedAccessKey"]
};
function keyToken(kind, fingerprint, names = {}) {
	const { account = null, resource = null, policy = null } = names;
	const [name, key] = SETTINGS[kind] ?? ["account", "key"];
	return {
		fingerprint,
		kind,
		reach: "account",
		power: 3,
		account,
		resource,
		services: SERVICES[kind] ?? [],
		permissions: ["sign"],
		startsOn: null,
		expiresOn: null,
		statesEnd: false,
		policy,
		protocols: kind === "storage-account-key" ? ["https", "http"] : ["https"],
		ipRange: null,
		userBound: false,
		onAzureHost: true,
		redacted: account === null ? `${key}=***` : `${name}=${account};${key}=***`
	};
}
// build/core/sas/published.js
const PUBLISHED = /* @__PURE__ */ new Set([
	"b4804f991484314d52f011cf9e8971196bf18c57a7fdc69ddcdc2154604eeee8",
	"8d414269b91b3a4b9f1e33733ee6d7694b7441d0f1e5ba2792c225f958b38986",
	"ef416360cde5ba5d0a9057f782ad77090bab8ef4428e6a3e88b9d3744c3c41dd",
	"4534b33386c9c1242f21bea4b9f1fc21aaea7468f9cf34e2fe86ae957fd4a0af",
	"233aa6a8e0ce8a2512195a92ea149f50b86d0117efa4fdf321a6bacbd141edf9",
	"8eec6f804717ed70709a0b8703df2ae671d8569b8fb8b7a360df6746962a2207",
	"871801356f8989bf4958e7f42d536f235bf37f6245cc950318d807f2ef7793e7",
	"0c7a83d24d4bb3599143f43be8594ed950bcfa9a59c3f4160706a2ae8f927725",
	"b171a33e8f8a16ec5caa1b0f2c740ab526cf2264602c7af370b64a11b062a5e0",
	"4f5eda78f968c2e82e85212fef3dcb94a482a97b46b68a8f713657f58cb1d4f7",
	"562b15a7db9917c17612d24de6f2fb279f2b49e1e9c3c7d1836049e8cf49282a",
	"e55f041c48c037dbbb9db5ef144979a0817c2411efb9043409f78225f78b71c6",
	"c411b10e513e0d4c0e8aca55508a23f1ab475e79887495a85c70c58bef1ac7cb",
	"05ee7cd1877fcb7f9d4a826871ba003a8e3803543fd642a53b14b6e0600d1687",
	"9c4589880834f8900bf8c14d90d352b43f21690fab92cd9e07984f1d6155e825",
	"7e5219c06b79388a336124b6608f44ef3e4f68d5e8376430ddba3d9253f39995",
	"11ffa092b7378a3ca1ef1f6c4cdb97fe1c10e874cb63757fb6acd141cd3902d6",
	"e75283dbff28feb475aaed2548161302e7e26f49a229d5355cb70f16d565f6a9",
	"b95da36ea756d1b848ab41a97bacb2dee130e50dcfd225687172826cff4dbffa",
	"be6e4bb016f7e80078b5de0e609f46b7cdcda05c28caa34a08d05cb1c24ec900",
	"0011cc25eb4320717494d2703e8cba85743e71b500283c21c8b88147992f9059",
	"aa6547439583c3a275d4542a0df6c1ad6a863971be9f2a2220f027cc02aef615"
]);
// build/core/sas/redact.js
const LONGEST_URL = 300;
const LONGEST_VALUE = 160;
function redactQuery(query) {
	const parameters = query.pieces.filter(({ name }) => /^[A-Za-z$_][\w.$-]{0,31}$/.test(name)).map(({ name, raw }) => `${withoutSecrets(name)}=${isSignature(name, raw) ? "***" : upToSecret(shorten(decodeUtf8(raw), LONGEST_VALUE))}`);
	return (query.url === null ? "" : `${shownUrl(decodeUtf8(query.url))}?`) + parameters.join("&");
}
function shownName(text) {
	return shorten(text, LONGEST_URL);
}
function isSignature(name, raw) {
	return /^sig$/i.test(name) || raw === "" && /^(?:s|sn)$/i.test(name);
}
function shownUrl(url) {
	const masked = shorten(url, LONGEST_URL);
	const query = masked.indexOf("?") + 1;
	return query === 0 ? masked : masked.slice(0, query) + upToSecret(masked.slice(query));
}
function upToSecret(masked) {
	const at = masked.indexOf("***");
	return at < 0 ? masked : masked.slice(0, at + 3);
}
function shorten(text, longest) {
	const masked = withoutSecrets(text);
	return masked.length <= longest ? masked : `${masked.slice(0, longest)}…`;
}
function withoutSecrets(text) {
	return text.replace(/(sig(?:=|%(?:25)*3d))[^&\s]{8,}/gi, "$1***").replace(/(?:[A-Za-z0-9+/=_-]|%(?:25)*(?:2b|2f|3d|2d|5f))+/gi, (run) => looksSecret(run) ? "***" : run);
}
function looksSecret(run) {
	return holdsRandom(run.includes("%") ? decodePercent(run.replace(/%(?:25)+/g, "%")) : run);
}
// build/core/sas/signature.js
const SHAPE_44 = {
	length: 43,
	padding: "=",
	forUrls: false,
	last: "AEIMQUYcgkosw048",
	leastDistinct: 20
};
const SHAPE_43 = {
	...SHAPE_44,
	padding: "",
	forUrls: true
};
const SHAPE_88 = {
	length: 86,
	padding: "==",
	forUrls: false,
	last: "AQgw",
	leastDistinct: 24
};
function mayBeSecret(text, at) {
	IN_SECRETS.lastIndex = at;
	return IN_SECRETS.test(text);
}
const IN_SECRETS = new RegExp(`[\\w+/% -]{${SHAPE_43.length}}`, "y");
function readSecret(text, at, shape) {
	const alphabet = shape.forUrls ? FOR_URLS : PLAIN | SPACE;
	if (text.length - at < shape.length) return null;
	let end = at;
	let asItStands = true;
	let spaces = false;
	let last = 0;
	for (let length = 0; length < shape.length; length++) {
		last = text.charCodeAt(end);
		let width = 1;
		if (last === PERCENT) {
			width = widthAt(text, end);
			last = codeAt(text, end);
		}
		const part = last < 128 ? PARTS$1[last] & alphabet : 0;
		if (part === 0) return null;
		if (part === SPACE) spaces = true;
		if (width !== 1 || part === SPACE) asItStands = false;
		end += width;
	}
	if (!shape.last.includes(String.fromCharCode(last))) return null;
	const valueEnd = end;
	let padding = 0;
	while (padding < shape.padding.length && codeAt(text, end) === EQUALS$1) {
		padding++;
		end += widthAt(text, end);
	}
	if ((padding < shape.padding.length || padding === 0) && (spaces || goesOn(text, end, shape))) return null;
	const written = text.slice(at, valueEnd);
	const secret = (asItStands ? written : decodePercent(written).replaceAll(" ", "+")) + shape.padding;
	return isPlaceholder(secret, shape) ? null : {
		text: secret,
		end
	};
}
const PLAIN = 1;
const FOR_URLS = 2;
const BOTH = 3;
const SPACE = 4;
const PARTS$1 = Uint8Array.from({ length: 128 }, (_, code) => {
	const character = String.fromCharCode(code);
	if (/[A-Za-z0-9]/.test(character)) return BOTH;
	if (/[+/]/.test(character)) return PLAIN;
	if (/[-_]/.test(character)) return FOR_URLS;
	return character === " " ? SPACE : 0;
});
const PERCENT = 37;
const EQUALS$1 = 61;
function codeAt(text, at) {
	return widthAt(text, at) === 3 ? hexAt(text, at + 1) * 16 + hexAt(text, at + 2) : text.charCodeAt(at);
}
function widthAt(text, at) {
	return text.charCodeAt(at) === PERCENT && hexAt(text, at + 1) < 16 && hexAt(text, at + 2) < 16 ? 3 : 1;
}
function hexAt(text, at) {
	return HEX[text.charCodeAt(at)] ?? 16;
}
const HEX = Uint8Array.from({ length: 128 }, (_, code) => {
	const value = "0123456789abcdef".indexOf(String.fromCharCode(code).toLowerCase());
	return value < 0 ? 16 : value;
});
function goesOn(text, end, shape) {
	let at = end;
	if (!shape.forUrls) while (at - end < 2 && ((PARTS$1[codeAt(text, at)] ?? 0) & BOTH) === FOR_URLS) at++;
	const next = codeAt(text, at);
	return next === EQUALS$1 || ((PARTS$1[next] ?? 0) & BOTH) !== 0;
}
function isPlaceholder(secret, shape) {
	return hasTooFew(secret, shape.leastDistinct) || hasRun(secret) || hasPlainBytes(bytesOf(secret));
}
function hasTooFew(secret, least) {
	const seen = [
		0,
		0,
		0,
		0
	];
	let distinct = 0;
	for (let at = 0; at < secret.length; at++) {
		const code = secret.charCodeAt(at);
		const bit = 1 << (code & 31);
		const word = seen[code >> 5];
		if ((word & bit) !== 0) continue;
		seen[code >> 5] = word | bit;
		distinct++;
	}
	return distinct < least;
}
const LONGEST_SAME = 7;
const LONGEST_COUNTED = 9;
function hasRun(secret) {
	let same = 1;
	let counted = 1;
	for (let at = 1; at < secret.length; at++) {
		const step = secret.charCodeAt(at) - secret.charCodeAt(at - 1);
		same = step === 0 ? same + 1 : 1;
		counted = step === 1 ? counted + 1 : 1;
		if (same > LONGEST_SAME || counted > LONGEST_COUNTED) return true;
	}
	return false;
}
function hasPlainBytes(bytes) {
	return bytes.every((byte) => byte >= 32 && byte < 127 || byte === 10) || bytes.every((byte, index) => index === 0 || byte === bytes[index - 1] + 1);
}
const VALUES$1 = Uint8Array.from({ length: 128 }, (_, code) => {
	const character = String.fromCharCode(code).replace("-", "+").replace("_", "/");
	const value = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".indexOf(character);
	return value < 0 ? 64 : value;
});
function bytesOf(base64) {
	const bytes = [];
	let bits = 0;
	let held = 0;
	for (let at = 0; at < base64.length; at++) {
		const value = VALUES$1[base64.charCodeAt(at)] ?? 64;
		if (value === 64) break;
		bits = (bits << 6 | value) & 65535;
		held += 6;
		if (held >= 8) {
			held -= 8;
			bytes.push(bits >> held & 255);
		}
	}
	return bytes;
}
// build/core/sas/readers/introduced-keys.js
const FIRST_ARGUMENT = String.raw`\(\s{0,80}@?(?:["'\`]([\w.-]{3,128})["'\`]|[\w.$>()\[\]]{1,80}),\s{0,80}@?["'\`]$`;
const INTRODUCTIONS = [
	{
		before: new RegExp(`(?:StorageCredentials|(?<!Batch)SharedKey(?:Lite)?Credentials?|NamedKeyCredential|(?:Blob|Queue|Table|File)Service|NewBasicClient)[A-Za-z_:]{0,20}${FIRST_ARGUMENT}`, "i"),
		shape: SHAPE_88,
		kind: "storage-account-key",
		holds: (before, after) => ownerOf(before, after) !== "another account"
	},
	{
		before: new RegExp(`(?:SharedKey|NamedKey)Credential${FIRST_ARGUMENT}`, "i"),
		shape: SHAPE_44,
		kind: "messaging-key"
	},
	{
		before: /(?:AzureKeyCredential|TopicCredentials|EventGridKeyCredential)\(\s{0,80}@?["'`]$/i,
		shape: SHAPE_44,
		kind: "event-grid-key",
		holds: (before, after) => /event[ _.-]?grid/i.test(before + after)
	},
	{
		before: /keyName["']?\s{0,9}[:=]\s{0,9}["']?(?:key|kerb)[12]\b[^{}]{0,120}?\bvalue["']?\s{0,9}[:=]\s{0,9}["']?$/i,
		shape: SHAPE_88,
		kind: "storage-account-key",
		holds: (before, after) => /permissions/i.test(before.slice(-160) + after.slice(0, 80))
	},
	{
		before: /\b(?:key|kerb)[12]\s{1,40}(?:full\s{1,40})?$/i,
		shape: SHAPE_88,
		kind: "storage-account-key",
		holds: (before, after) => /full\s{1,40}$/i.test(before) || /^\s{1,8}full\b/i.test(after)
	},
	{
		before: /<StorageServiceKeys>.{0,200}<(?:Primary|Secondary)>\s{0,40}$/is,
		shape: SHAPE_88,
		kind: "storage-account-key"
	},
	{
		before: /\/u(?:ser)?:["']?(?:[a-z]{1,20}\\{1,2})?([a-z0-9]{3,24})["']?\s{1,8}(?:\/pass(?:word)?:)?["']?$/i,
		shape: SHAPE_88,
		kind: "storage-account-key",
		holds: (before, after) => ownerOf(before, after) === "storage"
	},
	{
		before: /\\([a-z0-9]{3,24})\.file\.core\.[a-z.]{5,40}(?:\\[^\s"']{1,80})?["']?\s{1,8}["']?$/i,
		shape: SHAPE_88,
		kind: "storage-account-key"
	},
	{
		before: /\baz(?:ure)? storage [^\r\n]{0,300}\s-k\s{1,4}["']?$/i,
		shape: SHAPE_88,
		kind: "storage-account-key"
	},
	{
		before: /SecureString\s{1,4}(?:-String\s{1,4})?["']$/i,
		shape: SHAPE_88,
		kind: "storage-account-key",
		holds: (before, after) => ownerOf(before, after) === "storage"
	}
];
const BEFORE = 400;
const AFTER = 200;
const EDGES = setOf(/["'`\s:>]/);
const QUOTES = setOf(/["'`]/);
const readIntroducedKeys = (view, digest) => {
	const readings = [];
	const { text } = view;
	for (let at = text.indexOf("="); at >= 0; at = text.indexOf("=", at + 1)) {
		const shape = text[at + 1] === "=" ? SHAPE_88 : isOf$1(QUOTES, text, at + 1) ? SHAPE_44 : null;
		if (shape === null) continue;
		const start = at - shape.length;
		if (!isOf$1(EDGES, text, start - 1)) continue;
		const secret = readSecret(text, start, shape);
		if (secret === null) continue;
		const before = text.slice(Math.max(0, start - BEFORE), start);
		const after = text.slice(secret.end, secret.end + AFTER);
		const introduction = INTRODUCTIONS.find((one) => one.shape === shape && one.before.test(before) && one.holds?.(before, after) !== false);
		if (introduction === void 0) continue;
		const { kind } = introduction;
		const name = introduction.before.exec(before)?.[1];
		const fingerprint = digest(secret.text);
		readings.push({
			describe: PUBLISHED.has(fingerprint) ? null : () => keyToken(kind, fingerprint, namesOf$1(kind, name, before, after)),
			span: spanOf$1(view, start, secret.end),
			understood: name === void 0 ? 6 : 7,
			alone: false
		});
	}
	return readings;
};
function namesOf$1(kind, name, before, after) {
	if (kind === "messaging-key") return { policy: name === void 0 ? null : shownName(name) };
	if (kind !== "storage-account-key") return {};
	return { account: name !== void 0 && /^[a-z0-9]{3,24}$/.test(name) ? name : accountBeside(before, after) };
}
// build/core/sas/readers/maps-token.js
const MAPS_TOKEN = /jwt-sas[\s+]{1,4}(eyJ[\w-]{8,1000})\.([\w-]{8,3000})\.([\w-]{43,700})(?![\w-])/gi;
const LEAST_DISTINCT = 20;
const readMapsTokens = (view, digest) => {
	const readings = [];
	for (const match of view.text.matchAll(MAPS_TOKEN)) {
		const [whole, , payload, signature] = match;
		if (new Set(signature).size < LEAST_DISTINCT) continue;
		const end = match.index + whole.length;
		const claims = claimsIn(payload);
		const fingerprint = digest(signature);
		readings.push({
			describe: () => ({
				fingerprint,
				kind: "maps-sas",
				reach: "account",
				power: 2,
				account: null,
				resource: null,
				services: ["maps"],
				permissions: null,
				startsOn: timeOf$1(claims.nbf),
				expiresOn: timeOf$1(claims.exp),
				statesEnd: claims.exp !== void 0,
				policy: null,
				protocols: ["https"],
				ipRange: null,
				userBound: false,
				onAzureHost: true,
				redacted: "jwt-sas ***"
			}),
			span: spanOf$1(view, end - signature.length, end),
			understood: 3,
			alone: false
		});
	}
	return readings;
};
function claimsIn(payload) {
	try {
		const claims = JSON.parse(String.fromCharCode(...bytesOf(payload)));
		return typeof claims === "object" && claims !== null ? claims : {};
	} catch {
		return {};
	}
}
function timeOf$1(claim) {
	return typeof claim === "number" && claim > 0 && claim < 253402300800 ? Math.floor(claim) * 1e3 : null;
}
// build/core/sas/clarity.js
const ESCAPES$1 = /* @__PURE__ */ new Set([
	"\\",
	"`",
	"^",
	";"
]);
function signsOfLayersIn(text) {
	return [
		"%%",
		"''",
		"$$",
		"=3D",
		"&#",
		"\\"
	].filter((sign) => text.includes(sign)).length;
}
function escapesAround(text, start, end) {
	return [text[start - 1], text[end]].filter((character) => ESCAPES$1.has(character ?? "")).length;
}
function endsPlainly(text, end) {
	return /(?:=|%3d)$/i.test(text.slice(Math.max(0, end - 3), end)) && !/^(?:3D|\\)/i.test(text.slice(end, end + 2));
}
function isQuotedPrintable(text, at) {
	if (text[at - 1] !== "=" || !/^3D/i.test(text.slice(at, at + 2))) return false;
	return /=3D/i.test(text.slice(Math.max(0, at - NEARBY), at - 1) + text.slice(at + 2, at + NEARBY));
}
const NEARBY = 300;
// build/core/sas/markers.js
const MESSAGING_SEEDS = [
	"Send0000",
	"Listen00",
	"Manage00"
];
const MARKERS = [
	{
		text: "+ASt",
		kind: "storage-account-key",
		size: 64,
		seeds: ["Default0"]
	},
	{
		text: "APIM",
		kind: "api-management-key",
		size: 64,
		seeds: [
			"Tenant00",
			"IoTHub00",
			"Gatewy00",
			"GitKey00"
		]
	},
	{
		text: "+ASb",
		kind: "messaging-key",
		size: 32,
		seeds: MESSAGING_SEEDS
	},
	{
		text: "+AEh",
		kind: "messaging-key",
		size: 32,
		seeds: MESSAGING_SEEDS
	},
	{
		text: "+ARm",
		kind: "messaging-key",
		size: 32,
		seeds: MESSAGING_SEEDS
	},
	{
		text: "AIoT",
		kind: "iot-key",
		size: 32,
		seeds: [
			"IoTHub00",
			"DpsKey00",
			"Device00"
		]
	},
	{
		text: "AZEG",
		kind: "event-grid-key",
		size: 32,
		seeds: ["SendRecv"]
	}
];
const ANNOTATED = {
	AZEG: "event-grid-key",
	AZMP: "maps-key"
};
const ANNOTATED_MARK = /^JQQJ9[9DH]$/;
const ANNOTATED_COVERED = 60;
function hasChecksum(base64, { seeds }) {
	const bytes = bytesOf(base64);
	const covered = bytes.slice(0, -4);
	return seeds.some((seed) => equals(checksum(covered, seed), bytes.slice(-4)));
}
function hasAnnotatedChecksum(base64) {
	const bytes = bytesOf(base64);
	const sum = checksum(bytes.slice(0, ANNOTATED_COVERED), "Default0");
	const kept = bytes.slice(ANNOTATED_COVERED, 64);
	if (kept.length < 3) return false;
	return [sum, bytesOf(inBase62(sum))].some((expected) => equals(expected.slice(0, kept.length), kept));
}
const BASE_62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
function inBase62(bytes) {
	let number = bytes.reduce((sum, byte) => sum * 256 + byte, 0);
	let digits = "";
	while (number > 0) {
		digits = `${BASE_62[number % 62]}${digits}`;
		number = Math.floor(number / 62);
	}
	const zeros = bytes.findIndex((byte) => byte !== 0);
	return ("0".repeat(zeros < 0 ? bytes.length : zeros) + digits).padEnd(6, "0");
}
function equals(one, other) {
	return one.length === other.length && one.every((byte, index) => byte === other[index]);
}
function checksum(bytes, seed) {
	const [low, high] = marvin(bytes, seed);
	const sum = (low ^ high) >>> 0;
	return [
		sum & 255,
		sum >>> 8 & 255,
		sum >>> 16 & 255,
		sum >>> 24
	];
}
function marvin(bytes, seed) {
	const word = (at) => bytes[at] | bytes[at + 1] << 8 | bytes[at + 2] << 16 | bytes[at + 3] << 24 | 0;
	let high = seedWord(seed.slice(0, 4));
	let low = seedWord(seed.slice(4));
	const mix = (value) => {
		low = low + value | 0;
		high ^= low;
		low = rotate(low, 20);
		low = low + high | 0;
		high = rotate(high, 9);
		high ^= low;
		low = rotate(low, 27);
		low = low + high | 0;
		high = rotate(high, 19);
	};
	let at = 0;
	for (; at + 4 <= bytes.length; at += 4) mix(word(at));
	let rest = 128;
	for (let i = bytes.length - 1; i >= at; i--) rest = rest << 8 | bytes[i];
	mix(rest | 0);
	mix(0);
	return [low, high];
}
function seedWord(text) {
	return [...text].reduce((word, character) => word << 8 | character.charCodeAt(0), 0) | 0;
}
function rotate(value, bits) {
	return value << bits | value >>> 32 - bits;
}
// build/core/sas/readers/marked-keys.js
const MARK = /\+AS[tb]|\+AEh|\+ARm|APIM|AIoT|AZEG|JQQJ9[9DH]/g;
const FORMS$1 = [
	{
		before: 76,
		form: /^[A-Za-z0-9+/]{76}(?:\+ASt|APIM)[A-Za-z0-9+/]{5}[AQgw]==/
	},
	{
		before: 33,
		form: /^[A-Za-z0-9+/]{33}(?:\+ASb|\+AEh|\+ARm|AIoT|AZEG)[A-P][A-Za-z0-9+/]{5}=(?!=)/
	},
	{
		before: 52,
		form: /^[A-Za-z0-9]{52}JQQJ9[9DH][A-Za-z0-9]{18}(?:AZEG|AZMP)[A-Za-z0-9]{4}(?:[A-Za-z0-9]{2}==)?(?![A-Za-z0-9+/=])/
	}
];
const LONGEST$2 = 88;
const readMarkedKeys = (view, digest) => {
	const readings = [];
	for (const mark of view.text.matchAll(MARK)) for (const { before, form } of FORMS$1) {
		const start = mark.index - before;
		const key = start < 0 ? void 0 : form.exec(view.text.slice(start, start + LONGEST$2 + 1))?.[0];
		if (key === void 0 || !beginsAt(view.text, start) || isMask(key)) continue;
		const kind = markedKind(key);
		if (kind === null) continue;
		const fingerprint = digest(key);
		readings.push({
			describe: PUBLISHED.has(fingerprint) ? null : () => keyToken(kind, fingerprint),
			span: spanOf$1(view, start, start + key.length),
			understood: endsPlainly(view.text, start + key.length) ? 5 : 3,
			alone: false
		});
	}
	return readings;
};
function beginsAt(text, start) {
	return !/[A-Za-z0-9+/]/.test(text[start - 1] ?? "") || /(?:^|[^A-Za-z0-9+/])\+$|\[[\d;]{1,20}m$/.test(text.slice(Math.max(0, start - 22), start));
}
function isMask(key) {
	return hasTooFew(key, (key.length === SHAPE_44.length + 1 ? SHAPE_44 : SHAPE_88).leastDistinct);
}
function markedKind(key) {
	if (ANNOTATED_MARK.test(key.slice(52, 58))) {
		const kind = ANNOTATED[key.slice(76, 80)];
		return kind !== void 0 && hasAnnotatedChecksum(key) ? kind : null;
	}
	const marker = MARKERS.find(({ text, size }) => key.startsWith(text, size === 64 ? 76 : 33) && key.length === (size === 64 ? 88 : 44));
	return marker !== void 0 && hasChecksum(key, marker) ? marker.kind : null;
}
// build/core/sas/connection-string.js
const LONGEST$1 = 2048;
const ENDS$1 = setOf(/["'`<>\\]/);
const LINE_ENDS = setOf(/[\r\n]/);
const SPACES = setOf(/\s/);
function connectionOf(text, start, end) {
	const settings = settingsAround(text, start, end);
	for (const name of [
		"blobendpoint",
		"fileendpoint",
		"queueendpoint",
		"tableendpoint"
	]) {
		const url = settings.get(name);
		if (url !== void 0) return url;
	}
	const account = settings.get("accountname");
	const suffix = settings.get("endpointsuffix") ?? "core.windows.net";
	return account === void 0 ? null : `https://${account}.blob.${suffix}`;
}
function settingsAround(text, start, end) {
	const settings = /* @__PURE__ */ new Map();
	const isNew = (setting) => {
		if (setting === null) return true;
		if (settings.has(setting.name)) return false;
		settings.set(setting.name, setting.value);
		return true;
	};
	let left = MOST$3;
	let right = MOST$3;
	for (let at = start, pieceEnd = start;; at--) {
		const ends = at === 0 || start - at === LONGEST$1 || endsString(text, at - 1);
		if (!ends && text[at - 1] !== ";") continue;
		const from = Math.max(at, pieceEnd - LONGEST_SETTING);
		if (pieceEnd < start && !isNew(settingIn(lastWord(text.slice(from, pieceEnd))))) break;
		if (ends || --left === 0) break;
		pieceEnd = at - 1;
	}
	for (let at = end, pieceAt = end;; at++) {
		const ends = at >= text.length || at - end === LONGEST$1 || endsString(text, at);
		if (!ends && text[at] !== ";") continue;
		const until = Math.min(at, pieceAt + LONGEST_SETTING);
		if (pieceAt > end && !isNew(settingIn(firstWord(text.slice(pieceAt, until))))) break;
		if (ends || --right === 0) break;
		pieceAt = at + 1;
	}
	return settings;
}
const LONGEST_SETTING = 400;
const MOST$3 = 24;
function endsString(text, at) {
	if (!isOf$1(LINE_ENDS, text, at)) return isOf$1(ENDS$1, text, at);
	let before = at - 1;
	while (at - before < MOST_INDENT && isOf$1(SPACES, text, before)) before--;
	return text[before] !== ";";
}
const MOST_INDENT = 40;
const KNOWN = /^.{0,400}(?:^|[^A-Za-z]|\dm)(Endpoint|HostName|GatewayHostName|DeviceId|ModuleId|EntityPath|SharedAccessKeyName|DefaultEndpointsProtocol|AccountName|AccountEndpoint|EndpointSuffix|(?:Blob|File|Queue|Table)(?:Secondary)?Endpoint)=(.{1,400})$/i;
function settingIn(word) {
	const known = KNOWN.exec(word);
	const [first, second, ...rest] = word.split("=");
	const assigned = rest.length > 0 && rest[0] !== "" && /^[A-Za-z]{8,30}$/.test(second ?? "");
	const name = known?.[1] ?? /[A-Za-z]{3,40}$/.exec(assigned ? second : first)?.[0];
	const value = bare(known?.[2] ?? (assigned ? rest : [second ?? "", ...rest]).join("="));
	return name === void 0 || value === "" ? null : {
		name: name.toLowerCase(),
		value
	};
}
function bare(value) {
	const [own = ""] = /^[^\x00-\x20\x7f&{}]*/.exec(value) ?? [];
	let end = own.length;
	const tail = own.includes("[") ? TAIL : TAIL_AND_BRACKETS;
	while (end > 0 && isOf$1(tail, own, end - 1)) end--;
	return own.slice(0, end);
}
const TAIL = setOf(/[.,:!)*]/);
const TAIL_AND_BRACKETS = setOf(/[.,:!)*\]]/);
function lastWord(piece) {
	const words = piece.replace(/\s{0,9}=\s{0,9}/g, "=").trimEnd();
	let at = words.length;
	while (at > 0 && !isOf$1(SPACES, words, at - 1)) at--;
	return words.slice(at);
}
function firstWord(piece) {
	const words = piece.replace(/\s{0,9}=\s{0,9}/g, "=").trimStart();
	let end = 0;
	while (end < words.length && !isOf$1(SPACES, words, end)) end++;
	return words.slice(0, end);
}
// build/core/sas/readers/named-keys.js
const NAME_END = new RegExp([
	String.raw`(?:key|(?<![a-z0-9])pass)[_.-]?[0-9A-Za-z_]{0,12}(?:(?<=account\.key)\.[a-z0-9$\{][a-z0-9$\{\}._-]{3,120})?["'\`\]]{0,2}`,
	String.raw`(?:\s{0,4}\{\s{0,4}get;[\w;\s]{0,24}\}|:\s{0,4}&?[a-z]{1,12}(?=\s{0,4}=))?`,
	String.raw`(?:<\/name>\s{0,80}<value>|\s{0,40}(?:=>|:=|==|=|:|,|\(|>)\s{0,40}(?:[|>][+-]?\s{1,40})?|\s{1,40})`,
	String.raw`(?:\{\s{0,40}["']?type["']?\s{0,4}[:=]\s{0,4}["']?\w{1,16}["']?\s{0,4},?\s{0,40})?`,
	String.raw`(?:["']?value["']?\s{0,9}[:=]\s{0,9})?[@$]?["'\`(]{0,2}`
].join(""), "gi");
const LONGEST_NAME$1 = 48;
const FORMS = [
	{
		names: /(?:storage|blob|azure)[_.-]?(?:account[_.-]?)?(?:(?:access|shared)[_.-]?)?key$/i,
		shape: SHAPE_88,
		holds: () => true,
		describe: storageKey
	},
	{
		names: /account[_.-]?(?:(?:access|shared)[_.-]?)?key$/i,
		shape: SHAPE_88,
		holds: (place) => place.settings.has("accountname") || ownerAt(place, 200, 100) !== "another account",
		describe: storageKey
	},
	{
		names: /(?:access[_.-]?(?:shared[_.-]?)?|dest|source)key$/i,
		shape: SHAPE_88,
		holds: (place) => ownerAt(place, 600, 300) === "storage",
		describe: storageKey
	},
	{
		names: /(?:^|[^a-z0-9_.-])(?:key|pass)$/i,
		shape: SHAPE_88,
		holds: (place) => ownerAt(place, 300, 150) === "storage" || isMount(place),
		describe: storageKey
	},
	{
		names: /(?:shared[_.-]?access|aeg[_.-]sas|event[_.-]?grid[_.-]?(?:topic[_.-]?)?(?:access)?|(?:service[_.-]?bus|event[_.-]?hubs?|iot[_.-]?hub|iot|device)[_.-]?(?:primary|secondary|access|symmetric)?)[_.-]?key$/i,
		shape: SHAPE_44,
		holds: () => true,
		describe: sharedKey
	},
	{
		names: /(?:primary|secondary|symmetric)[_.-]?key$/i,
		shape: SHAPE_44,
		holds: (place) => pairAround(...around(place)) !== null,
		describe: pairedKey
	}
];
const OTHERS$1 = /(?:cosmos|documentdb|batch|redis|search|secret)[A-Za-z_.-]{0,24}$/i;
const readNamedKeys = (view, digest) => {
	const readings = [];
	const { text } = view;
	for (const match of text.matchAll(NAME_END)) {
		const written = match[0];
		const at = match.index + written.length;
		const value = isWord(text, written, at) ? null : valueAt(text, at);
		if (value === null) continue;
		const wordEnd = match.index + (/^key/i.test(written) ? 3 : 4);
		const name = text.slice(Math.max(0, match.index - LONGEST_NAME$1), match.index);
		if (OTHERS$1.test(name)) continue;
		const { shape, secret } = value;
		const marked = markedKind(secret.text);
		for (const form of FORMS) {
			if (form.shape !== shape || !form.names.test(name + text.slice(match.index, wordEnd))) continue;
			const settings = settingsAround(text, match.index, secret.end);
			const place = {
				text,
				name,
				written,
				nameEnd: match.index,
				end: secret.end,
				settings
			};
			if (!form.holds(place)) continue;
			const fingerprint = digest(secret.text);
			const token = form.describe(fingerprint, place);
			if (marked !== null && marked !== token.kind) break;
			const harmless = PUBLISHED.has(fingerprint) || isOfOthers(settings) || isEmulator(settings);
			readings.push({
				describe: harmless ? null : () => token,
				span: spanOf$1(view, at, secret.end),
				understood: 4 + 2 * settings.size + (endsPlainly(text, secret.end) ? 2 : 0) + (addressOf$1(settings) === null ? 0 : 1) - signsOfLayersIn([...settings.values()].join("=")),
				alone: /(?:^|[^a-z])(?:iot|device)[_.-]?$/i.test(name) && settings.size === 0
			});
			break;
		}
	}
	return readings;
};
function isWord(text, written, at) {
	if (!/[\w"'`\]]\s{1,40}["'`(]{0,2}$/.test(written)) return false;
	const space = text.indexOf(" ", at);
	return space >= 0 && space - at < SHAPE_44.length;
}
function valueAt(text, at) {
	if (!mayBeSecret(text, at)) return null;
	for (const shape of [SHAPE_88, SHAPE_44]) {
		const secret = readSecret(text, at, shape);
		if (secret !== null) return {
			shape,
			secret
		};
	}
	ENCODED.lastIndex = at;
	const encoded = ENCODED.exec(text)?.[0];
	if (encoded === void 0) return null;
	const inner = String.fromCharCode(...bytesOf(encoded)).trimEnd();
	const shape = inner.length === 88 ? SHAPE_88 : SHAPE_44;
	const secret = readSecret(inner, 0, shape);
	return secret?.end === inner.length ? {
		shape,
		secret: {
			text: secret.text,
			end: at + encoded.length
		}
	} : null;
}
const ENCODED = /(?:[A-Za-z0-9+/]{59}=|[A-Za-z0-9+/]{60}|[A-Za-z0-9+/]{118}==|[A-Za-z0-9+/]{119}=|[A-Za-z0-9+/]{120})(?![A-Za-z0-9+/=])/y;
function ownerAt(place, before, after) {
	return ownerOf(...around(place, before, after));
}
function around({ text, nameEnd, end }, before = 1200, after = before) {
	return [text.slice(Math.max(0, nameEnd - before), nameEnd), text.slice(end, end + after)];
}
function isMount(place) {
	return /(?:^|[\s,])username=[a-z0-9]{3,24}[,\r\n]{1,2}$/.test(around(place, 40)[0]);
}
function storageKey(fingerprint, place) {
	const { settings, written } = place;
	const account = settings.get("accountname") ?? /\.([a-z0-9]{3,24})\.(?:blob|dfs)\./.exec(written)?.[1] ?? accountBeside(...around(place));
	return keyToken("storage-account-key", fingerprint, { account: account !== null && /^[a-z0-9]{3,24}$/.test(account) ? account : null });
}
function sharedKey(fingerprint, { settings, name }) {
	const address = addressOf$1(settings);
	return keyToken(/aeg|event[_.-]?grid/i.test(name) ? "event-grid-key" : /iot|device/i.test(name) || settings.has("hostname") || /\.azure-devices/.test(address?.host ?? "") ? "iot-key" : "messaging-key", fingerprint, {
		account: address?.host.split(".")[0] ?? null,
		resource: shown$4(settings.get("entitypath") ?? settings.get("deviceid")),
		policy: shown$4(settings.get("sharedaccesskeyname"))
	});
}
function pairedKey(fingerprint, place) {
	const pair = pairAround(...around(place));
	return keyToken(pair?.kind ?? "messaging-key", fingerprint, {
		account: pair?.account ?? null,
		policy: shown$4(pair?.policy ?? void 0)
	});
}
function addressOf$1(settings) {
	return parseEndpoint(settings.get("endpoint") ?? settings.get("hostname") ?? "");
}
function shown$4(text) {
	return text === void 0 ? null : shownName(text);
}
function isOfOthers(settings) {
	const endpoint = parseEndpoint(settings.get("endpoint") ?? "");
	return settings.has("accountendpoint") || /\.(?:communication|documents)\.azure\.|\.(?:signalr|webpubsub)\./.test(endpoint?.host ?? "");
}
function isEmulator(settings) {
	return [...settings].some(([name, value]) => /endpoint$|^hostname$/.test(name) && parseEndpoint(value)?.loopback === true);
}
// build/core/sas/permissions.js
const WORDS$1 = {
	r: "read",
	a: "add",
	c: "create",
	w: "write",
	d: "delete",
	x: "delete-version",
	y: "permanent-delete",
	l: "list",
	t: "tags",
	f: "find",
	m: "move",
	e: "execute",
	o: "ownership",
	p: "permissions",
	i: "immutability",
	u: "update"
};
function readPermissions(letters, p) {
	const words = new Set([...(letters ?? "").toLowerCase()].map((letter) => letter === "p" ? p : WORDS$1[letter]));
	const known = PERMISSIONS.filter((permission) => words.has(permission));
	return known.length > 0 ? known : null;
}
function powerOf(permissions, readFinds = false) {
	if (permissions === null) return 2;
	if (!permissions.every((permission) => [
		"read",
		"execute",
		"list",
		"find"
	].includes(permission))) return 3;
	return readFinds || permissions.includes("list") || permissions.includes("find") ? 2 : 1;
}
// build/core/sas/kinds/account-sas.js
const SERVICE_LETTERS = {
	b: "blob",
	q: "queue",
	t: "table",
	f: "file"
};
const accountSas = {
	id: "account-sas",
	recognises: ({ values }) => values.has("ss") || values.has("srt"),
	describe: ({ values, endpoint }) => {
		const letters = new Set(values.get("ss")?.toLowerCase());
		const services = STORAGE_SERVICES.filter((service) => [...letters].some((letter) => SERVICE_LETTERS[letter] === service));
		const types = values.get("srt")?.toLowerCase() ?? "";
		const permissions = readPermissions(values.get("sp"), "process");
		return {
			reach: values.has("ss") && /^o+$/.test(types) ? "container" : "account",
			power: powerOf(permissions, letters.has("t") && letters.size === 1),
			account: endpoint?.account ?? null,
			resource: null,
			services,
			permissions,
			policy: null,
			.../[sco]/.test(types) ? { levels: types.replace(/[^sco]/g, "") } : {}
		};
	},
	deed,
	revoke: renewKeys
};
function deed(token) {
	const { permissions, levels = "sco" } = token;
	if (permissions === null) return `${verbsOf(token)} ${scopeWords(token)}`;
	const effective = permissions.filter((permission) => hasEffect(permission, token));
	const done = levels.includes("o") ? verbsOf({
		...token,
		permissions: effective
	}) : inWords(effective.flatMap((permission) => deedsWithoutContent(permission, token)));
	if (done === "") return `use a SAS of ${accountWords(token)}, whose letters have no effect as it is signed,`;
	return levels.includes("o") ? `${done} ${scopeWords(token)}` : `${done} in ${accountWords(token)}`;
}
const SERVICES_WITH = {
	update: ["queue", "table"],
	process: ["queue"],
	add: [
		"blob",
		"queue",
		"table"
	],
	tags: ["blob"],
	find: ["blob"],
	"delete-version": ["blob"],
	"permanent-delete": ["blob"],
	immutability: ["blob"]
};
function hasEffect(permission, { services, levels = "sco" }) {
	if (permission === "list" && /^o+$/.test(levels)) return false;
	const having = SERVICES_WITH[permission];
	return having === void 0 || services.length === 0 || having.some((service) => services.includes(service));
}
const NOUNS = {
	blob: "containers",
	queue: "queues",
	table: "tables",
	file: "shares"
};
function deedsWithoutContent(permission, { services, levels = "" }) {
	const things = inWords((services.length > 0 ? services : STORAGE_SERVICES).map((service) => NOUNS[service] ?? "containers"));
	const [atService, atContainer] = [levels.includes("s"), levels.includes("c")];
	switch (permission) {
		case "read": return [...atService ? ["read the service settings"] : [], ...atContainer ? [`read the properties of ${things}`] : []];
		case "list": return [...atService ? [`list the names of ${things}`] : [], ...atContainer ? [`list what is in ${things}`] : []];
		case "write": return [...atService ? ["change the service settings"] : [], ...atContainer ? [`create and change ${things}`] : []];
		case "create": return atContainer ? [`create ${things}`] : [];
		case "delete": return atContainer ? [`delete ${things}`] : [];
		case "find": return ["find blobs by their tags"];
		default: return [];
	}
}
function scopeWords(token) {
	const { services } = token;
	const everything = token.reach === "account" ? "everything" : "everything whose name is known";
	const among = services.length > 0 && services.length < STORAGE_SERVICES.length ? ` (${inWords(services)} ${services.length === 1 ? "service" : "services"})` : "";
	return `${everything} in ${accountWords(token)}${among}`;
}
// build/core/sas/kinds/words.js
function nameOf$4(thing, account) {
	return account === null ? `${/^[AEI]/.test(thing) ? "an" : "a"} ${thing} not named here` : `${thing} ${account}`;
}
function ofHub(account, policy) {
	return nameOf$4(isOfProvisioning(policy) ? "device provisioning service" : "IoT hub", account);
}
function isOfProvisioning(policy) {
	return policy !== null && /^(?:provisioningserviceowner|enrollment(?:read|write))$/i.test(policy);
}
function endProvisioningPolicy(account, policy) {
	return {
		text: "Renew both keys of the policy in the portal (the provisioning service, Shared access policies), or delete the policy; whoever uses it needs another one.",
		commands: [`az iot dps policy delete -g <resource-group> --dps-name ${account ?? "<provisioning-service>"} --policy-name ${quoted(policy)}`]
	};
}
function renewKey(key, commands) {
	return {
		text: `Renew the ${key}; whoever uses it needs the new one.`,
		commands
	};
}
// build/core/sas/kinds/api-management-key.js
const apiManagementKey = {
	id: "api-management-key",
	deed: ({ account }) => `act on ${nameOf$4("API Management service", account)} and sign tokens for it`,
	revoke: ({ account }) => renewKey("key of the management API, the subscription or the gateway it belongs to", [`az rest --method post --url "https://management.azure.com/subscriptions/<subscription>/resourceGroups/<resource-group>/providers/Microsoft.ApiManagement/service/${account ?? "<service>"}/tenant/access/regeneratePrimaryKey?api-version=2022-08-01"`])
};
// build/core/sas/time.js
const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T +](\d{2})(?::?(\d{2})(?::?(\d{2})(?:[.,]\d{1,9})?)?)?)?\s*(?:Z|([+ -])(\d{2}):?(\d{2})?)?$/i;
const BASIC = /^(\d{4})(\d{2})(\d{2})(T\d{2}(?:\d{2}(?:\d{2})?)?(?:Z|[+-]\d{2}:?\d{2})?)$/i;
const YEAR_10000 = Date.UTC(1e4, 0);
const YEAR_0 = -621672192e5;
function parseTime(text) {
	if (/^\d{1,15}$/.test(text) && text.length > 8) {
		const time = Number(text) * 1e3;
		return time < YEAR_10000 ? time : null;
	}
	const match = ISO.exec(text.trim().replace(BASIC, "$1-$2-$3$4"));
	if (match === null) return null;
	const [year, month, day, hour, minute, second] = match.slice(1, 7).map((part) => Number(part ?? 0));
	const date = new Date(Date.UTC(2e3, 0, 1, hour, minute, second));
	date.setUTCFullYear(year, month - 1, day);
	if (date.getUTCMonth() + 1 !== month) return null;
	if (hour > 23 || minute > 59 || second > 60) return null;
	const utc = date.getTime() - offsetOf(match[7], match[8], match[9]);
	return utc >= YEAR_0 && utc < YEAR_10000 ? utc : null;
}
function parseSeconds(text) {
	if (text === void 0 || !/^\d{1,15}$/.test(text)) return text === void 0 ? null : parseTime(text);
	const time = Number(text) * 1e3;
	return time < YEAR_10000 ? time : null;
}
function offsetOf(sign, hours, minutes) {
	if (sign === void 0) return 0;
	return (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes ?? 0)) * 6e4;
}
function formatTime(time) {
	return `${new Date(time).toISOString().slice(0, 19)}Z`;
}
// build/core/sas/kinds/api-management-sas.js
const apiManagementSas = {
	id: "api-management-sas",
	recognises: ({ field, values }) => field === "sn" && values.has("uid") && values.has("ex"),
	describe: ({ values, endpoint }) => ({
		reach: "account",
		power: 3,
		account: endpoint?.onAzure === true ? endpoint.host.split(".")[0] ?? null : null,
		resource: null,
		services: ["api-management"],
		permissions: null,
		policy: null,
		expiresOn: parseTime(values.get("ex") ?? ""),
		protocols: ["https"],
		onAzureHost: true
	}),
	deed: ({ account }) => `manage ${account === null ? "an API Management service not named here" : `API Management service ${account}`}`,
	revoke: ({ account }) => ({
		text: "Regenerate both keys of the management API (for a self-hosted gateway: its gateway keys).",
		commands: ["Primary", "Secondary"].map((key) => `az rest --method post --url "https://management.azure.com/subscriptions/<subscription>/resourceGroups/<resource-group>/providers/Microsoft.ApiManagement/service/${account ?? "<service>"}/tenant/access/regenerate${key}Key?api-version=2022-08-01"`)
	})
};
// build/core/sas/kinds/service-sas.js
const serviceSas = {
	id: "service-sas",
	recognises: ({ values }) => values.has("tn") || ["f", "s"].includes(values.get("sr")?.toLowerCase() ?? "") || [
		"b",
		"bs",
		"bv",
		"c",
		"d"
	].includes(values.get("sr")?.toLowerCase() ?? "") && hasRights(values) || values.has("sv") && !values.has("sr") && hasRights(values),
	describe: describeScope,
	deed: scopeDeed,
	revoke: (token) => token.policy === null ? renewKeys(token) : deletePolicy(token)
};
function hasRights(values) {
	return values.has("si") || values.has("sp") || values.has("se");
}
function describeScope(query) {
	const scope = scopeOf(query);
	const { values, endpoint } = query;
	const part = PARTS[values.get("sr")?.toLowerCase() ?? ""];
	const permissions = readPermissions(values.get("sp"), scope.service === "queue" ? "process" : "permissions");
	return {
		reach: scope.reach,
		power: powerOf(permissions, scope.service === "table"),
		account: endpoint?.account ?? null,
		resource: scope.resource,
		services: scope.service === null ? [] : [scope.service],
		permissions,
		policy: values.get("si") ?? null,
		...part === void 0 ? {} : { part }
	};
}
const PARTS = {
	bs: "snapshot",
	bv: "version"
};
function scopeDeed(token) {
	const service = token.services[0] ?? null;
	return `${verbsOf(token, service === "queue" || service === "table" ? "add" : "append to")} ${nounOf(token, service)} ${token.resource === null ? "" : `${token.resource} `}in ${accountWords(token)}`;
}
function nounOf(token, service) {
	const [named, unnamed] = nounsOf(token, service);
	return token.resource === null ? unnamed : named;
}
function nounsOf({ reach, resource, part }, service) {
	if (service === "queue") return ["messages in queue", "the messages in a queue"];
	if (service === "table" && reach === "item") return ["a range of entities in table", "a range of entities in a table"];
	if (service === "table") return ["entities in table", "the entities in a table"];
	if (service === "file" && reach === "item") return ["file", "a file"];
	if (service === "file") return ["everything in file share", "everything in a file share"];
	if (part !== void 0) return [`one ${part} of blob`, `one ${part} of a blob`];
	if (reach === "item") return ["blob", "a blob"];
	if (reach === "unknown") return ["something at", "something"];
	return [resource?.includes("/") ? "everything in directory" : "everything in container", "everything in a container"];
}
// build/core/sas/kinds/disk-export-sas.js
const diskExportSas = {
	id: "disk-export-sas",
	recognises: ({ endpoint }) => endpoint?.disk === true,
	describe: (query) => ({
		...describeScope(query),
		reach: "account",
		services: ["blob"]
	}),
	deed: (token) => `${token.permissions === null || token.permissions.join() === "read" ? "download" : "change"} the whole disk exported at ${token.account}`,
	revoke: () => ({
		text: "End the export of the disk or snapshot; the link stops working at once.",
		commands: ["az disk revoke-access -g <resource-group> -n <disk>", "az snapshot revoke-access -g <resource-group> -n <snapshot>"]
	})
};
// build/core/sas/kinds/event-grid-key.js
const eventGridKey = {
	id: "event-grid-key",
	deed: ({ account }) => `send events to ${nameOf$4("Event Grid topic", account)} and sign tokens for it`,
	revoke: ({ account }) => renewKey("key of the topic, domain or namespace", [`az eventgrid topic key regenerate -g <resource-group> -n ${account ?? "<topic>"} --key-name key1`])
};
// build/core/sas/kinds/event-grid-sas.js
const eventGridSas = {
	id: "event-grid-sas",
	recognises: ({ field, values }) => field === "s" && values.has("r") && values.has("e"),
	describe: ({ values }) => {
		const topic = parseEndpoint(values.get("r") ?? "");
		return {
			reach: "container",
			power: 3,
			account: topic?.host.split(".")[0] ?? null,
			resource: null,
			services: ["event-grid"],
			permissions: ["send"],
			policy: null,
			expiresOn: parseEnd(values.get("e") ?? ""),
			protocols: ["https"],
			onAzureHost: topic?.onAzure === true
		};
	},
	deed: ({ account }) => `send events to ${account === null ? "an Event Grid topic not named here" : `Event Grid topic ${account}`}`,
	revoke: ({ account }) => ({
		text: "Renew both keys of the topic (for a domain or a namespace: `az eventgrid domain key regenerate`). Every publisher with a renewed key stops working.",
		commands: ["key1", "key2"].map((key) => `az eventgrid topic key regenerate -g <resource-group> -n ${account ?? "<topic>"} --key-name ${key}`)
	})
};
const US_TIME = /^(\d{1,2})\/(\d{1,2})\/(\d{4})[\s+](\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d{1,7})?)?(?:[\s+]?(AM|PM))?(?:[\s+]?(?:Z|[+-]00:?00))?$/i;
function parseEnd(text) {
	const match = US_TIME.exec(text.trim());
	if (match === null) return parseTime(text);
	const [month, day, year, hour, minute, second] = match.slice(1, 7).map((part) => Number(part ?? 0));
	const half = match[7]?.toUpperCase();
	if (half !== void 0 && (hour < 1 || hour > 12)) return null;
	const hours = half === void 0 ? hour : hour % 12 + (half === "PM" ? 12 : 0);
	const pad = (value) => String(value).padStart(2, "0");
	return parseTime(`${year}-${pad(month)}-${pad(day)}T${pad(hours)}:${pad(minute)}:${pad(second)}Z`);
}
// build/core/sas/kinds/iot-key.js
const iotKey = {
	id: "iot-key",
	deed: ({ account, policy, resource }) => `sign tokens for ${policy !== null ? `the policy ${policy}` : resource !== null ? `device ${resource}` : "a device or a policy"} of ${ofHub(account, policy)}`,
	revoke: ({ account, policy, resource }) => isOfProvisioning(policy) ? endProvisioningPolicy(account, policy) : {
		text: "Renew the key of the policy, or of the device it belongs to; whoever uses it needs the new one.",
		commands: [policy === null ? `az iot hub device-identity renew-key -n ${account ?? "<hub>"} -d ${quoted(resource ?? "<device>")} --kt primary` : `az iot hub policy renew-key --hub-name ${account ?? "<hub>"} -n ${quoted(policy)} --renew-key primary`]
	}
};
// build/core/sas/kinds/iot-sas.js
const iotSas = {
	id: "iot-sas",
	recognises: ({ values }) => {
		const address = addressOf(values.get("sr"));
		return address !== null && (isIotHost(address.host) || namesDevice(address));
	},
	describe: describe$2,
	deed: ({ account, resource, policy, reach }) => {
		const hub = ofHub(account, policy);
		if (reach === "item") return `send and listen as ${resource} of ${hub}`;
		return policy === null ? `act on the whole of ${hub}` : `do what the policy ${policy} allows on the whole of ${hub}`;
	},
	revoke: ({ account, resource, policy, reach }) => {
		if (isOfProvisioning(policy)) return endProvisioningPolicy(account, policy);
		const hub = account ?? "<hub>";
		const device = /^devices\/([^/]+)/.exec(resource ?? "")?.[1] ?? "<device>";
		return reach === "item" ? {
			text: "Renew both keys of the device; it must be provisioned with the new ones.",
			commands: ["primary", "secondary"].map((key) => `az iot hub device-identity renew-key -n ${hub} -d ${quoted(device)} --kt ${key}`)
		} : {
			text: "Renew both keys of the policy; every service that uses it needs the new ones.",
			commands: ["primary", "secondary"].map((key) => `az iot hub policy renew-key --hub-name ${hub} -n ${quoted(policy ?? "<policy>")} --renew-key ${key}`)
		};
	}
};
function addressOf(sr) {
	if (sr === void 0) return null;
	const scoped = /^(0ne[0-9a-f]{8})\/(registrations\/.*)$/i.exec(sr);
	if (scoped !== null) return {
		host: scoped[1],
		segments: scoped[2].split("/"),
		onAzure: true
	};
	const bare = /^([\w-]{1,63})\/(devices\/.{1,400})$/.exec(sr);
	if (bare !== null) return {
		host: bare[1],
		segments: bare[2].split("/"),
		onAzure: false
	};
	return parseEndpoint(sr);
}
function namesDevice({ host, segments }) {
	if (segments[0] === "registrations") return true;
	return segments[0] === "devices" && segments.length > 1 && !/\.servicebus\./.test(host);
}
function isIotHost(host) {
	return /\.azure-devices(?:-provisioning)?\.(?:net|cn|us)$/.test(host);
}
const FULL = /* @__PURE__ */ new Set([
	"iothubowner",
	"service",
	"registryReadWrite",
	"provisioningserviceowner"
]);
function describe$2({ values }) {
	const address = addressOf(values.get("sr"));
	const segments = address?.segments ?? [];
	const ofDevice = segments[0] === "devices" || segments[0] === "registrations";
	const policy = values.get("skn") ?? null;
	const asDevice = ofDevice && (policy === null || policy === "registration");
	return {
		reach: ofDevice ? "item" : "account",
		power: asDevice || policy !== null && FULL.has(policy) ? 3 : 2,
		account: address?.host.split(".")[0] ?? null,
		resource: segments.length > 0 ? segments.join("/") : null,
		services: ["iot"],
		permissions: asDevice ? ["send", "listen"] : null,
		policy,
		expiresOn: parseSeconds(values.get("se")),
		protocols: ["https"],
		onAzureHost: address?.onAzure === true
	};
}
// build/core/sas/kinds/legacy-sas.js
const legacySas = {
	id: "legacy-sas",
	recognises: ({ values }) => !values.has("sv") && ["b", "c"].includes(values.get("sr")?.toLowerCase() ?? ""),
	describe: describeScope,
	deed: scopeDeed,
	revoke: (token) => serviceSas.revoke(token)
};
// build/core/sas/kinds/maps-key.js
const mapsKey = {
	id: "maps-key",
	deed: ({ account }) => `use ${nameOf$4("Azure Maps account", account)} at its owner's expense`,
	revoke: ({ account }) => renewKey("key of the Azure Maps account", [`az maps account keys renew -g <resource-group> -n ${account ?? "<account>"} --key primary`])
};
// build/core/sas/kinds/maps-sas.js
const mapsSas = {
	id: "maps-sas",
	deed: () => "use an Azure Maps account at its owner's expense",
	revoke: () => ({
		text: "Renew the key of the Azure Maps account that issued it.",
		commands: ["az maps account keys renew -g <resource-group> -n <account> --key primary", "az maps account keys renew -g <resource-group> -n <account> --key secondary"]
	})
};
// build/core/sas/kinds/messaging-sas.js
const messagingSas = {
	id: "messaging-sas",
	recognises: ({ values }) => isAddress(values.get("sr")) && (values.has("skn") || /^\d+$/.test(values.get("se") ?? "")),
	describe: describe$1,
	deed: (token) => `${rightsOf(token)} ${addressWords(token)}`,
	revoke: renewRule
};
function isAddress(sr) {
	return sr !== void 0 && sr.length > 2;
}
function describe$1({ values }) {
	const address = parseEndpoint(values.get("sr") ?? "");
	const path = address?.segments ?? [];
	const rule = values.get("skn") ?? null;
	return {
		reach: path.includes("publishers") ? "item" : path.length > 0 ? "container" : "account",
		...rightsOfRule(rule),
		account: address?.host.split(".")[0] ?? null,
		resource: path.length > 0 ? path.join("/") : null,
		services: ["messaging"],
		policy: rule,
		expiresOn: parseSeconds(values.get("se")),
		protocols: ["https"],
		onAzureHost: address?.onAzure === true
	};
}
function rightsOfRule(rule) {
	switch (rule) {
		case "RootManageSharedAccessKey":
		case "DefaultFullSharedAccessSignature": return {
			power: 3,
			permissions: [
				"send",
				"listen",
				"manage"
			]
		};
		case "DefaultListenSharedAccessSignature": return {
			power: 2,
			permissions: ["listen"]
		};
		default: return {
			power: 2,
			permissions: null
		};
	}
}
function rightsOf(token) {
	if (token.permissions?.includes("manage")) return "send, listen and manage";
	if (token.permissions?.includes("listen")) return "listen";
	return token.policy === null ? "send or listen" : `do what the rule ${token.policy} allows`;
}
function addressWords({ account, resource }) {
	const namespace = account === null ? "a messaging namespace not named here" : `messaging namespace ${account}`;
	return resource === null ? `in everything of ${namespace}` : `at ${resource} in ${namespace}`;
}
function renewRule(token) {
	const namespace = token.account ?? "<namespace>";
	const rule = quoted(token.policy ?? "<rule>");
	const renew = (service, key) => `az ${service} namespace authorization-rule keys renew -g <resource-group> --namespace-name ${namespace} -n ${rule} --key ${key}`;
	return {
		text: "Renew both keys of the authorization rule, or delete the rule; for Event Hubs and Relay say `az eventhubs` or `az relay`, and where the rule belongs to a queue, topic or hub add its name. Every client of a renewed key stops working.",
		commands: [renew("servicebus", "PrimaryKey"), renew("servicebus", "SecondaryKey")]
	};
}
// build/core/sas/kinds/messaging-key.js
const messagingKey = {
	id: "messaging-key",
	deed: ({ account, policy, resource }) => `sign tokens for ${policy === null ? "an authorization rule" : `the rule ${policy}`} of ${nameOf$4("messaging namespace", account)}${resource === null ? "" : ` (${resource})`}`,
	revoke: renewRule
};
// build/core/sas/kinds/storage-account-key.js
const storageAccountKey = {
	id: "storage-account-key",
	deed: (token) => `do everything in ${accountWords(token)} and sign new SAS for it`,
	revoke: (token) => {
		const { commands } = renewKeys(token);
		return {
			text: "Renew the account key (`az storage account keys list` tells which of the two it is). Every client and every SAS of that key stops working.",
			commands
		};
	}
};
// build/core/sas/kinds/unknown-sas.js
const unknownSas = {
	id: "unknown-sas",
	recognises: () => true,
	describe: ({ values, endpoint }) => {
		const permissions = readPermissions(values.get("sp"), "permissions");
		return {
			reach: "unknown",
			power: powerOf(permissions),
			account: endpoint?.account ?? null,
			resource: null,
			services: [],
			permissions,
			policy: values.get("si") ?? null
		};
	},
	deed: (token) => `use an Azure SAS of ${accountWords(token)}, whose fields are incomplete,`,
	revoke: renewKeys
};
// build/core/sas/kinds/user-delegation-sas.js
const KEY_FIELDS = [
	"skoid",
	"sktid",
	"skt",
	"ske",
	"sks",
	"skv"
];
const userDelegationSas = {
	id: "user-delegation-sas",
	recognises: ({ values }) => KEY_FIELDS.some((name) => values.has(name)),
	describe: describeScope,
	deed: scopeDeed,
	revoke: (token) => ({
		text: "Revoke the user delegation keys of the account: every user delegation SAS of it stops working, within minutes.",
		commands: [`az storage account revoke-delegation-keys -g <resource-group> -n ${token.account ?? "<account>"}`]
	})
};
// build/core/sas/kinds/workflow-sas.js
const workflowSas = {
	id: "workflow-sas",
	recognises: isWorkflow,
	describe: ({ values, endpoint, url }) => {
		const reads = /\/read$/i.test(values.get("sp") ?? "");
		return {
			reach: "item",
			power: reads ? 1 : 3,
			account: null,
			resource: workflowIn(url),
			services: ["workflow"],
			permissions: reads ? ["read"] : ["run"],
			policy: null,
			protocols: ["https"],
			onAzureHost: endpoint?.onAzure === true
		};
	},
	deed: ({ resource, permissions }) => {
		const workflow = resource === null ? "a workflow" : `workflow ${resource}`;
		return permissions?.includes("run") ? `run ${workflow}, using all its connections,` : `read a run of ${workflow}`;
	},
	revoke: () => ({
		text: "Regenerate both access keys of the workflow; every callback URL of a regenerated key stops working. In Power Automate create the trigger anew, or restrict who may call it.",
		commands: ["Primary", "Secondary"].map((key) => `az rest --method post --url "https://management.azure.com/<workflow-id>/regenerateAccessKey?api-version=2016-06-01" --body '{"keyType":"${key}"}'`)
	})
};
function isWorkflow({ values }) {
	return values.get("sp")?.startsWith("/") === true;
}
function workflowIn(url) {
	return /\/(?:workflows|api)\/([\w.-]{1,80})\//i.exec(url ?? "")?.[1] ?? null;
}
// build/core/sas/kinds/index.js
const SAS_KINDS = [
	workflowSas,
	eventGridSas,
	apiManagementSas,
	iotSas,
	messagingSas,
	diskExportSas,
	userDelegationSas,
	accountSas,
	legacySas,
	serviceSas,
	unknownSas
];
const OTHERS = [
	mapsSas,
	storageAccountKey,
	messagingKey,
	iotKey,
	eventGridKey,
	apiManagementKey,
	mapsKey
];
const WORDS = new Map([...SAS_KINDS, ...OTHERS].map((kind) => [kind.id, kind]));
function wordsOf(kind) {
	return WORDS.get(kind) ?? unknownSas;
}
// build/core/sas/query.js
const SAS_FIELDS = /* @__PURE__ */ new Set([
	...[
		"sv",
		"ss",
		"srt",
		"sr",
		"sp",
		"st",
		"se",
		"si",
		"sip",
		"spr",
		"ses",
		"sdd",
		"tn",
		"spk",
		"srk",
		"epk",
		"erk"
	],
	...[
		"skoid",
		"sktid",
		"skt",
		"ske",
		"sks",
		"skv",
		"saoid",
		"suoid",
		"scid",
		"sduoid",
		"skdutid",
		"srh",
		"srq",
		"sk"
	],
	...[
		"rscc",
		"rscd",
		"rsce",
		"rscl",
		"rsct",
		"skn"
	]
]);
const LONGEST = 4096;
const QUERY_CHARACTERS = setOf(/[A-Za-z0-9\-._~%&=+/:,*()@!$?[\]\x80-\xff]/);
const PARAMETER = /&([\w.$%~:@!*()+[\]-]{0,80})(?:=([\w\-.~%+/:*()@!$[\]'=]{0,4096}))?/y;
const RAW_HEADER = /rsc[cdelt]=[\w.%+*/-]{1,80}(?:(?:[;,](?: |(?! ))| )[^\s"&<>;,|`]{0,120}(?:"[^"&<>\r\n]{0,120}")?){1,9}(?=&[\w$]{1,20}=)/iy;
const LONGEST_HEADER = 300;
const MOST_HEADERS = 10;
const ENDS = /* @__PURE__ */ new Set(["se", "ske"]);
const LISTS = /* @__PURE__ */ new Set([
	"spr",
	"srh",
	"srq",
	"rscc",
	"rscd",
	"rsce",
	"rscl",
	"rsct"
]);
function readQuery(text, field, sigAt, valueEnd, secretAt) {
	const endOfOther = otherSignatures(text, field, sigAt, secretAt);
	const start = behindColour(text, beginningOf(text, sigAt, endOfOther));
	const left = text.slice(start, sigAt);
	const first = firstParameterIn(left);
	const after = parametersAfter(text, valueEnd, endOfOther);
	const pieces = [
		...piecesIn(left.slice(first)),
		{
			name: field,
			raw: ""
		},
		...after.pieces
	];
	const values = /* @__PURE__ */ new Map();
	for (const { name, raw } of pieces) {
		const key = name.toLowerCase();
		if (key === "sig" || key === field || raw === "") continue;
		const value = decodeWords(raw);
		const known = values.get(key);
		if (known === void 0) values.set(key, value);
		else if (ENDS.has(key) && known !== value) values.set(key, `${known} or ${value}`);
	}
	const path = left.slice(0, first);
	const url = urlWithSpaces(text, start, path) ?? urlAtEnd(withoutTail(path, URL_TAIL));
	return {
		field,
		values,
		pieces,
		url,
		endpoint: url === null ? null : parseEndpoint(url),
		start: start + first,
		end: after.end
	};
}
function secretsIn(text) {
	const known = {
		s: /* @__PURE__ */ new Map(),
		sn: /* @__PURE__ */ new Map()
	};
	return (field, at) => {
		const [secrets, shape] = field === "sn" ? [known.sn, SHAPE_88] : [known.s, SHAPE_44];
		let secret = secrets.get(at);
		if (secret === void 0) {
			secret = readSecret(text, at, shape);
			secrets.set(at, secret);
		}
		return secret;
	};
}
const MOST_COPIES = 3;
function otherSignatures(text, field, sigAt, secretAt) {
	let own;
	let copies = 0;
	return (nameAt, nameEnd) => {
		if (nameEnd - nameAt !== field.length || text.slice(nameAt, nameEnd).toLowerCase() !== field) return null;
		const other = secretAt(field, nameEnd + 1);
		if (other === null) return null;
		own ??= secretAt(field, sigAt + field.length + 1);
		return other.text === own?.text && ++copies <= MOST_COPIES ? null : other.end;
	};
}
function firstParameterIn(left) {
	const mark = queryMark(left) + 1;
	const end = left.indexOf("&", mark);
	const piece = left.slice(mark, end < 0 ? left.length : end);
	const match = FIRST_FIELD.exec(piece);
	if (match === null) return mark > 0 ? mark : piece.length;
	return mark === 0 || match.index === 0 || /^(?:[re]|uid)$/i.test(match[0].slice(0, match[0].indexOf("="))) || isSasField(match[0]) ? mark + match.index : mark;
}
function queryMark(left) {
	let mark = left.lastIndexOf("?");
	while (mark > 0) {
		const earlier = left.lastIndexOf("?", mark - 1);
		const between = left.slice(earlier + 1, mark);
		const piece = between.slice(between.lastIndexOf("&") + 1);
		if (earlier < 0 || between !== "" && piece === between || /[:.][^/]{0,300}\//.test(piece)) return mark;
		mark = earlier;
	}
	return mark;
}
function isSasField(piece) {
	return SAS_FIELDS.has(piece.slice(0, piece.indexOf("=")).toLowerCase());
}
const FIRST_FIELD = /(?:(?<![\w$-])[A-Za-z]{1,8}|(?<=_)(?:s[eprstv]|sip|spr|srt|tn|skoid))=[^=]*={0,2}$/i;
function piecesIn(query) {
	return query.split("&").map(splitPiece).filter((piece) => piece !== null);
}
const EQUALS = 61;
function beginningOf(text, sigAt, endOfOther) {
	const earliest = Math.max(0, sigAt - LONGEST);
	let at = sigAt;
	let quotesBelong;
	let headers = MOST_HEADERS;
	while (at > earliest) {
		const code = text.charCodeAt(at - 1);
		if (code === 39) {
			quotesBelong ??= standsInUnquotedUrl(text, at - 1);
			if (!quotesBelong && !isApostrophe(text, at - 1) && !standsInKeys(text, at - 1)) break;
		} else if (!isOf$1(QUERY_CHARACTERS, text, at - 1)) {
			const header = headers-- > 0 ? rawHeaderAround(text, at - 1) : -1;
			if (header < earliest) break;
			at = header;
			continue;
		} else if (code === EQUALS) {
			const end = endOfOther(nameBefore(text, at - 1), at - 1);
			if (end !== null) return end;
		}
		at--;
	}
	return at;
}
function behindColour(text, start) {
	const colour = /^\[?[\d;]{0,9}m/.exec(text.slice(start, start + 12))?.[0];
	return colour !== void 0 && /\x1b(?:\[[\d;]{0,16})?$/.test(text.slice(Math.max(0, start - 18), start)) ? start + colour.length : start;
}
function nameBefore(text, end) {
	for (let at = end - 1; at >= end - 4; at--) if (isOf$1(BEFORE_NAMES, text, at) || endsPadding(text, at)) return at + 1;
	return end;
}
function endsPadding(text, at) {
	return text[at] === "=" || text[at - 2] === "%" && text.slice(at - 1, at + 1).toUpperCase() === "3D";
}
function rawHeaderAround(text, at) {
	if (!isOf$1(IN_HEADERS, text, at)) return -1;
	const from = Math.max(0, at - LONGEST_HEADER);
	const header = from + text.slice(from, at).lastIndexOf("rsc");
	if (header < from || !isOf$1(BEFORE_NAMES, text, header - 1)) return -1;
	RAW_HEADER.lastIndex = header;
	return RAW_HEADER.test(text) && RAW_HEADER.lastIndex > at ? header : -1;
}
const IN_HEADERS = setOf(/[ ;"]/);
const BEFORE_NAMES = setOf(/[?&]/);
function standsInUnquotedUrl(text, at) {
	const from = Math.max(0, at - LONGEST);
	const slashes = text.slice(from, at).lastIndexOf("://");
	const scheme = slashes < 0 ? null : schemeBefore(text, from + slashes);
	if (scheme === null || /[\s"<>`|]/.test(text.slice(scheme, at))) return false;
	return text[scheme - 1] !== "'";
}
function isApostrophe(text, at) {
	return /^[\w.~%'-]{1,60}&/.test(text.slice(at + 1, at + 62)) && /[?&"'\s][a-z]{2,5}=[\w.~%/'-]{1,80}$/i.test(text.slice(Math.max(0, at - 90), at));
}
const KEYS = /\(PartitionKey='[^&?"\s]{0,200}',RowKey='[^&?"\s]{0,200}'\)/y;
const LONGEST_KEYS = 440;
function standsInKeys(text, at) {
	const from = Math.max(0, at - LONGEST_KEYS);
	const keys = from + text.slice(from, at).lastIndexOf("(PartitionKey=");
	if (keys < from) return false;
	KEYS.lastIndex = keys;
	return KEYS.test(text) && KEYS.lastIndex > at;
}
function parametersAfter(text, from, endOfOther) {
	const pieces = [];
	let at = from;
	while (at - from < LONGEST) {
		PARAMETER.lastIndex = at;
		const match = PARAMETER.exec(text);
		if (match === null) break;
		const nameEnd = at + 1 + match[1].length;
		if (endOfOther(at + 1, nameEnd) !== null) break;
		at = PARAMETER.lastIndex;
		if (match[1] === "" || match[2] === void 0) continue;
		const name = match[1];
		let raw = match[2];
		if (LISTS.has(name.toLowerCase())) {
			const end = listEnd(text, nameEnd - name.length, at);
			raw += text.slice(at, end);
			at = end;
		}
		pieces.push({
			name,
			raw: text[at] === "&" ? raw : withoutTail(raw, VALUE_TAIL)
		});
	}
	return {
		pieces,
		end: at
	};
}
function listEnd(text, nameAt, at) {
	RAW_HEADER.lastIndex = nameAt;
	if (RAW_HEADER.test(text)) return RAW_HEADER.lastIndex;
	return at + (/^(?:,[\w\-.~%+/*()@!$]+)*/.exec(text.slice(at, at + 200))?.[0] ?? "").length;
}
function splitPiece(whole) {
	const piece = CARRIED.exec(whole)?.[1] ?? whole;
	const equals = piece.indexOf("=");
	return equals > 0 ? {
		name: piece.slice(0, equals),
		raw: piece.slice(equals + 1)
	} : null;
}
const CARRIED = /^[\w.$-]{1,40}=(?:SharedAccessSignature[ +])?((?:r|sr|uid|sv|ss|sp|st|se)=.{1,4096})$/is;
function urlAtEnd(text) {
	const slashes = text.lastIndexOf("://");
	const scheme = slashes < 0 ? null : schemeBefore(text, slashes);
	if (scheme !== null) return text.slice(scheme);
	let start = text.length;
	while (start > 0 && text.length - start < LONGEST_BARE && isOf$1(BARE_CHARACTERS, text, start - 1)) start--;
	const bare = text.slice(start);
	return BARE.test(bare) ? bare : null;
}
const SPACED = /["'`](https?:\/\/[\w.:-]{3,120}\/(?:[\w.%()/-]{1,100} ){1,6})$/;
const LONGEST_SPACED = 500;
function urlWithSpaces(text, start, path) {
	if (text[start - 1] !== " " || !path.endsWith("?")) return null;
	const before = SPACED.exec(text.slice(Math.max(0, start - LONGEST_SPACED), start));
	return before === null ? null : before[1] + path.slice(0, -1);
}
function schemeBefore(text, end) {
	const from = Math.max(0, end - LONGEST_SCHEME - 1);
	const scheme = /(?:(?<![a-z0-9+.-])[a-z][a-z0-9+.-]{0,15}|https?)$/i.exec(text.slice(from, end));
	return scheme === null ? null : from + scheme.index;
}
const LONGEST_SCHEME = 16;
const URL_TAIL = setOf(/[?,;]/);
const VALUE_TAIL = setOf(/[.:!)\]*']/);
function withoutTail(text, tail) {
	let end = text.length;
	while (end > 0 && isOf$1(tail, text, end - 1)) end--;
	return text.slice(0, end);
}
const BARE = /^(?:(?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,63}|\d{1,3}(?:\.\d{1,3}){3}|localhost|azurite)(?::\d{1,5})?(?:\/[^:]*)?$/i;
const BARE_CHARACTERS = setOf(/[\w.%:/-]/);
const LONGEST_BARE = 500;
// build/core/sas/readers/signed-query.js
const SIGNATURE = /(?<![\w.%-])(sig|s|sn)=/gi;
const readSignedQueries = (view, digest) => {
	const readings = [];
	const secretAt = secretsIn(view.text);
	for (const match of view.text.matchAll(SIGNATURE)) {
		const reading = readSas(view, match[1].toLowerCase(), match.index, match.index + match[0].length, digest, secretAt);
		if (reading !== null) readings.push(reading);
	}
	return readings;
};
const COMPANY = {
	s: ["r", "e"],
	sn: ["uid", "ex"]
};
function readSas(view, field, fieldAt, valueAt, digest, secretAt) {
	const { text } = view;
	if (isQuotedPrintable(text, valueAt)) return null;
	if (!mayBeSecret(text, valueAt)) return null;
	const padded = secretAt(field, valueAt);
	const secret = padded ?? (field === "sig" ? readSecret(text, valueAt, SHAPE_43) : null);
	if (secret === null) return null;
	const query = withConnection(readQuery(text, field, fieldAt, secret.end, secretAt), text, secret.end);
	if (COMPANY[field]?.some((name) => !query.values.has(name))) return null;
	const workflow = isWorkflow(query);
	if (padded === null && !workflow) return null;
	const fingerprint = digest(workflow ? unpadded(secret) : secret.text);
	const fields = [...query.values.keys()].filter((name) => SAS_FIELDS.has(name)).length;
	return {
		describe: isHarmless(query, fields, fingerprint) ? null : () => describe(query, fingerprint),
		span: spanOf$1(view, valueAt, secret.end),
		understood: FIELD * (fields + (COMPANY[field]?.length ?? 0)) + clarityOf(query, text) + (endsPlainly(text, secret.end) ? 1 : 0),
		alone: fields === 0 && query.endpoint === null && field === "sig"
	};
}
const FIELD = 16;
function clarityOf(query, text) {
	const { values, endpoint } = query;
	const address = endpoint ?? signedResource(values);
	const isWhole = query.url?.includes("://") === true;
	const host = address === null ? 0 : address.account !== null || address.onAzure ? 3 : isWhole ? 2 : 1;
	const times = TIMES$1.filter((name) => timeOf(values.get(name)) !== null).length;
	const protocols = /^https?(?:,https?)?$/i.test(values.get("spr") ?? "") ? 1 : 0;
	const left = signsOfLayersIn([query.url ?? "", ...values.values()].join("="));
	return host + times + protocols - left - escapesAround(text, query.start, query.end);
}
const TIMES$1 = [
	"st",
	"se",
	"skt",
	"ske"
];
function signedResource(values) {
	const resource = values.get("sr") ?? values.get("r");
	return resource === void 0 ? null : parseEndpoint(resource);
}
function unpadded(secret) {
	return secret.text.replace(/=+$/, "");
}
function isHarmless(query, fields, fingerprint) {
	const { endpoint, values } = query;
	if (PUBLISHED.has(fingerprint) || endpoint?.loopback) return true;
	if (endpoint === null && signedResource(values)?.loopback) return true;
	return isCosmos(query) || query.field === "sig" && fields === 0 && endpoint !== null && !endpoint.onAzure;
}
function isCosmos({ values }) {
	return ![
		"sp",
		"sr",
		"ss",
		"si",
		"tn"
	].some((name) => values.has(name)) && values.has("ver") && /^(?:resource|master|aad)$/.test(values.get("type") ?? "");
}
function withConnection(query, text, end) {
	if (query.endpoint !== null || !isSetting(text.slice(Math.max(0, query.start - 64), query.start))) return query;
	const url = connectionOf(text, query.start, end);
	const endpoint = url === null ? null : parseEndpoint(url);
	return endpoint === null ? query : {
		...query,
		endpoint
	};
}
function isSetting(before) {
	return /(?:sharedaccesssignature|;\s{0,4}[\w ]{2,40})=\s{0,2}["']?\??$/i.test(before);
}
function describe(query, fingerprint) {
	const kind = SAS_KINDS.find((candidate) => candidate.recognises(query));
	const { values, endpoint } = query;
	return {
		startsOn: latest(timeOf(values.get("st")), timeOf(values.get("skt"))),
		expiresOn: earliest(timeOf(values.get("se")), timeOf(values.get("ske"))),
		statesEnd: [
			"se",
			"ske",
			"e",
			"ex"
		].some((name) => values.has(name)),
		protocols: protocolsOf(values.get("spr")),
		onAzureHost: endpoint?.onAzure === true,
		...shown$3(kind.describe(query)),
		fingerprint,
		kind: kind.id,
		ipRange: shownText(values.get("sip") ?? null),
		userBound: values.has("sduoid"),
		redacted: redactQuery(query)
	};
}
function shown$3(named) {
	return {
		...named,
		resource: shownText(named.resource),
		policy: shownText(named.policy),
		account: shownText(named.account)
	};
}
function shownText(text) {
	return text === null ? null : shownName(text);
}
function timeOf(text) {
	return text === void 0 ? null : parseTime(text);
}
function latest(one, other) {
	return one === null ? other : other === null ? one : Math.max(one, other);
}
function earliest(one, other) {
	return one === null ? other : other === null ? one : Math.min(one, other);
}
function protocolsOf(spr) {
	const named = ["https", "http"].filter((protocol) => spr?.toLowerCase().split(",").includes(protocol));
	return named.length > 0 ? named : ["https", "http"];
}
// build/core/sas/readers/positional.js
const POSITIONAL = /&(?<=(?:SharedAccessSignature|GatewayKey|token=)[\s+]{0,4}(?<user>[\w.%-]{1,80}).)(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})&/gi;
const readPositional = (view, digest) => {
	const readings = [];
	for (const match of view.text.matchAll(POSITIONAL)) {
		const at = match.index + match[0].length;
		const secret = readSecret(view.text, at, SHAPE_88);
		if (secret === null) continue;
		const [user, year, month, day, hour, minute] = match.slice(1);
		const query = {
			field: "sn",
			values: /* @__PURE__ */ new Map([["uid", user], ["ex", `${year}-${month}-${day}T${hour}:${minute}Z`]]),
			pieces: [],
			url: null,
			endpoint: null,
			start: match.index - user.length,
			end: secret.end
		};
		const fingerprint = digest(secret.text);
		readings.push({
			describe: () => ({
				...describe(query, fingerprint),
				redacted: withoutSecrets(`SharedAccessSignature ${user}&${year}${month}${day}${hour}${minute}&***`)
			}),
			span: spanOf$1(view, at, secret.end),
			understood: 6 + (endsPlainly(view.text, secret.end) ? 1 : 0),
			alone: false
		});
	}
	return readings;
};
// build/core/sas/read.js
const READERS = [
	readSignedQueries,
	readPositional,
	readMapsTokens,
	readMarkedKeys,
	readNamedKeys,
	readIntroducedKeys
];
const readTokens = (view, digest) => READERS.flatMap((read) => read(view, digest));
// build/core/unpack/plain-unpack.js
const CHARACTERS$1 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const VALUES = (/* @__PURE__ */ new Uint8Array(256)).fill(64);
for (const alphabet of [CHARACTERS$1, CHARACTERS$1.replace("+", "-").replace("/", "_")]) for (let value = 0; value < 64; value++) VALUES[alphabet.charCodeAt(value)] = value;
function plainUnpack(characters) {
	const bytes = new Uint8Array(Math.floor(characters.length * 3 / 4));
	let bits = 0;
	let held = 0;
	let at = 0;
	for (const character of characters) {
		bits = (bits << 6 | VALUES[character]) & 65535;
		held += 6;
		if (held < 8) continue;
		held -= 8;
		bytes[at++] = bits >> held;
	}
	return bytes;
}
// build/core/unpack/unpack.wasm.js
const UNPACK_WASM = "AGFzbQEAAAABCAJgAABgAX8AAwMCAAEFAwEAAgcTAgZ1bnBhY2sAAQZtZW1vcnkCAAgBAArtAQJoAQF/A0AgAEEaSQRAIAAgADoAQSAAIABBGmo6AGEgAEEBaiEADAELC0EAIQADQCAAQQpJBEAgACAAQTRqOgAwIABBAWohAAwBCwtBK0E+OgAAQS9BPzoAAEEtQT46AABB3wBBPzoAAAuBAQEDfyAAQcGChYoENgCAAkGAggQhAkGAAiEBA0AgASAAQYACakkEQCACIAEtAAMtAAAgAS0AAS0AACABLQAALQAAQQZ0ckEMdCABLQACLQAAQQZ0cnIiA0EQdjoAACACIANBCHY6AAEgAiADOgACIAJBA2ohAiABQQRqIQEMAQsLCw==";
const fastUnpack = typeof WebAssembly !== "undefined" ? (characters) => {
	assembly ??= new Assembly();
	return assembly.unpack(characters);
} : null;
let assembly = null;
const CHARACTERS = 256;
const BYTES = 65792;
const AT_ONCE$1 = 65536;
var Assembly = class {
	#exports;
	#memory;
	constructor() {
		const code = Uint8Array.from(atob(UNPACK_WASM), (character) => character.charCodeAt(0));
		this.#exports = new WebAssembly.Instance(new WebAssembly.Module(code)).exports;
		this.#memory = new Uint8Array(this.#exports.memory.buffer);
	}
	unpack(characters) {
		const bytes = new Uint8Array(Math.floor(characters.length * 3 / 4));
		for (let from = 0, at = 0; at < bytes.length; from += AT_ONCE$1) {
			const some = characters.subarray(from, from + AT_ONCE$1);
			this.#memory.set(some, CHARACTERS);
			this.#exports.unpack(some.length);
			const size = Math.floor(some.length * 3 / 4);
			bytes.set(this.#memory.subarray(BYTES, BYTES + size), at);
			at += size;
		}
		return bytes;
	}
};
// build/core/unpack/unpack.js
const unpack = fastUnpack ?? plainUnpack;
// build/core/transport/base64.js
const SHORTEST = 59;
const SHORTEST_LINE = 40;
const SHORTEST_FIRST_LINE = 20;
function* base64In(bytes, stretches) {
	let done = 0;
	for (const stretch of stretches) for (let at = Math.max(done, stretch.start); at < stretch.end; at += MEETING) {
		if (!isBase64(bytes[at])) continue;
		const run = new Run(bytes, firstLineOf(bytes, startOf$2(bytes, at, done), done));
		if (run.length >= SHORTEST && run.isMixed(bytes)) for (const first of beginningsIn(bytes, run)) yield decode$1(bytes, run, first);
		done = Math.max(done, run.end);
		at = Math.max(at, run.end);
	}
}
const MEETING = 16;
function isBase64(byte) {
	return byte !== void 0 && VALUES[byte] < 64;
}
function startOf$2(bytes, at, earliest) {
	let start = at;
	for (;;) {
		while (start > earliest && isBase64(bytes[start - 1])) start--;
		const before = LONGEST_ESCAPES.find((length) => escapeAt(bytes, start - length)?.length === length);
		const within = escapeAt(bytes, start - 1);
		if (before !== void 0 && start - before >= earliest) start -= before;
		else if (within !== null && start - 1 >= earliest) start--;
		else return start;
	}
}
var Run = class {
	pieces = [];
	length = 0;
	end;
	constructor(bytes, start) {
		this.end = start;
		let last = this.#addLine(bytes, start, Number.POSITIVE_INFINITY);
		let width = Number.POSITIVE_INFINITY;
		for (let lines = 1; last >= (lines === 1 ? SHORTEST_FIRST_LINE : width); lines++) {
			const next = behindBreak(bytes, this.end);
			if (next === null) return;
			const first = last;
			last = this.#addLine(bytes, next, width);
			if (lines === 1) width = Math.max(last, first < SHORTEST_LINE ? SHORTEST_LINE : first);
		}
	}
	#addLine(bytes, start, widest) {
		const { length } = this;
		const pieces = this.pieces.length;
		let at = start;
		for (;;) {
			const plain = at;
			while (VALUES[bytes[at]] < 64) at++;
			if (at > plain) this.pieces.push({
				start: plain,
				end: at,
				escaped: null,
				index: this.length
			});
			this.length += at - plain;
			const sign = escapeAt(bytes, at);
			if (sign === null) break;
			this.pieces.push({
				start: at,
				end: at + sign.length,
				escaped: sign.character,
				index: this.length
			});
			this.length++;
			at += sign.length;
		}
		const added = this.length - length;
		if (added > widest || added === 0) {
			this.pieces.length = pieces;
			this.length = length;
			return 0;
		}
		this.end = at;
		return added;
	}
	isMixed(bytes) {
		let seen = 0;
		for (const { start, end } of this.pieces) for (let at = start; at < end; at++) {
			seen |= CASES[bytes[at]];
			if (seen === 3) return true;
		}
		return false;
	}
	spanOf(index) {
		const { start, end, escaped, index: first } = this.pieces[this.#pieceOf(index)];
		return escaped === null ? {
			start: start + index - first,
			end: start + index - first + 1
		} : {
			start,
			end
		};
	}
	characters(bytes, from, most = this.length) {
		const to = Math.min(this.length, from + most);
		const first = this.#pieceOf(from);
		const { start, end, escaped, index } = this.pieces[first];
		if (escaped === null && to - index <= end - start) return bytes.subarray(start + from - index, start + to - index);
		const characters = new Uint8Array(to - from);
		for (let at = from, piece = first; at < to; piece++) {
			const { start, end, escaped, index } = this.pieces[piece];
			if (escaped === null) characters.set(bytes.subarray(start + at - index, Math.min(end, start + to - index)), at - from);
			else characters[at - from] = escaped;
			at = index + (escaped === null ? end - start : 1);
		}
		return characters;
	}
	#pieceOf(index) {
		let low = 0;
		let high = this.pieces.length;
		while (low < high) {
			const middle = low + high >>> 1;
			if (this.pieces[middle].index <= index) low = middle + 1;
			else high = middle;
		}
		return low - 1;
	}
};
const ESCAPES = [
	{
		first: "\\",
		form: /^\\(?:\/|u002[bf])/i
	},
	{
		first: "%",
		form: /^%2[bf]/i
	},
	{
		first: "&",
		form: /^&#(?:43|47|x2[bf]);/i
	}
];
const PLUS = "+".charCodeAt(0);
const SLASH = "/".charCodeAt(0);
const LONGEST_ESCAPE = 6;
const LONGEST_ESCAPES = [
	2,
	3,
	5,
	6
];
const ESCAPE_FIRST = setOf(/[\\%&]/);
function escapeAt(bytes, at) {
	if (ESCAPE_FIRST[bytes[at]] !== 1) return null;
	const text = latin1(bytes, at, Math.min(bytes.length, at + LONGEST_ESCAPE));
	for (const { form } of ESCAPES) {
		const match = form.exec(text)?.[0];
		if (match !== void 0) return {
			length: match.length,
			character: /\/|f|47/i.test(match) ? SLASH : PLUS
		};
	}
	return null;
}
const BREAK = /^(?:(?:\\r)?\\n)?(?:["'`][ \t]{0,20}[+.&,\\]?[ \t]{0,20}(?:\r?\n[ \t]{0,80})?[+.&]?[ \t]{0,20}["'`]|(?<=\\n)|\\?\r?\n[ \t]{0,80})/;
const BREAK_FIRST = setOf(/[\\"'`\r\n]/);
function firstLineOf(bytes, start, earliest) {
	let end = start;
	while (end > earliest && start - end < 180 && BREAK_BYTES[bytes[end - 1]] === 1) end--;
	if (end === earliest || behindBreak(bytes, end) !== start) return start;
	const first = startOf$2(bytes, end - 1, earliest);
	return end - first >= SHORTEST_FIRST_LINE ? first : start;
}
function behindBreak(bytes, at) {
	if (BREAK_FIRST[bytes[at]] !== 1) return null;
	const match = BREAK.exec(latin1(bytes, at, Math.min(bytes.length, at + 180)));
	return match === null || !isBase64(bytes[at + match[0].length]) ? null : at + match[0].length;
}
function* beginningsIn(bytes, run) {
	yield 0;
	const container = containerIn(bytes, run);
	if (container > 0) yield container;
	const shown = [
		true,
		false,
		false,
		false
	];
	for (const from of samplesOf(run.length)) {
		const sample = run.characters(bytes, from, SAMPLE);
		for (let shift = 0; shift < 4; shift++) {
			const phase = (from + shift) % 4;
			if (shown[phase] === true || !isText(sample, shift)) continue;
			shown[phase] = true;
			yield phase;
		}
	}
}
const CONTAINERS = /H4sI|UEsDB/;
const LONGEST_PREFIX = 128;
function containerIn(bytes, run) {
	const { start, end, escaped } = run.pieces[0];
	return escaped === null ? latin1(bytes, start, Math.min(end, start + LONGEST_PREFIX)).search(CONTAINERS) : -1;
}
const SAMPLE = 51;
const SAMPLE_EVERY = 2048;
function* samplesOf(length) {
	const last = Math.max(0, length - SAMPLE);
	yield 0;
	for (let from = SAMPLE; from < last; from += SAMPLE_EVERY) yield from;
	yield last;
}
function isText(characters, shift) {
	let readable = 0;
	let nul = 0;
	let size = 0;
	for (let at = shift; at + 4 <= characters.length; at += 4) {
		for (let place = 0; place < 3; place++) {
			const byte = byteOf(characters, at, place);
			size++;
			if (byte >= 32 ? byte < 127 : byte >= 9 && byte <= 13) readable++;
			else if (byte === 0) nul++;
		}
		if (size === 12 && readable + nul < 9) return false;
	}
	return readable >= size * .9 || nul >= size * .4 && readable >= size * .4;
}
function byteOf(characters, at, place) {
	const high = VALUES[characters[at + place]];
	const low = VALUES[characters[at + place + 1]];
	return (high << 2 * place + 2 | low >> 4 - 2 * place) & 255;
}
function decode$1(bytes, run, first) {
	return {
		bytes: unpack(run.characters(bytes, first)),
		start: run.spanOf(first).start,
		placeOf: (inner) => ({
			start: run.spanOf(first + Math.floor(inner.start * 4 / 3)).start,
			end: run.spanOf(first + Math.ceil(inner.end * 4 / 3) - 1).end
		})
	};
}
// build/core/readings.js
const VIEWS_AT_FIRST = 256;
const VIEWS_A_REGION = 8;
function readingsIn(bytes, path, digest, depth = 4) {
	const best = /* @__PURE__ */ new Map();
	const containers = [];
	const unfinished = [];
	const add = (reading) => {
		const known = best.get(reading.span.start);
		if (known === void 0 || reading.understood > known.understood) best.set(reading.span.start, reading);
	};
	const { candidates, stretches } = marksIn(bytes);
	let digestOnce = digest;
	for (const { view, region } of viewsIn(bytes, candidates)) if (view === null) unfinished.push(region);
	else {
		if (view.layers.length === 0) digestOnce = remembering(digest);
		for (const reading of readTokens(view, digestOnce)) add(reading);
	}
	if (depth > 0) for (const { bytes: inner, placeOf } of base64In(bytes, stretches)) {
		const found = readingsIn(inner, path, digest, depth - 1);
		for (const reading of found.secrets) add({
			...reading,
			span: placeOf(reading.span)
		});
		for (const span of found.unfinished) unfinished.push(placeOf(span));
		for (const carried of found.containers) containers.push({
			...carried,
			span: placeOf(carried.span)
		});
		if (isContainer(inner)) containers.push({
			bytes: inner,
			span: placeOf({
				start: 0,
				end: inner.length
			})
		});
	}
	return {
		secrets: vouched(apart([...best.values()]), bytes, path),
		containers,
		unfinished
	};
}
function holdsReading(bytes, marks = marksIn(bytes), depth = 4) {
	for (const { view } of viewsIn(bytes, marks.candidates)) if (view === null || readTokens(view, () => "").length > 0) return true;
	if (depth === 0) return false;
	for (const { bytes: inner } of base64In(bytes, marks.stretches)) if (isContainer(inner) || holdsReading(inner, marksIn(inner), depth - 1)) return true;
	return false;
}
function* viewsIn(bytes, candidates) {
	let left = VIEWS_AT_FIRST;
	for (const region of regionsOf(candidates, bytes.length)) {
		left += VIEWS_A_REGION;
		const layers = layersOf(viewOf(bytes, region.start, region.end), Math.min(48, left));
		for (let next = layers.next();; next = layers.next()) {
			if (next.done === true) {
				if (next.value) yield {
					view: null,
					region
				};
				break;
			}
			left--;
			yield {
				view: next.value,
				region
			};
		}
	}
}
function remembering(digest) {
	const known = /* @__PURE__ */ new Map();
	return (text) => {
		let fingerprint = known.get(text);
		if (fingerprint === void 0) {
			fingerprint = digest(text);
			known.set(text, fingerprint);
		}
		return fingerprint;
	};
}
function apart(readings) {
	const ordered = readings.sort((one, other) => one.span.start - other.span.start);
	return ordered.filter(({ span }, index) => index === 0 || span.start >= ordered[index - 1].span.end);
}
function vouched(readings, bytes, path) {
	if (!readings.some(({ alone }) => alone)) return [...readings];
	const isVouchedFor = corroborationIn(bytes, path);
	return readings.map((reading) => reading.alone && isVouchedFor(reading.span.start, reading.span.end) ? {
		...reading,
		alone: false
	} : reading);
}
// build/core/text/lines.js
const LF = 10;
const CR = 13;
const BINARY_PROBE = 8e3;
function linesFromTop(bytes) {
	return {
		start: {
			at: hasBom(bytes) ? 3 : 0,
			line: 1,
			column: 1,
			next: null,
			inBytes: null
		},
		binary: bytes.subarray(0, BINARY_PROBE).includes(0)
	};
}
function linesFrom(lines, bytes, offset) {
	return {
		start: {
			...advance(bytes, lines.start, Math.max(offset, lines.start.at), lines.binary),
			at: 0,
			next: null
		},
		binary: lines.binary
	};
}
function positionsIn(bytes, { start, binary }) {
	let here = start;
	return (offset) => {
		if (offset < here.at) here = start;
		here = advance(bytes, here, Math.max(offset, start.at), binary);
		return {
			line: here.line,
			column: here.column
		};
	};
}
function advance(bytes, from, offset, binary) {
	let { at, line, column, inBytes } = from;
	let next = from.next ?? nextLine(bytes, at);
	for (; next <= offset; next = nextLine(bytes, at)) {
		at = next;
		line++;
		column = 1;
		inBytes = null;
	}
	if (offset > at) {
		inBytes ??= binary || utf16Length(bytes.subarray(at, next)) === null;
		column += inBytes ? offset - at : utf16Length(bytes.subarray(at, offset)) ?? offset - at;
	}
	return {
		at: offset,
		line,
		column,
		next,
		inBytes
	};
}
function nextLine(bytes, from) {
	for (let at = from; at < bytes.length; at++) {
		const byte = bytes[at];
		if (byte === LF) return at + 1;
		if (byte === CR) return bytes[at + 1] === LF ? at + 2 : at + 1;
	}
	return Number.POSITIVE_INFINITY;
}
function hasBom(bytes) {
	return bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191;
}
// build/core/text/utf-16.js
function toUtf8(bytes, encoding = encodingOf(bytes)) {
	return encoding === null ? bytes : new TextEncoder().encode(decode(bytes, encoding));
}
function encodingOf(bytes) {
	const marked = bytes[0] === 255 && bytes[1] === 254 ? "utf-16le" : "utf-16be";
	if (marked === "utf-16le" || bytes[0] === 254 && bytes[1] === 255) return bytes.includes(0) ? marked : null;
	return withoutMark(bytes);
}
const PROBE = 512;
function withoutMark(bytes) {
	const length = Math.min(bytes.length, PROBE) & -2;
	if (length < 16) return null;
	const most = length / 2 * .8;
	let even = 0;
	let odd = 0;
	let neither = 0;
	for (let i = 0; i < length; i += 2) {
		if (bytes[i] === 0) even++;
		if (bytes[i + 1] === 0) odd++;
		else if (bytes[i] !== 0 && ++neither > length / 2 - most) return null;
	}
	if (odd >= most && even === 0) return "utf-16le";
	if (even >= most && odd === 0) return "utf-16be";
	return null;
}
function decode(bytes, encoding) {
	return new TextDecoder("utf-16le").decode(encoding === "utf-16le" ? bytes : swapped(bytes));
}
function swapped(bytes) {
	const copy = Uint8Array.prototype.slice.call(bytes, 0, bytes.length & -2);
	for (let i = 0; i < copy.length; i += 2) [copy[i], copy[i + 1]] = [copy[i + 1], copy[i]];
	return copy;
}
// build/core/text/windows.js
const WINDOW = 4194304;
const OVERLAP = 131072;
function* windowsOf(pieces, size = WINDOW) {
	const source = pieces[Symbol.iterator]();
	let { bytes: held, isLast } = fill(/* @__PURE__ */ new Uint8Array(), source, size);
	const encoding = encodingOf(held);
	for (let from = 0;;) {
		if (isLast) {
			yield {
				bytes: toUtf8(held, encoding),
				from,
				until: Number.POSITIVE_INFINITY,
				next: null
			};
			return;
		}
		const bytes = toUtf8(held.subarray(0, cutOf(held, held.length, encoding)), encoding);
		const cut = cutOf(held, held.length - OVERLAP, encoding);
		const next = encoding === null ? cut : toUtf8(held.subarray(0, cut), encoding).length;
		const half = bytes.length - next >> 1;
		yield {
			bytes,
			from,
			until: next + half,
			next
		};
		from = half;
		({bytes: held, isLast} = fill(held.subarray(cut), source, size));
	}
}
function fill(held, source, size) {
	const pieces = held.length === 0 ? [] : [held];
	for (let length = held.length; length < size;) {
		const { value, done } = source.next();
		if (done === true) return {
			bytes: joined(pieces),
			isLast: true
		};
		pieces.push(value);
		length += value.length;
	}
	return {
		bytes: joined(pieces),
		isLast: false
	};
}
function joined(pieces) {
	if (pieces.length === 1) return pieces[0];
	const all = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
	let at = 0;
	for (const piece of pieces) {
		all.set(piece, at);
		at += piece.length;
	}
	return all;
}
function cutOf(bytes, at, encoding) {
	if (encoding === null) {
		for (let cut = at; cut > at - 4 && cut > 0; cut--) if (cut === bytes.length ? !isUnfinished(bytes) : (bytes[cut] & 192) !== 128) return cut;
		return at;
	}
	const even = at & -2;
	return (bytes[encoding === "utf-16le" ? even - 1 : even - 2] & 252) === 216 ? even - 2 : even;
}
function isUnfinished(bytes) {
	for (let length = 1; length <= 3; length++) {
		const byte = bytes[bytes.length - length];
		if ((byte & 192) === 128) continue;
		return byte >= 240 ? length < 4 : byte >= 224 ? length < 3 : byte >= 192 ? length < 2 : false;
	}
	return false;
}
// build/core/inspect.js
function inspect(document, digest) {
	return new Inspector(document, digest).inspect();
}
function shownPath(path, digest) {
	return redactName(path, tokensIn(encoder$2.encode(path), path, digest));
}
const DEPTH = 4;
const MOST_ENTRIES = 1e5;
const MOST_UNPACKED = 268435456;
const MOST_TIMES_ITS_SIZE = 8;
const LARGEST_HELD = 67108864;
const LONGEST_NAME = 1024;
var Inspector = class {
	#document;
	#digest;
	#path;
	#sightings = [];
	#refusals = /* @__PURE__ */ new Map();
	#entriesLeft = MOST_ENTRIES;
	#bytesLeft;
	constructor(document, digest) {
		this.#document = document;
		this.#digest = digest;
		this.#path = shownPath(document.path, digest);
		this.#bytesLeft = Math.max(MOST_UNPACKED, document.content.size * MOST_TIMES_ITS_SIZE);
	}
	inspect() {
		const { content, path } = this.#document;
		this.#lookAtName(path, []);
		this.#open(content, baseName(this.#path), []);
		const skipped = [...this.#refusals].map(([why, { first, count }]) => ({
			path: this.#path,
			reason: [why, ...first === "" ? [] : [first]].join(": ") + (count > 1 ? ` and ${count - 1} more` : "")
		}));
		return {
			sightings: this.#sightings,
			skipped
		};
	}
	#open(content, name, inside) {
		const head = content.read(0, 512);
		const container = containerOf(head);
		const before = this.#sightings.length;
		if (container === null) this.#refuseUnopened(head, inside);
		else if (inside.length === DEPTH) this.#refuse("too-deep", inside);
		else this.#unpack(container, content, name, inside);
		const unpacked = this.#fingerprintsFrom(before);
		const known = this.#sightings.length;
		this.#look(piecesOf(content, WINDOW), inside);
		this.#sightings = this.#sightings.filter(({ token }, index) => index < known || !unpacked.has(token.fingerprint));
	}
	#fingerprintsFrom(index) {
		return new Set(this.#sightings.slice(index).map(({ token }) => token.fingerprint));
	}
	#unpack(container, content, name, inside) {
		for (const entry of container.members(content, name)) {
			if (this.#entriesLeft === 0) {
				this.#refuse("too-many-entries", inside);
				return;
			}
			this.#entriesLeft--;
			const isNameless = entry.kind === "member" && entry.name === "";
			this.#take(isNameless ? {
				...entry,
				name: container.id
			} : entry, inside, container);
			if (this.#bytesLeft === 0) return;
		}
	}
	#take(entry, inside, { id }) {
		const shown = this.#shownName(entry.name);
		const name = id === "gzip" ? baseName(shown.replaceAll("\\", "/")) : shown;
		const way = name === "" ? inside : [...inside, name];
		if (entry.name !== "") this.#lookAtName(entry.name, way);
		if (entry.kind === "refusal") {
			this.#refuse(entry.fault, way);
			return;
		}
		const pieces = this.#counted(entry.pieces, way);
		const head = upTo(512, pieces);
		if (containerOf(head) === null) {
			this.#refuseUnopened(head, way);
			this.#look(following(head, pieces), way);
			return;
		}
		const held = upTo(LARGEST_HELD, following(head, pieces));
		if (held.length < LARGEST_HELD) this.#open(inMemory(held), baseName(name), way);
		else {
			this.#refuse("too-large-inflated", way);
			this.#look(following(held, pieces), way);
		}
	}
	*#counted(pieces, inside) {
		for (let next = pieces.next();; next = pieces.next()) {
			if (next.done === true) {
				if (next.value !== null) this.#refuse(next.value, inside);
				return;
			}
			this.#bytesLeft = Math.max(0, this.#bytesLeft - next.value.length);
			yield next.value;
			if (this.#bytesLeft > 0) continue;
			this.#refuse("too-large-inflated", inside);
			pieces.return(null);
			return;
		}
	}
	#look(pieces, inside) {
		const path = [this.#document.path, ...inside].join("/");
		let lines = null;
		for (const { bytes, from, until, next } of windowsOf(pieces)) {
			lines ??= linesFromTop(bytes);
			const isOwn = ({ span }) => span.start >= from && span.start < until;
			const { tokens, containers, unfinished } = findingsIn(bytes, path, this.#digest);
			for (const _ of unfinished) this.#refuse("too-deep (more encodings at once than are tried)", inside);
			let own = tokens.filter(isOwn);
			for (const carried of containers) {
				if (next !== null && carried.span.start >= next) continue;
				const before = this.#sightings.length;
				this.#open(inMemory(carried.bytes), null, inside);
				const unpacked = this.#fingerprintsFrom(before);
				own = own.filter(({ token }) => !unpacked.has(token.fingerprint));
			}
			if (own.length > 0) this.#report(own, bytes, lines, inside);
			if (next !== null) lines = linesFrom(lines, bytes, next);
		}
	}
	#report(tokens, bytes, lines, inside) {
		const { commit } = this.#document;
		const positionOf = positionsIn(bytes, lines);
		const accountNear = accountsNear(bytes);
		for (const { token, span } of tokens) {
			const { line, column } = positionOf(span.start);
			const { line: endLine, column: endColumn } = positionOf(span.end);
			const near = isOfSomeAccount(token) ? accountNear(span.start, span.end) : null;
			const nearbyAccount = near && {
				name: near.account,
				line: near.at < span.start ? line - linesBetween(bytes, near.at, span.start) : endLine + linesBetween(bytes, span.end, near.at)
			};
			const place = {
				path: this.#path,
				line,
				column,
				endLine,
				endColumn,
				commit,
				inside,
				nearbyAccount
			};
			this.#sightings.push({
				token,
				place
			});
		}
	}
	#lookAtName(name, inside) {
		const { path, commit } = this.#document;
		const place = {
			path: this.#path,
			line: 1,
			column: 1,
			endLine: 1,
			endColumn: 1,
			commit,
			inside,
			nearbyAccount: null
		};
		for (const { token } of tokensIn(encoder$2.encode(name), path, this.#digest)) this.#sightings.push({
			token,
			place
		});
	}
	#shownName(name) {
		return shownPath(name, this.#digest).slice(0, LONGEST_NAME);
	}
	#refuseUnopened(head, inside) {
		const format = unopened(head);
		if (format !== null) this.#refuse(`unsupported (${format})`, inside);
	}
	#refuse(why, inside) {
		const known = this.#refusals.get(why);
		if (known === void 0) this.#refusals.set(why, {
			first: inside.join("/"),
			count: 1
		});
		else known.count++;
	}
};
const encoder$2 = new TextEncoder();
function isOfSomeAccount({ account, kind, services }) {
	return account === null && (kind === "unknown-sas" || services.some((service) => STORAGE$2.has(service)));
}
const STORAGE$2 = new Set(STORAGE_SERVICES);
function baseName(path) {
	return path.slice(path.lastIndexOf("/") + 1);
}
function upTo(length, pieces) {
	const taken = [];
	for (let size = 0; size < length;) {
		const { value, done } = pieces.next();
		if (done === true) break;
		taken.push(value);
		size += value.length;
	}
	return joined(taken);
}
function* following(first, pieces) {
	yield first;
	yield* pieces;
}
function findingsIn(bytes, path, digest) {
	const { secrets, ...rest } = readingsIn(bytes, path, digest);
	return {
		tokens: secrets.flatMap(({ describe, alone, span }) => describe === null || alone ? [] : [{
			token: describe(),
			span
		}]),
		...rest
	};
}
function tokensIn(bytes, path, digest) {
	return findingsIn(bytes, path, digest).tokens;
}
function redactName(name, tokens) {
	if (tokens.length === 0) return name;
	const bytes = encoder$2.encode(name);
	const decoder = new TextDecoder();
	let shown = "";
	let copied = 0;
	for (const { span } of tokens) {
		shown += `${decoder.decode(bytes.subarray(copied, span.start))}***`;
		copied = span.end;
	}
	return shown + decoder.decode(bytes.subarray(copied));
}
// build/core/worth-a-look.js
function isWorthALook({ path, content }) {
	return isNameWorthALook(encoder$1.encode(path)) || isContentWorthALook(content);
}
function isNameWorthALook(name) {
	return mayHoldTokens(name);
}
function isContentWorthALook(content) {
	if (isHeadWorthALook(content.read(0, 512))) return true;
	if (content.size <= 4194304) return mayHoldTokens(toUtf8(content.read(0, content.size)));
	for (const { bytes } of windowsOf(piecesOf(content, WINDOW))) if (mayHoldTokens(bytes)) return true;
	return false;
}
function isHeadWorthALook(head) {
	return isContainer(head) || unopened(head) !== null;
}
function placesInNames(names) {
	const { candidates, stretches } = marksIn(names);
	return [...candidates, ...stretches.map(({ start }) => start)];
}
const encoder$1 = new TextEncoder();
function mayHoldTokens(bytes, depth = 4) {
	const { candidates, stretches } = marksIn(bytes);
	if (candidates.length > 0) return true;
	if (depth === 0) return false;
	for (const { bytes: inner } of base64In(bytes, stretches)) if (isContainer(inner) || mayHoldTokens(inner, depth - 1)) return true;
	return false;
}
// build/sources/lfs-pointer.js
function isLfsPointer(bytes) {
	if (bytes.length > 1024 || bytes[0] !== FIRST_BYTE) return false;
	return POINTER.test(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1"));
}
const FIRST_BYTE = "v".charCodeAt(0);
const POINTER = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n(?:ext-\d-[\w.-]{1,32} sha256:[0-9a-f]{64}\n)*oid sha256:[0-9a-f]{64}\nsize \d{1,20}\n?$/;
// build/sources/digest.js
const sha256 = (text) => {
	crypto ??= (0, node_module.createRequire)(require("url").pathToFileURL(__filename).href)("node:crypto");
	return crypto.createHash("sha256").update(text, "utf8").digest("hex");
};
let crypto;
// build/sources/shard.js
const MOST$2 = 1e3;
function parseShard(text) {
	const [, index, count] = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(text) ?? [];
	const shard = {
		index: Number(index),
		count: Number(count)
	};
	return shard.index <= shard.count && shard.count <= MOST$2 ? shard : null;
}
const SHARD_FORM = `I/N with 1 ≤ I ≤ N ≤ ${MOST$2}`;
function isInShard(shard, key) {
	if (shard === null || shard === void 0) return true;
	return Number.parseInt(sha256(textOf$1(key)).slice(0, 12), 16) % shard.count === shard.index - 1;
}
function listedShard(shard, names) {
	if (shard === null || shard === void 0) return null;
	return {
		...shard,
		listing: names && sha256([...names()].map(textOf$1).join("\0"))
	};
}
function textOf$1(key) {
	return typeof key === "string" ? key : Buffer.from(key).toString("latin1");
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
	if (content.failure !== null) yield unreadable(path, `The file cannot be read to its end (${content.failure}).`);
}
// build/sources/spool.js
function* readLarge(where, path, oid) {
	const aside = putAside(where, oid);
	if (aside === null) {
		yield unreadable(path, `This version is too large to hold and could not be put aside. There may be too little room in the folder for temporary files (TMPDIR).`);
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
		if (code === void 0 && !(error instanceof SourceFailure)) throw error;
		return null;
	}
}
// build/check/clean.js
function isClean(document) {
	const { sightings, skipped } = inspect(document, sha256);
	return sightings.length + skipped.length === 0;
}
function isCleanUnderAnyName(content) {
	return isClean({
		path: VOUCHING,
		content,
		commit: null
	});
}
const VOUCHING = "sas";
// build/sources/settings.js
const SETTINGS_NAME = ".sasguard.json";
const DEFAULT_SETTINGS = { failOn: "low" };
function readSettingsFile(root) {
	try {
		return parseSettings((0, node_fs.readFileSync)((0, node_path.join)(root, SETTINGS_NAME)));
	} catch (error) {
		const { code = "unknown reason" } = error;
		if (code === "ENOENT" || code === "ENOTDIR") return parseSettings(null);
		return fault(`The settings cannot be read (${code}).`);
	}
}
function parseSettings(bytes) {
	if (bytes === null) return {
		settings: DEFAULT_SETTINGS,
		problems: []
	};
	let value;
	try {
		value = JSON.parse(Buffer.from(bytes).toString("utf8").replace(/^\uFEFF/, ""));
	} catch {
		return fault(`Not valid JSON. Expected for instance: ${EXAMPLE}`);
	}
	if (typeof value !== "object" || value === null || Array.isArray(value)) return fault(`Expected an object, for instance: ${EXAMPLE}`);
	if (Object.keys(value).some((key) => key !== "$schema" && key !== "failOn")) return fault(`Unknown key. Allowed are "$schema" and "failOn", for instance: ${EXAMPLE}`);
	const { failOn = DEFAULT_SETTINGS.failOn } = value;
	if (!SEVERITIES$2.includes(failOn)) return fault(`"failOn" must be one of ${SEVERITIES$2.join(", ")}, for instance: ${EXAMPLE}`);
	return {
		settings: { failOn },
		problems: []
	};
}
const EXAMPLE = "{ \"failOn\": \"high\" }";
function fault(message) {
	return {
		settings: DEFAULT_SETTINGS,
		problems: [{
			code: "bad-settings",
			message,
			path: SETTINGS_NAME,
			line: null,
			effect: "fault"
		}]
	};
}
// build/check/commit-rules.js
const NO_RULES = {
	...agreed(null),
	failOn: "low",
	problems: []
};
async function readRules(choice, objects) {
	const { settings, problems } = parseSettings(await readFrom(choice.proposal, SETTINGS_NAME, objects));
	const levels = [settings.failOn];
	if (choice.base !== null && choice.base !== "all") levels.push(parseSettings(await readFrom(choice.base, SETTINGS_NAME, objects)).settings.failOn);
	return {
		...await readAllowlists(choice, objects),
		failOn: strictest(levels),
		problems
	};
}
async function readAllowlists({ allowlist, where, proposal, base }, objects) {
	if (allowlist.kind === "none") return agreed(null);
	if (allowlist.kind === "file") return agreed(readNamedAllowlist(allowlist.file, where.cwd));
	const list = await readFrom(proposal, ALLOWLIST_NAME, objects);
	if (base === "all") return agreed(list && allowlistText(list));
	return proposed(list, await readFrom(base, ALLOWLIST_NAME, objects));
}
async function readFrom(commit, name, objects) {
	if (commit === null) return null;
	const blob = await objects.one(`${commit}:${name}`);
	if (blob.bytes === null && blob.why === "too-large") throw new SourceFailure("unreadable-file", "It is larger than 16 MiB, which is not read.", "incomplete", name);
	return blob.bytes;
}
function strictest(levels) {
	return SEVERITIES$2.find((level) => levels.includes(level));
}
// build/check/ending.js
function interruptedAt(extent, reported = "what these hold") {
	return `Interrupted ${extent === null ? "before anything had been looked at" : `${extent}; what is reported is ${reported}`}. Run it again to look at everything.`;
}
// build/core/allowlist/agreement.js
function isAgreed(exception, agreed) {
	const candidates = agreed.filter((before) => endOf$2(exception) <= endOf$2(before) && isSameReview(exception, before));
	return candidates.some((before) => isSamePlace(exception, before) && isWithin$1(exception, before)) || candidates.some((before) => isWithin$1(exception, before));
}
function kinAmong(all) {
	const index = /* @__PURE__ */ new Map();
	for (const one of all) for (const key of new Set(keysOf(one))) {
		const same = index.get(key);
		if (same) same.push(one);
		else index.set(key, [one]);
	}
	return (exception) => index.get(keysOf(exception)[0]) ?? [];
}
function keysOf(exception) {
	if (!("match" in exception)) return [`allow ${exception.fingerprint.text}`];
	return [...exception.match.filter((pattern) => !isTakingOut(pattern)).map(({ text }) => `paths ${text}`), "paths"];
}
function prolonged(exception, agreed) {
	const sameDay = (before) => textOf(before.reviewed) === textOf(exception.reviewed);
	const isLater = (before) => endOf$2(exception) > endOf$2(before);
	const same = agreed.filter((before) => isWithin$1(exception, before) && sameDay(before));
	return same.length > 0 && same.every(isLater) ? same[0] : null;
}
function endOf$2({ expires }) {
	return expires?.day ?? Number.NEGATIVE_INFINITY;
}
function isSameReview(one, other) {
	return textOf(one.reason) === textOf(other.reason) && textOf(one.reviewer) === textOf(other.reviewer) && textOf(one.reviewed) === textOf(other.reviewed);
}
function isSamePlace(one, other) {
	if ("match" in one || "match" in other) return false;
	return textOf(one.path) === textOf(other.path);
}
function isWithin$1(exception, before) {
	if ("match" in exception) return "match" in before && isWithinPatterns(exception.match, before.match);
	if ("match" in before) return false;
	return [
		[exception.fingerprint, before.fingerprint],
		[exception.sees, before.sees],
		[exception.verdict, before.verdict]
	].every(([one, other]) => textOf(one) === textOf(other)) && isWithinPath(exception.path, before.path);
}
function isWithinPath(path, before) {
	if (path === null || before === null) return false;
	return path.text === before.text || isOneFile(path.text) && coverageOf(before)(path.text);
}
function isWithinPatterns(match, before) {
	return isPartOf(match.filter(({ text }) => !text.startsWith("!")), before) && isPartOf(before.filter(isTakingOut), match) && isPartOf(shared(match, before), before);
}
function isTakingOut({ text }) {
	return text.startsWith("!");
}
function shared(match, before) {
	return match.filter(({ text }) => before.some((other) => other.text === text));
}
function isPartOf(part, whole) {
	let at = 0;
	for (const { text } of whole) if (part[at]?.text === text) at += 1;
	return at === part.length;
}
function textOf(field) {
	return field?.text ?? "";
}
function weakenings(policy, agreed) {
	if (policy.reviewers.length === 0) return ["nobody may review any more"];
	const lower = agreed.reviewers.map((login) => login.toLowerCase());
	const added = policy.reviewers.filter((login) => !lower.includes(login.toLowerCase()));
	const kept = policy.reviewers.length - added.length;
	const raised = (key, name) => policy[key] > agreed[key] ? [`${name} goes from ${agreed[key]} to ${policy[key]}`] : [];
	return [
		...added.length > 0 ? [`it adds ${added.join(", ")} to the reviewers`] : [],
		...kept < agreed.reviewers.length ? [`${agreed.reviewers.length - kept} of the reviewers may not any more`] : [],
		...raised("maxDays", "max-days"),
		...raised("maxDaysCritical", "max-days-critical"),
		...policy.approvalsCritical < agreed.approvalsCritical ? [`approvals-critical goes from ${agreed.approvalsCritical} to ${policy.approvalsCritical}`] : []
	];
}
// build/core/allowlist/proof.js
function proofOf(claim, policy, reviews) {
	const needed = claim.critical ? policy.approvalsCritical : 1;
	const pull = reviews.kind === "read" ? reviews.pullRequest : null;
	const bars = new Map(policy.reviewers.map((login) => [login, barOf(login, claim, pull)]));
	const opinions = policy.reviewers.map((login) => [login, opinionOf(login, pull)]);
	const approvedBy = opinions.filter(([login, opinion]) => isApproval(opinion) && bars.get(login) === null).map(([login]) => login);
	const named = claim.reviewer && policy.reviewers.find((login) => isSame(login, claim.reviewer));
	const isAnswered = claim.reviewer === null || approvedBy.some((login) => login === named);
	const proven = isAnswered && approvedBy.length >= needed;
	const open = policy.reviewers.filter((login) => bars.get(login) === null && !approvedBy.includes(login));
	const reviewer = isAnswered ? null : claim.reviewer;
	const others = open.filter((login) => login !== named);
	const more = needed - approvedBy.length - (reviewer === null ? 0 : 1);
	return {
		proven,
		approvedBy,
		needed,
		lacking: proven ? NOTHING$1 : {
			reviewer,
			others: more > 0 ? others : []
		},
		notes: proven ? [] : [...notesOn(claim, policy, reviews, bars, opinions), ...tooFew(more, others)]
	};
}
const NOTHING$1 = {
	reviewer: null,
	others: []
};
function isApproval(opinion) {
	return opinion !== null && opinion.state === "approved" && opinion.isOfThisVersion;
}
function isSame(one, other) {
	return one.replace(/^@/, "").toLowerCase() === other.replace(/^@/, "").toLowerCase();
}
function opinionOf(login, pull) {
	return pull?.opinions.find((opinion) => isSame(opinion.login, login)) ?? null;
}
function barOf(login, claim, pull) {
	if (pull === null) return null;
	if (pull.author !== null && isSame(pull.author, login)) return "opened the pull request";
	let maybe = null;
	for (const { commit, people, leavesAlone } of pull.commits) {
		const touched = [pull.path, ...claim.paths].find((path) => !leavesAlone.includes(path));
		if (touched === void 0) continue;
		const what = `commit ${commit.slice(0, 8)}, which changes ${touched}`;
		if (people.some((person) => person !== null && isSame(person, login))) return `wrote ${what}`;
		if (people.includes(null)) maybe ??= `may have written ${what} and names somebody without a GitHub account`;
	}
	return maybe;
}
function notesOn(claim, policy, reviews, bars, opinions) {
	if (reviews.kind === "unread") return [reviews.why];
	if (policy.reviewers.length === 0) return [NO_POLICY];
	if (reviews.kind === "none") return [];
	const notes = [];
	for (const [login, opinion] of opinions) {
		const bar = bars.get(login) ?? null;
		const isNamed = claim.reviewer !== null && isSame(claim.reviewer, login);
		const answers = isNamed ? " Name another reviewer in the entry." : "";
		if (bar !== null && (opinion?.state === "approved" || isNamed)) notes.push(`${login} ${bar}, so their approval does not count.${answers}`);
		else if (opinion !== null && !isApproval(opinion)) notes.push(`${login} ${NOT_COUNTING[opinion.state]}`);
	}
	return notes;
}
function tooFew(more, others) {
	if (more <= others.length) return [];
	return ["The policy lists too few who can approve it: it takes another reviewer, or another author."];
}
const NO_POLICY = "There is no agreed policy yet, so nobody can approve: merge the policy first, in a pull request of its own.";
const NOT_COUNTING = {
	approved: "approved another version of this file: ask for a new review.",
	"changes-requested": "asked for changes.",
	dismissed: "approved, and that review was dismissed."
};
// build/core/allowlist/standings.js
function standingsOf({ allowlist, trusted, reviews = NO_REVIEWS }, now) {
	const proposed = allowlist ?? withoutAny(trusted);
	if (proposed === null) return null;
	const { path, policy, entries, pathBlocks } = proposed;
	const exceptions = [...entries, ...pathBlocks];
	const agreedPolicy = trusted === "all" ? null : trusted?.policy ?? null;
	const binding = agreedPolicy?.reviewers.length ? agreedPolicy : null;
	const problems = lintAllowlist(proposed, now, binding);
	const agreed = trusted === "all" ? null : kinAmong(faultless(trusted, now));
	if (agreed !== null) {
		const isAtFault = faultsOf$1(problems);
		const sound = exceptions.filter((exception) => !isAtFault(exception));
		problems.push(...sound.flatMap((exception) => prolongation(exception, agreed(exception), path)));
	}
	if (binding !== null) problems.push(...weakening(proposed, binding, reviews));
	else if (trusted !== "all" && policy.reviewers.length > 0) problems.push(firstPolicy(proposed));
	const isFaulty = faultsOf$1(problems);
	const isGarbled = faultsOf$1(problems.filter(({ code }) => GARBLED.has(code)));
	const proofOfNew = proofs(agreedPolicy ?? NOBODY$1, reviews);
	const standing = [];
	const pending = /* @__PURE__ */ new Set();
	for (const exception of exceptions) {
		const proof = agreed === null || isAgreed(exception, agreed(exception)) ? null : proofOfNew(exception);
		const stands = isFaulty(exception) ? null : standingOf$2(exception, policy, proof, now);
		const fingerprint = isGarbled(exception) ? null : fingerprintOf$1(exception);
		standing.push(stands ?? {
			kind: "faulty",
			line: exception.line,
			fingerprint
		});
		if (stands?.standing !== "pending") continue;
		problems.push(...selfReview(exception, reviews, path));
		pending.add(exception.expires?.line ?? null);
	}
	return {
		path,
		warnDays: policy.warnDays,
		problems: problems.filter(({ code, line }) => code !== "expiring" || !pending.has(line)).sort((a, b) => a.line - b.line),
		exceptions: standing
	};
}
const GARBLED = /* @__PURE__ */ new Set([
	"token-inside",
	"stray-character",
	"unreadable-line",
	"unknown-key",
	"duplicate",
	"bad-fingerprint"
]);
function fingerprintOf$1(exception) {
	if ("match" in exception) return null;
	const { text } = exception.fingerprint;
	return /^[0-9a-f]{64}$/.test(text) ? text : null;
}
function withoutAny(trusted) {
	if (trusted === null || trusted === "all" || trusted.policy.reviewers.length === 0) return null;
	return {
		path: trusted.path,
		policy: DEFAULT_POLICY,
		entries: [],
		pathBlocks: [],
		problems: []
	};
}
const NO_REVIEWS = { kind: "none" };
const NOBODY$1 = {
	reviewers: [],
	approvalsCritical: 1
};
function standingOf$2(exception, policy, proof, now) {
	const { line, reason, reviewer, reviewed, expires } = exception;
	if (reason === null || reviewer === null || reviewed === null || expires === null) return null;
	const isPending = proof !== null && !proof.proven;
	const common = {
		line,
		standing: hasExpired(exception, now) ? "expired" : isPending ? "pending" : "in force",
		expiring: isExpiring(exception, policy, now),
		reason: reason.text,
		reviewer: reviewer.text,
		reviewed: reviewed.text,
		expires: expires.text,
		proof: isPending ? proof : null
	};
	if ("match" in exception) return {
		kind: "paths",
		...common,
		match: exception.match.map(fieldOf)
	};
	const { fingerprint, path, sees, verdict, ticket } = exception;
	if (path === null || sees === null || verdict === null) return null;
	return {
		kind: "allow",
		...common,
		fingerprint: fingerprint.text,
		path: fieldOf(path),
		sees: fieldOf(sees),
		verdict: fieldOf(verdict),
		ticket: ticket?.text || null
	};
}
function fieldOf({ text, line }) {
	return {
		text,
		line
	};
}
function faultsOf$1(problems) {
	const lines = new Set(problems.filter(({ effect }) => effect === "fault").map(({ line }) => line));
	return ({ line, endLine }) => {
		for (let at = line; at <= endLine; at++) if (lines.has(at)) return true;
		return false;
	};
}
function faultless(allowlist, now) {
	if (allowlist === null) return [];
	const isFaulty = faultsOf$1(lintAllowlist(allowlist, now));
	return [...allowlist.entries, ...allowlist.pathBlocks].filter((exception) => !isFaulty(exception));
}
function proofs(policy, reviews) {
	const shown = reviews.kind === "read" ? reviews.pullRequest.allowlist : null;
	const shownKin = kinAmong(shown === null ? [] : [...shown.entries, ...shown.pathBlocks]);
	return (exception) => {
		const wasShown = isAgreed(exception, shownKin(exception));
		const known = reviews.kind === "read" && !wasShown ? {
			kind: "unread",
			why: NOT_SHOWN
		} : reviews;
		return proofOf(claimOf(exception), policy, known);
	};
}
const NOT_SHOWN = "The entry is not, or not like this, in the last commit of the pull request, so nobody was asked to review it.";
function claimOf(exception) {
	const reviewer = exception.reviewer?.text ?? null;
	if ("match" in exception) return {
		reviewer,
		paths: exception.match.map(({ text }) => text),
		critical: false
	};
	const critical = parseSees(exception.sees?.text ?? "")?.severity === "critical";
	return {
		reviewer,
		paths: exception.path === null ? [] : [exception.path.text],
		critical
	};
}
function prolongation(exception, agreed, path) {
	const before = prolonged(exception, agreed);
	const { expires, reviewed } = exception;
	if (before === null || expires === null || reviewed === null) return [];
	const sentences = `The review of ${reviewed.text} agreed to ${before.expires?.text ?? "an earlier day"}, and this ends on ${expires.text}. A later end needs a new review: set \`reviewed\` to its day.`;
	const write = `Write: expires: ${before.expires?.text ?? ""}`;
	return [problemOf$1("prolonged-without-review", {
		path,
		line: expires.line
	}, sentences, write)];
}
function weakening({ policy, path }, agreed, reviews) {
	const ways = weakenings(policy, agreed);
	if (ways.length === 0) return [];
	const proof = proofOf({
		reviewer: null,
		paths: [],
		critical: true
	}, agreed, wasShown(policy, reviews) ? reviews : {
		kind: "unread",
		why: POLICY_NOT_SHOWN
	});
	if (proof.proven) return [];
	const needed = `It takes ${proof.needed} approvals, as a critical token does (${proof.approvedBy.length} so far), of ${agreed.reviewers.join(", ")}.`;
	const sentences = [
		`The policy asks less than the agreed one: ${ways.join("; ")}.`,
		needed,
		...proof.notes
	].join(" ");
	const problem = problemOf$1("policy-weakened", {
		path,
		line: policy.line ?? 1
	}, sentences);
	return [reviews.kind === "none" ? {
		...problem,
		message: sentences,
		effect: "notice"
	} : problem];
}
function firstPolicy({ policy, path }) {
	const sentences = `The first policy here: whoever merges it decides that ${policy.reviewers.join(", ")} may review.`;
	return problemOf$1("first-policy", {
		path,
		line: policy.line ?? 1
	}, sentences);
}
function wasShown(policy, reviews) {
	if (reviews.kind !== "read") return true;
	const shown = reviews.pullRequest.allowlist?.policy ?? DEFAULT_POLICY;
	return policy.reviewers.length === 0 ? shown.reviewers.length === 0 : weakenings(policy, shown).length === 0;
}
const POLICY_NOT_SHOWN = "The policy is not, or not like this, in the last commit of the pull request, so nobody was asked to review it.";
function selfReview(exception, reviews, path) {
	const { reviewer } = exception;
	const author = reviews.kind === "read" ? reviews.pullRequest.author : null;
	if (reviewer === null || author === null || !isSame(reviewer.text, author)) return [];
	const sentences = `${reviewer.text} opened this pull request, and nobody approves their own exception. Name another reviewer.`;
	return [problemOf$1("reviewer-is-author", {
		path,
		line: reviewer.line
	}, sentences)];
}
// build/core/allowlist/ruling.js
function openAllowlist(options) {
	return openStandings(standingsOf(options, options.now), options.complete);
}
function openStandings(standings, complete) {
	if (standings === null) return NO_ALLOWLIST;
	const problems = [...standings.problems];
	const { exceptions } = standings;
	const entries = exceptions.filter((exception) => exception.kind === "allow").map(openEntry);
	const blocks = exceptions.filter((exception) => exception.kind === "paths").map(openBlock);
	const faulty = exceptions.filter((exception) => exception.kind === "faulty");
	const entriesOf = byFingerprint(entries);
	const ruled = (verdict, exception, line) => ({
		verdict,
		allowedBy: {
			path: standings.path,
			line,
			reviewer: exception.reviewer,
			proof: exception.proof
		}
	});
	let hidden = 0;
	const isBeyondBlocks = (candidate, path) => candidate.severity === "critical" || isGuardFile(path) || path === standings.path;
	const rule = (candidate, path) => {
		const covering = entriesOf(candidate.fingerprint).filter((open) => reaches(open, path));
		for (const open of covering) {
			const untrue = untruthOf(open.exception, candidate, standings.path);
			if (untrue === null) continue;
			problems.push(untrue);
			open.standing = "faulty";
		}
		const best = covering.find((open) => open.standing === "in force") ?? covering.find(isStanding);
		if (best) return ruled(best.standing === "in force" ? "allowed" : "pending", best.exception, best.exception.line);
		const reaching = blocks.filter((block) => reaches(block, path));
		if (isBeyondBlocks(candidate, path)) return null;
		const hiding = reaching.find((block) => block.standing === "in force");
		if (!hiding) {
			for (const block of reaching) block.wouldHide.add(candidate.fingerprint);
			return null;
		}
		hidden++;
		return ruled("hidden", hiding.exception, hiding.lineFor(path));
	};
	const lapsed = (candidate, path) => {
		const [last] = [...entriesOf(candidate.fingerprint).filter(({ exception }) => untruthOf(exception, candidate, standings.path) === null), ...isBeyondBlocks(candidate, path) ? [] : blocks].filter((open) => hasLapsed(open) && open.lineFor(path) !== null).sort(({ exception: one }, { exception: other }) => one.expires < other.expires ? 1 : -1);
		if (last === void 0) return null;
		const { kind, line, expires } = last.exception;
		return {
			kind,
			path: standings.path,
			line,
			expires
		};
	};
	const finish = () => {
		const all = [...entries, ...blocks];
		const counted = (is) => all.filter(is).length;
		const unused = complete ? all.filter((open) => isStanding(open) && !open.used) : [];
		const waiting = all.filter((open) => open.standing === "pending" && (!open.used || isBlock(open)));
		const spotOf = ({ exception }) => ({
			path: standings.path,
			line: exception.line
		});
		const notices = [...unused.map((open) => problemOf$1("unused", spotOf(open), UNUSED)), ...waiting.map((open) => problemOf$1("not-reviewed", spotOf(open), waitsFor(open)))];
		return {
			state: {
				path: standings.path,
				inForce: counted((open) => open.standing === "in force"),
				pending: counted((open) => open.standing === "pending"),
				expiring: counted((open) => isStanding(open) && open.exception.expiring),
				expired: counted((open) => open.standing === "expired"),
				unused: unused.length,
				hidden,
				warnDays: standings.warnDays,
				exceptions: [...all.map((open) => stateOf(open, unused)), ...faulty.map(stateOfFaulty)].sort(byLine)
			},
			problems: [...problems, ...notices].sort((a, b) => a.line - b.line)
		};
	};
	return {
		rule,
		lapsed,
		finish
	};
}
const NO_ALLOWLIST = {
	rule: () => null,
	lapsed: () => null,
	finish: () => ({
		state: {
			path: null,
			inForce: 0,
			pending: 0,
			expiring: 0,
			expired: 0,
			unused: 0,
			hidden: 0,
			warnDays: DEFAULT_POLICY.warnDays,
			exceptions: []
		},
		problems: []
	})
};
const UNUSED = "A full scan found no token that this covers. Take it out.";
function waitsFor(open) {
	const { reviewer } = open.exception;
	return `New or changed, so it ${isBlock(open) ? "hides nothing, and its files are judged like all others," : "excuses nothing"} until ${reviewer} has approved it in the pull request.`;
}
function isBlock({ exception }) {
	return exception.kind === "paths";
}
function stateOf(open, unused) {
	const { exception, standing } = open;
	const state = {
		line: exception.line,
		exception,
		standing,
		unused: unused.includes(open)
	};
	return exception.kind === "paths" && standing === "pending" ? {
		...state,
		wouldHide: [...open.wouldHide].sort()
	} : state;
}
function stateOfFaulty({ line, fingerprint }) {
	const state = {
		line,
		exception: null,
		standing: "faulty",
		unused: false
	};
	return fingerprint === null ? state : {
		...state,
		fingerprint
	};
}
function byLine(one, other) {
	return one.line - other.line;
}
function openEntry(entry) {
	const covers = coverageOf(entry.path);
	const lineFor = (path) => covers(path) ? entry.line : null;
	return {
		exception: entry,
		lineFor,
		standing: entry.standing,
		used: false,
		wouldHide: /* @__PURE__ */ new Set()
	};
}
function openBlock(block) {
	return {
		exception: block,
		lineFor: matcherOf(block.match),
		standing: block.standing,
		used: false,
		wouldHide: /* @__PURE__ */ new Set()
	};
}
function reaches(open, path) {
	const reached = isStanding(open) && open.lineFor(path) !== null;
	open.used ||= reached;
	return reached;
}
function hasLapsed({ exception }) {
	return exception.standing === "expired" && exception.proof === null;
}
function isStanding(open) {
	return open.standing === "in force" || open.standing === "pending";
}
function byFingerprint(entries) {
	const index = /* @__PURE__ */ new Map();
	for (const open of entries) {
		const fingerprint = open.exception.fingerprint;
		const same = index.get(fingerprint);
		if (same) same.push(open);
		else index.set(fingerprint, [open]);
	}
	return (fingerprint) => index.get(fingerprint) ?? [];
}
function untruthOf({ sees, verdict }, candidate, path) {
	if (!isTrueOf(sees.text, candidate)) {
		const sentences = `Not in force: the token found here is something else than ${quoteWords(sees.text)}.`;
		return problemOf$1("sees-differs", {
			path,
			line: sees.line
		}, sentences, `Write: sees: ${seesOf(candidate)}`);
	}
	const fitting = fittingExcuses(candidate);
	if (!fitting.some((excuse) => excuse === verdict.text)) {
		const what = candidate.severity === "critical" ? "a critical token" : "a live token on a real Azure host";
		const sentences = `Not in force: \`${verdict.text}\` does not fit ${what}. What fits: ${fitting.join(", ")}.`;
		return problemOf$1("verdict-does-not-fit", {
			path,
			line: verdict.line
		}, sentences, `Write: verdict: ${fitting[0]}`);
	}
	return null;
}
// build/core/sas/ip-range.js
function addressesIn(ipRange) {
	const [from, to, ...rest] = ipRange.split("-").map(parseAddress);
	if (from === void 0 || from === null || to === null || rest.length > 0) return null;
	const count = to === void 0 ? 1 : to - from + 1;
	return count > 0 ? count : null;
}
function parseAddress(text) {
	const parts = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(text.trim())?.slice(1).map(Number);
	if (parts === void 0 || parts.some((part) => part > 255)) return null;
	return parts.reduce((address, part) => address * 256 + part, 0);
}
// build/core/judge/severity.js
const MINUTE = 6e4;
const HOUR = 60 * MINUTE;
const DAY$1 = 24 * HOUR;
const YEAR = 366 * DAY$1;
const CLOCK_SKEW = 15 * MINUTE;
const REACH_POINTS = {
	item: 1,
	container: 2,
	unknown: 2,
	account: 3
};
const LIFE_LIMITS = [
	HOUR,
	7 * DAY$1,
	YEAR
];
const LEVELS$1 = [
	"low",
	"medium",
	"high",
	"critical"
];
function severityOf$1(token, now) {
	if (token.permissions?.includes("sign")) return "critical";
	if (isExpired(token, now)) return "info";
	const sum = REACH_POINTS[token.reach] + token.power + lifePoints(token, now);
	const level = Math.floor(sum / 2) - 1 - (isNarrow(token) ? 1 : 0) - (token.userBound ? 1 : 0);
	return LEVELS$1[Math.max(0, level)];
}
function isExpired(token, now) {
	return token.expiresOn !== null && now >= token.expiresOn + CLOCK_SKEW;
}
function isNarrow(token) {
	const addresses = token.ipRange === null ? null : addressesIn(token.ipRange);
	return addresses !== null && addresses <= 256;
}
function lifePoints(token, now) {
	if (token.expiresOn === null) return LIFE_LIMITS.length;
	const left = token.expiresOn - now;
	const index = LIFE_LIMITS.findIndex((limit) => left <= limit);
	return index < 0 ? LIFE_LIMITS.length : index;
}
// build/core/judge/headline.js
function headlineOf(token, now) {
	const deed = wordsOf(token.kind).deed(token);
	const holder = token.userBound ? "The one user it is bound to" : "Anyone holding this";
	if (isExpired(token, now)) return `${holder} could ${deed} until ${dateOf(token.expiresOn)}; it has expired.`;
	return `${holder} can ${deed}${token.startsOn !== null && token.startsOn > now ? ` from ${dateOf(token.startsOn)}` : ""} ${endOf$1(token, now)}.`;
}
function endOf$1(token, now) {
	if (token.expiresOn !== null) return `until ${momentOf(token.expiresOn, now)} (${durationOf(token.expiresOn - now)})`;
	if (token.permissions?.includes("sign")) return "until the key is renewed";
	if (token.kind === "disk-export-sas") return "until the export is ended";
	const byPolicy = token.policy !== null && token.services.some((service) => STORAGE$1.has(service));
	if (token.statesEnd) return "until an end that cannot be read";
	if (!byPolicy) return "with no end stated";
	return token.permissions === null ? "for as long as that policy lasts" : `for as long as the stored access policy ${token.policy} lasts`;
}
const STORAGE$1 = new Set(STORAGE_SERVICES);
const MONTHS$1 = [
	"January",
	"February",
	"March",
	"April",
	"May",
	"June",
	"July",
	"August",
	"September",
	"October",
	"November",
	"December"
];
function dateOf(time) {
	const date = new Date(time);
	return `${date.getUTCDate()} ${MONTHS$1[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}
function momentOf(time, now) {
	return time - now > 2592e5 ? dateOf(time) : `${dateOf(time)}, ${new Date(time).toISOString().slice(11, 16)} UTC`;
}
const MEAN_YEAR = 365.25 * DAY$1;
function durationOf(length) {
	if (length <= 0) return "about now";
	const units = [
		[MEAN_YEAR, "year"],
		[MEAN_YEAR / 12, "month"],
		[DAY$1, "day"],
		[HOUR, "hour"]
	];
	for (const [unit, word] of units) {
		const count = Math.round(length / unit);
		if (count >= 2) return `${count} ${word}s`;
	}
	const minutes = Math.max(1, Math.round(length / 6e4));
	return minutes === 1 ? "1 minute" : `${minutes} minutes`;
}
// build/core/judge/reasons.js
const WRITES = [
	"add",
	"create",
	"write",
	"tags",
	"move",
	"ownership",
	"permissions",
	"immutability",
	"update",
	"process"
];
const DELETES = [
	"delete",
	"delete-version",
	"permanent-delete",
	"process"
];
const isKey = (token) => token.permissions?.includes("sign") === true;
const isStorage = (token) => token.services.some((service) => [
	"blob",
	"queue",
	"table",
	"file"
].includes(service));
const allows = (token, permissions) => token.permissions?.some((permission) => permissions.includes(permission)) === true;
const TESTS = [
	{
		id: "signing-key",
		text: "It is the key itself: it never expires and can sign new SAS.",
		applies: isKey
	},
	{
		id: "whole-disk",
		text: "Behind this one link lies a whole disk.",
		applies: (token) => token.kind === "disk-export-sas"
	},
	{
		id: "account-wide",
		text: "It opens a whole account, not one container or file.",
		applies: (token) => token.reach === "account" && token.kind !== "disk-export-sas" && !isKey(token)
	},
	{
		id: "can-delete",
		text: "It can delete data.",
		applies: (token) => allows(token, DELETES)
	},
	{
		id: "can-write",
		text: "It can change or add data.",
		applies: (token) => allows(token, WRITES)
	},
	{
		id: "can-list",
		text: "It can find out what is there.",
		applies: (token) => allows(token, ["list", "find"])
	},
	{
		id: "long-lived",
		text: "It is valid for more than a year.",
		applies: (token, now) => token.expiresOn !== null && token.expiresOn - now > 316224e5
	},
	{
		id: "no-expiry",
		text: (token) => token.statesEnd ? "Its end cannot be read." : "It states no end.",
		applies: (token) => token.expiresOn === null && (token.policy === null || !isStorage(token)) && !isKey(token)
	},
	{
		id: "runs-workflow",
		text: "Calling it runs the workflow.",
		applies: (token) => allows(token, ["run"])
	},
	{
		id: "can-manage",
		text: "It can manage the entities, not only use them.",
		applies: (token) => allows(token, ["manage"])
	},
	{
		id: "policy-bound",
		text: (token) => isStorage(token) ? `What it may do and for how long may stand in the stored access policy ${token.policy}.` : `What it may do is what its rule or policy ${token.policy} may.`,
		applies: (token) => token.policy !== null
	},
	{
		id: "plain-http",
		text: "It may be used over plain HTTP, where others can read it.",
		applies: (token) => isStorage(token) && !isKey(token) && token.protocols.includes("http")
	},
	{
		id: "no-ip-limit",
		text: "It works from any address.",
		applies: (token) => isStorage(token) && !isKey(token) && !isNarrow(token)
	},
	{
		id: "user-bound",
		text: "It works only together with the Entra sign-in of one user.",
		applies: (token) => token.userBound
	},
	{
		id: "not-yet-valid",
		text: "It is not valid yet, but will be.",
		applies: (token, now) => token.startsOn !== null && token.startsOn > now
	}
];
function reasonsOf(token, now) {
	if (isExpired(token, now)) return [{
		id: "expired",
		text: "It has expired and opens nothing any more."
	}];
	return TESTS.filter(({ applies }) => applies(token, now)).map(({ id, text }) => ({
		id,
		text: typeof text === "string" ? text : text(token)
	}));
}
// build/core/conclude.js
function conclude(run) {
	const { digest, shard = null } = run;
	const shown = (named) => named.path === null ? named : {
		...named,
		path: shownPath(named.path, digest)
	};
	const whole = {
		...run,
		problems: run.problems.map(shown),
		skipped: run.skipped.map(shown),
		allowlist: withoutTokens(standingsOf(run, run.now), digest)
	};
	if (shard === null) return judge(whole);
	return {
		...judge({
			...whole,
			complete: false
		}),
		shard: gatheredBy(shard, whole)
	};
}
function withoutTokens(standings, digest) {
	if (standings === null) return null;
	if (!holdsToken(standings.exceptions.flatMap((exception) => exception.kind === "faulty" ? [] : wordsIn(exception)).join("\n".repeat(12)))) return standings;
	const problems = [];
	const exceptions = standings.exceptions.map((exception) => {
		if (exception.kind === "faulty" || !wordsIn(exception).some(holdsToken)) return exception;
		const { line } = exception;
		problems.push(problemOf$1("token-inside", {
			path: standings.path,
			line
		}, "A line of this exception holds what looks like the text of a token or key. Revoke it, and remove the line."));
		return {
			kind: "faulty",
			line,
			fingerprint: null
		};
	});
	return {
		...standings,
		exceptions,
		problems: [...standings.problems, ...problems]
	};
	function holdsToken(text) {
		return shownPath(text, digest) !== text;
	}
}
function wordsIn(exception) {
	const own = exception.kind === "paths" ? exception.match.map(({ text }) => text) : [
		exception.path.text,
		exception.sees.text,
		exception.ticket ?? ""
	];
	return [exception.reason, ...own];
}
function judge(whole) {
	const allowlist = openStandings(whole.allowlist, whole.complete);
	const findings = [...tokensOf(whole.sightings)].map(([, sightings]) => findingOf(sightings, whole, allowlist)).sort(byImportance);
	const { state, problems: allowlistProblems } = allowlist.finish();
	const problems = inOrder$1([...whole.problems, ...allowlistProblems]);
	const skipped = onceEach$1([...whole.skipped].sort(bySkipped), bySkipped);
	const counted = (verdict) => findings.filter((finding) => finding.verdict === verdict).length;
	return {
		schema: "sasguard/report@1",
		tool: {
			name: "sasguard",
			version: VERSION$1
		},
		now: formatTime(whole.now),
		source: whole.source,
		summary: {
			files: whole.files,
			bytes: whole.bytes,
			tokens: findings.length,
			block: counted("block"),
			warn: counted("warn"),
			allowed: counted("allowed"),
			pending: counted("pending"),
			hidden: counted("hidden"),
			problems: problems.length,
			skipped: skipped.length
		},
		findings,
		problems,
		skipped,
		allowlist: state
	};
}
function gatheredBy({ index, count, run }, whole) {
	const { now, failOn, complete, source, files, bytes, sightings, problems, skipped, allowlist } = whole;
	return {
		index,
		count,
		run,
		now,
		failOn,
		complete,
		source,
		files,
		bytes,
		sightings,
		problems,
		skipped,
		allowlist,
		commits: []
	};
}
function inOrder$1(problems) {
	return onceEach$1([...problems].sort(byPlace), byPlace);
}
function byPlace(one, other) {
	return compare(one.path ?? "", other.path ?? "") || (one.line ?? 0) - (other.line ?? 0) || compare(one.code, other.code) || compare(one.message, other.message) || compare(one.effect, other.effect);
}
function bySkipped(one, other) {
	return compare(one.path, other.path) || compare(one.reason, other.reason);
}
function onceEach$1(sorted, compared) {
	return sorted.filter((item, index) => index === 0 || compared(sorted[index - 1], item) !== 0);
}
function tokensOf(sightings) {
	const tokens = /* @__PURE__ */ new Map();
	for (const sighting of sightings) {
		const known = tokens.get(sighting.token.fingerprint);
		if (known === void 0) tokens.set(sighting.token.fingerprint, [sighting]);
		else known.push(sighting);
	}
	return tokens;
}
function findingOf(sightings, run, allowlist) {
	const ordered = [...sightings].sort(bySighting);
	const token = worstToken(ordered, run.now);
	const severity = severityOf$1(token, run.now);
	const grants = grantsOf(token);
	const candidate = {
		fingerprint: token.fingerprint,
		kind: token.kind,
		severity,
		grants,
		onAzureHost: token.onAzureHost
	};
	const locations = ordered.map(({ place }) => {
		const ruling = allowlist.rule(candidate, place.path);
		const lapsed = ruling === null ? allowlist.lapsed(candidate, place.path) : null;
		const own = isAtLeast(severity, run.failOn) ? "block" : "warn";
		return {
			...place,
			verdict: ruling?.verdict ?? own,
			allowedBy: ruling?.allowedBy ?? null,
			...lapsed && { lapsed }
		};
	});
	return {
		fingerprint: token.fingerprint,
		kind: token.kind,
		severity,
		verdict: worstOf$1(VERDICTS, locations.map((location) => location.verdict)),
		headline: headlineOf(token, run.now),
		grants,
		reasons: reasonsOf(token, run.now),
		redacted: token.redacted,
		revoke: wordsOf(token.kind).revoke(token),
		locations,
		onAzureHost: token.onAzureHost
	};
}
function worstToken(sightings, now) {
	const rank = ({ token }) => SEVERITIES$2.indexOf(severityOf$1(token, now)) * 8 + (token.account === null ? 0 : 4) + [
		token.permissions ?? token.policy,
		token.expiresOn,
		token.resource
	].filter((said) => said !== null).length;
	return sightings.reduce((worst, sighting) => rank(sighting) > rank(worst) ? sighting : worst).token;
}
function grantsOf(token) {
	return {
		reach: token.reach,
		account: token.account,
		resource: token.resource,
		services: token.services,
		permissions: token.permissions,
		startsOn: token.startsOn === null ? null : formatTime(token.startsOn),
		expiresOn: token.expiresOn === null ? null : formatTime(token.expiresOn),
		policy: token.policy,
		protocols: token.protocols,
		ipRange: token.ipRange
	};
}
function byImportance(one, other) {
	return SEVERITIES$2.indexOf(other.severity) - SEVERITIES$2.indexOf(one.severity) || comparePlaces(one.locations[0], other.locations[0]) || compare(one.fingerprint, other.fingerprint);
}
function bySighting({ token: oneToken, place: one }, { token, place: other }) {
	return comparePlaces(one, other) || one.endLine - other.endLine || one.endColumn - other.endColumn || compare(JSON.stringify(one.inside), JSON.stringify(other.inside)) || compare(JSON.stringify(one.nearbyAccount), JSON.stringify(other.nearbyAccount)) || compare(JSON.stringify(oneToken), JSON.stringify(token));
}
function comparePlaces(one, other) {
	return Number(isPast(one)) - Number(isPast(other)) || compare(one.path, other.path) || one.line - other.line || one.column - other.column || compare(one.commit ?? "", other.commit ?? "");
}
function isPast({ path, commit }) {
	return commit !== null || path.startsWith(".git/");
}
function compare(one, other) {
	return one < other ? -1 : one > other ? 1 : 0;
}
// build/check/gathering.js
var Gathering = class {
	sightings = [];
	problems = [];
	digest;
	#skipped = [];
	#files = 0;
	#bytes = 0;
	constructor(digest = sha256) {
		this.digest = digest;
	}
	take(reading) {
		switch (reading.kind) {
			case "document":
				this.count(reading.document.content.size);
				return this.look(reading.document);
			case "skipped":
				this.skip(reading.skipped);
				return this.look({
					path: reading.skipped.path,
					content: NOTHING,
					commit: null
				});
			case "problem":
				this.problems.push(reading.problem);
				return [];
		}
	}
	count(bytes) {
		this.#files += 1;
		this.#bytes += bytes;
	}
	keep(sightings) {
		for (const sighting of sightings) this.sightings.push(sighting);
	}
	look(document) {
		if (!isWorthALook(document)) return [];
		const { sightings, skipped } = inspect(document, this.digest);
		for (const one of skipped) this.skip(one);
		return sightings;
	}
	skip(skipped) {
		this.#skipped.push(skipped);
	}
	conclude(rest) {
		return conclude({
			...rest,
			shard: rest.shard && {
				...rest.shard,
				run: runOf(rest, rest.shard)
			},
			files: this.#files,
			bytes: this.#bytes,
			sightings: this.sightings,
			problems: this.problems,
			skipped: this.#skipped,
			digest: this.digest
		});
	}
};
function runOf({ source, failOn, allowlist, trusted }, { count, listing }) {
	if (listing === null) return null;
	return sha256(JSON.stringify([
		VERSION$1,
		count,
		listing,
		source,
		failOn,
		allowlist,
		trusted
	]));
}
const NOTHING = inMemory(/* @__PURE__ */ new Uint8Array());
// build/core/worth-inspecting.js
function isPieceWorthInspecting(room, length, isFirst) {
	const bytes = room.bytes.subarray(0, length);
	if (isFirst && (isHeadWorthALook(bytes) || encodingOf(bytes) !== null)) return true;
	return holdsReading(bytes, room.marksIn(length));
}
new TextEncoder();
"\n".charCodeAt(0);
// build/sources/quick-reader.js
const LONGEST_PATH = 4096;
const FLAGS = node_fs.constants.O_NOFOLLOW === void 0 || node_fs.constants.O_NONBLOCK === void 0 ? null : node_fs.constants.O_RDONLY | node_fs.constants.O_NOFOLLOW | node_fs.constants.O_NONBLOCK;
var QuickReader = class {
	#room;
	#overlap;
	#path = Buffer.allocUnsafeSlow(LONGEST_PATH);
	#start;
	constructor(root, room, overlap) {
		this.#room = room;
		this.#overlap = overlap;
		this.#start = this.#path.write(root.endsWith(node_path.sep) ? root : `${root}${node_path.sep}`);
	}
	read(name, look) {
		const end = this.#start + name.length;
		if (FLAGS === null || name.length === 0 || end > LONGEST_PATH) return null;
		this.#path.set(name, this.#start);
		let descriptor = null;
		try {
			descriptor = (0, node_fs.openSync)(this.#path.subarray(0, end), FLAGS);
			return this.#readOpen(descriptor, look);
		} catch {
			return null;
		} finally {
			if (descriptor !== null) (0, node_fs.closeSync)(descriptor);
		}
	}
	#readOpen(descriptor, look) {
		let kept = 0;
		let isEnd = false;
		for (let size = 0;;) {
			const room = this.#room.length - kept;
			const length = (0, node_fs.readSync)(descriptor, this.#room, kept, room, size);
			if (length === 0) return size === 0 ? null : size;
			if (isEnd || !look(kept + length, size === 0)) return null;
			isEnd = length < room;
			size += length;
			kept = Math.min(kept + length, this.#overlap);
			if (!isEnd) this.#room.copyWithin(0, this.#room.length - kept);
		}
	}
};
const TAKEN = 0;
const DONE = 1;
const AT_ONCE = 32;
function batchOf(paths) {
	const ends = new Uint32Array(new SharedArrayBuffer(4 * paths.length));
	let length = 0;
	for (const [index, path] of paths.entries()) {
		ends[index] = length + nameOf$3(path).length;
		length = ends[index] + 1;
	}
	const names = new Uint8Array(new SharedArrayBuffer(length)).fill(LINE_FEED$1);
	for (const [index, path] of paths.entries()) names.set(nameOf$3(path), startOf$1(ends, index));
	return {
		names,
		ends,
		sizes: new Float64Array(new SharedArrayBuffer(8 * paths.length)).fill(-2),
		counters: new Int32Array(new SharedArrayBuffer(8))
	};
}
const LINE_FEED$1 = 10;
const NO_NAME = /* @__PURE__ */ new Uint8Array();
function nameOf$3({ name, isSubmodule }) {
	return isSubmodule ? NO_NAME : name;
}
function startOf$1(ends, index) {
	return index === 0 ? 0 : ends[index - 1] + 1;
}
function nameAt({ names, ends }, index) {
	return names.subarray(startOf$1(ends, index), ends[index]);
}
function pathWith({ ends }, offset) {
	let low = 0;
	for (let high = ends.length - 1; low < high;) {
		const middle = low + high >> 1;
		if (ends[middle] < offset) low = middle + 1;
		else high = middle;
	}
	return low;
}
function* takePaths({ ends, counters }) {
	for (;;) {
		const first = Atomics.add(counters, TAKEN, AT_ONCE);
		const last = Math.min(first + AT_ONCE, ends.length);
		if (last <= first) return;
		for (let index = first; index < last; index++) yield index;
		Atomics.add(counters, DONE, last - first);
	}
}
function withdraw({ ends, counters }) {
	Atomics.store(counters, TAKEN, ends.length);
}
function doneOf({ counters }) {
	return Atomics.load(counters, DONE);
}
function areAllDone(batch) {
	return doneOf(batch) === batch.ends.length;
}
// build/check/threads/glance.js
const ROOM = 1179648;
var Glance = class {
	#room = roomFor(ROOM);
	#reader;
	#isClean = (length, isFirst) => {
		if (isFirst && isLfsPointer(this.#room.bytes.subarray(0, length))) return false;
		return !isPieceWorthInspecting(this.#room, length, isFirst);
	};
	constructor(root) {
		this.#reader = new QuickReader(root, this.#room.bytes, OVERLAP);
	}
	sizeOf(name) {
		return this.#reader.read(name, this.#isClean) ?? -1;
	}
};
// build/check/threads/start.js
function threadsOf(wanted) {
	return threadFile() === null ? 0 : wanted;
}
function startThread(work) {
	const thread = new node_worker_threads.Worker(threadFile(), {
		workerData: work,
		transferList: "batches" in work ? [work.batches] : [],
		execArgv: [],
		resourceLimits: { maxYoungGenerationSizeMb: 6 },
		trackUnmanagedFds: false
	});
	return {
		ended: new Promise((resolve) => {
			for (const event of [
				"message",
				"error",
				"exit"
			]) thread.once(event, () => resolve());
		}),
		leave: () => thread.unref()
	};
}
function threadFile() {
	const [, script] = process.argv;
	if (script === void 0 || !(0, node_fs.existsSync)(script)) return null;
	const file = (0, node_path.join)((0, node_path.dirname)((0, node_path.dirname)((0, node_fs.realpathSync)(script))), "thread", "index.js");
	return (0, node_fs.existsSync)(file) ? file : null;
}
// build/check/threads/blob-threads.js
const WORTH_A_THREAD$1 = 1e3;
const MOST$1 = 3;
function glanceInThreads(where, oids) {
	const shown = new Uint8Array(new SharedArrayBuffer(oids.length)).fill(0);
	const sizes = new Float64Array(new SharedArrayBuffer(8 * oids.length));
	const wanted = Math.min(MOST$1, (0, node_os.availableParallelism)());
	const count = oids.length < WORTH_A_THREAD$1 ? 0 : threadsOf(wanted);
	const parts = [...partsOf(oids.length, count)];
	const left = parts.values();
	const shares = Array.from({ length: count }, () => {
		const given = new Uint32Array(new SharedArrayBuffer(8 * parts.length));
		const piped = pipeObjects(where, give(left, given, oids));
		if (piped === null) return null;
		const { descriptor } = piped;
		const tally = new Float64Array(new SharedArrayBuffer(16));
		const { ended } = startThread({
			descriptor,
			given,
			shown,
			sizes,
			tally
		});
		return {
			ended: ended.then(piped.stop),
			stop: piped.stop,
			tally
		};
	}).filter((share) => share !== null);
	return {
		ended: Promise.all(shares.map(({ ended }) => ended)).then(() => ({
			shown,
			sizes
		})),
		tally: () => ({
			done: sum$1(shares.map(({ tally }) => tally[0])),
			bytes: sum$1(shares.map(({ tally }) => tally[1]))
		}),
		stop: () => {
			for (const { stop } of shares) stop();
		}
	};
}
const SMALLEST_PART = 256;
const LARGEST_PART = 16384;
function* partsOf(total, takers) {
	for (let from = 0; takers > 0 && from < total;) {
		const size = Math.max(SMALLEST_PART, Math.ceil((total - from) / (4 * takers)));
		const to = Math.min(total, from + Math.min(LARGEST_PART, size));
		yield {
			from,
			to
		};
		from = to;
	}
}
function* give(left, given, oids) {
	let at = 0;
	for (const { from, to } of left) {
		given[at++] = from;
		given[at++] = to;
		yield oids.slice(from, to);
	}
}
function sum$1(numbers) {
	return numbers.reduce((total, number = 0) => total + number, 0);
}
// build/check/commits.js
async function checkCommits(check) {
	const gathering = new Gathering(check.digest);
	const objects = openObjects(check.where);
	let rules = NO_RULES;
	let commits = null;
	try {
		rules = await readRules(check, objects);
		gathering.problems.push(...rules.problems);
		commits = await new CommitsRun(check, objects, gathering).look();
	} catch (error) {
		if (!(error instanceof SourceFailure)) throw error;
		gathering.problems.push(explained(error, check.where));
	} finally {
		objects.close();
	}
	const listed = commits;
	return withCommits(gathering.conclude({
		source: check.source,
		allowlist: rules.allowlist,
		trusted: rules.trusted,
		complete: check.complete && gathering.problems.every(({ effect }) => effect !== "incomplete"),
		failOn: check.failOn ?? rules.failOn,
		now: check.now,
		shard: listedShard(check.shard, listed && (() => namesOf(listed, check.tips)))
	}), listed ?? []);
}
function namesOf(commits, tips) {
	return [...commits.toSorted(), ...tips.map(nameOfTip).sort()];
}
function nameOfTip({ ref, oid }) {
	return `${oid} ${ref ?? ""}`;
}
async function gatherCommits(chosen, gathering) {
	const objects = openObjects(chosen.where);
	try {
		return await new CommitsRun(chosen, objects, gathering).look();
	} catch (error) {
		if (!(error instanceof SourceFailure)) throw error;
		gathering.problems.push(explained(error, chosen.where));
		return null;
	} finally {
		objects.close();
	}
}
function withCommits(report, lines) {
	const { findings, shard } = report;
	const named = new Set(findings.flatMap(({ locations }) => locations.map(({ commit }) => commit)));
	const dated = lines.map((line, newer) => ({
		id: commitOf(line),
		parents: parentsOf(line).length,
		newer
	})).filter(({ id }) => named.has(id)).reverse();
	const commits = dated.map(({ id, parents }) => ({
		id,
		parents
	}));
	return {
		...report,
		commits,
		...shard && { shard: {
			...shard,
			commits: dated
		} }
	};
}
function explained({ problem }, where) {
	if (problem.code !== "git-failed" || !isPartialClone(where)) return problem;
	return {
		...problem,
		code: "missing-objects",
		message: `${LEFT_OUT} ${problem.message}`
	};
}
const LEFT_OUT = "This is a partial clone, and not everything that had to be read is in it. Fetch the rest: git fetch --refetch --no-filter";
const NOT_HERE = "Some of the objects to look at are not here.";
var CommitsRun = class {
	#check;
	#gathering;
	#objects;
	#looked = 0;
	#total = null;
	#stored = null;
	#besides = null;
	#doing = {
		doing: "Listing commits",
		done: 0,
		total: null
	};
	#passed = {
		done: 0,
		bytes: 0
	};
	#missing = 0;
	#isOver = false;
	#isPlacing = false;
	#contents = /* @__PURE__ */ new Map();
	#glances = /* @__PURE__ */ new Map();
	#glancing = null;
	#glanced = Promise.resolve();
	#blobs = /* @__PURE__ */ new Set();
	#names = /* @__PURE__ */ new Set();
	#lines = /* @__PURE__ */ new Set();
	#known = /* @__PURE__ */ new Map();
	#said = /* @__PURE__ */ new Set();
	constructor(check, objects, gathering) {
		this.#check = check;
		this.#objects = objects;
		this.#gathering = gathering;
	}
	async look() {
		this.#check.progress?.(() => this.#standingNow());
		try {
			return await this.#look();
		} finally {
			this.#isOver = true;
			this.#glancing?.stop();
		}
	}
	#standingNow() {
		const { doing, done, total } = this.#doing;
		const glanced = this.#glancing?.tally() ?? {
			done: 0,
			bytes: 0
		};
		const passed = this.#passed.done + glanced.done;
		const bytes = this.#passed.bytes + glanced.bytes;
		return {
			doing,
			unit: "object",
			done: doing === null ? passed : done,
			total,
			bytes
		};
	}
	async #look() {
		this.#goOn();
		const { where, tips } = this.#check;
		let commits = null;
		this.#glanced = this.#glanceAtAll();
		this.#glanced.catch(() => {});
		try {
			const opened = await openTips(where, this.#objects, tips);
			commits = await listCommits(where, {
				...this.#check,
				tips: opened.commits
			}, (listed) => {
				this.#doing.done = listed;
				this.#goOn();
			});
			await this.#lookAtAll(commits, opened);
		} catch (error) {
			if (!(error instanceof SourceFailure) || !await this.#isInterrupted()) throw error;
			if (commits === null) throw this.#ended("interrupted");
			await this.#endHere(commits);
		}
		if (this.#missing > 0) this.#refuseMissing();
		return commits;
	}
	async #lookAtAll(commits, opened) {
		this.#refuseShallow(commits);
		const mentioned = await this.#mentioned(commits);
		const ids = commits.map(commitOf).filter((id) => this.#isOwn(id));
		const messages = [...opened.messages, ...mentioned.messages];
		const files = opened.files.filter(({ oid }) => this.#isOwn(oid));
		const besides = ids.length + messages.length + files.length;
		this.#besides = besides;
		this.#estimate();
		await this.#list(commits);
		this.#total = this.#contents.size + besides;
		if (this.#doing.total === null) this.#begin(null, this.#total);
		this.#lookAtNames([...this.#check.tips, ...mentioned.tips], messages);
		await this.#lookAtMessages(ids);
		await this.#lookAtFiles(files);
		await this.#glanced;
		await this.#lookAtContents();
		await this.#place(commits);
	}
	#estimate() {
		if (this.#besides === null) return;
		if (this.#stored === null) this.#begin("Listing contents", null);
		else this.#begin(null, this.#stored + this.#besides);
	}
	#begin(doing, total) {
		Object.assign(this.#doing, {
			doing,
			done: 0,
			total
		});
	}
	#pass(bytes) {
		this.#passed.done += 1;
		this.#passed.bytes += bytes;
	}
	#isOwn(key) {
		return isInShard(this.#check.shard, key);
	}
	#goOn() {
		const why = this.#isOver ? "interrupted" : this.#check.ending?.why() ?? null;
		if (why !== null) throw this.#ended(why);
	}
	#placeOn() {
		const { ending } = this.#check;
		if (ending?.why() === "time") throw this.#ended("time");
		if (ending?.atOnce?.aborted) throw this.#ended("interrupted");
	}
	async #isInterrupted() {
		await (0, node_timers_promises.setImmediate)();
		return this.#check.ending?.why() === "interrupted";
	}
	async #endHere(commits) {
		let isPlaced = false;
		try {
			if (!this.#isPlacing) {
				await this.#glanced.catch(() => {});
				for (const [oid, glance] of this.#glances) {
					const listed = this.#contents.get(oid);
					if (listed !== void 0) this.#settle(oid, listed, glance);
				}
				await this.#place(commits);
				isPlaced = true;
			}
		} catch (error) {
			if (!(error instanceof SourceFailure)) throw error;
		}
		this.#gathering.problems.push(this.#ended("interrupted", isPlaced).problem);
	}
	#ended(why, isPlaced = true) {
		return new SourceFailure(why === "time" ? "incomplete" : why, this.#howItEnded(why, isPlaced));
	}
	#howItEnded(why, isPlaced) {
		const looked = grouped(this.#looked);
		const when = this.#total === null ? null : `when ${looked} of ${grouped(this.#total)} objects had been looked at`;
		if (why === "time") return `Time was up ${when ?? "before all that is new could be listed"}. Push fewer commits at once, or allow more time (--within SECONDS).`;
		if (this.#looked === 0) return interruptedAt(null);
		const objects = this.#looked === 1 ? "object" : "objects";
		return interruptedAt(when ?? `before all could be listed, when ${looked} ${objects} had been looked at`, isPlaced ? void 0 : "only a part of what these hold");
	}
	#refuseShallow(commits) {
		if (commits.length === 0) return;
		const ends = shallowEnds(this.#check.where);
		if (ends.size === 0 || !commits.some((line) => ends.has(commitOf(line)))) return;
		this.#refuse("shallow-clone", "This is a shallow clone, and the commits to look at reach beyond its end. Fetch the rest: git fetch --unshallow");
	}
	#refuseMissing() {
		const { where } = this.#check;
		this.#refuse("missing-objects", isPartialClone(where) ? `${NOT_HERE} ${LEFT_OUT}` : `${NOT_HERE} The repository may be damaged: try git fsck.`);
	}
	#refuse(code, message) {
		this.#gathering.problems.push({
			code,
			message,
			path: null,
			line: null,
			effect: "incomplete"
		});
	}
	async #mentioned(commits) {
		const { refs = [], where } = this.#check;
		if (refs.length === 0) return {
			tips: [],
			messages: []
		};
		const inside = new Set(commits.map(commitOf));
		const tips = refs.filter(({ peeled }) => inside.has(peeled)).map(({ ref, oid }) => ({
			ref,
			oid,
			isNew: true
		}));
		return {
			tips,
			messages: (await openTips(where, this.#objects, tips)).messages
		};
	}
	async #list(commits) {
		const contents = this.#contents;
		const paths = /* @__PURE__ */ new Map();
		let line = 0;
		for await (const changes of listChanges$1(this.#check.where, commits)) {
			this.#goOn();
			if (this.#doing.total === null) this.#doing.done = contents.size;
			for (const change of changes) {
				if (!this.#isInFolder(change)) continue;
				while (line < commits.length && !commits[line]?.startsWith(change.commit)) line++;
				const key = change.name.toString("latin1");
				let path = paths.get(key);
				if (path === void 0) {
					path = decodeFileName(change.name);
					paths.set(key, path);
					if (this.#isOwn(change.name) && isWorthALook({
						path,
						content: NOTHING,
						commit: null
					})) this.#names.add(key);
				}
				if (this.#names.has(key)) this.#lines.add(line);
				if (change.mode === "160000") this.#skip({
					path,
					reason: "submodule"
				});
				else if (isNewContent(change) && this.#isOwn(change.oid)) {
					const listed = contents.get(change.oid);
					if (listed === void 0) contents.set(change.oid, {
						path,
						lines: [line]
					});
					else if (listed.lines.at(-1) !== line) listed.lines.push(line);
				}
			}
		}
	}
	#lookAtNames(tips, messages) {
		const texts = new Map(messages.map(({ ref, bytes }) => [ref, bytes]));
		for (const { ref, isNew } of tips) {
			const text = ref === null ? void 0 : texts.get(ref);
			if (ref === null || !isNew && text === void 0 || !this.#isOwn(ref)) continue;
			const content = text === void 0 ? NOTHING : inMemory(text);
			this.#gathering.keep(this.#gathering.look({
				path: `.git/${ref}`,
				content,
				commit: null
			}));
			if (text === void 0) continue;
			this.#looked += 1;
			this.#pass(text.length);
		}
	}
	async #lookAtMessages(ids) {
		let index = 0;
		const objects = ids.length < WORTH_A_GIT ? this.#objects.pass(ids, "commit") : streamObjects(this.#check.where, ids, "commit");
		for await (const { bytes } of objects) {
			this.#goOn();
			const commit = ids[index++];
			this.#looked += 1;
			this.#pass(bytes?.length ?? 0);
			if (bytes === null) {
				this.#missing += 1;
				continue;
			}
			const document = {
				path: MESSAGE_PATH,
				content: inMemory(messageIn(bytes)),
				commit
			};
			if (isWorthALook(document)) this.#gathering.keep(this.#gathering.look(document));
		}
	}
	async #lookAtFiles(files) {
		let index = 0;
		for await (const blob of this.#objects.read(files.map(({ oid }) => oid))) {
			this.#goOn();
			const { path, oid } = files[index++];
			this.#looked += 1;
			this.#pass(sizeOf(blob));
			for (const reading of readingsOf$1(this.#check.where, {
				path,
				oid
			}, blob)) if (reading === "missing") this.#missing += 1;
			else this.#gathering.keep(this.#gathering.take(reading));
		}
	}
	async #glanceAtAll() {
		const { where, everything } = this.#check;
		if (everything !== true || isPartialClone(where)) return;
		const goOn = () => this.#goOn();
		const oids = (await listBlobs(where, goOn)).filter((oid) => this.#isOwn(oid));
		goOn();
		this.#stored = oids.length;
		this.#estimate();
		this.#glancing = glanceInThreads(where, oids);
		take(await this.#glancing.ended, oids, this.#glances);
		goOn();
		const left = oids.filter((oid) => !this.#glances.has(oid));
		let index = 0;
		for await (const blob of streamObjects(where, left)) {
			goOn();
			this.#pass(sizeOf(blob));
			const oid = left[index++];
			this.#glances.set(oid, glanceAt(where, oid, blob));
		}
	}
	async #lookAtContents() {
		const left = [];
		for (const [oid, listed] of this.#contents) {
			const glance = this.#glances.get(oid);
			if (glance === void 0) left.push(oid);
			else this.#settle(oid, listed, glance);
		}
		const order = left.values();
		for await (const blob of this.#objects.pass(left)) {
			this.#goOn();
			this.#pass(sizeOf(blob));
			const oid = order.next().value;
			this.#settle(oid, this.#contents.get(oid), glanceAt(this.#check.where, oid, blob));
		}
	}
	#settle(oid, { path, lines }, glance) {
		this.#looked += 1;
		if (typeof glance === "number") this.#gathering.count(glance);
		else if (glance === "missing") this.#missing += 1;
		else if (glance === "lfs-pointer") this.#skip({
			path,
			reason: "lfs-pointer"
		});
		else if ("message" in glance) this.#gathering.problems.push({
			...glance,
			path
		});
		else {
			this.#gathering.count(glance.size);
			this.#blobs.add(oid);
			for (const line of lines) this.#lines.add(line);
		}
	}
	async #place(commits) {
		this.#isPlacing = true;
		if (this.#blobs.size === 0 && this.#names.size === 0) return;
		const where = {
			...this.#check.where,
			stop: this.#check.ending?.atOnce
		};
		this.#objects = openObjects(where);
		try {
			await this.#placeAll(commits.filter((_, line) => this.#lines.has(line)), where);
		} finally {
			this.#objects.close();
		}
	}
	async #placeAll(bringing, where) {
		this.#begin("Placing what was found", null);
		const hits = [];
		for await (const changes of listChanges$1(where, bringing)) {
			this.#placeOn();
			for (const change of changes) if (this.#isHit(change)) hits.push(change);
		}
		const renames = await this.#renamesFor(hits, bringing, where);
		this.#begin("Placing what was found", hits.length);
		for (const change of hits.reverse()) {
			this.#placeOn();
			await this.#placeOne(change, renames);
			this.#doing.done += 1;
		}
	}
	#isInFolder({ name }) {
		const { folder } = this.#check;
		return folder === void 0 || decodeFileName(name).startsWith(folder);
	}
	#isHit(change) {
		if (!this.#isInFolder(change)) return false;
		return isNewContent(change) && this.#blobs.has(change.oid) || this.#names.has(change.name.toString("latin1"));
	}
	async #placeOne(change, renames) {
		const version = {
			oid: blobOf(change),
			path: decodeFileName(change.name)
		};
		const sightings = await this.#inspect(version, change.commit);
		if (sightings.length === 0) return;
		const known = /* @__PURE__ */ new Set();
		for (const earlier of earlierOf$1(change, renames)) for (const fingerprint of await this.#fingerprintsIn(earlier)) known.add(fingerprint);
		const isOwn = ({ place }) => this.#isOwn(isName(place) ? change.name : version.oid ?? "");
		const fresh = sightings.filter(({ token }) => !known.has(token.fingerprint));
		this.#gathering.keep(fresh.filter(isOwn));
	}
	async #inspect(version, commit) {
		const { sightings, skipped } = await this.#lookInto(version, commit);
		for (const one of skipped) this.#skip(one);
		this.#remember(version, sightings);
		return sightings;
	}
	async #fingerprintsIn(version) {
		return this.#known.get(keyOf(version)) ?? this.#remember(version, (await this.#lookInto(version, null)).sightings);
	}
	#remember(version, sightings) {
		const fingerprints = new Set(sightings.map(({ token }) => token.fingerprint));
		this.#known.set(keyOf(version), fingerprints);
		return fingerprints;
	}
	async #lookInto({ oid, path }, commit) {
		const { digest } = this.#gathering;
		const name = {
			path,
			content: NOTHING,
			commit
		};
		if (oid === null) return inspect(name, digest);
		const blob = await this.#objects.one(oid);
		if (blob.bytes !== null && isLfsPointer(blob.bytes)) return inspect(name, digest);
		let inspection = null;
		for (const reading of readingsOf$1(this.#check.where, {
			path,
			oid
		}, blob)) {
			if (reading === "missing") break;
			if (reading.kind === "document") inspection = inspect({
				...reading.document,
				commit
			}, digest);
			else this.#gathering.take(reading);
		}
		return inspection ?? inspect(name, digest);
	}
	async #renamesFor(hits, commits, where) {
		const added = hits.filter(({ oidsBefore }) => oidsBefore.some(isNoObject));
		const wanted = new Set(added.map(({ commit }) => commit));
		const parents = new Map(commits.filter((line) => wanted.has(commitOf(line))).map((line) => [commitOf(line), parentsOf(line)]));
		const pairs = /* @__PURE__ */ new Set();
		for (const { commit, oidsBefore } of added) for (const [index, parent] of (parents.get(commit) ?? []).entries()) if (isNoObject(oidsBefore[index] ?? "")) pairs.add(`${commit} ${parent}`);
		const found = await findRenames(where, [...pairs]);
		const renames = /* @__PURE__ */ new Map();
		for (const [index, pair] of [...pairs].entries()) {
			const [commit, parent] = pair.split(" ");
			const which = parents.get(commit).indexOf(parent);
			for (const { name, nameBefore, oidBefore } of found[index] ?? []) {
				const earlier = {
					oid: oidBefore,
					path: decodeFileName(nameBefore)
				};
				renames.set(renameKey(commit, which, name), earlier);
			}
		}
		return renames;
	}
	#skip(skipped) {
		const key = `${skipped.path}\0${skipped.reason}`;
		if (!this.#said.has(key)) this.#gathering.skip(skipped);
		this.#said.add(key);
	}
};
const WORTH_A_GIT = 1e3;
const LARGEST_ASIDE = 2 ** 31;
const TOO_LARGE = "A version is larger than 2 GiB, the most that is looked at in commits.";
function glanceAt(where, oid, blob) {
	if (blob.bytes !== null && isLfsPointer(blob.bytes)) return "lfs-pointer";
	let glance = "missing";
	for (const reading of readingsOf$1(where, {
		path: "",
		oid
	}, blob)) {
		if (reading === "missing") break;
		if (reading.kind === "problem") return reading.problem;
		if (reading.kind === "skipped") break;
		const { content } = reading.document;
		glance = isWorthPlacing(content) ? { size: content.size } : content.size;
	}
	return glance;
}
function sizeOf(blob) {
	if (blob.bytes !== null) return blob.bytes.length;
	return blob.why === "too-large" ? blob.size : 0;
}
function* readingsOf$1(where, { path, oid }, blob) {
	if (blob.bytes !== null) yield documentOf(path, blob.bytes);
	else if (blob.why !== "too-large") yield "missing";
	else if (blob.size > LARGEST_ASIDE) yield unreadable(path, TOO_LARGE);
	else yield* readLarge(where, path, oid);
}
function isWorthPlacing(content) {
	return isContentWorthALook(content) && !isCleanUnderAnyName(content);
}
function take({ shown, sizes }, oids, glances) {
	for (const [index, oid] of oids.entries()) {
		const size = sizes[index];
		switch (shown[index]) {
			case 1:
				glances.set(oid, size);
				break;
			case 2:
				glances.set(oid, { size });
				break;
			case 3:
				glances.set(oid, "lfs-pointer");
				break;
			case 4: glances.set(oid, "missing");
		}
	}
}
function renameKey(commit, parent, name) {
	return `${commit} ${parent} ${name.toString("latin1")}`;
}
function keyOf({ oid, path }) {
	return `${oid} ${path}`;
}
function isNewContent({ oid, oidsBefore, mode }) {
	return mode !== "160000" && !oidsBefore.includes(oid);
}
function isName({ line, column, endLine, endColumn, inside }) {
	return line === 1 && column === 1 && endLine === 1 && endColumn === 1 && inside.length === 0;
}
function blobOf({ mode, oid }) {
	return mode === "160000" ? null : oid;
}
function earlierOf$1({ commit, name, oidsBefore }, renames) {
	const path = decodeFileName(name);
	return oidsBefore.flatMap((oid, index) => {
		if (!isNoObject(oid)) return [{
			oid,
			path
		}];
		const renamed = renames.get(renameKey(commit, index, name));
		return renamed === void 0 ? [] : [renamed];
	});
}
// build/check/failed.js
function failed(error, source, now, shard) {
	if (!(error instanceof SourceFailure)) throw error;
	const gathering = new Gathering();
	gathering.problems.push(error.problem);
	return gathering.conclude({
		source,
		allowlist: null,
		trusted: "all",
		complete: false,
		failOn: "low",
		now,
		shard: listedShard(shard, null)
	});
}
// build/check/history.js
function checkHistory(options) {
	return check$1(options, null);
}
function checkUnpublished(options) {
	return check$1(options, "--remotes=*");
}
function everyTip(where) {
	const refs = listRefs(where).map(({ ref, oid }) => ({
		ref,
		oid,
		isNew: true
	}));
	const head = knownCommits(where, ["HEAD"]).map((oid) => ({
		ref: null,
		oid,
		isNew: false
	}));
	return [...refs, ...head];
}
async function check$1(options, withoutRefs) {
	const source = {
		kind: "history",
		root: "."
	};
	const { where, now, shard } = options;
	try {
		return await checkCommits({
			...options,
			source,
			tips: everyTip(where),
			without: [],
			withoutRefs,
			proposal: knownCommits(where, ["HEAD"])[0] ?? null,
			base: "all",
			complete: withoutRefs === null,
			everything: withoutRefs === null
		});
	} catch (error) {
		return failed(error, source, now, shard);
	}
}
// build/sources/amending.js
async function isAmending(env) {
	if (env.GIT_INDEX_FILE === void 0 || process.platform === "win32") return false;
	let id = process.ppid;
	for (let generation = 0; generation < 16 && id > 1; generation++) {
		const ancestor = process.platform === "linux" ? fromProc(id) : await fromPs(id);
		if (ancestor === null) return false;
		if (/^git(?:-commit)?$/.test((0, node_path.basename)(ancestor.argv[0] ?? ""))) return isAmend(ancestor.argv);
		id = ancestor.parent;
	}
	return false;
}
function isAmend([program = "", ...rest]) {
	const words = (0, node_path.basename)(program) === "git-commit" ? rest : afterCommit(rest);
	let amends = false;
	for (let at = 0; at < words.length && words[at] !== "--"; at++) {
		const word = words[at];
		if (/^--am(?:e(?:nd?)?)?$/.test(word)) amends = true;
		else if (/^--no-am(?:e(?:nd?)?)?$/.test(word)) amends = false;
		else if (TAKES_NEXT.test(word)) at += 1;
	}
	return amends;
}
function fromProc(id) {
	try {
		const argv = (0, node_fs.readFileSync)(`/proc/${id}/cmdline`, "utf8").split("\0");
		const stat = (0, node_fs.readFileSync)(`/proc/${id}/stat`, "latin1");
		return {
			argv,
			parent: Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1])
		};
	} catch {
		return null;
	}
}
async function fromPs(id) {
	const { spawnSync } = await import("node:child_process");
	const { stdout, status } = spawnSync("/bin/ps", [
		"-ww",
		"-o",
		"ppid=,args=",
		"-p",
		String(id)
	], { encoding: "utf8" });
	if (status !== 0) return null;
	const [parent, ...argv] = stdout.trim().split(/\s+/);
	return {
		argv,
		parent: Number(parent)
	};
}
function afterCommit(words) {
	for (let at = 0; at < words.length; at++) {
		const word = words[at];
		if (!word.startsWith("-")) return word === "commit" ? words.slice(at + 1) : [];
		if (/^(?:-[cC]|--(?:git-dir|work-tree|namespace|config-env|super-prefix))$/.test(word)) at += 1;
	}
	return [];
}
const TAKES_NEXT = /^(?:-[^-mFCctuS]*[mFCct]|--(?:message|file|reuse-message|reedit-message|template|author|date|cleanup|fixup|squash|trailer|pathspec-from-file))$/;
// build/sources/change.js
function named$2(change) {
	return {
		...change,
		path: decodeFileName(change.name)
	};
}
function hasNewContent({ status, oid, oidBefore, name, nameBefore }) {
	if (status === "D" || isNoObject(oid)) return false;
	return oid !== oidBefore || !name.equals(nameBefore);
}
function isBlob({ mode }) {
	return mode !== SUBMODULE_MODE;
}
function earlierOf({ oidBefore, nameBefore }) {
	return isNoObject(oidBefore) ? null : {
		path: decodeFileName(nameBefore),
		oid: oidBefore
	};
}
// build/sources/staged.js
async function openStaged(where, isWanted = () => true) {
	const amended = await isAmending(where.env) ? parentsOfHead(where) : null;
	const all = listChanges(where, amended?.base ?? null).map(named$2);
	const changes = all.filter((change) => hasNewContent(change) && isWanted(change.path));
	const blobs = changes.filter(isBlob).map(({ oid }) => oid);
	const policies = [
		`:${ALLOWLIST_NAME}`,
		`${amended?.base ?? "HEAD"}:${ALLOWLIST_NAME}`,
		`:${SETTINGS_NAME}`
	];
	const objects = readObjects(where, [...policies, ...blobs]);
	const [allowlist, committed, settings] = await first(objects, policies.length);
	const isFile = isPlainFile(where, allowlist?.bytes ?? null, all);
	return {
		allowlist: isFile ? allowlist?.bytes ?? null : null,
		committedAllowlist: committed?.bytes ?? null,
		settings: settings?.bytes ?? null,
		problems: isFile ? [] : [allowlistNoFile()],
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
		return parseRawDiff(runGit(where, base === null ? args : [...args, base]).stdout);
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
	const isFolder = all.some(({ path }) => path.startsWith(`${ALLOWLIST_NAME}/`));
	if (hasLines || text === null && !isFolder) return true;
	const { stdout } = runGit(where, [
		"ls-files",
		"-z",
		"--stage",
		"--full-name",
		"--",
		`:(top,literal)${ALLOWLIST_NAME}`
	]);
	return stdout.length === 0 || stdout.toString("latin1", 0, 3) === "100" && text !== null;
}
const LINE_FEED = "\n".charCodeAt(0);
function publishedSides(where, amended) {
	return (amended ?? mergedCommits(where)).filter((commit) => isPublished(where, commit)).map((commit) => {
		const changes = new Map(listChanges(where, commit).map((change) => [decodeFileName(change.name), change]));
		return (path) => {
			const change = changes.get(path);
			return change === void 0 ? "same" : earlierOf(change);
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
			if (!isBlob(change)) yield {
				...skippedFor("submodule", path),
				path,
				earlier: null
			};
			else {
				const blob = await next(blobs);
				for (const reading of readingsOf(where, change, blob)) yield {
					...reading,
					path,
					earlier: earlierOf(change)
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
	if (blob.bytes !== null) yield isLfsPointer(blob.bytes) ? skippedFor("lfs-pointer", path) : documentOf(path, blob.bytes);
	else if (blob.why === "too-large") yield* readLarge(where, path, oid);
	else yield unreadable(path, `The repository does not hold the staged version. It may be damaged, or a partial clone: try git fsck.`);
}
async function* readEarlier(where, versions) {
	const order = versions.values();
	const blobs = readObjects(where, versions.map(({ oid }) => oid));
	for await (const blob of blobs) {
		const { path, oid } = order.next().value;
		if (blob.bytes !== null) yield {
			path,
			content: inMemory(blob.bytes),
			commit: null
		};
		else if (blob.why !== "too-large") yield null;
		else for (const reading of readLarge(where, path, oid)) {
			yield reading.kind === "document" ? reading.document : null;
			break;
		}
	}
}
// build/check/staged.js
async function checkStaged(check) {
	try {
		const isWanted = isAmong(askedPaths(check));
		return await checkOpened(await (check.staged ?? openStaged(check.where, isWanted)), check);
	} catch (error) {
		return failed(error, SOURCE, check.now);
	}
}
const SOURCE = {
	kind: "staged",
	root: "."
};
async function checkOpened(staged, check) {
	const { settings, problems } = parseSettings(staged.settings);
	const allowlist = allowlistOf(staged, check);
	const gathering = new Gathering();
	gathering.problems.push(...problems, ...staged.problems);
	gathering.keep(await newSightings(staged, gathering));
	return gathering.conclude({
		source: SOURCE,
		...allowlist,
		complete: false,
		failOn: check.failOn ?? settings.failOn,
		now: check.now
	});
}
async function newSightings(staged, gathering) {
	const seen = [];
	const earlier = /* @__PURE__ */ new Map();
	for await (const { path, earlier: before, ...reading } of staged.readings()) {
		const sightings = gathering.take(reading);
		if (sightings.length === 0) continue;
		seen.push({
			path,
			sightings
		});
		earlier.set(path, before);
	}
	let fresh = await newAgainst((path) => earlier.get(path) ?? null, seen, staged);
	if (fresh.length === 0) return [];
	for (const side of await staged.publishedSides()) fresh = await newAgainst(side, fresh, staged);
	return fresh.flatMap(({ sightings }) => sightings);
}
async function newAgainst(side, seen, staged) {
	const fresh = [];
	const changed = [];
	for (const { path, sightings } of seen) {
		const before = side(path);
		if (before === null) fresh.push({
			path,
			sightings
		});
		else if (before !== "same") changed.push({
			path,
			sightings,
			before
		});
	}
	let index = 0;
	for await (const document of staged.readEarlier(changed.map(({ before }) => before))) {
		const known = new Set(document === null ? [] : inspect(document, sha256).sightings.map(fingerprintOf));
		const { path, sightings } = changed[index++];
		const others = sightings.filter((sighting) => !known.has(fingerprintOf(sighting)));
		if (others.length > 0) fresh.push({
			path,
			sightings: others
		});
	}
	return fresh;
}
function fingerprintOf({ token }) {
	return token.fingerprint;
}
function allowlistOf(staged, { allowlist, where }) {
	switch (allowlist.kind) {
		case "none": return agreed(null);
		case "file": return agreed(readNamedAllowlist(allowlist.file, where.cwd));
		case "repository": return proposed(staged.allowlist, staged.committedAllowlist);
	}
}
function askedPaths({ where, names }) {
	if (names.length === 0) return [""];
	const root = (0, node_fs.realpathSync)(findRepository(where) ?? where.cwd);
	const asked = names.map((name) => pathFrom(root, (0, node_path.resolve)(where.cwd, name)));
	refuseUnknown(asked, root, where);
	return asked;
}
function isAmong(asked) {
	const all = new Set(asked);
	if (all.has("")) return () => true;
	return (path) => all.has(path) || foldersOf$1(path).some((folder) => all.has(folder));
}
function refuseUnknown(asked, root, where) {
	const isGone = (path) => !isThere((0, node_path.resolve)(root, path));
	if (!asked.some(isGone)) return;
	const known = new Set(trackedPaths(where).flatMap((path) => [path, ...foldersOf$1(path)]));
	const index = asked.findIndex((path) => isGone(path) && !known.has(path));
	if (index === -1) return;
	throw new SourceFailure("no-such-path", `PATH ${index + 1} is neither staged nor in the last commit nor on the disk.`, "fault");
}
function isThere(path) {
	try {
		return (0, node_fs.lstatSync)(path, { throwIfNoEntry: false }) !== void 0;
	} catch {
		return false;
	}
}
function pathFrom(root, path) {
	const way = (0, node_path.relative)(root, resolveLinks(path));
	if (way === ".." || way.startsWith(`..${node_path.sep}`)) throw new SourceFailure("outside-repository", "A PATH lies outside this repository.", "fault");
	return way.split(node_path.sep).join("/");
}
function resolveLinks(path) {
	const parent = (0, node_path.resolve)(path, "..");
	if (parent === path) return path;
	const name = (0, node_path.relative)(parent, path);
	try {
		return (0, node_path.resolve)((0, node_fs.realpathSync)(parent), name);
	} catch {
		return (0, node_path.resolve)(resolveLinks(parent), name);
	}
}
function foldersOf$1(path) {
	const pieces = path.split("/");
	return pieces.slice(1).map((_, index) => pieces.slice(0, index + 1).join("/"));
}
// build/sources/walk.js
function* walk(folder, problems) {
	const start = Buffer.from(`${folder}${node_path.sep}`).toString("latin1");
	const pending = entriesOf(start, "", problems);
	for (let path = pending.pop(); path !== void 0; path = pending.pop()) if (path.endsWith("/")) for (const entry of entriesOf(start, path, problems)) pending.push(entry);
	else yield {
		name: Buffer.from(path, "latin1"),
		isSubmodule: false
	};
}
function entriesOf(start, folder, problems) {
	try {
		return (0, node_fs.readdirSync)(Buffer.from(start + folder, "latin1"), {
			withFileTypes: true,
			encoding: "latin1"
		}).filter((entry) => entry.name !== ".git" || !entry.isDirectory()).map((entry) => folder + entry.name + (entry.isDirectory() ? "/" : "")).sort().reverse();
	} catch (error) {
		const { code = "unknown reason" } = error;
		problems.push({
			code: "unreadable-folder",
			message: `The folder cannot be opened (${code}).`,
			path: decodeFileName(Buffer.from(folder.slice(0, -1), "latin1")) || ".",
			line: null,
			effect: "incomplete"
		});
		return [];
	}
}
// build/sources/tree.js
function listTree(where, names = []) {
	const named = names.map((name, index) => locate(where.cwd, name, index));
	const start = named[0] ?? {
		path: (0, node_fs.realpathSync)(where.cwd),
		isFolder: true
	};
	const repository = findRepository({
		...where,
		cwd: start.isFolder ? start.path : (0, node_path.dirname)(start.path)
	});
	if (repository === null) return listFolders(commonFolder(named.length > 0 ? named : [start]), named);
	if (named.some(({ path }) => !isInside$1(repository, path))) throw new SourceFailure("several-repositories", "The paths given are not all in one repository. Scan one repository at a time.", "fault");
	return listRepository(where, (0, node_fs.realpathSync)(repository), named);
}
function* readPath(root, { name, isSubmodule }) {
	const path = decodeFileName(name);
	if (isSubmodule) yield skippedFor("submodule", path);
	else yield* readFile$1(onDisk(root, name), path);
}
function locate(cwd, name, index) {
	const path = (0, node_path.resolve)(cwd, name);
	try {
		const isFolder = (0, node_fs.lstatSync)(path).isSymbolicLink() ? leadsToFolder(path) : (0, node_fs.statSync)(path).isDirectory();
		return {
			path: isFolder ? (0, node_fs.realpathSync)(path) : (0, node_path.join)((0, node_fs.realpathSync)((0, node_path.dirname)(path)), (0, node_path.basename)(path)),
			isFolder
		};
	} catch {
		throw new SourceFailure("no-such-path", `PATH ${index + 1} does not exist or cannot be opened.`, "fault");
	}
}
function leadsToFolder(link) {
	return (0, node_fs.statSync)(link, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
function listRepository(where, root, named) {
	const folders = named.filter(({ isFolder }) => isFolder);
	const listed = named.filter(({ isFolder }) => !isFolder).map(({ path }) => asListed(root, path));
	const problems = [];
	if (named.length === 0 || folders.length > 0) {
		const pathspecs = folders.map(({ path }) => asListed(root, path).name.toString("utf8") || ".");
		const args = [
			"--literal-pathspecs",
			"ls-files",
			...LISTED,
			"--",
			...pathspecs
		];
		const { stdout, stderr } = runGit({
			...where,
			cwd: root
		}, args);
		for (const path of parseListing(stdout)) listed.push(path);
		if (hasClosedFolder(stderr)) problems.push(CLOSED_FOLDER);
	}
	for (const folder of folders) {
		const name = asListed(root, folder.path).name;
		if (listed.some((path) => isBelow(name, path.name))) continue;
		for (const path of walk(folder.path, problems)) listed.push(below(name, path));
	}
	return {
		root,
		isRepository: true,
		paths: sortedOnce(listed),
		problems
	};
}
const LISTED = [
	"-z",
	"-t",
	"--stage",
	"--cached",
	"--others",
	"--exclude-standard"
];
function listFolders(root, named) {
	const problems = [];
	return {
		root,
		isRepository: false,
		paths: named.length === 0 || named.length === 1 && named[0]?.isFolder === true ? walk(root, problems) : sortedOnce([...listNamed(root, named, problems)]),
		problems
	};
}
function* listNamed(root, named, problems) {
	for (const { path, isFolder } of named) {
		const listed = asListed(root, path);
		if (!isFolder) yield listed;
		else for (const inside of walk(path, problems)) yield below(listed.name, inside);
	}
}
function below(folder, { name, isSubmodule }) {
	return {
		name: joinName(folder, name),
		isSubmodule
	};
}
function commonFolder(named) {
	return named.map(({ path, isFolder }) => isFolder ? path : (0, node_path.dirname)(path)).reduce((common, folder) => {
		let shared = common;
		while (!isInside$1(shared, folder)) shared = (0, node_path.dirname)(shared);
		return shared;
	});
}
function isInside$1(folder, path) {
	const way = (0, node_path.relative)(folder, path);
	return way !== ".." && !way.startsWith(`..${node_path.sep}`) && !(0, node_path.isAbsolute)(way);
}
function asListed(root, path) {
	return {
		name: Buffer.from((0, node_path.relative)(root, path).split(node_path.sep).join("/")),
		isSubmodule: false
	};
}
function isBelow(folder, name) {
	if (folder.length === 0) return true;
	return name.equals(folder) || name.subarray(0, folder.length + 1).equals(joinName(folder, Buffer.alloc(0)));
}
function joinName(folder, name) {
	return folder.length === 0 ? name : Buffer.concat([
		folder,
		Buffer.from("/"),
		name
	]);
}
function sortedOnce(paths) {
	const sorted = paths.toSorted((one, other) => Buffer.compare(one.name, other.name));
	return sorted.filter((path, index) => index === 0 || !path.name.equals(sorted[index - 1].name));
}
function onDisk(root, name) {
	return Buffer.concat([Buffer.from(root.endsWith(node_path.sep) ? root : `${root}${node_path.sep}`), name]);
}
function* readFile$1(file, path) {
	try {
		const stats = (0, node_fs.lstatSync)(file);
		if (stats.isSymbolicLink()) yield documentOf(path, (0, node_fs.readlinkSync)(file, { encoding: "buffer" }));
		else if (!stats.isFile()) yield skippedFor(`not-a-file: ${natureOf(stats)}`, path);
		else if (stats.size > 16777216) yield* readOpened(new FileContent(file, stats.size), path);
		else {
			const bytes = (0, node_fs.readFileSync)(file);
			yield isLfsPointer(bytes) ? skippedFor("lfs-pointer", path) : documentOf(path, bytes);
		}
	} catch (error) {
		const { code } = error;
		if (code === void 0) throw error;
		if (code === "ENOENT" || code === "ENOTDIR") return;
		yield unreadable(path, `The file cannot be read (${code}).`);
	}
}
function natureOf(stats) {
	if (stats.isDirectory()) return "a folder stands where git tracks a file";
	if (stats.isFIFO()) return "a pipe";
	if (stats.isSocket()) return "a socket";
	return "a device";
}
const CLOSED_FOLDER = {
	code: "unreadable-folder",
	message: "git could not open a folder, so the untracked files in it were not looked at.",
	path: null,
	line: null,
	effect: "incomplete"
};
// build/check/threads/path-threads.js
const WORTH_A_THREAD = 1e3;
const MOST = 4;
var PathThreads = class {
	#root;
	#batches = [];
	#posted = new Int32Array(new SharedArrayBuffer(4));
	#threads = null;
	#paths = 0;
	constructor(root) {
		this.#root = root;
	}
	share(batch) {
		this.#batches.push(batch);
		this.#paths += batch.ends.length;
		if (this.#threads !== null) this.#post(batch);
		else if (this.#paths >= WORTH_A_THREAD) {
			this.#threads = this.#start();
			for (const earlier of this.#batches) this.#post(earlier);
		}
	}
	async end() {
		this.#post(null);
		const left = new Set(this.#threads?.map(({ ended }) => ended));
		for (const one of left) one.then(() => left.delete(one));
		while (left.size > 0 && !this.#batches.every(areAllDone)) await Promise.race(left);
	}
	leave() {
		this.#post(null);
		for (const thread of this.#threads ?? []) thread.leave();
	}
	#start() {
		const others = threadsOf(Math.min((0, node_os.availableParallelism)(), MOST) - 1);
		return Array.from({ length: others }, () => {
			const { port1, port2 } = new node_worker_threads.MessageChannel();
			port1.unref();
			return {
				...startThread({
					root: this.#root,
					batches: port2,
					posted: this.#posted
				}),
				batches: port1
			};
		});
	}
	#post(batch) {
		for (const { batches } of this.#threads ?? []) batches.postMessage(batch);
		Atomics.add(this.#posted, 0, 1);
		Atomics.notify(this.#posted, 0);
	}
};
// build/check/tree.js
async function checkTree(check) {
	try {
		return await checkListed(listTree(check.where, check.names), check);
	} catch (error) {
		return failed(error, {
			kind: "tree",
			root: "."
		}, check.now, check.shard);
	}
}
async function checkListed(tree, check) {
	const { settings, problems } = readSettingsFile(tree.root);
	const { allowlist, trusted } = await readAgreed(tree, check);
	const gathering = new Gathering(check.digest);
	gathering.problems.push(...problems);
	const paths = await gatherTree(tree, check, gathering);
	const chosen = check.commits ? {
		...check.commits,
		shard: check.shard ?? null
	} : null;
	const commits = chosen === null ? [] : await gatherCommits(chosen, gathering);
	const report = gathering.conclude({
		source: {
			...sourceOf(tree, check.where.cwd),
			...chosen && { range: rangeOf$1(chosen, commits ?? []) }
		},
		allowlist,
		trusted,
		...check.reviews && { reviews: check.reviews },
		complete: check.names.length === 0 && gathering.problems.every(({ effect }) => effect !== "incomplete"),
		failOn: check.failOn ?? settings.failOn,
		now: check.now,
		shard: listedShard(check.shard, commits && (() => namesIn(paths, chosen, commits)))
	});
	return chosen === null ? report : withCommits(report, commits ?? []);
}
async function gatherTree(tree, check, gathering) {
	const threads = new PathThreads(tree.root);
	const all = [];
	const parts = [];
	try {
		for (const paths of inBatches(tree.paths)) {
			all.push(...paths);
			const own = paths.filter(({ name }) => isInShard(check.shard, name));
			const part = {
				paths: own,
				batch: batchOf(own),
				looked: new Uint8Array(own.length)
			};
			parts.push(part);
			threads.share(part.batch);
		}
		for (const problem of tree.problems) gathering.problems.push(problem);
		await look(tree.root, parts, threads, gathering, check);
		return all;
	} finally {
		threads.leave();
	}
}
async function look(root, parts, threads, gathering, { ending, progress }) {
	const glance = new Glance(root);
	const lookAt = ({ paths, looked }, index) => {
		for (const reading of readPath(root, paths[index])) gathering.keep(gathering.take(reading));
		looked[index] = 1;
	};
	progress?.(() => standingOf$1(parts));
	ending?.why();
	const leaveRest = () => {
		for (const { batch } of parts) withdraw(batch);
	};
	if (ending?.soon?.aborted) leaveRest();
	else ending?.soon?.addEventListener("abort", leaveRest, { once: true });
	const pauses = ending !== void 0 || progress !== void 0;
	for (const part of parts) for (const index of takePaths(part.batch)) {
		part.batch.sizes[index] = glance.sizeOf(nameAt(part.batch, index));
		if (part.batch.sizes[index] === -1) lookAt(part, index);
		if (pauses && (part.looked[index] === 1 || index % 32 === 0)) await (0, node_timers_promises.setImmediate)();
	}
	await threads.end();
	let left = 0;
	for (const part of parts) {
		const { batch, looked, paths } = part;
		const named = new Set(placesInNames(batch.names).map((place) => pathWith(batch, place)));
		for (const [index, size] of batch.sizes.entries()) {
			if (looked[index] === 1) continue;
			if (!(size < 0 || named.has(index) && isNameWorthALook(paths[index].name))) gathering.count(size);
			else if (ending?.soon?.aborted && size === -2 || ending?.atOnce?.aborted) left += 1;
			else {
				lookAt(part, index);
				if (pauses) await (0, node_timers_promises.setImmediate)();
			}
		}
	}
	if (left > 0) gathering.problems.push(interrupted(left, parts));
}
function standingOf$1(parts) {
	let done = 0;
	let bytes = 0;
	for (const { batch } of parts) {
		done += doneOf(batch);
		for (const size of batch.sizes) if (size > 0) bytes += size;
	}
	return {
		doing: null,
		unit: "file",
		done,
		total: pathsIn(parts),
		bytes
	};
}
function pathsIn(parts) {
	return parts.reduce((total, { paths }) => total + paths.length, 0);
}
function interrupted(left, parts) {
	const total = pathsIn(parts);
	const extent = `when ${grouped(total - left)} of ${grouped(total)} files had been looked at`;
	return {
		code: "interrupted",
		message: interruptedAt(left === total ? null : extent),
		path: null,
		line: null,
		effect: "incomplete"
	};
}
const BATCH = 1024;
function* inBatches(paths) {
	let batch = [];
	for (const path of paths) {
		batch.push(path);
		if (batch.length < BATCH) continue;
		yield batch;
		batch = [];
	}
	if (batch.length > 0) yield batch;
}
async function readAgreed({ root }, { allowlist, trusted, where }) {
	if (trusted === "head") return await allowlistAgainstHead(where, allowlist);
	const list = agreed(readAllowlistFile(allowlist, root, where.cwd));
	return trusted === void 0 ? list : {
		...list,
		trusted
	};
}
function namesIn(paths, chosen, commits) {
	return [...paths.map(({ name }) => name), ...chosen ? namesOf(commits, chosen.tips) : []];
}
function rangeOf$1({ tips, without }, commits) {
	return {
		base: without[0] ?? null,
		head: tips.length === 1 ? tips[0].oid : null,
		commits: commits.length
	};
}
function sourceOf(tree, cwd) {
	return {
		kind: "tree",
		root: (0, node_path.relative)(cwd, tree.root).split(node_path.sep).join("/") || "."
	};
}
// build/core/exit-code.js
function exitCodeOf$1(report, options) {
	if (report.problems.some((problem) => problem.effect === "fault")) return 2;
	if (report.problems.some((problem) => problem.effect === "incomplete")) return 3;
	const { summary, allowlist } = report;
	const isWaiting = summary.pending > 0 || allowlist.pending > 0;
	return summary.block > 0 || options.pendingBlocks && isWaiting ? 1 : 0;
}
// build/report/spots.js
const MOST_PLACES = 25e3;
function spotsOf(report, verdicts) {
	return report.findings.flatMap((finding) => {
		const met = /* @__PURE__ */ new Map();
		return finding.locations.flatMap((location) => {
			const way = wayTo(location);
			const nth = (met.get(way) ?? 0) + 1;
			met.set(way, nth);
			return verdicts.includes(location.verdict) ? [{
				finding,
				location,
				nth
			}] : [];
		});
	});
}
function worstOf(spots, most) {
	if (spots.length <= most) return spots;
	const turns = /* @__PURE__ */ new Map();
	return spots.map((spot, index) => {
		const turn = turns.get(spot.finding) ?? 0;
		turns.set(spot.finding, turn + 1);
		return {
			spot,
			index,
			turn
		};
	}).sort((one, other) => one.turn - other.turn || one.index - other.index).slice(0, most).sort((one, other) => one.index - other.index).map(({ spot }) => spot);
}
function leftOutWords(number, what) {
	return `${count(number, `more ${what}`)} would not fit here. The JSON report has everything.`;
}
function identityOf({ finding, location, nth }) {
	return [
		finding.fingerprint,
		nth,
		wayTo(location)
	].join(":");
}
function wayTo({ path, inside }) {
	return [path, ...inside].join(" > ");
}
// build/report/code-quality.js
function renderCodeQuality(report) {
	const spots = spotsOf(report, [
		"block",
		"pending",
		"warn"
	]);
	const kept = worstOf(spots, MOST_PLACES);
	const issues = [...[...report.problems, ...leftOut$2(spots.length - kept.length)].map(problemIssue), ...kept.map(tokenIssue)];
	return `${forJson(JSON.stringify(issues, null, 2))}\n`;
}
const SEVERITIES$1 = {
	critical: "blocker",
	high: "critical",
	medium: "major",
	low: "minor",
	info: "info"
};
function leftOut$2(number) {
	if (number === 0) return [];
	return [{
		code: "left-out",
		message: leftOutWords(number, "place"),
		path: null,
		line: null,
		effect: "notice"
	}];
}
function tokenIssue(spot) {
	const { finding, location } = spot;
	const words = [`${finding.severity}: Azure ${KIND_NAMES[finding.kind]}.`, headline(finding, location)];
	if (location.inside.length > 0 || location.commit !== null) words.push(`Found at ${placeName(location)}.`);
	if (location.verdict === "pending") words.push(waitsFor$1(location));
	return {
		type: "issue",
		check_name: `sasguard/${finding.kind}`,
		description: forPlainText(words.join(" ")),
		categories: ["Security"],
		severity: SEVERITIES$1[finding.severity],
		fingerprint: forPlainText(identityOf(spot)),
		location: {
			path: forPlainText(location.path),
			lines: location.inside.length > 0 ? {
				begin: 1,
				end: 1
			} : {
				begin: location.line,
				end: location.endLine
			}
		}
	};
}
function problemIssue({ code, message, path, line, effect }, index) {
	return {
		type: "issue",
		check_name: `sasguard/${code}`,
		description: forPlainText(message),
		categories: ["Security"],
		severity: effect === "notice" ? "info" : "blocker",
		fingerprint: forPlainText(`${code}:${index}:${path ?? ""}`),
		location: {
			path: forPlainText(path ?? "."),
			lines: {
				begin: line ?? 1,
				end: line ?? 1
			}
		}
	};
}
// build/report/github.js
const PER_LEVEL = 10;
const FOR_PROBLEMS = 3;
const NAMED$1 = 100;
function annotationsOf(report, caller = NPX) {
	return [
		"block",
		"pending",
		"warn"
	].flatMap((verdict) => places(report, verdict)).map((spot) => annotationOf(spot, caller));
}
function renderGithub(report, { caller = NPX, shownElsewhere = 0, remarks = [] } = {}) {
	const annotations = annotationsOf(report, caller);
	const toShow = annotations.slice(shownElsewhere);
	const blocking = report.problems.filter((problem) => problem.effect !== "notice");
	const notices = report.problems.filter((problem) => problem.effect === "notice");
	const toMend = toShow.filter(({ level }) => level === "error");
	const shownProblems = blocking.slice(0, Math.max(FOR_PROBLEMS, PER_LEVEL - toMend.length));
	const errors = [...toMend.slice(0, PER_LEVEL - Math.min(PER_LEVEL, shownProblems.length)).map((annotation) => commandOf(annotation)), ...shownProblems.slice(0, PER_LEVEL).map((problem) => problemCommand("error", problem))];
	const warnings = [...notices.map((problem) => problemCommand("warning", problem)), ...toShow.filter(({ level }) => level === "warning").map((annotation) => commandOf(annotation))];
	return [
		...errors,
		...more$1(toMend.length + blocking.length - errors.length, "error"),
		...warnings.slice(0, PER_LEVEL),
		...more$1(warnings.length - PER_LEVEL, "warning"),
		...named$1(annotations.slice(0, shownElsewhere)).map(forTerminal),
		...[...remarks, ...closingLines(report)].map(forTerminal)
	].map((line) => `${line}\n`).join("");
}
function places(report, verdict) {
	return report.findings.flatMap((finding) => locationsWith(finding, verdict).filter((location) => !stillStands(finding, location)).map((location) => ({
		finding,
		location
	})));
}
function stillStands({ locations }, { commit, path }) {
	return commit !== null && locations.some((other) => other.commit === null && other.path === path);
}
function annotationOf({ finding, location }, caller) {
	const state = location.verdict === "pending" ? " waits for review" : "";
	const isFile = isInAFile(location);
	return {
		level: location.verdict === "warn" ? "warning" : "error",
		path: isFile ? location.path : null,
		lines: isFile ? linesOf$2(location) : null,
		title: `${finding.severity}: Azure ${KIND_NAMES[finding.kind]}${state}`,
		message: messageOf$2(finding, location, caller)
	};
}
function linesOf$2({ inside, line, endLine, column, endColumn }) {
	if (inside.length > 0) return null;
	return {
		line,
		endLine,
		columns: line === endLine ? {
			start: column,
			end: endColumn
		} : null
	};
}
function messageOf$2(finding, location, caller) {
	const paragraphs = [headline(finding, location)];
	if (location.inside.length > 0 || location.commit !== null) paragraphs.push(`Found at ${placeName(location)}.`);
	if (location.verdict === "pending") paragraphs.push(waitsFor$1(location));
	if (location.verdict === "block") {
		paragraphs.push(...lapses([location]));
		const reasons = finding.reasons.map((reason) => `- ${reason.text}`);
		if (reasons.length > 0) paragraphs.push([`Why it is ${finding.severity}:`, ...reasons].join("\n"));
		paragraphs.push(...steps(finding, "pushed").map((step) => [step.text, ...step.commands.map((line) => `  ${line}`)].join("\n")), doWithout(finding), [
			"If it has to stay, ask for a review:",
			...allowCommands(finding, caller).map((line) => `  ${line}`),
			howToExcuse([finding])
		].join("\n"));
	}
	return paragraphs.join("\n\n");
}
function commandOf({ level, path, lines, title, message }) {
	const place = path === null ? {} : { file: path };
	if (lines !== null) {
		place.line = String(lines.line);
		place.endLine = String(lines.endLine);
		if (lines.columns !== null) {
			place.col = String(lines.columns.start);
			place.endColumn = String(lines.columns.end);
		}
	}
	return command(level, {
		...place,
		title
	}, message);
}
function problemCommand(level, problem) {
	const place = {};
	if (problem.path !== null) place.file = problem.path;
	if (problem.path !== null && problem.line !== null) place.line = String(problem.line);
	const what = problem.effect === "fault" ? "fault" : problem.effect === "incomplete" ? "could not be checked" : "notice";
	const at = problemPlace(problem);
	return command(level, {
		...place,
		title: `sasguard: ${what}`
	}, at === "" ? problem.message : `${at}: ${problem.message}`);
}
function more$1(number, level) {
	if (number <= 0) return [];
	return [`${count(number, "more", "more")} not shown as ${level}s, since GitHub shows ${PER_LEVEL} in a step. The JSON report names them all.`];
}
function named$1(annotations) {
	const lines = annotations.slice(0, NAMED$1).map(({ path, lines, title }) => {
		return `${[path ?? "no file", ...lines === null ? [] : [lines.line]].join(":")}: ${title}`;
	});
	const left = annotations.length - lines.length;
	return left > 0 ? [...lines, `and ${count(left, "more place")}`] : lines;
}
function closingLines(report) {
	return [
		`${extent(report)}: ${outcome(report)}.`,
		allowlistLine(report.allowlist),
		skippedLine(report.skipped)
	].filter((line) => line !== null);
}
function command(name, properties, message) {
	const words = Object.entries(properties).map(([key, value]) => `${key}=${forCommandProperty(value)}`);
	return `::${name}${words.length > 0 ? ` ${words.join(",")}` : ""}::${forCommandMessage(message)}`;
}
// build/report/kind-help.js
const STORAGE = "https://learn.microsoft.com/rest/api/storageservices";
const AZURE = "https://learn.microsoft.com/azure";
const ACCOUNT_KEYS = "Renew both account keys, one after the other, or delete the stored access policy where the token leans on one.";
const KIND_HELP = {
	"account-sas": {
		what: "It is signed with an account key for the storage account itself: every container, share, queue and table of its services, present and future.",
		end: "Renew both account keys, one after the other: a SAS does not tell which one signed it.",
		page: `${STORAGE}/create-account-sas`,
		score: 9.5
	},
	"service-sas": {
		what: "It is signed with an account key for one blob, file, container, directory, share, queue or table.",
		end: ACCOUNT_KEYS,
		page: `${STORAGE}/create-service-sas`,
		score: 9
	},
	"user-delegation-sas": {
		what: "It is signed with a key that Microsoft Entra ID has lent to a person or an app for at most seven days.",
		end: "Revoke the user delegation keys of the storage account.",
		page: `${STORAGE}/create-user-delegation-sas`,
		score: 7
	},
	"legacy-sas": {
		what: "It is a SAS from before service version 2012-02-12, dead after an hour unless a stored access policy keeps it.",
		end: ACCOUNT_KEYS,
		page: `${STORAGE}/create-service-sas`,
		score: 9
	},
	"disk-export-sas": {
		what: "It downloads an exported managed disk or snapshot, all of it.",
		end: "End the export of the disk or snapshot; the link stops working at once.",
		page: `${AZURE}/virtual-machines/windows/download-vhd`,
		score: 9
	},
	"messaging-sas": {
		what: "It opens Service Bus, Event Hubs, Relay or Notification Hubs with the rights of an authorization rule.",
		end: "Renew both keys of the authorization rule, or delete the rule.",
		page: `${AZURE}/service-bus-messaging/service-bus-sas`,
		score: 9.5
	},
	"iot-sas": {
		what: "It opens an IoT hub or a device provisioning service as a device or with the rights of a policy.",
		end: "Renew both keys of the device or the policy.",
		page: `${AZURE}/iot-hub/authenticate-authorize-sas`,
		score: 9.5
	},
	"event-grid-sas": {
		what: "It lets one send events to an Event Grid topic or domain.",
		end: "Renew both keys of the topic, domain or namespace.",
		page: `${AZURE}/event-grid/authenticate-with-access-keys-shared-access-signatures`,
		score: 9
	},
	"workflow-sas": {
		what: "It is the address of a trigger of Logic Apps or Power Automate; whoever calls it runs the workflow with the connections of the workflow.",
		end: "Regenerate both access keys of the workflow; in Power Automate create the trigger anew.",
		page: `${AZURE}/logic-apps/logic-apps-securing-a-logic-app`,
		score: 8
	},
	"api-management-sas": {
		what: "It manages an API Management service, or connects a gateway to it.",
		end: "Regenerate both keys of the management API, or those of the gateway.",
		page: "https://learn.microsoft.com/rest/api/apimanagement/ApiManagementREST/azure-api-management-rest-api-authentication",
		score: 9.5
	},
	"maps-sas": {
		what: "It uses an Azure Maps account for a day at most, at the expense of its owner.",
		end: "Renew the key of the Azure Maps account that issued it.",
		page: `${AZURE}/azure-maps/azure-maps-authentication`,
		score: 7
	},
	"unknown-sas": {
		what: "It is a genuine-looking signature with too little around it to say what it opens.",
		end: "Find out what it opens, and renew the key that signed it.",
		page: `${AZURE}/storage/common/storage-sas-overview`,
		score: 8
	},
	"storage-account-key": {
		what: "It is no SAS but what signs them: every right on everything in a storage account, until the key is renewed.",
		end: "Renew the account key; every client and every SAS of that key stops working.",
		page: `${AZURE}/storage/common/storage-account-keys-manage`,
		score: 10
	},
	"messaging-key": {
		what: "It is the key of an authorization rule of Service Bus, Event Hubs, Relay or Notification Hubs, and signs tokens with its rights.",
		end: "Renew the key of the authorization rule, or delete the rule.",
		page: `${AZURE}/service-bus-messaging/service-bus-sas`,
		score: 9.5
	},
	"iot-key": {
		what: "It is the key of a device or of a policy of an IoT hub, and signs tokens with its rights.",
		end: "Renew the key of the device or the policy.",
		page: `${AZURE}/iot-hub/authenticate-authorize-sas`,
		score: 9.5
	},
	"event-grid-key": {
		what: "It is the key of an Event Grid topic, domain or namespace; `aeg-sas-key` is one despite its name.",
		end: "Renew the key of the topic, domain or namespace.",
		page: `${AZURE}/event-grid/authenticate-with-access-keys-shared-access-signatures`,
		score: 9.5
	},
	"api-management-key": {
		what: "It is a key of API Management: of its management API, a subscription, a gateway or its git repository.",
		end: "Regenerate the key.",
		page: "https://learn.microsoft.com/rest/api/apimanagement/ApiManagementREST/azure-api-management-rest-api-authentication",
		score: 9.5
	},
	"maps-key": {
		what: "It is the key of an Azure Maps account, which anyone can use at the expense of its owner.",
		end: "Renew the key of the Azure Maps account.",
		page: `${AZURE}/azure-maps/how-to-manage-authentication`,
		score: 9
	}
};
// build/report/gitlab.js
const NO_COMMIT = "0000000";
const VERSION = "15.0.7";
function renderGitlab(report) {
	const component = {
		id: "sasguard",
		name: "sasguard",
		url: "https://www.npmjs.com/package/sasguard",
		version: report.tool.version,
		vendor: { name: "sasguard" }
	};
	const time = report.now.replace(/Z$/, "");
	const spots = spotsOf(report, [
		"block",
		"pending",
		"warn"
	]);
	const kept = worstOf(spots, MOST_PLACES);
	const shape = {
		version: VERSION,
		schema: `https://gitlab.com/gitlab-org/security-products/security-report-schemas/-/raw/v${VERSION}/dist/secret-detection-report-format.json`,
		scan: {
			analyzer: component,
			scanner: component,
			type: "secret_detection",
			start_time: time,
			end_time: time,
			status: report.problems.every(({ effect }) => effect === "notice") ? "success" : "failure",
			messages: [...report.problems.map(messageOf$1), ...leftOut$1(spots.length - kept.length)]
		},
		vulnerabilities: kept.map(vulnerabilityOf)
	};
	return `${forJson(JSON.stringify(shape, null, 2))}\n`;
}
const SEVERITIES = {
	critical: "Critical",
	high: "High",
	medium: "Medium",
	low: "Low",
	info: "Info"
};
function messageOf$1(problem) {
	const at = problemPlace(problem);
	const text = at === "" ? problem.message : `${at}: ${problem.message}`;
	return {
		level: problem.effect === "notice" ? "info" : "warn",
		value: forPlainText(text)
	};
}
function leftOut$1(number) {
	return number === 0 ? [] : [{
		level: "warn",
		value: leftOutWords(number, "place")
	}];
}
function vulnerabilityOf(spot) {
	const { finding, location } = spot;
	const { end, page } = KIND_HELP[finding.kind];
	return {
		id: forPlainText(identityOf(spot)),
		name: `Azure ${KIND_NAMES[finding.kind]}`,
		description: descriptionOf(finding, location),
		severity: SEVERITIES[finding.severity],
		solution: `Revoke it: taking the line out is not enough once it has been pushed. ${end} ${doWithout(finding)}`,
		identifiers: [{
			type: "sasguard_kind",
			name: `sasguard ${finding.kind}`,
			value: finding.kind,
			url: page
		}, {
			type: "cwe",
			name: "CWE-798",
			value: "798",
			url: "https://cwe.mitre.org/data/definitions/798.html"
		}],
		links: [{ url: page }],
		location: locationOf(location),
		details: {
			token: {
				name: "Token",
				type: "code",
				value: forPlainText(finding.redacted)
			},
			fingerprint: {
				name: "Fingerprint",
				type: "text",
				value: finding.fingerprint
			}
		}
	};
}
function descriptionOf(finding, location) {
	const paragraphs = [headline(finding, location)];
	if (location.inside.length > 0 || location.commit !== null) paragraphs.push(`Found at ${placeName(location)}.`);
	if (location.verdict === "pending") paragraphs.push(waitsFor$1(location));
	const reasons = finding.reasons.map((reason) => `- ${forMarkdown(reason.text)}`).join("\n");
	return [...paragraphs.map(forMarkdown), reasons].filter((part) => part !== "").join("\n\n");
}
function locationOf({ path, line, endLine, inside, commit }) {
	const lines = inside.length > 0 ? { start_line: 1 } : {
		start_line: line,
		end_line: endLine
	};
	return {
		file: forPlainText(path),
		commit: { sha: commit ?? NO_COMMIT },
		...lines
	};
}
// build/report/json.js
function renderJson(report) {
	const { schema, tool, now, source, summary, findings, problems, skipped, allowlist, shard } = report;
	const shape = {
		schema,
		tool: {
			name: tool.name,
			version: tool.version
		},
		now,
		source: sourceShape(source),
		summary: {
			files: summary.files,
			bytes: summary.bytes,
			tokens: summary.tokens,
			block: summary.block,
			warn: summary.warn,
			allowed: summary.allowed,
			pending: summary.pending,
			hidden: summary.hidden,
			problems: summary.problems,
			skipped: summary.skipped
		},
		findings: findings.map(findingShape),
		problems: problems.map(problemShape),
		skipped: skipped.map(({ path, reason }) => ({
			path,
			reason
		})),
		allowlist: {
			path: allowlist.path,
			inForce: allowlist.inForce,
			pending: allowlist.pending,
			expiring: allowlist.expiring,
			expired: allowlist.expired,
			unused: allowlist.unused,
			hidden: allowlist.hidden,
			warnDays: allowlist.warnDays
		},
		...shard && { shard: shardShape(shard) }
	};
	return `${forJson(JSON.stringify(shape, null, 2))}\n`;
}
function sourceShape({ kind, root, range }) {
	if (range === void 0) return {
		kind,
		root
	};
	return {
		kind,
		root,
		range: {
			base: range.base,
			head: range.head,
			commits: range.commits
		}
	};
}
function findingShape(finding) {
	const { fingerprint, kind, severity, verdict, headline, grants, reasons, redacted, revoke, locations } = finding;
	return {
		fingerprint,
		kind,
		severity,
		verdict,
		headline,
		grants: {
			reach: grants.reach,
			account: grants.account,
			resource: grants.resource,
			services: grants.services,
			permissions: grants.permissions,
			startsOn: grants.startsOn,
			expiresOn: grants.expiresOn,
			policy: grants.policy,
			protocols: grants.protocols,
			ipRange: grants.ipRange
		},
		reasons: reasons.map(({ id, text }) => ({
			id,
			text
		})),
		redacted,
		revoke: {
			text: revoke.text,
			commands: revoke.commands
		},
		locations: locations.map(locationShape)
	};
}
function locationShape(location) {
	const { path, line, column, endLine, endColumn, verdict, allowedBy, commit, inside, nearbyAccount } = location;
	return {
		path,
		line,
		column,
		endLine,
		endColumn,
		verdict,
		allowedBy: allowedBy === null ? null : {
			path: allowedBy.path,
			line: allowedBy.line,
			reviewer: allowedBy.reviewer
		},
		commit,
		inside,
		nearbyAccount: nearbyAccount && {
			name: nearbyAccount.name,
			line: nearbyAccount.line
		}
	};
}
function shardShape(shard) {
	const { index, count, run, now, failOn, complete, sightings, problems, allowlist, commits } = shard;
	const tokens = /* @__PURE__ */ new Map();
	const places = sightings.map(({ token, place }) => {
		const text = JSON.stringify(token);
		const number = tokens.get(text) ?? tokens.size;
		tokens.set(text, number);
		const { path, line, column, endLine, endColumn, commit, inside, nearbyAccount } = place;
		return {
			token: number,
			path,
			line,
			column,
			endLine,
			endColumn,
			commit,
			inside,
			nearbyAccount
		};
	});
	return {
		index,
		count,
		run,
		now,
		failOn,
		complete,
		tokens: [...tokens.keys()].map((text) => tokenShape(JSON.parse(text))),
		places,
		problems: problems.map(problemShape),
		allowlist: allowlist && {
			path: allowlist.path,
			warnDays: allowlist.warnDays,
			problems: allowlist.problems.map(problemShape),
			exceptions: allowlist.exceptions.map(exceptionShape$1)
		},
		commits: commits.map(({ id, parents, newer }) => ({
			id,
			parents,
			newer
		}))
	};
}
function tokenShape(token) {
	const { fingerprint, kind, reach, power, account, resource, services, permissions } = token;
	const { startsOn, expiresOn, statesEnd, policy, protocols, ipRange, userBound } = token;
	const { levels, part, onAzureHost, redacted } = token;
	return {
		fingerprint,
		kind,
		reach,
		power,
		account,
		resource,
		services,
		permissions,
		startsOn,
		expiresOn,
		statesEnd,
		policy,
		protocols,
		ipRange,
		userBound,
		...levels !== void 0 && { levels },
		...part !== void 0 && { part },
		onAzureHost,
		redacted
	};
}
function exceptionShape$1(exception) {
	if (exception.kind === "faulty") {
		const { kind, line, fingerprint } = exception;
		return {
			kind,
			line,
			fingerprint
		};
	}
	const { kind, line, standing, expiring, reason, reviewer, reviewed, expires, proof } = exception;
	const open = {
		kind,
		line,
		standing,
		expiring,
		reason,
		reviewer,
		reviewed,
		expires
	};
	const waiting = { proof: proof && proofShape(proof) };
	if (exception.kind === "paths") return {
		...open,
		match: exception.match.map(fieldShape),
		...waiting
	};
	const { fingerprint, path, sees, verdict, ticket } = exception;
	const fields = {
		path: fieldShape(path),
		sees: fieldShape(sees),
		verdict: fieldShape(verdict)
	};
	return {
		...open,
		fingerprint,
		...fields,
		ticket,
		...waiting
	};
}
function proofShape({ proven, approvedBy, needed, lacking, notes }) {
	const { reviewer, others } = lacking;
	return {
		proven,
		approvedBy,
		needed,
		lacking: {
			reviewer,
			others
		},
		notes
	};
}
function fieldShape({ text, line }) {
	return {
		text,
		line
	};
}
function problemShape({ code, message, path, line, effect }) {
	return {
		code,
		message,
		path,
		line,
		effect
	};
}
// build/report/junit.js
function renderJunit(report) {
	const advice = new Map(report.findings.map((finding) => [finding, adviceOn(finding)]));
	const spots = spotsOf(report, VERDICTS);
	const kept = worstOf(spots, MOST_PLACES);
	const cases = [
		...report.problems.map(problemCase),
		...leftOut(spots.length - kept.length),
		...kept.map((spot) => spotCase(spot, advice.get(spot.finding)))
	];
	if (cases.length === 0) cases.push(cleanCase(report));
	const number = (tag) => cases.filter((one) => one.outcome?.tag === tag).length;
	const totals = {
		tests: cases.length,
		failures: number("failure"),
		errors: number("error"),
		skipped: number("skipped"),
		time: 0
	};
	return [
		"<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
		open("testsuites", {
			name: "sasguard",
			...totals
		}),
		`  ${open("testsuite", {
			name: "sasguard",
			...totals,
			timestamp: report.now.replace(/Z$/, "")
		})}`,
		...cases.flatMap(caseLines),
		"  </testsuite>",
		"</testsuites>"
	].map((line) => `${line}\n`).join("");
}
function spotCase({ finding, location }, advice) {
	const { verdict, allowedBy } = location;
	const by = allowedBy === null ? "" : ` by ${allowedBy.path}:${allowedBy.line}`;
	const said = headline(finding, location);
	const one = {
		path: location.path,
		line: location.inside.length > 0 ? null : location.line,
		name: `${finding.severity}: Azure ${KIND_NAMES[finding.kind]} ${finding.fingerprint.slice(0, 12)} at ${placeName(location)}`,
		output: ""
	};
	const type = finding.kind;
	switch (verdict) {
		case "block": return {
			...one,
			outcome: {
				tag: "failure",
				type,
				message: said,
				text: `${said}\n${advice}`
			}
		};
		case "pending": return {
			...one,
			outcome: {
				tag: "failure",
				type,
				message: said,
				text: `${said}\n${waitsFor$1(location)}`
			}
		};
		case "warn": return {
			...one,
			outcome: null,
			output: `${VERDICT_NAMES.warn}: ${said}`
		};
		default: return {
			...one,
			outcome: {
				tag: "skipped",
				type: null,
				message: `${VERDICT_NAMES[verdict]}${by}`,
				text: ""
			}
		};
	}
}
function adviceOn(finding) {
	return [
		finding.redacted,
		...finding.reasons.map((reason) => `- ${reason.text}`),
		...steps(finding, "pushed").flatMap((step) => [step.text, ...step.commands.map((line) => `  ${line}`)]),
		doWithout(finding),
		`If it has to stay, ask for a review: ${allowCommand(finding, "npx sasguard")}`
	].join("\n");
}
function problemCase(problem, index) {
	const { code, message, path, line, effect } = problem;
	const at = problemPlace(problem);
	const said = at === "" ? message : `${at}: ${message}`;
	const one = {
		path: path ?? "sasguard",
		line,
		name: `${code} (${index + 1})`
	};
	return effect === "notice" ? {
		...one,
		outcome: null,
		output: said
	} : {
		...one,
		outcome: {
			tag: "error",
			type: code,
			message,
			text: said
		},
		output: ""
	};
}
function leftOut(number) {
	if (number === 0) return [];
	return [{
		path: "sasguard",
		line: null,
		name: "left out",
		outcome: null,
		output: leftOutWords(number, "place")
	}];
}
function cleanCase(report) {
	return {
		path: "sasguard",
		line: null,
		name: "no Azure SAS or key",
		outcome: null,
		output: `${extent(report)}: ${outcome(report)}.`
	};
}
function caseLines({ path, line, name, outcome, output }) {
	const attributes = {
		classname: path,
		name,
		file: path,
		...line === null ? {} : { line },
		time: 0
	};
	const inner = [];
	if (outcome !== null) {
		const { tag, type, message, text } = outcome;
		const opening = open(tag, {
			message: onOneLine(message),
			...type === null ? {} : { type }
		});
		inner.push(`      ${opening}${forXml(text)}</${tag}>`);
	}
	if (output !== "") inner.push(`      <system-out>${forXml(output)}</system-out>`);
	return [
		`    ${open("testcase", attributes)}`,
		...inner,
		"    </testcase>"
	];
}
function open(tag, attributes) {
	return `<${tag}${Object.entries(attributes).map(([name, value]) => ` ${name}="${forXml(onOneLine(`${value}`))}"`).join("")}>`;
}
function onOneLine(text) {
	return text.replaceAll("\n", " ");
}
// build/report/sarif.js
const MOST_RESULTS = {
	codeScanning: 5e3,
	otherwise: MOST_PLACES
};
const MOST_BYTES = {
	codeScanning: 9e6,
	otherwise: Number.POSITIVE_INFINITY
};
const MOST_NOTIFICATIONS = 1e3;
const NOTIFICATION_BYTES = 5e5;
const PAGE = "https://www.npmjs.com/package/sasguard";
const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
const ROOT = "%SRCROOT%";
function renderSarif(report, options = {
	codeScanning: false,
	repositoryUrl: null,
	commit: null
}) {
	const form = options.codeScanning ? "codeScanning" : "otherwise";
	const spots = spotsOf(report, options.codeScanning ? OPEN : VERDICTS);
	const results = fitting$1(worstOf(spots, MOST_RESULTS[form]).map(resultOf), MOST_BYTES[form]);
	const log = {
		$schema: SCHEMA,
		version: "2.1.0",
		runs: [{
			tool: { driver: {
				name: "sasguard",
				semanticVersion: report.tool.version,
				version: report.tool.version,
				informationUri: PAGE,
				rules: KINDS$2.map(ruleOf)
			} },
			...provenance(options),
			originalUriBaseIds: { [ROOT]: { description: { text: "The root of the repository, or else the folder that was scanned." } } },
			columnKind: "utf16CodeUnits",
			invocations: [invocation(report, spots.length - results.length)],
			results
		}]
	};
	return `${forJson(JSON.stringify(log))}\n`;
}
const OPEN = [
	"block",
	"pending",
	"warn"
];
const LEVELS = {
	critical: "error",
	high: "error",
	medium: "warning",
	low: "warning",
	info: "note"
};
function ruleOf(kind) {
	const { what, end, page, score } = KIND_HELP[kind];
	const name = `Azure ${KIND_NAMES[kind]}`;
	const advice = [
		`Revoke it: whoever has seen it can use it, also after it was taken out of the file. ${end}`,
		doWithout({ kind }),
		"If it has to stay, sasguard allow writes an exception, which counts once a reviewer has approved it."
	];
	return {
		id: kind,
		name: pascalCase(kind),
		shortDescription: { text: `${name} in the repository` },
		fullDescription: { text: `${name}. ${what}` },
		help: {
			text: [
				what,
				...advice,
				`More: ${page}`
			].join("\n\n"),
			markdown: [
				what,
				"",
				...advice.map((text) => `- ${text}`),
				"",
				`[More on it](${page})`
			].join("\n")
		},
		helpUri: page,
		defaultConfiguration: { level: score >= 7 ? "error" : "warning" },
		properties: {
			"security-severity": score.toFixed(1),
			precision: kind === "unknown-sas" ? "medium" : "high",
			tags: [
				"security",
				"azure",
				"secret",
				"external/cwe/cwe-798"
			]
		}
	};
}
function pascalCase(kind) {
	return kind.replace(/(?:^|-)([a-z])/g, (_, letter) => letter.toUpperCase());
}
function resultOf(spot) {
	const { finding, location } = spot;
	return {
		ruleId: finding.kind,
		ruleIndex: KINDS$2.indexOf(finding.kind),
		level: LEVELS[finding.severity],
		message: { text: messageOf(finding, location) },
		locations: [{
			physicalLocation: physicalLocation(location),
			...logicalLocations(location)
		}],
		...relatedLocations(location),
		partialFingerprints: { "azureToken/v1": forPlainText(identityOf(spot)) },
		suppressions: suppressions(location),
		properties: {
			severity: finding.severity,
			verdict: location.verdict,
			redacted: forPlainText(finding.redacted)
		}
	};
}
function messageOf(finding, location) {
	const sentences = [headline(finding, location)];
	if (location.inside.length > 0 || location.commit !== null) sentences.push(`Found at ${placeName(location)}.`);
	if (location.verdict === "pending") sentences.push(waitsFor$1(location));
	sentences.push(whyIn(finding));
	if (finding.severity !== "info") sentences.push(finding.revoke.text);
	const lines = [sentences.filter((sentence) => sentence !== "").join(" ")];
	if (finding.severity !== "info") lines.push(...finding.revoke.commands);
	if (location.verdict === "block") lines.push(`If it has to stay, ask for a review: ${allowCommand(finding, "npx sasguard")}`);
	return forPlainText(lines.join("\n"));
}
function physicalLocation({ path, line, column, endLine, endColumn, inside }) {
	const region = inside.length > 0 ? { startLine: 1 } : {
		startLine: line,
		startColumn: column,
		endLine,
		endColumn
	};
	return {
		artifactLocation: artifactLocation(path),
		region
	};
}
function artifactLocation(path) {
	return {
		uri: forUrlPath(path),
		uriBaseId: ROOT
	};
}
function logicalLocations(location) {
	const { inside, commit } = location;
	const places = [];
	if (inside.length > 0 || filesIn([location]).length === 0) places.push({
		fullyQualifiedName: forPlainText(placeName({
			...location,
			commit: null
		})),
		kind: "resource"
	});
	if (commit !== null) places.push({
		name: commit.slice(0, 12),
		fullyQualifiedName: commit,
		kind: "commit"
	});
	return places.length > 0 ? { logicalLocations: places } : {};
}
function relatedLocations({ path, inside, nearbyAccount }) {
	if (nearbyAccount === null || inside.length > 0) return {};
	return { relatedLocations: [{
		id: 1,
		message: { text: forPlainText(`Storage account ${nearbyAccount.name} is named here.`) },
		physicalLocation: {
			artifactLocation: artifactLocation(path),
			region: { startLine: nearbyAccount.line }
		}
	}] };
}
function suppressions({ verdict, allowedBy }) {
	if (allowedBy === null) return [];
	const at = `${allowedBy.path}:${allowedBy.line}`;
	const { reviewer } = allowedBy;
	const how = {
		allowed: `The entry at ${at} allows it, reviewed by ${reviewer}.`,
		hidden: `The path block at ${at} hides it, reviewed by ${reviewer}.`,
		pending: `The entry at ${at} waits for the review of ${reviewer}.`
	}[verdict];
	if (how === void 0) return [];
	return [{
		kind: "external",
		status: verdict === "pending" ? "underReview" : "accepted",
		justification: forPlainText(how),
		location: { physicalLocation: {
			artifactLocation: artifactLocation(allowedBy.path),
			region: { startLine: allowedBy.line }
		} }
	}];
}
function provenance({ repositoryUrl, commit }) {
	if (repositoryUrl === null) return {};
	return { versionControlProvenance: [{
		repositoryUri: repositoryUrl,
		...commit === null ? {} : { revisionId: commit },
		mappedTo: { uriBaseId: ROOT }
	}] };
}
function invocation(report, leftOut) {
	const faults = report.problems.filter(({ effect }) => effect === "fault").map(problemNotification);
	const others = [
		...report.problems.filter(({ effect }) => effect === "incomplete").map(problemNotification),
		...report.problems.filter(({ effect }) => effect === "notice").map(problemNotification),
		...report.skipped.map(({ path, reason }) => notification("skipped", "note", `Not looked at: ${reason}.`, path))
	];
	const shownFaults = fitting$1(faults.slice(0, MOST_NOTIFICATIONS), NOTIFICATION_BYTES);
	const shown = fitting$1(others.slice(0, MOST_NOTIFICATIONS), NOTIFICATION_BYTES);
	const cut = faults.length + others.length - shownFaults.length - shown.length;
	return {
		executionSuccessful: report.problems.every(({ effect }) => effect === "notice"),
		...shownFaults.length > 0 ? { toolConfigurationNotifications: shownFaults } : {},
		toolExecutionNotifications: [
			...missing(leftOut, "result"),
			...missing(cut, "notification"),
			...shown
		]
	};
}
function missing(number, what) {
	if (number === 0) return [];
	return [notification("left-out", "warning", leftOutWords(number, what), null)];
}
function problemNotification({ code, message, path, line, effect }) {
	return notification(code, effect === "notice" ? "note" : "error", message, path, line);
}
function notification(id, level, text, path, line = null) {
	const region = line === null ? {} : { region: { startLine: line } };
	const physical = path === null ? null : {
		artifactLocation: artifactLocation(path),
		...region
	};
	return {
		descriptor: { id },
		level,
		message: { text: forPlainText(text) },
		...physical === null ? {} : { locations: [{ physicalLocation: physical }] }
	};
}
function fitting$1(items, bytes) {
	let left = bytes;
	const end = items.findIndex((item) => {
		left -= new TextEncoder().encode(forJson(JSON.stringify(item))).length + 1;
		return left < 0;
	});
	return end < 0 ? items : items.slice(0, end);
}
// build/report/text.js
const WIDTH = 80;
const IN_FULL = 3;
const REST = 20;
const NOTICES = 3;
const PLACES$1 = 5;
function renderText(report, options) {
	const page = new Page(options.color, options.linksInto ?? null);
	if (options.door === "hook") writeRefusal(page, report, options);
	else writeListing(page, report, options);
	return page.text();
}
function writeRefusal(page, report, options) {
	const opening = openingOf(report);
	if (opening !== "") {
		page.paragraph(opening, 0, "bold");
		page.blank();
	}
	writeFindings(page, report, options);
	writeProblems(page, report, options);
	if (!page.isEmpty()) {
		const state = allowlistLine(report.allowlist);
		if (state !== null) page.whole(state, 0, "dim");
	}
	writeSealed(page, report.skipped, actOf(report));
}
function writeSealed(page, skipped, act) {
	const sealed = skipped.filter(({ reason }) => !/^(submodule|lfs-pointer|not-a-file)/.test(reason));
	if (sealed.length === 0) return;
	page.paragraph(`sasguard did not look into ${count(sealed.length, "file")} of this ${act}:`);
	for (const { path, reason } of sealed.slice(0, PLACES$1)) page.whole(`${path}: ${reason}`, 2);
	if (sealed.length > PLACES$1) page.paragraph(`and ${count(sealed.length - PLACES$1, "more", "more")}`, 2);
}
function actOf({ source }) {
	return source.kind === "push" || source.kind === "receive" ? "push" : "commit";
}
function openingOf(report) {
	const act = actOf(report);
	const blocked = report.findings.filter((finding) => finding.verdict === "block");
	const pending = report.findings.filter((finding) => finding.verdict === "pending");
	const warned = report.findings.filter((finding) => finding.verdict === "warn");
	const fault = faults(report.problems);
	const gap = unread(report.problems);
	if (blocked.length > 0) return `sasguard refused this ${act}: it would ${act === "push" ? `push ${credentials(blocked)}` : `put ${credentials(blocked)} into git`}.`;
	if (fault !== "") return `sasguard refused this ${act}: ${fault} must be mended first.`;
	if (gap !== "") return `sasguard refused this ${act}: ${gap}, so it could not be checked.`;
	if (pending.length > 0) {
		const waits = pending.length === 1 ? "waits" : "wait";
		return `sasguard let this ${act} through, but CI will fail: ${credentials(pending)} ${waits} for review.`;
	}
	return warned.length > 0 ? `sasguard let this ${act} through, with a warning about ${credentials(warned)}.` : "";
}
function writeListing(page, report, options) {
	writeFindings(page, report, options);
	if (options.showAllowed) for (const verdict of ["allowed", "hidden"]) for (const finding of report.findings.filter((candidate) => candidate.verdict === verdict)) writeBriefly(page, finding, options);
	writeProblems(page, report, options);
	page.paragraph(`${extent(report)}: ${outcome(report)}.`, 0, "bold");
	const state = allowlistLine(report.allowlist);
	if (state !== null) page.whole(state, 0);
	const skipped = skippedLine(report.skipped);
	if (skipped !== null) page.paragraph(skipped);
	if (options.showAllowed) for (const { path, reason } of report.skipped) page.whole(`${path}: ${reason}`, 2);
}
function writeFindings(page, report, options) {
	const situation = situationOf(report, options.door === "action");
	const blocked = report.findings.filter((finding) => finding.verdict === "block");
	const full = blocked.slice(0, IN_FULL);
	const rest = blocked.slice(IN_FULL);
	for (const finding of full) {
		writeInFull(page, finding, options.door);
		for (const sentence of notInForce(finding, report.allowlist)) page.paragraph(sentence, 2);
		writeSteps(page, steps(finding, situation, report.commits));
	}
	if (options.door !== "hook") for (const finding of rest) writeBriefly(page, finding, options);
	if (options.door === "hook" && rest.length > 0) writeRest(page, rest, report, options);
	if (full.length > 0) writeWaysOut(page, full, rest.length, options.program);
	for (const finding of report.findings.filter((candidate) => candidate.verdict === "pending")) writeBriefly(page, finding, options);
	for (const finding of report.findings.filter((candidate) => candidate.verdict === "warn")) writeBriefly(page, finding, options);
}
function writeRest(page, rest, { source }, { program }) {
	const more = `And ${count(rest.length, "more", "more")}: ${bySeverity(rest)}.`;
	if (source.kind === "staged") {
		page.paragraph(`${more} To see them all:`);
		page.whole(`${program} staged`, 5);
	} else {
		page.paragraph(more);
		for (const finding of rest.slice(0, REST)) writeTitle(page, finding);
		if (rest.length > REST) page.paragraph(`and ${count(rest.length - REST, "more", "more")}`);
	}
	page.blank();
}
function writeInFull(page, finding, door) {
	writeTitle(page, finding);
	page.paragraph(headline(finding), 2, "bold");
	page.whole(middleOut(finding.redacted), 2, "dim");
	writeOtherPlaces(page, finding);
	for (const sentence of lapses(finding.locations)) page.paragraph(sentence, 2);
	if (door !== "hook" && finding.reasons.length > 0) page.paragraph(`Why ${finding.severity}: ${whyIn(finding)}`, 2);
	page.blank();
}
function writeSteps(page, todo) {
	for (const [index, { text, commands }] of todo.entries()) {
		page.item(`${index + 1}.`, text, 2);
		for (const command of commands) page.whole(command, 7);
	}
	page.blank();
}
function writeBriefly(page, finding, options) {
	writeTitle(page, finding);
	page.paragraph(headline(finding), 2);
	const first = firstLocation(finding);
	if (finding.verdict === "block") for (const sentence of lapses(finding.locations)) page.paragraph(sentence, 2);
	if (finding.verdict === "pending") page.paragraph(waitsFor$1(first), 2);
	else if (options.showAllowed && first.allowedBy !== null) page.paragraph(`${VERDICT_NAMES[finding.verdict]} by ${first.allowedBy.path}:${first.allowedBy.line}`, 2, "dim");
	if (options.showAllowed || finding.verdict === "block") writeOtherPlaces(page, finding);
	else if (finding.locations.length > 1) page.paragraph(`and ${count(finding.locations.length - 1, "more place")}`, 2);
	page.blank();
}
function writeTitle(page, finding) {
	const first = firstLocation(finding);
	const words = [finding.severity, KIND_NAMES[finding.kind]];
	if (finding.verdict !== "block") words.push(VERDICT_NAMES[finding.verdict]);
	page.title(first, words, COLOURS[finding.severity]);
}
function writeOtherPlaces(page, finding) {
	const first = firstLocation(finding);
	const others = finding.locations.filter((location) => location !== first);
	for (const location of others.slice(0, PLACES$1)) page.whole(`also at ${placeAndVerdict(location, finding)}`, 2);
	if (others.length > PLACES$1) page.paragraph(`and ${count(others.length - PLACES$1, "more place")}`, 2);
}
function placeAndVerdict(location, finding) {
	const differs = location.verdict === finding.verdict ? "" : ` (${VERDICT_NAMES[location.verdict]})`;
	return placeName(location) + differs;
}
function writeWaysOut(page, findings, others, program) {
	const ways = [...new Set(findings.map(doWithout))];
	if (ways.length === 1) page.paragraph(`To do without: ${ways[0]}`);
	else {
		page.paragraph("To do without:");
		for (const way of ways) page.paragraph(way, 2);
	}
	page.blank();
	if (findings.some(isInAllowlist)) {
		page.paragraph(NOT_EXCUSABLE);
		page.blank();
	}
	const inFiles = findings.filter(isInFile);
	if (inFiles.length === 0) return;
	page.paragraph(findings.length + others === 1 ? "If it has to stay, ask for a review:" : "If one has to stay, ask for a review:");
	for (const finding of inFiles) page.whole(allowCommand(finding, program), 5);
	page.paragraph(howToExcuse(inFiles), 2);
	page.blank();
}
function writeProblems(page, { problems, allowlist }, { door, program }) {
	if (problems.length === 0) return;
	const many = door === "action" ? [] : MANY.filter(({ code }) => numberOf(code, problems) > NOTICES);
	for (const problem of problems.filter(({ code }) => !many.some((one) => one.code === code))) {
		const place = problemPlace(problem);
		const [first = "", ...more] = problem.message.split(/\n| (?=(?:Example|Write): )/);
		const style = problem.effect === "notice" ? "plain" : "yellow";
		page.paragraph(place === "" ? first : `${place}: ${first}`, 0, style);
		for (const line of more) page.whole(line, 2);
	}
	for (const { code, say, command } of many) {
		page.paragraph(say(numberOf(code, problems), allowlist.warnDays));
		page.whole(`${program} allowlist ${command(allowlist.warnDays)}`, 2);
	}
	page.blank();
}
const MANY = [
	{
		code: "expiring",
		say: (number, days) => `${count(number, "exception")} will expire within ${count(days, "day")}. To list them:`,
		command: (days) => `list --expiring-in ${days}`
	},
	{
		code: "expired",
		say: (number) => `${count(number, "exception")} have expired. To list them:`,
		command: () => "list --expiring-in 0"
	},
	{
		code: "unused",
		say: (number) => `${count(number, "exception")} cover nothing. To take them out:`,
		command: () => "prune"
	}
];
function numberOf(code, problems) {
	return problems.filter((problem) => problem.code === code).length;
}
function middleOut(text) {
	const room = 76;
	const characters = [...text];
	if (characters.length <= room) return text;
	return `${characters.slice(0, 59).join("")}…${characters.slice(-16).join("")}`;
}
const ANSI = {
	bold: "1",
	dim: "2",
	red: "31;1",
	yellow: "33"
};
const COLOURS = {
	critical: "red",
	high: "red",
	medium: "yellow",
	low: "yellow",
	info: "dim"
};
var Page = class {
	#lines = [];
	#color;
	#linksInto;
	constructor(color, linksInto) {
		this.#color = color;
		this.#linksInto = linksInto;
	}
	isEmpty() {
		return this.#lines.length === 0;
	}
	blank() {
		if (this.#lines.at(-1) !== "") this.#lines.push("");
	}
	paragraph(text, indent = 0, style = "plain") {
		for (const line of wrap(forTerminal(text), WIDTH - indent)) this.#push(" ".repeat(indent) + this.#painted(line, style));
	}
	item(mark, text, indent) {
		const hang = indent + mark.length + 1;
		wrap(forTerminal(text), WIDTH - hang).forEach((line, index) => {
			this.#push((index === 0 ? `${" ".repeat(indent)}${mark} ` : " ".repeat(hang)) + line);
		});
	}
	whole(text, indent, style = "plain") {
		this.#push(" ".repeat(indent) + this.#painted(forTerminal(text), style));
	}
	title(location, words, style) {
		const place = this.#linked(forTerminal(placeName(location)), location);
		this.#push(this.#painted([place, ...words.map(forTerminal)].join("  "), style));
	}
	text() {
		return (this.#lines.at(-1) === "" ? this.#lines.slice(0, -1) : this.#lines).map((line) => `${line}\n`).join("");
	}
	#push(line) {
		this.#lines.push(line);
	}
	#linked(text, { path, commit }) {
		if (this.#linksInto === null || commit !== null || path.startsWith(".git/") || path.includes("***")) return text;
		const target = forUrlPath(`${this.#linksInto}/${path}`.replaceAll("\\", "/"));
		return `\x1b]8;;file://${target.startsWith("/") ? "" : "/"}${target}\x1b\\${text}\x1b]8;;\x1b\\`;
	}
	#painted(text, style) {
		return this.#color && style !== "plain" ? `\x1b[${ANSI[style]}m${text}\x1b[0m` : text;
	}
};
// build/cli/mention.js
function mention(word, otherwise) {
	return MAY_BE_SECRET.test(word) || !PRINTABLE.test(word) ? otherwise : word;
}
const MAY_BE_SECRET = /[A-Za-z0-9+/%=_-]{40,}|[Ss]ig.*=|[Kk]ey=/;
const PRINTABLE = /^[\p{L}\p{N}\p{P}\p{S} ]{1,80}$/u;
function nearest(word, words) {
	const best = words.map((candidate) => ({
		candidate,
		distance: distanceBetween(word.slice(0, 80), candidate)
	})).sort((one, other) => one.distance - other.distance)[0];
	return best !== void 0 && best.distance <= Math.max(1, best.candidate.length / 2) ? best.candidate : null;
}
function distanceBetween(one, other) {
	let row = Array.from({ length: other.length + 1 }, (_, index) => index);
	for (const [at, letter] of [...one].entries()) {
		const next = [at + 1];
		for (let column = 1; column <= other.length; column++) {
			const change = row[column - 1] + (letter === other[column - 1] ? 0 : 1);
			next.push(Math.min(change, row[column] + 1, next[column - 1] + 1));
		}
		row = next;
	}
	return row[other.length];
}
// build/cli/scanning.js
const FORMATS = [
	"text",
	"json",
	"sarif",
	"github",
	"gitlab",
	"code-quality",
	"junit"
];
function readScanning(call) {
	return {
		format: formatOf(call),
		allowlist: allowlistChoice(call),
		failOn: failOnOf(call),
		now: nowOf(call),
		shard: shardOf(call)
	};
}
function present(report, { format }, call) {
	refuseMisuse(report);
	const worst = exitCodeOf$1(report, { pendingBlocks: call.inCi });
	const exitCode = worst === 1 && call.options["exit-zero"] !== void 0 ? 0 : worst;
	const isQuiet = call.options.quiet !== void 0 && worst === 0;
	return handOver(isQuiet && format === "text" ? "" : render(report, format, call), exitCode, call, isQuiet ? "" : summaryOf(report));
}
function refuseMisuse({ problems }) {
	const misuse = problems.find(({ effect, path }) => effect === "fault" && path === null);
	if (misuse !== void 0) throw new UsageFault(forTerminal(misuse.message));
}
function handOver(text, exitCode, call, inOneLine) {
	const { output } = call.options;
	if (output === void 0) return {
		exitCode,
		stdout: text,
		stderr: ""
	};
	try {
		(0, node_fs.writeFileSync)((0, node_path.resolve)(call.where.cwd, output), text);
	} catch (error) {
		const { code = "unknown reason" } = error;
		throw new UsageFault(`The file given with --output cannot be written (${code}).`);
	}
	return {
		exitCode,
		stdout: "",
		stderr: inOneLine === "" ? "" : `sasguard: ${inOneLine}\n`
	};
}
function summaryOf(report) {
	const parts = [
		outcome(report),
		faults(report.problems),
		unread(report.problems)
	];
	return `${extent(report)}: ${parts.filter((part) => part !== "").join("; ")}.`;
}
function render(report, format, call) {
	switch (format) {
		case "json": return renderJson(report);
		case "sarif": return renderSarif(report);
		case "github": return renderGithub(report);
		case "gitlab": return renderGitlab(report);
		case "code-quality": return renderCodeQuality(report);
		case "junit": return renderJunit(report);
		case "text": return renderText(report, {
			color: call.color && call.options["no-color"] === void 0 && call.options.output === void 0,
			showAllowed: call.options["show-allowed"] !== void 0,
			door: "cli",
			program: call.program
		});
	}
}
function formatOf({ options: { format = "text" } }) {
	return oneOf$1(FORMATS, format, "--format");
}
function shardOf({ options }) {
	if (options.shard === void 0) return null;
	const shard = parseShard(options.shard);
	if (shard === null) throw new UsageFault(`--shard needs ${SHARD_FORM}: --shard 3/8`);
	return shard;
}
function failOnOf({ options }) {
	const failOn = options["fail-on"];
	return failOn === void 0 ? null : oneOf$1(SEVERITIES$2, failOn, "--fail-on");
}
function oneOf$1(words, given, option) {
	if (words.includes(given)) return given;
	const near = nearest(given, words);
	const hint = near === null ? `Expected one of ${words.join(", ")}.` : `Did you mean ${option} ${near}?`;
	throw new UsageFault(`${option} cannot be ${mention(given, "what was given")}. ${hint}`);
}
function allowlistChoice({ options }) {
	if (options["no-allowlist"] !== void 0) {
		if (options.allowlist !== void 0) throw new UsageFault("--allowlist and --no-allowlist exclude each other.");
		return { kind: "none" };
	}
	return options.allowlist === void 0 ? { kind: "repository" } : {
		kind: "file",
		file: options.allowlist
	};
}
function nowOf({ options, now }) {
	if (options.now === void 0) return now;
	const time = ISO_TIME.test(options.now) ? Date.parse(options.now) : NaN;
	if (Number.isNaN(time)) throw new UsageFault("--now needs a time with its zone, as --now 2026-11-21T10:00:00Z");
	return time;
}
const ISO_TIME = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?(?:Z|[+-]\d\d:\d\d))?$/;
// build/cli/find-token.js
function fingerprintIn({ operands }, command) {
	const [fingerprint] = operands;
	if (fingerprint === void 0) throw new UsageFault(`FINGERPRINT is missing; a report names it. As in: sasguard ${command} 1a2b3c4d5e6f`);
	if (/^[0-9a-f]{8,64}$/.test(fingerprint)) return fingerprint;
	throw new UsageFault(`A FINGERPRINT is 64 characters of lower-case hexadecimal, or its first 8 or more: sasguard ${command} 1a2b3c4d5e6f`);
}
async function findToken(fingerprint, call) {
	const { where } = call;
	const common = {
		where,
		allowlist: { kind: "none" },
		failOn: failOnOf(call),
		now: nowOf(call)
	};
	const places = [
		async () => [await checkTree({
			...common,
			names: []
		}), {
			...await checkStaged({
				...common,
				names: []
			}),
			problems: []
		}],
		async () => [await checkUnpublished(common)],
		async () => [await checkHistory(common)]
	];
	const problems = [];
	for (const look of findRepository(where) === null ? places.slice(0, 1) : places) {
		const reports = await look();
		problems.push(...reports.flatMap((report) => report.problems));
		const found = reports.flatMap(({ findings }) => findings).filter((finding) => finding.fingerprint.startsWith(fingerprint));
		const [first] = found;
		if (first === void 0) continue;
		refuseSeveral(found.map((finding) => finding.fingerprint), fingerprint);
		return {
			...first,
			locations: found.flatMap(({ locations }) => locations)
		};
	}
	return nowhere(problems, call.program);
}
function refuseSeveral(found, fingerprint) {
	const fingerprints = [...new Set(found)];
	if (fingerprints.length <= 1) return;
	throw new UsageFault(`Several tokens have a fingerprint that begins so: ${fingerprints.map((text) => text.slice(0, fingerprint.length + 8)).join(", ")}. Give more of it.`);
}
function nowhere(problems, program) {
	const gap = problems.find(({ effect }) => effect === "incomplete");
	return `No token with this fingerprint is in the working tree, staged or in a commit here.${gap === void 0 ? "" : ` Not everything could be read: ${gap.message}`} If it was found in a branch that is elsewhere, fetch that first (git fetch); if it is gone for good, nothing has to be excused. To list what is there: ${program} scan, or ${program} history for the commits`;
}
// build/core/allowlist/explanation.js
function explain$1(agreement, candidate, paths) {
	const opened = openAllowlist({
		...agreement,
		complete: false
	});
	const ruled = paths.map((path) => opened.rule(candidate, path));
	const { state, problems } = opened.finish();
	const faulty = state.exceptions.filter(({ standing }) => standing === "faulty").map(({ line }) => line);
	const faultsIn = (line) => {
		const { endLine } = rangeOf(line, agreement.allowlist);
		return problems.filter((problem) => problem.effect === "fault" && isWithin(problem.line, line, endLine));
	};
	const own = new Map((agreement.allowlist?.entries ?? []).filter(({ fingerprint }) => fingerprint.text.toLowerCase() === candidate.fingerprint).map((entry) => [entry.line, entry]));
	return paths.map((path, index) => {
		const ruling = ruled[index] ?? null;
		const others = state.exceptions.flatMap(({ line, exception, standing }) => {
			const entry = own.get(line);
			if (faulty.includes(line)) {
				if (entry === void 0) return [];
				const isUntrue = exception !== null;
				return [{
					why: "faulty",
					line,
					faults: faultsIn(line),
					covers: mayCover(entry, path),
					isUntrue
				}];
			}
			if (exception === null || exception.kind === "allow" && !own.has(line)) return [];
			const why = whyNot$1({
				...exception,
				standing
			}, candidate, path);
			return why === null ? [] : [{
				why,
				line,
				exception
			}];
		});
		return {
			path,
			ruled: ruling,
			decides: state.exceptions.find(({ exception }) => exception !== null && decidesAt(exception, ruling))?.exception ?? null,
			others
		};
	});
}
function whyNot$1(exception, { severity }, path) {
	if (exception.kind === "allow") {
		if (!coverageOf(exception.path)(path)) return "elsewhere";
		return exception.standing === "expired" ? "expired" : null;
	}
	if (matcherOf(exception.match)(path) === null) return null;
	if (exception.standing !== "in force") return exception.standing;
	if (severity === "critical") return "critical";
	return isGuardFile(path) ? "guarded" : null;
}
function decidesAt(exception, ruled) {
	if (ruled === null) return false;
	const { line } = ruled.allowedBy;
	if (exception.kind === "allow") return exception.line === line;
	return ruled.verdict === "hidden" && exception.match.some((pattern) => pattern.line === line);
}
function mayCover({ path }, file) {
	return path === null || faultOfPath(path.text) !== null || coverageOf(path)(file);
}
function rangeOf(line, allowlist) {
	return [...allowlist?.entries ?? [], ...allowlist?.pathBlocks ?? []].find((exception) => exception.line === line) ?? { endLine: line };
}
function isWithin(line, from, to) {
	return line !== null && line >= from && line <= to;
}
// build/cli/problem-lines.js
function problemLines(problems) {
	return problems.flatMap((problem) => {
		const place = problemPlace(problem);
		const [first = "", ...more] = problem.message.split("\n");
		return [place === "" ? first : `${place}: ${first}`, ...more.map((line) => `  ${line}`)];
	});
}
// build/cli/commands/allow-outcome.js
function whatIsLeft$1(outlook, { program }) {
	const { finding, entry, asked } = outlook;
	const written = requested(entry, asked);
	const path = written.entry.path?.text ?? "";
	const isInCommits = finding.locations.every(({ commit }) => commit !== null);
	const commit = finding.locations.find((location) => location.path === path)?.commit ?? null;
	const where = commit === null ? path : `${path} in commit ${commit.slice(0, 12)}`;
	const did = asked.there === null ? "Wrote an entry into" : "Added to the entry in";
	const open = leftIn(outlook, written);
	const wrong = lackingIn(entry, asked);
	const others = wrong.filter(({ code }) => code !== "missing-field" && code !== "no-reviewers");
	const isComplete = wrong.length === 0;
	return [
		`${did} ${ALLOWLIST_NAME}, line ${written.entry.line}: ${KIND_NAMES[finding.kind]}, ${finding.severity}, at ${where}.`,
		"",
		...open.length === 0 ? [] : [
			"Left to you:",
			...open.map((line) => `  ${line}`),
			""
		],
		...others.length === 0 ? [] : [
			"To be mended:",
			...problemLines(others).map((line) => `  ${line}`),
			""
		],
		"Then:",
		...isComplete ? [] : [`  ${program} allowlist lint`],
		`  git add ${ALLOWLIST_NAME}`,
		...isInCommits ? [`  git commit -m "Ask for a review" ${ALLOWLIST_NAME}`] : [],
		"",
		...wrap(closing(outlook, written, isComplete, isInCommits ? "push" : "commit"))
	].map((line) => `${forTerminal(line)}\n`).join("");
}
function closing(outlook, { allowlist, entry }, isComplete, act) {
	const agreed = agreedPolicy(outlook);
	if (agreed === null) return firstUse(allowlist.policy);
	if (!isComplete) return `The ${act} goes through once the entry is complete; CI fails until the reviewer has approved it.`;
	return `The ${act} goes through; CI fails until ${approvers(entry.reviewer?.text ?? "", agreed, outlook)} approved it.`;
}
function approvers(reviewer, { approvalsCritical }, { finding }) {
	const others = finding.severity === "critical" ? approvalsCritical - 1 : 0;
	if (others <= 0) return `${reviewer} has`;
	return `${reviewer} and ${others === 1 ? "another reviewer" : `${others} other reviewers`} have`;
}
function agreedPolicy({ agreement: { allowlist, trusted } }) {
	const policy = (trusted === "all" ? allowlist : trusted)?.policy;
	return policy?.reviewers.length ? policy : null;
}
function firstUse({ line, reviewers }) {
	const policy = `the policy at ${ALLOWLIST_NAME}:${line}`;
	return `There is no agreed policy yet, so nobody can approve an exception. ${reviewers.length === 0 ? `List the reviewers in ${policy}, and merge it first` : `Merge ${policy} first`}, in a pull request of its own without this entry; only then can the entry be approved (docs/sasignore.md, "First use").`;
}
function leftIn({ entry, asked }, { allowlist: { policy }, entry: { reason, reviewer, verdict } }) {
	const open = openReviewers(entry, asked);
	return [
		[
			"policy",
			policy.reviewers.length > 0,
			`who may review: list their GitHub logins behind \`reviewers:\` below line ${policy.line}`
		],
		[
			"verdict",
			verdict?.text,
			`one of ${openVerdicts(entry, asked).join(", ")}`
		],
		[
			"reason",
			reason?.text,
			"what it is for and why it may stay, in 20 characters or more"
		],
		[
			"reviewer",
			reviewer?.text,
			`who agrees to it: ${open.join(", ") || NOBODY}`
		]
	].filter(([, isThere]) => !isThere).map(([key, , help]) => `${key.padEnd(9)} ${help}`);
}
const NOBODY = "one whom the policy lists, and the agreed policy where there is one";
async function howItStands(outlook, call) {
	const { entry, asked } = outlook;
	const { line, reviewer } = requested(entry, asked).entry;
	const there = `There is an entry for this token already, at ${ALLOWLIST_NAME}:${line}.`;
	const faults = faultsAt(line, outlook);
	if (faults.length > 0) return [there, ...whatIsWrong(faults, outlook)].join("\n");
	if (findRepository(call.where) === null) return `${there} It is complete.`;
	if (!await isStagedAllowlist(call.where, asked.text ?? "")) return `${there} It is complete, but not staged: git add ${ALLOWLIST_NAME}, and commit.`;
	const isCommitted = outlook.agreement.trusted === "all";
	const stands = `${there} It is complete and ${isCommitted ? "committed" : "staged"}${isCommitted ? "" : ": commit"}.`;
	const agreed = agreedPolicy(outlook);
	if (agreed === null) return `${stands} ${firstUse(requested(entry, asked).allowlist.policy)}`;
	const waits = `CI fails until ${approvers(reviewer?.text ?? "", agreed, outlook)} approved it in the pull request.`;
	return `${stands} ${isCommitted ? `Where it is not merged yet, ${waits}` : waits}`;
}
function faultsAt(line, { finding, entry, asked, agreement }) {
	const file = filesIn(finding.locations).find(coverageOf({
		text: entry.path,
		line
	})) ?? entry.path;
	const candidate = {
		...finding,
		onAzureHost: finding.onAzureHost ?? false
	};
	const [at] = explain$1({
		...agreement,
		now: asked.now
	}, candidate, [file]);
	return (at?.others ?? []).flatMap((one) => one.why === "faulty" && one.line === line ? one.faults : []);
}
function whatIsWrong(faults, { entry, asked }) {
	const { entry: written } = requested(entry, asked);
	const missing = [
		"verdict",
		"reason",
		"reviewer"
	].filter((key) => !written[key]?.text);
	const named = missing.map((key) => `${key}${written[key] === null ? "" : ` (line ${written[key].line})`}`);
	const options = missing.map((key) => `--${key}`);
	const others = faults.filter(({ code }) => code !== "missing-field");
	return [
		...missing.length === 0 ? [] : [`It lacks ${list$1(named)}: fill in the file, or give ${list$1(options)} here.`],
		...problemLines(others),
		`Then: git add ${ALLOWLIST_NAME}, and commit.`
	];
}
// build/cli/commands/allow-questions.js
async function complete(given, finding, asked, person) {
	let entry = given;
	const faultIn = (key) => (text) => holdsToken(text) ? "That holds a token, and .sasignore is there for everybody to read." : asAnswer(faultsOf$2({
		...entry,
		[key]: text
	}, asked).get(key)?.message) ?? null;
	introduce(entry, finding, person);
	if (entry.verdict === null) {
		const fitting = openVerdicts(entry, asked).map((verdict) => [verdict, MEANINGS[verdict]]);
		entry = {
			...entry,
			verdict: await choose(person, "What is it?", fitting)
		};
	}
	if (entry.reason === null) {
		person.tell("Why may it stay? One sentence, from which the next reader can decide again.");
		entry = {
			...entry,
			reason: await write(person, "Reason: ", faultIn("reason"))
		};
	}
	const reviewers = openReviewers(entry, asked).map((login) => [login, ""]);
	if (entry.reviewer === null && reviewers.length > 0) {
		const question = "Who answers for it? They have to approve it, so not yourself.";
		entry = {
			...entry,
			reviewer: await chooseOrLeave(person, question, reviewers)
		};
	}
	if (entry.expires === null) {
		const latest = latestEnd(entry, finding, asked);
		const expires = await write(person, `Last day [${latest}]: `, faultIn("expires"), latest);
		entry = {
			...entry,
			expires
		};
	}
	return entry;
}
function asAnswer(message) {
	return message?.replace(/ (Write|Example): [a-z]+: /, " $1: ");
}
const MEANINGS = {
	revoked: "it opens nothing any more",
	"test-fixture": "it never opened anything",
	"accepted-risk": "it works, and what it opens may be open",
	"false-positive": "it is no token at all"
};
function introduce(entry, finding, person) {
	if (![
		entry.verdict,
		entry.reason,
		entry.reviewer,
		entry.expires
	].includes(null)) return;
	const what = `${KIND_NAMES[finding.kind]}, ${finding.severity}, at ${entry.path}`;
	for (const line of [
		what,
		...wrap(finding.headline),
		""
	]) person.tell(line);
}
function holdsToken(text) {
	return shownPath(text, sha256) !== text;
}
function latestEnd({ verdict, reviewed }, { severity, grants }, asked) {
	const { text, name, agreed, now } = asked;
	const { policy } = parseAllowlist(text ?? "", name);
	const policies = agreed === null ? [policy] : [policy, agreed];
	const cap = (isCritical) => Math.min(...policies.map((one) => capOf(one, isCritical)));
	const binding = {
		...policy,
		maxDays: cap(false),
		maxDaysCritical: cap(true)
	};
	return suggestExpiry({
		now: parseDay(reviewed ?? "") ?? now,
		policy: binding,
		severity,
		verdict,
		expiresOn: grants.expiresOn
	});
}
// build/cli/commands/allow.js
const allow = {
	name: "allow",
	operands: "FINGERPRINT",
	most: 1,
	summary: "Write an entry into .sasignore for a token that is there.",
	details: ["Finds the token in the working tree or among what is staged, else in commits, and writes what it is and where. Its fingerprint may be shortened to the first 8 characters or more. At a terminal it asks for what is missing; elsewhere that stays an empty key, which another call with the options fills in. What the lint would refuse is not written.", "The reviewer is never guessed: nobody approves their own exception. The entry counts once it is complete and its reviewer has approved it in the pull request."],
	options: [
		"path",
		"verdict",
		"reason",
		"ticket",
		"reviewer",
		"expires",
		"fail-on",
		"now"
	],
	run: async (call) => {
		const { wish, faults } = readWish(call);
		const finding = await findToken(fingerprintIn(call, "allow"), call);
		if (typeof finding === "string") throw new UsageFault(linesOf$1(faults) || finding);
		refuseInexcusable(finding);
		const ask = (person) => request(finding, wish, faults, person, call);
		return call.converse === null ? ask(null) : call.converse(ask);
	}
};
async function request(finding, wish, faults, person, call) {
	const opened = openAllowlistFile(call);
	const before = parseAllowlist(opened.text ?? "", ALLOWLIST_NAME);
	refuseUnread(before);
	const { path, fault } = await placeFor(finding, wish.path, person, call);
	const there = fault === null ? entryThere(before, finding, path) : null;
	if (there !== null) refuseEnded(there, wish.now);
	const agreement = await allowlistAgainstHead(call.where);
	const asked = askedOf(finding, opened.text, there, agreement, wish.now);
	const given = entryFor(finding, path, wish, before, there);
	refuseAll([
		...faults,
		...fault === null ? [] : [fault],
		...differences(wish, there),
		...faultLines(given, asked, fault === null)
	]);
	const entry = person === null ? {
		...given,
		expires: given.expires ?? latestEnd(given, finding, asked)
	} : await complete(given, finding, asked, person);
	refuseAll(faultLines(entry, asked, true));
	const { text } = requested(entry, asked);
	const outlook = {
		finding,
		entry,
		asked,
		agreement
	};
	if (text === opened.text) throw new UsageFault(await howItStands(outlook, call));
	saveAllowlistFile(opened, text);
	return {
		exitCode: 0,
		stdout: whatIsLeft$1(outlook, call),
		stderr: ""
	};
}
function readWish({ options, now }) {
	const faults = [];
	const taken = (given, read) => {
		try {
			return given === void 0 ? null : read(given);
		} catch (error) {
			if (!(error instanceof UsageFault)) throw error;
			faults.push(error.message);
			return null;
		}
	};
	const sentence = (name) => taken(options[name], (text) => {
		if (!holdsToken(text)) return text;
		throw new UsageFault(`--${name} holds a token, and .sasignore is there for everybody to read.`);
	});
	return {
		wish: {
			path: options.path ?? null,
			verdict: taken(options.verdict, (text) => oneOf$1(EXCUSES, text, "--verdict")),
			reason: sentence("reason"),
			ticket: sentence("ticket"),
			reviewer: taken(options.reviewer, (text) => `@${text.replace(/^@/, "")}`),
			expires: taken(options.expires, (text) => {
				if (parseDay(text) !== null) return text;
				throw new UsageFault("--expires needs a day, as --expires 2026-12-31");
			}),
			now: nowOf({
				options,
				now
			})
		},
		faults
	};
}
function refuseInexcusable(finding) {
	const [place] = finding.locations;
	if (place === void 0) return;
	const files = filesIn(finding.locations);
	if (files.length === 0) throw new UsageFault(`The token stands in no file but in ${placeName(place)}, and an exception is for a file. Give it another name or message: docs/range.md says how.`);
	if (files.every((file) => file === ".sasignore")) throw new UsageFault(NOT_EXCUSABLE);
	const blocksNothing = finding.locations.every(({ verdict }) => verdict === "warn");
	if (finding.severity === "info" && blocksNothing) throw new UsageFault("The token has expired, so it is only a warning and blocks nothing: there is nothing to excuse. Where expired tokens block (\"failOn\": \"info\" in .sasguard.json, or --fail-on info), call this with --fail-on info.");
}
async function placeFor({ locations }, asked, person, { where }) {
	const paths = filesIn(locations).filter((file) => file !== ALLOWLIST_NAME);
	const [first = ""] = paths;
	if (asked === null) {
		if (paths.length === 1) return {
			path: first,
			fault: null
		};
		if (person !== null) return {
			path: await chosenAmong(paths, person),
			fault: null
		};
		return {
			path: first,
			fault: `The token is in ${shown$2(paths)}; an entry covers one file. Say which: --path ${forShell(first)}`
		};
	}
	const faulty = faultOfPath(asked);
	if (faulty !== null && !paths.includes(asked)) return {
		path: first,
		fault: `--path: ${faulty.sentences}`
	};
	const covers = coverageOf({
		text: asked,
		line: 0
	});
	if (paths.some(covers)) return {
		path: asked,
		fault: null
	};
	const root = findRepository(where) ?? where.cwd;
	const fromRoot = (0, node_path.relative)(root, (0, node_path.resolve)(where.cwd, asked)).replaceAll(node_path.sep, "/");
	const meant = paths.includes(fromRoot) ? ` Write: --path ${forShell(fromRoot)}` : "";
	return {
		path: first,
		fault: `The token is not at the PATH given with --path, which runs from the repository’s root. It is in ${shown$2(paths)}.${meant}`
	};
}
function chosenAmong(paths, person) {
	return choose(person, "In which file may it stay? An entry covers one.", paths.map((path) => [path, ""]));
}
function entryThere({ entries }, { fingerprint }, path) {
	const own = entries.filter((entry) => entry.fingerprint.text === fingerprint);
	return own.find((entry) => entry.path?.text === path) ?? own.find((entry) => covers(entry, path)) ?? own.find((entry) => !entry.path?.text) ?? null;
}
function covers({ path }, file) {
	return path !== null && path.text !== "" && faultOfPath(path.text) === null && coverageOf(path)(file);
}
function refuseEnded(there, now) {
	if (!hasExpired(there, now)) return;
	throw new UsageFault(`There is an entry for this token already, at ${ALLOWLIST_NAME}:${there.line}. It has expired: have it reviewed again and set \`reviewed\` and \`expires\` anew, or take it out first.`);
}
function askedOf(finding, text, there, { trusted }, now) {
	const agreed = trusted === null || trusted === "all" ? null : trusted.policy;
	return {
		text,
		name: ALLOWLIST_NAME,
		there,
		agreed: agreed?.reviewers.length ? agreed : null,
		token: {
			severity: finding.severity,
			onAzureHost: finding.onAzureHost ?? false
		},
		now
	};
}
function entryFor(finding, path, wish, { policy }, there) {
	const listed = policy.reviewers.find((login) => login.toLowerCase() === wish.reviewer?.toLowerCase());
	const written = (key) => there?.[key]?.text || null;
	return {
		fingerprint: finding.fingerprint,
		path: written("path") ?? path,
		sees: written("sees") ?? seesOf(finding),
		verdict: written("verdict") ?? wish.verdict,
		reason: written("reason") ?? wish.reason,
		reviewer: written("reviewer") ?? listed ?? wish.reviewer,
		reviewed: written("reviewed") ?? dayText(wish.now),
		expires: written("expires") ?? wish.expires,
		ticket: written("ticket") ?? wish.ticket
	};
}
function differences(wish, there) {
	return [
		"verdict",
		"reason",
		"reviewer",
		"expires",
		"ticket"
	].flatMap((key) => {
		const written = there?.[key];
		if (!written?.text || wish[key] === null) return [];
		if (written.text.toLowerCase() === wish[key].replace(/\s+/g, " ").trim().toLowerCase()) return [];
		return `--${key}: ${ALLOWLIST_NAME}:${written.line} says something else, and what is filled in is not changed here. Change that line, or leave the option out.`;
	});
}
function faultLines(entry, asked, isPathKnown) {
	return [...faultsOf$2(entry, asked)].filter(([key]) => isPathKnown || key !== "path").map(([key, { message }]) => {
		const written = asked.there?.[key];
		if (written?.text) return `${ALLOWLIST_NAME}:${written.line}: ${message.trim()}`;
		return `--${key}: ${asOption(message.trim())}`;
	});
}
function asOption(message) {
	return message.replace(/ (Write|Example): ([a-z]+): (.*)$/, (_, what, key, value) => ` ${what}: --${key} ${forShell(value)}`);
}
function refuseAll(faults) {
	if (faults.length > 0) throw new UsageFault(linesOf$1(faults));
}
function linesOf$1(faults) {
	return faults.join("\n");
}
function shown$2(paths) {
	const named = paths.slice(0, 5);
	return list$1(paths.length > named.length ? [...named, `${paths.length - named.length} more`] : named);
}
// build/cli/exceptions.js
function renderExceptions(states, now, shown) {
	const rows = states.map((state) => [
		`line ${state.line}`,
		standingOf(state),
		...state.exception === null ? [faultIn(state)] : cellsOf(state.exception, now, shown)
	]);
	const columns = Math.max(0, ...rows.map((row) => row.length - 1));
	const widths = Array.from({ length: columns }, (_, column) => Math.max(...rows.filter((row) => column < row.length - 1).map((row) => row[column]?.length ?? 0)));
	return rows.map((row) => forTerminal(row.map((cell, column) => column === row.length - 1 ? cell : cell.padEnd(widths[column] ?? 0)).join("  ")));
}
function standingOf({ standing, unused }) {
	return unused ? `${standing}, unused` : standing;
}
function faultIn({ fingerprint }) {
	return `its text is at fault${fingerprint === void 0 ? "" : `; for the token ${fingerprint.slice(0, 12)}`}`;
}
function cellsOf(exception, now, shown) {
	const { reviewer } = exception;
	return [
		exception.kind === "allow" ? exception.verdict.text : "hidden by path",
		exception.kind === "allow" ? shown(coveredBy(exception.sees.text)) : "whatever is not critical",
		shown(pathsOf(exception)),
		reviewer,
		untilWhen(exception, now)
	];
}
function coveredBy(sees) {
	const words = sees.split(" ");
	const [kind, account] = words;
	return [
		KIND_NAMES[kind] ?? kind,
		words.at(-1),
		...account === "-" ? [] : [account]
	].join(", ");
}
function pathsOf(exception) {
	if (exception.kind === "allow") return exception.path.text;
	const [first, ...more] = exception.match;
	return `${first?.text ?? ""}${more.length === 0 ? "" : ` and ${count(more.length, "more pattern")}`}`;
}
function untilWhen({ expires }, now) {
	const left = daysLeft$1(expires, now);
	return `${left < 1 ? "ended" : "until"} ${expires}, ${timeLeft$1(left)}`;
}
function renderExceptionsJson(report, states, now, shown) {
	const { tool, allowlist, problems } = report;
	const { path, inForce, pending, expiring, expired, unused, warnDays } = allowlist;
	const shape = {
		schema: "sasguard/allowlist@1",
		tool: {
			name: tool.name,
			version: tool.version
		},
		now: report.now,
		path,
		warnDays,
		summary: {
			inForce,
			pending,
			expiring,
			expired,
			faulty: faultyIn(allowlist),
			unused
		},
		exceptions: states.map((state) => exceptionShape(state, now, shown)),
		problems: problems.map(({ code, message, path, line, effect }) => ({
			code,
			message,
			path,
			line,
			effect
		}))
	};
	return `${forJson(JSON.stringify(shape, null, 2))}\n`;
}
function faultyIn({ exceptions }) {
	return exceptions.filter(({ standing }) => standing === "faulty").length;
}
function exceptionShape(state, now, shown) {
	const { line, standing, unused, exception } = state;
	const entry = exception?.kind === "allow" ? exception : null;
	const patterns = exception?.kind === "paths" ? exception.match : [];
	const textOf = (text) => text == null ? null : shown(text);
	return {
		line,
		type: exception?.kind ?? null,
		standing,
		unused,
		expiring: exception?.expiring ?? false,
		fingerprint: entry?.fingerprint ?? state.fingerprint ?? null,
		sees: textOf(entry?.sees.text),
		verdict: entry?.verdict.text ?? null,
		paths: (entry === null ? patterns : [entry.path]).map(({ text }) => shown(text)),
		reason: textOf(exception?.reason),
		reviewer: exception?.reviewer ?? null,
		reviewed: exception?.reviewed ?? null,
		expires: exception?.expires ?? null,
		daysLeft: exception === null ? null : daysLeft$1(exception.expires, now),
		ticket: textOf(entry?.ticket)
	};
}
// build/cli/commands/allowlist-explain.js
const allowlistExplain = {
	name: "allowlist explain",
	operands: "FINGERPRINT",
	most: 1,
	summary: "Say what .sasignore says of a token at each of its places, and why.",
	details: ["Which line decides, who answers for it and until when; or why no exception is in force there, and what would put one in force. The fingerprint may be shortened to the first 8 characters or more. What is not committed yet is pending, as the hook has it."],
	options: ["now"],
	run: async (call) => {
		const fingerprint = fingerprintIn(call, "allowlist explain");
		const agreement = {
			...await allowlistAgainstHead(call.where),
			now: nowOf(call)
		};
		if (agreement.allowlist !== null) refuseUnread(agreement.allowlist);
		const finding = await findToken(fingerprint, call);
		if (typeof finding === "string") {
			const entries = (agreement.allowlist?.entries ?? []).filter((entry) => entry.fingerprint.text.startsWith(fingerprint));
			refuseSeveral(entries.map((entry) => entry.fingerprint.text), fingerprint);
			if (entries.length === 0) throw new UsageFault(finding);
			return told$1([
				`No token with this fingerprint is here, so what is written for it covers nothing: ${entries.map(({ line }) => `${ALLOWLIST_NAME}:${line}`).join(", ")}.`,
				"To take out what covers nothing:",
				`  ${call.program} allowlist prune`
			]);
		}
		const places = placesOf(finding);
		const explanations = explain$1(agreement, {
			...finding,
			onAzureHost: finding.onAzureHost ?? false
		}, places.map(({ path }) => path));
		return told$1([
			`${KIND_NAMES[finding.kind]}, ${finding.severity}, ${finding.fingerprint}`,
			...wrap(headline(finding)),
			...places.every(({ commit }) => commit !== null) ? ["Nothing in the tree has it: only commits do."] : [],
			...places.flatMap((place, index) => [
				"",
				placeName(place),
				...sentencesOf(explanations[index], place, finding, call).flatMap((sentence) => sentence.startsWith(" ") ? [sentence] : wrap(sentence, 78)).map((line) => `  ${line}`)
			])
		]);
	}
};
function placesOf({ locations }) {
	const names = locations.map(placeName);
	return locations.filter((place, index) => names.indexOf(placeName(place)) === index);
}
function sentencesOf(explanation, place, finding, call) {
	const { decides, ruled, others, path } = explanation;
	const { program } = call;
	const now = nowOf(call);
	const reasons = others.flatMap((other) => whyNot(other, path, finding));
	if (decides === null || ruled === null) return [...reasons.length === 0 ? [`Nothing in ${ALLOWLIST_NAME} is about it.`] : ["Not excused.", ...reasons], ...wayIn(others, place, finding, program)];
	const { line } = ruled.allowedBy;
	const who = `${decides.reviewer} answers for it, ${untilWhen(decides, now)}.`;
	const because = `It says: ${shownPath(decides.reason, sha256)}`;
	switch (ruled.verdict) {
		case "allowed": return [`Allowed by ${ALLOWLIST_NAME}:${line}, as ${verdictIn(decides)}. ${who} ${because}`, ...reasons];
		case "hidden": return [
			`Hidden by its path: the pattern at ${ALLOWLIST_NAME}:${line}, in the block at line ${decides.line}. ${who} ${because}`,
			"It is read and counted all the same.",
			...reasons
		];
		case "pending": return [
			`Pending at ${ALLOWLIST_NAME}:${line}, as ${verdictIn(decides)}: the entry is not, or not like this, in the last commit. ${who} ${because}`,
			waitsFor$1({
				...place,
				allowedBy: ruled.allowedBy
			}),
			...reasons
		];
	}
}
function verdictIn(exception) {
	return exception.kind === "allow" ? exception.verdict.text : "hidden";
}
function whyNot(other, path, finding) {
	const at = `at ${ALLOWLIST_NAME}:${other.line}`;
	switch (other.why) {
		case "faulty":
			if (!other.covers) return [`The entry ${at} is for another file, and something is wrong with it.`];
			return [other.isUntrue ? `The entry ${at} is not in force, since it is not true of the token.` : `The entry ${at} is not in force, since something is wrong with it.`, ...other.faults.flatMap(({ line, message }) => `Line ${line}: ${message}`.split(/ (?=(?:Example|Write): )/).map((part, index) => index === 0 ? part : `  ${part}`))];
		case "elsewhere": return [`The entry ${at} is for ${shownPath(other.exception.path.text, sha256)}, and not for ${path}.`];
		case "expired": return [`The ${other.exception.kind === "allow" ? "entry" : "block of paths"} ${at} has expired: its last day was ${other.exception.expires}.`];
		case "pending": return [`The block of paths ${at} fits it, but is new or changed: it hides nothing until it is reviewed and merged.`];
		case "critical": return [`The block of paths ${at} fits it, but what is ${finding.severity} is never hidden.`];
		case "guarded": return [`The block of paths ${at} fits it, but nothing in ${ALLOWLIST_NAME} and .github/ is ever hidden.`];
	}
}
function wayIn(others, place, finding, program) {
	const faulty = others.filter((other) => other.why === "faulty").filter(({ covers }) => covers);
	if (faulty.some(({ isUntrue }) => !isUntrue)) return ["To put it in force, mend what is wrong and have it reviewed:", `  ${program} allowlist lint`];
	if (faulty.length > 0) return ["To put it in force, write what is true and have it reviewed."];
	if (place.verdict === "warn") return [`${finding.reasons.some(({ id }) => id === "expired") ? "It has expired and opens nothing any more, so it" : "It"} is only a warning, and needs no exception.`];
	if (others.some((other) => other.why === "expired" && other.exception.kind === "allow")) return ["To put it in force again: have it reviewed anew, with `reviewed` and `expires` set to new days. Or revoke the token, and take the entry out."];
	if (!isInAFile(place)) return ["An exception is for a file, so none can cover it: docs/range.md says what helps."];
	const path = `--path ${forShell(place.path)}`;
	return ["To ask for an exception:", `  ${program} allow ${finding.fingerprint.slice(0, 12)} ${path}`];
}
function told$1(lines) {
	return {
		exitCode: 0,
		stdout: lines.map((line) => `${forTerminal(line)}\n`).join(""),
		stderr: ""
	};
}
// build/core/allowlist/format.js
function formatAllowlist(text) {
	const raw = rawLines(text).map(trimmedEnd);
	const sheet = sheetIn(raw);
	if (sheet.version === null && tellingLines(raw).length > 0) return text;
	const paragraphs = paragraphsOf(sheet, raw).map((lines) => lines.join("\n"));
	return paragraphs.length === 0 ? "" : `${paragraphs.join("\n\n")}\n`;
}
function unformattable(text) {
	const raw = rawLines(text);
	return sheetOf(text).sections.filter((section) => !isReadable(section, raw)).map(({ block }) => block.line);
}
function paragraphsOf({ version, sections }, raw) {
	const paragraphs = [];
	let done = 0;
	const take = (from, to, lines) => {
		paragraphs.push(...looseBetween(raw.slice(done, from)), lines);
		done = to;
	};
	if (version !== null) {
		const from = startOfComments(raw, version, 0);
		take(from, version + 1, [...raw.slice(from, version), "version 1"]);
	}
	for (const section of sections) take(section.from, section.to, isReadable(section, raw) ? formatted(section, raw) : asItIs(section, raw));
	return [...paragraphs, ...looseBetween(raw.slice(done))];
}
function looseBetween(raw) {
	const paragraphs = [[]];
	for (const line of raw) if (isBlank(line)) paragraphs.push([]);
	else paragraphs.at(-1)?.push(line);
	return paragraphs.filter((lines) => lines.length > 0);
}
function asItIs({ from, to }, raw) {
	return raw.slice(from, to);
}
function isReadable({ block, head, last }, raw) {
	const known = KEYS$1[block.name] ?? [];
	const keys = /* @__PURE__ */ new Set();
	const isGood = (line) => {
		if (line.is !== "key") return line.is === "pattern";
		const isNew = known.includes(line.key) && !keys.has(line.key);
		keys.add(line.key);
		return isNew && (line.key !== "match" || line.value === "");
	};
	const isShort = raw.slice(head, last + 1).every((line) => line.length <= LONGEST_LINE);
	return isKnown(block) && isShort && bodyLines(block).every(isGood);
}
function formatted(section, raw) {
	const { block, from, head, last, to } = section;
	const keys = KEYS$1[block.name] ?? [];
	const name = block.rest === "" ? block.name : `${block.name} ${block.rest}`;
	const groups = groupsOf(section, raw).sort((one, other) => keys.indexOf(one.key) - keys.indexOf(other.key));
	return [
		...raw.slice(from, head),
		name,
		...groups.flatMap(({ lines }) => lines),
		...raw.slice(last + 1, to)
	];
}
function groupsOf({ block, head }, raw) {
	const groups = [];
	let done = head + 1;
	for (const line of bodyLines(block)) {
		if (line.is === "unreadable") continue;
		if (line.is === "key") groups.push({
			key: line.key,
			lines: []
		});
		const comments = raw.slice(done, line.number - 1).filter((text) => !isBlank(text));
		groups.at(-1)?.lines.push(...comments, lineOf(line));
		done = line.number;
	}
	return groups;
}
function lineOf(line) {
	if (line.is === "pattern") return `    ${line.value}`;
	return line.value === "" ? `  ${line.key}:` : `  ${line.key}: ${line.value}`;
}
// build/cli/commands/allowlist-format.js
const allowlistFormat = {
	name: "allowlist format",
	operands: "",
	most: 0,
	summary: "Put .sasignore into its canonical form.",
	details: ["Keys in the order in which the tool writes them, one blank line between blocks, no blanks at line ends. What the file says stays the same, and so does the order of the blocks; comments go with the line they stand above. A block with a line that cannot be read is left as it stands, and named: sasguard allowlist lint says what is wrong with it."],
	options: ["check"],
	run: async (call) => {
		const opened = openAllowlistFile(call);
		const { text } = opened;
		if (text === null) throw new UsageFault(`There is no ${ALLOWLIST_NAME} here.`);
		refuseUnread(parseAllowlist(text, ALLOWLIST_NAME));
		const formatted = formatAllowlist(text);
		const left = unformattable(text);
		const stderr = whatIsLeft(left, call);
		const subject = left.length === 0 ? ALLOWLIST_NAME : `The rest of ${ALLOWLIST_NAME}`;
		if (formatted === text) return {
			exitCode: 0,
			stdout: `${subject} is in its canonical form.\n`,
			stderr
		};
		if (call.options.check !== void 0) return {
			exitCode: 1,
			stdout: `${subject} is not in its canonical form. To change that: ${call.program} allowlist format\n`,
			stderr
		};
		saveAllowlistFile(opened, formatted);
		return {
			exitCode: 0,
			stdout: `${subject} is in its canonical form now; it says the same.\n`,
			stderr
		};
	}
};
function whatIsLeft(left, { program }) {
	if (left.length === 0) return "";
	const places = left.map((line) => `${ALLOWLIST_NAME}:${line}`).join(", ");
	return `${left.length === 1 ? `The block at ${places} is left as it stands, since not every line of it can be read.` : `The blocks at ${places} are left as they stand, since not every line of them can be read.`} What is wrong: ${program} allowlist lint\n`;
}
// build/check/lint.js
async function checkAllowlist({ where, allowlist, now }) {
	const source = {
		kind: "tree",
		root: "."
	};
	try {
		const list = await allowlistAgainstHead(where, allowlist);
		return new Gathering().conclude({
			source,
			...list,
			complete: false,
			failOn: "low",
			now
		});
	} catch (error) {
		return failed(error, source, now);
	}
}
// build/core/allowlist/mend.js
function mendAllowlist(text) {
	const before = text.split("\n");
	const bench = new Bench(text);
	bench.mendCharacters();
	bench.mendIndentedEntries();
	bench.mendIndentation();
	bench.mendReviewers();
	bench.mendFingerprints();
	bench.undoRivals();
	const mendings = bench.lines.flatMap((line, index) => line === before[index] ? [] : (bench.done[index] ?? []).map((what) => ({
		line: index + 1,
		what
	})));
	const { removal, heads } = repeatedBlocks(bench.lines);
	const repeated = heads.map((head) => ({
		line: head + 1,
		what: "a block that stands twice, word for word"
	}));
	return {
		text: textAfter(removal),
		mendings: [...mendings, ...repeated].sort((a, b) => a.line - b.line)
	};
}
var Bench = class {
	lines;
	done;
	#original;
	constructor(text) {
		this.#original = text.split("\n");
		this.lines = [...this.#original];
		this.done = this.lines.map(() => []);
	}
	mendCharacters() {
		const [first = ""] = this.lines;
		if (first.startsWith("﻿")) this.#set(0, first.replace(/^\ufeff+/, ""), "a byte-order mark");
		const alone = new Set(this.#sections().filter(isAlone).map(({ head }) => head));
		for (const [index, line] of this.lines.entries()) {
			const seen = line.replace(UNSEEN, "");
			const spaced = seen.replace(/^[ \t]+/, (blanks) => blanks.replaceAll("	", "  ")).replaceAll("	", " ");
			const kind = kindOfLine(spaced);
			const isKept = kind === kindOfLine(line) || alone.has(index) && (kind === "blank" || kind === "comment");
			if (isKept && seen !== line) this.#set(index, seen, "a character that cannot be seen");
			if (isKept && spaced.trimEnd() !== seen.trimEnd()) this.#set(index, spaced, "a tab");
			const now = this.lines[index];
			const cut = trimmedEnd(now);
			if (cut === now) continue;
			const isCrAlone = now === `${cut}\r`;
			this.#set(index, cut, isCrAlone ? "CR LF at the end of the line" : "blanks at the end of the line");
		}
	}
	mendIndentedEntries() {
		for (const { block, head } of this.#sections()) {
			const line = this.lines[head];
			if (block.name === "" && /^\s+allow +[0-9a-f]{64}$/.test(line)) this.#set(head, line.trimStart(), INDENTATION);
		}
	}
	mendIndentation() {
		for (const { block } of this.#sections().filter((section) => isKnown(section.block))) {
			const keys = KEYS$1[block.name] ?? [];
			let match = null;
			for (const { number, text } of block.body) {
				const depth = text.length - text.trimStart().length;
				const key = /^\s*([a-z-]+):/.exec(text)?.[1] ?? "";
				const isKey = keys.includes(key);
				if (depth === 2 && /^ {2}[^\s:]+:/.test(text)) match = key === "match" ? depth : null;
				else if (match !== null && depth > match) {
					if (depth !== 4 && (match !== 2 || !isKey)) this.#indent(number - 1, 4);
				} else if (isKey) {
					this.#indent(number - 1, 2);
					match = key === "match" ? depth : null;
				}
			}
		}
	}
	mendReviewers() {
		const { reviewers } = parseAllowlist(this.lines.join("\n"), "").policy;
		const listed = new Set(reviewers.map((login) => login.toLowerCase()));
		for (const { block } of this.#sections()) for (const line of bodyLines(block)) {
			if (line.is !== "key" || line.key !== "reviewer") continue;
			if (!listed.has(`@${line.value}`.toLowerCase())) continue;
			this.#set(line.number - 1, `  reviewer: @${line.value}`, "the @ before a reviewer");
		}
	}
	mendFingerprints() {
		for (const { block, head } of this.#sections()) {
			if (block.name !== "allow" || !/^[0-9a-f]{64}$/i.test(block.rest)) continue;
			const lower = `allow ${block.rest.toLowerCase()}`;
			if (block.rest !== block.rest.toLowerCase()) this.#set(head, lower, "capitals in a fingerprint");
		}
	}
	undoRivals() {
		const before = sheetIn(rawLines(this.#original.join("\n"))).sections;
		const known = new Map(before.map((section) => [section.head, subjectOf(section)]));
		const kept = /* @__PURE__ */ new Map();
		for (const entry of this.#sections().toReversed()) {
			const subject = subjectOf(entry);
			if (subject === null) continue;
			const said = saidIn(entry);
			if (known.get(entry.head) !== subject && (kept.get(subject) ?? said) !== said) for (let line = entry.head; line < entry.to; line++) this.lines[line] = this.#original[line];
			else kept.set(subject, kept.has(subject) && kept.get(subject) !== said ? DIFFERENT : said);
		}
	}
	#sections() {
		return sheetIn(rawLines(this.lines.join("\n"))).sections;
	}
	#indent(index, depth) {
		this.#set(index, " ".repeat(depth) + this.lines[index].trimStart(), INDENTATION);
	}
	#set(index, text, what) {
		this.lines[index] = text;
		const said = this.done[index];
		if (!said.includes(what)) said.push(what);
	}
};
const DIFFERENT = "";
const INDENTATION = "the indentation";
const UNSEEN = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g;
function isAlone({ block }) {
	return !isKnown(block) && block.body.length === 0;
}
function subjectOf({ block }) {
	if (block.name !== "allow") return null;
	const path = bodyLines(block).find((line) => line.is === "key" && line.key === "path");
	return path === void 0 || path.is === "unreadable" ? null : `${block.rest} ${path.value}`;
}
function saidIn({ block }) {
	return [
		block.name,
		block.rest,
		...block.body.map(({ text }) => text.trimEnd())
	].join("\n");
}
function repeatedBlocks(lines) {
	const kept = /* @__PURE__ */ new Map();
	const repeated = /* @__PURE__ */ new Set();
	for (const section of sheetIn(rawLines(lines.join("\n"))).sections) {
		const { name } = section.block;
		const same = kept.get(saidIn(section));
		const comments = commentsOf(section, lines);
		if ((name === "allow" || name === "paths") && same && (comments === "" || comments === commentsOf(same, lines))) repeated.add(section.head);
		else if (!same) kept.set(saidIn(section), section);
	}
	return {
		removal: removalOf(lines.join("\n"), ({ head }) => repeated.has(head)),
		heads: [...repeated]
	};
}
function commentsOf({ from, to }, lines) {
	return lines.slice(from, to).filter(isComment).map((line) => line.trim()).join("\n");
}
// build/cli/commands/allowlist-lint.js
const allowlistLint = {
	name: "allowlist lint",
	operands: "",
	most: 0,
	summary: "Check .sasignore: its grammar, reasons, reviewers and dates.",
	details: ["Every fault is said with its line, what was expected and a correct example. Whether an entry is true of its token, and whether it is used at all, only a scan can tell.", "--fix mends first what needs no judgement: a byte-order mark, CR LF, blanks and tabs, the indentation of known keys, characters that cannot be seen, capitals in a fingerprint, the @ before a reviewer who is listed, a block that stands twice word for word. It changes only text: an entry that is mended is reviewed like any other change before it counts."],
	options: [
		"fix",
		"format",
		"output",
		"allowlist",
		"now",
		"quiet"
	],
	run: async (call) => {
		const scanning = readScanning(call);
		const mendings = call.options.fix === void 0 ? null : mend(call);
		const report = await checkAllowlist({
			...scanning,
			where: call.where
		});
		const isText = scanning.format === "text" && call.options.output === void 0;
		const isQuiet = call.options.quiet !== void 0;
		const more = isText && mendings === null && !isQuiet ? whatFixMends(call) : [];
		const outcome = isText ? linted(report, isQuiet, more) : present(report, scanning, call);
		if (mendings === null || isQuiet) return outcome;
		const said = whatWasMended(mendings, report);
		return isText ? {
			...outcome,
			stdout: said + outcome.stdout
		} : {
			...outcome,
			stderr: said + outcome.stderr
		};
	}
};
function mend(call) {
	const opened = openAllowlistFile(call, call.options.allowlist);
	if (opened.text === null) return [];
	const { text, mendings } = mendAllowlist(opened.text);
	if (text !== opened.text) saveAllowlistFile(opened, text);
	return mendings;
}
function whatFixMends(call) {
	if (call.options.allowlist !== void 0) return [];
	let text;
	try {
		({text} = openAllowlistFile(call));
	} catch (error) {
		if (error instanceof UsageFault || error instanceof SourceFailure) return [];
		throw error;
	}
	if (text === null) return [];
	const left = /* @__PURE__ */ new Map();
	for (const fault of faultsOf(mendAllowlist(text).text, call)) left.set(fault, (left.get(fault) ?? 0) + 1);
	const mended = faultsOf(text, call).filter((fault) => {
		const number = left.get(fault) ?? 0;
		left.set(fault, number - 1);
		return number <= 0;
	});
	return mended.length === 0 ? [] : [`\`${call.program} allowlist lint --fix\` mends ${mended.length} of these.`];
}
function faultsOf(text, call) {
	return lintAllowlist(parseAllowlist(text, ""), nowOf(call)).filter(({ effect }) => effect === "fault").map(({ code, message }) => `${code} ${message}`);
}
function whatWasMended(mendings, { problems }) {
	if (mendings.length === 0) return problems.every(({ effect }) => effect === "notice") ? "Nothing to mend.\n" : "Nothing here can be mended without a judgement.\n";
	const lines = [...new Set(mendings.map(({ what }) => what))].map((what) => {
		const all = mendings.filter((mending) => mending.what === what);
		const named = all.slice(0, MOST_NAMED).map(({ line }) => line);
		const more = all.length > named.length ? ` and ${all.length - named.length} more` : "";
		return `  ${what}: ${all.length === 1 ? "line" : "lines"} ${named.join(", ")}${more}`;
	});
	return `Mended ${count(mendings.length, "slip")}:\n${lines.join("\n")}\n\n`;
}
const MOST_NAMED = 8;
function linted(report, isQuiet, more) {
	const exitCode = exitCodeOf$1(report, { pendingBlocks: false });
	if (isQuiet && exitCode === 0) return {
		exitCode,
		stdout: "",
		stderr: ""
	};
	const lines = problemLines(report.problems);
	lines.push(allowlistLine(report.allowlist) ?? "There is no .sasignore here, so nothing is excused.");
	const { exceptions } = report.allowlist;
	const faulty = exceptions.filter(({ standing }) => standing === "faulty").length;
	if (faulty > 0) {
		const are = faulty === 1 ? "is" : "are";
		lines.push(`${faulty} of ${count(exceptions.length, "exception")} ${are} at fault, and so not in force.`);
	}
	lines.push(...more);
	return {
		exitCode,
		stdout: lines.map((line) => `${forTerminal(line)}\n`).join(""),
		stderr: ""
	};
}
// build/cli/commands/allowlist-list.js
const allowlistList = {
	name: "allowlist list",
	operands: "",
	most: 0,
	summary: "List the exceptions: how each stands, who answers for it, until when.",
	details: ["Looks through the whole tree, so that it can say which exceptions cover nothing, or are not true of their token. What is not committed yet is pending, as the hook has it. The formats are text and json (docs/sasignore.md)."],
	options: [
		"expiring-in",
		"format",
		"now"
	],
	run: async (call) => {
		const format = oneOf$1(["text", "json"], call.options.format ?? "text", "--format");
		const within = daysIn(call);
		const now = nowOf(call);
		const report = await checkTree({
			where: call.where,
			names: [],
			allowlist: { kind: "repository" },
			trusted: "head",
			failOn: null,
			now
		});
		const isWanted = ({ exception }) => within === null || exception !== null && daysLeft$1(exception.expires, now) <= within;
		const states = report.allowlist.exceptions.filter(isWanted);
		const worst = exitCodeOf$1(report, { pendingBlocks: false });
		const exitCode = worst === 1 ? 0 : worst;
		if (format === "json") return {
			exitCode,
			stdout: renderExceptionsJson(report, states, now, shown$1),
			stderr: ""
		};
		return {
			exitCode,
			...listed(report, states, within, now, call)
		};
	}
};
function daysIn({ options }) {
	const given = options["expiring-in"];
	if (given === void 0) return null;
	if (!/^\d{1,4}$/.test(given)) throw new UsageFault("--expiring-in needs a number of days, as --expiring-in 30");
	return Number(given);
}
function listed(report, states, within, now, { program }) {
	const { allowlist, problems } = report;
	const none = within === null ? "There are no exceptions." : `None ends within ${count(within, "day")}, today included.`;
	const state = allowlistLine(allowlist);
	const lines = state === null ? ["There is no .sasignore here, so nothing is excused."] : [
		...states.length === 0 ? [none] : renderExceptions(states, now, shown$1),
		"",
		state
	];
	const serious = problems.filter(({ effect }) => effect !== "notice");
	const own = serious.filter(({ effect, path }) => effect === "fault" && path === allowlist.path);
	const command = `${program} ${allowlist.exceptions.some(({ exception, standing }) => exception !== null && standing === "faulty") ? "scan" : "allowlist lint"}`;
	if (own.length > 0) lines.push(`${faults(own)}. What is wrong: ${command}`);
	return {
		stdout: text$1(lines),
		stderr: text$1(problemLines(serious.filter((one) => !own.includes(one))))
	};
}
function shown$1(said) {
	return shownPath(said, sha256);
}
function text$1(lines) {
	return lines.map((line) => `${forTerminal(line)}\n`).join("");
}
// build/core/allowlist/diff.js
function diffOf({ lines, gone }, path) {
	if (gone.size === 0) return [];
	const diff = [`--- a/${path}`, `+++ b/${path}`];
	let before = 0;
	for (const { from, to } of hunksOf(gone, lines.length)) {
		const hunk = lines.slice(from, to);
		const going = hunk.filter((_, index) => gone.has(from + index)).length;
		const start = from - before;
		diff.push(`@@ -${spanOf(from, hunk.length)} +${spanOf(start, hunk.length - going)} @@`);
		for (const [index, line] of hunk.entries()) {
			diff.push(`${gone.has(from + index) ? "-" : " "}${line.replace(/\n$/, "")}`);
			if (!line.endsWith("\n")) diff.push("\\ No newline at end of file");
		}
		before += going;
	}
	return diff;
}
const CONTEXT = 3;
function hunksOf(gone, length) {
	const hunks = [];
	for (const line of [...gone].sort((one, other) => one - other)) {
		const from = Math.max(0, line - CONTEXT);
		const to = Math.min(length, line + 1 + CONTEXT);
		const last = hunks.at(-1);
		if (last !== void 0 && from <= last.to) last.to = to;
		else hunks.push({
			from,
			to
		});
	}
	return hunks;
}
function spanOf(index, length) {
	return `${length === 0 ? index : index + 1},${length}`;
}
// build/cli/commands/allowlist-prune.js
const allowlistPrune = {
	name: "allowlist prune",
	operands: "",
	most: 0,
	summary: "Take out of .sasignore what has expired or covers nothing.",
	details: ["Looks through the whole tree, and does nothing where not all of it could be read. Shows what would go as a diff, and asks; where nobody can be asked it writes only with --yes. Comments directly above a block go with it, and nothing else is changed. What is at fault is left: sasguard allowlist lint says what is wrong with it. What covers a token that only commits hold is kept, since sasguard history would report the token again; so where something covers nothing in the tree, the commits are looked through as well."],
	options: ["yes", "now"],
	run: async (call) => {
		const opened = openAllowlistFile(call);
		const { text } = opened;
		if (text === null) throw new UsageFault(`There is no ${ALLOWLIST_NAME} here.`);
		const allowlist = parseAllowlist(text, ALLOWLIST_NAME);
		refuseUnread(allowlist);
		const report = await checkTree(scanOf(call));
		if (report.allowlist.path === null || gapsIn(report).length > 0) return unknown(gapsIn(report));
		const { exceptions } = report.allowlist;
		const unused = exceptions.filter((state) => state.unused).map(({ line }) => line);
		const kept = await keptFor(unused, allowlist, call);
		const expired = exceptions.filter(({ standing }) => standing === "expired").map(({ line }) => line);
		const going = /* @__PURE__ */ new Set([
			...expired,
			...unused,
			...expiredAgain(report, allowlist, call)
		]);
		for (const line of kept.keys()) going.delete(line);
		const remarks = [...kept].map(([line, why]) => `${ALLOWLIST_NAME}:${line} kept: ${why}`);
		if (going.size === 0) return done(["Nothing has expired, and everything covers something."], remarks);
		const removal = removalOf(text, ({ block }) => going.has(block.line));
		const diff = shown(diffOf(removal, ALLOWLIST_NAME));
		const isSure = call.options.yes !== void 0;
		if (!isSure && call.converse === null) return unasked(diff, remarks, call);
		if (!isSure && !await isAgreedTo([...diff, ...remarks], going.size, call)) return done([], ["Nothing was written."]);
		saveAllowlistFile(opened, textAfter(removal));
		const what = `Took ${count(going.size, "exception")} out of ${ALLOWLIST_NAME}. Taking out needs nobody's review.`;
		return isSure ? done([
			...diff,
			"",
			what
		], remarks) : done([what], []);
	}
};
function scanOf(call) {
	return {
		where: call.where,
		names: [],
		allowlist: { kind: "repository" },
		failOn: null,
		now: nowOf(call)
	};
}
function gapsIn({ problems }) {
	return problems.filter(({ effect }) => effect === "incomplete");
}
function hasCommits({ where }) {
	return findRepository(where) !== null && knownCommits(where, ["HEAD"]).length > 0;
}
async function keptFor(unused, allowlist, call) {
	if (unused.length === 0 || !hasCommits(call)) return /* @__PURE__ */ new Map();
	const history = await checkHistory({
		...scanOf(call),
		allowlist: { kind: "none" }
	});
	const opened = openAllowlist({
		allowlist,
		trusted: "all",
		now: nowOf(call),
		complete: true
	});
	for (const finding of history.findings) {
		const candidate = {
			...finding,
			onAzureHost: finding.onAzureHost ?? false
		};
		for (const { path } of finding.locations) opened.rule(candidate, path);
	}
	const idle = new Set(opened.finish().state.exceptions.flatMap((state) => state.unused ? state.line : []));
	const why = shallowEnds(call.where).size > 0 ? SHALLOW : gapsIn(history).length > 0 ? UNREAD : null;
	return new Map(unused.flatMap((line) => {
		if (!idle.has(line)) return [[line, "commits still hold its token."]];
		return why === null ? [] : [[line, why]];
	}));
}
const SHALLOW = "this clone is shallow, and commits that are not here may hold its token. git fetch --unshallow";
const UNREAD = "not every commit could be read, and one may hold its token.";
function expiredAgain({ problems }, allowlist, call) {
	const faults = problems.filter(({ effect, path }) => effect === "fault" && path === ".sasignore");
	const repeated = faults.filter(({ code }) => code === "duplicate").map(({ line }) => line);
	return allowlist.entries.filter((entry) => repeated.includes(entry.line) && hasExpired(entry, nowOf(call))).filter(({ line, endLine }) => !faults.some((fault) => fault.line > line && fault.line <= endLine)).map(({ line }) => line);
}
function shown(lines) {
	const text = lines.join("\n");
	const isSafe = shownPath(text, sha256) === text && !lines.some(holdsTokenText);
	return lines.map((line) => forTerminal(isSafe ? line : redacted(line)));
}
function redacted(line) {
	return holdsTokenText(line) ? `${line.slice(0, 1)}  *** (this line holds the text of a token)` : shownPath(line, sha256);
}
function unknown(gaps) {
	return {
		exitCode: 3,
		stdout: "",
		stderr: ["Not everything could be read, so nobody knows what covers nothing. Nothing was written.", ...problemLines(gaps)].map((line) => `${forTerminal(line)}\n`).join("")
	};
}
function unasked(diff, remarks, { program }) {
	const { stdout, stderr } = done(diff, remarks);
	return {
		exitCode: 2,
		stdout,
		stderr: stderr + `There is nobody to ask, so nothing was written. To do it: ${program} allowlist prune --yes\n`
	};
}
async function isAgreedTo(diff, going, { converse }) {
	if (converse === null) return false;
	return converse(async (person) => {
		for (const line of diff) person.tell(line);
		return /^y(es)?$/i.test(await person.ask(`Take out ${count(going, "exception")}? [y/N] `));
	});
}
function done(lines, remarks) {
	const text = (all) => all.map((line) => `${line}\n`).join("");
	return {
		exitCode: 0,
		stdout: text(lines),
		stderr: text(remarks)
	};
}
// build/report/page/days.js
const DAY = 864e5;
const MONTHS = [
	"Jan",
	"Feb",
	"Mar",
	"Apr",
	"May",
	"Jun",
	"Jul",
	"Aug",
	"Sep",
	"Oct",
	"Nov",
	"Dec"
];
function dayName(time) {
	const date = new Date(time);
	return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}
function startOf(day) {
	const time = /^\d{4}-\d\d-\d\d$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : NaN;
	return Number.isNaN(time) ? null : time;
}
function daysLeft(lastDay, now) {
	return Math.ceil((lastDay + DAY - now) / DAY);
}
// build/report/page/cases.js
function casesOf(report) {
	const { exceptions, path } = report.allowlist;
	const problems = report.problems.filter((problem) => problem.path === path && problem.line !== null);
	const own = report.findings.flatMap(({ locations }) => locations.filter((place) => place.path === path));
	const tokensOf = tokensBy(report.findings);
	return exceptions.map((state, index) => {
		const next = exceptions[index + 1]?.line ?? Number.POSITIVE_INFINITY;
		const isWithin = ({ line }) => line >= state.line && line < next;
		return caseOf(state, problems.filter(isWithin), tokensOf, own.some(isWithin));
	}).sort((one, other) => (one.lastDay ?? 0) - (other.lastDay ?? 0) || one.line - other.line);
}
function isCoveredBy({ allowedBy }, { line, exception }) {
	if (allowedBy === null) return false;
	return allowedBy.line === line || exception?.kind === "paths" && exception.match.some((one) => one.line === allowedBy.line);
}
function faultsOfFile(report, cases) {
	const told = new Set(cases.flatMap(({ problems }) => problems));
	return report.problems.filter((problem) => problem.path === report.allowlist.path && problem.effect !== "incomplete" && !told.has(problem));
}
function caseOf({ line, exception: said, standing, unused, fingerprint }, within, tokensOf, holdsToken) {
	const exception = holdsToken ? null : said;
	const meant = exception ?? (holdsToken || fingerprint === void 0 ? null : {
		kind: "allow",
		fingerprint
	});
	const tokens = meant === null ? [] : tokensOf(meant);
	const claim = exception?.kind === "allow" ? claimIn(exception.sees.text) : null;
	return {
		line,
		exception,
		standing: holdsToken ? "faulty" : standing,
		unused,
		expiring: exception?.expiring === true && standing !== "faulty",
		problems: within.filter((problem) => isOf(problem, standing)),
		tokens,
		severity: severityOf(tokens) ?? claim?.severity ?? null,
		begins: exception === null ? null : startOf(exception.reviewed),
		lastDay: exception === null ? null : startOf(exception.expires),
		tokenEnds: tokens.length > 0 ? lastEnd(tokens) : claim?.ends ?? { kind: "unknown" }
	};
}
function isOf({ code, effect }, standing) {
	return !OF_THE_FILE.has(code) && (standing === "faulty" || effect === "notice");
}
const OF_THE_FILE = /* @__PURE__ */ new Set([
	"missing-version",
	"unknown-version",
	"bad-policy-value",
	"no-reviewers",
	"too-few-reviewers",
	"policy-weakened"
]);
function tokensBy(findings) {
	const byFingerprint = new Map(findings.map((finding) => [finding.fingerprint, finding]));
	const byLine = /* @__PURE__ */ new Map();
	for (const finding of findings) for (const { verdict, allowedBy } of finding.locations) {
		if (verdict !== "hidden" || allowedBy === null) continue;
		const hidden = byLine.get(allowedBy.line) ?? /* @__PURE__ */ new Set();
		byLine.set(allowedBy.line, hidden.add(finding));
	}
	return (said) => {
		if (said.kind === "paths") return inOrder(said.match.flatMap(({ line }) => [...byLine.get(line) ?? []]));
		const finding = byFingerprint.get(said.fingerprint);
		return finding === void 0 ? [] : [finding];
	};
}
function inOrder(findings) {
	return [...new Set(findings)].sort((one, other) => SEVERITIES$2.indexOf(other.severity) - SEVERITIES$2.indexOf(one.severity));
}
function severityOf(tokens) {
	return tokens.length === 0 ? null : worstOf$1(SEVERITIES$2, tokens.map(({ severity }) => severity));
}
function lastEnd(tokens) {
	const ends = tokens.map(({ grants }) => grants.expiresOn === null ? null : Date.parse(grants.expiresOn));
	const known = ends.filter((end) => end !== null);
	return known.length < ends.length ? { kind: "open" } : {
		kind: "day",
		time: Math.max(...known)
	};
}
function claimIn(sees) {
	const [end = "", severity] = sees.split(" ").slice(-2);
	const day = startOf(end);
	return {
		ends: day === null ? { kind: "unknown" } : {
			kind: "day",
			time: day + DAY - 1
		},
		severity: SEVERITIES$2.find((one) => one === severity) ?? null
	};
}
// build/report/page/html.js
var Html = class {
	text;
	constructor(text) {
		this.text = text;
	}
};
function html(pieces, ...parts) {
	return new Html(pieces.map((piece, index) => (index === 0 ? "" : written(parts[index - 1] ?? null)) + piece).join(""));
}
function lines$1(text) {
	return text.split("\n").map((line, index) => index === 0 ? line : [new Html("<br>"), line]);
}
function written(part) {
	if (part === null) return "";
	if (part instanceof Html) return part.text;
	if (typeof part === "object") return part.map(written).join("");
	return forHtml(String(part));
}
// build/report/page/words.js
function nameOf$2({ exception, line }) {
	if (exception === null) return `Exception on line ${line}`;
	return exception.kind === "allow" ? exception.path.text : exception.match.map(({ text }) => text).join(", ") || "paths without a pattern";
}
function standingName({ standing }) {
	return standing === "pending" ? "waits for review" : standing;
}
function remarksOn(one) {
	return [
		[one.expiring, "ends soon"],
		[one.unused, "covers nothing"],
		[isUnproven(one), "no proof of review"]
	].flatMap(([is, words]) => is ? [words] : []);
}
function isUnproven({ problems }) {
	return problems.some(({ code }) => code === "merged-without-proof");
}
function verdictOf({ exception }) {
	if (exception === null) return "";
	return exception.kind === "allow" ? exception.verdict.text : "hidden by path";
}
function endOf(one, now) {
	return one.lastDay === null ? "not known" : `${dayName(one.lastDay)}, ${distanceOf(one, now)}`;
}
function distanceOf({ lastDay }, now) {
	return lastDay === null ? "not known" : timeLeft$1(daysLeft(lastDay, now));
}
function tokenEndName({ tokenEnds, tokens }) {
	switch (tokenEnds.kind) {
		case "day": return dayName(tokenEnds.time);
		case "open": return tokens.length > 1 ? "not all state one" : "none stated";
		case "unknown": return "not known";
	}
}
function whyOf(one, path, now) {
	const { exception, problems } = one;
	const told = problems.map(({ message }) => message);
	if (exception === null) return told.length > 0 ? told : ["It is at fault, or a token stands in its text."];
	const { reviewer, proof, line } = exception;
	switch (one.standing) {
		case "faulty": return told;
		case "expired": return [`Its last day was ${endOf(one, now)}, so it counts no more.`, ...others(one)];
		case "pending": return [waitsFor$1({ allowedBy: {
			path,
			line,
			reviewer,
			proof
		} }), ...others(one)];
		case "in force": return [`${reviewer} answers for it until the end of ${dayName(one.lastDay ?? now)}.`, ...others(one)];
	}
}
function others({ problems }) {
	return problems.filter(({ code }) => code !== "expired" && code !== "expiring").map(({ message }) => message);
}
function tokensNow(one) {
	const { exception, tokens } = one;
	if (exception === null) return "";
	if (exception.kind === "paths") return tokens.length === 0 ? "hides nothing" : `hides ${count(tokens.length, "token")}`;
	const [token] = tokens;
	if (token === void 0) return "the token is gone";
	if (one.unused) return "the token stands elsewhere only";
	if (token.verdict !== "block") return "the token is still there";
	return token.locations.some((location) => isCoveredBy(location, one)) ? "the token is still there, and blocks at another place" : "the token is still there, and blocks";
}
// build/report/page/marks.js
function idOf({ line }) {
	return `line-${line}`;
}
function severityMark(severity) {
	return html`<span class="mark ${severity ?? "none"}">${severity ?? "unknown"}</span>`;
}
function marksOf(one) {
	const remarks = remarksOn(one).map((words) => html` <span class="mark remark">${words}</span>`);
	return html`${severityMark(one.severity)} <span class="mark ${one.standing.replace(" ", "-")}">${standingName(one)}</span>${remarks}`;
}
function lookOf({ standing, expiring }) {
	if (standing === "pending" || standing === "expired" || standing === "faulty") return standing;
	return expiring ? "ending" : "standing";
}
// build/report/page/card.js
const TOKENS = 10;
const PLACES = 10;
function card(one, path, now) {
	const id = idOf(one);
	return html`<article class="card ${lookOf(one)}" id="${id}" aria-labelledby="${id}-name">
<header>
<p class="marks">${marksOf(one)} <span class="place">${path}:${one.line}</span></p>
<h3 id="${id}-name">${nameOf$2(one)}</h3>
</header>
<div class="halves">
<div class="opens">${opens(one)}</div>
<div class="says">
${said$1(one, now)}<h4>How it stands</h4>
${whyOf(one, path, now).map((sentence) => html`<p>${sentence}</p>\n`)}</div>
</div>
</article>
`;
}
function opens(one) {
	const { exception, tokens } = one;
	if (exception === null && tokens.length === 0) return html`<h4>What it opens</h4><p>Nothing of a faulty text is repeated here, and no token that was found is known to be meant.</p>`;
	if (exception !== null && tokens.length === 0) return exception.kind === "paths" ? html`<h4>What it opens</h4><p>${exception.standing === "in force" ? "It hides no token." : "It hides nothing as it stands."}</p>` : html`<h4>What it claims to open</h4><p>No such token was found. Its line says:</p><p><code>${exception.sees.text}</code></p>`;
	const shown = tokens.slice(0, TOKENS);
	return html`<h4>${tokens.length === 1 ? "What it opens" : `What it opens: ${count(tokens.length, "token")}`}</h4>
${shown.map((token) => tokenPart(token, one, tokens.length > 1))}${more(tokens.length - shown.length, "token")}`;
}
function tokenPart(token, one, isOneOfSeveral) {
	const { grants, kind, reasons, revoke, fingerprint } = token;
	const places = token.locations.slice(0, PLACES);
	return html`<div class="token">
<p class="headline">${isOneOfSeveral ? [severityMark(token.severity), " "] : null}${headline(token)}</p>
${reasons.length === 0 ? null : html`<ul class="reasons">${reasons.map(({ text }) => html`<li>${text}</li>`)}</ul>`}
${facts([
		["Kind", KIND_NAMES[kind]],
		["Account", grants.account === null ? null : html`<code>${grants.account}</code>`],
		["Reach", [grants.reach, grants.resource === null ? null : html` <code>${grants.resource}</code>`]],
		["Permissions", grants.permissions === null ? "not told by the token" : list$1(grants.permissions)],
		["Ends", grants.expiresOn === null ? "none stated" : dayName(Date.parse(grants.expiresOn))],
		["Fingerprint", html`<code>${fingerprint}</code>`]
	])}
<h5>Where it stands</h5>
<ul>${places.map((place) => html`<li><code>${placeName(place)}</code> ${whatBecomesAt(place, one)}</li>`)}</ul>${more(token.locations.length - places.length, "place")}
<h5>How to revoke it</h5>
<p>${revoke.text}</p>
${revoke.commands.map((command) => html`<pre><code>${command}</code></pre>`)}
</div>
`;
}
function whatBecomesAt(place, one) {
	const { allowedBy, verdict } = place;
	const other = allowedBy === null || isCoveredBy(place, one) ? "" : ` by ${allowedBy.path}:${allowedBy.line}`;
	return VERDICT_NAMES[verdict] + other;
}
function said$1(one, now) {
	const { exception } = one;
	if (exception === null) return null;
	return html`<h4>The exception</h4>
${facts([
		["Verdict", verdictOf(one)],
		["Reason", exception.reason],
		["Reviewer", exception.reviewer],
		["Reviewed", one.begins === null ? exception.reviewed : dayName(one.begins)],
		["Ends", endOf(one, now)],
		["Ticket", exception.kind === "allow" ? exception.ticket : null]
	])}
`;
}
function facts(all) {
	return html`<dl class="facts">
${all.filter(([, text]) => text !== null).map(([term, text]) => html`<div><dt>${term}</dt><dd>${text}</dd></div>\n`)}</dl>`;
}
function more(number, what) {
	return number <= 0 ? null : html`<p class="more">${count(number, `more ${what}`)}; the JSON report has everything.</p>`;
}
// build/report/page/decisions.js
function decisionsOf(cases, ofFile, { allowlist }) {
	const about = (kind) => {
		const fitting = cases.filter(kind.is).sort(worstFirst);
		const [one, many] = kind.title(count(allowlist.warnDays, "day"));
		return {
			...kind,
			number: fitting.length,
			title: fitting.length === 1 ? one : many,
			cases: fitting,
			problems: []
		};
	};
	return [{
		urgency: ofFile.some(({ effect }) => effect === "fault") ? "stop" : "ask",
		number: ofFile.length,
		title: ofFile.length === 1 ? "thing is said against the file itself" : "things are said against the file itself",
		advice: "They concern the policy or the file as a whole, and so every exception in it.",
		cases: [],
		problems: ofFile
	}, ...KINDS.map(about)].filter(({ number }) => number > 0);
}
function undecided(decisions) {
	return new Set(decisions.flatMap(({ cases }) => cases));
}
function worstFirst(one, other) {
	return rankOf(other) - rankOf(one);
}
function rankOf({ severity }) {
	return severity === null ? -1 : SEVERITIES$2.indexOf(severity);
}
const isAskedAnyway = (one) => one.standing !== "in force" || one.expiring || isUnproven(one);
const KINDS = [
	{
		urgency: "stop",
		title: () => ["exception is faulty", "exceptions are faulty"],
		advice: "The text is at fault, or is not true of the token. What is faulty counts for nothing, and every run ends with exit code 2 until it is mended or taken out.",
		is: ({ standing }) => standing === "faulty"
	},
	{
		urgency: "stop",
		title: () => ["exception has expired", "exceptions have expired"],
		advice: "After its last day an exception counts no more. Where the token is gone, take the exception out; where it is still there, take the token out, or decide again and have it reviewed with new dates.",
		is: ({ standing }) => standing === "expired"
	},
	{
		urgency: "soon",
		title: (days) => [`exception ends within ${days}`, `exceptions end within ${days}`],
		advice: "Revoke the token in time, or have the exception reviewed again before its last day.",
		is: ({ expiring }) => expiring
	},
	{
		urgency: "soon",
		title: () => ["exception waits for its review", "exceptions wait for their review"],
		advice: "An exception counts once its reviewer has approved it. Until then the build fails.",
		is: ({ standing }) => standing === "pending"
	},
	{
		urgency: "ask",
		title: () => ["exception came in without proof of its review", "exceptions came in without proof of their review"],
		advice: "In force, though no pull request shows an approval: to be reviewed now, with a new date, or taken out.",
		is: isUnproven
	},
	{
		urgency: "ask",
		title: () => ["accepted risk is high or critical", "accepted risks are high or critical"],
		advice: "Such a token works, and what it opens is open to whoever reads the repository. Could it be revoked, narrowed, or end sooner?",
		is: (one) => !isAskedAnyway(one) && !one.unused && verdictOf(one) === "accepted-risk" && one.severity !== null && isAtLeast(one.severity, "high")
	},
	{
		urgency: "ask",
		title: () => ["exception covers nothing", "exceptions cover nothing"],
		advice: "A full scan found no token that is covered. Take out what is not needed: it can only do harm.",
		is: ({ unused }) => unused
	}
];
// build/report/page/groups.js
const ROWS = 20;
function groups(cases, undecided) {
	const bySeverity = (one) => [one.severity ?? "unknown"];
	const byReviewer = (one) => [one.exception?.reviewer ?? "not known"];
	const worstFirst = SEVERITIES$2.toReversed();
	const asTold = gathered(cases, bySeverity).sort(([one], [other]) => rank(worstFirst, one) - rank(worstFirst, other));
	const most = (of) => gathered(cases, of).sort(([, one], [, other]) => other.length - one.length);
	return html`<div class="groups">
${table$1("By severity", "Severity", asTold, undecided)}${table$1("By reviewer", "Reviewer", most(byReviewer), undecided)}${table$1("By folder", "Folder", most(foldersOf), undecided)}</div>
`;
}
function gathered(cases, namesOf) {
	const found = /* @__PURE__ */ new Map();
	for (const one of cases) for (const name of namesOf(one)) {
		const same = found.get(name);
		if (same) same.push(one);
		else found.set(name, [one]);
	}
	return [...found].sort(([one], [other]) => one < other ? -1 : 1);
}
function rank(order, name) {
	return order.includes(name) ? order.indexOf(name) : order.length;
}
function foldersOf({ exception }) {
	if (exception === null) return ["not known"];
	const reaching = (exception.kind === "allow" ? [exception.path] : exception.match).map(({ text }) => text).filter((text) => !text.startsWith("!"));
	return [...new Set(reaching.map(folderOf))];
}
function folderOf(path) {
	const [folder = "", ...rest] = path.replace(/^\//, "").split("/");
	if (/[*?[\\]/.test(folder)) return "several folders";
	return rest.length === 0 ? "the root" : `${folder}/`;
}
function table$1(caption, head, all, undecided) {
	const shown = all.slice(0, ROWS);
	const rest = all.length - shown.length;
	return html`<div><table>
<caption>${caption}</caption>
<thead><tr><th scope="col">${head}</th><th scope="col">All</th><th scope="col">To decide</th><th scope="col">Next end</th></tr></thead>
<tbody>
${shown.map(([name, cases]) => html`<tr><th scope="row">${name}</th><td>${cases.length}</td><td>${cases.filter((one) => undecided.has(one)).length}</td><td>${nextEnd(cases)}</td></tr>\n`)}</tbody>
</table>
${rest > 0 ? html`<p class="more">and ${count(rest, "more", "more")}</p>` : null}</div>
`;
}
function nextEnd(cases) {
	const ahead = cases.flatMap(({ lastDay, standing }) => lastDay !== null && (standing === "in force" || standing === "pending") ? lastDay : []);
	return ahead.length === 0 ? "–" : dayName(Math.min(...ahead));
}
// build/report/page/style.js
const STYLE_DIGEST = "sha256-yDUeuNv448fpwSsrzKNgdLT3pKWjoISMAkhdSaU6I3g=";
const STYLE = `
:root {
  --page: #fff; --raised: #f6f7f9; --ink: #1a1f26; --soft: #565f6b; --rule: #d5dae1; --edge: #8a94a1;
  --link: #0b57a8; --stop: #b3261e; --soon: #8a5200; --good: #1f6f4a; --bar: #3a6ea5; --over: #a9c1da; --token: #1a1f26;
  color-scheme: light;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #14171c; --raised: #1c2128; --ink: #e6e9ee; --soft: #a3adba; --rule: #333b46; --edge: #6f7b8a;
    --link: #86bbff; --stop: #ff9a90; --soon: #f0b65c; --good: #7fd3a8; --bar: #6ea3dc; --over: #38536f; --token: #f4f6f8;
    color-scheme: dark;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 5rem; }
body {
  margin: 0; padding: 0 clamp(1rem, 4vw, 3rem) 3rem; background: var(--page); color: var(--ink);
  font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
  font-variant-numeric: tabular-nums; overflow-wrap: anywhere;
}
body > * { max-width: 74rem; margin-inline: auto; }
code, pre { font: .875em/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; unicode-bidi: isolate; }
pre { margin: .25rem 0 0; padding: .5rem .75rem; background: var(--raised); border: 1px solid var(--rule); border-radius: 4px; white-space: pre-wrap; }
pre code { font-size: 1em; }
a { color: var(--link); text-underline-offset: .15em; text-decoration-thickness: 1px; }
a:hover { text-decoration-thickness: 2px; }
a:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 2px; }
p { margin: 0; max-width: 44rem; }
ul { margin: 0; padding: 0; list-style: none; }
h1, h2, h3, h4, h5 { margin: 0; line-height: 1.25; text-wrap: balance; }
section > h2 { margin: 3.5rem 0 1rem; padding-top: .75rem; border-top: 2px solid var(--ink); font-size: 1.25rem; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

.top { padding-top: clamp(1.5rem, 5vw, 3.5rem); }
h1 { font-size: clamp(1.6rem, 4vw, 2.25rem); letter-spacing: -.015em; }
h1 span { display: block; color: var(--soft); font-size: 1rem; font-weight: 500; letter-spacing: 0; }
.lead { margin-top: .75rem; font-size: clamp(1.1rem, 2.4vw, 1.35rem); line-height: 1.4; }
.basis { margin-top: .5rem; color: var(--soft); font-size: .9375rem; }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin-top: 1.25rem; font-size: .9375rem; }
nav a { display: inline-block; padding: .25rem 0; }

.place, .fact, .who, .more, caption { color: var(--soft); }
.place, .fact, .who, .more { font-size: .875rem; }
.more { margin-top: .5rem; }
.mark {
  display: inline-block; padding: 0 .45em; border: 1px solid var(--edge); border-radius: 3px;
  font-size: .8125rem; line-height: 1.5; white-space: nowrap;
}
.mark.critical, .mark.high { border-color: var(--stop); color: var(--stop); font-weight: 650; }
.mark.critical { background: var(--stop); color: var(--page); }
.mark.medium { border-color: var(--soon); color: var(--soon); }
.mark.expired, .mark.faulty { border-color: var(--stop); color: var(--stop); }
.mark.remark { border-color: var(--soon); color: var(--soon); }
.mark.pending { border-style: dashed; border-color: var(--link); color: var(--link); }
.mark.in-force { border-color: transparent; padding-inline: 0; color: var(--good); }

.gap { margin-top: 2rem; padding: 1rem 1.25rem; border: 2px solid var(--stop); border-radius: 4px; }
.gap h2 { margin: 0 0 .5rem; padding: 0; border: 0; font-size: 1.125rem; color: var(--stop); }
.decision { display: grid; grid-template-columns: minmax(0, 19rem) minmax(0, 1fr); gap: .5rem 2.5rem; padding: 1.25rem 0; border-top: 1px solid var(--rule); }
.decision:first-of-type { border-top: 0; padding-top: .25rem; }
.decision h3 { display: flex; gap: .6rem; align-items: baseline; grid-column: 1; font-size: 1.0625rem; }
.decision > p:not(.more) { grid-column: 1; color: var(--soft); font-size: .9375rem; }
.decision > ul { grid-column: 2; grid-row: 1 / span 3; }
.decision > .more { grid-column: 2; margin: 0; }
.number { flex: none; min-width: 1.2em; font-size: 2rem; line-height: 1; font-weight: 600; letter-spacing: -.02em; }
.stop .number { color: var(--stop); }
.soon .number { color: var(--soon); }
.named li { display: grid; grid-template-columns: 4.75rem minmax(0, 1fr); gap: .75rem; align-items: baseline; padding: 0 0 .9rem; }
.named p { font-size: .9375rem; line-height: 1.45; }
.named p:first-child { font-size: 1rem; }
.named .fact { font-size: .875rem; }
.named .mark { justify-self: start; }
.problems li { padding: .35rem 0; }

.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(7.5rem, 1fr)); gap: 1.25rem 1.5rem; margin: 0; }
.figures div { display: flex; flex-direction: column-reverse; justify-content: flex-end; }
.figures dt { color: var(--soft); font-size: .875rem; line-height: 1.3; }
.figures dd { margin: 0; font-size: 2rem; line-height: 1.2; font-weight: 600; letter-spacing: -.02em; }
.figures .zero dd { color: var(--soft); font-weight: 400; }

table { border-collapse: collapse; width: 100%; font-size: .9375rem; }
caption { padding-bottom: .5rem; text-align: start; font-size: .9375rem; }
th, td { padding: .5rem .75rem .5rem 0; border-bottom: 1px solid var(--rule); text-align: start; vertical-align: top; font-weight: 400; }
thead th { color: var(--soft); font-size: .8125rem; vertical-align: bottom; }

.parts { position: absolute; }
.legend { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin-bottom: 1rem; font-size: .875rem; }
.legend svg { vertical-align: -2px; }
.time thead th { position: sticky; top: 0; z-index: 1; background: var(--page); }
.time tbody th { width: 28%; }
.time .marks { display: block; margin-top: .15rem; }
.term { display: none; }
.time td:not(.drawing) { white-space: nowrap; }
.time b { font-weight: 600; }
.time .fact { display: block; }
.time th:last-child, .drawing { width: 44%; min-width: 16rem; padding: 0; position: relative; }
.axis { display: block; width: 100%; height: 3rem; overflow: visible; }
.axis text { fill: var(--soft); font-size: .8125rem; }
.axis .now { fill: var(--ink); font-weight: 600; }
.drawing svg.bar { position: absolute; inset: 0; width: 100%; height: 100%; }
.tick { stroke: var(--rule); }
.today { stroke: var(--ink); stroke-width: 1.5; }
.rest { stroke: var(--edge); stroke-width: 1.5; stroke-dasharray: 2 3; }
.token { fill: var(--token); stroke: var(--page); stroke-width: 1.5; }
.claimed { fill: var(--page); stroke: var(--token); }
.end { fill: var(--bar); }
.year { fill: var(--ink); font-size: .8125rem; }
.bar .left { fill: var(--bar); stroke: var(--bar); }
.bar .over { fill: var(--over); stroke: var(--over); }
.hatch { fill: var(--stop); }
.bar.ending .left { fill: var(--soon); stroke: var(--soon); }
.bar.pending .left, .bar.pending .over { fill: var(--page); stroke: var(--link); stroke-dasharray: 4 2; stroke-width: 1.5; }
.bar.expired .left, .bar.expired .over { fill: var(--page); stroke: var(--stop); stroke-width: 1.5; }
.bar.faulty .left, .bar.faulty .over { fill: url(#hatch); stroke: var(--stop); }

.groups { display: grid; grid-template-columns: repeat(auto-fit, minmax(19rem, 1fr)); gap: 2rem 3rem; align-items: start; }
.groups caption { color: var(--ink); font-weight: 600; }
.groups th, .groups td { padding: .4rem 0; }
.groups td, .groups thead th:not(:first-child) { padding-inline-start: .75rem; text-align: end; white-space: nowrap; }

.card { margin-top: 1.25rem; padding: 1.25rem; border: 1px solid var(--rule); border-inline-start: 4px solid var(--bar); border-radius: 4px; }
.card.ending { border-inline-start-color: var(--soon); }
.card.pending { border-inline-start-style: dashed; border-inline-start-color: var(--link); }
.card.expired, .card.faulty { border-inline-start-color: var(--stop); }
.card:target { outline: 2px solid var(--link); outline-offset: 2px; }
.card h3 { margin-top: .35rem; font-size: 1.125rem; }
.card h4 { margin: 1.25rem 0 .35rem; font-size: .8125rem; font-weight: 600; color: var(--soft); }
.card h4:first-child { margin-top: 0; }
.card h5 { margin: .75rem 0 .15rem; font-size: .8125rem; font-weight: 600; color: var(--soft); }
.halves { display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); gap: 1.25rem 2.5rem; margin-top: 1rem; font-size: .9375rem; }
.headline { font-size: 1.0625rem; font-weight: 500; line-height: 1.4; }
.reasons { margin: .5rem 0; padding-inline-start: 1.1em; list-style: disc; }
.opens li code { font-size: .875em; }
.token + .token { margin-top: 1.25rem; padding-top: 1.25rem; border-top: 1px solid var(--rule); }
.facts { margin: .5rem 0; }
.facts div { display: grid; grid-template-columns: 7rem minmax(0, 1fr); gap: .75rem; padding: .1rem 0; }
.facts dt { color: var(--soft); }
.facts dd { margin: 0; }
.says p + p { margin-top: .5rem; }
footer { margin-top: 4rem; padding-top: .75rem; border-top: 1px solid var(--rule); color: var(--soft); font-size: .875rem; }

@media screen and (max-width: 60rem) {
  .decision, .halves { grid-template-columns: minmax(0, 1fr); }
  .decision > p:not(.more), .decision > ul, .decision > .more { grid-column: 1; grid-row: auto; }
}
@media screen and (max-width: 48rem) {
  .time, .time caption, .time thead, .time tbody { display: block; }
  .time tr { display: grid; grid-template-columns: repeat(3, minmax(0, auto)); gap: 0 1rem; padding: .75rem 0 0; border-bottom: 1px solid var(--rule); }
  .time thead { position: sticky; top: 0; z-index: 1; background: var(--page); }
  .time thead tr { padding: 0; }
  .time thead th { position: static; }
  .time thead th:not(:last-child) { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .time td:not(.drawing) { white-space: normal; }
  .time th, .time td { border: 0; padding: 0 0 .25rem; }
  .time tbody th, .time th:last-child, .drawing { grid-column: 1 / -1; width: auto; min-width: 0; }
  .time .term { display: block; color: var(--soft); font-size: .8125rem; }
  .drawing { height: 2.25rem; }
}
@media (forced-colors: active) {
  .bar, .axis, .legend svg { forced-color-adjust: none; }
}

@page { margin: 14mm; }
@media print {
  :root {
    --page: #fff; --raised: #fff; --ink: #000; --soft: #000; --rule: #999; --edge: #000;
    --link: #000; --stop: #000; --soon: #000; --good: #000; --bar: #555; --over: #bbb; --token: #000;
    color-scheme: light;
  }
  html { font-size: 10pt; }
  body { padding: 0; }
  nav { display: none; }
  section > h2 { margin-top: 1.5rem; break-after: avoid; }
  .decision { grid-template-columns: 15rem minmax(0, 1fr); }
  .decision h3, .card h3, .card h4, .card h5, caption { break-after: avoid; }
  .named li, .problems li, tr, .facts div, .figures, pre, .card > header { break-inside: avoid; }
  .time thead th { position: static; }
  .time { table-layout: fixed; font-size: 8pt; }
  .time thead th { font-size: 8pt; }
  .time th:first-child { width: 30%; }
  .time th:nth-child(2), .time th:nth-child(4) { width: 11%; }
  .time th:nth-child(3) { width: 12%; }
  .time .drawing, .time th:last-child { min-width: 0; width: 36%; }
  .time .mark, .time .place, .time .fact, .time .who, .axis text, .year { font-size: 7.5pt; }
  .groups { grid-template-columns: repeat(3, minmax(0, 1fr)); gap: 1.5rem; }
  .groups td, .groups thead th:not(:first-child) { padding-inline-start: .4rem; }
  .mark.critical { background: none; color: #000; border-width: 2px; }
  .card { break-inside: auto; }
}
`;
// build/report/page/time-line.js
function timeLine(cases, path, now) {
	const scale = scaleOf(cases, now);
	return html`${drawingParts(scale)}${legend()}
<table class="time">
<caption>Each exception from its review to its end, and the end of its token</caption>
<thead><tr><th scope="col">Exception</th><th scope="col">Reviewed</th><th scope="col">Ends</th><th scope="col">Token ends</th><th scope="col"><span class="unseen">The same as a drawing</span>${axis(scale)}</th></tr></thead>
<tbody>
${cases.map((one) => row(one, path, scale))}</tbody>
</table>
`;
}
function row(one, path, scale) {
	const { begins, lastDay, line, exception } = one;
	const who = exception === null ? null : html` <span class="who">${verdictOf(one)}, ${exception.reviewer}</span>`;
	const ends = lastDay === null ? null : html`<b>${dayName(lastDay)}</b> <span class="fact">${distanceOf(one, scale.now)}</span>`;
	const isClaimed = one.tokens.length === 0 && one.tokenEnds.kind === "day";
	return html`<tr>
<th scope="row"><a href="#${idOf(one)}">${nameOf$2(one)}</a> <span class="place">${path}:${line}</span>
<span class="marks">${marksOf(one)}${who}</span></th>
<td><span class="term">reviewed </span>${begins === null ? "not known" : dayName(begins)}</td>
<td><span class="term">ends </span>${ends ?? "not known"}</td>
<td><span class="term">token ends </span>${tokenEndName(one)}${isClaimed ? html` <span class="fact">as claimed</span>` : null}</td>
<td class="drawing">${bar(one, scale)}</td>
</tr>
`;
}
const EDGE = 84;
const LONGEST_PAST = 120 * DAY;
const LONGEST_FUTURE = 400 * DAY;
const SHORTEST_PAST = 14 * DAY;
const SHORTEST_FUTURE = 30 * DAY;
function scaleOf(cases, now) {
	const begins = cases.flatMap(({ begins }) => begins ?? []);
	const ends = cases.flatMap(({ lastDay }) => lastDay === null ? [] : lastDay + DAY);
	const past = Math.max(SHORTEST_PAST, ...begins.map((time) => Math.min(now - time, LONGEST_PAST)));
	const future = Math.max(SHORTEST_FUTURE, ...ends.map((time) => Math.min(time - now, LONGEST_FUTURE)));
	const margin = (past + future) * .02;
	return {
		from: now - past - margin,
		to: now + future + margin,
		now
	};
}
function drawingParts(scale) {
	const lines = ticksOf(scale).map(({ time }) => {
		const x = percent(time, scale);
		return html`<line class="tick" x1="${x}" x2="${x}" y1="0" y2="100%"/>`;
	});
	const today = percent(scale.now, scale);
	return html`<svg class="parts" width="0" height="0" aria-hidden="true" focusable="false"><defs>
<pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="hatch" width="2" height="5"/></pattern>
<g id="days">${lines}<line class="today" x1="${today}" x2="${today}" y1="0" y2="100%"/></g>
</defs></svg>`;
}
function axis(scale) {
	const today = percent(scale.now, scale);
	return html`<svg class="axis" aria-hidden="true" focusable="false">${ticksOf(scale).map(({ time, name }) => html`<text x="${percent(time, scale)}" y="17" text-anchor="middle">${name}</text>`)}<text class="now" x="${today}" y="33" text-anchor="middle">today</text><line class="today" x1="${today}" x2="${today}" y1="37" y2="100%"/></svg>`;
}
function bar(one, scale) {
	return html`<svg class="bar ${lookOf(one)}" aria-hidden="true" focusable="false"><use href="#days"/>${stretch(one, scale)}${tokenMark(one, scale)}</svg>`;
}
function stretch({ begins, lastDay, tokenEnds }, scale) {
	if (begins === null || lastDay === null) return null;
	const [from, to] = [within(begins, scale), within(lastDay + DAY, scale)];
	const now = Math.min(Math.max(scale.now, from), to);
	const over = now > from ? html`<rect class="over" ${span(from, now, scale)} y="50%" height="12" transform="translate(0 -6)"/>` : null;
	const left = to > now ? html`<rect class="left" ${span(now, to, scale)} y="50%" height="12" transform="translate(0 -6)"/>` : null;
	const isLast = tokenEnds.kind === "unknown" || tokenEnds.kind === "day" && tokenEnds.time <= scale.to;
	return [
		over,
		left,
		lastDay >= scale.to && isLast ? beyond(lastDay, "end") : null
	];
}
function tokenMark({ tokenEnds, tokens, lastDay }, scale) {
	const look = tokens.length > 0 ? "token" : "token claimed";
	if (tokenEnds.kind === "unknown") return null;
	const time = tokenEnds.kind === "day" ? tokenEnds.time : Number.POSITIVE_INFINITY;
	const from = lastDay === null ? scale.now : lastDay + DAY;
	const isBeyond = time > scale.to;
	const rest = time > from && from < scale.to ? html`<line class="rest" x1="${percent(from, scale)}" x2="${isBeyond ? `${EDGE}%` : percent(time, scale)}" y1="50%" y2="50%"/>` : null;
	if (isBeyond) return [rest, beyond(tokenEnds.kind === "day" ? time : null, look)];
	if (time < scale.from) return html`<svg x="0" y="50%" overflow="visible"><path class="${look}" d="M8-5 1 0l7 5z"/></svg>`;
	return [rest, html`<svg x="${percent(time, scale)}" y="50%" overflow="visible"><path class="${look}" d="M0-7 6 0 0 7-6 0z"/></svg>`];
}
function beyond(time, look) {
	return html`<text class="year" x="100%" dx="-12" y="50%" dy="4" text-anchor="end">${time === null ? "none" : new Date(time).getUTCFullYear()}</text><svg x="100%" y="50%" overflow="visible"><path class="${look}" d="M-9-5-2 0l-7 5z"/></svg>`;
}
const MOST_TICKS = 6;
function ticksOf({ from, to }) {
	const first = new Date(from);
	const [year, month] = [first.getUTCFullYear(), first.getUTCMonth()];
	const starts = [];
	for (let index = 0; starts.length < 40; index++) {
		const time = Date.UTC(year, month + index, 1);
		if (time >= to) break;
		starts.push({
			time,
			name: monthName(time)
		});
	}
	if (to - from < 648e7) return starts.flatMap(({ time }) => [1, 15].map((day) => ({
		time: time + (day - 1) * DAY,
		day
	}))).filter(({ time }) => isInside(time, from, to)).map(({ time }) => ({
		time,
		name: dayName(time).replace(/ \d+$/, "")
	}));
	const inside = starts.filter(({ time }) => isInside(time, from, to));
	const step = Math.ceil(inside.length / MOST_TICKS);
	return inside.filter((_, index) => index % step === 0);
}
function isInside(time, from, to) {
	const margin = (to - from) * .05;
	return time > from + margin && time < to - margin;
}
function monthName(time) {
	const date = new Date(time);
	const month = MONTHS[date.getUTCMonth()];
	return date.getUTCMonth() === 0 ? String(date.getUTCFullYear()) : month;
}
function within(time, { from, to }) {
	return Math.min(Math.max(time, from), to);
}
function span(from, to, scale) {
	return html`x="${percent(from, scale)}" width="${width(to - from, scale)}"`;
}
function percent(time, scale) {
	return width(within(time, scale) - scale.from, scale);
}
function width(length, { from, to }) {
	return `${(length / (to - from) * EDGE).toFixed(2)}%`;
}
function legend() {
	return html`<ul class="legend">
${LOOKS.map(([look, name]) => html`<li><svg class="bar ${look}" width="28" height="14" aria-hidden="true" focusable="false"><rect class="left" x="1" y="1" width="26" height="12"/></svg> ${name}</li>`)}
<li><svg class="bar" width="16" height="14" aria-hidden="true" focusable="false"><path class="token" transform="translate(8 7)" d="M0-7 6 0 0 7-6 0z"/></svg> the token itself ends</li>
<li><svg class="bar" width="16" height="14" aria-hidden="true" focusable="false"><path class="token claimed" transform="translate(8 7)" d="M0-7 6 0 0 7-6 0z"/></svg> as claimed: the token is gone</li>
<li><svg class="bar" width="16" height="14" aria-hidden="true" focusable="false"><path class="token" transform="translate(13 7)" d="M-9-5-2 0l-7 5z"/></svg> later than shown, with the year</li>
</ul>`;
}
const LOOKS = [
	["standing", "in force"],
	["ending", "in force, ends soon"],
	["pending", "waits for review"],
	["expired", "expired"],
	["faulty", "faulty"]
];
// build/report/page/page.js
const NAMED = 8;
function renderPage(report, { repository }) {
	const now = Date.parse(report.now);
	const cases = casesOf(report);
	const decisions = decisionsOf(cases, faultsOfFile(report, cases), report);
	const title = repository === null ? "Reviewed exceptions" : `Reviewed exceptions: ${repository}`;
	const path = report.allowlist.path ?? ".sasignore";
	return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${STYLE_DIGEST}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${new Html(STYLE)}</style>
</head>
<body>
<header class="top">
<h1>${repository === null ? title : [html`<span>Reviewed exceptions</span> `, repository]}</h1>
<p class="lead">${leadOf(report, cases, decisions, now)}</p>
<p class="basis">${basisOf(report, cases)}</p>
${cases.length === 0 ? null : CONTENTS}</header>
<main>
${incomplete(report)}${decisionsPart(decisions, path, now)}${cases.length === 0 ? null : allParts(report, cases, decisions, path, now)}</main>
<footer>
<p>Written by sasguard ${report.tool.version} after a scan of the whole working tree. All days are in UTC; an exception is good to the end of its last day. This page holds no secret: a fingerprint tells nothing of its token.</p>
</footer>
</body>
</html>
`.text;
}
const CONTENTS = html`<nav aria-label="On this page">
<ul><li><a href="#decide">To decide</a></li><li><a href="#figures">Figures</a></li><li><a href="#time">Time line</a></li><li><a href="#groups">Groups</a></li><li><a href="#all">Every exception</a></li></ul>
</nav>
`;
function leadOf(report, cases, decisions, now) {
	const { path } = report.allowlist;
	if (path === null) return isNothingScanned(report) ? "Nothing could be looked at." : "There is no .sasignore here, so nothing is excused.";
	if (cases.length === 0) return `${path} holds no exceptions.`;
	const all = count(cases.length, "exception");
	const number = undecided(decisions).size;
	if (number === 0) return `${all}, and none needs a decision now. The next ends ${endOf(cases[0], now)}.`;
	if (number < cases.length) return `${all}, and ${number} of them ${number === 1 ? "needs" : "need"} a decision.`;
	return number === 1 ? `${all}, and it needs a decision.` : `${all}, and each needs a decision.`;
}
function basisOf(report, cases) {
	const skipped = skippedLine(report.skipped);
	const looked = `${extent(report)} looked at${skipped === null ? "" : `; ${skipped}`}`;
	const told = new Set(cases.flatMap(({ tokens }) => tokens));
	const others = report.findings.filter((finding) => finding.verdict === "block" && !told.has(finding)).length;
	const open = others === 0 ? "" : ` Besides, ${count(others, "token has", "tokens have")} no exception, and ${others === 1 ? "blocks" : "block"}.`;
	return `As of ${dayName(Date.parse(report.now))}, ${report.now.slice(11, 16)} UTC: ${looked}.${open}`;
}
function incomplete({ problems, allowlist }) {
	const gaps = problems.filter(({ effect, path }) => effect === "incomplete" || effect === "fault" && path !== allowlist.path);
	if (gaps.length === 0) return null;
	return html`<section class="gap" aria-labelledby="gap">
<h2 id="gap">This page is not complete</h2>
<p>${unread(gaps) || "Something is at fault"}, so an exception may cover more than is said here, and what is called unused may be in use.</p>
${problemList(gaps)}</section>
`;
}
function decisionsPart(decisions, path, now) {
	if (decisions.length === 0) return null;
	return html`<section aria-labelledby="decide">
<h2 id="decide">To decide now</h2>
${decisions.map((decision) => decisionPart(decision, path, now))}</section>
`;
}
function decisionPart({ urgency, number, title, advice, cases, problems }, path, now) {
	return html`<div class="decision ${urgency}">
<h3><span class="number">${number}</span> ${title}</h3>
<p>${advice}</p>
${problemList(problems)}${namedList(cases, path, now)}
</div>
`;
}
function namedList(cases, path, now) {
	if (cases.length === 0) return null;
	const shown = cases.slice(0, NAMED);
	const rest = cases.length - shown.length;
	return html`<ul class="named">
${shown.map((one) => named(one, path, now))}</ul>
${rest > 0 ? html`<p class="more">and ${count(rest, "more", "more")}: they are marked so in the time line.</p>` : null}`;
}
function named(one, path, now) {
	const [token] = one.tokens;
	const told = one.standing === "faulty" ? one.problems.map(({ message }) => message) : [];
	const facts = one.exception === null ? [] : [
		`${one.standing === "expired" ? "ended" : "ends"} ${endOf(one, now)}`,
		tokensNow(one),
		verdictOf(one),
		one.exception.reviewer
	];
	return html`<li>${severityMark(one.severity)} <div><p><a href="#${idOf(one)}">${nameOf$2(one)}</a> <span class="place">${path}:${one.line}</span></p>
${told.map((sentence) => html`<p>${sentence}</p>`)}${token === void 0 ? null : html`<p>${headline(token)}</p>`}${facts.length === 0 ? null : html`<p class="fact">${facts.join(" · ")}</p>`}</div></li>
`;
}
function problemList(problems) {
	if (problems.length === 0) return null;
	const shown = problems.slice(0, NAMED);
	const rest = problems.length - shown.length;
	return html`<ul class="problems">
${shown.map((problem) => html`<li><code>${problemPlace(problem)}</code> ${lines$1(problem.message)}</li>
`)}</ul>
${rest > 0 ? html`<p class="more">and ${count(rest, "more", "more")}: sasguard scan lists them.</p>` : null}`;
}
function allParts(report, cases, decisions, path, now) {
	return html`<section aria-labelledby="figures">
<h2 id="figures">Figures</h2>
<dl class="figures">
${figuresOf(report, cases).map(([name, number]) => html`<div${number === 0 ? new Html(" class=\"zero\"") : null}><dt>${name}</dt><dd>${number}</dd></div>\n`)}</dl>
</section>
<section aria-labelledby="time">
<h2 id="time">Time line</h2>
${timeLine(cases, path, now)}</section>
<section aria-labelledby="groups">
<h2 id="groups">Groups</h2>
${groups(cases, undecided(decisions))}</section>
<section aria-labelledby="all">
<h2 id="all">Every exception</h2>
<p>The first to end comes first.</p>
${cases.map((one) => card(one, path, now))}</section>
`;
}
function figuresOf({ allowlist, summary }, cases) {
	const faulty = cases.filter(({ standing }) => standing === "faulty").length;
	return [
		["in force", allowlist.inForce],
		["ending soon", allowlist.expiring],
		["expired", allowlist.expired],
		["waiting for review", allowlist.pending],
		["faulty", faulty],
		["unused", allowlist.unused],
		["tokens excused", summary.allowed],
		["hidden by path", allowlist.hidden]
	];
}
// build/cli/commands/allowlist-report.js
const allowlistReport = {
	name: "allowlist report",
	operands: "",
	most: 0,
	summary: "Write a page about all exceptions, those first that need a decision.",
	details: ["One HTML file without scripts that asks the network for nothing, for a screen or for paper: what has expired, expires soon, waits for review, is faulty or covers nothing; a time line; and what each exception opens, and how that is revoked. The whole working tree is looked at.", "Whatever the page says, the exit code is 0; it is 3 where not everything could be looked at, and 2 where nothing could for a fault."],
	options: [
		"output",
		"allowlist",
		"now"
	],
	run: async (call) => {
		const report = await checkTree({
			...readScanning(call),
			where: call.where,
			names: [],
			trusted: "head"
		});
		refuseMisuse(report);
		const page = renderPage(report, { repository: nameOf$1(report, call) });
		const state = allowlistLine(report.allowlist) ?? "there is no .sasignore";
		const { output = "" } = call.options;
		const written = `The page is in ${mention(output, "the file given with --output")}.`;
		return handOver(page, exitCodeOf(report), call, `${extent(report)}: ${state}. ${written}`);
	}
};
function nameOf$1({ source }, { where }) {
	return shownPath((0, node_path.basename)((0, node_path.resolve)(where.cwd, source.root)), sha256) || null;
}
function exitCodeOf(report) {
	if (report.problems.some(({ effect }) => effect === "incomplete")) return 3;
	return isNothingScanned(report) && report.problems.some(({ effect }) => effect === "fault") ? 2 : 0;
}
// build/install/check.js
function fine(id, what) {
	return {
		id,
		isOk: true,
		what,
		mend: null
	};
}
function wrong(id, what, mend) {
	return {
		id,
		isOk: false,
		what,
		mend
	};
}
// build/cli/commands/doctor.js
const doctor = {
	name: "doctor",
	operands: "",
	most: 0,
	summary: "Say whether the hooks run, and what mends it where they do not.",
	details: ["Looks at git, Node.js, each hook and whatever runs it, at what would bypass them, at submodules, and at .sasignore and .sasguard.json. Changes nothing. Exits with 0 when all is well and with 1 when something is wrong."],
	options: ["format"],
	run: async (call) => {
		const format = call.options.format ?? "text";
		if (format !== "text" && format !== "json") throw new UsageFault("sasguard doctor has --format text and json.");
		const { readSetting } = await Promise.resolve().then(() => require("./setting.index.js")).then((n) => n.setting_exports);
		const { examine } = await Promise.resolve().then(() => require("./doctor.index.js"));
		const setting = readSetting(call.where, call.script);
		const checks = [...examine({
			setting,
			program: call.program,
			script: call.script,
			node: process.versions.node
		}), ...setting.isBare ? [] : await checksOfFiles(call, setting.root)];
		return {
			exitCode: checks.every(({ isOk }) => isOk) ? 0 : 1,
			stdout: format === "json" ? asJson(checks) : asText(checks),
			stderr: ""
		};
	}
};
async function checksOfFiles({ where, now, program }, root) {
	const list = (await checkAllowlist({
		where,
		allowlist: { kind: "repository" },
		now
	})).problems.filter(({ effect }) => effect !== "notice");
	const { problems } = readSettingsFile(root);
	return [
		...list.length === 0 ? [fine(ALLOWLIST_NAME, `${ALLOWLIST_NAME}: no fault`)] : [],
		...list.map((problem) => wrong(ALLOWLIST_NAME, `${problemPlace(problem)}: ${problem.message}`, `${program} allowlist lint`)),
		...problems.length === 0 ? [fine(SETTINGS_NAME, `${SETTINGS_NAME}: no fault`)] : [],
		...problems.map(({ message }) => wrong(SETTINGS_NAME, message, `Edit ${SETTINGS_NAME}`))
	];
}
function asText(checks) {
	const lines = checks.flatMap(({ isOk, what, mend }) => {
		const [first = "", ...more] = what.split("\n");
		const rest = [...more, ...mend === null ? [] : [`Mend: ${mend}`]];
		return [`${isOk ? "ok   " : "wrong"}  ${first}`, ...rest.map((line) => `       ${line}`)];
	});
	const count = checks.filter(({ isOk }) => !isOk).length;
	const last = count === 0 ? "All is well." : `${count} of ${checks.length} checks found something wrong.`;
	return [...lines, last].map((line) => `${forTerminal(line)}\n`).join("");
}
function asJson(checks) {
	const plain = checks.map(({ id, isOk, what, mend }) => ({
		id,
		ok: isOk,
		what,
		mend
	}));
	return `${forJson(JSON.stringify({
		schema: "sasguard/doctor@1",
		checks: plain
	}, null, 2))}\n`;
}
function checkStdin({ bytes, cwd, allowlist, failOn, now }) {
	const source = {
		kind: "stdin",
		root: "."
	};
	try {
		const list = agreed(readAllowlistFile(allowlist, cwd, cwd));
		const gathering = new Gathering();
		gathering.keep(gathering.take(documentOf("-", bytes)));
		return gathering.conclude({
			source,
			...list,
			complete: false,
			failOn: failOn ?? "low",
			now
		});
	} catch (error) {
		return failed(error, source, now);
	}
}
// build/cli/commands/explain.js
const explain = {
	name: "explain",
	operands: "",
	most: 0,
	summary: "Read a token from standard input and say what it is.",
	details: ["Says what kind of token it is, what it grants, to what and until when, and how to revoke it. The token is read from standard input only: sasguard explain < token.txt, or paste it when asked. Nothing is sent anywhere. The formats are text and json."],
	options: ["format", "now"],
	run: async (call) => {
		const format = oneOf$1(["text", "json"], call.options.format ?? "text", "--format");
		const now = nowOf(call);
		const report = checkStdin({
			bytes: await call.readStdin(),
			cwd: call.where.cwd,
			allowlist: { kind: "none" },
			failOn: null,
			now
		});
		if (report.findings.length === 0) throw new UsageFault("No SAS and no key that signs them was recognised in what was given.");
		return {
			exitCode: 0,
			stdout: format === "json" ? renderJson(report) : renderExplanation(report),
			stderr: ""
		};
	}
};
function renderExplanation(report) {
	return report.findings.map(explanationOf).join("\n");
}
function explanationOf(finding) {
	const facts = factsOf(finding).map(([term, text]) => `  ${term.padEnd(13)}${text}`);
	return [
		`${KIND_NAMES[finding.kind]}, ${finding.severity}`,
		"",
		...wrap(finding.headline),
		"",
		...facts,
		"",
		`Why it is ${finding.severity}:`,
		...finding.reasons.map(({ text }) => `  - ${text}`),
		"",
		...wrap(`How to revoke it: ${finding.revoke.text}`),
		...finding.revoke.commands.map((command) => `     ${command}`),
		"",
		...wrap(`To do without: ${doWithout(finding)}`)
	].map((line) => `${forTerminal(line)}\n`).join("");
}
function factsOf({ grants, fingerprint, redacted }) {
	return [
		["Account", grants.account],
		["Resource", grants.resource],
		["Reach", grants.reach],
		["Services", list$1(grants.services) || null],
		["Permissions", grants.permissions === null ? "not told by the token" : list$1(grants.permissions)],
		["Policy", grants.policy],
		["From", grants.startsOn],
		["Until", grants.expiresOn ?? "not told by the token"],
		["Protocols", list$1(grants.protocols) || null],
		["IP addresses", grants.ipRange ?? "any"],
		["Fingerprint", fingerprint],
		["Redacted", redacted]
	].filter((fact) => fact[1] !== null);
}
// build/cli/options.js
const OPTIONS = {
	stdin: {
		value: null,
		help: "Read one document from standard input; its path in the report is -."
	},
	within: {
		value: "SECONDS",
		help: "Come to an end within this time, done or not (default 4.5)."
	},
	path: {
		value: "PATH",
		help: "The file to which the exception is bound, where the token is in several."
	},
	verdict: {
		value: "WORD",
		help: "One of revoked, test-fixture, accepted-risk, false-positive."
	},
	reason: {
		value: "TEXT",
		help: "Why it may stay, in a sentence."
	},
	ticket: {
		value: "TEXT",
		help: "Where it was agreed."
	},
	reviewer: {
		value: "@LOGIN",
		help: "Who is to answer for it: one of the reviewers of the policy, never yourself."
	},
	expires: {
		value: "DATE",
		help: "The last day of the exception, as 2026-12-31."
	},
	hook: {
		value: "NAME",
		help: "One of the hooks, instead of all: pre-commit, pre-merge-commit, commit-msg, pre-push; several with commas."
	},
	with: {
		value: "MANAGER",
		help: "What is to run the hooks: git, husky, lefthook, pre-commit or config (git 2.54 or later)."
	},
	"expiring-in": {
		value: "DAYS",
		help: "Only those that end within so many days, today included, and the expired."
	},
	yes: {
		value: null,
		help: "Write without asking."
	},
	fix: {
		value: null,
		help: "Mend first what needs no judgement."
	},
	check: {
		value: null,
		help: "Write nothing; exit with 1 where something would change."
	},
	global: {
		value: null,
		help: "Also where that concerns your other repositories."
	},
	format: {
		value: "FORMAT",
		help: "text (default), json, sarif, github, gitlab, code-quality or junit."
	},
	output: {
		value: "FILE",
		help: "Write the report to a file instead of standard output, which is -."
	},
	"fail-on": {
		value: "LEVEL",
		help: "The least severity that blocks: info, low (default), medium, high or critical."
	},
	shard: {
		value: "I/N",
		help: "Look at one part of N only, as 3/8; sasguard merge puts the JSON reports of all parts together."
	},
	allowlist: {
		value: "FILE",
		help: "Read the exceptions from this file instead of .sasignore."
	},
	"no-allowlist": {
		value: null,
		help: "Let no exception count."
	},
	"show-allowed": {
		value: null,
		help: "List also what is allowed or hidden, and what was not looked at."
	},
	now: {
		value: "ISO-TIME",
		help: "Judge expiry by this moment, as 2026-11-21T10:00:00Z."
	},
	quiet: {
		value: null,
		help: "Say nothing when nothing blocks."
	},
	"no-color": {
		value: null,
		help: "No colours (also with the variable NO_COLOR)."
	},
	"exit-zero": {
		value: null,
		help: "Exit with 0 also when something blocks."
	},
	help: {
		value: null,
		help: "Show this help."
	},
	version: {
		value: null,
		help: "Show the version."
	}
};
const OPTION_NAMES = Object.keys(OPTIONS);
const SCANNING_OPTIONS = [
	"format",
	"output",
	"fail-on",
	"allowlist",
	"no-allowlist",
	"show-allowed",
	"now",
	"quiet",
	"no-color",
	"exit-zero"
];
const GENERAL_OPTIONS = ["help", "version"];
// build/report/progress.js
const LOOKED_BACK = 1e4;
const LEAST_SPAN = 1e3;
const SURE_SPAN = 4e3;
function renderProgress(moments, width) {
	const now = moments.at(-1);
	if (now === void 0) return "";
	const { doing, unit, done, total, bytes } = now.standing;
	const first = moments.find(({ standing }) => standing.doing === doing) ?? now;
	const span = now.time - first.time;
	const main = `${doing === null ? "" : `${doing}: `}${howMany(done, total, doing === null ? unit : null)}`;
	const rate = `${size(Math.max(0, Math.round((bytes - first.standing.bytes) * 1e3 / span)))}/s`;
	const left = total === null ? "" : timeLeft(total - done, done - first.standing.done, span);
	return fitting([
		main,
		...doing === null ? [size(bytes), span >= LEAST_SPAN ? rate : ""] : [],
		left
	].filter((part) => part !== ""), width);
}
function howMany(done, total, unit) {
	const all = Math.max(done, total ?? 0);
	const counted = unit === null ? grouped(all) : count(all, unit);
	return total === null ? counted : `${grouped(done)} of ${counted}`;
}
function timeLeft(toDo, done, span) {
	if (toDo <= 0 || done <= 0 || span < SURE_SPAN) return "";
	const seconds = toDo * span / done / 1e3;
	if (seconds <= 55) return `${Math.ceil(seconds / 5) * 5} seconds left`;
	const minutes = Math.ceil(seconds / 60);
	if (minutes < 60) return `${count(minutes, "minute")} left`;
	const hours = Math.ceil(minutes / 60);
	return hours < 100 ? `${count(hours, "hour")} left` : "";
}
function fitting([main = "", ...more], width) {
	for (let least = 0; least <= more.length; least++) {
		const line = [main, ...more.slice(least)].join(", ");
		if (line.length <= width) return line;
	}
	return main.slice(0, Math.max(0, width));
}
// build/cli/watch.js
const SIGNALS = ["SIGINT", "SIGTERM"];
async function watched({ where, screen, signals, options }, look) {
	const line = screen === null || options.quiet !== void 0 ? null : new Line(screen);
	const interruption = signals === null ? null : new Interruption(signals, () => line?.end());
	try {
		return await look({
			where: interruption === null ? where : {
				...where,
				stop: interruption.soon
			},
			...interruption && { ending: interruption },
			...line && { progress: line.follow }
		});
	} finally {
		interruption?.end();
		line?.end();
	}
}
const PATIENCE = 3e3;
var Interruption = class {
	#signals;
	#said;
	#soon = new AbortController();
	#atOnce = new AbortController();
	#timer;
	#isHeard = false;
	constructor(signals, said) {
		this.#signals = signals;
		this.#said = said;
	}
	get soon() {
		return this.#soon.signal;
	}
	get atOnce() {
		return this.#atOnce.signal;
	}
	why = () => {
		if (!this.#isHeard) for (const signal of SIGNALS) this.#signals.on(signal, this.#interrupt);
		this.#isHeard = true;
		return this.soon.aborted ? "interrupted" : null;
	};
	end() {
		for (const signal of SIGNALS) this.#signals.off(signal, this.#interrupt);
		clearTimeout(this.#timer);
	}
	#interrupt = () => {
		this.end();
		this.#said();
		this.#timer = setTimeout(() => this.#atOnce.abort(), PATIENCE);
		this.#soon.abort();
	};
};
const QUICK = 1e3;
const TICK = 150;
const DEFAULT_WIDTH = 80;
const EMPTIED = "\r\x1B[K";
var Line = class {
	#screen;
	#start = performance.now();
	#moments = [];
	#timer;
	#shown = "";
	constructor(screen) {
		this.#screen = screen;
	}
	follow = (ask) => {
		this.#timer = setInterval(() => {
			const time = performance.now();
			this.#moments.push({
				time,
				standing: { ...ask() }
			});
			this.#moments = this.#moments.filter((moment) => time - moment.time <= LOOKED_BACK);
			if (time - this.#start >= QUICK) this.#show();
		}, TICK);
		this.#timer.unref();
	};
	end() {
		clearInterval(this.#timer);
		if (this.#shown !== "") this.#screen.write(EMPTIED);
		this.#shown = "";
	}
	#show() {
		const line = renderProgress(this.#moments, (this.#screen.columns || DEFAULT_WIDTH) - 1);
		if (line !== this.#shown) this.#screen.write(`${EMPTIED}${line}`);
		this.#shown = line;
	}
};
// build/cli/commands/history.js
const history = {
	name: "history",
	operands: "",
	most: 0,
	summary: "Look at everything that any branch or tag reaches.",
	details: ["Every commit of every ref and of HEAD, as sasguard range does; each content is read once. What is found stands in git until the history is rewritten, so what is still valid has to be revoked.", "At a terminal it says how far it is. Ctrl-C ends it with a report on what it has looked at until then, and exit code 3; Ctrl-C once more ends it at once."],
	options: ["shard", ...SCANNING_OPTIONS],
	run: async (call) => {
		const scanning = readScanning(call);
		return present(await watched(call, (watch) => checkHistory({
			...scanning,
			...watch
		})), scanning, call);
	}
};
// build/sources/hook-names.js
const COMMIT_HOOKS = [
	"pre-commit",
	"pre-merge-commit",
	"commit-msg",
	"pre-push"
];
const HOOKS = [...COMMIT_HOOKS, "pre-receive"];
// build/cli/commands/install.js
const install = {
	name: "install",
	operands: "",
	most: 0,
	summary: "Put the hooks in place, beside whatever is there.",
	details: ["Finds out what runs the hooks here: git's own folder, husky, lefthook, the pre-commit framework, or git's configuration. Nothing is overwritten: a hook that is there already is kept and runs first. What was put in, sasguard uninstall takes out again."],
	options: [
		"hook",
		"with",
		"global"
	],
	run: async (call) => {
		const { readSetting } = await Promise.resolve().then(() => require("./setting.index.js")).then((n) => n.setting_exports);
		const { managerCalled, managerOf } = await Promise.resolve().then(() => require("./managers.index.js"));
		const { MANAGER_IDS } = await Promise.resolve().then(() => require("./manager.index.js"));
		const { carryOut } = await Promise.resolve().then(() => require("./plan.index.js")).then((n) => n.plan_exports);
		const setting = readSetting(call.where, call.script);
		if (/[\\/]_npx[\\/]/.test(setting.home)) throw new UsageFault("npx keeps sasguard only for a while, and hooks need it to stay. First: npm install --save-dev sasguard");
		const hooks = call.options.hook?.split(",").map((name) => oneOf$1(HOOKS, name.trim(), "--hook")) ?? (setting.isBare ? ["pre-receive"] : COMMIT_HOOKS);
		const { with: named } = call.options;
		const plan = (named === void 0 ? managerOf(setting) : managerCalled(oneOf$1(MANAGER_IDS, named, "--with"))).install(setting, {
			hooks,
			isGlobal: call.options.global !== void 0
		});
		carryOut(plan.steps, setting.where);
		const { installInSubmodules, submodulesWithoutHooks } = await Promise.resolve().then(() => require("./submodules.index.js"));
		const lacking = submodulesWithoutHooks(setting, call.script);
		const more = lacking.length === 0 ? [] : [besides(lacking, installInSubmodules(setting))];
		return told({
			...plan,
			said: [...plan.said, ...more]
		}, call, `To undo it: ${call.program} uninstall`);
	}
};
function besides(submodules, command) {
	const have = submodules.length === 1 ? "a submodule has" : "submodules have";
	return `${submodules.join(", ")}: ${have} hooks of their own. To put sasguard there as well: ${command}`;
}
function told(plan, call, last) {
	const done = plan.steps.length > 0 ? [...plan.said, last] : plan.said;
	return {
		exitCode: plan.left.length > 0 ? 1 : 0,
		stdout: linesOf(done, call.program),
		stderr: linesOf(plan.left, call.program)
	};
}
function linesOf(sentences, program) {
	return sentences.flatMap((sentence) => sentence.replaceAll(/\bsasguard (?=install --)/g, `${program} `).split("\n")).map((line) => `${forTerminal(line)}\n`).join("");
}
// build/check/merge.js
function mergeShards(given) {
	refuseStrangers(given);
	const { shards, problems } = onceEach(given);
	const known = shards.filter(({ run }) => run !== null);
	const last = (known.length === 0 ? shards : known).reduce((one, other) => other.now > one.now ? other : one);
	const whole = {
		...last,
		complete: known.length === last.count && known.every(({ complete }) => complete),
		files: sum(shards, ({ files }) => files),
		bytes: sum(shards, ({ bytes }) => bytes),
		sightings: shards.flatMap(({ sightings }) => sightings),
		problems: inOrder$1([...problems, ...shards.flatMap((shard) => shard.problems)]),
		skipped: shards.flatMap(({ skipped }) => skipped)
	};
	const commits = shards.flatMap((shard) => shard.commits).sort((one, other) => other.newer - one.newer);
	const newest = new Map(commits.map(({ id, parents }) => [id, {
		id,
		parents
	}]));
	return {
		...judge(whole),
		commits: [...newest.values()]
	};
}
function refuseStrangers([first, ...others]) {
	const known = [first, ...others].find(({ shard }) => shard.run !== null) ?? first;
	for (const { name, shard } of [first, ...others]) {
		if (shard.count !== first.shard.count) throw stranger(`${name} is one of ${shard.count} shards, ${first.name} one of ${first.shard.count}.`);
		if (shard.source.kind !== first.shard.source.kind || shard.run !== null && shard.run !== known.shard.run) throw stranger(`${name} and ${known.name} are of different runs: what they listed, --fail-on or the exceptions differ.`);
	}
}
function onceEach(given) {
	const byIndex = /* @__PURE__ */ new Map();
	const problems = [];
	for (const one of given) {
		const { index, count } = one.shard;
		const known = byIndex.get(index);
		if (known === void 0) byIndex.set(index, one);
		else if (JSON.stringify(known.shard) !== JSON.stringify(one.shard)) throw stranger(`${known.name} and ${one.name} are both shard ${index}/${count}, and they differ.`);
		else problems.push(problemOf("doubled-shard", "notice", `Shard ${index}/${count} was given twice; it counts once.`));
	}
	const shards = [...byIndex.values()].map(({ shard }) => shard);
	const { count } = shards[0];
	const missing = Array.from({ length: count }, (_, index) => index + 1).filter((index) => !byIndex.has(index));
	if (missing.length > 0) problems.push(problemOf("missing-shard", "incomplete", missingMessage(missing, count)));
	return {
		shards,
		problems
	};
}
function missingMessage(missing, count) {
	const named = missing.slice(0, 10).map((index) => `${index}/${count}`);
	const more = missing.length > named.length ? ` and ${missing.length - named.length} more` : "";
	return `Not everything was looked at: the report is missing of shard ${named.join(", ")}${more}.`;
}
function problemOf(code, effect, message) {
	return {
		code,
		message,
		path: null,
		line: null,
		effect
	};
}
function stranger(message) {
	return new SourceFailure("different-shards", message, "fault");
}
function sum(shards, of) {
	return shards.reduce((total, shard) => total + of(shard), 0);
}
// build/check/shard-report.js
var NoShardReport = class extends Error {
	name = "NoShardReport";
};
function readShardReport(bytes) {
	const report = record(parsed(bytes), "");
	if (report.schema !== "sasguard/report@1") throw new NoShardReport("is no report of sasguard in JSON");
	if (record(report.tool, "tool").version !== "0.1.0") throw new NoShardReport(`was written by another version of sasguard than ${VERSION$1}; use one for all`);
	if (report.shard === void 0) throw new NoShardReport("is a report on everything, not on a shard (--shard I/N), so there is nothing to merge");
	const shard = record(report.shard, "shard");
	const summary = record(report.summary, "summary");
	const tokens = list(shard.tokens, "shard.tokens", token);
	const count = whole(shard.count, "shard.count", 1, 1e3);
	return {
		index: whole(shard.index, "shard.index", 1, count),
		count,
		run: shard.run === null ? null : hex(shard.run, "shard.run"),
		now: whole(shard.now, "shard.now", ...TIMES),
		failOn: oneOf(SEVERITIES$2, shard.failOn, "shard.failOn"),
		complete: flag(shard.complete, "shard.complete"),
		source: source(report.source),
		files: whole(summary.files, "summary.files"),
		bytes: whole(summary.bytes, "summary.bytes"),
		sightings: list(shard.places, "shard.places", (value, key) => {
			const fields = record(value, key);
			const number = whole(fields.token, `${key}.token`, 0, tokens.length - 1);
			return {
				token: tokens[number],
				place: place(fields, key)
			};
		}),
		problems: list(shard.problems, "shard.problems", problem),
		skipped: list(report.skipped, "skipped", (value, key) => {
			const { path, reason } = record(value, key);
			return {
				path: text(path, `${key}.path`),
				reason: text(reason, `${key}.reason`)
			};
		}),
		allowlist: shard.allowlist === null ? null : standings(shard.allowlist),
		commits: list(shard.commits, "shard.commits", commit)
	};
}
function parsed(bytes) {
	try {
		return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
	} catch {
		throw new NoShardReport("is not JSON in UTF-8");
	}
}
const SOURCES = [
	"tree",
	"range",
	"history"
];
const TIMES = [Date.parse("0000-01-01T00:00:00Z"), Date.parse("9999-12-31T23:59:59Z")];
function source(value) {
	const { kind, root, range } = record(value, "source");
	const read = {
		kind: oneOf(SOURCES, kind, "source.kind"),
		root: text(root, "source.root")
	};
	return range === void 0 ? read : {
		...read,
		range: commitRange(range)
	};
}
function commitRange(value) {
	const { base, head, commits } = record(value, "source.range");
	return {
		base: base === null ? null : objectId(base, "source.range.base"),
		head: head === null ? null : objectId(head, "source.range.head"),
		commits: whole(commits, "source.range.commits")
	};
}
function token(value, key) {
	const fields = record(value, key);
	const { levels, part } = fields;
	return {
		fingerprint: hex(fields.fingerprint, `${key}.fingerprint`),
		kind: oneOf(KINDS$2, fields.kind, `${key}.kind`),
		reach: oneOf([
			"item",
			"container",
			"account",
			"unknown"
		], fields.reach, `${key}.reach`),
		power: whole(fields.power, `${key}.power`, 1, 3),
		account: textOrNull(fields.account, `${key}.account`),
		resource: textOrNull(fields.resource, `${key}.resource`),
		services: words(SERVICES$3, fields.services, `${key}.services`),
		permissions: fields.permissions === null ? null : words(PERMISSIONS, fields.permissions, `${key}.permissions`),
		startsOn: fields.startsOn === null ? null : whole(fields.startsOn, `${key}.startsOn`, ...TIMES),
		expiresOn: fields.expiresOn === null ? null : whole(fields.expiresOn, `${key}.expiresOn`, ...TIMES),
		statesEnd: flag(fields.statesEnd, `${key}.statesEnd`),
		policy: textOrNull(fields.policy, `${key}.policy`),
		protocols: words(["https", "http"], fields.protocols, `${key}.protocols`),
		ipRange: textOrNull(fields.ipRange, `${key}.ipRange`),
		userBound: flag(fields.userBound, `${key}.userBound`),
		...levels !== void 0 && { levels: text(levels, `${key}.levels`) },
		...part !== void 0 && { part: oneOf(["snapshot", "version"], part, `${key}.part`) },
		onAzureHost: flag(fields.onAzureHost, `${key}.onAzureHost`),
		redacted: text(fields.redacted, `${key}.redacted`)
	};
}
function place(fields, key) {
	const { commit, nearbyAccount } = fields;
	const near = nearbyAccount === null ? null : record(nearbyAccount, `${key}.nearbyAccount`);
	return {
		path: text(fields.path, `${key}.path`),
		line: whole(fields.line, `${key}.line`, 1),
		column: whole(fields.column, `${key}.column`, 1),
		endLine: whole(fields.endLine, `${key}.endLine`, 1),
		endColumn: whole(fields.endColumn, `${key}.endColumn`, 1),
		commit: commit === null ? null : objectId(commit, `${key}.commit`),
		inside: list(fields.inside, `${key}.inside`, text),
		nearbyAccount: near && {
			name: text(near.name, `${key}.nearbyAccount.name`),
			line: whole(near.line, `${key}.nearbyAccount.line`, 1)
		}
	};
}
function problem(value, key) {
	const { code, message, path, line, effect } = record(value, key);
	return {
		code: matching(/^[a-z][a-z-]{0,60}$/, code, `${key}.code`, "a word"),
		message: text(message, `${key}.message`),
		path: textOrNull(path, `${key}.path`),
		line: line === null ? null : whole(line, `${key}.line`),
		effect: oneOf([
			"fault",
			"incomplete",
			"notice"
		], effect, `${key}.effect`)
	};
}
function standings(value) {
	const key = "shard.allowlist";
	const fields = record(value, key);
	return {
		path: text(fields.path, `${key}.path`),
		warnDays: whole(fields.warnDays, `${key}.warnDays`),
		problems: list(fields.problems, `${key}.problems`, (item, itemKey) => {
			const found = problem(item, itemKey);
			if (found.path === null || found.line === null) throw expected(itemKey, "a problem with its place");
			return found;
		}),
		exceptions: list(fields.exceptions, `${key}.exceptions`, exception)
	};
}
function exception(value, key) {
	const fields = record(value, key);
	const kind = oneOf([
		"allow",
		"paths",
		"faulty"
	], fields.kind, `${key}.kind`);
	const line = whole(fields.line, `${key}.line`, 1);
	if (kind === "faulty") return {
		kind,
		line,
		fingerprint: fields.fingerprint === null ? null : hex(fields.fingerprint, `${key}.fingerprint`)
	};
	const standing = {
		line,
		standing: oneOf([
			"in force",
			"pending",
			"expired"
		], fields.standing, `${key}.standing`),
		expiring: flag(fields.expiring, `${key}.expiring`),
		reason: text(fields.reason, `${key}.reason`),
		reviewer: text(fields.reviewer, `${key}.reviewer`),
		reviewed: text(fields.reviewed, `${key}.reviewed`),
		expires: text(fields.expires, `${key}.expires`),
		proof: fields.proof === null ? null : proof(fields.proof, `${key}.proof`)
	};
	if (kind === "paths") {
		const match = list(fields.match, `${key}.match`, field);
		if (match.some((pattern) => faultOfPattern(pattern.text) !== null)) throw expected(`${key}.match`, "patterns as .sasignore takes them");
		return {
			kind,
			...standing,
			match
		};
	}
	const path = field(fields.path, `${key}.path`);
	if (faultOfPath(path.text) !== null) throw expected(`${key}.path`, "a path as .sasignore takes it");
	return {
		kind,
		...standing,
		fingerprint: hex(fields.fingerprint, `${key}.fingerprint`),
		path,
		sees: field(fields.sees, `${key}.sees`),
		verdict: field(fields.verdict, `${key}.verdict`),
		ticket: textOrNull(fields.ticket, `${key}.ticket`)
	};
}
function proof(value, key) {
	const { proven, approvedBy, needed, lacking, notes } = record(value, key);
	const { reviewer, others } = record(lacking, `${key}.lacking`);
	return {
		proven: flag(proven, `${key}.proven`),
		approvedBy: list(approvedBy, `${key}.approvedBy`, text),
		needed: whole(needed, `${key}.needed`, 1),
		lacking: {
			reviewer: textOrNull(reviewer, `${key}.lacking.reviewer`),
			others: list(others, `${key}.lacking.others`, text)
		},
		notes: list(notes, `${key}.notes`, text)
	};
}
function field(value, key) {
	const fields = record(value, key);
	return {
		text: text(fields.text, `${key}.text`),
		line: whole(fields.line, `${key}.line`, 1)
	};
}
function commit(value, key) {
	const { id, parents, newer } = record(value, key);
	return {
		id: objectId(id, `${key}.id`),
		parents: whole(parents, `${key}.parents`),
		newer: whole(newer, `${key}.newer`)
	};
}
function expected(key, what) {
	return new NoShardReport(key === "" ? `must hold ${what}` : `has no ${key} that is ${what}`);
}
function record(value, key) {
	if (typeof value !== "object" || value === null || Array.isArray(value)) throw expected(key, "an object");
	return value;
}
function list(value, key, read) {
	if (!Array.isArray(value)) throw expected(key, "a list");
	return value.map((item, index) => read(item, `${key}[${index}]`));
}
function text(value, key) {
	if (typeof value !== "string") throw expected(key, "a text");
	return value;
}
function textOrNull(value, key) {
	return value === null ? null : text(value, key);
}
function matching(form, value, key, what) {
	if (typeof value !== "string" || !form.test(value)) throw expected(key, what);
	return value;
}
function hex(value, key) {
	return matching(/^[0-9a-f]{64}$/, value, key, "64 hexadecimal characters");
}
function objectId(value, key) {
	return matching(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, value, key, "an id of git");
}
function whole(value, key, least = 0, most = Number.MAX_SAFE_INTEGER) {
	if (!Number.isSafeInteger(value) || value < least || value > most) throw expected(key, `a whole number from ${least} to ${most}`);
	return value;
}
function flag(value, key) {
	if (typeof value !== "boolean") throw expected(key, "true or false");
	return value;
}
function oneOf(all, value, key) {
	if (!all.includes(value)) throw expected(key, `one of ${all.join(", ")}`);
	return value;
}
function words(all, value, key) {
	return list(value, key, (item, itemKey) => oneOf(all, item, itemKey));
}
// build/sources/files.js
function* readFiles(names, cwd, bounds) {
	let left = bounds.all;
	for (const name of names) {
		const file = readFile((0, node_path.resolve)(cwd, name), Math.min(bounds.each, left));
		left -= file.bytes?.length ?? 0;
		yield file;
	}
}
function readFile(file, most) {
	let descriptor = null;
	try {
		descriptor = (0, node_fs.openSync)(file, "r");
		const stats = (0, node_fs.fstatSync)(descriptor);
		if (!stats.isFile()) return {
			bytes: null,
			why: "is not a file"
		};
		if (stats.size > most) return {
			bytes: null,
			why: `is larger than the ${most} bytes that may be read`
		};
		const bytes = Buffer.alloc(stats.size);
		let length = 0;
		for (let read = -1; read !== 0 && length < bytes.length; length += read) read = (0, node_fs.readSync)(descriptor, bytes, length, bytes.length - length, null);
		return { bytes: bytes.subarray(0, length) };
	} catch (error) {
		const { code } = error;
		if (code === void 0) throw error;
		return {
			bytes: null,
			why: `cannot be read (${code})`
		};
	} finally {
		if (descriptor !== null) (0, node_fs.closeSync)(descriptor);
	}
}
// build/cli/commands/merge.js
const merge = {
	name: "merge",
	operands: "FILE…",
	most: 1e3,
	summary: "Make one report of the reports on shards.",
	details: ["FILEs are what sasguard scan, range or history wrote with --shard I/N --format json, one for each shard in any order. The report is the one that a run without --shard would have made, byte for byte where all shards were given the same --now; else the latest moment counts.", "When a shard is missing the exit code is 3, whatever the others found. Reports of different runs are refused."],
	options: [
		"format",
		"output",
		"show-allowed",
		"quiet",
		"no-color",
		"exit-zero"
	],
	run: async (call) => {
		const scanning = readScanning(call);
		const [first, ...others] = shardsIn(call);
		if (first === void 0) throw new UsageFault("sasguard merge needs reports, as in sasguard merge shard-1.json shard-2.json");
		return present(mergeShards([first, ...others]), scanning, call);
	}
};
function shardsIn({ operands, where }) {
	const shards = [];
	for (const file of readFiles(operands, where.cwd, BOUNDS)) {
		const name = mention(operands[shards.length], `FILE ${shards.length + 1}`);
		shards.push({
			name,
			shard: shardIn(file, name)
		});
	}
	return shards;
}
const MIB = 2 ** 20;
const BOUNDS = {
	each: 64 * MIB,
	all: 256 * MIB
};
function shardIn(file, name) {
	if (file.bytes === null) throw new UsageFault(`${name} ${file.why}.`);
	try {
		return readShardReport(file.bytes);
	} catch (error) {
		if (error instanceof NoShardReport) throw new UsageFault(`${name} ${error.message}.`);
		throw error;
	}
}
// build/check/problems.js
function withProblems(report, added) {
	const { shard } = report;
	const problems = inOrder$1([...report.problems, ...added]);
	const whole = {
		...report,
		problems,
		summary: {
			...report.summary,
			problems: problems.length
		}
	};
	if (shard === void 0) return whole;
	return {
		...whole,
		shard: {
			...shard,
			problems: [...shard.problems, ...added]
		}
	};
}
// build/check/push.js
function parsePushedRefs(input) {
	return hookLines(input, 4).map((fields) => {
		const [localRef = "", localOid = "", remoteRef = "", remoteOid = ""] = fields.map(decodeFileName);
		if (localRef !== "" && remoteRef !== "" && isObjectId(localOid) && isObjectId(remoteOid)) return {
			localRef,
			localOid,
			remoteRef,
			remoteOid
		};
		throw new SourceFailure("bad-input", "Standard input must hold what git hands a pre-push hook: lines of LOCAL-REF LOCAL-ID REMOTE-REF REMOTE-ID.", "fault");
	});
}
function nextPush(where, remote) {
	const branch = checkedOutBranch(where);
	const name = branch === null ? null : remote ?? pushRemoteOf(where, branch);
	if (branch === null || name === null) return null;
	const [localOid] = knownCommits(where, ["HEAD"]);
	const [remoteOid] = knownCommits(where, [branch.replace(/^refs\/heads\//, `refs/remotes/${name}/`)]);
	return {
		refs: localOid === void 0 ? [] : [{
			localRef: branch,
			localOid,
			remoteRef: branch,
			remoteOid: remoteOid ?? NO_OBJECT
		}],
		remote: {
			name,
			url: name
		}
	};
}
const NO_OBJECT = "0".repeat(40);
async function checkPush({ refs, remote, ...options }) {
	const source = {
		kind: "push",
		root: "."
	};
	const { where, now } = options;
	try {
		const brought = refs.filter(({ localOid }) => !isNoObject(localOid));
		if (brought.length === 0) return await checkCommits({
			...options,
			...NOTHING_BROUGHT,
			source
		});
		const name = nameOf(remote, where);
		const isStale = name !== null && isOutOfDate(name, refs, where);
		const checkedOut = checkedOutBranch(where);
		const chosen = brought.find(({ localRef }) => localRef === checkedOut || localRef === "HEAD") ?? brought[0];
		const before = knownCommits(where, isNoObject(chosen.remoteOid) ? [] : [chosen.remoteOid]);
		const itsDefault = name === null ? [] : knownCommits(where, [`refs/remotes/${name}/HEAD`]);
		const report = await checkCommits({
			...options,
			source,
			tips: brought.map(({ remoteRef, localOid, remoteOid }) => ({
				ref: remoteRef,
				oid: localOid,
				isNew: isNoObject(remoteOid)
			})),
			without: knownCommits(where, refs.map(({ remoteOid }) => remoteOid).filter((oid) => !isNoObject(oid))),
			withoutRefs: name === null || isStale ? null : `--remotes=${name}`,
			proposal: chosen.localOid,
			base: before[0] ?? itsDefault[0] ?? null,
			complete: false
		});
		return isStale && report.findings.length > 0 ? withProblems(report, [OUT_OF_DATE]) : report;
	} catch (error) {
		return failed(error, source, now);
	}
}
const NOTHING_BROUGHT = {
	tips: [],
	without: [],
	withoutRefs: null,
	proposal: null,
	base: null,
	complete: false
};
function nameOf({ name, url }, where) {
	const remotes = listRemotes(where);
	return (remotes.find((remote) => remote.name === name) ?? remotes.find((remote) => remote.url === url))?.name ?? null;
}
function isOutOfDate(name, refs, where) {
	const folder = `refs/remotes/${name}/`;
	const tracked = new Map(listRefs(where, folder).map(({ ref, oid }) => [ref, oid]));
	return refs.some(({ remoteRef, remoteOid }) => {
		const known = tracked.get(remoteRef.replace(/^refs\/heads\//, folder));
		return known !== void 0 && known !== remoteOid;
	});
}
const OUT_OF_DATE = {
	code: "remote-out-of-date",
	message: "What is known here of the remote is out of date, so more was looked at than this push may bring. Run git fetch --prune with its name, then push again.",
	path: null,
	line: null,
	effect: "notice"
};
// build/cli/commands/push.js
const push = {
	name: "push",
	operands: "[REMOTE URL]",
	most: 2,
	summary: "Look at what a push would bring, as a pre-push hook.",
	details: [
		"Reads from standard input what git hands a pre-push hook, a line for each ref, and looks at every ref: all commits that the remote does not have, as sasguard range does, the names of new branches and tags, and the messages of annotated tags. REMOTE and URL are what git gives the hook.",
		"What the remote has is told by its remote-tracking branches, where REMOTE has a name in the configuration, and by the ids that git hands over. Nothing is fetched.",
		"Typed at a terminal it looks at what git push would bring of the branch that is checked out, to REMOTE or where the branch is pushed to."
	],
	options: SCANNING_OPTIONS,
	run: async (call) => {
		const scanning = readScanning(call);
		const pushed = call.stdinIsTerminal ? typed(call) : await handedOver(call);
		return present(await checkPush({
			...scanning,
			where: call.where,
			...pushed
		}), scanning, call);
	}
};
async function handedOver({ operands, readStdin }) {
	const [name = "", url = ""] = operands;
	return {
		refs: parsePushedRefs(await readStdin()),
		remote: {
			name,
			url
		}
	};
}
function typed({ operands, where }) {
	const pushed = nextPush(where, operands[0] ?? null);
	if (pushed !== null) return pushed;
	throw new UsageFault("There is no branch checked out, or no remote to push it to. Look at a range instead: sasguard range BASE..HEAD");
}
// build/check/range.js
async function checkRange({ range, ...options }) {
	const source = {
		kind: "range",
		root: "."
	};
	const { where, now, shard } = options;
	try {
		const { base, dots, head } = parseRange(range);
		const tip = commitNamed(head, "ends", where);
		const from = base === null ? null : commitNamed(base, "begins", where);
		return await checkCommits({
			...options,
			source,
			tips: [{
				ref: null,
				oid: tip,
				isNew: false
			}],
			without: from === null ? [] : [from],
			withoutRefs: null,
			refs: listRefs(where, "refs/heads", "refs/tags"),
			proposal: tip,
			base: from === null ? "all" : dots === "..." ? partingOf(from, tip, where) : from,
			complete: false
		});
	} catch (error) {
		return failed(error, source, now, shard);
	}
}
function parseRange(range) {
	const [whole, base = "", dots = "", head = ""] = /^(.*?)(\.{2,3})(.*)$/.exec(range) ?? [];
	const parsed = whole === void 0 ? {
		base: null,
		dots: "",
		head: range
	} : {
		base: base || "HEAD",
		dots,
		head: head || "HEAD"
	};
	const isRevision = (name) => name !== "" && !/^-|\p{Cc}/u.test(name);
	if (isRevision(parsed.head) && (parsed.base === null || isRevision(parsed.base))) return parsed;
	throw new SourceFailure("bad-range", "A range is written BASE..HEAD, as in origin/main..HEAD.", "fault");
}
function commitNamed(name, verb, where) {
	const commit = namedCommit(where, name);
	if (commit !== null) return commit;
	if (/@\{(?:u|upstream|push)\}/i.test(name)) throw new SourceFailure("unknown-revision", `The range ${verb} at the upstream of a branch that has none here. Name a revision instead, as in origin/main..HEAD.`, "fault");
	if (shallowEnds(where).size > 0) throw new SourceFailure("shallow-clone", `The commit at which the range ${verb} is not here: this is a shallow clone. Fetch the rest: git fetch --unshallow`);
	throw new SourceFailure("unknown-revision", `The range ${verb} at a revision that is no commit of this repository. Fetch it, or mend its spelling: BASE..HEAD, BASE...HEAD, or one revision.`, "fault");
}
function partingOf(from, tip, where) {
	const parting = mergeBase(where, from, tip);
	if (parting === null && (shallowEnds(where).size > 0 || isPartialClone(where))) throw new SourceFailure("shallow-clone", "The commit from which both ends of the range come is not here. Fetch the rest: git fetch --unshallow");
	return parting;
}
// build/cli/commands/range.js
const range = {
	name: "range",
	operands: "BASE..HEAD",
	most: 1,
	summary: "Look at what each commit of a range brings in.",
	details: [
		"Every commit that HEAD reaches and BASE does not, for itself: what a later commit takes out again, what was typed in a merge, file names, commit messages, and the names and messages of branches and tags that stand for one of these commits. What a parent has in the same file is not reported.",
		"An end that is left out is HEAD. BASE...HEAD looks at the same commits, and takes the exceptions agreed on from where the two part. One revision alone means its whole history.",
		"In a shallow clone the range may reach beyond what is there: exit code 3, and git fetch --unshallow."
	],
	options: ["shard", ...SCANNING_OPTIONS],
	run: async (call) => {
		const scanning = readScanning(call);
		const [given] = call.operands;
		if (given === void 0) throw new UsageFault("sasguard range needs a range, as in sasguard range origin/main..HEAD");
		return present(await watched(call, (watch) => checkRange({
			...scanning,
			...watch,
			range: given
		})), scanning, call);
	}
};
// build/check/receive.js
function parseReceivedRefs(input) {
	return hookLines(input, 3).map((fields) => {
		const [oldOid = "", newOid = "", ref = ""] = fields.map(decodeFileName);
		if (isObjectId(oldOid) && isObjectId(newOid) && ref !== "") return {
			oldOid,
			newOid,
			ref
		};
		throw new SourceFailure("bad-input", "Standard input must hold what git hands a pre-receive hook: lines of OLD-ID NEW-ID REF.", "fault");
	});
}
async function checkReceive({ refs, ...options }) {
	const source = {
		kind: "receive",
		root: "."
	};
	const { where, now } = options;
	try {
		const brought = refs.filter(({ newOid }) => !isNoObject(newOid));
		const main = checkedOutBranch(where);
		const chosen = brought.find(({ ref }) => ref === main) ?? brought[0];
		const base = chosen === void 0 ? [] : [isNoObject(chosen.oldOid) ? "HEAD" : chosen.oldOid];
		return await checkCommits({
			...options,
			source,
			tips: brought.map(({ ref, oldOid, newOid }) => ({
				ref,
				oid: newOid,
				isNew: isNoObject(oldOid)
			})),
			without: [],
			withoutRefs: "--all",
			proposal: chosen?.newOid ?? null,
			base: knownCommits(where, base)[0] ?? null,
			complete: false
		});
	} catch (error) {
		return failed(error, source, now);
	}
}
// build/cli/commands/receive.js
const receive = {
	name: "receive",
	operands: "",
	most: 0,
	summary: "Look at what a push brings, as a pre-receive hook on the server.",
	details: ["Reads from standard input what git hands a pre-receive hook, and looks at all commits that no ref of this repository reaches yet, as sasguard range does, at the names of new branches and tags, and at the messages of annotated tags. Works in a bare repository and in the quarantine that git keeps a push in.", "When time is up the report says how far it came, and the exit code is 3."],
	options: ["within", ...SCANNING_OPTIONS],
	run: async (call) => {
		const scanning = readScanning(call);
		if (call.stdinIsTerminal) throw new UsageFault("sasguard receive reads what git hands a pre-receive hook, and is no command to be typed.");
		const end = performance.now() + secondsOf(call.options) * 1e3;
		const refs = parseReceivedRefs(await call.readStdin());
		const ending = { why: () => performance.now() > end ? "time" : null };
		return present(await checkReceive({
			...scanning,
			where: call.where,
			refs,
			ending
		}), scanning, call);
	}
};
const DEFAULT_SECONDS = 4.5;
function secondsOf({ within }) {
	if (within === void 0) return DEFAULT_SECONDS;
	if (/^\d{1,6}(?:\.\d{1,3})?$/.test(within)) return Number(within);
	throw new UsageFault("--within needs a number of seconds, as --within 4.5");
}
// build/cli/commands/scan.js
const scan = {
	name: "scan",
	operands: "[PATH…]",
	most: Number.POSITIVE_INFINITY,
	summary: "Look through the working tree.",
	details: ["In a repository: what git tracks, and untracked files that git does not ignore. Elsewhere: everything. A file that is named is looked at in any case, and so is a folder that git ignores. Paths in the report are from the root of the repository, or else from the folder that was scanned."],
	options: [
		"stdin",
		"shard",
		...SCANNING_OPTIONS
	],
	run: async (call) => {
		const scanning = readScanning(call);
		return present(await (call.options.stdin === void 0 ? checkNamed(call, scanning) : checkInput(call, scanning)), scanning, call);
	}
};
function checkNamed(call, scanning) {
	const common = {
		...scanning,
		names: call.operands,
		trusted: "head"
	};
	return watched(call, (watch) => checkTree({
		...common,
		...watch
	}));
}
async function checkInput({ where, operands, readStdin }, scanning) {
	if (operands.length > 0) throw new UsageFault("--stdin reads standard input alone, without a PATH.");
	if (scanning.shard !== null) throw new UsageFault("--stdin reads one document, which has no shards.");
	return checkStdin({
		...scanning,
		bytes: await readStdin(),
		cwd: where.cwd
	});
}
// build/cli/commands/index.js
const COMMANDS = [
	scan,
	{
		name: "staged",
		operands: "[PATH…]",
		most: Number.POSITIVE_INFINITY,
		summary: "Look at what the next commit would add.",
		details: ["Reads the staged versions, not the working copy, and reports what is not yet in HEAD at the same place. This is what the pre-commit hook does, and what lint-staged can run. PATHs narrow it to some files or folders."],
		options: SCANNING_OPTIONS,
		run: async (call) => {
			const scanning = readScanning(call);
			return present(await checkStaged({
				...scanning,
				where: call.where,
				names: call.operands
			}), scanning, call);
		}
	},
	range,
	push,
	receive,
	history,
	merge,
	install,
	{
		name: "uninstall",
		operands: "",
		most: 0,
		summary: "Take the hooks out, and put back what was there.",
		details: ["Takes out exactly what sasguard install put in, wherever that was, byte for byte. What somebody has edited since stays, and is named."],
		options: ["global"],
		run: async (call) => {
			const { readSetting } = await Promise.resolve().then(() => require("./setting.index.js")).then((n) => n.setting_exports);
			const { MANAGERS } = await Promise.resolve().then(() => require("./managers.index.js"));
			const { carryOut, join } = await Promise.resolve().then(() => require("./plan.index.js")).then((n) => n.plan_exports);
			const setting = readSetting(call.where, call.script);
			const isGlobal = call.options.global !== void 0;
			const plan = join(MANAGERS.map((manager) => manager.uninstall(setting, isGlobal)));
			carryOut(plan.steps, setting.where);
			if (plan.steps.length === 0 && plan.left.length === 0) return {
				exitCode: 0,
				stdout: "Nothing of sasguard install is here.\n",
				stderr: ""
			};
			return told(plan, call, "The hooks of sasguard are out; nothing else was changed.");
		}
	},
	doctor,
	explain,
	allow,
	allowlistLint,
	allowlistList,
	allowlistExplain,
	allowlistPrune,
	allowlistFormat,
	allowlistReport
];
// build/cli/help.js
function renderHelp(commands) {
	return lines([
		"sasguard keeps Azure Shared Access Signatures, and the keys that sign them, out of git.",
		"",
		...table(commands.map((command) => [`sasguard ${signatureOf(command)}`, command.summary])),
		"",
		"More on each: sasguard COMMAND --help",
		...EXIT_CODES
	]);
}
function renderCommandHelp(command) {
	return lines([
		usageOf(command),
		"",
		...wrap(command.summary),
		...command.details.flatMap((paragraph) => ["", ...wrap(paragraph)]),
		"",
		...table([...command.options, ...GENERAL_OPTIONS].map(optionEntry)),
		...EXIT_CODES
	]);
}
function usageOf(command) {
	return `Usage: sasguard ${signatureOf(command)} [OPTIONS]`;
}
const EXIT_CODES = [
	"",
	"Exit codes: 0 nothing blocks, 1 something blocks, 2 a wrong call or a fault in",
	".sasignore or the settings, 3 not everything could be checked."
];
function signatureOf({ name, operands }) {
	return operands === "" ? name : `${name} ${operands}`;
}
function optionEntry(name) {
	const { value, help } = OPTIONS[name];
	return [`${name === "help" ? "-h, " : ""}--${name}${value === null ? "" : ` ${value}`}`, help];
}
function table(entries) {
	const width = Math.max(...entries.map(([term]) => term.length)) + 2;
	return entries.flatMap(([term, text]) => wrap(text, 78 - width).map((line, index) => `  ${(index === 0 ? term : "").padEnd(width)}${line}`));
}
function lines(all) {
	return `${all.join("\n")}\n`;
}
// build/cli/parse.js
function parse(argv, commands) {
	const { tokens } = (0, node_util.parseArgs)({
		args: [...argv],
		options: PARSED,
		strict: false,
		tokens: true
	});
	const given = {};
	const words = [];
	for (const token of tokens) if (token.kind === "positional") words.push(token.value);
	else if (token.kind === "option") {
		const name = knownOption(token.name, token.rawName);
		const value = givenValue(token);
		given[name] = name === "hook" && given.hook !== void 0 ? `${given.hook},${value}` : value;
	}
	const { command, family, operands } = commandIn(words, commands, given);
	if (command !== null && !isGeneral(given)) check(command, operands, given);
	if (given.output === "-") delete given.output;
	return {
		command,
		family,
		operands,
		options: given
	};
}
const PARSED = Object.fromEntries(OPTION_NAMES.map((name) => [name, {
	type: OPTIONS[name].value === null ? "boolean" : "string",
	...name === "help" && { short: "h" }
}]));
function knownOption(name, typed) {
	if (OPTION_NAMES.includes(name)) return name;
	const near = nearest(name, OPTION_NAMES);
	const hint = near === null ? "" : ` Did you mean --${near}?`;
	throw new UsageFault(`There is no option ${mention(typed, "like the one given")}.${hint}`);
}
function givenValue(token) {
	const { value: placeholder } = OPTIONS[token.name];
	const { value, inlineValue } = token;
	if (placeholder === null) {
		if (value !== void 0) throw new UsageFault(`--${token.name} takes no value.`);
		return "";
	}
	const isOption = inlineValue !== true && value !== "-" && value?.startsWith("-");
	if (value === void 0 || value === "" || isOption) throw new UsageFault(`--${token.name} needs a value: --${token.name} ${placeholder}`);
	return value;
}
function commandIn(words, commands, given) {
	const [first, second] = words;
	if (first === void 0) {
		if (isGeneral(given)) return {
			command: null,
			family: commands,
			operands: []
		};
		throw new UsageFault(`A command is missing. There are ${commands.map(({ name }) => name).join(", ")}.`);
	}
	for (const [length, name] of [[2, `${first} ${second}`], [1, first]]) {
		const command = commands.find((candidate) => candidate.name === name);
		if (command !== void 0) return {
			command,
			family: [command],
			operands: words.slice(length)
		};
	}
	const family = commands.filter(({ name }) => name.startsWith(`${first} `));
	if (family.length > 0) {
		if (isGeneral(given) && second === void 0) return {
			command: null,
			family,
			operands: []
		};
		const names = family.map(({ name }) => name);
		if (second === void 0) throw new UsageFault(`${first} needs a second word: ${names.join(", ")}.`);
		const near = nearest(second, names.map((name) => name.slice(first.length + 1)));
		const hint = near === null ? `There are ${names.join(", ")}.` : `Did you mean sasguard ${first} ${near}?`;
		throw new UsageFault(`There is no command ${mention(`${first} ${second}`, `${first} with the second word given`)}. ${hint}`);
	}
	const near = nearest(first, commands.map(({ name }) => name));
	const hint = near === null ? "" : ` Did you mean sasguard ${near}?`;
	throw new UsageFault(`There is no command ${mention(first, "like the first word given")}.${hint}`);
}
function check(command, operands, given) {
	for (const name of Object.keys(given)) if (!command.options.includes(name)) throw new UsageFault(`sasguard ${command.name} takes no --${name}.`);
	if (operands.length > command.most) {
		const takes = command.most === 0 ? "nothing after it but options" : `no more than ${command.operands}`;
		throw new UsageFault(`sasguard ${command.name} takes ${takes}.`);
	}
}
function isGeneral(given) {
	return GENERAL_OPTIONS.some((name) => given[name] !== void 0);
}
// build/cli/run.js
async function run(argv, surroundings) {
	try {
		const { command, family, operands, options } = parse(argv, COMMANDS);
		if (options.version !== void 0) return said(`${VERSION$1}\n`);
		if (options.help !== void 0) return said(command === null ? renderHelp(family) : renderCommandHelp(command));
		if (command === null) return refused("A command is missing.", surroundings);
		return await command.run({
			...surroundings,
			operands,
			options
		});
	} catch (error) {
		if (error instanceof UsageFault) return refused(error.message, surroundings);
		if (error instanceof BrokenOff) {
			const stderr = `sasguard: ${error.message} Nothing was written.\n`;
			return {
				exitCode: error.exitCode,
				stdout: "",
				stderr
			};
		}
		if (error instanceof SourceFailure) return {
			exitCode: error.problem.effect === "fault" ? 2 : 3,
			stdout: "",
			stderr: `sasguard: ${error.message}\n`
		};
		throw error;
	}
}
function said(stdout) {
	return {
		exitCode: 0,
		stdout,
		stderr: ""
	};
}
function refused(message, { program }) {
	return {
		exitCode: 2,
		stdout: "",
		stderr: `sasguard: ${message}\nMore: ${program} --help\n`
	};
}
// build/cli/stdin.js
async function readInput(stdin, stderr) {
	return stdin.isTTY ? readHiddenLine(stdin, stderr) : readToEnd(stdin);
}
async function readToEnd(stdin) {
	const chunks = [];
	for await (const chunk of stdin) chunks.push(chunk);
	return Buffer.concat(chunks);
}
async function readHiddenLine(stdin, stderr) {
	stderr.write("Paste the token and press Enter (it is not shown): ");
	stdin.setRawMode(true);
	let line = "";
	try {
		for await (const chunk of stdin.setEncoding("utf8")) {
			line += chunk;
			if (/[\r\n\x03\x04]/.test(line)) break;
		}
	} finally {
		stdin.setRawMode(false);
		stderr.write("\n");
	}
	return Buffer.from(line.split(/[\r\n\x03\x04]/)[0]);
}
// build/cli/main.js
process.on("uncaughtException", crash);
process.stdout.on("error", () => {});
run(process.argv.slice(2), {
	where: {
		cwd: process.cwd(),
		env: process.env
	},
	readStdin: () => readInput(process.stdin, process.stderr),
	stdinIsTerminal: process.stdin.isTTY === true,
	converse: converseAt(process.stdin, process.stderr),
	color: terminalBehind(process.stdout, process.env).color,
	screen: terminalBehind(process.stderr, process.env).rewrites ? process.stderr : null,
	signals: process,
	inCi: process.env.CI === "true",
	now: Date.now(),
	program: programOf(process.argv[1], process.cwd()),
	script: process.argv[1] ?? ""
}).then(({ exitCode, stdout, stderr }) => {
	if (stderr !== "") process.stderr.write(stderr);
	if (stdout !== "") process.stdout.write(stdout);
	process.exitCode = exitCode;
}, crash);
function crash(error) {
	process.stderr.write(crashMessage(error));
	process.exitCode = 3;
}
exports.COMMIT_HOOKS = COMMIT_HOOKS;
exports.HOOKS = HOOKS;
exports.SourceFailure = SourceFailure;
exports.__commonJSMin = __commonJSMin;
exports.__exportAll = __exportAll;
exports.decodeFileName = decodeFileName;
exports.fine = fine;
exports.forShell = forShell;
exports.parseListing = parseListing;
exports.runGit = runGit;
exports.sha256 = sha256;
exports.unlessRefused = unlessRefused;
exports.writeConfig = writeConfig;
exports.wrong = wrong;
