import { dateText } from '../../../i18n/format-date.ts';
import { type Line, lineOf } from '../../../i18n/line.ts';
import { commonWords } from '../../../i18n/words/common.ts';
import { kpiWords } from '../../../i18n/words/kpi.ts';
import type { Language } from '../../../schema/text.ts';
import type { Fact, FactStatus } from '../../fact.ts';

/** What a fact or a record says about a value. */
type About = Pick<Fact, 'cohort' | 'confidence'> & { readonly status?: FactStatus | undefined };

/** A value about another group than the rest may not stand among them without saying so. */
export const cohortRemarks = ({ cohort }: About, lang: Language): Line[] =>
  cohort === undefined ? [] : [lineOf(cohort, lang)];

export const statusRemarks = ({ status = 'as_published' }: About, lang: Language): string[] =>
  status === 'as_published' ? [] : [kpiWords[lang].statuses[status]];

export const doubtRemarks = ({ confidence }: About, lang: Language): string[] =>
  confidence === undefined || confidence === 'high'
    ? []
    : [commonWords[lang].confidence[confidence]];

export function publishedText({ published }: Fact, lang: Language): string {
  const words = kpiWords[lang];
  return published === undefined
    ? words.publishedUnknown
    : words.published(dateText(published, lang));
}
