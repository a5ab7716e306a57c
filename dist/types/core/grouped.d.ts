/** `12,345`; by hand, since the locale data of a Node.js build is not ours to rely on. */
export declare function grouped(number: number): string;
