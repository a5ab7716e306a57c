/** The small signs by which a case is known everywhere on the page. Each says its meaning in words. */
import type { Severity } from '../../core/finding.ts';
import type { Case } from './cases.ts';
import { type Html, html } from './html.ts';
import { remarksOn, standingName } from './words.ts';

export function idOf({ line }: Case): string {
  return `line-${line}`;
}

export function severityMark(severity: Severity | null): Html {
  return html`<span class="mark ${severity ?? 'none'}">${severity ?? 'unknown'}</span>`;
}

export function marksOf(one: Case): Html {
  const remarks = remarksOn(one).map((words) => html` <span class="mark remark">${words}</span>`);
  return html`${severityMark(one.severity)} <span class="mark ${one.standing.replace(' ', '-')}">${standingName(one)}</span>${remarks}`;
}

/** The class of everything that shows how a case stands; the legend of the time line explains it. */
export function lookOf({
  standing,
  expiring,
}: Case): 'standing' | 'ending' | 'pending' | 'expired' | 'faulty' {
  if (standing === 'pending' || standing === 'expired' || standing === 'faulty') return standing;
  return expiring ? 'ending' : 'standing';
}
