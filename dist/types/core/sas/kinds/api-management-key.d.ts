import type { KindWords } from './kind.ts';
/** A key of API Management: of the management API, a subscription, a gateway or its git repository. */
export declare const apiManagementKey: KindWords;
