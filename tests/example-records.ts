import { meaningOfPath } from '../src/content/content-paths.ts';
import { type AnyRecord, type ContentRecord, recordSchemas } from '../src/schema/record.ts';
import type { RecordKind } from '../src/schema/record.ts';

/** Small made-up records; each is checked by its schema, so that no test rests on an impossible one. */

/** A text that says that it is made up. */
export const text = (nl: string) => ({ nl: `${nl} (verzonnen)` });

/**
 * The record that a file with this value holds; kind, id and owner come from the path.
 * @throws ZodError when the value is not one that the schema accepts
 */
export function record(file: string, value: unknown): AnyRecord {
  const key = meaningOfPath(file);
  if (key === undefined) throw new Error(`${file} is no path of a record.`);
  return { ...key, file, value: recordSchemas[key.kind].parse(value) } as AnyRecord;
}

/** The same, with the type of its kind. */
export function recordOf<K extends RecordKind>(kind: K, file: string, value: unknown) {
  const made = record(file, value);
  if (made.kind !== kind) throw new Error(`${file} is a ${made.kind}, no ${kind}.`);
  return made as unknown as ContentRecord<K>;
}

export const source = (id: string, rest: object = {}) => ({
  id,
  title: `Bron ${id} (verzonnen)`,
  publisher: 'Voorbeelduitgever',
  type: 'official',
  ...rest,
});

export const siteExample = {
  title: 'Voorbeeldsite (verzonnen)',
  tagline: text('Een site voor de tests'),
  url: 'https://example.org/',
  publisher: { name: text('Voorbeelduitgever') },
  contact: { text: text('Schrijf ons') },
  licence: { name: 'Voorbeeldlicentie', url: 'https://example.org/licentie' },
};

export const covenantExample = {
  title: text('Voorbeeldconvenant'),
  shortTitle: text('Voorbeeld'),
  summary: text('Een convenant'),
  phase: 'ended',
  sector: 'voorbeeldsector',
  term: {},
  parties: [],
  risks: [],
  commitments: [],
  disputeSettlement: { text: text('Niets gevonden'), documented: false },
  milestones: [],
};

export const programmeExample = {
  title: text('Voorbeeldprogramma'),
  shortTitle: text('Voorbeeld'),
  summary: text('Een programma'),
  schemes: [],
  milestones: [],
};

export const kpiExample = {
  title: text('Aandeel'),
  kind: 'output',
  unit: 'percent',
  direction: 'higher_is_better',
  observations: [],
};

export const mechanismExample = {
  title: text('Voorbeeldcommissie'),
  shortTitle: text('Commissie'),
  summary: text('Een commissie'),
  kinds: ['sector_complaints_procedure'],
  sources: [source('reglement')],
};

const involved = {
  title: text('Klacht over loon'),
  summary: text('Een bond klaagt over een bedrijf'),
  procedure: 'sector_complaints_procedure',
  sectors: ['voorbeeldsector'],
  complainants: [{ kind: 'union', organisation: 'voorbeeldbond' }],
  respondents: [{ kind: 'company', organisation: 'voorbeeldbedrijf' }],
  countries: ['BD'],
  themes: ['leefbaar-loon'],
  timeline: [],
  documents: [],
  confidence: 'high',
  sources: [source('uitspraak')],
};

export const caseExample = { ...involved, record: 'case', outcome: { value: 'upheld' } };

export const statisticsExample = {
  ...involved,
  record: 'statistics',
  totals: [
    {
      id: 'klachten',
      label: text('Klachten'),
      value: { kind: 'number', number: 12 },
      sources: ['uitspraak'],
    },
  ],
};

export const editionExample = {
  kind: 'benchmark',
  year: 2017,
  sources: ['lijst'],
};

export const lessonExample = {
  title: text('Alleen tellen hielp niet'),
  tried: text('Bedrijven telden hun fabrieken'),
  worked: 'no',
  result: text('De lonen stegen niet'),
  evidence: [{ text: text('Evaluatie, blz. 3'), sources: ['evaluatie'] }],
};

export const organisationExample = { names: [{ name: text('Voorbeeldbedrijf') }], kind: 'company' };

/** A number as the schemas write it. */
export const number = (value: number) => ({ kind: 'number', number: value });

/** The example without one of its fields. */
export function without(example: object, key: string): object {
  return Object.fromEntries(Object.entries(example).filter(([name]) => name !== key));
}
