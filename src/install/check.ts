/** One thing that the doctor looked at. */
export interface Check {
  readonly id: string;
  readonly isOk: boolean;
  /** What is so, in a sentence. */
  readonly what: string;
  /** What mends it; `null` where nothing has to be. */
  readonly mend: string | null;
}

export function fine(id: string, what: string): Check {
  return { id, isOk: true, what, mend: null };
}

export function wrong(id: string, what: string, mend: string): Check {
  return { id, isOk: false, what, mend };
}
