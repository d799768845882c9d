import { GAP_IDS, type GapId } from '../../../schema/gap.ts';
import { periodText } from '../../../i18n/format-date.ts';
import { inLanguage, type TextInLanguage } from '../../../i18n/localised.ts';
import { completenessWords } from '../../../i18n/words/completeness.ts';
import type { Language } from '../../../schema/text.ts';
import { addressOfPage } from '../../address-of-page.ts';
import { gapCount } from '../../completeness/gap-count.ts';
import { type GapItem, gapItems } from '../../completeness/gaps.ts';
import type { SiteModel } from '../../model.ts';
import { addressesIn } from '../../routes.ts';
import { type CaseRow, caseRows } from '../case-row.ts';
import { tableDownloads } from '../download-links.ts';
import { covenantsInOrder } from '../overview/covenant-card.ts';
import { type Link, type PageHead, pageHead } from '../page-head.ts';
import { countText, helpLink } from './completeness-view.ts';

export interface GapView {
  readonly head: PageHead;
  readonly kicker: string;
  readonly title: string;
  /** `55 van 69`, or that nothing is missing. */
  readonly count: string;
  readonly explanation: string;
  /** By covenant; cases stand in a list of their own, with what is known of their outcome. */
  readonly groups: readonly {
    readonly anchor: string;
    readonly covenant: Link;
    readonly items: readonly {
      readonly text: TextInLanguage;
      readonly href: string;
      readonly note: string | undefined;
    }[];
  }[];
  readonly cases: readonly CaseRow[];
  readonly others: readonly Link[];
  readonly help: Link;
  readonly downloads: readonly Link[];
}

/** Everything in which one thing is missing. */
export function gapView(model: SiteModel, gap: GapId, lang: Language): GapView {
  const words = completenessWords[lang];
  const { title, explanation } = words.gaps[gap];
  const address = addressesIn(lang);
  const missing = gapItems(model).filter(
    (item) => item.gap === gap && (item.isMissing || item.isUncertain),
  );
  const count = countText(gapCount(gapItems(model), gap), lang);
  return {
    head: pageHead(
      model,
      lang,
      { route: 'gap', parameters: { gap } },
      {
        title,
        description: `${title}: ${count}. ${explanation}`,
        trail: [{ label: words.title, href: address('completeness') }],
      },
    ),
    kicker: words.title,
    title,
    count: missing.length === 0 ? words.nothingMissing : `${count}.`,
    explanation,
    groups: groupsOf(
      model,
      missing.filter(({ kind }) => kind !== 'case'),
      lang,
    ),
    cases: caseRows(
      model,
      missing.flatMap(({ record }) => (record === undefined ? [] : [record])),
      lang,
    ),
    others: GAP_IDS.filter((one) => one !== gap).map((one) => ({
      label: words.gaps[one].title,
      href: address('gap', { gap: one }),
    })),
    help: helpLink(lang),
    downloads: tableDownloads(['compleetheid', 'ontbrekend'], lang),
  };
}

function groupsOf(
  model: SiteModel,
  missing: readonly GapItem[],
  lang: Language,
): GapView['groups'] {
  return covenantsInOrder(model).flatMap((covenant) => {
    const items = missing.filter((item) => item.covenant === covenant);
    return items.length === 0
      ? []
      : [
          {
            anchor: covenant.id,
            covenant: {
              label: inLanguage(covenant.value.shortTitle, lang).text,
              href: addressesIn(lang)('covenant', { covenant: covenant.id }),
            },
            items: items.map((item) => itemView(item, lang)),
          },
        ];
  });
}

function itemView(
  { title, period, page, anchor, isUncertain }: GapItem,
  lang: Language,
): GapView['groups'][number]['items'][number] {
  const text = title ?? { [lang]: period === undefined ? '' : periodText(period, lang) };
  return {
    text: inLanguage(text, lang),
    href: addressOfPage(page, lang) + (anchor === undefined ? '' : `#${anchor}`),
    note: isUncertain ? completenessWords[lang].perhaps : undefined,
  };
}
