/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 166:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ isPlainMessage),
/* harmony export */   fu: () => (/* binding */ hasPlainPolicy),
/* harmony export */   vD: () => (/* binding */ glance)
/* harmony export */ });
/* harmony import */ var _core_document_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(482);
/* harmony import */ var _core_worth_a_look_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(733);
/* harmony import */ var _sources_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(744);
/* harmony import */ var _sources_message_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(357);
/* harmony import */ var _sources_settings_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(673);





async function glance(staged) {
    const left = [];
    let kept = 0;
    for await (const reading of staged.readings()) {
        if (reading.kind !== 'document') {
            left.push(reading);
            continue;
        }
        const { document } = reading;
        if (!(0,_core_worth_a_look_js__WEBPACK_IMPORTED_MODULE_0__/* .isWorthALook */ .P)(document))
            continue;
        kept += document.content.size;
        if (kept > MOST_KEPT)
            return staged;
        left.push({ ...reading, document: { ...document, content: (0,_core_document_js__WEBPACK_IMPORTED_MODULE_4__/* .inMemory */ .Z)(copyOf(document.content)) } });
    }
    if (left.length === 0 && staged.problems.length === 0 && hasPlainPolicy(staged))
        return null;
    return {
        ...staged,
        readings: async function* () {
            yield* left;
        },
    };
}
function copyOf(content) {
    return Buffer.from(content.read(0, content.size));
}
const MOST_KEPT = 16 * 1024 * 1024;
function hasPlainPolicy({ allowlist, committedAllowlist, settings }) {
    const isAsBefore = allowlist === null ||
        (committedAllowlist !== null && Buffer.compare(allowlist, committedAllowlist) === 0);
    return isAsBefore && (0,_sources_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .parseSettings */ .P$)(settings).problems.length === 0;
}
function isPlainMessage(where, file) {
    try {
        return !(0,_core_worth_a_look_js__WEBPACK_IMPORTED_MODULE_0__/* .isWorthALook */ .P)((0,_sources_message_js__WEBPACK_IMPORTED_MODULE_2__/* .readMessage */ ._)(file, where.cwd));
    }
    catch (error) {
        if (error instanceof _sources_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .SourceFailure */ .o)
            return false;
        throw error;
    }
}


/***/ }),

/***/ 112:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B6: () => (/* binding */ LONGEST_NAME),
/* harmony export */   TJ: () => (/* binding */ PIECE),
/* harmony export */   x5: () => (/* binding */ refusal)
/* harmony export */ });
const PIECE = 256 * 1024;
const LONGEST_NAME = 0xffff;
function refusal(name, fault) {
    return { kind: 'refusal', name, fault };
}


/***/ }),

/***/ 666:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Mm: () => (/* binding */ bounded),
/* harmony export */   _N: () => (/* binding */ stretch),
/* harmony export */   eh: () => (/* binding */ buffered)
/* harmony export */ });
/* harmony import */ var _container_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(112);

function* stretch(content, from, to) {
    for (let at = from; at < to;) {
        const piece = content.read(at, Math.min(to, at + _container_js__WEBPACK_IMPORTED_MODULE_0__/* .PIECE */ .TJ));
        if (piece.length === 0)
            return 'damaged';
        yield piece;
        at += piece.length;
    }
    return null;
}
function bounded(content) {
    return {
        size: content.size,
        read: (from, to) => from >= 0 && from < content.size ? content.read(from, Math.min(to, content.size)) : NOTHING,
    };
}
const NOTHING = new Uint8Array(0);
function buffered(content) {
    let start = 0;
    let held = NOTHING;
    return {
        size: content.size,
        read(from, to) {
            const end = Math.min(to, content.size);
            if (from < start || end > start + held.length) {
                held = content.read(from, Math.max(end, from + BUFFER));
                start = from;
            }
            return held.subarray(from - start, to - start);
        },
    };
}
const BUFFER = 64 * 1024;


/***/ }),

/***/ 684:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ nameFrom)
/* harmony export */ });
/* harmony import */ var _text_view_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(366);
/* harmony import */ var _container_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(112);


function nameFrom(bytes) {
    try {
        return utf8.decode(bytes).slice(0, _container_js__WEBPACK_IMPORTED_MODULE_0__/* .LONGEST_NAME */ .B6);
    }
    catch {
        return (0,_text_view_js__WEBPACK_IMPORTED_MODULE_1__/* .latin1 */ .Wy)(bytes, 0, Math.min(bytes.length, _container_js__WEBPACK_IMPORTED_MODULE_0__/* .LONGEST_NAME */ .B6));
    }
}
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });


/***/ }),

/***/ 26:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K0: () => (/* binding */ isZip),
/* harmony export */   Vx: () => (/* binding */ HEAD),
/* harmony export */   bf: () => (/* binding */ isGzip),
/* harmony export */   u_: () => (/* binding */ isContainer)
/* harmony export */ });
/* harmony import */ var _text_content_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(482);
/* harmony import */ var _tar_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(0);
/* harmony import */ var _zip_records_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(755);



const HEAD = 512;
function isContainer(bytes) {
    const head = bytes.subarray(0, HEAD);
    return isGzip(head) || isZip(head) || (0,_tar_js__WEBPACK_IMPORTED_MODULE_0__/* .isHeader */ .g)(head);
}
function isGzip(head) {
    return head[0] === 0x1f && head[1] === 0x8b && head[2] === 8;
}
function isZip(head) {
    const content = (0,_text_content_js__WEBPACK_IMPORTED_MODULE_2__/* .inMemory */ .Z)(head);
    const first = (0,_zip_records_js__WEBPACK_IMPORTED_MODULE_1__/* .signatureOf */ .yK)(content, 0);
    if (first === _zip_records_js__WEBPACK_IMPORTED_MODULE_1__/* .SIGNATURE */ .J2.split || first === _zip_records_js__WEBPACK_IMPORTED_MODULE_1__/* .SIGNATURE */ .J2.notSplit)
        return (0,_zip_records_js__WEBPACK_IMPORTED_MODULE_1__/* .signatureOf */ .yK)(content, 4) === _zip_records_js__WEBPACK_IMPORTED_MODULE_1__/* .SIGNATURE */ .J2.entry;
    if (first === _zip_records_js__WEBPACK_IMPORTED_MODULE_1__/* .SIGNATURE */ .J2.entry || first === _zip_records_js__WEBPACK_IMPORTED_MODULE_1__/* .SIGNATURE */ .J2.end)
        return true;
    return head[0] === 0x23 && head[1] === 0x21 && (0,_zip_records_js__WEBPACK_IMPORTED_MODULE_1__/* .findSignature */ .s1)(content, 2, [_zip_records_js__WEBPACK_IMPORTED_MODULE_1__/* .SIGNATURE */ .J2.entry]) !== null;
}


/***/ }),

/***/ 0:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ isHeader),
/* harmony export */   y: () => (/* binding */ tar)
/* harmony export */ });
/* harmony import */ var _container_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(112);
/* harmony import */ var _content_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(666);
/* harmony import */ var _name_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(684);



const tar = {
    id: 'tar',
    recognises: (head) => isHeader(head.subarray(0, BLOCK)),
    *members(file) {
        const content = (0,_content_js__WEBPACK_IMPORTED_MODULE_0__/* .bounded */ .Mm)(file);
        const records = (0,_content_js__WEBPACK_IMPORTED_MODULE_0__/* .buffered */ .eh)(content);
        let forAll = {};
        let forNext = {};
        for (let at = 0;;) {
            const header = records.read(at, at + BLOCK);
            if (header.every((byte) => byte === 0))
                return;
            const type = String.fromCharCode(header[156]);
            const isRemark = REMARK.test(type);
            const start = at + BLOCK * (1 + (type === SPARSE ? mapBlocks(records, at) : 0));
            const ownSize = isHeader(header) ? numberIn(header.subarray(124, 136)) : null;
            if (ownSize === null || (isRemark && start + ownSize > content.size)) {
                yield (0,_container_js__WEBPACK_IMPORTED_MODULE_2__/* .refusal */ .x5)('', 'damaged');
                return;
            }
            if (isRemark) {
                const said = attributesIn(content.read(start, start + Math.min(ownSize, LONGEST_REMARK)), type);
                if (type === 'g')
                    forAll = { ...forAll, ...said };
                else
                    forNext = { ...forNext, ...said };
                at = blockAfter(start + ownSize);
                continue;
            }
            const { name, size } = { name: nameIn(header), size: ownSize, ...forAll, ...forNext };
            forNext = {};
            const end = start + (WITHOUT_DATA.test(type) ? 0 : size);
            at = blockAfter(end);
            if (WITHOUT_DATA.test(type) || (end === start && name.endsWith('/')))
                continue;
            yield { kind: 'member', name, pieces: (0,_content_js__WEBPACK_IMPORTED_MODULE_0__/* .stretch */ ._N)(content, start, end) };
        }
    },
};
const BLOCK = 512;
const WITHOUT_DATA = /[1-6]/;
const SPARSE = 'S';
const REMARK = /[LKxXg]/;
const LONGEST_REMARK = 1024 * 1024;
function blockAfter(offset) {
    return Math.ceil(offset / BLOCK) * BLOCK;
}
function isHeader(block) {
    if (block.length < BLOCK)
        return false;
    const stated = numberIn(block.subarray(148, 156));
    if (stated === null || stated === 0)
        return false;
    let sum = 8 * 0x20;
    let above = 0;
    for (let i = 0; i < BLOCK; i++) {
        if (i >= 148 && i < 156)
            continue;
        sum += block[i];
        if (block[i] > 0x7f)
            above++;
    }
    return stated === sum || stated === sum - above * 0x100;
}
function numberIn(field) {
    if (field[0] & 0x80) {
        const value = field.reduce((sum, byte, i) => sum * 256 + (i === 0 ? byte & 0x7f : byte), 0);
        return Number.isSafeInteger(value) ? value : null;
    }
    const text = String.fromCharCode(...field);
    const digits = /^ *([0-7]*)(?:[ \0]|$)/.exec(text);
    return digits === null ? null : Number.parseInt(`0${digits[1]}`, 8);
}
function mapBlocks(records, at) {
    let blocks = 0;
    let more = records.read(at + 482, at + 483)[0];
    while (more === 1) {
        blocks++;
        more = records.read(at + blocks * BLOCK + 504, at + blocks * BLOCK + 505)[0];
    }
    return blocks;
}
function nameIn(header) {
    const isPosix = String.fromCharCode(...header.subarray(257, 263)) === 'ustar\0';
    const folders = isPosix ? textIn(header.subarray(345, 500)) : '';
    return `${folders === '' ? '' : `${folders}/`}${textIn(header.subarray(0, 100))}`;
}
function textIn(field) {
    const end = field.indexOf(0);
    return (0,_name_js__WEBPACK_IMPORTED_MODULE_1__/* .nameFrom */ .O)(end < 0 ? field : field.subarray(0, end));
}
function attributesIn(data, type) {
    if (type === 'L')
        return { name: textIn(data) };
    if (type === 'K')
        return {};
    const said = {};
    for (const [key, value] of records(data)) {
        if (key === 'path' || key === 'GNU.sparse.name')
            said.name = (0,_name_js__WEBPACK_IMPORTED_MODULE_1__/* .nameFrom */ .O)(value);
        if (key === 'size') {
            const size = Number(String.fromCharCode(...value.subarray(0, 20)));
            if (Number.isSafeInteger(size) && size >= 0)
                said.size = size;
        }
    }
    return said;
}
function* records(data) {
    for (let at = 0; at < data.length;) {
        const [stated, length] = /^([1-9][0-9]{0,8}) /.exec(ascii(data, at, at + 10)) ?? [];
        const end = at + Number(length);
        if (stated === undefined || !(end <= data.length))
            return;
        const [keyed, key] = /^([^=]{1,64})=/.exec(ascii(data, at + stated.length, Math.min(end, at + 80))) ?? [];
        if (keyed !== undefined)
            yield [key, data.subarray(at + stated.length + keyed.length, end - 1)];
        at = end;
    }
}
function ascii(data, from, to) {
    return String.fromCharCode(...data.subarray(from, to));
}


