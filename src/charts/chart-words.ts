import type { Observation, Timing } from '../schema/kpi.ts';
import type { Language, LocalisedText } from '../schema/text.ts';
import type { UnknownReason, Value } from '../schema/value.ts';
import type { AgreedMark, KeyMark } from './chart-description.ts';

/** What a record says about one of its values. */
export type AboutValue = Partial<
  Pick<Observation, 'status' | 'confidence' | 'cohort' | 'monthsCovered'>
>;

/** The words of one language for the chart of one KPI; charts hold no words of their own. */
export interface KpiChartWords {
  readonly title: string;
  /** Unit as it stands under the title: `procent van de omzet`. */
  readonly unit: string;
  /** Two or three words for beside a break: `andere telling`. */
  readonly breakLabel: string;
  /** One or two words for in a gap: `geen cijfer`. */
  readonly gapLabel: string;
  /** With its language where that is not the one of the chart. */
  text(text: LocalisedText): { readonly text: string; readonly lang?: Language };
  period(period: string): string;
  /** A value with its unit, as short as it can be: `40–45%`. */
  value(value: Value): string;
  /** A mark of what was agreed, in two or three words: `Doel 80%`. */
  agreed(kind: AgreedMark['kind'], valueText: string): string;
  /** A value that another source gives: `andere bron: 30%`. */
  alternate(valueText: string): string;
  /** Another reading of the target: `andere lezing: doel 80%`. */
  alternateTarget(valueText: string): string;
  /** When a target without a day is due: `elke periode`. */
  timing(timing: Timing): string;
  remarks(about: AboutValue): readonly string[];
  unknown(reason: UnknownReason): string;
  key(mark: KeyMark): string;
}
