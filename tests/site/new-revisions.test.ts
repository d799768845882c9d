import { beforeAll, describe, expect, test } from 'vitest';
import { type Content, readContent } from '../../src/content/read-content.ts';
import type { AnyRecord } from '../../src/schema/record.ts';
import { unexplainedChanges } from '../../src/site/unexplained-changes.ts';
import { record, text } from '../example-records.ts';
import { ROOT } from '../publish/real-model.ts';

const AS_OF = '2026-01-31';
const KPI = 'content/convenanten/kleding-textiel/kpis/voldoet-volledig-aandeel.json';
const FACT = 'kleding-textiel/voldoet-volledig-aandeel/2018';

let content: Content;
let value: number;
beforeAll(async () => {
  content = await readContent(ROOT);
  const [observation] = observationsOf(content);
  value = observation?.value.kind === 'number' ? observation.value.number : Number.NaN;
});

const observationsOf = ({ records }: Content) =>
  records.flatMap((one) =>
    one.kind === 'kpi' && one.file === KPI
      ? one.value.observations.filter(({ period }) => period === '2018')
      : [],
  );

/** The content with other records, of which those of the same file replace what was there. */
const having = (...others: readonly AnyRecord[]): Content => ({
  ...content,
  records: [
    ...content.records.filter(({ file }) => !others.some((other) => other.file === file)),
    ...others,
  ],
});
const without = (file: string, from: Content = content): Content => ({
  ...from,
  records: from.records.filter((one) => one.file !== file),
});

/** The KPI with another value for 2018, or none. */
function kpiWith(number: number | undefined, file = KPI): AnyRecord {
  const kpi = content.records.find((one) => one.file === KPI);
  if (kpi?.kind !== 'kpi') throw new Error(`There is no ${KPI}.`);
  const observations = kpi.value.observations.flatMap((one) =>
    one.period !== '2018'
      ? [one]
      : number === undefined
        ? []
        : [{ ...one, value: { kind: 'number' as const, number } }],
  );
  return record(file, { ...kpi.value, observations });
}

function revision(date: string, previous: number, more: object = {}, fact = FACT): AnyRecord {
  return record(`content/wijzigingen/${date}-verzonnen.json`, {
    date,
    reason: 'error_here',
    explanation: text('Verzonnen'),
    facts: [{ fact, previous: { kind: 'number', number: previous }, ...more }],
  });
}

const told = (now: Content, published = content) =>
  unexplainedChanges(published, now, AS_OF).map(({ rule }) => rule);

describe('a new revision tells a change of what was published:', () => {
  test('one that is made up is refused, whatever it says', () => {
    expect(told(having(revision('2026-01-30', value + 5)))).toEqual(['change-not-made']);
    expect(told(having(revision('2026-01-30', value, { unit: 'bedrijven' })))).toEqual([
      'change-not-made',
    ]);
    expect(told(having(revision('2026-01-29', value), revision('2026-01-30', value + 5)))).toEqual([
      'change-not-made',
    ]);
  });

  test('it has the value and the unit that were there', () => {
    const now = (previous: number, more: object = {}) =>
      told(having(kpiWith(value + 5), revision('2026-01-30', previous, more)));
    expect(now(value)).toEqual([]);
    expect(now(value + 1)).toEqual(['previous-not-published']);
    expect(now(value, { unit: 'bedrijven' })).toEqual(['previous-not-published']);
  });

  test('those that were published stay as they are', () => {
    const published = having(revision('2026-01-30', value + 5));
    expect(told(published, published)).toEqual([]);
  });
});

describe('a fact that was withdrawn', () => {
  const gone = () => having(kpiWith(undefined), revision('2026-01-29', value, { withdrawn: true }));

  test('is told with the value that it had', () => {
    expect(told(gone())).toEqual([]);
    expect(
      told(having(kpiWith(undefined), revision('2026-01-29', value + 5, { withdrawn: true }))),
    ).toEqual(['previous-not-published']);
  });

  test('comes back with the value that it had', () => {
    const back = (previous: number) =>
      having(
        kpiWith(value + 5),
        revision('2026-01-29', value, { withdrawn: true }),
        revision('2026-01-30', previous),
      );
    expect(told(back(value), gone())).toEqual([]);
    expect(told(back(value + 1), gone())).toEqual(['previous-not-published']);
  });

  test('cannot be one that was never there', () => {
    const fact = 'kleding-textiel/voldoet-volledig-aandeel/1901';
    const made = having(revision('2026-01-30', 5, { withdrawn: true }, fact));
    expect(told(made)).toEqual(['change-not-made']);
  });
});

test('a fact that goes on with another KPI has the value that it had there', () => {
  const other = KPI.replace('voldoet-volledig', 'voldoet-geheel');
  const fact = FACT.replace('voldoet-volledig', 'voldoet-geheel');
  const tombstone = record(
    'content/vervallen/convenanten/kleding-textiel/kpis/voldoet-volledig-aandeel.json',
    {
      state: 'merged',
      into: 'voldoet-geheel-aandeel',
      on: '2026-01-30',
      title: text('Verzonnen'),
      reason: text('Verzonnen'),
    },
  );
  const moved = (previous: number) =>
    without(
      KPI,
      having(kpiWith(value + 5, other), tombstone, revision('2026-01-30', previous, {}, fact)),
    );
  expect(told(moved(value))).toEqual([]);
  expect(told(moved(value + 1))).toEqual(['previous-not-published']);
  const silent = (number: number | undefined) =>
    told(without(KPI, having(kpiWith(number, other), tombstone)));
  expect(silent(value)).toEqual([]);
  expect(silent(value + 5)).toEqual(['change-unexplained']);
  expect(silent(undefined)).toEqual(['change-unexplained']);
  const withdrawn = revision('2026-01-30', value, { withdrawn: true }, fact);
  expect(told(without(KPI, having(kpiWith(undefined, other), tombstone, withdrawn)))).toEqual([]);
});

test('a value that first was not known was told to be so', () => {
  const kpi = kpiWith(undefined);
  const gaps = [{ period: '2018', reason: 'not_found' as const }];
  const published = having(record(KPI, { ...kpi.value, gaps }));
  const disclosed = (reason: string) =>
    told(
      having(
        record('content/wijzigingen/2026-01-30-verzonnen.json', {
          date: '2026-01-30',
          reason: 'disclosure',
          explanation: text('Verzonnen'),
          facts: [{ fact: FACT, previous: { kind: 'unknown', reason } }],
        }),
      ),
      published,
    );
  expect(disclosed('not_found')).toEqual([]);
  expect(disclosed('not_measured')).toEqual(['previous-not-published']);
});

test('of what could not be read in the base nothing is told', () => {
  const now = having(revision('2026-01-30', value + 5));
  const kpi = content.records.find(({ file }) => file === KPI);
  if (kpi === undefined) throw new Error(`There is no ${KPI}.`);
  const { kind, id, owner } = kpi;
  const published = { ...without(KPI), unsound: [{ kind, id, owner }] } as Content;
  expect(told(now, published)).toEqual([]);
});

test('a change is not of before its file was on the site', () => {
  const published = { ...content, firstDay: () => '2026-01-30' };
  const now = (date: string) => told(having(kpiWith(value + 5), revision(date, value)), published);
  expect(now('2026-01-29')).toEqual(['before-publication']);
  expect(now('2026-01-30')).toEqual([]);
});
