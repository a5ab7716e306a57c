/**
 * A codec undoes one layer of writing: what a JSON encoder, an HTML page or a shell made of a text. It is a pattern
 * and what each match stands for; keeping track of positions is the view's work, so a codec is a few lines.
 */
export interface Codec {
  /** Kebab-case; the name of its file, of its heading in the docs and of its cases in the tests. */
  readonly id: string;
  /** A cheap first look: could this layer matter in a text? Undoing what need not be undone only costs time. */
  shows(text: string): boolean;
  /** Whether it puts together a token that was taken apart; other layers are undone before that. */
  readonly gathers?: boolean;
  /** Global, and linear in the text. What its group `before` took by looking behind belongs to the match. */
  readonly pattern: RegExp;
  /** What a match stands for, as bytes spelled in Latin-1 hardly longer than the match; `undefined` leaves it. */
  decode(match: RegExpExecArray): string | undefined;
}
