import { describe, expect, test } from 'vitest';
import { csvText } from '../../../src/publish/csv.ts';
import { changesTable } from '../../../src/site/downloads/changes-table.ts';
import { downloadContext } from '../../../src/site/downloads/download-context.ts';
import { changesFeeds } from '../../../src/site/feeds/changes-feeds.ts';
import { register } from '../../../src/site/revisions/register.ts';
import { revisedFacts } from '../../../src/site/revisions/revised-facts.ts';
import { changesView } from '../../../src/site/views/changes/changes-view.ts';
import { revisedView } from '../../../src/site/views/changes/revised-view.ts';
import type { AnyRecord } from '../../../src/schema/record.ts';
import * as example from '../../example-records.ts';
import { caseIn, modelOf } from '../synthetic-model.ts';
import { base, corrected, kpi, revision, tombstone, was } from './revision-example.ts';

const model = (...records: AnyRecord[]) => modelOf(...base, ...records);
const gone = { on: '2021-07-01', title: example.text('Oude zaak'), reason: example.text('Dubbel') };

const remedyWas = (kind: string, rest: object) => ({
  fact: `herstelzaak/herstel/${kind}`,
  previous: { kind: 'remedy_state', state: 'fulfilled' },
  ...rest,
});

/** A revised fact on one line: what it was, what it became and by how much. */
const lines = (...records: AnyRecord[]) =>
  revisedFacts(model(...records)).map((revised) => {
    const { title, before, after, size } = revisedView(revised, 'nl');
    return `${title.text}: ${before} → ${after} | ${size}`;
  });

describe('a revised fact', () => {
  test.each<[string, AnyRecord[], string[]]>([
    [
      'of a number',
      [kpi('merken', 50), revision('2021-01-01', 'late_report', [was('2018', 40)])],
      ['Aandeel (verzonnen), 2018: 40 merken → 50 merken | +10 merken (+25%)'],
    ],
    [
      'of a percentage differs in points',
      [kpi('procent', 30), revision('2021-01-01', 'error_here', [was('2018', 40)])],
      ['Aandeel (verzonnen), 2018: 40% → 30% | −10 procentpunt'],
    ],
    [
      'that was revised twice became what the next one says that it was',
      [
        kpi('merken', 50),
        revision('2021-01-01', 'late_report', [was('2018', 40)]),
        revision('2022-01-01', 'error_here', [was('2018', 45)]),
      ],
      [
        'Aandeel (verzonnen), 2018: 45 merken → 50 merken | +5 merken (+11,11%)',
        'Aandeel (verzonnen), 2018: 40 merken → 45 merken | +5 merken (+12,5%)',
      ],
    ],
    [
      'that was revised twice on one day, told in the order of the day',
      [
        kpi('merken', 50),
        revision('2021-01-01', 'late_report', [was('2018', 40)], 'z-ochtend'),
        revision('2021-01-01', 'error_here', [was('2018', 45)], 'a-middag', 2),
      ],
      [
        'Aandeel (verzonnen), 2018: 45 merken → 50 merken | +5 merken (+11,11%)',
        'Aandeel (verzonnen), 2018: 40 merken → 45 merken | +5 merken (+12,5%)',
      ],
    ],
    [
      'of a remedy is told with its case, also where the remedy is gone',
      [
        caseIn('raad', 'herstelzaak', {
          title: example.text('Zaak over loon'),
          remedies: [
            { kind: 'back_pay', description: example.text('Nabetaling'), state: 'not_fulfilled' },
          ],
        }),
        revision('2021-01-01', 'error_here', [remedyWas('back_pay', {})]),
        revision('2020-01-01', 'error_here', [remedyWas('apology', { withdrawn: true })]),
      ],
      [
        'Nabetaling (verzonnen) (Zaak over loon (verzonnen)): Uitgevoerd → Niet uitgevoerd | ',
        'Zaak over loon (verzonnen): Uitgevoerd → ingetrokken | ',
      ],
    ],
    [
      'across a definition has no size',
      [kpi('merken', 50), revision('2021-01-01', 'definition', [was('2018', 40)])],
      ['Aandeel (verzonnen), 2018: 40 merken → 50 merken | niet te vergelijken'],
    ],
    [
      'in another unit has its own unit and no size',
      [
        kpi('merken', 50),
        revision('2021-01-01', 'error_here', [was('2018', 40, { unit: 'procent' })]),
      ],
      ['Aandeel (verzonnen), 2018: 40% → 50 merken | '],
    ],
    [
      'that was withdrawn',
      [
        kpi('merken', 50),
        revision('2021-01-01', 'error_at_source', [was('2019', 4, { withdrawn: true })]),
      ],
      ['Aandeel (verzonnen), 2019: 4 merken → ingetrokken | '],
    ],
  ])('%s', (_, records, expected) => {
    expect(lines(...records)).toEqual(expected);
  });
});

