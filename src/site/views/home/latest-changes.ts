import { lastDay } from '../../../domain/period-end.ts';
import { dateText } from '../../../i18n/format-date.ts';
import { inLanguage } from '../../../i18n/localised.ts';
import { changesWords } from '../../../i18n/words/changes.ts';
import { homeWords } from '../../../i18n/words/home.ts';
import type { Language } from '../../../schema/text.ts';
import { addressOfPage } from '../../address-of-page.ts';
import { type Addition, additions } from '../../history/additions.ts';
import { inOrder } from '../../in-order.ts';
import type { SiteModel } from '../../model.ts';
import { type RegisterEntry, register } from '../../revisions/register.ts';
import { addressesIn } from '../../routes.ts';
import { emptyText } from '../changes/changes-view.ts';
import { kindOfEntry } from '../changes/kind-of-entry.ts';
import { revisedView } from '../changes/revised-view.ts';
import { type FrontLine, MOST_LINES } from './front-line.ts';

export interface LatestChangesView {
  /** Where there is no line: that nothing changed since the first publication, or that this build cannot tell. */
  readonly notes: readonly string[];
  readonly lines: readonly FrontLine[];
}

/** What was last changed, corrected, withdrawn or added, from the register and from git. */
export function latestChanges(model: SiteModel, lang: Language): LatestChangesView {
  const dated = [
    ...register(model).map((entry) => ({ on: entry.on, line: () => registerLine(entry, lang) })),
    ...additions(model).map((one) => ({ on: one.on, line: () => additionLine(one, lang) })),
  ];
  const { gap } = model.history;
  return {
    notes:
      dated.length > 0
        ? []
        : [gap === undefined ? emptyText(model, lang) : changesWords[lang].page.gaps[gap]],
    lines: dated
      .toSorted((one, other) => inOrder(lastDay(other.on), lastDay(one.on)))
      .slice(0, MOST_LINES)
      .map(({ line }) => line()),
  };
}

function registerLine(entry: RegisterEntry, lang: Language): FrontLine {
  const words = changesWords[lang];
  const { title, page, on, id, reason, explanation, facts } = entry;
  const [fact, ...others] = facts.map((one) => revisedView(one, lang));
  const register = `${addressesIn(lang)('changes')}#${id}`;
  return {
    when: dateText(on, lang),
    title: fact?.title ?? inLanguage(title ?? explanation, lang),
    href: fact?.href ?? (page === undefined ? register : addressOfPage(page, lang)),
    details: [
      kindOfEntry(entry, lang),
      ...(reason === undefined ? [] : [words.reasons[reason].toLocaleLowerCase(lang)]),
      ...(fact === undefined ? [] : [homeWords[lang].wasNow(fact.before, fact.after)]),
      ...(others.length === 0 ? [] : [homeWords[lang].andOthers(others.length)]),
    ],
  };
}

function additionLine({ on, kind, title, page }: Addition, lang: Language): FrontLine {
  return {
    when: dateText(on, lang),
    title: inLanguage(title, lang),
    href: addressOfPage(page, lang),
    details: [homeWords[lang].additions[kind]],
  };
}
