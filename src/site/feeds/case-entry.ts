import { absoluteAddress } from '../absolute-address.ts';
import { hasOutcome } from '../../domain/has-outcome.ts';
import { lastInformationOn, latest } from '../../domain/last-information.ts';
import { firstDay } from '../../domain/period-end.ts';
import { dateText } from '../../i18n/format-date.ts';
import { inLanguage } from '../../i18n/localised.ts';
import { caseWords } from '../../i18n/words/case.ts';
import { feedWords } from '../../i18n/words/feed.ts';
import type { Case } from '../../schema/case.ts';
import type { Language } from '../../schema/text.ts';
import type { SingleCase } from '../downloads/single-case.ts';
import { facets } from '../facets/facets.ts';
import { valueLabel } from '../facets/facet-values.ts';
import type { SiteModel } from '../model.ts';
import { addressesIn } from '../routes.ts';
import { outcomeLabel } from '../views/outcome-label.ts';
import type { FeedEntry } from './feed.ts';

/** The day of what has no date at all: feeds need one, and no later one would be true. */
export const NO_DAY = '1970-01-01';

/** A case as a feed tells it; its outcome stands in its title and first in its summary (design, section 11). */
export function caseEntry(model: SiteModel, record: SingleCase, lang: Language): FeedEntry {
  const { id, value } = record;
  const words = feedWords[lang];
  const title = inLanguage(value.title, lang);
  const label = outcomeLabel(value, model.asOf, lang);
  const on = latest([
    lastInformationOn(value),
    ...(value.corrections ?? []).map((correction) => correction.on),
  ]);
  return {
    address: absoluteAddress(model.site, addressesIn(lang)('case', { case: id })),
    title: `${title.text}: ${label.toLowerCase()}`,
    titleLang: title.lang,
    updated: on === undefined ? NO_DAY : firstDay(on),
    summary: [
      outcomeSentence(value, label, lang),
      inLanguage(value.summary, lang).text,
      on === undefined ? words.undated : words.dated(dateText(on, lang)),
    ].join(' '),
    categories: (['mechanism', 'outcome'] as const).flatMap((facet) =>
      facets[facet]
        .valuesOf(record, model)
        .map((term) => ({ term, label: valueLabel(model, facet, term, lang).text })),
    ),
  };
}

function outcomeSentence({ outcome }: Case, label: string, lang: Language): string {
  const words = feedWords[lang];
  if (!hasOutcome(outcome.value)) return words.outcome(label);
  const according =
    outcome.accordingTo === undefined
      ? caseWords[lang].accordingToUnknown
      : caseWords[lang].accordingTo[outcome.accordingTo];
  return words.according(label, according);
}
