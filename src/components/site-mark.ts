/** The mark of the site in a box of 32 by 32: a measured line on its way to an agreed point. */
export const siteMark = {
  line: 'M3 29h26M3 23l9-5 7 2 4-7',
  lineWidth: 4,
  agreed: 'M25 1l6 6-6 6-6-6z',
} as const;
