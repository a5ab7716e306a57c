"use strict";
exports.id = 465;
exports.ids = [465];
exports.modules = {

/***/ 2465:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/sources/failure.js
var failure = __webpack_require__(1744);
// EXTERNAL MODULE: ./build/sources/digest.js
var sources_digest = __webpack_require__(9016);
;// CONCATENATED MODULE: ./build/sources/shard.js

const MOST = 1000;
function parseShard(text) {
    const [, index, count] = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(text) ?? [];
    const shard = { index: Number(index), count: Number(count) };
    return shard.index <= shard.count && shard.count <= MOST ? shard : null;
}
const SHARD_FORM = (/* unused pure expression or super */ null && (`I/N with 1 ≤ I ≤ N ≤ ${MOST}`));
function isInShard(shard, key) {
    if (shard === null || shard === undefined)
        return true;
    const number = Number.parseInt((0,sources_digest/* sha256 */.s)(textOf(key)).slice(0, 12), 16);
    return number % shard.count === shard.index - 1;
}
function listedShard(shard, names) {
    if (shard === null || shard === undefined)
        return null;
    return { ...shard, listing: names && (0,sources_digest/* sha256 */.s)([...names()].map(textOf).join('\0')) };
}
function textOf(key) {
    return typeof key === 'string' ? key : Buffer.from(key).toString('latin1');
}

;// CONCATENATED MODULE: ./build/core/allowlist/checks.js
const CHECKS = [
    {
        id: 'missing-version',
        title: 'The version line is missing',
        effect: 'fault',
        wrong: 'The first line that is neither blank nor a comment must say which grammar the file follows. Without it nothing in the file is in force.',
        example: 'version 1',
    },
    {
        id: 'unknown-version',
        title: 'The version is not known',
        effect: 'fault',
        wrong: 'The file asks for a grammar that this sasguard does not know. Nothing in it is in force.',
        example: 'version 1',
    },
    {
        id: 'unreadable-line',
        title: 'A line is neither a block nor a key',
        effect: 'fault',
        wrong: 'Blocks (`policy`, `paths`, `allow` and a fingerprint) begin at the left edge, their keys stand two spaces in, the patterns below `match:` four. A line of at most 4,096 characters, indented with spaces.',
        example: 'path: docs/tutorial/download.md',
    },
    {
        id: 'unknown-key',
        title: 'The key is not known',
        effect: 'fault',
        wrong: 'The block has no such key. A misspelt key would silently not count, so it is refused.',
        example: 'expires: 2027-01-31',
    },
    {
        id: 'duplicate',
        title: 'Said twice',
        effect: 'fault',
        wrong: 'The same key twice in a block, a second policy, or two entries for the same token at the same path: a reader could not tell which counts. The first does.',
        example: 'path: docs/tutorial/download.md',
    },
    {
        id: 'missing-field',
        title: 'A field is missing or empty',
        effect: 'fault',
        wrong: 'An `allow` block needs path, sees, verdict, reason, reviewer, reviewed and expires; a `paths` block reason, reviewer, reviewed, expires and match. Only `ticket` may be left out.',
        example: 'reviewer: @alice-sec',
    },
    {
        id: 'bad-policy-value',
        title: 'A value of the policy is not readable',
        effect: 'fault',
        wrong: '`reviewers` are GitHub logins with `@` and spaces between them; the other values are whole numbers of at most four digits, from 1 (`warn-days` from 0). The default counts instead.',
        example: 'max-days: 90',
    },
    {
        id: 'no-reviewers',
        title: 'The policy lists no reviewers',
        effect: 'fault',
        wrong: 'As long as the policy says of nobody that they may review, no exception can be reviewed, so none is in force.',
        example: 'reviewers: @alice-sec @bob-sec',
    },
    {
        id: 'too-few-reviewers',
        title: 'Too few reviewers',
        effect: 'notice',
        wrong: 'A critical token, and a change that weakens the policy, take `approvals-critical` of the reviewers. Where the policy lists fewer nobody can ever give them, and since nobody approves their own change, one more than that is better. Mend it before the policy is agreed: afterwards that takes the approvals too.',
        example: 'reviewers: @alice-sec @bob-sec @carol-sec',
    },
    {
        id: 'bad-fingerprint',
        title: 'The fingerprint is not one',
        effect: 'fault',
        wrong: 'An entry is bound to one token by its fingerprint, 64 characters of lower-case hexadecimal, as `sasguard allow` writes it and the JSON report prints it; texts for people show only its beginning. Never the token itself.',
        example: 'allow 9fd65fc9a70fd43787447e42b607a6fe2e233ea87bb1fa65bb971192fdb2104b',
    },
    {
        id: 'bad-path',
        title: 'The path cannot be used',
        effect: 'fault',
        wrong: 'Paths run from the repository’s root with `/`, without `./` or `..`. A pattern is at most 512 characters long and has at most three `**` and sixteen `*`; only patterns below `match:` may begin with `!`.',
        example: 'path: docs/tutorial/download.md',
    },
    {
        id: 'broad-path',
        title: 'The path is too broad',
        effect: 'fault',
        wrong: 'A pattern that fits files anywhere (`*`, `**`, `/`, a bare `*.json`) names no place, and one that reaches `.sasignore` or `.github/` would let the guard excuse itself. Name the folder.',
        example: 'path: test/fixtures/recordings/**/*.json',
    },
    {
        id: 'bad-sees',
        title: 'The sees line is not readable',
        effect: 'fault',
        wrong: '`sees` says in seven words what the token is and grants: kind, account, reach and resource, permissions, `until` and the end, severity. The tool writes it; copy it from there.',
        example: 'sees: service-sas contosodemo container/models read until 2026-12-01 medium',
    },
    {
        id: 'sees-differs',
        title: 'The sees line is not true',
        effect: 'fault',
        wrong: 'The reviewer agreed to what the `sees` line says, and the token in the repository is or grants something else. The entry is not in force.',
        example: 'sees: service-sas contosodemo container/models read until 2026-12-01 medium',
    },
    {
        id: 'bad-verdict',
        title: 'The verdict is not one of the four',
        effect: 'fault',
        wrong: 'The verdict is one of `revoked`, `test-fixture`, `accepted-risk`, `false-positive`.',
        example: 'verdict: accepted-risk',
    },
    {
        id: 'verdict-does-not-fit',
        title: 'The verdict does not fit the token',
        effect: 'fault',
        wrong: 'A token on a real Azure host that has not expired is no false positive. A critical one can only be revoked or a test fixture. A risk can only be accepted while the token still works.',
        example: 'verdict: revoked',
    },
    {
        id: 'empty-reason',
        title: 'The reason says nothing',
        effect: 'fault',
        wrong: 'A reason lets the next reader decide again: at least 20 characters, and more than “false positive”, “test” or “n/a”.',
        example: 'reason: read-only demo container with a public data set, renewed monthly',
    },
    {
        id: 'unknown-reviewer',
        title: 'The reviewer is not in the policy',
        effect: 'fault',
        wrong: 'Exactly one of the policy’s reviewers answers for an exception. Where a policy is already agreed, the reviewer must be in that one too.',
        example: 'reviewer: @alice-sec',
    },
    {
        id: 'bad-date',
        title: 'The date is not readable',
        effect: 'fault',
        wrong: 'Dates are days of the calendar, written year-month-day, in UTC.',
        example: 'expires: 2027-01-31',
    },
    {
        id: 'reviewed-in-future',
        title: 'Reviewed in the future',
        effect: 'fault',
        wrong: 'A review that has not happened yet would lengthen the exception beyond the cap. Dates are in UTC.',
        example: 'reviewed: 2026-11-02',
    },
    {
        id: 'expires-before-review',
        title: 'Expires before it was reviewed',
        effect: 'fault',
        wrong: 'The two dates were probably swapped.',
        example: 'expires: 2027-01-31',
    },
    {
        id: 'expires-too-late',
        title: 'Expires too late',
        effect: 'fault',
        wrong: 'An exception lasts at most `max-days` from its review (`max-days-critical` where `sees` says critical), and an accepted risk no longer than the token itself. A later end needs a new review.',
        example: 'expires: 2027-01-31',
    },
    {
        id: 'prolonged-without-review',
        title: 'Prolonged without a new review',
        effect: 'fault',
        wrong: 'The exception is agreed already, and only its end was moved. Whoever agreed to the earlier day has not agreed to the later one: set `reviewed` anew and have it reviewed.',
        example: 'reviewed: 2026-11-20',
    },
    {
        id: 'policy-weakened',
        title: 'The policy asks less than the agreed one',
        effect: 'fault',
        wrong: 'Other reviewers, or higher limits, decide over every later exception, so a change that asks less of people takes as many approvals as a critical token. In a pull request it is a fault until they are there; a commit is only told of it.',
        example: 'max-days: 90',
    },
    {
        id: 'first-policy',
        title: 'The first policy',
        effect: 'notice',
        wrong: 'No policy is agreed yet, so nobody can have approved this one, and no exception that comes with it counts. Whoever merges it decides who may review from then on: protect the branch first.',
        example: 'reviewers: @alice-sec @bob-sec',
    },
    {
        id: 'reviewer-is-author',
        title: 'The reviewer wrote the change',
        effect: 'notice',
        wrong: 'Nobody approves their own exception: who opened the pull request, or wrote a commit in it that changes `.sasignore` or the file with the token, cannot answer for it.',
        example: 'reviewer: @alice-sec',
    },
    {
        id: 'merged-without-proof',
        title: 'Merged without proof of its review',
        effect: 'notice',
        wrong: 'The exception is in force, but no pull request shows that its reviewer approved it: it was pushed directly, or merged past a failing check. Have it reviewed afterwards, or take it out.',
        example: 'reviewed: 2026-11-20',
    },
    {
        id: 'expired',
        title: 'Expired',
        effect: 'notice',
        wrong: 'The last day has passed, so the exception is no longer in force. Take it out, or have it reviewed again and set `reviewed` and `expires` anew.',
        example: 'expires: 2027-01-31',
    },
    {
        id: 'expiring',
        title: 'Expires soon',
        effect: 'notice',
        wrong: 'At most `warn-days` days are left, today included. Revoke the token in time, or have the exception reviewed again.',
        example: 'expires: 2027-01-31',
    },
    {
        id: 'unused',
        title: 'Covers nothing',
        effect: 'notice',
        wrong: 'A full scan found no token that the exception covers. Take it out: what is not needed any more can only do harm.',
        example: 'path: docs/tutorial/download.md',
    },
    {
        id: 'not-reviewed',
        title: 'Waits for its review',
        effect: 'notice',
        wrong: 'The exception is not, or not like this, in the `.sasignore` that is already agreed, so it counts for nothing until its reviewer has approved it in the pull request. Until then the job fails, even where no token needs the exception: once merged, it would count.',
        example: 'reviewer: @alice-sec',
    },
    {
        id: 'token-inside',
        title: 'The file holds the text of a token',
        effect: 'fault',
        wrong: 'An exception names a token by its fingerprint, never by its text; otherwise this file would be the leak. Revoke the token and remove the line.',
        example: 'allow 9fd65fc9a70fd43787447e42b607a6fe2e233ea87bb1fa65bb971192fdb2104b',
    },
    {
        id: 'stray-character',
        title: 'A character that cannot be seen',
        effect: 'fault',
        wrong: 'UTF-8 with LF line ends, without a byte-order mark, and without control, zero-width or bidirectional characters: what a reviewer sees in the diff must be what the tool reads. A line `.sasignore text eol=lf` in `.gitattributes` keeps CR out.',
        example: 'reason: read-only demo container with a public data set',
    },
];
function problemOf(id, spot, sentences, right) {
    const check = CHECKS.find((candidate) => candidate.id === id);
    const message = check.effect === 'fault' ? `${sentences} ${right ?? `Example: ${check.example}`}` : sentences;
    return { code: id, message, path: spot.path, line: spot.line, effect: check.effect };
}

;// CONCATENATED MODULE: ./build/core/allowlist/allowlist.js
const DEFAULT_POLICY = {
    line: null,
    reviewers: [],
    maxDays: 90,
    maxDaysCritical: 14,
    warnDays: 14,
    approvalsCritical: 2,
};
const EXCUSES = ['revoked', 'test-fixture', 'accepted-risk', 'false-positive'];
function fittingExcuses(token) {
    if (token.severity === 'critical')
        return ['revoked', 'test-fixture'];
    const live = token.severity !== 'info';
    return live && token.onAzureHost ? EXCUSES.filter((excuse) => excuse !== 'false-positive') : EXCUSES;
}

// EXTERNAL MODULE: ./node_modules/ignore/index.js
var ignore = __webpack_require__(298);
var ignore_default = /*#__PURE__*/__webpack_require__.n(ignore);
;// CONCATENATED MODULE: ./build/core/allowlist/path-pattern.js

function matcherOf(patterns) {
    const runs = runsOf(patterns);
    return (path) => {
        if (isTooDeep(path))
            return null;
        const last = runs.findLast(({ lineFor }) => lineFor(path) !== null);
        return last === undefined || last.takesOut ? null : last.lineFor(path);
    };
}
function runsOf(patterns) {
    const runs = [];
    for (const field of patterns) {
        const takesOut = field.text.startsWith('!');
        if (runs.at(-1)?.takesOut !== takesOut)
            runs.push({ takesOut, fields: [] });
        runs.at(-1)?.fields.push(field);
    }
    return runs.map(({ takesOut, fields }) => {
        const list = ignore_default()({ ignorecase: false, allowRelativePaths: true });
        list.add(fields.map(({ text, line }) => ({ pattern: takesOut ? takenOut(text) : text, mark: String(line) })));
        const lineFor = (path) => {
            const { rule } = list.test(path);
            return rule === undefined ? null : Number(rule.mark);
        };
        return { takesOut, lineFor };
    });
}
function takenOut(text) {
    return text.slice(1).replace(/^(?=[!#])/, '\\');
}
function coverageOf(path) {
    if (isOneFile(path.text))
        return (other) => other === path.text;
    const match = matcherOf([path]);
    return (other) => other === path.text || (!isGuardFile(other) && match(other) !== null);
}
function isTooDeep(path) {
    return path.length > 1024 || path.split('/').length > 64;
}
function isOneFile(text) {
    return !/[*?[\\]/.test(text) && !text.startsWith('/') && !text.endsWith('/');
}
function faultOfPath(text) {
    if (text.startsWith('!'))
        return bad(NOTHING_TO_TAKE_OUT);
    if (isOneFile(text) && text !== '.sasignore')
        return faultOfShape(text);
    return faultOfShape(text) ?? faultOfReach(text);
}
function faultOfPattern(text) {
    return text.startsWith('!') ? faultOfShape(text.slice(1)) : (faultOfShape(text) ?? faultOfReach(text));
}
const LONGEST_PATTERN = 512;
const MOST_DOUBLE_STARS = 3;
const MOST_STARS = 16;
const NOTHING_TO_TAKE_OUT = 'A path with `!` before it takes files out, and here are none to take from.';
const BACKSLASH = 'Folders are parted by `/`; a `\\` only takes the meaning from a sign such as `*` or `[`.';
const RELATIVE = 'Paths run from the repository’s root, without `.`, `..` or empty parts.';
function faultOfShape(text) {
    if (text === '')
        return bad('There is no pattern here.');
    if (text.length > LONGEST_PATTERN)
        return bad(`The path is longer than ${LONGEST_PATTERN} characters.`);
    if (count(text, /\*{2,}/g) > MOST_DOUBLE_STARS)
        return bad(`More than ${MOST_DOUBLE_STARS} \`**\` in the path.`);
    if (count(text, /\*/g) > MOST_STARS)
        return bad(`More than ${MOST_STARS} \`*\` in the path.`);
    if (/(^|\/)\.{1,2}(\/|$)/.test(text) || text.includes('//'))
        return bad(RELATIVE);
    return /\\([A-Za-z0-9_.-]|$)/.test(text) ? bad(BACKSLASH) : null;
}
const NOWHERE = [
    ...['jqx', 'jqx/zwv', 'jqx/zwv/kyq', 'JQX', 'JQX/ZWV', 'JQX/ZWV/KYQ', '907', '907/381'],
    ...[...'abcdefghijklmnopqrstuvwxyz'].map((letter) => `${letter}jq/zwv`),
];
const GUARD = [
    '.sasignore',
    '.github/jqx',
    '.github/jqx.yml',
    '.github/CODEOWNERS',
    '.github/workflows/jqx',
    '.github/workflows/jqx.yml',
    '.github/workflows/ci.yml',
];
const ANYWHERE = 'The pattern fits files in any folder, so it names no place. Name the folder.';
const GUARDED = 'The pattern reaches `.sasignore` or `.github/`, where the guard itself is set up.';
function faultOfReach(text) {
    const match = matcherOf([{ text, line: 0 }]);
    const fits = (path) => match(path) !== null;
    const ending = /[*?\]](\.[^*?\]/]*)$/.exec(text)?.[1] ?? '';
    const bareEnding = /^[*?/]*(\*\.[^/]*)?$/.test(text);
    if (bareEnding || NOWHERE.some((path) => fits(path + ending)))
        return broad(ANYWHERE);
    return isBelowGuard(text) || GUARD.some(fits) ? broad(GUARDED) : null;
}
function isBelowGuard(text) {
    return /^\/?(\*\*\/)?\.github(\/|$)/.test(text);
}
function isGuardFile(path) {
    return path === '.sasignore' || path.startsWith('.github/');
}
function count(text, part) {
    return (text.match(part) ?? []).length;
}
function bad(sentences) {
    return { id: 'bad-path', sentences };
}
function broad(sentences) {
    return { id: 'broad-path', sentences };
}

;// CONCATENATED MODULE: ./build/core/allowlist/quote.js
function quote(text) {
    if (text === '')
        return 'empty';
    const plain = text.replace(STRAY_CHARACTERS, '').replaceAll('`', '');
    return couldBeSecret(plain) ? '`…`' : `\`${[...plain].slice(0, LONGEST_QUOTE).join('')}\``;
}
function quoteWords(line) {
    const shown = line.split(' ').map((word) => (word === '' ? '' : quote(word).slice(1, -1)));
    return `\`${shown.join(' ')}\``;
}
const LONGEST_QUOTE = 40;
function couldBeSecret(text) {
    return (text.match(/[A-Za-z0-9+/=_%-]{6,}/g) ?? []).some((run) => run.length < 20
        ?
            /[A-Z]/.test(run) && /[a-z]/.test(run) && /[0-9]/.test(run)
        : /[A-Z0-9+=%]/.test(run));
}
const STRAY_CHARACTERS = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufffd]|\udb40[\udc00-\udc7f]/g;
function holdsTokenText(line) {
    const plain = percentDecoded(percentDecoded(line));
    return (plain.match(/[A-Za-z0-9+/_-]{43,}={0,2}/g) ?? []).some(looksLikeTokenText);
}
function looksLikeTokenText(run) {
    const body = run.replace(/=+$/, '');
    const padding = run.length - body.length;
    if (padding === 1)
        return looksRandom(body.slice(-43), 20);
    if (padding === 2 && body.length >= 86)
        return looksRandom(body.slice(-86), 24);
    return (body.length === 43 || body.length === 86) && looksRandom(body, 25) && /[0-9].*[0-9]/.test(body);
}
function looksRandom(text, distinct) {
    return new Set(text).size >= distinct && /[A-Z]/.test(text) && /[a-z]/.test(text);
}
function percentDecoded(text) {
    return text.replace(/%([0-7][0-9A-Fa-f])/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
}

// EXTERNAL MODULE: ./build/core/finding.js
var finding = __webpack_require__(9250);
;// CONCATENATED MODULE: ./build/core/allowlist/day.js
const DAY = 86_400_000;
function parseDay(text) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text))
        return null;
    const day = Date.parse(`${text}T00:00:00Z`);
    return !Number.isNaN(day) && dayText(day) === text ? day : null;
}
function dayText(moment) {
    return new Date(moment).toISOString().slice(0, 10);
}
function daysLeft(day, now) {
    return Math.ceil(((parseDay(day) ?? 0) + DAY - now) / DAY);
}

;// CONCATENATED MODULE: ./build/core/allowlist/sees.js



function seesOf({ kind, severity, grants }) {
    const resource = grants.resource ? `/${word(grants.resource)}` : '';
    return [
        kind,
        grants.account ? word(grants.account) : '-',
        grants.reach + resource,
        permissionsOf(grants.permissions),
        'until',
        grants.expiresOn === null ? 'unknown' : grants.expiresOn.slice(0, 10),
        severity,
    ].join(' ');
}
function permissionsOf(permissions) {
    if (permissions === null)
        return 'by-policy';
    return permissions.length === 0 ? 'none' : permissions.join(',');
}
function word(name) {
    return name.replace(/\s/g, encodeURIComponent).replace(STRAY_CHARACTERS, encodeURIComponent);
}
function isTrueOf(line, subject) {
    const said = parseSees(line);
    if (said === null)
        return false;
    return ((0,finding/* isAtLeast */.du)(said.severity, subject.severity) && seesOf({ ...subject, severity: said.severity }) === line);
}
function parseSees(line) {
    const words = line.split(' ');
    const [kind, account, reach, permissions, until, end, severity] = words;
    const day = parseDay(end ?? '');
    const good = words.length === 7 &&
        finding/* KINDS */.GW.some((known) => known === kind) &&
        account !== '' &&
        /^(item|container|account|unknown)(\/.+)?$/.test(reach ?? '') &&
        /^[a-z-]+(,[a-z-]+)*$/.test(permissions ?? '') &&
        until === 'until' &&
        (end === 'unknown' || day !== null);
    const known = finding/* SEVERITIES */.oC.find((one) => one === severity);
    return good && known !== undefined ? { severity: known, end: day } : null;
}