/***/ }),

/***/ 493:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ unopened)
/* harmony export */ });
const FORMATS = [
    ['zstd', /^\x28\xb5\x2f\xfd/],
    ['xz', /^\xfd7zXZ\0/],
    ['7z', /^7z\xbc\xaf\x27\x1c/],
    ['rar', /^Rar!\x1a\x07/],
    ['bzip2', /^BZh[1-9](?:\x31\x41\x59\x26\x53\x59|\x17\x72\x45\x38\x50\x90)/],
    ['lz4', /^\x04\x22\x4d\x18/],
];
const FIRST_BYTES = new Set([0x28, 0xfd, 0x37, 0x52, 0x42, 0x04]);
function unopened(head) {
    if (!FIRST_BYTES.has(head[0]))
        return null;
    const start = String.fromCharCode(...head.subarray(0, 16));
    return FORMATS.find(([, magic]) => magic.test(start))?.[0] ?? null;
}


/***/ }),

/***/ 755:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J2: () => (/* binding */ SIGNATURE),
/* harmony export */   PL: () => (/* binding */ listedAt),
/* harmony export */   _f: () => (/* binding */ entryAt),
/* harmony export */   jt: () => (/* binding */ directoryOf),
/* harmony export */   s1: () => (/* binding */ findSignature),
/* harmony export */   yK: () => (/* binding */ signatureOf)
/* harmony export */ });
const SIGNATURE = {
    entry: 0x04034b50,
    descriptor: 0x08074b50,
    listed: 0x02014b50,
    end: 0x06054b50,
    zip64End: 0x06064b50,
    zip64Locator: 0x07064b50,
    split: 0x08074b50,
    notSplit: 0x30304b50,
};
const [END, LOCATOR, ZIP64_END] = [22, 20, 56];
const LONGEST_COMMENT = 0xffff;
const FULL = 0xffffffff;
function directoryOf(content) {
    const start = Math.max(0, content.size - END - LONGEST_COMMENT);
    const tail = content.read(start, content.size);
    for (let at = tail.length - END; at >= 0; at--) {
        if (tail[at] !== 0x50 || signatureAt(tail, at) !== SIGNATURE.end)
            continue;
        const directory = directoryBy(content, start + at);
        if (directory !== null)
            return directory;
    }
    return null;
}
function directoryBy(content, at) {
    const record = view(content.read(at, at + END));
    if (at + END + record.getUint16(20, true) > content.size)
        return null;
    const directory = {
        end: at,
        count: record.getUint16(10, true),
        size: record.getUint32(12, true),
        offset: record.getUint32(16, true),
        ...zip64Directory(content, at),
    };
    const { end, count, size, offset } = directory;
    const isFirst = signatureOf(content, 0) === SIGNATURE.entry;
    if (count === 0 && size === 0)
        return isFirst ? null : { start: end, end, shift: 0, count };
    const start = end - size;
    if (signatureOf(content, start) === SIGNATURE.listed && (start === offset || !isFirst))
        return { start, end, shift: start - offset, count };
    return signatureOf(content, offset) === SIGNATURE.listed ? { start: offset, end, shift: 0, count } : null;
}
function zip64Directory(content, end) {
    const locator = content.read(Math.max(0, end - LOCATOR), end);
    if (locator.length < LOCATOR || signatureAt(locator, 0) !== SIGNATURE.zip64Locator)
        return null;
    for (const at of [uint64(view(locator), 8), end - LOCATOR - ZIP64_END]) {
        if (signatureOf(content, at) !== SIGNATURE.zip64End)
            continue;
        const bytes = content.read(at, at + ZIP64_END);
        if (bytes.length < ZIP64_END)
            continue;
        const record = view(bytes);
        return { end: at, count: uint64(record, 32), size: uint64(record, 40), offset: uint64(record, 48) };
    }
    return null;
}
function listedAt(content, at) {
    const bytes = content.read(at, at + 46);
    if (bytes.length < 46 || signatureAt(bytes, 0) !== SIGNATURE.listed)
        return null;
    const record = view(bytes);
    const nameEnd = at + 46 + record.getUint16(28, true);
    const extraEnd = nameEnd + record.getUint16(30, true);
    const sizes = [record.getUint32(24, true), record.getUint32(20, true), record.getUint32(42, true)];
    const [, size, offset] = widened(sizes, content.read(nameEnd, extraEnd));
    return {
        flags: record.getUint16(8, true),
        method: record.getUint16(10, true),
        size: size,
        offset: offset,
        name: content.read(at + 46, nameEnd),
        end: extraEnd + record.getUint16(32, true),
    };
}
function entryAt(content, at) {
    const bytes = content.read(at, at + 30);
    if (bytes.length < 30 || signatureAt(bytes, 0) !== SIGNATURE.entry)
        return null;
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
        end: extraEnd,
    };
}
function widened(numbers, extra) {
    const fields = view(extra);
    for (let at = 0; at + 4 <= extra.length;) {
        const end = at + 4 + fields.getUint16(at + 2, true);
        if (fields.getUint16(at, true) === 1) {
            let next = at + 4;
            return numbers.map((number) => {
                if (number !== FULL || next + 8 > Math.min(end, extra.length))
                    return number;
                next += 8;
                return uint64(fields, next - 8);
            });
        }
        at = end;
    }
    return numbers;
}
function findSignature(content, from, signatures) {
    for (let start = from;;) {
        const bytes = content.read(start, start + STEP);
        for (let at = bytes.indexOf(0x50); at >= 0 && at + 4 <= bytes.length; at = bytes.indexOf(0x50, at + 1)) {
            if (signatures.includes(signatureAt(bytes, at)))
                return start + at;
        }
        if (bytes.length < 4)
            return null;
        start += bytes.length - 3;
    }
}
const STEP = 4 * 1024;
function signatureOf(content, at) {
    return signatureAt(content.read(at, at + 4), 0);
}
function signatureAt(bytes, at) {
    return at + 4 <= bytes.length ? view(bytes).getUint32(at, true) : 0;
}
function uint64(record, at) {
    return Number(record.getBigUint64(at, true));
}
function view(bytes) {
    return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}


/***/ }),

/***/ 22:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   ex: () => (/* binding */ MESSAGE_PATH),
/* harmony export */   qW: () => (/* binding */ REFS_FOLDER)
/* harmony export */ });

const MESSAGE_PATH = '.git/COMMIT_EDITMSG';
const REFS_FOLDER = '.git/refs/';


/***/ }),

/***/ 15:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  M: () => (/* binding */ marksIn)
});

