import type { Line } from '../i18n/line.ts';

/** A range such as "40–45%": a browser may break it after its dash. */
export const RANGE = /([\d.,]+%?–[\d.,]+%?)/u;

/**
 * The text of a line in which nothing needs a mark, as in most: it stands on the page as it is. In
 * tables that spares a large site a million components.
 */
export const unmarkedText = (line: Line): string | undefined =>
  typeof line === 'string' && !line.includes('–') ? line : undefined;
