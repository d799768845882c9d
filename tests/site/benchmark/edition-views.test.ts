import { describe, expect, test } from 'vitest';
import { languages } from '../../../src/schema/text.ts';
import { benchmarkMethodView } from '../../../src/site/views/benchmark/benchmark-method-view.ts';
import { editionView } from '../../../src/site/views/benchmark/edition-view.ts';
import { editionsView } from '../../../src/site/views/benchmark/editions-view.ts';
import { realModel } from '../../publish/real-model.ts';

const model = await realModel();
const viewOf = (year: string) => {
  const edition = model.editions.find(({ id }) => id === year);
  if (edition === undefined) throw new Error(`There is no edition of ${year}.`);
  return editionView(model, edition, 'nl');
};
const figures = (year: string) =>
  viewOf(year).keyFigures.map(({ label, value: { before, figure, after } }) =>
    [`${label}:`, before, figure, after].filter((part) => part !== '').join(' '),
  );

describe('the large figures of an edition', () => {
  test.each([
    [
      '2004',
      [
        'Onderzochte ondernemingen: niet gevonden',
        'Hoogst haalbare score: 100 punten',
        'Scoorden nul: niet gevonden',
        'Gemiddelde score: niet gevonden',
      ],
    ],
    [
      '2013',
      [
        'Onderzochte ondernemingen: circa 500',
        'Hoogst haalbare score: niet bekend',
        'Scoorden nul: niet gevonden',
        'Gemiddelde score: 104 punten',
      ],
    ],
    [
      '2014',
      [
        'Onderzochte ondernemingen: 409',
        'Hoogst haalbare score: 200 punten',
        'Scoorden nul: 165',
        'Gemiddelde score, voorlopig: 95 punten',
      ],
    ],
    [
      '2017',
      [
        'Onderzochte ondernemingen: 477',
        'Hoogst haalbare score: 200 punten',
        'Scoorden nul: 224',
        'Gemiddelde score: niet gevonden',
      ],
    ],
    [
      '2021',
      [
        'Onderzochte ondernemingen: 500',
        'Hoogst haalbare score: 100%',
        'Scoorden nul: niet gevonden',
        'Gemiddelde score: niet gevonden',
      ],
    ],
    ['2018', []],
  ])('of %s', (year, expected) => {
    expect(figures(year)).toEqual(expected);
  });

  test('say of a mean what it does with the zero scores', () => {
    const notes = (year: string) => viewOf(year).keyFigures.at(-1)?.note;
    expect(notes('2013')).toBe('Zonder de nulscores.');
    expect(notes('2014')).toMatch(/^Met of zonder nulscores is niet bekend\./u);
  });
});

describe('an edition beside the one before it', () => {
  test.each([
    [
      '2005',
      false,
      'Beide hadden Methode 2004–2006, maar geen bron zegt dat de criteria gelijk waren.',
    ],
    ['2013', true, 'Volgens een bron waren criteria en werkwijze van 2012 en 2013 gelijk.'],
    ['2014', false, 'Andere methode: 2013 had Methode 2012–2013, 2014 had Methode 2014–2016.'],
    ['2018', false, 'In een van beide jaren was er alleen een themaprijs, zonder scores.'],
    ['2023', false, 'In een van beide jaren was er alleen een themaprijs, zonder scores.'],
  ])('%s', (year, isComparable, reason) => {
    expect(viewOf(year).neighbours[0]).toMatchObject({ isComparable, reason });
  });

  test('gives a change of rank only where both may be compared', () => {
    const changes = model.editions
      .map(
        ({ id }) =>
          [
            id,
            viewOf(id).scores.since,
            viewOf(id)
              .scores.rows.map(({ change }) => change)
              .filter((text) => text !== ''),
          ] as const,
      )
      .filter(([, since]) => since !== undefined);
    expect(changes).toEqual([['2013', 'Sinds 2012', ['22 plaatsen hoger']]]);
  });
});

test('doubtful ranks and scores are marked, and counted above the list', () => {
  const { scores } = viewOf('2015');
  expect(scores.rows.filter(({ doubts }) => doubts === 'afgeleid, enige twijfel')).toHaveLength(28);
  expect(scores.doubt).toMatch(/^28 van de 31 regels zijn afgeleid of niet zeker/u);
});

test('the sizes of the classes fill the whole bar, and the zero scores stand apart', () => {
  for (const year of ['2014', '2015', '2016', '2017']) {
    const rows = viewOf(year).classes?.rows ?? [];
    expect(rows.reduce((sum, { part = 0 }) => sum + part, 0)).toBeCloseTo(1);
    expect(rows.filter(({ isZero }) => isZero)).toHaveLength(1);
  }
});

test('a score is a share of the maximum only where the method allows it', () => {
  const shares = model.editions.flatMap(({ id }) =>
    viewOf(id).scores.rows.flatMap(({ company, share }) =>
      share === undefined ? [] : [`${id} ${company}: ${share}`],
    ),
  );
  expect(shares).toEqual(['2005 Koninklijke Ahold: 67% van het hoogst haalbare']);
});

describe('the overview', () => {
  const view = editionsView(model, 'nl');

  test('lists every edition once, under its method', () => {
    const listed = view.groups.flatMap(({ rows }) => rows.map(({ edition }) => edition.label));
    expect(listed.toSorted()).toEqual(model.editions.map(({ id }) => id));
    expect(view.groups.map(({ title }) => title)).toEqual([
      'Methode 2004–2006',
      'Methode 2010',
      'Methode 2012–2013',
      'Methode 2014–2016',
      'Methode 2017',
      'Methode 2019',
      'Methode 2021',
      'Methode niet bekend',
      'Jaren met alleen een themaprijs',
    ]);
  });

  test('says that two editions only may be compared', () => {
    expect(view.pairs).toMatch(/^Alleen 2012 met 2013:/u);
  });

  test('keeps apart who reported nothing, who scored zero and who scored', () => {
    expect(
      view.participation.rows.map(({ edition, aboveZero, zeroScores, notReported }) =>
        [edition.label, aboveZero, zeroScores, notReported].join(' | '),
      ),
    ).toEqual([
      '2005 | niet gevonden | niet gevonden | 7',
      '2014 | 244 | 165 | niet gevonden',
      '2015 | 245 | 216 | niet gevonden',
      '2016 | 252 | 231 | niet gevonden',
      '2017 | 253 | 224 | niet gevonden',
      '2019 | niet gevonden | circa 250 | niet gevonden',
    ]);
  });

  test('draws no two means on one axis', () => {
    expect(
      view.means.map(({ means, plot }) => [
        means.map(({ edition }) => edition),
        plot !== undefined,
      ]),
    ).toEqual([
      [['2013'], false],
      [['2014'], true],
    ]);
  });
});

test('every method has its rules answered in both languages, unknown ones too', () => {
  for (const method of model.methods.values())
    for (const lang of languages) {
      const { rules } = benchmarkMethodView(model, method, lang);
      expect(rules).toHaveLength(4);
      expect(rules.filter(({ text }) => !/\S/u.test(text))).toEqual([]);
    }
});
