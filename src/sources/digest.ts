import { createRequire } from 'node:module';
import type { Digest } from '../core/inspect.ts';

/**
 * SHA-256 in lower-case hex, handed to the core, which knows no crypto. `node:crypto` takes some milliseconds to load
 * and a clean commit has nothing to digest, so it is loaded with the first use.
 */
export const sha256: Digest = (text) => {
  crypto ??= createRequire(import.meta.url)('node:crypto') as typeof import('node:crypto');
  return crypto.createHash('sha256').update(text, 'utf8').digest('hex');
};

let crypto: typeof import('node:crypto') | undefined;
