/** Keys that carry a marker and the right checksum: certain without any context (reference §4.2). */
import type { Kind } from '../../finding.ts';
import { spanOf } from '../../text/view.ts';
import { endsPlainly } from '../clarity.ts';
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
import { hasTooFew, SHAPE_44, SHAPE_88 } from '../signature.ts';

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
      if (key === undefined || !beginsAt(view.text, start) || isMask(key)) continue;
      const kind = markedKind(key);
      if (kind === null) continue;
      const fingerprint = digest(key);
      readings.push({
        describe: PUBLISHED.has(fingerprint) ? null : () => keyToken(kind, fingerprint),
        span: spanOf(view, start, start + key.length),
        // Less than the same key behind its name, more than one whose padding is written in another layer.
        understood: endsPlainly(view.text, start + key.length) ? 5 : 3,
        alone: false,
      });
    }
  }
  return readings;
};

/**
 * A longer run of base64 is something else that happens to contain a mark; the `m` of a terminal's `ESC[4m` and a
 * form-encoded space are none.
 */
function beginsAt(text: string, start: number): boolean {
  return (
    !/[A-Za-z0-9+/]/.test(text[start - 1] ?? '') ||
    /(?:^|[^A-Za-z0-9+/])\+$|\[[\d;]{1,20}m$/.test(text.slice(Math.max(0, start - 22), start))
  );
}

/** `aaaa…` with a mark and its right checksum is a specimen, as in security-utilities' own tests. */
function isMask(key: string): boolean {
  return hasTooFew(key, (key.length === SHAPE_44.length + 1 ? SHAPE_44 : SHAPE_88).leastDistinct);
}

/** The kind that a key's mark and checksum tell, or `null` where it has none. */
export function markedKind(key: string): Kind | null {
  if (ANNOTATED_MARK.test(key.slice(ANNOTATED_MARK_AT, ANNOTATED_MARK_AT + 6))) {
    const kind = ANNOTATED[key.slice(ANNOTATED_CODE_AT, ANNOTATED_CODE_AT + 4)];
    return kind !== undefined && hasAnnotatedChecksum(key) ? kind : null;
  }
  const marker = MARKERS.find(
    ({ text, size }) => key.startsWith(text, size === 64 ? 76 : 33) && key.length === (size === 64 ? 88 : 44),
  );
  return marker !== undefined && hasChecksum(key, marker) ? marker.kind : null;
}
