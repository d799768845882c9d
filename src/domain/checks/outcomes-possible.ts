import type { Case, OutcomeValue } from '../../schema/case.ts';
import type { Breach, RecordPath } from '../../schema/finding.ts';
import type { MechanismKind } from '../../schema/mechanism.ts';
import { type AnyRecord, recordsOfKind } from '../../schema/record.ts';
import { outcomesOfProcedure } from '../outcomes-of-procedure.ts';

/**
 * A case went through a procedure that its mechanism has, and it and its stages end in what that
 * procedure can end in. Of a procedure that the mechanism has not, only that is told.
 */
export function outcomesPossible(records: readonly AnyRecord[]): Breach[] {
  const kinds = new Map(
    recordsOfKind(records, 'mechanism').map(({ id, value }) => [id, value.kinds]),
  );
  return recordsOfKind(records, 'case').flatMap(({ file, owner = '', value }): Breach[] => {
    const { procedure } = value;
    const known = kinds.get(owner);
    if (known !== undefined && !known.includes(procedure)) {
      const values = { procedure, mechanism: owner, allowed: known };
      return [{ rule: 'procedure-unknown', file, path: ['procedure'], values }];
    }
    return value.record === 'case' ? impossibleOutcomes(file, value, procedure) : [];
  });
}

function impossibleOutcomes(
  file: string,
  { outcome, stages = [] }: Case,
  procedure: MechanismKind,
): Breach[] {
  const allowed = outcomesOfProcedure(procedure);
  const given: { readonly outcome: OutcomeValue | undefined; readonly path: RecordPath }[] = [
    { outcome: outcome.value, path: ['outcome', 'value'] },
    ...stages.map((stage, index) => ({
      outcome: stage.outcome,
      path: ['stages', index, 'outcome'],
    })),
  ];
  return given.flatMap(({ outcome: word, path }) =>
    word === undefined || allowed.includes(word)
      ? []
      : [
          {
            rule: 'outcome-impossible' as const,
            file,
            path,
            values: { outcome: word, procedure, allowed },
          },
        ],
  );
}
