import { dateText } from '../../../i18n/format-date.ts';
import type { TextInLanguage } from '../../../i18n/localised.ts';
import type { Covenant } from '../../../schema/covenant.ts';
import type { Language } from '../../../schema/text.ts';
import type { Citations } from '../citations.ts';
import { type CitedText, citedText, optionalText } from '../cited-text.ts';

export interface MilestoneView extends CitedText {
  readonly date: string | undefined;
  readonly datetime: string | undefined;
  readonly dateNote: TextInLanguage | undefined;
}

/** What happened, each event with its date in the precision that is known. */
export function milestonesView(
  milestones: Covenant['milestones'],
  lang: Language,
  cited: Citations,
): MilestoneView[] {
  return milestones.map(({ on, dateNote, title, sources }) => ({
    ...citedText({ text: title, sources }, lang, cited),
    date: on && dateText(on, lang),
    datetime: on,
    dateNote: optionalText(dateNote, lang),
  }));
}
