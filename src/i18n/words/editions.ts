import type { Dictionary } from '../dictionary.ts';

/** Words of the overview of all editions, and of the instrument itself. */
interface EditionsWords {
  readonly lead: (first: string, last: string) => string;
  readonly pairs: string;
  readonly pairsText: (pairs: string) => string;
  readonly noPairs: string;
  readonly pair: (one: string, other: string) => string;
  readonly editions: string;
  readonly editionsIntro: string;
  readonly edition: string;
  readonly methodUnknown: string;
  readonly themePrizes: string;
  readonly maximum: (maximum: string) => string;
  readonly maximumUnknown: string;
  readonly mayCompare: string;
  readonly mayNotCompare: string;
  readonly reportingYear: string;
  readonly positions: string;
  readonly positionsOf: (count: number) => string;
  readonly prize: string;
  readonly notApplicable: string;
  readonly participation: string;
  readonly participationIntro: string;
  readonly participationMissing: (years: string) => string;
  readonly or: string;
  readonly aboveZero: string;
  readonly zero: string;
  readonly noReport: string;
  readonly means: string;
  readonly meansIntro: string;
  readonly noAxis: string;
  readonly companies: string;
  readonly companiesIntro: string;
  readonly instrument: string;
  readonly owner: string;
  readonly executors: string;
  readonly partner: string;
  readonly siteMovedTo: string;
  readonly period: string;
  readonly periodText: (started: string, ended: string | undefined) => string;
  readonly prizeSince: string;
  readonly lastRound: string;
  readonly endReason: string;
  readonly cadence: string;
  readonly cadenceUntil: (until: string, text: string) => string;
  readonly cadenceFrom: (from: string, text: string) => string;
  readonly measures: string;
  readonly participants: string;
  readonly evidence: string;
  readonly serRole: string;
  readonly assessment: string;
  readonly adjustment: string;
  readonly adjustmentText: (percent: string, whom: string, criteria: string) => string;
  readonly specialLists: string;
  readonly changes: string;
  readonly evaluations: string;
  readonly evaluationText: (by: string, published: string, period: string | undefined) => string;
  readonly furtherReading: string;
  readonly policyTargets: string;
}

