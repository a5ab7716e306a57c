/**
 * Signatures and keys that Microsoft and others print in their documentation, and the emulators' public keys: copied
 * into thousands of repositories, and dead. Only their fingerprints stand here (reference §10 and §4.3).
 */
export declare const PUBLISHED: ReadonlySet<string>;
