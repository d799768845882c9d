import { describe, expect, test } from 'vitest';
import { organisation } from '../../src/schema/organisation.ts';
import { organisationExample, text, without } from '../example-records.ts';
import { refusals, type Row } from './refusals.ts';

describe('an organisation', () => {
  test.each<Row>([
    ['with one name', organisationExample],
    [
      'that was renamed',
      {
        ...organisationExample,
        names: [
          { name: text('Oud'), until: '2018' },
          { name: text('Nieuw'), from: '2018' },
        ],
      },
    ],
    ['without a name', { ...organisationExample, names: [] }, 'names: list-too-short'],
    ['with a bare name', { ...organisationExample, names: ['Verzonnen'] }, 'names[0]: type-wrong'],
    ['of no kind', without(organisationExample, 'kind'), 'kind: key-missing'],
    ['that is a person', { ...organisationExample, kind: 'person' }, 'kind: value-not-allowed'],
    [
      'in a country by its name',
      { ...organisationExample, country: 'Nederland' },
      'country: value-format',
    ],
    ['with another spelling', { ...organisationExample, aliases: ['Verzonnen BV'] }],
    [
      'with an empty spelling',
      { ...organisationExample, aliases: [' '] },
      'aliases[0]: text-empty',
    ],
    [
      'with an empty list of spellings',
      { ...organisationExample, aliases: [] },
      'aliases: list-too-short',
    ],
    ['that merged', { ...organisationExample, mergedInto: 'ander-bedrijf' }],
    [
      'that merged into a name',
      { ...organisationExample, mergedInto: 'Ander Bedrijf' },
      'mergedInto: value-format',
    ],
  ])('%s', (_, value, ...refused) => {
    expect(refusals(organisation, value)).toEqual(refused);
  });
});
