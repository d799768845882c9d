import type { Dictionary } from '../dictionary.ts';

/** Why no change of rank is given. That a rank is not known stands in the row already. */
type RankRefusal =
  'theme_prize' | 'method_unknown' | 'other_method' | 'criteria_not_stated' | 'other_organisation';

interface CompanyBenchmarkWords {
  readonly title: string;
  readonly intro: string;
  readonly participation: string;
  readonly ranks: string;
  readonly scores: string;
  readonly rank: (rank: number) => string;
  readonly rankOf: (rank: string, panel: string) => string;
  readonly change: string;
  readonly refusals: Readonly<Record<RankRefusal, string>>;
  readonly group: (title: string) => string;
  readonly winner: (prize: string) => string;
  readonly nominee: (prize: string) => string;
  readonly named: (name: string) => string;
  readonly mergedFrom: (name: string) => string;
  readonly panels: string;
  readonly panelsIntro: string;
  readonly noLine: string;
  readonly inSector: {
    readonly title: string;
    readonly intro: string;
    readonly ties: string;
    readonly ranks: string;
    readonly named: string;
  };
  /** What ties a company to a sector. */
  readonly ties: Readonly<Record<'edition' | 'covenant', string>>;
}

export const companyBenchmarkWords: Dictionary<CompanyBenchmarkWords> = {
  nl: {
    title: 'In de Transparantiebenchmark',
    intro:
      'Wat bronnen zeggen over deze onderneming in de Transparantiebenchmark. Die beoordeelde hoe open een onderneming verslag deed, niet hoe goed zij het deed.',
    participation:
      'Staat een jaar hier niet, dan is over deze onderneming in dat jaar niets gevonden. Dat zegt niet dat zij laag scoorde of geen verslag deed.',
    ranks: 'Plaats',
    scores: 'Score',
    rank: (rank) => `plaats ${String(rank)}`,
    rankOf: (rank, panel) => `${rank} van ${panel}`,
    change: 'Verandering van plaats',
    refusals: {
      theme_prize: 'niet te geven: themaprijs',
      method_unknown: 'niet te geven: methode niet bekend',
      other_method: 'niet te geven: andere methode',
      criteria_not_stated: 'niet te geven: geen bron zegt dat de criteria gelijk waren',
      other_organisation: 'niet te geven: andere onderneming, voor een fusie',
    },
    group: (title) => `Samen met anderen genoemd: ‘${title}’`,
    winner: (prize) => `Gewonnen: ${prize}`,
    nominee: (prize) => `Genomineerd: ${prize}`,
    named: (name) => `Toen: ${name}.`,
    mergedFrom: (name) => `${name}, later opgegaan in deze onderneming.`,
    panels: 'Plaatsen en scores, per methode',
    panelsIntro:
      'Elke methode heeft een eigen tekening: scores van verschillende methoden horen niet op één lijn. Rechts is beter.',
    noLine: 'Alleen waar een bron zegt dat de criteria gelijk waren, verbindt een lijn twee jaren.',
    inSector: {
      title: 'In de Transparantiebenchmark',
      intro:
        'Ondernemingen die een editie bij deze sector indeelt, of die partij zijn bij of deelnemen aan een convenant in deze sector. Van de meeste ondernemingen in de benchmark is de sector niet bekend. Plaatsen uit verschillende jaren zijn meestal niet te vergelijken; de pagina van de onderneming zegt welke wel.',
      ties: 'Waarom hier',
      ranks: 'Plaatsen',
      named: 'genoemd, zonder plaats',
    },
    ties: {
      edition: 'volgens de editie',
      covenant: 'partij bij of deelnemer aan een convenant',
    },
  },
  en: {
    title: 'In the Transparency Benchmark',
    intro:
      'What sources say of this company in the Transparency Benchmark. That judged how openly a company reported, not how well it did.',
    participation:
      'Where a year is not here, nothing was found about this company in that year. That does not say that it scored low, or did not report.',
    ranks: 'Rank',
    scores: 'Score',
    rank: (rank) => `rank ${String(rank)}`,
    rankOf: (rank, panel) => `${rank} of ${panel}`,
    change: 'Change of rank',
    refusals: {
      theme_prize: 'not given: theme prize',
      method_unknown: 'not given: method not known',
      other_method: 'not given: different method',
      criteria_not_stated: 'not given: no source says that the criteria were the same',
      other_organisation: 'not given: another company, before a merger',
    },
    group: (title) => `Named together with others: ‘${title}’`,
    winner: (prize) => `Won: ${prize}`,
    nominee: (prize) => `Nominated: ${prize}`,
    named: (name) => `Then: ${name}.`,
    mergedFrom: (name) => `${name}, merged into this company later.`,
    panels: 'Ranks and scores, by method',
    panelsIntro:
      'Every method has a drawing of its own: scores of different methods do not belong on one line. Further right is better.',
    noLine: 'A line joins two years only where a source says that the criteria were the same.',
    inSector: {
      title: 'In the Transparency Benchmark',
      intro:
        'Companies that an edition puts in this sector, or that are party to or take part in a covenant in this sector. Of most companies in the benchmark the sector is not known. Ranks of different years can mostly not be compared; the page of the company says which can.',
      ties: 'Why here',
      ranks: 'Ranks',
      named: 'named, without a rank',
    },
    ties: {
      edition: 'according to the edition',
      covenant: 'party to or participant in a covenant',
    },
  },
};
