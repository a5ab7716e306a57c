import type { CodecCases } from '../../support/codec-cases.ts';

export const cases: CodecCases = {
  shows: [
    { title: 'a dictionary', written: `{"sv": "1", "sr": "b", "sig": "a"}`, plain: `&sv=1&sr=b&sig=a"}` },
    { title: 'an object over lines', written: `{\n  sv: '1',\n  sig: 'a',\n}`, plain: `&sv=1&sig=a',\n}` },
    { title: 'pairs', written: `[("sv", "1"), ("sig", "a")]`, plain: `&sv=1&sig=a")]` },
    { title: 'calls', written: `q.set('sv', '1');\nq.set('sig', 'a');`, plain: `&sv=1&sig=a');` },
    { title: 'members', written: `q.sv = "1";\nq.sig = "a";`, plain: `&sv=1&sig=a";` },
    { title: 'YAML', written: `sv: "1"\nsig: "a"`, plain: `&sv=1&sig=a"` },
    { title: 'XML elements', written: `<sv>1</sv>\n<sig>a`, plain: `&sv=1&sig=a` },
    { title: 'arguments', written: `f(sv="1", sig="a")`, plain: `&sv=1&sig=a")` },
    { title: 'attributes', written: `<t sv="1" sig='a'/>`, plain: `<t&sv=1&sig=a'/>` },
    { title: 'initialisers', written: `{ ["sv"] = "1", ["sig"] = "a" }`, plain: `&sv=1&sig=a" }` },
    { title: 'collections', written: `{"sv": {"1"}, "sig": {"a"}}`, plain: `&sv=1&sig=a"}}` },
    { title: 'symbols', written: `{ :sv => "1", :sig => 'a' }`, plain: `&sv=1&sig=a' }` },
    { title: 'options', written: `curl -d sv=1 \\\n  --data 'sig=a'`, plain: `curl&sv=1&sig=a'` },
    { title: 'settings', written: `sv = 1\nsig = a`, plain: `&sv=1&sig=a` },
    { title: 'a table', written: '| sv | 1 |\n| `sig` | `a` |', plain: '&sv=1&sig=a` |' },
    {
      title: 'a table of HTML',
      written: '<td>sv</td><td>1</td></tr>\n<tr><td>sig</td><td>a',
      plain: '&sv=1&sig=a',
    },
    {
      title: 'owned strings of Rust',
      written: `m.insert("sv".to_string(), "1".to_string());\nm.insert("sig".to_string(), "a"`,
      plain: `&sv=1&sig=a"`,
    },
    {
      title: 'a value that ends in the letter of a literal',
      written: `-d 'sp=r' -d 'sig=a'`,
      plain: `&sp=r&sig=a'`,
    },
    { title: 'lists of one', written: `sv:\n  - "1"\nsig:\n  - "a"`, plain: `&sv=1&sig=a"` },
    { title: 'words', written: `{"skn": "Reader 2", "sig": "a"}`, plain: `&skn=Reader%202&sig=a"}` },
    {
      title: "an apostrophe's words",
      written: `{"si": "o'neil", "sig": "a"}`,
      plain: `&si=o%27neil&sig=a"}`,
    },
    { title: 'words beyond ASCII', written: `{"spk": "ä", "sig": "a"}`, plain: `&spk=%c3%a4&sig=a"}` },
    {
      title: 'words up to the end of the line',
      written: `sig = a\nskn = Reader 2\n`,
      plain: `&sig=a&skn=Reader%202\n`,
    },
    { title: 'words in a cell', written: `| sig | a |\n| si | b c |`, plain: `&sig=a&si=b%20c |` },
    { title: 'words in an element', written: `<si>b c</si><sig>a`, plain: `&si=b%20c&sig=a` },
    { title: 'words in an option', written: `-d "si=b c" -d "sig=a"`, plain: `&si=b%20c&sig=a"` },
    {
      title: 'an address that ends in a slash',
      written: `sr: https://x/\nsig: a`,
      plain: `&sr=https://x&sig=a`,
    },
  ],
  leaves: [
    { title: 'a query string', written: 'sv=1&sr=b&sig=a' },
    { title: 'longer names', written: `{"signature": "a", "design": "b", "sig_alg": "c"}` },
    { title: 'a dictionary without a signature', written: `{"sv": "1", "sr": "b"}` },
    { title: 'a list without a signature', written: `sv:\n  - "1"` },
  ],
};