;// CONCATENATED MODULE: ./build/core/allowlist/agreement.js

function isAgreed(exception, agreed) {
    const candidates = agreed.filter((before) => endOf(exception) <= endOf(before) && isSameReview(exception, before));
    return (candidates.some((before) => isSamePlace(exception, before) && isWithin(exception, before)) ||
        candidates.some((before) => isWithin(exception, before)));
}
function kinAmong(all) {
    const index = new Map();
    for (const one of all) {
        for (const key of new Set(keysOf(one))) {
            const same = index.get(key);
            if (same)
                same.push(one);
            else
                index.set(key, [one]);
        }
    }
    return (exception) => index.get(keysOf(exception)[0]) ?? [];
}
function keysOf(exception) {
    if (!('match' in exception))
        return [`allow ${exception.fingerprint.text}`];
    const taken = exception.match.filter((pattern) => !isTakingOut(pattern));
    return [...taken.map(({ text }) => `paths ${text}`), 'paths'];
}
function prolonged(exception, agreed) {
    const sameDay = (before) => agreement_textOf(before.reviewed) === agreement_textOf(exception.reviewed);
    const isLater = (before) => endOf(exception) > endOf(before);
    const same = agreed.filter((before) => isWithin(exception, before) && sameDay(before));
    return same.length > 0 && same.every(isLater) ? same[0] : null;
}
function endOf({ expires }) {
    return expires?.day ?? Number.NEGATIVE_INFINITY;
}
function isSameReview(one, other) {
    return (agreement_textOf(one.reason) === agreement_textOf(other.reason) &&
        agreement_textOf(one.reviewer) === agreement_textOf(other.reviewer) &&
        agreement_textOf(one.reviewed) === agreement_textOf(other.reviewed));
}
function isSamePlace(one, other) {
    if ('match' in one || 'match' in other)
        return false;
    return agreement_textOf(one.path) === agreement_textOf(other.path);
}
function isWithin(exception, before) {
    if ('match' in exception)
        return 'match' in before && isWithinPatterns(exception.match, before.match);
    if ('match' in before)
        return false;
    const same = [
        [exception.fingerprint, before.fingerprint],
        [exception.sees, before.sees],
        [exception.verdict, before.verdict],
    ];
    return (same.every(([one, other]) => agreement_textOf(one) === agreement_textOf(other)) && isWithinPath(exception.path, before.path));
}
function isWithinPath(path, before) {
    if (path === null || before === null)
        return false;
    return path.text === before.text || (isOneFile(path.text) && coverageOf(before)(path.text));
}
function isWithinPatterns(match, before) {
    const kept = match.filter(({ text }) => !text.startsWith('!'));
    return (isPartOf(kept, before) &&
        isPartOf(before.filter(isTakingOut), match) &&
        isPartOf(shared(match, before), before));
}
function isTakingOut({ text }) {
    return text.startsWith('!');
}
function shared(match, before) {
    return match.filter(({ text }) => before.some((other) => other.text === text));
}
function isPartOf(part, whole) {
    let at = 0;
    for (const { text } of whole)
        if (part[at]?.text === text)
            at += 1;
    return at === part.length;
}
function agreement_textOf(field) {
    return field?.text ?? '';
}
function weakenings(policy, agreed) {
    if (policy.reviewers.length === 0)
        return ['nobody may review any more'];
    const lower = agreed.reviewers.map((login) => login.toLowerCase());
    const added = policy.reviewers.filter((login) => !lower.includes(login.toLowerCase()));
    const kept = policy.reviewers.length - added.length;
    const raised = (key, name) => policy[key] > agreed[key] ? [`${name} goes from ${agreed[key]} to ${policy[key]}`] : [];
    return [
        ...(added.length > 0 ? [`it adds ${added.join(', ')} to the reviewers`] : []),
        ...(kept < agreed.reviewers.length
            ? [`${agreed.reviewers.length - kept} of the reviewers may not any more`]
            : []),
        ...raised('maxDays', 'max-days'),
        ...raised('maxDaysCritical', 'max-days-critical'),
        ...(policy.approvalsCritical < agreed.approvalsCritical
            ? [`approvals-critical goes from ${agreed.approvalsCritical} to ${policy.approvalsCritical}`]
            : []),
    ];
}

;// CONCATENATED MODULE: ./build/core/allowlist/reason.js
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

;// CONCATENATED MODULE: ./build/core/allowlist/lint.js







function lintAllowlist(allowlist, now, agreed = null) {
    const problems = [...allowlist.problems];
    const desk = {
        now,
        policies: agreed === null ? [allowlist.policy] : [allowlist.policy, agreed],
        isUnread: unreadIn(allowlist),
        report: (id, line, sentences, right) => void problems.push(problemOf(id, { path: allowlist.path, line }, sentences, right)),
    };
    lintPolicy(allowlist, desk);
    for (const entry of allowlist.entries)
        lintEntry(entry, desk);
    for (const block of allowlist.pathBlocks)
        lintPathBlock(block, desk);
    lintDuplicates(allowlist.entries, desk);
    return problems.sort((a, b) => a.line - b.line);
}
function hasExpired(exception, now) {
    const day = exception.expires?.day ?? null;
    return day !== null && now >= day + DAY;
}
function isExpiring(exception, policy, now) {
    const day = exception.expires?.day ?? null;
    return day !== null && !hasExpired(exception, now) && day + DAY - now <= policy.warnDays * DAY;
}
function capOf(policy, critical) {
    return critical ? Math.min(policy.maxDays, policy.maxDaysCritical) : policy.maxDays;
}
function unreadIn({ problems }) {
    const lines = new Set(problems.filter(({ code }) => code === 'unreadable-line').map(({ line }) => line));
    return (exception) => {
        if (FIELDS.some((key) => exception[key]) || exception.match?.length)
            return false;
        for (let at = exception.line + 1; at <= exception.endLine; at++)
            if (lines.has(at))
                return true;
        return false;
    };
}
const FIELDS = ['path', 'sees', 'verdict', 'reason', 'reviewer', 'reviewed', 'expires', 'ticket'];
function lintPolicy({ policy, entries, pathBlocks }, { report }) {
    const { line, reviewers, approvalsCritical } = policy;
    if (line === null)
        return;
    if (reviewers.length === 0) {
        if (entries.length + pathBlocks.length > 0)
            report('no-reviewers', line, `${NOBODY} ${NAME_THEM}`);
    }
    else if (reviewers.length < approvalsCritical) {
        const listed = `${reviewers.length} ${reviewers.length === 1 ? 'reviewer' : 'reviewers'}`;
        const needed = `Critical tokens and changes of the policy take ${approvalsCritical} approvals`;
        const advice = `list more, or set approvals-critical: ${reviewers.length} before the policy is agreed`;
        report('too-few-reviewers', line, `${needed}, and the policy lists ${listed}: ${advice}.`);
    }
}
const NOBODY = 'The policy lists nobody who may review, so no exception can be in force.';
const NAME_THEM = 'Name those who may review in the `policy` block, as GitHub logins.';
function lintEntry(entry, desk) {
    if (!/^[0-9a-f]{64}$/.test(entry.fingerprint.text)) {
        const expected = 'Expected 64 characters of lower-case hexadecimal, as the JSON report prints them.';
        desk.report('bad-fingerprint', entry.line, `What stands behind \`allow\` is no fingerprint. ${expected}`);
    }
    const path = required('path', entry.path, entry, desk);
    const fault = path && faultOfPath(path.text);
    if (fault)
        desk.report(fault.id, path.line, fault.sentences);
    const sees = lintSees(entry, desk);
    lintVerdict(entry, sees, desk);
    lintReview(entry, { isCritical: sees?.severity === 'critical', end: endOfRisk(entry, sees) }, desk);
}
function lintSees(entry, desk) {
    const field = required('sees', entry.sees, entry, desk);
    const sees = field && parseSees(field.text);
    if (field && !sees) {
        const expected = 'Expected kind, account, reach/resource, permissions, `until`, the end, severity.';
        desk.report('bad-sees', field.line, `The \`sees\` line cannot be read. ${expected}`);
    }
    return sees;
}
function lintVerdict(entry, sees, desk) {
    const fitting = fittingIn(entry, sees);
    const example = fitting.includes('accepted-risk') ? 'accepted-risk' : fitting[0];
    const expected = `Expected one of ${fitting.join(', ')}.`;
    const hint = { why: expected, example: `verdict: ${example}` };
    const field = required('verdict', entry.verdict, entry, desk, hint);
    if (field === null)
        return;
    const verdict = EXCUSES.find((excuse) => excuse === field.text);
    if (verdict === undefined) {
        const sentences = `The verdict is ${quote(field.text)}. ${expected}`;
        desk.report('bad-verdict', field.line, sentences, `Example: ${hint.example}`);
        return;
    }
    if (sees === null || fitting.includes(verdict)) {
        const end = endOfRisk(entry, sees);
        if (end !== null && isAfter(entry.expires, end)) {
            const sentences = `The token ends on ${dayText(end)}, and an accepted risk never outlives its token.`;
            const reviewed = entry.reviewed?.day ?? null;
            const latest = reviewed === null ? end : lastDay(reviewed, daysIn(desk.policies, false), end);
            desk.report('expires-too-late', entry.expires.line, sentences, `Write: expires: ${dayText(latest)}`);
        }
    }
    else if (fittingExcuses({ ...sees, onAzureHost: false }).includes(verdict)) {
        const ended = `The token ends on ${dayText(sees.end ?? 0)}, before the review`;
        const sentences = `${ended}, so there is no risk left to accept. What fits: revoked.`;
        desk.report('verdict-does-not-fit', field.line, sentences, 'Write: verdict: revoked');
    }
    else {
        const sentences = `\`${verdict}\` does not fit a ${sees.severity} token. What fits: ${fitting.join(', ')}.`;
        desk.report('verdict-does-not-fit', field.line, sentences, `Write: verdict: ${fitting[0]}`);
    }
}
function fittingIn({ reviewed }, sees) {
    if (sees === null)
        return EXCUSES;
    const fitting = fittingExcuses({ severity: sees.severity, onAzureHost: false });
    const hasEnded = sees.end !== null && isAfter(reviewed, sees.end);
    return hasEnded ? fitting.filter((excuse) => excuse !== 'accepted-risk') : fitting;
}
function endOfRisk(entry, sees) {
    const isRisk = entry.verdict?.text === 'accepted-risk' && fittingIn(entry, sees).includes('accepted-risk');
    return isRisk && sees !== null ? sees.end : null;
}
function isAfter(field, day) {
    return field !== null && field.day !== null && field.day > day;
}
function lintPathBlock(block, desk) {
    if (block.match.length === 0 && !desk.isUnread(block)) {
        const expected = 'Write them below `match:`, one a line, four spaces in.';
        desk.report('missing-field', block.line, `The block has no patterns. ${expected}`, 'Example: test/fixtures/recordings/**/*.json');
    }
    for (const { text, line } of block.match) {
        const fault = faultOfPattern(text);
        if (fault)
            desk.report(fault.id, line, fault.sentences);
    }
    lintReview(block, { isCritical: false, end: null }, desk);
}
function lintReview(exception, bounds, desk) {
    const reason = required('reason', exception.reason, exception, desk);
    if (reason && isEmptyReason(reason.text)) {
        const expected = 'Say in at least 20 characters what the token is for and why it may stay.';
        desk.report('empty-reason', reason.line, `The reason says nothing that can be checked. ${expected}`);
    }
    lintReviewer(exception, desk);
    const reviewed = lintDay('reviewed', exception.reviewed, exception, desk);
    const expires = lintDay('expires', exception.expires, exception, desk);
    if (reviewed && reviewed.day > desk.now) {
        const today = dayText(desk.now);
        const sentences = `Reviewed on ${reviewed.text}, and in UTC it is ${today}.`;
        desk.report('reviewed-in-future', reviewed.line, sentences, `Write: reviewed: ${today}`);
    }
    if (reviewed && expires)
        lintSpan(reviewed, expires, bounds, desk);
    if (expires)
        lintEnd(exception, expires, desk);
}
function lintReviewer(exception, desk) {
    const [own, agreed] = desk.policies;
    if (own.reviewers.length === 0) {
        desk.report('no-reviewers', exception.line, `The policy lists nobody who could have reviewed this. ${NAME_THEM}`);
        return;
    }
    const reviewer = required('reviewer', exception.reviewer, exception, desk);
    if (reviewer === null)
        return;
    const lacking = desk.policies.find((policy) => !lists(policy, reviewer.text));
    if (lacking === undefined)
        return;
    const meant = own.reviewers.find((login) => login.toLowerCase() === `@${reviewer.text}`.toLowerCase());
    if (meant !== undefined && desk.policies.every((policy) => lists(policy, meant))) {
        const sentences = `${quote(reviewer.text)} lacks the @ before it.`;
        desk.report('unknown-reviewer', reviewer.line, sentences, `Write: reviewer: ${meant}`);
        return;
    }
    const which = lacking === agreed ? 'the policy that is already agreed' : 'the policy';
    const listed = lacking.reviewers.map(quote).join(', ') || 'nobody';
    const sentences = `${quote(reviewer.text)} is not a reviewer of ${which}, which lists ${listed}.`;
    desk.report('unknown-reviewer', reviewer.line, sentences);
}
function lists(policy, reviewer) {
    return policy.reviewers.some((login) => login.toLowerCase() === reviewer.toLowerCase());
}
function lintDay(key, field, exception, desk) {
    const written = required(key, field, exception, desk);
    if (written === null)
        return null;
    const { text, line, day } = written;
    if (day !== null)
        return { text, line, day };
    const sentences = `\`${key}\` is ${quote(text)}. Expected a day as year-month-day.`;
    desk.report('bad-date', line, sentences, `Example: ${REQUIRED[key].example}`);
    return null;
}
function lintSpan(reviewed, expires, bounds, { policies, report }) {
    const days = daysIn(policies, bounds.isCritical);
    const write = `Write: expires: ${dayText(lastDay(reviewed.day, days, bounds.end))}`;
    if (expires.day < reviewed.day) {
        const sentences = `Expires on ${expires.text}, before the review of ${reviewed.text}.`;
        report('expires-before-review', expires.line, sentences, write);
    }
    else if (expires.day > reviewed.day + days * DAY) {
        const whose = bounds.isCritical ? ' for a critical token' : '';
        const sentences = `Expires on ${expires.text}; at most ${days} days after the review of ${reviewed.text}${whose}.`;
        report('expires-too-late', expires.line, sentences, write);
    }
}
function daysIn(policies, isCritical) {
    return Math.min(...policies.map((policy) => capOf(policy, isCritical)));
}
function lastDay(reviewed, days, end) {
    return Math.min(reviewed + days * DAY, end ?? Number.POSITIVE_INFINITY);
}
function lintEnd(exception, { text, line }, { now, policies, report }) {
    if (hasExpired(exception, now)) {
        const next = 'Take it out, or have it reviewed again and set `reviewed` and `expires` anew.';
        report('expired', line, `No longer in force: its last day was ${text}. ${next}`);
    }
    else if (isExpiring(exception, policies[0], now)) {
        const next = 'Revoke the token by then, or have the exception reviewed again.';
        report('expiring', line, `The last day is ${text}. ${next}`);
    }
}
const REQUIRED = {
    path: { why: 'An entry covers a token at one path.', example: 'path: docs/tutorial/download.md' },
    sees: {
        why: 'It says what the token is and grants, and the tool writes it.',
        example: 'sees: service-sas contosodemo container/models read until 2026-12-01 medium',
    },
    verdict: { why: `Expected one of ${EXCUSES.join(', ')}.`, example: 'verdict: accepted-risk' },
    reason: {
        why: 'Say why the token may stay.',
        example: 'reason: read-only demo container with a public data set, renewed monthly',
    },
    reviewer: {
        why: 'Name the one of the policy’s reviewers who answers for it.',
        example: 'reviewer: @alice-sec',
    },
    reviewed: { why: 'Expected the day of the review.', example: 'reviewed: 2026-11-02' },
    expires: { why: 'Every exception ends.', example: 'expires: 2027-01-31' },
};
function required(key, field, exception, { report, isUnread }, { why, example } = REQUIRED[key]) {
    if (field?.text)
        return field;
    if (isUnread(exception))
        return null;
    const what = field === null ? 'is missing' : 'has nothing behind it';
    report('missing-field', field?.line ?? exception.line, `\`${key}\` ${what}. ${why}`, `Example: ${example}`);
    return null;
}
function lintDuplicates(entries, { report }) {
    const lines = new Map();
    for (const { fingerprint, path, line } of entries) {
        const subject = `${fingerprint.text} ${path?.text}`;
        const first = lines.get(subject);
        if (first === undefined)
            lines.set(subject, line);
        else
            report('duplicate', line, `The entry of line ${first} is for the same token at the same path. Keep one.`);
    }
}

;// CONCATENATED MODULE: ./build/core/allowlist/proof.js
function proofOf(claim, policy, reviews) {
    const needed = claim.critical ? policy.approvalsCritical : 1;
    const pull = reviews.kind === 'read' ? reviews.pullRequest : null;
    const bars = new Map(policy.reviewers.map((login) => [login, barOf(login, claim, pull)]));
    const opinions = policy.reviewers.map((login) => [login, opinionOf(login, pull)]);
    const approvedBy = opinions
        .filter(([login, opinion]) => isApproval(opinion) && bars.get(login) === null)
        .map(([login]) => login);
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
        lacking: proven ? NOTHING : { reviewer, others: more > 0 ? others : [] },
        notes: proven ? [] : [...notesOn(claim, policy, reviews, bars, opinions), ...tooFew(more, others)],
    };
}
const NOTHING = { reviewer: null, others: [] };
function isApproval(opinion) {
    return opinion !== null && opinion.state === 'approved' && opinion.isOfThisVersion;
}
function isSame(one, other) {
    return one.replace(/^@/, '').toLowerCase() === other.replace(/^@/, '').toLowerCase();
}
function opinionOf(login, pull) {
    return pull?.opinions.find((opinion) => isSame(opinion.login, login)) ?? null;
}
function barOf(login, claim, pull) {
    if (pull === null)
        return null;
    if (pull.author !== null && isSame(pull.author, login))
        return 'opened the pull request';
    let maybe = null;
    for (const { commit, people, leavesAlone } of pull.commits) {
        const touched = [pull.path, ...claim.paths].find((path) => !leavesAlone.includes(path));
        if (touched === undefined)
            continue;
        const what = `commit ${commit.slice(0, 8)}, which changes ${touched}`;
        if (people.some((person) => person !== null && isSame(person, login)))
            return `wrote ${what}`;
        if (people.includes(null))
            maybe ??= `may have written ${what} and names somebody without a GitHub account`;
    }
    return maybe;
}
function notesOn(claim, policy, reviews, bars, opinions) {
    if (reviews.kind === 'unread')
        return [reviews.why];
    if (policy.reviewers.length === 0)
        return [NO_POLICY];
    if (reviews.kind === 'none')
        return [];
    const notes = [];
    for (const [login, opinion] of opinions) {
        const bar = bars.get(login) ?? null;
        const isNamed = claim.reviewer !== null && isSame(claim.reviewer, login);
        const answers = isNamed ? ' Name another reviewer in the entry.' : '';
        if (bar !== null && (opinion?.state === 'approved' || isNamed))
            notes.push(`${login} ${bar}, so their approval does not count.${answers}`);
        else if (opinion !== null && !isApproval(opinion))
            notes.push(`${login} ${NOT_COUNTING[opinion.state]}`);
    }
    return notes;
}
function tooFew(more, others) {
    if (more <= others.length)
        return [];
    return ['The policy lists too few who can approve it: it takes another reviewer, or another author.'];
}
const NO_POLICY = 'There is no agreed policy yet, so nobody can approve: merge the policy first, in a pull request of its own.';
const NOT_COUNTING = {
    approved: 'approved another version of this file: ask for a new review.',
    'changes-requested': 'asked for changes.',
    dismissed: 'approved, and that review was dismissed.',
};

;// CONCATENATED MODULE: ./build/core/allowlist/standings.js






