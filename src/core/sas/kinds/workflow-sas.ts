import type { Query } from '../query.ts';
import type { SasKind } from './kind.ts';

/**
 * Logic Apps and Power Automate: the address of a trigger with `sp=/triggers/<name>/run` and `sv=1.0` (reference §5.4).
 * Whoever calls it runs the workflow, with the workflow's own connections.
 */
export const workflowSas: SasKind = {
  id: 'workflow-sas',
  recognises: isWorkflow,
  describe: ({ values, endpoint, url }) => {
    const reads = /\/read$/i.test(values.get('sp') ?? '');
    return {
      reach: 'item',
      power: reads ? 1 : 3,
      account: null,
      resource: workflowIn(url),
      services: ['workflow'],
      permissions: reads ? ['read'] : ['run'],
      policy: null,
      protocols: ['https'],
      onAzureHost: endpoint?.onAzure === true,
    };
  },
  deed: ({ resource, permissions }) => {
    const workflow = resource === null ? 'a workflow' : `workflow ${resource}`;
    return permissions?.includes('run')
      ? `run ${workflow}, using all its connections,`
      : `read a run of ${workflow}`;
  },
  revoke: () => ({
    text: 'Regenerate both access keys of the workflow; every callback URL of a regenerated key stops working. In Power Automate create the trigger anew, or restrict who may call it.',
    commands: ['Primary', 'Secondary'].map(
      (key) =>
        `az rest --method post --url "https://management.azure.com/<workflow-id>/regenerateAccessKey?api-version=2016-06-01" --body '{"keyType":"${key}"}'`,
    ),
  }),
};

export function isWorkflow({ values }: Pick<Query, 'values'>): boolean {
  return values.get('sp')?.startsWith('/') === true;
}

/** The 32 digits of Logic Apps, or the name of a workflow of the Standard kind. */
function workflowIn(url: string | null): string | null {
  return /\/(?:workflows|api)\/([\w.-]{1,80})\//i.exec(url ?? '')?.[1] ?? null;
}
