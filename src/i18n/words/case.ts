import type { OutcomeValue, Side } from '../../schema/case.ts';
import type { MechanismKind } from '../../schema/mechanism.ts';
import type { AccordingTo } from '../../schema/statement.ts';
import type { Withheld } from '../../schema/withheld.ts';
import { counted } from '../counted.ts';
import type { Dictionary } from '../dictionary.ts';

interface Outcome {
  readonly label: string;
  /** What the word means on this site. */
  readonly meaning: string;
}

interface CaseWords {
  readonly outcomes: Readonly<Record<OutcomeValue, Outcome>>;
  readonly accordingTo: Readonly<Record<AccordingTo, string>>;
  readonly accordingToUnknown: string;
  readonly procedures: Readonly<Record<MechanismKind, string>>;
  readonly statuses: Readonly<Record<'filed' | 'under_review' | 'mediation' | 'closed', string>>;
  readonly admissibility: Readonly<Record<'admissible' | 'inadmissible' | 'withdrawn', string>>;
  readonly stages: Readonly<
    Record<
      | 'admissibility'
      | 'mediation'
      | 'interim_ruling'
      | 'ruling'
      | 'appeal'
      | 'cassation'
      | 'settlement'
      | 'follow_up',
      string
    >
  >;
  readonly remedyKinds: Readonly<
    Record<
      | 'reinstatement'
      | 'back_pay'
      | 'compensation'
      | 'corrective_action_plan'
      | 'policy_change'
      | 'apology'
      | 'other',
      string
    >
  >;
  readonly remedyStates: Readonly<
    Record<
      'fulfilled' | 'partly_fulfilled' | 'not_fulfilled' | 'disputed' | 'lapsed' | 'unknown',
      string
    >
  >;
  readonly sideKinds: Readonly<Record<Side['kind'], string>>;
  readonly withheld: Readonly<Record<Withheld['reason'], string>>;
  readonly complainants: string;
  readonly respondents: string;
  readonly related: string;
  readonly mechanism: string;
  readonly covenant: string;
  readonly status: string;
  readonly filed: string;
  readonly admitted: string;
  readonly decided: string;
  readonly closed: string;
  readonly admissibilityLabel: string;
  readonly admissibleIsNoFinding: string;
  readonly binding: string;
  readonly yes: string;
  readonly no: string;
  readonly unknown: string;
  readonly unknownDate: string;
  readonly countries: string;
  readonly themes: string;
  readonly norms: string;
  readonly sectors: string;
  readonly outcome: string;
  readonly basis: string;
  readonly stagesTitle: string;
  readonly timeline: string;
  readonly timelineEmpty: string;
  readonly remedies: string;
  readonly remedyOwner: string;
  readonly remedyDue: string;
  readonly remedyStateOn: string;
  readonly remedyAmount: string;
  readonly remedyAmountShared: (cases: number) => string;
  readonly recommendations: string;
  readonly followUp: string;
  readonly replies: string;
  readonly replyOfComplainant: string;
  readonly noRemedies: string;
  readonly inBrief: string;
  readonly allCases: string;
  readonly documents: string;
  readonly documentWithheld: string;
  readonly corrections: string;
  readonly relatedCases: string;
  readonly totals: string;
  readonly statisticsNotice: string;
  readonly lastStateUnknown: string;
  readonly openNotice: (date: string) => string;
  readonly casesTitle: string;
  readonly casesIntro: (cases: number, mechanisms: number) => string;
  readonly year: string;
  readonly case: string;
  readonly against: string;
}

