import type { KpiStatus, JudgedReading, RivalVerdict } from '../../domain/status/kpi-status.ts';
import { dateText, periodText } from '../../i18n/format-date.ts';
import { timingText } from '../../i18n/format-timing.ts';
import { numberText, valueLine, valueText } from '../../i18n/format-value.ts';
import { joinedLine, type Line } from '../../i18n/line.ts';
import { kpiWords } from '../../i18n/words/kpi.ts';
import { statusWords } from '../../i18n/words/status.ts';
import type { Kpi } from '../../schema/kpi.ts';
import type { Language } from '../../schema/text.ts';
import type { Verdict } from '../../schema/verdict.ts';
import type { Unit } from '../../schema/vocabulary.ts';
import { addressesIn } from '../routes.ts';

/** A status as it stands in a list. */
export interface StatusMark {
  readonly verdict: Verdict;
  readonly isFragile: boolean;
}

/** A status with its working, from the inputs to the verdicts of other readings. */
export interface StatusView extends StatusMark {
  /** What the verdict means. */
  readonly meaning: string;
  readonly rule: string;
  readonly inputs: readonly { readonly term: string; readonly text: Line }[];
  /** One for each end of a range or bound; empty where there is one reading. */
  readonly readings: readonly { readonly text: string; readonly verdict: Verdict }[];
  readonly milestones: readonly { readonly term: string; readonly text: string }[];
  readonly rivals: readonly {
    readonly text: string;
    readonly verdict: Verdict;
    readonly differs: boolean;
  }[];
  readonly methodHref: string;
}

export function statusMark({ verdict, isFragile }: KpiStatus): StatusMark {
  return { verdict, isFragile };
}

/** Everything that the verdict on a KPI rests on, in the words of a language. */
export function statusView(
  status: KpiStatus,
  kpi: Kpi,
  unit: Unit | undefined,
  lang: Language,
): StatusView {
  const words = statusWords[lang];
  const distinct = distinctReadings(status.readings);
  const [only] = distinct.length === 1 ? distinct : [];
  return {
    ...statusMark(status),
    meaning: words.verdicts[status.verdict].meaning,
    rule: words.workingIntro(status.rule, dateText(status.asOf, lang)),
    inputs: [
      { term: words.judgedFigure, text: figureLine(status, unit, lang) },
      ...agreedInputs(status, kpi, unit, lang),
      ...(only === undefined ? [] : courseInputs(only, unit, lang)),
    ],
    readings: only === undefined ? readingTexts(distinct, unit, lang) : [],
    milestones: status.milestones.map(({ milestone, state }) => ({
      term: `${valueText(milestone.value, unit, lang)}, ${timingText({ kind: 'date', by: milestone.by }, lang)}`,
      text: words.milestoneStates[state],
    })),
    rivals: status.rivals.map((rival) => ({
      text: rivalText(rival, unit, lang),
      verdict: rival.verdict,
      differs: rival.verdict !== status.verdict,
    })),
    methodHref: `${addressesIn(lang)('status')}#${status.verdict}`,
  };
}

/** The figure that was judged as it was published; less certain where its source is. */
function figureLine(status: KpiStatus, unit: Unit | undefined, lang: Language): Line {
  const words = statusWords[lang];
  const observations = status.measurement?.observations ?? [];
  if (observations.length === 0) return words.noFigure;
  const figures = observations.map(({ value, period }) =>
    joinedLine([valueLine(value, unit, lang), ` (${periodText(period, lang)})`], ''),
  );
  const isDoubtful = observations.some(
    ({ confidence, status: origin }) =>
      (confidence !== undefined && confidence !== 'high') || origin === 'derived',
  );
  return joinedLine([joinedLine(figures, ' / '), ...(isDoubtful ? [words.lessCertain] : [])], '; ');
}

function agreedInputs(
  { deadline, asOf, endedEarlyOn }: KpiStatus,
  { target, baseline }: Kpi,
  unit: Unit | undefined,
  lang: Language,
): { term: string; text: string }[] {
  const words = statusWords[lang];
  if (target === undefined || deadline === undefined)
    return [{ term: words.target, text: kpiWords[lang].notFound }];
  const { ahead, passed } = words.deadlines;
  const due =
    deadline.kind === 'day'
      ? (deadline.day < asOf ? passed : ahead)(dateText(deadline.day, lang))
      : words.deadlines[deadline.kind];
  return [
    {
      term: words.target,
      text: `${words.aims[target.aim]} ${valueText(target.value, unit, lang)}`,
    },
    {
      term: words.deadline,
      text:
        endedEarlyOn === undefined
          ? due
          : `${due}; ${words.endedBefore(dateText(endedEarlyOn, lang))}`,
    },
    {
      term: words.baseline,
      text:
        baseline === undefined
          ? words.noBaseline
          : `${valueText(baseline.value, unit, lang)} (${periodText(baseline.period, lang)})`,
    },
  ];
}

/** The share that was covered and the share that was expected, with the numbers that they come from. */
function courseInputs(
  { course, judged, reading }: JudgedReading,
  unit: Unit | undefined,
  lang: Language,
): { term: string; text: string }[] {
  const words = statusWords[lang];
  const { baseline, goal } = reading;
  if (course === undefined || judged === undefined || baseline === undefined) return [];
  const number = (value: number) => valueText({ kind: 'number', number: value }, unit, lang);
  const target = goal.aim === 'band' ? `${number(goal.from)}–${number(goal.to)}` : number(goal.at);
  return [
    {
      term: words.travelled,
      text: words.travelledFormula({
        share: shareText(course.travelled, lang),
        baseline: number(baseline.value),
        target,
        value: number(judged.value),
      }),
    },
    {
      term: words.expected,
      text: words.expectedFormula(
        shareText(course.expected, lang),
        number(rounded(course.expectedValue)),
        dateText(course.comparedOn, lang),
      ),
    },
  ];
}

const shareText = (share: number, lang: Language): string =>
  Number.isFinite(share) ? `${numberText(Math.round(share * 100), lang)}%` : '>100%';

/** An expected value is computed: three digits say all that it can. */
const rounded = (value: number): number => Number(value.toPrecision(3));

/** Readings that differ in the value that decided or in the verdict; an older range changes neither. */
function distinctReadings(all: readonly JudgedReading[]): JudgedReading[] {
  const key = ({ judged, verdict, course, reading }: JudgedReading) =>
    JSON.stringify([String(judged?.value), verdict, course, reading.goal]);
  return [...new Map(all.map((one) => [key(one), one])).values()];
}

function readingTexts(
  all: readonly JudgedReading[],
  unit: Unit | undefined,
  lang: Language,
): StatusView['readings'] {
  const words = statusWords[lang];
  return all.flatMap(({ judged, verdict }) => {
    if (judged === undefined) return [];
    const value = Number.isFinite(judged.value)
      ? valueText({ kind: 'number', number: judged.value }, unit, lang)
      : words.asGoodAsCanBe;
    return [{ text: words.reading(value), verdict }];
  });
}

function rivalText({ rival }: RivalVerdict, unit: Unit | undefined, lang: Language): string {
  const name = statusWords[lang].rivalNames[rival.kind];
  switch (rival.kind) {
    case 'alternate_target':
      return `${name}: ${valueText(rival.target.value, unit, lang)}, ${timingText(rival.target.timing, lang)}`;
    case 'alternate_baseline':
    case 'alternate_value':
      return `${name}: ${valueText(rival.alternate.value, unit, lang)}`;
    case 'straight_line':
    case 'stepwise':
    case 'growth_rate':
      return name;
    default:
      return rival satisfies never;
  }
}
