import { expect, test } from 'vitest';
import type { DerivedChange } from '../../../src/domain/figure-diff/figure-diff.ts';
import { repeatedChanges } from '../../../src/domain/figure-diff/repeated-changes.ts';

const changes = (...texts: readonly (readonly [before: string, after: string])[]) =>
  texts.map(([before, after], index): DerivedChange => ({
    group: 'sentence',
    page: `/${String(index)}/`,
    name: 'description',
    subject: 'Beschrijving',
    before: before === '' ? [] : before.split('|'),
    after: after === '' ? [] : after.split('|'),
  }));

test.each<[string, DerivedChange[], [before: string, after: string, pages: string[]][]]>([
  [
    'the same count with other words before it',
    changes(
      ['1 van de 69 KPI’s', '1 van de 70 KPI’s'],
      ['4 van de 69 KPI’s', '4 van de 70 KPI’s'],
      ['Klimaat: 6 van de 69 KPI’s', 'Klimaat: 6 van de 70 KPI’s'],
    ),
    [['… van de 69 KPI’s', '… van de 70 KPI’s', ['/0/', '/1/', '/2/']]],
  ],
  [
    'the same name with other words after it',
    changes(
      ['In Oud zijn 3', 'In Nieuw zijn 3'],
      ['In Oud zijn 4', 'In Nieuw zijn 4'],
      ['In Oud zijn geen', 'In Nieuw zijn geen'],
    ),
    [['In Oud zijn …', 'In Nieuw zijn …', ['/0/', '/1/', '/2/']]],
  ],
  [
    'the same whole sentence',
    changes(['a 1 b', 'a 2 b'], ['a 1 b', 'a 2 b'], ['a 1 b', 'a 2 b']),
    [['a 1 b', 'a 2 b', ['/0/', '/1/', '/2/']]],
  ],
  [
    'words that have come',
    changes(['a 1 b', 'a 1 2 b'], ['c 1 b', 'c 1 2 b'], ['d 1 b', 'd 1 2 b']),
    [['… 1 b', '… 1 2 b', ['/0/', '/1/', '/2/']]],
  ],
  ['only two of them', changes(['a 1 b', 'a 2 b'], ['a 1 b', 'a 2 b'], ['a 1 b', 'a 3 b']), []],
  [
    'counts of something else',
    changes(['a 1 zaak', 'a 2 zaak'], ['a 1 zaak', 'a 2 zaak'], ['a 1 KPI', 'a 2 KPI']),
    [],
  ],
  [
    'other counts in the same sentence',
    changes(['1 van 69', '1 van 70'], ['1 van 69', '1 van 70'], ['3 van 69', '4 van 70']),
    [],
  ],
  [
    'nothing that stayed',
    changes(['2 zaken', '1 zaak'], ['2 zaken', '1 zaak'], ['2 zaken', '1 zaak']),
    [['2 zaken', '1 zaak', ['/0/', '/1/', '/2/']]],
  ],
  ['sentences that were not there', changes(['', 'a 1'], ['', 'a 1'], ['', 'a 1']), []],
  [
    'several sentences each',
    changes(['a 1|b', 'a 2|c'], ['a 1|b', 'a 2|c'], ['a 1|b', 'a 2|c']),
    [],
  ],
])('of %s', (_, given, expected) => {
  const { repeated, single } = repeatedChanges(given);
  expect(
    repeated.map(({ before, after, sentences }) => [
      before,
      after,
      sentences.map(({ page }) => page),
    ]),
  ).toEqual(expected);
  const told = [...single, ...repeated.flatMap(({ sentences }) => sentences)];
  expect(told.toSorted((one, other) => (one.page < other.page ? -1 : 1))).toEqual(given);
});
