import type { Codec } from './codec.ts';

/**
 * A URL inside a URL: `…%3Fsv%3D2022-11-02%26sig%3DMcG3…%252B…%253D`. A token's own values are percent-encoded once
 * and read so; this layer is the one around it.
 */
export const percentEncoding: Codec = {
  id: 'percent-encoding',
  shows: (text) => AROUND.test(text),
  pattern: /%([0-9a-f]{2})/gi,
  decode: ([, hex]) => String.fromCharCode(Number.parseInt(hex as string, 16)),
};

/**
 * What stands in no value of a token: an encoded `=` behind a name, an encoded `%`, a name spelled in escapes, the time
 * in the middle of API Management's tokens, the space before Maps', the marker and the end of a key.
 */
const AROUND =
  /%(?:3d(?<=(?:sig|key|signature|(?:APIM|AIoT|AZEG|AZMP)[\w%]{6,20})%3d)|25[0-9a-f]{2}|73%69%67|26\d{12}%26|26sn?%3d|20(?<=jwt-sas%20)|2bA(?:S[tb]|Eh|Rm))/i;
