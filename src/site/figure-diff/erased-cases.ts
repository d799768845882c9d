import type { Content } from '../../content/read-content.ts';
import type { RecordKey } from '../../schema/record-key.ts';
import type { AnyRecord } from '../../schema/record.ts';

/** The cases of which nothing may be told, in whatever version they stand. */
export interface ErasedCases {
  readonly has: (record: AnyRecord) => boolean;
  readonly hasFile: (file: string) => boolean;
  readonly hasFact: (fact: string) => boolean;
}

/**
 * The cases that any of the versions says are erased. A tombstone that cannot be read counts as one:
 * it may be meant so, and what was told once cannot be taken back.
 */
export function erasedCases(versions: readonly Content[]): ErasedCases {
  const ids = new Set(versions.flatMap((content) => [...erasedIn(content), ...unreadIn(content)]));
  return {
    has: ({ kind, id }) => (kind === 'case' || kind === 'tombstone') && ids.has(id),
    hasFile: (file) => ids.has(/([^/]+?)(?:\.en)?\.(?:json|mdx)$/u.exec(file)?.[1] ?? ''),
    hasFact: (fact) => ids.has(fact.split('/')[0] ?? ''),
  };
}

const erasedIn = ({ records }: Content): string[] =>
  records.flatMap((record) =>
    record.kind === 'tombstone' && record.value.state === 'erased' ? [record.id] : [],
  );

const unreadIn = ({ unsound }: Content): string[] =>
  unsound.filter(({ kind }: RecordKey) => kind === 'tombstone').map(({ id }) => id);
