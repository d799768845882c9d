import type { Value } from '../../schema/value.ts';
import type { Fact } from '../fact.ts';
import { allFacts } from '../facts/all-facts.ts';
import { column, localised } from './column.ts';
import { periodColumns, placeColumns, statementColumns } from './common-columns.ts';
import type { DownloadContext } from './download-context.ts';
import { factColumns } from './fact-columns.ts';
import { type CollectionTable, tableOf } from './table.ts';
import { only, SINGLE_VALUE, valueColumns } from './value-columns.ts';

type Share = Extract<Value, { kind: 'distribution' }>['shares'][number];

/** Every fact of the site in one list, and the parts of those that are a distribution. */
export function factTables(context: DownloadContext): CollectionTable[] {
  const facts = allFacts(context.model);
  return [
    tableOf(
      {
        name: 'feiten',
        group: 'facts',
        title: { nl: 'Alle feiten', en: 'All facts' },
        description: {
          nl: 'Elke gepubliceerde uitspraak in één lijst: waarden, doelen, looptijden, uitkomsten, data, scores. Dit zijn dezelfde feiten als op de pagina’s.',
          en: 'Every published statement in one list: values, targets, terms, outcomes, dates, scores. These are the same facts as on the pages.',
        },
      },
      facts,
      factColumns(context, (fact) => fact),
    ),
    tableOf(
      {
        name: 'verdelingen',
        group: 'facts',
        title: { nl: 'Verdelingen', en: 'Distributions' },
        description: {
          nl: 'Per onderdeel één rij, voor feiten waarvan de waarde een verdeling is.',
          en: 'One row for each part, for facts whose value is a distribution.',
        },
      },
      facts.flatMap((fact) =>
        fact.value.kind === 'distribution'
          ? fact.value.shares.map((share) => ({ fact, share }))
          : [],
      ),
      shareColumns(context),
    ),
  ];
}

interface FactShare {
  readonly fact: Fact;
  readonly share: Share;
}

function shareColumns(context: DownloadContext) {
  return [
    column(
      'fact',
      'id',
      ({ fact }: FactShare) => fact.id,
      'Het feit; de id in feiten',
      'The fact; its id in feiten',
    ),
    ...localised('part', ({ share }: FactShare) => share.label, 'Onderdeel', 'Part'),
    ...only(
      SINGLE_VALUE,
      valueColumns(({ share }: FactShare) => ({ value: share.value })),
    ),
    column('unit', 'id', ({ fact }: FactShare) => fact.unit, 'Eenheid', 'Unit'),
    ...periodColumns(
      ({ fact }: FactShare) => fact.period,
      'Periode waarover de verdeling gaat',
      'Period that the distribution is about',
    ),
    ...statementColumns(context, ({ fact }: FactShare) => fact),
    ...placeColumns(context, ({ fact }: FactShare) => fact),
  ];
}
