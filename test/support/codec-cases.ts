/** Examples of one codec; each codec has a file of them beside the test that runs them all. */
export interface CodecCases {
  /** What the codec undoes. */
  readonly shows: readonly Shown[];
  /** What it has to leave as it stands. */
  readonly leaves: readonly Left[];
}

interface Shown {
  readonly title: string;
  /** As it stands in a file. */
  readonly written: string;
  /** What it means, as UTF-8. */
  readonly plain: string;
}

interface Left {
  readonly title: string;
  readonly written: string;
}
