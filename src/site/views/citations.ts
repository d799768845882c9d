import { dateText } from '../../i18n/format-date.ts';
import { inLanguage, type TextInLanguage } from '../../i18n/localised.ts';
import { commonWords } from '../../i18n/words/common.ts';
import type { Source } from '../../schema/source.ts';
import type { Language } from '../../schema/text.ts';

/** A source in the list at the foot of a page. */
export interface CitedSource {
  readonly number: number;
  readonly anchor: string;
  readonly title: string;
  readonly lang: string | undefined;
  readonly publisher: string;
  readonly published: string | undefined;
  readonly kind: Source['type'];
  readonly type: string;
  readonly url: string | undefined;
  /** The host a link leads to, so that a reader knows before following it. */
  readonly host: string | undefined;
  readonly withheld: string | undefined;
  /** What is left out, then what to know about it. */
  readonly notes: readonly TextInLanguage[];
}

/** The number of a source on this page, and where its entry stands. */
export interface Citation {
  readonly number: number;
  readonly href: string;
}

/**
 * Numbers the sources of a page in the order in which they are first cited.
 * Cite first, then ask for the list.
 * @param address of the page that the list stands on, where it is not this one
 */
export function citations(sources: ReadonlyMap<string, Source>, language: Language, address = '') {
  const numbers = new Map<string, number>();
  return {
    cite(ids: readonly string[] = []): Citation[] {
      return [...new Set(ids)].map((id) => {
        const number = numbers.get(id) ?? numbers.size + 1;
        numbers.set(id, number);
        return { number, href: `${address}#bron-${String(number)}` };
      });
    },
    list(): CitedSource[] {
      return [...numbers].flatMap(([id, number]) => {
        const source = sources.get(id);
        return source === undefined ? [] : [citedSource(source, number, language)];
      });
    },
  };
}

export type Citations = ReturnType<typeof citations>;

/** Where a link leads, as a reader knows it: `nu.nl`. */
export function hostOf(url: string): string {
  return new URL(url).host.replace(/^www\./u, '');
}

function citedSource(source: Source, number: number, language: Language): CitedSource {
  const words = commonWords[language];
  return {
    number,
    anchor: `bron-${String(number)}`,
    title: source.title,
    lang: source.language,
    publisher: source.publisher,
    published: source.published === undefined ? undefined : dateText(source.published, language),
    kind: source.type,
    type: words.sourceTypes[source.type],
    url: source.url,
    host: source.url === undefined ? undefined : hostOf(source.url),
    withheld: source.withheld === undefined ? undefined : words.withoutAddress,
    notes: [source.withheld?.note, source.note].flatMap((note) =>
      note === undefined ? [] : [inLanguage(note, language)],
    ),
  };
}
