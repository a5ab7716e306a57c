/** The pieces of Markdown that GitHub shows of us: code, links to lines, and lists that give way where they would be too long. */
import type { Place } from '../core/finding.ts';
import { forMarkdownCode, forUrlPath } from './escape.ts';
import { count, isInAFile, placeName } from './wording.ts';

/** What lines are linked to. */
export interface Links {
  /** `https://github.com/owner/name`, or `null` where lines cannot be linked. */
  readonly repositoryUrl: string | null;
  /** The commit that was looked at. */
  readonly commit: string | null;
}

export function code(text: string): string {
  return `<code>${forMarkdownCode(text)}</code>`;
}

/** `path:line:column`, linked to the line. */
export function link(place: Place, links: Links): string {
  const name = code(placeName(place));
  const at = place.commit ?? links.commit;
  if (!isInAFile(place)) return name;
  const lines = place.endLine === place.line ? `#L${place.line}` : `#L${place.line}-L${place.endLine}`;
  return linked(name, place.path, place.inside.length > 0 ? '' : lines, { ...links, commit: at });
}

/** `path:line`, linked to it. */
export function lineLink(path: string, line: number, links: Links): string {
  return linked(code(`${path}:${line}`), path, `#L${line}`, links);
}

/** `plain=1` makes GitHub show a Markdown file by its lines. */
function linked(name: string, path: string, lines: string, { repositoryUrl, commit }: Links): string {
  if (repositoryUrl === null || commit === null) return name;
  const anchor = lines === '' ? '' : `?plain=1${lines}`;
  return `<a href="${repositoryUrl}/blob/${commit}/${forUrlPath(path)}${anchor}">${name}</a>`;
}

/** As many from the front as fit, in words. */
export function fitting<Item>(
  items: readonly Item[],
  bytes: number,
  say: (item: Item) => string,
): readonly string[] {
  const texts: string[] = [];
  let left = bytes;
  for (const item of items) {
    const text = say(item);
    left -= sizeOf(text) + 2;
    if (left < 0) break;
    texts.push(text);
  }
  return texts;
}

export function leftOut(number: number, what: string, how = 'here'): string {
  if (number <= 0) return '';
  return `\n\n${count(number, `more ${what}`)} would not fit ${how}. The JSON report has everything.`;
}

export function sizeOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
