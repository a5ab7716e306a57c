/**
 * The doors hold an allowlist against different states of it: the command line against none, the hook against `HEAD`, the
 * Action against the base and what reviewers said. Where these are the same, so is every verdict.
 */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseAllowlist } from '../../../src/core/allowlist/parse.ts';
import type { Reviews } from '../../../src/core/allowlist/proof.ts';
import { openAllowlist } from '../../../src/core/allowlist/ruling.ts';
import type { Agreement } from '../../../src/core/allowlist/standings.ts';
import { SEVERITIES } from '../../../src/core/finding.ts';
import { PLACES, soundFiles, TOKENS } from './files.ts';
import { DAYS } from './samples.ts';
import { allowlistTexts } from './texts.ts';

const texts = fc.oneof(soundFiles, allowlistTexts);
const moments = fc.constantFrom(...DAYS.map((day) => Date.parse(day)));
const severities = fc.constantFrom(...SEVERITIES);

type Door = Pick<Agreement, 'trusted' | 'reviews'>;

/** Everything that a door makes of a text: the verdict on each token at each place, and what is said at the end. */
function through(door: Door, text: string, now: number, severity: (typeof SEVERITIES)[number]) {
  const { rule, lapsed, finish } = openAllowlist({ allowlist: parse(text), ...door, now, complete: true });
  const rulings = TOKENS.flatMap((token) =>
    PLACES.map((place) => {
      const candidate = { ...token, severity };
      return { ruled: rule(candidate, place), lapsed: lapsed(candidate, place) };
    }),
  );
  return { rulings, ...finish() };
}

function parse(text: string) {
  return parseAllowlist(text, '.sasignore');
}

const NONE: Reviews = { kind: 'none' };
const UNREAD: Reviews = { kind: 'unread', why: 'No answer.' };

it('what is agreed comes through each door alike', () => {
  fc.assert(
    fc.property(texts, moments, severities, (text, now, severity) => {
      const nobodyYet: Reviews = {
        kind: 'read',
        pullRequest: {
          number: 7,
          path: '.sasignore',
          author: 'bob-sec',
          allowlist: parse(text),
          opinions: [],
          commits: [],
        },
      };
      const cli = through({ trusted: 'all' }, text, now, severity);
      for (const reviews of [NONE, UNREAD, nobodyYet])
        expect(through({ trusted: parse(text), reviews }, text, now, severity)).toEqual(cli);
    }),
    { numRuns: 600 },
  );
});

it('what is new waits behind hook and Action alike, until somebody approves it', () => {
  fc.assert(
    fc.property(texts, fc.option(texts), moments, severities, (text, before, now, severity) => {
      const trusted = before === null ? null : parse(before);
      const nobodyYet: Reviews = {
        kind: 'read',
        pullRequest: {
          number: 7,
          path: '.sasignore',
          author: 'dave',
          allowlist: parse(text),
          opinions: [],
          commits: [],
        },
      };
      const hook = through({ trusted, reviews: NONE }, text, now, severity);
      for (const reviews of [UNREAD, nobodyYet]) {
        const action = through({ trusted, reviews }, text, now, severity);
        const verdicts = ({ rulings }: typeof hook) =>
          rulings.map(({ ruled, lapsed }) => [ruled?.verdict, ruled?.allowedBy.line, lapsed]);
        const standings = ({ state }: typeof hook) =>
          state.exceptions.map(({ line, standing, unused }) => [line, standing, unused]);
        // A policy that asks less is a fault for the Action alone.
        const said = ({ problems }: typeof hook) => problems.filter(({ code }) => code !== 'policy-weakened');
        expect(verdicts(action)).toEqual(verdicts(hook));
        expect(standings(action)).toEqual(standings(hook));
        expect(said(action)).toEqual(said(hook));
      }
    }),
    { numRuns: 600 },
  );
});

it('what the command line allows, hook and Action allow or let wait, and they allow nothing else', () => {
  fc.assert(
    fc.property(texts, fc.option(texts), moments, severities, (text, before, now, severity) => {
      const trusted = before === null ? null : parse(before);
      const verdicts = (door: Door) =>
        through(door, text, now, severity).rulings.map(({ ruled }) => ruled?.verdict ?? 'none');
      const cli = verdicts({ trusted: 'all' });
      const action = verdicts({ trusted, reviews: UNREAD });
      for (const [index, verdict] of action.entries()) {
        // What a later entry would allow may be hidden by a block that is agreed.
        if (verdict === 'allowed') expect(cli[index]).toBe('allowed');
        else if (verdict === 'hidden') expect(['hidden', 'allowed']).toContain(cli[index]);
        else if (verdict === 'pending') expect(cli[index]).toBe('allowed');
      }
    }),
    { numRuns: 600 },
  );
});
