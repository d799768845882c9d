import type { CoreElement, CoreElementState } from '../../schema/core-element.ts';
import type { Covenant } from '../../schema/covenant.ts';
import { counted, countedOf } from '../counted.ts';
import type { Dictionary } from '../dictionary.ts';

type Level = Covenant['commitments'][number]['level'];
type AgendaKind = NonNullable<Covenant['agendas']>[number]['kind'];

interface ElementWords {
  readonly name: string;
  /** What the SER asks for, in short. */
  readonly asks: string;
  /** When the record of a covenant documents it. */
  readonly counts: string;
}

interface CoreElementWords {
  readonly title: string;
  readonly summary: (counts: Readonly<Record<CoreElementState, number>>) => string;
  readonly aboutRule: string;
  readonly states: Readonly<Record<CoreElementState, string>>;
  readonly elements: Readonly<Record<CoreElement, ElementWords>>;
  readonly levels: Readonly<Record<Level, string>>;
  readonly agendaKinds: Readonly<Record<AgendaKind, string>>;
  readonly evidence: {
    readonly parties: (count: number) => string;
    readonly stakeholders: (count: number) => string;
    readonly governance: (parts: string, isEnough: boolean) => string;
    readonly risks: (count: number, rated: number) => string;
    readonly levels: (levels: string) => string;
    readonly predecessor: (name: string) => string;
    readonly initiatives: string;
    readonly arranged: string;
    readonly open: Readonly<Record<'yes' | 'no' | 'unknown', string>>;
    readonly commitments: (smart: number, count: number) => string;
    readonly reports: (count: number) => string;
    readonly monitoringReports: (count: number) => string;
  };
  readonly method: {
    readonly title: string;
    readonly summary: string;
    readonly version: (version: string) => string;
    readonly statesTitle: string;
    readonly stateMeanings: Readonly<Record<CoreElementState, string>>;
    readonly elementsTitle: string;
    readonly element: string;
    readonly asks: string;
    readonly counts: string;
    readonly documentedBy: string;
    readonly documentedOf: (documented: number, covenants: number) => string;
    readonly statementNote: string;
  };
}

