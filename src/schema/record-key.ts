import type { LastingKind } from './lasting-kind.ts';
import type { RecordKind } from './record.ts';

/** What the place of a file says about its record, also when the file itself cannot be read. */
export interface RecordKey {
  readonly kind: RecordKind;
  readonly id: string;
  /** Id of the covenant or mechanism in whose folder the record lies. */
  readonly owner?: string;
  /** Of a tombstone: what it stands for. */
  readonly of?: LastingKind;
}
