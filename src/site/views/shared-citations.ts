import type { Source } from '../../schema/source.ts';
import type { Language } from '../../schema/text.ts';
import { type CitedSource, type Citations, citations } from './citations.ts';

interface WithSources {
  readonly sources: ReadonlyMap<string, Source>;
}

/**
 * One numbered list of sources for a page about several records. The same id may stand for different
 * sources in two of them; these keep their own numbers.
 */
export function sharedCitations(
  records: readonly WithSources[],
  lang: Language,
): { readonly of: (record: WithSources) => Citations; readonly list: () => CitedSource[] } {
  const all = [...new Set(records.flatMap(({ sources }) => [...sources.values()]))];
  const keys = new Map(all.map((source, index) => [source, String(index)]));
  const cited = citations(new Map(all.map((source, index) => [String(index), source])), lang);
  return {
    of: ({ sources }) => ({
      cite: (ids = []) =>
        cited.cite(ids.flatMap((id) => keys.get(sources.get(id) as Source) ?? [])),
      list: cited.list,
    }),
    list: cited.list,
  };
}
