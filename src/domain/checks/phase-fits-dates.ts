import type { Covenant } from '../../schema/covenant.ts';
import type { Breach } from '../../schema/finding.ts';
import { type AnyRecord, recordsOfKind } from '../../schema/record.ts';

/**
 * The recorded phase does not contradict the dates of the term, on whatever day one looks: nothing
 * runs or is negotiated that has an end, and nothing is negotiated that was signed or has started.
 */
export function phaseFitsDates(records: readonly AnyRecord[]): Breach[] {
  return recordsOfKind(records, 'covenant').flatMap(
    ({ file, value: { phase, term } }): Breach[] => {
      const field = contradictingDate(phase, term);
      const date = field && term[field]?.on;
      return field === undefined || date === undefined
        ? []
        : [
            {
              rule: 'phase-contradicts-dates',
              file,
              path: ['phase'],
              values: { phase, field: `term.${field}.on`, date },
            },
          ];
    },
  );
}

function contradictingDate(
  phase: Covenant['phase'],
  term: Covenant['term'],
): 'ended' | 'started' | 'signed' | undefined {
  const isOver = phase === 'ended' || phase === 'follow_up';
  if (!isOver && term.ended !== undefined) return 'ended';
  if (phase !== 'negotiation') return undefined;
  return (['started', 'signed'] as const).find((name) => term[name] !== undefined);
}
