import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ComparedFact } from '../../../src/domain/figure-diff/compared-fact.ts';
import { factChange } from '../../../src/domain/figure-diff/fact-change.ts';
import { type FigureDiff, figureDiff } from '../../../src/domain/figure-diff/figure-diff.ts';
import type { Derived, Figures } from '../../../src/domain/figure-diff/figures.ts';

const fact = (part: Partial<ComparedFact> = {}): ComparedFact => ({
  id: 'convenant/kpi/2018',
  kind: 'observation',
  label: { nl: 'Aandeel' },
  value: { kind: 'number', number: 48 },
  unit: 'procent',
  period: '2018',
  status: 'as_published',
  sources: ['a', 'b'],
  file: 'content/kpi.json',
  page: '/kpi/',
  ...part,
});

describe('a statement is', () => {
  test.each<[string, Partial<ComparedFact>, string | undefined, string[]]>([
    ['the same under another name', { label: { nl: 'Deel' }, file: 'x.json' }, undefined, []],
    ['the same with its sources in another order', { sources: ['b', 'a'] }, undefined, []],
    ['revised', { value: { kind: 'number', number: 50 } }, 'revised', ['value']],
    [
      'revised from a number to a bound',
      { value: { kind: 'bound', side: 'almost', number: 48 } },
      'revised',
      ['value'],
    ],
    ['redefined by its unit', { unit: 'aantal' }, 'redefined', ['unit']],
    ['redefined by its denominator', { denominator: 64 }, 'redefined', ['denominator']],
    ['redefined by its group', { cohort: { nl: 'leden' } }, 'redefined', ['cohort']],
    ['redefined by its definition', { definition: [{ nl: 'omzet' }] }, 'redefined', ['definition']],
    [
      'redefined by how much of the period it covers',
      { monthsCovered: 6 },
      'redefined',
      ['monthsCovered'],
    ],
    [
      'redefined, whatever the value',
      { unit: 'aantal', value: { kind: 'number', number: 50 }, status: 'final' },
      'redefined',
      ['value', 'unit', 'status'],
    ],
    ['restated when it becomes final', { status: 'final' }, 'restated', ['status']],
    ['restated on other sources', { sources: ['c'] }, 'restated', ['sources']],
    [
      'revised when it becomes final at another value',
      { status: 'final', value: { kind: 'number', number: 50 } },
      'revised',
      ['value', 'status'],
    ],
  ])('%s', (_, part, kind, fields) => {
    const change = factChange(fact(), fact(part));
    expect([change?.kind, change?.fields ?? []]).toEqual([kind, fields]);
  });
});

const figures = (part: Partial<Figures>): Figures => ({
  facts: [],
  derived: [],
  pages: [],
  ...part,
});
const page = (id: string, heading = 'Aandeel') => ({
  id,
  english: `/en${id}`,
  route: 'kpi',
  heading,
});
const says = (part: Partial<Derived>): Derived => ({
  group: 'sentence',
  page: '/kpi/',
  name: 'chart',
  subject: 'Grafiek',
  says: ['Laatste waarde: 48%.', 'Dat is meer.'],
  ...part,
});

test('only the sentences that differ are told', () => {
  const { derived } = figureDiff(
    figures({ derived: [says({})] }),
    figures({ derived: [says({ says: ['Laatste waarde: 50%.', 'Dat is meer.'] })] }),
  );
  expect(derived).toEqual([
    {
      ...says({}),
      says: undefined,
      before: ['Laatste waarde: 48%.'],
      after: ['Laatste waarde: 50%.'],
    },
  ]);
});

test('of a new page the status is told, and not every sentence', () => {
  const { derived, pages } = figureDiff(
    figures({}),
    figures({
      pages: [page('/kpi/')],
      derived: [says({}), says({ group: 'status', name: '', says: ['op koers'] })],
    }),
  );
  expect(derived.map(({ group, before, after }) => [group, before, after])).toEqual([
    ['status', [], ['op koers']],
  ]);
  expect(pages.appeared).toEqual([page('/kpi/')]);
});

