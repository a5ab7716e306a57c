import type { CodecCases } from '../../support/codec-cases.ts';

export const cases: CodecCases = {
  shows: [
    {
      title: 'an operator',
      written: `s = "?sv=1&sr=b";\ns += "&sig=abc";`,
      plain: `s = "?sv=1&sr=b&sig=abc";`,
    },
    { title: "PHP's", written: `$s = '?sv=1&sr=b';\n$s .= '&sig=abc';`, plain: `$s = '?sv=1&sr=b&sig=abc';` },
    { title: "Ruby's", written: `s = '?sv=1&sr=b'\ns << '&sig=abc'`, plain: `s = '?sv=1&sr=b&sig=abc'` },
    { title: 'the name again', written: `s = "?sv=1"\ns = s + "&sig=abc"`, plain: `s = "?sv=1&sig=abc"` },
    {
      title: 'a builder',
      written: `b.append("?sv=1");\nb.append("&sig=abc");`,
      plain: `b.append("?sv=1&sig=abc");`,
    },
  ],
  leaves: [
    { title: 'an assignment', written: `a = "?sv=1";\nb = "&sig=abc";` },
    { title: 'what is appended to something else', written: `a = "?sv=1";\nb = c + "&sig=abc";` },
    { title: 'words', written: `s += "a"; t += " b";` },
  ],
};
