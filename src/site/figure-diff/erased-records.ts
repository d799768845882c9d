import { meaningOfPath } from '../../content/content-paths.ts';
import type { Content } from '../../content/read-content.ts';
import { isErased } from '../../domain/erased.ts';
import { keysOfFact, lastingKey, type LastingName } from '../../domain/tombstones.ts';
import type { RecordKey } from '../../schema/record-key.ts';

/** What nothing may be told of, in whatever version it stands. */
export interface ErasedRecords {
  readonly isNone: boolean;
  readonly has: (key: LastingName) => boolean;
  readonly hasFact: (fact: string) => boolean;
  readonly hasFile: (file: string) => boolean;
}

/**
 * What any of the versions says is erased. A tombstone that cannot be read counts as that: it may be
 * meant so, and what was told once cannot be taken back.
 */
export function erasedRecords(versions: readonly Content[]): ErasedRecords {
  const erased = new Set(
    versions.flatMap((content) => [...erasedIn(content), ...unreadIn(content)].map(lastingKey)),
  );
  const has = (key: LastingName) => isErased(erased, key);
  return {
    isNone: erased.size === 0,
    has,
    hasFact: (fact) => keysOfFact(fact).some((key) => erased.has(key)),
    hasFile: (file) => {
      const key = meaningOfPath(file.replace(/\.en\.mdx$/u, '.mdx'));
      return key !== undefined && has(key);
    },
  };
}

const erasedIn = ({ records }: Content): readonly RecordKey[] =>
  records.filter((record) => record.kind === 'tombstone' && record.value.state === 'erased');

const unreadIn = ({ unsound }: Content): readonly RecordKey[] =>
  unsound.filter(({ kind }) => kind === 'tombstone');
