import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bibtex } from '../../../src/site/citation/bibtex.ts';
import type { Citable } from '../../../src/site/citation/citable.ts';
import { citable } from '../../../src/site/citation/citable.ts';
import { citationFormats } from '../../../src/site/citation/citation-formats.ts';
import { cslJson } from '../../../src/site/citation/csl-json.ts';
import { plainCitation } from '../../../src/site/citation/plain-citation.ts';
import { ris } from '../../../src/site/citation/ris.ts';
import { modelOf } from '../synthetic-model.ts';

/** A made-up page. */
const page: Citable = {
  title: 'Klacht tegen Jansen & Zn. over 100% katoen: ongegrond',
  siteTitle: 'Convenantmonitor',
  publisher: 'Voorbeelduitgever',
  url: 'https://example.org/klachten/jansen/',
  asOf: '2026-01-31',
  lang: 'nl',
  key: 'convenantmonitor-klachten-jansen-2026-01-31',
};
const english: Citable = {
  ...page,
  title: 'Complaint against Jansen & Zn. on 100% cotton: not upheld',
  url: 'https://example.org/en/cases/jansen/',
  lang: 'en',
};
const titled = (title: string): Citable => ({ ...page, title });

describe('plain text', () => {
  test.each([
    [
      'in Dutch',
      page,
      'Klacht tegen Jansen & Zn. over 100% katoen: ongegrond. Convenantmonitor. Stand op 31 januari 2026. https://example.org/klachten/jansen/',
    ],
    [
      'in English',
      english,
      'Complaint against Jansen & Zn. on 100% cotton: not upheld. Convenantmonitor. As of 31 January 2026. https://example.org/en/cases/jansen/',
    ],
    [
      'with a title that ends a sentence itself',
      titled('Is dit nageleefd?'),
      'Is dit nageleefd? Convenantmonitor. Stand op 31 januari 2026. https://example.org/klachten/jansen/',
    ],
  ])('%s', (_, one, expected) => {
    expect(plainCitation(one)).toBe(expected);
  });
});

describe('BibTeX', () => {
  test.each([
    [
      'in Dutch',
      page,
      String.raw`@misc{convenantmonitor-klachten-jansen-2026-01-31,
  title = {{Klacht tegen Jansen \& Zn. over 100\% katoen: ongegrond}},
  howpublished = {Convenantmonitor},
  organization = {Voorbeelduitgever},
  year = {2026},
  month = jan,
  note = {Stand op 31 januari 2026},
  url = {https://example.org/klachten/jansen/},
  language = {dutch},
}`,
    ],
    [
      'in English',
      english,
      String.raw`@misc{convenantmonitor-klachten-jansen-2026-01-31,
  title = {{Complaint against Jansen \& Zn. on 100\% cotton: not upheld}},
  howpublished = {Convenantmonitor},
  organization = {Voorbeelduitgever},
  year = {2026},
  month = jan,
  note = {As of 31 January 2026},
  url = {https://example.org/en/cases/jansen/},
  language = {english},
}`,
    ],
  ])('%s', (_, one, expected) => {
    expect(bibtex(one)).toBe(expected);
  });

  test.each([
    ['every mark that TeX knows', String.raw`#$%&_`, String.raw`\#\$\%\&\_`],
    ['a tilde and a circumflex', 'a~b^c', String.raw`a\textasciitilde{}b\textasciicircum{}c`],
    ['a backslash', String.raw`C:\map`, String.raw`C:\textbackslash{}map`],
    ['one brace of two', 'wet {art. 3', String.raw`wet \textbraceleft{}art. 3`],
    [
      'a command',
      String.raw`\input{x}`,
      String.raw`\textbackslash{}input\textbraceleft{}x\textbraceright{}`,
    ],
    ['quotation marks and an at sign', '"a" @b', '"a" @b'],
    ['letters outside ASCII', 'Müller – één “café”', 'Müller – één “café”'],
  ])('a title with %s', (_, title, expected) => {
    expect(bibtex(titled(title)).split('\n')[1]).toBe(`  title = {{${expected}}},`);
  });

  test('has as many closing as opening braces, whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (title) => {
        const made = bibtex(citable(modelOf(), { title, path: '/', lang: 'nl' }));
        let depth = 0;
        for (const mark of made) {
          if (mark === '{') depth += 1;
          if (mark === '}') depth -= 1;
          if (depth < 0) return false;
        }
        return depth === 0;
      }),
    );
  });
});

describe('RIS', () => {
  test.each([
    [
      'in Dutch',
      page,
      [
        'TY  - ELEC',
        'ID  - convenantmonitor-klachten-jansen-2026-01-31',
        'TI  - Klacht tegen Jansen & Zn. over 100% katoen: ongegrond',
        'T2  - Convenantmonitor',
        'PB  - Voorbeelduitgever',
        'PY  - 2026',
        'DA  - 2026/01/31',
        'UR  - https://example.org/klachten/jansen/',
        'LA  - nl',
        'N1  - Stand op 31 januari 2026',
        'ER  - ',
      ],
    ],
    [
      'in English',
      english,
      [
        'TY  - ELEC',
        'ID  - convenantmonitor-klachten-jansen-2026-01-31',
        'TI  - Complaint against Jansen & Zn. on 100% cotton: not upheld',
        'T2  - Convenantmonitor',
        'PB  - Voorbeelduitgever',
        'PY  - 2026',
        'DA  - 2026/01/31',
        'UR  - https://example.org/en/cases/jansen/',
        'LA  - en',
        'N1  - As of 31 January 2026',
        'ER  - ',
      ],
    ],
  ])('%s', (_, one, expected) => {
    expect(ris(one).split('\n')).toEqual(expected);
  });

  test('has a tag on every line and its end only at the end, whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (title) => {
        const lines = ris(citable(modelOf(), { title, path: '/', lang: 'nl' })).split(
          /\r\n|[\r\n\u2028\u2029]/u,
        );
        return (
          lines.length === 11 &&
          lines.every((line) => /^[A-Z][A-Z0-9] {2}- /u.test(line)) &&
          lines.findIndex((line) => line.startsWith('ER')) === 10
        );
      }),
    );
  });
});

describe('CSL-JSON', () => {
  test.each([
    ['in Dutch', page, 'nl-NL', 'Stand op 31 januari 2026'],
    ['in English', english, 'en-GB', 'As of 31 January 2026'],
  ])('%s', (_, one, language, note) => {
    expect(JSON.parse(cslJson(one))).toEqual([
      {
        id: one.key,
        type: 'webpage',
        title: one.title,
        'container-title': 'Convenantmonitor',
        publisher: 'Voorbeelduitgever',
        issued: { 'date-parts': [[2026, 1, 31]] },
        URL: one.url,
        language,
        note,
      },
    ]);
  });

  /** Of the schema of CSL-JSON 1.0.2: the fields used here, and what they hold. */
  const TYPES: Readonly<Record<string, string>> = {
    id: 'string',
    type: 'string',
    title: 'string',
    'container-title': 'string',
    publisher: 'string',
    issued: 'object',
    URL: 'string',
    language: 'string',
    note: 'string',
  };

  test('has only fields of the schema, with its types, whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (title) => {
        const [item] = JSON.parse(cslJson(titled(title))) as [Record<string, unknown>];
        return (
          item['title'] === title &&
          Object.entries(item).every(([name, value]) => typeof value === TYPES[name])
        );
      }),
    );
  });
});

test('every way of citing has a name, the one for people first', () => {
  expect(citationFormats(english).map(({ name }) => name)).toEqual([
    'Text',
    'BibTeX',
    'CSL-JSON',
    'RIS',
  ]);
});
