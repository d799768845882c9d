import { lastingRecords } from '../domain/lasting-records.ts';
import {
  lastingKey,
  presentOwner,
  tombstoneOfFact,
  tombstonesByKey,
} from '../domain/tombstones.ts';
import type { LastingKind } from '../schema/lasting-kind.ts';
import type { AnyRecord } from '../schema/record.ts';
import type { LocalisedText } from '../schema/text.ts';
import type { Tombstone } from '../schema/tombstone.ts';
import { addressOfPage } from './address-of-page.ts';
import type { PageReference } from './fact.ts';
import { LASTING_PAGES } from './lasting-pages.ts';
import type { SiteModel } from './model.ts';
import { oncePerModel } from './once-per-model.ts';

/** What is no longer published: out of every list, count, file and feed; its address stays. */
export interface TombstoneRecord {
  /** Which of its kind it is, as rules know it. */
  readonly key: string | undefined;
  readonly id: string;
  readonly of: LastingKind;
  /** The covenant or programme that a KPI or report was in. */
  readonly owner: string | undefined;
  /** What that is called; nothing where it was erased. */
  readonly within: LocalisedText | undefined;
  readonly value: Tombstone;
  /** The pages at which the tombstone stands, its own first; none for what only stood in a list. */
  readonly pages: readonly PageReference[];
  /** Its own page, or the list that it stood in. */
  readonly page: PageReference;
  /** What it became part of. */
  readonly into:
    { readonly title: LocalisedText | undefined; readonly page: PageReference } | undefined;
}

/** All tombstones with the pages that they stand at and lead to. */
export function siteTombstones(records: readonly AnyRecord[]): TombstoneRecord[] {
  const tombstones = tombstonesByKey(records);
  if (tombstones.size === 0) return [];
  const titles = new Map([
    ...lastingRecords(records).map(({ key, title }) => [key, title] as const),
    ...[...tombstones].map(
      ([key, { value }]) => [key, value.state === 'erased' ? undefined : value.title] as const,
    ),
  ]);
  return [...tombstones].flatMap(([key, record]) => {
    const { id, of, owner } = record;
    if (of === undefined) return [];
    const ofOwner = tombstones.get(`covenant ${owner ?? ''}`)?.value;
    const value = ofOwner?.state === 'erased' ? ofOwner : record.value;
    const pagesOf = (one: string, its = owner) =>
      LASTING_PAGES[of].pages?.(one, its ?? '', record) ?? [];
    const pageOf = ([own]: readonly PageReference[]): PageReference =>
      own ?? { route: LASTING_PAGES[of].list, parameters: {} };
    const into = () => {
      if (value.state !== 'merged') return undefined;
      const now = owner && presentOwner(tombstones, owner);
      const title = titles.get(lastingKey({ kind: of, id: value.into, owner: now }));
      return { title, page: pageOf(pagesOf(value.into, now)) };
    };
    const pages = pagesOf(id);
    const within = owner === undefined ? undefined : titles.get(`covenant ${owner}`);
    return [{ key, id, of, owner, within, value, pages, page: pageOf(pages), into: into() }];
  });
}

/** The page of a KPI that is gone, as other sites have it in a frame; none of other kinds. */
export function embedOfTombstone({ page }: TombstoneRecord): PageReference[] {
  if (page.route === 'kpi') return [{ ...page, route: 'embed' }];
  return page.route === 'programmeKpi' ? [{ ...page, route: 'programmeEmbed' }] : [];
}

const byAddress = oncePerModel(
  ({ tombstones }): ReadonlyMap<string, TombstoneRecord> =>
    new Map(
      tombstones.flatMap((tombstone) =>
        [...tombstone.pages, ...embedOfTombstone(tombstone)].map((page) => [
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
