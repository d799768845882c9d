import { dateText } from '../../i18n/format-date.ts';
import { compareWords } from '../../i18n/words/compare.ts';
import { sectorBenchmarkWords } from '../../i18n/words/sector-benchmark.ts';
import type { Language } from '../../schema/text.ts';
import { DIMENSIONS } from '../../schema/dimension.ts';
import { COMPARE_KINDS, compareFile, type CompareKind } from '../compare/compare-kinds.ts';
import { comparisonOf, type Strip } from '../compare/comparison.ts';
import { covenantData } from '../compare/covenant-data.ts';
import type { SiteModel } from '../model.ts';
import { addressesIn } from '../routes.ts';
import { BENCHMARK_RULE_VERSION } from '../../domain/sector-benchmark/score-covenant.ts';
import { type PageHead, pageHead } from './page-head.ts';

export interface CompareView {
  readonly head: PageHead;
  readonly version: string;
  readonly kinds: readonly {
    readonly id: CompareKind;
    readonly label: string;
    /** With all subjects of the kind. */
    readonly file: string;
  }[];
  readonly benchmarkHref: string;
  /** All covenants on every dimension: what the page shows before a reader chooses. */
  readonly strips: readonly Strip[];
}

/** The page on which a reader lays covenants, sectors or companies side by side. */
export function compareView(model: SiteModel, lang: Language): CompareView {
  const words = compareWords[lang];
  const benchmark = sectorBenchmarkWords[lang];
  const data = covenantData(model, lang);
  const dimensions = { ...data, rows: data.rows.slice(0, DIMENSIONS.length) };
  const benchmarkHref = addressesIn(lang)('benchmark');
  return {
    head: pageHead(
      model,
      lang,
      { route: 'compare', parameters: {} },
      {
        title: words.title,
        description: words.lead,
        trail: [{ label: benchmark.title, href: benchmarkHref }],
      },
    ),
    version: benchmark.version(BENCHMARK_RULE_VERSION, dateText(model.asOf, lang)),
    kinds: COMPARE_KINDS.map((id) => ({
      id,
      label: words.kinds[id],
      file: compareFile(id, lang),
    })),
    benchmarkHref,
    strips: comparisonOf(dimensions, data.subjects, lang).strips,
  };
}
