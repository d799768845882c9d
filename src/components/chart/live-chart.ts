import {
  Chart,
  Filler,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
} from 'chart.js';
import type { ChartDescription } from '../../charts/chart-description.ts';
import { chartJsConfig } from '../../charts/chart-js-config.ts';
import { type ChartJsDatum } from '../../charts/chart-js-data.ts';
import { chartRows } from '../../charts/chart-rows.ts';
import { type ChartStop, chartStops, nearestStop, stopText } from '../../charts/chart-stops.ts';
import { lookOver, visibleDrawing } from './chart-look.ts';
import { paintMarks } from './paint-marks.ts';
import { placeClear } from './tooltip-place.ts';
import { milliseconds } from '../../charts/milliseconds.ts';

Chart.register(Filler, LinearScale, LineController, LineElement, PointElement, Tooltip);
Tooltip.positioners.clear = placeClear;

export interface LiveChartTexts {
  /** What the chart says in one sentence: the label of the drawing. */
  readonly sentence: string;
  readonly kind: string;
  readonly hint: string;
}

/** What changes when the reader sees in other colours. */
const SCHEMES = ['(prefers-color-scheme: dark)', '(forced-colors: active)'];

/**
 * A chart of Chart.js over a static drawing. Mouse, finger and keyboard all halt at a day of the
 * chart; what is said there goes to `say`.
 */
export class LiveChart {
  readonly #parent: HTMLElement;
  readonly #description: ChartDescription;
  readonly #say: (text: string) => void;
  readonly #rows;
  readonly #stage = document.createElement('div');
  readonly #canvas = document.createElement('canvas');
  readonly #ended = new AbortController();
  readonly #sizes = new ResizeObserver(() => {
    this.#draw();
  });
  #chart: Chart<'line', ChartJsDatum[]> | undefined;
  #showsAlternates = false;
  #stop: ChartStop | undefined;

  constructor(
    parent: HTMLElement,
    description: ChartDescription,
    texts: LiveChartTexts,
    say: (text: string) => void,
  ) {
    this.#parent = parent;
    this.#description = description;
    this.#say = say;
    this.#rows = chartRows(description);
    this.#build(texts);
    this.#listen();
  }

  /** The canvas says what the drawing says; around it a stage that takes the keys. */
  #build({ sentence, kind, hint }: LiveChartTexts): void {
    this.#stage.className = 'chart-stage';
    this.#stage.tabIndex = 0;
    this.#stage.role = 'application';
    this.#stage.ariaRoleDescription = kind;
    this.#stage.ariaLabel = `${this.#description.title}. ${hint}`;
    this.#canvas.role = 'img';
    this.#canvas.ariaLabel = sentence;
    this.#stage.append(this.#canvas);
    this.#parent.append(this.#stage);
  }

  #listen(): void {
    const { signal } = this.#ended;
    const halt = (event: PointerEvent): void => {
      this.haltNear(event.clientX);
    };
    this.#stage.addEventListener('pointermove', halt, { signal });
    this.#stage.addEventListener('pointerdown', halt, { signal });
    this.#stage.addEventListener('keydown', (event) => this.#press(event), { signal });
    for (const scheme of SCHEMES)
      matchMedia(scheme).addEventListener('change', () => this.#draw(), { signal });
    this.#sizes.observe(this.#parent);
  }

  /** Draws anew: the size, the frame or the colours may be others than before. */
  #draw(): void {
    const drawing = visibleDrawing(this.#parent);
    if (drawing === undefined) return;
    const look = lookOver(drawing, this.#stage);
    const config = chartJsConfig(this.#description, this.#rows, look);
    const { width, height } = drawing.getBoundingClientRect();
    this.#chart?.destroy();
    this.#chart = new Chart<'line', ChartJsDatum[]>(this.#canvas, {
      ...config,
      options: { ...config.options, responsive: false },
      plugins: [paintMarks(look)],
    });
    this.#chart.resize(width, height);
    this.#update();
  }

  get #stops(): ChartStop[] {
    return chartStops(
      this.#rows.filter(({ kind }) => this.#showsAlternates || kind !== 'alternate'),
    );
  }

  showAlternates(shows: boolean): void {
    this.#showsAlternates = shows;
    this.#update();
  }

  /** Halts at the day nearest to a place on the screen. */
  haltNear(clientX: number): void {
    const left = this.#canvas.getBoundingClientRect().left;
    const position = (day: string): number =>
      this.#chart?.scales['x']?.getPixelForValue(milliseconds(day)) ?? 0;
    this.#haltAt(nearestStop(this.#stops, (day) => Math.abs(position(day) + left - clientX)));
  }

  /** Takes the keyboard, at the newest day. */
  focus(): void {
    this.#stage.focus();
    this.#haltAt(this.#stops.at(-1));
  }

  #press(event: KeyboardEvent): void {
    const stops = this.#stops;
    const at = stops.findIndex(({ x }) => x === this.#stop?.x);
    const last = stops.length - 1;
    const to = new Map([
      ['ArrowRight', Math.min(at + 1, last)],
      ['ArrowLeft', at < 0 ? last : Math.max(at - 1, 0)],
      ['Home', 0],
      ['End', last],
    ]).get(event.key);
    if (to === undefined && event.key !== 'Escape') return;
    event.preventDefault();
    this.#haltAt(to === undefined ? undefined : stops[to]);
  }

  #haltAt(stop: ChartStop | undefined): void {
    if (stop?.x === this.#stop?.x) return;
    this.#stop = stop;
    this.#say(stop === undefined ? '' : stopText(stop));
    this.#update();
  }

  /** Brings the chart in line with what is shown and pointed at. */
  #update(): void {
    const chart = this.#chart;
    if (chart === undefined) return;
    const rows = this.#stops.find(({ x }) => x === this.#stop?.x)?.rows ?? [];
    const active = chart.data.datasets.flatMap(({ label, data }, datasetIndex) => {
      const isVisible = label !== 'alternates' || this.#showsAlternates;
      chart.setDatasetVisibility(datasetIndex, isVisible);
      return data.flatMap(({ row }, index) =>
        isVisible && row !== undefined && rows.includes(row) ? [{ datasetIndex, index }] : [],
      );
    });
    chart.setActiveElements(active);
    chart.tooltip?.setActiveElements(active, { x: 0, y: 0 });
    chart.update();
  }

  /** Gives the place back to the static drawing. */
  end(): void {
    this.#ended.abort();
    this.#sizes.disconnect();
    this.#chart?.destroy();
    this.#stage.remove();
  }
}
