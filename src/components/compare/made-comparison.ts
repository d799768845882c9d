import { compareWords } from '../../i18n/words/compare.ts';
import type { Language } from '../../schema/text.ts';
import type { CompareData } from '../../site/compare/compare-data.ts';
import type { Comparison } from '../../site/compare/comparison.ts';
import { comparisonRecords } from '../../site/compare/comparison-file.ts';
import { recordsCsv, recordsJson } from '../../site/downloads/records-text.ts';
import { made } from '../made.ts';
import { saveFile } from '../save-file.ts';
import { madeCompareTable } from './made-compare-table.ts';
import { madeStrip } from './made-strip.ts';

/** The table, the ways to keep it, and the drawings of what was chosen. */
export function madeComparison(
  data: CompareData,
  comparison: Comparison,
  lang: Language,
): HTMLElement[] {
  const words = compareWords[lang];
  const { title, omitted, strips } = comparison;
  const table = madeSection(title);
  table.append(madeCompareTable(comparison, lang));
  if (omitted > 0)
    table.append(Object.assign(made('p', words.omitted(omitted)), { className: 'meta' }));
  table.append(madeSaving(data, comparison, lang));
  if (strips.length === 0) return [table];
  const drawings = madeSection(words.drawings);
  const key = made('ul');
  key.className = 'meta range-key';
  key.append(...words.key.map((mark) => made('li', mark)));
  const grid = made('div');
  grid.className = 'range-strips';
  grid.append(...strips.map(madeStrip));
  drawings.append(
    Object.assign(made('p', words.drawingsIntro), { className: 'measure' }),
    key,
    grid,
  );
  return [table, drawings];
}

function madeSection(title: string): HTMLElement {
  const section = made('section');
  section.className = 'section';
  section.append(made('h2', title));
  return section;
}

function madeSaving(data: CompareData, comparison: Comparison, lang: Language): HTMLElement {
  const words = compareWords[lang];
  const name = `vergelijking-${comparison.subjects.map(({ id }) => id).join('-')}`;
  const button = (label: string, ending: string, text: typeof recordsCsv): HTMLButtonElement => {
    const element = Object.assign(made('button', label), { type: 'button' });
    element.addEventListener('click', () => {
      saveFile(text(comparisonRecords(data, comparison, location.href, lang)), `${name}.${ending}`);
    });
    return element;
  };
  const saving = made('p');
  saving.className = 'saving';
  saving.append(
    button(words.saveCsv, 'csv', recordsCsv),
    button(words.saveJson, 'json', recordsJson),
    Object.assign(made('span', words.saved), { className: 'meta' }),
  );
  return saving;
}
