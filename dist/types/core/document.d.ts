import type { Content } from './text/content.ts';
export { type Content, inMemory } from './text/content.ts';
/** One thing to look at: a file, a blob, a message. Sources make documents; the core reads them. */
export interface Document {
    /** From the repository's root (or the scanned directory), with `/`; of a text that is no file, one of those below. */
    readonly path: string;
    readonly content: Content;
    /** The commit that brought it in, or `null` outside a range. */
    readonly commit: string | null;
}
/** Where git keeps the message of a commit that is being made. No tracked file can be called so, since git refuses `.git`. */
export declare const MESSAGE_PATH = ".git/COMMIT_EDITMSG";
/** Branches and tags by their names, `.git/refs/heads/main`. */
export declare const REFS_FOLDER = ".git/refs/";
