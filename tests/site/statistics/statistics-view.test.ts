import { describe, expect, test } from 'vitest';
import { countsInStatistics } from '../../../src/domain/counts-in-statistics.ts';
import { facetIndex } from '../../../src/site/facets/facet-values.ts';
import { isSingleCase } from '../../../src/site/downloads/single-case.ts';
import { outcomeRows, outcomeStatistics } from '../../../src/site/statistics/outcome-rows.ts';
import { statisticIds } from '../../../src/site/statistics/statistic-words.ts';
import { casesBehindView } from '../../../src/site/views/statistics/cases-behind-view.ts';
import type { CountCell } from '../../../src/site/views/statistics/outcome-section.ts';
import { statisticsView } from '../../../src/site/views/statistics/statistics-view.ts';
import { realModel } from '../../publish/real-model.ts';
import * as example from '../../example-records.ts';
import { caseIn, mechanism, modelOf } from '../synthetic-model.ts';

const real = await realModel();

const vocabulary = [
  example.record('content/sectoren/voorbeeldsector.json', { name: example.text('Sector') }),
  example.record('content/landen.json', { countries: [{ id: 'BD', name: { nl: 'Bangladesh' } }] }),
];
const CERTAIN = { filed: '2018-01-01', decided: '2018-01-02' };

/** A made-up model: two cases that count, one of low confidence, one pending and one forgotten. */
const small = modelOf(
  ...vocabulary,
  mechanism('commissie'),
  caseIn('commissie', 'gegrond', { filed: '2018-01-01', decided: '2018-03' }),
  caseIn('commissie', 'gesloten', {
    outcome: { value: 'inadmissible' },
    filed: '2019',
    closed: '2019-06-01',
    confidence: 'medium',
    remedies: [{ kind: 'other', description: { nl: 'Iets (verzonnen)' }, state: 'unknown' }],
  }),
  caseIn('commissie', 'onzeker', { confidence: 'low', decided: '2018' }),
  caseIn('commissie', 'open', { outcome: { value: 'ongoing' }, filed: '2019-10' }),
  caseIn('commissie', 'vergeten', { outcome: { value: 'ongoing' }, filed: '2010' }),
);

describe('of the outcomes by year', () => {
  /** Cases decided in so many years, the latest 2019, and one of which no year is known. */
  const yearsOf = (count: number) =>
    statisticsView(
      modelOf(
        ...vocabulary,
        mechanism('commissie'),
        caseIn('commissie', 'zonder-jaar', {}),
        ...Array.from({ length: count }, (_, at) =>
          caseIn('commissie', `zaak-${String(at)}`, { decided: `${String(2019 - at)}-01-01` }),
        ),
      ),
      'nl',
    ).outcomes.find(({ id }) => id === 'year');

  test.each([
    ['all are in sight while two more would be folded', 8, [], undefined],
    [
      'the years before the latest six are folded',
      9,
      ['2013', '2012', '2011'],
      'De jaren daarvoor (3)',
    ],
  ] as const)('%s, and what is not known never is', (_, count, folded, others) => {
    const years = yearsOf(count);
    expect(years?.rows.filter(({ isFolded }) => isFolded).map(({ label }) => label)).toEqual(
      folded,
    );
    expect(years?.others).toBe(others);
    expect(years?.rows.at(-1)).toMatchObject({ label: 'Jaar niet bekend', isFolded: false });
  });
});