;// CONCATENATED MODULE: ./build/core/find/marks.wasm.js
const MARKS_WASM = 'AGFzbQEAAAABHgZgAAF/YAF/AGADf39/AGADf39/AX9gAX8Bf2AAAAMIBwABAgMEAAUFAwEABAZCDX8BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALBzwGDmNhbmRpZGF0ZUNvdW50AAUIcm93Q291bnQAAARtYXJrAAMFYmVnaW4ABgRtb3ZlAAEGbWVtb3J5AgAK9A0HBAAjAQsQACMCIABrJAIjAyAAayQDC7YFAQp/A0AgAgRAIAAgAmhqIQcgAiACQQFrcSECIAdBwIAJaigCAEGA4ua7A2xBFHYiA0EDdi0AoAIgA0EHcXVBAXEEQEH/ASEEQQAhBgNAIAZBA0kEQCAEIAZBBXQiAyAHQcCACWogBmotAAAiBEEPcWotAABxIANBEGogBEEEdmotAABxIQQgBkEBaiEGDAELCyAEIQVBgP4AIQMDQCAFBEAgBWggBSAFQQFrcSEFQQJ0IgQoAoQBIQwgBCgCgAEhBgNAIAYgDEkEQAJ/QQAgBi0AASIIIAcgBi0AAiIEa2ogAUsgBCAHS3INABogB0HAgAlqIARrIQkgBi0AA0EBcSEKQQAhBANAIAQgCEkEQEEAIAQgBmotAAQgBCAJai0AACILQSByIAsgC0HAAE8gCnEbQf8BcUcNAhogBEEBaiEEDAELC0EBCwRAIAMhBANAIARBgP4ASwR/IARBBGsoAgAtAAAgBi0AAEsFQQALBEAgBCAEQQRrIgQoAgA2AgAMAQsLIAQgBjYCACADQQRqIQMLIAZBIGohBgwBCwsMAQsLQYD+ACEFA0AgAyAFSwRAAkAgByAFKAIAIgQtAAJrIgYgBC0AAWoiCCABSUEAIAQtAAMiBEECcRsEfyAIQcCACWotAABBgCBqLQAAQSBxBUEACw0AIARBBHEEfwJ/IAEgCEGgAWoiBCABIARIGyIEIwJKIAgjA0xBACMEGw0AGkEBIAgjAkojBBsEQCAIJAJBACQEIAgkA0EAJAxBACQHQQAkBkEAJAVBACQLQQAkCkEAJAlBACQICwNAIwIgBEgEQCMCQcCACWotAAAQBARAQQEkBEEBDAMLIwJBAWokAgwBCwtBAAsFQQELRQ0AIwBBAnRBgIABaiAGNgIAIwBBAWokAAsgBUEEaiEFDAELCwsMAQsLC4IDAgt7An9BACQAQQAkAUEA/QAEACEDQRD9AAQAIQRBIP0ABAAhBUEw/QAEACEGQcAA/QAEACEHQdAA/QAEACEIQeAA/QAEACEJQfAA/QAEACEKA0AjAEHAP0kgACABSXEjAUHAP0lxBEAgAyAAQcCACWoiDv0ABAAiDP0MDw8PDw8PDw8PDw8PDw8PD/1OIgv9DiAEIAxBBP1tIgz9Dv1OIAUgDv0ABAEiDf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79TiAGIA1BBP1t/Q79TiAHIA79AAQCIg39DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U4gCCANQQT9bf0O/U4iDf1TBEAgACACIA39DAAAAAAAAAAAAAAAAAAAAAD9JP1kEAILIAkgC/0OIAogDP0O/U79Y0UgAEEQaiACS3JFBEAjAUUgACAPR3IEQCMBQQN0QYCABWogADYCACMBQQFqJAELIwFBA3RB+P8EaiAAQRBqIg82AgQLIABBEGohAAwBCwsgAAvrBAECfyMKQQBKBH8gAEH/AXFBgCBqLQAAIQICfyMKQQFKIgEEQCACQQFxIQELIAEEQCMCQb+ACWotAABBgCBqLQAAQQRxQQBHIQELIAFFIwpBMEhxIAJBCHFBAEdxBEAjCkEBaiQKIAJBEHEEQCMLQQFqJAsLQQEjC0EDTA0BGgsgAQRAQQAkC0EAJAoFIwIkA0EAJAxBACQHQQAkBkEAJAVBACQLQQAkCkEAJAlBACQIC0EACwVBAAsEQEEADwsgAEH/AXFBgCBqLQAAIgFBAXEEf0EBBSABQQJxBH8jAkEBayEBAn8DQCABIwJBCmtOBEBBASABQcCACWotAAAiAkHcAEYgAkEmRnINAhpBACACQYAgai0AAEEDcUUNAhogAUEBayEBDAELC0EACwVBAAsLRQRAIwlBBE5BACAAQf8BcUGAIGotAABBBHEbBEBBASQKBSMCQQFqJANBACQMQQAkB0EAJAZBACQFQQAkC0EAJApBACQJQQAkCAtBAA8LIwlBAWokCSMCQb+ACWotAAAhASAAQf8BcUHgAE8EfyABQQJ0QYAiaigCACAAdkEBcQVBAAsjDEEBdHIkDEEBIAB0IQEgAEH/AXFBwABJBEAjBSABcUUEQCMIQQFqJAgLIwUgAXIkBQUgAEH/AXFB4ABJBEAjBiABcUUEQCMIQQFqJAgLIwYgAXIkBgUjByABcUUEQCMIQQFqJAgLIwcgAXIkBwsLIwlBFEgEf0EBBSMMQf//H3FpQQtPCwRAQQAPCyMGQQBHIwhBDE5xIwdBAEdxBEBBAQ8LIwhBBk4EfyMFQSBxQQBHBUEACwsEACMACy4AQQAkAkEAJARBACQDQQAkDEEAJAdBACQGQQAkBUEAJAtBACQKQQAkCUEAJAgL';
const TABLES = '/APiBQjhMuAAgHhGAGAAAHwA8kTLqevpAAAAAAAAAABCZhIwAaYAiAB1QAAAAAAAAAAEAu9Kj3gAAAAAAAAAAH5BzEQIJgQhAAIAANioEAF8AICuJ94RCgAAAAAAAAAAqPj4/Pj8/Pj4+PBccFRQdAECBAgQIECAAAAAAAAAAAAgAwAAgAMAAEAEAABgBQAAAAYAAGAGAABgCAAA4AsAAIAOAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAQAAAAQAAAhAAAAAAAAAAAAEAAAAAAAACAAAACAQAAAAgAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAIAAAAAQAAAAAAAAAAAAAAAAAAAAAAACQAAAAAAAAAAAAAAAAAIAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAQAAAAACAAAAAAAAAAAAAAAQAAAAAAAQAACAAAAAAAAAAAAAABAAAACAgAIAAAAAAAICAAAAAAAAAAQAAAAAAAAAAAAAAgAAAAAAAAAAAAAAAAAAAAAAAAAAAIAAAAAAAAAAAAAQAACAQAAAAQQAAAAAAAAAAAwAAAAEgAAAAAAAEAAAAAIAAAAAAAAAQAAAAAAAIBAgAKBAAACAAAABAAAAAAAAARAAAAAAAIAAAAAAAAAAABAIBAAAABAAAAAAAAAAAAAAAoAQAAAAAIAAAAIAAAAAIACQAAAAAAAAAAAAACACAAAQAAAAAAgAAAAAAAAAAAAAAAUAAAAgAAAAAACAAgAgAAIAAAAAAQAAAAAAAAAEBAAAEAAABAAAAAAAAAAhEAAAAAAAAAAAAAAAAAAAABBAggABAAAAgAEACAAAgANAAAAAQAAAAQCAAAAAAAAAAAgAACAAAAAAAACAAAAAABAABAAAAAAAAAwAHc2lnAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADcVBAFzaGFyZWRhY2Nlc3NzaWduYXR1cmUAAAAAAAAAWAQAAEFJb1QAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAwAFa2V5AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADkDAAQmMjAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQQQAACtBRWgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABNBAAAQkFFaAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAE4EAABiQUVoAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAVwQAAEFQSU0AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACBgEBcwBpAGcAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAMGAQFrAGUAeQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACgcBAEEASQBvAFQAAAAAAAAAAAAAAAAAAAAAAAAAAAA2CQIEJTczJTY5JTY3AAAAAAAAAAAAAAAAAAAAAAAAAEYEAAAzQVN0AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAASwQAADNBU2IAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABPBAAAO0FFaAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAFAEAAAzQUVoAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAVQQAADNBUm0AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEBwEAagB3AHQALQAAAAAAAAAAAAAAAAAAAAAAAAAAAA8DAAQKZz0AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAMABApnXAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA4CQQBZXZlbnRncmlkAAAAAAAAAAAAAAAAAAAAAAAAAD0HAAFqd3Qtc2FzAAAAAAAAAAAAAAAAAAAAAAAAAAAABQcBAGcAcgBpAGQAAAAAAAAAAAAAAAAAAAAAAAAAAAAUAwAECnlcAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADsEAAQmc249AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABgYBACsAQQBTAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAHBwEAKwBBAEUAaAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgHAQArAEEAUgBtAAAAAAAAAAAAAAAAAAAAAAAAAAAAEQQBBApleT0AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAATAwAECnk9AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABkEAQQgZXk9AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAGwMABCB5PQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAhBAEEImV5PQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACMDAAQieT0AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAKQQBBCdleT0AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAArAwAEJ3k9AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADEEAQRgZXk9AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAMwMABGB5PQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA6AwAEJnM9AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAFEEAAB9QUVoAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAWQQBAEFaRUcAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAJBwEAQQBQAEkATQAAAAAAAAAAAAAAAAAAAAAAAAAAAAsHAQBBAFoARQBHAAAAAAAAAAAAAAAAAAAAAAAAAAAADAcBAEoAUQBRAEoAAAAAAAAAAAAAAAAAAAAAAAAAAAASBAEECmV5XAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABoEAQQgZXlcAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAHAMABCB5XAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAiBAEEImV5XAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACQDAAQieVwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAKgQBBCdleVwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAsAwAEJ3lcAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADIEAQRgZXlcAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAANAMABGB5XAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA/BAAAK0FTdAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAEAAArQVNiAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQgQAACtBUm0AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABDBAAAQkFTdAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEQEAABiQVN0AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAARQQAADtBU3QAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABHBAAAfUFTdAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEgEAABCQVNiAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAASQQAAGJBU2IAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABKBAAAO0FTYgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEwEAAB9QVNiAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAUgQAAEJBUm0AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABTBAAAYkFSbQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAFQEAAA7QVJtAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAVgQAAH1BUm0AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABaBQAASlFRSjkAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA0EAQQKaWc9AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADgQBBAppZ1wAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAVBAEEIGlnPQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABYEAQQgaWdcAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAFwMABCBnPQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAYAwAEIGdcAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAB0EAQQiaWc9AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAHgQBBCJpZ1wAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAfAwAEImc9AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACADAAQiZ1wAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAJQQBBCdpZz0AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAmBAEEJ2lnXAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACcDAAQnZz0AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAKAMABCdnXAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAtBAEEYGlnPQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAC4EAQRgaWdcAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAALwMABGBnPQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAwAwAEYGdcAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADUFAgAic2lnIgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAPAgBAWFlZy1zYXMtAAAAAAAAAAAAAAAAAAAAAAAAAAA+CQMBYXp1cmUtYXBpAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgICAgIAAAAAAAAAAAAAAAAAAAAAAAACAAMAgABCQwICAgJCAEIASEhISEhISEhISEAAggBCAAIOTk5OTk5OTk5OTk5OTk5OTk5OTk5OTk5OTkACQAIKQw5OTk5OTk5OTk5OTk5OTk5OTk5OTk5OTk5OQIIAggAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAJxyPQIAEAAAIps0ACKCKADacB8DYoIAACBDKAAigCAA/vBdBAAAAAAgAAAAMpIwAiaiAQD6wlgAGHj9ADKQNAAAACAAuuIcAqKDOQAqgz0CInAdACACAAAAAAAAAAARAABAAQAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAnHI9AgAQAAAimzQAIoIoANpwHwNiggAAIEMoACKAIAD+8F0EAAAAACAAAAAykjACJqIBAPrCWAAYeP0AMpA0AAAAIAC64hwCooM5ACqDPQIicB0AIAIAAAAAAAAAABEAAEABACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA';

// EXTERNAL MODULE: ./build/core/text/character-set.js
var character_set = __nccwpck_require__(925);
;// CONCATENATED MODULE: ./build/core/find/stretch.js

