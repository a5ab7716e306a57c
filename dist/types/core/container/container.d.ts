/**
 * Files that hold files: gzip, zip and tar. Whatever lies in a repository may be hostile, so nothing here is believed
 * further than the bytes bear it out: memory is bounded whatever a header says, work is linear in what is read, a fault
 * is a value and never thrown. Only what a `Content` itself throws (a disk that fails) comes through.
 *
 * How deep to go, how many entries to ask for and how many bytes to take is the caller's to bound: everything comes
 * lazily, and who stops asking stops the work.
 */
import type { Content } from '../text/content.ts';
/** How one kind of container file is told and opened. */
export interface Container {
    readonly id: 'gzip' | 'zip' | 'tar';
    /** Asked with the first 512 bytes (fewer when the file is shorter). */
    recognises(head: Uint8Array): boolean;
    /** In the order of the file. `name` is the container's own file name (no folders), or `null` where it has none (base64). */
    members(content: Content, name: string | null): Generator<Entry, void, undefined>;
}
export type Entry = Member | Refusal;
/** One file inside. Its name is as it stands: it may hold `..`, line breaks and control characters. */
export interface Member {
    readonly kind: 'member';
    readonly name: string;
    /**
     * Its bytes, in pieces of at most `PIECE`. To be read once and before the next entry is asked for; one may stop at
     * any piece. What it returns is the fault that ended it, or `null`: the pieces before a fault stand.
     */
    readonly pieces: Generator<Uint8Array, Fault | null, undefined>;
}
/** An entry that cannot be read, or, without a name, the rest of the container. */
export interface Refusal {
    readonly kind: 'refusal';
    readonly name: string;
    readonly fault: Fault;
}
export type Fault = 'encrypted' | 'damaged' | 'unsupported';
/** No piece is larger. */
export declare const PIECE: number;
/** No name is longer, and zip's cannot be. Names are not cut for showing here: a secret in one has to be known whole. */
export declare const LONGEST_NAME = 65535;
export declare function refusal(name: string, fault: Fault): Refusal;
