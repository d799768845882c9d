import { type Line, lineOf, lineWithin, plainLine } from '../../../i18n/line.ts';
import { inLanguage } from '../../../i18n/localised.ts';
import { kpiWords } from '../../../i18n/words/kpi.ts';
import type { Kpi } from '../../../schema/kpi.ts';
import type { Language } from '../../../schema/text.ts';
import type { Unit } from '../../../schema/vocabulary.ts';

/** "bedrijven van alle deelnemers"; the group is marked where it is there only in the other language. */
export function unitLine(kpi: Kpi, unit: Unit | undefined, lang: Language): Line {
  const name = unit === undefined ? kpi.unit : inLanguage(unit.other, lang).text;
  return kpi.denominator === undefined
    ? name
    : lineWithin((group) => `${name} ${kpiWords[lang].of} ${group}`, lineOf(kpi.denominator, lang));
}

export const unitText = (kpi: Kpi, unit: Unit | undefined, lang: Language): string =>
  plainLine(unitLine(kpi, unit, lang));
