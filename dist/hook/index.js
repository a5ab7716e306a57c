/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 166:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ findCandidates)
});

;// CONCATENATED MODULE: ./build/core/find/anchors.js
const ANCHORS = [
    // Names of fields and settings, right before their values.
    { word: 'sig', anyCase: true, meetAt: 0, wholeWord: true, secretFollows: true },
    { word: 'key', anyCase: true, meetAt: 0, wholeWord: false, secretFollows: true },
    // The same as UTF-16 inside a binary file.
    { word: 's\0i\0g\0', anyCase: true, meetAt: 1, wholeWord: false, secretFollows: false },
    { word: 'k\0e\0y\0', anyCase: true, meetAt: 1, wholeWord: false, secretFollows: false },
    // `sig` broken by a soft line break of quoted-printable.
    { word: 's=\nig', anyCase: true, meetAt: 0, wholeWord: true, secretFollows: true },
    { word: 'si=\ng', anyCase: true, meetAt: 1, wholeWord: true, secretFollows: true },
    { word: 's=\r\nig', anyCase: true, meetAt: 0, wholeWord: true, secretFollows: true },
    { word: 'si=\r\ng', anyCase: true, meetAt: 1, wholeWord: true, secretFollows: true },
    // Tokens whose signature has another name, or none: found by what introduces them.
    { word: 'sharedaccesssignature', anyCase: true, meetAt: 4, wholeWord: false, secretFollows: false },
    { word: 'eventgrid', anyCase: true, meetAt: 4, wholeWord: false, secretFollows: false },
    { word: 'aeg-sas-', anyCase: true, meetAt: 1, wholeWord: false, secretFollows: false },
    { word: 'jwt-sas', anyCase: true, meetAt: 0, wholeWord: false, secretFollows: false },
    { word: 'azure-api', anyCase: true, meetAt: 3, wholeWord: false, secretFollows: false },
    // The markers of identifiable keys, each with its place in the key's own text.
    { word: '+ASt', anyCase: false, meetAt: 0, wholeWord: false, secretFollows: false },
    { word: '+ASb', anyCase: false, meetAt: 0, wholeWord: false, secretFollows: false },
    { word: '+AEh', anyCase: false, meetAt: 0, wholeWord: false, secretFollows: false },
    { word: '+ARm', anyCase: false, meetAt: 0, wholeWord: false, secretFollows: false },
    { word: 'APIM', anyCase: false, meetAt: 0, wholeWord: false, secretFollows: false },
    { word: 'AIoT', anyCase: false, meetAt: 0, wholeWord: false, secretFollows: false },
    { word: 'AZEG', anyCase: false, meetAt: 1, wholeWord: false, secretFollows: false },
    { word: 'JQQJ9', anyCase: false, meetAt: 0, wholeWord: false, secretFollows: false },
];

;// CONCATENATED MODULE: ./build/core/find/candidates.js
/**
 * Where in a document's bytes a signature or a key may stand. Everything after this looks only there, so this is
 * where the time goes: it looks each pair of bytes up in one table, whatever the number of codecs and kinds.
 *
 * It may name places where nothing is, never miss one where something is.
 */

/**
 * Every anchor has a stretch of three letters by which it is met: of the pairs of bytes at even offsets, one falls
 * within it. Looking a pair up turns down nearly everything at once.
 */
const MEETING = 3;
const STRIDE = 2;
/** What each pair of bytes may be part of; 0, the first, for nothing. Kept as numbers, since it is asked for every pair. */
const MEETINGS = [[]];
const PAIRS = pairs();
const findCandidates = function* (bytes) {
    const last = bytes.length - 1;
    for (let at = 0; at < last; at += STRIDE) {
        const meeting = PAIRS[(bytes[at] << 8) | bytes[at + 1]];
        if (meeting === 0)
            continue;
        for (const { anchor, offset } of MEETINGS[meeting]) {
            const start = at - offset;
            if (!isAnchor(bytes, start, anchor))
                continue;
            const end = start + anchor.word.length;
            if (anchor.wholeWord && isWordByte(bytes[end]))
                continue;
            if (anchor.secretFollows && !secretMayFollow(bytes, end))
                continue;
            yield Math.max(0, start);
            break;
        }
    }
};
function pairs() {
    const table = new Uint8Array(0x10000);
    for (const anchor of ANCHORS) {
        for (let offset = anchor.meetAt; offset < anchor.meetAt + MEETING - 1; offset++) {
            for (const first of spellings(anchor, offset)) {
                for (const second of spellings(anchor, offset + 1)) {
                    const pair = (first << 8) | second;
                    MEETINGS.push([...MEETINGS[table[pair]], { anchor, offset }]);
                    table[pair] = MEETINGS.length - 1;
                }
            }
        }
    }
    return table;
}
function spellings({ word, anyCase }, index) {
    const letter = word[index];
    const all = anyCase ? [letter.toLowerCase(), letter.toUpperCase()] : [letter];
    return new Set(all.map((spelling) => spelling.charCodeAt(0)));
}
function isAnchor(bytes, start, { word, anyCase }) {
    for (let i = 0; i < word.length; i++) {
        const byte = bytes[start + i];
        // An anchor in any case is written in small letters here, and in ASCII those are the capitals with one bit more.
        if ((anyCase && byte >= 0x40 ? byte | 0x20 : byte) !== word.charCodeAt(i))
            return false;
    }
    return true;
}
function isWordByte(byte) {
    return byte !== undefined && /\w/.test(String.fromCharCode(byte));
}
/** How far behind its name a value may begin: quotes, brackets, escapes, `", "value": "`. */
const REACH = 128;
/**
 * A stretch this long with this many different characters, small letters and capitals among them, may be a secret or the
 * longer piece of one broken in two. Genuine values of 44 characters have 22 to 40 different ones (reference: 100 000
 * random draws), and of any 20 in a row hardly ever fewer than 14.
 */
const LEAST_LENGTH = 20;
const LEAST_DISTINCT = 12;
const SAMPLE = 32;
/**
 * Whether what stands behind a name has the variety of a secret. Prose has its spaces, code its dots and brackets,
 * and a file of nothing but `sig=` too few letters: all are turned down within a few bytes.
 */
