import { BENCHMARK_RULE_VERSION } from '../../domain/sector-benchmark/score-covenant.ts';
import { numberText } from '../../i18n/format-value.ts';
import { inLanguage } from '../../i18n/localised.ts';
import { compareWords } from '../../i18n/words/compare.ts';
import { sectorBenchmarkWords } from '../../i18n/words/sector-benchmark.ts';
import { DIMENSIONS } from '../../schema/dimension.ts';
import type { Language } from '../../schema/text.ts';
import type { SiteModel } from '../model.ts';
import { addressesIn } from '../routes.ts';
import { type BenchmarkRow, benchmarkRows } from '../sector-benchmark/benchmark-rows.ts';
import { placeText, scoreAnchor } from '../sector-benchmark/score-text.ts';
import { covenantCard } from '../views/overview/covenant-card.ts';
import { byLabel } from './by-label.ts';
import type { CompareCell, CompareData, CompareRow } from './compare-data.ts';
import { scoreCell } from './score-cell.ts';

/** All covenants on the dimensions of the benchmark, with what tells what kind of covenant it is. */
export function covenantData(model: SiteModel, lang: Language): CompareData {
  const rows = benchmarkRows(model);
  const ranked = rows.filter(({ places }) => places !== undefined).length;
  return {
    kind: 'covenants',
    version: BENCHMARK_RULE_VERSION,
    asOf: model.asOf,
    rows: [...dimensionRows(lang), placeRow(ranked, lang), ...factRows(lang)],
    subjects: byLabel(
      rows.map((row) => ({
        id: row.covenant.id,
        label: inLanguage(row.covenant.value.shortTitle, lang).text,
        href: addressesIn(lang)('covenant', { covenant: row.covenant.id }),
        cells: [
          ...row.cells.map((cell) =>
            scoreCell(cell, workingAddress(row.covenant.id, cell.dimension, lang), lang),
          ),
          placeCell(row, lang),
          ...factCells(model, row, lang),
        ],
      })),
      lang,
    ),
  };
}

/** Where the benchmark shows what was counted for a score. */
export function workingAddress(
  covenant: string,
  dimension: (typeof DIMENSIONS)[number],
  lang: Language,
): string {
  return `${addressesIn(lang)('benchmark')}#${scoreAnchor(covenant, dimension, lang)}`;
}

/** The dimensions of the benchmark, all on the scale from 0 to 1. */
export function dimensionRows(lang: Language): CompareRow[] {
  const { dimensions } = sectorBenchmarkWords[lang];
  return DIMENSIONS.map((id) => ({
    id,
    label: dimensions[id].label,
    href: `${addressesIn(lang)('benchmark')}#onderdelen`,
    scale: { domain: [0, 1], ends: ['0', '1'], isRank: false },
  }));
}

function placeRow(ranked: number, lang: Language): CompareRow {
  return {
    id: 'place',
    label: sectorBenchmarkWords[lang].robust,
    href: `${addressesIn(lang)('benchmark')}#scores`,
    scale: {
      domain: [Math.max(ranked, 2), 1],
      ends: [numberText(Math.max(ranked, 2), lang), '1'],
      isRank: true,
    },
  };
}

function placeCell({ places }: BenchmarkRow, lang: Language): CompareCell {
  const text = placeText(places?.robust, lang);
  if (places === undefined) return { state: 'unknown', text };
  const { best, worst } = places.robust;
  return {
    state: best === worst ? 'known' : 'partly_known',
    text,
    range: { low: best, high: worst },
  };
}

const factRows = (lang: Language): CompareRow[] => {
  const { facts } = compareWords[lang];
  return (['phase', 'term', 'commitments', 'kpis', 'cases'] as const).map((id) => ({
    id,
    label: facts[id],
  }));
};

function factCells(model: SiteModel, { covenant }: BenchmarkRow, lang: Language): CompareCell[] {
  const { phaseText, term, commitments, kpis, cases } = covenantCard(model, covenant, lang);
  return [phaseText, term, commitments, kpis, cases].map((text) => ({ state: 'known', text }));
}