test('a page with most of the same facts has moved, and so have these facts', () => {
  const at = (id: string, facts: ComparedFact[]) =>
    figures({ pages: [page(id)], facts, derived: [says({ page: id })] });
  const value = (number: number) => ({ kind: 'number', number }) as const;
  const diff = figureDiff(
    at(
      '/oud/',
      [1, 2, 3].map((year) =>
        fact({ id: `oud/${String(year)}`, value: value(year), page: '/oud/' }),
      ),
    ),
    at(
      '/nieuw/',
      [1, 2, 4].map((year) =>
        fact({ id: `nieuw/${String(year)}`, value: value(year), page: '/nieuw/' }),
      ),
    ),
  );
  expect(diff.pages).toEqual({
    appeared: [],
    gone: [],
    moved: [{ from: page('/oud/'), to: page('/nieuw/') }],
  });
  expect(diff.moved.map(({ before, after }) => [before.id, after.id])).toEqual([
    ['oud/1', 'nieuw/1'],
    ['oud/2', 'nieuw/2'],
  ]);
  expect([diff.withdrawn, diff.added].map((facts) => facts.map(({ id }) => id))).toEqual([
    ['oud/3'],
    ['nieuw/4'],
  ]);
  expect(diff.derived).toEqual([]);
});

describe('whatever is compared,', () => {
  const anyFact = fc
    .record({
      id: fc.constantFrom('a', 'b', 'c', 'd'),
      number: fc.constantFrom(1, 2, -0, 0),
      unit: fc.constantFrom('procent', 'aantal'),
      status: fc.constantFrom('final', 'provisional'),
      page: fc.constantFrom('/a/', '/b/', '/c/'),
    })
    .map(({ number, ...part }) => fact({ ...part, value: { kind: 'number', number } }));
  const anyFigures: fc.Arbitrary<Figures> = fc
    .record({
      facts: fc.uniqueArray(anyFact, { selector: ({ id }) => id }),
      pages: fc.uniqueArray(
        fc.constantFrom('/a/', '/b/', '/c/').map((id) => page(id)),
        {
          selector: ({ id }) => id,
        },
      ),
      derived: fc.uniqueArray(
        fc
          .record({
            page: fc.constantFrom('/a/', '/b/', '/c/'),
            says: fc.subarray(['x', 'y', 'z']),
          })
          .map(says),
        { selector: (one) => one.page },
      ),
    })
    // What is said is said by a page.
    .map(({ facts, pages, derived }) => ({
      facts,
      pages,
      derived: derived.filter((one) => pages.some(({ id }) => id === one.page)),
    }));
  const EMPTY = figureDiff(figures({}), figures({}));

  test('a version does not differ from itself', () => {
    fc.assert(
      fc.property(anyFigures, (one) => {
        expect(figureDiff(one, structuredClone(one))).toEqual(EMPTY);
      }),
    );
  });

  test('the other way round the same is told, with before and after swapped', () => {
    const swapped = ({
      added,
      withdrawn,
      changed,
      moved,
      derived,
      pages,
    }: FigureDiff): FigureDiff => ({
      added: withdrawn,
      withdrawn: added,
      changed: changed.map((change) => ({ ...change, before: change.after, after: change.before })),
      moved: moved.map(({ before, after }) => ({ before: after, after: before })),
      derived: derived.map((one) => ({ ...one, before: one.after, after: one.before })),
      pages: {
        appeared: pages.gone,
        gone: pages.appeared,
        moved: pages.moved.map(({ from, to }) => ({ from: to, to: from })),
      },
    });
    const sorted = (diff: FigureDiff) =>
      Object.fromEntries(
        Object.entries({ ...diff, ...diff.pages }).map(([name, list]) => [
          name,
          Array.isArray(list) ? list.map((one) => JSON.stringify(one)).toSorted() : [],
        ]),
      );
    // Where several facts of two pages say the same, which one became which is arbitrary.
    const distinct = anyFigures.filter(
      ({ facts }) =>
        new Set(facts.map(({ value, unit }) => JSON.stringify([value, unit]))).size ===
        facts.length,
    );
    fc.assert(
      fc.property(distinct, distinct, (one, other) => {
        // What moved is told at the address of the later version.
        fc.pre(figureDiff(one, other).pages.moved.length === 0);
        expect(sorted(figureDiff(other, one))).toEqual(sorted(swapped(figureDiff(one, other))));
      }),
    );
  });

  test('the order of what is given has no say', () => {
    const turned = ({ facts, derived, pages }: Figures): Figures => ({
      facts: facts.toReversed(),
      derived: derived.toReversed(),
      pages: pages.toReversed(),
    });
    fc.assert(
      fc.property(anyFigures, anyFigures, (one, other) => {
        expect(figureDiff(turned(one), turned(other))).toEqual(figureDiff(one, other));
      }),
    );
  });
});
