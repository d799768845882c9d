import {
  type DurationStrips,
  durationStrips,
  type Strip,
} from '../../../charts/duration-strips.ts';
import { type Spread, spreadOf } from '../../../domain/statistics/spread.ts';
import { durationText } from '../../../i18n/format-duration.ts';
import { numberText } from '../../../i18n/format-value.ts';
import { inLanguage } from '../../../i18n/localised.ts';
import { statisticsWords } from '../../../i18n/words/statistics.ts';
import type { Language } from '../../../schema/text.ts';
import type { SiteModel } from '../../model.ts';
import { type MechanismDurations, mechanismDurations } from '../../statistics/durations.ts';
import type { CountLink } from './outcome-section.ts';
import { countedAddress } from './counted-pages.ts';

export interface DurationSection {
  readonly title: string;
  readonly note: string;
  /** What the drawing says, for those who do not see it. */
  readonly sentence: string;
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
  readonly rows: readonly {
    readonly label: string;
    readonly strip: Strip;
    readonly known: CountLink | undefined;
    readonly median: string;
    readonly quarters: string;
    readonly missing: CountLink | undefined;
  }[];
  readonly more: { readonly label: string; readonly href: string };
}

/** How long cases took, of all mechanisms and of each. */
export function durationSection(model: SiteModel, lang: Language): DurationSection {
  const words = statisticsWords[lang];
  const { title, note } = words.sections.duration;
  const addressOf = (anchor?: string) => countedAddress(model, 'duration', lang, anchor);
  const mechanisms = mechanismDurations(model);
  const groups = [
    { label: words.all, anchor: '', ...joined(mechanisms) },
    ...mechanisms.map((one) => ({
      label: inLanguage(one.mechanism.value.shortTitle, lang).text,
      anchor: one.mechanism.id,
      ...one,
    })),
  ].map((group) => {
    const durations = group.timed.map(({ time }) => time.duration);
    return { ...group, durations, spread: spreadOf(durations) };
  });
  const { ticks, strips } = durationStrips(groups);
  const cell = (count: number, anchor: string): CountLink | undefined =>
    count === 0
      ? undefined
      : { text: numberText(count, lang), href: addressOf(anchor === '' ? undefined : anchor) };
  return {
    title,
    note,
    sentence: sentenceOf(groups[0], lang),
    ticks: tickLabels(ticks, lang),
    rows: groups.map(({ label, anchor, timed, untimed, spread }, index) => ({
      label,
      strip: strips[index] ?? NO_STRIP,
      known: cell(timed.length, anchor),
      ...spreadTexts(spread, timed.length, lang),
      missing: cell(untimed.length, anchor),
    })),
    more: { label: words.casesBehind, href: addressOf() },
  };
}

const NO_STRIP: Strip = { marks: [], lanes: 0, box: undefined };

const joined = (mechanisms: readonly MechanismDurations[]) => ({
  timed: mechanisms.flatMap(({ timed }) => timed),
  untimed: mechanisms.flatMap(({ untimed }) => untimed),
});

function spreadTexts(spread: Spread | undefined, count: number, lang: Language) {
  const words = statisticsWords[lang];
  if (spread === undefined) {
    return { median: count === 0 ? '' : words.tooFew, quarters: '' };
  }
  return {
    median: durationText(spread.median, lang),
    quarters: words.between(durationText(spread.lower, lang), durationText(spread.upper, lang)),
  };
}

function sentenceOf(
  group: { readonly timed: readonly unknown[]; readonly spread: Spread | undefined } | undefined,
  lang: Language,
): string {
  if (group?.spread === undefined) return '';
  return statisticsWords[lang].stripSentence(
    numberText(group.timed.length, lang),
    durationText(group.spread.median, lang),
  );
}

const HALF_A_YEAR = 183;
const YEAR = 365.25;

function tickLabels(ticks: DurationStrips['ticks'], lang: Language): DurationSection['ticks'] {
  return ticks.map(({ days, at }) => ({
    at,
    label: days === HALF_A_YEAR ? '½' : numberText(Math.round(days / YEAR), lang),
  }));
}
