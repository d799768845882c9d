import { caseDate } from '../../../domain/case-date.ts';
import { remedyClock } from '../../../domain/remedy-clock.ts';
import { remedyToldOn } from '../../../domain/remedy-told-on.ts';
import { dateText } from '../../../i18n/format-date.ts';
import { inLanguage, type TextInLanguage } from '../../../i18n/localised.ts';
import { caseWords } from '../../../i18n/words/case.ts';
import { casePageWords } from '../../../i18n/words/case-page.ts';
import type { OutcomeValue, Remedy } from '../../../schema/case.ts';
import type { Language } from '../../../schema/text.ts';
import type { SingleCase } from '../../downloads/single-case.ts';
import type { SiteModel } from '../../model.ts';
import { addressesIn } from '../../routes.ts';
import { accordingText } from '../case/according-text.ts';
import { outcomeLabel } from '../outcome-label.ts';

/** One remedy in a list: what it is, in which case and with what outcome, and who tells how it stands. */
export interface RemedyLine {
  readonly description: TextInLanguage;
  /** Its kind, what it follows from and by when it was due, as far as known. */
  readonly details: readonly string[];
  readonly href: string;
  readonly case: TextInLanguage;
  readonly outcome: OutcomeValue;
  readonly outcomeText: string;
  /** Who says how it stands, and when; absent where nobody does. */
  readonly told: string | undefined;
}

export interface RemedyOfCase {
  readonly record: SingleCase;
  readonly remedy: Remedy;
}

export function remedyLine(
  { asOf }: SiteModel,
  { record, remedy }: RemedyOfCase,
  lang: Language,
): RemedyLine {
  const { id, value } = record;
  const clock = remedyClock(remedy, asOf);
  const { clocks, grounds } = casePageWords[lang].remedy;
  const { due, follows } = remedy;
  return {
    description: inLanguage(remedy.description, lang),
    details: [
      caseWords[lang].remedyKinds[remedy.kind],
      ...(follows === undefined ? [] : [grounds[follows]]),
      ...(due === undefined
        ? []
        : [`${caseWords[lang].remedyDue} ${dateText(due, lang)}`.toLowerCase()]),
      ...(remedy.sharedWith === undefined
        ? []
        : [caseWords[lang].remedyAmountShared(remedy.sharedWith.length)]),
      ...('due' in clock ? [clocks[clock.kind].toLowerCase()] : []),
    ],
    href: `${addressesIn(lang)('case', { case: id })}#herstel`,
    case: inLanguage(value.title, lang),
    outcome: value.outcome.value,
    outcomeText: outcomeLabel(value, asOf, lang),
    told: toldText({ record, remedy }, lang),
  };
}

function toldText({ record, remedy }: RemedyOfCase, lang: Language): string | undefined {
  if (remedy.state === 'unknown') return undefined;
  const toldOn = remedyToldOn(record.value, remedy);
  const { remedyStateOn } = caseWords[lang];
  const { sourceOf } = casePageWords[lang].remedy;
  return [
    accordingText(remedy.accordingTo, lang),
    ...(toldOn === undefined
      ? []
      : [
          `${(toldOn.kind === 'state' ? remedyStateOn : sourceOf).toLowerCase()} ${dateText(toldOn.on, lang)}`,
        ]),
  ].join(', ');
}

/** What was told last comes first; what nobody dated stands in the order of its case. */
export function lastTold({ record, remedy }: RemedyOfCase): string {
  return remedyToldOn(record.value, remedy)?.on ?? caseDate(record.value) ?? '';
}
