/**
 * What stands in the cells of a column. A list (`ids`, `codes`, `urls`, `texts`) is one cell in CSV
 * and an array in JSON.
 */
export type CellType =
  | 'text'
  | 'texts'
  | 'id'
  | 'ids'
  | 'code'
  | 'codes'
  | 'url'
  | 'urls'
  | 'number'
  | 'integer'
  | 'boolean'
  | 'date'
  | 'day'
  | 'period';
