import type { Breach } from '../../schema/finding.ts';
import { type AnyRecord, recordsOfKind } from '../../schema/record.ts';
import { writtenNumbers } from '../written-numbers.ts';
import { toldOnce } from './told-once.ts';

/**
 * A score lies between 0 and the highest that the method of its edition allows. When every score of
 * an edition is too high it names the wrong method, and that is told once.
 */
export function scoresWithinScale(records: readonly AnyRecord[]): Breach[] {
  const methods = new Map(recordsOfKind(records, 'method').map(({ id, value }) => [id, value]));
  return recordsOfKind(records, 'edition').flatMap(({ file, value }) => {
    const maximum = methods.get(value.method ?? '')?.scale?.maximum;
    if (maximum === undefined) return [];
    const numbers = (value.scores ?? []).flatMap(({ score }, index) =>
      score === undefined ? [] : writtenNumbers(score, ['scores', index, 'score']),
    );
    const outside = numbers.filter(({ number }) => number < 0 || number > maximum);
    return toldOnce(outside, numbers).map(({ number, path }): Breach => ({
      rule: 'score-out-of-scale',
      file,
      path,
      values: { found: number, maximum },
    }));
  });
}
