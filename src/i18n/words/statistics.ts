import { counted, countedOf } from '../counted.ts';
import type { Dictionary } from '../dictionary.ts';

type Statistic =
  | 'mechanism'
  | 'sector'
  | 'country'
  | 'year'
  | 'complainantKind'
  | 'duration'
  | 'deadline'
  | 'remedyState';

interface StatisticsWords {
  readonly title: string;
  readonly description: string;
  readonly intro: (counted: string, all: string) => string;
  readonly doubtful: (count: string, isOne: boolean) => string;
  readonly noSample: string;
  readonly noSampleText: string;
  readonly apart: string;
  readonly outcomes: string;
  readonly outcomesNote: string;
  readonly sections: Readonly<
    Record<Statistic, { readonly title: string; readonly note: string; readonly short: string }>
  >;
  readonly others: Readonly<
    Record<'mechanism' | 'sector' | 'country' | 'year' | 'complainantKind', string>
  >;
  readonly cases: string;
  readonly casesOf: (count: string, isOne: boolean) => string;
  readonly share: string;
  readonly shareOf: (percent: string) => string;
  readonly notCounted: string;
  readonly decisionYearUnknown: string;
  readonly casesBehind: string;
  readonly casesBehindOf: (statistic: string) => string;
  readonly casesBehindIntro: string;
  readonly all: string;
  readonly known: string;
  readonly missing: Readonly<Record<'no_filing_date' | 'no_decision_date' | 'no_dates', string>>;
  readonly missingCount: string;
  readonly median: string;
  readonly quarters: string;
  readonly tooFew: string;
  readonly between: (from: string, to: string) => string;
  readonly fromTo: (from: string, to: string) => string;
  readonly stripKey: string;
  readonly stripTable: string;
  readonly stripSentence: (count: string, median: string) => string;
  readonly axis: string;
  readonly step: string;
  readonly limit: string;
  readonly timeliness: Readonly<Record<'within' | 'late' | 'not_known', string>>;
  readonly shareWithin: string;
  readonly noDeadlines: string;
  readonly remedies: string;
  readonly inCases: string;
  readonly noRemediesAtAll: string;
  readonly published: string;
  readonly publishedNote: string;
  readonly downloads: string;
}