const STRETCH_BYTES = (0,character_set/* setOf */.s)(/[A-Za-z0-9+/_\\%&#;-]/);
const SHORTEST_STRETCH = 32;

;// CONCATENATED MODULE: ./build/core/find/fast-marks.js


const fastMarks = typeof WebAssembly === 'undefined' ? null : (bytes) => marker().marksIn(bytes);
let only = null;
function marker() {
    only ??= new Marker();
    return only;
}
const CANDIDATES = 16_384;
const BLOCKS = 81_920;
const BYTES = 147_520;
const PIECE = 65_536;
const BEFORE = 32;
const BEHIND = 256;
class Marker {
    #assembly;
    #memory;
    #numbers;
    constructor() {
        const module = new WebAssembly.Module(fromBase64(MARKS_WASM));
        this.#assembly = new WebAssembly.Instance(module).exports;
        this.#memory = new Uint8Array(this.#assembly.memory.buffer);
        this.#numbers = new Uint32Array(this.#assembly.memory.buffer);
        this.#memory.set(fromBase64(TABLES));
    }
    marksIn(bytes) {
        const candidates = [];
        const stretches = [];
        this.#assembly.begin();
        for (let from = 0, first = 0; from < bytes.length; from += PIECE) {
            this.#assembly.move(Math.max(0, from - BEFORE) - first);
            first = Math.max(0, from - BEFORE);
            const to = Math.min(bytes.length, from + PIECE);
            const piece = bytes.subarray(first, to + BEHIND);
            this.#memory.set(piece, BYTES);
            for (let at = from; at < to;) {
                at = first + this.#assembly.mark(at - first, to - first, piece.length);
                this.#takeCandidates(first, candidates);
                this.#takeStretches(first, bytes, stretches);
            }
        }
        return { candidates, stretches };
    }
    #takeCandidates(first, into) {
        const end = CANDIDATES / 4 + this.#assembly.candidateCount();
        for (let at = CANDIDATES / 4; at < end; at++)
            into.push(first + this.#numbers[at]);
    }
    #takeStretches(first, bytes, into) {
        const last = BLOCKS / 4 + 2 * this.#assembly.rowCount();
        for (let at = BLOCKS / 4; at < last; at += 2) {
            let start = first + this.#numbers[at];
            let end = first + this.#numbers[at + 1];
            if (end <= (into.at(-1)?.end ?? 0))
                continue;
            while (STRETCH_BYTES[bytes[start - 1]] === 1)
                start--;
            while (STRETCH_BYTES[bytes[end]] === 1)
                end++;
            if (end - start >= SHORTEST_STRETCH)
                into.push({ start, end });
        }
    }
}
function fromBase64(text) {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}

;// CONCATENATED MODULE: ./build/core/find/anchors.js
const ANCHORS = [
    { word: 'sig', anyCase: true, meetAt: 0, wholeWord: true, secretFollows: true },
    { word: 'key', anyCase: true, meetAt: 0, wholeWord: false, secretFollows: true },
    { word: 's\0i\0g\0', anyCase: true, meetAt: 1, wholeWord: false, secretFollows: false },
    { word: 'k\0e\0y\0', anyCase: true, meetAt: 1, wholeWord: false, secretFollows: false },
    ...[
        'j\0w\0t\0-',
        'g\0r\0i\0d',
        '+\0A\0S\0',
        '+\0A\0E\0h',
        '+\0A\0R\0m',
        'A\0P\0I\0M',
        'A\0I\0o\0T',
        'A\0Z\0E\0G',
        'J\0Q\0Q\0J',
    ].map((word) => ({ word, anyCase: false, meetAt: 1, wholeWord: false, secretFollows: false })),
    ...['\n', ' ', '"', "'", '`'].flatMap((before) => ['ig=', 'ig\\', 'g=', 'g\\', 'ey=', 'ey\\', 'y=', 'y\\'].map((rest) => ({
        word: before + rest,
        anyCase: false,
        meetAt: rest.length - 2,
        wholeWord: false,
        secretFollows: true,
    }))),
    { word: '"sig"', anyCase: false, meetAt: 2, wholeWord: false, secretFollows: false },
    { word: '%73%69%67', anyCase: false, meetAt: 2, wholeWord: false, secretFollows: true },
    { word: 'sharedaccesssignature', anyCase: true, meetAt: 4, wholeWord: false, secretFollows: false },
    { word: 'eventgrid', anyCase: true, meetAt: 4, wholeWord: false, secretFollows: false },
    { word: '&20', anyCase: false, meetAt: 0, wholeWord: false, secretFollows: true },
    { word: '&s=', anyCase: false, meetAt: 0, wholeWord: false, secretFollows: true },
    { word: '&sn=', anyCase: false, meetAt: 0, wholeWord: false, secretFollows: true },
    { word: 'aeg-sas-', anyCase: true, meetAt: 1, wholeWord: false, secretFollows: false },
    { word: 'jwt-sas', anyCase: true, meetAt: 0, wholeWord: false, secretFollows: false },
    { word: 'azure-api', anyCase: true, meetAt: 3, wholeWord: false, secretFollows: false },
    { word: '+ASt', anyCase: false, meetAt: 0, wholeWord: false, secretFollows: false },
    { word: '+ASb', anyCase: false, meetAt: 0, wholeWord: false, secretFollows: false },
    { word: '+AEh', anyCase: false, meetAt: 0, wholeWord: false, secretFollows: false },
    { word: '+ARm', anyCase: false, meetAt: 0, wholeWord: false, secretFollows: false },
    ...['ASt', 'ASb', 'AEh', 'ARm'].flatMap((mark) => ['B', 'b', ';', '3', '}'].map((last) => ({
        word: last + mark,
        anyCase: false,
        meetAt: 0,
        wholeWord: false,
        secretFollows: false,
    }))),
    { word: 'APIM', anyCase: false, meetAt: 0, wholeWord: false, secretFollows: false },
    { word: 'AIoT', anyCase: false, meetAt: 0, wholeWord: false, secretFollows: false },
    { word: 'AZEG', anyCase: false, meetAt: 1, wholeWord: false, secretFollows: false },
    { word: 'JQQJ9', anyCase: false, meetAt: 0, wholeWord: false, secretFollows: false },
];
const MEETING = 3;
function spellingsOf({ word, anyCase }, index) {
    const letter = word[index];
    const cases = anyCase ? [letter.toLowerCase(), letter.toUpperCase()] : [letter];
    return cases.map((spelling) => spelling.charCodeAt(0));
}

;// CONCATENATED MODULE: ./build/core/find/bytes.js

const KINDS = {
    value: (0,character_set/* setOf */.s)(/[A-Za-z0-9+/=%\\&_-]/),
    escape: (0,character_set/* setOf */.s)(/[#;{}]/),
    quote: (0,character_set/* setOf */.s)(/["'`]/),
    between: (0,character_set/* setOf */.s)(/["'`\s+.&,()<>|~*^\\_@a-zA-Z]/),
    letter: (0,character_set/* setOf */.s)(/[a-zA-Z]/),
    word: (0,character_set/* setOf */.s)(/\w/),
};

;// CONCATENATED MODULE: ./build/core/find/variety.js

const REACH = 128;
const LEAST_LENGTH = 20;
const LEAST_DISTINCT = 12;
const SAMPLE = 32;
class Variety {
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
        const end = Math.min(this.#bytes.length, from + REACH + SAMPLE);
        if (this.#enough && from <= this.#runFrom)
            return this.#at < end;
        if (this.#enough || from > this.#at)
            this.#startAt(from);
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
        const entersPiece = this.#gap > 1 && KINDS.value[byte] === 1 && KINDS.quote[this.#bytes[this.#at - 1]] === 1;
        if (!entersPiece && this.#gap < WIDEST_GAP && KINDS.between[byte] === 1) {
            this.#gap++;
            this.#letters += KINDS.letter[byte];
            if (this.#letters <= MOST_LETTERS)
                return true;
        }
        if (entersPiece)
            this.#gap = this.#letters = 0;
        else
            this.#startRun(this.#at);
        return false;
    }
    #isEnoughWith(byte) {
        if (this.#gap > 0 && this.#staysBetween(byte))
            return false;
        if (!isValue(this.#bytes, this.#at)) {
            if (KINDS.quote[byte] === 1 && this.#length >= SHORTEST_PIECE)
                this.#gap = 1;
            else
                this.#startRun(this.#at + 1);
            return false;
        }
        this.#length++;
        this.#pairs = (this.#pairs << 1) | isOfWords(this.#bytes[this.#at - 1], byte);
        const bit = 1 << (byte & 31);
        if (byte < 0x40) {
            if ((this.#signs & bit) === 0)
                this.#distinct++;
            this.#signs |= bit;
        }
        else if (byte < 0x60) {
            if ((this.#capitals & bit) === 0)
                this.#distinct++;
            this.#capitals |= bit;
        }
        else {
            if ((this.#smalls & bit) === 0)
                this.#distinct++;
            this.#smalls |= bit;
        }
        if (this.#length < LEAST_LENGTH || countOf(this.#pairs & LAST_PAIRS) >= PAIRS_OF_WORDS)
            return false;
        if (this.#distinct >= LEAST_DISTINCT && this.#capitals !== 0 && this.#smalls !== 0)
            return true;
        return this.#distinct >= LEAST_DISTINCT / 2 && (this.#signs & PERCENT_SIGN) !== 0;
    }
}
const LAST_PAIRS = (1 << (LEAST_LENGTH - 1)) - 1;
const PAIRS_OF_WORDS = 11;
const FOLLOWING = {
    a: 'bcdgilmnprstuy',
    b: 'l',
    c: 'aehiklortu',
    d: 'aeiosu',
    e: 'acdfglmnpqrstxy',
    f: 'aefio',
    g: 'ehinsu',
    h: 'aeou',
    i: 'abcdefglmnoprstvz',
    k: 'e',
    l: 'adeilotuy',
    m: 'abeimop',
    n: 'acdefginostv',
    o: 'cdklmnprstuvw',
    p: 'adelortu',
    q: 'u',
    r: 'acdegimnorsty',
    s: 'aeghiopstu',
    t: 'acehioprstuy',
    u: 'aelmnprst',
    v: 'ei',
    x: 'pt',
    y: 'np',
    z: 'e',
};
const FOLLOWERS = Uint32Array.from({ length: 256 }, (_, byte) => [...(FOLLOWING[String.fromCharCode(byte).toLowerCase()] ?? '')].reduce((set, letter) => set | (1 << (letter.charCodeAt(0) & 31)), 0));
function isOfWords(first, second) {
    return second >= 0x60 ? (FOLLOWERS[first] >>> (second & 31)) & 1 : 0;
}
function countOf(bits) {
    let count = 0;
    for (let rest = bits; rest !== 0; rest &= rest - 1)
        count++;
    return count;
}
const SHORTEST_PIECE = 4;
const WIDEST_GAP = 48;
const MOST_LETTERS = 3;
const PERCENT_SIGN = 1 << (0x25 & 31);
function isValue(bytes, at) {
    const byte = bytes[at];
    return KINDS.value[byte] === 1 || (KINDS.escape[byte] === 1 && isInEscape(bytes, at));
}
const LONGEST_ESCAPE = 10;
function isInEscape(bytes, at) {
    for (let before = at - 1; before >= Math.max(0, at - LONGEST_ESCAPE); before--) {
        const byte = bytes[before];
        if (byte === AMPERSAND || byte === BACKSLASH)
            return true;
        if (KINDS.value[byte] === 0 && KINDS.escape[byte] === 0)
            return false;
    }
    return false;
}
const AMPERSAND = 0x26;
const BACKSLASH = 0x5c;

;// CONCATENATED MODULE: ./build/core/find/plain-marks.js




function plainMarks(bytes) {
    return { candidates: [...candidatesAmong(anchorsIn(bytes), bytes)], stretches: stretchesIn(bytes) };
}
function anchorsIn(bytes) {
    const met = [];
    for (let at = 0; at < bytes.length; at++) {
        for (const { anchor, letters } of MET_BY[bytes[at]]) {
            const start = at - anchor.meetAt;
            if (letters.every((spellings, index) => spellings.includes(bytes[start + index]))) {
                met.push({ anchor, start });
            }
        }
    }
    return met;
}
const LETTERS = ANCHORS.map((anchor) => ({
    anchor,
    letters: Array.from(anchor.word, (_, index) => spellingsOf(anchor, index)),
}));
const MET_BY = Array.from({ length: 256 }, (_, byte) => LETTERS.filter(({ anchor, letters }) => letters[anchor.meetAt]?.includes(byte)));
function* candidatesAmong(anchors, bytes) {
    const variety = new Variety(bytes);
    for (const { anchor, start } of anchors) {
        const end = start + anchor.word.length;
        if (anchor.wholeWord && KINDS.word[bytes[end]] === 1)
            continue;
        if (anchor.secretFollows && !variety.follows(end))
            continue;
        yield start;
    }
}
function stretchesIn(bytes) {
    const stretches = [];
    for (let start = 0; start < bytes.length; start++) {
        let end = start;
        while (STRETCH_BYTES[bytes[end]] === 1)
            end++;
        if (end - start >= SHORTEST_STRETCH)
            stretches.push({ start, end });
        start = end;
    }
    return stretches;
}

;// CONCATENATED MODULE: ./build/core/find/marks.js


const marksIn = fastMarks ?? plainMarks;


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
const SEVERITIES = ['info', 'low', 'medium', 'high', 'critical'];
const VERDICTS = ['hidden', 'allowed', 'warn', 'pending', 'block'];
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

/***/ 925:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ setOf),
/* harmony export */   y: () => (/* binding */ isOf)
/* harmony export */ });
function setOf(pattern) {
    return Uint8Array.from({ length: 256 }, (_, code) => (pattern.test(String.fromCharCode(code)) ? 1 : 0));
}
function isOf(set, text, at) {
    return set[text.charCodeAt(at)] === 1;
}


/***/ }),

/***/ 482:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ piecesOf),
/* harmony export */   Z: () => (/* binding */ inMemory)
/* harmony export */ });
function inMemory(bytes) {
    return { size: bytes.length, read: (from, to) => bytes.subarray(from, to) };
}
function* piecesOf(content, length) {
    for (let from = 0; from < content.size; from += length) {
        const piece = content.read(from, Math.min(content.size, from + length));
        if (piece.length === 0)
            break;
        yield piece;
    }
    return null;
}


/***/ }),

/***/ 366:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Wy: () => (/* binding */ latin1),
/* harmony export */   du: () => (/* binding */ viewOf),
/* harmony export */   ee: () => (/* binding */ spanOf),
/* harmony export */   tN: () => (/* binding */ undo)
/* harmony export */ });
function viewOf(bytes, start, end) {
    return { text: latin1(bytes, start, end), origin: { offset: start }, layers: [] };
}
function spanOf(view, from, to) {
    return { start: sourceOf(view, from).start, end: sourceOf(view, to - 1).end };
}
function undo(view, codec) {
    const { text } = view;
    if (!codec.shows(text))
        return null;
    const edits = new Edits();
    let decoded = '';
    let copied = 0;
    for (const match of text.matchAll(codec.pattern)) {
        const plain = codec.decode(match);
        if (plain === undefined)
            continue;
        const start = Math.max(copied, match.index - (match.groups?.before?.length ?? 0));
        decoded += text.slice(copied, start);
        copied = match.index + match[0].length;
        edits.add(decoded.length, plain.length, start, copied);
        decoded += plain;
    }
    if (copied === 0)
        return null;
    return {
        text: decoded + text.slice(copied),
        origin: { outer: view, edits },
        layers: [...view.layers, codec.id],
    };
}
class Edits {
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
        if (edit < 0)
            return { start: character, end: character + 1 };
        const sourceEnd = this.#sourceEnd[edit];
        const behind = character - this.#end[edit];
        return behind < 0
            ? { start: this.#sourceStart[edit], end: sourceEnd }
            : { start: sourceEnd + behind, end: sourceEnd + behind + 1 };
    }
    #lastUpTo(character) {
        let low = 0;
        let high = this.#at.length;
        while (low < high) {
            const middle = (low + high) >>> 1;
            if (this.#at[middle] <= character)
                low = middle + 1;
            else
                high = middle;
        }
        return low - 1;
    }
}
function sourceOf({ origin }, character) {
    if ('offset' in origin)
        return { start: origin.offset + character, end: origin.offset + character + 1 };
    const { start, end } = origin.edits.sourceOf(character);
    return {
        start: sourceOf(origin.outer, start).start,
        end: sourceOf(origin.outer, end - 1).end,
    };
}
const ARGUMENTS = 8192;
function latin1(bytes, start, end) {
    let text = '';
    for (let at = start; at < end; at += ARGUMENTS) {
        text += String.fromCharCode.apply(null, bytes.subarray(at, Math.min(end, at + ARGUMENTS)));
    }
    return text;
}


/***/ }),

/***/ 289:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  jf: () => (/* binding */ WINDOW),
  oR: () => (/* binding */ joined),
  R5: () => (/* binding */ windowsOf)
});

;// CONCATENATED MODULE: ./build/core/text/utf-16.js
function toUtf8(bytes, encoding = encodingOf(bytes)) {
    return encoding === null ? bytes : new TextEncoder().encode(decode(bytes, encoding));
}
function encodingOf(bytes) {
    const marked = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-16be';
    const isMarked = marked === 'utf-16le' || (bytes[0] === 0xfe && bytes[1] === 0xff);
    if (isMarked)
        return bytes.includes(0) ? marked : null;
    return withoutMark(bytes);
}
const PROBE = 512;
function withoutMark(bytes) {
    const length = Math.min(bytes.length, PROBE) & ~1;
    if (length < 16 || !bytes.subarray(0, length).includes(0))
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
function decode(bytes, encoding) {
    return new TextDecoder('utf-16le').decode(encoding === 'utf-16le' ? bytes : swapped(bytes));
}
function swapped(bytes) {
    const copy = Uint8Array.prototype.slice.call(bytes, 0, bytes.length & ~1);
    for (let i = 0; i < copy.length; i += 2)
        [copy[i], copy[i + 1]] = [copy[i + 1], copy[i]];
    return copy;
}

;// CONCATENATED MODULE: ./build/core/text/windows.js

const WINDOW = 4 * 1024 * 1024;
const OVERLAP = 128 * 1024;
function* windowsOf(pieces, size = WINDOW) {
    const source = pieces[Symbol.iterator]();
    let { bytes: held, isLast } = fill(new Uint8Array(), source, size);
    const encoding = encodingOf(held);
    for (let from = 0;;) {
        if (isLast) {
            yield { bytes: toUtf8(held, encoding), from, until: Number.POSITIVE_INFINITY, next: null };
            return;
        }
        const bytes = toUtf8(held.subarray(0, cutOf(held, held.length, encoding)), encoding);
        const cut = cutOf(held, held.length - OVERLAP, encoding);
        const next = encoding === null ? cut : toUtf8(held.subarray(0, cut), encoding).length;
        const half = (bytes.length - next) >> 1;
        yield { bytes, from, until: next + half, next };
        from = half;
        ({ bytes: held, isLast } = fill(held.subarray(cut), source, size));
    }
}
function fill(held, source, size) {
    const pieces = held.length === 0 ? [] : [held];
    for (let length = held.length; length < size;) {
        const { value, done } = source.next();
        if (done === true)
            return { bytes: joined(pieces), isLast: true };
        pieces.push(value);
        length += value.length;
    }
    return { bytes: joined(pieces), isLast: false };
}
function joined(pieces) {
    if (pieces.length === 1)
        return pieces[0];
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
        for (let cut = at; cut > at - 4 && cut > 0; cut--) {
            if (cut === bytes.length ? !isUnfinished(bytes) : (bytes[cut] & 0xc0) !== 0x80)
                return cut;
        }
        return at;
    }
    const even = at & ~1;
    const high = bytes[encoding === 'utf-16le' ? even - 1 : even - 2];
    return (high & 0xfc) === 0xd8 ? even - 2 : even;
}
function isUnfinished(bytes) {
    for (let length = 1; length <= 3; length++) {
        const byte = bytes[bytes.length - length];
        if ((byte & 0xc0) === 0x80)
            continue;
        return byte >= 0xf0 ? length < 4 : byte >= 0xe0 ? length < 3 : byte >= 0xc0 ? length < 2 : false;
    }
    return false;
}


/***/ }),

/***/ 230:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ base64In),
/* harmony export */   e: () => (/* binding */ DEPTH)
/* harmony export */ });
/* harmony import */ var _text_character_set_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(925);
/* harmony import */ var _text_view_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(366);


