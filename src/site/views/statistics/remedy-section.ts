import { numberText } from '../../../i18n/format-value.ts';
import { caseWords } from '../../../i18n/words/case.ts';
import { statisticsWords } from '../../../i18n/words/statistics.ts';
import type { Remedy } from '../../../schema/case.ts';
import type { Language } from '../../../schema/text.ts';
import { remedyStateSlugs } from '../../facets/code-slugs.ts';
import type { SiteModel } from '../../model.ts';
import { remedyRows } from '../../statistics/remedy-rows.ts';
import type { CountCell } from './outcome-section.ts';
import { countedAddress } from './counted-pages.ts';

export interface RemedySection {
  readonly title: string;
  readonly note: string;
  readonly rows: readonly {
    readonly state: Remedy['state'];
    readonly label: string;
    readonly remedies: CountCell;
    readonly cases: CountCell;
  }[];
  readonly more: { readonly label: string; readonly href: string };
}

/** What is known of the remedies of all cases. */
export function remedySection(model: SiteModel, lang: Language): RemedySection {
  const words = statisticsWords[lang];
  const { title, note } = words.sections.remedyState;
  const rows = remedyRows(model);
  const most = Math.max(...rows.map(({ remedies }) => remedies.length));
  return {
    title,
    note,
    rows: rows.map(({ state, remedies, cases }) => {
      const href = countedAddress(model, 'remedyState', lang, remedyStateSlugs[state]);
      return {
        state,
        label: caseWords[lang].remedyStates[state],
        remedies: {
          text: numberText(remedies.length, lang),
          href,
          shareBar: { part: remedies.length / most },
        },
        cases: { text: numberText(cases.length, lang), href },
      };
    }),
    more: { label: words.casesBehind, href: countedAddress(model, 'remedyState', lang) },
  };
}
