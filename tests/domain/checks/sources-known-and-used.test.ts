import { describe, expect, test } from 'vitest';
import { sourcesKnownAndUsed } from '../../../src/domain/checks/sources-known-and-used.ts';
import type { ComponentInProse } from '../../../src/schema/prose-components.ts';
import type { RecordKey } from '../../../src/schema/record-key.ts';
import type { AnyRecord } from '../../../src/schema/record.ts';
import * as example from '../../example-records.ts';
import { breachText } from './breach-text.ts';

const LIST = 'content/convenanten/een/bronnen.json';
const KPI = 'content/convenanten/een/kpis/aandeel.json';
const COVENANT = 'content/convenanten/een/convenant.mdx';

const list = (...ids: string[]) =>
  example.record(LIST, { sources: ids.map((id) => example.source(id)) });
const kpi = (...sources: string[]) =>
  example.record(KPI, {
    ...example.kpiExample,
    observations: [{ period: '2019', value: example.number(1), sources }],
  });
const covenant = example.record(COVENANT, example.covenantExample);
const inProse = (id: string, name: ComponentInProse['name'] = 'Source'): ComponentInProse => ({
  file: COVENANT,
  line: 30,
  column: 5,
  record: { kind: 'covenant', id: 'een', file: COVENANT },
  name,
  attributes: { id },
});

describe('sources', () => {
  test.each<[string, AnyRecord[], RecordKey[], ComponentInProse[], ...string[]]>([
    ['known and used', [list('verslag'), kpi('verslag')], [], []],
    ['used twice', [list('verslag'), kpi('verslag', 'verslag')], [], []],
    ['used in prose only', [list('verslag'), covenant], [], [inProse('verslag')]],
    [
      'unknown',
      [list('verslag'), kpi('verslag', 'krant')],
      [],
      [],
      `${KPI} observations[0].sources[1] source-unknown {"id":"krant"}`,
    ],
    [
      'mistyped, told once and not also as one that nobody cites',
      [list('verslag'), kpi('verslga')],
      [],
      [],
      `${KPI} observations[0].sources[0] source-unknown {"id":"verslga","closest":"verslag"}`,
    ],
    [
      'unknown in prose',
      [list('verslag'), kpi('verslag'), covenant],
      [],
      [inProse('krant')],
      `${COVENANT} 30:5 source-unknown {"id":"krant"}`,
    ],
    [
      'named by a component that names none',
      [list('verslag'), covenant],
      [],
      [inProse('verslag', 'Case')],
      `${LIST} sources[0].id source-unused {"id":"verslag"}`,
    ],
    [
      'not used',
      [list('krant', 'verslag'), kpi('verslag')],
      [],
      [],
      `${LIST} sources[0].id source-unused {"id":"krant"}`,
    ],
    [
      'perhaps used in a file that could not be read',
      [list('verslag')],
      [{ kind: 'kpi', id: 'aandeel', owner: 'een' }],
      [],
    ],
    [
      'of a list that could not be read',
      [kpi('verslag')],
      [{ kind: 'source-list', id: 'source-list', owner: 'een' }],
      [],
    ],
    [
      'unknown, while the list of another covenant could not be read',
      [kpi('verslag')],
      [{ kind: 'source-list', id: 'source-list', owner: 'twee' }],
      [],
      `${KPI} observations[0].sources[0] source-unknown {"id":"verslag"}`,
    ],
  ])('%s', (_, records, unsound, components, ...expected) => {
    expect(sourcesKnownAndUsed(records, unsound, components).map(breachText)).toEqual(expected);
  });
});
