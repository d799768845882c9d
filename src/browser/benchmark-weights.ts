import { rankIntervals } from '../domain/sector-benchmark/rank-interval.ts';
import type { Interval } from '../domain/sector-benchmark/tally.ts';
import { type Scores, weightedScore } from '../domain/sector-benchmark/weighted-score.ts';
import { numberText } from '../i18n/format-value.ts';
import { sectorBenchmarkWords } from '../i18n/words/sector-benchmark.ts';
import type { Language } from '../schema/text.ts';

/** The weight that every field starts with; only their ratio counts. */
const START = 50;

interface Row {
  readonly element: HTMLTableRowElement;
  readonly scores: Scores;
  readonly isRanked: boolean;
}

/** Sorts the table by the weights of the form, which the address of the page keeps. */
function start(form: HTMLFormElement, body: HTMLTableSectionElement): void {
  const fields = [...form.querySelectorAll<HTMLInputElement>('input[type=number]')];
  const rows = [...body.rows].map(rowOf);
  const show = (says: boolean): void => {
    const weights = fields.map(({ valueAsNumber }) =>
      Number.isFinite(valueAsNumber) ? Math.min(Math.max(valueAsNumber, 0), 100) : 0,
    );
    const first = sortRows(body, rows, weights);
    const status = form.querySelector('[role=status]');
    const message =
      first === undefined
        ? (form.dataset['none'] ?? '')
        : (form.dataset['sorted'] ?? '').replace('{first}', first);
    if (status !== null) status.textContent = says || first === undefined ? message : '';
  };
  const readAddress = (): void => {
    const given = new URLSearchParams(location.search);
    for (const field of fields) field.value = given.get(field.name) ?? String(START);
    show(false);
  };
  form.addEventListener('input', () => {
    show(true);
    writeAddress(fields);
  });
  form.addEventListener('reset', () => {
    // The fields have their first values only after this event.
    setTimeout(() => {
      show(true);
      writeAddress(fields);
    });
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  addEventListener('popstate', readAddress);
  form.hidden = false;
  readAddress();
}

function rowOf(element: HTMLTableRowElement): Row {
  const scores = JSON.parse(element.dataset['scores'] ?? '[]') as ([number, number] | null)[];
  return {
    element,
    scores: scores
      .map((score) => score && { low: score[0], high: score[1] })
      .map((one) => one ?? undefined),
    isRanked: element.dataset['ranked'] !== undefined,
  };
}

/** Equal weights need no mention in the address. */
function writeAddress(fields: readonly HTMLInputElement[]): void {
  const address = new URL(location.href);
  for (const { name, value } of fields) {
    if (value === String(START)) address.searchParams.delete(name);
    else address.searchParams.set(name, value);
  }
  history.replaceState(null, '', address);
}

/** Puts the rows in order and writes totals and places; returns the name at the top, if there is one. */
function sortRows(
  body: HTMLTableSectionElement,
  rows: readonly Row[],
  weights: readonly number[],
): string | undefined {
  const lang = document.documentElement.lang as Language;
  const totals = rows.map(({ scores }) => weightedScore(scores, weights));
  if (totals.every((total) => total === undefined)) return undefined;
  const weighed = rows.map((row, index) => ({ ...row, total: totals[index] }));
  const ranked = weighed.filter(({ isRanked, total }) => isRanked && total !== undefined);
  const places = rankIntervals(ranked.map(({ total }) => total ?? { low: 0, high: 1 }));
  for (const row of weighed) {
    const place = places[ranked.indexOf(row)];
    write(
      row.element,
      '[data-total]',
      row.total === undefined ? '–' : intervalText(row.total, lang),
    );
    write(row.element, '[data-place]', placeText(place, lang));
  }
  const sorted = weighed.toSorted(
    (one, other) =>
      Number(!ranked.includes(one)) - Number(!ranked.includes(other)) ||
      middle(other.total) - middle(one.total),
  );
  body.append(...sorted.map(({ element }) => element));
  return sorted[0]?.element.querySelector('th')?.textContent.trim();
}

const middle = (total: Interval | undefined): number =>
  total === undefined ? -1 : total.low + total.high;

function write(row: HTMLTableRowElement, selector: string, text: string): void {
  const element = row.querySelector(selector);
  if (element !== null) element.textContent = text;
}

function intervalText({ low, high }: Interval, lang: Language): string {
  const [from = '', to = ''] = [low, high].map((end) => numberText(Number(end.toFixed(2)), lang));
  return from === to ? from : sectorBenchmarkWords[lang].between(from, to);
}

function placeText(place: { best: number; worst: number } | undefined, lang: Language): string {
  const words = sectorBenchmarkWords[lang];
  if (place === undefined) return words.notRanked;
  const [best = '', worst = ''] = [place.best, place.worst].map((end) => numberText(end, lang));
  return best === worst ? best : words.placeRange(best, worst);
}

const form = document.querySelector<HTMLFormElement>('[data-weights]');
const body = document.querySelector<HTMLTableSectionElement>('[data-benchmark] tbody');
if (form !== null && body !== null) start(form, body);
