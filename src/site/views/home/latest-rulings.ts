import { dateText } from '../../../i18n/format-date.ts';
import { inLanguage } from '../../../i18n/localised.ts';
import type { Case, OutcomeValue } from '../../../schema/case.ts';
import type { Language } from '../../../schema/text.ts';
import { isSingleCase } from '../../downloads/single-case.ts';
import { inOrder } from '../../in-order.ts';
import type { SiteModel } from '../../model.ts';
import { addressesIn } from '../../routes.ts';
import { outcomeLabel } from '../outcome-label.ts';
import { type FrontLine, MOST_LINES } from './front-line.ts';

/** A ruling; its outcome always stands beside its title (design, section 11). */
export interface RulingLine extends FrontLine {
  readonly outcome: OutcomeValue;
  readonly outcomeText: string;
}

/** The cases that were decided or closed last; of the others no date says when. */
export function latestRulings(model: SiteModel, lang: Language): RulingLine[] {
  return model.cases
    .filter(isSingleCase)
    .flatMap((record) => {
      const on = decidedOn(record.value);
      return on === undefined ? [] : [{ record, on }];
    })
    .toSorted((one, other) => inOrder(other.on, one.on))
    .slice(0, MOST_LINES)
    .map(({ record: { id, value, mechanism }, on }) => ({
      when: dateText(on, lang),
      title: inLanguage(value.title, lang),
      href: addressesIn(lang)('case', { case: id }),
      details: [inLanguage(mechanism.value.shortTitle, lang).text],
      outcome: value.outcome.value,
      outcomeText: outcomeLabel(value, model.asOf, lang),
    }));
}

const decidedOn = ({ decided, closed }: Case): string | undefined => decided ?? closed;
