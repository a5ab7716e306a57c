/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 112:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B6: () => (/* binding */ LONGEST_NAME),
/* harmony export */   TJ: () => (/* binding */ PIECE),
/* harmony export */   x5: () => (/* binding */ refusal)
/* harmony export */ });
/**
 * Files that hold files: gzip, zip and tar. Whatever lies in a repository may be hostile, so nothing here is believed
 * further than the bytes bear it out: memory is bounded whatever a header says, work is linear in what is read, a fault
 * is a value and never thrown. Only what a `Content` itself throws (a disk that fails) comes through.
 *
 * How deep to go, how many entries to ask for and how many bytes to take is the caller's to bound: everything comes
 * lazily, and who stops asking stops the work.
 */
/** No piece is larger. */
const PIECE = 256 * 1024;
/** No name is longer, and zip's cannot be. Names are not cut for showing here: a secret in one has to be known whole. */
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
/** Reading a content: a stretch of it piece by piece, and small records without a call for each. */

/** What stands between two offsets, as it stands. Damaged when the content ends before. */
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
/** A content that is not asked for what it cannot have, whatever offset a header made up. */
function bounded(content) {
    return {
        size: content.size,
        read: (from, to) => from >= 0 && from < content.size ? content.read(from, Math.min(to, content.size)) : NOTHING,
    };
}
const NOTHING = new Uint8Array(0);
/** A content that is asked for small records one behind the other and asks in turn for larger stretches. */
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
/** Names inside containers: in UTF-8 by whatever is newer than 2006, in the writer's code page before. */


/** Old code pages are read as Latin-1: nothing tells which one it was, and the ASCII in it, which matters, is the same. */
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
/** How container files are told, apart from what opens them: a clean commit asks this much and no more. */



/** So many of its first bytes tell a container. */
const HEAD = 512;
/** Whether these bytes begin a container. */
function isContainer(bytes) {
    const head = bytes.subarray(0, HEAD);
    return isGzip(head) || isZip(head) || (0,_tar_js__WEBPACK_IMPORTED_MODULE_0__/* .isHeader */ .g)(head);
}
/** Two bytes of magic and the only method there is. */
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
    // Python's zipapp and the like put one line before the archive, so that a shell starts it.
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
/**
 * tar as POSIX has it (pax and ustar: IEEE Std 1003.1, pax, «EXTENDED DESCRIPTION»), as GNU has it («Basic Tar Format»
 * in its manual: long names, sizes in base 256, sparse files), and as it was in Unix V7.
 */



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
            // Zeros end the archive; not every writer bothers.
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
            // Unix V7 knew folders by their slash alone.
            if (WITHOUT_DATA.test(type) || (end === start && name.endsWith('/')))
                continue;
            yield { kind: 'member', name, pieces: (0,_content_js__WEBPACK_IMPORTED_MODULE_0__/* .stretch */ ._N)(content, start, end) };
        }
    },
};
const BLOCK = 512;
/** Links, devices, folders, pipes. What is of no known type is a file (POSIX). */
const WITHOUT_DATA = /[1-6]/;
const SPARSE = 'S';
/** Long names and attributes (`X` is Solaris's `x`) of the next entry, or (`g`) of all that follow. */
const REMARK = /[LKxXg]/;
/** Enough for any name; comments and file attributes may go on. */
const LONGEST_REMARK = 1024 * 1024;
function blockAfter(offset) {
    return Math.ceil(offset / BLOCK) * BLOCK;
}
/** The sum of a header's bytes, its own eight counted as blanks. Some old writers added up signed characters. */
function isHeader(block) {
    if (block.length < BLOCK)
        return false;
    const stated = numberIn(block.subarray(148, 156));
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
/** Octal digits between blanks; or, with the highest bit set, the number itself (GNU). */
function numberIn(field) {
    if (field[0] & 0x80) {
        const value = field.reduce((sum, byte, i) => sum * 256 + (i === 0 ? byte & 0x7f : byte), 0);
        return Number.isSafeInteger(value) ? value : null;
    }
    const text = String.fromCharCode(...field);
    const digits = /^ *([0-7]*)(?:[ \0]|$)/.exec(text);
    return digits === null ? null : Number.parseInt(`0${digits[1]}`, 8);
}
/** An older sparse file's map goes on in blocks of its own, each of which says whether another follows. */
function mapBlocks(records, at) {
    let blocks = 0;
    let more = records.read(at + 482, at + 483)[0];
    while (more === 1) {
        blocks++;
        more = records.read(at + blocks * BLOCK + 504, at + blocks * BLOCK + 505)[0];
    }
    return blocks;
}
/** ustar puts the folders into a second field; where GNU's magic stands that field holds times. */
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
/** pax: `length key=value\n` again and again, the length being that of the whole record. */
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
/** Formats that hold files and are known by their first bytes, but not looked into. Brotli has no such bytes. */
const FORMATS = [
    ['zstd', /^\x28\xb5\x2f\xfd/], // RFC 8878 §3.1.1
    ['xz', /^\xfd7zXZ\0/], // The .xz File Format §2.1.1.1
    ['7z', /^7z\xbc\xaf\x27\x1c/],
    ['rar', /^Rar!\x1a\x07/],
    // The digits of pi open a block, those of its square root an archive of nothing.
    ['bzip2', /^BZh[1-9](?:\x31\x41\x59\x26\x53\x59|\x17\x72\x45\x38\x50\x90)/],
    ['lz4', /^\x04\x22\x4d\x18/],
];
/** The name of the format that begins with these bytes and is not opened. */
function unopened(head) {
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
    /** Before the first entry of an archive that was once meant to be split, and of one that was not (§8.5.5). */
    split: 0x08074b50,
    notSplit: 0x30304b50,
};
const [END, LOCATOR, ZIP64_END] = [22, 20, 56];
const LONGEST_COMMENT = 0xffff;
/** What stands in place of a number that does not fit. */
const FULL = 0xffffffff;
/** The directory, by the record at the end that points to it; `null` where none does. The last record that holds good counts. */
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
    // Nothing stands before an archive that begins with an entry; a shift there means the directory of one that lies inside.
    const isFirst = signatureOf(content, 0) === SIGNATURE.entry;
    if (count === 0 && size === 0)
        return isFirst ? null : { start: end, end, shift: 0, count };
    const start = end - size;
    if (signatureOf(content, start) === SIGNATURE.listed && (start === offset || !isFirst))
        return { start, end, shift: start - offset, count };
    return signatureOf(content, offset) === SIGNATURE.listed ? { start: offset, end, shift: 0, count } : null;
}
/** Where 16 or 32 bits did not do (§4.3.14, §4.3.15): what stands in the larger record before. */
function zip64Directory(content, end) {
    const locator = content.read(Math.max(0, end - LOCATOR), end);
    if (locator.length < LOCATOR || signatureAt(locator, 0) !== SIGNATURE.zip64Locator)
        return null;
    // Where something was put before the archive, the record still stands right before its locator.
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
/** An entry of the directory; `null` where none stands. */
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
/** The header that stands before an entry's data; `null` where none stands. */
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
/** Those of the numbers that did not fit into 32 bits stand in the zip64 field, one behind the other (§4.5.3). */
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
/** The first place from an offset on where one of the signatures stands. */
function findSignature(content, from, signatures) {
    for (let start = from;;) {
        const bytes = content.read(start, start + STEP);
        for (let at = bytes.indexOf(0x50); at >= 0 && at + 4 <= bytes.length; at = bytes.indexOf(0x50, at + 1)) {
            if (signatures.includes(signatureAt(bytes, at)))
                return start + at;
        }
        // A signature may stand across two steps.
        if (bytes.length < 4)
            return null;
        start += bytes.length - 3;
    }
}
const STEP = 4 * 1024;
/** Four bytes as a number; none of the signatures where fewer stand. */
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

/** Where git keeps the message of a commit that is being made. No tracked file can be called so, since git refuses `.git`. */
const MESSAGE_PATH = '.git/COMMIT_EDITMSG';
/** Branches and tags by their names, `.git/refs/heads/main`. */
const REFS_FOLDER = '.git/refs/';


/***/ }),

