import { describe, expect, it } from 'vitest';
import { formatTime } from '../../src/core/sas/time.ts';
import { sightingsIn } from '../support/detection.ts';
import { signatureOf, VECTORS } from '../support/signing.ts';
import { aSas, sha256 } from '../support/tokens.ts';

describe('the signing vectors of the storage kinds', () => {
  it.each(VECTORS)('$id signs to what the reference states', (vector) => {
    expect(sha256(signatureOf(vector))).toBe(vector.fingerprint);
  });

  it.each(VECTORS)('$id is found and read', (vector) => {
    const url = `${vector.url}?${aSas(vector.fields, signatureOf(vector))}`;
    const text = `# notes\n\n  see <${url}> for more\n`;
    const sightings = sightingsIn(text);
    expect(sightings).toHaveLength(1);
    const { token, place } = sightings[0]!;
    expect(token).toMatchObject({
      fingerprint: vector.fingerprint,
      kind: vector.kind,
      account: 'contosodata7',
      ...vector.grants,
      ...timesOf(vector.grants),
    });
    const encoded = encodeURIComponent(signatureOf(vector));
    expect([place.line, place.endLine]).toEqual([3, 3]);
    expect(text.split('\n')[2]?.slice(place.column - 1, place.endColumn - 1)).toBe(encoded);
  });
});

function timesOf(grants: { startsOn?: string | null; expiresOn?: string | null }) {
  const times: Record<string, unknown> = {};
  for (const name of ['startsOn', 'expiresOn'] as const) {
    const text = grants[name];
    if (typeof text === 'string') {
      times[name] = Date.parse(text);
      expect(formatTime(times[name] as number)).toBe(text);
    }
  }
  return times;
}
