import { inLanguage } from '../../../i18n/localised.ts';
import { editionWords } from '../../../i18n/words/edition.ts';
import { editionsWords } from '../../../i18n/words/editions.ts';
import type { Language } from '../../../schema/text.ts';
import { presentName, type SiteModel } from '../../model.ts';
import { addressesIn } from '../../routes.ts';
import { type CitedSource, citations } from '../citations.ts';
import { tableDownloads } from '../download-links.ts';
import { type Link, type PageHead, pageHead } from '../page-head.ts';
import { comparablePairs, type EditionGroup, editionGroups } from './editions-groups.ts';
import { type MeanPanelView, meansView } from './editions-means.ts';
import { type ParticipationView, participationView } from './editions-participation.ts';
import { type InstrumentView, instrumentView } from './instrument-view.ts';

export interface EditionsView {
  readonly head: PageHead;
  readonly title: string;
  readonly intro: string;
  /** Which editions may be held against each other. */
  readonly pairs: string;
  readonly groups: readonly EditionGroup[];
  readonly participation: ParticipationView;
  readonly means: readonly MeanPanelView[];
  readonly companies: readonly Link[];
  /** The page of the policy targets, where there are any. */
  readonly policyTargets: Link | undefined;
  readonly instrument: InstrumentView | undefined;
  readonly sources: readonly CitedSource[];
  readonly downloads: readonly Link[];
}

/** All editions of the Transparantiebenchmark, what may be compared, and the instrument itself. */
export function editionsView(model: SiteModel, lang: Language): EditionsView {
  const words = editionWords[lang];
  const { pairsText, noPairs, lead } = editionsWords[lang];
  const pairs = comparablePairs(model, lang);
  const { instrument } = model;
  const cited = citations(instrument?.sources ?? new Map(), lang);
  const made =
    instrument === undefined ? undefined : instrumentView(model, instrument.value, cited, lang);
  const years = model.editions.map(({ id }) => id);
  const [first, last] = [years[0], years.at(-1)];
  return {
    head: pageHead(
      model,
      lang,
      { route: 'editions', parameters: {} },
      { title: words.listTitle, description: words.listIntro },
    ),
    title: words.listTitle,
    intro: [
      words.listIntro,
      ...(first === undefined || last === undefined ? [] : [lead(first, last)]),
    ].join(' '),
    pairs: pairs.length === 0 ? noPairs : pairsText(pairs.join(', ')),
    groups: editionGroups(model, lang),
    participation: participationView(model, lang),
    means: meansView(model, lang),
    companies: companies(model, lang),
    policyTargets:
      model.policyTargets.length === 0
        ? undefined
        : { label: editionsWords[lang].policyTargets, href: addressesIn(lang)('policyTargets') },
    instrument: made,
    sources: cited.list(),
    downloads: tableDownloads(['edities', 'edities-klassen', 'edities-cijfers', 'scores'], lang),
  };
}

/** Every organisation that an edition gives a rank, a score or a prize, in the order of the alphabet. */
function companies(model: SiteModel, lang: Language): Link[] {
  const named = model.editions.flatMap(({ value: { scores = [], groups = [], prizes = [] } }) => [
    ...scores.map(({ organisation }) => organisation),
    ...groups.flatMap(({ organisations }) => organisations),
    ...prizes.flatMap(({ winners = [], nominees = [] }) => [...winners, ...nominees]),
  ]);
  return [...new Set(named)]
    .map((organisation) => ({
      label: inLanguage(presentName(model, organisation), lang).text,
      href: addressesIn(lang)('organisation', { organisation }),
    }))
    .toSorted((one, other) => one.label.localeCompare(other.label, lang));
}
