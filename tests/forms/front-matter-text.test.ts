import { describe, expect, test } from 'vitest';
import { frontMatterText } from '../../src/forms/front-matter-text.ts';

const earlier = `# Voor de redactie
title:
  nl: >-
    Een lange titel die om een of andere reden over meer dan één regel is gevouwen, al past hij er
    net niet op
filed: "2016-02-29"
countries:
  - "BD"
  - "NO" # Noorwegen
sources:
  - id: s1
    title: 'Eerste'
  - id: s2
    title: Tweede
`;
const title = {
  nl: 'Een lange titel die om een of andere reden over meer dan één regel is gevouwen, al past hij er net niet op',
};
const record = {
  title,
  filed: '2016-02-29',
  countries: ['BD', 'NO'],
  sources: [
    { id: 's1', title: 'Eerste' },
    { id: 's2', title: 'Tweede' },
  ],
};

const rest = { filed: record.filed, countries: record.countries, sources: record.sources };

describe('the text of a record that was read from a file', () => {
  test.each([
    ['stays as it was', record, earlier],
    [
      'changes in one date',
      { ...record, filed: '2017' },
      earlier.replace('"2016-02-29"', '"2017"'),
    ],
    [
      'loses one item, and the others keep their notation',
      { ...record, sources: [{ id: 's2', title: 'Tweede' }] },
      earlier.replace("  - id: s1\n    title: 'Eerste'\n", ''),
    ],
    [
      'gains an item in front',
      { ...record, countries: ['NL', 'BD', 'NO'] },
      earlier.replace('countries:\n', 'countries:\n  - "NL"\n'),
    ],
    [
      'keeps the rest of an item that is edited',
      { ...record, sources: [{ id: 's1', title: 'Anders' }, record.sources[1]] },
      earlier.replace("'Eerste'", 'Anders'),
    ],
    [
      'gains a field after the one that it follows',
      { title, status: 'closed', ...rest },
      earlier.replace('filed:', 'status: closed\nfiled:'),
    ],
    [
      'loses a field',
      { title, filed: record.filed, sources: record.sources },
      earlier.replace('countries:\n  - "BD"\n  - "NO" # Noorwegen\n', ''),
    ],
    [
      'has a list without items',
      { ...record, countries: [] },
      earlier.replace('\n  - "BD"\n  - "NO" # Noorwegen', ' []'),
    ],
  ])('%s', (_, changed, expected) => {
    expect(frontMatterText(changed, earlier)).toBe(expected);
  });
});

test.each([
  ['close to its brackets', 'sectors: [een, twee]\nfiled: "2016"\n'],
  ['with room within them', 'sectors: [ een, twee ]\nfiled: "2016"\n'],
])('a list on one line, %s, stays so', (_, text) => {
  expect(frontMatterText({ sectors: ['een', 'twee'], filed: '2017' }, text)).toBe(
    text.replace('2016', '2017'),
  );
  expect(frontMatterText({ sectors: ['een', 'drie', 'vier'], filed: '2016' }, text)).toBe(
    text.replace('twee', 'drie, vier'),
  );
});

test('the text of a new record quotes dates and country codes, and folds what is long', () => {
  expect(frontMatterText({ ...record, open: true, amount: 4.5 })).toBe(
    `title:
  nl: >-
    Een lange titel die om een of andere reden over meer dan één regel is gevouwen, al past hij er
    net niet op
filed: "2016-02-29"
countries:
  - "BD"
  - "NO"
sources:
  - id: s1
    title: Eerste
  - id: s2
    title: Tweede
open: true
amount: 4.5
`,
  );
});
