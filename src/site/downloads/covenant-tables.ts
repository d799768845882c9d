import { covenant as covenantSchema, report as reportSchema } from '../../schema/covenant.ts';
import { timing } from '../../schema/kpi.ts';
import { organisationKind } from '../../schema/organisation.ts';
import { confidence } from '../../schema/statement.ts';
import type { CovenantRecord, SiteModel, SiteRecord } from '../model.ts';
import { column, localised, type Column } from './column.ts';
import { confidenceColumn, periodColumns, placeColumns, sourceColumns, statementColumns } from './common-columns.ts';
import type { DownloadContext } from './download-context.ts';
import { optionKinds } from './option-kinds.ts';
import { type CollectionTable, tableOf } from './table.ts';

/** The covenants, what was promised in them, and their reports. */
export function covenantTables(context: DownloadContext): CollectionTable[] {
  const { covenants, programmes } = context.model;
  return [
    tableOf(
      {
        name: 'convenanten',
        group: 'covenants',
        title: { nl: 'Convenanten', en: 'Covenants' },
        description: {
          nl: 'Eén rij per convenant: looptijd, fase, geschillenregeling. De bronnen bij elke datum staan in feiten.',
          en: 'One row for each covenant: term, phase, settlement of disputes. The sources of each date stand in feiten.',
        },
      },
      covenants,
      covenantColumns(context),
    ),
    tableOf(
      {
        name: 'afspraken',
        group: 'covenants',
        title: { nl: 'Afspraken', en: 'Commitments' },
        description: {
          nl: 'Wat partijen in de convenanten beloofden. Het oordeel of een afspraak SMART is, is van de redactie; not_assessed is niet hetzelfde als niet SMART.',
          en: 'What parties promised in the covenants. Whether a commitment is SMART is the judgement of the editors; not_assessed is not the same as not SMART.',
        },
      },
      covenants.flatMap((covenant) => covenant.value.commitments.map((commitment) => ({ covenant, commitment }))),
      commitmentColumns(context),
    ),
    tableOf(
      {
        name: 'rapportages',
        group: 'covenants',
        title: { nl: 'Rapportages', en: 'Reports' },
        description: { nl: 'De voortgangs- en eindrapporten van de convenanten.', en: 'The progress and final reports of the covenants.' },
      },
      covenants.flatMap((covenant) => covenant.reports.map((report) => ({ covenant, report }))),
      reportColumns(context),
    ),
    tableOf(
      {
        name: 'programmas',
        group: 'covenants',
        title: { nl: 'Programma’s', en: 'Programmes' },
        description: {
          nl: 'Programma’s rond de convenanten, zoals subsidieregelingen. Het zijn geen convenanten.',
          en: 'Programmes around the covenants, such as subsidy frameworks. They are no covenants.',
        },
      },
      programmes,
      programmeColumns(context),
    ),
  ];
}

const { shape } = covenantSchema;
const TERM = ['signed', 'started', 'plannedEnd', 'ended'] as const;
const TERM_NAMES = { signed: 'signed', started: 'started', plannedEnd: 'planned_end', ended: 'ended' } as const;

/** The dates of a term that are derived, or that the editors are less than sure of. */
function doubtfulDates({ value }: CovenantRecord): string[] {
  return TERM.flatMap((name) => {
    const date = value.term[name];
    const isDoubtful = date?.derived === true || date?.confidence === 'medium' || date?.confidence === 'low';
    return isDoubtful ? [TERM_NAMES[name]] : [];
  });
}

