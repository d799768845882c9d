import type { Withheld } from '../../schema/withheld.ts';
import { counted, countedOf } from '../counted.ts';
import type { Dictionary } from '../dictionary.ts';

type Level = 'low' | 'medium' | 'high';

interface CovenantPageWords {
  /** Before what is left out on purpose, by the reason. */
  readonly withheld: Readonly<Record<Withheld['reason'], string>>;
  /** Short names of the sections. */
  readonly contents: Readonly<
    Record<'kpis' | 'commitments' | 'risks' | 'disputes' | 'related' | 'notes', string>
  >;
  /** "Afgelopen op 31 december 2021": the phase with the date that decided it. */
  readonly phaseSince: (isOver: boolean, date: string, isDay: boolean) => string;
  readonly followedBy: (name: string) => string;
  readonly about: string;
  readonly aboutAnswer: (risks: number) => string;
  /** "India, China en 4 andere". */
  readonly andOthers: (named: string, others: number) => string;
  readonly reporting: string;
  /** `isLeast`: there may be one more. */
  readonly reportingAnswer: (found: number, due: number | undefined, isLeast: boolean) => string;
  readonly reportingNote: (latest: string | undefined, reports: number) => string;
  readonly progress: {
    readonly summary: (kpis: number, judged: number) => string;
    readonly judged: string;
    readonly notJudged: string;
    readonly method: string;
    readonly count: (kpis: number) => string;
    readonly inTable: string;
  };
  readonly methodChanges: string;
  readonly commitments: {
    readonly filter: string;
    readonly all: string;
    readonly passed: string;
    readonly withKpi: string;
    readonly withoutKpi: string;
    readonly kinds: Readonly<Record<'output' | 'outcome', string>>;
    readonly due: Readonly<Record<'passed' | 'ahead', string>>;
  };
  readonly risks: {
    readonly unranked: (risks: number, rated: number) => string;
    readonly ranked: (rated: number, risks: number) => string;
    readonly matrix: string;
    readonly levels: Readonly<Record<Level, string>>;
    readonly countries: string;
    readonly themes: string;
  };
  readonly parties: {
    readonly counts: string;
    readonly positions: string;
    readonly groups: string;
    readonly fees: string;
    readonly companies: (companies: number) => string;
    readonly doubtful: (companies: number) => string;
    readonly datesKnown: (joined: number, left: number) => string;
    readonly allCompanies: string;
    readonly companyResults: string;
    readonly joined: string;
    readonly left: string;
    readonly until: (date: string) => string;
    readonly unknown: string;
    readonly pageTitle: (covenant: string) => string;
  };
  readonly sources: {
    readonly all: (count: number) => string;
    readonly pageTitle: (covenant: string) => string;
    readonly description: (covenant: string) => string;
  };
  readonly disputes: {
    readonly mechanisms: string;
    readonly kinds: string;
    readonly binding: string;
    readonly enforceable: string;
    readonly open: string;
    readonly casesTotal: string;
    readonly answer: Readonly<Record<'yes' | 'no', string>>;
  };
  readonly recommendations: (count: number) => string;
  readonly regions: string;
  readonly subsectors: string;
}

