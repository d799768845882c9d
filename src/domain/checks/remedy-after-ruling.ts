import type { Case, OutcomeValue, Remedy } from '../../schema/case.ts';
import type { Breach } from '../../schema/finding.ts';
import { type AnyRecord, recordsOfKind } from '../../schema/record.ts';
import { certainlyBefore } from '../certainly-before.ts';
import { type DatedStep, firstRuling } from '../first-ruling.ts';
import { areStepsInOrder } from './case-dates.ts';
import { toldOnce } from './told-once.ts';

/** Outcomes in which a decider told what to put right; in the others that can come before the end. */
const ORDERED: ReadonlySet<OutcomeValue> = new Set<OutcomeValue>([
  'upheld',
  'partly_upheld',
  'final_statement_with_findings',
  'no_agreement_final_statement',
]);

const DONE: ReadonlySet<Remedy['state']> = new Set<Remedy['state']>([
  'fulfilled',
  'partly_fulfilled',
]);

/**
 * A remedy is not due, and not fulfilled, before it exists: from the first ruling on where a decider
 * ordered it, else from the day on which the complaint was filed.
 */
export function remedyAfterRuling(records: readonly AnyRecord[]): Breach[] {
  return recordsOfKind(records, 'case').flatMap(({ file, value }) =>
    value.record === 'case' ? breachesIn(file, value) : [],
  );
}

function breachesIn(file: string, record: Case): Breach[] {
  const start = startOfRemedies(record);
  if (start === undefined || !areStepsInOrder(record)) return [];
  const dates = (record.remedies ?? []).flatMap(({ due, state, stateOn }, index) => [
    ...(due === undefined ? [] : [{ on: due, path: ['remedies', index, 'due'] }]),
    ...(stateOn === undefined || !DONE.has(state)
      ? []
      : [{ on: stateOn, path: ['remedies', index, 'stateOn'] }]),
  ]);
  const early = dates.filter(({ on }) => certainlyBefore(on, start.date));
  return toldOnce(early, dates).map(({ on, path }) => ({
    rule: 'remedy-before-ruling',
    file,
    path,
    values: { on, start: start.date, startField: start.field },
  }));
}

function startOfRemedies(record: Case): DatedStep | undefined {
  const { outcome, filed } = record;
  if (ORDERED.has(outcome.value)) return firstRuling(record);
  return filed === undefined ? undefined : { field: 'filed', date: filed };
}
