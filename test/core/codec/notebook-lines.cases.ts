import type { CodecCases } from '../../support/codec-cases.ts';

export const cases: CodecCases = {
  shows: [
    {
      title: 'a cell of a notebook',
      written: `["a = (\\n",\n    "sv=1&sig=a\\n",\n    "b"]`,
      plain: `["a = (\\nsv=1&sig=a\\nb"]`,
    },
    { title: 'all on one line', written: `["x\\n","sig=a"]`, plain: `["x\\nsig=a"]` },
    {
      title: 'part of a key alone',
      written: '"aB3aB3aB3aB3aB3aB3aB\\n", "c"',
      plain: '"aB3aB3aB3aB3aB3aB3aB\\nc"',
    },
  ],
  leaves: [{ title: 'strings that end no line', written: `["sv=1", "sig=a"]` }],
};