const DEPTH = 4;
const SHORTEST = 59;
const SHORTEST_LINE = 40;
const SHORTEST_FIRST_LINE = 20;
function* base64In(bytes, stretches) {
    let done = 0;
    for (const stretch of stretches) {
        for (let at = Math.max(done, stretch.start); at < stretch.end; at += MEETING) {
            if (!isBase64(bytes[at]))
                continue;
            const run = new Run(bytes, firstLineOf(bytes, startOf(bytes, at, done), done));
            if (run.length >= SHORTEST && run.isMixed(bytes)) {
                for (const first of beginningsIn(bytes, run))
                    yield decode(bytes, run, first);
            }
            done = Math.max(done, run.end);
            at = Math.max(at, run.end);
        }
    }
}
const MEETING = 16;
const CHARACTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const VALUES = Uint8Array.from({ length: 256 }, (_, byte) => {
    const value = CHARACTERS.indexOf(String.fromCharCode(byte).replace('-', '+').replace('_', '/'));
    return value < 0 ? 64 : value;
});
const BOTH_CASES = 3;
const CASES = Uint8Array.from({ length: 256 }, (_, byte) => {
    const character = String.fromCharCode(byte);
    return /[a-z]/.test(character) ? 1 : /[A-Z]/.test(character) ? 2 : 0;
});
function isBase64(byte) {
    return byte !== undefined && VALUES[byte] < 64;
}
function startOf(bytes, at, earliest) {
    let start = at;
    for (;;) {
        while (start > earliest && isBase64(bytes[start - 1]))
            start--;
        const before = LONGEST_ESCAPES.find((length) => escapeAt(bytes, start - length)?.length === length);
        const within = escapeAt(bytes, start - 1);
        if (before !== undefined && start - before >= earliest)
            start -= before;
        else if (within !== null && start - 1 >= earliest)
            start--;
        else
            return start;
    }
}
class Run {
    pieces = [];
    length = 0;
    end;
    constructor(bytes, start) {
        this.end = start;
        let last = this.#addLine(bytes, start, Number.POSITIVE_INFINITY);
        let width = Number.POSITIVE_INFINITY;
        for (let lines = 1; last >= (lines === 1 ? SHORTEST_FIRST_LINE : width); lines++) {
            const next = behindBreak(bytes, this.end);
            if (next === null)
                return;
            const first = last;
            last = this.#addLine(bytes, next, width);
            if (lines === 1)
                width = Math.max(last, first < SHORTEST_LINE ? SHORTEST_LINE : first);
        }
    }
    #addLine(bytes, start, widest) {
        const { length } = this;
        const pieces = this.pieces.length;
        let at = start;
        for (;;) {
            const plain = at;
            while (isBase64(bytes[at]))
                at++;
            if (at > plain)
                this.pieces.push({ start: plain, end: at, escaped: null, index: this.length });
            this.length += at - plain;
            const sign = escapeAt(bytes, at);
            if (sign === null)
                break;
            this.pieces.push({ start: at, end: at + sign.length, escaped: sign.value, index: this.length });
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
        for (const { start, end } of this.pieces) {
            for (let at = start; at < end; at++) {
                seen |= CASES[bytes[at]];
                if (seen === BOTH_CASES)
                    return true;
            }
        }
        return false;
    }
    spanOf(index) {
        const { start, end, escaped, index: first } = this.pieces[this.#pieceOf(index)];
        return escaped === null
            ? { start: start + index - first, end: start + index - first + 1 }
            : { start, end };
    }
    read(bytes, from, into) {
        const to = Math.min(this.length, from + into.length);
        let index = from;
        for (let piece = this.#pieceOf(from); index < to; piece++) {
            const { start, end, escaped, index: first } = this.pieces[piece];
            if (escaped !== null) {
                into[index++ - from] = escaped;
                continue;
            }
            for (let at = start + index - first; at < end && index < to; at++, index++) {
                into[index - from] = VALUES[bytes[at]];
            }
        }
        return to - from;
    }
    #pieceOf(index) {
        let low = 0;
        let high = this.pieces.length;
        while (low < high) {
            const middle = (low + high) >>> 1;
            if (this.pieces[middle].index <= index)
                low = middle + 1;
            else
                high = middle;
        }
        return low - 1;
    }
}
const ESCAPES = [
    { first: '\\', form: /^\\(?:\/|u002[bf])/i },
    { first: '%', form: /^%2[bf]/i },
    { first: '&', form: /^&#(?:43|47|x2[bf]);/i },
];
const LONGEST_ESCAPE = 6;
const LONGEST_ESCAPES = [2, 3, 5, 6];
const ESCAPE_FIRST = Uint8Array.from({ length: 256 }, (_, byte) => ESCAPES.some(({ first }) => first.charCodeAt(0) === byte) ? 1 : 0);
function escapeAt(bytes, at) {
    if (ESCAPE_FIRST[bytes[at]] !== 1)
        return null;
    const text = (0,_text_view_js__WEBPACK_IMPORTED_MODULE_0__/* .latin1 */ .Wy)(bytes, at, Math.min(bytes.length, at + LONGEST_ESCAPE));
    for (const { form } of ESCAPES) {
        const match = form.exec(text)?.[0];
        if (match !== undefined)
            return { length: match.length, value: /\/|f|47/i.test(match) ? 63 : 62 };
    }
    return null;
}
const BREAK = /^(?:(?:\\r)?\\n)?(?:["'`][ \t]{0,20}[+.&,\\]?[ \t]{0,20}(?:\r?\n[ \t]{0,80})?[+.&]?[ \t]{0,20}["'`]|(?<=\\n)|\\?\r?\n[ \t]{0,80})/;
const LONGEST_BREAK = 180;
const BREAK_FIRST = (0,_text_character_set_js__WEBPACK_IMPORTED_MODULE_1__/* .setOf */ .s)(/[\\"'`\r\n]/);
const BREAK_BYTES = (0,_text_character_set_js__WEBPACK_IMPORTED_MODULE_1__/* .setOf */ .s)(/["'`\s+.&,\\]/);
function firstLineOf(bytes, start, earliest) {
    let end = start;
    while (end > earliest && start - end < LONGEST_BREAK && BREAK_BYTES[bytes[end - 1]] === 1)
        end--;
    if (end === earliest || behindBreak(bytes, end) !== start)
        return start;
    const first = startOf(bytes, end - 1, earliest);
    return end - first >= SHORTEST_FIRST_LINE ? first : start;
}
function behindBreak(bytes, at) {
    if (BREAK_FIRST[bytes[at]] !== 1)
        return null;
    const match = BREAK.exec((0,_text_view_js__WEBPACK_IMPORTED_MODULE_0__/* .latin1 */ .Wy)(bytes, at, Math.min(bytes.length, at + LONGEST_BREAK)));
    return match === null || !isBase64(bytes[at + match[0].length]) ? null : at + match[0].length;
}
function* beginningsIn(bytes, run) {
    yield 0;
    const container = containerIn(bytes, run);
    if (container > 0)
        yield container;
    const shown = [true, false, false, false];
    const values = new Uint8Array(SAMPLE);
    for (const from of samplesOf(run.length)) {
        const length = run.read(bytes, from, values);
        for (let shift = 0; shift < 4; shift++) {
            const phase = (from + shift) % 4;
            if (shown[phase] === true || !isText(values, shift, length))
                continue;
            shown[phase] = true;
            yield phase;
        }
    }
}
const CONTAINERS = /H4sI|UEsDB/;
const LONGEST_PREFIX = 128;
function containerIn(bytes, run) {
    const { start, end, escaped } = run.pieces[0];
    return escaped === null
        ? (0,_text_view_js__WEBPACK_IMPORTED_MODULE_0__/* .latin1 */ .Wy)(bytes, start, Math.min(end, start + LONGEST_PREFIX)).search(CONTAINERS)
        : -1;
}
const SAMPLE = 51;
const SAMPLE_EVERY = 2048;
function* samplesOf(length) {
    const last = Math.max(0, length - SAMPLE);
    yield 0;
    for (let from = SAMPLE; from < last; from += SAMPLE_EVERY)
        yield from;
    yield last;
}
function isText(values, shift, length) {
    let readable = 0;
    let nul = 0;
    let size = 0;
    for (let at = shift; at + 4 <= length; at += 4) {
        for (let place = 0; place < 3; place++) {
            const byte = byteOf(values, at, place);
            size++;
            if (byte >= 0x20 ? byte < 0x7f : byte >= 0x09 && byte <= 0x0d)
                readable++;
            else if (byte === 0)
                nul++;
        }
        if (size === 12 && readable + nul < 9)
            return false;
    }
    return readable >= size * 0.9 || (nul >= size * 0.4 && readable >= size * 0.4);
}
function byteOf(values, at, place) {
    const high = values[at + place];
    const low = values[at + place + 1];
    return ((high << (2 * place + 2)) | (low >> (4 - 2 * place))) & 0xff;
}
function decode(bytes, run, first) {
    const size = Math.floor(((run.length - first) * 3) / 4);
    const decoded = new Uint8Array(size + 3);
    const values = new Uint8Array(Math.min(run.length, AT_ONCE) + 4);
    for (let from = first, at = 0; at < size; from += AT_ONCE) {
        const length = run.read(bytes, from, values.subarray(0, AT_ONCE));
        values.fill(0, length);
        for (let four = 0; four < length; four += 4, at += 3) {
            const high = (values[four] << 6) | values[four + 1];
            const bits = (high << 12) | (values[four + 2] << 6) | values[four + 3];
            decoded[at] = bits >> 16;
            decoded[at + 1] = bits >> 8;
            decoded[at + 2] = bits;
        }
    }
    return {
        bytes: decoded.subarray(0, size),
        start: run.spanOf(first).start,
        placeOf: (inner) => ({
            start: run.spanOf(first + Math.floor((inner.start * 4) / 3)).start,
            end: run.spanOf(first + Math.ceil((inner.end * 4) / 3) - 1).end,
        }),
    };
}
const AT_ONCE = 4096;


/***/ }),

/***/ 733:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ isWorthALook)
/* harmony export */ });
/* harmony import */ var _container_recognise_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(26);
/* harmony import */ var _container_unopened_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(493);
/* harmony import */ var _find_marks_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(15);
/* harmony import */ var _text_content_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(482);
/* harmony import */ var _text_windows_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(289);
/* harmony import */ var _transport_base64_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(230);






function isWorthALook({ path, content }) {
    const head = content.read(0, _container_recognise_js__WEBPACK_IMPORTED_MODULE_0__/* .HEAD */ .Vx);
    if ((0,_container_recognise_js__WEBPACK_IMPORTED_MODULE_0__/* .isContainer */ .u_)(head) || (0,_container_unopened_js__WEBPACK_IMPORTED_MODULE_1__/* .unopened */ .x)(head) !== null)
        return true;
    if (mayHoldTokens(encoder.encode(path)))
        return true;
    for (const { bytes } of (0,_text_windows_js__WEBPACK_IMPORTED_MODULE_4__/* .windowsOf */ .R5)((0,_text_content_js__WEBPACK_IMPORTED_MODULE_5__/* .piecesOf */ .X)(content, _text_windows_js__WEBPACK_IMPORTED_MODULE_4__/* .WINDOW */ .jf)))
        if (mayHoldTokens(bytes))
            return true;
    return false;
}
const encoder = new TextEncoder();
function mayHoldTokens(bytes, depth = _transport_base64_js__WEBPACK_IMPORTED_MODULE_3__/* .DEPTH */ .e) {
    const { candidates, stretches } = (0,_find_marks_js__WEBPACK_IMPORTED_MODULE_2__/* .marksIn */ .M)(bytes);
    if (candidates.length > 0)
        return true;
    if (depth === 0)
        return false;
    for (const { bytes: inner } of (0,_transport_base64_js__WEBPACK_IMPORTED_MODULE_3__/* .base64In */ .R)(bytes, stretches)) {
        if ((0,_container_recognise_js__WEBPACK_IMPORTED_MODULE_0__/* .isContainer */ .u_)(inner) || mayHoldTokens(inner, depth - 1))
            return true;
    }
    return false;
}


/***/ }),

