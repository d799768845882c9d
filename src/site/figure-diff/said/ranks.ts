import { sectorBenchmarkWords } from '../../../i18n/words/sector-benchmark.ts';
import type { Language } from '../../../schema/text.ts';
import type { SectorBenchmarkView } from '../../views/sector-benchmark-view.ts';
import type { Said } from './said.ts';

/** The places of every covenant in the benchmark, and the scores that they come from. */
export function ranksOf({ rows, dimensions }: SectorBenchmarkView, lang: Language): Said[] {
  const words = sectorBenchmarkWords[lang];
  return rows.flatMap(({ id, title, cells, total, place, robust }) => {
    const rank = (name: string, what: string, says: string): Said => ({
      group: 'rank',
      name: `${id}/${name}`,
      subject: `${title.text}: ${what}`,
      says: [says],
    });
    return [
      rank('1-place', words.place, place),
      rank('2-robust', words.robust, robust),
      rank('3-total', words.total, total.text),
      ...cells.map(({ dimension, text }) => {
        const label = dimensions.find((one) => one.id === dimension)?.label ?? dimension;
        return rank(`4-${dimension}`, label, text);
      }),
    ];
  });
}
