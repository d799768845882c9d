import { valueText } from '../../i18n/format-value.ts';
import { periodText } from '../../i18n/format-date.ts';
import { firstDay, lastDay } from '../../domain/period-end.ts';
import { kpi as kpiSchema, type Observation } from '../../schema/kpi.ts';
import type { ContentRecord } from '../../schema/record.ts';
import type { RevisedFact } from '../../schema/revision.ts';
import type { Language } from '../../schema/text.ts';
import type { Value } from '../../schema/value.ts';
import { statusChoices, unknownChoices } from '../layout/choices.ts';
import type { ObservationColumn } from '../layout/observation-layout.ts';
import { readDate, readPeriod } from '../reading/read-dates.ts';
import { readChoice, readCount, readText } from '../reading/read-fields.ts';
import { readValue } from '../reading/read-value.ts';
import { refused } from '../reading/reading.ts';
import { fieldChanges } from './field-changes.ts';
import { findKpi } from './find-kpi.ts';
import type { ImportContext } from './import-context.ts';
import type { PlannedRow } from './planned-row.ts';
import type { RowReader } from './row-reader.ts';
import { statementCells, textIn } from './statement-fields.ts';

/** Fields of an observation in the order of its schema. */
const KEYS = Object.keys(kpiSchema.shape.observations.element.shape);

/** What a row says about a value of a KPI: a new one, a change of a published one, or nothing new. */
export function planObservation(
  reader: RowReader<ObservationColumn>,
  context: ImportContext,
): PlannedRow {
  const kpi = findKpi(reader, context);
  const period = reader.need('period', readPeriod, periodText);
  const unit = kpi === undefined ? undefined : context.unitOf(kpi.value.unit);
  const reason = reader.take('reason', (cell) => readChoice(cell, unknownChoices));
  const shownValue = (value: Value, language: Language) => valueText(value, unit, language);
  const value =
    unit === undefined
      ? undefined
      : reader.need('value', (cell) => readValue(cell, unit, reason), shownValue);
  if (reason !== undefined && value !== undefined && value.kind !== 'unknown')
    reader.refuse('reason', refused('value-and-reason', {}).reason);
  const status = reader.take('status', (cell) => readChoice(cell, statusChoices));
  const published = reader.take('published', readDate);
  const denominator = reader.take('denominator', (cell) => readCount(cell, false));
  const monthsCovered = reader.take('monthsCovered', (cell) => readCount(cell, true));
  const cohort = textIn(reader.take('cohortNl', readText), reader.take('cohortEn', readText));
  const { sources, confidence, note } = statementCells(
    reader,
    kpi === undefined ? undefined : context.sourcesOf(kpi),
  );
  if (kpi === undefined) return { subject: '' };
  const subject = `${kpi.owner ?? ''}/${kpi.id}${period === undefined ? '' : ` ${period}`}`;
  if (period === undefined || value === undefined || !reader.isSound()) return { subject };
  const now = {
    period,
    value,
    status,
    published,
    denominator,
    monthsCovered,
    cohort,
    sources,
    confidence,
    note,
  };
  return { subject, ...planned(reader, kpi, now, shownValue) };
}

type Given = { readonly [K in Exclude<keyof Observation, 'alternates'>]: unknown } & {
  readonly period: string;
};

function planned(
  reader: RowReader<ObservationColumn>,
  { file, id, owner = '', value: kpi }: ContentRecord<'kpi'>,
  now: Given,
  shownValue: (value: Value, language: Language) => string,
): Omit<PlannedRow, 'subject'> {
  const days = daysOf(now.period);
  const same = { file, key: `${file} ${days}`, says: now };
  const index = kpi.observations.findIndex(({ period }) => daysOf(period) === days);
  const found = kpi.observations[index];
  if (found === undefined) {
    const value = Object.fromEntries(
      Object.entries(now).filter(([, field]) => field !== undefined),
    );
    return {
      ...same,
      isNew: true,
      edits: [{ kind: 'insert', file, list: ['observations'], value, order: 'period' }],
    };
  }
  // The same days may be written in another way; that is no change.
  const { edits, was } = fieldChanges(file, ['observations', index], {
    now: { ...now, period: found.period },
    found,
    valueField: 'value',
    keys: KEYS,
  });
  for (const field of was.keys())
    reader.changes(COLUMN_OF[field] ?? 'value', (language) =>
      field === 'value' ? shownValue(found.value, language) : shownField(was.get(field), language),
    );
  const revised: RevisedFact = {
    fact: `${owner}/${id}/${found.period.replace('/', '--')}`,
    previous: found.value,
    ...(was.has('denominator') && found.denominator !== undefined
      ? { denominator: found.denominator }
      : {}),
  };
  const isRevised = was.has('value') || revised.denominator !== undefined;
  return { ...same, isNew: false, edits, revises: isRevised ? [revised] : [] };
}

const daysOf = (period: string): string => `${firstDay(period)}/${lastDay(period)}`;

/** The column that tells of a field whose name it does not share. */
const COLUMN_OF: Readonly<Partial<Record<string, ObservationColumn>>> = {
  value: 'value',
  status: 'status',
  published: 'published',
  denominator: 'denominator',
  monthsCovered: 'monthsCovered',
  cohort: 'cohortNl',
  sources: 'sources',
  confidence: 'confidence',
  note: 'noteNl',
};

/** A published field as a report shows it; empty where there was none. */
export function shownField(field: unknown, language: Language): string {
  if (field === undefined) return '';
  if (Array.isArray(field)) return field.join(', ');
  if (typeof field === 'object' && field !== null)
    return String(
      Reflect.get(field, language) ?? Reflect.get(field, 'nl') ?? Reflect.get(field, 'en') ?? '',
    );
  return String(field);
}
