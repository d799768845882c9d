import { describe, expect, test } from 'vitest';
import { casesOnce } from '../../../src/domain/checks/cases-once.ts';
import * as example from '../../example-records.ts';

const named = [{ kind: 'union', organisation: 'voorbeeldbond' }];
const unnamed = [{ kind: 'worker', description: example.text('Een werknemer') }];
const first = { complainants: named, filed: '2018-03-01' };

describe('two cases', () => {
  test.each<[string, object, object, boolean]>([
    ['with the same parties, filed on one day', first, {}, true],
    ['with other titles', first, { title: example.text('Bond tegen bedrijf') }, true],
    ['filed on two days', first, { filed: '2018-03-02' }, false],
    ['filed on a day and in its month', first, { filed: '2018-03' }, true],
    ['filed on a day and in the next month', first, { filed: '2018-04' }, false],
    ['in two countries', first, { countries: ['IN'] }, false],
    ['of which one has no country', first, { countries: [] }, true],
    [
      'with a complainant more',
      first,
      { complainants: [...named, { kind: 'ngo', organisation: 'ngo' }] },
      true,
    ],
    [
      'with other complainants',
      first,
      { complainants: [{ kind: 'union', organisation: 'andere-bond' }] },
      false,
    ],
    [
      'with another respondent',
      first,
      { respondents: [{ kind: 'company', organisation: 'ander' }] },
      false,
    ],
    ['by another procedure', first, { procedure: 'sector_disputes_committee' }, false],
    ['of which one names the other', first, { relatedCases: ['een'] }, false],
    [
      'of which the other names the one',
      { ...first, relatedCases: ['twee'] },
      { relatedCases: undefined },
      false,
    ],
    ['of unnamed workers, filed on one day', { ...first, complainants: unnamed }, {}, true],
    [
      'of unnamed workers, filed on a day and in its month',
      { ...first, complainants: unnamed },
      { filed: '2018-03' },
      false,
    ],
    [
      'of an unnamed worker and an unnamed union',
      { ...first, complainants: unnamed },
      { complainants: [{ kind: 'union' }] },
      false,
    ],
    ['decided on one day, filed nobody knows when', { decided: '2018-09' }, {}, true],
    ['decided on two days', { decided: '2018-09' }, { decided: '2018-10' }, false],
    ['of which one is dated, with the same title', { filed: '2018' }, { filed: undefined }, true],
    ['without dates, with the same title', {}, {}, true],
    ['without dates, with other titles', {}, { title: example.text('Andere klacht') }, false],
  ])('%s', (_, one, rest, isTwice) => {
    const value = { ...example.caseExample, ...one };
    const found = casesOnce([inFile('een', value), inFile('twee', { ...value, ...rest })]);
    const expected = {
      rule: 'case-twice',
      file: 'content/klachten/commissie/twee.mdx',
      path: ['title'],
      values: { id: 'een', otherFile: 'content/klachten/commissie/een.mdx' },
    };
    expect(found).toEqual(isTwice ? [expected] : []);
  });

  test('of two bodies, and one with totals', () => {
    const found = casesOnce([
      inFile('een', example.caseExample),
      example.record('content/klachten/rechter/twee.mdx', example.caseExample),
      inFile('totalen', example.statisticsExample),
      inFile('totalen-2', example.statisticsExample),
    ]);
    expect(found).toEqual([]);
  });
});

test('a case that is there three times is told twice, each time against the first', () => {
  const records = ['een', 'twee', 'drie'].map((id) => inFile(id, example.caseExample));
  expect(casesOnce(records).map(({ file, values }) => [file, values])).toEqual(
    ['twee', 'drie'].map((id) => [
      `content/klachten/commissie/${id}.mdx`,
      { id: 'een', otherFile: 'content/klachten/commissie/een.mdx' },
    ]),
  );
});

function inFile(id: string, value: object) {
  return example.record(`content/klachten/commissie/${id}.mdx`, value);
}
