import { counted } from '../counted.ts';
import type { Dictionary } from '../dictionary.ts';

/** Why two numbers are not held against each other. */
type Refusal = 'other_method' | 'other_edition' | 'other_parts' | 'doubtful' | 'overlap';

type Fact =
  'phase' | 'term' | 'commitments' | 'kpis' | 'cases' | 'covenants' | 'companies' | 'takesPartIn';

interface CompareWords {
  readonly title: string;
  readonly lead: string;
  readonly caution: string;
  readonly choose: string;
  readonly kind: string;
  readonly kinds: Readonly<Record<'covenants' | 'sectors' | 'companies', string>>;
  readonly places: readonly [string, string, string, string];
  readonly nobody: string;
  readonly chooseMore: (missing: number) => string;
  readonly notFound: (ids: string) => string;
  readonly dropped: (ids: string) => string;
  readonly failed: string;
  readonly result: (names: string) => string;
  readonly said: (names: string, rows: number, certain: number) => string;
  readonly omitted: (rows: number) => string;
  readonly row: string;
  readonly difference: string;
  readonly measured: string;
  readonly informs: string;
  readonly drawings: string;
  readonly drawingsIntro: string;
  readonly key: readonly string[];
  readonly otherParts: string;
  readonly all: string;
  readonly allIntro: string;
  readonly withoutScript: string;
  readonly toTable: string;
  readonly saveCsv: string;
  readonly saveJson: string;
  readonly saved: string;
  readonly facts: Readonly<Record<Fact, string>>;
  readonly none: string;
  readonly noCovenant: string;
  readonly moreCovenants: (covenants: string) => string;
  readonly ownMethods: string;
  readonly rankIn: (edition: string) => string;
  readonly latest: string;
  readonly rank: (rank: string) => string;
  readonly inEdition: (edition: string) => string;
  readonly notListed: string;
  readonly noRank: string;
  readonly larger: (one: string, others: string) => string;
  readonly higherRank: (one: string, others: string) => string;
  readonly same: (names: string) => string;
  readonly refusedAll: (reason: string) => string;
  /** Of whom there is no number to compare. */
  readonly without: Readonly<
    Record<'not_applicable' | 'not_yet_due' | 'unknown', (names: string) => string>
  >;
  readonly refusals: Readonly<Record<Refusal, string>>;
  readonly compareWithOthers: string;
}

