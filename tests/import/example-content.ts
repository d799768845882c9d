import type { AnyRecord } from '../../src/schema/record.ts';
import { covenantExample, record, source, text } from '../example-records.ts';

/** A made-up covenant with KPIs, and an edition with scores, to hold spreadsheets against. */
export const exampleRecords: readonly AnyRecord[] = [
  record('content/eenheden.json', {
    units: [
      { id: 'percent', one: { nl: 'procent' }, other: { nl: 'procent' }, notation: 'percent' },
      {
        id: 'brands',
        one: { nl: 'merk', en: 'brand' },
        other: { nl: 'merken', en: 'brands' },
        notation: 'plain',
      },
      {
        id: 'points',
        one: { nl: 'punt', en: 'point' },
        other: { nl: 'punten', en: 'points' },
        notation: 'plain',
      },
    ],
  }),
  record('content/sectoren/voorbeeldsector.json', { name: text('Voorbeeldsector') }),
  record('content/convenanten/voorbeeld/convenant.mdx', covenantExample),
  record('content/convenanten/voorbeeld/bronnen.json', {
    sources: [source('jaarverslag-2019'), source('jaarverslag-2020')],
  }),
  record('content/convenanten/voorbeeld/kpis/marktaandeel.json', {
    title: text('Marktaandeel'),
    kind: 'output',
    unit: 'percent',
    direction: 'higher_is_better',
    observations: [
      {
        period: '2018',
        value: { kind: 'number', number: 40 },
        sources: ['jaarverslag-2019'],
        confidence: 'high',
      },
      { period: '2020', value: { kind: 'number', number: 48 }, sources: ['jaarverslag-2020'] },
    ],
  }),
  record('content/convenanten/voorbeeld/kpis/merken.json', {
    title: text('Aangesloten merken'),
    kind: 'output',
    unit: 'brands',
    direction: 'higher_is_better',
    observations: [],
  }),
  record('content/organisaties/voorbeeldbedrijf.json', {
    names: [{ name: text('Voorbeeldbedrijf') }],
    kind: 'company',
  }),
  record('content/organisaties/ander-bedrijf.json', {
    names: [{ name: text('Ander Bedrijf') }],
    kind: 'company',
  }),
  record('content/themas.json', { themes: [{ id: 'lonen', name: text('Lonen') }] }),
  record('content/landen.json', { countries: [{ id: 'NL', name: { nl: 'Nederland' } }] }),
  record('content/klachten/voorbeeldloket/mechanisme.mdx', {
    title: text('Voorbeeldloket'),
    shortTitle: text('Loket'),
    summary: text('Een loket'),
    kinds: ['ncp_specific_instance'],
    sources: [source('s1')],
  }),
  record('content/klachten/voorbeeldloket/bestaande-zaak.mdx', {
    record: 'case',
    title: text('Bestaande zaak'),
    summary: text('Een zaak'),
    procedure: 'ncp_specific_instance',
    sectors: ['voorbeeldsector'],
    filed: '2019-04-03',
    status: 'filed',
    outcome: { value: 'ongoing' },
    complainants: [{ kind: 'union', description: text('Een vakbond') }],
    respondents: [{ organisation: 'voorbeeldbedrijf', kind: 'company' }],
    countries: ['NL'],
    themes: ['lonen'],
    timeline: [],
    documents: [],
    confidence: 'medium',
    sources: [source('s1')],
  }),
  record('content/transparantiebenchmark/bronnen.json', { sources: [source('lijst-2019')] }),
  record('content/transparantiebenchmark/edities/2019.json', {
    kind: 'benchmark',
    year: 2019,
    scores: [{ organisation: 'voorbeeldbedrijf', rank: 2, sources: ['lijst-2019'] }],
    sources: ['lijst-2019'],
  }),
];
