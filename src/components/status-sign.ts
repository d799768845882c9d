import { statusWords } from '../i18n/words/status.ts';
import type { Language } from '../schema/text.ts';
import type { Verdict } from '../schema/verdict.ts';
import type { Tone } from './sign.ts';

/** The sign of each verdict; what cannot be judged is never drawn as good or bad. */
export const statusSigns: Readonly<Record<Verdict, Tone>> = {
  achieved: 'good',
  reached: 'good',
  achieved_late: 'mixed',
  on_track: 'open',
  behind: 'mixed',
  far_behind: 'bad',
  below_start: 'bad',
  missed: 'bad',
  depends_on_reading: 'mixed',
  not_measurable: 'unknown',
  no_target: 'unknown',
  across_break: 'unknown',
  no_final_figure: 'unknown',
  no_figure: 'unknown',
  no_deadline: 'unknown',
  no_baseline: 'unknown',
  stale: 'unknown',
};

/** The label of a status, marked where other common readings disagree. */
export function statusLabel(
  { verdict, isFragile }: { readonly verdict: Verdict; readonly isFragile: boolean },
  lang: Language,
): string {
  const words = statusWords[lang];
  const { label } = words.verdicts[verdict];
  return isFragile ? words.fragileLabel(label) : label;
}
