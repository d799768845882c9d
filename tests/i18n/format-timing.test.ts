import { expect, test } from 'vitest';
import { timingText } from '../../src/i18n/format-timing.ts';
import type { Timing } from '../../src/schema/kpi.ts';

test.each<[string, Timing, string, string]>([
  ['a year', { kind: 'date', by: '2020' }, 'uiterlijk 2020', 'by 2020'],
  ['a month', { kind: 'date', by: '2020-06' }, 'uiterlijk juni 2020', 'by June 2020'],
  ['a day', { kind: 'date', by: '2020-06-30' }, 'uiterlijk 30 juni 2020', 'by 30 June 2020'],
  [
    'the end of the term',
    { kind: 'end_of_term' },
    'aan het einde van de looptijd',
    'at the end of the term',
  ],
  ['each period', { kind: 'each_period' }, 'elke periode', 'each period'],
  ['no date', { kind: 'unstated' }, 'geen termijn genoemd', 'no due date given'],
  [
    'something else',
    {
      kind: 'relative',
      to: { nl: 'het derde jaar van deelname', en: 'the third year of membership' },
    },
    'het derde jaar van deelname',
    'the third year of membership',
  ],
  [
    'something else, told in Dutch only',
    { kind: 'relative', to: { nl: 'het derde jaar van deelname' } },
    'het derde jaar van deelname',
    'het derde jaar van deelname',
  ],
])('due by %s', (_, timing, dutch, english) => {
  expect(timingText(timing, 'nl')).toBe(dutch);
  expect(timingText(timing, 'en')).toBe(english);
});
