import type { ComparedFact } from '../../domain/figure-diff/compared-fact.ts';
import type { RecordPath } from '../../schema/finding.ts';
import type { AnyRecord } from '../../schema/record.ts';

/**
 * Where the value of a fact stands in its record; at the record itself where that is not one place.
 * @param record of the file that the fact is written in
 */
export function factPath({ id, kind, period }: ComparedFact, record: AnyRecord): RecordPath {
  const name = id.split('/').at(-1) ?? '';
  if (record.kind === 'kpi') return kpiPath(kind, name, period, record.value);
  if (record.kind === 'case') return kind === 'case_outcome' ? ['outcome', 'value'] : [name];
  if (record.kind === 'covenant' && kind === 'term') return ['term', name, 'on'];
  if (record.kind === 'covenant' || (record.kind === 'edition' && kind === 'figure')) {
    const figures: readonly { readonly id: string }[] = record.value.figures ?? [];
    return memberPath('figures', figures, (one) => one.id === name, ['value']);
  }
  if (record.kind === 'edition' && (kind === 'score' || kind === 'rank'))
    return memberPath('scores', record.value.scores, (one) => one.organisation === name, [kind]);
  return [];
}

function kpiPath(
  kind: string,
  name: string,
  period: string | undefined,
  value: Extract<AnyRecord, { kind: 'kpi' }>['value'],
): RecordPath {
  switch (kind) {
    case 'baseline':
    case 'target':
      return [kind, 'value'];
    case 'milestone':
      return memberPath('milestones', value.milestones, (one) => one.by === period, ['value']);
    case 'alternate_target':
      return ['alternateTargets', reading(name), 'value'];
    case 'observation':
      return memberPath('observations', value.observations, (one) => one.period === period, [
        'value',
      ]);
    case 'alternate':
      return memberPath('observations', value.observations, (one) => one.period === period, [
        'alternates',
        reading(name),
        'value',
      ]);
    default:
      return [];
  }
}

/** `lezing-2` is the first of the others. */
const reading = (name: string): number => Number(name.replace('lezing-', '')) - 2;

function memberPath<T>(
  list: string,
  members: readonly T[] | undefined,
  isMeant: (member: T) => boolean,
  rest: RecordPath,
): RecordPath {
  const index = members?.findIndex(isMeant) ?? -1;
  return index === -1 ? [] : [list, index, ...rest];
}