function standings_standingsOf({ allowlist, trusted, reviews = NO_REVIEWS }, now) {
    const proposed = allowlist ?? withoutAny(trusted);
    if (proposed === null)
        return null;
    const { path, policy, entries, pathBlocks } = proposed;
    const exceptions = [...entries, ...pathBlocks];
    const agreedPolicy = trusted === 'all' ? null : (trusted?.policy ?? null);
    const binding = agreedPolicy?.reviewers.length ? agreedPolicy : null;
    const problems = lintAllowlist(proposed, now, binding);
    const agreed = trusted === 'all' ? null : kinAmong(faultless(trusted, now));
    if (agreed !== null) {
        const isAtFault = faultsOf(problems);
        const sound = exceptions.filter((exception) => !isAtFault(exception));
        problems.push(...sound.flatMap((exception) => prolongation(exception, agreed(exception), path)));
    }
    if (binding !== null)
        problems.push(...weakening(proposed, binding, reviews));
    else if (trusted !== 'all' && policy.reviewers.length > 0)
        problems.push(firstPolicy(proposed));
    const isFaulty = faultsOf(problems);
    const isGarbled = faultsOf(problems.filter(({ code }) => GARBLED.has(code)));
    const proofOfNew = proofs(agreedPolicy ?? standings_NOBODY, reviews);
    const standing = [];
    const pending = new Set();
    for (const exception of exceptions) {
        const isOld = agreed === null || isAgreed(exception, agreed(exception));
        const proof = isOld ? null : proofOfNew(exception);
        const stands = isFaulty(exception) ? null : standingOf(exception, policy, proof, now);
        const fingerprint = isGarbled(exception) ? null : fingerprintOf(exception);
        standing.push(stands ?? { kind: 'faulty', line: exception.line, fingerprint });
        if (stands?.standing !== 'pending')
            continue;
        problems.push(...selfReview(exception, reviews, path));
        pending.add(exception.expires?.line ?? null);
    }
    return {
        path,
        warnDays: policy.warnDays,
        problems: problems
            .filter(({ code, line }) => code !== 'expiring' || !pending.has(line))
            .sort((a, b) => a.line - b.line),
        exceptions: standing,
    };
}
const GARBLED = new Set([
    'token-inside',
    'stray-character',
    'unreadable-line',
    'unknown-key',
    'duplicate',
    'bad-fingerprint',
]);
function fingerprintOf(exception) {
    if ('match' in exception)
        return null;
    const { text } = exception.fingerprint;
    return /^[0-9a-f]{64}$/.test(text) ? text : null;
}
function withoutAny(trusted) {
    if (trusted === null || trusted === 'all' || trusted.policy.reviewers.length === 0)
        return null;
    return { path: trusted.path, policy: DEFAULT_POLICY, entries: [], pathBlocks: [], problems: [] };
}
const NO_REVIEWS = { kind: 'none' };
const standings_NOBODY = { reviewers: [], approvalsCritical: 1 };
function standingOf(exception, policy, proof, now) {
    const { line, reason, reviewer, reviewed, expires } = exception;
    if (reason === null || reviewer === null || reviewed === null || expires === null)
        return null;
    const isPending = proof !== null && !proof.proven;
    const common = {
        line,
        standing: hasExpired(exception, now) ? 'expired' : isPending ? 'pending' : 'in force',
        expiring: isExpiring(exception, policy, now),
        reason: reason.text,
        reviewer: reviewer.text,
        reviewed: reviewed.text,
        expires: expires.text,
        proof: isPending ? proof : null,
    };
    if ('match' in exception)
        return { kind: 'paths', ...common, match: exception.match.map(fieldOf) };
    const { fingerprint, path, sees, verdict, ticket } = exception;
    if (path === null || sees === null || verdict === null)
        return null;
    return {
        kind: 'allow',
        ...common,
        fingerprint: fingerprint.text,
        path: fieldOf(path),
        sees: fieldOf(sees),
        verdict: fieldOf(verdict),
        ticket: ticket?.text || null,
    };
}
function fieldOf({ text, line }) {
    return { text, line };
}
function faultsOf(problems) {
    const lines = new Set(problems.filter(({ effect }) => effect === 'fault').map(({ line }) => line));
    return ({ line, endLine }) => {
        for (let at = line; at <= endLine; at++)
            if (lines.has(at))
                return true;
        return false;
    };
}
function faultless(allowlist, now) {
    if (allowlist === null)
        return [];
    const isFaulty = faultsOf(lintAllowlist(allowlist, now));
    return [...allowlist.entries, ...allowlist.pathBlocks].filter((exception) => !isFaulty(exception));
}
function proofs(policy, reviews) {
    const shown = reviews.kind === 'read' ? reviews.pullRequest.allowlist : null;
    const shownKin = kinAmong(shown === null ? [] : [...shown.entries, ...shown.pathBlocks]);
    return (exception) => {
        const wasShown = isAgreed(exception, shownKin(exception));
        const known = reviews.kind === 'read' && !wasShown ? { kind: 'unread', why: NOT_SHOWN } : reviews;
        return proofOf(claimOf(exception), policy, known);
    };
}
const NOT_SHOWN = 'The entry is not, or not like this, in the last commit of the pull request, so nobody was asked to review it.';
function claimOf(exception) {
    const reviewer = exception.reviewer?.text ?? null;
    if ('match' in exception)
        return { reviewer, paths: exception.match.map(({ text }) => text), critical: false };
    const critical = parseSees(exception.sees?.text ?? '')?.severity === 'critical';
    return { reviewer, paths: exception.path === null ? [] : [exception.path.text], critical };
}
function prolongation(exception, agreed, path) {
    const before = prolonged(exception, agreed);
    const { expires, reviewed } = exception;
    if (before === null || expires === null || reviewed === null)
        return [];
    const sentences = `The review of ${reviewed.text} agreed to ${before.expires?.text ?? 'an earlier day'}, and this ends on ${expires.text}. A later end needs a new review: set \`reviewed\` to its day.`;
    const write = `Write: expires: ${before.expires?.text ?? ''}`;
    return [problemOf('prolonged-without-review', { path, line: expires.line }, sentences, write)];
}
function weakening({ policy, path }, agreed, reviews) {
    const ways = weakenings(policy, agreed);
    if (ways.length === 0)
        return [];
    const known = wasShown(policy, reviews) ? reviews : { kind: 'unread', why: POLICY_NOT_SHOWN };
    const proof = proofOf({ reviewer: null, paths: [], critical: true }, agreed, known);
    if (proof.proven)
        return [];
    const needed = `It takes ${proof.needed} approvals, as a critical token does (${proof.approvedBy.length} so far), of ${agreed.reviewers.join(', ')}.`;
    const sentences = [
        `The policy asks less than the agreed one: ${ways.join('; ')}.`,
        needed,
        ...proof.notes,
    ].join(' ');
    const problem = problemOf('policy-weakened', { path, line: policy.line ?? 1 }, sentences);
    return [reviews.kind === 'none' ? { ...problem, message: sentences, effect: 'notice' } : problem];
}
function firstPolicy({ policy, path }) {
    const sentences = `The first policy here: whoever merges it decides that ${policy.reviewers.join(', ')} may review.`;
    return problemOf('first-policy', { path, line: policy.line ?? 1 }, sentences);
}
function wasShown(policy, reviews) {
    if (reviews.kind !== 'read')
        return true;
    const shown = reviews.pullRequest.allowlist?.policy ?? DEFAULT_POLICY;
    return policy.reviewers.length === 0
        ? shown.reviewers.length === 0
        : weakenings(policy, shown).length === 0;
}
const POLICY_NOT_SHOWN = 'The policy is not, or not like this, in the last commit of the pull request, so nobody was asked to review it.';
function selfReview(exception, reviews, path) {
    const { reviewer } = exception;
    const author = reviews.kind === 'read' ? reviews.pullRequest.author : null;
    if (reviewer === null || author === null || !isSame(reviewer.text, author))
        return [];
    const sentences = `${reviewer.text} opened this pull request, and nobody approves their own exception. Name another reviewer.`;
    return [problemOf('reviewer-is-author', { path, line: reviewer.line }, sentences)];
}

;// CONCATENATED MODULE: ./build/core/allowlist/ruling.js






function openAllowlist(options) {
    return openStandings(standingsOf(options, options.now), options.complete);
}
function openStandings(standings, complete) {
    if (standings === null)
        return NO_ALLOWLIST;
    const problems = [...standings.problems];
    const { exceptions } = standings;
    const entries = exceptions.filter((exception) => exception.kind === 'allow').map(openEntry);
    const blocks = exceptions.filter((exception) => exception.kind === 'paths').map(openBlock);
    const faulty = exceptions.filter((exception) => exception.kind === 'faulty');
    const entriesOf = byFingerprint(entries);
    const ruled = (verdict, exception, line) => ({
        verdict,
        allowedBy: { path: standings.path, line, reviewer: exception.reviewer, proof: exception.proof },
    });
    let hidden = 0;
    const isBeyondBlocks = (candidate, path) => candidate.severity === 'critical' || isGuardFile(path) || path === standings.path;
    const rule = (candidate, path) => {
        const covering = entriesOf(candidate.fingerprint).filter((open) => reaches(open, path));
        for (const open of covering) {
            const untrue = untruthOf(open.exception, candidate, standings.path);
            if (untrue === null)
                continue;
            problems.push(untrue);
            open.standing = 'faulty';
        }
        const best = covering.find((open) => open.standing === 'in force') ?? covering.find(isStanding);
        if (best)
            return ruled(best.standing === 'in force' ? 'allowed' : 'pending', best.exception, best.exception.line);
        const reaching = blocks.filter((block) => reaches(block, path));
        if (isBeyondBlocks(candidate, path))
            return null;
        const hiding = reaching.find((block) => block.standing === 'in force');
        if (!hiding) {
            for (const block of reaching)
                block.wouldHide.add(candidate.fingerprint);
            return null;
        }
        hidden++;
        return ruled('hidden', hiding.exception, hiding.lineFor(path));
    };
    const lapsed = (candidate, path) => {
        const own = entriesOf(candidate.fingerprint).filter(({ exception }) => untruthOf(exception, candidate, standings.path) === null);
        const [last] = [...own, ...(isBeyondBlocks(candidate, path) ? [] : blocks)]
            .filter((open) => hasLapsed(open) && open.lineFor(path) !== null)
            .sort(({ exception: one }, { exception: other }) => (one.expires < other.expires ? 1 : -1));
        if (last === undefined)
            return null;
        const { kind, line, expires } = last.exception;
        return { kind, path: standings.path, line, expires };
    };
    const finish = () => {
        const all = [...entries, ...blocks];
        const counted = (is) => all.filter(is).length;
        const unused = complete ? all.filter((open) => isStanding(open) && !open.used) : [];
        const waiting = all.filter((open) => open.standing === 'pending' && (!open.used || isBlock(open)));
        const spotOf = ({ exception }) => ({ path: standings.path, line: exception.line });
        const notices = [
            ...unused.map((open) => problemOf('unused', spotOf(open), UNUSED)),
            ...waiting.map((open) => problemOf('not-reviewed', spotOf(open), waitsFor(open))),
        ];
        return {
            state: {
                path: standings.path,
                inForce: counted((open) => open.standing === 'in force'),
                pending: counted((open) => open.standing === 'pending'),
                expiring: counted((open) => isStanding(open) && open.exception.expiring),
                expired: counted((open) => open.standing === 'expired'),
                unused: unused.length,
                hidden,
                warnDays: standings.warnDays,
                exceptions: [...all.map((open) => stateOf(open, unused)), ...faulty.map(stateOfFaulty)].sort(byLine),
            },
            problems: [...problems, ...notices].sort((a, b) => a.line - b.line),
        };
    };
    return { rule, lapsed, finish };
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
            exceptions: [],
        },
        problems: [],
    }),
};
const UNUSED = 'A full scan found no token that this covers. Take it out.';
function waitsFor(open) {
    const { reviewer } = open.exception;
    const what = isBlock(open) ? 'hides nothing, and its files are judged like all others,' : 'excuses nothing';
    return `New or changed, so it ${what} until ${reviewer} has approved it in the pull request.`;
}
function isBlock({ exception }) {
    return exception.kind === 'paths';
}
function stateOf(open, unused) {
    const { exception, standing } = open;
    const state = { line: exception.line, exception, standing, unused: unused.includes(open) };
    const isWaitingBlock = exception.kind === 'paths' && standing === 'pending';
    return isWaitingBlock ? { ...state, wouldHide: [...open.wouldHide].sort() } : state;
}
function stateOfFaulty({ line, fingerprint }) {
    const state = { line, exception: null, standing: 'faulty', unused: false };
    return fingerprint === null ? state : { ...state, fingerprint };
}
function byLine(one, other) {
    return one.line - other.line;
}
function openEntry(entry) {
    const covers = coverageOf(entry.path);
    const lineFor = (path) => (covers(path) ? entry.line : null);
    return { exception: entry, lineFor, standing: entry.standing, used: false, wouldHide: new Set() };
}
function openBlock(block) {
    const lineFor = matcherOf(block.match);
    return { exception: block, lineFor, standing: block.standing, used: false, wouldHide: new Set() };
}
function reaches(open, path) {
    const reached = isStanding(open) && open.lineFor(path) !== null;
    open.used ||= reached;
    return reached;
}
function hasLapsed({ exception }) {
    return exception.standing === 'expired' && exception.proof === null;
}
function isStanding(open) {
    return open.standing === 'in force' || open.standing === 'pending';
}
function byFingerprint(entries) {
    const index = new Map();
    for (const open of entries) {
        const fingerprint = open.exception.fingerprint;
        const same = index.get(fingerprint);
        if (same)
            same.push(open);
        else
            index.set(fingerprint, [open]);
    }
    return (fingerprint) => index.get(fingerprint) ?? [];
}
function untruthOf({ sees, verdict }, candidate, path) {
    if (!isTrueOf(sees.text, candidate)) {
        const sentences = `Not in force: the token found here is something else than ${quoteWords(sees.text)}.`;
        return problemOf('sees-differs', { path, line: sees.line }, sentences, `Write: sees: ${seesOf(candidate)}`);
    }
    const fitting = fittingExcuses(candidate);
    if (!fitting.some((excuse) => excuse === verdict.text)) {
        const what = candidate.severity === 'critical' ? 'a critical token' : 'a live token on a real Azure host';
        const sentences = `Not in force: \`${verdict.text}\` does not fit ${what}. What fits: ${fitting.join(', ')}.`;
        const spot = { path, line: verdict.line };
        return problemOf('verdict-does-not-fit', spot, sentences, `Write: verdict: ${fitting[0]}`);
    }
    return null;
}

// EXTERNAL MODULE: ./build/core/inspect.js + 49 modules
var inspect = __webpack_require__(1673);
// EXTERNAL MODULE: ./build/core/sas/kinds/index.js + 19 modules
var kinds = __webpack_require__(3936);
// EXTERNAL MODULE: ./build/core/sas/kinds/storage.js
var storage = __webpack_require__(8908);
;// CONCATENATED MODULE: ./build/core/sas/ip-range.js
function addressesIn(ipRange) {
    const [from, to, ...rest] = ipRange.split('-').map(parseAddress);
    if (from === undefined || from === null || to === null || rest.length > 0)
        return null;
    const count = to === undefined ? 1 : to - from + 1;
    return count > 0 ? count : null;
}
function parseAddress(text) {
    const match = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(text.trim());
    const parts = match?.slice(1).map(Number);
    if (parts === undefined || parts.some((part) => part > 255))
        return null;
    return parts.reduce((address, part) => address * 256 + part, 0);
}

;// CONCATENATED MODULE: ./build/core/judge/severity.js

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const severity_DAY = 24 * HOUR;
const YEAR = 366 * severity_DAY;
const CLOCK_SKEW = 15 * MINUTE;
const REACH_POINTS = { item: 1, container: 2, unknown: 2, account: 3 };
const LIFE_LIMITS = [HOUR, 7 * severity_DAY, YEAR];
const LEVELS = ['low', 'medium', 'high', 'critical'];
function severityOf(token, now) {
    if (token.permissions?.includes('sign'))
        return 'critical';
    if (isExpired(token, now))
        return 'info';
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
    if (token.expiresOn === null)
        return LIFE_LIMITS.length;
    const left = token.expiresOn - now;
    const index = LIFE_LIMITS.findIndex((limit) => left <= limit);
    return index < 0 ? LIFE_LIMITS.length : index;
}

;// CONCATENATED MODULE: ./build/core/judge/headline.js



function headlineOf(token, now) {
    const deed = (0,kinds/* wordsOf */.Z)(token.kind).deed(token);
    const holder = token.userBound ? 'The one user it is bound to' : 'Anyone holding this';
    if (isExpired(token, now))
        return `${holder} could ${deed} until ${dateOf(token.expiresOn)}; it has expired.`;
    const start = token.startsOn !== null && token.startsOn > now ? ` from ${dateOf(token.startsOn)}` : '';
    return `${holder} can ${deed}${start} ${headline_endOf(token, now)}.`;
}
function headline_endOf(token, now) {
    if (token.expiresOn !== null) {
        return `until ${momentOf(token.expiresOn, now)} (${durationOf(token.expiresOn - now)})`;
    }
    if (token.permissions?.includes('sign'))
        return 'until the key is renewed';
    if (token.kind === 'disk-export-sas')
        return 'until the export is ended';
    const byPolicy = token.policy !== null && token.services.some((service) => STORAGE.has(service));
    if (token.statesEnd)
        return 'until an end that cannot be read';
    if (!byPolicy)
        return 'with no end stated';
    return token.permissions === null
        ? 'for as long as that policy lasts'
        : `for as long as the stored access policy ${token.policy} lasts`;
}
const STORAGE = new Set(storage/* STORAGE_SERVICES */.Fj);
const MONTHS = [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
];
function dateOf(time) {
    const date = new Date(time);
    return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}
function momentOf(time, now) {
    return time - now > 3 * severity_DAY
        ? dateOf(time)
        : `${dateOf(time)}, ${new Date(time).toISOString().slice(11, 16)} UTC`;
}
const MEAN_YEAR = 365.25 * severity_DAY;
function durationOf(length) {
    if (length <= 0)
        return 'about now';
    const units = [
        [MEAN_YEAR, 'year'],
        [MEAN_YEAR / 12, 'month'],
        [severity_DAY, 'day'],
        [HOUR, 'hour'],
    ];
    for (const [unit, word] of units) {
        const count = Math.round(length / unit);
        if (count >= 2)
            return `${count} ${word}s`;
    }
    const minutes = Math.max(1, Math.round(length / 60_000));
    return minutes === 1 ? '1 minute' : `${minutes} minutes`;
}

;// CONCATENATED MODULE: ./build/core/judge/reasons.js

const WRITES = [
    'add',
    'create',
    'write',
    'tags',
    'move',
    'ownership',
    'permissions',
    'immutability',
    'update',
    'process',
];
const DELETES = ['delete', 'delete-version', 'permanent-delete', 'process'];
const isKey = (token) => token.permissions?.includes('sign') === true;
const isStorage = (token) => token.services.some((service) => ['blob', 'queue', 'table', 'file'].includes(service));
const allows = (token, permissions) => token.permissions?.some((permission) => permissions.includes(permission)) === true;
const TESTS = [
    { id: 'signing-key', text: 'It is the key itself: it never expires and can sign new SAS.', applies: isKey },
    {
        id: 'whole-disk',
        text: 'Behind this one link lies a whole disk.',
        applies: (token) => token.kind === 'disk-export-sas',
    },
    {
        id: 'account-wide',
        text: 'It opens a whole account, not one container or file.',
        applies: (token) => token.reach === 'account' && token.kind !== 'disk-export-sas' && !isKey(token),
    },
    { id: 'can-delete', text: 'It can delete data.', applies: (token) => allows(token, DELETES) },
    { id: 'can-write', text: 'It can change or add data.', applies: (token) => allows(token, WRITES) },
    {
        id: 'can-list',
        text: 'It can find out what is there.',
        applies: (token) => allows(token, ['list', 'find']),
    },
    {
        id: 'long-lived',
        text: 'It is valid for more than a year.',
        applies: (token, now) => token.expiresOn !== null && token.expiresOn - now > YEAR,
    },
    {
        id: 'no-expiry',
        text: (token) => (token.statesEnd ? 'Its end cannot be read.' : 'It states no end.'),
        applies: (token) => token.expiresOn === null && (token.policy === null || !isStorage(token)) && !isKey(token),
    },
    {
        id: 'runs-workflow',
        text: 'Calling it runs the workflow.',
        applies: (token) => allows(token, ['run']),
    },
    {
        id: 'can-manage',
        text: 'It can manage the entities, not only use them.',
        applies: (token) => allows(token, ['manage']),
    },
    {
        id: 'policy-bound',
        text: (token) => isStorage(token)
            ? `What it may do and for how long may stand in the stored access policy ${token.policy}.`
            : `What it may do is what its rule or policy ${token.policy} may.`,
        applies: (token) => token.policy !== null,
    },
    {
        id: 'plain-http',
        text: 'It may be used over plain HTTP, where others can read it.',
        applies: (token) => isStorage(token) && !isKey(token) && token.protocols.includes('http'),
    },
    {
        id: 'no-ip-limit',
        text: 'It works from any address.',
        applies: (token) => isStorage(token) && !isKey(token) && !isNarrow(token),
    },
    {
        id: 'user-bound',
        text: 'It works only together with the Entra sign-in of one user.',
        applies: (token) => token.userBound,
    },
    {
        id: 'not-yet-valid',
        text: 'It is not valid yet, but will be.',
        applies: (token, now) => token.startsOn !== null && token.startsOn > now,
    },
];
function reasonsOf(token, now) {
    if (isExpired(token, now))
        return [{ id: 'expired', text: 'It has expired and opens nothing any more.' }];
    return TESTS.filter(({ applies }) => applies(token, now)).map(({ id, text }) => ({
        id,
        text: typeof text === 'string' ? text : text(token),
    }));
}

