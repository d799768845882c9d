import { describe, expect, test } from 'vitest';
import { versionParts } from '../../src/content/version-parts.ts';
import { recordChanges } from '../../src/domain/record-changes.ts';
import type { RecordChange } from '../../src/schema/record-change.ts';

const changes = (file: string, before: string, after: string): RecordChange[] => {
  const parts = [versionParts(file, before), versionParts(file, after)] as const;
  if (parts[0] === undefined || parts[1] === undefined) throw new Error('unreadable');
  return recordChanges(parts[0], parts[1]);
};
const part = (...names: string[]) => names.map((name) => ({ kind: 'part', part: name }));

describe('two versions of a KPI', () => {
  const observation = (period: string, number: number, rest: object = {}) => ({
    period,
    value: { kind: 'number', number },
    sources: ['verslag'],
    ...rest,
  });
  const kpi = (observations: readonly object[], rest: object = {}) =>
    JSON.stringify({ title: { nl: 'Aandeel' }, observations, ...rest });
  const before = kpi([observation('2019', 1), observation('2020', 2)]);

  test.each<[string, string, unknown[]]>([
    ['the same', before, []],
    ['the same on more lines', JSON.stringify(JSON.parse(before), null, 4), []],
    [
      'the same with its keys in another order and a schema named',
      JSON.stringify({
        $schema: '../kpi.json',
        observations: [
          { value: { number: 1, kind: 'number' }, sources: ['verslag'], period: '2019' },
          observation('2020', 2),
        ],
        title: { nl: 'Aandeel' },
      }),
      [],
    ],
    ['a number written otherwise', before.replace('"number":2', '"number":2.0'), []],
    [
      'a value more',
      kpi([observation('2019', 1), observation('2020', 2), observation('2021', 3)]),
      [{ kind: 'values-added', periods: ['2021'] }],
    ],
    [
      'another value',
      kpi([observation('2019', 1), observation('2020', 2.5)]),
      [{ kind: 'values-changed', periods: ['2020'] }],
    ],
    [
      'a value less and one more',
      kpi([observation('2020', 2), observation('2021', 2)]),
      [
        { kind: 'values-added', periods: ['2021'] },
        { kind: 'values-removed', periods: ['2019'] },
      ],
    ],
    [
      'another source of a value',
      kpi([observation('2019', 1), observation('2020', 2, { sources: ['evaluatie'] })]),
      part('details'),
    ],
    ['another title', before.replace('Aandeel', 'Deel'), part('text')],
    [
      'a target and a note',
      kpi([observation('2019', 1), observation('2020', 2)], {
        target: { value: 9 },
        note: { nl: 'Zie' },
      }),
      part('text', 'agreed'),
    ],
  ])('%s', (_, after, expected) => {
    expect(changes('x.json', before, after)).toEqual(expected);
  });
});

describe('two versions of a case', () => {
  const before = `---
title:
  nl: Klacht over loon
outcome:
  value: ongoing
timeline:
  - on: 2019-01
    text: { nl: Ingediend }
---

De vakbond klaagt.
`;

  test.each<[string, string, unknown[]]>([
    ['the same', before, []],
    [
      'the same in quotes, folded otherwise and in another order',
      `---
outcome: { value: 'ongoing' }
title:
  nl: "Klacht
    over loon"
timeline:
  - { on: "2019-01", text: { nl: "Ingediend" } }
---
De vakbond
klaagt.
`,
      [],
    ],
    ['a field under another name', before.replace('outcome:', 'result:'), []],
    ['another outcome', before.replace('ongoing', 'upheld'), part('outcome')],
    ['other prose', before.replace('klaagt.', 'klaagt niet.'), part('text')],
    [
      'one more step',
      before.replace('Ingediend }', 'Ingediend }\n  - on: 2020\n    text: { nl: Beslist }'),
      part('course'),
    ],
    [
      'a field nobody thought of',
      before.replace('outcome:', 'extra: ja\noutcome:'),
      part('details'),
    ],
  ])('%s', (_, after, expected) => {
    expect(changes('x.mdx', before, after)).toEqual(expected);
  });
});

test('a version that is no JSON gives nothing to compare', () => {
  expect(versionParts('x.json', '{ "a": ')).toBeUndefined();
});
