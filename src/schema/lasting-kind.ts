/**
 * Where the tombstone of each kind lies below `content/vervallen/`, for every kind of record that a
 * reader can reach: with its own address, or in a list. What is known only within a covenant or
 * programme has `:owner` in it.
 */
export const TOMBSTONE_PLACES = {
  case: ['klachten/:id'],
  mechanism: ['mechanismen/:id'],
  covenant: ['convenanten/:id'],
  report: ['convenanten/:owner/rapportages/:id'],
  programme: ['programmas/:id'],
  kpi: ['convenanten/:owner/kpis/:id', 'programmas/:owner/kpis/:id'],
  edition: ['transparantiebenchmark/edities/:id'],
  method: ['transparantiebenchmark/methoden/:id'],
  instrument: ['transparantiebenchmark/instrument'],
  'policy-target': ['beleidsdoelen/:id'],
  lesson: ['lessen/:id'],
  organisation: ['organisaties/:id'],
  sector: ['sectoren/:id'],
  theme: ['themas/:id'],
  country: ['landen/:id'],
} as const satisfies Readonly<Record<string, readonly [string, ...string[]]>>;

/** Kinds of which no record goes without a tombstone (design, section 10); themes and countries are entries of a list. */
export type LastingKind = keyof typeof TOMBSTONE_PLACES;

export const isLastingKind = (kind: string): kind is LastingKind =>
  Object.hasOwn(TOMBSTONE_PLACES, kind);

/** Whether an id of this kind is one only within its covenant or programme. */
export const isOwned = (kind: string): boolean =>
  isLastingKind(kind) && TOMBSTONE_PLACES[kind][0].includes(':owner');
