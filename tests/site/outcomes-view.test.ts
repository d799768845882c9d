import { describe, expect, test } from 'vitest';
import { outcomesView } from '../../src/site/views/outcomes-view.ts';
import { caseIn, mechanism, modelOf } from './synthetic-model.ts';

const view = outcomesView(
  modelOf(
    mechanism('commissie'),
    caseIn('commissie', 'een'),
    caseIn('commissie', 'twee'),
    caseIn('commissie', 'onzeker', { confidence: 'low' }),
  ),
  'nl',
);
const factsOf = (anchor: string) =>
  Object.fromEntries(
    view.entries
      .find((entry) => entry.anchor === anchor)
      ?.facts.map(({ term, text, href }) => [
        term,
        href === undefined ? text : `${text} ${href}`,
      ]) ?? [],
  );

describe('the glossary of outcomes', () => {
  test('has every word that a case can be listed under, in the order of the site', () => {
    expect(view.entries.map(({ label }) => label)).toEqual([
      'Gegrond',
      'Deels gegrond',
      'Ongegrond',
      'Overeenstemming',
      'Geen overeenstemming, slotverklaring',
      'Slotverklaring met bevindingen',
      'Gesloten zonder oordeel',
      'Hersteld',
      'Niet-ontvankelijk',
      'Ingetrokken',
      'Nog geen uitkomst',
      'Laatste stand onbekend',
      'Uitkomst niet vastgesteld',
    ]);
  });

  test.each([
    [
      'counts cases, those of low confidence apart',
      'gegrond',
      'Zaken',
      '2 zaken /klachten/uitkomst/gegrond/',
    ],
    [
      'counts what is not established',
      'niet-vastgesteld',
      'Zaken',
      '1 zaak /klachten/uitkomst/niet-vastgesteld/',
    ],
    ['says that there are none', 'ongegrond', 'Zaken', 'geen zaken op deze site'],
    [
      'leaves out procedures that give no verdict',
      'gegrond',
      'Wat zo kan eindigen',
      'klachtenprocedure van een sector; geschillencommissie van een sector; burgerlijke rechter; bindende arbitrage; klachtenprocedure van een samenwerkingsverband',
    ],
    [
      'says that every procedure can end so',
      'ingetrokken',
      'Wat zo kan eindigen',
      'elke procedure op deze site',
    ],
    [
      'names no procedure for a word of the site',
      'niet-vastgesteld',
      'Wat zo kan eindigen',
      undefined,
    ],
  ])('%s', (_, anchor, term, expected) => {
    expect(factsOf(anchor)[term]).toBe(expected);
  });
});
