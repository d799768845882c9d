import { type RevisionSize, revisionSize } from '../../domain/revision-size.ts';
import type { Revision, RevisedFact } from '../../schema/revision.ts';
import type { LocalisedText } from '../../schema/text.ts';
import type { Unit } from '../../schema/vocabulary.ts';
import { caseById } from '../case-by-id.ts';
import type { Fact, FactKind, FactValue, PageReference } from '../fact.ts';
import { allFacts } from '../facts/all-facts.ts';
import { kpiPage } from '../kpi-owner.ts';
import type { SiteModel, SiteRecord } from '../model.ts';
import { oncePerModel } from '../once-per-model.ts';
import { goneAbout } from '../tombstones.ts';
import { periodOfFact } from './period-of-fact.ts';
import { titleWithin } from './title-within.ts';

/** One fact of a revision beside what it became. */
export interface RevisedOnce {
  readonly revision: SiteRecord<'revision'>;
  readonly fact: string;
  readonly label: LocalisedText | undefined;
  readonly period: string | undefined;
  readonly page: PageReference | undefined;
  readonly before: FactValue;
  readonly unitBefore: Unit | undefined;
  readonly denominatorBefore: number | undefined;
  /** What this revision made of it; `undefined` where the fact was withdrawn. */
  readonly after: FactValue | undefined;
  readonly unitAfter: Unit | undefined;
  readonly size: RevisionSize | undefined;
}

/** Every revised fact of every revision, the newest revision first. */
export const revisedFacts = oncePerModel((model): readonly RevisedOnce[] => joined(model));

function joined(model: SiteModel): RevisedOnce[] {
  if (model.revisions.length === 0) return [];
  const present = new Map(allFacts(model).map((fact) => [fact.id, fact]));
  /** What the next revision says that a fact was: what this one made of it. */
  const later = new Map<string, RevisedFact>();
  return model.revisions.flatMap((revision) => {
    const found = revision.value.facts.map((revised): RevisedOnce => {
      const fact = present.get(revised.fact);
      const next = later.get(revised.fact);
      const kpi = kpiOf(model, revised.fact);
      const isGone = revised.withdrawn === true;
      const unitNow = fact?.unit ?? kpi?.value.unit;
      const after = isGone ? undefined : (next?.previous ?? fact?.value);
      const unitAfter = next?.unit ?? unitNow;
      const unitBefore = revised.unit ?? unitAfter;
      return {
        revision,
        fact: revised.fact,
        label:
          fact === undefined
            ? (kpi?.value.title ?? titleOf(model, revised.fact))
            : labelOf(model, fact),
        period: fact === undefined ? periodOfFact(revised.fact) : fact.period,
        page: fact?.page ?? kpi?.page ?? pageOf(model, revised.fact),
        before: revised.previous,
        unitBefore: unitOf(model, unitBefore),
        denominatorBefore: revised.denominator,
        after,
        unitAfter: unitOf(model, unitAfter),
        size: sizeOf(model, revision.value, revised, after, unitBefore, unitAfter),
      };
    });
    for (const revised of revision.value.facts) later.set(revised.fact, revised);
    return found;
  });
}

function sizeOf(
  model: SiteModel,
  { reason }: Revision,
  { previous }: RevisedFact,
  after: FactValue | undefined,
  unitBefore: string | undefined,
  unitAfter: string | undefined,
): RevisionSize | undefined {
  const isPercentage = unitOf(model, unitAfter)?.notation === 'percent';
  return revisionSize({ reason, before: previous, after, unitBefore, unitAfter, isPercentage });
}

const unitOf = (model: SiteModel, unit: string | undefined): Unit | undefined =>
  model.units.get(unit ?? '');

/** Kinds of facts that every covenant or case has one of. */
const WITHIN: readonly FactKind[] = ['term', 'case_date', 'stage_outcome', 'remedy_state'];

function labelOf(model: SiteModel, { id, kind, label }: Fact): LocalisedText {
  const within = WITHIN.includes(kind) ? titleOf(model, id) : undefined;
  return within === undefined ? label : titleWithin(label, within);
}

/** What the covenant or case of a fact is called. */
function titleOf(model: SiteModel, fact: string): LocalisedText | undefined {
  const [id = ''] = fact.split('/');
  const covenant = model.covenants.find((record) => record.id === id);
  return (covenant ?? caseById(model).get(id))?.value.title;
}

/** The KPI that a fact belongs to, also once the fact itself is gone. */
function kpiOf(model: SiteModel, fact: string) {
  const [ownerId = '', kpiId = ''] = fact.split('/');
  const owners = [
    ...model.covenants.map((record) => ({ kind: 'covenant' as const, record })),
    ...model.programmes.map((record) => ({ kind: 'programme' as const, record })),
  ];
  const owner = owners.find(({ record }) => record.id === ownerId);
  const kpi = owner?.record.kpis.find(({ id }) => id === kpiId);
  return owner === undefined || kpi === undefined
    ? undefined
    : { value: kpi.value, page: kpiPage(owner, kpiId) };
}

/** The page of the record that a withdrawn fact was about. */
function pageOf(model: SiteModel, fact: string): PageReference | undefined {
  const [id = '', second = ''] = fact.split('/');
  const gone = goneAbout(model, fact);
  if (gone !== undefined) return gone.page;
  if (model.covenants.some((covenant) => covenant.id === id))
    return { route: 'covenant', parameters: { covenant: id } };
  if (id === 'transparantiebenchmark' && model.editions.some((edition) => edition.id === second))
    return { route: 'edition', parameters: { edition: second } };
  return caseById(model).has(id) ? { route: 'case', parameters: { case: id } } : undefined;
}
