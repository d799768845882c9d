import { meaningOfPath } from '../../content/content-paths.ts';
import type { Content } from '../../content/read-content.ts';
import { isErased } from '../../domain/erased.ts';
import { keysOfFact, lastingKey, type LastingName } from '../../domain/tombstones.ts';
import type { RecordKey } from '../../schema/record-key.ts';

/** What nothing may be told of, in whatever version it stands. */
export interface ErasedRecords {
  readonly isNone: boolean;
  /** Whether a tombstone that cannot be read is among them, which may say something else. */
  readonly isDoubtful: boolean;
  readonly has: (key: LastingName) => boolean;
  readonly hasFact: (fact: string) => boolean;
  readonly hasFile: (file: string) => boolean;
}

/**
 * What any of the versions says is erased. A tombstone that cannot be read counts as that: it may be
 * meant so, and what was told once cannot be taken back. One that says that it is of something withdrawn
 * or merged, and only waits for its reason, does not.
 */
export function erasedRecords(versions: readonly Content[]): ErasedRecords {
  const unread = versions.flatMap(unreadIn);
  const erased = new Set([...versions.flatMap(erasedIn), ...unread].map(lastingKey));
  const has = (key: LastingName) => isErased(erased, key);
  return {
    isNone: erased.size === 0,
    isDoubtful: unread.length > 0,
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

function unreadIn({ unsound, findings, valueOf }: Content): readonly RecordKey[] {
  const doubtful = new Set(
    Map.groupBy(findings, ({ file }) => file)
      .entries()
      .filter(
        ([file, found]) =>
          !isOtherwiseGone(valueOf(file)) || found.some(({ rule }) => rule === 'key-duplicate'),
      )
      .map(([file]) => lastingKey(meaningOfPath(file) ?? { kind: 'site', id: '' })),
  );
  return unsound.filter((key) => key.kind === 'tombstone' && doubtful.has(lastingKey(key)));
}

/** Whether a tombstone says in so many words that it is of no erasure. */
function isOtherwiseGone(value: unknown): boolean {
  const { state } = (value ?? {}) as { readonly state?: unknown };
  return state === 'withdrawn' || state === 'merged';
}
