import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type PanelWords,
  type PlottedPosition,
  positionPanels,
  RANKS_AT_LEAST,
} from '../../src/charts/position-panels.ts';
import { editionComparison } from '../../src/domain/benchmark/edition-comparison.ts';

const same = { kind: 'benchmark', method: { id: 'a', comparability: 'same_criteria' } } as const;
const silent = { kind: 'benchmark', method: { id: 'b', comparability: 'not_stated' } } as const;
const unknown = { kind: 'benchmark' } as const;

const words: PanelWords = {
  ranks: 'Plaats',
  scores: 'Score',
  rank: (rank) => `plaats ${String(rank)}`,
  methodName: (method) => method ?? 'methode niet bekend',
  scale: (method) =>
    method === 'a' ? { maximum: 200, end: (score) => `${String(score)} punten` } : undefined,
};

const at = (
  edition: number,
  method: PlottedPosition['method'],
  rest: { rank?: number; score?: number; isDoubtful?: boolean; organisation?: string } = {},
): PlottedPosition => ({
  edition: String(edition),
  method,
  organisation: rest.organisation ?? 'bedrijf',
  isDerived: rest.isDoubtful ?? false,
  isDoubtful: rest.isDoubtful ?? false,
  doubts: rest.isDoubtful === true ? 'niet zeker' : '',
  rank: rest.rank === undefined ? undefined : { value: rest.rank, text: String(rest.rank) },
  score: rest.score === undefined ? undefined : { value: rest.score, text: String(rest.score) },
});

describe('positions over editions', () => {
  test('have one panel for each method, with axes of their own', () => {
    const panels = positionPanels(
      [
        at(2012, same, { rank: 28 }),
        at(2013, same, { rank: 6, score: 150 }),
        at(2014, silent, { rank: 1 }),
      ],
      words,
    );
    expect(
      panels.map(({ method, ranks, scores }) => [method, ranks?.rows.length, scores?.rows.length]),
    ).toEqual([
      ['a', 2, 1],
      ['b', 1, undefined],
    ]);
    expect(panels[0]?.scores).toMatchObject({ domain: [0, 200], ends: ['0 punten', '200 punten'] });
  });

  test('say in a sentence what is drawn, doubts included', () => {
    const [panel] = positionPanels(
      [at(2012, same, { rank: 28 }), at(2013, same, { rank: 6, isDoubtful: true })],
      words,
    );
    expect(panel?.ranks?.sentence).toBe('Plaats, a. 2012: 28; 2013: 6 (niet zeker).');
    expect(panel?.ranks?.rows.map(({ status }) => status)).toEqual(['final', 'derived']);
  });

  test.each<[string, PlottedPosition[], boolean[]]>([
    [
      'joins two editions with the same criteria',
      [at(2012, same, { rank: 28 }), at(2013, same, { rank: 6 })],
      [false, true],
    ],
    [
      'joins none where no source says so',
      [at(2015, silent, { rank: 9 }), at(2016, silent, { rank: 1 })],
      [false, false],
    ],
    [
      'joins none across a merger',
      [at(2012, same, { rank: 28, organisation: 'oud' }), at(2013, same, { rank: 6 })],
      [false, false],
    ],
    [
      'joins across an edition without a rank',
      [at(2011, same, { rank: 3 }), at(2012, same), at(2013, same, { rank: 6 })],
      [false, true],
    ],
  ])('a line %s', (_, positions, joined) => {
    expect(
      positionPanels(positions, words)[0]?.ranks?.rows.map(({ joinsPrevious }) => joinsPrevious),
    ).toEqual(joined);
  });

  test.each([
    ['a few places are drawn as a few', [1, 3], RANKS_AT_LEAST],
    ['the axis reaches to the next ten', [1, 51], 60],
    ['a rank of ten is the end of the axis', [80], 80],
  ])('%s', (_, ranks, end) => {
    const [panel] = positionPanels(
      ranks.map((rank, index) => at(2012 + index, same, { rank })),
      words,
    );
    expect(panel?.ranks?.domain).toEqual([end, 1]);
  });

  test('draw no score where the highest possible is not known', () => {
    expect(positionPanels([at(2015, silent, { score: 194 })], words)).toEqual([
      { method: 'b', ranks: undefined, scores: undefined },
    ]);
  });

  test('stand alone where the method is not known', () => {
    const panels = positionPanels(
      [at(2022, unknown, { rank: 2 }), at(2023, unknown, { rank: 1 })],
      words,
    );
    expect(panels.map(({ ranks }) => ranks?.rows.map(({ label }) => label))).toEqual([
      ['2022'],
      ['2023'],
    ]);
  });

  test('of different methods never share a panel, every dot lies on its axis, and no line joins what is not comparable', () => {
    const position = fc.record({
      method: fc.constantFrom(same, silent, unknown),
      rank: fc.option(fc.integer({ min: 1, max: 500 }), { nil: undefined }),
      score: fc.option(fc.integer({ min: 0, max: 200 }), { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.array(position, { maxLength: 12 }), (drawn) => {
        const positions = drawn.map(({ method, rank, score }, index) =>
          at(2000 + index, method, {
            ...(rank && { rank }),
            ...(score !== undefined && { score }),
          }),
        );
        const methodIn = new Map(positions.map(({ edition, method }) => [edition, method]));
        const plots = positionPanels(positions, words).flatMap(({ ranks, scores }) => [
          ranks,
          scores,
        ]);
        for (const plot of plots.filter((one) => one !== undefined)) {
          const methods = plot.rows.map(({ label }) => methodIn.get(label));
          expect(new Set(methods.map((one) => one?.method?.id)).size).toBe(1);
          const [low = 0, high = 0] = plot.domain.toSorted((one, other) => one - other);
          expect(plot.rows.every(({ value }) => value >= low && value <= high)).toBe(true);
          plot.rows.forEach(({ joinsPrevious }, index) => {
            const [before, now] = [methods[index - 1], methods[index]];
            if (joinsPrevious && before && now)
              expect(editionComparison(before, now)).toEqual({ comparable: true });
          });
        }
      }),
    );
  });
});
