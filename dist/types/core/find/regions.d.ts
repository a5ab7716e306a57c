/**
 * The stretches of a document worth decoding: each candidate with enough around it to hold the whole token, near ones
 * joined, so that every byte is decoded about once however many candidates there are.
 */
import type { Span } from '../text/view.ts';
export declare function regionsOf(candidates: Iterable<number>, length: number): Generator<Span>;
