/**
 * Puts lines into a YAML file. The parser says where they belong and whether the outcome means what it should; the
 * text itself is never written anew, so that every comment, quote and line end stays, and all can be taken out again.
 */
import { isDeepStrictEqual } from 'node:util';
import { isMap, isSeq, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';
import { type Block, withBlocks } from './seal.ts';

/** `undefined` where it is no YAML, `null` where there is nothing in it. */
export function readYaml(text: string): unknown {
  const document = parseDocument(text);
  return document.errors.length > 0 ? undefined : document.toJS();
}

export interface Addition {
  /** Where the lines go: below these keys, before what is there; with none, at the end of the file. */
  readonly path: readonly string[];
  readonly lines: readonly string[];
}

/** The text with the additions in it, or `null` where it would not mean what is wanted, and nothing else. */
export function withAdditions(text: string, additions: readonly Addition[], wanted: unknown): string | null {
  const document = parseDocument(text);
  if (document.errors.length > 0) return null;
  const blocks: Block[] = [];
  for (const { path, lines } of additions) {
    const isAtEnd = path.length === 0;
    const place = isAtEnd ? { at: text.length, indent: '' } : placeIn(text, document.getIn(path, true));
    if (place === null) return null;
    blocks.push({ ...place, lines });
  }
  const after = withBlocks(text, blocks);
  return isSame(readYaml(after), wanted) ? after : null;
}

export const isSame = isDeepStrictEqual;

/** Before the first entry, in line with it; `null` for `{…}`, `[…]`, an alias, or nothing at all. */
function placeIn(text: string, node: unknown): { readonly at: number; readonly indent: string } | null {
  if (!isCollection(node) || node.flow === true || node.items.length === 0 || node.range == null) return null;
  const start = node.range[0];
  const at = text.lastIndexOf('\n', start - 1) + 1;
  const indent = text.slice(at, start);
  return /^ *$/.test(indent) ? { at, indent } : null;
}

function isCollection(node: unknown): node is YAMLMap | YAMLSeq {
  return isMap(node) || isSeq(node);
}
