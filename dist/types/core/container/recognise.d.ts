/** So many of its first bytes tell a container. */
export declare const HEAD = 512;
/** Whether these bytes begin a container. */
export declare function isContainer(bytes: Uint8Array): boolean;
/** Two bytes of magic and the only method there is. */
export declare function isGzip(head: Uint8Array): boolean;
export declare function isZip(head: Uint8Array): boolean;
