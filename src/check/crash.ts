/**
 * What is said when the program itself fails. An error's message may quote what was being read, so none of it is
 * repeated: the error's name and the place in our own bundle are enough to report it.
 */
export function crashMessage(error: unknown): string {
  const name = error instanceof Error && /^\w{1,40}$/.test(error.name) ? error.name : 'Error';
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  const place = /\bindex\.js:\d+:\d+/.exec(stack)?.[0] ?? 'an unknown place';
  return (
    `sasguard failed (${name} at ${place}), so nothing has been checked.\n` +
    'This is a fault of sasguard. Please report it with this line.\n'
  );
}
