import { describe, expect, test } from 'vitest';
import { edition, method } from '../../src/schema/benchmark.ts';
import { editionExample, number, text, without } from '../example-records.ts';
import { refusals, type Row } from './refusals.ts';

const sources = ['lijst'];
const methodExample = { title: text('Methode'), sources };
const withClass = (rest: object) => ({
  ...editionExample,
  classes: { list: [{ id: 'leaders', name: text('Koplopers'), ...rest }], sources },
});
const withScore = (rest: object) => ({
  ...editionExample,
  scores: [{ organisation: 'voorbeeldbedrijf', sources, ...rest }],
});
const withPanel = (rest: object) => ({
  ...editionExample,
  panel: { companies: 10, sources, ...rest },
});
const withCriterion = (rest: object) => ({
  ...methodExample,
  criteria: [{ id: 'beleid', title: text('Beleid'), sources, ...rest }],
});

describe('an edition', () => {
  test.each<Row>([
    ['of which little is known', editionExample],
    ['in the first year that can be', { ...editionExample, year: 1990 }],
    ['before that', { ...editionExample, year: 1989 }, 'year: number-too-small'],
    ['in the last year that can be', { ...editionExample, year: 2100 }],
    ['after that', { ...editionExample, year: 2101 }, 'year: number-too-large'],
    ['in a year in quotes', { ...editionExample, year: '2017' }, 'year: type-wrong'],
    ['without sources', without(editionExample, 'sources'), 'sources: key-missing'],
    ['with a panel', withPanel({})],
    ['with a panel of nobody', withPanel({ companies: 0 }), 'panel.companies: number-too-small'],
    ['with a panel about so large', withPanel({ qualifier: 'approximately' })],
    ['with another size of the panel', withPanel({ alternates: [{ companies: 9, sources }] })],
    [
      'with no other size of the panel',
      withPanel({ alternates: [] }),
      'panel.alternates: list-too-short',
    ],
    ['with a class of nobody', withClass({ companies: 0 })],
    [
      'with a class of fewer than nobody',
      withClass({ companies: -1 }),
      'classes.list[0].companies: number-too-small',
    ],
    ['with a class of no share', withClass({ share: 0 })],
    ['with a class of everybody', withClass({ share: 100 })],
    [
      'with a class of more than everybody',
      withClass({ share: 100.1 }),
      'classes.list[0].share: number-too-large',
    ],
    [
      'with a class of a share below zero',
      withClass({ share: -0.1 }),
      'classes.list[0].share: number-too-small',
    ],
    ['with a class from the first rank', withClass({ rankFrom: 1, rankTo: 1 })],
    [
      'with a class from a 0th rank',
      withClass({ rankFrom: 0 }),
      'classes.list[0].rankFrom: number-too-small',
    ],
    [
      'with a class that is not ours',
      withClass({ id: 'winners' }),
      'classes.list[0].id: value-not-allowed',
    ],
    ['with a company that is named only', withScore({})],
    ['with a score', withScore({ rank: 1, score: number(199) })],
    ['with a score of zero', withScore({ score: number(0) })],
    ['with a bare score', withScore({ score: 199 }), 'scores[0].score: type-wrong'],
    ['with a 0th rank', withScore({ rank: 0 }), 'scores[0].rank: number-too-small'],
    [
      'with a score that is not derived',
      withScore({ derived: false }),
      'scores[0].derived: value-not-allowed',
    ],
    [
      'with a prize without a winner',
      { ...editionExample, prizes: [{ kind: 'main', title: text('Prijs'), sources }] },
    ],
  ])('%s', (_, value, ...refused) => {
    expect(refusals(edition, value)).toEqual(refused);
  });
});

describe('a method', () => {
  test.each<Row>([
    ['of which little is known', methodExample],
    ['with a scale', { ...methodExample, scale: { maximum: 200, unit: 'points', sources } }],
    [
      'with a scale of nothing',
      { ...methodExample, scale: { maximum: 0, unit: 'points', sources } },
      'scale.maximum: number-too-small',
    ],
    ['with a criterion', withCriterion({ maximum: 0.5, from: 2012, until: 2013 })],
    [
      'with a criterion worth nothing',
      withCriterion({ maximum: 0 }),
      'criteria[0].maximum: number-too-small',
    ],
    [
      'with a criterion from no year',
      withCriterion({ from: 12 }),
      'criteria[0].from: number-too-small',
    ],
    [
      'compared in words',
      { ...methodExample, comparability: 'ja' },
      'comparability: value-not-allowed',
    ],
  ])('%s', (_, value, ...refused) => {
    expect(refusals(method, value)).toEqual(refused);
  });
});
