import type { RevisedFact } from '../../schema/revision.ts';
import type { Edit } from './plan.ts';

/** What a layout makes of one row, before rows are held against each other. */
export interface PlannedRow {
  /** What the row is about; empty while that is not known. */
  readonly subject: string;
  readonly file?: string;
  /** What two rows share that speak of the same thing. */
  readonly key?: string;
  /** What the row says of it. */
  readonly says?: unknown;
  readonly isNew?: boolean;
  readonly edits?: readonly Edit[];
  /** What was published and changes, for the record of the revision. */
  readonly revises?: readonly RevisedFact[];
}
