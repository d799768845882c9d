import { describe, expect, test } from 'vitest';
import type { CompareCell, CompareRow } from '../../../src/site/compare/compare-data.ts';
import { rowVerdict } from '../../../src/site/compare/row-verdict.ts';

const cell = (low: number, high = low, rest: Partial<CompareCell> = {}): CompareCell => ({
  state: low === high ? 'known' : 'partly_known',
  text: '',
  range: { low, high },
  ...rest,
});
const without = (state: CompareCell['state']): CompareCell => ({ state, text: '' });
const scores: CompareRow['scale'] = { domain: [0, 1], ends: ['0', '1'], isRank: false };
const ranks: CompareRow['scale'] = { domain: [50, 1], ends: ['50', '1'], isRank: true };

const said = (scale: CompareRow['scale'], cells: CompareCell[], lang: 'nl' | 'en' = 'nl') =>
  rowVerdict(
    scale === undefined ? {} : { scale },
    cells.map((one, index) => ({ label: 'ABCD'[index] ?? '', cell: one })),
    lang,
  ).map(({ kind, text }) => `${kind}: ${text}`);

describe('what is said of a row', () => {
  test.each<[string, CompareRow['scale'], CompareCell[], string[]]>([
    ['a difference', scores, [cell(0.6), cell(0.2)], ['differs: A hoger dan B']],
    ['a higher place', ranks, [cell(1), cell(9)], ['differs: A hoger geplaatst dan B']],
    ['the same', scores, [cell(1), cell(1), cell(1)], ['same: A, B en C: gelijk']],
    [
      'who stands above whom, and who is the same',
      scores,
      [cell(0.2), cell(0.6), cell(0.2)],
      ['differs: B hoger dan A en C', 'same: A en C: gelijk'],
    ],
    [
      'ranges that overlap',
      scores,
      [cell(0.2, 0.6), cell(0.5, 1)],
      ['refused: A – B: niet te zeggen, de bandbreedtes overlappen'],
    ],
    [
      'one reason for all pairs',
      scores,
      [cell(0.2, 0.6), cell(0.5, 1), cell(0, 1)],
      ['refused: Allemaal: niet te zeggen, de bandbreedtes overlappen'],
    ],
    [
      'of whom there is no number, and why',
      scores,
      [cell(0.5), without('unknown'), without('not_applicable'), without('not_yet_due')],
      [
        'refused: B: niet te zeggen, niet bekend',
        'refused: D: niet te vergelijken, nog niet aan de orde',
        'refused: C: niet te vergelijken, niet van toepassing',
      ],
    ],
    [
      'editions with different methods',
      ranks,
      [cell(1, 1, { method: 'a' }), cell(2, 2, { method: 'b' })],
      ['refused: A – B: niet te vergelijken, andere methode'],
    ],
    [
      'a number in doubt',
      ranks,
      [cell(1, 1, { isDoubtful: true }), cell(2)],
      ['refused: A – B: niet te zeggen, een van de getallen is niet zeker'],
    ],
    ['nothing of a row that only informs', undefined, [cell(1), cell(2)], []],
  ])('%s', (_, scale, cells, expected) => {
    expect(said(scale, cells)).toEqual(expected);
  });

  test('in English', () => {
    expect(said(scores, [cell(0.6), cell(0.2), without('unknown')], 'en')).toEqual([
      'differs: A higher than B',
      'refused: C: cannot be told, not known',
    ]);
  });
});
