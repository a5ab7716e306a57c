"use strict";
exports.id = 492;
exports.ids = [492];
exports.modules = {

/***/ 492:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(24);
// EXTERNAL MODULE: ./build/sources/failure.js
var failure = __webpack_require__(744);
;// CONCATENATED MODULE: ./build/core/allowlist/allowlist.js
const DEFAULT_POLICY = {
    line: null,
    reviewers: [],
    maxDays: 90,
    maxDaysCritical: 14,
    warnDays: 14,
    approvalsCritical: 2,
};
/** The words of a `verdict` line, the one that asks least of everybody first. */
const EXCUSES = ['revoked', 'test-fixture', 'accepted-risk', 'false-positive'];
/**
 * The verdicts that a token leaves open. What is critical must be gone or never have been real; and what still opens
 * something on a real Azure host cannot be called a false positive, which is how the leak of 2023 was dismissed.
 */
function fittingExcuses(token) {
    if (token.severity === 'critical')
        return ['revoked', 'test-fixture'];
    const live = token.severity !== 'info';
    return live && token.onAzureHost ? EXCUSES.filter((excuse) => excuse !== 'false-positive') : EXCUSES;
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
        example: 'reason: read-only demo container with a public data set',
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
        id: 'bad-fingerprint',
        title: 'The fingerprint is not one',
        effect: 'fault',
        wrong: 'An entry is bound to one token by its fingerprint, 64 characters of lower-case hexadecimal, as every report prints it. Never the token itself.',
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
        wrong: 'The last day is at most `warn-days` away. Revoke the token in time, or have the exception reviewed again.',
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
        id: 'paths-not-agreed',
        title: 'A new paths block hides nothing yet',
        effect: 'notice',
        wrong: 'The block is not, or not like this, in the `.sasignore` that is already agreed. It begins to hide when it is; until then its files are judged like all others.',
        example: 'match:',
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
/**
 * A problem of one check. The sentences say what is wrong here and what was expected; a fault then ends with a line
 * that is right: the check's example, or `Write: …` where the very line is known.
 */
function problemOf(id, spot, sentences, right) {
    const check = CHECKS.find((candidate) => candidate.id === id);
    const message = check.effect === 'fault' ? `${sentences} ${right ?? `Example: ${check.example}`}` : sentences;
    return { code: id, message, path: spot.path, line: spot.line, effect: check.effect };
}

;// CONCATENATED MODULE: ./build/core/allowlist/day.js
/** Calendar days in UTC. Dates in a `.sasignore` are days, since a reviewer thinks in days and a diff shows them well. */
const DAY = 86_400_000;
/** `2027-01-31` → its first moment in milliseconds since 1970; `null` for anything else, also for 30 February. */
function parseDay(text) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text))
        return null;
    const day = Date.parse(`${text}T00:00:00Z`);
    return !Number.isNaN(day) && dayText(day) === text ? day : null;
}
/** The day on which a moment falls, as `2027-01-31`. */
function dayText(moment) {
    return new Date(moment).toISOString().slice(0, 10);
}

// EXTERNAL MODULE: ./node_modules/ignore/index.js
var ignore = __webpack_require__(298);
var ignore_default = /*#__PURE__*/__webpack_require__.n(ignore);
;// CONCATENATED MODULE: ./build/core/allowlist/path-pattern.js
/**
 * Which files a path of the allowlist stands for. Matching is git's own, by the `ignore` package, case-sensitive. An
 * exception must name a place, so patterns that fit files anywhere are refused here.
 */

/**
 * The line of the pattern that a path falls under, or `null`. The whole list counts, in its order, so that a later
 * `!pattern` takes files out again.
 */
function matcherOf(patterns) {
    const list = ignore_default()({ ignorecase: false, allowRelativePaths: true });
    list.add(patterns.map(({ text, line }) => ({ pattern: text, mark: String(line) })));
    return (path) => {
        if (isTooDeep(path))
            return null;
        const { rule } = list.test(path);
        return rule === undefined ? null : Number(rule.mark);
    };
}
/** Whether an `allow` entry's path, one file or one pattern, stands for this file. */
function coverageOf(path) {
    // A name such as `pages/[id].tsx` is a pattern by its letters, so the very name always counts.
    if (isOneFile(path.text))
        return (other) => other === path.text;
    const match = matcherOf([path]);
    return (other) => other === path.text || match(other) !== null;
}
/** The time that a few `**` take grows with a power of the depth; no honest tree comes near these bounds. */
function isTooDeep(path) {
    return path.length > 1024 || path.split('/').length > 64;
}
function isOneFile(text) {
    return !/[*?[\\]/.test(text) && !text.startsWith('/') && !text.endsWith('/');
}
/** What is wrong with the path of an `allow` entry, or `null`. */
function faultOfPath(text) {
    if (text.startsWith('!'))
        return bad(NOTHING_TO_TAKE_OUT);
    // One file below .github names its place well enough; the allowlist itself is never a place for a token.
    if (isOneFile(text) && text !== '.sasignore')
        return faultOfShape(text);
    return faultOfShape(text) ?? faultOfReach(text);
}
/** What is wrong with one line below `match:`, or `null`. Lines with `!` only take files out, so they may be broad. */
function faultOfPattern(text) {
    return text.startsWith('!') ? faultOfShape(text.slice(1)) : (faultOfShape(text) ?? faultOfReach(text));
}
const LONGEST_PATTERN = 512;
const MOST_DOUBLE_STARS = 3;
const MOST_STARS = 16;
const NOTHING_TO_TAKE_OUT = 'A path with `!` before it takes files out, and here are none to take from.';
const BACKSLASH = 'Folders are parted by `/`; a `\\` only takes the meaning from a sign such as `*` or `[`.';
const RELATIVE = 'Paths run from the repository’s root, without `.`, `..` or empty parts.';
/** Shapes that match nothing, or that could take long to match. */
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
/** Made-up places. A pattern that fits one of them names no place of its own. */
const NOWHERE = ['jqx', 'jqx/zwv', 'jqx/zwv/kyq', 'JQX', 'JQX/ZWV', 'JQX/ZWV/KYQ', '907', '907/381'];
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
    // `.json` of `[a-z]*.json`: tried on made-up names, it shows that only the ending is asked for.
    const ending = /[*?\]](\.[^*?\]/]*)$/.exec(text)?.[1] ?? '';
    const bareEnding = /^[*?/]*(\*\.[^/]*)?$/.test(text);
    if (bareEnding || NOWHERE.some((path) => fits(path + ending)))
        return broad(ANYWHERE);
    return isBelowGuard(text) || GUARD.some(fits) ? broad(GUARDED) : null;
}
/** Written to reach below `.github`, whatever the names there are. */
function isBelowGuard(text) {
    return /^\/?(\*\*\/)?\.github(\/|$)/.test(text);
}
/** Files that no block of paths ever hides, whatever its patterns say. */
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
/**
 * What may be repeated of a text that somebody else wrote, and what must not stand in a `.sasignore` at all. A person
 * who pastes a token into the wrong line must not find it again in a build log, so messages repeat only short, plain
 * words.
 */
/** A text as messages may show it: on one line, short, and never with a stretch that could be part of a secret. */
function quote(text) {
    if (text === '')
        return 'empty';
    const plain = text.replace(STRAY_CHARACTERS, '').replaceAll('`', '');
    return couldBeSecret(plain) ? '`…`' : `\`${[...plain].slice(0, LONGEST_QUOTE).join('')}\``;
}
/** The same for a line of words: those that cannot be shown are left out, so that the others can still be compared. */
function quoteWords(line) {
    const shown = line.split(' ').map((word) => (word === '' ? '' : quote(word).slice(1, -1)));
    return `\`${shown.join(' ')}\``;
}
const LONGEST_QUOTE = 40;
/** Words with hyphens and slashes may be long; with capitals, digits or padding between them they may be base64. */
function couldBeSecret(text) {
    return (text.match(/[A-Za-z0-9+/=_%-]{6,}/g) ?? []).some((run) => run.length < 20
        ? // A secret that was wrapped ends in a short piece; few words have all three.
            /[A-Z]/.test(run) && /[a-z]/.test(run) && /[0-9]/.test(run)
        : /[A-Z0-9+=%]/.test(run));
}
/**
 * Characters that a reviewer cannot see in a diff, or that make the line look like something else: controls, zero
 * widths, directions, line separators, a byte-order mark, and the sign for what was not UTF-8.
 */
const STRAY_CHARACTERS = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufffd]/g;
/**
 * Whether a line holds what looks like a signature (32 bytes in base64) or a storage key (64 bytes), as it stands or
 * percent-encoded. A coarse net below the real scan, which reads the file too; paths and fingerprints pass it.
 */
function holdsTokenText(line) {
    const plain = percentDecoded(percentDecoded(line));
    return (plain.match(/[A-Za-z0-9+/_-]{43,}={0,2}/g) ?? []).some(looksLikeTokenText);
}
function looksLikeTokenText(run) {
    const body = run.replace(/=+$/, '');
    const padding = run.length - body.length;
    // Padding ends a value, whatever path or name stands right before it. Without padding only the exact length tells.
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

;// CONCATENATED MODULE: ./build/core/allowlist/reason.js
/** Whether a reason says something that the next reader can weigh. */
const SHORTEST = 20;
/** True for reasons that are short, or that say only what everybody says: "this is a false positive, please ignore". */
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

// EXTERNAL MODULE: ./build/core/finding.js
var finding = __webpack_require__(250);
;// CONCATENATED MODULE: ./build/core/allowlist/sees.js



/** What the line must say of a token. */
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
/** Names come from the token, so they may hold blanks and worse; the line must stay seven words that can be seen. */
function word(name) {
    return name.replace(/\s/g, encodeURIComponent).replace(STRAY_CHARACTERS, encodeURIComponent);
}
/**
 * Whether a line is true of a token. Every word must be the same, save that the token may have become less severe
 * than the line says: severity counts the life that remains, so time alone lowers it, down to `info` for an expired
 * token. It can never excuse that the token is worse.
 */
function isTrueOf(line, subject) {
    const said = parseSees(line);
    if (said === null)
        return false;
    return ((0,finding/* isAtLeast */.du)(said.severity, subject.severity) && seesOf({ ...subject, severity: said.severity }) === line);
}
/** The words of a line that rules lean on, or `null` when it is no `sees` line. */
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

;// CONCATENATED MODULE: ./build/core/allowlist/lint.js







/**
 * All problems of the file, also those of the parser, by line. `agreed` is the policy of the allowlist that is already
 * trusted: the stricter of the two counts everywhere, so that nobody can loosen the rules for their own entry.
 */
function lintAllowlist(allowlist, now, agreed = null) {
    const problems = [...allowlist.problems];
    const desk = {
        now,
        policies: agreed === null ? [allowlist.policy] : [allowlist.policy, agreed],
        report: (id, line, sentences, right) => void problems.push(problemOf(id, { path: allowlist.path, line }, sentences, right)),
    };
    for (const entry of allowlist.entries)
        lintEntry(entry, desk);
    for (const block of allowlist.pathBlocks)
        lintPathBlock(block, desk);
    lintDuplicates(allowlist.entries, desk);
    return problems.sort((a, b) => a.line - b.line);
}
/** An exception is good to the end of its last day, in UTC. */
function hasExpired(exception, now) {
    const day = exception.expires?.day ?? null;
    return day !== null && now >= day + DAY;
}
/** Whether it ends within the policy's `warn-days`, but has not yet. */
function isExpiring(exception, policy, now) {
    const day = exception.expires?.day ?? null;
    return day !== null && !hasExpired(exception, now) && day + DAY - now <= policy.warnDays * DAY;
}
/** The longest an exception may last from its review, in days. */
function capOf(policy, critical) {
    return critical ? Math.min(policy.maxDays, policy.maxDaysCritical) : policy.maxDays;
}
function lintEntry(entry, desk) {
    if (!/^[0-9a-f]{64}$/.test(entry.fingerprint.text)) {
        const expected = 'Expected the 64 characters of lower-case hexadecimal that the report prints.';
        desk.report('bad-fingerprint', entry.line, `What stands behind \`allow\` is no fingerprint. ${expected}`);
    }
    const path = required('path', entry.path, entry, desk);
    const fault = path && faultOfPath(path.text);
    if (fault)
        desk.report(fault.id, path.line, fault.sentences);
    const sees = lintSees(entry, desk);
    lintVerdict(entry, sees, desk);
    lintReview(entry, sees?.severity === 'critical', desk);
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
    const field = required('verdict', entry.verdict, entry, desk);
    if (field === null)
        return;
    const verdict = EXCUSES.find((excuse) => excuse === field.text);
    if (verdict === undefined) {
        const expected = `Expected one of ${EXCUSES.join(', ')}.`;
        desk.report('bad-verdict', field.line, `The verdict is ${quote(field.text)}. ${expected}`);
        return;
    }
    if (sees === null)
        return;
    // The line does not tell the host, so only the token itself can say more (`ruling.ts`).
    const fitting = fittingExcuses({ severity: sees.severity, onAzureHost: false });
    if (!fitting.includes(verdict)) {
        const sentences = `\`${verdict}\` does not fit a ${sees.severity} token. What fits: ${fitting.join(', ')}.`;
        desk.report('verdict-does-not-fit', field.line, sentences, `Write: verdict: ${fitting[0]}`);
    }
    else if (verdict === 'accepted-risk' && sees.end !== null) {
        lintAcceptedRisk(entry, field, sees.end, desk);
    }
}
function lintAcceptedRisk({ reviewed, expires }, verdict, end, desk) {
    const ended = `The token ends on ${dayText(end)}`;
    if (isAfter(reviewed, end)) {
        const sentences = `${ended}, before the review, so there is no risk left to accept. What fits: revoked.`;
        desk.report('verdict-does-not-fit', verdict.line, sentences, 'Write: verdict: revoked');
    }
    else if (isAfter(expires, end)) {
        const sentences = `${ended}, and an accepted risk never outlives its token.`;
        desk.report('expires-too-late', expires.line, sentences, `Write: expires: ${dayText(end)}`);
    }
}
function isAfter(field, day) {
    return field !== null && field.day !== null && field.day > day;
}
function lintPathBlock(block, desk) {
    if (block.match.length === 0) {
        const expected = 'Write them below `match:`, one a line, four spaces in.';
        desk.report('missing-field', block.line, `The block has no patterns. ${expected}`, 'Example: test/fixtures/recordings/**/*.json');
    }
    for (const { text, line } of block.match) {
        const fault = faultOfPattern(text);
        if (fault)
            desk.report(fault.id, line, fault.sentences);
    }
    lintReview(block, false, desk);
}
/** Why, who, when and until when: the same for one token and for a block of paths. */
function lintReview(exception, critical, desk) {
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
        lintSpan(reviewed, expires, critical, desk);
    if (expires)
        lintEnd(exception, expires, desk);
}
function lintReviewer(exception, desk) {
    const [own, agreed] = desk.policies;
    if (own.reviewers.length === 0) {
        const expected = 'Name those who may review in the `policy` block, as GitHub logins.';
        desk.report('no-reviewers', exception.line, `The policy lists nobody who could have reviewed this. ${expected}`);
        return;
    }
    const reviewer = required('reviewer', exception.reviewer, exception, desk);
    if (reviewer === null)
        return;
    const lacking = desk.policies.find((policy) => !lists(policy, reviewer.text));
    if (lacking === undefined)
        return;
    const which = lacking === agreed ? 'the policy that is already agreed' : 'the policy';
    const listed = lacking.reviewers.map(quote).join(', ') || 'nobody';
    const sentences = `${quote(reviewer.text)} is not a reviewer of ${which}, which lists ${listed}.`;
    desk.report('unknown-reviewer', reviewer.line, sentences);
}
/** GitHub logins are the same in any case. */
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
function lintSpan(reviewed, expires, critical, { policies, report }) {
    const days = Math.min(...policies.map((policy) => capOf(policy, critical)));
    const latest = reviewed.day + days * DAY;
    const write = `Write: expires: ${dayText(latest)}`;
    if (expires.day < reviewed.day) {
        const sentences = `Expires on ${expires.text}, before the review of ${reviewed.text}.`;
        report('expires-before-review', expires.line, sentences, write);
    }
    else if (expires.day > latest) {
        const whose = critical ? ' for a critical token' : '';
        const sentences = `Expires on ${expires.text}; at most ${days} days after the review of ${reviewed.text}${whose}.`;
        report('expires-too-late', expires.line, sentences, write);
    }
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
/** The fields that must be filled in: what each is for, and a line that fills it. */
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
/** The field, or `null` after saying that it is missing or has nothing behind it. */
function required(key, field, exception, { report }) {
    if (field?.text)
        return field;
    const { why, example } = REQUIRED[key];
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

;// CONCATENATED MODULE: ./build/core/allowlist/ruling.js






function openAllowlist(options) {
    const { allowlist, trusted, now, complete } = options;
    if (allowlist === null)
        return NO_ALLOWLIST;
    const problems = lintAllowlist(allowlist, now, agreedPolicyOf(trusted));
    const isFaulty = faultsOf(problems);
    const isAgreed = agreementOf(trusted, now);
    const standingOf = (exception) => {
        if (hasExpired(exception, now))
            return 'expired';
        if (isFaulty(exception))
            return 'faulty';
        return isAgreed(exception) ? 'in force' : 'pending';
    };
    const entries = allowlist.entries.map((entry) => openEntry(entry, standingOf(entry)));
    const blocks = allowlist.pathBlocks.map((block) => openBlock(block, standingOf(block)));
    const entriesOf = byFingerprint(entries);
    const ruled = (verdict, { reviewer }, line) => ({
        verdict,
        allowedBy: { path: allowlist.path, line, reviewer: reviewer?.text ?? null },
    });
    let hidden = 0;
    /** The entries of the token decide before any block of paths does. */
    const rule = (candidate, path) => {
        const covering = entriesOf(candidate.fingerprint).filter((open) => reaches(open, path));
        for (const open of covering) {
            const untrue = untruthOf(open.exception, candidate, allowlist.path);
            if (untrue === null)
                continue;
            problems.push(untrue);
            open.standing = 'faulty';
        }
        const best = covering.find((open) => open.standing === 'in force') ?? covering.find(isStanding);
        if (best)
            return ruled(best.standing === 'in force' ? 'allowed' : 'pending', best.exception, best.exception.line);
        const hiding = blocks
            .filter((block) => reaches(block, path))
            .find((block) => block.standing === 'in force');
        if (!hiding || candidate.severity === 'critical' || isGuardFile(path) || path === allowlist.path)
            return null;
        hidden++;
        return ruled('hidden', hiding.exception, hiding.lineFor(path));
    };
    const finish = () => {
        const all = [...entries, ...blocks];
        const counted = (is) => all.filter(is).length;
        const unused = complete ? all.filter((open) => isStanding(open) && !open.used) : [];
        const newBlocks = blocks.filter((open) => open.standing === 'pending');
        const spotOf = ({ exception }) => ({ path: allowlist.path, line: exception.line });
        const notices = [
            ...unused.map((open) => problemOf('unused', spotOf(open), UNUSED)),
            ...newBlocks.map((open) => problemOf('paths-not-agreed', spotOf(open), NEW_BLOCK)),
        ];
        return {
            state: {
                path: allowlist.path,
                inForce: counted((open) => open.standing === 'in force'),
                pending: counted((open) => open.standing === 'pending'),
                expiring: counted((open) => isStanding(open) && isExpiring(open.exception, allowlist.policy, now)),
                expired: counted((open) => open.standing === 'expired'),
                unused: unused.length,
                hidden,
                warnDays: allowlist.policy.warnDays,
            },
            problems: [...problems, ...notices].sort((a, b) => a.line - b.line),
        };
    };
    return { rule, finish };
}
const NO_ALLOWLIST = {
    rule: () => null,
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
        },
        problems: [],
    }),
};
const UNUSED = 'A full scan found no token that this covers. Take it out.';
const NEW_BLOCK = 'This block is new or changed, so it hides nothing until it is reviewed and merged; its files are judged like all others.';
function openEntry(entry, standing) {
    const covers = entry.path === null ? () => false : coverageOf(entry.path);
    return { exception: entry, lineFor: (path) => (covers(path) ? entry.line : null), standing, used: false };
}
function openBlock(block, standing) {
    return { exception: block, lineFor: matcherOf(block.match), standing, used: false };
}
/**
 * Whether an exception that stands applies to a file. Notes that it is of use, for a token is there, even if it may
 * not help it. Patterns with a fault are never tried: they were refused also for the time they could take.
 */
function reaches(open, path) {
    const reached = isStanding(open) && open.lineFor(path) !== null;
    open.used ||= reached;
    return reached;
}
function isStanding(open) {
    return open.standing === 'in force' || open.standing === 'pending';
}
function byFingerprint(entries) {
    const index = new Map();
    for (const open of entries) {
        const fingerprint = open.exception.fingerprint.text;
        const same = index.get(fingerprint);
        if (same)
            same.push(open);
        else
            index.set(fingerprint, [open]);
    }
    return (fingerprint) => index.get(fingerprint) ?? [];
}
/** One bad line puts its own block out of force, and no other. */
function faultsOf(problems) {
    const lines = new Set(problems.filter(({ effect }) => effect === 'fault').map(({ line }) => line));
    return ({ line, endLine }) => {
        for (let at = line; at <= endLine; at++)
            if (lines.has(at))
                return true;
        return false;
    };
}
/** What the entry says and the token denies, as a problem; `null` where they agree. */
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
/** The policy that the entries must satisfy besides their own. One that lists nobody was never a policy. */
function agreedPolicyOf(trusted) {
    if (trusted === null || trusted === 'all')
        return null;
    return trusted.policy.reviewers.length === 0 ? null : trusted.policy;
}
/**
 * Whether an exception stands unchanged in the agreed allowlist; ending earlier is no change that anybody need
 * review. What was faulty there was never in force, so mending it is a change.
 */
function agreementOf(trusted, now) {
    if (trusted === 'all')
        return () => true;
    if (trusted === null)
        return () => false;
    const isFaulty = faultsOf(lintAllowlist(trusted, now));
    const ends = new Map();
    for (const agreed of [...trusted.entries, ...trusted.pathBlocks]) {
        const subject = subjectOf(agreed);
        if (!isFaulty(agreed))
            ends.set(subject, Math.max(ends.get(subject) ?? NEVER, endOf(agreed)));
    }
    return (exception) => endOf(exception) <= (ends.get(subjectOf(exception)) ?? NEVER);
}
const NEVER = Number.NEGATIVE_INFINITY;
/** Only what has no fault is asked about, so that there is a day. */
function endOf(exception) {
    return exception.expires?.day ?? NEVER;
}
/** All that a reviewer agreed to, save the end. Lines cannot hold a line feed, so it parts them safely. */
function subjectOf(exception) {
    const own = 'match' in exception
        ? exception.match
        : [exception.fingerprint, exception.path, exception.sees, exception.verdict];
    const review = [exception.reason, exception.reviewer, exception.reviewed];
    return [
        'match' in exception ? 'paths' : 'allow',
        ...[...review, ...own].map((field) => field?.text ?? ''),
    ].join('\n');
}

// EXTERNAL MODULE: ./node_modules/pako/dist/pako.mjs
var pako = __webpack_require__(925);
// EXTERNAL MODULE: ./build/core/container/container.js
var container = __webpack_require__(112);
// EXTERNAL MODULE: ./build/core/container/recognise.js
var recognise = __webpack_require__(26);
;// CONCATENATED MODULE: ./build/core/container/inflate.js
/**
 * Undoing deflate (RFC 1951), raw or in gzip's wrapping (RFC 1952). The work is done by pako's port of zlib through
 * zlib's own calls: they fill a buffer of the caller's, so that a bomb yields no more at a step than a novel does; they
 * say where a stream ended, which is where the next one begins; and they turn down the code tables that make other
 * inflaters slow.
 */



/** zlib's `windowBits`: 15 for the largest window, negative for raw, 16 more for gzip and nothing else. */
const WINDOW_BITS = { raw: -15, gzip: 15 + 16 };
const INPUT = 64 * 1024;
/** The first piece; each is twice the one before, as most members are small and what a header promises is not believed. */
const FIRST_PIECE = 16 * 1024;
/** What is deflated between two offsets. Several gzip streams in a row are one (RFC 1952 §2.2). */
function* inflate(content, from, to, wrapping) {
    const stream = new pako/* ZStream */.vZ();
    (0,pako/* zlibInflateInit2 */.V)(stream, WINDOW_BITS[wrapping]);
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
            // A new one each time: the piece before belongs to who asked for it.
            stream.output = new Uint8Array(room);
            stream.next_out = 0;
            stream.avail_out = room;
        }
        let status = (0,pako/* zlibInflate */.LA)(stream, pako/* Z_NO_FLUSH */.W);
        if (status === pako/* Z_STREAM_END */.Mt && wrapping === 'gzip') {
            const end = at - stream.avail_in;
            if ((0,recognise/* isGzip */.bf)(content.read(end, Math.min(to, end + 3))))
                status = (0,pako/* zlibInflateReset */.SR)(stream);
        }
        if (status === pako/* Z_OK */.C2 && stream.avail_out > 0)
            continue;
        if (stream.next_out > 0)
            yield stream.output.subarray(0, stream.next_out);
        // Without input zlib makes no headway and says so (Z_BUF_ERROR): the stream is cut short.
        if (status !== pako/* Z_OK */.C2)
            return status === pako/* Z_STREAM_END */.Mt ? null : 'damaged';
        stream.avail_out = 0;
        room = Math.min(container/* PIECE */.TJ, room * 2);
    }
}

// EXTERNAL MODULE: ./build/core/container/name.js
var container_name = __webpack_require__(684);
;// CONCATENATED MODULE: ./build/core/container/gzip.js
/** gzip (RFC 1952): one file, however many streams it was written in; what is no stream behind the last one is padding. */



const gzip = {
    id: 'gzip',
    recognises: recognise/* isGzip */.bf,
    *members(content, name) {
        yield {
            kind: 'member',
            name: nameInside(content, name),
            pieces: inflate(content, 0, content.size, 'gzip'),
        };
    },
};
/** Endings that gzip's own tools and browsers take off or put another for. */
const ENDINGS = [
    [/\.gz$/i, ''],
    [/\.t(?:gz|az)$/i, '.tar'],
    [/\.svgz$/i, '.svg'],
];
function nameInside(content, name) {
    if (name === null)
        return 'gzip';
    for (const [ending, instead] of ENDINGS) {
        const inner = name.replace(ending, instead);
        if (inner !== name && inner !== '')
            return inner;
    }
    return storedName(content) || 'gzip';
}
const [FLAGS, EXTRA, NAME] = [3, 4, 8];
const HEADER = 10;
/** No file system allows longer ones. */
const LONGEST = 255;
/** The name in the header; some writers put folders before it, against the RFC. */
function storedName(content) {
    const header = content.read(0, HEADER + 2);
    const flags = header[FLAGS];
    if (!(flags & NAME))
        return '';
    const extra = flags & EXTRA ? 2 + (header[HEADER] | (header[HEADER + 1] << 8)) : 0;
    const bytes = content.read(HEADER + extra, HEADER + extra + LONGEST);
    const end = bytes.indexOf(0);
    return end < 0 ? '' : (0,container_name/* nameFrom */.O)(bytes.subarray(0, end));
}

// EXTERNAL MODULE: ./build/core/container/tar.js
var tar = __webpack_require__(0);
// EXTERNAL MODULE: ./build/core/container/content.js
var container_content = __webpack_require__(666);
// EXTERNAL MODULE: ./build/core/container/zip-records.js
var zip_records = __webpack_require__(755);
;// CONCATENATED MODULE: ./build/core/container/zip.js
/**
 * zip, and whatever is one: docx, xlsx, jar, whl, nupkg, PyTorch's .pt. What is inside stands in the directory at the
 * end; only where that cannot be read are the entries looked up one behind the other from the start.
 */






const zip = {
    id: 'zip',
    recognises: recognise/* isZip */.K0,
    *members(file) {
        const content = (0,container_content/* bounded */.Mm)(file);
        const directory = (0,zip_records/* directoryOf */.jt)(content);
        yield* directory === null ? membersFromTheStart(content) : membersListed(content, directory);
    },
};
function* membersListed(content, directory) {
    const records = (0,container_content/* buffered */.eh)(content);
    // Entries may stand in any order, but do not overlap, so together they are no longer than the file. Where they are,
    // many names share one stretch, which is how a bomb makes of n bytes work for n² (Fifield, A better zip bomb, 2019).
    let left = content.size;
    let count = 0;
    for (let at = directory.start;; count++) {
        const listed = at < directory.end ? (0,zip_records/* listedAt */.PL)(records, at) : null;
        if (listed === null)
            break;
        at = listed.end;
        if (isFolder(listed))
            continue;
        const start = listed.offset + directory.shift;
        const entry = (0,zip_records/* entryAt */._f)(content, start);
        const length = entry === null ? Infinity : entry.end + listed.size - start;
        const fits = start + length <= content.size && length <= left;
        const found = opened(content, listed, fits && entry !== null ? entry.end : null);
        if (found.kind === 'member')
            left -= length;
        yield found;
    }
    // Writers without zip64 count modulo 65536.
    if ((directory.count - count) % 0x10000 !== 0)
        yield (0,container/* refusal */.x5)('', 'damaged');
}
function* membersFromTheStart(content) {
    const records = (0,container_content/* buffered */.eh)(content);
    for (let at = (0,zip_records/* findSignature */.s1)(records, 0, [zip_records/* SIGNATURE */.J2.entry]); at !== null;) {
        const entry = (0,zip_records/* entryAt */._f)(records, at);
        if (entry === null)
            break;
        const size = isSizeLeftOut(entry) ? sizeBySignature(records, entry.end) : entry.size;
        if (!isFolder(entry))
            yield opened(content, { ...entry, size }, entry.end);
        at = (0,zip_records/* findSignature */.s1)(records, entry.end + size, [zip_records/* SIGNATURE */.J2.entry]);
    }
    yield (0,container/* refusal */.x5)('', 'damaged');
}
/** Written in one go: the size stands behind the data, which itself does not tell where it ends. */
function isSizeLeftOut({ flags, size }) {
    return (flags & 0x0008) !== 0 && size === 0;
}
function sizeBySignature(content, from) {
    const { descriptor, entry, listed } = zip_records/* SIGNATURE */.J2;
    return ((0,zip_records/* findSignature */.s1)(content, from, [descriptor, entry, listed]) ?? content.size) - from;
}
/** Deflated nothing takes two bytes. A «folder» with data is read: some unpackers write it. */
function isFolder({ name, size }) {
    return name.at(-1) === SLASH && size <= 2;
}
const SLASH = 0x2f;
function opened(content, header, start) {
    const name = (0,container_name/* nameFrom */.O)(header.name);
    const fault = refusedFor(header);
    if (fault !== null)
        return (0,container/* refusal */.x5)(name, fault);
    if (start === null)
        return (0,container/* refusal */.x5)(name, 'damaged');
    const end = start + header.size;
    const pieces = header.method === STORED ? (0,container_content/* stretch */._N)(content, start, end) : inflate(content, start, end, 'raw');
    return { kind: 'member', name, pieces };
}
const [STORED, DEFLATED, AES] = [0, 8, 99];
/** Bits 0, 6 and 13: encrypted, encrypted strongly, directory encrypted (APPNOTE §4.4.4); 99 is WinZip's. */
function refusedFor({ flags, method }) {
    if (flags & 0x2041 || method === AES)
        return 'encrypted';
    return method === STORED || method === DEFLATED ? null : 'unsupported';
}

// EXTERNAL MODULE: ./build/core/container/unopened.js
var unopened = __webpack_require__(493);
;// CONCATENATED MODULE: ./build/core/container/index.js





/** tar last: it alone is told by a sum, which costs a walk over the head. */
const CONTAINERS = [gzip, zip, tar/* tar */.y];
/** The container that begins with these bytes . */
function containerOf(head) {
    return CONTAINERS.find((container) => container.recognises(head)) ?? null;
}

// EXTERNAL MODULE: ./build/core/text/view.js
var text_view = __webpack_require__(366);
;// CONCATENATED MODULE: ./build/core/codec/appended-literals.js
/**
 * A string that grows, statement by statement: `sas = "…"; sas += "…"`, PHP's `.=`, Ruby's `<<`, VB's `&=`,
 * `x = x + "…"`, `.append("…")`. From the end of one literal to the beginning of the next nothing stands.
 */
