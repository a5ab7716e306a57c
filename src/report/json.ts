import type { Report } from '../core/report.ts';

export declare function renderJson(report: Report): string;
