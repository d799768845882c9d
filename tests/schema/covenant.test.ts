import { describe, expect, test } from 'vitest';
import { covenant, participantList, report } from '../../src/schema/covenant.ts';
import { covenantExample, number, text, without } from '../example-records.ts';
import { refusals, type Row } from './refusals.ts';

const sources = ['convenanttekst'];
const commitment = {
  id: 'loon',
  text: text('Een leefbaar loon'),
  kind: 'outcome',
  owner: 'company',
  timing: { kind: 'end_of_term' },
  level: 'sector',
  smart: { verdict: 'not_assessed' },
  sources,
};
const committed = (rest: object) => ({
  ...covenantExample,
  commitments: [{ ...commitment, ...rest }],
});
const party = { organisation: 'voorbeeldbond', role: 'party', sources };

describe('a covenant', () => {
  test.each<Row>([
    ['of which little is known', covenantExample],
    ['without a title', without(covenantExample, 'title'), 'title: key-missing'],
    ['without a list of parties', without(covenantExample, 'parties'), 'parties: key-missing'],
    ['with its term', { ...covenantExample, term: { signed: { on: '2016-07-04', sources } } }],
    ['without a term at all', without(covenantExample, 'term'), 'term: key-missing'],
    [
      'with a bare date in its term',
      { ...covenantExample, term: { signed: '2016-07-04' } },
      'term.signed: type-wrong',
    ],
    [
      'signed without a source',
      { ...covenantExample, term: { signed: { on: '2016' } } },
      'term.signed.sources: key-missing',
    ],
    [
      'with a date that is not derived',
      { ...covenantExample, term: { ended: { on: '2021', derived: false, sources } } },
      'term.ended.derived: value-not-allowed',
    ],
    [
      'in a phase that is not ours',
      { ...covenantExample, phase: 'lopend' },
      'phase: value-not-allowed',
    ],
    ['in a region', { ...covenantExample, regions: ['NL', 'BE-VLG'] }],
    ['in another region', { ...covenantExample, regions: ['BE'] }, 'regions[0]: value-not-allowed'],
    ['with a party', { ...covenantExample, parties: [party] }],
    [
      'with a party without a role',
      { ...covenantExample, parties: [without(party, 'role')] },
      'parties[0].role: key-missing',
    ],
    [
      'with a count of parties',
      { ...covenantExample, partyCounts: [{ label: text('Start'), count: 0, sources }] },
    ],
    [
      'with fewer parties than none',
      { ...covenantExample, partyCounts: [{ label: text('Start'), count: -1, sources }] },
      'partyCounts[0].count: number-too-small',
    ],
    [
      'with half a party',
      { ...covenantExample, partyCounts: [{ label: text('Start'), count: 0.5, sources }] },
      'partyCounts[0].count: type-wrong',
    ],
    ['with a commitment', committed({})],
    [
      'with a commitment of no level',
      committed({ level: undefined }),
      'commitments[0].level: key-missing',
    ],
    [
      'with a commitment that is SMART by a yes',
      committed({ smart: true }),
      'commitments[0].smart: type-wrong',
    ],
    [
      'with a commitment due by a bare date',
      committed({ timing: '2020' }),
      'commitments[0].timing: type-wrong',
    ],
    [
      'with a commitment measured by nothing',
      committed({ kpis: [] }),
      'commitments[0].kpis: list-too-short',
    ],
    [
      'with a commitment without a source',
      committed({ sources: [] }),
      'commitments[0].sources: list-too-short',
    ],
    [
      'with a figure without a period',
      {
        ...covenantExample,
        figures: [{ id: 'omzet', title: text('Omzet'), value: number(3), sources }],
      },
    ],
    [
      'with an empty list of figures',
      { ...covenantExample, figures: [] },
      'figures: list-too-short',
    ],
    [
      'with a website that is a script',
      { ...covenantExample, website: 'javascript:1' },
      'website: value-format',
    ],
  ])('%s', (_, value, ...refused) => {
    expect(refusals(covenant, value)).toEqual(refused);
  });
});

describe('a list of participants', () => {
  const participants = [{ organisation: 'voorbeeldbedrijf', joined: '2016', sources }];
  test.each<Row>([
    ['with a company', { participants }],
    ['that is empty', { participants: [] }, 'participants: list-too-short'],
    ['with a note without a source', { note: { text: text('Niet volledig') }, participants }],
    ['with a note with a source', { note: { text: text('Niet volledig'), sources }, participants }],
    ['with a note without a text', { note: { sources }, participants }, 'note.text: key-missing'],
    [
      'with a note with no sources',
      { note: { text: text('Niet volledig'), sources: [] }, participants },
      'note.sources: list-too-short',
    ],
    [
      'with a company without a source',
      { participants: [{ organisation: 'voorbeeldbedrijf' }] },
      'participants[0].sources: key-missing',
    ],
  ])('%s', (_, value, ...refused) => {
    expect(refusals(participantList, value)).toEqual(refused);
  });
});

describe('a report', () => {
  test.each<Row>([
    ['of which only the title is known', { title: text('Verslag'), kind: 'progress' }],
    [
      'about a covenant year',
      { title: text('Verslag'), kind: 'progress', period: '2018-07/2019-06' },
    ],
    ['of another kind', { title: text('Verslag'), kind: 'jaarverslag' }, 'kind: value-not-allowed'],
    [
      'published on no day',
      { title: text('Verslag'), kind: 'final', published: '2021-02-30' },
      'published: value-format',
    ],
  ])('%s', (_, value, ...refused) => {
    expect(refusals(report, value)).toEqual(refused);
  });
});
