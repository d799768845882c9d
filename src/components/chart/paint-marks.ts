import type { Chart, Plugin } from 'chart.js';
import { type ChartJsDatum } from '../../charts/chart-js-data.ts';
import type { ChartLook } from '../../charts/chart-look.ts';
import type { ChartRow } from '../../charts/chart-rows.ts';
import type { Positions } from '../../charts/mark-shapes.ts';
import { markStrokes } from '../../charts/mark-strokes.ts';
import { milliseconds } from '../../charts/milliseconds.ts';

type LineChart = Chart<'line', ChartJsDatum[]>;

/** Days and values as positions on the canvas, in the units of the SVG. */
function positionsOn({ scales }: LineChart, scale: number): Positions {
  const along = (axis: 'x' | 'y', value: number): number =>
    (scales[axis]?.getPixelForValue(value) ?? 0) / scale;
  return { x: (day) => along('x', milliseconds(day)), y: (value) => along('y', value) };
}

/** What the visible lines are about, each once. */
function visibleRows(chart: LineChart): ChartRow[] {
  const data = chart.data.datasets.flatMap((dataset, index) =>
    chart.isDatasetVisible(index) ? dataset.data : [],
  );
  return [...new Set(data.flatMap(({ row }) => row ?? []))];
}

/** Paints the mark of every value over the lines, and a rule through the day that is pointed at. */
export function paintMarks({ colours, scale }: ChartLook): Plugin<'line'> {
  return {
    id: 'marks',
    beforeDatasetsDraw(chart) {
      const { ctx, chartArea } = chart;
      const x = chart.getActiveElements()[0]?.element.x;
      if (x === undefined) return;
      ctx.save();
      ctx.strokeStyle = colours.alternate;
      ctx.beginPath();
      ctx.moveTo(x, chartArea.top);
      ctx.lineTo(x, chartArea.bottom);
      ctx.stroke();
      ctx.restore();
    },
    afterDatasetsDraw(chart) {
      const { ctx } = chart;
      const line = chart as unknown as LineChart;
      ctx.save();
      ctx.scale(scale, scale);
      for (const stroke of markStrokes(visibleRows(line), positionsOn(line, scale), colours)) {
        const path = new Path2D(stroke.path);
        ctx.setLineDash([...stroke.dash]);
        ctx.lineWidth = stroke.width;
        ctx.strokeStyle = stroke.colour;
        if (stroke.fill !== undefined) {
          ctx.fillStyle = stroke.fill;
          ctx.fill(path);
        }
        ctx.stroke(path);
      }
      ctx.restore();
    },
  };
}
