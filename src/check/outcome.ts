/** What a door's run comes to, as a value; only `main.ts` hands it to the process. */
export interface Outcome {
  readonly exitCode: 0 | 1 | 2 | 3;
  readonly stdout: string;
  readonly stderr: string;
}
