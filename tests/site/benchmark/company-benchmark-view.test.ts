import { describe, expect, test } from 'vitest';
import { companyBenchmarkView } from '../../../src/site/views/benchmark/company-benchmark-view.ts';
import * as example from '../../example-records.ts';
import { realModel } from '../../publish/real-model.ts';
import { modelOf } from '../synthetic-model.ts';

const sources = ['lijst'];
const edition = (year: number, rest: object) =>
  example.record(`content/transparantiebenchmark/edities/${String(year)}.json`, {
    kind: 'benchmark',
    year,
    sources,
    ...rest,
  });
const organisation = (id: string, rest: object) =>
  example.record(`content/organisaties/${id}.json`, { ...example.organisationExample, ...rest });
const method = example.record('content/transparantiebenchmark/methoden/a.json', {
  title: { nl: 'Methode a' },
  comparability: 'same_criteria',
  sources,
});
const ranked = (id: string, rank: number, rest: object = {}) => ({
  method: 'a',
  scores: [{ organisation: id, rank, sources, ...rest }],
});
const named = (nl: string, rest: object = {}) => ({ name: { nl }, ...rest });

const rowsOf = (id: string, ...records: Parameters<typeof modelOf>) =>
  companyBenchmarkView(modelOf(method, ...records), id, 'nl')?.rows.map(
    ({ edition: { label }, rank, change, doubts, remarks }) =>
      [label, rank, change, doubts, remarks].filter((part) => part !== '').join(' | '),
  );

describe('the places of a company', () => {
  test('stand under the name that it had then', () => {
    const renamed = organisation('nieuw', {
      names: [named('Oud', { until: '2012' }), named('Nieuw', { from: '2013' })],
    });
    expect(
      rowsOf(
        'nieuw',
        renamed,
        edition(2012, ranked('nieuw', 9)),
        edition(2013, ranked('nieuw', 4)),
      ),
    ).toEqual(['2012 | 9 | Toen: Oud.', '2013 | 4 | Sinds 2012: 5 plaatsen hoger']);
  });

  test('have before them those of a company that merged into it, and no change across the merger', () => {
    const merged = organisation('oud', { names: [named('Oud')], mergedInto: 'nieuw' });
    const one = organisation('nieuw', { names: [named('Nieuw')] });
    expect(
      rowsOf(
        'nieuw',
        merged,
        one,
        edition(2012, ranked('oud', 9)),
        edition(2013, ranked('nieuw', 4)),
      ),
    ).toEqual([
      '2012 | 9 | Oud, later opgegaan in deze onderneming.',
      '2013 | 4 | Sinds 2012: niet te geven: andere onderneming, voor een fusie',
    ]);
  });

  test('mark what is not certain, in the change too', () => {
    const derived = { derived: true, confidence: 'medium' };
    expect(
      rowsOf(
        'b',
        organisation('b', {}),
        edition(2012, ranked('b', 9, derived)),
        edition(2013, ranked('b', 9)),
      ),
    ).toEqual([
      '2012 | 9 | afgeleid, enige twijfel',
      '2013 | 9 | Sinds 2012: zelfde plaats, niet zeker',
    ]);
  });

  test('name the size of the panel, but not where sources differ about it', () => {
    const panel = { companies: 500, qualifier: 'approximately', sources };
    const disputed = { companies: 500, sources, alternates: [{ companies: 250, sources }] };
    expect(
      rowsOf(
        'b',
        organisation('b', {}),
        edition(2012, { ...ranked('b', 9), panel }),
        edition(2013, { ...ranked('b', 8), panel: disputed }),
      ),
    ).toEqual(['2012 | 9 van circa 500', '2013 | 8 | Sinds 2012: 1 plaats hoger']);
  });

  test('are not there where no edition names it', () => {
    expect(rowsOf('b', organisation('b', {}), edition(2012, ranked('c', 1)))).toBeUndefined();
  });
});

describe('of the real content', async () => {
  const model = await realModel();
  const changes = [...model.organisations.keys()].flatMap((id) =>
    (companyBenchmarkView(model, id, 'nl')?.rows ?? []).map(
      (row) => `${id} ${row.edition.label} ${row.change}`,
    ),
  );

  test('one change of rank can be given', () => {
    expect(
      changes.filter((text) => /plaats(?:en)? (?:hoger|lager)|zelfde plaats/u.test(text)),
    ).toEqual(['ns 2013 Sinds 2012: 22 plaatsen hoger']);
  });

  test('no name of a method, a company or a year is missing from a refusal', () => {
    expect(changes.filter((text) => text.includes('undefined'))).toEqual([]);
    expect(changes.filter((text) => text.includes('niet te geven')).length).toBeGreaterThan(10);
  });
});