function covenantColumns(context: DownloadContext): Column<CovenantRecord>[] {
  return [
    column('id', 'id', ({ id }) => id, 'Blijvende naam van het convenant', 'Lasting name of the covenant'),
    ...localised('title', ({ value }: CovenantRecord) => value.title, 'Volledige naam', 'Full name'),
    ...localised('short_title', ({ value }: CovenantRecord) => value.shortTitle, 'Korte naam', 'Short name'),
    ...localised('summary', ({ value }: CovenantRecord) => value.summary, 'Waar het om gaat', 'What it is about'),
    column('phase', 'code', ({ value }) => value.phase, 'Onderhandeling, lopend, afgelopen of opvolging', 'Negotiation, running, ended or follow-up', shape.phase.options),
    column('phase_confidence', 'code', ({ value }) => value.phaseConfidence, 'Hoe zeker de fase is', 'How certain the phase is', confidence.options),
    column('sector', 'id', ({ value }) => value.sector, 'Sector', 'Sector'),
    column('signed', 'date', ({ value }) => value.term.signed?.on, 'Ondertekend op', 'Signed on'),
    column('started', 'date', ({ value }) => value.term.started?.on, 'Ingegaan op', 'Started on'),
    column('planned_end', 'date', ({ value }) => value.term.plannedEnd?.on, 'Afgesproken einde', 'Agreed end'),
    column('ended', 'date', ({ value }) => value.term.ended?.on, 'Werkelijk geëindigd op', 'Actually ended on'),
    column('doubtful_dates', 'codes', doubtfulDates, 'Welke van deze data afgeleid of niet helemaal zeker zijn', 'Which of these dates are derived or not quite certain', Object.values(TERM_NAMES)),
    column('predecessor', 'id', ({ value }) => value.predecessor, 'Voorganger', 'Predecessor'),
    column('successor', 'id', ({ value }) => value.successor, 'Opvolger', 'Successor'),
    column('parties', 'integer', ({ value }) => value.parties.length, 'Aantal partijen, ondersteuners en belanghebbenden in partijen', 'Number of parties, supporters and stakeholders in partijen'),
    column('participants', 'integer', ({ participants }) => participants?.value.participants.length, 'Aantal deelnemende bedrijven in partijen; leeg als er geen lijst is gevonden', 'Number of participating companies in partijen; empty where no list was found'),
    column('commitments', 'integer', ({ value }) => value.commitments.length, 'Aantal afspraken in afspraken', 'Number of commitments in afspraken'),
    column('kpis', 'integer', ({ kpis }) => kpis.length, 'Aantal KPI’s in kpis', 'Number of KPIs in kpis'),
    column('reports', 'integer', ({ reports }) => reports.length, 'Aantal rapportages dat is gevonden', 'Number of reports found'),
    column('dispute_settlement_documented', 'boolean', ({ value }) => value.disputeSettlement.documented, 'Of een bron beschrijft hoe klachten en geschillen worden beslecht', 'Whether a source describes how complaints and disputes are settled'),
    column('mechanisms', 'ids', ({ value }) => value.disputeSettlement.mechanisms ?? [], 'Mechanismen voor klachten en geschillen', 'Mechanisms for complaints and disputes'),
    column('website', 'url', ({ value }) => value.website, 'Eigen pagina van het convenant', 'Own page of the covenant'),
    confidenceColumn(({ value }) => value.confidence),
    ...placeColumns<CovenantRecord>(context, ({ id, file }) => ({ page: { route: 'covenant', parameters: { covenant: id } }, file })),
  ];
}

interface OwnedCommitment {
  readonly covenant: CovenantRecord;
  readonly commitment: CovenantRecord['value']['commitments'][number];
}

function commitmentColumns(context: DownloadContext): Column<OwnedCommitment>[] {
  const commitmentShape = shape.commitments.element.shape;
  const timingText = ({ commitment }: OwnedCommitment) =>
    commitment.timingNote ?? (commitment.timing.kind === 'relative' ? commitment.timing.to : undefined);
  return [
    column('id', 'id', ({ covenant, commitment }) => `${covenant.id}/${commitment.id}`, 'Blijvende naam van de afspraak', 'Lasting name of the commitment'),
    column('covenant', 'id', ({ covenant }) => covenant.id, 'Convenant', 'Covenant'),
    ...localised('text', ({ commitment }: OwnedCommitment) => commitment.text, 'De afspraak, in onze woorden', 'The commitment, in our own words'),
    column('kind', 'code', ({ commitment }) => commitment.kind, 'Prestatie (output) of effect (outcome)', 'Output or outcome', commitmentShape.kind.options),
    column('owner', 'code', ({ commitment }) => commitment.owner, 'Wie het doet', 'Who is to do it', organisationKind.options),
    column('level', 'code', ({ commitment }) => commitment.level, 'Niveau van de afspraak', 'Level of the commitment', commitmentShape.level.options),
    column('timing', 'code', ({ commitment }) => commitment.timing.kind, 'Hoe de termijn is afgesproken', 'How the due date was agreed', optionKinds(timing)),
    column('due', 'date', ({ commitment }) => (commitment.timing.kind === 'date' ? commitment.timing.by : undefined), 'Uiterlijk op deze datum', 'By this date at the latest'),
    ...localised('timing_text', timingText, 'De termijn in woorden', 'The due date in words'),
    column('smart', 'code', ({ commitment }) => commitment.smart.verdict, 'Of de afspraak SMART is, volgens de redactie', 'Whether it is SMART, in the judgement of the editors', commitmentShape.smart.shape.verdict.options),
    ...localised('smart_reason', ({ commitment }: OwnedCommitment) => commitment.smart.reason, 'Waarom de redactie dat vindt', 'Why the editors hold that'),
    column('kpis', 'ids', ({ covenant, commitment }) => (commitment.kpis ?? []).map((kpi) => `${covenant.id}/${kpi}`), 'KPI’s die de afspraak meten', 'KPIs that measure the commitment'),
    ...statementColumns(context, ({ covenant, commitment }: OwnedCommitment) => ({ ...commitment, file: covenant.file })),
    ...placeColumns<OwnedCommitment>(context, placeOf),
  ];
}

