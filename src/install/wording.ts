/** Sentences that several managers say. */

/** A file that everybody gets cannot name a folder that only this machine has. */
export function missingPackage(manager: string): string {
  return [
    `With ${manager}, sasguard has to lie inside the repository, since what is written here is shared with others.`,
    'Nothing was changed. Install it first: npm install --save-dev sasguard',
  ].join('\n');
}

/** What to put in by hand, where a file is written in a way that is not ours to take apart. */
export function byHand(file: string, why: string, snippet: string): string {
  return [`${file} ${why}, so nothing was changed in it. Put this in:`, '', snippet].join('\n');
}