function secretMayFollow(bytes, from) {
    const end = Math.min(bytes.length, from + REACH + SAMPLE);
    // One bit for each character seen, in three words of 32: digits and signs, capitals, small letters.
    let [signs, capitals, smalls] = [0, 0, 0];
    let distinct = 0;
    let length = 0;
    for (let at = from; at < end; at++) {
        const byte = bytes[at];
        if (VALUE_BYTES[byte] === 0) {
            signs = capitals = smalls = distinct = length = 0;
            continue;
        }
        const bit = 1 << (byte & 31);
        if (byte < 0x40) {
            if ((signs & bit) === 0)
                distinct++;
            signs |= bit;
        }
        else if (byte < 0x60) {
            if ((capitals & bit) === 0)
                distinct++;
            capitals |= bit;
        }
        else {
            if ((smalls & bit) === 0)
                distinct++;
            smalls |= bit;
        }
        if (++length < LEAST_LENGTH)
            continue;
        if (distinct >= LEAST_DISTINCT && capitals !== 0 && smalls !== 0)
            return true;
        // A value may be written in nothing but percent escapes: sixteen digits and the sign.
        if (distinct >= LEAST_DISTINCT / 2 && signs & PERCENT_SIGN)
            return true;
    }
    return false;
}
const PERCENT_SIGN = 1 << (0x25 & 31);
/** What a value may consist of while it is still encoded: base64, and the letters of escapes around `+`, `/` and `=`. */
const VALUE_BYTES = Uint8Array.from({ length: 256 }, (_, byte) => /[A-Za-z0-9+/=%\\&#;_-]/.test(String.fromCharCode(byte)) ? 1 : 0);


/***/ }),

/***/ 250:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GW: () => (/* binding */ KINDS),
/* harmony export */   Jj: () => (/* binding */ PERMISSIONS),
/* harmony export */   bk: () => (/* binding */ VERDICTS),
/* harmony export */   du: () => (/* binding */ isAtLeast),
/* harmony export */   hm: () => (/* binding */ worstOf),
/* harmony export */   oC: () => (/* binding */ SEVERITIES)
/* harmony export */ });
/* unused harmony export SERVICES */
/**
 * The vocabulary of the report: what was found, where, how bad it is, and what became of it.
 *
 * These shapes are the public JSON report (`sasguard/report@1`), so a key may be added here, but none renamed
 * or removed. Nothing in this file can hold a signature or a key: the parser keeps those to itself.
 */
const KINDS = [
    'account-sas',
    'service-sas',
    'user-delegation-sas',
    'legacy-sas',
    'disk-export-sas',
    'messaging-sas',
    'iot-sas',
    'event-grid-sas',
    'workflow-sas',
    'api-management-sas',
    'maps-sas',
    'unknown-sas',
    'storage-account-key',
    'messaging-key',
    'iot-key',
    'event-grid-key',
    'api-management-key',
    'maps-key',
];
/** From harmless to worst; the order is the meaning. */
const SEVERITIES = ['info', 'low', 'medium', 'high', 'critical'];
/** From best to worst: a token with several locations has the worst verdict among them. */
const VERDICTS = ['hidden', 'allowed', 'warn', 'pending', 'block'];
/** Microsoft's words for what a permission letter allows, in the order in which they are always listed. */
const PERMISSIONS = [
    'read',
    'add',
    'create',
    'write',
    'delete',
    'delete-version',
    'permanent-delete',
    'list',
    'tags',
    'find',
    'move',
    'execute',
    'ownership',
    'permissions',
    'immutability',
    'update',
    'process',
    'run',
    'send',
    'listen',
    'manage',
    'sign',
];
const SERVICES = (/* unused pure expression or super */ null && ([
    'blob',
    'queue',
    'table',
    'file',
    'messaging',
    'iot',
    'event-grid',
    'workflow',
    'api-management',
    'maps',
]));
function isAtLeast(severity, threshold) {
    return SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(threshold);
}
function worstOf(order, words) {
    return order[Math.max(0, ...words.map((word) => order.indexOf(word)))];
}


/***/ }),

/***/ 568:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ toUtf8)
/* harmony export */ });
/**
 * UTF-16 files (Windows PowerShell's `>` writes them) are read as the UTF-8 they would be, since lines and UTF-16
 * columns are the same in both. Told by a byte-order mark, or without one by NULs in every other byte.
 */
/** The file as UTF-8, or the very same bytes when it is not UTF-16. */
function toUtf8(bytes) {
    const encoding = utf16Encoding(bytes);
    return encoding === null ? bytes : new TextEncoder().encode(decode(bytes, encoding));
}
function utf16Encoding(bytes) {
    if (bytes[0] === 0xff && bytes[1] === 0xfe)
        return 'utf-16le';
    if (bytes[0] === 0xfe && bytes[1] === 0xff)
        return 'utf-16be';
    return withoutMark(bytes);
}
const PROBE = 512;
/** Mostly ASCII text in UTF-16 has its NULs on one side only; binary files have them on both, or hardly any. */
function withoutMark(bytes) {
    const length = Math.min(bytes.length, PROBE) & ~1;
    if (length < 16)
        return null;
    let even = 0;
    let odd = 0;
    for (let i = 0; i < length; i += 2) {
        if (bytes[i] === 0)
            even++;
        if (bytes[i + 1] === 0)
            odd++;
    }
    const most = (length / 2) * 0.8;
    if (odd >= most && even === 0)
        return 'utf-16le';
    if (even >= most && odd === 0)
        return 'utf-16be';
    return null;
}
/** Node.js without full ICU knows no `utf-16be`, so the bytes are swapped instead. The mark is left out. */
function decode(bytes, encoding) {
    return new TextDecoder('utf-16le').decode(encoding === 'utf-16le' ? bytes : swapped(bytes));
}
function swapped(bytes) {
    const copy = bytes.slice(0, bytes.length & ~1);
    for (let i = 0; i < copy.length; i += 2)
        [copy[i], copy[i + 1]] = [copy[i + 1], copy[i]];
    return copy;
}


/***/ }),

