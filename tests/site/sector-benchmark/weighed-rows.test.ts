import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { weighedRecords } from '../../../src/site/sector-benchmark/weighed-file.ts';
import { type RowToWeigh, weighedRows } from '../../../src/site/sector-benchmark/weighed-rows.ts';

const row = (id: string, ...values: (number | undefined)[]) => ({
  id,
  name: id.toUpperCase(),
  isRanked: id !== 'unranked',
  scores: values.map((value) => (value === undefined ? undefined : { low: value, high: value })),
});
const order = (rows: readonly ReturnType<typeof row>[], weights: readonly number[]) =>
  weighedRows(rows, weights)?.map(({ id, place }) => `${id} ${String(place?.best ?? '-')}`);

describe('rows by the weights of a reader', () => {
  const rows = [row('low', 0, 1), row('unranked', 1, 1), row('high', 1, 0), row('half', 0.5, 0.5)];

  test.each<[string, number[], string[] | undefined]>([
    ['the first dimension alone', [1, 0], ['high 1', 'half 2', 'low 3', 'unranked -']],
    ['the second alone', [0, 1], ['low 1', 'half 2', 'high 3', 'unranked -']],
    ['equal weights share a place', [1, 1], ['low 1', 'high 1', 'half 1', 'unranked -']],
    ['only the ratio counts', [40, 20], ['high 1', 'half 2', 'low 3', 'unranked -']],
    ['no weights give no order', [0, 0], undefined],
  ])('%s', (_, weights, expected) => {
    expect(order(rows, weights)).toEqual(expected);
  });

  test('what does not apply weighs nothing, and without anything that applies there is no place', () => {
    const some = [row('a', 0.2, undefined), row('b', undefined, 0.9)];
    expect(order(some, [1, 0])).toEqual(['a 1', 'b -']);
    expect(order(some, [1, 1])).toEqual(['b 1', 'a 2']);
  });

  test('the places do not depend on the order in which the rows come', () => {
    const share = fc.integer({ min: 0, max: 10 }).map((tenths) => tenths / 10);
    const anyRow: fc.Arbitrary<RowToWeigh> = fc.record({
      isRanked: fc.boolean(),
      scores: fc.array(
        share.map((value) => ({ low: value, high: value })),
        { minLength: 3, maxLength: 3 },
      ),
    });
    const both = fc
      .array(anyRow, { minLength: 1, maxLength: 8 })
      .map((all) => all.map((one, index) => ({ ...one, id: index })))
      .chain((all) =>
        fc.tuple(
          fc.constant(all),
          fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length }),
        ),
      );
    fc.assert(
      fc.property(both, fc.tuple(share, share, share), ([all, shuffled], weights) => {
        const places = (some: typeof all) =>
          weighedRows(some, weights)
            ?.map(({ id, place }) => [id, place] as const)
            .toSorted(([one], [other]) => one - other);
        expect(places(shuffled)).toEqual(places(all));
      }),
      { seed: 7 },
    );
  });
});

test('a file holds the weights as shares, the rule, the day and the address', () => {
  const scores = [0.5, 1, 0, undefined, 0.25, 1];
  const weights = [50, 50, 100, 0, 0, 0];
  const weighed = weighedRows([row('goud', ...scores)], weights) ?? [];
  const about = { version: '1.0', asOf: '2026-01-31', address: 'https://example.org/?a=50' };
  expect(weighedRecords(weighed, weights, about)).toEqual([
    {
      covenant: 'goud',
      name: 'GOUD',
      total_low: 0.375,
      total_high: 0.375,
      place_best: 1,
      place_worst: 1,
      agreements_low: 0.5,
      core_elements_low: 1,
      progress_low: 0,
      reporting_low: null,
      remedy_low: 0.25,
      company_transparency_low: 1,
      agreements_high: 0.5,
      core_elements_high: 1,
      progress_high: 0,
      reporting_high: null,
      remedy_high: 0.25,
      company_transparency_high: 1,
      agreements_weight: 0.25,
      core_elements_weight: 0.25,
      progress_weight: 0.5,
      reporting_weight: 0,
      remedy_weight: 0,
      company_transparency_weight: 0,
      rule_version: '1.0',
      as_of: '2026-01-31',
      address: 'https://example.org/?a=50',
    },
  ]);
});
