import type { Dictionary } from '../dictionary.ts';

interface ChartToolWords {
  /** Names of the buttons under a chart. */
  readonly live: string;
  readonly alternates: string;
  readonly table: string;
  /** What kind of thing the chart is, for those who hear the page, and how to go through it. */
  readonly kind: string;
  readonly hint: string;
  readonly loading: string;
  readonly failed: string;
  readonly alternatesKey: string;
  readonly period: string;
  readonly value: string;
}

export const chartToolWords: Dictionary<ChartToolWords> = {
  nl: {
    live: 'Waarden aanwijzen',
    alternates: 'Andere bronnen tonen',
    table: 'Als tabel',
    kind: 'grafiek',
    hint: 'Loop met de pijltjestoetsen links en rechts langs de waarden.',
    loading: 'De grafiek wordt geladen.',
    failed:
      'Het aanwijzen van waarden is niet gelukt. De tekening blijft staan; laad de pagina opnieuw om het nog eens te proberen.',
    alternatesKey: 'Kruisje: zo staat het in een andere bron',
    period: 'Periode',
    value: 'Waarde',
  },
  en: {
    live: 'Point at values',
    alternates: 'Show other sources',
    table: 'As a table',
    kind: 'chart',
    hint: 'Walk along the values with the left and right arrow keys.',
    loading: 'The chart is loading.',
    failed:
      'Pointing at values did not work. The drawing stays as it is; load the page again to give it another try.',
    alternatesKey: 'Cross: what another source says',
    period: 'Period',
    value: 'Value',
  },
};
