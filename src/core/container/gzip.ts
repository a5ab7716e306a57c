/** gzip (RFC 1952): one file, however many streams it was written in; what is no stream behind the last one is padding. */

import type { Content } from '../text/content.ts';
import type { Container } from './container.ts';
import { inflate } from './inflate.ts';
import { nameFrom } from './name.ts';
import { isGzip } from './recognise.ts';

export const gzip: Container = {
  id: 'gzip',
  recognises: isGzip,
  *members(content, name) {
    yield {
      kind: 'member',
      name: nameInside(content, name),
      pieces: inflate(content, 0, content.size, 'gzip'),
    };
  },
};

/** Endings that gzip's own tools and browsers take off or put another for. */
const ENDINGS: readonly (readonly [ending: RegExp, instead: string])[] = [
  [/\.gz$/i, ''],
  [/\.t(?:gz|az)$/i, '.tar'],
  [/\.svgz$/i, '.svg'],
];

function nameInside(content: Content, name: string | null): string {
  if (name === null) return 'gzip';
  for (const [ending, instead] of ENDINGS) {
    const inner: string = name.replace(ending, instead);
    if (inner !== name && inner !== '') return inner;
  }
  return storedName(content) || 'gzip';
}

const [FLAGS, EXTRA, NAME] = [3, 4, 8];
const HEADER = 10;
/** No file system allows longer ones. */
const LONGEST = 255;

/** The name in the header; some writers put folders before it, against the RFC. */
function storedName(content: Content): string {
  const header = content.read(0, HEADER + 2);
  const flags = header[FLAGS] as number;
  if (!(flags & NAME)) return '';
  const extra = flags & EXTRA ? 2 + ((header[HEADER] as number) | ((header[HEADER + 1] as number) << 8)) : 0;
  const bytes = content.read(HEADER + extra, HEADER + extra + LONGEST);
  const end = bytes.indexOf(0);
  return end < 0 ? '' : nameFrom(bytes.subarray(0, end));
}
