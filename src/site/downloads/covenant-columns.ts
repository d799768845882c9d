import { covenant as covenantSchema } from '../../schema/covenant.ts';
import { confidence } from '../../schema/statement.ts';
import type { CovenantRecord } from '../model.ts';
import { phaseOf } from '../phase-of.ts';
import { column, localised, type Column } from './column.ts';
import { confidenceColumn, placeColumns } from './common-columns.ts';
import type { DownloadContext } from './download-context.ts';

const { shape } = covenantSchema;
const TERM = ['signed', 'started', 'plannedEnd', 'ended'] as const;
const TERM_NAMES = {
  signed: 'signed',
  started: 'started',
  plannedEnd: 'planned_end',
  ended: 'ended',
} as const;

/** The dates of a term that are derived, or that the editors are less than sure of. */
function doubtfulDates({ value }: CovenantRecord): string[] {
  return TERM.flatMap((name) => {
    const date = value.term[name];
    const isDoubtful =
      date?.derived === true || date?.confidence === 'medium' || date?.confidence === 'low';
    return isDoubtful ? [TERM_NAMES[name]] : [];
  });
}

/** What a table tells of one covenant. */
export function covenantColumns(context: DownloadContext): Column<CovenantRecord>[] {
  return [
    column(
      'id',
      'id',
      ({ id }) => id,
      'Blijvende naam van het convenant',
      'Lasting name of the covenant',
    ),
    ...localised(
      'title',
      ({ value }: CovenantRecord) => value.title,
      'Volledige naam',
      'Full name',
    ),
    ...localised(
      'short_title',
      ({ value }: CovenantRecord) => value.shortTitle,
      'Korte naam',
      'Short name',
    ),
    ...localised(
      'summary',
      ({ value }: CovenantRecord) => value.summary,
      'Waar het om gaat',
      'What it is about',
    ),
    column(
      'phase',
      'code',
      (covenant) => phaseOf(context.model, covenant).phase,
      'Onderhandeling, lopend, afgelopen of opgevolgd, op de dag waarop de site is gemaakt',
      'Negotiation, running, ended or followed up, on the day the site was made',
      shape.phase.options,
    ),
    column(
      'phase_confidence',
      'code',
      ({ value }) => value.phaseConfidence,
      'Hoe zeker de fase is',
      'How certain the phase is',
      confidence.options,
    ),
    column('sector', 'id', ({ value }) => value.sector, 'Sector', 'Sector'),
    column('signed', 'date', ({ value }) => value.term.signed?.on, 'Ondertekend op', 'Signed on'),
    column('started', 'date', ({ value }) => value.term.started?.on, 'Ingegaan op', 'Started on'),
    column(
      'planned_end',
      'date',
      ({ value }) => value.term.plannedEnd?.on,
      'Afgesproken einde',
      'Agreed end',
    ),
    column(
      'ended',
      'date',
      ({ value }) => value.term.ended?.on,
      'Werkelijk geëindigd op',
      'Actually ended on',
    ),
    column(
      'doubtful_dates',
      'codes',
      doubtfulDates,
      'Welke van deze data afgeleid of niet helemaal zeker zijn',
      'Which of these dates are derived or not quite certain',
      Object.values(TERM_NAMES),
    ),
    column('predecessor', 'id', ({ value }) => value.predecessor, 'Voorganger', 'Predecessor'),
    column('successor', 'id', ({ value }) => value.successor, 'Opvolger', 'Successor'),
    column(
      'parties',
      'integer',
      ({ value }) => value.parties.length,
      'Aantal partijen, ondersteuners en belanghebbenden in partijen',
      'Number of parties, supporters and stakeholders in partijen',
    ),
    column(
      'participants',
      'integer',
      ({ participants }) => participants?.value.participants.length,
      'Aantal deelnemende bedrijven in partijen; leeg als er geen lijst is gevonden',
      'Number of participating companies in partijen; empty where no list was found',
    ),
    column(
      'commitments',
      'integer',
      ({ value }) => value.commitments.length,
      'Aantal afspraken in afspraken',
      'Number of commitments in afspraken',
    ),
    column(
      'kpis',
      'integer',
      ({ kpis }) => kpis.length,
      'Aantal KPI’s in kpis',
      'Number of KPIs in kpis',
    ),
    column(
      'reports',
      'integer',
      ({ reports }) => reports.length,
      'Aantal rapportages dat is gevonden',
      'Number of reports found',
    ),
    column(
      'dispute_settlement_documented',
      'boolean',
      ({ value }) => value.disputeSettlement.documented,
      'Of een bron beschrijft hoe klachten en geschillen worden beslecht',
      'Whether a source describes how complaints and disputes are settled',
    ),
    column(
      'mechanisms',
      'ids',
      ({ value }) => value.disputeSettlement.mechanisms ?? [],
      'Mechanismen voor klachten en geschillen',
      'Mechanisms for complaints and disputes',
    ),
    column(
      'website',
      'url',
      ({ value }) => value.website,
      'Eigen pagina van het convenant',
      'Own page of the covenant',
    ),
    confidenceColumn(({ value }) => value.confidence),
    ...placeColumns<CovenantRecord>(context, ({ id, file }) => ({
      page: { route: 'covenant', parameters: { covenant: id } },
      file,
    })),
  ];
}

/** Where a reader finds a covenant, and what stands only on its page. */
export const placeOfCovenant = ({
  covenant: { id, file },
}: {
  readonly covenant: CovenantRecord;
}) => ({
  page: { route: 'covenant', parameters: { covenant: id } } as const,
  file,
});
