import type { Report } from '../core/report.ts';

export declare function renderText(report: Report): string;
