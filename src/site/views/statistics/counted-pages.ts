import type { Language } from '../../../schema/text.ts';
import type { SiteModel } from '../../model.ts';
import { CASES_PER_PAGE, furtherPages } from '../../paging.ts';
import { addressesIn } from '../../routes.ts';
import type { StatisticId } from '../../statistics/statistic-words.ts';
import { countedGroups } from './counted-groups.ts';
import type { CountedGroup, CountedPart } from './counted-part.ts';

/** The cases behind the numbers of a statistic, in the pages that they stand on. */
export interface CountedPages {
  /** A case stands here once for every number that it is behind. */
  readonly entries: number;
  /** What is too long for one page goes on at the next, under the same headings. */
  readonly pages: readonly (readonly CountedGroup[])[];
}

const made = new WeakMap<SiteModel, Map<string, CountedPages>>();

/** Made once for each model, statistic and language: every number of the statistic asks for its page. */
export function countedPages(
  model: SiteModel,
  statistic: StatisticId,
  lang: Language,
): CountedPages {
  const ofModel = made.get(model) ?? new Map<string, CountedPages>();
  made.set(model, ofModel);
  const key = `${statistic} ${lang}`;
  const counted = ofModel.get(key) ?? divided(countedGroups(model, statistic, lang));
  ofModel.set(key, counted);
  return counted;
}

function divided(groups: readonly CountedGroup[]): CountedPages {
  const pages: CountedGroup[][] = [[]];
  let entries = 0;
  for (const group of groups) {
    for (const part of group.parts) {
      for (let taken = 0; taken < part.cases.length;) {
        const onPage = entries % CASES_PER_PAGE;
        if (onPage === 0 && entries > 0) pages.push([]);
        const cases = part.cases.slice(taken, taken + CASES_PER_PAGE - onPage);
        addPart(pages.at(-1) ?? [], group, { ...part, cases });
        taken += cases.length;
        entries += cases.length;
      }
    }
  }
  return { entries, pages };
}

function addPart(page: CountedGroup[], { anchor, title }: CountedGroup, part: CountedPart): void {
  const last = page.at(-1);
  if (last?.anchor === anchor) page.splice(-1, 1, { ...last, parts: [...last.parts, part] });
  else page.push({ anchor, title, parts: [part] });
}

/**
 * Where the cases behind a number begin.
 * @param anchor of their group or part; without one, the first page
 */
export function countedAddress(
  model: SiteModel,
  statistic: StatisticId,
  lang: Language,
  anchor?: string,
): string {
  const { pages } = countedPages(model, statistic, lang);
  const index = pages.findIndex((groups) =>
    groups.some((group) => [group, ...group.parts].some((one) => one.anchor === anchor)),
  );
  const page = countedPageAddress(statistic, Math.max(index, 0) + 1, lang);
  return anchor === undefined ? page : `${page}#${anchor}`;
}

/** @param page from 1 */
export function countedPageAddress(statistic: StatisticId, page: number, lang: Language): string {
  const address = addressesIn(lang);
  return page === 1
    ? address('casesBehind', { statistic })
    : address('casesBehindPage', { statistic, page: String(page) });
}

/** The numbers of the pages after the first; they are the same in every language. */
export function furtherCountedPages(model: SiteModel, statistic: StatisticId): string[] {
  return furtherPages(countedPages(model, statistic, 'nl').entries, CASES_PER_PAGE);
}
