import { expect, test } from 'vitest';
import { checkOptions } from '../../src/site/check-options.ts';

const root = import.meta.dirname;
const optionsOn = (asOf: string | undefined, environment: NodeJS.ProcessEnv, today: string) => {
  const { asOf: day, today: last } = checkOptions(root, asOf, environment, today);
  return [day, last];
};

test('a record may be of the day of the clock, where nobody names a day', () => {
  const [commit = ''] = optionsOn(undefined, {}, '1999-01-01');
  expect(optionsOn(undefined, {}, '9999-12-31')).toEqual([commit, '9999-12-31']);
  // A clock that is behind does not make the last commit one of a day to come.
  expect(optionsOn(undefined, {}, '1999-01-01')).toEqual([commit, commit]);
});

test('who names a day has records judged on that one', () => {
  const day = '2021-03-04';
  expect(optionsOn(day, {}, '9999-12-31')).toEqual([day, day]);
  expect(optionsOn(undefined, { CONVENANTMONITOR_AS_OF: day }, '9999-12-31')).toEqual([day, day]);
  expect(optionsOn(undefined, { SOURCE_DATE_EPOCH: '0' }, '9999-12-31')).toEqual([
    '1970-01-01',
    '1970-01-01',
  ]);
});
