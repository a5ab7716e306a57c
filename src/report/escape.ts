/**
 * The one place where text from outside is made safe to print: one function a target.
 *
 * Paths, branch names, account and resource names come from files that anybody may have written. A terminal obeys
 * control sequences, a reader is fooled by bidirectional and invisible characters, the runner obeys workflow commands
 * and GitHub renders Markdown and HTML. The wording holds texts as they are; each renderer escapes them once, here,
 * when it puts them on a line.
 */

/** Control, format, separator, surrogate and ignorable characters, and what is none: all that acts without being seen. */
const UNSEEN =
  /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu;

/**
 * One line for a terminal or a log, with unseen characters spelled out.
 *
 * The runner reads every line that a step prints, and takes two forms for a command: `::name …::` at the start of a
 * line (leading blanks do not count) and the older `##[name …]` anywhere in it (actions/runner, ActionCommand.cs,
 * `TryParseV2` and `TryParse`). Both are broken up here, also for the hook and the command line, since either may
 * well run inside a workflow. A `::` after a blank counts as a start because wrapping may put it there.
 */
export function forTerminal(text: string): string {
  return text
    .replace(UNSEEN, spelledOut)
    .replace(/(^| )::/g, '$1:\\x3a')
    .replaceAll('##[', '##\\x5b');
}

/** The message of a workflow command, line breaks kept (actions/toolkit, packages/core/src/command.ts, `escapeData`). */
export function forCommandMessage(text: string): string {
  return forPlainLines(text).replaceAll('%', '%25').replaceAll('\n', '%0A');
}

/** Where GitHub takes text for text, as in an annotation of the Checks API; line breaks kept. */
export function forPlainLines(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(UNSEEN, spelledOut))
    .join('\n');
}

/** The beginning of a text, no longer than so many bytes of UTF-8, and so no longer in characters. */
export function cut(text: string, bytes: number): string {
  const whole = new TextEncoder().encode(text);
  if (whole.length <= bytes) return text;
  const end = whole.subarray(0, bytes - 3).findLastIndex((byte) => (byte & 0xc0) !== 0x80);
  return `${new TextDecoder().decode(whole.subarray(0, end))}…`;
}

/**
 * A property of a workflow command (`escapeProperty` in the same file), exactly as it is: GitHub looks the file up by
 * this name. The runner unescapes `%0A` and its like after it has cut the line at `,` and `::`.
 */
export function forCommandProperty(text: string): string {
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
 *
 * GitHub looks for `@name` and `#123` once more when that is done, and would tell the person or mark the issue. It does
 * not see them where a character without width follows the sign, which is what Dependabot and Renovate write.
 */
export function forMarkdown(text: string): string {
  return forMarkdownCode(text).replace(/&#(?:64|35);/g, '$&&#8203;');
}

/** The same inside `<code>` and `<pre>`, where GitHub looks for no names, and where a reader may copy what stands there. */
export function forMarkdownCode(text: string): string {
  return text
    .replace(UNSEEN, spelledOut)
    .replace(/[&<>"'`*_{}[\]()#!|~\\:@$^=]/g, (character) => `&#${character.charCodeAt(0)};`)
    .replace(/\bwww\./gi, (start) => start.replace('.', '&#46;'));
}

/**
 * A path as part of a URL. A byte of a name that is not UTF-8 stands in it as a lone surrogate (sources/file-name.ts)
 * and becomes that byte again.
 */
export function forUrlPath(path: string): string {
  return path
    .split(/([\p{Cs}/])/u)
    .map((part) => {
      if (part === '/') return part;
      if (!/^\p{Cs}$/u.test(part)) return encodeURIComponent(part);
      const byte = part.charCodeAt(0) - 0xdc00;
      return byte >= 0x80 && byte <= 0xff ? `%${byte.toString(16).toUpperCase()}` : '%EF%BF%BD';
    })
    .join('');
}

/**
 * Text for a viewer that takes it as it is, line breaks kept. SARIF makes links of `[text](target)` in its plain
 * messages (2.1.0, §3.11.6), and so does GitHub.
 */
export function forPlainText(text: string): string {
  const lines = text.split('\n').map((line) => line.replace(UNSEEN, spelledOut));
  return lines.join('\n').replaceAll('](', '] (');
}

/**
 * Text or a quoted attribute of XML 1.0, line breaks kept, for a log as well. What XML cannot hold at all, not even as a reference (§2.2),
 * is spelled out, and `]]>` cannot come about. Jenkins and GitLab take `[[ATTACHMENT|path]]` in a JUnit report for a
 * file to be published.
 */
export function forXml(text: string): string {
  return text
    .split('\n')
    .map(forTerminal)
    .join('\n')
    .replace(/\[\[(?=ATTACHMENT)/gi, '[\\x5b')
    .replace(/[&<>"']/g, (character) => XML_NAMED[character] as string);
}

const XML_NAMED: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/**
 * Text or a quoted attribute of HTML, as one line. Letters may carry many marks above and below them, and a browser
 * paints these over the lines around; no language puts more than four on one letter, so further ones are spelled out.
 */
export function forHtml(text: string): string {
  return text
    .replace(UNSEEN, spelledOut)
    .replace(/(?<=[\p{Mn}\p{Me}]{4})[\p{Mn}\p{Me}]/gu, spelledOut)
    .replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** A word of a POSIX shell's command line, quoted where it has to be. */
export function forShell(word: string): string {
  return /^[\w@%+=:,./][\w@%+=:,./-]*$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}

/**
 * JSON that says the same and is safe to look at: unseen characters, and the bracket by which the runner knows its
 * older commands, in JSON's own spelling.
 */
export function forJson(json: string): string {
  return json
    .split('\n')
    .map((line) => line.replace(UNSEEN, (character) => jsonEscape(character)).replaceAll('##[', '##\\u005b'))
    .join('\n');
}

const NAMED: Record<string, string> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

function spelledOut(character: string): string {
  const code = character.codePointAt(0) as number;
  if (code < 0x100) return NAMED[character] ?? `\\x${code.toString(16).padStart(2, '0')}`;
  return `\\u{${code.toString(16)}}`;
}

function jsonEscape(character: string): string {
  return Array.from({ length: character.length }, (_, index) => {
    return `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`;
  }).join('');
}
