import type { Finding, Place, RecordPath } from '../schema/finding.ts';

/** A value read from a content file, which can tell where each of its parts stands. */
export interface LocatedValue {
  readonly file: string;
  /** Plain JSON data; `undefined` when the notation is broken, and then `findings` says why. */
  readonly value: unknown;
  /** What the file says under `$schema`, for editors; not part of `value`. */
  readonly schemaKey?: unknown;
  /** What is wrong with the notation. A value with only double or reserved keys can still be used. */
  readonly findings: readonly Finding[];
  /**
   * Where the part at `path` begins, or its key with `atKey`. For a path that does not exist it is
   * the nearest ancestor that does. The first call reads the file's text again, later ones do not.
   */
  placeOf(path: RecordPath, atKey?: boolean): Place;
}

/** Deepest list or record that is read. Real records stay under 10; recursion is safe to here. */
export const DEEPEST_NESTING = 40;

/** Keys that mean something to JavaScript itself and so can never be a field's name. */
export function isReservedKey(key: string): boolean {
  return key === '__proto__' || key === 'constructor' || key === 'prototype';
}
