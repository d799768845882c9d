import { deadlineOf, policyTargetState } from '../../../domain/benchmark/policy-target-state.ts';
import { covenantsSignedBy } from '../../../domain/covenants-signed-by.ts';
import { type IsoDate, lastDay } from '../../../domain/period-end.ts';
import { dateText, periodText } from '../../../i18n/format-date.ts';
import { numberText, valueText } from '../../../i18n/format-value.ts';
import { inLanguage } from '../../../i18n/localised.ts';
import { policyTargetWords } from '../../../i18n/words/policy-target.ts';
import type { PolicyTarget } from '../../../schema/policy-target.ts';
import type { Language } from '../../../schema/text.ts';
import type { CovenantRecord, SiteModel } from '../../model.ts';
import { addressesIn } from '../../routes.ts';
import type { Link } from '../page-head.ts';

/** What this site counts itself against a target: covenants by whether they had been signed. */
export interface CountedView {
  readonly label: string;
  readonly count: string;
  readonly note: string;
  readonly answer: string;
  readonly groups: readonly {
    readonly title: string;
    readonly covenants: readonly (Link & { readonly date: string })[];
  }[];
}

/** Nothing where the target names no number or no day. */
export function covenantsCounted(
  model: SiteModel,
  target: PolicyTarget,
  lang: Language,
): CountedView | undefined {
  const words = policyTargetWords[lang];
  const deadline = deadlineOf(target);
  const aim = target.wordings.find(({ by }) => by !== undefined)?.value;
  if (target.counted === undefined || deadline === undefined || aim?.kind !== 'number')
    return undefined;
  const groups = covenantsSignedBy(model.covenants, deadline);
  const { signed, perhaps, undated } = groups;
  const day = dateText(deadline, lang);
  const count = numberText(signed.length, lang);
  const most = signed.length + perhaps.length + undated.length;
  const answer =
    signed.length >= aim.number
      ? words.countedReached(day)
      : most >= aim.number
        ? words.countedUnclear(count, day)
        : words.countedAnswer(count, numberText(aim.number, lang), day);
  return {
    label: words.signedBy(day),
    count,
    note: words.signedOf(numberText(model.covenants.length, lang)),
    answer: [answer, ...sourceToo(model, target, aim.number, lang)].join(' '),
    groups: (['signed', 'perhaps', 'later', 'undated'] as const)
      .filter((group) => groups[group].length > 0)
      .map((group) => ({ title: words[group], covenants: dated(groups[group], lang) })),
  };
}

/** How many covenants of this site had certainly been signed by a day. */
export const signedOnSite = (model: SiteModel, day: IsoDate): number =>
  covenantsSignedBy(model.covenants, day).signed.length;

/** A source that counted fewer than the target on its day or later says the same as the dates do. */
function sourceToo(model: SiteModel, target: PolicyTarget, aim: number, lang: Language): string[] {
  const state = policyTargetState(target);
  if (state.kind !== 'measured_after') return [];
  const { value, unit, period } = state.first;
  if (value.kind !== 'number' || value.number >= aim || lastDay(period) <= state.deadline)
    return [];
  return [
    policyTargetWords[lang].countedBySource(
      valueText(value, model.units.get(unit), lang),
      periodText(period, lang),
    ),
  ];
}

/** Covenants with their date of signing, the earliest first. */
function dated(
  covenants: readonly CovenantRecord[],
  lang: Language,
): CountedView['groups'][number]['covenants'] {
  const signed = ({ value }: CovenantRecord) => value.term.signed?.on;
  return covenants
    .toSorted((one, other) => ((signed(one) ?? '') < (signed(other) ?? '') ? -1 : 1))
    .map((covenant) => {
      const on = signed(covenant);
      return {
        label: inLanguage(covenant.value.shortTitle, lang).text,
        href: addressesIn(lang)('covenant', { covenant: covenant.id }),
        date: on === undefined ? '' : dateText(on, lang),
      };
    });
}
