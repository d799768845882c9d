import type { DimensionScore } from '../../domain/sector-benchmark/dimension-score.ts';
import type { RankInterval } from '../../domain/sector-benchmark/rank-interval.ts';
import type { Interval } from '../../domain/sector-benchmark/tally.ts';
import { numberText } from '../../i18n/format-value.ts';
import { sectorBenchmarkWords } from '../../i18n/words/sector-benchmark.ts';
import type { Dimension } from '../../schema/dimension.ts';
import type { Language } from '../../schema/text.ts';

/** "0,33" or "0,33 tot 1"; two decimals say all that counts of records can. */
export function intervalText({ low, high }: Interval, lang: Language): string {
  const [from = '', to = ''] = [low, high].map((end) => numberText(Number(end.toFixed(2)), lang));
  return from === to ? from : sectorBenchmarkWords[lang].between(from, to);
}

/** A score in words: a number, its two ends, or why there is none. */
export function scoreText(
  { state, interval }: Pick<DimensionScore, 'state' | 'interval'>,
  lang: Language,
): string {
  const { states } = sectorBenchmarkWords[lang];
  if (state !== 'known' && state !== 'partly_known') return states[state];
  return interval === undefined ? states.unknown : intervalText(interval, lang);
}

/** "3" or "1 tot 8"; that there is no place where too little is known to give one. */
export function placeText(place: RankInterval | undefined, lang: Language): string {
  const words = sectorBenchmarkWords[lang];
  if (place === undefined) return words.notRanked;
  const [best = '', worst = ''] = [place.best, place.worst].map((end) => numberText(end, lang));
  return best === worst ? best : words.placeRange(best, worst);
}

/** Where on the page of the benchmark the working of a score stands. */
export function scoreAnchor(covenant: string, dimension: Dimension, lang: Language): string {
  return `${covenant}-${sectorBenchmarkWords[lang].dimensions[dimension].address}`;
}
