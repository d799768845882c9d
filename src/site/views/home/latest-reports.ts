import { dateText } from '../../../i18n/format-date.ts';
import { inLanguage } from '../../../i18n/localised.ts';
import type { Language } from '../../../schema/text.ts';
import { inOrder } from '../../in-order.ts';
import type { SiteModel } from '../../model.ts';
import { addressesIn } from '../../routes.ts';
import type { FrontLine } from './front-line.ts';

const MOST_REPORTS = 3;

/** The reports that were published last, as far as a source gives the date. */
export function latestReports({ covenants }: SiteModel, lang: Language): FrontLine[] {
  return covenants
    .flatMap((covenant) =>
      covenant.reports.flatMap(({ value: { published, title } }) =>
        published === undefined ? [] : [{ covenant, published, title }],
      ),
    )
    .toSorted((one, other) => inOrder(other.published, one.published))
    .slice(0, MOST_REPORTS)
    .map(({ covenant, published, title }) => ({
      when: dateText(published, lang),
      title: inLanguage(title, lang),
      href: `${addressesIn(lang)('covenant', { covenant: covenant.id })}#rapportages`,
      details: [inLanguage(covenant.value.shortTitle, lang).text],
    }));
}
