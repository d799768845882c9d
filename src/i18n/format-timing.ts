import type { Timing } from '../schema/kpi.ts';
import type { Language } from '../schema/text.ts';
import { dateText } from './format-date.ts';
import { type Line, lineOf } from './line.ts';
import { inLanguage } from './localised.ts';
import { covenantWords } from './words/covenant.ts';

/** When something agreed is due, in words: "uiterlijk 2020", "aan het einde van de looptijd". */
export function timingText(timing: Timing, language: Language): string {
  const words = covenantWords[language];
  switch (timing.kind) {
    case 'date':
      return words.by(dateText(timing.by, language));
    case 'relative':
      return inLanguage(timing.to, language).text;
    default:
      return words.timings[timing.kind];
  }
}

/** The same, marked where it is there only in the other language. */
export const timingLine = (timing: Timing, language: Language): Line =>
  timing.kind === 'relative' ? lineOf(timing.to, language) : timingText(timing, language);
