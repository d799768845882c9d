import type { ChartColours, ChartLook } from '../../charts/chart-look.ts';

const COLOURS: ChartColours = {
  ink: 'var(--ink)',
  paper: 'var(--paper)',
  published: 'var(--published)',
  band: 'color-mix(in srgb, var(--published) 16%, transparent)',
  doubtful: 'color-mix(in srgb, var(--published) 35%, var(--paper))',
  agreed: 'var(--agreed)',
  agreedBand: 'color-mix(in srgb, var(--agreed) 14%, transparent)',
  alternate: 'var(--ink-soft)',
};

/** The colours that the reader sees now: light, dark or their own. */
function coloursIn(stage: HTMLElement): ChartColours {
  const probe = document.createElement('span');
  stage.append(probe);
  const seen = (colour: string): string => {
    probe.style.color = colour;
    return getComputedStyle(probe).color;
  };
  const entries = Object.entries(COLOURS).map(([name, colour]) => [name, seen(String(colour))]);
  probe.remove();
  return Object.fromEntries(entries) as unknown as ChartColours;
}

/** The drawing that fits the screen: CSS shows one of them. */
export function visibleDrawing(parent: HTMLElement): SVGSVGElement | undefined {
  return [...parent.querySelectorAll<SVGSVGElement>(':scope > svg')].find(
    (svg) => svg.getClientRects().length > 0,
  );
}

/** The look of a chart that lies over a drawing, mark on mark. */
export function lookOver(drawing: SVGSVGElement, stage: HTMLElement): ChartLook {
  const { width, height } = drawing.viewBox.baseVal;
  const scale = drawing.getBoundingClientRect().width / width;
  const plot = (drawing.dataset['plot'] ?? '').split(' ').map(Number);
  const [x = 0, y = 0, plotWidth = width, plotHeight = height] = plot;
  const edges = { left: x, top: y, right: width - x - plotWidth, bottom: height - y - plotHeight };
  return {
    scale,
    padding: {
      left: edges.left * scale,
      top: edges.top * scale,
      right: edges.right * scale,
      bottom: edges.bottom * scale,
    },
    font: getComputedStyle(stage).fontFamily,
    colours: coloursIn(stage),
  };
}