/***/ 230:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ base64In),
/* harmony export */   e: () => (/* binding */ DEPTH)
/* harmony export */ });
/** Base64 nests this deep (contract §4). */
const DEPTH = 4;
/** A signature with its field takes 48 bytes, which are 64 characters; shorter runs hold none. */
const SHORTEST = 60;
/** Wrapped lines are at least this long: 64 and 76 columns are usual. */
const SHORTEST_LINE = 40;
/** Six bits a character of either alphabet; 64 for what is none. */
const VALUES = Uint8Array.from({ length: 256 }, (_, byte) => {
    const character = String.fromCharCode(byte).replace('-', '+').replace('_', '/');
    const value = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'.indexOf(character);
    return value < 0 ? 64 : value;
});
/** Every stretch of base64 long enough to hold a token, decoded. A run met at one byte in forty is then followed both ways. */
function* base64In(bytes) {
    for (let at = SHORTEST_LINE - 1; at < bytes.length; at += SHORTEST_LINE) {
        if (!isBase64(bytes[at]))
            continue;
        let start = at;
        while (start > 0 && isBase64(bytes[start - 1]))
            start--;
        const runs = runsFrom(bytes, start);
        const end = runs.at(-1).end;
        const length = runs.reduce((sum, run) => sum + lengthOf(run), 0);
        if (length >= SHORTEST)
            yield decode(bytes, runs, length);
        at = Math.max(at, end);
    }
}
function isBase64(byte) {
    return byte !== undefined && VALUES[byte] < 64;
}
/** The run at an offset, and the lines below that go on with it: each begins where the one above ended full. */
function runsFrom(bytes, start) {
    const runs = [runAt(bytes, start)];
    for (;;) {
        const last = runs.at(-1);
        // The first line may be short of what its name takes; from the second on all are full but the last.
        const width = lengthOf(runs[1] ?? last);
        if (lengthOf(last) < (runs.length === 1 ? SHORTEST_LINE / 2 : width))
            return runs;
        const next = afterLineBreak(bytes, last.end);
        if (next === null || !isBase64(bytes[next]))
            return runs;
        const run = runAt(bytes, next);
        if (runs.length > 1 && lengthOf(run) > width)
            return runs;
        runs.push(run);
    }
}
function lengthOf({ start, end }) {
    return end - start;
}
function runAt(bytes, start) {
    let end = start;
    while (end < bytes.length && isBase64(bytes[end]))
        end++;
    return { start, end };
}
/** Behind a line break and the next line's indentation; a break may itself be written as `\n` or `\r\n`. */
function afterLineBreak(bytes, from) {
    let at = from;
    if (bytes[at] === BACKSLASH) {
        if (bytes[at + 1] === LETTER_R && bytes[at + 2] === BACKSLASH)
            at += 2;
        return bytes[at + 1] === LETTER_N ? at + 2 : null;
    }
    if (bytes[at] === CR)
        at++;
    if (bytes[at] !== LF)
        return null;
    at++;
    const indentation = at;
    while ((bytes[at] === SPACE || bytes[at] === TAB) && at - indentation < 80)
        at++;
    return at;
}
const [LF, CR, SPACE, TAB, BACKSLASH, LETTER_N, LETTER_R] = [0x0a, 0x0d, 0x20, 0x09, 0x5c, 0x6e, 0x72];
function decode(bytes, runs, length) {
    const decoded = new Uint8Array(Math.floor((length * 3) / 4));
    let bits = 0;
    let held = 0;
    let size = 0;
    for (const { start, end } of runs) {
        for (let at = start; at < end; at++) {
            bits = (bits << 6) | VALUES[bytes[at]];
            held += 6;
            if (held >= 8) {
                held -= 8;
                decoded[size++] = (bits >> held) & 0xff;
            }
        }
    }
    return {
        bytes: decoded.subarray(0, size),
        placeOf: (inner) => ({
            start: offsetOf(runs, Math.floor((inner.start * 4) / 3)),
            end: offsetOf(runs, Math.ceil((inner.end * 4) / 3) - 1) + 1,
        }),
    };
}
/** The offset of the n-th character of the runs. */
function offsetOf(runs, index) {
    let left = index;
    for (const { start, end } of runs) {
        if (left < end - start)
            return start + left;
        left -= end - start;
    }
    return runs.at(-1).end - 1;
}


/***/ }),

/***/ 733:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ isWorthALook)
/* harmony export */ });
/* harmony import */ var _find_candidates_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(166);
/* harmony import */ var _text_utf_16_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(568);
/* harmony import */ var _transport_base64_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(230);



/**
 * Whether a document or its name holds a place where a token may stand: the first step of `inspect`, without the rest
 * of the program behind it. Where this says no, `inspect` finds nothing.
 */
function isWorthALook({ path, bytes }) {
    return hasCandidate(new TextEncoder().encode(path)) || hasCandidate((0,_text_utf_16_js__WEBPACK_IMPORTED_MODULE_2__/* .toUtf8 */ .P)(bytes));
}
function hasCandidate(bytes, depth = _transport_base64_js__WEBPACK_IMPORTED_MODULE_1__/* .DEPTH */ .e) {
    for (const _ of (0,_find_candidates_js__WEBPACK_IMPORTED_MODULE_0__/* .findCandidates */ .e)(bytes))
        return true;
    if (depth === 0)
        return false;
    for (const inner of (0,_transport_base64_js__WEBPACK_IMPORTED_MODULE_1__/* .base64In */ .R)(bytes))
        if (hasCandidate(inner.bytes, depth - 1))
            return true;
    return false;
}


/***/ }),

/***/ 744:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ SourceFailure)
/* harmony export */ });
/**
 * Thrown where a source cannot go on at all: no git, no repository, a path that is not there. It carries the
 * problem as the report will say it, so its message never holds what a file or a repository contains.
 */
class SourceFailure extends Error {
    problem;
    constructor(code, message, effect = 'incomplete') {
        super(message);
        this.name = 'SourceFailure';
        this.problem = { code, message, path: null, line: null, effect };
    }
}


/***/ }),

/***/ 386:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fe: () => (/* binding */ SUBMODULE_MODE),
/* harmony export */   LP: () => (/* binding */ parseRawDiff),
/* harmony export */   e3: () => (/* binding */ parseObjectHeader),
/* harmony export */   xY: () => (/* binding */ isNoObject)
/* harmony export */ });
/* unused harmony exports parseListing, hasClosedFolder */
/**
 * What git prints, turned into values. Pure functions over bytes, each beside a sample of what it parses; only
 * `git.ts` starts git. Everything is asked for with `-z`, so names come as they are, whatever they hold.
 */
