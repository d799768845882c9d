import { describe, expect, test } from 'vitest';
import { allPages } from '../../src/site/page-list.ts';
import { CASES_PER_PAGE, furtherPages, onPage, pageCount } from '../../src/site/paging.ts';
import { casesPageView } from '../../src/site/views/cases-view.ts';
import { facetValueView } from '../../src/site/views/facet-view.ts';
import { mechanismView } from '../../src/site/views/mechanism/mechanism-view.ts';
import { pagingView } from '../../src/site/views/paging-view.ts';
import { countedAddress, countedPages } from '../../src/site/views/statistics/counted-pages.ts';
import { record, text } from '../example-records.ts';
import { caseIn, mechanism, modelOf } from './synthetic-model.ts';

test.each([
  ['nothing', 0, 1, []],
  ['a full page', 10, 1, []],
  ['one more', 11, 2, ['2']],
  ['three pages', 30, 3, ['2', '3']],
])('%s: how many pages a list takes at ten to a page', (_, entries, pages, further) => {
  expect(pageCount(entries, 10)).toBe(pages);
  expect(furtherPages(entries, 10)).toEqual(further);
});

test('every entry stands on one page, in order', () => {
  const entries = Array.from({ length: 25 }, (_, index) => index);
  expect([1, 2, 3].flatMap((page) => onPage(entries, page, 10))).toEqual(entries);
});

describe('the ways to other pages', () => {
  const waysFrom = (page: number) => {
    const view = pagingView(
      { entries: 95, perPage: 10, page, hrefOf: (to) => `/${String(to)}/` },
      'nl',
    );
    const pages = (view?.pages ?? []).map(
      ({ label, isCurrent, followsGap }) =>
        `${followsGap ? '… ' : ''}${isCurrent ? `[${label}]` : label}`,
    );
    return [view?.previous?.href, ...pages, view?.next?.href, view?.range].join(' ');
  };

  test.each([
    ['the first', 1, ' [1] 2 3 … 10 /2/ 1–10 van 95'],
    ['one near the first', 4, '/3/ 1 2 3 [4] 5 6 … 10 /5/ 31–40 van 95'],
    ['the middle', 5, '/4/ 1 … 3 4 [5] 6 7 … 10 /6/ 41–50 van 95'],
    ['the last', 10, '/9/ 1 … 8 9 [10]  91–95 van 95'],
  ])('from %s page', (_, page, ways) => {
    expect(waysFrom(page)).toBe(ways);
  });

  test('a list of one page has none', () => {
    const hrefOf = () => '/';
    expect(pagingView({ entries: 10, perPage: 10, page: 1, hrefOf }, 'nl')).toBeUndefined();
  });
});

const sector = record('content/sectoren/voorbeeldsector.json', { name: text('Voorbeeldsector') });

describe('a register of 250 cases', () => {
  const count = 2 * CASES_PER_PAGE + 50;
  const model = modelOf(
    sector,
    mechanism('commissie'),
    ...Array.from({ length: count }, (_, index) =>
      caseIn('commissie', `zaak-${String(index)}`, {
        decided: `2018-${String(1 + (index % 12)).padStart(2, '0')}`,
        countries: [],
      }),
    ),
  );

  test('lists each case on one of its pages, the latest first', () => {
    const [second, third] = ['2', '3'].map((page) => casesPageView(model, page, 'nl'));
    const ofYear = ['1', '2', '3'].flatMap(
      (page) => facetValueView(model, 'year', '2018', 'nl', page).cases,
    );
    expect(new Set(ofYear.map(({ id }) => id)).size).toBe(count);
    expect(ofYear).toHaveLength(count);
    const further = [second, third].flatMap((view) => view?.cases ?? []);
    expect(further).toEqual(ofYear.slice(CASES_PER_PAGE));
    expect(second?.title).toBe('Klachten en geschillen, pagina 2 van 3');
  });

  test('has those pages and no more, for all cases and for each value of a facet', () => {
    const pages = allPages(model).flatMap(({ route, parameters }) =>
      route === 'casesPage' || (route === 'caseFacetValuePage' && parameters.facet === 'year')
        ? [Object.values(parameters).join(' ')]
        : [],
    );
    expect(pages).toEqual(['2', '3', 'year 2018 2', 'year 2018 3']);
    const last = facetValueView(model, 'year', '2018', 'nl', '3');
    expect(last.cases).toHaveLength(50);
    expect(last.count).toBe('250 van de 250 zaken.');
    expect(last.head.path).toBe('/klachten/jaar/2018/pagina/3/');
  });

  test('shows the latest on the page of its mechanism, with the way to all', () => {
    const [only] = model.mechanisms;
    if (only === undefined) throw new Error('The made-up mechanism is gone.');
    const { cases, more } = mechanismView(model, only, 'en').cases;
    expect(cases).toHaveLength(50);
    expect(more).toEqual({ label: 'All 250 cases', href: '/en/cases/mechanism/commissie/' });
  });
});

describe('the cases behind a statistic, more than a page takes', () => {
  const model = modelOf(
    mechanism('eerste'),
    mechanism('tweede'),
    ...['eerste', 'tweede'].flatMap((owner) =>
      Array.from({ length: CASES_PER_PAGE - 20 }, (_, index) =>
        caseIn(owner, `${owner}-${String(index)}`, {
          outcome: { value: 'upheld', accordingTo: 'decider', sources: ['uitspraak'] },
        }),
      ),
    ),
  );

  test('go on at the next page under the same headings, each once', () => {
    const { entries, pages } = countedPages(model, 'mechanism', 'nl');
    expect(entries).toBe(2 * (CASES_PER_PAGE - 20));
    const shape = pages.map((groups) =>
      groups.map(({ anchor, parts }) => [anchor, ...parts.map(({ cases }) => cases.length)]),
    );
    expect(shape).toEqual([
      [
        ['eerste', 80],
        ['tweede', 20],
      ],
      [['tweede', 60]],
    ]);
    expect(pages.flat().map(({ parts }) => parts[0]?.count)).toEqual(['80', '80', '80']);
    const listed = pages.flatMap((groups) =>
      groups.flatMap(({ parts }) => parts.flatMap(({ cases }) => cases.map(({ href }) => href))),
    );
    expect(new Set(listed).size).toBe(entries);
  });

  test.each([
    ['no anchor: the first page', undefined, '/klachten/statistiek/mechanisme/'],
    ['a group', 'tweede', '/klachten/statistiek/mechanisme/#tweede'],
    ['its part', 'tweede--gegrond', '/klachten/statistiek/mechanisme/#tweede--gegrond'],
  ])('a number leads to where its cases begin: %s', (_, anchor, address) => {
    expect(countedAddress(model, 'mechanism', 'nl', anchor)).toBe(address);
  });
});
