/** What a spreadsheet may be: far more than a list of figures needs, far less than does harm. */
export const LARGEST_FILE_IN_BYTES = 10_000_000;
/** An XLSX is a ZIP: a small file can unpack to gigabytes. */
export const LARGEST_UNPACKED_IN_BYTES = 100_000_000;
export const MOST_ROWS = 5_000;
export const MOST_COLUMNS = 100;
export const MOST_SHEETS = 50;
