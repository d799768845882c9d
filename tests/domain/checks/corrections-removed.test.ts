import { expect, test } from 'vitest';
import { correctionsRemoved } from '../../../src/domain/checks/corrections-removed.ts';
import type { AnyRecord } from '../../../src/schema/record.ts';
import * as example from '../../example-records.ts';
import { breachText } from './breach-text.ts';

const caseWith = (corrections: readonly string[], mechanism = 'een'): AnyRecord =>
  example.record(`content/klachten/${mechanism}/zaak.mdx`, {
    ...example.caseExample,
    ...(corrections.length > 0 && {
      corrections: corrections.map((on) => ({ on, text: example.text(`Van ${on}`) })),
    }),
  });
const gone = (place: string, on: string) => `${place} correction-removed {"on":"${on}"}`;
const FILE = 'content/klachten/een/zaak.mdx';

test.each<[string, AnyRecord[], ...string[]]>([
  ['none', [caseWith(['2020', '2021'])]],
  ['none, with another below', [caseWith(['2020', '2021', '2022'])]],
  ['none, where the case moved', [caseWith(['2020', '2021'], 'twee')]],
  ['none, where the case went with its own tombstone', []],
  ['the first', [caseWith(['2021'])], gone(`${FILE} corrections`, '2020')],
  ['the last', [caseWith(['2020'])], gone(`${FILE} corrections`, '2021')],
  ['all', [caseWith([])], gone(`${FILE} `, '2020')],
  [
    'the place, by one above',
    [caseWith(['2019', '2020', '2021'])],
    gone(`${FILE} corrections`, '2020'),
  ],
])('of two published corrections is gone: %s', (_, after, ...expected) => {
  const before = [caseWith(['2020', '2021'])];
  expect(correctionsRemoved({ before, after }).map(breachText)).toEqual(expected);
});