/***/ 239:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ looksAtIndex),
/* harmony export */   N: () => (/* binding */ maySkip)
/* harmony export */ });
function looksAtIndex(hook) {
    return hook === 'pre-commit' || hook === 'pre-merge-commit';
}
function maySkip(hook) {
    return looksAtIndex(hook) || hook === 'commit-msg';
}


/***/ }),

/***/ 894:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   kD: () => (/* binding */ ALLOWLIST_NAME),
/* harmony export */   pJ: () => (/* binding */ allowlistNoFile),
/* harmony export */   pu: () => (/* binding */ allowlistText),
/* harmony export */   tj: () => (/* binding */ readNamedAllowlist)
/* harmony export */ });
/* unused harmony export readAllowlistFile */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(24);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(744);



const ALLOWLIST_NAME = '.sasignore';
function readAllowlistFile(choice, root, cwd) {
    if (choice.kind === 'none')
        return null;
    if (choice.kind === 'file')
        return readNamedAllowlist(choice.file, cwd);
    const file = join(root, ALLOWLIST_NAME);
    if (isNoFile(file)) {
        const { code, message, effect, path } = allowlistNoFile();
        throw new SourceFailure(code, message, effect, path);
    }
    const bytes = readIfThere(file);
    return bytes === null ? null : allowlistText(bytes);
}
function readNamedAllowlist(file, cwd) {
    const bytes = readIfThere((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, file));
    if (bytes !== null)
        return allowlistText(bytes, file);
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .SourceFailure */ .o('no-allowlist', 'The file given with --allowlist does not exist.', 'fault');
}
function allowlistNoFile() {
    return {
        code: 'allowlist-not-a-file',
        message: 'Not a file but a link or a folder. Put the entries into a file of this name in the repository itself.',
        path: ALLOWLIST_NAME,
        line: null,
        effect: 'fault',
    };
}
function allowlistText(bytes, path = ALLOWLIST_NAME) {
    return { path, text: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8') };
}
function isNoFile(file) {
    try {
        return lstatSync(file, { throwIfNoEntry: false })?.isFile() === false;
    }
    catch {
        return false;
    }
}
function readIfThere(file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file);
    }
    catch (error) {
        const { code = 'unknown reason' } = error;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return null;
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .SourceFailure */ .o('unreadable-allowlist', `The allowlist cannot be read (${code}).`);
    }
}


/***/ }),

/***/ 997:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isAmending)
/* harmony export */ });
/* unused harmony export isAmend */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(24);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


