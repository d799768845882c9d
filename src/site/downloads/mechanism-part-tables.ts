import { effectivenessCriterion } from '../../schema/mechanism.ts';
import { column, localised } from './column.ts';
import { pageColumns, statementColumns, sourceColumns } from './common-columns.ts';
import type { DownloadContext } from './download-context.ts';
import { type CollectionTable, tableOf } from './table.ts';

/** The steps of mechanisms with their deadlines, and what is documented of their effectiveness. */
export function mechanismPartTables(context: DownloadContext): CollectionTable[] {
  return [stepTable(context), criterionTable(context)];
}

function stepTable(context: DownloadContext): CollectionTable {
  const rows = context.model.mechanisms.flatMap((mechanism) =>
    (mechanism.value.steps ?? []).map((step) => ({ mechanism, step })),
  );
  type Row = (typeof rows)[number];
  return tableOf(
    {
      name: 'mechanisme-stappen',
      group: 'cases',
      title: { nl: 'Stappen van mechanismen', en: 'Steps of mechanisms' },
      description: {
        nl: 'De stappen die bronnen beschrijven, in volgorde, met de termijn waar die is gevonden.',
        en: 'The steps that sources describe, in order, with the deadline where one was found.',
      },
    },
    rows,
    [
      column(
        'id',
        'id',
        ({ mechanism, step }: Row) => `${mechanism.id}/${step.id}`,
        'Mechanisme en stap',
        'Mechanism and step',
      ),
      column('mechanism', 'id', ({ mechanism }: Row) => mechanism.id, 'Mechanisme', 'Mechanism'),
      ...localised('title', ({ step }: Row) => step.title, 'De stap', 'The step'),
      column(
        'deadline_in_days',
        'integer',
        ({ step }: Row) => step.deadlineInDays,
        'Termijn in dagen; leeg als die niet is gevonden',
        'Deadline in days; empty where none was found',
      ),
      ...sourceColumns<Row>(context, ({ mechanism, step }) => ({
        file: mechanism.file,
        sources: step.sources,
      })),
      ...mechanismPage(context),
    ],
  );
}

function criterionTable(context: DownloadContext): CollectionTable {
  const rows = context.model.mechanisms.flatMap((mechanism) =>
    effectivenessCriterion.options.flatMap((criterion) => {
      const statement = mechanism.value.effectiveness?.[criterion];
      return statement === undefined ? [] : [{ mechanism, criterion, statement }];
    }),
  );
  type Row = (typeof rows)[number];
  return tableOf(
    {
      name: 'mechanisme-eisen',
      group: 'cases',
      title: { nl: 'Eisen aan mechanismen', en: 'Criteria for mechanisms' },
      description: {
        nl: 'Wat bronnen beschrijven van de acht eisen van leidend beginsel 31 van de VN. Een eis die ontbreekt, komt in de geraadpleegde bronnen niet voor; dat is geen oordeel.',
        en: 'What sources describe of the eight criteria of UN Guiding Principle 31. A criterion that is missing does not occur in the sources consulted; that is no finding.',
      },
    },
    rows,
    [
      column(
        'id',
        'id',
        ({ mechanism, criterion }: Row) => `${mechanism.id}/${criterion}`,
        'Mechanisme en eis',
        'Mechanism and criterion',
      ),
      column('mechanism', 'id', ({ mechanism }: Row) => mechanism.id, 'Mechanisme', 'Mechanism'),
      column('criterion', 'code', ({ criterion }: Row) => criterion, 'De eis', 'The criterion', [
        ...effectivenessCriterion.options,
      ]),
      ...localised(
        'text',
        ({ statement }: Row) => statement.text,
        'Wat bronnen beschrijven',
        'What sources describe',
      ),
      ...statementColumns<Row>(context, ({ mechanism, statement }) => ({
        ...statement,
        file: mechanism.file,
      })),
      ...mechanismPage(context),
    ],
  );
}

const mechanismPage = (context: DownloadContext) =>
  pageColumns<{ readonly mechanism: { readonly id: string } }>(context, ({ mechanism }) => ({
    route: 'mechanism',
    parameters: { mechanism: mechanism.id },
  }));
