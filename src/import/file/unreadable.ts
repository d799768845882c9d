/**
 * Why a whole file cannot be read, with the values that the message needs. The words are in
 * `src/i18n/words/import-reasons.ts`.
 */
export interface UnreadableValues {
  missing: { file: string };
  'is-folder': { file: string };
  'too-large': { sizeInBytes: number; limitInBytes: number };
  'unpacks-too-large': { limitInBytes: number };
  'too-many-rows': { sheet: string; limit: number };
  'too-many-columns': { sheet: string; limit: number };
  'too-many-sheets': { limit: number };
  'old-excel': Record<never, never>;
  'other-spreadsheet': { extension: string };
  broken: Record<never, never>;
  /** A quotation mark of a CSV file that does not close, or stands within a cell. `line`: where reading ended. */
  'stray-quote': { line: number };
  'no-header': { needed: readonly string[] };
  empty: Record<never, never>;
}

export type Unreadable = {
  [K in keyof UnreadableValues]: { readonly id: K; readonly values: UnreadableValues[K] };
}[keyof UnreadableValues];

/** Stops the reading of a file; the command line words what it says. */
export class UnreadableFile extends Error {
  readonly unreadable: Unreadable;

  constructor(unreadable: Unreadable) {
    super(unreadable.id);
    this.unreadable = unreadable;
  }
}

export function unreadable<K extends keyof UnreadableValues>(
  id: K,
  values: UnreadableValues[K],
): UnreadableFile {
  return new UnreadableFile({ id, values } as Unreadable);
}
