import { GAP_IDS, type GapId } from '../../../schema/gap.ts';
import { numberText } from '../../../i18n/format-value.ts';
import { inLanguage } from '../../../i18n/localised.ts';
import { completenessWords } from '../../../i18n/words/completeness.ts';
import type { Language } from '../../../schema/text.ts';
import { type GapCount, gapCount } from '../../completeness/gap-count.ts';
import { type GapItem, gapItems } from '../../completeness/gaps.ts';
import type { CovenantRecord, SiteModel } from '../../model.ts';
import { addressesIn } from '../../routes.ts';
import { tableDownloads } from '../download-links.ts';
import { covenantsInOrder } from '../overview/covenant-card.ts';
import { CONTACT_ANCHOR, type Link, type PageHead, pageHead } from '../page-head.ts';

export interface GapSummary {
  readonly title: string;
  readonly href: string;
  /** `55 van 69` */
  readonly count: string;
  /** Length of a bar, from 0 to 100: the share that is missing. */
  readonly length: number;
  readonly explanation: string;
}

export interface CompletenessView {
  readonly head: PageHead;
  readonly title: string;
  readonly gaps: readonly GapSummary[];
  readonly columns: readonly string[];
  readonly covenants: readonly {
    readonly covenant: Link;
    readonly cells: readonly { readonly text: string; readonly href?: string }[];
  }[];
  readonly help: Link;
  readonly downloads: readonly Link[];
}

/** What is not known: each gap with how often it occurs, and the same by covenant. */
export function completenessView(model: SiteModel, lang: Language): CompletenessView {
  const words = completenessWords[lang];
  const items = gapItems(model);
  const looked = GAP_IDS.filter((gap) => gapCount(items, gap).all > 0);
  return {
    head: pageHead(
      model,
      lang,
      { route: 'completeness', parameters: {} },
      { title: words.title, description: words.lead },
    ),
    title: words.title,
    gaps: looked.map((gap) => gapSummary(items, gap, lang)),
    columns: looked.map((gap) => words.gaps[gap].short),
    covenants: covenantsInOrder(model).map((covenant) => ({
      covenant: {
        label: inLanguage(covenant.value.shortTitle, lang).text,
        href: addressesIn(lang)('covenant', { covenant: covenant.id }),
      },
      cells: looked.map((gap) => gapCell(items, gap, covenant, lang)),
    })),
    help: helpLink(lang),
    downloads: tableDownloads(['compleetheid', 'ontbrekend'], lang),
  };
}

export function helpLink(lang: Language): Link {
  return {
    label: completenessWords[lang].helpLink,
    href: `${addressesIn(lang)('contact')}#${CONTACT_ANCHOR}`,
  };
}

export function countText({ missing, uncertain, all }: GapCount, lang: Language): string {
  const words = completenessWords[lang];
  return [
    words.of(numberText(missing, lang), numberText(all, lang)),
    ...(uncertain === 0 ? [] : [words.uncertain(numberText(uncertain, lang))]),
  ].join(', ');
}

function gapSummary(items: readonly GapItem[], gap: GapId, lang: Language): GapSummary {
  const count = gapCount(items, gap);
  const { title, explanation } = completenessWords[lang].gaps[gap];
  return {
    title,
    href: addressesIn(lang)('gap', { gap }),
    count: countText(count, lang),
    length: Math.round((count.missing / count.all) * 100),
    explanation,
  };
}

function gapCell(
  items: readonly GapItem[],
  gap: GapId,
  covenant: CovenantRecord,
  lang: Language,
): CompletenessView['covenants'][number]['cells'][number] {
  const words = completenessWords[lang];
  const count = gapCount(items, gap, covenant);
  if (count.all === 0)
    return { text: gap === 'report_not_found' ? words.cannotBeSaid : words.notApplicable };
  const isOfCovenant = gap === 'reporting_rhythm_unknown' || gap === 'disputes_not_documented';
  const text = isOfCovenant
    ? words[count.missing === 0 ? 'found' : 'missing']
    : countText(count, lang);
  if (count.missing + count.uncertain === 0) return { text };
  // Cases stand in one list, without a place for each covenant.
  const isOfCases = items.some((item) => item.gap === gap && item.kind === 'case');
  const href = addressesIn(lang)('gap', { gap });
  return { text, href: isOfCases ? href : `${href}#${covenant.id}` };
}
