import { countedOf } from '../counted.ts';
import type { Dictionary } from '../dictionary.ts';

interface BenchmarkMethodWords {
  readonly kicker: string;
  readonly description: (method: string) => string;
  readonly lead: string;
  readonly editions: string;
  readonly between: string;
  readonly one: string;
  readonly sameCriteria: string;
  readonly notStated: string;
  readonly scale: string;
  readonly scaleUnknown: string;
  readonly share: string;
  readonly shareAllowed: string;
  readonly shareRefused: string;
  readonly shareUnjudged: string;
  readonly notApplicable: string;
  readonly notApplicableUnknown: string;
  readonly criteria: string;
  readonly criterion: string;
  readonly group: string;
  readonly points: string;
  readonly years: string;
  readonly until: (year: string) => string;
  readonly from: (year: string) => string;
  readonly criteriaUnknown: string;
  readonly pointsKnown: (known: string, maximum: string) => string;
  readonly classes: string;
  readonly changes: string;
  readonly others: string;
}

export const benchmarkMethodWords: Dictionary<BenchmarkMethodWords> = {
  nl: {
    kicker: 'Methode van de Transparantiebenchmark',
    description: (method) =>
      `${method} van de Transparantiebenchmark: edities, schaal, criteria, klassen en wat er veranderde.`,
    lead: 'Wat bronnen over deze versie van de methode zeggen. Plaatsen en scores van edities met een andere versie zijn niet te vergelijken.',
    editions: 'Edities',
    between: 'Onderling te vergelijken?',
    one: 'Niet van toepassing: één editie op deze site had deze methode',
    sameCriteria: 'Ja: volgens een bron waren criteria en werkwijze gelijk',
    notStated: 'Nee: geen bron zegt dat de criteria gelijk waren',
    scale: 'Hoogst haalbare score',
    scaleUnknown: 'niet gevonden',
    share: 'Score als deel van het hoogst haalbare?',
    shareAllowed: 'Ja',
    shareRefused: 'Nee, die geven we niet',
    shareUnjudged: 'Nee: zonder bekende schaal kan dat niet',
    notApplicable: 'Als een criterium niet van toepassing was',
    notApplicableUnknown: 'regels daarvoor zijn niet gevonden',
    criteria: 'Criteria',
    criterion: 'Criterium',
    group: 'Groep',
    points: 'Punten',
    years: 'Edities',
    until: (year) => `tot en met ${year}`,
    from: (year) => `vanaf ${year}`,
    criteriaUnknown: 'In de geraadpleegde bronnen zijn de criteria niet gevonden.',
    pointsKnown: (known, maximum) =>
      `Van ${known} van ${countedOf('de', maximum, 'punt', 'punten')} is bekend waarvoor ze te halen waren.`,
    classes: 'Klassen, de hoogste eerst',
    changes: 'Wat er veranderde',
    others: 'Andere versies',
  },
  en: {
    kicker: 'Method of the Transparency Benchmark',
    description: (method) =>
      `${method} of the Transparency Benchmark: editions, scale, criteria, classes and what changed.`,
    lead: 'What sources say of this version of the method. Ranks and scores of editions with another version cannot be compared.',
    editions: 'Editions',
    between: 'Comparable with each other?',
    one: 'Does not apply: one edition on this site had this method',
    sameCriteria: 'Yes: according to a source, criteria and way of working were the same',
    notStated: 'No: no source says that the criteria were the same',
    scale: 'Highest possible score',
    scaleUnknown: 'not found',
    share: 'Score as a share of the highest possible?',
    shareAllowed: 'Yes',
    shareRefused: 'No, we do not give it',
    shareUnjudged: 'No: without a known scale it cannot be done',
    notApplicable: 'Where a criterion did not apply',
    notApplicableUnknown: 'no rules for that were found',
    criteria: 'Criteria',
    criterion: 'Criterion',
    group: 'Group',
    points: 'Points',
    years: 'Editions',
    until: (year) => `until ${year}`,
    from: (year) => `from ${year}`,
    criteriaUnknown: 'The criteria were not found in the sources consulted.',
    pointsKnown: (known, maximum) =>
      `Of ${known} of ${countedOf('the', maximum, 'point', 'points')} it is known what they could be had for.`,
    classes: 'Classes, highest first',
    changes: 'What changed',
    others: 'Other versions',
  },
};