interface OwnedReport {
  readonly covenant: CovenantRecord;
  readonly report: SiteRecord<'report'>;
}

function reportColumns(context: DownloadContext): Column<OwnedReport>[] {
  return [
    column('id', 'id', ({ covenant, report }) => `${covenant.id}/${report.id}`, 'Blijvende naam van de rapportage', 'Lasting name of the report'),
    column('covenant', 'id', ({ covenant }) => covenant.id, 'Convenant', 'Covenant'),
    ...localised('title', ({ report }: OwnedReport) => report.value.title, 'Titel', 'Title'),
    column('kind', 'code', ({ report }) => report.value.kind, 'Voortgang, eind of evaluatie', 'Progress, final or evaluation', reportSchema.shape.kind.options),
    ...periodColumns(({ report }: OwnedReport) => report.value.period, 'Periode waarover wordt gerapporteerd', 'Period reported on'),
    column('published', 'date', ({ report }) => report.value.published, 'Datum van publicatie, als die bekend is', 'Date of publication, where known'),
    column('url', 'url', ({ report }) => report.value.url, 'Adres van het rapport', 'Address of the report'),
    ...localised('url_note', ({ report }: OwnedReport) => report.value.urlNote, 'Als het adres niet naar het rapport zelf wijst', 'Where the address is not that of the report itself'),
    ...sourceColumns(context, ({ report }: OwnedReport) => ({ file: report.file, sources: report.value.sources })),
    ...localised('note', ({ report }: OwnedReport) => report.value.note, 'Toelichting voor de lezer', 'Explanation for the reader'),
    ...placeColumns<OwnedReport>(context, ({ covenant, report }) => ({ ...placeOf({ covenant }), file: report.file })),
  ];
}

type Programme = SiteModel['programmes'][number];

function programmeColumns(context: DownloadContext): Column<Programme>[] {
  return [
    column('id', 'id', ({ id }) => id, 'Blijvende naam van het programma', 'Lasting name of the programme'),
    ...localised('title', ({ value }: Programme) => value.title, 'Volledige naam', 'Full name'),
    ...localised('short_title', ({ value }: Programme) => value.shortTitle, 'Korte naam', 'Short name'),
    ...localised('summary', ({ value }: Programme) => value.summary, 'Waar het om gaat', 'What it is about'),
    column('sector', 'id', ({ value }) => value.sector, 'Sector; leeg als het programma voor alle sectoren geldt', 'Sector; empty where the programme covers all sectors'),
    column('website', 'url', ({ value }) => value.website, 'Eigen pagina van het programma', 'Own page of the programme'),
    confidenceColumn(({ value }) => value.confidence),
    ...placeColumns<Programme>(context, ({ id, file }) => ({ page: { route: 'programme', parameters: { programme: id } }, file })),
  ];
}

const placeOf = ({ covenant: { id, file } }: { readonly covenant: CovenantRecord }) => ({
  page: { route: 'covenant', parameters: { covenant: id } } as const,
  file,
});
