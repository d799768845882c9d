import type { SiteModel } from './model.ts';

/** What ties a company to a sector: the edition puts it there, or it is in a covenant of that sector. */
export const SECTOR_BASES = ['edition', 'covenant'] as const;
export type SectorBasis = (typeof SECTOR_BASES)[number];

/**
 * The organisations with a tie to a sector:
 * because an edition says that they belong to it, or because they are party to or take part in a covenant
 * of that sector. Of others no source tells the sector.
 */
export function companiesTiedTo(
  model: SiteModel,
  sector: string,
): ReadonlyMap<string, readonly SectorBasis[]> {
  const bySource = model.editions.flatMap(({ value: { scores = [], groups = [] } }) => [
    ...scores.filter((score) => score.sector === sector).map(({ organisation }) => organisation),
    ...groups.filter((group) => group.sector === sector).flatMap((group) => group.organisations),
  ]);
  const byCovenant = model.covenants
    .filter(({ value }) => value.sector === sector)
    .flatMap(({ value, participants }) => [
      ...value.parties.map(({ organisation }) => organisation),
      ...(participants?.value.participants ?? []).map(({ organisation }) => organisation),
    ]);
  const bases = (organisation: string): SectorBasis[] => [
    ...(bySource.includes(organisation) ? (['edition'] as const) : []),
    ...(byCovenant.includes(organisation) ? (['covenant'] as const) : []),
  ];
  const known = [...bySource, ...byCovenant].filter((one) => one !== undefined);
  return new Map([...new Set(known)].map((organisation) => [organisation, bases(organisation)]));
}
