import type { Language } from '../../schema/text.ts';
import { recordsCsv, recordsJson } from '../../site/downloads/records-text.ts';
import { intervalText, placeText } from '../../site/sector-benchmark/score-text.ts';
import { type NamedRow, weighedRecords } from '../../site/sector-benchmark/weighed-file.ts';
import { weighedRows } from '../../site/sector-benchmark/weighed-rows.ts';
import { saveFile } from '../save-file.ts';

/** The weight that every field starts with; only their ratio counts. */
const START = 50;

interface Row extends NamedRow {
  readonly element: HTMLTableRowElement;
}

/** Sorts the table by the weights of the form, which the address of the page keeps. */
function start(form: HTMLFormElement, body: HTMLTableSectionElement): void {
  const fields = [...form.querySelectorAll<HTMLInputElement>('input[type=number]')];
  const rows = [...body.rows].map(rowOf);
  const show = (says: boolean): void => {
    const first = sortRows(body, rows, weightsOf(fields));
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
  for (const button of form.querySelectorAll<HTMLButtonElement>('[data-save]'))
    button.addEventListener('click', () => {
      save(form, rows, weightsOf(fields), button.dataset['save'] ?? '');
    });
  addEventListener('popstate', readAddress);
  readAddress();
}

/** From 0 to 100; a field without a number weighs nothing. */
const weightsOf = (fields: readonly HTMLInputElement[]): number[] =>
  fields.map(({ valueAsNumber }) =>
    Number.isFinite(valueAsNumber) ? Math.min(Math.max(valueAsNumber, 0), 100) : 0,
  );

function rowOf(element: HTMLTableRowElement): Row {
  const scores = JSON.parse(element.dataset['scores'] ?? '[]') as ([number, number] | null)[];
  return {
    element,
    id: element.dataset['covenant'] ?? '',
    name: element.querySelector('th')?.textContent.trim() ?? '',
    scores: scores.map((score) => (score === null ? undefined : { low: score[0], high: score[1] })),
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
  const weighed = weighedRows(rows, weights);
  if (weighed === undefined) return undefined;
  for (const { element, total, place } of weighed) {
    write(element, '[data-total]', total === undefined ? '–' : intervalText(total, lang));
    write(element, '[data-place]', placeText(place, lang));
  }
  body.append(...weighed.map(({ element }) => element));
  return weighed[0]?.name;
}

function write(row: HTMLTableRowElement, selector: string, text: string): void {
  const element = row.querySelector(selector);
  if (element !== null) element.textContent = text;
}

/** Gives the table as it stands to keep; nothing where the weights give no table. */
function save(
  { dataset }: HTMLFormElement,
  rows: readonly Row[],
  weights: readonly number[],
  ending: string,
): void {
  const weighed = weighedRows(rows, weights);
  if (weighed === undefined) return;
  const { version = '', asOf = '' } = dataset;
  const records = weighedRecords(weighed, weights, { version, asOf, address: location.href });
  const text = ending === 'json' ? recordsJson(records) : recordsCsv(records);
  saveFile(text, `benchmark.${ending}`);
}

const form = document.querySelector<HTMLFormElement>('[data-weights]');
const body = document.querySelector<HTMLTableSectionElement>('[data-benchmark] tbody');
if (form !== null && body !== null) start(form, body);
