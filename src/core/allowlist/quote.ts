/**
 * What may be repeated of a text that somebody else wrote, and what must not stand in a `.sasignore` at all. A person
 * who pastes a token into the wrong line must not find it again in a build log, so messages repeat only short, plain
 * words.
 */

/** A text as messages may show it: on one line, short, and never with a stretch that could be part of a secret. */
export function quote(text: string): string {
  if (text === '') return 'empty';
  const plain = text.replace(STRAY_CHARACTERS, '').replaceAll('`', '');
  return couldBeSecret(plain) ? '`…`' : `\`${[...plain].slice(0, LONGEST_QUOTE).join('')}\``;
}

/** The same for a line of words: those that cannot be shown are left out, so that the others can still be compared. */
export function quoteWords(line: string): string {
  const shown = line.split(' ').map((word) => (word === '' ? '' : quote(word).slice(1, -1)));
  return `\`${shown.join(' ')}\``;
}

const LONGEST_QUOTE = 40;

/** Words with hyphens and slashes may be long; with capitals, digits or padding between them they may be base64. */
function couldBeSecret(text: string): boolean {
  return (text.match(/[A-Za-z0-9+/=_%-]{6,}/g) ?? []).some((run) =>
    run.length < 20
      ? // A secret that was wrapped ends in a short piece; few words have all three.
        /[A-Z]/.test(run) && /[a-z]/.test(run) && /[0-9]/.test(run)
      : /[A-Z0-9+=%]/.test(run),
  );
}

/**
 * Characters that a reviewer cannot see in a diff, or that make the line look like something else: controls, zero
 * widths, directions, line separators, fillers, tags, a byte-order mark, and the sign for what was not UTF-8. Not the
 * variation selectors, which stand behind many an emoji.
 */
export const STRAY_CHARACTERS =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufffd]|\udb40[\udc00-\udc7f]/g;

/**
 * Whether a line holds what looks like a signature (32 bytes in base64) or a storage key (64 bytes), as it stands or
 * percent-encoded. A coarse net below the real scan, which reads the file too; paths and fingerprints pass it.
 */
export function holdsTokenText(line: string): boolean {
  const plain = percentDecoded(percentDecoded(line));
  return (plain.match(/[A-Za-z0-9+/_-]{43,}={0,2}/g) ?? []).some(looksLikeTokenText);
}

function looksLikeTokenText(run: string): boolean {
  const body = run.replace(/=+$/, '');
  const padding = run.length - body.length;
  // Padding ends a value, whatever path or name stands right before it. Without padding only the exact length tells.
  if (padding === 1) return looksRandom(body.slice(-43), 20);
  if (padding === 2 && body.length >= 86) return looksRandom(body.slice(-86), 24);
  return (body.length === 43 || body.length === 86) && looksRandom(body, 25) && /[0-9].*[0-9]/.test(body);
}

function looksRandom(text: string, distinct: number): boolean {
  return new Set(text).size >= distinct && /[A-Z]/.test(text) && /[a-z]/.test(text);
}

function percentDecoded(text: string): string {
  return text.replace(/%([0-7][0-9A-Fa-f])/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}
