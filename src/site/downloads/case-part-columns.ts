import { REMEDY_CLOCKS, remedyClock } from '../../domain/remedy-clock.ts';
import {
  caseRecord,
  outcomeValue,
  remedyGround,
  remedyState,
  type Case,
  type Remedy,
} from '../../schema/case.ts';
import { accordingTo } from '../../schema/statement.ts';
import type { SingleCase } from './single-case.ts';
import { column, localised, type Column } from './column.ts';
import { confidenceColumn, placeColumns, sourceColumns } from './common-columns.ts';
import type { DownloadContext } from './download-context.ts';
import { AMOUNT, only, valueColumns } from './value-columns.ts';

export interface CasePart {
  readonly record: SingleCase;
  /** Place within the case, from 0. */
  readonly index: number;
}

const { shape } = caseRecord.options[0];

export interface StageOfCase extends CasePart {
  readonly stage: NonNullable<Case['stages']>[number];
}

export function stageColumns(context: DownloadContext): Column<StageOfCase>[] {
  const { kind } = shape.stages.unwrap().element.shape;
  return [
    caseColumn(),
    column(
      'number',
      'integer',
      ({ index }) => index + 1,
      'De hoeveelste stap',
      'Which stage, in order',
    ),
    column('kind', 'code', ({ stage }) => stage.kind, 'Soort stap', 'Kind of stage', kind.options),
    ...localised(
      'body',
      ({ stage }: StageOfCase) => stage.body,
      'Wie deze stap nam',
      'Who took this stage',
    ),
    column('on', 'date', ({ stage }) => stage.on, 'Wanneer', 'When'),
    column(
      'outcome',
      'code',
      ({ stage }) => stage.outcome,
      'Uitkomst van deze stap',
      'Outcome of this stage',
      outcomeValue.options,
    ),
    ...localised('note', ({ stage }: StageOfCase) => stage.note, 'Toelichting', 'Explanation'),
    ...endColumns(context, ({ stage }: StageOfCase) => stage.sources),
  ];
}

export interface RemedyOfCase extends CasePart {
  readonly remedy: Remedy;
}

export function remedyColumns(context: DownloadContext): Column<RemedyOfCase>[] {
  const { kind } = shape.remedies.unwrap().element.shape;
  return [
    caseColumn(),
    column(
      'number',
      'integer',
      ({ index }) => index + 1,
      'Het hoeveelste herstel in de zaak',
      'Which remedy of the case, in order',
    ),
    column(
      'kind',
      'code',
      ({ remedy }) => remedy.kind,
      'Soort herstel',
      'Kind of remedy',
      kind.options,
    ),
    ...localised(
      'description',
      ({ remedy }: RemedyOfCase) => remedy.description,
      'Wat er hersteld moet worden',
      'What is to be put right',
    ),
    column(
      'owner',
      'id',
      ({ remedy }) => remedy.owner,
      'Wie het moet doen, als dat bekend is',
      'Who is to do it, where known',
    ),
    column(
      'follows',
      'code',
      ({ remedy }) => remedy.follows,
      'Waar het uit volgt; requested: alleen gevraagd door de klager',
      'What it follows from; requested: asked for by the complainant only',
      remedyGround.options,
    ),
    column('due', 'date', ({ remedy }) => remedy.due, 'Uiterste datum', 'Due date'),
    column(
      'clock',
      'code',
      ({ remedy }) => remedyClock(remedy, context.model.asOf).kind,
      'Hoe het staat met de uiterste datum; overdue: een bron van daarna zegt dat het niet is gebeurd',
      'How it stands with the due date; overdue: a source of a later day says that it was not done',
      REMEDY_CLOCKS,
    ),
    ...only(
      [...AMOUNT, 'currency'],
      valueColumns(({ remedy }: RemedyOfCase) => ({ value: remedy.amount })),
    ),
    ...localised(
      'amount_note',
      ({ remedy }: RemedyOfCase) => remedy.amountNote,
      'Wat er over het bedrag te zeggen is',
      'What can be said about the amount',
    ),
    column(
      'shared_with',
      'ids',
      ({ remedy }) => remedy.sharedWith ?? [],
      'Andere zaken waarvoor dit herstel ook geldt; tel het bedrag niet dubbel',
      'Other cases that this remedy also covers; do not count the amount twice',
    ),
    column(
      'state',
      'code',
      ({ remedy }) => remedy.state,
      'Of het gebeurd is',
      'Whether it has been done',
      remedyState.options,
    ),
    column(
      'state_on',
      'date',
      ({ remedy }) => remedy.stateOn,
      'Datum waarop dat zo was, als die bekend is',
      'Date on which that was so, where known',
    ),
    column(
      'according_to',
      'code',
      ({ remedy }) => remedy.accordingTo,
      'Volgens wie, als dat bekend is',
      'According to whom, where known',
      accordingTo.options,
    ),
    ...localised(
      'evidence',
      ({ remedy }: RemedyOfCase) => remedy.evidence?.text,
      'Waaruit dat blijkt',
      'What shows this',
    ),
    ...endColumns(context, ({ remedy: { sources = [], evidence } }: RemedyOfCase) => [
      ...new Set([...sources, ...(evidence?.sources ?? [])]),
    ]),
  ];
}

export const caseColumn = <T extends CasePart>(): Column<T> =>
  column(
    'case',
    'id',
    ({ record }) => record.id,
    'De zaak; de id in zaken',
    'The case; its id in zaken',
  );

export function endColumns<T extends CasePart>(
  context: DownloadContext,
  sources: (part: T) => readonly string[] | undefined,
): Column<T>[] {
  return [
    confidenceColumn(({ record }) => record.value.confidence),
    ...sourceColumns(context, (part: T) => ({ file: part.record.file, sources: sources(part) })),
    ...placeColumns<T>(context, ({ record }) => ({
      page: { route: 'case', parameters: { case: record.id } },
      file: record.file,
    })),
  ];
}