// EXTERNAL MODULE: ./build/core/sas/time.js
var time = __webpack_require__(8708);
;// CONCATENATED MODULE: ./build/core/version.js
const VERSION = '0.1.0';

;// CONCATENATED MODULE: ./build/core/conclude.js











function conclude(run) {
    const { digest, shard = null } = run;
    const shown = (named) => named.path === null ? named : { ...named, path: (0,inspect/* shownPath */.p)(named.path, digest) };
    const whole = {
        ...run,
        problems: run.problems.map(shown),
        skipped: run.skipped.map(shown),
        allowlist: withoutTokens(standings_standingsOf(run, run.now), digest),
    };
    if (shard === null)
        return judge(whole);
    return { ...judge({ ...whole, complete: false }), shard: gatheredBy(shard, whole) };
}
function withoutTokens(standings, digest) {
    if (standings === null)
        return null;
    const words = standings.exceptions.flatMap((exception) => exception.kind === 'faulty' ? [] : wordsIn(exception));
    if (!holdsToken(words.join('\n'.repeat(12))))
        return standings;
    const problems = [];
    const exceptions = standings.exceptions.map((exception) => {
        if (exception.kind === 'faulty' || !wordsIn(exception).some(holdsToken))
            return exception;
        const { line } = exception;
        const sentences = 'A line of this exception holds what looks like the text of a token or key. Revoke it, and remove the line.';
        problems.push(problemOf('token-inside', { path: standings.path, line }, sentences));
        return { kind: 'faulty', line, fingerprint: null };
    });
    return { ...standings, exceptions, problems: [...standings.problems, ...problems] };
    function holdsToken(text) {
        return (0,inspect/* shownPath */.p)(text, digest) !== text;
    }
}
function wordsIn(exception) {
    const own = exception.kind === 'paths'
        ? exception.match.map(({ text }) => text)
        : [exception.path.text, exception.sees.text, exception.ticket ?? ''];
    return [exception.reason, ...own];
}
function judge(whole) {
    const allowlist = openStandings(whole.allowlist, whole.complete);
    const findings = [...tokensOf(whole.sightings)]
        .map(([, sightings]) => findingOf(sightings, whole, allowlist))
        .sort(byImportance);
    const { state, problems: allowlistProblems } = allowlist.finish();
    const problems = inOrder([...whole.problems, ...allowlistProblems]);
    const skipped = onceEach([...whole.skipped].sort(bySkipped), bySkipped);
    const counted = (verdict) => findings.filter((finding) => finding.verdict === verdict).length;
    return {
        schema: 'sasguard/report@1',
        tool: { name: 'sasguard', version: VERSION },
        now: (0,time/* formatTime */.fU)(whole.now),
        source: whole.source,
        summary: {
            files: whole.files,
            bytes: whole.bytes,
            tokens: findings.length,
            block: counted('block'),
            warn: counted('warn'),
            allowed: counted('allowed'),
            pending: counted('pending'),
            hidden: counted('hidden'),
            problems: problems.length,
            skipped: skipped.length,
        },
        findings,
        problems,
        skipped,
        allowlist: state,
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
        commits: [],
    };
}
function inOrder(problems) {
    return onceEach([...problems].sort(byPlace), byPlace);
}
function byPlace(one, other) {
    return (compare(one.path ?? '', other.path ?? '') ||
        (one.line ?? 0) - (other.line ?? 0) ||
        compare(one.code, other.code) ||
        compare(one.message, other.message) ||
        compare(one.effect, other.effect));
}
function bySkipped(one, other) {
    return compare(one.path, other.path) || compare(one.reason, other.reason);
}
function onceEach(sorted, compared) {
    return sorted.filter((item, index) => index === 0 || compared(sorted[index - 1], item) !== 0);
}
function tokensOf(sightings) {
    const tokens = new Map();
    for (const sighting of sightings) {
        const known = tokens.get(sighting.token.fingerprint);
        if (known === undefined)
            tokens.set(sighting.token.fingerprint, [sighting]);
        else
            known.push(sighting);
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
        onAzureHost: token.onAzureHost,
    };
    const locations = ordered.map(({ place }) => {
        const ruling = allowlist.rule(candidate, place.path);
        const lapsed = ruling === null ? allowlist.lapsed(candidate, place.path) : null;
        const own = (0,finding/* isAtLeast */.du)(severity, run.failOn) ? 'block' : 'warn';
        return {
            ...place,
            verdict: ruling?.verdict ?? own,
            allowedBy: ruling?.allowedBy ?? null,
            ...(lapsed && { lapsed }),
        };
    });
    return {
        fingerprint: token.fingerprint,
        kind: token.kind,
        severity,
        verdict: (0,finding/* worstOf */.hm)(finding/* VERDICTS */.bk, locations.map((location) => location.verdict)),
        headline: headlineOf(token, run.now),
        grants,
        reasons: reasonsOf(token, run.now),
        redacted: token.redacted,
        revoke: (0,kinds/* wordsOf */.Z)(token.kind).revoke(token),
        locations,
        onAzureHost: token.onAzureHost,
    };
}
function worstToken(sightings, now) {
    const rank = ({ token }) => finding/* SEVERITIES */.oC.indexOf(severityOf(token, now)) * 8 +
        (token.account === null ? 0 : 4) +
        [token.permissions ?? token.policy, token.expiresOn, token.resource].filter((said) => said !== null)
            .length;
    return sightings.reduce((worst, sighting) => (rank(sighting) > rank(worst) ? sighting : worst)).token;
}
function grantsOf(token) {
    return {
        reach: token.reach,
        account: token.account,
        resource: token.resource,
        services: token.services,
        permissions: token.permissions,
        startsOn: token.startsOn === null ? null : (0,time/* formatTime */.fU)(token.startsOn),
        expiresOn: token.expiresOn === null ? null : (0,time/* formatTime */.fU)(token.expiresOn),
        policy: token.policy,
        protocols: token.protocols,
        ipRange: token.ipRange,
    };
}
function byImportance(one, other) {
    return (finding/* SEVERITIES */.oC.indexOf(other.severity) - finding/* SEVERITIES */.oC.indexOf(one.severity) ||
        comparePlaces(one.locations[0], other.locations[0]) ||
        compare(one.fingerprint, other.fingerprint));
}
function bySighting({ token: oneToken, place: one }, { token, place: other }) {
    return (comparePlaces(one, other) ||
        one.endLine - other.endLine ||
        one.endColumn - other.endColumn ||
        compare(JSON.stringify(one.inside), JSON.stringify(other.inside)) ||
        compare(JSON.stringify(one.nearbyAccount), JSON.stringify(other.nearbyAccount)) ||
        compare(JSON.stringify(oneToken), JSON.stringify(token)));
}
function comparePlaces(one, other) {
    return (Number(isPast(one)) - Number(isPast(other)) ||
        compare(one.path, other.path) ||
        one.line - other.line ||
        one.column - other.column ||
        compare(one.commit ?? '', other.commit ?? ''));
}
function isPast({ path, commit }) {
    return commit !== null || path.startsWith('.git/');
}
function compare(one, other) {
    return one < other ? -1 : one > other ? 1 : 0;
}

// EXTERNAL MODULE: ./build/core/text/content.js
var text_content = __webpack_require__(2482);
// EXTERNAL MODULE: ./build/core/worth-a-look.js
var worth_a_look = __webpack_require__(3733);
;// CONCATENATED MODULE: ./build/check/gathering.js






class Gathering {
    sightings = [];
    problems = [];
    digest;
    #skipped = [];
    #files = 0;
    #bytes = 0;
    constructor(digest = sources_digest/* sha256 */.s) {
        this.digest = digest;
    }
    take(reading) {
        switch (reading.kind) {
            case 'document':
                this.count(reading.document.content.size);
                return this.look(reading.document);
            case 'skipped':
                this.skip(reading.skipped);
                return this.look({ path: reading.skipped.path, content: gathering_NOTHING, commit: null });
            case 'problem':
                this.problems.push(reading.problem);
                return [];
        }
    }
    count(bytes) {
        this.#files += 1;
        this.#bytes += bytes;
    }
    look(document) {
        if (!(0,worth_a_look/* isWorthALook */.PR)(document))
            return [];
        const { sightings, skipped } = (0,inspect/* inspect */.N)(document, this.digest);
        this.skip(...skipped);
        return sightings;
    }
    skip(...skipped) {
        this.#skipped.push(...skipped);
    }
    conclude(rest) {
        return conclude({
            ...rest,
            shard: rest.shard && { ...rest.shard, run: runOf(rest, rest.shard) },
            files: this.#files,
            bytes: this.#bytes,
            sightings: this.sightings,
            problems: this.problems,
            skipped: this.#skipped,
            digest: this.digest,
        });
    }
}
function runOf({ source, failOn, allowlist, trusted }, { count, listing }) {
    if (listing === null)
        return null;
    return (0,sources_digest/* sha256 */.s)(JSON.stringify([VERSION, count, listing, source, failOn, allowlist, trusted]));
}
const gathering_NOTHING = (0,text_content/* inMemory */.Z)(new Uint8Array());

;// CONCATENATED MODULE: ./build/check/failed.js



function failed(error, source, now, shard) {
    if (!(error instanceof failure/* SourceFailure */.o))
        throw error;
    const gathering = new Gathering();
    gathering.problems.push(error.problem);
    return gathering.conclude({
        source,
        allowlist: null,
        trusted: 'all',
        complete: false,
        failOn: 'low',
        now,
        shard: listedShard(shard, null),
    });
}

// EXTERNAL MODULE: ./build/sources/message.js
var sources_message = __webpack_require__(357);
// EXTERNAL MODULE: ./build/sources/settings.js
var sources_settings = __webpack_require__(6673);
// EXTERNAL MODULE: ./build/sources/staged.js + 2 modules
var sources_staged = __webpack_require__(1722);
;// CONCATENATED MODULE: ./build/core/allowlist/layout.js
const LONGEST_LINE = 4096;
function rawLines(text) {
    return text.slice(text.startsWith(BYTE_ORDER_MARK) ? 1 : 0).split('\n');
}
const BYTE_ORDER_MARK = '\ufeff';
function tellingLines(raw) {
    return raw
        .map((text, index) => ({ number: index + 1, text: text.replace(/\r$/, '').slice(0, LONGEST_LINE) }))
        .filter(({ text }) => !isBlank(text) && !isComment(text));
}
function isBlank(text) {
    return text.trim() === '';
}
function isComment(text) {
    return text.trimStart().startsWith('#');
}
const layout_VERSION = '1';
function versionIn({ text }) {
    const [word, version, ...rest] = text.trimEnd().split(/ +/);
    return word === 'version' && version !== undefined && rest.length === 0 ? version : null;
}
function blocksIn(lines) {
    const blocks = [];
    for (const line of lines) {
        const current = blocks.at(-1);
        if (current !== undefined && isPart(line.text)) {
            current.body.push(line);
        }
        else {
            const [name = '', ...rest] = line.text.trimEnd().split(/ +/);
            blocks.push({ name, rest: rest.join(' '), line: line.number, body: [] });
        }
    }
    return blocks;
}
function kindOfLine(whole) {
    const text = whole.slice(0, LONGEST_LINE);
    if (isBlank(text))
        return 'blank';
    if (isComment(text))
        return 'comment';
    return isPart(text) ? 'part' : `head ${nameIn(text)}`;
}
function isPart(text) {
    if (/^\s+allow +[0-9a-f]{64}/.test(text))
        return false;
    return /^\s/.test(text) || ALL_KEYS.has(text.split(':', 1)[0]);
}
function nameIn(text) {
    return text.trimEnd().split(/ +/, 1)[0] ?? '';
}
function isKnown({ name, rest }) {
    return name === 'allow' || ((name === 'policy' || name === 'paths') && rest === '');
}
const KEYS = {
    policy: ['reviewers', 'max-days', 'max-days-critical', 'warn-days', 'approvals-critical'],
    paths: ['reason', 'reviewer', 'reviewed', 'expires', 'match'],
    allow: ['path', 'sees', 'verdict', 'reason', 'reviewer', 'reviewed', 'expires', 'ticket'],
};
const ALL_KEYS = new Set(Object.values(KEYS).flat());
function bodyLines({ body }) {
    let key = '';
    return body.map(({ number, text }) => {
        const pattern = /^ {4}(?! )(.*)$/.exec(text);
        if (pattern && key === 'match')
            return { is: 'pattern', value: trimmedEnd(pattern[1]), number };
        const parts = /^ {2}([^\s:]+):(.*)$/.exec(text);
        if (!parts)
            return { is: 'unreadable', number };
        key = parts[1];
        return { is: 'key', key, value: parts[2].trim(), number };
    });
}
function trimmedEnd(text) {
    const trimmed = text.trimEnd();
    let backslashes = 0;
    while (trimmed[trimmed.length - 1 - backslashes] === '\\')
        backslashes += 1;
    return backslashes % 2 === 1 && text[trimmed.length] === ' ' ? `${trimmed} ` : trimmed;
}

;// CONCATENATED MODULE: ./build/core/allowlist/parse.js





function parse_parseAllowlist(text, path) {
    const problems = [];
    const report = (id, line, sentences, right) => void problems.push(problemOf(id, { path, line }, sentences, right));
    const lines = linesOf(text, report);
    const blocks = hasKnownVersion(lines[0], report) ? knownAmong(blocksIn(lines.slice(1)), report) : [];
    const read = {
        path,
        policy: policyOf(blocks, report),
        entries: blocksCalled('allow', blocks).map((block) => entryOf(block, report)),
        pathBlocks: blocksCalled('paths', blocks).map((block) => pathBlockOf(block, report)),
    };
    return { ...read, problems: problems.sort((a, b) => a.line - b.line) };
}
function linesOf(text, report) {
    if (text.startsWith(BYTE_ORDER_MARK))
        report('stray-character', 1, MARKED, WITHOUT_IT);
    const raw = rawLines(text);
    const withCr = raw.findIndex((line) => line.endsWith('\r'));
    if (withCr !== -1)
        report('stray-character', withCr + 1, CR_LF, WITHOUT_CR);
    for (const [index, line] of raw.entries())
        checkCharacters(index + 1, line.replace(/\r$/, ''), report);
    return tellingLines(raw);
}
const MARKED = 'The file begins with a byte-order mark. Save it as UTF-8 without one.';
const CR_LF = 'Lines end with CR LF here. Save the file with LF alone.';
const WITHOUT_IT = 'Write: the same line without it.';
const WITHOUT_CR = 'Write: the same lines with LF; in .gitattributes `.sasignore text eol=lf` keeps it so.';
const WITH_SPACES = 'Write: the same line with spaces for it.';
function checkCharacters(number, text, report) {
    if (text.length > LONGEST_LINE) {
        const shorter = `Write: the same in at most ${LONGEST_LINE} characters.`;
        report('unreadable-line', number, `The line is longer than ${LONGEST_LINE} characters.`, shorter);
    }
    if (holdsTokenText(text)) {
        const advice = 'Revoke the token, remove the line, and name the token by its fingerprint.';
        report('token-inside', number, `The line holds what looks like the text of a token or key. ${advice}`);
    }
    const stray = text.match(STRAY_CHARACTERS)?.[0];
    if (stray !== undefined) {
        const code = stray.codePointAt(0).toString(16).toUpperCase().padStart(4, '0');
        const expected = 'Use only characters that a reviewer can see, and spaces.';
        const what = `The line holds a character that cannot be seen, U+${code}.`;
        report('stray-character', number, `${what} ${expected}`, stray === '\t' ? WITH_SPACES : WITHOUT_IT);
    }
}
function hasKnownVersion(line, report) {
    if (line === undefined)
        return true;
    const version = versionIn(line);
    if (version === null) {
        const expected = 'The file must begin with its version. Nothing in it is in force.';
        report('missing-version', line.number, expected);
    }
    else if (version !== layout_VERSION) {
        const known = 'Only version 1 is known here, so nothing in the file is in force.';
        report('unknown-version', line.number, `The version is ${quote(version)}. ${known}`);
    }
    return version === layout_VERSION;
}
function knownAmong(blocks, report) {
    for (const block of blocks) {
        const { name, rest, line } = block;
        if (name === 'version') {
            report('duplicate', line, 'The version is said a second time. Keep the first.');
        }
        else if (CONFLICT_MARK.test(name)) {
            report('unreadable-line', line, CONFLICT, 'Write: the lines of one side, without the marks.');
        }
        else if (!isKnown(block)) {
            const sentences = `No block begins with ${quote(`${name} ${rest}`.trim())}. ${BLOCKS}`;
            report('unreadable-line', line, sentences, Object.hasOwn(KEYS, name) ? `Write: ${name}` : AN_ENTRY);
        }
    }
    return blocks.filter(isKnown);
}
const CONFLICT_MARK = /^(?:<{7}|\|{7}|={7}|>{7})$/;
const CONFLICT = 'A merge conflict was left here.';
const AN_ENTRY = 'Example: allow 9fd65fc9a70fd43787447e42b607a6fe2e233ea87bb1fa65bb971192fdb2104b';
const BLOCKS = 'Blocks are `policy`, `paths`, and `allow` with a fingerprint, at the left edge.';
function blocksCalled(name, blocks) {
    return blocks.filter((block) => block.name === name);
}
function bodyOf(block, report) {
    const keys = KEYS[block.name] ?? [];
    const fields = new Map();
    const patterns = [];
    for (const [index, line] of bodyLines(block).entries()) {
        const { number } = line;
        if (line.is === 'unreadable') {
            const expected = 'Expected two spaces, a key, a colon and its value; patterns stand four spaces in, below `match:`.';
            report('unreadable-line', number, expected, indentedRight(block.body[index].text, keys));
        }
        else if (line.is === 'pattern') {
            patterns.push({ text: line.value, line: number });
        }
        else if (!keys.includes(line.key)) {
            const what = `${quote(line.key)} is no key of \`${block.name}\`.`;
            report('unknown-key', number, `${what} Its keys are ${keys.join(', ')}.`);
        }
        else if (fields.has(line.key)) {
            report('duplicate', number, `\`${line.key}\` stands twice in this block. Keep one of them.`);
        }
        else if (line.key === 'match' && line.value !== '') {
            const expected = 'Patterns stand below `match:`, one a line, four spaces in.';
            report('unreadable-line', number, expected, 'Example: test/fixtures/recordings/**/*.json');
        }
        else {
            fields.set(line.key, { text: line.value, line: number });
        }
    }
    return { fields, patterns };
}
function indentedRight(text, keys) {
    const key = /^\s*([a-z-]+):/.exec(text)?.[1] ?? '';
    return keys.includes(key) ? `Write: two spaces, then \`${key}:\` and its value.` : undefined;
}
function policyOf(blocks, report) {
    const [block, ...others] = blocksCalled('policy', blocks);
    for (const { line } of others)
        report('duplicate', line, 'There is a policy already. Only the first one counts.');
    if (block === undefined)
        return DEFAULT_POLICY;
    const { fields } = bodyOf(block, report);
    const number = (key, fallback, least) => numberOf(key, fields.get(key), { fallback, least }, report);
    return {
        line: block.line,
        reviewers: reviewersOf(fields.get('reviewers'), report),
        maxDays: number('max-days', DEFAULT_POLICY.maxDays, 1),
        maxDaysCritical: number('max-days-critical', DEFAULT_POLICY.maxDaysCritical, 1),
        warnDays: number('warn-days', DEFAULT_POLICY.warnDays, 0),
        approvalsCritical: number('approvals-critical', DEFAULT_POLICY.approvalsCritical, 1),
    };
}
function reviewersOf(field, report) {
    if (field === undefined || field.text === '')
        return [];
    const seen = new Set();
    return field.text.split(/ +/).filter((login) => {
        const good = /^@[A-Za-z0-9][A-Za-z0-9-]{0,38}$/.test(login);
        const expected = 'Expected GitHub logins with `@`, and spaces between them, as in `@alice-sec @bob-sec`.';
        if (!good)
            report('bad-policy-value', field.line, `${quote(login)} is no reviewer. ${expected}`);
        const isAgain = seen.has(login.toLowerCase());
        seen.add(login.toLowerCase());
        return good && !isAgain;
    });
}
function numberOf(key, field, { fallback, least }, report) {
    if (field === undefined)
        return fallback;
    if (/^\d{1,4}$/.test(field.text) && Number(field.text) >= least)
        return Number(field.text);
    const expected = `Expected a whole number from ${least} to 9999; ${fallback} counts instead.`;
    report('bad-policy-value', field.line, `\`${key}\` is ${quote(field.text)}. ${expected}`);
    return fallback;
}
function entryOf(block, report) {
    const { fields } = bodyOf(block, report);
    return {
        ...exceptionOf(block, fields),
        fingerprint: { text: block.rest, line: block.line },
        path: fields.get('path') ?? null,
        sees: fields.get('sees') ?? null,
        verdict: fields.get('verdict') ?? null,
        ticket: fields.get('ticket') ?? null,
    };
}
function pathBlockOf(block, report) {
    const { fields, patterns } = bodyOf(block, report);
    return { ...exceptionOf(block, fields), match: patterns };
}
function exceptionOf(block, fields) {
    return {
        line: block.line,
        endLine: block.body.at(-1)?.number ?? block.line,
        reason: fields.get('reason') ?? null,
        reviewer: fields.get('reviewer') ?? null,
        reviewed: parse_dateOf(fields.get('reviewed')),
        expires: parse_dateOf(fields.get('expires')),
    };
}
function parse_dateOf(field) {
    return field === undefined ? null : { ...field, day: parseDay(field.text) };
}

