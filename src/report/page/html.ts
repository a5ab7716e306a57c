/**
 * Markup that is made of nothing but templates of ours: whatever is put into one is escaped, unless it is markup
 * itself. So no text can become an element by being forgotten.
 */
import { forHtml } from '../escape.ts';

export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

export type Part = Html | string | number | null | readonly Part[];

export function html(pieces: TemplateStringsArray, ...parts: readonly Part[]): Html {
  const text = pieces.map((piece, index) => (index === 0 ? '' : written(parts[index - 1] ?? null)) + piece);
  return new Html(text.join(''));
}

/** A text of several lines. */
export function lines(text: string): Part {
  return text.split('\n').map((line, index) => (index === 0 ? line : [new Html('<br>'), line]));
}

function written(part: Part): string {
  if (part === null) return '';
  if (part instanceof Html) return part.text;
  if (typeof part === 'object') return part.map(written).join('');
  return forHtml(String(part));
}
