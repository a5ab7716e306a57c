import type { Codec } from './codec.ts';

/**
 * A URL inside a URL: `…%3Fsv%3D2022-11-02%26sig%3DMcG3…%252B…%253D`. A token's own values are percent-encoded once
 * and read so; this layer is the one around it, told by a name before an encoded `=`, by an encoded `%`, or by
 * the time in the middle of API Management's tokens.
 */
export const percentEncoding: Codec = {
  id: 'percent-encoding',
  shows: (text) => /(?:sig|key|signature)%(?:25)*3d|%25[0-9a-f]{2}|%26\d{12}%26/i.test(text),
  pattern: /%([0-9a-f]{2})/gi,
  decode: ([, hex]) => String.fromCharCode(Number.parseInt(hex as string, 16)),
};
