import { dateText } from '../../../i18n/format-date.ts';
import { numberText } from '../../../i18n/format-value.ts';
import { inLanguage, type TextInLanguage } from '../../../i18n/localised.ts';
import type { Language } from '../../../schema/text.ts';
import { addressOfPage } from '../../address-of-page.ts';
import type { SiteModel } from '../../model.ts';
import { revisedFacts, type RevisedOnce } from '../../revisions/revised-facts.ts';
import { sizeText } from './size-text.ts';

/** How often and how much the values of one KPI were revised. */
export interface KpiRevisions {
  readonly title: TextInLanguage;
  readonly href: string;
  readonly count: string;
  readonly newest: string;
  /** The largest difference of all; empty where none can be reckoned. */
  readonly largest: string;
}

/** The KPIs with revised values, those with the most revisions first. */
export function kpiRevisions(model: SiteModel, lang: Language): KpiRevisions[] {
  const ofKpi = Map.groupBy(
    revisedFacts(model).filter(
      ({ page }) => page?.route === 'kpi' || page?.route === 'programmeKpi',
    ),
    ({ page }) => (page === undefined ? '' : addressOfPage(page, lang)),
  );
  return [...ofKpi]
    .toSorted(([, one], [, other]) => other.length - one.length)
    .flatMap(([href, revised]) => {
      const [newest] = revised;
      if (newest === undefined) return [];
      const largest = largestOf(revised);
      return [
        {
          title: newest.label === undefined ? { text: href, lang } : inLanguage(newest.label, lang),
          href,
          count: numberText(revised.length, lang),
          newest: dateText(newest.revision.value.date, lang),
          largest: largest === undefined ? '' : sizeText(largest, lang),
        },
      ];
    });
}

function largestOf(revised: readonly RevisedOnce[]): RevisedOnce | undefined {
  return revised
    .filter(({ size }) => size !== undefined)
    .toSorted((one, other) => absolute(other) - absolute(one))[0];
}

const absolute = ({ size }: RevisedOnce): number => Math.abs(size?.absolute ?? 0);
