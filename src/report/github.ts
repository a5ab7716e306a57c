import type { Report } from '../core/report.ts';

export declare function renderGithub(report: Report): string;
