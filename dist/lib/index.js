import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 298:
/***/ ((module) => {

// A simple implementation of make-array
function makeArray (subject) {
  return Array.isArray(subject)
    ? subject
    : [subject]
}

const UNDEFINED = undefined
const EMPTY = ''
const SPACE = ' '
const ESCAPE = '\\'

// The characters that carry a meaning of their own inside a regular
//   expression, so a literal one has to be escaped before it is emitted.
const REGEX_LITERAL_SPECIAL = /[.*+?()[\]{}^$|\\/]/
const BOM = '\uFEFF'
// A run of two or more asterisks is a globstar (#175)
const REGEX_ANCHORED_GLOBSTAR = /^\/\*{2,}$/
const REGEX_REPLACE_LEADING_EXCAPED_EXCLAMATION = /^\\!/
const REGEX_REPLACE_LEADING_EXCAPED_HASH = /^\\#/
const REGEX_SPLITALL_CRLF = /\r?\n/g

// Invalid:
// - /foo,
// - ./foo,
// - ../foo,
// - .
// - ..
// Valid:
// - .foo
const DOUBLE_SLASH = '//'
const SLASH_CODE = 47
const DOT_CODE = 46


const SLASH = '/'

// Do not use ternary expression here, since "istanbul ignore next" is buggy
let TMP_KEY_IGNORE = 'node-ignore'
/* istanbul ignore else */
if (typeof Symbol !== 'undefined') {
  TMP_KEY_IGNORE = Symbol.for('node-ignore')
}
const KEY_IGNORE = TMP_KEY_IGNORE

const define = (object, key, value) => {
  Object.defineProperty(object, key, {value})
  return value
}

const RETURN_FALSE = () => false

// > The range notation, e.g. [a-zA-Z],
// > can be used to match one of the characters in a range.
//
// gitignore(5) defers to fnmatch(3) for this, and git implements it in
//   `wildmatch.c`.  A bracket expression has a sub-grammar of its own, which
//   is neither the surrounding pattern grammar nor the JavaScript one:
//
//   - a `]` right after `[` or `[!` is a literal member, not the terminator
//   - `[:alpha:]` names one of twelve POSIX classes
//   - `\` escapes the next member, `]` included
//   - `*`, `?` and `.` are plain literal members
//   - an unterminated expression makes the whole pattern match nothing
//
// which means the expression can not be located -- let alone translated -- by
//   a regular expression.  It is scanned out of the pattern before the
//   replacers below run, and put back once they are done, so that neither the
//   metacharacter escaper nor the `?` / `*` replacers ever see its body.

// git classifies with its own ASCII-only ctype macros (`wildmatch.c`), never
//   with the C library ones, so these must not be mapped onto `\d` / `\w` /
//   `\s`, which are wider.  `/` is left out of every expansion, because a
//   bracket expression never matches a path separator.
const POSIX_CLASSES = {
  alnum: '0-9A-Za-z',
  alpha: 'A-Za-z',
  blank: ' \\t',
  cntrl: '\\x00-\\x1f\\x7f',
  digit: '0-9',
  graph: '!-.0-~',
  lower: 'a-z',
  print: ' -.0-~',
  punct: '!-.:-@\\[-`{-~',
  // git's `sane-ctype.h` classifies \v and \f as control, not space,
  //   unlike C's `isspace`
  space: ' \\t\\n\\r',
  upper: 'A-Z',
  xdigit: '0-9A-Fa-f'
}

const CLASS_MEMBERS_TO_ESCAPE = '\\]^-['

const escapeMember = char => CLASS_MEMBERS_TO_ESCAPE.indexOf(char) < 0
  ? char
  : ESCAPE + char

// > if (matched == negated || ((flags & WM_PATHNAME) && text_ch == '/'))
// >   return WM_ABORT_TO_STARSTAR;                     (git, `wildmatch.c`)
// A bracket expression never matches a path separator, whatever its members
//   say, so a negated class gets `/` as one more excluded character, while a
//   plain one -- where a literal member or a range could still let `/` in --
//   is guarded with a lookahead, `/` being impossible to subtract from a
//   JavaScript character class.
const NON_SLASH = '(?!\\/)'

const classSource = (negated, body) => {
  if (negated) {
    return `[^\\/${body}]`
  }

  const source = `[${body}]`

  return new RegExp(source).test('/')
    ? NON_SLASH + source
    : source
}

// Scan the bracket expression that starts at `pattern[start] === '['`,
//   mirroring the member loop of git's `wildmatch.c`.
// @returns {{end: number, source: string} | null} `null` if the expression is
//   never terminated, which makes the whole pattern match nothing.
const scanBracket = (pattern, start) => {
  const {length} = pattern
  let index = start + 1
  let negated = EMPTY

  const lead = pattern[index]
  if (lead === '!' || lead === '^') {
    negated = '^'
    index ++
  }

  let body = EMPTY

  // The member a `-` could start a range from, or EMPTY when the previous
  //   member can not open one (start of the body, or a range / POSIX class
  //   that has just closed)
  let prev = EMPTY

  // git scans the members with a do-while, so the first one is consumed
  //   unconditionally.  That is the whole reason a leading `]` is a member
  //   and not the terminator.
  for (;;) {
    const char = pattern[index]

    if (char === UNDEFINED) {
      return null
    }

    if (char === ESCAPE) {
      // A pattern can not end on a lone backslash -- `createRule` has
      //   already thrown it away -- so there is a character to read.
      const escaped = pattern[++ index]
      body += escapeMember(escaped)
      prev = escaped
    } else if (
      char === '-'
      && prev
      && index + 1 < length
      && pattern[index + 1] !== ']'
    ) {
      index ++
      let to = pattern[index]
      if (to === ESCAPE) {
        to = pattern[index += 1]
      }
      // An out-of-order range matches nothing in git but is a syntax error in
      //   JavaScript, so it is dropped.  Its lower bound stays: git tests it
      //   as a plain member before it ever looks at the `-`, so `[c-a]` does
      //   match `c`.
      if (prev <= to) {
        body += `-${escapeMember(to)}`
      }
      prev = EMPTY
    } else if (char === '[' && pattern[index + 1] === ':') {
      const nameStart = index + 2
      let end = nameStart
      while (end < length && pattern[end] !== ']') {
        end ++
      }

      if (end === length) {
        return null
      }

      if (end > nameStart && pattern[end - 1] === ':') {
        const name = pattern.slice(nameStart, end - 1)

        // An unknown class name makes the whole pattern match nothing
        if (!Object.prototype.hasOwnProperty.call(POSIX_CLASSES, name)) {
          return null
        }

        body += POSIX_CLASSES[name]
        prev = EMPTY
        index = end
      } else {
        // No `:]` to close it, so the `[` is a plain member and scanning
        //   resumes right after it.
        body += escapeMember('[')
        prev = '['
        index = nameStart - 2
      }
    } else {
      body += escapeMember(char)
      prev = char
    }

    index ++

    if (pattern[index] === ']') {
      return {
        end: index,
        source: classSource(negated, body)
      }
    }
  }
}

// An empty JavaScript class can never match, which is how a pattern that git
//   gives up on (`WM_ABORT_ALL`) is expressed here.
const NEVER_MATCH = '[]'

// A NUL can appear in neither a `.gitignore` line nor a path, which makes it
//   the one safe placeholder character.  A literal one in the pattern is
//   held aside all the same, so a collision is impossible by construction.
const PLACEHOLDER = '\u0000'
const REGEX_RESTORE_PLACEHOLDER = new RegExp(
  `${PLACEHOLDER}(\\d+)${PLACEHOLDER}`, 'g'
)

// The one wildcard the chain does not expand for itself is a trailing `*`. How
//   it expands depends on the mode (`regex` vs `checkRegex`), so `_make` is
//   left to do it, and until then the pending wildcard travels as this marker.
//   That is what keeps it apart from a user-escaped literal `\*`: the unescape
//   steps collapse the escaped one to the exact `\*` a wildcard would leave
//   behind, so by the time `_make` runs the two are otherwise the same string
//   and a literal star gets wrongly rewritten into a wildcard. The marker is a
//   private-use character, and `extractBrackets` keeps one that came out of the
//   pattern apart from it, so the only marker `_make` ever turns back into a
//   real wildcard is the one this chain put there itself.
const TRAILING_WILDCARD = '\uE000'

// A trailing "/**" is deferred the same way, because `checkRegex` has to tell
//   it apart from a trailing "/*" (see `checkSourceOf`). For `.ignores()` it
//   still never matches the folder itself (#21).
const TRAILING_DOUBLESTAR = '\uE001'

// The three characters above mean something to the chain that builds the
//   source rather than to the path, so one that came out of the pattern is
//   held aside like a bracket expression instead of going straight out. Being
//   held is what makes it safe: the restore runs after the step that anchors
//   the source, so the character comes back in the middle of the source and
//   not at its end, which is the one place `_make` and `checkSourceOf` look
//   for a marker. Without it a pattern's own character lands where a pending
//   marker sits, and `_make` turns it into a real trailing wildcard.
//
// It is held as a one-member class rather than bare, in both of the branches
//   a reserved character can reach, so that the property can be
//   read off this function alone -- a reserved character never goes out on
//   its own -- rather than depending on where in the chain the restore
//   happens to run. In the expression built here `[x]` matches exactly what
//   `x` matches, none of the three being special to a regular expression or
//   inside a class, so no test can tell the two apart: the class is insurance,
//   and the paragraph above is the reason it is not needed.
const isReserved = char =>
  char === PLACEHOLDER
  || char === TRAILING_WILDCARD
  || char === TRAILING_DOUBLESTAR

// Replace every bracket expression with a placeholder the replacers below
//   leave alone, and translate it separately.
const extractBrackets = pattern => {
  const sources = []
  const hold = source =>
    `${PLACEHOLDER}${sources.push(source) - 1}${PLACEHOLDER}`

  const {length} = pattern
  let out = EMPTY
  let index = 0

  while (index < length) {
    const char = pattern[index]

    if (char === ESCAPE) {
      // > Put a backslash ("\") in front of ... a character to make it literal.
      //                                            (gitignore(5) -> fnmatch(3))
      // A backslash quotes the next character, whatever it is, so `\d` is a
      //   literal `d`, not the regex digit class, and `\?` is a literal `?`,
      //   not a wildcard. Held aside as its literal here, the escape never
      //   reaches the replacers below, which would otherwise let `\d`, `\b`,
      //   `\1`, `\/` keep their regular-expression meaning, and would turn a
      //   `\?` into `[^\/]`.
      //
      // Three escapes are still left for the chain: `\*` (a literal star,
      //   told apart from a wildcard by `TRAILING_WILDCARD` and the wildcard
      //   replacers), `\[` (a literal bracket, the one `[` the bracket
      //   replacer still expects), and `\ ` (a quoted space, which one pass
      //   below rewrites in bulk -- holding each one aside instead costs more
      //   on a pattern built out of them).
      //
      // A quoted backslash is not among them. The chain doubles every
      //   backslash, then takes the doubling back out again, and a quoted one
      //   standing next to a character the chain also escapes left the two
      //   counts sharing a run, so one of the escapes was lost. Held here as
      //   the literal it means, it never joins that run.
      const escaped = pattern[index + 1]

      if (escaped === SLASH && index + 2 === length) {
        // Git removes a final directory slash before matching. An escape
        //   without a character after that removal makes the pattern invalid.
        out += hold(NEVER_MATCH)
      } else if (
        escaped === '*'
        || escaped === '['
        || escaped === SPACE
      ) {
        out += pattern.slice(index, index + 2)
      } else {
        out += hold(
          REGEX_LITERAL_SPECIAL.test(escaped)
            ? ESCAPE + escaped
            : isReserved(escaped)
              ? `[${escaped}]`
              : escaped
        )
      }

      index += 2
    } else if (isReserved(char)) {
      out += hold(`[${char}]`)
      index ++
    } else if (char === '[') {
      const scanned = scanBracket(pattern, index)

      if (scanned === null) {
        // git gives up on the whole pattern (`WM_ABORT_ALL`), so whatever
        //   follows can not make it match either.
        out += hold(NEVER_MATCH)
        index = length
      } else {
        out += hold(scanned.source)
        index = scanned.end + 1
      }
    } else {
      out += char
      index ++
    }
  }

  return {
    source: out,
    sources
  }
}

// A step of the chain below is normally a `[matcher, replacer]` pair handed
//   to `String.replace`. `DIRECT` marks the ones that are plain string work
//   instead, and take `(source, pattern)`.
//
// Anchoring the two ends is exactly that -- a test of one character and a
//   concatenation -- and putting it through the regular expression engine
//   cost a third of this chain for nothing: 167ns where 10ns does the same
//   job. The two are still steps in the same list, in the same places,
//   because their position in the order is part of what they mean.
const DIRECT = null

// A separator at the beginning or in the middle of a pattern, as opposed to
//   one at the very end.
const REGEX_INNER_SLASH = /\/(?!$)/
const WILDCARD = '[^\\/]*'

// > If the pattern ends with a slash,
// > it is removed for the purpose of the following description,
// > but it would only find a match with a directory.
// > In other words, foo/ will match a directory foo and paths underneath it,
// > but will not match a regular file or a symbolic link foo
// >  (this is consistent with the way how pathspec works in general in Git).
// '`foo/`' will not match regular file '`foo`' or symbolic link '`foo`'
// -> ignore-rules will not deal with it, because it costs extra `fs.stat` call
//      you could use option `mark: true` with `glob`

// '`foo/`' should not continue with the '`..`'
// The chain that turns one gitignore pattern into a regular expression
//   source, in order. A step is either
//
//   [matcher, replacer]            handed to `String.replace`
//   [matcher, replacer, required]  the same, but skipped outright unless
//                                    `required` appears in the string, which
//                                    the matcher cannot match without
//   [DIRECT, transform]            plain string work, taking (source, pattern)
//
// The `required` character is only ever a shortcut: finding it does not mean
//   the matcher will match, and not finding it means it cannot. It is there
//   because scanning for one character costs a fraction of running a matcher
//   that then finds nothing -- for the wildcard step, whose `[^\\]+`
//   backtracks its way through the whole string before giving up, 11ns
//   against 400ns.
const REPLACERS = [

  // Replace (\ ) with ' '
  // Only a space: an escaped tab or other whitespace is already a literal by
  //   the time it reaches here, and a bare tab must be left as one, not turned
  //   into a space.
  // (\ ) -> ' '
  // (\\ ) -> '\\ '
  // (\\\ ) -> '\\ '
  [
    // A run of backslashes is taken whole, from its first one, so no match
    //   ever starts again inside it -- `(\\+?) ` did, which made a long run
    //   quadratic.
    /(\\+)( ?)/g,
    (_, run, space) => space
      ? run.slice(0, run.length - run.length % 2) + SPACE
      : run,
    ESCAPE + SPACE
  ],

  // git's wildmatch() reads a run of two or more asterisks as one globstar
  //   whenever the run fills a path segment: it starts the pattern or follows
  //   a `/`, and it ends the pattern or comes before a `/`. A run of two is
  //   already `**`; a longer one is folded into `**` here, so the steps
  //   below only ever have to know `**`.
  // `***/foo` -> `**/foo`, `a/***/b` -> `a/**/b`, `a/***` -> `a/**`
  // git also takes a run beside a literal prefix (`a***/b`) or beside an
  //   escaped slash (`***\/b`) as a globstar, and this does not; the README
  //   lists both, under "A run of asterisks".
  [
    /(^|\/)\*{3,}(?=\/|$)/g,
    (_, start) => `${start}**`,
    '*'
  ],

  // Escape metacharacters
  // which is written down by users but means special for regular expressions.

  // > There are 12 characters with special meanings:
  // > - the backslash \,
  // > - the caret ^,
  // > - the dollar sign $,
  // > - the period or dot .,
  // > - the vertical bar or pipe symbol |,
  // > - the question mark ?,
  // > - the asterisk or star *,
  // > - the plus sign +,
  // > - the opening parenthesis (,
  // > - the closing parenthesis ),
  // > - and the opening square bracket [,
  // > - the opening curly brace {,
  // > These special characters are often called "metacharacters".
  [
    /[\\$.|*+(){^]/g,
    match => `\\${match}`
  ],

  [
    // > a question mark (?) matches a single character
    /(?!\\)\?/g,
    () => '[^/]',
    '?'
  ],

  // leading slash
  [

    // > A leading slash matches the beginning of the pathname.
    // > For example, "/*.c" matches "cat-file.c" but not "mozilla-sha1/sha1.c".
    // A leading slash matches the beginning of the pathname
    /^\//,
    () => '^',
    SLASH
  ],

  // replace special metacharacter slash after the leading slash
  [
    /\//g,
    () => '\\/',
    SLASH
  ],

  [
    // > A leading "**" followed by a slash means match in all directories.
    // > For example, "**/foo" matches file or directory "foo" anywhere,
    // > the same as pattern "foo".
    // > "**/foo/bar" matches file or directory "bar" anywhere that is directly
    // >   under directory "foo".
    // Notice that the '*'s have been replaced as '\\*'
    /^\^*(?:\\\*\\\*\\\/)+/,

    // '**/foo' <-> 'foo'
    () => '(?:^|\\/)',
    '*'
  ],

  // starting
  [
    // there will be no leading '/'
    //   (which has been replaced by section "leading slash")
    // If starts with '**', adding a '^' to the regular expression also works
    DIRECT,
    (source, pattern) => {
      // Nothing to anchor to, or already anchored (`^` or `(?:^|\/)`)
      if (!source || source[0] === '^' || source[0] === '(') {
        return source
      }

      // If has a slash `/` at the beginning or middle
      const anchor = !REGEX_INNER_SLASH.test(pattern)
        // > Prior to 2.22.1
        // > If the pattern does not contain a slash /,
        // >   Git treats it as a shell glob pattern
        // Actually, if there is only a trailing slash,
        //   git also treats it as a shell glob pattern

        // After 2.22.1 (compatible but clearer)
        // > If there is a separator at the beginning or middle (or both)
        // > of the pattern, then the pattern is relative to the directory
        // > level of the particular .gitignore file itself.
        // > Otherwise the pattern may also match at any level below
        // > the .gitignore level.
        ? '(?:^|\\/)'

        // > Otherwise, Git treats the pattern as a shell glob suitable for
        // >   consumption by fnmatch(3)
        : '^'

      return anchor + source
    }
  ],

  // two globstars
  [
    // Use lookahead assertions so that we could match more than one `'/**'`
    /\\\/\\\*\\\*(?=\\\/|$)/g,

    // Zero, one or several directories
    // should not use '*', or it will be replaced by the next replacer

    // Check if it is not the last `'/**'`
    (_, index, str) => index + 6 < str.length

      // case: /**/ at the end of the pattern, i.e. a trailing `'/**/'`
      // > A trailing `"/**/"` (a trailing `"/**"` restricted to directories)
      // >   matches everything inside, but it should not match the current
      // >   folder itself, so it requires at least one directory segment.
      // 'a/**/' matches 'a/b/', 'a/x/y/' but not 'a/'
      ? str.slice(index + 6) === '\\/'
        ? '(?:\\/[^\\/]+)+'

        // case: /**/
        // > A slash followed by two consecutive asterisks then a slash matches
        // >   zero or more directories.
        // > For example, "a/**/b" matches "a/b", "a/x/b", "a/x/y/b" and so on.
        // '/**/'
        : '(?:\\/[^\\/]+)*'

      // case: /**
      // > A trailing `"/**"` matches everything inside.

      // #21: everything inside but it should not include the current folder,
      //   resolved by `_make`
      : `\\/${TRAILING_DOUBLESTAR}`,
    '*'
  ],

  // normal intermediate wildcards
  [
    // Never replace escaped '*'
    // ignore rule '\*' will match the path '*'

    // 'abc.*/' -> go
    // 'abc.*'  -> skip this rule,
    //    coz trailing single wildcard will be handed by [trailing wildcard]
    /(^|[^\\])(?:\\\*)+(?!$)/g,

    // '*.js' matches '.js'
    // '*.js' doesn't match 'abc'
    // 1. An asterisk "*" matches anything except a slash.
    // 2. Other consecutive asterisks are considered regular asterisks
    //    and collapse into one non-slash wildcard run.
    (_, p1) => p1 + WILDCARD,
    '*'
  ],

  // trailing wildcard, held apart from a literal star
  [
    // The step above leaves a trailing `*` alone, so a single `\*` is all that
    //   can be left at the end here, and what stands in front of it says which
    //   kind it is. A wildcard arrives as the escaper wrote it, `\*` with
    //   nothing before it; a literal arrives as the user's own escape, which
    //   the escaper doubled, and then the star's own -- `\\` and then `\*`.
    //   There is no third case: every backslash still reaching the chain is
    //   one `\*`, `\[` or `\ ` carries itself, and each is followed by its
    //   own character, so a longer run can never form. This runs while the
    //   two are still distinct, before the unescape steps below collapse the
    //   literal onto the very `\*` a wildcard leaves behind.
    /(^|[^\\])((?:\\\\)*)\\\*$/,

    (match, p1, p2) =>
      p2 === EMPTY
        // A real wildcard: carry it to `_make` as the marker, so the unescape
        //   steps and the trailing-wildcard rewrite can never mistake it for a
        //   literal `\*` (nor the reverse).
        ? p1 + TRAILING_WILDCARD
        // A literal star: leave it exactly as it stands for the unescape steps.
        : match,
    '*'
  ],

  [
    // unescape, revert step 3 except for back slash
    // For example, if a user escape a '\\*',
    // after step 3, the result will be '\\\\\\*'
    /\\\\\\(?=[$.|*+(){^])/g,
    () => ESCAPE,
    ESCAPE + ESCAPE
  ],

  [
    // '\\\\' -> '\\'
    /\\\\/g,
    () => ESCAPE,
    ESCAPE + ESCAPE
  ],

  [
    // Every real bracket expression -- POSIX classes included -- has already
    //   been held aside by `extractBrackets`, so the only `[` left in the
    //   pattern is an escaped, literal one.

    // A backslash could only stand at the end of the range if it quoted the
    //   `]`, and `\]` is held aside long before this.
    /\\\[([^\]/]*?)($|\])/g,

    // '\\[bar]' -> '\\\\[bar]'
    (match, range, close) => `\\[${range}${close}`,
    '['
  ],

  // ending
  [
    // 'js' will not match 'js.'
    // 'ab' will not match 'abc'
    DIRECT,

    // WTF!
    // https://git-scm.com/docs/gitignore
    // changes in [2.22.1](https://git-scm.com/docs/gitignore/2.22.1)
    // which re-fixes #24, #38

    // > If there is a separator at the end of the pattern then the pattern
    // > will only match directories, otherwise the pattern can match both
    // > files and directories.

    // 'js*' will not match 'a.js'
    // 'js/' will not match 'a.js'
    // 'js' will match 'a.js' and 'a.js/'
    source => {
      const last = source[source.length - 1]

      // The pattern is empty, or ends in a pending marker `_make` owns --
      //   the trailing wildcard, or a trailing "/**". A trailing `*` that is
      //   not the marker is a literal star, which anchors like any other
      //   final character.
      if (!last || last === TRAILING_WILDCARD || last === TRAILING_DOUBLESTAR) {
        return source
      }

      return last === SLASH
        // foo/ will not match 'foo'
        ? `${source}$`
        // foo matches 'foo' and 'foo/'
        : `${source}(?=$|\\/$)`
    }
  ]
]

const REGEX_REPLACE_TRAILING_WILDCARD = /(^|\\\/)?\uE000$/
const MODE_IGNORE = 'regex'
const MODE_CHECK_IGNORE = 'checkRegex'
const UNDERSCORE = '_'

const replaceTrailingWildcard = (_, p1) => {
  const prefix = p1
    // '\^':
    // '/*' does not match EMPTY
    // '/*' does not match everything

    // '\\\/':
    // 'abc/*' does not match 'abc/'
    ? `${p1}[^/]+`

    // 'a*' matches 'a'
    // 'a*' matches 'aa'
    : '[^/]*'

  return `${prefix}(?=$|\\/$)`
}

const REGEX_REPLACE_TRAILING_DOUBLESTAR = /\uE001$/

// 'abc/**' matches everything under 'abc', but not 'abc/' itself (#21):
//   requiring one arbitrary character (line terminators included, #176)
//   after 'abc/' is necessary and sufficient for `.test(path)`.
const replaceTrailingDoublestar = () => '[\\s\\S]'

// The fixed piece between the wildcard at `at` and the next wildcard of the
//   run: the tokens that separate them, joined as they appear in the source.
//   A run never holds two wildcards in a row, so there is always at least one
//   token.
const separatorAfter = (run, at) => {
  let separator = EMPTY

  for (let index = at + 1; index < run.length && !run[index].wildcard; index ++) {
    separator += run[index].single
  }

  return separator
}

// Where a run of non-slash wildcards is split by fixed pieces --
//   `[^/]*ab[^/]*cd...` -- the engine has many equivalent ways to lay the
//   input across the wildcards, and on input that does not match it works
//   through all of them, so the time grows with the number of wildcards
//   rather than the length of the path. Every wildcard but the last in such a
//   run can be pinned to stop where the piece after it begins, which leaves
//   one way to lay out the input and no rewinding, without changing which
//   paths match: the fixed pieces still bound the count, and the last
//   wildcard still absorbs the rest.
//
// A wildcard is pinned to the whole piece, never to the piece's first
//   character. The pin leaves no way back, so a wildcard that stopped at that
//   first character would hand over wherever the character happens to turn
//   up, including the places the rest of the piece cannot follow -- which is
//   how `f*o/*/*` came to miss `foo/b/c`, the first `o` of `foo` not being
//   the one the `o/` after it needs. Every token of a piece matches exactly
//   one character, so the first place the whole piece fits is the leftmost
//   place it can sit, and whatever is left over goes to the wildcards that
//   follow.
//
// The source is read one token at a time -- a wildcard, a single-character
//   piece (a literal, an escape, a class), or a parenthesised group or anchor
//   that ends the run -- so only a genuine wildcard is touched.
const pinWildcards = source => {
  if (source.indexOf(WILDCARD) < 0) {
    return source
  }

  const tokens = []
  const {length} = source
  let index = 0

  while (index < length) {
    const char = source[index]

    if (source.startsWith(WILDCARD, index)) {
      tokens.push({wildcard: true})
      index += WILDCARD.length
    } else if (char === '[') {
      let end = index + 1

      if (source[end] === '^') {
        end ++
      }

      if (source[end] === ']') {
        end ++
      }

      while (end < length && source[end] !== ']') {
        end += source[end] === ESCAPE
          ? 2
          : 1
      }

      end ++
      tokens.push({single: source.slice(index, end)})
      index = end
    } else if (char === ESCAPE) {
      tokens.push({single: source.slice(index, index + 2)})
      index += 2
    } else if (char === '(') {
      let depth = 0
      let end = index

      do {
        if (source[end] === ESCAPE) {
          end ++
        } else if (source[end] === '(') {
          depth ++
        } else if (source[end] === ')') {
          depth --
        }

        end ++
      } while (end < length && depth > 0)

      if ('*+?'.indexOf(source[end]) >= 0) {
        end ++
      }

      tokens.push({boundary: source.slice(index, end)})
      index = end
    } else if (char === '^' || char === '$') {
      tokens.push({boundary: char})
      index ++
    } else {
      tokens.push({single: char})
      index ++
    }
  }

  let out = EMPTY
  let run = []

  const flush = () => {
    let lastWildcard

    run.forEach((token, at) => {
      if (token.wildcard) {
        lastWildcard = at
      }
    })

    run.forEach((token, at) => {
      if (!token.wildcard) {
        out += token.single
        return
      }

      // Every wildcard but the last is pinned to the whole piece that
      //   follows it, for the reason set out above this function. The last
      //   one stays as it is and takes up the rest.
      out += at === lastWildcard
        ? WILDCARD
        : `(?:(?!${separatorAfter(run, at)})[^\\/])*`
    })

    run = []
  }

  tokens.forEach(token => {
    if (token.boundary === undefined) {
      run.push(token)
      return
    }

    flush()
    out += token.boundary
  })

  flush()

  return out
}

// @param {pattern}
const makeRegexPrefix = pattern => {
  // `/**` matches every path, as `**` does. The translation below only finds
  //   a globstar beside a slash it keeps, and the leading one is turned into
  //   an anchor, so `/**` would come out as `/*` and match one level only.
  //   Here rather than in `createRule`, so that `checkSourceOf`, which
  //   compiles `/**/` again without its trailing slash, gets it too.
  if (REGEX_ANCHORED_GLOBSTAR.test(pattern)) {
    pattern = '**'
  }

  const {source, sources} = extractBrackets(pattern)

  const replaced = REPLACERS.reduce(
    // A pass whose matcher finds nothing hands back the very string it was
    //   given, so asking first costs a search and saves a rewrite. Ten of the
    //   fifteen passes never fire for a typical .gitignore line, and between
    //   them they were 45% of this chain.
    (prev, [matcher, replacer, required]) => {
      if (matcher === DIRECT) {
        return replacer(prev, pattern)
      }

      if (required !== UNDEFINED && prev.indexOf(required) < 0) {
        return prev
      }

      // A pass whose matcher finds nothing hands back the very string it was
      //   given, so asking first costs a search and saves a rewrite.
      return matcher.test(prev)
        ? prev.replace(matcher, replacer.bind(pattern))
        : prev
    },
    source
  )

  // Most patterns hold no bracket expression at all, and then there is
  //   nothing to put back.
  return sources.length
    ? replaced.replace(
      REGEX_RESTORE_PLACEHOLDER,
      (match, index) => sources[index]
    )
    : replaced
}

// `checkRegex` tests a path with a trailing slash, 'abc/', the way
//   `git check-ignore` matches that literal string once the directory itself
//   is known not to be excluded (see `checkIgnore`): a trailing '/' of the
//   pattern is dropped, a basename pattern sees an empty basename, and only a
//   pattern whose last segment is a pending wildcard can match what is left
//   after the final slash -- 'abc/*' and 'abc/**' match 'abc/', and 'abc/**'
//   also matches 'abc/d/' (#77, #169).
const checkSourceOf = (body, prefix) => {
  if (body[body.length - 1] === SLASH) {
    prefix = makeRegexPrefix(body.slice(0, - 1))
  }

  const head = prefix.slice(0, - 1)
  const last = prefix[prefix.length - 1]

  return last === TRAILING_WILDCARD
    ? `${head}$`
    : last === TRAILING_DOUBLESTAR
      ? head
      : NEVER_MATCH
}

// A trailing slash does not stop a pattern being basename-only: it restricts
//   the match to a directory, it does not let the pattern reach across one.
//   Everything else a pattern can hold -- a wildcard, a character class, an
//   escape -- stays inside a single path segment too, so a pattern with no
//   separator in it can only ever describe the last one.
const matchesBasename = body => {
  const index = body.indexOf(SLASH)

  return index < 0 || index === body.length - 1
}

// The last segment of a path, keeping a trailing slash, because a pattern that
//   ends in one matches only a directory.
// 'a/b/c.js' -> 'c.js';  'a/b/' -> 'b/';  'c.js' -> 'c.js' (no copy made)
const basenameOf = path => {
  const end = path.length - 1

  const index = path.lastIndexOf(
    SLASH,
    path[end] === SLASH
      ? end - 1
      : end
  )

  return index < 0
    ? path
    : path.slice(index + 1)
}

// The parent directory of a path, with its trailing separator, or EMPTY when
//   the path has none.
// 'a/b/c' -> 'a/b/';  'a/b/' -> 'a/';  'a' -> EMPTY;  'a/' -> EMPTY
//
// A path holding an empty segment has to be taken apart, because its
//   ancestors are not prefixes of it: the parent of 'a//b' is 'a/', not
//   'a//', and the parent of '/a/' is nothing at all. Both shapes reach here
//   -- 'a//b' is accepted outright, and `checkIgnore` does not put the path
//   it is given through the relative-path check.
//
// Every other path is a prefix of itself, and cutting one costs a fraction of
//   splitting it into an array and joining that back at every level: 73ns
//   against 207ns.
const parentOf = path => {
  if (
    path.charCodeAt(0) === SLASH_CODE
    || path.indexOf(DOUBLE_SLASH) >= 0
  ) {
    const slices = path.split(SLASH).filter(Boolean)

    slices.pop()

    return slices.length
      ? slices.join(SLASH) + SLASH
      : EMPTY
  }

  const end = path.length - 1

  // Look back from before a trailing separator, since that one belongs to the
  //   path itself.
  //
  // A negative place to start would be a trap here: `lastIndexOf` clamps one
  //   to 0 and searches there rather than reporting no match, so '/' would
  //   come back as its own parent and the walk would never end. It cannot
  //   happen -- that is the only path short enough to produce one, and the
  //   test above has already sent it the other way.
  const cut = path.lastIndexOf(
    SLASH,
    path.charCodeAt(end) === SLASH_CODE
      ? end - 1
      : end
  )

  return cut < 0
    ? EMPTY
    : path.slice(0, cut + 1)
}

const isString = subject => typeof subject === 'string'

// Blank lines, comments and trailing lone backslashes are told by
//   `createRule`, once the pattern is normalized.
const checkPattern = pattern => pattern
  && isString(pattern)

// Git drops one CR before each LF, and one at the end of a final line that
//   has no LF after it.
const splitPattern = pattern => (
  pattern[pattern.length - 1] === '\r'
    ? pattern.slice(0, - 1)
    : pattern
)
.split(REGEX_SPLITALL_CRLF)
.filter(Boolean)

class IgnoreRule {
  constructor (
    pattern,
    mark,
    body,
    ignoreCase,
    negative,
    prefix
  ) {
    this.pattern = pattern
    this.mark = mark
    this.negative = negative

    define(this, 'body', body)
    define(this, 'ignoreCase', ignoreCase)
    define(this, 'regexPrefix', prefix)
  }

  // Worked out on first use and kept behind an own property, the way `regex`
  //   caches itself in `_regex`. Deciding it in the constructor instead would
  //   add a fourth `defineProperty` to every rule ever built, which cost 4% of
  //   every compile -- including the compiles of rules that are never matched
  //   against anything.
  get _basenameOnly () {
    return define(this, '_basenameOnly', matchesBasename(this.body))
  }

  get regex () {
    const key = UNDERSCORE + MODE_IGNORE

    if (this[key]) {
      return this[key]
    }

    return this._make(MODE_IGNORE, key)
  }

  get checkRegex () {
    const key = UNDERSCORE + MODE_CHECK_IGNORE

    if (this[key]) {
      return this[key]
    }

    return this._make(MODE_CHECK_IGNORE, key)
  }

  _make (mode, key) {
    const str = pinWildcards(
      mode === MODE_IGNORE
        ? this.regexPrefix
        .replace(REGEX_REPLACE_TRAILING_WILDCARD, replaceTrailingWildcard)
        .replace(REGEX_REPLACE_TRAILING_DOUBLESTAR, replaceTrailingDoublestar)
        : checkSourceOf(this.body, this.regexPrefix)
    )

    const regex = this.ignoreCase
      ? new RegExp(str, 'i')
      : new RegExp(str)

    return define(this, key, regex)
  }
}

const hasTrailingBackslash = str => {
  let count = 0

  while (str[str.length - count - 1] === ESCAPE) {
    count ++
  }

  return count % 2 === 1
}

// Read a line the way git does: when `stripLineEnd` is set (an unsplit array
//   or object pattern), drop any trailing blank lines along with the LF
//   before each and at most one CR at the end of the line; then trim trailing
//   spaces in the same backward pass. Git trims spaces only, and a space
//   escaped by an odd run of backslashes stays, unescaped, as the last one.
// Scanned from the end: a regular expression can only try each start in
//   turn, which is quadratic over a long run of spaces or backslashes.
// 'a  ' -> 'a';  'a\ ' -> 'a ';  'a\\ ' -> 'a\\';  'a\t' -> 'a\t'
// 'a\r\n' -> 'a';  'a\r\r' -> 'a\r';  'a\n\r' -> 'a'
const trimEnd = (body, stripLineEnd) => {
  let lineEnd = body.length
  let end

  for (;;) {
    if (stripLineEnd && body[lineEnd - 1] === '\r') {
      lineEnd --
    }

    end = lineEnd

    while (body[end - 1] === SPACE) {
      end --
    }

    if (!stripLineEnd || body[end - 1] !== '\n') {
      break
    }

    lineEnd = end - 1
  }

  if (end === lineEnd) {
    return body.slice(0, lineEnd)
  }

  let backslashes = 0

  while (body[end - backslashes - 1] === ESCAPE) {
    backslashes ++
  }

  return backslashes % 2
    ? body.slice(0, end - 1) + SPACE
    : body.slice(0, end)
}

const createRule = (
  pattern,
  mark,
  ignoreCase,
  stripLineEnd,
  stripBOM
) => {
  // Git drops a BOM before it reads the first line, so before anything else.
  let body = stripBOM && pattern[0] === BOM
    ? pattern.slice(1)
    : pattern

  // > A line starting with # serves as a comment.
  if (body[0] === '#') {
    return
  }

  let negative = false

  // > An optional prefix "!" which negates the pattern;
  if (body[0] === '!') {
    negative = true
    body = body.slice(1)
  }

  // Normalize the body before checking which slashes anchor the pattern.
  //   Otherwise `bar/ ` is mistaken for a pattern containing an inner slash.
  //   A line from `splitPattern` has already lost its line ending, so only a
  //   trailing space remains to trim there.
  const last = body[body.length - 1]

  if (
    last === SPACE
    || stripLineEnd && (last === '\r' || last === '\n')
  ) {
    body = trimEnd(body, stripLineEnd)
  }

  // > A blank line matches no files, so it can serve as a separator for
  // >   readability.
  // Nor does a lone "!", a pattern ending on an unpaired backslash, or
  //   anything else left empty here: an empty pattern would compile to a
  //   regex matching every path.
  if (!body || hasTrailingBackslash(body)) {
    return
  }

  body = body
  // > Put a backslash ("\") in front of the first "!" for patterns that
  // >   begin with a literal "!", for example, `"\!important!.txt"`.
  .replace(REGEX_REPLACE_LEADING_EXCAPED_EXCLAMATION, '!')
  // > Put a backslash ("\") in front of the first hash for patterns that
  // >   begin with a hash.
  .replace(REGEX_REPLACE_LEADING_EXCAPED_HASH, '#')

  const regexPrefix = makeRegexPrefix(body)

  return new IgnoreRule(
    pattern,
    mark,
    body,
    ignoreCase,
    negative,
    regexPrefix
  )
}

class RuleManager {
  constructor (ignoreCase) {
    this._ignoreCase = ignoreCase
    this._rules = []

    // How many of the rules git would tag `EXC_FLAG_NODIR`.
    //
    // The scan uses it to decide, once for the whole set, whether handing
    //   those rules the basename is worth what it costs the others. The
    //   shortcut saves a full-path scan on every rule it applies to and costs
    //   a check on every rule it does not, so a set where almost nothing is
    //   basename-only comes out behind -- a 955 pattern set with 44 of them
    //   measured 19% slower with the shortcut always on.
    //
    // Deciding this by measurement rather than by meaning is safe: a
    //   basename-only pattern gives the very same answer against the whole
    //   path, it just takes longer to say so. The choice can only change how
    //   fast the scan runs, never what it returns.
    this._basenameCount = 0
  }

  _add (pattern, index) {
    // #32
    if (pattern && pattern[KEY_IGNORE]) {
      this._rules = this._rules.concat(pattern._rules._rules)
      this._basenameCount += pattern._rules._basenameCount
      this._added = true
      return
    }

    const isStr = isString(pattern)
    const raw = isStr
      ? pattern
      : pattern.pattern

    const rule = checkPattern(raw)
      && createRule(
        raw,
        isStr ? UNDEFINED : pattern.mark,
        this._ignoreCase,
        !this._split,
        this._stripBOM && !index
      )

    if (rule) {
      this._added = true
      this._rules.push(rule)

      // Deliberately not `rule._basenameOnly`: reading that would materialise
      //   the rule's own copy, and the whole point of leaving it lazy is that
      //   a rule which is compiled and never matched never pays for it.
      if (matchesBasename(rule.body)) {
        this._basenameCount ++
      }
    }
  }

  // @param {Array<string> | string | Ignore} pattern
  add (pattern) {
    this._added = false
    this._split = isString(pattern)
    this._stripBOM = !this._split || pattern[0] === BOM

    makeArray(
      this._split
        ? splitPattern(pattern)
        : pattern
    ).forEach(this._add, this)

    if (this._added) {
      this._literalRules = UNDEFINED
    }

    return this._added
  }

  // Match the literal 'abc/' for `checkIgnore`, last rule wins. Only a rule
  //   ending in a wildcard can match it (see `checkSourceOf`), so the rest
  //   are left out once, rather than tested or compiled for every path.
  testLiteral (path) {
    const rules = this._literalRules || (
      this._literalRules = this._rules.filter(
        ({body}) => body[body.length - (
          body[body.length - 1] === SLASH ? 2 : 1
        )] === '*'
      )
    )

    let ignored = false
    let unignored = false
    let matchedRule

    for (let index = rules.length - 1; index >= 0; index --) {
      const rule = rules[index]

      if (rule.checkRegex.test(path)) {
        ignored = !rule.negative
        unignored = rule.negative
        matchedRule = rule.negative
          ? UNDEFINED
          : rule
        break
      }
    }

    const ret = {
      ignored,
      unignored
    }

    if (matchedRule) {
      ret.rule = matchedRule
    }

    return ret
  }

  // Test one single path without recursively checking parent directories
  //
  // - mode `string` either `MODE_IGNORE` or `MODE_CHECK_IGNORE`

  // @returns {TestResult}
  test (path, mode) {
    // Most of a .gitignore is patterns with no slash in them, and running
    //   those against the whole path makes the regular expression engine walk
    //   every directory name on the way to the only segment that could match.
    //   Handing them the basename instead is what git does, and it is where
    //   the time in a directory walk goes: the rule scan was two thirds of it.
    const rules = this._rules
    const {length} = rules

    const shortcut = this._basenameCount * 2 >= length

    const basename = shortcut
      ? basenameOf(path)
      : path

    // The last rule to match decides, as in git, and it is the rule
    //   `git check-ignore -v` reports, so the scan runs from the end and stops
    //   at the first match.
    // A plain loop rather than `forEach`, so that `path`, `basename` and
    //   `shortcut` are locals. As a callback they became closure variables,
    //   and reaching for one of those once per rule cost 10% of a scan over a
    //   large rule set -- more than the shortcut they were there to serve.
    for (let index = length - 1; index >= 0; index --) {
      const rule = rules[index]

      if (rule[mode].test(
        shortcut && rule._basenameOnly
          ? basename
          : path
      )) {
        const {negative} = rule

        const ret = {
          ignored: !negative,
          unignored: negative
        }

        if (!negative) {
          ret.rule = rule
        }

        return ret
      }
    }

    return {
      ignored: false,
      unignored: false
    }
  }
}

const throwError = (message, Ctor) => {
  throw new Ctor(message)
}

const checkPath = (path, originalPath, doThrow) => {
  if (!isString(path)) {
    return doThrow(
      `path must be a string, but got \`${originalPath}\``,
      TypeError
    )
  }

  // We don't know if we should ignore EMPTY, so throw
  if (!path) {
    return doThrow(`path must not be empty`, TypeError)
  }

  // Check if it is a relative path
  if (checkPath.isNotRelative(path)) {
    const r = '`path.relative()`d'
    return doThrow(
      `path should be a ${r} string, but got "${originalPath}"`,
      RangeError
    )
  }

  return true
}

// > pathname should be a `path.relative()`d one
//
// The same thing `REGEX_TEST_INVALID_PATH` says, spelled out: a path is not
//   relative if it begins with a separator, or with `./` or `../`, or is
//   nothing but `.` or `..`. Every match is decided by the first three
//   characters, and this runs on every path handed to the library -- where it
//   was 55% of a cached lookup, more than the cache lookup itself.
const isNotRelative = path => {
  const first = path.charCodeAt(0)

  if (first === SLASH_CODE) {
    return true
  }

  if (first !== DOT_CODE) {
    return false
  }

  // '.'
  if (path.length === 1) {
    return true
  }

  const second = path.charCodeAt(1)

  // './'
  if (second === SLASH_CODE) {
    return true
  }

  if (second !== DOT_CODE) {
    return false
  }

  // '..' or '../'
  return path.length === 2 || path.charCodeAt(2) === SLASH_CODE
}

checkPath.isNotRelative = isNotRelative

// On windows, the following function will be replaced
/* istanbul ignore next */
checkPath.convert = p => p


const convertPath = target =>
  isString(target) && checkPath.convert(target)


class Ignore {
  constructor ({
    ignorecase = true,
    ignoreCase = ignorecase,
    allowRelativePaths = false
  } = {}) {
    define(this, KEY_IGNORE, true)

    this._rules = new RuleManager(ignoreCase)
    this._strictPathCheck = !allowRelativePaths
    this._initCache()
  }

  _initCache () {
    // A cache for the result of `.ignores()`
    this._ignoreCache = Object.create(null)

    // A cache for the result of `.test()`
    this._testCache = Object.create(null)
  }

  add (pattern) {
    if (this._rules.add(pattern)) {
      // Some rules have just added to the ignore,
      //   making the behavior changed,
      //   so we need to re-initialize the result cache
      this._initCache()
    }

    return this
  }

  // legacy
  addPattern (pattern) {
    return this.add(pattern)
  }

  // @returns {TestResult}
  _test (originalPath, cache, path) {
    checkPath(
      path,
      originalPath,
      this._strictPathCheck
        ? throwError
        : RETURN_FALSE
    )

    return path
      ? this._t(path, cache)
      : {
        ignored: false,
        unignored: false
      }
  }

  checkIgnore (target) {
    // A Windows path is converted first, so that a directory given with a
    //   trailing separator, `\` or `/`, is told the same way
    const path = convertPath(target)

    // If the path does not end with a slash, `.ignores()` is much equivalent
    //   to `git check-ignore`
    if (!path || path.charCodeAt(path.length - 1) !== SLASH_CODE) {
      return this._test(target, this._testCache, path)
    }

    // Like `git check-ignore`: a directory excluded by itself or by an
    //   ancestor settles it, and only then is the literal 'abc/' matched
    //   against the rules (see `checkSourceOf`).
    const dir = this._t(path, this._testCache)

    if (dir.ignored) {
      return dir
    }

    const literal = this._rules.testLiteral(path)

    return literal.ignored || literal.unignored
      ? literal
      : dir
  }

  _t (
    // The path to be tested
    path,

    // The cache for the result of a certain checking
    cache
  ) {
    if (path in cache) {
      return cache[path]
    }

    const parentPath = parentOf(path)

    // If the path contains a parent directory, check the parent first
    const parent = parentPath
      ? this._t(parentPath, cache)
      : UNDEFINED

    return cache[path] = parent && parent.ignored
      // > It is not possible to re-include a file if a parent directory of
      // >   that file is excluded.
      ? parent
      : this._rules.test(path, MODE_IGNORE)
  }

  ignores (path) {
    return this._test(path, this._ignoreCache, convertPath(path)).ignored
  }

  createFilter () {
    return path => !this.ignores(path)
  }

  filter (paths) {
    return makeArray(paths).filter(this.createFilter())
  }

  // @returns {TestResult}
  test (path) {
    return this._test(path, this._testCache, convertPath(path))
  }
}

const factory = options => new Ignore(options)

const isPathValid = path =>
  checkPath(convertPath(path), path, RETURN_FALSE)

/* istanbul ignore next */
const setupWindows = () => {
  /* eslint no-control-regex: "off" */
  const makePosix = str => /^\\\\\?\\/.test(str)
  || /["<>|\u0000-\u001F]+/u.test(str)
    ? str
    : str.replace(/\\/g, '/')

  checkPath.convert = makePosix

  // 'C:\\foo'     <- 'C:\\foo' has been converted to 'C:/'
  // 'd:\\foo'
  const REGEX_TEST_WINDOWS_PATH_ABSOLUTE = /^[a-z]:\//i
  checkPath.isNotRelative = path =>
    REGEX_TEST_WINDOWS_PATH_ABSOLUTE.test(path)
    || isNotRelative(path)
}


// Windows
// --------------------------------------------------------------
/* istanbul ignore next */
if (
  // Detect `process` so that it can run in browsers.
  typeof process !== 'undefined'
  && process.platform === 'win32'
) {
  setupWindows()
}

// COMMONJS_EXPORTS ////////////////////////////////////////////////////////////

module.exports = factory

// Although it is an anti-pattern,
//   it is still widely misused by a lot of libraries in github
// Ref: https://github.com/search?q=ignore.default%28%29&type=code
factory.default = factory

module.exports.isPathValid = isPathValid

// For testing purposes
define(module.exports, Symbol.for('setupWindows'), setupWindows)


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  z: () => (/* binding */ build_check)
});

;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
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
const VERSION = '1';
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

;// CONCATENATED MODULE: ./build/core/allowlist/parse.js





function parseAllowlist(text, path) {
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
    else if (version !== VERSION) {
        const known = 'Only version 1 is known here, so nothing in the file is in force.';
        report('unknown-version', line.number, `The version is ${quote(version)}. ${known}`);
    }
    return version === VERSION;
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
        reviewed: dateOf(fields.get('reviewed')),
        expires: dateOf(fields.get('expires')),
    };
}
function dateOf(field) {
    return field === undefined ? null : { ...field, day: parseDay(field.text) };
}

// EXTERNAL MODULE: ./node_modules/ignore/index.js
var ignore = __nccwpck_require__(298);
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
        const list = ignore({ ignorecase: false, allowRelativePaths: true });
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

;// CONCATENATED MODULE: ./build/core/finding.js
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
    return (isAtLeast(said.severity, subject.severity) && seesOf({ ...subject, severity: said.severity }) === line);
}
function parseSees(line) {
    const words = line.split(' ');
    const [kind, account, reach, permissions, until, end, severity] = words;
    const day = parseDay(end ?? '');
    const good = words.length === 7 &&
        KINDS.some((known) => known === kind) &&
        account !== '' &&
        /^(item|container|account|unknown)(\/.+)?$/.test(reach ?? '') &&
        /^[a-z-]+(,[a-z-]+)*$/.test(permissions ?? '') &&
        until === 'until' &&
        (end === 'unknown' || day !== null);
    const known = SEVERITIES.find((one) => one === severity);
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
    const sameDay = (before) => textOf(before.reviewed) === textOf(exception.reviewed);
    const isLater = (before) => endOf(exception) > endOf(before);
    const same = agreed.filter((before) => isWithin(exception, before) && sameDay(before));
    return same.length > 0 && same.every(isLater) ? same[0] : null;
}
function endOf({ expires }) {
    return expires?.day ?? Number.NEGATIVE_INFINITY;
}
function isSameReview(one, other) {
    return (textOf(one.reason) === textOf(other.reason) &&
        textOf(one.reviewer) === textOf(other.reviewer) &&
        textOf(one.reviewed) === textOf(other.reviewed));
}
function isSamePlace(one, other) {
    if ('match' in one || 'match' in other)
        return false;
    return textOf(one.path) === textOf(other.path);
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
    return (same.every(([one, other]) => textOf(one) === textOf(other)) && isWithinPath(exception.path, before.path));
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
function textOf(field) {
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

;// CONCATENATED MODULE: ./node_modules/pako/dist/pako.mjs
//#region src/zlib/trees.mjs
var Z_FIXED$1 = 4;
var Z_BINARY = 0;
var Z_TEXT = 1;
var Z_UNKNOWN = 2;
function zero$1(buf) {
	let len = buf.length;
	while (--len >= 0) buf[len] = 0;
}
var STORED_BLOCK = 0;
var STATIC_TREES = 1;
var DYN_TREES = 2;
var LENGTH_CODES = 29;
var LITERALS = 256;
var L_CODES = 286;
var D_CODES = 30;
var BL_CODES = 19;
var HEAP_SIZE$1 = 573;
var MAX_BITS = 15;
var Buf_size = 16;
var MAX_BL_BITS = 7;
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
var extra_blbits = new Uint8Array([
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
var static_ltree = new Array(288 * 2);
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
var StaticTreeDesc = class {
	constructor(static_tree, extra_bits, extra_base, elems, max_length) {
		this.static_tree = static_tree;
		this.extra_bits = extra_bits;
		this.extra_base = extra_base;
		this.elems = elems;
		this.max_length = max_length;
		this.has_stree = static_tree && static_tree.length;
	}
};
var static_l_desc;
var static_d_desc;
var static_bl_desc;
var TreeDesc = class {
	constructor(dyn_tree, stat_desc) {
		this.dyn_tree = dyn_tree;
		this.max_code = 0;
		this.stat_desc = stat_desc;
	}
};
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
var bi_flush = (s) => {
	if (s.bi_valid === 16) {
		put_short(s, s.bi_buf);
		s.bi_buf = 0;
		s.bi_valid = 0;
	} else if (s.bi_valid >= 8) {
		s.pending_buf[s.pending++] = s.bi_buf & 255;
		s.bi_buf >>= 8;
		s.bi_valid -= 8;
	}
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
var tr_static_init = () => {
	let n;
	let bits;
	let length;
	let code;
	let dist;
	const bl_count = new Array(16);
	length = 0;
	for (code = 0; code < LENGTH_CODES - 1; code++) {
		base_length[code] = length;
		for (n = 0; n < 1 << extra_lbits[code]; n++) _length_code[length++] = code;
	}
	_length_code[length - 1] = code;
	dist = 0;
	for (code = 0; code < 16; code++) {
		base_dist[code] = dist;
		for (n = 0; n < 1 << extra_dbits[code]; n++) _dist_code[dist++] = code;
	}
	dist >>= 7;
	for (; code < D_CODES; code++) {
		base_dist[code] = dist << 7;
		for (n = 0; n < 1 << extra_dbits[code] - 7; n++) _dist_code[256 + dist++] = code;
	}
	for (bits = 0; bits <= MAX_BITS; bits++) bl_count[bits] = 0;
	n = 0;
	while (n <= 143) {
		static_ltree[n * 2 + 1] = 8;
		n++;
		bl_count[8]++;
	}
	while (n <= 255) {
		static_ltree[n * 2 + 1] = 9;
		n++;
		bl_count[9]++;
	}
	while (n <= 279) {
		static_ltree[n * 2 + 1] = 7;
		n++;
		bl_count[7]++;
	}
	while (n <= 287) {
		static_ltree[n * 2 + 1] = 8;
		n++;
		bl_count[8]++;
	}
	gen_codes(static_ltree, 287, bl_count);
	for (n = 0; n < D_CODES; n++) {
		static_dtree[n * 2 + 1] = 5;
		static_dtree[n * 2] = bi_reverse(n, 5);
	}
	static_l_desc = new StaticTreeDesc(static_ltree, extra_lbits, 257, L_CODES, MAX_BITS);
	static_d_desc = new StaticTreeDesc(static_dtree, extra_dbits, 0, D_CODES, MAX_BITS);
	static_bl_desc = new StaticTreeDesc(new Array(0), extra_blbits, 0, BL_CODES, MAX_BL_BITS);
};
var init_block = (s) => {
	let n;
	for (n = 0; n < L_CODES; n++) s.dyn_ltree[n * 2] = 0;
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
			s.bl_tree[REP_3_6 * 2]++;
		} else if (count <= 10) s.bl_tree[REPZ_3_10 * 2]++;
		else s.bl_tree[REPZ_11_138 * 2]++;
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
	for (max_blindex = BL_CODES - 1; max_blindex >= 3; max_blindex--) if (s.bl_tree[bl_order[max_blindex] * 2 + 1] !== 0) break;
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
	let n;
	for (n = 0; n <= 31; n++, block_mask >>>= 1) if (block_mask & 1 && s.dyn_ltree[n * 2] !== 0) return Z_BINARY;
	if (s.dyn_ltree[18] !== 0 || s.dyn_ltree[20] !== 0 || s.dyn_ltree[26] !== 0) return Z_TEXT;
	for (n = 32; n < LITERALS; n++) if (s.dyn_ltree[n * 2] !== 0) return Z_TEXT;
	return Z_BINARY;
};
var static_init_done = false;
var _tr_init = (s) => {
	if (!static_init_done) {
		tr_static_init();
		static_init_done = true;
	}
	s.l_desc = new TreeDesc(s.dyn_ltree, static_l_desc);
	s.d_desc = new TreeDesc(s.dyn_dtree, static_d_desc);
	s.bl_desc = new TreeDesc(s.bl_tree, static_bl_desc);
	s.bi_buf = 0;
	s.bi_valid = 0;
	init_block(s);
};
var _tr_stored_block = (s, buf, stored_len, last) => {
	send_bits(s, (STORED_BLOCK << 1) + (last ? 1 : 0), 3);
	bi_windup(s);
	put_short(s, stored_len);
	put_short(s, ~stored_len);
	if (stored_len) s.pending_buf.set(s.window.subarray(buf, buf + stored_len), s.pending);
	s.pending += stored_len;
};
var _tr_align = (s) => {
	send_bits(s, STATIC_TREES << 1, 3);
	send_code(s, END_BLOCK, static_ltree);
	bi_flush(s);
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
		send_bits(s, (STATIC_TREES << 1) + (last ? 1 : 0), 3);
		compress_block(s, static_ltree, static_dtree);
	} else {
		send_bits(s, (DYN_TREES << 1) + (last ? 1 : 0), 3);
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
//#endregion
//#region src/zlib/adler32.mjs
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
//#endregion
//#region src/zlib/crc32.mjs
var makeTable = () => {
	const table = new Uint32Array(256 * 8);
	let c;
	for (let n = 0; n < 256; n++) {
		c = n;
		for (let k = 0; k < 8; k++) c = c & 1 ? 3988292384 ^ c >>> 1 : c >>> 1;
		table[n] = c;
	}
	for (let n = 0; n < 256; n++) {
		c = table[n];
		for (let k = 256; k < 256 * 8; k += 256) {
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
//#endregion
//#region src/zlib/messages.mjs
var messages_default = {
	2: "need dictionary",
	1: "stream end",
	0: "",
	"-1": "file error",
	"-2": "stream error",
	"-3": "data error",
	"-4": "insufficient memory",
	"-5": "buffer error",
	"-6": "incompatible version"
};
//#endregion
//#region src/zlib/constants.mjs
var Z_NO_FLUSH = 0;
var Z_PARTIAL_FLUSH = 1;
var Z_SYNC_FLUSH = 2;
var Z_FULL_FLUSH = 3;
var Z_FINISH = 4;
var Z_BLOCK = 5;
var Z_TREES = 6;
var Z_OK = 0;
var Z_STREAM_END = 1;
var Z_NEED_DICT = 2;
var Z_ERRNO = (/* unused pure expression or super */ null && (-1));
var Z_STREAM_ERROR = (/* unused pure expression or super */ null && (-2));
var Z_DATA_ERROR = (/* unused pure expression or super */ null && (-3));
var Z_MEM_ERROR = (/* unused pure expression or super */ null && (-4));
var Z_BUF_ERROR = (/* unused pure expression or super */ null && (-5));
var Z_FILTERED = 1;
var Z_HUFFMAN_ONLY = 2;
var Z_RLE = 3;
var Z_FIXED = 4;
var Z_DEFAULT_STRATEGY = 0;
//#endregion
//#region src/zlib/deflate.mjs
var MAX_MEM_LEVEL = 9;
var MAX_WBITS = 15;
var DEF_MEM_LEVEL = 8;
var HEAP_SIZE = 573;
var MIN_MATCH = 3;
var MAX_MATCH = 258;
var MIN_LOOKAHEAD = 262;
var PRESET_DICT = 32;
var INIT_STATE = 42;
var GZIP_STATE = 57;
var EXTRA_STATE = 69;
var NAME_STATE = 73;
var COMMENT_STATE = 91;
var HCRC_STATE = 103;
var BUSY_STATE = 113;
var FINISH_STATE = 666;
var BS_NEED_MORE = 1;
var BS_BLOCK_DONE = 2;
var BS_FINISH_STARTED = 3;
var BS_FINISH_DONE = 4;
var OS_CODE = 3;
var err = (strm, errorCode) => {
	strm.msg = messages_default[errorCode];
	return errorCode;
};
var rank = (f) => {
	return f * 2 - (f > 4 ? 9 : 0);
};
var zero = (buf) => {
	let len = buf.length;
	while (--len >= 0) buf[len] = 0;
};
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
var put_byte = (s, b) => {
	s.pending_buf[s.pending++] = b;
};
var putShortMSB = (s, b) => {
	s.pending_buf[s.pending++] = b >>> 8 & 255;
	s.pending_buf[s.pending++] = b & 255;
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
		do		;
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
var deflate_rle = (s, flush) => {
	let bflush;
	let prev;
	let scan, strend;
	const _win = s.window;
	for (;;) {
		if (s.lookahead <= MAX_MATCH) {
			fill_window(s);
			if (s.lookahead <= MAX_MATCH && flush === 0) return BS_NEED_MORE;
			if (s.lookahead === 0) break;
		}
		s.match_length = 0;
		if (s.lookahead >= MIN_MATCH && s.strstart > 0) {
			scan = s.strstart - 1;
			prev = _win[scan];
			if (prev === _win[++scan] && prev === _win[++scan] && prev === _win[++scan]) {
				strend = s.strstart + MAX_MATCH;
				do				;
while (prev === _win[++scan] && prev === _win[++scan] && prev === _win[++scan] && prev === _win[++scan] && prev === _win[++scan] && prev === _win[++scan] && prev === _win[++scan] && prev === _win[++scan] && scan < strend);
				s.match_length = MAX_MATCH - (strend - scan);
				if (s.match_length > s.lookahead) s.match_length = s.lookahead;
			}
		}
		if (s.match_length >= MIN_MATCH) {
			/*** _tr_tally_dist(s, 1, s.match_length - MIN_MATCH, bflush); ***/
			bflush = _tr_tally(s, 1, s.match_length - MIN_MATCH);
			s.lookahead -= s.match_length;
			s.strstart += s.match_length;
			s.match_length = 0;
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
	s.insert = 0;
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
var deflate_huff = (s, flush) => {
	let bflush;
	for (;;) {
		if (s.lookahead === 0) {
			fill_window(s);
			if (s.lookahead === 0) {
				if (flush === 0) return BS_NEED_MORE;
				break;
			}
		}
		s.match_length = 0;
		/*** _tr_tally_lit(s, s.window[s.strstart], bflush); ***/
		bflush = _tr_tally(s, 0, s.window[s.strstart]);
		s.lookahead--;
		s.strstart++;
		if (bflush) {
			/*** FLUSH_BLOCK(s, 0); ***/
			flush_block_only(s, false);
			if (s.strm.avail_out === 0) return BS_NEED_MORE;
		}
	}
	s.insert = 0;
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
var configuration_table = [
	new Config(0, 0, 0, 0, deflate_stored),
	new Config(4, 4, 8, 4, deflate_fast),
	new Config(4, 5, 16, 8, deflate_fast),
	new Config(4, 6, 32, 32, deflate_fast),
	new Config(4, 4, 16, 16, deflate_slow),
	new Config(8, 16, 32, 32, deflate_slow),
	new Config(8, 16, 128, 128, deflate_slow),
	new Config(8, 32, 128, 256, deflate_slow),
	new Config(32, 128, 258, 1024, deflate_slow),
	new Config(32, 258, 258, 4096, deflate_slow)
];
var lm_init = (s) => {
	s.window_size = 2 * s.w_size;
	/*** CLEAR_HASH(s); ***/
	zero(s.head);
	s.max_lazy_match = configuration_table[s.level].max_lazy;
	s.good_match = configuration_table[s.level].good_length;
	s.nice_match = configuration_table[s.level].nice_length;
	s.max_chain_length = configuration_table[s.level].max_chain;
	s.strstart = 0;
	s.block_start = 0;
	s.lookahead = 0;
	s.insert = 0;
	s.match_length = s.prev_length = MIN_MATCH - 1;
	s.match_available = 0;
	s.ins_h = 0;
};
var DeflateState = class {
	constructor() {
		this.strm = null;
		this.status = 0;
		this.pending_buf = null;
		this.pending_buf_size = 0;
		this.pending_out = 0;
		this.pending = 0;
		this.wrap = 0;
		this.gzhead = null;
		this.gzindex = 0;
		this.method = 8;
		this.last_flush = -1;
		this.w_size = 0;
		this.w_bits = 0;
		this.w_mask = 0;
		this.window = null;
		this.window_size = 0;
		this.prev = null;
		this.head = null;
		this.ins_h = 0;
		this.legacy_hash = 0;
		this.hash_size = 0;
		this.hash_bits = 0;
		this.hash_mask = 0;
		this.hash_shift = 0;
		this.block_start = 0;
		this.match_length = 0;
		this.prev_match = 0;
		this.match_available = 0;
		this.strstart = 0;
		this.match_start = 0;
		this.lookahead = 0;
		this.prev_length = 0;
		this.max_chain_length = 0;
		this.max_lazy_match = 0;
		this.level = 0;
		this.strategy = 0;
		this.good_match = 0;
		this.nice_match = 0;
		this.dyn_ltree = new Uint16Array(HEAP_SIZE * 2);
		this.dyn_dtree = /* @__PURE__ */ new Uint16Array(122);
		this.bl_tree = /* @__PURE__ */ new Uint16Array(78);
		zero(this.dyn_ltree);
		zero(this.dyn_dtree);
		zero(this.bl_tree);
		this.l_desc = null;
		this.d_desc = null;
		this.bl_desc = null;
		this.bl_count = /* @__PURE__ */ new Uint16Array(16);
		this.heap = /* @__PURE__ */ new Uint16Array(573);
		zero(this.heap);
		this.heap_len = 0;
		this.heap_max = 0;
		this.depth = /* @__PURE__ */ new Uint16Array(573);
		zero(this.depth);
		this.sym_buf = 0;
		this.lit_bufsize = 0;
		this.sym_next = 0;
		this.sym_end = 0;
		this.opt_len = 0;
		this.static_len = 0;
		this.matches = 0;
		this.insert = 0;
		this.bi_buf = 0;
		this.bi_valid = 0;
	}
};
var deflateStateCheck = (strm) => {
	if (!strm) return 1;
	const s = strm.state;
	if (!s || s.strm !== strm || s.status !== INIT_STATE && s.status !== GZIP_STATE && s.status !== EXTRA_STATE && s.status !== NAME_STATE && s.status !== COMMENT_STATE && s.status !== HCRC_STATE && s.status !== BUSY_STATE && s.status !== FINISH_STATE) return 1;
	return 0;
};
var deflateResetKeep = (strm) => {
	if (deflateStateCheck(strm)) return err(strm, -2);
	strm.total_in = strm.total_out = 0;
	strm.data_type = 2;
	const s = strm.state;
	s.pending = 0;
	s.pending_out = 0;
	if (s.wrap < 0) s.wrap = -s.wrap;
	s.status = s.wrap === 2 ? GZIP_STATE : s.wrap ? INIT_STATE : BUSY_STATE;
	strm.adler = s.wrap === 2 ? 0 : 1;
	s.last_flush = -2;
	_tr_init(s);
	return 0;
};
var deflateReset = (strm) => {
	const ret = deflateResetKeep(strm);
	if (ret === 0) lm_init(strm.state);
	return ret;
};
var deflateSetHeader = (strm, head) => {
	if (deflateStateCheck(strm) || strm.state.wrap !== 2) return -2;
	strm.state.gzhead = head;
	return 0;
};
var deflateInit2 = (strm, level, method, windowBits, memLevel, strategy, legacyHash) => {
	if (!strm) return -2;
	let wrap = 1;
	if (level === -1) level = 6;
	if (windowBits < 0) {
		wrap = 0;
		windowBits = -windowBits;
	} else if (windowBits > 15) {
		wrap = 2;
		windowBits -= 16;
	}
	if (memLevel < 1 || memLevel > MAX_MEM_LEVEL || method !== 8 || windowBits < 8 || windowBits > 15 || level < 0 || level > 9 || strategy < 0 || strategy > 4 || windowBits === 8 && wrap !== 1) return err(strm, -2);
	if (windowBits === 8) windowBits = 9;
	const s = new DeflateState();
	strm.state = s;
	s.strm = strm;
	s.status = INIT_STATE;
	s.wrap = wrap;
	s.gzhead = null;
	s.w_bits = windowBits;
	s.w_size = 1 << s.w_bits;
	s.w_mask = s.w_size - 1;
	s.legacy_hash = legacyHash ? 1 : 0;
	s.hash_bits = memLevel + 7;
	if (!s.legacy_hash && s.hash_bits < 15) s.hash_bits = 15;
	s.hash_size = 1 << s.hash_bits;
	s.hash_mask = s.hash_size - 1;
	s.hash_shift = ~~((s.hash_bits + MIN_MATCH - 1) / MIN_MATCH);
	s.window = new Uint8Array(s.w_size * 2);
	s.head = new Uint16Array(s.hash_size);
	s.prev = new Uint16Array(s.w_size);
	s.lit_bufsize = 1 << memLevel + 6;
	s.pending_buf_size = s.lit_bufsize * 4;
	s.pending_buf = new Uint8Array(s.pending_buf_size);
	s.sym_buf = s.lit_bufsize;
	s.sym_end = (s.lit_bufsize - 1) * 3;
	s.level = level;
	s.strategy = strategy;
	s.method = method;
	return deflateReset(strm);
};
var deflateInit = (strm, level) => {
	return deflateInit2(strm, level, 8, MAX_WBITS, DEF_MEM_LEVEL, 0);
};
var deflate$1 = (strm, flush) => {
	if (deflateStateCheck(strm) || flush > 5 || flush < 0) return strm ? err(strm, -2) : -2;
	const s = strm.state;
	if (!strm.output || strm.avail_in !== 0 && !strm.input || s.status === FINISH_STATE && flush !== 4) return err(strm, strm.avail_out === 0 ? -5 : -2);
	const old_flush = s.last_flush;
	s.last_flush = flush;
	if (s.pending !== 0) {
		flush_pending(strm);
		if (strm.avail_out === 0) {
			s.last_flush = -1;
			return 0;
		}
	} else if (strm.avail_in === 0 && rank(flush) <= rank(old_flush) && flush !== 4) return err(strm, -5);
	if (s.status === FINISH_STATE && strm.avail_in !== 0) return err(strm, -5);
	if (s.status === INIT_STATE && s.wrap === 0) s.status = BUSY_STATE;
	if (s.status === INIT_STATE) {
		let header = 8 + (s.w_bits - 8 << 4) << 8;
		let level_flags = -1;
		if (s.strategy >= 2 || s.level < 2) level_flags = 0;
		else if (s.level < 6) level_flags = 1;
		else if (s.level === 6) level_flags = 2;
		else level_flags = 3;
		header |= level_flags << 6;
		if (s.strstart !== 0) header |= PRESET_DICT;
		header += 31 - header % 31;
		putShortMSB(s, header);
		if (s.strstart !== 0) {
			putShortMSB(s, strm.adler >>> 16);
			putShortMSB(s, strm.adler & 65535);
		}
		strm.adler = 1;
		s.status = BUSY_STATE;
		flush_pending(strm);
		if (s.pending !== 0) {
			s.last_flush = -1;
			return 0;
		}
	}
	if (s.status === GZIP_STATE) {
		strm.adler = 0;
		put_byte(s, 31);
		put_byte(s, 139);
		put_byte(s, 8);
		if (!s.gzhead) {
			put_byte(s, 0);
			put_byte(s, 0);
			put_byte(s, 0);
			put_byte(s, 0);
			put_byte(s, 0);
			put_byte(s, s.level === 9 ? 2 : s.strategy >= 2 || s.level < 2 ? 4 : 0);
			put_byte(s, OS_CODE);
			s.status = BUSY_STATE;
			flush_pending(strm);
			if (s.pending !== 0) {
				s.last_flush = -1;
				return 0;
			}
		} else {
			put_byte(s, (s.gzhead.text ? 1 : 0) + (s.gzhead.hcrc ? 2 : 0) + (!s.gzhead.extra ? 0 : 4) + (!s.gzhead.name ? 0 : 8) + (!s.gzhead.comment ? 0 : 16));
			put_byte(s, s.gzhead.time & 255);
			put_byte(s, s.gzhead.time >> 8 & 255);
			put_byte(s, s.gzhead.time >> 16 & 255);
			put_byte(s, s.gzhead.time >> 24 & 255);
			put_byte(s, s.level === 9 ? 2 : s.strategy >= 2 || s.level < 2 ? 4 : 0);
			put_byte(s, s.gzhead.os & 255);
			if (s.gzhead.extra && s.gzhead.extra.length) {
				put_byte(s, s.gzhead.extra.length & 255);
				put_byte(s, s.gzhead.extra.length >> 8 & 255);
			}
			if (s.gzhead.hcrc) strm.adler = crc32(strm.adler, s.pending_buf, s.pending, 0);
			s.gzindex = 0;
			s.status = EXTRA_STATE;
		}
	}
	if (s.status === EXTRA_STATE) {
		if (s.gzhead.extra) {
			let beg = s.pending;
			let left = (s.gzhead.extra.length & 65535) - s.gzindex;
			while (s.pending + left > s.pending_buf_size) {
				let copy = s.pending_buf_size - s.pending;
				s.pending_buf.set(s.gzhead.extra.subarray(s.gzindex, s.gzindex + copy), s.pending);
				s.pending = s.pending_buf_size;
				if (s.gzhead.hcrc && s.pending > beg) strm.adler = crc32(strm.adler, s.pending_buf, s.pending - beg, beg);
				s.gzindex += copy;
				flush_pending(strm);
				if (s.pending !== 0) {
					s.last_flush = -1;
					return 0;
				}
				beg = 0;
				left -= copy;
			}
			let gzhead_extra = new Uint8Array(s.gzhead.extra);
			s.pending_buf.set(gzhead_extra.subarray(s.gzindex, s.gzindex + left), s.pending);
			s.pending += left;
			if (s.gzhead.hcrc && s.pending > beg) strm.adler = crc32(strm.adler, s.pending_buf, s.pending - beg, beg);
			s.gzindex = 0;
		}
		s.status = NAME_STATE;
	}
	if (s.status === NAME_STATE) {
		if (s.gzhead.name) {
			let beg = s.pending;
			let val;
			do {
				if (s.pending === s.pending_buf_size) {
					if (s.gzhead.hcrc && s.pending > beg) strm.adler = crc32(strm.adler, s.pending_buf, s.pending - beg, beg);
					flush_pending(strm);
					if (s.pending !== 0) {
						s.last_flush = -1;
						return 0;
					}
					beg = 0;
				}
				if (s.gzindex < s.gzhead.name.length) val = s.gzhead.name.charCodeAt(s.gzindex++) & 255;
				else val = 0;
				put_byte(s, val);
			} while (val !== 0);
			if (s.gzhead.hcrc && s.pending > beg) strm.adler = crc32(strm.adler, s.pending_buf, s.pending - beg, beg);
			s.gzindex = 0;
		}
		s.status = COMMENT_STATE;
	}
	if (s.status === COMMENT_STATE) {
		if (s.gzhead.comment) {
			let beg = s.pending;
			let val;
			do {
				if (s.pending === s.pending_buf_size) {
					if (s.gzhead.hcrc && s.pending > beg) strm.adler = crc32(strm.adler, s.pending_buf, s.pending - beg, beg);
					flush_pending(strm);
					if (s.pending !== 0) {
						s.last_flush = -1;
						return 0;
					}
					beg = 0;
				}
				if (s.gzindex < s.gzhead.comment.length) val = s.gzhead.comment.charCodeAt(s.gzindex++) & 255;
				else val = 0;
				put_byte(s, val);
			} while (val !== 0);
			if (s.gzhead.hcrc && s.pending > beg) strm.adler = crc32(strm.adler, s.pending_buf, s.pending - beg, beg);
		}
		s.status = HCRC_STATE;
	}
	if (s.status === HCRC_STATE) {
		if (s.gzhead.hcrc) {
			if (s.pending + 2 > s.pending_buf_size) {
				flush_pending(strm);
				if (s.pending !== 0) {
					s.last_flush = -1;
					return 0;
				}
			}
			put_byte(s, strm.adler & 255);
			put_byte(s, strm.adler >> 8 & 255);
			strm.adler = 0;
		}
		s.status = BUSY_STATE;
		flush_pending(strm);
		if (s.pending !== 0) {
			s.last_flush = -1;
			return 0;
		}
	}
	if (strm.avail_in !== 0 || s.lookahead !== 0 || flush !== 0 && s.status !== FINISH_STATE) {
		let bstate = s.level === 0 ? deflate_stored(s, flush) : s.strategy === 2 ? deflate_huff(s, flush) : s.strategy === 3 ? deflate_rle(s, flush) : configuration_table[s.level].func(s, flush);
		if (bstate === BS_FINISH_STARTED || bstate === BS_FINISH_DONE) s.status = FINISH_STATE;
		if (bstate === BS_NEED_MORE || bstate === BS_FINISH_STARTED) {
			if (strm.avail_out === 0) s.last_flush = -1;
			return 0;
		}
		if (bstate === BS_BLOCK_DONE) {
			if (flush === 1) _tr_align(s);
			else if (flush !== 5) {
				_tr_stored_block(s, 0, 0, false);
				if (flush === 3) {
					/*** CLEAR_HASH(s); ***/ zero(s.head);
					if (s.lookahead === 0) {
						s.strstart = 0;
						s.block_start = 0;
						s.insert = 0;
					}
				}
			}
			flush_pending(strm);
			if (strm.avail_out === 0) {
				s.last_flush = -1;
				return 0;
			}
		}
	}
	if (flush !== 4) return 0;
	if (s.wrap <= 0) return 1;
	if (s.wrap === 2) {
		put_byte(s, strm.adler & 255);
		put_byte(s, strm.adler >> 8 & 255);
		put_byte(s, strm.adler >> 16 & 255);
		put_byte(s, strm.adler >> 24 & 255);
		put_byte(s, strm.total_in & 255);
		put_byte(s, strm.total_in >> 8 & 255);
		put_byte(s, strm.total_in >> 16 & 255);
		put_byte(s, strm.total_in >> 24 & 255);
	} else {
		putShortMSB(s, strm.adler >>> 16);
		putShortMSB(s, strm.adler & 65535);
	}
	flush_pending(strm);
	if (s.wrap > 0) s.wrap = -s.wrap;
	return s.pending !== 0 ? 0 : 1;
};
var deflateEnd = (strm) => {
	if (deflateStateCheck(strm)) return -2;
	const status = strm.state.status;
	strm.state = null;
	return status === BUSY_STATE ? err(strm, -3) : 0;
};
var deflateSetDictionary = (strm, dictionary) => {
	let dictLength = dictionary.length;
	if (deflateStateCheck(strm)) return -2;
	const s = strm.state;
	const wrap = s.wrap;
	if (wrap === 2 || wrap === 1 && s.status !== INIT_STATE || s.lookahead) return -2;
	if (wrap === 1) strm.adler = adler32(strm.adler, dictionary, dictLength, 0);
	s.wrap = 0;
	if (dictLength >= s.w_size) {
		if (wrap === 0) {
			/*** CLEAR_HASH(s); ***/
			zero(s.head);
			s.strstart = 0;
			s.block_start = 0;
			s.insert = 0;
		}
		let tmpDict = new Uint8Array(s.w_size);
		tmpDict.set(dictionary.subarray(dictLength - s.w_size, dictLength), 0);
		dictionary = tmpDict;
		dictLength = s.w_size;
	}
	const avail = strm.avail_in;
	const next = strm.next_in;
	const input = strm.input;
	strm.avail_in = dictLength;
	strm.next_in = 0;
	strm.input = dictionary;
	fill_window(s);
	while (s.lookahead >= MIN_MATCH) {
		let str = s.strstart;
		let n = s.lookahead - (MIN_MATCH - 1);
		do {
			INSERT_STRING(s, str);
			str++;
		} while (--n);
		s.strstart = str;
		s.lookahead = MIN_MATCH - 1;
		fill_window(s);
	}
	s.strstart += s.lookahead;
	s.block_start = s.strstart;
	s.insert = s.lookahead;
	s.lookahead = 0;
	s.match_length = s.prev_length = MIN_MATCH - 1;
	s.match_available = 0;
	strm.next_in = next;
	strm.input = input;
	strm.avail_in = avail;
	s.wrap = wrap;
	return 0;
};
//#endregion
//#region src/zlib/inffast.mjs
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
//#endregion
//#region src/zlib/inftrees.mjs
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
//#endregion
//#region src/zlib/inflate.mjs
var CODES = 0;
var LENS = 1;
var DISTS = 2;
var HEAD = 16180;
var FLAGS = 16181;
var TIME = 16182;
var OS = 16183;
var EXLEN = 16184;
var EXTRA = 16185;
var NAME = 16186;
var COMMENT = 16187;
var HCRC = 16188;
var DICTID = 16189;
var DICT = 16190;
var TYPE = 16191;
var TYPEDO = 16192;
var STORED = 16193;
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
var DONE = 16208;
var BAD = 16209;
var MEM = 16210;
var SYNC = 16211;
var ENOUGH_LENS = 852;
var ENOUGH_DISTS = 592;
var DEF_WBITS = 15;
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
	if (!state || state.strm !== strm || state.mode < HEAD || state.mode > SYNC) return 1;
	return 0;
};
var inflateResetKeep = (strm) => {
	if (inflateStateCheck(strm)) return -2;
	const state = strm.state;
	strm.total_in = strm.total_out = state.total = 0;
	strm.msg = "";
	if (state.wrap) strm.adler = state.wrap & 1;
	state.mode = HEAD;
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
	state.mode = HEAD;
	const ret = inflateReset2(strm, windowBits);
	if (ret !== 0) strm.state = null;
	return ret;
};
var inflateInit = (strm) => {
	return inflateInit2(strm, DEF_WBITS);
};
var virgin = true;
var lenfix, distfix;
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
		case HEAD:
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
				state.mode = FLAGS;
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
		case FLAGS:
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
			state.mode = EXTRA;
		case EXTRA:
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
			state.mode = NAME;
		case NAME:
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
					state.mode = STORED;
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
		case STORED:
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
			state.mode = DONE;
		case DONE:
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
var inflateEnd = (strm) => {
	if (inflateStateCheck(strm)) return -2;
	let state = strm.state;
	if (state.window) state.window = null;
	strm.state = null;
	return 0;
};
var inflateGetHeader = (strm, head) => {
	if (inflateStateCheck(strm)) return -2;
	const state = strm.state;
	if ((state.wrap & 2) === 0) return -2;
	state.head = head;
	head.done = false;
	return 0;
};
var inflateSetDictionary = (strm, dictionary) => {
	const dictLength = dictionary.length;
	let state;
	let dictid;
	let ret;
	if (inflateStateCheck(strm)) return -2;
	state = strm.state;
	if (state.wrap !== 0 && state.mode !== DICT) return -2;
	if (state.mode === DICT) {
		dictid = 1;
		dictid = adler32(dictid, dictionary, dictLength, 0);
		if (dictid !== state.check) return -3;
	}
	ret = updatewindow(strm, dictionary, dictLength, dictLength);
	if (ret) {
		state.mode = MEM;
		return -4;
	}
	state.havedict = 1;
	return 0;
};
//#endregion
//#region src/zlib/zstream.mjs
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
//#endregion
//#region src/zlib/gzheader.mjs
var GZheader = class {
	constructor() {
		this.text = 0;
		this.time = 0;
		this.xflags = 0;
		this.os = 0;
		this.extra = null;
		this.extra_len = 0;
		this.name = "";
		this.comment = "";
		this.hcrc = 0;
		this.done = false;
	}
};
//#endregion
//#region src/utils.ts
var flattenChunks = (chunks) => {
	const result = new Uint8Array(chunks.reduce((len, chunk) => len + chunk.length, 0));
	let pos = 0;
	for (const chunk of chunks) {
		result.set(chunk, pos);
		pos += chunk.length;
	}
	return result;
};
//#endregion
//#region src/deflate.ts
var toString$1 = Object.prototype.toString;
var defaultOptions$1 = {
	level: -1,
	chunkSize: 16384,
	windowBits: 15,
	memLevel: 8,
	strategy: 0,
	raw: false,
	gzip: false,
	legacyHash: false,
	dictionary: /* @__PURE__ */ new Uint8Array(0)
};
/**
* Generic JS-style wrapper for zlib calls. If you don't need
* streaming behaviour, use the simpler functions {@link deflate},
* {@link deflateRaw} and {@link gzip}.
*/
var Deflate = class {
	options;
	/**
	* Error code after deflate finishes. {@link Z_OK} on success.
	* You will not need it in real life, because deflate errors
	* are possible only on wrong options or bad custom `onData` / `onEnd`
	* handlers.
	*/
	err;
	/** Error message, if {@link Deflate.err} is not {@link Z_OK}. */
	msg;
	ended;
	started;
	/**
	* Chunks of output data, if {@link Deflate.onData} not overridden.
	* @internal
	*/
	chunks;
	strm;
	/**
	* Compressed result, generated by default {@link Deflate.onData}
	* and {@link Deflate.onEnd} handlers. Filled after you push last chunk
	* (call {@link Deflate.push} with {@link Z_FINISH} / `true` param).
	*/
	result;
	/**
	* Creates a new deflator instance with the specified params. Throws an
	* exception on bad params. See {@link DeflateOptions} for the list of
	* supported options.
	*
	* @example
	* ```javascript
	* import { Deflate } from 'pako'
	*
	* const chunk1 = new Uint8Array([1, 2, 3, 4, 5, 6, 7, 8, 9])
	* const chunk2 = new Uint8Array([10, 11, 12, 13, 14, 15, 16, 17, 18, 19])
	*
	* const deflate = new Deflate({ level: 3 })
	*
	* deflate.push(chunk1, false)
	* deflate.push(chunk2, true)  // true -> last chunk
	*
	* if (deflate.err) throw new Error(deflate.err)
	*
	* console.log(deflate.result)
	* ```
	*/
	constructor(options = {}) {
		this.options = Object.assign({}, defaultOptions$1, options);
		const opt = this.options;
		if (opt.raw && opt.windowBits > 0) opt.windowBits = -opt.windowBits;
		else if (opt.gzip && opt.windowBits > 0 && opt.windowBits < 16) opt.windowBits += 16;
		this.err = 0;
		this.msg = "";
		this.ended = false;
		this.started = false;
		this.chunks = [];
		this.result = /* @__PURE__ */ new Uint8Array(0);
		this.strm = new ZStream();
		this.strm.avail_out = 0;
		let status = deflateInit2(this.strm, opt.level, 8, opt.windowBits, opt.memLevel, opt.strategy, opt.legacyHash);
		if (status !== 0) throw new Error(messages_default[status]);
		if (toString$1.call(opt.dictionary) === "[object ArrayBuffer]") opt.dictionary = new Uint8Array(opt.dictionary);
		const dictionary = opt.dictionary;
		if (dictionary.length) {
			if (opt.gzip) throw new Error("dictionary is not supported with gzip");
			status = deflateSetDictionary(this.strm, dictionary);
			if (status !== 0) throw new Error(messages_default[status]);
		}
	}
	/**
	* Sends input data to the deflate pipe, generating {@link Deflate.onData} calls
	* with new compressed chunks. Returns `true` on success. The last data block must
	* have `flush_mode` {@link Z_FINISH} (or `true`). That will flush the internal
	* pending buffers and call {@link Deflate.onEnd}.
	*
	* On failure, calls {@link Deflate.onEnd} with the error code and returns false.
	*
	* @param data input data. Strings will be converted to utf8 byte sequence.
	* @param flush_mode 0..6 for corresponding {@link Z_NO_FLUSH}..{@link Z_TREES} modes.
	*   See constants. Skipped or `false` means {@link Z_NO_FLUSH}, `true` means {@link Z_FINISH}.
	*
	* @example
	* ```javascript
	* push(chunk, false) // push one of data chunks
	* ...
	* push(chunk, true)  // push last chunk
	* ```
	*/
	push(data, flush_mode = false) {
		const strm = this.strm;
		const chunkSize = this.options.chunkSize;
		let status;
		let _flush_mode;
		if (this.ended) return false;
		if (typeof flush_mode === "number") _flush_mode = flush_mode;
		else _flush_mode = flush_mode === true ? 4 : 0;
		if (typeof data === "string") strm.input = new TextEncoder().encode(data);
		else if (toString$1.call(data) === "[object ArrayBuffer]") strm.input = new Uint8Array(data);
		else strm.input = data;
		strm.next_in = 0;
		strm.avail_in = strm.input.length;
		if (!this.started) {
			this.started = true;
			this.onStart(strm);
		}
		for (;;) {
			if (strm.avail_out === 0) {
				strm.output = new Uint8Array(chunkSize);
				strm.next_out = 0;
				strm.avail_out = chunkSize;
			}
			if ((_flush_mode === 2 || _flush_mode === 3) && strm.avail_out <= 6) {
				this.onData(strm.output.subarray(0, strm.next_out));
				strm.avail_out = 0;
				continue;
			}
			status = deflate$1(strm, _flush_mode);
			if (status === -2) break;
			if (status === 1) {
				if (strm.next_out > 0) this.onData(strm.output.subarray(0, strm.next_out));
				status = deflateEnd(this.strm);
				break;
			}
			if (strm.avail_out === 0) {
				this.onData(strm.output);
				continue;
			}
			if (_flush_mode > 0 && strm.next_out > 0) {
				this.onData(strm.output.subarray(0, strm.next_out));
				strm.avail_out = 0;
				continue;
			}
			if (strm.avail_in === 0) return true;
		}
		this.err = status;
		this.msg = strm.msg || messages_default[status];
		this.ended = true;
		this.onEnd(status);
		return status === 0;
	}
	/**
	* Called once before the first low-level deflate call.
	*/
	onStart(strm) {}
	/**
	* By default, stores data blocks in the {@link Deflate.chunks} property and glues
	* them in {@link Deflate.onEnd}. Override this handler if you need another behaviour.
	*/
	onData(chunk) {
		this.chunks.push(chunk);
	}
	/**
	* Called once after you tell deflate that the input stream is
	* complete ({@link Z_FINISH}). By default, joins the collected {@link Deflate.chunks}
	* into the {@link Deflate.result} property.
	*
	* @param status deflate status. {@link Z_OK} on success, other if not.
	*/
	onEnd(status) {
		if (status === 0) this.result = flattenChunks(this.chunks);
		this.chunks = [];
	}
};
/**
* Compress `data` with deflate algorithm and `options`.
* See {@link DeflateOptions} for the list of supported options.
*
* @example
* ```javascript
* import { deflate } from 'pako'
*
* const data = new Uint8Array([1, 2, 3, 4, 5, 6, 7, 8, 9])
*
* console.log(deflate(data))
* ```
*/
function deflate(input, options = {}) {
	const deflator = new Deflate(options);
	deflator.push(input, true);
	if (deflator.err) throw new Error(deflator.msg);
	return deflator.result;
}
/**
* The same as {@link deflate}, but creates raw data without a wrapper
* (header and adler32 crc).
*/
function deflateRaw(input, options = {}) {
	return deflate(input, Object.assign({}, options, { raw: true }));
}
/**
* The same as {@link deflate}, but creates a gzip wrapper instead of
* a deflate one.
*/
function gzip(input, options = {}) {
	return deflate(input, Object.assign({}, options, { gzip: true }));
}
//#endregion
//#region src/inflate.ts
var pako_toString = Object.prototype.toString;
var defaultOptions = {
	chunkSize: 1024 * 64,
	windowBits: 15,
	raw: false,
	dictionary: /* @__PURE__ */ new Uint8Array(0)
};
/**
* Generic JS-style wrapper for zlib calls. If you don't need
* streaming behaviour, use the simpler functions {@link inflate}
* and {@link inflateRaw}.
*/
var Inflate = class {
	options;
	/**
	* Error code after inflate finishes. {@link Z_OK} on success.
	* Should be checked when broken data is possible.
	*/
	err;
	/** Error message, if {@link Inflate.err} is not {@link Z_OK}. */
	msg;
	/**
	* `true` once the compressed stream has ended. A stream may end before the
	* caller's data does (trailing bytes), so check this to know when to stop
	* pushing - further {@link Inflate.push} calls are no-ops.
	*/
	ended;
	started;
	/**
	* Chunks of output data, if {@link Inflate.onData} not overridden.
	* @internal
	*/
	chunks;
	strm;
	/**
	* Uncompressed result, generated by default {@link Inflate.onData}
	* and {@link Inflate.onEnd} handlers. Filled after you push last chunk
	* (call {@link Inflate.push} with {@link Z_FINISH} / `true` param).
	*/
	result;
	/**
	* Creates a new inflator instance with the specified params. Throws an
	* exception on bad params. See {@link InflateOptions} for the list of
	* supported options.
	*
	* By default, when no options are set, the deflate/gzip data format is
	* autodetected via the wrapper header.
	*
	* @example
	* ```javascript
	* import { Inflate } from 'pako'
	*
	* const chunk1 = new Uint8Array([1, 2, 3, 4, 5, 6, 7, 8, 9])
	* const chunk2 = new Uint8Array([10, 11, 12, 13, 14, 15, 16, 17, 18, 19])
	*
	* const inflate = new Inflate({ level: 3 })
	*
	* inflate.push(chunk1, false)
	* inflate.push(chunk2, true)  // true -> last chunk
	*
	* if (inflate.err) throw new Error(inflate.err)
	*
	* console.log(inflate.result)
	* ```
	*/
	constructor(options = {}) {
		this.options = Object.assign({}, defaultOptions, options);
		const opt = this.options;
		if (opt.raw && opt.windowBits >= 0 && opt.windowBits < 16) {
			opt.windowBits = -opt.windowBits;
			if (opt.windowBits === 0) opt.windowBits = -15;
		}
		if (opt.windowBits >= 0 && opt.windowBits < 16 && !options.windowBits) opt.windowBits += 32;
		if (opt.windowBits > 15 && opt.windowBits < 48) {
			if ((opt.windowBits & 15) === 0) opt.windowBits |= 15;
		}
		this.err = 0;
		this.msg = "";
		this.ended = false;
		this.started = false;
		this.chunks = [];
		this.result = /* @__PURE__ */ new Uint8Array(0);
		this.strm = new ZStream();
		this.strm.avail_out = 0;
		let status = inflateInit2(this.strm, opt.windowBits);
		if (status !== 0) throw new Error(messages_default[status]);
		if (pako_toString.call(opt.dictionary) === "[object ArrayBuffer]") opt.dictionary = new Uint8Array(opt.dictionary);
		const dictionary = opt.dictionary;
		if (opt.raw && dictionary.length) {
			status = inflateSetDictionary(this.strm, dictionary);
			if (status !== 0) throw new Error(messages_default[status]);
		}
	}
	/**
	* Sends input data to the inflate pipe, generating {@link Inflate.onData} calls
	* with new output chunks. Returns `true` on success. If end of stream is
	* detected, {@link Inflate.onEnd} will be called.
	*
	* `flush_mode` is not needed for normal operation, because end of stream
	* is detected automatically. Pass {@link Z_SYNC_FLUSH} to force the decoder
	* to emit all currently available output — handy when you need to decode
	* data frame-by-frame from a long-running stream.
	*
	* On failure, calls {@link Inflate.onEnd} with the error code and returns false.
	*
	* Once the stream has ended (a compressed stream may end before your data
	* does), further `push` calls are no-ops and return whether the decode
	* finished successfully. The final outcome is in {@link Inflate.result},
	* {@link Inflate.err} and {@link Inflate.msg}.
	*
	* @param flush_mode 0..6 for corresponding {@link Z_NO_FLUSH}..{@link Z_TREES}
	*   flush modes. See constants. Skipped or `false` means {@link Z_NO_FLUSH},
	*   `true` means {@link Z_FINISH}.
	*
	* @example
	* ```javascript
	* push(chunk, false) // push one of data chunks
	* ...
	* push(chunk, true)  // push last chunk
	* ```
	*/
	push(data, flush_mode = false) {
		const strm = this.strm;
		const chunkSize = this.options.chunkSize;
		let status;
		let _flush_mode;
		let last_avail_out;
		if (this.ended) return this.err === 0;
		if (typeof flush_mode === "number") _flush_mode = flush_mode;
		else _flush_mode = flush_mode === true ? 4 : 0;
		if (pako_toString.call(data) === "[object ArrayBuffer]") strm.input = new Uint8Array(data);
		else strm.input = data;
		strm.next_in = 0;
		strm.avail_in = strm.input.length;
		if (!this.started) {
			this.started = true;
			this.onStart(strm);
		}
		for (;;) {
			if (strm.avail_out === 0) {
				strm.output = new Uint8Array(chunkSize);
				strm.next_out = 0;
				strm.avail_out = chunkSize;
			}
			status = inflate$1(strm, _flush_mode);
			if (status === 2) {
				const dictionary = this.options.dictionary;
				if (dictionary.length) {
					status = inflateSetDictionary(strm, dictionary);
					if (status === 0) status = inflate$1(strm, _flush_mode);
					else if (status === -3) status = 2;
				}
			}
			while (strm.avail_in > 0 && status === 1 && strm.state.wrap & 2 && strm.state.flags !== 0 && strm.input[strm.next_in] !== 0) {
				inflateReset(strm);
				status = inflate$1(strm, _flush_mode);
			}
			if (status === -2 || status === -3 || status === 2 || status === -4) break;
			last_avail_out = strm.avail_out;
			if (strm.next_out) {
				if (strm.avail_out === 0 || status === 1 || _flush_mode > 0) {
					this.onData(strm.output.length === strm.next_out ? strm.output : strm.output.subarray(0, strm.next_out));
					strm.avail_out = 0;
					strm.next_out = 0;
				}
			}
			if ((status === 0 || status === -5) && last_avail_out === 0) continue;
			if (status === 1) {
				status = inflateEnd(this.strm);
				break;
			}
			if (strm.avail_in === 0) {
				if (_flush_mode === 4) {
					status = inflateEnd(this.strm);
					if (status === 0) status = -5;
					break;
				}
				return true;
			}
		}
		this.err = status;
		this.msg = strm.msg || messages_default[status];
		this.ended = true;
		this.onEnd(status);
		return status === 0;
	}
	/**
	* Called once before the first low-level inflate call.
	*
	* Override this handler to attach low-level inflate state, for example to read
	* gzip header metadata:
	*
	* ```javascript
	* import { Inflate, GZheader, zlibInflateGetHeader } from 'pako'
	*
	* const inflator = new Inflate()
	*
	* inflator.onStart = function (strm) {
	*   this.header = new GZheader()
	*   zlibInflateGetHeader(strm, this.header)
	* }
	*
	* inflator.push(data, true)
	* console.log(inflator.header.name)
	* ```
	*/
	onStart(strm) {}
	/**
	* By default, stores data blocks in the {@link Inflate.chunks} property and glues
	* them in {@link Inflate.onEnd}. Override this handler if you need another behaviour.
	*
	* @param chunk output data.
	*/
	onData(chunk) {
		this.chunks.push(chunk);
	}
	/**
	* Called after you tell inflate that the input stream is
	* complete ({@link Z_FINISH}). By default, joins the collected {@link Inflate.chunks},
	* frees memory and fills the {@link Inflate.result} property.
	*
	* @param status inflate status. {@link Z_OK} on success, other if not.
	*/
	onEnd(status) {
		if (status === 0) this.result = flattenChunks(this.chunks);
		this.chunks = [];
	}
};
/**
* One-shot inflate decompress. Autodetects `gzip`/`zlib`
* format via the wrapper header — so {@link ungzip} is just a convenience alias of
* this function. See {@link InflateOptions} for zlib options. Set
* `toText: true` to decode the result as UTF-8 text.
*
* @example
* ```javascript
* import { deflate, inflate } from 'pako'
*
* const input = deflate(new Uint8Array([1, 2, 3, 4, 5, 6, 7, 8, 9]))
* let output
*
* try {
*   output = inflate(input)
* } catch (err) {
*   console.log(err)
* }
* ```
*/
function inflate(input, options = {}) {
	const inflator = new Inflate(options);
	inflator.push(input, true);
	if (inflator.err) throw new Error(inflator.msg);
	const result = inflator.result;
	return options.toText ? new TextDecoder().decode(result) : result;
}
/**
* The same as {@link inflate}, but consumes raw data without a wrapper
* (header and adler32 crc).
*/
function inflateRaw(input, options = {}) {
	return inflate(input, {
		...options,
		raw: true
	});
}
//#endregion


//# sourceMappingURL=pako.mjs.map
;// CONCATENATED MODULE: ./build/core/container/container.js
const PIECE = 256 * 1024;
const LONGEST_NAME = 0xffff;
function refusal(name, fault) {
    return { kind: 'refusal', name, fault };
}

;// CONCATENATED MODULE: ./build/core/text/content.js
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

;// CONCATENATED MODULE: ./build/core/container/tar-header.js
const BLOCK = 512;
function isHeader(block) {
    if (block.length < BLOCK || !BEGINS_NUMBER.test(String.fromCharCode(block[148])))
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
const BEGINS_NUMBER = /[ 0-7\x80-\xff]/;
function numberIn(field) {
    if (field[0] & 0x80) {
        const value = field.reduce((sum, byte, i) => sum * 256 + (i === 0 ? byte & 0x7f : byte), 0);
        return Number.isSafeInteger(value) ? value : null;
    }
    const text = String.fromCharCode(...field);
    const digits = /^ *([0-7]*)(?:[ \0]|$)/.exec(text);
    return digits === null ? null : Number.parseInt(`0${digits[1]}`, 8);
}

;// CONCATENATED MODULE: ./build/core/container/zip-signatures.js
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
function view(bytes) {
    return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

;// CONCATENATED MODULE: ./build/core/container/recognise.js



const recognise_HEAD = 512;
function recognise_isContainer(bytes) {
    const head = bytes.subarray(0, recognise_HEAD);
    return isGzip(head) || isZip(head) || isHeader(head);
}
function isGzip(head) {
    return head[0] === 0x1f && head[1] === 0x8b && head[2] === 8;
}
function isZip(head) {
    if (head[0] !== 0x50 && head[0] !== 0x23)
        return false;
    const content = inMemory(head);
    const first = signatureOf(content, 0);
    if (first === SIGNATURE.split || first === SIGNATURE.notSplit)
        return signatureOf(content, 4) === SIGNATURE.entry;
    if (first === SIGNATURE.entry || first === SIGNATURE.end)
        return true;
    return head[0] === 0x23 && head[1] === 0x21 && findSignature(content, 2, [SIGNATURE.entry]) !== null;
}

;// CONCATENATED MODULE: ./build/core/container/inflate.js



const WINDOW_BITS = { raw: -15, gzip: 15 + 16 };
const INPUT = 64 * 1024;
const FIRST_PIECE = 16 * 1024;
function* inflate_inflate(content, from, to, wrapping) {
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
        let status = inflate$1(stream, Z_NO_FLUSH);
        if (status === Z_STREAM_END && wrapping === 'gzip') {
            const end = at - stream.avail_in;
            if (isGzip(content.read(end, Math.min(to, end + 3))))
                status = inflateReset(stream);
        }
        if (status === Z_OK && stream.avail_out > 0)
            continue;
        if (stream.next_out > 0)
            yield stream.output.subarray(0, stream.next_out);
        if (status !== Z_OK)
            return status === Z_STREAM_END ? null : 'damaged';
        stream.avail_out = 0;
        room = Math.min(PIECE, room * 2);
    }
}

;// CONCATENATED MODULE: ./build/core/text/view.js
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

;// CONCATENATED MODULE: ./build/core/container/name.js


function nameFrom(bytes) {
    try {
        return utf8.decode(bytes).slice(0, LONGEST_NAME);
    }
    catch {
        return latin1(bytes, 0, Math.min(bytes.length, LONGEST_NAME));
    }
}
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

;// CONCATENATED MODULE: ./build/core/container/gzip.js



const gzip_gzip = {
    id: 'gzip',
    recognises: isGzip,
    *members(content, name) {
        yield {
            kind: 'member',
            name: nameInside(content, name),
            pieces: inflate_inflate(content, 0, content.size, 'gzip'),
        };
    },
};
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
const [gzip_FLAGS, gzip_EXTRA, gzip_NAME] = [3, 4, 8];
const HEADER = 10;
const LONGEST = 255;
function storedName(content) {
    const header = content.read(0, HEADER + 2);
    const flags = header[gzip_FLAGS];
    if (!(flags & gzip_NAME))
        return '';
    const extra = flags & gzip_EXTRA ? 2 + (header[HEADER] | (header[HEADER + 1] << 8)) : 0;
    const bytes = content.read(HEADER + extra, HEADER + extra + LONGEST);
    const end = bytes.indexOf(0);
    return end < 0 ? '' : nameFrom(bytes.subarray(0, end));
}

;// CONCATENATED MODULE: ./build/core/container/content.js

function* stretch(content, from, to) {
    for (let at = from; at < to;) {
        const piece = content.read(at, Math.min(to, at + PIECE));
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
        read: (from, to) => from >= 0 && from < content.size ? content.read(from, Math.min(to, content.size)) : content_NOTHING,
    };
}
const content_NOTHING = new Uint8Array(0);
function buffered(content) {
    let start = 0;
    let held = content_NOTHING;
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

;// CONCATENATED MODULE: ./build/core/container/tar.js




const tar = {
    id: 'tar',
    recognises: (head) => isHeader(head.subarray(0, BLOCK)),
    *members(file) {
        const content = bounded(file);
        const records = buffered(content);
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
                yield refusal('', 'damaged');
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
            const { name, size } = { name: tar_nameIn(header), size: ownSize, ...forAll, ...forNext };
            forNext = {};
            const end = start + (WITHOUT_DATA.test(type) ? 0 : size);
            at = blockAfter(end);
            if (WITHOUT_DATA.test(type) || (end === start && name.endsWith('/')))
                continue;
            yield { kind: 'member', name, pieces: stretch(content, start, end) };
        }
    },
};
const WITHOUT_DATA = /[1-6]/;
const SPARSE = 'S';
const REMARK = /[LKxXg]/;
const LONGEST_REMARK = 1024 * 1024;
function blockAfter(offset) {
    return Math.ceil(offset / BLOCK) * BLOCK;
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
function tar_nameIn(header) {
    const isPosix = String.fromCharCode(...header.subarray(257, 263)) === 'ustar\0';
    const folders = isPosix ? textIn(header.subarray(345, 500)) : '';
    return `${folders === '' ? '' : `${folders}/`}${textIn(header.subarray(0, 100))}`;
}
function textIn(field) {
    const end = field.indexOf(0);
    return nameFrom(end < 0 ? field : field.subarray(0, end));
}
function attributesIn(data, type) {
    if (type === 'L')
        return { name: textIn(data) };
    if (type === 'K')
        return {};
    const said = {};
    for (const [key, value] of records(data)) {
        if (key === 'path' || key === 'GNU.sparse.name')
            said.name = nameFrom(value);
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

;// CONCATENATED MODULE: ./build/core/container/zip-records.js

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
function uint64(record, at) {
    return Number(record.getBigUint64(at, true));
}

;// CONCATENATED MODULE: ./build/core/container/zip.js







const zip = {
    id: 'zip',
    recognises: isZip,
    *members(file) {
        const content = bounded(file);
        const directory = directoryOf(content);
        yield* directory === null ? membersFromTheStart(content) : membersListed(content, directory);
    },
};
function* membersListed(content, directory) {
    const records = buffered(content);
    let left = content.size;
    let count = 0;
    for (let at = directory.start;; count++) {
        const listed = at < directory.end ? listedAt(records, at) : null;
        if (listed === null)
            break;
        at = listed.end;
        if (isFolder(listed))
            continue;
        const start = listed.offset + directory.shift;
        const entry = entryAt(content, start);
        const length = entry === null ? Infinity : entry.end + listed.size - start;
        const fits = start + length <= content.size && length <= left;
        const found = opened(content, listed, fits && entry !== null ? entry.end : null);
        if (found.kind === 'member')
            left -= length;
        yield found;
    }
    if ((directory.count - count) % 0x10000 !== 0)
        yield refusal('', 'damaged');
}
function* membersFromTheStart(content) {
    const records = buffered(content);
    for (let at = findSignature(records, 0, [SIGNATURE.entry]); at !== null;) {
        const entry = entryAt(records, at);
        if (entry === null)
            break;
        const size = isSizeLeftOut(entry) ? sizeBySignature(records, entry.end) : entry.size;
        if (!isFolder(entry))
            yield opened(content, { ...entry, size }, entry.end);
        at = findSignature(records, entry.end + size, [SIGNATURE.entry]);
    }
    yield refusal('', 'damaged');
}
function isSizeLeftOut({ flags, size }) {
    return (flags & 0x0008) !== 0 && size === 0;
}
function sizeBySignature(content, from) {
    const { descriptor, entry, listed } = SIGNATURE;
    return (findSignature(content, from, [descriptor, entry, listed]) ?? content.size) - from;
}
function isFolder({ name, size }) {
    return name.at(-1) === SLASH && size <= 2;
}
const SLASH = 0x2f;
function opened(content, header, start) {
    const name = nameFrom(header.name);
    const fault = refusedFor(header);
    if (fault !== null)
        return refusal(name, fault);
    if (start === null)
        return refusal(name, 'damaged');
    const end = start + header.size;
    const pieces = header.method === zip_STORED ? stretch(content, start, end) : inflate_inflate(content, start, end, 'raw');
    return { kind: 'member', name, pieces };
}
const [zip_STORED, DEFLATED, AES] = [0, 8, 99];
function refusedFor({ flags, method }) {
    if (flags & 0x2041 || method === AES)
        return 'encrypted';
    return method === zip_STORED || method === DEFLATED ? null : 'unsupported';
}

;// CONCATENATED MODULE: ./build/core/container/unopened.js
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

;// CONCATENATED MODULE: ./build/core/container/index.js





const CONTAINERS = [gzip_gzip, zip, tar];
function containerOf(head) {
    return CONTAINERS.find((container) => container.recognises(head)) ?? null;
}

;// CONCATENATED MODULE: ./build/core/codec/appended-literals.js
const appendedLiterals = {
    id: 'appended-literals',
    shows: (text) => APPENDS.test(text),
    pattern: /["'`][ \t]{0,9}(?:\)[ \t]{0,9})?(?:;[ \t]{0,9})?(?:\r?\n\s{0,80})?(?:[\w.$>-]{1,60}[ \t]{0,9}(?:[+.&|]=|<<)[ \t]{0,9}|[\w.$]{0,60}\.[aA]ppend\([ \t]{0,9}|[$]?(\w{1,40})[ \t]{0,9}=[ \t]{0,9}[$]?\1[ \t]{0,9}[+.&|]{1,2}[ \t]{0,9})[@$a-z]{0,2}["'`]/g,
    decode: () => '',
};
const APPENDS = /["'`](?<=(?:[+.&|]=|<<|\.[aA]ppend\(|=[ \t]{0,9}[$]?\w{1,40}[ \t]{0,9}[+.&|]{1,2})[ \t]{0,9}[@$a-z]{0,2}.)[^"'`\s]{0,60}[\w%&=?+/]{6}/;

;// CONCATENATED MODULE: ./build/core/codec/backslash-escapes.js
const backslashEscapes = {
    id: 'backslash-escapes',
    shows: (text) => /\\(?:[&=?:%_]|[$*]\w|;[A-Z]\w{3,24}\\?=|(?<=[syS]\w{2,8}\\) [\w/+])/.test(text),
    pattern: /\\(?:([~^])\{\}|([&=?:%!#_$;,(){}[\]<>|~+/.@*^'" -]))/g,
    decode: ([, accent, character]) => accent ?? character,
};

;// CONCATENATED MODULE: ./build/core/codec/backtick-escapes.js
const backtickEscapes = {
    id: 'backtick-escapes',
    shows: (text) => SHOWN.test(text),
    pattern: /`([&?=%;"'$`(){}|<>#@, ])/g,
    decode: ([, character]) => character,
};
const SHOWN = /`(?:&|;[A-Z]\w{3,24}=|(?<=\/`)\$\w|(?<=(?:Signature|GatewayKey|jwt-sas)`) [\w/+])/;

;// CONCATENATED MODULE: ./build/core/codec/caret-escapes.js
const caretEscapes = {
    id: 'caret-escapes',
    shows: (text) => text.includes('^&') || text.includes('^%'),
    pattern: /\^([&|<>^%()?=!])/g,
    decode: ([, character]) => character,
};

;// CONCATENATED MODULE: ./build/core/codec/doubled-dollars.js
const doubledDollars = {
    id: 'doubled-dollars',
    shows: (text) => text.includes('/$$'),
    pattern: /\$\$/g,
    decode: () => '$',
};

;// CONCATENATED MODULE: ./build/core/codec/doubled-percent.js
const doubledPercent = {
    id: 'doubled-percent',
    shows: (text) => /%%[0-9a-f]{2}/i.test(text),
    pattern: /%%/g,
    decode: () => '%',
};

;// CONCATENATED MODULE: ./build/core/codec/doubled-quotes.js
const doubledQuotes = {
    id: 'doubled-quotes',
    shows: (text) => /""sig""|''sig''|=""|''\w/i.test(text),
    pattern: /""|''/g,
    decode: ([pair]) => pair[0],
};

;// CONCATENATED MODULE: ./build/core/codec/names.js
const NAMES = '(?:sv|ss|srt|sr|sp|st|se|si|sip|spr|ses|sdd|tn|spk|srk|epk|erk|skoid|sktid|skt|ske|sks|skv|saoid|suoid|scid|sduoid|skdutid|srh|srq|rsc[cdelt]|skn|sig)';
const names_NAME = String.raw `(?<name>(?:s[ir]|skn|tn|[se][pr]k|rsc[cdelt])(?!\w)|(?<other>${NAMES}))`;
const WORD = String.raw `[\w~!@.'/$:\x80-\xff-]{1,60}`;
const WORDS = [
    String.raw `(?:\k<other>(?<words>`,
    `(?<=")${whole('quoted', String.raw `[^"<>\\\r\n]{1,120}`)}(?=")`,
    `|(?<=')${whole('apostrophed', String.raw `(?:[^'"<>\\\r\n]|\\'|''){1,120}`)}(?=')`,
    String.raw `|(?<!["'])${whole('bare', `${WORD}(?: ${WORD}){0,5}`)}(?<![/-])(?=\s{0,40}["<|]|\r?\n|$)`,
    '))?',
].join('');
function inQuery(words = '') {
    return words
        .replace(/\\'|''/g, "'")
        .replace(/[^\w\-.~%+/:*()@!$,?]/g, (one) => `%${one.charCodeAt(0).toString(16).padStart(2, '0')}`);
}
function whole(group, pattern) {
    return String.raw `(?=(?<${group}>${pattern}))\k<${group}>`;
}

;// CONCATENATED MODULE: ./build/core/codec/form-data.js

const formData = {
    id: 'form-data',
    gathers: true,
    shows: (text) => /form-data;\s{0,4}name="?sig\b/i.test(text),
    pattern: new RegExp(String.raw `(?:^|\r?\n)--[^\s"]{1,80}\r?\n(?:[\w-]{1,40}:[^\n]{0,120}\n){0,3}?Content-Disposition:\s{0,4}form-data;\s{0,4}name="?(?<name>${NAMES})"?\r?\n(?:[\w-]{1,40}:[^\n]{0,120}\n){0,3}\r?\n`, 'gi'),
    decode: ({ groups }) => `&${groups?.name}=`,
};

;// CONCATENATED MODULE: ./build/core/text/utf8.js
const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const lenient = new TextDecoder('utf-8', { ignoreBOM: true });
const encoder = new TextEncoder();
function decodeUtf8(latin1) {
    return lenient.decode(Uint8Array.from(latin1, (character) => character.charCodeAt(0)));
}
function encodeUtf8(codePoint) {
    if (codePoint < 0x80)
        return String.fromCharCode(codePoint);
    if (codePoint < 0x800)
        return String.fromCharCode(0xc0 | (codePoint >> 6), 0x80 | (codePoint & 0x3f));
    return String.fromCharCode(...encoder.encode(String.fromCodePoint(codePoint)));
}
function utf16Length(bytes) {
    try {
        return strict.decode(bytes).length;
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build/core/codec/html-entities.js

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
const OPERATOR = String.raw `(?:(?:\+{1,2}|\.{1,2}|&|<[<>]|\|\||[*^~])${BLANKS})?`;
const BREAKS = String.raw `(?:(?:(?:\/\/|--|#)[^\n"'\`]{0,100})?[\\_]?\r?\n[ \t]{0,120}){0,3}`;
const JOINT = String.raw `${BLANKS}(?:\)${BLANKS})?${OPERATOR}${BREAKS}${OPERATOR}(?:\(${BLANKS})?[a-zA-Z@$]{0,3}["'\`]`;
const EMPTY = String.raw `\$\{(?:''|""|\`\`)\}`;
const joinedLiterals = {
    id: 'joined-literals',
    shows: (text) => BESIDE_A_TOKEN.test(text),
    pattern: new RegExp(String.raw `(["'\`])(?!\1)${JOINT}|${EMPTY}`, 'g'),
    decode: () => '',
};
const BESIDE_A_TOKEN = new RegExp(String.raw `["'\`](?:(?<=(?:[&?;%]|sig=|key=|eyJ)[^"'\`\s]{0,200}.)${JOINT}|${JOINT}[^"'\`\s]{0,60}(?:[&?%]|=["'\`]))|${EMPTY}`, 'i');

;// CONCATENATED MODULE: ./build/core/codec/listed-literals.js
const listedLiterals = {
    id: 'listed-literals',
    shows: (text) => JOINS.test(text),
    pattern: /["'`](?:[ \t]{0,40},\s{0,160}[@$]?["'`]|(?=\]\.join\())/g,
    decode: ([joint]) => (joint.length === 1 ? '"' : ''),
};
const JOINS = /[(!:[](?<=(?<![a-z])(?:concat(?:enate|_ws)?!?|(?:text)?join|paste0?|implode|strcat|strings?\.join)[ \t"']{0,4}.)/i;

;// CONCATENATED MODULE: ./build/core/codec/name-value-pairs.js

const SEPARATOR = String.raw `[\s,;(){}[\]<>/|*\\-]`;
const QUOTE = String.raw `(?:(?:[@$]|[a-z](?=["'\`]\w))?["'\`])`;
const CELL = String.raw `<\/?(?:t[drh]|d[dt]|code)>`;
const CELLS = String.raw `(?:${CELL}\s{0,40})`;
const CLOSES = String.raw `(?<=\([\w.:-]{1,40}\))`;
const CALL = String.raw `(?:\.\w{1,12}\(\))?`;
const nameValuePairs = {
    id: 'name-value-pairs',
    gathers: true,
    shows: (text) => APART.test(text) || (ALONE.test(text) && OTHER.test(text)),
    pattern: new RegExp([
        String.raw `(?=${NAMES}(?!\w))(?<!<\/)(?<=(?<before>(?:["'\`]${CALL}(?:<\/\w{2,8}>)?(?<=["'\`>)])${SEPARATOR}{0,160}|<\/\w{2,8}>(?:\s{0,40}${CELL}){0,6}(?<=>)${SEPARATOR}{0,160}|(?:(?<!${SEPARATOR})(?!\)${CLOSES})|${CLOSES})${SEPARATOR}{1,160}|(?<![\w.$])(?<!${SEPARATOR}))`,
        String.raw `(?:(?<=-)[a-z][a-z-]{0,20}[ =]\s{0,4}|[\w.$]{1,60}(?:->\w{1,40})?[([.]{1,2}\s{0,40}|${CELLS})?`,
        String.raw `${QUOTE}?[:$]?))${names_NAME}(?:["'\`]${CALL})?\]?`,
        String.raw `(?:\s{0,40}(?:=>|->|:=|==|[:=,|]|to(?=\s))\s{0,40}(?:-\s{1,9})?|\s(?=["'])|<\/\w{2,4}>\s{0,40}${CELLS}{1,2}|>)`,
        String.raw `(?:[[{(]{1,2}\s{0,40})?(?:["']?value["']?\s{0,9}[:=]\s{0,9})?${QUOTE}?`,
        WORDS,
    ].join(''), 'gi'),
    decode: ({ 0: written, groups }) => groups?.before === '' && /^\w+=$/.test(written)
        ? undefined
        : `&${groups?.name}=${inQuery(groups?.words)}`,
};
const APART = /sig(?<=(?<![\w%&?-])...)(?![\w=])/i;
const ALONE = /sig=(?<=(?<![\w%&?-])....)/i;
const OTHER = new RegExp(String.raw `(?<![\w%&?-])${NAMES}(?<!sig)["'\`]?${CALL}\]?\s{0,40}(?:[:=,|>"'<-]|to\s)`, 'i');

;// CONCATENATED MODULE: ./build/core/codec/named-values.js

const IS = String.raw `["']?\s{0,9}[:=]\s{0,9}`;
const SAYS = `(?:["']?(?:name|key)${IS}["']?|<(?:name|key)>)`;
const NAME_ENDS = String.raw `(?:["']|<\/(?:name|key)>|(?=[\s,]))\s{0,80}`;
const VALUE = String.raw `(?:["']?(?:value|example|default)${IS}["'\`]?|<value>)`;
const MEMBER = String.raw `["']?(?:type|disabled|enabled|active|description|comment|equals|in|required|schema|id|class|secret|sensitive|uuid)["']?[ \t]{0,9}[:=][ \t]{0,9}(?:"[^"\n]{0,80}"|'[^'\n]{0,80}'|[\w.-]{0,40})`;
const within = (group) => whole(group, String.raw `(?:(?:[,;]|${MEMBER})\s{0,80}){0,10}`);
const between = (group) => whole(group, String.raw `(?:(?:[,;(){}[\]>-]|\/>|<\/\w{1,20}>|${MEMBER})\s{0,80}){0,16}`);
const namedValues = {
    id: 'named-values',
    gathers: true,
    shows: (text) => IS_NAMED.test(text) && HAS_VALUE.test(text),
    pattern: new RegExp([
        String.raw `(?:(?:["'\`]\s{0,80}|(?<!\s)\s{1,80}|(?<=[^>\s])(?=<\/))(?:${within('a')}${SAYS}${NAMES}${NAME_ENDS})?${between('b')})?`,
        String.raw `(?:(?:<[\w.]{1,40}[\s>]|(?<![\w.])(?:new\s{1,9})?[\w.]{1,40}\s?[({])\s{0,40}${between('c')})?`,
        `(?:${SAYS}${names_NAME}${NAME_ENDS}${within('d')}${VALUE}${WORDS}`,
        String.raw `|${VALUE}(?=${whole('f', '[^"\'`\\s,]{1,300}')}["'\`]?\s{0,80}${within('e')}${SAYS}(?<last>${NAMES})\b))`,
    ].join(''), 'gi'),
    decode: ({ groups }) => `&${groups?.name ?? groups?.last}=${inQuery(groups?.words)}`,
};
const IS_NAMED = /sig\b(?<=(?:name|key)[\s"'>:=]{1,12}sig)/i;
const HAS_VALUE = new RegExp(VALUE, 'i');

;// CONCATENATED MODULE: ./build/core/codec/notebook-lines.js
const notebookLines = {
    id: 'notebook-lines',
    shows: (text) => text.includes('\\n",'),
    pattern: /\\n",\s{0,80}"/g,
    decode: () => '\\n',
};

;// CONCATENATED MODULE: ./build/core/codec/nul-bytes.js
const nulBytes = {
    id: 'nul-bytes',
    shows: (text) => nul_bytes_WORDS.test(text),
    pattern: /([\x20-\x7e])\0/g,
    decode: ([, character]) => character,
};
const nul_bytes_WORDS = /s\0i\0g|k\0e\0y|j\0w\0t\0-|g\0r\0i\0d|\+\0A\0[SER]\0|A\0(?:P\0I\0M|I\0o\0T|Z\0E\0G)|J\0Q\0Q\0J/i;

;// CONCATENATED MODULE: ./build/core/codec/percent-encoding.js
const percentEncoding = {
    id: 'percent-encoding',
    shows: (text) => AROUND.test(text),
    pattern: /%([0-9a-f]{2})/gi,
    decode: ([, hex]) => String.fromCharCode(Number.parseInt(hex, 16)),
};
const AROUND = /%(?:3d(?<=(?:sig|key|signature|(?:APIM|AIoT|AZEG|AZMP)[\w%]{6,20})%3d)|25[0-9a-f]{2}|73%69%67|26\d{12}%26|26sn?%3d|20(?<=jwt-sas%20)|2bA(?:S[tb]|Eh|Rm))/i;

;// CONCATENATED MODULE: ./build/core/codec/quoted-printable.js
const quotedPrintable = {
    id: 'quoted-printable',
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
const source_escapes_NAMED = {
    AMPERSAND: '&',
    'EQUALS SIGN': '=',
    'PLUS SIGN': '+',
    SOLIDUS: '/',
    'PERCENT SIGN': '%',
    'QUESTION MARK': '?',
    COLON: ':',
};
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
const SIGN = /\\(?:u00[23][0-9a-f]|u\{0{0,4}[23][0-9a-f]\}|U000000[23][0-9a-f]|x[23][0-9a-f]|0[4-7][0-7]|N\{[A-Z])/i;
const NEAR = /\\\S{0,24}(?:sig|key)|(?:sig|key)\S{0,200}\\|:\\{1,15}\/|\\\/(?=[A-Za-z0-9+]{12})|\\(?:(?<=[A-Za-z0-9+]{12}\\)\\{0,9}\/|(?<=[\w+/=&%]{14}\\)["'])|\\["'](?=[\w+/]{16})/i;

;// CONCATENATED MODULE: ./build/core/codec/terminal-colours.js
const terminalColours = {
    id: 'terminal-colours',
    shows: (text) => text.includes('\x1b['),
    pattern: /\x1b\[[\d;:]{0,24}[mK]/g,
    decode: () => '',
};

;// CONCATENATED MODULE: ./build/core/codec/wrapped-lines.js
const ENDS = String.raw `[ \t]{0,60}(?:(?:\||\xe2[\x94\x95].)[ \t]{0,8})?(?:[\\^\`][ \t]{0,8})?\r?`;
const LEADS = String.raw `(?:[ \t]|[>|#*]|;(?!\w{3,30}\\?=)|(?:[+%'-]|--|::|\/\/{1,2}|[Rr][Ee][Mm])[ \t]|[+-](?=[&?])|\xe2[\x94\x95].){0,120}`;
const ENTRY = String.raw `[A-Za-z][\w-]{0,40}[ \t]{0,24}:(?:\s|[A-Za-z])`;
const wrappedLines = {
    id: 'wrapped-lines',
    shows: (text) => BROKEN.test(text) || WITHIN_A_WORD.test(text),
    pattern: new RegExp(String.raw `\n(?<=(?:[\w%=&?+/\\:.,;~-]|='|['()](?=[\\^\`]\r?\n))(?<before>${ENDS})\n)${LEADS}(?:\\(?![ux]))?(?:(?!https?:\/\/)|(?<=Endpoint=${ENDS}\n${LEADS}))(?!${ENTRY})(?=[\w%=&?+/\\:.,;^\`'~-]|(?<=[\\^\`]\r?\n[ \t]{0,80})\()`, 'g'),
    decode: ({ index, input, groups }) => {
        const at = index - (groups?.before?.length ?? 0);
        return INTRODUCES.test(input.slice(Math.max(0, at - 24), at)) ? ' ' : '';
    },
};
const WITHIN_A_WORD = /\n(?<=[\w+/%=&]{6}[\\^`]\r?\n)[\w+/%=&^]/;
const INTRODUCES = /(?:SharedAccessSignature|GatewayKey|jwt-sas|[ \t][>|][+-]?)$/;
const BASE64 = String.raw `(?=[a-z0-9+/%]{0,15}[A-Z])(?=[A-Za-z+/%]{0,15}\d)[A-Za-z0-9+/%]{16}`;
const MARK = String.raw `(?:\+A(?:S[tb]|Eh|Rm)|APIM|AIoT|AZEG)`;
const SIG = '[sS][iI][gG]';
const BROKEN = new RegExp([
    String.raw `\n(?:(?<=(?:(?:[?&]\w{1,12}|;[A-Z]\w{3,24}\\?)=[^\s"'<>]{0,2000}|[\w%/][?&]|&\d{12}&[\w%+/]{0,90}|${SIG}["']?[=:%\\][\w%+/\\ "']{0,90}|${BASE64}|${MARK}[\w+/\\]{0,14}|eyJ[\w.-]{0,2000})${ENDS}\n)`,
    String.raw `|(?=(${LEADS}))\1(?:[?&]\w{1,12}=|[?&]?${SIG}[=%\\]|&?${BASE64}|[\w+/]{0,80}${MARK}|[\w%:+/.-]{0,120}[&?=;]\S{0,2000}(?:${SIG}|Key\\?=)))`,
].join(''));

;// CONCATENATED MODULE: ./build/core/codec/index.js





















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
const codec_DEPTH = 4;
const MOST_VIEWS = 48;
function* layersOf(first, most = MOST_VIEWS) {
    const seen = new Set([first.text]);
    let level = [{ view: first, codecs: CODECS }];
    for (let depth = 0; level.length > 0; depth++) {
        for (const { view } of level)
            yield view;
        if (depth === codec_DEPTH)
            return false;
        const next = [];
        for (const { view: outer, codecs } of level) {
            const undone = codecs.map((codec) => ({ codec, view: undo(outer, codec) }));
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
    for (let depth = 0; depth < codec_DEPTH; depth++) {
        const outer = inner;
        for (const codec of CODECS)
            inner = undo(inner, codec) ?? inner;
        if (inner === outer)
            return;
        if (!seen.has(inner.text))
            yield inner;
    }
}

;// CONCATENATED MODULE: ./build/core/find/marks.wasm.js
const MARKS_WASM = 'AGFzbQEAAAABIwdgAABgAn9/AGAAAX9gA39/fwBgAX8AYAN/f38Bf2ABfwF/AwsKAAEDAgEEBQYCAAUDAQAEBlEQfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAsHQAYOY2FuZGlkYXRlQ291bnQACAxzdHJldGNoQ291bnQAAwRtYXJrAAYFYmVnaW4ACQRtb3ZlAAUGbWVtb3J5AgAIAQAKihkKDgBBgIAGJABBoIAHJAELsgYCB38DeyAAIwRJIABBIGogAUtyBEAPCwNAIAAEfyAAQZ+ACGotAABBgCBqLQAAQcAAcQVBAAsEQCAAQQFrIQAMAQsLQeAA/QAEACEKQfAA/QAEACEJIAEhAyAAIQIDQCABIAJLBEACQCAIIAogAkGggAhq/QAEACIL/QwPDw8PDw8PDw8PDw8PDw8P/U79DiAJIAtBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WRBgIAEciIEQQAgBGtxQQFrIgUgC/0MQUFBQUFBQUFBQUFBQUFBQf1x/QwaGhoaGhoaGhoaGhoaGhoa/Sb9ZHFyIQggByAL/QxhYWFhYWFhYWFhYWFhYWFh/XH9DBoaGhoaGhoaGhoaGhoaGhr9Jv1kIAVxciEHIAYgC/0MX19fX19fX19fX19fX19fX/0j/WQgBXFpaiEGIAVB//8DRwRAIAIgBGhqIgIgASABIAJLGyEDDAELIAJBEGohAgwCCwsLIAMkBCAARSIERQRAIAEgA0YhBAsgCEEARyICBEAgB0EARyECCyACBEAgAyAAayAGQQN0SyECCyAEBH9BAQUgAgR/IAMgAGsiBUEwTwR/QQEFIAEiAiADIgFBtAFqIgQgAiAESRshBANAIAEgBEkEfyABQaCACGotAABBgCBqLQAAQYABcQVBAAsEQCABQQFqIQEMAQsLQQAhCCABIANLBEAgAiABQTBqIgQgAiAESRshAgNAIAEgAkkEfyABQaCACGotAABBgCBqLQAAQcAAcQVBAAsEQCAIQQFqIQggAUEBaiEBDAELCwsgACIBQbQBa0EAIAFBtAFLGyECA0AgASACSwR/IAFBn4AIai0AAEGAIGotAABBgAFxBUEACwRAIAFBAWshAQwBCwsgACABRwRAIAFBMGtBACABQTBLGyECA0AgASACSwR/IAFBn4AIai0AAEGAIGotAABBwABxBUEACwRAIAhBAWohCCABQQFrIQEMAQsLCyAFIAhqQTBPCwVBAAsLRQRADwsjA0EDdEGAgAVqIgEgADYCACABIAM2AgQjA0EBaiQDC4EEAgJ/AXsgAiABIAAtAAFrIgQgAC0AAGoiAUtBACAALQACIgBBAnEbBH8gAUGggAhqLQAAQYAgai0AAEEgcQVBAAsEQA8LIABBBHEEfyACIAEiAEGgAWoiASABIAJKGyIDIwVKIQECQCAAIwZMQQAjBxsNAEEBIAAjBUojBxsEQCADIQEgACECA0AgASACSgRAIAUgAkGggAhq/QAEACIF/QwiIiIiIiIiIiIiIiIiIiIi/SP9UCAF/QwnJycnJycnJycnJycnJycn/SP9UCAF/QxgYGBgYGBgYGBgYGBgYGBg/SP9UCEFIAJBEGohAgwBCwsCQCAF/VMNAANAIABBFGogAUwEQCAAQRNqIQIDQCAAIAJMBH8gAkGggAhqLQAAQYAgai0AAEEDcQVBAAsEQCACQQFrIQIMAQsLIAAgAkoNAiACQQFqIQAMAQsLA0AgACABSAR/IAFBn4AIai0AAEGAIGotAABBA3EFQQALBEAgAUEBayEBDAELCyABIQALIAAkBUEAJAcgACQGQQAkD0EAJApBACQJQQAkCEEAJA5BACQNQQAkDEEAJAsLA0AjBSADSARAIwVBoIAIai0AABAHBEBBASQHQQEhAQwDCyMFQQFqJAUMAQsLQQAhAQsgAQVBAQtFBEAPCyMCQQJ0QYCAAWogBDYCACMCQQFqJAILBAAjAwvmBQIEfxB7QcAA/QAEACEIQdAA/QAEACEJQeAA/QAEACEKQfAA/QAEACELQQD9AAQAIgwgAEGQgAhq/QAEACIG/QwPDw8PDw8PDw8PDw8PDw8P/U4iD/0OQRD9AAQAIg0gBkEE/W0iBv0O/U4hB0Eg/QAEACIOIA/9DkEw/QAEACITIAb9Dv1OIQZBgIAGIQNBoIAHIQIDQCAEQSBJIAAgBEtxBH8gACAEa0GfgAhqLQAAQYAgai0AAEHAAHEFQQALBEAgBEEBaiEEDAELCwNAIAAgAUkEQCAMIABBoIAIaiIF/QAEACIQ/QwPDw8PDw8PDw8PDw8PDw8P/U4iD/0OIA0gEEEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U4iEP0O/U4hFCAIIA/9DiAJIBD9Dv1OIAYgDiAP/Q4gEyAQ/Q79TiIG/Q0PEBESExQVFhcYGRobHB0eIAcgFP0NDg8QERITFBUWFxgZGhscHf1O/U4hFSAMIAX9AAQQIgf9DA8PDw8PDw8PDw8PDw8PDw/9TiIR/Q4gDSAHQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9TiIS/Q79TiEHIBUgCCAR/Q4gCSAS/Q79TiAGIA4gEf0OIBMgEv0O/U4iBv0NDxAREhMUFRYXGBkaGxwdHiAUIAf9DQ4PEBESExQVFhcYGRobHB39Tv1OIhT9UP1TBEAgAyAANgIAIAMgFf0MAAAAAAAAAAAAAAAAAAAAAP0k/WQgFP0MAAAAAAAAAAAAAAAAAAAAAP0k/WRBEHRyNgIEIANBCGohAwsgBEEgSSAKIA/9DiALIBD9Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCAKIBH9DiALIBL9Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZEEQdHIiBWggBGpBIE9xBEAgAiAAIARrNgIAIAJBBGohAgsgBWcgBEEgaiAFGyEEIABBIGohAAwBCwsgAyQAIAIkAQsfACMFIABrJAUjBiAAayQGIwQgAGtBACMEIABLGyQEC/QCAQt/IAAgARAEQQAkAkEAJANBoIAHIQADQCAAIwFJBEAgACgCACACEAEgAEEEaiEADAELC0GAgAYhAANAIAAjAEkEQCAAKAIAIQcjAkGA/ABPBEAgBw8LIAAoAgQhBQNAIAUEQCAHIAVoaiEDIAUgBUEBa3EhBSADQQJPQQAgA0GegAhqKAIAQYDi5rsDbEEUdkGAMmotAAAiBBsEQCADQQJrIQYgBEEEdEGA0gBqIgMgAy0AAGohCQNAIAMgCUkEQAJ/QQAgBiADLQABQQV0QYABaiINLQABIgRrIA0tAAAiCmogAksgBCAGS3INABogBkGggAhqIARrIQsgDS0AAkEBcSEMQQAhBANAIAQgCkkEQEEAIAQgDWotAAMgBCALai0AACIIQSByIAggCEHAAE8gDHEbQf8BcUcNAhogBEEBaiEEDAELC0EBCwRAIA0gBiACEAILIANBAWohAwwBCwsLDAELCyAAQQhqIQAMAQsLIAELhgUBAn8jDUEASgR/IABB/wFxQYAgai0AACECAn8jDUEBSiIBBEAgAkEBcSEBCyABBEAjBUGfgAhqLQAAQYAgai0AAEEEcUEARyEBCyABRSMNQTBIcSACQQhxQQBHcQRAIw1BAWokDSACQRBxBEAjDkEBaiQOC0EBIw5BA0wNARoLIAEEQEEAJA5BACQNBSMFJAZBACQPQQAkCkEAJAlBACQIQQAkDkEAJA1BACQMQQAkCwtBAAsFQQALBEBBAA8LIABB/wFxQYAgai0AACIBQQFxBH9BAQUgAUECcQR/IwVBAWshAQJ/A0AgASMFQQprTgRAQQEgAUGggAhqLQAAIgJB3ABGIAJBJkZyDQIaQQAgAkGAIGotAABBA3FFDQIaIAFBAWshAQwBCwtBAAsFQQALC0UEQCMMQQROQQAgAEH/AXFBgCBqLQAAQQRxGwRAQQEkDQUjBUEBaiQGQQAkD0EAJApBACQJQQAkCEEAJA5BACQNQQAkDEEAJAsLQQAPCyMMQQFqJAwjBUGfgAhqLQAAIQEgAEH/AXEiAkHAAEkEf0EABSABQQJ0QYAiQYAqIAJB4ABJG2ooAgAgAHZBAXELIw9BAXRyJA9BASAAdCEBIABB/wFxQcAASQRAIwggAXFFBEAjC0EBaiQLCyMIIAFyJAgFIABB/wFxQeAASQRAIwkgAXFFBEAjC0EBaiQLCyMJIAFyJAkFIwogAXFFBEAjC0EBaiQLCyMKIAFyJAoLCyMMQRRIBH9BAQUjD0H//x9xaUELTwsEQEEADwsjCkH+//8/cSMJQf7//z9xQQBHIgAgABtBACMLQQxOGwRAQQEPCyMLQQZOBH8jCEEgcUEARwVBAAsLBAAjAgsyAEEAJAVBACQHQQAkBkEAJA9BACQKQQAkCUEAJAhBACQOQQAkDUEAJAxBACQLQQAkBAs=';
const TABLES = 'jIAIIRAIIAoAGMgCAAAAAAwAKCDC0VpRAAAAAAAAAAAERKShAOYAXACNBAAAAgAAAAAiIJfFH20AAAAAAAAAACRA0APAACCBgAIAAAioIIAEABAogVuh0wAAAAAAAAAAqPj4/Pj8/Pj4+PBccFRQdAECBAgQIECAAAAAAAAAAAADAAdzaWcAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAMABWtleQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABgEBcwBpAGcAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAGAQFrAGUAeQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAcBAGoAdwB0AC0AAAAAAAAAAAAAAAAAAAAAAAAAAAAABwEAZwByAGkAZAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAGAQArAEEAUwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAcBACsAQQBFAGgAAAAAAAAAAAAAAAAAAAAAAAAAAAAABwEAKwBBAFIAbQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAHAQBBAFAASQBNAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAcBAEEASQBvAFQAAAAAAAAAAAAAAAAAAAAAAAAAAAAABwEAQQBaAEUARwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAHAQBKAFEAUQBKAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQBBAppZz0AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAEECmlnXAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADAAQKZz0AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAMABApnXAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAEECmV5PQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAQQKZXlcAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAMABAp5PQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAwAECnlcAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAQQgaWc9AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQBBCBpZ1wAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAwAEIGc9AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADAAQgZ1wAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQBBCBleT0AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAEEIGV5XAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADAAQgeT0AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAMABCB5XAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAEEImlnPQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAQQiaWdcAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAMABCJnPQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAwAEImdcAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAQQiZXk9AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQBBCJleVwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAwAEInk9AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADAAQieVwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQBBCdpZz0AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAEEJ2lnXAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADAAQnZz0AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAMABCdnXAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAEEJ2V5PQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAQQnZXlcAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAMABCd5PQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAwAEJ3lcAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAQRgaWc9AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQBBGBpZ1wAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAwAEYGc9AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADAARgZ1wAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQBBGBleT0AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAEEYGV5XAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADAARgeT0AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAMABGB5XAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABQIAInNpZyIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAJAgQlNzMlNjklNjcAAAAAAAAAAAAAAAAAAAAAAAAAABUKAXNoYXJlZGFjY2Vzc3NpZ25hdHVyZQAAAAAAAAAACQQBZXZlbnRncmlkAAAAAAAAAAAAAAAAAAAAAAAAAAADAAQmMjAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAMABCZzPQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAEJnNuPQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIAgFhZWctc2FzLQAAAAAAAAAAAAAAAAAAAAAAAAAAAAcAAWp3dC1zYXMAAAAAAAAAAAAAAAAAAAAAAAAAAAAACQEBYXp1cmUtYXBpAAAAAAAAAAAAAAAAAAAAAAAAAAAEAQArQVN0AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQBACtBU2IAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAEAK0FFaAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAQArQVJtAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQBAEJBU3QAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAEAYkFTdAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAQA7QVN0AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQBADNBU3QAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAEAfUFTdAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAQBCQVNiAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQBAGJBU2IAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAEAO0FTYgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAQAzQVNiAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQBAH1BU2IAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAEAQkFFaAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAQBiQUVoAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQBADtBRWgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAEAM0FFaAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAQB9QUVoAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQBAEJBUm0AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAEAYkFSbQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAQA7QVJtAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQBADNBUm0AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAEAfUFSbQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAQBBUElNAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAEFJb1QAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAEAQVpFRwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAFAABKUVFKOQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIiIiIiIAAAAAAAAAAAAAAAAAAAAAAAAiACMQgBByYwICAjJiEGIQWFhYWFhYWFhYWEAQggBCAAIeXl5eXl5eXl5eXl5eXl5eXl5eXl5eXl5eXkAyQAIaYx5eXl5eXl5eXl5eXl5eXl5eXl5eXl5eXl5eQIIAggAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAJxyPYIAEACAIps0gCKCKIDacB+DYoIAgCBDKIAigCCA/vBdhAAAAIAgAACAMpIwgiaiAYD6wliAGHj9gDKQNIAAACCAuuIcgqKDOYAqgz2CInAdgCACAIAAAACAAAARgABAAYAgAACAAAAAAAAAAAAAAAAAAAAAAP7//wcAAAAAAAAAgAAAAIAAAACAAAAAgAAAAIAAAACAAAAAgAAAAIAAAACAAAAAgAAAAIAAAACAAAAAgAAAAIAAAACAAAAAgAAAAIAAAACAAAAAgAAAAIAAAACAAAAAgAAAAIAAAACAAAAAgAAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACccj0CABAAACKbNAAigigA2nAfA2KCAAAgQygAIoAgAP7wXQQAAAAAIAAAADKSMAImogEA+sJYABh4/QAykDQAAAAgALriHAKigzkAKoM9AiJwHQAgAgAAAAAAAAAAEQAAQAEAIAAAAAAAAAAAAAAAAAAAAAAAAAD+//8HAAAAAJxyPQIAEAAAIps0ACKCKADacB8DYoIAACBDKAAigCAA/vBdBAAAAAAgAAAAMpIwAiaiAQD6wlgAGHj9ADKQNAAAACAAuuIcAqKDOQAqgz0CInAdACACAAAAAAAAAAARAABAAQAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAUAAAAAAAAAAAAAAAARAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAGwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAkAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAXAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABQAAAAAAAAAAAAAAAAAAAAAAAAnAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAKSQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAcAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACkAJAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAmAAAHAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAApIgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAKQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABMAAAAAAAAAAAAAAAAALQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAANAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAB8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAMgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACoAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAvAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAKgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAZAAAAAAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAsAAAAAABUAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAKgAAAAAAAAAAAAAAADEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAKwAAAAAAAAAAAAAAAAAAAAAAAAAAADMAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAdAAAAAAAAEAAAAAAAAAAAJQAAAAAAAAAAAAAAAAAAAAAAAgAAAAAAABoAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAqAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACsAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAKgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAFgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIAAAAAAAAlAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAArAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAqAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAlAAAAAAAAAAAAAAAAAAABAAACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAKwAAAAAAAAAAAAAAAAAAAAAAAAIAAAAAAAAAAAAAAAAAAAAAAAAADwAAAAAAAAAAAAAqAAAAAAAAAAAALAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAArAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACUAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAACgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAuAAAAAAAAAAAAAAAlAAAAAAAAAAAAAAAAAAAAAAACAAAABQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACoAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAKwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAJAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAAAAACUAAAASAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACsAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAJAAAAAAAAAAAAAAAAAAAAAAADAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACUAAAAAAAAAAAAAAAAAAAEAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABgAAAArAAAeAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAkAAAAAAAAAAAAAAAoAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAJAAAAAAAAAAAAAAjAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAJQAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAEBAAAAAAAAAAAAAAAAAAABAgAAAAAAAAAAAAAAAAAAAgIKAAAAAAAAAAAAAAAAAAEDAAAAAAAAAAAAAAAAAAABBAAAAAAAAAAAAAAAAAAAAQUAAAAAAAAAAAAAAAAAAAMGBwgAAAAAAAAAAAAAAAABCQAAAAAAAAAAAAAAAAAAAQsAAAAAAAAAAAAAAAAAAAEMAAAAAAAAAAAAAAAAAAAFDRUdJS0AAAAAAAAAAAAABQ4WHiYuAAAAAAAAAAAAAAEPAAAAAAAAAAAAAAAAAAABEAAAAAAAAAAAAAAAAAAABREZISkxAAAAAAAAAAAAAAUSGiIqMgAAAAAAAAAAAAABEwAAAAAAAAAAAAAAAAAAARQAAAAAAAAAAAAAAAAAAAEXAAAAAAAAAAAAAAAAAAACGB8AAAAAAAAAAAAAAAAAARsAAAAAAAAAAAAAAAAAAAIcIwAAAAAAAAAAAAAAAAABIAAAAAAAAAAAAAAAAAAAASQAAAAAAAAAAAAAAAAAAAEnAAAAAAAAAAAAAAAAAAABKAAAAAAAAAAAAAAAAAAAASsAAAAAAAAAAAAAAAAAAAEsAAAAAAAAAAAAAAAAAAABLwAAAAAAAAAAAAAAAAAAATAAAAAAAAAAAAAAAAAAAAEzAAAAAAAAAAAAAAAAAAABNAAAAAAAAAAAAAAAAAAAATUAAAAAAAAAAAAAAAAAAAE2AAAAAAAAAAAAAAAAAAABNwAAAAAAAAAAAAAAAAAAATgAAAAAAAAAAAAAAAAAAAE5AAAAAAAAAAAAAAAAAAABOgAAAAAAAAAAAAAAAAAAATsAAAAAAAAAAAAAAAAAAAE8AAAAAAAAAAAAAAAAAAABPQAAAAAAAAAAAAAAAAAAAT4AAAAAAAAAAAAAAAAAAAY/Q0RFRkcAAAAAAAAAAAAGQEhJSktMAAAAAAAAAAAABkFNTk9QUQAAAAAAAAAAAAZCUlNUVVYAAAAAAAAAAAABVwAAAAAAAAAAAAAAAAAAAVgAAAAAAAAAAAAAAAAAAAFZAAAAAAAAAAAAAAAAAAABWgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA';

;// CONCATENATED MODULE: ./build/core/text/character-set.js
function setOf(pattern) {
    const set = new Uint8Array(LATIN_1.length);
    for (const character of LATIN_1.match(new RegExp(pattern, 'g')) ?? [])
        set[character.charCodeAt(0)] = 1;
    return set;
}
const LATIN_1 = String.fromCharCode(...new Uint8Array(256).keys());
function isOf(set, text, at) {
    return set[text.charCodeAt(at)] === 1;
}

;// CONCATENATED MODULE: ./build/core/text/base64-lines.js

const BREAK_BYTES = setOf(/["'`\s+.&,\\]/);
const LONGEST_BREAK = 180;
const CASES = new Uint8Array(256).fill(1, 0x61, 0x7b).fill(2, 0x41, 0x5b);
const BOTH_CASES = 3;

;// CONCATENATED MODULE: ./build/core/find/stretch.js


const STRETCH_BYTES = setOf(/[A-Za-z0-9+/_\\%&#;-]/);
const SHORTEST_STRETCH = 32;
const LEAST = 48;
const OF_NAMES = 8;
function mayBeBase64(bytes, start, end) {
    const length = end - start;
    return (length >= LEAST || length + beside(bytes, start, end) >= LEAST) && isVaried(bytes, start, end);
}
function beside(bytes, start, end) {
    let below = end;
    while (below < end + LONGEST_BREAK && BREAK_BYTES[bytes[below]] === 1)
        below++;
    let above = start;
    while (above > start - LONGEST_BREAK && BREAK_BYTES[bytes[above - 1]] === 1)
        above--;
    let count = 0;
    if (below > end)
        for (let at = below; at < below + LEAST && STRETCH_BYTES[bytes[at]] === 1; at++)
            count++;
    if (above < start)
        for (let at = above; at > above - LEAST && STRETCH_BYTES[bytes[at - 1]] === 1; at--)
            count++;
    return count;
}
function isVaried(bytes, start, end) {
    let cases = 0;
    let underscores = 0;
    for (let at = start; at < end; at++) {
        cases |= CASES[bytes[at]];
        if (bytes[at] === UNDERSCORE)
            underscores++;
    }
    return cases === BOTH_CASES && underscores * OF_NAMES < end - start;
}
const UNDERSCORE = 0x5f;

;// CONCATENATED MODULE: ./build/core/find/fast-marks.js


const hasWebAssembly = typeof WebAssembly !== 'undefined';
const fastMarks = hasWebAssembly
    ? (bytes) => {
        marker ??= new Marker(BESIDE + fast_marks_PIECE + BESIDE);
        return marker.marksIn(bytes);
    }
    : null;
let marker = null;
const fast_marks_fastRoom = (/* unused pure expression or super */ null && (hasWebAssembly
    ? (size) => {
        const own = new Marker(size);
        return { bytes: own.bytes, marksIn: (length) => own.marksHere(length) };
    }
    : null));
const CANDIDATES = 16_384;
const STRETCHES = 81_920;
const BYTES = 131_104;
const fast_marks_PIECE = 65_536;
const BESIDE = 512;
class Marker {
    #assembly;
    #numbers;
    bytes;
    #stretchEnd = 0;
    constructor(size) {
        compiled ??= new WebAssembly.Module(fromBase64(MARKS_WASM));
        this.#assembly = new WebAssembly.Instance(compiled).exports;
        const { memory } = this.#assembly;
        const missing = BYTES + size + BESIDE - memory.buffer.byteLength;
        if (missing > 0)
            memory.grow(Math.ceil(missing / PAGE));
        new Uint8Array(memory.buffer).set(fromBase64(TABLES));
        this.bytes = new Uint8Array(memory.buffer, BYTES, size);
        this.#numbers = new Uint32Array(memory.buffer);
    }
    marksIn(bytes) {
        const marks = this.#begin();
        for (let from = 0, first = 0; from < bytes.length; from += fast_marks_PIECE) {
            this.#assembly.move(Math.max(0, from - BESIDE) - first);
            first = Math.max(0, from - BESIDE);
            const to = Math.min(bytes.length, from + fast_marks_PIECE);
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
            at = this.#assembly.mark(at, Math.min(length, at + fast_marks_PIECE), length);
            this.#take(0, length, bytes, marks);
        }
        return marks;
    }
    #begin() {
        this.#assembly.begin();
        this.#stretchEnd = 0;
        return { candidates: [], stretches: [] };
    }
    #take(first, held, bytes, { candidates, stretches }) {
        this.#takeCandidates(first, candidates);
        this.#takeStretches(first, held, bytes, stretches);
    }
    #takeCandidates(first, into) {
        const end = CANDIDATES / 4 + this.#assembly.candidateCount();
        for (let at = CANDIDATES / 4; at < end; at++)
            into.push(first + this.#numbers[at]);
    }
    #takeStretches(first, held, bytes, into) {
        const last = STRETCHES / 4 + 2 * this.#assembly.stretchCount();
        for (let at = STRETCHES / 4; at < last; at += 2) {
            let start = first + this.#numbers[at];
            let end = first + this.#numbers[at + 1];
            if (end <= this.#stretchEnd)
                continue;
            const isCut = start === first || end === first + held;
            while (STRETCH_BYTES[bytes[start - 1]] === 1)
                start--;
            while (STRETCH_BYTES[bytes[end]] === 1)
                end++;
            this.#stretchEnd = end;
            if (!isCut || mayBeBase64(bytes, start, end))
                into.push({ start, end });
        }
    }
}
let compiled = null;
const PAGE = 65_536;
function fromBase64(text) {
    const characters = atob(text);
    const bytes = new Uint8Array(characters.length);
    for (const { 0: run, index } of characters.matchAll(/[^\0]+/g)) {
        for (let at = 0; at < run.length; at++)
            bytes[index + at] = run.charCodeAt(at);
    }
    return bytes;
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
    { word: 'sharedaccesssignature', anyCase: true, meetAt: 10, wholeWord: false, secretFollows: false },
    { word: 'eventgrid', anyCase: true, meetAt: 4, wholeWord: false, secretFollows: false },
    { word: '&20', anyCase: false, meetAt: 0, wholeWord: false, secretFollows: true },
    { word: '&s=', anyCase: false, meetAt: 0, wholeWord: false, secretFollows: true },
    { word: '&sn=', anyCase: false, meetAt: 0, wholeWord: false, secretFollows: true },
    { word: 'aeg-sas-', anyCase: true, meetAt: 2, wholeWord: false, secretFollows: false },
    { word: 'jwt-sas', anyCase: true, meetAt: 0, wholeWord: false, secretFollows: false },
    { word: 'azure-api', anyCase: true, meetAt: 1, wholeWord: false, secretFollows: false },
    { word: '+ASt', anyCase: false, meetAt: 1, wholeWord: false, secretFollows: false },
    { word: '+ASb', anyCase: false, meetAt: 1, wholeWord: false, secretFollows: false },
    { word: '+AEh', anyCase: false, meetAt: 1, wholeWord: false, secretFollows: false },
    { word: '+ARm', anyCase: false, meetAt: 1, wholeWord: false, secretFollows: false },
    ...['ASt', 'ASb', 'AEh', 'ARm'].flatMap((mark) => ['B', 'b', ';', '3', '}'].map((last) => ({
        word: last + mark,
        anyCase: false,
        meetAt: 1,
        wholeWord: false,
        secretFollows: false,
    }))),
    { word: 'APIM', anyCase: false, meetAt: 1, wholeWord: false, secretFollows: false },
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



const bytes_KINDS = {
    value: setOf(/[A-Za-z0-9+/=%\\&_-]/),
    escape: setOf(/[#;{}]/),
    quote: setOf(/["'`]/),
    between: setOf(/["'`\s+.&,()<>|~*^\\_@a-zA-Z]/),
    letter: setOf(/[a-zA-Z]/),
    word: setOf(/\w/),
    stretch: STRETCH_BYTES,
    break: BREAK_BYTES,
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
        const entersPiece = this.#gap > 1 && bytes_KINDS.value[byte] === 1 && bytes_KINDS.quote[this.#bytes[this.#at - 1]] === 1;
        if (!entersPiece && this.#gap < WIDEST_GAP && bytes_KINDS.between[byte] === 1) {
            this.#gap++;
            this.#letters += bytes_KINDS.letter[byte];
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
            if (bytes_KINDS.quote[byte] === 1 && this.#length >= SHORTEST_PIECE)
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
        const isMixed = (this.#capitals & LETTERS) !== 0 && (this.#smalls & LETTERS) !== 0;
        if (this.#distinct >= LEAST_DISTINCT && isMixed)
            return true;
        return this.#distinct >= LEAST_DISTINCT / 2 && (this.#signs & PERCENT_SIGN) !== 0;
    }
}
const LAST_PAIRS = (1 << (LEAST_LENGTH - 1)) - 1;
const PAIRS_OF_WORDS = 11;
const LETTERS = 0x07fffffe;
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
const FOLLOWERS = new Uint32Array(512);
for (const small of 'abcdefghijklmnopqrstuvwxyz') {
    const letters = bitsOf(FOLLOWING[small] ?? '');
    setFollowers(small, bitsOf('_'), letters);
    setFollowers(small.toUpperCase(), letters | bitsOf('_'), letters);
}
setFollowers('_', LETTERS, LETTERS);
function setFollowers(first, capitals, smalls) {
    FOLLOWERS[first.charCodeAt(0)] = capitals;
    FOLLOWERS[256 + first.charCodeAt(0)] = smalls;
}
function bitsOf(characters) {
    let set = 0;
    for (let at = 0; at < characters.length; at++)
        set |= 1 << (characters.charCodeAt(at) & 31);
    return set;
}
function isOfWords(first, second) {
    if (second < 0x40)
        return 0;
    return (FOLLOWERS[second < 0x60 ? first : 256 + first] >>> (second & 31)) & 1;
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
    return bytes_KINDS.value[byte] === 1 || (bytes_KINDS.escape[byte] === 1 && isInEscape(bytes, at));
}
const LONGEST_ESCAPE = 10;
function isInEscape(bytes, at) {
    for (let before = at - 1; before >= Math.max(0, at - LONGEST_ESCAPE); before--) {
        const byte = bytes[before];
        if (byte === AMPERSAND || byte === variety_BACKSLASH)
            return true;
        if (bytes_KINDS.value[byte] === 0 && bytes_KINDS.escape[byte] === 0)
            return false;
    }
    return false;
}
const AMPERSAND = 0x26;
const variety_BACKSLASH = 0x5c;

;// CONCATENATED MODULE: ./build/core/find/plain-marks.js




function plain_marks_plainMarks(bytes) {
    return { candidates: [...candidatesAmong(anchorsIn(bytes), bytes)], stretches: stretchesIn(bytes) };
}
function anchorsIn(bytes) {
    const met = [];
    metBy ??= lettersByByte();
    for (let at = 0; at < bytes.length; at++) {
        for (const { anchor, letters } of metBy[bytes[at]]) {
            const start = at - anchor.meetAt;
            if (letters.every((spellings, index) => spellings.includes(bytes[start + index]))) {
                met.push({ anchor, start });
            }
        }
    }
    return met;
}
let metBy;
function lettersByByte() {
    const by = Array.from({ length: 256 }, () => []);
    for (const anchor of ANCHORS) {
        const letters = Array.from(anchor.word, (_, index) => spellingsOf(anchor, index));
        for (const byte of new Set(letters[anchor.meetAt]))
            by[byte]?.push({ anchor, letters });
    }
    return by;
}
function* candidatesAmong(anchors, bytes) {
    const variety = new Variety(bytes);
    for (const { anchor, start } of anchors) {
        const end = start + anchor.word.length;
        if (anchor.wholeWord && bytes_KINDS.word[bytes[end]] === 1)
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
        if (end - start >= SHORTEST_STRETCH && mayBeBase64(bytes, start, end))
            stretches.push({ start, end });
        start = end;
    }
    return stretches;
}

;// CONCATENATED MODULE: ./build/core/find/marks.js


const marks_marksIn = fastMarks ?? plain_marks_plainMarks;
const roomFor = (/* unused pure expression or super */ null && (fastRoom ?? plainRoom));
function plainRoom(size) {
    const bytes = new Uint8Array(size);
    return { bytes, marksIn: (length) => plainMarks(bytes.subarray(0, length)) };
}

;// CONCATENATED MODULE: ./build/core/find/regions.js
const BEFORE = 4096;
const AFTER = 3072;
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

const STRETCH = 8192;
const MARGIN = 256;
class Landmarks {
    #bytes;
    #find;
    #known = new Map();
    constructor(bytes, find) {
        this.#bytes = bytes;
        this.#find = find;
    }
    before(offset, farthest) {
        const earliest = Math.max(0, offset - farthest);
        for (let stretch = Math.floor(offset / STRETCH); stretch >= Math.floor(earliest / STRETCH); stretch--) {
            const mark = this.#marksIn(stretch).findLast(({ at }) => at < offset);
            if (mark !== undefined)
                return mark.at >= earliest ? mark : null;
        }
        return null;
    }
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
        const marks = this.#find(latin1(this.#bytes, from, to))
            .map((mark) => ({ ...mark, at: from + mark.at }))
            .filter(({ at }) => Math.floor(at / STRETCH) === stretch);
        this.#known.set(stretch, marks);
        return marks;
    }
}
function linesBetween(bytes, from, to, most = Number.POSITIVE_INFINITY) {
    let lines = 0;
    for (let at = from; at < to && lines <= most; at++) {
        if (bytes[at] === 0x0a || (bytes[at] === 0x0d && bytes[at + 1] !== 0x0a))
            lines++;
    }
    return lines;
}

;// CONCATENATED MODULE: ./build/core/sas/percent.js

function decodePercent(text) {
    if (!text.includes('%'))
        return text;
    return text.replace(/%([0-9a-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
}
function decodeWords(text) {
    const bytes = decodePercent(text);
    return /[\x80-\xff]/.test(bytes) ? decodeUtf8(bytes) : bytes;
}

;// CONCATENATED MODULE: ./build/core/sas/endpoint.js

const STORAGE_SUFFIX = /^(?:core\.(?:windows\.net|chinacloudapi\.cn|usgovcloudapi\.net|cloudapi\.de|microsoft\.scloud|eaglex\.ic\.gov|sovcloud-api\.(?:fr|de))|storage\.azure\.net)$/;
const STORAGE_HOST = /^(?<account>md-[a-z0-9-]{1,40}|[a-z0-9]{3,24})(?:-(?:secondary|internetrouting|microsoftrouting))?(?:\.z\d{1,2})?(?:\.privatelink)?\.(?<service>blob|dfs|file|queue|table|web)\.(?<suffix>[a-z0-9.-]{3,200})$/;
const ONELAKE_HOST = /^(?:[a-z0-9-]{1,63}\.)?(?:[a-z0-9-]{1,63}-)?onelake\.(?:blob|dfs)\.fabric\.microsoft\.com$|\.onelake\.fabric\.microsoft\.com$/;
const AZURE_SUFFIX = /\.(?:windows\.net|azure\.net|azure\.com|azure\.us|azure\.cn|azureedge\.net|azurefd\.net|azurewebsites\.net|chinacloudapi\.cn|usgovcloudapi\.net|cloudapi\.de|microsoft\.scloud|eaglex\.ic\.gov|sovcloud-api\.(?:fr|de)|fabric\.microsoft\.com|azure-devices(?:-provisioning)?\.(?:net|cn|us)|azure-api\.net|powerplatform\.com)$/;
const LOOPBACK_HOST = /^(?:127(?:\.\d{1,3}){3}|localhost|.*\.localhost|azurite|host\.docker\.internal|\[::1\])$/;
const endpoint_SERVICES = {
    blob: 'blob',
    dfs: 'blob',
    web: 'blob',
    file: 'file',
    queue: 'queue',
    table: 'table',
};
function parseEndpoint(url) {
    const match = /^(?:([a-z][a-z0-9+.-]*):\/\/)?([^/?#]*)([^?#]*)/i.exec(url);
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
        service: endpoint_SERVICES[storage.service],
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

;// CONCATENATED MODULE: ./build/core/sas/randomness.js

const WINDOW = 40;
const randomness_STEP = 3;
const randomness_LEAST_DISTINCT = 20;
const LEAST_CHANGES = 14;
const LEAST_OF_EACH = 4;
function holdsRandom(text) {
    for (let start = 0; start + WINDOW <= text.length; start += randomness_STEP) {
        if (isRandom(text, start))
            return true;
    }
    return false;
}
function standsInRandom(text, from, to) {
    let start = from;
    while (start > 0 && from - start < randomness_REACH && isOf(randomness_BASE64, text, start - 1))
        start--;
    let end = to;
    while (end - to < randomness_REACH && isOf(randomness_BASE64, text, end))
        end++;
    return holdsRandom(text.slice(start, end));
}
const randomness_REACH = 64;
const randomness_BASE64 = setOf(/[A-Za-z0-9+/_-]/);
function isRandom(text, start) {
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
        bitsIn(signs) + bitsIn(capitals) + bitsIn(smalls) >= randomness_LEAST_DISTINCT);
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



const LINES = 5;
const FARTHEST = 4096;
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
function vouchersIn(text) {
    return [...wordsIn(text), ...hostsIn(text)].sort((one, other) => one - other).map((at) => ({ at }));
}
const corroboration_WORDS = new Set(['sas', 'azure', 'blob', 'sharedaccess']);
const corroboration_LETTERS = /(?<![A-Za-z])[A-Za-z]{0,64}?(?:sas|azure|blob|access)[A-Za-z]{0,64}/gi;
const PARTS = /[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g;
function* wordsIn(text) {
    for (const { 0: letters, index } of text.matchAll(corroboration_LETTERS)) {
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
function endOfShared(text, at) {
    return /(?:^|[^a-z])shared[_ -]$/i.test(text.slice(Math.max(0, at - 8), at)) ? 0 : null;
}
const HOST = /(?<![a-z0-9-])[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){2,10}/gi;
function* hostsIn(text) {
    for (const { 0: host, index } of text.matchAll(HOST)) {
        if (isAzureHost(host.toLowerCase()))
            yield index;
    }
}

;// CONCATENATED MODULE: ./build/core/sas/nearby-account.js



const nearby_account_FARTHEST = 2048;
const nearby_account_LINES = 20;
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
function* accountsIn(text) {
    for (const match of text.matchAll(nearby_account_NAMED)) {
        const whole = match[0];
        const account = match[1] ?? accountOf(whole);
        if (account === null || !ACCOUNT.test(account))
            continue;
        if (standsInRandom(text, match.index, match.index + whole.length))
            continue;
        yield { account, at: match.index + whole.lastIndexOf(account) };
    }
}
const ACCOUNT = /^[a-z0-9]{3,24}$/;
const nearby_account_NAMED = new RegExp([
    String.raw `(?<![A-Za-z])(?:(?:azure[_.-]?)?storage[_.-]?)?account(?:[_.-]?name)?["'\`\])]{0,2}`,
    String.raw `(?:\s{0,20}(?:=>|:=|=|:|,)\s{0,20}|[ \t]{1,8})["'\`]{0,1}([a-z0-9]{3,24})`,
    String.raw `(?=["'\`;&<]|[ \t]{0,8}(?:[\r\n]|$)|[ \t]{1,8}(?:--?[a-z]|#|\\|;))`,
    String.raw `|(?<![a-z0-9.-])[a-z0-9-]{3,64}\.(?:z\d{1,2}\.)?(?:privatelink\.)?(?:blob|dfs|file|queue|table|web)\.[a-z0-9.-]{3,80}`,
].join(''), 'gi');
function accountOf(host) {
    const endpoint = parseEndpoint(host.toLowerCase());
    return endpoint?.onAzure === true && !endpoint.loopback ? endpoint.account : null;
}

;// CONCATENATED MODULE: ./build/core/sas/key-context.js

const ACCOUNTS = String.raw `cosmos(?:[\w.-]{0,8}azure)?|documentdb|documents\.azure|(?:azure|az)[ _.-]?batch|azurerm_batch|batch[ _.-]?(?:account|service|shared|key)|\.batch\.`;
const key_context_SERVICES = [
    'redis|signalr|web[_.-]?pub[_.-]?sub|communication|cognitive|openai|search|azurecr|container[_.-]?registry',
    'app[_.-]?config|automation|log[_.-]?analytics|machine[_.-]?learning',
    String.raw `\b(?:aws|s3|gcp|gcs)|amazon|minio|digitalocean|aliyun|google`,
].join('|');
const STORAGE = String.raw `storage|azure|blob|\bwasbs?\b|\babfss?\b|core\.windows`;
const key_context_NAMES = new RegExp(`(${ACCOUNTS})|(${key_context_SERVICES})|${STORAGE}`, 'gi');
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
function accountBeside(before, after) {
    const names = new Set([lastLines(before.slice(-LONGEST_LINES)), firstLines(after.slice(0, LONGEST_LINES))].flatMap((lines) => [...accountsIn(lines), ...mountsIn(lines)].map(({ account }) => account)));
    return names.size === 1 ? [...names][0] : null;
}
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
function nameBefore(text, host) {
    const at = text.search(host);
    const name = at < 0 ? null : /[a-z0-9-]{3,63}$/i.exec(text.slice(Math.max(0, at - 63), at));
    return name === null || name[0] === 'global' ? null : name[0];
}

;// CONCATENATED MODULE: ./build/core/sas/kinds/quoted.js
function quoted(text) {
    return /^(?:[\w.$-]+|<[\w-]+>)$/.test(text) && !text.includes('$')
        ? text
        : `'${text.replaceAll("'", "'\\''")}'`;
}

;// CONCATENATED MODULE: ./build/core/sas/kinds/storage.js

const STORAGE_SERVICES = ['blob', 'queue', 'table', 'file'];
function accountWords(token) {
    return token.account === null ? 'a storage account not named here' : `storage account ${token.account}`;
}
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
function directoryDepth(sdd) {
    return sdd !== undefined && /^\d{1,4}$/.test(sdd) ? Number(sdd) + 1 : Number.POSITIVE_INFINITY;
}
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
const SETTINGS = {
    'storage-account-key': ['AccountName', 'AccountKey'],
    'messaging-key': ['Endpoint', 'SharedAccessKey'],
    'iot-key': ['HostName', 'SharedAccessKey'],
};
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
const PUBLISHED = new Set([
    'b4804f991484314d52f011cf9e8971196bf18c57a7fdc69ddcdc2154604eeee8',
    '8d414269b91b3a4b9f1e33733ee6d7694b7441d0f1e5ba2792c225f958b38986',
    'ef416360cde5ba5d0a9057f782ad77090bab8ef4428e6a3e88b9d3744c3c41dd',
    '4534b33386c9c1242f21bea4b9f1fc21aaea7468f9cf34e2fe86ae957fd4a0af',
    '233aa6a8e0ce8a2512195a92ea149f50b86d0117efa4fdf321a6bacbd141edf9',
    '8eec6f804717ed70709a0b8703df2ae671d8569b8fb8b7a360df6746962a2207',
    '871801356f8989bf4958e7f42d536f235bf37f6245cc950318d807f2ef7793e7',
    '0c7a83d24d4bb3599143f43be8594ed950bcfa9a59c3f4160706a2ae8f927725',
    'b171a33e8f8a16ec5caa1b0f2c740ab526cf2264602c7af370b64a11b062a5e0',
    '4f5eda78f968c2e82e85212fef3dcb94a482a97b46b68a8f713657f58cb1d4f7',
    '562b15a7db9917c17612d24de6f2fb279f2b49e1e9c3c7d1836049e8cf49282a',
    'e55f041c48c037dbbb9db5ef144979a0817c2411efb9043409f78225f78b71c6',
    'c411b10e513e0d4c0e8aca55508a23f1ab475e79887495a85c70c58bef1ac7cb',
    '05ee7cd1877fcb7f9d4a826871ba003a8e3803543fd642a53b14b6e0600d1687',
    '9c4589880834f8900bf8c14d90d352b43f21690fab92cd9e07984f1d6155e825',
    '7e5219c06b79388a336124b6608f44ef3e4f68d5e8376430ddba3d9253f39995',
    '11ffa092b7378a3ca1ef1f6c4cdb97fe1c10e874cb63757fb6acd141cd3902d6',
    'e75283dbff28feb475aaed2548161302e7e26f49a229d5355cb70f16d565f6a9',
    'b95da36ea756d1b848ab41a97bacb2dee130e50dcfd225687172826cff4dbffa',
    'be6e4bb016f7e80078b5de0e609f46b7cdcda05c28caa34a08d05cb1c24ec900',
    '0011cc25eb4320717494d2703e8cba85743e71b500283c21c8b88147992f9059',
    'aa6547439583c3a275d4542a0df6c1ad6a863971be9f2a2220f027cc02aef615',
]);

;// CONCATENATED MODULE: ./build/core/sas/redact.js



const LONGEST_URL = 300;
const LONGEST_VALUE = 160;
function redactQuery(query) {
    const parameters = query.pieces
        .filter(({ name }) => /^[A-Za-z$_][\w.$-]{0,31}$/.test(name))
        .map(({ name, raw }) => `${withoutSecrets(name)}=${isSignature(name, raw) ? '***' : upToSecret(shorten(decodeUtf8(raw), LONGEST_VALUE))}`);
    const url = query.url === null ? '' : `${shownUrl(decodeUtf8(query.url))}?`;
    return url + parameters.join('&');
}
function shownName(text) {
    return shorten(text, LONGEST_URL);
}
function isSignature(name, raw) {
    return /^sig$/i.test(name) || (raw === '' && /^(?:s|sn)$/i.test(name));
}
function shownUrl(url) {
    const masked = shorten(url, LONGEST_URL);
    const query = masked.indexOf('?') + 1;
    return query === 0 ? masked : masked.slice(0, query) + upToSecret(masked.slice(query));
}
function upToSecret(masked) {
    const at = masked.indexOf('***');
    return at < 0 ? masked : masked.slice(0, at + 3);
}
function shorten(text, longest) {
    const masked = withoutSecrets(text);
    return masked.length <= longest ? masked : `${masked.slice(0, longest)}…`;
}
function withoutSecrets(text) {
    return text
        .replace(/(sig(?:=|%(?:25)*3d))[^&\s]{8,}/gi, '$1***')
        .replace(/(?:[A-Za-z0-9+/=_-]|%(?:25)*(?:2b|2f|3d|2d|5f))+/gi, (run) => (looksSecret(run) ? '***' : run));
}
function looksSecret(run) {
    return holdsRandom(run.includes('%') ? decodePercent(run.replace(/%(?:25)+/g, '%')) : run);
}

;// CONCATENATED MODULE: ./build/core/sas/signature.js

const SHAPE_44 = {
    length: 43,
    padding: '=',
    forUrls: false,
    last: 'AEIMQUYcgkosw048',
    leastDistinct: 20,
};
const SHAPE_43 = { ...SHAPE_44, padding: '', forUrls: true };
const SHAPE_88 = {
    length: 86,
    padding: '==',
    forUrls: false,
    last: 'AQgw',
    leastDistinct: 24,
};
function mayBeSecret(text, at) {
    IN_SECRETS.lastIndex = at;
    return IN_SECRETS.test(text);
}
const IN_SECRETS = new RegExp(`[\\w+/% -]{${SHAPE_43.length}}`, 'y');
function readSecret(text, at, shape) {
    const alphabet = shape.forUrls ? FOR_URLS : PLAIN | SPACE;
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
    if ((padding < shape.padding.length || padding === 0) && (spaces || goesOn(text, end, shape)))
        return null;
    const written = text.slice(at, valueEnd);
    const value = asItStands ? written : decodePercent(written).replaceAll(' ', '+');
    const secret = value + shape.padding;
    return isPlaceholder(secret, shape) ? null : { text: secret, end };
}
const PLAIN = 1;
const FOR_URLS = 2;
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
    const value = '0123456789abcdef'.indexOf(String.fromCharCode(code).toLowerCase());
    return value < 0 ? 16 : value;
});
function goesOn(text, end, shape) {
    let at = end;
    if (!shape.forUrls)
        while (at - end < 2 && ((signature_PARTS[codeAt(text, at)] ?? 0) & BOTH) === FOR_URLS)
            at++;
    const next = codeAt(text, at);
    return next === EQUALS || ((signature_PARTS[next] ?? 0) & BOTH) !== 0;
}
function isPlaceholder(secret, shape) {
    return hasTooFew(secret, shape.leastDistinct) || hasRun(secret) || hasPlainBytes(bytesOf(secret));
}
function hasTooFew(secret, least) {
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
function hasPlainBytes(bytes) {
    return (bytes.every((byte) => (byte >= 0x20 && byte < 0x7f) || byte === 0x0a) ||
        bytes.every((byte, index) => index === 0 || byte === bytes[index - 1] + 1));
}
const VALUES = Uint8Array.from({ length: 128 }, (_, code) => {
    const character = String.fromCharCode(code).replace('-', '+').replace('_', '/');
    const value = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'.indexOf(character);
    return value < 0 ? 64 : value;
});
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
    {
        before: /<StorageServiceKeys>.{0,200}<(?:Primary|Secondary)>\s{0,40}$/is,
        shape: SHAPE_88,
        kind: 'storage-account-key',
    },
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
const introduced_keys_BEFORE = 400;
const introduced_keys_AFTER = 200;
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
            span: spanOf(view, start, secret.end),
            understood: name === undefined ? 6 : 7,
            alone: false,
        });
    }
    return readings;
};
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


const MAPS_TOKEN = /jwt-sas[\s+]{1,4}(eyJ[\w-]{8,1000})\.([\w-]{8,3000})\.([\w-]{43,700})(?![\w-])/gi;
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
            span: spanOf(view, end - signature.length, end),
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
function timeOf(claim) {
    return typeof claim === 'number' && claim > 0 && claim < 253_402_300_800 ? Math.floor(claim) * 1000 : null;
}

;// CONCATENATED MODULE: ./build/core/sas/clarity.js
const ESCAPES = new Set(['\\', '`', '^', ';']);
function signsOfLayersIn(text) {
    return ['%%', "''", '$$', '=3D', '&#', '\\'].filter((sign) => text.includes(sign)).length;
}
function escapesAround(text, start, end) {
    return [text[start - 1], text[end]].filter((character) => ESCAPES.has(character ?? '')).length;
}
function endsPlainly(text, end) {
    return (/(?:=|%3d)$/i.test(text.slice(Math.max(0, end - 3), end)) && !/^(?:3D|\\)/i.test(text.slice(end, end + 2)));
}
function isQuotedPrintable(text, at) {
    if (text[at - 1] !== '=' || !/^3D/i.test(text.slice(at, at + 2)))
        return false;
    return /=3D/i.test(text.slice(Math.max(0, at - NEARBY), at - 1) + text.slice(at + 2, at + NEARBY));
}
const NEARBY = 300;

;// CONCATENATED MODULE: ./build/core/sas/markers.js

const MESSAGING_SEEDS = ['Send0000', 'Listen00', 'Manage00'];
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
const ANNOTATED = { AZEG: 'event-grid-key', AZMP: 'maps-key' };
const ANNOTATED_MARK = /^JQQJ9[9DH]$/;
const ANNOTATED_MARK_AT = 52;
const ANNOTATED_CODE_AT = 76;
const ANNOTATED_COVERED = 60;
function hasChecksum(base64, { seeds }) {
    const bytes = bytesOf(base64);
    const covered = bytes.slice(0, -4);
    return seeds.some((seed) => equals(checksum(covered, seed), bytes.slice(-4)));
}
function hasAnnotatedChecksum(base64) {
    const bytes = bytesOf(base64);
    const sum = checksum(bytes.slice(0, ANNOTATED_COVERED), 'Default0');
    const kept = bytes.slice(ANNOTATED_COVERED, ANNOTATED_COVERED + 4);
    if (kept.length < 3)
        return false;
    return [sum, bytesOf(inBase62(sum))].some((expected) => equals(expected.slice(0, kept.length), kept));
}
const BASE_62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
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
function checksum(bytes, seed) {
    const [low, high] = marvin(bytes, seed);
    const sum = (low ^ high) >>> 0;
    return [sum & 0xff, (sum >>> 8) & 0xff, (sum >>> 16) & 0xff, sum >>> 24];
}
function marvin(bytes, seed) {
    const word = (at) => bytes[at] |
        (bytes[at + 1] << 8) |
        (bytes[at + 2] << 16) |
        (bytes[at + 3] << 24) |
        0;
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
                span: spanOf(view, start, start + key.length),
                understood: endsPlainly(view.text, start + key.length) ? 5 : 3,
                alone: false,
            });
        }
    }
    return readings;
};
function beginsAt(text, start) {
    return (!/[A-Za-z0-9+/]/.test(text[start - 1] ?? '') ||
        /(?:^|[^A-Za-z0-9+/])\+$|\[[\d;]{1,20}m$/.test(text.slice(Math.max(0, start - 22), start)));
}
function isMask(key) {
    return hasTooFew(key, (key.length === SHAPE_44.length + 1 ? SHAPE_44 : SHAPE_88).leastDistinct);
}
function markedKind(key) {
    if (ANNOTATED_MARK.test(key.slice(ANNOTATED_MARK_AT, ANNOTATED_MARK_AT + 6))) {
        const kind = ANNOTATED[key.slice(ANNOTATED_CODE_AT, ANNOTATED_CODE_AT + 4)];
        return kind !== undefined && hasAnnotatedChecksum(key) ? kind : null;
    }
    const marker = MARKERS.find(({ text, size }) => key.startsWith(text, size === 64 ? 76 : 33) && key.length === (size === 64 ? 88 : 44));
    return marker !== undefined && hasChecksum(key, marker) ? marker.kind : null;
}

;// CONCATENATED MODULE: ./build/core/sas/connection-string.js

const connection_string_LONGEST = 2048;
const connection_string_ENDS = setOf(/["'`<>\\]/);
const LINE_ENDS = setOf(/[\r\n]/);
const SPACES = setOf(/\s/);
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
    let left = MOST;
    let right = MOST;
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
function endsString(text, at) {
    if (!isOf(LINE_ENDS, text, at))
        return isOf(connection_string_ENDS, text, at);
    let before = at - 1;
    while (at - before < MOST_INDENT && isOf(SPACES, text, before))
        before--;
    return text[before] !== ';';
}
const MOST_INDENT = 40;
const KNOWN = /^.{0,400}(?:^|[^A-Za-z]|\dm)(Endpoint|HostName|GatewayHostName|DeviceId|ModuleId|EntityPath|SharedAccessKeyName|DefaultEndpointsProtocol|AccountName|AccountEndpoint|EndpointSuffix|(?:Blob|File|Queue|Table)(?:Secondary)?Endpoint)=(.{1,400})$/i;
function settingIn(word) {
    const known = KNOWN.exec(word);
    const [first, second, ...rest] = word.split('=');
    const assigned = rest.length > 0 && rest[0] !== '' && /^[A-Za-z]{8,30}$/.test(second ?? '');
    const name = known?.[1] ?? /[A-Za-z]{3,40}$/.exec(assigned ? second : first)?.[0];
    const value = bare(known?.[2] ?? (assigned ? rest : [second ?? '', ...rest]).join('='));
    return name === undefined || value === '' ? null : { name: name.toLowerCase(), value };
}
function bare(value) {
    const [own = ''] = /^[^\x00-\x20\x7f&{}]*/.exec(value) ?? [];
    let end = own.length;
    const tail = own.includes('[') ? TAIL : TAIL_AND_BRACKETS;
    while (end > 0 && isOf(tail, own, end - 1))
        end--;
    return own.slice(0, end);
}
const TAIL = setOf(/[.,:!)*]/);
const TAIL_AND_BRACKETS = setOf(/[.,:!)*\]]/);
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










const NAME_END = new RegExp([
    String.raw `(?:key|(?<![a-z0-9])pass)[_.-]?[0-9A-Za-z_]{0,12}(?:(?<=account\.key)\.[a-z0-9$\{][a-z0-9$\{\}._-]{3,120})?["'\`\]]{0,2}`,
    String.raw `(?:\s{0,4}\{\s{0,4}get;[\w;\s]{0,24}\}|:\s{0,4}&?[a-z]{1,12}(?=\s{0,4}=))?`,
    String.raw `(?:<\/name>\s{0,80}<value>|\s{0,40}(?:=>|:=|==|=|:|,|\(|>)\s{0,40}(?:[|>][+-]?\s{1,40})?|\s{1,40})`,
    String.raw `(?:\{\s{0,40}["']?type["']?\s{0,4}[:=]\s{0,4}["']?\w{1,16}["']?\s{0,4},?\s{0,40})?`,
    String.raw `(?:["']?value["']?\s{0,9}[:=]\s{0,9})?[@$]?["'\`(]{0,2}`,
].join(''), 'gi');
const named_keys_LONGEST_NAME = 48;
const named_keys_FORMS = [
    {
        names: /(?:storage|blob|azure)[_.-]?(?:account[_.-]?)?(?:(?:access|shared)[_.-]?)?key$/i,
        shape: SHAPE_88,
        holds: () => true,
        describe: storageKey,
    },
    {
        names: /account[_.-]?(?:(?:access|shared)[_.-]?)?key$/i,
        shape: SHAPE_88,
        holds: (place) => place.settings.has('accountname') || ownerAt(place, 200, 100) !== 'another account',
        describe: storageKey,
    },
    {
        names: /(?:access[_.-]?(?:shared[_.-]?)?|dest|source)key$/i,
        shape: SHAPE_88,
        holds: (place) => ownerAt(place, 600, 300) === 'storage',
        describe: storageKey,
    },
    {
        names: /(?:^|[^a-z0-9_.-])(?:key|pass)$/i,
        shape: SHAPE_88,
        holds: (place) => ownerAt(place, 300, 150) === 'storage' || isMount(place),
        describe: storageKey,
    },
    {
        names: /(?:shared[_.-]?access|aeg[_.-]sas|event[_.-]?grid[_.-]?(?:topic[_.-]?)?(?:access)?|(?:service[_.-]?bus|event[_.-]?hubs?|iot[_.-]?hub|iot|device)[_.-]?(?:primary|secondary|access|symmetric)?)[_.-]?key$/i,
        shape: SHAPE_44,
        holds: () => true,
        describe: sharedKey,
    },
    {
        names: /(?:primary|secondary|symmetric)[_.-]?key$/i,
        shape: SHAPE_44,
        holds: (place) => pairAround(...around(place)) !== null,
        describe: pairedKey,
    },
];
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
        const name = text.slice(Math.max(0, match.index - named_keys_LONGEST_NAME), match.index);
        if (OTHERS.test(name))
            continue;
        const { shape, secret } = value;
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
                span: spanOf(view, at, secret.end),
                understood: 4 +
                    2 * settings.size +
                    (endsPlainly(text, secret.end) ? 2 : 0) +
                    (addressOf(settings) === null ? 0 : 1) -
                    signsOfLayersIn([...settings.values()].join('=')),
                alone: /(?:^|[^a-z])(?:iot|device)[_.-]?$/i.test(name) && settings.size === 0,
            });
            break;
        }
    }
    return readings;
};
function isWord(text, written, at) {
    if (!/[\w"'`\]]\s{1,40}["'`(]{0,2}$/.test(written))
        return false;
    const space = text.indexOf(' ', at);
    return space >= 0 && space - at < SHAPE_44.length;
}
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
    const account = settings.get('accountname') ??
        /\.([a-z0-9]{3,24})\.(?:blob|dfs)\./.exec(written)?.[1] ??
        accountBeside(...around(place));
    return keyToken('storage-account-key', fingerprint, {
        account: account !== null && /^[a-z0-9]{3,24}$/.test(account) ? account : null,
    });
}
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
function isOfOthers(settings) {
    const endpoint = parseEndpoint(settings.get('endpoint') ?? '');
    return (settings.has('accountendpoint') ||
        /\.(?:communication|documents)\.azure\.|\.(?:signalr|webpubsub)\./.test(endpoint?.host ?? ''));
}
function isEmulator(settings) {
    return [...settings].some(([name, value]) => /endpoint$|^hostname$/.test(name) && parseEndpoint(value)?.loopback === true);
}

;// CONCATENATED MODULE: ./build/core/sas/permissions.js

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
function readPermissions(letters, p) {
    const words = new Set([...(letters ?? '').toLowerCase()].map((letter) => (letter === 'p' ? p : permissions_WORDS[letter])));
    const known = PERMISSIONS.filter((permission) => words.has(permission));
    return known.length > 0 ? known : null;
}
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
const accountSas = {
    id: 'account-sas',
    recognises: ({ values }) => values.has('ss') || values.has('srt'),
    describe: ({ values, endpoint }) => {
        const letters = new Set(values.get('ss')?.toLowerCase());
        const services = STORAGE_SERVICES.filter((service) => [...letters].some((letter) => SERVICE_LETTERS[letter] === service));
        const types = values.get('srt')?.toLowerCase() ?? '';
        const permissions = readPermissions(values.get('sp'), 'process');
        return {
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

function nameOf(thing, account) {
    return account === null
        ? `${/^[AEI]/.test(thing) ? 'an' : 'a'} ${thing} not named here`
        : `${thing} ${account}`;
}
function ofHub(account, policy) {
    return nameOf(isOfProvisioning(policy) ? 'device provisioning service' : 'IoT hub', account);
}
function isOfProvisioning(policy) {
    return policy !== null && /^(?:provisioningserviceowner|enrollment(?:read|write))$/i.test(policy);
}
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

const apiManagementKey = {
    id: 'api-management-key',
    deed: ({ account }) => `act on ${nameOf('API Management service', account)} and sign tokens for it`,
    revoke: ({ account }) => renewKey('key of the management API, the subscription or the gateway it belongs to', [
        `az rest --method post --url "https://management.azure.com/subscriptions/<subscription>/resourceGroups/<resource-group>/providers/Microsoft.ApiManagement/service/${account ?? '<service>'}/tenant/access/regeneratePrimaryKey?api-version=2022-08-01"`,
    ]),
};

;// CONCATENATED MODULE: ./build/core/sas/time.js
const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T +](\d{2})(?::?(\d{2})(?::?(\d{2})(?:[.,]\d{1,9})?)?)?)?\s*(?:Z|([+ -])(\d{2}):?(\d{2})?)?$/i;
const BASIC = /^(\d{4})(\d{2})(\d{2})(T\d{2}(?:\d{2}(?:\d{2})?)?(?:Z|[+-]\d{2}:?\d{2})?)$/i;
const YEAR_10000 = Date.UTC(10_000, 0);
const YEAR_0 = -62_167_219_200_000;
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
    date.setUTCFullYear(year, month - 1, day);
    if (date.getUTCMonth() + 1 !== month)
        return null;
    if (hour > 23 || minute > 59 || second > 60)
        return null;
    const utc = date.getTime() - offsetOf(match[7], match[8], match[9]);
    return utc >= YEAR_0 && utc < YEAR_10000 ? utc : null;
}
function parseSeconds(text) {
    if (text === undefined || !/^\d{1,15}$/.test(text))
        return text === undefined ? null : parseTime(text);
    const time = Number(text) * 1000;
    return time < YEAR_10000 ? time : null;
}
function offsetOf(sign, hours, minutes) {
    if (sign === undefined)
        return 0;
    return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes ?? 0)) * 60_000;
}
function formatTime(time) {
    return `${new Date(time).toISOString().slice(0, 19)}Z`;
}

;// CONCATENATED MODULE: ./build/core/sas/kinds/api-management-sas.js

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
function hasRights(values) {
    return values.has('si') || values.has('sp') || values.has('se');
}
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
const service_sas_PARTS = { bs: 'snapshot', bv: 'version' };
function scopeDeed(token) {
    const service = token.services[0] ?? null;
    const verbs = verbsOf(token, service === 'queue' || service === 'table' ? 'add' : 'append to');
    return `${verbs} ${nounOf(token, service)} ${token.resource === null ? '' : `${token.resource} `}in ${accountWords(token)}`;
}
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

const eventGridKey = {
    id: 'event-grid-key',
    deed: ({ account }) => `send events to ${nameOf('Event Grid topic', account)} and sign tokens for it`,
    revoke: ({ account }) => renewKey('key of the topic, domain or namespace', [
        `az eventgrid topic key regenerate -g <resource-group> -n ${account ?? '<topic>'} --key-name key1`,
    ]),
};

;// CONCATENATED MODULE: ./build/core/sas/kinds/event-grid-sas.js


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
const US_TIME = /^(\d{1,2})\/(\d{1,2})\/(\d{4})[\s+](\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d{1,7})?)?(?:[\s+]?(AM|PM))?(?:[\s+]?(?:Z|[+-]00:?00))?$/i;
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
function namesDevice({ host, segments }) {
    if (segments[0] === 'registrations')
        return true;
    return segments[0] === 'devices' && segments.length > 1 && !/\.servicebus\./.test(host);
}
function isIotHost(host) {
    return /\.azure-devices(?:-provisioning)?\.(?:net|cn|us)$/.test(host);
}
const iot_sas_FULL = new Set(['iothubowner', 'service', 'registryReadWrite', 'provisioningserviceowner']);
function describe({ values }) {
    const address = iot_sas_addressOf(values.get('sr'));
    const segments = address?.segments ?? [];
    const ofDevice = segments[0] === 'devices' || segments[0] === 'registrations';
    const policy = values.get('skn') ?? null;
    const asDevice = ofDevice && (policy === null || policy === 'registration');
    return {
        reach: ofDevice ? 'item' : 'account',
        power: asDevice || (policy !== null && iot_sas_FULL.has(policy)) ? 3 : 2,
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

const legacySas = {
    id: 'legacy-sas',
    recognises: ({ values }) => !values.has('sv') && ['b', 'c'].includes(values.get('sr')?.toLowerCase() ?? ''),
    describe: describeScope,
    deed: scopeDeed,
    revoke: (token) => serviceSas.revoke(token),
};

;// CONCATENATED MODULE: ./build/core/sas/kinds/maps-key.js

const mapsKey = {
    id: 'maps-key',
    deed: ({ account }) => `use ${nameOf('Azure Maps account', account)} at its owner's expense`,
    revoke: ({ account }) => renewKey('key of the Azure Maps account', [
        `az maps account keys renew -g <resource-group> -n ${account ?? '<account>'} --key primary`,
    ]),
};

;// CONCATENATED MODULE: ./build/core/sas/kinds/maps-sas.js
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



const messagingSas = {
    id: 'messaging-sas',
    recognises: ({ values }) => isAddress(values.get('sr')) && (values.has('skn') || /^\d+$/.test(values.get('se') ?? '')),
    describe: messaging_sas_describe,
    deed: (token) => `${rightsOf(token)} ${addressWords(token)}`,
    revoke: renewRule,
};
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


const messagingKey = {
    id: 'messaging-key',
    deed: ({ account, policy, resource }) => `sign tokens for ${policy === null ? 'an authorization rule' : `the rule ${policy}`} of ${nameOf('messaging namespace', account)}${resource === null ? '' : ` (${resource})`}`,
    revoke: renewRule,
};

;// CONCATENATED MODULE: ./build/core/sas/kinds/storage-account-key.js

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
function workflowIn(url) {
    return /\/(?:workflows|api)\/([\w.-]{1,80})\//i.exec(url ?? '')?.[1] ?? null;
}

;// CONCATENATED MODULE: ./build/core/sas/kinds/index.js


















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
const query_LONGEST = 4096;
const QUERY_CHARACTERS = setOf(/[A-Za-z0-9\-._~%&=+/:,*()@!$?[\]\x80-\xff]/);
const PARAMETER = /&([\w.$%~:@!*()+[\]-]{0,80})(?:=([\w\-.~%+/:*()@!$[\]'=]{0,4096}))?/y;
const RAW_HEADER = /rsc[cdelt]=[\w.%+*/-]{1,80}(?:(?:[;,](?: |(?! ))| )[^\s"&<>;,|`]{0,120}(?:"[^"&<>\r\n]{0,120}")?){1,9}(?=&[\w$]{1,20}=)/iy;
const LONGEST_HEADER = 300;
const MOST_HEADERS = 10;
const query_ENDS = new Set(['se', 'ske']);
const LISTS = new Set(['spr', 'srh', 'srq', 'rscc', 'rscd', 'rsce', 'rscl', 'rsct']);
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
function firstParameterIn(left) {
    const mark = queryMark(left) + 1;
    const end = left.indexOf('&', mark);
    const piece = left.slice(mark, end < 0 ? left.length : end);
    const match = FIRST_FIELD.exec(piece);
    if (match === null)
        return mark > 0 ? mark : piece.length;
    const isField = mark === 0 ||
        match.index === 0 ||
        /^(?:[re]|uid)$/i.test(match[0].slice(0, match[0].indexOf('='))) ||
        isSasField(match[0]);
    return isField ? mark + match.index : mark;
}
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
function behindColour(text, start) {
    const colour = /^\[?[\d;]{0,9}m/.exec(text.slice(start, start + 12))?.[0];
    return colour !== undefined && /\x1b(?:\[[\d;]{0,16})?$/.test(text.slice(Math.max(0, start - 18), start))
        ? start + colour.length
        : start;
}
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
function standsInUnquotedUrl(text, at) {
    const from = Math.max(0, at - query_LONGEST);
    const slashes = text.slice(from, at).lastIndexOf('://');
    const scheme = slashes < 0 ? null : schemeBefore(text, from + slashes);
    if (scheme === null || /[\s"<>`|]/.test(text.slice(scheme, at)))
        return false;
    return text[scheme - 1] !== "'";
}
function isApostrophe(text, at) {
    return (/^[\w.~%'-]{1,60}&/.test(text.slice(at + 1, at + 62)) &&
        /[?&"'\s][a-z]{2,5}=[\w.~%/'-]{1,80}$/i.test(text.slice(Math.max(0, at - 90), at)));
}
const query_KEYS = /\(PartitionKey='[^&?"\s]{0,200}',RowKey='[^&?"\s]{0,200}'\)/y;
const LONGEST_KEYS = 440;
function standsInKeys(text, at) {
    const from = Math.max(0, at - LONGEST_KEYS);
    const keys = from + text.slice(from, at).lastIndexOf('(PartitionKey=');
    if (keys < from)
        return false;
    query_KEYS.lastIndex = keys;
    return query_KEYS.test(text) && query_KEYS.lastIndex > at;
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
        pieces.push({ name, raw: text[at] === '&' ? raw : withoutTail(raw, VALUE_TAIL) });
    }
    return { pieces, end: at };
}
function listEnd(text, nameAt, at) {
    RAW_HEADER.lastIndex = nameAt;
    if (RAW_HEADER.test(text))
        return RAW_HEADER.lastIndex;
    return at + (/^(?:,[\w\-.~%+/*()@!$]+)*/.exec(text.slice(at, at + 200))?.[0] ?? '').length;
}
function splitPiece(whole) {
    const piece = CARRIED.exec(whole)?.[1] ?? whole;
    const equals = piece.indexOf('=');
    return equals > 0 ? { name: piece.slice(0, equals), raw: piece.slice(equals + 1) } : null;
}
const CARRIED = /^[\w.$-]{1,40}=(?:SharedAccessSignature[ +])?((?:r|sr|uid|sv|ss|sp|st|se)=.{1,4096})$/is;
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
const SPACED = /["'`](https?:\/\/[\w.:-]{3,120}\/(?:[\w.%()/-]{1,100} ){1,6})$/;
const LONGEST_SPACED = 500;
function urlWithSpaces(text, start, path) {
    if (text[start - 1] !== ' ' || !path.endsWith('?'))
        return null;
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
    while (end > 0 && isOf(tail, text, end - 1))
        end--;
    return text.slice(0, end);
}
const BARE = /^(?:(?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,63}|\d{1,3}(?:\.\d{1,3}){3}|localhost|azurite)(?::\d{1,5})?(?:\/[^:]*)?$/i;
const BARE_CHARACTERS = setOf(/[\w.%:/-]/);
const LONGEST_BARE = 500;

;// CONCATENATED MODULE: ./build/core/sas/readers/signed-query.js











const signed_query_SIGNATURE = /(?<![\w.%-])(sig|s|sn)=/gi;
const readSignedQueries = (view, digest) => {
    const readings = [];
    const secretAt = secretsIn(view.text);
    for (const match of view.text.matchAll(signed_query_SIGNATURE)) {
        const field = match[1].toLowerCase();
        const reading = readSas(view, field, match.index, match.index + match[0].length, digest, secretAt);
        if (reading !== null)
            readings.push(reading);
    }
    return readings;
};
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
    if (padded === null && !workflow)
        return null;
    const fingerprint = digest(workflow ? unpadded(secret) : secret.text);
    const fields = [...query.values.keys()].filter((name) => SAS_FIELDS.has(name)).length;
    return {
        describe: isHarmless(query, fields, fingerprint) ? null : () => signed_query_describe(query, fingerprint),
        span: spanOf(view, valueAt, secret.end),
        understood: FIELD * (fields + (COMPANY[field]?.length ?? 0)) +
            clarityOf(query, text) +
            (endsPlainly(text, secret.end) ? 1 : 0),
        alone: fields === 0 && query.endpoint === null && field === 'sig',
    };
}
const FIELD = 16;
function clarityOf(query, text) {
    const { values, endpoint } = query;
    const address = endpoint ?? signedResource(values);
    const isWhole = query.url?.includes('://') === true;
    const host = address === null ? 0 : address.account !== null || address.onAzure ? 3 : isWhole ? 2 : 1;
    const times = TIMES.filter((name) => signed_query_timeOf(values.get(name)) !== null).length;
    const protocols = /^https?(?:,https?)?$/i.test(values.get('spr') ?? '') ? 1 : 0;
    const left = signsOfLayersIn([query.url ?? '', ...values.values()].join('='));
    return host + times + protocols - left - escapesAround(text, query.start, query.end);
}
const TIMES = ['st', 'se', 'skt', 'ske'];
function signedResource(values) {
    const resource = values.get('sr') ?? values.get('r');
    return resource === undefined ? null : parseEndpoint(resource);
}
function unpadded(secret) {
    return secret.text.replace(/=+$/, '');
}
function isHarmless(query, fields, fingerprint) {
    const { endpoint, values } = query;
    if (PUBLISHED.has(fingerprint) || endpoint?.loopback)
        return true;
    if (endpoint === null && signedResource(values)?.loopback)
        return true;
    return isCosmos(query) || (query.field === 'sig' && fields === 0 && endpoint !== null && !endpoint.onAzure);
}
function isCosmos({ values }) {
    const grants = ['sp', 'sr', 'ss', 'si', 'tn'].some((name) => values.has(name));
    return !grants && values.has('ver') && /^(?:resource|master|aad)$/.test(values.get('type') ?? '');
}
function withConnection(query, text, end) {
    if (query.endpoint !== null || !isSetting(text.slice(Math.max(0, query.start - 64), query.start)))
        return query;
    const url = connectionOf(text, query.start, end);
    const endpoint = url === null ? null : parseEndpoint(url);
    return endpoint === null ? query : { ...query, endpoint };
}
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
function protocolsOf(spr) {
    const named = ['https', 'http'].filter((protocol) => spr?.toLowerCase().split(',').includes(protocol));
    return named.length > 0 ? named : ['https', 'http'];
}

;// CONCATENATED MODULE: ./build/core/sas/readers/positional.js





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
            span: spanOf(view, at, secret.end),
            understood: 6 + (endsPlainly(view.text, secret.end) ? 1 : 0),
            alone: false,
        });
    }
    return readings;
};

;// CONCATENATED MODULE: ./build/core/sas/read.js






const READERS = [
    readSignedQueries,
    readPositional,
    readMapsTokens,
    readMarkedKeys,
    readNamedKeys,
    readIntroducedKeys,
];
const read_readTokens = (view, digest) => READERS.flatMap((read) => read(view, digest));

;// CONCATENATED MODULE: ./build/core/unpack/plain-unpack.js
const CHARACTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const plain_unpack_VALUES = new Uint8Array(256).fill(64);
for (const alphabet of [CHARACTERS, CHARACTERS.replace('+', '-').replace('/', '_')])
    for (let value = 0; value < 64; value++)
        plain_unpack_VALUES[alphabet.charCodeAt(value)] = value;
function plainUnpack(characters) {
    const bytes = new Uint8Array(Math.floor((characters.length * 3) / 4));
    let bits = 0;
    let held = 0;
    let at = 0;
    for (const character of characters) {
        bits = ((bits << 6) | plain_unpack_VALUES[character]) & 0xffff;
        held += 6;
        if (held < 8)
            continue;
        held -= 8;
        bytes[at++] = bits >> held;
    }
    return bytes;
}

;// CONCATENATED MODULE: ./build/core/unpack/unpack.wasm.js
const UNPACK_WASM = 'AGFzbQEAAAABCAJgAABgAX8AAwMCAAEFAwEAAgcTAgZ1bnBhY2sAAQZtZW1vcnkCAAgBAArtAQJoAQF/A0AgAEEaSQRAIAAgADoAQSAAIABBGmo6AGEgAEEBaiEADAELC0EAIQADQCAAQQpJBEAgACAAQTRqOgAwIABBAWohAAwBCwtBK0E+OgAAQS9BPzoAAEEtQT46AABB3wBBPzoAAAuBAQEDfyAAQcGChYoENgCAAkGAggQhAkGAAiEBA0AgASAAQYACakkEQCACIAEtAAMtAAAgAS0AAS0AACABLQAALQAAQQZ0ckEMdCABLQACLQAAQQZ0cnIiA0EQdjoAACACIANBCHY6AAEgAiADOgACIAJBA2ohAiABQQRqIQEMAQsLCw==';

;// CONCATENATED MODULE: ./build/core/unpack/fast-unpack.js

const fast_unpack_hasWebAssembly = typeof WebAssembly !== 'undefined';
const fastUnpack = fast_unpack_hasWebAssembly
    ? (characters) => {
        assembly ??= new Assembly();
        return assembly.unpack(characters);
    }
    : null;
let assembly = null;
const fast_unpack_CHARACTERS = 256;
const fast_unpack_BYTES = 65_792;
const AT_ONCE = 65_536;
class Assembly {
    #exports;
    #memory;
    constructor() {
        const code = Uint8Array.from(atob(UNPACK_WASM), (character) => character.charCodeAt(0));
        this.#exports = new WebAssembly.Instance(new WebAssembly.Module(code)).exports;
        this.#memory = new Uint8Array(this.#exports.memory.buffer);
    }
    unpack(characters) {
        const bytes = new Uint8Array(Math.floor((characters.length * 3) / 4));
        for (let from = 0, at = 0; at < bytes.length; from += AT_ONCE) {
            const some = characters.subarray(from, from + AT_ONCE);
            this.#memory.set(some, fast_unpack_CHARACTERS);
            this.#exports.unpack(some.length);
            const size = Math.floor((some.length * 3) / 4);
            bytes.set(this.#memory.subarray(fast_unpack_BYTES, fast_unpack_BYTES + size), at);
            at += size;
        }
        return bytes;
    }
}

;// CONCATENATED MODULE: ./build/core/unpack/unpack.js


const unpack = fastUnpack ?? plainUnpack;

;// CONCATENATED MODULE: ./build/core/transport/base64.js





const base64_DEPTH = 4;
const base64_SHORTEST = 59;
const SHORTEST_LINE = 40;
const SHORTEST_FIRST_LINE = 20;
function* base64_base64In(bytes, stretches) {
    let done = 0;
    for (const stretch of stretches) {
        for (let at = Math.max(done, stretch.start); at < stretch.end; at += base64_MEETING) {
            if (!isBase64(bytes[at]))
                continue;
            const run = new Run(bytes, firstLineOf(bytes, startOf(bytes, at, done), done));
            if (run.length >= base64_SHORTEST && run.isMixed(bytes)) {
                for (const first of beginningsIn(bytes, run))
                    yield decode(bytes, run, first);
            }
            done = Math.max(done, run.end);
            at = Math.max(at, run.end);
        }
    }
}
const base64_MEETING = 16;
function isBase64(byte) {
    return byte !== undefined && plain_unpack_VALUES[byte] < 64;
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
            while (plain_unpack_VALUES[bytes[at]] < 64)
                at++;
            if (at > plain)
                this.pieces.push({ start: plain, end: at, escaped: null, index: this.length });
            this.length += at - plain;
            const sign = escapeAt(bytes, at);
            if (sign === null)
                break;
            this.pieces.push({ start: at, end: at + sign.length, escaped: sign.character, index: this.length });
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
    characters(bytes, from, most = this.length) {
        const to = Math.min(this.length, from + most);
        const first = this.#pieceOf(from);
        const { start, end, escaped, index } = this.pieces[first];
        if (escaped === null && to - index <= end - start)
            return bytes.subarray(start + from - index, start + to - index);
        const characters = new Uint8Array(to - from);
        for (let at = from, piece = first; at < to; piece++) {
            const { start, end, escaped, index } = this.pieces[piece];
            if (escaped === null)
                characters.set(bytes.subarray(start + at - index, Math.min(end, start + to - index)), at - from);
            else
                characters[at - from] = escaped;
            at = index + (escaped === null ? end - start : 1);
        }
        return characters;
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
const base64_ESCAPES = [
    { first: '\\', form: /^\\(?:\/|u002[bf])/i },
    { first: '%', form: /^%2[bf]/i },
    { first: '&', form: /^&#(?:43|47|x2[bf]);/i },
];
const PLUS = '+'.charCodeAt(0);
const base64_SLASH = '/'.charCodeAt(0);
const base64_LONGEST_ESCAPE = 6;
const LONGEST_ESCAPES = [2, 3, 5, 6];
const ESCAPE_FIRST = setOf(/[\\%&]/);
function escapeAt(bytes, at) {
    if (ESCAPE_FIRST[bytes[at]] !== 1)
        return null;
    const text = latin1(bytes, at, Math.min(bytes.length, at + base64_LONGEST_ESCAPE));
    for (const { form } of base64_ESCAPES) {
        const match = form.exec(text)?.[0];
        if (match !== undefined)
            return { length: match.length, character: /\/|f|47/i.test(match) ? base64_SLASH : PLUS };
    }
    return null;
}
const BREAK = /^(?:(?:\\r)?\\n)?(?:["'`][ \t]{0,20}[+.&,\\]?[ \t]{0,20}(?:\r?\n[ \t]{0,80})?[+.&]?[ \t]{0,20}["'`]|(?<=\\n)|\\?\r?\n[ \t]{0,80})/;
const BREAK_FIRST = setOf(/[\\"'`\r\n]/);
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
    const match = BREAK.exec(latin1(bytes, at, Math.min(bytes.length, at + LONGEST_BREAK)));
    return match === null || !isBase64(bytes[at + match[0].length]) ? null : at + match[0].length;
}
function* beginningsIn(bytes, run) {
    yield 0;
    const container = containerIn(bytes, run);
    if (container > 0)
        yield container;
    const shown = [true, false, false, false];
    for (const from of samplesOf(run.length)) {
        const sample = run.characters(bytes, from, base64_SAMPLE);
        for (let shift = 0; shift < 4; shift++) {
            const phase = (from + shift) % 4;
            if (shown[phase] === true || !isText(sample, shift))
                continue;
            shown[phase] = true;
            yield phase;
        }
    }
}
const base64_CONTAINERS = /H4sI|UEsDB/;
const LONGEST_PREFIX = 128;
function containerIn(bytes, run) {
    const { start, end, escaped } = run.pieces[0];
    return escaped === null
        ? latin1(bytes, start, Math.min(end, start + LONGEST_PREFIX)).search(base64_CONTAINERS)
        : -1;
}
const base64_SAMPLE = 51;
const SAMPLE_EVERY = 2048;
function* samplesOf(length) {
    const last = Math.max(0, length - base64_SAMPLE);
    yield 0;
    for (let from = base64_SAMPLE; from < last; from += SAMPLE_EVERY)
        yield from;
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
function byteOf(characters, at, place) {
    const high = plain_unpack_VALUES[characters[at + place]];
    const low = plain_unpack_VALUES[characters[at + place + 1]];
    return ((high << (2 * place + 2)) | (low >> (4 - 2 * place))) & 0xff;
}
function decode(bytes, run, first) {
    return {
        bytes: unpack(run.characters(bytes, first)),
        start: run.spanOf(first).start,
        placeOf: (inner) => ({
            start: run.spanOf(first + Math.floor((inner.start * 4) / 3)).start,
            end: run.spanOf(first + Math.ceil((inner.end * 4) / 3) - 1).end,
        }),
    };
}

;// CONCATENATED MODULE: ./build/core/readings.js








const VIEWS_AT_FIRST = 256;
const VIEWS_A_REGION = 8;
function readingsIn(bytes, path, digest, depth = base64_DEPTH) {
    const best = new Map();
    const containers = [];
    const unfinished = [];
    const add = (reading) => {
        const known = best.get(reading.span.start);
        if (known === undefined || reading.understood > known.understood)
            best.set(reading.span.start, reading);
    };
    const { candidates, stretches } = marks_marksIn(bytes);
    let digestOnce = digest;
    for (const { view, region } of viewsIn(bytes, candidates)) {
        if (view === null)
            unfinished.push(region);
        else {
            if (view.layers.length === 0)
                digestOnce = remembering(digest);
            for (const reading of read_readTokens(view, digestOnce))
                add(reading);
        }
    }
    if (depth > 0) {
        for (const { bytes: inner, placeOf } of base64_base64In(bytes, stretches)) {
            const found = readingsIn(inner, path, digest, depth - 1);
            for (const reading of found.secrets)
                add({ ...reading, span: placeOf(reading.span) });
            for (const span of found.unfinished)
                unfinished.push(placeOf(span));
            for (const carried of found.containers)
                containers.push({ ...carried, span: placeOf(carried.span) });
            if (recognise_isContainer(inner))
                containers.push({ bytes: inner, span: placeOf({ start: 0, end: inner.length }) });
        }
    }
    return { secrets: vouched(apart([...best.values()]), bytes, path), containers, unfinished };
}
function holdsReading(bytes, marks = marksIn(bytes), depth = DEPTH) {
    for (const { view } of viewsIn(bytes, marks.candidates)) {
        if (view === null || readTokens(view, () => '').length > 0)
            return true;
    }
    if (depth === 0)
        return false;
    for (const { bytes: inner } of base64In(bytes, marks.stretches)) {
        if (isContainer(inner) || holdsReading(inner, marksIn(inner), depth - 1))
            return true;
    }
    return false;
}
function* viewsIn(bytes, candidates) {
    let left = VIEWS_AT_FIRST;
    for (const region of regionsOf(candidates, bytes.length)) {
        left += VIEWS_A_REGION;
        const layers = layersOf(viewOf(bytes, region.start, region.end), Math.min(MOST_VIEWS, left));
        for (let next = layers.next();; next = layers.next()) {
            if (next.done === true) {
                if (next.value)
                    yield { view: null, region };
                break;
            }
            left--;
            yield { view: next.value, region };
        }
    }
}
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
    if (!readings.some(({ alone }) => alone))
        return [...readings];
    const isVouchedFor = corroborationIn(bytes, path);
    return readings.map((reading) => reading.alone && isVouchedFor(reading.span.start, reading.span.end)
        ? { ...reading, alone: false }
        : reading);
}

;// CONCATENATED MODULE: ./build/core/text/lines.js

const LF = 0x0a;
const CR = 0x0d;
const BINARY_PROBE = 8000;
function linesFromTop(bytes) {
    return {
        start: { at: hasBom(bytes) ? 3 : 0, line: 1, column: 1, next: null, inBytes: null },
        binary: bytes.subarray(0, BINARY_PROBE).includes(0),
    };
}
function linesFrom(lines, bytes, offset) {
    const here = advance(bytes, lines.start, Math.max(offset, lines.start.at), lines.binary);
    return { start: { ...here, at: 0, next: null }, binary: lines.binary };
}
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
        inBytes ??= binary || utf16Length(bytes.subarray(at, next)) === null;
        column += inBytes ? offset - at : (utf16Length(bytes.subarray(at, offset)) ?? offset - at);
    }
    return { at: offset, line, column, next, inBytes };
}
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

;// CONCATENATED MODULE: ./build/core/text/utf-16.js
function toUtf8(bytes, encoding = encodingOf(bytes)) {
    return encoding === null ? bytes : new TextEncoder().encode(utf_16_decode(bytes, encoding));
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
    if (length < 16)
        return null;
    const most = (length / 2) * 0.8;
    let even = 0;
    let odd = 0;
    let neither = 0;
    for (let i = 0; i < length; i += 2) {
        if (bytes[i] === 0)
            even++;
        if (bytes[i + 1] === 0)
            odd++;
        else if (bytes[i] !== 0 && ++neither > length / 2 - most)
            return null;
    }
    if (odd >= most && even === 0)
        return 'utf-16le';
    if (even >= most && odd === 0)
        return 'utf-16be';
    return null;
}
function utf_16_decode(bytes, encoding) {
    return new TextDecoder('utf-16le').decode(encoding === 'utf-16le' ? bytes : swapped(bytes));
}
function swapped(bytes) {
    const copy = Uint8Array.prototype.slice.call(bytes, 0, bytes.length & ~1);
    for (let i = 0; i < copy.length; i += 2)
        [copy[i], copy[i + 1]] = [copy[i + 1], copy[i]];
    return copy;
}

;// CONCATENATED MODULE: ./build/core/text/windows.js

const windows_WINDOW = 4 * 1024 * 1024;
const OVERLAP = 128 * 1024;
function* windowsOf(pieces, size = windows_WINDOW) {
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

;// CONCATENATED MODULE: ./build/core/inspect.js








function inspect(document, digest) {
    return new Inspector(document, digest).inspect();
}
function shownPath(path, digest) {
    return redactName(path, tokensIn(inspect_encoder.encode(path), path, digest));
}
const inspect_DEPTH = 4;
const MOST_ENTRIES = 100_000;
const MOST_UNPACKED = 256 * 1024 * 1024;
const MOST_TIMES_ITS_SIZE = 8;
const LARGEST_HELD = 64 * 1024 * 1024;
const inspect_LONGEST_NAME = 1024;
class Inspector {
    #document;
    #digest;
    #path;
    #sightings = [];
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
    #open(content, name, inside) {
        const head = content.read(0, recognise_HEAD);
        const container = containerOf(head);
        const before = this.#sightings.length;
        if (container === null)
            this.#refuseUnopened(head, inside);
        else if (inside.length === inspect_DEPTH)
            this.#refuse('too-deep', inside);
        else
            this.#unpack(container, content, name, inside);
        const unpacked = this.#fingerprintsFrom(before);
        const known = this.#sightings.length;
        this.#look(piecesOf(content, windows_WINDOW), inside);
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
            const isNameless = entry.kind === 'member' && entry.name === '';
            this.#take(isNameless ? { ...entry, name: container.id } : entry, inside, container);
            if (this.#bytesLeft === 0)
                return;
        }
    }
    #take(entry, inside, { id }) {
        const shown = this.#shownName(entry.name);
        const name = id === 'gzip' ? baseName(shown.replaceAll('\\', '/')) : shown;
        const way = name === '' ? inside : [...inside, name];
        if (entry.name !== '')
            this.#lookAtName(entry.name, way);
        if (entry.kind === 'refusal') {
            this.#refuse(entry.fault, way);
            return;
        }
        const pieces = this.#counted(entry.pieces, way);
        const head = upTo(recognise_HEAD, pieces);
        if (containerOf(head) === null) {
            this.#refuseUnopened(head, way);
            this.#look(following(head, pieces), way);
            return;
        }
        const held = upTo(LARGEST_HELD, following(head, pieces));
        if (held.length < LARGEST_HELD) {
            this.#open(inMemory(held), baseName(name), way);
        }
        else {
            this.#refuse('too-large-inflated', way);
            this.#look(following(held, pieces), way);
        }
    }
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
    #look(pieces, inside) {
        const path = [this.#document.path, ...inside].join('/');
        let lines = null;
        for (const { bytes, from, until, next } of windowsOf(pieces)) {
            lines ??= linesFromTop(bytes);
            const isOwn = ({ span }) => span.start >= from && span.start < until;
            const { tokens, containers, unfinished } = findingsIn(bytes, path, this.#digest);
            for (const _ of unfinished)
                this.#refuse('too-deep (more encodings at once than are tried)', inside);
            let own = tokens.filter(isOwn);
            for (const carried of containers) {
                if (next !== null && carried.span.start >= next)
                    continue;
                const before = this.#sightings.length;
                this.#open(inMemory(carried.bytes), null, inside);
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
    #shownName(name) {
        return shownPath(name, this.#digest).slice(0, inspect_LONGEST_NAME);
    }
    #refuseUnopened(head, inside) {
        const format = unopened(head);
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
function isOfSomeAccount({ account, kind, services }) {
    return account === null && (kind === 'unknown-sas' || services.some((service) => inspect_STORAGE.has(service)));
}
const inspect_STORAGE = new Set(STORAGE_SERVICES);
function baseName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
function upTo(length, pieces) {
    const taken = [];
    for (let size = 0; size < length;) {
        const { value, done } = pieces.next();
        if (done === true)
            break;
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
    const tokens = secrets.flatMap(({ describe, alone, span }) => describe === null || alone ? [] : [{ token: describe(), span }]);
    return { tokens, ...rest };
}
function tokensIn(bytes, path, digest) {
    return findingsIn(bytes, path, digest).tokens;
}
function redactName(name, tokens) {
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
    const deed = wordsOf(token.kind).deed(token);
    const holder = token.userBound ? 'The one user it is bound to' : 'Anyone holding this';
    if (isExpired(token, now))
        return `${holder} could ${deed} until ${headline_dateOf(token.expiresOn)}; it has expired.`;
    const start = token.startsOn !== null && token.startsOn > now ? ` from ${headline_dateOf(token.startsOn)}` : '';
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
function headline_dateOf(time) {
    const date = new Date(time);
    return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}
function momentOf(time, now) {
    return time - now > 3 * severity_DAY
        ? headline_dateOf(time)
        : `${headline_dateOf(time)}, ${new Date(time).toISOString().slice(11, 16)} UTC`;
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

;// CONCATENATED MODULE: ./build/core/version.js
const version_VERSION = '0.1.0';

;// CONCATENATED MODULE: ./build/core/conclude.js











function conclude(run) {
    const { digest, shard = null } = run;
    const shown = (named) => named.path === null ? named : { ...named, path: shownPath(named.path, digest) };
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
    const words = standings.exceptions.flatMap((exception) => exception.kind === 'faulty' ? [] : conclude_wordsIn(exception));
    if (!holdsToken(words.join('\n'.repeat(12))))
        return standings;
    const problems = [];
    const exceptions = standings.exceptions.map((exception) => {
        if (exception.kind === 'faulty' || !conclude_wordsIn(exception).some(holdsToken))
            return exception;
        const { line } = exception;
        const sentences = 'A line of this exception holds what looks like the text of a token or key. Revoke it, and remove the line.';
        problems.push(problemOf('token-inside', { path: standings.path, line }, sentences));
        return { kind: 'faulty', line, fingerprint: null };
    });
    return { ...standings, exceptions, problems: [...standings.problems, ...problems] };
    function holdsToken(text) {
        return shownPath(text, digest) !== text;
    }
}
function conclude_wordsIn(exception) {
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
        tool: { name: 'sasguard', version: version_VERSION },
        now: formatTime(whole.now),
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
        const own = isAtLeast(severity, run.failOn) ? 'block' : 'warn';
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
        verdict: worstOf(VERDICTS, locations.map((location) => location.verdict)),
        headline: headlineOf(token, run.now),
        grants,
        reasons: reasonsOf(token, run.now),
        redacted: token.redacted,
        revoke: wordsOf(token.kind).revoke(token),
        locations,
        onAzureHost: token.onAzureHost,
    };
}
function worstToken(sightings, now) {
    const rank = ({ token }) => SEVERITIES.indexOf(severityOf(token, now)) * 8 +
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
    return (SEVERITIES.indexOf(other.severity) - SEVERITIES.indexOf(one.severity) ||
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

;// CONCATENATED MODULE: ./build/core/check.js




function check({ documents, now, digest, allowlist, failOn = 'low' }) {
    let files = 0;
    let bytes = 0;
    const sightings = [];
    const skipped = [];
    for (const { path, bytes: content } of documents) {
        files++;
        bytes += content.length;
        const inspection = inspect({ path, content: inMemory(content), commit: null }, digest);
        for (const sighting of inspection.sightings)
            sightings.push(sighting);
        for (const one of inspection.skipped)
            skipped.push(one);
    }
    return conclude({
        source: { kind: 'tree', root: '.' },
        files,
        bytes,
        sightings,
        problems: [],
        skipped,
        allowlist: allowlist === undefined ? null : parseAllowlist(allowlist, '.sasignore'),
        trusted: 'all',
        complete: true,
        failOn,
        now: now.getTime(),
        digest,
    });
}

;// CONCATENATED MODULE: ./build/index.js


function build_check(options) {
    return check({ ...options, digest: sha256 });
}
function sha256(text) {
    return (0,external_node_crypto_namespaceObject.createHash)('sha256').update(text, 'utf8').digest('hex');
}

var __webpack_exports__check = __webpack_exports__.z;
export { __webpack_exports__check as check };
