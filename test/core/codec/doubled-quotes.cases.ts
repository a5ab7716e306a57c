import type { CodecCases } from '../../support/codec-cases.ts';

export const cases: CodecCases = {
  shows: [
    {
      title: 'JSON in a CSV field',
      written: '1,"{""sv"": ""1"", ""sig"": ""a""}"',
      plain: '1,"{"sv": "1", "sig": "a"}"',
    },
    {
      title: 'an attribute in a verbatim string',
      written: '@"<a href=""https://x/c?sv=1&sig=a"">"',
      plain: '@"<a href="https://x/c?sv=1&sig=a">"',
    },
    {
      title: 'SQL in SQL',
      written: "EXEC('SECRET = ''sv=1&sig=a''')",
      plain: "EXEC('SECRET = 'sv=1&sig=a'')",
    },
  ],
  leaves: [
    { title: 'single quotes', written: `x = "sv=1&sig=a"; y = 'b'` },
    { title: 'empty strings', written: `f("", '')` },
  ],
};
