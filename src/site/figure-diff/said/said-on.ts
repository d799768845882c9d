import type { Derived } from '../../../domain/figure-diff/figures.ts';
import { plainLine } from '../../../i18n/line.ts';
import { sentencesOf } from '../../../i18n/sentences.ts';
import { figureDiffWords } from '../../../i18n/words/figure-diff.ts';
import { homeWords } from '../../../i18n/words/home.ts';
import type { Language } from '../../../schema/text.ts';
import type { SiteModel } from '../../model.ts';
import type { HeadTexts } from '../../views/page-head.ts';
import type { HomeView } from '../../views/home/home-view.ts';
import type { viewOf } from '../../views/view-of.ts';
import { ranksOf } from './ranks.ts';
import { type Said, sentence } from './said.ts';
import { methodWorkings, statusLabel, workingOfKpi } from './workings.ts';
import { facetCounts, gapCounts, homeCounts, kpiFacetCounts, statisticsCounts } from './counts.ts';

/** A view with the route that tells which kind it is. */
export type MadePage = Exclude<
  ReturnType<typeof viewOf>,
  { readonly route: 'embed' | 'programmeEmbed' }
>;

/** What a page says that follows from the facts: its heading, sentences, statuses, ranks and counts. */
export function saidOn(
  model: SiteModel,
  page: string,
  made: MadePage,
  lang: Language,
): readonly Derived[] {
  const { head } = made.view;
  // Of a KPI the description is its sentences, which are told by themselves.
  const isKpi = made.route === 'kpi' || made.route === 'programmeKpi';
  const description = isKpi ? [] : [descriptionOf(head, lang)];
  return placed(page, head, [...description, ...ownOf(model, made, lang)], lang);
}

/** The same of a page that says nothing but its title and description. */
export function saidInHead(page: string, texts: HeadTexts, lang: Language): readonly Derived[] {
  return placed(page, texts, [descriptionOf(texts, lang)], lang);
}

function placed(
  page: string,
  { title }: HeadTexts,
  said: readonly Said[],
  lang: Language,
): readonly Derived[] {
  return [
    { ...sentence('title', figureDiffWords[lang].heading, [title]), page },
    ...said.map((one) => ({
      ...one,
      subject: one.group === 'sentence' ? `${title}: ${one.subject}` : one.subject,
      page,
    })),
  ];
}

function descriptionOf({ description }: HeadTexts, lang: Language): Said {
  return sentence('description', figureDiffWords[lang].description, sentencesOf(description, lang));
}

function ownOf(model: SiteModel, { route, view }: MadePage, lang: Language): Said[] {
  const words = figureDiffWords[lang];
  switch (route) {
    case 'kpi':
    case 'programmeKpi':
      return [
        {
          group: 'status',
          name: '',
          subject: view.head.title,
          says: [statusLabel(view.status, lang)],
        },
        sentence('chart', words.chart, view.sentences.map(plainLine)),
        ...workingOfKpi(view.status, lang),
      ];
    case 'covenant':
      return view.answers.map(({ question, answer, note }) =>
        sentence(question, question, note === '' ? [answer] : [`${answer} – ${note}`]),
      );
    case 'home':
      return [...homeCounts(view), ...homeSentences(view, lang)];
    case 'statistics':
      return [
        ...statisticsCounts(view, lang),
        sentence('intro', words.intro, [view.intro]),
        sentence('duration', view.duration.title, [view.duration.sentence]),
      ];
    case 'benchmark':
      return ranksOf(view, lang);
    case 'cases':
      return facetCounts(model, lang);
    case 'kpis':
      return kpiFacetCounts(model, lang);
    case 'status':
      return methodWorkings(view, lang);
    case 'completeness':
      return gapCounts(view);
    default:
      return [];
  }
}

function homeSentences({ figures, rulings, reports, remedies }: HomeView, lang: Language): Said[] {
  const words = homeWords[lang];
  return [
    ...figures.map(({ id, label, note }) => sentence(id, label, note === undefined ? [] : [note])),
    sentence('rulings', words.rulings, rulings.notes),
    sentence('expected-reports', words.reports, reports.summary),
    sentence('due-remedies', words.remedies, remedies.summary),
  ];
}
