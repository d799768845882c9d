import { numberText } from '../../../i18n/format-value.ts';
import { inLanguage, type TextInLanguage } from '../../../i18n/localised.ts';
import { editionWords } from '../../../i18n/words/edition.ts';
import type { Edition } from '../../../schema/benchmark.ts';
import type { Language } from '../../../schema/text.ts';
import type { Citation, Citations } from '../citations.ts';

type Classes = NonNullable<Edition['classes']>;

export interface EditionClassesView {
  readonly rows: readonly {
    readonly name: TextInLanguage;
    readonly companies: string;
    readonly share: string;
    /** From 0 to 1, of all companies that were put in a class; absent where that is not known. */
    readonly part: number | undefined;
    readonly isZero: boolean;
    readonly ranks: string;
  }[];
  readonly note: string;
  readonly citations: readonly Citation[];
}

/** The classes of an edition with their size; nothing where no source gives any. */
export function editionClassesView(
  classes: Classes | undefined,
  cited: Citations,
  lang: Language,
): EditionClassesView | undefined {
  if (classes === undefined) return undefined;
  const words = editionWords[lang];
  const total = classTotal(classes);
  return {
    rows: classes.list.map(({ id, name, companies, share, rankFrom, rankTo }) => {
      const part =
        companies !== undefined && total !== undefined
          ? companies / total
          : share === undefined
            ? undefined
            : share / 100;
      return {
        name: inLanguage(name, lang),
        companies: companies === undefined ? words.notFound : numberText(companies, lang),
        share: part === undefined ? words.notFound : shareText(part, lang),
        part,
        isZero: id === 'zero_scores',
        ranks:
          rankFrom === undefined || rankTo === undefined
            ? words.notFound
            : `${String(rankFrom)}–${String(rankTo)}`,
      };
    }),
    note: total === undefined ? words.classUnknown : words.classTotal(numberText(total, lang)),
    citations: cited.cite(classes.sources),
  };
}

/** All companies that were put in a class, where the size of every class is known. */
export function classTotal({ list }: Classes): number | undefined {
  const known = list.flatMap(({ companies }) => (companies === undefined ? [] : [companies]));
  return known.length < list.length ? undefined : known.reduce((sum, size) => sum + size, 0);
}

/** Whole percents: classes are counted, and half a percent of them says nothing. */
export function shareText(part: number, lang: Language): string {
  return `${numberText(Math.round(part * 100), lang)}%`;
}
