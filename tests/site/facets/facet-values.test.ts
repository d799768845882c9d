import { describe, expect, test } from 'vitest';
import { languages } from '../../../src/schema/text.ts';
import { isSingleCase } from '../../../src/site/downloads/single-case.ts';
import { facetValues, valuesOf } from '../../../src/site/facets/facet-values.ts';
import { facetIds, type FacetId } from '../../../src/site/facets/facet-words.ts';
import { realModel } from '../../publish/real-model.ts';
import { caseIn, mechanism, modelOf } from '../synthetic-model.ts';

const real = await realModel();

/** The values of one made-up case; the day of its model is 2020-01-01. */
function valuesOfCase(facet: FacetId, rest: object): readonly string[] {
  const model = modelOf(mechanism('commissie'), caseIn('commissie', 'zaak', rest));
  return model.cases.filter(isSingleCase).flatMap((record) => valuesOf(facet, record, model));
}

const described = { nl: 'Een bedrijf dat niet genoemd wordt (verzonnen)' };
const remedy = (state: string) => ({
  kind: 'back_pay',
  description: { nl: 'Nabetaling (verzonnen)' },
  state,
  ...(state === 'unknown' ? {} : { accordingTo: 'decider', sources: ['uitspraak'] }),
});
const document = (language: string) => ({ language });

describe('the values of a case', () => {
  test.each<[string, FacetId, object, string[]]>([
    ['sectors', 'sector', { sectors: ['banken', 'energie'] }, ['banken', 'energie']],
    ['countries in lower case', 'country', { countries: ['BD', 'NL'] }, ['bd', 'nl']],
    ['no country', 'country', { countries: [] }, ['geen']],
    ['its mechanism', 'mechanism', {}, ['commissie']],
    ['no covenant', 'covenant', {}, ['geen']],
    ['its covenant', 'covenant', { covenant: 'kleding' }, ['kleding']],
    ['an outcome', 'outcome', { outcome: { value: 'not_upheld' } }, ['ongegrond']],
    [
      'an outcome of low confidence, which is none',
      'outcome',
      { confidence: 'low', outcome: { value: 'upheld' } },
      ['niet-vastgesteld'],
    ],
    [
      'an open case, last heard of just 24 months ago',
      'outcome',
      { outcome: { value: 'ongoing' }, lastKnownStateOn: '2018-01-01' },
      ['nog-geen-uitkomst'],
    ],
    [
      'an open case, last heard of a day earlier',
      'outcome',
      { outcome: { value: 'ongoing' }, lastKnownStateOn: '2017-12-31' },
      ['laatste-stand-onbekend'],
    ],
    ['no remedy', 'remedyState', {}, ['geen']],
    [
      'the states of its remedies, each once',
      'remedyState',
      { remedies: [remedy('unknown'), remedy('fulfilled'), remedy('unknown')] },
      ['onbekend', 'uitgevoerd'],
    ],
    [
      'respondents, those without a name as such',
      'respondent',
      {
        respondents: [
          { kind: 'company', organisation: 'voorbeeldbedrijf' },
          { kind: 'company', description: described },
        ],
      },
      ['voorbeeldbedrijf', 'geen'],
    ],
    [
      'kinds of complainant, each once',
      'complainantKind',
      { complainants: [{ kind: 'worker' }, { kind: 'worker' }, { kind: 'union' }] },
      ['werknemer', 'vakbond'],
    ],
    [
      'the year of its decision, not of what came after',
      'year',
      { decided: '2017-03', lastKnownStateOn: '2019' },
      ['2017'],
    ],
    ['the year of its closing', 'year', { filed: '2015', closed: '2016-07-04' }, ['2016']],
    ['the year of the last that is known', 'year', { filed: '2015-02' }, ['2015']],
    ['no year', 'year', {}, ['geen']],
    ['languages', 'documentLanguage', { documents: [document('en'), document('en')] }, ['en']],
    ['no documents', 'documentLanguage', { documents: [] }, ['geen']],
  ])('%s', (_, facet, rest, expected) => {
    expect(valuesOfCase(facet, rest)).toEqual(expected);
  });
});

describe('the facets of the real content', () => {
  const cases = real.cases.filter(isSingleCase);

  test.each(facetIds)('%s leaves out no case and holds none twice', (facet) => {
    const values = facetValues(real, facet, 'nl');
    const divided = values.map((value) => new Set(value.cases).size);
    expect(divided).toEqual(values.map((value) => value.cases.length));
    expect(new Set(values.flatMap((value) => value.cases)).size).toBe(cases.length);
  });

  test.each(facetIds)('%s has a word of its own for every value', (facet) => {
    for (const lang of languages) {
      const labels = facetValues(real, facet, lang).map(({ label }) => label.text);
      expect(new Set(labels).size).toBe(labels.length);
      expect(labels).not.toContain('');
    }
  });

  test.each(facetIds)('%s has values that fit in an address', (facet) => {
    const values = facetValues(real, facet, 'nl').map(({ value }) => value);
    expect(values.filter((value) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(value))).toEqual([]);
  });

  test('totals are in none', () => {
    const totals = new Set(real.cases.filter((record) => !isSingleCase(record)));
    expect(totals.size).toBeGreaterThan(0);
    const divided = facetIds.flatMap((facet) =>
      facetValues(real, facet, 'nl').flatMap((value) => value.cases),
    );
    expect(divided.filter((record) => totals.has(record))).toEqual([]);
  });
});

describe('values stand in order:', () => {
  const model = modelOf(
    mechanism('commissie'),
    caseIn('commissie', 'a', { decided: '2015', outcome: { value: 'withdrawn' }, documents: [] }),
    caseIn('commissie', 'b', { decided: '2017', documents: [document('en')] }),
    caseIn('commissie', 'c', { documents: [document('en'), document('nl')] }),
    caseIn('commissie', 'd', { decided: '2017', documents: [] }),
    caseIn('commissie', 'e', { decided: '2016', documents: [] }),
  );
  test.each<[string, FacetId, string[]]>([
    [
      'years, the latest first and the unknown last',
      'year',
      ['2017 2', '2016 1', '2015 1', 'geen 1'],
    ],
    ['the most frequent first, none last', 'documentLanguage', ['en 2', 'nl 1', 'geen 3']],
    ['outcomes as the site names them', 'outcome', ['gegrond 4', 'ingetrokken 1']],
  ])('%s', (_, facet, expected) => {
    const lines = facetValues(model, facet, 'nl').map(
      ({ value, cases }) => `${value} ${String(cases.length)}`,
    );
    expect(lines).toEqual(expected);
  });
});
