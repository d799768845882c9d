import { dateText, periodText } from '../../i18n/format-date.ts';
import { inLanguage, type TextInLanguage } from '../../i18n/localised.ts';
import { covenantWords } from '../../i18n/words/covenant.ts';
import { subjectWords } from '../../i18n/words/subject.ts';
import type { Language } from '../../schema/text.ts';
import { inOrder } from '../in-order.ts';
import type { SiteModel } from '../model.ts';
import { addressesIn } from '../routes.ts';
import { hostOf } from './citations.ts';
import { type Link, type PageHead, pageHead } from './page-head.ts';

export interface ReportsView {
  readonly head: PageHead;
  readonly title: string;
  readonly intro: string;
  readonly reports: readonly {
    readonly covenant: Link;
    readonly title: TextInLanguage;
    readonly url: string | undefined;
    readonly host: string | undefined;
    readonly kind: string;
    readonly period: string;
    readonly published: string;
  }[];
}

/** All reports, the latest first; those whose date is not known come last. */
export function reportsView(model: SiteModel, lang: Language): ReportsView {
  const words = subjectWords[lang];
  const reports = model.covenants.flatMap((covenant) =>
    covenant.reports.map(({ value }) => ({ covenant, value })),
  );
  const order = ({ value }: (typeof reports)[number]) => value.published ?? '';
  return {
    head: pageHead(
      model,
      lang,
      { route: 'reports', parameters: {} },
      { title: words.reports, description: words.reportsIntro },
    ),
    title: words.reports,
    intro: words.reportsIntro,
    reports: reports
      .toSorted((one, other) => inOrder(order(other), order(one)))
      .map(({ covenant, value }) => ({
        covenant: {
          label: inLanguage(covenant.value.shortTitle, lang).text,
          href: addressesIn(lang)('covenant', { covenant: covenant.id }),
        },
        title: inLanguage(value.title, lang),
        url: value.url,
        host: value.url === undefined ? undefined : hostOf(value.url),
        kind: words.reportKinds[value.kind],
        period: value.period === undefined ? '' : periodText(value.period, lang),
        published:
          value.published === undefined
            ? covenantWords[lang].publishedUnknown
            : dateText(value.published, lang),
      })),
  };
}
