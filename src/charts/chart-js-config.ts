import type { ChartConfiguration, ChartDataset, TooltipItem, TooltipModel } from 'chart.js';
import type { ChartDescription } from './chart-description.ts';
import {
  chartJsLines,
  type ChartJsDatum,
  type ChartJsLine,
  type ChartJsRole,
} from './chart-js-data.ts';
import type { ChartLook } from './chart-look.ts';
import type { ChartRow } from './chart-rows.ts';
import { milliseconds } from './milliseconds.ts';

export type ChartJsConfig = ChartConfiguration<'line', ChartJsDatum[]>;
type Style = Partial<ChartDataset<'line', ChartJsDatum[]>>;

/** How each line is drawn, as `src/styles/chart.css` has it; marks are painted over them. */
function styleOf(role: ChartJsRole, { colours, scale }: ChartLook): Style {
  const { published, agreed, band, agreedBand } = colours;
  const line = (colour: string, width: number, dash: number[] = []): Style => ({
    borderColor: colour,
    borderWidth: width * scale,
    borderDash: dash.map((length) => length * scale),
  });
  switch (role) {
    case 'course':
      return line(published, 3);
    case 'band-high':
      return { ...line(published, 1), fill: '+1', backgroundColor: band };
    case 'band-low':
      return line(published, 1);
    case 'target-high':
      return { ...line(agreed, 2, [10, 3]), fill: '+1', backgroundColor: agreedBand };
    case 'target-low':
      return line(agreed, 2, [10, 3]);
    case 'path':
      return line(agreed, 1.5, [6, 4]);
    case 'spans':
    case 'agreed':
    case 'alternates':
      return { showLine: false };
    default:
      return role satisfies never;
  }
}

const dataset = (
  { role, data }: ChartJsLine,
  look: ChartLook,
): ChartDataset<'line', ChartJsDatum[]> => ({
  label: role,
  data: [...data],
  ...styleOf(role, look),
});

type Item = TooltipItem<'line'>;
const rowOf = ({ raw }: Item): ChartRow | undefined => (raw as ChartJsDatum).row;

/** What is agreed for a year can stand on the day of a value of its last month: then it says so. */
function label(this: TooltipModel<'line'>, item: Item): string {
  const row = rowOf(item);
  if (row === undefined) return '';
  return this.title[0] === row.periodText ? row.label : `${row.label} (${row.periodText})`;
}

/**
 * A chart for Chart.js: the same numbers as the static drawing, on the same axes and in the same
 * place, so that the one can take over from the other without anything moving. The axes themselves
 * and the words along them stay those of the static drawing.
 * @param rows of the description, whose order and identity the tooltip goes by
 */
export function chartJsConfig(
  description: ChartDescription,
  rows: readonly ChartRow[],
  look: ChartLook,
): ChartJsConfig {
  const { xDomain, yDomain } = description;
  const { colours, font, padding } = look;
  return {
    type: 'line',
    data: { datasets: chartJsLines(description, rows).map((line) => dataset(line, look)) },
    options: {
      parsing: false,
      animation: false,
      maintainAspectRatio: false,
      // Which day is meant is the same question for mouse, finger and keyboard: asked in one place.
      events: [],
      clip: false,
      layout: { padding, autoPadding: false },
      elements: { point: { radius: 0, hoverRadius: 0 } },
      scales: {
        x: {
          type: 'linear',
          display: false,
          min: milliseconds(xDomain[0]),
          max: milliseconds(xDomain[1]),
        },
        y: { display: false, min: yDomain[0], max: yDomain[1] },
      },
      plugins: {
        tooltip: {
          position: 'clear',
          caretSize: 0,
          caretPadding: 8,
          displayColors: false,
          titleFont: { family: font, size: 14, weight: 'bold' },
          bodyFont: { family: font, size: 14 },
          backgroundColor: colours.ink,
          titleColor: colours.paper,
          bodyColor: colours.paper,
          cornerRadius: 0,
          // A range has two ends and a band runs through them: what is said there is said once.
          filter: (item, index, items) =>
            rowOf(item) !== undefined &&
            items.findIndex((other) => rowOf(other) === rowOf(item)) === index,
          callbacks: {
            title: ([first]) => (first && rowOf(first)?.periodText) ?? '',
            label,
          },
        },
      },
    },
  };
}