const appendedLiterals = {
    id: 'appended-literals',
    shows: (text) => APPENDS.test(text),
    pattern: /["'`][ \t]{0,9}(?:\)[ \t]{0,9})?(?:;[ \t]{0,9})?(?:\r?\n\s{0,80})?(?:[\w.$>-]{1,60}[ \t]{0,9}(?:[+.&|]=|<<)[ \t]{0,9}|[\w.$]{0,60}\.[aA]ppend\([ \t]{0,9}|[$]?(\w{1,40})[ \t]{0,9}=[ \t]{0,9}[$]?\1[ \t]{0,9}[+.&|]{1,2}[ \t]{0,9})[@$a-z]{0,2}["'`]/g,
    decode: () => '',
};
/** The operator before a literal that begins like a part of a query string, or holds nothing that breaks one. */
const APPENDS = /["'`](?<=(?:[+.&|]=|<<|\.[aA]ppend\(|=[ \t]{0,9}[$]?\w{1,40}[ \t]{0,9}[+.&|]{1,2})[ \t]{0,9}[@$a-z]{0,2}.)[^"'`\s]{0,60}[\w%&=?+/]{6}/;

;// CONCATENATED MODULE: ./build/core/codec/backslash-escapes.js
/**
 * A backslash before what a shell, Java's `Properties.store`, cron, Markdown or LaTeX would take for its own: `\&`, `\=`,
 * `\:`, `\?`, `\%`, `\_`, `\~{}`. Letters and digits are the source escapes' affair.
 */
const backslashEscapes = {
    id: 'backslash-escapes',
    // A dollar sign or an asterisk within a word; the blank of a marker in front of a token; a connection string's `;`.
    shows: (text) => /\\(?:[&=?:%_]|[$*]\w|;[A-Z]\w{3,24}\\?=|(?<=[syS]\w{2,8}\\) [\w/+])/.test(text),
    pattern: /\\(?:([~^])\{\}|([&=?:%!#_$;,(){}[\]<>|~+/.@*^'" -]))/g,
    decode: ([, accent, character]) => accent ?? character,
};

;// CONCATENATED MODULE: ./build/core/codec/backtick-escapes.js
/** PowerShell's escape character outside of quotes, `` `& ``, and before a `` `$ `` within them. */
const backtickEscapes = {
    id: 'backtick-escapes',
    shows: (text) => SHOWN.test(text),
    pattern: /`([&?=%;"'$`(){}|<>#@, ])/g,
    decode: ([, character]) => character,
};
/** The sign between parameters or settings, a dollar sign in a path, or the blank behind a marker. */
const SHOWN = /`(?:&|;[A-Z]\w{3,24}=|(?<=\/`)\$\w|(?<=(?:Signature|GatewayKey|jwt-sas)`) [\w/+])/;

;// CONCATENATED MODULE: ./build/core/codec/caret-escapes.js
/** Windows batch files escape what cmd.exe would take for its own: `^&`. */
const caretEscapes = {
    id: 'caret-escapes',
    shows: (text) => text.includes('^&') || text.includes('^%'),
    pattern: /\^([&|<>^%()?=!])/g,
    decode: ([, character]) => character,
};

;// CONCATENATED MODULE: ./build/core/codec/doubled-dollars.js
/** `/modules/$$edgeAgent`: Makefiles and Compose files, which take a single one for the beginning of a variable. */
const doubledDollars = {
    id: 'doubled-dollars',
    shows: (text) => text.includes('/$$'),
    pattern: /\$\$/g,
    decode: () => '$',
};

;// CONCATENATED MODULE: ./build/core/codec/doubled-percent.js
/** `%%2B`: batch files, and what Python's ConfigParser, Alembic or supervisord would take for an interpolation. */
const doubledPercent = {
    id: 'doubled-percent',
    shows: (text) => /%%[0-9a-f]{2}/i.test(text),
    pattern: /%%/g,
    decode: () => '%',
};

;// CONCATENATED MODULE: ./build/core/codec/doubled-quotes.js
/** Quotes doubled inside quotes: CSV fields, SQL strings, verbatim strings of C# and VB. */
const doubledQuotes = {
    id: 'doubled-quotes',
    shows: (text) => /""sig""|''sig''|=""|''\w/i.test(text),
    pattern: /""|''/g,
    decode: ([pair]) => pair[0],
};

;// CONCATENATED MODULE: ./build/core/codec/names.js
/** The names of a token's parameters (reference §2.2), for the codecs of tokens that are taken apart. */
const NAMES = '(?:sv|ss|srt|sr|sp|st|se|si|sip|spr|ses|sdd|tn|spk|srk|epk|erk|skoid|sktid|skt|ske|sks|skv|saoid|suoid|scid|sduoid|skdutid|srh|srq|rsc[cdelt]|skn|sig)';
/** One of them, as the group `name`; as `other` too where its values are no words. */
const names_NAME = String.raw `(?<name>(?:s[ir]|skn|tn|[se][pr]k|rsc[cdelt])(?!\w)|(?<other>${NAMES}))`;
const WORD = String.raw `[\w~!@.'/$:\x80-\xff-]{1,60}`;
/**
 * Behind a `NAME` and what gives it its value: words, `Reader 2`, `o'neil`, up to the quote, the tag, the side of the cell
 * or the end of the line that closes them. Not behind another name: no value begins with its own, which is what the
 * reference to `other` asks for; one to a group without a match asks for nothing. Each is taken whole or not at all.
 */
const WORDS = [
    String.raw `(?:\k<other>(?<words>`,
    `(?<=")${whole('quoted', String.raw `[^"<>\\\r\n]{1,120}`)}(?=")`,
    // Its own quote is doubled there, or has a backslash before it.
    `|(?<=')${whole('apostrophed', String.raw `(?:[^'"<>\\\r\n]|\\'|''){1,120}`)}(?=')`,
    // A slash or a dash at the end is what parts it from the next entry.
    String.raw `|(?<!["'])${whole('bare', `${WORD}(?: ${WORD}){0,5}`)}(?<![/-])(?=\s{0,40}["<|]|\r?\n|$)`,
    '))?',
].join('');
/** Words as a query string has them. */
function inQuery(words = '') {
    return words
        .replace(/\\'|''/g, "'")
        .replace(/[^\w\-.~%+/:*()@!$,?]/g, (one) => `%${one.charCodeAt(0).toString(16).padStart(2, '0')}`);
}
/** Taken whole or not at all: a stretch of many small things could be given back in too many ways. */
function whole(group, pattern) {
    return String.raw `(?=(?<${group}>${pattern}))\k<${group}>`;
}

;// CONCATENATED MODULE: ./build/core/codec/form-data.js

/** The fields of a form as they are sent (RFC 7578): each between boundaries, its name in a header of its own. */
const formData = {
    id: 'form-data',
    gathers: true,
    shows: (text) => /form-data;\s{0,4}name="?sig\b/i.test(text),
    pattern: new RegExp(String.raw `(?:^|\r?\n)--[^\s"]{1,80}\r?\n(?:[\w-]{1,40}:[^\n]{0,120}\n){0,3}?Content-Disposition:\s{0,4}form-data;\s{0,4}name="?(?<name>${NAMES})"?\r?\n(?:[\w-]{1,40}:[^\n]{0,120}\n){0,3}\r?\n`, 'gi'),
    decode: ({ groups }) => `&${groups?.name}=`,
};

;// CONCATENATED MODULE: ./build/core/text/utf8.js
/**
 * Between bytes and words. TextDecoder and TextEncoder belong to the language's every host, not to Node.js, so the
 * core may use them.
 */
const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const lenient = new TextDecoder('utf-8', { ignoreBOM: true });
const encoder = new TextEncoder();
/** Bytes spelled as Latin-1 → the words they are; what is no UTF-8 becomes U+FFFD. */
function decodeUtf8(latin1) {
    return lenient.decode(Uint8Array.from(latin1, (character) => character.charCodeAt(0)));
}
/** One code point → its UTF-8 bytes, spelled as Latin-1. A lone surrogate becomes U+FFFD. */
function encodeUtf8(codePoint) {
    return codePoint < 0x80
        ? String.fromCharCode(codePoint)
        : String.fromCharCode(...encoder.encode(String.fromCodePoint(codePoint)));
}
/** The number of UTF-16 code units in a stretch of bytes, or `null` when it is not UTF-8. */
function utf16Length(bytes) {
    try {
        return strict.decode(bytes).length;
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build/core/codec/html-entities.js

/** The names that stand for a character of a SAS URL or of its quotes (HTML Living Standard, named character references). */
const NAMED = {
    amp: '&',
    AMP: '&',
    equals: '=',
    plus: '+',
    sol: '/',
    percnt: '%',
    quest: '?',
    colon: ':',
    quot: '"',
    QUOT: '"',
    apos: "'",
    lt: '<',
    LT: '<',
    gt: '>',
    GT: '>',
    num: '#',
};
/** `&amp;`, `&#38;` and `&#x26;`: XML, HTML attributes, feeds. Doubled ones are this codec twice. */
const htmlEntities = {
    id: 'html-entities',
    shows: (text) => /&(?:#x?[0-9a-f]{2,7}|amp|quot|apos|[lg]t|equals|plus|sol|percnt|quest|colon|num);/i.test(text),
    pattern: /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,6}));/g,
    decode: ([, decimal, hex, name]) => {
        if (name !== undefined)
            return NAMED[name];
        const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
        return code <= 0x10ffff ? encodeUtf8(code) : undefined;
    },
};

;// CONCATENATED MODULE: ./build/core/codec/joined-literals.js
const BLANKS = String.raw `[ \t]{0,40}`;
/** `++` (Haskell), `..` (Lua), `<>` (Elixir), `||` (SQL), `<<` (Ruby), `^` (OCaml), `*` (Julia), `~` (Twig, Raku). */
const OPERATOR = String.raw `(?:(?:\+{1,2}|\.{1,2}|&|<[<>]|\|\||[*^~])${BLANKS})?`;
/** A remark may stand before the break, a `_` (VB) or a backslash (shell, Ruby, C's macros) at its very end. */
const BREAKS = String.raw `(?:(?:(?:\/\/|--|#)[^\n"'\`]{0,100})?[\\_]?\r?\n[ \t]{0,120}){0,3}`;
/** From behind a literal into the next, with the letters of its kind: `f"`, `@"`, `N'`. Blanks belong to what they follow. */
const JOINT = String.raw `${BLANKS}(?:\)${BLANKS})?${OPERATOR}${BREAKS}${OPERATOR}(?:\(${BLANKS})?[a-zA-Z@$]{0,3}["'\`]`;
const EMPTY = String.raw `\$\{(?:''|""|\`\`)\}`;
/**
 * String literals put together, on one line or over several, by an operator (`'…' + '…'`; JavaScript, Java, C#, PHP,
 * SQL, …), by a mere break or blank (Python, C, Ruby), by nothing at all (a shell's `'…'"…"`), or around an empty
 * `${''}`. Where the literals meet, nothing stands.
 */
const joinedLiterals = {
    id: 'joined-literals',
    shows: (text) => BESIDE_A_TOKEN.test(text),
    // Two quotes in a row are a doubled one, or an escaped one and the literal's own.
    pattern: new RegExp(String.raw `(["'\`])(?!\1)${JOINT}|${EMPTY}`, 'g'),
    decode: () => '',
};
/** A joint behind a literal that ends within a query string or a setting, or before one that holds part of either. */
const BESIDE_A_TOKEN = new RegExp(String.raw `["'\`](?:(?<=(?:[&?;%]|sig=|key=|eyJ)[^"'\`\s]{0,200}.)${JOINT}|${JOINT}[^"'\`\s]{0,60}(?:[&?%]|=["'\`]))|${EMPTY}`, 'i');

;// CONCATENATED MODULE: ./build/core/codec/listed-literals.js
/**
 * Literals handed as a list to what joins them: `["…", "…"].join("")`, `concat!("…", "…")`, `String.Concat`, R's
 * `paste0`, Terraform's `join("", […])`, ARM's and Excel's `CONCAT`. Only where such a word stands: elsewhere a comma
 * parts what belongs apart.
 */
const listedLiterals = {
    id: 'listed-literals',
    shows: (text) => JOINS.test(text),
    // An apostrophe and a bracket may stand in a value; behind the last of the literals they do not.
    pattern: /["'`](?:[ \t]{0,40},\s{0,160}[@$]?["'`]|(?=\]\.join\())/g,
    decode: ([joint]) => (joint.length === 1 ? '"' : ''),
};
const JOINS = /[(!:[](?<=(?<![a-z])(?:concat(?:enate|_ws)?!?|(?:text)?join|paste0?|implode|strcat|strings?\.join)[ \t"']{0,4}.)/i;

;// CONCATENATED MODULE: ./build/core/codec/name-value-pairs.js

/** What parts entries, and the backslash at the end of a line that goes on below. */
const SEPARATOR = String.raw `[\s,;(){}[\]<>/|*\\-]`;
/** With the letter of the kind of literal, `@"` or `b'`; but the `r'` of `'sp=r'` ends a value. */
const QUOTE = String.raw `(?:(?:[@$]|[a-z](?=["'\`]\w))?["'\`])`;
const CELL = String.raw `<\/?(?:t[drh]|d[dt]|code)>`;
const CELLS = String.raw `(?:${CELL}\s{0,40})`;
/** Behind a bracket that belongs to the value: `devices/x(1)`. */
const CLOSES = String.raw `(?<=\([\w.:-]{1,40}\))`;
/** Rust's `"sig".to_string()`. */
const CALL = String.raw `(?:\.\w{1,12}\(\))?`;
/**
 * A token taken apart: dictionaries (`"sv": "2022-11-02", "sig": "…"`), settings (`sig = …`), arguments and attributes
 * (`sig="…"`), pairs and calls (`("sig", "…")`, `.set('sig', '…')`, `params["sig"] = "…"`), options of a command
 * (`-d sig=…`), elements, rows of a table (`| sig | … |`), lists of one (`sig:\n  - …`). What stands between two values is written as the `&name=`
 * that it means; the values are plain already, and
 * a query string has no blanks.
 */
const nameValuePairs = {
    id: 'name-value-pairs',
    gathers: true,
    shows: (text) => APART.test(text) || (ALONE.test(text) && OTHER.test(text)),
    pattern: new RegExp([
        // A name, but not an element's end, and before it the end of the value before, all that separates entries, or nothing.
        String.raw `(?=${NAMES}(?!\w))(?<!<\/)(?<=(?<before>(?:["'\`]${CALL}(?:<\/\w{2,8}>)?(?<=["'\`>)])${SEPARATOR}{0,160}|<\/\w{2,8}>(?:\s{0,40}${CELL}){0,6}(?<=>)${SEPARATOR}{0,160}|(?:(?<!${SEPARATOR})(?!\)${CLOSES})|${CLOSES})${SEPARATOR}{1,160}|(?<![\w.$])(?<!${SEPARATOR}))`,
        // The option, the object that it is set on, the cell of a table.
        String.raw `(?:(?<=-)[a-z][a-z-]{0,20}[ =]\s{0,4}|[\w.$]{1,60}(?:->\w{1,40})?[([.]{1,2}\s{0,40}|${CELLS})?`,
        String.raw `${QUOTE}?[:$]?))${names_NAME}(?:["'\`]${CALL})?\]?`,
        // Up to its value.
        String.raw `(?:\s{0,40}(?:=>|->|:=|==|[:=,|]|to(?=\s))\s{0,40}(?:-\s{1,9})?|\s(?=["'])|<\/\w{2,4}>\s{0,40}${CELLS}{1,2}|>)`,
        String.raw `(?:[[{(]{1,2}\s{0,40})?(?:["']?value["']?\s{0,9}[:=]\s{0,9})?${QUOTE}?`,
        WORDS,
    ].join(''), 'gi'),
    decode: ({ 0: written, groups }) => groups?.before === '' && /^\w+=$/.test(written)
        ? undefined
        : `&${groups?.name}=${inQuery(groups?.words)}`,
};
/** The name by itself, not in a query string; and as it is there, which matters only beside others. */
const APART = /sig(?<=(?<![\w%&?-])...)(?![\w=])/i;
const ALONE = /sig=(?<=(?<![\w%&?-])....)/i;
const OTHER = new RegExp(String.raw `(?<![\w%&?-])${NAMES}(?<!sig)["'\`]?${CALL}\]?\s{0,40}(?:[:=,|>"'<-]|to\s)`, 'i');

;// CONCATENATED MODULE: ./build/core/codec/named-values.js

const IS = String.raw `["']?\s{0,9}[:=]\s{0,9}`;
const SAYS = `(?:["']?(?:name|key)${IS}["']?|<(?:name|key)>)`;
const NAME_ENDS = String.raw `(?:["']|<\/(?:name|key)>|(?=[\s,]))\s{0,80}`;
const VALUE = String.raw `(?:["']?(?:value|example|default)${IS}["'\`]?|<value>)`;
/** What else is said of a pair, before its value or behind it: `"type": "text"`, `in: query`, `disabled: false`. */
const MEMBER = String.raw `["']?(?:type|disabled|enabled|active|description|comment|equals|in|required|schema|id|class|secret|sensitive|uuid)["']?[ \t]{0,9}[:=][ \t]{0,9}(?:"[^"\n]{0,80}"|'[^'\n]{0,80}'|[\w.-]{0,40})`;
const within = (group) => whole(group, String.raw `(?:(?:[,;]|${MEMBER})\s{0,80}){0,10}`);
const between = (group) => whole(group, String.raw `(?:(?:[,;(){}[\]>-]|\/>|<\/\w{1,20}>|${MEMBER})\s{0,80}){0,16}`);
/**
 * A token taken apart into entries that each say `name` and `value`, in either order: HAR, Postman, OpenAPI
 * (`{"name": "sig", "in": "query", "value": "…"}`), YAML lists, forms (`<input name="sig" value="…">`), Swift's
 * `URLQueryItem(name: "sig", value: "…")`, `<name>sig</name><value>…</value>`.
 */
const namedValues = {
    id: 'named-values',
    gathers: true,
    shows: (text) => IS_NAMED.test(text) && HAS_VALUE.test(text),
    pattern: new RegExp([
        // The end of the entry before, with its name where that comes last.
        String.raw `(?:(?:["'\`]\s{0,80}|(?<!\s)\s{1,80}|(?<=[^>\s])(?=<\/))(?:${within('a')}${SAYS}${NAMES}${NAME_ENDS})?${between('b')})?`,
        // What the next one is: `<input type="hidden"`, `new Parameter {`, `URLQueryItem(`.
        String.raw `(?:(?:<[\w.]{1,40}[\s>]|(?<![\w.])(?:new\s{1,9})?[\w.]{1,40}\s?[({])\s{0,40}${between('c')})?`,
        `(?:${SAYS}${names_NAME}${NAME_ENDS}${within('d')}${VALUE}${WORDS}`,
        String.raw `|${VALUE}(?=${whole('f', '[^"\'`\\s,]{1,300}')}["'\`]?\s{0,80}${within('e')}${SAYS}(?<last>${NAMES})\b))`,
    ].join(''), 'gi'),
    decode: ({ groups }) => `&${groups?.name ?? groups?.last}=${inQuery(groups?.words)}`,
};
const IS_NAMED = /sig\b(?<=(?:name|key)[\s"'>:=]{1,12}sig)/i;
const HAS_VALUE = new RegExp(VALUE, 'i');

;// CONCATENATED MODULE: ./build/core/codec/notebook-lines.js
/** A Jupyter notebook keeps a cell as an array of strings, one a line: `"a\n",` and `"b"` are the lines a and b. */
const notebookLines = {
    id: 'notebook-lines',
    shows: (text) => text.includes('\\n",'),
    pattern: /\\n",\s{0,80}"/g,
    decode: () => '\\n',
};

;// CONCATENATED MODULE: ./build/core/codec/nul-bytes.js
/** UTF-16 strings inside a binary file or a database: every other byte is NUL. */
const nulBytes = {
    id: 'nul-bytes',
    shows: (text) => nul_bytes_WORDS.test(text),
    // With its character, so that a place ends behind the NUL of its last one.
    pattern: /([\x20-\x7e])\0/g,
    decode: ([, character]) => character,
};
/** The names, the word and the markers by which tokens and keys are met. */
const nul_bytes_WORDS = /s\0i\0g|k\0e\0y|j\0w\0t\0-|g\0r\0i\0d|\+\0A\0[SER]\0|A\0(?:P\0I\0M|I\0o\0T|Z\0E\0G)|J\0Q\0Q\0J/i;

;// CONCATENATED MODULE: ./build/core/codec/percent-encoding.js
/**
 * A URL inside a URL: `…%3Fsv%3D2022-11-02%26sig%3DMcG3…%252B…%253D`. A token's own values are percent-encoded once
 * and read so; this layer is the one around it.
 */
const percentEncoding = {
    id: 'percent-encoding',
    shows: (text) => AROUND.test(text),
    pattern: /%([0-9a-f]{2})/gi,
    decode: ([, hex]) => String.fromCharCode(Number.parseInt(hex, 16)),
};
/**
 * What stands in no value of a token: an encoded `=` behind a name, an encoded `%`, a name spelled in escapes, the time
 * in the middle of API Management's tokens, the space before Maps', the marker and the end of a key.
 */
const AROUND = /%(?:3d(?<=(?:sig|key|signature|(?:APIM|AIoT|AZEG|AZMP)[\w%]{6,20})%3d)|25[0-9a-f]{2}|73%69%67|26\d{12}%26|26sn?%3d|20(?<=jwt-sas%20)|2bA(?:S[tb]|Eh|Rm))/i;

;// CONCATENATED MODULE: ./build/core/codec/quoted-printable.js
/** Mail (RFC 2045 §6.7): `=3D` for `=`, and a lone `=` at the end of a line that goes on below. */
const quotedPrintable = {
    id: 'quoted-printable',
    // A soft break alone, where a line is as long as the rule has it.
    shows: (text) => /=3D|=[ \t]{0,8}\r?\n(?<=[^\s=]{24}=\s{1,9})[^\s=]{2}/i.test(text),
    pattern: /=(?:([0-9A-Fa-f]{2})|[ \t]{0,8}\r?\n)/g,
    decode: ([, hex]) => (hex === undefined ? '' : String.fromCharCode(Number.parseInt(hex, 16))),
};

;// CONCATENATED MODULE: ./build/core/codec/source-escapes.js

const SINGLE = {
    n: '\n',
    r: '\r',
    t: '\t',
    b: '\b',
    f: '\f',
    '/': '/',
    '"': '"',
    "'": "'",
    '`': '`',
    '\\': '\\',
};
/** What Python calls the signs of a SAS URL (Unicode's names). */
const source_escapes_NAMED = {
    AMPERSAND: '&',
    'EQUALS SIGN': '=',
    'PLUS SIGN': '+',
    SOLIDUS: '/',
    'PERCENT SIGN': '%',
    'QUESTION MARK': '?',
    COLON: ':',
};
/**
 * What JSON and the string literals of programming languages escape: `\u0026`, `\x26`, `\046`, `\u{26}`, `\/`, `\"`.
 * JSON inside JSON is this codec twice.
 */
const sourceEscapes = {
    id: 'source-escapes',
    shows: (text) => text.includes('\\') && (SIGN.test(text) || NEAR.test(text)),
    pattern: /\\(?:u([0-9a-fA-F]{4})|u\{([0-9a-fA-F]{1,6})\}|U([0-9a-fA-F]{8})|x([0-9a-fA-F]{2})|([0-7]{3})|N\{([A-Z ]{4,20})\}|([nrtbf/"'`\\]))/g,
    decode: ([, four, braced, eight, two, octal, name, single]) => {
        if (name !== undefined)
            return source_escapes_NAMED[name];
        if (single !== undefined)
            return SINGLE[single];
        const code = octal === undefined
            ? Number.parseInt((four ?? braced ?? eight ?? two), 16)
            : Number.parseInt(octal, 8);
        return code <= 0x10ffff ? encodeUtf8(code) : undefined;
    },
};
/** A sign of ASCII by its number or its name: nobody writes one so by chance, so it may stand anywhere. */
const SIGN = /\\(?:u00[23][0-9a-f]|u\{0{0,4}[23][0-9a-f]\}|U000000[23][0-9a-f]|x[23][0-9a-f]|0[4-7][0-7]|N\{[A-Z])/i;
/**
 * Any other: right before a name, in or behind its value, before the slashes of a URL, beside a `/` in base64, or a quote
 * beside a stretch as long as part of a secret.
 */
const NEAR = /\\\S{0,24}(?:sig|key)|(?:sig|key)\S{0,200}\\|:\\{1,15}\/|\\\/(?=[A-Za-z0-9+]{12})|\\(?:(?<=[A-Za-z0-9+]{12}\\)\\{0,9}\/|(?<=[\w+/=&%]{14}\\)["'])|\\["'](?=[\w+/]{16})/i;

;// CONCATENATED MODULE: ./build/core/codec/terminal-colours.js
/** What a terminal is told of colours (ECMA-48, SGR), where a session was recorded: `ESC[4m` before, `ESC[0m` behind. */
const terminalColours = {
    id: 'terminal-colours',
    shows: (text) => text.includes('\x1b['),
    pattern: /\x1b\[[\d;:]{0,24}[mK]/g,
    decode: () => '',
};

;// CONCATENATED MODULE: ./build/core/codec/wrapped-lines.js
/** The side of a box (`│┃║` in UTF-8), and the mark of a line that goes on below: a shell's, a batch file's, PowerShell's. */
const ENDS = String.raw `[ \t]{0,60}(?:(?:\||\xe2[\x94\x95].)[ \t]{0,8})?(?:[\\^\`][ \t]{0,8})?\r?`;
/** Indentation, quotation, comments, patches, boxes; what might itself be part of a token needs a blank behind it. */
const LEADS = String.raw `(?:[ \t]|[>|#*]|;(?!\w{3,30}\\?=)|(?:[+%'-]|--|::|\/\/{1,2}|[Rr][Ee][Mm])[ \t]|[+-](?=[&?])|\xe2[\x94\x95].){0,120}`;
/** `name: `, `END:VEVENT`, `N   : 1`: an entry of its own, which goes on with nothing. */
const ENTRY = String.raw `[A-Za-z][\w-]{0,40}[ \t]{0,24}:(?:\s|[A-Za-z])`;
/**
 * A token broken over lines: YAML folding, terminals and mail that wrap at a column, PowerShell's `Format-List`, a
 * backslash, caret or backtick at the end of a line, a patch, comment or quotation with a mark before each. The break
 * and what leads the next line are left out; joining lines that do not belong together makes no token out of none.
 */
const wrappedLines = {
    id: 'wrapped-lines',
    shows: (text) => BROKEN.test(text) || WITHIN_A_WORD.test(text),
    // Haskell closes the gap in a string with another backslash; where an address begins, nothing goes on but a
    // connection string; and a bracket belongs to the line before only behind a mark.
    pattern: new RegExp(String.raw `\n(?<=(?:[\w%=&?+/\\:.,;~-]|='|['()](?=[\\^\`]\r?\n))(?<before>${ENDS})\n)${LEADS}(?:\\(?![ux]))?(?:(?!https?:\/\/)|(?<=Endpoint=${ENDS}\n${LEADS}))(?!${ENTRY})(?=[\w%=&?+/\\:.,;^\`'~-]|(?<=[\\^\`]\r?\n[ \t]{0,80})\()`, 'g'),
    // What introduces a token, or a block of YAML, is a word by itself: there the break stands for the blank that it was made at.
    decode: ({ index, input, groups }) => {
        const at = index - (groups?.before?.length ?? 0);
        return INTRODUCES.test(input.slice(Math.max(0, at - 24), at)) ? ' ' : '';
    },
};
/** A mark at the end of a line that goes on below, with no blank on either side of it. */
const WITHIN_A_WORD = /\n(?<=[\w+/%=&]{6}[\\^`]\r?\n)[\w+/%=&^]/;
const INTRODUCES = /(?:SharedAccessSignature|GatewayKey|jwt-sas|[ \t][>|][+-]?)$/;
/** Words have no digits, hashes no capitals. */
const BASE64 = String.raw `(?=[a-z0-9+/%]{0,15}[A-Z])(?=[A-Za-z+/%]{0,15}\d)[A-Za-z0-9+/%]{16}`;
/** The marks of identifiable keys. */
const MARK = String.raw `(?:\+A(?:S[tb]|Eh|Rm)|APIM|AIoT|AZEG)`;
const SIG = '[sS][iI][gG]';
/**
 * A line that ends within a query string, right behind a name or in base64; one that begins with a parameter, with
 * base64, or within a URL that has a signature.
 */
// The leads are taken whole, or each of many blanks would be given back.
const BROKEN = new RegExp([
    String.raw `\n(?:(?<=(?:(?:[?&]\w{1,12}|;[A-Z]\w{3,24}\\?)=[^\s"'<>]{0,2000}|[\w%/][?&]|&\d{12}&[\w%+/]{0,90}|${SIG}["']?[=:%\\][\w%+/\\ "']{0,90}|${BASE64}|${MARK}[\w+/\\]{0,14}|eyJ[\w.-]{0,2000})${ENDS}\n)`,
    String.raw `|(?=(${LEADS}))\1(?:[?&]\w{1,12}=|[?&]?${SIG}[=%\\]|&?${BASE64}|[\w+/]{0,80}${MARK}|[\w%:+/.-]{0,120}[&?=;]\S{0,2000}(?:${SIG}|Key\\?=)))`,
].join(''));

;// CONCATENATED MODULE: ./build/core/codec/index.js
/** Every codec, in the order in which they are tried. To add one: a file, a line here, its cases, its heading. */





















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
    formData,
];
/** Encodings nest this deep, on top of the token's own percent-encoding (contract §4). */
const DEPTH = 4;
/** Enough for every nesting seen; hardly one stretch in a thousand shows more ways to be read. */
const MOST_VIEWS = 48;
/**
 * A view and everything it becomes when layers are undone, fewest layers first; the same text is not shown twice. Where
 * that would be more than `most` views, the rest is all layers undone at once, again and again. Returns whether there
 * was such a rest.
 */
function* layersOf(first, most = MOST_VIEWS) {
    const seen = new Set([first.text]);
    let level = [{ view: first, codecs: CODECS }];
    for (let depth = 0; level.length > 0; depth++) {
        for (const { view } of level)
            yield view;
        if (depth === DEPTH)
            return false;
        const next = [];
        for (const { view: outer, codecs } of level) {
            const undone = codecs.map((codec) => ({ codec, view: (0,text_view/* undo */.tN)(outer, codec) }));
            const others = undone.flatMap(({ codec, view }) => (view === null ? [codec] : []));
            for (const { codec, view } of undone) {
                if (view === null || seen.has(view.text))
                    continue;
                if (seen.size >= most) {
                    for (const { view } of next)
                        yield view;
                    yield* allAtOnce(first, seen);
                    return true;
                }
                seen.add(view.text);
                next.push({ view, codecs: codec.gathers ? others : CODECS });
            }
        }
        level = next;
    }
    return false;
}
function* allAtOnce(view, seen) {
    let inner = view;
    for (let depth = 0; depth < DEPTH; depth++) {
        const outer = inner;
        for (const codec of CODECS)
            inner = (0,text_view/* undo */.tN)(inner, codec) ?? inner;
        if (inner === outer)
            return;
        if (!seen.has(inner.text))
            yield inner;
    }
}

// EXTERNAL MODULE: ./build/core/find/candidates.js + 1 modules
var candidates = __webpack_require__(305);
// EXTERNAL MODULE: ./build/core/find/marks.js + 5 modules
var marks = __webpack_require__(877);
;// CONCATENATED MODULE: ./build/core/find/regions.js
/** A user delegation SAS is some 600 bytes long and four times that under four layers of escapes; URLs come on top. */
const BEFORE = 4096;
const AFTER = 3072;
/**
 * Regions are cut at this length: what is written one way in one place should not make every other place be read that
 * way too, and a file that is all candidates is still decoded less than twice.
 */
const regions_LONGEST = 32_768;
function* regionsOf(candidates, length) {
    let current = null;
    for (const at of candidates) {
        if (current !== null && at + AFTER - current.start <= regions_LONGEST && at - BEFORE <= current.end) {
            current.end = Math.max(current.end, Math.min(length, at + AFTER));
            continue;
        }
        if (current !== null)
            yield current;
        current = { start: Math.max(0, at - BEFORE), end: Math.min(length, at + AFTER) };
    }
    if (current !== null)
        yield current;
}

;// CONCATENATED MODULE: ./build/core/text/landmarks.js
/**
 * What stands near a place in some bytes, for any number of places: looked for only around what is asked for, and once,
 * so that a file full of places is still walked only once.
 */

/** They are looked for in stretches of this length; one over the edge is seen from its own stretch. */
const STRETCH = 8192;
const MARGIN = 256;
class Landmarks {
    #bytes;
    #find;
    #known = new Map();
    /** `find` tells the marks in a text (bytes spelled as Latin-1), ascending. */
    constructor(bytes, find) {
        this.#bytes = bytes;
        this.#find = find;
    }
    /** The last one that begins before an offset and no more than so many bytes from it. */
    before(offset, farthest) {
        const earliest = Math.max(0, offset - farthest);
        for (let stretch = Math.floor(offset / STRETCH); stretch >= Math.floor(earliest / STRETCH); stretch--) {
            const mark = this.#marksIn(stretch).findLast(({ at }) => at < offset);
            if (mark !== undefined)
                return mark.at >= earliest ? mark : null;
        }
        return null;
    }
    /** The first one at an offset or behind it, less than so many bytes from it. */
    from(offset, farthest) {
        const latest = Math.min(this.#bytes.length, offset + farthest);
        for (let stretch = Math.floor(offset / STRETCH); stretch <= Math.floor(latest / STRETCH); stretch++) {
            const mark = this.#marksIn(stretch).find(({ at }) => at >= offset);
            if (mark !== undefined)
                return mark.at < latest ? mark : null;
        }
        return null;
    }
    #marksIn(stretch) {
        const known = this.#known.get(stretch);
        if (known !== undefined)
            return known;
        const from = Math.max(0, stretch * STRETCH - MARGIN);
        const to = Math.min(this.#bytes.length, (stretch + 1) * STRETCH + MARGIN);
        const marks = this.#find((0,text_view/* latin1 */.Wy)(this.#bytes, from, to))
            .map((mark) => ({ ...mark, at: from + mark.at }))
            .filter(({ at }) => Math.floor(at / STRETCH) === stretch);
        this.#known.set(stretch, marks);
        return marks;
    }
}
/** How many lines end between two offsets; counted no further than one more than `most`. */
function linesBetween(bytes, from, to, most = Number.POSITIVE_INFINITY) {
    let lines = 0;
    for (let at = from; at < to && lines <= most; at++) {
        // LF, a lone CR, and of CRLF the LF.
        if (bytes[at] === 0x0a || (bytes[at] === 0x0d && bytes[at + 1] !== 0x0a))
            lines++;
    }
    return lines;
}

;// CONCATENATED MODULE: ./build/core/sas/percent.js

/** `%2F` → `/`. What is no valid escape stays as it is: a broken one is a reason to say less, never to fail. */
function decodePercent(text) {
    if (!text.includes('%'))
        return text;
    return text.replace(/%([0-9a-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
}
/** The words that an encoded value stands for, in UTF-8. Most have nothing to decode, and decoding costs more than a look. */
function decodeWords(text) {
    const bytes = decodePercent(text);
    return /[\x80-\xff]/.test(bytes) ? decodeUtf8(bytes) : bytes;
}

;// CONCATENATED MODULE: ./build/core/sas/endpoint.js
/**
 * What the URL in front of a token says: whose storage it is, which service, and whether it is a real host at all.
 * A host never decides whether something is a token, only what can be said of it (reference §3).
 */

const STORAGE_SUFFIX = /^(?:core\.(?:windows\.net|chinacloudapi\.cn|usgovcloudapi\.net|cloudapi\.de|microsoft\.scloud|eaglex\.ic\.gov|sovcloud-api\.(?:fr|de))|storage\.azure\.net)$/;
/** `<account>[-secondary][.z12][.privatelink].<service>.<suffix>`; Azure Stack Hub has a suffix of its customer's. */
const STORAGE_HOST = /^(?<account>md-[a-z0-9-]{1,40}|[a-z0-9]{3,24})(?:-(?:secondary|internetrouting|microsoftrouting))?(?:\.z\d{1,2})?(?:\.privatelink)?\.(?<service>blob|dfs|file|queue|table|web)\.(?<suffix>[a-z0-9.-]{3,200})$/;
const ONELAKE_HOST = /^(?:[a-z0-9-]{1,63}\.)?(?:[a-z0-9-]{1,63}-)?onelake\.(?:blob|dfs)\.fabric\.microsoft\.com$|\.onelake\.fabric\.microsoft\.com$/;
const AZURE_SUFFIX = /\.(?:windows\.net|azure\.net|azure\.com|azure\.us|azure\.cn|azureedge\.net|azurefd\.net|azurewebsites\.net|chinacloudapi\.cn|usgovcloudapi\.net|cloudapi\.de|microsoft\.scloud|eaglex\.ic\.gov|sovcloud-api\.(?:fr|de)|fabric\.microsoft\.com|azure-devices(?:-provisioning)?\.(?:net|cn|us)|azure-api\.net|powerplatform\.com)$/;
const LOOPBACK_HOST = /^(?:127(?:\.\d{1,3}){3}|localhost|.*\.localhost|azurite|host\.docker\.internal|\[::1\])$/;
const SERVICES = {
    blob: 'blob',
    dfs: 'blob',
    web: 'blob',
    file: 'file',
    queue: 'queue',
    table: 'table',
};
/** Reads `scheme://host[:port]/path` or `host/path`; `null` when there is no host in it. */
function parseEndpoint(url) {
    const match = /^(?:([a-z][a-z0-9+.-]*):\/\/)?([^/?#]*)([^?#]*)/i.exec(url);
    // What stands before an `@` is a user name (or a container, in `wasbs://c@account.blob…`), never the host.
    const host = match[2]
        .slice(match[2].lastIndexOf('@') + 1)
        .replace(/:\d*$/, '')
        .toLowerCase();
    if (!/^(?:[a-z0-9_-]+(?:\.[a-z0-9_-]+)*\.?|\[[0-9a-f:.]+\])$/.test(host))
        return null;
    if (match[1] === undefined && !host.includes('.') && !LOOPBACK_HOST.test(host))
        return null;
    return {
        scheme: match[1]?.toLowerCase() ?? null,
        host,
        segments: segmentsOf(match[3]),
        ...identify(host),
    };
}
function isAzureHost(host) {
    return AZURE_SUFFIX.test(host);
}
function identify(host) {
    const loopback = LOOPBACK_HOST.test(host);
    if (ONELAKE_HOST.test(host))
        return { account: 'onelake', service: 'blob', onAzure: true, loopback, disk: false };
    const storage = STORAGE_HOST.exec(host)?.groups;
    if (storage === undefined)
        return { account: null, service: null, onAzure: isAzureHost(host), loopback, disk: false };
    const account = storage.account;
    const onAzure = STORAGE_SUFFIX.test(storage.suffix);
    return {
        account,
        service: SERVICES[storage.service],
        onAzure,
        loopback,
        disk: onAzure && account.startsWith('md-') && storage.service === 'blob',
    };
}
function segmentsOf(path) {
    return path
        .split('/')
        .filter((segment) => segment !== '')
        .map(decodeWords);
}

;// CONCATENATED MODULE: ./build/core/text/character-set.js
function setOf(pattern) {
    return Uint8Array.from({ length: 256 }, (_, code) => (pattern.test(String.fromCharCode(code)) ? 1 : 0));
}
/** Whether the character at an offset is of the set; nothing beyond Latin-1, and no end of the text, is. */
function isOf(set, text, at) {
    return set[text.charCodeAt(at)] === 1;
}

;// CONCATENATED MODULE: ./build/core/sas/randomness.js
/**
 * Whether a text looks drawn by lot. Secrets are random base64; names, paths, GUIDs and hexadecimal digests are not:
 * they change too seldom between capitals, small letters and digits, or lack one of them.
 */

/** Of 43 characters, the shortest secret, this many are enough to know one by. */
const WINDOW = 40;
/** Of the 43, one window in three lies within. */
const STEP = 3;
const LEAST_DISTINCT = 20;
/** Random base64 changes between capitals, small letters and digits at 27 of 42 places; names of people at half that. */
const LEAST_CHANGES = 14;
const LEAST_OF_EACH = 4;
/** Whether some stretch of the text looks random. Linear in the text. */
function holdsRandom(text) {
    for (let start = 0; start + WINDOW <= text.length; start += STEP) {
        if (isRandom(text, start))
            return true;
    }
    return false;
}
/** Whether a stretch of a text is a piece of something random that goes on around it. */
function standsInRandom(text, from, to) {
    let start = from;
    while (start > 0 && from - start < REACH && isOf(randomness_BASE64, text, start - 1))
        start--;
    let end = to;
    while (end - to < REACH && isOf(randomness_BASE64, text, end))
        end++;
    return holdsRandom(text.slice(start, end));
}
const REACH = 64;
const randomness_BASE64 = setOf(/[A-Za-z0-9+/_-]/);
function isRandom(text, start) {
    // A bit for each character seen: digits and signs, capitals, small letters.
    let [signs, capitals, smalls] = [0, 0, 0];
    let [changes, manyCapitals, manySmalls] = [0, 0, 0];
    let last = randomness_OTHER;
    for (let at = start; at < start + WINDOW; at++) {
        const code = text.charCodeAt(at);
        const now = code < 128 ? CLASSES[code] : randomness_OTHER;
        const bit = 1 << (code & 31);
        if (code < 0x40)
            signs |= bit;
        else if (code < 0x60)
            capitals |= bit;
        else
            smalls |= bit;
        // The hyphens and slashes between words are no sign of chance.
        if (now === randomness_OTHER)
            continue;
        if (now === CAPITAL)
            manyCapitals++;
        else if (now === SMALL)
            manySmalls++;
        if (last !== randomness_OTHER && now !== last)
            changes++;
        last = now;
    }
    return (changes >= LEAST_CHANGES &&
        manyCapitals >= LEAST_OF_EACH &&
        manySmalls >= LEAST_OF_EACH &&
        bitsIn(signs) + bitsIn(capitals) + bitsIn(smalls) >= LEAST_DISTINCT);
}
const [randomness_OTHER, CAPITAL, SMALL, DIGIT] = [0, 1, 2, 3];
const CLASSES = Uint8Array.from({ length: 128 }, (_, code) => {
    const character = String.fromCharCode(code);
    if (/[A-Z]/.test(character))
        return CAPITAL;
    if (/[a-z]/.test(character))
        return SMALL;
    return /[0-9]/.test(character) ? DIGIT : randomness_OTHER;
});
function bitsIn(word) {
    let bits = 0;
    for (let left = word; left !== 0; left &= left - 1)
        bits++;
    return bits;
}

;// CONCATENATED MODULE: ./build/core/sas/corroboration.js
/**
 * What vouches for a signature that stands alone: within five lines of it, or in the file's name, an Azure host or
 * one of the words below, in any case, as a whole word or as a part of a camelCase or snake_case one (contract §4).
 */



const LINES = 5;
/** Lines can be of any length; beyond this nothing is nearby. */
const FARTHEST = 4096;
/** Answers for any number of signatures in the same bytes: `(start, end)` is the stretch of one. */
function corroborationIn(bytes, path) {
    const isNamed = vouchersIn(path).length > 0;
    const vouchers = new Landmarks(bytes, vouchersIn);
    return (start, end) => {
        if (isNamed)
            return true;
        const before = vouchers.before(start, FARTHEST);
        if (before !== null && linesBetween(bytes, before.at, start, LINES) <= LINES)
            return true;
        const after = vouchers.from(end, FARTHEST);
        return after !== null && linesBetween(bytes, end, after.at, LINES) <= LINES;
    };
}
/** Where in a text something vouches, ascending. */
function vouchersIn(text) {
    return [...wordsIn(text), ...hostsIn(text)].sort((one, other) => one - other).map((at) => ({ at }));
}
const corroboration_WORDS = new Set(['sas', 'azure', 'blob', 'sharedaccess']);
/** A run of letters with a word in it somewhere; the words are told apart only there. */
const LETTERS = /(?<![A-Za-z])[A-Za-z]{0,64}?(?:sas|azure|blob|access)[A-Za-z]{0,64}/gi;
const PARTS = /[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g;
function* wordsIn(text) {
    for (const { 0: letters, index } of text.matchAll(LETTERS)) {
        // Three letters come up by chance in any neighbour's signature, and vouch for nothing there.
        if (standsInRandom(text, index, index + letters.length))
            continue;
        let before = endOfShared(text, index);
        for (const { 0: part, index: at } of letters.matchAll(PARTS)) {
            const word = part.toLowerCase();
            if (corroboration_WORDS.has(word) || (before === at && word === 'access'))
                yield index + at;
            before = word === 'shared' ? at + part.length : null;
        }
    }
}
/** `shared_access`, "Shared Access": two words that belong together. 0 where the first ends right before. */
function endOfShared(text, at) {
    return /(?:^|[^a-z])shared[_ -]$/i.test(text.slice(Math.max(0, at - 8), at)) ? 0 : null;
}
/** Begun at the first character of a name only, or a long run without dots would be walked from each of its own. */
const HOST = /(?<![a-z0-9-])[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){2,10}/gi;
function* hostsIn(text) {
    for (const { 0: host, index } of text.matchAll(HOST)) {
        if (isAzureHost(host.toLowerCase()))
            yield index;
    }
}

;// CONCATENATED MODULE: ./build/core/sas/nearby-account.js
/**
 * Which storage account a text names: in a host, or as the value of a setting. A token without an address opens some
 * account, and the one named beside it is most likely that.
 */



/** Beyond these nothing is nearby, in either direction. */
const nearby_account_FARTHEST = 2048;
const nearby_account_LINES = 20;
/**
 * The account named nearest to a stretch of the bytes, by lines, or `null`; asked for any number of stretches. Of two
 * equally near the one before it counts.
 */
function accountsNear(bytes) {
    const accounts = new Landmarks(bytes, (text) => [...accountsIn(text)]);
    return (start, end) => {
        const before = accounts.before(start, nearby_account_FARTHEST);
        const after = accounts.from(end, nearby_account_FARTHEST);
        const linesToBefore = before === null ? Infinity : linesBetween(bytes, before.at, start, nearby_account_LINES);
        const linesToAfter = after === null ? Infinity : linesBetween(bytes, end, after.at, nearby_account_LINES);
        const nearest = linesToAfter < linesToBefore ? after : before;
        return Math.min(linesToBefore, linesToAfter) <= nearby_account_LINES ? nearest : null;
    };
}
/** Every storage account that a text names, in order. Variables and placeholders have no account's form. */
function* accountsIn(text) {
    for (const match of text.matchAll(nearby_account_NAMED)) {
        const whole = match[0];
        const account = match[1] ?? accountOf(whole);
        if (account === null || !ACCOUNT.test(account))
            continue;
        // What looks like the name in front of a host may be the end of somebody's secret.
        if (standsInRandom(text, match.index, match.index + whole.length))
            continue;
        yield { account, at: match.index + whole.lastIndexOf(account) };
    }
}
const ACCOUNT = /^[a-z0-9]{3,24}$/;
/**
 * `AccountName=x`, `account_name: "x"`, `-StorageAccountName x`, `--account-name x`, `AZURE_STORAGE_ACCOUNT=x`; or a
 * host. A name without quotes ends its line or its setting: before a comma or a bracket it is a variable.
 */
const nearby_account_NAMED = new RegExp([
    String.raw `(?<![A-Za-z])(?:(?:azure[_.-]?)?storage[_.-]?)?account(?:[_.-]?name)?["'\`\])]{0,2}`,
    String.raw `(?:\s{0,20}(?:=>|:=|=|:|,)\s{0,20}|[ \t]{1,8})["'\`]{0,1}([a-z0-9]{3,24})`,
    String.raw `(?=["'\`;&<]|[ \t]{0,8}(?:[\r\n]|$)|[ \t]{1,8}(?:--?[a-z]|#|\\|;))`,
    String.raw `|(?<![a-z0-9.-])[a-z0-9-]{3,64}\.(?:z\d{1,2}\.)?(?:privatelink\.)?(?:blob|dfs|file|queue|table|web)\.[a-z0-9.-]{3,80}`,
].join(''), 'gi');
/** The account of a storage host of Azure's own; a disk's export host belongs to nobody's account. */
function accountOf(host) {
    const endpoint = parseEndpoint(host.toLowerCase());
    return endpoint?.onAzure === true && !endpoint.loopback ? endpoint.account : null;
}

;// CONCATENATED MODULE: ./build/core/sas/key-context.js
/**
 * What stands around a key whose name alone does not tell whose it is: an `access_key` is a storage account's beside
 * `azurerm_storage_account`, and Redis' elsewhere. The service named nearest has it.
 */

/** Services with accounts, whose keys have the same name and shape; they sign no SAS (contract §3). */
const ACCOUNTS = String.raw `cosmos(?:[\w.-]{0,8}azure)?|documentdb|documents\.azure|(?:azure|az)[ _.-]?batch|azurerm_batch|batch[ _.-]?(?:account|service|shared|key)|\.batch\.`;
const key_context_SERVICES = [
    'redis|signalr|web[_.-]?pub[_.-]?sub|communication|cognitive|openai|search|azurecr|container[_.-]?registry',
    'app[_.-]?config|automation|log[_.-]?analytics|machine[_.-]?learning',
    String.raw `\b(?:aws|s3|gcp|gcs)|amazon|minio|digitalocean|aliyun|google`,
].join('|');
const STORAGE = String.raw `storage|azure|blob|\bwasbs?\b|\babfss?\b|core\.windows`;
/** Others' words first: they are the longer ones (`documents.azure`). */
const key_context_NAMES = new RegExp(`(${ACCOUNTS})|(${key_context_SERVICES})|${STORAGE}`, 'gi');
/** Whose key stands between two stretches of text, by the service named nearest; `null` where none is named. */
function ownerOf(before, after) {
    let last = null;
    for (const match of before.matchAll(key_context_NAMES))
        last = match;
    const [first = null] = after.matchAll(key_context_NAMES);
    const distance = last === null ? 0 : before.length - last.index - last[0].length;
    const nearest = last !== null && (first === null || distance <= first.index) ? last : first;
    if (nearest === null)
        return null;
    return nearest[1] !== undefined
        ? 'another account'
        : nearest[2] !== undefined
            ? 'another service'
            : 'storage';
}
/** The account that the line of a key names, or the line before or after it: where there is just one, it is the key's. */
function accountBeside(before, after) {
    const names = new Set([lastLines(before.slice(-LONGEST_LINES)), firstLines(after.slice(0, LONGEST_LINES))].flatMap((lines) => [...accountsIn(lines), ...mountsIn(lines)].map(({ account }) => account)));
    return names.size === 1 ? [...names][0] : null;
}
/** `username=contosodata7,password=…`: a share is mounted in its account's name. */
function* mountsIn(text) {
    for (const match of text.matchAll(/(?:^|[\s,])username=([a-z0-9]{3,24})(?=[,\s]|$)/g))
        yield { account: match[1] };
}
const LONGEST_LINES = 400;
function lastLines(text) {
    const line = text.lastIndexOf('\n');
    return line <= 0 ? text : text.slice(text.lastIndexOf('\n', line - 1) + 1);
}
function firstLines(text) {
    const line = text.indexOf('\n');
    const next = line < 0 ? -1 : text.indexOf('\n', line + 1);
    return next < 0 ? text : text.slice(0, next);
}
const IOT_HOST = /\.azure-devices(?:-provisioning)?\.(?:net|cn|us)/i;
const IOT_POLICY = /^(?:iothubowner|service|device|registryRead(?:Write)?|provisioningserviceowner|enrollment(?:read|write))$/;
const MESSAGING_HOST = /\.servicebus\.[a-z]/i;
/**
 * `primaryKey` and `secondaryKey` are told by their object: `"symmetricKey": {`, a `keyName` with a policy's `rights`, or
 * the connection strings beside them. Search, Maps, SignalR and others list theirs by the same names.
 */
function pairAround(before, after) {
    const opened = before.lastIndexOf('{');
    const closed = after.indexOf('}');
    const object = before.slice(opened + 1) + (closed < 0 ? after : after.slice(0, closed));
    const iot = nameBefore(object, IOT_HOST);
    if (/symmetric[_-]?key["']?\s{0,9}[:=]\s{0,40}\{?[^{}]{0,160}$/i.test(before.slice(-240)))
        return { kind: 'iot-key', account: iot ?? nameBefore(before + after, IOT_HOST), policy: null };
    const policy = /\bkey_?name["']?\s{0,20}[:=]\s{0,9}["']?([\w.-]{1,128})/i.exec(object)?.[1] ?? null;
    if (IOT_HOST.test(object) ||
        (policy !== null && IOT_POLICY.test(policy)) ||
        /\brights["']?\s{0,20}[:=]\s{0,9}["']?(?:Registry|Service(?:Config|Connect)|DeviceConnect|Enrollment)/i.test(object))
        return { kind: 'iot-key', account: iot, policy };
    if (!MESSAGING_HOST.test(object) && !/SharedAccess/.test(policy ?? ''))
        return null;
    return { kind: 'messaging-key', account: nameBefore(object, MESSAGING_HOST), policy };
}
/** The name in front of a service's own part of a host; the provisioning service has a host for all, `global`. */
function nameBefore(text, host) {
    const at = text.search(host);
    const name = at < 0 ? null : /[a-z0-9-]{3,63}$/i.exec(text.slice(Math.max(0, at - 63), at));
    return name === null || name[0] === 'global' ? null : name[0];
}

;// CONCATENATED MODULE: ./build/core/sas/kinds/quoted.js
/** Names come from the document: in a command they stand in single quotes unless they are plain words. */
function quoted(text) {
    return /^(?:[\w.$-]+|<[\w-]+>)$/.test(text) && !text.includes('$')
        ? text
        : `'${text.replaceAll("'", "'\\''")}'`;
}

;// CONCATENATED MODULE: ./build/core/sas/kinds/storage.js

const STORAGE_SERVICES = ['blob', 'queue', 'table', 'file'];
/** `storage account contosodata7`, or as much as is known. */
function accountWords(token) {
    return token.account === null ? 'a storage account not named here' : `storage account ${token.account}`;
}
/** `sr` values (reference §2.2); `segments` is how much of the path names the resource. */
const SIGNED_RESOURCES = {
    b: { service: 'blob', reach: 'item', segments: Number.POSITIVE_INFINITY },
    bs: { service: 'blob', reach: 'item', segments: Number.POSITIVE_INFINITY },
    bv: { service: 'blob', reach: 'item', segments: Number.POSITIVE_INFINITY },
    c: { service: 'blob', reach: 'container', segments: 1 },
    d: { service: 'blob', reach: 'container', segments: Number.POSITIVE_INFINITY },
    f: { service: 'file', reach: 'item', segments: Number.POSITIVE_INFINITY },
    s: { service: 'file', reach: 'container', segments: 1 },
};
function scopeOf(query) {
    const { values, endpoint } = query;
    const path = endpoint?.segments ?? [];
    const table = values.get('tn');
    if (table !== undefined) {
        const ranged = ['spk', 'srk', 'epk', 'erk'].some((name) => values.has(name));
        return { service: 'table', reach: ranged ? 'item' : 'container', resource: table };
    }
    const sr = values.get('sr')?.toLowerCase();
    if (sr === undefined && (endpoint?.service ?? 'queue') === 'queue') {
        return { service: 'queue', reach: 'container', resource: path[0] ?? null };
    }
    const sized = sr === undefined ? undefined : SIGNED_RESOURCES[sr];
    if (sized === undefined) {
        return { service: endpoint?.service ?? null, reach: 'unknown', resource: null };
    }
    const depth = sr === 'd' ? directoryDepth(values.get('sdd')) : sized.segments;
    const named = path.slice(0, depth);
    return { service: sized.service, reach: sized.reach, resource: named.length > 0 ? named.join('/') : null };
}
/** `sdd` counts the directory's own segments; the container comes before them. */
function directoryDepth(sdd) {
    return sdd !== undefined && /^\d{1,4}$/.test(sdd) ? Number(sdd) + 1 : Number.POSITIVE_INFINITY;
}
/** How a permission is said, in the order in which it is said; `add` depends on what is added to. */
const VERBS = [
    ['read', 'read'],
    ['list', 'list'],
    ['find', 'find'],
    ['execute', 'read the attributes of'],
    ['add', 'append to'],
    ['create', 'create'],
    ['write', 'write'],
    ['update', 'update'],
    ['process', 'take and remove'],
    ['tags', 'tag'],
    ['move', 'move'],
    ['delete', 'delete'],
    ['delete-version', 'delete versions of'],
    ['permanent-delete', 'permanently delete'],
    ['ownership', 'change the owner of'],
    ['permissions', 'change the permissions of'],
    ['immutability', 'lock and unlock'],
];
/** `read, list, write and delete`; what a stored policy allows when the token does not say. */
function verbsOf(token, add = 'append to') {
    if (token.permissions === null) {
        return token.policy === null
            ? 'use, with rights it does not state,'
            : `do what stored access policy ${token.policy} allows with`;
    }
    const said = VERBS.filter(([permission]) => token.permissions?.includes(permission));
    return inWords(said.map(([permission, verb]) => (permission === 'add' ? add : verb)));
}
function inWords(words) {
    return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
/** Whoever holds a key-signed token keeps it until the key that signed it changes; which of the two did, it does not say. */
function renewKeys(token) {
    const account = token.account ?? '<account>';
    return {
        text: 'Renew both account keys, one after the other: a SAS does not tell which one signed it. Every client and every SAS of a renewed key stops working.',
        commands: [
            `az storage account keys renew -g <resource-group> -n ${account} --key key1`,
            `az storage account keys renew -g <resource-group> -n ${account} --key key2`,
        ],
    };
}
const POLICY_COMMANDS = {
    blob: ['container', '-c'],
    file: ['share', '-s'],
    queue: ['queue', '-q'],
    table: ['table', '-t'],
};
/** A token that leans on a stored access policy ends with it, and nothing else does. */
function deletePolicy(token) {
    const service = token.services[0] ?? 'blob';
    const [command, option] = POLICY_COMMANDS[service] ?? ['container', '-c'];
    const resource = token.resource?.split('/')[0] ?? `<${command}>`;
    return {
        text: 'Delete the stored access policy it leans on; only the tokens that name this policy stop working, within 30 seconds. Do not create a policy of the same name again: that would revive them.',
        commands: [
            `az storage ${command} policy delete --account-name ${token.account ?? '<account>'} ${option} ${quoted(resource)} -n ${quoted(token.policy ?? '<policy>')}`,
        ],
    };
}

;// CONCATENATED MODULE: ./build/core/sas/key-token.js

const key_token_SERVICES = {
    'storage-account-key': STORAGE_SERVICES,
    'messaging-key': ['messaging'],
    'iot-key': ['iot'],
    'event-grid-key': ['event-grid'],
    'api-management-key': ['api-management'],
    'maps-key': ['maps'],
};
/** What its setting is called where a key of the kind stands in a connection string. */
const SETTINGS = {
    'storage-account-key': ['AccountName', 'AccountKey'],
    'messaging-key': ['Endpoint', 'SharedAccessKey'],
    'iot-key': ['HostName', 'SharedAccessKey'],
};
/** A key that signs SAS: it can do whatever they can, with no end but its own renewal. */
function keyToken(kind, fingerprint, names = {}) {
    const { account = null, resource = null, policy = null } = names;
    const [name, key] = SETTINGS[kind] ?? ['account', 'key'];
    return {
        fingerprint,
        kind,
        reach: 'account',
        power: 3,
        account,
        resource,
        services: key_token_SERVICES[kind] ?? [],
        permissions: ['sign'],
        startsOn: null,
        expiresOn: null,
        statesEnd: false,
        policy,
        protocols: kind === 'storage-account-key' ? ['https', 'http'] : ['https'],
        ipRange: null,
        userBound: false,
        onAzureHost: true,
        redacted: account === null ? `${key}=***` : `${name}=${account};${key}=***`,
    };
}

;// CONCATENATED MODULE: ./build/core/sas/published.js
/**
 * Signatures and keys that Microsoft and others print in their documentation, and the emulators' public keys: copied
 * into thousands of repositories, and dead. Only their fingerprints stand here (reference §10 and §4.3).
 */
const PUBLISHED = new Set([
    'b4804f991484314d52f011cf9e8971196bf18c57a7fdc69ddcdc2154604eeee8', // REST "Service SAS Examples"
    '8d414269b91b3a4b9f1e33733ee6d7694b7441d0f1e5ba2792c225f958b38986', // REST SAS pages
    'ef416360cde5ba5d0a9057f782ad77090bab8ef4428e6a3e88b9d3744c3c41dd', // REST SAS pages
    '4534b33386c9c1242f21bea4b9f1fc21aaea7468f9cf34e2fe86ae957fd4a0af', // REST SAS pages
    '233aa6a8e0ce8a2512195a92ea149f50b86d0117efa4fdf321a6bacbd141edf9', // SAS overview, Batch, iOS
    '8eec6f804717ed70709a0b8703df2ae671d8569b8fb8b7a360df6746962a2207', // Synapse and SQL credential docs
    '871801356f8989bf4958e7f42d536f235bf37f6245cc950318d807f2ef7793e7', // Snowflake docs and drivers
    '0c7a83d24d4bb3599143f43be8594ed950bcfa9a59c3f4160706a2ae8f927725', // IoT Hub docs
    'b171a33e8f8a16ec5caa1b0f2c740ab526cf2264602c7af370b64a11b062a5e0', // AWS DataSync, AzureBlobSasConfiguration, and every AWS SDK
    '4f5eda78f968c2e82e85212fef3dcb94a482a97b46b68a8f713657f58cb1d4f7', // REST Logic Apps, Workflow Triggers - List Callback Url
    '562b15a7db9917c17612d24de6f2fb279f2b49e1e9c3c7d1836049e8cf49282a', // REST Logic Apps, Workflows - List Callback Url
    'e55f041c48c037dbbb9db5ef144979a0817c2411efb9043409f78225f78b71c6', // REST Logic Apps, Agreements - List Content Callback Url
    'c411b10e513e0d4c0e8aca55508a23f1ab475e79887495a85c70c58bef1ac7cb', // REST API Management, Get Sso Token
    '05ee7cd1877fcb7f9d4a826871ba003a8e3803543fd642a53b14b6e0600d1687', // REST Storage Accounts - List Account SAS
    '9c4589880834f8900bf8c14d90d352b43f21690fab92cd9e07984f1d6155e825', // REST Storage Accounts - List Service SAS
    '7e5219c06b79388a336124b6608f44ef3e4f68d5e8376430ddba3d9253f39995', // REST specification of Key Vault, FullBackup-example.json
    '11ffa092b7378a3ca1ef1f6c4cdb97fe1c10e874cb63757fb6acd141cd3902d6', // "Configure Azure Storage connection strings", storagesample
    'e75283dbff28feb475aaed2548161302e7e26f49a229d5355cb70f16d565f6a9', // the same in translations
    'b95da36ea756d1b848ab41a97bacb2dee130e50dcfd225687172826cff4dbffa', // the same with CloudConfigurationManager
    'be6e4bb016f7e80078b5de0e609f46b7cdcda05c28caa34a08d05cb1c24ec900', // tests of Azure's SDKs for Node.js and PHP: "Faked although looks real"
    '0011cc25eb4320717494d2703e8cba85743e71b500283c21c8b88147992f9059', // the storage emulator's account key
    'aa6547439583c3a275d4542a0df6c1ad6a863971be9f2a2220f027cc02aef615', // the Cosmos DB emulator's key
]);

;// CONCATENATED MODULE: ./build/core/sas/redact.js
/**
 * The only way a token becomes text again, and the sieve for every piece of a document that is shown to people.
 */



const LONGEST_URL = 300;
const LONGEST_VALUE = 160;
/**
 * The token as it stands with `***` for its secret. Other secrets in the same text go the same way, and before anything
 * is cut short: what is left of a cut secret would no longer be known for one.
 */
function redactQuery(query) {
    const parameters = query.pieces
        .filter(({ name }) => /^[A-Za-z$_][\w.$-]{0,31}$/.test(name))
        .map(({ name, raw }) => `${withoutSecrets(name)}=${isSignature(name, raw) ? '***' : upToSecret(shorten(decodeUtf8(raw), LONGEST_VALUE))}`);
    const url = query.url === null ? '' : `${shownUrl(decodeUtf8(query.url))}?`;
    return url + parameters.join('&');
}
/** A name out of a document, of bearable length. */
function shownName(text) {
    return shorten(text, LONGEST_URL);
}
/** The query keeps an empty value in the place of the signature; a second one beside it is somebody's too. */
function isSignature(name, raw) {
    return /^sig$/i.test(name) || (raw === '' && /^(?:s|sn)$/i.test(name));
}
/** Before the `?` of the token there may be another one, and behind that another token. */
function shownUrl(url) {
    const masked = shorten(url, LONGEST_URL);
    const query = masked.indexOf('?') + 1;
    return query === 0 ? masked : masked.slice(0, query) + upToSecret(masked.slice(query));
}
/** Another token in a value may be in pieces, of which the last is too short to be known for one. */
function upToSecret(masked) {
    const at = masked.indexOf('***');
    return at < 0 ? masked : masked.slice(0, at + 3);
}
function shorten(text, longest) {
    const masked = withoutSecrets(text);
    return masked.length <= longest ? masked : `${masked.slice(0, longest)}…`;
}
/** Text from a document, fit to be shown: whatever in it could be another secret becomes `***`. Linear in the text. */
function withoutSecrets(text) {
    return text
        .replace(/(sig(?:=|%(?:25)*3d))[^&\s]{8,}/gi, '$1***')
        .replace(/(?:[A-Za-z0-9+/=_-]|%(?:25)*(?:2b|2f|3d|2d|5f))+/gi, (run) => (looksSecret(run) ? '***' : run));
}
/** A run may have slashes, so a path may be one; it may be percent-encoded more than once. */
function looksSecret(run) {
    return holdsRandom(run.includes('%') ? decodePercent(run.replace(/%(?:25)+/g, '%')) : run);
}

;// CONCATENATED MODULE: ./build/core/sas/signature.js
/**
 * Reading a secret's own text: how it is spelled, where it ends, and whether it is genuine-looking or a placeholder.
 * What this file returns as `text` is the secret; it goes no further than the digest.
 */

/** 32 bytes: the HMAC-SHA256 of a SAS, or a messaging key. */
const SHAPE_44 = {
    length: 43,
    padding: '=',
    forUrls: false,
    last: 'AEIMQUYcgkosw048',
    leastDistinct: 20,
};
/** 32 bytes as Logic Apps writes them: for URLs, without padding. */
const SHAPE_43 = { ...SHAPE_44, padding: '', forUrls: true };
/** 64 bytes: a storage account key, or API Management's HMAC-SHA512. */
const SHAPE_88 = {
    length: 86,
    padding: '==',
    forUrls: false,
    last: 'AQgw',
    leastDistinct: 24,
};
/** Whether a secret of any shape could stand at an offset: asked before it is read in one shape after another. */
function mayBeSecret(text, at) {
    IN_SECRETS.lastIndex = at;
    return IN_SECRETS.test(text);
}
const IN_SECRETS = new RegExp(`[\\w+/% -]{${SHAPE_43.length}}`, 'y');
/**
 * Reads a secret of one shape at an offset, in any spelling seen on disk (raw, percent-encoded in either case, mixed,
 * `+` as a space, padding dropped whole or by half), or `null` where none stands. Reads hardly more characters than the
 * shape has, and most of what is none is turned down by a character before a text is made of it.
 */
function readSecret(text, at, shape) {
    const alphabet = shape.forUrls ? FOR_URLS : PLAIN | SPACE;
    // Past the end of a text its characters are no numbers, and an engine that has seen one reads all of them slowly.
    if (text.length - at < shape.length)
        return null;
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
        const part = last < 128 ? signature_PARTS[last] & alphabet : 0;
        if (part === 0)
            return null;
        if (part === SPACE)
            spaces = true;
        if (width !== 1 || part === SPACE)
            asItStands = false;
        end += width;
    }
    if (!shape.last.includes(String.fromCharCode(last)))
        return null;
    const valueEnd = end;
    let padding = 0;
    while (padding < shape.padding.length && codeAt(text, end) === EQUALS) {
        padding++;
        end += widthAt(text, end);
    }
    // A `key=value` splitter drops the padding whole or by half. A space is a `+` only in what is otherwise complete.
    if ((padding < shape.padding.length || padding === 0) && (spaces || goesOn(text, end, shape)))
        return null;
    const written = text.slice(at, valueEnd);
    const value = asItStands ? written : decodePercent(written).replaceAll(' ', '+');
    const secret = value + shape.padding;
    return isPlaceholder(secret, shape) ? null : { text: secret, end };
}
/** The parts of the alphabets; a character is in one of them or in none. */
const PLAIN = 1;
const FOR_URLS = 2;
/** Letters and digits are in both alphabets; a space stands for a form-decoded `+`. */
const BOTH = PLAIN | FOR_URLS;
const SPACE = 4;
const signature_PARTS = Uint8Array.from({ length: 128 }, (_, code) => {
    const character = String.fromCharCode(code);
    if (/[A-Za-z0-9]/.test(character))
        return BOTH;
    if (/[+/]/.test(character))
        return PLAIN;
    if (/[-_]/.test(character))
        return FOR_URLS;
    return character === ' ' ? SPACE : 0;
});
const PERCENT = 0x25;
const EQUALS = 0x3d;
/** The character at an offset, plain or percent-encoded; NaN at the end. */
function codeAt(text, at) {
    return widthAt(text, at) === 3 ? hexAt(text, at + 1) * 16 + hexAt(text, at + 2) : text.charCodeAt(at);
}
function widthAt(text, at) {
    return text.charCodeAt(at) === PERCENT && hexAt(text, at + 1) < 16 && hexAt(text, at + 2) < 16 ? 3 : 1;
}
/** 16 and more for what is no hexadecimal digit. */
function hexAt(text, at) {
    return HEX[text.charCodeAt(at)] ?? 16;
}
const HEX = Uint8Array.from({ length: 128 }, (_, code) => {
    const value = '0123456789abcdef'.indexOf(String.fromCharCode(code).toLowerCase());
    return value < 0 ? 16 : value;
});
/**
 * Whether a value of which padding is missing goes on: then it is no signature but the beginning of something longer.
 * A lone `-` or `_` behind plain base64 is the mark of a sentence or of a masked `=`.
 */
function goesOn(text, end, shape) {
    let at = end;
    if (!shape.forUrls)
        while (at - end < 2 && ((signature_PARTS[codeAt(text, at)] ?? 0) & BOTH) === FOR_URLS)
            at++;
    const next = codeAt(text, at);
    return next === EQUALS || ((signature_PARTS[next] ?? 0) & BOTH) !== 0;
}
/** What people write where a signature belongs: masks, alphabets, words (reference §10). */
function isPlaceholder(secret, shape) {
    return hasTooFew(secret, shape.leastDistinct) || hasRun(secret) || hasPlainBytes(bytesOf(secret));
}
function hasTooFew(secret, least) {
    // One bit a character, in four words of 32.
    const seen = [0, 0, 0, 0];
    let distinct = 0;
    for (let at = 0; at < secret.length; at++) {
        const code = secret.charCodeAt(at);
        const bit = 1 << (code & 31);
        const word = seen[code >> 5];
        if ((word & bit) !== 0)
            continue;
        seen[code >> 5] = word | bit;
        distinct++;
    }
    return distinct < least;
}
const LONGEST_SAME = 7;
const LONGEST_COUNTED = 9;
/** `XXXXXXXX`, `ABCDEFGHIJ`, `0123456789`: so many equals or neighbours in a row do not happen by chance. */
function hasRun(secret) {
    let same = 1;
    let counted = 1;
    for (let at = 1; at < secret.length; at++) {
        const step = secret.charCodeAt(at) - secret.charCodeAt(at - 1);
        same = step === 0 ? same + 1 : 1;
        counted = step === 1 ? counted + 1 : 1;
        if (same > LONGEST_SAME || counted > LONGEST_COUNTED)
            return true;
    }
    return false;
}
/** The base64 of a sentence such as "this is not a real signature!!!", or of a test key's bytes 0, 1, 2, …. */
function hasPlainBytes(bytes) {
    return (bytes.every((byte) => (byte >= 0x20 && byte < 0x7f) || byte === 0x0a) ||
        bytes.every((byte, index) => index === 0 || byte === bytes[index - 1] + 1));
}
const VALUES = Uint8Array.from({ length: 128 }, (_, code) => {
    const character = String.fromCharCode(code).replace('-', '+').replace('_', '/');
    const value = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'.indexOf(character);
    return value < 0 ? 64 : value;
});
/** The bytes of base64 of either alphabet, up to its padding or to what is none. */
function bytesOf(base64) {
    const bytes = [];
    let bits = 0;
    let held = 0;
    for (let at = 0; at < base64.length; at++) {
        const value = VALUES[base64.charCodeAt(at)] ?? 64;
        if (value === 64)
            break;
        bits = ((bits << 6) | value) & 0xffff;
        held += 6;
        if (held >= 8) {
            held -= 8;
            bytes.push((bits >> held) & 0xff);
        }
    }
    return bytes;
}

;// CONCATENATED MODULE: ./build/core/sas/readers/introduced-keys.js







const FIRST_ARGUMENT = String.raw `\(\s{0,80}@?(?:["'\`]([\w.-]{3,128})["'\`]|[\w.$>()\[\]]{1,80}),\s{0,80}@?["'\`]$`;
const INTRODUCTIONS = [
    // `new StorageSharedKeyCredential("account", "key")`, `NewSharedKeyCredential(…)`, `AzureNamedKeyCredential(…)`,
    // `StorageCredentials(…)`, `createBlobService(…)`, `NewBasicClient(…)`, of all the SDKs there were.
    {
        before: new RegExp(`(?:StorageCredentials|(?<!Batch)SharedKey(?:Lite)?Credentials?|NamedKeyCredential|(?:Blob|Queue|Table|File)Service|NewBasicClient)[A-Za-z_:]{0,20}${FIRST_ARGUMENT}`, 'i'),
        shape: SHAPE_88,
        kind: 'storage-account-key',
        holds: (before, after) => ownerOf(before, after) !== 'another account',
    },
    {
        before: new RegExp(`(?:SharedKey|NamedKey)Credential${FIRST_ARGUMENT}`, 'i'),
        shape: SHAPE_44,
        kind: 'messaging-key',
    },
    {
        before: /(?:AzureKeyCredential|TopicCredentials|EventGridKeyCredential)\(\s{0,80}@?["'`]$/i,
        shape: SHAPE_44,
        kind: 'event-grid-key',
        holds: (before, after) => /event[ _.-]?grid/i.test(before + after),
    },
    // `az storage account keys list` as JSON, YAML, a table or tab-separated; `Get-AzStorageAccountKey`.
    {
        before: /keyName["']?\s{0,9}[:=]\s{0,9}["']?(?:key|kerb)[12]\b[^{}]{0,120}?\bvalue["']?\s{0,9}[:=]\s{0,9}["']?$/i,
        shape: SHAPE_88,
        kind: 'storage-account-key',
        holds: (before, after) => /permissions/i.test(before.slice(-160) + after.slice(0, 80)),
    },
    {
        before: /\b(?:key|kerb)[12]\s{1,40}(?:full\s{1,40})?$/i,
        shape: SHAPE_88,
        kind: 'storage-account-key',
        holds: (before, after) => /full\s{1,40}$/i.test(before) || /^\s{1,8}full\b/i.test(after),
    },
    // The classic service's answer: `<StorageServiceKeys><Primary><key></Primary><Secondary>…`.
    {
        before: /<StorageServiceKeys>.{0,200}<(?:Primary|Secondary)>\s{0,40}$/is,
        shape: SHAPE_88,
        kind: 'storage-account-key',
    },
    // `net use Z: \\account.file.core.windows.net\share /user:AZURE\account <key>`, `cmdkey … /pass:<key>`.
    {
        before: /\/u(?:ser)?:["']?(?:[a-z]{1,20}\\{1,2})?([a-z0-9]{3,24})["']?\s{1,8}(?:\/pass(?:word)?:)?["']?$/i,
        shape: SHAPE_88,
        kind: 'storage-account-key',
        holds: (before, after) => ownerOf(before, after) === 'storage',
    },
    {
        before: /\\([a-z0-9]{3,24})\.file\.core\.[a-z.]{5,40}(?:\\[^\s"']{1,80})?["']?\s{1,8}["']?$/i,
        shape: SHAPE_88,
        kind: 'storage-account-key',
    },
    // `azure storage blob upload -a account -k <key>`; the password of `New-PSDrive`, in PowerShell.
    {
        before: /\baz(?:ure)? storage [^\r\n]{0,300}\s-k\s{1,4}["']?$/i,
        shape: SHAPE_88,
        kind: 'storage-account-key',
    },
    {
        before: /SecureString\s{1,4}(?:-String\s{1,4})?["']$/i,
        shape: SHAPE_88,
        kind: 'storage-account-key',
        holds: (before, after) => ownerOf(before, after) === 'storage',
    },
];
/** How far an introduction, and what bears it out, may stand from the key. */
const introduced_keys_BEFORE = 400;
const introduced_keys_AFTER = 200;
/** What comes right before a key: a quote, a space, the colon of `/pass:`, or an element's `>`. */
const EDGES = setOf(/["'`\s:>]/);
const QUOTES = setOf(/["'`]/);
const readIntroducedKeys = (view, digest) => {
    const readings = [];
    const { text } = view;
    for (let at = text.indexOf('='); at >= 0; at = text.indexOf('=', at + 1)) {
        const shape = text[at + 1] === '=' ? SHAPE_88 : isOf(QUOTES, text, at + 1) ? SHAPE_44 : null;
        if (shape === null)
            continue;
        const start = at - shape.length;
        if (!isOf(EDGES, text, start - 1))
            continue;
        const secret = readSecret(text, start, shape);
        if (secret === null)
            continue;
        const before = text.slice(Math.max(0, start - introduced_keys_BEFORE), start);
        const after = text.slice(secret.end, secret.end + introduced_keys_AFTER);
        const introduction = INTRODUCTIONS.find((one) => one.shape === shape && one.before.test(before) && one.holds?.(before, after) !== false);
        if (introduction === undefined)
            continue;
        const { kind } = introduction;
        const name = introduction.before.exec(before)?.[1];
        const fingerprint = digest(secret.text);
        readings.push({
            describe: PUBLISHED.has(fingerprint)
                ? null
                : () => keyToken(kind, fingerprint, namesOf(kind, name, before, after)),
            span: (0,text_view/* spanOf */.ee)(view, start, secret.end),
            understood: name === undefined ? 6 : 7,
            alone: false,
        });
    }
    return readings;
};
/** The name that stands before a key is its account's; before a messaging key, its rule's. */
function namesOf(kind, name, before, after) {
    if (kind === 'messaging-key')
        return { policy: name === undefined ? null : shownName(name) };
    if (kind !== 'storage-account-key')
        return {};
    return {
        account: name !== undefined && /^[a-z0-9]{3,24}$/.test(name) ? name : accountBeside(before, after),
    };
}

;// CONCATENATED MODULE: ./build/core/sas/readers/maps-token.js
/** Azure Maps' SAS: the word `jwt-sas` and a JSON Web Token, whose third part is the signature (reference §5.6). */


const MAPS_TOKEN = /jwt-sas[\s+]{1,4}(eyJ[\w-]{8,1000})\.([\w-]{8,3000})\.([\w-]{43,700})(?![\w-])/gi;
/** With fewer different characters it is a mask (contract §4). */
const maps_token_LEAST_DISTINCT = 20;
const readMapsTokens = (view, digest) => {
    const readings = [];
    for (const match of view.text.matchAll(MAPS_TOKEN)) {
        const [whole, , payload, signature] = match;
        if (new Set(signature).size < maps_token_LEAST_DISTINCT)
            continue;
        const end = match.index + whole.length;
        const claims = claimsIn(payload);
        const fingerprint = digest(signature);
        readings.push({
            describe: () => ({
                fingerprint,
                kind: 'maps-sas',
                reach: 'account',
                power: 2,
                account: null,
                resource: null,
                services: ['maps'],
                permissions: null,
                startsOn: timeOf(claims.nbf),
                expiresOn: timeOf(claims.exp),
                statesEnd: claims.exp !== undefined,
                policy: null,
                protocols: ['https'],
                ipRange: null,
                userBound: false,
                onAzureHost: true,
                redacted: 'jwt-sas ***',
            }),
            span: (0,text_view/* spanOf */.ee)(view, end - signature.length, end),
            understood: 3,
            alone: false,
        });
    }
    return readings;
};
function claimsIn(payload) {
    try {
        const claims = JSON.parse(String.fromCharCode(...bytesOf(payload)));
        return typeof claims === 'object' && claims !== null ? claims : {};
    }
    catch {
        return {};
    }
}
/** Seconds since 1970 (RFC 7519 §2, NumericDate). */
function timeOf(claim) {
    return typeof claim === 'number' && claim > 0 && claim < 253_402_300_800 ? Math.floor(claim) * 1000 : null;
}

;// CONCATENATED MODULE: ./build/core/sas/clarity.js
/**
 * How plainly a stretch of text is written. Of two views that show the same fields the one with less of another layer left
 * in it is the better: `https:\/\/`, `00%%3A00`, `''NL''`, `$$edgeAgent`, `KEY=3D`.
 */
/** Characters by which another layer goes on; a token that is cut short at one was not written for this view. */
const ESCAPES = new Set(['\\', '`', '^', ';']);
/** How many signs of another layer stand in a text: what doubles a character, or an escape's own beginning. */
function signsOfLayersIn(text) {
    return ['%%', "''", '$$', '=3D', '&#', '\\'].filter((sign) => text.includes(sign)).length;
}
/** How many of the two ends of a stretch are an escape's. */
function escapesAround(text, start, end) {
    return [text[start - 1], text[end]].filter((character) => ESCAPES.has(character ?? '')).length;
}
/**
 * Whether the padding of a secret stands there; where it was dropped, or is written in another layer (quoted-printable's
 * `=3D`, a `\=`), less was understood.
 */
function endsPlainly(text, end) {
    return (/(?:=|%3d)$/i.test(text.slice(Math.max(0, end - 3), end)) && !/^(?:3D|\\)/i.test(text.slice(end, end + 2)));
}
/**
 * Whether a value is quoted-printable's: a `3D` that is the rest of `=3D`, where another `=3D` stands nearby. One signature
 * in 4096 begins with these two characters by itself.
 */
function isQuotedPrintable(text, at) {
    if (text[at - 1] !== '=' || !/^3D/i.test(text.slice(at, at + 2)))
        return false;
    return /=3D/i.test(text.slice(Math.max(0, at - NEARBY), at - 1) + text.slice(at + 2, at + NEARBY));
}
const NEARBY = 300;

;// CONCATENATED MODULE: ./build/core/sas/markers.js

const MESSAGING_SEEDS = ['Send0000', 'Listen00', 'Manage00'];
/** The families whose keys sign SAS; those of others are other tools' business. */
const MARKERS = [
    { text: '+ASt', kind: 'storage-account-key', size: 64, seeds: ['Default0'] },
    {
        text: 'APIM',
        kind: 'api-management-key',
        size: 64,
        seeds: ['Tenant00', 'IoTHub00', 'Gatewy00', 'GitKey00'],
    },
    { text: '+ASb', kind: 'messaging-key', size: 32, seeds: MESSAGING_SEEDS },
    { text: '+AEh', kind: 'messaging-key', size: 32, seeds: MESSAGING_SEEDS },
    { text: '+ARm', kind: 'messaging-key', size: 32, seeds: MESSAGING_SEEDS },
    { text: 'AIoT', kind: 'iot-key', size: 32, seeds: ['IoTHub00', 'DpsKey00', 'Device00'] },
    { text: 'AZEG', kind: 'event-grid-key', size: 32, seeds: ['SendRecv'] },
];
/** The newer, "common annotated" form: 84 characters, or 88 with padding; a provider's code follows the marker. */
const ANNOTATED = { AZEG: 'event-grid-key', AZMP: 'maps-key' };
const ANNOTATED_MARK = /^JQQJ9[9DH]$/;
const ANNOTATED_MARK_AT = 52;
const ANNOTATED_CODE_AT = 76;
/** The checksum covers this many bytes; what comes after them is the checksum itself. */
const ANNOTATED_COVERED = 60;
/** Whether a marked key's last four bytes are the checksum of the others under one of its seeds. */
function hasChecksum(base64, { seeds }) {
    const bytes = bytesOf(base64);
    const covered = bytes.slice(0, -4);
    return seeds.some((seed) => equals(checksum(covered, seed), bytes.slice(-4)));
}
/**
 * Whether an annotated key's checksum is right. It covers the first 60 bytes; 84 characters keep three bytes of it, the
 * padded 88 all four. It stands there as it is, or, so that the key is letters and digits throughout, in base 62.
 */
function hasAnnotatedChecksum(base64) {
    const bytes = bytesOf(base64);
    const sum = checksum(bytes.slice(0, ANNOTATED_COVERED), 'Default0');
    const kept = bytes.slice(ANNOTATED_COVERED, ANNOTATED_COVERED + 4);
    if (kept.length < 3)
        return false;
    return [sum, bytesOf(inBase62(sum))].some((expected) => equals(expected.slice(0, kept.length), kept));
}
const BASE_62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
/** Four bytes as one number, the first the most significant, in six digits; zeros fill up behind. */
function inBase62(bytes) {
    let number = bytes.reduce((sum, byte) => sum * 256 + byte, 0);
    let digits = '';
    while (number > 0) {
        digits = `${BASE_62[number % 62]}${digits}`;
        number = Math.floor(number / 62);
    }
    const zeros = bytes.findIndex((byte) => byte !== 0);
    return ('0'.repeat(zeros < 0 ? bytes.length : zeros) + digits).padEnd(6, '0');
}
function equals(one, other) {
    return one.length === other.length && one.every((byte, index) => byte === other[index]);
}
/** Marvin32 over the bytes, its two halves put together by XOR, least byte first. */
function checksum(bytes, seed) {
    const [low, high] = marvin(bytes, seed);
    const sum = (low ^ high) >>> 0;
    return [sum & 0xff, (sum >>> 8) & 0xff, (sum >>> 16) & 0xff, sum >>> 24];
}
/** The hash of .NET's string tables: a 64-bit state taken in 32-bit words, the rest of the bytes closed by 0x80. */
function marvin(bytes, seed) {
    const word = (at) => bytes[at] |
        (bytes[at + 1] << 8) |
        (bytes[at + 2] << 16) |
        (bytes[at + 3] << 24) |
        0;
    // The seed is a number whose bytes spell the word, the most significant first.
    let high = seedWord(seed.slice(0, 4));
    let low = seedWord(seed.slice(4));
    const mix = (value) => {
        low = (low + value) | 0;
        high ^= low;
        low = rotate(low, 20);
        low = (low + high) | 0;
        high = rotate(high, 9);
        high ^= low;
        low = rotate(low, 27);
        low = (low + high) | 0;
        high = rotate(high, 19);
    };
    let at = 0;
    for (; at + 4 <= bytes.length; at += 4)
        mix(word(at));
    let rest = 0x80;
    for (let i = bytes.length - 1; i >= at; i--)
        rest = (rest << 8) | bytes[i];
    mix(rest | 0);
    mix(0);
    return [low, high];
}
function seedWord(text) {
    return [...text].reduce((word, character) => (word << 8) | character.charCodeAt(0), 0) | 0;
}
function rotate(value, bits) {
    return (value << bits) | (value >>> (32 - bits));
}

;// CONCATENATED MODULE: ./build/core/sas/readers/marked-keys.js






const marked_keys_MARK = /\+AS[tb]|\+AEh|\+ARm|APIM|AIoT|AZEG|JQQJ9[9DH]/g;
/** How many characters of a key stand before its mark, and what the whole of it looks like. */
const FORMS = [
    { before: 76, form: /^[A-Za-z0-9+/]{76}(?:\+ASt|APIM)[A-Za-z0-9+/]{5}[AQgw]==/ },
    { before: 33, form: /^[A-Za-z0-9+/]{33}(?:\+ASb|\+AEh|\+ARm|AIoT|AZEG)[A-P][A-Za-z0-9+/]{5}=(?!=)/ },
    {
        before: 52,
        form: /^[A-Za-z0-9]{52}JQQJ9[9DH][A-Za-z0-9]{18}(?:AZEG|AZMP)[A-Za-z0-9]{4}(?:[A-Za-z0-9]{2}==)?(?![A-Za-z0-9+/=])/,
    },
];
const marked_keys_LONGEST = 88;
const readMarkedKeys = (view, digest) => {
    const readings = [];
    for (const mark of view.text.matchAll(marked_keys_MARK)) {
        for (const { before, form } of FORMS) {
            const start = mark.index - before;
            const key = start < 0 ? undefined : form.exec(view.text.slice(start, start + marked_keys_LONGEST + 1))?.[0];
            if (key === undefined || !beginsAt(view.text, start) || isMask(key))
                continue;
            const kind = markedKind(key);
            if (kind === null)
                continue;
            const fingerprint = digest(key);
            readings.push({
                describe: PUBLISHED.has(fingerprint) ? null : () => keyToken(kind, fingerprint),
                span: (0,text_view/* spanOf */.ee)(view, start, start + key.length),
                // Less than the same key behind its name, more than one whose padding is written in another layer.
                understood: endsPlainly(view.text, start + key.length) ? 5 : 3,
                alone: false,
            });
        }
    }
    return readings;
};
/**
 * A longer run of base64 is something else that happens to contain a mark; the `m` of a terminal's `ESC[4m` and a
 * form-encoded space are none.
 */
function beginsAt(text, start) {
    return (!/[A-Za-z0-9+/]/.test(text[start - 1] ?? '') ||
        /(?:^|[^A-Za-z0-9+/])\+$|\[[\d;]{1,20}m$/.test(text.slice(Math.max(0, start - 22), start)));
}
/** `aaaa…` with a mark and its right checksum is a specimen, as in security-utilities' own tests. */
function isMask(key) {
    return hasTooFew(key, (key.length === SHAPE_44.length + 1 ? SHAPE_44 : SHAPE_88).leastDistinct);
}
/** The kind that a key's mark and checksum tell, or `null` where it has none. */
function markedKind(key) {
    if (ANNOTATED_MARK.test(key.slice(ANNOTATED_MARK_AT, ANNOTATED_MARK_AT + 6))) {
        const kind = ANNOTATED[key.slice(ANNOTATED_CODE_AT, ANNOTATED_CODE_AT + 4)];
        return kind !== undefined && hasAnnotatedChecksum(key) ? kind : null;
    }
    const marker = MARKERS.find(({ text, size }) => key.startsWith(text, size === 64 ? 76 : 33) && key.length === (size === 64 ? 88 : 44));
    return marker !== undefined && hasChecksum(key, marker) ? marker.kind : null;
}

;// CONCATENATED MODULE: ./build/core/sas/connection-string.js
/**
 * Connection strings: `BlobEndpoint=https://…;SharedAccessSignature=sv=…` and
 * `DefaultEndpointsProtocol=https;AccountName=…;AccountKey=…` (reference §4.1).
 */

const connection_string_LONGEST = 2048;
const connection_string_ENDS = setOf(/["'`<>\\]/);
const LINE_ENDS = setOf(/[\r\n]/);
const SPACES = setOf(/\s/);
/** The URL of the endpoint that a connection string names around a stretch of text, or `null` outside one. */
function connectionOf(text, start, end) {
    const settings = settingsAround(text, start, end);
    for (const name of ['blobendpoint', 'fileendpoint', 'queueendpoint', 'tableendpoint']) {
        const url = settings.get(name);
        if (url !== undefined)
            return url;
    }
    const account = settings.get('accountname');
    const suffix = settings.get('endpointsuffix') ?? 'core.windows.net';
    return account === undefined ? null : `https://${account}.blob.${suffix}`;
}
/**
 * The settings of the connection string a stretch stands in, by lower-case name; none where there is no `;`. A string has
 * each name once, so a name that comes again belongs to the next one.
 */
function settingsAround(text, start, end) {
    const settings = new Map();
    const isNew = (setting) => {
        if (setting === null)
            return true;
        if (settings.has(setting.name))
            return false;
        settings.set(setting.name, setting.value);
        return true;
    };
    // No connection string has so many settings; a long line of others would be read anew for each secret in it.
    let left = MOST;
    let right = MOST;
    // Left of the stretch the first piece is its own name, right of it the rest of its own value.
    for (let at = start, pieceEnd = start;; at--) {
        const ends = at === 0 || start - at === connection_string_LONGEST || endsString(text, at - 1);
        if (!ends && text[at - 1] !== ';')
            continue;
        const from = Math.max(at, pieceEnd - LONGEST_SETTING);
        if (pieceEnd < start && !isNew(settingIn(lastWord(text.slice(from, pieceEnd)))))
            break;
        if (ends || --left === 0)
            break;
        pieceEnd = at - 1;
    }
    for (let at = end, pieceAt = end;; at++) {
        const ends = at >= text.length || at - end === connection_string_LONGEST || endsString(text, at);
        if (!ends && text[at] !== ';')
            continue;
        const until = Math.min(at, pieceAt + LONGEST_SETTING);
        if (pieceAt > end && !isNew(settingIn(firstWord(text.slice(pieceAt, until)))))
            break;
        if (ends || --right === 0)
            break;
        pieceAt = at + 1;
    }
    return settings;
}
const LONGEST_SETTING = 400;
const MOST = 24;
/** What ends the string; not a line's end right behind a `;`, as in a literal over several lines. */
function endsString(text, at) {
    if (!isOf(LINE_ENDS, text, at))
        return isOf(connection_string_ENDS, text, at);
    let before = at - 1;
    while (at - before < MOST_INDENT && isOf(SPACES, text, before))
        before--;
    return text[before] !== ';';
}
const MOST_INDENT = 40;
/** Behind these a value goes on as it may; other names are taken for one only where they begin the word. */
const KNOWN = /^.{0,400}(?:^|[^A-Za-z]|\dm)(Endpoint|HostName|GatewayHostName|DeviceId|ModuleId|EntityPath|SharedAccessKeyName|DefaultEndpointsProtocol|AccountName|AccountEndpoint|EndpointSuffix|(?:Blob|File|Queue|Table)(?:Secondary)?Endpoint)=(.{1,400})$/i;
/** The setting a word is. What the whole string is assigned to (`BLOB=AccountName=x`, `?src=Endpoint=sb://…`) is no part of it. */
function settingIn(word) {
    const known = KNOWN.exec(word);
    const [first, second, ...rest] = word.split('=');
    const assigned = rest.length > 0 && rest[0] !== '' && /^[A-Za-z]{8,30}$/.test(second ?? '');
    const name = known?.[1] ?? /[A-Za-z]{3,40}$/.exec(assigned ? second : first)?.[0];
    const value = bare(known?.[2] ?? (assigned ? rest : [second ?? '', ...rest]).join('='));
    return name === undefined || value === '' ? null : { name: name.toLowerCase(), value };
}
/** A value without what closes the string around it: a bracket, a sentence's end, a binary file's NUL, a terminal's `ESC[0m`. */
function bare(value) {
    const [own = ''] = /^[^\x00-\x20\x7f&{}]*/.exec(value) ?? [];
    let end = own.length;
    // An IPv6 address has its own brackets.
    const tail = own.includes('[') ? TAIL : TAIL_AND_BRACKETS;
    while (end > 0 && isOf(tail, own, end - 1))
        end--;
    return own.slice(0, end);
}
const TAIL = setOf(/[.,:!)*]/);
const TAIL_AND_BRACKETS = setOf(/[.,:!)*\]]/);
/** Spaces around a `=` are no end of a word. */
function lastWord(piece) {
    const words = piece.replace(/\s{0,9}=\s{0,9}/g, '=').trimEnd();
    let at = words.length;
    while (at > 0 && !isOf(SPACES, words, at - 1))
        at--;
    return words.slice(at);
}
function firstWord(piece) {
    const words = piece.replace(/\s{0,9}=\s{0,9}/g, '=').trimStart();
    let end = 0;
    while (end < words.length && !isOf(SPACES, words, end))
        end++;
    return words.slice(0, end);
}

;// CONCATENATED MODULE: ./build/core/sas/readers/named-keys.js
/**
 * Keys without a marker. Nothing in 32 or 64 random bytes tells what they are, so the name before them must: an
 * account's, a storage's, a shared access key, in any language's spelling, with a value of exactly its shape. A name that
 * others use too (`access_key`, `key`, `password`, `primaryKey`) needs to be told by what stands around it.
 */










/**
 * The end of a name, and what stands between it and its value: `=`, `": "`, ` => "`, `', '`, `("`, `>`, `" value="`,
 * `</name><value>`, `: string = "`, ` { get; set; } = "`, `: |` and a line, `: { "type": "string", "value": "`, or mere
 * spaces. Hadoop's names go on with the account's host. The name's beginning is looked at only where this fits.
 */
const NAME_END = new RegExp([
    String.raw `(?:key|(?<![a-z0-9])pass)[_.-]?[0-9A-Za-z_]{0,12}(?:(?<=account\.key)\.[a-z0-9$\{][a-z0-9$\{\}._-]{3,120})?["'\`\]]{0,2}`,
    String.raw `(?:\s{0,4}\{\s{0,4}get;[\w;\s]{0,24}\}|:\s{0,4}&?[a-z]{1,12}(?=\s{0,4}=))?`,
    String.raw `(?:<\/name>\s{0,80}<value>|\s{0,40}(?:=>|:=|==|=|:|,|\(|>)\s{0,40}(?:[|>][+-]?\s{1,40})?|\s{1,40})`,
    String.raw `(?:\{\s{0,40}["']?type["']?\s{0,4}[:=]\s{0,4}["']?\w{1,16}["']?\s{0,4},?\s{0,40})?`,
    String.raw `(?:["']?value["']?\s{0,9}[:=]\s{0,9})?[@$]?["'\`(]{0,2}`,
].join(''), 'gi');
const LONGEST_NAME = 48;
const named_keys_FORMS = [
    // `AZURE_STORAGE_KEY`, `storageAccountKey1`, `azurestorageaccountkey`, `fs.azure.account.key.<host>`, …
    {
        names: /(?:storage|blob|azure)[_.-]?(?:account[_.-]?)?(?:(?:access|shared)[_.-]?)?key$/i,
        shape: SHAPE_88,
        holds: () => true,
        describe: storageKey,
    },
    // `AccountKey`, `account_access_key`, `--account-key`; Cosmos DB and Batch have accounts too.
    {
        names: /account[_.-]?(?:(?:access|shared)[_.-]?)?key$/i,
        shape: SHAPE_88,
        holds: (place) => place.settings.has('accountname') || ownerAt(place, 200, 100) !== 'another account',
        describe: storageKey,
    },
    // `access_key`, `primary_access_key`, `/DestKey:`: others have such too.
    {
        names: /(?:access[_.-]?(?:shared[_.-]?)?|dest|source)key$/i,
        shape: SHAPE_88,
        holds: (place) => ownerAt(place, 600, 300) === 'storage',
        describe: storageKey,
    },
    // `key = ` in a section of rclone's, `password=` of a mounted share.
    {
        names: /(?:^|[^a-z0-9_.-])(?:key|pass)$/i,
        shape: SHAPE_88,
        holds: (place) => ownerAt(place, 300, 150) === 'storage' || isMount(place),
        describe: storageKey,
    },
    // `SharedAccessKey=`, `shared_access_key: `, `iotHubKey`, `aeg-sas-key: `, …
    {
        names: /(?:shared[_.-]?access|aeg[_.-]sas|event[_.-]?grid[_.-]?(?:topic[_.-]?)?(?:access)?|(?:service[_.-]?bus|event[_.-]?hubs?|iot[_.-]?hub|iot|device)[_.-]?(?:primary|secondary|access|symmetric)?)[_.-]?key$/i,
        shape: SHAPE_44,
        holds: () => true,
        describe: sharedKey,
    },
    // The two keys of a rule or a device, as the Azure CLI and ARM list them.
    {
        names: /(?:primary|secondary|symmetric)[_.-]?key$/i,
        shape: SHAPE_44,
        holds: (place) => pairAround(...around(place)) !== null,
        describe: pairedKey,
    },
];
/** Names of keys that sign no SAS; they are other tools' business (contract §3). */
const OTHERS = /(?:cosmos|documentdb|batch|redis|search|secret)[A-Za-z_.-]{0,24}$/i;
const readNamedKeys = (view, digest) => {
    const readings = [];
    const { text } = view;
    for (const match of text.matchAll(NAME_END)) {
        const written = match[0];
        const at = match.index + written.length;
        const value = isWord(text, written, at) ? null : valueAt(text, at);
        if (value === null)
            continue;
        const wordEnd = match.index + (/^key/i.test(written) ? 3 : 4);
        const name = text.slice(Math.max(0, match.index - LONGEST_NAME), match.index);
        if (OTHERS.test(name))
            continue;
        const { shape, secret } = value;
        // Whatever it is called, a mark tells what it is.
        const marked = markedKind(secret.text);
        for (const form of named_keys_FORMS) {
            if (form.shape !== shape || !form.names.test(name + text.slice(match.index, wordEnd)))
                continue;
            const settings = settingsAround(text, match.index, secret.end);
            const place = { text, name, written, nameEnd: match.index, end: secret.end, settings };
            if (!form.holds(place))
                continue;
            const fingerprint = digest(secret.text);
            const token = form.describe(fingerprint, place);
            if (marked !== null && marked !== token.kind)
                break;
            const harmless = PUBLISHED.has(fingerprint) || isOfOthers(settings) || isEmulator(settings);
            readings.push({
                describe: harmless ? null : () => token,
                span: (0,text_view/* spanOf */.ee)(view, at, secret.end),
                understood: 4 +
                    2 * settings.size +
                    (endsPlainly(text, secret.end) ? 2 : 0) +
                    (addressOf(settings) === null ? 0 : 1) -
                    signsOfLayersIn([...settings.values()].join('=')),
                // WireGuard and others have device keys too.
                alone: /(?:^|[^a-z])(?:iot|device)[_.-]?$/i.test(name) && settings.size === 0,
            });
            break;
        }
    }
    return readings;
};
/** Behind a mere space most words are followed by another one, and a space is no form-decoded `+`. */
function isWord(text, written, at) {
    if (!/[\w"'`\]]\s{1,40}["'`(]{0,2}$/.test(written))
        return false;
    const space = text.indexOf(' ', at);
    return space >= 0 && space - at < SHAPE_44.length;
}
/** The key behind a name, as it is or, in a secret of Kubernetes, in base64 once more. */
function valueAt(text, at) {
    if (!mayBeSecret(text, at))
        return null;
    for (const shape of [SHAPE_88, SHAPE_44]) {
        const secret = readSecret(text, at, shape);
        if (secret !== null)
            return { shape, secret };
    }
    ENCODED.lastIndex = at;
    const encoded = ENCODED.exec(text)?.[0];
    if (encoded === undefined)
        return null;
    const inner = String.fromCharCode(...bytesOf(encoded)).trimEnd();
    const shape = inner.length === 88 ? SHAPE_88 : SHAPE_44;
    const secret = readSecret(inner, 0, shape);
    return secret?.end === inner.length
        ? { shape, secret: { text: secret.text, end: at + encoded.length } }
        : null;
}
/** 44 or 88 characters and perhaps the end of their line. */
const ENCODED = /(?:[A-Za-z0-9+/]{59}=|[A-Za-z0-9+/]{60}|[A-Za-z0-9+/]{118}==|[A-Za-z0-9+/]{119}=|[A-Za-z0-9+/]{120})(?![A-Za-z0-9+/=])/y;
/** The service named within so many characters before and after. */
function ownerAt(place, before, after) {
    return ownerOf(...around(place, before, after));
}
function around({ text, nameEnd, end }, before = 1200, after = before) {
    return [text.slice(Math.max(0, nameEnd - before), nameEnd), text.slice(end, end + after)];
}
/** `username=contosodata7,password=<key>`: the options of a mounted share, or the file that holds them. */
function isMount(place) {
    return /(?:^|[\s,])username=[a-z0-9]{3,24}[,\r\n]{1,2}$/.test(around(place, 40)[0]);
}
function storageKey(fingerprint, place) {
    const { settings, written } = place;
    const account = settings.get('accountname') ??
        /\.([a-z0-9]{3,24})\.(?:blob|dfs)\./.exec(written)?.[1] ??
        accountBeside(...around(place));
    return keyToken('storage-account-key', fingerprint, {
        account: account !== null && /^[a-z0-9]{3,24}$/.test(account) ? account : null,
    });
}
/** Messaging and IoT write their connection strings alike; the address tells them apart. */
function sharedKey(fingerprint, { settings, name }) {
    const address = addressOf(settings);
    const kind = /aeg|event[_.-]?grid/i.test(name)
        ? 'event-grid-key'
        : /iot|device/i.test(name) || settings.has('hostname') || /\.azure-devices/.test(address?.host ?? '')
            ? 'iot-key'
            : 'messaging-key';
    return keyToken(kind, fingerprint, {
        account: address?.host.split('.')[0] ?? null,
        resource: shown(settings.get('entitypath') ?? settings.get('deviceid')),
        policy: shown(settings.get('sharedaccesskeyname')),
    });
}
function pairedKey(fingerprint, place) {
    const pair = pairAround(...around(place));
    return keyToken(pair?.kind ?? 'messaging-key', fingerprint, {
        account: pair?.account ?? null,
        policy: shown(pair?.policy ?? undefined),
    });
}
function addressOf(settings) {
    return parseEndpoint(settings.get('endpoint') ?? settings.get('hostname') ?? '');
}
function shown(text) {
    return text === undefined ? null : shownName(text);
}
/** Cosmos DB, SignalR and Communication Services write connection strings with keys of the same shape; they open no storage. */
function isOfOthers(settings) {
    const endpoint = parseEndpoint(settings.get('endpoint') ?? '');
    return (settings.has('accountendpoint') ||
        /\.(?:communication|documents)\.azure\.|\.(?:signalr|webpubsub)\./.test(endpoint?.host ?? ''));
}
/** A key beside the emulator's endpoint is the emulator's, whatever the account is called. */
function isEmulator(settings) {
    return [...settings].some(([name, value]) => /endpoint$|^hostname$/.test(name) && parseEndpoint(value)?.loopback === true);
}

;// CONCATENATED MODULE: ./build/core/sas/permissions.js
/**
 * Permission letters → Microsoft's words, and how much they let one do. Letters are a set: their order differs between
 * the tools that write them and means nothing (reference §2.5).
 */

const permissions_WORDS = {
    r: 'read',
    a: 'add',
    c: 'create',
    w: 'write',
    d: 'delete',
    x: 'delete-version',
    y: 'permanent-delete',
    l: 'list',
    t: 'tags',
    f: 'find',
    m: 'move',
    e: 'execute',
    o: 'ownership',
    p: 'permissions',
    i: 'immutability',
    u: 'update',
};
/** What the letters say, or `null` where there is none that is known. */
function readPermissions(letters, p) {
    const words = new Set([...(letters ?? '').toLowerCase()].map((letter) => (letter === 'p' ? p : permissions_WORDS[letter])));
    const known = finding/* PERMISSIONS */.Jj.filter((permission) => words.has(permission));
    return known.length > 0 ? known : null;
}
/** Reads one name: 1. Makes everything findable, or unknown: 2. Anything else changes something: 3 (contract §5). */
function powerOf(permissions, readFinds = false) {
    if (permissions === null)
        return 2;
    const mild = permissions.every((permission) => ['read', 'execute', 'list', 'find'].includes(permission));
    if (!mild)
        return 3;
    return readFinds || permissions.includes('list') || permissions.includes('find') ? 2 : 1;
}

;// CONCATENATED MODULE: ./build/core/sas/kinds/account-sas.js


const SERVICE_LETTERS = { b: 'blob', q: 'queue', t: 'table', f: 'file' };
/**
 * Signed for the account itself: every container, share, queue and table of the services in `ss`, present and future.
 * `ss` and `srt` make it one, whatever else stands there: a widely copied sample of Microsoft's also carries `sr=b`.
 */
const accountSas = {
    id: 'account-sas',
    recognises: ({ values }) => values.has('ss') || values.has('srt'),
    describe: ({ values, endpoint }) => {
        const letters = new Set(values.get('ss')?.toLowerCase());
        const services = STORAGE_SERVICES.filter((service) => [...letters].some((letter) => SERVICE_LETTERS[letter] === service));
        const types = values.get('srt')?.toLowerCase() ?? '';
        const permissions = readPermissions(values.get('sp'), 'process');
        return {
            // Objects alone can be opened only by who knows their names. With one of the two fields missing the token is
            // damaged, and what it was signed for may be anything.
            reach: values.has('ss') && /^o+$/.test(types) ? 'container' : 'account',
            power: powerOf(permissions, letters.has('t') && letters.size === 1),
            account: endpoint?.account ?? null,
            resource: null,
            services,
            permissions,
            policy: null,
            ...(/[sco]/.test(types) ? { levels: types.replace(/[^sco]/g, '') } : {}),
        };
    },
    deed,
    revoke: renewKeys,
};
/** What the letters allow at the levels they are for; of the others the service knows no operation (reference §2.5). */
function deed(token) {
    const { permissions, levels = 'sco' } = token;
    if (permissions === null)
        return `${verbsOf(token)} ${scopeWords(token)}`;
    const effective = permissions.filter((permission) => hasEffect(permission, token));
    const done = levels.includes('o')
        ? verbsOf({ ...token, permissions: effective })
        : inWords(effective.flatMap((permission) => deedsWithoutContent(permission, token)));
    if (done === '')
        return `use a SAS of ${accountWords(token)}, whose letters have no effect as it is signed,`;
    return levels.includes('o') ? `${done} ${scopeWords(token)}` : `${done} in ${accountWords(token)}`;
}
const SERVICES_WITH = {
    update: ['queue', 'table'],
    process: ['queue'],
    add: ['blob', 'queue', 'table'],
    tags: ['blob'],
    find: ['blob'],
    'delete-version': ['blob'],
    'permanent-delete': ['blob'],
    immutability: ['blob'],
};
function hasEffect(permission, { services, levels = 'sco' }) {
    if (permission === 'list' && /^o+$/.test(levels))
        return false;
    const having = SERVICES_WITH[permission];
    return (having === undefined || services.length === 0 || having.some((service) => services.includes(service)));
}
const NOUNS = {
    blob: 'containers',
    queue: 'queues',
    table: 'tables',
    file: 'shares',
};
/** Without `o` in `srt` no blob, file, message or entity can be opened. */
function deedsWithoutContent(permission, { services, levels = '' }) {
    const signed = services.length > 0 ? services : STORAGE_SERVICES;
    const things = inWords(signed.map((service) => NOUNS[service] ?? 'containers'));
    const [atService, atContainer] = [levels.includes('s'), levels.includes('c')];
    switch (permission) {
        case 'read':
            return [
                ...(atService ? ['read the service settings'] : []),
                ...(atContainer ? [`read the properties of ${things}`] : []),
            ];
        case 'list':
            return [
                ...(atService ? [`list the names of ${things}`] : []),
                ...(atContainer ? [`list what is in ${things}`] : []),
            ];
        case 'write':
            return [
                ...(atService ? ['change the service settings'] : []),
                ...(atContainer ? [`create and change ${things}`] : []),
            ];
        case 'create':
            return atContainer ? [`create ${things}`] : [];
        case 'delete':
            return atContainer ? [`delete ${things}`] : [];
        case 'find':
            return ['find blobs by their tags'];
        default:
            return [];
    }
}
function scopeWords(token) {
    const { services } = token;
    const everything = token.reach === 'account' ? 'everything' : 'everything whose name is known';
    const among = services.length > 0 && services.length < STORAGE_SERVICES.length
        ? ` (${inWords(services)} ${services.length === 1 ? 'service' : 'services'})`
        : '';
    return `${everything} in ${accountWords(token)}${among}`;
}

;// CONCATENATED MODULE: ./build/core/sas/kinds/words.js

/** `IoT hub contoso`, or that it is not named. */
function nameOf(thing, account) {
    return account === null
        ? `${/^[AEI]/.test(thing) ? 'an' : 'a'} ${thing} not named here`
        : `${thing} ${account}`;
}
/** An IoT hub, or the provisioning service where the policy is one of its own. */
function ofHub(account, policy) {
    return nameOf(isOfProvisioning(policy) ? 'device provisioning service' : 'IoT hub', account);
}
function isOfProvisioning(policy) {
    return policy !== null && /^(?:provisioningserviceowner|enrollment(?:read|write))$/i.test(policy);
}
/** The provisioning service has no command that renews a policy's keys. */
function endProvisioningPolicy(account, policy) {
    return {
        text: 'Renew both keys of the policy in the portal (the provisioning service, Shared access policies), or delete the policy; whoever uses it needs another one.',
        commands: [
            `az iot dps policy delete -g <resource-group> --dps-name ${account ?? '<provisioning-service>'} --policy-name ${quoted(policy)}`,
        ],
    };
}
function renewKey(key, commands) {
    return { text: `Renew the ${key}; whoever uses it needs the new one.`, commands };
}

;// CONCATENATED MODULE: ./build/core/sas/kinds/api-management-key.js

/** A key of API Management: of the management API, a subscription, a gateway or its git repository. */
const apiManagementKey = {
    id: 'api-management-key',
    deed: ({ account }) => `act on ${nameOf('API Management service', account)} and sign tokens for it`,
    revoke: ({ account }) => renewKey('key of the management API, the subscription or the gateway it belongs to', [
        `az rest --method post --url "https://management.azure.com/subscriptions/<subscription>/resourceGroups/<resource-group>/providers/Microsoft.ApiManagement/service/${account ?? '<service>'}/tenant/access/regeneratePrimaryKey?api-version=2022-08-01"`,
    ]),
};

;// CONCATENATED MODULE: ./build/core/sas/time.js
/**
 * Times as tokens spell them (reference §2.6): a date, with minutes, seconds, fractions, or hours only; `Z`, an
 * offset, or nothing, which means UTC. `Date.parse` would read the last as local time and refuse the hours.
 */
/** Form encoding makes a `+` of the space before the time. */
const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T +](\d{2})(?::?(\d{2})(?::?(\d{2})(?:[.,]\d{1,9})?)?)?)?\s*(?:Z|([+ -])(\d{2}):?(\d{2})?)?$/i;
/** ISO 8601's basic form; without a time it could not be told from other numbers. */
const BASIC = /^(\d{4})(\d{2})(\d{2})(T\d{2}(?:\d{2}(?:\d{2})?)?(?:Z|[+-]\d{2}:?\d{2})?)$/i;
const YEAR_10000 = Date.UTC(10_000, 0);
/** `Date.UTC` would take a year 0 for 1900. */
const YEAR_0 = -62_167_219_200_000;
/**
 * Milliseconds since 1970, in whole seconds; `null` for what is no time. Digits alone are Unix seconds; milliseconds,
 * a common slip, lie beyond the year 9999 and so count as unknown.
 */
function parseTime(text) {
    if (/^\d{1,15}$/.test(text) && text.length > 8) {
        const time = Number(text) * 1000;
        return time < YEAR_10000 ? time : null;
    }
    const match = ISO.exec(text.trim().replace(BASIC, '$1-$2-$3$4'));
    if (match === null)
        return null;
    const [year, month, day, hour, minute, second] = match
        .slice(1, 7)
        .map((part) => Number(part ?? 0));
    const date = new Date(Date.UTC(2000, 0, 1, hour, minute, second));
    // Date.UTC would take the years 0–99 for the last century, and every call rolls the 31st of June over into July.
    date.setUTCFullYear(year, month - 1, day);
    if (date.getUTCMonth() + 1 !== month)
        return null;
    if (hour > 23 || minute > 59 || second > 60)
        return null;
    const utc = date.getTime() - offsetOf(match[7], match[8], match[9]);
    return utc >= YEAR_0 && utc < YEAR_10000 ? utc : null;
}
/** The end of a messaging or IoT token, where digits alone are Unix seconds however few they are: `12345` is in 1970. */
function parseSeconds(text) {
    if (text === undefined || !/^\d{1,15}$/.test(text))
        return text === undefined ? null : parseTime(text);
    const time = Number(text) * 1000;
    return time < YEAR_10000 ? time : null;
}
/** A `+` that became a space in form decoding is still a `+`. */
function offsetOf(sign, hours, minutes) {
    if (sign === undefined)
        return 0;
    return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes ?? 0)) * 60_000;
}
/** `2030-01-02T03:04:05Z`. */
function formatTime(time) {
    return `${new Date(time).toISOString().slice(0, 19)}Z`;
}

;// CONCATENATED MODULE: ./build/core/sas/kinds/api-management-sas.js

/**
 * API Management's own tokens, signed with HMAC-SHA512: `<user>&<yyyyMMddHHmm>&<88 characters>`, formerly
 * `uid=…&ex=…&sn=…` (reference §5.5).
 */
const apiManagementSas = {
    id: 'api-management-sas',
    recognises: ({ field, values }) => field === 'sn' && values.has('uid') && values.has('ex'),
    describe: ({ values, endpoint }) => ({
        reach: 'account',
        power: 3,
        account: endpoint?.onAzure === true ? (endpoint.host.split('.')[0] ?? null) : null,
        resource: null,
        services: ['api-management'],
        permissions: null,
        policy: null,
        expiresOn: parseTime(values.get('ex') ?? ''),
        protocols: ['https'],
        onAzureHost: true,
    }),
    deed: ({ account }) => `manage ${account === null ? 'an API Management service not named here' : `API Management service ${account}`}`,
    revoke: ({ account }) => ({
        text: 'Regenerate both keys of the management API (for a self-hosted gateway: its gateway keys).',
        commands: ['Primary', 'Secondary'].map((key) => `az rest --method post --url "https://management.azure.com/subscriptions/<subscription>/resourceGroups/<resource-group>/providers/Microsoft.ApiManagement/service/${account ?? '<service>'}/tenant/access/regenerate${key}Key?api-version=2022-08-01"`),
    }),
};

;// CONCATENATED MODULE: ./build/core/sas/kinds/service-sas.js


/**
 * Signed with an account key for one blob, file, container, share, queue or table. A queue's has no field that names
 * the resource, so what has no other mark is a queue's (reference §2.1, rule 9).
 */
const serviceSas = {
    id: 'service-sas',
    recognises: ({ values }) => values.has('tn') ||
        ['f', 's'].includes(values.get('sr')?.toLowerCase() ?? '') ||
        (['b', 'bs', 'bv', 'c', 'd'].includes(values.get('sr')?.toLowerCase() ?? '') && hasRights(values)) ||
        (values.has('sv') && !values.has('sr') && hasRights(values)),
    describe: describeScope,
    deed: scopeDeed,
    revoke: (token) => (token.policy === null ? renewKeys(token) : deletePolicy(token)),
};
/** Either its own rights and end, or a stored policy that has them. */
function hasRights(values) {
    return values.has('si') || values.has('sp') || values.has('se');
}
/** What the fields of a service or user delegation SAS say of its scope and rights. */
function describeScope(query) {
    const scope = scopeOf(query);
    const { values, endpoint } = query;
    const part = service_sas_PARTS[values.get('sr')?.toLowerCase() ?? ''];
    const permissions = readPermissions(values.get('sp'), scope.service === 'queue' ? 'process' : 'permissions');
    return {
        reach: scope.reach,
        power: powerOf(permissions, scope.service === 'table'),
        account: endpoint?.account ?? null,
        resource: scope.resource,
        services: scope.service === null ? [] : [scope.service],
        permissions,
        policy: values.get('si') ?? null,
        ...(part === undefined ? {} : { part }),
    };
}
/** Their tokens open the one snapshot or version in the URL; the blob as it is now is refused. */
const service_sas_PARTS = { bs: 'snapshot', bv: 'version' };
function scopeDeed(token) {
    const service = token.services[0] ?? null;
    const verbs = verbsOf(token, service === 'queue' || service === 'table' ? 'add' : 'append to');
    return `${verbs} ${nounOf(token, service)} ${token.resource === null ? '' : `${token.resource} `}in ${accountWords(token)}`;
}
/** The scope in words, with an article where its name is not known. */
function nounOf(token, service) {
    const [named, unnamed] = nounsOf(token, service);
    return token.resource === null ? unnamed : named;
}
function nounsOf({ reach, resource, part }, service) {
    if (service === 'queue')
        return ['messages in queue', 'the messages in a queue'];
    if (service === 'table' && reach === 'item')
        return ['a range of entities in table', 'a range of entities in a table'];
    if (service === 'table')
        return ['entities in table', 'the entities in a table'];
    if (service === 'file' && reach === 'item')
        return ['file', 'a file'];
    if (service === 'file')
        return ['everything in file share', 'everything in a file share'];
    if (part !== undefined)
        return [`one ${part} of blob`, `one ${part} of a blob`];
    if (reach === 'item')
        return ['blob', 'a blob'];
    if (reach === 'unknown')
        return ['something at', 'something'];
    return [
        resource?.includes('/') ? 'everything in directory' : 'everything in container',
        'everything in a container',
    ];
}

;// CONCATENATED MODULE: ./build/core/sas/kinds/disk-export-sas.js

/** An exported managed disk or snapshot: one blob by its form, and the whole disk behind it (reference §5.8). */
const diskExportSas = {
    id: 'disk-export-sas',
    recognises: ({ endpoint }) => endpoint?.disk === true,
    describe: (query) => ({ ...describeScope(query), reach: 'account', services: ['blob'] }),
    deed: (token) => `${token.permissions === null || token.permissions.join() === 'read' ? 'download' : 'change'} the whole disk exported at ${token.account}`,
    revoke: () => ({
        text: 'End the export of the disk or snapshot; the link stops working at once.',
        commands: [
            'az disk revoke-access -g <resource-group> -n <disk>',
            'az snapshot revoke-access -g <resource-group> -n <snapshot>',
        ],
    }),
};

;// CONCATENATED MODULE: ./build/core/sas/kinds/event-grid-key.js

/** The key of an Event Grid topic, domain or namespace; `aeg-sas-key` is one despite its name. */
const eventGridKey = {
    id: 'event-grid-key',
    deed: ({ account }) => `send events to ${nameOf('Event Grid topic', account)} and sign tokens for it`,
    revoke: ({ account }) => renewKey('key of the topic, domain or namespace', [
        `az eventgrid topic key regenerate -g <resource-group> -n ${account ?? '<topic>'} --key-name key1`,
    ]),
};

;// CONCATENATED MODULE: ./build/core/sas/kinds/event-grid-sas.js


/** Event Grid: `r=<topic URL>&e=<end>&s=<signature>`, in a header or a query (reference §5.3). */
const eventGridSas = {
    id: 'event-grid-sas',
    recognises: ({ field, values }) => field === 's' && values.has('r') && values.has('e'),
    describe: ({ values }) => {
        const topic = parseEndpoint(values.get('r') ?? '');
        return {
            reach: 'container',
            power: 3,
            account: topic?.host.split('.')[0] ?? null,
            resource: null,
            services: ['event-grid'],
            permissions: ['send'],
            policy: null,
            expiresOn: parseEnd(values.get('e') ?? ''),
            protocols: ['https'],
            onAzureHost: topic?.onAzure === true,
        };
    },
    deed: ({ account }) => `send events to ${account === null ? 'an Event Grid topic not named here' : `Event Grid topic ${account}`}`,
    revoke: ({ account }) => ({
        text: 'Renew both keys of the topic (for a domain or a namespace: `az eventgrid domain key regenerate`). Every publisher with a renewed key stops working.',
        commands: ['key1', 'key2'].map((key) => `az eventgrid topic key regenerate -g <resource-group> -n ${account ?? '<topic>'} --key-name ${key}`),
    }),
};
/** .NET's later versions put a narrow no-break space before `AM`, and its invariant culture has 24 hours instead. */
const US_TIME = /^(\d{1,2})\/(\d{1,2})\/(\d{4})[\s+](\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d{1,7})?)?(?:[\s+]?(AM|PM))?(?:[\s+]?(?:Z|[+-]00:?00))?$/i;
/** `1/2/2030 3:04:05 AM` as .NET writes it in US culture, or an ISO time; spaces may have become `+`. */
function parseEnd(text) {
    const match = US_TIME.exec(text.trim());
    if (match === null)
        return parseTime(text);
    const [month, day, year, hour, minute, second] = match.slice(1, 7).map((part) => Number(part ?? 0));
    const half = match[7]?.toUpperCase();
    if (half !== undefined && (hour < 1 || hour > 12))
        return null;
    const hours = half === undefined ? hour : (hour % 12) + (half === 'PM' ? 12 : 0);
    const pad = (value) => String(value).padStart(2, '0');
    return parseTime(`${year}-${pad(month)}-${pad(day)}T${pad(hours)}:${pad(minute)}:${pad(second)}Z`);
}

;// CONCATENATED MODULE: ./build/core/sas/kinds/iot-key.js


/** The key of a device or of a policy of IoT Hub or the Device Provisioning Service. */
const iotKey = {
    id: 'iot-key',
    deed: ({ account, policy, resource }) => `sign tokens for ${policy !== null ? `the policy ${policy}` : resource !== null ? `device ${resource}` : 'a device or a policy'} of ${ofHub(account, policy)}`,
    revoke: ({ account, policy, resource }) => isOfProvisioning(policy)
        ? endProvisioningPolicy(account, policy)
        : {
            text: 'Renew the key of the policy, or of the device it belongs to; whoever uses it needs the new one.',
            commands: [
                policy === null
                    ? `az iot hub device-identity renew-key -n ${account ?? '<hub>'} -d ${quoted(resource ?? '<device>')} --kt primary`
                    : `az iot hub policy renew-key --hub-name ${account ?? '<hub>'} -n ${quoted(policy)} --renew-key primary`,
            ],
        },
};

;// CONCATENATED MODULE: ./build/core/sas/kinds/iot-sas.js




/** IoT Hub and the Device Provisioning Service: `sr` without a scheme; devices have no `skn` (reference §5.2). */
const iotSas = {
    id: 'iot-sas',
    recognises: ({ values }) => {
        const address = iot_sas_addressOf(values.get('sr'));
        return address !== null && (isIotHost(address.host) || namesDevice(address));
    },
    describe,
    deed: ({ account, resource, policy, reach }) => {
        const hub = ofHub(account, policy);
        if (reach === 'item')
            return `send and listen as ${resource} of ${hub}`;
        return policy === null
            ? `act on the whole of ${hub}`
            : `do what the policy ${policy} allows on the whole of ${hub}`;
    },
    revoke: ({ account, resource, policy, reach }) => {
        if (isOfProvisioning(policy))
            return endProvisioningPolicy(account, policy);
        const hub = account ?? '<hub>';
        const device = /^devices\/([^/]+)/.exec(resource ?? '')?.[1] ?? '<device>';
        return reach === 'item'
            ? {
                text: 'Renew both keys of the device; it must be provisioned with the new ones.',
                commands: ['primary', 'secondary'].map((key) => `az iot hub device-identity renew-key -n ${hub} -d ${quoted(device)} --kt ${key}`),
            }
            : {
                text: 'Renew both keys of the policy; every service that uses it needs the new ones.',
                commands: ['primary', 'secondary'].map((key) => `az iot hub policy renew-key --hub-name ${hub} -n ${quoted(policy ?? '<policy>')} --renew-key ${key}`),
            };
    },
};
/** A provisioning scope (`0ne00000000/registrations/d1`) has no dot, so the host's form is not asked for. */
function iot_sas_addressOf(sr) {
    if (sr === undefined)
        return null;
    const scoped = /^(0ne[0-9a-f]{8})\/(registrations\/.*)$/i.exec(sr);
    if (scoped !== null)
        return { host: scoped[1], segments: scoped[2].split('/'), onAzure: true };
    const bare = /^([\w-]{1,63})\/(devices\/.{1,400})$/.exec(sr);
    if (bare !== null)
        return { host: bare[1], segments: bare[2].split('/'), onAzure: false };
    return parseEndpoint(sr);
}
/** `registrations/<id>` and `devices/<id>` are of a hub, whatever its host, but for a queue of that name. */
function namesDevice({ host, segments }) {
    if (segments[0] === 'registrations')
        return true;
    return segments[0] === 'devices' && segments.length > 1 && !/\.servicebus\./.test(host);
}
function isIotHost(host) {
    return /\.azure-devices(?:-provisioning)?\.(?:net|cn|us)$/.test(host);
}
const FULL = new Set(['iothubowner', 'service', 'registryReadWrite', 'provisioningserviceowner']);
function describe({ values }) {
    const address = iot_sas_addressOf(values.get('sr'));
    const segments = address?.segments ?? [];
    const ofDevice = segments[0] === 'devices' || segments[0] === 'registrations';
    const policy = values.get('skn') ?? null;
    const asDevice = ofDevice && (policy === null || policy === 'registration');
    return {
        reach: ofDevice ? 'item' : 'account',
        power: asDevice || (policy !== null && FULL.has(policy)) ? 3 : 2,
        account: address?.host.split('.')[0] ?? null,
        resource: segments.length > 0 ? segments.join('/') : null,
        services: ['iot'],
        permissions: asDevice ? ['send', 'listen'] : null,
        policy,
        expiresOn: parseSeconds(values.get('se')),
        protocols: ['https'],
        onAzureHost: address?.onAzure === true,
    };
}

;// CONCATENATED MODULE: ./build/core/sas/kinds/legacy-sas.js

/** From before service version 2012-02-12: no `sv`. Without a stored policy it lived for an hour at most (reference §2.12). */
const legacySas = {
    id: 'legacy-sas',
    recognises: ({ values }) => !values.has('sv') && ['b', 'c'].includes(values.get('sr')?.toLowerCase() ?? ''),
    describe: describeScope,
    deed: scopeDeed,
    revoke: (token) => serviceSas.revoke(token),
};

;// CONCATENATED MODULE: ./build/core/sas/kinds/maps-key.js

/** The key of an Azure Maps account. */
const mapsKey = {
    id: 'maps-key',
    deed: ({ account }) => `use ${nameOf('Azure Maps account', account)} at its owner's expense`,
    revoke: ({ account }) => renewKey('key of the Azure Maps account', [
        `az maps account keys renew -g <resource-group> -n ${account ?? '<account>'} --key primary`,
    ]),
};

;// CONCATENATED MODULE: ./build/core/sas/kinds/maps-sas.js
/** Azure Maps: a SAS in name, a JSON Web Token in form, for a day at most (reference §5.6). */
const mapsSas = {
    id: 'maps-sas',
    deed: () => "use an Azure Maps account at its owner's expense",
    revoke: () => ({
        text: 'Renew the key of the Azure Maps account that issued it.',
        commands: [
            'az maps account keys renew -g <resource-group> -n <account> --key primary',
            'az maps account keys renew -g <resource-group> -n <account> --key secondary',
        ],
    }),
};

;// CONCATENATED MODULE: ./build/core/sas/kinds/messaging-sas.js



/**
 * Service Bus, Event Hubs, Relay, Notification Hubs: `sr` is the address of what it opens and everything below it, `skn`
 * the authorization rule whose key signed it (reference §5.1). The rule's rights do not stand in the token.
 */
const messagingSas = {
    id: 'messaging-sas',
    recognises: ({ values }) => isAddress(values.get('sr')) && (values.has('skn') || /^\d+$/.test(values.get('se') ?? '')),
    describe: messaging_sas_describe,
    deed: (token) => `${rightsOf(token)} ${addressWords(token)}`,
    revoke: renewRule,
};
/** Not one of storage's short words: an address, or a bare namespace as some hand-made tokens have it. */
function isAddress(sr) {
    return sr !== undefined && sr.length > 2;
}
function messaging_sas_describe({ values }) {
    const address = parseEndpoint(values.get('sr') ?? '');
    const path = address?.segments ?? [];
    const rule = values.get('skn') ?? null;
    return {
        reach: path.includes('publishers') ? 'item' : path.length > 0 ? 'container' : 'account',
        ...rightsOfRule(rule),
        account: address?.host.split('.')[0] ?? null,
        resource: path.length > 0 ? path.join('/') : null,
        services: ['messaging'],
        policy: rule,
        expiresOn: parseSeconds(values.get('se')),
        protocols: ['https'],
        onAzureHost: address?.onAzure === true,
    };
}
/** The rules that every namespace or hub is created with; of any other only its name is known. */
function rightsOfRule(rule) {
    switch (rule) {
        case 'RootManageSharedAccessKey':
        case 'DefaultFullSharedAccessSignature':
            return { power: 3, permissions: ['send', 'listen', 'manage'] };
        case 'DefaultListenSharedAccessSignature':
            return { power: 2, permissions: ['listen'] };
        default:
            return { power: 2, permissions: null };
    }
}
function rightsOf(token) {
    if (token.permissions?.includes('manage'))
        return 'send, listen and manage';
    if (token.permissions?.includes('listen'))
        return 'listen';
    return token.policy === null ? 'send or listen' : `do what the rule ${token.policy} allows`;
}
function addressWords({ account, resource }) {
    const namespace = account === null ? 'a messaging namespace not named here' : `messaging namespace ${account}`;
    return resource === null ? `in everything of ${namespace}` : `at ${resource} in ${namespace}`;
}
/** Both keys of the rule, since a token does not tell which one signed it. */
function renewRule(token) {
    const namespace = token.account ?? '<namespace>';
    const rule = quoted(token.policy ?? '<rule>');
    const renew = (service, key) => `az ${service} namespace authorization-rule keys renew -g <resource-group> --namespace-name ${namespace} -n ${rule} --key ${key}`;
    return {
        text: 'Renew both keys of the authorization rule, or delete the rule; for Event Hubs and Relay say `az eventhubs` or `az relay`, and where the rule belongs to a queue, topic or hub add its name. Every client of a renewed key stops working.',
        commands: [renew('servicebus', 'PrimaryKey'), renew('servicebus', 'SecondaryKey')],
    };
}

;// CONCATENATED MODULE: ./build/core/sas/kinds/messaging-key.js


/** The key of an authorization rule of Service Bus, Event Hubs, Relay or Notification Hubs. */
const messagingKey = {
    id: 'messaging-key',
    deed: ({ account, policy, resource }) => `sign tokens for ${policy === null ? 'an authorization rule' : `the rule ${policy}`} of ${nameOf('messaging namespace', account)}${resource === null ? '' : ` (${resource})`}`,
    revoke: renewRule,
};

;// CONCATENATED MODULE: ./build/core/sas/kinds/storage-account-key.js

/** Not a SAS but what signs them: every right on everything in the account, with no end but the key's renewal. */
const storageAccountKey = {
    id: 'storage-account-key',
    deed: (token) => `do everything in ${accountWords(token)} and sign new SAS for it`,
    revoke: (token) => {
        const { commands } = renewKeys(token);
        return {
            text: 'Renew the account key (`az storage account keys list` tells which of the two it is). Every client and every SAS of that key stops working.',
            commands,
        };
    },
};

;// CONCATENATED MODULE: ./build/core/sas/kinds/unknown-sas.js


/** A genuine-looking signature with too little around it to say more; the last of the registry, it takes what is left. */
const unknownSas = {
    id: 'unknown-sas',
    recognises: () => true,
    describe: ({ values, endpoint }) => {
        const permissions = readPermissions(values.get('sp'), 'permissions');
        return {
            reach: 'unknown',
            power: powerOf(permissions),
            account: endpoint?.account ?? null,
            resource: null,
            services: [],
            permissions,
            policy: values.get('si') ?? null,
        };
    },
    deed: (token) => `use an Azure SAS of ${accountWords(token)}, whose fields are incomplete,`,
    revoke: renewKeys,
};

;// CONCATENATED MODULE: ./build/core/sas/kinds/user-delegation-sas.js

const KEY_FIELDS = ['skoid', 'sktid', 'skt', 'ske', 'sks', 'skv'];
/**
 * Signed with a key that Entra lent to a person or an app for at most seven days; it ends with that key, and with the
 * rights of whoever lent it.
 */
const userDelegationSas = {
    id: 'user-delegation-sas',
    recognises: ({ values }) => KEY_FIELDS.some((name) => values.has(name)),
    describe: describeScope,
    deed: scopeDeed,
    revoke: (token) => ({
        text: 'Revoke the user delegation keys of the account: every user delegation SAS of it stops working, within minutes.',
        commands: [
            `az storage account revoke-delegation-keys -g <resource-group> -n ${token.account ?? '<account>'}`,
        ],
    }),
};

;// CONCATENATED MODULE: ./build/core/sas/kinds/workflow-sas.js
/**
 * Logic Apps and Power Automate: the address of a trigger with `sp=/triggers/<name>/run` and `sv=1.0` (reference §5.4).
 * Whoever calls it runs the workflow, with the workflow's own connections.
 */
const workflowSas = {
    id: 'workflow-sas',
    recognises: isWorkflow,
    describe: ({ values, endpoint, url }) => {
        const reads = /\/read$/i.test(values.get('sp') ?? '');
        return {
            reach: 'item',
            power: reads ? 1 : 3,
            account: null,
            resource: workflowIn(url),
            services: ['workflow'],
            permissions: reads ? ['read'] : ['run'],
            policy: null,
            protocols: ['https'],
            onAzureHost: endpoint?.onAzure === true,
        };
    },
    deed: ({ resource, permissions }) => {
        const workflow = resource === null ? 'a workflow' : `workflow ${resource}`;
        return permissions?.includes('run')
            ? `run ${workflow}, using all its connections,`
            : `read a run of ${workflow}`;
    },
    revoke: () => ({
        text: 'Regenerate both access keys of the workflow; every callback URL of a regenerated key stops working. In Power Automate create the trigger anew, or restrict who may call it.',
        commands: ['Primary', 'Secondary'].map((key) => `az rest --method post --url "https://management.azure.com/<workflow-id>/regenerateAccessKey?api-version=2016-06-01" --body '{"keyType":"${key}"}'`),
    }),
};
function isWorkflow({ values }) {
    return values.get('sp')?.startsWith('/') === true;
}
/** The 32 digits of Logic Apps, or the name of a workflow of the Standard kind. */
function workflowIn(url) {
    return /\/(?:workflows|api)\/([\w.-]{1,80})\//i.exec(url ?? '')?.[1] ?? null;
}

;// CONCATENATED MODULE: ./build/core/sas/kinds/index.js


















/** In the order of the reference's classification (§2.1): the first that recognises a query string has it. */
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
    unknownSas,
];
/** What is found by other means than a query string: by its own form, or by the name before it. */
const kinds_OTHERS = [
    mapsSas,
    storageAccountKey,
    messagingKey,
    iotKey,
    eventGridKey,
    apiManagementKey,
    mapsKey,
];
const kinds_WORDS = new Map([...SAS_KINDS, ...kinds_OTHERS].map((kind) => [kind.id, kind]));
function wordsOf(kind) {
    return kinds_WORDS.get(kind) ?? unknownSas;
}

;// CONCATENATED MODULE: ./build/core/sas/query.js
/**
 * The query string a signature stands in: its parameters in any order, and the URL before it. This is the one place
 * that knows where a token begins and ends in running text.
 */




/** Fields of a SAS other than `sig` (reference §2.2). One of them beside a signature vouches for it. */
const SAS_FIELDS = new Set([
    ...[
        'sv',
        'ss',
        'srt',
        'sr',
        'sp',
        'st',
        'se',
        'si',
        'sip',
        'spr',
        'ses',
        'sdd',
        'tn',
        'spk',
        'srk',
        'epk',
        'erk',
    ],
    ...[
        'skoid',
        'sktid',
        'skt',
        'ske',
        'sks',
        'skv',
        'saoid',
        'suoid',
        'scid',
        'sduoid',
        'skdutid',
        'srh',
        'srq',
        'sk',
    ],
    ...['rscc', 'rscd', 'rsce', 'rscl', 'rsct', 'skn'],
]);
/** A token and its URL are shorter; a longer run of URL characters is read no further back than this. */
const query_LONGEST = 4096;
/** What can stand in a query string, and in a URL before one (RFC 3986), but quotes and what ends a URL in prose. */
const QUERY_CHARACTERS = setOf(/[A-Za-z0-9\-._~%&=+/:,*()@!$?[\]\x80-\xff]/);
/** A further parameter, or a piece without a value. Behind a comma another URL of a list may begin, so only some values have one. */
const PARAMETER = /&([\w.$%~:@!*()+[\]-]{0,80})(?:=([\w\-.~%+/:*()@!$[\]'=]{0,4096}))?/y;
/**
 * A response header written as it is, `rscd=attachment; filename="a b.txt"`: what otherwise ends a token belongs to it
 * where another parameter follows.
 */
const RAW_HEADER = /rsc[cdelt]=[\w.%+*/-]{1,80}(?:(?:[;,](?: |(?! ))| )[^\s"&<>;,|`]{0,120}(?:"[^"&<>\r\n]{0,120}")?){1,9}(?=&[\w$]{1,20}=)/iy;
const LONGEST_HEADER = 300;
/** There are five; each may stand twice. */
const MOST_HEADERS = 10;
const query_ENDS = new Set(['se', 'ske']);
const LISTS = new Set(['spr', 'srh', 'srq', 'rscc', 'rscd', 'rsce', 'rscl', 'rsct']);
/**
 * The query around a signature. `sigAt` is the offset of the field's name, `valueEnd` the one behind its value.
 * Nothing is read across another signature: a token contains one. A placeholder in its place, or the same one again,
 * is none (reference §2.7).
 */
function readQuery(text, field, sigAt, valueEnd, secretAt) {
    const endOfOther = otherSignatures(text, field, sigAt, secretAt);
    const start = behindColour(text, beginningOf(text, sigAt, endOfOther));
    const left = text.slice(start, sigAt);
    const first = firstParameterIn(left);
    const after = parametersAfter(text, valueEnd, endOfOther);
    const pieces = [...piecesIn(left.slice(first)), { name: field, raw: '' }, ...after.pieces];
    const values = new Map();
    for (const { name, raw } of pieces) {
        const key = name.toLowerCase();
        if (key === 'sig' || key === field || raw === '')
            continue;
        const value = decodeWords(raw);
        const known = values.get(key);
        if (known === undefined)
            values.set(key, value);
        // Which of two ends the service would take nobody can tell, so there is none that can be read.
        else if (query_ENDS.has(key) && known !== value)
            values.set(key, `${known} or ${value}`);
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
        end: after.end,
    };
}
function secretsIn(text) {
    const known = { s: new Map(), sn: new Map() };
    return (field, at) => {
        const [secrets, shape] = field === 'sn' ? [known.sn, SHAPE_88] : [known.s, SHAPE_44];
        let secret = secrets.get(at);
        if (secret === undefined) {
            secret = readSecret(text, at, shape);
            secrets.set(at, secret);
        }
        return secret;
    };
}
/** A few copies of one signature are seen past; a line of nothing else would be walked anew from each of them. */
const MOST_COPIES = 3;
function otherSignatures(text, field, sigAt, secretAt) {
    let own;
    let copies = 0;
    return (nameAt, nameEnd) => {
        if (nameEnd - nameAt !== field.length || text.slice(nameAt, nameEnd).toLowerCase() !== field)
            return null;
        const other = secretAt(field, nameEnd + 1);
        if (other === null)
            return null;
        own ??= secretAt(field, sigAt + field.length + 1);
        return other.text === own?.text && ++copies <= MOST_COPIES ? null : other.end;
    };
}
/**
 * Behind the `?` of the token's own URL. Without one the first piece may have anything in front of it (`SharedAccessSignature=sv=…`,
 * `https://…/container,sv=…`, `dl_sv=…`), of which only the last `name=value` belongs to the token.
 */
function firstParameterIn(left) {
    const mark = queryMark(left) + 1;
    const end = left.indexOf('&', mark);
    const piece = left.slice(mark, end < 0 ? left.length : end);
    const match = FIRST_FIELD.exec(piece);
    if (match === null)
        return mark > 0 ? mark : piece.length;
    // Behind a `?` it is the name itself, unless that carries a whole token: `?aeg-sas-token=r=…`, `?dl_sv=…`.
    const isField = mark === 0 ||
        match.index === 0 ||
        /^(?:[re]|uid)$/i.test(match[0].slice(0, match[0].indexOf('='))) ||
        isSasField(match[0]);
    return isField ? mark + match.index : mark;
}
/** The last `?` that ends an address; another one is a part of a value, which may have some (RFC 3986 §3.4). */
function queryMark(left) {
    let mark = left.lastIndexOf('?');
    while (mark > 0) {
        const earlier = left.lastIndexOf('?', mark - 1);
        const between = left.slice(earlier + 1, mark);
        const piece = between.slice(between.lastIndexOf('&') + 1);
        if (earlier < 0 || (between !== '' && piece === between) || /[:.][^/]{0,300}\//.test(piece))
            return mark;
        mark = earlier;
    }
    return mark;
}
function isSasField(piece) {
    return SAS_FIELDS.has(piece.slice(0, piece.indexOf('=')).toLowerCase());
}
/** The last `name=value` of a piece; behind an underscore only a field's own name tells it from a longer name. */
const FIRST_FIELD = /(?:(?<![\w$-])[A-Za-z]{1,8}|(?<=_)(?:s[eprstv]|sip|spr|srt|tn|skoid))=[^=]*={0,2}$/i;
function piecesIn(query) {
    return query
        .split('&')
        .map(splitPiece)
        .filter((piece) => piece !== null);
}
const query_EQUALS = 0x3d;
function beginningOf(text, sigAt, endOfOther) {
    const earliest = Math.max(0, sigAt - query_LONGEST);
    let at = sigAt;
    let quotesBelong;
    let headers = MOST_HEADERS;
    while (at > earliest) {
        const code = text.charCodeAt(at - 1);
        if (code === 0x27) {
            quotesBelong ??= standsInUnquotedUrl(text, at - 1);
            if (!quotesBelong && !isApostrophe(text, at - 1) && !standsInKeys(text, at - 1))
                break;
        }
        else if (!isOf(QUERY_CHARACTERS, text, at - 1)) {
            const header = headers-- > 0 ? rawHeaderAround(text, at - 1) : -1;
            if (header < earliest)
                break;
            at = header;
            continue;
        }
        else if (code === query_EQUALS) {
            const end = endOfOther(query_nameBefore(text, at - 1), at - 1);
            if (end !== null)
                return end;
        }
        at--;
    }
    return at;
}
/** A terminal's `ESC[4m` is no part of the name behind it. */
function behindColour(text, start) {
    const colour = /^\[?[\d;]{0,9}m/.exec(text.slice(start, start + 12))?.[0];
    return colour !== undefined && /\x1b(?:\[[\d;]{0,16})?$/.test(text.slice(Math.max(0, start - 18), start))
        ? start + colour.length
        : start;
}
/**
 * Where the name of a parameter begins that ends here; only the short ones are of interest. Where lines were joined it may
 * stand right behind the padding of another signature.
 */
function query_nameBefore(text, end) {
    for (let at = end - 1; at >= end - 4; at--) {
        if (isOf(BEFORE_NAMES, text, at) || endsPadding(text, at))
            return at + 1;
    }
    return end;
}
function endsPadding(text, at) {
    return text[at] === '=' || (text[at - 2] === '%' && text.slice(at - 1, at + 1).toUpperCase() === '3D');
}
/** Where the response header begins that a character belongs to which otherwise ends a token; -1 where there is none. */
function rawHeaderAround(text, at) {
    if (!isOf(IN_HEADERS, text, at))
        return -1;
    const from = Math.max(0, at - LONGEST_HEADER);
    const header = from + text.slice(from, at).lastIndexOf('rsc');
    if (header < from || !isOf(BEFORE_NAMES, text, header - 1))
        return -1;
    RAW_HEADER.lastIndex = header;
    return RAW_HEADER.test(text) && RAW_HEADER.lastIndex > at ? header : -1;
}
const IN_HEADERS = setOf(/[ ;"]/);
const BEFORE_NAMES = setOf(/[?&]/);
/**
 * RFC 3986 allows `'` in a URL (`filename*=UTF-8''x`, OData's `PartitionKey%20eq%20'NL'`); whether one belongs to it or
 * closes a literal is told by what the URL begins with.
 */
function standsInUnquotedUrl(text, at) {
    const from = Math.max(0, at - query_LONGEST);
    const slashes = text.slice(from, at).lastIndexOf('://');
    const scheme = slashes < 0 ? null : schemeBefore(text, from + slashes);
    if (scheme === null || /[\s"<>`|]/.test(text.slice(scheme, at)))
        return false;
    return text[scheme - 1] !== "'";
}
/** An apostrophe within a value: a letter before it, and no other field's `=` between it and the next `&`. */
function isApostrophe(text, at) {
    return (/^[\w.~%'-]{1,60}&/.test(text.slice(at + 1, at + 62)) &&
        /[?&"'\s][a-z]{2,5}=[\w.~%/'-]{1,80}$/i.test(text.slice(Math.max(0, at - 90), at)));
}
/** The keys of one entity of a table, which OData writes in apostrophes (`Orders(PartitionKey='NL',RowKey='1')?sv=…`). */
const KEYS = /\(PartitionKey='[^&?"\s]{0,200}',RowKey='[^&?"\s]{0,200}'\)/y;
const LONGEST_KEYS = 440;
function standsInKeys(text, at) {
    const from = Math.max(0, at - LONGEST_KEYS);
    const keys = from + text.slice(from, at).lastIndexOf('(PartitionKey=');
    if (keys < from)
        return false;
    KEYS.lastIndex = keys;
    return KEYS.test(text) && KEYS.lastIndex > at;
}
function parametersAfter(text, from, endOfOther) {
    const pieces = [];
    let at = from;
    while (at - from < query_LONGEST) {
        PARAMETER.lastIndex = at;
        const match = PARAMETER.exec(text);
        if (match === null)
            break;
        const nameEnd = at + 1 + match[1].length;
        if (endOfOther(at + 1, nameEnd) !== null)
            break;
        at = PARAMETER.lastIndex;
        if (match[1] === '' || match[2] === undefined)
            continue;
        const name = match[1];
        let raw = match[2];
        if (LISTS.has(name.toLowerCase())) {
            const end = listEnd(text, nameEnd - name.length, at);
            raw += text.slice(at, end);
            at = end;
        }
        // Punctuation of the sentence or the call around a URL does not belong to its last value.
        pieces.push({ name, raw: text[at] === '&' ? raw : withoutTail(raw, VALUE_TAIL) });
    }
    return { pieces, end: at };
}
/** Where a value ends that may have commas, and a response header's more than those. */
function listEnd(text, nameAt, at) {
    RAW_HEADER.lastIndex = nameAt;
    if (RAW_HEADER.test(text))
        return RAW_HEADER.lastIndex;
    return at + (/^(?:,[\w\-.~%+/*()@!$]+)*/.exec(text.slice(at, at + 200))?.[0] ?? '').length;
}
function splitPiece(whole) {
    // A parameter that carries a token which has no address has the token's first one in its value.
    const piece = CARRIED.exec(whole)?.[1] ?? whole;
    const equals = piece.indexOf('=');
    return equals > 0 ? { name: piece.slice(0, equals), raw: piece.slice(equals + 1) } : null;
}
const CARRIED = /^[\w.$-]{1,40}=(?:SharedAccessSignature[ +])?((?:r|sr|uid|sv|ss|sp|st|se)=.{1,4096})$/is;
/** The URL that ends here: from its last scheme, else from where a bare host begins. */
function urlAtEnd(text) {
    const slashes = text.lastIndexOf('://');
    const scheme = slashes < 0 ? null : schemeBefore(text, slashes);
    if (scheme !== null)
        return text.slice(scheme);
    let start = text.length;
    while (start > 0 && text.length - start < LONGEST_BARE && isOf(BARE_CHARACTERS, text, start - 1))
        start--;
    const bare = text.slice(start);
    return BARE.test(bare) ? bare : null;
}
/** The beginning of a literal's URL whose path has spaces: `"https://account.blob.core.windows.net/a b/c.txt?sv=…"`. */
const SPACED = /["'`](https?:\/\/[\w.:-]{3,120}\/(?:[\w.%()/-]{1,100} ){1,6})$/;
const LONGEST_SPACED = 500;
function urlWithSpaces(text, start, path) {
    if (text[start - 1] !== ' ' || !path.endsWith('?'))
        return null;
    const before = SPACED.exec(text.slice(Math.max(0, start - LONGEST_SPACED), start));
    return before === null ? null : before[1] + path.slice(0, -1);
}
/** Where the scheme begins that ends here, before its `://`. What is longer than any scheme may be the end of a secret. */
function schemeBefore(text, end) {
    const from = Math.max(0, end - LONGEST_SCHEME - 1);
    const scheme = /(?:(?<![a-z0-9+.-])[a-z][a-z0-9+.-]{0,15}|https?)$/i.exec(text.slice(from, end));
    return scheme === null ? null : from + scheme.index;
}
const LONGEST_SCHEME = 16;
const URL_TAIL = setOf(/[?,;]/);
const VALUE_TAIL = setOf(/[.:!)\]*']/);
/** A regular expression would begin anew at each character of a long tail that goes on after all. */
function withoutTail(text, tail) {
    let end = text.length;
    while (end > 0 && isOf(tail, text, end - 1))
        end--;
    return text.slice(0, end);
}
/** A host without a scheme, with its path: a name with a dot, an address, or one of this machine's own names. */
const BARE = /^(?:(?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,63}|\d{1,3}(?:\.\d{1,3}){3}|localhost|azurite)(?::\d{1,5})?(?:\/[^:]*)?$/i;
const BARE_CHARACTERS = setOf(/[\w.%:/-]/);
const LONGEST_BARE = 500;

;// CONCATENATED MODULE: ./build/core/sas/readers/signed-query.js











/** A name that is the field's and nothing longer, and its `=`. */
const SIGNATURE = /(?<![\w.%-])(sig|s|sn)=/gi;
const readSignedQueries = (view, digest) => {
    const readings = [];
    const secretAt = secretsIn(view.text);
    for (const match of view.text.matchAll(SIGNATURE)) {
        const field = match[1].toLowerCase();
        const reading = readSas(view, field, match.index, match.index + match[0].length, digest, secretAt);
        if (reading !== null)
            readings.push(reading);
    }
    return readings;
};
/** What a short name may carry is a signature only in the company of the fields that it signs. */
const COMPANY = { s: ['r', 'e'], sn: ['uid', 'ex'] };
function readSas(view, field, fieldAt, valueAt, digest, secretAt) {
    const { text } = view;
    if (isQuotedPrintable(text, valueAt))
        return null;
    if (!mayBeSecret(text, valueAt))
        return null;
    const padded = secretAt(field, valueAt);
    const secret = padded ?? (field === 'sig' ? readSecret(text, valueAt, SHAPE_43) : null);
    if (secret === null)
        return null;
    const query = withConnection(readQuery(text, field, fieldAt, secret.end, secretAt), text, secret.end);
    if (COMPANY[field]?.some((name) => !query.values.has(name)))
        return null;
    const workflow = isWorkflow(query);
    // Only Logic Apps writes base64 for URLs; elsewhere those 43 characters are something else's.
    if (padded === null && !workflow)
        return null;
    const fingerprint = digest(workflow ? unpadded(secret) : secret.text);
    const fields = [...query.values.keys()].filter((name) => SAS_FIELDS.has(name)).length;
    return {
        describe: isHarmless(query, fields, fingerprint) ? null : () => signed_query_describe(query, fingerprint),
        span: (0,text_view/* spanOf */.ee)(view, valueAt, secret.end),
        understood: FIELD * (fields + (COMPANY[field]?.length ?? 0)) +
            clarityOf(query, text) +
            (endsPlainly(text, secret.end) ? 1 : 0),
        alone: fields === 0 && query.endpoint === null && field === 'sig',
    };
}
/** A field more weighs more than anything that can be said of the others. */
const FIELD = 16;
/** How much the fields say, in points of which no two readings of one token differ by a field's weight. */
function clarityOf(query, text) {
    const { values, endpoint } = query;
    const address = endpoint ?? signedResource(values);
    // A file's name may look like a host; an address with its scheme is one.
    const isWhole = query.url?.includes('://') === true;
    const host = address === null ? 0 : address.account !== null || address.onAzure ? 3 : isWhole ? 2 : 1;
    const times = TIMES.filter((name) => signed_query_timeOf(values.get(name)) !== null).length;
    const protocols = /^https?(?:,https?)?$/i.test(values.get('spr') ?? '') ? 1 : 0;
    const left = signsOfLayersIn([query.url ?? '', ...values.values()].join('='));
    return host + times + protocols - left - escapesAround(text, query.start, query.end);
}
const TIMES = ['st', 'se', 'skt', 'ske'];
/** Messaging's tokens name what they open in `sr`, Event Grid's in `r`. */
function signedResource(values) {
    const resource = values.get('sr') ?? values.get('r');
    return resource === undefined ? null : parseEndpoint(resource);
}
/** Logic Apps' signatures never had the padding that reading put back. */
function unpadded(secret) {
    return secret.text.replace(/=+$/, '');
}
/** Published, the emulator's, this machine's, Cosmos DB's; on somebody else's host a lone `sig` is that host's business. */
function isHarmless(query, fields, fingerprint) {
    const { endpoint, values } = query;
    if (PUBLISHED.has(fingerprint) || endpoint?.loopback)
        return true;
    if (endpoint === null && signedResource(values)?.loopback)
        return true;
    return isCosmos(query) || (query.field === 'sig' && fields === 0 && endpoint !== null && !endpoint.onAzure);
}
/** Cosmos DB's `type=resource&ver=1&sig=…` shares the name `sig` and nothing else (reference §6). */
function isCosmos({ values }) {
    const grants = ['sp', 'sr', 'ss', 'si', 'tn'].some((name) => values.has(name));
    return !grants && values.has('ver') && /^(?:resource|master|aad)$/.test(values.get('type') ?? '');
}
/** A token without a URL of its own may stand in a connection string that names the endpoint. */
function withConnection(query, text, end) {
    if (query.endpoint !== null || !isSetting(text.slice(Math.max(0, query.start - 64), query.start)))
        return query;
    const url = connectionOf(text, query.start, end);
    const endpoint = url === null ? null : parseEndpoint(url);
    return endpoint === null ? query : { ...query, endpoint };
}
/** Whether a stretch ends in a setting's name: `…;SharedAccessSignature=`, and some write a `?` behind it. */
function isSetting(before) {
    return /(?:sharedaccesssignature|;\s{0,4}[\w ]{2,40})=\s{0,2}["']?\??$/i.test(before);
}
function signed_query_describe(query, fingerprint) {
    const kind = SAS_KINDS.find((candidate) => candidate.recognises(query));
    const { values, endpoint } = query;
    return {
        startsOn: latest(signed_query_timeOf(values.get('st')), signed_query_timeOf(values.get('skt'))),
        expiresOn: earliest(signed_query_timeOf(values.get('se')), signed_query_timeOf(values.get('ske'))),
        statesEnd: ['se', 'ske', 'e', 'ex'].some((name) => values.has(name)),
        protocols: protocolsOf(values.get('spr')),
        onAzureHost: endpoint?.onAzure === true,
        ...signed_query_shown(kind.describe(query)),
        fingerprint,
        kind: kind.id,
        ipRange: shownText(values.get('sip') ?? null),
        userBound: values.has('sduoid'),
        redacted: redactQuery(query),
    };
}
function signed_query_shown(named) {
    return {
        ...named,
        resource: shownText(named.resource),
        policy: shownText(named.policy),
        account: shownText(named.account),
    };
}
function shownText(text) {
    return text === null ? null : shownName(text);
}
function signed_query_timeOf(text) {
    return text === undefined ? null : parseTime(text);
}
function latest(one, other) {
    return one === null ? other : other === null ? one : Math.max(one, other);
}
function earliest(one, other) {
    return one === null ? other : other === null ? one : Math.min(one, other);
}
/** Without `spr` both are allowed (reference §2.2). */
function protocolsOf(spr) {
    const named = ['https', 'http'].filter((protocol) => spr?.toLowerCase().split(',').includes(protocol));
    return named.length > 0 ? named : ['https', 'http'];
}

;// CONCATENATED MODULE: ./build/core/sas/readers/positional.js
/** API Management's tokens without names: `SharedAccessSignature <user>&<yyyyMMddHHmm>&<88 characters>` (reference §5.5). */





const POSITIONAL = /&(?<=(?:SharedAccessSignature|GatewayKey|token=)[\s+]{0,4}(?<user>[\w.%-]{1,80}).)(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})&/gi;
const readPositional = (view, digest) => {
    const readings = [];
    for (const match of view.text.matchAll(POSITIONAL)) {
        const at = match.index + match[0].length;
        const secret = readSecret(view.text, at, SHAPE_88);
        if (secret === null)
            continue;
        const [user, year, month, day, hour, minute] = match.slice(1);
        const query = {
            field: 'sn',
            values: new Map([
                ['uid', user],
                ['ex', `${year}-${month}-${day}T${hour}:${minute}Z`],
            ]),
            pieces: [],
            url: null,
            endpoint: null,
            start: match.index - user.length,
            end: secret.end,
        };
        const fingerprint = digest(secret.text);
        readings.push({
            describe: () => ({
                ...signed_query_describe(query, fingerprint),
                redacted: withoutSecrets(`SharedAccessSignature ${user}&${year}${month}${day}${hour}${minute}&***`),
            }),
            span: (0,text_view/* spanOf */.ee)(view, at, secret.end),
            understood: 6 + (endsPlainly(view.text, secret.end) ? 1 : 0),
            alone: false,
        });
    }
    return readings;
};

;// CONCATENATED MODULE: ./build/core/sas/read.js
/** One view of a document → the tokens in it, whatever their form. */






const READERS = [
    readSignedQueries,
    readPositional,
    readMapsTokens,
    readMarkedKeys,
    readNamedKeys,
    readIntroducedKeys,
];
const readTokens = (view, digest) => READERS.flatMap((read) => read(view, digest));

// EXTERNAL MODULE: ./build/core/transport/base64.js
var base64 = __webpack_require__(230);
;// CONCATENATED MODULE: ./build/core/readings.js
/**
 * Some bytes → every secret in them. Candidates are found on the bytes, only the stretches around them are decoded, and
 * of several readings of one secret the best understood counts.
 */









/**
 * How many views of its regions a document may have: for so many at first, and so many a region after that. Ordinary
 * regions have two or three; only a text made to have many everywhere is looked at less thoroughly in the end.
 */
const VIEWS_AT_FIRST = 256;
const VIEWS_A_REGION = 8;
/** `path` is what the bytes are called: a name may vouch for what stands alone in them. */
function readingsIn(bytes, path, digest, depth = base64/* DEPTH */.e) {
    const best = new Map();
    const containers = [];
    const unfinished = [];
    const add = (reading) => {
        const known = best.get(reading.span.start);
        if (known === undefined || reading.understood > known.understood)
            best.set(reading.span.start, reading);
    };
    const { anchors, stretches } = (0,marks/* marksIn */.M)(bytes);
    let views = VIEWS_AT_FIRST;
    for (const region of regionsOf((0,candidates/* candidatesAmong */.L)(anchors, bytes), bytes.length)) {
        views += VIEWS_A_REGION;
        const digestOnce = remembering(digest);
        const layers = layersOf((0,text_view/* viewOf */.du)(bytes, region.start, region.end), Math.min(MOST_VIEWS, views));
        for (let next = layers.next();; next = layers.next()) {
            if (next.done === true) {
                if (next.value)
                    unfinished.push(region);
                break;
            }
            views--;
            for (const reading of readTokens(next.value, digestOnce))
                add(reading);
        }
    }
    if (depth > 0) {
        for (const { bytes: inner, placeOf } of (0,base64/* base64In */.R)(bytes, stretches)) {
            const found = readingsIn(inner, path, digest, depth - 1);
            for (const reading of found.secrets)
                add({ ...reading, span: placeOf(reading.span) });
            for (const span of found.unfinished)
                unfinished.push(placeOf(span));
            for (const carried of found.containers)
                containers.push({ ...carried, span: placeOf(carried.span) });
            if ((0,recognise/* isContainer */.u_)(inner))
                containers.push({ bytes: inner, span: placeOf({ start: 0, end: inner.length }) });
        }
    }
    return { secrets: vouched(apart([...best.values()]), bytes, path), containers, unfinished };
}
/** What stands in one view of a region stands in most of the others; none of it is remembered beyond the region. */
function remembering(digest) {
    const known = new Map();
    return (text) => {
        let fingerprint = known.get(text);
        if (fingerprint === undefined) {
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
    const isVouchedFor = corroborationIn(bytes, path);
    return readings.map((reading) => reading.alone && isVouchedFor(reading.span.start, reading.span.end)
        ? { ...reading, alone: false }
        : reading);
}

// EXTERNAL MODULE: ./build/core/text/content.js
var text_content = __webpack_require__(482);
;// CONCATENATED MODULE: ./build/core/text/lines.js
/**
 * Offsets ↔ lines and columns, as editors and SARIF count them: from 1, in UTF-16 code units, a byte-order mark not
 * counted; LF, CRLF and a lone CR each end a line. In a binary file, and in a line that is not UTF-8, columns are bytes.
 */

const LF = 0x0a;
const CR = 0x0d;
/** Where git looks for a NUL to call a file binary (`buffer_is_binary` in git's xdiff-interface.c). */
const BINARY_PROBE = 8000;
function linesFromTop(bytes) {
    return {
        start: { at: hasBom(bytes) ? 3 : 0, line: 1, column: 1, next: null, inBytes: null },
        binary: bytes.subarray(0, BINARY_PROBE).includes(0),
    };
}
/** How they stand at an offset, for bytes that begin there. */
function linesFrom(lines, bytes, offset) {
    const here = advance(bytes, lines.start, Math.max(offset, lines.start.at), lines.binary);
    return { start: { ...here, at: 0, next: null }, binary: lines.binary };
}
/**
 * Positions for offsets that are asked in ascending order, so that a file of one line and a thousand findings is
 * still walked only once. Asking for an earlier offset starts again from the top.
 */
function positionsIn(bytes, { start, binary }) {
    let here = start;
    return (offset) => {
        if (offset < here.at)
            here = start;
        here = advance(bytes, here, Math.max(offset, start.at), binary);
        return { line: here.line, column: here.column };
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
        // What a column counts is a matter of the whole line, so that every offset in it is counted alike. A line's
        // first part was counted when it was asked for, and the answer kept.
        inBytes ??= binary || utf16Length(bytes.subarray(at, next)) === null;
        column += inBytes ? offset - at : (utf16Length(bytes.subarray(at, offset)) ?? offset - at);
    }
    return { at: offset, line, column, next, inBytes };
}
/** Where the line after the one at an offset begins; beyond every offset when that is the last. CRLF ends it as one. */
function nextLine(bytes, from) {
    for (let at = from; at < bytes.length; at++) {
        const byte = bytes[at];
        if (byte === LF)
            return at + 1;
        if (byte === CR)
            return bytes[at + 1] === LF ? at + 2 : at + 1;
    }
    return Number.POSITIVE_INFINITY;
}
function hasBom(bytes) {
    return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

// EXTERNAL MODULE: ./build/core/text/windows.js + 1 modules
var windows = __webpack_require__(289);
;// CONCATENATED MODULE: ./build/core/inspect.js
/**
 * One document → every token in it, with its place as the person sees it, and what of it was not looked at. A document
 * that is a container file is opened, and so is what lies in it, as deep and as far as the bounds below allow.
 */








/** Every token in a document and in its name. Total: whatever the bytes, it throws only what the content throws. */
function inspect(document, digest) {
    return new Inspector(document, digest).inspect();
}
/** A path as it may be shown: with `***` for a token in it. */
function shownPath(path, digest) {
    return redactName(path, tokensIn(inspect_encoder.encode(path), path, digest));
}
/** Containers nest this deep (contract §4). */
const inspect_DEPTH = 4;
/** What is unpacked of one document, in entries and in bytes: a bomb soon runs into either, an honest archive hardly. */
const MOST_ENTRIES = 100_000;
const MOST_UNPACKED = 256 * 1024 * 1024;
/** A document that is large itself may hold more. */
const MOST_TIMES_ITS_SIZE = 8;
/** A container inside another is held whole while it is open; of a larger one only the bytes are looked through. */
const LARGEST_HELD = 64 * 1024 * 1024;
/** No longer name of a member is shown. */
const inspect_LONGEST_NAME = 1024;
/** One document being looked at: what was found in it, what was refused, and what may still be spent on it. */
class Inspector {
    #document;
    #digest;
    #path;
    #sightings = [];
    /** What was not looked at, by the reason: the first such place, and how many. */
    #refusals = new Map();
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
            reason: [why, ...(first === '' ? [] : [first])].join(': ') + (count > 1 ? ` and ${count - 1} more` : ''),
        }));
        return { sightings: this.#sightings, skipped };
    }
    /** Looks into a container, or at the bytes themselves. `inside` is the way here, as it may be shown. */
    #open(content, name, inside) {
        const head = content.read(0, recognise/* HEAD */.Vx);
        const container = containerOf(head);
        const before = this.#sightings.length;
        if (container === null)
            this.#refuseUnopened(head, inside);
        else if (inside.length === inspect_DEPTH)
            this.#refuse('too-deep', inside);
        else
            this.#unpack(container, content, name, inside);
        // A container's own bytes are looked at as well: there are comments, scripts before it, whatever follows it. What
        // is stored in it without compression stands there once more; once is enough.
        const unpacked = this.#fingerprintsFrom(before);
        const known = this.#sightings.length;
        this.#look((0,text_content/* piecesOf */.X)(content, windows/* WINDOW */.jf), inside);
        this.#sightings = this.#sightings.filter(({ token }, index) => index < known || !unpacked.has(token.fingerprint));
    }
    #fingerprintsFrom(index) {
        return new Set(this.#sightings.slice(index).map(({ token }) => token.fingerprint));
    }
    #unpack(container, content, name, inside) {
        for (const entry of container.members(content, name)) {
            if (this.#entriesLeft === 0) {
                this.#refuse('too-many-entries', inside);
                return;
            }
            this.#entriesLeft--;
            // A member always has a name, since it is by names that depth is counted.
            const isNameless = entry.kind === 'member' && entry.name === '';
            this.#take(isNameless ? { ...entry, name: container.id } : entry, inside, container);
            if (this.#bytesLeft === 0)
                return;
        }
    }
    #take(entry, inside, { id }) {
        const shown = this.#shownName(entry.name);
        // gzip holds one file, whose folders are those of the machine that wrote it.
        const name = id === 'gzip' ? baseName(shown.replaceAll('\\', '/')) : shown;
        const way = name === '' ? inside : [...inside, name];
        if (entry.name !== '')
            this.#lookAtName(entry.name, way);
        if (entry.kind === 'refusal') {
            this.#refuse(entry.fault, way);
            return;
        }
        const pieces = this.#counted(entry.pieces, way);
        const head = upTo(recognise/* HEAD */.Vx, pieces);
        if (containerOf(head) === null) {
            this.#refuseUnopened(head, way);
            this.#look(following(head, pieces), way);
            return;
        }
        const held = upTo(LARGEST_HELD, following(head, pieces));
        if (held.length < LARGEST_HELD) {
            this.#open((0,text_content/* inMemory */.Z)(held), baseName(name), way);
        }
        else {
            this.#refuse('too-large-inflated', way);
            this.#look(following(held, pieces), way);
        }
    }
    /** The pieces of a member, as far as the bound on what is unpacked allows. */
    *#counted(pieces, inside) {
        for (let next = pieces.next();; next = pieces.next()) {
            if (next.done === true) {
                if (next.value !== null)
                    this.#refuse(next.value, inside);
                return;
            }
            this.#bytesLeft = Math.max(0, this.#bytesLeft - next.value.length);
            yield next.value;
            if (this.#bytesLeft > 0)
                continue;
            this.#refuse('too-large-inflated', inside);
            pieces.return(null);
            return;
        }
    }
    /** Looks through bytes as they are. */
    #look(pieces, inside) {
        const path = [this.#document.path, ...inside].join('/');
        let lines = null;
        for (const { bytes, from, until, next } of (0,windows/* windowsOf */.R5)(pieces)) {
            lines ??= linesFromTop(bytes);
            const isOwn = ({ span }) => span.start >= from && span.start < until;
            const { tokens, containers, unfinished } = findingsIn(bytes, path, this.#digest);
            for (const _ of unfinished)
                this.#refuse('too-deep (more encodings at once than are tried)', inside);
            let own = tokens.filter(isOwn);
            for (const carried of containers) {
                // It may be longer than what windows share; what begins in the next one stands whole there.
                if (next !== null && carried.span.start >= next)
                    continue;
                const before = this.#sightings.length;
                this.#open((0,text_content/* inMemory */.Z)(carried.bytes), null, inside);
                const unpacked = this.#fingerprintsFrom(before);
                own = own.filter(({ token }) => !unpacked.has(token.fingerprint));
            }
            if (own.length > 0)
                this.#report(own, bytes, lines, inside);
            if (next !== null)
                lines = linesFrom(lines, bytes, next);
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
                line: near.at < span.start
                    ? line - linesBetween(bytes, near.at, span.start)
                    : endLine + linesBetween(bytes, span.end, near.at),
            };
            const place = { path: this.#path, line, column, endLine, endColumn, commit, inside, nearbyAccount };
            this.#sightings.push({ token, place });
        }
    }
    /** Names are text too. A token in one has no line of its own. */
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
            nearbyAccount: null,
        };
        for (const { token } of tokensIn(inspect_encoder.encode(name), path, this.#digest)) {
            this.#sightings.push({ token, place });
        }
    }
    /** As it may be shown, and only then cut: what is left of a cut secret is not known for one. */
    #shownName(name) {
        return shownPath(name, this.#digest).slice(0, inspect_LONGEST_NAME);
    }
    #refuseUnopened(head, inside) {
        const format = (0,unopened/* unopened */.x)(head);
        if (format !== null)
            this.#refuse(`unsupported (${format})`, inside);
    }
    #refuse(why, inside) {
        const known = this.#refusals.get(why);
        if (known === undefined)
            this.#refusals.set(why, { first: inside.join('/'), count: 1 });
        else
            known.count++;
    }
}
const inspect_encoder = new TextEncoder();
/** Opens something in a storage account, and does not say in which. */
function isOfSomeAccount({ account, kind, services }) {
    return account === null && (kind === 'unknown-sas' || services.some((service) => inspect_STORAGE.has(service)));
}
const inspect_STORAGE = new Set(STORAGE_SERVICES);
function baseName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
/** The first bytes of what comes in pieces: as many as asked for and what is left of a piece, or all there are. */
function upTo(length, pieces) {
    const taken = [];
    for (let size = 0; size < length;) {
        const { value, done } = pieces.next();
        if (done === true)
            break;
        taken.push(value);
        size += value.length;
    }
    return (0,windows/* joined */.oR)(taken);
}
function* following(first, pieces) {
    yield first;
    yield* pieces;
}
function findingsIn(bytes, path, digest) {
    const { secrets, ...rest } = readingsIn(bytes, path, digest);
    const tokens = secrets.flatMap(({ describe, alone, span }) => describe === null || alone ? [] : [{ token: describe(), span }]);
    return { tokens, ...rest };
}
function tokensIn(bytes, path, digest) {
    return findingsIn(bytes, path, digest).tokens;
}
function redactName(name, tokens) {
    // Nothing but a finding may change a name: one that is not Unicode would come back as another.
    if (tokens.length === 0)
        return name;
    const bytes = inspect_encoder.encode(name);
    const decoder = new TextDecoder();
    let shown = '';
    let copied = 0;
    for (const { span } of tokens) {
        shown += `${decoder.decode(bytes.subarray(copied, span.start))}***`;
        copied = span.end;
    }
    return shown + decoder.decode(bytes.subarray(copied));
}

;// CONCATENATED MODULE: ./build/core/sas/ip-range.js
/** How many IPv4 addresses a `sip` lets in, or `null` when it is no address and no range (reference §2.2). */
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
/** Clocks differ: the service lets a token in for this long before and after its times (Microsoft's SAS best practices). */
const CLOCK_SKEW = 15 * MINUTE;
const REACH_POINTS = { item: 1, container: 2, unknown: 2, account: 3 };
/** At most an hour, a week, a year; more, none stated or unknown. */
const LIFE_LIMITS = [HOUR, 7 * severity_DAY, YEAR];
/** Sums 2–3, 4–5, 6–7 and 8–9. */
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
/** Whether only a few machines can use it: at most 256 IPv4 addresses. */
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
/** The sentence that says what a finder could do, to what, and until when. */



function headlineOf(token, now) {
    const deed = wordsOf(token.kind).deed(token);
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
    const byPolicy = token.policy !== null && token.services.some((service) => headline_STORAGE.has(service));
    if (token.statesEnd)
        return 'until an end that cannot be read';
    if (!byPolicy)
        return 'with no end stated';
    return token.permissions === null
        ? 'for as long as that policy lasts'
        : `for as long as the stored access policy ${token.policy} lasts`;
}
/** Only storage's stored access policies can hold a token's end. */
const headline_STORAGE = new Set(STORAGE_SERVICES);
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
/** An end that is near is told with its hour. */
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
        // From two on a unit says enough: 25 years, 18 months, 30 hours.
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
    // Of a dead token only its death matters.
    if (isExpired(token, now))
        return [{ id: 'expired', text: 'It has expired and opens nothing any more.' }];
    return TESTS.filter(({ applies }) => applies(token, now)).map(({ id, text }) => ({
        id,
        text: typeof text === 'string' ? text : text(token),
    }));
}

;// CONCATENATED MODULE: ./build/core/version.js
/** The version in package.json; a test keeps the two alike. */
const VERSION = '0.1.0';

;// CONCATENATED MODULE: ./build/core/conclude.js









function conclude(run) {
    const allowlist = openAllowlist(run);
    const findings = [...tokensOf(run.sightings)]
        .map(([, sightings]) => findingOf(sightings, run, allowlist.rule))
        .sort(byImportance);
    const { state, problems: allowlistProblems } = allowlist.finish();
    const shown = (named) => named.path === null ? named : { ...named, path: shownPath(named.path, run.digest) };
    const problems = [...run.problems, ...allowlistProblems].map(shown);
    const skipped = run.skipped.map(shown).sort((one, other) => compare(one.path, other.path));
    const counted = (verdict) => findings.filter((finding) => finding.verdict === verdict).length;
    return {
        schema: 'sasguard/report@1',
        tool: { name: 'sasguard', version: VERSION },
        now: formatTime(run.now),
        source: run.source,
        summary: {
            files: run.files,
            bytes: run.bytes,
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
/** The same token in ten places is one token. */
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
function findingOf(sightings, run, rule) {
    const ordered = [...sightings].sort((one, other) => comparePlaces(one.place, other.place));
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
        const ruling = rule(candidate, place.path);
        const own = (0,finding/* isAtLeast */.du)(severity, run.failOn) ? 'block' : 'warn';
        return { ...place, verdict: ruling?.verdict ?? own, allowedBy: ruling?.allowedBy ?? null };
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
        revoke: wordsOf(token.kind).revoke(token),
        locations,
    };
}
/** One signature may stand with two sets of parameters; the worse set judges it, and of equals the one that says more. */
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
        startsOn: token.startsOn === null ? null : formatTime(token.startsOn),
        expiresOn: token.expiresOn === null ? null : formatTime(token.expiresOn),
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
function comparePlaces(one, other) {
    return (compare(one.path, other.path) ||
        one.line - other.line ||
        one.column - other.column ||
        compare(one.commit ?? '', other.commit ?? ''));
}
/** By UTF-16 code units, so that the order is the same on every machine. */
function compare(one, other) {
    return one < other ? -1 : one > other ? 1 : 0;
}

// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(995);
;// CONCATENATED MODULE: ./build/sources/digest.js

/**
 * SHA-256 in lower-case hex, handed to the core, which knows no crypto. `node:crypto` takes some milliseconds to load
 * and a clean commit has nothing to digest, so it is loaded with the first use.
 */
const sha256 = (text) => {
    digest_crypto ??= (0,external_node_module_.createRequire)(require("url").pathToFileURL(__filename).href)('node:crypto');
    return digest_crypto.createHash('sha256').update(text, 'utf8').digest('hex');
};
let digest_crypto;

;// CONCATENATED MODULE: ./build/check/gathering.js




/** What a run has seen so far. It grows reading by reading, so that no two files are held at once. */
class Gathering {
    sightings = [];
    problems = [];
    #skipped = [];
    #files = 0;
    #bytes = 0;
    /** Counts a reading and returns the tokens in it; whether they belong to the run is the caller's to say. */
    take(reading) {
        switch (reading.kind) {
            case 'document':
                this.count(reading.document.content.size);
                return this.look(reading.document);
            case 'skipped':
                this.skip(reading.skipped);
                return this.look({ path: reading.skipped.path, content: NOTHING, commit: null });
            case 'problem':
                this.problems.push(reading.problem);
                return [];
        }
    }
    /** Counts a file that has been looked at. */
    count(bytes) {
        this.#files += 1;
        this.#bytes += bytes;
    }
    /** The tokens in a document that is no file, or is counted already. */
    look(document) {
        const { sightings, skipped } = inspect(document, sha256);
        this.skip(...skipped);
        return sightings;
    }
    skip(...skipped) {
        this.#skipped.push(...skipped);
    }
    conclude(rest) {
        return conclude({
            ...rest,
            files: this.#files,
            bytes: this.#bytes,
            sightings: this.sightings,
            problems: this.problems,
            skipped: this.#skipped,
            digest: sha256,
        });
    }
}
/** The content of what is passed over: its name is text all the same. */
const NOTHING = (0,text_content/* inMemory */.Z)(new Uint8Array());

;// CONCATENATED MODULE: ./build/check/failed.js


/** The report of a run that could not be made. Anything but a source's own failure is a bug and goes on up. */
function failed(error, source, now) {
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
    });
}

// EXTERNAL MODULE: ./build/sources/message.js
var sources_message = __webpack_require__(357);
// EXTERNAL MODULE: ./build/sources/settings.js
var sources_settings = __webpack_require__(673);
// EXTERNAL MODULE: ./build/sources/staged.js + 2 modules
var sources_staged = __webpack_require__(722);
;// CONCATENATED MODULE: ./build/core/allowlist/parse.js




/** Total: any text gives an Allowlist, at worst one with nothing in it but problems. */
function parseAllowlist(text, path) {
    const problems = [];
    const report = (id, line, sentences) => void problems.push(problemOf(id, { path, line }, sentences));
    const lines = linesOf(text, report);
    const blocks = hasKnownVersion(lines[0], report) ? blocksOf(lines.slice(1), report) : [];
    const read = {
        path,
        policy: policyOf(blocks, report),
        entries: blocksCalled('allow', blocks).map((block) => entryOf(block, report)),
        pathBlocks: blocksCalled('paths', blocks).map((block) => pathBlockOf(block, report)),
    };
    return { ...read, problems: problems.sort((a, b) => a.line - b.line) };
}
/** The lines that say something, and problems for what no line may hold. */
function linesOf(text, report) {
    const marked = text.startsWith('\ufeff');
    if (marked)
        report('stray-character', 1, BYTE_ORDER_MARK);
    const lines = text
        .slice(marked ? 1 : 0)
        .split('\n')
        .map((line, index) => ({ number: index + 1, text: line }));
    const withCr = lines.find((line) => line.text.endsWith('\r'));
    if (withCr)
        report('stray-character', withCr.number, CR_LF);
    const cut = lines.map(({ number, text: line }) => ({ number, text: line.replace(/\r$/, '') }));
    for (const line of cut)
        checkCharacters(line, report);
    return cut
        .map((line) => ({ ...line, text: line.text.slice(0, LONGEST_LINE) }))
        .filter(({ text: line }) => line.trim() !== '' && !line.trimStart().startsWith('#'));
}
const BYTE_ORDER_MARK = 'The file begins with a byte-order mark. Save it as UTF-8 without one.';
const CR_LF = 'Lines end with CR LF here. Save the file with LF alone.';
/** Longer than any sensible line, short enough that nothing done to one line can take long. */
const LONGEST_LINE = 4096;
/** Comments too: a token is a token there as well, and a comment can be made to look like an entry. */
function checkCharacters({ number, text }, report) {
    if (text.length > LONGEST_LINE) {
        report('unreadable-line', number, `The line is longer than ${LONGEST_LINE} characters.`);
    }
    if (holdsTokenText(text)) {
        const advice = 'Revoke the token, remove the line, and name the token by its fingerprint.';
        report('token-inside', number, `The line holds what looks like the text of a token or key. ${advice}`);
    }
    const stray = text.match(STRAY_CHARACTERS)?.[0];
    if (stray !== undefined) {
        const code = stray.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
        const expected = 'Use only characters that a reviewer can see, and spaces.';
        const what = `The line holds a character that cannot be seen, U+${code}.`;
        report('stray-character', number, `${what} ${expected}`);
    }
}
function hasKnownVersion(line, report) {
    if (line === undefined)
        return true;
    const [word, version, ...rest] = line.text.trimEnd().split(/ +/);
    if (word !== 'version' || version === undefined || rest.length > 0) {
        const expected = 'The file must begin with its version. Nothing in it is in force.';
        report('missing-version', line.number, expected);
        return false;
    }
    if (version !== '1') {
        const known = 'Only version 1 is known here, so nothing in the file is in force.';
        report('unknown-version', line.number, `The version is ${quote(version)}. ${known}`);
    }
    return version === '1';
}
function blocksOf(lines, report) {
    const blocks = [];
    for (const line of lines) {
        const current = blocks.at(-1);
        if (isPartOf(current, line)) {
            current.body.push(line);
        }
        else {
            const [name = '', ...rest] = line.text.trimEnd().split(/ +/);
            blocks.push({ name, rest: rest.join(' '), line: line.number, body: [] });
        }
    }
    return blocks.filter((block) => isKnownBlock(block, report));
}
/** An unknown block is one problem, with all that stands in it: its lines must not fall to the block before it. */
function isKnownBlock({ name, rest, line }, report) {
    const known = name === 'allow' || ((name === 'policy' || name === 'paths') && rest === '');
    if (name === 'version') {
        report('duplicate', line, 'The version is said a second time. Keep the first.');
    }
    else if (!known) {
        report('unreadable-line', line, `No block begins with ${quote(`${name} ${rest}`.trim())}. ${BLOCKS}`);
    }
    return known;
}
const BLOCKS = 'Blocks are `policy`, `paths`, and `allow` with a fingerprint, at the left edge.';
/**
 * Indented, or a key at the left edge: that is a slip inside the block, and must put that block out of force. An
 * indented `allow` is a slip too, but of a block of its own.
 */
function isPartOf(block, { text }) {
    if (block === undefined || /^\s+allow +[0-9a-f]{64}/.test(text))
        return false;
    return /^\s/.test(text) || ALL_KEYS.has(text.split(':', 1)[0]);
}
function blocksCalled(name, blocks) {
    return blocks.filter((block) => block.name === name);
}
const POLICY_KEYS = ['reviewers', 'max-days', 'max-days-critical', 'warn-days', 'approvals-critical'];
const PATHS_KEYS = ['reason', 'reviewer', 'reviewed', 'expires', 'match'];
const ALLOW_KEYS = ['path', 'sees', 'verdict', 'reason', 'reviewer', 'reviewed', 'expires', 'ticket'];
const ALL_KEYS = new Set([...POLICY_KEYS, ...PATHS_KEYS, ...ALLOW_KEYS]);
function bodyOf(block, keys, report) {
    const fields = new Map();
    const patterns = [];
    let key = '';
    for (const { number, text } of block.body) {
        const pattern = /^ {4}(?! )(.*)$/.exec(text);
        if (pattern && key === 'match') {
            patterns.push({ text: pattern[1], line: number });
            continue;
        }
        const parts = /^ {2}([^\s:]+):(.*)$/.exec(text);
        if (!parts) {
            const expected = 'Expected two spaces, a key, a colon and its value; patterns stand four spaces in, below `match:`.';
            report('unreadable-line', number, expected);
            continue;
        }
        key = parts[1];
        const value = parts[2].trim();
        if (!keys.includes(key)) {
            report('unknown-key', number, `${quote(key)} is no key of \`${block.name}\`. Its keys are ${keys.join(', ')}.`);
        }
        else if (fields.has(key)) {
            report('duplicate', number, `\`${key}\` stands twice in this block. Keep one of them.`);
        }
        else if (key === 'match' && value !== '') {
            report('unreadable-line', number, 'Patterns stand below `match:`, one a line, four spaces in.');
        }
        else {
            fields.set(key, { text: value, line: number });
        }
    }
    return { fields, patterns };
}
function policyOf(blocks, report) {
    const [block, ...others] = blocksCalled('policy', blocks);
    for (const { line } of others)
        report('duplicate', line, 'There is a policy already. Only the first one counts.');
    if (block === undefined)
        return DEFAULT_POLICY;
    const { fields } = bodyOf(block, POLICY_KEYS, report);
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
    return field.text.split(/ +/).filter((login) => {
        const good = /^@[A-Za-z0-9][A-Za-z0-9-]{0,38}$/.test(login);
        const expected = 'Expected GitHub logins with `@`, and spaces between them, as in `@alice-sec @bob-sec`.';
        if (!good)
            report('bad-policy-value', field.line, `${quote(login)} is no reviewer. ${expected}`);
        return good;
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
    const { fields } = bodyOf(block, ALLOW_KEYS, report);
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
    const { fields, patterns } = bodyOf(block, PATHS_KEYS, report);
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
var allowlist_file = __webpack_require__(894);
;// CONCATENATED MODULE: ./build/check/allowlist.js


/** Where the exceptions are taken as they are: a scan of a tree, or a file that was named. */
function agreed(list) {
    return { allowlist: parsed(list), trusted: 'all' };
}
/** Where the exceptions are about to change, from one version of the file to another: what is new is not agreed yet. */
function proposed(version, committed) {
    const list = version && (0,allowlist_file/* allowlistText */.pu)(version);
    const before = committed && (0,allowlist_file/* allowlistText */.pu)(committed);
    if (list?.text === before?.text)
        return agreed(list);
    return { allowlist: parsed(list), trusted: parsed(before) };
}
function parsed(list) {
    return list === null ? null : parseAllowlist(list.text, list.path);
}

;// CONCATENATED MODULE: ./build/check/message.js






/** Never throws for what git or the repository does: a run that could not be made is a report that says so. */
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
var external_node_path_ = __webpack_require__(760);
// EXTERNAL MODULE: ./build/sources/file-name.js + 1 modules
var file_name = __webpack_require__(531);
// EXTERNAL MODULE: ./build/sources/git.js
var git = __webpack_require__(194);
// EXTERNAL MODULE: ./build/sources/git-output.js
var git_output = __webpack_require__(386);
;// CONCATENATED MODULE: ./build/sources/commits.js
/**
 * Commits as a source: which of them a push, a range or a history brings in, what each changes against all its parents,
 * and the texts that are no files. git compares trees, never contents, so attributes and diff settings have no say; and
 * of a merge it lists only what differs from every parent (`-c`), which is what was typed in the merge.
 */






/** Lists them, newest first, as lines of a commit's id and its parents'. */
async function listCommits(where, { tips, without, withoutRefs }, goOn) {
    if (tips.length === 0)
        return [];
    // What follows `--not` on the command line and what stands in the input do not touch each other in any version.
    const args = ['rev-list', '--parents', '--stdin', ...(withoutRefs === null ? [] : ['--not', withoutRefs])];
    const input = [...tips, ...without.map((oid) => `^${oid}`)].map((line) => `${line}\n`).join('');
    const lines = [];
    let rest = '';
    for await (const piece of (0,git/* streamGit */.t1)(where, args, input)) {
        goOn();
        const whole = (rest + piece.toString('latin1')).split('\n');
        rest = whole.pop();
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
/**
 * What each commit changes, less what it takes away. Renames are not looked for, since that would read contents.
 * `--ignore-submodules=none` and `-O/dev/null` stand against settings, as in `staged.ts`.
 */
async function* listChanges(where, commits) {
    if (commits.length === 0)
        return;
    const parser = new git_output/* CommitChangeParser */.Bj();
    const args = [...DIFF_TREE, '-c', '--no-renames'];
    for await (const piece of (0,git/* streamGit */.t1)(where, args, inputOf(commits)))
        yield [...parser.take(piece)];
}
const DIFF_TREE = [
    ...['diff-tree', '--stdin', '-r', '--root', '--raw', '-z', '--no-abbrev'],
    ...['--no-textconv', '--no-ext-diff', '--ignore-submodules=none', '-O/dev/null'],
];
function inputOf(lines) {
    return lines.map((line) => `${line}\n`).join('');
}
/**
 * What was renamed between a commit and one of its parents (`COMMIT PARENT`), one list for each pair. Each pair must
 * differ somewhere, since git keeps silent about one that does not.
 */
function findRenames(where, pairs) {
    if (pairs.length === 0)
        return [];
    const find = () => {
        const { stdout } = (0,git/* runGit */.EO)(where, [...DIFF_TREE, '-M', '-l1000'], inputOf(pairs));
        return (0,git_output/* parseRawDiffs */.G$)(stdout).map((changes) => changes.filter(({ status }) => status === 'R'));
    };
    // To find renames git reads old contents, and one may be missing. Then files just pair by name.
    return (0,git/* unlessRefused */.J0)(find, () => pairs.map(() => []));
}
/** A name in the repository and what it stands for, as `git cat-file` knows it; `null` where there is no such thing. */
function resolveNames(where, names) {
    if (names.length === 0)
        return [];
    // By standard input no name is taken for an option.
    const { stdout } = (0,git/* runGit */.EO)(where, ['cat-file', '--batch-check'], inputOf(names));
    return stdout
        .toString('latin1')
        .trimEnd()
        .split('\n')
        .map((line) => {
        const header = (0,git_output/* parseObjectHeader */.e3)(line);
        return header === 'missing' ? null : { oid: line.split(' ', 1)[0], type: header.type };
    });
}
/** The commits behind names, without those that are none or are not here. */
function commits_knownCommits(where, names) {
    const commits = resolveNames(where, names.map((name) => `${name}^{commit}`));
    return commits.filter((commit) => commit !== null).map(({ oid }) => oid);
}
/**
 * The commit that a person named in any way git knows, or `null`. Looked up by itself first: `:/text^{commit}` would look
 * for a message with all of that in it.
 */
function namedCommit(where, name) {
    // What cannot be (`@{upstream}` of a branch without one) is fatal to git.
    const [object = null] = unlessRefused(() => resolveNames(where, [name]), () => []);
    if (object === null || object.type === 'commit')
        return object?.oid ?? null;
    return commits_knownCommits(where, [object.oid])[0] ?? null;
}
/** A tag may stand for a commit, for a file, a folder, or for another tag. */
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
/** `object 1a2b…\ntype commit\ntag v1.0\n…` (gitformat, "tag objects"). */
function targetOf(tag) {
    const head = Buffer.from(tag.buffer, tag.byteOffset, Math.min(tag.length, 200)).toString('latin1');
    const match = /^object ([0-9a-f]{40,64})\ntype ([a-z]{1,10})\n/.exec(head);
    return match === null ? null : { oid: match[1], type: match[2] };
}
/** What follows the first empty line of a commit or a tag. */
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
function listRefs(where, ...patterns) {
    const format = '--format=%(objectname) %(*objectname) %(refname)';
    const lines = (0,git_output/* splitLines */.uz)((0,git/* runGit */.EO)(where, ['for-each-ref', format, ...patterns]).stdout);
    return lines.map((line) => {
        const [oid = '', peeled = ''] = line.toString('latin1').split(' ');
        const ref = (0,file_name/* decodeFileName */.q)(line.subarray(oid.length + peeled.length + 2));
        return { ref, oid, peeled: peeled === '' ? oid : peeled };
    });
}
/** `refs/heads/main`; `null` where no branch is checked out. */
function commits_checkedOutBranch(where) {
    const ask = () => (0,file_name/* decodeFileName */.q)((0,git/* runGit */.EO)(where, ['symbolic-ref', '--quiet', 'HEAD']).stdout.subarray(0, -1));
    return (0,git/* unlessRefused */.J0)(ask, () => null);
}
/** Where `git push` would send a branch, as far as the configuration tells; else to `origin`, if there is one. */
function commits_pushRemoteOf(where, branch) {
    const { stdout } = runGit(where, ['for-each-ref', '--format=%(push:remotename)', branch]);
    const named = stdout.toString('utf8').trim();
    if (named !== '')
        return named;
    return listRemotes(where).find(({ name }) => name === 'origin')?.name ?? null;
}
/** `origin␉https://…/models.git (push)`: one line for each address that is pushed to, and one that is fetched from. */
function listRemotes(where) {
    return (0,git_output/* splitLines */.uz)((0,git/* runGit */.EO)(where, ['remote', '--verbose']).stdout).map((line) => {
        const [name = '', rest = ''] = line.toString('utf8').split('\t');
        return { name, url: rest.replace(/ \((?:fetch|push)\).*$/s, '') };
    });
}
/** The commit from which two histories part; `null` where they have none in common. */
function mergeBase(where, one, other) {
    const ask = () => runGit(where, ['merge-base', one, other]).stdout.toString('latin1').trim();
    return unlessRefused(ask, () => null);
}
/** The commits at which a shallow clone ends; of these the parents exist and are not here. */
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
/** Whether things may be missing because the clone left them out by a filter. */
function isPartialClone(where) {
    const args = ['config', '--get-regexp', '^(extensions\\.partialclone|remote\\..*\\.promisor)$'];
    return (0,git/* unlessRefused */.J0)(() => (0,git/* runGit */.EO)(where, args).stdout.length > 0, () => false);
}
/** A line of what git hands a hook, cut at its last blanks: names of refs hold none, an expression for one may. */
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
// EXTERNAL MODULE: ./build/core/worth-a-look.js
var worth_a_look = __webpack_require__(733);
// EXTERNAL MODULE: ./build/sources/lfs-pointer.js
var lfs_pointer = __webpack_require__(977);
// EXTERNAL MODULE: ./build/sources/reading.js
var reading = __webpack_require__(101);
;// CONCATENATED MODULE: ./build/check/commit-rules.js
/**
 * By what the tokens of some commits are judged: the exceptions and settings of the newer end, held against those of the
 * base, so that what is only proposed excuses nothing yet.
 */




/** Where they could not be read: the strictest. */
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
/** Settings that are about to become milder do not count yet. */
function strictest(levels) {
    return finding/* SEVERITIES */.oC.find((level) => levels.includes(level));
}

;// CONCATENATED MODULE: ./build/check/commits.js
/**
 * The run over commits, whoever asks for it: a range, a push, what a server receives, a whole history. Each file's
 * content is read once, however many commits and paths have it, and only glanced at: may anything stand in it? The few of
 * which that is so are then looked at at each of their places. What is in the commit's version and in none of its parents'
 * versions is what the commit brings in.
 */













/** Never throws for what git or the repository does: a run that could not be made is a report that says so. */
async function checkCommits(check) {
    const gathering = new Gathering();
    const objects = (0,git/* openObjects */.dV)(check.where);
    let rules = NO_RULES;
    let commits = [];
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
    const report = gathering.conclude({
        source: check.source,
        allowlist: rules.allowlist,
        trusted: rules.trusted,
        complete: check.complete && gathering.problems.every(({ effect }) => effect !== 'incomplete'),
        failOn: check.failOn ?? rules.failOn,
        now: check.now,
    });
    return { ...report, commits: commitsIn(report, commits) };
}
/** Lines of a commit and its parents come newest first. */
function commitsIn({ findings }, lines) {
    const named = new Set(findings.flatMap(({ locations }) => locations.map(({ commit }) => commit)));
    return lines
        .filter((line) => named.has(commitOf(line)))
        .map((line) => ({ id: commitOf(line), parents: parentsOf(line).length }))
        .reverse();
}
/** What fails in a clone that left things out most likely fails for that. */
function explained({ problem }, where) {
    if (problem.code !== 'git-failed' || !isPartialClone(where))
        return problem;
    return { ...problem, code: 'missing-objects', message: `${LEFT_OUT} ${problem.message}` };
}
/** Without `--no-filter` the clone's own filter would leave the same things out again (git-fetch(1)). */
const LEFT_OUT = 'This is a partial clone, and not everything that had to be read is in it. Fetch the rest: git fetch --refetch --no-filter';
class CommitsRun {
    #check;
    #objects;
    #gathering;
    #looked = 0;
    #total = null;
    #missing = 0;
    /** What may hold something: contents by id, names by their bytes. */
    #blobs = new Set();
    #names = new Set();
    #known = new Map();
    #said = new Set();
    constructor(check, objects, gathering) {
        this.#check = check;
        this.#objects = objects;
        this.#gathering = gathering;
    }
    /** Returns the commits that were looked at, a line for each with its parents. */
    async look() {
        const { where, tips } = this.#check;
        const opened = await openTips(where, this.#objects, tips);
        const commits = await listCommits(where, { ...this.#check, tips: opened.commits }, () => this.#goOn());
        this.#refuseShallow(commits);
        const mentioned = await this.#mentioned(commits);
        const contents = await this.#list(commits);
        const messages = [...opened.messages, ...mentioned.messages];
        this.#total = contents.size + commits.length + messages.length + opened.files.length;
        this.#lookAtNames([...tips, ...mentioned.tips], messages);
        await this.#lookAtMessages(commits);
        await this.#lookAtFiles(opened.files);
        await this.#lookAtContents(contents);
        await this.#place(commits);
        if (this.#missing > 0)
            this.#refuseMissing();
        return commits;
    }
    /** Throws when time is up. */
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
        const number = `${this.#missing} of the objects to look at ${this.#missing === 1 ? 'is' : 'are'} not here.`;
        this.#refuse('missing-objects', isPartialClone(where)
            ? `${number} ${LEFT_OUT}`
            : `${number} The repository may be damaged: try git fsck.`);
    }
    #refuse(code, message) {
        this.#gathering.problems.push({ code, message, path: null, line: null, effect: 'incomplete' });
    }
    /** Branches and tags that stand for one of these commits. */
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
    /** The contents that these commits bring, each with one of its paths; looks at the paths on the way. */
    async #list(commits) {
        const contents = new Map();
        const paths = new Map();
        for await (const changes of listChanges(this.#check.where, commits)) {
            this.#goOn();
            for (const change of changes) {
                const key = change.name.toString('latin1');
                let path = paths.get(key);
                if (path === undefined) {
                    path = (0,file_name/* decodeFileName */.q)(change.name);
                    paths.set(key, path);
                    if ((0,worth_a_look/* isWorthALook */.P)({ path, content: NOTHING, commit: null }))
                        this.#names.add(key);
                }
                if (change.mode === git_output/* SUBMODULE_MODE */.Fe)
                    this.#skip({ path, reason: 'submodule' });
                else if (isNewContent(change) && !contents.has(change.oid))
                    contents.set(change.oid, path);
            }
        }
        return contents;
    }
    #lookAtNames(tips, messages) {
        const texts = new Map(messages.map(({ ref, bytes }) => [ref, bytes]));
        for (const { ref, isNew } of tips) {
            const text = ref === null ? undefined : texts.get(ref);
            if (ref === null || (!isNew && text === undefined))
                continue;
            const content = text === undefined ? NOTHING : (0,text_content/* inMemory */.Z)(text);
            this.#gathering.sightings.push(...this.#gathering.look({ path: `.git/${ref}`, content, commit: null }));
            if (text !== undefined)
                this.#looked += 1;
        }
    }
    async #lookAtMessages(commits) {
        const ids = commits.map(commitOf);
        let index = 0;
        for await (const { bytes } of this.#objects.read(ids, 'commit')) {
            this.#goOn();
            const commit = ids[index++];
            this.#looked += 1;
            if (bytes === null) {
                this.#missing += 1;
                continue;
            }
            const document = { path: core_document/* MESSAGE_PATH */.ex, content: (0,text_content/* inMemory */.Z)(messageIn(bytes)), commit };
            if ((0,worth_a_look/* isWorthALook */.P)(document))
                this.#gathering.sightings.push(...this.#gathering.look(document));
        }
    }
    /** What a tag holds without any commit. */
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
    async #lookAtContents(contents) {
        const order = contents.entries();
        for await (const blob of this.#objects.read([...contents.keys()])) {
            this.#goOn();
            const [oid, path] = order.next().value;
            this.#looked += 1;
            if (blob.bytes === null) {
                if (blob.why === 'too-large') {
                    this.#gathering.take((0,reading/* unreadable */.O$)(path, `A version is larger than ${reading/* LARGEST_FILE */.K7} bytes, the most that is read.`));
                }
                else
                    this.#missing += 1;
            }
            else if ((0,lfs_pointer/* isLfsPointer */.N)(blob.bytes))
                this.#skip({ path, reason: 'lfs-pointer' });
            else {
                this.#gathering.count(blob.bytes.length);
                if ((0,worth_a_look/* isWorthALook */.P)({ path: '', content: (0,text_content/* inMemory */.Z)(blob.bytes), commit: null }))
                    this.#blobs.add(oid);
            }
        }
    }
    /** Lists the commits' changes once more for the few contents and names that may hold something. */
    async #place(commits) {
        if (this.#blobs.size === 0 && this.#names.size === 0)
            return;
        const hits = [];
        for await (const changes of listChanges(this.#check.where, commits)) {
            this.#goOn();
            hits.push(...changes.filter((change) => this.#isHit(change)));
        }
        const renames = this.#renamesFor(hits, commits);
        // Oldest first, so that most earlier versions are known when they are compared with.
        for (const change of hits.reverse()) {
            this.#goOn();
            await this.#placeOne(change, renames);
        }
    }
    #isHit(change) {
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
        this.#gathering.sightings.push(...sightings.filter(({ token }) => !known.has(token.fingerprint)));
    }
    async #inspect(version, commit) {
        const { sightings, skipped } = inspect({ ...(await this.#open(version)), commit }, sha256);
        this.#skip(...skipped);
        this.#remember(version, sightings);
        return sightings;
    }
    async #fingerprintsIn(version) {
        const known = this.#known.get(keyOf(version));
        return known ?? this.#remember(version, inspect(await this.#open(version), sha256).sightings);
    }
    #remember(version, sightings) {
        const fingerprints = new Set(sightings.map(({ token }) => token.fingerprint));
        this.#known.set(keyOf(version), fingerprints);
        return fingerprints;
    }
    /** What cannot be had is a problem already, or an earlier version, without which everything counts as new. */
    async #open({ oid, path }) {
        if (oid === null)
            return { path, content: NOTHING, commit: null };
        const { value } = await this.#objects.read([oid]).next();
        const bytes = value?.bytes ?? null;
        const content = bytes === null || (0,lfs_pointer/* isLfsPointer */.N)(bytes) ? NOTHING : (0,text_content/* inMemory */.Z)(bytes);
        return { path, content, commit: null };
    }
    /** Only where a parent has nothing at a path can its version stand elsewhere. */
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
function renameKey(commit, parent, name) {
    return `${commit} ${parent} ${name.toString('latin1')}`;
}
function keyOf({ oid, path }) {
    return `${oid} ${path}`;
}
/** A changed mode alone changes no content, and what one parent has is not brought in by a merge. */
function isNewContent({ oid, oidsBefore, mode }) {
    return mode !== git_output/* SUBMODULE_MODE */.Fe && !oidsBefore.includes(oid);
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
/** A report with problems that showed only after it was made. */
function withProblems(report, added) {
    const problems = [...report.problems, ...added];
    return { ...report, problems, summary: { ...report.summary, problems: problems.length } };
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
/**
 * The branch that is checked out, as a push of it would be handed over: to the branch of the same name, of which the
 * remote-tracking branch tells what it was. `null` where no branch is checked out, or nothing is known to push to.
 */
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
/** Never throws for what git or the repository does: a run that could not be made is a report that says so. */
async function checkPush({ refs, remote, ...options }) {
    const source = { kind: 'push', root: '.' };
    const { where, now } = options;
    try {
        const brought = refs.filter(({ localOid }) => !(0,git_output/* isNoObject */.xY)(localOid));
        if (brought.length === 0)
            return await checkCommits({ ...options, ...NOTHING_BROUGHT, source });
        const name = push_nameOf(remote, where);
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
/** What the other side is called here, also where git was given its address instead; `null` where it has no name. */
function push_nameOf({ name, url }, where) {
    const remotes = listRemotes(where);
    const known = remotes.find((remote) => remote.name === name) ?? remotes.find((remote) => remote.url === url);
    return known?.name ?? null;
}
/**
 * Whether the other side says of a branch something else than its remote-tracking branch here: it has another address now,
 * or has changed since it was last asked. Then none of them is proof of what it has.
 */
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
/** Never throws for what git or the repository does: a run that could not be made is a report that says so. */
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






/**
 * The root of the working tree around a folder, or `null` where there is none. Throws where git cannot tell: a
 * repository that belongs to somebody else is not the same as no repository.
 */
function findRepository(where) {
    try {
        const { stdout } = (0,git/* runGit */.EO)(where, ['rev-parse', '--show-toplevel']);
        return stdout.toString('utf8').replace(/\r?\n$/, '');
    }
    catch (error) {
        const code = error instanceof failure/* SourceFailure */.o ? error.problem.code : null;
        if (code === 'not-a-repository' || code === 'no-work-tree')
            return null;
        // Without git a plain folder can still be read, while of a repository nobody knows what belongs to it.
        if (code === 'git-missing' && !hasGitFolder(where.cwd))
            return null;
        throw error;
    }
}
/** Every path of the index and of `HEAD`. */
function trackedPaths(where) {
    const list = (args) => (0,git_output/* splitAtNul */.Lf)((0,git/* runGit */.EO)(where, args).stdout).map(file_name/* decodeFileName */.q);
    const inHead = (0,git/* unlessRefused */.J0)(() => list(['ls-tree', '-r', '-z', '--full-tree', '--name-only', 'HEAD']), 
    // There is none before the first commit.
    () => []);
    return [...list(['ls-files', '-z', '--full-name', '--', ':(top)']), ...inHead];
}
function hasGitFolder(folder) {
    if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, '.git')))
        return true;
    const above = (0,external_node_path_.dirname)(folder);
    return above !== folder && hasGitFolder(above);
}

;// CONCATENATED MODULE: ./build/check/staged.js
/**
 * The staged run, as the hook and `sasguard staged` both make it: what the next commit would bring in, less what stands
 * at the same place in the commit below it, judged by the allowlist as it would be committed.
 */












/** Never throws for what git or the repository does: a run that could not be made is a report that says so. */
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
/**
 * Rounds: first every staged version, then what stood before of those few in which there was something. A clean commit
 * pays for the first only.
 */
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
        const known = new Set(document === null ? [] : inspect(document, sha256).sightings.map(fingerprintOf));
        const { path, sightings } = changed[index++];
        const others = sightings.filter((sighting) => !known.has(fingerprintOf(sighting)));
        if (others.length > 0)
            fresh.push({ path, sightings: others });
    }
    return fresh;
}
function fingerprintOf({ token }) {
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
/** Paths from the root of the repository, as they were named; '' is the root itself. */
function askedPaths({ where, names }) {
    if (names.length === 0)
        return [''];
    const root = (0,external_node_fs_.realpathSync)(findRepository(where) ?? where.cwd);
    const asked = names.map((name) => pathFrom(root, (0,external_node_path_.resolve)(where.cwd, name)));
    refuseUnknown(asked, root, where);
    return asked;
}
/**
 * Which staged paths were asked for. Compared here and not by git, which would find no renames among some paths only,
 * and whose command line is too short for what lint-staged hands over after a large change.
 */
function isAmong(asked) {
    const all = new Set(asked);
    if (all.has(''))
        return () => true;
    return (path) => all.has(path) || foldersOf(path).some((folder) => all.has(folder));
}
/** What is staged, deleted or moved away is in the index or in `HEAD`; what is in neither, nor on the disk, is misspelled. */
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
/** A named file may be staged and yet be gone from the disk, so only what is there of its path is resolved. */
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
/**
 * The contract's exit codes: 0 nothing blocks, 1 something blocks, 2 usage, configuration or `.sasignore` fault,
 * 3 the scan is incomplete. Where several apply the order is 2, 3, 1, so "could not check" never looks like "clean".
 *
 * `pendingBlocks` is true in CI, where an unreviewed exception does not pass.
 */
function exitCodeOf(report, options) {
    if (report.problems.some((problem) => problem.effect === 'fault'))
        return 2;
    if (report.problems.some((problem) => problem.effect === 'incomplete'))
        return 3;
    const { block, pending } = report.summary;
    return block > 0 || (options.pendingBlocks && pending > 0) ? 1 : 0;
}

;// CONCATENATED MODULE: ./build/report/escape.js
/**
 * The one place where text from outside is made safe to print: one function a target.
 *
 * Paths, branch names, account and resource names come from files that anybody may have written. A terminal obeys
 * control sequences, a reader is fooled by bidirectional and invisible characters, the runner obeys workflow commands
 * and GitHub renders Markdown and HTML. The wording holds texts as they are; each renderer escapes them once, here,
 * when it puts them on a line.
 */
/** Control, format, separator, surrogate and ignorable characters: everything that acts without being seen. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;
/**
 * One line for a terminal or a log, with unseen characters spelled out.
 *
 * The runner reads every line that a step prints, and takes two forms for a command: `::name …::` at the start of a
 * line (leading blanks do not count) and the older `##[name …]` anywhere in it (actions/runner, ActionCommand.cs,
 * `TryParseV2` and `TryParse`). Both are broken up here, also for the hook and the command line, since either may
 * well run inside a workflow. A `::` after a blank counts as a start because wrapping may put it there.
 */
function forTerminal(text) {
    return text
        .replace(UNSEEN, spelledOut)
        .replace(/(^| )::/g, '$1:\\x3a')
        .replaceAll('##[', '##\\x5b');
}
/** The message of a workflow command, line breaks kept (actions/toolkit, packages/core/src/command.ts, `escapeData`). */
function forCommandMessage(text) {
    const lines = text.split('\n').map((line) => line.replace(UNSEEN, spelledOut));
    return lines.join('\n').replaceAll('%', '%25').replaceAll('\n', '%0A');
}
/**
 * A property of a workflow command (`escapeProperty` in the same file), exactly as it is: GitHub looks the file up by
 * this name. The runner unescapes `%0A` and its like after it has cut the line at `,` and `::`.
 */
function forCommandProperty(text) {
    return text
        .replaceAll('%', '%25')
        .replaceAll('\r', '%0D')
        .replaceAll('\n', '%0A')
        .replaceAll(':', '%3A')
        .replaceAll(',', '%2C');
}
/**
 * Text inside Markdown, also inside a table cell or an HTML element in it. A character reference is always text in
 * Markdown, never structure (CommonMark 0.31, §2.5), so whatever could start a construct becomes one, `$` (GitHub's
 * formulas) and `:` (links, emoji) among it.
 */
function forMarkdown(text) {
    return text
        .replace(UNSEEN, spelledOut)
        .replace(/[&<>"'`*_{}[\]()#!|~\\:@$^=]/g, (character) => `&#${character.charCodeAt(0)};`);
}
/** A path as part of a URL. */
function forUrlPath(path) {
    return path
        .replace(/\p{Cs}/gu, '\ufffd')
        .split('/')
        .map(encodeURIComponent)
        .join('/');
}
/** A word of a POSIX shell's command line, quoted where it has to be. */
function forShell(word) {
    return /^[\w@%+=:,./][\w@%+=:,./-]*$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
/**
 * JSON that says the same and is safe to look at: unseen characters, and the bracket by which the runner knows its
 * older commands, in JSON's own spelling.
 */
function forJson(json) {
    return json
        .split('\n')
        .map((line) => line.replace(UNSEEN, (character) => jsonEscape(character)).replaceAll('##[', '##\\u005b'))
        .join('\n');
}
const escape_NAMED = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
function spelledOut(character) {
    const code = character.codePointAt(0);
    if (code < 0x100)
        return escape_NAMED[character] ?? `\\x${code.toString(16).padStart(2, '0')}`;
    return `\\u{${code.toString(16)}}`;
}
function jsonEscape(character) {
    return Array.from({ length: character.length }, (_, index) => {
        return `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`;
    }).join('');
}

;// CONCATENATED MODULE: ./build/report/wording.js
/**
 * The product's sentences: what was found and where, why it matters, what to do now, and the honest way to have it
 * excused. Every renderer takes its words from here, so that the hook, the command line and the Action say the same
 * thing in the same way. Short sentences, plain words, no shouting.
 *
 * Texts from outside (paths, names) are still as they are here; the renderers escape them (`escape.ts`).
 */



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
// --- Counting -------------------------------------------------------------------------------------------------------
function wording_count(number, one, many = `${one}s`) {
    return `${grouped(number)} ${number === 1 ? one : many}`;
}
/** `2 Azure SAS tokens and 1 Azure key` */
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
/** `2 critical, 10 low` */
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
/** `5.3 MB` */
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
/** `a`, `a and b`, `a, b and c` */
function list(parts) {
    return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
// --- Places ---------------------------------------------------------------------------------------------------------
/**
 * `README.md:3:10`, `model.zip > data/config.json:3:10`, `README.md:3:10 in commit 1a2b3c4d5e6f`,
 * `commit message:1:10`, `branch try-***`
 */
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
/** `.sasignore:4`, or '' where the problem has no place. */
function problemPlace(problem) {
    if (problem.path === null)
        return '';
    return problem.line === null ? problem.path : `${problem.path}:${problem.line}`;
}
function locationsWith(finding, verdict) {
    return finding.locations.filter((location) => location.verdict === verdict);
}
/** The files among what the locations are in. */
function filesIn(locations) {
    return unique(locations
        .map(({ path }) => path)
        .filter((path) => path !== core_document/* MESSAGE_PATH */.ex && !path.startsWith(core_document/* REFS_FOLDER */.qW)));
}
/** The location that decided the finding's verdict. */
function firstLocation(finding) {
    return (locationsWith(finding, finding.verdict)[0] ?? finding.locations[0]);
}
/** What a finder could do; and where the token does not say whose storage it opens, whose it probably is. */
function headline(finding, location) {
    const { nearbyAccount } = location ?? finding.locations.find((place) => place.nearbyAccount !== null) ?? firstLocation(finding);
    if (nearbyAccount === null)
        return finding.headline;
    return `${finding.headline} Probably storage account ${nearbyAccount.name}, named on line ${nearbyAccount.line}.`;
}
/** The reasons in one breath. */
function whyIn(finding) {
    return finding.reasons.map((reason) => reason.text).join(' ');
}
// --- What to do -----------------------------------------------------------------------------------------------------
/** What to do about a token that blocks, in order. After a push the revocation comes first: the token is out. */
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
            // Not a command: whether it was a merge, an amendment or `-a` only who called git knows.
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
/** Out of files by editing them, out of names by renaming; what is staged has to be staged again. */
function changing(open, isStaged) {
    const files = filesIn(open.filter((location) => !isName(location)));
    const names = filesIn(open.filter(isName));
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
            // The name is shown without the token, so the command cannot hold it.
            commands: isStaged ? ['git mv OLD-NAME NEW-NAME'] : [],
        });
    }
    return steps;
}
/** A commit on top would leave it in the history, so the commits themselves have to change. */
function takingOutOfCommits(open, takeOut, known) {
    const ids = unique(open.flatMap(({ commit }) => (commit === null ? [] : [commit])));
    const [first] = ids;
    if (first === undefined) {
        const isNamed = open.every(isName);
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
        // A first commit has none below it to begin at.
        commands: [
            `git rebase --interactive --rebase-merges ${parentsOf(oldest) === 0 ? '--root' : `${oldest.slice(0, 12)}~1`}`,
        ],
    };
}
/** A merge stands in the list as `merge -C COMMIT NAME`, which cannot be marked (git-rebase(1), "Rebasing merges"). */
const EDIT_A_MERGE = 'put a line "break" below the line of the merge';
const REWORD_A_MERGE = 'write "merge -c" in the place of "merge -C"';
/** How to get along without the credential; one sentence for each way, so that a renderer can say each once. */
function doWithout(finding) {
    switch (finding.kind) {
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
/** Whether it stands in a file somewhere, not only in messages and names. */
function isInFile(finding) {
    return filesIn(finding.locations).length > 0;
}
/** The command that asks for an exception. */
function allowCommand(finding, program) {
    return `${program} allow ${finding.fingerprint.slice(0, 12)}`;
}
/** What that command does, said once under the commands; what it takes it says itself. */
function howToExcuse(findings) {
    const critical = findings.some((finding) => finding.severity === 'critical')
        ? ' A critical token passes only as revoked or as a test fixture.'
        : '';
    return `It writes an entry into .sasignore, which counts once a reviewer has approved it.${critical}`;
}
/** Why a pending token does not stop the commit, and what has to happen. */
function waitsFor(location) {
    if (location.allowedBy === null)
        return 'CI fails until its reviewer has approved it.';
    const { path, line, reviewer } = location.allowedBy;
    return `CI fails until the entry at ${path}:${line}, approved by ${reviewer ?? 'its reviewer'}, is in the base branch.`;
}
// --- The state of the run -------------------------------------------------------------------------------------------
/** `812 files, 5.3 MB` */
function extent(report) {
    return `${wording_count(report.summary.files, 'file')}, ${size(report.summary.bytes)}`;
}
/** `1 blocks, 2 warnings, 1 allowed`, or `nothing found`. */
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
    if (parts.length > 0)
        return `${credentials(report.findings)} found: ${parts.join(', ')}`;
    return unread(report.problems) === '' ? 'nothing found' : 'nothing found in what could be read';
}
/** The line the contract promises at the end of a run, always with the same six figures; `null` without an allowlist. */
function allowlistLine(state) {
    if (state.path === null)
        return null;
    const { inForce, pending, expiring, expired, unused, hidden, warnDays } = state;
    const expire = `${expiring} ${expiring === 1 ? 'expires' : 'expire'} within ${wording_count(warnDays, 'day')}`;
    return (`allowlist: ${inForce} in force, ${pending} pending, ${expire}, ${expired} expired, ` +
        `${unused} unused, ${hidden} hidden by path`);
}
/** `not looked at: 3 (2 submodule, 1 encrypted)`; `null` where everything was looked at. */
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
/** `2 faults in .sasignore`, or '' where there is none. */
function faults(problems) {
    const found = problems.filter((problem) => problem.effect === 'fault');
    if (found.length === 0)
        return '';
    const files = unique(found.map((problem) => problem.path ?? ''));
    return wording_count(found.length, 'fault') + (files.length === 1 && files[0] !== '' ? ` in ${files[0]}` : '');
}
/** `3 things could not be read`, or '' where everything could. */
function unread(problems) {
    const found = problems.filter((problem) => problem.effect === 'incomplete').length;
    return found === 0 ? '' : `${wording_count(found, 'thing')} could not be read`;
}
// --- Small words ----------------------------------------------------------------------------------------------------
function revocation(finding, when) {
    return { text: `${when} ${finding.revoke.text}`, commands: finding.revoke.commands };
}
/** A location that something has to be done about. */
function isOpen(location) {
    return location.verdict === 'block' || location.verdict === 'pending';
}
/** A token in a file's own name has no stretch of its text (contract §4). */
function isName({ line, column, endLine, endColumn, inside }) {
    return line === 1 && column === 1 && endLine === 1 && endColumn === 1 && inside.length === 0;
}
function wording_isKey(finding) {
    return finding.kind.endsWith('-key');
}
function filesNamed(files) {
    // What came in by standard input has no name but this one.
    const names = files.map((file) => (file === '-' ? 'what was read' : file));
    return names.length <= 3
        ? list(names)
        : `${names.slice(0, 2).join(', ')} and ${grouped(names.length - 2)} other files`;
}
/** What the locations are in: files by their names, a message, a branch or a tag. */
function placesNamed(locations) {
    const names = [];
    if (locations.some(({ path }) => path === core_document/* MESSAGE_PATH */.ex))
        names.push('the message');
    const refs = locations.filter(({ path }) => path.startsWith(core_document/* REFS_FOLDER */.qW));
    if (refs.length > 0)
        names.push(refs.every(isName) ? 'the name of the branch or tag' : 'what the tag itself holds');
    const files = filesIn(locations);
    if (files.length > 0)
        names.push(filesNamed(files));
    return list(names);
}
/** A path that a terminal cannot show as it is cannot be typed either. */
function stage(files) {
    const typed = files.length <= 3 && files.every((file) => !/[\p{C}\p{Zl}\p{Zp}]/u.test(file));
    // A leading `-` would be an option to git, a leading `:` the start of a pathspec's magic.
    const words = files.map((file) => forShell(/^[-:]/.test(file) ? `./${file}` : file));
    return typed ? `git add ${words.join(' ')}` : 'git add --update';
}
function unique(texts) {
    return [...new Set(texts)];
}
/** `12,345`; by hand, since the locale data of a Node.js build is not ours to rely on. */
function grouped(number) {
    return String(number).replace(/\B(?=(\d{3})+$)/g, ',');
}

;// CONCATENATED MODULE: ./build/report/wrap.js
/** Breaks a paragraph between words. A word that is longer than a line stays whole. */
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
/** How many findings are told in full; a screen holds about that much. */
const IN_FULL = 3;
/** How many more by their titles, where no command lists them. */
const REST = 20;
/** How many further places of a token are named. */
const PLACES = 5;
/** Ends with a line break, or is '' where the hook has nothing to say. */
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
    writeProblems(page, report.problems);
    if (!page.isEmpty()) {
        const state = allowlistLine(report.allowlist);
        if (state !== null)
            page.whole(state, 0, 'dim');
    }
    writeSealed(page, report.skipped, actOf(report));
}
/** What may hold something and was not opened; a submodule, a pointer file or a symbolic link holds nothing to read. */
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
/** What git was about to do. */
function actOf({ source }) {
    return source.kind === 'push' || source.kind === 'receive' ? 'push' : 'commit';
}
/** The one line that says how it ended; '' where there is nothing to say. */
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
    writeProblems(page, report.problems);
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
/** The rest in a list: of what is staged by a command, of commits by their places. */
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
/** What was found, where, and why it matters; to whoever is kept from a commit the headline says that. */
function writeInFull(page, finding, door) {
    writeTitle(page, finding);
    page.paragraph(headline(finding), 2, 'bold');
    page.whole(middleOut(finding.redacted), 2, 'dim');
    writeOtherPlaces(page, finding);
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
    if (finding.verdict === 'pending')
        page.paragraph(waitsFor(first), 2);
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
/** How to get along without, and the honest way to be excused: said once, however many tokens there are. */
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
    // An exception is bound to a file.
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
/** Problems are about the set-up, so they read differently from findings: place first, and no severity. */
function writeProblems(page, problems) {
    if (problems.length === 0)
        return;
    for (const problem of problems) {
        const place = problemPlace(problem);
        // The line that would be right is there to be copied, so it stays in one piece.
        const [first = '', ...more] = problem.message.split(/\n| (?=(?:Example|Write): )/);
        const style = problem.effect === 'notice' ? 'plain' : 'yellow';
        page.paragraph(place === '' ? first : `${place}: ${first}`, 0, style);
        for (const line of more)
            page.whole(line, 2);
    }
    page.blank();
}
/** A long token cut in its middle: its host and its end tell most. */
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
/** Collects lines. Everything that gets onto one goes through `forTerminal` here, and nowhere else. */
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
    /** Words, broken between words. */
    paragraph(text, indent = 0, style = 'plain') {
        for (const line of wrap(forTerminal(text), WIDTH - indent))
            this.#push(' '.repeat(indent) + this.#painted(line, style));
    }
    /** A paragraph that hangs on a bullet or a number. */
    item(mark, text, indent) {
        const hang = indent + mark.length + 1;
        wrap(forTerminal(text), WIDTH - hang).forEach((line, index) => {
            this.#push((index === 0 ? `${' '.repeat(indent)}${mark} ` : ' '.repeat(hang)) + line);
        });
    }
    /** A command, path or token: never broken, however long. */
    whole(text, indent, style = 'plain') {
        this.#push(' '.repeat(indent) + this.#painted(forTerminal(text), style));
    }
    /** A place, which leads to its file where the terminal has links, and what is said of it. */
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
        // What stands in a commit may be gone from the disk, and what is no file never was there.
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
var hooks = __webpack_require__(239);
;// CONCATENATED MODULE: ./build/hook/skip.js



/** `null` where nobody asked for it. */
function skipped(env) {
    if (!env.SASGUARD_SKIP || env.SASGUARD_SKIP === '0')
        return null;
    const reason = (env.SASGUARD_SKIP_REASON ?? '').trim();
    return reason === '' ? { exitCode: 2, stdout: '', stderr: UNSAID } : said(reason);
}
function said(reason) {
    // A reason is text like any other, and somebody may paste the token into it.
    const shown = forTerminal(shownPath(reason.slice(0, LONGEST_REASON), sha256));
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
/**
 * A hook's run: what git is about to do, judged, in words. Silent where nothing is wrong; all it says goes to standard
 * error, where git's own messages go, since a hook's standard output has no reader.
 */










/** `args` are those that git hands to the hook (githooks(5)). */
async function run(hook, args, around) {
    const leftOut = (0,hooks/* maySkip */.N)(hook) ? skipped(around.where.env) : null;
    // Of one commit it is said once.
    if (leftOut !== null)
        return hook === 'commit-msg' && leftOut.exitCode === 0 ? { ...leftOut, stderr: '' } : leftOut;
    // Only what git hands over on standard input can be wrong here; the checks themselves do not throw.
    const report = await reportOf(hook, args, around).catch((error) => failed(error, { kind: hook === 'pre-receive' ? 'receive' : 'push', root: '.' }, around.now));
    return {
        // An exception that waits for its review lets the commit through: its review takes place in CI.
        exitCode: exitCodeOf(report, { pendingBlocks: false }),
        stdout: '',
        stderr: renderText(report, {
            color: around.terminal.color,
            // git runs its hooks at the root of the working tree.
            linksInto: around.terminal.links ? around.where.cwd : null,
            showAllowed: false,
            door: 'hook',
            // What runs on the server is not what the reader of its words can run.
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
/** GitHub gives the pre-receive hooks of a push five seconds between them (GitHub Enterprise Server, "About pre-receive hooks"). */
const SECONDS = 4.5;


/***/ })

};
;