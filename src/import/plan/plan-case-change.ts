import { dateText } from '../../i18n/format-date.ts';
import type { Case, Side } from '../../schema/case.ts';
import type { ContentRecord } from '../../schema/record.ts';
import { caseChoices } from '../layout/case-choices.ts';
import type { CaseColumn } from '../layout/case-layout.ts';
import { confidenceChoices } from '../layout/choices.ts';
import { folded, plainSpaces } from '../reading/plain-text.ts';
import { readDate } from '../reading/read-dates.ts';
import {
  readChoice,
  readReference,
  readReferences,
  readText,
  textOf,
} from '../reading/read-fields.ts';
import { type CaseChange, caseChange } from './case-change.ts';
import type { ImportContext } from './import-context.ts';
import { planOutcomeChange } from './plan-outcome-change.ts';
import type { PlannedRow } from './planned-row.ts';
import type { RowReader } from './row-reader.ts';

/**
 * What a row changes of a case that is there already. An empty cell leaves its field as it is. What a
 * row cannot say in full (who the parties are, that something is taken away, what an outcome rests
 * on) is refused, with the file to change it in.
 */
export function planCaseChange(
  reader: RowReader<CaseColumn>,
  context: ImportContext,
  record: ContentRecord<'case'>,
  known: Case,
): PlannedRow {
  const change = caseChange(reader, record, known);
  const says = [
    textsOf(change),
    ...fieldsOf(change, context),
    ...datesOf(change),
    listOf(change, 'sectors', 'sector', context.sectors),
    listOf(change, 'themes', 'theme', context.themes),
    listOf(change, 'countries', 'country', context.countries),
    sideOf(change, context, 'complainants', 'complainant', 'complainantKind'),
    sideOf(change, context, 'respondents', 'respondent', 'respondentKind'),
    planOutcomeChange(change),
  ];
  const { file, edits, revises } = change;
  return { subject: record.id, file, key: file, says, isNew: false, edits, revises };
}

/** A Dutch text that changes under an English one would leave the two saying different things. */
function textsOf({ known, file, reader, set, refuse }: CaseChange) {
  return (['title', 'summary'] as const).map((field) => {
    const [nl, en] = [reader.take(`${field}Nl`, readText), reader.take(`${field}En`, readText)];
    const was = known[field];
    const isOther = (now: string | undefined, before: string | undefined) =>
      now !== undefined && now !== plainSpaces(before ?? '');
    if (isOther(nl, was.nl)) set(`${field}Nl`, [field, 'nl'], nl, () => was.nl ?? '');
    if (isOther(en, was.en)) set(`${field}En`, [field, 'en'], en, () => was.en ?? '');
    if (isOther(nl, was.nl) && was.en !== undefined && en === undefined)
      refuse(`${field}En`, 'translation-needed', { file });
    return [nl, en];
  });
}

function fieldsOf({ known, reader, set }: CaseChange, context: ImportContext) {
  const field = <K extends 'procedure' | 'covenant' | 'status' | 'confidence'>(
    column: K,
    now: Case[K] | undefined,
  ) => {
    if (now !== undefined && now !== known[column])
      set(column, [column], now, () => known[column] ?? '');
    return now;
  };
  const { procedure, status } = caseChoices;
  return [
    field(
      'procedure',
      reader.take('procedure', (cell) => readChoice(cell, procedure)),
    ),
    field(
      'covenant',
      reader.take('covenant', (cell) => readReference(textOf(cell), 'covenant', context.covenants)),
    ),
    field(
      'status',
      reader.take('status', (cell) => readChoice(cell, status)),
    ),
    field(
      'confidence',
      reader.take('confidence', (cell) => readChoice(cell, confidenceChoices)),
    ),
  ];
}

/** Dates are published facts: what was one and changes, is revised. */
const datesOf = ({ known, reader, set, revise }: CaseChange) =>
  (['filed', 'admitted', 'decided', 'closed'] as const).map((name) => {
    const now = reader.take(name, readDate, dateText);
    const was = known[name];
    if (now === undefined || now === was) return now;
    set(name, [name], now, (language) => (was === undefined ? '' : dateText(was, language)));
    if (was !== undefined) revise(name, { kind: 'date', date: was });
    return now;
  });

/** A list gets what it lacks; a row that leaves something out does not say that it is to go. */
function listOf(
  { known, file, reader, set, refuse }: CaseChange,
  field: 'sectors' | 'themes' | 'countries',
  kind: 'sector' | 'theme' | 'country',
  candidates: ImportContext['sectors'],
) {
  const now = reader.take(
    field,
    (cell) => readReferences(cell, kind, candidates),
    (ids) => ids.join(', '),
  );
  const was = known[field];
  const added = (now ?? []).filter((each) => !was.includes(each));
  const missing = was.filter((each) => now?.includes(each) === false);
  if (missing.length > 0) refuse(field, 'list-leaves-out', { file, missing: missing.join(', ') });
  else if (added.length > 0) set(field, [field], [...was, ...added], () => was.join(', '));
  return now?.toSorted();
}

/** Who complains and who answers is read only to see that it is the same. */
function sideOf(
  { known, reader, leaveToFile }: CaseChange,
  { organisations }: ImportContext,
  field: 'complainants' | 'respondents',
  column: 'complainant' | 'respondent',
  kindColumn: 'complainantKind' | 'respondentKind',
) {
  const words = reader.take(column, readText);
  const kind = reader.take(kindColumn, (cell) => readChoice(cell, caseChoices.side));
  const sides = known[field];
  const reading = readReference(words ?? '', 'organisation', organisations);
  const named = reading.kind === 'read' ? reading.value : undefined;
  const isSame = ({ organisation, description }: Side) =>
    (named !== undefined && named === organisation) ||
    [description?.nl, description?.en].some(
      (each) => each !== undefined && folded(each) === folded(words ?? ''),
    );
  const same = words === undefined ? sides : sides.filter(isSame);
  if (same.length === 0)
    leaveToFile(
      column,
      sides
        .map(({ organisation, description }) => organisation ?? description?.nl ?? '–')
        .join(', '),
    );
  else if (kind !== undefined && same.every((each) => each.kind !== kind))
    leaveToFile(kindColumn, same.map((each) => each.kind).join(', '));
  return [words, kind];
}
