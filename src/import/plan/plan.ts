import type { Language } from '../../schema/text.ts';
import type { RecordPath } from '../../schema/finding.ts';
import type { RevisedFact } from '../../schema/revision.ts';
import type { SheetCell } from '../cell.ts';
import type { HeaderFault } from '../layout/header.ts';
import type { LayoutId } from '../layout/layout.ts';
import type { Option, QuestionId, Reason } from '../reading/reading.ts';

/** One change of one content file. */
export type Edit =
  | {
      readonly kind: 'insert';
      readonly file: string;
      readonly list: RecordPath;
      readonly value: Readonly<Record<string, unknown>>;
      /** The field that the list is in order of, if any. */
      readonly order?: 'period' | 'rank';
    }
  | {
      readonly kind: 'set';
      readonly file: string;
      readonly path: RecordPath;
      /** Without a value the field goes. */
      readonly value: unknown;
      /** Keys that the object may have, in the order of the schema: where a new key goes. */
      readonly keys: readonly string[];
    }
  | { readonly kind: 'create'; readonly file: string; readonly text: string };

/** What one cell came to. */
export interface CellPlan {
  /** `B7` */
  readonly cell: string;
  /** Id of its column in the layout. */
  readonly column: string;
  readonly typed: SheetCell;
  readonly result:
    | {
        readonly kind: 'read';
        readonly text: (language: Language) => string;
        /** What is published now, where the cell changes it. */
        readonly was?: (language: Language) => string;
      }
    | {
        readonly kind: 'question';
        readonly question: QuestionId;
        readonly options: readonly (Omit<Option<unknown>, 'value'> & {
          readonly text: (language: Language) => string;
        })[];
      }
    | { readonly kind: 'refused'; readonly reason: Reason };
}

export type RowAction = 'add' | 'change' | 'same' | 'asked' | 'refused';

/** What one row of a sheet came to. */
export interface RowPlan {
  /** As the spreadsheet numbers it, from 1. */
  readonly row: number;
  readonly action: RowAction;
  /** What the row is about, `kleding-textiel/marktaandeel 2021`; empty while that is not known. */
  readonly subject: string;
  /** The file that it adds to or changes. */
  readonly file?: string;
  readonly cells: readonly CellPlan[];
  readonly edits: readonly Edit[];
  /** Published facts that it changes. */
  readonly revises: readonly RevisedFact[];
}

/** What a reader is told about a sheet as a whole. */
export type Notice =
  | { readonly kind: 'title-rows'; readonly count: number }
  | { readonly kind: 'empty-rows'; readonly count: number }
  | { readonly kind: 'hidden-rows'; readonly rows: readonly number[] }
  | { readonly kind: 'hidden-columns'; readonly columns: readonly string[] }
  | { readonly kind: 'merged-cells'; readonly cells: readonly string[] }
  | { readonly kind: 'hidden-sheet' }
  | { readonly kind: 'no-header' };

export interface SheetPlan {
  readonly sheet: string;
  readonly layout?: LayoutId;
  /** As the spreadsheet numbers it, from 1. */
  readonly headerRow?: number;
  readonly notices: readonly Notice[];
  readonly headerFaults: readonly HeaderFault[];
  readonly rows: readonly RowPlan[];
}

/** Everything that an import would do, before anything is written. */
export interface ImportPlan {
  readonly sheets: readonly SheetPlan[];
  /** Answers that were given and that no cell asks for. */
  readonly unusedAnswers: readonly string[];
}

/** A header that is nearly right stops the import: what stands below it would be lost. */
export const stops = ({ kind, closest }: HeaderFault): boolean =>
  kind === 'repeated' || closest !== undefined;

/** Whether something is refused, asked or misnamed; then nothing is written. */
export function isBlocked({ sheets, unusedAnswers }: ImportPlan): boolean {
  return (
    unusedAnswers.length > 0 ||
    sheets.some(
      ({ rows, headerFaults }) =>
        headerFaults.some(stops) ||
        rows.some(({ action }) => action === 'asked' || action === 'refused'),
    )
  );
}

/** The changes that a plan would make; none as long as it is blocked. */
export function editsOf(plan: ImportPlan): readonly Edit[] {
  return isBlocked(plan)
    ? []
    : plan.sheets.flatMap(({ rows }) => rows.flatMap(({ edits }) => edits));
}

/** The published facts that a plan changes, with what they were. */
export const revisedBy = ({ sheets }: ImportPlan): readonly RevisedFact[] =>
  sheets.flatMap(({ rows }) => rows.flatMap(({ revises }) => revises));