export const editionsWords: Dictionary<EditionsWords> = {
  nl: {
    lead: (first, last) => `Op deze site: edities van ${first} tot en met ${last}.`,
    pairs: 'Welke edities mogen naast elkaar?',
    pairsText: (pairs) =>
      `Alleen ${pairs}: volgens een bron waren criteria en werkwijze gelijk. Plaatsen en scores van andere edities zijn niet met elkaar te vergelijken.`,
    noPairs: 'Geen enkele: van geen twee edities zegt een bron dat de criteria gelijk waren.',
    pair: (one, other) => `${one} met ${other}`,
    editions: 'Alle edities, per methode',
    editionsIntro: 'Elke groep had een eigen methode, met eigen criteria en vaak een eigen schaal.',
    edition: 'Editie',
    methodUnknown: 'Methode niet bekend',
    themePrizes: 'Jaren met alleen een themaprijs',
    maximum: (maximum) => `hoogst haalbaar: ${maximum}`,
    maximumUnknown: 'hoogst haalbare score niet bekend',
    mayCompare: 'onderling te vergelijken',
    mayNotCompare: 'onderling niet te vergelijken',
    reportingYear: 'Verslagjaar',
    positions: 'Plaatsen en scores op deze site',
    positionsOf: (count) =>
      count === 0
        ? 'geen'
        : `van ${String(count)} ${count === 1 ? 'onderneming' : 'ondernemingen'}`,
    prize: 'Kristalprijs',
    notApplicable: 'n.v.t.',
    participation: 'Wie deed verslag?',
    participationIntro:
      'Geen verslag uitgeven, nul scoren en laag scoren zijn drie verschillende dingen. Alleen wat bronnen uit elkaar houden, staat hier.',
    participationMissing: (years) => `Over ${years} is hierover niets gevonden.`,
    or: 'of',
    aboveZero: 'Scoorden boven nul',
    zero: 'Scoorden nul',
    noReport: 'Gaven geen verslag uit',
    means: 'Gemiddelde scores',
    meansIntro:
      'Elk gemiddelde heeft een eigen as: de methoden verschillen, en niet elk gemiddelde gaat op dezelfde manier met nulscores om.',
    noAxis: 'De hoogst haalbare score is niet bekend, dus er is geen as om dit op te tekenen.',
    companies: 'Ondernemingen in de benchmark',
    companiesIntro:
      'Iedere onderneming waarvan een bron een plaats, score, prijs of nominatie noemt, of die een bron met andere in de top noemt. De volledige lijsten zijn langer.',
    instrument: 'Over de Transparantiebenchmark',
    owner: 'Eigenaar',
    executors: 'Uitgevoerd door',
    partner: 'Partner',
    siteMovedTo: 'Site later bij',
    period: 'Periode',
    periodText: (started, ended) =>
      ended === undefined ? `vanaf ${started}` : `${started} tot ${ended}`,
    prizeSince: 'Kristalprijs sinds',
    lastRound: 'Laatste ronde',
    endReason: 'Waarom het stopte',
    cadence: 'Hoe vaak',
    cadenceUntil: (until, text) => `tot en met ${until}: ${text}`,
    cadenceFrom: (from, text) => `vanaf ${from}: ${text}`,
    measures: 'Wat het mat',
    participants: 'Wie werd onderzocht',
    evidence: 'Wat meetelde',
    serRole: 'Rol van de SER',
    assessment: 'Hoe een verslag werd beoordeeld',
    adjustment: 'Aanpassing door het panel',
    adjustmentText: (percent, whom, criteria) =>
      `Hoogstens ${percent}, voor: ${whom}. Criteria: ${criteria}.`,
    specialLists: 'Aparte lijst',
    changes: 'Wat er aan de benchmark zelf veranderde',
    evaluations: 'Evaluaties',
    evaluationText: (by, published, period) =>
      period === undefined ? `${by}, ${published}` : `${by}, ${published}, over ${period}`,
    furtherReading: 'Verder lezen',
    policyTargets: 'Beleidsdoelen: wat was het doel, en wat is er gemeten?',
  },
  en: {
    lead: (first, last) => `On this site: editions from ${first} to ${last}.`,
    pairs: 'Which editions may stand side by side?',
    pairsText: (pairs) =>
      `Only ${pairs}: according to a source, criteria and way of working were the same. Ranks and scores of other editions cannot be compared with each other.`,
    noPairs: 'None: of no two editions does a source say that the criteria were the same.',
    pair: (one, other) => `${one} and ${other}`,
    editions: 'All editions, by method',
    editionsIntro:
      'Every group had a method of its own, with criteria and often a scale of its own.',
    edition: 'Edition',
    methodUnknown: 'Method not known',
    themePrizes: 'Years with a theme prize only',
    maximum: (maximum) => `highest possible: ${maximum}`,
    maximumUnknown: 'highest possible score not known',
    mayCompare: 'comparable with each other',
    mayNotCompare: 'not comparable with each other',
    reportingYear: 'Reporting year',
    positions: 'Ranks and scores on this site',
    positionsOf: (count) =>
      count === 0 ? 'none' : `of ${String(count)} ${count === 1 ? 'company' : 'companies'}`,
    prize: 'Crystal Prize',
    notApplicable: 'n/a',
    participation: 'Who reported?',
    participationIntro:
      'Publishing no report, scoring zero and scoring low are three different things. Only what sources tell apart stands here.',
    participationMissing: (years) => `Nothing was found about this for ${years}.`,
    or: 'or',
    aboveZero: 'Scored above zero',
    zero: 'Scored zero',
    noReport: 'Published no report',
    means: 'Mean scores',
    meansIntro:
      'Every mean has an axis of its own: methods differ, and not every mean treats zero scores in the same way.',
    noAxis: 'The highest possible score is not known, so there is no axis to draw this on.',
    companies: 'Companies in the benchmark',
    companiesIntro:
      'Every company of which a source gives a rank, score, prize or nomination, or that a source names among others at the top. The full lists are longer.',
    instrument: 'About the Transparency Benchmark',
    owner: 'Owner',
    executors: 'Run by',
    partner: 'Partner',
    siteMovedTo: 'Site later with',
    period: 'Period',
    periodText: (started, ended) =>
      ended === undefined ? `from ${started}` : `${started} to ${ended}`,
    prizeSince: 'Crystal Prize since',
    lastRound: 'Last round',
    endReason: 'Why it ended',
    cadence: 'How often',
    cadenceUntil: (until, text) => `until ${until}: ${text}`,
    cadenceFrom: (from, text) => `from ${from}: ${text}`,
    measures: 'What it measured',
    participants: 'Who was examined',
    evidence: 'What counted',
    serRole: 'Role of the SER',
    assessment: 'How a report was judged',
    adjustment: 'Adjustment by the panel',
    adjustmentText: (percent, whom, criteria) =>
      `At most ${percent}, for: ${whom}. Criteria: ${criteria}.`,
    specialLists: 'Separate list',
    changes: 'What changed in the benchmark itself',
    evaluations: 'Evaluations',
    evaluationText: (by, published, period) =>
      period === undefined ? `${by}, ${published}` : `${by}, ${published}, on ${period}`,
    furtherReading: 'Further reading',
    policyTargets: 'Policy targets: what was the target, and what was measured?',
  },
};