export const statisticsWords: Dictionary<StatisticsWords> = {
  nl: {
    title: 'Statistiek van klachten en geschillen',
    description:
      'Uitkomsten per mechanisme, sector, land en jaar, hoe lang zaken duurden, wat er van herstel bekend is en wie klaagt. Bij elk getal staan de zaken.',
    intro: (counted, all) =>
      `Van ${counted} van ${countedOf('de', all, 'gepubliceerde zaak', 'gepubliceerde zaken')} is de uitkomst in een bron gelezen. Alleen die tellen in de uitkomsten mee. Elk getal leidt naar de zaken erachter.`,
    doubtful: (count, isOne) =>
      `Van ${count} ${isOne ? 'meegetelde zaak zijn' : 'meegetelde zaken zijn'} de gegevens niet helemaal zeker; dat staat erbij in de lijst met zaken.`,
    noSample: 'Geen vergelijking van wie het goed doet',
    noSampleText:
      'Dit zijn de zaken die mechanismen openbaar maakten en die voor deze site zijn gelezen, niet alle klachten die er waren. Van het ene mechanisme staat meer op de site dan van het andere. Meer of minder gegronde klachten zegt dus niets over welk bedrijf, land of mechanisme het beter doet.',
    apart: 'Niet meegeteld',
    outcomes: 'Uitkomsten',
    outcomesNote: 'Wat elk woord betekent, wie die uitkomst geeft en wat het niet betekent:',
    sections: {
      mechanism: {
        title: 'Uitkomsten per mechanisme',
        note: 'Niet elk mechanisme kan elke uitkomst geven. Bevindingen van een Nationaal Contactpunt noemt deze site bijvoorbeeld niet gegrond of ongegrond.',
        short: 'Mechanisme',
      },
      sector: {
        title: 'Uitkomsten per sector',
        note: 'Een zaak die in meer sectoren speelt, telt in elke sector mee. De rijen tellen dus op tot meer dan alle zaken.',
        short: 'Sector',
      },
      country: {
        title: 'Uitkomsten per land',
        note: 'Landen waar het speelde, niet waar het bedrijf gevestigd is. Een zaak die in meer landen speelt, telt in elk land mee.',
        short: 'Land',
      },
      year: {
        title: 'Uitkomsten per jaar',
        note: 'Het jaar waarin is beslist of waarin de zaak is gesloten. Staat dat in geen bron, dan is het jaar niet bekend; het jaar van indienen telt dan niet.',
        short: 'Jaar van de beslissing',
      },
      complainantKind: {
        title: 'Wie klaagt',
        note: 'Een zaak met klagers van meer soorten telt bij elke soort mee.',
        short: 'Soort klager',
      },
      duration: {
        title: 'Tijd van indienen tot beslissing',
        note: 'Van de dag van indienen tot de beslissing, of tot de sluiting als er geen aparte beslissing bekend is. Is een datum alleen tot op de maand of het jaar bekend, dan rekenen we met de kortste en de langste tijd die daarbij past.',
        short: 'Mechanisme',
      },
      deadline: {
        title: 'Binnen de eigen termijn',
        note: 'Alleen waar een bron de termijn van het mechanisme zelf geeft. Staat in geen bron wanneer een termijn begon of eindigde, dan is niet te zeggen of die is gehaald; zulke zaken tellen niet mee in het aandeel.',
        short: 'Mechanisme',
      },
      remedyState: {
        title: 'Is er hersteld?',
        note: 'Wat hersteld moest worden en wat daarvan bekend is. Volgens wie, staat bij de zaak. Zaken waarvan de gegevens heel onzeker zijn, tellen niet mee.',
        short: 'Stand',
      },
    },
    others: {
      mechanism: 'De andere mechanismen',
      sector: 'De andere sectoren',
      country: 'De andere landen',
      year: 'De jaren daarvoor',
      complainantKind: 'De andere soorten klagers',
    },
    cases: 'Zaken',
    casesOf: (count, isOne) => `${count} ${isOne ? 'zaak' : 'zaken'}`,
    share: 'Aandeel',
    shareOf: (percent) => `${percent} van de meegetelde zaken`,
    notCounted: 'Niet meegeteld',
    decisionYearUnknown: 'Jaar niet bekend',
    casesBehind: 'De zaken achter deze cijfers',
    casesBehindOf: (statistic) => `${statistic}: de zaken`,
    casesBehindIntro: 'De zaken achter de cijfers van de statistiekpagina, in dezelfde volgorde.',
    all: 'Alle mechanismen',
    known: 'Tijd bekend',
    missing: {
      no_filing_date: 'Datum van indienen niet bekend',
      no_decision_date: 'Datum van de beslissing niet bekend',
      no_dates: 'Beide data niet bekend',
    },
    missingCount: 'Datum ontbreekt',
    median: 'Helft korter dan',
    quarters: 'Middelste helft',
    tooFew: 'te weinig zaken',
    between: (from, to) => `tussen ${from} en ${to}`,
    fromTo: (from, to) => `Van ${from} tot ${to}`,
    stripKey:
      'Elke stip is een zaak; een streep geeft aan dat de tijd alleen tussen twee uitersten bekend is. Het blok is de middelste helft van de zaken (tussen het eerste en het derde kwartiel), de donkere strook daarin het midden (de mediaan): de helft duurde korter. Bij minder dan vijf zaken staan alleen de stippen. Korte tijden staan verder uit elkaar dan lange.',
    stripTable: 'Deze tijden als tabel',
    stripSentence: (count, median) =>
      `${counted(count, 'bekende tijd', 'bekende tijden')}; de helft duurde korter dan ${median}.`,
    axis: 'Jaren sinds het indienen',
    step: 'Stap',
    limit: 'Termijn',
    timeliness: { within: 'Binnen', late: 'Te laat', not_known: 'Niet te zeggen' },
    shareWithin: 'Aandeel binnen',
    noDeadlines: 'Van geen mechanisme staat een termijn in de geraadpleegde bronnen.',
    remedies: 'Soorten herstel',
    inCases: 'In zaken',
    noRemediesAtAll: 'In geen zaak staat dat er iets hersteld moest worden.',
    published: 'Totalen die mechanismen zelf publiceerden',
    publishedNote:
      'Deze aantallen publiceerde een mechanisme zelf. Het zijn geen zaken en ze tellen hierboven nergens mee.',
    downloads: 'Deze cijfers downloaden',
  },
  en: {
    title: 'Statistics of complaints and disputes',
    description:
      'Outcomes by mechanism, sector, country and year, how long cases took, what is known of remedy and who complains. Every number leads to its cases.',
    intro: (counted, all) =>
      `The outcome of ${counted} of ${countedOf('the', all, 'published case', 'published cases')} was read in a source. Only those are counted in the outcomes. Every number leads to the cases behind it.`,
    doubtful: (count, isOne) =>
      `The data of ${count} ${isOne ? 'counted case' : 'counted cases'} are not wholly certain; the list of cases says which.`,
    noSample: 'No comparison of who does well',
    noSampleText:
      'These are the cases that mechanisms made public and that were read for this site, not all complaints there were. The site holds more of one mechanism than of another. More or fewer upheld complaints therefore say nothing about which company, country or mechanism does better.',
    apart: 'Not counted',
    outcomes: 'Outcomes',
    outcomesNote: 'What each word means, who gives it and what it does not mean:',
    sections: {
      mechanism: {
        title: 'Outcomes by mechanism',
        note: 'Not every mechanism can give every outcome. Findings of a National Contact Point, for instance, are not called upheld or not upheld on this site.',
        short: 'Mechanism',
      },
      sector: {
        title: 'Outcomes by sector',
        note: 'A case in several sectors is counted in each, so the rows add up to more than all cases.',
        short: 'Sector',
      },
      country: {
        title: 'Outcomes by country',
        note: 'Countries where it happened, not where the company is established. A case in several countries is counted in each.',
        short: 'Country',
      },
      year: {
        title: 'Outcomes by year',
        note: 'The year in which it was decided or closed. Where no source gives that the year is not known; the year of filing is not taken instead.',
        short: 'Year of the decision',
      },
      complainantKind: {
        title: 'Who complains',
        note: 'A case with complainants of several kinds is counted with each kind.',
        short: 'Kind of complainant',
      },
      duration: {
        title: 'Time from filing to decision',
        note: 'From the day of filing to the decision, or to the closing where no separate decision is known. Where a date is known only to the month or the year, we reckon with the shortest and the longest time that fits.',
        short: 'Mechanism',
      },
      deadline: {
        title: 'Within their own deadline',
        note: 'Only where a source gives the deadline of the mechanism itself. Where no source says when a deadline began or ended, it cannot be said whether it was kept; such cases are not counted in the share.',
        short: 'Mechanism',
      },
      remedyState: {
        title: 'Was it put right?',
        note: 'What was to be put right, and what is known of it. According to whom stands with the case. Cases whose data are very uncertain are not counted.',
        short: 'State',
      },
    },
    others: {
      mechanism: 'The other mechanisms',
      sector: 'The other sectors',
      country: 'The other countries',
      year: 'The years before',
      complainantKind: 'The other kinds of complainant',
    },
    cases: 'Cases',
    casesOf: (count, isOne) => `${count} ${isOne ? 'case' : 'cases'}`,
    share: 'Share',
    shareOf: (percent) => `${percent} of the cases counted`,
    notCounted: 'Not counted',
    decisionYearUnknown: 'Year not known',
    casesBehind: 'The cases behind these figures',
    casesBehindOf: (statistic) => `${statistic}: the cases`,
    casesBehindIntro: 'The cases behind the figures of the statistics page, in the same order.',
    all: 'All mechanisms',
    known: 'Time known',
    missing: {
      no_filing_date: 'Date of filing not known',
      no_decision_date: 'Date of the decision not known',
      no_dates: 'Neither date known',
    },
    missingCount: 'Date missing',
    median: 'Half took less than',
    quarters: 'Middle half',
    tooFew: 'too few cases',
    between: (from, to) => `between ${from} and ${to}`,
    fromTo: (from, to) => `From ${from} to ${to}`,
    stripKey:
      'Every dot is a case; a line means that the time is known only between two ends. The block is the middle half of the cases (between the first and the third quartile), the dark band in it the middle (the median): half took less. Of fewer than five cases only the dots are shown. Short times stand further apart than long ones.',
    stripTable: 'These times as a table',
    stripSentence: (count, median) =>
      `${counted(count, 'known time', 'known times')}; half took less than ${median}.`,
    axis: 'Years since filing',
    step: 'Step',
    limit: 'Deadline',
    timeliness: { within: 'Within', late: 'Late', not_known: 'Cannot be said' },
    shareWithin: 'Share within',
    noDeadlines: 'The sources consulted give no deadline of any mechanism.',
    remedies: 'Remedies',
    inCases: 'In cases',
    noRemediesAtAll: 'No case says that anything was to be put right.',
    published: 'Totals that mechanisms published themselves',
    publishedNote:
      'A mechanism published these numbers itself. They are no cases, and are not counted in anything above.',
    downloads: 'Download these figures',
  },
};
