import { describe, expect, test } from 'vitest';
import { namesInTurn } from '../../../src/domain/checks/names-in-turn.ts';
import { organisationNamesOnce } from '../../../src/domain/checks/organisation-names-once.ts';
import { organisationsOnce } from '../../../src/domain/checks/organisations-once.ts';
import { pathText } from '../../../src/schema/path-text.ts';
import * as example from '../../example-records.ts';
import { breachText } from './breach-text.ts';

const sources = ['lijst'];
const FILE = 'content/organisaties/bedrijf.json';

describe('the names of an organisation', () => {
  test.each<[string, [from?: string | undefined, until?: string][], ...string[]]>([
    ['without dates', [[], []]],
    ['that follow each other', [[undefined, '2015'], ['2016']]],
    ['that change within a year', [[undefined, '2016'], ['2016']]],
    ['that change on a day', [[undefined, '2016-07-04'], ['2016-07-04']]],
    ['that overlap by a day', [[undefined, '2016-07-05'], ['2016-07-04']], 'names[1].from'],
    [
      'that change in a month of the year in which the last one ended',
      [[undefined, '2016'], ['2016-07']],
    ],
    ['that overlap by a year', [[undefined, '2017'], ['2016']], 'names[1].from'],
    ['of which the first has only its beginning', [['2018'], ['2016']], 'names[1].from'],
    [
      'of which the second has only its end',
      [
        ['2018', '2019'],
        [undefined, '2017'],
      ],
      'names[1].until',
    ],
    ['with one without dates between', [[undefined, '2017'], [], ['2016']], 'names[2].from'],
    [
      'of which the third overlaps the first',
      [[undefined, '2018'], ['2018', '2019'], ['2017']],
      'names[2].from',
    ],
    [
      'of which the first ends far too late, told once',
      [[undefined, '2081'], ['2017', '2018'], ['2018']],
      'names[1].from',
    ],
    ['of which one ends before it begins, told elsewhere', [['2018', '2010'], ['2016']]],
  ])('%s', (_, dates, ...expected) => {
    const names = dates.map(([from, until]) => ({ name: example.text('Naam'), from, until }));
    const record = example.record(FILE, { ...example.organisationExample, names });
    expect(namesInTurn([record]).map(({ path }) => pathText(path))).toEqual(expected);
  });

  test('that overlap are told with both dates', () => {
    const names = [
      { name: example.text('Oud'), until: '2018' },
      { name: example.text('Nieuw'), from: '2016' },
    ];
    const record = example.record(FILE, { ...example.organisationExample, names });
    expect(namesInTurn([record]).map(breachText)).toEqual([
      `${FILE} names[1].from names-overlap {"from":"2016","other":"Oud (verzonnen)","until":"2018"}`,
    ]);
  });
});

const organisation = (id: string, names: object[], rest: object = {}) =>
  example.record(`content/organisaties/${id}.json`, {
    kind: 'company',
    names: names.map((name) => ({ name })),
    ...rest,
  });

describe('a name', () => {
  test.each<[string, object[], object[], object, string | undefined]>([
    ['of two organisations', [{ nl: 'Jansen' }], [{ nl: 'Jansen' }], {}, 'names[0].name.nl'],
    [
      'that differs in capitals and spaces',
      [{ nl: 'Jansen' }],
      [{ nl: ' JANSEN' }],
      {},
      'names[0].name.nl',
    ],
    [
      'that the other had',
      [{ nl: 'Jansen' }, { nl: 'Nieuw' }],
      [{ en: 'Jansen' }],
      {},
      'names[0].name.en',
    ],
    [
      'of one organisation, twice',
      [{ nl: 'Jansen', en: 'Jansen' }, { nl: 'Jansen' }],
      [{ nl: 'Nieuw' }],
      {},
      undefined,
    ],
    [
      'of a part of the other',
      [{ nl: 'Jansen' }],
      [{ nl: 'Jansen' }],
      { partOf: 'een' },
      undefined,
    ],
    [
      'of what merged into the other',
      [{ nl: 'Jansen' }],
      [{ nl: 'Jansen' }],
      { mergedInto: 'een' },
      undefined,
    ],
    ['that only begins the same', [{ nl: 'Jansen' }], [{ nl: 'Jansen Retail' }], {}, undefined],
  ])('%s', (_, one, other, rest, path) => {
    const found = organisationNamesOnce([
      organisation('een', one),
      organisation('twee', other, rest),
    ]);
    expect(found.map(({ file, path: at }) => `${file} ${pathText(at)}`)).toEqual(
      path === undefined ? [] : [`content/organisaties/twee.json ${path}`],
    );
  });
});

describe('an organisation twice', () => {
  const score = (id: string) => ({ organisation: id, sources });
  const side = (id?: string) => ({ kind: 'company', organisation: id });
  const EDITION = 'content/transparantiebenchmark/edities/2017.json';
  const CASE = 'content/klachten/commissie/zaak.mdx';
  test.each<[string, string, object, ...string[]]>([
    [
      'in the scores of an edition',
      EDITION,
      { scores: ['a', 'b', 'a', 'a'].map(score) },
      'scores[2].organisation',
      'scores[3].organisation',
    ],
    [
      'in a group',
      EDITION,
      { groups: [{ title: example.text('Groep'), organisations: ['a', 'b', 'b'], sources }] },
      'groups[0].organisations[2]',
    ],
    [
      'in the winners, the nominees or both',
      EDITION,
      {
        prizes: [
          {
            kind: 'main',
            title: example.text('Prijs'),
            winners: ['a', 'a'],
            nominees: ['a', 'b', 'b'],
            sources,
          },
        ],
      },
      'prizes[0].winners[1]',
      'prizes[0].nominees[2]',
    ],
    [
      'among respondents',
      CASE,
      { respondents: [side('a'), side('b'), side('a')] },
      'respondents[2].organisation',
    ],
    ['on both sides of a case', CASE, { complainants: [side('a')], respondents: [side('a')] }],
    ['among those who are not named', CASE, { respondents: [side(), side()] }],
  ])('%s', (_, file, rest, ...expected) => {
    const base = file === CASE ? example.caseExample : example.editionExample;
    const found = organisationsOnce([example.record(file, { ...base, ...rest })]);
    expect(found.map(({ path }) => pathText(path))).toEqual(expected);
  });

  const PARTICIPANTS = 'content/convenanten/voorbeeld/deelnemers.json';
  test.each<[string, object, object, boolean]>([
    [
      'that had left before it joined again',
      { joined: '2016', left: '2018' },
      { joined: '2019' },
      false,
    ],
    ['that joined again in the year in which it left', { left: '2018' }, { joined: '2018' }, false],
    ['that had left by then', { leftBy: '2018' }, { joined: '2019' }, false],
    [
      'that is listed in the reverse order',
      { joined: '2019' },
      { joined: '2016', left: '2018' },
      false,
    ],
    ['that joined before it had left', { left: '2019' }, { joined: '2018' }, true],
    ['that never left', { joined: '2016' }, { joined: '2019' }, true],
    ['without dates', {}, {}, true],
  ])('among participants, %s', (_, one, other, isTold) => {
    const participants = [one, other].map((rest) => ({ organisation: 'a', sources, ...rest }));
    const found = organisationsOnce([example.record(PARTICIPANTS, { participants })]);
    expect(found.map(breachText)).toEqual(
      isTold
        ? [
            `${PARTICIPANTS} participants[1].organisation organisation-twice {"organisation":"a","rejoins":true}`,
          ]
        : [],
    );
  });
});
