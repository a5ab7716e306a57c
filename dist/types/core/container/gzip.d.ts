/** gzip (RFC 1952): one file, however many streams it was written in; what is no stream behind the last one is padding. */
import type { Container } from './container.ts';
export declare const gzip: Container;
