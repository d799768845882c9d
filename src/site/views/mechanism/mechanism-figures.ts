import { countsInStatistics } from '../../../domain/counts-in-statistics.ts';
import { spreadOf } from '../../../domain/statistics/spread.ts';
import { durationText } from '../../../i18n/format-duration.ts';
import { numberText } from '../../../i18n/format-value.ts';
import { mechanismWords } from '../../../i18n/words/mechanism.ts';
import { statisticsWords } from '../../../i18n/words/statistics.ts';
import type { Language } from '../../../schema/text.ts';
import { isSingleCase } from '../../downloads/single-case.ts';
import type { SiteModel } from '../../model.ts';
import { addressesIn } from '../../routes.ts';
import { mechanismDurations } from '../../statistics/durations.ts';
import type { Link } from '../page-head.ts';
import { mechanismTotals, type OutcomeTotals } from '../statistics/outcome-section.ts';
import { casesOf } from '../../cases-of.ts';

/** The cases of a mechanism in figures; the outcomes are those that count. */
export interface MechanismFigures {
  /** "24 van 34" */
  readonly counted: string;
  /** The time within which half of the cases were decided; undefined where that is not known of any. */
  readonly halfShorter: string | undefined;
  readonly outcomes: OutcomeTotals;
  readonly more: Link;
}

/** Undefined for a mechanism without cases. */
export function mechanismFigures(
  model: SiteModel,
  mechanism: string,
  lang: Language,
): MechanismFigures | undefined {
  const words = mechanismWords[lang];
  const cases = casesOf(model, 'mechanism', mechanism).filter(isSingleCase);
  const counted = cases.filter(({ value }) => countsInStatistics(value));
  if (cases.length === 0) return undefined;
  return {
    counted: words.countedOf(numberText(counted.length, lang), numberText(cases.length, lang)),
    halfShorter: halfShorter(model, mechanism, lang),
    outcomes: mechanismTotals(model, mechanism, lang),
    more: { label: words.moreFigures, href: addressesIn(lang)('statistics') },
  };
}

function halfShorter(model: SiteModel, mechanism: string, lang: Language): string | undefined {
  const found = mechanismDurations(model).find((one) => one.mechanism.id === mechanism);
  const durations = (found?.timed ?? []).map(({ time }) => time.duration);
  if (durations.length === 0) return undefined;
  const spread = spreadOf(durations);
  const count = numberText(durations.length, lang);
  return spread === undefined
    ? statisticsWords[lang].tooFew
    : mechanismWords[lang].overCases(durationText(spread.median, lang), count);
}
