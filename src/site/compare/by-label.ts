import { localeOf } from '../../i18n/format-date.ts';
import type { Language } from '../../schema/text.ts';
import type { CompareSubject } from './compare-data.ts';

/** Subjects by name, as the language orders names. */
export function byLabel(subjects: readonly CompareSubject[], lang: Language): CompareSubject[] {
  return subjects.toSorted((one, other) => one.label.localeCompare(other.label, localeOf(lang)));
}
