import type { Token } from '../sas/token.ts';
export declare function headlineOf(token: Token, now: number): string;
