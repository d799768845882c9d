import { GAP_IDS, type GapId } from '../../schema/gap.ts';
import { type GapCount, gapCount } from '../completeness/gap-count.ts';
import { type GapItem, gapItems } from '../completeness/gaps.ts';
import type { CovenantRecord } from '../model.ts';
import { column, localised, type Column } from './column.ts';
import { pageColumns } from './common-columns.ts';
import type { DownloadContext } from './download-context.ts';
import { type CollectionTable, tableOf } from './table.ts';

interface CountRow extends GapCount {
  readonly gap: GapId;
  readonly covenant: CovenantRecord | undefined;
}

const gapColumn = <T extends { readonly gap: GapId }>(): Column<T> =>
  column('gap', 'code', ({ gap }) => gap, 'Wat er ontbreekt', 'What is missing', GAP_IDS);

const covenantColumn = <T extends { readonly covenant: CovenantRecord | undefined }>(
  nl: string,
  en: string,
): Column<T> => column('covenant', 'id', ({ covenant }) => covenant?.id, nl, en);

/** What is not known: how much of it there is, and every record in which it is missing. */
export function completenessTables(context: DownloadContext): CollectionTable[] {
  const items = gapItems(context.model);
  return [
    tableOf(
      {
        name: 'compleetheid',
        group: 'covenants',
        title: { nl: 'Wat niet bekend is', en: 'What is not known' },
        description: {
          nl: 'Eén rij per soort gegeven voor de hele site, en daarna één per convenant: in hoeveel het ontbreekt, en in hoeveel het zou kunnen ontbreken. Ontbreken is geen verwijt: het is niet gevonden in de gebruikte bronnen.',
          en: 'One row for each kind of detail for the whole site, then one for each covenant: in how many it is missing, and in how many it could be. What is missing blames nobody: it was not found in the sources used.',
        },
      },
      countRows(context, items),
      countColumns(),
    ),
    tableOf(
      {
        name: 'ontbrekend',
        group: 'covenants',
        title: { nl: 'Waar iets ontbreekt', en: 'Where something is missing' },
        description: {
          nl: 'Eén rij per gegeven dat ontbreekt, met de plek waar het zou staan.',
          en: 'One row for each detail that is missing, with the place where it would stand.',
        },
      },
      items.filter(({ isMissing, isUncertain }) => isMissing || isUncertain),
      missingColumns(context),
    ),
  ];
}

function countRows({ model }: DownloadContext, items: readonly GapItem[]): CountRow[] {
  return [undefined, ...model.covenants].flatMap((covenant) =>
    GAP_IDS.map((gap) => ({ gap, covenant, ...gapCount(items, gap, covenant) })).filter(
      ({ all }) => all > 0,
    ),
  );
}

function countColumns(): Column<CountRow>[] {
  return [
    gapColumn(),
    covenantColumn('Convenant; leeg voor de hele site', 'Covenant; empty for the whole site'),
    column(
      'missing',
      'integer',
      ({ missing }) => missing,
      'In hoeveel het ontbreekt',
      'In how many it is missing',
    ),
    column(
      'uncertain',
      'integer',
      ({ uncertain }) => uncertain,
      'Van hoeveel niet te zeggen is of het ontbreekt; niet meegeteld bij missing',
      'Of how many nobody can say whether it is missing; not counted in missing',
    ),
    column(
      'total',
      'integer',
      ({ all }) => all,
      'In hoeveel het zou kunnen ontbreken',
      'In how many it could be missing',
    ),
  ];
}

function missingColumns(context: DownloadContext): Column<GapItem>[] {
  return [
    gapColumn(),
    covenantColumn(
      'Convenant; leeg bij een zaak buiten een convenant',
      'Covenant; empty for a case outside a covenant',
    ),
    column(
      'record_kind',
      'code',
      ({ kind }) => kind,
      'Waarin het ontbreekt',
      'What it is missing in',
      ['covenant', 'report', 'kpi', 'commitment', 'case'],
    ),
    column(
      'record',
      'id',
      ({ id }) => id,
      'De id daarvan; van een rapportage het convenant en de periode',
      'The id of that; of a report the covenant and the period',
    ),
    ...localised('title', ({ title }: GapItem) => title, 'Naam of tekst', 'Name or text'),
    column(
      'period',
      'period',
      ({ period }) => period,
      'Periode waarover een rapportage te verwachten was',
      'Period on which a report was due',
    ),
    column(
      'uncertain',
      'boolean',
      ({ isUncertain = false }) => isUncertain,
      'Of niet te zeggen is of het ontbreekt',
      'Whether nobody can say if it is missing',
    ),
    ...pageColumns(context, ({ page }: GapItem) => page),
  ];
}
