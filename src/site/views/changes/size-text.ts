import { numberText } from '../../../i18n/format-value.ts';
import { changesWords } from '../../../i18n/words/changes.ts';
import type { Language } from '../../../schema/text.ts';
import type { RevisedOnce } from '../../revisions/revised-facts.ts';
import { factText } from '../fact-text.ts';

/** How much a fact was revised: "+10,5 procentpunt", "−3 merken (−12%)"; empty where nothing can be said. */
export function sizeText(revised: RevisedOnce, lang: Language): string {
  const words = changesWords[lang];
  const { size, unitAfter, after, revision } = revised;
  if (revision.value.reason === 'definition') return words.notComparable;
  if (size === undefined) return '';
  if (unitAfter?.notation === 'percent') return words.points(signed(size.absolute, lang));
  const amount =
    after?.kind === 'money'
      ? plus(size.absolute) +
        factText(
          { value: { ...after, amount: { kind: 'number', number: size.absolute } } },
          undefined,
          lang,
        )
      : plus(size.absolute) +
        factText({ value: { kind: 'number', number: size.absolute } }, unitAfter, lang);
  return size.relative === undefined ? amount : `${amount} (${signed(size.relative * 100, lang)}%)`;
}

const plus = (number: number): string => (number > 0 ? '+' : '');

const signed = (number: number, lang: Language): string => plus(number) + numberText(number, lang);
