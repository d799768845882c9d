import { expect, test } from 'vitest';
import { placeLabels } from '../../src/charts/place-labels.ts';

const bounds = { x: 0, y: 0, width: 100, height: 100 };
const at = (x: number, y: number) => ({ x, y, width: 20, height: 10 });
const request = (text: string, ...candidates: ReturnType<typeof at>[]) => ({
  text,
  kind: 'value' as const,
  candidates,
});
const placed = (...args: Parameters<typeof placeLabels>) =>
  placeLabels(...args).map(({ text, box }) => `${text} at ${String(box.x)},${String(box.y)}`);

test.each([
  ['takes its best place', [request('a', at(10, 10), at(50, 50))], {}, ['a at 10,10']],
  [
    'yields to a more important one',
    [request('a', at(10, 10)), request('b', at(15, 12), at(50, 50))],
    {},
    ['a at 10,10', 'b at 50,50'],
  ],
  [
    'is left out when it fits nowhere',
    [request('a', at(10, 10)), request('b', at(15, 12))],
    {},
    ['a at 10,10'],
  ],
  ['stays inside the drawing', [request('a', at(90, 10), at(50, 50))], {}, ['a at 50,50']],
  [
    'keeps clear of marks',
    [request('a', at(10, 10), at(50, 50))],
    { marks: [at(25, 15)] },
    ['a at 50,50'],
  ],
  [
    'rather takes a lesser place than cover a line',
    [request('a', at(10, 10), at(50, 50))],
    {
      lines: [
        { x: 15, y: 15 },
        { x: 19, y: 15 },
      ],
    },
    ['a at 50,50'],
  ],
  [
    'covers a line when it must',
    [request('a', at(10, 10))],
    { lines: [{ x: 15, y: 15 }] },
    ['a at 10,10'],
  ],
])('a label %s', (_, requests, space, expected) => {
  expect(placed(requests, { bounds, marks: [], lines: [], ...space })).toEqual(expected);
});
