import type { Reader } from '../reading.ts';
export declare const readIntroducedKeys: Reader;
