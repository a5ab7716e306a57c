/** What is in force already, and whether its review can still be shown. */
import type { Problem, Proof } from '../finding.ts';
import { problemOf } from './checks.ts';
import type { StandingException } from './standings.ts';

/** How an exception came to be in force. */
export type Origin =
  | { readonly kind: 'pull-request'; readonly number: number; readonly proof: Proof }
  /** No merged pull request belongs to the commit. */
  | { readonly kind: 'commit'; readonly commit: string }
  /** No commit was found that brought it. */
  | { readonly kind: 'unknown' };

/** `null` where the pull request that brought the exception proves its review. */
export function unproven(exception: StandingException, origin: Origin, path: string): Problem | null {
  if (origin.kind === 'pull-request' && origin.proof.proven) return null;
  const { line, reviewer } = exception;
  const notes = origin.kind === 'pull-request' ? origin.proof.notes : [];
  const sentences = [howItCame(origin, reviewer), ...notes, WHAT_NOW].join(' ');
  return problemOf('merged-without-proof', { path, line }, sentences);
}

function howItCame(origin: Origin, reviewer: string): string {
  const nothing = `nothing shows that ${reviewer} approved it.`;
  switch (origin.kind) {
    case 'pull-request':
      return `Pull request #${origin.number} brought it, and does not show the approval it takes.`;
    case 'commit':
      return `Commit ${origin.commit.slice(0, 8)} brought it without a pull request, so ${nothing}`;
    case 'unknown':
      return `No commit was found that brought it since its review, so ${nothing}`;
  }
}

const WHAT_NOW = 'Have it reviewed now, with a new `reviewed` date, or take it out.';
