import type { Layout } from '../layout/layout.ts';

/**
 * An empty CSV file with the columns of a layout, as a Dutch Excel opens it: semicolons, and a byte
 * order mark so that it is taken for UTF-8.
 */
export function templateCsv({ columns }: Layout): string {
  return `\uFEFF${columns.map(({ name }) => name.nl).join(';')}\r\n`;
}
