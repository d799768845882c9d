import { periodsThen } from '../../../domain/kpi-versions.ts';
import { dateText, periodText } from '../../../i18n/format-date.ts';
import { valueText } from '../../../i18n/format-value.ts';
import { inLanguage, type TextInLanguage } from '../../../i18n/localised.ts';
import { changesWords } from '../../../i18n/words/changes.ts';
import { versionsWords } from '../../../i18n/words/versions.ts';
import type { Language } from '../../../schema/text.ts';
import type { Value } from '../../../schema/value.ts';
import type { Unit } from '../../../schema/vocabulary.ts';
import { versionsFile } from '../../downloads/record-file.ts';
import { versionsOfKpi } from '../../history/versions-of-kpi.ts';
import type { KpiOwner } from '../../kpi-owner.ts';
import type { SiteModel, SiteRecord } from '../../model.ts';
import { revisedView } from '../changes/revised-view.ts';

/** The series as it was from one day until another. */
export interface EarlierVersion {
  /** ISO day, which the script compares with the one that is asked for. */
  readonly from: string;
  readonly title: string;
  readonly caption: string;
  /** What is told to who asks for a day in this span. */
  readonly message: string;
  readonly rows: readonly {
    readonly period: string;
    readonly then: string;
    readonly now: string;
    readonly isChanged: boolean;
  }[];
}

export interface VersionsView {
  /** That nothing changed, or that nothing is known; none where there are earlier versions. */
  readonly notice: string | undefined;
  /** The newest first, without the present one. */
  readonly earlier: readonly EarlierVersion[];
  /** What the field for a day needs; none where nothing is known. */
  readonly choice:
    | {
        readonly first: string;
        readonly present: string;
        readonly asOf: string;
        readonly messages: Readonly<Record<'before' | 'after' | 'present' | 'noDay', string>>;
      }
    | undefined;
  /** Values that were changed with a reason, where nothing else is known of what they were. */
  readonly revised: readonly {
    readonly title: TextInLanguage;
    readonly before: string;
    readonly after: string;
    readonly until: string;
    readonly reason: string;
    readonly explanation: TextInLanguage;
  }[];
  readonly jsonHref: string;
}

/** What a KPI page shows of the values that it had before. */
export function versionsView(
  model: SiteModel,
  owner: KpiOwner,
  kpi: SiteRecord<'kpi'>,
  lang: Language,
): VersionsView {
  const words = versionsWords[lang];
  const { versions, revised } = versionsOfKpi(model, owner, kpi);
  const first = versions[0]?.from;
  const present = versions.at(-1);
  const unit = model.units.get(kpi.value.unit);
  return {
    notice:
      model.history.gap !== undefined
        ? words.notKnown
        : first === undefined
          ? words.notYet
          : versions.length === 1
            ? words.unchanged(dateText(first, lang))
            : undefined,
    earlier: versions
      .slice(0, -1)
      .map(({ from, values }, index): EarlierVersion => {
        const until = dateText(versions[index + 1]?.from ?? '', lang);
        const rows = periodsThen(values, present?.values ?? new Map<string, Value>());
        return {
          from,
          title: words.span(dateText(from, lang), until),
          caption: words.caption(dateText(from, lang), until),
          message: words.messages.earlier(rows.filter(({ isChanged }) => isChanged).length),
          rows: rows.map(({ period, then, now, isChanged }) => ({
            period: periodText(period, lang),
            then: textOr(then, unit, words.notPublished, lang),
            now: textOr(now, unit, words.noLonger, lang),
            isChanged,
          })),
        };
      })
      .toReversed(),
    choice:
      first === undefined || present === undefined
        ? undefined
        : {
            first,
            present: present.from,
            asOf: model.asOf,
            messages: {
              before: words.messages.before(dateText(first, lang)),
              after: words.messages.after(dateText(model.asOf, lang)),
              present: words.messages.present,
              noDay: words.messages.noDay,
            },
          },
    revised: (first === undefined ? revised : []).map((one) => {
      const { title, before, after } = revisedView(one, lang);
      const { date, reason, explanation } = one.revision.value;
      return {
        title,
        before,
        after,
        until: dateText(date, lang),
        reason: changesWords[lang].reasons[reason],
        explanation: inLanguage(explanation, lang),
      };
    }),
    jsonHref: versionsFile(owner, kpi.id),
  };
}

const textOr = (
  value: Value | undefined,
  unit: Unit | undefined,
  otherwise: string,
  lang: Language,
): string => (value === undefined ? otherwise : valueText(value, unit, lang));
