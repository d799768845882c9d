import { mechanismKind } from '../../schema/mechanism.ts';
import type { SiteRecord } from '../model.ts';
import { column, localised, type Column } from './column.ts';
import { placeColumns } from './common-columns.ts';
import type { DownloadContext } from './download-context.ts';
import { isSingleCase } from './single-case.ts';
import { type CollectionTable, tableOf } from './table.ts';

type Mechanism = SiteRecord<'mechanism'>;

/** The bodies that settle complaints and disputes. */
export function mechanismTable(context: DownloadContext): CollectionTable {
  const about = {
    name: 'mechanismen',
    group: 'cases',
    title: { nl: 'Mechanismen', en: 'Mechanisms' },
    description: {
      nl: 'Waar klachten en geschillen worden behandeld en welke regels daarvoor gelden.',
      en: 'Where complaints and disputes are handled, and by which rules.',
    },
  } as const;
  return tableOf(about, context.model.mechanisms, mechanismColumns(context));
}

function mechanismColumns(context: DownloadContext): Column<Mechanism>[] {
  const casesOf = (mechanism: string) =>
    context.model.cases.filter(
      (record) => isSingleCase(record) && record.mechanism.id === mechanism,
    );
  return [
    column(
      'id',
      'id',
      ({ id }) => id,
      'Blijvende naam van het mechanisme',
      'Lasting name of the mechanism',
    ),
    ...localised('title', ({ value }: Mechanism) => value.title, 'Naam', 'Name'),
    ...localised(
      'short_title',
      ({ value }: Mechanism) => value.shortTitle,
      'Korte naam',
      'Short name',
    ),
    ...localised('summary', ({ value }: Mechanism) => value.summary, 'Wat het is', 'What it is'),
    column(
      'kinds',
      'codes',
      ({ value }) => value.kinds,
      'Procedures die het kent',
      'Procedures that it has',
      mechanismKind.options,
    ),
    column(
      'covenant',
      'id',
      ({ value }) => value.covenant,
      'Convenant waar het bij hoort',
      'Covenant that it belongs to',
    ),
    column('operator', 'id', ({ value }) => value.operator, 'Wie het uitvoert', 'Who runs it'),
    column(
      'binding',
      'boolean',
      ({ value }) => value.binding,
      'Of uitspraken binden, als dat bekend is',
      'Whether rulings bind, where known',
    ),
    ...localised(
      'decided_by',
      ({ value }: Mechanism) => value.decidedBy?.text,
      'Wie beslist; leeg als dat niet is gevonden',
      'Who decides; empty where not found',
    ),
    ...localised(
      'appeal',
      ({ value }: Mechanism) => value.appeal?.text,
      'Of en waar beroep openstaat; leeg als dat niet is gevonden',
      'Whether and where one can appeal; empty where not found',
    ),
    column('from', 'date', ({ value }) => value.from, 'Werkzaam vanaf', 'Active from'),
    column('until', 'date', ({ value }) => value.until, 'Werkzaam tot en met', 'Active until'),
    column(
      'cases',
      'integer',
      ({ id }) => casesOf(id).length,
      'Aantal zaken van dit mechanisme in zaken',
      'Number of cases of this mechanism in zaken',
    ),
    column('website', 'url', ({ value }) => value.website, 'Eigen pagina', 'Own page'),
    ...placeColumns<Mechanism>(context, ({ id, file }) => ({
      page: { route: 'mechanism', parameters: { mechanism: id } },
      file,
    })),
  ];
}
