/** Names come from the document: in a command they stand in single quotes unless they are plain words. */
export function quoted(text: string): string {
  return /^(?:[\w.$-]+|<[\w-]+>)$/.test(text) && !text.includes('$')
    ? text
    : `'${text.replaceAll("'", "'\\''")}'`;
}
