import type { EditionFigureKind } from '../../schema/benchmark.ts';
import { counted } from '../counted.ts';
import type { Dictionary } from '../dictionary.ts';

/** Why two editions are not held against each other. */
type EditionRefusal = 'theme_prize' | 'method_unknown' | 'other_method' | 'criteria_not_stated';

/** Two editions and their methods, by name, for a sentence about both. */
export interface EditionPair {
  readonly one: string;
  readonly other: string;
  readonly oneMethod: string;
  readonly otherMethod: string;
}

interface EditionWords {
  readonly title: (year: string) => string;
  readonly themePrizeTitle: (year: string) => string;
  readonly listTitle: string;
  readonly listIntro: string;
  readonly description: (year: string) => string;
  readonly themePrize: string;
  readonly themePrizeText: string;
  readonly panel: string;
  readonly otherPanel: (companies: string) => string;
  readonly reportingYear: (year: string) => string;
  readonly reportingYearUnknown: string;
  readonly method: string;
  readonly methodUnknown: string;
  readonly maximum: string;
  readonly maximumUnknown: string;
  readonly zeroScores: string;
  readonly zeroShare: (share: string) => string;
  readonly zeroNotice: string;
  readonly notReported: string;
  readonly mean: string;
  readonly provisional: string;
  readonly figureKinds: Readonly<Record<EditionFigureKind, string>>;
  readonly notKnown: string;
  readonly notFound: string;
  readonly neighbours: string;
  readonly previous: (year: string) => string;
  readonly next: (year: string) => string;
  readonly comparable: string;
  readonly notComparable: string;
  readonly sameCriteria: (pair: EditionPair) => string;
  readonly refusals: Readonly<Record<EditionRefusal, (pair: EditionPair) => string>>;
  readonly classes: string;
  readonly class: string;
  readonly companies: string;
  readonly share: string;
  readonly ranks: string;
  readonly classTotal: (companies: string) => string;
  readonly classUnknown: string;
  readonly scores: string;
  readonly scoresIntro: string;
  readonly scoresDoubt: (doubtful: number, all: number) => string;
  readonly noScores: string;
  readonly rank: string;
  readonly company: string;
  readonly score: string;
  readonly since: (year: string) => string;
  readonly higher: (places: number) => string;
  readonly lower: (places: number) => string;
  readonly equal: string;
  readonly uncertainChange: (change: string) => string;
  readonly shareOfMaximum: (share: string) => string;
  readonly asNamed: (name: string) => string;
  readonly shared: string;
  readonly asInSource: string;
  readonly remarks: string;
  readonly prizes: string;
  readonly winner: string;
  readonly winners: string;
  readonly nominees: string;
  readonly theme: string;
  readonly themes: string;
  readonly figures: string;
  readonly groups: string;
  readonly sectorNames: string;
  readonly sectorNamesIntro: string;
  readonly year: string;
}