describe('the statistics of a made-up site', () => {
  const view = statisticsView(small, 'nl');

  test('say how many cases count, how many of those are in doubt, and what is counted apart', () => {
    expect([view.intro, view.doubtful]).toEqual([
      'Van 2 van de 5 gepubliceerde zaken is de uitkomst in een bron gelezen. Alleen die tellen in de uitkomsten mee. Elk getal leidt naar de zaken erachter.',
      'Van 1 meegetelde zaak zijn de gegevens niet helemaal zeker; dat staat erbij in de lijst met zaken.',
    ]);
    expect(view.apart).toEqual([
      {
        label: 'Nog geen uitkomst',
        href: '/klachten/uitkomst/nog-geen-uitkomst/',
        count: '1 zaak',
      },
      {
        label: 'Laatste stand onbekend',
        href: '/klachten/uitkomst/laatste-stand-onbekend/',
        count: '1 zaak',
      },
      {
        label: 'Uitkomst niet vastgesteld',
        href: '/klachten/uitkomst/niet-vastgesteld/',
        count: '1 zaak',
      },
    ]);
  });

  test('give no shares of so few', () => {
    expect(view.totals.rows.map(({ label, count, share }) => [label, count.text, share])).toEqual([
      ['Gegrond', '1', ''],
      ['Niet-ontvankelijk', '1', ''],
    ]);
  });

  test('divide by the year of the decision or closing, and by no other year', () => {
    const years = view.outcomes.find(({ id }) => id === 'year');
    expect(
      years?.rows.map(({ label, cells }) => [label, ...cells.map((cell) => cell?.text)]),
    ).toEqual([
      ['2019', '1', undefined, '1', undefined],
      ['2018', '1', '1', undefined, '1'],
      ['Jaar niet bekend', '0', undefined, undefined, '2'],
    ]);
  });

  test('show the times of few cases one by one', () => {
    const [all] = view.duration.rows;
    expect([all?.known?.text, all?.median, all?.quarters, all?.strip.box]).toEqual([
      '2',
      'te weinig zaken',
      '',
      undefined,
    ]);
    expect(all?.strip.marks).toHaveLength(2);
  });

  test('tell with each case what it was counted for, and doubt', () => {
    const [group] = casesBehindView(small, 'duration', 'nl').groups;
    expect(group?.parts[0]?.cases.map(({ href, notes }) => [href, ...notes])).toEqual([
      ['/klachten/gegrond/', 'Van 1 januari 2018 tot maart 2018: 2 tot 3 maanden'],
      ['/klachten/gesloten/', 'Van 2019 tot 1 juni 2019: hooguit 5 maanden', 'enige twijfel'],
    ]);
  });

  test('say of no deadline that it was kept where a date is missing, and give no share of few', () => {
    const step = {
      id: 'besluit',
      title: { nl: 'Besluit (verzonnen)' },
      deadlineInDays: 21,
      deadlineFrom: 'filed',
      endsWith: 'decided',
      sources: ['reglement'],
    };
    const model = modelOf(
      ...vocabulary,
      example.record('content/klachten/commissie/mechanisme.mdx', {
        ...example.mechanismExample,
        steps: [step, { ...step, id: 'gesprek', deadlineInDays: undefined }],
      }),
      caseIn('commissie', 'op-tijd', { filed: '2018-01-01', decided: '2018-01-22' }),
      caseIn('commissie', 'te-laat', { filed: '2018-01-01', decided: '2018-01-23' }),
      caseIn('commissie', 'tot-op-de-maand', { filed: '2018-01', decided: '2018-02-10' }),
      caseIn('commissie', 'zonder-datum', { filed: '2018-01-01' }),
      caseIn('commissie', 'onzeker', { ...CERTAIN, confidence: 'low' }),
    );
    const { rows } = statisticsView(model, 'nl').deadlines;
    expect(
      rows.map(({ limit, cells, share }) => [limit, ...cells.map((one) => one?.text), share]),
    ).toEqual([['binnen 21 dagen', '1', '1', '2', '']]);
    const [group] = casesBehindView(model, 'deadline', 'nl').groups;
    expect(
      group?.parts.map(({ anchor, cases }) => [anchor, ...cases.map(({ href }) => href)]),
    ).toEqual([
      ['commissie--besluit--binnen', '/klachten/op-tijd/'],
      ['commissie--besluit--te-laat', '/klachten/te-laat/'],
      [
        'commissie--besluit--niet-te-zeggen',
        '/klachten/tot-op-de-maand/',
        '/klachten/zonder-datum/',
      ],
    ]);
  });

  test('of a site without cases are empty', () => {
    const empty = statisticsView(modelOf(mechanism('commissie')), 'nl');
    expect([
      empty.totals.rows,
      empty.outcomes.map(({ rows }) => rows.length),
      empty.remedies.rows,
      empty.published,
      empty.apart,
      empty.doubtful,
    ]).toEqual([[], [0, 0, 0, 0, 0], [], [], [], undefined]);
  });
});

describe('the statistics of the real content', () => {
  const view = statisticsView(real, 'nl');
  const lists = new Map(
    statisticIds.map((id) => {
      const behind = casesBehindView(real, id, 'nl');
      return [behind.head.path, behind];
    }),
  );

  /** The number of cases that a link of the statistics page leads to. */
  function casesAt(href: string): number | undefined {
    const [path = '', anchor] = href.split('#');
    const groups = lists.get(path)?.groups ?? [];
    if (anchor === undefined) return undefined;
    const group = groups.find((one) => one.anchor === anchor);
    const part = groups.flatMap(({ parts }) => parts).find((one) => one.anchor === anchor);
    return part?.cases.length ?? group?.parts.flatMap(({ cases }) => cases).length;
  }
  const text = (count: number | undefined) => String(count);

  test.each(view.outcomes)('$id: every number leads to as many cases', ({ rows }) => {
    const numbers = rows.flatMap(({ cells }) => cells.slice(1)).filter((cell) => cell?.href);
    expect(numbers.map((cell) => cell?.text)).toEqual(
      numbers.map((cell) => text(casesAt(cell?.href ?? ''))),
    );
    expect(numbers.length).toBeGreaterThan(0);
  });

  test.each(outcomeStatistics)('%s: the outcomes of a row add up to its cases', (statistic) => {
    for (const { byOutcome, counted } of outcomeRows(real, statistic, 'nl'))
      expect([...byOutcome.values()].flat()).toHaveLength(counted.length);
  });

  test.each(outcomeStatistics)('%s: every case stands in a row', (statistic) => {
    const shown = new Set(
      outcomeRows(real, statistic, 'nl').flatMap(({ counted, apart }) => [...counted, ...apart]),
    );
    expect(shown.size).toBe(real.cases.filter(isSingleCase).length);
  });

  test('count only established outcomes, and never totals that a mechanism published', () => {
    const counted = outcomeRows(real, 'mechanism', 'nl').flatMap((row) => row.counted);
    expect(counted.every(({ value }) => countsInStatistics(value))).toBe(true);
    expect(view.published.length).toBeGreaterThan(0);
  });

  test('the times that are known and those that miss a date are all that count', () => {
    const [all] = view.duration.rows;
    const number = (cell: CountCell | undefined) => Number(cell?.text);
    const counted = real.cases.filter(({ value }) => countsInStatistics(value)).length;
    expect(number(all?.known) + number(all?.missing)).toBe(counted);
  });

  test('of remedies lead to as many', () => {
    expect(view.remedies.rows.map(({ remedies }) => remedies.text)).toEqual(
      view.remedies.rows.map(({ remedies }) => text(casesAt(remedies.href ?? ''))),
    );
  });

  test('the number of each outcome is that of the page it leads to', () => {
    expect(view.totals.rows.map(({ count }) => count.text)).toEqual(
      view.totals.rows.map(({ count }) => {
        const value = count.href?.split('/').at(-2) ?? '';
        return text(facetIndex(real).outcome.get(value)?.length);
      }),
    );
  });
});
