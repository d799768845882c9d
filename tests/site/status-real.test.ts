import { expect, test } from 'vitest';
import { statusOf } from '../../src/site/status-of.ts';
import { realModel } from '../publish/real-model.ts';

const model = await realModel();

function statusAt(asOf: string, covenant: string, id: string) {
  const record = model.covenants.find((one) => one.id === covenant);
  const kpi = record?.kpis.find((one) => one.id === id);
  if (record === undefined || kpi === undefined) throw new Error(`${covenant}/${id} is gone.`);
  return statusOf({ asOf }, { kind: 'covenant', record }, kpi);
}

test.each([
  ['kleding-textiel', 'marktaandeel', '2019-01-01', 'behind', false],
  ['kleding-textiel', 'marktaandeel', '2026-11-22', 'missed', true],
  ['banken', 'afgeronde-ketenanalyses', '2026-11-22', 'achieved', false],
  // It ended half a year before its target was due: that is never called missed.
  ['metaalsector', 'due-diligence-volwassenheidsscore', '2026-11-22', 'no_baseline', false],
  ['pensioenfondsen', 'afgeronde-casussen', '2026-11-22', 'achieved', false],
  ['trustone', 'fabrieken-in-beeld', '2026-11-22', 'no_final_figure', false],
  // "More than 50" of 62 can be either.
  ['trustone', 'opgestarte-acties', '2026-11-22', 'depends_on_reading', false],
  ['verantwoord-goud', 'aantal-partijen', '2026-11-22', 'missed', false],
  ['voedingsmiddelen', 'bedrijven-met-self-assessment', '2026-11-22', 'reached', false],
])('%s/%s is, as of %s, %s', (covenant, id, asOf, verdict, isFragile) => {
  const status = statusAt(asOf, covenant, id);
  expect([status.verdict, status.isFragile]).toEqual([verdict, isFragile]);
});

test('the market share of 2018 is held against the milestone of 50%', () => {
  const { readings, milestones } = statusAt('2019-01-01', 'kleding-textiel', 'marktaandeel');
  const { course, judged } = readings[0] ?? {};
  expect([judged?.value, course?.expectedValue, course?.comparedOn]).toEqual([
    48,
    50,
    '2018-12-31',
  ]);
  expect(course?.travelled).toBeCloseTo(13 / 45, 12);
  expect(course?.expected).toBeCloseTo(15 / 45, 12);
  expect(milestones.map(({ state }) => state)).toEqual(['missed']);
});
