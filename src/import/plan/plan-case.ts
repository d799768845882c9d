import { dateText } from '../../i18n/format-date.ts';
import { type ContentRecord, recordsOfKind } from '../../schema/record.ts';
import { caseChoices } from '../layout/case-choices.ts';
import type { CaseColumn } from '../layout/case-layout.ts';
import { confidenceChoices } from '../layout/choices.ts';
import { readDate } from '../reading/read-dates.ts';
import {
  readChoice,
  readLink,
  readNewId,
  readReference,
  readReferences,
  readText,
  slugOf,
  textOf,
} from '../reading/read-fields.ts';
import { refused } from '../reading/reading.ts';
import { frontMatter } from '../write/front-matter.ts';
import { type ImportContext, titled } from './import-context.ts';
import type { PlannedRow } from './planned-row.ts';
import type { RowReader } from './row-reader.ts';
import { planCaseChange } from './plan-case-change.ts';
import { textIn } from './statement-fields.ts';
import { UNREAD_OUTCOME } from './unread-outcome.ts';

/** What a row says about a complaint or dispute: a new one, or changes of one that is there. */
export function planCase(reader: RowReader<CaseColumn>, context: ImportContext): PlannedRow {
  const mechanism = mechanismOf(reader, context);
  const given = reader.take('id', readNewId);
  const id = given ?? slugOf(reader.take('titleNl', readText) ?? '');
  const known = recordsOfKind(context.records, 'case').find((record) => record.id === id);
  if (known?.value.record === 'case') {
    if (mechanism !== undefined && mechanism.id !== known.owner)
      reader.refuse(
        'mechanism',
        refused('change-in-file', { file: known.file, was: known.owner ?? '' }).reason,
      );
    return planCaseChange(reader, context, known, known.value);
  }
  return planNewCase(reader, context, mechanism, id, known);
}

function planNewCase(
  reader: RowReader<CaseColumn>,
  context: ImportContext,
  mechanism: ContentRecord<'mechanism'> | undefined,
  id: string | undefined,
  known: ContentRecord<'case'> | undefined,
): PlannedRow {
  const title = textIn(reader.need('titleNl', readText), reader.take('titleEn', readText));
  const summary = textIn(reader.need('summaryNl', readText), reader.take('summaryEn', readText));
  const value = {
    record: 'case',
    title,
    summary,
    summarySources: ['s1'],
    procedure: procedureOf(reader, mechanism),
    covenant: reader.take('covenant', (cell) =>
      readReference(textOf(cell), 'covenant', context.covenants),
    ),
    sectors: reader.need('sectors', (cell) => readReferences(cell, 'sector', context.sectors)),
    status: reader.take('status', (cell) => readChoice(cell, caseChoices.status)),
    filed: reader.take('filed', readDate, dateText),
    admitted: reader.take('admitted', readDate, dateText),
    decided: reader.take('decided', readDate, dateText),
    closed: reader.take('closed', readDate, dateText),
    outcome: outcomeOf(reader),
    complainants: [sideOf(reader, context, 'complainant', 'complainantKind')],
    respondents: [sideOf(reader, context, 'respondent', 'respondentKind')],
    countries:
      reader.take('countries', (cell) => readReferences(cell, 'country', context.countries)) ?? [],
    themes: reader.need('themes', (cell) => readReferences(cell, 'theme', context.themes)),
    timeline: [],
    documents: [],
    confidence: reader.take('confidence', (cell) => readChoice(cell, confidenceChoices)) ?? 'low',
    sources: [sourceOf(reader)],
  };
  if (mechanism === undefined || id === undefined) return { subject: id ?? '' };
  if (context.reservedCaseIds.has(id)) reader.refuse('id', refused('id-reserved', {}).reason);
  const gone = recordsOfKind(context.records, 'tombstone').find(
    (record) => record.of === 'case' && record.id === id,
  );
  const taken = known ?? gone;
  if (taken !== undefined) reader.refuse('id', refused('id-taken', { file: taken.file }).reason);
  const file = `content/klachten/${mechanism.id}/${id}.mdx`;
  const row = { subject: id, file, key: file, says: value, isNew: true };
  if (!reader.isSound()) return row;
  return { ...row, edits: [{ kind: 'create', file, text: frontMatter(value) }] };
}

function mechanismOf(reader: RowReader<CaseColumn>, { records }: ImportContext) {
  const mechanisms = recordsOfKind(records, 'mechanism');
  const id = reader.need('mechanism', (cell) =>
    readReference(textOf(cell), 'mechanism', mechanisms.map(titled)),
  );
  return mechanisms.find((mechanism) => mechanism.id === id);
}

function procedureOf(
  reader: RowReader<CaseColumn>,
  mechanism: ContentRecord<'mechanism'> | undefined,
) {
  const kinds = mechanism?.value.kinds ?? [];
  const read = (cell: Parameters<typeof textOf>[0]) => readChoice(cell, caseChoices.procedure);
  return kinds.length > 1
    ? reader.need('procedure', read)
    : (reader.take('procedure', read) ?? kinds[0]);
}

/** The organisation, where the cell names one; else the words in the cell. */
function sideOf(
  reader: RowReader<CaseColumn>,
  { organisations, records }: ImportContext,
  column: 'complainant' | 'respondent',
  kindColumn: 'complainantKind' | 'respondentKind',
) {
  const words = reader.need(column, readText);
  const kind = (column === 'complainant' ? reader.need : reader.take)(kindColumn, (cell) =>
    readChoice(cell, caseChoices.side),
  );
  const named = readReference(words ?? '', 'organisation', organisations);
  if (named.kind !== 'read') return { kind: kind ?? 'company', description: { nl: words } };
  const organisation = recordsOfKind(records, 'organisation').find(({ id }) => id === named.value);
  return { organisation: named.value, kind: kind ?? organisation?.value.kind ?? 'company' };
}

function outcomeOf(reader: RowReader<CaseColumn>) {
  const value = reader.take('outcome', (cell) => readChoice(cell, caseChoices.outcome));
  const accordingTo = reader.take('accordingTo', (cell) =>
    readChoice(cell, caseChoices.accordingTo),
  );
  if (value !== undefined && value !== 'not_established')
    return { value, ...(accordingTo === undefined ? {} : { accordingTo }), sources: ['s1'] };
  return UNREAD_OUTCOME;
}

function sourceOf(reader: RowReader<CaseColumn>) {
  return {
    id: 's1',
    title: reader.need('sourceTitle', readText),
    publisher: reader.need('sourcePublisher', readText),
    type: reader.need('sourceType', (cell) => readChoice(cell, caseChoices.sourceType)),
    url: reader.take('sourceUrl', readLink),
    published: reader.take('sourcePublished', readDate, dateText),
  };
}
