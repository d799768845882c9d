import { countedOf } from '../counted.ts';
import type { Dictionary } from '../dictionary.ts';

interface HomeWords {
  readonly heading: string;
  readonly figures: string;
  readonly judgeable: string;
  readonly of: (total: string) => string;
  readonly running: string;
  readonly reportsMissing: string;
  readonly reportsUnplaced: (count: number) => string;
  readonly followed: string;
  readonly followedNote: string;
  readonly fresh: string;
  readonly rulings: string;
  readonly noRulings: string;
  readonly allCases: (count: string) => string;
  readonly casesNote: (established: string, all: string) => string;
  readonly changes: string;
  readonly allChanges: string;
  readonly additions: Readonly<Record<'case' | 'kpi' | 'report' | 'covenant' | 'values', string>>;
  readonly andOthers: (count: number) => string;
  readonly wasNow: (before: string, after: string) => string;
  readonly late: string;
  readonly reports: string;
  readonly newReports: string;
  readonly allReports: string;
  readonly reportGaps: string;
  readonly expectedBy: (date: string) => string;
  readonly reportsFound: (found: string, due: string) => string;
  readonly noneDue: string;
  readonly noRhythm: (covenants: number) => string;
  readonly remedies: string;
  readonly allRemedies: string;
  readonly dueBy: (date: string) => string;
  readonly noRemedies: string;
  readonly remediesDone: string;
  readonly noneOverdue: string;
  readonly noDueDate: (without: string, open: string) => string;
  readonly covenants: string;
  readonly allCovenants: string;
  readonly noCovenants: string;
  readonly which: string;
  readonly barKey: (today: string) => string;
  readonly agreedEndKey: string;
  readonly statuses: string;
  readonly allKpis: string;
  readonly noKpis: string;
  readonly example: string;
}