/**
 * Parses `git diff --cached --raw -z -M --no-abbrev` (git-diff(1), "Raw output format"). NUL is shown as `␀`:
 *
 *     :100644 100644 2e65efe2… 587be6b4… M␀a.txt␀
 *     :000000 120000 00000000… 2e65efe2… A␀link␀
 *     :100644 100644 2e65efe2… 587be6b4… R086␀old name␀new name␀
 */
function parseRawDiff(output) {
    const fields = splitAtNul(output);
    const changes = [];
    for (let at = 0; at + 1 < fields.length;) {
        const [, mode = '', oidBefore = '', oid = '', score = ''] = fields[at].toString('latin1').split(' ');
        const status = score.charAt(0);
        const nameBefore = fields[at + 1];
        const hasTwoNames = status === 'R' || status === 'C';
        const name = hasTwoNames ? (fields[at + 2] ?? nameBefore) : nameBefore;
        changes.push({ status, mode, oid, oidBefore, name, nameBefore });
        at += hasTwoNames ? 3 : 2;
    }
    return changes;
}
const SUBMODULE_MODE = '160000';
/** Forty (or, with SHA-256, sixty-four) zeros: git's way to say that there is no object. */
function isNoObject(oid) {
    return /^0+$/.test(oid);
}
/**
 * Parses `git ls-files -z -t --stage --cached --others --exclude-standard` (git-ls-files(1)). The tag tells the two
 * kinds of line apart: `?` is untracked and bare, every other tag is followed by mode, object and stage. NUL is `␀`:
 *
 *     ? notes.txt␀
 *     ? another-repository/␀
 *     H 100644 2e65efe2a145dda7ee51d1741299f848e5bf752e 0␉a.txt␀
 *     M 100644 587be6b4c3f93f93c489c0111bba5596147a26cb 2␉conflicted.txt␀
 *     H 160000 ab69b4abf3bb84d4e268bd42d84e4a9a5e242bd3 0␉libs/submodule␀
 *
 * An untracked folder with a trailing slash is a repository of its own, into which git does not look.
 */
function parseListing(output) {
    return splitAtNul(output).map((line) => {
        if (line[0] === QUESTION_MARK) {
            const isSubmodule = line.at(-1) === SLASH;
            return { name: line.subarray(2, isSubmodule ? -1 : undefined), isSubmodule };
        }
        const name = line.subarray(line.indexOf(TAB) + 1);
        return { name, isSubmodule: line.toString('latin1', 2, 8) === SUBMODULE_MODE };
    });
}
/**
 * Whether `git ls-files` passed over a folder it may not open; it says so on standard error and still exits with 0:
 *
 *     warning: could not open directory 'private/': Permission denied
 */
function hasClosedFolder(warnings) {
    return /^warning: could not open directory /m.test(warnings);
}
/**
 * Parses the line before each object of `git cat-file --batch` (git-cat-file(1), "Batch output"):
 *
 *     2e65efe2a145dda7ee51d1741299f848e5bf752e blob 1
 *     HEAD:.sasignore missing
 */
function parseObjectHeader(line) {
    const match = /^[0-9a-f]{40,64} (blob|tree|commit|tag) (\d+)$/.exec(line);
    return match === null ? 'missing' : { type: match[1], size: Number(match[2]) };
}
function splitAtNul(output) {
    const fields = [];
    for (let start = 0; start < output.length;) {
        const end = output.indexOf(0, start);
        fields.push(output.subarray(start, end === -1 ? output.length : end));
        start = end === -1 ? output.length : end + 1;
    }
    return fields;
}
const QUESTION_MARK = '?'.charCodeAt(0);
const SLASH = '/'.charCodeAt(0);
const TAB = '\t'.charCodeAt(0);


/***/ }),

/***/ 505:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  $I: () => (/* binding */ readObjects),
  EO: () => (/* binding */ runGit)
});

// UNUSED EXPORTS: openObjects

;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = require("node:child_process");
// EXTERNAL MODULE: ./build/sources/failure.js
var failure = __nccwpck_require__(744);
// EXTERNAL MODULE: ./build/sources/git-output.js
var git_output = __nccwpck_require__(386);
// EXTERNAL MODULE: ./build/sources/reading.js
var reading = __nccwpck_require__(482);
;// CONCATENATED MODULE: ./build/sources/git.js
/**
 * The only file that starts git. It sees to it that reading a repository does nothing but read: no program that the
 * repository's configuration names is run, no lock is taken, nothing is fetched. What git printed is parsed in
 * `git-output.ts`; what it said when it failed becomes a sentence here.
 */




/** Runs git to its end and returns what it printed; throws a `SourceFailure` where it fails. */
function runGit(where, args) {
    const { stdout, stderr, status, error } = (0,external_node_child_process_namespaceObject.spawnSync)('git', [...READ_ONLY, ...args], {
        ...optionsFor(where),
        maxBuffer: Number.POSITIVE_INFINITY,
    });
    if (error !== undefined || status !== 0)
        throw failureOf(args[0], String(stderr ?? ''), error ?? null);
    return { stdout, stderr: String(stderr) };
}
/**
 * Reads objects by id or name (`:path`, `HEAD:path`), in this order. What a commit usually holds is taken at once,
 * which starts much quicker; what is larger comes through a pipe, one object at a time.
 */
