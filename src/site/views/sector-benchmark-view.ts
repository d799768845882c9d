import { type Interval, type Tally, tallyInterval } from '../../domain/sector-benchmark/tally.ts';
import { LEAST_KNOWN_DIMENSIONS } from '../../domain/sector-benchmark/rankable.ts';
import { BENCHMARK_RULE_VERSION } from '../../domain/sector-benchmark/score-covenant.ts';
import { dateText } from '../../i18n/format-date.ts';
import { numberText } from '../../i18n/format-value.ts';
import { inLanguage, type TextInLanguage } from '../../i18n/localised.ts';
import { sectorBenchmarkWords } from '../../i18n/words/sector-benchmark.ts';
import { type Dimension, DIMENSIONS, type ScoreState } from '../../schema/dimension.ts';
import type { Language } from '../../schema/text.ts';
import type { SiteModel } from '../model.ts';
import { addressesIn } from '../routes.ts';
import {
  type BenchmarkRow,
  benchmarkRows,
  type DimensionCell,
} from '../sector-benchmark/benchmark-rows.ts';
import { intervalText, placeText, scoreAnchor, scoreText } from '../sector-benchmark/score-text.ts';
import { tableDownloads } from './download-links.ts';
import { type Link, type PageHead, pageHead } from './page-head.ts';

export interface ScoreCell {
  readonly dimension: Dimension;
  readonly state: ScoreState;
  /** Nothing where the dimension does not apply, or not yet. */
  readonly interval: Interval | undefined;
  readonly text: string;
  /** The working of this score, on the same page. */
  readonly href: string;
  readonly anchor: string;
  /** What was counted, a line for each part; what each comes to where there is more than one. */
  readonly counts: readonly string[];
  /** How the parts make the score, where there is more than one. */
  readonly formula: string | undefined;
  /** The records that were counted. */
  readonly records: Link;
}

export interface BenchmarkRowView {
  readonly id: string;
  readonly title: TextInLanguage;
  readonly href: string;
  readonly cells: readonly ScoreCell[];
  readonly total: { readonly interval: Interval; readonly text: string };
  readonly place: string;
  readonly robust: string;
  readonly isRanked: boolean;
}

export interface SectorBenchmarkView {
  readonly head: PageHead;
  readonly version: string;
  readonly ruleVersion: string;
  readonly asOf: string;
  readonly notRankedNote: string;
  readonly dimensions: readonly {
    readonly id: Dimension;
    readonly label: string;
    readonly rule: string;
    readonly address: string;
  }[];
  readonly rows: readonly BenchmarkRowView[];
  readonly compareHref: string;
  readonly downloads: readonly Link[];
}

/** Where the records behind a dimension stand on the page of the covenant. */
const RECORD_ANCHORS: Readonly<Record<Dimension, string>> = {
  agreements: 'afspraken',
  core_elements: 'kernelementen',
  progress: 'kpis',
  reporting: 'rapportages',
  remedy: 'geschillen',
  company_transparency: 'partijen',
};

/** Covenants side by side on six dimensions, every score with its working. */
export function sectorBenchmarkView(model: SiteModel, lang: Language): SectorBenchmarkView {
  const words = sectorBenchmarkWords[lang];
  return {
    head: pageHead(
      model,
      lang,
      { route: 'benchmark', parameters: {} },
      { title: words.title, description: words.lead },
    ),
    version: words.version(BENCHMARK_RULE_VERSION, dateText(model.asOf, lang)),
    ruleVersion: BENCHMARK_RULE_VERSION,
    asOf: model.asOf,
    notRankedNote: words.notRankedNote(numberText(LEAST_KNOWN_DIMENSIONS, lang)),
    dimensions: DIMENSIONS.map((id) => ({ id, ...words.dimensions[id] })),
    rows: benchmarkRows(model).map((row) => rowView(row, lang)),
    compareHref: addressesIn(lang)('compare'),
    downloads: tableDownloads(['sectorbenchmark', 'sectorbenchmark-scores'], lang),
  };
}

function rowView(row: BenchmarkRow, lang: Language): BenchmarkRowView {
  const { covenant, total, places } = row;
  const href = addressesIn(lang)('covenant', { covenant: covenant.id });
  return {
    id: covenant.id,
    title: inLanguage(covenant.value.shortTitle, lang),
    href,
    cells: row.cells.map((cell) => cellView(cell, covenant.id, href, lang)),
    total: { interval: total, text: intervalText(total, lang) },
    place: placeText(places?.equal, lang),
    robust: placeText(places?.robust, lang),
    isRanked: places !== undefined,
  };
}

function cellView(
  { dimension, state, interval, tallies }: DimensionCell,
  covenant: string,
  covenantHref: string,
  lang: Language,
): ScoreCell {
  const words = sectorBenchmarkWords[lang];
  const { records } = words.dimensions[dimension];
  const anchor = scoreAnchor(covenant, dimension, lang);
  return {
    dimension,
    state,
    interval,
    text: scoreText({ state, interval }, lang),
    href: `#${anchor}`,
    anchor,
    counts: tallies.map((tally) =>
      tallies.length === 1
        ? tallyText(tally, lang)
        : words.partOf(tallyText(tally, lang), intervalText(tallyInterval(tally), lang)),
    ),
    formula: tallies.length > 1 ? words.mean(numberText(tallies.length, lang)) : undefined,
    records: { label: records, href: `${covenantHref}#${RECORD_ANCHORS[dimension]}` },
  };
}

function tallyText({ part, yes, open, of }: Tally, lang: Language): string {
  const count = (number: number) => numberText(number, lang);
  return sectorBenchmarkWords[lang].parts[part]({
    yes: count(yes),
    open: count(open),
    of: count(of),
  });
}
