import type { Content } from './text/content.ts';
export { type Content, inMemory } from './text/content.ts';
/** One thing to look at: a file, a blob, a message. Sources make documents; the core reads them. */
export interface Document {
    /** From the repository's root (or the scanned directory), with `/`. */
    readonly path: string;
    readonly content: Content;
    /** The commit that brought it in, or `null` outside a range. */
    readonly commit: string | null;
}
