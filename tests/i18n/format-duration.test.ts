import { describe, expect, test } from 'vitest';
import { durationText } from '../../src/i18n/format-duration.ts';

describe('a duration', () => {
  test.each([
    [0, 0, '0 dagen', '0 days'],
    [1, 1, '1 dag', '1 day'],
    [21, 21, '21 dagen', '21 days'],
    [91, 91, '91 dagen', '91 days'],
    [92, 92, '3 maanden', '3 months'],
    [400, 400, '13 maanden', '13 months'],
    [1095, 1095, '36 maanden', '36 months'],
    [1096, 1096, '3 jaar', '3 years'],
    [1500, 1500, '4,1 jaar', '4.1 years'],
    [30, 60, '30–60 dagen', '30–60 days'],
    [0, 1, '0–1 dagen', '0–1 days'],
    [20, 100, '1–3 maanden', '1–3 months'],
    [544, 546, '18 maanden', '18 months'],
    [1000, 1200, '2,7–3,3 jaar', '2.7–3.3 years'],
    [542.5, 557.5, '18 maanden', '18 months'],
  ])('of %d to %d days is %s', (least, most, nl, en) => {
    expect([durationText({ least, most }, 'nl'), durationText({ least, most }, 'en')]).toEqual([
      nl,
      en,
    ]);
  });
});
