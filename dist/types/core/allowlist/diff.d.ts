/** What a removal does to a file, as a unified diff that `git apply` and people read. */
import type { Removal } from './edit.ts';
/** Lines of the diff without line ends; empty where nothing goes. */
export declare function diffOf({ lines, gone }: Removal, path: string): string[];
