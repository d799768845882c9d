import type { Case } from '../../schema/case.ts';
import { caseRecord } from '../../schema/case.ts';
import type { ContentRecord } from '../../schema/record.ts';
import type { RevisedFact } from '../../schema/revision.ts';
import type { Language } from '../../schema/text.ts';
import type { RecordPath } from '../../schema/finding.ts';
import type { CaseColumn } from '../layout/case-layout.ts';
import { type ReasonValues, refused } from '../reading/reading.ts';
import type { Edit } from './plan.ts';
import type { RowReader } from './row-reader.ts';

const [singleCase] = caseRecord.options;
/** Fields in the order of their schemas, by what they are fields of. */
const KEYS: Readonly<Record<string, readonly string[]>> = {
  '': Object.keys(singleCase.shape),
  outcome: Object.keys(singleCase.shape.outcome.shape),
  title: ['nl', 'en'],
  summary: ['nl', 'en'],
};

/** A case that is there, with what a row changes of it so far. */
export interface CaseChange {
  readonly known: Case;
  readonly file: string;
  readonly reader: RowReader<CaseColumn>;
  readonly edits: readonly Edit[];
  readonly revises: readonly RevisedFact[];
  /** Changes a field, and tells beside the cell what it was; without a value the field goes. */
  set(
    column: CaseColumn,
    path: RecordPath,
    value: unknown,
    was: (language: Language) => string,
  ): void;
  /** A published fact that changes with it. */
  revise(fact: string, previous: RevisedFact['previous']): void;
  /** Refuses what only somebody who sees the file can change. */
  leaveToFile(column: CaseColumn, was: string | undefined): void;
  refuse<
    K extends 'source-elsewhere' | 'outcome-explained' | 'list-leaves-out' | 'translation-needed',
  >(
    column: CaseColumn,
    reason: K,
    values: ReasonValues[K],
  ): void;
}

export function caseChange(
  reader: RowReader<CaseColumn>,
  { id, file }: ContentRecord<'case'>,
  known: Case,
): CaseChange {
  const edits: Edit[] = [];
  const revises: RevisedFact[] = [];
  return {
    known,
    file,
    reader,
    edits,
    revises,
    set(column, path, value, was) {
      const keys = KEYS[path.slice(0, -1).join('.')] ?? [];
      edits.push({ kind: 'set', file, path, value, keys });
      reader.changes(column, was);
    },
    revise: (fact, previous) => {
      revises.push({ fact: `${id}/${fact}`, previous });
    },
    leaveToFile: (column, was) => {
      reader.refuse(column, refused('change-in-file', { file, was: was ?? '–' }).reason);
    },
    refuse: (column, reason, values) => {
      reader.refuse(column, refused(reason, values).reason);
    },
  };
}
