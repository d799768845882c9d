import type { Case } from '../../schema/case.ts';
import type { Breach } from '../../schema/finding.ts';
import { type AnyRecord, recordsOfKind } from '../../schema/record.ts';
import { isOpen, stateKnownOn } from '../last-known-state.ts';

/**
 * A closed case is not pending; a case that is not closed has no closing date, and something tells
 * when its state was last known (design, section 11).
 */
export function stateAndOutcomeAgree(records: readonly AnyRecord[]): Breach[] {
  return recordsOfKind(records, 'case').flatMap(({ file, value }) =>
    value.record === 'case' ? breachesIn(file, value) : [],
  );
}

function breachesIn(file: string, record: Case): Breach[] {
  const { status, outcome, closed } = record;
  const isPending = outcome.value === 'ongoing';
  if (isPending && (status === 'closed' || closed !== undefined)) {
    return [
      {
        rule: 'outcome-of-closed-case',
        file,
        path: ['outcome', 'value'],
        values: { outcome: outcome.value },
      },
    ];
  }
  if (status !== undefined && status !== 'closed' && closed !== undefined) {
    return [{ rule: 'status-of-closed-case', file, path: ['status'], values: { status, closed } }];
  }
  if (!isOpen(record) || stateKnownOn(record) !== undefined) return [];
  return [
    {
      rule: 'state-undated',
      file,
      path: status === undefined ? ['outcome', 'value'] : ['status'],
      values: { state: status ?? outcome.value },
    },
  ];
}
