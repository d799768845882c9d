import type { Language } from '../../schema/text.ts';

/**
 * The ways to choose among the KPIs, with the word of each in addresses: `/kpis/status/geen-doel/`,
 * and in the address of a choice: `/kpis/?status=geen-doel`. Published, and never changed.
 */
export const kpiFacetWords = {
  status: { nl: 'status', en: 'status' },
  kind: { nl: 'soort', en: 'kind' },
  covenant: { nl: 'convenant', en: 'covenant' },
  theme: { nl: 'thema', en: 'theme' },
} as const satisfies Record<string, Readonly<Record<Language, string>>>;

export type KpiFacetId = keyof typeof kpiFacetWords;

export const kpiFacetIds = Object.keys(kpiFacetWords) as readonly KpiFacetId[];

/** @throws Error when no facet has this id */
export function kpiFacetOf(id: string): KpiFacetId {
  const found = kpiFacetIds.find((one) => one === id);
  if (found === undefined) throw new Error(`There is no facet "${id}" of KPIs.`);
  return found;
}
