import type { Query } from '../query.ts';
import type { SasKind } from './kind.ts';
/**
 * Logic Apps and Power Automate: the address of a trigger with `sp=/triggers/<name>/run` and `sv=1.0` (reference §5.4).
 * Whoever calls it runs the workflow, with the workflow's own connections.
 */
export declare const workflowSas: SasKind;
export declare function isWorkflow({ values }: Pick<Query, 'values'>): boolean;
