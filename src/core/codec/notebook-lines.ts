import type { Codec } from './codec.ts';

/** A Jupyter notebook keeps a cell as an array of strings, one a line: `"a\n",` and `"b"` are the lines a and b. */
export const notebookLines: Codec = {
  id: 'notebook-lines',
  shows: (text) =>
    text.includes('\\n",') &&
    /\\n",\s{0,80}"[^\n]{0,400}(?:sig|key)|(?:sig|key)[^\n]{0,400}\\n",\s{0,80}"/i.test(text),
  pattern: /\\n",\s{0,80}"/g,
  decode: () => '\\n',
};
