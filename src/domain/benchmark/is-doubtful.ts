import type { Confidence } from '../../schema/statement.ts';

/** Whether a statement must be marked wherever it appears: derived, or the editors are not sure of it. */
export function isDoubtful({
  derived,
  confidence,
}: {
  readonly derived?: true | undefined;
  readonly confidence?: Confidence | undefined;
}): boolean {
  return derived === true || confidence === 'medium' || confidence === 'low';
}
