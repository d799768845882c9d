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

/** The cases of one value of a facet, as they stand in `zaken`. */
export interface FacetTable {
  readonly facet: FacetId;
  readonly value: string;
  readonly table: Table;
  readonly selection: Selection;
}

/** The tables of all values of all facets; the cells of a case are made once for all of them. */
export function facetTables(context: DownloadContext): FacetTable[] {
  const { model } = context;
  const total = model.cases.filter(isSingleCase).length;
  const fields = caseColumns(context);
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
          description: title,
          fields,
          count: cases.length,
          rows: () => cases.map(cellsOf),
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