async function isAmending(env) {
    if (env.GIT_INDEX_FILE === undefined || process.platform === 'win32')
        return false;
    let id = process.ppid;
    for (let generation = 0; generation < 16 && id > 1; generation++) {
        const ancestor = process.platform === 'linux' ? fromProc(id) : await fromPs(id);
        if (ancestor === null)
            return false;
        if (/^git(?:-commit)?$/.test((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(ancestor.argv[0] ?? '')))
            return isAmend(ancestor.argv);
        id = ancestor.parent;
    }
    return false;
}
function isAmend([program = '', ...rest]) {
    const words = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(program) === 'git-commit' ? rest : afterCommit(rest);
    let amends = false;
    for (let at = 0; at < words.length && words[at] !== '--'; at++) {
        const word = words[at];
        if (/^--am(?:e(?:nd?)?)?$/.test(word))
            amends = true;
        else if (/^--no-am(?:e(?:nd?)?)?$/.test(word))
            amends = false;
        else if (TAKES_NEXT.test(word))
            at += 1;
    }
    return amends;
}
function fromProc(id) {
    try {
        const argv = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${id}/cmdline`, 'utf8').split('\0');
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${id}/stat`, 'latin1');
        return { argv, parent: Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]) };
    }
    catch {
        return null;
    }
}
async function fromPs(id) {
    const { spawnSync } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 421, 23));
    const { stdout, status } = spawnSync('/bin/ps', ['-ww', '-o', 'ppid=,args=', '-p', String(id)], {
        encoding: 'utf8',
    });
    if (status !== 0)
        return null;
    const [parent, ...argv] = stdout.trim().split(/\s+/);
    return { argv, parent: Number(parent) };
}
function afterCommit(words) {
    for (let at = 0; at < words.length; at++) {
        const word = words[at];
        if (!word.startsWith('-'))
            return word === 'commit' ? words.slice(at + 1) : [];
        if (/^(?:-[cC]|--(?:git-dir|work-tree|namespace|config-env|super-prefix))$/.test(word))
            at += 1;
    }
    return [];
}
const TAKES_NEXT = /^(?:-[^-mFCctuS]*[mFCct]|--(?:message|file|reuse-message|reedit-message|template|author|date|cleanup|fixup|squash|trailer|pathspec-from-file))$/;


/***/ }),

/***/ 724:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   OR: () => (/* binding */ earlierOf),
/* harmony export */   PS: () => (/* binding */ LARGEST_HELD),
/* harmony export */   _K: () => (/* binding */ hasNewContent),
/* harmony export */   qf: () => (/* binding */ isBlob)
/* harmony export */ });
/* harmony import */ var _file_name_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(531);
/* harmony import */ var _git_output_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(386);


function named(change) {
    return { ...change, path: (0,_file_name_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeFileName */ .q)(change.name) };
}
function hasNewContent({ status, oid, oidBefore, name, nameBefore }) {
    if (status === 'D' || (0,_git_output_js__WEBPACK_IMPORTED_MODULE_1__/* .isNoObject */ .xY)(oid))
        return false;
    return oid !== oidBefore || !name.equals(nameBefore);
}
function isBlob({ mode }) {
    return mode !== _git_output_js__WEBPACK_IMPORTED_MODULE_1__/* .SUBMODULE_MODE */ .Fe;
}
function earlierOf({ oidBefore, nameBefore }) {
    return (0,_git_output_js__WEBPACK_IMPORTED_MODULE_1__/* .isNoObject */ .xY)(oidBefore) ? null : { path: (0,_file_name_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeFileName */ .q)(nameBefore), oid: oidBefore };
}
const LARGEST_HELD = 16 * 1024 * 1024;


/***/ }),

/***/ 744:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ SourceFailure)
/* harmony export */ });
class SourceFailure extends Error {
    problem;
    constructor(code, message, effect = 'incomplete', path = null) {
        super(message);
        this.name = 'SourceFailure';
        this.problem = { code, message, path, line: null, effect };
    }
}


/***/ }),

/***/ 531:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  q: () => (/* binding */ decodeFileName)
});

;// CONCATENATED MODULE: external "node:buffer"
const external_node_buffer_namespaceObject = require("node:buffer");
;// CONCATENATED MODULE: ./build/sources/file-name.js

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
function sequenceLength(lead) {
    if (lead >= 0xf0)
        return 4;
    if (lead >= 0xe0)
        return 3;
    return lead >= 0xc0 ? 2 : 1;
}


/***/ }),

/***/ 386:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bj: () => (/* binding */ CommitChangeParser),
/* harmony export */   Fe: () => (/* binding */ SUBMODULE_MODE),
/* harmony export */   G$: () => (/* binding */ parseRawDiffs),
/* harmony export */   LP: () => (/* binding */ parseRawDiff),
/* harmony export */   Lf: () => (/* binding */ splitAtNul),
/* harmony export */   Qu: () => (/* binding */ parseHandedOver),
/* harmony export */   cZ: () => (/* binding */ parseTree),
/* harmony export */   e3: () => (/* binding */ parseObjectHeader),
/* harmony export */   uz: () => (/* binding */ splitLines),
/* harmony export */   xY: () => (/* binding */ isNoObject)
/* harmony export */ });
/* unused harmony exports parseListing, hasClosedFolder */
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
        const [, mode = '', oidBefore = '', oid = '', score = ''] = fields[at].toString('latin1').split(' ');
        const status = score.charAt(0);
        const nameBefore = fields[at + 1];
        const hasTwoNames = status === 'R' || status === 'C';
        const name = hasTwoNames ? (fields[at + 2] ?? nameBefore) : nameBefore;
        changes.push({ status, mode, oid, oidBefore, name, nameBefore });
        at += hasTwoNames ? 3 : 2;
    }
    return { changes, end: at };
}
function parseHandedOver(oid, rest) {
    const match = /^\d{6} (\d{6}) ([0-9a-f]{40,64}) ([A-Z])\d*\t([^\t]+)(?:\t([^\t]+))?$/.exec(rest);
    if (match === null)
        return null;
    const [, mode, oidBefore, status, first, second] = match;
    const nameBefore = unquoted(first);
    return {
        status,
        mode,
        oid,
        oidBefore,
        nameBefore,
        name: second === undefined ? nameBefore : unquoted(second),
    };
}
function unquoted(name) {
    const text = name.startsWith('"')
        ? name
            .slice(1, -1)
            .replace(/\\(?:([0-7]{3})|(.))/g, (_, octal, sign) => octal === undefined
            ? (C_ESCAPES[sign] ?? sign)
            : String.fromCharCode(Number.parseInt(octal, 8)))
        : name;
    return Buffer.from(text, 'latin1');
}
const C_ESCAPES = {
    a: '\x07',
    b: '\b',
    t: '\t',
    n: '\n',
    v: '\v',
    f: '\f',
    r: '\r',
};
class CommitChangeParser {
    #commit = '';
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
                if (change !== null)
                    yield change;
            }
            else if (field[0] === COLON)
                this.#entry = field.toString('latin1');
            else
                this.#commit = field.toString('latin1');
        }
        this.#rest = output.subarray(start);
    }
    #changeAt(entry, name) {
        const parents = entry.lastIndexOf(':') + 1;
        const fields = entry.slice(parents).split(' ');
        const [mode = '', oid = ''] = [fields[parents], fields[2 * parents + 1]];
        if (isNoObject(oid))
            return null;
        return { commit: this.#commit, mode, oid, oidsBefore: fields.slice(parents + 1, 2 * parents + 1), name };
    }
}
const SUBMODULE_MODE = '160000';
function isNoObject(oid) {
    return /^0+$/.test(oid);
}
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
function parseTree(output) {
    return splitAtNul(output).map((entry) => {
        const tab = entry.indexOf(TAB);
        const [, type = '', oid = ''] = entry.toString('latin1', 0, tab).split(' ');
        return { type, oid, name: entry.subarray(tab + 1) };
    });
}
function hasClosedFolder(warnings) {
    return /^warning: could not open directory /m.test(warnings);
}
function parseObjectHeader(line) {
    const match = /^[0-9a-f]{40,64} (blob|tree|commit|tag) (\d+)$/.exec(line);
    return match === null ? 'missing' : { type: match[1], size: Number(match[2]) };
}
function splitLines(output) {
    return splitAt(LINE_FEED, output).filter((line) => line.length > 0);
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
const LINE_FEED = '\n'.charCodeAt(0);
const QUESTION_MARK = '?'.charCodeAt(0);
const SLASH = '/'.charCodeAt(0);
const COLON = ':'.charCodeAt(0);
const TAB = '\t'.charCodeAt(0);


/***/ }),

/***/ 977:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isLfsPointer)
/* harmony export */ });
function isLfsPointer(bytes) {
    if (bytes.length > 1024 || bytes[0] !== FIRST_BYTE)
        return false;
    return POINTER.test(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1'));
}
const FIRST_BYTE = 'v'.charCodeAt(0);
const POINTER = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n(?:ext-\d-[\w.-]{1,32} sha256:[0-9a-f]{64}\n)*oid sha256:[0-9a-f]{64}\nsize \d{1,20}\n?$/;


/***/ }),

/***/ 357:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ readMessage)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(24);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_document_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(22);
/* harmony import */ var _core_document_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(482);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(744);




function readMessage(file, cwd) {
    return { path: _core_document_js__WEBPACK_IMPORTED_MODULE_3__/* .MESSAGE_PATH */ .ex, content: (0,_core_document_js__WEBPACK_IMPORTED_MODULE_4__/* .inMemory */ .Z)(withoutDiff(bytesOf(file, cwd))), commit: null };
}
function bytesOf(file, cwd) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, file));
    }
    catch (error) {
        const { code = 'unknown reason' } = error;
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .SourceFailure */ .o('unreadable-message', `The commit message cannot be read (${code}).`);
    }
}
function withoutDiff(message) {
    const scissors = SCISSORS.exec(message.toString('latin1'));
    return scissors === null ? message : message.subarray(0, scissors.index);
}
const SCISSORS = /^(\S{1,8}) -{24} >8 -{24}\r?\n\1 \S/m;


/***/ }),

/***/ 101:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K7: () => (/* binding */ LARGEST_FILE),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   _d: () => (/* binding */ skippedFor),
/* harmony export */   lM: () => (/* binding */ documentOf)
/* harmony export */ });
/* harmony import */ var _core_document_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(482);

const LARGEST_FILE = 2 ** 31 - 1;
function documentOf(path, bytes) {
    return { kind: 'document', document: { path, content: (0,_core_document_js__WEBPACK_IMPORTED_MODULE_0__/* .inMemory */ .Z)(bytes), commit: null } };
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
/* harmony export */   Kv: () => (/* binding */ SETTINGS_NAME),
/* harmony export */   P$: () => (/* binding */ parseSettings)
/* harmony export */ });
/* unused harmony exports DEFAULT_SETTINGS, readSettingsFile */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(24);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(250);



