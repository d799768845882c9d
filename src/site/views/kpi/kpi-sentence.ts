import { kpiCourse, type KpiCourse } from '../../../domain/kpi-course.ts';
import { nextAgreed } from '../../../domain/next-agreed.ts';
import type { Ends } from '../../../domain/status/measurements.ts';
import { dateText, periodText } from '../../../i18n/format-date.ts';
import { listText } from '../../../i18n/format-list.ts';
import { numberText, valueLine, valueText } from '../../../i18n/format-value.ts';
import { type Line, lineWithin } from '../../../i18n/line.ts';
import { kpiSentenceWords } from '../../../i18n/words/kpi-sentence.ts';
import { statusWords } from '../../../i18n/words/status.ts';
import type { Kpi } from '../../../schema/kpi.ts';
import type { Language } from '../../../schema/text.ts';
import type { Value } from '../../../schema/value.ts';
import type { Unit } from '../../../schema/vocabulary.ts';
import type { StatusMark } from '../status-view.ts';

/**
 * What the chart of a KPI says, in whole sentences: the level, the change since the first comparable
 * value, the distance to what was agreed, the status, breaks and years without a value.
 */
export function kpiSentences(
  kpi: Kpi,
  unit: Unit | undefined,
  { verdict }: Pick<StatusMark, 'verdict'>,
  lang: Language,
): Line[] {
  const words = kpiSentenceWords[lang];
  const course = kpiCourse(kpi);
  if (course === undefined) return [words.none];
  const { latest, breaks, missingYears } = course;
  const status = statusWords[lang].verdicts[verdict].label;
  return [
    lineWithin(
      (value) => words.latest({ value, period: periodText(latest.period, lang) }),
      valueLine(latest.value, unit, lang),
    ),
    ...changeSentence(course, unit, lang),
    ...distanceSentence(kpi, course, unit, lang),
    words.status(status.charAt(0).toLocaleLowerCase(lang) + status.slice(1)),
    ...(breaks.length === 0
      ? []
      : [
          words.breaks(
            listText(
              breaks.map(({ at }) => periodText(at, lang)),
              lang,
            ),
          ),
        ]),
    ...(missingYears.length === 0 ? [] : [words.missing(listText(missingYears, lang))]),
  ];
}

function changeSentence(
  { latest, since }: KpiCourse,
  unit: Unit | undefined,
  lang: Language,
): string[] {
  if (since === undefined) return [];
  const { first, change } = since;
  const words = kpiSentenceWords[lang];
  const isRough = isQualified(first.value) || isQualified(latest.value);
  const then = {
    value: valueText(first.value, unit, lang),
    period: periodText(first.period, lang),
  };
  const amount = (ends: Ends) => {
    const text = amountText(ends, unit, lang);
    return isRough ? words.about(text) : text;
  };
  const { low, high } = change;
  if (low === 0 && high === 0) return [words.same(then)];
  if (low >= 0) return [words.more({ ...then, amount: amount(change) })];
  if (high <= 0) return [words.less({ ...then, amount: amount({ low: -high, high: -low }) })];
  return [
    words.moreOrLess({
      ...then,
      less: amount({ low: -low, high: -low }),
      more: amount({ low: high, high }),
    }),
  ];
}

/** Whether the source calls its own number approximate or an estimate. */
const isQualified = (value: Value): boolean =>
  (value.kind === 'number' || value.kind === 'range') && value.qualifier !== undefined;

function distanceSentence(
  kpi: Kpi,
  { latest }: KpiCourse,
  unit: Unit | undefined,
  lang: Language,
): string[] {
  const next = nextAgreed(kpi, latest);
  if (next === undefined || kpi.target === undefined) return [];
  const words = kpiSentenceWords[lang];
  const { aim } = kpi.target;
  const by = next.by === undefined ? undefined : dateText(next.by, lang);
  const agreed = words.agreed(next.kind, aim, valueText(next.value, unit, lang), by);
  if (next.met === 'yes') return [words.met(agreed)];
  if (next.met === 'partly') return [words.partlyMet(agreed)];
  return [words.lacking[aim](amountText(next.lacking, unit, lang), agreed)];
}

/** An amount in the unit of the KPI; a difference between percentages is in percentage points. */
function amountText({ low, high }: Ends, unit: Unit | undefined, lang: Language): string {
  const words = kpiSentenceWords[lang];
  if (unit?.notation === 'percent') {
    const range = words.range(numberText(low, lang), numberText(high, lang));
    return words.percentagePoints(low === high ? numberText(low, lang) : range);
  }
  const most = valueText({ kind: 'number', number: high }, unit, lang);
  return low === high ? most : words.range(numberText(low, lang), most);
}
