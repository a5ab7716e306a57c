export interface Allowlist { readonly path: string }
