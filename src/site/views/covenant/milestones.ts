import { dateText } from '../../../i18n/format-date.ts';
import { inLanguage } from '../../../i18n/localised.ts';
import { type CitedText, citedText } from '../cited-text.ts';
import type { CovenantContext } from './covenant-context.ts';

export interface MilestoneView extends CitedText {
  readonly date: string | undefined;
  readonly datetime: string | undefined;
}

/** What happened, each event with its date in the precision that is known. */
export function milestonesView({ covenant, lang, cited }: CovenantContext): MilestoneView[] {
  return covenant.value.milestones.map(({ on, dateNote, title, sources }) => ({
    ...citedText({ text: title, sources }, lang, cited),
    date: on === undefined ? dateNote && inLanguage(dateNote, lang).text : dateText(on, lang),
    datetime: on,
  }));
}
