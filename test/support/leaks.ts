/** The contract's §9 as a question: which pieces of a secret, longer than four characters and in any encoding, a text holds. */
const PIECE = 5;

/** The pieces of a secret, in any encoding, that stand in a text. */
export function leaksOf(secret: string, output: string): readonly string[] {
  return piecesOf(secret).filter((piece) => output.includes(piece));
}

/** Asked for the same secret over many outputs, so the last few are kept. */
const KNOWN = new Map<string, readonly string[]>();
const MOST_KNOWN = 64;

function piecesOf(secret: string): readonly string[] {
  const known = KNOWN.get(secret);
  if (known !== undefined) return known;
  const pieces = [...spelledPieces(secret)];
  if (KNOWN.size === MOST_KNOWN) KNOWN.clear();
  KNOWN.set(secret, pieces);
  return pieces;
}

function spelledPieces(secret: string): ReadonlySet<string> {
  const pieces = new Set<string>();
  const body = secret.replace(/=+$/, '');
  const escaped = (text: string, of: (code: string) => string) =>
    text.replace(/[+/=]/g, (sign) => of(sign.charCodeAt(0).toString(16)));
  for (let at = 0; at + PIECE <= body.length; at++) {
    const piece = body.slice(at, at + PIECE);
    pieces.add(piece).add(Buffer.from(piece).toString('hex'));
    // Letters and digits are spelled in one way only.
    if (!/[+/=_-]/.test(piece)) continue;
    const once = encodeURIComponent(piece);
    for (const spelled of [
      ...[piece.replaceAll('+', ' '), piece.replaceAll('+', '-').replaceAll('/', '_')],
      ...[once, once.replace(/%../g, (e) => e.toLowerCase()), encodeURIComponent(once)],
      ...[
        escaped(piece, (code) => `\\u00${code.toUpperCase()}`),
        escaped(piece, (code) => `\\u00${code}`),
        piece.replaceAll('/', '\\/'),
      ],
      escaped(piece, (code) => `&#x${code};`),
    ]) {
      pieces.add(spelled).add(JSON.stringify(spelled).slice(1, -1));
    }
  }
  // Base64 of the base64 falls into one of three alignments; eight characters of it tell six.
  for (const shift of [0, 1, 2]) {
    const again = Buffer.from(' '.repeat(shift) + secret)
      .toString('base64')
      .slice(4, -4);
    for (let at = 0; at + 8 <= again.length; at++) pieces.add(again.slice(at, at + 8));
  }
  return pieces;
}
