import { absoluteAddress } from '../site/absolute-address.ts';
import type { Cell, Field } from '../site/downloads/column.ts';
import { dataAddress } from '../site/downloads/data-address.ts';
import type { Selection } from '../site/downloads/selection.ts';
import type { Table } from '../site/downloads/table.ts';
import type { SiteModel } from '../site/model.ts';
import { downloadAbout } from './download-about.ts';

/**
 * A table as JSON, row by row, with everything needed to understand it; one row on one line.
 * @param selection which part of the cases it holds, where it holds not all of them; its fields are
 *   then those of the whole table, and are described there
 */
export function* jsonText(
  model: SiteModel,
  table: Table,
  address: string,
  selection?: Selection,
): Generator<string> {
  const { name, title, description, fields, rows } = table;
  const absolute = (to: string) => absoluteAddress(model.site, to);
  const about = {
    name,
    title,
    description,
    address: absolute(address),
    ...downloadAbout(model),
    ...(selection === undefined
      ? {
          fields: fields.map(({ name, type, meaning, codes }) => ({
            name,
            type,
            description: meaning,
            ...(codes && { codes }),
          })),
        }
      : {
          selection,
          all: absolute(dataAddress(`${name}.json`)),
          schema: absolute(dataAddress(`schema/download-${name}.json`)),
        }),
  };
  yield `${JSON.stringify(about, null, 2).slice(0, -2)},\n  "rows": [`;
  let isEmpty = true;
  for (const cells of rows()) {
    yield `${isEmpty ? '' : ','}\n${JSON.stringify(namedCells(fields, cells))}`;
    isEmpty = false;
  }
  yield `${isEmpty ? '' : '\n  '}]\n}\n`;
}

/** The cells of a row by the name of their field; what is not known is `null`. */
export function namedCells(
  fields: readonly Field[],
  cells: readonly Cell[],
): Readonly<Record<string, Exclude<Cell, undefined> | null>> {
  return Object.fromEntries(fields.map(({ name }, index) => [name, cells[index] ?? null]));
}
