import { expect, test } from 'vitest';
import { revisionsRemoved } from '../../../src/domain/checks/revisions-removed.ts';
import type { AnyRecord } from '../../../src/schema/record.ts';
import * as example from '../../example-records.ts';
import { breachText } from './breach-text.ts';

const was = (fact: string, previous: number) => ({ fact, previous: example.number(previous) });
const ONE = was('voorbeeld/aandeel/2019', 1);
const TWO = was('voorbeeld/aandeel/2020', 2);

const revision = (name: string, facts: readonly object[], rest: object = {}): AnyRecord =>
  example.record(`content/wijzigingen/${name}.json`, {
    date: name.slice(0, 10),
    reason: 'error_here',
    explanation: example.text('Verbeterd'),
    facts,
    ...rest,
  });
const published = revision('2020-01-01-x', [ONE, TWO]);

test.each<[string, AnyRecord[], ...string[]]>([
  ['nothing', [published]],
  ['a better explanation', [revision('2020-01-01-x', [ONE, TWO], { reason: 'error_at_source' })]],
  ['another order', [revision('2020-01-01-x', [TWO, ONE])]],
  ['another name, on the same day', [revision('2020-01-01-y', [ONE, TWO])]],
  [
    'a file for each fact, on the same day',
    [revision('2020-01-01-x', [ONE]), revision('2020-01-01-y', [TWO])],
  ],
  [
    'the whole of it',
    [],
    'content/wijzigingen/2020-01-01-x.json  revision-removed {"name":"2020-01-01-x","facts":2,"isWhole":true}',
  ],
  [
    'one fact of it',
    [revision('2020-01-01-x', [TWO])],
    'content/wijzigingen/2020-01-01-x.json facts revision-removed {"name":"2020-01-01-x","facts":1,"isWhole":false}',
  ],
  [
    'what it says of one fact, so that it would explain another change',
    [revision('2020-01-01-x', [was(ONE.fact, 3), TWO])],
    'content/wijzigingen/2020-01-01-x.json facts revision-removed {"name":"2020-01-01-x","facts":1,"isWhole":false}',
  ],
  [
    'its day',
    [revision('2021-01-01-x', [ONE, TWO])],
    'content/wijzigingen/2020-01-01-x.json  revision-removed {"name":"2020-01-01-x","facts":2,"isWhole":true}',
  ],
])('a published revision of which is changed: %s', (_, after, ...expected) => {
  expect(revisionsRemoved({ before: [published], after }).map(breachText)).toEqual(expected);
});
