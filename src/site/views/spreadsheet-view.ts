import { listed } from '../../i18n/rule-words.ts';
import { inLanguage } from '../../i18n/localised.ts';
import { valueText } from '../../i18n/format-value.ts';
import { spreadsheetWords } from '../../i18n/words/spreadsheet.ts';
import type { SheetCell } from '../../import/cell.ts';
import type { Column, LayoutId } from '../../import/layout/layout.ts';
import { layouts } from '../../import/layout/layouts.ts';
import { readValue } from '../../import/reading/read-value.ts';
import { reasonText } from '../../import/report/reason-text.ts';
import { importReasonWords } from '../../import/words/import-reasons.ts';
import type { Language } from '../../schema/text.ts';
import type { Unit } from '../../schema/vocabulary.ts';
import { dataAddress } from '../downloads/data-address.ts';
import type { SiteModel } from '../model.ts';
import { manualLink } from './manual/manual-link.ts';
import { type Link, type PageHead, pageHead } from './page-head.ts';

export interface SpreadsheetView {
  readonly head: PageHead;
  readonly layouts: readonly {
    readonly id: LayoutId;
    readonly title: string;
    readonly text: string;
    readonly files: readonly Link[];
    readonly columns: readonly {
      readonly name: string;
      readonly also: string;
      readonly meaning: string;
      readonly example: string;
      readonly needed: string;
    }[];
  }[];
  readonly readings: readonly {
    readonly typed: string;
    readonly unit: string;
    readonly reading: string;
  }[];
}

/** The columns of spreadsheets, made from those that the import reads, and how cells are read. */
export function spreadsheetView(model: SiteModel, lang: Language): SpreadsheetView {
  const words = spreadsheetWords[lang];
  return {
    head: pageHead(
      model,
      lang,
      { route: 'spreadsheet', parameters: {} },
      { title: words.title, description: words.summary, trail: [manualLink(lang)] },
    ),
    layouts: layouts.map(({ id, sheetName, columns }) => ({
      id,
      ...words.layouts[id],
      files: (['xlsx', 'csv'] as const).map((extension) => ({
        label: `${sheetName}.${extension}`,
        href: dataAddress(`sjablonen/${sheetName}.${extension}`),
      })),
      columns: columns.map((column) => columnView(column, lang)),
    })),
    readings: EXAMPLES.flatMap(({ typed, unit: id }) => {
      const unit = model.units.get(id);
      return unit === undefined
        ? []
        : [
            {
              typed,
              unit: inLanguage(unit.other, lang).text,
              reading: readingText({ kind: 'text', text: typed }, unit, lang),
            },
          ];
    }),
  };
}

function columnView({ name, aliases, meaning, example, required }: Column, lang: Language) {
  const words = spreadsheetWords[lang].columns;
  const other = name[lang === 'nl' ? 'en' : 'nl'];
  const others = [...new Set([other, ...aliases])].filter((each) => each !== name[lang]);
  return {
    name: name[lang],
    also: others.length === 0 ? '' : words.also(others.join(', ')),
    meaning: meaning[lang],
    example,
    needed: required ? words.yes : words.no,
  };
}

/** What people type, in the unit of a KPI. */
const EXAMPLES: readonly { readonly typed: string; readonly unit: string }[] = [
  { typed: '48', unit: 'percent' },
  { typed: '48,5%', unit: 'percent' },
  { typed: '0,48', unit: 'percent' },
  { typed: '40-45', unit: 'percent' },
  { typed: 'circa 48', unit: 'percent' },
  { typed: '1234', unit: 'brands' },
  { typed: '1.234', unit: 'brands' },
  { typed: '1.234,5', unit: 'brands' },
  { typed: '70 merken', unit: 'brands' },
  { typed: 'meer dan 70', unit: 'brands' },
  { typed: 'ruim 70', unit: 'brands' },
  { typed: 'n.v.t.', unit: 'brands' },
  { typed: '48%', unit: 'brands' },
  { typed: '45-40', unit: 'brands' },
];

function readingText(cell: SheetCell, unit: Unit, lang: Language): string {
  const reading = readValue(cell, unit);
  if (reading.kind === 'read') return valueText(reading.value, unit, lang);
  if (reading.kind === 'refused') return reasonText(reading.reason, lang);
  const answers = reading.options.map(({ answer, answerEn }) =>
    lang === 'nl' ? answer : (answerEn ?? answer).replace(/(?<=\d),(?=\d)/gu, '.'),
  );
  return spreadsheetWords[lang].reading.asked(
    importReasonWords[lang].questions[reading.question],
    `(${listed(answers, lang === 'nl' ? 'of' : 'or', String)})`,
  );
}
