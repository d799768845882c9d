import { dateText } from '../../i18n/format-date.ts';
import { covenantWords } from '../../i18n/words/covenant.ts';
import type { Covenant } from '../../schema/covenant.ts';
import type { Language } from '../../schema/text.ts';

/** From the first known date to the last: "2016–2021", or "sinds november 2025"; nothing without a start. */
export function yearsText({ term }: Covenant, lang: Language): string | undefined {
  const start = term.started?.on ?? term.signed?.on;
  const end = term.ended?.on;
  if (start === undefined) return undefined;
  if (end === undefined) return covenantWords[lang].since(dateText(start, lang));
  return `${start.slice(0, 4)}–${end.slice(0, 4)}`;
}
