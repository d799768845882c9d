import { shareOf } from '../../../domain/statistics/small-number.ts';
import { numberText } from '../../../i18n/format-value.ts';
import { type Line, lineOf } from '../../../i18n/line.ts';
import { inLanguage } from '../../../i18n/localised.ts';
import { statisticsWords } from '../../../i18n/words/statistics.ts';
import { subjectWords } from '../../../i18n/words/subject.ts';
import type { Language } from '../../../schema/text.ts';
import type { SiteModel } from '../../model.ts';
import { type DeadlineRow, deadlineRows, type Timeliness } from '../../statistics/deadline-rows.ts';
import { type CountLink, percentText } from './outcome-section.ts';
import { countedAddress } from './counted-pages.ts';

export interface DeadlineSection {
  readonly title: string;
  readonly note: string;
  readonly rows: readonly {
    readonly mechanism: string;
    readonly step: Line;
    readonly limit: string;
    /** Within, late and not known; empty where there are none. */
    readonly cells: readonly (CountLink | undefined)[];
    /** Of the cases of which it is known; empty for too few. */
    readonly share: string;
  }[];
  readonly more: { readonly label: string; readonly href: string };
}

const TIMELINESS: readonly Timeliness[] = ['within', 'late', 'not_known'];

/** Where the cases of a step stand, or those that kept to its deadline in one way. */
export const deadlineAnchor = ({ mechanism, step }: DeadlineRow, timeliness?: Timeliness): string =>
  [mechanism.id, step.id, ...(timeliness === undefined ? [] : [SLUGS[timeliness]])].join('--');

const SLUGS = { within: 'binnen', late: 'te-laat', not_known: 'niet-te-zeggen' } as const;

/** How cases kept to the deadlines of their own mechanism. */
export function deadlineSection(model: SiteModel, lang: Language): DeadlineSection {
  const words = statisticsWords[lang];
  const { title, note } = words.sections.deadline;
  return {
    title,
    note,
    rows: deadlineRows(model).map((row) => {
      const { within, late } = row.cases;
      return {
        mechanism: inLanguage(row.mechanism.value.shortTitle, lang).text,
        step: lineOf(row.step.title, lang),
        limit: subjectWords[lang].days(row.days),
        cells: TIMELINESS.map((timeliness): CountLink | undefined => {
          const count = row.cases[timeliness].length;
          return count === 0
            ? undefined
            : {
                text: numberText(count, lang),
                href: countedAddress(model, 'deadline', lang, deadlineAnchor(row, timeliness)),
              };
        }),
        share: percentText(shareOf(within.length, within.length + late.length), lang),
      };
    }),
    more: { label: words.casesBehind, href: countedAddress(model, 'deadline', lang) },
  };
}
