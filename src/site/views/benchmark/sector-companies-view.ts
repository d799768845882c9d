import { companyBenchmarkWords } from '../../../i18n/words/company-benchmark.ts';
import { editionWords } from '../../../i18n/words/edition.ts';
import type { Language } from '../../../schema/text.ts';
import type { SiteModel } from '../../model.ts';
import { companiesTiedTo } from '../../sector-companies.ts';
import type { Link } from '../page-head.ts';
import { companyInEditions, type CompanyInEdition } from './company-in-editions.ts';
import { companyLinks } from './edition-prizes.ts';
import { doubtsText, rankText } from './edition-scores.ts';

/** The companies of a sector that editions name, each with its ranks; no two methods share a column. */
export interface SectorCompaniesView {
  readonly rows: readonly {
    readonly company: Link;
    readonly ties: string;
    readonly ranks: string;
  }[];
}

/** Nothing where no edition names a company that is tied to the sector. */
export function sectorCompaniesView(
  model: SiteModel,
  sector: string,
  lang: Language,
): SectorCompaniesView | undefined {
  const words = companyBenchmarkWords[lang];
  const rows = [...companiesTiedTo(model, sector)].flatMap(([organisation, ties]) => {
    const found = companyInEditions(model, organisation);
    const [company] = companyLinks(model, [organisation], lang);
    if (found.length === 0 || company === undefined) return [];
    return [
      {
        company,
        ties: ties.map((tie) => words.ties[tie]).join('; '),
        ranks: ranksText(found, lang),
      },
    ];
  });
  const byName = rows.toSorted((one, other) =>
    one.company.label.localeCompare(other.company.label, lang),
  );
  return rows.length === 0 ? undefined : { rows: byName };
}

/** "2015: 28 (afgeleid, enige twijfel); 2019: genoemd; 2021: 2". */
function ranksText(found: readonly CompanyInEdition[], lang: Language): string {
  const { named } = companyBenchmarkWords[lang].inSector;
  return found
    .map(({ edition, score }) => {
      if (score?.rank === undefined) return `${edition.id}: ${named}`;
      const doubts = doubtsText(score, lang);
      const rank = rankText(edition.value, score, lang);
      return `${edition.id}: ${editionWords[lang].rank.toLowerCase()} ${rank}${doubts === '' ? '' : ` (${doubts})`}`;
    })
    .join('; ');
}
