import type { CodecCases } from '../../support/codec-cases.ts';

export const cases: CodecCases = {
  shows: [
    {
      title: 'a URL in a URL',
      written: '?src=https%3A%2F%2Fx%2Fc%3Fsv%3D1%26sig%3Da%252Bb',
      plain: '?src=https://x/c?sv=1&sig=a%2Bb',
    },
    { title: 'in lower case', written: 'sv%3d1%26sig%3da%252fb', plain: 'sv=1&sig=a%2fb' },
    { title: 'one of two layers', written: 'sv%253D1%2526sig%253Da', plain: 'sv%3D1%26sig%3Da' },
    { title: 'an encoded sign of percent', written: 'sig=a%252Bb', plain: 'sig=a%2Bb' },
    { title: 'a whole connection string', written: 'AccountKey%3Dabc%3D%3D', plain: 'AccountKey=abc==' },
    { title: 'beyond ASCII', written: '%E2%82%AC%26sig%3Da', plain: '€&sig=a' },
    { title: 'a marked key', written: 'ab%2BASt%2Fcd%3D%3D', plain: 'ab+ASt/cd==' },
    { title: 'a marked key without a plus', written: 'a%2FbAIoTAbcdef%3D', plain: 'a/bAIoTAbcdef=' },
    { title: "Azure Maps' token", written: 'jwt-sas%20eyJ', plain: 'jwt-sas eyJ' },
    { title: 'a name of nothing but escapes', written: '%73%69%67=a', plain: 'sig=a' },
    { title: 'a parameter by another name', written: 'ex%3D1%26sn%3Da', plain: 'ex=1&sn=a' },
  ],
  leaves: [
    { title: 'spaces and slashes of an address', written: 'https://x/a%20b%2Fc?k=1%3D2' },
    {
      title: "a token's own encoding, which is no layer",
      written: 'sv=1&se=2030-01-01T00%3A00%3A00Z&sig=a%2Bb%3D',
    },
    { title: 'percent of something', written: 'sig = 100% of 50%' },
    { title: 'an encoded = behind another name', written: 'x%3D1' },
  ],
};
