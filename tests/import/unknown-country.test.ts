import { expect, test } from 'vitest';
import { readReference } from '../../src/import/reading/read-fields.ts';
import { refused } from '../../src/import/reading/reading.ts';
import { reasonText } from '../../src/import/report/reason-text.ts';

const COUNTRIES = [
  { id: 'BO', names: ['Bolivia'] },
  { id: 'IQ', names: ['Irak', 'Iraq'] },
];

test.each(['NO', 'Iran'])('%s is not taken for a country that is a letter away', (text) => {
  const reading = readReference(text, 'country', COUNTRIES);
  expect(reading).toEqual(refused('id-unknown', { kind: 'country' }));
  expect(reading.kind === 'refused' && reasonText(reading.reason, 'nl')).toBe(
    'Dit land staat niet in content/landen.json. Verbeter de code of naam, of voeg het land daar toe.',
  );
});
