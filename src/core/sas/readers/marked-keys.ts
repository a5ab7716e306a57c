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

const MARK = /\+AS[tb]|\+AEh|\+ARm|APIM|AIoT|AZEG|JQQJ9[9DH]/g;

/** How many characters of a key stand before its mark, and what the whole of it looks like. */
const FORMS: readonly { readonly before: number; readonly form: RegExp }[] = [
  { before: 76, form: /^[A-Za-z0-9+/]{76}(?:\+ASt|APIM)[A-Za-z0-9+/]{5}[AQgw]==/ },
  { before: 33, form: /^[A-Za-z0-9+/]{33}(?:\+ASb|\+AEh|\+ARm|AIoT|AZEG)[A-P][A-Za-z0-9+/]{5}=(?!=)/ },
  {
    before: 52,
    form: /^[A-Za-z0-9]{52}JQQJ9[9DH][A-Za-z0-9]{18}(?:AZEG|AZMP)[A-Za-z0-9]{4}(?:[A-Za-z0-9]{2}==)?(?![A-Za-z0-9+/=])/,
  },
];
const LONGEST = 88;

export const readMarkedKeys: Reader = (view, digest) => {
  const readings: Reading[] = [];
  for (const mark of view.text.matchAll(MARK)) {
    for (const { before, form } of FORMS) {
      const start = mark.index - before;
      const key = start < 0 ? undefined : form.exec(view.text.slice(start, start + LONGEST + 1))?.[0];
      // A longer run of base64 is something else that happens to contain a mark.
      if (key === undefined || /[A-Za-z0-9+/]/.test(view.text[start - 1] ?? '')) continue;
      const kind = kindOf(key);
      if (kind === null) continue;
      const fingerprint = digest(key);
      readings.push({
        describe: PUBLISHED.has(fingerprint) ? null : () => keyToken(kind, fingerprint),
        span: spanOf(view, start, start + key.length),
        understood: 1,
        alone: false,
      });
    }
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
