import type { CodecCases } from '../../support/codec-cases.ts';

export const cases: CodecCases = {
  shows: [
    {
      title: 'HAR',
      written: `[{"name":"sv","value":"1"},{"name":"sig","value":"a"}]`,
      plain: `[{&sv=1&sig=a"}]`,
    },
    {
      title: 'Postman, which says key',
      written: `{"key": "sv", "value": "1"}, {"key": "sig", "value": "a"}`,
      plain: `{&sv=1&sig=a"}`,
    },
    {
      title: 'what else is said of a pair',
      written: `{"key":"sv","type":"text","value":"1","disabled":false},{"key":"sig","value":"a"}`,
      plain: `{&sv=1&sig=a"}`,
    },
    {
      title: 'the value first',
      written: `[{"value":"1","name":"sv"},{"value":"a","name":"sig"}]`,
      plain: `[{&sv=1&sig=a","name":"sig"}]`,
    },
    { title: 'YAML', written: `- name: sv\n  value: 1\n- name: sig\n  value: a`, plain: '-&sv=1&sig=a' },
    {
      title: 'a form',
      written: `<input name="sv" value="1">\n<input type="hidden" name="sig" value="a">`,
      plain: `&sv=1&sig=a">`,
    },
    {
      title: 'calls',
      written: `[URLQueryItem(name: "sv", value: "1"), URLQueryItem(name: "sig", value: "a")]`,
      plain: `[&sv=1&sig=a")]`,
    },
    { title: 'elements', written: `<name>sig</name>\n<value>a</value>`, plain: '&sig=a</value>' },
    {
      title: 'words',
      written: `[{"name":"si","value":"b c"},{"name":"sig","value":"a"}]`,
      plain: `[{&si=b%20c&sig=a"}]`,
    },
  ],
  leaves: [
    { title: 'entries of other names', written: `{"name": "signature", "value": "a"}` },
    {
      title: 'an entry without a value',
      written: `{"name": "sig", "in": "query"}, {"name": "x", "value": "1"}`,
    },
    { title: 'a field of a form that is no token', written: `<input name="sv" value="1">` },
  ],
};
