import type { CodecCases } from '../../support/codec-cases.ts';

export const cases: CodecCases = {
  shows: [
    { title: 'a dictionary', written: `{"sv": "1", "sr": "b", "sig": "a"}`, plain: `&sv=1&sr=b&sig=a"}` },
    { title: 'an object over lines', written: `{\n  sv: '1',\n  sig: 'a',\n}`, plain: `&sv=1&sig=a',\n}` },
    {
      title: 'HAR and Postman',
      written: `[{"name":"sv","value":"1"},{"name":"sig","value":"a"}]`,
      plain: `&sv=1&sig=a"}]`,
    },
    {
      title: 'Postman, which says key',
      written: `{"key": "sv", "value": "1"}, {"key": "sig", "value": "a"}`,
      plain: `&sv=1&sig=a"}`,
    },
    { title: 'pairs', written: `[("sv", "1"), ("sig", "a")]`, plain: `&sv=1&sig=a")]` },
    { title: 'calls', written: `q.set('sv', '1');\nq.set('sig', 'a');`, plain: `&sv=1&sig=a');` },
    { title: 'members', written: `q.sv = "1";\nq.sig = "a";`, plain: `&sv=1&sig=a";` },
    { title: 'YAML', written: `sv: "1"\nsig: "a"`, plain: `&sv=1&sig=a"` },
    { title: 'XML elements', written: `<sv>1</sv>\n<sig>a`, plain: `&sv=1&sig=a` },
  ],
  leaves: [
    { title: 'a query string', written: 'sv=1&sr=b&sig=a' },
    { title: 'a dictionary without a signature', written: `{"sv": "1", "sr": "b"}` },
  ],
};
