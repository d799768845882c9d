import { describe, expect, test } from 'vitest';
import { classSizesAddUp } from '../../../src/domain/checks/class-sizes-add-up.ts';
import { ranksFollowScores } from '../../../src/domain/checks/ranks-follow-scores.ts';
import { scoresWithinScale } from '../../../src/domain/checks/scores-within-scale.ts';
import * as example from '../../example-records.ts';
import { breachText } from './breach-text.ts';

const FILE = 'content/transparantiebenchmark/edities/2017.json';
const sources = ['lijst'];
const name = example.text('Naam');

const edition = (rest: object) =>
  example.record(FILE, { ...example.editionExample, method: '2017', ...rest });
const method = (rest: object) =>
  example.record('content/transparantiebenchmark/methoden/2017.json', {
    title: name,
    sources,
    ...rest,
  });
const outOf = (maximum: number) => method({ scale: { maximum, unit: 'punten', sources } });

type Row = readonly [rank: number | undefined, score: object | number];
const score = ([rank, value]: Row, index: number) => ({
  organisation: `bedrijf-${String(index)}`,
  rank,
  score: typeof value === 'number' ? example.number(value) : value,
  sources,
});
const scores = (...rows: Row[]) => ({ scores: rows.map(score) });

describe('a score', () => {
  test.each<[string, Row[], ...string[]]>([
    [
      'of 0, and the highest',
      [
        [1, 200],
        [2, 0],
      ],
    ],
    [
      'just above the highest',
      [
        [1, 200.1],
        [2, 190],
      ],
      'scores[0].score.number score-out-of-scale {"found":200.1,"maximum":200}',
    ],
    [
      'below 0',
      [
        [1, 200],
        [2, -1],
      ],
      'scores[1].score.number score-out-of-scale {"found":-1,"maximum":200}',
    ],
    [
      'as a range that ends above the highest',
      [
        [1, { kind: 'range', from: 190, to: 201 }],
        [2, 190],
      ],
      'scores[0].score.to score-out-of-scale {"found":201,"maximum":200}',
    ],
    [
      'of an edition with the wrong method, told once',
      [
        [1, 890],
        [2, 885],
        [3, 880],
      ],
      'scores[0].score.number score-out-of-scale {"found":890,"maximum":200}',
    ],
    ['in words', [[1, { kind: 'words', text: name }]]],
  ])('%s', (_, rows, ...expected) => {
    const found = scoresWithinScale([outOf(200), edition(scores(...rows))]);
    expect(found.map(breachText)).toEqual(expected.map((text) => `${FILE} ${text}`));
  });

  test.each<[string, object[]]>([
    ['by a method without a scale', [method({})]],
    ['by a method that is not there', []],
  ])('%s says nothing', (_, methods) => {
    const records = [...methods, edition(scores([1, 9999]))] as ReturnType<typeof edition>[];
    expect(scoresWithinScale(records)).toEqual([]);
  });
});

const IDS = ['leaders', 'followers', 'peloton', 'laggards', 'zero_scores'];
const size = (companies: number | undefined, ranks: object, index: number) => ({
  id: IDS[index],
  name,
  companies,
  ...ranks,
});
const classes = (...sizes: (number | undefined)[]) => ({
  list: sizes.map((each, index) => size(each, {}, index)),
  sources,
});
const panel = (companies: number, rest: object = {}) => ({ companies, sources, ...rest });
const ofClasses = (count: number) =>
  method({ classes: { names: IDS.slice(0, count).map((id) => ({ id, name })), sources } });

