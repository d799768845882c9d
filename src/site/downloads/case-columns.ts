import { COMPLIANCE_KINDS, COMPLIANCE_STATES, complianceOf } from '../../domain/compliance.ts';
import { countsInStatistics } from '../../domain/counts-in-statistics.ts';
import { lastKnownState, stateKnownOn } from '../../domain/last-known-state.ts';
import { caseRecord, outcomeValue, type Side } from '../../schema/case.ts';
import { accordingTo } from '../../schema/statement.ts';
import type { LocalisedText } from '../../schema/text.ts';
import type { SingleCase } from './single-case.ts';
import { sideView } from '../views/case/side-view.ts';
import { outcomeLabel } from '../views/outcome-label.ts';
import { column, localised, type Column } from './column.ts';
import { confidenceColumn, placeColumns, sourceColumns } from './common-columns.ts';
import type { DownloadContext } from './download-context.ts';

const STATES = ['not_open', 'open', 'unknown'];
const { shape } = caseRecord.options[0];

/** What a table tells of one case. Sides stand in it as on the page: who may not be named is described. */
export function caseColumns(context: DownloadContext): Column<SingleCase>[] {
  const { model } = context;
  const named = (sides: readonly Side[]) =>
    sides.flatMap(({ organisation }) => (organisation === undefined ? [] : [organisation]));
  const shown = (sides: readonly Side[]): LocalisedText => ({
    nl: sides.map((side) => sideView(model, side, 'nl').name.text).join('; '),
    en: sides.map((side) => sideView(model, side, 'en').name.text).join('; '),
  });
  return [
    column('id', 'id', ({ id }) => id, 'Blijvende naam van de zaak', 'Lasting name of the case'),
    ...localised('title', ({ value }: SingleCase) => value.title, 'Titel', 'Title'),
    ...localised('summary', ({ value }: SingleCase) => value.summary, 'Samenvatting', 'Summary'),
    column(
      'mechanism',
      'id',
      ({ mechanism }) => mechanism.id,
      'Mechanisme dat de zaak publiceerde',
      'Mechanism that published the case',
    ),
    column(
      'procedure',
      'code',
      ({ value }) => value.procedure,
      'Procedure die is gevolgd',
      'Procedure that was followed',
      shape.procedure.options,
    ),
    column(
      'covenant',
      'id',
      ({ value }) => value.covenant,
      'Convenant waaronder de zaak valt',
      'Covenant that the case falls under',
    ),
    ...localised(
      'covenant_note',
      ({ value }: SingleCase) => value.covenantNote,
      'Waarom de zaak onder het convenant valt, als dat uitleg vraagt',
      'Why the case falls under the covenant, where that needs explaining',
    ),
    column(
      'commitments',
      'ids',
      ({ value }) => value.commitments ?? [],
      'Afspraken van dat convenant waarop een beroep is gedaan',
      'Commitments of that covenant that were invoked',
    ),
    column('sectors', 'ids', ({ value }) => value.sectors, 'Sectoren', 'Sectors'),
    column(
      'outcome',
      'code',
      ({ value }) => value.outcome.value,
      'De uitkomst; not_established: niet in een bron gelezen, of te onzeker',
      'The outcome; not_established: not read in a source, or too uncertain',
      outcomeValue.options,
    ),
    ...localised(
      'outcome_label',
      ({ value }: SingleCase) => ({
        nl: outcomeLabel(value, model.asOf, 'nl'),
        en: outcomeLabel(value, model.asOf, 'en'),
      }),
      'De uitkomst in het woord van de site, of dat de laatste stand onbekend is',
      'The outcome in the word of the site, or that the last state is not known',
    ),
    ...localised(
      'outcome_basis',
      ({ value }: SingleCase) => value.outcome.basis,
      'Waarop de uitkomst berust',
      'What the outcome rests on',
    ),
    column(
      'according_to',
      'code',
      ({ value }) => value.outcome.accordingTo,
      'Volgens wie dit de uitkomst is, als dat bekend is',
      'According to whom this is the outcome, where known',
      accordingTo.options,
    ),
    column(
      'compliance',
      'code',
      ({ value }) => complianceOf(value)?.kind,
      'Of de uitspraak is nageleefd; told: zie compliance_state; leeg zolang de zaak open is',
      'Whether the ruling was followed; told: see compliance_state; empty while the case is open',
      COMPLIANCE_KINDS,
    ),
    column(
      'compliance_state',
      'code',
      ({ value }) => {
        const compliance = complianceOf(value);
        return compliance?.kind === 'told' ? compliance.state : undefined;
      },
      'Hoe het met het herstel staat; mixed: verschilt per maatregel in herstel',
      'How the remedy stands; mixed: differs by measure in herstel',
      COMPLIANCE_STATES,
    ),
    column(
      'no_information_since',
      'date',
      ({ value }) => {
        const compliance = complianceOf(value);
        return compliance?.kind === 'no_information' ? compliance.since : undefined;
      },
      'Datum van het laatste dat bekend is, waar geen bron zegt of is nageleefd',
      'Date of the last that is known, where no source says whether it was followed',
    ),
    column(
      'counts_in_statistics',
      'boolean',
      ({ value }) => countsInStatistics(value),
      'Of de uitkomst meetelt in statistiek: vastgesteld, en niet van lage zekerheid',
      'Whether the outcome counts in statistics: established, and not of low confidence',
    ),
    column(
      'admissibility',
      'code',
      ({ value }) => value.admissibility,
      'Ontvankelijkheid; dit is geen oordeel over de klacht',
      'Admissibility; this is no finding on the complaint',
      shape.admissibility.unwrap().options,
    ),
    column(
      'binding',
      'boolean',
      ({ value }) => value.binding,
      'Of de uitkomst bindt, als dat bekend is',
      'Whether the outcome binds, where known',
    ),
    column(
      'status',
      'code',
      ({ value }) => value.status,
      'Stand van de procedure, als een bron die geeft',
      'State of the procedure, where a source gives it',
      shape.status.unwrap().options,
    ),
    column(
      'state',
      'code',
      ({ value }) => lastKnownState(value, model.asOf).kind,
      'Open of niet op de peildatum; unknown: laatste stand onbekend',
      'Open or not on the day of the site; unknown: last state not known',
      STATES,
    ),
    column(
      'state_known_on',
      'date',
      ({ value }) => stateKnownOn(value),
      'Datum van de laatst bekende stand',
      'Date of the last known state',
    ),
    column('filed', 'date', ({ value }) => value.filed, 'Ingediend op', 'Filed on'),
    column(
      'admitted',
      'date',
      ({ value }) => value.admitted,
      'In behandeling genomen op',
      'Admitted on',
    ),
    column('decided', 'date', ({ value }) => value.decided, 'Beslist op', 'Decided on'),
    column('closed', 'date', ({ value }) => value.closed, 'Afgesloten op', 'Closed on'),
    column(
      'complainants',
      'ids',
      ({ value }) => named(value.complainants),
      'Klagers die met naam bekend zijn',
      'Complainants that are known by name',
    ),
    ...localised(
      'complainants',
      ({ value }: SingleCase) => shown(value.complainants),
      'Alle klagers, met naam of omschreven',
      'All complainants, by name or described',
    ),
    column(
      'respondents',
      'ids',
      ({ value }) => named(value.respondents),
      'Verweerders die met naam genoemd mogen worden',
      'Respondents that may be named',
    ),
    ...localised(
      'respondents',
      ({ value }: SingleCase) => shown(value.respondents),
      'Alle verweerders, met naam of omschreven',
      'All respondents, by name or described',
    ),
    column(
      'countries',
      'ids',
      ({ value }) => value.countries,
      'Landen waar het speelde',
      'Countries where it happened',
    ),
    column(
      'supplier_country',
      'id',
      ({ value }) => value.supplierCountry,
      'Land van de toeleverancier',
      'Country of the supplier',
    ),
    column('themes', 'ids', ({ value }) => value.themes, 'Thema’s', 'Themes'),
    column(
      'norms',
      'ids',
      ({ value }) => value.norms ?? [],
      'Normen waarop een beroep is gedaan',
      'Norms that were invoked',
    ),
    column(
      'remedies',
      'integer',
      ({ value }) => value.remedies?.length ?? 0,
      'Aantal rijen in herstel',
      'Number of rows in herstel',
    ),
    column(
      'related_cases',
      'ids',
      ({ value }) => value.relatedCases ?? [],
      'Verwante zaken',
      'Related cases',
    ),
    confidenceColumn(({ value }) => value.confidence),
    ...sourceColumns(context, ({ file, sources }: SingleCase) => ({
      file,
      sources: [...sources.keys()],
    })),
    ...placeColumns<SingleCase>(context, ({ id, file }) => ({
      page: { route: 'case', parameters: { case: id } },
      file,
    })),
  ];
}