/***/ 305:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  L: () => (/* binding */ candidatesAmong)
});

;// CONCATENATED MODULE: ./build/core/find/variety.js
/** Whether what stands behind a name may be a secret: as varied as one, and long enough, wherever it may be broken. */
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
 * and a file of nothing but `sig=` too few letters: all are turned down within a few bytes. Names are asked for in
 * ascending order, and what was looked at for one is not looked at again for the next: a byte counts once however many
 * names stand before it.
 */
class Variety {
    #bytes;
    /** The next byte to look at. */
    #at = 0;
    /** Where the present run of value bytes began, and whether it has been found varied enough at `#at`. */
    #runFrom = 0;
    #enough = false;
    // One bit for each character seen in the run, in three words of 32: digits and signs, capitals, small letters.
    #signs = 0;
    #capitals = 0;
    #smalls = 0;
    #distinct = 0;
    #length = 0;
    /** How far behind the end of a literal that the run may go on after, and how many letters stand there. */
    #gap = 0;
    #letters = 0;
    /** Whether it went on behind one. */
    #joined = false;
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
                const runEnd = this.#joined ? null : endIfTooShort(this.#bytes, this.#runFrom, this.#at, from);
                if (runEnd === null) {
                    this.#enough = true;
                    return true;
                }
                this.#at = runEnd;
                this.#startRun(runEnd);
                continue;
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
        this.#joined = false;
    }
    /** Whether a byte stands between two pieces. A letter may, `f"` or `N'`, but not right behind a quote. */
    #staysBetween(byte) {
        const entersPiece = this.#gap > 1 && VALUE_BYTES[byte] === 1 && QUOTE_BYTES[this.#bytes[this.#at - 1]] === 1;
        if (!entersPiece && this.#gap < WIDEST_GAP && BETWEEN_BYTES[byte] === 1) {
            this.#gap++;
            this.#letters += LETTER_BYTES[byte];
            if (this.#letters <= MOST_LETTERS)
                return true;
        }
        if (entersPiece) {
            this.#gap = this.#letters = 0;
            this.#joined = true;
        }
        else
            this.#startRun(this.#at);
        return false;
    }
    #isEnoughWith(byte) {
        if (this.#gap > 0 && this.#staysBetween(byte))
            return false;
        if (!isValue(this.#bytes, this.#at)) {
            if (QUOTE_BYTES[byte] === 1 && this.#length >= SHORTEST_PIECE)
                this.#gap = 1;
            else
                this.#startRun(this.#at + 1);
            return false;
        }
        this.#length++;
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
        if (this.#length < LEAST_LENGTH)
            return false;
        if (this.#distinct >= LEAST_DISTINCT && this.#capitals !== 0 && this.#smalls !== 0)
            return true;
        // A value may be written in nothing but percent escapes: sixteen digits and the sign.
        return this.#distinct >= LEAST_DISTINCT / 2 && (this.#signs & PERCENT_SIGN) !== 0;
    }
}
/** A value in pieces, `'…' + '…'`: what stands between two literals is neither part of it nor its end. */
const SHORTEST_PIECE = 4;
const WIDEST_GAP = 48;
const MOST_LETTERS = 3;
const QUOTE_BYTES = bytesLike(/["'`]/);
const LETTER_BYTES = bytesLike(/[a-zA-Z]/);
/** Quotes, blanks, operators, the backslash of a break, and letters, of which there are few. */
const BETWEEN_BYTES = bytesLike(/["'`\s+.&,()<>|~*^\\_@a-zA-Z]/);
const PERCENT_SIGN = 1 << (0x25 & 31);
/** What a value may consist of while it is still encoded: base64, and what begins an escape for `+`, `/` or `=`. */
const VALUE_BYTES = bytesLike(/[A-Za-z0-9+/=%\\&_-]/);
function isValue(bytes, at) {
    const byte = bytes[at];
    return VALUE_BYTES[byte] === 1 || (ESCAPE_BYTES[byte] === 1 && isInEscape(bytes, at));
}
/** What stands within `&#43;`, `&equals;` and `\u{2b}`, and is no part of a value elsewhere. */
const ESCAPE_BYTES = bytesLike(/[#;{}]/);
const LONGEST_ESCAPE = 10;
function isInEscape(bytes, at) {
    for (let before = at - 1; before >= Math.max(0, at - LONGEST_ESCAPE); before--) {
        const byte = bytes[before];
        if (byte === AMPERSAND || byte === BACKSLASH)
            return true;
        if (VALUE_BYTES[byte] === 0 && ESCAPE_BYTES[byte] === 0)
            return false;
    }
    return false;
}
const AMPERSAND = 0x26;
const BACKSLASH = 0x5c;
/** No secret has fewer characters, however it is written (reference: 32 bytes in base64). */
const SHORTEST_SECRET = 43;
/**
 * Where a run ends that can be no part of a secret, since it is too short for a whole one and nothing before it or behind
 * can be the rest: most long names in code. `null` where it may be. `from` is where the name ends that is asked for.
 */
function endIfTooShort(bytes, start, at, from) {
    let end = at + 1;
    while (end - start < SHORTEST_SECRET && isValue(bytes, end))
        end++;
    const mayBePart = end - start >= SHORTEST_SECRET ||
        goesOnBehind(bytes, end) ||
        (start > from && goesOnBefore(bytes, start)) ||
        isSpaced(bytes, start, end);
    return mayBePart ? null : end;
}
/** What neither breaks a value nor is put into one: what comes before or behind it is something else. */
const CLOSING_BYTES = bytesLike(/[(),.:[\]?!@*<>;{}#$~]/);
/** The marks of a line that goes on below, and the sides of a box, in UTF-8. */
const MARK_BYTES = bytesLike(/[\r\n\\^`|\x80-\xff]/);
const FARTHEST_MARK = 64;
function goesOnBehind(bytes, end) {
    let at = end;
    while (at < end + FARTHEST_MARK && BLANK_BYTES[bytes[at]] === 1)
        at++;
    if (at >= bytes.length)
        return true;
    return at === end ? CLOSING_BYTES[bytes[at]] === 0 : MARK_BYTES[bytes[at]] === 1;
}
/** Indentation, quotation, comments, patches: what may lead a line. */
const LEAD_BYTES = bytesLike(/[ \t>|#*;+%'\-:/REMrem\x80-\xff]/);
const LONGEST_LEAD = 128;
function goesOnBefore(bytes, start) {
    let at = start - 1;
    while (at >= 0 && at >= start - LONGEST_LEAD && LEAD_BYTES[bytes[at]] === 1)
        at--;
    if (at < 0)
        return true;
    // Neither does a value begin within a line that leads into nothing but itself.
    if (bytes[at] !== LINE_FEED)
        return CLOSING_BYTES[bytes[start - 1]] === 0 && BLANK_BYTES[bytes[start - 1]] === 0;
    at--;
    while (at >= 0 &&
        at >= start - 2 * LONGEST_LEAD &&
        (BLANK_BYTES[bytes[at]] === 1 || bytes[at] === RETURN))
        at--;
    return at >= 0 && CLOSING_BYTES[bytes[at]] === 0 && bytes[at] !== LINE_FEED;
}
/** Whether it stands among so many letters and single blanks that these may be a secret whose `+` became blanks. */
function isSpaced(bytes, start, end) {
    if (bytes[start - 1] !== SPACE && bytes[end] !== SPACE)
        return false;
    let [first, last] = [start, end];
    while (end - first < SHORTEST_SECRET && SPACED_BYTES[bytes[first - 1]] === 1)
        first--;
    while (last - first < SHORTEST_SECRET && SPACED_BYTES[bytes[last]] === 1)
        last++;
    return last - first >= SHORTEST_SECRET;
}
const SPACED_BYTES = bytesLike(/[\w+/% -]/);
const BLANK_BYTES = bytesLike(/[ \t]/);
const SPACE = 0x20;
const LINE_FEED = 0x0a;
const RETURN = 0x0d;
function bytesLike(form) {
    return Uint8Array.from({ length: 256 }, (_, byte) => (form.test(String.fromCharCode(byte)) ? 1 : 0));
}

;// CONCATENATED MODULE: ./build/core/find/candidates.js

/** Offsets near which to look, in the order in which the anchors were met. */
function* candidatesAmong(anchors, bytes) {
    const variety = new Variety(bytes);
    for (const { anchor, start } of anchors) {
        const end = start + anchor.word.length;
        if (anchor.wholeWord && WORD_BYTES[bytes[end]] === 1)
            continue;
        if (anchor.secretFollows && !variety.follows(end))
            continue;
        yield start;
    }
}
const WORD_BYTES = Uint8Array.from({ length: 256 }, (_, byte) => /\w/.test(String.fromCharCode(byte)) ? 1 : 0);


/***/ }),

/***/ 877:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  M: () => (/* binding */ marksIn)
});

;// CONCATENATED MODULE: ./build/core/find/anchors.js
const ANCHORS = [
    // Names of fields and settings, right before their values.
    { word: 'sig', anyCase: true, meetAt: 0, wholeWord: true, secretFollows: true },
    { word: 'key', anyCase: true, meetAt: 0, wholeWord: false, secretFollows: true },
    // The same as UTF-16 inside a binary file.
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
    // The rest of them where the end of a line or of a literal breaks them: `&si' + 'g=`, `&s⏎  ig=`, `AccountKe⏎y=`.
    ...['\n', ' ', '"', "'", '`'].flatMap((before) => ['ig=', 'ig\\', 'g=', 'g\\', 'ey=', 'ey\\', 'y=', 'y\\'].map((rest) => ({
        word: before + rest,
        anyCase: false,
        meetAt: rest.length - 2,
        wholeWord: false,
        secretFollows: true,
    }))),
    // Entries that say their value before their name.
    { word: '"sig"', anyCase: false, meetAt: 2, wholeWord: false, secretFollows: false },
    // `sig` spelled in percent escapes.
    { word: '%73%69%67', anyCase: false, meetAt: 2, wholeWord: false, secretFollows: true },
    // Tokens whose signature has another name, or none: found by what introduces them.
    { word: 'sharedaccesssignature', anyCase: true, meetAt: 4, wholeWord: false, secretFollows: false },
    { word: 'eventgrid', anyCase: true, meetAt: 4, wholeWord: false, secretFollows: false },
    // The time in API Management's, where a literal ends within the word that introduces it.
    { word: '&20', anyCase: false, meetAt: 0, wholeWord: false, secretFollows: true },
    { word: '&s=', anyCase: false, meetAt: 0, wholeWord: false, secretFollows: true },
    { word: '&sn=', anyCase: false, meetAt: 0, wholeWord: false, secretFollows: true },
    { word: 'aeg-sas-', anyCase: true, meetAt: 1, wholeWord: false, secretFollows: false },
    { word: 'jwt-sas', anyCase: true, meetAt: 0, wholeWord: false, secretFollows: false },
    { word: 'azure-api', anyCase: true, meetAt: 3, wholeWord: false, secretFollows: false },
    // The markers of identifiable keys, each with its place in the key's own text.
    { word: '+ASt', anyCase: false, meetAt: 0, wholeWord: false, secretFollows: false },
    { word: '+ASb', anyCase: false, meetAt: 0, wholeWord: false, secretFollows: false },
    { word: '+AEh', anyCase: false, meetAt: 0, wholeWord: false, secretFollows: false },
    { word: '+ARm', anyCase: false, meetAt: 0, wholeWord: false, secretFollows: false },
    // The same with their `+` escaped, met by the last character of the escape: `%2B`, `\u002b`, `=2B`, `&#43;`, `\053`,
    // `\u{2b}`. In any case these would be met in every word with `as` in it.
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
/** An anchor is met by so many letters in a row. */
const MEETING = 3;
/** The bytes that may stand for one of an anchor's letters. */
function spellingsOf({ word, anyCase }, index) {
    const letter = word[index];
    const cases = anyCase ? [letter.toLowerCase(), letter.toUpperCase()] : [letter];
    return cases.map((spelling) => spelling.charCodeAt(0));
}

;// CONCATENATED MODULE: ./build/core/find/marks.wasm.js
/** `assembly/marks.ts` compiled, and the tables for its memory; `npm run build` writes them. Do not edit. */
const MARKS_WASM = 'AGFzbQEAAAABEgNgAAF/YAN/f38AYAN/f38BfwMFBAAAAQIFAwEABAYLAn8BQQALfwFBAAsHJwQIbWV0Q291bnQAAQhyb3dDb3VudAAABG1hcmsAAwZtZW1vcnkCAArPBgQEACMBCwQAIwALvgMBCX8DQCACBEAgACACaGohCCACIAJBAWtxIQIgCEGAgAlqKAIAQYDi5rsDbEEUdiIDQQN2LQCgAiADQQdxdUEBcQRAQf8BIQdBACEDA0AgA0EDSQRAIANBBXQiBEEQaiAIQYCACWogA2otAAAiBUEEdmotAAAgByAFQQ9xIARqLQAAcXEhByADQQFqIQMMAQsLA0AgBwRAIAdoIAcgB0EBa3EhB0ECdCIDKAKEASEGIAMoAoABIQkDQCAGIAlLBEACf0EAIAktAAEiBSAIIAktAAIiA2tqIAFLIAMgCEtyDQAaIAhBgIAJaiADayEEIAktAANBAEchCkEAIQMDQCADIAVJBEBBACADIAlqLQAEIAMgBGotAAAiC0EgciALIAtBwABPIApxG0H/AXFHDQIaIANBAWohAwwBCwtBAQsEQCAJLQAAIQQjAEEDdEGAgAFqIQMDQCADQYCAAUsEfyADQQhrKAIAIAhGBUEACwR/IANBBGsoAgAgBEsFQQALBEAgAyADQQhrIgMpAwA3AwAMAQsLIAMgCDYCACADIAQ2AgQjAEEBaiQACyAJQSBqIQkMAQsLDAELCwsMAQsLC4IDAgt7An9BACQAQQAkAUEA/QAEACEDQRD9AAQAIQRBIP0ABAAhBUEw/QAEACEGQcAA/QAEACEHQdAA/QAEACEIQeAA/QAEACEJQfAA/QAEACEKA0AjAEHAP0kgACABSXEjAUHAP0lxBEAgAyAAQYCACWoiDv0ABAAiDP0MDw8PDw8PDw8PDw8PDw8PD/1OIgv9DiAEIAxBBP1tIgz9Dv1OIAUgDv0ABAEiDf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79TiAGIA1BBP1t/Q79TiAHIA79AAQCIg39DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U4gCCANQQT9bf0O/U4iDf1TBEAgACACIA39DAAAAAAAAAAAAAAAAAAAAAD9JP1kEAILIAkgC/0OIAogDP0O/U79Y0UgAEEQaiACS3JFBEAjAUUgACAPR3IEQCMBQQN0QYCABWogADYCACMBQQFqJAELIwFBA3RB+P8EaiAAQRBqIg82AgQLIABBEGohAAwBCwsgAAs=';
const TABLES = '/APiBQjhMuAAgHhGAGAAAHwA8kTLqevpAAAAAAAAAABCZhIwAaYAiAB1QAAAAAAAAAAEAu9Kj3gAAAAAAAAAAH5BzEQIJgQhAAIAANioEAF8AICuJ94RCgAAAAAAAAAAqPj4/Pj8/Pj4+PBccFRQdAECBAgQIECAAAAAAAAAAAAgAwAAgAMAAEAEAABgBQAAAAYAAGAGAABgCAAA4AsAAIAOAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAQAAAAQAAAhAAAAAAAAAAAAEAAAAAAAACAAAACAQAAAAgAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAIAAAAAQAAAAAAAAAAAAAAAAAAAAAAACQAAAAAAAAAAAAAAAAAIAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAQAAAAACAAAAAAAAAAAAAAAQAAAAAAAQAACAAAAAAAAAAAAAABAAAACAgAIAAAAAAAICAAAAAAAAAAQAAAAAAAAAAAAAAgAAAAAAAAAAAAAAAAAAAAAAAAAAAIAAAAAAAAAAAAAQAACAQAAAAQQAAAAAAAAAAAwAAAAEgAAAAAAAEAAAAAIAAAAAAAAAQAAAAAAAIBAgAKBAAACAAAABAAAAAAAAARAAAAAAAIAAAAAAAAAAABAIBAAAABAAAAAAAAAAAAAAAoAQAAAAAIAAAAIAAAAAIACQAAAAAAAAAAAAACACAAAQAAAAAAgAAAAAAAAAAAAAAAUAAAAgAAAAAACAAgAgAAIAAAAAAQAAAAAAAAAEBAAAEAAABAAAAAAAAAAhEAAAAAAAAAAAAAAAAAAAABBAggABAAAAgAEACAAAgANAAAAAQAAAAQCAAAAAAAAAAAgAACAAAAAAAACAAAAAABAABAAAAAAAAAwABc2lnAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADcVBAFzaGFyZWRhY2Nlc3NzaWduYXR1cmUAAAAAAAAAWAQAAEFJb1QAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAwABa2V5AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADkDAAAmMjAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQQQAACtBRWgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABNBAAAQkFFaAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAE4EAABiQUVoAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAVwQAAEFQSU0AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACBgEBcwBpAGcAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAMGAQFrAGUAeQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACgcBAEEASQBvAFQAAAAAAAAAAAAAAAAAAAAAAAAAAAA2CQIAJTczJTY5JTY3AAAAAAAAAAAAAAAAAAAAAAAAAEYEAAAzQVN0AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAASwQAADNBU2IAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABPBAAAO0FFaAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAFAEAAAzQUVoAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAVQQAADNBUm0AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEBwEAagB3AHQALQAAAAAAAAAAAAAAAAAAAAAAAAAAAA8DAAAKZz0AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAMAAApnXAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA4CQQBZXZlbnRncmlkAAAAAAAAAAAAAAAAAAAAAAAAAD0HAAFqd3Qtc2FzAAAAAAAAAAAAAAAAAAAAAAAAAAAABQcBAGcAcgBpAGQAAAAAAAAAAAAAAAAAAAAAAAAAAAAUAwAACnlcAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADsEAAAmc249AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABgYBACsAQQBTAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAHBwEAKwBBAEUAaAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgHAQArAEEAUgBtAAAAAAAAAAAAAAAAAAAAAAAAAAAAEQQBAApleT0AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAATAwAACnk9AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABkEAQAgZXk9AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAGwMAACB5PQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAhBAEAImV5PQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACMDAAAieT0AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAKQQBACdleT0AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAArAwAAJ3k9AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADEEAQBgZXk9AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAMwMAAGB5PQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA6AwAAJnM9AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAFEEAAB9QUVoAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAWQQBAEFaRUcAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAJBwEAQQBQAEkATQAAAAAAAAAAAAAAAAAAAAAAAAAAAAsHAQBBAFoARQBHAAAAAAAAAAAAAAAAAAAAAAAAAAAADAcBAEoAUQBRAEoAAAAAAAAAAAAAAAAAAAAAAAAAAAASBAEACmV5XAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABoEAQAgZXlcAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAHAMAACB5XAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAiBAEAImV5XAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACQDAAAieVwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAKgQBACdleVwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAsAwAAJ3lcAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADIEAQBgZXlcAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAANAMAAGB5XAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA/BAAAK0FTdAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAEAAArQVNiAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQgQAACtBUm0AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABDBAAAQkFTdAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEQEAABiQVN0AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAARQQAADtBU3QAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABHBAAAfUFTdAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEgEAABCQVNiAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAASQQAAGJBU2IAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABKBAAAO0FTYgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEwEAAB9QVNiAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAUgQAAEJBUm0AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABTBAAAYkFSbQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAFQEAAA7QVJtAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAVgQAAH1BUm0AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABaBQAASlFRSjkAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA0EAQAKaWc9AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADgQBAAppZ1wAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAVBAEAIGlnPQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABYEAQAgaWdcAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAFwMAACBnPQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAYAwAAIGdcAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAB0EAQAiaWc9AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAHgQBACJpZ1wAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAfAwAAImc9AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACADAAAiZ1wAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAJQQBACdpZz0AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAmBAEAJ2lnXAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACcDAAAnZz0AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAKAMAACdnXAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAtBAEAYGlnPQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAC4EAQBgaWdcAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAALwMAAGBnPQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAwAwAAYGdcAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADUFAgAic2lnIgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAPAgBAWFlZy1zYXMtAAAAAAAAAAAAAAAAAAAAAAAAAAA+CQMBYXp1cmUtYXBpAAAAAAAAAAAAAAAAAAAAAAAAAA==';

;// CONCATENATED MODULE: ./build/core/find/stretch.js
/**
 * Bytes of which a run of base64 consists: both alphabets, and the beginnings of what stands for their signs in JSON, forms
 * and HTML (`\/`, `%2B`, `&#43;`).
 */
const STRETCH_BYTES = Uint8Array.from({ length: 256 }, (_, byte) => /[A-Za-z0-9+/_\\%&#;-]/.test(String.fromCharCode(byte)) ? 1 : 0);
/** Wherever two times sixteen stand, one of the aligned blocks that the fast finder looks at lies wholly within. */
const SHORTEST_STRETCH = 32;

;// CONCATENATED MODULE: ./build/core/find/fast-marks.js



/** `null` where there is no WebAssembly. */
const fastMarks = typeof WebAssembly === 'undefined' ? null : (bytes) => marker().marksIn(bytes);
let only = null;
function marker() {
    only ??= new Marker();
    return only;
}
const METS = 16_384;
const BLOCKS = 81_920;
const BYTES = 147_456;
/** So much is marked at once, which stays in the processor's cache, with as much around it as an anchor is long. */
const PIECE = 65_536;
const AROUND = 32;
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
        const anchors = [];
        const stretches = [];
        for (let from = 0; from < bytes.length; from += PIECE) {
            const first = Math.max(0, from - AROUND);
            const to = Math.min(bytes.length, from + PIECE);
            const piece = bytes.subarray(first, to + AROUND);
            this.#memory.set(piece, BYTES);
            for (let at = from; at < to;) {
                at = first + this.#assembly.mark(at - first, to - first, piece.length);
                this.#takeAnchors(first, anchors);
                this.#takeStretches(first, bytes, stretches);
            }
        }
        return { anchors, stretches };
    }
    #takeAnchors(first, into) {
        const end = METS / 4 + 2 * this.#assembly.metCount();
        for (let at = METS / 4; at < end; at += 2) {
            const anchor = ANCHORS[this.#numbers[at + 1]];
            into.push({ anchor, start: first + this.#numbers[at] - anchor.meetAt });
        }
    }
    /** A stretch may begin before the blocks that are wholly in it, and end behind them. */
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

;// CONCATENATED MODULE: ./build/core/find/plain-marks.js
/** What the marks are, in ordinary words. */


function plainMarks(bytes) {
    return { anchors: anchorsIn(bytes), stretches: stretchesIn(bytes) };
}
function anchorsIn(bytes) {
    const met = [];
    for (let at = 0; at < bytes.length; at++) {
        for (const { anchor, letters } of MET_BY[bytes[at]]) {
            const start = at - anchor.meetAt;
            // Beyond either end there is nothing, and nothing is no letter.
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
/** By the first of the letters by which an anchor is met. */
const MET_BY = Array.from({ length: 256 }, (_, byte) => LETTERS.filter(({ anchor, letters }) => letters[anchor.meetAt]?.includes(byte)));
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

/***/ 482:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ piecesOf),
/* harmony export */   Z: () => (/* binding */ inMemory)
/* harmony export */ });
function inMemory(bytes) {
    return { size: bytes.length, read: (from, to) => bytes.subarray(from, to) };
}
/** All of it, from the first byte to the last, in pieces of at most this many bytes. */
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
/** The bytes of the document that a stretch of a view's text stands for; an empty stretch has no place. */
function spanOf(view, from, to) {
    return { start: sourceOf(view, from).start, end: sourceOf(view, to - 1).end };
}
/** The view with one layer undone, or `null` where the codec finds nothing of its own. */
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
/** What a layer changed: stretches of the decoded text and those of the encoded one that they stand for, ascending. */
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
    /** The encoded stretch behind one decoded character: itself, or the whole of the escape that it was. */
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
    /** The last edit that begins at or before a character; -1 before the first. */
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
/** The document's bytes behind one character of a view. */
function sourceOf({ origin }, character) {
    if ('offset' in origin)
        return { start: origin.offset + character, end: origin.offset + character + 1 };
    const { start, end } = origin.edits.sourceOf(character);
    return {
        start: sourceOf(origin.outer, start).start,
        end: sourceOf(origin.outer, end - 1).end,
    };
}
/** `String.fromCharCode` takes its characters as arguments, of which an engine allows only so many. */
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
/**
 * UTF-16 files (Windows PowerShell's `>` writes them) are read as the UTF-8 they would be, since lines and UTF-16
 * columns are the same in both. Told by a byte-order mark, or without one by NULs in every other byte.
 */
/** A text as UTF-8, or the very same bytes when it is not UTF-16. A byte-order mark at its beginning is left out. */
function toUtf8(bytes, encoding = encodingOf(bytes)) {
    return encoding === null ? bytes : new TextEncoder().encode(decode(bytes, encoding));
}
/** Asked with the beginning of a file; `null` for what is not UTF-16. */
function encodingOf(bytes) {
    const marked = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-16be';
    const isMarked = marked === 'utf-16le' || (bytes[0] === 0xfe && bytes[1] === 0xff);
    // Where no byte is NUL there is no ASCII in UTF-16, so no token; as bytes there may be one.
    if (isMarked)
        return bytes.includes(0) ? marked : null;
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
    // A Buffer's own `slice` is no copy.
    const copy = Uint8Array.prototype.slice.call(bytes, 0, bytes.length & ~1);
    for (let i = 0; i < copy.length; i += 2)
        [copy[i], copy[i + 1]] = [copy[i + 1], copy[i]];
    return copy;
}

;// CONCATENATED MODULE: ./build/core/text/windows.js
/**
 * A document of any size, seen through windows: each is held whole and overlaps the next, so that a token is never cut
 * in two and memory stays what it is. Most documents are one window.
 */

/** Large enough that overlapping costs little, small enough for several views of it in memory. */
const WINDOW = 4 * 1024 * 1024;
/** Twice what is looked at around a token, under all the layers it may have. */
const OVERLAP = 128 * 1024;
/** The windows of a document that comes in pieces of any length. `size` is in bytes, more than the overlap. */
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
/** What is held and as many pieces as fill a window; the last where there are no more. */
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
/** The nearest offset at or before one where no character is cut in two. */
function cutOf(bytes, at, encoding) {
    if (encoding === null) {
        for (let cut = at; cut > at - 4 && cut > 0; cut--) {
            // A byte of the form 10xxxxxx goes on with the character before it (RFC 3629 §3).
            if (cut === bytes.length ? !isUnfinished(bytes) : (bytes[cut] & 0xc0) !== 0x80)
                return cut;
        }
        return at;
    }
    const even = at & ~1;
    const high = bytes[encoding === 'utf-16le' ? even - 1 : even - 2];
    return (high & 0xfc) === 0xd8 ? even - 2 : even;
}
/** Whether the last character's bytes are not all there. */
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
/* harmony import */ var _text_view_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(366);
/**
 * Base64 in any text: Kubernetes secrets, CI variables, `-EncodedCommand`, mail. Either alphabet, in one run, wrapped at
 * a column or split over string literals, with its own characters escaped or not; what it holds is looked through like
 * a document of its own, and what is found there stands, for the reader, at the encoded stretch that holds it.
 */

/** Base64 nests this deep (contract §4). */
const DEPTH = 4;
/** The shortest that needs no name is a marked key of 44 bytes, which are 59 characters and one of padding. */
const SHORTEST = 59;
/** Wrapped lines are at least this long: 64 and 76 columns are usual. */
const SHORTEST_LINE = 40;
const SHORTEST_FIRST_LINE = 20;
/**
 * What is long enough to hold a token, decoded. `stretches` are those of the characters of base64 and their escapes, as long
 * as they can be: a run of base64 stands within one, or in one and the shorter lines beside it.
 */
function* base64In(bytes, stretches) {
    let done = 0;
    for (const stretch of stretches) {
        // Behind the end of one run another may begin.
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
/** A run is met at one byte in so many and then followed both ways. */
const MEETING = 16;
const CHARACTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/** Six bits a character of either alphabet; 64 for what is none. */
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
/** Where the run begins that an offset lies in. */
function startOf(bytes, at, earliest) {
    let start = at;
    for (;;) {
        while (start > earliest && isBase64(bytes[start - 1]))
            start--;
        const before = LONGEST_ESCAPES.find((length) => escapeAt(bytes, start - length)?.length === length);
        // An escape that ends in letters was walked over but for its first bytes.
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
    /** In characters. */
    length = 0;
    /** Behind its last byte. */
    end;
    /** The run at an offset, and the lines below that go on with it: each begins where the one above ended full. */
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
            // The second line shows how wide they are; only where it is the last may it be shorter than the first.
            if (lines === 1)
                width = Math.max(last, first < SHORTEST_LINE ? SHORTEST_LINE : first);
        }
    }
    /** Adds the characters of a line and returns their number; nothing of a line that is wider than those before it. */
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
    /** Whether capitals and small letters stand in it. What is encoded has both; words, paths and digests have not. */
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
    /** The bytes of the n-th character. */
    spanOf(index) {
        const { start, end, escaped, index: first } = this.pieces[this.#pieceOf(index)];
        return escaped === null
            ? { start: start + index - first, end: start + index - first + 1 }
            : { start, end };
    }
    /** The six bits of the characters from one on, as many as there are and there is room for; returns their number. */
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
/** How `+` and `/` are written where they mean something else: JSON (PHP, .NET), HTML, forms. */
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
/**
 * What parts two lines of a run: a line break, which may itself be written as `\n` or `\r\n`, with the next line's
 * indentation; or the end of a string literal and the beginning of the next.
 */
const BREAK = /^(?:(?:\\r)?\\n)?(?:["'`][ \t]{0,20}[+.&,\\]?[ \t]{0,20}(?:\r?\n[ \t]{0,80})?[+.&]?[ \t]{0,20}["'`]|(?<=\\n)|\\?\r?\n[ \t]{0,80})/;
const LONGEST_BREAK = 180;
const BREAK_FIRST = Uint8Array.from({ length: 256 }, (_, byte) => /[\\"'`\r\n]/.test(String.fromCharCode(byte)) ? 1 : 0);
const BREAK_BYTES = Uint8Array.from({ length: 256 }, (_, byte) => /["'`\s+.&,\\]/.test(String.fromCharCode(byte)) ? 1 : 0);
/** Where the line begins above a line, if the two may be one run: the first may be short of what its name takes. */
function firstLineOf(bytes, start, earliest) {
    let end = start;
    while (end > earliest && start - end < LONGEST_BREAK && BREAK_BYTES[bytes[end - 1]] === 1)
        end--;
    if (end === earliest || behindBreak(bytes, end) !== start)
        return start;
    const first = startOf(bytes, end - 1, earliest);
    return end - first >= SHORTEST_FIRST_LINE ? first : start;
}
/** Where the next line begins, or `null` where none does. */
function behindBreak(bytes, at) {
    if (BREAK_FIRST[bytes[at]] !== 1)
        return null;
    const match = BREAK.exec((0,_text_view_js__WEBPACK_IMPORTED_MODULE_0__/* .latin1 */ .Wy)(bytes, at, Math.min(bytes.length, at + LONGEST_BREAK)));
    return match === null || !isBase64(bytes[at + match[0].length]) ? null : at + match[0].length;
}
/**
 * From which characters to decode: the first, as a run that begins where its base64 begins asks for; and
 * another where that shows text, since a run may begin with the end of a path, a word, or where a window was cut.
 */
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
/** gzip's first three bytes and zip's, as base64; nothing in what they hold would tell where it begins. */
const CONTAINERS = /H4sI|UEsDB/;
const LONGEST_PREFIX = 128;
/** The character of a run, not far behind its beginning, where a container file begins; -1 where none does. */
function containerIn(bytes, run) {
    const { start, end, escaped } = run.pieces[0];
    return escaped === null
        ? (0,_text_view_js__WEBPACK_IMPORTED_MODULE_0__/* .latin1 */ .Wy)(bytes, start, Math.min(end, start + LONGEST_PREFIX)).search(CONTAINERS)
        : -1;
}
/** Enough characters to tell text from chance, at the run's beginning and end and now and then between. */
const SAMPLE = 51;
const SAMPLE_EVERY = 2048;
function* samplesOf(length) {
    const last = Math.max(0, length - SAMPLE);
    yield 0;
    for (let from = SAMPLE; from < last; from += SAMPLE_EVERY)
        yield from;
    yield last;
}
/** Whether characters decode to text, ASCII or UTF-16, from one of the first four on. */
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
        // Chance shows itself within a few bytes.
        if (size === 12 && readable + nul < 9)
            return false;
    }
    return readable >= size * 0.9 || (nul >= size * 0.4 && readable >= size * 0.4);
}
/** One of the three bytes that four characters make. */
function byteOf(values, at, place) {
    const high = values[at + place];
    const low = values[at + place + 1];
    return ((high << (2 * place + 2)) | (low >> (4 - 2 * place))) & 0xff;
}
/** What the run holds from one of its characters on. */
function decode(bytes, run, first) {
    const size = Math.floor(((run.length - first) * 3) / 4);
    const decoded = new Uint8Array(size + 3);
    const values = new Uint8Array(Math.min(run.length, AT_ONCE) + 4);
    for (let from = first, at = 0; at < size; from += AT_ONCE) {
        const length = run.read(bytes, from, values.subarray(0, AT_ONCE));
        values.fill(0, length);
        for (let four = 0; four < length; four += 4, at += 3) {
            const [a, b] = [values[four], values[four + 1]];
            const [c, d] = [values[four + 2], values[four + 3]];
            decoded[at] = (a << 2) | (b >> 4);
            decoded[at + 1] = (b << 4) | (c >> 2);
            decoded[at + 2] = (c << 6) | d;
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
/** So many characters are turned into values at once; a multiple of four. */
const AT_ONCE = 4096;


/***/ }),

/***/ 733:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ isWorthALook)
/* harmony export */ });
/* harmony import */ var _container_recognise_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(26);
/* harmony import */ var _container_unopened_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(493);
/* harmony import */ var _find_candidates_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(305);
/* harmony import */ var _find_marks_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(877);
/* harmony import */ var _text_content_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(482);
/* harmony import */ var _text_windows_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(289);
/* harmony import */ var _transport_base64_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(230);
/**
 * The first step of looking at a document, without the rest of the program behind it: whether there is anything in it to
 * look at.
 */







/**
 * Whether a document or its name holds a place where a token may stand, or is a container file. Where this says no,
 * `inspect` finds nothing and has nothing to say.
 */
function isWorthALook({ path, content }) {
    const head = content.read(0, _container_recognise_js__WEBPACK_IMPORTED_MODULE_0__/* .HEAD */ .Vx);
    // What is not opened has to be said.
    if ((0,_container_recognise_js__WEBPACK_IMPORTED_MODULE_0__/* .isContainer */ .u_)(head) || (0,_container_unopened_js__WEBPACK_IMPORTED_MODULE_4__/* .unopened */ .x)(head) !== null)
        return true;
    if (mayHoldTokens(new TextEncoder().encode(path)))
        return true;
    for (const { bytes } of (0,_text_windows_js__WEBPACK_IMPORTED_MODULE_5__/* .windowsOf */ .R5)((0,_text_content_js__WEBPACK_IMPORTED_MODULE_6__/* .piecesOf */ .X)(content, _text_windows_js__WEBPACK_IMPORTED_MODULE_5__/* .WINDOW */ .jf)))
        if (mayHoldTokens(bytes))
            return true;
    return false;
}
function mayHoldTokens(bytes, depth = _transport_base64_js__WEBPACK_IMPORTED_MODULE_3__/* .DEPTH */ .e) {
    const { anchors, stretches } = (0,_find_marks_js__WEBPACK_IMPORTED_MODULE_2__/* .marksIn */ .M)(bytes);
    for (const _ of (0,_find_candidates_js__WEBPACK_IMPORTED_MODULE_1__/* .candidatesAmong */ .L)(anchors, bytes))
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
/** A merge without conflicts runs `pre-merge-commit` in the place of `pre-commit`; both look at what is staged. */
function looksAtIndex(hook) {
    return hook === 'pre-commit' || hook === 'pre-merge-commit';
}
/** Only on the way into a commit may the check be left out: what leaves the machine is checked in any case. */
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
/**
 * Where a tree's exceptions are read from: `.sasignore` at its root, another file that was named, or nowhere. (The
 * hook reads the staged one, in `staged.ts`.) Only read here; what stands in it is the core's to judge.
 */



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
/**
 * Exceptions through a link would be those of a file that nobody reviewed here, and git shows only where it leads. What
 * one door refuses the others must not take.
 */
function allowlistNoFile() {
    return {
        code: 'allowlist-not-a-file',
        message: 'Not a file but a link or a folder. Put the entries into a file of this name in the repository itself.',
        path: ALLOWLIST_NAME,
        line: null,
        effect: 'fault',
    };
}
/** A byte-order mark is kept: that it must not be there is for the lint to say. */
function allowlistText(bytes, path = ALLOWLIST_NAME) {
    return { path, text: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8') };
}
function isNoFile(file) {
    try {
        return lstatSync(file, { throwIfNoEntry: false })?.isFile() === false;
    }
    catch {
        // Reading it will say what is wrong.
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
/**
 * Whether the commit that is being made replaces `HEAD` (`git commit --amend`). git tells its pre-commit hook nothing of
 * it (githooks(5)), neither with an argument nor in the environment; but the command line of the git that runs the hook
 * can be seen, on Linux in /proc and on macOS through ps(1), also where an alias, husky or an editor gave the command.
 * Where it cannot be seen, as on Windows, the answer is no.
 */


async function isAmending(env) {
    // git names the index to each of its hooks; who runs the program by hand amends nothing.
    if (env.GIT_INDEX_FILE === undefined || process.platform === 'win32')
        return false;
    let id = process.ppid;
    // A manager of hooks may stand between, and a shell or two.
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
/** Whether this is the command line of `git commit --amend`, as git itself would read it. */
function isAmend([program = '', ...rest]) {
    const words = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(program) === 'git-commit' ? rest : afterCommit(rest);
    let amends = false;
    for (let at = 0; at < words.length && words[at] !== '--'; at++) {
        const word = words[at];
        // git takes an option that is cut short where no other begins like this.
        if (/^--am(?:e(?:nd?)?)?$/.test(word))
            amends = true;
        else if (/^--no-am(?:e(?:nd?)?)?$/.test(word))
            amends = false;
        else if (TAKES_NEXT.test(word))
            at += 1;
    }
    return amends;
}
/** proc(5): arguments end with NUL; in `stat` the parent stands second after the name, which is in brackets. */
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
/** Arguments that hold spaces come apart here, so that `--amend` in a message counts as well: the stricter answer. */
async function fromPs(id) {
    // Loaded only here, since it takes as long as all the rest of a clean commit's check.
    const { spawnSync } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 421, 23));
    const { stdout, status } = spawnSync('/bin/ps', ['-ww', '-o', 'ppid=,args=', '-p', String(id)], {
        encoding: 'utf8',
    });
    if (status !== 0)
        return null;
    const [parent, ...argv] = stdout.trim().split(/\s+/);
    return { argv, parent: Number(parent) };
}
/** What follows `commit` in `git [options] commit …`; nothing for any other command. */
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
/** Options of git-commit(1) whose value is the next word; behind a short one it may also stand in the same. */
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
/** What git says has changed at one path, and what of it is to be looked at. */


function named(change) {
    return { ...change, path: (0,_file_name_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeFileName */ .q)(change.name) };
}
/**
 * Deletions bring nothing; entries of an unfinished merge cannot be committed; a changed mode alone changes no
 * content. A rename stays, since its new name is text as well.
 */
function hasNewContent({ status, oid, oidBefore, name, nameBefore }) {
    if (status === 'D' || (0,_git_output_js__WEBPACK_IMPORTED_MODULE_1__/* .isNoObject */ .xY)(oid))
        return false;
    return oid !== oidBefore || !name.equals(nameBefore);
}
/** Of a symbolic link (mode 120000) the blob is the target's text, which is what gets committed. */
function isBlob({ mode }) {
    return mode !== _git_output_js__WEBPACK_IMPORTED_MODULE_1__/* .SUBMODULE_MODE */ .Fe;
}
function earlierOf({ oidBefore, nameBefore }) {
    return (0,_git_output_js__WEBPACK_IMPORTED_MODULE_1__/* .isNoObject */ .xY)(oidBefore) ? null : { path: (0,_file_name_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeFileName */ .q)(nameBefore), oid: oidBefore };
}
/** A larger blob is not held, where there is more than is taken at once. */
const LARGEST_HELD = 16 * 1024 * 1024;


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
    return changesAt(splitAtNul(output), 0).changes;
}
/**
 * Parses what `git diff-tree --stdin -r --root --raw -z -M --no-abbrev` prints: before the changes of each pair of
 * commits stands the commit's id. One list for each.
 */
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
/**
 * Parses one entry of `git diff --cached --raw -M --no-abbrev` without `-z`, as `hooks/pre-commit` has rearranged it: the
 * object's id, then the modes, the id before and the status, then names, quoted where they need it (git-config(1),
 * core.quotePath). `⇥` is a tab:
 *
 *     587be6b4… 100644 100644 2e65efe2… M⇥a.txt
 *     587be6b4… 100644 100644 2e65efe2… R086⇥"old\nname"⇥"na\303\257ve"
 */
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
/** A name as git quotes it, like a string in C, with octal numbers for bytes. */
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
/**
 * Parses `git diff-tree --stdin -r -c --root --raw -z --no-abbrev --no-renames` piece by piece (git-diff-tree(1), "diff
 * format for merges"). For a merge there is a colon, a mode and an object for each parent, and only paths that differ
 * from all of them are listed. NUL is `␀`:
 *
 *     87a8d7dd…␀:100644 100644 2e65efe2… 587be6b4… M␀a.txt␀
 *     81a00501…␀::100644 100644 100644 28ce6a8b… b4785957… 49f33a8c… MM␀a.txt␀
 */
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
    /** `null` for what is not there any more. */
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
 * Parses `git ls-tree -r -z` (git-ls-tree(1)); NUL is shown as `␀`:
 *
 *     100644 blob 2e65efe2a145dda7ee51d1741299f848e5bf752e␉a.txt␀
 */
function parseTree(output) {
    return splitAtNul(output).map((entry) => {
        const tab = entry.indexOf(TAB);
        const [, type = '', oid = ''] = entry.toString('latin1', 0, tab).split(' ');
        return { type, oid, name: entry.subarray(tab + 1) };
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
/** Lines, without the empty ones. */
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
/** The message of a commit that is being made, from the file whose name git hands to the `commit-msg` hook. */




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
/**
 * `git commit --verbose` shows the diff below a pair of scissors and cuts both off (git-commit(1)); what stands there is
 * about to leave git as often as to come in. Whatever marks a comment (`core.commentChar`)
 * stands before them and before the line below, which says what they are for; in a message that was typed it does not.
 */
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

/**
 * The most bytes that are held of one file: what Node.js 20 is willing to read at once. A larger file is a problem,
 * never a silence.
 */
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

// EXTERNAL MODULE: ./build/core/text/content.js
var content = __nccwpck_require__(482);
// EXTERNAL MODULE: ./build/core/worth-a-look.js
var worth_a_look = __nccwpck_require__(733);
// EXTERNAL MODULE: ./build/sources/failure.js
var failure = __nccwpck_require__(744);
// EXTERNAL MODULE: ./build/sources/message.js
var message = __nccwpck_require__(357);
// EXTERNAL MODULE: ./build/sources/settings.js
var sources_settings = __nccwpck_require__(673);
;// CONCATENATED MODULE: ./build/check/glance.js
/**
 * A first look at what a commit would bring in, with the least of the program: the finder alone, which names every place where a
 * token may stand. Most files hold no such place, and where none does, reading, judging and wording need not even be
 * loaded.
 */





/**
 * What is left of the index for the whole run to look at: `null` where that would find nothing and say nothing, the index as
 * it was given where too much is left to be kept. Throws what the index throws.
 */
async function glance(staged) {
    const left = [];
    let kept = 0;
    for await (const reading of staged.readings()) {
        if (reading.kind !== 'document') {
            left.push(reading);
            continue;
        }
        const { document } = reading;
        if (!(0,worth_a_look/* isWorthALook */.P)(document))
            continue;
        kept += document.content.size;
        if (kept > MOST_KEPT)
            return staged;
        left.push({ ...reading, document: { ...document, content: (0,content/* inMemory */.Z)(copyOf(document.content)) } });
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
/** In bytes; what is larger may not even be in memory. */
const MOST_KEPT = 16 * 1024 * 1024;
/** Whether there is nothing to be said of the exceptions and the settings. Exceptions were judged by the commit that made them. */
function hasPlainPolicy({ allowlist, committedAllowlist, settings }) {
    const isAsBefore = allowlist === null ||
        (committedAllowlist !== null && Buffer.compare(allowlist, committedAllowlist) === 0);
    return isAsBefore && (0,sources_settings/* parseSettings */.P$)(settings).problems.length === 0;
}
/** The same for the message of a commit. git need not be asked for anything. */
function isPlainMessage(where, file) {
    try {
        return !(0,worth_a_look/* isWorthALook */.P)((0,message/* readMessage */._)(file, where.cwd));
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

;// CONCATENATED MODULE: ./build/check/terminal.js
function terminalBehind(stream, env) {
    const shows = stream.isTTY === true && env.TERM !== 'dumb';
    return { color: shows && !env.NO_COLOR, links: shows && showsLinks(env) };
}
/** There is no way to ask, so terminals that have them are known by what they leave in the environment. */
function showsLinks(env) {
    if (env.FORCE_HYPERLINK !== undefined)
        return env.FORCE_HYPERLINK !== '0';
    if (env.WT_SESSION || env.KITTY_WINDOW_ID || env.KONSOLE_VERSION)
        return true;
    if (/^(?:iTerm\.app|WezTerm|vscode|ghostty)$/.test(env.TERM_PROGRAM ?? ''))
        return true;
    // VTE showed them wrongly before 0.50.
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
/**
 * What is staged, as `hooks/pre-commit` hands it over on standard input: git reads it while Node.js is still starting, so
 * that a clean commit waits for the slower of the two and not for both. The hook joins `git diff --cached --raw` and
 * `git cat-file --batch` so that each object comes with its line of the list (git-cat-file(1), `%(rest)`); NUL is not used
 * in it, names come quoted. `␊` is a line feed:
 *
 *     :.sasignore missing␊
 *     HEAD:.sasignore missing␊
 *     2e65efe2… blob 18 ␊{"failOn": "high"}␊
 *     587be6b4… blob 5 100644 100644 2e65efe2… M⇥"na\303\257ve.txt"␊text␊␊
 *     ␄ missing␊
 *
 * first the exceptions that are staged, those that are committed, and the settings. The last line tells that the list was
 * whole. Anything else than this is for git to be asked about again, in the usual way (`staged.ts`).
 */







/** That it cannot be told from what was handed over. */
class NotHandedOver extends Error {
}
/** Throws `NotHandedOver` now or while it is read. Its readings can be gone through once. */
async function stagedHandedOver(where) {
    // The commit to compare with is then another.
    if (await (0,amending/* isAmending */.G)(where.env))
        throw new NotHandedOver();
    const input = new Input(STDIN);
    const [allowlist, committedAllowlist, settings] = [copied(input), copied(input), copied(input)];
    // A link's text has one line, and whether it is one is not told here.
    if (allowlist !== null && !allowlist.includes(LINE_FEED))
        throw new NotHandedOver();
    return {
        allowlist,
        committedAllowlist,
        settings,
        problems: [],
        readings: () => readingsFrom(input),
        // Loaded only here, since it takes as long as all the rest of a clean commit's check.
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
/** Four times what a pipe holds at once on Linux. */
const CHUNK = 262_144;
const LINE_FEED = 0x0a;
/** A name that no object has; git answers that it is missing. */
const END = '\x04';
/** Holds no more than one object at a time: what it returned stays as it is until it is asked for the next. */
class Input {
    #file;
    #buffer = Buffer.allocUnsafeSlow(CHUNK);
    /** What of the buffer is held and not yet taken. */
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
/** Two quoted names, each of at most 4 096 bytes (PATH_MAX) that take four characters, and what stands before them. */
const LONGEST_LINE = 40_000;

;// CONCATENATED MODULE: ./build/sources/hook-names.js
/** The hooks that this program is, by git's names for them (githooks(5)): those of whoever commits, and the server's. */
const COMMIT_HOOKS = ['pre-commit', 'pre-merge-commit', 'commit-msg', 'pre-push'];
const HOOKS = [...COMMIT_HOOKS, 'pre-receive'];

// EXTERNAL MODULE: ./build/hook/hooks.js
var hooks = __nccwpck_require__(239);
;// CONCATENATED MODULE: ./build/hook/main.js
/**
 * The git hooks, all in one: the first argument is the hook's name (without one it is `pre-commit`), the others are what
 * git hands to it. Exit codes: 0 it may go on, 1 it would bring in a token, 2 a fault in `.sasignore`, the settings or the
 * call, 3 it could not be checked. git goes on for none but 0.
 */







process.on('uncaughtException', crash);
/** What `hooks/pre-commit` says where it hands over what is staged. */
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
/** Most commits get a quick answer; the others take the rest of the program to tell. */
async function look(hook) {
    if (process.env.SASGUARD_SKIP)
        return lookCloser(hook);
    if ((0,hooks/* looksAtIndex */.I)(hook)) {
        const staged = glanceAtIndex();
        const isClean = await staged.then((left) => left === null, () => false);
        return isClean ? undefined : lookCloser(hook, staged);
    }
    if (hook === 'commit-msg' && args[0] !== undefined && isPlainMessage(where, args[0]))
        return;
    return lookCloser(hook);
}
async function glanceAtIndex() {
    if (args[0] === ON_STDIN) {
        try {
            const staged = await stagedHandedOver(where);
            const left = await glance(staged);
            // What was handed over can be gone through only once.
            if (left !== staged)
                return left;
        }
        catch (error) {
            if (!(error instanceof NotHandedOver))
                throw error;
        }
    }
    const { openStaged } = await __nccwpck_require__.e(/* import() */ 722).then(__nccwpck_require__.bind(__nccwpck_require__, 722));
    return glance(await openStaged(where));
}
/** Loaded only now, since an ordinary commit never comes here. */
async function lookCloser(hook, staged) {
    const { run } = await Promise.all(/* import() */[__nccwpck_require__.e(314), __nccwpck_require__.e(722), __nccwpck_require__.e(492)]).then(__nccwpck_require__.bind(__nccwpck_require__, 492));
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