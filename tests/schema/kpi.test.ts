import { describe, expect, test } from 'vitest';
import { kpi, timing } from '../../src/schema/kpi.ts';
import { kpiExample, number, text, without } from '../example-records.ts';
import { refusals, type Row } from './refusals.ts';

const sources = ['verslag'];
const observation = { period: '2019', value: number(48), sources };
const target = {
  aim: 'at_least',
  value: number(80),
  timing: { kind: 'date', by: '2020' },
  sources,
};

const observed = (rest: object) => ({ ...kpiExample, observations: [{ ...observation, ...rest }] });

describe('a KPI', () => {
  test.each<Row>([
    ['without values', kpiExample],
    ['with a value', observed({})],
    ['with a target', { ...kpiExample, target }],
    ['with another reading of its target', { ...kpiExample, target, alternateTargets: [target] }],
    [
      'with a baseline',
      { ...kpiExample, baseline: { period: '2016-07', value: number(35), sources } },
    ],
    [
      'with a milestone',
      { ...kpiExample, milestones: [{ value: number(50), by: '2018', sources }] },
    ],
    [
      'with a break',
      { ...kpiExample, breaks: [{ at: '2018', reason: text('Andere telling'), sources }] },
    ],
    ['with a gap', { ...kpiExample, gaps: [{ period: '2018', reason: 'not_published' }] }],
    ['without a list of values', without(kpiExample, 'observations'), 'observations: key-missing'],
    ['without a unit', without(kpiExample, 'unit'), 'unit: key-missing'],
    ['of another kind', { ...kpiExample, kind: 'impact' }, 'kind: value-not-allowed'],
    ['without a direction', without(kpiExample, 'direction'), 'direction: key-missing'],
    [
      'with an empty list of milestones',
      { ...kpiExample, milestones: [] },
      'milestones: list-too-short',
    ],
    [
      'with an empty list of readings',
      { ...kpiExample, alternateTargets: [] },
      'alternateTargets: list-too-short',
    ],
    ['with an empty list of breaks', { ...kpiExample, breaks: [] }, 'breaks: list-too-short'],
    ['with an empty list of gaps', { ...kpiExample, gaps: [] }, 'gaps: list-too-short'],
    [
      'with a break without a reason',
      { ...kpiExample, breaks: [{ at: '2018', sources }] },
      'breaks[0].reason: key-missing',
    ],
    [
      'with a baseline that is a bound',
      {
        ...kpiExample,
        baseline: { period: '2016', value: { kind: 'bound', side: 'almost', number: 3 }, sources },
      },
      'baseline.value.kind: value-not-allowed',
    ],
    [
      'with a milestone by a period',
      { ...kpiExample, milestones: [{ value: number(50), by: '2018-Q4', sources }] },
      'milestones[0].by: value-format',
    ],
    [
      'with a gap of which nobody knows why',
      { ...kpiExample, gaps: [{ period: '2018' }] },
      'gaps[0].reason: key-missing',
    ],
  ])('%s', (_, value, ...refused) => {
    expect(refusals(kpi, value)).toEqual(refused);
  });
});

describe('an observation', () => {
  test.each<Row>([
    ['that is provisional', observed({ status: 'provisional' })],
    ['over eleven months', observed({ monthsCovered: 11 })],
    ['over one month', observed({ monthsCovered: 1 })],
    [
      'over no month',
      observed({ monthsCovered: 0 }),
      'observations[0].monthsCovered: number-too-small',
    ],
    [
      'over a whole year of months',
      observed({ monthsCovered: 12 }),
      'observations[0].monthsCovered: number-too-large',
    ],
    [
      'over half a month',
      observed({ monthsCovered: 0.5 }),
      'observations[0].monthsCovered: type-wrong',
    ],
    ['computed over a part', observed({ denominator: 0.5 })],
    [
      'computed over nothing',
      observed({ denominator: 0 }),
      'observations[0].denominator: number-too-small',
    ],
    ['without a source', observed({ sources: [] }), 'observations[0].sources: list-too-short'],
    [
      'without a list of sources',
      { ...kpiExample, observations: [without(observation, 'sources')] },
      'observations[0].sources: key-missing',
    ],
    [
      'with a source that is no list',
      observed({ sources: 'verslag' }),
      'observations[0].sources: type-wrong',
    ],
    ['published on a day', observed({ published: '2020-06-30' })],
    [
      'published in a quarter',
      observed({ published: '2020-Q2' }),
      'observations[0].published: value-format',
    ],
    ['with a note for one language', observed({ note: { en: 'Made up' } })],
    [
      'of a state that is not ours',
      observed({ status: 'concept' }),
      'observations[0].status: value-not-allowed',
    ],
    ['with a doubt', observed({ confidence: 'low' })],
    [
      'with the value of another source',
      observed({ alternates: [{ value: number(47), sources }] }),
    ],
    [
      'with an empty list of other values',
      observed({ alternates: [] }),
      'observations[0].alternates: list-too-short',
    ],
    [
      'with another value without a source',
      observed({ alternates: [{ value: number(47) }] }),
      'observations[0].alternates[0].sources: key-missing',
    ],
  ])('%s', (_, value, ...refused) => {
    expect(refusals(kpi, value)).toEqual(refused);
  });
});

describe('when something agreed is due:', () => {
  test.each<Row>([
    ['by a year', { kind: 'date', by: '2020' }],
    ['by a date left out', { kind: 'date' }, 'by: key-missing'],
    ['at the end of the term', { kind: 'end_of_term' }],
    ['at the end of the term, by a date', { kind: 'end_of_term', by: '2020' }, 'by: key-unknown'],
    ['each period', { kind: 'each_period' }],
    ['relative to something', { kind: 'relative', to: text('het derde jaar') }],
    ['relative to nothing', { kind: 'relative' }, 'to: key-missing'],
    ['unstated', { kind: 'unstated' }],
    ['a bare year', '2020', 'type-wrong'],
    ['some day', { kind: 'ooit' }, 'kind: value-not-allowed'],
  ])('%s', (_, value, ...refused) => {
    expect(refusals(timing, value)).toEqual(refused);
  });
});
