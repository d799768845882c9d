import { counted } from '../counted.ts';
import type { Dictionary } from '../dictionary.ts';

interface SubjectWords {
  readonly organisations: string;
  readonly organisationsIntro: (count: number) => string;
  readonly sectors: string;
  readonly sectorsIntro: string;
  readonly themes: string;
  readonly themesIntro: string;
  readonly countries: string;
  readonly countriesIntro: string;
  readonly mechanisms: string;
  readonly reports: string;
  readonly reportsIntro: string;
  readonly entryCounts: (covenants: number, cases: number) => string;
  readonly otherNames: string;
  readonly legalEntities: string;
  readonly country: string;
  readonly partOf: string;
  readonly mergedInto: string;
  readonly nameFrom: (name: string, from: string, until: string) => string;
  readonly roles: string;
  readonly participant: string;
  readonly covenants: string;
  readonly kpisOfCovenants: string;
  readonly casesAsComplainant: string;
  readonly casesAsRespondent: string;
  readonly casesAsRelated: string;
  readonly casesOfSubject: string;
  readonly role: string;
  readonly dates: string;
  readonly nothing: string;
  /** Before a mechanism that an organisation runs. */
  readonly runs: string;
  readonly risks: string;
  readonly operator: string;
  readonly active: string;
  readonly procedures: string;
  readonly scope: string;
  readonly afterEnd: string;
  readonly steps: string;
  readonly noSteps: string;
  readonly days: (days: number) => string;
  readonly noDeadline: string;
  readonly report: string;
  readonly reportKinds: Readonly<Record<'progress' | 'final' | 'evaluation', string>>;
}

export const subjectWords: Dictionary<SubjectWords> = {
  nl: {
    organisations: 'Organisaties',
    organisationsIntro: (count) =>
      `${counted(count, 'organisatie', 'organisaties')}, met de convenanten en zaken waarin zij ${count === 1 ? 'voorkomt' : 'voorkomen'}. Genoemd worden is geen oordeel.`,
    sectors: 'Sectoren',
    sectorsIntro: 'Convenanten en zaken per sector.',
    themes: "Thema's",
    themesIntro: 'Waar het in convenanten en zaken over gaat.',
    countries: 'Landen',
    countriesIntro: 'Landen die in een risico of een zaak worden genoemd.',
    mechanisms: 'Mechanismen',
    reports: 'Rapportages',
    reportsIntro: 'Alle rapportages en evaluaties die in de geraadpleegde bronnen zijn gevonden.',
    entryCounts: (covenants, cases) =>
      [
        ...(covenants === 0
          ? []
          : [`${String(covenants)} ${covenants === 1 ? 'convenant' : 'convenanten'}`]),
        ...(cases === 0 ? [] : [`${String(cases)} ${cases === 1 ? 'zaak' : 'zaken'}`]),
      ].join(' · '),
    otherNames: 'Andere namen in de bronnen',
    legalEntities: 'Rechtspersonen in de bronnen',
    country: 'Land',
    partOf: 'Onderdeel van',
    mergedInto: 'Opgegaan in',
    nameFrom: (name, from, until) =>
      `${name} (${[from === '' ? '' : `vanaf ${from}`, until === '' ? '' : `tot en met ${until}`].filter((part) => part !== '').join(' ')})`,
    roles: 'Convenanten',
    participant: 'deelnemer',
    covenants: 'Convenanten',
    kpisOfCovenants: "KPI's",
    casesAsComplainant: 'Zaken als klager',
    casesAsRespondent: 'Zaken als beklaagde',
    casesAsRelated: 'Zaken waarin de organisatie betrokken was, niet als beklaagde',
    casesOfSubject: 'Klachten en geschillen',
    role: 'Rol',
    dates: 'Wanneer',
    nothing: 'Op deze site staat geen convenant, zaak of cijfer hierbij.',
    runs: 'Voert dit mechanisme uit',
    risks: "Risico's in convenanten",
    operator: 'Uitgevoerd door',
    active: 'Werkzaam',
    procedures: 'Procedures',
    scope: 'Waarover en door wie geklaagd kan worden',
    afterEnd: 'Na het einde',
    steps: 'Stappen en termijnen',
    noSteps: 'In de geraadpleegde bronnen zijn geen stappen of termijnen gevonden.',
    days: (days) => `binnen ${counted(days, 'dag', 'dagen')}`,
    noDeadline: 'geen termijn gevonden',
    report: 'Rapportage',
    reportKinds: { progress: 'voortgang', final: 'eindrapportage', evaluation: 'evaluatie' },
  },
  en: {
    organisations: 'Organisations',
    organisationsIntro: (count) =>
      `${counted(count, 'organisation', 'organisations')}, with the covenants and cases in which ${count === 1 ? 'it appears' : 'they appear'}. Being named is no finding.`,
    sectors: 'Sectors',
    sectorsIntro: 'Covenants and cases by sector.',
    themes: 'Themes',
    themesIntro: 'What covenants and cases are about.',
    countries: 'Countries',
    countriesIntro: 'Countries that are named in a risk or a case.',
    mechanisms: 'Mechanisms',
    reports: 'Reports',
    reportsIntro: 'All reports and evaluations that were found in the sources consulted.',
    entryCounts: (covenants, cases) =>
      [
        ...(covenants === 0
          ? []
          : [`${String(covenants)} ${covenants === 1 ? 'covenant' : 'covenants'}`]),
        ...(cases === 0 ? [] : [`${String(cases)} ${cases === 1 ? 'case' : 'cases'}`]),
      ].join(' · '),
    otherNames: 'Other names in the sources',
    legalEntities: 'Legal entities in the sources',
    country: 'Country',
    partOf: 'Part of',
    mergedInto: 'Merged into',
    nameFrom: (name, from, until) =>
      `${name} (${[from === '' ? '' : `from ${from}`, until === '' ? '' : `until ${until}`].filter((part) => part !== '').join(' ')})`,
    roles: 'Covenants',
    participant: 'participant',
    covenants: 'Covenants',
    kpisOfCovenants: 'KPIs',
    casesAsComplainant: 'Cases as complainant',
    casesAsRespondent: 'Cases as respondent',
    casesAsRelated: 'Cases in which the organisation was involved, not as respondent',
    casesOfSubject: 'Complaints and disputes',
    role: 'Role',
    dates: 'When',
    nothing: 'No covenant, case or figure on this site belongs to it.',
    runs: 'Runs this mechanism',
    risks: 'Risks in covenants',
    operator: 'Run by',
    active: 'Active',
    procedures: 'Procedures',
    scope: 'What can be complained about, and by whom',
    afterEnd: 'After the end',
    steps: 'Steps and deadlines',
    noSteps: 'No steps or deadlines were found in the sources consulted.',
    days: (days) => `within ${counted(days, 'day', 'days')}`,
    noDeadline: 'no deadline found',
    report: 'Report',
    reportKinds: { progress: 'progress', final: 'final report', evaluation: 'evaluation' },
  },
};
