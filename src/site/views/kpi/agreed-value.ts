import { periodText } from '../../../i18n/format-date.ts';
import type { Line } from '../../../i18n/line.ts';
import { type TextInLanguage } from '../../../i18n/localised.ts';
import type { Kpi } from '../../../schema/kpi.ts';
import type { Language } from '../../../schema/text.ts';
import type { Value } from '../../../schema/value.ts';
import type { Unit } from '../../../schema/vocabulary.ts';
import type { Fact } from '../../fact.ts';
import type { Citation, Citations } from '../citations.ts';
import { optionalText } from './optional-text.ts';
import { valueLine, valueParts, type ValueText } from '../../../i18n/format-value.ts';
import { timingLine } from '../../../i18n/format-timing.ts';
import { kpiWords } from '../../../i18n/words/kpi.ts';
import type { Target } from '../../../schema/kpi.ts';

export interface AgreedValue {
  readonly kind: 'baseline' | 'milestone' | 'target' | 'alternate_target';
  readonly label: string;
  readonly value: Line;
  readonly parts: ValueText;
  readonly when: Line;
  readonly note: TextInLanguage | undefined;
  readonly citations: readonly Citation[];
}

export const AGREED_LABELS = {
  baseline: 'baseline',
  milestone: 'milestone',
  target: 'target',
  alternate_target: 'otherReading',
} as const;

export function agreedValue(
  fact: Fact,
  kpi: Kpi,
  unit: Unit | undefined,
  lang: Language,
  cited: Citations,
): AgreedValue {
  const words = kpiWords[lang];
  const label = AGREED_LABELS[fact.kind as keyof typeof AGREED_LABELS];
  // A fact holds the very value of the target that it was made from.
  const target = [kpi.target, ...(kpi.alternateTargets ?? [])].find(
    (one) => one?.value === fact.value,
  );
  return {
    kind: fact.kind as AgreedValue['kind'],
    label: words[label],
    value: valueLine(fact.value as Value, unit, lang),
    parts: valueParts(fact.value as Value, unit, lang),
    when:
      fact.kind === 'baseline'
        ? periodText(fact.period ?? '', lang)
        : dueText(fact.period, target, lang),
    note: optionalText(fact.note, lang),
    citations: cited.cite(fact.sources),
  };
}

/** When a target or milestone is due: by its date, else as its timing says. */
function dueText(period: string | undefined, target: Target | undefined, lang: Language): Line {
  return timingLine(
    period === undefined ? (target?.timing ?? { kind: 'unstated' }) : { kind: 'date', by: period },
    lang,
  );
}
