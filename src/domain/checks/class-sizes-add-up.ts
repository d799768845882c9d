import type { Edition, Method } from '../../schema/benchmark.ts';
import type { Breach } from '../../schema/finding.ts';
import { type AnyRecord, recordsOfKind } from '../../schema/record.ts';

type Classes = NonNullable<Edition['classes']>;

/**
 * A class has as many companies as it has ranks, and all classes together have as many as were
 * examined. As long as one has no size, or is not listed, they have at most so many. A note at the
 * classes explains any other sum; a panel that is only known approximately asks for none.
 */
export function classSizesAddUp(records: readonly AnyRecord[]): Breach[] {
  const methods = new Map(recordsOfKind(records, 'method').map(({ id, value }) => [id, value]));
  return recordsOfKind(records, 'edition').flatMap(({ file, value }) => {
    if (value.classes === undefined) return [];
    const contradicted = contradictedSizes(file, value.classes);
    return contradicted.length > 0
      ? contradicted
      : unlikePanel(file, value, value.classes, methods.get(value.method ?? ''));
  });
}

function contradictedSizes(file: string, { list }: Classes): Breach[] {
  return list.flatMap(({ companies, rankFrom: from, rankTo: to }, index): Breach[] => {
    if (companies === undefined || from === undefined || to === undefined) return [];
    if (companies === to - from + 1) return [];
    const path = ['classes', 'list', index, 'companies'];
    return [{ rule: 'class-size-contradicted', file, path, values: { companies, from, to } }];
  });
}

function unlikePanel(
  file: string,
  { panel }: Edition,
  { list, note }: Classes,
  method: Method | undefined,
): Breach[] {
  if (panel === undefined || panel.qualifier !== undefined || note !== undefined) return [];
  const sizes = list.flatMap(({ companies }) => (companies === undefined ? [] : [companies]));
  const sum = sizes.reduce((total, size) => total + size, 0);
  const classesOfMethod = method?.classes?.names.length ?? list.length;
  const isWhole = sizes.length >= Math.max(list.length, classesOfMethod);
  const isPossible = isWhole ? sum === panel.companies : sum <= panel.companies;
  if (isPossible) return [];
  const values = { sum, panel: panel.companies, isWhole };
  return [{ rule: 'class-sizes-unlike-panel', file, path: ['classes', 'list'], values }];
}
