import type { Codec } from './codec.ts';

/** A Jupyter notebook keeps a cell as an array of strings, one a line: `"a\n",` and `"b"` are the lines a and b. */
export const notebookLines: Codec = {
  id: 'notebook-lines',
  shows: (text) => text.includes('\\n",') && NEAR.test(text),
  pattern: /\\n",\s{0,80}"/g,
  decode: () => '\\n',
};

/** Beside a line with a name, or with a stretch as long as a secret's longer half. */
const NEAR =
  /\\n",\s{0,80}"[^\n]{0,400}(?:sig|key|[\w+/]{20})|(?:sig|key|[\w+/]{20})[^\n]{0,400}\\n",\s{0,80}"/i;
