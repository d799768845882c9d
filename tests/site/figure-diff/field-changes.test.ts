import { beforeAll, expect, test } from 'vitest';
import { type Content, readContent } from '../../../src/content/read-content.ts';
import { factChange } from '../../../src/domain/figure-diff/fact-change.ts';
import type { RecordPath } from '../../../src/schema/finding.ts';
import type { AnyRecord } from '../../../src/schema/record.ts';
import { comparedFacts } from '../../../src/site/figure-diff/compared-facts.ts';
import { fieldChanges } from '../../../src/site/figure-diff/records/field-changes.ts';
import { fieldName, valueOfField } from '../../../src/site/figure-diff/records/field-words.ts';
import { siteModel } from '../../../src/site/model.ts';
import { ROOT } from '../../publish/real-model.ts';
import * as example from '../../example-records.ts';

const AS_OF = '2026-01-31';
let content: Content;

beforeAll(async () => {
  content = await readContent(ROOT);
});

/** The place of every text, number and yes or no in a value. */
function placesIn(value: unknown, path: RecordPath = []): RecordPath[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, inner]) =>
    placesIn(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

/** A value with something else at one place. */
function otherAt(value: unknown, [step, ...rest]: RecordPath): unknown {
  if (step === undefined)
    return typeof value === 'number'
      ? value + 1
      : typeof value === 'boolean'
        ? !value
        : `${String(value)}x`;
  if (Array.isArray(value))
    return value.map((item, index) => (index === step ? otherAt(item, rest) : item));
  const object = value as Readonly<Record<string, unknown>>;
  return { ...object, [step]: otherAt(object[step], rest) };
}

const fieldsOf = (path: RecordPath) => path.filter((step) => typeof step === 'string').join('/');

test('no field of any record changes unseen: the diff tells it as a field or as a fact', () => {
  const facts = comparedFacts(siteModel(content, AS_OF));
  const isToldAsFact = (before: AnyRecord, after: AnyRecord) => {
    const records = content.records.map((record) => (record === before ? after : record));
    const others = new Map(
      comparedFacts(siteModel({ ...content, records }, AS_OF)).map((fact) => [fact.id, fact]),
    );
    return facts.some((fact) => {
      const other = others.get(fact.id);
      return other === undefined || factChange(fact, other) !== undefined;
    });
  };
  const seen = new Set<string>();
  const unseen = content.records.flatMap((record) =>
    placesIn(record.value).flatMap((path) => {
      const place = `${record.kind} ${fieldsOf(path)}`;
      const other = { ...record, value: otherAt(record.value, path) } as AnyRecord;
      const changes = fieldChanges(record, other);
      for (const change of changes) {
        expect(fieldName(change, 'nl') === '').toBe(change.steps.length === 0);
        valueOfField(change.schema, change.before, 'nl', () => undefined);
      }
      if (changes.length > 0 || seen.has(place)) return [];
      seen.add(place);
      return isToldAsFact(record, other) ? [] : [place];
    }),
  );
  expect(unseen).toEqual([]);
  expect(seen.size).toBeGreaterThan(20);
});

const changesOf = (before: object, after: object) => {
  const versions = [before, after].map((more) =>
    example.record('content/klachten/commissie/zaak.mdx', { ...example.caseExample, ...more }),
  ) as [AnyRecord, AnyRecord];
  return fieldChanges(...versions).map(({ steps, ...change }) => ({
    path: steps.map(({ key }) => key).join('/'),
    ...change,
    schema: undefined,
  }));
};
const text = (nl: string) => ({ nl });
const event = (on: string, nl: string) => ({ on, text: text(nl), sources: ['verslag'] });

test('one edit in a list is told as that edit, whatever stands around it', () => {
  const [one, two] = [event('2018', 'Eerst'), event('2019', 'Dan')];
  expect(
    changesOf(
      { timeline: [one, two] },
      { timeline: [event('2017', 'Erbij'), one, { ...two, text: text('Toen') }] },
    ),
  ).toEqual([
    { path: 'timeline/text', language: 'nl', before: 'Dan', after: 'Toen' },
    { path: 'timeline', after: event('2017', 'Erbij') },
  ]);
  expect(changesOf({ timeline: [one, two] }, { timeline: [one, { ...two, on: '2020' }] })).toEqual([
    { path: 'timeline/on', before: '2019', after: '2020' },
  ]);
});

test('how a record is written is no change, what is in another order is', () => {
  const [one, two] = [event('2018', 'Eerst'), event('2018', 'Dan')];
  expect(changesOf({ timeline: [one] }, { timeline: [event('2018', ' Eerst\n')] })).toEqual([]);
  expect(changesOf({ countries: ['BD', 'TR'] }, { countries: ['TR', 'BD'] })).toEqual([
    { path: 'countries', isOrder: true },
  ]);
  expect(changesOf({ timeline: [one, two] }, { timeline: [two, one] })).toEqual([
    { path: 'timeline', isOrder: true },
  ]);
});

test('what facts tell is not told again, but a translation that they leave alone is', () => {
  const outcome = { value: 'upheld', accordingTo: 'decider', sources: ['verslag'] };
  expect(changesOf({ outcome }, { outcome: { ...outcome, value: 'not_upheld' } })).toEqual([]);
  const kpi = (definition: object) =>
    example.record('content/convenanten/voorbeeld/kpis/aandeel.json', {
      ...example.kpiExample,
      definition,
    });
  const [before, other, translated] = [
    kpi(text('Omzet')),
    kpi(text('Winst')),
    kpi({ nl: 'Omzet', en: 'Turnover' }),
  ];
  expect(fieldChanges(before, other)).toEqual([]);
  expect(fieldChanges(before, translated)).toMatchObject([{ language: 'en', after: 'Turnover' }]);
});
