import type { Codec } from './codec.ts';

/** A Jupyter notebook keeps a cell as an array of strings, one a line: `"a\n",` and `"b"` are the lines a and b. */
export const notebookLines: Codec = {
  id: 'notebook-lines',
  shows: (text) => text.includes('\\n",'),
  pattern: /\\n",\s{0,80}"/g,
  decode: () => '\\n',
};
