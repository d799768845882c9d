import { sectorScore } from '../../domain/comparison/sector-score.ts';
import { BENCHMARK_RULE_VERSION } from '../../domain/sector-benchmark/score-covenant.ts';
import { numberText } from '../../i18n/format-value.ts';
import { inLanguage } from '../../i18n/localised.ts';
import { compareWords } from '../../i18n/words/compare.ts';
import type { Dimension } from '../../schema/dimension.ts';
import type { Language } from '../../schema/text.ts';
import type { SiteModel, SiteRecord } from '../model.ts';
import { addressesIn } from '../routes.ts';
import { type BenchmarkRow, benchmarkRows } from '../sector-benchmark/benchmark-rows.ts';
import { companiesTiedTo } from '../sector-companies.ts';
import { companyInEditions } from '../views/benchmark/company-in-editions.ts';
import { byLabel } from './by-label.ts';
import type { CompareCell, CompareData, CompareSubject } from './compare-data.ts';
import { dimensionRows, workingAddress } from './covenant-data.ts';
import { scoreCell } from './score-cell.ts';

/** All sectors on the dimensions of the benchmark, by the covenants that each has. */
export function sectorData(model: SiteModel, lang: Language): CompareData {
  const { facts } = compareWords[lang];
  const covenants = benchmarkRows(model);
  return {
    kind: 'sectors',
    version: BENCHMARK_RULE_VERSION,
    asOf: model.asOf,
    rows: [
      ...dimensionRows(lang),
      { id: 'covenants', label: facts.covenants },
      { id: 'companies', label: facts.companies },
    ],
    subjects: byLabel(
      [...model.sectors.values()].map((sector) => subjectOf(model, sector, covenants, lang)),
      lang,
    ),
  };
}

function subjectOf(
  model: SiteModel,
  sector: SiteRecord<'sector'>,
  covenants: readonly BenchmarkRow[],
  lang: Language,
): CompareSubject {
  const own = covenants.filter(({ covenant }) => covenant.value.sector === sector.id);
  const href = addressesIn(lang)('sector', { sector: sector.id });
  const words = compareWords[lang];
  const fact = (text: string): CompareCell => ({ state: 'known', text, href });
  const names = own.map(({ covenant }) => inLanguage(covenant.value.shortTitle, lang).text);
  const listed = [...companiesTiedTo(model, sector.id).keys()].filter(
    (organisation) => companyInEditions(model, organisation).length > 0,
  );
  return {
    id: sector.id,
    label: inLanguage(sector.value.name, lang).text,
    href,
    cells: [
      ...dimensionRows(lang).map((_, index) => sectorCell(own, index, href, lang)),
      fact(names.length === 0 ? words.none : names.join(', ')),
      fact(listed.length === 0 ? words.none : numberText(listed.length, lang)),
    ],
  };
}

/** The working of a single covenant is that of the sector; of more, the page of the sector leads to each. */
function sectorCell(
  own: readonly BenchmarkRow[],
  index: number,
  sectorHref: string,
  lang: Language,
): CompareCell {
  const cells = own.flatMap(({ cells: all }) => all.slice(index, index + 1));
  const [first] = own;
  const dimension: Dimension | undefined = cells[0]?.dimension;
  const href =
    own.length === 1 && first !== undefined && dimension !== undefined
      ? workingAddress(first.covenant.id, dimension, lang)
      : sectorHref;
  const cell = scoreCell(sectorScore(cells), href, lang);
  if (own.length === 0) return { ...cell, note: compareWords[lang].noCovenant };
  return own.length === 1
    ? cell
    : { ...cell, note: compareWords[lang].moreCovenants(numberText(own.length, lang)) };
}
