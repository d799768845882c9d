import { expect, test } from 'vitest';
import {
  outdatedTranslations,
  type TranslatedText,
} from '../../src/domain/outdated-translations.ts';

/** Texts of the first of January 2020 and of the years after, as `nederlands = english`. */
const versions = (...years: readonly string[][]) =>
  years.map((texts, index) => ({
    day: `${String(2020 + index)}-01-01`,
    texts: texts.map((text): TranslatedText => {
      const [nl = '', en = ''] = text.split(' = ');
      return { nl, en };
    }),
  }));

test.each<[string, string[][], string[]]>([
  ['nothing was ever published', [], []],
  ['there is one version', [['Loon = Wage']], []],
  ['the original changed alone', [['Loon = Wage'], ['Leefbaar loon = Wage']], ['Wage 2021-01-01']],
  ['both changed on one day', [['Loon = Wage'], ['Leefbaar loon = Living wage']], []],
  [
    'the translation followed later',
    [['Loon = Wage'], ['Leefbaar loon = Wage'], ['Leefbaar loon = Living wage']],
    [],
  ],
  ['the translation alone changed', [['Loon = Wage'], ['Loon = Pay']], []],
  ['the original was changed back', [['Loon = Wage'], ['Salaris = Wage'], ['Loon = Wage']], []],
  [
    'the original changed twice: since the last time',
    [['Loon = Wage'], ['Salaris = Wage'], ['Leefbaar loon = Wage']],
    ['Wage 2022-01-01'],
  ],
  [
    'something else changed after the original',
    [['Loon = Wage', 'Jaar = Year'], ['Salaris = Wage', 'Jaar = Year'], ['Salaris = Wage']],
    ['Wage 2021-01-01'],
  ],
  [
    'only punctuation and layout changed',
    [['Loon, en uren = Wage'], ['Loon en  uren. = Wage']],
    [],
  ],
  [
    'texts changed places',
    [
      ['Loon = Wage', 'Jaar = Year'],
      ['Jaar = Year', 'Loon = Wage'],
    ],
    [],
  ],
  [
    'a text came that has a translation of another',
    [['Verslag = Report'], ['Verslag = Report', 'Rapport = Report']],
    [],
  ],
  ['a translated text came', [['Jaar = Year'], ['Jaar = Year', 'Loon = Wage']], []],
])('when %s', (_, years, expected) => {
  expect(outdatedTranslations(versions(...years)).map(({ en, since }) => `${en} ${since}`)).toEqual(
    expected,
  );
});
