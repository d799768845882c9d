import { presentOwner, tombstoneOfFact, tombstonesByKey } from '../domain/tombstones.ts';
import type { LastingKind } from '../schema/record-key.ts';
import type { AnyRecord, ContentRecord } from '../schema/record.ts';
import type { Tombstone } from '../schema/tombstone.ts';
import { addressOfPage } from './address-of-page.ts';
import type { PageReference } from './fact.ts';
import type { SiteModel } from './model.ts';
import { oncePerModel } from './once-per-model.ts';

/** What is no longer published: out of every list, count, file and feed; its address stays. */
export interface TombstoneRecord {
  /** Which of its kind it is, as rules know it. */
  readonly key: string | undefined;
  readonly id: string;
  readonly of: LastingKind;
  /** The covenant or programme that a KPI was in. */
  readonly owner: string | undefined;
  readonly value: Tombstone;
  /** Where it stood, and its tombstone stands now. */
  readonly page: PageReference;
  /** Where that leads which it became part of. */
  readonly into: PageReference | undefined;
}

/** All tombstones with the pages that they stand at and lead to. */
export function siteTombstones(records: readonly AnyRecord[]): TombstoneRecord[] {
  const tombstones = tombstonesByKey(records);
  return [...tombstones].flatMap(([key, record]) => {
    const { id, of, owner, value } = record;
    if (of === undefined) return [];
    const into =
      value.state === 'merged'
        ? pageOf(record, of, value.into, owner && presentOwner(tombstones, owner))
        : undefined;
    return [{ key, id, of, owner, value, page: pageOf(record, of, id, owner), into }];
  });
}

function pageOf(
  { file }: ContentRecord<'tombstone'>,
  of: LastingKind,
  id: string,
  owner = '',
): PageReference {
  switch (of) {
    case 'case':
      return { route: 'case', parameters: { case: id } };
    case 'covenant':
      return { route: 'covenant', parameters: { covenant: id } };
    case 'programme':
      return { route: 'programme', parameters: { programme: id } };
    case 'edition':
      return { route: 'edition', parameters: { edition: id } };
    case 'kpi':
      return file.startsWith('content/vervallen/programmas/')
        ? { route: 'programmeKpi', parameters: { programme: owner, kpi: id } }
        : { route: 'kpi', parameters: { covenant: owner, kpi: id } };
  }
}

/** All pages at which a tombstone stands: a covenant may have had a second one with its participants. */
export const pagesOfTombstone = ({ page }: TombstoneRecord): readonly PageReference[] =>
  page.route === 'covenant' ? [page, { ...page, route: 'participants' }] : [page];

/** The page of a KPI that is gone, as other sites have it in a frame; none of other kinds. */
export function embedOfTombstone({ page }: TombstoneRecord): PageReference[] {
  if (page.route === 'kpi') return [{ ...page, route: 'embed' }];
  return page.route === 'programmeKpi' ? [{ ...page, route: 'programmeEmbed' }] : [];
}

const byAddress = oncePerModel(
  ({ tombstones }): ReadonlyMap<string, TombstoneRecord> =>
    new Map(
      tombstones.flatMap((tombstone) =>
        [...pagesOfTombstone(tombstone), ...embedOfTombstone(tombstone)].map((page) => [
          addressOfPage(page, 'nl'),
          tombstone,
        ]),
      ),
    ),
);

/** The tombstone that stands at a page; `undefined` for pages of what is there. */
export function tombstoneAt(model: SiteModel, page: PageReference): TombstoneRecord | undefined {
  return model.tombstones.length === 0
    ? undefined
    : byAddress(model).get(addressOfPage(page, 'nl'));
}

const byKey = oncePerModel(
  ({ tombstones }): ReadonlyMap<string | undefined, TombstoneRecord> =>
    new Map(tombstones.map((tombstone) => [tombstone.key, tombstone])),
);

/** The tombstone of what a fact was about. */
export const goneAbout = (model: SiteModel, fact: string): TombstoneRecord | undefined =>
  tombstoneOfFact(byKey(model), fact);
