import { inLanguage, type TextInLanguage } from '../../../i18n/localised.ts';
import type { Edition } from '../../../schema/benchmark.ts';
import type { Language } from '../../../schema/text.ts';
import { presentName, type SiteModel } from '../../model.ts';
import { addressesIn } from '../../routes.ts';
import type { Citation, Citations } from '../citations.ts';
import type { Link } from '../page-head.ts';

export interface PrizeView {
  readonly title: TextInLanguage;
  readonly winners: readonly Link[];
  readonly nominees: readonly Link[];
  readonly themes: readonly {
    readonly text: TextInLanguage;
    readonly note: TextInLanguage | undefined;
    readonly citations: readonly Citation[];
  }[];
  readonly note: TextInLanguage | undefined;
  readonly citations: readonly Citation[];
}

export function prizeViews(
  model: SiteModel,
  { prizes = [] }: Edition,
  cited: Citations,
  lang: Language,
): PrizeView[] {
  return prizes.map(({ title, winners, nominees, themes = [], note, sources }) => ({
    title: inLanguage(title, lang),
    citations: cited.cite(sources),
    winners: companyLinks(model, winners, lang),
    nominees: companyLinks(model, nominees, lang),
    themes: themes.map((theme) => ({
      text: inLanguage(theme.text, lang),
      note: theme.note === undefined ? undefined : inLanguage(theme.note, lang),
      citations: cited.cite(theme.sources),
    })),
    note: note === undefined ? undefined : inLanguage(note, lang),
  }));
}

/** Organisations by their present name, each with its page. */
export function companyLinks(
  model: SiteModel,
  organisations: readonly string[] = [],
  lang: Language,
): Link[] {
  return organisations.map((organisation) => ({
    label: inLanguage(presentName(model, organisation), lang).text,
    href: addressesIn(lang)('organisation', { organisation }),
  }));
}
