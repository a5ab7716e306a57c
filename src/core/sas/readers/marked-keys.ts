/** Keys that carry a marker and the right checksum: certain without any context (reference §4.2). */
import type { Kind } from '../../finding.ts';
import { spanOf } from '../../text/view.ts';
import { keyToken } from '../key-token.ts';
import {
  ANNOTATED,
  ANNOTATED_CODE_AT,
  ANNOTATED_MARK,
  ANNOTATED_MARK_AT,
  hasAnnotatedChecksum,
  hasChecksum,
  MARKERS,
} from '../markers.ts';
import { PUBLISHED } from '../published.ts';
import type { Reader, Reading } from '../reading.ts';

/** A run of base64 of a key's length, with a marker where it belongs: behind the random part, before the checksum. */
const MARKED =
  /(?<![A-Za-z0-9+/])(?:[A-Za-z0-9+/]{76}(?:\+ASt|APIM)[A-Za-z0-9+/]{5}[AQgw]==|[A-Za-z0-9+/]{33}(?:\+ASb|\+AEh|\+ARm|AIoT|AZEG)[A-P][A-Za-z0-9+/]{5}=|[A-Za-z0-9]{52}JQQJ9[9DH][A-Za-z0-9]{18}(?:AZEG|AZMP)[A-Za-z0-9]{4}(?:[A-Za-z0-9]{2}==)?(?![A-Za-z0-9+/=]))/g;

export const readMarkedKeys: Reader = (view, digest) => {
  const readings: Reading[] = [];
  for (const match of view.text.matchAll(MARKED)) {
    const key = match[0];
    const kind = kindOf(key);
    if (kind === null) continue;
    const fingerprint = digest(key);
    readings.push({
      token: PUBLISHED.has(fingerprint) ? null : keyToken(kind, fingerprint),
      span: spanOf(view, match.index, match.index + key.length),
      understood: 1,
      alone: false,
    });
  }
  return readings;
};

function kindOf(key: string): Kind | null {
  if (ANNOTATED_MARK.test(key.slice(ANNOTATED_MARK_AT, ANNOTATED_MARK_AT + 6))) {
    const kind = ANNOTATED[key.slice(ANNOTATED_CODE_AT, ANNOTATED_CODE_AT + 4)];
    return kind !== undefined && hasAnnotatedChecksum(key) ? kind : null;
  }
  const marker = MARKERS.find(
    ({ text, size }) => key.startsWith(text, size === 64 ? 76 : 33) && key.length === (size === 64 ? 88 : 44),
  );
  return marker !== undefined && hasChecksum(key, marker) ? marker.kind : null;
}
