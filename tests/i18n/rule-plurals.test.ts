import { describe, expect, test } from 'vitest';
import { ruleWords } from '../../src/i18n/rules.ts';
import type { RuleId, RuleValues } from '../../src/schema/finding.ts';
import { languages } from '../../src/schema/text.ts';
import { disagreements } from './agreement.ts';

/** Rules that are told a number. */
type Counting = {
  [R in RuleId]: number extends RuleValues[R][keyof RuleValues[R]] ? R : never;
}[RuleId];

/** What each is told with a count; one that is missing does not compile. */
const VALUES: { readonly [R in Counting]: (count: number) => RuleValues[R] } = {
  'file-too-large': (count) => ({ sizeInBytes: count, limitInBytes: count }),
  'character-hidden': (count) => ({ code: '00AD', is: 'control', count }),
  'nesting-too-deep': (limit) => ({ limit }),
  'text-too-short': (count) => ({ minimum: count, found: count }),
  'text-too-long': (count) => ({ maximum: count, found: count }),
  'list-too-short': (count) => ({ minimum: count, found: count }),
  'list-too-long': (count) => ({ maximum: count, found: count }),
  'number-too-small': (count) => ({ minimum: count, found: count }),
  'number-too-large': (count) => ({ maximum: count, found: count }),
  'range-reversed': (count) => ({ from: count, to: count }),
  'percentage-impossible': (found) => ({ found }),
  'direction-contradicted': (count) => ({
    direction: 'higher_is_better',
    baseline: count,
    target: count,
  }),
  'score-out-of-scale': (count) => ({ found: count, maximum: count }),
  'class-size-contradicted': (count) => ({ companies: count, from: 1, to: count }),
  'class-sizes-unlike-panel': (count) => ({ sum: count, panel: count, isWhole: count === 1 }),
  'rank-shared': (count) => ({ rank: count, score: count, other: count }),
  'rank-of-tie': (count) => ({ rank: count, score: count, other: count }),
  'rank-against-score': (count) => ({
    rank: count,
    score: count,
    otherRank: count,
    otherScore: count,
  }),
  'revision-removed': (facts) => ({ name: 'a', facts, isWhole: false }),
  'revision-twice': (turn) => ({ fact: 'a', date: '2026-01-01', turn }),
  'revision-backdated': (turn) => ({
    fact: 'a',
    date: '2026-01-01',
    last: '2026-01-01',
    turn,
  }),
  'change-unexplained': (turn) => ({
    fact: 'a',
    previous: 'b',
    now: 'c',
    day: '2026-01-01',
    entry: '{}',
    isDefinition: false,
    turn,
  }),
  'prose-heading': (level) => ({ level }),
  'prose-nesting': (limit) => ({ limit }),
};

describe('a count agrees with its noun and its verb in what the check says', () => {
  test.each(languages.flatMap((lang) => Object.keys(VALUES).map((rule) => [rule, lang] as const)))(
    '%s, %s',
    (rule, lang) => {
      const faults = [0, 1, 2].flatMap((count) => {
        const values = VALUES[rule as Counting](count);
        const texts = Object.values(ruleWords({ rule: rule as Counting, values }, lang));
        return texts.flatMap((text) => disagreements(text, count, lang));
      });
      expect(faults).toEqual([]);
    },
  );
});
