import type { Covenant } from '../../schema/covenant.ts';
import { counted } from '../counted.ts';
import type { Dictionary } from '../dictionary.ts';

interface CovenantWords {
  readonly title: string;
  readonly intro: (covenants: number, kpis: number) => string;
  /** The questions a reader comes with, and the answers in few words. */
  readonly answers: {
    readonly promised: string;
    readonly promisedAnswer: (commitments: number) => string;
    readonly promisedNote: (commitments: number, smart: number) => string;
    readonly byWhom: string;
    readonly byWhomAnswer: (parties: number) => string;
    /** `others`: supporters and stakeholders. */
    readonly byWhomNote: (others: number, participants: number) => string;
    readonly byWhen: string;
    readonly byWhenUnknown: string;
    readonly plannedEnd: (date: string) => string;
    readonly howFar: string;
    readonly howFarAnswer: (kpis: number, judgeable: number) => string;
    /** Where there are no KPIs. */
    readonly howFarNote: string;
    readonly complaints: string;
    readonly complaintsNote: (cases: number, established: number) => string;
    readonly whoSays: string;
    readonly whoSaysAnswer: (sources: number) => string;
  };
  readonly phases: Readonly<Record<'negotiation' | 'running' | 'ended' | 'follow_up', string>>;
  readonly facts: string;
  readonly sector: string;
  readonly term: string;
  readonly signed: string;
  readonly started: string;
  readonly plannedEnd: string;
  readonly ended: string;
  readonly derived: string;
  readonly facilitator: string;
  readonly subsectors: string;
  readonly regions: string;
  readonly regionNames: Readonly<Record<NonNullable<Covenant['regions']>[number], string>>;
  readonly website: string;
  readonly predecessor: string;
  readonly successor: string;
  readonly parties: string;
  readonly partyRoles: Readonly<Record<'party' | 'supporter' | 'stakeholder', string>>;
  readonly since: (date: string) => string;
  readonly joined: (date: string) => string;
  readonly left: (date: string) => string;
  readonly leftBy: (date: string) => string;
  readonly companies: string;
  readonly kpis: string;
  readonly noKpis: string;
  readonly allKpis: string;
  readonly latest: string;
  readonly target: string;
  readonly noTarget: string;
  readonly commitments: string;
  readonly commitmentsIntro: (commitments: number, smart: number, notAssessed: number) => string;
  readonly noCommitments: string;
  readonly smart: Readonly<Record<'smart' | 'not_smart' | 'not_assessed', string>>;
  readonly commitmentKinds: Readonly<Record<'output' | 'outcome', string>>;
  readonly owners: string;
  readonly due: string;
  readonly measuredBy: string;
  readonly timings: Readonly<Record<'end_of_term' | 'each_period' | 'unstated', string>>;
  readonly by: (date: string) => string;
  readonly risks: string;
  readonly noRisks: string;
  readonly severity: string;
  readonly likelihood: string;
  readonly governance: string;
  readonly composition: string;
  readonly body: string;
  readonly chair: string;
  readonly independentChair: string;
  readonly secretariat: string;
  readonly funding: string;
  readonly meetings: string;
  readonly workingGroups: string;
  readonly monitoring: string;
  readonly disputes: string;
  readonly cases: string;
  readonly noCases: string;
  readonly reports: string;
  readonly noReports: string;
  readonly reportKind: string;
  readonly publishedUnknown: string;
  readonly milestones: string;
  readonly evaluations: string;
  readonly evaluationKinds: Readonly<
    Record<'midterm' | 'final' | 'policy' | 'alignment' | 'monitoring' | 'view', string>
  >;
  readonly figures: string;
  readonly agendas: string;
  readonly notDocumented: string;
  readonly covenant: string;
  readonly phase: string;
  readonly kpiCount: string;
}

