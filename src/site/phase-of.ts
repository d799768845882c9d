import { type CovenantPhase, covenantPhase } from '../domain/covenant-phase.ts';
import type { CovenantRecord, SiteModel } from './model.ts';

/** The phase of a covenant on the day that the site speaks of. */
export function phaseOf(model: SiteModel, { value }: CovenantRecord): CovenantPhase {
  const successor = model.covenants.find(({ id }) => id === value.successor)?.value;
  return covenantPhase(value, successor, model.asOf);
}