export const covenantPageWords: Dictionary<CovenantPageWords> = {
  nl: {
    withheld: {
      privacy: 'Weggelaten om de privacy',
      safety: 'Weggelaten om de veiligheid',
      confidential: 'Weggelaten, want vertrouwelijk',
      identity_inferred: 'Weggelaten, want alleen af te leiden en niet genoemd in de bron',
    },
    contents: {
      kpis: "KPI's",
      commitments: 'Afspraken',
      risks: 'Risico’s',
      disputes: 'Klachten',
      related: 'Verwant',
      notes: 'Toelichting',
    },
    phaseSince: (isOver, date, isDay) =>
      isOver ? `Afgelopen ${isDay ? 'op' : 'in'} ${date}` : `Lopend sinds ${date}`,
    followedBy: (name) => `opgevolgd door ${name}`,
    about: 'Over wie en wat?',
    aboutAnswer: (risks) =>
      risks === 0
        ? 'Risico’s niet gevonden'
        : `${String(risks)} ${risks === 1 ? 'risico' : 'risico’s'} in de keten`,
    andOthers: (named, others) => (others === 0 ? named : `${named} en nog ${String(others)}`),
    reporting: 'Komen er rapportages?',
    reportingAnswer: (found, due, isLeast) =>
      due === undefined
        ? found === 0
          ? 'Geen gevonden'
          : `${String(found)} gevonden`
        : `${isLeast ? 'Ten minste ' : ''}${String(found)} van de ${String(due)} gevonden`,
    reportingNote: (latest, reports) =>
      reports === 0
        ? 'Er is geen rapportage gevonden.'
        : latest === undefined
          ? 'Wanneer ze verschenen, is niet bekend.'
          : `De laatste verscheen ${latest}.`,
    progress: {
      summary: (kpis, judged) =>
        kpis === 1
          ? `Er is 1 KPI. Daarvan is ${judged === 0 ? 'niet te zeggen' : 'te zeggen'} hoe ver die is.`
          : `Van ${judged === 0 ? 'geen' : String(judged)} van de ${String(kpis)} KPI's is te zeggen hoe ver ze zijn.`,
      judged: 'Te beoordelen',
      notJudged: 'Niet te beoordelen',
      method: 'Hoe de status wordt bepaald',
      count: (kpis) => (kpis === 1 ? '1 KPI' : `${String(kpis)} KPI's`),
      inTable: 'Zie de tabel met alle KPI’s',
    },
    methodChanges: 'Veranderingen in de meetwijze',
    commitments: {
      filter: 'Toon',
      all: 'Alle',
      passed: 'Termijn voorbij',
      withKpi: 'Met KPI',
      withoutKpi: 'Zonder KPI',
      kinds: { output: 'Prestatie', outcome: 'Effect' },
      due: { passed: 'termijn voorbij', ahead: 'termijn loopt nog' },
    },
    risks: {
      unranked: (risks, rated) =>
        risks === 1
          ? `De bronnen noemen 1 risico${rated === 1 ? '.' : ', zonder de ernst én de waarschijnlijkheid ervan.'}`
          : `De bronnen noemen ${String(risks)} risico’s. Van ${rated === 0 ? 'geen' : 'maar één'} ervan geven ze zowel de ernst als de waarschijnlijkheid; daarom staat hier geen rangorde.`,
      ranked: (rated, risks) =>
        `Van ${String(rated)} van ${countedOf('de', risks, 'risico', 'risico’s')} geven de bronnen zowel de ernst als de waarschijnlijkheid.`,
      matrix: 'Ernst en waarschijnlijkheid',
      levels: { low: 'Laag', medium: 'Middel', high: 'Hoog' },
      countries: 'Landen',
      themes: 'Thema’s',
    },
    parties: {
      counts: 'Aantallen volgens bronnen',
      positions: 'Standpunten',
      groups: 'Groepen deelnemers en wat zij moeten doen',
      fees: 'Bijdragen van deelnemers',
      companies: (companies) =>
        companies === 1
          ? '1 deelnemer staat met naam in de geraadpleegde bronnen.'
          : `${String(companies)} deelnemers staan met naam in de geraadpleegde bronnen.`,
      doubtful: (companies) => `Bij ${String(companies)} past enige twijfel; dat staat erbij.`,
      datesKnown: (joined, left) =>
        `Van ${joined === 0 ? 'geen' : String(joined)} is bekend wanneer ${joined === 1 ? 'die toetrad' : 'ze toetraden'}; van ${left === 0 ? 'geen' : String(left)} dat ${left === 1 ? 'die is' : 'ze zijn'} vertrokken.`,
      allCompanies: 'Alle deelnemers, met de data die bekend zijn',
      companyResults: 'Resultaten per bedrijf',
      joined: 'Toegetreden',
      left: 'Vertrokken',
      until: (date) => `uiterlijk ${date}`,
      unknown: 'niet bekend',
      pageTitle: (covenant) => `Deelnemers: ${covenant}`,
    },
    sources: {
      all: (count) => `Alle ${counted(count, 'bron', 'bronnen')}, met hun nummers`,
      pageTitle: (covenant) => `Bronnen: ${covenant}`,
      description: (covenant) => `De bronnen van wat deze site over ${covenant} zegt.`,
    },
    disputes: {
      mechanisms: 'Mechanisme',
      kinds: 'Soort procedure',
      binding: 'Bindend',
      enforceable: 'Afdwingbaar bij de rechter',
      open: 'Open voor wie schade ondervindt',
      casesTotal: 'Zaken volgens de bronnen',
      answer: { yes: 'ja', no: 'nee' },
    },
    recommendations: (count) => (count === 1 ? '1 aanbeveling' : `${String(count)} aanbevelingen`),
    regions: 'Landen en gewesten',
    subsectors: 'Deelsectoren',
  },
  en: {
    withheld: {
      privacy: 'Left out for privacy',
      safety: 'Left out for safety',
      confidential: 'Left out as confidential',
      identity_inferred: 'Left out as it can only be inferred and is not named in the source',
    },
    contents: {
      kpis: 'KPIs',
      commitments: 'Commitments',
      risks: 'Risks',
      disputes: 'Complaints',
      related: 'Related',
      notes: 'Notes',
    },
    phaseSince: (isOver, date, isDay) =>
      isOver ? `Ended ${isDay ? 'on' : 'in'} ${date}` : `Running since ${date}`,
    followedBy: (name) => `followed up by ${name}`,
    about: 'About whom and what?',
    aboutAnswer: (risks) =>
      risks === 0
        ? 'Risks not found'
        : `${String(risks)} ${risks === 1 ? 'risk' : 'risks'} in the chain`,
    andOthers: (named, others) => (others === 0 ? named : `${named} and ${String(others)} more`),
    reporting: 'Are there reports?',
    reportingAnswer: (found, due, isLeast) =>
      due === undefined
        ? found === 0
          ? 'None found'
          : `${String(found)} found`
        : `${isLeast ? 'At least ' : ''}${String(found)} of ${String(due)} found`,
    reportingNote: (latest, reports) =>
      reports === 0
        ? 'No report was found.'
        : latest === undefined
          ? 'When they appeared is not known.'
          : `The latest appeared ${latest}.`,
    progress: {
      summary: (kpis, judged) =>
        kpis === 1
          ? `There is 1 KPI. ${judged === 0 ? 'Nobody can say' : 'One can say'} how far it is.`
          : `Of ${judged === 0 ? 'none' : String(judged)} of the ${String(kpis)} KPIs one can say how far they are.`,
      judged: 'Can be judged',
      notJudged: 'Cannot be judged',
      method: 'How the status is made',
      count: (kpis) => (kpis === 1 ? '1 KPI' : `${String(kpis)} KPIs`),
      inTable: 'See the table of all KPIs',
    },
    methodChanges: 'Changes in method',
    commitments: {
      filter: 'Show',
      all: 'All',
      passed: 'Due date passed',
      withKpi: 'With KPI',
      withoutKpi: 'Without KPI',
      kinds: { output: 'Output', outcome: 'Outcome' },
      due: { passed: 'due date passed', ahead: 'not due yet' },
    },
    risks: {
      unranked: (risks, rated) =>
        risks === 1
          ? `The sources name 1 risk${rated === 1 ? '.' : ', without both its severity and its likelihood.'}`
          : `The sources name ${String(risks)} risks. Of ${rated === 0 ? 'none' : 'only one'} of them they give both severity and likelihood, so there is no ranking here.`,
      ranked: (rated, risks) =>
        `Of ${String(rated)} of ${countedOf('the', risks, 'risk', 'risks')} the sources give both severity and likelihood.`,
      matrix: 'Severity and likelihood',
      levels: { low: 'Low', medium: 'Medium', high: 'High' },
      countries: 'Countries',
      themes: 'Themes',
    },
    parties: {
      counts: 'Numbers according to sources',
      positions: 'Positions',
      groups: 'Groups of participants and what they have to do',
      fees: 'Fees of participants',
      companies: (companies) =>
        companies === 1
          ? '1 participant is named in the sources consulted.'
          : `${String(companies)} participants are named in the sources consulted.`,
      doubtful: (companies) =>
        `Of ${String(companies)} something is in doubt, as is said beside them.`,
      datesKnown: (joined, left) =>
        `Of ${joined === 0 ? 'none' : String(joined)} it is known when they joined; of ${left === 0 ? 'none' : String(left)} that they left.`,
      allCompanies: 'All participants, with the dates that are known',
      companyResults: 'Results by company',
      joined: 'Joined',
      left: 'Left',
      until: (date) => `by ${date}`,
      unknown: 'not known',
      pageTitle: (covenant) => `Participants: ${covenant}`,
    },
    sources: {
      all: (count) => `All ${counted(count, 'source', 'sources')}, with their numbers`,
      pageTitle: (covenant) => `Sources: ${covenant}`,
      description: (covenant) => `The sources of what this site says about ${covenant}.`,
    },
    disputes: {
      mechanisms: 'Mechanism',
      kinds: 'Kind of procedure',
      binding: 'Binding',
      enforceable: 'Enforceable in court',
      open: 'Open to those who are harmed',
      casesTotal: 'Cases according to the sources',
      answer: { yes: 'yes', no: 'no' },
    },
    recommendations: (count) =>
      count === 1 ? '1 recommendation' : `${String(count)} recommendations`,
    regions: 'Countries and regions',
    subsectors: 'Subsectors',
  },
};