export const covenantWords: Dictionary<CovenantWords> = {
  nl: {
    title: 'Convenanten',
    intro: (covenants, kpis) =>
      `${counted(covenants, 'convenant', 'convenanten')} met samen ${counted(kpis, 'gepubliceerde KPI', "gepubliceerde KPI's")}.`,
    answers: {
      promised: 'Wat is beloofd?',
      promisedAnswer: (commitments) =>
        commitments === 0
          ? 'Geen afspraken gevonden'
          : `${String(commitments)} ${commitments === 1 ? 'afspraak' : 'afspraken'}`,
      promisedNote: (commitments, smart) =>
        commitments === 0
          ? 'In de geraadpleegde bronnen staan er geen.'
          : commitments === 1
            ? `${smart === 1 ? 'SMART' : 'Niet als SMART beoordeeld'}, volgens de redactie.`
            : `${smart === 0 ? 'Geen enkele' : String(smart)} daarvan SMART, volgens de redactie.`,
      byWhom: 'Door wie?',
      byWhomAnswer: (parties) =>
        parties === 0
          ? 'Partijen niet gevonden'
          : `${String(parties)} ${parties === 1 ? 'partij' : 'partijen'}`,
      byWhomNote: (others, participants) => {
        const named = [
          ...(others === 0
            ? []
            : [others === 1 ? '1 ondersteuner' : `${String(others)} ondersteuners`]),
          ...(participants === 0
            ? []
            : [participants === 1 ? '1 deelnemer' : `${String(participants)} deelnemers`]),
        ];
        const unlisted = participants === 0 ? 'Een lijst van deelnemers is niet gevonden.' : '';
        return named.length === 0
          ? unlisted
          : `Daarnaast noemen de bronnen ${named.join(' en ')} bij naam. ${unlisted}`.trim();
      },
      byWhen: 'Wanneer?',
      byWhenUnknown: 'Looptijd niet bekend',
      plannedEnd: (date) => `afgesproken einde ${date}`,
      howFar: 'Hoe ver is het?',
      howFarAnswer: (kpis, judgeable) =>
        kpis === 0
          ? 'Niet te zeggen'
          : kpis === 1
            ? `Van de ene KPI ${judgeable === 1 ? '' : 'niet '}te zeggen`
            : `Van ${judgeable === 0 ? 'geen' : String(judgeable)} van ${String(kpis)} KPI's te zeggen`,
      howFarNote: "Er zijn geen KPI's gepubliceerd of gevonden.",
      complaints: 'Is er geklaagd?',
      complaintsNote: (cases, established) =>
        cases === 0
          ? 'Er zijn geen zaken onder dit convenant gevonden.'
          : `Van ${String(established)} is de uitkomst vastgesteld.`,
      whoSays: 'Wie zegt dat?',
      whoSaysAnswer: (sources) => `${String(sources)} ${sources === 1 ? 'bron' : 'bronnen'}`,
    },
    phases: {
      negotiation: 'In onderhandeling',
      running: 'Lopend',
      ended: 'Afgelopen',
      follow_up: 'Afgelopen, opgevolgd',
    },
    facts: 'In het kort',
    sector: 'Sector',
    term: 'Looptijd',
    signed: 'Ondertekend',
    started: 'Ingegaan',
    plannedEnd: 'Afgesproken einde',
    ended: 'Geëindigd',
    derived: 'afgeleid',
    facilitator: 'Begeleid door',
    subsectors: 'Deelsectoren',
    regions: 'Landen en gewesten',
    regionNames: { NL: 'Nederland', 'BE-VLG': 'Vlaanderen' },
    website: 'Eigen pagina',
    predecessor: 'Voorganger',
    successor: 'Opvolger',
    parties: 'Partijen',
    partyRoles: { party: 'partij', supporter: 'ondersteuner', stakeholder: 'belanghebbende' },
    since: (date) => `sinds ${date}`,
    joined: (date) => `toegetreden ${date}`,
    left: (date) => `vertrokken ${date}`,
    leftBy: (date) => `vertrokken, uiterlijk ${date}`,
    companies: 'Deelnemers',
    kpis: 'Wat er is gemeten',
    noKpis: "Van dit convenant zijn in de geraadpleegde bronnen geen KPI's gevonden.",
    allKpis: "Alle KPI's",
    latest: 'Laatste waarde',
    target: 'Doel',
    noTarget: 'geen doel gevonden',
    commitments: 'Wat er is afgesproken',
    commitmentsIntro: (commitments, smart, notAssessed) =>
      `${commitments === 1 ? `De ene afspraak is${smart === 1 ? '' : ' niet'}` : smart === 0 ? 'Geen enkele afspraak is' : `${String(smart)} van de ${String(commitments)} afspraken ${smart === 1 ? 'is' : 'zijn'}`} volgens de redactie SMART${notAssessed === 0 ? '' : `; ${String(notAssessed)} ${notAssessed === 1 ? 'is' : 'zijn'} nog niet beoordeeld`}.`,
    noCommitments: 'Van dit convenant zijn in de geraadpleegde bronnen geen afspraken gevonden.',
    smart: { smart: 'SMART', not_smart: 'Niet SMART', not_assessed: 'Nog niet beoordeeld' },
    commitmentKinds: { output: 'prestatie', outcome: 'effect' },
    owners: 'Wie',
    due: 'Wanneer',
    measuredBy: 'Gemeten met',
    timings: {
      end_of_term: 'aan het einde van de looptijd',
      each_period: 'elke periode',
      unstated: 'geen termijn genoemd',
    },
    by: (date) => `uiterlijk ${date}`,
    risks: "Risico's in de keten",
    noRisks: "In de geraadpleegde bronnen staan geen risico's beschreven.",
    severity: 'Ernst',
    likelihood: 'Waarschijnlijkheid',
    governance: 'Bestuur',
    composition: 'Samenstelling',
    body: 'Orgaan',
    chair: 'Voorzitterschap',
    independentChair: 'Onafhankelijk voorzitter',
    secretariat: 'Secretariaat',
    funding: 'Financiering',
    meetings: 'Bijeenkomsten',
    workingGroups: 'Werkgroepen',
    monitoring: 'Toezicht op naleving',
    disputes: 'Klachten en geschillen',
    cases: 'Zaken onder dit convenant',
    noCases: 'Er zijn geen zaken onder dit convenant gevonden.',
    reports: 'Rapportages',
    noReports: 'Er zijn geen rapportages gevonden.',
    reportKind: 'Soort',
    publishedUnknown: 'niet bekend',
    milestones: 'Verloop',
    evaluations: 'Evaluaties',
    evaluationKinds: {
      midterm: 'Tussentijdse evaluatie',
      final: 'Eindevaluatie',
      policy: 'Evaluatie van het beleid',
      alignment: 'Toets aan richtlijnen',
      monitoring: 'Monitoringcommissie',
      view: 'Standpunt van een partij',
    },
    figures: 'Andere cijfers',
    agendas: "Verwante richtlijnen en agenda's",
    notDocumented: 'Niet beschreven in de geraadpleegde bronnen.',
    covenant: 'Convenant',
    phase: 'Fase',
    kpiCount: "KPI's",
  },
  en: {
    title: 'Covenants',
    intro: (covenants, kpis) =>
      `${counted(covenants, 'covenant', 'covenants')} with ${counted(kpis, 'published KPI', 'published KPIs')}.`,
    answers: {
      promised: 'What was promised?',
      promisedAnswer: (commitments) =>
        commitments === 0
          ? 'No commitments found'
          : `${String(commitments)} ${commitments === 1 ? 'commitment' : 'commitments'}`,
      promisedNote: (commitments, smart) =>
        commitments === 0
          ? 'The sources consulted name none.'
          : commitments === 1
            ? `${smart === 1 ? 'SMART' : 'Not held to be SMART'}, according to the editors.`
            : `${smart === 0 ? 'None' : String(smart)} of them SMART, the editors hold.`,
      byWhom: 'By whom?',
      byWhomAnswer: (parties) =>
        parties === 0
          ? 'Parties not found'
          : `${String(parties)} ${parties === 1 ? 'party' : 'parties'}`,
      byWhomNote: (others, participants) => {
        const named = [
          ...(others === 0 ? [] : [others === 1 ? '1 supporter' : `${String(others)} supporters`]),
          ...(participants === 0
            ? []
            : [participants === 1 ? '1 participant' : `${String(participants)} participants`]),
        ];
        const unlisted = participants === 0 ? 'No list of participants was found.' : '';
        return named.length === 0
          ? unlisted
          : `Besides, the sources name ${named.join(' and ')}. ${unlisted}`.trim();
      },
      byWhen: 'By when?',
      byWhenUnknown: 'Term not known',
      plannedEnd: (date) => `agreed end ${date}`,
      howFar: 'How far is it?',
      howFarAnswer: (kpis, judgeable) =>
        kpis === 0
          ? 'Nobody can say'
          : kpis === 1
            ? `Can${judgeable === 1 ? '' : 'not'} be said of the one KPI`
            : `Can be said of ${judgeable === 0 ? 'none' : String(judgeable)} of ${String(kpis)} KPIs`,
      howFarNote: 'No KPIs were published or found.',
      complaints: 'Were there complaints?',
      complaintsNote: (cases, established) =>
        cases === 0
          ? 'No cases under this covenant were found.'
          : `The outcome of ${String(established)} has been established.`,
      whoSays: 'Who says so?',
      whoSaysAnswer: (sources) => `${String(sources)} ${sources === 1 ? 'source' : 'sources'}`,
    },
    phases: {
      negotiation: 'In negotiation',
      running: 'Running',
      ended: 'Ended',
      follow_up: 'Ended, followed up',
    },
    facts: 'In brief',
    sector: 'Sector',
    term: 'Term',
    signed: 'Signed',
    started: 'Started',
    plannedEnd: 'Agreed end',
    ended: 'Ended',
    derived: 'derived',
    facilitator: 'Facilitated by',
    subsectors: 'Subsectors',
    regions: 'Countries and regions',
    regionNames: { NL: 'Netherlands', 'BE-VLG': 'Flanders' },
    website: 'Own page',
    predecessor: 'Predecessor',
    successor: 'Successor',
    parties: 'Parties',
    partyRoles: { party: 'party', supporter: 'supporter', stakeholder: 'stakeholder' },
    since: (date) => `since ${date}`,
    joined: (date) => `joined ${date}`,
    left: (date) => `left ${date}`,
    leftBy: (date) => `had left by ${date}`,
    companies: 'Participants',
    kpis: 'What was measured',
    noKpis: 'No KPIs of this covenant were found in the sources consulted.',
    allKpis: 'All KPIs',
    latest: 'Latest value',
    target: 'Target',
    noTarget: 'no target found',
    commitments: 'What was agreed',
    commitmentsIntro: (commitments, smart, notAssessed) =>
      `The editors hold ${commitments === 1 ? `the one commitment${smart === 1 ? '' : ' not'}` : `${smart === 0 ? 'none' : String(smart)} of the ${String(commitments)} commitments`} to be SMART${notAssessed === 0 ? '' : `; ${String(notAssessed)} not yet assessed`}.`,
    noCommitments: 'No commitments of this covenant were found in the sources consulted.',
    smart: { smart: 'SMART', not_smart: 'Not SMART', not_assessed: 'Not yet assessed' },
    commitmentKinds: { output: 'output', outcome: 'outcome' },
    owners: 'Who',
    due: 'When',
    measuredBy: 'Measured by',
    timings: {
      end_of_term: 'at the end of the term',
      each_period: 'each period',
      unstated: 'no due date given',
    },
    by: (date) => `by ${date}`,
    risks: 'Risks in the supply chain',
    noRisks: 'The sources consulted describe no risks.',
    severity: 'Severity',
    likelihood: 'Likelihood',
    governance: 'Governance',
    composition: 'Composition',
    body: 'Body',
    chair: 'Chair',
    independentChair: 'Independent chair',
    secretariat: 'Secretariat',
    funding: 'Funding',
    meetings: 'Meetings',
    workingGroups: 'Working groups',
    monitoring: 'Monitoring of compliance',
    disputes: 'Complaints and disputes',
    cases: 'Cases under this covenant',
    noCases: 'No cases under this covenant were found.',
    reports: 'Reports',
    noReports: 'No reports were found.',
    reportKind: 'Kind',
    publishedUnknown: 'not known',
    milestones: 'Course of events',
    evaluations: 'Evaluations',
    evaluationKinds: {
      midterm: 'Midterm evaluation',
      final: 'Final evaluation',
      policy: 'Evaluation of the policy',
      alignment: 'Alignment with guidelines',
      monitoring: 'Monitoring committee',
      view: 'View of a party',
    },
    figures: 'Other figures',
    agendas: 'Related guidelines and agendas',
    notDocumented: 'Not described in the sources consulted.',
    covenant: 'Covenant',
    phase: 'Phase',
    kpiCount: 'KPIs',
  },
};
