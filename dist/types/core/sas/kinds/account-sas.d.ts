import type { SasKind } from './kind.ts';
/**
 * Signed for the account itself: every container, share, queue and table of the services in `ss`, present and future.
 * `ss` and `srt` make it one, whatever else stands there: a widely copied sample of Microsoft's also carries `sr=b`.
 */
export declare const accountSas: SasKind;
