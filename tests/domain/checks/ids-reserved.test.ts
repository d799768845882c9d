import { describe, expect, test } from 'vitest';
import { idsReserved } from '../../../src/domain/checks/ids-reserved.ts';
import { reservedIds } from '../../../src/site/reserved-ids.ts';
import * as example from '../../example-records.ts';
import { breachText } from './breach-text.ts';

const caseCalled = (id: string) =>
  example.record(`content/klachten/commissie/${id}.mdx`, example.caseExample);
const organisationCalled = (id: string) =>
  example.record(`content/organisaties/${id}.json`, example.organisationExample);

describe('the id of', () => {
  test.each([
    ['a case', caseCalled('zaak')],
    ['a case that begins as a facet', caseCalled('land-en-water')],
    ['a case with the name of a facet', caseCalled('land'), 'land'],
    ['a case with the English name of a facet', caseCalled('country'), 'country'],
    ['an organisation with the name of a facet', organisationCalled('land')],
    ['an organisation that stands for none', organisationCalled('geen'), 'geen'],
  ])('%s', (_, record, reserved?: string) => {
    const expected =
      reserved === undefined ? [] : [`${record.file}  id-reserved {"id":"${reserved}"}`];
    expect(idsReserved([record], reservedIds).map(breachText)).toEqual(expected);
  });
});
