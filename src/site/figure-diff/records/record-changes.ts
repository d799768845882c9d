import type { MovedPage } from '../../../domain/figure-diff/moved-pages.ts';
import { pairById } from '../../../domain/figure-diff/pair-by-id.ts';
import type { AnyRecord } from '../../../schema/record.ts';
import type { ComparableContent } from '../comparable-contents.ts';
import type { FieldChange } from './field-change.ts';
import { fieldChanges } from './field-changes.ts';
import { addressOfRecord } from './page-of-record.ts';
import { type ProseChange, proseChanges } from './prose-change.ts';

/** A record of which something else is published than before, other than facts. */
export interface RecordChange {
  readonly before: AnyRecord;
  readonly after: AnyRecord;
  readonly fields: readonly FieldChange[];
  readonly prose: readonly ProseChange[];
}

/** What differs between the records of two versions, in the order of their files. */
export interface RecordChanges {
  readonly changed: readonly RecordChange[];
  readonly appeared: readonly AnyRecord[];
  readonly gone: readonly AnyRecord[];
}

/** The same without any text of it, for where it may be of something that was erased. */
export function withoutTexts({ changed, appeared, gone }: RecordChanges): RecordChanges {
  return {
    appeared,
    gone,
    changed: changed.map(({ fields, prose, ...records }) => ({
      ...records,
      fields: fields.map(({ schema, steps, language }) => ({
        schema,
        steps: steps.map(({ key, schema: ofStep }) => ({ key, schema: ofStep })),
        ...(language !== undefined && { language }),
      })),
      prose: prose.map(({ language }) => ({ language, before: [], after: [] })),
    })),
  };
}

/**
 * Compares the records of two versions by their files, in their data and in their running text.
 * @param moves of pages: what moved with its page is held against what it was there
 */
export function recordChanges(
  before: ComparableContent,
  after: ComparableContent,
  moves: readonly MovedPage[],
): RecordChanges {
  const newAddress = new Map(moves.map(({ from, to }) => [from.id, to.id]));
  const sameAddress = new Map(moves.map(({ to }) => [to.id, to.id]));
  const { added, removed, kept } = pairById(
    published(before, newAddress),
    published(after, sameAddress),
  );
  return {
    appeared: added.map(({ record }) => record),
    gone: removed.map(({ record }) => record),
    changed: kept.flatMap(({ before: { record: one }, after: { record: other } }) => {
      const fields = fieldChanges(one, other);
      const prose = proseChanges(before.prose.get(one.file), after.prose.get(other.file));
      return fields.length + prose.length === 0
        ? []
        : [{ before: one, after: other, fields, prose }];
    }),
  };
}

/** Each by its file, or where its page moved by the new address. */
function published({ records }: ComparableContent, moved: ReadonlyMap<string, string>) {
  return (
    records
      // Exceptions to a rule of the check are for editors alone.
      .filter(({ kind }) => kind !== 'exception-list')
      .map((record) => {
        const address = moved.size === 0 ? undefined : moved.get(addressOfRecord(record));
        return { id: address === undefined ? record.file : `${record.kind} ${address}`, record };
      })
  );
}
