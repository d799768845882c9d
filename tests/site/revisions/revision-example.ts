import type { AnyRecord } from '../../../src/schema/record.ts';
import * as example from '../../example-records.ts';
import { caseIn, mechanism } from '../synthetic-model.ts';

/** A made-up covenant with one KPI, of which three values are on the site now. */
export const covenant = example.record(
  'content/convenanten/een/convenant.mdx',
  example.covenantExample,
);

const units = example.record('content/eenheden.json', {
  units: [
    {
      id: 'merken',
      notation: 'plain',
      one: { nl: 'merk', en: 'brand' },
      other: { nl: 'merken', en: 'brands' },
    },
    {
      id: 'procent',
      notation: 'percent',
      one: { nl: 'procent', en: 'percent' },
      other: { nl: 'procent', en: 'percent' },
    },
  ],
});

export const kpi = (unit: string, ...numbers: readonly number[]): AnyRecord =>
  example.record('content/convenanten/een/kpis/aandeel.json', {
    ...example.kpiExample,
    unit,
    observations: numbers.map((number, index) => ({
      period: String(2018 + index),
      value: example.number(number),
      sources: ['verslag'],
    })),
  });

export const revision = (
  date: string,
  reason: string,
  facts: readonly object[],
  slug = 'aandeel',
  turn?: number,
): AnyRecord =>
  example.record(`content/wijzigingen/${date}-${slug}.json`, {
    date,
    turn,
    reason,
    explanation: example.text('Verbeterd'),
    facts,
  });

export const was = (year: string, number: number, rest: object = {}) => ({
  fact: `een/aandeel/${year}`,
  previous: example.number(number),
  ...rest,
});

const sector = example.record('content/sectoren/voorbeeldsector.json', {
  name: example.text('Voorbeeldsector'),
});

export const base: readonly AnyRecord[] = [units, sector, covenant, mechanism('raad')];

export const corrected = caseIn('raad', 'zaak-een', {
  countries: [],
  corrections: [{ on: '2021-05', text: example.text('Een datum klopte niet') }],
});

export const tombstone = (id: string, value: object): AnyRecord =>
  example.record(`content/vervallen/klachten/${id}.json`, value);
