import type { CodecCases } from '../../support/codec-cases.ts';

export const cases: CodecCases = {
  shows: [
    { title: 'JavaScript, Java, C#, Go', written: `'sv=1&sr=b' + '&sig=a'`, plain: `'sv=1&sr=b&sig=a'` },
    { title: 'the value by itself', written: `"sv=1&sig=" + "a"`, plain: `"sv=1&sig=a"` },
    { title: 'over lines, operator behind', written: `"sv=1" +\n    "&sig=a"`, plain: `"sv=1&sig=a"` },
    { title: 'over lines, operator in front', written: `"sv=1"\n    + "&sig=a"`, plain: `"sv=1&sig=a"` },
    { title: 'Python and C, nothing between', written: `("?sv=1"\n  "&sig=a")`, plain: `("?sv=1&sig=a")` },
    { title: 'Python f-strings', written: `("?sv=1"\n  f"&sig=a")`, plain: `("?sv=1&sig=a")` },
    { title: 'PHP and Perl', written: `'sv=1' . '&sig=a'`, plain: `'sv=1&sig=a'` },
    { title: 'Visual Basic over lines', written: `"sv=1" & _\r\n  "&sig=a"`, plain: `"sv=1&sig=a"` },
    { title: 'Lua', written: `"sv=1" .. "&sig=a"`, plain: `"sv=1&sig=a"` },
    { title: 'Elixir', written: `"sv=1" <> "&sig=a"`, plain: `"sv=1&sig=a"` },
    { title: 'Haskell', written: `"sv=1" ++ "&sig=a"`, plain: `"sv=1&sig=a"` },
    { title: 'SQL', written: `'sv=1' || '&sig=a'`, plain: `'sv=1&sig=a'` },
    { title: 'a shell over lines', written: `"sv=1"\\\n"&sig=a"`, plain: `"sv=1&sig=a"` },
    { title: 'C# verbatim', written: `@"sv=1" + @"&sig=a"`, plain: `@"sv=1&sig=a"` },
    { title: 'Python and C on one line', written: `("?sv=1" "&sig=a")`, plain: `("?sv=1&sig=a")` },
    { title: "a shell's quotes, side by side", written: `'?sv=1'"&sig=a"`, plain: `'?sv=1&sig=a"` },
    { title: 'a remark behind', written: `"?sv=1" // one\n  + "&sig=a"`, plain: `"?sv=1&sig=a"` },
    { title: 'parentheses', written: `("?sv=1") + ("&sig=a")`, plain: `("?sv=1&sig=a")` },
    { title: 'an empty expression', written: `\`?sv=1\${''}&sig=a\``, plain: '`?sv=1&sig=a`' },
    { title: 'SQL Server', written: `N'?sv=1' + N'&sig=a'`, plain: `N'?sv=1&sig=a'` },
    {
      title: 'Ruby, OCaml, Twig',
      written: `'?sv=1' << '&sr=b' ^ '&sp=r' ~ '&sig=a'`,
      plain: `'?sv=1&sr=b&sp=r&sig=a'`,
    },
  ],
  leaves: [
    { title: 'words', written: `"a " + "b " + "c"` },
    { title: 'a pair', written: `"sig": "a&b"` },
    { title: 'words between', written: `"?sv=1" if x else "&sig=a"` },
    { title: 'one literal', written: `"sv=1&sig=a"` },
    { title: 'two arguments', written: `f("sv=1", "&sig=a")` },
    { title: 'an empty string', written: `sig = ""` },
  ],
};
