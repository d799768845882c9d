import { describe, expect, test } from 'vitest';
import { kpiStatus } from '../../src/domain/status/kpi-status.ts';
import type { Unit } from '../../src/schema/vocabulary.ts';
import { kpiSentences } from '../../src/site/views/kpi/kpi-sentence.ts';
import type { Language } from '../../src/schema/text.ts';
import { bound, inWords, kpiOf, type KpiSketch, range } from '../domain/status/kpi-of.ts';

const percent: Unit = {
  id: 'percent',
  notation: 'percent',
  one: { nl: 'procent', en: 'percent' },
  other: { nl: 'procent', en: 'percent' },
};
const brands: Unit = {
  id: 'brands',
  notation: 'plain',
  one: { nl: 'merk', en: 'brand' },
  other: { nl: 'merken', en: 'brands' },
};

const way: KpiSketch = { baseline: ['2015', 0], target: 100, by: '2020' };

function sentences(sketch: KpiSketch, unit = percent, lang: Language = 'nl') {
  const kpi = kpiOf(sketch);
  return kpiSentences(kpi, unit, kpiStatus(kpi, { asOf: '2019-06-30', term: {} }), lang);
}

describe('what the chart of a KPI says', () => {
  test.each<[string, KpiSketch, readonly string[]]>([
    ['nothing', {}, ['Van deze KPI zijn geen waarden gepubliceerd.']],
    [
      'one value',
      { values: [['2018', 48]] },
      ['Laatste waarde: 48% (2018).', 'De status is: geen doel.'],
    ],
    [
      'more, with a target ahead',
      {
        ...way,
        values: [
          ['2016', 20],
          ['2017', 30.5],
          ['2018', 45],
        ],
      },
      [
        'Laatste waarde: 45% (2018).',
        'Dat is 25 procentpunt meer dan de waarde van 2016 (20%).',
        'Dat is 55 procentpunt onder het doel van minstens 100% (uiterlijk 2020).',
        'De status is: loopt achter.',
      ],
    ],
    [
      'the milestone that is due next',
      {
        ...way,
        milestones: [
          ['2017', 40],
          ['2018', 60],
        ],
        values: [['2018', 58]],
      },
      [
        'Laatste waarde: 58% (2018).',
        'Dat is 2 procentpunt onder het tussendoel van minstens 60% (uiterlijk 2018).',
        'De status is: loopt achter.',
      ],
    ],
    [
      'less, about a rough value, and at most',
      {
        aim: 'at_most',
        target: 10,
        values: [
          ['2017', { kind: 'number', number: 30, qualifier: 'approximately' }],
          ['2018', 12],
        ],
      },
      [
        'Laatste waarde: 12% (2018).',
        'Dat is ongeveer 18 procentpunt minder dan de waarde van 2017 (circa 30%).',
        'Dat is 2 procentpunt boven het doel van hoogstens 10% (uiterlijk 2020).',
        'De status is: geen uitgangswaarde.',
      ],
    ],
    [
      'a range around the first value',
      {
        values: [
          ['2017', 42],
          ['2018', range(40, 45)],
        ],
      },
      [
        'Laatste waarde: 40–45% (2018).',
        'Dat is tussen 2 procentpunt minder en 3 procentpunt meer dan de waarde van 2017 (42%).',
        'De status is: geen doel.',
      ],
    ],
    [
      'a range that straddles the target',
      { target: 42, values: [['2018', range(40, 45)]] },
      [
        'Laatste waarde: 40–45% (2018).',
        'De ene kant van de bandbreedte voldoet aan het doel van minstens 42% (uiterlijk 2020), de andere niet.',
        'De status is: hangt af van de lezing.',
      ],
    ],
    [
      'a target that is met',
      { target: 42, values: [['2018', 42]] },
      [
        'Laatste waarde: 42% (2018).',
        'Dat voldoet aan het doel van minstens 42% (uiterlijk 2020).',
        'De status is: bereikt.',
      ],
    ],
    [
      'no change across a break, and years without a value',
      {
        breaks: ['2017'],
        values: [
          ['2014', 20],
          ['2018', 45],
        ],
      },
      [
        'Laatste waarde: 45% (2018).',
        'De status is: geen doel.',
        'Vanaf 2017 is anders geteld; waarden van ervoor en erna zijn niet te vergelijken.',
        'Over 2015, 2016 en 2017 is geen waarde gevonden.',
      ],
    ],
    [
      'no change between groups',
      {
        values: [
          ['2017', 20, { cohort: { nl: 'alle leden' } }],
          ['2018', 45, { cohort: { nl: 'leden met verslag' } }],
        ],
      },
      ['Laatste waarde: 45% (2018).', 'De status is: geen doel.'],
    ],
    [
      'no change from words or a bound',
      {
        values: [
          ['2016', inWords],
          ['2017', bound('more_than', 40)],
          ['2018', 45],
        ],
      },
      ['Laatste waarde: 45% (2018).', 'De status is: geen doel.'],
    ],
  ])('%s', (_, sketch, expected) => {
    expect(sentences(sketch)).toEqual(expected);
  });

  test('in English, in another unit', () => {
    const sketch: KpiSketch = {
      ...way,
      values: [
        ['2017', 1],
        ['2018', range(2, 3)],
      ],
    };
    expect(sentences(sketch, brands, 'en')).toEqual([
      'Latest value: 2–3 brands (2018).',
      'That is 1 to 2 brands more than the value of 2017 (1 brand).',
      'That is 97 to 98 brands below the target of at least 100 brands (by 2020).',
      'The status is: far behind.',
    ]);
  });
});
