import { caseWords } from '../../../i18n/words/case.ts';
import { statisticsWords } from '../../../i18n/words/statistics.ts';
import type { Language } from '../../../schema/text.ts';
import type { SiteModel } from '../../model.ts';
import { addressesIn } from '../../routes.ts';
import type { StatisticId } from '../../statistics/statistic-words.ts';
import { type Link, type PageHead, pageHead } from '../page-head.ts';
import { countedGroups } from './counted-groups.ts';
import type { CountedGroup } from './counted-part.ts';

export interface CasesBehindView {
  readonly head: PageHead;
  readonly title: string;
  readonly intro: string;
  readonly note: string;
  readonly back: Link;
  readonly groups: readonly CountedGroup[];
}

/** Every case behind every number of one statistic. */
export function casesBehindView(
  model: SiteModel,
  statistic: StatisticId,
  lang: Language,
): CasesBehindView {
  const words = statisticsWords[lang];
  const address = addressesIn(lang);
  const { title: section, note } = words.sections[statistic];
  const title = words.casesBehindOf(section);
  const back = { label: words.title, href: address('statistics') };
  return {
    head: pageHead(
      model,
      lang,
      { route: 'casesBehind', parameters: { statistic } },
      {
        title,
        description: `${words.casesBehindIntro} ${note}`,
        trail: [{ label: caseWords[lang].casesTitle, href: address('cases') }, back],
      },
    ),
    title,
    intro: words.casesBehindIntro,
    note,
    back,
    groups: countedGroups(model, statistic, lang),
  };
}
