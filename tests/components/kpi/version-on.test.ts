import { expect, test } from 'vitest';
import { versionOn } from '../../../src/components/kpi/version-on.ts';

const spans = {
  earlier: ['2021-03-04', '2020-01-01'],
  present: '2022-05-06',
  asOf: '2023-01-31',
};

test.each<[string, ReturnType<typeof versionOn>]>([
  ['2019-12-31', { kind: 'before' }],
  ['2020-01-01', { kind: 'earlier', from: '2020-01-01' }],
  ['2021-03-03', { kind: 'earlier', from: '2020-01-01' }],
  ['2021-03-04', { kind: 'earlier', from: '2021-03-04' }],
  ['2022-05-05', { kind: 'earlier', from: '2021-03-04' }],
  ['2022-05-06', { kind: 'present' }],
  ['2023-01-31', { kind: 'present' }],
  ['2023-02-01', { kind: 'after' }],
  ['2021', { kind: 'noDay' }],
  ['2021-02-30', { kind: 'noDay' }],
  ['', { kind: 'noDay' }],
  ['<script>', { kind: 'noDay' }],
])('on %s', (day, found) => {
  expect(versionOn(day, spans)).toEqual(found);
});

test('what is on the site now was there on the day it came, also where the site speaks of an earlier one', () => {
  expect(versionOn('2022-05-06', { ...spans, asOf: '2022-01-01' })).toEqual({ kind: 'present' });
});
