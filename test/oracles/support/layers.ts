/**
 * Encoders that know where the secret stands in what they made. They share nothing with `src/core/codec`: languages' own
 * encoders and other people's libraries write, and nothing here reads.
 */

/** A text and the stretch of it that carries the secret. */
export interface Held {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Numbers from 0 to 1, the same for the same case. */
export type Chance = () => number;

export type Layer = (held: Held, chance: Chance) => Held;

export function pipe(...layers: readonly Layer[]): Layer {
  return (held, chance) => layers.reduce((inner, layer) => layer(inner, chance), held);
}

export function around(before: string, after = ''): Layer {
  return ({ text, start, end }) => ({
    text: before + text + after,
    start: before.length + start,
    end: before.length + end,
  });
}

/** An encoder that writes each character for itself, so that what it makes of the secret stands where it ought to. */
export function charwise(encode: (text: string) => string): Layer {
  return ({ text, start, end }) => {
    const before = encode(text.slice(0, start));
    const secret = encode(text.slice(start, end));
    const whole = before + secret + encode(text.slice(end));
    if (whole !== encode(text)) throw new Error('not an encoder of single characters');
    return { text: whole, start: before.length, end: before.length + secret.length };
  };
}

/** Replaces single characters by table; `among` says which. */
export function replacing(among: RegExp, by: string | ((character: string) => string)): Layer {
  const replacement = typeof by === 'string' ? () => by : by;
  return charwise((text) => text.replace(among, replacement));
}

/**
 * An encoder that may break the text anywhere: the secret's characters stand there as `spelled` writes them, with
 * `gap` between any two.
 */
export function broken(
  encode: (text: string, chance: Chance) => string,
  gap: string,
  spelled: (character: string) => string = (character) => character,
): Layer {
  return ({ text, start, end }, chance) => {
    const whole = encode(text, chance);
    const secret = [...text.slice(start, end)].map((character) => literally(spelled(character)));
    const found = [...whole.matchAll(new RegExp(secret.join(`(?:${gap})?`), 'g'))];
    const [only, ...others] = found;
    if (only === undefined || others.length > 0) {
      throw new Error(`the secret stands there ${found.length} times`);
    }
    return { text: whole, start: only.index, end: only.index + only[0].length };
  };
}

/** String literals put together: each piece escaped by `literal`, with `glue` between them. */
export function joined(literal: (piece: string) => string, glue: string, shortest = 8, longest = 60): Layer {
  return broken(
    (text, chance) => pieces(text, chance, shortest, longest).map(literal).join(glue),
    literally(glue),
    literal,
  );
}

/** Cut at random, but never through a character, nor through the mark by which a key without a name is known. */
export function pieces(text: string, chance: Chance, shortest: number, longest: number): string[] {
  const characters = [...text];
  const marks = [...text.matchAll(/\+A(?:S[tb]|Eh|Rm)|APIM|AIoT|AZEG/g)].map(({ index }) => index);
  const cut: string[] = [];
  for (let at = 0; at < characters.length; ) {
    let size = shortest + Math.floor(chance() * (longest - shortest + 1));
    for (const mark of marks) if (at + size > mark && at + size < mark + 4) size = mark + 4 - at;
    cut.push(characters.slice(at, at + size).join(''));
    at += size;
  }
  return cut;
}

/** A break in front of every `&`, as people break long URLs by hand. */
export function atParameters(literal: (piece: string) => string, glue: string): Layer {
  return broken((text) => text.split(/(?=&)/).map(literal).join(glue), literally(glue), literal);
}

/** A break after every so many characters, whatever stands there. */
export function wrapped(width: number, gap: string): Layer {
  return broken(
    (text) => text.match(new RegExp(`[\\s\\S]{1,${width}}`, 'gu'))?.join(gap) ?? '',
    literally(gap),
  );
}

export interface Base64 {
  readonly alphabet?: 'base64' | 'base64url';
  readonly of?: 'utf8' | 'utf16le';
  readonly width?: number;
  readonly gap?: string;
  /** Bytes in front, such as a byte-order mark. */
  readonly mark?: Buffer;
}

/** The place is that of the characters that hold any bit of the secret: six bits each. */
export function base64({
  alphabet = 'base64',
  of = 'utf8',
  width = Number.POSITIVE_INFINITY,
  gap = '\n',
  mark = Buffer.alloc(0),
}: Base64 = {}): Layer {
  return ({ text, start, end }) => {
    const bytesBefore = (offset: number) => mark.length + Buffer.byteLength(text.slice(0, offset), of);
    const line = Buffer.concat([mark, Buffer.from(text, of)]).toString(alphabet);
    const first = Math.floor((bytesBefore(start) * 8) / 6);
    const last = Math.ceil((bytesBefore(end) * 8) / 6) - 1;
    const place = (at: number) =>
      at + (width === Number.POSITIVE_INFINITY ? 0 : Math.floor(at / width)) * gap.length;
    const rows =
      width === Number.POSITIVE_INFINITY ? [line] : (line.match(new RegExp(`.{1,${width}}`, 'g')) ?? []);
    return { text: rows.join(gap), start: place(first), end: place(last) + 1 };
  };
}

/** Fills up in front, so that the middle of the secret stands `offset` bytes into the file. */
export function straddling(offset: number, filler: string): Layer {
  return (held) => {
    const middle = Math.floor((held.start + held.end) / 2);
    const missing = offset - Buffer.byteLength(held.text.slice(0, middle));
    const filling = filler.repeat(Math.ceil(missing / filler.length)).slice(0, Math.max(0, missing));
    return around(filling.replace(/[\s\S]$/, '\n'))(held, Math.random);
  };
}

function literally(text: string): string {
  return text
    .replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r');
}
