import { describe, expect, test } from 'vitest';
import { mechanismView } from '../../src/site/views/mechanism/mechanism-view.ts';
import { mechanismsView } from '../../src/site/views/mechanism/mechanisms-view.ts';
import * as example from '../example-records.ts';
import { realModel } from '../publish/real-model.ts';
import { caseIn, modelOf } from './synthetic-model.ts';

const real = await realModel();

/** A made-up mechanism with five decided cases, one of which has no outcome. */
const model = modelOf(
  example.record('content/klachten/commissie/mechanisme.mdx', {
    ...example.mechanismExample,
    binding: true,
    steps: [
      {
        id: 'besluit',
        title: { nl: 'Besluit (verzonnen)' },
        deadlineInDays: 21,
        sources: ['reglement'],
      },
    ],
    effectiveness: {
      accessible: { text: { nl: 'Iedereen (verzonnen)' }, sources: ['reglement'] },
    },
  }),
  example.record('content/klachten/rechter/mechanisme.mdx', {
    ...example.mechanismExample,
    kinds: ['civil_court'],
  }),
  ...[10, 20, 30, 40, 50].map((day) =>
    caseIn('commissie', `zaak-${String(day)}`, {
      filed: '2018-01-01',
      decided: new Date(Date.UTC(2018, 0, 1 + day)).toISOString().slice(0, 10),
    }),
  ),
  caseIn('commissie', 'open', { outcome: { value: 'ongoing' } }),
);
const viewOf = (id: string) => {
  const mechanism = model.mechanisms.find((one) => one.id === id);
  if (mechanism === undefined) throw new Error(`There is no mechanism ${id}.`);
  return mechanismView(model, mechanism, 'nl');
};

describe('a mechanism', () => {
  test('has all eight criteria, with what is documented and no more', () => {
    expect(
      viewOf('commissie').criteria.map(({ id, documented }) => [id, documented?.text.text]),
    ).toEqual([
      ['legitimate', undefined],
      ['accessible', 'Iedereen (verzonnen)'],
      ['predictable', undefined],
      ['equitable', undefined],
      ['transparent', undefined],
      ['rightsCompatible', undefined],
      ['continuousLearning', undefined],
      ['engagementAndDialogue', undefined],
    ]);
  });

  test('that is a court has none: the principle is not about courts', () => {
    expect(viewOf('rechter').criteria).toEqual([]);
  });

  test('counts the cases with an outcome, and the time within which half were decided', () => {
    const { figures } = viewOf('commissie');
    expect([
      figures?.counted,
      figures?.halfShorter,
      figures?.outcomes.rows.map(({ count }) => `${count.text} ${count.href ?? ''}`),
    ]).toEqual([
      '5 van 6',
      '30 dagen (over 5 zaken)',
      ['5 /klachten/statistiek/mechanisme/#commissie--gegrond'],
    ]);
  });

  test('without cases has no figures', () => {
    expect(viewOf('rechter').figures).toBeUndefined();
  });
});

test('mechanisms stand beside each other with what is known of each', () => {
  expect(mechanismsView(model, 'nl').rows).toEqual([
    {
      name: 'Commissie (verzonnen)',
      href: '/mechanismen/commissie/',
      procedures: 'Klachtenprocedure van een sector',
      binding: 'Ja',
      appeal: 'niet gevonden',
      deadlines: 'Besluit (verzonnen): binnen 21 dagen',
      counted: '5 van 6',
      halfShorter: '30 dagen (over 5 zaken)',
      criteria: '1 van de 8',
    },
    {
      name: 'Commissie (verzonnen)',
      href: '/mechanismen/rechter/',
      procedures: 'Burgerlijke rechter',
      binding: 'Niet bekend',
      appeal: 'niet gevonden',
      deadlines: 'geen gevonden',
      counted: '0',
      halfShorter: 'niet bekend',
      criteria: 'gelden niet voor de rechter',
    },
  ]);
});

describe('the mechanisms of the real content', () => {
  test('of the Bangladesh Accord and Fair Wear tell what the SER wrote of them', () => {
    const steps = (id: string) =>
      real.mechanisms
        .find((one) => one.id === id)
        ?.value.steps?.filter(({ sources }) => sources.includes('ser-14-04'))
        .map((step) => [step.id, step.deadlineInDays]);
    expect(steps('pca')).toEqual([
      ['voorleggen', undefined],
      ['stuurgroep', 21],
      ['arbitrage', undefined],
    ]);
    expect(steps('fair-wear')).toEqual([
      ['klacht', undefined],
      ['onderzoek', undefined],
      ['herstel', undefined],
      ['bestuur', undefined],
      ['rapport', undefined],
    ]);
  });

  test('claim no criterion of a court', () => {
    const courts = real.mechanisms.filter(({ value }) => value.kinds.includes('civil_court'));
    expect(courts.filter(({ value }) => value.effectiveness !== undefined)).toEqual([]);
  });
});
