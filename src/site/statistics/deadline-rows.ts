import { countsInStatistics } from '../../domain/counts-in-statistics.ts';
import type { DeadlineKept } from '../../domain/procedure/deadline.ts';
import { phasesOf } from '../../domain/procedure/phases.ts';
import type { MechanismStep } from '../../schema/mechanism.ts';
import { isSingleCase, type SingleCase } from '../downloads/single-case.ts';
import type { SiteModel, SiteRecord } from '../model.ts';
import { oncePerModel } from '../once-per-model.ts';
import { casesOf } from '../cases-of.ts';

/** Whether a step kept to its deadline: only where dates say so; all else is not known. */
export type Timeliness = 'within' | 'late' | 'not_known';

/** A step with a deadline of its own mechanism, and how its cases kept to it. */
export interface DeadlineRow {
  readonly mechanism: SiteRecord<'mechanism'>;
  readonly step: MechanismStep;
  readonly days: number;
  readonly cases: Readonly<Record<Timeliness, readonly SingleCase[]>>;
}

/** Every deadline that a source gives, over the cases whose outcome counts. */
export const deadlineRows = oncePerModel((model): readonly DeadlineRow[] =>
  model.mechanisms.flatMap((mechanism) => {
    const own = casesOf(model, 'mechanism', mechanism.id)
      .filter(isSingleCase)
      .filter(({ value }) => countsInStatistics(value));
    return (mechanism.value.steps ?? []).flatMap((step): DeadlineRow[] => {
      const { deadlineInDays: days } = step;
      if (days === undefined) return [];
      const by = Map.groupBy(own, (record) => timelinessOf(model, record, step));
      const of = (timeliness: Timeliness) => by.get(timeliness) ?? [];
      return [
        {
          mechanism,
          step,
          days,
          cases: { within: of('within'), late: of('late'), not_known: of('not_known') },
        },
      ];
    });
  }),
);

function timelinessOf(model: SiteModel, record: SingleCase, step: MechanismStep): Timeliness {
  const phase = phasesOf(record.value, record.mechanism.value.steps ?? [], model.asOf).find(
    ({ subject }) => subject.kind === 'step' && subject.step.id === step.id,
  );
  const kept: DeadlineKept | undefined = phase?.deadline?.kept;
  return kept === 'within' || kept === 'late' ? kept : 'not_known';
}
