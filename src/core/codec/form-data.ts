import type { Codec } from './codec.ts';
import { NAMES } from './names.ts';

/** The fields of a form as they are sent (RFC 7578): each between boundaries, its name in a header of its own. */
export const formData: Codec = {
  id: 'form-data',
  gathers: true,
  shows: (text) => /form-data;\s{0,4}name="?sig\b/i.test(text),
  pattern: new RegExp(
    String.raw`(?:^|\r?\n)--[^\s"]{1,80}\r?\n(?:[\w-]{1,40}:[^\n]{0,120}\n){0,3}?Content-Disposition:\s{0,4}form-data;\s{0,4}name="?(?<name>${NAMES})"?\r?\n(?:[\w-]{1,40}:[^\n]{0,120}\n){0,3}\r?\n`,
    'gi',
  ),
  decode: ({ groups }) => `&${groups?.name}=`,
};
