import type { RecordKind } from './record.ts';

/** Kinds of which every record has a page, whose address stays when the record goes (design, section 10). */
export type LastingKind = Extract<
  RecordKind,
  'case' | 'covenant' | 'programme' | 'kpi' | 'edition'
>;

/** What the place of a file says about its record, also when the file itself cannot be read. */
export interface RecordKey {
  readonly kind: RecordKind;
  readonly id: string;
  /** Id of the covenant or mechanism in whose folder the record lies. */
  readonly owner?: string;
  /** Of a tombstone: what it stands for. */
  readonly of?: LastingKind;
}
