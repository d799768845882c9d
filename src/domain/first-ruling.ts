import type { Case, Stage } from '../schema/case.ts';
import { firstDay } from './period-end.ts';

/** A date of a case, as precise as known, and the field that holds it. */
export interface DatedStep {
  readonly field: string;
  readonly date: string;
}

/** Stages that something can follow up on; that a complaint is admitted settles nothing. */
const RULINGS: ReadonlySet<Stage['kind']> = new Set<Stage['kind']>([
  'mediation',
  'interim_ruling',
  'ruling',
  'appeal',
  'cassation',
  'settlement',
]);

/**
 * The earliest decision in a case: an interim ruling already asks for something. `undefined` where no
 * date is known, or where a stage without a date may have come before the others.
 */
export function firstRuling({ decided, stages = [] }: Case): DatedStep | undefined {
  const rulings = stages.filter(({ kind }) => RULINGS.has(kind));
  const steps = [
    ...(decided === undefined ? [] : [{ field: 'decided', date: decided }]),
    ...rulings.flatMap(({ kind, on }) =>
      on === undefined ? [] : [{ field: `stages (${kind})`, date: on }],
    ),
  ];
  if (rulings.some(({ on }) => on === undefined)) return undefined;
  return steps.toSorted((one, other) => (firstDay(one.date) < firstDay(other.date) ? -1 : 1))[0];
}
