/** What is being done, on a terminal and there alone, in place of what was said before. */
export function progress(text) {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${text}`);
}
