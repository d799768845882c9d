import { dateText } from '../../i18n/format-date.ts';
import { caseWords } from '../../i18n/words/case.ts';
import type { IsoDate } from '../../domain/period-end.ts';
import { lastKnownState } from '../../domain/last-known-state.ts';
import type { Case } from '../../schema/case.ts';
import type { Language } from '../../schema/text.ts';

/**
 * The outcome in the defined word of the site. A case without one shows its last known state, and
 * "last state unknown" once that is older than 24 months (design, section 11).
 */
export function outcomeLabel(record: Case, asOf: IsoDate, lang: Language): string {
  const words = caseWords[lang];
  const state = lastKnownState(record, asOf);
  const isForgotten = record.outcome.value === 'ongoing' && state.kind === 'unknown';
  return isForgotten ? words.lastStateUnknown : words.outcomes[record.outcome.value].label;
}

/** What the procedure was in, and as of when that is known. */
export function stateText(record: Case, asOf: IsoDate, lang: Language): string {
  const words = caseWords[lang];
  const status = record.status === undefined ? words.unknown : words.statuses[record.status];
  const state = lastKnownState(record, asOf);
  if (state.kind === 'not_open' || state.on === undefined) return status;
  const notice = words.openNotice(dateText(state.on, lang));
  return state.kind === 'unknown' ? `${words.lastStateUnknown}. ${notice}` : `${status}. ${notice}`;
}
