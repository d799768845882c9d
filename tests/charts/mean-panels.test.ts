import { describe, expect, test } from 'vitest';
import { meanPanels, type PlottedMean } from '../../src/charts/mean-panels.ts';

const words = {
  title: (method: string | undefined, kind: string) => `${method ?? 'onbekend'}, ${kind}`,
  scale: (method: string) =>
    method === 'a' ? { maximum: 200, end: (score: number) => String(score) } : undefined,
};
const mean = (edition: string, rest: Partial<PlottedMean> = {}): PlottedMean => ({
  edition,
  method: 'a',
  kind: 'mean_without_zero_scores',
  value: 95,
  text: '95 punten',
  status: 'final',
  isDoubtful: false,
  ...rest,
});
const lines = (...means: PlottedMean[]) =>
  meanPanels(means, words).map(
    ({ means: own, plot }) =>
      `${own.map(({ edition }) => edition).join('+')}${plot === undefined ? ' no axis' : ''}`,
  );

describe('means', () => {
  test.each<[string, PlottedMean[], string[]]>([
    ['with one method share an axis', [mean('2014'), mean('2015')], ['2014+2015']],
    [
      'with different methods do not',
      [mean('2013', { method: 'b' }), mean('2014')],
      ['2013 no axis', '2014'],
    ],
    [
      'that treat zero scores differently do not',
      [mean('2014'), mean('2015', { kind: 'mean_with_zero_scores' })],
      ['2014', '2015'],
    ],
    [
      'of editions without a known method stand alone',
      [mean('2022', { method: undefined }), mean('2023', { method: undefined })],
      ['2022 no axis', '2023 no axis'],
    ],
    ['that are no number are not drawn', [mean('2014', { value: undefined })], ['2014 no axis']],
  ])('%s', (_, means, expected) => {
    expect(lines(...means)).toEqual(expected);
  });

  test('stand on the whole scale, from zero, and no line joins them', () => {
    const [panel] = meanPanels([mean('2014'), mean('2015')], words);
    expect(panel?.plot?.domain).toEqual([0, 200]);
    expect(panel?.plot?.rows.map(({ joinsPrevious }) => joinsPrevious)).toEqual([false, false]);
    expect(panel?.plot?.sentence).toBe(
      'a, mean_without_zero_scores. 2014: 95 punten; 2015: 95 punten.',
    );
  });
});
