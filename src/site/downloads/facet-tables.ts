import { absoluteAddress } from '../absolute-address.ts';
import { facetTexts } from '../../i18n/words/facet.ts';
import type { Language } from '../../schema/text.ts';
import { facetIndex, valueLabel } from '../facets/facet-values.ts';
import { facetIds, type FacetId } from '../facets/facet-words.ts';
import { addressesIn } from '../routes.ts';
import { caseColumns } from './case-columns.ts';
import type { BothLanguages, Cell } from './column.ts';
import type { DownloadContext } from './download-context.ts';
import type { Selection } from './selection.ts';
import { isSingleCase, type SingleCase } from './single-case.ts';
import type { Table } from './table.ts';

/** The cases of one value of a facet: some of what stands in `zaken`. */
export interface FacetTable {
  readonly facet: FacetId;
  readonly value: string;
  readonly table: Table;
  readonly selection: Selection;
}

/**
 * What the files of a facet hold of a case. Every case stands in some fifteen of them: with all its
 * columns they would be most of the site. The others stand in `zaken`, under the same id.
 */
const SHOWN: ReadonlySet<string> = new Set([
  'id',
  'title_nl',
  'title_en',
  'mechanism',
  'covenant',
  'outcome',
  'outcome_label_nl',
  'outcome_label_en',
  'according_to',
  'compliance',
  'filed',
  'decided',
  'closed',
  'respondents',
  'countries',
  'page',
]);

const DESCRIPTION: BothLanguages = {
  nl: 'Het belangrijkste van elke zaak; alle gegevens staan in zaken, onder hetzelfde id.',
  en: 'The main data of each case; all data are in zaken, under the same id.',
};

/** The tables of all values of all facets; the cells of a case are made once for all of them. */
export function facetTables(context: DownloadContext): FacetTable[] {
  const { model } = context;
  const total = model.cases.filter(isSingleCase).length;
  const fields = caseColumns(context).filter(({ name }) => SHOWN.has(name));
  const made = new Map<SingleCase, readonly Cell[]>();
  const cellsOf = (record: SingleCase): readonly Cell[] => {
    const cells = made.get(record) ?? fields.map(({ of }) => of(record));
    made.set(record, cells);
    return cells;
  };
  return facetIds.flatMap((facet) =>
    [...facetIndex(model)[facet]].map(([value, cases]) => {
      const path = addressesIn('nl')('caseFacetValue', { facet, value });
      const title = titleOf(context, facet, value);
      return {
        facet,
        value,
        table: {
          name: 'zaken',
          title,
          description: DESCRIPTION,
          fields,
          count: cases.length,
          rows: () => cases.values().map(cellsOf),
        },
        selection: {
          query: absoluteAddress(model.site, path),
          date: model.asOf,
          count: cases.length,
          total,
        },
      };
    }),
  );
}

function titleOf({ model }: DownloadContext, facet: FacetId, value: string): BothLanguages {
  const title = (lang: Language) =>
    `${facetTexts[lang].facets[facet].name}: ${valueLabel(model, facet, value, lang).text}`;
  return { nl: title('nl'), en: title('en') };
}