async function* readObjects(where, names) {
    if (names.length === 0)
        return;
    const { stdout, stderr, status, error } = (0,external_node_child_process_namespaceObject.spawnSync)('git', [...READ_ONLY, ...BATCH], {
        ...optionsFor(where),
        input: `${names.join('\n')}\n`,
        maxBuffer: MOST_AT_ONCE,
    });
    if (error?.code === 'ENOBUFS')
        return yield* readPiped(where, names);
    if (error !== undefined || status !== 0)
        throw failureOf(BATCH[0], String(stderr ?? ''), error ?? null);
    yield* parseObjects(stdout);
}
const BATCH = ['cat-file', '--batch'];
const MOST_AT_ONCE = 64 * 1024 * 1024;
function* parseObjects(output) {
    for (let at = 0; at < output.length;) {
        const start = output.indexOf(LINE_FEED, at) + 1;
        const header = (0,git_output/* parseObjectHeader */.e3)(output.toString('latin1', at, start - 1));
        if (header === 'missing') {
            at = start;
            yield { bytes: null, why: 'missing' };
        }
        else {
            at = start + header.size + 1;
            const isBlob = header.type === 'blob';
            yield isBlob ? { bytes: output.subarray(start, at - 1) } : { bytes: null, why: 'not-a-blob' };
        }
    }
}
async function* readPiped(where, names) {
    const objects = openObjects(where);
    try {
        yield* objects.read(names);
    }
    finally {
        objects.close();
    }
}
function openObjects(where) {
    const child = startGit(where, BATCH);
    const chunks = child.stdout[Symbol.asyncIterator]();
    let held = Buffer.alloc(0);
    async function* read(names) {
        if (names.length === 0)
            return;
        child.stdin.write(`${names.join('\n')}\n`);
        for (let count = 0; count < names.length; count++)
            yield await nextObject();
    }
    async function nextObject() {
        const header = (0,git_output/* parseObjectHeader */.e3)(await nextLine());
        if (header === 'missing')
            return { bytes: null, why: 'missing' };
        const isWanted = header.type === 'blob' && header.size <= reading/* LARGEST_FILE */.K7;
        const bytes = await nextBytes(header.size, isWanted);
        await nextBytes(1, false); // the line feed after each object
        if (isWanted)
            return { bytes };
        return { bytes: null, why: header.type === 'blob' ? 'too-large' : 'not-a-blob' };
    }
    async function nextLine() {
        let end = held.indexOf(LINE_FEED);
        while (end === -1) {
            held = Buffer.concat([held, await nextChunk()]);
            end = held.indexOf(LINE_FEED);
        }
        const line = held.toString('latin1', 0, end);
        held = held.subarray(end + 1);
        return line;
    }
    async function nextBytes(size, isKept) {
        if (held.length >= size) {
            const whole = held.subarray(0, size);
            held = held.subarray(size);
            return whole;
        }
        const bytes = isKept ? Buffer.allocUnsafeSlow(size) : Buffer.alloc(0);
        for (let filled = 0; filled < size;) {
            if (held.length === 0)
                held = await nextChunk();
            const taken = held.subarray(0, size - filled);
            if (isKept)
                taken.copy(bytes, filled);
            held = held.subarray(taken.length);
            filled += taken.length;
        }
        return bytes;
    }
    async function nextChunk() {
        const { value, done } = await chunks.next();
        if (done !== true)
            return value;
        const { stderr, error } = await child.ended;
        throw failureOf(BATCH[0], stderr, error);
    }
    return { read, close: child.stop };
}
const LINE_FEED = '\n'.charCodeAt(0);
/**
 * Settings that keep git to reading, on its command line so that no configuration file overrides them.
 * - `--no-replace-objects`: `refs/replace/*` shows other content than what is committed and pushed (git-replace(1));
 * - `core.fsmonitor=`: may name a program, run whenever the index is read. Empty turns it off in every version,
 *   whereas git before 2.36 takes `false` for the program's name;
 * - `diff.relative=false`: names are from the root even where the user works in a folder.
 */
