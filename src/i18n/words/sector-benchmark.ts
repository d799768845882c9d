import type { Dimension, ScorePart, ScoreState } from '../../schema/dimension.ts';
import { counted } from '../counted.ts';
import type { Dictionary } from '../dictionary.ts';

interface DimensionWords {
  readonly label: string;
  /** What it is the share of, and what is left open. */
  readonly rule: string;
  /** Its word in the address, where it holds the weight that the reader gave. */
  readonly address: string;
  /** Link to the records that were counted. */
  readonly records: string;
}

interface SectorBenchmarkWords {
  readonly title: string;
  readonly lead: string;
  readonly caution: string;
  readonly version: (version: string, asOf: string) => string;
  readonly table: string;
  readonly covenant: string;
  readonly total: string;
  readonly place: string;
  readonly placeRange: (best: string, worst: string) => string;
  readonly robust: string;
  readonly robustNote: string;
  readonly notRanked: string;
  readonly notRankedNote: (least: string) => string;
  readonly dimensions: Readonly<Record<Dimension, DimensionWords>>;
  readonly states: Readonly<Record<Exclude<ScoreState, 'known' | 'partly_known'>, string>>;
  readonly between: (low: string, high: string) => string;
  readonly key: string;
  readonly keyKnown: string;
  readonly keyOpen: string;
  readonly zero: string;
  readonly parts: Readonly<
    Record<ScorePart, (parts: Readonly<Record<'yes' | 'open' | 'of', string>>) => string>
  >;
  /** What one of more parts counts and comes to. */
  readonly partOf: (counted: string, score: string) => string;
  readonly mean: (parts: string) => string;
  readonly noParts: string;
  /** How many records a score rests on. */
  readonly counted: (records: number) => string;
  readonly workings: string;
  readonly working: string;
  readonly workingsIntro: string;
  readonly weights: string;
  readonly weightsIntro: string;
  readonly reset: string;
  readonly saveCsv: string;
  readonly saveJson: string;
  readonly saved: string;
  readonly sorted: (first: string) => string;
  readonly noWeights: string;
  readonly compare: string;
}

