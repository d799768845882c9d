import type { Breach } from '../../schema/finding.ts';
import type { Organisation } from '../../schema/organisation.ts';
import { type AnyRecord, recordsOfKind } from '../../schema/record.ts';
import { certainlyBefore } from '../certainly-before.ts';
import { toldOnce } from './told-once.ts';

/**
 * An organisation has one name at a time, in the order of its list: none begins before the one above
 * it that held longest is over. On the day, or in the month or year, of the change both may hold. A
 * name whose own dates are reversed is told as that alone.
 */
export function namesInTurn(records: readonly AnyRecord[]): Breach[] {
  return recordsOfKind(records, 'organisation').flatMap(({ file, value: { names } }) => {
    const dated = names.flatMap(datedName);
    const overlapping = dated.flatMap((name, place) => {
      const other = dated.slice(0, place).find(({ end }) => certainlyBefore(name.start, end));
      return other === undefined ? [] : [{ name, other }];
    });
    return toldOnce(overlapping, dated.slice(1)).map(({ name, other }): Breach => ({
      rule: 'names-overlap',
      file,
      path: ['names', name.index, name.field],
      values: { from: name.start, other: other.text, until: other.end },
    }));
  });
}

function datedName({ name, from, until }: Organisation['names'][number], index: number) {
  const [start, end] = [from ?? until, until ?? from];
  if (start === undefined || end === undefined || certainlyBefore(end, start)) return [];
  const field = from === undefined ? 'until' : 'from';
  return [{ text: name.nl ?? name.en ?? '', start, end, field, index }];
}
