"use strict";
const require_main = require("./index.js");
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
	`(?<=")${whole("quoted", String.raw`[^"<>\\\r\n]{1,120}`)}(?=")`,
	`|(?<=')${whole("apostrophed", String.raw`(?:[^'"<>\\\r\n]|\\'|''){1,120}`)}(?=')`,
	String.raw`|(?<!["'])${whole("bare", `${WORD}(?: ${WORD}){0,5}`)}(?<![/-])(?=\s{0,40}["<|]|\r?\n|$)`,
	"))?"
].join("");
function inQuery(words = "") {
	return words.replace(/\\'|''/g, "'").replace(/[^\w\-.~%+/:*()@!$,?]/g, (one) => `%${one.charCodeAt(0).toString(16).padStart(2, "0")}`);
}
function whole(group, pattern) {
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
const encoder$1 = new TextEncoder();
function decodeUtf8(latin1) {
	return lenient.decode(Uint8Array.from(latin1, (character) => character.charCodeAt(0)));
}
function encodeUtf8(codePoint) {
	if (codePoint < 128) return String.fromCharCode(codePoint);
	if (codePoint < 2048) return String.fromCharCode(192 | codePoint >> 6, 128 | codePoint & 63);
	return String.fromCharCode(...encoder$1.encode(String.fromCodePoint(codePoint)));
}
function utf16Length(bytes) {
	try {
		return strict.decode(bytes).length;
	} catch {
		return null;
	}
}
// build/core/codec/html-entities.js
const NAMED$2 = {
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
		if (name !== void 0) return NAMED$2[name];
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
const within = (group) => whole(group, String.raw`(?:(?:[,;]|${MEMBER})\s{0,80}){0,10}`);
const between = (group) => whole(group, String.raw`(?:(?:[,;(){}[\]>-]|\/>|<\/\w{1,20}>|${MEMBER})\s{0,80}){0,16}`);
const namedValues = {
	id: "named-values",
	gathers: true,
	shows: (text) => IS_NAMED.test(text) && HAS_VALUE.test(text),
	pattern: new RegExp([
		String.raw`(?:(?:["'\`]\s{0,80}|(?<!\s)\s{1,80}|(?<=[^>\s])(?=<\/))(?:${within("a")}${SAYS}${NAMES$1}${NAME_ENDS})?${between("b")})?`,
		String.raw`(?:(?:<[\w.]{1,40}[\s>]|(?<![\w.])(?:new\s{1,9})?[\w.]{1,40}\s?[({])\s{0,40}${between("c")})?`,
		`(?:${SAYS}${NAME}${NAME_ENDS}${within("d")}${VALUE}${WORDS$4}`,
		String.raw`|${VALUE}(?=${whole("f", "[^\"'`\\s,]{1,300}")}["'\`]?\s{0,80}${within("e")}${SAYS}(?<last>${NAMES$1})\b))`
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
const NAMED$1 = {
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
		if (name !== void 0) return NAMED$1[name];
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
				view: require_main.undo(outer, codec)
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
		for (const codec of CODECS) inner = require_main.undo(inner, codec) ?? inner;
		if (inner === outer) return;
		if (!seen.has(inner.text)) yield inner;
	}
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
		const marks = this.#find(require_main.latin1(this.#bytes, from, to)).map((mark) => ({
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
const WINDOW = 40;
const STEP = 3;
const LEAST_DISTINCT$1 = 20;
const LEAST_CHANGES = 14;
const LEAST_OF_EACH = 4;
function holdsRandom(text) {
	for (let start = 0; start + WINDOW <= text.length; start += STEP) if (isRandom(text, start)) return true;
	return false;
}
function standsInRandom(text, from, to) {
	let start = from;
	while (start > 0 && from - start < REACH && require_main.isOf(BASE64, text, start - 1)) start--;
	let end = to;
	while (end - to < REACH && require_main.isOf(BASE64, text, end)) end++;
	return holdsRandom(text.slice(start, end));
}
const REACH = 64;
const BASE64 = require_main.setOf(/[A-Za-z0-9+/_-]/);
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
	for (let at = start; at < start + WINDOW; at++) {
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
	return [...wordsIn(text), ...hostsIn(text)].sort((one, other) => one - other).map((at) => ({ at }));
}
const WORDS$2 = /* @__PURE__ */ new Set([
	"sas",
	"azure",
	"blob",
	"sharedaccess"
]);
const LETTERS = /(?<![A-Za-z])[A-Za-z]{0,64}?(?:sas|azure|blob|access)[A-Za-z]{0,64}/gi;
const PARTS$2 = /[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g;
function* wordsIn(text) {
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
	for (const match of text.matchAll(NAMED)) {
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
const NAMED = new RegExp([
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
const STORAGE = String.raw`storage|azure|blob|\bwasbs?\b|\babfss?\b|core\.windows`;
const NAMES = new RegExp(`(${ACCOUNTS})|(${SERVICES$1})|${STORAGE}`, "gi");
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
const VALUES = Uint8Array.from({ length: 128 }, (_, code) => {
	const character = String.fromCharCode(code).replace("-", "+").replace("_", "/");
	const value = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".indexOf(character);
	return value < 0 ? 64 : value;
});
function bytesOf(base64) {
	const bytes = [];
	let bits = 0;
	let held = 0;
	for (let at = 0; at < base64.length; at++) {
		const value = VALUES[base64.charCodeAt(at)] ?? 64;
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
const EDGES = require_main.setOf(/["'`\s:>]/);
const QUOTES = require_main.setOf(/["'`]/);
const readIntroducedKeys = (view, digest) => {
	const readings = [];
	const { text } = view;
	for (let at = text.indexOf("="); at >= 0; at = text.indexOf("=", at + 1)) {
		const shape = text[at + 1] === "=" ? SHAPE_88 : require_main.isOf(QUOTES, text, at + 1) ? SHAPE_44 : null;
		if (shape === null) continue;
		const start = at - shape.length;
		if (!require_main.isOf(EDGES, text, start - 1)) continue;
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
			describe: PUBLISHED.has(fingerprint) ? null : () => keyToken(kind, fingerprint, namesOf(kind, name, before, after)),
			span: require_main.spanOf(view, start, secret.end),
			understood: name === void 0 ? 6 : 7,
			alone: false
		});
	}
	return readings;
};
function namesOf(kind, name, before, after) {
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
			span: require_main.spanOf(view, end - signature.length, end),
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
const ESCAPES = /* @__PURE__ */ new Set([
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
	return [text[start - 1], text[end]].filter((character) => ESCAPES.has(character ?? "")).length;
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
			span: require_main.spanOf(view, start, start + key.length),
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
const ENDS$1 = require_main.setOf(/["'`<>\\]/);
const LINE_ENDS = require_main.setOf(/[\r\n]/);
const SPACES = require_main.setOf(/\s/);
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
	let left = MOST;
	let right = MOST;
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
const MOST = 24;
function endsString(text, at) {
	if (!require_main.isOf(LINE_ENDS, text, at)) return require_main.isOf(ENDS$1, text, at);
	let before = at - 1;
	while (at - before < MOST_INDENT && require_main.isOf(SPACES, text, before)) before--;
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
	while (end > 0 && require_main.isOf(tail, own, end - 1)) end--;
	return own.slice(0, end);
}
const TAIL = require_main.setOf(/[.,:!)*]/);
const TAIL_AND_BRACKETS = require_main.setOf(/[.,:!)*\]]/);
function lastWord(piece) {
	const words = piece.replace(/\s{0,9}=\s{0,9}/g, "=").trimEnd();
	let at = words.length;
	while (at > 0 && !require_main.isOf(SPACES, words, at - 1)) at--;
	return words.slice(at);
}
function firstWord(piece) {
	const words = piece.replace(/\s{0,9}=\s{0,9}/g, "=").trimStart();
	let end = 0;
	while (end < words.length && !require_main.isOf(SPACES, words, end)) end++;
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
const LONGEST_NAME = 48;
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
		const name = text.slice(Math.max(0, match.index - LONGEST_NAME), match.index);
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
				span: require_main.spanOf(view, at, secret.end),
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
		resource: shown$1(settings.get("entitypath") ?? settings.get("deviceid")),
		policy: shown$1(settings.get("sharedaccesskeyname"))
	});
}
function pairedKey(fingerprint, place) {
	const pair = pairAround(...around(place));
	return keyToken(pair?.kind ?? "messaging-key", fingerprint, {
		account: pair?.account ?? null,
		policy: shown$1(pair?.policy ?? void 0)
	});
}
function addressOf$1(settings) {
	return parseEndpoint(settings.get("endpoint") ?? settings.get("hostname") ?? "");
}
function shown$1(text) {
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
	const known = require_main.PERMISSIONS.filter((permission) => words.has(permission));
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
function nameOf(thing, account) {
	return account === null ? `${/^[AEI]/.test(thing) ? "an" : "a"} ${thing} not named here` : `${thing} ${account}`;
}
function ofHub(account, policy) {
	return nameOf(isOfProvisioning(policy) ? "device provisioning service" : "IoT hub", account);
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
	deed: ({ account }) => `act on ${nameOf("API Management service", account)} and sign tokens for it`,
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
	deed: ({ account }) => `send events to ${nameOf("Event Grid topic", account)} and sign tokens for it`,
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
	deed: ({ account }) => `use ${nameOf("Azure Maps account", account)} at its owner's expense`,
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
	deed: ({ account, policy, resource }) => `sign tokens for ${policy === null ? "an authorization rule" : `the rule ${policy}`} of ${nameOf("messaging namespace", account)}${resource === null ? "" : ` (${resource})`}`,
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
const QUERY_CHARACTERS = require_main.setOf(/[A-Za-z0-9\-._~%&=+/:,*()@!$?[\]\x80-\xff]/);
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
		} else if (!require_main.isOf(QUERY_CHARACTERS, text, at - 1)) {
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
	for (let at = end - 1; at >= end - 4; at--) if (require_main.isOf(BEFORE_NAMES, text, at) || endsPadding(text, at)) return at + 1;
	return end;
}
function endsPadding(text, at) {
	return text[at] === "=" || text[at - 2] === "%" && text.slice(at - 1, at + 1).toUpperCase() === "3D";
}
function rawHeaderAround(text, at) {
	if (!require_main.isOf(IN_HEADERS, text, at)) return -1;
	const from = Math.max(0, at - LONGEST_HEADER);
	const header = from + text.slice(from, at).lastIndexOf("rsc");
	if (header < from || !require_main.isOf(BEFORE_NAMES, text, header - 1)) return -1;
	RAW_HEADER.lastIndex = header;
	return RAW_HEADER.test(text) && RAW_HEADER.lastIndex > at ? header : -1;
}
const IN_HEADERS = require_main.setOf(/[ ;"]/);
const BEFORE_NAMES = require_main.setOf(/[?&]/);
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
	while (start > 0 && text.length - start < LONGEST_BARE && require_main.isOf(BARE_CHARACTERS, text, start - 1)) start--;
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
const URL_TAIL = require_main.setOf(/[?,;]/);
const VALUE_TAIL = require_main.setOf(/[.:!)\]*']/);
function withoutTail(text, tail) {
	let end = text.length;
	while (end > 0 && require_main.isOf(tail, text, end - 1)) end--;
	return text.slice(0, end);
}
const BARE = /^(?:(?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,63}|\d{1,3}(?:\.\d{1,3}){3}|localhost|azurite)(?::\d{1,5})?(?:\/[^:]*)?$/i;
const BARE_CHARACTERS = require_main.setOf(/[\w.%:/-]/);
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
		span: require_main.spanOf(view, valueAt, secret.end),
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
	const times = TIMES.filter((name) => timeOf(values.get(name)) !== null).length;
	const protocols = /^https?(?:,https?)?$/i.test(values.get("spr") ?? "") ? 1 : 0;
	const left = signsOfLayersIn([query.url ?? "", ...values.values()].join("="));
	return host + times + protocols - left - escapesAround(text, query.start, query.end);
}
const TIMES = [
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
		...shown(kind.describe(query)),
		fingerprint,
		kind: kind.id,
		ipRange: shownText(values.get("sip") ?? null),
		userBound: values.has("sduoid"),
		redacted: redactQuery(query)
	};
}
function shown(named) {
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
			span: require_main.spanOf(view, at, secret.end),
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
	const { candidates, stretches } = require_main.marksIn(bytes);
	let digestOnce = digest;
	for (const { view, region } of viewsIn(bytes, candidates)) if (view === null) unfinished.push(region);
	else {
		if (view.layers.length === 0) digestOnce = remembering(digest);
		for (const reading of readTokens(view, digestOnce)) add(reading);
	}
	if (depth > 0) for (const { bytes: inner, placeOf } of require_main.base64In(bytes, stretches)) {
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
		if (require_main.isContainer(inner)) containers.push({
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
function holdsReading(bytes, marks = require_main.marksIn(bytes), depth = 4) {
	for (const { view } of viewsIn(bytes, marks.candidates)) if (view === null || readTokens(view, () => "").length > 0) return true;
	if (depth === 0) return false;
	for (const { bytes: inner } of require_main.base64In(bytes, marks.stretches)) if (require_main.isContainer(inner) || holdsReading(inner, require_main.marksIn(inner), depth - 1)) return true;
	return false;
}
function* viewsIn(bytes, candidates) {
	let left = VIEWS_AT_FIRST;
	for (const region of regionsOf(candidates, bytes.length)) {
		left += VIEWS_A_REGION;
		const layers = layersOf(require_main.viewOf(bytes, region.start, region.end), Math.min(48, left));
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
// build/core/worth-inspecting.js
function isWorthInspecting({ path, content }) {
	if (require_main.isHeadWorthALook(content.read(0, 512))) return true;
	if (holdsReading(encoder.encode(path))) return true;
	for (const { bytes } of require_main.windowsOf(require_main.piecesOf(content, require_main.WINDOW))) if (holdsReading(bytes)) return true;
	return false;
}
const encoder = new TextEncoder();
Object.defineProperty(exports, "STORAGE_SERVICES", {
	enumerable: true,
	get: function() {
		return STORAGE_SERVICES;
	}
});
Object.defineProperty(exports, "accountsNear", {
	enumerable: true,
	get: function() {
		return accountsNear;
	}
});
Object.defineProperty(exports, "formatTime", {
	enumerable: true,
	get: function() {
		return formatTime;
	}
});
Object.defineProperty(exports, "isWorthInspecting", {
	enumerable: true,
	get: function() {
		return isWorthInspecting;
	}
});
Object.defineProperty(exports, "linesBetween", {
	enumerable: true,
	get: function() {
		return linesBetween;
	}
});
Object.defineProperty(exports, "readingsIn", {
	enumerable: true,
	get: function() {
		return readingsIn;
	}
});
Object.defineProperty(exports, "utf16Length", {
	enumerable: true,
	get: function() {
		return utf16Length;
	}
});
Object.defineProperty(exports, "wordsOf", {
	enumerable: true,
	get: function() {
		return wordsOf;
	}
});
