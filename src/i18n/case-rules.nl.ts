import type { CaseRuleValues } from '../schema/case-rule-values.ts';
import { lastingKindWords } from './words/lasting-kind.ts';
import { listed, quoted, words, type RuleLexicon } from './rule-words.ts';

const oneOf = (names: readonly string[]) =>
  listed(names, 'of', (count) => `en nog ${count} andere`);

const orElse = (closest: string | undefined, otherwise: string) =>
  closest === undefined ? otherwise : `bedoelde u ${quoted(closest)}?`;

/** The words of the rules about cases, mechanisms and tombstones, in Dutch. */
export const dutchCaseRules: Pick<RuleLexicon, keyof CaseRuleValues> = {
  'reply-empty': () =>
    words(
      'een reactie met de tekst (text) of het stuk (document)',
      'geen van beide',
      'geef de reactie in eigen woorden, of het stuk waarin zij staat',
    ),
  'due-unsourced': ({ due }) =>
    words(
      'een uiterste datum met de bronnen die haar noemen (sources)',
      `${due} zonder bron`,
      'voeg ‘sources’ toe, of haal de datum weg: zonder bron is niemand te laat',
    ),
  'step-unknown': ({ step, mechanism, steps, closest }) =>
    words(
      steps.length === 0
        ? `niets, want ${quoted(mechanism)} heeft geen stappen`
        : `een stap van ${quoted(mechanism)}: ${oneOf(steps)}`,
      quoted(step),
      orElse(closest, 'kies een van de stappen, of zet de stap bij het mechanisme'),
    ),
  'commitment-unknown': ({ commitment, covenant, closest }) =>
    words(
      covenant === undefined
        ? 'een zaak onder een convenant, want alleen daarin staan afspraken'
        : `een afspraak van het convenant ${quoted(covenant)}`,
      quoted(commitment),
      orElse(
        closest,
        covenant === undefined
          ? 'geef het convenant, of haal de afspraken weg'
          : 'kies een afspraak uit het convenant, of haal deze weg',
      ),
    ),
  'withheld-named': () =>
    words(
      'in een zaak met een partij die is weggelaten geen organisatie van die soort die geen partij is',
      'een tekst of adres met een naam; die wordt hier niet herhaald',
      'haal de naam weg of laat het adres weg; is zij niet de weggelaten partij, zet haar dan bij ‘related’',
    ),
  'reference-gone': ({ of, id, state, into }) => {
    const { onSite, which } = lastingKindWords.nl[of];
    const what = {
      withdrawn: 'van de site is gehaald',
      merged: 'is samengevoegd',
      erased: 'is gewist',
    }[state];
    return words(
      onSite,
      `${quoted(id)}, ${which} ${what}`,
      into === undefined ? 'haal de verwijzing weg' : `verwijs naar ${quoted(into)}`,
    );
  },
};
