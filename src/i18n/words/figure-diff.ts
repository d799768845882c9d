import type { RecordKind } from '../../schema/record.ts';
import type { Dictionary } from '../dictionary.ts';

/** Heading of a part of the report, and what stands in it. */
interface PartWords {
  readonly title: string;
  readonly explanation: string;
}

type FactKind =
  | 'observation'
  | 'alternate'
  | 'gap'
  | 'baseline'
  | 'target'
  | 'alternate_target'
  | 'milestone'
  | 'figure'
  | 'term'
  | 'case_date'
  | 'case_outcome'
  | 'admissibility'
  | 'stage_outcome'
  | 'remedy_state'
  | 'panel'
  | 'class_size'
  | 'score'
  | 'rank';

type Field =
  | 'unit'
  | 'period'
  | 'denominator'
  | 'monthsCovered'
  | 'cohort'
  | 'definition'
  | 'status'
  | 'accordingTo'
  | 'confidence'
  | 'published'
  | 'sources';

/** How many things differ, by kind. */
interface Counts {
  readonly facts: number;
  /** Records of which something else differs. */
  readonly records: number;
  readonly derived: number;
  readonly pages: number;
}

interface FigureDiffWords {
  readonly title: string;
  readonly versions: (before: string, after: string, asOf: string) => string;
  /** @param isWhole whether nothing was left out of the comparison */
  readonly summary: (counts: Counts, isWhole: boolean) => string;
  readonly silence: Readonly<Record<'erased' | 'doubtful', string>>;
  readonly workTree: string;
  readonly facts: Readonly<
    Record<'revised' | 'redefined' | 'withdrawn' | 'added' | 'restated', PartWords>
  >;
  readonly groups: Readonly<Record<'status' | 'rank' | 'count' | 'sentence', PartWords>>;
  readonly records: Readonly<Record<'statements' | 'gone' | 'changed' | 'appeared', PartWords>> & {
    readonly kinds: Readonly<Record<Exclude<RecordKind, 'exception-list'>, string>>;
    readonly prose: string;
  };
  /** Of a list with the same members. */
  readonly reordered: string;
  /** Of what is not quoted. */
  readonly differs: string;
  readonly pages: Readonly<Record<'appeared' | 'moved' | 'gone', PartWords>>;
  readonly leftOut: PartWords;
  readonly kinds: Readonly<Record<FactKind, string>>;
  readonly fields: Readonly<Record<Field, string>>;
  readonly confidence: Readonly<Record<'high' | 'medium' | 'low', string>>;
  readonly heading: string;
  readonly description: string;
  readonly chart: string;
  readonly boundSentence: string;
  readonly intro: string;
  readonly counted: string;
  readonly apart: string;
  readonly movedFacts: (facts: number) => string;
  readonly onPages: (pages: number) => string;
  readonly unread: Readonly<Record<'before' | 'after', string>>;
  readonly toFillIn: string;
  /** That what lies beside a file is left out with it. */
  readonly withFolder: string;
  readonly onlyProse: string;
  readonly unmade: string;
  /** How many items a report that must stay short leaves out. */
  readonly more: (items: number) => string;
  readonly before: string;
  readonly after: string;
}

const plural = (count: number, one: string, other: string): string =>
  `${String(count)} ${count === 1 ? one : other}`;

