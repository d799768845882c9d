import { covenant as covenantSchema } from '../../schema/covenant.ts';
import { timing } from '../../schema/kpi.ts';
import { organisationKind } from '../../schema/organisation.ts';
import type { CovenantRecord } from '../model.ts';
import { column, localised, type Column } from './column.ts';
import { placeColumns, statementColumns } from './common-columns.ts';
import { placeOfCovenant } from './covenant-columns.ts';
import type { DownloadContext } from './download-context.ts';
import { optionKinds } from './option-kinds.ts';

interface OwnedCommitment {
  readonly covenant: CovenantRecord;
  readonly commitment: CovenantRecord['value']['commitments'][number];
}

/** What a table tells of one commitment. */
export function commitmentColumns(context: DownloadContext): Column<OwnedCommitment>[] {
  const commitmentShape = covenantSchema.shape.commitments.element.shape;
  const timingText = ({ commitment }: OwnedCommitment) =>
    commitment.timingNote ??
    (commitment.timing.kind === 'relative' ? commitment.timing.to : undefined);
  return [
    column(
      'id',
      'id',
      ({ covenant, commitment }) => `${covenant.id}/${commitment.id}`,
      'Blijvende naam van de afspraak',
      'Lasting name of the commitment',
    ),
    column('covenant', 'id', ({ covenant }) => covenant.id, 'Convenant', 'Covenant'),
    ...localised(
      'text',
      ({ commitment }: OwnedCommitment) => commitment.text,
      'De afspraak, in onze woorden',
      'The commitment, in our own words',
    ),
    column(
      'kind',
      'code',
      ({ commitment }) => commitment.kind,
      'Prestatie (output) of effect (outcome)',
      'Output or outcome',
      commitmentShape.kind.options,
    ),
    column(
      'owner',
      'code',
      ({ commitment }) => commitment.owner,
      'Wie het doet',
      'Who is to do it',
      organisationKind.options,
    ),
    column(
      'level',
      'code',
      ({ commitment }) => commitment.level,
      'Niveau van de afspraak',
      'Level of the commitment',
      commitmentShape.level.options,
    ),
    column(
      'timing',
      'code',
      ({ commitment }) => commitment.timing.kind,
      'Hoe de termijn is afgesproken',
      'How the due date was agreed',
      optionKinds(timing),
    ),
    column(
      'due',
      'date',
      ({ commitment }) => (commitment.timing.kind === 'date' ? commitment.timing.by : undefined),
      'Uiterlijk op deze datum',
      'By this date at the latest',
    ),
    ...localised('timing_text', timingText, 'De termijn in woorden', 'The due date in words'),
    column(
      'smart',
      'code',
      ({ commitment }) => commitment.smart.verdict,
      'Of de afspraak SMART is, volgens de redactie',
      'Whether it is SMART, in the judgement of the editors',
      commitmentShape.smart.shape.verdict.options,
    ),
    ...localised(
      'smart_reason',
      ({ commitment }: OwnedCommitment) => commitment.smart.reason,
      'Waarom de redactie dat vindt',
      'Why the editors hold that',
    ),
    column(
      'kpis',
      'ids',
      ({ covenant, commitment }) => (commitment.kpis ?? []).map((kpi) => `${covenant.id}/${kpi}`),
      'KPI’s die de afspraak meten',
      'KPIs that measure the commitment',
    ),
    ...statementColumns(context, ({ covenant, commitment }: OwnedCommitment) => ({
      ...commitment,
      file: covenant.file,
    })),
    ...placeColumns<OwnedCommitment>(context, placeOfCovenant),
  ];
}
