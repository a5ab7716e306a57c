"use strict";
const require_rolldown_runtime = require("./rolldown-runtime.index.js");
const require_main = require("./index.js");
const require_clean = require("./clean.index.js");
const require_worth_inspecting = require("./worth-inspecting.index.js");
const require_staged = require("./staged.index.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
let node_os = require("node:os");
let node_timers_promises = require("node:timers/promises");
let node_worker_threads = require("node:worker_threads");
// build/sources/shard.js
function isInShard(shard, key) {
	if (shard === null || shard === void 0) return true;
	return Number.parseInt(require_clean.sha256(textOf$1(key)).slice(0, 12), 16) % shard.count === shard.index - 1;
}
function listedShard(shard, names) {
	if (shard === null || shard === void 0) return null;
	return {
		...shard,
		listing: names && require_clean.sha256([...names()].map(textOf$1).join("\0"))
	};
}
function textOf$1(key) {
	return typeof key === "string" ? key : Buffer.from(key).toString("latin1");
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
function problemOf(id, spot, sentences, right) {
	const check = CHECKS.find((candidate) => candidate.id === id);
	return {
		code: id,
		message: check.effect === "fault" ? `${sentences} ${right ?? `Example: ${check.example}`}` : sentences,
		path: spot.path,
		line: spot.line,
		effect: check.effect
	};
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
// node_modules/ignore/index.js
var require_ignore = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
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
}));
// build/core/allowlist/path-pattern.js
var import_ignore = /* @__PURE__ */ require_rolldown_runtime.__toESM(require_ignore(), 1);
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
const BACKSLASH = "Folders are parted by `/`; a `\\` only takes the meaning from a sign such as `*` or `[`.";
const RELATIVE = "Paths run from the repository’s root, without `.`, `..` or empty parts.";
function faultOfShape(text) {
	if (text === "") return bad("There is no pattern here.");
	if (text.length > LONGEST_PATTERN) return bad(`The path is longer than ${LONGEST_PATTERN} characters.`);
	if (count$1(text, /\*{2,}/g) > MOST_DOUBLE_STARS) return bad(`More than ${MOST_DOUBLE_STARS} \`**\` in the path.`);
	if (count$1(text, /\*/g) > MOST_STARS) return bad(`More than ${MOST_STARS} \`*\` in the path.`);
	if (/(^|\/)\.{1,2}(\/|$)/.test(text) || text.includes("//")) return bad(RELATIVE);
	return /\\([A-Za-z0-9_.-]|$)/.test(text) ? bad(BACKSLASH) : null;
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
// build/core/allowlist/day.js
const DAY$1 = 864e5;
function parseDay(text) {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
	const day = Date.parse(`${text}T00:00:00Z`);
	return !Number.isNaN(day) && dayText(day) === text ? day : null;
}
function dayText(moment) {
	return new Date(moment).toISOString().slice(0, 10);
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
	return require_main.isAtLeast(said.severity, subject.severity) && seesOf({
		...subject,
		severity: said.severity
	}) === line;
}
function parseSees(line) {
	const words = line.split(" ");
	const [kind, account, reach, permissions, until, end, severity] = words;
	const day = parseDay(end ?? "");
	const good = words.length === 7 && require_main.KINDS.some((known) => known === kind) && account !== "" && /^(item|container|account|unknown)(\/.+)?$/.test(reach ?? "") && /^[a-z-]+(,[a-z-]+)*$/.test(permissions ?? "") && until === "until" && (end === "unknown" || day !== null);
	const known = require_main.SEVERITIES.find((one) => one === severity);
	return good && known !== void 0 ? {
		severity: known,
		end: day
	} : null;
}
// build/core/allowlist/agreement.js
function isAgreed(exception, agreed) {
	const candidates = agreed.filter((before) => endOf$1(exception) <= endOf$1(before) && isSameReview(exception, before));
	return candidates.some((before) => isSamePlace(exception, before) && isWithin(exception, before)) || candidates.some((before) => isWithin(exception, before));
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
	const isLater = (before) => endOf$1(exception) > endOf$1(before);
	const same = agreed.filter((before) => isWithin(exception, before) && sameDay(before));
	return same.length > 0 && same.every(isLater) ? same[0] : null;
}
function endOf$1({ expires }) {
	return expires?.day ?? Number.NEGATIVE_INFINITY;
}
function isSameReview(one, other) {
	return textOf(one.reason) === textOf(other.reason) && textOf(one.reviewer) === textOf(other.reviewer) && textOf(one.reviewed) === textOf(other.reviewed);
}
function isSamePlace(one, other) {
	if ("match" in one || "match" in other) return false;
	return textOf(one.path) === textOf(other.path);
}
function isWithin(exception, before) {
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
// build/core/allowlist/reason.js
const SHORTEST = 20;
function isEmptyReason(reason) {
	const words = reason.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
	return [...reason].length < SHORTEST || words.every((word) => STOCK.has(word));
}
const STOCK = new Set(`a added all allow allowed an and approved are as at be been by can credential credentials do does dummy ensure error
  example fake false fine fix fixme for from here i ignore ignored in is issue it just key keys known later leave me my
  n na needed no none not nothing of ok okay on only our please positive positives problem purpose purposes real really
  reason reviewed safe sas sample scanner secret secrets see sensitive should skip so some suppress suppressed tbd temp
  temporary test testing tests that the them there these they thing this to todo token tokens uri url us use used using
  value values was we will wip with work works you`.split(/\s+/));
// build/core/allowlist/lint.js
function lintAllowlist(allowlist, now, agreed = null) {
	const problems = [...allowlist.problems];
	const desk = {
		now,
		policies: agreed === null ? [allowlist.policy] : [allowlist.policy, agreed],
		isUnread: unreadIn(allowlist),
		report: (id, line, sentences, right) => void problems.push(problemOf(id, {
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
		if (entries.length + pathBlocks.length > 0) report("no-reviewers", line, `${NOBODY$1} ${NAME_THEM}`);
	} else if (reviewers.length < approvalsCritical) {
		const listed = `${reviewers.length} ${reviewers.length === 1 ? "reviewer" : "reviewers"}`;
		report("too-few-reviewers", line, `${`Critical tokens and changes of the policy take ${approvalsCritical} approvals`}, and the policy lists ${listed}: ${`list more, or set approvals-critical: ${reviewers.length} before the policy is agreed`}.`);
	}
}
const NOBODY$1 = "The policy lists nobody who may review, so no exception can be in force.";
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
			const latest = reviewed === null ? end : lastDay(reviewed, daysIn(desk.policies, false), end);
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
	const days = daysIn(policies, bounds.isCritical);
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
function daysIn(policies, isCritical) {
	return Math.min(...policies.map((policy) => capOf(policy, isCritical)));
}
function lastDay(reviewed, days, end) {
	return Math.min(reviewed + days * DAY$1, end ?? Number.POSITIVE_INFINITY);
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
		const isAtFault = faultsOf(problems);
		const sound = exceptions.filter((exception) => !isAtFault(exception));
		problems.push(...sound.flatMap((exception) => prolongation(exception, agreed(exception), path)));
	}
	if (binding !== null) problems.push(...weakening(proposed, binding, reviews));
	else if (trusted !== "all" && policy.reviewers.length > 0) problems.push(firstPolicy(proposed));
	const isFaulty = faultsOf(problems);
	const isGarbled = faultsOf(problems.filter(({ code }) => GARBLED.has(code)));
	const proofOfNew = proofs(agreedPolicy ?? NOBODY, reviews);
	const standing = [];
	const pending = /* @__PURE__ */ new Set();
	for (const exception of exceptions) {
		const proof = agreed === null || isAgreed(exception, agreed(exception)) ? null : proofOfNew(exception);
		const stands = isFaulty(exception) ? null : standingOf(exception, policy, proof, now);
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
const NOBODY = {
	reviewers: [],
	approvalsCritical: 1
};
function standingOf(exception, policy, proof, now) {
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
function faultsOf(problems) {
	const lines = new Set(problems.filter(({ effect }) => effect === "fault").map(({ line }) => line));
	return ({ line, endLine }) => {
		for (let at = line; at <= endLine; at++) if (lines.has(at)) return true;
		return false;
	};
}
function faultless(allowlist, now) {
	if (allowlist === null) return [];
	const isFaulty = faultsOf(lintAllowlist(allowlist, now));
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
	return [problemOf("prolonged-without-review", {
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
	const problem = problemOf("policy-weakened", {
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
	return problemOf("first-policy", {
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
	return [problemOf("reviewer-is-author", {
		path,
		line: reviewer.line
	}, sentences)];
}
// build/core/allowlist/ruling.js
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
		const notices = [...unused.map((open) => problemOf("unused", spotOf(open), UNUSED)), ...waiting.map((open) => problemOf("not-reviewed", spotOf(open), waitsFor$1(open)))];
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
function waitsFor$1(open) {
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
		return problemOf("sees-differs", {
			path,
			line: sees.line
		}, sentences, `Write: sees: ${seesOf(candidate)}`);
	}
	const fitting = fittingExcuses(candidate);
	if (!fitting.some((excuse) => excuse === verdict.text)) {
		const what = candidate.severity === "critical" ? "a critical token" : "a live token on a real Azure host";
		const sentences = `Not in force: \`${verdict.text}\` does not fit ${what}. What fits: ${fitting.join(", ")}.`;
		return problemOf("verdict-does-not-fit", {
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
const DAY = 24 * HOUR;
const YEAR = 366 * DAY;
const CLOCK_SKEW = 15 * MINUTE;
const REACH_POINTS = {
	item: 1,
	container: 2,
	unknown: 2,
	account: 3
};
const LIFE_LIMITS = [
	HOUR,
	7 * DAY,
	YEAR
];
const LEVELS = [
	"low",
	"medium",
	"high",
	"critical"
];
function severityOf(token, now) {
	if (token.permissions?.includes("sign")) return "critical";
	if (isExpired(token, now)) return "info";
	const sum = REACH_POINTS[token.reach] + token.power + lifePoints(token, now);
	const level = Math.floor(sum / 2) - 1 - (isNarrow(token) ? 1 : 0) - (token.userBound ? 1 : 0);
	return LEVELS[Math.max(0, level)];
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
	const deed = require_worth_inspecting.wordsOf(token.kind).deed(token);
	const holder = token.userBound ? "The one user it is bound to" : "Anyone holding this";
	if (isExpired(token, now)) return `${holder} could ${deed} until ${dateOf$1(token.expiresOn)}; it has expired.`;
	return `${holder} can ${deed}${token.startsOn !== null && token.startsOn > now ? ` from ${dateOf$1(token.startsOn)}` : ""} ${endOf(token, now)}.`;
}
function endOf(token, now) {
	if (token.expiresOn !== null) return `until ${momentOf(token.expiresOn, now)} (${durationOf(token.expiresOn - now)})`;
	if (token.permissions?.includes("sign")) return "until the key is renewed";
	if (token.kind === "disk-export-sas") return "until the export is ended";
	const byPolicy = token.policy !== null && token.services.some((service) => STORAGE.has(service));
	if (token.statesEnd) return "until an end that cannot be read";
	if (!byPolicy) return "with no end stated";
	return token.permissions === null ? "for as long as that policy lasts" : `for as long as the stored access policy ${token.policy} lasts`;
}
const STORAGE = new Set(require_worth_inspecting.STORAGE_SERVICES);
const MONTHS = [
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
function dateOf$1(time) {
	const date = new Date(time);
	return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}
function momentOf(time, now) {
	return time - now > 2592e5 ? dateOf$1(time) : `${dateOf$1(time)}, ${new Date(time).toISOString().slice(11, 16)} UTC`;
}
const MEAN_YEAR = 365.25 * DAY;
function durationOf(length) {
	if (length <= 0) return "about now";
	const units = [
		[MEAN_YEAR, "year"],
		[MEAN_YEAR / 12, "month"],
		[DAY, "day"],
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
const isKey$1 = (token) => token.permissions?.includes("sign") === true;
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
		applies: isKey$1
	},
	{
		id: "whole-disk",
		text: "Behind this one link lies a whole disk.",
		applies: (token) => token.kind === "disk-export-sas"
	},
	{
		id: "account-wide",
		text: "It opens a whole account, not one container or file.",
		applies: (token) => token.reach === "account" && token.kind !== "disk-export-sas" && !isKey$1(token)
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
		applies: (token) => token.expiresOn === null && (token.policy === null || !isStorage(token)) && !isKey$1(token)
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
		applies: (token) => isStorage(token) && !isKey$1(token) && token.protocols.includes("http")
	},
	{
		id: "no-ip-limit",
		text: "It works from any address.",
		applies: (token) => isStorage(token) && !isKey$1(token) && !isNarrow(token)
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
// build/core/version.js
const VERSION = "0.1.0";
// build/core/conclude.js
function conclude(run) {
	const { digest, shard = null } = run;
	const shown = (named) => named.path === null ? named : {
		...named,
		path: require_clean.shownPath(named.path, digest)
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
		problems.push(problemOf("token-inside", {
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
		return require_clean.shownPath(text, digest) !== text;
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
	const problems = inOrder([...whole.problems, ...allowlistProblems]);
	const skipped = onceEach([...whole.skipped].sort(bySkipped), bySkipped);
	const counted = (verdict) => findings.filter((finding) => finding.verdict === verdict).length;
	return {
		schema: "sasguard/report@1",
		tool: {
			name: "sasguard",
			version: VERSION
		},
		now: require_worth_inspecting.formatTime(whole.now),
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
function inOrder(problems) {
	return onceEach([...problems].sort(byPlace), byPlace);
}
function byPlace(one, other) {
	return compare(one.path ?? "", other.path ?? "") || (one.line ?? 0) - (other.line ?? 0) || compare(one.code, other.code) || compare(one.message, other.message) || compare(one.effect, other.effect);
}
function bySkipped(one, other) {
	return compare(one.path, other.path) || compare(one.reason, other.reason);
}
function onceEach(sorted, compared) {
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
	const severity = severityOf(token, run.now);
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
		const own = require_main.isAtLeast(severity, run.failOn) ? "block" : "warn";
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
		verdict: require_main.worstOf(require_main.VERDICTS, locations.map((location) => location.verdict)),
		headline: headlineOf(token, run.now),
		grants,
		reasons: reasonsOf(token, run.now),
		redacted: token.redacted,
		revoke: require_worth_inspecting.wordsOf(token.kind).revoke(token),
		locations,
		onAzureHost: token.onAzureHost
	};
}
function worstToken(sightings, now) {
	const rank = ({ token }) => require_main.SEVERITIES.indexOf(severityOf(token, now)) * 8 + (token.account === null ? 0 : 4) + [
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
		startsOn: token.startsOn === null ? null : require_worth_inspecting.formatTime(token.startsOn),
		expiresOn: token.expiresOn === null ? null : require_worth_inspecting.formatTime(token.expiresOn),
		policy: token.policy,
		protocols: token.protocols,
		ipRange: token.ipRange
	};
}
function byImportance(one, other) {
	return require_main.SEVERITIES.indexOf(other.severity) - require_main.SEVERITIES.indexOf(one.severity) || comparePlaces(one.locations[0], other.locations[0]) || compare(one.fingerprint, other.fingerprint);
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
	constructor(digest = require_clean.sha256) {
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
		if (!require_main.isWorthALook(document)) return [];
		const { sightings, skipped } = require_clean.inspect(document, this.digest);
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
	return require_clean.sha256(JSON.stringify([
		VERSION,
		count,
		listing,
		source,
		failOn,
		allowlist,
		trusted
	]));
}
const NOTHING = require_main.inMemory(/* @__PURE__ */ new Uint8Array());
// build/check/failed.js
function failed(error, source, now, shard) {
	if (!(error instanceof require_main.SourceFailure)) throw error;
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
function isPart(text) {
	if (/^\s+allow +[0-9a-f]{64}/.test(text)) return false;
	return /^\s/.test(text) || ALL_KEYS.has(text.split(":", 1)[0]);
}
function isKnown({ name, rest }) {
	return name === "allow" || (name === "policy" || name === "paths") && rest === "";
}
const KEYS = {
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
const ALL_KEYS = new Set(Object.values(KEYS).flat());
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
// build/core/allowlist/parse.js
function parseAllowlist(text, path) {
	const problems = [];
	const report = (id, line, sentences, right) => void problems.push(problemOf(id, {
		path,
		line
	}, sentences, right));
	const lines = linesOf$1(text, report);
	const blocks = hasKnownVersion(lines[0], report) ? knownAmong(blocksIn(lines.slice(1)), report) : [];
	return {
		path,
		policy: policyOf(blocks, report),
		entries: blocksCalled("allow", blocks).map((block) => entryOf(block, report)),
		pathBlocks: blocksCalled("paths", blocks).map((block) => pathBlockOf(block, report)),
		problems: problems.sort((a, b) => a.line - b.line)
	};
}
function linesOf$1(text, report) {
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
		else if (!isKnown(block)) report("unreadable-line", line, `No block begins with ${quote(`${name} ${rest}`.trim())}. ${BLOCKS}`, Object.hasOwn(KEYS, name) ? `Write: ${name}` : AN_ENTRY);
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
	const keys = KEYS[block.name] ?? [];
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
		reviewed: dateOf(fields.get("reviewed")),
		expires: dateOf(fields.get("expires"))
	};
}
function dateOf(field) {
	return field === void 0 ? null : {
		...field,
		day: parseDay(field.text)
	};
}
// build/check/allowlist.js
function agreed(list) {
	return {
		allowlist: parsed(list),
		trusted: "all"
	};
}
function proposed(version, committed) {
	const list = version && require_main.allowlistText(version);
	const before = committed && require_main.allowlistText(committed);
	if (list?.text === before?.text) return agreed(list);
	return {
		allowlist: parsed(list),
		trusted: parsed(before)
	};
}
function parsed(list) {
	return list === null ? null : parseAllowlist(list.text, list.path);
}
// build/check/message.js
async function checkMessage({ where, file, now }) {
	try {
		const gathering = new Gathering();
		const message = require_main.readMessage(file, where.cwd);
		const staged = await require_staged.openStaged(where, () => false);
		const { settings, problems } = require_main.parseSettings(staged.settings);
		gathering.problems.push(...problems);
		gathering.keep(gathering.take({
			kind: "document",
			document: message
		}));
		return gathering.conclude({
			source: SOURCE$1,
			...proposed(staged.allowlist, staged.committedAllowlist),
			complete: false,
			failOn: settings.failOn,
			now
		});
	} catch (error) {
		return failed(error, SOURCE$1, now);
	}
}
const SOURCE$1 = {
	kind: "message",
	root: "."
};
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
	for await (const whole of linesOf(require_staged.streamGit(where, args, input))) {
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
async function* listChanges(where, commits) {
	if (commits.length === 0) return;
	const parser = new require_main.CommitChangeParser();
	const args = [
		...DIFF_TREE,
		"-c",
		"--no-renames"
	];
	for await (const piece of require_staged.streamGit(where, args, commits)) yield [...parser.take(piece)];
}
async function listBlobs(where, goOn) {
	const oids = [];
	for await (const lines of linesOf(require_staged.streamGit(where, ALL_OBJECTS))) {
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
async function* linesOf(pieces) {
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
		for await (const piece of require_staged.streamGit(where, args, pairs)) pieces.push(piece);
	} catch (error) {
		if (require_staged.isRefusal(error)) return pairs.map(() => []);
		throw error;
	}
	return require_main.parseRawDiffs(Buffer.concat(pieces)).map((changes) => changes.filter(({ status }) => status === "R"));
}
function resolveNames(where, names) {
	if (names.length === 0) return [];
	const { stdout } = require_staged.runGit(where, ["cat-file", "--batch-check"], require_staged.inputOf(names));
	return stdout.toString("latin1").trimEnd().split("\n").map((line) => {
		const header = require_main.parseObjectHeader(line);
		return header === "missing" ? null : {
			oid: line.split(" ", 1)[0],
			type: header.type
		};
	});
}
function knownCommits(where, names) {
	return resolveNames(where, names.map((name) => `${name}^{commit}`)).filter((commit) => commit !== null).map(({ oid }) => oid);
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
	return new require_main.SourceFailure("missing-objects", "A ref stands for something that this repository does not hold. It may be damaged: try git fsck.");
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
	return require_main.parseTree(require_staged.runGit(where, [
		"ls-tree",
		"-r",
		"-z",
		"--full-tree",
		oid
	]).stdout).filter(({ type }) => type === "blob").map((entry) => ({
		path: require_main.decodeFileName(entry.name),
		oid: entry.oid
	}));
}
function listRefs(where, ...patterns) {
	return require_main.splitLines(require_staged.runGit(where, [
		"for-each-ref",
		"--format=%(objectname) %(*objectname) %(refname)",
		...patterns
	]).stdout).map((line) => {
		const [oid = "", peeled = ""] = line.toString("latin1").split(" ");
		return {
			ref: require_main.decodeFileName(line.subarray(oid.length + peeled.length + 2)),
			oid,
			peeled: peeled === "" ? oid : peeled
		};
	});
}
function checkedOutBranch(where) {
	const ask = () => require_main.decodeFileName(require_staged.runGit(where, [
		"symbolic-ref",
		"--quiet",
		"HEAD"
	]).stdout.subarray(0, -1));
	return require_staged.unlessRefused(ask, () => null);
}
function listRemotes(where) {
	return require_main.splitLines(require_staged.runGit(where, ["remote", "--verbose"]).stdout).map((line) => {
		const [name = "", rest = ""] = line.toString("utf8").split("	");
		return {
			name,
			url: rest.replace(/ \((?:fetch|push)\).*$/s, "")
		};
	});
}
function shallowEnds(where) {
	const { stdout } = require_staged.runGit(where, [
		"rev-parse",
		"--git-path",
		"shallow"
	]);
	try {
		const file = (0, node_path.resolve)(where.cwd, stdout.toString("utf8").replace(/\r?\n$/, ""));
		return new Set((0, node_fs.readFileSync)(file, "latin1").trimEnd().split("\n"));
	} catch (error) {
		if (error.code === "ENOENT") return /* @__PURE__ */ new Set();
		throw new require_main.SourceFailure("git-failed", "The list of where this shallow clone ends cannot be read.");
	}
}
function isPartialClone(where) {
	const args = [
		"config",
		"--get-regexp",
		"^(extensions\\.partialclone|remote\\..*\\.promisor)$"
	];
	return require_staged.unlessRefused(() => require_staged.runGit(where, args).stdout.length > 0, () => false);
}
function hookLines(input, fields) {
	return require_main.splitLines(Buffer.from(input.buffer, input.byteOffset, input.length)).map((line) => {
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
// build/core/grouped.js
function grouped(number) {
	return String(number).replace(/\B(?=(\d{3})+$)/g, ",");
}
// build/check/commit-rules.js
const NO_RULES = {
	...agreed(null),
	failOn: "low",
	problems: []
};
async function readRules(choice, objects) {
	const { settings, problems } = require_main.parseSettings(await readFrom(choice.proposal, require_main.SETTINGS_NAME, objects));
	const levels = [settings.failOn];
	if (choice.base !== null && choice.base !== "all") levels.push(require_main.parseSettings(await readFrom(choice.base, require_main.SETTINGS_NAME, objects)).settings.failOn);
	return {
		...await readAllowlists(choice, objects),
		failOn: strictest(levels),
		problems
	};
}
async function readAllowlists({ allowlist, where, proposal, base }, objects) {
	if (allowlist.kind === "none") return agreed(null);
	if (allowlist.kind === "file") return agreed(require_main.readNamedAllowlist(allowlist.file, where.cwd));
	const list = await readFrom(proposal, require_main.ALLOWLIST_NAME, objects);
	if (base === "all") return agreed(list && require_main.allowlistText(list));
	return proposed(list, await readFrom(base, require_main.ALLOWLIST_NAME, objects));
}
async function readFrom(commit, name, objects) {
	if (commit === null) return null;
	const blob = await objects.one(`${commit}:${name}`);
	if (blob.bytes === null && blob.why === "too-large") throw new require_main.SourceFailure("unreadable-file", "It is larger than 16 MiB, which is not read.", "incomplete", name);
	return blob.bytes;
}
function strictest(levels) {
	return require_main.SEVERITIES.find((level) => levels.includes(level));
}
// build/check/ending.js
function interruptedAt(extent, reported = "what these hold") {
	return `Interrupted ${extent === null ? "before anything had been looked at" : `${extent}; what is reported is ${reported}`}. Run it again to look at everything.`;
}
"\n".charCodeAt(0);
node_fs.constants.O_NOFOLLOW === void 0 || node_fs.constants.O_NONBLOCK === void 0 || node_fs.constants.O_RDONLY | node_fs.constants.O_NOFOLLOW | node_fs.constants.O_NONBLOCK;
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
const WORTH_A_THREAD = 1e3;
const MOST = 3;
function glanceInThreads(where, oids) {
	const shown = new Uint8Array(new SharedArrayBuffer(oids.length)).fill(0);
	const sizes = new Float64Array(new SharedArrayBuffer(8 * oids.length));
	const wanted = Math.min(MOST, (0, node_os.availableParallelism)());
	const count = oids.length < WORTH_A_THREAD ? 0 : threadsOf(wanted);
	const parts = [...partsOf(oids.length, count)];
	const left = parts.values();
	const shares = Array.from({ length: count }, () => {
		const given = new Uint32Array(new SharedArrayBuffer(8 * parts.length));
		const piped = require_staged.pipeObjects(where, give(left, given, oids));
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
			done: sum(shares.map(({ tally }) => tally[0])),
			bytes: sum(shares.map(({ tally }) => tally[1]))
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
function sum(numbers) {
	return numbers.reduce((total, number = 0) => total + number, 0);
}
// build/check/commits.js
async function checkCommits(check) {
	const gathering = new Gathering(check.digest);
	const objects = require_staged.openObjects(check.where);
	let rules = NO_RULES;
	let commits = null;
	try {
		rules = await readRules(check, objects);
		gathering.problems.push(...rules.problems);
		commits = await new CommitsRun(check, objects, gathering).look();
	} catch (error) {
		if (!(error instanceof require_main.SourceFailure)) throw error;
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
			if (!(error instanceof require_main.SourceFailure) || !await this.#isInterrupted()) throw error;
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
			if (!(error instanceof require_main.SourceFailure)) throw error;
		}
		this.#gathering.problems.push(this.#ended("interrupted", isPlaced).problem);
	}
	#ended(why, isPlaced = true) {
		return new require_main.SourceFailure(why === "time" ? "incomplete" : why, this.#howItEnded(why, isPlaced));
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
		for await (const changes of listChanges(this.#check.where, commits)) {
			this.#goOn();
			if (this.#doing.total === null) this.#doing.done = contents.size;
			for (const change of changes) {
				if (!this.#isInFolder(change)) continue;
				while (line < commits.length && !commits[line]?.startsWith(change.commit)) line++;
				const key = change.name.toString("latin1");
				let path = paths.get(key);
				if (path === void 0) {
					path = require_main.decodeFileName(change.name);
					paths.set(key, path);
					if (this.#isOwn(change.name) && require_main.isWorthALook({
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
			const content = text === void 0 ? NOTHING : require_main.inMemory(text);
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
		const objects = ids.length < WORTH_A_GIT ? this.#objects.pass(ids, "commit") : require_staged.streamObjects(this.#check.where, ids, "commit");
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
				path: require_main.MESSAGE_PATH,
				content: require_main.inMemory(messageIn(bytes)),
				commit
			};
			if (require_main.isWorthALook(document)) this.#gathering.keep(this.#gathering.look(document));
		}
	}
	async #lookAtFiles(files) {
		let index = 0;
		for await (const blob of this.#objects.read(files.map(({ oid }) => oid))) {
			this.#goOn();
			const { path, oid } = files[index++];
			this.#looked += 1;
			this.#pass(sizeOf(blob));
			for (const reading of readingsOf(this.#check.where, {
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
		for await (const blob of require_staged.streamObjects(where, left)) {
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
		this.#objects = require_staged.openObjects(where);
		try {
			await this.#placeAll(commits.filter((_, line) => this.#lines.has(line)), where);
		} finally {
			this.#objects.close();
		}
	}
	async #placeAll(bringing, where) {
		this.#begin("Placing what was found", null);
		const hits = [];
		for await (const changes of listChanges(where, bringing)) {
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
		return folder === void 0 || require_main.decodeFileName(name).startsWith(folder);
	}
	#isHit(change) {
		if (!this.#isInFolder(change)) return false;
		return isNewContent(change) && this.#blobs.has(change.oid) || this.#names.has(change.name.toString("latin1"));
	}
	async #placeOne(change, renames) {
		const version = {
			oid: blobOf(change),
			path: require_main.decodeFileName(change.name)
		};
		const sightings = await this.#inspect(version, change.commit);
		if (sightings.length === 0) return;
		const known = /* @__PURE__ */ new Set();
		for (const earlier of earlierOf(change, renames)) for (const fingerprint of await this.#fingerprintsIn(earlier)) known.add(fingerprint);
		const isOwn = ({ place }) => this.#isOwn(isName$1(place) ? change.name : version.oid ?? "");
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
		if (oid === null) return require_clean.inspect(name, digest);
		const blob = await this.#objects.one(oid);
		if (blob.bytes !== null && require_main.isLfsPointer(blob.bytes)) return require_clean.inspect(name, digest);
		let inspection = null;
		for (const reading of readingsOf(this.#check.where, {
			path,
			oid
		}, blob)) {
			if (reading === "missing") break;
			if (reading.kind === "document") inspection = require_clean.inspect({
				...reading.document,
				commit
			}, digest);
			else this.#gathering.take(reading);
		}
		return inspection ?? require_clean.inspect(name, digest);
	}
	async #renamesFor(hits, commits, where) {
		const added = hits.filter(({ oidsBefore }) => oidsBefore.some(require_main.isNoObject));
		const wanted = new Set(added.map(({ commit }) => commit));
		const parents = new Map(commits.filter((line) => wanted.has(commitOf(line))).map((line) => [commitOf(line), parentsOf(line)]));
		const pairs = /* @__PURE__ */ new Set();
		for (const { commit, oidsBefore } of added) for (const [index, parent] of (parents.get(commit) ?? []).entries()) if (require_main.isNoObject(oidsBefore[index] ?? "")) pairs.add(`${commit} ${parent}`);
		const found = await findRenames(where, [...pairs]);
		const renames = /* @__PURE__ */ new Map();
		for (const [index, pair] of [...pairs].entries()) {
			const [commit, parent] = pair.split(" ");
			const which = parents.get(commit).indexOf(parent);
			for (const { name, nameBefore, oidBefore } of found[index] ?? []) {
				const earlier = {
					oid: oidBefore,
					path: require_main.decodeFileName(nameBefore)
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
	if (blob.bytes !== null && require_main.isLfsPointer(blob.bytes)) return "lfs-pointer";
	let glance = "missing";
	for (const reading of readingsOf(where, {
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
function* readingsOf(where, { path, oid }, blob) {
	if (blob.bytes !== null) yield require_main.documentOf(path, blob.bytes);
	else if (blob.why !== "too-large") yield "missing";
	else if (blob.size > LARGEST_ASIDE) yield require_main.unreadable(path, TOO_LARGE);
	else yield* require_staged.readLarge(where, path, oid);
}
function isWorthPlacing(content) {
	return require_main.isContentWorthALook(content) && !require_clean.isCleanUnderAnyName(content);
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
function isName$1({ line, column, endLine, endColumn, inside }) {
	return line === 1 && column === 1 && endLine === 1 && endColumn === 1 && inside.length === 0;
}
function blobOf({ mode, oid }) {
	return mode === "160000" ? null : oid;
}
function earlierOf({ commit, name, oidsBefore }, renames) {
	const path = require_main.decodeFileName(name);
	return oidsBefore.flatMap((oid, index) => {
		if (!require_main.isNoObject(oid)) return [{
			oid,
			path
		}];
		const renamed = renames.get(renameKey(commit, index, name));
		return renamed === void 0 ? [] : [renamed];
	});
}
// build/check/problems.js
function withProblems(report, added) {
	const { shard } = report;
	const problems = inOrder([...report.problems, ...added]);
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
		const [localRef = "", localOid = "", remoteRef = "", remoteOid = ""] = fields.map(require_main.decodeFileName);
		if (localRef !== "" && remoteRef !== "" && isObjectId(localOid) && isObjectId(remoteOid)) return {
			localRef,
			localOid,
			remoteRef,
			remoteOid
		};
		throw new require_main.SourceFailure("bad-input", "Standard input must hold what git hands a pre-push hook: lines of LOCAL-REF LOCAL-ID REMOTE-REF REMOTE-ID.", "fault");
	});
}
"0".repeat(40);
async function checkPush({ refs, remote, ...options }) {
	const source = {
		kind: "push",
		root: "."
	};
	const { where, now } = options;
	try {
		const brought = refs.filter(({ localOid }) => !require_main.isNoObject(localOid));
		if (brought.length === 0) return await checkCommits({
			...options,
			...NOTHING_BROUGHT,
			source
		});
		const name = nameOf(remote, where);
		const isStale = name !== null && isOutOfDate(name, refs, where);
		const checkedOut = checkedOutBranch(where);
		const chosen = brought.find(({ localRef }) => localRef === checkedOut || localRef === "HEAD") ?? brought[0];
		const before = knownCommits(where, require_main.isNoObject(chosen.remoteOid) ? [] : [chosen.remoteOid]);
		const itsDefault = name === null ? [] : knownCommits(where, [`refs/remotes/${name}/HEAD`]);
		const report = await checkCommits({
			...options,
			source,
			tips: brought.map(({ remoteRef, localOid, remoteOid }) => ({
				ref: remoteRef,
				oid: localOid,
				isNew: require_main.isNoObject(remoteOid)
			})),
			without: knownCommits(where, refs.map(({ remoteOid }) => remoteOid).filter((oid) => !require_main.isNoObject(oid))),
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
// build/check/receive.js
function parseReceivedRefs(input) {
	return hookLines(input, 3).map((fields) => {
		const [oldOid = "", newOid = "", ref = ""] = fields.map(require_main.decodeFileName);
		if (isObjectId(oldOid) && isObjectId(newOid) && ref !== "") return {
			oldOid,
			newOid,
			ref
		};
		throw new require_main.SourceFailure("bad-input", "Standard input must hold what git hands a pre-receive hook: lines of OLD-ID NEW-ID REF.", "fault");
	});
}
async function checkReceive({ refs, ...options }) {
	const source = {
		kind: "receive",
		root: "."
	};
	const { where, now } = options;
	try {
		const brought = refs.filter(({ newOid }) => !require_main.isNoObject(newOid));
		const main = checkedOutBranch(where);
		const chosen = brought.find(({ ref }) => ref === main) ?? brought[0];
		const base = chosen === void 0 ? [] : [require_main.isNoObject(chosen.oldOid) ? "HEAD" : chosen.oldOid];
		return await checkCommits({
			...options,
			source,
			tips: brought.map(({ ref, oldOid, newOid }) => ({
				ref,
				oid: newOid,
				isNew: require_main.isNoObject(oldOid)
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
// build/sources/repository.js
function findRepository(where) {
	try {
		const { stdout } = require_staged.runGit(where, ["rev-parse", "--show-toplevel"]);
		return stdout.toString("utf8").replace(/\r?\n$/, "");
	} catch (error) {
		const code = error instanceof require_main.SourceFailure ? error.problem.code : null;
		if (code === "not-a-repository" || code === "no-work-tree") return null;
		if (code === "git-missing" && !hasGitFolder(where.cwd)) return null;
		throw error;
	}
}
function trackedPaths(where) {
	const list = (args) => require_main.splitAtNul(require_staged.runGit(where, args).stdout).map(require_main.decodeFileName);
	const inHead = require_staged.unlessRefused(() => list([
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
// build/check/staged.js
async function checkStaged(check) {
	try {
		const isWanted = isAmong(askedPaths(check));
		return await checkOpened(await (check.staged ?? require_staged.openStaged(check.where, isWanted)), check);
	} catch (error) {
		return failed(error, SOURCE, check.now);
	}
}
const SOURCE = {
	kind: "staged",
	root: "."
};
async function checkOpened(staged, check) {
	const { settings, problems } = require_main.parseSettings(staged.settings);
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
		const known = new Set(document === null ? [] : require_clean.inspect(document, require_clean.sha256).sightings.map(fingerprintOf));
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
		case "file": return agreed(require_main.readNamedAllowlist(allowlist.file, where.cwd));
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
	return (path) => all.has(path) || foldersOf(path).some((folder) => all.has(folder));
}
function refuseUnknown(asked, root, where) {
	const isGone = (path) => !isThere((0, node_path.resolve)(root, path));
	if (!asked.some(isGone)) return;
	const known = new Set(trackedPaths(where).flatMap((path) => [path, ...foldersOf(path)]));
	const index = asked.findIndex((path) => isGone(path) && !known.has(path));
	if (index === -1) return;
	throw new require_main.SourceFailure("no-such-path", `PATH ${index + 1} is neither staged nor in the last commit nor on the disk.`, "fault");
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
	if (way === ".." || way.startsWith(`..${node_path.sep}`)) throw new require_main.SourceFailure("outside-repository", "A PATH lies outside this repository.", "fault");
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
function foldersOf(path) {
	const pieces = path.split("/");
	return pieces.slice(1).map((_, index) => pieces.slice(0, index + 1).join("/"));
}
// build/core/exit-code.js
function exitCodeOf(report, options) {
	if (report.problems.some((problem) => problem.effect === "fault")) return 2;
	if (report.problems.some((problem) => problem.effect === "incomplete")) return 3;
	const { summary, allowlist } = report;
	const isWaiting = summary.pending > 0 || allowlist.pending > 0;
	return summary.block > 0 || options.pendingBlocks && isWaiting ? 1 : 0;
}
// build/report/escape.js
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu;
function forTerminal(text) {
	return text.replace(UNSEEN, spelledOut).replace(/(^| )::/g, "$1:\\x3a").replaceAll("##[", "##\\x5b");
}
function forUrlPath(path) {
	return path.split(/([\p{Cs}/])/u).map((part) => {
		if (part === "/") return part;
		if (!/^\p{Cs}$/u.test(part)) return encodeURIComponent(part);
		const byte = part.charCodeAt(0) - 56320;
		return byte >= 128 && byte <= 255 ? `%${byte.toString(16).toUpperCase()}` : "%EF%BF%BD";
	}).join("");
}
function forShell(word) {
	return /^[\w@%+=:,./][\w@%+=:,./-]*$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
const NAMED = {
	"\n": "\\n",
	"\r": "\\r",
	"	": "\\t"
};
function spelledOut(character) {
	const code = character.codePointAt(0);
	if (code < 256) return NAMED[character] ?? `\\x${code.toString(16).padStart(2, "0")}`;
	return `\\u{${code.toString(16)}}`;
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
	const keys = findings.filter(isKey).length;
	const sas = findings.length - keys;
	const parts = [];
	if (sas > 0) parts.push(count(sas, "Azure SAS", "Azure SAS tokens"));
	if (keys > 0) parts.push(count(keys, "Azure key"));
	return list(parts);
}
function bySeverity(findings) {
	return require_main.SEVERITIES.toReversed().map((severity) => ({
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
function list(parts) {
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
	const files = filesIn(open.filter((location) => !isName(location)));
	const names = filesIn(open.filter(isName));
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
		text: `${takeOut}: ${open.every(isName) ? "give it another name" : "make the tag again without it"}.`,
		commands: []
	};
	const oldest = known.find(({ id }) => ids.includes(id))?.id ?? first;
	const parentsOf = (commit) => known.find(({ id }) => id === commit)?.parents ?? 1;
	const [are, each] = ids.length === 1 ? ["commit", "it"] : ["commits", "each"];
	const isMessage = open.every(({ path }) => path === require_main.MESSAGE_PATH);
	const merges = ids.filter((id) => parentsOf(id) > 1);
	return {
		text: `${takeOut}, in the ${are} that brought it in (${list(ids.slice(0, 3).map((id) => id.slice(0, 12))) + (ids.length > 3 ? ", …" : "")}): another commit on top leaves it in the history. On that branch, ${list([
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
function howToExcuse(findings) {
	return `It writes an entry into .sasignore, which counts once a reviewer has approved it.${findings.some((finding) => finding.severity === "critical") ? " A critical token passes only as revoked or as a test fixture." : ""}`;
}
function waitsFor({ allowedBy }) {
	if (allowedBy === null) return "CI fails until its reviewer has approved it.";
	const { path, line, proof, reviewer } = allowedBy;
	return [`CI fails until ${proof === null ? reviewer : stillToApprove(proof)} ${proof === null || lackingNumber(proof) === 1 ? "has" : "have"} approved the entry at ${path}:${line} in the pull request.`, ...proof === null ? [] : proof.notes].join(" ");
}
function stillToApprove(proof) {
	const { reviewer, others } = proof.lacking;
	const named = reviewer === null ? [] : [reviewer];
	const more = lackingNumber(proof) - named.length;
	if (more <= 0) return list(named);
	const from = others.length === 0 ? " reviewer" : ` of ${others.join(", ")}`;
	return list([...named, `${NUMBERS[more] ?? more}${reviewer === null ? "" : " more"}${from}`]);
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
function isName({ line, column, endLine, endColumn, inside }) {
	return line === 1 && column === 1 && endLine === 1 && endColumn === 1 && inside.length === 0;
}
function isKey(finding) {
	return finding.kind.endsWith("-key");
}
function filesNamed(files) {
	const names = files.map((file) => file === "-" ? "what was read" : file);
	return names.length <= 3 ? list(names) : `${names.slice(0, 2).join(", ")} and ${grouped(names.length - 2)} other files`;
}
function placesNamed(locations) {
	const names = [];
	if (locations.some(({ path }) => path === ".git/COMMIT_EDITMSG")) names.push("the message");
	const refs = locations.filter(({ path }) => path.startsWith(require_main.REFS_FOLDER));
	if (refs.length > 0) names.push(refs.every(isName) ? "the name of the branch or tag" : "what the tag itself holds");
	const files = filesIn(locations);
	if (files.length > 0) names.push(filesNamed(files));
	return list(names);
}
function stage(files) {
	const typed = files.length <= 3 && files.every((file) => !/[\p{C}\p{Zl}\p{Zp}]/u.test(file));
	const words = files.map((file) => forShell(/^[-:]/.test(file) ? `./${file}` : file));
	return typed ? `git add ${words.join(" ")}` : "git add --update";
}
function unique(texts) {
	return [...new Set(texts)];
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
// build/report/text.js
const WIDTH = 80;
const IN_FULL = 3;
const REST = 20;
const NOTICES = 3;
const PLACES = 5;
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
	for (const { path, reason } of sealed.slice(0, PLACES)) page.whole(`${path}: ${reason}`, 2);
	if (sealed.length > PLACES) page.paragraph(`and ${count(sealed.length - PLACES, "more", "more")}`, 2);
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
	if (finding.verdict === "pending") page.paragraph(waitsFor(first), 2);
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
	for (const location of others.slice(0, PLACES)) page.whole(`also at ${placeAndVerdict(location, finding)}`, 2);
	if (others.length > PLACES) page.paragraph(`and ${count(others.length - PLACES, "more place")}`, 2);
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
// build/hook/skip.js
function skipped(env) {
	if (!env.SASGUARD_SKIP || env.SASGUARD_SKIP === "0") return null;
	const reason = (env.SASGUARD_SKIP_REASON ?? "").trim();
	return reason === "" ? {
		exitCode: 2,
		stdout: "",
		stderr: UNSAID
	} : said(reason);
}
function said(reason) {
	return {
		exitCode: 0,
		stdout: "",
		stderr: `sasguard did not check this commit (SASGUARD_SKIP): ${forTerminal(require_clean.shownPath(reason.slice(0, LONGEST_REASON), require_clean.sha256))}\nWhat it brings in is checked before a push and in CI all the same.
`
	};
}
const LONGEST_REASON = 300;
const UNSAID = "sasguard: SASGUARD_SKIP is set, but not why. Say it:\n     SASGUARD_SKIP=1 SASGUARD_SKIP_REASON=\"the reason\" git commit\n";
// build/hook/run.js
async function run(hook, args, around) {
	const leftOut = require_main.maySkip(hook) ? skipped(around.where.env) : null;
	if (leftOut !== null) return hook === "commit-msg" && leftOut.exitCode === 0 ? {
		...leftOut,
		stderr: ""
	} : leftOut;
	const report = await reportOf(hook, args, around).catch((error) => failed(error, {
		kind: hook === "pre-receive" ? "receive" : "push",
		root: "."
	}, around.now));
	return {
		exitCode: exitCodeOf(report, { pendingBlocks: false }),
		stdout: "",
		stderr: renderText(report, {
			color: around.terminal.color,
			linksInto: around.terminal.links ? around.where.cwd : null,
			showAllowed: false,
			door: "hook",
			program: hook === "pre-receive" ? "npx sasguard" : around.program
		})
	};
}
async function reportOf(hook, args, { where, staged, now }) {
	const common = {
		where,
		allowlist: { kind: "repository" },
		failOn: null,
		now
	};
	switch (hook) {
		case "pre-commit":
		case "pre-merge-commit": return checkStaged({
			...common,
			staged,
			names: []
		});
		case "commit-msg": return checkMessage({
			where,
			now,
			file: args[0] ?? ""
		});
		case "pre-push": {
			const [name = "", url = ""] = args;
			return checkPush({
				...common,
				refs: parsePushedRefs((0, node_fs.readFileSync)(STDIN)),
				remote: {
					name,
					url
				}
			});
		}
		case "pre-receive": return checkReceive({
			...common,
			refs: parseReceivedRefs((0, node_fs.readFileSync)(STDIN)),
			ending: { why: () => process.uptime() > SECONDS ? "time" : null }
		});
	}
}
const STDIN = 0;
const SECONDS = 4.5;
exports.run = run;