describe('the sizes of the classes', () => {
  test.each<[string, object, number, string | undefined]>([
    ['that add up', { panel: panel(10), classes: classes(4, 6) }, 2, undefined],
    [
      'that are one short',
      { panel: panel(10), classes: classes(4, 5) },
      2,
      'class-sizes-unlike-panel {"sum":9,"panel":10,"isWhole":true}',
    ],
    [
      'that are one over',
      { panel: panel(10), classes: classes(4, 7) },
      2,
      'class-sizes-unlike-panel {"sum":11,"panel":10,"isWhole":true}',
    ],
    [
      'of which one is not known',
      { panel: panel(10), classes: classes(4, undefined) },
      2,
      undefined,
    ],
    ['of which one is not listed', { panel: panel(10), classes: classes(4, 5) }, 3, undefined],
    [
      'that are over, with one not listed',
      { panel: panel(10), classes: classes(4, 7) },
      3,
      'class-sizes-unlike-panel {"sum":11,"panel":10,"isWhole":false}',
    ],
    [
      'that are one short, with a note',
      { panel: panel(10), classes: { ...classes(4, 5), note: name } },
      2,
      undefined,
    ],
    [
      'beside a panel of about so many',
      { panel: panel(10, { qualifier: 'approximately' }), classes: classes(4, 5) },
      2,
      undefined,
    ],
    ['without a panel', { classes: classes(4, 5) }, 2, undefined],
    [
      'that are one short, by a method whose classes are not known',
      { panel: panel(10), classes: classes(4, 5) },
      0,
      'class-sizes-unlike-panel {"sum":9,"panel":10,"isWhole":true}',
    ],
  ])('%s', (_, rest, classesOfMethod, expected) => {
    const found = classSizesAddUp([
      classesOfMethod === 0 ? method({}) : ofClasses(classesOfMethod),
      edition(rest),
    ]);
    expect(found.map(breachText)).toEqual(
      expected === undefined ? [] : [`${FILE} classes.list ${expected}`],
    );
  });

  test.each<[string, number, [number, number], number | undefined]>([
    ['are as many as its ranks', 20, [1, 20], undefined],
    ['are one more than its ranks, of which only that is told', 21, [1, 20], 0],
    ['are one fewer than its ranks', 19, [1, 20], 0],
  ])('%s', (_, companies, [rankFrom, rankTo], index) => {
    const list = [size(companies, { rankFrom, rankTo }, 0), size(10, {}, 1)];
    const found = classSizesAddUp([edition({ panel: panel(30), classes: { list, sources } })]);
    const values = JSON.stringify({ companies, from: rankFrom, to: rankTo });
    expect(found.map(breachText)).toEqual(
      index === undefined
        ? []
        : [`${FILE} classes.list[${String(index)}].companies class-size-contradicted ${values}`],
    );
  });
});

describe('ranks', () => {
  const contradictions: [string, Row[], number, ...string[]][] = [
    [
      'in order of score',
      [
        [1, 199],
        [2, 198],
        [3, 190],
      ],
      0,
    ],
    [
      'in no order in the file',
      [
        [3, 190],
        [1, 199],
        [2, 198],
      ],
      0,
    ],
    [
      'shared by equal scores',
      [
        [1, 199],
        [22, 174],
        [22, 174],
        [24, 170],
      ],
      0,
    ],
    [
      'that differ for equal scores',
      [
        [22, 174],
        [23, 174],
      ],
      0,
      'scores[1].rank rank-of-tie {"rank":23,"score":174,"other":22}',
    ],
    [
      'that the list separates at equal scores',
      [
        [19, 177],
        [20, 177],
      ],
      20,
    ],
    [
      'one below where the list separates equal scores',
      [
        [19, 177],
        [20, 177],
        [21, 177],
      ],
      20,
      'scores[2].rank rank-of-tie {"rank":21,"score":177,"other":20}',
    ],
    [
      'shared by unequal scores',
      [
        [22, 174],
        [22, 174],
        [22, 147],
      ],
      0,
      'scores[2].score rank-shared {"rank":22,"score":147,"other":174}',
    ],
    [
      'shared by unequal scores, of which the first is odd',
      [
        [22, 177],
        [22, 174],
        [22, 174],
        [26, 173],
      ],
      0,
      'scores[0].score rank-shared {"rank":22,"score":177,"other":174}',
    ],
    [
      'lower for a higher score',
      [
        [1, 189],
        [2, 198],
        [3, 190],
      ],
      0,
      'scores[1].rank rank-against-score {"rank":2,"score":198,"otherRank":1,"otherScore":189}',
    ],
    [
      'lower for a higher score, where the list separates equal ones',
      [
        [1, 189],
        [2, 198],
      ],
      2,
      'scores[1].rank rank-against-score {"rank":2,"score":198,"otherRank":1,"otherScore":189}',
    ],
    [
      'beside scores that are not exact',
      [
        [1, { kind: 'bound', side: 'almost', number: 190 }],
        [2, 198],
      ],
      0,
    ],
    [
      'beside a score that is an estimate',
      [
        [1, { ...example.number(190), qualifier: 'estimate' }],
        [2, 198],
      ],
      0,
    ],
    [
      'that are not known',
      [
        [undefined, 190],
        [1, 180],
        [undefined, 198],
      ],
      0,
    ],
  ];
  test.each(contradictions)('%s', (_, rows, until, ...expected) => {
    const ranksWithinTies = until === 0 ? undefined : { until, note: name, sources };
    const found = ranksFollowScores([edition({ ...scores(...rows), ranksWithinTies })]);
    expect(found.map(breachText)).toEqual(expected.map((text) => `${FILE} ${text}`));
  });
});