export const editionWords: Dictionary<EditionWords> = {
  nl: {
    title: (year) => `Transparantiebenchmark ${year}`,
    themePrizeTitle: (year) => `Kristalprijs ${year}`,
    listTitle: 'Transparantiebenchmark',
    listIntro:
      'De Transparantiebenchmark beoordeelde hoe open ondernemingen verslag deden over maatschappelijk verantwoord ondernemen, niet hoe goed zij het deden.',
    description: (year) =>
      `Wie er in ${year} werden onderzocht, met welke methode, en wat bronnen over klassen, plaatsen, scores en prijzen zeggen.`,
    themePrize: 'Themaprijs',
    themePrizeText:
      'In dit jaar was er geen benchmark, alleen een themaprijs. Er zijn dus geen plaatsen of scores.',
    panel: 'Onderzochte ondernemingen',
    otherPanel: (companies) => `Een andere bron noemt ${companies}.`,
    reportingYear: (year) => `over verslagjaar ${year}`,
    reportingYearUnknown: 'verslagjaar niet gevonden',
    method: 'Methode',
    methodUnknown: 'niet bekend',
    maximum: 'Hoogst haalbare score',
    maximumUnknown: 'niet bekend',
    zeroScores: 'Scoorden nul',
    zeroShare: (share) => `${share} van alle ingedeelde ondernemingen`,
    zeroNotice: 'Een nulscore zegt niet waarom een onderneming nul scoorde.',
    notReported: 'Gaven geen verslag uit',
    mean: 'Gemiddelde score',
    provisional: 'voorlopig',
    figureKinds: {
      mean_without_zero_scores: 'zonder de nulscores',
      mean_with_zero_scores: 'met de nulscores',
      mean_zero_scores_not_stated: 'met of zonder nulscores is niet bekend',
      zero_scores: 'nulscores',
      not_reported: 'gaf geen verslag uit',
    },
    notKnown: 'niet bekend',
    notFound: 'niet gevonden',
    neighbours: 'Naast een andere editie leggen',
    previous: (year) => `Vorige op deze site: ${year}`,
    next: (year) => `Volgende op deze site: ${year}`,
    comparable: 'Zelfde methode, te vergelijken',
    notComparable: 'Niet te vergelijken',
    sameCriteria: ({ one, other }) =>
      `Volgens een bron waren criteria en werkwijze van ${one} en ${other} gelijk.`,
    refusals: {
      theme_prize: () => 'In een van beide jaren was er alleen een themaprijs, zonder scores.',
      method_unknown: () => 'Van een van beide jaren is de methode niet bekend.',
      other_method: ({ one, other, oneMethod, otherMethod }) =>
        `Andere methode: ${one} had ${oneMethod}, ${other} had ${otherMethod}.`,
      criteria_not_stated: ({ oneMethod }) =>
        `Beide hadden ${oneMethod}, maar geen bron zegt dat de criteria gelijk waren.`,
    },
    classes: 'Klassen',
    class: 'Klasse',
    companies: 'Ondernemingen',
    share: 'Aandeel',
    ranks: 'Plaatsen',
    classTotal: (companies) => `Samen ${counted(companies, 'onderneming', 'ondernemingen')}.`,
    classUnknown: 'De grootte van de andere klassen is niet gevonden.',
    scores: 'Plaatsen en scores',
    scoresIntro: 'Alleen wat in de geraadpleegde bronnen staat; dit is niet de volledige lijst.',
    scoresDoubt: (doubtful, all) =>
      doubtful === all
        ? `${all === 1 ? 'De enige regel is' : `Alle ${String(all)} regels zijn`} afgeleid of niet zeker; dat staat erbij, en waarom staat onder ‘Bij deze gegevens’.`
        : `${String(doubtful)} van de ${String(all)} regels zijn afgeleid of niet zeker; dat staat erbij, en waarom staat onder ‘Bij deze gegevens’.`,
    noScores: 'In de geraadpleegde bronnen staan geen plaatsen of scores van deze editie.',
    rank: 'Plaats',
    company: 'Onderneming',
    score: 'Score',
    since: (year) => `Sinds ${year}`,
    higher: (places) => `${String(places)} ${places === 1 ? 'plaats' : 'plaatsen'} hoger`,
    lower: (places) => `${String(places)} ${places === 1 ? 'plaats' : 'plaatsen'} lager`,
    equal: 'zelfde plaats',
    uncertainChange: (change) => `${change}, niet zeker`,
    shareOfMaximum: (share) => `${share} van het hoogst haalbare`,
    asNamed: (name) => `in de editie: ${name}`,
    shared: 'gedeeld',
    asInSource: 'zo in de bron',
    remarks: 'Toelichting',
    prizes: 'Prijzen',
    winner: 'Winnaar',
    winners: 'Winnaars',
    nominees: 'Genomineerd',
    theme: 'Thema',
    themes: 'Thema, zoals bronnen het verwoorden',
    figures: 'Andere cijfers',
    groups: 'Samen genoemd, zonder onderlinge volgorde',
    sectorNames: 'Sectoren van deze editie',
    sectorNamesIntro: 'Zo deelde de editie zelf de ondernemingen in.',
    year: 'Jaar',
  },
  en: {
    title: (year) => `Transparency Benchmark ${year}`,
    themePrizeTitle: (year) => `Crystal Prize ${year}`,
    listTitle: 'Transparency Benchmark',
    listIntro:
      'The Transparency Benchmark judged how openly companies reported on corporate social responsibility, not how well they did.',
    description: (year) =>
      `Who was examined in ${year}, by which method, and what sources say of classes, ranks, scores and prizes.`,
    themePrize: 'Theme prize',
    themePrizeText:
      'There was no benchmark this year, only a theme prize. So there are no ranks or scores.',
    panel: 'Companies examined',
    otherPanel: (companies) => `Another source gives ${companies}.`,
    reportingYear: (year) => `on reporting year ${year}`,
    reportingYearUnknown: 'reporting year not found',
    method: 'Method',
    methodUnknown: 'not known',
    maximum: 'Highest possible score',
    maximumUnknown: 'not known',
    zeroScores: 'Scored zero',
    zeroShare: (share) => `${share} of all companies put in a class`,
    zeroNotice: 'A zero score does not say why a company scored zero.',
    notReported: 'Published no report',
    mean: 'Mean score',
    provisional: 'provisional',
    figureKinds: {
      mean_without_zero_scores: 'without the zero scores',
      mean_with_zero_scores: 'with the zero scores',
      mean_zero_scores_not_stated: 'with or without zero scores is not known',
      zero_scores: 'zero scores',
      not_reported: 'published no report',
    },
    notKnown: 'not known',
    notFound: 'not found',
    neighbours: 'Held against another edition',
    previous: (year) => `Previous on this site: ${year}`,
    next: (year) => `Next on this site: ${year}`,
    comparable: 'Same method, comparable',
    notComparable: 'Not comparable',
    sameCriteria: ({ one, other }) =>
      `According to a source, criteria and way of working of ${one} and ${other} were the same.`,
    refusals: {
      theme_prize: () => 'One of the two years had a theme prize only, without scores.',
      method_unknown: () => 'The method of one of the two years is not known.',
      other_method: ({ one, other, oneMethod, otherMethod }) =>
        `Different method: ${one} had ${oneMethod}, ${other} had ${otherMethod}.`,
      criteria_not_stated: ({ oneMethod }) =>
        `Both had ${oneMethod}, but no source says that the criteria were the same.`,
    },
    classes: 'Classes',
    class: 'Class',
    companies: 'Companies',
    share: 'Share',
    ranks: 'Ranks',
    classTotal: (companies) => `${counted(companies, 'company', 'companies')} together.`,
    classUnknown: 'The size of the other classes was not found.',
    scores: 'Ranks and scores',
    scoresIntro: 'Only what the sources consulted give; this is not the whole list.',
    scoresDoubt: (doubtful, all) =>
      doubtful === all
        ? `${all === 1 ? 'The only row is' : `All ${String(all)} rows are`} derived or not certain; each says so, and ‘About these data’ says why.`
        : `${String(doubtful)} of the ${String(all)} rows are derived or not certain; each says so, and ‘About these data’ says why.`,
    noScores: 'The sources consulted give no ranks or scores of this edition.',
    rank: 'Rank',
    company: 'Company',
    score: 'Score',
    since: (year) => `Since ${year}`,
    higher: (places) => `${String(places)} ${places === 1 ? 'place' : 'places'} up`,
    lower: (places) => `${String(places)} ${places === 1 ? 'place' : 'places'} down`,
    equal: 'same rank',
    uncertainChange: (change) => `${change}, not certain`,
    shareOfMaximum: (share) => `${share} of the highest possible`,
    asNamed: (name) => `in the edition: ${name}`,
    shared: 'shared',
    asInSource: 'as in the source',
    remarks: 'Remarks',
    prizes: 'Prizes',
    winner: 'Winner',
    winners: 'Winners',
    nominees: 'Nominated',
    theme: 'Theme',
    themes: 'Theme, as sources word it',
    figures: 'Other figures',
    groups: 'Named together, in no stated order',
    sectorNames: 'Sectors of this edition',
    sectorNamesIntro: 'This is how the edition itself grouped the companies.',
    year: 'Year',
  },
};
