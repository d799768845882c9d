import { describe, expect, test } from 'vitest';
import { caseWords } from '../../../src/i18n/words/case.ts';
import { languages } from '../../../src/schema/text.ts';
import { isSingleCase } from '../../../src/site/downloads/single-case.ts';
import { facetIndex } from '../../../src/site/facets/facet-values.ts';
import { facetIds } from '../../../src/site/facets/facet-words.ts';
import { caseEntry } from '../../../src/site/feeds/case-entry.ts';
import { caseFeeds, MOST_ENTRIES } from '../../../src/site/feeds/case-feeds.ts';
import { changesFeeds } from '../../../src/site/feeds/changes-feeds.ts';
import { feedOfPage } from '../../../src/site/feeds/feed-address.ts';
import { allPages } from '../../../src/site/page-list.ts';
import * as example from '../../example-records.ts';
import { realModel } from '../../publish/real-model.ts';
import { caseIn, mechanism, modelOf } from '../synthetic-model.ts';

const real = await realModel();

const vocabulary = [
  example.record('content/sectoren/voorbeeldsector.json', { name: example.text('Sector') }),
  example.record('content/landen.json', { countries: [{ id: 'BD', name: { nl: 'Bangladesh' } }] }),
  example.record('content/themas.json', {
    themes: [{ id: 'leefbaar-loon', name: { nl: 'Leefbaar loon' } }],
  }),
  example.record('content/organisaties/voorbeeldbedrijf.json', example.organisationExample),
];
const withCases = (cases: Readonly<Record<string, object>>) =>
  modelOf(
    ...vocabulary,
    mechanism('commissie'),
    ...Object.entries(cases).map(([id, rest]) => caseIn('commissie', id, rest)),
  );
const feedAt = (model: ReturnType<typeof withCases>, file: string) =>
  caseFeeds(model)
    .find((one) => one.file === file)
    ?.feed();

describe('an entry', () => {
  const entryOf = (rest: object) => {
    const model = withCases({ zaak: rest });
    const [record] = model.cases.filter(isSingleCase);
    return record && caseEntry(model, record, 'nl');
  };
  const accordingTo = { accordingTo: 'decider', sources: ['uitspraak'] };

  test.each([
    [
      'says what was not upheld, and according to whom',
      { outcome: { value: 'not_upheld', ...accordingTo }, decided: '2019-06' },
      'Klacht over loon (verzonnen): ongegrond',
      '2019-06-01',
      'Uitkomst: Ongegrond (volgens de beslisser). Een bond klaagt over een bedrijf (verzonnen) Laatst bekende datum: juni 2019.',
    ],
    [
      'says that a complaint was withdrawn',
      { outcome: { value: 'withdrawn', sources: ['uitspraak'] }, closed: '2018' },
      'Klacht over loon (verzonnen): ingetrokken',
      '2018-01-01',
      'Uitkomst: Ingetrokken (volgens de geraadpleegde bronnen). Een bond klaagt over een bedrijf (verzonnen) Laatst bekende datum: 2018.',
    ],
    [
      'says that nothing is known any more of an old open case, and names no source for that',
      { outcome: { value: 'ongoing' }, filed: '2012-05-04' },
      'Klacht over loon (verzonnen): laatste stand onbekend',
      '2012-05-04',
      'Uitkomst: Laatste stand onbekend. Een bond klaagt over een bedrijf (verzonnen) Laatst bekende datum: 4 mei 2012.',
    ],
    [
      'without a date says so',
      {},
      'Klacht over loon (verzonnen): gegrond',
      '1970-01-01',
      'Uitkomst: Gegrond (volgens de geraadpleegde bronnen). Een bond klaagt over een bedrijf (verzonnen) Er is geen datum bekend.',
    ],
  ])('%s', (_, rest, title, updated, summary) => {
    const made = entryOf(rest);
    expect([made?.title, made?.updated, made?.summary]).toEqual([title, updated, summary]);
  });
});

describe('a feed', () => {
  test('has the latest first, and is as new as that', () => {
    const model = withCases({ a: { decided: '2018' }, b: { decided: '2019-05' }, c: {} });
    const feed = feedAt(model, '/klachten/feed.xml');
    expect(feed?.entries.map(({ address }) => address.split('/').at(-2))).toEqual(['b', 'a', 'c']);
    expect(feed?.updated).toBe('2019-05-01');
  });

  test('of outcomes has no case that is pending or uncertain', () => {
    const model = withCases({
      a: {},
      b: { outcome: { value: 'ongoing' } },
      c: { confidence: 'low' },
    });
    const feed = feedAt(model, '/en/cases/outcomes/feed.xml');
    expect(feed?.entries.map(({ address }) => address)).toEqual([
      'https://example.org/en/cases/a/',
    ]);
  });

  test('says when it does not hold all', () => {
    const many = Object.fromEntries(
      Array.from({ length: MOST_ENTRIES + 1 }, (_, index) => [`zaak-${String(index)}`, {}]),
    );
    const feed = feedAt(withCases(many), '/klachten/feed.xml');
    expect(feed?.entries).toHaveLength(MOST_ENTRIES);
    expect(feed?.subtitle).toContain('Alleen de laatste 500 zaken.');
  });

  test('of a site without cases is empty', () => {
    expect(feedAt(withCases({}), '/klachten/feed.xml')).toMatchObject({
      updated: '1970-01-01',
      entries: [],
    });
  });
});

describe('the feeds of the real content', () => {
  const feeds = caseFeeds(real).map(({ feed }) => feed());

  test('are that of everything, of outcomes and of each value of each facet, in both languages', () => {
    const values = facetIds.reduce((sum, facet) => sum + facetIndex(real)[facet].size, 0);
    expect(feeds).toHaveLength((values + 2) * languages.length);
    expect(new Set(feeds.map(({ file }) => file)).size).toBe(feeds.length);
  });

  test('of a value hold the cases of its page', () => {
    const bangladesh = feeds.find(({ file }) => file === '/klachten/land/bd/feed.xml');
    expect(bangladesh?.entries.length).toBe(facetIndex(real).country.get('bd')?.length);
  });

  test('say the outcome of every case in its title', () => {
    const labels = Object.values(caseWords.nl.outcomes).map(({ label }) => label);
    const known = [...labels, caseWords.nl.lastStateUnknown].map((label) => label.toLowerCase());
    const [all] = feeds;
    expect(
      all?.entries.filter(({ title }) => !known.some((label) => title.endsWith(`: ${label}`))),
    ).toEqual([]);
    expect(all?.entries.length).toBe(real.cases.filter(isSingleCase).length);
  });

  test('are named by pages only where they exist', () => {
    const files = new Set([...feeds, ...changesFeeds(real)].map(({ file }) => file));
    const named = allPages(real).flatMap((page) =>
      languages.flatMap((lang) => feedOfPage(real, page, lang)?.href ?? []),
    );
    expect(named.filter((href) => !files.has(href))).toEqual([]);
    expect(files.size).toBe(new Set(named).size);
  });

  test('are dated no later than the content', () => {
    expect(
      feeds.flatMap(({ entries }) => entries).filter(({ updated }) => updated > real.asOf),
    ).toEqual([]);
  });
});
