import { closest } from '../../schema/closest.ts';
import type { Breach, RecordPath } from '../../schema/finding.ts';
import { caseMoment } from '../../schema/mechanism.ts';
import { type AnyRecord, type ContentRecord, recordsOfKind } from '../../schema/record.ts';

/**
 * A step that an event completes is one of the mechanism of its case, and a deadline starts at a date
 * that every case has or at another step of the same mechanism. Of a mechanism that could not be read
 * nothing can be said.
 */
export function stepsKnown(records: readonly AnyRecord[]): Breach[] {
  const mechanisms = recordsOfKind(records, 'mechanism');
  const stepsOf = new Map(
    mechanisms.map(({ id, value }) => [id, (value.steps ?? []).map((step) => step.id)]),
  );
  return [
    ...mechanisms.flatMap((record) => deadlineStarts(record)),
    ...recordsOfKind(records, 'case').flatMap((record) =>
      completedSteps(record, stepsOf.get(record.owner ?? '')),
    ),
  ];
}

function deadlineStarts({ id, file, value }: ContentRecord<'mechanism'>): Breach[] {
  const { steps = [] } = value;
  return steps.flatMap((step, index) => {
    const others = steps.filter((other) => other !== step).map((other) => other.id);
    const path = ['steps', index, 'deadlineFrom'];
    return unknownStep(file, path, step.deadlineFrom, id, [...caseMoment.options, ...others]);
  });
}

function completedSteps(
  { file, owner = '', value }: ContentRecord<'case'>,
  steps: readonly string[] | undefined,
): Breach[] {
  if (steps === undefined) return [];
  const lists = {
    timeline: value.timeline,
    followUp: value.record === 'case' ? (value.followUp ?? []) : [],
  };
  return Object.entries(lists).flatMap(([list, events]) =>
    events.flatMap(({ step }, index) =>
      unknownStep(file, [list, index, 'step'], step, owner, steps),
    ),
  );
}

function unknownStep(
  file: string,
  path: RecordPath,
  step: string | undefined,
  mechanism: string,
  steps: readonly string[],
): Breach[] {
  if (step === undefined || steps.includes(step)) return [];
  const values = { step, mechanism, steps, closest: closest(step, [...steps]) };
  return [{ rule: 'step-unknown', file, path, values }];
}
