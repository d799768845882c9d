import type { LocalisedText } from '../schema/text.ts';
import type { UnknownReason, Value } from '../schema/value.ts';
import type { AgreedMark, KeyMark } from './chart-description.ts';

/** The words of one language for the chart of one KPI; charts hold no words of their own. */
export interface KpiChartWords {
  readonly title: string;
  /** Unit as it stands under the title: `procent van de omzet`. */
  readonly unit: string;
  /** Two or three words for beside a break: `andere telling`. */
  readonly breakLabel: string;
  /** One or two words for in a gap: `geen cijfer`. */
  readonly gapLabel: string;
  text(text: LocalisedText): string;
  period(period: string): string;
  /** A value with its unit, as short as it can be: `40–45%`. */
  value(value: Value): string;
  /** A mark of what was agreed, in two or three words: `Doel 80%`. */
  agreed(kind: AgreedMark['kind'], valueText: string): string;
  unknown(reason: UnknownReason): string;
  key(mark: KeyMark): string;
}