// EXTERNAL MODULE: ./build/sources/allowlist-file.js
var allowlist_file = __webpack_require__(4894);
;// CONCATENATED MODULE: ./build/check/allowlist.js


function agreed(list) {
    return { allowlist: parsed(list), trusted: 'all' };
}
function proposed(version, committed) {
    const list = version && (0,allowlist_file/* allowlistText */.pu)(version);
    const before = committed && (0,allowlist_file/* allowlistText */.pu)(committed);
    if (list?.text === before?.text)
        return agreed(list);
    return { allowlist: parsed(list), trusted: parsed(before) };
}
function parsedAllowlist(bytes, path) {
    const { text } = allowlistText(bytes, path);
    return parseAllowlist(text, path);
}
function parsed(list) {
    return list === null ? null : parse_parseAllowlist(list.text, list.path);
}

;// CONCATENATED MODULE: ./build/check/message.js






async function checkMessage({ where, file, now }) {
    try {
        const gathering = new Gathering();
        const message = (0,sources_message/* readMessage */._)(file, where.cwd);
        const staged = await (0,sources_staged.openStaged)(where, () => false);
        const { settings, problems } = (0,sources_settings/* parseSettings */.P$)(staged.settings);
        gathering.problems.push(...problems);
        gathering.sightings.push(...gathering.take({ kind: 'document', document: message }));
        return gathering.conclude({
            source: SOURCE,
            ...proposed(staged.allowlist, staged.committedAllowlist),
            complete: false,
            failOn: settings.failOn,
            now,
        });
    }
    catch (error) {
        return failed(error, SOURCE, now);
    }
}
const SOURCE = { kind: 'message', root: '.' };

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/sources/file-name.js + 1 modules
var file_name = __webpack_require__(7531);
// EXTERNAL MODULE: ./build/sources/git.js
var git = __webpack_require__(194);
// EXTERNAL MODULE: ./build/sources/git-output.js
var git_output = __webpack_require__(4386);
;// CONCATENATED MODULE: ./build/sources/commits.js






