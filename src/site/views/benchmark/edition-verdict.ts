import { editionComparison } from '../../../domain/benchmark/edition-comparison.ts';
import { editionWords } from '../../../i18n/words/edition.ts';
import type { Language } from '../../../schema/text.ts';
import { editionMethod, methodName } from '../../edition-method.ts';
import type { SiteModel, SiteRecord } from '../../model.ts';

/** Whether two editions may be held against each other, and why or why not. */
export interface EditionVerdict {
  readonly isComparable: boolean;
  readonly text: string;
  readonly reason: string;
}

/** @param one the earlier edition: sentences name it first */
export function editionVerdict(
  model: SiteModel,
  one: SiteRecord<'edition'>,
  other: SiteRecord<'edition'>,
  lang: Language,
): EditionVerdict {
  const words = editionWords[lang];
  const comparison = editionComparison(editionMethod(model, one), editionMethod(model, other));
  const pair = {
    one: one.id,
    other: other.id,
    oneMethod: methodName(model, one, lang),
    otherMethod: methodName(model, other, lang),
  };
  return {
    isComparable: comparison.comparable,
    text: comparison.comparable ? words.comparable : words.notComparable,
    reason: comparison.comparable
      ? words.sameCriteria(pair)
      : words.refusals[comparison.reason](pair),
  };
}