/** The front page: what is new, what is late, and how little can be said of the rest. */
export const homeWords: Dictionary<HomeWords> = {
  nl: {
    heading: 'Doen convenanten wat ze beloofden?',
    figures: 'Wat er te zeggen valt',
    judgeable: "KPI's waarvan te zeggen is hoe ver het is",
    of: (total) => `van ${total}`,
    running: 'Convenanten die nog lopen',
    reportsMissing: 'Verwachte rapportages die niet zijn gevonden',
    reportsUnplaced: (count) =>
      `Van nog ${String(count)} is niet te zeggen of ${count === 1 ? 'die er is' : 'die er zijn'}`,
    followed: 'Herstel waarvan bekend is of het is uitgevoerd',
    followedNote: 'Van de rest zegt geen bron het',
    fresh: 'Nieuw',
    rulings: 'Laatste uitspraken',
    noRulings: 'Er is nog geen uitspraak met een datum.',
    allCases: (count) =>
      count === '1'
        ? 'De enige klacht of het enige geschil'
        : `Alle ${count} klachten en geschillen`,
    casesNote: (established, all) =>
      `Van ${established} van ${countedOf('de', all, 'klacht of geschil', 'klachten en geschillen')} is de uitkomst vastgesteld.`,
    changes: 'Laatste wijzigingen',
    allChanges: 'Alle wijzigingen',
    additions: {
      case: 'Nieuwe zaak',
      kpi: 'Nieuwe KPI',
      report: 'Nieuwe rapportage',
      covenant: 'Nieuw convenant',
      values: 'Nieuw cijfer',
    },
    andOthers: (count) => `en nog ${String(count)} ${count === 1 ? 'feit' : 'feiten'}`,
    wasNow: (before, after) => `was ${before}, werd ${after}`,
    late: 'Te laat, of niet bekend',
    reports: 'Rapportages',
    newReports: 'Laatste rapportages',
    allReports: 'Alle rapportages',
    reportGaps: 'Wat ontbreekt',
    expectedBy: (date) => `te verwachten tot en met ${date}`,
    reportsFound: (found, due) =>
      due === '1'
        ? `De enige rapportage die te verwachten was, is ${found === '1' ? '' : 'niet '}gevonden.`
        : `Van de ${due} rapportages die te verwachten waren, zijn er ${found} gevonden.`,
    noneDue: 'Er was nog geen rapportage te verwachten.',
    noRhythm: (covenants) =>
      covenants === 1
        ? 'Van 1 convenant is niet vastgesteld hoe vaak het rapporteert.'
        : `Van ${String(covenants)} convenanten is niet vastgesteld hoe vaak zij rapporteren.`,
    remedies: 'Herstel',
    allRemedies: 'Al het herstel',
    dueBy: (date) => `uiterlijk ${date}`,
    noRemedies: 'Er is geen herstel opgelegd of afgesproken.',
    remediesDone: 'Al het herstel is uitgevoerd of vervallen.',
    noneOverdue: 'Van geen enkele maatregel blijkt uit een bron dat zij te laat is.',
    noDueDate: (without, open) =>
      `Maatregelen waarvan niet vaststaat dat zij geheel zijn uitgevoerd: ${open}. Van ${without} geeft geen bron een uiterste datum; zonder die datum is niet te zeggen of iets te laat is.`,
    covenants: 'Convenanten naar fase',
    allCovenants: 'Alle convenanten',
    noCovenants: 'Er is nog geen convenant.',
    which: 'Welke dat zijn',
    barKey: (today) =>
      `Balk: van ingang tot einde, of tot vandaag (${today}, de streep) zolang het loopt.`,
    agreedEndKey: 'Oranje: tot het afgesproken einde.',
    statuses: "KPI's naar status",
    allKpis: "Alle KPI's",
    noKpis: 'Er is nog geen KPI.',
    example: 'Waarvan het te zeggen is',
  },
  en: {
    heading: 'Do covenants deliver what they promised?',
    figures: 'What can be said',
    judgeable: 'KPIs of which it can be said how far it is',
    of: (total) => `of ${total}`,
    running: 'Covenants that are still running',
    reportsMissing: 'Expected reports that were not found',
    reportsUnplaced: (count) =>
      `Of ${String(count)} more it cannot be said whether ${count === 1 ? 'it exists' : 'they exist'}`,
    followed: 'Remedies of which is known whether they were carried out',
    followedNote: 'Of the others no source says so',
    fresh: 'New',
    rulings: 'Latest rulings',
    noRulings: 'There is no ruling with a date yet.',
    allCases: (count) =>
      count === '1' ? 'The only complaint or dispute' : `All ${count} complaints and disputes`,
    casesNote: (established, all) =>
      `Of ${established} of ${countedOf('the', all, 'complaint or dispute', 'complaints and disputes')} the outcome has been established.`,
    changes: 'Latest changes',
    allChanges: 'All changes',
    additions: {
      case: 'New case',
      kpi: 'New KPI',
      report: 'New report',
      covenant: 'New covenant',
      values: 'New figure',
    },
    andOthers: (count) => `and ${String(count)} more ${count === 1 ? 'fact' : 'facts'}`,
    wasNow: (before, after) => `was ${before}, became ${after}`,
    late: 'Late, or not known',
    reports: 'Reports',
    newReports: 'Latest reports',
    allReports: 'All reports',
    reportGaps: 'What is missing',
    expectedBy: (date) => `expected up to and including ${date}`,
    reportsFound: (found, due) =>
      due === '1'
        ? `The only report that was to be expected was ${found === '1' ? '' : 'not '}found.`
        : `Of the ${due} reports that were to be expected, ${found} were found.`,
    noneDue: 'No report was to be expected yet.',
    noRhythm: (covenants) =>
      covenants === 1
        ? 'Of 1 covenant has not been established how often it reports.'
        : `Of ${String(covenants)} covenants has not been established how often they report.`,
    remedies: 'Remedies',
    allRemedies: 'All remedies',
    dueBy: (date) => `by ${date}`,
    noRemedies: 'No remedy was ordered or agreed.',
    remediesDone: 'All remedies have been carried out or have lapsed.',
    noneOverdue: 'Of no measure does a source show that it is overdue.',
    noDueDate: (without, open) =>
      `Measures that are not certain to have been wholly carried out: ${open}. For ${without} no source gives a due date; without that date nobody can say whether anything is late.`,
    covenants: 'Covenants by phase',
    allCovenants: 'All covenants',
    noCovenants: 'There is no covenant yet.',
    which: 'Which these are',
    barKey: (today) =>
      `Bar: from begin to end, or to today (${today}, the line) while it is running.`,
    agreedEndKey: 'Orange: up to the agreed end.',
    statuses: 'KPIs by status',
    allKpis: 'All KPIs',
    noKpis: 'There is no KPI yet.',
    example: 'Where it can be said',
  },
};