describe('the register', () => {
  const records = [
    kpi('merken', 50),
    revision('2021-06-01', 'late_report', [was('2018', 40)]),
    corrected,
    tombstone('oud', { state: 'withdrawn', ...gone }),
    tombstone('gewist', { state: 'erased' }),
  ];

  test('has revisions, corrections and withdrawals, the newest first, and nothing that was erased', () => {
    expect(register(model(...records)).map(({ on, id }) => `${on} ${id}`)).toEqual([
      '2021-07-01 zaak-oud',
      '2021-06-01 2021-06-01-aandeel',
      '2021-05 correctie-zaak-een-1',
    ]);
  });

  test('has both revisions of one day, the last first, each with its own name in page and feed', () => {
    const site = model(
      kpi('merken', 50),
      revision('2021-01-01', 'late_report', [was('2018', 40)], 'a-ochtend'),
      revision('2021-01-01', 'error_here', [was('2018', 45)], 'z-middag', 2),
      revision('2021-01-01', 'error_here', [was('2019', 45)], 'x-ander'),
    );
    const names = ['2021-01-01-z-middag', '2021-01-01-a-ochtend', '2021-01-01-x-ander'];
    expect(register(site).map(({ id }) => id)).toEqual(names);
    expect(changesView(site, 'nl').years[0]?.entries.map(({ anchor }) => anchor)).toEqual(names);
    expect(
      changesFeeds(site)[0]
        ?.feed()
        .entries.map(({ address }) => address),
    ).toEqual(names.map((name) => `https://example.org/wijzigingen/#${name}`));
  });

  test('comes as a page by year, a table and a feed of the same entries', () => {
    const site = model(...records);
    const view = changesView(site, 'en');
    expect(view.years.map(({ year, entries }) => [year, entries.length])).toEqual([['2021', 3]]);
    expect(view.perKpi.map(({ count, largest }) => [count, largest])).toEqual([
      ['1', '+10 brands (+25%)'],
    ]);
    expect(view.empty).toEqual([]);
    const csv = [...csvText(changesTable(downloadContext(site)))].join('');
    expect(csv).not.toContain('gewist');
    expect(csv.trim().split('\n')).toHaveLength(4);
    const feed = changesFeeds(site)[0]?.feed();
    expect(feed?.updated).toBe('2021-07-01');
    expect(feed?.entries.map(({ title, address }) => `${title} ${address}`)).toEqual([
      'Van de site gehaald (zaak): Oude zaak (verzonnen) https://example.org/wijzigingen/#zaak-oud',
      'Gewijzigd feit: Aandeel (verzonnen), 2018 https://example.org/wijzigingen/#2021-06-01-aandeel',
      'Correctie: Klacht over loon (verzonnen) https://example.org/wijzigingen/#correctie-zaak-een-1',
    ]);
  });

  test('without a change claims nothing that the history was not read for', () => {
    expect(changesView(model(kpi('merken', 50)), 'nl').empty).toEqual([
      'Er is nog geen wijziging vastgelegd.',
      'Verandert er iets, dan staat hier de vorige waarde naast de nieuwe, met de dag en de reden.',
    ]);
  });
});
