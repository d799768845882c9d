import { layouts } from '../import/layout/layouts.ts';
import { templateCsv } from '../import/template/template-csv.ts';
import { templateXlsx } from '../import/template/template-xlsx.ts';

/** A spreadsheet to fill in, below `/data/sjablonen/`. */
export interface TemplateFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: () => Promise<Uint8Array<ArrayBuffer>>;
}

/** A template of every kind of sheet that can be imported, as Excel workbook and as CSV. */
export const templateFiles: readonly TemplateFile[] = layouts.flatMap((layout) => [
  {
    name: `${layout.sheetName}.xlsx`,
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    bytes: async () => Uint8Array.from(await templateXlsx(layout)),
  },
  {
    name: `${layout.sheetName}.csv`,
    type: 'text/csv; charset=utf-8; header=present',
    bytes: () => Promise.resolve(new TextEncoder().encode(templateCsv(layout))),
  },
]);
