import type { Breach } from '../../schema/finding.ts';
import { recordsOfKind } from '../../schema/record.ts';
import { sameContent } from '../same-content.ts';
import type { ChangesSince } from './changes-to-explain.ts';

/**
 * What was published of a change stays to be seen: every fact of a revision, on its day, in whatever
 * file. What has been erased is in neither version.
 */
export function revisionsRemoved({
  before,
  after,
}: Pick<ChangesSince, 'before' | 'after'>): Breach[] {
  const kept = Map.groupBy(recordsOfKind(after, 'revision'), ({ value }) => value.date);
  const files = new Set(after.map(({ file }) => file));
  return recordsOfKind(before, 'revision').flatMap(({ id: name, file, value }) => {
    const ofDay = (kept.get(value.date) ?? []).flatMap((record) => record.value.facts);
    const lost = value.facts.filter((fact) => !ofDay.some((one) => sameContent(one, fact)));
    if (lost.length === 0) return [];
    const isWhole = !files.has(file);
    return [
      {
        rule: 'revision-removed' as const,
        file,
        path: isWhole ? [] : ['facts'],
        values: { name, facts: lost.length, isWhole },
      },
    ];
  });
}
