import { type KpiVersion, kpiVersions } from '../../domain/kpi-versions.ts';
import { sameContent } from '../../domain/same-content.ts';
import { type Value, value } from '../../schema/value.ts';
import type { KpiOwner } from '../kpi-owner.ts';
import type { SiteModel, SiteRecord } from '../model.ts';
import { periodOfFact } from '../revisions/period-of-fact.ts';
import type { FactValue } from '../fact.ts';
import { revisedFacts, type RevisedOnce } from '../revisions/revised-facts.ts';

/** What is known of the values that a KPI had on this site. */
export interface VersionsOfKpi {
  /** The oldest first, the last of them as it is now; empty where this build knows no history. */
  readonly versions: readonly KpiVersion[];
  /** The revisions of its values, the newest first; they are known also without git. */
  readonly revised: readonly RevisedOnce[];
}

/** The values of a KPI as they were published on this site, from git and from the revisions. */
export function versionsOfKpi(
  model: SiteModel,
  owner: KpiOwner,
  kpi: SiteRecord<'kpi'>,
): VersionsOfKpi {
  const prefix = `${owner.record.id}/${kpi.id}/`;
  const revised = revisedFacts(model).filter(({ fact }) => fact.startsWith(prefix));
  const history = model.history.of(kpi.file);
  if (history === undefined) return { versions: [], revised };
  const now = new Map(kpi.value.observations.map((one) => [one.period, one.value]));
  const earlier = history.versions.map(({ day, text }) => ({ from: day, values: valuesIn(text) }));
  const last = earlier.at(-1);
  const versions = [
    ...earlier.slice(0, -1),
    // What is on the site now is read by today's schema, and never from git.
    { from: last?.from ?? history.first, values: now },
  ];
  return { versions: kpiVersions(versions, revised.flatMap(valueUntil)), revised };
}

/** The values in a version of the file, as far as they are values as the schema knows them today. */
function valuesIn(text: string): ReadonlyMap<string, Value> {
  return new Map(
    observationsIn(text).flatMap((observation) => {
      if (typeof observation !== 'object' || observation === null) return [];
      const { period, value: found } = observation as Readonly<Record<string, unknown>>;
      const parsed = value.safeParse(found);
      return typeof period === 'string' && parsed.success ? [[period, parsed.data] as const] : [];
    }),
  );
}

function observationsIn(text: string): readonly unknown[] {
  try {
    const record: unknown = JSON.parse(text);
    const isRecord = typeof record === 'object' && record !== null && 'observations' in record;
    return isRecord && Array.isArray(record.observations) ? record.observations : [];
  } catch {
    return [];
  }
}

/** What a KPI can hold, which what is said of a covenant or case is not. */
const isValue = (value: FactValue): value is Value =>
  !['date', 'outcome', 'remedy_state', 'admissibility'].includes(value.kind);

/** Only of observations; a target or baseline has no place in the series. */
function valueUntil({ fact, before, after, revision }: RevisedOnce) {
  const period = periodOfFact(fact);
  if (period === undefined || !isValue(before)) return [];
  if (fact.split('/').length !== 3 || sameContent(before, after)) return [];
  const { date, turn } = revision.value;
  return [{ date, turn, period, previous: before }];
}
