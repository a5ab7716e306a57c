/** What a door's run comes to, as a value; only `main.ts` hands it to the process. */
export interface Outcome {
  /** 130 where a person broke off with Ctrl-C. */
  readonly exitCode: 0 | 1 | 2 | 3 | 130;
  readonly stdout: string;
  readonly stderr: string;
}
