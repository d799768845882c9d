import { expect, test } from 'vitest';
import { elapsedText } from '../../src/i18n/format-elapsed.ts';

const span = (least: number, most = least) => ({ least, most });

test.each([
  [span(0), span(0), '0 dagen', '0 days'],
  [span(1), span(0, 1), '1 dag', '1 day'],
  [span(60), span(1, 2), '60 dagen', '60 days'],
  [span(61), span(2), '61 dagen (2 maanden)', '61 days (2 months)'],
  [span(62), span(2, 3), '62 dagen (ruim 2 maanden)', '62 days (over 2 months)'],
  [span(366), span(12), '366 dagen (1 jaar)', '366 days (1 year)'],
  [
    span(1366),
    span(44, 45),
    '1.366 dagen (ruim 3 jaar en 8 maanden)',
    '1,366 days (over 3 years and 8 months)',
  ],
  [span(0, 30), span(0, 1), 'hooguit 1 maand', 'at most 1 month'],
  [span(0, 89), span(0, 3), 'hooguit 3 maanden', 'at most 3 months'],
  [span(275, 335), span(9, 11), '9 tot 11 maanden', '9 to 11 months'],
  [span(1061, 1095), span(34, 36), '34 tot 36 maanden', '34 to 36 months'],
  [
    span(1916, 1976),
    span(63, 65),
    '5 jaar en 3 maanden tot 5 jaar en 5 maanden',
    '5 years and 3 months to 5 years and 5 months',
  ],
  [span(2586, 2950), span(84, 97), '7 tot 9 jaar', '7 to 9 years'],
  [span(2586, 2920), span(84, 96), '7 tot 8 jaar', '7 to 8 years'],
])('%o days, %o months', (days, months, nl, en) => {
  expect(elapsedText({ days, months }, 'nl')).toBe(nl);
  expect(elapsedText({ days, months }, 'en')).toBe(en);
});
