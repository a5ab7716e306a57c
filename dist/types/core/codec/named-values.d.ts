import type { Codec } from './codec.ts';
/**
 * A token taken apart into entries that each say `name` and `value`, in either order: HAR, Postman, OpenAPI
 * (`{"name": "sig", "in": "query", "value": "…"}`), YAML lists, forms (`<input name="sig" value="…">`), Swift's
 * `URLQueryItem(name: "sig", value: "…")`, `<name>sig</name><value>…</value>`.
 */
export declare const namedValues: Codec;
