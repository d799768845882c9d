import type { TooltipPosition, TooltipPositionerFunction } from 'chart.js';

declare module 'chart.js' {
  interface TooltipPositionerMap {
    clear: TooltipPositionerFunction<'line'>;
  }
}

/** A place for a tooltip clear of the values that it is about: beside them, at the emptier end of the plot. */
export const placeClear: TooltipPositionerFunction<'line'> = function (
  elements,
): TooltipPosition | false {
  const [first] = elements;
  if (first === undefined) return false;
  const { left, right, top, bottom } = this.chart.chartArea;
  const heights = elements.map(({ element }) => element.y);
  const isHigh = Math.min(...heights) - top < bottom - Math.max(...heights);
  const { x } = first.element;
  return {
    x,
    y: isHigh ? bottom : top,
    xAlign: x < (left + right) / 2 ? 'left' : 'right',
    yAlign: isHigh ? 'bottom' : 'top',
  };
};
