import { describe, expect, test } from 'vitest';
import { policyTargetState } from '../../../src/domain/benchmark/policy-target-state.ts';

const sources = ['lijst'];
const wording = (by?: string) => ({
  id: 'a',
  text: { nl: 'Verzonnen' },
  value: { kind: 'number' as const, number: 90 },
  unit: 'percent',
  ...(by === undefined ? {} : { by }),
  sources,
});
const measured = (period: string) => ({
  period,
  value: { kind: 'number' as const, number: 30 },
  unit: 'percent',
  sources,
});

describe('a policy target', () => {
  test.each<[string, (string | undefined)[], string[], string]>([
    ['that nobody measured', ['2023'], [], 'no_measurement'],
    ['without a day', [undefined], ['2016'], 'no_deadline 2016'],
    ['measured only before its day', ['2023'], ['2016', '2014'], 'no_final_figure 2016'],
    ['measured the day before', ['2016'], ['2016-12-30'], 'no_final_figure 2016-12-30'],
    ['measured over the year of its day', ['2016'], ['2016'], 'measured_after 2016'],
    ['measured later', ['2016'], ['2021', '2017-06-19', '2015'], 'measured_after 2017-06-19'],
    ['whose second wording names a day', [undefined, '2016'], ['2017'], 'measured_after 2017'],
  ])('%s', (_, days, periods, expected) => {
    const state = policyTargetState({
      wordings: days.map(wording),
      ...(periods.length === 0 ? {} : { measurements: periods.map(measured) }),
    });
    const measurement =
      'latest' in state ? state.latest : 'first' in state ? state.first : undefined;
    expect([state.kind, measurement?.period].filter(Boolean).join(' ')).toBe(expected);
  });
});
