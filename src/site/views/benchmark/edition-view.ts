import { valueLine } from '../../../i18n/format-value.ts';
import type { Line } from '../../../i18n/line.ts';
import { inLanguage, type TextInLanguage } from '../../../i18n/localised.ts';
import { editionWords } from '../../../i18n/words/edition.ts';
import type { Edition } from '../../../schema/benchmark.ts';
import type { Language, LocalisedText } from '../../../schema/text.ts';
import { methodName, methodOf } from '../../edition-method.ts';
import type { SiteModel, SiteRecord } from '../../model.ts';
import { addressesIn } from '../../routes.ts';
import { type Citation, type CitedSource, citations } from '../citations.ts';
import { tableDownloads } from '../download-links.ts';
import { type EditionClassesView, editionClassesView } from './edition-classes.ts';
import { editionKeyFigures, type KeyFigure } from './edition-figures.ts';
import { type EditionNeighbour, editionNeighbours } from './edition-neighbours.ts';
import { companyLinks, type PrizeView, prizeViews } from './edition-prizes.ts';
import { type EditionScoresView, editionScoresView } from './edition-scores.ts';
import { type Link, type PageHead, pageHead } from '../page-head.ts';

export interface EditionView {
  readonly head: PageHead;
  readonly title: string;
  readonly isThemePrize: boolean;
  readonly method: { readonly label: string; readonly href: string | undefined };
  readonly keyFigures: readonly KeyFigure[];
  readonly neighbours: readonly EditionNeighbour[];
  readonly classes: EditionClassesView | undefined;
  readonly scores: EditionScoresView;
  readonly groups: readonly {
    readonly title: TextInLanguage;
    readonly companies: readonly Link[];
    readonly note: TextInLanguage | undefined;
    readonly citations: readonly Citation[];
  }[];
  readonly prizes: readonly PrizeView[];
  /** All but the means and the zero scores, which stand at the top. */
  readonly figures: readonly {
    readonly title: TextInLanguage;
    readonly text: Line;
    readonly note: TextInLanguage | undefined;
    readonly citations: readonly Citation[];
  }[];
  readonly sectorNames:
    | { readonly names: readonly TextInLanguage[]; readonly citations: readonly Citation[] }
    | undefined;
  readonly notes: readonly TextInLanguage[];
  readonly sources: readonly CitedSource[];
  readonly downloads: readonly Link[];
}

/** The tables that hold what stands on the page. */
function tablesOf({ scores, classes, figures, prizes }: Edition): string[] {
  return [
    'edities',
    ...(scores === undefined ? [] : ['scores']),
    ...(classes === undefined ? [] : ['edities-klassen']),
    ...(figures === undefined ? [] : ['edities-cijfers']),
    ...(prizes === undefined ? [] : ['edities-prijzen']),
  ];
}

/** The page of one edition of the Transparantiebenchmark. */
export function editionView(
  model: SiteModel,
  edition: SiteRecord<'edition'>,
  lang: Language,
): EditionView {
  const { value } = edition;
  const words = editionWords[lang];
  const cited = citations(edition.sources, lang);
  const text = (localised: LocalisedText) => inLanguage(localised, lang);
  const noteOf = (note: LocalisedText | undefined) => (note === undefined ? undefined : text(note));
  const method = methodOf(model, edition);
  const isThemePrize = value.kind === 'theme_prize';
  const title = isThemePrize ? words.themePrizeTitle(edition.id) : words.title(edition.id);
  const body = {
    keyFigures: isThemePrize ? [] : editionKeyFigures(model, edition, cited, lang),
    classes: editionClassesView(value.classes, cited, lang),
    scores: editionScoresView(model, edition, cited, lang),
    groups: (value.groups ?? []).map((group) => ({
      title: text(group.title),
      companies: companyLinks(model, group.organisations, lang),
      note: noteOf(group.note),
      citations: cited.cite(group.sources),
    })),
    prizes: prizeViews(model, value, cited, lang),
    figures: (value.figures ?? [])
      .filter(({ kind }) => kind === undefined || kind === 'not_reported')
      .map((figure) => ({
        title: text(figure.title),
        text: valueLine(figure.value, model.units.get(figure.unit), lang),
        note: noteOf(figure.note),
        citations: cited.cite(figure.sources),
      })),
    sectorNames:
      value.sectorNames === undefined
        ? undefined
        : {
            names: value.sectorNames.names.map(text),
            citations: cited.cite(value.sectorNames.sources),
          },
  };
  cited.cite(value.sources);
  return {
    head: pageHead(
      model,
      lang,
      { route: 'edition', parameters: { edition: edition.id } },
      {
        title,
        description: isThemePrize ? words.themePrizeText : words.description(edition.id),
        trail: [{ label: words.listTitle, href: addressesIn(lang)('editions') }],
      },
    ),
    title,
    isThemePrize,
    method: {
      label: methodName(model, edition, lang),
      href:
        method === undefined
          ? undefined
          : addressesIn(lang)('benchmarkMethod', { method: method.id }),
    },
    neighbours: editionNeighbours(model, edition, lang),
    ...body,
    notes: [
      ...(value.ranksWithinTies === undefined ? [] : [value.ranksWithinTies.note]),
      ...(value.notes ?? []),
    ].map(text),
    sources: cited.list(),
    downloads: tableDownloads(tablesOf(value), lang),
  };
}
