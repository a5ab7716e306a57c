import type { SasKind } from './kind.ts';
/**
 * API Management's own tokens, signed with HMAC-SHA512: `<user>&<yyyyMMddHHmm>&<88 characters>`, formerly
 * `uid=…&ex=…&sn=…` (reference §5.5).
 */
export declare const apiManagementSas: SasKind;