export const caseWords: Dictionary<CaseWords> = {
  nl: {
    outcomes: {
      upheld: { label: 'Gegrond', meaning: 'De beslisser gaf de klager gelijk.' },
      partly_upheld: {
        label: 'Deels gegrond',
        meaning: 'De beslisser gaf de klager op een deel van de punten gelijk.',
      },
      not_upheld: { label: 'Ongegrond', meaning: 'De beslisser gaf de klager geen gelijk.' },
      settled_agreement: {
        label: 'Overeenstemming',
        meaning: 'Partijen maakten samen afspraken; er is geen oordeel over gelijk of ongelijk.',
      },
      no_agreement_final_statement: {
        label: 'Geen overeenstemming, slotverklaring',
        meaning: 'Partijen werden het niet eens; de behandelaar sloot af met een verklaring.',
      },
      final_statement_with_findings: {
        label: 'Slotverklaring met bevindingen',
        meaning:
          'De behandelaar sloot af met een openbare verklaring of een rapport waarin bevindingen staan. Deze site noemt dat niet gegrond of ongegrond.',
      },
      closed_without_finding: {
        label: 'Gesloten zonder oordeel',
        meaning: 'De behandelaar sloot de zaak zonder vast te stellen of de klacht klopte.',
      },
      remediated: {
        label: 'Hersteld',
        meaning:
          'De behandelaar of een partij meldt herstel. Hoe volledig, en wie het zegt, staat bij het herstel.',
      },
      inadmissible: {
        label: 'Niet-ontvankelijk',
        meaning:
          'De klacht viel buiten de procedure of voldeed niet aan de eisen ervan. Dit is geen oordeel over de beklaagde.',
      },
      withdrawn: {
        label: 'Ingetrokken',
        meaning: 'De klager trok de klacht in. Er is geen oordeel over de beklaagde.',
      },
      ongoing: {
        label: 'Nog geen uitkomst',
        meaning: 'Er is nog geen uitkomst; dit is de laatst bekende stand.',
      },
      not_established: {
        label: 'Uitkomst niet vastgesteld',
        meaning:
          'De uitkomst is niet in een bron gelezen, of niet zeker genoeg. De zaak telt niet mee in cijfers.',
      },
    },
    accordingTo: {
      decider: 'volgens de beslisser',
      complainant: 'volgens de klager',
      respondent: 'volgens de beklaagde',
      third_party: 'volgens een derde, niet de beslisser zelf',
    },
    accordingToUnknown: 'volgens de geraadpleegde bronnen',
    procedures: {
      sector_complaints_procedure: 'Klachtenprocedure van een sector',
      sector_disputes_committee: 'Geschillencommissie van een sector',
      ncp_specific_instance: 'Melding bij een Nationaal Contactpunt',
      civil_court: 'Burgerlijke rechter',
      binding_arbitration: 'Bindende arbitrage',
      multistakeholder_complaints_procedure: 'Klachtenprocedure van een samenwerkingsverband',
      development_bank_mechanism: 'Klachtenmechanisme van ontwikkelingsbanken',
    },
    statuses: {
      filed: 'Ingediend',
      under_review: 'In behandeling',
      mediation: 'Bemiddeling',
      closed: 'Afgesloten',
    },
    admissibility: {
      admissible: 'Ontvankelijk',
      inadmissible: 'Niet-ontvankelijk',
      withdrawn: 'Ingetrokken',
    },
    stages: {
      admissibility: 'Ontvankelijkheid',
      mediation: 'Bemiddeling',
      interim_ruling: 'Tussenuitspraak',
      ruling: 'Uitspraak',
      appeal: 'Hoger beroep',
      cassation: 'Cassatie',
      settlement: 'Schikking',
      follow_up: 'Opvolging',
    },
    remedyKinds: {
      reinstatement: 'Herplaatsing',
      back_pay: 'Nabetaling',
      compensation: 'Vergoeding',
      corrective_action_plan: 'Verbeterplan',
      policy_change: 'Beleidswijziging',
      apology: 'Excuses',
      other: 'Ander herstel',
    },
    remedyStates: {
      fulfilled: 'Uitgevoerd',
      partly_fulfilled: 'Deels uitgevoerd',
      not_fulfilled: 'Niet uitgevoerd',
      disputed: 'Betwist',
      lapsed: 'Vervallen',
      unknown: 'Niet bekend of het is uitgevoerd',
    },
    sideKinds: {
      company: 'bedrijf',
      association: 'brancheorganisatie',
      union: 'vakbond',
      ngo: 'maatschappelijke organisatie',
      government: 'overheid',
      knowledge_institute: 'kennisinstelling',
      standard: 'keurmerk of standaard',
      community: 'gemeenschap',
      other: 'overig',
      worker: 'werknemer',
      community_member: 'bewoner',
      covenant_parties: 'convenantpartijen',
      ex_officio: 'ambtshalve',
    },
    withheld: {
      privacy: 'naam weggelaten: privacy',
      safety: 'naam weggelaten: veiligheid',
      confidential: 'naam vertrouwelijk',
      identity_inferred: 'naam weggelaten: alleen af te leiden, niet genoemd in de bron',
    },
    complainants: 'Wie klaagde',
    respondents: 'Tegen wie',
    related: 'Ook betrokken, geen beklaagde',
    mechanism: 'Behandeld door',
    covenant: 'Convenant',
    status: 'Stand',
    filed: 'Ingediend',
    admitted: 'In behandeling genomen',
    decided: 'Beslist',
    closed: 'Afgesloten',
    admissibilityLabel: 'Ontvankelijkheid',
    admissibleIsNoFinding: 'Een ontvankelijke klacht is nog geen oordeel over de beklaagde.',
    binding: 'Bindend',
    yes: 'Ja',
    no: 'Nee',
    unknown: 'Niet bekend',
    unknownDate: 'Datum niet bekend',
    countries: 'Landen',
    themes: "Thema's",
    norms: 'Normen',
    sectors: 'Sectoren',
    outcome: 'Uitkomst',
    basis: 'Waarop dit berust',
    stagesTitle: 'Stappen in de procedure',
    timeline: 'Verloop',
    timelineEmpty: 'In de geraadpleegde bronnen staan geen data van het verloop.',
    remedies: 'Herstel',
    remedyOwner: 'Uit te voeren door',
    remedyDue: 'Uiterlijk',
    remedyStateOn: 'Stand van',
    remedyAmount: 'Bedrag',
    remedyAmountShared: (cases) =>
      `samen met ${String(cases)} andere ${cases === 1 ? 'zaak' : 'zaken'}`,
    recommendations: 'Aanbevelingen',
    followUp: 'Wat er daarna gebeurde',
    replies: 'Reactie van de beklaagde',
    replyOfComplainant: 'Reactie van de klager',
    noRemedies: 'In de geraadpleegde bronnen staat niet dat er iets hersteld moest worden.',
    inBrief: 'In het kort',
    allCases: 'Alle zaken, de laatste eerst',
    documents: 'Stukken',
    documentWithheld: 'Titel of adres weggelaten, omdat het een persoon noemt',
    corrections: 'Correcties op deze pagina',
    relatedCases: 'Verwante zaken',
    totals: 'Gepubliceerde totalen',
    statisticsNotice:
      'Dit zijn totalen die een mechanisme zelf publiceerde. Het is geen zaak en telt niet als zaak mee.',
    lastStateUnknown: 'Laatste stand onbekend',
    openNotice: (date) => `Laatst bekende stand: ${date}.`,
    casesTitle: 'Klachten en geschillen',
    casesIntro: (cases, mechanisms) =>
      `${counted(cases, 'gepubliceerde zaak', 'gepubliceerde zaken')} van ${counted(mechanisms, 'mechanisme', 'mechanismen')}. Van elke zaak staat erbij wie het zegt en wat niet bekend is.`,
    year: 'Jaar',
    case: 'Zaak',
    against: 'Tegen',
  },
  en: {
    outcomes: {
      upheld: { label: 'Upheld', meaning: 'The decider found for the complainant.' },
      partly_upheld: {
        label: 'Partly upheld',
        meaning: 'The decider found for the complainant on part of the points.',
      },
      not_upheld: { label: 'Not upheld', meaning: 'The decider did not find for the complainant.' },
      settled_agreement: {
        label: 'Agreement',
        meaning: 'The parties agreed on steps together; nobody ruled on who was right.',
      },
      no_agreement_final_statement: {
        label: 'No agreement, final statement',
        meaning: 'The parties did not agree; the body closed with a statement.',
      },
      final_statement_with_findings: {
        label: 'Final statement with findings',
        meaning:
          'The body closed with a public statement or a report that holds findings. This site does not call that upheld or not upheld.',
      },
      closed_without_finding: {
        label: 'Closed without a finding',
        meaning: 'The body closed the case without establishing whether the complaint was right.',
      },
      remediated: {
        label: 'Remediated',
        meaning:
          'The body or a party reports remedy. How complete it is, and who says so, stands with the remedy.',
      },
      inadmissible: {
        label: 'Inadmissible',
        meaning:
          'The complaint fell outside the procedure or did not meet its conditions. This is no finding on the respondent.',
      },
      withdrawn: {
        label: 'Withdrawn',
        meaning: 'The complainant withdrew. There is no finding on the respondent.',
      },
      ongoing: {
        label: 'No outcome yet',
        meaning: 'There is no outcome yet; this is the last known state.',
      },
      not_established: {
        label: 'Outcome not established',
        meaning:
          'The outcome was not read in a source, or not surely enough. The case is not counted in figures.',
      },
    },
    accordingTo: {
      decider: 'according to the decider',
      complainant: 'according to the complainant',
      respondent: 'according to the respondent',
      third_party: 'according to a third party, not the decider',
    },
    accordingToUnknown: 'according to the sources consulted',
    procedures: {
      sector_complaints_procedure: 'Complaints procedure of a sector',
      sector_disputes_committee: 'Disputes committee of a sector',
      ncp_specific_instance: 'Specific instance at a National Contact Point',
      civil_court: 'Civil court',
      binding_arbitration: 'Binding arbitration',
      multistakeholder_complaints_procedure:
        'Complaints procedure of a multi-stakeholder initiative',
      development_bank_mechanism: 'Complaints mechanism of development banks',
    },
    statuses: {
      filed: 'Filed',
      under_review: 'Under review',
      mediation: 'Mediation',
      closed: 'Closed',
    },
    admissibility: {
      admissible: 'Admissible',
      inadmissible: 'Inadmissible',
      withdrawn: 'Withdrawn',
    },
    stages: {
      admissibility: 'Admissibility',
      mediation: 'Mediation',
      interim_ruling: 'Interim ruling',
      ruling: 'Ruling',
      appeal: 'Appeal',
      cassation: 'Cassation',
      settlement: 'Settlement',
      follow_up: 'Follow-up',
    },
    remedyKinds: {
      reinstatement: 'Reinstatement',
      back_pay: 'Back pay',
      compensation: 'Compensation',
      corrective_action_plan: 'Corrective action plan',
      policy_change: 'Change of policy',
      apology: 'Apology',
      other: 'Other remedy',
    },
    remedyStates: {
      fulfilled: 'Fulfilled',
      partly_fulfilled: 'Partly fulfilled',
      not_fulfilled: 'Not fulfilled',
      disputed: 'Disputed',
      lapsed: 'Lapsed',
      unknown: 'Not known whether it was carried out',
    },
    sideKinds: {
      company: 'company',
      association: 'trade association',
      union: 'union',
      ngo: 'civil society organisation',
      government: 'government',
      knowledge_institute: 'knowledge institute',
      standard: 'label or standard',
      community: 'community',
      other: 'other',
      worker: 'worker',
      community_member: 'resident',
      covenant_parties: 'parties to the covenant',
      ex_officio: 'ex officio',
    },
    withheld: {
      privacy: 'name left out: privacy',
      safety: 'name left out: safety',
      confidential: 'name confidential',
      identity_inferred: 'name left out: inferred, not given in the source',
    },
    complainants: 'Who complained',
    respondents: 'Against whom',
    related: 'Also involved, not a respondent',
    mechanism: 'Handled by',
    covenant: 'Covenant',
    status: 'State',
    filed: 'Filed',
    admitted: 'Admitted',
    decided: 'Decided',
    closed: 'Closed',
    admissibilityLabel: 'Admissibility',
    admissibleIsNoFinding: 'An admissible complaint is no finding on the respondent.',
    binding: 'Binding',
    yes: 'Yes',
    no: 'No',
    unknown: 'Not known',
    unknownDate: 'Date not known',
    countries: 'Countries',
    themes: 'Themes',
    norms: 'Norms',
    sectors: 'Sectors',
    outcome: 'Outcome',
    basis: 'What this rests on',
    stagesTitle: 'Stages of the procedure',
    timeline: 'Course of events',
    timelineEmpty: 'The sources consulted give no dates of the course of events.',
    remedies: 'Remedy',
    remedyOwner: 'To be carried out by',
    remedyDue: 'Due',
    remedyStateOn: 'State as of',
    remedyAmount: 'Amount',
    remedyAmountShared: (cases) =>
      `together with ${String(cases)} other ${cases === 1 ? 'case' : 'cases'}`,
    recommendations: 'Recommendations',
    followUp: 'What happened afterwards',
    replies: 'Reply of the respondent',
    replyOfComplainant: 'Reply of the complainant',
    noRemedies: 'The sources consulted do not say that anything was to be put right.',
    inBrief: 'In brief',
    allCases: 'All cases, the latest first',
    documents: 'Documents',
    documentWithheld: 'Title or address left out, because it names a person',
    corrections: 'Corrections to this page',
    relatedCases: 'Related cases',
    totals: 'Published totals',
    statisticsNotice:
      'These are totals that a mechanism itself published. It is no case and is not counted as one.',
    lastStateUnknown: 'Last state unknown',
    openNotice: (date) => `Last known state: ${date}.`,
    casesTitle: 'Complaints and disputes',
    casesIntro: (cases, mechanisms) =>
      `${counted(cases, 'published case', 'published cases')} of ${counted(mechanisms, 'mechanism', 'mechanisms')}. Each says who says so, and what is not known.`,
    year: 'Year',
    case: 'Case',
    against: 'Against',
  },
};
