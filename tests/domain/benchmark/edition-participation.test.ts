import { describe, expect, test } from 'vitest';
import { editionParticipation } from '../../../src/domain/benchmark/edition-participation.ts';
import type { Edition } from '../../../src/schema/benchmark.ts';

const sources = ['lijst'];
const name = { nl: 'Verzonnen' };
const classes = (...sizes: [id: 'leaders' | 'peloton' | 'zero_scores', companies?: number][]) => ({
  classes: { list: sizes.map(([id, companies]) => ({ id, name, companies })), sources },
});
const figure = (kind: 'zero_scores' | 'not_reported', number: number) => ({
  id: kind.replace('_', '-'),
  kind,
  title: name,
  value: { kind: 'number' as const, number },
  unit: 'companies',
  sources,
});
const count = (number: number) => ({ kind: 'number', number });

describe('the companies of an edition', () => {
  test.each<[string, Pick<Edition, 'panel' | 'classes' | 'figures'>, object]>([
    ['of which nothing is known', {}, {}],
    ['of which only the panel is known', { panel: { companies: 9, sources } }, { panel: 9 }],
    [
      'in classes: above zero is all but the zero scores',
      classes(['leaders', 20], ['peloton', 30], ['zero_scores', 16]),
      { aboveZero: 50, zeroScores: count(16) },
    ],
    [
      'in classes of which nobody scores zero',
      classes(['leaders', 20], ['zero_scores', 0]),
      { aboveZero: 20, zeroScores: count(0) },
    ],
    [
      'in classes of which one has no size: above zero is not known',
      classes(['leaders', 20], ['peloton'], ['zero_scores', 16]),
      { zeroScores: count(16) },
    ],
    ['in classes without the zero scores', classes(['leaders', 20], ['peloton', 30]), {}],
    [
      'with zero scores as a figure: the rest is not derived from it',
      { panel: { companies: 500, sources }, figures: [figure('zero_scores', 250)] },
      { panel: 500, zeroScores: count(250) },
    ],
    [
      'with companies that reported nothing: these are no zero scores',
      { figures: [figure('not_reported', 7)] },
      { notReported: count(7) },
    ],
  ])('%s', (_, edition, expected) => {
    expect(editionParticipation(edition)).toEqual(expected);
  });
});
