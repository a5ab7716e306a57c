import type { KindWords } from './kind.ts';
/** Azure Maps: a SAS in name, a JSON Web Token in form, for a day at most (reference §5.6). */
export declare const mapsSas: KindWords;
