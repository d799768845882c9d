/**
 * A strict reader of RFC 4180, written apart from the writer: a quote in an unquoted cell, text
 * after a closing quote or a line that does not end with CRLF is an error.
 * @returns the cells of every line
 */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = /(?:"(?<quoted>(?:[^"]|"")*)"|(?<plain>[^",\r\n]*))(?<end>,|\r\n)/uy;
  while (cell.lastIndex < text.length) {
    const at = cell.lastIndex;
    const groups = cell.exec(text)?.groups;
    if (groups === undefined)
      throw new Error(
        `No cell of RFC 4180 at ${String(at)}: ${JSON.stringify(text.slice(at, at + 40))}`,
      );
    row.push(groups['quoted']?.replaceAll('""', '"') ?? groups['plain'] ?? '');
    if (groups['end'] === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

/** Undoes the apostrophe before what a spreadsheet would take for a formula. */
export function withoutApostrophes(text: string): string {
  return text.replaceAll(
    /^'(?='*[=+\-@\t\r\n＝＋－＠])|(?<=[;\t\r\n])'(?='*[=+\-@＝＋－＠])/gu,
    '',
  );
}
