import { type CheckOptions } from './core/check.ts';
import type { Report } from './core/report.ts';
export type * from './core/finding.ts';
export type * from './core/report.ts';
/** Judges documents: `check({ documents: [{ path, bytes }], now: new Date() })`. Pure; it reads no file and no clock. */
export declare function check(options: Omit<CheckOptions, 'digest'>): Report;
