import type { ChartDescription } from '../../charts/chart-description.ts';
import { chartToolWords } from '../../i18n/words/chart-tools.ts';
import type { LiveChart } from './live-chart.ts';

type Tool = 'live' | 'alternates' | 'table';

const failed = (): undefined => undefined;

/**
 * Lets a reader point at the values of a chart, see what other sources say, and read it as a table.
 * Nothing is loaded until somebody does so; without it, and when it fails, the drawing stays.
 */
class KpiChart extends HTMLElement {
  #live: Promise<LiveChart | undefined> | undefined;
  /** The reader put the drawing back, or it failed: the mouse alone does not bring the chart again. */
  #isDeclined = false;
  #pointerX = 0;

  connectedCallback(): void {
    for (const button of this.querySelectorAll<HTMLButtonElement>('[data-tool]'))
      button.addEventListener('click', () => void this.#use(button.dataset['tool'] as Tool));
    const drawing = this.#find('.chart-drawing');
    drawing.addEventListener('pointermove', (event) => {
      // A page that scrolls under a mouse at rest is nobody pointing.
      const moves = event.movementX !== 0 || event.movementY !== 0;
      if (event.pointerType === 'mouse' && moves && !this.#isDeclined) this.#point(event.clientX);
    });
    drawing.addEventListener('click', ({ clientX }) => {
      this.#point(clientX);
    });
    this.#find('.chart-tools').hidden = false;
  }

  #find(selector: string): HTMLElement {
    const element = this.querySelector<HTMLElement>(selector);
    if (element === null) throw new Error(`The chart lacks ${selector}.`);
    return element;
  }

  get #words() {
    return chartToolWords[document.documentElement.lang === 'en' ? 'en' : 'nl'];
  }

  get #description(): ChartDescription {
    return JSON.parse(this.#find('[type="application/json"]').textContent) as ChartDescription;
  }

  #say(text: string): void {
    this.#find('[role=status]').textContent = text;
  }

  #press(tool: Tool, isPressed: boolean): void {
    this.querySelector(`[data-tool=${tool}]`)?.setAttribute('aria-pressed', String(isPressed));
  }

  /** A tool that was pressed is taken back; any other is taken up. */
  async #use(tool: Tool): Promise<void> {
    const button = this.#find(`[data-tool=${tool}]`);
    const takesUp = button.ariaPressed !== 'true';
    if (tool === 'table') await (takesUp ? this.#showTable() : this.#hideTable());
    else if (tool === 'alternates') await this.#showAlternates(takesUp);
    else if (takesUp) (await this.#start())?.focus();
    else await this.#putBack();
  }

  #point(clientX: number): void {
    this.#pointerX = clientX;
    if (this.#live === undefined) void this.#start().then((live) => live?.haltNear(this.#pointerX));
  }

  #start(): Promise<LiveChart | undefined> {
    this.#live ??= this.#load();
    return this.#live;
  }

  async #load(): Promise<LiveChart | undefined> {
    this.#hideTable();
    this.#say(this.#words.loading);
    const module = await import('./live-chart.ts').catch(failed);
    this.#say(module === undefined ? this.#words.failed : '');
    this.#isDeclined = module === undefined;
    // The reader may have asked for the table meanwhile.
    if (module === undefined || this.dataset['mode'] === 'table') {
      this.#live = undefined;
      return undefined;
    }
    this.dataset['mode'] = 'live';
    this.#press('live', true);
    const sentence = this.#find('svg').ariaLabel ?? '';
    const texts = { ...this.#words, sentence };
    return new module.LiveChart(this.#find('.chart-drawing'), this.#description, texts, (text) => {
      this.#say(text);
    });
  }

  async #putBack(): Promise<void> {
    const live = await this.#live;
    live?.end();
    this.#live = undefined;
    this.#isDeclined = true;
    delete this.dataset['mode'];
    this.#press('live', false);
    this.#markAlternates(false);
    this.#say('');
  }

  async #showAlternates(shows: boolean): Promise<void> {
    const live = await this.#start();
    live?.showAlternates(shows);
    this.#markAlternates(shows && live !== undefined);
  }

  #markAlternates(areShown: boolean): void {
    this.#press('alternates', areShown);
    const key = this.querySelector<HTMLElement>('[data-alternates]');
    if (key !== null) key.hidden = !areShown;
  }

  async #showTable(): Promise<void> {
    await this.#putBack();
    const module = await import('./table-of-rows.ts').catch(failed);
    if (module === undefined) {
      this.#say(this.#words.failed);
      return;
    }
    const box = document.createElement('div');
    box.className = 'chart-table';
    box.append(module.tableOfRows(this.#description, this.#words));
    this.#find('.chart-drawing').after(box);
    this.dataset['mode'] = 'table';
    this.#press('table', true);
  }

  #hideTable(): void {
    this.querySelector('.chart-table')?.remove();
    if (this.dataset['mode'] === 'table') delete this.dataset['mode'];
    this.#press('table', false);
  }
}

customElements.define('kpi-chart', KpiChart);
