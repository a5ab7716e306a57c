/** Azure Maps' SAS: the word `jwt-sas` and a JSON Web Token, whose third part is the signature (reference §5.6). */
import { spanOf } from '../../text/view.ts';
import type { Reader, Reading } from '../reading.ts';
import { bytesOf } from '../signature.ts';

const MAPS_TOKEN = /jwt-sas[\s+]{1,4}(eyJ[\w-]{8,1000})\.([\w-]{8,3000})\.([\w-]{43,700})(?![\w-])/gi;
/** With fewer different characters it is a mask (contract §4). */
const LEAST_DISTINCT = 20;

export const readMapsTokens: Reader = (view, digest) => {
  const readings: Reading[] = [];
  for (const match of view.text.matchAll(MAPS_TOKEN)) {
    const [whole, , payload, signature] = match as unknown as [string, string, string, string];
    if (new Set(signature).size < LEAST_DISTINCT) continue;
    const end = match.index + whole.length;
    const claims = claimsIn(payload);
    const fingerprint = digest(signature);
    readings.push({
      describe: () => ({
        fingerprint,
        kind: 'maps-sas',
        reach: 'account',
        power: 2,
        account: null,
        resource: null,
        services: ['maps'],
        permissions: null,
        startsOn: timeOf(claims.nbf),
        expiresOn: timeOf(claims.exp),
        statesEnd: claims.exp !== undefined,
        policy: null,
        protocols: ['https'],
        ipRange: null,
        userBound: false,
        onAzureHost: true,
        redacted: 'jwt-sas ***',
      }),
      span: spanOf(view, end - signature.length, end),
      understood: 3,
      alone: false,
    });
  }
  return readings;
};

function claimsIn(payload: string): { readonly nbf?: unknown; readonly exp?: unknown } {
  try {
    const claims: unknown = JSON.parse(String.fromCharCode(...bytesOf(payload)));
    return typeof claims === 'object' && claims !== null ? claims : {};
  } catch {
    return {};
  }
}

/** Seconds since 1970 (RFC 7519 §2, NumericDate). */
function timeOf(claim: unknown): number | null {
  return typeof claim === 'number' && claim > 0 && claim < 253_402_300_800 ? Math.floor(claim) * 1000 : null;
}
