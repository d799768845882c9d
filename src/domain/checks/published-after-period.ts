import type { Breach, RuleValues } from '../../schema/finding.ts';
import type { Observation } from '../../schema/kpi.ts';
import { type AnyRecord, recordsOfKind } from '../../schema/record.ts';
import type { Source } from '../../schema/source.ts';
import { certainlyBefore } from '../certainly-before.ts';
import { lastDay } from '../period-end.ts';
import { sourcesInScope } from '../sources-in-scope.ts';

/**
 * No value is published before its period is over, unless it covers only some months of it; and no
 * source tells of a period, nor a report, that had not even begun when it appeared.
 */
export function publishedAfterPeriod(records: readonly AnyRecord[]): Breach[] {
  const scopeOf = sourcesInScope(records);
  const observations = recordsOfKind(records, 'kpi').flatMap((record) => {
    const scope = scopeOf(record as AnyRecord);
    return record.value.observations.flatMap((observation, index) =>
      earlyObservation(record.file, index, observation, (id) => scope.get(id)?.source),
    );
  });
  const reports = recordsOfKind(records, 'report').flatMap(({ file, value }): Breach[] => {
    const { period, published } = value;
    if (period === undefined || published === undefined || !certainlyBefore(published, period))
      return [];
    const values = { period, published, isReport: true as const };
    return [{ rule: 'published-too-early', file, path: ['published'], values }];
  });
  return [...observations, ...reports];
}

function earlyObservation(
  file: string,
  index: number,
  { period, published, monthsCovered, sources }: Observation,
  sourceOf: (id: string) => Source | undefined,
): Breach[] {
  const breach = (key: string, values: RuleValues['published-too-early']): Breach => ({
    rule: 'published-too-early',
    file,
    path: ['observations', index, key],
    values,
  });
  if (published !== undefined) {
    const isEarly =
      monthsCovered === undefined
        ? lastDay(published) < lastDay(period)
        : certainlyBefore(published, period);
    return isEarly ? [breach('published', { period, published })] : [];
  }
  const latest = latestSource(sources.map(sourceOf));
  return latest !== undefined && certainlyBefore(latest.published, period)
    ? [breach('period', { period, published: latest.published, source: latest.id })]
    : [];
}

/** The source that appeared last; nothing as long as one has no date, as the value may come from it. */
function latestSource(sources: readonly (Source | undefined)[]) {
  const dated = sources.flatMap((source) =>
    source?.published === undefined ? [] : [{ id: source.id, published: source.published }],
  );
  if (dated.length < sources.length) return undefined;
  return dated
    .toSorted((one, other) => (lastDay(one.published) < lastDay(other.published) ? -1 : 1))
    .at(-1);
}
