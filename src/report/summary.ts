import type { Report } from '../core/report.ts';

export declare function renderSummary(report: Report): string;
