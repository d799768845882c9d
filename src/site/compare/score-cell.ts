import type { DimensionScore } from '../../domain/sector-benchmark/dimension-score.ts';
import { sectorBenchmarkWords } from '../../i18n/words/sector-benchmark.ts';
import type { Language } from '../../schema/text.ts';
import { scoreText } from '../sector-benchmark/score-text.ts';
import type { CompareCell } from './compare-data.ts';

/**
 * A score as it is compared. Two scores that are the mean of other parts were not measured by the same:
 * to one of them counts something that the other does not have, such as remedies.
 * @param href where its working stands
 */
export function scoreCell(score: DimensionScore, href: string, lang: Language): CompareCell {
  const { state, interval, tallies } = score;
  const parts = [...new Set(tallies.map(({ part }) => part))];
  const records = tallies.reduce((sum, { of }) => sum + of, 0);
  return {
    state,
    text: scoreText(score, lang),
    href,
    ...(interval === undefined ? {} : { range: interval }),
    ...(parts.length === 0 ? {} : { parts: parts.toSorted().join(' ') }),
    ...(records === 0 ? {} : { note: sectorBenchmarkWords[lang].counted(records) }),
  };
}
