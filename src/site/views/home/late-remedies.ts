import { type RemedyClock, remedyClock } from '../../../domain/remedy-clock.ts';
import { lastDay } from '../../../domain/period-end.ts';
import { dateText } from '../../../i18n/format-date.ts';
import { numberText } from '../../../i18n/format-value.ts';
import { joinedLine, lineOf } from '../../../i18n/line.ts';
import { inLanguage } from '../../../i18n/localised.ts';
import { homeWords } from '../../../i18n/words/home.ts';
import { remediesWords } from '../../../i18n/words/remedies.ts';
import type { Language } from '../../../schema/text.ts';
import { inOrder } from '../../in-order.ts';
import type { SiteModel } from '../../model.ts';
import { addressesIn } from '../../routes.ts';
import { remedyRows } from '../../statistics/remedy-rows.ts';
import { outcomeLabel } from '../outcome-label.ts';
import type { RemedyOfCase } from '../remedies/remedy-line.ts';
import { type FrontLine, MOST_LINES } from './front-line.ts';

type DatedClock = Extract<RemedyClock, { due: string }>;

export interface RemedyDueLine extends FrontLine {
  readonly clock: DatedClock['kind'];
  readonly clockText: string;
}

export interface LateRemediesView {
  readonly total: number;
  /** Those of which is known whether they were carried out. */
  readonly known: number;
  readonly summary: readonly string[];
  readonly lines: readonly RemedyDueLine[];
}

const ORDER = ['overdue', 'due_passed', 'running'] as const satisfies readonly DatedClock['kind'][];

/**
 * The remedies that are late, those of which nobody tells what became of them, and those that are
 * due soon. Without a due date in a source nothing is late (design, section 11).
 */
export function lateRemedies(model: SiteModel, lang: Language): LateRemediesView {
  const words = homeWords[lang];
  const all = remedyRows(model)
    .flatMap(({ remedies }) => remedies)
    .map((of) => ({ ...of, clock: remedyClock(of.remedy, model.asOf) }));
  const open = all.filter(({ clock }) => clock.kind !== 'fulfilled' && clock.kind !== 'lapsed');
  const undated = open.filter(({ clock }) => clock.kind === 'no_due_date');
  const number = (count: number) => numberText(count, lang);
  return {
    total: all.length,
    known: all.filter(({ remedy }) => remedy.state !== 'unknown').length,
    summary: [
      ...(all.length === 0 ? [words.noRemedies] : open.length === 0 ? [words.remediesDone] : []),
      ...(open.length === 0 || open.some(({ clock }) => clock.kind === 'overdue')
        ? []
        : [words.noneOverdue]),
      ...(undated.length === 0
        ? []
        : [words.noDueDate(number(undated.length), number(open.length))]),
    ],
    lines: open
      .flatMap(({ clock, ...of }) => ('due' in clock ? [{ ...of, clock }] : []))
      .toSorted(
        (one, other) =>
          ORDER.indexOf(one.clock.kind) - ORDER.indexOf(other.clock.kind) ||
          inOrder(lastDay(one.clock.due), lastDay(other.clock.due)),
      )
      .slice(0, MOST_LINES)
      .map(({ clock, ...of }) => dueLine(model, of, clock, lang)),
  };
}

function dueLine(
  { asOf }: SiteModel,
  { record, remedy }: RemedyOfCase,
  clock: DatedClock,
  lang: Language,
): RemedyDueLine {
  return {
    when: homeWords[lang].dueBy(dateText(clock.due, lang)),
    title: inLanguage(remedy.description, lang),
    href: `${addressesIn(lang)('case', { case: record.id })}#herstel`,
    details: [
      joinedLine(
        [
          lineOf(record.value.title, lang),
          ` (${outcomeLabel(record.value, asOf, lang).toLocaleLowerCase(lang)})`,
        ],
        '',
      ),
    ],
    clock: clock.kind,
    clockText: remediesWords[lang].clocks[clock.kind],
  };
}
