import type { Language } from '../../schema/text.ts';
import type { AnyRecord } from '../../schema/record.ts';
import type { Comparison } from '../../site/figure-diff/compare-contents.ts';
import { fieldName } from '../../site/figure-diff/records/field-words.ts';
import { addressOfRecord } from '../../site/figure-diff/records/page-of-record.ts';
import { recordTitle } from '../../site/figure-diff/records/record-names.ts';

interface NamedRecord {
  readonly kind: string;
  readonly id: string;
  /** In the language of the report; absent where the record has none, or something was erased. */
  readonly title?: string | undefined;
  readonly file: string;
  /** Dutch address of the page that shows it, or its file where there is none. */
  readonly page: string;
}

/** What else records say otherwise. Of a change that erases something, no text is given. */
export interface RecordsJson {
  readonly changed: readonly (NamedRecord & {
    readonly fields: readonly {
      /** Names of the fields from the record down, with the member of a list behind a colon. */
      readonly path: readonly string[];
      readonly label: string;
      readonly language?: Language | undefined;
      readonly before?: unknown;
      readonly after?: unknown;
      /** The members of the list are the same, in another order. */
      readonly isOrder?: true | undefined;
    }[];
    /** The sentences that went and came. */
    readonly prose: readonly {
      readonly language: Language;
      readonly before: readonly string[];
      readonly after: readonly string[];
    }[];
  })[];
  readonly new: readonly NamedRecord[];
  readonly gone: readonly NamedRecord[];
}

/** The changes of records, for programs. */
export function recordsJson(
  { records, nameOf, silence }: Pick<Comparison, 'records' | 'nameOf' | 'silence'>,
  lang: Language,
): RecordsJson {
  const named = (record: AnyRecord): NamedRecord => ({
    kind: record.kind,
    id: record.id,
    title: silence === undefined ? recordTitle(record, nameOf, lang) : undefined,
    file: record.file,
    page: addressOfRecord(record),
  });
  return {
    changed: records.changed.map(({ after: record, fields, prose }) => ({
      ...named(record),
      fields: fields.map((field) => ({
        path: field.steps.map(({ key, member }) =>
          member === undefined ? key : `${key}:${member}`,
        ),
        label: fieldName(field, lang),
        language: field.language,
        before: field.before,
        after: field.after,
        isOrder: field.isOrder,
      })),
      prose,
    })),
    new: records.appeared.map(named),
    gone: records.gone.map(named),
  };
}