export const compareWords: Dictionary<CompareWords> = {
  nl: {
    title: 'Naast elkaar',
    lead: 'Leg twee tot vier convenanten, sectoren of bedrijven naast elkaar, op dezelfde punten en dezelfde schaal.',
    caution:
      'Een verschil staat er alleen als het vaststaat: hoe het onbekende ook uitvalt, en gemeten op dezelfde manier. Anders staat er waarom het niet te zeggen is.',
    choose: 'Kies wat u wilt vergelijken',
    kind: 'Soort',
    kinds: { covenants: 'Convenanten', sectors: 'Sectoren', companies: 'Bedrijven' },
    places: ['Eerste', 'Tweede', 'Derde (mag leeg)', 'Vierde (mag leeg)'],
    nobody: 'geen keuze',
    chooseMore: (missing) => (missing === 1 ? 'Kies er nog een.' : 'Kies er twee of meer.'),
    notFound: (ids) => `Hier niet te kiezen: ${ids}.`,
    dropped: (ids) => `Niet getoond: ${ids}. Er passen er vier naast elkaar, van één soort.`,
    failed: 'De gegevens konden niet worden opgehaald. Probeer het later opnieuw.',
    result: (names) => `${names} naast elkaar`,
    said: (names, rows, certain) =>
      `${names} naast elkaar op ${counted(rows, 'punt', 'punten')}. Op ${certain === 0 ? 'geen' : String(certain)} staat een verschil vast.`,
    omitted: (rows) =>
      rows === 1
        ? 'Eén punt is weggelaten: daarover is voor geen van de gekozen iets gevonden.'
        : `${String(rows)} punten zijn weggelaten: daarover is voor geen van de gekozen iets gevonden.`,
    row: 'Punt',
    difference: 'Verschil',
    measured: 'Te vergelijken',
    informs: 'Ter informatie, zonder oordeel',
    drawings: 'Op dezelfde schaal',
    drawingsIntro:
      'Eén tekening per punt; elke lijn loopt van het laagste tot het hoogste dat kan.',
    key: [
      'Stip: een bekend getal.',
      'Open stip: een getal waarover twijfel bestaat.',
      'Dikke lijn: het getal ligt tussen deze uitersten.',
      'Streepjes: niet bekend, het kan alles zijn.',
      'Geen lijn: niet van toepassing of nog niet aan de orde.',
    ],
    otherParts:
      'Niet overal zijn dezelfde onderdelen geteld: niet alle lijnen zijn te vergelijken.',
    all: 'Alle convenanten',
    allIntro: 'Alle convenanten op de zes onderdelen van de benchmark, elk van 0 tot 1.',
    withoutScript:
      'Zelf kiezen kan alleen met JavaScript. Zonder staan hieronder alle convenanten naast elkaar.',
    toTable: 'Bekijk de tabel met alle berekeningen',
    saveCsv: 'Bewaar als CSV',
    saveJson: 'Bewaar als JSON',
    saved: 'Het bestand bevat de keuze, de datum en de versie van de methode.',
    facts: {
      phase: 'Stand',
      term: 'Looptijd',
      commitments: 'Afspraken',
      kpis: 'KPI’s',
      cases: 'Klachten en geschillen',
      covenants: 'Convenanten',
      companies: 'Bedrijven die een editie van de Transparantiebenchmark noemt',
      takesPartIn: 'Doet of deed mee aan',
    },
    none: 'geen gevonden',
    noCovenant: 'deze sector heeft hier geen convenant',
    moreCovenants: (covenants) =>
      `van de laagste tot de hoogste van ${counted(covenants, 'convenant', 'convenanten')}`,
    ownMethods: 'elke editie heeft een eigen methode, die in de rij staat',
    rankIn: (edition) => `Plaats in ${edition}`,
    latest: 'Laatste bekende plaats',
    rank: (rank) => `plaats ${rank}`,
    inEdition: (edition) => `in de editie van ${edition}`,
    notListed: 'staat niet in wat er is gevonden',
    noRank: 'plaats niet bekend',
    larger: (one, others) => `${one} hoger dan ${others}`,
    higherRank: (one, others) => `${one} hoger geplaatst dan ${others}`,
    same: (names) => `${names}: gelijk`,
    refusedAll: (reason) => `Allemaal: ${reason}`,
    without: {
      not_applicable: (names) => `${names}: niet te vergelijken, niet van toepassing`,
      not_yet_due: (names) => `${names}: niet te vergelijken, nog niet aan de orde`,
      unknown: (names) => `${names}: niet te zeggen, niet bekend`,
    },
    refusals: {
      other_method: 'niet te vergelijken, andere methode',
      other_edition: 'niet te vergelijken, andere editie',
      other_parts: 'niet te vergelijken, er zijn andere onderdelen geteld',
      doubtful: 'niet te zeggen, een van de getallen is niet zeker',
      overlap: 'niet te zeggen, de bandbreedtes overlappen',
    },
    compareWithOthers: 'Leg dit bedrijf naast andere',
  },
  en: {
    title: 'Side by side',
    lead: 'Lay two to four covenants, sectors or companies side by side, on the same points and the same scale.',
    caution:
      'A difference is stated only where it is certain: however the unknown turns out, and measured in the same way. Otherwise the page says why it cannot be told.',
    choose: 'Choose what to compare',
    kind: 'Kind',
    kinds: { covenants: 'Covenants', sectors: 'Sectors', companies: 'Companies' },
    places: ['First', 'Second', 'Third (optional)', 'Fourth (optional)'],
    nobody: 'no choice',
    chooseMore: (missing) => (missing === 1 ? 'Choose one more.' : 'Choose two or more.'),
    notFound: (ids) => `Cannot be chosen here: ${ids}.`,
    dropped: (ids) => `Not shown: ${ids}. Four fit beside each other, of one kind.`,
    failed: 'The data could not be fetched. Please try again later.',
    result: (names) => `${names} side by side`,
    said: (names, rows, certain) =>
      `${names} side by side on ${counted(rows, 'point', 'points')}. On ${certain === 0 ? 'none' : String(certain)} a difference is certain.`,
    omitted: (rows) =>
      rows === 1
        ? 'One point was left out: nothing was found about it for any of those chosen.'
        : `${String(rows)} points were left out: nothing was found about them for any of those chosen.`,
    row: 'Point',
    difference: 'Difference',
    measured: 'Can be compared',
    informs: 'For information, without a judgement',
    drawings: 'On the same scale',
    drawingsIntro: 'One drawing to a point; each line runs from the least to the most that can be.',
    key: [
      'Dot: a known number.',
      'Open dot: a number that is in doubt.',
      'Thick line: the number lies between these ends.',
      'Dashes: not known, it can be anything.',
      'No line: not applicable or not yet due.',
    ],
    otherParts: 'Not everywhere the same parts were counted: not all lines can be compared.',
    all: 'All covenants',
    allIntro: 'All covenants on the six dimensions of the benchmark, each from 0 to 1.',
    withoutScript: 'Choosing needs JavaScript. Without it all covenants stand side by side below.',
    toTable: 'See the table with all workings',
    saveCsv: 'Save as CSV',
    saveJson: 'Save as JSON',
    saved: 'The file holds the choice, the date and the version of the method.',
    facts: {
      phase: 'Phase',
      term: 'Term',
      commitments: 'Commitments',
      kpis: 'KPIs',
      cases: 'Complaints and disputes',
      covenants: 'Covenants',
      companies: 'Companies that an edition of the Transparency Benchmark names',
      takesPartIn: 'Takes or took part in',
    },
    none: 'none found',
    noCovenant: 'this sector has no covenant here',
    moreCovenants: (covenants) =>
      `from the lowest to the highest of ${counted(covenants, 'covenant', 'covenants')}`,
    ownMethods: 'every edition has a method of its own, named in the row',
    rankIn: (edition) => `Rank in ${edition}`,
    latest: 'Latest known rank',
    rank: (rank) => `rank ${rank}`,
    inEdition: (edition) => `in the edition of ${edition}`,
    notListed: 'not in what was found',
    noRank: 'rank not known',
    larger: (one, others) => `${one} higher than ${others}`,
    higherRank: (one, others) => `${one} ranked higher than ${others}`,
    same: (names) => `${names}: equal`,
    refusedAll: (reason) => `All: ${reason}`,
    without: {
      not_applicable: (names) => `${names}: cannot be compared, not applicable`,
      not_yet_due: (names) => `${names}: cannot be compared, not yet due`,
      unknown: (names) => `${names}: cannot be told, not known`,
    },
    refusals: {
      other_method: 'cannot be compared, another method',
      other_edition: 'cannot be compared, another edition',
      other_parts: 'cannot be compared, other parts were counted',
      doubtful: 'cannot be told, one of the numbers is not certain',
      overlap: 'cannot be told, the ranges overlap',
    },
    compareWithOthers: 'Lay this company beside others',
  },
};
