/** API Management's tokens without names: `SharedAccessSignature <user>&<yyyyMMddHHmm>&<88 characters>` (reference §5.5). */
import { spanOf } from '../../text/view.ts';
import { endsPlainly } from '../clarity.ts';
import type { Query } from '../query.ts';
import type { Reader, Reading } from '../reading.ts';
import { withoutSecrets } from '../redact.ts';
import { readSecret, SHAPE_88 } from '../signature.ts';
import { describe } from './signed-query.ts';

const POSITIONAL =
  /&(?<=(?:SharedAccessSignature|GatewayKey|token=)[\s+]{0,4}(?<user>[\w.%-]{1,80}).)(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})&/gi;

export const readPositional: Reader = (view, digest) => {
  const readings: Reading[] = [];
  for (const match of view.text.matchAll(POSITIONAL)) {
    const at = match.index + match[0].length;
    const secret = readSecret(view.text, at, SHAPE_88);
    if (secret === null) continue;
    const [user, year, month, day, hour, minute] = match.slice(1) as string[];
    const query: Query = {
      field: 'sn',
      values: new Map([
        ['uid', user as string],
        ['ex', `${year}-${month}-${day}T${hour}:${minute}Z`],
      ]),
      pieces: [],
      url: null,
      endpoint: null,
      start: match.index - (user as string).length,
      end: secret.end,
    };
    const fingerprint = digest(secret.text);
    readings.push({
      describe: () => ({
        ...describe(query, fingerprint),
        redacted: withoutSecrets(`SharedAccessSignature ${user}&${year}${month}${day}${hour}${minute}&***`),
      }),
      span: spanOf(view, at, secret.end),
      understood: 6 + (endsPlainly(view.text, secret.end) ? 1 : 0),
      alone: false,
    });
  }
  return readings;
};
