export declare function isCorroborated(bytes: Uint8Array, start: number, end: number, path: string): boolean;