export const coreElementWords: Dictionary<CoreElementWords> = {
  nl: {
    title: 'Kernelementen',
    summary: ({ documented, not_documented, not_assessed }) => {
      const are = (count: number) => (count === 1 ? '1 is' : `${String(count)} zijn`);
      return `${[
        `De SER noemt dertien kernelementen van een effectief convenant. Daarvan ${documented === 1 ? 'is er 1' : `zijn er ${String(documented)}`} beschreven in de geraadpleegde bronnen`,
        ...(not_documented === 0 ? [] : [`${are(not_documented)} niet gevonden`]),
        ...(not_assessed === 0 ? [] : [`${are(not_assessed)} nog niet beoordeeld`]),
      ].join('; ')}.`;
    },
    aboutRule: 'Wanneer een kernelement telt als beschreven',
    states: {
      documented: 'Beschreven',
      not_documented: 'Niet gevonden',
      not_assessed: 'Nog niet beoordeeld',
    },
    elements: {
      stakeholder_dialogue: {
        name: 'Gesprek met belanghebbenden',
        asks: 'Een betekenisvolle dialoog met wie nadeel kan ondervinden, of met deskundigen die voor hen kunnen spreken.',
        counts:
          'Een bron beschrijft die dialoog, of noemt organisaties die als belanghebbende zijn geraadpleegd.',
      },
      contributing_parties: {
        name: 'Partijen die bijdragen',
        asks: 'Partijen leveren een bijdrage aan de oplossing; vakbonden zullen vaak partij zijn.',
        counts: 'Een bron noemt ten minste één partij.',
      },
      governance: {
        name: 'Bestuur',
        asks: 'Partijen spreken af hoe het convenant wordt bestuurd, onafhankelijk en met gelijkwaardige vertegenwoordiging.',
        counts:
          'Een bron beschrijft het bestuurlijk orgaan of de samenstelling ervan. Alleen een secretariaat is niet genoeg.',
      },
      risk_prioritisation: {
        name: 'Risico’s bepaald en geprioriteerd',
        asks: 'Het convenant rust op risico’s die met due diligence zijn bepaald en zo nodig zijn geprioriteerd naar ernst en waarschijnlijkheid.',
        counts:
          'Een bron beschrijft hoe risico’s zijn bepaald of gekozen, of geeft van ten minste twee risico’s ernst én waarschijnlijkheid. Dat risico’s zijn genoemd is niet genoeg.',
      },
      level_analysis: {
        name: 'Analyse van het niveau van aanpak',
        asks: 'Een afweging wat het best in de sector, nationaal, in de EU of internationaal wordt aangepakt.',
        counts: 'Een bron beschrijft die afweging.',
      },
      link_to_opportunities: {
        name: 'Verbinding met kansen',
        asks: 'Gekeken is of de oplossing te verbinden is met kansen voor duurzame groei en innovatie.',
        counts: 'Een bron beschrijft zo’n verbinding.',
      },
      existing_initiatives: {
        name: 'Voortbouwen op wat er al is',
        asks: 'Aansluiten bij bestaande initiatieven en hiaten daarin aanpakken.',
        counts:
          'Er is een voorganger, of een bron noemt een bestaand initiatief waarop is aangesloten. Richtlijnen en wetten tellen niet als initiatief.',
      },
      structural_change: {
        name: 'Structurele verandering',
        asks: 'Meer dan controles (audits): problemen samen aanpakken, verbeterkosten en herstel regelen.',
        counts: 'Een bron beschrijft zulke afspraken of activiteiten.',
      },
      access_to_remedy: {
        name: 'Toegang tot herstel',
        asks: 'Wie schade ondervindt, kan ergens terecht voor herstel en verhaal.',
        counts:
          'Een bron beschrijft een regeling die openstaat voor mensen die schade ondervinden, of andere stappen naar toegang tot herstel.',
      },
      smart_commitments: {
        name: 'SMART afspraken',
        asks: 'Afspraken die zo veel mogelijk specifiek, meetbaar, ambitieus, realistisch en tijdgebonden zijn.',
        counts: 'Ten minste één afspraak is volgens de redactie SMART.',
      },
      periodic_reporting: {
        name: 'Periodieke rapportage',
        asks: 'Openheid over de voortgang door geregeld te rapporteren.',
        counts: 'Ten minste twee voortgangs- of eindrapporten zijn gevonden.',
      },
      trust_and_monitoring: {
        name: 'Vertrouwen en monitoring',
        asks: 'Partijen kunnen elkaar op afspraken aanspreken en hebben geregeld hoe de voortgang wordt gevolgd.',
        counts:
          'Een bron beschrijft hoe de naleving wordt gevolgd, of er zijn bevindingen van een monitoringcommissie.',
      },
      dispute_settlement: {
        name: 'Geschillenregeling',
        asks: 'Afgesproken is hoe geschillen over voortgang en resultaat worden beslecht.',
        counts: 'Een bron beschrijft de regeling.',
      },
    },
    levels: {
      international: 'internationaal',
      eu: 'EU',
      national: 'nationaal',
      sector: 'sector',
      subsector: 'deelsector',
      company: 'bedrijf',
    },
    agendaKinds: {
      guideline: 'Richtlijnen',
      policy: 'Wetten en beleid',
      initiative: 'Initiatieven',
      follow_up: 'Wat er later uit voortkwam',
    },
    evidence: {
      parties: (count) => (count === 1 ? '1 partij' : `${String(count)} partijen`),
      stakeholders: (count) =>
        count === 1 ? '1 geraadpleegde organisatie' : `${String(count)} geraadpleegde organisaties`,
      governance: (parts, isEnough) => `${isEnough ? 'Vastgelegd' : 'Alleen vastgelegd'}: ${parts}`,
      risks: (count, rated) =>
        `${String(count)} ${count === 1 ? 'risico' : 'risico’s'} genoemd, ${rated === 0 ? 'zonder ernst en waarschijnlijkheid' : `waarvan ${String(rated)} met ernst en waarschijnlijkheid`}`,
      levels: (levels) => `Niveaus van de afspraken volgens de redactie: ${levels}`,
      predecessor: (name) => `Voorganger: ${name}`,
      initiatives: 'Verwante initiatieven',
      arranged: 'Wat er is geregeld',
      open: {
        yes: 'Een regeling die openstaat voor wie schade ondervindt',
        no: 'De regeling stond niet open voor wie schade ondervindt',
        unknown: 'Er is een regeling; of die openstaat voor wie schade ondervindt, is niet bekend',
      },
      commitments: (smart, count) =>
        count === 1
          ? `De ene afspraak is ${smart === 1 ? '' : 'niet '}SMART`
          : `${smart === 0 ? 'Geen' : String(smart)} van de ${String(count)} afspraken SMART`,
      reports: (count) => (count === 1 ? '1 rapportage' : `${String(count)} rapportages`),
      monitoringReports: (count) =>
        count === 1
          ? '1 bevinding van een monitoringcommissie'
          : `${String(count)} bevindingen van een monitoringcommissie`,
    },
    method: {
      title: 'Kernelementen van een convenant',
      summary:
        'De SER noemt in advies 14/04 (2014) dertien kernelementen van een effectief convenant. Deze site laat per convenant zien welke daarvan in de geraadpleegde bronnen zijn beschreven. Dat zegt niets over hoe goed het is gedaan.',
      version: (version) => `Versie van de regel: ${version}`,
      statesTitle: 'Drie mogelijkheden',
      stateMeanings: {
        documented: 'Een bron beschrijft het. Op de pagina van het convenant staat waar.',
        not_documented:
          'De geraadpleegde bronnen zeggen er niets over, of te weinig. Dat is niet hetzelfde als: het is er niet.',
        not_assessed:
          'De redactie heeft nog niet vastgesteld of een bron het beschrijft. Het telt niet mee als ontbrekend.',
      },
      elementsTitle: 'De dertien elementen',
      element: 'Kernelement',
      asks: 'Wat de SER vraagt',
      counts: 'Telt als beschreven als',
      documentedBy: 'Beschreven bij',
      documentedOf: (documented, covenants) =>
        `${String(documented)} van ${countedOf('de', covenants, 'convenant', 'convenanten')}`,
      statementNote:
        'Waar geen ander gegeven het kan dragen, legt de redactie een uitspraak uit een bron vast, met die bron erbij.',
    },
  },
  en: {
    title: 'Core elements',
    summary: ({ documented, not_documented, not_assessed }) =>
      `${[
        `The SER names thirteen core elements of an effective covenant. The sources consulted describe ${String(documented)} of them`,
        ...(not_documented === 0
          ? []
          : [`${String(not_documented)} ${not_documented === 1 ? 'was' : 'were'} not found`]),
        ...(not_assessed === 0
          ? []
          : [
              `${String(not_assessed)} ${not_assessed === 1 ? 'has' : 'have'} not yet been assessed`,
            ]),
      ].join('; ')}.`,
    aboutRule: 'When a core element counts as described',
    states: {
      documented: 'Described',
      not_documented: 'Not found',
      not_assessed: 'Not yet assessed',
    },
    elements: {
      stakeholder_dialogue: {
        name: 'Stakeholder dialogue',
        asks: 'A meaningful dialogue with those who may be harmed, or with experts who can speak for them.',
        counts:
          'A source describes that dialogue, or names organisations consulted as stakeholders.',
      },
      contributing_parties: {
        name: 'Contributing parties',
        asks: 'Parties contribute to the solution; unions will often be a party.',
        counts: 'A source names at least one party.',
      },
      governance: {
        name: 'Governance',
        asks: 'Parties agree how the covenant is run, independently and with equal representation.',
        counts:
          'A source describes the governing body or its composition. A secretariat alone is not enough.',
      },
      risk_prioritisation: {
        name: 'Risks identified and prioritised',
        asks: 'The covenant rests on risks identified by due diligence and, where needed, prioritised by severity and likelihood.',
        counts:
          'A source describes how risks were identified or chosen, or gives severity and likelihood of at least two risks. That risks are named is not enough.',
      },
      level_analysis: {
        name: 'Analysis of levels',
        asks: 'A weighing of what is best tackled in the sector, nationally, in the EU or internationally.',
        counts: 'A source describes that weighing.',
      },
      link_to_opportunities: {
        name: 'Link to opportunities',
        asks: 'Whether the solution can be linked to opportunities for sustainable growth and innovation.',
        counts: 'A source describes such a link.',
      },
      existing_initiatives: {
        name: 'Building on existing initiatives',
        asks: 'Joining existing initiatives and addressing gaps in them.',
        counts:
          'There is a predecessor, or a source names an existing initiative that was joined. Guidelines and laws do not count as initiatives.',
      },
      structural_change: {
        name: 'Structural change',
        asks: 'More than auditing: tackling problems together, arranging the cost of improvement and remedy.',
        counts: 'A source describes such commitments or activities.',
      },
      access_to_remedy: {
        name: 'Access to remedy',
        asks: 'Those who are harmed can turn somewhere for remedy and redress.',
        counts:
          'A source describes an arrangement that is open to people who are harmed, or other steps towards access to remedy.',
      },
      smart_commitments: {
        name: 'SMART commitments',
        asks: 'Commitments that are as specific, measurable, ambitious, realistic and time-bound as possible.',
        counts: 'The editors hold at least one commitment to be SMART.',
      },
      periodic_reporting: {
        name: 'Periodic reporting',
        asks: 'Openness on progress through regular reports.',
        counts: 'At least two progress or final reports were found.',
      },
      trust_and_monitoring: {
        name: 'Trust and monitoring',
        asks: 'Parties can hold each other to what was agreed, and have arranged how progress is followed.',
        counts:
          'A source describes how compliance is followed, or there are findings of a monitoring committee.',
      },
      dispute_settlement: {
        name: 'Dispute settlement',
        asks: 'It was agreed how disputes on progress and results are settled.',
        counts: 'A source describes the arrangement.',
      },
    },
    levels: {
      international: 'international',
      eu: 'EU',
      national: 'national',
      sector: 'sector',
      subsector: 'subsector',
      company: 'company',
    },
    agendaKinds: {
      guideline: 'Guidelines',
      policy: 'Laws and policy',
      initiative: 'Initiatives',
      follow_up: 'What came of it later',
    },
    evidence: {
      parties: (count) => (count === 1 ? '1 party' : `${String(count)} parties`),
      stakeholders: (count) =>
        count === 1 ? '1 organisation consulted' : `${String(count)} organisations consulted`,
      governance: (parts, isEnough) => `${isEnough ? 'Recorded' : 'Only recorded'}: ${parts}`,
      risks: (count, rated) =>
        `${String(count)} ${count === 1 ? 'risk' : 'risks'} named, ${rated === 0 ? 'without severity and likelihood' : `${String(rated)} of them with severity and likelihood`}`,
      levels: (levels) => `Levels of the commitments, the editors hold: ${levels}`,
      predecessor: (name) => `Predecessor: ${name}`,
      initiatives: 'Related initiatives',
      arranged: 'What was arranged',
      open: {
        yes: 'An arrangement that is open to those who are harmed',
        no: 'The arrangement was not open to those who are harmed',
        unknown: 'There is an arrangement; whether it is open to those who are harmed is not known',
      },
      commitments: (smart, count) =>
        count === 1
          ? `The one commitment is ${smart === 1 ? '' : 'not '}SMART`
          : `${smart === 0 ? 'None' : String(smart)} of the ${String(count)} commitments SMART`,
      reports: (count) => (count === 1 ? '1 report' : `${String(count)} reports`),
      monitoringReports: (count) =>
        count === 1
          ? '1 finding of a monitoring committee'
          : `${String(count)} findings of a monitoring committee`,
    },
    method: {
      title: 'Core elements of a covenant',
      summary:
        'In its advice 14/04 (2014) the SER names thirteen core elements of an effective covenant. This site shows for each covenant which of them the sources consulted describe. That says nothing about how well it was done.',
      version: (version) => `Version of the rule: ${version}`,
      statesTitle: 'Three possibilities',
      stateMeanings: {
        documented: 'A source describes it. The page of the covenant says where.',
        not_documented:
          'The sources consulted say nothing about it, or too little. That is not the same as: it does not exist.',
        not_assessed:
          'The editors have not yet established whether a source describes it. It does not count as missing.',
      },
      elementsTitle: 'The thirteen elements',
      element: 'Core element',
      asks: 'What the SER asks for',
      counts: 'Counts as described when',
      documentedBy: 'Described for',
      documentedOf: (documented, covenants) =>
        `${String(documented)} of ${counted(covenants, 'covenant', 'covenants')}`,
      statementNote:
        'Where no other data can carry it, the editors record a statement from a source, with that source.',
    },
  },
};