async function listCommits(where, { tips, without, withoutRefs }, goOn) {
    if (tips.length === 0)
        return [];
    const args = ['rev-list', '--parents', '--stdin', ...(withoutRefs === null ? [] : ['--not', withoutRefs])];
    const input = (0,git/* inputOf */.wg)([...tips, ...without.map((oid) => `^${oid}`)]);
    const lines = [];
    for await (const whole of commits_linesOf((0,git/* streamGit */.t1)(where, args, input))) {
        goOn();
        for (const line of whole)
            lines.push(line);
    }
    return lines;
}
function commitOf(line) {
    return line.split(' ', 1)[0];
}
function parentsOf(line) {
    return line.split(' ').slice(1);
}
async function* listChanges(where, commits) {
    if (commits.length === 0)
        return;
    const parser = new git_output/* CommitChangeParser */.Bj();
    const args = [...DIFF_TREE, '-c', '--no-renames'];
    for await (const piece of (0,git/* streamGit */.t1)(where, args, (0,git/* inputOf */.wg)(commits)))
        yield [...parser.take(piece)];
}
async function listBlobs(where) {
    const oids = [];
    for await (const lines of commits_linesOf((0,git/* streamGit */.t1)(where, ALL_OBJECTS, ''))) {
        for (const line of lines)
            if (line.startsWith('blob '))
                oids.push(line.slice('blob '.length));
    }
    return oids;
}
const ALL_OBJECTS = [
    ...['cat-file', '--batch-all-objects', '--unordered'],
    '--batch-check=%(objecttype) %(objectname)',
];
async function* commits_linesOf(pieces) {
    let rest = '';
    for await (const piece of pieces) {
        const whole = (rest + piece.toString('latin1')).split('\n');
        rest = whole.pop();
        yield whole;
    }
}
const DIFF_TREE = [
    ...['diff-tree', '--stdin', '-r', '--root', '--raw', '-z', '--no-abbrev'],
    ...['--no-textconv', '--no-ext-diff', '--ignore-submodules=none', '-O/dev/null'],
];
function findRenames(where, pairs) {
    if (pairs.length === 0)
        return [];
    const find = () => {
        const { stdout } = (0,git/* runGit */.EO)(where, [...DIFF_TREE, '-M', '-l1000'], (0,git/* inputOf */.wg)(pairs));
        return (0,git_output/* parseRawDiffs */.G$)(stdout).map((changes) => changes.filter(({ status }) => status === 'R'));
    };
    return (0,git/* unlessRefused */.J0)(find, () => pairs.map(() => []));
}
function resolveNames(where, names) {
    if (names.length === 0)
        return [];
    const { stdout } = (0,git/* runGit */.EO)(where, ['cat-file', '--batch-check'], (0,git/* inputOf */.wg)(names));
    return stdout
        .toString('latin1')
        .trimEnd()
        .split('\n')
        .map((line) => {
        const header = (0,git_output/* parseObjectHeader */.e3)(line);
        return header === 'missing' ? null : { oid: line.split(' ', 1)[0], type: header.type };
    });
}
function commits_knownCommits(where, names) {
    const commits = resolveNames(where, names.map((name) => `${name}^{commit}`));
    return commits.filter((commit) => commit !== null).map(({ oid }) => oid);
}
function namedCommit(where, name) {
    const [object = null] = unlessRefused(() => resolveNames(where, [name]), () => []);
    if (object === null || object.type === 'commit')
        return object?.oid ?? null;
    return commits_knownCommits(where, [object.oid])[0] ?? null;
}
async function openTips(where, objects, tips) {
    const found = resolveNames(where, tips.map(({ oid }) => oid));
    const commits = [];
    const messages = [];
    const files = [];
    for (const [index, tip] of tips.entries()) {
        let object = found[index] ?? null;
        const texts = [];
        while (object?.type === 'tag') {
            const { value } = await objects.read([object.oid], 'tag').next();
            const bytes = value?.bytes ?? null;
            object = bytes === null ? null : targetOf(bytes);
            if (bytes !== null)
                texts.push(messageIn(bytes));
        }
        const ref = tip.ref ?? tip.oid;
        if (texts.length > 0)
            messages.push({ ref, bytes: Buffer.concat(texts) });
        if (object === null)
            throw notHere();
        if (object.type === 'commit')
            commits.push(object.oid);
        else if (object.type === 'blob')
            files.push({ path: `.git/${ref}`, oid: object.oid });
        else
            files.push(...listFolder(where, object.oid));
    }
    return { commits, messages, files };
}
function notHere() {
    return new failure/* SourceFailure */.o('missing-objects', 'A ref stands for something that this repository does not hold. It may be damaged: try git fsck.');
}
function targetOf(tag) {
    const head = Buffer.from(tag.buffer, tag.byteOffset, Math.min(tag.length, 200)).toString('latin1');
    const match = /^object ([0-9a-f]{40,64})\ntype ([a-z]{1,10})\n/.exec(head);
    return match === null ? null : { oid: match[1], type: match[2] };
}
function messageIn(object) {
    const end = Buffer.from(object.buffer, object.byteOffset, object.length).indexOf('\n\n');
    return end === -1 ? object.subarray(object.length) : object.subarray(end + 2);
}
function listFolder(where, oid) {
    const entries = (0,git_output/* parseTree */.cZ)((0,git/* runGit */.EO)(where, ['ls-tree', '-r', '-z', '--full-tree', oid]).stdout);
    return entries
        .filter(({ type }) => type === 'blob')
        .map((entry) => ({ path: (0,file_name/* decodeFileName */.q)(entry.name), oid: entry.oid }));
}
function refsWithout(where, oid, folder) {
    return unlessRefused(() => listRefs(where, `--no-contains=${oid}`, folder), () => []);
}
function listRefs(where, ...patterns) {
    const format = '--format=%(objectname) %(*objectname) %(refname)';
    const lines = (0,git_output/* splitLines */.uz)((0,git/* runGit */.EO)(where, ['for-each-ref', format, ...patterns]).stdout);
    return lines.map((line) => {
        const [oid = '', peeled = ''] = line.toString('latin1').split(' ');
        const ref = (0,file_name/* decodeFileName */.q)(line.subarray(oid.length + peeled.length + 2));
        return { ref, oid, peeled: peeled === '' ? oid : peeled };
    });
}
function commits_checkedOutBranch(where) {
    const ask = () => (0,file_name/* decodeFileName */.q)((0,git/* runGit */.EO)(where, ['symbolic-ref', '--quiet', 'HEAD']).stdout.subarray(0, -1));
    return (0,git/* unlessRefused */.J0)(ask, () => null);
}
function commits_pushRemoteOf(where, branch) {
    const { stdout } = runGit(where, ['for-each-ref', '--format=%(push:remotename)', branch]);
    const named = stdout.toString('utf8').trim();
    if (named !== '')
        return named;
    return listRemotes(where).find(({ name }) => name === 'origin')?.name ?? null;
}
function listRemotes(where) {
    return (0,git_output/* splitLines */.uz)((0,git/* runGit */.EO)(where, ['remote', '--verbose']).stdout).map((line) => {
        const [name = '', rest = ''] = line.toString('utf8').split('\t');
        return { name, url: rest.replace(/ \((?:fetch|push)\).*$/s, '') };
    });
}
function mergeBase(where, one, other) {
    const ask = () => runGit(where, ['merge-base', one, other]).stdout.toString('latin1').trim();
    return unlessRefused(ask, () => null);
}
function namedParents(where, commit) {
    const read = () => runGit(where, ['cat-file', 'commit', commit]).stdout;
    const object = unlessRefused(read, () => null);
    if (object === null)
        return null;
    const head = object.toString('latin1', 0, Math.max(0, object.indexOf('\n\n')));
    return [...head.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map(([, id]) => id);
}
function shallowEnds(where) {
    const { stdout } = (0,git/* runGit */.EO)(where, ['rev-parse', '--git-path', 'shallow']);
    try {
        const file = (0,external_node_path_.resolve)(where.cwd, stdout.toString('utf8').replace(/\r?\n$/, ''));
        return new Set((0,external_node_fs_.readFileSync)(file, 'latin1').trimEnd().split('\n'));
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return new Set();
        throw new failure/* SourceFailure */.o('git-failed', 'The list of where this shallow clone ends cannot be read.');
    }
}
function isPartialClone(where) {
    const args = ['config', '--get-regexp', '^(extensions\\.partialclone|remote\\..*\\.promisor)$'];
    return (0,git/* unlessRefused */.J0)(() => (0,git/* runGit */.EO)(where, args).stdout.length > 0, () => false);
}
function hookLines(input, fields) {
    return (0,git_output/* splitLines */.uz)(Buffer.from(input.buffer, input.byteOffset, input.length)).map((line) => {
        const parts = [];
        let rest = line.at(-1) === CARRIAGE_RETURN ? line.subarray(0, -1) : line;
        while (parts.length < fields - 1) {
            const blank = rest.lastIndexOf(' ');
            if (blank === -1)
                return [];
            parts.unshift(rest.subarray(blank + 1));
            rest = rest.subarray(0, blank);
        }
        return [rest, ...parts];
    });
}
function isObjectId(text) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
const CARRIAGE_RETURN = '\r'.charCodeAt(0);

// EXTERNAL MODULE: ./build/core/document.js
var core_document = __webpack_require__(22);
// EXTERNAL MODULE: ./build/sources/lfs-pointer.js
var lfs_pointer = __webpack_require__(9977);
// EXTERNAL MODULE: ./build/sources/reading.js
var reading = __webpack_require__(4482);
// EXTERNAL MODULE: ./build/check/clean.js
var clean = __webpack_require__(7277);
;// CONCATENATED MODULE: ./build/check/commit-rules.js




const NO_RULES = { ...agreed(null), failOn: 'low', problems: [] };
async function readRules(choice, objects) {
    const { settings, problems } = (0,sources_settings/* parseSettings */.P$)(await readFrom(choice.proposal, sources_settings/* SETTINGS_NAME */.Kv, objects));
    const levels = [settings.failOn];
    if (choice.base !== null && choice.base !== 'all') {
        levels.push((0,sources_settings/* parseSettings */.P$)(await readFrom(choice.base, sources_settings/* SETTINGS_NAME */.Kv, objects)).settings.failOn);
    }
    return { ...(await readAllowlists(choice, objects)), failOn: strictest(levels), problems };
}
async function readAllowlists({ allowlist, where, proposal, base }, objects) {
    if (allowlist.kind === 'none')
        return agreed(null);
    if (allowlist.kind === 'file')
        return agreed((0,allowlist_file/* readNamedAllowlist */.tj)(allowlist.file, where.cwd));
    const list = await readFrom(proposal, allowlist_file/* ALLOWLIST_NAME */.kD, objects);
    if (base === 'all')
        return agreed(list && (0,allowlist_file/* allowlistText */.pu)(list));
    const before = await readFrom(base, allowlist_file/* ALLOWLIST_NAME */.kD, objects);
    return proposed(list, before);
}
async function readFrom(commit, name, objects) {
    if (commit === null)
        return null;
    const { value } = await objects.read([`${commit}:${name}`]).next();
    return value?.bytes ?? null;
}
function strictest(levels) {
    return finding/* SEVERITIES */.oC.find((level) => levels.includes(level));
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./build/sources/batch-pipe.js


const LINE = 96;
class batch_pipe_BatchPipe {
    #descriptor;
    #room;
    #overlap;
    #line = Buffer.alloc(LINE);
    #held = 0;
    constructor(descriptor, room, overlap) {
        this.#descriptor = descriptor;
        this.#room = room;
        this.#overlap = overlap;
    }
    next(look) {
        const line = this.#nextLine();
        if (line === null)
            return null;
        const header = parseObjectHeader(line);
        if (header === 'missing')
            return header;
        let goesOn = true;
        let kept = 0;
        for (let left = header.size, isFirst = true; left > 0 || isFirst; isFirst = false) {
            const length = Math.min(left, this.#room.length - kept);
            if (!this.#fill(kept, length))
                return null;
            left -= length;
            goesOn = goesOn && look(kept + length, isFirst, header.size);
            if (left > 0) {
                this.#room.copyWithin(0, this.#room.length - this.#overlap);
                kept = this.#overlap;
            }
        }
        return this.#passLineFeed() ? header.size : null;
    }
    close() {
        closeSync(this.#descriptor);
    }
    #nextLine() {
        let end = this.#line.indexOf(LINE_FEED);
        while (end === -1 || end >= this.#held) {
            const length = readSync(this.#descriptor, this.#line, this.#held, LINE - this.#held, null);
            if (length === 0)
                return null;
            this.#held += length;
            end = this.#line.indexOf(LINE_FEED);
        }
        const line = this.#line.toString('latin1', 0, end);
        this.#drop(end + 1);
        return line;
    }
    #fill(from, length) {
        const held = Math.min(this.#held, length);
        this.#room.set(this.#line.subarray(0, held), from);
        this.#drop(held);
        for (let filled = held; filled < length;) {
            const more = readSync(this.#descriptor, this.#room, from + filled, length - filled, null);
            if (more === 0)
                return false;
            filled += more;
        }
        return true;
    }
    #passLineFeed() {
        if (this.#held === 0)
            this.#held = readSync(this.#descriptor, this.#line, 0, LINE, null);
        if (this.#held === 0)
            return false;
        this.#drop(1);
        return true;
    }
    #drop(length) {
        this.#line.copyWithin(0, length, this.#held);
        this.#held -= length;
    }
}
const LINE_FEED = '\n'.charCodeAt(0);

;// CONCATENATED MODULE: ./build/check/threads/blobs.js






const UNREAD = 0;
const CLEAN = 1;
const WORTH_PLACING = 2;
const LFS_POINTER = 3;
const TOO_LARGE = 4;
const MISSING = 5;
const ROOM = 1024 * 1024 + worth_a_look/* OVERLAP */.sH;
function glanceAtBlobs({ descriptor, shown, sizes }) {
    const room = roomFor(ROOM);
    const pipe = new BatchPipe(descriptor, room.bytes, OVERLAP);
    let glance = CLEAN;
    const look = (length, isFirst, size) => {
        const bytes = room.bytes.subarray(0, length);
        if (size > LARGEST_FILE)
            glance = TOO_LARGE;
        else if (isFirst && isLfsPointer(bytes))
            glance = LFS_POINTER;
        else if (isPieceWorthALook(room, length, isFirst) &&
            (!isFirst || length < size || !isCleanUnderAnyName(inMemory(bytes))))
            glance = WORTH_PLACING;
        return glance === CLEAN;
    };
    try {
        for (let index = 0; index < shown.length; index++) {
            glance = CLEAN;
            const size = pipe.next(look);
            if (size === null)
                return;
            if (size === 'missing')
                glance = MISSING;
            else
                sizes[index] = size;
            shown[index] = glance;
        }
    }
    finally {
        pipe.close();
    }
}

// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(5919);
;// CONCATENATED MODULE: ./build/check/threads/start.js



function threadsOf(wanted) {
    return threadFile() === null ? 0 : wanted;
}
function startThread(work) {
    const thread = new external_node_worker_threads_.Worker(threadFile(), {
        workerData: work,
        transferList: 'batches' in work ? [work.batches] : [],
        execArgv: [],
        trackUnmanagedFds: false,
    });
    const ended = new Promise((resolve) => {
        for (const event of ['message', 'error', 'exit'])
            thread.once(event, () => resolve());
    });
    return { ended, leave: () => thread.unref() };
}
function threadFile() {
    const [, script] = process.argv;
    if (script === undefined || !(0,external_node_fs_.existsSync)(script))
        return null;
    const file = (0,external_node_path_.join)((0,external_node_path_.dirname)((0,external_node_path_.dirname)((0,external_node_fs_.realpathSync)(script))), 'thread', 'index.js');
    return (0,external_node_fs_.existsSync)(file) ? file : null;
}

;// CONCATENATED MODULE: ./build/check/threads/blob-threads.js




const WORTH_A_THREAD = 2000;
const blob_threads_MOST = 4;
function glanceInThreads(where, oids) {
    const shown = new Uint8Array(new SharedArrayBuffer(oids.length)).fill(UNREAD);
    const sizes = new Float64Array(new SharedArrayBuffer(8 * oids.length));
    const wanted = Math.min(blob_threads_MOST, Math.ceil((0,external_node_os_.availableParallelism)() / 2));
    const count = oids.length < WORTH_A_THREAD ? 0 : threadsOf(wanted);
    const shares = Array.from({ length: count }, (_, nth) => {
        const [from, to] = [nth, nth + 1].map((part) => Math.floor((oids.length * part) / count));
        const piped = (0,git/* pipeObjects */.PE)(where, oids.slice(from, to));
        if (piped === null)
            return null;
        const { descriptor } = piped;
        const { ended } = startThread({
            descriptor,
            shown: shown.subarray(from, to),
            sizes: sizes.subarray(from, to),
        });
        return { ended: ended.then(piped.stop), stop: piped.stop };
    }).filter((share) => share !== null);
    return {
        ended: Promise.all(shares.map(({ ended }) => ended)).then(() => ({ shown, sizes })),
        stop: () => {
            for (const { stop } of shares)
                stop();
        },
    };
}

;// CONCATENATED MODULE: ./build/check/commits.js
















async function checkCommits(check) {
    const gathering = new Gathering(check.digest);
    const objects = (0,git/* openObjects */.dV)(check.where);
    let rules = NO_RULES;
    let commits = null;
    try {
        rules = await readRules(check, objects);
        gathering.problems.push(...rules.problems);
        commits = await new CommitsRun(check, objects, gathering).look();
    }
    catch (error) {
        if (!(error instanceof failure/* SourceFailure */.o))
            throw error;
        gathering.problems.push(explained(error, check.where));
    }
    finally {
        objects.close();
    }
    const listed = commits;
    const report = gathering.conclude({
        source: check.source,
        allowlist: rules.allowlist,
        trusted: rules.trusted,
        complete: check.complete && gathering.problems.every(({ effect }) => effect !== 'incomplete'),
        failOn: check.failOn ?? rules.failOn,
        now: check.now,
        shard: listedShard(check.shard, listed && (() => namesOf(listed, check.tips))),
    });
    return withCommits(report, listed ?? []);
}
function namesOf(commits, tips) {
    return [...commits.toSorted(), ...tips.map(nameOfTip).sort()];
}
function nameOfTip({ ref, oid }) {
    return `${oid} ${ref ?? ''}`;
}
async function gatherCommits(chosen, gathering) {
    const objects = openObjects(chosen.where);
    try {
        return await new CommitsRun(chosen, objects, gathering).look();
    }
    catch (error) {
        if (!(error instanceof SourceFailure))
            throw error;
        gathering.problems.push(explained(error, chosen.where));
        return null;
    }
    finally {
        objects.close();
    }
}
function withCommits(report, lines) {
    const { findings, shard } = report;
    const named = new Set(findings.flatMap(({ locations }) => locations.map(({ commit }) => commit)));
    const dated = lines
        .map((line, newer) => ({ id: commitOf(line), parents: parentsOf(line).length, newer }))
        .filter(({ id }) => named.has(id))
        .reverse();
    const commits = dated.map(({ id, parents }) => ({ id, parents }));
    return { ...report, commits, ...(shard && { shard: { ...shard, commits: dated } }) };
}
function explained({ problem }, where) {
    if (problem.code !== 'git-failed' || !isPartialClone(where))
        return problem;
    return { ...problem, code: 'missing-objects', message: `${LEFT_OUT} ${problem.message}` };
}
const LEFT_OUT = 'This is a partial clone, and not everything that had to be read is in it. Fetch the rest: git fetch --refetch --no-filter';
const NOT_HERE = 'Some of the objects to look at are not here.';
class CommitsRun {
    #check;
    #objects;
    #gathering;
    #looked = 0;
    #total = null;
    #missing = 0;
    #isOver = false;
    #stop = () => { };
    #blobs = new Set();
    #names = new Set();
    #lines = new Set();
    #known = new Map();
    #said = new Set();
    constructor(check, objects, gathering) {
        this.#check = check;
        this.#objects = objects;
        this.#gathering = gathering;
    }
    async look() {
        try {
            return await this.#look();
        }
        finally {
            this.#isOver = true;
            this.#stop();
        }
    }
    async #look() {
        const { where, tips } = this.#check;
        const opened = await openTips(where, this.#objects, tips);
        const commits = await listCommits(where, { ...this.#check, tips: opened.commits }, () => this.#goOn());
        this.#refuseShallow(commits);
        const mentioned = await this.#mentioned(commits);
        const glancing = this.#glanceAtAll();
        glancing.catch(() => { });
        const contents = await this.#list(commits);
        const messages = [...opened.messages, ...mentioned.messages];
        this.#total = contents.size + commits.length + messages.length + opened.files.length;
        this.#lookAtNames([...tips, ...mentioned.tips], messages);
        await this.#lookAtMessages(commits.map(commitOf).filter((id) => this.#isOwn(id)));
        await this.#lookAtFiles(opened.files.filter(({ oid }) => this.#isOwn(oid)));
        await this.#lookAtContents(contents, await glancing);
        await this.#place(commits);
        if (this.#missing > 0)
            this.#refuseMissing();
        return commits;
    }
    #isOwn(key) {
        return isInShard(this.#check.shard, key);
    }
    #goOn() {
        if (this.#check.isTimeUp?.() !== true)
            return;
        const extent = this.#total === null
            ? 'before all that is new could be listed'
            : `when ${this.#looked} of ${this.#total} objects had been looked at`;
        throw new failure/* SourceFailure */.o('incomplete', `Time was up ${extent}. Push fewer commits at once, or allow more time (--within SECONDS).`);
    }
    #refuseShallow(commits) {
        if (commits.length === 0)
            return;
        const ends = shallowEnds(this.#check.where);
        if (ends.size === 0 || !commits.some((line) => ends.has(commitOf(line))))
            return;
        this.#refuse('shallow-clone', 'This is a shallow clone, and the commits to look at reach beyond its end. Fetch the rest: git fetch --unshallow');
    }
    #refuseMissing() {
        const { where } = this.#check;
        this.#refuse('missing-objects', isPartialClone(where)
            ? `${NOT_HERE} ${LEFT_OUT}`
            : `${NOT_HERE} The repository may be damaged: try git fsck.`);
    }
    #refuse(code, message) {
        this.#gathering.problems.push({ code, message, path: null, line: null, effect: 'incomplete' });
    }
    async #mentioned(commits) {
        const { refs = [], where } = this.#check;
        if (refs.length === 0)
            return { tips: [], messages: [] };
        const inside = new Set(commits.map(commitOf));
        const tips = refs
            .filter(({ peeled }) => inside.has(peeled))
            .map(({ ref, oid }) => ({ ref, oid, isNew: true }));
        return { tips, messages: (await openTips(where, this.#objects, tips)).messages };
    }
    async #list(commits) {
        const contents = new Map();
        const paths = new Map();
        let line = 0;
        for await (const changes of listChanges(this.#check.where, commits)) {
            this.#goOn();
            for (const change of changes) {
                if (!this.#isInFolder(change))
                    continue;
                while (line < commits.length && !commits[line]?.startsWith(change.commit))
                    line++;
                const key = change.name.toString('latin1');
                let path = paths.get(key);
                if (path === undefined) {
                    path = (0,file_name/* decodeFileName */.q)(change.name);
                    paths.set(key, path);
                    if (this.#isOwn(change.name) && (0,worth_a_look/* isWorthALook */.PR)({ path, content: gathering_NOTHING, commit: null })) {
                        this.#names.add(key);
                    }
                }
                if (this.#names.has(key))
                    this.#lines.add(line);
                if (change.mode === git_output/* SUBMODULE_MODE */.Fe)
                    this.#skip({ path, reason: 'submodule' });
                else if (isNewContent(change) && this.#isOwn(change.oid)) {
                    const listed = contents.get(change.oid);
                    if (listed === undefined)
                        contents.set(change.oid, { path, lines: [line] });
                    else if (listed.lines.at(-1) !== line)
                        listed.lines.push(line);
                }
            }
        }
        return contents;
    }
    #lookAtNames(tips, messages) {
        const texts = new Map(messages.map(({ ref, bytes }) => [ref, bytes]));
        for (const { ref, isNew } of tips) {
            const text = ref === null ? undefined : texts.get(ref);
            if (ref === null || (!isNew && text === undefined) || !this.#isOwn(ref))
                continue;
            const content = text === undefined ? gathering_NOTHING : (0,text_content/* inMemory */.Z)(text);
            this.#gathering.sightings.push(...this.#gathering.look({ path: `.git/${ref}`, content, commit: null }));
            if (text !== undefined)
                this.#looked += 1;
        }
    }
    async #lookAtMessages(ids) {
        let index = 0;
        for await (const { bytes } of this.#objects.pass(ids, 'commit')) {
            this.#goOn();
            const commit = ids[index++];
            this.#looked += 1;
            if (bytes === null) {
                this.#missing += 1;
                continue;
            }
            const document = { path: core_document/* MESSAGE_PATH */.ex, content: (0,text_content/* inMemory */.Z)(messageIn(bytes)), commit };
            if ((0,worth_a_look/* isWorthALook */.PR)(document))
                this.#gathering.sightings.push(...this.#gathering.look(document));
        }
    }
    async #lookAtFiles(files) {
        let index = 0;
        for await (const { bytes } of this.#objects.read(files.map(({ oid }) => oid))) {
            this.#goOn();
            const { path } = files[index++];
            this.#looked += 1;
            if (bytes === null)
                this.#missing += 1;
            else
                this.#gathering.sightings.push(...this.#gathering.take((0,reading/* documentOf */.lM)(path, bytes)));
        }
    }
    async #glanceAtAll() {
        const { where, everything } = this.#check;
        if (everything !== true || isPartialClone(where))
            return new Map();
        const oids = (await listBlobs(where)).filter((oid) => this.#isOwn(oid));
        if (this.#isOver)
            return new Map();
        const glancing = glanceInThreads(where, oids);
        this.#stop = glancing.stop;
        const known = glancesOf(oids, await glancing.ended);
        const left = oids.filter((oid) => !known.has(oid));
        let index = 0;
        for await (const blob of (0,git/* streamObjects */.Fd)(where, left)) {
            this.#goOn();
            if (this.#isOver)
                break;
            known.set(left[index++], glanceAt(blob));
        }
        return known;
    }
    async #lookAtContents(contents, glances) {
        const left = [];
        for (const [oid, listed] of contents) {
            const glance = glances.get(oid);
            if (glance === undefined)
                left.push(oid);
            else
                this.#settle(oid, listed, glance);
        }
        const order = left.values();
        for await (const blob of this.#objects.pass(left)) {
            this.#goOn();
            const oid = order.next().value;
            this.#settle(oid, contents.get(oid), glanceAt(blob));
        }
    }
    #settle(oid, { path, lines }, glance) {
        this.#looked += 1;
        if (typeof glance === 'number')
            this.#gathering.count(glance);
        else if (glance === 'missing')
            this.#missing += 1;
        else if (glance === 'lfs-pointer')
            this.#skip({ path, reason: 'lfs-pointer' });
        else if (glance === 'too-large') {
            this.#gathering.take((0,reading/* unreadable */.O$)(path, `A version is larger than ${reading/* LARGEST_FILE */.K7} bytes, the most that is read.`));
        }
        else {
            this.#gathering.count(glance.size);
            this.#blobs.add(oid);
            for (const line of lines)
                this.#lines.add(line);
        }
    }
    async #place(commits) {
        if (this.#blobs.size === 0 && this.#names.size === 0)
            return;
        const hits = [];
        const bringing = commits.filter((_, line) => this.#lines.has(line));
        for await (const changes of listChanges(this.#check.where, bringing)) {
            this.#goOn();
            hits.push(...changes.filter((change) => this.#isHit(change)));
        }
        const renames = this.#renamesFor(hits, bringing);
        for (const change of hits.reverse()) {
            this.#goOn();
            await this.#placeOne(change, renames);
        }
    }
    #isInFolder({ name }) {
        const { folder } = this.#check;
        return folder === undefined || (0,file_name/* decodeFileName */.q)(name).startsWith(folder);
    }
    #isHit(change) {
        if (!this.#isInFolder(change))
            return false;
        return ((isNewContent(change) && this.#blobs.has(change.oid)) || this.#names.has(change.name.toString('latin1')));
    }
    async #placeOne(change, renames) {
        const version = { oid: blobOf(change), path: (0,file_name/* decodeFileName */.q)(change.name) };
        const sightings = await this.#inspect(version, change.commit);
        if (sightings.length === 0)
            return;
        const known = new Set();
        for (const earlier of earlierOf(change, renames)) {
            for (const fingerprint of await this.#fingerprintsIn(earlier))
                known.add(fingerprint);
        }
        const isOwn = ({ place }) => this.#isOwn(isName(place) ? change.name : (version.oid ?? ''));
        const fresh = sightings.filter(({ token }) => !known.has(token.fingerprint));
        this.#gathering.sightings.push(...fresh.filter(isOwn));
    }
    async #inspect(version, commit) {
        const { sightings, skipped } = (0,inspect/* inspect */.N)({ ...(await this.#open(version)), commit }, this.#gathering.digest);
        this.#skip(...skipped);
        this.#remember(version, sightings);
        return sightings;
    }
    async #fingerprintsIn(version) {
        const known = this.#known.get(keyOf(version));
        return (known ?? this.#remember(version, (0,inspect/* inspect */.N)(await this.#open(version), this.#gathering.digest).sightings));
    }
    #remember(version, sightings) {
        const fingerprints = new Set(sightings.map(({ token }) => token.fingerprint));
        this.#known.set(keyOf(version), fingerprints);
        return fingerprints;
    }
    async #open({ oid, path }) {
        if (oid === null)
            return { path, content: gathering_NOTHING, commit: null };
        const { value } = await this.#objects.read([oid]).next();
        const bytes = value?.bytes ?? null;
        const content = bytes === null || (0,lfs_pointer/* isLfsPointer */.N)(bytes) ? gathering_NOTHING : (0,text_content/* inMemory */.Z)(bytes);
        return { path, content, commit: null };
    }
    #renamesFor(hits, commits) {
        const added = hits.filter(({ oidsBefore }) => oidsBefore.some(git_output/* isNoObject */.xY));
        const wanted = new Set(added.map(({ commit }) => commit));
        const parents = new Map(commits.filter((line) => wanted.has(commitOf(line))).map((line) => [commitOf(line), parentsOf(line)]));
        const pairs = new Set();
        for (const { commit, oidsBefore } of added) {
            for (const [index, parent] of (parents.get(commit) ?? []).entries()) {
                if ((0,git_output/* isNoObject */.xY)(oidsBefore[index] ?? ''))
                    pairs.add(`${commit} ${parent}`);
            }
        }
        const found = findRenames(this.#check.where, [...pairs]);
        const renames = new Map();
        for (const [index, pair] of [...pairs].entries()) {
            const [commit, parent] = pair.split(' ');
            const which = parents.get(commit).indexOf(parent);
            for (const { name, nameBefore, oidBefore } of found[index] ?? []) {
                const earlier = { oid: oidBefore, path: (0,file_name/* decodeFileName */.q)(nameBefore) };
                renames.set(renameKey(commit, which, name), earlier);
            }
        }
        return renames;
    }
    #skip(...skipped) {
        for (const one of skipped) {
            const key = `${one.path}\0${one.reason}`;
            if (!this.#said.has(key))
                this.#gathering.skip(one);
            this.#said.add(key);
        }
    }
}
function glanceAt(blob) {
    if (blob.bytes === null)
        return blob.why === 'too-large' ? 'too-large' : 'missing';
    const { bytes } = blob;
    if ((0,lfs_pointer/* isLfsPointer */.N)(bytes))
        return 'lfs-pointer';
    return isWorthPlacing((0,text_content/* inMemory */.Z)(bytes)) ? { size: bytes.length } : bytes.length;
}
function isWorthPlacing(content) {
    return (0,worth_a_look/* isContentWorthALook */.YA)(content) && !(0,clean/* isCleanUnderAnyName */.X)(content);
}
function glancesOf(oids, { shown, sizes }) {
    const glances = new Map();
    for (const [index, oid] of oids.entries()) {
        const size = sizes[index];
        switch (shown[index]) {
            case CLEAN:
                glances.set(oid, size);
                break;
            case WORTH_PLACING:
                glances.set(oid, { size });
                break;
            case LFS_POINTER:
                glances.set(oid, 'lfs-pointer');
                break;
            case TOO_LARGE:
                glances.set(oid, 'too-large');
                break;
            case MISSING:
                glances.set(oid, 'missing');
        }
    }
    return glances;
}
function renameKey(commit, parent, name) {
    return `${commit} ${parent} ${name.toString('latin1')}`;
}
function keyOf({ oid, path }) {
    return `${oid} ${path}`;
}
function isNewContent({ oid, oidsBefore, mode }) {
    return mode !== git_output/* SUBMODULE_MODE */.Fe && !oidsBefore.includes(oid);
}
function isName({ line, column, endLine, endColumn, inside }) {
    return line === 1 && column === 1 && endLine === 1 && endColumn === 1 && inside.length === 0;
}
function blobOf({ mode, oid }) {
    return mode === git_output/* SUBMODULE_MODE */.Fe ? null : oid;
}
function earlierOf({ commit, name, oidsBefore }, renames) {
    const path = (0,file_name/* decodeFileName */.q)(name);
    return oidsBefore.flatMap((oid, index) => {
        if (!(0,git_output/* isNoObject */.xY)(oid))
            return [{ oid, path }];
        const renamed = renames.get(renameKey(commit, index, name));
        return renamed === undefined ? [] : [renamed];
    });
}

;// CONCATENATED MODULE: ./build/check/problems.js

function withProblems(report, added) {
    const { shard } = report;
    const problems = inOrder([...report.problems, ...added]);
    const whole = { ...report, problems, summary: { ...report.summary, problems: problems.length } };
    if (shard === undefined)
        return whole;
    return { ...whole, shard: { ...shard, problems: [...shard.problems, ...added] } };
}

;// CONCATENATED MODULE: ./build/check/push.js







function parsePushedRefs(input) {
    return hookLines(input, 4).map((fields) => {
        const [localRef = '', localOid = '', remoteRef = '', remoteOid = ''] = fields.map(file_name/* decodeFileName */.q);
        if (localRef !== '' && remoteRef !== '' && isObjectId(localOid) && isObjectId(remoteOid)) {
            return { localRef, localOid, remoteRef, remoteOid };
        }
        throw new failure/* SourceFailure */.o('bad-input', 'Standard input must hold what git hands a pre-push hook: lines of LOCAL-REF LOCAL-ID REMOTE-REF REMOTE-ID.', 'fault');
    });
}
function nextPush(where, remote) {
    const branch = checkedOutBranch(where);
    const name = branch === null ? null : (remote ?? pushRemoteOf(where, branch));
    if (branch === null || name === null)
        return null;
    const [localOid] = knownCommits(where, ['HEAD']);
    const [remoteOid] = knownCommits(where, [branch.replace(/^refs\/heads\//, `refs/remotes/${name}/`)]);
    const refs = localOid === undefined
        ? []
        : [{ localRef: branch, localOid, remoteRef: branch, remoteOid: remoteOid ?? NO_OBJECT }];
    return { refs, remote: { name, url: name } };
}
const NO_OBJECT = '0'.repeat(40);
async function checkPush({ refs, remote, ...options }) {
    const source = { kind: 'push', root: '.' };
    const { where, now } = options;
    try {
        const brought = refs.filter(({ localOid }) => !(0,git_output/* isNoObject */.xY)(localOid));
        if (brought.length === 0)
            return await checkCommits({ ...options, ...NOTHING_BROUGHT, source });
        const name = nameOf(remote, where);
        const isStale = name !== null && isOutOfDate(name, refs, where);
        const checkedOut = commits_checkedOutBranch(where);
        const chosen = brought.find(({ localRef }) => localRef === checkedOut || localRef === 'HEAD') ?? brought[0];
        const before = commits_knownCommits(where, (0,git_output/* isNoObject */.xY)(chosen.remoteOid) ? [] : [chosen.remoteOid]);
        const itsDefault = name === null ? [] : commits_knownCommits(where, [`refs/remotes/${name}/HEAD`]);
        const report = await checkCommits({
            ...options,
            source,
            tips: brought.map(({ remoteRef, localOid, remoteOid }) => ({
                ref: remoteRef,
                oid: localOid,
                isNew: (0,git_output/* isNoObject */.xY)(remoteOid),
            })),
            without: commits_knownCommits(where, refs.map(({ remoteOid }) => remoteOid).filter((oid) => !(0,git_output/* isNoObject */.xY)(oid))),
            withoutRefs: name === null || isStale ? null : `--remotes=${name}`,
            proposal: chosen.localOid,
            base: before[0] ?? itsDefault[0] ?? null,
            complete: false,
        });
        return isStale && report.findings.length > 0 ? withProblems(report, [OUT_OF_DATE]) : report;
    }
    catch (error) {
        return failed(error, source, now);
    }
}
const NOTHING_BROUGHT = {
    tips: [],
    without: [],
    withoutRefs: null,
    proposal: null,
    base: null,
    complete: false,
};
function nameOf({ name, url }, where) {
    const remotes = listRemotes(where);
    const known = remotes.find((remote) => remote.name === name) ?? remotes.find((remote) => remote.url === url);
    return known?.name ?? null;
}
function isOutOfDate(name, refs, where) {
    const folder = `refs/remotes/${name}/`;
    const tracked = new Map(listRefs(where, folder).map(({ ref, oid }) => [ref, oid]));
    return refs.some(({ remoteRef, remoteOid }) => {
        const known = tracked.get(remoteRef.replace(/^refs\/heads\//, folder));
        return known !== undefined && known !== remoteOid;
    });
}
const OUT_OF_DATE = {
    code: 'remote-out-of-date',
    message: 'What is known here of the remote is out of date, so more was looked at than this push may bring. ' +
        'Run git fetch --prune with its name, then push again.',
    path: null,
    line: null,
    effect: 'notice',
};

;// CONCATENATED MODULE: ./build/check/receive.js






function parseReceivedRefs(input) {
    return hookLines(input, 3).map((fields) => {
        const [oldOid = '', newOid = '', ref = ''] = fields.map(file_name/* decodeFileName */.q);
        if (isObjectId(oldOid) && isObjectId(newOid) && ref !== '')
            return { oldOid, newOid, ref };
        throw new failure/* SourceFailure */.o('bad-input', 'Standard input must hold what git hands a pre-receive hook: lines of OLD-ID NEW-ID REF.', 'fault');
    });
}
async function checkReceive({ refs, ...options }) {
    const source = { kind: 'receive', root: '.' };
    const { where, now } = options;
    try {
        const brought = refs.filter(({ newOid }) => !(0,git_output/* isNoObject */.xY)(newOid));
        const main = commits_checkedOutBranch(where);
        const chosen = brought.find(({ ref }) => ref === main) ?? brought[0];
        const base = chosen === undefined ? [] : [(0,git_output/* isNoObject */.xY)(chosen.oldOid) ? 'HEAD' : chosen.oldOid];
        return await checkCommits({
            ...options,
            source,
            tips: brought.map(({ ref, oldOid, newOid }) => ({ ref, oid: newOid, isNew: (0,git_output/* isNoObject */.xY)(oldOid) })),
            without: [],
            withoutRefs: '--all',
            proposal: chosen?.newOid ?? null,
            base: commits_knownCommits(where, base)[0] ?? null,
            complete: false,
        });
    }
    catch (error) {
        return failed(error, source, now);
    }
}

;// CONCATENATED MODULE: ./build/sources/repository.js






function findRepository(where) {
    try {
        const { stdout } = (0,git/* runGit */.EO)(where, ['rev-parse', '--show-toplevel']);
        return stdout.toString('utf8').replace(/\r?\n$/, '');
    }
    catch (error) {
        const code = error instanceof failure/* SourceFailure */.o ? error.problem.code : null;
        if (code === 'not-a-repository' || code === 'no-work-tree')
            return null;
        if (code === 'git-missing' && !hasGitFolder(where.cwd))
            return null;
        throw error;
    }
}
function trackedPaths(where) {
    const list = (args) => (0,git_output/* splitAtNul */.Lf)((0,git/* runGit */.EO)(where, args).stdout).map(file_name/* decodeFileName */.q);
    const inHead = (0,git/* unlessRefused */.J0)(() => list(['ls-tree', '-r', '-z', '--full-tree', '--name-only', 'HEAD']), () => []);
    return [...list(['ls-files', '-z', '--full-name', '--', ':(top)']), ...inHead];
}
function hasGitFolder(folder) {
    if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, '.git')))
        return true;
    const above = (0,external_node_path_.dirname)(folder);
    return above !== folder && hasGitFolder(above);
}

;// CONCATENATED MODULE: ./build/check/staged.js












async function checkStaged(check) {
    try {
        const isWanted = isAmong(askedPaths(check));
        return await checkOpened(await (check.staged ?? (0,sources_staged.openStaged)(check.where, isWanted)), check);
    }
    catch (error) {
        return failed(error, staged_SOURCE, check.now);
    }
}
const staged_SOURCE = { kind: 'staged', root: '.' };
async function checkOpened(staged, check) {
    const { settings, problems } = (0,sources_settings/* parseSettings */.P$)(staged.settings);
    const allowlist = allowlistOf(staged, check);
    const gathering = new Gathering();
    gathering.problems.push(...problems, ...staged.problems);
    gathering.sightings.push(...(await newSightings(staged, gathering)));
    return gathering.conclude({
        source: staged_SOURCE,
        ...allowlist,
        complete: false,
        failOn: check.failOn ?? settings.failOn,
        now: check.now,
    });
}
async function newSightings(staged, gathering) {
    const seen = [];
    const earlier = new Map();
    for await (const { path, earlier: before, ...reading } of staged.readings()) {
        const sightings = gathering.take(reading);
        if (sightings.length === 0)
            continue;
        seen.push({ path, sightings });
        earlier.set(path, before);
    }
    let fresh = await newAgainst((path) => earlier.get(path) ?? null, seen, staged);
    if (fresh.length === 0)
        return [];
    for (const side of await staged.publishedSides())
        fresh = await newAgainst(side, fresh, staged);
    return fresh.flatMap(({ sightings }) => sightings);
}
async function newAgainst(side, seen, staged) {
    const fresh = [];
    const changed = [];
    for (const { path, sightings } of seen) {
        const before = side(path);
        if (before === null)
            fresh.push({ path, sightings });
        else if (before !== 'same')
            changed.push({ path, sightings, before });
    }
    let index = 0;
    for await (const document of staged.readEarlier(changed.map(({ before }) => before))) {
        const known = new Set(document === null ? [] : (0,inspect/* inspect */.N)(document, sources_digest/* sha256 */.s).sightings.map(staged_fingerprintOf));
        const { path, sightings } = changed[index++];
        const others = sightings.filter((sighting) => !known.has(staged_fingerprintOf(sighting)));
        if (others.length > 0)
            fresh.push({ path, sightings: others });
    }
    return fresh;
}
function staged_fingerprintOf({ token }) {
    return token.fingerprint;
}
function allowlistOf(staged, { allowlist, where }) {
    switch (allowlist.kind) {
        case 'none':
            return agreed(null);
        case 'file':
            return agreed((0,allowlist_file/* readNamedAllowlist */.tj)(allowlist.file, where.cwd));
        case 'repository':
            return proposed(staged.allowlist, staged.committedAllowlist);
    }
}
function askedPaths({ where, names }) {
    if (names.length === 0)
        return [''];
    const root = (0,external_node_fs_.realpathSync)(findRepository(where) ?? where.cwd);
    const asked = names.map((name) => pathFrom(root, (0,external_node_path_.resolve)(where.cwd, name)));
    refuseUnknown(asked, root, where);
    return asked;
}
function isAmong(asked) {
    const all = new Set(asked);
    if (all.has(''))
        return () => true;
    return (path) => all.has(path) || foldersOf(path).some((folder) => all.has(folder));
}
function refuseUnknown(asked, root, where) {
    const isGone = (path) => !isThere((0,external_node_path_.resolve)(root, path));
    if (!asked.some(isGone))
        return;
    const known = new Set(trackedPaths(where).flatMap((path) => [path, ...foldersOf(path)]));
    const index = asked.findIndex((path) => isGone(path) && !known.has(path));
    if (index === -1)
        return;
    throw new failure/* SourceFailure */.o('no-such-path', `PATH ${index + 1} is neither staged nor in the last commit nor on the disk.`, 'fault');
}
function isThere(path) {
    try {
        return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false }) !== undefined;
    }
    catch {
        return false;
    }
}
function pathFrom(root, path) {
    const way = (0,external_node_path_.relative)(root, resolveLinks(path));
    if (way === '..' || way.startsWith(`..${external_node_path_.sep}`)) {
        throw new failure/* SourceFailure */.o('outside-repository', 'A PATH lies outside this repository.', 'fault');
    }
    return way.split(external_node_path_.sep).join('/');
}
function resolveLinks(path) {
    const parent = (0,external_node_path_.resolve)(path, '..');
    if (parent === path)
        return path;
    const name = (0,external_node_path_.relative)(parent, path);
    try {
        return (0,external_node_path_.resolve)((0,external_node_fs_.realpathSync)(parent), name);
    }
    catch {
        return (0,external_node_path_.resolve)(resolveLinks(parent), name);
    }
}
function foldersOf(path) {
    const pieces = path.split('/');
    return pieces.slice(1).map((_, index) => pieces.slice(0, index + 1).join('/'));
}

;// CONCATENATED MODULE: ./build/core/exit-code.js
function exitCodeOf(report, options) {
    if (report.problems.some((problem) => problem.effect === 'fault'))
        return 2;
    if (report.problems.some((problem) => problem.effect === 'incomplete'))
        return 3;
    const { summary, allowlist } = report;
    const isWaiting = summary.pending > 0 || allowlist.pending > 0;
    return summary.block > 0 || (options.pendingBlocks && isWaiting) ? 1 : 0;
}

;// CONCATENATED MODULE: ./build/report/escape.js
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu;
function forTerminal(text) {
    return text
        .replace(UNSEEN, spelledOut)
        .replace(/(^| )::/g, '$1:\\x3a')
        .replaceAll('##[', '##\\x5b');
}
function forCommandMessage(text) {
    return forPlainLines(text).replaceAll('%', '%25').replaceAll('\n', '%0A');
}
function forPlainLines(text) {
    return text
        .split('\n')
        .map((line) => line.replace(UNSEEN, spelledOut))
        .join('\n');
}
function cut(text, bytes) {
    const whole = new TextEncoder().encode(text);
    if (whole.length <= bytes)
        return text;
    const end = whole.subarray(0, bytes - 3).findLastIndex((byte) => (byte & 0xc0) !== 0x80);
    return `${new TextDecoder().decode(whole.subarray(0, end))}…`;
}
function forCommandProperty(text) {
    return text
        .replaceAll('%', '%25')
        .replaceAll('\r', '%0D')
        .replaceAll('\n', '%0A')
        .replaceAll(':', '%3A')
        .replaceAll(',', '%2C');
}
function forMarkdown(text) {
    return forMarkdownCode(text).replace(/&#(?:64|35);/g, '$&&#8203;');
}
function forMarkdownCode(text) {
    return text
        .replace(UNSEEN, spelledOut)
        .replace(/[&<>"'`*_{}[\]()#!|~\\:@$^=]/g, (character) => `&#${character.charCodeAt(0)};`)
        .replace(/\bwww\./gi, (start) => start.replace('.', '&#46;'));
}
function forUrlPath(path) {
    return path
        .split(/([\p{Cs}/])/u)
        .map((part) => {
        if (part === '/')
            return part;
        if (!/^\p{Cs}$/u.test(part))
            return encodeURIComponent(part);
        const byte = part.charCodeAt(0) - 0xdc00;
        return byte >= 0x80 && byte <= 0xff ? `%${byte.toString(16).toUpperCase()}` : '%EF%BF%BD';
    })
        .join('');
}
function forPlainText(text) {
    const lines = text.split('\n').map((line) => line.replace(UNSEEN, spelledOut));
    return lines.join('\n').replaceAll('](', '] (');
}
function forXml(text) {
    return text
        .split('\n')
        .map(forTerminal)
        .join('\n')
        .replace(/\[\[(?=ATTACHMENT)/gi, '[\\x5b')
        .replace(/[&<>"']/g, (character) => XML_NAMED[character]);
}
const XML_NAMED = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&apos;',
};
function forHtml(text) {
    return text
        .replace(UNSEEN, spelledOut)
        .replace(/(?<=[\p{Mn}\p{Me}]{4})[\p{Mn}\p{Me}]/gu, spelledOut)
        .replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
function forShell(word) {
    return /^[\w@%+=:,./][\w@%+=:,./-]*$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
function forJson(json) {
    return json
        .split('\n')
        .map((line) => line.replace(UNSEEN, (character) => jsonEscape(character)).replaceAll('##[', '##\\u005b'))
        .join('\n');
}
const NAMED = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
function spelledOut(character) {
    const code = character.codePointAt(0);
    if (code < 0x100)
        return NAMED[character] ?? `\\x${code.toString(16).padStart(2, '0')}`;
    return `\\u{${code.toString(16)}}`;
}
function jsonEscape(character) {
    return Array.from({ length: character.length }, (_, index) => {
        return `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`;
    }).join('');
}

;// CONCATENATED MODULE: ./build/report/wording.js



function situationOf(report, inCi) {
    if (inCi)
        return 'pushed';
    return SITUATIONS[report.source.kind];
}
const SITUATIONS = {
    staged: 'staged',
    message: 'message',
    push: 'committed',
    receive: 'committed',
    range: 'committed',
    history: 'pushed',
    tree: 'local',
    stdin: 'local',
};
const KIND_NAMES = {
    'account-sas': 'account SAS',
    'service-sas': 'service SAS',
    'user-delegation-sas': 'user delegation SAS',
    'legacy-sas': 'legacy SAS',
    'disk-export-sas': 'disk export SAS',
    'messaging-sas': 'messaging SAS',
    'iot-sas': 'IoT SAS',
    'event-grid-sas': 'Event Grid SAS',
    'workflow-sas': 'workflow SAS',
    'api-management-sas': 'API Management SAS',
    'maps-sas': 'Maps SAS',
    'unknown-sas': 'SAS of unknown kind',
    'storage-account-key': 'storage account key',
    'messaging-key': 'messaging key',
    'iot-key': 'IoT key',
    'event-grid-key': 'Event Grid key',
    'api-management-key': 'API Management key',
    'maps-key': 'Maps key',
};
const VERDICT_NAMES = {
    block: 'blocks',
    pending: 'waits for review',
    warn: 'warning',
    allowed: 'allowed',
    hidden: 'hidden by path',
};
const EXCUSE_MEANINGS = new Map([
    ['revoked', 'it opens nothing any more'],
    ['test-fixture', 'it never opened anything'],
    ['accepted-risk', 'it works, and what it opens may be open'],
    ['false-positive', 'it is no token at all'],
]);
function wording_count(number, one, many = `${one}s`) {
    return `${grouped(number)} ${number === 1 ? one : many}`;
}
function credentials(findings) {
    const keys = findings.filter(wording_isKey).length;
    const sas = findings.length - keys;
    const parts = [];
    if (sas > 0)
        parts.push(wording_count(sas, 'Azure SAS', 'Azure SAS tokens'));
    if (keys > 0)
        parts.push(wording_count(keys, 'Azure key'));
    return list(parts);
}
function bySeverity(findings) {
    return finding/* SEVERITIES */.oC.toReversed()
        .map((severity) => ({
        severity,
        number: findings.filter((finding) => finding.severity === severity).length,
    }))
        .filter(({ number }) => number > 0)
        .map(({ severity, number }) => `${grouped(number)} ${severity}`)
        .join(', ');
}
function size(bytes) {
    const units = ['bytes', 'KB', 'MB', 'GB', 'TB'];
    let value = bytes;
    let unit = 0;
    while (value >= 1024 && unit < units.length - 1) {
        value /= 1024;
        unit += 1;
    }
    if (unit === 0)
        return wording_count(bytes, 'byte');
    return `${value >= 100 ? grouped(Math.round(value)) : value.toFixed(1)} ${units[unit]}`;
}
function list(parts) {
    return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
function placeName(place) {
    const [, refs, name] = /^\.git\/refs\/(heads|tags)\/(.*)$/s.exec(place.path) ?? [];
    const commit = place.commit === null ? '' : ` in commit ${place.commit.slice(0, 12)}`;
    if (refs === 'heads')
        return `branch ${name}`;
    const at = [refs === 'tags' ? `tag ${name}` : placeOf(place.path), ...place.inside].join(' > ');
    return `${at}:${place.line}:${place.column}${commit}`;
}
function placeOf(path) {
    return path === core_document/* MESSAGE_PATH */.ex ? 'commit message' : path;
}
function problemPlace(problem) {
    if (problem.path === null)
        return '';
    return problem.line === null ? problem.path : `${problem.path}:${problem.line}`;
}
function locationsWith(finding, verdict) {
    return finding.locations.filter((location) => location.verdict === verdict);
}
function filesIn(locations) {
    return unique(locations.filter(isInAFile).map(({ path }) => path));
}
function isInAFile({ path }) {
    return path !== core_document/* MESSAGE_PATH */.ex && !path.startsWith(core_document/* REFS_FOLDER */.qW);
}
function firstLocation(finding) {
    return (locationsWith(finding, finding.verdict)[0] ?? finding.locations[0]);
}
function headline(finding, location) {
    const { nearbyAccount } = location ?? finding.locations.find((place) => place.nearbyAccount !== null) ?? firstLocation(finding);
    if (nearbyAccount === null)
        return finding.headline;
    return `${finding.headline} Probably storage account ${nearbyAccount.name}, named on line ${nearbyAccount.line}.`;
}
function whyIn(finding) {
    return finding.reasons.map((reason) => reason.text).join(' ');
}
function steps(finding, situation, commits = []) {
    const open = finding.locations.filter(isOpen);
    if (situation === 'pushed') {
        return [
            revocation(finding, 'Revoke it now. It has been pushed, so taking the line out is not enough.'),
            {
                text: `Take it out of ${placesNamed(open)}, and out of the commits that are not merged yet.`,
                commands: [],
            },
        ];
    }
    const revoke = revocation(finding, 'If it was ever pushed, sent or published, revoke it: whoever saw it can use it.');
    return [...takingOut(open, situation, commits), revoke];
}
function takingOut(open, situation, commits) {
    const takeOut = `Take it out of ${placesNamed(open)}`;
    switch (situation) {
        case 'local':
        case 'staged':
            return changing(open, situation === 'staged');
        case 'message':
            return [
                {
                    text: `${takeOut}, and commit again as you did. git has kept it in its folder, as COMMIT_EDITMSG or, of a merge, MERGE_MSG.`,
                    commands: [],
                },
            ];
        case 'committed':
            return [takingOutOfCommits(open, takeOut, commits)];
    }
}
function changing(open, isStaged) {
    const files = filesIn(open.filter((location) => !wording_isName(location)));
    const names = filesIn(open.filter(wording_isName));
    const steps = [];
    if (files.length > 0 || names.length === 0) {
        const again = `, then stage the ${files.length === 1 ? 'file' : 'files'} again:`;
        steps.push({
            text: `Take it out of ${filesNamed(files)}${isStaged ? again : '.'}`,
            commands: isStaged ? [stage(files)] : [],
        });
    }
    if (names.length > 0) {
        steps.push({
            text: `It stands in the name of ${filesNamed(names)}: give the file another name${isStaged ? ':' : '.'}`,
            commands: isStaged ? ['git mv OLD-NAME NEW-NAME'] : [],
        });
    }
    return steps;
}
function takingOutOfCommits(open, takeOut, known) {
    const ids = unique(open.flatMap(({ commit }) => (commit === null ? [] : [commit])));
    const [first] = ids;
    if (first === undefined) {
        const isNamed = open.every(wording_isName);
        return {
            text: `${takeOut}: ${isNamed ? 'give it another name' : 'make the tag again without it'}.`,
            commands: [],
        };
    }
    const oldest = known.find(({ id }) => ids.includes(id))?.id ?? first;
    const parentsOf = (commit) => known.find(({ id }) => id === commit)?.parents ?? 1;
    const [are, each] = ids.length === 1 ? ['commit', 'it'] : ['commits', 'each'];
    const isMessage = open.every(({ path }) => path === core_document/* MESSAGE_PATH */.ex);
    const merges = ids.filter((id) => parentsOf(id) > 1);
    const named = list(ids.slice(0, 3).map((id) => id.slice(0, 12))) + (ids.length > 3 ? ', …' : '');
    return {
        text: `${takeOut}, in the ${are} that brought it in (${named}): another commit on top leaves it in the history. ` +
            `On that branch, ${list([
                ...(merges.length < ids.length ? [`mark ${each} "${isMessage ? 'reword' : 'edit'}"`] : []),
                ...(merges.length > 0 ? [isMessage ? REWORD_A_MERGE : EDIT_A_MERGE] : []),
                isMessage
                    ? 'take it out of the message.'
                    : 'where git stops: change the file, git add, git commit --amend, git rebase --continue.',
            ])}`,
        commands: [
            `git rebase --interactive --rebase-merges ${parentsOf(oldest) === 0 ? '--root' : `${oldest.slice(0, 12)}~1`}`,
        ],
    };
}
const EDIT_A_MERGE = 'put a line "break" below the line of the merge';
const REWORD_A_MERGE = 'write "merge -c" in the place of "merge -C"';
function lapses(locations) {
    return unique(locations.flatMap(({ lapsed }) => {
        if (lapsed === undefined)
            return [];
        const [what, did] = lapsed.kind === 'allow' ? ['entry', 'excused'] : ['paths block', 'hid'];
        return [
            `The ${what} at ${lapsed.path}:${lapsed.line} ${did} it until ${lapsed.expires}. ` +
                'For longer it has to be reviewed again, with `reviewed` and `expires` set anew.',
        ];
    }));
}
function notInForce({ fingerprint }, { path, exceptions }) {
    return exceptions
        .filter(({ exception, standing }) => standing === 'faulty' && exception?.kind === 'allow' && exception.fingerprint === fingerprint)
        .map(({ line }) => `The entry at ${path}:${line} is not in force: see below.`);
}
function doWithout({ kind }) {
    switch (kind) {
        case 'workflow-sas':
            return 'Let callers of the workflow sign in with Microsoft Entra ID (OAuth) instead of a signed address.';
        case 'iot-sas':
        case 'iot-key':
            return 'Give devices X.509 certificates, and let services sign in with Microsoft Entra ID.';
        case 'disk-export-sas':
            return 'Make the export link when it is needed, and end it with the export; it never has to be written down.';
        case 'api-management-sas':
        case 'api-management-key':
            return 'Manage the service through Azure Resource Manager, signed in with Microsoft Entra ID.';
        case 'unknown-sas':
            return 'Let the program read it at run time from an environment variable or a secret store.';
        default:
            return ('Sign in with Microsoft Entra ID (DefaultAzureCredential, az login), or read it at run time ' +
                'from the environment or a secret store.');
    }
}
function isInFile(finding) {
    return filesIn(finding.locations).some((file) => file !== '.sasignore');
}
function isInAllowlist(finding) {
    return filesIn(finding.locations).includes('.sasignore');
}
const NOT_EXCUSABLE = 'A token in .sasignore cannot be excused: revoke it, and take the line out.';
function allowCommand(finding, program) {
    return `${program} allow ${finding.fingerprint.slice(0, 12)}`;
}
const NPX = { get: null, program: 'npx sasguard' };
function allowCommands(finding, { get, program }) {
    return [...(get === null ? [] : [get]), allowCommand(finding, program)];
}
function howToExcuse(findings) {
    const critical = findings.some((finding) => finding.severity === 'critical')
        ? ' A critical token passes only as revoked or as a test fixture.'
        : '';
    return `It writes an entry into .sasignore, which counts once a reviewer has approved it.${critical}`;
}
function wording_waitsFor({ allowedBy }) {
    if (allowedBy === null)
        return 'CI fails until its reviewer has approved it.';
    const { path, line, proof, reviewer } = allowedBy;
    const approver = proof === null ? reviewer : stillToApprove(proof);
    const has = proof === null || lackingNumber(proof) === 1 ? 'has' : 'have';
    const until = `CI fails until ${approver} ${has} approved the entry at ${path}:${line} in the pull request.`;
    return [until, ...(proof === null ? [] : proof.notes)].join(' ');
}
function stillToApprove(proof) {
    const { reviewer, others } = proof.lacking;
    const named = reviewer === null ? [] : [reviewer];
    const more = lackingNumber(proof) - named.length;
    if (more <= 0)
        return list(named);
    const from = others.length === 0 ? ' reviewer' : ` of ${others.join(', ')}`;
    return list([...named, `${NUMBERS[more] ?? more}${reviewer === null ? '' : ' more'}${from}`]);
}
function lackingNumber({ lacking, needed, approvedBy }) {
    return Math.max(needed - approvedBy.length, lacking.reviewer === null ? 0 : 1);
}
const NUMBERS = ['none', 'one', 'two', 'three'];
function extent({ summary, source }) {
    const files = `${wording_count(summary.files, 'file')}, ${size(summary.bytes)}`;
    return source.range === undefined ? files : `${wording_count(source.range.commits, 'commit')}, ${files}`;
}
function scannedWords(report) {
    if (isNothingScanned(report))
        return 'nothing';
    return report.source.range === undefined ? 'tree' : 'commits and tree';
}
function isNothingScanned({ summary, source, problems }) {
    if (summary.files > 0 || summary.skipped > 0 || (source.range?.commits ?? 0) > 0)
        return false;
    return problems.some(({ code, effect }) => code === 'nothing-scanned' || effect !== 'notice');
}
function outcome(report) {
    const { block, pending, warn, allowed, hidden } = report.summary;
    const parts = [];
    if (block > 0)
        parts.push(`${grouped(block)} ${block === 1 ? 'blocks' : 'block'}`);
    if (pending > 0)
        parts.push(`${grouped(pending)} ${pending === 1 ? 'waits' : 'wait'} for review`);
    if (warn > 0)
        parts.push(wording_count(warn, 'warning'));
    if (allowed > 0)
        parts.push(`${grouped(allowed)} allowed`);
    if (hidden > 0)
        parts.push(`${grouped(hidden)} hidden by path`);
    const waiting = waitingExceptions(report);
    const besides = waiting === 0 ? '' : `; ${wording_count(waiting, 'exception')} ${waiting === 1 ? 'waits' : 'wait'} for review`;
    if (parts.length > 0)
        return `${credentials(report.findings)} found: ${parts.join(', ')}${besides}`;
    if (isNothingScanned(report))
        return 'nothing was scanned';
    const found = unread(report.problems) === '' ? 'nothing found' : 'nothing found in what could be read';
    return `${found}${besides}`;
}
function waitingExceptions({ summary, allowlist }) {
    return summary.pending > 0 ? 0 : allowlist.pending;
}
function allowlistLine(state) {
    if (state.path === null)
        return null;
    const { inForce, pending, expiring, expired, unused, hidden, warnDays } = state;
    const expire = `${expiring} ${expiring === 1 ? 'expires' : 'expire'} within ${wording_count(warnDays, 'day')}`;
    return (`allowlist: ${inForce} in force, ${pending} pending, ${expire}, ${expired} expired, ` +
        `${unused} unused, ${hidden} hidden by path`);
}
function timeLeft(days) {
    if (days > 0)
        return days === 1 ? 'its last day' : `${wording_count(days, 'day')} left`;
    return days === 0 ? 'yesterday' : `${wording_count(1 - days, 'day')} ago`;
}
function skippedLine(skipped) {
    if (skipped.length === 0)
        return null;
    const reasons = new Map();
    for (const { reason } of skipped) {
        const word = /^[a-z-]+/.exec(reason)?.[0] ?? 'other';
        reasons.set(word, (reasons.get(word) ?? 0) + 1);
    }
    const parts = [...reasons]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([word, number]) => `${grouped(number)} ${word}`);
    return `not looked at: ${grouped(skipped.length)} (${parts.join(', ')})`;
}
function faults(problems) {
    const found = problems.filter((problem) => problem.effect === 'fault');
    if (found.length === 0)
        return '';
    const files = unique(found.map((problem) => problem.path ?? ''));
    return wording_count(found.length, 'fault') + (files.length === 1 && files[0] !== '' ? ` in ${files[0]}` : '');
}
function unread(problems) {
    const found = problems.filter((problem) => problem.effect === 'incomplete').length;
    return found === 0 ? '' : `${wording_count(found, 'thing')} could not be read`;
}
function revocation(finding, when) {
    return { text: `${when} ${finding.revoke.text}`, commands: finding.revoke.commands };
}
function isOpen(location) {
    return location.verdict === 'block' || location.verdict === 'pending';
}
function wording_isName({ line, column, endLine, endColumn, inside }) {
    return line === 1 && column === 1 && endLine === 1 && endColumn === 1 && inside.length === 0;
}
function wording_isKey(finding) {
    return finding.kind.endsWith('-key');
}
function filesNamed(files) {
    const names = files.map((file) => (file === '-' ? 'what was read' : file));
    return names.length <= 3
        ? list(names)
        : `${names.slice(0, 2).join(', ')} and ${grouped(names.length - 2)} other files`;
}
function placesNamed(locations) {
    const names = [];
    if (locations.some(({ path }) => path === core_document/* MESSAGE_PATH */.ex))
        names.push('the message');
    const refs = locations.filter(({ path }) => path.startsWith(core_document/* REFS_FOLDER */.qW));
    if (refs.length > 0)
        names.push(refs.every(wording_isName) ? 'the name of the branch or tag' : 'what the tag itself holds');
    const files = filesIn(locations);
    if (files.length > 0)
        names.push(filesNamed(files));
    return list(names);
}
function stage(files) {
    const typed = files.length <= 3 && files.every((file) => !/[\p{C}\p{Zl}\p{Zp}]/u.test(file));
    const words = files.map((file) => forShell(/^[-:]/.test(file) ? `./${file}` : file));
    return typed ? `git add ${words.join(' ')}` : 'git add --update';
}
function unique(texts) {
    return [...new Set(texts)];
}
function grouped(number) {
    return String(number).replace(/\B(?=(\d{3})+$)/g, ',');
}

;// CONCATENATED MODULE: ./build/report/wrap.js
function wrap(text, width = 80) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        if (line !== '' && line.length + 1 + word.length > width) {
            lines.push(line);
            line = word;
        }
        else
            line = line === '' ? word : `${line} ${word}`;
    }
    return [...lines, line];
}

;// CONCATENATED MODULE: ./build/report/text.js



const WIDTH = 80;
const IN_FULL = 3;
const REST = 20;
const NOTICES = 3;
const PLACES = 5;
function renderText(report, options) {
    const page = new Page(options.color, options.linksInto ?? null);
    if (options.door === 'hook')
        writeRefusal(page, report, options);
    else
        writeListing(page, report, options);
    return page.text();
}
function writeRefusal(page, report, options) {
    const opening = openingOf(report);
    if (opening !== '') {
        page.paragraph(opening, 0, 'bold');
        page.blank();
    }
    writeFindings(page, report, options);
    writeProblems(page, report, options);
    if (!page.isEmpty()) {
        const state = allowlistLine(report.allowlist);
        if (state !== null)
            page.whole(state, 0, 'dim');
    }
    writeSealed(page, report.skipped, actOf(report));
}
function writeSealed(page, skipped, act) {
    const sealed = skipped.filter(({ reason }) => !/^(submodule|lfs-pointer|not-a-file)/.test(reason));
    if (sealed.length === 0)
        return;
    page.paragraph(`sasguard did not look into ${wording_count(sealed.length, 'file')} of this ${act}:`);
    for (const { path, reason } of sealed.slice(0, PLACES))
        page.whole(`${path}: ${reason}`, 2);
    if (sealed.length > PLACES)
        page.paragraph(`and ${wording_count(sealed.length - PLACES, 'more', 'more')}`, 2);
}
function actOf({ source }) {
    return source.kind === 'push' || source.kind === 'receive' ? 'push' : 'commit';
}
function openingOf(report) {
    const act = actOf(report);
    const blocked = report.findings.filter((finding) => finding.verdict === 'block');
    const pending = report.findings.filter((finding) => finding.verdict === 'pending');
    const warned = report.findings.filter((finding) => finding.verdict === 'warn');
    const fault = faults(report.problems);
    const gap = unread(report.problems);
    if (blocked.length > 0) {
        const verb = act === 'push' ? `push ${credentials(blocked)}` : `put ${credentials(blocked)} into git`;
        return `sasguard refused this ${act}: it would ${verb}.`;
    }
    if (fault !== '')
        return `sasguard refused this ${act}: ${fault} must be mended first.`;
    if (gap !== '')
        return `sasguard refused this ${act}: ${gap}, so it could not be checked.`;
    if (pending.length > 0) {
        const waits = pending.length === 1 ? 'waits' : 'wait';
        return `sasguard let this ${act} through, but CI will fail: ${credentials(pending)} ${waits} for review.`;
    }
    return warned.length > 0
        ? `sasguard let this ${act} through, with a warning about ${credentials(warned)}.`
        : '';
}
function writeListing(page, report, options) {
    writeFindings(page, report, options);
    if (options.showAllowed) {
        for (const verdict of ['allowed', 'hidden']) {
            for (const finding of report.findings.filter((candidate) => candidate.verdict === verdict)) {
                writeBriefly(page, finding, options);
            }
        }
    }
    writeProblems(page, report, options);
    page.paragraph(`${extent(report)}: ${outcome(report)}.`, 0, 'bold');
    const state = allowlistLine(report.allowlist);
    if (state !== null)
        page.whole(state, 0);
    const skipped = skippedLine(report.skipped);
    if (skipped !== null)
        page.paragraph(skipped);
    if (options.showAllowed)
        for (const { path, reason } of report.skipped)
            page.whole(`${path}: ${reason}`, 2);
}
function writeFindings(page, report, options) {
    const situation = situationOf(report, options.door === 'action');
    const blocked = report.findings.filter((finding) => finding.verdict === 'block');
    const full = blocked.slice(0, IN_FULL);
    const rest = blocked.slice(IN_FULL);
    for (const finding of full) {
        writeInFull(page, finding, options.door);
        for (const sentence of notInForce(finding, report.allowlist))
            page.paragraph(sentence, 2);
        writeSteps(page, steps(finding, situation, report.commits));
    }
    if (options.door !== 'hook')
        for (const finding of rest)
            writeBriefly(page, finding, options);
    if (options.door === 'hook' && rest.length > 0)
        writeRest(page, rest, report, options);
    if (full.length > 0)
        writeWaysOut(page, full, rest.length, options.program);
    for (const finding of report.findings.filter((candidate) => candidate.verdict === 'pending')) {
        writeBriefly(page, finding, options);
    }
    for (const finding of report.findings.filter((candidate) => candidate.verdict === 'warn')) {
        writeBriefly(page, finding, options);
    }
}
function writeRest(page, rest, { source }, { program }) {
    const more = `And ${wording_count(rest.length, 'more', 'more')}: ${bySeverity(rest)}.`;
    if (source.kind === 'staged') {
        page.paragraph(`${more} To see them all:`);
        page.whole(`${program} staged`, 5);
    }
    else {
        page.paragraph(more);
        for (const finding of rest.slice(0, REST))
            writeTitle(page, finding);
        if (rest.length > REST)
            page.paragraph(`and ${wording_count(rest.length - REST, 'more', 'more')}`);
    }
    page.blank();
}
function writeInFull(page, finding, door) {
    writeTitle(page, finding);
    page.paragraph(headline(finding), 2, 'bold');
    page.whole(middleOut(finding.redacted), 2, 'dim');
    writeOtherPlaces(page, finding);
    for (const sentence of lapses(finding.locations))
        page.paragraph(sentence, 2);
    if (door !== 'hook' && finding.reasons.length > 0)
        page.paragraph(`Why ${finding.severity}: ${whyIn(finding)}`, 2);
    page.blank();
}
function writeSteps(page, todo) {
    for (const [index, { text, commands }] of todo.entries()) {
        page.item(`${index + 1}.`, text, 2);
        for (const command of commands)
            page.whole(command, 7);
    }
    page.blank();
}
function writeBriefly(page, finding, options) {
    writeTitle(page, finding);
    page.paragraph(headline(finding), 2);
    const first = firstLocation(finding);
    if (finding.verdict === 'block')
        for (const sentence of lapses(finding.locations))
            page.paragraph(sentence, 2);
    if (finding.verdict === 'pending')
        page.paragraph(wording_waitsFor(first), 2);
    else if (options.showAllowed && first.allowedBy !== null) {
        page.paragraph(`${VERDICT_NAMES[finding.verdict]} by ${first.allowedBy.path}:${first.allowedBy.line}`, 2, 'dim');
    }
    if (options.showAllowed || finding.verdict === 'block')
        writeOtherPlaces(page, finding);
    else if (finding.locations.length > 1)
        page.paragraph(`and ${wording_count(finding.locations.length - 1, 'more place')}`, 2);
    page.blank();
}
function writeTitle(page, finding) {
    const first = firstLocation(finding);
    const words = [finding.severity, KIND_NAMES[finding.kind]];
    if (finding.verdict !== 'block')
        words.push(VERDICT_NAMES[finding.verdict]);
    page.title(first, words, COLOURS[finding.severity]);
}
function writeOtherPlaces(page, finding) {
    const first = firstLocation(finding);
    const others = finding.locations.filter((location) => location !== first);
    for (const location of others.slice(0, PLACES))
        page.whole(`also at ${placeAndVerdict(location, finding)}`, 2);
    if (others.length > PLACES)
        page.paragraph(`and ${wording_count(others.length - PLACES, 'more place')}`, 2);
}
function placeAndVerdict(location, finding) {
    const differs = location.verdict === finding.verdict ? '' : ` (${VERDICT_NAMES[location.verdict]})`;
    return placeName(location) + differs;
}
function writeWaysOut(page, findings, others, program) {
    const ways = [...new Set(findings.map(doWithout))];
    if (ways.length === 1)
        page.paragraph(`To do without: ${ways[0]}`);
    else {
        page.paragraph('To do without:');
        for (const way of ways)
            page.paragraph(way, 2);
    }
    page.blank();
    if (findings.some(isInAllowlist)) {
        page.paragraph(NOT_EXCUSABLE);
        page.blank();
    }
    const inFiles = findings.filter(isInFile);
    if (inFiles.length === 0)
        return;
    page.paragraph(findings.length + others === 1
        ? 'If it has to stay, ask for a review:'
        : 'If one has to stay, ask for a review:');
    for (const finding of inFiles)
        page.whole(allowCommand(finding, program), 5);
    page.paragraph(howToExcuse(inFiles), 2);
    page.blank();
}
function writeProblems(page, { problems, allowlist }, { door, program }) {
    if (problems.length === 0)
        return;
    const many = door === 'action' ? [] : MANY.filter(({ code }) => text_numberOf(code, problems) > NOTICES);
    for (const problem of problems.filter(({ code }) => !many.some((one) => one.code === code))) {
        const place = problemPlace(problem);
        const [first = '', ...more] = problem.message.split(/\n| (?=(?:Example|Write): )/);
        const style = problem.effect === 'notice' ? 'plain' : 'yellow';
        page.paragraph(place === '' ? first : `${place}: ${first}`, 0, style);
        for (const line of more)
            page.whole(line, 2);
    }
    for (const { code, say, command } of many) {
        page.paragraph(say(text_numberOf(code, problems), allowlist.warnDays));
        page.whole(`${program} allowlist ${command(allowlist.warnDays)}`, 2);
    }
    page.blank();
}
const MANY = [
    {
        code: 'expiring',
        say: (number, days) => `${wording_count(number, 'exception')} will expire within ${wording_count(days, 'day')}. To list them:`,
        command: (days) => `list --expiring-in ${days}`,
    },
    {
        code: 'expired',
        say: (number) => `${wording_count(number, 'exception')} have expired. To list them:`,
        command: () => 'list --expiring-in 0',
    },
    {
        code: 'unused',
        say: (number) => `${wording_count(number, 'exception')} cover nothing. To take them out:`,
        command: () => 'prune',
    },
];
function text_numberOf(code, problems) {
    return problems.filter((problem) => problem.code === code).length;
}
function middleOut(text) {
    const room = WIDTH - 4;
    const characters = [...text];
    if (characters.length <= room)
        return text;
    const tail = 16;
    return `${characters.slice(0, room - tail - 1).join('')}…${characters.slice(-tail).join('')}`;
}
const ANSI = {
    bold: '1',
    dim: '2',
    red: '31;1',
    yellow: '33',
};
const COLOURS = {
    critical: 'red',
    high: 'red',
    medium: 'yellow',
    low: 'yellow',
    info: 'dim',
};
class Page {
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
        if (this.#lines.at(-1) !== '')
            this.#lines.push('');
    }
    paragraph(text, indent = 0, style = 'plain') {
        for (const line of wrap(forTerminal(text), WIDTH - indent))
            this.#push(' '.repeat(indent) + this.#painted(line, style));
    }
    item(mark, text, indent) {
        const hang = indent + mark.length + 1;
        wrap(forTerminal(text), WIDTH - hang).forEach((line, index) => {
            this.#push((index === 0 ? `${' '.repeat(indent)}${mark} ` : ' '.repeat(hang)) + line);
        });
    }
    whole(text, indent, style = 'plain') {
        this.#push(' '.repeat(indent) + this.#painted(forTerminal(text), style));
    }
    title(location, words, style) {
        const place = this.#linked(forTerminal(placeName(location)), location);
        this.#push(this.#painted([place, ...words.map(forTerminal)].join('  '), style));
    }
    text() {
        const lines = this.#lines.at(-1) === '' ? this.#lines.slice(0, -1) : this.#lines;
        return lines.map((line) => `${line}\n`).join('');
    }
    #push(line) {
        this.#lines.push(line);
    }
    #linked(text, { path, commit }) {
        if (this.#linksInto === null || commit !== null || path.startsWith('.git/') || path.includes('***'))
            return text;
        const target = forUrlPath(`${this.#linksInto}/${path}`.replaceAll('\\', '/'));
        return `\x1b]8;;file://${target.startsWith('/') ? '' : '/'}${target}\x1b\\${text}\x1b]8;;\x1b\\`;
    }
    #painted(text, style) {
        return this.#color && style !== 'plain' ? `\x1b[${ANSI[style]}m${text}\x1b[0m` : text;
    }
}

// EXTERNAL MODULE: ./build/hook/hooks.js
var hooks = __webpack_require__(4239);
;// CONCATENATED MODULE: ./build/hook/skip.js



function skipped(env) {
    if (!env.SASGUARD_SKIP || env.SASGUARD_SKIP === '0')
        return null;
    const reason = (env.SASGUARD_SKIP_REASON ?? '').trim();
    return reason === '' ? { exitCode: 2, stdout: '', stderr: UNSAID } : said(reason);
}
function said(reason) {
    const shown = forTerminal((0,inspect/* shownPath */.p)(reason.slice(0, LONGEST_REASON), sources_digest/* sha256 */.s));
    return {
        exitCode: 0,
        stdout: '',
        stderr: `sasguard did not check this commit (SASGUARD_SKIP): ${shown}\n` +
            'What it brings in is checked before a push and in CI all the same.\n',
    };
}
const LONGEST_REASON = 300;
const UNSAID = 'sasguard: SASGUARD_SKIP is set, but not why. Say it:\n' +
    '     SASGUARD_SKIP=1 SASGUARD_SKIP_REASON="the reason" git commit\n';

;// CONCATENATED MODULE: ./build/hook/run.js










async function run(hook, args, around) {
    const leftOut = (0,hooks/* maySkip */.N)(hook) ? skipped(around.where.env) : null;
    if (leftOut !== null)
        return hook === 'commit-msg' && leftOut.exitCode === 0 ? { ...leftOut, stderr: '' } : leftOut;
    const report = await reportOf(hook, args, around).catch((error) => failed(error, { kind: hook === 'pre-receive' ? 'receive' : 'push', root: '.' }, around.now));
    return {
        exitCode: exitCodeOf(report, { pendingBlocks: false }),
        stdout: '',
        stderr: renderText(report, {
            color: around.terminal.color,
            linksInto: around.terminal.links ? around.where.cwd : null,
            showAllowed: false,
            door: 'hook',
            program: hook === 'pre-receive' ? 'npx sasguard' : around.program,
        }),
    };
}
async function reportOf(hook, args, { where, staged, now }) {
    const common = { where, allowlist: { kind: 'repository' }, failOn: null, now };
    switch (hook) {
        case 'pre-commit':
        case 'pre-merge-commit':
            return checkStaged({ ...common, staged, names: [] });
        case 'commit-msg':
            return checkMessage({ where, now, file: args[0] ?? '' });
        case 'pre-push': {
            const [name = '', url = ''] = args;
            return checkPush({ ...common, refs: parsePushedRefs((0,external_node_fs_.readFileSync)(STDIN)), remote: { name, url } });
        }
        case 'pre-receive':
            return checkReceive({
                ...common,
                refs: parseReceivedRefs((0,external_node_fs_.readFileSync)(STDIN)),
                isTimeUp: () => process.uptime() > SECONDS,
            });
    }
}
const STDIN = 0;
const SECONDS = 4.5;


/***/ })

};
;