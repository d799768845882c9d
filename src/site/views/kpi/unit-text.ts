import { inLanguage } from '../../../i18n/localised.ts';
import { kpiWords } from '../../../i18n/words/kpi.ts';
import type { Kpi } from '../../../schema/kpi.ts';
import type { Language } from '../../../schema/text.ts';
import type { Unit } from '../../../schema/vocabulary.ts';

export function unitText(kpi: Kpi, unit: Unit | undefined, lang: Language): string {
  const name = unit === undefined ? kpi.unit : inLanguage(unit.other, lang).text;
  return kpi.denominator === undefined
    ? name
    : `${name} ${kpiWords[lang].of} ${inLanguage(kpi.denominator, lang).text}`;
}
