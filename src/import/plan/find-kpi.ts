import type { ContentRecord } from '../../schema/record.ts';
import type { ObservationColumn } from '../layout/observation-layout.ts';
import { folded } from '../reading/plain-text.ts';
import { type Candidate, readReference, textOf } from '../reading/read-fields.ts';
import { oneOf, type Reading, refused } from '../reading/reading.ts';
import type { ImportContext } from './import-context.ts';
import type { RowReader } from './row-reader.ts';

/**
 * The KPI of a row: by its id or name, within the covenant or programme that the row names. Where
 * the row names none and several have a KPI of that name, that is a question.
 */
export function findKpi(
  reader: RowReader<ObservationColumn>,
  { owners, kpis }: ImportContext,
): ContentRecord<'kpi'> | undefined {
  const owner = reader.take('owner', (cell) => readReference(textOf(cell), 'owner', owners));
  return reader.need(
    'kpi',
    (cell) => {
      const text = textOf(cell);
      const [, before, name = text] = /^([a-z0-9-]+)\/(.+)$/u.exec(folded(text)) ?? [];
      const within = owner ?? before;
      return kpiNamed(
        name,
        kpis.filter((kpi) => within === undefined || kpi.owner === within),
      );
    },
    (kpi) => `${kpi.owner ?? ''}/${kpi.id}`,
  );
}

function kpiNamed(
  name: string,
  kpis: readonly ContentRecord<'kpi'>[],
): Reading<ContentRecord<'kpi'>> {
  const candidates = new Map(
    kpis.map(({ id, value: { title } }): [string, Candidate] => [
      id,
      { id, names: [title.nl, title.en] },
    ]),
  );
  const reading = readReference(name, 'kpi', [...candidates.values()]);
  if (reading.kind !== 'read')
    return reading.kind === 'refused' ? reading : refused('cell-missing', {});
  const found = kpis.filter(({ id }) => id === reading.value);
  return oneOf(
    found.map((kpi) => ({ answer: `${kpi.owner ?? ''}/${kpi.id}`, value: kpi })),
    'kpi-of-which',
    refused('id-unknown', { kind: 'kpi' }),
  );
}
