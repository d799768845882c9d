import type { GapId } from '../../schema/gap.ts';
import type { Dictionary } from '../dictionary.ts';

interface GapText {
  /** What is missing, of what. */
  readonly title: string;
  /** Heading of a column. */
  readonly short: string;
  /** When it counts as missing, and what that does not mean. */
  readonly explanation: string;
}

interface CompletenessWords {
  readonly title: string;
  readonly lead: string;
  readonly noBlame: string;
  readonly countsTitle: string;
  readonly of: (missing: string, all: string) => string;
  /** Beside a count: of how many it cannot be said. */
  readonly uncertain: (count: string) => string;
  readonly perCovenant: string;
  readonly perCovenantNote: string;
  /** There is nothing in which it could be missing. */
  readonly notApplicable: string;
  readonly missing: string;
  readonly found: string;
  readonly cannotBeSaid: string;
  readonly perhaps: string;
  readonly nothingMissing: string;
  readonly list: string;
  readonly others: string;
  readonly helpTitle: string;
  readonly help: string;
  readonly helpLink: string;
  readonly gaps: Readonly<Record<GapId, GapText>>;
}

/** What is not known, in words that blame nobody for it. */
export const completenessWords: Dictionary<CompletenessWords> = {
  nl: {
    title: 'Wat niet bekend is',
    lead: 'Deze site laat ook zien wat ontbreekt: wat een lezer zou mogen verwachten en wat niet is gevonden.',
    noBlame:
      'Niet gevonden betekent: het staat niet in de bronnen die voor deze site zijn gebruikt. Het kan ergens anders wel staan. Dat iets hier staat, zegt niet dat iemand iets heeft nagelaten.',
    countsTitle: 'Hoeveel er ontbreekt',
    of: (missing, all) => `${missing}\u00a0van\u00a0${all}`,
    uncertain: (count) => `${count}\u00a0niet te zeggen`,
    perCovenant: 'Per convenant',
    perCovenantNote:
      'Elk getal is wat ontbreekt, van alles waarin het zou kunnen ontbreken. Over de tijd na zijn einde wordt van een convenant niets meer verwacht.',
    notApplicable: 'geen',
    missing: 'niet gevonden',
    found: 'gevonden',
    cannotBeSaid: 'niet te zeggen',
    perhaps:
      'Niet te zeggen of er een is: van een of meer rapportages van dit convenant is de periode niet bekend.',
    nothingMissing: 'Hier ontbreekt niets.',
    list: 'Waar het ontbreekt',
    others: 'Wat er verder niet bekend is',
    helpTitle: 'Weet u het wel?',
    help: 'Kent u een bron waarin dit staat? Laat het weten. Wat een bron zegt, komt erbij, met de bron.',
    helpLink: 'Help dit aan te vullen',
    gaps: {
      report_not_found: {
        title: 'Verwachte rapportages die niet zijn gevonden',
        short: 'Rapportages',
        explanation:
          'Alleen van convenanten waarvan een bron zegt hoe vaak zij rapporteren. Een rapportage over een jaar wordt pas verwacht als er nog een jaar voorbij is.',
      },
      reporting_rhythm_unknown: {
        title: 'Convenanten waarvan niet bekend is hoe vaak zij zouden rapporteren',
        short: 'Ritme van rapporteren',
        explanation: 'Zonder dat is niet te zeggen welke rapportages te verwachten waren.',
      },
      kpi_without_target: {
        title: "KPI's zonder doel",
        short: "Doel bij KPI's",
        explanation:
          'Er is geen afgesproken doel gevonden. Niet elk cijfer hoeft een doel te hebben; zonder doel is er niets om het aan af te meten.',
      },
      kpi_without_baseline: {
        title: "KPI's zonder uitgangswaarde",
        short: "Uitgangswaarde bij KPI's",
        explanation:
          'Geen bron noemt de waarde bij het begin. De site leidt die nooit zelf af uit het eerste cijfer.',
      },
      kpi_without_recent_value: {
        title: "KPI's zonder recent cijfer",
        short: "Recent cijfer bij KPI's",
        explanation:
          'Het laatste cijfer is ouder dan 18 maanden, of er is geen cijfer gevonden. Van een afgelopen convenant telt wat recent was toen het eindigde.',
      },
      kpi_without_commitment: {
        title: "KPI's die niet aan een afspraak zijn gekoppeld",
        short: "Afspraak bij KPI's",
        explanation:
          'Bij geen van de afspraken is vastgelegd dat deze KPI haar meet. Die koppeling legt de redactie; ontbreekt zij, dan kan het cijfer nog steeds bij een afspraak horen.',
      },
      commitment_without_kpi: {
        title: 'Afspraken zonder KPI',
        short: 'KPI bij afspraken',
        explanation:
          'Bij de afspraak is geen KPI vastgelegd die haar meet. Of zij is nagekomen, is dan niet aan een cijfer te zien.',
      },
      commitment_not_assessed: {
        title: 'Afspraken die nog niet zijn beoordeeld',
        short: 'Oordeel over afspraken',
        explanation:
          'De redactie heeft nog niet beoordeeld of de afspraak SMART is. Dat is iets anders dan niet SMART.',
      },
      disputes_not_documented: {
        title: 'Convenanten zonder beschreven regeling voor klachten en geschillen',
        short: 'Regeling voor geschillen',
        explanation:
          'In de gebruikte bronnen is de regeling niet beschreven. Dat zegt niet dat er geen was.',
      },
      case_outcome_not_established: {
        title: 'Klachten en geschillen waarvan de uitkomst niet is vastgesteld',
        short: 'Uitkomst van zaken',
        explanation:
          'De uitkomst is niet in een bron gelezen, of niet zeker genoeg. Of de zaak was open toen er voor het laatst iets over bekend werd, en dat is meer dan twee jaar geleden. Een zaak die nog loopt, telt hier niet mee.',
      },
    },
  },
  en: {
    title: 'What is not known',
    lead: 'This site also shows what is missing: what a reader might expect and what was not found.',
    noBlame:
      'Not found means: it is not in the sources that were used for this site. It may stand elsewhere. That something is listed here does not say that anybody failed to do something.',
    countsTitle: 'How much is missing',
    of: (missing, all) => `${missing}\u00a0of\u00a0${all}`,
    uncertain: (count) => `${count} cannot be said`,
    perCovenant: 'By covenant',
    perCovenantNote:
      'Each number is what is missing, out of all in which it could be missing. Nothing is expected of a covenant for the time after its end.',
    notApplicable: 'none',
    missing: 'not found',
    found: 'found',
    cannotBeSaid: 'cannot be said',
    perhaps:
      'Nobody can say whether there is one: the period of one or more reports of this covenant is not known.',
    nothingMissing: 'Nothing is missing here.',
    list: 'Where it is missing',
    others: 'What else is not known',
    helpTitle: 'Do you know?',
    help: 'Do you know a source that says it? Please tell us. What a source says is added, with the source.',
    helpLink: 'Help to fill this in',
    gaps: {
      report_not_found: {
        title: 'Reports that were due and not found',
        short: 'Reports',
        explanation:
          'Only of covenants of which a source says how often they report. A report on a year is due once another year has passed.',
      },
      reporting_rhythm_unknown: {
        title: 'Covenants of which is not known how often they were to report',
        short: 'Rhythm of reporting',
        explanation: 'Without it nobody can say which reports were to be expected.',
      },
      kpi_without_target: {
        title: 'KPIs without a target',
        short: 'Target of KPIs',
        explanation:
          'No agreed target was found. Not every figure needs one; without a target there is nothing to hold it against.',
      },
      kpi_without_baseline: {
        title: 'KPIs without a baseline',
        short: 'Baseline of KPIs',
        explanation:
          'No source gives the value at the start. The site never derives it from the first figure.',
      },
      kpi_without_recent_value: {
        title: 'KPIs without a recent figure',
        short: 'Recent figure of KPIs',
        explanation:
          'The latest figure is older than 18 months, or none was found. Of a covenant that has ended counts what was recent when it ended.',
      },
      kpi_without_commitment: {
        title: 'KPIs that are linked to no commitment',
        short: 'Commitment of KPIs',
        explanation:
          'With none of the commitments is recorded that this KPI measures it. The editors make that link; where it is missing, the figure may still belong to a commitment.',
      },
      commitment_without_kpi: {
        title: 'Commitments without a KPI',
        short: 'KPI of commitments',
        explanation:
          'No KPI is recorded that measures the commitment. So no figure tells whether it was kept.',
      },
      commitment_not_assessed: {
        title: 'Commitments not yet assessed',
        short: 'Assessment of commitments',
        explanation:
          'The editors have not yet assessed whether the commitment is SMART. That is not the same as not SMART.',
      },
      disputes_not_documented: {
        title: 'Covenants without a documented arrangement for complaints and disputes',
        short: 'Arrangement for disputes',
        explanation:
          'The sources used do not describe the arrangement. That does not say that there was none.',
      },
      case_outcome_not_established: {
        title: 'Complaints and disputes of which the outcome is not established',
        short: 'Outcome of cases',
        explanation:
          'The outcome was not read in a source, or not surely enough. Or the case was open when something was last heard of it, and that is more than two years ago. A case that is pending is not counted here.',
      },
    },
  },
};
