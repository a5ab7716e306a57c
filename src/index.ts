/**
 * The library: `import { check } from 'sasguard'`. The same core as the hook and the Action, with Node.js's SHA-256
 * put in.
 */
import { createHash } from 'node:crypto';
import { type CheckOptions, check as checkWith } from './core/check.ts';
import type { Report } from './core/report.ts';

export type * from './core/finding.ts';
export type * from './core/report.ts';

/** Judges documents: `check({ documents: [{ path, bytes }], now: new Date() })`. Pure; it reads no file and no clock. */
export function check(options: Omit<CheckOptions, 'digest'>): Report {
  return checkWith({ ...options, digest: sha256 });
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