/** What a change of the content does to the public figures. */
export const figureDiffWords: Dictionary<FigureDiffWords> = {
  nl: {
    title: 'Wat er op de site verandert',
    versions: (before, after, asOf) => `Van ${before} naar ${after}; beide met stand op ${asOf}.`,
    summary: ({ facts, records, derived, pages }, isWhole) =>
      facts + records + derived + pages === 0
        ? isWhole
          ? 'Er verandert niets aan wat is gepubliceerd.'
          : 'In wat is vergeleken, verandert niets.'
        : `${plural(facts, 'feit', 'feiten')}, ${plural(records, 'andere tekst of ander gegeven', 'andere teksten of gegevens')}, ${plural(derived, 'gevolg', 'gevolgen')} daarvan en ${plural(pages, 'adres', 'adressen')}.`,
    silence: {
      erased:
        'Er is iets gewist. Wat daarover op de site stond, staat niet in dit verslag; beide versies zijn zonder geteld, zodat de site zelf andere aantallen kan noemen.',
      doubtful:
        'Een bestand in content/vervallen is niet te lezen, en kan betekenen dat er iets is gewist. Wat daarover op de site staat, is daarom niet vergeleken en niet geteld.',
    },
    workTree: 'de bestanden in deze map',
    facts: {
      revised: {
        title: 'Herzien',
        explanation: 'Een andere waarde voor hetzelfde.',
      },
      redefined: {
        title: 'Anders afgebakend',
        explanation:
          'De eenheid, periode, noemer, groep of definitie is een andere: de waarde gaat over iets anders.',
      },
      withdrawn: { title: 'Ingetrokken', explanation: 'Staat niet meer op de site.' },
      added: { title: 'Nieuw', explanation: 'Stond nog niet op de site.' },
      restated: {
        title: 'Anders verantwoord',
        explanation: 'Dezelfde waarde, met een andere stand, zekerheid, datum of bron.',
      },
    },
    groups: {
      status: { title: 'Statussen', explanation: "Oordelen over KPI's die daardoor veranderen." },
      rank: { title: 'Plaatsen en scores', explanation: 'In de vergelijking van convenanten.' },
      count: { title: 'Aantallen', explanation: 'Tellingen die daardoor veranderen.' },
      sentence: {
        title: 'Zinnen en koppen',
        explanation: 'Wat pagina’s daardoor anders zeggen.',
      },
    },
    records: {
      statements: {
        title: 'Wat partijen zeggen',
        explanation:
          'Reacties, betwistingen en verklaringen van een partij die erbij komen, anders worden of verdwijnen.',
      },
      gone: { title: 'Verdwenen onderdelen', explanation: 'Met alles wat erin stond.' },
      changed: {
        title: 'Andere teksten en gegevens',
        explanation: 'Wat er naast de feiten anders komt te staan.',
      },
      appeared: { title: 'Nieuwe onderdelen', explanation: 'Met alles wat erin staat.' },
      kinds: {
        site: 'gegevens van de site',
        sector: 'sector',
        organisation: 'organisatie',
        'theme-list': 'lijst van thema’s',
        'norm-list': 'lijst van normen',
        'country-list': 'lijst van landen',
        'unit-list': 'lijst van eenheden',
        'search-word-list': 'zoekwoorden',
        covenant: 'convenant',
        'source-list': 'lijst van bronnen',
        'participant-list': 'deelnemende bedrijven',
        kpi: 'KPI',
        report: 'rapportage',
        mechanism: 'mechanisme',
        case: 'zaak',
        tombstone: 'bericht dat iets weg is',
        edition: 'editie van de Transparantiebenchmark',
        method: 'methode van de Transparantiebenchmark',
        instrument: 'beschrijving van de Transparantiebenchmark',
        'policy-target': 'beleidsdoel',
        programme: 'programma',
        lesson: 'les',
        revision: 'uitleg in het register van wijzigingen',
        page: 'pagina',
      },
      prose: 'Lopende tekst',
    },
    reordered: 'alleen de volgorde is anders',
    differs: 'is anders',
    pages: {
      appeared: { title: 'Nieuwe adressen', explanation: 'Elk ook in het Engels.' },
      moved: {
        title: 'Verplaatste adressen',
        explanation: 'Wie het oude adres heeft bewaard, vindt de pagina niet meer.',
      },
      gone: {
        title: 'Verdwenen adressen',
        explanation:
          'Wat gepubliceerd is, houdt zijn adres: laat er een bestand in content/vervallen voor staan. Een lijst waarin niets meer staat, verdwijnt vanzelf.',
      },
    },
    leftOut: {
      title: 'Niet vergeleken',
      explanation:
        'Hiervan is niet te zeggen wat er verandert. Tellingen zijn zonder deze bestanden.',
    },
    kinds: {
      observation: 'waarde',
      alternate: 'andere waarde',
      gap: 'geen waarde',
      baseline: 'uitgangswaarde',
      target: 'doel',
      alternate_target: 'andere lezing van het doel',
      milestone: 'tussendoel',
      figure: 'cijfer',
      term: 'looptijd',
      case_date: 'datum van de zaak',
      case_outcome: 'uitkomst',
      admissibility: 'ontvankelijkheid',
      stage_outcome: 'uitkomst van een stap',
      remedy_state: 'stand van het herstel',
      panel: 'omvang',
      class_size: 'aantal in de klasse',
      score: 'score',
      rank: 'plaats',
    },
    fields: {
      unit: 'eenheid',
      period: 'periode',
      denominator: 'noemer',
      monthsCovered: 'aantal maanden',
      cohort: 'groep',
      definition: 'definitie',
      status: 'stand',
      accordingTo: 'volgens wie',
      confidence: 'zekerheid',
      published: 'gepubliceerd',
      sources: 'bronnen',
    },
    confidence: { high: 'zeker', medium: 'enige twijfel', low: 'veel twijfel' },
    heading: 'kop',
    description: 'beschrijving',
    chart: 'wat de grafiek zegt',
    boundSentence: 'lopende tekst met een cijfer',
    intro: 'inleiding',
    counted: 'meegeteld',
    apart: 'niet meegeteld',
    movedFacts: (facts) => `${plural(facts, 'feit', 'feiten')} met dezelfde waarde`,
    onPages: (pages) => `Hetzelfde verschil op ${plural(pages, 'pagina', "pagina's")}`,
    unread: {
      before: 'niet te lezen in de oude versie',
      after: 'niet te lezen in de nieuwe versie',
    },
    toFillIn: 'nog in te vullen; dan houdt wat weg is zijn adres',
    withFolder: 'ook de rest van de map is daarom niet vergeleken',
    onlyProse: 'alleen de lopende tekst is niet vergeleken',
    unmade: 'deze pagina is van een van de versies niet te maken',
    more: (items) => `… en nog ${String(items)}; zie het hele verslag.`,
    before: 'was',
    after: 'wordt',
  },
  en: {
    title: 'What changes on the site',
    versions: (before, after, asOf) => `From ${before} to ${after}; both as of ${asOf}.`,
    summary: ({ facts, records, derived, pages }, isWhole) =>
      facts + records + derived + pages === 0
        ? isWhole
          ? 'Nothing changes in what has been published.'
          : 'Nothing changes in what was compared.'
        : `${plural(facts, 'fact', 'facts')}, ${plural(records, 'other text or datum', 'other texts or data')}, ${plural(derived, 'consequence', 'consequences')} of them and ${plural(pages, 'address', 'addresses')}.`,
    silence: {
      erased:
        'Something was erased. What the site said of it is not in this report; both versions are counted without it, so that the site itself may give other counts.',
      doubtful:
        'A file in content/vervallen cannot be read, and may mean that something was erased. What the site says of it is therefore neither compared nor counted.',
    },
    workTree: 'the files in this folder',
    facts: {
      revised: { title: 'Revised', explanation: 'Another value for the same thing.' },
      redefined: {
        title: 'Redefined',
        explanation:
          'The unit, period, denominator, group or definition is another: the value is about something else.',
      },
      withdrawn: { title: 'Withdrawn', explanation: 'No longer on the site.' },
      added: { title: 'New', explanation: 'Was not on the site yet.' },
      restated: {
        title: 'Accounted for otherwise',
        explanation: 'The same value, with another state, certainty, date or source.',
      },
    },
    groups: {
      status: { title: 'Statuses', explanation: 'Verdicts on KPIs that change because of it.' },
      rank: { title: 'Places and scores', explanation: 'In the comparison of covenants.' },
      count: { title: 'Counts', explanation: 'Counts that change because of it.' },
      sentence: {
        title: 'Sentences and headings',
        explanation: 'What pages say otherwise because of it.',
      },
    },
    records: {
      statements: {
        title: 'What parties say',
        explanation:
          'Replies, contested statements and accounts of a party that are added, changed or gone.',
      },
      gone: { title: 'What is gone', explanation: 'With all that it said.' },
      changed: {
        title: 'Other texts and data',
        explanation: 'What will be said otherwise beside the facts.',
      },
      appeared: { title: 'What is new', explanation: 'With all that it says.' },
      kinds: {
        site: 'data of the site',
        sector: 'sector',
        organisation: 'organisation',
        'theme-list': 'list of themes',
        'norm-list': 'list of norms',
        'country-list': 'list of countries',
        'unit-list': 'list of units',
        'search-word-list': 'search words',
        covenant: 'covenant',
        'source-list': 'list of sources',
        'participant-list': 'participating companies',
        kpi: 'KPI',
        report: 'report',
        mechanism: 'mechanism',
        case: 'case',
        tombstone: 'notice that something is gone',
        edition: 'edition of the Transparency Benchmark',
        method: 'method of the Transparency Benchmark',
        instrument: 'description of the Transparency Benchmark',
        'policy-target': 'policy target',
        programme: 'programme',
        lesson: 'lesson',
        revision: 'explanation in the register of changes',
        page: 'page',
      },
      prose: 'Running text',
    },
    reordered: 'only the order differs',
    differs: 'differs',
    pages: {
      appeared: { title: 'New addresses', explanation: 'Each in English as well.' },
      moved: {
        title: 'Moved addresses',
        explanation: 'Whoever kept the old address will not find the page any more.',
      },
      gone: {
        title: 'Vanished addresses',
        explanation:
          'What was published keeps its address: leave a file in content/vervallen in its place. A list with nothing left in it goes by itself.',
      },
    },
    leftOut: {
      title: 'Not compared',
      explanation: 'Of these nobody can say what changes. Counts are without these files.',
    },
    kinds: {
      observation: 'value',
      alternate: 'other value',
      gap: 'no value',
      baseline: 'baseline',
      target: 'target',
      alternate_target: 'other reading of the target',
      milestone: 'milestone',
      figure: 'figure',
      term: 'term',
      case_date: 'date of the case',
      case_outcome: 'outcome',
      admissibility: 'admissibility',
      stage_outcome: 'outcome of a step',
      remedy_state: 'state of the remedy',
      panel: 'size',
      class_size: 'number in the class',
      score: 'score',
      rank: 'place',
    },
    fields: {
      unit: 'unit',
      period: 'period',
      denominator: 'denominator',
      monthsCovered: 'number of months',
      cohort: 'group',
      definition: 'definition',
      status: 'state',
      accordingTo: 'according to',
      confidence: 'certainty',
      published: 'published',
      sources: 'sources',
    },
    confidence: { high: 'certain', medium: 'some doubt', low: 'much doubt' },
    heading: 'heading',
    description: 'description',
    chart: 'what the chart says',
    boundSentence: 'running text with a figure',
    intro: 'introduction',
    counted: 'counted',
    apart: 'not counted',
    movedFacts: (facts) => `${plural(facts, 'fact', 'facts')} with the same value`,
    onPages: (pages) => `The same difference on ${plural(pages, 'page', 'pages')}`,
    unread: {
      before: 'cannot be read in the old version',
      after: 'cannot be read in the new version',
    },
    toFillIn: 'still to be filled in; then what is gone keeps its address',
    withFolder: 'so the rest of the folder is not compared either',
    onlyProse: 'only the running text is not compared',
    unmade: 'this page cannot be made from one of the versions',
    more: (items) => `… and ${String(items)} more; see the whole report.`,
    before: 'was',
    after: 'becomes',
  },
};
