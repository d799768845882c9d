import { counted } from '../counted.ts';
import type { Dictionary } from '../dictionary.ts';

interface KpiWords {
  readonly latest: string;
  readonly noValues: string;
  readonly of: string;
  readonly published: (date: string) => string;
  readonly publishedUnknown: string;
  readonly values: string;
  readonly valuesCaption: (title: string) => string;
  readonly status: string;
  readonly statuses: Readonly<Record<'as_published' | 'final' | 'provisional' | 'derived', string>>;
  readonly remarks: string;
  readonly alternates: string;
  readonly denominator: (number: string) => string;
  readonly monthsCovered: (months: number) => string;
  readonly baseline: string;
  readonly target: string;
  readonly otherReading: string;
  readonly milestone: string;
  readonly alsoAgreed: string;
  readonly definition: string;
  readonly noDefinition: string;
  readonly kinds: Readonly<Record<'output' | 'outcome', string>>;
  readonly directions: Readonly<Record<'higher_is_better' | 'lower_is_better', string>>;
  readonly kind: string;
  readonly direction: string;
  readonly unit: string;
  readonly breaks: string;
  readonly methodChanges: string;
  readonly breakAt: (period: string) => string;
  readonly gaps: string;
  readonly chart: string;
  readonly notFound: string;
  readonly measures: string;
}

export const kpiWords: Dictionary<KpiWords> = {
  nl: {
    latest: 'Laatste gepubliceerde waarde',
    noValues: 'Van deze KPI zijn geen waarden gepubliceerd.',
    of: 'van',
    published: (date) => `gepubliceerd ${date}`,
    publishedUnknown: 'datum van publicatie niet bekend',
    values: 'Alle waarden',
    valuesCaption: (title) => `${title}: alle gepubliceerde waarden met hun bronnen`,
    status: 'Status',
    statuses: {
      as_published: 'zoals gepubliceerd',
      final: 'definitief',
      provisional: 'voorlopig',
      derived: 'afgeleid',
    },
    remarks: 'Toelichting',
    alternates: 'Andere bron',
    denominator: (number) => `berekend over ${number}`,
    monthsCovered: (months) => `over ${counted(months, 'maand', 'maanden')}`,
    baseline: 'Uitgangswaarde',
    target: 'Doel',
    otherReading: 'Andere lezing van het doel',
    milestone: 'Tussendoel',
    alsoAgreed: 'Ook afgesproken, of anders gelezen',
    definition: 'Wat er wordt geteld',
    noDefinition: 'De geraadpleegde bronnen geven geen definitie.',
    kinds: { output: 'Prestatie (output)', outcome: 'Effect (outcome)' },
    directions: { higher_is_better: 'Hoger is beter', lower_is_better: 'Lager is beter' },
    kind: 'Soort',
    direction: 'Richting',
    unit: 'Eenheid',
    breaks: 'Breuken in de reeks',
    methodChanges: 'Veranderd in de meetwijze van het convenant',
    breakAt: (period) => `Vanaf ${period}`,
    gaps: 'Perioden zonder waarde',
    chart: 'Verloop',
    notFound: 'niet gevonden',
    measures: 'Meet de afspraken',
  },
  en: {
    latest: 'Latest published value',
    noValues: 'No values of this KPI have been published.',
    of: 'of',
    published: (date) => `published ${date}`,
    publishedUnknown: 'date of publication not known',
    values: 'All values',
    valuesCaption: (title) => `${title}: all published values with their sources`,
    status: 'Status',
    statuses: {
      as_published: 'as published',
      final: 'final',
      provisional: 'provisional',
      derived: 'derived',
    },
    remarks: 'Remarks',
    alternates: 'Other source',
    denominator: (number) => `computed over ${number}`,
    monthsCovered: (months) => `over ${counted(months, 'month', 'months')}`,
    baseline: 'Baseline',
    target: 'Target',
    otherReading: 'Other reading of the target',
    milestone: 'Milestone',
    alsoAgreed: 'Also agreed, or read otherwise',
    definition: 'What is counted',
    noDefinition: 'The sources consulted give no definition.',
    kinds: { output: 'Output', outcome: 'Outcome' },
    directions: { higher_is_better: 'Higher is better', lower_is_better: 'Lower is better' },
    kind: 'Kind',
    direction: 'Direction',
    unit: 'Unit',
    breaks: 'Breaks in the series',
    methodChanges: 'Changed in how the covenant measures',
    breakAt: (period) => `From ${period}`,
    gaps: 'Periods without a value',
    chart: 'Course',
    notFound: 'not found',
    measures: 'Measures the commitments',
  },
};
