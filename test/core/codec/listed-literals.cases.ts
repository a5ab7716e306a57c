import type { CodecCases } from '../../support/codec-cases.ts';

export const cases: CodecCases = {
  shows: [
    { title: 'JavaScript', written: `["sv=1", "&sig=a"].join("")`, plain: `["sv=1&sig=a"].join("")` },
    { title: 'Python', written: `"".join(['sv=1',\n  '&sig=a'])`, plain: `"".join(['sv=1&sig=a'])` },
    { title: 'Rust', written: `concat!("sv=1", "&sig=a")`, plain: `concat!("sv=1&sig=a")` },
    { title: 'C#', written: `String.Concat("sv=1", @"&sig=a")`, plain: `String.Concat("sv=1&sig=a")` },
    { title: 'R', written: `paste0("sv=1", "&sig=a")`, plain: `paste0("sv=1&sig=a")` },
    { title: 'CloudFormation', written: `"Fn::Join": ["", ["a", "b"]]`, plain: `"Fn::Join": ["", ["ab"]]` },
    { title: 'the last value', written: `['sv=1', '&sig=a'].join('')`, plain: `['sv=1&sig=a"].join('')` },
  ],
  leaves: [
    { title: 'arguments of anything else', written: `f("sv=1", "&sig=a")` },
    { title: 'an array that nothing joins', written: `["sv=1", "&sig=a"]` },
    { title: 'a word that only begins so', written: `joined = ["sv=1", "&sig=a"]` },
  ],
};