const READ_ONLY = [
    '--no-pager',
    '--no-optional-locks',
    '--no-replace-objects',
    '-c',
    'core.fsmonitor=',
    '-c',
    'core.quotePath=false',
    '-c',
    'diff.relative=false',
];
/** The environment stays as it is, above all `GIT_INDEX_FILE`: `git commit -a` and `git commit PATH` use an index of their own. */
const ADDED_ENVIRONMENT = {
    // A partial clone would fetch what is missing, over the network and through a program of its configuration.
    GIT_NO_LAZY_FETCH: '1',
    GIT_TERMINAL_PROMPT: '0',
    // `failureOf` reads git's words.
    LC_ALL: 'C',
};
function optionsFor({ cwd, env }) {
    return { cwd, env: { ...env, ...ADDED_ENVIRONMENT }, windowsHide: true };
}
function startGit(where, args) {
    const child = (0,external_node_child_process_namespaceObject.spawn)('git', [...READ_ONLY, ...args], {
        ...optionsFor(where),
        stdio: ['pipe', 'pipe', 'pipe'],
    });
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (text) => {
        if (stderr.length < 8192)
            stderr += text;
    });
    // A git that has ended early is told by its exit, not by the pipe that broke.
    child.stdin.on('error', () => { });
    const ended = new Promise((resolve) => {
        child.once('error', (error) => resolve({ succeeded: false, stderr, error }));
        child.once('close', (code) => resolve({ succeeded: code === 0, stderr, error: null }));
    });
    return { stdin: child.stdin, stdout: child.stdout, ended, stop: () => child.kill() };
}
function failureOf(command, stderr, error) {
    if (error !== null) {
        const isMissing = error.code === 'ENOENT';
        return isMissing
            ? new failure/* SourceFailure */.o('git-missing', 'git was not found on the PATH. Install git, or put it on the PATH.')
            : new failure/* SourceFailure */.o('git-failed', `git could not be started (${error.code ?? error.name}).`);
    }
    for (const { said, code, message } of KNOWN_FAILURES) {
        if (said.test(stderr))
            return new failure/* SourceFailure */.o(code, message);
    }
    return new failure/* SourceFailure */.o('git-failed', `git ${command} failed: ${firstLine(stderr)}`);
}
const KNOWN_FAILURES = [
    {
        // Outside a repository `git diff` compares files and knows no `--cached`.
        said: /not a git repository|unknown option `cached'/i,
        code: 'not-a-repository',
        message: 'This is not a git repository. Run sasguard inside one.',
    },
    {
        said: /must be run in a work tree/,
        code: 'no-work-tree',
        message: 'This git repository has no working tree here.',
    },
    {
        said: /dubious ownership/,
        code: 'repository-not-trusted',
        message: 'git refuses to read this repository because another user owns it. If you trust it, run: ' +
            'git config --global --add safe.directory "$(pwd)"',
    },
];
/**
 * git's own first sentence. It may quote a name of the repository, and a name may hold a token: so a value after
 * `=` and every long run of letters and digits goes, but for hexadecimal, which is an object id.
 */
function firstLine(stderr) {
    const line = stderr.split('\n').find((text) => text.trim() !== '') ?? 'it gave no reason.';
    return line
        .replace(/=[^\s'"]{8,}/g, '=***')
        .replace(/[A-Za-z0-9+%=_-]{40,}/g, (run) => (/^[0-9a-f]+$/.test(run) ? run : '***'))
        .slice(0, 300);
}


/***/ }),

/***/ 482:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K7: () => (/* binding */ LARGEST_FILE),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   _d: () => (/* binding */ skippedFor),
/* harmony export */   lM: () => (/* binding */ documentOf)
/* harmony export */ });
/**
 * The most bytes that are held of one file: what Node.js 20 is willing to read at once. A larger file is a problem,
 * never a silence.
 */
const LARGEST_FILE = 2 ** 31 - 1;
function documentOf(path, bytes) {
    return { kind: 'document', document: { path, bytes, commit: null } };
}
function skippedFor(reason, path) {
    return { kind: 'skipped', skipped: { path, reason } };
}
function unreadable(path, message) {
    return {
        kind: 'problem',
        problem: { code: 'unreadable-file', message, path, line: null, effect: 'incomplete' },
    };
}


/***/ }),

/***/ 673:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P$: () => (/* binding */ parseSettings)
/* harmony export */ });
/* unused harmony exports SETTINGS_NAME, DEFAULT_SETTINGS, readSettingsFile */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(24);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(250);
/**
 * `.sasguard.json`: the few things on which the hook, the command line and the Action must agree. Optional; strict
 * where it is there, since a misspelt key that is passed over would quietly mean something else than was written.
 */



const SETTINGS_NAME = '.sasguard.json';
const DEFAULT_SETTINGS = { failOn: 'low' };
/** Reads the settings at a tree's root. A fault in them is a problem; the defaults, the strictest, stand in. */
function readSettingsFile(root) {
    try {
        return parseSettings(readFileSync(join(root, SETTINGS_NAME)));
    }
    catch (error) {
        const { code = 'unknown reason' } = error;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return parseSettings(null);
        return fault(`The settings cannot be read (${code}).`);
    }
}
function parseSettings(bytes) {
    if (bytes === null)
        return { settings: DEFAULT_SETTINGS, problems: [] };
    let value;
    try {
        // Some editors of Windows begin the file with a byte-order mark.
        value = JSON.parse(Buffer.from(bytes)
            .toString('utf8')
            .replace(/^\uFEFF/, ''));
    }
    catch {
        // Its message would quote the file.
        return fault(`Not valid JSON. Expected for instance: ${EXAMPLE}`);
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        return fault(`Expected an object, for instance: ${EXAMPLE}`);
    }
    const unknown = Object.keys(value).some((key) => key !== '$schema' && key !== 'failOn');
    if (unknown)
        return fault(`Unknown key. Allowed are "$schema" and "failOn", for instance: ${EXAMPLE}`);
    const { failOn = DEFAULT_SETTINGS.failOn } = value;
    if (!_core_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITIES */ .oC.includes(failOn)) {
        return fault(`"failOn" must be one of ${_core_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITIES */ .oC.join(', ')}, for instance: ${EXAMPLE}`);
    }
    return { settings: { failOn: failOn }, problems: [] };
}
const EXAMPLE = '{ "failOn": "high" }';
function fault(message) {
    const problem = {
        code: 'bad-settings',
        message,
        path: SETTINGS_NAME,
        line: null,
        effect: 'fault',
    };
    return { settings: DEFAULT_SETTINGS, problems: [problem] };
}


/***/ }),

/***/ 553:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  X: () => (/* binding */ openStaged)
});

// EXTERNAL MODULE: ./build/sources/failure.js
var failure = __nccwpck_require__(744);
;// CONCATENATED MODULE: external "node:buffer"
const external_node_buffer_namespaceObject = require("node:buffer");
;// CONCATENATED MODULE: ./build/sources/file-name.js

/**
 * A file's name as git and the file system hold it: bytes, on Linux not always UTF-8. For the report they become a
 * string in which two different names never look the same to a program: what is UTF-8 is decoded, and each byte that
 * is not becomes a lone low surrogate, U+DC80 to U+DCFF (as in PEP 383). Making such a string safe to print is the
 * renderers' part.
 */
function decodeFileName(name) {
    return (0,external_node_buffer_namespaceObject.isUtf8)(name) ? name.toString('utf8') : decodePiecewise(name);
}
function decodePiecewise(name) {
    let text = '';
    for (let at = 0; at < name.length;) {
        const length = sequenceLength(name[at]);
        const sequence = name.subarray(at, at + length);
        if (sequence.length === length && (0,external_node_buffer_namespaceObject.isUtf8)(sequence)) {
            text += sequence.toString('utf8');
            at += length;
        }
        else {
            text += String.fromCharCode(0xdc00 + name[at]);
            at += 1;
        }
    }
    return text;
}
/** How many bytes the UTF-8 sequence that begins with this byte has, if it is one. */
function sequenceLength(lead) {
    if (lead >= 0xf0)
        return 4;
    if (lead >= 0xe0)
        return 3;
    return lead >= 0xc0 ? 2 : 1;
}

// EXTERNAL MODULE: ./build/sources/git.js + 1 modules
var git = __nccwpck_require__(505);
// EXTERNAL MODULE: ./build/sources/git-output.js
var git_output = __nccwpck_require__(386);
;// CONCATENATED MODULE: ./build/sources/lfs-pointer.js
/**
 * Whether these bytes are a Git LFS pointer: the few lines that stand in the repository for a file kept elsewhere.
 * The whole text has to be one (git-lfs/docs/spec.md: version, extensions, oid, size, at most 1 024 bytes), so that
 * nothing can hide behind a first line that looks like one:
 *
 *     version https://git-lfs.github.com/spec/v1
 *     oid sha256:4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393
 *     size 12345
 */
function isLfsPointer(bytes) {
    if (bytes.length > 1024 || bytes[0] !== FIRST_BYTE)
        return false;
    return POINTER.test(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1'));
}
const FIRST_BYTE = 'v'.charCodeAt(0);
const POINTER = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n(?:ext-\d-[\w.-]{1,32} sha256:[0-9a-f]{64}\n)*oid sha256:[0-9a-f]{64}\nsize \d{1,20}\n?$/;

// EXTERNAL MODULE: ./build/sources/reading.js
var sources_reading = __nccwpck_require__(482);
;// CONCATENATED MODULE: ./build/sources/staged.js






/**
 * Opens the index. `isWanted` narrows it to some paths; renames are found among all, so a file that moved is still
 * compared with where it came from. Throws a `SourceFailure` where there is no repository or no git.
 */
async function openStaged(where, isWanted = () => true) {
    const changes = listChanges(where)
        .map((change) => ({ ...change, path: decodeFileName(change.name) }))
        .filter((change) => hasNewContent(change) && isWanted(change.path));
    const blobs = changes.filter(isBlob).map(({ oid }) => oid);
    const objects = (0,git/* readObjects */.$I)(where, [':.sasignore', 'HEAD:.sasignore', ':.sasguard.json', ...blobs]);
    return {
        allowlist: (await next(objects)).bytes,
        committedAllowlist: (await next(objects)).bytes,
        settings: (await next(objects)).bytes,
        readings: () => readChanges(objects, changes),
        readEarlier: (versions) => readEarlier(where, versions),
    };
}
/**
 * `git diff --cached` compares with the empty tree before the first commit by itself, which `git diff-index` does not.
 * Every option stands against a setting that could change the list; see git-diff(1):
 * - `--ita-invisible-in-index`: what `git add -N` announced has no content yet and is not committed;
 * - `--ignore-submodules=none`: `.gitmodules` may ask to leave submodules unmentioned;
 * - `-O/dev/null`: a `diff.orderFile` that is missing would be fatal;
 * - `-l1000`: beyond a thousand files on each side only renames without an edit are paired.
 */
function listChanges(where) {
    const list = (renames) => {
        const args = ['diff', '--cached', '--raw', '-z', '--no-abbrev', ...renames, ...QUIET_DIFF];
        return (0,git_output/* parseRawDiff */.LP)((0,git/* runGit */.EO)(where, args).stdout);
    };
    try {
        return list(['-M', '-l1000']);
    }
    catch (error) {
        // To find renames git reads old blobs, and in a partial clone one may be missing. Then files just pair by name.
        if (error instanceof failure/* SourceFailure */.o && error.problem.code === 'git-failed')
            return list(['--no-renames']);
        throw error;
    }
}
const QUIET_DIFF = [
    '--no-textconv',
    '--no-ext-diff',
    '--no-color',
    '--ita-invisible-in-index',
    '--ignore-submodules=none',
    '-O/dev/null',
];
/**
 * Deletions bring nothing; entries of an unfinished merge cannot be committed; a changed mode alone changes no
 * content. A rename stays, since its new name is text as well.
 */
function hasNewContent({ status, oid, oidBefore, name, nameBefore }) {
    if (status === 'D' || (0,git_output/* isNoObject */.xY)(oid))
        return false;
    return oid !== oidBefore || !name.equals(nameBefore);
}
async function* readChanges(objects, changes) {
    try {
        for (const change of changes) {
            const reading = isBlob(change)
                ? readingOf(change.path, await next(objects))
                : (0,sources_reading/* skippedFor */._d)('submodule', change.path);
            yield { ...reading, earlier: isBlob(change) ? earlierOf(change) : null };
        }
    }
    finally {
        await objects.return();
    }
}
/** git answers each name it is asked for, or the reading fails as a whole. */
async function next(objects) {
    return (await objects.next()).value ?? { bytes: null, why: 'missing' };
}
/** Of a symbolic link (mode 120000) the blob is the target's text, which is what gets committed. */
function isBlob({ mode }) {
    return mode !== git_output/* SUBMODULE_MODE */.Fe;
}
function readingOf(path, blob) {
    if (blob.bytes !== null) {
        return isLfsPointer(blob.bytes) ? (0,sources_reading/* skippedFor */._d)('lfs-pointer', path) : (0,sources_reading/* documentOf */.lM)(path, blob.bytes);
    }
    return (0,sources_reading/* unreadable */.O$)(path, blob.why === 'too-large'
        ? `The staged version is larger than ${sources_reading/* LARGEST_FILE */.K7} bytes, the most that is read.`
        : 'The repository does not hold the staged version. It may be damaged, or a partial clone: try git fsck.');
}
function earlierOf({ oidBefore, nameBefore }) {
    return (0,git_output/* isNoObject */.xY)(oidBefore) ? null : { path: decodeFileName(nameBefore), oid: oidBefore };
}
async function* readEarlier(where, versions) {
    const order = versions.values();
    for await (const { bytes } of (0,git/* readObjects */.$I)(where, versions.map(({ oid }) => oid))) {
        const { path } = order.next().value;
        yield bytes === null ? null : { path, bytes, commit: null };
    }
}


/***/ }),

/***/ 24:
/***/ ((module) => {

module.exports = require("node:fs");

/***/ }),

/***/ 995:
/***/ ((module) => {

module.exports = require("node:module");

/***/ }),

/***/ 760:
/***/ ((module) => {

module.exports = require("node:path");

/***/ })

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			// no module.id needed
/******/ 			// no module.loaded needed
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/******/ 	// expose the modules object (__webpack_modules__)
/******/ 	__nccwpck_require__.m = __webpack_modules__;
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/******/ 	/* webpack/runtime/compat get default export */
/******/ 	(() => {
/******/ 		// getDefaultExport function for compatibility with non-harmony modules
/******/ 		__nccwpck_require__.n = (module) => {
/******/ 			var getter = module && module.__esModule ?
/******/ 				() => (module['default']) :
/******/ 				() => (module);
/******/ 			__nccwpck_require__.d(getter, { a: getter });
/******/ 			return getter;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/define property getters */
/******/ 	(() => {
/******/ 		// define getter functions for harmony exports
/******/ 		__nccwpck_require__.d = (exports, definition) => {
/******/ 			for(var key in definition) {
/******/ 				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 				}
/******/ 			}
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/ensure chunk */
/******/ 	(() => {
/******/ 		__nccwpck_require__.f = {};
/******/ 		// This file contains only the entry chunk.
/******/ 		// The chunk loading function for additional chunks
/******/ 		__nccwpck_require__.e = (chunkId) => {
/******/ 			return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 				__nccwpck_require__.f[key](chunkId, promises);
/******/ 				return promises;
/******/ 			}, []));
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/get javascript chunk filename */
/******/ 	(() => {
/******/ 		// This function allow to reference async chunks
/******/ 		__nccwpck_require__.u = (chunkId) => {
/******/ 			// return url for filenames based on template
/******/ 			return "" + chunkId + ".index.js";
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	(() => {
/******/ 		__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/require chunk loading */
/******/ 	(() => {
/******/ 		// no baseURI
/******/ 		
/******/ 		// object to store loaded chunks
/******/ 		// "1" means "loaded", otherwise not loaded yet
/******/ 		var installedChunks = {
/******/ 			792: 1
/******/ 		};
/******/ 		
/******/ 		// no on chunks loaded
/******/ 		
/******/ 		var installChunk = (chunk) => {
/******/ 			var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
/******/ 			for(var moduleId in moreModules) {
/******/ 				if(__nccwpck_require__.o(moreModules, moduleId)) {
/******/ 					__nccwpck_require__.m[moduleId] = moreModules[moduleId];
/******/ 				}
/******/ 			}
/******/ 			if(runtime) runtime(__nccwpck_require__);
/******/ 			for(var i = 0; i < chunkIds.length; i++)
/******/ 				installedChunks[chunkIds[i]] = 1;
/******/ 		
/******/ 		};
/******/ 		
/******/ 		// require() chunk loading for javascript
/******/ 		__nccwpck_require__.f.require = (chunkId, promises) => {
/******/ 			// "1" is the signal for "already loaded"
/******/ 			if(!installedChunks[chunkId]) {
/******/ 				if(true) { // all chunks have JS
/******/ 					installChunk(require("./" + __nccwpck_require__.u(chunkId)));
/******/ 				} else installedChunks[chunkId] = 1;
/******/ 			}
/******/ 		};
/******/ 		
/******/ 		// no external install chunk
/******/ 		
/******/ 		// no HMR
/******/ 		
/******/ 		// no HMR manifest
/******/ 	})();
/******/ 	
/************************************************************************/
var __webpack_exports__ = {};

;// CONCATENATED MODULE: ./build/check/crash.js
/**
 * What is said when the program itself fails. An error's message may quote what was being read, so none of it is
 * repeated: the error's name and the place in our own bundle are enough to report it.
 */
function crashMessage(error) {
    const name = error instanceof Error && /^\w{1,40}$/.test(error.name) ? error.name : 'Error';
    const stack = error instanceof Error ? (error.stack ?? '') : '';
    const place = /\bindex\.js:\d+:\d+/.exec(stack)?.[0] ?? 'an unknown place';
    return (`sasguard failed (${name} at ${place}), so nothing has been checked.\n` +
        'This is a fault of sasguard. Please report it with this line.\n');
}

// EXTERNAL MODULE: ./build/core/worth-a-look.js
var worth_a_look = __nccwpck_require__(733);
// EXTERNAL MODULE: ./build/sources/failure.js
var failure = __nccwpck_require__(744);
// EXTERNAL MODULE: ./build/sources/settings.js
var settings = __nccwpck_require__(673);
// EXTERNAL MODULE: ./build/sources/staged.js + 3 modules
var sources_staged = __nccwpck_require__(553);
;// CONCATENATED MODULE: ./build/check/glance.js
/**
 * A first look at what is staged, with the least of the program: the finder alone, which names every place where a
 * token may stand. Most commits hold no such place, and for those reading, judging and wording need not even be
 * loaded. Says "clean" only where the whole run would find nothing and say nothing; else the whole run decides.
 */




async function isPlainlyClean(where) {
    try {
        const staged = await (0,sources_staged/* openStaged */.X)(where);
        // An allowlist may have faults to be said, whatever else is staged.
        if (staged.allowlist !== null || (0,settings/* parseSettings */.P$)(staged.settings).problems.length > 0)
            return false;
        for await (const reading of staged.readings()) {
            if (reading.kind !== 'document' || (0,worth_a_look/* isWorthALook */.P)(reading.document))
                return false;
        }
        return true;
    }
    catch (error) {
        if (error instanceof failure/* SourceFailure */.o)
            return false;
        throw error;
    }
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(760);
;// CONCATENATED MODULE: ./build/check/program.js
/**
 * How a person calls the command line from where they stand, since a message that names a command must name one that
 * runs: nobody who only set `core.hooksPath` to a clone has `sasguard` on the PATH.
 */

/**
 * @param script The executable that runs now, under `dist` (`process.argv[1]`).
 * @param cwd Where the person stands.
 */
function programOf(script, cwd) {
    if (script === undefined || /[\\/]\.bin[\\/]|^sasguard$/.test(script))
        return 'npx sasguard';
    const path = (0,external_node_path_.resolve)(cwd, script);
    if (/[\\/]node_modules[\\/]/.test(path))
        return 'npx sasguard';
    const cli = (0,external_node_path_.join)((0,external_node_path_.dirname)((0,external_node_path_.dirname)(path)), 'cli', 'index.js');
    const near = (0,external_node_path_.relative)(cwd, cli);
    const shown = near.startsWith('..') ? cli : near;
    return `node ${/^[\w./:\\@+-]+$/.test(shown) ? shown : `"${shown}"`}`;
}

;// CONCATENATED MODULE: ./build/hook/main.js
/**
 * The git hook. Exit codes: 0 the commit may go on, 1 it would bring in a token, 2 a fault in `.sasignore` or the
 * settings, 3 it could not be checked. git refuses the commit for every code but 0.
 */



process.on('uncaughtException', crash);
const where = { cwd: process.cwd(), env: process.env };
isPlainlyClean(where)
    .then((isClean) => (isClean ? undefined : lookCloser()))
    .catch(crash);
/** Loaded only now, since an ordinary commit never comes here. */
async function lookCloser() {
    const { run } = await Promise.all(/* import() */[__nccwpck_require__.e(298), __nccwpck_require__.e(144)]).then(__nccwpck_require__.bind(__nccwpck_require__, 144));
    const color = process.stderr.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb';
    const program = programOf(process.argv[1], process.cwd());
    const { exitCode, stderr } = await run({ where, now: Date.now(), color, program });
    if (stderr !== '')
        process.stderr.write(stderr);
    process.exitCode = exitCode;
}
function crash(error) {
    process.stderr.write(crashMessage(error));
    process.exitCode = 3;
}

module.exports = __webpack_exports__;
/******/ })()
;