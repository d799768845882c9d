import type { Breach } from '../../schema/finding.ts';
import { recordsOfKind } from '../../schema/record.ts';
import type { ChangesSince } from './changes-to-explain.ts';

/**
 * A correction that was published stays to be seen, at its place in the list: its address in the
 * register tells which one it is.
 */
export function correctionsRemoved({
  before,
  after,
}: Pick<ChangesSince, 'before' | 'after'>): Breach[] {
  const now = new Map(recordsOfKind(after, 'case').map((record) => [record.id, record]));
  return recordsOfKind(before, 'case').flatMap(({ id, value: { corrections = [] } }) => {
    const present = now.get(id);
    if (present === undefined) return [];
    const kept = present.value.corrections ?? [];
    return corrections
      .filter(({ on }, index) => kept[index]?.on !== on)
      .slice(0, 1)
      .map(({ on }) => ({
        rule: 'correction-removed' as const,
        file: present.file,
        path: kept.length === 0 ? [] : ['corrections'],
        values: { on },
      }));
  });
}