const SETTINGS_NAME = '.sasguard.json';
const DEFAULT_SETTINGS = { failOn: 'low' };
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
        value = JSON.parse(Buffer.from(bytes)
            .toString('utf8')
            .replace(/^\uFEFF/, ''));
    }
    catch {
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

/***/ 421:
/***/ ((module) => {

module.exports = require("node:child_process");

/***/ }),

/***/ 24:
/***/ ((module) => {

module.exports = require("node:fs");

/***/ }),

/***/ 995:
/***/ ((module) => {

module.exports = require("node:module");

/***/ }),

/***/ 161:
/***/ ((module) => {

module.exports = require("node:os");

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
/******/ 	/* webpack/runtime/create fake namespace object */
/******/ 	(() => {
/******/ 		var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 		var leafPrototypes;
/******/ 		// create a fake namespace object
/******/ 		// mode & 1: value is a module id, require it
/******/ 		// mode & 2: merge all properties of value into the ns
/******/ 		// mode & 4: return value when already ns object
/******/ 		// mode & 16: return value when it's Promise-like
/******/ 		// mode & 8|1: behave like require
/******/ 		__nccwpck_require__.t = function(value, mode) {
/******/ 			if(mode & 1) value = this(value);
/******/ 			if(mode & 8) return value;
/******/ 			if(typeof value === 'object' && value) {
/******/ 				if((mode & 4) && value.__esModule) return value;
/******/ 				if((mode & 16) && typeof value.then === 'function') return value;
/******/ 			}
/******/ 			var ns = Object.create(null);
/******/ 			__nccwpck_require__.r(ns);
/******/ 			var def = {};
/******/ 			leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 			for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 				Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 			}
/******/ 			def['default'] = () => (value);
/******/ 			__nccwpck_require__.d(ns, def);
/******/ 			return ns;
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
/******/ 	/* webpack/runtime/make namespace object */
/******/ 	(() => {
/******/ 		// define __esModule on exports
/******/ 		__nccwpck_require__.r = (exports) => {
/******/ 			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 			}
/******/ 			Object.defineProperty(exports, '__esModule', { value: true });
/******/ 		};
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
function crashMessage(error) {
    const name = error instanceof Error && /^\w{1,40}$/.test(error.name) ? error.name : 'Error';
    const stack = error instanceof Error ? (error.stack ?? '') : '';
    const place = /\bindex\.js:\d+:\d+/.exec(stack)?.[0] ?? 'an unknown place';
    return (`sasguard failed (${name} at ${place}), so nothing has been checked.\n` +
        'This is a fault of sasguard. Please report it with this line.\n');
}

// EXTERNAL MODULE: ./build/check/glance.js
var glance = __nccwpck_require__(166);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(760);
;// CONCATENATED MODULE: ./build/check/program.js

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

;// CONCATENATED MODULE: ./build/check/terminal.js
function terminalBehind(stream, env) {
    const shows = stream.isTTY === true && env.TERM !== 'dumb';
    return { color: shows && !env.NO_COLOR, links: shows && showsLinks(env) };
}
function showsLinks(env) {
    if (env.FORCE_HYPERLINK !== undefined)
        return env.FORCE_HYPERLINK !== '0';
    if (env.WT_SESSION || env.KITTY_WINDOW_ID || env.KONSOLE_VERSION)
        return true;
    if (/^(?:iTerm\.app|WezTerm|vscode|ghostty)$/.test(env.TERM_PROGRAM ?? ''))
        return true;
    return Number(env.VTE_VERSION ?? 0) > 5000;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(24);
// EXTERNAL MODULE: ./build/sources/allowlist-file.js
var allowlist_file = __nccwpck_require__(894);
// EXTERNAL MODULE: ./build/sources/amending.js
var amending = __nccwpck_require__(997);
// EXTERNAL MODULE: ./build/sources/change.js
var sources_change = __nccwpck_require__(724);
// EXTERNAL MODULE: ./build/sources/git-output.js
var git_output = __nccwpck_require__(386);
// EXTERNAL MODULE: ./build/sources/lfs-pointer.js
var lfs_pointer = __nccwpck_require__(977);
// EXTERNAL MODULE: ./build/sources/reading.js
var sources_reading = __nccwpck_require__(101);
;// CONCATENATED MODULE: ./build/sources/handed-over.js







class NotHandedOver extends Error {
}
async function stagedHandedOver(where, file = STDIN) {
    if (await (0,amending/* isAmending */.G)(where.env))
        throw new NotHandedOver();
    const input = new Input(file);
    const [allowlist, committedAllowlist, settings] = [copied(input), copied(input), copied(input)];
    if (allowlist !== null && !allowlist.includes(LINE_FEED))
        throw new NotHandedOver();
    return {
        allowlist,
        committedAllowlist,
        settings,
        problems: [],
        readings: () => readingsFrom(input),
        readEarlier: async function* (versions) {
            const { readEarlier } = await __nccwpck_require__.e(/* import() */ 722).then(__nccwpck_require__.bind(__nccwpck_require__, 722));
            yield* readEarlier(where, versions);
        },
        publishedSides: async () => (await __nccwpck_require__.e(/* import() */ 722).then(__nccwpck_require__.bind(__nccwpck_require__, 722))).publishedSides(where, null),
    };
}
function copied(input) {
    const { bytes } = input.object();
    return bytes && Buffer.from(bytes);
}
async function* readingsFrom(input) {
    for (;;) {
        const { name, rest, bytes } = input.object();
        if (bytes === null) {
            if (name === END)
                return;
            throw new NotHandedOver();
        }
        const change = (0,git_output/* parseHandedOver */.Qu)(name, rest);
        if (change === null || change.name.toString('latin1').startsWith(`${allowlist_file/* ALLOWLIST_NAME */.kD}/`)) {
            throw new NotHandedOver();
        }
        if (!(0,sources_change/* hasNewContent */._K)(change))
            continue;
        const { path } = (0,sources_change/* named */.KT)(change);
        const reading = (0,lfs_pointer/* isLfsPointer */.N)(bytes) ? (0,sources_reading/* skippedFor */._d)('lfs-pointer', path) : (0,sources_reading/* documentOf */.lM)(path, bytes);
        yield { ...reading, path, earlier: (0,sources_change/* earlierOf */.OR)(change) };
    }
}
const STDIN = 0;
const CHUNK = 262_144;
const LINE_FEED = 0x0a;
const END = '\x04';
class Input {
    #file;
    #buffer = Buffer.allocUnsafeSlow(CHUNK);
    #start = 0;
    #end = 0;
    constructor(file) {
        this.#file = file;
    }
    object() {
        const line = this.#line();
        const missing = /^(\S+) missing$/.exec(line)?.[1];
        if (missing !== undefined)
            return { name: missing, rest: '', bytes: null };
        const [, name, size, rest] = /^(\S+) blob (\d+) (.*)$/.exec(line) ?? [];
        if (name === undefined || Number(size) > sources_change/* LARGEST_HELD */.PS)
            throw new NotHandedOver();
        this.#holdAtLeast(Number(size) + 1);
        const bytes = this.#buffer.subarray(this.#start, this.#start + Number(size));
        this.#start += Number(size) + 1;
        return { name, rest: rest, bytes };
    }
    #line() {
        for (let size = 0; size < LONGEST_LINE;) {
            const end = this.#buffer.indexOf(LINE_FEED, this.#start + size);
            if (end !== -1 && end < this.#end) {
                const line = this.#buffer.toString('latin1', this.#start, end);
                this.#start = end + 1;
                return line;
            }
            size = this.#end - this.#start;
            this.#holdAtLeast(size + 1);
        }
        throw new NotHandedOver();
    }
    #holdAtLeast(size) {
        if (this.#end - this.#start >= size)
            return;
        if (this.#start + size > this.#buffer.length) {
            const into = size > this.#buffer.length ? Buffer.allocUnsafeSlow(2 * size) : this.#buffer;
            this.#buffer.copy(into, 0, this.#start, this.#end);
            [this.#start, this.#end] = [0, this.#end - this.#start];
            this.#buffer = into;
        }
        while (this.#end - this.#start < size) {
            const length = readInto(this.#file, this.#buffer, this.#end);
            if (length === 0)
                throw new NotHandedOver();
            this.#end += length;
        }
    }
}
function readInto(file, buffer, at) {
    try {
        return (0,external_node_fs_.readSync)(file, buffer, at, buffer.length - at, null);
    }
    catch {
        return 0;
    }
}
const LONGEST_LINE = 40_000;

;// CONCATENATED MODULE: ./build/sources/hook-names.js
const COMMIT_HOOKS = ['pre-commit', 'pre-merge-commit', 'commit-msg', 'pre-push'];
const HOOKS = [...COMMIT_HOOKS, 'pre-receive'];

// EXTERNAL MODULE: ./build/hook/hooks.js
var hooks = __nccwpck_require__(239);
;// CONCATENATED MODULE: ./build/hook/main.js







process.on('uncaughtException', crash);
const ON_STDIN = '-';
const [main_name = 'pre-commit', ...args] = process.argv.slice(2);
const where = { cwd: process.cwd(), env: process.env };
if (HOOKS.includes(main_name)) {
    look(main_name).catch(crash);
}
else {
    process.stderr.write(`sasguard is none of git's hooks of that name. It is ${HOOKS.join(', ')}.\n`);
    process.exitCode = 2;
}
async function look(hook) {
    if (process.env.SASGUARD_SKIP)
        return lookCloser(hook);
    if ((0,hooks/* looksAtIndex */.I)(hook)) {
        const staged = lookAtIndex();
        const isClean = await staged.then((left) => left === null, () => false);
        return isClean ? undefined : lookCloser(hook, staged);
    }
    if (hook === 'commit-msg' && args[0] !== undefined && (0,glance/* isPlainMessage */.Y)(where, args[0]))
        return;
    return lookCloser(hook);
}
async function lookAtIndex() {
    const left = await lookAtHandedOver();
    return left === undefined ? lookAtOpened() : left;
}
async function lookAtHandedOver() {
    if (args[0] !== ON_STDIN)
        return undefined;
    try {
        const staged = await stagedHandedOver(where);
        const left = await (0,glance/* glance */.vD)(staged);
        return left === staged ? undefined : await lookAgain(left);
    }
    catch (error) {
        if (error instanceof NotHandedOver)
            return undefined;
        throw error;
    }
}
async function lookAtOpened() {
    const { openStaged } = await __nccwpck_require__.e(/* import() */ 722).then(__nccwpck_require__.bind(__nccwpck_require__, 722));
    const staged = await openStaged(where);
    const left = await (0,glance/* glance */.vD)(staged);
    return left === staged ? staged : lookAgain(left);
}
async function lookAgain(left) {
    if (left === null)
        return null;
    const { holdsNothing } = await Promise.all(/* import() */[__nccwpck_require__.e(925), __nccwpck_require__.e(96), __nccwpck_require__.e(124)]).then(__nccwpck_require__.bind(__nccwpck_require__, 124));
    return (await holdsNothing(left)) ? null : left;
}
async function lookCloser(hook, staged) {
    const { run } = await Promise.all(/* import() */[__nccwpck_require__.e(925), __nccwpck_require__.e(298), __nccwpck_require__.e(96), __nccwpck_require__.e(722), __nccwpck_require__.e(738)]).then(__nccwpck_require__.bind(__nccwpck_require__, 738));
    const terminal = terminalBehind(process.stderr, process.env);
    const program = programOf(process.argv[1], process.cwd());
    const around = { where, staged, now: Date.now(), terminal, program };
    const { exitCode, stderr } = await run(hook, args, around);
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