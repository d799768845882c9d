import type { Line } from '../../../i18n/line.ts';
import type { TextInLanguage } from '../../../i18n/localised.ts';

/** One line of the front page: when, what, where it leads, and what must be known beside it. */
export interface FrontLine {
  readonly when: string;
  readonly title: TextInLanguage;
  readonly href: string | undefined;
  readonly details: readonly Line[];
}

/** The front page shows no more of anything than this; the rest has a page of its own. */
export const MOST_LINES = 5;
