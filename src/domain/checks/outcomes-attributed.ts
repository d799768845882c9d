import type { Case } from '../../schema/case.ts';
import type { Breach } from '../../schema/finding.ts';
import { type AnyRecord, recordsOfKind } from '../../schema/record.ts';
import { hasOutcome } from '../has-outcome.ts';

/**
 * Who says so, and where (design, section 11): an outcome tells according to whom it is and names its
 * sources, an outcome of a stage names its sources, and a state of remedy that is known does as an
 * outcome does. What nobody can be named for is `not_established`, or `unknown`.
 */
export function outcomesAttributed(records: readonly AnyRecord[]): Breach[] {
  return recordsOfKind(records, 'case').flatMap(({ file, value }) =>
    value.record === 'case' ? breachesIn(file, value) : [],
  );
}

function breachesIn(file: string, { outcome, stages = [], remedies = [] }: Case): Breach[] {
  return [
    ...(outcome.value === 'not_established' ? [] : missingIn(outcome)).map((field): Breach => ({
      rule: 'outcome-unattributed',
      file,
      path: ['outcome', 'value'],
      values: { outcome: outcome.value, field },
    })),
    ...stages.flatMap((stage, index): Breach[] =>
      stage.outcome === undefined || !hasOutcome(stage.outcome) || stage.sources !== undefined
        ? []
        : [
            {
              rule: 'outcome-unattributed',
              file,
              path: ['stages', index, 'outcome'],
              values: { outcome: stage.outcome, field: 'sources' },
            },
          ],
    ),
    ...remedies.flatMap((remedy, index) =>
      (remedy.state === 'unknown' ? [] : missingIn(remedy)).map((field): Breach => ({
        rule: 'remedy-unattributed',
        file,
        path: ['remedies', index, 'state'],
        values: { state: remedy.state, field },
      })),
    ),
  ];
}

type Attribution = 'accordingTo' | 'sources';

function missingIn(statement: { readonly [field in Attribution]?: unknown }): Attribution[] {
  return (['accordingTo', 'sources'] as const).filter((field) => statement[field] === undefined);
}
