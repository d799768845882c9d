import { VERDICTS, type Verdict } from '../../schema/verdict.ts';

/** Verdicts, and before them the two groups that they fall into. */
export type StatusGroup = 'judged' | 'unjudged' | Verdict;

/** The words of statuses in addresses; never changed. */
export const statusSlugs: Readonly<Record<StatusGroup, string>> = {
  judged: 'te-beoordelen',
  unjudged: 'niet-te-beoordelen',
  achieved: 'gehaald',
  reached: 'bereikt',
  achieved_late: 'later-gehaald',
  on_track: 'op-koers',
  behind: 'loopt-achter',
  far_behind: 'loopt-ver-achter',
  below_start: 'slechter-dan-bij-de-start',
  missed: 'niet-gehaald',
  depends_on_reading: 'hangt-af-van-de-lezing',
  not_measurable: 'geen-getal',
  no_target: 'geen-doel',
  across_break: 'telling-veranderd',
  no_final_figure: 'geen-eindcijfer',
  no_figure: 'geen-cijfer',
  no_deadline: 'geen-termijn',
  no_baseline: 'geen-uitgangswaarde',
  stale: 'verouderd-cijfer',
};

/** All groups in the order in which the site names them. */
export const statusGroups: readonly StatusGroup[] = ['judged', 'unjudged', ...VERDICTS];