export const sectorBenchmarkWords: Dictionary<SectorBenchmarkWords> = {
  nl: {
    title: 'Convenanten vergeleken',
    lead: 'Zes dingen waarop convenanten te vergelijken zijn, elk van 0 tot 1, berekend uit wat op deze site staat.',
    caution:
      'Er is veel niet bekend. Wat niet bekend is telt niet mee en niet tegen: het maakt de bandbreedte groter. Een score zegt wat er is afgesproken, gedocumenteerd en gepubliceerd, niet hoe goed een bedrijf het doet.',
    version: (version, asOf) => `Regels versie ${version}, stand op ${asOf}.`,
    table: 'Scores per convenant',
    covenant: 'Convenant',
    total: 'Samen',
    place: 'Plaats',
    placeRange: (best, worst) => `${best} tot ${worst}`,
    robust: 'Plaats bij elke redelijke weging',
    robustNote:
      'De beste en de slechtste plaats als elk onderdeel tussen 5% en 50% weegt, en hoe het onbekende ook uitvalt. Overlappen twee convenanten, dan is hun volgorde een kwestie van smaak of van wat niemand weet. Berekend door de convenanten twee aan twee te vergelijken in alle uiterste wegingen; de bandbreedte kan zo iets te ruim zijn, nooit te krap.',
    notRanked: 'geen plaats',
    notRankedNote: (least) =>
      `Convenanten waarvan op minder dan ${counted(least, 'onderdeel', 'onderdelen')} iets bekend is, krijgen geen plaats.`,
    dimensions: {
      agreements: {
        label: 'Afspraken',
        rule: 'Het deel van de afspraken dat SMART is. Afspraken die nog niet zijn beoordeeld blijven open.',
        address: 'afspraken',
        records: 'Bekijk de afspraken',
      },
      core_elements: {
        label: 'Kernelementen',
        rule: 'Het deel van de dertien kernelementen van de SER dat de bronnen beschrijven. Niet beoordeeld blijft open.',
        address: 'kernelementen',
        records: 'Bekijk de kernelementen',
      },
      progress: {
        label: 'Voortgang',
        rule: 'Per KPI: gehaald, bereikt of op koers telt 1; later gehaald of achter telt een half; ver achter, slechter dan bij de start of niet gehaald telt 0. Een KPI die niet te beoordelen is blijft open.',
        address: 'voortgang',
        records: 'Bekijk de KPI’s',
      },
      reporting: {
        label: 'Rapportage',
        rule: 'Het deel van de rapportages dat volgens de afspraak moest verschijnen en is gevonden.',
        address: 'rapportage',
        records: 'Bekijk de rapportages',
      },
      remedy: {
        label: 'Klachten en herstel',
        rule: 'Het gemiddelde van: een beschreven klachtenregeling, beslissingen binnen twaalf maanden (alleen bij vijf of meer zaken met data) en uitgevoerd herstel. Zonder zaken telt alleen de regeling.',
        address: 'herstel',
        records: 'Bekijk klachten en geschillen',
      },
      company_transparency: {
        label: 'Openheid over bedrijven',
        rule: 'Het gemiddelde van: een openbare lijst van deelnemers, openbare resultaten per bedrijf, en deelnemers met een plaats in de Transparantiebenchmark tijdens het convenant. Van die benchmark zijn vooral de hoogste plaatsen bekend; wie daar niet bij staat blijft open.',
        address: 'openheid',
        records: 'Bekijk de deelnemers',
      },
    },
    states: {
      unknown: 'niet bekend',
      not_applicable: 'niet van toepassing',
      not_yet_due: 'nog niet aan de orde',
    },
    between: (low, high) => `${low} tot ${high}`,
    key: 'Zo leest u de tabel',
    keyKnown: 'Gevuld: dit staat vast.',
    keyOpen: 'Gestreept: dit kan nog, want het is niet bekend.',
    zero: 'Een streep bij 0: de score is nul, en dat is wel bekend.',
    parts: {
      smart_commitments: ({ yes, open, of }) =>
        `${yes} van ${counted(of, 'afspraak', 'afspraken')} SMART, ${open} niet beoordeeld`,
      documented_elements: ({ yes, open, of }) =>
        `${yes} van ${counted(of, 'kernelement', 'kernelementen')} beschreven, ${open} niet beoordeeld`,
      kpi_progress: ({ yes, open, of }) =>
        `${yes} van ${counted(of, 'KPI', 'KPI’s')} op koers of gehaald, ${open} niet te beoordelen`,
      published_reports: ({ yes, open, of }) =>
        `${yes} van ${counted(of, 'rapportage', 'rapportages')} gevonden, ${open} misschien`,
      documented_mechanism: ({ yes }) =>
        yes === '1'
          ? 'een klachtenregeling is beschreven'
          : 'geen klachtenregeling gevonden in de bronnen',
      timely_decisions: ({ yes, open, of }) =>
        `${yes} van ${counted(of, 'zaak', 'zaken')} binnen twaalf maanden beslist, ${open} niet vast te stellen`,
      fulfilled_remedies: ({ yes, open, of }) =>
        `${yes} van ${of} keer herstel uitgevoerd, ${open} niet bekend`,
      participant_list: ({ yes }) =>
        yes === '1' ? 'een lijst van deelnemers is openbaar' : 'geen lijst van deelnemers gevonden',
      company_results: ({ yes, open }) => {
        if (open === '1') return 'of resultaten per bedrijf openbaar zijn is niet bekend';
        return yes === '1'
          ? 'resultaten per bedrijf zijn openbaar'
          : 'resultaten per bedrijf zijn niet openbaar';
      },
      benchmark_positions: ({ yes, open, of }) =>
        `${yes} van ${counted(of, 'deelnemer', 'deelnemers')} met een plaats in de Transparantiebenchmark, ${open} niet bekend`,
    },
    partOf: (counted, score) => `${counted}: telt ${score}`,
    mean: (parts) => `De score is het gemiddelde van deze ${parts}.`,
    noParts: 'Hierover is in de bronnen niets gevonden.',
    counted: (records) =>
      records === 1 ? '1 gegeven geteld' : `${String(records)} gegevens geteld`,
    workings: 'Zo komt elke score tot stand',
    working: 'De berekening',
    workingsIntro: 'Per convenant en per onderdeel: wat er is geteld, en waar het staat.',
    weights: 'Wat vindt u het belangrijkst?',
    weightsIntro:
      'Geef elk onderdeel een gewicht van 0 tot 100. De tabel sorteert zichzelf; het adres van de pagina bewaart uw weging.',
    reset: 'Alles even zwaar',
    saveCsv: 'Bewaar uw weging als CSV',
    saveJson: 'Bewaar uw weging als JSON',
    saved: 'Met de gewichten, de datum en de versie van de regels erin.',
    sorted: (first) => `De tabel is opnieuw gesorteerd. Bovenaan staat ${first}.`,
    noWeights: 'Geef ten minste één onderdeel een gewicht boven nul.',
    compare: 'Leg twee tot vier convenanten, sectoren of bedrijven naast elkaar',
  },
  en: {
    title: 'Covenants compared',
    lead: 'Six things on which covenants can be compared, each from 0 to 1, computed from what this site holds.',
    caution:
      'Much is not known. What is not known counts neither for nor against: it widens the range. A score tells what was agreed, documented and published, not how well a company does.',
    version: (version, asOf) => `Rules version ${version}, as of ${asOf}.`,
    table: 'Scores by covenant',
    covenant: 'Covenant',
    total: 'Together',
    place: 'Place',
    placeRange: (best, worst) => `${best} to ${worst}`,
    robust: 'Place under any reasonable weighting',
    robustNote:
      'The best and the worst place if every dimension weighs between 5% and 50%, however the unknown turns out. Where two covenants overlap, their order is a matter of taste or of what nobody knows. Computed by holding covenants against each other two at a time in all extreme weightings; so the range can be a little too wide, never too narrow.',
    notRanked: 'no place',
    notRankedNote: (least) =>
      `Covenants of which something is known on fewer than ${counted(least, 'dimension', 'dimensions')} get no place.`,
    dimensions: {
      agreements: {
        label: 'Commitments',
        rule: 'The share of commitments that are SMART. Commitments not yet assessed stay open.',
        address: 'agreements',
        records: 'See the commitments',
      },
      core_elements: {
        label: 'Core elements',
        rule: 'The share of the thirteen core elements of the SER that the sources describe. Not assessed stays open.',
        address: 'core-elements',
        records: 'See the core elements',
      },
      progress: {
        label: 'Progress',
        rule: 'For each KPI: achieved, reached or on track counts 1; achieved late or behind counts a half; far behind, worse than at the start or missed counts 0. A KPI that cannot be judged stays open.',
        address: 'progress',
        records: 'See the KPIs',
      },
      reporting: {
        label: 'Reporting',
        rule: 'The share of the reports that were due by agreement and were found.',
        address: 'reporting',
        records: 'See the reports',
      },
      remedy: {
        label: 'Complaints and remedy',
        rule: 'The mean of: a documented mechanism, decisions within twelve months (only for five or more dated cases) and remedies fulfilled. Without cases only the mechanism counts.',
        address: 'remedy',
        records: 'See complaints and disputes',
      },
      company_transparency: {
        label: 'Openness about companies',
        rule: 'The mean of: a public list of participants, public results by company, and participants with a place in the Transparency Benchmark during the covenant. Of that benchmark mostly the highest places are known; who is not among them stays open.',
        address: 'openness',
        records: 'See the participants',
      },
    },
    states: {
      unknown: 'not known',
      not_applicable: 'not applicable',
      not_yet_due: 'not yet due',
    },
    between: (low, high) => `${low} to ${high}`,
    key: 'How to read the table',
    keyKnown: 'Filled: this is certain.',
    keyOpen: 'Striped: this is possible, as it is not known.',
    zero: 'A line at 0: the score is zero, and that is known.',
    parts: {
      smart_commitments: ({ yes, open, of }) =>
        `${yes} of ${counted(of, 'commitment', 'commitments')} SMART, ${open} not assessed`,
      documented_elements: ({ yes, open, of }) =>
        `${yes} of ${counted(of, 'core element', 'core elements')} described, ${open} not assessed`,
      kpi_progress: ({ yes, open, of }) =>
        `${yes} of ${counted(of, 'KPI', 'KPIs')} on track or achieved, ${open} cannot be judged`,
      published_reports: ({ yes, open, of }) =>
        `${yes} of ${counted(of, 'report', 'reports')} found, ${open} perhaps`,
      documented_mechanism: ({ yes }) =>
        yes === '1' ? 'a mechanism is described' : 'no mechanism found in the sources',
      timely_decisions: ({ yes, open, of }) =>
        `${yes} of ${counted(of, 'case', 'cases')} decided within twelve months, ${open} cannot be established`,
      fulfilled_remedies: ({ yes, open, of }) =>
        `${yes} of ${counted(of, 'remedy', 'remedies')} fulfilled, ${open} not known`,
      participant_list: ({ yes }) =>
        yes === '1' ? 'a list of participants is public' : 'no list of participants found',
      company_results: ({ yes, open }) => {
        if (open === '1') return 'whether results by company are public is not known';
        return yes === '1' ? 'results by company are public' : 'results by company are not public';
      },
      benchmark_positions: ({ yes, open, of }) =>
        `${yes} of ${counted(of, 'participant', 'participants')} with a place in the Transparency Benchmark, ${open} not known`,
    },
    partOf: (counted, score) => `${counted}: counts ${score}`,
    mean: (parts) => `The score is the mean of these ${parts}.`,
    noParts: 'Nothing about this was found in the sources.',
    counted: (records) =>
      records === 1 ? '1 record counted' : `${String(records)} records counted`,
    workings: 'How each score comes about',
    working: 'The working',
    workingsIntro: 'By covenant and by dimension: what was counted, and where it stands.',
    weights: 'What matters most to you?',
    weightsIntro:
      'Give every dimension a weight from 0 to 100. The table sorts itself; the address of the page keeps your weights.',
    reset: 'All the same weight',
    saveCsv: 'Save your weighting as CSV',
    saveJson: 'Save your weighting as JSON',
    saved: 'With the weights, the date and the version of the rules inside.',
    sorted: (first) => `The table has been sorted again. At the top is ${first}.`,
    noWeights: 'Give at least one dimension a weight above zero.',
    compare: 'Lay two to four covenants, sectors or companies side by side',
  },
};
